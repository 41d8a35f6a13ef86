using System.Text;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.EndToEnd.Telegram.Tales;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams.Tales;

/// <summary>
/// One tale told over a Teams, as its person would act: commands, words, files and presses. In a group what is written names the bot. A file
/// that is offered is allowed.
/// </summary>
internal sealed class TeamsTaleScene(TeamsTaleStage stage, Tale tale, TaleChat chat)
{
    // What a press is answered with on a busy machine, where its work takes longer than Teams waits; what it leads to comes behind.
    private const string Slow = "Sebentar, masih saya kerjakan";

    private readonly StringBuilder _transcript = new();
    private Seat _seat = null!;
    private IReadOnlyList<BotMessage> _said = [];
    private IReadOnlyList<string> _heard = [];
    private int _reply;
    private int _from;

    /// <summary>What was said, line by line.</summary>
    public string Transcript => _transcript.ToString();

    /// <summary>How many presses there were; each of them was answered.</summary>
    public int Presses { get; private set; }

    /// <summary>Tells it.</summary>
    /// <exception cref="TaleException">The bot says something else.</exception>
    public async Task TellAsync()
    {
        await stage.BeginAsync();
        _seat = await stage.SeatAsync(tale.As, chat);
        _said = _seat.Unread();
        foreach (var (at, line) in tale.Talk.Index())
        {
            switch (line.Verb)
            {
                case TaleVerb.Bot:
                    Hear(line);
                    break;
                case TaleVerb.Wait:
                    _transcript.Append($"\n({line.Text})\n");
                    await stage.LaterAsync(DialogReader.ReadDuration(line.Text, default, new("")));
                    break;
                default:
                    await ActAsync(line, isAnswered: at + 1 < tale.Talk.Length && tale.Talk[at + 1].Verb == TaleVerb.Bot);
                    break;
            }
        }
    }

    private async Task ActAsync(TaleLine line, bool isAnswered)
    {
        BotMessage? pressed = null;
        var toast = "";
        IReadOnlyList<BotMessage> came;
        try
        {
            (pressed, toast) = await DoAsync(line);
            await stage.QuietAsync();
            came = await ReadAsync();
            // A file is taken over first, and what comes behind it too: acknowledged is not answered.
            var isSlow = toast.StartsWith(Slow, StringComparison.Ordinal);
            if (isSlow)
                toast = "";
            if (isAnswered && came.Count == 0 && toast.Length == 0 && (pressed is null || isSlow))
            {
                var first = await _seat.NextAsync(TestContext.Current.CancellationToken);
                await stage.QuietAsync();
                came = [first, .. await ReadAsync()];
            }
        }
        catch (TimeoutException exception)
        {
            throw Otherwise(line, $"an end, not '{exception.Message}'");
        }

        // A press after which the message reads as before changes nothing on the screen.
        _said = came.Count == 0 && pressed is not null ? [pressed] : came.Count == 0 ? _said : came;
        _heard = [.. toast.Length > 0 ? [toast] : (string[])[], .. _said.Select(Words)];
        (_reply, _from) = (-1, 0);
        if (toast.Length > 0)
            _transcript.Append($"(toast) {toast}\n");
        foreach (var message in came)
            _transcript.Append(message.IsEdit ? "(in place) " : "").Append(message).Append('\n');
    }

    private async Task<(BotMessage? Pressed, string Toast)> DoAsync(TaleLine line)
    {
        switch (line.Verb)
        {
            case TaleVerb.File:
                _transcript.Append($"\n> <{line.Text}>\n");
                await _seat.SendsDocumentAsync(line.Text, stage.Supplies.File(line.Text).ToArray());
                return (null, "");
            case TaleVerb.User:
                _transcript.Append($"\n> {line.Text}\n");
                await _seat.SendsAsync(line.Text);
                return (null, "");
            default:
                return await PressAsync(line);
        }
    }

    private async Task<IReadOnlyList<BotMessage>> ReadAsync()
    {
        var came = _seat.Unread().ToList();
        foreach (var offer in came.Where(message => message.IsOffer).ToList())
        {
            await (await offer.AllowsAsync()).AnswerAsync(TestContext.Current.CancellationToken);
            came.Add(await _seat.NextAsync(TestContext.Current.CancellationToken));
            await stage.QuietAsync();
            came.AddRange(_seat.Unread());
        }

        return came;
    }

    private async Task<(BotMessage Pressed, string Toast)> PressAsync(TaleLine line)
    {
        var by = line.Verb == TaleVerb.Other ? stage.Person("lead") : null;
        foreach (var message in _said.Reverse())
        {
            if (message.Buttons.ToList().FindIndex(label => label.Contains(line.Text, StringComparison.OrdinalIgnoreCase)) is var at and >= 0)
            {
                _transcript.Append($"\n> {(by is null ? "" : $"({by.Name}) ")}[{message.Buttons[at]}]\n");
                Presses++;
                var toast = await (await message.PressAsync(at + 1, by)).AnswerAsync(TestContext.Current.CancellationToken);
                return toast.Error is null ? (message, toast.Text) : throw Otherwise(line, $"an answer, not '{toast.Error}'");
            }
        }

        throw Otherwise(line, $"a button '{line.Text}'");
    }

    private void Hear(TaleLine line)
    {
        if (_reply >= 0 && Find(line.Text) >= 0 || Next(line.Text))
        {
            _from = Find(line.Text) + line.Text.Length;
            return;
        }

        throw Otherwise(line, $"'{line.Text}'");
    }

    private bool Next(string text)
    {
        (_reply, _from) = (_reply + 1, 0);
        return _reply < _heard.Count && (Find(text) >= 0 || Next(text));
    }

    private int Find(string text) => _heard[_reply].IndexOf(text, _from, StringComparison.OrdinalIgnoreCase);

    private TaleException Otherwise(TaleLine line, string expected) =>
        new($"{tale.Name.En} ({tale.As}, {chat}), line {line.Line}: expected {expected}\n{_transcript}\nThe log:\n{stage.Bot.Log}");

    private static string Words(BotMessage message) => $"{message.Text}\n{string.Join('\n', message.Buttons)}";
}
