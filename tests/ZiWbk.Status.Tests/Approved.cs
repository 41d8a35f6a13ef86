using System.Runtime.CompilerServices;

namespace ZiWbk.Status;

/// <summary>Compares with a file that was read and approved. ZIWBK_ACCEPT=1 writes it anew.</summary>
internal static class Approved
{
    // How a deterministic build writes the root of the sources.
    private const string MappedRoot = "/_/";

    public static void Is(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Expectations", name + ".txt");
        if (path.StartsWith(MappedRoot, StringComparison.Ordinal))
            path = Path.Combine(Root(), path[MappedRoot.Length..]);
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ZiWbk.Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside their repository.");
        return folder;
    }
}
