using System.Collections.Frozen;

namespace ZiWbk.Storage.Evidence;

/// <summary>Names, of files or of entries in a ZIP, that say a thing runs.</summary>
internal static class ForbiddenNames
{
    private static readonly FrozenSet<string> _executable = new[]
    {
        "exe", "dll", "com", "scr", "pif", "cpl", "sys", "msi", "msp", "msix", "appx", "apk", "jar", "js", "jse", "vbs", "vbe", "wsf",
        "wsh", "hta", "bat", "cmd", "ps1", "psm1", "sh", "reg", "chm", "lnk", "scf", "url",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _macro = new[]
    {
        "docm", "dotm", "xlsm", "xltm", "xlam", "xla", "xll", "pptm", "potm", "ppsm", "ppam", "sldm", "ppa", "wll",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an entry is named like a program or script.</summary>
    public static bool IsExecutable(string entry) => _executable.Contains(LastExtension(entry));

    /// <summary>Whether an entry is macro code, or a document named as having some.</summary>
    public static bool IsMacro(string entry) =>
        IsMacroExtension(LastExtension(entry)) || entry.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether documents with this extension (without its dot) carry macros.</summary>
    public static bool IsMacroExtension(string extension) => _macro.Contains(extension);

    // Windows drops dots and spaces at the end: "a.exe. " becomes a.exe when it is unpacked.
    private static string LastExtension(string entry)
    {
        var name = entry.TrimEnd(' ', '.', '/');
        var at = name.LastIndexOfAny(['.', '/']);
        return at >= 0 && name[at] == '.' ? name[(at + 1)..] : "";
    }
}
