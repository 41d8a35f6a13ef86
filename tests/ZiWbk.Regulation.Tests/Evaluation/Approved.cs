using System.Runtime.CompilerServices;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>A table of figures beside this file, which accepts no change unseen. ZIWBK_ACCEPT=1 writes it anew.</summary>
internal static class Approved
{
    /// <summary>Holds a table against the committed one.</summary>
    public static void Hold(string name, string table)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, table);
        var committed = File.Exists(path) ? path : Path.Combine(AppContext.BaseDirectory, "Evaluation", name);
        Assert.Equal(File.ReadAllText(committed), table);
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
