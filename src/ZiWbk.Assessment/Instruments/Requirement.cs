namespace ZiWbk.Assessment.Instruments;

/// <summary>A condition outside the worksheet, such as the audit opinion. Without data it is unknown, never met.</summary>
/// <param name="Id">Short name, e.g. opini-bpk.</param>
/// <param name="Title">What an official calls it.</param>
/// <param name="Target">The predicate that asks for it.</param>
/// <param name="Rule">What is asked.</param>
/// <param name="Provenance">Where the rule comes from and how sure that is.</param>
public sealed record Requirement(string Id, string Title, Target Target, string Rule, Provenance Provenance);
