using ZiWbk.Assessment;
using ZiWbk.Channels.Telegram.Speaking;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Tests.Telegram;

/// <summary>Whoever is mentioned is called by Telegram; nobody else is, and no name breaks out of its place.</summary>
public sealed class MentionTests
{
    [Fact]
    public void A_name_becomes_a_link_to_its_account() =>
        Assert.Equal("A4 · <a href=\"tg://user?id=77\">Budi Santoso</a>, besok", Html("A4 · @Budi Santoso, besok", new Mention("Budi Santoso", "telegram:77")));

    [Fact]
    public void An_account_of_another_channel_stays_a_name() =>
        Assert.Equal("@Budi Santoso", Html("@Budi Santoso", new Mention("Budi Santoso", "teams:77")));

    [Fact]
    public void What_is_no_account_is_no_link() =>
        Assert.Equal("@Budi", Html("@Budi", new Mention("Budi", "telegram:7\"onclick")));

    [Fact]
    public void A_name_with_marks_of_HTML_is_escaped_inside_the_link() =>
        Assert.Equal("<a href=\"tg://user?id=77\">Budi &lt;b&gt; &amp; Co</a>", Html("@Budi <b> & Co", new Mention("Budi <b> & Co", "telegram:77")));

    private static string Html(string text, params Mention[] mentions) =>
        string.Concat(Outgoing.Of(new Message(text) { Mentions = [.. mentions] }, [], null, Language.Indonesian, "bot").Pieces);
}
