using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Conversation.Views;
using ZiWbk.Regulation.Answers;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Engine;

/// <summary>
/// Makes out what is meant by what came in, in a fixed order: a command or button; a word that means the same everywhere; a value that
/// what is asked can be answered with; a question or wish that is sure enough; any words as the answer; else an honest "not understood".
/// </summary>
internal sealed class Conversing(TurnDraft draft, TalkBook book, Services services, Talk talk)
{
    /// <summary>Begins the value of a button that answers what is asked.</summary>
    public const char PromptMark = '!';

    private const int LongestEcho = 40;

    // What resembles a talk this much is no question on the rules, even where these have an answer.
    private const double SureBeforeRules = 0.8;

    // Below this chance the nearest entries would only be noise.
    private const double LeastWorthOffering = 0.2;

    private (string Words, PhraseReading Reading)? _read;
    private (string Words, PhraseRanking Ranking)? _ranked;

    /// <summary>Takes what came in.</summary>
    public void Take(Incoming incoming)
    {
        if (incoming.Press is { } press)
            Press(press, incoming.On);
        else if (incoming.File is { } file)
            File(file, incoming.Addressed);
        else
            Text(incoming.Text ?? "", incoming.Addressed);
    }

    private void Press(string value, string? on)
    {
        if (value.StartsWith(PromptMark))
        {
            if (!talk.TryPress(value[1..]))
                Stale(value[1..]);
        }
        else if (value.StartsWith('~'))
        {
            var page = book.Views.Open(draft.Scene, value);
            if (page is null)
                Stale(value);
            else
                // A page turned takes the place of the page before; another page is a message of its own.
                draft.Say(page with { Edits = IsPageTurn(value) ? on : null });
        }
        else if (value.StartsWith('/'))
        {
            Text(value, addressed: true);
        }
        else
        {
            Stale(value);
        }
    }

    private static bool IsPageTurn(string link) => link.Contains(" p=", StringComparison.Ordinal);

    private void Stale(string value)
    {
        var someoneElse = !talk.Owns(value) && draft.Scene.InGroup && draft.Scene.Regency.Dialogs
            .Where(entry => entry.Key.Chat == draft.Scene.Chat.Id)
            .Any(entry => TalkState.Read(entry.Value.State).Runs.Any(run => value.StartsWith($"{run.Instance}.", StringComparison.Ordinal)));
        draft.SayAside(someoneElse
            ? draft.Scene.Say("Tombol ini untuk yang memulai percakapannya.", "This button is for whoever began that talk.")
            : draft.Scene.Say("Tombol ini sudah tidak berlaku.", "This button is no longer valid."));
        if (!someoneElse)
            talk.AskAgain();
    }

    private void File(IncomingFile file, bool addressed)
    {
        if (talk.TryAnswer(new("", File: file)) || !addressed)
            return;
        var asked = new Asked(draft.Scene, services, Vocabulary(), null);
        foreach (var (name, type) in ((string, SlotType)[])[("workbook", new WorkbookType(services)), ("evidence", new EvidenceType())])
        {
            // What looks like a workbook but is no LKE is evidence like any other file.
            if (book.ForEvent(name) is not { } dialog || (name == "workbook" && type.Parse(asked, new("", File: file)).Value is null))
                continue;
            draft.Observer?.Happened(dialog, Happening.Event, "");
            Start(dialog, [], dialog.Takes.Where(take => take.Type.Name == name).Select(take => KeyValuePair.Create(take.Slot, new Input("", File: file))));
            return;
        }

        NotUnderstood("");
    }

    private void Text(string text, bool addressed)
    {
        var words = text.Trim();
        if (words.Length > Incoming.LongestText)
        {
            draft.Say(draft.Scene.Say(
                $"Pesannya {Thousands(words.Length, '.')} huruf; saya membaca paling banyak {Thousands(Incoming.LongestText, '.')}. Mohon dipersingkat.",
                $"The message has {Thousands(words.Length, ',')} letters; I read at most {Thousands(Incoming.LongestText, ',')}. Please shorten it."));
            return;
        }

        // In a group people talk among themselves: only what answers the bot's own question is taken.
        if (!addressed)
        {
            _ = talk.TryAnswer(new(words));
            return;
        }

        if (words.StartsWith('/') && TryCommand(words))
            return;
        if (draft.Scene.Person is null && !draft.Scene.InGroup)
        {
            Stranger(words);
            return;
        }

        var word = GlobalWords.Of(words);
        if (word == GlobalWord.Help && talk.Active is null && book.ByCommand("bantuan") is { } help)
            Start(help, []);
        else if (word == GlobalWord.Undo && book.ByCommand("urungkan") is { } undo)
            Start(undo, []);
        else if ((word is { } repair && talk.TryRepair(repair))
            || (Correction.TryRead(words, out var rest) && talk.TryCorrect(rest))
            || talk.TryAnswer(new(words))
            || TryPhrase(words)
            || (word is null && TryWish(words, SureBeforeRules))
            || TryRegulation(words)
            || (word is null && TryWish(words, 0))
            || talk.TryAnswerFreely(words))
            return;
        else
            NotUnderstood(words);
    }

    private bool TryCommand(string words)
    {
        var space = words.IndexOfAny([' ', '\n']);
        var command = (space < 0 ? words : words[..space])[1..];
        var rest = space < 0 ? "" : words[(space + 1)..].Trim();
        // In a group the platform writes the bot's name behind the command.
        var at = command.IndexOf('@', StringComparison.Ordinal);
        command = at < 0 ? command : command[..at];
        if (command == "start")
        {
            if (draft.Scene.Person is null && !draft.Scene.InGroup)
                Stranger(rest);
            else if (draft.Scene.InGroup && rest.Length > 0)
                BindGroup(rest);
            else if (book.ByCommand("menu") is { } menu)
                Start(menu, []);
            return true;
        }

        if (book.ByCommand(command) is { } dialog)
        {
            draft.Observer?.Happened(dialog, Happening.Command, "");
            Start(dialog, Given(dialog, rest, out var unread), unread);
            return true;
        }

        var nearest = NearestText.Of(command, book.Commands);
        draft.Say(draft.Scene.Say(
            $"Perintah `/{Markup.Escape(Shortened.Of(command, LongestEcho))}` tidak ada." + (nearest is null ? " Ketik *menu* untuk melihat semuanya." : $" Maksudnya `/{nearest}`?"),
            $"There is no command `/{Markup.Escape(Shortened.Of(command, LongestEcho))}`." + (nearest is null ? " Type *menu* to see them all." : $" Did you mean `/{nearest}`?")));
        talk.AskAgain();
        return true;
    }

    // A link that added the bot to the group brings a code; everybody there can read it, so it gives nobody a role.
    private void BindGroup(string code)
    {
        if (draft.Do(new BindGroupByCode(draft.Scene.Chat.Id, code)) is { } refusal)
            draft.Say(Markup.Escape(refusal.In(draft.Scene.Language)));
        else if (draft.Scene.OwnUnit is { } office)
            draft.Say(draft.Scene.Say($"✓ Grup ini kini untuk *{Markup.Escape(office.Name)}*.", $"✓ This group now works for *{Markup.Escape(office.Name)}*."));
    }

    // Whoever has not joined is led to join; a language can be chosen before.
    private void Stranger(string words)
    {
        if (GlobalWords.Of(words) is { } word && talk.TryRepair(word))
            return;
        if (words.Length > 0 && (talk.TryAnswer(new(words)) || (talk.Active is not null && talk.TryAnswerFreely(words))))
            return;
        var match = book.Phrases.Rank(words, Vocabulary(), draft.Scene.Today).Certain;
        if (match is not null && book.Find(match.Dialog) is { } meant && meant.Roles.Contains(null))
            Start(meant, Typed(meant, match.Slots, out var unread), unread);
        else if (talk.Active is not null)
            NotUnderstood(words);
        else if (book.ForEvent("stranger") is { } arrival)
        {
            draft.Observer?.Happened(arrival, Happening.Event, "");
            Start(arrival, Given(arrival, words, out _));
        }
    }

    private bool TryPhrase(string words) =>
        (book.Phrases.Exact(Reading(words)) ?? Ranking(words).Interrupting) is { } match && book.Find(match.Dialog) is { } dialog && Begin(dialog, match, words);

    // What only resembles a talk must not interrupt one that any words may answer.
    private bool TryWish(string words, double least)
    {
        if (talk.Active is not null)
            return false;
        var ranking = Ranking(words);
        var intent = Intent.Of(words, services.Times.Read(words, draft.Scene.Times), ranking);
        if (intent.Confidence < least)
            return false;
        if (intent.Name == Understood.Reminder && book.Find(Intent.RemindingTalk) is { Takes: [var take, ..] } reminding)
        {
            Start(reminding, [], [new(take.Slot, new(words))]);
            return true;
        }

        return ranking.Certain is { } match && match.Dialog == intent.Name && book.Find(match.Dialog) is { } dialog && Begin(dialog, match, words);
    }

    private PhraseRanking Ranking(string words)
    {
        if (_ranked?.Words != words)
            _ranked = (words, book.Phrases.Rank(Reading(words)));
        return _ranked.Value.Ranking;
    }

    private PhraseReading Reading(string words)
    {
        if (_read?.Words != words)
            _read = (words, book.Phrases.Read(words, Vocabulary(), draft.Scene.Today));
        return _read.Value.Reading;
    }

    private bool Begin(Dialog dialog, PhraseMatch match, string words)
    {
        if (match.Unsure.Values.FirstOrDefault() is { IsDefaultOrEmpty: false } offices && dialog.Command is not null)
        {
            draft.Say(new Message(draft.Scene.Say("Kantor mana yang Bapak/Ibu maksud?", "Which office do you mean?"))
            {
                Buttons = [.. offices.Take(6).Select(office => ImmutableArray.Create(new Button(Shortened.Of(office.ShortName, 28), $"/{dialog.Command} {office.Id}")))],
            });
            return true;
        }

        // A chat that was set to English stays so; and one word, such as "menu", is the same in many languages.
        if (!dialog.HasEffects && match.Language == Language.English && words.Contains(' ', StringComparison.Ordinal))
            draft.Speak(Language.English);
        Start(dialog, Typed(dialog, match.Slots, out var unread), unread);
        return true;
    }

    // A question on the regulation that is sure enough; what was going on goes on behind it. Words that are no question answer what is asked.
    private bool TryRegulation(string words)
    {
        if (services.Regulation is not { } desk || !RegulationDesk.IsQuestion(words) || desk.Ask(words) is not { Answered: true } answer)
            return false;
        draft.Say(RegulationWords.Of(draft.Scene, answer));
        talk.AskAgain();
        return true;
    }

    private void Start(Dialog dialog, IEnumerable<KeyValuePair<string, object>> values, IEnumerable<KeyValuePair<string, Input>>? words = null)
    {
        var scene = draft.Scene;
        if (scene.InGroup && scene.Chat.Unit is null && dialog.StartsOn != "unbound-group" && !dialog.Roles.Contains(null) && book.ForEvent("unbound-group") is { } binding)
        {
            dialog = binding;
            draft.Observer?.Happened(dialog, Happening.Event, "");
        }

        // Whoever has not joined is led to join, whatever was asked for.
        if (scene.Person is null && !scene.InGroup && !dialog.Roles.Contains(null) && book.ForEvent("stranger") is { } arrival)
        {
            draft.Observer?.Happened(dialog, Happening.Role, Dialog.NameOf(null));
            (dialog, values, words) = (arrival, [], null);
        }

        draft.Observer?.Happened(dialog, Happening.Chat, scene.Chat.Kind.ToString());
        if (!dialog.Chats.Contains(scene.Chat.Kind))
        {
            draft.Say(scene.InGroup
                ? InPrivate(scene.Say(
                    $"_{dialog.Title.Id}_: mohon lewat percakapan pribadi dengan saya, karena bukan untuk seluruh grup.",
                    $"_{dialog.Title.En}_: please use a private chat with me, because it is not for the whole group."))
                : new(scene.Say($"_{dialog.Title.Id}_: mohon di grup kantor.", $"_{dialog.Title.En}_: please do so in the office's group.")));
            talk.AskAgain();
        }
        else if (!dialog.Roles.Contains(scene.Person?.Role))
        {
            draft.Observer?.Happened(dialog, Happening.Role, Dialog.NameOf(scene.Person?.Role));
            var roles = dialog.Roles.OfType<Role>().Select(Wording.RoleNames.Of).ToList();
            draft.Say(scene.Person is null
                ? InPrivate(scene.Say("Bapak/Ibu belum terdaftar. Kirim kode undangan kepada saya di percakapan pribadi.", "You have not joined. Send me your invitation code in a private chat."))
                : new(roles.Count == 0 ? scene.Say("Bapak/Ibu sudah terdaftar.", "You have joined already.")
                : scene.Say(
                    $"_{dialog.Title.Id}_ hanya untuk {Listed(roles.Select(role => role.Id), "dan")}.",
                    $"_{dialog.Title.En}_: only for the {Listed(roles.Select(role => role.En), "and")}.")));
            talk.AskAgain();
        }
        else
        {
            draft.Observer?.Happened(dialog, Happening.Role, Dialog.NameOf(scene.Person?.Role));
            talk.Start(dialog, values, words);
        }
    }

    // What stands behind a command: names that are known, else the whole of it for the first slot that can take words.
    private List<KeyValuePair<string, object>> Given(Dialog dialog, string rest, out List<KeyValuePair<string, Input>> unread)
    {
        var values = new List<KeyValuePair<string, object>>();
        unread = [];
        if (rest.Length == 0)
            return values;
        var named = Mentioned(dialog, rest, unread);
        // Where several things are named, no type may take the whole of it for one.
        if (named.Count + unread.Count > 1)
            return named;
        var asked = new Asked(draft.Scene, services, Vocabulary(), null);
        foreach (var take in dialog.Takes)
        {
            if (take.Type.Of is null && take.Type.Parse(asked, new(rest)) is { Value: { } value, GoesOn: false })
            {
                unread.Clear();
                return [new(take.Slot, value)];
            }
        }

        if (named.Count + unread.Count == 0 && dialog.Takes is [var first, ..])
            unread.Add(new(first.Slot, new(rest)));
        return named;
    }

    private List<KeyValuePair<string, object>> Mentioned(Dialog dialog, string rest, List<KeyValuePair<string, Input>> unread)
    {
        var values = new List<KeyValuePair<string, object>>();
        var entities = Entities.Find(rest, Vocabulary(), draft.Scene.Today);
        foreach (var take in dialog.Takes)
        {
            if (SlotTypes.TryGet(take.Type.Name, out var kind) && kind is { } wanted && entities.FirstOrDefault(entity => Entities.Fits(wanted, entity.Kind)) is { Length: > 0 } entity)
                Fill(take.Slot, take.Type, entity.Value, values, unread);
        }

        return values;
    }

    // The slots of a phrase; words that only the type can read wait until they are asked for.
    private List<KeyValuePair<string, object>> Typed(Dialog dialog, IReadOnlyDictionary<string, object> slots, out List<KeyValuePair<string, Input>> unread)
    {
        var values = new List<KeyValuePair<string, object>>();
        unread = [];
        foreach (var (slot, value) in slots)
        {
            if (dialog.Slots.TryGetValue(slot, out var type))
                Fill(slot, type, value, values, unread);
        }

        return values;
    }

    private void Fill(string slot, SlotType type, object value, List<KeyValuePair<string, object>> values, List<KeyValuePair<string, Input>> unread)
    {
        var asked = new Asked(draft.Scene, services, Vocabulary(), null);
        if (value is not string words || type is TextType or LevelType)
            values.Add(new(slot, value));
        else if (type.Parse(asked, new(words)) is { Value: { } read, GoesOn: false } || (type.ParseFree(asked, words) is { Value: { } free } && (read = free) is not null))
            values.Add(new(slot, read));
        else
            unread.Add(new(slot, new(words)));
    }

    private void NotUnderstood(string words)
    {
        var scene = draft.Scene;
        // An answer that came too late: that the draft is kept says it all.
        if (talk.HasExpired)
            return;
        if (talk.Active is not null && talk.Pending is AskStep ask)
        {
            draft.Say(scene.Say(
                $"Maaf, belum saya pahami. Yang saya tunggu: {Markup.Escape(ask.Type.Expected.Id)}.",
                $"Sorry, I did not understand that. I am waiting for {Markup.Escape(ask.Type.Expected.En)}."));
            talk.AskAgain();
            return;
        }

        if (talk.Active is not null)
        {
            draft.Say(scene.Say("Maaf, belum saya pahami. Mohon *ya*, *ubah*, atau *batal*.", "Sorry, I did not understand that. Please say *yes*, *change* or *cancel*."));
            talk.AskAgain();
            return;
        }

        // What sounds like a question on the regulation is not guessed at: the nearest entries are offered.
        if (services.Regulation is { } desk && RegulationDesk.IsQuestion(words) && desk.Ask(words) is { Confidence: >= LeastWorthOffering } unsure)
        {
            _ = draft.Do(new NoteInquiry(scene.Chat.Id, unsure.Question));
            draft.Say(RegulationWords.Of(draft.Scene, unsure));
            return;
        }

        var nearest = Ranking(words).Nearest
            .Select(match => book.Find(match.Dialog)).OfType<Dialog>()
            .Where(dialog => dialog.Command is not null && dialog.Roles.Contains(scene.Person?.Role) && dialog.Chats.Contains(scene.Chat.Kind))
            .ToList();
        if (nearest.Count == 0)
            nearest = [.. book.Dialogs.Where(dialog => dialog is { Menu: not null, Command: not null } && dialog.Roles.Contains(scene.Person?.Role) && dialog.Chats.Contains(scene.Chat.Kind)).OrderBy(dialog => dialog.Menu).Take(3)];
        draft.Say(new Message(scene.Say(
            "Maaf, belum saya pahami. Mungkin salah satu dari ini? Atau ketik *menu*.",
            "Sorry, I did not understand that. Perhaps one of these? Or type *menu*."))
        {
            Buttons = [.. nearest.Select(dialog => ImmutableArray.Create(new Button(dialog.Title.In(scene.Language), $"/{dialog.Command}")))],
        });
    }

    private static Message InPrivate(string text) => new(text) { InPrivate = true };

    private Vocabulary Vocabulary() => Understanding.Vocabulary.Of(draft.Scene.Regency, draft.Scene.Instrument, draft.Scene.Rulebook.Journey);

    private static string Listed(IEnumerable<string> names, string and) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [var first, var second] => $"{first} {and} {second}",
        [.. var first, var last] => $"{string.Join(", ", first)}, {and} {last}",
    };

    private static string Thousands(int number, char separator) =>
        number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', separator);
}
