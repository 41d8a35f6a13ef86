using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Reads the counts of a ratio: in the order they are asked, by their keys, or as the share itself. Nothing is guessed: a comma
/// that may be a decimal one, or "8 dari 10", gets the sentence that says how to write it.
/// </summary>
internal static class CountsReading
{
    private static readonly FrozenSet<string> _nouns = Speech.Set(
        "orang org buah kasus laporan pengaduan layanan pegawai dan lalu and then people persons cases reports ada jawab jawaban jawabannya isi ya pak bu");

    // With more words than this it is a sentence that happens to hold a number.
    private const int MostWords = 6;

    public static AnswerReading Read(RatioFormula ratio, string text)
    {
        if (Named(ratio, text) is { } named)
            return named;
        var written = NumberWriting.Of(text);
        if (written.Numbers.IsEmpty || written.Words.Length > MostWords)
            return AnswerReading.NotMeant;
        if (written.HasPercent)
            return Share(ratio, written);
        var counts = InOrder(ratio, written, text, out var inputs);
        return counts is null || !written.Words.All(_nouns.Contains) || counts.Value.Any(count => count is null)
            ? Expected(ratio)
            : Checked(ratio, inputs.Zip(counts.Value, (input, count) => KeyValuePair.Create(input, count!.Value)));
    }

    private static AnswerReading Share(RatioFormula ratio, NumberWriting written) =>
        written.Numbers is [{ Decimal: { } percent }] && percent >= Rational.Zero && percent <= 100
            ? new(new ShareAnswer(percent / 100), null)
            : Expected(ratio);

    // Totals are computed and left out, unless there is a number for each input, totals too.
    private static ImmutableArray<long?>? InOrder(RatioFormula ratio, NumberWriting written, string text, out IReadOnlyList<RatioInput> inputs)
    {
        var asked = Asked(ratio);
        inputs = asked;
        if (Fits(written.Numbers.Length))
            return Fitting(written.Numbers, ref inputs);
        // "12,10,8" is a list; "12,10" may as well be twelve and a tenth.
        if (written.Numbers is not [{ Text: var only }] || only.Count(letter => letter == ',') < 2 || only.Contains('.', StringComparison.Ordinal))
            return null;
        ImmutableArray<WrittenNumber> parts = [.. only.Split(',').Select(part => new WrittenNumber(part, 0))];
        return Fits(parts.Length) ? Fitting(parts, ref inputs) : null;

        bool Fits(int numbers) => numbers == asked.Length || numbers == ratio.Inputs.Count;

        ImmutableArray<long?> Fitting(ImmutableArray<WrittenNumber> numbers, ref IReadOnlyList<RatioInput> inputs)
        {
            if (numbers.Length != asked.Length)
                inputs = ratio.Inputs;
            // "8 dari 10" names the whole last, the worksheet asks for it first.
            return written.Words.Any(word => word is "dari" or "of" or "out") ? [null] : [.. numbers.Select(number => number.Whole)];
        }
    }

    // key=12, key: 12; the words of a key may be written apart, and one that is its alone stands for it.
    private static AnswerReading? Named(RatioFormula ratio, string text)
    {
        var pieces = text.Split('=', ':');
        if (pieces.Length < 2)
            return null;
        var counts = new List<KeyValuePair<RatioInput, long>>();
        for (var at = 0; at + 1 < pieces.Length; at++)
        {
            var before = at == 0 ? pieces[0] : AfterNumber(pieces[at]);
            if (InputOf(ratio, before) is not { } input)
                return at == 0 ? null : Expected(ratio);
            if (NumberWriting.Of(pieces[at + 1]).Numbers is not [{ Whole: { } count } first, ..] || pieces[at + 1][..first.Start].Trim().Length > 0)
                return Expected(ratio);
            if (counts.Any(known => known.Key == input))
                return Expected(ratio);
            counts.Add(new(input, count));
        }

        return AfterNumber(pieces[^1]).Trim(" .;,!".ToCharArray()).Length > 0 ? Expected(ratio) : Checked(ratio, counts);
    }

    private static string AfterNumber(string piece) =>
        NumberWriting.Of(piece).Numbers is [var first, ..] ? piece[first.End..] : piece;

    private static RatioInput? InputOf(RatioFormula ratio, string name)
    {
        string[] words = [.. Words.Of(name).Select(word => word.Text).Where(word => word is not ("dan" or "and" or "jumlah")).DefaultIfEmpty("jumlah")];
        var exact = ratio.Inputs.Where(input => WordsOf(input).SequenceEqual(words)).ToArray();
        if (exact.Length == 1)
            return exact[0];
        var partly = ratio.Inputs.Where(input => words.All(WordsOf(input).Contains)).ToArray();
        return partly is [var only] ? only : null;

        static IEnumerable<string> WordsOf(RatioInput input) => Words.Of(input.Key).Select(word => word.Text).Where(word => word != "jumlah");
    }

    private static AnswerReading Checked(RatioFormula ratio, IEnumerable<KeyValuePair<RatioInput, long>> numbers)
    {
        var counts = Counts.Empty;
        foreach (var (input, count) in numbers)
        {
            if (count is < 0 or > RatioFormula.LargestCount)
                return Expected(ratio);
            counts = counts.With(input.Key, count);
        }

        return ratio.Evaluate(counts).State == RatioState.Blank ? Expected(ratio) : new(new CountsAnswer(counts), null);
    }

    private static RatioInput[] Asked(RatioFormula ratio) => [.. ratio.Inputs.Where(input => !input.IsTotal)];

    private static AnswerReading Expected(RatioFormula ratio)
    {
        var asked = Asked(ratio);
        var list = string.Join('\n', asked.Select((input, at) => $"{at + 1}. {Markup.Escape(input.Label)}"));
        var example = string.Join(' ', Enumerable.Range(0, asked.Length).Select(at => 12 - 2 * at));
        return AnswerReading.Instead(
            $"Mohon tulis {asked.Length} bilangan bulat berurutan (0 sampai 1 triliun), dipisahkan spasi:\n{list}\n"
            + $"Contoh: *{example}*. Boleh juga persentasenya, 0 sampai 100, misalnya *80 %*.",
            $"Please write {asked.Length} whole numbers in this order (0 to 1 trillion), separated by spaces:\n{list}\n"
            + $"For example: *{example}*. The percentage will do as well, 0 to 100, such as *80 %*.");
    }
}
