using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Tales;
using ZiWbk.EndToEnd.Telegram.Tales;

namespace ZiWbk.EndToEnd.Teams.Tales;

/// <summary>
/// The tales of all dialogs through the real process over a Teams: personal chats, group chats and channels. What a tale has the bot say
/// arrives, each press is answered, and Teams would have refused or misread nothing.
/// </summary>
/// <remarks>
/// Beside a group chat the private tales in personal chats, and the group's; beside a channel the group's, and the private ones that go the same
/// in a group. Every third tale that waits for nothing; with ZIWBK_LONG=1 all.
/// </remarks>
public abstract class TeamsTaleTests
{
    private const int Share = 3;

    private static readonly bool _long = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1";

    // While one dialog is being worked on: its tales alone, as ZIWBK_TALES=isi-butir,bukti.
    private static readonly string[]? _asked = Environment.GetEnvironmentVariable("ZIWBK_TALES")?.Split(',');

    // Read and approved whole, as they look in Teams.
    private static readonly (string Dialog, TaleChat Chat)[] _approved = [("isi-butir", TaleChat.Private), ("ikat-grup", TaleChat.NewGroup), ("kurang", TaleChat.Group)];

    private readonly bool _channel;

    private protected TeamsTaleTests(bool channel) => _channel = channel;

    [Fact]
    public async Task The_tales_are_told_as_they_are_written()
    {
        await using var stage = await TeamsTaleStage.OpenAsync(_channel);
        var otherwise = new List<string>();
        var transcripts = new Dictionary<(string, TaleChat), StringBuilder>();
        var (told, presses) = (0, 0);
        foreach (var (dialog, tale, chat) in Scenes(stage))
        {
            // A tale that is told elsewhere than it takes place may be left out by the share.
            var isApproved = _approved.Contains((dialog.Name, chat)) && chat == tale.Chat;
            var scene = new TeamsTaleScene(stage, tale, chat);
            try
            {
                await scene.TellAsync();
                presses += scene.Presses;
                told++;
                if (isApproved)
                {
                    var transcript = transcripts.GetValueOrDefault((dialog.Name, chat)) ?? (transcripts[(dialog.Name, chat)] = new());
                    transcript.Append(transcript.Length > 0 ? "\n" : "").Append($"=== {tale.Name.Id} ({tale.As})\n{scene.Transcript}");
                }
            }
            catch (TaleException exception)
            {
                otherwise.Add($"{dialog.File}: {exception.Message}");
                // Many may follow, and each may wait its time.
                TestContext.Current.TestOutputHelper!.WriteLine($"{dialog.File}, {tale.Name.Id} ({tale.As}, {chat}) goes otherwise.");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{told} tales told, {presses} presses answered, {stage.Teams.Calls.Count} requests, {stage.Teams.Violations.Count} invalid, {stage.Starts} starts");
        var invalid = string.Join('\n', stage.Teams.Violations);
        Assert.True(otherwise.Count == 0, $"{stage.Teams.Violations.Count} requests are invalid:\n{invalid}\n\n{otherwise.Count} tales go otherwise:\n\n{string.Join("\n\n", otherwise)}");
        Assert.Empty(stage.Teams.Violations);
        Assert.NotEmpty(transcripts);
        foreach (var ((dialog, chat), transcript) in transcripts)
            Approved.Is($"teams-{dialog}-{chat}-{(_channel ? "channel" : "chat")}".ToLowerInvariant(), transcript.ToString());
        Assert.Equal(0, await stage.Bot.StopAsync());
        Assert.DoesNotContain(stage.Teams.Settings.ClientSecret, stage.Bot.Log, StringComparison.Ordinal);
    }

    private IEnumerable<(Dialog Dialog, Tale Tale, TaleChat Chat)> Scenes(TeamsTaleStage stage)
    {
        var telling = new TaleTelling(stage.Book, stage.Supplies, new Coverage());
        var at = _channel ? 1 : 0;
        foreach (var dialog in stage.Book.Dialogs.Where(dialog => _asked is null || _asked.Contains(dialog.Name)))
        {
            foreach (var tale in dialog.Tales)
            {
                var chat = tale.Chat == TaleChat.Private && _channel ? TaleChat.Group : tale.Chat;
                var isApproved = _approved.Contains((dialog.Name, chat)) && chat == tale.Chat;
                var waits = tale.Talk.Any(line => line.Verb == TaleVerb.Wait);
                if (!_long && !isApproved && (at++ % Share != 0 || waits))
                    continue;
                // No file reaches a bot outside personal chats.
                if (chat != TaleChat.Private && tale.Talk.Any(line => line.Verb == TaleVerb.File))
                    continue;
                if (chat == tale.Chat || GoesIn(telling, dialog, tale with { Chat = chat }))
                    yield return (dialog, tale, chat);
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

/// <summary>Personal chats and group chats.</summary>
public sealed class ChatTaleTests() : TeamsTaleTests(channel: false);

/// <summary>Channels.</summary>
public sealed class ChannelTaleTests() : TeamsTaleTests(channel: true);
