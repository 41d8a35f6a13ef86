using System.CommandLine;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Operations;
using ZiWbk.Bot.Reporting;
using ZiWbk.Documents.Packs;
using ZiWbk.Storage.Journal;

namespace ZiWbk.Bot.Commands;

/// <summary>
/// <c>report deck|pdf --unit ID|--all</c>, <c>report pack --unit ID</c>: documents of what stands; <c>report verify FILE.zip</c>: a pack checked anywhere, without a
/// data folder.
/// </summary>
internal static class ReportCommand
{
    public static Command Create() => new("report", "Dokumen: paparan, laporan, berkas bukti (documents)")
    {
        Making(DocumentKind.Deck, "Paparan PowerPoint (a presentation)"),
        Making(DocumentKind.Pdf, "Laporan PDF (a report)"),
        Making(DocumentKind.Pack, "Berkas bukti untuk kunjungan lapangan (the proof pack)"),
        Verify(),
    };

    private static Command Making(DocumentKind kind, string description)
    {
        var unit = new Option<string?>("--unit") { Description = "Kantor (the office)" };
        var all = new Option<bool>("--all") { Description = "Semua kantor (all offices)" };
        var year = CommandContext.YearOption();
        var output = new Option<string?>("--out") { Description = "Berkas hasil; tanpa ini nama yang lazim di folder ini (the file to write)" };
        var command = new Command(kind.ToString().ToLowerInvariant(), description) { unit, year, output };
        if (kind != DocumentKind.Pack)
            command.Add(all);
        var options = OperationOptions.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (kind == DocumentKind.Pack && parsed.GetValue(unit) is null)
                parsed.AddError("Sebutkan --unit ID (name --unit ID).");
            else if (kind != DocumentKind.Pack && parsed.GetValue(unit) is null != parsed.GetValue(all))
                parsed.AddError("Sebutkan --unit ID atau --all, salah satu (name --unit ID or --all, one of them).");
        });
        // The server may stand in another folder than who asks.
        command.SetAction(parsed => CommandContext.Run(
            parsed, options,
            () => new DocumentMaking(
                kind, parsed.GetValue(unit), parsed.GetValue(year), parsed.GetValue(options.Language),
                parsed.GetValue(output) is { } path ? OutputFile.Target(path, DocumentMaking.ExtensionOf(kind)) : null, Directory.GetCurrentDirectory())));
        return command;
    }

    private static Command Verify()
    {
        var file = new Argument<string>("FILE.zip") { Description = "Berkas bukti (a proof pack)" };
        var (json, language) = (CommandContext.JsonOption(), CommandContext.LanguageOption());
        var command = new Command("verify", "Periksa berkas bukti, di mana pun (check a proof pack anywhere)") { file, json, language };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(language), parsed.GetValue(json), () =>
        {
            using var stream = CommandContext.OpenToRead(parsed.GetRequiredValue(file));
            var found = new PackVerifier(CommandContext.Sound(DialogFolder.Shipped.ReadRulebook()), new ExcerptFile()).Verify(stream);
            var result = Told(found);
            Console.Out.WriteLine(parsed.GetValue(json) ? Results.Line(result.Json) : result.Text.In(parsed.GetValue(language)));
            return result.Done ? CommandContext.Done : CommandContext.Refused;
        }));
        return command;
    }

    private static OperationResult Told(PackFindings found)
    {
        var json = new JsonObject { ["sound"] = found.Faults.Count == 0 };
        if (found.Assessment is { } id)
            (json["unit"], json["year"]) = (id.Unit.Value, id.Year);
        if (found.Total is { } total)
            json["total"] = total.ToDouble();
        json["files"] = found.Entries;
        json["journalLines"] = found.Lines;
        if (found.Head is { } head)
            json["head"] = head;
        if (found.Notice is { } notice)
            json["notice"] = notice;
        json["faults"] = Results.List(found.Faults.Select(fault => fault.Id));
        if (found.Faults.Count > 0)
            return Results.Of(
                "Berkas bukti TIDAK utuh:" + string.Concat(found.Faults.Select(fault => "\n  " + fault.Id)),
                "The proof pack is NOT sound:" + string.Concat(found.Faults.Select(fault => "\n  " + fault.En)), json, done: false);
        var score = Assessment.Wording.Numbers.Points(found.Total!.Value, Language.Indonesian);
        return Results.Of(
            $"Berkas bukti {found.Assessment} utuh: {found.Entries} berkas cocok dengan jumlahnya, {found.Lines} baris jurnal cocok dengan rantainya, nilai dihitung ulang {score}.\nKepala jurnal: {found.Head}\nBandingkan kepala jurnal itu dengan yang tercantum pada ringkasan mingguan."
                + (found.Notice is { } id1 ? $"\n{id1}" : ""),
            $"The proof pack {found.Assessment} is sound: {found.Entries} files fit their sums, {found.Lines} lines of the journal fit their chain, the score computed anew is {Assessment.Wording.Numbers.Points(found.Total!.Value, Language.English)}.\nHead of the journal: {found.Head}\nHold it against the one in the weekly digest."
                + (found.Notice is { } id2 ? $"\n{id2}" : ""),
            json);
    }
}
