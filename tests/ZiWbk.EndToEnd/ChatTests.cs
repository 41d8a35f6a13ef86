using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>The contract of <c>chat</c>, on the real program.</summary>
public sealed class ChatTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx");

    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-chat-test-").FullName;

    private string Data => Path.Combine(_root, "data");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_reply_has_its_turn_text_buttons_files_and_whether_it_edits()
    {
        using var chat = Lead();

        var status = Assert.Single(await chat.SayAsync("progres kami gimana"));

        Assert.Equal(["turn", "text", "buttons", "files", "edit"], status.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, status.GetProperty("turn").GetInt32());
        Assert.Contains("Dishub", status.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(status.GetProperty("edit").GetBoolean());
        Assert.All(status.GetProperty("buttons").EnumerateArray(), button => Assert.Equal(["label", "value"], button.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public async Task A_picture_is_a_PNG_at_its_path_and_a_workbook_a_workbook()
    {
        using var chat = Lead();

        var picture = Assert.Single(Assert.Single(await chat.SayAsync("progres kami gimana")).GetProperty("files").EnumerateArray());
        var workbook = Assert.Single((await chat.SayAsync("/lke")).SelectMany(reply => reply.GetProperty("files").EnumerateArray()));

        Assert.Equal("image/png", picture.GetProperty("mime").GetString());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], Bytes(picture)[..4]);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.GetProperty("mime").GetString());
        Assert.Equal(0, (await BotProcess.RunAsync("score", workbook.GetProperty("path").GetString()!, "--json")).ExitCode);
    }

    [Fact]
    public async Task A_number_presses_a_button_of_the_newest_reply_and_a_page_turned_edits()
    {
        using var chat = Lead();
        await chat.SayAsync("apa yang kurang untuk WBK?");
        var next = chat.Newest[0].GetProperty("buttons").EnumerateArray().Select(button => button.GetProperty("label").GetString()).ToList().IndexOf("›") + 1;

        var turned = Assert.Single(await chat.SayAsync($"#{next}"));
        var refused = Assert.Single(await chat.SayAsync("#99"));

        Assert.True(turned.GetProperty("edit").GetBoolean());
        Assert.Contains("6. ", turned.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Tidak ada tombol nomor 99.", refused.GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_button_of_an_answered_question_is_no_longer_valid()
    {
        using var chat = Lead();
        await chat.SayAsync("/isi A.I.5.i.a");
        var old = chat.Value("B");
        await chat.SayAsync("A");

        var told = await chat.ToldAsync(JsonSerializer.Serialize(new { press = old, turn = 1 }));

        Assert.StartsWith("Tombol ini sudah tidak berlaku.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"teks\":\"halo\"}", "bukan JSON yang dikenal")]
    [InlineData("{\"text\":\"halo\"", "bukan JSON yang dikenal")]
    [InlineData("{}", "bukan JSON yang dikenal")]
    [InlineData("{\"file\":\"tidak-ada.pdf\"}", "'tidak-ada.pdf' tidak ditemukan")]
    public async Task A_line_that_cannot_be_taken_is_refused_and_the_talk_goes_on(string line, string reason)
    {
        var run = await PipedAsync(["--as", "Budi", "--role", "lead", "--unit", "dishub"], line, "menu");

        Assert.Contains(reason, run[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run[0].GetProperty("turn").GetInt32());
        Assert.Contains("Budi", ChatProcess.Told(run[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_only_the_groups_office_is_spoken_of_and_a_question_is_answered_by_whom_it_was_put_to()
    {
        using var chat = ChatProcess.Start("--data", Data, "--as", "Budi", "--role", "lead", "--unit", "dishub", "--group");

        Assert.Contains("Dishub", await chat.ToldAsync("progres kami gimana"), StringComparison.Ordinal);
        Assert.DoesNotContain("Total", await chat.ToldAsync("progres dukcapil"), StringComparison.Ordinal);
        await chat.SayAsync("/isi A.I.5.i.a");
        var told = await chat.ToldAsync(JsonSerializer.Serialize(new { @as = "Tamu", press = chat.Value("B") }));

        Assert.StartsWith("Tombol ini untuk yang memulai percakapannya.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_at_the_terminal_is_asked_for_an_invitation()
    {
        using var chat = Lead();

        Assert.Contains("kode undangan", await chat.ToldAsync("{\"as\":\"Tamu\",\"text\":\"halo\"}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_can_be_set()
    {
        var run = await PipedAsync(["--as", "Budi", "--role", "lead", "--unit", "dishub", "--lang", "en"], "menu", "{\"x\":1}");

        Assert.Contains("lead", ChatProcess.Told(run[0]), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no JSON that is known", ChatProcess.Told(run[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_can_be_made_up_in_a_folder_first_opened_with_one_and_nowhere_else()
    {
        string[] arguments = ["--as", "Budi", "--role", "lead", "--unit", "dishub", "--now", "2026-11-24T09:00"];
        var first = await PipedAsync(arguments, "apa yang berubah minggu ini");
        var again = await PipedAsync(arguments, "apa yang berubah minggu ini");
        _ = await BotProcess.RunAsync("journal", "verify", "--data", Path.Combine(_root, "sungguhan"));

        var refused = await BotProcess.RunAsync("chat", "--data", Path.Combine(_root, "sungguhan"), "--now", "2026-11-24T09:00", "--lang", "en");

        Assert.Contains("23 November 2026", ChatProcess.Told(first[0]), StringComparison.Ordinal);
        Assert.Contains("CONTOH", ChatProcess.Told(first[0]), StringComparison.Ordinal);
        Assert.Equal(ChatProcess.Told(first[0]), ChatProcess.Told(again[0]));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("holds real data", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_running_server_both_see_the_same()
    {
        using var server = await RunningServer.StartAsync(Data);
        using (var chat = Lead())
        {
            await chat.SayAsync("/isi A.I.5.i.a");
            await chat.SayAsync("C");
            Assert.Contains("Tersimpan", await chat.ToldAsync("ya"), StringComparison.Ordinal);
        }

        var export = await BotProcess.RunAsync("export", "--unit", "dishub", "--out", Path.Combine(_root, "lke.xlsx"), "--data", Data, "--json");
        var timed = await BotProcess.RunAsync("chat", "--data", Data, "--now", "2026-11-24T09:00", "--lang", "en");

        Assert.Equal(1, JsonDocument.Parse(export.Output).RootElement.GetProperty("answered").GetInt32());
        Assert.Equal(1, timed.ExitCode);
        Assert.Contains("A server holds this folder", timed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_chat_on_a_folder_that_is_held_is_refused()
    {
        using var chat = Lead();
        await chat.SayAsync("menu");

        var second = await BotProcess.RunAsync("chat", "--data", Data, "--lang", "en");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("in use", Assert.Single(second.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--role", "bupati")]
    [InlineData("--lang", "jv")]
    [InlineData("--kantor", "dishub")]
    public async Task Wrong_usage_is_told_with_exit_code_2(params string[] arguments)
    {
        var run = await BotProcess.RunAsync(["chat", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--unit", "dukcapl", "dukcapil")]
    [InlineData("--now", "kemarin", "bukan waktu")]
    public async Task What_cannot_be_meant_is_refused_in_a_sentence(string option, string value, string reason)
    {
        var run = await BotProcess.RunAsync("chat", "--data", Data, "--as", "Budi", "--role", "lead", option, value, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_sent_is_read_shown_saved_and_undone()
    {
        using var chat = Lead();

        Assert.Contains("113 butir terisi", string.Join('\n', (await chat.SendAsync(_sample)).Select(ChatProcess.Told)), StringComparison.Ordinal);
        Assert.Contains("Tersimpan", await chat.ToldAsync("ya"), StringComparison.Ordinal);
        Assert.Contains("Diurungkan", await chat.ToldAsync("urungkan"), StringComparison.Ordinal);
        Assert.Equal(0, await chat.EndAsync());
    }

    private ChatProcess Lead() => ChatProcess.Start("--data", Data, "--as", "Budi", "--role", "lead", "--unit", "dishub");

    // Through a pipe that ends: whatever stands on standard output must be JSON, a line an object.
    private async Task<IReadOnlyList<JsonElement>> PipedAsync(string[] arguments, params string[] lines)
    {
        var run = await BotProcess.RunWithAsync(string.Join('\n', lines) + "\n", ["chat", "--json", "--data", Data, .. arguments]);
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        return [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static byte[] Bytes(JsonElement file) => File.ReadAllBytes(file.GetProperty("path").GetString()!);
}
