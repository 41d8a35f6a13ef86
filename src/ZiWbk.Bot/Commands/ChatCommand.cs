using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Bot.Chat;

namespace ZiWbk.Bot.Commands;

/// <summary><c>chat</c>: the bot in a terminal, or through pipes.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var data = CommandContext.DataOption();
        var demo = new Option<bool>("--demo") { Description = "Folder contoh sekali pakai (a throw-away example folder)" };
        var name = new Option<string?>("--as") { Description = "Nama yang berbicara (who talks)" };
        var role = new Option<string?>("--role") { Description = "Perannya (the role)" };
        role.AcceptOnlyFromAmong("admin", "reviewer", "lead", "member", "viewer", "media");
        var unit = new Option<string?>("--unit") { Description = "Kantornya (the office)" };
        var group = new Option<bool>("--group") { Description = "Di grup kantor (in the office's group)" };
        var now = MadeUpMoment.Option();
        var lang = new Option<string?>("--lang") { Description = "Bahasa: id atau en (language: id or en)" };
        lang.AcceptOnlyFromAmong("id", "en");
        var json = CommandContext.JsonOption();
        var command = new Command("chat", "Berbicara dengan bot di terminal (talk to the bot in a terminal)") { data, demo, name, role, unit, group, now, lang, json };
        command.SetAction(parsed =>
        {
            Language? language = parsed.GetValue(lang) switch { "en" => Language.English, "id" => Language.Indonesian, _ => null };
            return CommandContext.Run(language ?? Language.Indonesian, parsed.GetValue(json), () =>
            {
                var clock = parsed.GetValue(now) is { } moment ? new FixedClock(MadeUpMoment.Of(moment)) : null;
                var loop = new ChatLoop(Console.In, Console.Out, language, parsed.GetValue(json), interactive: !Console.IsInputRedirected)
                {
                    Name = parsed.GetValue(name),
                    Role = parsed.GetValue(role),
                    Unit = parsed.GetValue(unit),
                    InGroup = parsed.GetValue(group),
                };
                RunAsync(loop, parsed.GetValue(demo), parsed.GetRequiredValue(data), clock).GetAwaiter().GetResult();
                return CommandContext.Done;
            });
        });
        return command;
    }

    private static async Task RunAsync(ChatLoop loop, bool demo, string data, TimeProvider? clock)
    {
        await using var peer = demo ? await ChatPeer.DemoAsync(clock ?? TimeProvider.System) : await ChatPeer.OpenAsync(data, clock);
        await loop.RunAsync(peer);
    }
}
