using ZiWbk.Assessment;

namespace ZiWbk.Storage;

/// <summary>The storage refuses, with a sentence for the person who runs it.</summary>
public class StorageRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="id">In Indonesian.</param>
    /// <param name="en">In English.</param>
    /// <param name="cause">What went wrong below, if anything.</param>
    public StorageRefusedException(string id, string en, Exception? cause = null)
        : base(en, cause) => Reason = new(id, en);

    /// <summary>The sentence.</summary>
    public Bilingual Reason { get; }
}

/// <summary>Another process holds the data folder.</summary>
public sealed class FolderInUseException : StorageRefusedException
{
    internal FolderInUseException(string folder, Exception cause)
        : base(
            $"Folder data {folder} sedang dipakai bot yang lain; hentikan dahulu, atau pakai folder lain (--data).",
            $"The data folder {folder} is in use by another bot; stop that one first, or use another folder (--data).",
            cause)
    {
    }
}
