using System.Collections.Frozen;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Words of ordinary speech: what says nothing, what says little, and the short writings of chats.</summary>
internal static class Speech
{
    private static readonly FrozenSet<string> _politeness = Set(
        "ya yaa yah dong donk sih deh tolong mohon minta pak bapak bu ibu min admin kak mas mbak bang gan bos nih lah kah kok lho loh toh nah " +
        "hai halo hallo permisi maaf terima kasih makasih please pls kindly hi hello hey thanks thank bot");

    private static readonly FrozenSet<string> _unimportant = Set(
        "yang untuk di ke dari ini itu apa saja dan atau saya kami kita lagi mau ingin bisa dapat ada adalah pada dengan dalam oleh juga masih sudah " +
        "akan agar supaya para tadi tersebut coba lihat tampilkan tunjukkan tunjukin perlihatkan carikan kasih tahu tau beri semua sekarang kantor cuma banget dong kok " +
        "the a an of is are for my our me i we to in on it that this do does can could would show tell give see please now all what about");

    private static readonly FrozenDictionary<string, string> _written = new Dictionary<string, string>
    {
        ["yg"] = "yang",
        ["brp"] = "berapa",
        ["brapa"] = "berapa",
        ["knp"] = "kenapa",
        ["knapa"] = "kenapa",
        ["mengapa"] = "kenapa",
        ["gmn"] = "bagaimana",
        ["gimana"] = "bagaimana",
        ["bgmn"] = "bagaimana",
        ["sdh"] = "sudah",
        ["udah"] = "sudah",
        ["udh"] = "sudah",
        ["blm"] = "belum",
        ["utk"] = "untuk",
        ["buat"] = "untuk",
        ["bwt"] = "untuk",
        ["dgn"] = "dengan",
        ["tdk"] = "tidak",
        ["gak"] = "tidak",
        ["ga"] = "tidak",
        ["nggak"] = "tidak",
        ["enggak"] = "tidak",
        ["ndak"] = "tidak",
        ["sy"] = "saya",
        ["aja"] = "saja",
        ["klo"] = "kalau",
        ["kalo"] = "kalau",
        ["kl"] = "kalau",
        ["jika"] = "kalau",
        ["jd"] = "jadi",
        ["menjadi"] = "jadi",
        ["krn"] = "karena",
        ["dr"] = "dari",
        ["cuman"] = "cuma",
        ["hanya"] = "cuma",
        ["progress"] = "progres",
        ["lg"] = "lagi",
        ["skrg"] = "sekarang",
        ["skg"] = "sekarang",
        ["sampe"] = "sampai",
        ["whats"] = "what",
        ["bgt"] = "banget",
        ["dmn"] = "dimana",
        ["sm"] = "sama",
        ["bkt"] = "bukti",
        ["org"] = "orang",
        ["thn"] = "tahun",
        ["bln"] = "bulan",
        ["hr"] = "hari",
        ["tgl"] = "tanggal",
        ["sapa"] = "siapa",
        ["sopo"] = "siapa",
        ["sing"] = "yang",
        ["durung"] = "belum",
        ["blum"] = "belum",
        ["belom"] = "belum",
        ["piye"] = "bagaimana",
        ["pripun"] = "bagaimana",
        ["piro"] = "berapa",
        ["pinten"] = "berapa",
        ["opo"] = "apa",
        ["iki"] = "ini",
        ["pingin"] = "ingin",
        ["pengen"] = "ingin",
        ["pgn"] = "ingin",
        ["liat"] = "lihat",
        ["gimanakah"] = "bagaimana",
        ["bgmana"] = "bagaimana",
        ["kpn"] = "kapan",
        ["dmna"] = "dimana",
        ["mn"] = "mana",
        ["tlg"] = "tolong",
        ["msh"] = "masih",
        ["bs"] = "bisa",
        ["bsa"] = "bisa",
        ["dpt"] = "dapat",
        ["hrs"] = "harus",
        ["trs"] = "terus",
        ["gmana"] = "bagaimana",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // One slip away from the name of an office, and yet only themselves: a kanor is no kantor.
    private static readonly FrozenSet<string> _everyday = Set(
        "kantor kapan rencana pertanyaan operasi bulan bukan badan malam kanan orang sekar sekarang undang undangan kapal kapak balas bales dalam " +
        "besar benar lebih kurang berapa kenapa bagaimana mengapa nilai progres area bukti butir target semua selesai laporan kegiatan pegawai " +
        "pelatihan penguatan perubahan pelayanan layanan pengawasan tahun minggu hari sejak kemarin daerah dinas kecamatan kabupaten kantornya " +
        "harus makan nasi cuaca siapa dimana belum sudah tidak dengan untuk kepada bisa boleh ingin supaya karena ketika sedang banyak sedikit " +
        "bencana beban badai bantu bantuan bahan acara asset set upset office score area about level change service since where which there");

    public static bool IsPoliteness(string word) => _politeness.Contains(word);

    public static bool IsUnimportant(string word) => _unimportant.Contains(word);

    /// <summary>Whether a word is itself and no slip for a name.</summary>
    public static bool IsEveryday(string word) => _everyday.Contains(word) || _unimportant.Contains(word) || _politeness.Contains(word);

    /// <summary>The full writing of a word that chats write short.</summary>
    public static string Written(string word) => _written.GetValueOrDefault(word, word);

    /// <summary>The word that stands for all that say the same.</summary>
    public static string Alike(string word) => Synonyms.Of(Written(word));

    public static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
