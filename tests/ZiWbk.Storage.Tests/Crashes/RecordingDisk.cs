using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Crashes;

/// <summary>A disk that notes what makes things durable, and in which order.</summary>
internal sealed class RecordingDisk(IDisk disk, List<string> deeds) : IDisk
{
    public bool Exists(string path) => disk.Exists(path);

    public IReadOnlyList<string> List(string folder) => disk.List(folder);

    public void CreateFolder(string folder) => disk.CreateFolder(folder);

    public IDiskFile OpenAppend(string path) => new RecordingFile(disk.OpenAppend(path), path, deeds);

    public Stream OpenRead(string path) => disk.OpenRead(path);

    public void Rename(string from, string to)
    {
        deeds.Add($"rename {to}");
        disk.Rename(from, to);
    }

    public void Delete(string path) => disk.Delete(path);

    public void FlushFolder(string folder)
    {
        disk.FlushFolder(folder);
        deeds.Add($"flush folder {folder}");
    }

    private sealed class RecordingFile(IDiskFile file, string path, List<string> deeds) : IDiskFile
    {
        public long Length => file.Length;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            deeds.Add($"write {path}");
            file.Write(bytes);
        }

        public void Flush()
        {
            file.Flush();
            deeds.Add($"flush {path}");
        }

        public void Truncate(long length) => file.Truncate(length);

        public void Dispose() => file.Dispose();
    }
}
