namespace ZiWbk.Documents.Packs;

/// <summary>The entries of a pack.</summary>
internal static class PackNames
{
    public const string ReadMe = "BACA-SAYA.txt";
    public const string Pack = "paket.json";
    public const string Answers = "jawaban.json";
    public const string Score = "nilai.json";
    public const string Evidence = "bukti.json";
    public const string Journal = "jurnal.txt";
    public const string Workbook = "LKE.xlsx";
    public const string Sums = "SHA256SUMS";

    /// <summary>The folder of the files of evidence.</summary>
    public const string Files = "bukti/";
}
