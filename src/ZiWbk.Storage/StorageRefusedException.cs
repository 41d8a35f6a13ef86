using ZiWbk.Assessment;

namespace ZiWbk.Storage;

/// <summary>The storage refuses, with a sentence for the person who runs it.</summary>
public sealed class StorageRefusedException : Exception
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
