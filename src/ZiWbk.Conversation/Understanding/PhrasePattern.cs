using System.Collections.Immutable;
using System.Numerics;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A phrase taken apart.</summary>
internal sealed class PhrasePattern
{
    // A slot weighs more than a word, one of any words most: without it the phrase says nothing.
    private const double SlotWeight = 0.8, FreeWeight = 1.5;

    // How much what is too much counts beside what is missing.
    private const double Excess = 0.7;

    // Any words fit a free slot, so that it never counts as much as a phrase word for word.
    private const double FreeFactor = 0.9, Disorder = 0.1;

    // "Tugaskan A4" hardly means a question of the worksheet.
    private const double OtherCode = 0.5;

    private readonly ImmutableArray<KeyValuePair<string, EntityKind>> _optional;
    private readonly int _free;
    private readonly EntityKind? _about;

    private PhrasePattern(Phrase phrase, ImmutableArray<PhraseElement> elements)
    {
        Phrase = phrase;
        Elements = elements;
        _free = elements.IndexOf(elements.FirstOrDefault(element => element.IsFree));
        _free = _free >= 0 && elements[_free].IsFree ? _free : -1;
        _about = phrase.About is { } about ? KindOf(phrase, about) : null;
        _optional =
        [
            .. phrase.Optional.OrderBy(slot => slot.Key, StringComparer.Ordinal)
                .Where(slot => KindOf(phrase, slot.Value) is not null)
                .Select(slot => KeyValuePair.Create(slot.Key, KindOf(phrase, slot.Value)!.Value)),
        ];
    }

    public Phrase Phrase { get; }

    public ImmutableArray<PhraseElement> Elements { get; }

    public static PhrasePattern Of(Phrase phrase, Func<string, int> id)
    {
        var elements = ImmutableArray.CreateBuilder<PhraseElement>();
        // Of "terima kasih" nothing would be left.
        var greeting = Words.Of(phrase.Text).All(word => Speech.IsPoliteness(word.Text));
        var open = phrase.Text.Split('{');
        Add(open[0]);
        foreach (var part in open.Skip(1))
        {
            var close = part.IndexOf('}', StringComparison.Ordinal);
            var name = close < 0 ? "" : part[..close].Trim();
            if (!phrase.Slots.TryGetValue(name, out var type))
                throw new ArgumentException($"'{phrase.Text}' of {phrase.Dialog}: no slot '{name}' is declared.", nameof(phrase));
            var kind = KindOf(phrase, type);
            // "area {area}" and "area pengawasan": what leads up to a name is part of it, in both.
            while (kind is { } leading && elements.Count > 0 && elements[^1] is { IsWord: true, Slot: var before } && Entities.LeadsTo(leading, before))
                elements.RemoveAt(elements.Count - 1);
            elements.Add(new(-1, name, kind));
            Add(part[(close + 1)..]);
        }

        if (elements.Count(element => element.IsFree) > 1)
            throw new ArgumentException($"'{phrase.Text}' of {phrase.Dialog}: only one slot may take any words.", nameof(phrase));
        if (!elements.Any(element => element.IsWord) && (elements.Count == 0 || elements.Any(element => element.IsFree)))
            throw new ArgumentException($"'{phrase.Text}' of {phrase.Dialog}: there are no words to know it by.", nameof(phrase));
        // The words' own numbers last, so that what was left out leaves no trace in the book.
        return new(phrase, [.. elements.Select(element => element.IsWord ? element with { Word = id(element.Slot), Slot = "" } : element)]);

        void Add(string text)
        {
            foreach (var word in Words.Of(text).Select(word => Speech.Written(word.Text)).Where(word => greeting || !Speech.IsPoliteness(word)))
                elements.Add(new(0, word, null));
        }
    }

    /// <summary>Whether what a text names may fill a slot.</summary>
    public static bool Fills(EntityKind slot, EntityKind named) => Entities.Fits(slot, named) || (slot == EntityKind.Unit && named == EntityKind.UnitCandidates);

    /// <summary>How well the text fits, 0 to 1; 0 where they have nothing in common.</summary>
    public double Fit(PhraseReading reading, double[] weights) => Hold(reading, weights, null);

    /// <summary>The same with the slots filled.</summary>
    public PhraseMatch Match(PhraseReading reading, double[] weights)
    {
        var slots = new FilledSlots();
        var confidence = Hold(reading, weights, slots);
        return new(Phrase.Dialog, confidence, slots.Certain.ToImmutable()) { Language = Phrase.Language, Unsure = slots.Unsure.ToImmutable(), TookAnyWords = slots.TookAnyWords };
    }

    // Most phrases are held against a text only to be passed over: slots are filled for those alone that are told.
    private double Hold(PhraseReading reading, double[] weights, FilledSlots? slots)
    {
        Span<int> at = stackalloc int[Elements.Length];
        at.Fill(-1);
        var used = reading.Polite;
        var free = _free >= 0 ? FreeFactor : 1;
        var takenPieces = 0u;
        var (matched, missing) = (0.0, 0.0);
        for (var place = 0; place < Elements.Length; place++)
        {
            if (Elements[place] is not { IsWord: false, Kind: { } kind, Slot: var name })
                continue;
            if (Take(kind, name, last: _free >= 0 && place > _free) is not { } piece)
            {
                missing += SlotWeight;
                continue;
            }

            at[place] = piece.From;
            matched += SlotWeight;
        }

        Literals(reading, weights, at, ref used, ref matched, ref missing);
        // What a text only resembles has its slots filled all the same.
        if (matched == 0 && slots is null)
            return 0;
        if (_free >= 0)
        {
            var (from, to) = FreeWords(reading, at, used);
            if (from < to)
            {
                slots?.Certain[Elements[_free].Slot] = reading.Text[reading.Words[from].Start..reading.Words[to - 1].End];
                used |= PhraseReading.Bits(from, to);
                free *= About(reading, from, to);
                slots?.TookAnyWords = !IsNamed(reading, from, to);
            }
            else
            {
                missing += FreeWeight;
            }
        }

        foreach (var (name, kind) in _optional)
        {
            if (!Fills(at, name))
                _ = Take(kind, name, last: false);
        }

        if (matched == 0)
            return 0;
        var excess = reading.Leftover(used);
        return Math.Min(1, matched / (matched + missing + Excess * excess) * Order(at) * free);

        Piece? Take(EntityKind kind, string name, bool last)
        {
            for (var step = 0; step < reading.Pieces.Length && step < 32; step++)
            {
                var index = last ? reading.Pieces.Length - 1 - step : step;
                var piece = reading.Pieces[index];
                var bits = PhraseReading.Bits(piece.From, piece.To);
                if (!Fills(kind, piece.Kind) || (takenPieces >> index & 1) != 0 || (used & bits & ~reading.Polite) != 0)
                    continue;
                takenPieces |= 1u << index;
                used |= bits;
                slots?.Take(name, piece);
                return piece;
            }

            return null;
        }
    }

    private double About(PhraseReading reading, int from, int to)
    {
        if (_about is not { } about)
            return 1;
        foreach (var piece in reading.Pieces)
        {
            if (piece.From == from && piece.To == to && piece.Kind is EntityKind.Question or EntityKind.Task)
                return piece.Kind == about ? 1 : OtherCode;
        }

        return 1;
    }

    private static bool IsNamed(PhraseReading reading, int from, int to)
    {
        foreach (var piece in reading.Pieces)
        {
            if (piece.From <= from && piece.To == to && piece.Kind is EntityKind.Question or EntityKind.Task)
                return true;
        }

        return false;
    }

    private bool Fills(ReadOnlySpan<int> at, string slot)
    {
        for (var index = 0; index < at.Length; index++)
        {
            if (at[index] >= 0 && !Elements[index].IsWord && Elements[index].Slot == slot)
                return true;
        }

        return false;
    }

    // Those before the free slot are looked for from the beginning, those after it from the end: what lies between is the slot's.
    private void Literals(PhraseReading reading, double[] weights, Span<int> at, ref uint used, ref double matched, ref double missing)
    {
        var turn = _free >= 0 ? _free : Elements.Length;
        var place = -1;
        for (var index = 0; index < turn; index++)
        {
            if (!Elements[index].IsWord)
            {
                place = Math.Max(place, at[index]);
                continue;
            }

            var here = reading.Places[Elements[index].Word] & ~used;
            var later = place < 0 ? here : here & ~PhraseReading.Bits(0, place + 1);
            at[index] = here == 0 ? -1 : BitOperations.TrailingZeroCount(later != 0 ? later : here);
            Count(index, at[index], ref used, ref matched, ref missing);
            place = Math.Max(place, at[index]);
        }

        place = reading.Words.Length;
        for (var index = Elements.Length - 1; index > turn; index--)
        {
            if (!Elements[index].IsWord)
            {
                place = at[index] >= 0 ? Math.Min(place, at[index]) : place;
                continue;
            }

            var here = reading.Places[Elements[index].Word] & ~used;
            var earlier = here & PhraseReading.Bits(0, place);
            at[index] = here == 0 ? -1 : 31 - BitOperations.LeadingZeroCount(earlier != 0 ? earlier : here);
            Count(index, at[index], ref used, ref matched, ref missing);
            place = at[index] >= 0 ? Math.Min(place, at[index]) : place;
        }

        void Count(int index, int found, ref uint used, ref double matched, ref double missing)
        {
            var word = Elements[index].Word;
            if (found < 0)
            {
                missing += weights[word];
                return;
            }

            used |= 1u << found;
            matched += weights[word] * reading.Alike[word];
            missing += weights[word] * (1 - reading.Alike[word]);
        }
    }

    private (int From, int To) FreeWords(PhraseReading reading, ReadOnlySpan<int> at, uint used)
    {
        var (from, to) = (0, reading.Words.Length);
        for (var index = 0; index < _free; index++)
            from = Math.Max(from, at[index] + 1);
        for (var index = _free + 1; index < at.Length; index++)
            to = at[index] >= from ? Math.Min(to, at[index]) : to;
        while (from < to && (used >> from & 1) != 0)
            from++;
        while (from < to && (used >> (to - 1) & 1) != 0)
            to--;
        return (from, to);
    }

    private static double Order(ReadOnlySpan<int> at)
    {
        var (pairs, turned, before) = (0, 0, -1);
        foreach (var place in at)
        {
            if (place < 0)
                continue;
            if (before >= 0)
            {
                pairs++;
                turned += place < before ? 1 : 0;
            }

            before = place;
        }

        return pairs == 0 ? 1 : 1 - Disorder * turned / pairs;
    }

    private static EntityKind? KindOf(Phrase phrase, string type) => SlotTypes.TryGet(type, out var kind)
        ? kind
        : throw new ArgumentException($"'{phrase.Text}' of {phrase.Dialog}: '{type}' is no type of slot.", nameof(phrase));
}
