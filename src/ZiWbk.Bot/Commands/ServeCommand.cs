using System.CommandLine;
using System.Runtime.InteropServices;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Commands;

/// <summary><c>serve</c>: holds the data folder and answers the other commands until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = CommandContext.DataOption();
        var lang = CommandContext.LanguageOption();
        var command = new Command("serve", "Jalankan bot (run the bot)") { data, lang };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), json: false, () =>
        {
            ServeAsync(parsed.GetRequiredValue(data), parsed.GetValue(lang)).GetAwaiter().GetResult();
            return CommandContext.Done;
        }));
        return command;
    }

    private static async Task ServeAsync(string data, Language language)
    {
        var stop = new TaskCompletionSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var host = await StatusHost.OpenAsync(data);
        await using var server = await OperationServer.StartAsync(data, host);
        if (host.Store.CutBytes > 0)
            Say(
                $"Peringatan: {host.Store.CutBytes} byte di ujung jurnal dipotong; belum pernah dikonfirmasi kepada siapa pun.",
                $"Warning: {host.Store.CutBytes} bytes at the end of the journal were cut off; they had never been confirmed to anybody.");
        Say(
            $"Bot berjalan. Folder data: {host.Store.Folder}, {host.Store.Current.Units.Count} kantor, {host.Store.Current.Sequence} catatan. Ctrl+C untuk berhenti.",
            $"The bot is running. Data folder: {host.Store.Folder}, {host.Store.Current.Units.Count} offices, {host.Store.Current.Sequence} events. Ctrl+C to stop.");
        await stop.Task;

        void Say(string id, string en) => Console.Error.WriteLine(new Bilingual(id, en).In(language));

        void Stop(PosixSignalContext signal)
        {
            // What is under way is finished before the process ends.
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}
