using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.EndToEnd.Telegram.Tales;

/// <summary>
/// The tales of all dialogs through the real process over a Telegram, in private chats and in groups. What a tale has the bot say arrives,
/// each press is answered, and Telegram would have refused no request.
/// </summary>
/// <remarks>
/// Fetched, tales where they take place; brought, those of private chats again in a group: every second one, and each that is approved. With
/// ZIWBK_LONG=1 all in both ways.
/// </remarks>
public abstract class TaleTests
{
    private const int Share = 2;

    private static readonly bool _long = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1";

    // Read and approved whole, as they look on a phone.
    private static readonly (string Dialog, TaleChat Chat)[] _approved =
        [("isi-butir", TaleChat.Private), ("ikat-grup", TaleChat.NewGroup), ("bukti", TaleChat.Group), ("kurang", TaleChat.Group)];

    private readonly bool _webhook;

    private protected TaleTests(bool webhook) => _webhook = webhook;

    [Fact]
    public async Task All_tales_are_told_as_they_are_written()
    {
        await using var stage = await TaleStage.OpenAsync(_webhook);
        var otherwise = new List<string>();
        var transcripts = new Dictionary<(string, TaleChat), StringBuilder>();
        var (told, presses) = (0, 0);
        foreach (var (dialog, tale, chat) in Scenes(stage))
        {
            // A tale of a group has its own place in the file, wherever else it is told.
            var transcript = _approved.Contains((dialog.Name, chat)) && _webhook == (tale.Chat != chat)
                ? transcripts.GetValueOrDefault((dialog.Name, chat)) ?? (transcripts[(dialog.Name, chat)] = new()) : null;
            var scene = new TaleScene(stage, tale, chat);
            try
            {
                await scene.TellAsync();
                presses += scene.Presses;
                told++;
                transcript?.Append(transcript.Length > 0 ? "\n" : "").Append($"=== {tale.Name.Id} ({tale.As})\n{scene.Transcript}");
            }
            catch (TaleException exception)
            {
                otherwise.Add($"{dialog.File}: {exception.Message}");
                // Many may follow, and each may wait its time.
                TestContext.Current.TestOutputHelper!.WriteLine($"{dialog.File}, {tale.Name.Id} ({tale.As}, {chat}) goes otherwise.");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{told} tales told, {presses} presses answered, {stage.Telegram.CallCount} requests, {stage.Telegram.Violations.Count} invalid, {stage.Starts} starts");
        Assert.True(otherwise.Count == 0, $"{otherwise.Count} tales go otherwise:\n\n{string.Join("\n\n", otherwise)}");
        Assert.NotEmpty(transcripts);
        foreach (var ((dialog, chat), transcript) in transcripts)
            Approved.Is($"telegram-{dialog}-{chat}-{(_webhook ? "webhook" : "polling")}".ToLowerInvariant(), transcript.ToString());
        Assert.Empty(stage.Telegram.Violations);
        Assert.Equal(0, await stage.Bot.StopAsync());
        Assert.DoesNotContain(stage.Telegram.Token, stage.Bot.Log, StringComparison.Ordinal);
    }

    /// <summary>Every tale where it takes place, and those of private chats in the office's group too, where they go the same there.</summary>
    private IEnumerable<(Dialog Dialog, Tale Tale, TaleChat Chat)> Scenes(TaleStage stage)
    {
        var telling = new TaleTelling(stage.Book, stage.Supplies, new Coverage());
        var at = _webhook ? 1 : 0;
        foreach (var dialog in stage.Book.Dialogs)
        {
            foreach (var tale in dialog.Tales)
            {
                var isTold = _long || at++ % Share == 0;
                if ((_long || !_webhook) && (isTold || _approved.Contains((dialog.Name, tale.Chat))))
                    yield return (dialog, tale, tale.Chat);
                if ((_long || _webhook) && (isTold || _approved.Contains((dialog.Name, TaleChat.Group))) && tale.Chat == TaleChat.Private && GoesIn(telling, dialog, tale with { Chat = TaleChat.Group }))
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
