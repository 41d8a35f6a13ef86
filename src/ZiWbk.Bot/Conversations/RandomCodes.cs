using System.Security.Cryptography;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Invitations;

namespace ZiWbk.Bot.Conversations;

/// <summary>Codes of invitations from the system's source of randomness.</summary>
internal sealed class RandomCodes : IInvitationCodes
{
    public InvitationCode Fresh() => InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
}
