using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Events;

/// <summary>What every event of the catalogue must keep to, so that journals of any age open and people can be erased from them.</summary>
public sealed class EventShapeTests
{
    public static TheoryData<string> Kinds => [.. EventCatalogue.Current.Kinds.Select(kind => kind.Name)];

    [Fact]
    public void The_catalogue_holds_every_event_of_the_program()
    {
        var known = typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract).Select(type => type.Name);

        Assert.Equal(known.Order(StringComparer.Ordinal), EventCatalogue.Current.Kinds.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kinds_versions_and_shapes_are_as_approved()
    {
        var text = new StringBuilder("# A shape that changes is a new version with a lift: never edit a line, add one.\n");
        foreach (var kind in EventCatalogue.Current.Kinds.OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            text.Append($"{kind.Name} v{kind.Version}\n");
            Describe(text, kind.Type, "  ", []);
        }

        Approved.Is("events", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Personal_values_stand_in_the_personal_part_and_nowhere_else(string name)
    {
        var type = EventCatalogue.Current.Find(name)!.Type;
        var happened = Samples.Of(type);
        var personal = type.GetProperties().Where(property => property.IsDefined(typeof(PersonalAttribute))).ToArray();

        var written = EventCodec.Current.Write(happened);

        var data = JsonNode.Parse(written.Data.Span)!.AsObject();
        foreach (var property in personal)
        {
            Assert.DoesNotContain(Samples.Sentinel(property.Name), Texts(data));
            Assert.Contains(Samples.Sentinel(property.Name), Texts(JsonNode.Parse(written.Personal.Span)!));
        }

        Assert.Equal(personal.Length > 0, happened.Subject is not null);
        Assert.Equal(happened.Subject, written.Subject);
        Assert.Equal(personal.Length, written.Personal.IsEmpty ? 0 : JsonNode.Parse(written.Personal.Span)!.AsObject().Count);
        Assert.All(personal, property => Assert.Equal(typeof(string), property.PropertyType));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_event_is_read_as_it_was_written(string name)
    {
        var happened = Samples.Of(EventCatalogue.Current.Find(name)!.Type);

        var read = EventCodec.Current.Read(EventCodec.Current.Write(happened));

        Samples.AssertSame(happened, read);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_event_without_its_personal_part_is_read_without_those_values(string name)
    {
        var type = EventCatalogue.Current.Find(name)!.Type;
        var written = EventCodec.Current.Write(Samples.Of(type));

        var read = EventCodec.Current.Read(written with { Personal = default });

        foreach (var property in type.GetProperties())
        {
            if (property.IsDefined(typeof(PersonalAttribute)))
                Assert.Null(property.GetValue(read));
            else
                Samples.AssertSame(property.GetValue(Samples.Of(type)), property.GetValue(read));
        }

        var bare = EventCodec.Current.Write(read);
        Assert.True(bare.Personal.IsEmpty);
        Assert.Null(bare.Subject);
        Assert.Equal(Encoding.UTF8.GetString(written.Data.Span), Encoding.UTF8.GetString(bare.Data.Span));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_property_is_called_like_a_field_of_the_line(string name)
    {
        var written = EventCodec.Current.Write(Samples.Of(EventCatalogue.Current.Find(name)!.Type));

        Assert.DoesNotContain("chain", Names(JsonNode.Parse(written.Data.Span)!));
        Assert.DoesNotContain(",\"chain\":\"", Encoding.UTF8.GetString(written.Data.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("personal", Names(JsonNode.Parse(written.Data.Span)!));
    }

    [Fact]
    public void A_newer_version_an_unknown_kind_and_an_unknown_field_are_refused()
    {
        var written = EventCodec.Current.Write(Samples.Of(EventCatalogue.Current.Find("year-opened")!.Type));
        Assert.Contains("newer", Assert.Throws<JsonException>(() => EventCodec.Current.Read(written with { Kind = "from-the-future" })).Message, StringComparison.Ordinal);
        Assert.Contains("Version 2", Assert.Throws<JsonException>(() => EventCodec.Current.Read(written with { Version = 2 })).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => EventCodec.Current.Read(written with { Version = 0 }));
        Assert.Throws<JsonException>(() => EventCodec.Current.Read(written with { Data = Encoding.UTF8.GetBytes("{\"year\":2026,\"instrument\":\"x\",\"surprise\":1}") }));
    }

    // An answer's counts are named by the worksheet; the sample names one "chain" to see that even then no line is cut wrongly.
    private static IEnumerable<string> Names(JsonNode node) => node switch
    {
        JsonObject fields => fields.Where(field => field.Key != "counts").SelectMany(field => Names(field.Value!).Prepend(field.Key)),
        JsonArray items => items.SelectMany(item => Names(item!)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Texts(field.Value!)),
        JsonArray items => items.SelectMany(item => Texts(item!)),
        _ => [node.ToString()],
    };

    private static void Describe(StringBuilder text, Type type, string indent, HashSet<Type> above)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetMethod!.GetParameters().Length == 0).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.SetMethod is null)
                continue;
            var of = property.PropertyType;
            var optional = Nullable.GetUnderlyingType(of) is not null || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
            var item = of.IsGenericType ? of.GetGenericArguments()[0] : of;
            var list = of.IsGenericType && Nullable.GetUnderlyingType(of) is null;
            text.Append($"{indent}{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}: {item.Name}{(list ? "[]" : "")}{(optional ? "?" : "")}{(property.IsDefined(typeof(PersonalAttribute)) ? " personal" : "")}\n");
            if (item.IsEnum)
                text.Append($"{indent}  {string.Join(' ', Enum.GetNames(item))}\n");
            // What has fields of its own in the line is part of the shape.
            else if (item.Namespace!.StartsWith("ZiWbk", StringComparison.Ordinal) && item.IsClass && item != typeof(Answer) && above.Add(item))
                Describe(text, item, indent + "  ", above);
        }
    }
}
