using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Tales;

/// <summary>
/// What the tales of all dialogs have reached: steps, both sides of each guard, refusals of actions, words that were heard, and
/// whatever else a file allows (see <see cref="Showings"/>). What no tale shows can be changed without anybody noticing.
/// </summary>
public sealed class Coverage : ITalkObserver
{
    private readonly HashSet<(string Dialog, int Step, bool Held)> _reached = [];
    private readonly HashSet<(string Dialog, int Step)> _heard = [];
    private readonly HashSet<(string Dialog, string Action)> _refused = [];
    private readonly HashSet<(string Dialog, Happening Happening, string Of)> _happened = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Steps there are, and those reached.</summary>
    public (int All, int Reached) Steps { get; private set; }

    /// <summary>Sides of guards there are, and those reached.</summary>
    public (int All, int Reached) Guards { get; private set; }

    /// <summary>Actions that can be refused, and those that were.</summary>
    public (int All, int Reached) Refusals { get; private set; }

    void ITalkObserver.Reached(Dialog dialog, Step step, bool held) => Reached(dialog, step, held);

    void ITalkObserver.Ran(Dialog dialog, DoStep step, bool refused) => Ran(dialog, step, refused);

    void ITalkObserver.Said(Dialog dialog, Step step, Message message)
    {
    }

    void ITalkObserver.Happened(Dialog dialog, Happening happening, string of) => Happened(dialog, happening, of);

    internal void Reached(Dialog dialog, Step step, bool held) => _reached.Add((dialog.Name, step.Number, held));

    internal void Ran(Dialog dialog, DoStep step, bool refused)
    {
        if (refused)
            _refused.Add((dialog.Name, step.Action.Name));
    }

    internal void Happened(Dialog dialog, Happening happening, string of) => _happened.Add((dialog.Name, happening, of));

    /// <summary>A tale heard what a step said.</summary>
    internal void Heard(Dialog dialog, Step step) => _heard.Add((dialog.Name, step.Number));

    /// <summary>Counts a dialog's steps and tells what no tale shows.</summary>
    internal void Check(Dialog dialog, FaultList faults)
    {
        foreach (var step in dialog.AllSteps)
        {
            if (CheckReached(dialog, step, faults) && step is not (DoStep or CallStep or EachStep) && !_heard.Contains((dialog.Name, step.Number)))
                faults.Add(step.Line, step.Column, "tidak ada cerita yang mendengar kata-kata langkah ini", "no tale hears the words of this step");
        }

        foreach (var showing in Showings.Of(dialog).Where(showing => !_happened.Contains((dialog.Name, showing.Happening, showing.Of))))
            faults.Add(showing.At.Line, showing.At.Column, $"tidak ada cerita yang menunjukkan {showing.What.Id}", $"no tale shows {showing.What.En}");
    }

    private bool CheckReached(Dialog dialog, Step step, FaultList faults)
    {
        var held = _reached.Contains((dialog.Name, step.Number, true));
        Steps = (Steps.All + 1, Steps.Reached + (held ? 1 : 0));
        if (!held)
            faults.Add(step.Line, step.Column, "tidak ada cerita yang mencapai langkah ini", "no tale reaches this step");
        if (step.When is not null)
        {
            var passed = _reached.Contains((dialog.Name, step.Number, false));
            Guards = (Guards.All + 2, Guards.Reached + (held ? 1 : 0) + (passed ? 1 : 0));
            if (held && !passed)
                faults.Add(step.Line, step.Column, "tidak ada cerita yang melewati langkah ini karena 'when'", "no tale passes over this step because of its 'when'");
        }

        if (step is DoStep act)
            CheckEffect(dialog, act, held, faults);
        return held;
    }

    private void CheckEffect(Dialog dialog, DoStep act, bool held, FaultList faults)
    {
        var name = act.Action.Name;
        if (held && !dialog.Tales.Any(tale => tale.Then.Any(outcome => outcome.Action == name && outcome.Ran > 0)))
            faults.Add(act.Line, act.Column, $"tidak ada cerita yang menghitung '{name}' dalam 'then'", $"no tale counts '{name}' under 'then'");
        // Behind an action that is refused another cannot be: each has to be refused in some dialog, and wherever it is tried again.
        var refused = act.Retry is null ? _refused.Any(known => known.Action == name) : _refused.Contains((dialog.Name, name));
        if (held && !refused && act.Action.CanBeRefused)
            faults.Add(act.Line, act.Column, $"tidak ada cerita yang menunjukkan '{name}' ditolak", $"no tale shows '{name}' refused");
        if (act.Action.CanBeRefused && _told.Add(name))
            Refusals = (Refusals.All + 1, Refusals.Reached + (refused ? 1 : 0));
    }
}
