using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Charts that tests paint.</summary>
internal static class Charts
{
    public static AreaBar Met { get; } = new("Perubahan", "89,3 %", 0.893, 0.6, true, "lewat 2,3 poin");

    public static AreaBar Missed { get; } = new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3 poin");

    public static AreaBar Ungated { get; } = new("Rata-rata", "45 %", 0.45, null, null, "");

    public static AreaBars Of(params AreaBar[] bars) => new("Dinas Perhubungan", "Nilai 81,25 dari 100", [.. bars], null);
}
