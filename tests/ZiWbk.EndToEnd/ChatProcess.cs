using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>A real <c>chat --json</c>, one line at a time.</summary>
internal sealed class ChatProcess : IDisposable
{
    // What marks the end of a line's replies: the program answers lines in order, and this one is no message.
    private const string End = "{\"no\":1}";

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Process _process;

    private ChatProcess(Process process) => _process = process;

    /// <summary>The replies to the newest line.</summary>
    public IReadOnlyList<JsonElement> Newest { get; private set; } = [];

    public static ChatProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ZiWbk.Bot.dll"), "chat", "--json", .. arguments])
            start.ArgumentList.Add(argument);
        return new(Process.Start(start)!);
    }

    /// <summary>Writes a line and gives its replies; a refusal is one of them.</summary>
    public async Task<IReadOnlyList<JsonElement>> SayAsync(string line)
    {
        await WriteAsync(line);
        await WriteAsync(End);
        var replies = new List<JsonElement>();
        while (await ReadAsync() is { } reply)
        {
            if (reply.TryGetProperty("error", out var error) && error.GetString()!.Contains("JSON", StringComparison.Ordinal))
                return Newest = replies;
            replies.Add(reply);
        }

        throw new InvalidOperationException($"chat ended: {await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    /// <summary>What is said to a line, all bubbles.</summary>
    public async Task<string> ToldAsync(string line) => string.Join("\n", (await SayAsync(line)).Select(Told));

    /// <summary>Sends a file.</summary>
    public Task<IReadOnlyList<JsonElement>> SendAsync(string path) => SayAsync(FileLine(path));

    /// <summary>Presses the first button of the newest replies whose label holds some words.</summary>
    public Task<IReadOnlyList<JsonElement>> PressAsync(string label) => SayAsync(JsonSerializer.Serialize(new { press = Value(label) }, _plain));

    /// <summary>A button's value by its label.</summary>
    public string Value(string label) => Newest.Reverse().SelectMany(reply => reply.GetProperty("buttons").EnumerateArray())
        .First(button => button.GetProperty("label").GetString()!.Contains(label, StringComparison.OrdinalIgnoreCase)).GetProperty("value").GetString()!;

    /// <summary>The line that sends a file.</summary>
    public static string FileLine(string path) => JsonSerializer.Serialize(new { file = path }, _plain);

    /// <summary>Writes a line without waiting for what is said to it.</summary>
    public async Task WriteAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public void Kill() => Ending.Kill(_process);

    /// <summary>Nothing more is said; the exit code.</summary>
    public async Task<int> EndAsync()
    {
        _process.StandardInput.Close();
        await Ending.OfAsync(_process, "its input ended", () => string.Join('\n', Newest.Select(Told)));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    /// <summary>The words of a reply, or of a refusal.</summary>
    public static string Told(JsonElement reply) =>
        (reply.TryGetProperty("text", out var text) ? text : reply.GetProperty("error")).GetString()!;

    private async Task<JsonElement?> ReadAsync() =>
        await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line ? JsonDocument.Parse(line).RootElement : null;
}
