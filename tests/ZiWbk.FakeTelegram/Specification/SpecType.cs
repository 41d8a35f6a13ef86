namespace ZiWbk.FakeTelegram;

/// <summary>A type as the specification names it: <c>Integer</c>, <c>Message</c>, <c>Array of Array of InlineKeyboardButton</c>.</summary>
internal sealed record SpecType(string Name, SpecType? Items)
{
    private const string ArrayOf = "Array of ";

    public bool IsArray => Items is not null;

    public static SpecType Parse(string text) =>
        text.StartsWith(ArrayOf, StringComparison.Ordinal) ? new(text, Parse(text[ArrayOf.Length..])) : new(text, null);
}
