using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;

namespace ZiWbk.Conversation.Tales;

/// <summary>What the tales of all dialogs have reached: steps, both sides of each guard, and refusals of actions.</summary>
public sealed class Coverage : ITalkObserver
{
    private readonly HashSet<(string Dialog, int Step, bool Held)> _reached = [];
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Steps there are, and those reached.</summary>
    public (int All, int Reached) Steps { get; private set; }

    /// <summary>Sides of guards there are, and those reached.</summary>
    public (int All, int Reached) Guards { get; private set; }

    /// <summary>Actions that can be refused, and those that were.</summary>
    public (int All, int Reached) Refusals { get; private set; }

    void ITalkObserver.Reached(Dialog dialog, Step step, bool held) => _reached.Add((dialog.Name, step.Number, held));

    void ITalkObserver.Ran(Dialog dialog, DoStep step, bool refused)
    {
        if (refused)
            _refused.Add(step.Action.Name);
    }

    /// <summary>Counts a dialog's steps and tells what no tale reaches.</summary>
    internal void Check(Dialog dialog, FaultList faults)
    {
        foreach (var step in dialog.AllSteps)
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

            // Behind an action that is refused another cannot be; each has to be refused once in some dialog.
            if (step is DoStep { Action: { CanBeRefused: true } action } && _told.Add(action.Name))
            {
                var refused = _refused.Contains(action.Name);
                Refusals = (Refusals.All + 1, Refusals.Reached + (refused ? 1 : 0));
                if (held && !refused)
                    faults.Add(step.Line, step.Column, $"tidak ada cerita yang menunjukkan '{action.Name}' ditolak", $"no tale shows '{action.Name}' refused");
            }
        }
    }
}
