using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>
/// SIGKILL in the middle of every talk: after the reply has come, and while the line is being taken. Started again, the talk goes on where
/// it was; at the end all that was said has had its effect once. Some of the moments in CI, all with ZIWBK_LONG=1.
/// </summary>
public sealed class TalkKillTests : IDisposable
{
    // What is asked now is asked again; nothing is changed by it.
    private const string Look = "ulangi";
    private const int LongestDelay = 60;

    private static readonly bool _long = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1";
    private static readonly string _sample = Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx");

    // What only tells what was said or how far a talk is; a repeated look adds to it.
    private static readonly string[] _talking = ["message", "dialog"];

    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-kill-").FullName;
    private readonly Random _random = new(20261124);
    private string _data = "";
    private string _code = "";

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_talk_that_was_cut_off_goes_on_and_nothing_is_lost_or_done_twice()
    {
        var asked = new Dictionary<string, string>();
        var undisturbed = await TellAsync("utuh", (_, _) => null, asked);
        Assert.All(
            (string[])
            [
                "answers-recorded 7", "assessment-reopened 1", "assessment-submitted 1", "date-fixed 1", "declaration-planned 1", "duty-assigned 4", "evidence-attached 4",
                "group-bound 1", "invitation-made 7", "language-chosen 1", "media-planned 1", "media-published 1", "media-withdrawn 1", "note-written 1", "pacts-counted 1",
                "person-joined 6", "person-removed 1", "requirement-stated 2", "review-remarked 2", "review-replied 1", "reviewer-assigned 1", "task-completed 2",
                "role-changed 2", "witness-answered 1", "witness-invited 1", "year-closed 1", "year-opened 2",
            ],
            effect => Assert.Contains(effect + "\n", undisturbed, StringComparison.Ordinal));
        var passes = _long ? 11 : 1;
        for (var pass = 0; pass < passes; pass++)
        {
            var first = pass;
            // All after the reply once, all while the line is taken ten times; in CI every fifth line, in turns.
            Func<int, int, Moment?> moments = _long
                ? (_, _) => first == 0 ? Moment.AfterTheReply : Moment.WhileTaken
                : (part, line) => ((part + line) % 10) switch { 1 => Moment.AfterTheReply, 6 => Moment.WhileTaken, _ => (Moment?)null };

            var disturbed = await TellAsync($"putus-{pass}", moments, asked);

            Assert.Equal(undisturbed, disturbed);
        }
    }

    /// <summary>Tells all talks in a new folder and gives what stands in the end.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="moments">Where the process is killed, by part and line; null for nowhere.</param>
    /// <param name="asked">What is asked after each line: filled where nothing is disturbed, looked up where it is.</param>
    private async Task<string> TellAsync(string name, Func<int, int, Moment?> moments, Dictionary<string, string> asked)
    {
        _data = Path.Combine(_root, name);
        var invitation = await BotProcess.RunAsync("invite", "--unit", "dishub", "--role", "member", "--data", _data, "--json");
        _code = JsonDocument.Parse(invitation.Output).RootElement.GetProperty("code").GetString()!;
        foreach (var (part, (arguments, lines)) in Talks().Index())
        {
            var chat = ChatProcess.Start(["--data", _data, .. arguments]);
            try
            {
                var before = asked[$"{part}.0"] = asked.GetValueOrDefault($"{part}.0") ?? await LookAsync(chat);
                foreach (var (at, line) in lines.Index())
                {
                    var key = $"{part}.{at + 1}";
                    switch (moments(part, at))
                    {
                        case null:
                            await chat.SayAsync(line);
                            if (!asked.TryGetValue(key, out _))
                                asked[key] = await LookAsync(chat);
                            break;
                        case Moment.AfterTheReply:
                            await chat.SayAsync(line);
                            chat = Again(chat, arguments);
                            Assert.Equal(asked[key], await LookAsync(chat));
                            break;
                        case Moment.WhileTaken:
                            await chat.WriteAsync(line);
                            await Task.Delay(_random.Next(LongestDelay), TestContext.Current.CancellationToken);
                            chat = Again(chat, arguments);
                            if (await LookAsync(chat) != asked[key])
                                await chat.SayAsync(line);
                            Assert.Equal(asked[key], await LookAsync(chat));
                            break;
                    }
                }

                Assert.Equal(0, await chat.EndAsync());
            }
            finally
            {
                chat.Dispose();
            }
        }

        return await StateAsync();
    }

    private ChatProcess Again(ChatProcess chat, string[] arguments)
    {
        chat.Kill();
        chat.Dispose();
        return ChatProcess.Start(["--data", _data, .. arguments]);
    }

    // Of what is said to a look the last is what waits now; replies that were cut off come before it.
    private static async Task<string> LookAsync(ChatProcess chat) => ChatProcess.Told((await chat.SayAsync(Look))[^1]).Split("\n\n")[^1];

    private IEnumerable<(string[] Arguments, string[] Lines)> Talks()
    {
        yield return (["--as", "Budi", "--role", "lead", "--unit", "dishub"],
        [
            "/isi A.I.5.i.a", "A", ChatProcess.FileLine(Pdf("undangan")), "selesai", "kemarin", "ya",
            "lanjut isi LKE", "Ya", "lewati", "batal",
            ChatProcess.FileLine(Pdf("sk-tim")), "selesai", "A.I.1.i.a", "lewati", "ya",
            "/catatan A.I.1.i.a", "SK menunggu tanda tangan",
            "/tugaskan A.I.5.i.a", "Budi", "besok",
            "apa yang kurang untuk WBK?", "jalan tercepat ke WBK apa",
            ChatProcess.FileLine(_sample), "ya",
            "ganti bahasa", "English",
        ]);
        // The year's other talks: declaration, tasks, requirements; media; people; the reviewer's; the admin's.
        yield return (["--as", "Sri", "--role", "lead", "--unit", "dishub"],
        [
            "/atur-pencanangan", "hari ini", "Pendopo Malowopati", "ya",
            "/undang-saksi", "Ombudsman Jawa Timur", "/jawaban-saksi", "ombudsman", "akan hadir",
            "/pakta", "52", "48",
            "/selesai-tugas A1", "hari ini", "https://example.go.id/pakta", "selesai", "ya", "/buka-tugas A1", "ya",
            "/tugaskan-tahap A2", "Budi", "besok",
            "/isi-syarat tlhp", "terpenuhi", "100 %", "lewati", "lewati", "ya",
            "/undang", "anggota tim",
            "/bukti-tugas B2 dishub", "https://example.go.id/sk-tim", "selesai",
            "/serah-tugas", "Budi", "Sri", "ya",
        ]);
        yield return (["--as", "Nina", "--role", "media", "--unit", "dinkominfo"],
        [
            "/rencana-publikasi dishub", "pencanangan", "besok",
            "/catat-publikasi dishub", "pencanangan", "https://example.go.id/berita/1", "hari ini",
            "/cabut-publikasi dishub", "pencanangan", "https://example.go.id/berita/1",
        ]);
        yield return (["--as", "Agus", "--role", "reviewer", "--unit", "inspektorat"],
        [
            "/tinjau dishub", "setuju semua", "satu per satu", "setuju butir ini", "ubah jawaban", "C", "Buktinya belum memadai", "kembalikan", "SK belum bertanggal", "batal",
            "/hasil-tpn dishub", "A.I.1.i.a", "Tidak", "ya",
        ]);
        yield return (["--as", "Sari", "--role", "admin"],
        [
            "/tetapkan-tanggal", "batas pengusulan", "hari ini", "800/1/2026", "ya",
            "/isi-syarat sakip", "terpenuhi", "BB", "lewati", "ya",
            "/ubah-peran", "Nina", "pemantau", "dishub", "ya", "/ubah-peran", "Nina", "humas", "ya",
            "/buka-tahun 2027", "ya", "ya", "/tutup-tahun 2027", "ya",
            "/tugasi-penilai", "Agus", "tambah kantor", "dishub",
        ]);
        yield return (["--as", "Sri"], ["/jawab A.I.1.ii.b", "SK sudah bertanggal", "/usulkan", "ya"]);
        yield return (["--as", "Sari"], ["/buka-kunci dishub", "Lampiran keliru", "ya", "/keluarkan", "Nina", "ya"]);
        yield return (["--as", "Budi", "--group"], ["halo", "dishub"]);
        yield return (["--as", "Tamu"], ["halo", _code]);
    }

    private string Pdf(string name)
    {
        var path = Path.Combine(_root, name + ".pdf");
        if (!File.Exists(path))
            File.WriteAllText(path, $"%PDF-1.4\n% {name}\n%%EOF\n");
        return path;
    }

    // What stands: the answers, and how often each kind of thing was recorded.
    private async Task<string> StateAsync()
    {
        var verified = await BotProcess.RunAsync("journal", "verify", "--data", _data, "--json");
        Assert.True(verified.ExitCode == 0, verified.Output);
        var workbook = Path.Combine(_root, "lke.xlsx");
        var export = await BotProcess.RunAsync("export", "--unit", "dishub", "--out", workbook, "--data", _data, "--json");
        Assert.Equal(0, export.ExitCode);
        var score = await BotProcess.RunAsync("score", workbook, "--json");
        var kinds = Directory.EnumerateFiles(Path.Combine(_data, "journal"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!)
            .Where(kind => !_talking.Any(talking => kind.StartsWith(talking, StringComparison.Ordinal)))
            .CountBy(kind => kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}");
        return string.Join('\n', [.. kinds, score.Output]);
    }

    private enum Moment
    {
        AfterTheReply,
        WhileTaken,
    }
}
