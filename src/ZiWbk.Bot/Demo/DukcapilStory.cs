namespace ZiWbk.Bot.Demo;

/// <summary>Disdukcapil: half way. Fulfilment is answered as far as area 5; reform and the surveys are still to come.</summary>
internal static class DukcapilStory
{
    public static OfficeStory Tell() => new OfficeStory("dukcapil")
        .At(12, "titik", to => to.Invites("Ombudsman RI Jawa Timur", "Paguyuban Kepala Desa"))
        .At(14, "titik", to => to.Declares("Pendopo Malowopati", 61, 63, "Paguyuban Kepala Desa").Tasks("A1", "A2", "A3", "B2").Duty("fajar", -6, "A.I.6.i.a").Duty("nur", 20, "A.II.1.ii.a", "A.II.2.i.a"))
        .At(30, "fajar", to => to
            .BestOf("A.I.1")
            .All("B", "A.I.1.i.b", "A.I.1.ii.c", "A.I.1.iii.a", "A.I.1.iv.b")
            .All("C", "A.I.1.iii.b", "A.I.1.iii.c")
            .LinkEach("A.I.1", "A.I.1.iii"))
        .At(44, "nur", to => to
            .BestOf("A.I.2")
            .All("B", "A.I.2.i.b", "A.I.2.ii.d", "A.I.2.iii.b")
            .LinkEach("A.I.2", "A.I.2.iii"))
        .At(58, "bayu", to => to
            .BestOf("A.I.3")
            .All("B", "A.I.3.ii.b", "A.I.3.iii.b", "A.I.3.iii.d", "A.I.3.iv.b", "A.I.3.v.a")
            .All("Tidak", "A.I.3.i.c", "A.I.3.iii.a")
            .LinkEach("A.I.3.iv"))
        .At(74, "fajar", to => to
            .BestOf("A.I.4")
            .All("B", "A.I.4.i.b", "A.I.4.i.c", "A.I.4.ii.d", "A.I.4.ii.h")
            .LinkEach("A.I.4.ii")
            .Note("A.I.4.ii.h", "Dua pegawai sudah didaftarkan pelatihan SAKIP."))
        .At(80, "titik", to => to.Unmet("tlhp", "8 dari 10 selesai"))
        .DaysAgo(8, "teguh", to => to.AgreesOn("A.I.1.i").Answer("A.I.1.i.b", "C"))
        .DaysAgo(2, "nur", to => to
            .All("B", "A.I.5.i.a", "A.I.5.i.b", "A.I.5.ii.a", "A.I.5.ii.c")
            .All("C", "A.I.5.ii.b", "A.I.5.ii.d")
            .Link("kampanye-antigratifikasi", "A.I.5.i.a"))
        .HoursAgo(2, "bayu", to => to.Link("peta-risiko", "A.I.5.ii.a", "A.I.5.ii.b"));
}
