using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Conversation.Times;

/// <summary>The sentences with which a time is asked back.</summary>
internal static class Doubts
{
    public static TimeMeaning.Doubt Past(DateOnly day) => new(DoubtKind.Past, new(
        $"{Dates.Of(day, Language.Indonesian)} sudah lewat. Tanggal berapa yang dimaksud?",
        $"{Dates.Of(day, Language.English)} has passed. Which date do you mean?"));

    public static TimeMeaning.Doubt Past(TimeOnly time) => new(DoubtKind.Past, new(
        $"Pukul {time:HH\\.mm} hari ini sudah lewat. Kapan yang dimaksud?",
        $"{time:HH\\:mm} today has passed. When do you mean?"));

    public static TimeMeaning.Doubt Earlier { get; } = new(DoubtKind.Past, new(
        "Waktu itu sudah lewat. Kapan yang dimaksud?", "That time has passed. When do you mean?"));

    public static TimeMeaning.Doubt NoSuchDay(string written) => new(DoubtKind.Impossible, new(
        $"Tanggal '{written}' tidak ada di kalender. Contoh: 31 Mei 2027.", $"There is no date '{written}'. Example: 31 May 2027."));

    public static TimeMeaning.Doubt NoSuchTime(string written) => new(DoubtKind.Impossible, new(
        $"Jam '{written}' tidak ada. Contoh: jam 14.00.", $"There is no time '{written}'. Example: 14:00."));

    public static TimeMeaning.Doubt Which(DateOnly one, DateOnly other) => new(DoubtKind.Ambiguous, new(
        $"Yang dimaksud {Dates.Of(one, Language.Indonesian)} atau {Dates.Of(other, Language.Indonesian)}?",
        $"Do you mean {Dates.Of(one, Language.English)} or {Dates.Of(other, Language.English)}?"));

    public static TimeMeaning.Doubt OtherWeekday(DateOnly day) => new(DoubtKind.Ambiguous, new(
        $"Hari dan tanggalnya tidak cocok: tanggal itu jatuh pada {Dates.Of(day, Language.Indonesian)}. Tanggal berapa yang dimaksud?",
        $"Day and date do not agree: that date is a {Dates.Of(day, Language.English)}. Which date do you mean?"));

    public static TimeMeaning.Doubt Unclear(string id, string en) => new(DoubtKind.Ambiguous, new(id, en));

    public static TimeMeaning.Doubt WhichDay { get; } = Unclear("Tanggal berapa tepatnya? Misalnya 31 Mei 2027.", "On which date exactly? For example 31 May 2027.");

    public static TimeMeaning.Doubt NotKept { get; } = Unclear(
        "Pengulangan yang dapat dipakai: tiap hari, tiap hari tertentu (misalnya tiap Senin jam 8), atau tiap tanggal tertentu (misalnya tiap tanggal 5). Yang mana?",
        "What can recur: every day, every weekday of a name (for example every Monday at 8), or each month on a date (for example the 5th). Which?");
}
