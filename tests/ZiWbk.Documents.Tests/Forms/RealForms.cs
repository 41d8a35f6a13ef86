namespace ZiWbk.Documents.Tests.Forms;

/// <summary>
/// Real forms are not in the repository. The environment variable ZIWBK_FORMS names the folder that holds them; without it
/// their tests are skipped.
/// </summary>
internal static class RealForms
{
    public const string Filled = "lampiran-iii-90-2021-filled.xlsx";
    public const string Assessors = "kertas-kerja-tpi-blank.xlsx";

    public static MemoryStream Open(string name)
    {
        var folder = Environment.GetEnvironmentVariable("ZIWBK_FORMS") ?? "";
        var path = Path.Combine(folder, name);
        Assert.SkipWhen(folder.Length == 0 || !File.Exists(path), $"ZIWBK_FORMS does not name a folder with {name}");
        return new(File.ReadAllBytes(path));
    }
}
