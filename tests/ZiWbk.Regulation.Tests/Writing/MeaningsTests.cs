namespace ZiWbk.Regulation.Writing;

/// <summary>Slips of the finger are mended; words that are only another form of a known one are left as they are.</summary>
public class MeaningsTests
{
    [Theory]
    [InlineData("merumahkan", "rumah")]
    [InlineData("merumskan", "hitung")]
    public void Another_form_is_no_slip(string written, string meant)
    {
        using var meanings = new Meanings(Shipped.Book.Words);
        meanings.Learn(["perumahan warga", "merumuskan aturan"]);

        Assert.Equal([meant], meanings.Of(written, mend: true));
    }
}
