using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// What the bot is held against: a handler of an update that knows nothing, keeps nothing and decides nothing. It reads the update with
/// the library's types and makes the calls that the bot made for that step, with the same bodies.
/// </summary>
internal sealed class BareHandler
{
    /// <summary>Said when it listens, before its address.</summary>
    public const string Listening = "Listening: ";

    private readonly TelegramBotClient _bot;
    private readonly Dictionary<string, IReadOnlyList<RecordedCall>> _steps;

    private BareHandler(Uri api, RecordedTalk talk)
    {
        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
        _bot = new(new TelegramBotClientOptions(BotApi.Token, api.GetLeftPart(UriPartial.Authority)) { RetryCount = 1 }, http);
        _steps = talk.Steps.ToDictionary(step => step.Known, step => step.Calls, StringComparer.Ordinal);
    }

    /// <summary>Runs as a process of its own until its standard input ends.</summary>
    public static async Task<int> RunAsync(Uri api, string talk)
    {
        var handler = new BareHandler(api, RecordedTalk.Load(talk));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var web = builder.Build();
        web.Run(handler.AnswerAsync);
        await web.StartAsync();
        await Console.Error.WriteLineAsync(Listening + web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var update = (await JsonSerializer.DeserializeAsync<Update>(context.Request.Body, JsonBotAPI.Options, context.RequestAborted))!;
        if (update.CallbackQuery is { } query)
            await CallAsync(_steps[RecordedTalk.KnownBy(query.Data!)], query.Message!.Chat, query.Message.Id, query.Id);
        else if (update.Message is { Text: { } text } message)
            await CallAsync(_steps[RecordedTalk.KnownBy(text)], message.Chat, 0, null);
    }

    private async Task CallAsync(IReadOnlyList<RecordedCall> calls, ChatId chat, int on, string? query)
    {
        foreach (var call in calls)
        {
            switch (call.Method)
            {
                case "answerCallbackQuery":
                    // Nobody waits for it.
                    _ = _bot.AnswerCallbackQuery(query!);
                    break;
                case "editMessageText":
                    var edit = call.Body.Deserialize<EditMessageTextRequest>(JsonBotAPI.Options)!;
                    (edit.ChatId, edit.MessageId) = (chat, on);
                    await _bot.SendRequest(edit);
                    break;
                default:
                    var send = call.Body.Deserialize<SendMessageRequest>(JsonBotAPI.Options)!;
                    send.ChatId = chat;
                    await _bot.SendRequest(send);
                    break;
            }
        }
    }
}
