using System.Globalization;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Holds dialogs against one another: names, commands, phrases, places in the menu, and calls.</summary>
internal sealed class DialogJoining
{
    private readonly List<Dialog> _dialogs;
    private readonly Dictionary<string, FaultList> _faults;

    private DialogJoining(IReadOnlyList<DialogFile> files)
    {
        _dialogs = [.. files.Select(file => file.Dialog).OfType<Dialog>()];
        _faults = files.ToDictionary(file => file.Name, file => new FaultList(file.Name), StringComparer.Ordinal);
    }

    /// <summary>The book of all dialogs, or all faults of all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="learnt">What was learnt from these very files; null where it is still to be learnt.</param>
    public static Reading<TalkBook> Join(IReadOnlyList<DialogFile> files, LearntIntents? learnt = null)
    {
        var joining = new DialogJoining(files);
        joining.CheckNames();
        joining.CheckMenu();
        joining.CheckPhrases(files);
        joining.CheckCalls(files);
        Fault[] faults = [.. files.SelectMany(file => file.Faults.Concat(joining._faults[file.Name].InFileOrder).OrderBy(fault => fault.Line).ThenBy(fault => fault.Column))];
        return faults.Length > 0 ? new(null, faults) : new(new TalkBook(joining._dialogs, learnt), []);
    }

    private void CheckNames()
    {
        foreach (var (kindId, kindEn, name) in ((string, string, Func<Dialog, string?>)[])
            [("nama dialog", "dialog's name", dialog => dialog.Name), ("perintah", "command", dialog => dialog.Command), ("pemicu 'on'", "event 'on'", dialog => dialog.StartsOn)])
        {
            foreach (var group in _dialogs.Where(dialog => !string.IsNullOrEmpty(name(dialog))).GroupBy(dialog => name(dialog)!).Where(group => group.Count() > 1))
            {
                foreach (var dialog in group.Skip(1))
                    _faults[dialog.File].Add(dialog.Places.Start.Line, dialog.Places.Start.Column, $"{kindId} '{group.Key}' sudah dipakai oleh {group.First().File}", $"the {kindEn} '{group.Key}' is used by {group.First().File} already");
            }
        }
    }

    // Tens are groups, and within a group no place is free: so the order of the menu is written in one way only.
    private void CheckMenu()
    {
        var places = _dialogs.Where(dialog => dialog.Menu is not null).GroupBy(dialog => dialog.Menu!.Value).ToDictionary(group => group.Key, group => group.First());
        foreach (var dialog in _dialogs.Where(dialog => dialog.Menu is not null))
        {
            var at = dialog.Menu!.Value;
            var (line, column) = (dialog.Places.Start.Line, dialog.Places.Start.Column);
            if (places[at] != dialog)
                _faults[dialog.File].Add(line, column, $"tempat {at} di menu sudah dipakai oleh {places[at].File}", $"place {at} in the menu is used by {places[at].File} already");
            else if (at % 10 != 0 && at != 1 && !places.ContainsKey(at - 1))
                _faults[dialog.File].Add(line, column, $"tempat {at} di menu meninggalkan {at - 1} kosong", $"place {at} in the menu leaves {at - 1} empty");
        }
    }

    private void CheckPhrases(IReadOnlyList<DialogFile> files)
    {
        // What is wrong with a phrase by itself has been told.
        var told = files.SelectMany(file => file.Faults).Select(fault => (fault.File, fault.Line, fault.Column)).ToHashSet();
        var seen = new Dictionary<string, Dialog>(StringComparer.Ordinal);
        foreach (var dialog in _dialogs)
        {
            foreach (var phrase in dialog.Phrases)
            {
                // The same words for two dialogs would make either of them a guess.
                var words = string.Join(' ', phrase.Text.ToLower(CultureInfo.InvariantCulture).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                if (seen.TryGetValue(words, out var other))
                    _faults[dialog.File].Add(phrase.Line, phrase.Column, $"kalimat '{phrase.Text}' sudah memulai '{other.Name}'", $"the phrase '{phrase.Text}' starts '{other.Name}' already");
                else
                    seen[words] = dialog;
                if (!told.Contains((dialog.File, phrase.Line, phrase.Column)) && !IsTaken(dialog, phrase))
                    _faults[dialog.File].Add(phrase.Line, phrase.Column,
                        $"kalimat '{phrase.Text}' perlu kata selain isian, dan paling banyak satu isian yang dapat berupa kata apa saja",
                        $"the phrase '{phrase.Text}' needs words beside its slots, and at most one slot that any words can fill");
            }
        }
    }

    // The pattern is what the book makes of a phrase, and knows best which it can be made of.
    private static bool IsTaken(Dialog dialog, Dialog.Phrase phrase)
    {
        try
        {
            _ = PhrasePattern.Of(TalkBook.Understood(dialog, phrase), _ => 0);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private void CheckCalls(IReadOnlyList<DialogFile> files)
    {
        foreach (var (caller, step, at) in files.SelectMany(file => file.Calls.Select(call => (file.Dialog!, call.Step, call.At))))
            CheckCall(caller, step, at, _faults[caller.File]);
    }

    private void CheckCall(Dialog caller, CallStep step, Mark at, FaultList faults)
    {
        if (_dialogs.Find(dialog => dialog.Name == step.Dialog) is not { } called)
        {
            var nearest = NearestText.Of(step.Dialog, _dialogs.Select(dialog => dialog.Name));
            faults.Add(at, $"dialog '{step.Dialog}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"there is no dialog '{step.Dialog}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            return;
        }

        foreach (var (name, slot) in step.With)
        {
            if (called.Takes.FirstOrDefault(take => take.Slot == name) is not { } take)
                faults.Add(at, $"'{called.Name}' tidak menerima '{name}'", $"'{called.Name}' does not take '{name}'");
            else if (caller.Slots.TryGetValue(slot, out var type) && type.ToString() != take.Type.ToString())
                faults.Add(at, $"'{slot}' berjenis {type}, yang diharapkan {take.Type}", $"'{slot}' is of type {type}, {take.Type} is expected");
        }

        if (Reaches(called, caller.Name, []))
            faults.Add(at, $"panggilan berputar: '{called.Name}' memanggil kembali '{caller.Name}'", $"calls go in a circle: '{called.Name}' calls '{caller.Name}' again");
    }

    private bool Reaches(Dialog from, string name, HashSet<string> seen) =>
        from.Name == name || (seen.Add(from.Name) && from.AllSteps.OfType<CallStep>()
            .Select(call => _dialogs.Find(dialog => dialog.Name == call.Dialog)).OfType<Dialog>().Any(called => Reaches(called, name, seen)));
}
