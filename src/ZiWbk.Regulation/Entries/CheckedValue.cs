namespace ZiWbk.Regulation.Entries;

/// <summary>What kind of value a question may take for granted.</summary>
public enum ValueKind
{
    /// <summary>Points of the score, or a grade's limit.</summary>
    Points,

    /// <summary>A survey index, 0 to 4.</summary>
    Index,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>How many there are of something.</summary>
    Count,

    /// <summary>A level of maturity.</summary>
    Level,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A day and a month.</summary>
    Date,

    /// <summary>A length of time, e.g. 2 tahun.</summary>
    Duration,

    /// <summary>Hours of work, e.g. 37 jam 30 menit.</summary>
    Hours,

    /// <summary>A regulation by number and year, e.g. 90/2021.</summary>
    Rule,

    /// <summary>An article, e.g. 12B.</summary>
    Article,

    /// <summary>An authority, e.g. KPK.</summary>
    Authority,

    /// <summary>A grade: AA, A, BB, B, CC, C, D.</summary>
    Grade,

    /// <summary>An audit opinion: WTP, WDP.</summary>
    Opinion,

    /// <summary>An amount in rupiah.</summary>
    Rupiah,

    /// <summary>How often: bulanan, triwulanan, semesteran, tahunan.</summary>
    Frequency,
}

/// <summary>A value of an entry against which a question's own is held.</summary>
/// <param name="Kind">What kind of value.</param>
/// <param name="Value">The value as it is told, numbers with a decimal comma.</param>
/// <param name="About">Words of which one must be in the question; each may be several words that must all be there. Empty: always.</param>
public sealed record CheckedValue(ValueKind Kind, string Value, IReadOnlyList<string> About);
