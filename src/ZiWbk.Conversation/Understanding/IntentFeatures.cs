using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// What <see cref="IntentModel"/> sees of a text: words without their affixes, neighbours, parts of words (for slips and other spellings),
/// and a mark for each thing that is named, whichever it is.
/// </summary>
internal static class IntentFeatures
{
    /// <summary>Begins a feature that is a whole word.</summary>
    public const char WordMark = 'w';

    private const char PairMark = 'p', PartMark = 'c', NameMark = '<';

    private const int PartLength = 4, MostWords = 40;

    /// <summary>How much a feature weighs beside a word.</summary>
    public static float Weight(string feature) => feature[0] switch { WordMark => 1f, NameMark => 0.7f, PairMark => 0.6f, _ => 0.3f };

    /// <summary>Of a phrase, whose slots stand in braces.</summary>
    public static IReadOnlyList<string> Of(Phrase phrase)
    {
        var items = new List<string>();
        var parts = phrase.Text.Split('{');
        Add(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            var close = part.IndexOf('}', StringComparison.Ordinal);
            if (SlotTypes.TryGet(phrase.About ?? phrase.Slots.GetValueOrDefault(part[..close].Trim(), "text"), out var kind) && kind is { } named)
                items.Add(Name(named));
            Add(part[(close + 1)..]);
        }

        return Of(items);

        void Add(string text)
        {
            foreach (var word in Words.Of(text))
                items.Add(word.Text is "wbk" or "wbbm" ? Name(EntityKind.Target) : word.Text);
        }
    }

    /// <summary>Of a text and what it names.</summary>
    public static IReadOnlyList<string> Of(ImmutableArray<Word> words, ImmutableArray<Piece> pieces)
    {
        var items = new List<string>();
        for (var at = 0; at < Math.Min(words.Length, MostWords); at++)
        {
            // The name of an area is also what its questions are about.
            var piece = pieces.FirstOrDefault(piece => piece.From == at && piece.To > at);
            if (piece.To == 0)
            {
                items.Add(words[at].Text);
                continue;
            }

            items.Add(Name(piece.Kind));
            if (piece.Kind is EntityKind.Area or EntityKind.Stage or EntityKind.Milestone)
                items.AddRange(words[piece.From..piece.To].Select(word => word.Text));
            at = piece.To - 1;
        }

        return Of(items);
    }

    private static List<string> Of(List<string> items)
    {
        var features = new List<string>();
        var before = "^";
        foreach (var item in items)
        {
            if (item[0] == NameMark)
            {
                features.Add(item);
                features.Add($"{PairMark}{before} {item}");
                before = item;
                continue;
            }

            if (Speech.IsPoliteness(item) || item.All(char.IsAsciiDigit))
                continue;
            var word = Stem.Of(Speech.Alike(item));
            features.Add($"{WordMark}{word}");
            features.Add($"{PairMark}{before} {word}");
            before = word;
            if (Speech.IsUnimportant(word))
                continue;
            var framed = $"^{word}$";
            for (var at = 0; at + PartLength <= framed.Length; at++)
                features.Add($"{PartMark}{framed[at..(at + PartLength)]}");
        }

        return features;
    }

    private static string Name(EntityKind kind) => kind switch
    {
        EntityKind.UnitCandidates => "<Unit",
        EntityKind.Since => "<Date",
        EntityKind.Goal => "<Milestone",
        _ => $"<{kind}",
    };
}
