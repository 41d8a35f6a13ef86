using ZiWbk.Assessment;

namespace ZiWbk.Regulation.Premises;

/// <summary>What became of what a question takes for granted.</summary>
/// <param name="Correct">True: it is right. False: it is wrong. Null: it takes nothing for granted that could be checked.</param>
/// <param name="Sentence">How that is said; empty for nothing.</param>
internal readonly record struct Premise(bool? Correct, Bilingual Sentence)
{
    /// <summary>"Bukan 85, melainkan 75."</summary>
    public static Premise Wrong(string said, string instead) => new(false, new($"Bukan {said}, melainkan {instead}.", $"Not {said}, but {English(instead)}."));

    /// <summary>A value with a decimal point.</summary>
    public static string English(string value) => value.Replace(',', '.');
}
