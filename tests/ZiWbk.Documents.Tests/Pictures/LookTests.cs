using ZiWbk.Assessment;
using ZiWbk.Documents.Pdf;

namespace ZiWbk.Documents.Pictures;

/// <summary>Writes pictures and reports where somebody can look at them: <c>ZIWBK_LOOK=DIR</c>.</summary>
public sealed class LookTests
{
    private static readonly string? _folder = Environment.GetEnvironmentVariable("ZIWBK_LOOK");

    [Fact]
    public void Pictures_to_be_looked_at()
    {
        Assert.SkipWhen(_folder is null, "ZIWBK_LOOK names no folder.");
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var at in new[] { 0, 1, 2, 3, 17 })
                foreach (var (name, picture) in ManyPictures.Of(ManyPictures.Report(at), language))
                    File.WriteAllBytes(Path.Combine(_folder!, $"{language}-{at}-{name}.png"), PicturePainter.Paint(picture));
            foreach (var (part, at) in ManyPictures.Overview(language).Select((part, at) => (part, at)))
                File.WriteAllBytes(Path.Combine(_folder!, $"{language}-overview-{at}.png"), PicturePainter.Paint(part));
        }
    }

    [Fact]
    public void Reports_to_be_looked_at()
    {
        Assert.SkipWhen(_folder is null, "ZIWBK_LOOK names no folder.");
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var at in new[] { 0, 1, 2, 3, 17 })
                File.WriteAllBytes(Path.Combine(_folder!, $"{language}-{at}.pdf"), PdfReport.Write(ManyPictures.Report(at), ManyPictures.Frame(ManyPictures.Report(at), language)));
            File.WriteAllBytes(Path.Combine(_folder!, $"{language}-all.pdf"), PdfReport.Write(ManyPictures.All, ManyPictures.Frame(null, language)));
        }
    }
}
