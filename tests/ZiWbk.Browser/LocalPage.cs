using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiWbk.Browser;

/// <summary>A real <c>serve</c> with its local page.</summary>
internal sealed partial class LocalPage : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "ziwbk-browser-" + Path.GetRandomFileName());
    private readonly bool _demo;
    private Process? _process;
    private string _greeting = "";

    private LocalPage(bool demo) => _demo = demo;

    /// <summary>The folder it holds; of a demo its own, thrown away.</summary>
    public string Data => Path.Combine(_folder, "data");

    /// <summary>Where the page is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>The code that it greets its first admin with.</summary>
    public string AdminCode => Code().Match(_greeting).Value;

    /// <summary>Four offices with a story, for this test alone.</summary>
    public static Task<LocalPage> DemoAsync() => StartAsync(demo: true);

    /// <summary>A new folder.</summary>
    public static Task<LocalPage> NewAsync() => StartAsync(demo: false);

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it on the same folder at the same address.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true };
        string[] what = _demo ? ["--demo"] : ["--data", Data];
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ZiWbk.Bot.dll"), "serve", .. what, "--urls", Address.GetLeftPart(UriPartial.Authority), "--lang", "en"])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _greeting = "";
        while (await _process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _greeting += line + "\n";
            if (!line.StartsWith("The bot is running", StringComparison.Ordinal))
                continue;
            Address = new(Opened().Match(_greeting).Groups[1].Value);
            // A full pipe would hold it up.
            _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
            return;
        }

        throw new InvalidOperationException($"The server did not start: {_greeting}");
    }

    /// <summary>A code for a member of Dishub, from the command line beside the running server.</summary>
    public async Task<string> InviteAsync(string role = "member")
    {
        var run = await BotProcess.RunAsync("invite", "--unit", "dishub", "--role", role, "--data", Data, "--lang", "en");
        Assert.True(run.ExitCode == 0, run.Errors);
        return Code().Match(run.Output).Value;
    }

    /// <summary>SIGTERM, so that a demo takes its folder away.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process?.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private static async Task<LocalPage> StartAsync(bool demo)
    {
        var page = new LocalPage(demo);
        try
        {
            await page.StartAsync();
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    [GeneratedRegex("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"Open (http\S+) in a browser")]
    private static partial Regex Opened();
}
