using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Journal;

/// <summary>
/// One event as one line of JSON:
/// <c>{"seq":7,"at":"…","by":"p3","kind":"…","v":1,"data":{…},"about":"p3","seal":"…","chain":"…","salt":"…","personal":{…}}</c>.
/// <c>chain</c> is the SHA-256 of the hash of the line before and of everything left of it in this line; <c>seal</c>, left of
/// it, is that of the salt and the personal values right of it. So these can be taken away and the chain stays whole.
/// </summary>
internal static class JournalLine
{
    private const int HashDigits = 64;
    private const int SaltBytes = 16;

    private static readonly JsonWriterOptions _writing = new() { Encoder = Status.Json.StatusJson.Encoder, SkipValidation = true };

    private static ReadOnlySpan<byte> MomentKey => ",\"at\":\""u8;

    private static ReadOnlySpan<byte> ChainKey => ",\"chain\":\""u8;

    private static ReadOnlySpan<byte> SealKey => ",\"seal\":\""u8;

    private static ReadOnlySpan<byte> SaltKey => ",\"salt\":\""u8;

    private static ReadOnlySpan<byte> PersonalKey => "\",\"personal\":"u8;

    /// <summary>The hash before the first line.</summary>
    public static byte[] Origin { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Writes a line with its end-of-line and gives its hash.</summary>
    public static byte[] Write(ArrayBufferWriter<byte> output, Recorded recorded, LinePlace place, EventCodec codec, ReadOnlySpan<byte> before)
    {
        var written = codec.Write(recorded.Event);
        var salt = written.Subject is null ? null : Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltBytes));
        var start = output.WrittenCount;
        using (var json = new Utf8JsonWriter(output, _writing))
        {
            json.WriteStartObject();
            json.WriteNumber("seq"u8, recorded.Sequence);
            json.WriteString("at"u8, recorded.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("by"u8, recorded.Actor.ToString());
            if (recorded.Chat is { } chat)
                json.WriteString("chat"u8, chat.ToString());
            if (recorded.Key is { } key)
                json.WriteString("key"u8, key.ToString());
            if (place.Group != recorded.Sequence)
                json.WriteNumber("group"u8, place.Group);
            if (place.Parts > 1)
                json.WriteString("part"u8, string.Create(CultureInfo.InvariantCulture, $"{place.Part}/{place.Parts}"));
            json.WriteString("kind"u8, written.Kind);
            json.WriteNumber("v"u8, written.Version);
            json.WritePropertyName("data"u8);
            json.WriteRawValue(written.Data.Span, skipInputValidation: true);
            if (salt is not null)
            {
                json.WriteString("about"u8, written.Subject);
                json.WriteString("seal"u8, Convert.ToHexStringLower(Seal(Encoding.ASCII.GetBytes(salt), written.Personal.Span)));
            }

            json.Flush();
        }

        var chain = Chain(before, output.WrittenSpan[start..]);
        output.Write(ChainKey);
        output.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(chain)));
        if (salt is not null)
        {
            output.Write("\""u8);
            output.Write(SaltKey);
            output.Write(Encoding.ASCII.GetBytes(salt));
            output.Write(PersonalKey);
            output.Write(written.Personal.Span);
            output.Write("}\n"u8);
        }
        else
        {
            output.Write("\"}\n"u8);
        }

        return chain;
    }

    /// <summary>Takes a line apart, without its end-of-line. False where it does not have the shape of one.</summary>
    public static bool TrySplit(ReadOnlyMemory<byte> line, out LineParts parts)
    {
        parts = default;
        var span = line.Span;
        if (!span.StartsWith("{\"seq\":"u8) || !Utf8Parser.TryParse(span[7..], out long sequence, out var digits) || digits == 0)
            return false;
        var chainAt = span.IndexOf(ChainKey);
        if (chainAt < 0)
            return false;
        var hashAt = chainAt + ChainKey.Length;
        var end = hashAt + HashDigits;
        if (span.Length < end + 2 || span[end] != '"')
            return false;
        var hash = new byte[SHA256.HashSizeInBytes];
        // Written in small letters; a capital one is a flipped bit, which the hash itself does not see.
        if (span[hashAt..end].ContainsAnyInRange((byte)'A', (byte)'F') || Convert.FromHexString(span[hashAt..end], hash, out _, out _) != OperationStatus.Done)
            return false;

        var rest = span[(end + 1)..];
        if (rest.SequenceEqual("}"u8))
        {
            parts = new(sequence, line[..chainAt], hash, default, default, end + 1);
            return true;
        }

        var personalAt = rest.IndexOf(PersonalKey);
        if (!rest.StartsWith(SaltKey) || personalAt < 0 || rest[^1] != '}')
            return false;
        var salt = line.Slice(end + 1 + SaltKey.Length, personalAt - SaltKey.Length);
        var personal = line[(end + 1 + personalAt + PersonalKey.Length)..^1];
        parts = new(sequence, line[..chainAt], hash, salt, personal, end + 1);
        return true;
    }

    /// <summary>The hash of a line, from that of the line before and what the chain covers.</summary>
    public static byte[] Chain(ReadOnlySpan<byte> before, ReadOnlySpan<byte> covered)
    {
        // Hashed at one go: for lines this short, an incremental hash costs more than the copy.
        var joined = ArrayPool<byte>.Shared.Rent(before.Length + covered.Length);
        before.CopyTo(joined);
        covered.CopyTo(joined.AsSpan(before.Length));
        var chain = SHA256.HashData(joined.AsSpan(0, before.Length + covered.Length));
        // Words of people do not stay in a pool.
        ArrayPool<byte>.Shared.Return(joined, clearArray: true);
        return chain;
    }

    /// <summary>Whether the personal values are those that were sealed; true where they have been taken away.</summary>
    public static bool SealHolds(LineParts parts)
    {
        if (parts.Personal.IsEmpty)
            return parts.Salt.IsEmpty;
        // It is the last that the chain covers, so the line need not be read for it.
        var covered = parts.Covered.Span;
        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        return covered.Length > SealKey.Length + HashDigits
            && covered[..^(HashDigits + 1)].EndsWith(SealKey)
            && Convert.FromHexString(covered[^(HashDigits + 1)..^1], seal, out _, out _) == OperationStatus.Done
            && seal.SequenceEqual(Seal(parts.Salt.Span, parts.Personal.Span));
    }

    /// <summary>When it was recorded, found without reading all of it; the latest of all moments where that cannot be told.</summary>
    public static DateTimeOffset MomentOf(ReadOnlySpan<byte> covered)
    {
        var at = covered.IndexOf(MomentKey);
        if (at < 0)
            return DateTimeOffset.MaxValue;
        try
        {
            // Read as the whole line is read, from its quotation mark on, and no further.
            var reader = new Utf8JsonReader(covered[(at + MomentKey.Length - 1)..], isFinalBlock: false, default);
            return reader.Read() && reader.TryGetDateTimeOffset(out var moment) ? moment : DateTimeOffset.MaxValue;
        }
        catch (JsonException)
        {
            return DateTimeOffset.MaxValue;
        }
    }

    /// <summary>Reads what the chain covers.</summary>
    /// <exception cref="JsonException">It is not a line of this journal.</exception>
    public static LineHead ReadHead(ReadOnlyMemory<byte> covered)
    {
        // What the chain covers is an object whose end the hash stands in for.
        var closed = new byte[covered.Length + 1];
        covered.Span.CopyTo(closed);
        closed[^1] = (byte)'}';
        var reader = new Utf8JsonReader(closed);
        reader.Read();
        var head = new LineHead { Place = new(0, 1, 1) };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "seq": head.Sequence = reader.GetInt64(); break;
                case "at": head.At = reader.GetDateTimeOffset(); break;
                case "by": head.Actor = Actor.Parse(reader.GetString()!, null); break;
                case "chat": head.Chat = ChatId.Parse(reader.GetString()!, null); break;
                case "key": head.Key = UpdateKey.Parse(reader.GetString()!, null); break;
                case "group": head.Place = head.Place with { Group = reader.GetInt64() }; break;
                case "part": head.Place = Part(head.Place, reader.GetString()!); break;
                case "kind": head.Kind = reader.GetString()!; break;
                case "v": head.Version = reader.GetInt32(); break;
                case "about": head.Subject = reader.GetString(); break;
                case "seal": head.Seal = reader.GetString(); break;
                case "data":
                    var from = (int)reader.TokenStartIndex;
                    reader.Skip();
                    head.Data = closed.AsMemory(from, (int)reader.BytesConsumed - from);
                    break;
                default:
                    throw new JsonException($"A line has no field '{name}'.");
            }
        }

        if (head.Place.Group == 0)
            head.Place = head.Place with { Group = head.Sequence };
        return head;
    }

    private static LinePlace Part(LinePlace place, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
            && part >= 1 && part <= parts
                ? place with { Part = part, Parts = parts }
                : throw new JsonException($"'{text}' is no place in a turn.");
    }

    private static byte[] Seal(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> personal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(personal);
        return hash.GetHashAndReset();
    }
}
