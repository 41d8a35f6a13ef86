using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>
/// Reads what guards a step: <c>jawaban.score &gt; 0</c>, <c>bukti</c> (is known), <c>not bukti</c>, joined by <c>and</c> and <c>or</c>
/// (<c>and</c> binds closer).
/// </summary>
internal static partial class ConditionReader
{
    /// <summary>The condition, or null after a fault.</summary>
    public static Condition? Read(string text, Mark at, FaultList faults)
    {
        var words = Words().Matches(text).Select(match => match.Value).ToList();
        var position = 0;
        var condition = Any();
        if (condition is not null && position == words.Count && string.Concat(words) == text.Replace(" ", "", StringComparison.Ordinal))
            return condition;
        faults.Add(at,
            $"syarat '{text}' tidak dimengerti; contoh: jawaban.score > 0, not bukti, a and b",
            $"the guard '{text}' is not understood; examples: jawaban.score > 0, not bukti, a and b");
        return null;

        Condition? Any() => Joined("or", All, parts => new AnyOf(parts));

        Condition? All() => Joined("and", One, parts => new AllOf(parts));

        Condition? Joined(string word, Func<Condition?> part, Func<ImmutableArray<Condition>, Condition> join)
        {
            var parts = ImmutableArray.CreateBuilder<Condition>();
            do
            {
                if (part() is not { } read)
                    return null;
                parts.Add(read);
            }
            while (Skip(word));
            return parts.Count == 1 ? parts[0] : join(parts.ToImmutable());
        }

        Condition? One()
        {
            if (Skip("not"))
                return One() is { } contrary ? new Not(contrary) : null;
            if (position >= words.Count || words[position] is "and" or "or" || !SlotPaths.TryRead(words[position], out var path))
                return null;
            position++;
            if (position >= words.Count || words[position] is not ("=" or "!=" or ">" or ">=" or "<" or "<="))
                return new IsSet(path);
            var compares = words[position++];
            return position < words.Count && words[position] is not ("and" or "or" or "not") ? new Compares(path, compares, words[position++]) : null;
        }

        bool Skip(string word)
        {
            var found = position < words.Count && words[position] == word;
            position += found ? 1 : 0;
            return found;
        }
    }

    [GeneratedRegex(@"[<>!]?=|[<>]|[A-Za-z0-9.-]+")]
    private static partial Regex Words();
}
