using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>
/// Reads updates one by one. One that cannot be read must not keep the others from being read, nor be brought again for ever.
/// </summary>
internal static class UpdateReading
{
    /// <summary>The update's number; null where it has none.</summary>
    public static long? Number(JsonElement raw) =>
        raw.ValueKind == JsonValueKind.Object && raw.TryGetProperty("update_id", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var id) ? id : null;

    /// <summary>The update, or what kind of failure it is to read it.</summary>
    public static (Update? Update, string? Failure) Read(JsonElement raw)
    {
        try
        {
            return (raw.Deserialize<Update>(JsonBotAPI.Options), null);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            return (null, exception.GetType().Name);
        }
    }
}
