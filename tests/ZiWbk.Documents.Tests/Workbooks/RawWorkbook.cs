using System.IO.Compression;

namespace ZiWbk.Documents.Tests.Workbooks;

/// <summary>A sound workbook whose parts are replaced with raw text, for what no library would write.</summary>
internal static class RawWorkbook
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Texts = "xl/sharedStrings.xml";
    public const string Workbook = "xl/workbook.xml";
    public const string Types = "[Content_Types].xml";

    public const string Spaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static readonly byte[] _sound = WrittenForm.Written(Fillings.In(default, Fillings.Clean(0)), default(Assessment.Answers.Layer)).ToArray();

    public static byte[] Sound() => [.. _sound];

    /// <summary>The sound workbook with one part replaced or added.</summary>
    public static MemoryStream With(string part, Action<TextWriter> write) => Edit(zip => Put(zip, part, write));

    /// <summary>The sound workbook with one part's text changed.</summary>
    public static MemoryStream With(string part, Func<string, string> change) => Edit(zip =>
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        var text = reader.ReadToEnd();
        reader.Dispose();
        Put(zip, part, writer => writer.Write(change(text)));
    });

    public static MemoryStream Edit(Action<ZipArchive> edit)
    {
        var stream = new MemoryStream();
        stream.Write(_sound);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            edit(zip);
        return stream;
    }

    /// <summary>A sheet of these rows.</summary>
    public static Action<TextWriter> Rows(string rows, string after = "") =>
        writer => writer.Write($"<worksheet {Spaces}><sheetData>{rows}</sheetData>{after}</worksheet>");

    public static void Put(ZipArchive zip, string part, Action<TextWriter> write)
    {
        if (zip.Mode == ZipArchiveMode.Update)
            zip.GetEntry(part)?.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part, CompressionLevel.Fastest).Open());
        write(writer);
    }

    public static void Repeat(this TextWriter writer, string text, int times)
    {
        for (var at = 0; at < times; at++)
            writer.Write(text);
    }
}
