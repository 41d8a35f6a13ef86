using System.Text.Json.Nodes;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>
/// Buttons as rows of actions. Each is an <c>Action.Execute</c>, whose answer takes the card's place at once, in an <c>ActionSet</c>,
/// because only there its fallback is taken: an <c>Action.Submit</c> with the same title and data, for a client that knows no other.
/// </summary>
internal static class CardActions
{
    /// <summary>Teams hides what is more than this in a row behind a menu.</summary>
    public const int MostInRow = 6;

    /// <summary>A row on a phone has about this many letters; what is longer stands in rows of its own, so that none is cut off.</summary>
    public const int RowLetters = 40;

    /// <summary>The longest label; a phone shows no more of it.</summary>
    public const int LongestLabel = 64;

    // What stands on a label besides its words, in letters.
    private const int Frame = 4;
    private const string Yes = "✓";

    /// <summary>The rows.</summary>
    /// <exception cref="ArgumentException">There are fewer keys than buttons.</exception>
    public static IEnumerable<JsonObject> Of(Message message, IReadOnlyList<string> keys)
    {
        var buttons = message.AllButtons.Count();
        if (keys.Count < buttons)
            throw new ArgumentException($"{keys.Count} keys for {buttons} buttons.", nameof(keys));
        var at = 0;
        var first = true;
        foreach (var row in message.Buttons.SelectMany(row => Rows(row)))
        {
            yield return Set(row.Select(button => Press(button, keys[at++])), first);
            first = false;
        }
    }

    // A row as it was meant, unless it is too wide for a phone.
    private static IEnumerable<List<Button>> Rows(IEnumerable<Button> meant)
    {
        var row = new List<Button>();
        var letters = 0;
        foreach (var button in meant)
        {
            var width = Math.Min(button.Label.Length, LongestLabel) + Frame;
            if (row.Count == MostInRow || (row.Count > 0 && letters + width > RowLetters))
            {
                yield return row;
                (row, letters) = ([], 0);
            }

            row.Add(button);
            letters += width;
        }

        if (row.Count > 0)
            yield return row;
    }

    private static JsonObject Set(IEnumerable<JsonNode> actions, bool first) => new()
    {
        ["type"] = "ActionSet",
        ["spacing"] = first ? "medium" : "small",
        ["actions"] = new JsonArray([.. actions]),
    };

    private static JsonObject Press(Button button, string key)
    {
        var title = Title(button.Label);
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = CardWriter.Verb,
            ["data"] = Data(key),
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Data(key) },
        };
        // What says yes stands out. That is all a message knows of its buttons: none of them does harm that cannot be undone.
        if (title.StartsWith(Yes, StringComparison.Ordinal))
        {
            action["style"] = "positive";
            action["fallback"]!["style"] = "positive";
        }

        if (title.Length < button.Label.Length)
            action["tooltip"] = button.Label;
        return action;
    }

    private static JsonObject Data(string key) => new() { [CardWriter.Key] = key };

    private static string Title(string label) => string.IsNullOrWhiteSpace(label) ? "·" : Shortened.Of(Sound.Words(label), LongestLabel);
}
