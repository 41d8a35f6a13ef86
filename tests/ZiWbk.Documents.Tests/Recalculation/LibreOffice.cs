using System.Diagnostics;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>The LibreOffice on this machine, run without a window on a profile of its own.</summary>
internal static class LibreOffice
{
    // One process given some hundreds of files ends quietly before it has done them all.
    private const int FilesPerProcess = 50;

    // On a machine short of memory one may also end having done a part, or nothing, and say that all is well: what it left out is given to another.
    private const int Attempts = 4;

    private static readonly string? _program = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>Skips the test where there is no LibreOffice; CI must have one.</summary>
    public static void Require()
    {
        var isMissing = _program is null;
        Assert.False(isMissing && Environment.GetEnvironmentVariable("CI") == "true", "CI must have LibreOffice Calc installed.");
        Assert.SkipWhen(isMissing, "LibreOffice Calc is not installed (Debian: libreoffice-calc-nogui).");
    }

    /// <summary>Opens every .xlsx of a folder, recalculates it, and saves it under the same name in another.</summary>
    public static async Task RecalculateAsync(string from, string to, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("ziwbk-office-");
        try
        {
            foreach (var files in Directory.EnumerateFiles(from, "*.xlsx").Order(StringComparer.Ordinal).Chunk(FilesPerProcess))
                await ConvertAllAsync(files, to, profile.FullName, cancellation);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static async Task ConvertAllAsync(string[] files, string to, string profile, CancellationToken cancellation)
    {
        var (left, said) = (files, "");
        for (var attempt = 1; attempt <= Attempts && left.Length > 0; attempt++)
        {
            await Task.Delay(TimeSpan.FromSeconds(5 * (attempt - 1)), cancellation);
            // Another profile each time: one that a process left half made is of no use to the next.
            said = await ConvertAsync(left, to, Path.Combine(profile, $"{attempt}"), cancellation);
            left = [.. left.Where(file => !File.Exists(Path.Combine(to, Path.GetFileName(file))))];
        }

        Assert.True(left.Length == 0, $"LibreOffice left out {left.Length} of {files.Length} files, the first {left.FirstOrDefault()}; its last words: {said}");
    }

    private static async Task<string> ConvertAsync(string[] files, string to, string profile, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(_program!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
                {
                    $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore",
                    "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", to,
                },
        };
        foreach (var file in files)
            start.ArgumentList.Add(file);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        var written = await output;
        return $"exit code {process.ExitCode}; {await errors} {written[^Math.Min(written.Length, 500)..]}";
    }
}
