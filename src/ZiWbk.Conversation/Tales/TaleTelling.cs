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
            var before = faults.InFileOrder.Count;
            _ = Tell(tale, Language.Indonesian, faults);
            // Where the talk went otherwise, so did its effects.
            if (faults.InFileOrder.Count == before)
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
        var tools = new TurnTools(_book, _supplies.Services, _town.Rulebook, null) { Observer = _watching };
        var talk = new TaleTalk(_town, tools, language);
        var transcript = new List<TaleReply>();
        var hearing = new TaleHearing([], []);
        TaleLine? last = null;
        foreach (var line in tale.Talk)
        {
            if (line.Verb == TaleVerb.Bot)
            {
                // After the first reply that is another one, the rest would only be noise.
                if (faults is not null && !hearing.Hear(line, faults))
                    return transcript;
                last = line;
                continue;
            }

            if (!Listen(hearing, last ?? line, faults))
                return transcript;
            last = line;
            if (line.Verb == TaleVerb.Wait)
            {
                talk.At += DialogReader.ReadDuration(line.Text, default, new(""));
                transcript.Add(new($"({line.Text})", []));
                continue;
            }

            int? press = line.Verb is not (TaleVerb.Press or TaleVerb.Other) ? null
                : language == Language.Indonesian ? Labelled(line, hearing.Replies, faults)
                : pressed.TryDequeue(out var place) ? place : -1;
            var buttons = hearing.Replies.SelectMany(message => message.AllButtons).ToList();
            if (press is < 0 || press >= buttons.Count)
                return transcript;
            _watching.Said.Clear();
            hearing = new([.. talk.Take(Incoming(tale, line, talk, press is { } at ? buttons[at] : null))], [.. _watching.Said]);
            var said = line.Verb switch
            {
                TaleVerb.Press => $"[{buttons[press!.Value].Label}]",
                TaleVerb.Other => $"(lead) [{buttons[press!.Value].Label}]",
                TaleVerb.File => $"<{line.Text}>",
                _ => line.Text,
            };
            transcript.Add(new(said, hearing.Replies) { Pressed = press });
        }

        if (last is not null)
            _ = Listen(hearing, last, faults);
        return transcript;
    }

    private bool Listen(TaleHearing hearing, TaleLine line, FaultList? faults)
    {
        if (faults is null)
            return true;
        foreach (var (dialog, step) in hearing.Heard)
            _watching.Observer.Heard(dialog, step);
        return hearing.NothingMore(line, faults);
    }

    // The place of a button among all that were shown, -1 for none. Newest first, as a thumb finds it.
    private static int Labelled(TaleLine line, IReadOnlyList<Message> newest, FaultList? faults)
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
        var incoming = talk.From(account, chat, kind, account == "newcomer" ? "Dewi Anggraini" : "");
        return line.Verb == TaleVerb.File ? incoming with { File = new(line.Text, _supplies.File(line.Text)) }
            : button is not null ? incoming with { Press = button.Value, On = "1" }
            : incoming with { Text = line.Text };
    }

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
