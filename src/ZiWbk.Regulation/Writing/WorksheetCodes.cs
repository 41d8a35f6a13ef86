using System.Text.RegularExpressions;

namespace ZiWbk.Regulation.Writing;

/// <summary>Codes of the worksheet as people write them: "A.I.5.v.c", "a i 5 v c", "ai5vc", "A.I.5.i", "B.II".</summary>
internal static partial class WorksheetCodes
{
    /// <summary>The codes in a plain text, as the worksheet writes them, longest form first.</summary>
    public static List<string> Take(ref string plain)
    {
        var codes = new List<string>();
        plain = Question().Replace(plain, match => Add($"A.{match.Groups["part"].Value.ToUpperInvariant()}.{match.Groups["area"].Value}.{match.Groups["indicator"].Value}.{match.Groups["letter"].Value}"));
        plain = Result().Replace(plain, match => Add($"B.{match.Groups[1].Value.ToUpperInvariant()}.{match.Groups[2].Value}" + (match.Groups[3].Length > 0 ? "." + match.Groups[3].Value : "")));
        plain = Indicator().Replace(plain, match => Add($"A.{match.Groups[1].Value.ToUpperInvariant()}.{match.Groups[2].Value}.{match.Groups[3].Value}"));
        plain = Section().Replace(plain, match => Add($"{match.Groups[1].Value.ToUpperInvariant()}.{match.Groups[2].Value.ToUpperInvariant()}"));
        return codes;

        string Add(string code)
        {
            codes.Add(code);
            return " ";
        }
    }

    [GeneratedRegex(@"\ba(?:[. ]{1,2}(?<part>ii?)[. ]{1,2}(?<area>[1-6])[. ]{1,2}(?<indicator>i{1,3}|iv|vi{0,3})[. ]{1,2}(?<letter>[a-h])|(?<part>ii?)(?<area>[1-6])(?<indicator>i{1,3}|iv|vi{0,3})(?<letter>[a-h]))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"\bb\.(ii?)\.([ab])(?:\.([a-c]))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Result();

    [GeneratedRegex(@"\ba[.](ii?)[.]([1-6])[.](i{1,3}|iv|vi{0,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Indicator();

    [GeneratedRegex(@"\b([ab])\.(ii?)\b(?!\.\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Section();
}
