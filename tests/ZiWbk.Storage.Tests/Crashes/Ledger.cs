using System.Globalization;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Crashes;

/// <summary>Everything a data folder has promised, over all its rounds.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<string, string> _lastOfWriter = new(StringComparer.Ordinal);

    /// <summary>The updates recorded, with the number of their events; null where only their repetition was told.</summary>
    public Dictionary<string, int?> Recorded { get; } = new(StringComparer.Ordinal);

    /// <summary>The updates said to have been recorded more than once.</summary>
    public List<string> RecordedTwice { get; } = [];

    /// <summary>The evidence of each update that attached one.</summary>
    public Dictionary<string, string> Evidence { get; } = new(StringComparer.Ordinal);

    /// <summary>The hashes of files said to be on disk.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>How many promises were made.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>The updates acknowledged since <see cref="BeginRound"/>.</summary>
    public List<string> ThisRound { get; } = [];

    public void BeginRound() => ThisRound.Clear();

    /// <summary>Takes what a start of the rig told before it was killed.</summary>
    public void Take(IEnumerable<string> lines)
    {
        foreach (var parts in lines.Select(line => line.Split(' ')))
            Take(parts);
    }

    /// <summary>What a platform would send again after the kill: each writer's last update, and the one after it, which got no answer.</summary>
    public IReadOnlyList<string> ToRepeat()
    {
        var repeat = _lastOfWriter.Values.SelectMany(id =>
        {
            var dash = id.LastIndexOf('-');
            var number = int.Parse(id.AsSpan(dash + 1), CultureInfo.InvariantCulture);
            return (string[])[id, string.Create(CultureInfo.InvariantCulture, $"{id[..dash]}-{number + 1}")];
        }).ToArray();
        _lastOfWriter.Clear();
        return repeat;
    }

    public static UpdateKey KeyOf(string id) => UpdateKey.Of("rig", id);

    private void Take(string[] parts)
    {
        switch (parts)
        {
            case ["+", var id, var events, .. var hash]:
                if (Recorded.TryGetValue(id, out var known) && known is not null)
                    RecordedTwice.Add(id);
                Recorded[id] = int.Parse(events, CultureInfo.InvariantCulture);
                if (hash is [var stored])
                    Evidence[id] = stored;
                Note(id);
                break;
            case ["=", var id]:
                // It stands, though its own acknowledgement may have gone with the process.
                _ = Recorded.TryAdd(id, null);
                Note(id);
                break;
            case ["f", var hash]:
                Files.Add(hash);
                break;
            case ["-", _]:
                break;
            default:
                throw new FormatException($"The rig told '{string.Join(' ', parts)}'.");
        }
    }

    private void Note(string id)
    {
        Acknowledged++;
        ThisRound.Add(id);
        // "7-3-12" is the 12th update of writer 3 in round 7; its steps have a fourth part.
        if (id.Split('-') is [var round, var writer, _])
            _lastOfWriter[$"{round}-{writer}"] = id;
    }
}
