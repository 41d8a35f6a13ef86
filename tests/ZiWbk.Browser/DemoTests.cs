namespace ZiWbk.Browser;

/// <summary>The demo can be taken for nothing else, and shows every role.</summary>
public class DemoTests(Chromium chromium, Demo demo)
{
    private const string Notice = "CONTOH, bukan data nyata";

    [Fact]
    public async Task Every_reply_and_picture_says_that_it_is_an_example()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await window.WriteAsync("progres", "Area pengungkit");
        await window.WriteAsync("isi A.I.5.i.a", "Area 5");
        await window.WriteAsync("batal", "Dibatalkan");
        await window.WriteAsync("apa kabar hujan", "belum saya pahami");

        await Expect(window.Page.GetByRole(AriaRole.Note)).ToContainTextAsync(Notice);
        await Expect(window.Said.Filter(new() { HasNotText = Notice })).ToHaveCountAsync(0);
        await Expect(window.Said.Locator("img")).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex(Notice));
    }

    [Fact]
    public async Task A_persona_is_chosen_and_does_what_its_role_may()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await Expect(window.Newest).ToContainTextAsync("Ratna Wulandari");

        await ChooseAsync(window, "Sugeng Priyambodo");
        await Expect(window.Newest).ToContainTextAsync("Sugeng Priyambodo");
        await ChooseAsync(window, "Arif Kurniawan");
        await Expect(window.Newest).ToContainTextAsync("Arif Kurniawan");
        await window.WriteAsync("semua kantor", "Dukcapil");
        await ChooseAsync(window, "Ratna Wulandari");

        await Expect(window.Said).ToHaveCountAsync(1);
        await Expect(window.Newest).ToContainTextAsync("Ratna Wulandari");
    }

    private static async Task ChooseAsync(Window window, string name)
    {
        var chooser = window.Page.GetByRole(AriaRole.Combobox);
        var option = await chooser.Locator("option").Filter(new() { HasText = name }).GetAttributeAsync("value");
        await chooser.SelectOptionAsync(option!);
    }
}
