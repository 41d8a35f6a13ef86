namespace ZiWbk.EndToEnd;

/// <summary>Transcripts that were read and approved word for word. ZIWBK_ACCEPT=1 writes them anew, to be read before they are committed.</summary>
internal static class Approved
{
    public static void Is(string name, string transcript)
    {
        var path = Repository.Path("tests", "ZiWbk.EndToEnd", "Transcripts", $"{name}.txt");
        if (Environment.GetEnvironmentVariable("ZIWBK_ACCEPT") == "1")
            File.WriteAllText(path, transcript);
        Assert.Equal(File.ReadAllText(path), transcript);
    }
}
