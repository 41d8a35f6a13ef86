using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Channels.Telegram;
using ZiWbk.Channels.Telegram.Speaking;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Tests.Telegram;

/// <summary>With its privacy on, a bot in a group hears only replies, so whoever may type is told how.</summary>
public sealed class TypingHintTests
{
    private static readonly Place _place = new(5, null, 77, "Budi");
    private static readonly ImmutableArray<ImmutableArray<Button>> _buttons = [[new("A.I.1", "k1")]];

    [Theory]
    [InlineData(Language.Indonesian, "balas pesan ini")]
    [InlineData(Language.English, "reply to this message")]
    public void A_question_in_a_group_that_takes_more_than_its_buttons_says_how_to_type(Language language, string hint) =>
        Assert.Contains(hint, Html(takesWords: true, _place, language), StringComparison.Ordinal);

    [Fact]
    public void One_whose_buttons_are_all_there_is_says_nothing() =>
        Assert.DoesNotContain("↩", Html(takesWords: false, _place, Language.Indonesian), StringComparison.Ordinal);

    [Fact]
    public void In_a_private_chat_everything_is_heard() =>
        Assert.DoesNotContain("↩", Html(takesWords: true, null, Language.Indonesian), StringComparison.Ordinal);

    private static string Html(bool takesWords, Place? place, Language language) => string.Concat(
        Outgoing.Of(new Message("Butir mana?") { Buttons = _buttons, TakesWords = takesWords }, ["k1"], place, language, "bot").Pieces);
}
