using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>A user of Teams, or the bot.</summary>
internal sealed record Account(string Id, string Name, string? AadObjectId, string Locale, bool IsBot)
{
    /// <summary>As activities name it.</summary>
    public JsonObject Json()
    {
        var json = new JsonObject { ["id"] = Id, ["name"] = Name };
        if (AadObjectId is not null)
            json["aadObjectId"] = AadObjectId;
        return json;
    }
}
