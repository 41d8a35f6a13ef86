using System.Runtime.InteropServices;

namespace ZiWbk.Storage.Disks;

/// <summary>The file system of the machine, below one folder. What it makes is its owner's alone.</summary>
public sealed partial class RealDisk : IDisk
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _root;

    /// <summary>The disk below a folder, which is made where it is not there.</summary>
    public RealDisk(string root)
    {
        _root = Path.GetFullPath(root);
        CreateFolder("");
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Full(path));

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        Directory.Exists(Full(folder))
            ? [.. Directory.EnumerateFiles(Full(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];

    /// <inheritdoc/>
    public void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Full(folder));
        else
            Directory.CreateDirectory(Full(folder), OwnerFolder);
    }

    /// <inheritdoc/>
    public IDiskFile OpenAppend(string path) => new RealFile(Full(path));

    /// <inheritdoc/>
    public Stream OpenRead(string path) => new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);

    /// <inheritdoc/>
    public void Rename(string from, string to) => File.Move(Full(from), Full(to), overwrite: true);

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(Full(path));

    /// <inheritdoc/>
    public void FlushFolder(string folder)
    {
        // Windows makes a rename durable with the file; elsewhere a folder is flushed like a file, which .NET has no call for.
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(Full(folder), 0);
        if (handle < 0)
            throw new IOException($"The folder {Full(folder)} cannot be opened to be flushed (error {Marshal.GetLastPInvokeError()}).");
        var result = Sync(handle);
        var error = Marshal.GetLastPInvokeError();
        _ = Close(handle);
        if (result != 0)
            throw new IOException($"The folder {Full(folder)} cannot be flushed (error {error}).");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int handle);

    private string Full(string path) => Path.Combine(_root, path);

    private sealed class RealFile : IDiskFile
    {
        private readonly FileStream _stream;

        public RealFile(string path)
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Read | FileShare.Delete,
                // What is written goes to the system at once; batching is the journal's own work.
                BufferSize = 0,
            };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerFile;
            _stream = new FileStream(path, options);
            _stream.Seek(0, SeekOrigin.End);
        }

        public long Length => _stream.Length;

        public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        public void Flush() => _stream.Flush(flushToDisk: true);

        public void Truncate(long length)
        {
            _stream.SetLength(length);
            _stream.Seek(0, SeekOrigin.End);
        }

        public void Dispose() => _stream.Dispose();
    }
}
