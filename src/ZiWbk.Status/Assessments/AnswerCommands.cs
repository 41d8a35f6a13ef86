using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Assessments;

/// <summary>Records answers of one layer as one change.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Layer">Which layer.</param>
/// <param name="Answers">The answers; null clears one.</param>
/// <param name="Source">Where they come from: <c>dialog</c>, <c>workbook</c>, <c>review</c>.</param>
public sealed record RecordAnswers(AssessmentId Assessment, Layer Layer, ImmutableDictionary<QuestionId, Answer?> Answers, string Source) : Command
{
    internal override Right? Right => Layer switch
    {
        Layer.Tpn => Rights.Right.RecordTpnAnswers,
        Layer.Tpi => Rights.Right.RecordTpiAnswers,
        _ => Rights.Right.RecordUnitAnswers,
    };

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (AssessmentChecks.Changeable(regency, Assessment, Layer) is { } refused)
            return refused;
        if (context.Instruments.GetValueOrDefault(regency.Years[Assessment.Year].Instrument) is not { } instrument)
            return Decision.Refuse("LKE tahun ini tidak dikenal.", "The worksheet of this year is not known.");
        var asked = new List<(Question Question, Answer? Answer)>(Answers.Count);
        foreach (var (id, answer) in Answers)
        {
            if (instrument.Find(id) is not { } question)
                return Decision.Refuse($"Butir {id} tidak ada dalam LKE.", $"The worksheet has no question {id}.");
            if (answer is not null && !question.Accepts(answer))
                return Decision.Refuse($"Jawaban {answer} tidak cocok untuk butir {id}.", $"The answer {answer} does not fit question {id}.");
            asked.Add((question, answer));
        }

        var table = regency.Assessment(Assessment)[Layer];
        // In form order, so that the history reads like the form. An answer carried from last year and given again is given anew.
        var changes = asked
            .OrderBy(entry => entry.Question.Ordinal)
            .Select(entry => (entry.Question, entry.Answer, Before: table[entry.Question.Id]))
            .Select(entry => new AnswerGiven(entry.Question.Id, entry.Answer, entry.Before?.Answer) { WasCarried = entry.Before is { Carried: true } ? true : null })
            .Where(given => !Equals(given.Answer, given.Before) || given.WasCarried is true)
            .ToImmutableArray();
        return changes.IsEmpty ? Decision.Nothing : Decision.Of(new AnswersRecorded(Assessment, Layer, changes, Source));
    }
}

/// <summary>Takes back a change of answers, where nothing has changed them since.</summary>
/// <param name="Change">The change, as it was recorded.</param>
public sealed record UndoAnswers(Events.Recorded Change) : Command
{
    /// <summary>For how long a change can be undone.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private AnswersRecorded? Recorded => Change.Event as AnswersRecorded;

    internal override Right? Right => Recorded?.Layer switch
    {
        Layer.Tpn => Rights.Right.RecordTpnAnswers,
        Layer.Tpi => Rights.Right.RecordTpiAnswers,
        _ => Rights.Right.RecordUnitAnswers,
    };

    internal override UnitId? About(Regency regency) => Recorded?.Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (Recorded is not { } recorded)
            return Decision.Refuse("Yang dapat diurungkan hanya perubahan jawaban.", "Only a change of answers can be undone.");
        if (Change.Actor != context.Actor)
            return Decision.Refuse("Perubahan hanya dapat diurungkan oleh yang membuatnya.", "A change can be undone only by who made it.");
        if (context.At - Change.At > Window)
            return Decision.Refuse("Perubahan hanya dapat diurungkan dalam 10 menit.", "A change can be undone within 10 minutes only.");
        if (AssessmentChecks.Changeable(regency, recorded.Assessment, recorded.Layer) is { } refused)
            return refused;
        var assessment = regency.Assessment(recorded.Assessment);
        var table = assessment[recorded.Layer];
        if (recorded.Answers.Any(given => given.Answer is null ? table[given.Question] is not null : table[given.Question]?.Sequence != Change.Sequence))
            return Decision.Refuse("Jawaban itu sudah diubah lagi, jadi tidak dapat diurungkan.", "Those answers have been changed since, so they cannot be undone.");
        // The reason would stay behind, and the office has read it.
        if (recorded.Layer == Layer.Tpi && recorded.Answers.Any(given => assessment.Remarks.GetValueOrDefault(Matter.Of(given.Question))?.Sequence > Change.Sequence))
            return Decision.Refuse("Penilaian itu disertai catatan bagi kantor, jadi tidak diurungkan; nilailah butirnya sekali lagi.", "That review came with a remark to the office, so it is not undone; review the question once more.");
        return Decision.Of(recorded with { Source = AnswersRecorded.Undone, Answers = [.. recorded.Answers.Select(Reversed)] });
    }

    private static AnswerGiven Reversed(AnswerGiven given) =>
        new(given.Question, given.Before, given.Answer) { Carried = given.WasCarried };
}

/// <summary>Writes a note about a matter.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Matter">About what.</param>
/// <param name="Text">1 to 1,000 characters.</param>
public sealed record WriteNote(AssessmentId Assessment, Matter Matter, string Text) : Command
{
    internal override Right? Right => Rights.Right.AttachEvidence;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        AssessmentChecks.Changeable(regency, Assessment, [Matter])
        ?? AssessmentChecks.Asked(regency, context, Assessment, Matter)
        ?? (Text.Trim() is { Length: >= 1 and <= 1000 } text
            ? Decision.Of(new NoteWritten(Assessment, Matter, context.Actor.ToString()) { Text = text })
            : Decision.Refuse("Catatan terdiri atas 1 sampai 1.000 huruf.", "A note has 1 to 1,000 characters."));
}

/// <summary>Puts somebody in charge of a matter.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Matter">Of what.</param>
/// <param name="Duty">Who and until when; null for nobody.</param>
public sealed record AssignDuty(AssessmentId Assessment, Matter Matter, Duty? Duty) : Command
{
    internal override Right? Right => Rights.Right.AssignDuties;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Units.ContainsKey(Assessment.Unit))
            return UnitChecks.Unknown(regency, Assessment.Unit);
        if ((YearChecks.Open(regency, Assessment.Year) ?? AssessmentChecks.Asked(regency, context, Assessment, Matter)) is { } refused)
            return refused;
        if (Duty is { } duty && (!regency.People.TryGetValue(duty.Person, out var person) || !person.Active || person.Unit != Assessment.Unit))
            return Decision.Refuse("Penanggung jawab harus anggota kantor ini.", "Who is in charge must be of this office.");
        return Decision.Of(new DutyAssigned(Assessment, Matter, Duty));
    }
}
