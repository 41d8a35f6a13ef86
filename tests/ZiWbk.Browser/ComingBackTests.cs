using System.Text.RegularExpressions;

namespace ZiWbk.Browser;

/// <summary>The talk outlives the window, the connection and the server.</summary>
public partial class ComingBackTests(Chromium chromium, Demo demo)
{
    [Fact]
    public async Task A_dialog_goes_on_where_it_was_after_a_reload()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await window.WriteAsync("isi A.I.5.i.a", "Area 5");
        await window.PressAsync("A", "Kirim berkas");
        var before = await Bubbles(window);

        await window.Page.ReloadAsync();

        await Expect(window.Newest).ToContainTextAsync("Kirim berkas");
        Assert.Equal(before, await Bubbles(window));
        await window.PressAsync("Lewati", "Simpan A.I.5.i.a = A?");
    }

    [Fact]
    public async Task A_dialog_goes_on_where_it_was_after_the_server_was_killed()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.JoinAsync(browser, page, await page.InviteAsync());
        await window.WriteAsync("isi A.I.5.i.a", "Area 5");
        await window.PressAsync("A", "Kirim berkas");
        var before = await Bubbles(window);

        page.Kill();
        await Expect(window.Page.Locator("#connection")).ToContainTextAsync("Menyambung kembali");
        await page.StartAsync();
        await Expect(window.Page.Locator("#connection")).ToBeHiddenAsync();

        Assert.Equal(before, await Bubbles(window));
        await window.PressAsync("Lewati", "Simpan A.I.5.i.a = A?");
        await window.PressAsync("✓ Ya", "✓ Tersimpan");
        await Expect(window.Said.Filter(new() { HasText = "✓ Tersimpan" })).ToHaveCountAsync(1);
        await window.WriteAsync("apa yang kurang?", "112 kosong");
    }

    [Fact]
    public async Task What_is_written_while_the_server_is_away_is_sent_once_when_it_is_back()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.JoinAsync(browser, page, await page.InviteAsync());

        page.Kill();
        await Expect(window.Page.Locator("#connection")).ToBeVisibleAsync();
        await window.Text.FillAsync("isi A.I.5.i.a");
        await window.Text.PressAsync("Enter");
        await Expect(window.Own.Last.GetByRole(AriaRole.Img, new() { Name = "Menunggu sambungan" })).ToBeVisibleAsync();
        await page.StartAsync();

        await window.AnswerAsync("Area 5");
        await Expect(window.Said.Filter(new() { HasText = "Area 5" })).ToHaveCountAsync(1);
    }

    // What is said; a mark and a time beside it may change.
    private static async Task<string[]> Bubbles(Window window)
    {
        await Expect(window.Page.Locator(".mark.pending")).ToHaveCountAsync(0);
        return [.. (await window.Page.Locator(".entry .words").AllInnerTextsAsync()).Select(text => Space().Replace(text, " "))];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
