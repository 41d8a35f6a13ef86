namespace ZiWbk.FakeTelegram;

/// <summary>One thing that happened in a chat.</summary>
internal abstract record Act(DateTimeOffset At);

internal sealed record Said(DateTimeOffset At, Account Who, Picture Message) : Act(At);

internal sealed record EditedBy(DateTimeOffset At, Account Who, Picture Message) : Act(At);

internal sealed record Deleted(DateTimeOffset At, Account Who, int Message) : Act(At);

internal sealed record Pressed(DateTimeOffset At, Account Who, int Message, string Label) : Act(At);

internal sealed record Toasted(DateTimeOffset At, Account Whom, string? Text, bool Alert) : Act(At);

internal sealed record PinChanged(DateTimeOffset At, int Message, bool Pinned) : Act(At);

internal sealed record Noted(DateTimeOffset At, string Line) : Act(At);

internal sealed record Busy(DateTimeOffset At, string Doing) : Act(At);
