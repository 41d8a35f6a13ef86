namespace ZiWbk.FakeTelegram;

/// <summary>What happened in a chat, in order, as pictures that no later edit changes. It can be waited on.</summary>
internal sealed class RoomLog
{
    private readonly List<Act> _acts = [];
    private int _dropped;
    private TaskCompletionSource? _more;

    /// <summary>How many acts there ever were.</summary>
    public int Count => _dropped + _acts.Count;

    public IReadOnlyList<Act> Acts => _acts;

    public Act? At(int index) => index < _dropped ? null : _acts[index - _dropped];

    public void Add(Act act, int keep)
    {
        _acts.Add(act);
        if (_acts.Count > keep * 2L)
        {
            _dropped += _acts.Count - keep;
            _acts.RemoveRange(0, _acts.Count - keep);
        }

        // Nobody waits in most chats most of the time: the source is made by who waits.
        var more = _more;
        _more = null;
        more?.TrySetResult();
    }

    /// <summary>Completes with the next act. Called under the world's lock, awaited outside.</summary>
    public Task More() => (_more ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
