using System.Text;

namespace ZiWbk.Storage.Disks;

/// <summary>The power went; not an <see cref="IOException"/>, which the program would answer.</summary>
internal sealed class PowerCutException() : Exception("The power went.");

/// <summary>
/// A disk in memory that forgets: writes are durable after their file's flush, names after their folder's. An operation in
/// flight when the power goes has been begun and not been made durable.
/// </summary>
internal sealed class ForgetfulDisk : IDisk
{
    private readonly Lock _gate = new();
    private readonly FolderNode _root;

    public ForgetfulDisk()
        : this(new FolderNode())
    {
    }

    private ForgetfulDisk(FolderNode root) => _root = root;

    /// <summary>How many operations that change something have begun.</summary>
    public long Operations { get; private set; }

    /// <summary>The operation during which the power goes; none of the later ones happens.</summary>
    public long CutAt { get; set; } = long.MaxValue;

    /// <summary>Called during every operation.</summary>
    public Action? InFlight { get; set; }

    /// <summary>Whether the next flush of a file fails, and what it should have made durable is forgotten as if it were.</summary>
    public bool FailNextFlush { get; set; }

    /// <summary>Whether the next flush of a folder fails.</summary>
    public bool FailNextFolderFlush { get; set; }

    /// <summary>How many bytes may still be written.</summary>
    public long Room { get; set; } = long.MaxValue;

    public bool ReadOnly { get; set; }

    /// <summary>The disk as it may stand after a power cut now.</summary>
    public ForgetfulDisk Crashed(Random random, Crash mode)
    {
        lock (_gate)
            return new((FolderNode)_root.Crashed(random, mode));
    }

    /// <summary>The disk as another process finds it, when this one has been killed but the machine goes on.</summary>
    public ForgetfulDisk Killed()
    {
        lock (_gate)
            return new((FolderNode)_root.Copied([]));
    }

    /// <summary>The paths of the files in which a text stands.</summary>
    public IEnumerable<string> Holding(string text) => Holding(_root, "", Encoding.UTF8.GetBytes(text));

    public bool Exists(string path) => Find(path) is FileNode;

    public IReadOnlyList<string> List(string folder)
    {
        lock (_gate)
            return Find(folder) is FolderNode found ? [.. found.Names.Where(entry => entry.Value is FileNode).Select(entry => entry.Key).Order(StringComparer.Ordinal)] : [];
    }

    public void CreateFolder(string folder)
    {
        if (folder.Length == 0 || Find(folder) is FolderNode)
            return;
        CreateFolder(Above(folder));
        Change(() => Parent(folder).Change(new(null, NameOf(folder), new FolderNode())));
    }

    public IDiskFile OpenAppend(string path)
    {
        if (Find(path) is FileNode known)
            return ReadOnly ? throw new UnauthorizedAccessException(path) : new OpenFile(this, known);
        var file = new FileNode();
        Change(() => Parent(path).Change(new(null, NameOf(path), file)));
        return new OpenFile(this, file);
    }

    public Stream OpenRead(string path)
    {
        lock (_gate)
            return Find(path) is FileNode file ? new MemoryStream(file.Bytes.ToArray(), writable: false) : throw new FileNotFoundException(path);
    }

    public void Rename(string from, string to)
    {
        var file = Find(from) ?? throw new FileNotFoundException(from);
        Change(() =>
        {
            if (Above(from) == Above(to))
            {
                Parent(to).Change(new(NameOf(from), NameOf(to), file));
                return;
            }

            var came = new FolderChange(null, NameOf(to), file);
            Parent(to).Change(came);
            Parent(from).Change(new(NameOf(from), null, null, came));
        });
    }

    public void Delete(string path)
    {
        if (Find(path) is not FileNode file)
            return;
        Change(() => Parent(path).Change(new(NameOf(path), null, null)));
        Room = Room == long.MaxValue ? long.MaxValue : Room + file.Length;
    }

    public void FlushFolder(string folder)
    {
        var found = (FolderNode?)Find(folder) ?? throw new DirectoryNotFoundException(folder);
        Change(() => { });
        if (FailNextFolderFlush)
        {
            FailNextFolderFlush = false;
            throw new IOException("The folder's flush failed.");
        }

        lock (_gate)
            found.Flush();
    }

    private static IEnumerable<string> Holding(FolderNode folder, string path, byte[] text) => folder.Names.SelectMany(entry => entry.Value switch
    {
        FolderNode below => Holding(below, $"{path}{entry.Key}/", text),
        FileNode file when file.Bytes.IndexOf(text) >= 0 => [path + entry.Key],
        _ => [],
    });

    private static string Above(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private FolderNode Parent(string path) => Find(Above(path)) as FolderNode ?? throw new DirectoryNotFoundException(path);

    private Node? Find(string path)
    {
        // A snapshot is written by another thread.
        lock (_gate)
        {
            Node? node = _root;
            foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
                node = (node as FolderNode)?.Names.GetValueOrDefault(name);
            return node;
        }
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            if (Operations >= CutAt)
                throw new PowerCutException();
            if (ReadOnly)
                throw new UnauthorizedAccessException("The disk is read-only.");
            Operations++;
            change();
        }

        lock (_gate)
            InFlight?.Invoke();
        if (Operations >= CutAt)
            throw new PowerCutException();
    }

    private sealed class OpenFile(ForgetfulDisk disk, FileNode file) : IDiskFile
    {
        public long Length => file.Length;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            var all = bytes.ToArray();
            var fits = (int)Math.Min(all.Length, disk.Room);
            disk.Change(() => file.Write(all.AsSpan(0, fits)));
            disk.Room = disk.Room == long.MaxValue ? long.MaxValue : disk.Room - fits;
            if (fits < all.Length)
                throw new IOException("No space left on device.", 28);
        }

        public void Flush()
        {
            disk.Change(() => { });
            lock (disk._gate)
            {
                if (disk.FailNextFlush)
                {
                    disk.FailNextFlush = false;
                    file.Forget();
                    throw new IOException("The flush failed.");
                }

                file.Flush();
            }
        }

        public void Truncate(long length) => disk.Change(() => file.Truncate((int)length));

        public void Dispose()
        {
        }
    }
}
