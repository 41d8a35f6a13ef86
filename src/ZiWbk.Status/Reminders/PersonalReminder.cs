using System.Text.Json.Serialization;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;

namespace ZiWbk.Status.Reminders;

/// <summary>A personal reminder, written <c>r</c> and the sequence number of the event that made it: <c>r12</c>.</summary>
/// <param name="Number">From 1.</param>
[JsonConverter(typeof(TextConverter<PersonalReminderId>))]
public readonly record struct PersonalReminderId(long Number) : IParsable<PersonalReminderId>
{
    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PersonalReminderId result)
    {
        result = NumberedId.TryParse('r', s, out var number) ? new(number) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public static PersonalReminderId Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not an id such as r12.");

    /// <inheritdoc/>
    public override string ToString() => NumberedId.Text('r', Number);
}

/// <summary>What somebody asked to be reminded of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Chat">Where it is said.</param>
/// <param name="Person">Who asked.</param>
/// <param name="At">The moment, the first one where it comes again and again, UTC.</param>
/// <param name="Recurs">How it comes again; null for once.</param>
/// <param name="Since">When it was asked for, UTC.</param>
public sealed record PersonalReminder(PersonalReminderId Id, ChatId Chat, PersonId Person, DateTimeOffset At, Recurrence? Recurs, DateTimeOffset Since)
{
    /// <summary>What to say; null once erased.</summary>
    public string? Text { get; init; }

    /// <summary>The last moment it was due up to a moment; null where there was none yet.</summary>
    /// <param name="moment">UTC.</param>
    /// <param name="zone">The chat's time zone.</param>
    public DateTimeOffset? LastDue(DateTimeOffset moment, TimeSpan zone) =>
        moment < At ? null : Recurs is { } recurs && recurs.LastBefore(moment, zone) is { } last && last > At ? last : At;

    /// <summary>The key of its occurrence at a moment.</summary>
    public string Key(DateTimeOffset due) => $"pribadi|{Id}|{due.UtcDateTime:yyyy-MM-ddTHH:mm}|{Chat}";
}
