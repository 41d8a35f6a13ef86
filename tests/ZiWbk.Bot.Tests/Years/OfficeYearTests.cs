using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Tests.Years;

/// <summary>
/// Dishub's whole year as its people talk with the bot, from declaration to award: dates, tasks, the worksheet, review, return,
/// correction, submission, lock, the national team's result. Read and approved.
/// </summary>
public sealed class OfficeYearTests
{
    private const string Admin = "Sari Wulandari", Lead = "Ratna Dewi", Member = "Budi Santoso", Reviewer = "Agus Prasetyo", Media = "Nina Lestari";

    private readonly StringBuilder _told = new();
    private Town _town = null!;
    private IReadOnlyList<Message> _replies = [];
    private string _who = "";
    private string? _where;

    [Fact]
    public async Task A_year_from_declaration_to_award()
    {
        await using var town = _town = await Town.OpenAsync(new(2026, 1, 12));
        await town.JoinAsync(Admin, Role.Admin, null);
        await town.JoinAsync(Lead, Role.Lead, "dishub");
        await town.JoinAsync(Member, Role.Member, "dishub");
        await town.JoinAsync(Reviewer, Role.Reviewer, "inspektorat");
        await town.JoinAsync(Media, Role.Media, "dinkominfo");
        await town.GroupAsync("dishub");

        Day(new(2026, 1, 12), "Tahun dimulai: tanggal menurut surat, tugas dibagi");
        await SaysAsync(Admin, "tetapkan tanggal pencanangan 10 Maret 2026", "800/12/2026", "ya", "tetapkan tanggal batas pengusulan 31 Mei 2026", "lewati", "ya", "tanggal penting");
        await SaysAsync(Lead, "tahapan kami sampai mana", "jadwal mundur dari pengusulan 31 Mei 2026", "/tugaskan-tahap B3", "budi", "20 Februari 2026");
        await SaysAsync(Lead, "/atur-pencanangan", "10 Maret 2026", "Pendopo Malowopati", "ya", "/undang-saksi", "Ombudsman Jawa Timur");
        await SaysAsync(Media, "rencanakan publikasi dishub", "pencanangan", "11 Maret 2026");

        Day(new(2026, 3, 11), "Sesudah pencanangan");
        await SaysAsync(Lead, "/jawaban-saksi", "ombudsman", "akan hadir", "/pakta", "52", "52", "/selesai-tugas A1", "10 Maret 2026", "https://example.go.id/pakta", "selesai", "ya");
        foreach (var task in (string[])["A2", "A3", "A4", "B2"])
            await QuietlyAsync(Lead, $"/selesai-tugas {task}", "10 Maret 2026", "lewati", "ya");
        await SaysAsync(Media, "catat publikasi", "dishub", "pencanangan", "https://bojonegorokab.go.id/berita/1", "11 Maret 2026");
        await SaysAsync(Lead, "rencana pencanangan", "apa langkah berikutnya");

        Day(new(2026, 4, 20), "LKE diisi");
        await SaysAsync(Member, "apa yang kurang untuk WBK?");
        await FileAsync(Member, "LKE Dishub.xlsx", Workbook());
        await SaysAsync(Member, "ya", "lanjut isi LKE", "Ya", "kirim bukti A.I.1.i.a", "https://example.go.id/sk-tim", "selesai", "lewati", "ya");
        foreach (var task in (string[])["B3", "B4", "B5", "B6", "B7", "B8"])
            await QuietlyAsync(Lead, $"/selesai-tugas {task}", "17 April 2026", "lewati", "ya");
        await SaysAsync(Lead, "kami siap diusulkan", "batal");

        Day(new(2026, 5, 4), "TPI mereviu");
        await SaysAsync(Reviewer, "antrean reviu");
        await PressAsync("▶");
        await PressAsync("Satu per satu");
        await PressAsync("Setuju butir");
        await PressAsync("Kembalikan");
        await SaysAsync(Reviewer, "SK belum memuat tanggal");
        await SilentAsync(async () =>
        {
            for (var pressed = 0; Has("Setuju semua") || Has("Setuju butir"); pressed++)
                await PressAsync(Has("Setuju semua") ? "Setuju semua" : "Setuju butir");
        });
        Aside("… indikator lainnya disetujui satu per satu …");
        Tell();
        Waiting(Town.Group("dishub"));
        await QuietlyAsync(Reviewer, "/selesai-tugas C1", "dishub", "hari ini", "lewati", "ya");

        Day(new(2026, 5, 6), "Kantor menanggapi");
        await SaysAsync(Lead, "hasil reviu TPI");
        await PressAsync("Jawab A.I.1.i.b");
        await SaysAsync(Lead, "SK bertanggal sudah dilampirkan");
        Day(new(2026, 5, 7), "TPI melihat tanggapannya");
        await SaysAsync(Reviewer, "antrean reviu");
        await PressAsync("▶");
        await SilentAsync(async () =>
        {
            while (Has("Setuju semua"))
                await PressAsync("Setuju semua");
        });
        Tell();

        Day(new(2026, 5, 20), "Syarat diisi, lalu diusulkan");
        foreach (var (requirement, value) in ((string, string)[])[("opini-bpk", "WTP"), ("sakip", "BB"), ("indeks-rb", "B, 70,1"), ("spip", "3")])
            await QuietlyAsync(Admin, $"/isi-syarat {requirement}", "terpenuhi", value, "lewati", "ya");
        foreach (var (requirement, value) in ((string, string)[])[("tlhp", "100 %"), ("lhkpn", "100 %"), ("survei-mandiri", "ada")])
            await QuietlyAsync(Lead, $"/isi-syarat {requirement}", "terpenuhi", value, "lewati", "lewati", "ya");
        await SaysAsync(Lead, "syarat kami", "progres kami", "kami siap diusulkan", "ya", "/isi A.I.1.i.a", "Tidak", "selesai", "lewati", "ya");
        await SaysInGroupAsync(Lead, "progres kami gimana");

        Day(new(2026, 5, 22), "Dibuka kembali dengan alasan, diperbaiki, diusulkan lagi");
        await SaysAsync(Admin, "buka kunci dishub", "Lampiran C5 keliru", "ya");
        await SaysAsync(Lead, "kirim usulan", "ya");

        Day(new(2026, 11, 23), "Hasil nasional");
        await SaysAsync(Reviewer, "hasil TPN dishub", "A.I.1.i.a", "Ya", "ya");
        await SaysAsync(Lead, "tahapan kami", "kenapa nilai perubahan cuma segitu", "siapa mengubah apa");
        await SaysAsync(Media, "pemantauan publikasi");

        Expected.Is("setahun", _told.ToString());
        Assert.NotNull(town.Host.Store.Current.Assessment(new(Status.Units.UnitId.Parse("dishub"), 2026)).Submitted);
        Assert.Empty((await town.Host.Store.VerifyAsync()).Differences);
    }

    // The best of each question but some, so that a predicate is near and something is left to do.
    private static byte[] Workbook()
    {
        var lke = Sample.Lke;
        var answers = LayeredAnswers.Empty(lke);
        answers = answers.With(Layer.Unit, answers.Unit.With(lke.Questions.Skip(1).Select(question => new AnswerChange(question, question.Scale.Kind switch
        {
            ScaleKind.Options => new OptionAnswer(question.Options[question.Ordinal % 9 == 4 && question.Options.Count > 2 ? 1 : 0].Key),
            ScaleKind.Index => new IndexAnswer(Rational.Of(361, 100)),
            _ => new ShareAnswer(Rational.Of(9, 10)),
        }))));
        var stream = new MemoryStream();
        new LkeWriter(lke).Write(stream, answers, [Layer.Unit]);
        return stream.ToArray();
    }

    private void Day(DateOnly day, string what)
    {
        _town.Clock.To(day);
        _told.Append(_told.Length == 0 ? "" : "\n\n").Append("## ").Append(Dates.Of(day, Language.Indonesian)).Append(". ").Append(what).Append('\n');
        _who = "";
    }

    private Task SaysAsync(string name, params string[] lines) => SayAsync(name, null, lines);

    private Task SaysInGroupAsync(string name, params string[] lines) => SayAsync(name, Town.Group("dishub"), lines);

    private async Task SayAsync(string name, string? group, string[] lines)
    {
        foreach (var line in lines)
        {
            Speaker(name, group, line);
            _replies = await _town.TakeAsync(name, line, group: group);
            Tell();
        }
    }

    // What goes like what was told before.
    private async Task QuietlyAsync(string name, params string[] lines)
    {
        await SilentAsync(async () =>
        {
            foreach (var line in lines)
                _replies = await _town.TakeAsync(name, line);
        });
        Aside($"… {name}: {string.Join(", ", lines)} → {_replies[^1].Text.Split('\n')[0]}");
    }

    private async Task FileAsync(string name, string file, byte[] content)
    {
        Speaker(name, null, $"<{file}>");
        _replies = await _town.TakeAsync(name, null, file: new IncomingFile(file, content));
        Tell();
    }

    private async Task PressAsync(string label)
    {
        Assert.True(Has(label), $"No button '{label}' after:\n{_told}");
        var button = Buttons().First(button => button.Label.Contains(label, StringComparison.Ordinal));
        Speaker(_who, null, $"[{button.Label}]");
        _replies = await _town.TakeAsync(_who, null, press: button.Value);
        Tell();
    }

    private bool Has(string label) => Buttons().Any(button => button.Label.Contains(label, StringComparison.Ordinal));

    private IEnumerable<Button> Buttons() => _replies.SelectMany(reply => reply.Buttons).SelectMany(row => row);

    private async Task SilentAsync(Func<Task> what)
    {
        var before = _told.Length;
        await what();
        _told.Length = before;
    }

    private void Aside(string words) => _told.Append("\n  ").Append(words).Append('\n');

    private void Speaker(string name, string? group, string line)
    {
        if (_who != name || _where != group)
            _told.Append("\n— ").Append(name).Append(group is null ? "" : " di grup").Append(" —\n");
        (_who, _where) = (name, group);
        _told.Append("\n> ").Append(line).Append('\n');
    }

    private void Tell()
    {
        foreach (var message in _replies)
            Write(message);
    }

    private void Waiting(string chat)
    {
        _told.Append("\n— di grup Dishub —\n\n");
        foreach (var message in _town.Waiting(chat))
            Write(message);
    }

    private void Write(Message message)
    {
        _told.Append(message.Edits is null ? "" : "(di tempat) ").Append(message).Append('\n');
        foreach (var row in message.Buttons)
            _told.AppendJoin(' ', row.Select(button => $"[{button.Label}]")).Append('\n');
    }
}
