namespace ZiWbk.Browser;

/// <summary>One window with the page, as a person sees and uses it.</summary>
internal sealed class Window
{
    private Window(IPage page) => Page = page;

    /// <summary>The window itself.</summary>
    public IPage Page { get; }

    /// <summary>What the bot said, in order.</summary>
    public ILocator Said => Page.Locator(".entry.bot");

    /// <summary>What the person did, in order.</summary>
    public ILocator Own => Page.Locator(".entry.own");

    /// <summary>The newest message of the bot.</summary>
    public ILocator Newest => Page.Locator(".entry.bot.latest");

    /// <summary>Where one writes.</summary>
    public ILocator Text => Page.GetByRole(AriaRole.Textbox);

    /// <summary>Opens the page and waits to be greeted.</summary>
    public static async Task<Window> OpenAsync(IBrowserContext browser, LocalPage page)
    {
        var window = new Window(await browser.NewPageAsync());
        await window.Page.GotoAsync(page.Address.ToString());
        await Expect(window.Said.First).ToBeVisibleAsync();
        return window;
    }

    /// <summary>Joins with a code.</summary>
    public static async Task<Window> JoinAsync(IBrowserContext browser, LocalPage page, string code, string name = "Dewi Anggraini")
    {
        var window = await OpenAsync(browser, page);
        await window.WriteAsync(code, "Nama lengkap");
        await window.WriteAsync(name, "Selamat bergabung");
        return window;
    }

    /// <summary>Writes, and waits for an answer that says something.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> WriteAsync(string text, string answer)
    {
        await Text.FillAsync(text);
        await Text.PressAsync("Enter");
        return await AnswerAsync(answer);
    }

    /// <summary>Presses a button of the newest message that has it, and waits for an answer that says something.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> PressAsync(string label, string answer)
    {
        await Button(label).ClickAsync();
        return await AnswerAsync(answer);
    }

    /// <summary>The newest button of a label.</summary>
    public ILocator Button(string label) => Said.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last;

    /// <summary>Chooses files with the button, writes nothing and sends them.</summary>
    public async Task AttachAsync(params FilePayload[] files)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Lampirkan berkas" }).ClickAsync());
        await chooser.SetFilesAsync(files);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true }).ClickAsync();
    }

    /// <summary>Drops files on the page and sends them.</summary>
    public async Task DropAsync(FilePayload file)
    {
        var carried = await Page.EvaluateHandleAsync(
            """
            ([name, mime, content]) => {
              const carried = new DataTransfer();
              carried.items.add(new File([Uint8Array.from(atob(content), letter => letter.charCodeAt(0))], name, { type: mime }));
              return carried;
            }
            """, new[] { file.Name, file.MimeType, Convert.ToBase64String(file.Buffer) });
        foreach (var step in (string[])["dragenter", "dragover", "drop"])
            await Page.DispatchEventAsync("main", step, new { dataTransfer = carried });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true }).ClickAsync();
    }

    /// <summary>Waits for a message after one's own newest that says something.</summary>
    public async Task<ILocator> AnswerAsync(string words)
    {
        var answer = Page.Locator(".entry.own:not(:has(~ .entry.own)) ~ .entry.bot").Filter(new() { HasText = words }).First;
        await Expect(answer).ToBeVisibleAsync();
        return answer;
    }
}
