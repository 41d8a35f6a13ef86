using System.Collections.Immutable;

namespace ZiWbk.Conversation.Times;

/// <summary>What own rules make of a text: pieces from left to right, the longest at each word, then put together.</summary>
internal static class SpokenTime
{
    public static TimeReading? Of(TimeText text, TimeScene scene)
    {
        var pieces = new Pieces(text);
        for (var at = 0; at < text.Length;)
            at = Math.Max(at + 1, pieces.Take(at, scene));
        return pieces.Together(scene);
    }

    private sealed class Pieces(TimeText text)
    {
        private readonly ImmutableArray<(int Start, int End)>.Builder _places = ImmutableArray.CreateBuilder<(int Start, int End)>();
        private readonly List<Found> _days = [];
        private readonly List<(ClockTime Time, int At, int End)> _clocks = [];
        private Recurrence? _often;
        private bool _unkept;
        private TimeSpan? _lasting;
        private bool _eitherOr;

        /// <summary>Takes the longest expression that begins at a word; says where it ends, or the word itself for none.</summary>
        public int Take(int at, TimeScene scene)
        {
            if (_often is null && !_unkept && RecurrenceRules.At(text, at) is var (often, recurrenceEnd))
            {
                (_often, _unkept) = (often, often is null);
                return Noted(at, recurrenceEnd);
            }

            var beside = _days.Count > 0 && text.PastLinks(_days[^1].End) >= at;
            var day = Longest(
                RangeRules.At(text, at, scene), DateRules.At(text, at, scene), WeekdayRules.At(text, at, scene), OffsetRules.At(text, at, scene), PeriodRules.At(text, at, scene));
            var clock = ClockRules.At(text, at, beside);
            if (day is { } found && found.End >= (clock?.End ?? 0))
            {
                _eitherOr |= _days.Count > 0 && text.Is(at - 1, TimeWord.Or);
                _days.Add(found);
                return Noted(at, found.End);
            }

            if (clock is var (time, clockEnd))
            {
                _eitherOr |= _clocks.Count > 0 && text.Is(at - 1, TimeWord.Or);
                _clocks.Add((time, at, clockEnd));
                return Noted(at, clockEnd);
            }

            if (_lasting is null && Lasting(at) is var (length, lastingEnd))
            {
                _lasting = length;
                return Noted(at, lastingEnd);
            }

            return at;
        }

        public TimeReading? Together(TimeScene scene) =>
            Meaning(scene) is not { } meaning ? null
            : new(meaning, meaning is TimeMeaning.Lasting ? null : _lasting, _places.ToImmutable());

        private TimeMeaning? Meaning(TimeScene scene)
        {
            if (_unkept)
                return Doubts.NotKept;
            if (_often is { } often)
                return Recurring(often, scene);
            if (_eitherOr)
                return Doubts.WhichDay;
            if (_days.Select(day => day.Meaning).OfType<TimeMeaning.Doubt>().FirstOrDefault() is { } doubt)
                return Impossible(scene) ?? doubt;
            var passed = _clocks.Count > 0 && (text.Is(_clocks[0].At - 1, TimeWord.Earlier) || text.Is(_clocks[0].End, TimeWord.Earlier));
            if (passed && !scene.Back)
                return Doubts.Earlier;
            if (_days.Count == 0)
                return _clocks.Count > 0 ? Clock(scene) : _lasting is { } length ? new TimeMeaning.Lasting(length) : null;
            if (_clocks.Count == 0)
                return _days[0].Meaning;
            return _days[0].Meaning switch
            {
                TimeMeaning.Day { Date: var date } => WithPart(_clocks[0].Time).On(date, scene.Now, scene.Back),
                var other => other,
            };
        }

        private TimeMeaning Clock(TimeScene scene)
        {
            var meaning = _clocks[0].Time.On(scene.Today, scene.Now, scene.Back);
            // "Nanti jam 1 siang" says which day.
            return meaning is TimeMeaning.Moment { At: var at } && !text.Is(_clocks[0].At - 1, TimeWord.Later) && DateOnly.FromDateTime(at) == scene.Today
                ? new TimeMeaning.Clock(TimeOnly.FromDateTime(at))
                : meaning;
        }

        private TimeMeaning Recurring(Recurrence often, TimeScene scene)
        {
            if (_clocks.Count > 1)
                return Doubts.NotKept;
            if (_clocks.Count == 0)
                return new TimeMeaning.Recurring(often);
            // A clock that comes again has not passed, whatever time it is.
            return _clocks[0].Time.On(scene.Today.AddDays(1), scene.Now, scene.Back) switch
            {
                TimeMeaning.Moment { At: var at } => new TimeMeaning.Recurring(often with { Time = TimeOnly.FromDateTime(at) }),
                var doubt => doubt,
            };
        }

        // "Sore ini jam 4", "besok pagi jam 8", "jumat siang jam 1": the part of the day stands beside the day.
        private ClockTime WithPart(ClockTime time)
        {
            if (time.Part is not null)
                return time;
            for (var at = 0; at < text.Length; at++)
            {
                if (text.Is(at, TimeWord.Part))
                    return time with { Part = (DayPart)text[at].Value };
            }

            return text.Length > 0 && Enumerable.Range(0, text.Length).Any(at => text[at].Text == "tonight") ? time with { Part = DayPart.Night } : time;
        }

        private TimeMeaning.Doubt? Impossible(TimeScene scene) =>
            _clocks.Count > 0 && _clocks[0].Time.On(scene.Today, scene.Now, true) is TimeMeaning.Doubt { Kind: DoubtKind.Impossible } doubt ? doubt : null;

        private (TimeSpan Length, int End)? Lasting(int at)
        {
            var start = text[at].Word is TimeWord.For or TimeWord.In ? at + 1 : at;
            if (Amounts.OfUnit(text, start) is not var (count, unit, end) || count > 10_000)
                return null;
            var length = Length(count, unit);
            if (Amounts.OfUnit(text, text[end].Text is "dan" or "and" ? end + 1 : end) is var (more, smaller, after) && smaller < unit && more <= 10_000)
                (length, end) = (length + Length(more, smaller), after);
            return (length, end);
        }

        private static TimeSpan Length(decimal count, TimeUnit unit) => TimeSpan.FromMinutes((double)(count * unit switch
        {
            TimeUnit.Minute => 1,
            TimeUnit.Hour => 60,
            TimeUnit.Day => 1440,
            TimeUnit.Week => 7 * 1440,
            TimeUnit.Month => 30 * 1440,
            _ => 365 * 1440,
        }));

        private static Found? Longest(params ReadOnlySpan<Found?> candidates)
        {
            Found? longest = null;
            foreach (var candidate in candidates)
            {
                if (candidate is { } found && found.End > (longest?.End ?? 0))
                    longest = found;
            }

            return longest;
        }

        private int Noted(int from, int end)
        {
            end = Math.Max(end, from + 1);
            if (text[end - 1].End > text[from].Start)
                _places.Add((text[from].Start, text[end - 1].End));
            return end;
        }
    }
}
