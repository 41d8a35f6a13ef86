namespace ZiWbk.Storage.Journal;

/// <summary>A place in the journal reading can begin at. A hint: who begins there holds the line against the chain.</summary>
/// <param name="Sequence">The line's number; it is the first of its turn.</param>
/// <param name="LatestBefore">The latest moment of any line before it, also where a clock was set back since.</param>
/// <param name="Segment">Where it stands.</param>
/// <param name="Offset">How many bytes of the segment stand before it.</param>
/// <param name="Number">Which line of the segment, from 1.</param>
/// <param name="ChainBefore">The hash before it.</param>
internal sealed record JournalMark(long Sequence, DateTimeOffset LatestBefore, string Segment, long Offset, int Number, byte[] ChainBefore);

/// <summary>A line as the marks see it go by.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="At">Its moment.</param>
/// <param name="Part">Its place in its turn, from 1.</param>
/// <param name="Length">How many bytes it has with its end-of-line.</param>
/// <param name="ChainBefore">The hash before it.</param>
internal readonly record struct PassedLine(long Sequence, DateTimeOffset At, int Part, int Length, byte[] ChainBefore);
