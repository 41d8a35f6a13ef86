using System.Runtime.CompilerServices;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>Tables of what was measured, committed beside the set. ZIWBK_ACCEPT=1 writes them anew, to be read before they are committed.</summary>
internal static class CommittedTable
{
    public static void Is(string name, string measured, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, name);
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, measured);
        // The built copy lets the tests run where the source is not.
        var committed = File.ReadAllText(File.Exists(path) ? path : Path.Combine(AppContext.BaseDirectory, "Evaluation", name));
        Assert.Equal(committed, measured);
    }
}
