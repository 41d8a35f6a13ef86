using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

/// <summary>
/// Something the operator wants done with a data folder. It runs in whichever process holds the folder: this one, or a running
/// server that is asked through its socket.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "operation")]
[JsonDerivedType(typeof(Invitation), "invite")]
[JsonDerivedType(typeof(WorkbookImport), "import")]
[JsonDerivedType(typeof(WorkbookExport), "export")]
[JsonDerivedType(typeof(UnitsImport), "units-import")]
[JsonDerivedType(typeof(YearChange), "year")]
[JsonDerivedType(typeof(JournalVerification), "journal-verify")]
[JsonDerivedType(typeof(Backup), "backup")]
[JsonDerivedType(typeof(Restoration), "restore")]
[JsonDerivedType(typeof(PersonErasure), "erase")]
internal abstract record Operation
{
    /// <summary>Does it.</summary>
    /// <exception cref="Documents.DocumentRefusedException">It is refused.</exception>
    /// <exception cref="Storage.StorageRefusedException">It is refused by the storage.</exception>
    public abstract Task<OperationResult> RunAsync(StatusHost host);
}

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

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Operation))]
[JsonSerializable(typeof(OperationReply))]
internal sealed partial class OperationJson : JsonSerializerContext;
