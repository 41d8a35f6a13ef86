using ZiWbk.Assessment;

namespace ZiWbk.Status.Units;

/// <summary>What the kinds of office are called.</summary>
public static class OfficeKinds
{
    private static readonly Dictionary<string, Bilingual> _names = new(StringComparer.Ordinal)
    {
        ["dinas"] = new("Dinas", "Departments (dinas)"),
        ["badan"] = new("Badan", "Agencies (badan)"),
        ["kecamatan"] = new("Kecamatan", "Districts (kecamatan)"),
        ["puskesmas"] = new("Puskesmas", "Health centres (puskesmas)"),
        ["rsud"] = new("Rumah sakit (RSUD)", "Hospitals (RSUD)"),
        ["sekretariat"] = new("Sekretariat", "Secretariats"),
        ["inspektorat"] = new("Inspektorat", "Inspectorate"),
    };

    /// <summary>The name of a kind; one that is not known is called as it is written.</summary>
    public static Bilingual Name(string kind) => _names.TryGetValue(kind, out var name) ? name
        : kind.Length == 0 ? new("Lainnya", "Others")
        : new(char.ToUpperInvariant(kind[0]) + kind[1..], char.ToUpperInvariant(kind[0]) + kind[1..]);
}
