using System.Text.Json.Serialization;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Dialogs;

/// <summary>Whose talk where: in a group each person has a talk of their own. Written <c>c12 p3</c>.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="By">The id of the person; of the chat itself before joining.</param>
[JsonConverter(typeof(TextConverter<TalkKey>))]
public readonly record struct TalkKey(ChatId Chat, string By) : IParsable<TalkKey>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out TalkKey result)
    {
        result = s?.Split(' ') is [var chat, { Length: > 0 } by] && ChatId.TryParse(chat, provider, out var id) ? new(id, by) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static TalkKey Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is no talk such as 'c12 p3'.");

    /// <inheritdoc/>
    public override string ToString() => $"{Chat} {By}";
}
