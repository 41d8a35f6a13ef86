using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A question with how well it fits.</summary>
/// <param name="Question">The question.</param>
/// <param name="Fit">0 to 1.</param>
public readonly record struct RankedQuestion(Question Question, double Fit);

/// <summary>Which questions a text speaks of.</summary>
/// <param name="Ranked">The questions found, the best first.</param>
/// <param name="IsCertain">Whether the best one is meant beyond doubt; otherwise ask.</param>
public sealed record QuestionFinding(ImmutableArray<RankedQuestion> Ranked, bool IsCertain)
{
    // Two whose fit differs by less are equally good to whoever asks.
    internal const double Margin = 0.1;

    /// <summary>No question is spoken of.</summary>
    public static QuestionFinding Nothing { get; } = new([], false);

    /// <summary>The question meant; null where none is certain.</summary>
    public Question? Certain => IsCertain ? Ranked[0].Question : null;

    /// <summary>The questions to choose from where none is certain, the best first.</summary>
    public IEnumerable<Question> EquallyGood =>
        IsCertain ? [] : Ranked.Where(ranked => ranked.Fit > Ranked[0].Fit - Margin).Select(ranked => ranked.Question);
}
