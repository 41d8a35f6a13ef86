using System.Globalization;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Telegram.Speaking;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Does what an update asks for. When it returns, the effect is on disk, and the update may be acknowledged.</summary>
internal sealed class UpdateWork(
    ITelegramBotClient bot, IConversation conversation, IStatusStore store, ButtonKeys keys, Fetching fetching, TimeProvider clock, ILogger logger, Action poke)
{
    private const int LongestToast = 200;
    private const int MostUnsent = 20;

    // Answered at all, a press is answered within a round trip; Telegram itself stops waiting for more after a while.
    private static readonly TimeSpan _answerPatience = TimeSpan.FromSeconds(5);

    // Telegram shows that somebody types for five seconds.
    private static readonly TimeSpan _typing = TimeSpan.FromSeconds(4.5);

    private static readonly Bilingual _asFile = new(
        "Foto dikecilkan Telegram sehingga isinya sering tidak terbaca. Mohon kirim ulang *sebagai berkas*: lampirkan, lalu pilih *File*.",
        "Telegram makes photos small, so that they are often hard to read. Please send it again *as a file*: attach it, then choose *File*.");

    private static readonly Bilingual _unreadable = new(
        "Yang dapat saya baca: pesan tertulis, berkas, dan tautan.",
        "What I can read: written messages, files and links.");

    private static readonly Bilingual _sorry = new(
        "Maaf, yang ini tidak dapat saya kerjakan karena kesalahan pada saya. Mohon coba cara lain; catatannya sudah ada di log.",
        "Sorry, I could not do this because of a fault of mine. Please try another way; it is noted in the log.");

    private static readonly Bilingual _stale = new("Tombol ini sudah tidak berlaku.", "This button is no longer valid.");

    private static readonly Bilingual _hello = new(
        "Halo, saya pendamping *Zona Integritas*: apa yang sudah, apa yang kurang, dan apa langkah berikutnya.\n\nGrup ini belum terikat ke kantor. Ketua tim atau admin: ketuk tombol di bawah, atau ketik /ikat.",
        "Hello, I help offices become a *Zona Integritas*: what is done, what is missing, and what comes next.\n\nThis group works for no office yet. The lead or an admin: tap the button below, or type /ikat.");

    private static readonly Bilingual _back = new(
        "Saya kembali. Grup ini tetap untuk kantor yang sama; ketik /menu untuk mulai.",
        "I am back. This group still works for the same office; type /menu to begin.");

    private readonly Notices _notices = new(TelegramChannel.Name, store, clock);
    private readonly SlowWork _slow = new(clock, _typing);

    /// <summary>Does it.</summary>
    /// <returns>
    /// Ends when whoever pressed has been answered, or at the end of patience, and never fails: an update acknowledged before would not be
    /// brought again by a start that follows a kill, and the press would spin on. What comes next in the chat need not wait for it.
    /// </returns>
    /// <exception cref="IOException">It could not be recorded: nothing of it has happened, and it must be brought again.</exception>
    public async Task<Task> DoAsync(Arrival arrival, CancellationToken cancel)
    {
        var answered = Task.CompletedTask;
        var update = arrival.Update.ToString(CultureInfo.InvariantCulture);
        if (store.Current.Seen.Contains(UpdateKey.Of(TelegramChannel.Name, update)))
        {
            // Its effect was had; only that somebody waits for an answer to a press may be so still.
            return arrival is Pressed again ? AnswerAsync(again, null) : answered;
        }

        try
        {
            await (arrival switch
            {
                Said said => _slow.WhileAsync(HearAsync(said, cancel), Typing(said.Chat, said.Thread)),
                Pressed pressed => _slow.WhileAsync(PressAsync(pressed, answer => answered = answer, cancel), Typing(pressed.Chat, Place.Of(pressed.Incoming.Place)?.Thread)),
                Membership membership => NoteAsync(membership, update),
                Moved moved => _notices.SubmitAsync(update, _ => [new MoveChat(Address(moved.From), Address(moved.To))]),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception exception) when (exception is not (IOException or OperationCanceledException or OutOfMemoryException))
        {
            // Brought again it would fail again, and hold up its chat for ever.
            logger.NotWorkedOn(arrival.Update, exception.GetType().Name);
            if (arrival is Said { Incoming: var said })
                await _notices.TellAsync(said, _sorry);
            else if (arrival is Pressed pressed)
                answered = AnswerAsync(pressed, _sorry.In(LanguageOf(pressed.Incoming)));
        }

        poke();
        return answered;
    }

    /// <summary>Whether a chat has its answers but for the last few.</summary>
    /// <param name="address">The chat's address, <c>channel:id</c>.</param>
    public bool IsAnswered(string address)
    {
        var regency = store.Current;
        return !regency.Addresses.TryGetValue(address, out var chat) || regency.Outbox.Values.Count(message => message.Chat == chat && message.MayRepeat) < MostUnsent;
    }

    private async Task HearAsync(Said said, CancellationToken cancel)
    {
        await RegainAsync(said.Incoming);
        var incoming = said.Incoming;
        // Whoever has not joined is led to join, whatever was sent.
        var stranger = incoming.Kind == ChatKind.Private && !store.Current.Accounts.ContainsKey(incoming.AccountKey);
        switch (said.Sent)
        {
            case SentKind.File when said.File is { } file && !stranger:
                var (bytes, refusal) = await fetching.FetchAsync(file, cancel);
                await (refusal is { } reason
                    ? _notices.TellAsync(incoming, reason, awaitsWords: true)
                    : conversation.HandleAsync(incoming with { File = new(file.Name, bytes) }, cancel));
                break;
            case SentKind.Photo when !stranger:
                await _notices.TellAsync(incoming, _asFile, awaitsWords: true);
                break;
            case SentKind.Other when !stranger && incoming.Text is "":
                await _notices.TellAsync(incoming, _unreadable);
                break;
            default:
                await conversation.HandleAsync(incoming with { Album = null }, cancel);
                break;
        }
    }

    private async Task PressAsync(Pressed pressed, Action<Task> answering, CancellationToken cancel)
    {
        var chat = store.Current.Addresses.GetValueOrDefault(pressed.Incoming.ChatKey);
        if (keys.Resolve(pressed.Key, chat) is not { } value)
        {
            answering(AnswerAsync(pressed, _stale.In(LanguageOf(pressed.Incoming)), over: true));
            return;
        }

        await RegainAsync(pressed.Incoming);
        Aside? aside = null;
        await conversation.HandleAsync(pressed.Incoming with { Press = value, Aside = said => aside = said }, cancel);
        answering(AnswerAsync(pressed, aside?.Text, aside?.Over == true));
    }

    private Task NoteAsync(Membership membership, string update) => _notices.SubmitAsync(update, regency =>
    {
        var address = Address(membership.Chat);
        var kind = membership.Group ? ChatKind.Group : ChatKind.Private;
        var known = regency.Addresses.TryGetValue(address, out var chat);
        if (!membership.Joined)
            return known ? [new NoteReach(chat, membership.Lost)] : [];
        chat = known ? chat : new(regency.Next);
        var bound = known && regency.Chats[chat].Unit is not null;
        var message = new Message((bound ? _back : _hello).In(known ? regency.Chats[chat].Language : Language.Indonesian))
        {
            Buttons = bound ? [] : [[new Button("Ikat ke kantor", "/ikat")]],
        };
        return [new MeetChat(address, kind), new NoteReach(chat, null), new QueueMessage(chat, MessageJson.Write(message))];
    });

    // Whoever writes can be written to.
    private async Task RegainAsync(Incoming incoming)
    {
        if (store.Current.Addresses.TryGetValue(incoming.ChatKey, out var chat) && store.Current.Chats[chat].LostSince is not null)
            await store.SubmitAsync(new CommandContext(Actor.Clock, Pauses.Whole(clock.GetUtcNow()), chat), new NoteReach(chat, null));
    }

    // Its failure decides nothing: the press has had its effect.
    private async Task AnswerAsync(Pressed pressed, string? toast, bool over = false)
    {
        var answer = TryAsync(cancel => bot.AnswerCallbackQuery(pressed.Query, toast is { Length: > LongestToast } ? $"{toast[..(LongestToast - 1)]}…" : toast, cancellationToken: cancel));
        if (over && int.TryParse(pressed.Incoming.On, CultureInfo.InvariantCulture, out var message))
            _ = TryAsync(cancel => bot.EditMessageReplyMarkup(pressed.Chat, message, null, cancellationToken: cancel));
        await answer.WaitAsync(_answerPatience, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TryAsync(Func<CancellationToken, Task> call)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30), clock);
            await call(patience.Token);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.PressNotAnswered(Attempt.Name(exception));
        }
    }

    private Func<CancellationToken, Task> Typing(long chat, int? thread) => done => bot.SendChatAction(chat, ChatAction.Typing, thread, cancellationToken: done);

    private Language LanguageOf(Incoming incoming) =>
        store.Current.Addresses.TryGetValue(incoming.ChatKey, out var chat) ? store.Current.Chats[chat].Language : incoming.Language ?? Language.Indonesian;

    private static string Address(long chat) => string.Create(CultureInfo.InvariantCulture, $"{TelegramChannel.Name}:{chat}");
}
