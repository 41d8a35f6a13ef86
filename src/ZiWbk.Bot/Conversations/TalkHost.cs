using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Terminal;
using ZiWbk.Channels.Web;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Bot.Conversations;

/// <summary>The talks on a data folder: turns in, replies out through the channels.</summary>
internal sealed class TalkHost : IConversation, IAsyncDisposable
{
    private readonly Conversation.Turns.Conversation _conversation;
    private readonly TerminalChannel _terminal = new();
    private readonly WebChannel? _web;
    private readonly Dispatcher _dispatcher;

    private TalkHost(StatusHost host, TimeProvider clock, Bilingual? notice, Func<IConversation, WebChannel?> web, ILoggerFactory? loggers)
    {
        var store = new CurrentStore(host);
        var services = new Services(new EvidenceFiles(host), new LkeWorkbooks(), new RandomCodes());
        var book = CommandContext.Sound(DialogFolder.Shipped.ReadTalks(services));
        Content = new MessageContent(host, notice?.Id);
        _conversation = new(store, store, clock, book, services, host.Rulebook, notice);
        _web = web(this);
        _dispatcher = new(store, clock, _web is null ? [_terminal] : [_terminal, _web], loggers);
        if (_web is not null)
            _web.Opened += _dispatcher.Poke;
    }

    /// <summary>Makes pictures and files.</summary>
    public IMessageContent Content { get; }

    /// <summary>The local page; null where it is not open.</summary>
    public WebChannel? Web => _web;

    /// <summary>Opens the talks on a folder, without the page.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The dialogs are faulty.</exception>
    public static TalkHost Open(StatusHost host, TimeProvider clock, Bilingual? notice) => new(host, clock, notice, _ => null, null);

    /// <summary>Opens the talks on a folder, with the page.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The dialogs are faulty.</exception>
    /// <exception cref="Channels.ChannelRefusedException">The page would be open to others, or its address is taken.</exception>
    public static async Task<TalkHost> ServeAsync(StatusHost host, TimeProvider clock, WebOptions options, ILoggerFactory loggers)
    {
        // The page must have where to bring messages before there is anything to bring them to; nobody has opened it yet.
        var entrance = new Entrance();
        var web = await WebChannel.StartAsync(options, entrance, new MessageContent(host, options.Notice?.Id), loggers);
        var talks = new TalkHost(host, clock, options.Notice, _ => web, loggers);
        entrance.To.SetResult(talks);
        return talks;
    }

    /// <inheritdoc/>
    public async Task HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        await _conversation.HandleAsync(incoming, cancel);
        _dispatcher.Poke();
    }

    /// <summary>Takes a turn from the terminal and gives its replies.</summary>
    public Task<IReadOnlyList<Message>> ExchangeAsync(Incoming incoming, CancellationToken cancel) =>
        _terminal.ExchangeAsync(incoming, this, _dispatcher, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_web is not null)
            await _web.DisposeAsync();
        await _dispatcher.DisposeAsync();
    }

    private sealed class Entrance : IConversation
    {
        public TaskCompletionSource<IConversation> To { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task HandleAsync(Incoming incoming, CancellationToken cancel) => await (await To.Task).HandleAsync(incoming, cancel);
    }
}
