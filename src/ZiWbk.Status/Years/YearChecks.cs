using ZiWbk.Status.Commands;

namespace ZiWbk.Status.Years;

/// <summary>What commands check about a year, with the sentences that refuse.</summary>
internal static class YearChecks
{
    public static Decision? Known(Regency regency, int year) =>
        regency.Years.ContainsKey(year) ? null : Decision.Refuse($"Tahun {year} belum dibuka.", $"The year {year} has not been opened.");

    public static Decision? Open(Regency regency, int year) =>
        Known(regency, year)
        ?? (regency.Years[year].Open ? null : Decision.Refuse($"Tahun {year} sudah ditutup.", $"The year {year} is closed."));

    /// <summary>The milestone must be one of the journey's.</summary>
    public static Decision? Milestone(CommandContext context, string id) =>
        context.Rulebook.Journey.FindMilestone(id) is not null ? null : Decision.Refuse($"Tonggak '{id}' tidak dikenal.", $"There is no milestone '{id}'.");

    /// <summary>Whether a day has not come anywhere yet: the easternmost office is up to 9 hours ahead of UTC.</summary>
    public static bool IsAhead(CommandContext context, DateOnly? date) => date > DateOnly.FromDateTime(context.At.UtcDateTime.AddHours(9));

    /// <summary>A date of a year lies in it, or next to it: a cycle begins in the autumn before and its results are given in the spring after.</summary>
    public static Decision? Near(int year, DateOnly? date) =>
        date is { } day && Math.Abs(day.Year - year) > 1
            ? Decision.Refuse($"Tanggal itu terlalu jauh dari tahun {year}.", $"That date is too far from the year {year}.")
            : null;
}
