using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiWbk.Status.Events;

/// <summary>An event that has had three shapes, known to these tests only.</summary>
internal sealed record Greeted(string Greeting, int Times) : Event
{
    [Json.Personal]
    public string? Who { get; init; }

    internal override string? Subject => "p3";

    internal override Regency Apply(Regency before, Recorded recorded) => before;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Greeted))]
internal sealed partial class GreetedJson : JsonSerializerContext;

public sealed class LiftingTests
{
    private static readonly EventCodec _codec = new(
        new EventCatalogue(
        [
            new("greeted", typeof(Greeted),
                // Version 2 renamed the text and the person.
                old => new() { ["greeting"] = old["text"]!.DeepClone(), ["who"] = old["name"]?.DeepClone() },
                // Version 3 counts.
                old => { old["times"] = 1; return old; }),
        ]),
        GreetedJson.Default);

    [Fact]
    public void An_event_of_version_1_is_lifted_step_by_step()
    {
        var read = (Greeted)_codec.Read(Written(1, """{"text":"Selamat pagi"}""", """{"name":"Sari"}"""));

        Assert.Equal(("Selamat pagi", 1, "Sari"), (read.Greeting, read.Times, read.Who));
    }

    [Fact]
    public void An_event_of_version_2_takes_the_steps_that_are_left()
    {
        var read = (Greeted)_codec.Read(Written(2, """{"greeting":"Selamat pagi"}""", """{"who":"Sari"}"""));

        Assert.Equal(("Selamat pagi", 1, "Sari"), (read.Greeting, read.Times, read.Who));
    }

    [Fact]
    public void An_old_event_is_lifted_without_its_personal_part_too() =>
        Assert.Null(((Greeted)_codec.Read(Written(1, """{"text":"Selamat pagi"}""", ""))).Who);

    [Fact]
    public void What_is_written_is_of_the_newest_version()
    {
        var written = _codec.Write(new Greeted("Selamat pagi", 3) { Who = "Sari" });

        Assert.Equal((3, """{"greeting":"Selamat pagi","times":3}""", """{"who":"Sari"}"""), (written.Version, Encoding.UTF8.GetString(written.Data.Span), Encoding.UTF8.GetString(written.Personal.Span)));
        Assert.Equal(3, ((Greeted)_codec.Read(written)).Times);
    }

    [Fact]
    public void A_version_newer_than_the_program_is_refused() =>
        Assert.Contains("knows up to 3", Assert.Throws<JsonException>(() => _codec.Read(Written(4, "{}", ""))).Message, StringComparison.Ordinal);

    private static WrittenEvent Written(int version, string data, string personal) =>
        new("greeted", version, Encoding.UTF8.GetBytes(data), personal.Length > 0 ? "p3" : null, Encoding.UTF8.GetBytes(personal));
}
