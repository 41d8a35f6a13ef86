using System.Diagnostics;

namespace ZiWbk.EndToEnd;

/// <summary>What a run of the program left behind.</summary>
/// <param name="ExitCode">0 done, 1 refused, 2 wrong usage.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record BotRun(int ExitCode, string Output, string Errors);

/// <summary>Runs the real program in a process of its own, as the host would.</summary>
internal static class BotProcess
{
    public static Task<BotRun> RunAsync(params string[] arguments) => RunWithAsync("", arguments);

    /// <summary>Runs it with something to read on standard input, which then ends.</summary>
    public static async Task<BotRun> RunWithAsync(string input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ZiWbk.Bot.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Ending.OfAsync(process, $"it was started with {string.Join(' ', arguments)}", () => errors.IsCompletedSuccessfully ? errors.Result : "");
        return new(process.ExitCode, await WholeAsync(output), await WholeAsync(errors));
    }

    private static async Task<string> WholeAsync(Task<string> stream) =>
        (await stream.WaitAsync(Ending.Patience, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
}
