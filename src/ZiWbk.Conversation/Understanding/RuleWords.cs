using System.Collections.Frozen;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// A cheap test for questions about the rules, by the words that give them away: what is asked of the matter itself, not of an office.
/// Whoever has the answers at hand can judge better.
/// </summary>
public sealed class RuleWords : IRuleQuestions
{
    // Said of rules, hardly of an office's own status.
    private static readonly FrozenSet<string> _rules = Speech.Set(
        "aturan aturannya peraturan peraturannya regulasi permenpan permenpanrb permenpan perpres inpres perbup undang pasal ayat hukum hukumnya dasar definisi pengertian " +
        "beda bedanya perbedaan perbedaannya ketentuan ketentuannya sanksi sanksinya dicabut pencabutan berlaku masa gratifikasi wajib kewajiban boleh dilarang larangan " +
        "minimal minimum maksimal batas batasnya ambang bobot bobotnya tujuan manfaat kepanjangan singkatan artinya arti makna unsur komponen kriteria mekanisme prosedur tahapannya " +
        "rumus dihitungnya dinilai penilai siapa pemenang diumumkan penghargaan hadiah insentif dianugerahkan whistleblowing benturan " +
        "rule rules regulation law legal basis difference definition mean means stand minimum maximum threshold weight weights criteria mandatory allowed forbidden sanction revoked winner winners announced announce award awarded valid purpose evaluated");

    // A word that makes a question of it.
    private static readonly FrozenSet<string> _asking = Speech.Set(
        "apa apakah apaan berapa siapa kapan kenapa bagaimana dimana haruskah bolehkah what who when why how which where can must is are does do");

    // Of these a text speaks where it speaks of the matter at all.
    private static readonly FrozenSet<string> _matter = Speech.Set(
        "wbk wbbm zi zona integritas predikat lke tpi tpn kemenpan menpan unit evaluasi penilaian area pengungkit hasil survei ipak ipkp lhkpn lhkasn spip sakip bpk gratifikasi pakta " +
        "integritas komponen reform pemenuhan korupsi birokrasi reformasi inspektorat menteri usulan maklumat wbs pengaduan benturan kepentingan agen perubahan");

    // Whoever says these speaks of the own office.
    private static readonly FrozenSet<string> _own = Speech.Set(
        "kami kita saya sy kantor kantorku kantornya kantorku our we us my nilaiku progres progress sekarang skrg sementara lagi masih sudah belum kurang kurangnya status posisi now tadi");

    /// <inheritdoc/>
    public double Confidence(string text)
    {
        string[] words = [.. Words.Of(text).Take(40).Select(word => Speech.Written(word.Text))];
        var rules = words.Count(_rules.Contains);
        var asking = words.Any(_asking.Contains) || text.Contains('?', StringComparison.Ordinal);
        var matter = words.Any(_matter.Contains);
        if (rules == 0 && !(asking && matter))
            return 0;
        var own = words.Count(_own.Contains);
        var sure = 0.35 + Math.Min(0.4, 0.25 * rules) + (asking ? 0.15 : 0) + (matter ? 0.15 : 0) - (0.3 * own);
        return Math.Clamp(sure, 0, 1);
    }
}
