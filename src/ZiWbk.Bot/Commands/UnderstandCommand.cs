using System.CommandLine;
using System.Globalization;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Understanding;
using ZiWbk.Conversation.Times;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary><c>understand [TEXT]</c>: what the bot would make of a text; without one, of each line of standard input.</summary>
internal static class UnderstandCommand
{
    // Western Indonesia Time has no daylight saving.
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Description = "Yang ditulis orang; tanpa ini satu pesan tiap baris masukan (what people write; without it one message a line)", Arity = ArgumentArity.ZeroOrOne };
        var now = new Option<string?>("--now") { Description = "Saat pesan ditulis, ISO 8601 (the moment it is written)" };
        var json = CommandContext.JsonOption();
        var lang = CommandContext.LanguageOption();
        var command = new Command("understand", "Apa yang dipahami dari sebuah pesan (what the bot would make of a text)") { text, now, json, lang };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            var fixedNow = parsed.GetValue(now) is { } written ? Moment(written) : (DateTime?)null;
            var shipped = ShippedUnderstanding.Read();
            void Tell(string line)
            {
                var scene = new TimeScene(fixedNow ?? TimeProvider.System.GetUtcNow().ToOffset(_jakarta).DateTime, shipped.Calendar);
                var understood = shipped.Understander.Understand(line, scene);
                Console.Out.WriteLine(parsed.GetValue(json) ? UnderstoodJson.Of(understood, scene, parsed.GetValue(lang)) : UnderstoodPage.Of(understood, scene, parsed.GetValue(lang)));
            }

            if (parsed.GetValue(text) is { } one)
            {
                Tell(one);
                return CommandContext.Done;
            }

            _ = shipped.Warm();
            while (Console.In.ReadLine() is { } line)
                Tell(line);
            return CommandContext.Done;
        }));
        return command;
    }

    // Without an offset it is the regency's own time.
    private static DateTime Moment(string written)
    {
        if (DateTime.TryParseExact(written, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return local;
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToOffset(_jakarta).DateTime
            : throw new DocumentRefusedException($"--now '{written}' bukan waktu ISO 8601, misalnya 2026-11-25T09:30.", $"--now '{written}' is no ISO 8601 moment, for example 2026-11-25T09:30.");
    }
}
