using System.Runtime.CompilerServices;

namespace ZiWbk.Bot.Tests;

/// <summary>Compares what people are shown with a file that was read and approved. ZIWBK_ACCEPT=1 writes it anew.</summary>
internal static class Expected
{
    public static void Is(string name, string shown, [CallerFilePath] string caller = "", string folder = "Expectations")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, shown);
        // The built copy lets the tests run where the source is not.
        var approved = File.Exists(path) ? path : Path.Combine(AppContext.BaseDirectory, folder, name + ".txt");
        Assert.Equal(File.ReadAllText(approved), shown);
    }
}
