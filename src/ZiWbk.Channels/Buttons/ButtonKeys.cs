using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Buttons;

/// <summary>
/// What stands behind a button: the name of its message, its number in it, and a few digits of the message's sum. It tells nothing to
/// whoever looks at it, and the journal says for ever what was meant, so a restart takes no button away.
/// </summary>
internal sealed class ButtonKeys(ISentMessages sent)
{
    private const int Digits = 6;
    private const int Most = 4_096;
    private const char FileMark = 'f';

    private readonly Lock _lock = new();
    private readonly Dictionary<MessageId, Known> _known = [];
    private readonly Queue<MessageId> _order = new();

    /// <summary>The keys of a message's buttons, in the order they are numbered.</summary>
    public IReadOnlyList<string> Of(OutboxMessage outgoing, Message message)
    {
        var known = Remember(outgoing.Id, outgoing.Chat, message, outgoing.Body ?? "");
        return [.. known.Values.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"{outgoing.Id}.{at + 1}.{known.Sum}"))];
    }

    /// <summary>The keys of a message's files, in order.</summary>
    public IReadOnlyList<string> OfFiles(OutboxMessage outgoing, Message message)
    {
        var known = Remember(outgoing.Id, outgoing.Chat, message, outgoing.Body ?? "");
        return [.. known.Files.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"{outgoing.Id}.{FileMark}{at + 1}.{known.Sum}"))];
    }

    /// <summary>The file that a key stands for in a chat; null where it is no key of that chat's, or forgotten by an erasure.</summary>
    public OutgoingFile? ResolveFile(string? key, ChatId chat) =>
        key?.Split('.') is [var name, [FileMark, .. var number], var sum] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && Find(name, sum, chat) is { } known && at >= 1 && at <= known.Files.Length ? known.Files[at - 1] : null;

    /// <summary>The message that a key belongs to, as it was queued; null where it is no key of that chat's, or forgotten.</summary>
    public (MessageQueued Queued, Message Message)? MessageOf(string? key, ChatId chat)
    {
        if (key?.Split('.') is not [var name, _, var sum] || Find(name, sum, chat) is null || sent.Find(MessageId.Parse(name, null)) is not { Body: { } body } queued)
            return null;
        return (queued, MessageJson.Read(body));
    }

    /// <summary>What is behind a key pressed in a chat; null where it is no key of that chat's, or forgotten by an erasure.</summary>
    public string? Resolve(string? key, ChatId chat)
    {
        if (key?.Split('.') is not [var name, var number, var sum] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            return null;
        return Find(name, sum, chat) is { } known && at >= 1 && at <= known.Values.Length ? known.Values[at - 1] : null;
    }

    // After a restore another message can bear the name.
    private Known? Find(string name, string sum, ChatId chat) =>
        MessageId.TryParse(name, null, out var id) && Find(id) is { } known && known.Chat == chat && known.Sum == sum ? known : null;

    private Known? Find(MessageId id)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(id, out var known))
                return known;
        }

        if (sent.Find(id) is not { Body: { } body } queued)
            return null;
        try
        {
            return Remember(id, queued.Chat, MessageJson.Read(body), body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Known Remember(MessageId id, ChatId chat, Message message, string body)
    {
        var known = new Known(chat, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..Digits], [.. message.AllButtons.Select(button => button.Value)], message.Files);
        lock (_lock)
        {
            // After a restore the name can be another message's; what was known of the former is of no use.
            if (!_known.ContainsKey(id))
                _order.Enqueue(id);
            _known[id] = known;
            while (_order.Count > Most)
                _known.Remove(_order.Dequeue());
        }

        return known;
    }

    private sealed record Known(ChatId Chat, string Sum, ImmutableArray<string> Values, ImmutableArray<OutgoingFile> Files);
}
