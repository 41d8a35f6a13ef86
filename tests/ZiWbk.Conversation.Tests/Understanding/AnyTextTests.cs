using CsCheck;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Whatever is written, something sensible comes of it: a value within bounds, or nothing.</summary>
public class AnyTextTests
{
    private static readonly string[] _pieces =
    [
        "area", "5", "dukcapil", "dukcapli", "A.I.2.i.c", "ke", "B", "wbk", "sejak", "senin", "1", "november", "12,5", "1.250", "%", "=", ":", "-3", "{kata}",
        "salah,", "maksud saya", "ya", "?", "🙂", "\uD83D", "\uDE00", "\u202Eمرحبا", "שלום", "\0", "\n", "kalau", "jadi berapa", "bukti", "e\u0301", "rsud",
        "999 hari terakhir", "progres", "İ", "ß", "'", "--", "٣",
    ];

    [Fact]
    public void Texts_made_of_what_is_understood_never_fail() =>
        Property.Holds(Gen.Int[0, _pieces.Length - 1].Array[0, 14].Select(at => string.Join(' ', at.Select(piece => _pieces[piece]))), 2_000, Everything);

    [Fact]
    public void Texts_of_any_letters_never_fail() => Property.Holds(Gen.String[0, 80], 2_000, Everything);

    [Fact]
    public void Long_texts_are_answered() =>
        Assert.All(
            [
                new string('a', 100_000), new string('1', 100_000), string.Concat(Enumerable.Repeat("dukcapli ", 11_000)), new string('\uD83D', 100_000),
                string.Concat(Enumerable.Repeat("\u202E\u05D0", 50_000)), string.Concat(Enumerable.Repeat("1,", 50_000)), new string('=', 100_000),
                string.Concat(Enumerable.Repeat("pertnyaan rncana ", 6_000)), "salah, " + new string('b', 100_000),
            ],
            Everything);

    private static void Everything(string text)
    {
        foreach (var entity in Entities.Find(text, Bojonegoro.Vocabulary, Bojonegoro.Today))
        {
            Assert.InRange(entity.Start, 0, text.Length - 1);
            Assert.InRange(entity.Length, 1, text.Length - entity.Start);
        }

        foreach (var match in SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Matches)
            Assert.InRange(match.Confidence, 0, 1);
        foreach (var ranked in QuestionSearch.Of(Official.Lke).Find(text).Ranked)
            Assert.InRange(ranked.Fit, 0, 1.0001);
        foreach (var code in (string[])["A.I.1.i.a", "A.I.1.i.b", "A.II.1.i.a", "A.II.5.iii.a", "B.I.a.a"])
        {
            var question = Official.Lke.Find(QuestionId.Parse(code))!;
            var read = AnswerReading.Read(question, text);
            Assert.True(read.Answer is null || question.Accepts(read.Answer));
            Assert.False(read.Answer is not null && read.Expected is not null);
        }

        _ = new UnitNames(Bojonegoro.Vocabulary).Find(text);
        _ = GlobalWords.Of(text);
        if (Correction.TryRead(text, out var rest))
            Assert.NotEqual("", rest);
    }
}
