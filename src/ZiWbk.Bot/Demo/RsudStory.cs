namespace ZiWbk.Bot.Demo;

/// <summary>RSUD Sosodoro: just begun, with the twelve questions on the team and its plan.</summary>
internal static class RsudStory
{
    public static OfficeStory Tell() => new OfficeStory("rsud-sosodoro")
        .At(90, "anita", to => to.Signed(512, 684).Tasks("A2", "B2").Duty("joko", 7, "A.I.2.i.a").Duty("lilik", 14, "A.I.6.i.a"))
        .DaysAgo(6, "joko", to => to
            .Answer("A.I.1.i.a", "Ya")
            .Answer("A.I.1.i.b", "B")
            .Answer("A.I.1.ii.a", "Ya")
            .All("B", "A.I.1.ii.b", "A.I.1.ii.c")
            .Link("sk-tim-zi", "A.I.1.i.a", "A.I.1.i.b"))
        .DaysAgo(1, "lilik", to => to
            .All("D", "A.I.1.iii.b", "A.I.1.iii.c")
            .Answer("A.I.1.iii.a", "C")
            .Answer("A.I.1.iv.a", "Ya")
            .All("C", "A.I.1.iv.b", "A.I.1.iv.d")
            .Answer("A.I.1.iv.c", "B")
            .Note("A.I.1.iv.b", "Agen perubahan akan dipilih setelah apel bulan depan."));
}
