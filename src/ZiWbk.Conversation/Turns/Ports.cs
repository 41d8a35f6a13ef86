using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;

namespace ZiWbk.Conversation.Turns;

/// <summary>What has been recorded, newest part only.</summary>
public interface IHistory
{
    /// <summary>The events recorded at or after a moment, in order. Those that tell only what was said, or how far a talk is, may be missing.</summary>
    IEnumerable<Recorded> Since(DateTimeOffset moment);
}

/// <summary>What became of a file that was to be kept.</summary>
/// <param name="File">Where it is kept; null where it was refused.</param>
/// <param name="Name">Its name, made safe.</param>
/// <param name="Refusal">Why not.</param>
public sealed record KeptFile(StoredFile? File, string Name, Bilingual? Refusal);

/// <summary>Keeps files of evidence; on disk before they are named in any event.</summary>
public interface IEvidenceFiles
{
    /// <summary>Examines a file and keeps it by its content.</summary>
    KeptFile Keep(IncomingFile file);

    /// <summary>The content of a file that is kept; null where it is missing.</summary>
    ReadOnlyMemory<byte>? Find(string hash);
}

/// <summary>Makes codes that nobody can guess.</summary>
public interface IInvitationCodes
{
    /// <summary>A code nobody has seen.</summary>
    InvitationCode Fresh();
}

/// <summary>An LKE workbook that was read.</summary>
/// <param name="Answers">Its answers, layer by layer.</param>
/// <param name="Layers">The layers it holds.</param>
/// <param name="Problems">What is remarkable, each with its cell; the cell is null for the whole sheet.</param>
public sealed record ReadWorkbook(LayeredAnswers Answers, IReadOnlyList<Layer> Layers, IReadOnlyList<WorkbookProblem> Problems);

/// <summary>Something to look at in a workbook.</summary>
/// <param name="Cell">Which cell, e.g. J8; null for none.</param>
/// <param name="Message">What.</param>
public sealed record WorkbookProblem(string? Cell, Bilingual Message);

/// <summary>Reads LKE workbooks.</summary>
public interface IWorkbooks
{
    /// <summary>Whether a file looks like a workbook at all, by its content.</summary>
    bool IsWorkbook(IncomingFile file);

    /// <summary>The workbook, or why it cannot be read.</summary>
    (ReadWorkbook? Workbook, Bilingual? Refusal) Read(Instrument instrument, IncomingFile file);
}
