using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>Holds what a question takes an abbreviation to stand for ("TPI itu Tim Penilai Independen") against what the entry says it does.</summary>
internal sealed partial class ExpansionCheck(Meanings meanings)
{
    // Words that lend an abbreviation no letter.
    private static readonly HashSet<string> _small = new(["dan", "dari", "di", "ke", "atas", "untuk", "pada", "of", "and", "the", "for", "on", "in"], StringComparer.Ordinal);

    /// <summary>What is so where other words are named; null where none are, or the entry does not tell.</summary>
    public Premise? Of(string plain, RegulationEntry entry)
    {
        foreach (Match match in Stated().Matches(plain))
        {
            var letters = match.Groups["short"].Value;
            if (Run(Splitting.Words(match.Groups["rest"].Value), 0, letters) is not { } stated)
                continue;
            var (known, inEnglish) = (Known(entry, letters, Language.Indonesian), Known(entry, letters, Language.English));
            if (known is null || IsSame(stated, known) || (inEnglish is not null && IsSame(stated, inEnglish)))
                continue;
            var said = string.Join(' ', stated.Select(word => _small.Contains(word) ? word : char.ToUpperInvariant(word[0]) + word[1..]));
            return Premise.Wrong(said, string.Join(' ', known));
        }

        return null;
    }

    private bool IsSame(List<string> stated, List<string> known) =>
        stated.Count == known.Count && stated.Zip(known).All(pair => meanings.Of(pair.First, mend: true).ToHashSet(StringComparer.Ordinal).SetEquals(meanings.Of(Splitting.Plain(pair.Second, 50), mend: true)));

    // Where the entry writes it out: in capitals, or behind the abbreviation itself ("SPKP survei persepsi kualitas pelayanan").
    private static List<string>? Known(RegulationEntry entry, string letters, Language language)
    {
        foreach (var sentence in Sentence().Split($"{entry.Title.In(language)}. {entry.Answer.In(language)}"))
        {
            var words = Word().Matches(sentence).Select(match => match.Value).ToList();
            for (var from = 0; from < words.Count; from++)
            {
                if (Run(words, from, letters) is { } run && (run.TrueForAll(word => char.IsUpper(word[0]) || _small.Contains(word)) || IsNamed(from)))
                    return run;
            }

            bool IsNamed(int from) => words[Math.Max(0, from - 2)..from].Exists(word => char.IsUpper(word[0]) && word.Equals(letters, StringComparison.OrdinalIgnoreCase));
        }

        return null;
    }

    // The words from a place on whose first letters are those of the abbreviation; null where they are not.
    private static List<string>? Run(List<string> words, int from, string letters)
    {
        var run = new List<string>();
        for (var (at, letter) = (from, 0); at < words.Count; at++)
        {
            run.Add(words[at]);
            if (char.ToLowerInvariant(words[at][0]) == letters[letter])
            {
                if (++letter == letters.Length)
                    return run;
            }
            else if (letter == 0 || !_small.Contains(words[at]))
                return null;
        }

        return null;
    }

    [GeneratedRegex(@"\b(?<short>[a-z]{3,8})\b,?(?: (?:itu|iku|tu|niku|adalah|ialah|yaitu|yakni|singkatan\w*|kepanjangan\w*|artinya|maksudnya|stands for|stand for|means|is|kan|dari|dr|the|short for)\b)+ (?<rest>\w+(?: \w+){1,11})", RegexOptions.CultureInvariant)]
    private static partial Regex Stated();

    [GeneratedRegex(@"[.;:,()]+(?:\s|$)|[()]", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\p{L}[\p{L}\d-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
