using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.EndToEnd.Telegram.Tales;

/// <summary>
/// The tales of all dialogs through the real process over a Telegram, in private chats and in groups. What a tale has the bot say arrives,
/// each press is answered, and Telegram would have refused no request.
/// </summary>
public abstract class TaleTests
{
    private readonly bool _webhook;

    private protected TaleTests(bool webhook) => _webhook = webhook;

    [Fact]
    public async Task All_tales_are_told_as_they_are_written()
    {
        await using var stage = await TaleStage.OpenAsync(_webhook);
        var otherwise = new List<string>();
        var (told, presses) = (0, 0);
        foreach (var (dialog, tale, chat) in Scenes(stage))
        {
            var scene = new TaleScene(stage, tale, chat);
            try
            {
                await scene.TellAsync();
                presses += scene.Presses;
                told++;
            }
            catch (TaleException exception)
            {
                otherwise.Add($"{dialog.File}: {exception.Message}");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{told} tales told, {presses} presses answered, {stage.Telegram.CallCount} requests, {stage.Telegram.Violations.Count} invalid, {stage.Starts} starts");
        Assert.Empty(otherwise);
        Assert.Empty(stage.Telegram.Violations);
        Assert.Equal(0, await stage.Bot.StopAsync());
        Assert.DoesNotContain(stage.Telegram.Token, stage.Bot.Log, StringComparison.Ordinal);
    }

    /// <summary>Every tale where it takes place, and those of private chats in the office's group too, where they go the same there.</summary>
    private static IEnumerable<(Dialog Dialog, Tale Tale, TaleChat Chat)> Scenes(TaleStage stage)
    {
        var telling = new TaleTelling(stage.Book, stage.Supplies, new Coverage());
        foreach (var dialog in stage.Book.Dialogs)
        {
            foreach (var tale in dialog.Tales)
            {
                yield return (dialog, tale, tale.Chat);
                if (tale.Chat == TaleChat.Private && GoesIn(telling, dialog, tale with { Chat = TaleChat.Group }))
                    yield return (dialog, tale, TaleChat.Group);
            }
        }
    }

    private static bool GoesIn(TaleTelling telling, Dialog dialog, Tale tale)
    {
        var faults = new FaultList(dialog.File);
        _ = telling.Tell(tale, Language.Indonesian, faults);
        return faults.InFileOrder.Count == 0;
    }
}

/// <summary>Updates are fetched.</summary>
public sealed class PollingTaleTests() : TaleTests(webhook: false);

/// <summary>Updates are brought.</summary>
public sealed class WebhookTaleTests() : TaleTests(webhook: true);
