using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Views;

namespace ZiWbk.Conversation.Engine;

/// <summary>
/// Runs dialogs: from where they stand to the next question. What people may say at any time (batal, kembali, ...) is in
/// <c>Talk.Repair.cs</c>, what they answer in <c>Talk.Answering.cs</c>.
/// </summary>
internal sealed partial class Talk(TurnDraft draft, TalkBook book, Services services, TalkState state)
{
    private const int LongestEcho = 40;

    private readonly SlotValues _values = new();

    // What was given beside the command that started a dialog, until its question is come to.
    private readonly Dictionary<string, Input> _given = new(StringComparer.Ordinal);

    /// <summary>Where the talk stands.</summary>
    public TalkState State { get; private set; } = state;

    /// <summary>The dialog that waits for an answer; null where none does.</summary>
    public Run? Active => State.Runs is [.., { Held: false } run] ? run : null;

    /// <summary>The dialog at work in <see cref="Active"/>.</summary>
    public Dialog? ActiveDialog => Active is { } run ? book.Find(run.Top.Dialog) : null;

    /// <summary>Whether nothing is left to talk about.</summary>
    public bool IsOver => State.Runs.IsEmpty;

    /// <summary>Starts a dialog; one that waits for an answer goes on afterwards.</summary>
    /// <param name="dialog">Which.</param>
    /// <param name="values">What is known from the start, by slot.</param>
    /// <param name="words">What was given beside the command and has to be read when it is asked for, by slot.</param>
    public void Start(Dialog dialog, IEnumerable<KeyValuePair<string, object>> values, IEnumerable<KeyValuePair<string, Input>>? words = null)
    {
        foreach (var (slot, input) in words ?? [])
        {
            _given[slot] = input;
            draft.Observer?.Happened(dialog, Happening.Given, slot);
        }

        var slots = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (slot, value) in values)
        {
            _values.Remember(dialog.Slots[slot], value);
            slots[slot] = dialog.Slots[slot].Write(value);
            draft.Observer?.Happened(dialog, Happening.Given, slot);
        }

        // One of the same kind that waits has been begun anew; one that only answers is not come back to once something else is asked.
        var runs = State.Runs.RemoveAll(run => (run.Frames[0].Dialog == dialog.Name && run.Frames.Length == 1) || book.Find(run.Frames[0].Dialog) is { HasEffects: false });
        if (runs.Length >= TalkState.MostRuns)
            runs = runs.RemoveAt(0);
        State = new(runs.Add(new(draft.Scene.Regency.Next, 0, [new(dialog.Name, dialog.Version, [0], slots.ToImmutable())])));
        Advance();
    }

    /// <summary>Goes on until something is asked or the dialog ends.</summary>
    private void Advance()
    {
        // One that ends gives way to the one that waited below, which has asked again already.
        var instance = Active?.Instance;
        while (Active is { } run && run.Instance == instance)
        {
            var (frame, dialog) = (run.Top, book.Find(run.Top.Dialog)!);
            if (dialog.At(frame.Place) is not { } step)
            {
                LeaveList(run, frame, dialog);
                continue;
            }

            var held = step.When?.Holds(path => _values.For(path, frame, dialog, draft.Scene)) ?? true;
            draft.Observer?.Reached(dialog, step, held);
            if (!held)
                Put(run.With(frame.Next()));
            else if (!Run(run, frame, dialog, step))
                return;
        }
    }

    // False where an answer is waited for.
    private bool Run(Run run, Frame frame, Dialog dialog, Step step)
    {
        switch (step)
        {
            case SayStep say:
                Say(dialog, say, new(Fill(say.Text, frame, dialog)));
                Put(run.With(frame.Next()));
                return true;
            case ShowStep show:
                Say(dialog, show, book.Views.Find(show.View)!.Show(draft.Scene, Arguments(show.With, frame, dialog), page: 1));
                Put(run.With(frame.Next()));
                return true;
            case AskStep ask:
                return Ask(run, frame, dialog, ask);
            case ConfirmStep:
                Prompt(run with { Prompt = run.Prompt + 1 });
                return false;
            case DoStep act:
                return Act(run, frame, dialog, act);
            case CallStep call:
                var called = book.Find(call.Dialog)!;
                var slots = call.With
                    .Where(entry => frame.Slots.ContainsKey(entry.Value))
                    .ToImmutableDictionary(entry => entry.Key, entry => frame.Slots[entry.Value]);
                foreach (var slot in slots.Keys)
                    draft.Observer?.Happened(called, Happening.Given, slot);
                Put(run with { Frames = run.Frames.SetItem(run.Frames.Length - 1, frame.Next()).Add(new(called.Name, called.Version, [0], slots)) });
                return true;
            case EachStep each:
                Enter(run, frame, dialog, each);
                return true;
            case StopStep stop:
                Say(dialog, stop, new(Fill(stop.Text, frame, dialog)));
                End();
                return true;
            default:
                throw new InvalidOperationException($"No way to run {step.GetType().Name}.");
        }
    }

    private void Say(Dialog dialog, Step step, Message message)
    {
        draft.Observer?.Said(dialog, step, message);
        draft.Say(message);
    }

    private bool Ask(Run run, Frame frame, Dialog dialog, AskStep ask)
    {
        if (frame.Slots.TryGetValue(ask.Slot, out var known))
        {
            // What was given before the slot it depends on was known is looked at now.
            if (ask.Type.Of is null || known.Length == 0 || ask.Type.Parse(Asking(frame, dialog, ask), new("", known)) is not { Wrong: not null } unfit)
            {
                Put(run.With(frame.Next()));
                return true;
            }

            Put((run with { Prompt = run.Prompt + 1 }).With(frame with { Slots = frame.Slots.Remove(ask.Slot) }));
            Take(unfit, ask);
            return false;
        }

        // What was named beside the command is never passed over for what would be meant without it.
        if (!_given.ContainsKey(ask.Slot) && Assumed(ask) is { } assumed)
        {
            draft.Observer?.Happened(dialog, Happening.Assumed, ask.Slot);
            Put(run.With(Known(frame, ask, assumed).Next()));
            return true;
        }

        run = run with { Prompt = run.Prompt + 1 };
        Put(run);
        if (_given.Remove(ask.Slot, out var given))
        {
            var asked = Asking(frame, dialog, ask);
            var parsed = ask.Type.Parse(asked, given);
            if (!parsed.Meant && given.File is null)
                parsed = ask.Type.ParseFree(asked, given.Text);
            if (parsed.Meant)
            {
                Take(parsed, ask);
                return false;
            }

            if (given.File is null)
            {
                draft.Say(draft.Scene.Say(
                    $"Belum saya kenali: _{Markup.Escape(Shortened.Of(given.Text, LongestEcho))}_. Yang saya tunggu: {Markup.Escape(ask.Type.Expected.Id)}.",
                    $"I do not know _{Markup.Escape(Shortened.Of(given.Text, LongestEcho))}_. I am waiting for {Markup.Escape(ask.Type.Expected.En)}."));
            }
        }

        Prompt(run);
        return false;
    }

    private object? Assumed(AskStep ask) => ask.Assume switch
    {
        // A reviewer's own office is the one office that is not theirs to look at.
        "own" when draft.Scene.OwnUnit is { } unit && draft.Scene.May(Status.Rights.Right.ReadStatus, unit.Id) => unit,
        "next-review" => ReviewDesk.Of(draft.Scene).FirstOrDefault(office => office.Waiting.Count > 0)?.Unit,
        // A full stop or a flower is what some are called on a phone, and nothing that an office could know them by.
        "sender" when draft.Sender.Trim() is { Length: <= 120 } name && name.Count(char.IsLetter) >= 2 => name,
        _ => null,
    };

    private bool Act(Run run, Frame frame, Dialog dialog, DoStep act)
    {
        var values = act.With
            .Select(entry => KeyValuePair.Create(entry.Key, _values.Of(frame, dialog, entry.Value, draft.Scene)))
            .Where(entry => entry.Value is not null)
            .ToImmutableDictionary(entry => entry.Key, entry => entry.Value!);
        // The same effect with the same values was had before a changed file made the dialog begin anew.
        var mark = $"{act.Action.Name} {string.Join(' ', act.With.Values.Order(StringComparer.Ordinal).Select(slot => frame.Slots.GetValueOrDefault(slot)))} {string.Join(',', frame.Loops.Select(loop => loop.At))}";
        if (run.Done.Contains(mark))
        {
            Put(run.With(frame.Next()));
            return true;
        }

        var result = act.Action.Run(draft, new(values) { Shown = act.Retry is { } shown && frame.Shown.TryGetValue(shown, out var seen) ? seen : null });
        draft.Observer?.Ran(dialog, act, result.Refusal is not null);
        if (result.Refusal is { } refusal)
            return Refused(run, frame, dialog, act, refusal);
        if (act.Into is { } into)
            frame = frame with { Slots = frame.Slots.SetItem(into, dialog.Slots[into].Write(result.Values)) };
        Put((act.Action.OnlyLooks ? run : run with { Done = run.Done.Add(mark) }).With(frame.Next()));
        return true;
    }

    private bool Refused(Run run, Frame frame, Dialog dialog, DoStep act, Bilingual refusal)
    {
        draft.Say(Markup.Escape(refusal.In(draft.Scene.Language)));
        if (act.Retry is { } slot && Position(dialog, frame, slot) is { } place)
        {
            run = run.With(frame.At(place) with { Slots = frame.Slots.Remove(slot) });
            Put(run with { Prompt = run.Prompt + 1 });
            Prompt(Active!);
            return false;
        }

        End();
        return true;
    }

    private void Enter(Run run, Frame frame, Dialog dialog, EachStep each)
    {
        var entries = each.List.Entries(draft.Scene, each.Of is { } of ? _values.Of(frame, dialog, of, draft.Scene) : null);
        if (entries.Count == 0)
        {
            Put(run.With(frame.Next()));
            return;
        }

        var loop = new Loop([.. entries.Select(each.List.Type.Write)], 0);
        Put(run.With(frame with { Place = frame.Place.Add(0), Loops = frame.Loops.Add(loop), Slots = frame.Slots.SetItem(each.Slot, loop.Keys[0]) }));
    }

    // At the end of a list: the next entry, the step after the list, or the dialog that called this one.
    private void LeaveList(Run run, Frame frame, Dialog dialog)
    {
        if (frame.Loops is [.., var loop])
        {
            var each = (EachStep)dialog.At(frame.Place[..^1])!;
            var left = SlotsSetIn(each.Steps).ToList();
            var slots = frame.Slots.RemoveRange(left);
            frame = frame with { Shown = frame.Shown.RemoveRange(left) };
            if (loop.At + 1 < loop.Keys.Length)
            {
                loop = loop with { At = loop.At + 1 };
                Put(run.With(frame.At(0) with { Loops = frame.Loops.SetItem(frame.Loops.Length - 1, loop), Slots = slots.SetItem(each.Slot, loop.Keys[loop.At]) }));
            }
            else
            {
                Put(run.With((frame with { Place = frame.Place[..^1], Loops = frame.Loops[..^1], Slots = slots.Remove(each.Slot) }).Next()));
            }
        }
        else if (run.Frames.Length > 1)
        {
            Put(run with { Frames = run.Frames[..^1] });
        }
        else
        {
            End();
        }
    }

    private static IEnumerable<string> SlotsSetIn(ImmutableArray<Step> steps) => steps.SelectMany(step => step switch
    {
        AskStep ask => [ask.Slot],
        DoStep { Into: { } into } => [into],
        EachStep each => SlotsSetIn(each.Steps).Append(each.Slot),
        _ => Enumerable.Empty<string>(),
    });

    // The dialog that waited below goes on where it was, unless it was put aside.
    private void End()
    {
        State = new(State.Runs[..^1]);
        if (Active is not { } below)
            return;
        draft.Say(draft.Scene.Say($"↩ Kembali ke _{Title(below)}_.", $"↩ Back to _{Title(below)}_."));
        Prompt(below);
    }

    private string Title(Run run) => Markup.Escape(book.Find(run.Frames[0].Dialog)?.Title.In(draft.Scene.Language) ?? run.Frames[0].Dialog);

    private void Put(Run run) => State = new(State.Runs.SetItem(State.Runs.Length - 1, run));

    private Frame Known(Frame frame, AskStep ask, object value)
    {
        _values.Remember(ask.Type, value);
        return frame with
        {
            Slots = frame.Slots.SetItem(ask.Slot, ask.Type.Write(value)),
            Collecting = frame.Collecting.Remove(ask.Slot),
            Shown = frame.Shown.SetItem(ask.Slot, Active!.Seen),
        };
    }

    private string Fill(Template text, Frame frame, Dialog dialog) =>
        text.Fill(draft.Scene.Language, path => _values.Told(path, frame, dialog, draft.Scene)).Trim();

    private ViewArguments Arguments(ImmutableDictionary<string, string> with, Frame frame, Dialog dialog) => with.Aggregate(
        ViewArguments.None,
        (given, entry) => _values.Of(frame, dialog, entry.Value, draft.Scene) is { } value ? given.With(entry.Key, value) : given);

    // Where in its own list a slot is asked for; null where it is asked elsewhere.
    private static int? Position(Dialog dialog, Frame frame, string slot)
    {
        for (var at = frame.Place[^1]; at >= 0; at--)
        {
            if (dialog.At(frame.At(at).Place) is AskStep ask && ask.Slot == slot)
                return at;
        }

        return null;
    }
}
