using System.Collections;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Status.Assessments;

/// <summary>
/// The answers of one layer by question. Immutable. A layer holds a hundred answers or so and there are thousands of layers,
/// so two sorted arrays, copied on each change, take a fifth of the memory of a tree and are as fast.
/// </summary>
public sealed class AnswerTable : IEnumerable<KeyValuePair<QuestionId, RecordedAnswer>>
{
    private readonly QuestionId[] _questions;
    private readonly RecordedAnswer[] _answers;

    // The sheet last asked for. A change is handed on to it, for to make a sheet anew looks at every answer; never out of date, as both are immutable.
    private AnswerSheet? _sheet;

    private AnswerTable(QuestionId[] questions, RecordedAnswer[] answers)
    {
        _questions = questions;
        _answers = answers;
    }

    /// <summary>No answer.</summary>
    public static AnswerTable Empty { get; } = new([], []);

    /// <summary>How many questions are answered.</summary>
    public int Count => _questions.Length;

    /// <summary>The answer that stands, or null.</summary>
    public RecordedAnswer? this[QuestionId question] => Array.BinarySearch(_questions, question) is >= 0 and var at ? _answers[at] : null;

    /// <summary>The table of these answers; a question's last one counts.</summary>
    public static AnswerTable Of(IEnumerable<KeyValuePair<QuestionId, RecordedAnswer>> answers)
    {
        var sorted = new SortedDictionary<QuestionId, RecordedAnswer>();
        foreach (var (question, answer) in answers)
            sorted[question] = answer;
        return new([.. sorted.Keys], [.. sorted.Values]);
    }

    /// <summary>This table with one answer set, or cleared by null.</summary>
    public AnswerTable With(QuestionId question, RecordedAnswer? answer)
    {
        var at = Array.BinarySearch(_questions, question);
        if (answer is null && at < 0)
            return this;
        var after = answer is null ? new([.. _questions[..at], .. _questions[(at + 1)..]], [.. _answers[..at], .. _answers[(at + 1)..]])
            : at < 0 ? new([.. _questions[..~at], question, .. _questions[~at..]], [.. _answers[..~at], answer, .. _answers[~at..]])
            : new AnswerTable(_questions, [.. _answers[..at], answer, .. _answers[(at + 1)..]]);
        if (_sheet is { } sheet && sheet.Instrument.Find(question) is { } asked)
            after._sheet = sheet.With(asked, answer is not null && asked.Accepts(answer.Answer) ? answer.Answer : null);
        else
            after._sheet = _sheet;
        return after;
    }

    /// <summary>The sheet of an instrument with these answers. What the instrument does not ask, or does not accept, is left out.</summary>
    public AnswerSheet Sheet(Instrument instrument)
    {
        if (_sheet is { } known && ReferenceEquals(known.Instrument, instrument))
            return known;
        return _sheet = AnswerSheet.Empty(instrument).With(this
            .Select(entry => (Question: instrument.Find(entry.Key), entry.Value.Answer))
            .Where(entry => entry.Question is not null && entry.Question.Accepts(entry.Answer))
            .Select(entry => new ZiWbk.Assessment.Answers.AnswerChange(entry.Question!, entry.Answer)));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<QuestionId, RecordedAnswer>> GetEnumerator()
    {
        for (var at = 0; at < _questions.Length; at++)
            yield return new(_questions[at], _answers[at]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
