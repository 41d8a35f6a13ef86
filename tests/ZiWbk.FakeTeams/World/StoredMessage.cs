using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>A message at one moment: an edit makes another one in its place.</summary>
/// <param name="Id">The activity's.</param>
/// <param name="From">Who said it.</param>
/// <param name="Thread">In a channel the message that its thread began with.</param>
/// <param name="Activity">As it was sent.</param>
internal sealed record StoredMessage(string Id, Account From, string? Thread, JsonElement Activity)
{
    public bool Deleted { get; init; }

    public string? ReplyTo { get; init; }

    /// <summary>What a press has put in the place of its card for whoever pressed; an edit ends it.</summary>
    public IReadOnlyDictionary<string, JsonElement> Views { get; init; } = new Dictionary<string, JsonElement>();
}
