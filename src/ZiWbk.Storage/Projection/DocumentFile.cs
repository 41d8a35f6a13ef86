using LiteDB;
using ZiWbk.Status;

namespace ZiWbk.Storage.Projection;

/// <summary>
/// The database file with the documents, of one thread alone. It is opened again only where it was closed in good order: then a
/// seal beside it names what was written and the last event. After a crash there is none, and it is made anew.
/// </summary>
/// <param name="folder">The data folder.</param>
/// <param name="first">What stood when it was opened.</param>
/// <param name="reached">Told of each point passed.</param>
/// <param name="abandoned">Whether nobody waits for it any more: then it keeps its hands off the folder, which may be another's.</param>
internal sealed class DocumentFile(string folder, Regency first, Action<ProjectionPoint> reached, Func<bool> abandoned) : IDisposable
{
    private const string LogName = "status-log.db";
    private const string SealName = "status.seal";
    private const string MetaCollection = "meta";

    private CheckedStream? _file;
    private CheckedStream? _log;
    private LiteDatabase? _database;
    private Regency? _written;
    private bool _begun;
    // What was met while writing and mended at once; the next verification tells it.
    private string? _mended;

    /// <summary>How often it has been deleted and made anew.</summary>
    public int Rebuilds { get; private set; }

    /// <summary>The files it may leave in the data folder.</summary>
    public static IReadOnlyList<string> Names { get; } = [StatusProjection.FileName, LogName, SealName];

    private string FilePath => Path.Combine(folder, StatusProjection.FileName);

    private string LogPath => Path.Combine(folder, LogName);

    private string SealPath => Path.Combine(folder, SealName);

    /// <summary>Makes the documents those of a state; once more from nothing if anything goes wrong.</summary>
    public void CatchUp(Regency wanted)
    {
        // Deleted under us, the system still lets us write to what has no name.
        if (_database is not null && !File.Exists(FilePath))
        {
            _mended ??= "it has been deleted";
            Drop();
        }

        try
        {
            Write(wanted);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // Whatever it is, one of the database's own errors closes its engine.
            _mended ??= exception.Message;
            Drop();
            Write(wanted);
        }
    }

    /// <summary>How the documents and the file differ from a state, a line each. Where they do, they are deleted, to be made anew.</summary>
    public IReadOnlyList<string> Differences(Regency written, Regency expected)
    {
        List<string> differences;
        try
        {
            if (_database is not null && !File.Exists(FilePath))
                throw new InvalidDataException("it has been deleted");
            if (_file?.FirstDamaged() is { } page)
                throw new InvalidDataException($"page {page} is damaged on disk");
            Write(written);
            differences = [.. Compare(expected)];
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            differences = [exception.Message];
        }

        if (differences.Count > 0)
            Drop();
        var mended = _mended;
        _mended = null;
        return mended is null ? differences : [$"{mended} (found while writing, made anew since)", .. differences];
    }

    /// <summary>Copies the file as it stands, no damaged page among it.</summary>
    public void CopyTo(string path)
    {
        _file!.Position = 0;
        using var copy = new FileStream(path, FileMode.Create, FileAccess.Write);
        _file.CopyTo(copy);
        copy.Flush(flushToDisk: true);
    }

    /// <summary>Closes and seals it.</summary>
    public void Close()
    {
        StopIfAbandoned();
        if (_database is null || _written is null)
            return;
        _database.Checkpoint();
        _database.Dispose();
        _database = null;
        var seal = SealOf(_written, _file!);
        Dispose();
        File.Delete(LogPath);
        File.WriteAllText(SealPath, seal);
    }

    /// <summary>Deletes it.</summary>
    public void Drop()
    {
        StopIfAbandoned();
        try
        {
            Dispose();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It is thrown away anyhow.
        }

        _database = null;
        _written = null;
        _begun = true;
        if (File.Exists(FilePath))
            Rebuilds++;
        foreach (var path in (string[])[FilePath, LogPath, SealPath])
            File.Delete(path);
    }

    /// <summary>Lets go of it.</summary>
    public void Dispose()
    {
        try
        {
            // LiteDB ends the process from a finalizer where a transaction is left to it.
            _database?.Rollback();
        }
        finally
        {
            try
            {
                _database?.Dispose();
            }
            finally
            {
                LetGo();
            }
        }
    }

    // The seal says what was written, not what is there: damage done while it was open does not fit it.
    private static string SealOf(Regency regency, CheckedStream file) => $"{regency.Sequence} {file.Sum}\n";

    private void Write(Regency wanted)
    {
        StopIfAbandoned();
        Open();
        if (ReferenceEquals(_written, wanted))
            return;
        var database = _database!;
        database.BeginTrans();
        foreach (var change in StatusDocuments.Changes(_written, wanted))
        {
            StopIfAbandoned();
            var collection = database.GetCollection(change.Collection);
            if (change.Document is null)
                collection.Delete(change.Id);
            else
                collection.Upsert(change.Document);
        }

        database.GetCollection(MetaCollection).Upsert(new BsonDocument { ["_id"] = "status", ["sequence"] = wanted.Sequence });
        reached(ProjectionPoint.BeforeCommit);
        StopIfAbandoned();
        database.Commit();
        // Its log is folded in, so that what is committed is in the file and not in a queue.
        database.Checkpoint();
        reached(ProjectionPoint.AfterCommit);
        _written = wanted;
    }

    private void Open()
    {
        if (_database is not null)
            return;
        if (!_begun && IsSealed())
            _written = first;
        else
            Drop();
        _begun = true;
        // A seal speaks of a closed file only.
        File.Delete(SealPath);
        _file ??= new(FilePath);
        _log = new(LogPath);
        _database = new LiteDatabase(_file, logStream: _log);
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

    private bool IsSealed()
    {
        try
        {
            // A log beside it is no good order.
            if (!File.Exists(FilePath) || !File.Exists(SealPath) || File.Exists(LogPath))
                return false;
            _file = new(FilePath);
            return File.ReadAllText(SealPath) == SealOf(first, _file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void LetGo()
    {
        _database = null;
        _file?.Dispose();
        _log?.Dispose();
        _file = null;
        _log = null;
    }

    private void StopIfAbandoned()
    {
        if (abandoned())
            throw new OperationCanceledException();
    }

    private IEnumerable<string> Compare(Regency expected)
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
