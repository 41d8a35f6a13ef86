using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Makes out what a text is about, all at once: the wish, and whatever it names. Nothing is guessed.</summary>
/// <param name="book">The dialogs.</param>
/// <param name="vocabulary">The names known.</param>
/// <param name="times">Reads times.</param>
/// <param name="english">Reads English numbers; null for none.</param>
public sealed class Understander(TalkBook book, Vocabulary vocabulary, TimeReader times, IEnglishTimes? english)
{
    // Who asks for one of these mostly names somebody.
    private static readonly FrozenSet<string> _ofPeople = Speech.Set("tugaskan tugaskan-tahap serah-tugas keluarkan ubah-peran undang tugasi-penilai undang-saksi jawaban-saksi");

    // A question on the rules is one on the worksheet where it says so.
    private static readonly FrozenSet<string> _ofQuestions = Speech.Set("butir soal pertanyaan item question lke bukti eviden evidence");

    /// <summary>What a text means.</summary>
    /// <param name="text">The text; of more than <see cref="Incoming.LongestText"/> letters the first are read.</param>
    /// <param name="scene">When it is said.</param>
    public Understood Understand(string text, TimeScene scene)
    {
        var said = text.Length > Incoming.LongestText ? text[..Incoming.LongestText] : text;
        var words = Words.Of(said);
        if (words.IsEmpty)
            return new(text, null, 0);
        var time = times.Read(said, scene);
        var ranking = book.Phrases.Rank(said, vocabulary, scene.Today);
        var (intent, confidence, matter) = Intent.Of(said, time, ranking);
        // What changed is asked of days that have been.
        if (intent is not null && book.Find(intent) is { } dialog && dialog.Takes.Any(take => take.Type.Name is "since" || take.Type.ToString() == "date(past)"))
            time = times.Read(said, scene with { Back = true });
        var entities = Entities.Find(said, vocabulary, scene.Today);
        var question = Named<Question>(entities, EntityKind.Question) ?? Keywords(intent, ranking, words);
        var (unit, units) = Office(entities);
        var number = SpokenNumbers.Find(said, (from, to) => IsTaken(from, to, entities, time), english);
        return new(text, intent, confidence)
        {
            Nearest = intent is null ? [.. ranking.Nearest.Select(match => match.Dialog)] : [],
            Unit = unit,
            Units = units,
            Question = question,
            Area = Named<Area>(entities, EntityKind.Area),
            Target = entities.Where(entity => entity.Kind == EntityKind.Target).Select(entity => (Target?)(Target)entity.Value).FirstOrDefault(),
            Person = PersonNames.Find(said, words, at => IsKnown(words[at], entities, time), intent is not null && _ofPeople.Contains(intent)),
            Time = time,
            Number = number is { Percent: false } plain ? plain.Value : null,
            Percent = number is { Percent: true } percent ? percent.Value : null,
            Matter = matter,
            Doubt = time?.Meaning is TimeMeaning.Doubt doubt ? doubt.Ask : units.IsEmpty ? null : WhichOffice(units),
        };
    }

    // "Isi yang lhkpn": what the phrase leaves for the question, or the words no phrase of the talk says, are searched for in the worksheet.
    private Question? Keywords(string? intent, PhraseRanking ranking, ImmutableArray<Word> words)
    {
        if (intent is null || vocabulary.Questions is not { } questions)
            return null;
        string[] plain = [.. words.Select(word => word.Text)];
        if (intent == Understood.Ask)
            return plain.Any(_ofQuestions.Contains) ? questions.Usual(plain) : null;
        if (book.Find(intent) is not { } dialog || !dialog.Takes.Any(take => take.Type.Name is "question" or "questions"))
            return null;
        if (ranking.Matches.FirstOrDefault(match => match.Dialog == intent)?.Slots.Values.OfType<string>().FirstOrDefault() is { } keywords && questions.Find(keywords).Certain is { } certain)
            return certain;
        if (questions.Usual(plain) is { } usual)
            return usual;
        var said = dialog.Phrases.SelectMany(phrase => Words.Of(phrase.Text)).Select(word => Speech.Alike(word.Text)).ToHashSet(StringComparer.Ordinal);
        string[] left = [.. plain.Where(word => !said.Contains(Speech.Alike(word)) && !Speech.IsPoliteness(word) && !Speech.IsUnimportant(word))];
        return left.Length == 0 ? null : questions.Find(string.Join(' ', left)).Certain;
    }

    private static (Unit? Unit, ImmutableArray<Unit> Candidates) Office(ImmutableArray<Entity> entities)
    {
        Unit[] named = [.. entities.Where(entity => entity.Kind == EntityKind.Unit).Select(entity => (Unit)entity.Value).Distinct()];
        if (named.Length > 0)
            return named.Length == 1 ? (named[0], []) : (null, [.. named]);
        var candidates = entities.Where(entity => entity.Kind == EntityKind.UnitCandidates).Select(entity => (ImmutableArray<Unit>)entity.Value).FirstOrDefault([]);
        // A slip that can only mean one office is that office; the reply names it.
        return candidates.Length == 1 ? (candidates[0], []) : (null, candidates);
    }

    private static Bilingual WhichOffice(ImmutableArray<Unit> units)
    {
        var names = string.Join(", ", units.Take(4).Select(unit => unit.ShortName));
        return new($"Kantor mana yang dimaksud: {names}?", $"Which office do you mean: {names}?");
    }

    private static T? Named<T>(ImmutableArray<Entity> entities, EntityKind kind)
        where T : class => entities.Where(entity => entity.Kind == kind).Select(entity => (T)entity.Value).FirstOrDefault();

    private static bool IsTaken(int from, int to, ImmutableArray<Entity> entities, TimeReading? time) =>
        entities.Any(entity => entity.Kind is not (EntityKind.Since or EntityKind.Date) && from < entity.Start + entity.Length && entity.Start < to)
        || (time is { Meaning: not TimeMeaning.Days } && time.Pieces.Any(piece => from < piece.End && piece.Start < to));

    private bool IsKnown(Word word, ImmutableArray<Entity> entities, TimeReading? time) =>
        Speech.IsEveryday(word.Text) || Speech.Written(word.Text) != word.Text || book.Phrases.Knows(word.Text) || IsTaken(word.Start, word.End, entities, time)
        || TimeLexicon.Of(word.Text).Word is not (TimeWord.Other or TimeWord.Weekday or TimeWord.Month or TimeWord.PerhapsMonth);
}
