using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Conversation.Actions;

/// <summary>The last change somebody made: all answers, evidence and tasks done recorded in one turn.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Events">What was recorded, in order.</param>
internal sealed record LastChange(AssessmentId Assessment, IReadOnlyList<Recorded> Events)
{
    /// <summary>The asker's last change that has not been undone and can be still; null for none.</summary>
    public static LastChange? Of(Scene scene)
    {
        var mine = scene.History.Since(scene.At - UndoAnswers.Window)
            .Where(recorded => recorded.Actor == scene.Actor && recorded.Event is (AnswersRecorded or EvidenceAttached or TaskCompleted { Date: not null }))
            .ToList();
        // What was undone, and the undoing, are a pair.
        var undone = new HashSet<long>();
        for (var at = mine.Count - 1; at >= 0; at--)
        {
            if (mine[at].Event is AnswersRecorded { Source: "undo" } undo)
            {
                undone.Add(mine[at].Sequence);
                var taken = mine.Take(at).LastOrDefault(recorded => !undone.Contains(recorded.Sequence)
                    && recorded.Event is AnswersRecorded { Source: not "undo" } answers && answers.Assessment == undo.Assessment && answers.Layer == undo.Layer
                    && answers.Answers.Select(given => given.Question).SequenceEqual(undo.Answers.Select(given => given.Question)));
                if (taken is not null)
                    undone.Add(taken.Sequence);
            }
        }

        var standing = mine.Where(recorded => !undone.Contains(recorded.Sequence) && Stands(scene, recorded)).ToList();
        if (standing.Count == 0)
            return null;
        var moment = standing[^1].At;
        var (chat, key) = (standing[^1].Chat, standing[^1].Key);
        var turn = standing.Where(recorded => recorded.At == moment && recorded.Chat == chat && recorded.Key == key).ToList();
        return new(AssessmentOf.Event(turn[^1].Event)!.Value, turn);
    }

    /// <summary>The commands that take it back.</summary>
    public IEnumerable<Command> Takings() => Events.Reverse().Select<Recorded, Command>(recorded => recorded.Event switch
    {
        EvidenceAttached evidence => new WithdrawEvidence(evidence.Evidence),
        // A task is done only where it was open before, so that opening it again is all there was.
        TaskCompleted task => new CompleteTask(task.Assessment, task.Task, null),
        _ => new UndoAnswers(recorded),
    });

    /// <summary>What it was, in a few words.</summary>
    public string Told(Scene scene)
    {
        var answers = Events.Select(recorded => recorded.Event).OfType<AnswersRecorded>().SelectMany(recorded => recorded.Answers).ToList();
        var pieces = Events.Count(recorded => recorded.Event is EvidenceAttached);
        var tasks = string.Join(", ", Events.Select(recorded => recorded.Event).OfType<TaskCompleted>().Select(done => done.Task));
        string[] parts =
        [
            answers.Count switch
            {
                0 => "",
                1 => scene.Say($"jawaban {answers[0].Question}", $"the answer to {answers[0].Question}"),
                _ => scene.Say($"{answers.Count} jawaban", $"{answers.Count} answers"),
            },
            tasks.Length == 0 ? "" : scene.Say($"tugas {tasks} selesai", $"task {tasks} done"),
            pieces == 0 ? "" : scene.Say($"{pieces} bukti", pieces == 1 ? "1 piece of evidence" : $"{pieces} pieces of evidence"),
        ];
        return string.Join(scene.Say(" dan ", " and "), parts.Where(part => part.Length > 0));
    }

    private static bool Stands(Scene scene, Recorded recorded) => recorded.Event switch
    {
        EvidenceAttached attached => scene.Regency.Evidence.GetValueOrDefault(attached.Evidence) is { Withdrawn: false },
        TaskCompleted task => scene.Regency.Assessment(task.Assessment).Tasks.GetValueOrDefault(task.Task) is { } done && done.Date == task.Date && done.By == recorded.Actor,
        _ => true,
    };
}
