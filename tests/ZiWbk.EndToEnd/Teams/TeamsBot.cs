using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>A real <c>serve</c> that talks through a Teams of one's own.</summary>
internal sealed class TeamsBot : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];

    private TeamsBot(Process process) => _process = process;

    /// <summary>All that the process wrote to its log.</summary>
    public string Log => string.Join('\n', _said);

    /// <summary>Where its health is asked for, and where activities are brought.</summary>
    public Uri Service { get; private set; } = null!;

    /// <summary>Starts it on a data folder, and waits until it says that it is ready.</summary>
    /// <param name="teams">Its Teams.</param>
    /// <param name="data">Its folder.</param>
    /// <param name="program">The folder of the program; null for the one that was built with the tests.</param>
    /// <param name="now">The moment it is to be, in a folder for trial; null for the machine's clock.</param>
    public static async Task<TeamsBot> StartAsync(TeamsServer teams, string data, string? program = null, DateTimeOffset? now = null)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true };
        string[] moment = now is { } made ? ["--now", made.ToString("O", CultureInfo.InvariantCulture)] : [];
        foreach (var argument in (string[])[Path.Combine(program ?? AppContext.BaseDirectory, "ZiWbk.Bot.dll"), "serve", "--data", data, "--lang", "en", .. moment])
            start.ArgumentList.Add(argument);
        start.Environment["SSL_CERT_FILE"] = teams.Authority.File;
        start.Environment["Teams__AppId"] = teams.Settings.AppId;
        start.Environment["Teams__TenantId"] = teams.Settings.TenantId;
        start.Environment["Teams__ClientSecret"] = teams.Settings.ClientSecret;
        start.Environment["Teams__OpenIdMetadataUrl"] = teams.OpenIdMetadata.ToString();
        start.Environment["Teams__TokenAuthority"] = teams.TokenAuthority.ToString();
        start.Environment["Teams__AllowedServiceHosts"] = teams.Url.Host;
        start.Environment["Service__Url"] = "http://127.0.0.1:0";

        var bot = new TeamsBot(Process.Start(start)!);
        // Whoever waits for it goes on elsewhere: on the thread that reads the log, waiting for the process to end would be waiting for oneself.
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bot._process.ErrorDataReceived += (_, line) =>
        {
            bot._said.Enqueue(line.Data ?? "");
            if (line.Data is null || line.Data.StartsWith("The bot is running", StringComparison.Ordinal))
                ready.TrySetResult();
        };
        bot._process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(Ending.Patience, TestContext.Current.CancellationToken);
            bot.Service = new(bot._said.First(line => line.StartsWith("Health of the service: ", StringComparison.Ordinal)).Split(": ")[1]);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            bot.Dispose();
            throw new InvalidOperationException($"The bot did not start. It said:\n{bot.Log}", exception);
        }

        var endpoint = new Uri(bot.Service, "/api/messages");
        teams.Endpoint = () => endpoint;
        return bot;
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => Ending.Kill(_process);

    /// <summary>SIGTERM, as a supervisor stops it.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await Ending.OfAsync(_process, "SIGTERM", () => Log);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
