using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>The lines of a message, cut to what every channel takes.</summary>
internal sealed class Passage
{
    private readonly List<string> _lines = [];

    /// <summary>One line; null for none.</summary>
    public Passage Line(string? line)
    {
        if (line is not null)
            _lines.Add(line);
        return this;
    }

    public Passage Lines(IEnumerable<string> lines)
    {
        _lines.AddRange(lines);
        return this;
    }

    /// <summary>An empty line, unless there is one already.</summary>
    public Passage Gap()
    {
        if (_lines is [.., not ""])
            _lines.Add("");
        return this;
    }

    /// <summary>The message. What does not fit is cut at the end of a line, so that no mark is left open.</summary>
    public Message ToMessage(Keyboard? keyboard = null)
    {
        var text = string.Join('\n', _lines).TrimEnd('\n');
        if (text.Length > Message.LongestText)
            text = text[..(text.LastIndexOf('\n', Message.LongestText - 2) is > 0 and var end ? end : 0)] + "\n…";
        return new(text) { Buttons = keyboard?.Rows ?? [] };
    }

    /// <summary>Plain words, at most so many letters; never half of a letter that takes two.</summary>
    public static string Cut(string plain, int most)
    {
        if (plain.Length <= most)
            return plain;
        var end = char.IsHighSurrogate(plain[most - 2]) ? most - 2 : most - 1;
        return plain[..end].TrimEnd() + "…";
    }

    /// <summary>Words that came from people or data, on one line, cut and safe within markup.</summary>
    public static string Quote(string plain, int most) => Markup.Escape(Cut(plain.ReplaceLineEndings(" ").Trim(), most));
}
