using System.Text;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram.Tales;

/// <summary>
/// One tale told over a Telegram, as its person would act on a phone: commands, words, files and presses. In a group words are a reply to
/// the bot, because it hears no others there, and what has no buttons for that reason is answered by typing what they say.
/// </summary>
internal sealed class TaleScene(TaleStage stage, Tale tale, TaleChat chat)
{
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
        foreach (var line in tale.Talk)
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
                    await ActAsync(line);
                    break;
            }
        }
    }

    private async Task ActAsync(TaleLine line)
    {
        var (press, pressed) = line.Verb is TaleVerb.Press or TaleVerb.Other ? await PressAsync(line) : (null, null);
        if (line.Verb == TaleVerb.File)
            await SendAsync(line.Text);
        else if (line.Verb == TaleVerb.User)
            await SayAsync(line.Text);
        var toast = press is null ? "" : (await press.AnswerAsync(TestContext.Current.CancellationToken)).Text;
        await stage.QuietAsync();
        var came = _seat.Unread();
        // A press after which the message reads as before changes nothing on the screen.
        _said = came.Count == 0 && pressed is not null ? [pressed] : came.Count == 0 ? _said : came;
        _heard = [.. toast.Length > 0 ? [toast] : (string[])[], .. _said.Select(Words)];
        (_reply, _from) = (-1, 0);
        if (toast.Length > 0)
            _transcript.Append($"(toast) {toast}\n");
        foreach (var message in came)
            _transcript.Append(message.IsEdit ? "(in place) " : "").Append(message).Append('\n');
    }

    private async Task<(Press? Press, BotMessage? Pressed)> PressAsync(TaleLine line)
    {
        var by = line.Verb == TaleVerb.Other ? stage.Person("lead") : null;
        foreach (var message in _said.Reverse())
        {
            if (message.Buttons.ToList().FindIndex(label => label.Contains(line.Text, StringComparison.OrdinalIgnoreCase)) is var at and >= 0)
            {
                _transcript.Append($"\n> {(by is null ? "" : $"({by.Name}) ")}[{message.Buttons[at]}]\n");
                Presses++;
                return (await message.PressAsync(at + 1, by), message);
            }
        }

        // What asks for a reply has no buttons; it names what can be typed.
        if (_said.LastOrDefault(message => message.ForcesReply) is { } asked && by is null)
        {
            await SayAsync(string.Concat(line.Text.Where(letter => char.IsLetterOrDigit(letter) || letter == ' ')).Trim().ToLowerInvariant(), asked);
            return (null, null);
        }

        throw Otherwise(line, $"no button '{line.Text}'");
    }

    private Task<Sent> SayAsync(string text, BotMessage? to = null)
    {
        var isCommand = text.StartsWith('/');
        // As it stands in the bot's words, where it can be tapped.
        if (isCommand && text.Split(' ', 2) is [var command, .. var rest])
            text = string.Join(' ', [command.Replace('-', '_'), .. rest]);
        _transcript.Append($"\n> {text}\n");
        return chat == TaleChat.Private ? _seat.SendsAsync(text) : isCommand ? _seat.CommandsAsync(text[1..]) : _seat.SendsAsync(text, to ?? Asked());
    }

    private Task<Sent> SendAsync(string name)
    {
        _transcript.Append($"\n> <{name}>\n");
        return _seat.SendsDocumentAsync(name, stage.Supplies.File(name).ToArray(), replyTo: chat == TaleChat.Private ? null : Asked());
    }

    private BotMessage Asked() => _said is [.., var last] ? last : _seat.Last();

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

/// <summary>A tale went otherwise than it is written.</summary>
internal sealed class TaleException(string message) : Exception(message);
