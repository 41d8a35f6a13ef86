namespace ZiWbk.Browser;

/// <summary>Files dropped on the page.</summary>
public class FileTests(Chromium chromium)
{
    [Fact]
    public async Task A_program_is_refused_with_what_was_expected()
    {
        await using var page = await LocalPage.DemoAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, page);

        await window.DropAsync(Files.Program);

        await window.AnswerAsync("PDF");
    }

    [Fact]
    public async Task A_workbook_is_read_compared_saved_and_undone()
    {
        await using var page = await LocalPage.DemoAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, page);

        await window.DropAsync(Files.Workbook);
        await window.AnswerAsync("lke-contoh.xlsx terbaca");
        await window.AnswerAsync("Yang berbeda dari yang tersimpan");
        await window.PressAsync("✓ Ya", "✓ Tersimpan");
        await window.WriteAsync("urungkan", "↶ Diurungkan");
    }
}
