using System.Collections.Frozen;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What is meant everywhere, whatever is being asked.</summary>
public enum GlobalWord
{
    /// <summary>"Batal": end the talk, nothing is saved.</summary>
    Cancel,

    /// <summary>"Kembali": the question before.</summary>
    Back,

    /// <summary>"Ulangi": ask again.</summary>
    Repeat,

    /// <summary>"Bantuan".</summary>
    Help,

    /// <summary>"Simpan dulu": set the talk aside.</summary>
    SaveForLater,

    /// <summary>"Lanjutkan": take up what was set aside.</summary>
    Resume,

    /// <summary>"Selesai": nothing more to add.</summary>
    Done,

    /// <summary>"Lewati": leave this one out.</summary>
    Skip,

    /// <summary>"Ya".</summary>
    Yes,

    /// <summary>"Tidak".</summary>
    No,

    /// <summary>"Urungkan": take back what was saved.</summary>
    Undo,
}

/// <summary>
/// Finds what is meant everywhere. Only where it is the whole message: "batal" within a sentence may be what the sentence is about.
/// </summary>
public static class GlobalWords
{
    private static readonly (GlobalWord Word, string Id, string En)[] _table =
    [
        (GlobalWord.Cancel, "batal|batalkan|stop|tidak jadi|gak jadi|ga jadi|nggak jadi", "cancel|stop|abort"),
        (GlobalWord.Back, "kembali|mundur|sebelumnya", "back|go back|previous"),
        (GlobalWord.Repeat, "ulangi|ulang", "repeat|again"),
        (GlobalWord.Help, "bantuan|tolong bantu|bantu|bantu saya", "help|help me"),
        (GlobalWord.SaveForLater, "simpan dulu|nanti dulu|nanti saja|nanti aja|nanti|simpan", "save for later|later|not now|save"),
        (GlobalWord.Resume, "lanjutkan|teruskan|lanjut|terus", "resume|continue"),
        (GlobalWord.Done, "selesai|sudah|sudah selesai|udah|sudah semua", "done|finished"),
        (GlobalWord.Skip, "lewati|lewat|lewatkan", "skip"),
        (GlobalWord.Yes, "ya|iya|yaa|iyaa|betul|benar|ok|oke|okay|setuju|ya betul|ya benar|iya betul|iya benar", "yes|ok|okay|yes please|yep|agree|right"),
        (GlobalWord.No, "tidak|bukan|jangan|tdk|gak|ga|nggak|enggak|ndak", "no|nope|no thanks"),
        (GlobalWord.Undo, "urungkan|batalkan yang tadi", "undo"),
    ];

    private static readonly FrozenDictionary<string, GlobalWord> _indonesian = Read(entry => entry.Id);

    private static readonly FrozenDictionary<string, GlobalWord> _english = Read(entry => entry.En);

    private static readonly NearWords _near = new(_indonesian.Keys.Concat(_english.Keys).Where(words => !words.Contains(' ', StringComparison.Ordinal)));

    // One letter away from a word above, and meant as they are.
    private static readonly FrozenSet<string> _others = Speech.Set(
        "bulan mudah susah besar batas utang uang hutang pulang tulang lulus bantal betah botol sadah wudah light night might eight tight sight fight " +
        "latar layer water agreed sepuluh bener lewah lanjur gain against bantulan bawal bakal badai jaringan juangan urutkan aging");

    /// <summary>What a message means everywhere; null where it means nothing of the kind.</summary>
    public static GlobalWord? Of(string text)
    {
        // The longest of them has four words; politeness comes on top.
        if (text.Length > 60)
            return null;
        var words = Words.Of(text);
        if (words.IsEmpty)
            return text.Contains('?', StringComparison.Ordinal) && text.AsSpan().Trim(" ?!").IsEmpty ? GlobalWord.Help : null;
        return Exactly(string.Join(' ', words.Select(word => word.Text)))
            ?? Exactly(string.Join(' ', words.Select(word => word.Text).Where(word => !Speech.IsPoliteness(word))))
            ?? Nearly(words.Select(word => word.Text).Where(word => !Speech.IsPoliteness(word)).ToArray());
    }

    /// <summary>Whether a text, as it stands, is one of these words in a language: nothing else may be called so.</summary>
    public static bool IsReserved(string text, Language language) =>
        (language == Language.English ? _english : _indonesian).ContainsKey(Words.Plain(text));

    private static GlobalWord? Exactly(string message) =>
        _indonesian.TryGetValue(message, out var word) || _english.TryGetValue(message, out word) ? word : null;

    private static GlobalWord? Nearly(string[] words)
    {
        if (words is not [var only] || _others.Contains(only))
            return null;
        GlobalWord?[] meant = [.. _near.Of(only).Where(near => Typos.Between(only, near, 1) <= 1).Select(Exactly).Distinct()];
        return meant is [var word] ? word : null;
    }

    private static FrozenDictionary<string, GlobalWord> Read(Func<(GlobalWord Word, string Id, string En), string> words) =>
        _table.SelectMany(entry => words(entry).Split('|').Select(written => KeyValuePair.Create(written, entry.Word)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
