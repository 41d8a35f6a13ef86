using System.Text.Json;
using System.Web;

namespace ZiWbk.FakeTeams;

/// <summary>A message of the bot as a person saw it at one moment. Its buttons can be pressed later, when they are stale.</summary>
public sealed class BotMessage
{
    /// <summary>What stands below a file that is offered.</summary>
    public const string Allow = "Izinkan";
    public const string Decline = "Tolak";

    private readonly TeamsServer _teams;
    private readonly Seat _seat;
    private readonly StoredMessage _message;
    private readonly JsonElement? _view;

    internal BotMessage(TeamsServer teams, Seat seat, StoredMessage message, bool isEdit)
    {
        (_teams, _seat, _message, IsEdit) = (teams, seat, message, isEdit);
        _view = message.Views.TryGetValue(seat.Person.Id, out var view) ? view : null;
    }

    public string Id => _message.Id;

    public string? Thread => _message.Thread;

    /// <summary>An older message was changed, rather than a new one sent.</summary>
    public bool IsEdit { get; }

    /// <summary>The activity as the bot sent it.</summary>
    public JsonElement Activity => _message.Activity;

    /// <summary>Its cards, as this person sees them.</summary>
    public IReadOnlyList<JsonElement> Cards => _view is { } view ? [view] : [.. Attached(AttachmentCheck.Adaptive).Select(attachment => attachment.Member("content")!.Value)];

    /// <summary>As it is read: words and cards, without markup.</summary>
    public string Text => string.Join('\n', Lines());

    /// <summary>The labels of all that can be pressed.</summary>
    public IReadOnlyList<string> Buttons => [.. Pressable().Select(button => button.Label)];

    public bool IsPhoto => _message.Activity.List("attachments").Any(attachment => attachment.Text("contentType")?.StartsWith("image/", StringComparison.Ordinal) == true);

    /// <summary>The name of a file that is offered or shown.</summary>
    public string? FileName => Offered?.Text("name") ?? Shown?.Text("name");

    /// <summary>It offers a file, which comes when the person allows it.</summary>
    public bool IsOffer => Offered is not null;

    /// <summary>A file that the bot has brought.</summary>
    public byte[]? File => Shown?.Member("content")?.Text("uniqueId") is { } id ? _teams.Drive.Find(id)?.Bytes : null;

    /// <summary>Whom it mentions.</summary>
    public IReadOnlyList<string> Mentions => [.. _message.Activity.List("entities").Concat(Cards.SelectMany(card => card.Member("msteams")?.List("entities") ?? []))
        .Where(entity => entity.Text("type") == "mention").Select(entity => entity.Member("mentioned")!.Value.Text("name")!)];

    /// <summary>What can be filled in.</summary>
    public IReadOnlyList<string> Inputs => [.. Cards.SelectMany(card => CardReading.Inputs(card)).Select(input => input.Id)];

    private JsonElement? Offered => Attached(AttachmentCheck.Consent) is [var offered, ..] ? offered : null;

    private JsonElement? Shown => Attached(AttachmentCheck.FileInfo) is [var shown, ..] ? shown : null;

    /// <summary>The action behind a button, as it stands in the card.</summary>
    public JsonElement Action(string label) => Find(label).Action;

    /// <summary>Presses the button with this label, or the only one whose label holds this.</summary>
    public Task<Press> PressAsync(string label, Person? by = null, IReadOnlyDictionary<string, string>? filled = null)
    {
        if (IsOffer)
            return Task.FromResult(Consent(label == Allow, by));
        return Task.FromResult(Press(Find(label), by, filled));
    }

    /// <summary>Presses the how manieth button, counted from one.</summary>
    public Task<Press> PressAsync(int number, Person? by = null, IReadOnlyDictionary<string, string>? filled = null) =>
        Task.FromResult(Press(Pressable().ElementAtOrDefault(number - 1) ?? throw NoSuch($"button {number}"), by, filled));

    /// <summary>Lets the bot put the offered file into OneDrive, or not.</summary>
    public Task<Press> AllowsAsync(bool allow = true) => Task.FromResult(Consent(allow, null));

    /// <summary>Follows the button's link to the chat with the bot, and sends what it brings along.</summary>
    public async Task<Seat> OpensAsync(string label, Person? by = null)
    {
        var url = new Uri(Find(label).Action.Text("url") ?? throw NoSuch($"link [{label}]"));
        var query = HttpUtility.ParseQueryString(url.Query);
        if (url.Host != "teams.microsoft.com" || !url.AbsolutePath.StartsWith("/l/", StringComparison.Ordinal) || (query["users"] is { } users && users != _teams.BotId))
            throw new InvalidOperationException($"[{label}] is no link to the bot: {url}");
        var seat = (by ?? _seat.Person).Personal();
        if (query["message"] is { Length: > 0 } message)
            await seat.SendsAsync(message);
        return seat;
    }

    public override string ToString()
    {
        var lines = Lines();
        var row = new List<string>();
        foreach (var button in Pressable())
        {
            if (button.IsFirstOfRow && row.Count > 0)
            {
                lines.Add(string.Join(' ', row));
                row.Clear();
            }

            row.Add(button.Action.Text("type") == "Action.OpenUrl" ? $"[{button.Label} ↗]" : $"[{button.Label}]");
        }

        if (row.Count > 0)
            lines.Add(string.Join(' ', row));
        if (IsOffer)
            lines.Add($"[{Allow}] [{Decline}]");
        return string.Join('\n', lines);
    }

    private List<string> Lines()
    {
        var lines = new List<string>();
        if (_message.Activity.Text("text") is { Length: > 0 } text)
            lines.Add(_message.Activity.Text("textFormat") switch { "plain" => text, "xml" => Wording.OfXml(text), _ => Wording.Plain(text) });
        if (IsPhoto)
            lines.Add($"(picture {_message.Activity.List("attachments").First().Text("name")})");
        lines.AddRange(Cards.SelectMany(CardReading.Lines));
        if (FileName is { } file)
            lines.Add($"(file {file})");
        if (_message.Activity.Member("suggestedActions") is { } suggested)
            lines.Add(string.Join(' ', suggested.List("actions").Select(action => $"({action.Text("title")})")));
        return lines;
    }

    private IEnumerable<CardButton> Pressable() => Cards.SelectMany(CardReading.Buttons);

    private JsonElement[] Attached(string type) => [.. _message.Activity.List("attachments").Where(attachment => attachment.Text("contentType") == type)];

    private Press Press(CardButton button, Person? by, IReadOnlyDictionary<string, string>? filled)
    {
        lock (_teams.World.Gate)
            return _seat.Hand(by?.Account, Thread).Press(_message, button, Cards.First(card => CardReading.Buttons(card).Any(other => other.Label == button.Label)), filled);
    }

    private Press Consent(bool allow, Person? by)
    {
        lock (_teams.World.Gate)
            return _seat.Hand(by?.Account, Thread).Consent(_message, Offered ?? throw NoSuch("offered file"), allow);
    }

    private CardButton Find(string label)
    {
        CardButton[] buttons = [.. Pressable()];
        if (Array.Find(buttons, button => button.Label == label) is { } exact)
            return exact;
        CardButton[] near = [.. buttons.Where(button => button.Label.Contains(label, StringComparison.OrdinalIgnoreCase))];
        return near.Length == 1 ? near[0] : throw NoSuch($"[{label}]");
    }

    private InvalidOperationException NoSuch(string what) => new($"There is no {what} on:\n{this}");
}
