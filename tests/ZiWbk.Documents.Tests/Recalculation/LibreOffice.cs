using System.Diagnostics;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>The LibreOffice on this machine, run without a window on a profile of its own.</summary>
internal static class LibreOffice
{
    // One process given some hundreds of files ends quietly before it has done them all.
    private const int FilesPerProcess = 100;

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
                await ConvertAsync(files, to, profile.FullName, cancellation);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string[] files, string to, string profile, CancellationToken cancellation)
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
        _ = await output;
        Assert.True(process.ExitCode == 0, await errors);
        Assert.All(files, file => Assert.True(File.Exists(Path.Combine(to, Path.GetFileName(file))), $"LibreOffice left out {file}."));
    }
}
