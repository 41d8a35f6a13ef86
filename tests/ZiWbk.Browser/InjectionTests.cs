namespace ZiWbk.Browser;

/// <summary>Whatever people write is text.</summary>
public class InjectionTests(Chromium chromium)
{
    private const string Attack = """<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>""";

    [Fact]
    public async Task Scripts_and_markup_in_messages_names_and_notes_appear_as_they_were_written()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var strangers = new List<string>();
        browser.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } address && address.Authority != page.Address.Authority)
                strangers.Add(request.Url);
        };
        var name = $"Dewi *tebal* _miring_ `kode` {Attack}";
        var window = await Window.JoinAsync(browser, page, await page.InviteAsync(), name);
        await Expect(window.Said.Filter(new() { HasText = "Selamat bergabung" })).ToContainTextAsync(name);

        await window.WriteAsync(Attack, "belum saya pahami");
        await Expect(window.Own.Last).ToContainTextAsync(Attack);
        await window.WriteAsync("catatan untuk A.I.1.i.a", "Tulis catatannya");
        await window.WriteAsync($"*tebal* {Attack}", "tersimpan");
        await window.WriteAsync("/butir A.I.1.i.a", $"*tebal* {Attack}");
        await window.AttachAsync(new FilePayload { Name = $"a{Attack.Replace('/', '-')}.pdf", MimeType = "application/pdf", Buffer = Files.Pdf.Buffer });
        await Expect(window.Own.Last).ToContainTextAsync("onerror=");
        await window.Page.ReloadAsync();
        await Expect(window.Own.Last).ToContainTextAsync("onerror=");

        Assert.Equal("undefined", await window.Page.EvaluateAsync<string>("() => typeof window.hacked"));
        Assert.Equal(0, await window.Page.Locator("#log img, #log script").CountAsync());
        Assert.Empty(strangers);
    }
}
