using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>Which days a dialog takes.</summary>
internal enum DateBounds
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Not after today: <c>date(past)</c>.</summary>
    Past,

    /// <summary>Not before today: <c>date(future)</c>.</summary>
    Future,
}

/// <summary>A day. Without a year it is the nearest one within the bounds, and the reply says which was understood.</summary>
internal sealed partial class DateType(DateBounds bounds) : SlotType
{
    private const int MostYears = 5;

    // Letters beside the day itself, such as "ya" or "paling".
    private const int Beside = 7;

    private const string DayMark = "tgl ";

    public override string Name => "date";

    public override Bilingual Expected => new("tanggal, misalnya 31 Mei 2027 atau 31/5/2027", "a date, for example 31 May 2027 or 31/5/2027");

    public override string Text(object value, Scene scene) => Dates.Of((DateOnly)value, scene.Language);

    public override Parsed Parse(Asked asked, Input input)
    {
        var today = asked.Scene.Today;
        var text = input.Key ?? input.Text;
        if (Spoken(text, asked) is not { } meaning)
            return Parsed.Not;
        if (meaning is TimeMeaning.Doubt doubt)
            return Parsed.Refuse(doubt.Ask);
        var date = ((TimeMeaning.Day)meaning).Date;
        if (Math.Abs(date.Year - today.Year) > MostYears)
            return Parsed.Refuse($"{Dates.Of(date, Language.Indonesian)} terlalu jauh dari hari ini.", $"{Dates.Of(date, Language.English)} is too far from today.");
        return bounds switch
        {
            DateBounds.Past when date > today => Parsed.Refuse(
                $"{Dates.Of(date, Language.Indonesian)} belum tiba; yang diminta tanggal yang sudah lewat atau hari ini.",
                $"{Dates.Of(date, Language.English)} has not come yet; a past date or today is expected."),
            DateBounds.Future when date < today => Parsed.Refuse(
                $"{Dates.Of(date, Language.Indonesian)} sudah lewat; yang diminta hari ini atau sesudahnya.",
                $"{Dates.Of(date, Language.English)} is past; today or later is expected."),
            _ => Parsed.Of(date),
        };
    }

    // "31 Mei", "Senin depan", "akhir bulan", "3 hari lagi": only where it is all the text says.
    private TimeMeaning? Spoken(string text, Asked asked)
    {
        if (!Named.IsShort(text))
            return null;
        // Where a day is asked for, "5/6" is one and no score.
        var written = DayAndMonth().IsMatch(text) ? $"{DayMark}{text.Trim()}" : text;
        var reading = asked.Services.Times.Read(written, asked.Scene.Times with { Back = bounds == DateBounds.Past });
        var letters = reading?.Pieces.Sum(piece => piece.End - piece.Start) ?? 0;
        return reading?.Meaning is TimeMeaning.Day or TimeMeaning.Doubt && written.Trim().Length - letters <= Beside ? reading.Meaning : null;
    }

    public override string Write(object value) => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override object? Read(string text, Scene scene) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*$")]
    private static partial Regex DayAndMonth();

    public override string ToString() => bounds == DateBounds.Any ? "date" : $"date({bounds.ToString().ToLowerInvariant()})";
}

/// <summary>The day from which on something is told: "minggu ini", "sejak Senin".</summary>
internal sealed class SinceType : SlotType
{
    public override string Name => "since";

    public override Bilingual Expected => new("sejak kapan, misalnya minggu ini", "since when, for example this week");

    public override string Text(object value, Scene scene) => Dates.Of((DateOnly)value, scene.Language);

    public override Parsed Parse(Asked asked, Input input) =>
        Read(input.Key ?? input.Text, asked.Scene) is { } exact ? Parsed.Of(exact)
        : Named.Only(asked, input.Text, EntityKind.Since) is DateOnly day ? Parsed.Of(day)
        : Spoken(asked, input.Text) is { } spoken ? Parsed.Of(spoken)
        : Parsed.Not;

    // The first day that counts.
    private static DateOnly? Spoken(Asked asked, string text) =>
        !Named.IsShort(text) ? null : asked.Services.Times.Read(text, asked.Scene.Times with { Back = true })?.Meaning switch
        {
            TimeMeaning.Day { Date: var day } => day,
            TimeMeaning.Week { Monday: var monday } => monday,
            TimeMeaning.Days { From: var from } => from,
            _ => null,
        };

    public override string Write(object value) => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override object? Read(string text, Scene scene) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
