using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Answers;

/// <summary>A change of one answer; null clears it.</summary>
/// <param name="Question">The question answered.</param>
/// <param name="Answer">The new answer, or null for blank.</param>
public sealed record AnswerChange(Question Question, Answer? Answer);

/// <summary>
/// The answers of one layer to one instrument. Immutable: a what-if is a changed copy, and nothing is saved.
/// </summary>
public sealed class AnswerSheet : IEquatable<AnswerSheet>
{
    private readonly Answer?[] _byOrdinal;

    private AnswerSheet(Instrument instrument, Answer?[] byOrdinal)
    {
        Instrument = instrument;
        _byOrdinal = byOrdinal;
    }

    /// <summary>The instrument answered.</summary>
    public Instrument Instrument { get; }

    /// <summary>The answer to a question of this instrument, or null where it is blank.</summary>
    public Answer? this[Question question] => _byOrdinal[question.Ordinal];

    /// <summary>A sheet without any answer.</summary>
    public static AnswerSheet Empty(Instrument instrument) => new(instrument, new Answer?[instrument.Questions.Count]);

    /// <summary>This sheet with some answers changed; the last change of a question counts.</summary>
    /// <exception cref="ArgumentException">A question is not of this instrument, or does not accept its answer.</exception>
    public AnswerSheet With(IEnumerable<AnswerChange> changes)
    {
        var answers = (Answer?[])_byOrdinal.Clone();
        foreach (var (question, answer) in changes)
        {
            if (!ReferenceEquals(Instrument.Find(question.Id), question))
                throw new ArgumentException($"Question {question.Id} is not of instrument {Instrument.Id}.", nameof(changes));
            if (answer is not null && !question.Accepts(answer))
                throw new ArgumentException($"Question {question.Id} does not accept the answer {answer}.", nameof(changes));
            answers[question.Ordinal] = answer;
        }

        return new(Instrument, answers);
    }

    /// <summary>This sheet with one answer changed.</summary>
    /// <exception cref="ArgumentException">As for the other overload.</exception>
    public AnswerSheet With(Question question, Answer? answer) => With([new(question, answer)]);

    /// <summary>What has to be changed in this sheet to make it the other one, in form order.</summary>
    public IEnumerable<AnswerChange> ChangesTo(AnswerSheet other) =>
        Instrument.Questions
            .Where(question => !Equals(this[question], other[question]))
            .Select(question => new AnswerChange(question, other[question]));

    /// <inheritdoc/>
    public bool Equals(AnswerSheet? other) =>
        other is not null && ReferenceEquals(Instrument, other.Instrument) && _byOrdinal.SequenceEqual(other._byOrdinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerSheet);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _byOrdinal.Aggregate(Instrument.GetHashCode(), (hash, answer) => HashCode.Combine(hash, answer));
}
