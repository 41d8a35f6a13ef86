namespace ZiWbk.FakeTeams;

/// <summary>One thing that happened in a conversation.</summary>
internal abstract record Act(DateTimeOffset At);

internal sealed record Said(DateTimeOffset At, StoredMessage Message) : Act(At);

internal sealed record Edited(DateTimeOffset At, StoredMessage Message) : Act(At);

internal sealed record Removed(DateTimeOffset At, StoredMessage Message) : Act(At);

/// <summary>The answer to a press stands in the card's place, for whoever pressed.</summary>
internal sealed record Shown(DateTimeOffset At, StoredMessage Message, Account To) : Act(At);

internal sealed record Pressed(DateTimeOffset At, Account Who, string Message, string Label) : Act(At);

internal sealed record Told(DateTimeOffset At, Account Whom, string Text) : Act(At);

internal sealed record Noted(DateTimeOffset At, string Line) : Act(At);

/// <summary>What happened in a conversation, in order. It can be waited on.</summary>
internal sealed class RoomLog
{
    private readonly List<Act> _acts = [];
    private TaskCompletionSource? _more;

    public int Count => _acts.Count;

    public IReadOnlyList<Act> Acts => _acts;

    public void Add(Act act)
    {
        _acts.Add(act);
        var more = _more;
        _more = null;
        more?.TrySetResult();
    }

    /// <summary>Completes with the next act. Called under the world's lock, awaited outside.</summary>
    public Task More() => (_more ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
