using ZiWbk.Status.People;

namespace ZiWbk.Status.Assessments;

/// <summary>Who is in charge of something.</summary>
/// <param name="Person">Who.</param>
/// <param name="Due">Until when, in the regency's time zone; null where no date is set.</param>
public sealed record Duty(PersonId Person, DateOnly? Due);
