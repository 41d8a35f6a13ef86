using System.Runtime.InteropServices;

namespace ZiWbk.Bot.Hosting;

/// <summary>Memory that the process holds and no longer needs.</summary>
internal static class SpareMemory
{
    // The C library of nearly all Linux systems; others have no such call, and take back more by themselves.
    private const string Library = "libc.so.6";

    private delegate int Trim(nuint keep);

    /// <summary>Gives it to the machine, once, between the start and the first person.</summary>
    /// <remarks>
    /// A start reads, learns and throws away some hundred megabytes, of which a tenth stays. The collector would keep the rest for
    /// what comes; but what comes is turns, which need a small part of it, and the machine has other work. What the runtime itself took
    /// to load and compile the program is no matter of the collector's: twenty megabytes more. Both take a twentieth of a second, which
    /// nobody waits for here.
    /// </remarks>
    public static void HandBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out var trim))
            _ = Marshal.GetDelegateForFunctionPointer<Trim>(trim)(0);
    }
}
