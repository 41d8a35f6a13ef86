using ZiWbk.Journey.Calendars;
using ZiWbk.Status.Chats;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Reminders;

/// <summary>Where reminders go.</summary>
public static class ReminderChats
{
    /// <summary>
    /// The chats of an office: the group it has chosen, else its first; its leads' private chats where it has no group that can be reached.
    /// </summary>
    public static IEnumerable<Chat> Of(Regency regency, UnitId unit)
    {
        var groups = regency.Chats.Values.Where(chat => chat.Kind == ChatKind.Group && chat.Unit == unit && IsReached(chat)).ToList();
        return groups.Count > 0
            ? [groups.OrderByDescending(chat => Setting(regency, chat.Id).Home).ThenBy(chat => chat.Id.Number).First()]
            : Private(regency, person => person.Role == Role.Lead && person.Unit == unit);
    }

    /// <summary>The private chats of the people of a role.</summary>
    public static IEnumerable<Chat> Of(Regency regency, Role role) => Private(regency, person => person.Role == role);

    /// <summary>The private chats of a person that can be reached, the first.</summary>
    public static Chat? Of(Regency regency, PersonId person) => Private(regency, other => other.Id == person).FirstOrDefault();

    /// <summary>What a chat has set.</summary>
    public static ReminderSetting Setting(Regency regency, ChatId chat) => regency.ReminderSettings.GetValueOrDefault(chat) ?? ReminderSetting.Usual;

    /// <summary>
    /// The time zone a chat has chosen, else the one its office's group has: with the group the office's people are written to by their own clock.
    /// Null where neither has chosen any.
    /// </summary>
    public static OfficeTimeZone? Zone(Regency regency, Chat chat)
    {
        if (OfficeTimeZone.Named(Setting(regency, chat.Id).Zone) is { } own)
            return own;
        if ((chat.Unit ?? (chat.Person is { } person ? regency.People.GetValueOrDefault(person)?.Unit : null)) is not { } unit)
            return null;
        return regency.ReminderSettings
            .Where(entry => entry.Value.Zone is not null && regency.Chats.GetValueOrDefault(entry.Key) is { Kind: ChatKind.Group } group && group.Unit == unit)
            .OrderByDescending(entry => entry.Value.Home).ThenBy(entry => entry.Key.Number)
            .Select(entry => OfficeTimeZone.Named(entry.Value.Zone)).FirstOrDefault();
    }

    // Whoever has accounts on two platforms is written to on the first.
    private static IEnumerable<Chat> Private(Regency regency, Func<Person, bool> which) => regency.Chats.Values
        .Where(chat => chat is { Kind: ChatKind.Private, Person: not null } && IsReached(chat)
            && regency.People.TryGetValue(chat.Person.Value, out var person) && person.Active && which(person))
        .GroupBy(chat => chat.Person)
        .Select(chats => chats.MinBy(chat => chat.Id.Number)!)
        .OrderBy(chat => chat.Id.Number);

    private static bool IsReached(Chat chat) => chat is { Address: not null, LostSince: null };
}
