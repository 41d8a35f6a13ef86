using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiWbk.FakeTelegram;

/// <summary>A length as a description states it: "1-64 bytes". What is counted after entities is counted elsewhere.</summary>
internal sealed partial record StatedLength(int Least, int Most, bool InBytes)
{
    public static StatedLength? Read(string description) => Stated().Match(description) is { Success: true } match
        ? new(
            int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture),
            match.Groups[3].Value == "bytes")
        : null;

    [GeneratedRegex(@"(?<![\d-])(\d+)-(\d+) (characters|bytes)(?! after entit)")]
    private static partial Regex Stated();
}
