using System.Collections.Frozen;

namespace ZiWbk.Regulation.Writing;

/// <summary>How officials write: the content of words.yaml.</summary>
/// <param name="Neutral">Words that say nothing about the subject.</param>
/// <param name="Asking">Words that say what kind of answer is wanted.</param>
/// <param name="Writings">Short or other writings, each with what is meant.</param>
/// <param name="Same">Groups of one meaning, the head first.</param>
/// <param name="Everyday">Ordinary words that are nobody's slip of the finger.</param>
/// <param name="Elsewhere">Words of other subjects than ours.</param>
internal sealed record WordList(
    FrozenSet<string> Neutral, FrozenSet<string> Asking, FrozenDictionary<string, string> Writings,
    IReadOnlyList<IReadOnlyList<string>> Same, FrozenSet<string> Everyday, FrozenSet<string> Elsewhere);
