namespace ZiWbk.Browser;

/// <summary>The page without a mouse, and as a screen reader tells it.</summary>
public class KeyboardTests(Chromium chromium, Demo demo)
{
    private const string Outlined =
        "() => { const look = getComputedStyle(document.activeElement.closest('.line:has(textarea:focus)') ?? document.activeElement); return look.outlineStyle !== 'none' || look.boxShadow !== 'none'; }";

    [Fact]
    public async Task A_dialog_is_gone_through_with_keys_alone()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        var keys = window.Page.Keyboard;
        await Expect(window.Text).ToBeFocusedAsync();

        await keys.TypeAsync("isi A.II.6.ii.a");
        await keys.PressAsync("Enter");
        await window.AnswerAsync("Area 6");
        await BackToAsync(window, window.Button("B"));
        await keys.PressAsync("Enter");
        await window.AnswerAsync("Kirim berkas");
        await ForwardToAsync(window, window.Text);
        await keys.TypeAsync("lewati");
        await keys.PressAsync("Enter");
        await window.AnswerAsync("Simpan A.II.6.ii.a = B?");
    }

    [Fact]
    public async Task Every_stop_of_the_Tab_key_is_seen_and_has_a_name()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await window.WriteAsync("isi A.II.6.ii.a", "Area 6");
        await window.Page.Locator("h1").ClickAsync();
        var stops = new List<string>();

        for (var at = 0; at < 60; at++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var stop = await window.Page.EvaluateAsync<string?>(
                "() => document.activeElement === document.body ? null : document.activeElement.id || document.activeElement.innerText");
            if (stop is null)
                break;
            stops.Add(stop);
            Assert.True(await window.Page.EvaluateAsync<bool>(Outlined), stop);
        }

        Assert.Equal("persona", stops[0]);
        Assert.Equal(["attach", "text", "send"], stops[^3..]);
        Assert.Contains("B", stops);
    }

    [Fact]
    public async Task The_talk_is_a_log_and_what_is_used_has_its_name()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());

        await Expect(window.Page.GetByRole(AriaRole.Log, new() { Name = "Percakapan" })).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Textbox, new() { Name = "Tulis pesan" })).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true })).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Lampirkan berkas" })).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Combobox, new() { Name = "Anda mencoba sebagai" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_the_chat()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "id");

        await window.WriteAsync("ganti bahasa inggris", "we speak English");

        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(window.Page.GetByRole(AriaRole.Textbox, new() { Name = "Write a message" })).ToBeVisibleAsync();
        await window.Page.ReloadAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    private static Task ForwardToAsync(Window window, ILocator wanted) => StepToAsync(window, wanted, "Tab");

    private static Task BackToAsync(Window window, ILocator wanted) => StepToAsync(window, wanted, "Shift+Tab");

    private static async Task StepToAsync(Window window, ILocator wanted, string key)
    {
        for (var steps = 0; steps < 40; steps++)
        {
            if (await wanted.EvaluateAsync<bool>("one => one === document.activeElement"))
                return;
            await window.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{key} does not lead to {wanted}.");
    }
}
