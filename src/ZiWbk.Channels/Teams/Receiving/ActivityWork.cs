using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Buttons;
using ZiWbk.Channels.Outbox;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Does what an activity asks for. When it returns, the effect is on disk, and the activity may be acknowledged.</summary>
internal sealed class ActivityWork(
    TeamsOptions options, IConversation conversation, IStatusStore store, ButtonKeys keys, ShownCards shown, TeamsSender sender, Downloads downloads, FilesAllowed files, ILogger logger, Action poke)
{
    private const int MostUnsent = 20;

    // Teams shows that somebody types for about so long.
    private static readonly TimeSpan _typing = TimeSpan.FromSeconds(3);

    private static readonly Bilingual _unreadable = new(
        "Yang dapat saya baca: pesan tertulis, berkas, dan tautan.",
        "What I can read: written messages, files and links.");

    private static readonly Bilingual _outOfReach = new(
        "Di grup, Teams tidak memberikan berkasnya kepada saya. Mohon kirim *tautannya* di sini, atau berkasnya di percakapan pribadi dengan saya.",
        "In a group Teams does not give me the file. Please send a *link* to it here, or the file in the private chat with me.");

    private static readonly Bilingual _changed = new(
        "Pesan yang diubah sesudah terkirim tidak saya baca ulang. Kalau isinya penting, mohon kirim sebagai pesan baru.",
        "I do not read again what is changed after it was sent. If it matters, please send it as a new message.");

    private static readonly Bilingual _sorry = new(
        "Maaf, yang ini tidak dapat saya kerjakan karena kesalahan pada saya. Mohon coba cara lain; catatannya sudah ada di log.",
        "Sorry, I could not do this because of a fault of mine. Please try another way; it is noted in the log.");

    private static readonly Bilingual _stale = new("Tombol ini sudah tidak berlaku.", "This button is no longer valid.");

    private static readonly Bilingual _taken = new("Sudah saya terima.", "I have got it already.");

    private static readonly Bilingual _hello = new(
        "Halo, saya pendamping *Zona Integritas*: apa yang sudah, apa yang kurang, dan apa langkah berikutnya.\n\nGrup ini belum terikat ke kantor. Ketua tim atau admin: ketuk tombol di bawah.",
        "Hello, I help offices become a *Zona Integritas*: what is done, what is missing, and what comes next.\n\nThis group works for no office yet. The lead or an admin: tap the button below.");

    private static readonly Bilingual _back = new(
        "Saya kembali. Grup ini tetap untuk kantor yang sama; sebut nama saya lalu tulis `menu` untuk mulai.",
        "I am back. This group still works for the same office; mention me and write `menu` to begin.");

    private readonly Notices _notices = new(TeamsChannel.Name, store, options.Clock);
    private readonly SlowWork _slow = new(options.Clock, _typing);

    /// <summary>Whether it takes longer than Teams waits, so that it is taken over first.</summary>
    public static bool IsSlow(TeamsArrival arrival) => arrival is SaidHere { Files.Count: > 0 } or ConsentHere { Target: not null };

    /// <summary>Whether a chat has its answers but for the last few.</summary>
    public bool IsAnswered(string address)
    {
        var regency = store.Current;
        return !regency.Addresses.TryGetValue(address, out var chat) || regency.Outbox.Values.Count(message => message.Chat == chat && message.MayRepeat) < MostUnsent;
    }

    /// <summary>Does it; what is answered where somebody waits for that.</summary>
    /// <exception cref="IOException">It could not be recorded: nothing of it has happened, and it must be brought again.</exception>
    public async Task<InvokeAnswer> DoAsync(TeamsArrival arrival, CancellationToken cancel)
    {
        var activity = arrival.Activity;
        if (store.Current.Seen.Contains(UpdateKey.Of(TeamsChannel.Name, activity.Update)))
            return arrival is PressedHere again ? ShownNow(again) ?? InvokeAnswer.Words(_taken.In(LanguageOf(again.Incoming))) : InvokeAnswer.Taken;
        var answer = InvokeAnswer.Taken;
        try
        {
            if (arrival is not ReachHere { Lost: not null } and not NothingHere)
                await MeetAsync(arrival);
            await (arrival switch
            {
                SaidHere said => _slow.WhileAsync(HearAsync(said, cancel), Typing(activity)),
                PressedHere pressed => PressAsync(pressed, given => answer = given, cancel),
                ConsentHere consent => files.BringAsync(consent, cancel),
                ChangedHere changed => _notices.TellAsync(changed.Incoming, _changed),
                ReachHere { Lost: { } lost } => LoseAsync(activity, lost),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception exception) when (exception is not (IOException or OperationCanceledException or OutOfMemoryException))
        {
            // Brought again it would fail again, and hold up its chat for ever.
            logger.NotWorkedOn(activity.Type, exception.GetType().Name);
            if (arrival is SaidHere { Incoming: var said })
                await _notices.TellAsync(said, _sorry);
            else if (arrival is PressedHere pressed)
                answer = InvokeAnswer.Words(_sorry.In(LanguageOf(pressed.Incoming)));
        }

        poke();
        return answer;
    }

    /// <summary>
    /// Where the chat is, as it was told last, is on disk before anything is said there; and whoever writes can be written to. A chat that is new
    /// or was lost is greeted once, whichever of the two events comes first.
    /// </summary>
    private async Task MeetAsync(TeamsArrival arrival)
    {
        var (activity, incoming) = (arrival.Activity, arrival is SaidHere said ? said.Incoming : ActivityMapping.IncomingOf(arrival.Activity));
        var greets = arrival is ReachHere;
        var reference = ReferenceOf(activity);
        var before = store.Current;
        var known = before.Addresses.TryGetValue(incoming.ChatKey, out var id);
        var isNew = !known || before.Chats[id].LostSince is not null;
        // Of the two events that tell of an installation one names no language, and may come first.
        var choosesEnglish = greets && incoming.Language == Language.English && activity.FromId is { } from && !before.Accounts.ContainsKey($"{TeamsChannel.Name}:{from}");
        if (!isNew && before.Chats[id].Reference == reference && (!choosesEnglish || before.Chats[id].Language == Language.English))
            return;
        var context = new CommandContext(Actor.Clock, Pauses.Whole(options.Clock.GetUtcNow()));
        await store.SubmitAsync(context, regency =>
        {
            var isKnown = regency.Addresses.TryGetValue(incoming.ChatKey, out var chat);
            chat = isKnown ? chat : new(regency.Next);
            var commands = new List<Command> { new MeetChat(incoming.ChatKey, incoming.Kind), new NoteReach(chat, null), new NoteReference(chat, reference) };
            if (choosesEnglish || (!isKnown && incoming.Language == Language.English))
                commands.Add(new ChooseLanguage(chat, Language.English));
            if (greets && isNew && incoming.Kind == ChatKind.Group)
                commands.Add(new QueueMessage(chat, MessageJson.Write(Greeting(regency, chat, isKnown, incoming.Language ?? Language.Indonesian))));
            return Turn.Of(regency, context with { Chat = chat }, commands);
        });
        if (greets && isNew && incoming.Kind == ChatKind.Private)
            await conversation.HandleAsync(incoming with { Text = "/start" }, CancellationToken.None);
    }

    private static Message Greeting(Status.Regency regency, ChatId chat, bool isKnown, Language spoken)
    {
        var bound = isKnown && regency.Chats[chat].Unit is not null;
        var language = isKnown ? regency.Chats[chat].Language : spoken;
        return new((bound ? _back : _hello).In(language)) { Buttons = bound ? [] : [[new Button(language == Language.English ? "Bind to an office" : "Ikat ke kantor", "/ikat")]] };
    }

    private string ReferenceOf(Activity activity) => new ConversationReference(activity.ServiceUrl!, activity.ConversationType, activity.RecipientId ?? $"28:{options.AppId}")
    {
        User = activity.IsGroup ? null : activity.FromId,
        AadObjectId = activity.IsGroup ? null : activity.FromAadObjectId,
        Team = activity.Raw.Member("channelData")?.Member("team")?.Text("id"),
    }.ToString();

    private async Task HearAsync(SaidHere said, CancellationToken cancel)
    {
        var incoming = said.Incoming;
        // Whoever has not joined is led to join, whatever was sent.
        var stranger = incoming.Kind == ChatKind.Private && !store.Current.Accounts.ContainsKey(incoming.AccountKey);
        if (said.HasFileOutOfReach && incoming.Addressed)
            await _notices.TellAsync(incoming, _outOfReach);
        else if (said.IsUnreadable && !stranger && incoming.Addressed)
            await _notices.TellAsync(incoming, _unreadable);
        else if (said.Files.Count == 0 || stranger)
            await conversation.HandleAsync(incoming with { Album = null }, cancel);
        else
            await HearFilesAsync(said, cancel);
    }

    // Each file is a turn of its own, as on other platforms; the first has the words.
    private async Task HearFilesAsync(SaidHere said, CancellationToken cancel)
    {
        for (var at = said.Files.Count - 1; at >= 0; at--)
        {
            // The name of the whole is the last one's, so that what was cut off in between is worked on again.
            var turn = said.Incoming with
            {
                Update = at == 0 ? said.Incoming.Update : $"{said.Incoming.Update}\n{at}",
                Text = at == 0 ? said.Incoming.Text : "",
            };
            if (store.Current.Seen.Contains(UpdateKey.Of(TeamsChannel.Name, turn.Update)))
                continue;
            var (name, bytes, refusal) = await downloads.FetchAsync(said.Files[at], cancel);
            await (refusal is { } reason ? _notices.TellAsync(turn, reason) : conversation.HandleAsync(turn with { File = new(name, bytes) }, cancel));
        }
    }

    private async Task PressAsync(PressedHere pressed, Action<InvokeAnswer> answering, CancellationToken cancel)
    {
        var language = LanguageOf(pressed.Incoming);
        var chat = store.Current.Addresses.GetValueOrDefault(pressed.Incoming.ChatKey);
        if (keys.Resolve(pressed.Key, chat) is not { } value)
        {
            answering(InvokeAnswer.Words(_stale.In(language)));
            if (!pressed.Activity.IsInvoke)
                await _notices.TellAsync(pressed.Incoming, _stale);
            return;
        }

        Aside? aside = null;
        // What is pressed as a message has no answer of its own: all of it is said.
        await conversation.HandleAsync(pressed.Incoming with { Press = value, Aside = pressed.Activity.IsInvoke ? said => aside = said : null }, cancel);
        answering(aside is { Text.Length: > 0 } ? InvokeAnswer.Words(aside.Text) : Replacing(pressed, chat) ?? ShownNow(pressed) ?? InvokeAnswer.Words(_taken.In(language)));
    }

    // What takes the place of the card pressed; it may have been sent already.
    private InvokeAnswer? Replacing(PressedHere pressed, ChatId chat)
    {
        var following = store.Current.Outbox.Values.Where(message => message.Chat == chat && message.Body is not null).OrderByDescending(message => message.Id.Number);
        foreach (var outgoing in following)
        {
            var message = MessageJson.Read(outgoing.Body!);
            if (message.Edits is { } edits && edits == pressed.Incoming.On)
                return sender.CardOf(outgoing, message) is { } card ? InvokeAnswer.Card(card) : null;
        }

        return null;
    }

    // The card that stands there: as it was shown last, else as the pressed one was made.
    private InvokeAnswer? ShownNow(PressedHere pressed)
    {
        if (pressed.Incoming.On is { } on && shown.Find(pressed.Activity.ConversationId, on) is { } card)
            return InvokeAnswer.Card(card);
        var chat = store.Current.Addresses.GetValueOrDefault(pressed.Incoming.ChatKey);
        if (keys.MessageOf(pressed.Key, chat) is not { } known)
            return null;
        var outgoing = new OutboxMessage(known.Queued.Message, chat, known.Queued.Occurrence, known.Queued.Body, default);
        return sender.CardOf(outgoing, known.Message) is { } made ? InvokeAnswer.Card(made) : null;
    }

    private async Task LoseAsync(Activity activity, string lost)
    {
        if (store.Current.Addresses.TryGetValue(activity.ChatKey, out var chat))
            await store.SubmitAsync(new CommandContext(Actor.Clock, Pauses.Whole(options.Clock.GetUtcNow()), chat), new NoteReach(chat, lost));
    }

    private Func<CancellationToken, Task> Typing(Activity activity) => done => sender.TypeAsync(activity.ConversationId, activity.ThreadId, done);

    private Language LanguageOf(Incoming incoming) =>
        store.Current.Addresses.TryGetValue(incoming.ChatKey, out var chat) ? store.Current.Chats[chat].Language : incoming.Language ?? Language.Indonesian;
}
