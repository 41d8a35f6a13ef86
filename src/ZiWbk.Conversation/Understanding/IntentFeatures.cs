using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What <see cref="IntentModel"/> sees of a text: words without their affixes and in one language, neighbours, words that stand near one
/// another in any order, parts of words (for slips and other spellings), and a mark for each thing that is named, whichever it is.
/// </summary>
internal static class IntentFeatures
{
    /// <summary>Begins a feature that is a whole word.</summary>
    public const char WordMark = 'w';

    private const char PairMark = 'p', NearMark = 'n', PartMark = 'c', NameMark = '<';

    private const int PartLength = 4, MostWords = 40, Near = 4, MostStrange = 8;

    private const string Person = "<Person", Number = "<Number", Percent = "<Percent", Year = "<Year", Topic = "<Topic", Reviewers = "tpi";

    // Whichever day it is, "sejak kemarin" names one.
    private static readonly DateOnly _someDay = new(2026, 11, 25);

    private static readonly FrozenSet<string> _titles = Speech.Set("pak bapak bpk bu ibu mas mbak mb mba sdr sdri saudara saudari mr mrs ms");

    private static readonly FrozenSet<string> _percent = Speech.Set("persen percent prosen pct persennya");

    // What the braces of an example may hold beside the types of slots.
    private static readonly FrozenDictionary<string, string> _marks = new Dictionary<string, string>
    {
        ["person"] = Person,
        ["number"] = Number,
        ["percent"] = Percent,
        ["year"] = Year,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the braces of an example may hold: kinds of things that a text names.</summary>
    public static IEnumerable<string> Marks => SlotTypes.All.Where(type => SlotTypes.TryGet(type, out var kind) && kind is not null).Concat(_marks.Keys).Order(StringComparer.Ordinal);

    /// <summary>How much a feature weighs beside a word.</summary>
    public static float Weight(string feature) => feature[0] switch { WordMark => 1f, NameMark => 0.7f, PairMark => 0.6f, NearMark => 0.45f, _ => 0.3f };

    /// <summary>Whether a feature is a word or the mark of something named, by itself.</summary>
    public static bool IsWhole(string feature) => feature[0] is WordMark or NameMark;

    /// <summary>Of a phrase, whose slots stand in braces; twice where it names a question or a task, once by its code and once by what it is about.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="turn">Which of the things that questions and tasks are about is taken.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(Phrase phrase, int turn)
    {
        var asked = false;
        yield return Of(Items(phrase, null, ref asked));
        if (asked)
            yield return Of(Items(phrase, turn, ref asked));
    }

    /// <summary>Of a text and what it names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="pieces">What it names.</param>
    /// <param name="isKnown">Whether a word, as features write it, has been learnt.</param>
    /// <param name="mended">The learnt word that another may be a slip for; null for none.</param>
    public static IReadOnlyList<string> Of(string text, ImmutableArray<Word> words, ImmutableArray<Piece> pieces, Func<string, bool> isKnown, Func<string, string?> mended)
    {
        var items = new List<string>();
        var strange = 0;
        for (var at = 0; at < Math.Min(words.Length, MostWords); at++)
        {
            // The name of an area is also what its questions are about.
            var piece = pieces.FirstOrDefault(piece => piece.From == at && piece.To > at);
            if (piece.To > 0)
            {
                items.Add(Name(piece.Kind));
                if (piece.Kind is EntityKind.Area or EntityKind.Stage or EntityKind.Milestone)
                    items.AddRange(words[piece.From..piece.To].Select(word => word.Text));
                // The Inspektorat is an office, and yet mostly the reviewers are meant.
                else if (piece.Kind is EntityKind.Unit && words[piece.From..piece.To].Any(word => Synonyms.Of(word.Text) == Reviewers))
                    items.Add(Reviewers);
                at = piece.To - 1;
                continue;
            }

            if (_titles.Contains(words[at].Text) && at + 1 < words.Length && IsStrange(at + 1))
            {
                items.Add(Person);
                at++;
                while (at + 1 < words.Length && IsStrange(at + 1) && char.IsUpper(text[words[at + 1].Start]))
                    at++;
                continue;
            }

            var word = words[at].Text;
            if (IsNumber(word))
            {
                items.Add(NumberAt(text, words, at));
                continue;
            }

            if (IsStrange(at) && strange < MostStrange)
            {
                strange++;
                if (mended(word) is { } meant)
                    word = meant;
                // A capital within a sentence, of nothing that is known.
                else if (at > 0 && char.IsUpper(text[words[at].Start]) && word.Length > 2 && !(words[at].Length > 1 && char.IsUpper(text[words[at].Start + 1])))
                    word = Person;
            }

            items.Add(word);
        }

        return Of(items);

        bool IsStrange(int at) => !IsNumber(words[at].Text) && !Speech.IsEveryday(words[at].Text) && !isKnown(Stem.Of(Speech.Alike(words[at].Text)))
            && !pieces.Any(piece => at >= piece.From && at < piece.To);
    }

    /// <summary>A word as features write it.</summary>
    public static string Written(string word) => Stem.Of(Speech.Alike(word));

    private static List<string> Items(Phrase phrase, int? topic, ref bool asked)
    {
        var items = new List<string>();
        var parts = phrase.Text.Split('{');
        Add(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var close = part.IndexOf('}', StringComparison.Ordinal);
            var slot = part[..close].Trim();
            if (phrase.About is null && !phrase.Slots.ContainsKey(slot) && _marks.TryGetValue(slot, out var mark))
                items.Add(mark);
            else if (SlotTypes.TryGet(phrase.About ?? phrase.Slots.GetValueOrDefault(slot, slot), out var kind) && kind is { } named)
                Named(named, ref asked);
            Add(part[(close + 1)..]);
        }

        return items;

        void Named(EntityKind named, ref bool asked)
        {
            asked |= named is EntityKind.Question or EntityKind.Task;
            if (named is EntityKind.Question or EntityKind.Task && topic is { } turn)
                Add(named == EntityKind.Task ? Topics.OfTasks[turn % Topics.OfTasks.Length] : Topics.All[turn % Topics.All.Length]);
            else
                items.Add(Name(named));
        }

        void Add(string text)
        {
            var words = Words.Of(text);
            var pieces = Entities.In(text, words, Vocabulary.OfNobody, _someDay, _ => true);
            for (var at = 0; at < words.Length; at++)
            {
                var piece = pieces.FirstOrDefault(piece => piece.From == at && piece.To > at);
                items.Add(piece.To > 0 ? Name(piece.Kind) : IsNumber(words[at].Text) ? NumberAt(text, words, at) : words[at].Text);
                at = piece.To > 0 ? piece.To - 1 : at;
            }
        }
    }

    private static List<string> Of(List<string> items)
    {
        var features = new List<string>();
        var before = "^";
        var heavy = new List<string>();
        foreach (var item in items)
        {
            if (item[0] == NameMark)
            {
                features.Add(item);
                features.Add($"{PairMark}{before} {item}");
                before = item;
                heavy.Add(item);
                continue;
            }

            if (Speech.IsPoliteness(item) || _percent.Contains(item))
                continue;
            var word = Written(item);
            features.Add($"{WordMark}{word}");
            features.Add($"{PairMark}{before} {word}");
            before = word;
            if (Topics.Contains(word))
                features.Add(Topic);
            if (Speech.IsUnimportant(word))
                continue;
            heavy.Add(word);
            var framed = $"^{word}$";
            for (var at = 0; at + PartLength <= framed.Length; at++)
                features.Add($"{PartMark}{framed[at..(at + PartLength)]}");
        }

        features.Add($"{PairMark}{before} $");
        for (var one = 0; one < heavy.Count; one++)
        {
            for (var other = one + 1; other < Math.Min(heavy.Count, one + Near); other++)
                features.Add(string.CompareOrdinal(heavy[one], heavy[other]) < 0 ? $"{NearMark}{heavy[one]} {heavy[other]}" : $"{NearMark}{heavy[other]} {heavy[one]}");
        }

        return features;
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static string NumberAt(string text, ImmutableArray<Word> words, int at) =>
        words[at].Text is ['2', '0', _, _] ? Year
        : text.AsSpan(words[at].End).TrimStart().StartsWith("%") || (at + 1 < words.Length && _percent.Contains(words[at + 1].Text)) ? Percent
        : Number;

    private static string Name(EntityKind kind) => kind switch
    {
        EntityKind.UnitCandidates => "<Unit",
        EntityKind.Since => "<Date",
        EntityKind.Goal or EntityKind.Milestone => "<Stage",
        _ => $"<{kind}",
    };
}
