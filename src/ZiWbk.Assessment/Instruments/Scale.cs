namespace ZiWbk.Assessment.Instruments;

/// <summary>How a question is answered.</summary>
public enum ScaleKind
{
    /// <summary>One of a few options, best first, each with its score from 0 to 1.</summary>
    Options,

    /// <summary>A ratio formed from counts; score 0 to 1.</summary>
    Ratio,

    /// <summary>A survey index from 0 to a maximum; score = index / maximum.</summary>
    Index,
}

/// <summary>A kind of answer that many questions share, e.g. A/B/C/D.</summary>
/// <param name="Key">Name in the data file.</param>
/// <param name="Kind">How the question is answered.</param>
/// <param name="Label">What the worksheet's column "Pilihan Jawaban" shows.</param>
/// <param name="Scores">For options: each option with its score, best first, strictly falling from 1 to 0.</param>
/// <param name="Maximum">For an index: its largest value; otherwise zero.</param>
public sealed record Scale(
    string Key, ScaleKind Kind, string Label, IReadOnlyList<KeyValuePair<string, Rational>> Scores, Rational Maximum);
