using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms;

/// <summary>
/// Reads what a person wrote as an answer. What is clear is taken, however it is written; what is not gives null with the
/// reason.
/// </summary>
public static partial class AnswerCell
{
    /// <summary>An option: "a", " B. ", "YA" — any letter case, stray spaces, a final dot.</summary>
    public static OptionAnswer? Option(Question question, Cell cell, out Bilingual reason)
    {
        reason = default;
        var text = cell.Trimmed.TrimEnd('.', ')').TrimEnd();
        if (!cell.IsError && question.FindOption(text) is { } option)
            return new(option.Key);

        var wanted = string.Join("/", question.Options.Select(option => option.Key));
        reason = new(
            $"jawaban '{Short(cell)}' tidak ada pada skala {wanted}; dianggap belum diisi",
            $"the answer '{Short(cell)}' is not on the scale {wanted}; counted as blank");
        return null;
    }

    /// <summary>A whole number from 0, digits or "nihil"; "1.250" is one thousand two hundred and fifty.</summary>
    public static long? Count(Cell cell, out Bilingual reason)
    {
        reason = default;
        if (!cell.IsError)
        {
            if (cell.Number is >= 0 and <= RatioFormula.LargestCount && double.IsInteger(cell.Number.Value))
                return (long)cell.Number.Value;
            var text = cell.Number is null ? cell.Trimmed : "";
            if (text.Equals("nihil", StringComparison.OrdinalIgnoreCase))
                return 0;
            if (GroupedDigits().IsMatch(text))
                text = text.Replace(".", "", StringComparison.Ordinal);
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= RatioFormula.LargestCount)
                return count;
        }

        reason = new(
            $"'{Short(cell)}' bukan jumlah; tulis bilangan bulat 0 atau lebih. Dianggap belum diisi",
            $"'{Short(cell)}' is not a count; write a whole number, 0 or more. Counted as blank");
        return null;
    }

    /// <summary>A share: 0,8 or "80 %" or 80.</summary>
    public static ShareAnswer? Share(Cell cell, out Bilingual reason)
    {
        reason = default;
        if (!cell.IsError && Decimal(cell, out var percentSign) is { } number)
        {
            var share = percentSign || number >= 2 ? number / 100 : number;
            // Between 1 and 2 without a sign nobody can tell 1,5 % from 150 %.
            if (share >= 0 && share <= 1)
                return new(Rational.From(share));
        }

        reason = new(
            $"'{Short(cell)}' bukan persentase 0 sampai 100 %; tulis misalnya 80 %. Dianggap belum diisi",
            $"'{Short(cell)}' is not a percentage from 0 to 100 %; write for example 80 %. Counted as blank");
        return null;
    }

    /// <summary>A survey index from 0 to the scale's maximum: 3,6 or 3.60.</summary>
    public static IndexAnswer? Index(Question question, Cell cell, out Bilingual reason)
    {
        reason = default;
        if (!cell.IsError && Decimal(cell, out var percentSign) is { } number && !percentSign)
        {
            var index = new IndexAnswer(Rational.From(number));
            if (question.Accepts(index))
                return index;
        }

        var most = question.Scale.Maximum;
        reason = new(
            $"'{Short(cell)}' bukan indeks 0 sampai {most}; tulis misalnya 3,60. Dianggap belum diisi",
            $"'{Short(cell)}' is not an index from 0 to {most}; write for example 3.60. Counted as blank");
        return null;
    }

    // Excel stores 3.6 as 3.6000000000000001 and a computed one as 3.5999999999999996, and shows and compares both as 3.6:
    // fifteen digits are what it knows.
    private static decimal? Decimal(Cell cell, out bool percentSign)
    {
        percentSign = false;
        if (cell.Number is { } number)
            return Math.Abs(number) < 1e12 ? Parse(number.ToString("G15", CultureInfo.InvariantCulture)) : null;

        var text = cell.Trimmed.Replace(" ", "", StringComparison.Ordinal);
        percentSign = text.EndsWith('%');
        text = text.TrimEnd('%').Replace(',', '.');
        return PlainDecimal().IsMatch(text) ? Parse(text) : null;

        static decimal? Parse(string digits) =>
            decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string Short(Cell cell) => cell.Trimmed is { Length: > 30 } text ? text[..29] + "…" : cell.Trimmed;

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedDigits();

    [GeneratedRegex(@"^-?\d{1,12}(\.\d{1,12})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainDecimal();
}
