using System.Security.Cryptography;
using LiteDB;
using ZiWbk.Status;

namespace ZiWbk.Storage.Projection;

/// <summary>
/// What stands as documents in LiteDB, behind the journal, for people and reports to read. One thread owns the database.
/// Nothing is ever read back from it to be believed: whatever goes wrong with it, it is deleted and made anew from what stands
/// in memory, while the bot goes on answering.
/// </summary>
/// <remarks>
/// LiteDB 5.0.20 opens a damaged file silently different, or loops in it. So a file is opened again only where it was closed
/// in good order: then a seal beside it names its hash and its last event. After a crash there is none, and it is made anew.
/// </remarks>
public sealed class StatusProjection : IDisposable
{
    /// <summary>The database in the data folder.</summary>
    public const string FileName = "status.db";

    private const string LogName = "status-log.db";
    private const string SealName = "status.seal";
    private const string MetaCollection = "meta";

    // Many small turns make one commit; nobody waits for it.
    private static readonly TimeSpan _pace = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly string _folder;
    private readonly Action<ProjectionPoint> _reached;
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private readonly Queue<Action> _work = new();
    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _urgent = new(false);
    private Regency _wanted;
    private bool _closing;

    // Of the thread alone.
    private LiteDatabase? _database;
    private Regency? _written;

    /// <summary>Starts the projection of a data folder.</summary>
    /// <param name="folder">The data folder, held by this process.</param>
    /// <param name="regency">What stands now.</param>
    /// <param name="reached">Told of each point passed; for tests that end the process there.</param>
    public StatusProjection(string folder, Regency regency, Action<ProjectionPoint>? reached = null)
    {
        _folder = folder;
        _reached = reached ?? (_ => { });
        _wanted = regency;
        _thread = new Thread(Run) { IsBackground = true, Name = "status-projection", Priority = ThreadPriority.BelowNormal };
        _thread.Start();
        _wake.Set();
    }

    /// <summary>How often the database has been deleted and made anew.</summary>
    public int Rebuilds { get; private set; }

    private string Database => Path.Combine(_folder, FileName);

    private string Seal => Path.Combine(_folder, SealName);

    /// <summary>Says what stands now; returns at once.</summary>
    public void Offer(Regency regency)
    {
        lock (_gate)
            _wanted = regency;
        _wake.Set();
    }

    /// <summary>Waits until what stands now is written.</summary>
    public Task CaughtUpAsync() => OnThread(() => { CatchUp(); return true; });

    /// <summary>
    /// The differences between the documents and those of a state, each as a line; none where they are equal. Where there are
    /// some, the documents are made anew.
    /// </summary>
    /// <param name="written">What stood when the state was replayed; the documents are brought there first.</param>
    /// <param name="replayed">The state, replayed from the journal.</param>
    public Task<IReadOnlyList<string>> DifferencesAsync(Regency written, Regency replayed) => OnThread<IReadOnlyList<string>>(() =>
    {
        try
        {
            Write(written);
            string[] differences = [.. Differences(replayed)];
            if (differences.Length > 0)
                Drop();
            return differences;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Drop();
            return [$"{FileName}: {exception.Message}"];
        }
    });

    /// <summary>Copies the database, whole and closed, to another file; nothing else is written to it meanwhile.</summary>
    public Task CopyToAsync(string path) => OnThread(() =>
    {
        CatchUp();
        Close();
        File.Copy(Database, path, overwrite: true);
        return true;
    });

    /// <summary>Deletes the database and makes it anew.</summary>
    public Task RebuildAsync() => OnThread(() => { Drop(); CatchUp(); return true; });

    /// <summary>Writes what is wanted, seals the database and lets go of it.</summary>
    public void Dispose()
    {
        lock (_gate)
            _closing = true;
        _wake.Set();
        _urgent.Set();
        // An engine that loops in a damaged file must not keep the program from ending; without a seal the file is made anew.
        if (!_thread.Join(_patience))
            return;
        _wake.Dispose();
        _urgent.Dispose();
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
        }

        _wake.Set();
        _urgent.Set();
        return done.Task;
    }

    private void Run()
    {
        while (true)
        {
            _wake.WaitOne();
            var closing = Step();
            if (closing)
                return;
            _urgent.WaitOne(_pace);
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

            if (work is null)
            {
                TryCatchUp();
                if (closing)
                    TrySeal();
                return closing;
            }

            work();
        }
    }

    private void TryCatchUp()
    {
        try
        {
            CatchUp();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // No room, no right: the journal says so to those who write. Tried again with the next change.
            _written = null;
        }
    }

    private void TrySeal()
    {
        try
        {
            Close();
            if (_written is { } written)
                File.WriteAllText(Seal, SealOf(written));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without a seal the next start makes it anew.
        }
    }

    private void CatchUp()
    {
        Regency wanted;
        lock (_gate)
            wanted = _wanted;
        try
        {
            Write(wanted);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it is, one of the database's own errors closes its engine: made anew, once.
            Drop();
            Write(wanted);
        }
    }

    private void Write(Regency wanted)
    {
        Open(wanted);
        if (ReferenceEquals(_written, wanted))
            return;
        var database = _database!;
        database.BeginTrans();
        foreach (var change in StatusDocuments.Changes(_written, wanted))
        {
            var collection = database.GetCollection(change.Collection);
            if (change.Document is null)
                collection.Delete(change.Id);
            else
                collection.Upsert(change.Document);
        }

        database.GetCollection(MetaCollection).Upsert(new BsonDocument { ["_id"] = "status", ["sequence"] = wanted.Sequence });
        _reached(ProjectionPoint.BeforeCommit);
        database.Commit();
        // Its log is folded in, so that what is committed is in the file and not in a queue.
        database.Checkpoint();
        _reached(ProjectionPoint.AfterCommit);
        _written = wanted;
    }

    private void Open(Regency wanted)
    {
        if (_database is not null)
            return;
        if (!File.Exists(Database) || (_written is null && !IsSealed(wanted)))
            Drop();
        else
            _written ??= wanted;
        // A seal speaks of a closed file only.
        File.Delete(Seal);
        _database = new LiteDatabase(new ConnectionString { Filename = Database, Connection = ConnectionType.Direct });
        foreach (var name in StatusDocuments.Collections.Append(MetaCollection))
        {
            // A collection made while another is read is one of the ways to break the file.
            var collection = _database.GetCollection(name);
            if (collection.Count() > 0)
                continue;
            collection.Insert(new BsonDocument { ["_id"] = "first" });
            collection.Delete("first");
        }
    }

    private bool IsSealed(Regency regency)
    {
        try
        {
            return File.Exists(Seal) && File.ReadAllText(Seal) == SealOf(regency);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string SealOf(Regency regency)
    {
        using var file = File.OpenRead(Database);
        return $"{regency.Sequence} {Convert.ToHexStringLower(SHA256.HashData(file))}\n";
    }

    private void Close()
    {
        _database?.Checkpoint();
        _database?.Dispose();
        _database = null;
    }

    private void Drop()
    {
        try
        {
            _database?.Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It is thrown away anyhow.
        }

        if (File.Exists(Database))
            Rebuilds++;
        _database = null;
        _written = null;
        foreach (var name in (string[])[FileName, LogName, SealName])
            File.Delete(Path.Combine(_folder, name));
    }

    private IEnumerable<string> Differences(Regency expected)
    {
        var wanted = StatusDocuments.Changes(null, expected).ToDictionary(change => (change.Collection, change.Id), change => change.Document!);
        foreach (var name in StatusDocuments.Collections)
        {
            foreach (var document in _database!.GetCollection(name).FindAll().ToList())
            {
                var id = document["_id"].AsString;
                if (!wanted.Remove((name, id), out var replayed))
                    yield return $"{name}/{id}: not in the journal";
                else if (document["check"].AsString != StatusDocuments.Checksum(document))
                    yield return $"{name}/{id}: damaged, its checksum does not fit";
                else if (document["check"].AsString != replayed["check"].AsString)
                    yield return $"{name}/{id}: differs from the journal";
            }
        }

        foreach (var (collection, id) in wanted.Keys)
            yield return $"{collection}/{id}: missing";
    }
}

/// <summary>Where a projection is.</summary>
public enum ProjectionPoint
{
    /// <summary>The documents are written, not committed.</summary>
    BeforeCommit,

    /// <summary>They are committed and in the file.</summary>
    AfterCommit,
}
