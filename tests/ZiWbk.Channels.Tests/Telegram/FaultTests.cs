using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram;

public sealed class FaultTests
{
    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", "Lost", "blocked")]
    [InlineData(403, "Forbidden: user is deactivated", "Lost", "deactivated")]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", "Lost", "removed")]
    [InlineData(403, "Forbidden: bot is not a member of the group chat", "Lost", "removed")]
    [InlineData(400, "Bad Request: chat not found", "Lost", "chat-not-found")]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", "Lost", "no-rights")]
    [InlineData(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same", "NotModified", "not-modified")]
    [InlineData(400, "Bad Request: message to edit not found", "CannotEdit", "cannot-edit")]
    [InlineData(400, "Bad Request: message can't be edited", "CannotEdit", "cannot-edit")]
    [InlineData(400, "Bad Request: there is no text in the message to edit", "CannotEdit", "cannot-edit")]
    [InlineData(400, "Bad Request: message thread not found", "NoThread", "no-thread")]
    [InlineData(400, "Bad Request: can't parse entities: Unsupported start tag", "BadMarkup", "bad-markup")]
    [InlineData(400, "Bad Request: message is too long", "Refused", "too-long")]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", "Refused", "bad-request")]
    [InlineData(401, "Unauthorized", "Token", "token")]
    [InlineData(413, "Request Entity Too Large", "Refused", "too-large")]
    [InlineData(502, "Bad Gateway", "Server", "server")]
    public void A_refusal_is_made_out_by_its_code_and_words(int code, string words, string kind, string name)
    {
        var fault = Fault.Of(new(words, code));

        Assert.Equal((kind, name), (fault.Kind.ToString(), fault.Code));
    }

    [Fact]
    public void Too_much_at_once_says_how_long_to_wait() =>
        Assert.Equal(TimeSpan.FromSeconds(17), Fault.Of(new("Too Many Requests: retry after 17", 429, new ResponseParameters { RetryAfter = 17 })).RetryAfter);

    [Fact]
    public void A_group_that_moved_says_where_to()
    {
        var fault = Fault.Of(new ApiRequestException("Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -1001 }));

        Assert.Equal((FaultKind.Moved, -1001L), (fault.Kind, fault.MovedTo));
    }

    [Fact]
    public void What_never_reached_the_server_was_not_sent_and_what_did_is_not_known()
    {
        var never = new RequestException("x", new HttpRequestException(HttpRequestError.ConnectionError));
        var cut = new RequestException("x", new HttpRequestException(HttpRequestError.ResponseEnded));

        Assert.Equal((Status.Outbox.Delivery.PutOff, Status.Outbox.Delivery.Unknown), (Attempt.Of(never).Delivery, Attempt.Of(cut).Delivery));
    }
}
