using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>Takes messages from the outbox to Teams.</summary>
internal sealed class TeamsSender(
    TeamsOptions options, Connector connector, IStatusStore store, IMessageContent content, ButtonKeys keys, ShownCards shown, OfferedFiles offered, ILogger logger)
{
    private static readonly TimeSpan _tokenPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _paused = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<MessageId, TeamsDelivering> _underWay = new();
    private readonly PrivateChats _private = new(options, connector, store, logger);
    private readonly ThreadPace _pace = new(options.Clock, options.MostRequestsPerSecond);

    /// <summary>Something that had to wait may leave now.</summary>
    public event Action? Freed;

    /// <summary>Whether a conversation may be written to now: it is known where, and Teams asks for no pause.</summary>
    public bool CanReach(string conversation)
    {
        if (!connector.Allows(ReferenceOf(conversation)?.ServiceUrl))
            return false;
        if (!_paused.TryGetValue(conversation, out var until))
            return true;
        if (until > options.Clock.GetUtcNow())
            return false;
        _paused.TryRemove(conversation, out _);
        return true;
    }

    /// <summary>Takes room for a message that nobody waits for; zero where it was taken, else how long until there may be some.</summary>
    public TimeSpan TakeRoom(string conversation) => _pace.TakeRoom(conversation);

    /// <summary>What a chat needs to be written to; null where that is not known.</summary>
    public ConversationReference? ReferenceOf(string conversation)
    {
        var regency = store.Current;
        return regency.Addresses.TryGetValue($"{TeamsChannel.Name}:{conversation}", out var chat) ? ConversationReference.Of(regency.Chats[chat].Reference) : null;
    }

    /// <summary>Hands a message over.</summary>
    public async Task<Sending> SendAsync(string conversation, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        if (store.Current.Chats.GetValueOrDefault(outgoing.Chat) is not { } known || ConversationReference.Of(known.Reference) is not { } to)
            return new(Delivery.Failed, "address");
        // Whoever writes again is heard first, and with that the chat is found again.
        if (known.LostSince is not null)
            return new(Delivery.Failed, "lost");
        var place = known.Kind == ChatKind.Group ? TeamsPlace.Of(message.Place) : null;
        var laidOut = TeamsOutgoing.Of(message, keys.Of(outgoing, message), place, known.Language, to.Bot);
        if (laidOut.Activities.Any(activity => !TeamsOutgoing.Fits(activity)))
            return new(Delivery.Failed, "too-large");
        var delivering = _underWay.GetOrAdd(
            outgoing.Id,
            _ => new(connector, content, outgoing.Chat, _pace, shown, offered, options.TenantId, keys.OfFiles(outgoing, message), failure => logger.LeftOut(outgoing.Id.ToString(), failure)));
        var sending = await TryAsync(conversation, to, outgoing, message, laidOut, place, delivering, cancel);
        if (sending.Delivery is Delivery.Sent or Delivery.Failed)
            _underWay.TryRemove(outgoing.Id, out _);
        if (sending.Delivery == Delivery.Sent && message.InPrivate && place is not null)
        {
            await _private.BeginAsync(to, place.User, known.Language, cancel);
            Freed?.Invoke();
        }

        return sending;
    }

    /// <summary>Shows that the bot is typing; whether that succeeds decides nothing.</summary>
    public async Task TypeAsync(string conversation, string? thread, CancellationToken cancel)
    {
        if (ReferenceOf(conversation) is { } to)
            await connector.PostAsync(to, thread is null ? conversation : $"{conversation};messageid={thread}", new JsonObject { ["type"] = "typing" }, cancel);
    }

    /// <summary>The card of a message as it is shown to whoever presses; null where it would be none.</summary>
    public JsonObject? CardOf(OutboxMessage outgoing, Message message)
    {
        var known = store.Current.Chats.GetValueOrDefault(outgoing.Chat);
        var place = known?.Kind == ChatKind.Group ? TeamsPlace.Of(message.Place) : null;
        return TeamsOutgoing.Of(message, keys.Of(outgoing, message), place, known?.Language ?? Language.Indonesian, ConversationReference.Of(known?.Reference)?.Bot ?? $"28:{options.AppId}").Card;
    }

    private async Task<Sending> TryAsync(
        string conversation, ConversationReference to, OutboxMessage outgoing, Message message, TeamsOutgoing laidOut, TeamsPlace? place, TeamsDelivering delivering, CancellationToken cancel)
    {
        try
        {
            await delivering.RunAsync(conversation, to, message, laidOut, place, cancel);
            return new(Delivery.Sent, delivering.Named);
        }
        catch (TeamsRefusedException refusal)
        {
            var fault = refusal.Fault;
            switch (fault.Kind)
            {
                case TeamsFaultKind.TooMany:
                    return new(Delivery.PutOff, null, Pause(conversation, fault.RetryAfter ?? Jittered(Pauses.After(outgoing.Attempts))));
                case TeamsFaultKind.Token:
                    return new(Delivery.PutOff, null, Pause(conversation, _tokenPause));
                case TeamsFaultKind.Server:
                    // It may stand there already: a reminder is not said again.
                    return new(Delivery.Unknown, null, fault.RetryAfter is { } wait ? Pauses.Whole(options.Clock.GetUtcNow() + wait) : null);
                case TeamsFaultKind.Lost or TeamsFaultKind.NoThread:
                    await SubmitAsync(new NoteReach(outgoing.Chat, fault.Code));
                    return new(Delivery.Failed, fault.Code);
                default:
                    return new(Delivery.Failed, fault.Code);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return new(NeverLeft(exception) ? Delivery.PutOff : Delivery.Unknown);
        }
    }

    private DateTimeOffset Pause(string conversation, TimeSpan pause)
    {
        var until = Pauses.Whole(options.Clock.GetUtcNow() + pause);
        _paused[conversation] = until;
        _ = FreeAsync(until - options.Clock.GetUtcNow());
        return until;
    }

    private async Task FreeAsync(TimeSpan pause)
    {
        // A little later, so that the moment has come by any rounding.
        await Task.Delay((pause > TimeSpan.Zero ? pause : TimeSpan.Zero) + TimeSpan.FromMilliseconds(2), options.Clock);
        Freed?.Invoke();
    }

    // A thousand that were refused at one moment must not come again at one moment.
    private static TimeSpan Jittered(TimeSpan pause) => pause * (1 + (Random.Shared.NextDouble() / 4));

    /// <summary>Whether nothing can have been sent: the server was never reached.</summary>
    public static bool NeverLeft(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };

    private Task<Outcome> SubmitAsync(Command command) => store.SubmitAsync(new(Actor.Clock, Pauses.Whole(options.Clock.GetUtcNow())), command);
}
