using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Bot.Understanding;

/// <summary>What was understood, by the command contract: one object a line, absent fields left out.</summary>
internal static class UnderstoodJson
{
    private static readonly CultureInfo _plain = CultureInfo.InvariantCulture;

    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As JSON.</summary>
    /// <param name="understood">What was understood.</param>
    /// <param name="scene">When it was said.</param>
    /// <param name="language">The language of what is asked back.</param>
    public static string Of(Understood understood, TimeScene scene, Language language) => Fields(understood, scene, language).ToJsonString(_options);

    /// <summary>As an object.</summary>
    public static JsonObject Fields(Understood understood, TimeScene scene, Language language)
    {
        var fields = new JsonObject { ["text"] = Whole(understood.Text) };
        Put("intent", understood.Intent);
        fields["confidence"] = Math.Round(understood.Confidence, 2);
        Put("unit", understood.Unit?.Id.Value);
        Put("question", understood.Question?.Id.ToString());
        if (understood.Area is { } area)
            fields["area"] = area.No;
        Put("target", understood.Target?.ToString().ToLowerInvariant());
        Put("person", understood.Person);
        Time(fields, understood.Time, scene);
        if (understood.Number is { } number)
            fields["number"] = number;
        if (understood.Percent is { } percent)
            fields["percent"] = percent;
        Put("matter", understood.Matter is "" ? null : understood.Matter);
        Put("error", understood.Doubt?.In(language));
        if (!understood.Nearest.IsEmpty)
            fields["nearest"] = new JsonArray([.. understood.Nearest.Select(name => JsonValue.Create(name))]);
        return fields;

        void Put(string name, string? value)
        {
            if (value is not null)
                fields[name] = Whole(value);
        }
    }

    private static void Time(JsonObject fields, TimeReading? time, TimeScene scene)
    {
        switch (time?.Meaning)
        {
            case TimeMeaning.Day { Date: var date }:
                fields["date"] = Day(date);
                break;
            case TimeMeaning.Moment { At: var at }:
                fields["date"] = Day(DateOnly.FromDateTime(at));
                fields["at"] = Moment(at);
                break;
            case TimeMeaning.Clock { Time: var clock }:
                fields["date"] = Day(scene.Today);
                fields["at"] = Moment(scene.Today.ToDateTime(clock));
                break;
            case TimeMeaning.Week { Monday: var monday }:
                fields["week"] = Day(monday);
                break;
            case TimeMeaning.Days { From: var from, Until: var until }:
                fields["from"] = Day(from);
                fields["until"] = Day(until);
                break;
            case TimeMeaning.Recurring { Often: var often }:
                fields["recurring"] = often.ToString();
                break;
        }

        var lasting = time?.Meaning is TimeMeaning.Lasting { Length: var length } ? length : time?.Lasting;
        if (lasting is { } span)
            fields["duration"] = XmlConvert.ToString(span);
    }

    // Half of a pair of surrogates cannot be written.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", _plain);

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm", _plain);
}
