namespace ZiWbk.Storage.Crashes;

/// <summary>How one start of the rig ends.</summary>
/// <param name="Point">The fault point at which it kills itself; null where the test kills it at a random moment.</param>
/// <param name="Passing">At which passing of the point.</param>
/// <param name="Milliseconds">How long after the first acknowledgement the test kills it.</param>
internal sealed record Kill(string? Point, int Passing, int Milliseconds)
{
    /// <summary>What it is counted under.</summary>
    public string Name => Point ?? "any moment";

    public override string ToString() => Point is null ? $"{Milliseconds} ms after the first acknowledgement" : $"{Point}:{Passing}";
}

/// <summary>Which round kills how. Every third kills at a random moment, the others walk through the named points.</summary>
internal static class KillPlan
{
    /// <summary>
    /// The points with the highest passing to die at: what happens often is met late as well as early. The first 13 are those
    /// of a short run.
    /// </summary>
    private static readonly (string Point, int Passings)[] _named =
    [
        ("journal/before-append", 60),
        ("journal/half-append", 60),
        ("journal/after-append", 60),
        ("journal/before-flush", 60),
        ("journal/after-flush", 60),
        ("journal/before-folder-flush", 3),
        ("evidence/before-rename", 8),
        ("evidence/after-rename", 8),
        ("snapshots/before-rename", 2),
        ("snapshots/after-rename", 2),
        ("projection/before-commit", 2),
        ("projection/after-commit", 2),
        (Torn + "/before-truncate", 1),
        (Torn + "/after-truncate", 1),
        ("journal/after-folder-flush", 3),
        ("evidence/before-append", 8),
        ("evidence/half-append", 8),
        ("evidence/after-append", 8),
        ("evidence/before-flush", 8),
        ("evidence/after-flush", 8),
        ("evidence/before-folder-flush", 16),
        ("evidence/after-folder-flush", 16),
        ("evidence/before-delete", 8),
        ("snapshots/before-append", 3),
        ("snapshots/half-append", 3),
        ("snapshots/after-append", 3),
        ("snapshots/before-flush", 2),
        ("snapshots/after-flush", 2),
        ("snapshots/before-folder-flush", 2),
        ("snapshots/after-folder-flush", 2),
        ("snapshots/after-delete", 2),
        ("root/after-folder-flush", 2),
    ];

    // A start that finds a torn end and is killed while mending it: two kills in one round.
    private const string Torn = "torn journal";

    /// <summary>The kills of a round, each of a start of its own.</summary>
    public static Kill[] Of(int round, Random random)
    {
        if (round % 3 == 0)
            return [new(null, 0, random.Next(20, 401))];
        var (point, passings) = _named[(round - 1 - (round / 3)) % _named.Length];
        return point.StartsWith(Torn, StringComparison.Ordinal)
            ? [new("journal/half-append", random.Next(10, 60), 0), new("journal" + point[Torn.Length..], 1, 0)]
            : [new(point, random.Next(1, passings + 1), 0)];
    }
}
