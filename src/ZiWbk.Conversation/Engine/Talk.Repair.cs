using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Engine;

/// <summary>What can be said at any time, in every dialog.</summary>
internal sealed partial class Talk
{
    private const string Answering = "isi-butir";

    /// <summary>Whether something has waited too long and was put aside in this turn.</summary>
    public bool HasExpired { get; private set; }

    /// <summary>A word that means the same everywhere. False where it means nothing here.</summary>
    public bool TryRepair(GlobalWord word)
    {
        switch (word)
        {
            case GlobalWord.Cancel when !IsOver:
                Cancel();
                return true;
            case GlobalWord.Cancel:
                draft.Say(draft.Scene.Say("Tidak ada yang sedang berjalan.", "Nothing is under way."));
                return true;
            case GlobalWord.Resume:
                return TryResume();
            case GlobalWord.Help when Active is not null:
                Help();
                return true;
            case GlobalWord.Repeat when Active is { } run:
                Prompt(run);
                return true;
            case GlobalWord.Back when Active is not null:
                Back();
                return true;
            case GlobalWord.SaveForLater when Active is not null:
                Hold();
                return true;
            case GlobalWord.Skip when Pending is AskStep:
                PassOver();
                return true;
            case GlobalWord.Done when Pending is AskStep { Many: true }:
                FinishCollecting();
                return true;
            default:
                return false;
        }
    }

    /// <summary>"eh salah, yang tadi B": the latest answer that can be B is B. False where none can.</summary>
    public bool TryCorrect(string rest)
    {
        if (Active is { } run)
        {
            var (frame, dialog) = (run.Top, ActiveDialog!);
            foreach (var (place, ask) in Answered(dialog, frame))
            {
                var parsed = ask.Type.Parse(Asking(frame, dialog, ask), new(rest));
                if (parsed.Value is not { } value || parsed.GoesOn)
                    continue;
                // What hung on the old answer is asked anew.
                var dependants = dialog.AllSteps.OfType<AskStep>().Where(other => other.Of == ask.Slot).Select(other => other.Slot);
                frame = Known(frame with { Slots = frame.Slots.RemoveRange(dependants) }, ask, value).At(place).Next();
                draft.Say(draft.Scene.Say("Baik, saya perbaiki.", "All right, corrected."));
                Put(run.With(frame));
                Advance();
                return true;
            }
        }

        return TryCorrectSaved(rest);
    }

    /// <summary>Puts the dialog that waits aside; its draft is kept.</summary>
    public void Hold()
    {
        var run = Active!;
        Put(run with { Held = true });
        draft.Say(draft.Scene.Say(
            $"Baik, draf _{Title(run)}_ saya simpan. Ketik *lanjutkan* kapan saja.",
            $"All right, the draft of _{Title(run)}_ is kept. Type *resume* whenever you like."));
    }

    /// <summary>Puts aside what has waited too long, and says so once.</summary>
    public void Expire(DateTimeOffset moved)
    {
        if (Active is not { } run || ActiveDialog is not { } dialog)
            return;
        var waited = draft.Scene.At - moved;
        if (waited <= dialog.Expires)
        {
            if (waited > dialog.Expires / 2)
                draft.Observer?.Happened(dialog, Happening.Waited, "");
            return;
        }

        if (waited < dialog.Expires * 2)
            draft.Observer?.Happened(dialog, Happening.Expired, "");
        Put(run with { Held = true });
        HasExpired = true;
        draft.Say(draft.Scene.Say(
            $"Draf _{Title(run)}_ tadi masih tersimpan; ketik *lanjutkan* untuk meneruskannya.",
            $"The draft of _{Title(run)}_ is still kept; type *resume* to go on with it."));
    }

    /// <summary>Dialogs whose file has changed begin anew, their answers kept; those that are gone end.</summary>
    public void BringUpToDate()
    {
        var runs = State.Runs.RemoveAll(run => run.Frames.Any(frame => book.Find(frame.Dialog) is null));
        if (runs.Length < State.Runs.Length)
            draft.Say(draft.Scene.Say("Percakapan yang tadi sudah tidak ada lagi.", "The talk we had no longer exists."));
        State = new(runs);
        for (var at = 0; at < State.Runs.Length; at++)
        {
            var run = State.Runs[at];
            if (run.Frames.All(frame => book.Find(frame.Dialog)!.Version == frame.Version))
                continue;
            var dialog = book.Find(run.Frames[0].Dialog)!;
            var slots = run.Frames[0].Slots.Where(slot => dialog.Slots.TryGetValue(slot.Key, out var type) && type is not ResultType);
            var waited = at == State.Runs.Length - 1 && !run.Held;
            run = run with { Frames = [new(dialog.Name, dialog.Version, [0], System.Collections.Immutable.ImmutableDictionary.CreateRange(slots))], Prompt = run.Prompt + 1 };
            State = new(State.Runs.SetItem(at, run));
            if (!waited)
                continue;
            draft.Say(draft.Scene.Say(
                $"Langkah _{Title(run)}_ baru saja diperbarui. Jawaban Bapak/Ibu tetap ada.",
                $"The steps of _{Title(run)}_ have just been renewed. Your answers are kept."));
            Advance();
        }
    }

    /// <summary>Asks once more what is asked.</summary>
    public void AskAgain()
    {
        if (Active is { } run)
            Prompt(run);
    }

    private bool TryResume()
    {
        if (Active is { } waiting)
        {
            Prompt(waiting);
            return true;
        }

        if (IsOver)
            return false;
        var run = State.Runs[^1];
        Put(run with { Held = false });
        Prompt(State.Runs[^1]);
        return true;
    }

    private void Cancel()
    {
        var run = State.Runs[^1];
        draft.Say(run.Done.IsEmpty
            ? draft.Scene.Say($"Dibatalkan: _{Title(run)}_. Tidak ada yang disimpan.", $"Cancelled: _{Title(run)}_. Nothing was saved.")
            : draft.Scene.Say($"Dihentikan: _{Title(run)}_. Yang sudah tersimpan tetap tersimpan.", $"Stopped: _{Title(run)}_. What was saved stays saved."));
        End();
    }

    private void Help()
    {
        var (run, dialog, scene) = (Active!, ActiveDialog!, draft.Scene);
        if (Pending is AskStep ask)
        {
            if (ask.Help is not null)
                draft.Observer?.Happened(dialog, Happening.Helped, ask.Slot);
            draft.Say(ask.Help is { } help
                ? Fill(help, run.Top, dialog)
                : scene.Say($"Yang saya tunggu: {Markup.Escape(ask.Type.Expected.Id)}.", $"What I am waiting for: {Markup.Escape(ask.Type.Expected.En)}."));
        }

        draft.Say(scene.Say(
            $"Yang sedang berjalan: _{Title(run)}_. Kapan saja: *batal*, *kembali*, *ulangi*, *simpan dulu*.",
            $"Under way: _{Title(run)}_. At any time: *cancel*, *back*, *repeat*, *save for later*."));
        Prompt(run);
    }

    private void Back()
    {
        var run = Active!;
        var (frame, dialog) = (run.Top, ActiveDialog!);
        if (Answered(dialog, frame).Select(found => (int?)found.Place).FirstOrDefault() is not { } place)
        {
            draft.Say(run.Done.IsEmpty
                ? draft.Scene.Say("Ini sudah langkah pertama.", "This is the first step.")
                : draft.Scene.Say("Yang sebelumnya sudah tersimpan; ketik *urungkan* untuk menariknya kembali.", "What came before is saved; type *undo* to take it back."));
            Prompt(run);
            return;
        }

        var forgotten = Enumerable.Range(place, frame.Place[^1] - place + 1)
            .Select(at => dialog.At(frame.At(at).Place)).OfType<AskStep>().Select(step => step.Slot);
        Put(run.With(frame.At(place) with { Slots = frame.Slots.RemoveRange(forgotten) }) with { Prompt = run.Prompt + 1 });
        Prompt(Active!);
    }

    // The questions answered in the list at work, latest first, back to the last effect: what is saved is taken back by undoing.
    private static IEnumerable<(int Place, AskStep Ask)> Answered(Dialog dialog, Frame frame)
    {
        for (var at = frame.Place[^1] - 1; at >= 0; at--)
        {
            switch (dialog.At(frame.At(at).Place))
            {
                case AskStep ask when frame.Slots.ContainsKey(ask.Slot):
                    yield return (at, ask);
                    break;
                case DoStep or CallStep or EachStep:
                    yield break;
            }
        }
    }

    // What was meant has been saved: its question is asked anew with the new answer, to be confirmed.
    private bool TryCorrectSaved(string rest)
    {
        var scene = draft.Scene;
        if (book.Find(Answering) is not { } dialog || scene.Instrument is not { } instrument
            || LastChange.Of(scene) is not { } last || last.Assessment.Unit != scene.OwnUnit?.Id
            || last.Events.Select(recorded => recorded.Event).OfType<AnswersRecorded>().SelectMany(recorded => recorded.Answers).ToList() is not [var given]
            || instrument.Find(given.Question) is not { } question)
            return false;
        var (answer, wrong) = AnswerReading.Read(question, rest);
        if (answer is null)
        {
            if (wrong is not { } reason)
                return false;
            draft.Say(reason.In(scene.Language));
            AskAgain();
            return true;
        }

        Start(dialog, [new("butir", question), new("jawaban", new GivenAnswer(question, answer))]);
        return true;
    }
}
