using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Views;

/// <summary>
/// The parts of the menu. A dialog's place says its part: the tens. What is used every day stands in the menu itself; other parts fold
/// into one button, so that the menu stays short enough for a phone.
/// </summary>
internal static class MenuSections
{
    private static readonly Dictionary<int, Bilingual> _folded = new()
    {
        [3] = new("Buku kerja LKE", "LKE workbook"),
        [5] = new("Pencanangan", "Declaration"),
        [6] = new("Publikasi", "Publishing"),
        [7] = new("Orang, riwayat, pengingat", "People, history, reminders"),
        [8] = new("Gambar dan laporan", "Pictures and reports"),
    };

    /// <summary>The part of a place in the menu.</summary>
    public static int Of(int place) => place / 10;

    /// <summary>What a part is called where it folds; null where it does not.</summary>
    public static Bilingual? Title(int section) => _folded.TryGetValue(section, out var title) ? title : null;
}
