using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>The attributes of one start tag, read by the server's rules and up to its end.</summary>
internal sealed class HtmlAttributes(string source, string tag, int begin, Func<string, Refused> refuse)
{
    private readonly List<(string Name, string Value)> _values = [];
    private int _at;

    public IReadOnlyList<(string Name, string Value)> Values => _values;

    /// <summary>Reads from behind the tag's name; tells where the text goes on.</summary>
    public int Read(int from)
    {
        _at = from;
        while (true)
        {
            SkipSpace();
            if (Here == '>')
                return _at + 1;
            ReadOne();
        }
    }

    private char Here => _at < source.Length ? source[_at] : '\0';

    private void ReadOne()
    {
        var start = _at;
        while (_at < source.Length && !char.IsWhiteSpace(Here) && Here is not ('=' or '>' or '/' or '"' or '\''))
            _at++;
        var name = source[start.._at];
        if (name.Length == 0)
            throw refuse($"Empty attribute name in the tag \"{tag}\" at byte offset {begin}");
        SkipSpace();
        if (Here != '=')
        {
            MustGoOn();
            _values.Add((name, ""));
            return;
        }

        _at++;
        SkipSpace();
        MustGoOn();
        _values.Add((name, Here is '"' or '\'' ? ReadQuoted() : ReadToken()));
        if (_at >= source.Length)
            throw refuse($"Unclosed start tag at byte offset {begin}");
    }

    private string ReadQuoted()
    {
        var quote = source[_at++];
        var value = new StringBuilder();
        while (_at < source.Length && Here != quote)
        {
            if (Here == '&' && CharacterReference.TryRead(source, ref _at, out var letter))
                value.Append(letter);
            else
                value.Append(source[_at++]);
        }

        _at++;
        return value.ToString();
    }

    private string ReadToken()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Here) || Here is '.' or '-')
            _at++;
        if (_at < source.Length && !char.IsWhiteSpace(Here) && Here != '>')
            throw refuse($"Unexpected end of name token at byte offset {Encoding.UTF8.GetByteCount(source.AsSpan(0, start))}");
        return source[start.._at].ToLowerInvariant();
    }

    private void SkipSpace()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at]))
            _at++;
        MustGoOn();
    }

    private void MustGoOn()
    {
        if (_at >= source.Length)
            throw refuse($"Unclosed start tag \"{tag}\" at byte offset {begin}");
    }
}
