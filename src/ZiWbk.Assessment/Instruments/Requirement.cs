namespace ZiWbk.Assessment.Instruments;

/// <summary>Who must meet a requirement.</summary>
public enum RequirementScope
{
    /// <summary>The regency as a whole: one answer counts for all its offices, such as the audit opinion.</summary>
    Regency,

    /// <summary>The office that is put forward, each by itself, such as its own reports of wealth.</summary>
    Unit,
}

/// <summary>A condition outside the worksheet, such as the audit opinion. Without data it is unknown, never met.</summary>
/// <param name="Id">Short name, e.g. opini-bpk.</param>
/// <param name="Title">What an official calls it.</param>
/// <param name="Scope">Who must meet it.</param>
/// <param name="Target">The predicate that asks for it.</param>
/// <param name="Rule">What is asked.</param>
/// <param name="Provenance">Where the rule comes from and how sure that is.</param>
public sealed record Requirement(string Id, string Title, RequirementScope Scope, Target Target, string Rule, Provenance Provenance);
