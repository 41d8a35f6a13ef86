using System.Text;
using System.Text.Json;
using ZiWbk.Status;
using ZiWbk.Status.People;

namespace ZiWbk.Storage;

/// <summary>The texts that name a person: the name as whole words, the accounts, the addresses of the private chats.</summary>
internal sealed class Naming
{
    private readonly string? _name;
    private readonly string[] _ids;

    private Naming(string? name, IEnumerable<string> ids)
    {
        _name = name;
        // "telegram:123" is also written 123.
        _ids = [.. ids.Select(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]).Where(id => id.Length >= 5).Distinct()];
    }

    public bool IsEmpty => _name is null && _ids.Length == 0;

    public static Naming Of(Regency regency, PersonId id) => regency.People.TryGetValue(id, out var person)
        ? new(
            string.IsNullOrWhiteSpace(person.Name) ? null : person.Name.Trim(),
            person.Accounts.Concat(regency.Chats.Values.Where(chat => chat.Person == id).Select(chat => chat.Address).OfType<string>()))
        : new(null, []);

    /// <summary>Whether a text, plain or a JSON object, names the person.</summary>
    public bool StandIn(ReadOnlySpan<byte> utf8)
    {
        var text = Plain(utf8);
        return (_name is not null && StandsIn(text, _name)) || _ids.Any(id => StandsIn(text, id));
    }

    // Words inside a JSON string, or inside JSON inside it, are escaped.
    private static string Plain(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8[0] is not ((byte)'{' or (byte)'['))
            return Encoding.UTF8.GetString(utf8);
        var text = new StringBuilder();
        try
        {
            Read(utf8, text);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It only begins like an object: what it says stands in it as it is.
            text.Append(Encoding.UTF8.GetString(utf8));
        }

        return text.ToString();
    }

    private static void Read(ReadOnlySpan<byte> utf8, StringBuilder text)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                // A message or a talk is JSON in a string, its letters escaped once more.
                var inner = reader.GetString()!;
                text.Append(inner is ['{' or '[', ..] ? Plain(Encoding.UTF8.GetBytes(inner)) : inner).Append('\n');
            }
            else if (reader.TokenType == JsonTokenType.Number)
            {
                text.Append(Encoding.UTF8.GetString(reader.ValueSpan)).Append('\n');
            }
        }
    }

    private static bool StandsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }

        return false;
    }
}
