namespace ZiWbk.Regulation.Retrieval;

/// <summary>What speaks for and against the best entry being right.</summary>
/// <param name="Score">Its weighed likeness.</param>
/// <param name="Margin">How far the next entry lies behind that is no kin.</param>
/// <param name="Phrase">Likeness to its best phrase.</param>
/// <param name="Asked">Share of the question's weight in its phrases.</param>
/// <param name="Held">Share of the question's weight anywhere in it.</param>
/// <param name="Strange">Share of the question's weight in words that no entry has.</param>
/// <param name="Heaviest">Weight of the heaviest meaning it lacks, of the heaviest there can be.</param>
/// <param name="UnknownRule">1 where a regulation is named that is not known.</param>
/// <param name="Short">1 where the question has a single meaning.</param>
/// <param name="Elsewhere">1 where it has a word of another subject that the entry lacks.</param>
/// <param name="Missing">How many meanings the entry lacks, of four at most.</param>
/// <param name="Whole">The share of the best phrase's weight that the question holds.</param>
/// <param name="OtherYear">1 where a year is named that the entry does not know.</param>
/// <param name="Learned">The chance that was learnt, by its logarithm.</param>
/// <param name="LearnedMargin">How far any other lies behind in it; below 0 where it lies before.</param>
/// <param name="Kindred">The chance that was learnt of it and its kin together.</param>
/// <param name="Outside">The chance that was learnt of no entry answering, by its logarithm.</param>
/// <param name="Odds">The chance of it and its kin against that of no entry answering, each power of ten counting the same.</param>
/// <param name="SpellingOdds">How far what nobody answers lies behind in spelling; below 0 where it lies before.</param>
/// <param name="OutsideSpelling">Likeness to the nearest text that nobody answers, as it is spelled.</param>
/// <param name="Agreed">The share of the rankings that put it first: BM25, spelling, what was learnt, phrases.</param>
/// <param name="Length">How many meanings the question has, of twelve at most: a long one never matches as well as a short one.</param>
internal readonly record struct Evidence(
    double Score, double Margin, double Phrase, double Asked, double Held, double Strange, double Heaviest, double UnknownRule, double Short,
    double Elsewhere, double Missing, double Whole, double OtherYear, double Learned, double LearnedMargin, double Kindred, double Outside,
    double Odds, double SpellingOdds, double OutsideSpelling, double Agreed, double Length)
{
    public static readonly string[] Names =
        ["score", "margin", "phrase", "asked", "held", "strange", "heaviest", "unknown-rule", "short", "elsewhere", "missing", "whole", "other-year",
        "learned", "learned-margin", "kindred", "outside", "odds", "spelling-odds", "outside-spelling", "agreed", "length"];

    public double[] Values => [Score, Margin, Phrase, Asked, Held, Strange, Heaviest, UnknownRule, Short, Elsewhere, Missing, Whole, OtherYear,
        Learned, LearnedMargin, Kindred, Outside, Odds, SpellingOdds, OutsideSpelling, Agreed, Length];

    public double Chance(Calibration calibration)
    {
        ReadOnlySpan<double> values = Values;
        var sum = calibration.Bias;
        for (var at = 0; at < values.Length; at++)
            sum += values[at] * calibration.Certainty[at];
        return 1 / (1 + Math.Exp(-sum));
    }
}
