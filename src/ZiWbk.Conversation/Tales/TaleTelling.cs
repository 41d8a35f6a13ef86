using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;

namespace ZiWbk.Conversation.Tales;

/// <summary>Tells the tales of dialogs through the real engine and reports where a talk goes otherwise.</summary>
internal sealed class TaleTelling
{
    private readonly TalkBook _book;
    private readonly TaleSupplies _supplies;
    private readonly TaleTown _town;
    private readonly Watching _watching;

    public TaleTelling(TalkBook book, TaleSupplies supplies, Coverage observer)
    {
        _book = book;
        _supplies = supplies;
        _town = supplies.Town;
        _watching = new(observer);
    }

    /// <summary>Tells all tales of a dialog.</summary>
    public void Tell(Dialog dialog, FaultList faults)
    {
        foreach (var tale in dialog.Tales)
        {
            _ = Tell(tale, Language.Indonesian, faults);
            Compare(tale, faults);
        }
    }

    // All effects, and in their order: what a tale does not name must not have happened.
    private void Compare(Tale tale, FaultList faults)
    {
        var expected = tale.Then.ToDictionary(outcome => outcome.Action, outcome => outcome.Ran, StringComparer.Ordinal);
        foreach (var action in expected.Keys.Union(_watching.Done).ToList())
        {
            var (ran, wanted) = (_watching.Done.Count(done => done == action), expected.GetValueOrDefault(action));
            if (ran != wanted)
                faults.Add(tale.Line, tale.Column, $"{action} dijalankan {ran} kali, yang diharapkan {wanted}", $"{action} ran {ran} times, {wanted} expected");
        }

        var order = tale.Then.Where(outcome => outcome.Ran > 0).Select(outcome => outcome.Action).ToList();
        var came = _watching.Done.Distinct().Where(order.Contains).ToList();
        if (came.Count == order.Count && !came.SequenceEqual(order, StringComparer.Ordinal))
            faults.Add(tale.Line, tale.Column, $"urutannya {string.Join(", ", came)}, yang diharapkan {string.Join(", ", order)}", $"the order is {string.Join(", ", came)}, {string.Join(", ", order)} expected");
    }

    /// <summary>Tells one tale; the transcript, line by line.</summary>
    /// <param name="tale">The tale.</param>
    /// <param name="language">The language of the chat.</param>
    /// <param name="faults">Takes where it goes otherwise; null where only the transcript is wanted.</param>
    public IReadOnlyList<TaleReply> Tell(Tale tale, Language language, FaultList? faults)
    {
        // Buttons are named in Indonesian; in another language the one at the same place is pressed.
        var pressed = language == Language.Indonesian ? [] : new Queue<int>(Tell(tale, Language.Indonesian, null).Select(reply => reply.Pressed).OfType<int>());
        _watching.Done.Clear();
        var tools = new TurnTools(_book, _supplies.Services, _town.Instruments, null) { Observer = _watching };
        var talk = new TaleTalk(_town, tools, language);
        var transcript = new List<TaleReply>();
        var replies = new Queue<Message>();
        Message[] newest = [];
        TaleLine? last = null;
        foreach (var line in tale.Talk)
        {
            if (line.Verb == TaleVerb.Bot)
            {
                Hear(line, replies, faults);
                last = line;
                continue;
            }

            NothingMore(replies, last ?? line, faults);
            last = line;
            if (line.Verb == TaleVerb.Wait)
            {
                talk.At += DialogReader.ReadDuration(line.Text, default, new(""));
                transcript.Add(new($"({line.Text})", []));
                continue;
            }

            int? press = line.Verb is not (TaleVerb.Press or TaleVerb.Other) ? null
                : language == Language.Indonesian ? Labelled(line, newest, faults)
                : pressed.TryDequeue(out var place) ? place : -1;
            var buttons = newest.SelectMany(message => message.AllButtons).ToList();
            if (press is < 0 || press >= buttons.Count)
                return transcript;
            var incoming = Incoming(tale, line, talk, press is { } at ? buttons[at] : null);
            _watching.Said.Clear();
            newest = [.. talk.Take(incoming)];
            replies = new(newest);
            transcript.Add(new(line.Verb switch { TaleVerb.Press => $"[{buttons[press!.Value].Label}]", TaleVerb.Other => $"(lead) [{buttons[press!.Value].Label}]", TaleVerb.File => $"<{line.Text}>", _ => line.Text }, newest) { Pressed = press });
        }

        if (last is not null)
            NothingMore(replies, last, faults);
        return transcript;
    }

    // The place of a button among all that were shown, -1 for none. Newest first, as a thumb finds it.
    private static int Labelled(TaleLine line, Message[] newest, FaultList? faults)
    {
        var buttons = newest.SelectMany(message => message.AllButtons).ToList();
        foreach (var message in newest.Reverse())
        {
            if (message.AllButtons.FirstOrDefault(button => button.Label.Contains(line.Text, StringComparison.OrdinalIgnoreCase)) is { } found)
                return buttons.FindIndex(button => ReferenceEquals(button, found));
        }

        faults?.Add(line.Line, line.Column, $"tidak ada tombol '{line.Text}'; yang ada: {string.Join(", ", buttons.Select(known => known.Label))}", $"there is no button '{line.Text}'; there are {string.Join(", ", buttons.Select(known => known.Label))}");
        return -1;
    }

    private Incoming Incoming(Tale tale, TaleLine line, TaleTalk talk, Button? button)
    {
        var account = line.Verb == TaleVerb.Other ? "lead" : tale.As;
        var (chat, kind) = tale.Chat switch
        {
            TaleChat.Group => ("group", ChatKind.Group),
            TaleChat.NewGroup => ("new-group", ChatKind.Group),
            _ => (account, ChatKind.Private),
        };
        var incoming = talk.From(account, chat, kind, "");
        return line.Verb == TaleVerb.File ? incoming with { File = new(line.Text, _supplies.File(line.Text)) }
            : button is not null ? incoming with { Press = button.Value, On = "1" }
            : incoming with { Text = line.Text };
    }

    private void Hear(TaleLine line, Queue<Message> replies, FaultList? faults)
    {
        if (faults is null)
            return;
        if (!replies.TryDequeue(out var reply))
        {
            faults.Add(line.Line, line.Column, $"bot tidak menjawab; yang diharapkan '{line.Text}'", $"the bot does not answer; '{line.Text}' is expected");
            return;
        }

        if (Words(reply).Contains(line.Text, StringComparison.OrdinalIgnoreCase))
        {
            foreach (var (dialog, step, _) in _watching.Said.Where(said => Words(said.Message).Contains(line.Text, StringComparison.OrdinalIgnoreCase)))
                _watching.Observer.Heard(dialog, step);
        }
        else
        {
            faults.Add(line.Line, line.Column, $"bot menjawab '{Wording.Shortened.Of(OneLine(reply), 160)}', yang diharapkan memuat '{line.Text}'", $"the bot answers '{Wording.Shortened.Of(OneLine(reply), 160)}', which should contain '{line.Text}'");
        }
    }

    // What a person sees: the text, then the buttons.
    private static string Words(Message message) => $"{message}\n{string.Join('\n', message.AllButtons.Select(button => button.Label))}";

    private static void NothingMore(Queue<Message> replies, TaleLine line, FaultList? faults)
    {
        while (replies.TryDequeue(out var reply))
            faults?.Add(line.Line, line.Column, $"bot masih menjawab '{Wording.Shortened.Of(OneLine(reply), 160)}'", $"the bot also answers '{Wording.Shortened.Of(OneLine(reply), 160)}'");
    }

    private static string OneLine(Message message) => message.ToString().ReplaceLineEndings(" ");

    private sealed class Watching(Coverage observer) : ITalkObserver
    {
        public Coverage Observer => observer;

        /// <summary>The actions of this tale that were not refused, in order.</summary>
        public List<string> Done { get; } = [];

        /// <summary>What the steps said in this turn.</summary>
        public List<(Dialog Dialog, Step Step, Message Message)> Said { get; } = [];

        public void Reached(Dialog dialog, Step step, bool held) => observer.Reached(dialog, step, held);

        public void Ran(Dialog dialog, DoStep step, bool refused)
        {
            observer.Ran(dialog, step, refused);
            if (!refused)
                Done.Add(step.Action.Name);
        }

        void ITalkObserver.Said(Dialog dialog, Step step, Message message) => Said.Add((dialog, step, message));

        public void Happened(Dialog dialog, Happening happening, string of) => observer.Happened(dialog, happening, of);
    }
}

/// <summary>What somebody did in a tale, and what the bot said to it.</summary>
/// <param name="Said">The line; a press in brackets, a file in angles.</param>
/// <param name="Replies">The replies.</param>
internal sealed record TaleReply(string Said, IReadOnlyList<Message> Replies)
{
    /// <summary>The place of the button pressed among those that were shown; null where none was.</summary>
    public int? Pressed { get; init; }
}
