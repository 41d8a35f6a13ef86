using System.Text.Json.Nodes;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>
/// Hands one message over, part by part: a picture, the words and buttons, files. Text and attachments are never in one activity, because
/// Teams splits such a one and does not say what its parts are called. How far it came is kept, so that what is tried again begins where it stopped.
/// </summary>
internal sealed class TeamsDelivering(
    Connector connector, IMessageContent content, ChatId chat, ThreadPace pace, ShownCards shown, OfferedFiles offered, string tenant, IReadOnlyList<string> fileKeys, Action<string> leftOut)
{
    // The connector refuses a request of 262,144 bytes or more (https://github.com/microsoft/botframework-sdk/issues/6669), and a picture in a
    // message is a third longer than it is.
    private const int LargestPicture = 190_000;

    private const string TooLarge = "TooLarge";

    // Half as wide and half as high takes about half of the bytes; at four tenths every picture fits, and can still be read on a phone.
    private static readonly float[] _scales = [1, 0.75f, 0.5f, 0.4f];

    private int _done;
    private string? _begun;
    private bool _noThread;

    /// <summary>What Teams calls the part that has the buttons; null before it was sent, or where Teams does not say.</summary>
    public string? Named { get; private set; }

    /// <summary>Hands over what is left of it.</summary>
    /// <param name="conversation">The conversation's id, of a channel without a thread.</param>
    /// <param name="to">What it needs to be written to.</param>
    /// <param name="message">The message.</param>
    /// <param name="outgoing">As it appears.</param>
    /// <param name="place">Where in a group it belongs; null for nowhere.</param>
    /// <param name="cancel">Ends the attempt.</param>
    /// <exception cref="TeamsRefusedException">The connector refuses a part.</exception>
    public async Task RunAsync(string conversation, ConversationReference to, Message message, TeamsOutgoing outgoing, TeamsPlace? place, CancellationToken cancel)
    {
        var parts = Parts(conversation, to, message, outgoing, place).ToList();
        while (_done < parts.Count)
        {
            pace.Count(conversation);
            try
            {
                await parts[_done](cancel);
                _done++;
            }
            catch (TeamsRefusedException refusal) when (refusal.Fault.Kind == TeamsFaultKind.NoThread && to.HasThreads && !_noThread && _begun is null && place?.Thread is not null)
            {
                // Its first message was deleted, and the thread with it: said in a new one.
                _noThread = true;
            }
        }
    }

    private IEnumerable<Func<CancellationToken, Task>> Parts(string conversation, ConversationReference to, Message message, TeamsOutgoing outgoing, TeamsPlace? place)
    {
        if (message.Picture is { } picture && !Cards.CardWriter.Draws(message) && Painted(picture) is { } png)
            yield return cancel => PostAsync(conversation, to, place, Picture(png, picture.Title), cancel);
        for (var at = 0; at < outgoing.Activities.Count; at++)
        {
            var (activity, isLast) = (outgoing.Activities[at], at == outgoing.Activities.Count - 1);
            var edits = isLast && outgoing.Activities.Count == 1 ? message.Edits : null;
            yield return cancel => SayAsync(conversation, to, place, activity, isLast ? outgoing.Card : null, edits, isLast, cancel);
        }

        for (var at = 0; at < message.Files.Length; at++)
        {
            var (file, key) = (message.Files[at], fileKeys[at]);
            yield return cancel => OfferAsync(conversation, to, place, file, key, cancel);
        }
    }

    private async Task SayAsync(
        string conversation, ConversationReference to, TeamsPlace? place, JsonObject activity, JsonObject? card, string? edits, bool isNamed, CancellationToken cancel)
    {
        if (edits is not null && await ReplacedAsync(conversation, to, place, activity, edits, cancel))
        {
            Named = edits;
        }
        else
        {
            var id = await PostAsync(conversation, to, place, activity, cancel);
            if (isNamed)
                Named = id;
        }

        if (card is not null && isNamed && Named is { } named)
            shown.Note(conversation, named, card);
    }

    private async Task<bool> ReplacedAsync(string conversation, ConversationReference to, TeamsPlace? place, JsonObject activity, string edits, CancellationToken cancel)
    {
        try
        {
            await connector.PutAsync(to, Thread(conversation, to, place) ?? conversation, edits, activity, cancel);
            return true;
        }
        catch (TeamsRefusedException refusal) when (refusal.Fault.Kind is TeamsFaultKind.CannotEdit)
        {
            // Deleted, or not ours: it is said anew.
            return false;
        }
    }

    /// <summary>Says it where it belongs: in a channel in its thread, or as the beginning of one.</summary>
    private async Task<string?> PostAsync(string conversation, ConversationReference to, TeamsPlace? place, JsonObject activity, CancellationToken cancel)
    {
        if (!to.HasThreads)
            return (await connector.PostAsync(to, conversation, activity, cancel)).Activity;
        if (Thread(conversation, to, place) is { } thread)
            return (await connector.PostAsync(to, thread, activity, cancel)).Activity;
        var begun = await connector.CreateAsync(to, NewThread(conversation, to, activity), cancel);
        _begun = begun.Conversation;
        return begun.Activity;
    }

    private string? Thread(string conversation, ConversationReference to, TeamsPlace? place) =>
        _begun ?? (to.HasThreads && !_noThread && place?.Thread is { } thread ? $"{conversation};messageid={thread}" : null);

    private JsonObject NewThread(string channel, ConversationReference to, JsonObject activity) => new()
    {
        ["isGroup"] = true,
        ["bot"] = new JsonObject { ["id"] = to.Bot },
        ["tenantId"] = tenant,
        ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel }, ["tenant"] = new JsonObject { ["id"] = tenant } },
        ["activity"] = activity.DeepClone(),
    };

    // A file comes when the person allows it, and to personal chats only.
    private async Task OfferAsync(string conversation, ConversationReference to, TeamsPlace? place, OutgoingFile file, string key, CancellationToken cancel)
    {
        var bytes = to.Type == ConversationReference.Personal ? Read(file) : null;
        if (bytes is { } read)
            offered.Keep(key, read);
        await PostAsync(conversation, to, place, bytes is { Length: var size } ? FileOffer.Of(file, size, key) : FileOffer.InWords(file, to.Type == ConversationReference.Personal), cancel);
    }

    private ReadOnlyMemory<byte>? Read(OutgoingFile file)
    {
        try
        {
            return content.Open(file, chat) is { Length: > 0 } bytes ? bytes : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            leftOut(exception.GetType().Name);
            return null;
        }
    }

    private ReadOnlyMemory<byte>? Painted(Status.Pictures.Picture picture)
    {
        try
        {
            foreach (var scale in _scales)
            {
                var png = content.Paint(picture, scale);
                if (png.Length <= LargestPicture)
                    return png;
            }

            leftOut(TooLarge);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The words say the same; a picture that cannot be painted must not hold the message back.
            leftOut(exception.GetType().Name);
            return null;
        }
    }

    private static JsonObject Picture(ReadOnlyMemory<byte> png, string title) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "image/png",
            ["contentUrl"] = $"data:image/png;base64,{Convert.ToBase64String(png.Span)}",
            // What is read aloud of it.
            ["name"] = title,
        }),
    };
}
