using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Engine;

/// <summary>What is asked, and what becomes of an answer.</summary>
internal sealed partial class Talk
{
    private const string Skip = "@skip";
    private const string Finish = "@done";
    private const string Agree = "@yes";
    private const string Change = "@edit";
    private const string GiveUp = "@cancel";

    /// <summary>The step that waits for an answer; null where none does.</summary>
    public Step? Pending => Active is { } run ? ActiveDialog!.At(run.Top.Place) : null;

    /// <summary>Takes words or a file as the answer to what is asked, where they can hardly mean anything else.</summary>
    public bool TryAnswer(Input input)
    {
        if (Active is not { } run)
            return false;
        switch (Pending)
        {
            case AskStep ask:
                var parsed = ask.Type.Parse(Asking(run.Top, ActiveDialog!, ask), input);
                if (parsed.Meant)
                {
                    Take(parsed, ask);
                    return true;
                }

                return TryAnswerLater(run, input);
            case ConfirmStep when input.File is null:
                return TryConfirm(GlobalWords.Of(input.Text));
            default:
                return TryAnswerLater(run, input);
        }
    }

    /// <summary>Takes words as the answer once nothing else was meant by them.</summary>
    public bool TryAnswerFreely(string text)
    {
        if (Active is not { } run || Pending is not AskStep ask)
            return false;
        var parsed = ask.Type.ParseFree(Asking(run.Top, ActiveDialog!, ask), text);
        if (!parsed.Meant)
            return false;
        Take(parsed, ask);
        return true;
    }

    /// <summary>Takes a press on what is asked. False where it is no press on the question that waits now.</summary>
    /// <param name="value">The button's value, without the mark of a question.</param>
    public bool TryPress(string value)
    {
        var parts = value.Split('.', 3);
        if (parts.Length < 3 || Active is not { } run
            || parts[0] != run.Instance.ToString(CultureInfo.InvariantCulture) || parts[1] != run.Prompt.ToString(CultureInfo.InvariantCulture))
            return false;
        var key = parts[2];
        switch (key)
        {
            case GiveUp:
                Cancel();
                return true;
            case Skip:
                PassOver();
                return true;
            case Finish:
                FinishCollecting();
                return true;
            case Agree:
                return TryConfirm(GlobalWord.Yes);
            case Change:
                return TryConfirm(GlobalWord.No);
        }

        if (Pending is not AskStep ask)
            return false;
        var asked = Asking(run.Top, ActiveDialog!, ask);
        var parsed = ask.Type.Parse(asked, new("", key));
        if (!parsed.Meant)
            return false;
        if (draft.Observer is { } observer && ask.Type.Offer(asked).Any(row => row.Any(button => button.Value == key)))
            observer.Happened(ActiveDialog!, Happening.Taken, ask.Slot);
        Take(parsed, ask);
        return true;
    }

    /// <summary>Whether a button's value belongs to a dialog that somebody has begun.</summary>
    public bool Owns(string value) => State.Runs.Any(run => value.StartsWith($"{run.Instance.ToString(CultureInfo.InvariantCulture)}.", StringComparison.Ordinal));

    private void Take(Parsed parsed, AskStep ask)
    {
        var run = Active!;
        var frame = run.Top;
        if (parsed.Wrong is { } wrong)
        {
            draft.Observer?.Happened(ActiveDialog!, Happening.Wrong, ask.Slot);
            draft.Say(wrong.In(draft.Scene.Language));
            Prompt(run);
        }
        else if (!parsed.Candidates.IsEmpty)
        {
            draft.Say(new Message(draft.Scene.Say("Maksud Bapak/Ibu yang mana?", "Which one do you mean?"))
            {
                Buttons = [.. parsed.Candidates.Select(candidate => ImmutableArray.Create(Keyed(run, candidate))), [Keyed(run, new(draft.Scene.Say("✕ Batal", "✕ Cancel"), GiveUp))]],
            });
        }
        else if (ask.Many && parsed.GoesOn)
        {
            if (frame.Collecting.ContainsKey(ask.Slot))
                draft.Observer?.Happened(ActiveDialog!, Happening.Several, ask.Slot);
            _values.Remember(ask.Type, parsed.Value!);
            Put(run.With(frame with { Collecting = frame.Collecting.SetItem(ask.Slot, ask.Type.Write(parsed.Value!)) }));
            Prompt(Active!);
        }
        else
        {
            Put(run.With(Known(frame, ask, parsed.Value!).Next()));
            Advance();
        }
    }

    private bool TryConfirm(GlobalWord? word)
    {
        if (Active is not { } run || Pending is not ConfirmStep)
            return false;
        switch (word)
        {
            case GlobalWord.Yes or GlobalWord.Done:
                Put(run.With(run.Top.Next()));
                Advance();
                return true;
            case GlobalWord.No:
                Back();
                return true;
            default:
                return false;
        }
    }

    // A file sent while the answer is asked is evidence that comes a little early: it is kept for its question further down.
    private bool TryAnswerLater(Run run, Input input)
    {
        var (frame, dialog) = (run.Top, ActiveDialog!);
        for (var at = frame.Place[^1] + 1; dialog.At(frame.At(at).Place) is { } step; at++)
        {
            if (step is not AskStep { Many: true } later || (later.Of is { } of && !frame.Slots.ContainsKey(of)))
                continue;
            var asked = Asking(frame, dialog, later);
            var parsed = later.Type.Parse(asked, input);
            if (!parsed.Meant)
                continue;
            if (parsed.Value is { } value)
            {
                _values.Remember(later.Type, value);
                Put(run.With(frame with { Collecting = frame.Collecting.SetItem(later.Slot, later.Type.Write(value)) }));
                draft.Say(draft.Scene.Say(
                    $"Diterima, saya simpan dulu: {Markup.Escape(later.Type.Text(value, draft.Scene))}.",
                    $"Received and kept for later: {Markup.Escape(later.Type.Text(value, draft.Scene))}."));
            }
            else if (parsed.Wrong is { } wrong)
            {
                draft.Say(wrong.In(draft.Scene.Language));
            }

            Prompt(Active!);
            return true;
        }

        return false;
    }

    private void PassOver()
    {
        if (Active is not { } run || Pending is not AskStep ask)
            return;
        if (!ask.Optional)
        {
            draft.Say(draft.Scene.Say("Langkah ini tidak dapat dilewati.", "This step cannot be skipped."));
            Prompt(run);
            return;
        }

        draft.Observer?.Happened(ActiveDialog!, Happening.Skipped, ask.Slot);
        Put(run.With((run.Top with { Slots = run.Top.Slots.SetItem(ask.Slot, ""), Collecting = run.Top.Collecting.Remove(ask.Slot) }).Next()));
        Advance();
    }

    private void FinishCollecting()
    {
        if (Active is not { } run || Pending is not AskStep { Many: true } ask)
            return;
        if (run.Top.Collecting.TryGetValue(ask.Slot, out var collected))
        {
            Put(run.With((run.Top with { Slots = run.Top.Slots.SetItem(ask.Slot, collected), Collecting = run.Top.Collecting.Remove(ask.Slot) }).Next()));
            Advance();
        }
        else if (ask.Optional)
        {
            PassOver();
        }
        else
        {
            draft.Say(draft.Scene.Say("Belum ada yang dikirim.", "Nothing has been sent yet."));
            Prompt(run);
        }
    }

    private Asked Asking(Frame frame, Dialog dialog, AskStep ask) => new(
        draft.Scene, services, Vocabulary.Of(draft.Scene.Regency, draft.Scene.Instrument, draft.Scene.Rulebook.Journey),
        ask.Of is { } of ? _values.Of(frame, dialog, of, draft.Scene) : null,
        frame.Collecting.TryGetValue(ask.Slot, out var soFar) ? ask.Type.Read(soFar, draft.Scene) : null,
        ask.Offer);

    // What is asked now, with its buttons.
    private void Prompt(Run run)
    {
        run = run with { Seen = draft.Seen };
        Put(run);
        var (frame, dialog, scene) = (run.Top, book.Find(run.Top.Dialog)!, draft.Scene);
        switch (dialog.At(frame.Place))
        {
            case AskStep ask:
                var asked = Asking(frame, dialog, ask);
                var text = Fill(ask.Prompt, frame, dialog);
                if (ask.Type.Explain(asked) is { Length: > 0 } explained)
                    text = $"{text}\n\n{explained}";
                if (asked.SoFar is { } soFar)
                    text = $"{text}\n\n{scene.Say("Sudah diterima", "Received so far")}: {Markup.Escape(ask.Type.Text(soFar, scene))}";
                var offered = ask.Type.Offer(asked).Select(row => row.Select(button => Keyed(run, button)).ToImmutableArray()).ToImmutableArray();
                Say(dialog, ask, new Message(Fitting(text))
                {
                    Buttons = [.. offered, Controls(run, ask, asked.SoFar is not null)],
                    AwaitsWords = offered.IsEmpty,
                    TakesWords = !offered.IsEmpty && ask.Type.TakesMoreThanOffered,
                });
                break;
            case ConfirmStep confirm:
                Say(dialog, confirm, new Message(Fitting(Fill(confirm.Text, frame, dialog)))
                {
                    Buttons =
                    [
                        [Keyed(run, new(scene.Say("✓ Ya", "✓ Yes"), Agree)), Keyed(run, new(scene.Say("Ubah", "Change"), Change)), Keyed(run, new(scene.Say("✕ Batal", "✕ Cancel"), GiveUp))],
                    ],
                });
                break;
        }
    }

    private ImmutableArray<Button> Controls(Run run, AskStep ask, bool some)
    {
        var scene = draft.Scene;
        var row = ImmutableArray.CreateBuilder<Button>(3);
        if (ask.Many && some)
            row.Add(Keyed(run, new(scene.Say("✓ Selesai", "✓ Done"), Finish)));
        if (ask.Optional && !some)
            row.Add(Keyed(run, new(scene.Say("Lewati", "Skip"), Skip)));
        row.Add(Keyed(run, new(scene.Say("✕ Batal", "✕ Cancel"), GiveUp)));
        return row.ToImmutable();
    }

    private static Button Keyed(Run run, Button button) =>
        button with { Value = string.Create(CultureInfo.InvariantCulture, $"{Conversing.PromptMark}{run.Instance}.{run.Prompt}.{button.Value}") };

    private static string Fitting(string text) => Shortened.Of(text, Message.LongestText);
}
