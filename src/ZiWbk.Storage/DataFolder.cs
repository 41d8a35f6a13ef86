namespace ZiWbk.Storage;

/// <summary>A data folder, held by one process at a time for as long as it lives.</summary>
public sealed class DataFolder : IDisposable
{
    private const string LockFile = ".lock";

    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>Where it is, as a full path.</summary>
    public string Path { get; }

    /// <summary>Holds a folder, which is made where it is not there. A process that dies lets go of it.</summary>
    /// <exception cref="FolderInUseException">Another process holds it.</exception>
    /// <exception cref="StorageRefusedException">It cannot be written.</exception>
    public static DataFolder Hold(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        try
        {
            var made = Missing(full);
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(full);
            else
                Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            foreach (var folder in made)
                new Disks.RealDisk(System.IO.Path.GetDirectoryName(folder)!).FlushFolder("");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(full, exception);
        }

        try
        {
            return new(full, new FileStream(System.IO.Path.Combine(full, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw CannotWrite(full, exception);
        }
        catch (IOException exception)
        {
            throw IsReadOnly(exception)
                ? CannotWrite(full, exception)
                : new FolderInUseException(full, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    // A new folder's name is durable once the folder above is flushed.
    private static string[] Missing(string full)
    {
        var missing = new List<string>();
        for (var folder = full; folder is not null && !Directory.Exists(folder); folder = System.IO.Path.GetDirectoryName(folder))
            missing.Add(folder);
        return [.. missing];
    }

    // EROFS, ENOSPC
    private static bool IsReadOnly(IOException exception) => exception.HResult is 30 or 28;

    private static StorageRefusedException CannotWrite(string full, Exception cause) => new(
        $"Folder data {full} tidak dapat ditulis. Periksa izin dan ruang kosongnya.",
        $"The data folder {full} cannot be written. Check its permissions and free space.",
        cause);
}
