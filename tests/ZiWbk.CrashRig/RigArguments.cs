using System.Globalization;

namespace ZiWbk.CrashRig;

/// <summary>What a run is told: <c>DATA ROUND SEED [--die-at POINT:N] [--repeat ID,ID,…]</c>.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Round">Part of every update's id, so that no two runs use the same by chance.</param>
/// <param name="Seed">Of the random choices.</param>
/// <param name="Point">Where it kills itself; null where the test does it.</param>
/// <param name="Passing">At which passing of the point, from 1.</param>
/// <param name="Repeat">Updates of runs before, to be submitted again first: a platform does so when no answer came.</param>
internal sealed record RigArguments(string Data, int Round, int Seed, string? Point, int Passing, IReadOnlyList<string> Repeat)
{
    public static RigArguments Parse(string[] arguments)
    {
        var read = new RigArguments(arguments[0], Number(arguments[1]), Number(arguments[2]), null, 0, []);
        for (var at = 3; at + 1 < arguments.Length; at += 2)
        {
            var value = arguments[at + 1];
            read = arguments[at] switch
            {
                "--die-at" when value.LastIndexOf(':') is > 0 and var colon => read with { Point = value[..colon], Passing = Number(value[(colon + 1)..]) },
                "--repeat" => read with { Repeat = value.Split(',', StringSplitOptions.RemoveEmptyEntries) },
                _ => throw new ArgumentException($"'{arguments[at]} {value}' is not understood."),
            };
        }

        return read;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
