using System.Globalization;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads all dialogs: each file by itself, then against one another, then by running their tales.</summary>
public static class TalkBookReader
{
    /// <summary>The dialogs, or all faults of all files at once, in the order of the files.</summary>
    /// <param name="files">One file for each dialog.</param>
    /// <param name="services">What keeps and reads files, for the book that is used.</param>
    /// <param name="supplies">What the tales are told with; null leaves them untold, for a start that has no time.</param>
    /// <param name="coverage">Takes what the tales reached; null where it is not asked for.</param>
    public static Reading<TalkBook> Read(IReadOnlyList<SourceText> files, Services services, TaleSupplies? supplies, Coverage? coverage = null)
    {
        var faults = files.Select(file => new FaultList(file.Name)).ToList();
        var (dialogs, all) = ReadFiles(files, services, faults);
        if (all.Count > 0)
            return new(null, all);
        var book = new TalkBook(dialogs);
        if (supplies is null)
            return new(book, []);
        // Tales have files of their own; types that read files must read theirs.
        var told = ReferenceEquals(services, supplies.Services)
            ? book
            : new TalkBook(ReadFiles(files, supplies.Services, [.. files.Select(file => new FaultList(file.Name))]).Dialogs);
        coverage ??= new();
        var telling = new TaleTelling(told, supplies, coverage);
        foreach (var (dialog, list) in told.Dialogs.Zip(faults))
            telling.Tell(dialog, list);
        foreach (var (dialog, list) in told.Dialogs.Zip(faults))
            coverage.Check(dialog, list);
        all = [.. faults.SelectMany(list => list.InFileOrder)];
        return all.Count > 0 ? new(null, all) : new(book, []);
    }

    private static (List<Dialog> Dialogs, List<Fault> Faults) ReadFiles(IReadOnlyList<SourceText> files, Services services, List<FaultList> faults)
    {
        var reader = new DialogReader(new TypeReader(services), new TalkBook([]).Views);
        var dialogs = new List<Dialog>();
        var calls = new List<(Dialog Dialog, CallStep Step, Mark At, FaultList Faults)>();
        foreach (var (file, list) in files.Zip(faults))
        {
            if (reader.Read(file, list) is not { } read)
                continue;
            dialogs.Add(read.Dialog);
            calls.AddRange(read.Calls.Select(call => (read.Dialog, call.Step, call.At, list)));
        }

        CheckNames(dialogs, faults);
        CheckPhrases(dialogs, faults);
        CheckCalls(dialogs, calls);
        return (dialogs, [.. faults.SelectMany(list => list.InFileOrder)]);
    }

    private static void CheckNames(List<Dialog> dialogs, List<FaultList> faults)
    {
        foreach (var (kindId, kindEn, name) in ((string, string, Func<Dialog, string?>)[])
            [("nama dialog", "dialog's name", dialog => dialog.Name), ("perintah", "command", dialog => dialog.Command), ("pemicu 'on'", "event 'on'", dialog => dialog.StartsOn)])
        {
            foreach (var group in dialogs.Where(dialog => !string.IsNullOrEmpty(name(dialog))).GroupBy(dialog => name(dialog)!).Where(group => group.Count() > 1))
            {
                foreach (var dialog in group.Skip(1))
                    Of(dialog, faults).Add(1, 1, $"{kindId} '{group.Key}' sudah dipakai oleh {group.First().File}", $"the {kindEn} '{group.Key}' is used by {group.First().File} already");
            }
        }
    }

    // The same words for two dialogs would make either of them a guess.
    private static void CheckPhrases(List<Dialog> dialogs, List<FaultList> faults)
    {
        var seen = new Dictionary<string, Dialog>(StringComparer.Ordinal);
        foreach (var dialog in dialogs)
        {
            foreach (var phrase in dialog.Phrases)
            {
                var words = string.Join(' ', phrase.Text.ToLower(CultureInfo.InvariantCulture).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                if (seen.TryGetValue(words, out var other))
                    Of(dialog, faults).Add(phrase.Line, phrase.Column, $"kalimat '{phrase.Text}' sudah memulai '{other.Name}'", $"the phrase '{phrase.Text}' starts '{other.Name}' already");
                else
                    seen[words] = dialog;
            }
        }
    }

    private static void CheckCalls(List<Dialog> dialogs, List<(Dialog Dialog, CallStep Step, Mark At, FaultList Faults)> calls)
    {
        foreach (var (caller, step, at, faults) in calls)
        {
            if (dialogs.Find(dialog => dialog.Name == step.Dialog) is not { } called)
            {
                var nearest = NearestText.Of(step.Dialog, dialogs.Select(dialog => dialog.Name));
                faults.Add(at, $"dialog '{step.Dialog}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"there is no dialog '{step.Dialog}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
                continue;
            }

            foreach (var (name, slot) in step.With)
            {
                if (called.Takes.FirstOrDefault(take => take.Slot == name) is not { } take)
                    faults.Add(at, $"'{called.Name}' tidak menerima '{name}'", $"'{called.Name}' does not take '{name}'");
                else if (caller.Slots.TryGetValue(slot, out var type) && type.ToString() != take.Type.ToString())
                    faults.Add(at, $"'{slot}' berjenis {type}, yang diharapkan {take.Type}", $"'{slot}' is of type {type}, {take.Type} is expected");
            }

            if (Reaches(called, caller.Name, dialogs, []))
                faults.Add(at, $"panggilan berputar: '{called.Name}' memanggil kembali '{caller.Name}'", $"calls go in a circle: '{called.Name}' calls '{caller.Name}' again");
        }
    }

    private static bool Reaches(Dialog from, string name, List<Dialog> dialogs, HashSet<string> seen) =>
        from.Name == name || (seen.Add(from.Name) && from.AllSteps.OfType<CallStep>()
            .Select(call => dialogs.Find(dialog => dialog.Name == call.Dialog)).OfType<Dialog>().Any(called => Reaches(called, name, dialogs, seen)));

    private static FaultList Of(Dialog dialog, List<FaultList> faults) => faults.First(list => list.File == dialog.File);
}
