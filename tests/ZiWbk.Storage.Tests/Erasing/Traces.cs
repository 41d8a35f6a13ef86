using System.Text;
using System.Text.Encodings.Web;

namespace ZiWbk.Storage.Erasing;

/// <summary>Looks for a text in every file under a folder byte by byte: UTF-8, UTF-16 and escaped in JSON, in any case.</summary>
internal static class Traces
{
    public static IEnumerable<string> Of(string folder, params string[] texts)
    {
        var wanted = texts.SelectMany(text => Forms(text).Select(form => (text, form))).ToArray();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != ".lock"))
        {
            var bytes = Small(Read(file));
            foreach (var (text, form) in wanted)
            {
                if (bytes.AsSpan().IndexOf(form) >= 0)
                    yield return $"{Path.GetRelativePath(folder, file)}: {text}";
            }
        }
    }

    private static IEnumerable<byte[]> Forms(string text)
    {
        // Letters beyond ASCII in either case; ASCII is made small on both sides.
        foreach (var spelling in new HashSet<string> { text.ToLowerInvariant(), text.ToUpperInvariant(), text })
        {
            foreach (var escaped in new HashSet<string> { spelling, JavaScriptEncoder.Default.Encode(spelling), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(spelling) })
            {
                yield return Small(Encoding.UTF8.GetBytes(escaped));
                yield return Small(Encoding.Unicode.GetBytes(escaped));
                yield return Small(Encoding.BigEndianUnicode.GetBytes(escaped));
            }
        }
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Small(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] is >= (byte)'A' and <= (byte)'Z')
                bytes[at] += 32;
        }

        return bytes;
    }
}
