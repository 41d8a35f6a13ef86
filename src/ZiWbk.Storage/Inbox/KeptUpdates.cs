using System.Globalization;
using ZiWbk.Status.Inbox;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Inbox;

/// <summary>
/// Kept updates in files of their own: what people said does not go into the journal, which is for ever. A file is deleted when all in it
/// are done. What stands in a file after it is done (the file's others are not, or a cut came first) is recognised by its number when it is
/// worked on again.
/// </summary>
public sealed class KeptUpdates : IKeptUpdates, IDisposable
{
    internal const string Folder = "inbox";

    private const string Suffix = ".jsonl";

    private const int MostInFile = 500;

    private readonly IDisk _disk;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly Dictionary<string, Queue<Entry>> _chats = new(StringComparer.Ordinal);
    private List<Entry> _unwritten = [];
    private KeptFile? _open;
    private int _files;
    private bool _disposed;

    internal KeptUpdates(IDisk disk)
    {
        _disk = disk;
        foreach (var name in disk.List(Folder))
        {
            // Half of one that was being written anew; the old one stands.
            if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                disk.Delete($"{Folder}/{name}");
                continue;
            }

            var file = new KeptFile($"{Folder}/{name}");
            foreach (var update in KeptLine.Read(disk.ReadAll(file.Path)))
                Enter(new(update) { File = file });
            _files = int.TryParse(name[..^Suffix.Length], CultureInfo.InvariantCulture, out var number) ? Math.Max(_files, number) : _files;
            if (file.Left == 0)
                disk.Delete(file.Path);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Chats
    {
        get
        {
            lock (_lock)
                return [.. _chats.Keys];
        }
    }

    /// <inheritdoc/>
    public KeptUpdate? First(string chat)
    {
        lock (_lock)
            return _chats.TryGetValue(chat, out var queue) ? queue.Peek().Update : null;
    }

    /// <inheritdoc/>
    public async Task KeepAsync(KeptUpdate update)
    {
        var mine = new Entry(update);
        lock (_lock)
        {
            Enter(mine);
            _unwritten.Add(mine);
        }

        // Never on the thread of whoever brings it: it may hold a lock.
        await _writer.WaitAsync().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            // Whoever comes to write writes for all who wait.
            if (mine is { Written: false, Failure: null })
                WriteAll();
        }
        finally
        {
            _writer.Release();
        }

        if (mine.Failure is { } failure)
            throw new IOException("It could not be kept.", failure);
    }

    /// <inheritdoc/>
    public void Done(KeptUpdate update)
    {
        lock (_lock)
        {
            if (!_chats.TryGetValue(update.Chat, out var queue) || queue.Peek() is not { } entry || entry.Update != update)
                return;
            queue.Dequeue();
            if (queue.Count == 0)
                _chats.Remove(update.Chat);
            try
            {
                Leave(entry);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The file is found at the next start; what stands in it has had its effect.
            }
        }
    }

    /// <summary>Forgets those that go; nothing of them is left in a file, and nothing of those that are done.</summary>
    internal void Forget(Func<KeptUpdate, bool> goes)
    {
        _writer.Wait();
        try
        {
            lock (_lock)
            {
                Close();
                foreach (var (chat, queue) in _chats.ToList())
                {
                    var gone = queue.Where(entry => goes(entry.Update)).ToList();
                    _chats[chat] = new(queue.Except(gone));
                    if (_chats[chat].Count == 0)
                        _chats.Remove(chat);
                    gone.ForEach(Leave);
                    _unwritten.RemoveAll(gone.Contains);
                }

                var files = _chats.Values.SelectMany(queue => queue).Where(entry => entry.File is not null).GroupBy(entry => entry.File!).ToList();
                foreach (var file in files)
                    _disk.WriteWhole(file.Key.Path, stream => stream.Write(Lines(file)));
                foreach (var path in _disk.List(Folder).Select(name => $"{Folder}/{name}").Except(files.Select(file => file.Key.Path)))
                    _disk.Delete(path);
            }
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Wait();
        lock (_lock)
        {
            Close();
            _disposed = true;
        }

        // Whoever comes now is told so.
        _writer.Release();
    }

    private void Enter(Entry entry)
    {
        if (!_chats.TryGetValue(entry.Update.Chat, out var queue))
            _chats[entry.Update.Chat] = queue = new();
        queue.Enqueue(entry);
        if (entry.File is { } file)
            file.Left++;
    }

    private void Leave(Entry entry)
    {
        entry.Gone = true;
        if (entry.File is { } file && --file.Left == 0 && !file.IsWritten)
        {
            if (file == _open)
                Close();
            _disk.Delete(file.Path);
        }
    }

    private void WriteAll()
    {
        List<Entry> writing;
        KeptFile? file;
        lock (_lock)
        {
            (writing, _unwritten) = (_unwritten, []);
            if (_open is { Lines: >= MostInFile })
                Close();
            file = _open;
            file?.IsWritten = true;
        }

        try
        {
            if (_disposed)
                throw new IOException("The folder is closed.");
            file ??= Open();
            file.Stream!.Write(Lines(writing));
            file.Stream.Flush();
            if (file.Lines == 0)
                _disk.FlushFolder(Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lock (_lock)
            {
                writing.ForEach(entry => entry.Failure = exception);
                file?.IsWritten = false;
                // After a failed flush nothing that is said of this file can be believed.
                Close();
            }

            return;
        }

        lock (_lock)
        {
            file.IsWritten = false;
            file.Lines += writing.Count;
            foreach (var entry in writing)
            {
                entry.Written = true;
                // It can have been worked on meanwhile.
                if (entry.Gone)
                    continue;
                entry.File = file;
                file.Left++;
            }

            if (file.Left > 0)
                return;
            Close();
        }

        _disk.Delete(file.Path);
    }

    private KeptFile Open()
    {
        if (_files == 0)
        {
            _disk.CreateFolder(Folder);
            _disk.FlushFolder("");
        }

        var path = string.Create(CultureInfo.InvariantCulture, $"{Folder}/{++_files:D9}{Suffix}");
        return _open = new(path) { Stream = _disk.OpenAppend(path), IsWritten = true };
    }

    private void Close()
    {
        _open?.Stream?.Dispose();
        _open = null;
    }

    private static byte[] Lines(IEnumerable<Entry> entries) => [.. entries.SelectMany(entry => KeptLine.Write(entry.Update))];

    private sealed class Entry(KeptUpdate update)
    {
        public KeptUpdate Update => update;

        public KeptFile? File { get; set; }

        public bool Written { get; set; }

        public bool Gone { get; set; }

        public Exception? Failure { get; set; }
    }

    private sealed class KeptFile(string path)
    {
        public string Path => path;

        public IDiskFile? Stream { get; init; }

        public int Lines { get; set; }

        /// <summary>Whether it is being written to, so that it must stay, whatever is done of what stands in it.</summary>
        public bool IsWritten { get; set; }

        /// <summary>How many in it are not done.</summary>
        public int Left { get; set; }
    }
}
