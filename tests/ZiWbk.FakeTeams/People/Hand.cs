using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>What a person does in a conversation, and whether the bot gets to know. Used under the world's lock.</summary>
internal sealed class Hand(TeamsServer teams, Account who, Room room, string? thread)
{
    private World World => teams.World;

    /// <summary>Writes. In a group the bot hears only what names it.</summary>
    public Sent Send(string text, bool mention, JsonObject[] attachments)
    {
        MustBeIn();
        var id = World.NewMessageId();
        var root = room.Kind == RoomKind.Channel ? thread ?? id : null;
        var activity = teams.Writer.Message(room, root, who, id);
        Write(activity, text, mention, attachments);
        World.Say(room, who, root, activity.Element(), id);
        room.ToldToStop = null;
        var heard = room.Kind == RoomKind.Personal || mention;
        return new(id, root, heard && room.Installed ? teams.Deliveries.Add(activity, room.Address(root)) : null);
    }

    public Task Edit(Sent sent, string text, bool mention)
    {
        var activity = teams.Writer.Changed(room, sent.Thread, who, sent.Id, deleted: false);
        Write(activity, text, mention, []);
        var edited = room.Find(sent.Id)! with { Activity = activity.Element() };
        room.Put(edited);
        room.Log.Add(new Edited(World.Now, edited));
        return teams.Deliveries.Add(activity, room.Address(sent.Thread));
    }

    public Task Delete(Sent sent)
    {
        var gone = room.Find(sent.Id)! with { Deleted = true };
        room.Put(gone);
        room.Log.Add(new Removed(World.Now, gone));
        return teams.Deliveries.Add(teams.Writer.Changed(room, sent.Thread, who, sent.Id, deleted: true), room.Address(sent.Thread));
    }

    /// <summary>Presses something on a card, with what has been filled in on it.</summary>
    public Press Press(StoredMessage message, CardButton button, JsonElement card, IReadOnlyDictionary<string, string>? filled)
    {
        MustBeIn();
        room.Log.Add(new Pressed(World.Now, who, message.Id, button.Label));
        var data = Data(button.Action, card, filled);
        return button.Action.Text("type") switch
        {
            "Action.Execute" => Execute(message, button.Action, data),
            "Action.Submit" => Submit(message, data),
            var other => throw new InvalidOperationException($"[{button.Label}] is nothing that the bot hears of: {other}"),
        };
    }

    /// <summary>Allows or declines a file that the bot offers.</summary>
    public Press Consent(StoredMessage message, JsonElement card, bool allow)
    {
        var content = card.Member("content")!.Value;
        var context = content.Member(allow ? "acceptContext" : "declineContext") ?? default;
        var value = new JsonObject { ["type"] = "fileUpload", ["action"] = allow ? "accept" : "decline" };
        if (context.ValueKind == JsonValueKind.Object)
            value["context"] = JsonNode.Parse(context.GetRawText());
        if (allow)
        {
            var file = teams.Drive.Offer(card.Text("name")!, content.Member("sizeInBytes")!.Value.GetInt64());
            value["uploadInfo"] = new JsonObject
            {
                ["contentUrl"] = file.ContentUrl,
                ["name"] = file.Name,
                ["uploadUrl"] = file.UploadUrl,
                ["uniqueId"] = file.Id,
                ["fileType"] = file.Type,
            };
        }

        room.Log.Add(new Pressed(World.Now, who, message.Id, allow ? BotMessage.Allow : BotMessage.Decline));
        var answered = teams.Deliveries.Add(teams.Writer.Invoke(room, message.Thread, who, "fileConsent/invoke", value, message.Id));
        return new(teams, AnsweredAsync());

        async Task<Toast> AnsweredAsync()
        {
            var answer = await answered;
            if (answer.Status is not (0 or 200))
                teams.Fault("the answer to fileConsent/invoke", $"{answer.Status}", answer.Body);
            return new("", answer.Status == 0 ? "no answer" : null);
        }
    }

    private void Write(JsonObject activity, string text, bool mention, JsonObject[] attachments)
    {
        var html = System.Net.WebUtility.HtmlEncode(text);
        if (mention && room.Kind != RoomKind.Personal)
        {
            var at = $"<at>{World.Bot.Name}</at>";
            activity["entities"]!.AsArray().Add(new JsonObject
            {
                ["mentioned"] = new JsonObject { ["id"] = World.Bot.Id, ["name"] = World.Bot.Name },
                ["text"] = at,
                ["type"] = "mention",
            });
            // As phones write it: a space that does not break, and an end of line behind.
            text = $"{at}\u00a0{text}\n";
            html = $"<p>{at}&nbsp;{html}</p>";
        }

        activity["text"] = text;
        activity["attachments"] = new JsonArray([.. attachments, new JsonObject { ["contentType"] = "text/html", ["content"] = html }]);
    }

    private static JsonObject Data(JsonElement action, JsonElement card, IReadOnlyDictionary<string, string>? filled)
    {
        var data = action.Member("data") is { ValueKind: JsonValueKind.Object } given ? JsonNode.Parse(given.GetRawText())!.AsObject() : [];
        if (action.Text("associatedInputs") != "none")
        {
            foreach (var (id, value) in CardReading.Inputs(card))
                data[id] = filled?.GetValueOrDefault(id) ?? value;
        }

        return data;
    }

    private Press Execute(StoredMessage message, JsonElement action, JsonObject data)
    {
        var pressed = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action.Text("verb"), ["data"] = data };
        if (action.Text("id") is { } id)
            pressed["id"] = id;
        var value = new JsonObject { ["action"] = pressed, ["trigger"] = "manual" };
        var answered = teams.Deliveries.Add(teams.Writer.Invoke(room, message.Thread, who, "adaptiveCard/action", value, message.Id));
        return new(teams, AnsweredAsync());

        async Task<Toast> AnsweredAsync()
        {
            var answer = InvokeAnswer.Of(await answered, fault => teams.Fault("the answer to a press", fault, action.GetRawText()));
            lock (World.Gate)
            {
                if (answer.Card is { } card)
                {
                    var shown = room.Find(message.Id)!;
                    shown = shown with { Views = new Dictionary<string, JsonElement>(shown.Views) { [who.Id] = card } };
                    room.Put(shown);
                    room.Log.Add(new Shown(World.Now, shown, who));
                }
                else if (answer.Message is { } text)
                {
                    room.Log.Add(new Told(World.Now, who, text));
                }
            }

            return new(answer.Message ?? "", answer.Error);
        }
    }

    private Press Submit(StoredMessage message, JsonObject data)
    {
        var activity = teams.Writer.Message(room, message.Thread, who, World.NewMessageId());
        activity["replyToId"] = message.Id;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        if (data["msteams"]?["type"]?.GetValue<string>() == "messageBack")
        {
            activity["text"] = data["msteams"]!["text"]?.DeepClone();
            activity["value"] = data["msteams"]!["value"]?.DeepClone();
        }
        else
        {
            activity["value"] = data;
        }

        room.ToldToStop = null;
        var answered = teams.Deliveries.Add(activity, room.Address(message.Thread));
        return new(teams, AnsweredAsync());

        async Task<Toast> AnsweredAsync() => new("", (await answered).Status == 0 ? "no answer" : null);
    }

    private void MustBeIn()
    {
        if (!room.Members.Contains(who))
            throw new InvalidOperationException($"{who.Name} is not in \"{room.Title}\".");
        if (room is { Kind: RoomKind.Personal, Installed: false })
            throw new InvalidOperationException($"{who.Name} has not installed the app.");
    }
}

/// <summary>What a person sent: its id, the thread it stands in, and the bot's answer (null: the bot does not hear of it).</summary>
public sealed record Sent(string Id, string? Thread, Task<BotAnswer>? Answered);

/// <summary>What is read after a press beside the card; and why it failed, where it did.</summary>
public sealed record Toast(string Text, string? Error);

/// <summary>A press, which spins until the bot answers it.</summary>
public sealed class Press
{
    private readonly TeamsServer _teams;
    private readonly Task<Toast> _answered;

    internal Press(TeamsServer teams, Task<Toast> answered) => (_teams, _answered) = (teams, answered);

    /// <summary>Waits until it no longer spins.</summary>
    public Task<Toast> AnswerAsync(CancellationToken cancel = default) => _answered.WaitAsync(_teams.Settings.Patience, cancel);
}
