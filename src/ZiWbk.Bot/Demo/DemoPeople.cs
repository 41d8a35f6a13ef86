using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Demo;

/// <summary>Somebody of the story, before joining.</summary>
/// <param name="Slug">The short name the stories use.</param>
/// <param name="Name">Invented.</param>
/// <param name="Role">What the person becomes.</param>
/// <param name="Unit">The office; null for the whole regency.</param>
internal sealed record DemoPerson(string Slug, string Name, Role Role, string? Unit)
{
    /// <summary>What an account and a private chat are called.</summary>
    public static string Account(string slug) => $"demo:{slug}";
}

/// <summary>Who there is. All of them are invented; none is an official of Bojonegoro.</summary>
internal static class DemoPeople
{
    /// <summary>The group where Dishub works.</summary>
    public const string Group = "demo:grup-dishub";

    /// <summary>Who runs the bot for the regency.</summary>
    public static DemoPerson Admin { get; } = new("arif", "Arif Kurniawan", Role.Admin, null);

    /// <summary>Everybody; the first is who one is without saying so.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("ratna", "Ratna Wulandari", Role.Member, "dishub"),
        new("agus", "Agus Setyawan", Role.Member, "dishub"),
        new("dwi", "Dwi Lestari", Role.Member, "dishub"),
        new("sugeng", "Sugeng Priyambodo", Role.Lead, "dishub"),
        new("hariyanto", "Hariyanto Wibisono", Role.Viewer, "dishub"),

        new("endah", "Endah Kusumaningrum", Role.Lead, "dpmptsp"),
        new("yoga", "Yoga Pratama", Role.Member, "dpmptsp"),
        new("siti", "Siti Mutmainah", Role.Member, "dpmptsp"),
        new("eko", "Eko Budi Santoso", Role.Member, "dpmptsp"),
        new("mulyadi", "Mulyadi Santosa", Role.Viewer, "dpmptsp"),

        new("titik", "Titik Handayani", Role.Lead, "dukcapil"),
        new("fajar", "Fajar Nugroho", Role.Member, "dukcapil"),
        new("nur", "Nur Hidayati", Role.Member, "dukcapil"),
        new("bayu", "Bayu Anggara", Role.Member, "dukcapil"),
        new("sri", "Sri Rahayuningsih", Role.Viewer, "dukcapil"),

        new("anita", "Anita Pramesti", Role.Lead, "rsud-sosodoro"),
        new("joko", "Joko Purwanto", Role.Member, "rsud-sosodoro"),
        new("lilik", "Lilik Suryani", Role.Member, "rsud-sosodoro"),
        new("rizal", "Rizal Firmansyah", Role.Member, "rsud-sosodoro"),
        new("wahyu", "Wahyu Hendrawan", Role.Viewer, "rsud-sosodoro"),

        Admin,
        new("retno", "Retno Palupi", Role.Reviewer, "inspektorat"),
        new("teguh", "Teguh Sasongko", Role.Reviewer, "inspektorat"),
        new("kuncoro", "Kuncoro Adi", Role.Viewer, null),
        new("mega", "Mega Puspita", Role.Media, "dinkominfo"),
    ];
}
