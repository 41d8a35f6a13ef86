using System.Text.Json;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>What a bot has taken over and not worked on yet, and what it has said and not handed over yet, as its folder on disk tells.</summary>
internal sealed class Outbox(string data)
{
    private static readonly TimeSpan _glance = TimeSpan.FromMilliseconds(3);

    /// <summary>Ends when all that was taken over has been worked on, and all that was said has been handed over.</summary>
    /// <exception cref="TimeoutException">It was not.</exception>
    public async Task EmptyAsync()
    {
        var until = TimeProvider.System.GetUtcNow() + Ending.Patience;
        while (HasKept())
        {
            if (TimeProvider.System.GetUtcNow() > until)
                throw new TimeoutException("What was taken over was never worked on.");
            await Task.Delay(_glance, TestContext.Current.CancellationToken);
        }

        while (Waiting() is { Count: > 0 } waiting)
        {
            if (TimeProvider.System.GetUtcNow() > until)
                throw new TimeoutException($"These messages were never handed over: {string.Join(", ", waiting)}");
            await Task.Delay(_glance, TestContext.Current.CancellationToken);
        }
    }

    // A file goes when all in it are done.
    private bool HasKept() => Path.Combine(data, "inbox") is var inbox && Directory.Exists(inbox) && Directory.EnumerateFiles(inbox, "*.jsonl").Any();

    private HashSet<string> Waiting()
    {
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(data, "journal"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            var lines = reader.ReadToEnd().Split('\n');
            // What stands behind the last end of a line is still being written.
            foreach (var line in lines[..^1].Where(line => line.Contains("\"message-", StringComparison.Ordinal)))
            {
                using var document = JsonDocument.Parse(line);
                var root = document.RootElement;
                if (root.GetProperty("kind").GetString() is not { } kind || !kind.StartsWith("message-", StringComparison.Ordinal))
                    continue;
                var message = root.GetProperty("data").GetProperty("message").GetString()!;
                if (kind is "message-queued" or "message-claimed" or "message-put-off")
                    waiting.Add(message);
                else
                    waiting.Remove(message);
            }
        }

        return waiting;
    }
}
