using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage;

/// <summary>A disk that tells of each change before it is made, so that a test can wait or end the process there.</summary>
internal sealed class WatchedDisk(IDisk disk, Action<string, string> before) : IDisk
{
    public bool Exists(string path) => disk.Exists(path);

    public IReadOnlyList<string> List(string folder) => disk.List(folder);

    public void CreateFolder(string folder) => disk.CreateFolder(folder);

    public IDiskFile OpenAppend(string path) => new WatchedFile(disk.OpenAppend(path), path, before);

    public Stream OpenRead(string path) => disk.OpenRead(path);

    public void Rename(string from, string to)
    {
        before("rename", to);
        disk.Rename(from, to);
    }

    public void Delete(string path)
    {
        before("delete", path);
        disk.Delete(path);
    }

    public void FlushFolder(string folder) => disk.FlushFolder(folder);

    private sealed class WatchedFile(IDiskFile file, string path, Action<string, string> before) : IDiskFile
    {
        public long Length => file.Length;

        public void Write(ReadOnlySpan<byte> bytes) => file.Write(bytes);

        public void Flush()
        {
            before("flush", path);
            file.Flush();
        }

        public void Truncate(long length) => file.Truncate(length);

        public void Dispose() => file.Dispose();
    }
}
