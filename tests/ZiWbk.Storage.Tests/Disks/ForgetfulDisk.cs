namespace ZiWbk.Storage.Disks;

/// <summary>What a power cut makes of what was not flushed.</summary>
internal enum Cut
{
    /// <summary>All of it is gone.</summary>
    Drop,

    /// <summary>All of it had reached the disk after all.</summary>
    Keep,

    /// <summary>Each change of a folder survives or not; of a file's new bytes the first part does.</summary>
    Tear,

    /// <summary>As before, but of a file's new bytes any sectors survive, the others read as zeros.</summary>
    Reorder,
}

/// <summary>
/// A disk in memory whose power can be cut: bytes are durable after their file's flush, a file's or folder's name after the
/// flush of the folder it stands in, and not before.
/// </summary>
internal sealed class ForgetfulDisk : IDisk
{
    private const int Sector = 512;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Content> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal) { "" };
    private readonly Dictionary<string, Content> _durableNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _durableFolders = new(StringComparer.Ordinal) { "" };
    private readonly List<Change> _pending = [];

    /// <summary>Called before and after each change, with the number of such moments so far.</summary>
    public Action<int>? Moment { get; set; }

    /// <summary>How many moments have passed.</summary>
    public int Moments { get; private set; }

    /// <summary>The next flush of a file fails.</summary>
    public bool FailFlush { get; set; }

    /// <summary>The next write is cut in the middle, for there is no room.</summary>
    public bool Full { get; set; }

    /// <summary>Nothing may be written.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>All bytes of all files, those not flushed too.</summary>
    public IEnumerable<byte[]> Contents => _names.Values.Select(content => content.Now.ToArray());

    public bool Exists(string path) => _names.ContainsKey(path);

    public IReadOnlyList<string> List(string folder) =>
        [.. _names.Keys.Where(path => FolderOf(path) == folder).Select(path => path[(folder.Length == 0 ? 0 : folder.Length + 1)..]).Order(StringComparer.Ordinal)];

    public void CreateFolder(string folder)
    {
        if (folder.Length == 0 || _folders.Contains(folder))
            return;
        CreateFolder(FolderOf(folder));
        Do(() =>
        {
            _folders.Add(folder);
            _pending.Add(new(FolderOf(folder), null, () => _durableFolders.Add(folder)));
        });
    }

    public IDiskFile OpenAppend(string path)
    {
        if (!_folders.Contains(FolderOf(path)))
            throw new DirectoryNotFoundException(path);
        if (!_names.TryGetValue(path, out var content))
        {
            content = new();
            Do(() =>
            {
                _names[path] = content;
                _pending.Add(new(FolderOf(path), path, () => _durableNames[path] = content));
            });
        }

        return new ForgetfulFile(this, content);
    }

    public Stream OpenRead(string path) =>
        _names.TryGetValue(path, out var content) ? new MemoryStream([.. content.Now], writable: false) : throw new FileNotFoundException(path);

    public void Rename(string from, string to) => Do(() =>
    {
        var content = _names[from];
        _names.Remove(from);
        _names[to] = content;
        _pending.Add(new(FolderOf(to), from, () =>
        {
            _durableNames.Remove(from);
            _durableNames[to] = content;
        }));
    });

    public void Delete(string path)
    {
        if (_names.ContainsKey(path))
        {
            Do(() =>
            {
                _names.Remove(path);
                _pending.Add(new(FolderOf(path), path, () => _durableNames.Remove(path)));
            });
        }
    }

    public void FlushFolder(string folder) => Do(() =>
    {
        foreach (var change in _pending.Where(change => change.Folder == folder))
            change.Settle();
        _pending.RemoveAll(change => change.Folder == folder);
    });

    /// <summary>The disk as it may stand after a power cut at this moment.</summary>
    public ForgetfulDisk After(Cut cut, Random random)
    {
        lock (_gate)
        {
            var names = new Dictionary<string, Content>(_durableNames, StringComparer.Ordinal);
            var folders = new HashSet<string>(_durableFolders, StringComparer.Ordinal);
            // Settling works on the durable names; what a cut keeps is tried on them and taken back.
            foreach (var change in _pending.Where(_ => cut == Cut.Keep || (cut is Cut.Tear or Cut.Reorder && random.Next(2) == 0)))
                change.Settle();
            var after = new ForgetfulDisk();
            foreach (var folder in _durableFolders.Where(Reachable))
            {
                after._folders.Add(folder);
                after._durableFolders.Add(folder);
            }

            foreach (var (path, content) in _durableNames.Where(entry => Reachable(FolderOf(entry.Key))))
            {
                var survived = new Content();
                survived.Now.AddRange(content.Surviving(cut, random));
                survived.Durable = [.. survived.Now];
                after._names[path] = survived;
                after._durableNames[path] = survived;
            }

            Restore(_durableNames, names);
            _durableFolders.Clear();
            _durableFolders.UnionWith(folders);
            return after;
        }
    }

    private static void Restore(Dictionary<string, Content> target, Dictionary<string, Content> source)
    {
        target.Clear();
        foreach (var (path, content) in source)
            target[path] = content;
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    // A folder whose parent was forgotten is forgotten with it.
    private bool Reachable(string folder) => folder.Length == 0 || (_durableFolders.Contains(folder) && Reachable(FolderOf(folder)));

    private void Do(Action change)
    {
        if (ReadOnly)
            throw new IOException("Read-only file system");
        Moment?.Invoke(Moments++);
        lock (_gate)
            change();
        Moment?.Invoke(Moments++);
    }

    private sealed record Change(string Folder, string? Path, Action Settle);

    private sealed class Content
    {
        public List<byte> Now { get; } = [];

        public byte[] Durable { get; set; } = [];

        public IEnumerable<byte> Surviving(Cut cut, Random random)
        {
            if (cut == Cut.Drop)
                return Durable;
            if (cut == Cut.Keep)
                return Now;
            var same = Durable.AsSpan().CommonPrefixLength(Now.ToArray());
            // A file that was cut off is as long as before or as now.
            if (same < Durable.Length)
                return random.Next(2) == 0 ? Durable : Now;
            var kept = Now.Take(same + random.Next(Now.Count - same + 1)).ToArray();
            if (cut == Cut.Reorder)
            {
                for (var sector = same / Sector; sector * Sector < kept.Length; sector++)
                {
                    if (random.Next(2) == 0)
                        kept.AsSpan(Math.Max(same, sector * Sector)..Math.Min(kept.Length, (sector + 1) * Sector)).Clear();
                }
            }

            return kept;
        }
    }

    private sealed class ForgetfulFile(ForgetfulDisk disk, Content content) : IDiskFile
    {
        public long Length => content.Now.Count;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            var copy = bytes.ToArray();
            if (disk.Full)
            {
                disk.Full = false;
                content.Now.AddRange(copy[..(copy.Length / 2)]);
                throw new IOException("No space left on device");
            }

            disk.Do(() => content.Now.AddRange(copy));
        }

        public void Flush()
        {
            if (disk.FailFlush)
            {
                disk.FailFlush = false;
                throw new IOException("Input/output error");
            }

            disk.Do(() => content.Durable = [.. content.Now]);
        }

        public void Truncate(long length) => disk.Do(() => content.Now.RemoveRange((int)length, content.Now.Count - (int)length));

        public void Dispose()
        {
        }
    }
}
