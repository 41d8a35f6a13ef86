using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Invitations;

namespace ZiWbk.Conversation.Tales;

/// <summary>The same code each time: a tale is told alike each time, and nobody can join a town that is not there.</summary>
public sealed class TaleCodes : IInvitationCodes
{
    private static readonly byte[] _bytes = [42, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    /// <inheritdoc/>
    public InvitationCode Fresh() => InvitationCode.Of(_bytes);
}
