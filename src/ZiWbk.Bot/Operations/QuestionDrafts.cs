using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Inquiries;

namespace ZiWbk.Bot.Operations;

/// <summary>
/// The Inspektorat's answers as drafts of entries, in the shape of <c>dialogs/regulation/</c>: somebody gives each its title, its English words and
/// its sources before it is put there; <c>check</c> refuses it until then.
/// </summary>
internal sealed record QuestionDrafts : Operation
{
    // Letters beyond ASCII are written as they are; what YAML reads is as JSON writes it.
    private static readonly JsonSerializerOptions _quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override Task<OperationResult> RunAsync(StatusHost host)
    {
        var drafts = host.Store.Current.Inquiries.Values.Where(inquiry => inquiry.IsDraft).OrderBy(inquiry => inquiry.Id.Number).ToList();
        if (drafts.Count == 0)
            return Task.FromResult(Results.Of("Belum ada jawaban Inspektorat yang menjadi draf.", "There are no drafts of the Inspectorate's answers yet.", new JsonObject { ["drafts"] = new JsonArray() }));
        var yaml = Yaml(drafts);
        return Task.FromResult(Results.Of(yaml, yaml, new JsonObject { ["drafts"] = new JsonArray([.. drafts.Select(Line)]) }));
    }

    private static JsonObject Line(Inquiry draft) => new()
    {
        ["id"] = draft.Id.ToString(),
        ["question"] = draft.Text,
        ["answer"] = draft.Answer!.Text,
        ["source"] = draft.Answer.Source,
        ["at"] = draft.Answer.At.ToString("O", CultureInfo.InvariantCulture),
    };

    private static string Yaml(List<Inquiry> drafts)
    {
        var text = new StringBuilder("topic: draf\n\nentries:");
        foreach (var draft in drafts)
            text.Append('\n').AppendJoin('\n', Lines(draft));
        return text.ToString();
    }

    private static string[] Lines(Inquiry draft) =>
    [
        $"  - id: draf-{draft.Id}",
        $"    title: {{ id: {Quoted(draft.Text!)}, en: \"\" }}",
        $"    answer: {{ id: {Quoted(draft.Answer!.Text!)}, en: \"\" }}",
        $"    cite: [{(draft.Answer.Source is { } source ? Quoted(source) : "")}]",
        "    confidence: single-source",
        "    sources: []",
        "    phrases:",
        $"      id: [{Quoted(draft.Text!)}]",
        "      en: []",
    ];

    private static string Quoted(string words) => JsonSerializer.Serialize(words.ReplaceLineEndings(" "), _quoted);
}
