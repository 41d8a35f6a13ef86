using System.Text;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Status.Events;
using ZiWbk.Status.Excerpts;

namespace ZiWbk.Storage.Journal;

/// <summary>Writes and reads the lines of an excerpt: the hash of the line before, a space, and the line as an erasure would leave it.</summary>
public sealed class ExcerptFile : IExcerptReader
{
    private const int HashDigits = 64;

    internal static byte[] Line(ScannedLine line)
    {
        var written = new byte[HashDigits + 1 + line.Content.BareLength + 1];
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(line.ChainBefore), written);
        written[HashDigits] = (byte)' ';
        line.Bytes.Span[..line.Content.BareLength].CopyTo(written.AsSpan(HashDigits + 1));
        written[^1] = (byte)'}';
        return written;
    }

    /// <inheritdoc/>
    public ExcerptReading Read(Stream lines)
    {
        using var copy = new MemoryStream();
        lines.CopyTo(copy);
        var bytes = copy.ToArray().AsMemory();
        var events = new List<Recorded>();
        (long Sequence, string Hash)? last = null;
        for (var (at, number) = (0, 1); at < bytes.Length; number++)
        {
            var length = bytes.Span[at..].IndexOf((byte)'\n');
            if (length < 0)
                return new(events, last, Fault(number, new("tidak selesai", "is not finished")));
            if (Sound(bytes.Slice(at, length), last) is not { } line)
                return new(events, last, Fault(number, new("tidak cocok dengan rantainya", "does not fit its chain")));
            try
            {
                events.Add(JournalLine.ReadHead(line.Covered).Recorded(EventCodec.Current, default));
            }
            catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
            {
                return new(events, last, Fault(number, new("ditulis program yang lebih baru", "was written by a newer program")));
            }

            last = (line.Sequence, Convert.ToHexStringLower(line.Hash));
            at += length + 1;
        }

        return new(events, last, null);
    }

    private static LineParts? Sound(ReadOnlyMemory<byte> line, (long Sequence, string Hash)? last)
    {
        if (line.Length <= HashDigits + 1 || line.Span[HashDigits] != ' ')
            return null;
        var digits = Encoding.ASCII.GetString(line.Span[..HashDigits]);
        // Written in small letters; a capital one is a flipped bit, which the hash itself does not see.
        if (digits.Any(digit => digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))))
            return null;
        if (!JournalLine.TrySplit(line[(HashDigits + 1)..], out var parts) || !parts.Personal.IsEmpty || !parts.Salt.IsEmpty)
            return null;
        if (!JournalLine.Chain(Convert.FromHexString(digits), parts.Covered.Span).AsSpan().SequenceEqual(parts.Hash))
            return null;
        // A line that follows the one shown before it continues its chain; between others stand lines that are not shown.
        return last is { } before && (parts.Sequence <= before.Sequence || (parts.Sequence == before.Sequence + 1 && digits != before.Hash)) ? null : parts;
    }

    private static Bilingual Fault(int number, Bilingual what) => new($"Baris {number} jurnal {what.Id}.", $"Line {number} of the journal {what.En}.");
}
