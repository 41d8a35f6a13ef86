using ZiWbk.Assessment;

namespace ZiWbk.Journey.Calendars;

/// <summary>A day off by decree.</summary>
/// <param name="Date">Which day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsJointLeave">Whether it is joint leave (cuti bersama) rather than a national holiday.</param>
public sealed record Holiday(DateOnly Date, Bilingual Name, bool IsJointLeave);
