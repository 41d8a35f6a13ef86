using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Times;

/// <summary>
/// A text written in English as far as it speaks of time, with the place in the text each piece of English comes from. Dates become
/// ISO dates, clocks 24 hours; all else stays as it was.
/// </summary>
internal sealed class EnglishWriting
{
    private static readonly string[] _days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] _months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] _units = ["minutes", "hours", "days", "weeks", "months", "years"];

    private static readonly string[] _parts = ["morning", "morning", "afternoon", "afternoon", "evening", "am", "pm"];

    // Words of time that no rule of ours knows, and English does.
    private static readonly FrozenSet<string> _foreign = Speech.Set(
        "fortnight weekend first second third fourth fifth sixth seventh eighth ninth tenth twelfth fifteenth twentieth thirtieth christmas easter eve seconds decade quarter couple few");

    private readonly StringBuilder _english = new();
    private readonly ImmutableArray<(int From, int To, int Start, int End)>.Builder _segments = ImmutableArray.CreateBuilder<(int, int, int, int)>();

    /// <summary>The English.</summary>
    public string Text => _english.ToString();

    /// <summary>Whether anything in it may be a time.</summary>
    public bool MaySayTime { get; private set; }

    /// <summary>Writes a text in English.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostWords">How many of its words at most.</param>
    /// <param name="mostLetters">How many letters of English at most.</param>
    public static EnglishWriting Of(TimeText text, int mostWords, int mostLetters)
    {
        var writing = new EnglishWriting();
        var length = Math.Min(text.Length, mostWords);
        for (var at = 0; at < length && writing._english.Length < mostLetters;)
            at = writing.Write(text, at);
        return writing;
    }

    /// <summary>The places of the text that a piece of the English comes from.</summary>
    public ImmutableArray<(int Start, int End)> Places(int from, int to) =>
        [.. _segments.Where(segment => segment.From < to && from < segment.To && segment.End > segment.Start).Select(segment => (segment.Start, segment.End))];

    /// <summary>Whether a piece holds words of time, not only numbers or an English word that happens to be a month.</summary>
    public bool IsSound(int from, int to) =>
        Words.Of(Text[from..Math.Min(to, Text.Length)]).Any(word => word.Text.Length > 2 && word.Text is not ("may" or "mar" or "march" or "sun" or "sat" or "now" or "second")
            && (_foreign.Contains(word.Text) || TimeLexicon.Of(word.Text).Word is not (TimeWord.Other or TimeWord.Count or TimeWord.Link or TimeWord.Or)))
        || Text[from..Math.Min(to, Text.Length)].Any(letter => letter is ':' or '-');

    private int Write(TimeText text, int at)
    {
        var token = text[at];
        switch (token.Word)
        {
            case TimeWord.Title:
                // A name follows, which may look like a day.
                return Put(text, at, at + 2, "mr x");
            case TimeWord.DateMark when text.Is(at + 1, TimeWord.Digits) && text[at + 2].Word is not (TimeWord.Month or TimeWord.PerhapsMonth) && text[at + 2].Gap is not ("/" or "-" or "."):
                return Put(text, at, at + 2, $"the {text[at + 1].Value}th");
            case TimeWord.Digits when NumericDate(text, at) is var (iso, end):
                return Put(text, at, end, iso);
            case TimeWord.Digits or TimeWord.Count when Amounts.OfUnit(text, at) is var (count, unit, counted) && text[counted - 1].Text is not ("days" or "weeks" or "hours" or "minutes" or "months" or "years"):
                var amount = count.ToString(CultureInfo.InvariantCulture);
                return text.Is(counted, TimeWord.Ahead) ? Put(text, at, counted + 1, $"in {amount} {_units[(int)unit]}")
                    : text.Is(text.PastLinks(counted), TimeWord.Last) ? Put(text, at, text.PastLinks(counted) + 1, $"{amount} {_units[(int)unit]} ago")
                    : text.Is(text.PastLinks(counted), TimeWord.Next) ? Put(text, at, text.PastLinks(counted) + 1, $"in {amount} {_units[(int)unit]}")
                    : Put(text, at, counted, $"{amount} {_units[(int)unit]}");
            case TimeWord.Unit or TimeWord.Clock or TimeWord.Half when token.Text is not ("hours" or "half" or "at") && ClockRules.At(text, at, false) is var (clock, after):
                return Put(text, at, after, Clock(clock));
            case TimeWord.Weekday:
            case TimeWord.SundayOrWeek when text[at - 1].Text is "hari" or "hr":
                return text[at + 1].IsUnit(TimeUnit.Week) && text.Is(at + 2, TimeWord.Next) ? Put(text, at, at + 3, $"{_days[token.Value]} next week")
                    : text.Is(at + 1, TimeWord.Next) && text[at + 1].Text != "next" ? Put(text, at, at + 2, $"next {_days[token.Value]}")
                    : text.Is(at + 1, TimeWord.This) && text[at + 1].Text == "ini" ? Put(text, at, at + 2, $"this {_days[token.Value]}")
                    : Put(text, at, at + 1, _days[token.Value]);
            case TimeWord.Unit or TimeWord.SundayOrWeek when text[at + 1].Word is TimeWord.Next or TimeWord.This or TimeWord.Last && text[at + 1].Text is not ("next" or "this" or "last"):
                var unitName = _units[(int)token.Unit].TrimEnd('s');
                return token.IsUnit(TimeUnit.Day) && text.Is(at + 1, TimeWord.This) ? Put(text, at, at + 2, "today")
                    : Put(text, at, at + 2, $"{(text.Is(at + 1, TimeWord.Next) ? "next" : text.Is(at + 1, TimeWord.This) ? "this" : "last")} {unitName}");
            case TimeWord.Every when text[at + 1].Word is TimeWord.Weekday:
                return Put(text, at, at + 2, $"every {_days[text[at + 1].Value]}");
            case TimeWord.Every when text[at + 1].IsUnit(TimeUnit.Day) && text.Is(at + 2, TimeWord.Weekday):
                return Put(text, at, at + 3, $"every {_days[text[at + 2].Value]}");
            case TimeWord.Every:
                return Put(text, at, at + 1, "every");
            case TimeWord.Month or TimeWord.PerhapsMonth:
                return Put(text, at, at + 1, token.Is(TimeWord.Month) || text.Is(at - 1, TimeWord.Digits) || text.Is(at + 1, TimeWord.Digits) ? _months[token.Value - 1] : "x");
            case TimeWord.RelativeDay:
                return token.Value is 1 or -1 && text[at + 1] is { Word: TimeWord.RelativeDay, Value: 2 } ? Put(text, at, at + 2, token.Value > 0 ? "the day after tomorrow" : "the day before yesterday")
                    : Put(text, at, at + 1, token.Value switch { 0 => token.Text == "tonight" ? "tonight" : "today", 1 => "tomorrow", 2 => "the day after tomorrow", _ => "yesterday" });
            case TimeWord.Part when token.Text is "pagi" or "siang" or "sore" or "malam" && text.Is(at + 1, TimeWord.This):
                return Put(text, at, at + 2, $"this {_parts[token.Value]}");
            case TimeWord.Part when token.Text is not ("am" or "pm" or "night"):
                return Put(text, at, at + 1, _parts[token.Value]);
            case TimeWord.Edge:
                return Put(text, at, at + 1, token.Value switch { > 0 => "end of", 0 => "middle of", _ => "beginning of" });
            case TimeWord.Until:
                return Put(text, at, at + 1, "to");
            case TimeWord.For:
                return Put(text, at, at + 1, "for");
            case TimeWord.Numbered when text.Is(at + 1, TimeWord.Digits):
                return Put(text, at, at + 2, "x");
            case TimeWord.Unit when token.IsUnit(TimeUnit.Year) && text.Is(at + 1, TimeWord.Digits):
                // "90 tahun 2021" is the name of a rule.
                return Put(text, at, at + 2, "x");
            default:
                return Put(text, at, at + 1, token.Text);
        }
    }

    private static string Clock(ClockTime clock) => clock.On(new(2000, 1, 1), DateTime.MinValue, back: true) is TimeMeaning.Moment { At: var at }
        ? at.ToString("HH:mm", CultureInfo.InvariantCulture)
        : "x";

    private static (string Iso, int End)? NumericDate(TimeText text, int at)
    {
        if (text.Is(at + 1, TimeWord.Digits) && text.Is(at + 2, TimeWord.Digits) && text[at + 1].Gap == text[at + 2].Gap && text[at + 1].Gap is "/" or "-" or "." && !text.IsChained(at, at + 3))
        {
            var (first, second, third) = (text[at].Value, text[at + 1].Value, text[at + 2].Value);
            var (year, month, day) = text[at].Text.Length == 4 ? (first, second, third) : (third < 100 ? third + 2000 : third, second, first);
            return year is < 1900 or > 2999 || month > 99 || day > 99 ? null : (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), at + 3);
        }

        // "31 Mei 2027".
        return text[at + 1].Word is TimeWord.Month or TimeWord.PerhapsMonth && text.Is(at + 2, TimeWord.Digits) && text[at + 2].Text.Length == 4 && text[at].Text.Length <= 2
            ? (string.Create(CultureInfo.InvariantCulture, $"{text[at + 2].Value:0000}-{text[at + 1].Value:00}-{text[at].Value:00}"), at + 3)
            : null;
    }

    private int Put(TimeText text, int from, int to, string english)
    {
        to = Math.Max(from + 1, Math.Min(to, text.Length));
        if (_english.Length > 0)
            _english.Append(text[from].Touches && text[from].Gap.Length > 0 ? text[from].Gap : " ");
        _segments.Add((_english.Length, _english.Length + english.Length, text[from].Start, text[to - 1].End));
        _english.Append(english);
        for (var at = from; at < to; at++)
            MaySayTime |= text[at].Word is not (TimeWord.Other or TimeWord.Link or TimeWord.Or or TimeWord.This or TimeWord.Title or TimeWord.Article or TimeWord.Digits or TimeWord.Count or TimeWord.Numbered or TimeWord.In
                or TimeWord.For or TimeWord.Until or TimeWord.Before or TimeWord.After or TimeWord.Clock or TimeWord.Ahead or TimeWord.Every or TimeWord.Working or TimeWord.Edge or TimeWord.Last or TimeWord.Once) || _foreign.Contains(text[at].Text);
        return to;
    }
}
