using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Premises;

/// <summary>Holds the options that a question takes a worksheet's question to have ("dijawab Ya atau Tidak", "A sampai E") against those it has.</summary>
internal static partial class ScaleCheck
{
    /// <summary>What is so where other options are named; null where none are.</summary>
    public static Premise? Of(string plain, RegulationEntry entry)
    {
        if (entry.Options.Count < 2 || Named().Match(plain) is not { Success: true } named)
            return null;
        var (first, last) = (entry.Options[0].Key, entry.Options[^1].Key);
        var stated = named.Groups["last"] is { Success: true, Value: var letter } ? letter.ToUpperInvariant() : "Tidak";
        return stated == last ? null : new(false, last == "Tidak"
            ? new($"Bukan begitu: pilihannya {first} atau {last}.", $"Not so: the options are {first} and {last}.")
            : new($"Bukan begitu: pilihannya {first} sampai {last}.", $"Not so: the options are {first} to {last}."));
    }

    [GeneratedRegex(@"\bya ?(?:/|atau|dan|or) ?tidak\b|\byes or no\b|\ba ?(?:-|sampai|smp|hingga|sd|s d|to) ?(?<last>[b-e])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
