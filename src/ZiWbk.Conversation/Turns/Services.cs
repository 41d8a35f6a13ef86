using ZiWbk.Conversation.Times;
using ZiWbk.Regulation.Answers;

namespace ZiWbk.Conversation.Turns;

/// <summary>The ports a turn may use; all they do can be done twice without harm.</summary>
/// <param name="Evidence">Keeps files of evidence.</param>
/// <param name="Workbooks">Reads LKE workbooks.</param>
/// <param name="Codes">Makes codes of invitations.</param>
public sealed record Services(IEvidenceFiles Evidence, IWorkbooks Workbooks, IInvitationCodes Codes)
{
    /// <summary>Answers questions on the regulation; null where none are answered.</summary>
    public RegulationDesk? Regulation { get; init; }

    /// <summary>Reads days and times, wherever a text has them.</summary>
    public TimeReader Times { get; init; } = new(null);
}
