using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiWbk.FakeTelegram;

/// <summary>A field of a method or an object, with what its description says of its length or its only value.</summary>
internal sealed partial record SpecField(string Name, IReadOnlyList<SpecType> Types, bool IsRequired, StatedLength? Length, string? Only)
{
    public static SpecField Read(string name, IEnumerable<string> types, bool required, string description) => new(
        name,
        [.. types.Select(SpecType.Parse)],
        required,
        StatedLength.Read(description),
        OnlyValue().Match(description) is { Success: true } match ? match.Groups[1].Value : null);

    [GeneratedRegex(@"(?:, must be|, always) [""“]?([a-z_]+)[""”]?\.?$")]
    private static partial Regex OnlyValue();
}

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
