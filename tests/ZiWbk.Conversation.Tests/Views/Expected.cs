using System.Runtime.CompilerServices;

namespace ZiWbk.Conversation.Views;

/// <summary>Compares what people are shown with a file that was read and approved. ZIWBK_ACCEPT=1 writes it anew.</summary>
internal static class Expected
{
    public static void Is(string name, string shown, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Expectations");
        var path = Path.Combine(folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
        {
            _ = Directory.CreateDirectory(folder);
            File.WriteAllText(path, shown);
        }

        // The built copy lets the tests run where the source is not.
        var approved = File.Exists(path) ? path : Path.Combine(AppContext.BaseDirectory, "Views", "Expectations", name + ".txt");
        Assert.Equal(File.ReadAllText(approved), shown);
    }
}
