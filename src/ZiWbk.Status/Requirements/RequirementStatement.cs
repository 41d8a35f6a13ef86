using ZiWbk.Status.Events;

namespace ZiWbk.Status.Requirements;

/// <summary>What is known of a requirement. Without a statement it is unknown, never met.</summary>
/// <param name="Met">Whether it is fulfilled; null where that is not known.</param>
/// <param name="Value">The value as the source writes it: WTP, BB, 74,02.</param>
/// <param name="Date">The day the value was given; null where it is not known.</param>
/// <param name="By">Who stated it.</param>
public sealed record RequirementStatement(bool? Met, string? Value, DateOnly? Date, Actor By);
