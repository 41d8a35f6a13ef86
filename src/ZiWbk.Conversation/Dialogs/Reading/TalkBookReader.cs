using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads all dialogs: each file by itself, then against one another, then by running their tales.</summary>
public static class TalkBookReader
{
    /// <summary>The dialogs, or all faults of all files at once, in the order of the files.</summary>
    /// <param name="files">One file for each dialog.</param>
    /// <param name="services">What keeps and reads files, for the book that is used.</param>
    /// <param name="supplies">What the tales are told with; null leaves them untold, for a start that has no time.</param>
    /// <param name="coverage">Takes what the tales reached; null where it is not asked for.</param>
    /// <param name="learnt">What was learnt from these very files; null for learning it when it is first needed.</param>
    public static Reading<TalkBook> Read(IReadOnlyList<SourceText> files, Services services, TaleSupplies? supplies, Coverage? coverage = null, LearntIntents? learnt = null)
    {
        var reading = Join(files, services, learnt);
        if (reading.Value is null || supplies is null)
            return reading;
        // Tales have files of their own; types that read files must read theirs.
        var told = ReferenceEquals(services, supplies.Services) ? reading.Value : Join(files, supplies.Services).Value!;
        var faults = Tell(told, supplies, coverage ?? new());
        return faults.Count > 0 ? new(null, faults) : reading;
    }

    /// <summary>What goes otherwise where the tales of all dialogs are told, and what no tale shows.</summary>
    internal static IReadOnlyList<Fault> Tell(TalkBook book, TaleSupplies supplies, Coverage coverage)
    {
        var faults = book.Dialogs.Select(dialog => new FaultList(dialog.File)).ToList();
        var telling = new TaleTelling(book, supplies, coverage);
        var speaking = new PhraseSpeaking(book, supplies.Town);
        foreach (var (dialog, list) in book.Dialogs.Zip(faults))
        {
            telling.Tell(dialog, list);
            speaking.Check(dialog, list);
        }

        // A tale that goes otherwise leaves gaps behind, which would only hide it.
        var held = faults.All(list => list.InFileOrder.Count == 0);
        foreach (var (dialog, list) in book.Dialogs.Zip(faults))
            coverage.Check(dialog, held ? list : new(dialog.File));
        return [.. faults.SelectMany(list => list.InFileOrder)];
    }

    private static Reading<TalkBook> Join(IReadOnlyList<SourceText> files, Services services, LearntIntents? learnt = null) =>
        DialogJoining.Join([.. files.Select(file => DialogFile.Read(file, services))], learnt);
}
