using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What people say that starts no talk: questions about the rules, and what the bot has nothing to do with. Known, it is not taken for a talk.</summary>
internal static partial class OtherSpeech
{
    /// <summary>The class of what the bot has nothing to do with.</summary>
    public const string Nothing = "none";

    /// <summary>Examples, with what they are in the place of a dialog.</summary>
    public static ImmutableArray<Phrase> Phrases { get; } =
    [
        .. Of(Understood.Ask,
            "dasar hukum zona integritas|apa itu WBK|apa itu WBBM|apa beda WBK dan WBBM|perbedaan WBK dengan WBBM|nilai minimal WBK berapa|berapa nilai minimal untuk WBBM|ambang batas tiap area berapa|bobot area pengawasan berapa|" +
            "berapa bobot komponen hasil|peraturan yang berlaku sekarang apa|permenpan nomor berapa yang mengatur|siapa yang menetapkan predikat|siapa yang menilai di tingkat nasional|kapan predikat dicabut|apakah predikat bisa dicabut|" +
            "berapa lama predikat berlaku|masa berlaku WBK berapa tahun|apa sanksinya kalau melanggar|apakah boleh menerima gratifikasi|batas gratifikasi berapa rupiah|apa itu benturan kepentingan|siapa saja yang wajib LHKPN|kapan batas lapor LHKPN|" +
            "apa kepanjangan SPIP|apa yang dimaksud agen perubahan|arti pakta integritas|apa itu whistleblowing system|apa saja enam area perubahan|berapa jumlah area pengungkit|apa itu komponen pengungkit|unsur penilaian apa saja|" +
            "bagaimana mekanisme pengusulan|bagaimana cara penilaian TPN|bagaimana pemenang diumumkan|apa syarat unit kerja bisa diusulkan|apakah puskesmas boleh ikut|apakah kecamatan bisa diusulkan|apa manfaat zona integritas|tujuan pembangunan ZI apa|" +
            "apa tugas TPI|apa tugas inspektorat dalam ZI|siapa anggota tim penilai nasional|berapa responden survei minimal|nilai survei IPAK minimal berapa|survei dilakukan siapa|apa bedanya reform dan pemenuhan|rumus nilai hasil bagaimana|" +
            "opini BPK harus WTP atau boleh WDP|nilai SAKIP minimal apa|apakah indeks RB berpengaruh|apakah wajib ada maklumat pelayanan|apa isi permenpan 90 tahun 2021|aturan lama diganti apa|apakah permenpan 10 tahun 2019 masih berlaku|pasal berapa yang mengatur|" +
            "berapa persen pegawai harus teken pakta|apakah unit baru boleh diusulkan WBBM|harus berapa tahun WBK sebelum WBBM|apa hukumannya|apakah ada hadiah uang|kenapa harus membangun zona integritas|apa itu desk evaluasi|ada berapa butir LKE|siapa yang memutuskan lolos atau tidak|apakah nilai bisa turun setelah dapat predikat|apa konsekuensi kalau gagal|apakah ada evaluasi ulang|apa beda TPI dan TPN|siapa ketua TPI seharusnya|apakah wajib membentuk pokja|berapa anggota tim zi minimal|" +
            "apakah pencanangan wajib disaksikan ombudsman|siapa yang boleh jadi saksi pencanangan menurut aturan|kapan aturan baru berlaku|apakah RSUD dan dinas beda bobot|berapa bobot manajemen perubahan|bobot reform berapa persen|skala penilaian apa saja|arti pilihan A B C D|" +
            "apa yang dimaksud inovasi|definisi pelayanan prima|berapa kali monev harus dilakukan|apakah LHKPN semua pegawai|apa itu unit kerja strategis|unit seperti apa yang layak|kalau ada kasus korupsi apakah gugur|apakah OTT membatalkan predikat|berapa nilai minimal survei|apa dasar penetapan nilai|" +
            "apakah boleh loncat ke WBBM|aturan gratifikasi bagaimana|parcel lebaran boleh diterima tidak|hadiah dari rekanan bagaimana aturannya|melapor gratifikasi ke mana|batas waktu lapor gratifikasi|apa kepanjangan WBK|singkatan SAKIP|maksud zona integritas",
            "what is WBK|what is the difference between WBK and WBBM|what is the minimum score for WBK|legal basis of the integrity zone|which regulation applies|who awards the predicate|can the predicate be revoked|how long is the predicate valid|" +
            "what does SPIP stand for|who must file LHKPN|what is the weight of an area|how many areas are there|how are winners announced|how is the survey done|is gratification allowed|what is the purpose of the integrity zone|" +
            "may a health centre be proposed|what does the national team do|what is an agent of change|what is the threshold for each area|which opinion of the BPK is needed|how many years of WBK before WBBM|is a service charter mandatory|what is the penalty|what does the rule say about reports of wealth"),
        .. Of(Nothing,
            "pesan nasi goreng|cuaca hari ini bagaimana|harga beras sekarang|siapa presiden indonesia|lagi apa|sudah makan belum|ceritakan lelucon|nyanyikan lagu|putar musik|besok libur tidak|gaji kapan cair|kapan THR cair|boleh pinjam mobil dinas|pinjam aula|" +
            "pinjam ruang rapat|jam berapa rapat|rapat di ruang mana|nomor telepon bupati|alamat kantor bupati|bikin KTP di mana|cara mengurus akta kelahiran|cara bayar pajak|jadwal dokter|berapa harga emas|skor pertandingan bola|siapa yang menang semalam|" +
            "hapus semua data|hack akun|kirim uang|transfer pulsa|beli token listrik|wifi mati|printer rusak|komputer saya error|lupa password email|reset kata sandi|ganti warna|ganti tema|matikan lampu|pesan tiket kereta|jalan ke surabaya lewat mana|" +
            "wkwkwk|haha|hehe|iya iya|siap komandan|mantap|oke sip|terserah|entahlah|tes|test|coba coba|aku cinta kamu|kamu siapa|kamu robot ya|umur kamu berapa|selamat ulang tahun|turut berduka cita|ini siapa|salah kirim|maaf salah grup|anak saya sakit|saya izin tidak masuk|" +
            "tolong belikan kopi|antar makan siang|minta uang saku|kapan gajian|berapa gaji kepala dinas|tunjangan belum cair|jadwal piket siapa|siapa bupati sekarang|siapa kepala dinas dukcapil|ibu kota jepang apa|hitung 5 kali 7|akar dari 81|besok hujan tidak|macet tidak|" +
            "di mana toilet|parkir di mana|nomor WA camat|hapus akun saya|ganti foto profil|ganti nama saya|blokir dia|kirim email ke semua|buat grup baru|telepon saya|rekam suara|kirim stiker|terima kasih banyak ya semuanya|sampai jumpa besok|selamat tidur|ngantuk|capek sekali|lapar|" +
            "pinjam laptop|minta kertas|pesan konsumsi rapat|siapkan ruang rapat|buatkan undangan rapat|buatkan SK|buatkan laporan keuangan|bayar listrik|urus SIM di mana|kartu keluarga hilang|syarat bikin KTP|syarat nikah|syarat daftar polisi|biaya bikin paspor|pajak motor berapa|nomor antrean rumah sakit|vaksin di mana|" +
            "harga saham|kurs dolar|berita bola hari ini|berita terbaru gempa|gempa di mana|undian berhadiah|pinjaman online|jual beli|promo|klik tautan ini|hai cantik|sudah punya pacar|kenapa langit biru|siapa penemu lampu|kapan pemilu|pilih siapa|gosip dong|" +
            "cuti berapa hari|absen di mana|buatkan pidato|buatkan surat undangan|terjemahkan kalimat ini|buatkan puisi|berapa dua kali dua|resep rendang|rekomendasi restoran|kapan lebaran|jadwal sholat|nonton film apa|lowongan kerja|pendaftaran CPNS kapan",
            "tell me a joke|what is the weather|order a pizza|who are you|play some music|book a flight|how old are you|delete everything|send money|what time is it|the printer is broken|my computer does not work|reset my password|who won the match|" +
            "change the theme|translate this|write a poem|what is two plus two|happy birthday|I am sick today|when is payday|lol|whatever|order lunch|who is the president|how tall is the tower|what is the capital of France|call me later|add a sticker|delete my account|change my picture|is it going to rain|traffic today|where can I park|exchange rate|good night|see you tomorrow|I am hungry|make me a sandwich|how do I renew my passport|fix my laptop|just testing|where is the nearest restaurant|recommend a movie|can I borrow the car|where is the meeting|turn off the light"),
        .. Of(Understood.Ask, MoreRules, MoreRulesInEnglish),
        .. Of(Nothing, MoreOfNothing, MoreOfNothingInEnglish),
    ];

    private static IEnumerable<Phrase> Of(string what, string id, string en) =>
        id.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(text => new Phrase(what, Language.Indonesian, text)).Concat(en.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(text => new Phrase(what, Language.English, text)));
}
