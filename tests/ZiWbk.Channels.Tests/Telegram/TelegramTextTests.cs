using System.Text.RegularExpressions;
using CsCheck;
using ZiWbk.Channels.Telegram.Speaking;
using ZiWbk.Conversation.Messages;
using ZiWbk.Shared;

namespace ZiWbk.Channels.Telegram;

public sealed partial class TelegramTextTests
{
    [Theory]
    [InlineData("*tebal* _miring_ `kode`", "<b>tebal</b> <i>miring</i> <code>kode</code>")]
    [InlineData("2 < 3 & 4 > 1", "2 &lt; 3 &amp; 4 &gt; 1")]
    [InlineData("*<script>*", "<b>&lt;script&gt;</b>")]
    [InlineData("\\*bukan tebal\\*", "*bukan tebal*")]
    [InlineData("satu\n\ndua", "satu\n\ndua")]
    [InlineData("*dua\nbaris*", "<b>dua</b>\n<b>baris</b>")]
    [InlineData("ketik /buka-tahun, atau /menu", "ketik /buka_tahun, atau /menu")]
    [InlineData("https://go.id/a-b dan/atau-kah", "https://go.id/a-b dan/atau-kah")]
    public void Light_markup_becomes_HTML_with_everything_else_escaped(string markup, string html) =>
        Assert.Equal([html], TelegramText.Pieces(markup));

    [Fact]
    public void A_long_text_is_cut_where_a_line_ends() =>
        Assert.Equal(["satu dua\ntiga", "empat lima"], TelegramText.Pieces("satu dua\ntiga\nempat lima", 14));

    [Fact]
    public void A_line_too_long_is_cut_between_words_and_its_mark_closed_and_opened_again() =>
        Assert.Equal(["<b>satu dua</b>", "<b>tiga</b>"], TelegramText.Pieces("*satu dua tiga*", 16));

    [Fact]
    public void A_word_too_long_is_cut_and_no_letter_of_two_halves_is() =>
        Assert.All(TelegramText.Pieces(string.Concat(Enumerable.Repeat("🙂", 30)), 7), piece => Assert.False(char.IsHighSurrogate(piece[^1])));

    [Fact]
    public void Half_a_letter_is_not_sent() => Assert.Equal(["a\uFFFDb"], TelegramText.Pieces("a\ud83db"));

    [Fact]
    public void Nothing_is_no_piece() => Assert.Empty(TelegramText.Pieces(" \n \n"));

    [Fact]
    public void Pieces_are_short_enough_sound_and_lose_no_word() => Property.Holds(
        Gen.OneOf(Gen.Int[0, 10].Select(at => "ab \n*_`<&\\é"[at]).Array[0, 400].Select(letters => new string(letters)), Gen.String[0, 60]), 2_000, markup =>
        {
            var pieces = TelegramText.Pieces(markup, 40);

            Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 40));
            Assert.All(pieces, piece => Assert.Equal("", Balanced().Replace(Balanced().Replace(piece, ""), "").Contains('<') ? piece : ""));
            Assert.Equal(Words(Markup.Plain(markup)), Words(System.Net.WebUtility.HtmlDecode(Tags().Replace(string.Concat(pieces), ""))));
        });

    private static string Words(string text) => string.Concat(
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("<(b|i|code)>[^<]*</\\1>")]
    private static partial Regex Balanced();

    [GeneratedRegex("</?(b|i|code)>")]
    private static partial Regex Tags();
}
