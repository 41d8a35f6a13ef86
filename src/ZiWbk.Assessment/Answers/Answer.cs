namespace ZiWbk.Assessment.Answers;

/// <summary>An answer to one question. No answer is the absence of this object: zero is not blank.</summary>
public abstract record Answer;

/// <summary>An option chosen.</summary>
/// <param name="Key">The option's key exactly as the scale writes it: "Ya", "B".</param>
public sealed record OptionAnswer(string Key) : Answer
{
    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>The counts that form a ratio; inputs may still be missing.</summary>
/// <param name="Counts">Count by input key.</param>
public sealed record CountsAnswer(Counts Counts) : Answer
{
    /// <inheritdoc/>
    public override string ToString() => Counts.ToString();
}

/// <summary>A ratio stated directly, without the counts behind it.</summary>
/// <param name="Share">0 to 1.</param>
public sealed record ShareAnswer(Rational Share) : Answer
{
    /// <inheritdoc/>
    public override string ToString() => Share.ToString();
}

/// <summary>A survey index.</summary>
/// <param name="Index">0 to the scale's maximum, 4 for IPAK and IPKP.</param>
public sealed record IndexAnswer(Rational Index) : Answer
{
    /// <inheritdoc/>
    public override string ToString() => Index.ToString();
}
