using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Premises;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Answers;

/// <summary>
/// Answers questions on the regulation, or says that it does not know: being wrong is far worse than being silent. Built once from the
/// book and what was learnt from it (an index in memory), then only read; any number of threads may ask.
/// </summary>
public sealed class RegulationDesk : IDisposable
{
    /// <summary>No question is longer; what stands behind is not read.</summary>
    public const int LongestQuestion = 1_000;

    // What a clause must reach to be believed against the whole.
    private const double Sure = 0.97;

    // How little the whole must be sure of for that.
    private const double Unsure = 0.5;

    private readonly EntryIndex _index;
    private readonly PremiseCheck _premises;

    /// <summary>Learns from the book first, which takes seconds.</summary>
    public RegulationDesk(RegulationBook book)
        : this(book, LearntRegulation.From(book))
    {
    }

    /// <summary>Indexes the book, and asks one question, so that the first of a person is as quick as the next.</summary>
    /// <param name="book">The book.</param>
    /// <param name="learnt">What was learnt from that very book.</param>
    public RegulationDesk(RegulationBook book, LearntRegulation learnt)
    {
        _index = new(book, learnt);
        _premises = new(_index.Meanings, book);
        _ = Ask("nilai minimal wbk brp ya pak, 75 kan?");
    }

    /// <summary>The book it answers from.</summary>
    public RegulationBook Book => _index.Book;

    /// <summary>The answer to a question.</summary>
    public RegulationAnswer Ask(string question)
    {
        var plain = Splitting.Plain(question, LongestQuestion);
        if (CodeAsked(plain) is { } coded)
            return Answer(question, plain, coded, 0.99, [coded]);
        var (finding, chance) = Judge(plain, Book.Calibration);
        IReadOnlyList<RegulationEntry> nearest = [.. finding.Best.Take(3).Select(candidate => candidate.Entry)];
        chance = Math.Round(chance, 3);
        return chance >= Book.Calibration.Least ? Answer(question, plain, nearest[0], chance, nearest) : Unknown(question, chance, nearest);
    }

    /// <summary>An entry by its name; null where there is none.</summary>
    public RegulationAnswer? Tell(string entry) => Book.Find(entry) is { } found ? Answer(found.Title.Id, "", found, 1, [found]) : null;

    /// <summary>Whether a text is put as a question or asks for a confirmation; a statement of another kind is not for this desk.</summary>
    public static bool IsQuestion(string text) => QuestionForm.IsQuestion(Splitting.Plain(text, LongestQuestion));

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();

    /// <summary>Whether a question names a code of the worksheet, so that there is nothing to search for.</summary>
    internal static bool NamesCode(string question)
    {
        var plain = Splitting.Plain(question, LongestQuestion);
        return WorksheetCodes.Take(ref plain).Count > 0;
    }

    /// <summary>What is found for a question, for fitting.</summary>
    internal Finding Find(string question, Calibration calibration) => _index.Find(Splitting.Plain(question, LongestQuestion), calibration);

    /// <summary>What is found for a question, with the chance that the first of it is right, for fitting.</summary>
    internal (Finding Finding, double Chance) Judged(string question, Calibration calibration) => Judge(Splitting.Plain(question, LongestQuestion), calibration);

    /// <summary>What becomes of what a question takes for granted, held against one entry.</summary>
    internal Premise PremiseOf(string question, RegulationEntry entry) => _premises.Of(Splitting.Plain(question, LongestQuestion), entry);

    // A clause that alone leads to the same entry is as good as the whole: what stands around it is circumstance. One that is all but sure
    // of another entry is believed where the whole is not sure of anything and no other clause disagrees.
    private (Finding Finding, double Chance) Judge(string plain, Calibration calibration)
    {
        var finding = _index.Find(plain, calibration);
        if (finding.Best.Count == 0)
            return (finding, 0);
        var chance = finding.Evidence.Chance(calibration);
        var sure = new List<(Finding Finding, double Chance)>();
        foreach (var clause in chance < calibration.Least ? Clauses.Of(plain) : [])
        {
            var part = _index.Find(clause, calibration);
            if (part.Best.Count == 0)
                continue;
            var own = part.Evidence.Chance(calibration);
            if (part.Best[0].At == finding.Best[0].At)
                chance = Math.Max(chance, own);
            else if (own >= Sure)
                sure.Add((part, own));
            if (chance >= calibration.Least)
                break;
        }

        return chance < Math.Min(calibration.Least, Unsure) && sure is [var clear] ? clear : (finding, chance);
    }

    private RegulationEntry? CodeAsked(string plain)
    {
        foreach (var code in WorksheetCodes.Take(ref plain))
        {
            foreach (var kind in (ReadOnlySpan<string>)["question", "indicator", "component"])
            {
                if (Book.Find($"lke:{kind}:{code}") is { } entry)
                    return entry;
            }
        }

        return null;
    }

    private RegulationAnswer Answer(string question, string plain, RegulationEntry entry, double chance, IReadOnlyList<RegulationEntry> nearest)
    {
        var premise = _premises.Of(plain, entry);
        var said = premise.Sentence.Id is { Length: > 0 };
        return new()
        {
            Question = question,
            Entry = entry,
            Confidence = chance,
            Text = said ? new($"{premise.Sentence.Id} {entry.Answer.Id}", $"{premise.Sentence.En} {entry.Answer.En}") : entry.Answer,
            CorrectsPremise = premise.Correct == false,
            Note = NoteOf(entry),
            Nearest = nearest,
        };
    }

    private static RegulationAnswer Unknown(string question, double chance, IReadOnlyList<RegulationEntry> nearest) => new()
    {
        Question = question,
        Entry = null,
        Confidence = chance,
        Text = new(
            "Mohon maaf, hal itu belum saya ketahui dengan pasti, jadi saya tidak menebak. Silakan tanyakan ke Inspektorat.",
            "I am sorry, I do not know this for certain, so I will not guess. Please ask the Inspectorate."),
        Nearest = nearest,
    };

    private static Bilingual? NoteOf(RegulationEntry entry)
    {
        var sure = entry.Provenance.Confidence switch
        {
            Confidence.SingleSource => new Bilingual("Baru didukung satu sumber.", "One source only so far."),
            Confidence.Inferred => new("Pengetahuan umum, belum dicocokkan ke sumber.", "General knowledge, not yet held against a source."),
            _ => default,
        };
        if (entry.Note is not { } note)
            return sure.Id is { Length: > 0 } ? sure : null;
        return sure.Id is { Length: > 0 } ? new($"{sure.Id} {note.Id}.", $"{sure.En} {note.En}.") : new($"{note.Id}.", $"{note.En}.");
    }
}
