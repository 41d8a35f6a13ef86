namespace ZiWbk.Browser;

/// <summary>What buttons do to the talk.</summary>
public class PressTests(Chromium chromium, Demo demo)
{
    [Fact]
    public async Task Turning_the_page_changes_the_message_and_adds_none()
    {
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, await demo.PageAsync());
        await window.WriteAsync("apa yang kurang untuk WBK?", "yang kurang untuk WBK");
        var bubbles = await window.Page.Locator(".entry").CountAsync();

        await window.Button("›").ClickAsync();

        await Expect(window.Newest.Locator(".buttons")).ToContainTextAsync("2/15");
        await Expect(window.Page.Locator(".entry")).ToHaveCountAsync(bubbles);
    }
}
