using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>Charts that tests paint.</summary>
internal static class Charts
{
    public static AreaChartBar Met { get; } = new("Perubahan", "89,3 %", 0.893, 0.6, true, "lewat 2,3 poin");

    public static AreaChartBar Missed { get; } = new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3 poin");

    public static AreaChartBar Ungated { get; } = new("Rata-rata", "45 %", 0.45, null, null, "");

    public static AreaChart Of(params AreaChartBar[] bars) => new("Dinas Perhubungan", "Nilai 81,25 dari 100", bars, null, Language.Indonesian);
}
