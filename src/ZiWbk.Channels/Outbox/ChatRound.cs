using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Outbox;

/// <summary>
/// One round of a chat: what is due is handed over in order and settled in one turn. Reminders are claimed before, so that none is ever
/// sent twice; a reply may come twice, and leaves without waiting for another flush.
/// </summary>
internal sealed class ChatRound(
    IStatusStore store, TimeProvider clock, IMessageSender sender, Chat chat, bool hasRoom, ILogger logger, Action<IOException> failed)
{
    /// <summary>After so many attempts whose end is not known a message is given up, so that those behind it are not held back for ever.</summary>
    internal const int MostUnknown = 20;

    private readonly string _address = DueMessages.Address(chat).Inner;
    private int _notRecorded;
    private bool _hasRoom = hasRoom;

    /// <summary>Whether there was anything.</summary>
    public async Task<bool> RunAsync(CancellationToken stopping, CancellationToken cutOff)
    {
        var taken = await TakeAsync(stopping);
        if (taken.IsEmpty)
            return false;
        var settlements = new List<SettleMessage>(taken.Length);
        SettleMessage? held = null;
        var reply = true;
        foreach (var message in taken)
        {
            // Reminders keep their own order, after the replies.
            if (reply && !message.MayRepeat)
                (reply, held) = (false, null);
            // Order is kept: what follows a message put off waits with it. So does what was not handed over before the end.
            if (held is null && stopping.IsCancellationRequested)
                held = new(message.Id, Delivery.PutOff, null, Now());
            if (held is not null)
            {
                // A reply waits as it did, behind the one put off.
                if (!message.MayRepeat)
                    settlements.Add(held with { Message = message.Id, Delivery = Delivery.PutOff });
                continue;
            }

            var settlement = await HandOverAsync(message, cutOff);
            settlements.Add(settlement);
            if (settlement.Delivery == Delivery.PutOff || (settlement.Delivery == Delivery.Unknown && message.MayRepeat))
                held = settlement;
        }

        await SettleAsync(settlements, stopping);
        return true;
    }

    private async Task<ImmutableArray<OutboxMessage>> TakeAsync(CancellationToken stopping)
    {
        try
        {
            var context = new CommandContext(Actor.Clock, Now(), chat.Id);
            var due = DueMessages.Of(store.Current, chat.Id, context.At, HasRoom).ToLookup(message => message.MayRepeat);
            return [.. due[true].Select(reply => reply with { Attempts = reply.Attempts + 1 }), .. due[false].Any() ? await ClaimAsync(context, due[false]) : []];
        }
        catch (IOException exception)
        {
            await NotRecordedAsync(exception, stopping);
            return [];
        }
    }

    // The first one's was taken when the round was begun.
    private bool HasRoom()
    {
        var had = _hasRoom;
        _hasRoom = false;
        return had || sender.TakeRoom(_address) == TimeSpan.Zero;
    }

    // Nobody else takes messages of this chat; one that was erased meanwhile is refused without the others.
    private async Task<IEnumerable<OutboxMessage>> ClaimAsync(CommandContext context, IEnumerable<OutboxMessage> reminders)
    {
        var outcome = await store.SubmitAsync(context, regency =>
            Turn.Of(regency, context, reminders.Where(message => IsWaiting(regency, message.Id)).Select(message => new ClaimMessage(message.Id))));
        var outbox = store.Current.Outbox;
        _notRecorded = 0;
        return outcome.Events.Select(recorded => recorded.Event).OfType<MessageClaimed>()
            .Select(claimed => outbox.GetValueOrDefault(claimed.Message)).OfType<OutboxMessage>();
    }

    private async Task<SettleMessage> HandOverAsync(OutboxMessage outgoing, CancellationToken cutOff)
    {
        if (Read(outgoing.Body) is not { } message)
            return Settled(outgoing, new(Delivery.Failed, outgoing.Body is null ? "erased" : "unreadable"));
        try
        {
            return Settled(outgoing, await sender.SendAsync(_address, outgoing, message, cutOff));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.NotKnown(outgoing.Id.ToString(), sender.Channel, exception.GetType().Name);
            return Settled(outgoing, new(Delivery.Unknown));
        }
    }

    private SettleMessage Settled(OutboxMessage outgoing, Sending sending)
    {
        if (sending.Delivery == Delivery.Unknown && outgoing.MayRepeat && outgoing.Attempts >= MostUnknown)
            sending = new(Delivery.Failed, "given-up");
        switch (sending.Delivery)
        {
            case Delivery.Failed:
                logger.Failed(outgoing.Id.ToString(), sending.Detail ?? "unknown");
                break;
            case Delivery.PutOff or Delivery.Unknown when outgoing.MayRepeat || sending.Delivery == Delivery.PutOff:
                sending = sending with { NotBefore = Pauses.Whole(sending.NotBefore ?? Now() + Pauses.After(outgoing.Attempts)) };
                logger.PutOff(outgoing.Id.ToString(), sending.NotBefore.Value);
                break;
        }

        return new(outgoing.Id, sending.Delivery, sending.Detail, sending.NotBefore);
    }

    private async Task SettleAsync(List<SettleMessage> settlements, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                var context = new CommandContext(Actor.Clock, Now(), chat.Id);
                // One that was erased meanwhile must not keep the others from being settled.
                await store.SubmitAsync(context, regency => Turn.Of(regency, context, settlements.SelectMany(settlement => Settling(regency, settlement))));
                _notRecorded = 0;
                return;
            }
            catch (IOException exception)
            {
                // What has been sent is not claimed again; it is only its record that is missing.
                await NotRecordedAsync(exception, stopping);
            }
        }
    }

    private static IEnumerable<Command> Settling(Regency regency, SettleMessage settlement)
    {
        if (IsWaiting(regency, settlement.Message))
            return settlement.Delivery == Delivery.Sent ? [settlement] : [new ClaimMessage(settlement.Message), settlement];
        return IsSending(regency, settlement.Message) ? [settlement] : [];
    }

    private Task NotRecordedAsync(IOException exception, CancellationToken stopping)
    {
        var pause = Pauses.After(++_notRecorded);
        logger.NotRecorded(chat.Id.ToString(), exception.GetType().Name, pause);
        failed(exception);
        return Task.Delay(pause, clock, stopping);
    }

    private DateTimeOffset Now() => Pauses.Whole(clock.GetUtcNow());

    private static bool IsSending(Regency regency, MessageId id) =>
        regency.Outbox.TryGetValue(id, out var message) && message.State == MessageState.Sending;

    private static bool IsWaiting(Regency regency, MessageId id) =>
        regency.Outbox.TryGetValue(id, out var message) && message.State == MessageState.Waiting;

    private static Message? Read(string? body)
    {
        try
        {
            return body is null ? null : MessageJson.Recall(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
