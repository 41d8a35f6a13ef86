using ZiWbk.Assessment;

namespace ZiWbk.Journey.Calendars;

/// <summary>What a day is to an office.</summary>
public enum DayKind
{
    /// <summary>Of a year the data does not cover: it may be a holiday.</summary>
    Unknown,

    /// <summary>The offices work.</summary>
    Working,

    /// <summary>No day of the working week.</summary>
    Weekend,

    /// <summary>A national holiday, also where it falls on a weekend.</summary>
    Holiday,

    /// <summary>Joint leave (cuti bersama).</summary>
    JointLeave,
}

/// <summary>What the calendar says of a day.</summary>
/// <param name="Date">Which day.</param>
/// <param name="Kind">What it is to an office.</param>
/// <param name="Holiday">The holiday or joint leave, or null.</param>
public sealed record Day(DateOnly Date, DayKind Kind, Holiday? Holiday)
{
    /// <summary>Whether the calendar covers the day at all.</summary>
    public bool IsKnown => Kind != DayKind.Unknown;

    /// <summary>Whether it is certain that the offices work.</summary>
    public bool IsWorking => Kind == DayKind.Working;

    /// <summary>Why the offices do not work, or why that is not known; null on a working day.</summary>
    public Bilingual? Reason => Kind switch
    {
        DayKind.Working => null,
        DayKind.Weekend => new("akhir pekan", "weekend"),
        DayKind.Unknown => new($"hari libur tahun {Date.Year} belum diketahui", $"the holidays of {Date.Year} are not known yet"),
        _ => Holiday!.Name,
    };
}
