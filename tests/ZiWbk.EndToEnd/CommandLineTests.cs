using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>The command contract, on the real program.</summary>
public sealed class CommandLineTests : IDisposable
{
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx");

    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-command-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Score_with_json_is_one_object_on_one_line_and_nothing_on_standard_error()
    {
        var run = await BotProcess.RunAsync("score", _sample, "--json", "--target", "wbbm");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Equal("wbbm", JsonDocument.Parse(Assert.Single(run.Output.TrimEnd('\n').Split('\n'))).RootElement.GetProperty("path").GetProperty("target").GetString());
    }

    [Fact]
    public async Task Export_writes_a_workbook_that_scores_the_same()
    {
        var copy = Path.Combine(_folder, "salinan.xlsx");

        var export = await BotProcess.RunAsync("export", _sample, "--out", copy);

        Assert.Equal(0, export.ExitCode);
        Assert.Equal(
            (await BotProcess.RunAsync("score", _sample, "--json")).Output,
            (await BotProcess.RunAsync("score", copy, "--json")).Output);
        Assert.Equal([copy], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Check_finds_the_shipped_folder_sound()
    {
        var run = await BotProcess.RunAsync("check", Repository.Path("dialogs"));

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Check_tells_every_fault_with_file_line_and_column_and_refuses()
    {
        var lke = Directory.CreateDirectory(Path.Combine(_folder, "dialogs", "lke")).FullName;
        foreach (var file in Directory.GetFiles(Repository.Path("dialogs", "lke")))
            File.Copy(file, Path.Combine(lke, Path.GetFileName(file)));
        var gates = Path.Combine(lke, "gates-90-2021.yaml");
        await File.WriteAllTextAsync(gates, (await File.ReadAllTextAsync(gates, TestContext.Current.CancellationToken))
            .Replace("measure: lever", "measure: tuas", StringComparison.Ordinal)
            .Replace("    wbk: 75\n", "    wbkk: 75\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await BotProcess.RunAsync("check", _folder, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"dialogs/lke/gates-90-2021\.yaml:\d+:\d+: unknown key 'wbkk'; did you mean 'wbk'\?", run.Output);
        Assert.Matches(@"dialogs/lke/gates-90-2021\.yaml:\d+:\d+: 'measure' must be", run.Output);
    }

    [Fact]
    public async Task Check_tells_an_office_that_two_files_give()
    {
        foreach (var folder in new[] { "lke", "units", "journey" })
        {
            var copy = Directory.CreateDirectory(Path.Combine(_folder, "dialogs", folder)).FullName;
            foreach (var file in Directory.GetFiles(Repository.Path("dialogs", folder)))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "dialogs", "units", "lain.yaml"),
            """
            units_of: lain
            regency: {name: Kabupaten Lain}
            sources: []
            units:
              - {id: dishub, name: Dinas Perhubungan Lain, kind: dinas, confidence: inferred}
            """, TestContext.Current.CancellationToken);

        var run = await BotProcess.RunAsync("check", _folder, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Adialogs/units/lain\.yaml:5:10: id 'dishub' is already used at dialogs/units/bojonegoro\.yaml:\d+\n1 faults found\.\n\z", run.Output);
    }

    [Fact]
    public async Task Check_tells_a_wrong_weekday_an_unknown_actor_and_tasks_that_wait_for_one_another()
    {
        foreach (var folder in new[] { "lke", "journey" })
        {
            var copy = Directory.CreateDirectory(Path.Combine(_folder, "dialogs", folder)).FullName;
            foreach (var file in Directory.GetFiles(Repository.Path("dialogs", folder)))
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        await Damage("calendar.yaml", "date: 2027-05-17, weekday: Senin", "date: 2027-05-17, weekday: Selasa");
        await Damage("stages.yaml", "actors: [kepala, pegawai]", "actors: [kepalla, pegawai]");
        await Damage("stages.yaml", "after: [B8]", "after: [C5]");

        var run = await BotProcess.RunAsync("check", _folder, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"\Adialogs/journey/stages\.yaml:\d+:\d+: there is no actor 'kepalla'; did you mean 'kepala'\?\n"
            + @"dialogs/journey/stages\.yaml:\d+:\d+: tasks wait for one another: C1 → C5 → C4 → C3 → C1\n"
            + @"dialogs/journey/calendar\.yaml:\d+:\d+: 2027-05-17 is a Senin, not a Selasa\n3 faults found\.\n\z", run.Output);

        async Task Damage(string name, string sound, string damaged)
        {
            var path = Path.Combine(_folder, "dialogs", "journey", name);
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(path, text.Replace(sound, damaged, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("tidak-ada.xlsx", null, "tidak ditemukan")]
    [InlineData("kosong.xlsx", "", "kosong (0 byte)")]
    [InlineData("catatan.xlsx", "ini bukan buku kerja", "bukan buku kerja Excel")]
    public async Task Bad_files_are_refused_with_one_clear_sentence_and_exit_code_1(string name, string? content, string reason)
    {
        var path = Path.Combine(_folder, name);
        if (content is not null)
            await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);

        var run = await BotProcess.RunAsync("score", path, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(run.Errors.TrimEnd('\n'), JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("score")]
    [InlineData("skor", "lke.xlsx")]
    [InlineData("score", "lke.xlsx", "--layer", "bupati")]
    [InlineData("export", "lke.xlsx")]
    public async Task Wrong_usage_is_told_with_exit_code_2(params string[] arguments)
    {
        var run = await BotProcess.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Errors);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_layer_the_sheet_has_no_column_for_is_refused()
    {
        var run = await BotProcess.RunAsync("score", _sample, "--layer", "tpi", "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no column of answers of the TPI", run.Errors, StringComparison.Ordinal);
    }
}
