using System.Collections.Frozen;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// Words that ask for the same: formal and of chats, Indonesian, English and Javanese. Only what a text resembles is told from them, so
/// that it does not depend on which was chosen; names and phrases are read as they are written.
/// </summary>
internal static class Synonyms
{
    // A word, and those that stand for it.
    private const string Table = """
        ambil: ambilkan take
        andai: andaikan misal misalkan misalnya seandainya seumpama suppose umpama upama
        anggota: anggotane anggotanya member members personel personil staf staff
        antrean: antri antrian queue
        apa: nopo opo what
        area: areas
        atur: ditetapkan fix menentukan menetapkan nentuin nentukan set setel seting tentukan tetapkan
        bagaimana: gmn2 how pie piye pripun
        bahasa: bhs boso language
        balas: bales klarifikasi mbales membalas menanggapi nanggapi reply respon respond response tanggapan tanggapi
        bandingkan: compare perbandingan
        bantu: assist bantuan bantuannya bantuin help tulung
        baru: anyar latest new recent terbaru
        batal: batalin batalkan cancel cancelled dibatalkan gagalkan
        begitu: gitu
        belajar: learn
        belum: dereng hasnt havent yet
        berapa: many much pinten pira piro
        berhenti: hentikan stop
        beri: give kasi kasih kasihkan wenehi
        berikut: berikutnya next selanjutnya
        berita: article articles beritane beritanya content coverage diberitakan konten liputan news pemberitaan postingan press release rilis siaran
        berkas: berkasnya file files
        bingung: confused lost
        bisa: able bisakah can iso saged
        buat: bikin bikinin bikinkan buatkan create
        buka: bukaen bukain bukak bukakan dibuka open opened reopen unlock
        bukti: buktine buktinya dokumentasi eviden evidence evidennya evidens proof
        bulan: month months
        butir: item items pertanyaan question questions soal
        butuh: need needs perlu
        capai: mencapai reach reached tembus
        cara: way
        catat: noted record recorded
        catatan: catatane comment comments feedback keterangan komentar masukan note notes remark remarks temuan
        centang: ceklis checklist contreng dicentang tick
        cepat: cepet fast quick singkat
        cuma: doang
        daftar: daftarnya list mendaftar register registered registrasi
        dan: and lan
        dapat: dapet entuk get got peroleh
        dari: from of saking seko soko
        dengan: kaleh karo with
        di: at in ing nang neng ning on
        dikembalikan: returned
        ditolak: rejected
        dokumen: document documents dok dokumennya
        ekspor: export
        evaluasi: evaluate
        excel: eksel excele excelnya exel spreadsheet workbook xls xlsx
        gabung: bergabung gabungnya join melu
        gambaran: overview
        grup: chat grop group
        hadir: attend attending attends came come datang dateng rawuh teko
        hapus: apus buang busak copot delete erase hapusin hilangkan ilangin remove removed
        hari: day days
        hariini: today
        hasil: result results
        hitung: calculate calculated calculation compute computed dihitung hitungan hitungannya hitungnya itungan itungane menghitung ngitung ngitungnya perhitungan perhitungannya
        hubungkan: connect kaitkan sambungkan
        ikat: bind
        impor: import
        indonesia: indo indonesian
        ingatkan: ingatin ingetin remind
        inggris: english
        ingin: arep hendak kepengen mau pengen pengin pingin want wants
        ini: iki niki these this
        isi: diisi enter entri entry fill filled filling input isikan isino mengisi nginput ngisi
        itu: iku kuwi niku that
        jadi: become becomes dadekno dadi dijadikan jadiin jadikan make menjadi
        jadwal: jadwale jadwalin jadwalkan jadwalnya linimasa schedule timeline timetable
        jalan: dalan jalur path route rute
        jauh: far
        jawab: answer answers njawab
        jawaban: jawabanku
        jelaskan: explain jelasin jelasno penjelasan penjelasannya terangkan
        jumlah: count number
        kalau: bila if nek
        kami: awakedewe kita our us we
        kantor: dinas instansi kantore office offices opd satker skpd unit
        kapan: when
        ke: to
        keluar: kluar
        keluarkan: keluarin kick tokno
        kembalikan: balekno balikin balikkan restore
        kenapa: ngopo why
        kerja: digarap dikerjakan garap garapan kerjaan kerjaannya kerjakan mengerjakan ngerjain ngerjakan nggarap pekerjaan work
        ketua: chief ketuanya lead leader
        kirim: kirimi kirimin kirimkan kirimno kumpul kumpulin mengirim ngirim ngumpulkan nyetor send sending sent setor
        kode: code codes kodene kodenya
        koreksi: correct
        kosong: blank empty
        kunci: gembok kekunci lock locked terkunci
        kurang: bolong gap gaps incomplete kekurangan kekurangannya kurangan kurange kurangnya lack lacking missing short
        lagi: again back kembali maneh meneh
        lampirkan: attach attachment lampirin
        langkah: step steps
        lanjut: continue lanjutin lanjutkan melanjutkan meneruskan nerusin resume terus terusin teruskan terusne terusno
        lihat: cek check delok deloken delokno display liatin liatkan ndelok nengok ngecek see show tampilin tampilkan tengok tunjukin tunjukkan view
        lke: worksheet
        maksud: arti artinya maksude maksudnya mean meaning means
        mana: endi pundi where which
        mati: disable matikan off pateni
        menilai: assess
        menu: menune menunya
        minggu: week weeks
        minta: jaluk njaluk nyuwun request
        mudah: easiest easy gampang
        mulai: begin dimulai memulai start started wiwit
        mundur: backward backwards
        nasional: national
        nilai: nilaine nilainya nile nilenya score scores skor skornya
        nonaktif: deactivate nonaktifkan
        notifikasi: notif notification notifications
        orang: orangnya people person seseorang somebody someone wong
        paham: mudeng ngerti understand
        pakai: dipakai gunakan makai makenya menggunakan nganggo pake use using
        pakta: pact pacts pakte
        pegawai: employee employees karyawan
        pemantau: viewer
        penanggungjawab: charge dipegang megang nyekel pegang pic picnya pj responsible
        pencanangan: declaration declare declared deklarasi dicanangkan kickoff mencanangkan pencanangane
        pengaturan: preferences setelan setting settings
        pengingat: pengingate pengingatku pengingatnya reminder reminders
        penilai: assessor reviewer reviewers
        peran: jabatan role roles
        perbarui: apdet update updatenya
        peringkat: klasemen leaderboard rank ranking
        pilihan: opsi option options pilihannya
        pindah: alihkan dialihkan dipindah dipindahkan geser move moved moves mutasi mutasikan pindahin pindahkan transfer
        poin: poinnya point points
        posisi: posisinya standing
        prioritas: dahulukan didahulukan prioritise prioritize priority utamakan
        progres: capaian kemajuan pencapaian perkembangan prgres prog progreess progrese progresnya progress progressnya
        publikasi: dipublikasikan publication publications publikasikan publish
        rekap: rekapan
        rencana: merencanakan plan planning rencanakan
        revisi: revise
        reviu: diperiksa direviu examine meninjau mereviu mriksa periksa review reviewed reviewing reviewnya rivew riviu tinjau verifikasi verify
        ringkasan: ringkas summary
        riwayat: audit histori history jejak log trail
        rumus: formula rumusnya
        saksi: saksine saksinya witness witnesses
        salah: keliru mistake oops wrong
        sampai: nyampe nyampek smpe tekan
        saya: aku gue gw ku kulo me mine my
        segitu: segini semene
        sekarang: current currently now saiki sakniki
        selesai: accomplished beres complete completed dilaksanakan dilakukan done finish finished kelar rampung terlaksana tuntas
        semua: all everyone everything kabeh seluruh
        serahkan: dilimpahkan dioper diserahkan hand handover limpahkan oper operkan over pasrahkan serahno
        setiap: every
        setuju: approve setujui
        siap: prepared ready
        siapa: sinten sopo who whom whose
        simulasi: simulasikan simulate simulation
        sudah: already has have sampun telah wes wis
        syarat: condition conditions persyaratan prasyarat prerequisite prerequisites requirement requirements syarate syaratnya
        tahap: fase phase stage stages tahapan tahapnya
        tahu: know
        tahun: tahune taun thn year years
        tambah: add added menambah nambah nambahin tambahin tambahkan
        tandai: ditandai mark
        tanggal: date dates tgl
        tautan: link linke linknya links tautannya url
        tayang: dimuat diposting posted posting published terbit
        teken: ditandatangani diteken menandatangani neken penandatangan penandatanganan sign signature signatures signed tandatangan tandatangani ttd
        telat: behind late molor ngaret overdue telatnya terlambat
        tempat: location lokasi place venue
        tenggat: batas dateline deadline deadlinenya deadlines due
        tentang: about ttg
        terbaik: best
        tercepat: fastest quickest shortest tersingkat
        terendah: worst
        terjadi: happen happened
        tidak: gak isnt mboten ndak never nggak no not ora
        tim: team teams timnya
        tolong: tolongin
        tpi: auditor inspectorate inspektorat inspektur itkab
        tpn: kemenpan kementerian menpan ministry
        tugas: duties duty kegiatan task tasks
        tugaskan: appoint assign assigned delegasikan delegate ditugaskan ditunjuk tugasi tunjuk
        tulis: menulis nulis tulisin write
        tunda: delay ditunda diundur mundurkan postpone snooze undur
        tunggak: nunggak outstanding tunggakan tunggakannya
        tunggu: menunggu ngenteni nunggu pending wait waiting
        tutup: akhiri close closed end tutupen tutupin
        ubah: berubah change changed changes diganti diubah edit edited ganti gantiin ngedit ngganti ngowahi ngubah perubahan switch turn
        undang: ajak diundang invite invited mengundang ngajak ngundang undangin
        unduh: donlod donlot download dunlut unduhin
        unggah: aplod aplot ngunggah unggahin upload uploaded uplod
        untuk: for gawe kanggo
        urungkan: revert undo
        usul: ajukan diajukan diusulkan mengajukan mengusulkan ngajukan pengajuan pengusulan proposal proposals propose submission submit submitted usulan usulkan
        utang: hutang owe owes
        yang: ingkang sing
        """;

    private static readonly FrozenDictionary<string, string> _byWord = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .SelectMany(pair => pair[1].Split(' ').Select(word => KeyValuePair.Create(word, pair[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word that stands for all that say the same; the word itself where none does.</summary>
    public static string Of(string word) => _byWord.GetValueOrDefault(word, word);
}
