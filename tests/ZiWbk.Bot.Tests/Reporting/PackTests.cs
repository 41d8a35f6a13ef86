using System.IO.Compression;
using System.Text;
using ZiWbk.Bot.Demo;
using ZiWbk.Documents.Packs;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Excerpts;
using ZiWbk.Status.Units;
using ZiWbk.Storage.Journal;

namespace ZiWbk.Bot.Reporting;

/// <summary>Proof packs of the demo's offices, made from the real journal: sound as they are written, and no change of them goes unseen.</summary>
public class PackTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    // With ZIWBK_LONG=1 every hundredth byte of a whole pack.
    private static readonly int _flips = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 4000 : 150;
    private static readonly AssessmentId _dishub = new(UnitId.Parse("dishub"), 2026);

    [Theory]
    [InlineData("dishub")]
    [InlineData("dukcapil")]
    [InlineData("dpmptsp")]
    [InlineData("rsud-sosodoro")]
    public void A_pack_is_sound_and_its_score_is_the_offices(string unit)
    {
        var found = Verify(Pack(new(UnitId.Parse(unit), 2026)));

        Assert.Empty(found.Faults.Select(fault => fault.Id));
        Assert.Equal(demo.Score(unit).Total, found.Total);
        Assert.Equal(demo.Demo.Host.Store.Head, found.Head);
        Assert.Equal("CONTOH, bukan data nyata", found.Notice);
    }

    [Fact]
    public void The_same_journal_and_moment_are_the_same_bytes() => Assert.Equal(Pack(_dishub), Pack(_dishub));

    [Fact]
    public void Any_zip_program_opens_it_and_the_sums_are_those_of_sha256sum()
    {
        using var zip = new ZipArchive(new MemoryStream(Pack(_dishub)), ZipArchiveMode.Read);
        var sums = new StreamReader(zip.GetEntry("SHA256SUMS")!.Open()).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ")).ToDictionary(line => line[1], line => line[0]);

        foreach (var entry in zip.Entries.Where(entry => entry.FullName != "SHA256SUMS"))
        {
            using var content = entry.Open();
            Assert.Equal(sums[entry.FullName], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
        }

        Assert.Equal(zip.Entries.Count - 1, sums.Count);
        Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("bukti/", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobodys_name_is_in_it_and_no_other_offices_lines()
    {
        using var zip = new ZipArchive(new MemoryStream(Pack(_dishub)), ZipArchiveMode.Read);
        var text = string.Concat(zip.Entries.Where(entry => entry.FullName.EndsWith(".json", StringComparison.Ordinal) || entry.FullName.EndsWith(".txt", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()));

        Assert.All(demo.Demo.Host.Store.Current.People.Values, person => Assert.DoesNotContain(person.Name!, text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("dukcapil", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"personal\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_folded_of_an_offices_lines_alone_is_what_stands_of_it()
    {
        var store = demo.Demo.Host.Store;
        foreach (var unit in (ReadOnlySpan<UnitId>)[UnitId.Parse("dishub"), UnitId.Parse("dukcapil"), UnitId.Parse("dpmptsp"), UnitId.Parse("rsud-sosodoro")])
        {
            var id = new AssessmentId(unit, 2026);
            var folded = OfficeExcerpt.Fold(store.Excerpt(new OfficeExcerpt(unit).Takes).Events);
            foreach (var layer in Enum.GetValues<Assessment.Answers.Layer>())
                Assert.Equal(store.Current.Assessment(id)[layer], folded.Assessment(id)[layer]);
            Assert.Equal(store.Current.Assessment(id).Tasks.OrderBy(task => task.Key), folded.Assessment(id).Tasks.OrderBy(task => task.Key));
            Assert.Equal(
                store.Current.Evidence.Values.Where(item => item.Assessment == id).OrderBy(item => item.Id.Number).Select(item => (item.Id, item.File?.Hash, item.Withdrawn)),
                folded.Evidence.Values.Where(item => item.Assessment == id).OrderBy(item => item.Id.Number).Select(item => (item.Id, item.File?.Hash, item.Withdrawn)));
        }
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_found()
    {
        var pack = Pack(_dishub);
        var random = new Random(20);
        for (var round = 0; round < _flips; round++)
        {
            var changed = (byte[])pack.Clone();
            var at = random.Next(changed.Length);
            changed[at] ^= (byte)(1 << random.Next(8));
            Assert.True(Verify(changed).Faults.Count > 0, $"byte {at} of {changed.Length}");
        }
    }

    [Fact]
    public void Every_byte_that_is_no_content_is_held_too()
    {
        var pack = Pack(_dishub);
        var last = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read).Entries.Count;
        // The headers of the first entry, and the directory with the end behind it.
        foreach (var at in Enumerable.Range(0, 43).Concat(Enumerable.Range(pack.Length - 300, 300)).Append(pack.Length - 300 - last))
        {
            var changed = (byte[])pack.Clone();
            changed[at] ^= 1;
            Assert.True(Verify(changed).Faults.Count > 0, $"byte {at} of {changed.Length}");
        }
    }

    [Fact]
    public void Bytes_lost_added_or_doubled_are_found()
    {
        var pack = Pack(_dishub);
        Assert.NotEmpty(Verify([]).Faults);
        Assert.NotEmpty(Verify(pack[..^1]).Faults);
        Assert.NotEmpty(Verify([.. pack, 0]).Faults);
        Assert.NotEmpty(Verify([0, .. pack]).Faults);
        Assert.NotEmpty(Verify([.. pack, .. pack]).Faults);
        var random = new Random(3);
        for (var round = 0; round < 30; round++)
        {
            var at = random.Next(pack.Length);
            Assert.NotEmpty(Verify([.. pack[..at], .. pack[(at + 1)..]]).Faults);
        }
    }

    [Theory]
    [InlineData(PackNames.Answers)]
    [InlineData(PackNames.Score)]
    [InlineData(PackNames.Evidence)]
    [InlineData(PackNames.Journal)]
    [InlineData(PackNames.Workbook)]
    [InlineData(PackNames.Pack)]
    [InlineData(PackNames.ReadMe)]
    public void A_file_left_out_is_found_though_all_sums_are_made_anew(string name) =>
        Assert.NotEmpty(Verify(Again(Pack(_dishub), entries => entries.RemoveAll(entry => entry.Name == name))).Faults);

    [Fact]
    public void A_file_of_evidence_left_out_or_put_in_is_found_though_all_sums_are_made_anew()
    {
        var pack = Pack(_dishub);

        Assert.Contains("tidak ada", Assert.Single(Verify(Again(pack, entries => entries.RemoveAt(entries.FindIndex(entry => entry.Name.StartsWith(PackNames.Files, StringComparison.Ordinal))))).Faults).Id, StringComparison.Ordinal);
        Assert.Contains("bukan bagian", Assert.Single(Verify(Again(pack, entries => entries.Add(("bukti/lain.pdf", [1, 2, 3])))).Faults).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_better_answer_with_its_score_and_all_sums_made_anew_is_given_away_by_the_journal()
    {
        var instrument = demo.Demo.Host.Instrument;
        var better = Again(Pack(_dishub), entries =>
        {
            var answers = Encoding.UTF8.GetString(entries.First(entry => entry.Name == PackNames.Answers).Content);
            var at = answers.IndexOf("\"option\": \"", StringComparison.Ordinal) + 11;
            var question = instrument.Questions.First(each => each.Options.Count > 1);
            var end = answers.IndexOf('"', at);
            var now = answers[at..end];
            answers = answers[..at] + question.Options.First(option => option.Key != now).Key + answers[end..];
            Set(entries, PackNames.Answers, Encoding.UTF8.GetBytes(answers));
            Set(entries, PackNames.Score, ScoreDocument.Write(AnswersDocument.Read(Encoding.UTF8.GetBytes(answers), instrument)));
        });

        Assert.Contains(Verify(better).Faults, fault => fault.Id.Contains("tidak sama dengan yang tercatat dalam jurnal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_score_with_all_sums_made_anew_is_given_away_by_the_answers()
    {
        var changed = Again(Pack(_dishub), entries =>
        {
            var score = Encoding.UTF8.GetString(entries.First(entry => entry.Name == PackNames.Score).Content);
            var at = score.IndexOf("\"total\": \"", StringComparison.Ordinal) + 10;
            Set(entries, PackNames.Score, Encoding.UTF8.GetBytes(score[..at] + "99" + score[score.IndexOf('"', at)..]));
        });

        Assert.Contains("dihitung dari jawabannya", Assert.Single(Verify(changed).Faults).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_the_journal_changed_lost_or_moved_is_found_though_all_sums_are_made_anew()
    {
        var pack = Pack(_dishub);
        foreach (var change in (Func<List<string>, List<string>>[])
        [
            lines => [.. lines.Select((line, at) => at == 5 ? line.Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal) : line)],
            lines => [.. lines.Take(5), .. lines.Skip(6)],
            lines => [.. lines.Take(5), lines[6], lines[5], .. lines.Skip(7)],
            lines => [.. lines.SkipLast(1)],
            lines => [.. lines, lines[^1]],
            lines => [.. lines.Select((line, at) => at == 5 ? line.ToUpperInvariant() : line)],
        ])
        {
            var changed = Again(pack, entries =>
            {
                var lines = Encoding.UTF8.GetString(entries.First(entry => entry.Name == PackNames.Journal).Content).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
                Set(entries, PackNames.Journal, Encoding.UTF8.GetBytes(string.Concat(change(lines).Select(line => line + "\n"))));
            });
            Assert.NotEmpty(Verify(changed).Faults);
        }
    }

    private byte[] Pack(AssessmentId id)
    {
        using var stream = new MemoryStream();
        new ReportDesk(demo.Demo.Host).Pack(id, stream);
        return stream.ToArray();
    }

    private PackFindings Verify(byte[] pack) => new PackVerifier(demo.Demo.Host.Rulebook, new ExcerptFile()).Verify(new MemoryStream(pack, writable: false));

    // As somebody would who knows how packs are made.
    private static byte[] Again(byte[] pack, Action<List<(string Name, byte[] Content)>> change)
    {
        var zip = PlainZipReader.Read(new MemoryStream(pack, writable: false))!;
        var entries = zip.Entries.SkipLast(1).Select(entry => (entry.Name, Content: zip.Content(entry))).ToList();
        change(entries);
        using var stream = new MemoryStream();
        var writer = new PlainZipWriter(stream);
        foreach (var (name, content) in entries)
            writer.Add(name, content);
        var sums = writer.Add(PackNames.Sums, Encoding.UTF8.GetBytes(string.Concat(writer.Entries.Select(entry => $"{entry.Hash}  {entry.Name}\n"))));
        writer.Finish(sums.Hash);
        return stream.ToArray();
    }

    private static void Set(List<(string Name, byte[] Content)> entries, string name, byte[] content) => entries[entries.FindIndex(entry => entry.Name == name)] = (name, content);
}
