using ZiWbk.Channels;
using ZiWbk.Documents;
using ZiWbk.Status.Events;
using ZiWbk.Storage;

namespace ZiWbk.Bot.Hosting;

/// <summary>Which exceptions are refusals, and their sentences.</summary>
internal static class Refusals
{
    /// <summary>The sentence for a person; null where the exception is a fault of the program.</summary>
    public static Assessment.Bilingual? Of(Exception exception) => exception switch
    {
        DocumentRefusedException refused => refused.Reason,
        StorageRefusedException refused => refused.Reason,
        ChannelRefusedException refused => refused.Reason,
        JournalFullException => new(
            "Tidak ada yang disimpan: ruang penyimpanan penuh atau folder data tidak boleh ditulis. Kosongkan ruang, lalu ulangi.",
            "Nothing was saved: the disk is full or the data folder may not be written. Make room, then try again."),
        JournalStoppedException => new(
            "Penyimpanan gagal, jadi bot berhenti mencatat. Periksa cakram, lalu jalankan bot kembali; yang sudah dikonfirmasi tetap aman.",
            "The storage failed, so the bot has stopped recording. Check the disk, then restart the bot; what was confirmed is safe."),
        System.Text.Json.JsonException => new("Permintaan ini tidak dimengerti: versi program berbeda dari server yang berjalan.", "This request is not understood: the program's version differs from the running server's."),
        _ => null,
    };
}
