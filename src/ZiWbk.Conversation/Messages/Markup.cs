using System.Collections.Immutable;
using System.Text;

namespace ZiWbk.Conversation.Messages;

/// <summary>How a piece of text stands out.</summary>
public enum Emphasis
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><c>*bold*</c>.</summary>
    Strong,

    /// <summary><c>_italic_</c>.</summary>
    Light,

    /// <summary><c>`to be typed as it is`</c>.</summary>
    Code,
}

/// <summary>A piece of text of one emphasis.</summary>
/// <param name="Text">The words, plain.</param>
/// <param name="Emphasis">How they stand out.</param>
public readonly record struct Span(string Text, Emphasis Emphasis);

/// <summary>
/// The light markup of messages: <c>*bold*</c>, <c>_italic_</c>, <c>`code`</c>, and a backslash before any letter that is to be
/// taken as it is. Marks do not nest. Whatever comes from people goes in through <see cref="Escape"/>.
/// </summary>
public static class Markup
{
    private const string Marks = "*_`\\";

    /// <summary>Plain words as markup.</summary>
    public static string Escape(string plain)
    {
        if (plain.AsSpan().IndexOfAny(Marks) < 0)
            return plain;
        var escaped = new StringBuilder(plain.Length + 8);
        foreach (var letter in plain)
        {
            if (Marks.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>The pieces of a marked-up text. A mark that is not closed before the end emphasises to the end.</summary>
    public static ImmutableArray<Span> Spans(string text)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var words = new StringBuilder();
        var emphasis = Emphasis.None;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\\' && at + 1 < text.Length)
            {
                words.Append(text[++at]);
                continue;
            }

            var mark = letter switch { '*' => Emphasis.Strong, '_' => Emphasis.Light, '`' => Emphasis.Code, _ => Emphasis.None };
            if (mark == Emphasis.None || (emphasis != Emphasis.None && mark != emphasis))
            {
                words.Append(letter);
                continue;
            }

            Flush();
            emphasis = emphasis == mark ? Emphasis.None : mark;
        }

        Flush();
        return spans.ToImmutable();

        void Flush()
        {
            if (words.Length > 0)
                spans.Add(new(words.ToString(), emphasis));
            words.Clear();
        }
    }

    /// <summary>The words alone.</summary>
    public static string Plain(string text) => text.AsSpan().IndexOfAny(Marks) < 0 ? text : string.Concat(Spans(text).Select(span => span.Text));
}
