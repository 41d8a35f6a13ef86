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
