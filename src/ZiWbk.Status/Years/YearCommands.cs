using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Years;

/// <summary>Opens a year, or opens a closed one again.</summary>
/// <param name="Year">2000 to 2100.</param>
/// <param name="Instrument">The worksheet's id.</param>
/// <param name="FromLastYear">Whether it starts from the answers of the year before, marked as not yet brought up to date.</param>
public sealed record OpenYear(int Year, string Instrument, bool FromLastYear) : Command
{
    internal override Right? Right => Rights.Right.ManageYears;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (Year is < 2000 or > 2100)
            return Decision.Refuse($"Tahun {Year} di luar 2000 sampai 2100.", $"The year {Year} is outside 2000 to 2100.");
        if (!context.Instruments.ContainsKey(Instrument))
            return Decision.Refuse($"LKE '{Instrument}' tidak dikenal.", $"There is no worksheet '{Instrument}'.");
        if (regency.Years.TryGetValue(Year, out var known) && known.Instrument != Instrument)
            return Decision.Refuse($"Tahun {Year} memakai LKE '{known.Instrument}', dan itu tidak berganti.", $"The year {Year} uses the worksheet '{known.Instrument}', which does not change.");
        if (known is not null)
            return known.Open ? Decision.Nothing : Decision.Of(new YearReopened(Year));
        if (FromLastYear && regency.Years.GetValueOrDefault(Year - 1) is not { } last)
            return Decision.Refuse($"Tahun {Year - 1} belum pernah dibuka, jadi tidak ada yang dilanjutkan.", $"The year {Year - 1} was never opened, so there is nothing to start from.");
        return Decision.Of(new YearOpened(Year, Instrument, FromLastYear ? Year - 1 : null));
    }
}

/// <summary>Closes a year.</summary>
/// <param name="Year">Which.</param>
public sealed record CloseYear(int Year) : Command
{
    internal override Right? Right => Rights.Right.ManageYears;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        YearChecks.Known(regency, Year)
        ?? (regency.Years[Year].Open ? Decision.Of(new YearClosed(Year)) : Decision.Nothing);
}

/// <summary>Fixes a date of a year.</summary>
/// <param name="Year">Which.</param>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Date">The day.</param>
/// <param name="Letter">The number of the letter that fixed it, 2 to 80 characters; null where none is named.</param>
public sealed record FixDate(int Year, string Milestone, DateOnly Date, string? Letter) : Command
{
    internal override Right? Right => Rights.Right.ManageYears;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        var letter = Letter?.Trim();
        return YearChecks.Open(regency, Year)
            ?? YearChecks.Milestone(context, Milestone)
            ?? YearChecks.Near(Year, Date)
            ?? (letter is { Length: < 2 or > 80 }
                ? Decision.Refuse("Nomor surat terdiri atas 2 sampai 80 huruf.", "The number of a letter has 2 to 80 characters.")
                : Decision.Of(new DateFixed(Year, Milestone, Date, letter)));
    }
}
