using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>The commands on a data folder, beside a running server and without one.</summary>
public sealed class DataFolderTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx");

    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-folder-").FullName;

    private string Data => Path.Combine(_root, "data");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Commands_go_through_a_running_server()
    {
        using var server = await RunningServer.StartAsync(Data);

        var invitation = await JsonAsync("invite", "--unit", "dishub", "--role", "lead");
        var import = await JsonAsync("import", _sample, "--unit", "dishub");
        var backup = await JsonAsync("backup", Path.Combine(_root, "cadangan"));
        var verified = await JsonAsync("journal", "verify");

        Assert.Matches("^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$", invitation.GetProperty("code").GetString());
        Assert.Equal(113, import.GetProperty("changed").GetInt32());
        Assert.Equal(import.GetProperty("total").GetDouble(), Json(await BotProcess.RunAsync("score", _sample, "--json")).GetProperty("total").GetDouble());
        Assert.True(File.Exists(Path.Combine(_root, "cadangan", "backup.json")));
        Assert.Equal(backup.GetProperty("sequence").GetInt64() + 1, verified.GetProperty("events").GetInt64());
        Assert.Empty(verified.GetProperty("differences").EnumerateArray());
        Assert.Equal(0, await server.StopAsync());
    }

    [Fact]
    public async Task The_same_commands_open_the_folder_themselves_where_no_server_runs()
    {
        await JsonAsync("import", _sample, "--unit", "rsud-sosodoro");
        var copy = Path.Combine(_root, "lke.xlsx");

        var export = await JsonAsync("export", "--unit", "rsud-sosodoro", "--out", copy);

        Assert.Equal(113, export.GetProperty("answered").GetInt32());
        Assert.Equal(
            Json(await BotProcess.RunAsync("score", _sample, "--json")).GetProperty("total").GetDouble(),
            Json(await BotProcess.RunAsync("score", copy, "--json")).GetProperty("total").GetDouble());
    }

    [Fact]
    public async Task A_workbook_imported_again_changes_nothing()
    {
        await JsonAsync("import", _sample, "--unit", "dishub");

        Assert.Equal(0, (await JsonAsync("import", _sample, "--unit", "dishub")).GetProperty("changed").GetInt32());
    }

    [Fact]
    public async Task A_second_serve_on_one_folder_refuses_in_one_sentence()
    {
        using var server = await RunningServer.StartAsync(Data);

        var second = await BotProcess.RunAsync("serve", "--data", Data, "--lang", "en");

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("is in use by another bot", Assert.Single(second.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_there_and_the_dead_server_is_not_waited_for()
    {
        using (var server = await RunningServer.StartAsync(Data))
        {
            await JsonAsync("import", _sample, "--unit", "dishub");
            server.Kill();
        }

        var verified = await JsonAsync("journal", "verify");
        using var again = await RunningServer.StartAsync(Data);
        var export = await JsonAsync("export", "--unit", "dishub", "--out", Path.Combine(_root, "lke.xlsx"));

        Assert.Empty(verified.GetProperty("differences").EnumerateArray());
        Assert.Equal(113, export.GetProperty("answered").GetInt32());
    }

    [Fact]
    public async Task A_restore_through_a_running_server_brings_back_the_backup_and_keeps_what_stood_aside()
    {
        using var server = await RunningServer.StartAsync(Data);
        await JsonAsync("import", _sample, "--unit", "dishub");
        await JsonAsync("backup", Path.Combine(_root, "cadangan"));
        await JsonAsync("import", _sample, "--unit", "dukcapil");

        var restored = await JsonAsync("restore", Path.Combine(_root, "cadangan"));

        Assert.Equal(113, (await JsonAsync("export", "--unit", "dishub", "--out", Path.Combine(_root, "a.xlsx"))).GetProperty("answered").GetInt32());
        Assert.Equal(0, (await JsonAsync("export", "--unit", "dukcapil", "--out", Path.Combine(_root, "b.xlsx"))).GetProperty("answered").GetInt32());
        Assert.True(Directory.Exists(Path.Combine(restored.GetProperty("setAside").GetString()!, "journal")));
        Assert.Empty((await JsonAsync("journal", "verify")).GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public async Task Restores_asked_for_at_once_are_done_one_after_the_other()
    {
        using var server = await RunningServer.StartAsync(Data);
        await JsonAsync("backup", Path.Combine(_root, "cadangan"));

        var restores = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => JsonAsync("restore", Path.Combine(_root, "cadangan"))));

        Assert.Equal(3, restores.Select(restored => restored.GetProperty("setAside").GetString()).Distinct().Count());
        Assert.Empty((await JsonAsync("journal", "verify")).GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public async Task A_folder_whose_path_is_too_long_for_a_socket_is_served_too()
    {
        var data = Path.Combine(_root, new string('p', 60), new string('q', 60));
        using var server = await RunningServer.StartAsync(data);

        var invitation = await BotProcess.RunAsync("invite", "--unit", "dishub", "--role", "member", "--data", data, "--json");

        Assert.Equal("", invitation.Errors);
        Assert.Equal(0, invitation.ExitCode);
    }

    [Theory]
    [InlineData("dukcapl", "Maksudnya 'dukcapil'?")]
    [InlineData("Dinas Perhubungan", "bukan nama pendek kantor")]
    public async Task An_unknown_office_is_refused_with_the_nearest_name(string unit, string reason)
    {
        var run = await BotProcess.RunAsync("invite", "--unit", unit, "--role", "member", "--data", Data, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offices_come_from_a_table_and_a_bad_table_changes_nothing()
    {
        var good = Path.Combine(_root, "kantor.csv");
        var bad = Path.Combine(_root, "buruk.csv");
        await File.WriteAllTextAsync(good, "nama;singkatan;jenis\nPuskesmas Baureno;PKM Baureno;puskesmas\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(bad, "nama;singkatan;jenis\nPuskesmas Kanor;PKM Kanor;puskesmas\nX;Y;kerajaan\n", TestContext.Current.CancellationToken);

        var refused = await BotProcess.RunAsync("units", "import", bad, "--data", Data, "--lang", "en");
        var imported = await JsonAsync("units", "import", good);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("buruk.csv:3:", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(1, imported.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_year_is_opened_from_the_last_one_and_closed()
    {
        await JsonAsync("import", _sample, "--unit", "dishub");
        var next = TimeProvider.System.GetUtcNow().AddHours(7).Year + 1;
        var text = next.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await JsonAsync("year", "open", text, "--from-last-year");
        var carried = await JsonAsync("export", "--unit", "dishub", "--year", text, "--out", Path.Combine(_root, "lke.xlsx"));
        await JsonAsync("year", "close", text);
        var closed = await BotProcess.RunAsync("import", _sample, "--unit", "dishub", "--year", text, "--data", Data, "--lang", "en");

        Assert.Equal(113, carried.GetProperty("answered").GetInt32());
        Assert.Equal(1, closed.ExitCode);
        Assert.Equal($"The year {text} is closed.\n", closed.Errors);
    }

    private static JsonElement Json(BotRun run)
    {
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(Assert.Single(run.Output.TrimEnd('\n').Split('\n'))).RootElement;
    }

    private async Task<JsonElement> JsonAsync(params string[] arguments) => Json(await BotProcess.RunAsync([.. arguments, "--data", Data, "--json"]));
}
