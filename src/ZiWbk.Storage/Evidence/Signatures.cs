using System.Buffers.Binary;

namespace ZiWbk.Storage.Evidence;

/// <summary>Files that their first bytes tell: PDF, the pictures, and the two containers that must be looked into.</summary>
internal static class Signatures
{
    /// <summary>As many bytes as are needed to tell; the longest is the list of brands of a HEIC picture.</summary>
    public const int Longest = 512;

    private static readonly string[] _heic = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"];

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    public static bool IsCompoundFile(ReadOnlySpan<byte> head) =>
        head.StartsWith(CompoundFile);

    public static EvidenceKind? Simple(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
            return EvidenceKind.Pdf;
        if (head.StartsWith(Jpeg))
            return EvidenceKind.Jpeg;
        if (head.StartsWith(Png))
            return EvidenceKind.Png;
        if (head.Length >= 16 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBPVP8"u8))
            return EvidenceKind.WebP;
        return IsHeic(head) ? EvidenceKind.Heic : null;
    }

    // The first box lists brands. Some phones name the general "mif1" first and "heic" among the compatible ones; AVIF does the
    // same with its own brand, and MP4 video has the same box.
    private static bool IsHeic(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16 || !head[4..].StartsWith("ftyp"u8))
            return false;
        var size = BinaryPrimitives.ReadUInt32BigEndian(head);
        if (size < 16 || size > head.Length || size % 4 != 0)
            return false;

        if (IsHeicBrand(head[8..12]))
            return true;
        if (!head[8..].StartsWith("mif1"u8) && !head[8..].StartsWith("msf1"u8))
            return false;
        for (var at = 16; at < size; at += 4)
            if (IsHeicBrand(head.Slice(at, 4)))
                return true;
        return false;
    }

    private static bool IsHeicBrand(ReadOnlySpan<byte> brand)
    {
        foreach (var known in _heic)
            if (System.Text.Ascii.Equals(brand, known))
                return true;
        return false;
    }
}
