using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Calendars;

/// <summary>A year the calendar covers, and the decree that fixed its days off.</summary>
/// <param name="Year">Which year.</param>
/// <param name="Decree">The decree's numbers.</param>
/// <param name="SignedOn">When it was signed.</param>
/// <param name="Provenance">Where its days come from and how sure that is.</param>
public sealed record CalendarYear(int Year, string Decree, DateOnly SignedOn, Provenance Provenance);

/// <summary>The days on which Ramadan is expected.</summary>
/// <param name="HijriYear">The year of the Islamic calendar.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record Ramadan(int HijriYear, DateOnly From, DateOnly Until, Provenance Provenance);
