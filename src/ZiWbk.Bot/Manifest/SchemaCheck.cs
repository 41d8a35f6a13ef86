using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Bot.Manifest;

/// <summary>
/// Holds a file against its JSON schema, offline. NJsonSchema leaves <c>const</c> out, so that is looked at apart, and tells of what is wrong
/// within a list as one error, so those are opened up.
/// </summary>
internal sealed class SchemaCheck
{
    private readonly JsonSchema _schema;
    private readonly JsonObject _text;

    private SchemaCheck(JsonSchema schema, JsonObject text) => (_schema, _text) = (schema, text);

    /// <summary>Reads a schema.</summary>
    public static SchemaCheck Read(string path)
    {
        var text = File.ReadAllText(path);
        return new(JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult(), JsonNode.Parse(text)!.AsObject());
    }

    /// <summary>What is wrong with a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    public IEnumerable<Fault> Of(string name, string text)
    {
        foreach (var error in _schema.Validate(text).SelectMany(Opened))
        {
            var kind = error.Kind.ToString();
            yield return TeamsApp.Fault(name, error.LineNumber, error.LinePosition, $"{error.Path}: tidak sesuai skema ({kind})", $"{error.Path}: does not fit the schema ({kind})");
        }

        var json = JsonNode.Parse(text);
        foreach (var (property, rule) in _text["properties"]?.AsObject() ?? [])
        {
            if (rule is JsonObject && rule["const"] is { } wanted && json?[property] is { } found && !JsonNode.DeepEquals(wanted, found))
                yield return TeamsApp.Fault(name, 1, 1, $"#/{property}: harus {wanted.ToJsonString()}", $"#/{property}: must be {wanted.ToJsonString()}");
        }
    }

    private static IEnumerable<ValidationError> Opened(ValidationError error) =>
        error is ChildSchemaValidationError { Errors.Count: > 0 } nested ? nested.Errors.SelectMany(inner => inner.Value).SelectMany(Opened) : [error];
}
