using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>
/// Reads Telegram's HTML: what the server refuses is thrown in its words; what it lets pass but drops or shows otherwise than
/// was meant is noted as a fault.
/// </summary>
internal sealed class HtmlText
{
    private static readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["span"] = "spoiler",
        ["tg-spoiler"] = "spoiler",
        ["a"] = "text_link",
        ["tg-emoji"] = "custom_emoji",
        ["tg-time"] = "date_time",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    private static readonly Dictionary<string, string[]> _attributes = new(StringComparer.Ordinal)
    {
        ["a"] = ["href"],
        ["code"] = ["class"],
        ["span"] = ["class"],
        ["tg-emoji"] = ["emoji-id"],
        ["blockquote"] = ["expandable"],
        ["tg-time"] = ["unix", "format"],
    };

    private readonly string _source;
    private readonly List<string> _faults;
    private readonly StringBuilder _text = new();
    private readonly List<Entity> _entities = [];
    private readonly Stack<OpenTag> _open = new();
    private int _at;

    private HtmlText(string source, List<string> faults)
    {
        _source = source;
        _faults = faults;
    }

    /// <summary>The text without its markup. What is tolerated but wrong is added to the faults.</summary>
    public static FormattedText Read(string source, List<string> faults)
    {
        if (source.AsSpan().IndexOfAny('<', '&') < 0)
            return new(source, []);
        return new HtmlText(source, faults).Read();
    }

    private FormattedText Read()
    {
        while (_at < _source.Length)
        {
            var letter = _source[_at];
            if (letter == '&')
                ReadReference();
            else if (letter != '<')
                _text.Append(_source[_at++]);
            else if (_at + 1 < _source.Length && _source[_at + 1] == '/')
                ReadEnd();
            else
                ReadStart();
        }

        if (_open.TryPeek(out var unclosed))
            throw Refuse($"Can't find end tag corresponding to start tag \"{unclosed.Name}\"");
        _entities.Sort((one, other) => one.Offset != other.Offset ? one.Offset.CompareTo(other.Offset) : other.Length.CompareTo(one.Length));
        return new(_text.ToString(), _entities);
    }

    private void ReadReference()
    {
        var start = _at;
        if (CharacterReference.TryRead(_source, ref _at, out var letter))
        {
            if (_source[_at - 1] != ';')
                _faults.Add($"HTML: character reference without ; at byte offset {Bytes(start)}");
            _text.Append(letter);
            return;
        }

        // Telegram shows it as it stands; who wrote it forgot to escape, and "&lt" in the next name would turn into a tag.
        _faults.Add($"HTML: unescaped & at byte offset {Bytes(start)}");
        _text.Append('&');
        _at++;
    }

    private void ReadStart()
    {
        var begin = _at++;
        var name = ReadName();
        if (_at >= _source.Length)
            throw Refuse($"Unclosed start tag at byte offset {Bytes(begin)}");
        if (!_tags.ContainsKey(name))
            throw Refuse($"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}");
        var attributes = new HtmlAttributes(_source, name, Bytes(begin), Refuse);
        _at = attributes.Read(_at);
        foreach (var (attribute, _) in attributes.Values)
            if (!_attributes.GetValueOrDefault(name, []).Contains(attribute))
                _faults.Add($"HTML: attribute \"{attribute}\" of <{name}> means nothing to Telegram");
        var argument = Argument(name, attributes.Values);
        if (name == "span" && argument != "spoiler")
            throw Refuse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        CheckNesting(name);
        _open.Push(new(name, argument, _text.Length));
    }

    private void ReadEnd()
    {
        var begin = _at;
        if (_open.Count == 0)
            throw Refuse($"Unexpected end tag at byte offset {Bytes(begin)}");
        _at += 2;
        var name = ReadName();
        while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
            _at++;
        if (_at >= _source.Length || _source[_at] != '>')
            throw Refuse($"Unclosed end tag at byte offset {Bytes(begin)}");
        _at++;
        var open = _open.Pop();
        if (name.Length > 0 && name != open.Name)
            throw Refuse($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{open.Name}>\", found \"</{name}>\"");
        Close(open);
    }

    private void Close(OpenTag open)
    {
        var length = _text.Length - open.Offset;
        if (length == 0)
        {
            _faults.Add($"HTML: <{open.Name}> holds nothing");
            return;
        }

        switch (open.Name)
        {
            case "a":
                CloseLink(open, length);
                return;
            case "tg-emoji" when !long.TryParse(open.Argument, out var emoji) || emoji == 0:
                throw Refuse("Invalid custom emoji identifier specified");
            case "pre" when _entities.Count > 0 && _entities[^1] is { Type: "code" } code && code.Offset == open.Offset && code.Length == length:
                _entities[^1] = new("pre", open.Offset, length, code.Argument);
                return;
            case "blockquote" when open.Argument is not null:
                _entities.Add(new("expandable_blockquote", open.Offset, length));
                return;
            default:
                _entities.Add(new(_tags[open.Name], open.Offset, length, open.Name is "code" or "tg-emoji" ? open.Argument : null));
                return;
        }
    }

    private void CloseLink(OpenTag open, int length)
    {
        var address = open.Argument is { Length: > 0 } given ? given : _text.ToString(open.Offset, length);
        var good = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri.Scheme is "http" or "https" or "tg" or "ton" or "tonsite" or "mailto" or "tel"
            : address.Contains('.') && !address.Contains(' ');
        if (good)
            _entities.Add(new("text_link", open.Offset, length, address));
        else
            _faults.Add($"HTML: Telegram drops the link to \"{address}\"");
    }

    private void CheckNesting(string name)
    {
        foreach (var outer in _open)
        {
            if (outer.Name == "code" || (outer.Name == "pre" && name != "code"))
                _faults.Add($"HTML: <{name}> within <{outer.Name}> is dropped");
            else if (outer.Name == "blockquote" && name == "blockquote")
                _faults.Add("HTML: quotations can't be nested");
            else if (outer.Name == "a" && name == "a")
                _faults.Add("HTML: links can't be nested");
        }
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < _source.Length && !char.IsWhiteSpace(_source[_at]) && _source[_at] != '>')
            _at++;
        return _source[start.._at].ToLowerInvariant();
    }

    private static string? Argument(string name, IReadOnlyList<(string Name, string Value)> attributes)
    {
        string? argument = null;
        foreach (var (attribute, value) in attributes)
            argument = (name, attribute) switch
            {
                ("a", "href") or ("tg-emoji", "emoji-id") or ("tg-time", "format") => value,
                ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => value[9..],
                ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => value[3..],
                ("blockquote", "expandable") => "1",
                _ => argument,
            };
        return argument;
    }

    private int Bytes(int index) => Encoding.UTF8.GetByteCount(_source.AsSpan(0, index));

    private static Refused Refuse(string reason) => Refused.Fault($"can't parse entities: {reason}");

    private readonly record struct OpenTag(string Name, string? Argument, int Offset);
}
