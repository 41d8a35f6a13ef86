namespace ZiWbk.Journey.Tests.Calendars.Reading;

/// <summary>Faults in the calendar's file, each told once at its place.</summary>
public sealed class CalendarFaultTests
{
    [Fact]
    public void The_specimen_is_sound() => Assert.Empty(Damaged.Calendar.ReadCalendar().Faults);

    [Fact]
    public void A_date_stands_beside_its_true_weekday() =>
        Damaged.Calendar.Replace("date: 2026-08-17, weekday: Senin", "date: 2026-08-17, weekday: ‸Selasa").IsTheOnlyFault(
            "2026-08-17 jatuh pada Senin, bukan Selasa", "2026-08-17 is a Senin, not a Selasa");

    [Fact]
    public void A_weekday_must_be_written() =>
        Damaged.Calendar.Replace("- { date: 2026-08-17, weekday: Senin,", "- ‸{ date: 2026-08-17,").IsTheOnlyFault(
            "'weekday' tidak ada", "'weekday' is missing");

    [Fact]
    public void A_misspelt_weekday_is_told_with_the_nearest() =>
        Damaged.Calendar.Replace("weekday: Senin", "weekday: ‸Senen").IsTheOnlyFault(
            "'weekday' harus salah satu dari Minggu, Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, bukan 'Senen'; maksudnya 'Senin'?",
            "'weekday' must be one of Minggu, Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, not 'Senen'; did you mean 'Senin'?");

    [Fact]
    public void A_date_outside_the_years_is_refused() =>
        Damaged.Calendar.Replace("caveats:", "  - { date: ‸2027-01-01, weekday: Jumat, kind: libur-nasional, name: { id: Baru, en: New } }\ncaveats:").IsTheOnlyFault(
            "2027-01-01 di luar tahun yang ditulis pada years", "2027-01-01 is outside the years listed under years");

    [Fact]
    public void A_day_off_stands_once() =>
        Damaged.Calendar.Replace("caveats:", "  - { date: ‸2026-08-17, weekday: Senin, kind: libur-nasional, name: { id: Lagi, en: Again } }\ncaveats:").IsTheOnlyFault(
            "hari libur 2026-08-17 ditulis dua kali", "the day off 2026-08-17 stands twice");

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("17-08-2026")]
    public void A_date_exists_and_is_written_year_first(string date) =>
        Damaged.Calendar.Replace("date: 2026-08-17", $"date: ‸{date}").Replace("holidays: 2", "holidays: 1").IsTheOnlyFault(
            $"'date' harus tanggal TTTT-BB-HH yang ada, bukan '{date}'", $"'date' must be a date YYYY-MM-DD that exists, not '{date}'");

    [Fact]
    public void A_lost_holiday_is_missed() =>
        Damaged.Calendar.Replace("holidays: 2", "holidays: ‸3").IsTheOnlyFault(
            "hari libur nasional tahun 2026 menurut SKB 3, pada days 2", "the decree has 3 national holidays in 2026, days has 2");

    [Fact]
    public void A_lost_day_of_joint_leave_is_missed() =>
        Damaged.Calendar.Replace("joint_leave: 1", "joint_leave: ‸2").IsTheOnlyFault(
            "hari cuti bersama tahun 2026 menurut SKB 2, pada days 1", "the decree has 2 days of joint leave in 2026, days has 1");

    [Fact]
    public void A_year_stands_once() =>
        Damaged.Calendar.Replace("hours:", "  - { year: ‸2026, decree: SKB 2, signed: 2025-09-19, holidays: 2, joint_leave: 1, confidence: inferred }\nhours:").IsTheOnlyFault(
            "tahun 2026 ditulis dua kali", "the year 2026 stands twice");

    [Fact]
    public void A_year_has_its_Ramadan() =>
        Damaged.Calendar.Replace("year: 2026", "year: ‸2026").Replace("from: 2026-02-19, until: 2026-03-20", "from: 2025-03-01, until: 2025-03-30").IsTheOnlyFault(
            "Ramadan tahun 2026 tidak ditulis pada ramadan", "the Ramadan of 2026 is not listed under ramadan");

    [Fact]
    public void Ramadan_lasts_29_or_30_days() =>
        Damaged.Calendar.Replace("until: 2026-03-20", "until: ‸2026-03-21").IsTheOnlyFault("Ramadan berlangsung 29 atau 30 hari", "Ramadan lasts 29 or 30 days");

    [Fact]
    public void The_hours_of_the_week_are_those_of_its_days() =>
        Damaged.Calendar.Replace("week: 12.5", "week: ‸37.5").IsTheOnlyFault(
            "jam sepekan tidak sama dengan jumlah jam harinya, 750 menit", "the hours of the week are not what its days add up to, 750 minutes");

    [Fact]
    public void Ramadan_has_the_same_working_days() =>
        Damaged.Calendar.Replace("ramadan: { week: 8, days: [{ days: [Senin, Jumat]", "ramadan: ‸{ week: 4, days: [{ days: [Senin]").IsTheOnlyFault(
            "hari kerja pada ramadan harus sama dengan pada regular", "the working days of ramadan must be those of regular");

    [Fact]
    public void A_time_is_written_with_a_colon() =>
        // A time that cannot be read stands as midnight, so the week has 20 hours.
        Damaged.Calendar.Replace("week: 12.5", "week: 20").Replace("from: '07:30'", "from: ‸'7.30'").IsTheOnlyFault("'from' harus jam JJ:MM, bukan '7.30'", "'from' must be a time HH:MM, not '7.30'");

    [Fact]
    public void A_working_day_stands_once() =>
        Damaged.Calendar.Replace("days: [Senin, Jumat]", "days: [Senin, Jumat, ‸Senin]").IsTheOnlyFault("hari 'Senin' ditulis dua kali", "the day 'Senin' stands twice");

    [Fact]
    public void A_working_day_is_a_day() =>
        Damaged.Calendar.Replace("days: [Senin, Jumat]", "days: [Senin, Jumat, ‸Sabtuu]").IsTheOnlyFault(
            "hari 'Sabtuu' tidak ada; maksudnya 'Sabtu'?", "there is no day 'Sabtuu'; did you mean 'Sabtu'?");

    [Fact]
    public void A_name_stands_in_both_languages() =>
        Damaged.Calendar.Replace("name: { id: Kemerdekaan, en: Independence }", "name: ‸{ id: Kemerdekaan }").IsTheOnlyFault("'en' tidak ada", "'en' is missing");

    [Fact]
    public void A_key_nobody_knows_is_told_with_the_nearest() =>
        Damaged.Calendar.Replace("caveats:", "‸caveat:").IsTheOnlyFault(
            "kunci 'caveat' tidak dikenal; maksudnya 'caveats'?", "unknown key 'caveat'; did you mean 'caveats'?");

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal([6, 16], Damaged.Calendar.Replace("holidays: 2", "holidays: 5").Replace("weekday: Senin", "weekday: Rabu")
            .ReadCalendar().Faults.Select(fault => fault.Line));
}
