using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZiWbk.EndToEnd;

/// <summary>
/// Lines nobody would write, through the pipe of the real command: each gets its answer, in order, and the process ends well. 2,000 lines;
/// ZIWBK_LONG=1 takes 100,000. The slowest is told, not asserted.
/// </summary>
public class UnderstandFuzzTests(ITestOutputHelper output)
{
    private static readonly int _lines = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 100_000 : 2_000;

    private static readonly string[] _pieces =
    [
        "progres", "dukcapil", "wbk", "senin", "depan", "jam", "31", "/", "02", "2027", "setiap", "ingatkan", "A.I.5.iii.a", "99999999999999999999", "0,8", "%", "-", "\u202E", "\u0000", "\u0007", "\u001B[2J",
        "😀", "👩‍👩‍👧‍👦", "ا", "בית", "日本語", "\uFFFD", "é\u0301\u0301", "\t", "\"", "\\", "{kantor}", "<script>", "'; drop", "lagi", "minggu", "setengah", "kurang", "of", "the", "last", "friday", "january", "and", "one hundred",
        "１２", "٣", "²", "½", "Ⅳ", "ﬀ", "\u200B", "\u2028",
    ];

    [Fact]
    public async Task Every_line_is_answered()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ZiWbk.Bot.dll"), "understand", "--json", "--now", "2026-11-25T09:30"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var random = new Random(20261125);
        // The first answer waits for the start, which is not what is asked here.
        await process.StandardInput.WriteLineAsync("halo");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        var (slowest, slowestLine) = (TimeSpan.Zero, "");
        for (var count = 0; count < _lines; count++)
        {
            var line = Line(random, count);
            var watch = Stopwatch.StartNew();
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            if (watch.Elapsed > slowest)
                (slowest, slowestLine) = (watch.Elapsed, line);
            Assert.True(answer is not null, $"no answer to line {count}: {line[..Math.Min(200, line.Length)]}");
            using var read = JsonDocument.Parse(answer);
            Assert.True(read.RootElement.TryGetProperty("confidence", out _));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_lines} lines, the slowest {slowest.TotalMilliseconds:f1} ms ({slowestLine.Length} letters): {slowestLine[..Math.Min(120, slowestLine.Length)]}"));
    }

    // What a line break would end is left out: a line is one text.
    private static string Line(Random random, int count)
    {
        var text = (count % 10) switch
        {
            0 => new string((char)random.Next('a', 'z' + 1), random.Next(1, 10_000)),
            1 => string.Concat(Enumerable.Repeat(_pieces[random.Next(_pieces.Length)], random.Next(1, 400))),
            2 => string.Join(' ', Enumerable.Repeat(_pieces[random.Next(_pieces.Length)] + " " + _pieces[random.Next(_pieces.Length)], random.Next(1, 300))),
            3 => string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => char.ConvertFromUtf32(random.Next(0x20, 0xD7FF)))),
            4 => string.Join("", Enumerable.Range(0, random.Next(1, 500)).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture) + "/-., :"[random.Next(7 - 1)])),
            _ => string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => _pieces[random.Next(_pieces.Length)])),
        };
        return text.Replace('\r', ' ').Replace('\n', ' ');
    }
}
