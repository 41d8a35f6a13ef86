using System.Collections.Immutable;

namespace ZiWbk.Conversation.Times;

/// <summary>What a text says about time.</summary>
/// <param name="Meaning">What it comes to.</param>
/// <param name="Lasting">How long something takes, where that is said beside a day or a time; null otherwise.</param>
/// <param name="Pieces">The places of the text that say it: where each begins and ends.</param>
public sealed record TimeReading(TimeMeaning Meaning, TimeSpan? Lasting, ImmutableArray<(int Start, int End)> Pieces);

/// <summary>
/// Reads days, times, durations and recurrences as people write them, Indonesian and English. Own rules first, because they know the
/// conventions; what they do not find is written in English and read by <paramref name="english"/>.
/// </summary>
/// <param name="english">Reads English expressions of time; null for own rules alone.</param>
public sealed class TimeReader(IEnglishTimes? english)
{
    /// <summary>What a text says about time; null where it says nothing of the kind.</summary>
    public TimeReading? Read(string text, TimeScene scene)
    {
        var words = TimeText.Of(text);
        return SpokenTime.Of(words, scene) ?? (english is null ? null : EnglishTime.Read(english, words, scene));
    }
}
