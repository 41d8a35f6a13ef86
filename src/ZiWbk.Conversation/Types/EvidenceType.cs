using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Conversation.Types;

/// <summary>A piece of evidence given but not yet attached; a file is on disk already.</summary>
/// <param name="File">The file; null for a link.</param>
/// <param name="Link">The address; null for a file.</param>
/// <param name="Name">The file's name, made safe, or the address.</param>
internal sealed record EvidenceDraft(StoredFile? File, string? Link, string Name);

/// <summary>Files and links that prove an answer.</summary>
internal sealed class EvidenceType : SlotType
{
    private const int Most = 20;

    public override string Name => "evidence";

    public override Bilingual Expected => new("berkas (PDF, foto, Word, Excel) atau tautan https", "a file (PDF, photo, Word, Excel) or an https link");

    public override bool CanBeMany => true;

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("count", FieldKind.Number), new("names", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => Names(value);

    public override object? Field(object value, string name, Scene scene) =>
        name == "count" ? Rational.Of(((ImmutableArray<EvidenceDraft>)value).Length, 1) : Names(value);

    public override Parsed Parse(Asked asked, Input input)
    {
        var soFar = asked.SoFar is ImmutableArray<EvidenceDraft> given ? given : [];
        if (input.File is { } file)
        {
            var kept = asked.Services.Evidence.Keep(file);
            return kept.File is { } stored ? Add(soFar, [new(stored, null, kept.Name)]) : Parsed.Refuse(kept.Refusal ?? Expected);
        }

        var links = input.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (links.Length == 0)
            return Parsed.Not;
        var drafts = new List<EvidenceDraft>();
        foreach (var link in links.Select(link => link.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{link}" : link))
        {
            if (link.Length > 2000 || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
                return Parsed.Refuse($"Tautan '{Shortened.Of(link, 60)}' bukan alamat https yang sah.", $"The link '{Shortened.Of(link, 60)}' is not a valid https address.");
            drafts.Add(new(null, link, link));
        }

        return Add(soFar, drafts);
    }

    public override string Write(object value) => JsonSerializer.Serialize((ImmutableArray<EvidenceDraft>)value, EvidenceShapes.Default.ImmutableArrayEvidenceDraft);

    public override object? Read(string text, Scene scene) => JsonSerializer.Deserialize(text, EvidenceShapes.Default.ImmutableArrayEvidenceDraft);

    private static Parsed Add(ImmutableArray<EvidenceDraft> soFar, IReadOnlyList<EvidenceDraft> more)
    {
        // The same file sent twice is one piece.
        var all = soFar.AddRange(more.Where(draft => !soFar.Any(known => known.Link == draft.Link && known.File?.Hash == draft.File?.Hash)));
        return all.Length > Most
            ? Parsed.Refuse($"Paling banyak {Most} bukti sekali kirim. Ketik *selesai*, lalu kirim sisanya sesudahnya.", $"At most {Most} pieces at a time. Type *done*, then send the rest afterwards.")
            : Parsed.More(all);
    }

    private static string Names(object value) =>
        string.Join(", ", ((ImmutableArray<EvidenceDraft>)value).Select(draft => Shortened.Of(draft.Name, 60)));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableArray<EvidenceDraft>))]
internal sealed partial class EvidenceShapes : JsonSerializerContext;
