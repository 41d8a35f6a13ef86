using System.Diagnostics;
using ZiWbk.Status;

namespace ZiWbk.Storage.Projection;

/// <summary>
/// What stands as documents in LiteDB, behind the journal, for people and reports to read. One thread owns the database.
/// Nothing is ever read back from it to be believed: whatever goes wrong with it, it is deleted and made anew from what stands
/// in memory, while the bot goes on answering.
/// </summary>
/// <remarks>
/// LiteDB 5.0.20 reads damaged pages silently different, or loops in them; it is given none (<see cref="CheckedStream"/>).
/// Should it never answer all the same, nobody waits for it longer than a while, and its file is made anew at the next start.
/// </remarks>
public sealed class StatusProjection : IDisposable
{
    /// <summary>The database in the data folder.</summary>
    public const string FileName = "status.db";

    // Many small turns make one commit; nobody waits for it.
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(500), _longestPace = TimeSpan.FromSeconds(10);

    // What many change at once takes long to write: it may take a fiftieth of a processor from those who talk, and no more.
    private const int Share = 50;

    private static readonly TimeSpan _longestEnd = TimeSpan.FromSeconds(10);

    private readonly DocumentFile _file;
    private readonly TimeSpan _patience;
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private readonly Queue<Action> _work = new();
    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _hurry = new(false);
    private Regency _wanted;
    private bool _closing;
    private volatile bool _abandoned;

    /// <summary>Starts the projection of a data folder.</summary>
    /// <param name="folder">The data folder, held by this process.</param>
    /// <param name="regency">What stands now.</param>
    /// <param name="patience">How long somebody waits for the database to answer.</param>
    /// <param name="reached">Told of each point passed; for tests that end the process there.</param>
    public StatusProjection(string folder, Regency regency, TimeSpan patience, Action<ProjectionPoint>? reached = null)
    {
        _file = new(folder, regency, reached ?? (_ => { }), () => _abandoned);
        _patience = patience;
        _wanted = regency;
        _thread = new Thread(Run) { IsBackground = true, Name = "status-projection", Priority = ThreadPriority.BelowNormal };
        _thread.Start();
        _wake.Set();
    }

    /// <summary>How often the database has been deleted and made anew.</summary>
    public int Rebuilds => _file.Rebuilds;

    /// <summary>Says what stands now; returns at once.</summary>
    public void Offer(Regency regency)
    {
        lock (_gate)
        {
            _wanted = regency;
            if (!_closing)
                _wake.Set();
        }
    }

    /// <summary>Waits until what stands now is written.</summary>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public Task CaughtUpAsync() => OnThread(() => { CatchUp(); return true; });

    /// <summary>
    /// The differences between the documents, and their file, and those of a state, each as a line; none where they are equal.
    /// Where there are any, the documents are made anew.
    /// </summary>
    /// <param name="written">What stood when the state was replayed; the documents are brought there first.</param>
    /// <param name="replayed">The state, replayed from the journal.</param>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public Task<IReadOnlyList<string>> DifferencesAsync(Regency written, Regency replayed) => OnThread(() => _file.Differences(written, replayed));

    /// <summary>Copies the database as it stands to another file.</summary>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public Task CopyToAsync(string path) => OnThread(() =>
    {
        CatchUp();
        try
        {
            _file.CopyTo(path);
        }
        catch (InvalidDataException)
        {
            _file.Drop();
            CatchUp();
            _file.CopyTo(path);
        }

        return true;
    });

    /// <summary>Deletes the database and makes it anew.</summary>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public Task RebuildAsync() => OnThread(() => { _file.Drop(); CatchUp(); return true; });

    /// <summary>Writes what is wanted, seals the database and lets go of it; if it does not answer, leaves it unsealed.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_closing)
                return;
            _closing = true;
            _wake.Set();
            _hurry.Set();
        }

        if (_thread.Join(_patience < _longestEnd ? _patience : _longestEnd))
        {
            _wake.Dispose();
            _hurry.Dispose();
            _file.Dispose();
        }
        else
        {
            _abandoned = true;
        }
    }

    private Task<T> OnThread<T>(Func<T> action)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            _work.Enqueue(() =>
            {
                try
                {
                    done.SetResult(action());
                }
                catch (Exception exception)
                {
                    done.SetException(exception);
                }
            });
            _wake.Set();
            _hurry.Set();
        }

        return done.Task.WaitAsync(_patience);
    }

    private void Run()
    {
        while (true)
        {
            _wake.WaitOne();
            var began = Stopwatch.GetTimestamp();
            var closing = Step();
            if (closing)
                return;
            // Somebody who waits is served at once.
            var pause = Stopwatch.GetElapsedTime(began) * Share;
            _hurry.WaitOne(pause < _pace ? _pace : pause < _longestPace ? pause : _longestPace);
        }
    }

    private bool Step()
    {
        while (true)
        {
            Action? work;
            bool closing;
            lock (_gate)
            {
                _work.TryDequeue(out work);
                closing = _closing;
            }

            if (work is not null)
            {
                work();
                continue;
            }

            Try(CatchUp);
            if (closing)
                Try(_file.Close);
            return closing;
        }
    }

    private void CatchUp()
    {
        Regency wanted;
        lock (_gate)
            wanted = _wanted;
        _file.CatchUp(wanted);
    }

    // An exception here would end the process, for documents that can be made anew. No room, no right: the journal says so to
    // those who write. What is half written goes, and is tried again with the next change.
    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            DropQuietly();
        }
    }

    private void DropQuietly()
    {
        try
        {
            // Where the folder may be another's by now, it is only let go of.
            if (_abandoned)
                _file.Dispose();
            else
                _file.Drop();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without a seal the next start makes it anew.
        }
    }
}
