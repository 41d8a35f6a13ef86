using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Reporting;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Bot.Operations;

/// <summary>Makes a document of what stands and writes it where it was asked for.</summary>
/// <param name="Kind">Which document.</param>
/// <param name="Unit">The office's short name; null for all offices.</param>
/// <param name="Year">The year; null for the open one.</param>
/// <param name="Language">The document's language.</param>
/// <param name="Out">Where to, a full path; null for the usual name in <paramref name="Folder"/>.</param>
/// <param name="Folder">Where whoever asks stands, a full path.</param>
internal sealed record DocumentMaking(DocumentKind Kind, string? Unit, int? Year, Language Language, string? Out, string Folder) : Operation
{
    public override Task<OperationResult> RunAsync(StatusHost host)
    {
        var (desk, year) = (new ReportDesk(host), host.YearOr(Year));
        var id = Unit is null ? (AssessmentId?)null : new AssessmentId(Results.Unit(Unit), year);
        // Refused before the work, not after it.
        var target = OutputFile.Target(Out ?? Path.Combine(Folder, NameOf(Kind, id, year)), ExtensionOf(Kind));
        var (who, total, offices) = Told(desk, id, year);
        OutputFile.WriteWhole(target, stream => Write(desk, id, year, stream));
        var length = new FileInfo(target).Length;
        var json = new JsonObject { ["document"] = Kind.ToString().ToLowerInvariant(), ["out"] = target, ["bytes"] = length, ["year"] = year, ["head"] = host.Store.Head };
        if (id is { } one)
            json["unit"] = one.Unit.Value;
        if (total is { } points)
            json["total"] = points.ToDouble();
        if (offices is { } count)
            json["offices"] = count;
        if (Kind == DocumentKind.Pack)
            json["sha256"] = Sum(target);
        return Task.FromResult(Results.Of(
            $"{Title(Kind).Id} {who.Id} tahun {year} ditulis ke {target}.", $"{Title(Kind).En} of {who.En}, {year}, written to {target}.", json));
    }

    /// <summary>The usual name of a document.</summary>
    public static string NameOf(DocumentKind kind, AssessmentId? id, int year) => kind switch
    {
        DocumentKind.Deck => $"Paparan-{id?.Unit.Value ?? "semua"}-{year}.pptx",
        DocumentKind.Pdf => $"Laporan-{id?.Unit.Value ?? "semua"}-{year}.pdf",
        _ => $"Berkas-bukti-{id?.Unit.Value}-{year}.zip",
    };

    /// <summary>How the name of a document ends.</summary>
    public static string ExtensionOf(DocumentKind kind) => kind switch { DocumentKind.Deck => ".pptx", DocumentKind.Pdf => ".pdf", _ => ".zip" };

    private static (Bilingual Who, Rational? Total, int? Offices) Told(ReportDesk desk, AssessmentId? id, int year)
    {
        if (id is { } one)
            return desk.Report(one) is var report ? (new(report.Unit.Name, report.Unit.Name), report.Score.Total, null) : default;
        var all = desk.Report(year);
        return (new("semua kantor", "all offices"), null, all.Offices.Count);
    }

    private void Write(ReportDesk desk, AssessmentId? id, int year, Stream stream)
    {
        if (Kind == DocumentKind.Pack)
            desk.Pack(id!.Value, stream);
        else
            stream.Write((Kind, id) switch
            {
                (DocumentKind.Deck, { } office) => desk.Deck(office, Language),
                (DocumentKind.Deck, null) => desk.Deck(year, Language),
                (_, { } office) => desk.Pdf(office, Language),
                _ => desk.Pdf(year, Language),
            });
    }

    private static Bilingual Title(DocumentKind kind) => kind switch
    {
        DocumentKind.Deck => new("Paparan", "Briefing"),
        DocumentKind.Pdf => new("Laporan", "Report"),
        _ => new("Berkas bukti", "Proof pack"),
    };

    private static string Sum(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
    }
}
