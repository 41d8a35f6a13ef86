namespace ZiWbk.Bot.Demo;

/// <summary>The whole regency: who reviews whom, and what is known of the requirements. The reform index is not, and is asked for.</summary>
internal static class RegencyStory
{
    public static OfficeStory Tell() => new OfficeStory("")
        .At(4, DemoPeople.Admin.Slug, to => to.Reviews("retno", "dishub", "dpmptsp").Reviews("teguh", "dukcapil", "rsud-sosodoro"))
        .At(28, DemoPeople.Admin.Slug, to => to.Met("spip", "level 3"))
        .At(40, DemoPeople.Admin.Slug, to => to.Met("sakip", "BB"))
        .At(62, DemoPeople.Admin.Slug, to => to.Met("opini-bpk", "WTP"));
}
