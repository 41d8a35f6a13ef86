namespace ZiWbk.Status.Units;

/// <summary>The kinds of office a regency has, in the words of its own organisation chart.</summary>
public static class UnitKinds
{
    /// <summary>What an office is when nobody says otherwise.</summary>
    public const string Usual = "dinas";

    /// <summary>All kinds, in the order a list of offices is shown.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["sekretariat", "inspektorat", Usual, "badan", "bagian", "uptd", "rsud", "kecamatan", "kelurahan", "puskesmas", "lainnya"];
}
