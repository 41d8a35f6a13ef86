using ZiWbk.Assessment;

namespace ZiWbk.Status.Reports;

/// <summary>How grave a risk is.</summary>
public enum RiskLevel
{
    /// <summary>As it stands the predicate is not reached.</summary>
    High,

    /// <summary>It could be lost, or come late.</summary>
    Medium,

    /// <summary>To be watched.</summary>
    Low,
}

/// <summary>What could go wrong, and what answers it.</summary>
/// <param name="Level">How grave.</param>
/// <param name="Text">What it is, with its numbers.</param>
/// <param name="Answer">What is done against it.</param>
public sealed record Risk(RiskLevel Level, Bilingual Text, Bilingual Answer);
