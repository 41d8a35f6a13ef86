using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Finds everything known that a text names.</summary>
public static class Entities
{
    // Looking for slips takes longest, and a text with more strange words than this speaks of something strange.
    private const int MostStrangeWords = 16;

    // A place that more offices are called after names none of them.
    private const int MostOfOnePlace = 8;

    private const int LongestArea = 4, ShortestPlace = 5;

    private const string Suffix = "nya";

    // A name is the same with the word for its kind before it; the longer piece is taken so that no such word is left over.
    private static readonly FrozenSet<string> _beforeUnit = Speech.Set("kantor dinas opd badan unit instansi office");

    private static readonly FrozenSet<string> _beforeQuestion = Speech.Set("butir soal pertanyaan kode nomor question item");

    private static readonly FrozenSet<string> _beforeTarget = Speech.Set("predikat target menuju predicate");

    private static readonly FrozenSet<string> _beforeLevel = Speech.Set("ke jadi menjadi jd opsi pilihan option level tingkat");

    private static readonly FrozenSet<string> _afterLevel = Speech.Set("all semua everywhere then for in instead");

    /// <summary>Whether a word only leads up to the name after it: "kantor" before an office, "sejak" before a day.</summary>
    internal static bool LeadsTo(EntityKind kind, string word) => kind switch
    {
        EntityKind.Unit => _beforeUnit.Contains(word),
        EntityKind.Area => word == "area",
        EntityKind.Question => _beforeQuestion.Contains(word),
        EntityKind.Target => _beforeTarget.Contains(word),
        EntityKind.Since => SinceWords.LeadsTo(word),
        EntityKind.Level => _beforeLevel.Contains(word) || word == "to",
        _ => false,
    };

    /// <summary>Whether what a text names is what a slot asks for.</summary>
    internal static bool Fits(EntityKind asked, EntityKind named) =>
        asked == named || (asked == EntityKind.Goal && named is EntityKind.Stage or EntityKind.Task or EntityKind.Milestone);

    /// <summary>What the text names, in the order of the text; of two pieces that overlap the longer, and none twice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The names known.</param>
    /// <param name="today">The day that "yesterday" is before.</param>
    public static ImmutableArray<Entity> Find(string text, Vocabulary vocabulary, DateOnly today)
    {
        var words = Words.Of(text);
        return
        [
            .. In(text, words, vocabulary, today, _ => false)
                .Select(piece => new Entity(piece.Kind, piece.Value, words[piece.From].Start, words[piece.To - 1].End - words[piece.From].Start)),
        ];
    }

    /// <summary>The same by words, with words that are no slips for names because they are known otherwise.</summary>
    internal static List<Piece> In(string text, ImmutableArray<Word> words, Vocabulary vocabulary, DateOnly today, Func<string, bool> isKnown)
    {
        string[] plain = [.. words.Select(word => word.Text is "camat" ? "kecamatan" : word.Text)];
        var pieces = new List<Piece>();
        for (var at = 0; at < plain.Length; at++)
        {
            Note(UnitAt(plain, vocabulary, at));
            Note(AreaAt(plain, vocabulary, at));
            Note(QuestionAt(plain, vocabulary, at));
            Note(TargetAt(plain, at));
            Note(LevelAt(text, words, plain, at));
            Note(JourneyNames.At(plain, vocabulary, at));
            Note(DateWords.At(text, words, at));
            if (SinceWords.At(plain, at, today) is { } since)
                Note(new(EntityKind.Since, since.Day, at, at + since.Length));
        }

        var found = WithoutOverlaps(pieces);
        Slips(plain, vocabulary, isKnown, found);
        found.Sort((left, right) => left.From.CompareTo(right.From));
        return found;

        void Note(Piece? piece)
        {
            if (piece is { } noted)
                pieces.Add(noted);
        }
    }

    private static List<Piece> WithoutOverlaps(List<Piece> pieces)
    {
        var kept = new List<Piece>();
        foreach (var piece in pieces.OrderByDescending(piece => piece.To - piece.From).ThenBy(piece => piece.From).ThenBy(piece => piece.Kind))
        {
            if (!kept.Any(other => piece.From < other.To && other.From < piece.To))
                kept.Add(piece);
        }

        return kept;
    }

    // Only words that are nothing else are looked at as slips, and what comes of it is asked back.
    private static void Slips(string[] words, Vocabulary vocabulary, Func<string, bool> isKnown, List<Piece> found)
    {
        var names = new UnitNames(vocabulary);
        var strange = 0;
        for (var at = 0; at < words.Length && strange < MostStrangeWords; at++)
        {
            if (isKnown(words[at]) || found.Any(piece => at >= piece.From && at < piece.To))
                continue;
            strange++;
            var (from, length, units) = names.Slip(words, at);
            if (length == 0 && Place(words[at], vocabulary) is { IsEmpty: false } there)
            {
                found.Add(new(EntityKind.UnitCandidates, there, at, at + 1));
                continue;
            }

            if (length == 0)
                continue;
            found.RemoveAll(piece => piece.From < from + length && from < piece.To);
            found.Add(new(EntityKind.UnitCandidates, units, from, from + length));
            at = from + length - 1;
        }
    }

    // "Padangan" is a district, a hospital and a health centre: which one is asked.
    private static ImmutableArray<Unit> Place(string word, Vocabulary vocabulary) =>
        word.Length >= ShortestPlace && vocabulary.IsOnlyOfUnits(word) && vocabulary.UnitsWith(word) is { Length: > 1 and <= MostOfOnePlace } units ? units : [];

    private static Piece? UnitAt(string[] words, Vocabulary vocabulary, int at)
    {
        var (length, units) = vocabulary.Units.Longest(words, at);
        if (length == 0)
            return null;
        var from = at > 0 && _beforeUnit.Contains(words[at - 1]) ? at - 1 : at;
        return units.Length == 1
            ? new(EntityKind.Unit, units[0], from, at + length)
            : new(EntityKind.UnitCandidates, units, from, at + length);
    }

    private static Piece? AreaAt(string[] words, Vocabulary vocabulary, int at)
    {
        var (length, areas) = vocabulary.Areas.Longest(words, at);
        // "Area pengawasannya".
        for (var end = at; length == 0 && end < Math.Min(words.Length, at + LongestArea); end++)
        {
            if (words[end].Length > Suffix.Length + 3 && words[end].EndsWith(Suffix, StringComparison.Ordinal))
                (length, areas) = vocabulary.Areas.Longest([.. words[..end], words[end][..^Suffix.Length]], at);
        }

        return length == 0 || areas.Length > 1 || (areas[0].Ordinary && at > 0 && AreaNames.IsPartOf(words[at - 1]))
            ? null
            : new(EntityKind.Area, areas[0].Area, at, at + length);
    }

    private static Piece? QuestionAt(string[] words, Vocabulary vocabulary, int at)
    {
        if (vocabulary.Questions is not { } questions || questions.Codes.Longest(words, at) is not (var length and > 0, [var question]))
            return null;
        return new(EntityKind.Question, question, at > 0 && _beforeQuestion.Contains(words[at - 1]) ? at - 1 : at, at + length);
    }

    private static Piece? TargetAt(string[] words, int at)
    {
        Target? target = words[at] switch { "wbk" => Target.Wbk, "wbbm" => Target.Wbbm, _ => null };
        return target is { } named ? new(EntityKind.Target, named, at > 0 && _beforeTarget.Contains(words[at - 1]) ? at - 1 : at, at + 1) : null;
    }

    private static Piece? LevelAt(string text, ImmutableArray<Word> words, string[] plain, int at)
    {
        if (at + 1 >= plain.Length || plain[at + 1] is not ("a" or "b" or "c" or "d" or "e"))
            return null;
        // "To a higher score": the article is no option unless it is written as one.
        var article = plain[at + 1] == "a" && text[words[at + 1].Start] != 'A' && at + 2 < plain.Length && !_afterLevel.Contains(plain[at + 2]);
        return _beforeLevel.Contains(plain[at]) || (plain[at] == "to" && !article)
            ? new(EntityKind.Level, plain[at + 1].ToUpperInvariant(), at, at + 2)
            : null;
    }
}

/// <summary>Words of a text, from one up to but not including another, that name something.</summary>
internal readonly record struct Piece(EntityKind Kind, object Value, int From, int To);
