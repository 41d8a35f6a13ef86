using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Journey.Calendars;
using ZiWbk.Journey.Calendars.Reading;
using ZiWbk.Journey.Reminders;
using ZiWbk.Journey.Reminders.Reading;
using ZiWbk.Journey.Stages;
using ZiWbk.Journey.Stages.Reading;

namespace ZiWbk.Journey.Tests;

/// <summary>
/// A small sound file with pieces replaced, and what its reader says. A "‸" is left out of the file; it marks where the one
/// fault must be told.
/// </summary>
internal sealed class Damaged
{
    private const string Mark = "‸";

    private const string SoundCalendar = """
        calendar: contoh
        time_zone: { name: WIB, iana: Asia/Jakarta, offset: '+07:00' }
        sources:
          - { id: K1, name: SKB }
        years:
          - { year: 2026, decree: SKB 1, signed: 2025-09-19, holidays: 2, joint_leave: 1, confidence: single-source, sources: [K1] }
        hours:
          basis: Perpres
          confidence: inferred
          regular: { week: 12.5, days: [{ days: [Senin], from: '07:30', until: '16:00', break: 60 }, { days: [Jumat], from: '08:00', until: '13:00', break: 0 }] }
          ramadan: { week: 8, days: [{ days: [Senin, Jumat], from: '08:00', until: '12:30', break: 30 }] }
        ramadan:
          - { hijri: 1447, from: 2026-02-19, until: 2026-03-20, confidence: inferred }
        days:
          - { date: 2026-01-01, weekday: Kamis, kind: libur-nasional, name: { id: Tahun Baru, en: New Year } }
          - { date: 2026-08-17, weekday: Senin, kind: libur-nasional, name: { id: Kemerdekaan, en: Independence } }
          - { date: 2026-12-24, weekday: Kamis, kind: cuti-bersama, name: { id: Cuti Natal, en: Christmas leave } }
        caveats:
          - { id: Bisa berubah, en: May change }
        """;

    private const string SoundJourney = """
        journey: contoh
        title: { id: Tahapan, en: Stages }
        about_lasts: { id: Perkiraan., en: An estimate. }
        sources:
          - { id: J1, name: Rakor }
        actors:
          - { id: kepala, name: { id: Kepala OPD, en: Head }, roles: [lead] }
          - { id: tpi, name: { id: TPI, en: TPI }, roles: [reviewer] }
          - { id: saksi, name: { id: Saksi, en: Witness }, roles: [] }
        stages:
          - id: A
            title: { id: Pencanangan, en: Declaration }
            goal: { id: Komitmen., en: Commitment. }
            actors: [kepala, saksi]
            period: { id: Awal tahun, en: Early }
            confidence: single-source
            sources: [J1]
            tasks:
              - { id: A1, title: { id: Pakta, en: Pact }, actors: [kepala], scope: unit, documents: [{ id: Pakta, en: Pact }], lasts: 5, confidence: inferred }
              - { id: A2, title: { id: Acara, en: Event }, actors: [kepala, saksi], scope: unit, after: [A1], lasts: 2, confidence: inferred }
          - id: B
            title: { id: Pengusulan, en: Proposal }
            goal: { id: Usulan., en: Proposal. }
            actors: [kepala]
            period: { id: Mei, en: May }
            confidence: inferred
            enter: { tasks: [A], answered: true, reviewed: true, gates: true, requirements: [sakip, tlhp], confidence: inferred }
            tasks:
              - { id: B1, title: { id: Reviu, en: Review }, actors: [tpi], scope: pemda, after: [A2], lasts: 3, confidence: inferred }
              - { id: B2, title: { id: Usulan, en: Proposal }, actors: [tpi], scope: pemda, after: [B1], lasts: 1, confidence: inferred }
              - { id: B3, title: { id: Sanggah, en: Objection }, actors: [tpi], scope: pemda, after: [B2], lasts: 1, only_if: { id: merugikan, en: it goes against }, confidence: inferred }
        milestones:
          - { id: usulan, title: { id: Batas, en: Deadline }, of: B2, default: 05-31, regulation: PermenPANRB 90/2021, confidence: single-source, sources: [J1] }
        past:
          - { year: 2024, milestone: usulan, from: 2024-07-18, until: 2024-07-31, what: { id: Masa usulan, en: Proposals }, confidence: inferred }
        """;

    private const string SoundReminders = """
        reminders: contoh
        hour: '08:00'
        weekly_most: 3
        sources:
          - { id: R1, name: UU }
        deadlines:
          before: [7, 1, 0]
          escalation: [{ after: 1, to: person }, { after: 3, to: lead }]
        openings: { before: [3, 0] }
        digest: { weekday: Senin, tasks: 3 }
        quiet_office: { days: 14 }
        review_waiting: { working_days: 10 }
        evidence_leaving: { days: 30 }
        dates:
          - { id: lhkpn, title: { id: Batas, en: Deadline }, advice: { id: Laporkan, en: Report }, date: 03-31, before: [3, 0], confidence: single-source, sources: [R1] }
        """;

    private readonly string _name;
    private readonly string _text;

    private Damaged(string name, string text) => (_name, _text) = (name, text.ReplaceLineEndings("\n"));

    public static Damaged Calendar { get; } = new("calendar.yaml", SoundCalendar);

    public static Damaged Journey { get; } = new("stages.yaml", SoundJourney);

    public static Damaged Reminders { get; } = new("reminders.yaml", SoundReminders);

    public SourceText Source => new(_name, _text.Replace(Mark, "", StringComparison.Ordinal));

    public Reading<WorkingCalendar> ReadCalendar() => CalendarReader.Read(Source);

    public Reading<JourneyMap> ReadJourney() => JourneyReader.Read(Source, Sound.Roles, Official.Lke);

    public Reading<ReminderRules> ReadReminders() => ReminderRulesReader.Read(Source);

    /// <summary>With the first occurrence of a piece replaced.</summary>
    public Damaged Replace(string old, string replacement)
    {
        var at = _text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file has no '{old}'");
        return new(_name, _text.Remove(at, old.Length).Insert(at, replacement));
    }

    /// <summary>The marked fault is told in both languages, and no other, and nothing is accepted.</summary>
    public void IsTheOnlyFault(string id, string en)
    {
        var (value, faults) = _name switch
        {
            "calendar.yaml" => Plain(ReadCalendar()),
            "reminders.yaml" => Plain(ReadReminders()),
            _ => Plain(ReadJourney()),
        };
        var before = _text[.._text.IndexOf(Mark, StringComparison.Ordinal)];
        var place = $"{_name}:{before.Count(letter => letter == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
        Assert.Equal(
            ($"{place}: {id}", $"{place}: {en}"),
            (string.Join('\n', faults.Select(fault => fault.In(Language.Indonesian))), string.Join('\n', faults.Select(fault => fault.In(Language.English)))));
        Assert.Null(value);
    }

    private static (object? Value, IReadOnlyList<Fault> Faults) Plain<T>(Reading<T> reading)
        where T : class => (reading.Value, reading.Faults);
}
