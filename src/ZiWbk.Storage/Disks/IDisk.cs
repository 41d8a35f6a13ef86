namespace ZiWbk.Storage.Disks;

/// <summary>
/// What the storage needs of a file system, and no more: so that a test can put a disk under it that forgets what was not
/// flushed. Paths are relative to the data folder, with forward slashes.
/// </summary>
public interface IDisk
{
    /// <summary>Whether a file is there.</summary>
    bool Exists(string path);

    /// <summary>The files of a folder by name, in plain text order; none where the folder is not there.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Makes a folder, and its parents.</summary>
    void CreateFolder(string folder);

    /// <summary>Opens a file to be written at its end, making it where it is not there.</summary>
    IDiskFile OpenAppend(string path);

    /// <summary>Opens a file to be read.</summary>
    Stream OpenRead(string path);

    /// <summary>Gives a file another name, replacing what had it.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a file; nothing happens where it is not there.</summary>
    void Delete(string path);

    /// <summary>Makes durable which files a folder holds.</summary>
    void FlushFolder(string folder);
}

/// <summary>A file open to be written at its end.</summary>
public interface IDiskFile : IDisposable
{
    /// <summary>Its length in bytes.</summary>
    long Length { get; }

    /// <summary>Writes at the end; durable only after <see cref="Flush"/>.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Makes everything written durable.</summary>
    void Flush();

    /// <summary>Cuts the file off.</summary>
    void Truncate(long length);
}
