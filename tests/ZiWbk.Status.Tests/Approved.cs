using System.Runtime.CompilerServices;

namespace ZiWbk.Status;

/// <summary>Compares with a file that was read and approved. ZIWBK_ACCEPT=1 writes it anew.</summary>
internal static class Approved
{
    public static void Is(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Expectations", name + ".txt");
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }
}
