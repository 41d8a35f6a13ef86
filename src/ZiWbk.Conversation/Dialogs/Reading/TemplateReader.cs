using System.Collections.Immutable;
using System.Text;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads texts in both languages with places for values.</summary>
internal static class TemplateReader
{
    /// <summary>The most letters of a text in a dialog.</summary>
    public const int Longest = 900;

    /// <summary>The text under a key that must be there; empty after a fault.</summary>
    public static Template Read(YamlMap map, string key)
    {
        var (id, en) = Pair(map, key, Longest);
        var at = map.At(key);
        var template = new Template(Parts(id, at, map.Faults), Parts(en, at, map.Faults));
        var (first, second) = (Places(template.Id), Places(template.En));
        if (id.Length > 0 && en.Length > 0 && !first.SequenceEqual(second, StringComparer.Ordinal))
            map.Faults.Add(at,
                $"tempat nilai dalam 'id' dan 'en' berbeda: {{{string.Join("}, {", first)}}} dan {{{string.Join("}, {", second)}}}",
                $"the places for values in 'id' and 'en' differ: {{{string.Join("}, {", first)}}} and {{{string.Join("}, {", second)}}}");
        foreach (var text in (string[])[id, en])
        {
            if (text.Replace("\\*", "", StringComparison.Ordinal).Count(letter => letter == '*') % 2 != 0 || text.Count(letter => letter == '`') % 2 != 0)
                map.Faults.Add(at, "tanda * atau ` tidak ditutup", "a mark * or ` is not closed");
        }

        return template;
    }

    /// <summary>Plain words in both languages under a key that must be there; empty after a fault.</summary>
    public static Bilingual Words(YamlMap map, string key, int longest)
    {
        var (id, en) = Pair(map, key, longest);
        return new(id, en);
    }

    private static (string Id, string En) Pair(YamlMap map, string key, int longest)
    {
        if (map.Map(key) is not { } pair)
            return ("", "");
        var (id, en) = (pair.Text("id"), pair.Text("en"));
        pair.Close();
        foreach (var (language, text) in ((string, string)[])[("id", id), ("en", en)])
        {
            if (text.Length > longest)
                map.Faults.Add(map.At(key), $"teks '{language}' {text.Length} huruf; paling banyak {longest}", $"the text '{language}' has {text.Length} letters; at most {longest} fit");
        }

        return (id, en);
    }

    private static List<string> Places(ImmutableArray<TextPart> parts) =>
        [.. parts.Where(part => part.Place is not null).Select(part => part.Place!.ToString()).Order(StringComparer.Ordinal)];

    // {slot} or {slot.field}; {{ and }} are the braces themselves.
    private static ImmutableArray<TextPart> Parts(string text, Mark at, FaultList faults)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var words = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            var doubled = index + 1 < text.Length && text[index + 1] == letter;
            if (letter is '{' or '}' && doubled)
            {
                words.Append(letter);
                index++;
            }
            else if (letter == '{' && text.IndexOf('}', index) is > 0 and var end && SlotPaths.TryRead(text[(index + 1)..end], out var path))
            {
                if (words.Length > 0)
                    parts.Add(new(words.ToString(), null));
                words.Clear();
                parts.Add(new("", path));
                index = end;
            }
            else if (letter is '{' or '}')
            {
                faults.Add(at, "kurung kurawal tidak berpasangan, atau isinya bukan nama isian", "a brace without its pair, or what stands in it is no slot");
                words.Append(letter);
            }
            else
            {
                words.Append(letter);
            }
        }

        if (words.Length > 0)
            parts.Add(new(words.ToString(), null));
        return parts.ToImmutable();
    }
}
