using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What a text says as the answer to a question. Neither where it was not meant as one.</summary>
/// <param name="Answer">The answer; one that the question accepts.</param>
/// <param name="Expected">What was expected instead, light markup.</param>
public readonly record struct AnswerReading(Answer? Answer, Bilingual? Expected)
{
    private static readonly FrozenSet<string> _lead = Speech.Set(
        "pilih pilihan pilihannya jawab jawaban jawabannya opsi huruf kategori option answer choose pick letter the is its it my saya kami yang i");

    private static readonly FrozenSet<string> _trail = Speech.Set("saja aja deh kayaknya sepertinya mungkin dulu pak bu kak min ya yaa dong sih please thanks makasih");

    private static readonly FrozenSet<string> _yes = Speech.Set("ya iya yaa iyaa yes y yep betul benar sudah ada ok oke");

    private static readonly FrozenSet<string> _no = Speech.Set("tidak tdk gak ga nggak enggak ndak belum no n nope bukan t");

    /// <summary>Not meant as an answer.</summary>
    public static AnswerReading NotMeant => default;

    /// <summary>Reads a text as the answer to a question.</summary>
    public static AnswerReading Read(Question question, string text)
    {
        var read = text.Length > Incoming.LongestText ? NotMeant : question.Scale.Kind switch
        {
            ScaleKind.Options => Option(question, text),
            ScaleKind.Ratio => CountsReading.Read(question.Ratio!, text),
            _ => Index(question.Scale.Maximum, text),
        };
        return read.Answer is { } answer && !question.Accepts(answer) ? NotMeant : read;
    }

    internal static AnswerReading Instead(string id, string en) => new(null, new Bilingual(id, en));

    private static AnswerReading Option(Question question, string text)
    {
        string[] words = [.. Words.Of(text).Select(word => word.Text)];
        var lead = words.TakeWhile(_lead.Contains).Count();
        var end = words.Length;
        while (end - lead > 1 && _trail.Contains(words[end - 1]))
            end--;
        string[] said = words[lead..end];
        if (said.Length is 0 or > 2)
            return NotMeant;
        // "2" is no option: whether it counts from the best or the worst is anybody's guess.
        var key = said.Length == 1 ? question.FindOption(said[0])?.Key : null;
        var yes = question.FindOption("Ya");
        var no = question.FindOption("Tidak");
        if (key is null && yes is not null && no is not null)
            key = said.All(_yes.Contains) ? yes.Key : _no.Contains(said[0]) && said.Skip(1).All(_yes.Contains) ? no.Key : null;
        if (key is not null)
            return new(new OptionAnswer(key), null);
        var aimed = said.Length == 1 && (lead > 0 || said[0].Length == 1 || char.IsAsciiDigit(said[0][0]) || _yes.Contains(said[0]) || _no.Contains(said[0]));
        if (!aimed)
            return NotMeant;
        string[] keys = [.. question.Options.Select(option => Markup.Escape(option.Key))];
        return Instead(
            $"Mohon pilih {Listed(keys, "atau")}. Contoh: *{keys[0]}*",
            $"Please choose {Listed(keys, "or")}. For example: *{keys[0]}*");
    }

    private static AnswerReading Index(Rational most, string text)
    {
        var tokens = NumberWriting.Of(text);
        ImmutableArray<WrittenNumber> numbers = [.. tokens.Numbers];
        if (numbers.IsEmpty || tokens.Words.Length > 3)
            return NotMeant;
        var expected = Instead(
            $"Mohon tulis indeks dari 0 sampai {most}, misalnya *3,6*.",
            $"Please write an index from 0 to {most}, for example *3.6*.");
        var outOf = numbers.Length == 2 && tokens.Between(text) is "/" or "dari" or "of" or "out of" or "skala" or "dari skala";
        if (tokens.HasPercent || numbers.Length > (outOf ? 2 : 1) || numbers[0].Decimal is not { } index)
            return expected;
        if (outOf && numbers[1].Decimal != most)
            return expected;
        return index < Rational.Zero || index > most ? expected : new(new IndexAnswer(index), null);
    }

    private static string Listed(string[] keys, string or) =>
        keys.Length == 1 ? keys[0] : $"{string.Join(", ", keys[..^1])}{(keys.Length > 2 ? "," : "")} {or} {keys[^1]}";
}
