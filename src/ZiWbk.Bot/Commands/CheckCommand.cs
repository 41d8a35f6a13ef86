using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Conversation.Tales;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary><c>check [DIR]</c>: validates what the bot says and knows; all faults at once, each as file:line:column.</summary>
internal static class CheckCommand
{
    private static readonly Bilingual _edited = new(
        "Isi dialogs/ berubah sejak terakhir dipelajari. Bot tetap memakainya; jalankan 'learn' agar bot kembali cepat dijalankan.",
        "What dialogs/ holds has changed since it was last learnt. The bot uses it all the same; run 'learn' to make it start quickly again.");

    public static Command Create()
    {
        var directory = new Argument<string?>("DIR")
        {
            Description = "Folder dialogs, atau folder yang memuatnya (the folder dialogs, or one that holds it)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var lang = CommandContext.LanguageOption();
        var command = new Command("check", "Periksa isi folder dialogs (validate the folder dialogs)") { directory, lang };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), json: false, () =>
        {
            var language = parsed.GetValue(lang);
            var path = parsed.GetValue(directory);
            var folder = path is null ? DialogFolder.Shipped : DialogFolder.Find(path);
            if (folder is null)
                throw new DocumentRefusedException($"Folder {path} tidak memuat dialogs/lke.", $"The folder {path} holds no dialogs/lke.");

            var rules = folder.ReadRulebook();
            var former = folder.ReadReference();
            // Where a worksheet is faulty, what refers to it cannot be checked; that it is faulty is told above.
            var regulation = folder.HasRegulation ? folder.ReadRegulation(folder.ReadInstrument().Value, former.Value) : new(null, []);
            var coverage = new Coverage();
            Fault[] talks = [];
            Fault[] menus = [];
            var manifest = ManifestFolder.Beside(folder);
            if (rules.Value is { } rulebook)
            {
                var supplies = TaleFiles.Supplies(rulebook, regulation.Value);
                var book = folder.ReadTalks(supplies.Services, supplies, coverage);
                talks = [.. book.Faults];
                // Whether a command starts anything is known once the dialogs are sound.
                if (book.Value is { } sound && manifest is not null)
                    menus = [.. manifest.ReadTelegram(sound).Faults, .. manifest.CheckTeams(sound)];
            }

            Fault[] faults = [.. rules.Faults, .. former.Faults, .. regulation.Faults, .. folder.ReadUnits().Faults, .. talks, .. menus];
            var files = folder.Files.Count + (manifest?.Files.Count ?? 0);
            foreach (var fault in faults)
                Console.Out.WriteLine(fault.In(language));
            if (coverage.Steps.All > 0)
                Console.Out.WriteLine(Reached(coverage).In(language));
            Console.Out.WriteLine(faults.Length == 0
                ? new Bilingual($"Tidak ditemukan kesalahan: {files} berkas diperiksa.", $"No faults found: {files} files checked.").In(language)
                : new Bilingual($"{faults.Length} kesalahan ditemukan.", $"{faults.Length} faults found.").In(language));
            if (path is null && faults.Length == 0 && !LearntKnowledge.Shipped.IsWhole)
                Console.Out.WriteLine(_edited.In(language));
            return faults.Length == 0 ? CommandContext.Done : CommandContext.Refused;
        }));
        return command;
    }

    private static Bilingual Reached(Coverage coverage)
    {
        var (steps, guards, refusals) = (coverage.Steps, coverage.Guards, coverage.Refusals);
        return new(
            $"Cerita mencapai {steps.Reached} dari {steps.All} langkah, {guards.Reached} dari {guards.All} sisi syarat, {refusals.Reached} dari {refusals.All} penolakan.",
            $"Tales reach {steps.Reached} of {steps.All} steps, {guards.Reached} of {guards.All} sides of guards, {refusals.Reached} of {refusals.All} refusals.");
    }
}
