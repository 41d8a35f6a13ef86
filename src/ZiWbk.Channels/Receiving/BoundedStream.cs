namespace ZiWbk.Channels.Receiving;

/// <summary>Holds what arrives, and no more than a limit: beyond it <see cref="InvalidDataException"/>.</summary>
/// <param name="most">The limit in bytes.</param>
internal sealed class BoundedStream(long most) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    private void Check(int more)
    {
        if (Length + more > most)
            throw new InvalidDataException();
    }
}
