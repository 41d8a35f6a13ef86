namespace ZiWbk.Storage.Journal;

/// <summary>Where a line's turn and flush begin, which tells a torn end from damage.</summary>
/// <param name="Group">The first sequence number of the lines flushed together with this one.</param>
/// <param name="Part">The line's place in its turn, from 1.</param>
/// <param name="Parts">How many lines the turn has.</param>
internal readonly record struct LinePlace(long Group, int Part, int Parts);

/// <summary>A line taken apart.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Covered">What the chain covers.</param>
/// <param name="Hash">What it says its hash is.</param>
/// <param name="Salt">Empty where nothing personal is there.</param>
/// <param name="Personal">A JSON object; empty where nothing personal is there.</param>
/// <param name="BareLength">How many bytes to keep of the line, before a closing brace, when the personal values are taken away.</param>
internal readonly record struct LineParts(
    long Sequence, ReadOnlyMemory<byte> Covered, byte[] Hash, ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Personal, int BareLength);
