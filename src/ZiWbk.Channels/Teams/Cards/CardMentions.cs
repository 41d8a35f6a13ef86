using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>
/// The people that a card calls by name. Teams tells somebody where the card holds <c>&lt;at&gt;name&lt;/at&gt;</c>, in a text block, and an entity with
/// exactly that text; nobody else is called, and no name can write such a mark itself.
/// </summary>
internal sealed partial class CardMentions
{
    private const string Channel = $"{TeamsChannel.Name}:";

    private readonly Dictionary<string, (string Id, string Mark)> _called = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public CardMentions(ImmutableArray<Mention> mentions)
    {
        foreach (var mention in mentions.IsDefault ? [] : mentions)
        {
            // Two of one name: the entity's text could not tell them apart, so the second is a name and no more.
            if (mention.Account.StartsWith(Channel, StringComparison.Ordinal) && Inner(mention.Name) is { Length: > 0 } inner && !_called.Values.Any(known => known.Mark == Mark(inner)))
                _called.TryAdd(mention.Name, (mention.Account[Channel.Length..], Mark(inner)));
        }
    }

    /// <summary>The entities of those whose mark was written; null for none.</summary>
    public JsonArray? Entities => _written.Count == 0 ? null : new([.. _called.Where(called => _written.Contains(called.Key)).Select(Entity)]);

    /// <summary>A line as text of a text block with those it calls marked; null where it calls nobody.</summary>
    /// <param name="plain">The line's words.</param>
    public string? Marked(string plain)
    {
        var found = _called.Keys.Where(name => plain.Contains($"@{name}", StringComparison.Ordinal)).OrderByDescending(name => name.Length).ToList();
        if (found.Count == 0)
            return null;
        var names = new Regex(string.Join('|', found.Select(name => $"@{Regex.Escape(name)}")), RegexOptions.CultureInvariant);
        var marked = new StringBuilder();
        var at = 0;
        foreach (Match match in names.Matches(plain))
        {
            marked.Append(MarkdownEscape.Of(plain[at..match.Index])).Append(_called[match.Value[1..]].Mark);
            _written.Add(match.Value[1..]);
            at = match.Index + match.Length;
        }

        return marked.Append(MarkdownEscape.Of(plain[at..])).ToString();
    }

    private static JsonNode Entity(KeyValuePair<string, (string Id, string Mark)> called) => new JsonObject
    {
        ["type"] = "mention",
        ["text"] = called.Value.Mark,
        ["mentioned"] = new JsonObject { ["id"] = called.Value.Id, ["name"] = Inner(called.Key) },
    };

    private static string Mark(string inner) => $"<at>{inner}</at>";

    // A mark is not escaped, so it holds nothing that could be read as anything else.
    private static string Inner(string name) => Plainly().Replace(Sound.Words(name), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N} .,'’()-]+")]
    private static partial Regex Plainly();
}
