using System.Collections.Immutable;

namespace ZiWbk.Status.Reminders;

/// <summary>Whether and from when a chat wants reminders.</summary>
/// <param name="Wanted">Whether at all.</param>
/// <param name="SilentUntil">None before, UTC.</param>
public sealed record ReminderSetting(bool Wanted, DateTimeOffset? SilentUntil)
{
    /// <summary>What a chat has that has set nothing.</summary>
    public static ReminderSetting Usual { get; } = new(true, null);

    /// <summary>The time of day, in the chat's zone; null for the usual one.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The kinds it does not want.</summary>
    public ImmutableArray<ReminderKind> Off { get; init; } = [];

    /// <summary>When on a day it is not written to first; null for no such time.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>The time zone it lives in, as people call it; null for its office's, else the regency's.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it is the one of the office's chats that reminders go to.</summary>
    public bool Home { get; init; }

    /// <summary>Whether it wants a kind at a moment.</summary>
    public bool Wants(ReminderKind kind, DateTimeOffset at) => Wanted && !(SilentUntil > at) && !Off.Contains(kind);
}
