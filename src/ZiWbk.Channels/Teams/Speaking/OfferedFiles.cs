using Microsoft.Extensions.Caching.Memory;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>
/// The bytes of files that were offered, until somebody allows them: what is made anew at that moment would tell of a later state, and have
/// another size than was announced. What is forgotten, by its age, for room or at the end of the process, is offered anew.
/// </summary>
internal sealed class OfferedFiles : IDisposable
{
    /// <summary>How many bytes are kept for all together.</summary>
    internal const long MostBytes = 64 << 20;

    private const string BroughtMark = "brought:";

    private static readonly TimeSpan _longest = TimeSpan.FromHours(12);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>Keeps what was offered under a key.</summary>
    public void Keep(string key, ReadOnlyMemory<byte> bytes) =>
        _cache.Set(key, bytes, new MemoryCacheEntryOptions { Size = Math.Max(1, bytes.Length), AbsoluteExpirationRelativeToNow = _longest });

    /// <summary>What was offered under a key; null where it is not kept any more.</summary>
    public ReadOnlyMemory<byte>? Find(string key) => _cache.TryGetValue(key, out ReadOnlyMemory<byte> bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <summary>Notes that an offer has been answered with its file: whoever allows it a second time, before it is gone from the screen, has it already.</summary>
    public void Brought(string offer) => _cache.Set(BroughtMark + offer, true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _longest });

    /// <summary>Whether that was done.</summary>
    public bool IsBrought(string offer) => _cache.TryGetValue(BroughtMark + offer, out _);

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
