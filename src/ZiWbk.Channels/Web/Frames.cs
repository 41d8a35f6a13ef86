using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Web;

/// <summary>What a window says; one of a text, a press or a change of persona.</summary>
internal sealed record ClientFrame(string? Id, string? Text, string? Press, string? On, string? Label, string? Persona);

/// <summary>What a window is told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HelloFrame), "hello")]
[JsonDerivedType(typeof(EntryFrame), "entry")]
[JsonDerivedType(typeof(ErrorFrame), "error")]
internal abstract record ServerFrame
{
    /// <summary>The frame as it travels.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, FrameShapes.Default.ServerFrame);
}

/// <summary>The first frame, and the first after a change of persona: the talk so far.</summary>
internal sealed record HelloFrame(
    string Chat, string Epoch, string Language, string? Persona, ImmutableArray<PersonaFrame> Personas, Bilingual? Notice, bool SignOut,
    int MaxFile, ImmutableArray<Entry> Entries) : ServerFrame;

/// <summary>Somebody to choose.</summary>
internal sealed record PersonaFrame(string Id, string Name, Bilingual Description);

/// <summary>An entry of the talk, new or in the place of the one of the same id.</summary>
internal sealed record EntryFrame(Entry Entry) : ServerFrame;

/// <summary>Something that was not taken; the id is that of the frame it was in, where that could be read.</summary>
internal sealed record ErrorFrame(string? Id, Bilingual Reason) : ServerFrame;

/// <summary>Where one's own message stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EntryState>))]
internal enum EntryState
{
    [JsonStringEnumMemberName("pending")]
    Pending,
    [JsonStringEnumMemberName("sent")]
    Sent,
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>A message as it stands in the page.</summary>
/// <param name="Id">Its name, by which it is replaced: <c>m12</c> of the bot, <c>u-…</c> one's own.</param>
/// <param name="At">When.</param>
/// <param name="Spans">Its words. The page makes text nodes of them, never markup.</param>
internal sealed record Entry(string Id, DateTimeOffset At, ImmutableArray<EntrySpan> Spans)
{
    /// <summary>Where one's own message stands; null of the bot's.</summary>
    public EntryState? State { get; init; }

    public ImmutableArray<ImmutableArray<Button>>? Buttons { get; init; }

    public EntryPicture? Picture { get; init; }

    public ImmutableArray<EntryFile>? Files { get; init; }

    /// <summary>Whether it took the place of an earlier message of the same name.</summary>
    public bool Edited { get; init; }

    public string? Language { get; init; }

    /// <summary>The message one's own press was on.</summary>
    public string? On { get; init; }

    /// <summary>Whether what one's own press did is seen on the message itself.</summary>
    public bool Absorbed { get; init; }
}

/// <summary>Words of one emphasis: <c>strong</c>, <c>light</c>, <c>code</c>, or none.</summary>
internal sealed record EntrySpan(string Text, string? Look = null)
{
    public static ImmutableArray<EntrySpan> Of(string markup) =>
        [.. Markup.Spans(markup).Select(span => new EntrySpan(span.Text, span.Emphasis == Emphasis.None ? null : span.Emphasis.ToString().ToLowerInvariant()))];
}

/// <summary>A picture, with all it shows as words.</summary>
internal sealed record EntryPicture(string? Url, string Words, int Width, int Height);

/// <summary>A file; without an address it is one's own, or no longer there.</summary>
internal sealed record EntryFile(string Name, long Size, string? Url);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ClientFrame))]
[JsonSerializable(typeof(ServerFrame))]
internal sealed partial class FrameShapes : JsonSerializerContext;
