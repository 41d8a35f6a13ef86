using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Reminders;

/// <summary>The kinds of reminders as a chat chooses among them: a few topics, each of one kind or more.</summary>
/// <param name="Key">Its key in the dialog.</param>
/// <param name="Name">What it is called within a sentence.</param>
/// <param name="Kinds">What it holds.</param>
internal sealed record ReminderTopic(string Key, Bilingual Name, ImmutableArray<ReminderKind> Kinds);

/// <summary>All topics, and which of them a chat does without.</summary>
internal static class ReminderTopics
{
    /// <summary>In the order they are offered.</summary>
    public static ImmutableArray<ReminderTopic> All { get; } =
    [
        new("tenggat", new("tenggat yang mendekat", "deadlines ahead"), [ReminderKind.Deadline, ReminderKind.Again]),
        new("lewat", new("tenggat yang lewat", "overdue duties"), [ReminderKind.Overdue]),
        new("tanggal", new("tanggal penting", "dates of the year"), [ReminderKind.Milestone, ReminderKind.Yearly]),
        new("ringkasan", new("ringkasan pekanan", "the weekly digest"), [ReminderKind.Digest]),
        new("sepi", new("kantor yang lama diam", "offices gone quiet"), [ReminderKind.Quiet]),
    ];

    /// <summary>Those that are switched off as a whole.</summary>
    public static IEnumerable<ReminderTopic> Without(ImmutableArray<ReminderKind> off) => All.Where(topic => topic.Kinds.All(off.Contains));

    /// <summary>The kinds a chat does without once a topic has been switched off, or on where it was off.</summary>
    public static ImmutableArray<ReminderKind> Toggled(ImmutableArray<ReminderKind> off, string key) =>
        All.FirstOrDefault(topic => topic.Key == key) is not { } topic ? off
        : topic.Kinds.All(off.Contains) ? off.RemoveRange(topic.Kinds)
        : [.. off.Union(topic.Kinds)];
}
