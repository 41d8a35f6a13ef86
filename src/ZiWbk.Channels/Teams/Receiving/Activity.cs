using System.Text.Json;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>What Teams brings, as far as every kind of it has it.</summary>
/// <param name="Raw">As it came.</param>
internal sealed record Activity(JsonElement Raw)
{
    private const string Thread = ";messageid=";

    private static readonly string[] _known = ["message", "messageUpdate", "messageDelete", "invoke", "conversationUpdate", "installationUpdate"];

    public string Type { get; } = Raw.Text("type") ?? "";

    /// <summary>Its id; changes of a message come under the message's own.</summary>
    public string? Id { get; } = Raw.Text("id");

    public string? ServiceUrl { get; } = Raw.Text("serviceUrl");

    public string? ChannelId { get; } = Raw.Text("channelId");

    /// <summary>The conversation's id, of a channel without a thread; empty where there is none.</summary>
    public string ConversationId { get; } = (Raw.Member("conversation")?.Text("id") ?? "").Split(Thread)[0];

    /// <summary>The first message of the thread in a channel; null outside threads.</summary>
    public string? ThreadId { get; } = (Raw.Member("conversation")?.Text("id") ?? "").Split(Thread) is [_, { Length: > 0 } thread] ? thread : null;

    public string ConversationType { get; } = Raw.Member("conversation") is { } conversation
        ? conversation.Text("conversationType") ?? (conversation.Member("isGroup")?.ValueKind == JsonValueKind.True ? ConversationReference.GroupChat : ConversationReference.Personal)
        : "";

    public string? FromId { get; } = Raw.Member("from")?.Text("id");

    public string FromName { get; } = Raw.Member("from")?.Text("name") ?? "";

    public string? FromAadObjectId { get; } = Raw.Member("from")?.Text("aadObjectId");

    /// <summary>The bot's id in conversations.</summary>
    public string? RecipientId { get; } = Raw.Member("recipient")?.Text("id");

    public string? ReplyToId { get; } = Raw.Text("replyToId");

    public JsonElement? Value { get; } = Raw.Member("value");

    /// <summary>What happened to a team, a channel or a message.</summary>
    public string? EventType { get; } = Raw.Member("channelData")?.Text("eventType");

    public bool IsInvoke => Type == "invoke";

    public bool IsGroup => ConversationType != ConversationReference.Personal;

    /// <summary>Whether it has what every activity has; and one of a kind that has an effect, what makes it somebody's and recognisable.</summary>
    public bool IsComplete => Type.Length > 0 && ConversationId.Length > 0 && ServiceUrl is not null
        && (!_known.Contains(Type) || (Id is { Length: > 0 } && FromId is { Length: > 0 }
            && Raw.Member("text") is null or { ValueKind: JsonValueKind.String }
            && Raw.Member("attachments") is null or { ValueKind: JsonValueKind.Array }
            && Raw.Member("entities") is null or { ValueKind: JsonValueKind.Array }));

    /// <summary>The tenants it names; every one of them must be the bot's own.</summary>
    public IEnumerable<string> Tenants => new[] { Raw.Member("conversation")?.Text("tenantId"), Raw.Member("channelData")?.Member("tenant")?.Text("id") }.OfType<string>();

    /// <summary>What makes it recognisable when it is brought again; its moment may differ then.</summary>
    public string Update => $"{Type}\n{ConversationId}\n{Id}";

    /// <summary>The chat among all channels.</summary>
    public string ChatKey => $"{TeamsChannel.Name}:{ConversationId}";
}
