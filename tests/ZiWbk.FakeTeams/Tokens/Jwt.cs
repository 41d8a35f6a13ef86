using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>A signed token as it travels, put together by hand so that every part of it can be wrong.</summary>
public static class Jwt
{
    /// <summary>Puts it together.</summary>
    /// <param name="header">The first part.</param>
    /// <param name="payload">The claims.</param>
    /// <param name="sign">What makes the signature of the bytes of both.</param>
    public static string Make(JsonObject header, JsonObject payload, Func<byte[], byte[]> sign)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(sign);
        return Make(header.ToJsonString(), payload.ToJsonString(), sign);
    }

    /// <summary>The same of parts that may be no JSON.</summary>
    public static string Make(string header, string payload, Func<byte[], byte[]> sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        var body = $"{Encoded(Encoding.UTF8.GetBytes(header))}.{Encoded(Encoding.UTF8.GetBytes(payload))}";
        return $"{body}.{Encoded(sign(Encoding.ASCII.GetBytes(body)))}";
    }

    internal static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
