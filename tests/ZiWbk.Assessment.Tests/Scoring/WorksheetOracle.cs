using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Scoring;

/// <summary>What the three totals of a sheet should be, to a double's precision.</summary>
internal sealed record ExpectedRange(double Lowest, double? Sheet, double Highest);

/// <summary>
/// The official worksheet once more, written from the domain's description and the cells' formulas instead of from the
/// data: option values by the kind of scale, and each ratio by hand. It takes only weights and the tree from the instrument.
/// </summary>
internal static class WorksheetOracle
{
    /// <param name="Counted">What we count, zero when blank.</param>
    /// <param name="Shown">What the cell holds; null when it holds the words "Blm Diisi".</param>
    /// <param name="Error">The cell holds an error.</param>
    private readonly record struct Cell(double Counted, double? Shown, bool Error, bool Answered);

    private static readonly Cell _blank = new(0, null, Error: false, Answered: false);

    public static ExpectedRange Of(AnswerSheet sheet)
    {
        var (lowest, shown, highest, error) = (0.0, 0.0, 0.0, false);
        foreach (var indicator in sheet.Instrument.Indicators)
        {
            var cells = sheet.Instrument.QuestionsOf[indicator].Select(question => (question, Cell: CellOf(question, sheet[question]))).ToList();
            var weight = (double)indicator.Weight.Numerator / (double)indicator.Weight.Denominator;
            lowest += weight * cells.Sum(cell => cell.Cell.Counted) / cells.Count;
            highest += weight * cells.Sum(cell => cell.Cell.Answered ? cell.Cell.Counted : 1) / cells.Count;

            // AVERAGE leaves words out and fails when nothing is left; so does each of the two groups of A.II.5.iii.
            var numbers = cells.Where(cell => cell.Cell.Shown is not null).ToList();
            error |= cells.Any(cell => cell.Cell.Error) || numbers.Count == 0 || (indicator.Id == "A.II.5.iii" && numbers.Count < 2);
            shown += numbers.Count == 0 ? 0 : weight * numbers.Average(cell => cell.Cell.Shown!.Value);
        }

        return new(lowest, error ? null : shown, highest);
    }

    private static Cell CellOf(Question question, Answer? answer) => answer switch
    {
        OptionAnswer { Key: var key } => Number((question.Scale.Label, key) switch
        {
            (_, "Ya" or "A") => 1,
            ("A/B/C", "B") => 0.5,
            ("A/B/C/D", "B") => 0.67,
            ("A/B/C/D", "C") => 0.33,
            ("A/B/C/D/E", "B") => 0.75,
            ("A/B/C/D/E", "C") => 0.5,
            ("A/B/C/D/E", "D") => 0.25,
            _ => 0,
        }),
        IndexAnswer { Index: var index } => Number((double)index.Numerator / (double)index.Denominator / 4),
        ShareAnswer { Share: var share } => Number((double)share.Numerator / (double)share.Denominator),
        CountsAnswer { Counts: var counts } => RatioOf(question.Id.Value, counts),
        _ => _blank,
    };

    private static Cell RatioOf(string question, Counts counts)
    {
        long? Sum(params string[] parts) =>
            counts["harus_melapor"] ?? (parts.All(part => counts[part] is not null) ? parts.Sum(part => counts[part]) : null);
        return question switch
        {
            "A.II.1.i.a" => Divide(counts["jumlah_perubahan"], counts["jumlah_agen_perubahan"]),
            "A.II.1.i.b" => Divide(counts["jumlah_terintegrasi"], counts["jumlah_perubahan"]),
            "A.II.3.iii.a" => Discipline(counts["tahun_lalu"], counts["tahun_ini"], counts["disanksi"]),
            "A.II.4.i.a" => Divide(counts["sasaran_tercapai"], counts["jumlah_sasaran"]),
            "A.II.5.ii.a" when counts["diproses"] is null => _blank,
            "A.II.5.ii.a" => Divide(counts["selesai"], counts["harus_ditindaklanjuti"], nil: 1),
            "A.II.5.iii.a" => Divide(counts["sudah_lapor"], Sum("kepala_satker", "pejabat_wajib", "lainnya")),
            "A.II.5.iii.b" => Divide(counts["sudah_lapor"], Sum("administrator", "pengawas", "fungsional_pelaksana")),
            "A.II.6.i.b" => Divide(counts["dipermudah"], counts["terdaftar"]),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "no such ratio"),
        };
    }

    private static Cell Discipline(long? before, long? now, long? punished) => (before, now, punished) switch
    {
        (null, _, _) or (_, null, _) or (_, _, null) => _blank,
        (0, 0, _) => Number(1),
        (0, _, _) => new(0, null, Error: true, Answered: true),
        _ => Number(Math.Max(0, (double)(before.Value - now.Value) / before.Value)),
    };

    private static Cell Divide(long? over, long? under, double nil = 0) => (over, under) switch
    {
        (null, _) or (_, null) => _blank,
        (0, 0) => new(nil, null, Error: true, Answered: true),
        (_, 0) => new(0, null, Error: true, Answered: true),
        _ => Number(Math.Min(1, (double)over.Value / under.Value)),
    };

    private static Cell Number(double value) => new(value, value, Error: false, Answered: true);
}
