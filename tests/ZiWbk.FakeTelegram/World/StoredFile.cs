using System.Security.Cryptography;
using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>A file that Telegram holds. A large one may be only claimed: its bytes are then zeros.</summary>
internal sealed record StoredFile(string FileId, string UniqueId, string Path, string? Name, string? Mime, long Size, byte[] Bytes)
{
    /// <summary>What one bot may download; the real server's constant.</summary>
    public const long DownloadLimit = 20 * 1024 * 1024;

    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>Ids that look like Telegram's: long, opaque, and never a number that somebody could count on.</summary>
    public static StoredFile Make(int number, bool photo, string? name, string? mime, long size, byte[] bytes)
    {
        var digest = SHA256.HashData(Encoding.ASCII.GetBytes($"file {number}"));
        var opaque = Convert.ToBase64String(digest).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var ending = photo ? ".jpg" : System.IO.Path.GetExtension(name ?? "");
        return new(
            (photo ? "AgACAgUAAxkBAAI" : "BQACAgUAAxkBAAI") + opaque,
            "AQAD" + opaque[..12],
            $"{(photo ? "photos" : "documents")}/file_{number}{ending}",
            name,
            mime,
            size,
            bytes);
    }
}
