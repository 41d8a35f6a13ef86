using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Events;

/// <summary>Makes any record with every property filled, so that a property added tomorrow is tested without a word here.</summary>
internal static class Samples
{
    public static string Sentinel(string property) => $"sentinel {property} é\"'";

    public static Event Of(Type type) => (Event)Filled(type, "");

    private static object Filled(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return name is "By" or "To" ? "p3" : Sentinel(name);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Collection(type);
        return Known(type) ?? Record(type);
    }

    private static object? Known(Type type) => type.Name switch
    {
        nameof(Int32) => 2026,
        nameof(Int64) => 7L,
        nameof(Boolean) => true,
        nameof(DateOnly) => new DateOnly(2026, 3, 2),
        nameof(TimeOnly) => new TimeOnly(8, 30),
        nameof(DateTimeOffset) => new DateTimeOffset(2026, 3, 2, 1, 2, 3, 4, TimeSpan.Zero),
        nameof(UnitId) => UnitId.Parse("dishub"),
        nameof(PersonId) => new PersonId(3),
        nameof(ChatId) => new ChatId(4),
        nameof(InvitationId) => new InvitationId(5),
        nameof(EvidenceId) => new EvidenceId(6),
        nameof(MessageId) => new MessageId(7),
        nameof(AssessmentId) => new AssessmentId(UnitId.Parse("dishub"), 2026),
        nameof(RequirementKey) => new RequirementKey(2026, "tlhp", UnitId.Parse("dishub")),
        nameof(Matter) => Matter.Of(World.First),
        nameof(QuestionId) => World.First,
        nameof(Answer) => new CountsAnswer(Counts.Empty.With("chain", 4).With("total", 9)),
        nameof(Actor) => Actor.Clock,
        nameof(PersonalReminderId) => new PersonalReminderId(8),
        nameof(Recurrence) => Recurrence.Parse("weekly:mon:08:00", null),
        _ => null,
    };

    private static object Collection(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Filled(item, "Item"), 0);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Filled(parameter.ParameterType, parameter.Name!))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && constructor.GetParameters().All(parameter => parameter.Name != property.Name)))
            property.SetValue(made, Filled(property.PropertyType, property.Name));
        return made;
    }

    /// <summary>Whether two values are equal to the last element; arrays in records are compared by reference only.</summary>
    public static void AssertSame(object? expected, object? actual)
    {
        Assert.Equal(expected?.GetType(), actual?.GetType());
        if (expected is null || actual is null)
            return;
        if (expected is IEnumerable one and not string)
        {
            object?[] left = [.. one.Cast<object?>()], right = [.. ((IEnumerable)actual).Cast<object?>()];
            Assert.Equal(left.Length, right.Length);
            for (var at = 0; at < left.Length; at++)
                AssertSame(left[at], right[at]);
        }
        else if (expected.GetType().GetProperties().Any(property => property.PropertyType.IsGenericType) && expected is not (Answer or Counts))
        {
            foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                AssertSame(property.GetValue(expected), property.GetValue(actual));
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }
}
