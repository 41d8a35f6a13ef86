using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Audit;

/// <summary>What the things are called that an audit speaks of.</summary>
internal sealed class AuditWords(Regency regency)
{
    public Regency Regency => regency;

    public Bilingual Actor(Events.Actor actor) => actor switch
    {
        { Person: { } person } => Person(person),
        _ when actor == Events.Actor.Operator => new("pengelola sistem", "the operator"),
        _ when actor == Events.Actor.Clock => new("program", "the program"),
        _ => new("seseorang yang belum bergabung", "somebody who has not joined"),
    };

    public Bilingual Person(PersonId id) => regency.People.GetValueOrDefault(id)?.Name is { } name
        ? new(name, name)
        : new($"seseorang yang datanya dihapus ({id})", $"somebody whose data was erased ({id})");

    public UnitId? UnitOf(PersonId id) => regency.People.GetValueOrDefault(id)?.Unit;

    public string Office(UnitId id) => regency.Units.GetValueOrDefault(id)?.ShortName ?? id.ToString();

    public Bilingual OfficeOrAll(UnitId? id) =>
        id is { } unit ? new(Office(unit), Office(unit)) : new("seluruh kabupaten", "the whole regency");

    public Bilingual Group(ChatId id) => regency.Chats.GetValueOrDefault(id)?.Unit is { } unit
        ? new($"grup {Office(unit)}", $"the group of {Office(unit)}")
        : new("sebuah grup", "a group");

    public static Bilingual Of(Matter matter) => matter.Kind switch
    {
        MatterKind.Question => new($"butir {matter.Code}", $"question {matter.Code}"),
        MatterKind.Requirement => new($"syarat {matter.Code}", $"requirement {matter.Code}"),
        _ => new($"tugas {matter.Code}", $"task {matter.Code}"),
    };

    public static Bilingual Of(IEnumerable<Matter> matters)
    {
        Bilingual[] all = [.. matters.Select(Of)];
        return new(string.Join(", ", all.Select(matter => matter.Id)), string.Join(", ", all.Select(matter => matter.En)));
    }

    public static Bilingual Of(Layer layer) => layer switch
    {
        Layer.Tpn => new("penilaian TPN", "the TPN's answer"),
        Layer.Tpi => new("penilaian TPI", "the TPI's answer"),
        _ => new("jawaban kantor", "the office's answer"),
    };

    public static Bilingual Of(Role role) => role switch
    {
        Role.Admin => new("admin kabupaten", "admin of the regency"),
        Role.Reviewer => new("penilai internal (TPI)", "internal assessor (TPI)"),
        Role.Lead => new("ketua tim ZI", "lead of the ZI team"),
        Role.Member => new("anggota tim ZI", "member of the ZI team"),
        Role.Viewer => new("pemantau", "viewer"),
        _ => new("humas (media)", "media"),
    };

    public static Bilingual Of(Answer? answer) => answer switch
    {
        null => new("kosong", "blank"),
        ShareAnswer share => Decimal(share.Share * 100, " %"),
        IndexAnswer index => Decimal(index.Index),
        CountsAnswer { Counts: var counts } => Same(string.Join(", ", counts.Keys.Select(key => string.Create(CultureInfo.InvariantCulture, $"{key} {counts[key]}")))),
        _ => Same(answer.ToString()!),
    };

    public static Bilingual Of(DateOnly date) =>
        new(date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Bilingual Decimal(Rational value, string sign = "")
    {
        var text = value.ToDecimal().ToString("0.####", CultureInfo.InvariantCulture) + sign;
        return new(text.Replace('.', ','), text);
    }

    private static Bilingual Same(string text) => new(text, text);
}
