using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Outbox;

public sealed class OutboxTests
{
    private const string Monday = "weekly/2026-03-02/dishub";
    private readonly World _world = World.WithOffices();
    private readonly ChatId _chat;

    public OutboxTests() => _chat = _world.Meet("test:1");

    [Fact]
    public void Two_senders_never_get_the_same_message()
    {
        var message = Queue();
        _world.Do(Actor.Clock, new ClaimMessage(message));

        Assert.Contains("taken", _world.Refused(Actor.Clock, new ClaimMessage(message)), StringComparison.Ordinal);
        Assert.Equal(1, _world.Regency.Outbox[message].Attempts);
        Assert.Contains("taken", _world.Refused(Actor.Clock, new ClaimMessage(new(999))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_put_off_waits_for_its_moment()
    {
        var message = Queue();
        _world.Do(Actor.Clock, new ClaimMessage(message));
        _world.Do(Actor.Clock, new SettleMessage(message, Delivery.PutOff, NotBefore: _world.At.AddMinutes(1)));
        Assert.Contains("taken", _world.Refused(Actor.Clock, new ClaimMessage(message)), StringComparison.Ordinal);

        _world.At = _world.At.AddMinutes(1);
        _world.Do(Actor.Clock, new ClaimMessage(message));
        Assert.Equal(2, _world.Regency.Outbox[message].Attempts);
    }

    [Theory]
    [InlineData(Delivery.Sent, ReminderState.Sent)]
    [InlineData(Delivery.Failed, ReminderState.Failed)]
    [InlineData(Delivery.Unknown, ReminderState.Uncertain)]
    [InlineData(Delivery.PutOff, ReminderState.Queued)]
    public void An_occurrence_is_queued_once_however_it_fares(Delivery delivery, ReminderState state)
    {
        var message = Queue(Monday);
        Assert.Empty(_world.Do(Actor.Clock, new QueueMessage(_chat, "{}", Monday)));
        _world.Do(Actor.Clock, new ClaimMessage(message));
        _world.Do(Actor.Clock, new SettleMessage(message, delivery));

        Assert.Equal(state, _world.Regency.Reminders[Monday].State);
        Assert.Empty(_world.Do(Actor.Clock, new QueueMessage(_chat, "{}", Monday)));
        Assert.Equal(delivery is Delivery.Unknown or Delivery.PutOff, _world.Regency.Outbox.ContainsKey(message));
    }

    [Fact]
    public void A_reply_whose_end_is_not_known_is_sent_again_and_a_reminder_is_not()
    {
        var (reply, reminder) = (Queue(), Queue(Monday));
        foreach (var message in (MessageId[])[reply, reminder])
        {
            _world.Do(Actor.Clock, new ClaimMessage(message));
            _world.Do(Actor.Clock, new SettleMessage(message, Delivery.Unknown));
        }

        Assert.Equal((MessageState.Waiting, MessageState.Uncertain), (_world.Regency.Outbox[reply].State, _world.Regency.Outbox[reminder].State));
        Assert.Contains("taken", _world.Refused(Actor.Clock, new ClaimMessage(reminder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_that_was_sent_is_settled_without_having_been_claimed()
    {
        var message = Queue();
        Assert.Contains("not being sent", _world.Refused(Actor.Clock, new SettleMessage(message, Delivery.PutOff)), StringComparison.Ordinal);

        Assert.Equal(typeof(MessageSent), Assert.Single(_world.Do(Actor.Clock, new SettleMessage(message, Delivery.Sent, "77"))).Event.GetType());

        Assert.Empty(_world.Regency.Outbox);
    }

    [Fact]
    public void Of_reminders_only_what_is_being_sent_is_settled()
    {
        var message = Queue(Monday);
        Assert.Contains("not being sent", _world.Refused(Actor.Clock, new SettleMessage(message, Delivery.Sent)), StringComparison.Ordinal);
        _world.Do(Actor.Clock, new ClaimMessage(message));
        _world.Do(Actor.Clock, new SettleMessage(message, Delivery.Sent, "77"));
        Assert.Contains("not being sent", _world.Refused(Actor.Clock, new SettleMessage(message, Delivery.Sent)), StringComparison.Ordinal);
        Assert.Empty(_world.Regency.Outbox);
    }

    [Fact]
    public void A_restart_leaves_replies_waiting_and_reminders_uncertain_once()
    {
        var (reply, reminder, waiting) = (Queue(), Queue(Monday), Queue("weekly/2026-03-09/dishub"));
        _world.Do(Actor.Clock, new ClaimMessage(reply));
        _world.Do(Actor.Clock, new ClaimMessage(reminder));

        Assert.Equal([typeof(MessagePutOff), typeof(MessageUncertain)], _world.Do(Actor.Clock, new RecoverOutbox()).Select(recorded => recorded.Event.GetType()));

        Assert.Equal(MessageState.Waiting, _world.Regency.Outbox[waiting].State);
        Assert.Equal(ReminderState.Uncertain, _world.Regency.Reminders[Monday].State);
        Assert.Empty(_world.Do(Actor.Clock, new RecoverOutbox()));
    }

    [Fact]
    public void After_a_restore_nothing_that_waited_is_sent()
    {
        MessageId[] all = [Queue(), Queue(Monday), Queue()];
        _world.Do(Actor.Clock, new ClaimMessage(all[2]));

        Assert.Equal(3, _world.Do(Actor.Clock, new RecoverOutbox(AfterRestore: true)).Count);

        Assert.All(all, message => _world.Refused(Actor.Clock, new ClaimMessage(message)));
        Assert.Empty(_world.Do(Actor.Clock, new RecoverOutbox(AfterRestore: true)));
        Assert.Empty(_world.Do(Actor.Clock, new RecoverOutbox()));
    }

    [Fact]
    public void Nothing_is_queued_for_a_chat_unknown_or_erased_or_too_long()
    {
        var sari = _world.Join("Sari", Role.Member, World.Dishub).Person!.Value;
        var hers = _world.Regency.Addresses["test:sari"];
        _world.Do(Actor.Operator, new ErasePerson(sari, []));

        Assert.Contains("cannot be sent", _world.Refused(Actor.Clock, new QueueMessage(hers, "{}")), StringComparison.Ordinal);
        Assert.Contains("cannot be sent", _world.Refused(Actor.Clock, new QueueMessage(new(999), "{}")), StringComparison.Ordinal);
        Assert.Contains("cannot be sent", _world.Refused(Actor.Clock, new QueueMessage(_chat, new string('a', 262_145))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chat_sets_its_reminders()
    {
        var group = _world.Meet("test:g", ChatKind.Group);
        _world.Do(Actor.Operator, new SetReminders(group, true, _world.At.AddDays(3)));
        Assert.Equal(new ReminderSetting(true, _world.At.AddDays(3)), _world.Regency.ReminderSettings[group]);
        Assert.Contains("not known", _world.Refused(Actor.Operator, new SetReminders(new(999), true, null)), StringComparison.Ordinal);
    }

    private MessageId Queue(string? occurrence = null) => ((MessageQueued)Assert.Single(_world.Do(Actor.Clock, new QueueMessage(_chat, "{}", occurrence))).Event).Message;
}
