using System.Text.Json.Serialization;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Assessments;

/// <summary>What evidence, a duty or a note can be about.</summary>
public enum MatterKind
{
    /// <summary>A question of the worksheet.</summary>
    Question,

    /// <summary>A requirement outside the worksheet.</summary>
    Requirement,

    /// <summary>A task of the path.</summary>
    Task,
}

/// <summary>A question, a requirement or a task, written <c>question:A.I.1.i.a</c>, <c>requirement:sakip</c>, <c>task:A1</c>.</summary>
[JsonConverter(typeof(TextConverter<Matter>))]
public readonly record struct Matter : IParsable<Matter>
{
    private readonly string? _code;

    private Matter(MatterKind kind, string code)
    {
        Kind = kind;
        _code = code;
    }

    /// <summary>Which kind.</summary>
    public MatterKind Kind { get; }

    /// <summary>The code within its kind.</summary>
    public string Code => _code ?? "";

    /// <summary>A question.</summary>
    public static Matter Of(QuestionId question) => new(MatterKind.Question, question.Value);

    /// <summary>A requirement.</summary>
    public static Matter OfRequirement(string id) => new(MatterKind.Requirement, id);

    /// <summary>A task.</summary>
    public static Matter OfTask(string id) => new(MatterKind.Task, id);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Matter result)
    {
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        result = default;
        if (colon < 0 || colon == s!.Length - 1)
            return false;
        var code = s[(colon + 1)..];
        result = s[..colon] switch
        {
            "question" when QuestionId.TryParse(code, out var question) => Of(question),
            "requirement" => OfRequirement(code),
            "task" => OfTask(code),
            _ => default,
        };
        return result._code is not null;
    }

    /// <inheritdoc/>
    public static Matter Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var matter) ? matter : throw new FormatException($"'{s}' is no question, requirement or task.");

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        MatterKind.Question => $"question:{Code}",
        MatterKind.Requirement => $"requirement:{Code}",
        _ => $"task:{Code}",
    };
}
