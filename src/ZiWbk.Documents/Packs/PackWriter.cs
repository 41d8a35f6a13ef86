using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Packages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Excerpts;
using ZiWbk.Status.Units;

namespace ZiWbk.Documents.Packs;

/// <summary>
/// Writes the proof pack of an office for the field visit: answers, evidence, the journal's lines they come from, the score with where each number
/// is from, the workbook, and the sums of all. Everything in it is made of the journal's lines alone, so that it can be made of them again.
/// </summary>
/// <param name="rulebook">The worksheets.</param>
/// <param name="open">Opens a file of evidence by its hash; null where it is no longer there.</param>
public sealed class PackWriter(Rulebook rulebook, Func<string, Stream?> open)
{
    /// <summary>How large the files of a pack are together, in bytes; little is added to that.</summary>
    public static long BytesOf(Status.Regency regency, AssessmentId id) => EvidenceDocument.Files(EvidenceDocument.Of(regency, id)).Sum(file => file.Bytes);

    /// <summary>Writes a pack; the same journal and moment are the same bytes.</summary>
    /// <param name="stream">Where to; it can seek and stays open.</param>
    /// <param name="id">Whose, which year.</param>
    /// <param name="excerpt">The office's lines of the journal.</param>
    /// <param name="made">When.</param>
    /// <param name="notice">That the data is an example; null where it is real.</param>
    /// <exception cref="DocumentRefusedException">The year was never opened, a file of evidence is missing, or it is too large.</exception>
    public void Write(Stream stream, AssessmentId id, Excerpt excerpt, DateTimeOffset made, Bilingual? notice)
    {
        var regency = OfficeExcerpt.Fold(excerpt.Events);
        if (!regency.Years.TryGetValue(id.Year, out var year) || !rulebook.Instruments.TryGetValue(year.Instrument, out var instrument) || !regency.Units.TryGetValue(id.Unit, out var unit))
            throw new DocumentRefusedException($"Belum ada yang tercatat untuk {id}.", $"Nothing is recorded for {id}.");
        var assessment = regency.Assessment(id);
        var sheets = assessment.Sheets(instrument);
        var items = EvidenceDocument.Of(regency, id);
        var record = new PackRecord(id, instrument.Id, made, excerpt.Sequence, excerpt.Head, excerpt.Lines.Count, notice?.Id);

        var zip = new PlainZipWriter(stream);
        zip.Add(PackNames.ReadMe, Encoding.UTF8.GetBytes(ReadMe(unit, record)));
        zip.Add(PackNames.Pack, record.Write());
        zip.Add(PackNames.Answers, AnswersDocument.Write(assessment, instrument));
        zip.Add(PackNames.Score, ScoreDocument.Write(sheets));
        zip.Add(PackNames.Evidence, EvidenceDocument.Write(items));
        zip.Add(PackNames.Journal, Lines(excerpt));
        using (var workbook = new MemoryStream())
        {
            new LkeWriter(instrument).Write(workbook, sheets, Enum.GetValues<Layer>(), notice?.Id ?? $"{unit.Name}, {id.Year}");
            zip.Add(PackNames.Workbook, FixedPackage.Of(workbook));
        }

        foreach (var file in EvidenceDocument.Files(items))
            Add(zip, file);
        var sums = zip.Add(PackNames.Sums, Encoding.UTF8.GetBytes(string.Concat(zip.Entries.Select(entry => $"{entry.Hash}  {entry.Name}\n"))));
        zip.Finish(sums.Hash);
    }

    private void Add(PlainZipWriter zip, StoredFile file)
    {
        using var content = open(file.Hash) ?? throw Missing(file);
        if (zip.Add(EvidenceDocument.NameOf(file), content).Hash != file.Hash)
            throw Missing(file);
    }

    private static byte[] Lines(Excerpt excerpt)
    {
        using var lines = new MemoryStream();
        foreach (var line in excerpt.Lines)
        {
            lines.Write(line.Span);
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    private static DocumentRefusedException Missing(StoredFile file) => new(
        $"Berkas bukti {file.Hash[..12]}… hilang atau rusak di folder data. Pulihkan dari cadangan dahulu.",
        $"The file of evidence {file.Hash[..12]}… is missing or damaged in the data folder. Restore it from a backup first.");

    private static string ReadMe(Unit unit, PackRecord record)
    {
        var notice = record.Notice is null ? "" : record.Notice + "\n\n";
        return $"""
            {notice}BERKAS BUKTI ZONA INTEGRITAS
            {unit.Name}, tahun {record.Assessment.Year}

            Isi: jawaban tiap butir dan lapisan ({PackNames.Answers}), nilai dengan asal tiap angka ({PackNames.Score}), daftar bukti ({PackNames.Evidence})
            dan berkasnya (folder bukti), baris jurnal kantor ini ({PackNames.Journal}), LKE tata letak resmi ({PackNames.Workbook}), jumlah SHA-256 ({PackNames.Sums}).

            Memeriksa tanpa bot:    sha256sum -c {PackNames.Sums}
            Memeriksa dengan bot:   ZiWbk.Bot report verify BERKAS.zip     (di komputer mana pun, tanpa folder data)
            Nama orang tidak ada di dalamnya; tiap baris jurnal tetap dapat dicocokkan dengan rantainya.
            Bandingkan kepala jurnal ini dengan yang tercantum pada ringkasan mingguan: {record.Head}

            PROOF PACK OF AN INTEGRITY ZONE
            Answers by question and layer, the score with where each number is from, the evidence and its files, the office's lines of the journal, the
            worksheet in its official layout, and the SHA-256 sums. To check it without the bot: sha256sum -c {PackNames.Sums}; with it, on any computer
            and without a data folder: ZiWbk.Bot report verify FILE.zip. Names of people are not in it; each line of the journal can still be held against its
            chain. Hold the head of the journal above against the one in the weekly digest.

            """.ReplaceLineEndings("\n");
    }
}
