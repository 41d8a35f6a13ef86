using ZiWbk.Storage.Disks;

namespace ZiWbk.CrashRig;

/// <summary>
/// A disk that passes a fault point before and after everything that changes it. Points are named by the folder and the deed:
/// <c>journal/before-flush</c>, <c>evidence/after-rename</c>; <c>half-append</c> writes the first half of the bytes only.
/// </summary>
internal sealed class DyingDisk(IDisk disk, FaultPoint fault) : IDisk
{
    public bool Exists(string path) => disk.Exists(path);

    public IReadOnlyList<string> List(string folder) => disk.List(folder);

    public void CreateFolder(string folder) => disk.CreateFolder(folder);

    public IDiskFile OpenAppend(string path) => new DyingFile(disk.OpenAppend(path), AreaOf(path), fault);

    public Stream OpenRead(string path) => disk.OpenRead(path);

    public void Rename(string from, string to) => Around(AreaOf(to), "rename", () => disk.Rename(from, to));

    public void Delete(string path) => Around(AreaOf(path), "delete", () => disk.Delete(path));

    public void FlushFolder(string folder) => Around(AreaOf(folder), "folder-flush", () => disk.FlushFolder(folder));

    private void Around(string area, string deed, Action action)
    {
        fault.Pass($"{area}/before-{deed}");
        action();
        fault.Pass($"{area}/after-{deed}");
    }

    private static string AreaOf(string path) => path.Length == 0 ? "root" : path.Split('/')[0];

    private sealed class DyingFile(IDiskFile file, string area, FaultPoint fault) : IDiskFile
    {
        private readonly string _beforeAppend = $"{area}/before-append";
        private readonly string _halfAppend = $"{area}/half-append";
        private readonly string _afterAppend = $"{area}/after-append";

        public long Length => file.Length;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            fault.Pass(_beforeAppend);
            if (fault.IsNow(_halfAppend))
            {
                // Never at the end of a line: that would be a whole append of fewer lines.
                var half = bytes.Length / 2;
                file.Write(bytes[..(bytes[half - 1] == '\n' ? half - 1 : half)]);
                FaultPoint.Die();
            }

            file.Write(bytes);
            fault.Pass(_afterAppend);
        }

        public void Flush()
        {
            fault.Pass($"{area}/before-flush");
            file.Flush();
            fault.Pass($"{area}/after-flush");
        }

        public void Truncate(long length)
        {
            fault.Pass($"{area}/before-truncate");
            file.Truncate(length);
            fault.Pass($"{area}/after-truncate");
        }

        public void Dispose() => file.Dispose();
    }
}
