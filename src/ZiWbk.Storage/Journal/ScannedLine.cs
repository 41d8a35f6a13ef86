using System.Text.Json;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Journal;

/// <summary>A line that fits the chain.</summary>
/// <param name="Bytes">Without its end-of-line.</param>
/// <param name="Content">Taken apart.</param>
/// <param name="ChainBefore">The hash before it.</param>
/// <param name="Part">Its place in its turn, from 1.</param>
/// <param name="Parts">How many lines its turn has.</param>
/// <param name="Segment">Where it stands.</param>
/// <param name="Number">Which line of the segment, from 1.</param>
/// <param name="Offset">How many bytes of the segment stand before it.</param>
internal sealed record ScannedLine(
    ReadOnlyMemory<byte> Bytes, LineParts Content, byte[] ChainBefore, int Part, int Parts, string Segment, int Number, long Offset)
{
    /// <summary>As the marks see it.</summary>
    public PassedLine Passed => new(Content.Sequence, JournalLine.MomentOf(Content.Covered.Span), Part, Bytes.Length + 1, ChainBefore);

    /// <summary>The event.</summary>
    /// <exception cref="StorageRefusedException">A newer program wrote it, or it does not have its shape.</exception>
    public Recorded Read(EventCodec codec)
    {
        try
        {
            return JournalLine.ReadHead(Content.Covered).Recorded(codec, Content.Personal);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            throw new StorageRefusedException(
                $"Jurnal tidak terbaca pada {Segment} baris {Number}: {exception.Message}",
                $"The journal cannot be read in {Segment}, line {Number}: {exception.Message}",
                exception);
        }
    }
}
