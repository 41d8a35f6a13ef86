namespace ZiWbk.FakeTelegram;

/// <summary>A press, which spins on the phone until the bot answers it.</summary>
public sealed class Press
{
    private readonly CallbackQueries.Query? _query;
    private readonly World _world;

    internal Press(CallbackQueries.Query? query, int? update, World world)
    {
        _query = query;
        _world = world;
        UpdateId = update;
    }

    public int? UpdateId { get; }

    public bool IsAnswered => _query?.Answered.Task.IsCompleted ?? true;

    /// <summary>Waits until it no longer spins; what the bot let be read.</summary>
    public async Task<Toast> AnswerAsync(CancellationToken cancel = default)
    {
        if (_query is null)
            return new("", false, null);
        try
        {
            return await _query.Answered.Task.WaitAsync(_world.Settings.Patience, cancel);
        }
        catch (TimeoutException)
        {
            string transcript;
            lock (_world.Gate)
                transcript = Screens.Transcript(_world, _query.Room);
            throw new TimeoutException($"The press by {_query.Who.FullName} was never answered. The chat so far:\n{transcript}");
        }
    }

    /// <summary>From now on an answer comes too late.</summary>
    public void Expires()
    {
        if (_query is not null)
            lock (_world.Gate)
                _world.Callbacks.Expire(_query);
    }
}
