using System.Collections.Concurrent;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Journal;

/// <summary>A disk that remembers which files were read.</summary>
internal sealed class ReadingDisk(IDisk disk) : IDisk
{
    public ConcurrentQueue<string> Read { get; } = new();

    public bool Exists(string path) => disk.Exists(path);

    public IReadOnlyList<string> List(string folder) => disk.List(folder);

    public void CreateFolder(string folder) => disk.CreateFolder(folder);

    public IDiskFile OpenAppend(string path) => disk.OpenAppend(path);

    public Stream OpenRead(string path)
    {
        Read.Enqueue(path);
        return disk.OpenRead(path);
    }

    public void Rename(string from, string to) => disk.Rename(from, to);

    public void Delete(string path) => disk.Delete(path);

    public void FlushFolder(string folder) => disk.FlushFolder(folder);
}
