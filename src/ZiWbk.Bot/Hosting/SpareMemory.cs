namespace ZiWbk.Bot.Hosting;

/// <summary>Memory that the process holds and no longer needs.</summary>
internal static class SpareMemory
{
    /// <summary>Gives it to the machine, once, between the start and the first person.</summary>
    /// <remarks>
    /// A start reads, learns and throws away some hundred megabytes, of which a tenth stays. The collector would keep the rest for
    /// what comes; but what comes is turns, which need a small part of it, and the machine has other work. It takes a twentieth of a
    /// second, which nobody waits for here.
    /// </remarks>
    public static void HandBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
