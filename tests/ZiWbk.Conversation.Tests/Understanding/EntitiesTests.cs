using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

public class EntitiesTests
{
    [Theory]
    [InlineData("progres dukcapil", "Unit dukcapil 'dukcapil'")]
    [InlineData("progres kantor dukcapil dong", "Unit dukcapil 'kantor dukcapil'")]
    [InlineData("progres dukcapli", "UnitCandidates dukcapil 'dukcapli'")]
    [InlineData("area 5 kurang berapa", "Area 5 'area 5'")]
    [InlineData("area lima", "Area 5 'area lima'")]
    [InlineData("Area V", "Area 5 'Area V'")]
    [InlineData("area-5", "Area 5 'area-5'")]
    [InlineData("area pengawasan kurang berapa lagi", "Area 5 'area pengawasan'")]
    [InlineData("kenapa nilai SDM cuma segitu", "Area 3 'SDM'")]
    [InlineData("how far is supervision", "Area 5 'supervision'")]
    [InlineData("human resources of dishub", "Area 3 'human resources'|Unit dishub 'dishub'")]
    [InlineData("Penataan Sistem Manajemen SDM Aparatur", "Area 3 'Penataan Sistem Manajemen SDM Aparatur'")]
    [InlineData("akip dishub", "Area 4 'akip'|Unit dishub 'dishub'")]
    [InlineData("agen perubahan", "")]
    [InlineData("standar pelayanan", "")]
    [InlineData("isi butir A.I.2.i.c ke B", "Question A.I.2.i.c 'butir A.I.2.i.c'|Level B 'ke B'")]
    [InlineData("naik ke B semua", "Level B 'ke B'")]
    [InlineData("kalau jadi a", "Level A 'jadi a'")]
    [InlineData("raise it to A", "Level A 'to A'")]
    [InlineData("move to a higher score", "")]
    [InlineData("menuju WBBM dukcapil", "Target Wbbm 'menuju WBBM'|Unit dukcapil 'dukcapil'")]
    [InlineData("wbk atau wbbm", "Target Wbk 'wbk'|Target Wbbm 'wbbm'")]
    [InlineData("kecamatan padangan dan rsud padangan", "Unit kec-padangan 'kecamatan padangan'|Unit rsud-padangan 'rsud padangan'")]
    [InlineData("kapan rencana kantor ini", "")]
    [InlineData("kalau Pengusulan 31 Mei", "Stage C 'Pengusulan'|Date 31 Mei '31 Mei'")]
    [InlineData("tahap c sampai mana", "Stage C 'c'")]
    [InlineData("stage D", "Stage D 'D'")]
    [InlineData("naik ke c", "Level C 'ke c'")]
    [InlineData("lihat tugas b4", "Task B4 'b4'")]
    [InlineData("batas pengusulan 30/6/2027", "Milestone pengusulan 'batas pengusulan'|Date 30/6/2027 '30/6/2027'")]
    [InlineData("2027-05-31", "Date 2027-05-31 '2027-05-31'")]
    [InlineData("on May 31 2027", "Date 31 may 2027 'May 31 2027'")]
    [InlineData("31 mei 2027 dishub", "Date 31 mei 2027 '31 mei 2027'|Unit dishub 'dishub'")]
    [InlineData("terdaftar 12, dipermudah 9", "")]
    [InlineData("nilai 3.5 dari 4", "")]
    [InlineData("may we begin", "")]
    [InlineData("2026 2027", "")]
    [InlineData("sejak 1 Januari", "Since 01/01/2026 'sejak 1 Januari'")]
    [InlineData("", "")]
    public void Everything_named_is_found_with_its_place(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Entities.Find(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Select(entity => Shown(text, entity))));

    [Theory]
    [InlineData("apa yang berubah minggu ini", "2026-11-23")]
    [InlineData("perubahan pekan ini", "2026-11-23")]
    [InlineData("what changed this week", "2026-11-23")]
    [InlineData("minggu lalu", "2026-11-16")]
    [InlineData("hari ini", "2026-11-25")]
    [InlineData("today", "2026-11-25")]
    [InlineData("kemarin", "2026-11-24")]
    [InlineData("sejak kemarin", "2026-11-24")]
    [InlineData("yesterday", "2026-11-24")]
    [InlineData("7 hari terakhir", "2026-11-18")]
    [InlineData("dua minggu terakhir", "2026-11-11")]
    [InlineData("last 7 days", "2026-11-18")]
    [InlineData("bulan ini", "2026-11-01")]
    [InlineData("bulan lalu", "2026-10-01")]
    [InlineData("this month", "2026-11-01")]
    [InlineData("tahun ini", "2026-01-01")]
    [InlineData("sejak Senin", "2026-11-23")]
    [InlineData("sejak hari Rabu", "2026-11-25")]
    [InlineData("sejak minggu", "2026-11-22")]
    [InlineData("sejak minggu ini", "2026-11-23")]
    [InlineData("since Monday", "2026-11-23")]
    [InlineData("last Wednesday", "2026-11-18")]
    [InlineData("Jum'at lalu", "2026-11-20")]
    [InlineData("sejak 1 November", "2026-11-01")]
    [InlineData("sejak tanggal 1 November 2025", "2025-11-01")]
    [InlineData("since November 1", "2026-11-01")]
    [InlineData("sejak 31 Desember", "2025-12-31")]
    [InlineData("sejak 1/11/2026", "2026-11-01")]
    [InlineData("dari 29 Februari", "2024-02-29")]
    [InlineData("sejak 31 Februari", null)]
    [InlineData("sejak 1 Desember 2026", null)]
    [InlineData("hari Senin rapat", null)]
    [InlineData("sejak", null)]
    [InlineData("999 hari terakhir", "2024-03-01")]
    public void A_day_since_which_is_found_and_is_never_to_come(string text, string? day)
    {
        var found = Entities.Find(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Where(entity => entity.Kind == EntityKind.Since).ToArray();

        Assert.Equal(day, found is [var only] ? ((DateOnly)only.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void At_the_beginning_of_time_nothing_is_before_it() =>
        Assert.All(
            ["kemarin", "999 hari terakhir", "bulan lalu", "sejak senin", "minggu ini", "sebulan terakhir", "sejak 5 mei"],
            text => Entities.Find(text, Bojonegoro.Vocabulary, DateOnly.MinValue));

    private static string Shown(string text, Entity entity)
    {
        var value = entity.Value switch
        {
            Unit unit => unit.Id.Value,
            ImmutableArray<Unit> units => string.Join(',', units.Select(unit => unit.Id.Value)),
            Area area => area.No.ToString(CultureInfo.InvariantCulture),
            Question question => question.Id.Value,
            Stage stage => stage.Id,
            JourneyTask task => task.Id,
            Milestone milestone => milestone.Id,
            var other => other.ToString(),
        };
        return $"{entity.Kind} {value} '{text.Substring(entity.Start, entity.Length)}'";
    }
}
