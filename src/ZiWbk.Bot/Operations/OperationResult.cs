using System.Text.Json;
using ZiWbk.Assessment;

namespace ZiWbk.Bot.Operations;

/// <summary>What an operation came to.</summary>
/// <param name="Done">Whether it found all well; false makes the exit code 1.</param>
/// <param name="Text">For a person.</param>
/// <param name="Json">For a program, one object.</param>
internal sealed record OperationResult(bool Done, Bilingual Text, JsonElement Json)
{
    /// <summary>A file for the one who asked to write where it was asked for.</summary>
    public byte[]? Content { get; init; }
}

/// <summary>What goes back through the socket: a result or a refusal.</summary>
/// <param name="Result">What it came to.</param>
/// <param name="Refusal">Why not.</param>
internal sealed record OperationReply(OperationResult? Result, Bilingual? Refusal);
