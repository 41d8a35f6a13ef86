using System.Diagnostics;
using ZiWbk.Assessment.Reading;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Shared;
using ZiWbk.Status;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>What it takes to make out what is meant, and to check a file of dialogs with its tales.</summary>
internal static class UnderstandingBenchmark
{
    private const int Rounds = 300;

    private static readonly string[] _said =
    [
        "apa yang kurang untuk WBK?", "what's missing for WBK?", "progres kami gimana", "progres dukcapil", "area pengawasan kurang berapa lagi",
        "kenapa nilai SDM cuma segitu", "jalan tercepat ke WBK apa", "kalau semua SOP dievaluasi jadi berapa", "lanjut isi LKE", "isi A.I.2.i.c",
        "buktinya apa saja untuk agen perubahan", "siapa yang belum isi", "apa yang berubah minggu ini", "tolong dong pak, yg kurng apa aja sih utk wbk kami",
        "selamat pagi bapak ibu sekalian, mohon izin bertanya mengenai pelaksanaan kegiatan pembangunan zona integritas di kantor kami",
    ];

    public static void Run()
    {
        var supplies = TaleFiles.Supplies(Rules.Book, DialogFolder.Shipped.ReadRegulation().Value);
        var files = DialogFolder.Shipped.Talks();
        var book = CommandContext.Sound(TalkBookReader.Read(files, supplies.Services, null));
        Rank(book.Phrases, Vocabulary.Of(Town(), Official.Lke, Rules.Journey));
        Check(files, supplies);
    }

    private static void Rank(PhraseBook phrases, Vocabulary vocabulary)
    {
        var today = new DateOnly(2026, 11, 24);
        var measured = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in _said)
            {
                var start = Stopwatch.GetTimestamp();
                _ = phrases.Rank(text, vocabulary, today);
                // The first rounds warm the code.
                if (round >= Rounds / 2)
                    measured.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var all = new Latencies(measured);
        TurnsBenchmark.Say($"a text ranked over the phrases of all dialogs, {_said.Length} texts", $"mean {all.Mean:0.000} ms, p50 {all.At(0.5):0.000}, p99 {all.At(0.99):0.000}");
    }

    // All files are checked against one another, so a file's share is taken.
    private static void Check(IReadOnlyList<SourceText> files, Conversation.Tales.TaleSupplies supplies)
    {
        _ = TalkBookReader.Read(files, supplies.Services, supplies);
        var watch = Stopwatch.StartNew();
        var reading = TalkBookReader.Read(files, supplies.Services, supplies);
        TurnsBenchmark.Say($"{files.Count} files of dialogs checked, tales included, warm", $"{watch.Elapsed.TotalMilliseconds / files.Count:0.0} ms a file, {reading.Faults.Count} faults");
    }

    private static Regency Town()
    {
        var units = CommandContext.Sound(DialogFolder.Shipped.ReadUnits()).Units;
        var context = new Status.Commands.CommandContext(Actor.Operator, DateTimeOffset.UnixEpoch, null);
        var regency = Regency.Empty;
        foreach (var happened in new ImportUnits([.. units]).Run(regency, context).Events)
            regency = regency.After(new(regency.Next, context.At, context.Actor, null, null, happened));
        return regency;
    }
}
