using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>What a message says that nobody wrote: joined, left, migrated, pinned.</summary>
internal abstract record Service(string Line)
{
    public abstract void Write(Utf8JsonWriter json);
}

internal sealed record Joined(IReadOnlyList<Account> Who) : Service($"{string.Join(", ", Who.Select(one => one.FullName))} joined")
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("new_chat_members");
        foreach (var one in Who)
            WorldJson.Write(json, one);
        json.WriteEndArray();
    }
}

internal sealed record Gone(Account Who) : Service($"{Who.FullName} left")
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WritePropertyName("left_chat_member");
        WorldJson.Write(json, Who);
    }
}

internal sealed record MigratedTo(long Chat) : Service("the group became a supergroup")
{
    public override void Write(Utf8JsonWriter json) => json.WriteNumber("migrate_to_chat_id", Chat);
}

internal sealed record MigratedFrom(long Chat) : Service("the supergroup came from a group")
{
    public override void Write(Utf8JsonWriter json) => json.WriteNumber("migrate_from_chat_id", Chat);
}

internal sealed record Pinned(StoredMessage Message) : Service($"pinned #{Message.Id}")
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WritePropertyName("pinned_message");
        WorldJson.Write(json, Message, depth: 1);
    }
}

internal sealed record Renamed(string Title) : Service($"the group is now called {Title}")
{
    public override void Write(Utf8JsonWriter json) => json.WriteString("new_chat_title", Title);
}
