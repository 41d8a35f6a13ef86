namespace ZiWbk.Storage.Disks;

/// <summary>What is made of the disk's few operations.</summary>
internal static class DiskExtensions
{
    /// <summary>Writes a file whole: under a temporary name, flushed, renamed, its folder flushed. A reader finds the old one or the new one.</summary>
    public static void WriteWhole(this IDisk disk, string path, Action<IDiskFile> write)
    {
        var temporary = path + ".tmp";
        disk.Delete(temporary);
        try
        {
            using var file = disk.OpenAppend(temporary);
            write(file);
            file.Flush();
        }
        catch
        {
            // On a full disk half a file would take the room that others still need.
            disk.Delete(temporary);
            throw;
        }

        disk.Rename(temporary, path);
        disk.FlushFolder(Folder(path));
    }

    /// <summary>All bytes of a file.</summary>
    public static byte[] ReadAll(this IDisk disk, string path)
    {
        using var stream = disk.OpenRead(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// The bytes of a file from an offset on, as far as they are there: it may be written to, or cut off, meanwhile.
    /// </summary>
    public static byte[] ReadFrom(this IDisk disk, string path, long offset)
    {
        using var stream = disk.OpenRead(path);
        var bytes = new byte[Math.Max(0, stream.Length - offset)];
        if (bytes.Length == 0)
            return bytes;
        stream.Seek(offset, SeekOrigin.Begin);
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }

    private static string Folder(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
