using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Worksheet;

namespace ZiWbk.Regulation.Reading;

/// <summary>
/// Puts the worksheet's numbers where an answer refers to them. A weight or threshold that is typed instead is a fault: it would stay as
/// it is when the data change.
/// </summary>
internal sealed partial class AnswerText(WorksheetNumbers? numbers, FaultList faults)
{
    /// <summary>The text with its references resolved; faults for unknown ones and for typed numbers.</summary>
    public string Resolve(string text, Mark at, Language language)
    {
        // Without a sound worksheet there is nothing to resolve with; its own faults are told.
        if (numbers is null)
            return text;
        foreach (var sentence in Sentences().Split(Reference().Replace(text, " ")))
        {
            var (weighs, limits) = (WeightWords().IsMatch(sentence), GateWords().IsMatch(sentence));
            foreach (Match match in Typed().Matches(sentence))
            {
                var number = match.Value.Replace('.', ',');
                if ((weighs && numbers.IsWeight(number)) || (limits && numbers.IsGate(number)))
                    faults.Add(at, $"angka {match.Value} adalah bobot atau ambang; tulis sebagai rujukan seperti {{gate.wbk.total}}, atau {{={match.Value}}} bila maksudnya lain",
                        $"{match.Value} is a weight or threshold; write a reference such as {{gate.wbk.total}}, or {{={match.Value}}} where it means something else");
            }
        }

        var resolved = new StringBuilder(text);
        foreach (Match match in Reference().Matches(text).Reverse())
        {
            var name = match.Groups[1].Value;
            var value = name.StartsWith('=') ? name[1..] : numbers.Find(name)?.In(language);
            if (value is null)
            {
                var nearest = NearestText.Of(name, numbers.Names);
                faults.Add(at, $"rujukan {{{name}}} tidak dikenal" + (nearest is null ? "" : $"; maksudnya {{{nearest}}}?"),
                    $"unknown reference {{{name}}}" + (nearest is null ? "" : $"; did you mean {{{nearest}}}?"));
                continue;
            }

            resolved.Remove(match.Index, match.Length).Insert(match.Index, value);
        }

        return resolved.ToString();
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=[.;:!?])\s", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"(?<![\w/.,-])\d+(?:[.,]\d+)?(?![\w/-])(?!,\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\b(?:bobot\w*|berbobot|weigh\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WeightWords();

    [GeneratedRegex(@"\b(?:ambang|minimal|minimum|paling sedikit|threshold|at least|batas nilai)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GateWords();
}
