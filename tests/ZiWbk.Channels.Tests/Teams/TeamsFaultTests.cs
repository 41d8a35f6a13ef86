using ZiWbk.Channels.Teams.Speaking;

namespace ZiWbk.Channels.Teams;

public sealed class TeamsFaultTests
{
    [Theory]
    [InlineData(429, null, false, nameof(TeamsFaultKind.TooMany), "too-many")]
    [InlineData(412, "PreconditionFailed", false, nameof(TeamsFaultKind.TooMany), "too-many")]
    [InlineData(502, null, false, nameof(TeamsFaultKind.Server), "server")]
    [InlineData(503, null, true, nameof(TeamsFaultKind.Server), "server")]
    [InlineData(504, null, false, nameof(TeamsFaultKind.Server), "server")]
    [InlineData(500, "ServiceError", false, nameof(TeamsFaultKind.Refused), "service-error")]
    [InlineData(401, "BotNotRegistered", false, nameof(TeamsFaultKind.Token), "token")]
    [InlineData(403, "BotNotInConversationRoster", false, nameof(TeamsFaultKind.Lost), "bot-not-in-conversation-roster")]
    [InlineData(403, "ConversationBlockedByUser", false, nameof(TeamsFaultKind.Lost), "conversation-blocked-by-user")]
    [InlineData(403, null, false, nameof(TeamsFaultKind.Lost), "forbidden")]
    [InlineData(403, "InvalidBotApiHost", false, nameof(TeamsFaultKind.Refused), "wrong-host")]
    [InlineData(403, "NotEnoughPermissions", true, nameof(TeamsFaultKind.CannotEdit), "cannot-edit")]
    [InlineData(403, "NotEnoughPermissions", false, nameof(TeamsFaultKind.Lost), "not-enough-permissions")]
    [InlineData(404, "ActivityNotFoundInConversation", true, nameof(TeamsFaultKind.CannotEdit), "not-found")]
    [InlineData(404, "ConversationNotFound", false, nameof(TeamsFaultKind.NoThread), "conversation-not-found")]
    [InlineData(413, "MessageSizeTooBig", false, nameof(TeamsFaultKind.Refused), "too-large")]
    [InlineData(400, "BadArgument", false, nameof(TeamsFaultKind.Refused), "bad-argument")]
    [InlineData(400, "Sari Wulandari, 0812", false, nameof(TeamsFaultKind.Refused), "refused")]
    public void A_refusal_is_made_out_by_its_status_and_then_its_code(int status, string? code, bool isEdit, string kind, string word)
    {
        var fault = TeamsFault.Of(status, code, TimeSpan.FromSeconds(3), isEdit);

        Assert.Equal((kind, word), (fault.Kind.ToString(), fault.Code));
        Assert.Equal(status is 429 or 412 or 502 or 503 or 504 ? TimeSpan.FromSeconds(3) : null, fault.RetryAfter);
    }
}
