[assembly: AssemblyFixture(typeof(ZiWbk.Browser.Chromium))]

namespace ZiWbk.Browser;

/// <summary>The system's Chromium, one for all tests. Each test has windows of its own, which share nothing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? _program = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => (string[])[Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser"), Path.Combine(folder, "google-chrome")])
        .FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (_program is null)
            return;
        // The tests bring no browser of their own.
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = _program,
            // Root has no sandbox, and a container often little shared memory.
            Args = ["--disable-dev-shm-usage", .. Environment.UserName == "root" ? (string[])["--no-sandbox"] : []],
        });
        // How long to wait for what must come; nothing waits longer than it takes.
        SetDefaultExpectTimeout(20_000);
    }

    /// <summary>A browser without a past, of somebody in Indonesia.</summary>
    /// <param name="change">What is different about it.</param>
    public async Task<IBrowserContext> BrowserAsync(Action<BrowserNewContextOptions>? change = null)
    {
        if (_browser is null)
        {
            const string reason = "Without Chromium (apt-get install chromium) the page is not tried in a browser.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
            Assert.Fail(reason);
        }

        var options = new BrowserNewContextOptions
        {
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ViewportSize = new() { Width = 1000, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        change?.Invoke(options);
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>A phone as many have it.</summary>
    public Task<IBrowserContext> PhoneAsync(ColorScheme scheme = ColorScheme.Light) => BrowserAsync(options =>
    {
        options.ViewportSize = new() { Width = 360, Height = 740 };
        options.IsMobile = true;
        options.HasTouch = true;
        options.DeviceScaleFactor = 2;
        options.ColorScheme = scheme;
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
