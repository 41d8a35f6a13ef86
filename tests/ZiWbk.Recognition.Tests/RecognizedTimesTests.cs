using ZiWbk.Conversation.Times;

namespace ZiWbk.Recognition;

/// <summary>The library's traps, held off by what stands before it, and what it adds.</summary>
public class RecognizedTimesTests
{
    private static readonly TimeScene _scene = new(new(2026, 11, 25, 9, 30, 0), Rules.Calendar);

    private static readonly TimeReader _reader = new(RecognizedTimes.Shared);

    [Theory]
    [InlineData("dokumen may be later")]
    [InlineData("kita bahas mei nanti")]
    [InlineData("bu Mei sudah datang")]
    [InlineData("pak Sabtu")]
    [InlineData("PermenPANRB 90 Tahun 2021")]
    [InlineData("Perpres Nomor 81 Tahun 2010")]
    [InlineData("skor 36/60")]
    [InlineData("versi 10.2")]
    [InlineData("butir A.1.2")]
    [InlineData("nilai 3,5")]
    public void What_is_no_time_is_none(string text) => Assert.Null(_reader.Read(text, _scene));

    [Theory]
    [InlineData("05/04/2027", 2027, 4, 5)]
    [InlineData("besok lusa", 2026, 11, 27)]
    [InlineData("besok sore", 2026, 11, 26)]
    [InlineData("akhir bulan", 2026, 11, 30)]
    [InlineData("dua hari kerja lagi", 2026, 11, 27)]
    [InlineData("31 Mei", 2027, 5, 31)]
    public void Days_follow_our_conventions(string text, int year, int month, int day) =>
        Assert.Equal(new TimeMeaning.Day(new(year, month, day)), _reader.Read(text, _scene)?.Meaning);

    [Theory]
    [InlineData("31/02/2027", DoubtKind.Impossible)]
    [InlineData("29 Februari 2027", DoubtKind.Impossible)]
    [InlineData("hari Minggu depan", DoubtKind.Ambiguous)]
    [InlineData("awal Juni", DoubtKind.Ambiguous)]
    [InlineData("kemarin", DoubtKind.Past)]
    public void What_is_doubtful_is_asked_in_both_languages(string text, DoubtKind kind)
    {
        var doubt = Assert.IsType<TimeMeaning.Doubt>(_reader.Read(text, _scene)?.Meaning);

        Assert.Equal(kind, doubt.Kind);
        Assert.NotEqual(doubt.Ask.Id, doubt.Ask.En);
    }

    [Theory]
    [InlineData("the last Friday of January", 2027, 1, 29)]
    [InlineData("first Monday of December", 2026, 12, 7)]
    [InlineData("a week from Friday", 2026, 12, 4)]
    [InlineData("in a fortnight", 2026, 12, 9)]
    [InlineData("the first of December", 2026, 12, 1)]
    public void English_that_own_rules_do_not_know_is_read(string text, int year, int month, int day)
    {
        Assert.Equal(new TimeMeaning.Day(new(year, month, day)), _reader.Read(text, _scene)?.Meaning);
        Assert.NotEqual(new TimeMeaning.Day(new(year, month, day)), new TimeReader(null).Read(text, _scene)?.Meaning);
    }

    [Fact]
    public void Numbers_in_words_are_read() => Assert.Equal([305m], RecognizedTimes.Shared.Numbers("three hundred and five"));
}
