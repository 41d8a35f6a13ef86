using ZiWbk.Assessment;
using ZiWbk.Bot.Demo;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Documents.Decks;
using ZiWbk.Documents.Packs;
using ZiWbk.Documents.Pdf;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Excerpts;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Standings;

namespace ZiWbk.Bot.Reporting;

/// <summary>Makes the documents of a data folder, for the command line and for chats alike. Whoever asks has been found to have the right.</summary>
/// <param name="host">Where the data is.</param>
internal sealed class ReportDesk(StatusHost host)
{
    /// <summary>What a chat sends at most; Telegram takes 50 MB of a bot.</summary>
    public const long MostInChat = 45 << 20;

    // Western Indonesia Time has no daylight saving.
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    // Each takes some tens of megabytes while it is made: two at a time are enough for two cores, and keep memory bounded.
    private static readonly SemaphoreSlim _making = new(2, 2);

    private Bilingual? Notice => host.IsTrial ? DemoNotice.Words : null;

    private DateTimeOffset Now => host.Store.Now(Actor.Clock).At;

    private DateOnly Today => DateOnly.FromDateTime(Now.ToOffset(_jakarta).DateTime);

    /// <summary>What is told of an office.</summary>
    /// <exception cref="DocumentRefusedException">The office or the year is not known.</exception>
    public OfficeReport Report(AssessmentId id)
    {
        var (regency, instrument) = (host.Store.Current, host.InstrumentOf(id.Year));
        if (!regency.Units.TryGetValue(id.Unit, out var unit))
            throw new DocumentRefusedException($"Kantor '{id.Unit}' tidak ada dalam daftar.", $"There is no office '{id.Unit}'.");
        return OfficeReport.Of(new(regency, host.Rulebook, unit, Standing.Of(regency.Assessment(id), instrument), Today));
    }

    /// <summary>What is told of all offices.</summary>
    /// <exception cref="DocumentRefusedException">The year is not known, or no office has begun.</exception>
    public RegencyReport Report(int year)
    {
        _ = host.InstrumentOf(year);
        return RegencyReport.Of(host.Store.Current, host.Rulebook, year, Today) is { Offices.Count: > 0 } report
            ? report
            : throw new DocumentRefusedException($"Belum ada kantor yang mengisi LKE {year}.", $"No office has filled the worksheet of {year} yet.");
    }

    /// <summary>The presentation on an office.</summary>
    public byte[] Deck(AssessmentId id, Language language) => Made(stream => OfficeDeck.Write(stream, Report(id), Setting(language)));

    /// <summary>The presentation on all offices.</summary>
    public byte[] Deck(int year, Language language) => Made(stream => RegencyDeck.Write(stream, Report(year), host.Rulebook, Setting(language)));

    /// <summary>The report on an office.</summary>
    public byte[] Pdf(AssessmentId id, Language language)
    {
        var report = Report(id);
        var since = new DateOnly(id.Year, 1, 1);
        var recorded = host.Store.Since(new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), _jakarta).ToUniversalTime());
        return Made(stream => stream.Write(PdfReport.Write(report, new(language, Notice?.In(language), host.Store.Head, ScoreHistory.Of(report.Office, since, recorded)))));
    }

    /// <summary>The report on all offices.</summary>
    public byte[] Pdf(int year, Language language) => Made(stream => stream.Write(PdfReport.Write(Report(year), new(language, Notice?.In(language), host.Store.Head, []))));

    /// <summary>Writes the proof pack of an office, its files streamed.</summary>
    /// <exception cref="DocumentRefusedException">Nothing is recorded of the office, or a file is missing.</exception>
    public void Pack(AssessmentId id, Stream stream) => new PackWriter(host.Rulebook, hash => host.Evidence.IsStored(hash) ? host.Evidence.Open(hash) : null)
        .Write(stream, id, host.Store.Excerpt(new OfficeExcerpt(id.Unit).Takes), Now, Notice);

    /// <summary>The proof pack in memory, where it is small enough to be sent; null where it is not.</summary>
    public byte[]? Pack(AssessmentId id) =>
        PackWriter.BytesOf(host.Store.Current, id) > MostInChat ? null : Made(stream => Pack(id, stream));

    private DeckSetting Setting(Language language) => new(language, Today, host.Store.Head, Notice);

    private static byte[] Made(Action<Stream> write)
    {
        _making.Wait();
        try
        {
            using var stream = new MemoryStream();
            write(stream);
            return stream.ToArray();
        }
        finally
        {
            _making.Release();
        }
    }
}
