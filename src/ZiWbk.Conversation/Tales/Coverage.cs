using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Engine;

namespace ZiWbk.Conversation.Tales;

/// <summary>What the tales of all dialogs have reached: steps, both sides of each guard, and refusals of actions.</summary>
public sealed class Coverage : ITalkObserver
{
    private readonly HashSet<(string Dialog, int Step, bool Held)> _reached = [];
    private readonly HashSet<(string Dialog, int Step, bool Refused)> _ran = [];

    /// <summary>Steps there are, and those reached.</summary>
    public (int All, int Reached) Steps { get; private set; }

    /// <summary>Sides of guards there are, and those reached.</summary>
    public (int All, int Reached) Guards { get; private set; }

    /// <summary>Actions that can be refused, and those that were.</summary>
    public (int All, int Reached) Refusals { get; private set; }

    void ITalkObserver.Reached(Dialog dialog, Step step, bool held) => _reached.Add((dialog.Name, step.Number, held));

    void ITalkObserver.Ran(Dialog dialog, DoStep step, bool refused) => _ran.Add((dialog.Name, step.Number, refused));

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

            if (step is DoStep { Action.CanBeRefused: true })
            {
                var refused = _ran.Contains((dialog.Name, step.Number, true));
                Refusals = (Refusals.All + 1, Refusals.Reached + (refused ? 1 : 0));
                if (held && !refused)
                    faults.Add(step.Line, step.Column, "tidak ada cerita yang menunjukkan tindakan ini ditolak", "no tale shows this action refused");
            }
        }
    }
}
