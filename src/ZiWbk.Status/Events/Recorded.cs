using ZiWbk.Status.Chats;

namespace ZiWbk.Status.Events;

/// <summary>An event with its place in the journal.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="At">When it was recorded, UTC, whole milliseconds.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Chat">Where; null for the command line and the clock.</param>
/// <param name="Key">The incoming update that caused it; null where nothing came in from outside.</param>
/// <param name="Event">What happened.</param>
public sealed record Recorded(long Sequence, DateTimeOffset At, Actor Actor, ChatId? Chat, UpdateKey? Key, Event Event);
