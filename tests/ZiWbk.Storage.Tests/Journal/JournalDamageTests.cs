using System.Text;
using System.Text.RegularExpressions;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Journal;

/// <summary>Damage on a real folder: everything before the last group is refused with its place, a torn end is cut off.</summary>
public sealed partial class JournalDamageTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly Dictionary<string, byte[]> _sound = [];

    private string Journal => Path.Combine(_folder.Data, "journal");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Damage_before_the_last_group_is_refused_with_segment_and_line(bool snapshots)
    {
        await MadeAsync(snapshots);
        var random = new Random(20260101);
        var trials = 0;
        foreach (var segment in _sound.Keys.Order(StringComparer.Ordinal))
        {
            for (var trial = 0; trial < 40; trial++)
            {
                var bytes = _sound[segment];
                var lines = Lines(bytes);
                // The last line is the last group; whoever damages that is told from a torn end by nobody.
                var reach = segment == Last ? lines.Length - 1 : lines.Length;
                if (reach < 2)
                    break;
                File.WriteAllBytes(Path.Combine(Journal, segment), Damaged(random, trial % 5, bytes, lines, reach));

                var refused = await Assert.ThrowsAsync<StorageRefusedException>(async () => await (await _folder.OpenAsync(Options)).DisposeAsync());

                Assert.Matches(Place(), refused.Reason.En);
                trials++;
                File.WriteAllBytes(Path.Combine(Journal, segment), bytes);
            }
        }

        await using var again = await _folder.OpenAsync(Options);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
        TestContext.Current.TestOutputHelper?.WriteLine($"damage: {trials} trials over {_sound.Count} segments, all refused");
    }

    [Fact]
    public async Task A_digit_of_the_chain_made_a_capital_is_damage()
    {
        await MadeAsync(snapshots: true);
        var text = Encoding.UTF8.GetString(_sound[First]);
        var chain = text.IndexOf("\"chain\":\"", StringComparison.Ordinal) + 9;
        var digit = text.AsSpan(chain).IndexOfAnyInRange('a', 'f') + chain;
        File.WriteAllText(Path.Combine(Journal, First), text.Remove(digit, 1).Insert(digit, char.ToUpperInvariant(text[digit]).ToString()));

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(async () => await (await _folder.OpenAsync(Options)).DisposeAsync());

        Assert.Contains($"{First}, line 1", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damage_in_the_line_before_the_last_is_no_torn_end()
    {
        await MadeAsync(snapshots: false);
        var lines = Lines(_sound[Last]);
        var before = lines[^2];
        foreach (var bad in (byte[][])[[.. before, .. before], before[..^1], [.. before[..^1], (byte)'x'], []])
        {
            File.WriteAllBytes(Path.Combine(Journal, Last), [.. lines[..^2].SelectMany(line => line), .. bad, .. lines[^1]]);
            var refused = await Assert.ThrowsAsync<StorageRefusedException>(async () => await (await _folder.OpenAsync(Options)).DisposeAsync());
            Assert.Contains(Last, refused.Reason.En, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_removed_segment_is_refused(bool snapshots)
    {
        await MadeAsync(snapshots);
        foreach (var segment in _sound.Keys.Where(segment => snapshots || segment != Last))
        {
            File.Delete(Path.Combine(Journal, segment));
            await Assert.ThrowsAsync<StorageRefusedException>(async () => await (await _folder.OpenAsync(Options)).DisposeAsync());
            File.WriteAllBytes(Path.Combine(Journal, segment), _sound[segment]);
        }
    }

    [Fact]
    public async Task A_torn_last_line_is_cut_off_wherever_it_tears()
    {
        await MadeAsync(snapshots: false);
        var lines = Lines(_sound[Last]);
        var before = lines[..^1].Sum(line => line.Length);
        foreach (var (from, zeros) in Enumerable.Range(0, lines[^1].Length).Where(at => at % 7 == 1).Select((at, trial) => (at, trial % 2 * 4096)))
        {
            File.WriteAllBytes(Path.Combine(Journal, Last), [.. _sound[Last].AsSpan(0, before + from), .. new byte[zeros]]);
            await using var open = await _folder.OpenAsync(Options);
            Assert.Equal(from + zeros, open.Store.CutBytes);
            Assert.Empty((await open.Store.VerifyAsync()).Differences);
            await open.DisposeAsync();
            Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
        }
    }

    [Fact]
    public async Task A_tail_of_zeros_is_cut_off()
    {
        await MadeAsync(snapshots: true);
        File.WriteAllBytes(Path.Combine(Journal, Last), [.. _sound[Last], .. new byte[5000]]);

        await using var open = await _folder.OpenAsync(Options);

        Assert.Equal(5000, open.Store.CutBytes);
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task Damage_while_running_is_reported_by_a_verification_with_segment_and_line()
    {
        await MadeAsync(snapshots: true);
        await using var open = await _folder.OpenAsync(Options);
        var text = Encoding.UTF8.GetString(_sound[First]);
        var at = text.IndexOf("Sari Wulandari", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Journal, First), text.Remove(at, 1).Insert(at, "M"));

        var found = await open.Store.VerifyAsync();

        Assert.Contains(found.Differences, difference => Place().IsMatch(difference) && difference.Contains(First, StringComparison.Ordinal));
        Assert.DoesNotContain(found.Differences, difference => difference.StartsWith("status.db", StringComparison.Ordinal));
        // The bot goes on meanwhile.
        Assert.Null((await open.Store.SubmitAsync(open.Store.Now(Actor.Operator), Office.Answer(Office.First, "Tidak"))).Refusal);
        await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.EraseAsync(open.Store.Now(Actor.Operator), open.Store.Current.People.Keys.First()));
    }

    [Fact]
    public async Task While_running_a_damaged_last_line_is_no_torn_end()
    {
        await MadeAsync(snapshots: true);
        await using var open = await _folder.OpenAsync(Options);
        var damaged = _sound[Last].ToArray();
        damaged[^20] ^= 1;
        File.WriteAllBytes(Path.Combine(Journal, Last), damaged);

        Assert.Contains((await open.Store.VerifyAsync()).Differences, difference => Place().IsMatch(difference) && difference.Contains(Last, StringComparison.Ordinal));
        await Assert.ThrowsAsync<StorageRefusedException>(() => open.Store.EraseAsync(open.Store.Now(Actor.Operator), open.Store.Current.People.Keys.First()));
        Assert.Equal(damaged, File.ReadAllBytes(Path.Combine(Journal, Last)));
    }

    private static StoreOptions Options => new() { SegmentBytes = 6000 };

    private string First => _sound.Keys.Min(StringComparer.Ordinal)!;

    private string Last => _sound.Keys.Max(StringComparer.Ordinal)!;

    [GeneratedRegex(@"\d{12}\.jsonl, line \d+")]
    private static partial Regex Place();

    private static byte[][] Lines(byte[] bytes)
    {
        var lines = new List<byte[]>();
        for (var at = 0; at < bytes.Length;)
        {
            var end = at + bytes.AsSpan(at).IndexOf((byte)'\n') + 1;
            lines.Add(bytes[at..end]);
            at = end;
        }

        return [.. lines];
    }

    private static byte[] Damaged(Random random, int kind, byte[] bytes, byte[][] lines, int reach)
    {
        var within = lines[..reach].Sum(line => line.Length);
        var at = random.Next(within);
        var line = random.Next(reach);
        return kind switch
        {
            0 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], bytes[at], .. bytes[at..]],
            3 => [.. lines[..line].Append(lines[line]).Concat(lines[line..]).SelectMany(one => one)],
            _ => Swapped(lines, random.Next(reach - 1)),
        };
    }

    private static byte[] Swapped(byte[][] lines, int at) =>
        [.. lines[..at].Append(lines[at + 1]).Append(lines[at]).Concat(lines[(at + 2)..]).SelectMany(one => one)];

    private async Task MadeAsync(bool snapshots)
    {
        await using (var open = await _folder.OpenAsync(Options))
        {
            await open.Store.WithOfficesAsync();
            var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
            for (var at = 0; at < 40; at++)
                Assert.Null((await open.Store.SubmitAsync(open.Store.Now(Actor.Of(person)), new WriteNote(Office.Assessment, Matter.Of(Office.First), $"catatan {at}"))).Refusal);
        }

        if (!snapshots)
            Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
        foreach (var name in new RealDisk(_folder.Data).List("journal"))
            _sound[name] = File.ReadAllBytes(Path.Combine(Journal, name));
        Assert.True(_sound.Count >= 3);
    }
}
