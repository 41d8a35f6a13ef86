using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Premises;

/// <summary>Looks for what is often believed and is not so.</summary>
internal static class BeliefCheck
{
    /// <summary>What is so instead of the belief of which the most words are there ("pisah sambut sampai Rp300 ribu" rather than "Rp300 ribu"); null for none.</summary>
    /// <param name="stated">What is stated.</param>
    /// <param name="entry">The entry whose beliefs are looked for.</param>
    /// <param name="broad">Whether those with broad words are, or the exact ones.</param>
    public static Premise? Of(Heard stated, RegulationEntry entry, bool broad)
    {
        var (best, most) = (default(WrongBelief), 0);
        foreach (var belief in entry.Beliefs.Where(belief => belief.Broad == broad))
        {
            if (Count(belief, stated) is var count && count > most)
                (best, most) = (belief, count);
        }

        return best is null ? null : new(false, best.Instead);
    }

    // How many words of it are there, the longest saying of each group; 0 where a group has none.
    private static int Count(WrongBelief belief, Heard stated)
    {
        var count = 0;
        foreach (var group in belief.Says)
        {
            var longest = group.Max(saying => stated.Says(saying) ? 1 + saying.Count(letter => letter == ' ') : 0);
            if (longest == 0)
                return 0;
            count += longest;
        }

        return count;
    }
}
