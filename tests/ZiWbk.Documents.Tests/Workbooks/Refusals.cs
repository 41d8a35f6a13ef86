using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Workbooks;

/// <summary>What every refusal keeps to: both languages, the file's name, a full sentence that says what to do.</summary>
internal static class Refusals
{
    public static DocumentRefusedException Of(byte[] bytes, string name = "berkas.xlsx")
    {
        using var stream = new MemoryStream(bytes);
        return Of(stream, name);
    }

    public static DocumentRefusedException Of(Stream stream, string name = "berkas.xlsx")
    {
        var refusal = Assert.Throws<DocumentRefusedException>(() => new LkeReader(Official.Lke).Read(stream, name));
        IsClear(refusal, name);
        return refusal;
    }

    public static void IsClear(DocumentRefusedException refusal, string name)
    {
        foreach (var text in new[] { refusal.Reason.Id, refusal.Reason.En })
        {
            Assert.StartsWith(name, text, StringComparison.Ordinal);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
        }

        Assert.NotEqual(refusal.Reason.Id, refusal.Reason.En);
        Assert.Matches("Kirim|kirim|Salin|Pilih|Periksa", refusal.Reason.Id);
        Assert.Matches("[Ss]end|Copy|Choose|Check", refusal.Reason.En);
    }

    public static void Says(this DocumentRefusedException refusal, string id, string en)
    {
        Assert.Contains(id, refusal.Reason.Id, StringComparison.Ordinal);
        Assert.Contains(en, refusal.Reason.En, StringComparison.Ordinal);
    }
}
