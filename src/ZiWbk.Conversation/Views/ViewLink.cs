using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Types;
using ZiWbk.Journey.Stages;
using ZiWbk.Status;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>A view, what it is given and a page, as the value of a button: <c>~missing p=2 unit=dishub area=5</c>.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Given">What it is given.</param>
/// <param name="Page">Which page, from 1, of the page it stands on; 0 for the first page of another one.</param>
public sealed record ViewLink(string View, ViewArguments Given, int Page = 0)
{
    /// <summary>What every link begins with; no command and no word does.</summary>
    public const char Mark = '~';

    private const string PageKey = "p";
    private const char Digest = '#';
    private const int MostPages = 9_999;

    /// <summary>The link as a button's value; null where it is longer than a button carries, or holds what cannot be written.</summary>
    public string? Value => Written(shortened: false) is { } full && Fits(full) ? full
        : Written(shortened: true) is { } shortened && Fits(shortened) ? shortened
        : null;

    /// <summary>
    /// The link in a button's value; null where it is none, or names what is not there any more: a stale link.
    /// </summary>
    public static ViewLink? Read(string value, ViewCatalogue views, Regency regency, Instrument? instrument, JourneyMap? journey = null)
    {
        if (value.Length < 2 || value[0] != Mark)
            return null;
        var parts = value[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || views.Find(parts[0]) is not { } view)
            return null;
        var (given, page) = (ViewArguments.None, 0);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                return null;
            var (name, text) = (part[..equals], part[(equals + 1)..]);
            if (name == PageKey)
            {
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) || page is < 1 or > MostPages)
                    return null;
                continue;
            }

            if (!view.Parameters.TryGetValue(name, out var type) || Parsed(type, text, regency, instrument, journey ?? JourneyMap.None) is not { } argument)
                return null;
            given = given.With(name, argument);
        }

        return new(view.Name, given, page);
    }

    /// <inheritdoc/>
    public override string ToString() => Written(shortened: false) ?? $"{Mark}{View}";

    private static bool Fits(string value) => Encoding.UTF8.GetByteCount(value) <= Button.LongestValue;

    private string? Written(bool shortened)
    {
        var text = new StringBuilder().Append(Mark).Append(View);
        if (Page > 0)
            text.Append(CultureInfo.InvariantCulture, $" {PageKey}={Page}");
        // The office first, as it is said; the rest in an order that does not change.
        foreach (var (name, argument) in Given.Values.OrderBy(entry => entry.Value is not Unit).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (Said(argument, shortened) is not { } said)
                return null;
            text.Append(' ').Append(name).Append('=').Append(said);
        }

        return text.ToString();
    }

    private static string? Said(object argument, bool shortened) => argument switch
    {
        Unit unit => shortened ? Digest + DigestOf(unit.Id) : unit.Id.Value,
        Area area => area.No.ToString(CultureInfo.InvariantCulture),
        Question question => question.Id.Value,
        ImmutableArray<Question> questions => string.Join(',', questions.Select(question => question.Id.Value)),
        Target target => target == Target.Wbbm ? "wbbm" : "wbk",
        Stage stage => stage.Id,
        JourneyTask task => task.Id,
        Milestone milestone => milestone.Id,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string word => Uri.EscapeDataString(word),
        _ => null,
    };

    private static object? Parsed(string type, string text, Regency regency, Instrument? instrument, JourneyMap journey) => type switch
    {
        "unit" => Office(text, regency),
        "area" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? instrument?.Areas.FirstOrDefault(area => area.No == no) : null,
        "question" => Asked(text, instrument),
        "questions" => text.Split(',').Select(code => Asked(code, instrument)).ToList() is var all && all.TrueForAll(question => question is not null)
            ? all.Select(question => question!).ToImmutableArray()
            : null,
        "target" => text switch { "wbk" => Target.Wbk, "wbbm" => Target.Wbbm, _ => null },
        "stage" => journey.FindStage(text),
        "task" => journey.FindTask(text),
        "goal" => GoalType.Read(text, journey),
        "since" or "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        "text" or "level" => Uri.UnescapeDataString(text) is { Length: > 0 } word ? word : null,
        _ => null,
    };

    private static Question? Asked(string code, Instrument? instrument) => QuestionId.TryParse(code, out var id) ? instrument?.Find(id) : null;

    // An office's id may be 40 letters long; then a digest of it stands in the link, which must still mean one office alone.
    private static Unit? Office(string text, Regency regency)
    {
        if (text.Length > 0 && text[0] == Digest)
            return regency.Units.Values.Where(unit => text.AsSpan(1).SequenceEqual(DigestOf(unit.Id))).Take(2).ToArray() is [var only] ? only : null;
        return UnitId.TryParse(text, out var id) ? regency.Units.GetValueOrDefault(id) : null;
    }

    private static string DigestOf(UnitId unit) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(unit.Value)).AsSpan(0, 5));
}
