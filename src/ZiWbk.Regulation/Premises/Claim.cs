using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Premises;

/// <summary>A value that a question states.</summary>
/// <param name="Kind">What kind of value it looks like.</param>
/// <param name="Value">The value, in the form in which it is compared.</param>
/// <param name="Said">As it is repeated to the asker.</param>
/// <param name="Noun">The word behind a count, e.g. "area"; null for none.</param>
internal readonly record struct Claim(ValueKind Kind, string Value, string Said, string? Noun = null);
