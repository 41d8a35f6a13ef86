using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Events;

/// <summary>An event written down.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Version">The version of its shape, from 1.</param>
/// <param name="Data">A JSON object without any personal value.</param>
/// <param name="Subject">Whose the personal values are; null where there are none.</param>
/// <param name="Personal">A JSON object of the personal values; empty where there are none, or where they were erased.</param>
public readonly record struct WrittenEvent(
    string Kind, int Version, ReadOnlyMemory<byte> Data, string? Subject, ReadOnlyMemory<byte> Personal);

/// <summary>Writes events down and reads them back, with their personal values apart.</summary>
public sealed class EventCodec
{
    private readonly EventCatalogue _catalogue;
    private readonly JsonSerializerOptions _whole;
    private readonly JsonSerializerOptions _data;
    private readonly JsonSerializerOptions _personal;

    /// <summary>A codec for a catalogue of events.</summary>
    /// <param name="catalogue">The kinds known.</param>
    /// <param name="types">How their types are written.</param>
    public EventCodec(EventCatalogue catalogue, IJsonTypeInfoResolver types)
    {
        _catalogue = catalogue;
        _whole = Options(types, keep: _ => true);
        _data = Options(types, keep: personal => !personal);
        _personal = Options(types, keep: personal => personal);
    }

    /// <summary>The codec of this program's events.</summary>
    public static EventCodec Current { get; } = new(EventCatalogue.Current, StatusJson.Default);

    /// <summary>Writes an event in its newest version.</summary>
    public WrittenEvent Write(Event happened)
    {
        var type = happened.GetType();
        var kind = _catalogue.Of(type);
        var data = JsonSerializer.SerializeToUtf8Bytes(happened, _data.GetTypeInfo(type));
        if (happened.Subject is not { } subject)
            return new(kind.Name, kind.Version, data, null, default);
        var personal = JsonSerializer.SerializeToUtf8Bytes(happened, _personal.GetTypeInfo(type));
        // Nothing personal is left to say of somebody erased.
        return personal.Length <= 2 ? new(kind.Name, kind.Version, data, null, default) : new(kind.Name, kind.Version, data, subject, personal);
    }

    /// <summary>Reads an event, lifting an older version to the newest.</summary>
    /// <exception cref="JsonException">The kind or version is not known, or its data does not have its shape.</exception>
    public Event Read(WrittenEvent written)
    {
        var kind = _catalogue.Find(written.Kind)
            ?? throw new JsonException($"The kind of event '{written.Kind}' is not known to this program; a newer one wrote it.");
        if (written.Version < 1 || written.Version > kind.Version)
            throw new JsonException($"Version {written.Version} of '{written.Kind}' is not known to this program, which knows up to {kind.Version}.");

        var json = Merged(written.Data.Span, written.Personal.Span);
        if (written.Version < kind.Version)
        {
            var lifted = JsonNode.Parse(json)!.AsObject();
            foreach (var lift in kind.Lifts.Skip(written.Version - 1))
                lifted = lift(lifted);
            json = JsonSerializer.SerializeToUtf8Bytes(lifted, StatusJson.Default.JsonObject);
        }

        return (Event)(JsonSerializer.Deserialize(json, _whole.GetTypeInfo(kind.Type)) ?? throw new JsonException("An event is an object."));
    }

    private static ReadOnlySpan<byte> Merged(ReadOnlySpan<byte> data, ReadOnlySpan<byte> personal)
    {
        if (personal.Length <= 2)
            return data;
        if (data.Length <= 2)
            return personal;
        var merged = new byte[data.Length + personal.Length - 1];
        data[..^1].CopyTo(merged);
        merged[data.Length - 1] = (byte)',';
        personal[1..].CopyTo(merged.AsSpan(data.Length));
        return merged;
    }

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver types, Func<bool, bool> keep)
    {
        var options = new JsonSerializerOptions(StatusJson.Default.Options)
        {
            Encoder = StatusJson.Encoder,
            TypeInfoResolver = types.WithAddedModifier(info =>
            {
                if (!info.Type.IsAssignableTo(typeof(Event)))
                    return;
                for (var at = info.Properties.Count - 1; at >= 0; at--)
                {
                    if (!keep(IsPersonal(info.Type, info.Properties[at].Name)))
                        info.Properties.RemoveAt(at);
                }
            }),
        };
        options.MakeReadOnly();
        return options;
    }

    private static bool IsPersonal(Type type, string name) =>
        type.GetProperties().Any(property =>
            property.IsDefined(typeof(PersonalAttribute), inherit: false) && JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name);
}
