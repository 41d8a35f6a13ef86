namespace ZiWbk.Regulation.Entries;

/// <summary>A regulation that the entries speak of.</summary>
/// <param name="Name">As it is called, e.g. PermenPANRB 90/2021.</param>
/// <param name="Number">Number and year, e.g. 90/2021.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Status">Whether it is in force, as far as is known.</param>
public sealed record KnownRegulation(string Name, string Number, string Subject, string Status);
