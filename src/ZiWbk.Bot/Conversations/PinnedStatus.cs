using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Telegram;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Views;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Bot.Conversations;

/// <summary>
/// Keeps one message of the status pinned in each group of an office, where the bot may pin: changed in place when the status has
/// changed, through the outbox like everything that is said.
/// </summary>
internal sealed class PinnedStatus : IAsyncDisposable
{
    private const string View = "status";

    /// <summary>How long a change may take to be seen; many answers in a row are one change.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(15);

    private readonly IStatusStore _store;
    private readonly IHistory _history;
    private readonly TelegramChannel _telegram;
    private readonly Rulebook _rulebook;
    private readonly TimeProvider _clock;
    private readonly Bilingual? _notice;
    private readonly Action _poke;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<ChatId, string> _shown = [];
    private readonly Task _running;

    /// <summary>Begins to keep them.</summary>
    public PinnedStatus(
        IStatusStore store, IHistory history, TelegramChannel telegram, Rulebook rulebook, TimeProvider clock, Bilingual? notice, Action poke, ILogger logger)
    {
        (_store, _history, _telegram, _rulebook, _clock, _notice, _poke, _logger) = (store, history, telegram, rulebook, clock, notice, poke, logger);
        _running = Task.Run(RunAsync);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(_look, _clock, _stopping.Token);
                if (_telegram.Connected)
                    await LookAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task LookAsync()
    {
        var regency = _store.Current;
        foreach (var chat in regency.Chats.Values.Where(chat => chat is { Kind: ChatKind.Group, Unit: not null, LostSince: null, Address: not null }))
        {
            if (!chat.Address!.StartsWith($"{TelegramChannel.Name}:", StringComparison.Ordinal))
                continue;
            try
            {
                await ShowAsync(regency, chat);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                _logger.NotShown(chat.Id.ToString(), exception.GetType().Name);
            }
        }
    }

    private async Task ShowAsync(Regency regency, Status.Chats.Chat chat)
    {
        var now = _clock.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var scene = new Scene(regency, chat, Actor.Clock, at, _rulebook, _history) { Notice = _notice };
        if (scene.OwnUnit is not { } unit || ViewCatalogue.OfStatus.Find(View)!.Show(scene, ViewArguments.None.With("unit", unit), 1) is not { } page)
            return;
        if (_shown.TryGetValue(chat.Id, out var shown) && shown == page.Text)
            return;
        // Whoever may not pin would only add to what is read past.
        if (chat.Pinned is null && !await _telegram.CanPinAsync(chat.Address![(TelegramChannel.Name.Length + 1)..], _stopping.Token))
            return;
        var message = page with { Picture = null, Silent = true, Pin = true, Edits = chat.Pinned };
        await _store.SubmitAsync(new CommandContext(Actor.Clock, at, chat.Id), new QueueMessage(chat.Id, MessageJson.Write(message)));
        _shown[chat.Id] = page.Text;
        _poke();
    }
}

/// <summary>What the pinned messages say of their work.</summary>
internal static partial class PinnedStatusLog
{
    [LoggerMessage(401, LogLevel.Warning, "The pinned status of chat {Chat} could not be shown ({Failure}).")]
    public static partial void NotShown(this ILogger logger, string chat, string failure);
}
