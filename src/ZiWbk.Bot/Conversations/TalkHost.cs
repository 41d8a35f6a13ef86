using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Reminders;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Teams;
using ZiWbk.Channels.Telegram;
using ZiWbk.Channels.Terminal;
using ZiWbk.Channels.Web;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Recognition;

namespace ZiWbk.Bot.Conversations;

/// <summary>The talks on a data folder: turns in, replies out through the channels.</summary>
internal sealed class TalkHost : IConversation, IAsyncDisposable
{
    private readonly Conversation.Turns.Conversation _conversation;
    private readonly StoreShares _shares;
    private readonly TerminalChannel _terminal = new();
    private readonly Dispatcher _dispatcher;
    private readonly PinnedStatus? _pinned;
    private readonly ReminderClock? _reminders;
    private readonly SecretExpiry? _expiry;

    private TalkHost(StatusHost host, TimeProvider clock, Bilingual? notice, TalkBook book, Services services, WebChannel? web, TelegramChannel? telegram, TeamsChannel? teams, DateOnly? secretExpires, ILoggerFactory? loggers)
    {
        _shares = host.Shares;
        var (turns, store) = (new CurrentStore(host, holdsShare: true), new CurrentStore(host));
        Content = new MessageContent(host, notice?.Id);
        _conversation = new(turns, turns, clock, book, services, host.Rulebook, notice);
        (Web, Telegram, Teams) = (web, telegram, teams);
        IMessageSender?[] senders = [_terminal, web, telegram, teams];
        _dispatcher = new(store, clock, senders.OfType<IMessageSender>(), loggers);
        if (web is not null)
            web.Opened += _dispatcher.Poke;
        // Whoever serves speaks first as well; a single talk at a terminal does not.
        if (loggers is not null)
            _reminders = new(
                store, store, host.Rulebook, clock, notice, () => host.Store.Head, new QueuedMessages(host).Find, _dispatcher.Poke, loggers.CreateLogger<ReminderClock>());
        if (teams is not null)
            teams.Freed += _dispatcher.Poke;
        if (teams is not null && secretExpires is { } ends)
            _expiry = new(store, clock, ends, _dispatcher.Poke, loggers!.CreateLogger<SecretExpiry>());
        if (telegram is null)
            return;
        telegram.Freed += _dispatcher.Poke;
        _pinned = new(
            store, store, telegram, host.Rulebook, clock, notice, _dispatcher.Poke, loggers!.CreateLogger<PinnedStatus>());
    }

    /// <summary>Makes pictures and files.</summary>
    public IMessageContent Content { get; }

    /// <summary>The local page; null where it is not open.</summary>
    public WebChannel? Web { get; }

    /// <summary>Telegram; null where it is not set up.</summary>
    public TelegramChannel? Telegram { get; }

    /// <summary>Microsoft Teams; null where it is not set up.</summary>
    public TeamsChannel? Teams { get; }

    /// <summary>Opens the talks on a folder, for the terminal alone.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The dialogs are faulty.</exception>
    public static TalkHost Open(StatusHost host, TimeProvider clock, Bilingual? notice)
    {
        var (book, services) = Read(host, warm: false);
        return new(host, clock, notice, book, services, null, null, null, null, null);
    }

    /// <summary>Opens the talks on a folder, with the channels that are set up.</summary>
    /// <exception cref="Documents.DocumentRefusedException">The dialogs are faulty.</exception>
    /// <exception cref="Channels.ChannelRefusedException">A channel does not start as it is set up.</exception>
    public static async Task<TalkHost> ServeAsync(StatusHost host, TimeProvider clock, WebOptions? page, TelegramOptions? telegram, TeamsOptions? teams, DateOnly? secretExpires, Bilingual? notice, ILoggerFactory loggers)
    {
        var (book, services) = Read(host, warm: true);
        // Channels must have where to bring messages before there is anything to bring them to.
        var entrance = new Entrance();
        var content = new MessageContent(host, notice?.Id);
        WebChannel? web = null;
        TelegramChannel? bot = null;
        TeamsChannel? meeting = null;
        try
        {
            web = page is null ? null : await WebChannel.StartAsync(page, entrance, content, loggers);
            bot = telegram is null ? null : await TelegramChannel.StartAsync(
                telegram with { Menu = CommandContext.Sound(ManifestFolder.Shipped.ReadTelegram(book)) }, entrance, new CurrentStore(host), content, new QueuedMessages(host), new CurrentInbox(host), loggers);
            meeting = teams is null ? null : await TeamsChannel.StartAsync(
                teams, entrance, new CurrentStore(host), content, new QueuedMessages(host), new CurrentInbox(host), loggers);
            var talks = new TalkHost(host, clock, notice, book, services, web, bot, meeting, secretExpires, loggers);
            entrance.To.SetResult(talks);
            return talks;
        }
        catch
        {
            if (web is not null)
                await web.DisposeAsync();
            if (bot is not null)
                await bot.DisposeAsync();
            if (meeting is not null)
                await meeting.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        // The whole turn: a file it keeps must not lie in a folder that a restore sets aside before the turn is recorded.
        using (await _shares.OneAsync())
            await _conversation.HandleAsync(incoming, cancel);
        _dispatcher.Poke();
    }

    /// <summary>Takes a turn from the terminal and gives its replies.</summary>
    public Task<IReadOnlyList<Message>> ExchangeAsync(Incoming incoming, CancellationToken cancel) =>
        _terminal.ExchangeAsync(incoming, this, _dispatcher, cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Web is not null)
            await Web.DisposeAsync();
        if (_reminders is not null)
            await _reminders.DisposeAsync();
        if (_pinned is not null)
            await _pinned.DisposeAsync();
        if (_expiry is not null)
            await _expiry.DisposeAsync();
        // What it has taken is answered before the way out is closed.
        if (Telegram is not null)
            await Telegram.StopReceivingAsync();
        if (Teams is not null)
            await Teams.StopReceivingAsync();
        await _dispatcher.DisposeAsync();
        if (Telegram is not null)
            await Telegram.DisposeAsync();
        if (Teams is not null)
            await Teams.DisposeAsync();
    }

    // Whoever serves learns everything before it says that it runs, so that the first person does not wait for it.
    private static (TalkBook Book, Services Services) Read(StatusHost host, bool warm)
    {
        // Side by side a start takes as long as the longer, above all where both have to learn anew.
        var learnt = LearntKnowledge.Shipped;
        var desk = Task.Run(() => learnt.OpenDesk(host.Instrument));
        var services = new Services(new EvidenceFiles(host), new LkeWorkbooks(), new RandomCodes()) { Times = new(RecognizedTimes.Shared) };
        var book = learnt.ReadTalks(services);
        if (warm)
        {
            _ = book.Learnt;
            _ = RecognizedTimes.Shared.Warm();
        }

        return (book, services with { Regulation = desk.GetAwaiter().GetResult() });
    }

    private sealed class Entrance : IConversation
    {
        public TaskCompletionSource<IConversation> To { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task HandleAsync(Incoming incoming, CancellationToken cancel) => await (await To.Task).HandleAsync(incoming, cancel);
    }
}
