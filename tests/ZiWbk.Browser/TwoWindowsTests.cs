namespace ZiWbk.Browser;

/// <summary>Two windows of one browser are one talk.</summary>
public class TwoWindowsTests(Chromium chromium)
{
    [Fact]
    public async Task What_is_written_in_one_appears_in_the_other()
    {
        await using var page = await LocalPage.DemoAsync();
        await using var browser = await chromium.BrowserAsync();
        var one = await Window.OpenAsync(browser, page);
        var other = await Window.OpenAsync(browser, page);

        await one.WriteAsync("isi A.I.5.i.a", "Area 5");

        await Expect(other.Own.Last).ToContainTextAsync("isi A.I.5.i.a");
        await Expect(other.Newest).ToContainTextAsync("Area 5");
    }

    [Fact]
    public async Task A_button_pressed_in_both_counts_once()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var one = await Window.JoinAsync(browser, page, await page.InviteAsync());
        var other = await Window.OpenAsync(browser, page);
        await one.WriteAsync("isi A.I.5.i.a", "Area 5");
        await one.PressAsync("A", "Kirim berkas");
        await one.PressAsync("Lewati", "Simpan A.I.5.i.a = A?");
        await Expect(other.Newest).ToContainTextAsync("Simpan A.I.5.i.a = A?");

        await Task.WhenAll(one.Button("✓ Ya").ClickAsync(), other.Button("✓ Ya").ClickAsync());

        await one.WriteAsync("apa yang kurang?", "112 kosong");
        await Expect(one.Said.Filter(new() { HasText = "✓ Tersimpan" })).ToHaveCountAsync(1);
        await Expect(other.Said.Filter(new() { HasText = "✓ Tersimpan" })).ToHaveCountAsync(1);
    }
}
