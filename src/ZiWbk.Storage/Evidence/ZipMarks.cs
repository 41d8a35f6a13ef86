using System.Buffers;
using System.Text;

namespace ZiWbk.Storage.Evidence;

/// <summary>
/// What the bytes of a ZIP show before any reader is trusted with it. Every entry needs a header mark of its own, so their number is
/// never below that of the entries, whatever the archive claims. The name of macro code is also seen on entries that the archive's
/// directory hides and that a program "repairing" the document would bring back.
/// </summary>
internal readonly record struct ZipMarks(int Headers, bool NamesMacros)
{
    private const string Header = "PK\u0001\u0002";

    private const string MacroCode = "vbaProject.bin";

    private static readonly SearchValues<string> _macros = SearchValues.Create([MacroCode], StringComparison.OrdinalIgnoreCase);

    public static ZipMarks Scan(Stream content)
    {
        const int overlap = 16;
        var bytes = new byte[64 << 10];
        var text = new char[bytes.Length];
        var (headers, macros, kept, read) = (0, false, 0, 0);
        content.Position = 0;
        while ((read = content.Read(bytes, kept, bytes.Length - kept)) > 0)
        {
            var length = kept + read;
            var window = text.AsSpan(0, Encoding.Latin1.GetChars(bytes.AsSpan(0, length), text));
            macros = macros || window.ContainsAny(_macros);

            // A mark that lies wholly in the kept part was counted in the window before.
            headers += window[Math.Max(0, kept - Header.Length + 1)..].Count(Header);
            kept = Math.Min(overlap, length);
            bytes.AsSpan(length - kept, kept).CopyTo(bytes);
        }

        return new(headers, macros);
    }
}
