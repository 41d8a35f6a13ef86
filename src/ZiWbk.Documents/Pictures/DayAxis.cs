using ZiWbk.Assessment;

namespace ZiWbk.Documents.Pictures;

/// <summary>Days from left to right, named by months, or by days where there are only weeks of them.</summary>
internal sealed class DayAxis
{
    private const int DaysOfMonths = 70;
    private const float Apart = 16;

    private readonly DateOnly _from;
    private readonly int _days;
    private readonly float _left;
    private readonly float _right;

    public DayAxis(DateOnly from, DateOnly until, float left, float right)
    {
        (_from, _left, _right) = (from, left, right);
        _days = Math.Max(1, until.DayNumber - from.DayNumber);
    }

    /// <summary>Where a day stands; one beyond an end stands there.</summary>
    public float At(DateOnly day) => _left + ((_right - _left) * Math.Clamp((day.DayNumber - _from.DayNumber) / (float)_days, 0, 1));

    /// <summary>The marks below a height, as many as there is room for.</summary>
    public void Ticks(Drawing drawing, Language language, float bottom)
    {
        var free = float.MinValue;
        foreach (var (day, words) in Marks(language))
        {
            var x = At(day);
            var text = FittedText.Of(words, Face.Regular, 28, 28, 200, 1);
            var left = Math.Clamp(x - (text.Width / 2), _left - 40, _right - text.Width + 40);
            if (left < free)
                continue;
            drawing.Shape(canvas =>
            {
                using var line = Strokes.Line(Palette.Quiet, 2);
                canvas.DrawLine(x, bottom, x, bottom + 10, line);
            });
            drawing.Place(text, left, bottom + 14, Palette.Quiet);
            free = left + text.Width + Apart;
        }
    }

    private IEnumerable<(DateOnly Day, string Words)> Marks(Language language)
    {
        var until = _from.AddDays(_days);
        if (_days <= DaysOfMonths)
        {
            var step = Math.Max(1, _days / 5);
            for (var day = _from; day <= until; day = day.AddDays(step))
                yield return (day, ShortDates.Day(day, language));
            yield break;
        }

        for (var day = _from.Day == 1 ? _from : new DateOnly(_from.Year, _from.Month, 1).AddMonths(1); day <= until; day = day.AddMonths(1))
            yield return (day, ShortDates.Month(day.Month, language));
    }
}
