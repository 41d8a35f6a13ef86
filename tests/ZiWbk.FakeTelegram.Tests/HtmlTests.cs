namespace ZiWbk.FakeTelegram;

/// <summary>Telegram's HTML: what is refused in its words, what is let pass and yet is a fault, what is read.</summary>
public class HtmlTests
{
    [Theory]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<br>", "Unsupported start tag \"br\" at byte offset 0")]
    [InlineData("é<p>x</p>", "Unsupported start tag \"p\" at byte offset 2")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<a href=\"https://x.id>y</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=ht/x>y</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<b/>", "Unsupported start tag \"b/\" at byte offset 0")]
    [InlineData("<a =x>y</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<tg-emoji emoji-id=\"x\">y</tg-emoji>", "Invalid custom emoji identifier specified")]
    public void Broken_markup_is_refused(string html, string reason)
    {
        var refused = Assert.Throws<Refused>(() => HtmlText.Read(html, []));

        Assert.Equal($"Bad Request: can't parse entities: {reason}", refused.Message);
        Assert.True(refused.IsFault);
    }

    [Theory]
    [InlineData("Perda & Perbup", "HTML: unescaped & at byte offset 6")]
    [InlineData("&nbsp;x", "HTML: unescaped & at byte offset 0")]
    [InlineData("a &lt b", "HTML: character reference without ; at byte offset 2")]
    [InlineData("<b></b>x", "HTML: <b> holds nothing")]
    [InlineData("<b class=\"x\">y</b>", "HTML: attribute \"class\" of <b> means nothing to Telegram")]
    [InlineData("<a href=\"javascript:x\">y</a>", "HTML: Telegram drops the link to \"javascript:x\"")]
    [InlineData("<code><b>x</b></code>", "HTML: <b> within <code> is dropped")]
    [InlineData("<blockquote>a<blockquote>b</blockquote></blockquote>", "HTML: quotations can't be nested")]
    public void What_Telegram_lets_pass_and_shows_otherwise_is_a_fault(string html, string fault)
    {
        var faults = new List<string>();

        _ = HtmlText.Read(html, faults);

        Assert.Equal(fault, Assert.Single(faults));
    }

    [Theory]
    [InlineData("<b>a</b> <strong>b</strong>", "a b", "bold:a bold:b")]
    [InlineData("<i><b>x</b>y</i>", "xy", "italic:xy bold:x")]
    [InlineData("<u>a</u><s>b</s><tg-spoiler>c</tg-spoiler><span class=\"tg-spoiler\">d</span>", "abcd", "underline:a strikethrough:b spoiler:c spoiler:d")]
    [InlineData("<a href=\"https://jdih.go.id/?a=1&amp;b=2\">Perda</a>", "Perda", "text_link:Perda")]
    [InlineData("<pre><code class=\"language-yaml\">x</code></pre>", "x", "pre:x")]
    [InlineData("<blockquote expandable>q</blockquote>", "q", "expandable_blockquote:q")]
    [InlineData("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;ya&quot; &#233;&#x1F600; > \"", "1 < 2 && 3 > 2 \"ya\" é😀 > \"", "")]
    public void Good_markup_is_read(string html, string text, string entities)
    {
        var faults = new List<string>();

        var read = HtmlText.Read(html, faults);

        Assert.Empty(faults);
        Assert.Equal(text, read.Text);
        Assert.Equal(entities, string.Join(' ', read.Entities.Select(entity => $"{entity.Type}:{read.Text.Substring(entity.Offset, entity.Length)}")));
    }

    [Fact]
    public void The_address_of_a_link_is_unescaped() =>
        Assert.Equal("https://x.id/?a=1&b=2", HtmlText.Read("<a href='https://x.id/?a=1&amp;b=2'>y</a>", []).Entities[0].Argument);

    [Theory]
    [InlineData(4096, null)]
    [InlineData(4097, "400 Bad Request: message is too long")]
    public async Task A_text_is_measured_after_its_markup_is_read(int length, string? error)
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram);
        var message = new { chat_id = chat, text = $"<b>{new string('a', length - 1)}</b>&amp;", parse_mode = "Html" };

        if (error is null)
            await telegram.DoAsync("sendMessage", message);
        else
            Assert.Equal(error, await telegram.RefusedAsync("sendMessage", message));
    }

    [Theory]
    [InlineData(2048, true)]
    [InlineData(2049, false)]
    public async Task A_letter_beyond_the_first_plane_counts_two(int faces, bool fits)
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram);

        var answer = await telegram.AskAsync("sendMessage", new { chat_id = chat, text = string.Concat(Enumerable.Repeat("😀", faces)) });

        Assert.Equal(fits, answer.GetProperty("ok").GetBoolean());
    }

    [Theory]
    [InlineData("", "message text is empty")]
    [InlineData("  \n ", "text must be non-empty")]
    [InlineData("<b> </b>", "text must be non-empty")]
    public async Task A_text_must_have_letters(string text, string error)
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal($"400 Bad Request: {error}", await telegram.RefusedAsync("sendMessage", new { chat_id = await Started(telegram), text, parse_mode = "HTML" }));
        Assert.Contains(telegram.Violations, violation => violation.Fault.EndsWith(error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_mode_is_refused()
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal("400 Bad Request: unsupported parse_mode", await telegram.RefusedAsync("sendMessage", new { chat_id = await Started(telegram), text = "x", parse_mode = "xml" }));
    }

    private static async Task<long> Started(TelegramServer telegram)
    {
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        return chat.ChatId;
    }
}
