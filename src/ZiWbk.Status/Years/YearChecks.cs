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
}
