using System.Text.Json.Nodes;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>What stands on the cards that were shown lately, so that a press can be answered with what took their place.</summary>
internal sealed class ShownCards
{
    private const int Most = 4_096;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Conversation, string Activity), string> _cards = [];
    private readonly Queue<(string, string)> _order = new();

    /// <summary>A card stands there from now on.</summary>
    public void Note(string conversation, string activity, JsonObject card)
    {
        lock (_lock)
        {
            if (!_cards.ContainsKey((conversation, activity)))
                _order.Enqueue((conversation, activity));
            _cards[(conversation, activity)] = card.ToJsonString();
            while (_order.Count > Most)
                _cards.Remove(_order.Dequeue());
        }
    }

    /// <summary>The card that stands there; null where that was forgotten.</summary>
    public JsonObject? Find(string conversation, string activity)
    {
        lock (_lock)
            return _cards.TryGetValue((conversation, activity), out var card) ? JsonNode.Parse(card)!.AsObject() : null;
    }
}
