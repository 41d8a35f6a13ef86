using System.Text;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Forms;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Excerpts;

namespace ZiWbk.Documents.Packs;

/// <summary>What was found of a pack.</summary>
/// <param name="Faults">What is not as it was written, one sentence each; none where all is.</param>
/// <param name="Assessment">Whose, which year; null where that cannot be told.</param>
/// <param name="Made">When it was made, UTC.</param>
/// <param name="Head">The hash of the journal's last line at that time.</param>
/// <param name="Entries">Files in it.</param>
/// <param name="Lines">Lines of the journal in it.</param>
/// <param name="Total">The score, computed anew from its answers.</param>
/// <param name="Notice">That its data is an example; null where it says no such thing.</param>
public sealed record PackFindings(
    IReadOnlyList<Bilingual> Faults, AssessmentId? Assessment, DateTimeOffset? Made, string? Head, int Entries, int Lines, Rational? Total, string? Notice);

/// <summary>
/// Checks a pack anywhere, without a data folder: the form of the zip, the sum of every file, the chain of the journal's lines, and whether answers, evidence
/// and score are those the lines and the worksheet give.
/// </summary>
/// <param name="rulebook">The worksheets.</param>
/// <param name="journal">Reads the lines.</param>
public sealed class PackVerifier(Rulebook rulebook, IExcerptReader journal)
{
    private static readonly string[] _needed = [PackNames.ReadMe, PackNames.Pack, PackNames.Answers, PackNames.Score, PackNames.Evidence, PackNames.Journal, PackNames.Workbook];

    /// <summary>Checks it; what stands first makes what follows worth looking at, so it ends where nothing more can be told.</summary>
    /// <param name="stream">The pack; it can seek.</param>
    public PackFindings Verify(Stream stream)
    {
        var none = new PackFindings([], null, null, null, 0, 0, null, null);
        if (PlainZipReader.Read(stream) is not { } zip)
            return none with { Faults = [new("Berkas ini bukan berkas bukti, terpotong, atau diubah: susunan zipnya tidak seperti yang ditulis bot.", "This is no proof pack, or it was cut off or changed: the zip is not laid out as the bot writes it.")] };
        List<Bilingual> faults = [.. Sums(zip)];
        if (faults.Count > 0)
            return none with { Faults = faults, Entries = zip.Entries.Count };
        if (PackRecord.Read(Content(zip, PackNames.Pack)) is not { } record)
            return none with { Faults = [Unreadable(PackNames.Pack)], Entries = zip.Entries.Count };
        var found = none with { Assessment = record.Assessment, Made = record.Made, Head = record.Head, Entries = zip.Entries.Count, Lines = record.Lines, Notice = record.Notice };
        if (!rulebook.Instruments.TryGetValue(record.Instrument, out var instrument))
            return found with { Faults = [new($"Lembar kerja {record.Instrument} tidak dikenal program ini.", $"This program does not know the worksheet {record.Instrument}.")] };
        faults.AddRange(Journal(zip, record, instrument));
        var total = Score(zip, instrument, faults);
        return found with { Faults = faults, Total = total };
    }

    private static IEnumerable<Bilingual> Sums(PlainZipReader zip)
    {
        if (zip.Entries[^1] is not { Name: PackNames.Sums } sums || zip.Entries.DistinctBy(entry => entry.Name, StringComparer.Ordinal).Count() != zip.Entries.Count)
        {
            yield return new($"Daftar jumlah ({PackNames.Sums}) tidak ada di tempatnya, atau ada berkas kembar.", $"The list of sums ({PackNames.Sums}) is not in its place, or a file is there twice.");
            yield break;
        }

        if (sums.Hash != zip.Comment)
            yield return new("Daftar jumlah diubah setelah dibuat.", "The list of sums was changed after it was made.");
        var listed = Encoding.UTF8.GetString(zip.Content(sums));
        var entries = zip.Entries.SkipLast(1).ToList();
        foreach (var entry in entries.Where(entry => !listed.Contains($"{entry.Hash}  {entry.Name}\n", StringComparison.Ordinal)))
            yield return new($"{entry.Name} diubah, atau ditambahkan kemudian.", $"{entry.Name} was changed, or added later.");
        foreach (var name in listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Length > 66 ? line[66..] : line).Where(name => entries.All(entry => entry.Name != name)))
            yield return new($"{name} hilang.", $"{name} is missing.");
        foreach (var name in _needed.Where(name => entries.All(entry => entry.Name != name)))
            yield return new($"{name} tidak ada.", $"{name} is not there.");
        if (listed != string.Concat(entries.Select(entry => $"{entry.Hash}  {entry.Name}\n")))
            yield return new("Daftar jumlah tidak sama dengan isinya.", "The list of sums is not that of the files.");
    }

    private IEnumerable<Bilingual> Journal(PlainZipReader zip, PackRecord record, Instrument instrument)
    {
        var reading = journal.Read(new MemoryStream(Content(zip, PackNames.Journal)));
        if (reading.Fault is { } fault)
        {
            yield return fault;
            yield break;
        }

        if (reading.Events.Count != record.Lines || reading.Last is not { } last || last.Sequence > record.Sequence || (last.Sequence == record.Sequence && last.Hash != record.Head))
        {
            yield return new("Baris jurnal tidak sampai ke kepala jurnal yang disebut.", "The lines of the journal do not lead to the head that is named.");
            yield break;
        }

        var regency = OfficeExcerpt.Fold(reading.Events);
        var items = EvidenceDocument.Of(regency, record.Assessment);
        if (!Content(zip, PackNames.Answers).AsSpan().SequenceEqual(AnswersDocument.Write(regency.Assessment(record.Assessment), instrument)))
            yield return new($"Jawaban ({PackNames.Answers}) tidak sama dengan yang tercatat dalam jurnal.", $"The answers ({PackNames.Answers}) are not those the journal recorded.");
        if (!Content(zip, PackNames.Evidence).AsSpan().SequenceEqual(EvidenceDocument.Write(items)))
            yield return new($"Daftar bukti ({PackNames.Evidence}) tidak sama dengan yang tercatat dalam jurnal.", $"The evidence ({PackNames.Evidence}) is not what the journal recorded.");
        var files = zip.Entries.Where(entry => entry.Name.StartsWith(PackNames.Files, StringComparison.Ordinal)).ToList();
        foreach (var file in EvidenceDocument.Files(items).Where(file => !files.Exists(entry => entry.Name == EvidenceDocument.NameOf(file) && entry.Hash == file.Hash)))
            yield return new($"Berkas bukti {file.Hash} tidak ada, atau bukan yang dilampirkan.", $"The file of evidence {file.Hash} is not there, or not the one attached.");
        foreach (var entry in zip.Entries.Where(entry => entry.Name != PackNames.Sums && !_needed.Contains(entry.Name) && EvidenceDocument.Files(items).All(file => EvidenceDocument.NameOf(file) != entry.Name)))
            yield return new($"{entry.Name} bukan bagian dari berkas bukti.", $"{entry.Name} is no part of the pack.");
    }

    private static Rational? Score(PlainZipReader zip, Instrument instrument, List<Bilingual> faults)
    {
        LayeredAnswers answers;
        try
        {
            answers = AnswersDocument.Read(Content(zip, PackNames.Answers), instrument);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            faults.Add(Unreadable(PackNames.Answers));
            return null;
        }

        var stated = Content(zip, PackNames.Score);
        var computed = ScoreDocument.Write(answers);
        if (!stated.AsSpan().SequenceEqual(computed))
            faults.Add(Difference(stated, computed));
        try
        {
            var form = new LkeReader(instrument).Read(new MemoryStream(Content(zip, PackNames.Workbook)), PackNames.Workbook);
            if (Enum.GetValues<Layer>().Any(layer => instrument.Questions.Any(question => !Same(question, answers[layer][question], form.Answers[layer][question]))))
                faults.Add(new($"Jawaban dalam {PackNames.Workbook} tidak sama dengan {PackNames.Answers}.", $"The answers in {PackNames.Workbook} are not those of {PackNames.Answers}."));
        }
        catch (DocumentRefusedException)
        {
            faults.Add(Unreadable(PackNames.Workbook));
        }

        return Scorer.Score(answers.Effective()).Total;
    }

    // A spreadsheet keeps sixteen digits of a fraction.
    private static bool Same(Question question, Answer? stated, Answer? shown) =>
        Equals(stated, shown)
        || (question.IsAnsweredBy(stated) == question.IsAnsweredBy(shown)
            && Math.Abs((QuestionScore.Of(question, stated).Value - QuestionScore.Of(question, shown).Value).ToDouble()) < 1e-12);

    private static Bilingual Difference(byte[] stated, byte[] computed)
    {
        var (said, right) = (Encoding.UTF8.GetString(stated).Split('\n'), Encoding.UTF8.GetString(computed).Split('\n'));
        var at = Enumerable.Range(0, Math.Min(said.Length, right.Length)).FirstOrDefault(line => said[line] != right[line], Math.Min(said.Length, right.Length) - 1);
        return new(
            $"{PackNames.Score} baris {at + 1} menyebut {said[at].Trim()}; dihitung dari jawabannya: {right[at].Trim()}",
            $"{PackNames.Score}, line {at + 1}, says {said[at].Trim()}; computed from the answers: {right[at].Trim()}");
    }

    private static byte[] Content(PlainZipReader zip, string name) => zip.Content(zip.Entries.First(entry => entry.Name == name));

    private static Bilingual Unreadable(string name) => new($"{name} tidak terbaca.", $"{name} cannot be read.");
}
