using System.Security.Cryptography;

namespace ZiWbk.Storage.Projection;

/// <summary>
/// A file that remembers the sum of every page it has written and gives no other bytes back. So the database above it never sees
/// a damaged page, which it would read as something else, or go round in for ever.
/// </summary>
internal sealed class CheckedStream : Stream
{
    private const int PageBytes = 8192;

    private static readonly UInt128 _blank = SumOf(new byte[PageBytes]);

    private readonly FileStream _file;
    private readonly List<UInt128> _sums = [];
    private readonly byte[] _page = new byte[PageBytes];
    private long _length;

    /// <summary>Opens a file, made where it is not there, and takes its bytes for what they should be.</summary>
    public CheckedStream(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            // What has been written is in the file, where it can be checked.
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(path, options);
        _length = _file.Length;
        for (long at = 0; at < _length; at += PageBytes)
            _sums.Add(SumOf(Load(at)));
    }

    /// <summary>The hash of what the file should hold.</summary>
    public string Sum
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(BitConverter.GetBytes(_length));
            foreach (var sum in _sums)
                hash.AppendData(BitConverter.GetBytes(sum));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position { get; set; }

    /// <summary>The first page that does not hold what was written to it, from 0; null where all do.</summary>
    public long? FirstDamaged()
    {
        for (var page = 0; page < _sums.Count; page++)
        {
            if (SumOf(Load((long)page * PageBytes)) != _sums[page])
                return page;
        }

        return _file.Length == _length ? null : _sums.Count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var left = (int)Math.Min(count, Math.Max(0, _length - Position));
        for (var done = 0; done < left;)
        {
            var within = (int)(Position % PageBytes);
            var part = Math.Min(PageBytes - within, left - done);
            Sound(Position - within).AsSpan(within, part).CopyTo(buffer.AsSpan(offset + done));
            Position += part;
            done += part;
        }

        return left;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        for (var done = 0; done < count;)
        {
            var within = (int)(Position % PageBytes);
            var start = Position - within;
            var part = Math.Min(PageBytes - within, count - done);
            if (start + PageBytes > _length)
                SetLength(start + PageBytes);
            var page = part == PageBytes ? _page : Sound(start);
            buffer.AsSpan(offset + done, part).CopyTo(page.AsSpan(within));
            _file.Position = start;
            _file.Write(page, 0, PageBytes);
            _sums[(int)(start / PageBytes)] = SumOf(page);
            Position += part;
            done += part;
        }
    }

    /// <inheritdoc/>
    public override void SetLength(long value)
    {
        _file.SetLength(value);
        _length = value;
        var pages = (int)((value + PageBytes - 1) / PageBytes);
        if (_sums.Count > pages)
            _sums.RemoveRange(pages, _sums.Count - pages);
        while (_sums.Count < pages)
            _sums.Add(_blank);
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => _length,
    };

    /// <inheritdoc/>
    public override void Flush()
    {
        // The documents can be made anew; no power cut is worth waiting for the disk.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file.Dispose();
        base.Dispose(disposing);
    }

    private static UInt128 SumOf(ReadOnlySpan<byte> page)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(page, hash);
        return BitConverter.ToUInt128(hash);
    }

    private byte[] Sound(long start) =>
        SumOf(Load(start)) == _sums[(int)(start / PageBytes)]
            ? _page
            : throw new InvalidDataException($"page {start / PageBytes} is damaged on disk");

    // What the file no longer has reads as zeros, and does not fit its sum.
    private byte[] Load(long start)
    {
        _file.Position = start;
        var read = _file.ReadAtLeast(_page, PageBytes, throwOnEndOfStream: false);
        _page.AsSpan(read).Clear();
        return _page;
    }
}
