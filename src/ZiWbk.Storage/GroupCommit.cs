using System.Collections.Immutable;
using ZiWbk.Status;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage;

/// <summary>
/// Decides turns one after the other and makes many of them durable with one flush. Whoever finds nobody writing writes for
/// all who wait: alone, a turn costs no change of thread, and under load one flush serves dozens.
/// </summary>
/// <remarks>
/// Two states: <see cref="Decided"/>, which the next decision is based on, and <see cref="Durable"/>, which alone is shown. So
/// nobody is told of something a power cut could take back.
/// </remarks>
internal sealed class GroupCommit
{
    private readonly Lock _gate = new();
    private readonly Action<Regency> _published;
    private readonly IJournal _journal;
    private readonly Queue<Action> _quiet = new();
    private List<Waiting> _waiting = [];
    private List<Waiting> _spare = [];
    private bool _busy;
    private Exception? _stopped;

    public GroupCommit(IJournal journal, Regency regency, Action<Regency> published)
    {
        _journal = journal;
        _published = published;
        Decided = regency;
        Durable = regency;
    }

    /// <summary>What stands once all that waits is durable.</summary>
    private Regency Decided { get; set; }

    /// <summary>What stands for good.</summary>
    public Regency Durable { get; private set; }

    /// <summary>Whether a flush failed, so that nothing can be recorded until a restart.</summary>
    public bool Stopped => _stopped is not null;

    /// <summary>Decides a turn on top of what is decided already; the task ends when it, and all before it, are durable.</summary>
    /// <param name="decide">Gives the turn's events, none where nothing is to be recorded. Called under the lock: pure and quick.</param>
    public Task<ImmutableArray<Recorded>> SubmitAsync(Func<Regency, ImmutableArray<Recorded>> decide)
    {
        Waiting mine;
        lock (_gate)
        {
            if (_stopped is not null)
                return Task.FromException<ImmutableArray<Recorded>>(new JournalStoppedException("A flush failed earlier; restart the program.", _stopped));
            var turn = decide(Decided);
            if (turn.IsEmpty && !_busy)
                return Task.FromResult(turn);
            var after = turn.Aggregate(Decided, (regency, recorded) => regency.After(recorded));
            // An empty turn waits too: what it saw is not durable before the others are.
            mine = new(turn, after);
            _waiting.Add(mine);
            Decided = after;
            if (_busy)
                return mine.Done.Task;
            _busy = true;
        }

        WriteWaiting();
        return mine.Done.Task;
    }

    /// <summary>Runs something while nothing is written; those who come meanwhile wait.</summary>
    public Task<T> WhileQuietAsync<T>(Func<Regency, T> action)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _quiet.Enqueue(() =>
            {
                try
                {
                    done.SetResult(action(Durable));
                }
                catch (Exception exception)
                {
                    done.SetException(exception);
                }
            });
            if (_busy)
                return done.Task;
            _busy = true;
        }

        WriteWaiting();
        return done.Task;
    }

    /// <summary>Records a turn at once, within <see cref="WhileQuietAsync"/>.</summary>
    public ImmutableArray<Recorded> Record(Func<Regency, ImmutableArray<Recorded>> decide)
    {
        Waiting mine;
        lock (_gate)
        {
            if (_stopped is not null)
                throw new JournalStoppedException("A flush failed earlier; restart the program.", _stopped);
            var turn = decide(Decided);
            mine = new(turn, turn.Aggregate(Decided, (regency, recorded) => regency.After(recorded)));
            _waiting.Add(mine);
            Decided = mine.After;
        }

        Write(TakeWaiting());
        return mine.Done.Task.GetAwaiter().GetResult();
    }

    // One round on the caller's own thread; if others came meanwhile, a pool thread goes on, so that nobody serves for ever.
    private void WriteWaiting()
    {
        if (WriteOnce())
            ThreadPool.UnsafeQueueUserWorkItem(static commit => { while (commit.WriteOnce()) { } }, this, preferLocal: false);
    }

    // False when nothing is left and the next one to come writes.
    private bool WriteOnce()
    {
        List<Waiting> writing;
        Action? quiet;
        lock (_gate)
        {
            if (_waiting.Count == 0 && _quiet.Count == 0)
            {
                _busy = false;
                return false;
            }

            writing = TakeWaiting();
            _ = _quiet.TryDequeue(out quiet);
        }

        if (writing.Count > 0)
            Write(writing);
        quiet?.Invoke();
        return true;
    }

    private List<Waiting> TakeWaiting()
    {
        lock (_gate)
        {
            var writing = _waiting;
            _waiting = _spare;
            _spare = writing;
            return writing;
        }
    }

    private void Write(List<Waiting> writing)
    {
        try
        {
            _journal.Append([.. writing.Where(waiting => !waiting.Turn.IsEmpty).Select(waiting => waiting.Turn)]);
        }
        catch (Exception exception)
        {
            Fail(writing, exception);
            writing.Clear();
            return;
        }

        Durable = writing[^1].After;
        _published(Durable);
        foreach (var waiting in writing)
            waiting.Done.SetResult(waiting.Turn);
        writing.Clear();
    }

    // What was decided on top of a turn that was not recorded has no ground either.
    private void Fail(List<Waiting> writing, Exception exception)
    {
        Waiting[] lost;
        lock (_gate)
        {
            lost = [.. writing, .. _waiting];
            _waiting.Clear();
            Decided = Durable;
            if (exception is not JournalFullException)
                _stopped = exception;
        }

        foreach (var waiting in lost)
            waiting.Done.SetException(exception);
    }

    private sealed record Waiting(ImmutableArray<Recorded> Turn, Regency After)
    {
        public TaskCompletionSource<ImmutableArray<Recorded>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
