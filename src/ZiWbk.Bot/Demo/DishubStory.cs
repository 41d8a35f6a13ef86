namespace ZiWbk.Bot.Demo;

/// <summary>
/// Dishub: 78,4 is past the 75 of WBK, and every gate is passed but one. The office gave itself 64 % in area 5; the Inspektorat
/// saw less, and Pengawasan stands at 58 % where 60 % are asked: 0,3 points short.
/// </summary>
internal static class DishubStory
{
    public static OfficeStory Tell() => Review(Fill(Begin(new OfficeStory("dishub"))));

    private static OfficeStory Begin(OfficeStory story) => story
        .At(6, "sugeng", to => to.Group(DemoPeople.Group).Invites("Ombudsman RI Jawa Timur", "Kejaksaan Negeri Bojonegoro", "Paguyuban Juru Parkir"))
        .At(7, "retno", to => to.Tasks("B1"))
        .At(8, "sugeng", to => to
            .Declares("Terminal Rajekwesi", 74, 76, "Ombudsman RI Jawa Timur", "Paguyuban Juru Parkir")
            .ProvedTasks("A1", "A2", "A3", "B2")
            .Duty("ratna", 6, "A.I.1.iii.c")
            .Duty("dwi", 10, "A.I.6.ii.d", "A.I.6.iv.c"))
        .At(20, "sugeng", to => to.Tasks("A4", "B3"));

    private static OfficeStory Fill(OfficeStory story) => story
        // Area 1: the team and its plan stand; what monitoring found is hardly followed up.
        .At(12, "ratna", to => to
            .BestOf("A.I.1").BestOf("A.II.1")
            .All("B", "A.I.1.ii.c", "A.I.1.iii.b", "A.I.1.iv.c", "A.I.1.iv.d", "A.II.1.iii.a")
            .Answer("A.I.1.iii.c", "C")
            .Answer("A.II.1.i.a", "jumlah_agen_perubahan 4, jumlah_perubahan 3")
            .Answer("A.II.1.i.b", "jumlah_perubahan 3, jumlah_terintegrasi 2")
            .File("SK Tim ZI Dishub (contoh).pdf", "SK Tim Kerja Zona Integritas Dinas Perhubungan", "A.I.1.i.a", "A.I.1.i.b", "A.I.1.iv.b")
            .LinkEach("A.I.1", "A.I.1.i", "A.I.1.iii.c", "A.I.1.iv.c")
            .LinkEach("A.II.1", "A.II.1.i.b"))

        // Area 2: vehicle tests are registered online, the office's own papers are not.
        .At(24, "agus", to => to
            .BestOf("A.I.2").BestOf("A.II.2")
            .All("B", "A.I.2.i.b", "A.I.2.i.c", "A.I.2.ii.d", "A.I.2.iii.b")
            .All("B", "A.II.2.i.a", "A.II.2.ii.b", "A.II.2.iii.a", "A.II.2.iii.b", "A.II.2.iii.c")
            .OldLink("sop-uji-kendaraan", "A.I.2.i.a", "A.I.2.i.b")
            .LinkEach("A.I.2", "A.I.2.i.a", "A.I.2.i.b", "A.I.2.iii.b")
            .LinkEach("A.II.2", "A.II.2.iii")
            .Note("A.II.2.iii.b", "Surat masuk masih dicatat di buku. Aplikasinya menunggu anggaran perubahan."))

        // Area 3: people are appraised, but nobody looks at what a transfer or a course has changed.
        .At(36, "dwi", to => to
            .BestOf("A.I.3").BestOf("A.II.3")
            .All("Tidak", "A.I.3.i.c", "A.I.3.ii.c")
            .All("B", "A.I.3.ii.b", "A.I.3.iii.b", "A.I.3.iii.c", "A.I.3.iii.f", "A.I.3.iv.b", "A.I.3.iv.c", "A.I.3.v.a", "A.II.3.i.a", "A.II.3.ii.a")
            .Answer("A.I.3.iii.d", "C")
            .Answer("A.II.3.iii.a", "tahun_lalu 2, tahun_ini 0, disanksi 0")
            .LinkEach("A.I.3", "A.I.3.i.c", "A.I.3.ii.c", "A.I.3.iii")
            .LinkEach("A.II.3", "A.II.3.ii.a"))

        // Area 4: the strongest one.
        .At(48, "agus", to => to
            .BestOf("A.I.4").BestOf("A.II.4")
            .All("B", "A.I.4.i.c", "A.I.4.ii.d", "A.I.4.ii.f", "A.II.4.ii.a", "A.II.4.iii.a")
            .Answer("A.II.4.i.a", "jumlah_sasaran 6, sasaran_tercapai 5")
            .File("Laporan kinerja Dishub (contoh).pdf", "Laporan Kinerja Dinas Perhubungan", "A.I.4.ii.e", "A.I.4.ii.f")
            .LinkEach("A.I.4", "A.I.4.ii.e", "A.I.4.ii.f")
            .LinkEach("A.II.4"))

        // Area 5: complaints are answered; whistle-blowing and conflicts of interest exist on paper.
        .At(58, "ratna", to => to
            .All("C", "A.I.5.i.a", "A.I.5.ii.b", "A.I.5.iii.d", "A.I.5.iv.b", "A.I.5.iv.c", "A.I.5.v.b", "A.I.5.v.c", "A.I.5.v.d")
            .All("B", "A.I.5.i.b", "A.I.5.ii.a", "A.I.5.ii.c", "A.I.5.ii.d", "A.I.5.iii.c", "A.II.5.i.a")
            .All("A", "A.I.5.iii.a", "A.I.5.iv.a", "A.I.5.v.a")
            .Answer("A.I.5.iii.b", "Ya")
            .Answer("A.II.5.ii.a", "harus_ditindaklanjuti 12, diproses 5, selesai 7")
            .Answer("A.II.5.iii.a", "kepala_satker 1, pejabat_wajib 3, lainnya 0, sudah_lapor 4")
            .Answer("A.II.5.iii.b", "administrator 4, pengawas 9, fungsional_pelaksana 52, sudah_lapor 58")
            .LinkEach("A.I.5.ii", "A.I.5.ii.b").LinkEach("A.I.5.iii", "A.I.5.iii.d").LinkEach("A.II.5", "A.II.5.i")
            .Link("sk-wbs", "A.I.5.iv.a")
            .Note("A.I.5.v.a", "Peta benturan kepentingan baru untuk seksi uji kendaraan. Seksi parkir menyusul."))

        // Area 6 and the surveys. Nobody is compensated yet, and nobody has said so: it stays blank.
        .At(68, "dwi", to => to
            .BestOf("A.I.6").BestOf("A.II.6").Blank("A.I.6.ii.d")
            .All("B", "A.I.6.i.c", "A.I.6.ii.a", "A.I.6.ii.f", "A.I.6.iii.a", "A.I.6.iii.c", "A.I.6.v.a", "A.I.6.v.c", "A.II.6.i.a", "A.II.6.ii.a")
            .All("C", "A.I.6.ii.c", "A.I.6.iv.c")
            .Answer("A.II.6.i.b", "terdaftar 12, dipermudah 9")
            .LinkEach("A.I.6", "A.I.6.ii.c", "A.I.6.ii.d", "A.I.6.iv.c", "A.I.6.v.c")
            .LinkEach("A.II.6", "A.II.6.i.b"))
        .At(76, "agus", to => to
            .Answer("B.I.a.a", "3.73")
            .Answer("B.I.b.a", "B")
            .Answer("B.II.a.a", "3.50")
            .File("Laporan SPAK dan SPKP (contoh).pdf", "Laporan survei persepsi antikorupsi dan kualitas pelayanan", "B.I.a.a", "B.II.a.a"))
        .At(80, "sugeng", to => to
            .Tasks("B6", "B8")
            .Met("survei-mandiri", "ada, 164 responden")
            .Met("lhkpn", "4 dari 4 sudah lapor"));

    private static OfficeStory Review(OfficeStory story) => story
        .At(88, "retno", to => to
            .AgreesOn("A.I.1").AgreesOn("A.II.1")
            .Answer("A.I.1.iv.b", "B"))
        .At(96, "retno", to => to
            .AgreesOn("A.I.5.iv").AgreesOn("A.I.5.v").AgreesOn("A.II.5.i")
            .All("B", "A.I.5.iv.a", "A.I.5.v.a")
            .Answer("A.II.5.i.a", "C"))
        .DaysAgo(12, "sugeng", to => to
            .Duty("ratna", -4, "A.I.5.v.e")
            .Duty("agus", -1, "A.I.5.iv.b")
            .Duty("agus", 9, "A.I.5.iv.c")
            .Duty("ratna", 5, "A.I.5.v.d", "A.I.5.i.a")
            .Duty("dwi", 12, "A.I.5.ii.b"))
        .DaysAgo(11, "sugeng", to => to
            .TaskDuty("agus", "B4", 9)
            .TaskDuty("ratna", "B5", -2)
            .TaskDuty("dwi", "B7", null))
        .DaysAgo(9, "ratna", to => to
            .Note("A.I.5.v.d", "Evaluasi benturan kepentingan dijadwalkan pada rapat tim bulan ini."))

        // These days: the complaints are caught up with, and the campaign against gifts has begun.
        .DaysAgo(3, "dwi", to => to
            .Link("daftar-pengaduan-selesai", "A.II.5.ii.a")
            .Answer("A.II.5.ii.a", "harus_ditindaklanjuti 12, diproses 4, selesai 8"))
        .HoursAgo(26, "agus", to => to.Link("rekap-survei-kepuasan", "A.I.6.iv.a"))
        .HoursAgo(1, "dwi", to => to.Answer("A.II.5.ii.a", "harus_ditindaklanjuti 12, diproses 3, selesai 9"))
        .HoursAgo(0, "ratna", to => to
            .Answer("A.I.5.i.a", "B")
            .Link("kampanye-antigratifikasi", "A.I.5.i.a"));
}
