using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Invitations;

/// <summary>A code that lets people join with a role.</summary>
/// <param name="Id">Names the invitation without its secret.</param>
/// <param name="CodeHash">SHA-256 of the code.</param>
/// <param name="Role">What those who join become.</param>
/// <param name="Unit">Their office; null for the whole regency.</param>
/// <param name="UsesLeft">How many may still join.</param>
/// <param name="Expires">UTC; from then on nobody may.</param>
public sealed record Invitation(InvitationId Id, string CodeHash, Role Role, UnitId? Unit, int UsesLeft, DateTimeOffset Expires)
{
    /// <summary>Whether it binds a group and nothing else: nobody joins with it.</summary>
    public bool ForGroup { get; init; }

    internal Invitation UsedOnce() => this with { UsesLeft = UsesLeft - 1 };
}
