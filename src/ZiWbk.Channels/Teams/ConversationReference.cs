using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiWbk.Channels.Teams;

/// <summary>What a conversation needs beside its id to be written to. It is kept with the chat, as the last validated activity told it.</summary>
/// <param name="ServiceUrl">Where the connector is, with the path of its region; it changes now and then.</param>
/// <param name="Type"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="Bot">The bot's id in conversations.</param>
internal sealed record ConversationReference(string ServiceUrl, string Type, string Bot)
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";

    /// <summary>Who is there, in a personal chat: the id within Teams.</summary>
    public string? User { get; init; }

    /// <summary>The same person's id in the organisation's directory.</summary>
    public string? AadObjectId { get; init; }

    /// <summary>The team of a channel.</summary>
    public string? Team { get; init; }

    /// <summary>Whether messages begin threads.</summary>
    [JsonIgnore]
    public bool HasThreads => Type == Channel;

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is none.</summary>
    public static ConversationReference? Of(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, ReferenceJson.Default.ConversationReference);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => JsonSerializer.Serialize(this, ReferenceJson.Default.ConversationReference);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
