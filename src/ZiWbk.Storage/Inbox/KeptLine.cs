using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Status.Inbox;

namespace ZiWbk.Storage.Inbox;

/// <summary>A kept update as a line: a sum, a space, JSON. What the sum does not fit was cut off while it was written.</summary>
internal static partial class KeptLine
{
    private const int SumLength = 16;

    public static byte[] Write(KeptUpdate update)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new Content(update.Chat, update.Account, update.Number, Encoding.UTF8.GetString(update.Raw.Span)), ContentJson.Default.Content);
        return [.. Sum(content), (byte)' ', .. content, (byte)'\n'];
    }

    /// <summary>Those of a file that are whole, in order.</summary>
    public static IEnumerable<KeptUpdate> Read(byte[] file)
    {
        for (var start = 0; start < file.Length;)
        {
            var end = Array.IndexOf(file, (byte)'\n', start);
            if (end < 0)
                yield break;
            if (Of(file.AsSpan(start, end - start)) is { } update)
                yield return update;
            start = end + 1;
        }
    }

    private static KeptUpdate? Of(ReadOnlySpan<byte> line)
    {
        if (line.Length <= SumLength || !line[..SumLength].SequenceEqual(Sum(line[(SumLength + 1)..])))
            return null;
        var content = JsonSerializer.Deserialize(line[(SumLength + 1)..], ContentJson.Default.Content)!;
        return new(content.Chat, content.Account, content.Number, Encoding.UTF8.GetBytes(content.Raw));
    }

    private static byte[] Sum(ReadOnlySpan<byte> content) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(content))[..SumLength]);

    internal sealed record Content(string Chat, string? Account, long Number, string Raw);

    [JsonSerializable(typeof(Content))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class ContentJson : JsonSerializerContext;
}
