using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>Takes messages from the outbox to Telegram.</summary>
internal sealed class TelegramSender(
    ITelegramBotClient bot, IStatusStore store, IMessageContent content, ButtonKeys keys, TimeProvider clock, ILogger logger, Func<string> name)
{
    /// <summary>How long the answer to a file waits for those sent together with it, which come as messages of their own.</summary>
    internal static readonly TimeSpan AlbumPatience = TimeSpan.FromSeconds(1.2);

    private static readonly TimeSpan _tokenPause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _paused = new();
    private readonly ConcurrentDictionary<MessageId, Delivering> _underWay = new();
    private readonly Pace _pace = new(clock);

    /// <summary>Something that had to wait may leave now.</summary>
    public event Action? Freed;

    /// <summary>How fast it speaks.</summary>
    public Pace Pace => _pace;

    /// <summary>Whether a chat may be written to now; Telegram asks for a pause where there was too much.</summary>
    public bool CanReach(string chat)
    {
        if (!TryId(chat, out var id) || !_paused.TryGetValue(id, out var until))
            return true;
        if (until > clock.GetUtcNow())
            return false;
        _paused.TryRemove(id, out _);
        return true;
    }

    /// <summary>Takes room for a message that nobody waits for; zero, or how long until there may be some.</summary>
    public TimeSpan TakeRoom(string chat) => TryId(chat, out var id) ? _pace.TakeRoom(id) : TimeSpan.Zero;

    /// <summary>Hands a message over.</summary>
    public async Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel)
    {
        if (!TryId(chat, out var id))
            return new(Delivery.Failed, "address");
        if (message.Album is { } album && AlbumAnswer(outgoing, album) is { } answer)
            return answer;
        var known = store.Current.Chats.GetValueOrDefault(outgoing.Chat);
        if (!outgoing.MayRepeat && known?.LostSince is not null)
            return new(Delivery.Failed, "lost");
        var place = known?.Kind == ChatKind.Group ? Place.Of(message.Place) : null;
        var laidOut = Outgoing.Of(message, keys.Of(outgoing, message), place, known?.Language ?? Language.Indonesian, name());
        var delivering = _underWay.GetOrAdd(outgoing.Id, _ => new(bot, content, _pace, outgoing.Chat, failure => logger.LeftOut(outgoing.Id.ToString(), failure)));
        var sending = await TryAsync(id, outgoing, message, laidOut, delivering, cancel);
        if (sending.Delivery is Delivery.Sent or Delivery.Failed)
            _underWay.TryRemove(outgoing.Id, out _);
        if (sending.Delivery == Delivery.Sent && message.Pin && delivering.Named is { } named)
            await PinAsync(outgoing.Chat, named, cancel);
        return sending;
    }

    private async Task<Sending> TryAsync(long chat, OutboxMessage outgoing, Message message, Outgoing laidOut, Delivering delivering, CancellationToken cancel)
    {
        // A group moves once; twice means that Telegram contradicts itself.
        for (var moves = 0; ; moves++)
        {
            try
            {
                await delivering.RunAsync(chat, message, laidOut, cancel);
                return new(Delivery.Sent, delivering.Named?.ToString(CultureInfo.InvariantCulture));
            }
            catch (ApiRequestException refusal)
            {
                var fault = Fault.Of(refusal);
                switch (fault.Kind)
                {
                    case FaultKind.TooMany:
                        return new(Delivery.PutOff, null, PauseChat(chat, fault.RetryAfter));
                    case FaultKind.Token:
                        logger.TokenRefused();
                        return new(Delivery.PutOff, null, PauseChat(chat, _tokenPause));
                    case FaultKind.Moved when moves == 0 && fault.MovedTo != chat:
                        await SubmitAsync(new MoveChat(Address(chat), Address(fault.MovedTo)));
                        chat = fault.MovedTo;
                        continue;
                    case FaultKind.Lost:
                        await SubmitAsync(new NoteReach(outgoing.Chat, fault.Code));
                        return new(Delivery.Failed, fault.Code);
                    case FaultKind.Server:
                        return new(Delivery.Unknown);
                    default:
                        return new(Delivery.Failed, fault.Code);
                }
            }
            catch (RequestException exception)
            {
                return Attempt.Of(exception);
            }
        }
    }

    // That it is said decides; whether it is pinned as well decides nothing.
    private async Task PinAsync(ChatId chat, int message, CancellationToken cancel)
    {
        if (store.Current.Chats.GetValueOrDefault(chat) is not { Address: { } address } known || known.Pinned == Text(message)
            || !TryId(address[(TelegramChannel.Name.Length + 1)..], out var id))
            return;
        try
        {
            await bot.PinChatMessage(id, message, disableNotification: true, cancellationToken: cancel);
            await SubmitAsync(new NotePinned(chat, Text(message)));
        }
        catch (RequestException exception)
        {
            logger.NotPinned(chat.ToString(), Attempt.Name(exception));
        }
    }

    private static string Text(int message) => message.ToString(CultureInfo.InvariantCulture);

    // Files sent together are answered once: what answers an earlier one is left unsaid as soon as a later one has its answer.
    private Sending? AlbumAnswer(OutboxMessage outgoing, string album)
    {
        var mark = $"\"album\":{System.Text.Json.JsonSerializer.Serialize(album)}";
        if (store.Current.Outbox.Values.Any(other => other.Chat == outgoing.Chat && other.Id.Number > outgoing.Id.Number && other.Body?.Contains(mark, StringComparison.Ordinal) == true))
            return new(Delivery.Sent);
        if (outgoing.Attempts > 1)
            return null;
        var due = outgoing.NotBefore + AlbumPatience;
        if (due <= clock.GetUtcNow())
            return null;
        FreeAt(due);
        return new(Delivery.PutOff, null, due);
    }

    private DateTimeOffset PauseChat(long chat, TimeSpan pause)
    {
        var until = Pauses.Whole(clock.GetUtcNow() + pause);
        _paused[chat] = until;
        FreeAt(until);
        return until;
    }

    private void FreeAt(DateTimeOffset moment) => _ = FreeAsync(moment - clock.GetUtcNow());

    private async Task FreeAsync(TimeSpan pause)
    {
        // A little later, so that the moment has come by any rounding.
        await Task.Delay((pause > TimeSpan.Zero ? pause : TimeSpan.Zero) + TimeSpan.FromMilliseconds(2), clock);
        Freed?.Invoke();
    }

    private Task<Outcome> SubmitAsync(Command command) => store.SubmitAsync(new(Actor.Clock, Pauses.Whole(clock.GetUtcNow())), command);

    private static string Address(long chat) => string.Create(CultureInfo.InvariantCulture, $"{TelegramChannel.Name}:{chat}");

    private static bool TryId(string chat, out long id) => long.TryParse(chat, CultureInfo.InvariantCulture, out id);
}
