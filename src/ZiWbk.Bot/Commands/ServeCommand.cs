using System.CommandLine;
using System.Runtime.InteropServices;
using ZiWbk.Assessment;
using ZiWbk.Bot.Demo;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Commands;

/// <summary><c>serve</c>: holds the data folder, talks through all channels that are set up, and answers the other commands until it is told to stop.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan _glance = TimeSpan.FromSeconds(2);

    private static readonly Bilingual _stopped = new(
        "Jurnal tidak dapat ditulis lagi, jadi bot berhenti. Periksa diska, lalu jalankan lagi; yang sudah dikonfirmasi tetap ada.",
        "The journal can no longer be written, so the bot stops. Check the disk, then start it again; what was acknowledged stands.");

    public static Command Create()
    {
        var command = new Command("serve", "Jalankan bot (run the bot)");
        SetUp(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void SetUp(Command command)
    {
        var data = CommandContext.DataOption();
        var demo = new Option<bool>("--demo") { Description = "Folder contoh sekali pakai dengan empat kantor percontohan (a throw-away example folder with the four pilot offices)" };
        var urls = new Option<string?>("--urls") { Description = "Alamat halaman lokal (address of the local page)" };
        var now = MadeUpMoment.Option();
        var lang = CommandContext.LanguageOption();
        command.Options.Add(data);
        command.Options.Add(demo);
        command.Options.Add(urls);
        command.Options.Add(now);
        command.Options.Add(lang);
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), json: false, () =>
        {
            var clock = parsed.GetValue(now) is { } moment ? new ShiftedClock(MadeUpMoment.Of(moment)) : null;
            return ServeAsync(parsed.GetRequiredValue(data), parsed.GetValue(demo), parsed.GetValue(urls), clock, parsed.GetValue(lang)).GetAwaiter().GetResult()
                ? CommandContext.Done : CommandContext.Refused;
        }));
    }

    /// <summary>Serves until it is told to stop; false where it has to end by itself.</summary>
    private static async Task<bool> ServeAsync(string data, bool demo, string? urls, TimeProvider? clock, Language language)
    {
        var sound = true;
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (demo)
        {
            await using var folder = await DemoFolder.CreateAsync(clock ?? TimeProvider.System);
            await HoldAsync(folder.Path, folder.Host, folder);
        }
        else
        {
            await using var host = await StatusHost.OpenAsync(data, clock, trial: clock is not null);
            await HoldAsync(data, host, null);
        }

        return sound;

        async Task HoldAsync(string path, StatusHost host, DemoFolder? folder)
        {
            await using var serving = await Serving.StartAsync(path, host, folder, urls, clock ?? TimeProvider.System);
            await using var server = await OperationServer.StartAsync(path, host);
            SpareMemory.HandBack();
            foreach (var line in serving.Greeting)
                Console.Error.WriteLine(line.In(language));
            // After a failed flush nothing is recorded until a restart: whoever watches over the process gives it one.
            while (!stop.Task.IsCompleted && sound)
            {
                await Task.WhenAny(stop.Task, Task.Delay(_glance));
                sound = !host.Store.Stopped;
            }

            if (!sound)
                Console.Error.WriteLine(_stopped.In(language));
        }

        void Stop(PosixSignalContext signal)
        {
            // What is under way is finished before the process ends.
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}
