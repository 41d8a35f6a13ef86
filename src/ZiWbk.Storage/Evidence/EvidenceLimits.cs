namespace ZiWbk.Storage.Evidence;

/// <summary>What an office allows of the files it is sent.</summary>
public sealed record EvidenceLimits
{
    /// <summary>Largest file taken, in bytes; 20 MB unless said otherwise.</summary>
    public long MaxBytes { get; init; } = 20L * 1024 * 1024;

    /// <summary>Whether a plain ZIP archive is taken. Its files are not examined one by one, so it is not unless said otherwise.</summary>
    public bool AllowZip { get; init; }
}
