using System.Collections.Frozen;
using System.Text;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

/// <summary>The codes of a worksheet in any writing: A.I.2.i.c, "a i 2 i c", AI2ic.</summary>
internal sealed class QuestionCodes
{
    private readonly FrozenDictionary<string, Question[]> _byLetters;
    private readonly int _longest;

    public QuestionCodes(Instrument instrument)
    {
        var codes = new Dictionary<string, Question[]>(StringComparer.Ordinal);
        foreach (var (indicator, questions) in instrument.QuestionsOf)
            codes[Letters(indicator.Id)] = [.. questions];
        // Where an indicator's letters were a question's too, the question is meant.
        foreach (var question in instrument.Questions)
            codes[Letters(question.Id.Value)] = [question];
        _byLetters = codes.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = codes.Keys.Max(code => code.Length);
    }

    /// <summary>
    /// The longest code that begins at this word: how many words it takes, and its question; several for an indicator's code.
    /// </summary>
    public (int Length, IReadOnlyList<Question> Questions) Longest(IReadOnlyList<string> words, int from)
    {
        var (length, questions) = (0, (Question[])[]);
        if (words[from][0] is not ('a' or 'b'))
            return (length, questions);
        var letters = new StringBuilder();
        for (var at = from; at < words.Count && letters.Length + words[at].Length <= _longest; at++)
        {
            letters.Append(words[at]);
            if (_byLetters.TryGetValue(letters.ToString(), out var found))
                (length, questions) = (at - from + 1, found);
        }

        return (length, questions);
    }

    private static string Letters(string code) => code.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}
