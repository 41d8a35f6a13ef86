using System.Text;
using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>Twenty messages to the demo, as README shows them: read and approved word for word.</summary>
public sealed class TranscriptTests : IDisposable
{
    private const string Name = "demo-20.id";

    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-transcript-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Twenty_messages_are_answered_as_approved()
    {
        var pdf = Path.Combine(_root, "laporan-evaluasi-sop.pdf");
        await File.WriteAllTextAsync(pdf, "%PDF-1.4\n% laporan\n%%EOF\n", TestContext.Current.CancellationToken);
        string[] lines =
        [
            "halo", "menu", "apa yang kurang untuk WBK?", "what's missing for WBK?", "progres kami gimana", "progres dukcapil",
            "area pengawasan kurang berapa lagi", "kenapa nilai SDM cuma segitu", "jalan tercepat ke WBK apa", "kalau semua SOP dievaluasi jadi berapa",
            "lanjut isi LKE", "isi A.I.2.i.c", ChatProcess.FileLine(pdf), "batal", "buktinya apa saja untuk agen perubahan", "siapa yang belum isi",
            "apa yang berubah minggu ini", "urungkan", "ganti bahasa inggris", ChatProcess.FileLine(Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx")),
        ];
        using var chat = ChatProcess.Start("--demo", "--now", "2026-11-24T09:00");

        var transcript = new StringBuilder();
        foreach (var line in lines)
        {
            transcript.Append("> ").Append(line.StartsWith('{') ? $"⇧ {Path.GetFileName(JsonDocument.Parse(line).RootElement.GetProperty("file").GetString())}" : line).Append("\n\n");
            foreach (var reply in await chat.SayAsync(line))
                transcript.Append(Shown(reply)).Append('\n');
        }

        Approved.Is(Name, transcript.ToString());
    }

    private static string Shown(JsonElement reply)
    {
        var text = new StringBuilder(ChatProcess.Told(reply)).Append('\n');
        // Where a file was put for the terminal differs from run to run.
        foreach (var file in reply.GetProperty("files").EnumerateArray())
            text.Append("  ⤓ ").Append(file.GetProperty("name").GetString()).Append('\n');
        if (reply.GetProperty("buttons").EnumerateArray().Select(button => $"[{button.GetProperty("label").GetString()}]").ToList() is { Count: > 0 } buttons)
            text.Append("  ").AppendJoin(' ', buttons).Append('\n');
        return text.ToString();
    }
}
