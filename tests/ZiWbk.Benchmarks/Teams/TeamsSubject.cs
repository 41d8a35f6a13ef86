using System.Diagnostics;
using System.Net.Http.Headers;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>A process that is measured: the bot as it is built, or the bare handler.</summary>
internal sealed class TeamsSubject : IDisposable
{
    private const string Address = "Health of the service: ";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly Uri _url;
    private readonly AuthenticationHeaderValue _token;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };

    private TeamsSubject(Process process, Uri url, Connector connector) => (_process, _url, _token) = (process, new(url, "/api/messages"), new("Bearer", connector.Token));

    /// <summary>Its processor time so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Its resident memory, in megabytes.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>The real bot on a data folder.</summary>
    public static Task<TeamsSubject> BotAsync(Connector connector, string data) =>
        StartAsync(connector, Address, "The bot is running", "ZiWbk.Bot.dll", "serve", "--data", data, "--lang", "en");

    /// <summary>The bare handler.</summary>
    public static Task<TeamsSubject> BareAsync(Connector connector, string talk) =>
        StartAsync(connector, BareBot.Listening, BareBot.Listening, "ZiWbk.Benchmarks.dll", "teams-bare", connector.Url.ToString(), talk);

    /// <summary>Brings an activity; the body of the answer.</summary>
    public async Task<string> PostAsync(byte[] activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _url) { Content = new ByteArrayContent(activity) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Authorization = _token;
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public void Dispose()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static async Task<TeamsSubject> StartAsync(Connector connector, string address, string ready, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments]) { RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in connector.Environment())
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        var said = new List<string>();
        Uri? url = null;
        using var patience = new CancellationTokenSource(_patience);
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (line.StartsWith(address, StringComparison.Ordinal))
                url = new(line[address.Length..]);
            if (url is null || !line.StartsWith(ready, StringComparison.Ordinal))
                continue;
            // What it says later must not fill the pipe.
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new(process, url, connector);
        }

        throw new InvalidOperationException($"It did not start:\n{string.Join('\n', said)}");
    }
}
