using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Events;

/// <summary>
/// What makes an incoming update recognisable when it arrives again: 128 bits of the SHA-256 of its channel and id. Only the
/// hash is kept, because an update's id can contain the id of a private chat.
/// </summary>
[JsonConverter(typeof(TextConverter<UpdateKey>))]
public readonly record struct UpdateKey : IParsable<UpdateKey>
{
    private const int Digits = 32;

    private readonly UInt128 _bits;

    private UpdateKey(UInt128 bits) => _bits = bits;

    /// <summary>The key of an update.</summary>
    /// <param name="channel">Where it came from, e.g. <c>telegram</c>.</param>
    /// <param name="update">The id the channel gives it, unique within the channel.</param>
    public static UpdateKey Of(string channel, string update)
    {
        // The separator cannot stand in a channel's name, so two pairs never meet.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{channel}\n{update}"));
        return new(new UInt128(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, 8)));
    }

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out UpdateKey result)
    {
        var valid = UInt128.TryParse(s, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) && s!.Length == Digits;
        result = valid ? new(bits) : default;
        return valid;
    }

    /// <inheritdoc/>
    public static UpdateKey Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var key) ? key : throw new FormatException($"'{s}' is no update key.");

    /// <inheritdoc/>
    public override string ToString() => _bits.ToString("x32", CultureInfo.InvariantCulture);
}
