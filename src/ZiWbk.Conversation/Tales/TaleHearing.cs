using ZiWbk.Assessment.Reading;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Tales;

/// <summary>
/// The replies of a turn, held against the lines of a tale: each line is heard further along in the reply at work, or in the next.
/// In the end each reply was heard, and so was everything a <c>say</c>, <c>show</c> or <c>stop</c> said.
/// </summary>
internal sealed class TaleHearing(IReadOnlyList<Message> replies, IReadOnlyList<(Dialog Dialog, Step Step, Message Message)> said)
{
    private readonly HashSet<int> _heard = [];
    private int _reply = -1;
    private int _from;

    /// <summary>The replies.</summary>
    public IReadOnlyList<Message> Replies => replies;

    /// <summary>The steps whose words were heard.</summary>
    public IEnumerable<(Dialog Dialog, Step Step)> Heard => _heard.Select(at => (said[at].Dialog, said[at].Step));

    /// <summary>Hears a line. False where the bot says something else, which is told.</summary>
    public bool Hear(TaleLine line, FaultList faults)
    {
        if (_reply < 0 || Find(line.Text) < 0)
        {
            if (_reply + 1 < replies.Count)
                (_reply, _from) = (_reply + 1, 0);
            if (_reply < 0 || Find(line.Text) < 0)
            {
                Otherwise(line, faults);
                return false;
            }
        }

        Take(line.Text);
        return true;
    }

    /// <summary>Whether all that was said was heard; what was not is told.</summary>
    public bool NothingMore(TaleLine line, FaultList faults)
    {
        var unheard = replies.Skip(_reply + 1)
            .Concat(said.Where((part, at) => part.Step is SayStep or ShowStep or StopStep && !_heard.Contains(at) && In(_reply, part.Message)).Select(part => part.Message))
            .ToList();
        foreach (var message in unheard)
            faults.Add(line.Line, line.Column, $"bot juga berkata '{OneLine(message)}'", $"the bot also says '{OneLine(message)}'");
        return unheard.Count == 0;
    }

    // What a person sees: the text, then the buttons.
    private static string Words(Message message) => $"{message}\n{string.Join('\n', message.AllButtons.Select(button => button.Label))}";

    private static string OneLine(Message message) => Shortened.Of(message.ToString().ReplaceLineEndings(" "), 160);

    private int Find(string text) => Words(replies[_reply]).IndexOf(text, _from, StringComparison.OrdinalIgnoreCase);

    private bool In(int last, Message part) => replies.Take(last + 1).Any(reply => Words(reply).Contains(part.ToString(), StringComparison.Ordinal));

    // A line may run over from one step's words into the next one's; both are heard then.
    private void Take(string text)
    {
        var (words, begins) = (Words(replies[_reply]), Find(text));
        var ends = begins + text.Length;
        for (var at = 0; at < said.Count; at++)
        {
            var part = Words(said[at].Message).TrimEnd();
            var place = words.IndexOf(part, StringComparison.Ordinal);
            if (place >= 0 && place < ends && begins < place + part.Length)
                _heard.Add(at);
        }

        _from = ends;
    }

    private void Otherwise(TaleLine line, FaultList faults)
    {
        if (_reply < 0)
            faults.Add(line.Line, line.Column, $"bot tidak menjawab; yang diharapkan '{line.Text}'", $"the bot does not answer; '{line.Text}' is expected");
        else
            faults.Add(line.Line, line.Column,
                $"bot menjawab '{OneLine(replies[_reply])}', yang diharapkan memuat '{line.Text}'",
                $"the bot answers '{OneLine(replies[_reply])}', which should contain '{line.Text}'");
    }
}
