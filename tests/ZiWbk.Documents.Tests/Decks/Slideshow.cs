using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiWbk.Documents.Decks;

/// <summary>Decks shown by LibreOffice, and where each word is seen.</summary>
internal static partial class Slideshow
{
    private const int FilesPerProcess = 20;

    public static bool IsThere => Find("soffice") is not null && Find("pdftotext") is not null;

    /// <summary>The words of each page of each deck.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<SeenWord>>>> ShowAsync(IReadOnlyDictionary<string, byte[]> decks, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("ziwbk-slides-");
        try
        {
            foreach (var (name, bytes) in decks)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".pptx"), bytes, cancel);
            foreach (var (at, names) in decks.Keys.Chunk(FilesPerProcess).Index())
                await RunAsync(
                    Find("soffice")!,
                    [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, $"profile-{at}")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.FullName, .. names.Select(name => Path.Combine(folder.FullName, name + ".pptx"))],
                    cancel);
            var shown = new Dictionary<string, IReadOnlyList<IReadOnlyList<SeenWord>>>(StringComparer.Ordinal);
            foreach (var name in decks.Keys)
                shown[name] = Pages(await RunAsync(Find("pdftotext")!, ["-bbox", Path.Combine(folder.FullName, name + ".pdf"), "-"], cancel));
            return shown;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<IReadOnlyList<SeenWord>> Pages(string text) =>
    [
        .. PageOf().Matches(text).Select(page => (IReadOnlyList<SeenWord>)
        [
            .. WordOf().Matches(page.Groups["words"].Value).Select(word => new SeenWord(
                System.Net.WebUtility.HtmlDecode(word.Groups["text"].Value), Number(word, "left"), Number(word, "top"), Number(word, "right"), Number(word, "bottom"), Number(page, "width"), Number(page, "height"))),
        ]),
    ];

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
        await process.WaitForExitAsync(cancel);
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }

    [GeneratedRegex("<page width=\"(?<width>[0-9.]+)\" height=\"(?<height>[0-9.]+)\">(?<words>.*?)</page>", RegexOptions.Singleline)]
    private static partial Regex PageOf();

    [GeneratedRegex("<word xMin=\"(?<left>[-0-9.]+)\" yMin=\"(?<top>[-0-9.]+)\" xMax=\"(?<right>[-0-9.]+)\" yMax=\"(?<bottom>[-0-9.]+)\">(?<text>.*?)</word>")]
    private static partial Regex WordOf();
}

/// <summary>A word as it is seen on a page, in points.</summary>
internal sealed record SeenWord(string Text, double Left, double Top, double Right, double Bottom, double PageWidth, double PageHeight);
