namespace ZiWbk.Browser;

/// <summary>
/// Pictures of the page for people to look at, into the folder that <c>ZIWBK_PICTURES</c> names:
/// <c>ZiWbk.Browser -explicit only</c>.
/// </summary>
public class Pictures(Chromium chromium)
{
    private static readonly string _folder = Environment.GetEnvironmentVariable("ZIWBK_PICTURES") ?? Path.Combine(Path.GetTempPath(), "ziwbk-pictures");

    /// <summary>The year, the reminders, answers on the regulation, in both languages on a phone.</summary>
    [Theory(Explicit = true)]
    [InlineData("id")]
    [InlineData("en")]
    public async Task What_a_person_sees_of_the_year(string language)
    {
        await using var demo = await LocalPage.DemoAsync();
        await using var browser = await chromium.PhoneAsync();
        var window = await Window.OpenAsync(browser, demo);
        if (language == "en")
            await window.WriteAsync("/bahasa en", "English");
        foreach (var (name, indonesian, english) in ((string, string, string)[])
            [
                ("stages", "/tahapan", "/tahapan"), ("task", "/tugas B7", "/tugas B7"), ("plan", "/rencana", "/rencana"), ("declaration", "/pencanangan", "/pencanangan"),
                ("owing", "siapa yang belum", "who still owes"), ("reminders", "/pengingat", "/pengingat"),
                ("remind", "ingatkan saya Senin depan jam 9 lengkapi SK tim", "remind me next Monday 9 am to complete the decree"),
                ("ask", "nilai minimal WBK 85, kan?", "what total does WBK need?"), ("ask-silent", "berapa denda telat LHKPN?", "what is the fine for late LHKPN?"),
                ("area-evidence", "area pengawasan kami kurang berapa lagi dan bukti apa yang dihitung?", "/bukti-area pengawasan"), ("settings", "/pengaturan", "/pengaturan"),
            ])
        {
            var before = await window.Said.CountAsync();
            await window.Text.FillAsync(language == "en" ? english : indonesian);
            await window.Text.PressAsync("Enter");
            await Expect(window.Said.Nth(before)).ToBeVisibleAsync();
            await Task.Delay(700, TestContext.Current.CancellationToken);
            await window.Newest.EvaluateAsync("one => one.scrollIntoView({ block: 'start' })");
            await Task.Delay(200, TestContext.Current.CancellationToken);
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"year-{language}-{name}.png") });
        }
    }

    [Theory(Explicit = true)]
    [InlineData("phone-light")]
    [InlineData("phone-dark")]
    [InlineData("desk-light")]
    public async Task What_a_person_sees(string screen)
    {
        await using var demo = await LocalPage.DemoAsync();
        await using var fresh = await LocalPage.NewAsync();
        await using var browser = await (screen switch
        {
            "phone-light" => chromium.PhoneAsync(),
            "phone-dark" => chromium.PhoneAsync(ColorScheme.Dark),
            _ => chromium.BrowserAsync(options => options.ViewportSize = new() { Width = 1200, Height = 800 }),
        });
        var window = await Window.OpenAsync(browser, demo);
        await TakeAsync("2-menu");
        await window.WriteAsync("progres", "Area pengungkit");
        await Expect(window.Said.Locator("img")).ToBeVisibleAsync();
        await TakeAsync("3-status-end");
        await window.Said.Locator("img").ScrollIntoViewIfNeededAsync();
        await window.Page.EvaluateAsync("() => document.querySelector('#log img').scrollIntoView({ block: 'start' })");
        await TakeAsync("4-status-picture");
        await window.WriteAsync("apa yang kurang untuk WBK?", "yang kurang untuk WBK");
        await TakeAsync("5-missing-end");
        await window.Newest.EvaluateAsync("one => one.scrollIntoView({ block: 'start' })");
        await TakeAsync("6-missing-start");
        await window.WriteAsync("isi A.II.6.ii.a", "Area 6");
        await TakeAsync("7-question");
        await window.PressAsync("B", "Kirim berkas");
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() => window.Page.Locator("#attach").ClickAsync());
        await chooser.SetFilesAsync([Files.Pdf, Files.Workbook]);
        await TakeAsync("8-files-chosen");
        await window.Page.Locator("#chosen button").Last.ClickAsync();
        await window.Page.RouteAsync("**/upload", async route =>
        {
            await Task.Delay(1500, TestContext.Current.CancellationToken);
            await route.ContinueAsync();
        });
        await window.Page.Locator("#send").ClickAsync();
        await Task.Delay(400, TestContext.Current.CancellationToken);
        await TakeAsync("9-upload-under-way");
        await window.AnswerAsync("Sudah diterima");
        await TakeAsync("10-upload-done");
        await window.WriteAsync("selesai", "Tanggal");
        await window.PressAsync("Lewati", "Simpan A.II.6.ii.a = B?");
        await TakeAsync("11-confirm");
        await window.PressAsync("✓ Ya", "Tersimpan");
        await window.WriteAsync("jalan tercepat", "jalan tercepat ke");
        await TakeAsync("12-path");
        await window.AttachAsync(Files.Program);
        await window.AnswerAsync("PDF");
        await TakeAsync("13-refused");
        await window.WriteAsync("apa kabar hujan di luar sana", "belum saya pahami");
        await TakeAsync("14-not-understood");
        await window.Text.FillAsync("Ini pesan yang panjang sekali, yang ditulis di layar kecil,\nberbaris-baris,\nuntuk melihat\napa yang terjadi.");
        await TakeAsync("15-writing");

        var stranger = await Window.OpenAsync(browser, fresh);
        await TakeAsync("1-first-visit", stranger);
        fresh.Kill();
        await Expect(stranger.Page.Locator("#connection")).ToBeVisibleAsync();
        await stranger.Text.FillAsync("halo, apakah masih di sana?");
        await stranger.Page.Locator("#send").ClickAsync();
        await TakeAsync("16-reconnecting", stranger);

        async Task TakeAsync(string name, Window? of = null)
        {
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await (of ?? window).Page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{screen}-{name}.png") });
        }
    }
}
