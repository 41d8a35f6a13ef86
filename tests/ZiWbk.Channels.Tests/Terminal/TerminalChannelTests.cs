using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Terminal;

public sealed class TerminalChannelTests : IAsyncLifetime
{
    private readonly MemoryStore _store;
    private readonly TerminalChannel _terminal = new();
    private readonly Dispatcher _dispatcher;

    public TerminalChannelTests()
    {
        var clock = new ManualClock();
        _store = new(clock);
        _dispatcher = new(_store, clock, [_terminal]);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _dispatcher.DisposeAsync();

    [Fact]
    public async Task A_message_gets_its_replies_in_order()
    {
        var replies = await ExchangeAsync("halo", "satu", "dua");

        Assert.Equal(["satu", "dua"], replies);
        Assert.Empty(_store.Current.Outbox);
    }

    [Fact]
    public async Task What_a_turn_that_was_cut_off_left_comes_before_the_next_reply()
    {
        await _store.QueueAsync("terminal:budi", null, new Message("tertinggal"));

        Assert.Equal(["tertinggal", "baru"], await ExchangeAsync("halo", "baru"));
    }

    [Fact]
    public async Task Between_two_messages_nobody_is_there()
    {
        await ExchangeAsync("halo", "baru");

        Assert.False(_terminal.CanReach("budi"));
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_chat_free_for_the_next()
    {
        await Assert.ThrowsAsync<IOException>(() => _terminal.ExchangeAsync(Incoming("halo"), new Answering(_ => throw new IOException()), _dispatcher, TestContext.Current.CancellationToken));

        Assert.Equal(["baru"], await ExchangeAsync("halo", "baru"));
    }

    private static Incoming Incoming(string text) => new(TerminalChannel.Name, text, "budi", ChatKind.Private, "budi", "Budi") { Text = text };

    private async Task<string[]> ExchangeAsync(string text, params string[] answers)
    {
        var conversation = new Answering(_ => _store.QueueAsync("terminal:budi", null, [.. answers.Select(answer => new Message(answer))]));
        var replies = await _terminal.ExchangeAsync(Incoming(text), conversation, _dispatcher, TestContext.Current.CancellationToken);
        return [.. replies.Select(reply => reply.Text)];
    }

    private sealed class Answering(Func<Incoming, Task> answer) : IConversation
    {
        public Task HandleAsync(Incoming incoming, CancellationToken cancel) => answer(incoming);
    }
}
