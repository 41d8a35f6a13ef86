using ZiWbk.Status.Events;

namespace ZiWbk.Status.Years;

/// <summary>A year has been opened.</summary>
/// <param name="Year">Which.</param>
/// <param name="Instrument">The worksheet it is assessed with.</param>
/// <param name="From">The year whose answers it starts from, to be brought up to date; null to start blank.</param>
public sealed record YearOpened(int Year, string Instrument, int? From) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before with { Years = before.Years.SetItem(Year, new(Year, Instrument, Open: true)) };
        if (From is not { } last)
            return after;
        var carried = before.Assessments.Values
            .Where(assessment => assessment.Id.Year == last)
            .Select(assessment => assessment.CarriedTo(Year))
            .Select(assessment => KeyValuePair.Create(assessment.Id, assessment));
        return after with { Assessments = after.Assessments.SetItems(carried) };
    }
}

/// <summary>A year has been closed: nothing in it changes any more.</summary>
/// <param name="Year">Which.</param>
public sealed record YearClosed(int Year) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { Years = before.Years.SetItem(Year, before.Years[Year] with { Open = false }) };
}

/// <summary>A closed year has been opened again.</summary>
/// <param name="Year">Which.</param>
public sealed record YearReopened(int Year) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { Years = before.Years.SetItem(Year, before.Years[Year] with { Open = true }) };
}

/// <summary>A date of a year has been fixed.</summary>
/// <param name="Year">Which.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Date">The day.</param>
/// <param name="Letter">The number of the letter that fixed it.</param>
public sealed record DateFixed(int Year, string Milestone, DateOnly Date, string? Letter) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var year = before.Years[Year];
        return before with { Years = before.Years.SetItem(Year, year with { Dates = year.Dates.SetItem(Milestone, new(Date, Letter)) }) };
    }
}
