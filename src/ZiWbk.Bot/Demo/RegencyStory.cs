namespace ZiWbk.Bot.Demo;

/// <summary>The whole regency: who reviews whom, and which days the letters fixed, what is known of the requirements. The reform index is not, and is asked for.</summary>
internal static class RegencyStory
{
    public static OfficeStory Tell() => new OfficeStory("")
        .At(4, DemoPeople.Admin.Slug, to => to.Reviews("retno", "dishub", "dpmptsp").Reviews("teguh", "dukcapil", "rsud-sosodoro"))
        .At(5, DemoPeople.Admin.Slug, to => to.Fixes("pencanangan", calendar => DemoCalendar.DayOf(calendar.Through(8)), "005/214/412.100"))
        .At(28, DemoPeople.Admin.Slug, to => to.Met("spip", "level 3"))
        .At(40, DemoPeople.Admin.Slug, to => to.Met("sakip", "BB"))
        .At(62, DemoPeople.Admin.Slug, to => to.Met("opini-bpk", "WTP"))
        .At(84, DemoPeople.Admin.Slug, to => to
            .Fixes("evaluasi-tpi", calendar => calendar.Ahead(19), "700/88/412.050")
            .Fixes("pengusulan", calendar => calendar.Ahead(40), "B/15/PW.00")
            .Fixes("penetapan", calendar => calendar.Ahead(190), "B/15/PW.00"));
}
