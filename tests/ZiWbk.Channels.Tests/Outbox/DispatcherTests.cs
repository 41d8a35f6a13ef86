using Microsoft.Extensions.Logging;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Channels.Outbox;

public sealed class DispatcherTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly MemoryStore _store;
    private readonly FakeSender _sender = new();
    private readonly Written _written = new();
    private readonly LoggerFactory _loggers;
    private readonly Dispatcher _dispatcher;

    public DispatcherTests()
    {
        _store = new(_clock);
        _loggers = new([_written]);
        _dispatcher = new(_store, _clock, [_sender], _loggers);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _dispatcher.DisposeAsync();
        _loggers.Dispose();
    }

    [Fact]
    public async Task Replies_of_a_chat_leave_in_order_and_are_recorded_with_one_flush()
    {
        _sender.Reach = _ => false;
        await _store.QueueAsync("test:a", null, Texts(1, 5));
        var before = _store.Flushes;
        _sender.Reach = _ => true;

        await DrainAsync("test:a");

        Assert.Equal(["1", "2", "3", "4", "5"], _sender.Texts);
        Assert.Equal(1, _store.Flushes - before);
    }

    [Fact]
    public async Task A_reminder_is_claimed_before_it_is_handed_over_and_named_when_it_was_sent()
    {
        MessageState? seen = null;
        _sender.Send = (_, _, _) =>
        {
            seen = _store.Current.Outbox.Values.Single().State;
            return Task.FromResult(new Sending(Delivery.Sent, "platform-7"));
        };
        await _store.QueueBodyAsync("test:a", MessageJson.Write(new("ingat")), "tenggat/1");

        await DrainAsync("test:a");

        Assert.Equal(MessageState.Sending, seen);
        Assert.Equal("platform-7", _store.Recorded.Select(recorded => recorded.Event).OfType<MessageSent>().Single().PlatformId);
    }

    [Fact]
    public async Task Where_a_platform_takes_no_more_only_what_it_was_asked_is_recorded()
    {
        _sender.Reach = _ => false;
        await _store.QueueAsync("test:a", null, Texts(1, 200));
        var before = _store.Recorded.Length;
        _sender.Send = (_, _, _) => Task.FromResult(new Sending(Delivery.PutOff, null, _clock.GetUtcNow() + TimeSpan.FromSeconds(30)));
        _sender.Reach = _ => true;
        _dispatcher.Poke();
        await Patience.Until(() => _store.Recorded.Length > before);

        Assert.Equal([typeof(MessageClaimed), typeof(MessagePutOff)], _store.Recorded[before..].Select(recorded => recorded.Event.GetType()));
        _sender.Send = (_, _, _) => Task.FromResult(new Sending(Delivery.Sent));
        await LaterAsync(() => _store.Current.Outbox.IsEmpty);
        Assert.Equal(["1", .. Enumerable.Range(1, 200).Select(number => $"{number}")], _sender.Texts);
    }

    [Fact]
    public async Task A_chat_whose_sender_does_not_answer_holds_up_no_other()
    {
        var never = new TaskCompletionSource<Sending>();
        _sender.Send = (chat, _, _) => chat == "slow" ? never.Task : Task.FromResult(new Sending(Delivery.Sent));
        await _store.QueueAsync("test:slow", null, Texts(1));
        await _store.QueueAsync("test:b", null, Texts(2));

        await DrainAsync("test:b");

        Assert.Contains("2", _sender.Texts);
        never.SetResult(new(Delivery.Sent));
        await DrainAsync("test:slow");
    }

    [Fact]
    public async Task What_is_queued_while_a_chat_is_served_follows()
    {
        var first = new TaskCompletionSource<Sending>();
        _sender.Send = (_, message, _) => message.Text == "1" ? first.Task : Task.FromResult(new Sending(Delivery.Sent));
        await _store.QueueAsync("test:a", null, Texts(1));
        _dispatcher.Poke();
        await Patience.Until(() => _sender.Handed.Count == 1);
        await _store.QueueAsync("test:a", null, Texts(2));
        _dispatcher.Poke();
        first.SetResult(new(Delivery.Sent));

        await DrainAsync("test:a");

        Assert.Equal(["1", "2"], _sender.Texts);
    }

    [Fact]
    public async Task A_sender_that_throws_leaves_a_reply_to_be_sent_again()
    {
        var thrown = false;
        _sender.Send = (_, _, _) => thrown ? Task.FromResult(new Sending(Delivery.Sent)) : throw new InvalidOperationException($"{thrown = true}");
        await _store.QueueAsync("test:a", null, Texts(1));
        _dispatcher.Poke();
        await Patience.Until(() => Waiting("test:a") is { Attempts: 1 });

        Assert.True(Waiting("test:a")!.NotBefore > _clock.GetUtcNow());
        await LaterAsync(() => _store.Current.Outbox.IsEmpty);
        Assert.Equal(["1", "1"], _sender.Texts);
    }

    [Fact]
    public async Task A_reminder_whose_end_is_not_known_is_never_sent_again()
    {
        _sender.Send = (_, _, _) => throw new TimeoutException();
        await _store.QueueBodyAsync("test:a", MessageJson.Write(new("1")), "tenggat/1");
        await _store.QueueAsync("test:a", null, Texts(2));
        _dispatcher.Poke();
        await Patience.Until(() => _sender.Handed.Count >= 2);
        _sender.Send = (_, _, _) => Task.FromResult(new Sending(Delivery.Sent));
        await LaterAsync(() => _store.Current.Outbox.Count == 1);

        Assert.Equal(ReminderState.Uncertain, _store.Current.Reminders["tenggat/1"].State);
        Assert.Single(_sender.Texts, "1");
    }

    [Fact]
    public async Task A_message_put_off_holds_back_those_after_it_until_its_moment()
    {
        var at = _clock.GetUtcNow() + TimeSpan.FromSeconds(30);
        var first = true;
        _sender.Send = (_, message, _) =>
        {
            var putOff = message.Text == "2" && first;
            first &= !putOff;
            return Task.FromResult(putOff ? new Sending(Delivery.PutOff, null, at) : new(Delivery.Sent));
        };
        await _store.QueueAsync("test:a", null, Texts(1, 3));
        _dispatcher.Poke();
        await Patience.Until(() => !first && _store.Current.Outbox.Values.All(message => message.State == MessageState.Waiting));
        await _store.QueueAsync("test:a", null, Texts(4));
        _clock.Advance(TimeSpan.FromSeconds(29));
        _dispatcher.Poke();
        await _store.QueueAsync("test:b", null, Texts(9));
        await DrainAsync("test:b");
        Assert.Equal(["1", "2", "9"], _sender.Texts);

        await LaterAsync(() => _store.Current.Outbox.IsEmpty);

        Assert.Equal(["1", "2", "9", "2", "3", "4"], _sender.Texts);
    }

    [Fact]
    public async Task A_reply_does_not_wait_behind_a_reminder_that_has_no_room()
    {
        _sender.Room = _ => Dispatcher.Look;
        await _store.QueueBodyAsync("test:a", MessageJson.Write(new("ingat")), "tenggat/1");
        await _store.QueueAsync("test:a", null, Texts(1));
        _dispatcher.Poke();
        await Patience.Until(() => _sender.Handed.Count == 1 && Waiting("test:a") is not null);
        Assert.Equal(["1"], _sender.Texts);
        Assert.Equal(0, Waiting("test:a")!.Attempts);

        _sender.Room = _ => TimeSpan.Zero;
        await LaterAsync(() => _store.Current.Outbox.IsEmpty);

        Assert.Equal(["1", "ingat"], _sender.Texts);
    }

    [Fact]
    public async Task A_reminder_that_had_no_room_leaves_when_there_is_some_and_not_at_the_next_regular_look()
    {
        var (wait, asked) = (TimeSpan.FromMilliseconds(34), 0);
        var free = _clock.GetUtcNow() + wait;
        _sender.Room = _ => Interlocked.Increment(ref asked) > 0 && _clock.GetUtcNow() < free ? free - _clock.GetUtcNow() : TimeSpan.Zero;
        await _store.QueueBodyAsync("test:a", MessageJson.Write(new("ingat")), "tenggat/1");
        _dispatcher.Poke();
        await Patience.Until(() => Volatile.Read(ref asked) > 0);
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Empty(_sender.Texts);

        _clock.Advance(wait);

        await Patience.Until(() => _store.Current.Outbox.IsEmpty);
        Assert.Equal(["ingat"], _sender.Texts);
    }

    [Fact]
    public async Task Of_a_hundred_chats_that_are_due_only_those_wake_up_that_have_room()
    {
        var (room, woken) = (3, 0);
        _sender.Room = _ => Interlocked.Decrement(ref room) >= 0 ? TimeSpan.Zero : Dispatcher.Look;
        _sender.Send = (_, _, _) =>
        {
            Interlocked.Increment(ref woken);
            return Task.FromResult(new Sending(Delivery.Sent));
        };
        _sender.Reach = _ => false;
        for (var chat = 0; chat < 100; chat++)
            await _store.QueueBodyAsync($"test:{chat}", MessageJson.Write(new("ingat")), $"tenggat/{chat}");
        _sender.Reach = _ => true;

        _dispatcher.Poke();

        await Patience.Until(() => _store.Current.Outbox.Count == 97);
        Assert.Equal(3, Volatile.Read(ref woken));
        Assert.All(_store.Current.Outbox.Values, message => Assert.Equal(0, message.Attempts));
    }

    [Fact]
    public async Task Chats_come_in_the_order_they_have_waited_in()
    {
        _sender.Reach = _ => false;
        for (var chat = 20; chat > 0; chat--)
            await _store.QueueBodyAsync($"test:{chat}", MessageJson.Write(new("ingat")), $"tenggat/{chat}");

        Assert.Equal(Enumerable.Range(1, 20).Reverse().Select(chat => $"test:{chat}"), DueMessages.Chats(_store.Current, _clock.GetUtcNow()).Select(due => due.Chat.Address));
    }

    [Fact]
    public async Task Replies_leave_before_reminders_that_were_queued_earlier()
    {
        _sender.Reach = _ => false;
        await _store.QueueBodyAsync("test:a", MessageJson.Write(new("ingat")), "tenggat/1");
        await _store.QueueAsync("test:a", null, Texts(1));
        _sender.Reach = _ => true;

        await DrainAsync("test:a");

        Assert.Equal(["1", "ingat"], _sender.Texts);
    }

    [Fact]
    public void Without_a_moment_given_pauses_grow_to_five_minutes()
    {
        Assert.Equal([1, 2, 4, 8], Enumerable.Range(1, 4).Select(attempts => Pauses.After(attempts).TotalSeconds));
        Assert.Equal(TimeSpan.FromMinutes(5), Pauses.After(10));
        Assert.Equal(TimeSpan.FromMinutes(5), Pauses.After(1_000_000));
    }

    [Fact]
    public async Task A_message_that_never_arrives_is_given_up_and_lets_those_after_it_pass()
    {
        _sender.Send = (_, message, _) => message.Text == "1" ? throw new InvalidOperationException() : Task.FromResult(new Sending(Delivery.Sent));
        await _store.QueueAsync("test:a", null, Texts(1, 2));

        await LaterAsync(() => _store.Current.Outbox.IsEmpty, TimeSpan.FromMinutes(5));

        Assert.Equal(ChatRound.MostUnknown, _sender.Texts.Count(text => text == "1"));
        Assert.Equal("2", _sender.Texts.Last());
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_fails_and_lets_the_next_pass()
    {
        var broken = await _store.QueueBodyAsync("test:a", "{");
        await _store.QueueAsync("test:a", null, Texts(2));

        await DrainAsync("test:a");

        Assert.Equal(new MessageFailed(broken, "unreadable"), _store.Recorded.Select(recorded => recorded.Event).OfType<MessageFailed>().Single());
        Assert.Equal(["2"], _sender.Texts);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_reached_or_has_no_sender_waits_unclaimed()
    {
        _sender.Reach = chat => chat != "away" && (chat != "broken" ? true : throw new InvalidOperationException());
        await _store.QueueAsync("test:away", null, Texts(1));
        await _store.QueueAsync("test:broken", null, Texts(2));
        await _store.QueueAsync("other:c", null, Texts(3));
        await _store.QueueAsync("test:b", null, Texts(4));

        await DrainAsync("test:b");

        Assert.Equal(["4"], _sender.Texts);
        Assert.All(_store.Current.Outbox.Values, message => Assert.Equal((MessageState.Waiting, 0), (message.State, message.Attempts)));
    }

    [Fact]
    public async Task A_journal_that_takes_nothing_ends_nothing_and_nothing_is_sent_twice()
    {
        await _store.QueueAsync("test:a", null, Texts(1));
        _sender.Send = (_, _, _) =>
        {
            _store.Fault = () => new JournalFullException("no room", new IOException());
            return Task.FromResult(new Sending(Delivery.Sent));
        };
        _dispatcher.Poke();
        await Patience.Until(() => _written.Lines.Any(line => line.Id == 101));
        _store.Fault = () => null;

        await LaterAsync(() => _store.Current.Outbox.IsEmpty);

        Assert.Equal(["1"], _sender.Texts);
    }

    [Fact]
    public async Task Nobody_waits_for_what_can_no_longer_be_recorded()
    {
        await _store.QueueAsync("test:a", null, Texts(1));
        _store.Fault = () => new JournalStoppedException("stopped", null);

        await Assert.ThrowsAsync<JournalStoppedException>(() => DrainAsync("test:a"));
    }

    [Fact]
    public async Task The_log_holds_neither_a_text_nor_an_address()
    {
        _sender.Send = (chat, message, _) => throw new InvalidOperationException($"{chat} {message.Text}");
        await _store.QueueAsync("test:rahasia-alamat", null, new Message("rahasia-teks"));
        await LaterAsync(() => _store.Current.Outbox.IsEmpty, TimeSpan.FromMinutes(5));

        Assert.NotEmpty(_written.Lines);
        Assert.All(_written.Lines, line => Assert.DoesNotContain("rahasia", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_the_end_what_was_handed_over_finishes_and_nothing_more_is()
    {
        var first = new TaskCompletionSource<Sending>();
        _sender.Send = (_, _, _) => first.Task;
        await _store.QueueAsync("test:a", null, Texts(1, 2));
        _dispatcher.Poke();
        await Patience.Until(() => _sender.Handed.Count == 1);
        var ending = _dispatcher.DisposeAsync();
        first.SetResult(new(Delivery.Sent));
        await ending;

        Assert.Equal(["1"], _sender.Texts);
        Assert.Equal(MessageState.Waiting, _store.Current.Outbox.Values.Single().State);
    }

    [Fact]
    public async Task At_the_end_a_sender_that_does_not_finish_is_cut_off()
    {
        _sender.Send = async (_, _, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return new(Delivery.Sent);
        };
        await _store.QueueAsync("test:a", null, Texts(1));
        _dispatcher.Poke();
        await Patience.Until(() => _sender.Handed.Count == 1);
        var ending = _dispatcher.DisposeAsync().AsTask();
        await LaterAsync(() => ending.IsCompleted);

        Assert.Equal(MessageState.Waiting, _store.Current.Outbox.Values.Single().State);
    }

    private static IEnumerable<Message> Texts(int from, int? to = null) =>
        Enumerable.Range(from, (to ?? from) - from + 1).Select(number => new Message($"{number}"));

    private OutboxMessage? Waiting(string address) => _store.Current.Outbox.Values
        .SingleOrDefault(message => message.Chat == _store.Current.Addresses[address] && message.State == MessageState.Waiting);

    private Task DrainAsync(string address) => _dispatcher.DrainAsync(address, TestContext.Current.CancellationToken).WaitAsync(Patience.Long);

    private Task LaterAsync(Func<bool> holds, TimeSpan? step = null) => Patience.Until(() =>
    {
        if (holds())
            return true;
        _clock.Advance(step ?? TimeSpan.FromSeconds(1));
        return false;
    });
}
