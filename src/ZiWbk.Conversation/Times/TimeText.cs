using System.Collections.Immutable;

namespace ZiWbk.Conversation.Times;

/// <summary>The words of a text as rules look at them; beyond either end stands nothing.</summary>
internal sealed class TimeText(ImmutableArray<TimeToken> tokens)
{
    private static readonly TimeToken _nothing = new(TimeWord.Other, 0, "", 0, 0, "", false);

    public int Length => tokens.Length;

    public TimeToken this[int at] => at >= 0 && at < tokens.Length ? tokens[at] : _nothing;

    public static TimeText Of(string text) => new(TimeTokens.Of(text));

    public bool Is(int at, TimeWord word) => this[at].Word == word;

    /// <summary>Past the words that only link, none of which may end a sentence.</summary>
    public int PastLinks(int at)
    {
        while (at < tokens.Length && this[at].Is(TimeWord.Link) && !this[at].Gap.Contains('.', StringComparison.Ordinal))
            at++;
        return at;
    }

    /// <summary>Whether a number stands within a longer string of numbers: a letter's reference, an account.</summary>
    public bool IsChained(int from, int to) =>
        IsJoint(from) && this[from - 1].Is(TimeWord.Digits) || IsJoint(to) && (this[to].Is(TimeWord.Digits) || this[to].Text.Length == 1 && this[to].Gap == "/");

    /// <summary>Whether a title or a word such as "nomor" stands before: what follows is a name or a number.</summary>
    public bool IsNamed(int at) => this[at - 1].Word is TimeWord.Title;

    private bool IsJoint(int at) => at > 0 && at < tokens.Length && this[at].Touches && this[at].Gap is "/" or "." or "-" && this[at].Touches;
}
