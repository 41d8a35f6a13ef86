namespace ZiWbk.Bot.Demo;

/// <summary>An office's year as it is told: who does what, in which order.</summary>
/// <param name="Unit">The office's short name; empty for what concerns the whole regency.</param>
internal sealed record OfficeStory(string Unit)
{
    private readonly List<Chapter> _chapters = [];

    /// <summary>The chapters as they were told.</summary>
    public IReadOnlyList<Chapter> Chapters => _chapters;

    /// <summary>A chapter part of the way from the opening of the year to the last two weeks, in hundredths.</summary>
    public OfficeStory At(int percent, string who, Action<Chapter> tell) => Add(who, calendar => calendar.Through(percent), tell);

    /// <summary>A chapter of the last two weeks.</summary>
    public OfficeStory DaysAgo(int days, string who, Action<Chapter> tell) => Add(who, calendar => calendar.Ago(TimeSpan.FromDays(days)), tell);

    /// <summary>A chapter of today or yesterday; 0 is the newest thing there is.</summary>
    public OfficeStory HoursAgo(int hours, string who, Action<Chapter> tell) => Add(who, calendar => calendar.Ago(TimeSpan.FromHours(hours)), tell);

    private OfficeStory Add(string who, Func<DemoCalendar, DateTimeOffset> when, Action<Chapter> tell)
    {
        var chapter = new Chapter(Unit, who, when);
        tell(chapter);
        _chapters.Add(chapter);
        return this;
    }
}
