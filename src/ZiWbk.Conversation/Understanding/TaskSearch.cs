using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Finds tasks of the journey by words of their titles and of the documents that show they are done.</summary>
internal static class TaskSearch
{
    private const int InTitle = 2;

    /// <summary>The tasks that have most of the words, in the order of the journey; none where no word is any task's.</summary>
    public static IReadOnlyList<JourneyTask> Find(JourneyMap journey, string text)
    {
        var wanted = Stems(text).ToHashSet(StringComparer.Ordinal);
        var found = journey.Tasks.Select(task => (Task: task, Hits: Hits(task, wanted))).Where(entry => entry.Hits > 0).ToList();
        var most = found.Select(entry => entry.Hits).DefaultIfEmpty().Max();
        return [.. found.Where(entry => entry.Hits == most).Select(entry => entry.Task)];
    }

    private static int Hits(JourneyTask task, HashSet<string> wanted)
    {
        var title = Stems($"{task.Title.Id} {task.Title.En}").ToHashSet(StringComparer.Ordinal);
        var documents = Stems(string.Join(' ', task.Documents.SelectMany(document => (string[])[document.Id, document.En]))).ToHashSet(StringComparer.Ordinal);
        return wanted.Sum(word => title.Contains(word) ? InTitle : documents.Contains(word) ? 1 : 0);
    }

    private static IEnumerable<string> Stems(string text) =>
        Words.Of(text).Select(word => word.Text).Where(word => word.Length > 1 && !Speech.IsUnimportant(word) && !Speech.IsPoliteness(word)).Select(Stem.Of);
}
