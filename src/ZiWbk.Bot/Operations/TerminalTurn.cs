using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Channels.Terminal;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Documents;
using ZiWbk.Status.Chats;

namespace ZiWbk.Bot.Operations;

/// <summary>One message from the terminal, and its replies.</summary>
/// <param name="Update">Unique within the terminal.</param>
/// <param name="Chat">The chat within the terminal.</param>
/// <param name="Group">Whether it is a group.</param>
/// <param name="Name">Who writes.</param>
/// <param name="Account">The account, <c>channel:id</c>.</param>
internal sealed record TerminalTurn(string Update, string Chat, bool Group, string Name, string Account) : Operation
{
    /// <summary>What was typed; null for a press.</summary>
    public string? Text { get; init; }

    /// <summary>The value of the button pressed; null where none was.</summary>
    public string? Press { get; init; }

    /// <summary>The message the press was on.</summary>
    public string? On { get; init; }

    /// <summary>The name of a file that is sent; null where none is.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's bytes.</summary>
    public byte[]? File { get; init; }

    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        if (host.Talks is not { } talks)
            throw new DocumentRefusedException("Proses ini tidak melayani percakapan.", "This process holds no talks.");
        var incoming = new Incoming(TerminalChannel.Name, Update, Chat, Group ? ChatKind.Group : ChatKind.Private, Name, Name)
        {
            AccountKey = Account,
            Text = Text,
            Press = Press,
            On = On,
            File = FileName is null ? null : new(FileName, File ?? []),
        };
        var replies = await talks.ExchangeAsync(incoming, CancellationToken.None);
        return Results.Of("", "", new JsonObject { ["replies"] = new JsonArray([.. replies.Select(reply => Reply(reply, talks.Content, host.Store.Current.Addresses[$"{TerminalChannel.Name}:{Chat}"]))]) });
    }

    private static JsonObject Reply(Message message, Channels.Outbox.IMessageContent content, ChatId chat)
    {
        var files = new JsonArray();
        if (message.Picture is { } picture)
            files.Add(File("status.png", "image/png", content.Paint(picture)));
        foreach (var file in message.Files)
        {
            if (content.Open(file, chat) is { } bytes)
                files.Add(File(file.Name, file.Mime, bytes));
        }

        return new()
        {
            ["text"] = Markup.Plain(message.Text),
            ["buttons"] = new JsonArray([.. message.AllButtons.Select(button => new JsonObject { ["label"] = button.Label, ["value"] = button.Value })]),
            ["files"] = files,
            ["edit"] = message.Edits is not null,
        };

        static JsonObject File(string name, string mime, ReadOnlyMemory<byte> bytes) =>
            new() { ["name"] = name, ["mime"] = mime, ["content"] = Convert.ToBase64String(bytes.Span) };
    }
}
