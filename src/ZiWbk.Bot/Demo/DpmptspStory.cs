namespace ZiWbk.Bot.Demo;

/// <summary>DPMPTSP: complete, reviewed and submitted. 87 points, and of the gates of WBBM only the quality of service is a little short.</summary>
internal static class DpmptspStory
{
    public static OfficeStory Tell() => new OfficeStory("dpmptsp")
        .At(5, "retno", to => to.Tasks("B1"))
        .At(5, "endah", to => to.Invites("Ombudsman RI Jawa Timur", "Kepolisian Resor Bojonegoro", "Kadin Bojonegoro"))
        .At(6, "endah", to => to
            .Declares("Mal Pelayanan Publik", 48, 48, "Ombudsman RI Jawa Timur", "Kepolisian Resor Bojonegoro", "Kadin Bojonegoro")
            .ProvedTasks("A1", "A2", "A3", "A4", "B2", "B3"))
        .At(10, "yoga", to => to
            .BestOf("A.I.1").BestOf("A.II.1")
            .All("B", "A.I.1.iii.c", "A.II.1.iii.a")
            .Answer("A.II.1.i.a", "jumlah_agen_perubahan 4, jumlah_perubahan 4")
            .Answer("A.II.1.i.b", "jumlah_perubahan 4, jumlah_terintegrasi 3")
            .LinkEach("A.I.1").LinkEach("A.II.1"))
        .At(18, "yoga", to => to
            .BestOf("A.I.2").BestOf("A.II.2")
            .All("B", "A.I.2.ii.d", "A.II.2.i.a", "A.II.2.iii.b", "A.II.2.iii.c")
            .LinkEach("A.I.2").LinkEach("A.II.2"))
        .At(26, "siti", to => to
            .BestOf("A.I.3").BestOf("A.II.3")
            .All("B", "A.I.3.ii.b", "A.I.3.iii.c", "A.I.3.iii.d", "A.I.3.iv.c", "A.I.3.v.a", "A.II.3.ii.a")
            .Answer("A.II.3.iii.a", "tahun_lalu 1, tahun_ini 0, disanksi 0")
            .LinkEach("A.I.3").LinkEach("A.II.3"))
        .At(34, "siti", to => to
            .BestOf("A.I.4").BestOf("A.II.4")
            .All("B", "A.I.4.ii.d", "A.I.4.ii.h", "A.II.4.ii.a")
            .Answer("A.II.4.i.a", "jumlah_sasaran 8, sasaran_tercapai 7")
            .LinkEach("A.I.4").LinkEach("A.II.4"))
        .At(44, "eko", to => to
            .BestOf("A.I.5").BestOf("A.II.5")
            .All("B", "A.I.5.i.b", "A.I.5.ii.b", "A.I.5.iii.d", "A.I.5.iv.b", "A.I.5.v.c", "A.I.5.v.e", "A.II.5.i.a")
            .Answer("A.II.5.ii.a", "harus_ditindaklanjuti 24, diproses 2, selesai 22")
            .Answer("A.II.5.iii.a", "kepala_satker 1, pejabat_wajib 5, lainnya 0, sudah_lapor 6")
            .Answer("A.II.5.iii.b", "administrator 5, pengawas 0, fungsional_pelaksana 41, sudah_lapor 44")
            .LinkEach("A.I.5").LinkEach("A.II.5"))
        .At(52, "eko", to => to
            .BestOf("A.I.6").BestOf("A.II.6")
            .All("B", "A.I.6.ii.c", "A.I.6.ii.d", "A.II.6.i.a", "A.II.6.ii.a")
            .Answer("A.II.6.i.b", "terdaftar 42, dipermudah 38")
            .LinkEach("A.I.6").LinkEach("A.II.6")
            .Note("A.I.6.ii.d", "Kompensasi baru berlaku di loket, belum untuk izin daring."))
        .At(58, "endah", to => to
            .Answer("B.I.a.a", "3.62")
            .Answer("B.I.b.a", "B")
            .Answer("B.II.a.a", "3.56")
            .LinkEach("B")
            .Tasks("B4", "B5", "B6", "B7", "B8")
            .Met("tlhp", "100 %")
            .Met("survei-mandiri", "ada, 212 responden")
            .Met("lhkpn", "6 dari 6 sudah lapor"))
        .At(66, "endah", to => to.Submits())
        .At(78, "retno", to => to
            .AgreesOn("A").AgreesOn("B")
            .All("B", "A.I.1.iv.c", "A.I.2.i.c", "A.I.5.iv.c", "A.II.4.iii.a"))
        .At(82, "retno", to => to.Tasks("C1", "C3"));
}
