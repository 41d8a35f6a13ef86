using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Recognition;

/// <summary>
/// English times and numbers through Microsoft.Recognizers.Text. The day stands before the month throughout. Its models are slow to
/// make and to use for the first time: <see cref="Warm"/> does both.
/// </summary>
public sealed class RecognizedTimes : IEnglishTimes
{
    // An own recogniser is made each time instead of the static ones, so that nothing is shared that is not seen here.
    private readonly DateTimeModel _times = (DateTimeModel)new DateTimeRecognizer(Culture.EnglishOthers, DateTimeOptions.None, lazyInitialization: true)
        .GetDateTimeModel(Culture.EnglishOthers, fallbackToDefaultCulture: false);

    private readonly NumberModel _numbers = (NumberModel)new NumberRecognizer(Culture.English, NumberOptions.None, lazyInitialization: true)
        .GetNumberModel(Culture.English, fallbackToDefaultCulture: false);

    /// <summary>The one of the process.</summary>
    public static RecognizedTimes Shared { get; } = new();

    /// <summary>Reads one expression of each kind, so that the first person does not wait for it.</summary>
    /// <returns>The same recogniser.</returns>
    public RecognizedTimes Warm()
    {
        var now = new DateTime(2026, 11, 25, 9, 30, 0);
        foreach (var text in (string[])["tomorrow at 8:30", "every monday", "the last friday of january", "for 45 minutes", "next week"])
            _ = Times(text, now);
        _ = Numbers("twenty five");
        return this;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ForeignTime> Times(string text, DateTime now) =>
    [
        .. _times.Parse(text, now).OrderBy(found => found.Start).Select(found =>
        {
            var values = found.Resolution is { } resolution && resolution.TryGetValue("values", out var readings) && readings is List<Dictionary<string, string>> list ? list : [];
            return new ForeignTime(
                found.Start, found.End + 1, found.TypeName["datetimeV2.".Length..],
                values.Select(value => value.GetValueOrDefault("timex", "")).FirstOrDefault("") ?? "",
                [.. values.Select(value => new ForeignValue(Resolved(value, "value"), Resolved(value, "start"), Resolved(value, "end")))]);
        }),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<decimal> Numbers(string text) =>
    [
        .. _numbers.Parse(text).OrderBy(found => found.Start)
            .Select(found => decimal.TryParse(found.Resolution?["value"]?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
            .OfType<decimal>(),
    ];

    private static string? Resolved(Dictionary<string, string> value, string name) =>
        value.GetValueOrDefault(name) is { } written && written != "not resolved" ? written : null;
}
