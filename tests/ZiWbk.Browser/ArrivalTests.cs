namespace ZiWbk.Browser;

/// <summary>From the first visit to what is missing, in a folder that was empty.</summary>
public class ArrivalTests(Chromium chromium)
{
    [Fact]
    public async Task The_code_that_the_server_greets_with_makes_the_first_admin()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.OpenAsync(browser, page);

        await window.WriteAsync(page.AdminCode, "Nama lengkap");
        await window.WriteAsync("Arif Kurniawan", "Peran: Admin");
    }

    [Fact]
    public async Task A_member_answers_with_evidence_and_the_question_is_blank_no_longer()
    {
        await using var page = await LocalPage.NewAsync();
        await using var browser = await chromium.BrowserAsync();
        var window = await Window.JoinAsync(browser, page, await page.InviteAsync());
        await window.WriteAsync("apa yang kurang?", "113 kosong");

        await window.WriteAsync("isi A.I.1.i.a", "Unit kerja sudah punya tim");
        await window.PressAsync("Ya", "Kirim berkas");
        await window.AttachAsync(Files.Pdf);
        await window.AnswerAsync("Sudah diterima");
        await window.WriteAsync("selesai", "Tanggal pada dokumennya");
        await window.PressAsync("Lewati", "Simpan A.I.1.i.a = Ya?");
        await window.PressAsync("✓ Ya", "Tersimpan, bersama buktinya");
        await window.WriteAsync("apa yang kurang?", "112 kosong");

        var verification = await BotProcess.RunAsync("journal", "verify", "--data", page.Data);
        Assert.True(verification.ExitCode == 0, verification.Output + verification.Errors);
    }
}
