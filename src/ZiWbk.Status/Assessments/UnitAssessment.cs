using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Json;
using ZiWbk.Status.Media;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Status.Assessments;

/// <summary>What stands of one office's assessment in one year: three layers of answers, who is in charge, notes, tasks, the declaration, what is published.</summary>
/// <param name="Id">Office and year.</param>
public sealed record UnitAssessment(AssessmentId Id)
{
    /// <summary>The office's own answers.</summary>
    [JsonConverter(typeof(AnswerTableConverter))]
    public AnswerTable Unit { get; init; } = AnswerTable.Empty;

    /// <summary>The internal assessors' answers.</summary>
    [JsonConverter(typeof(AnswerTableConverter))]
    public AnswerTable Tpi { get; init; } = AnswerTable.Empty;

    /// <summary>The national assessors' answers.</summary>
    [JsonConverter(typeof(AnswerTableConverter))]
    public AnswerTable Tpn { get; init; } = AnswerTable.Empty;

    /// <summary>When it was submitted, which locks the office's own layer; null while it is not.</summary>
    public DateTimeOffset? Submitted { get; init; }

    /// <summary>Who is in charge of a matter, and until when.</summary>
    public ImmutableDictionary<Matter, Duty> Duties { get; init; } = ImmutableDictionary<Matter, Duty>.Empty;

    /// <summary>When each of them was given, UTC.</summary>
    public ImmutableDictionary<Matter, DateTimeOffset> Assigned { get; init; } = ImmutableDictionary<Matter, DateTimeOffset>.Empty;

    /// <summary>The newest note on a matter.</summary>
    public ImmutableDictionary<Matter, Note> Notes { get; init; } = ImmutableDictionary<Matter, Note>.Empty;

    /// <summary>The newest remark of the assessors on a question.</summary>
    public ImmutableDictionary<Matter, Remark> Remarks { get; init; } = ImmutableDictionary<Matter, Remark>.Empty;

    /// <summary>The tasks done, by their id.</summary>
    public ImmutableDictionary<string, TaskDone> Tasks { get; init; } = ImmutableDictionary<string, TaskDone>.Empty;

    /// <summary>The day of declaration.</summary>
    public Declaration Declaration { get; init; } = Declaration.None;

    /// <summary>What is published of each milestone, by the milestone's id.</summary>
    public ImmutableSortedDictionary<string, MediaPlan> Media { get; init; } = ImmutableSortedDictionary.Create<string, MediaPlan>(StringComparer.Ordinal);

    /// <summary>The answers of one layer.</summary>
    public AnswerTable this[Layer layer] => layer switch
    {
        Layer.Tpn => Tpn,
        Layer.Tpi => Tpi,
        _ => Unit,
    };

    /// <summary>The three layers as sheets of an instrument, to be scored.</summary>
    public LayeredAnswers Sheets(Instrument instrument) => new(Unit.Sheet(instrument), Tpi.Sheet(instrument), Tpn.Sheet(instrument));

    internal UnitAssessment With(Layer layer, AnswerTable answers) => layer switch
    {
        Layer.Tpn => this with { Tpn = answers },
        Layer.Tpi => this with { Tpi = answers },
        _ => this with { Unit = answers },
    };

    // What was reviewed and proved last year is not so this year; what was answered is where the work begins.
    internal UnitAssessment CarriedTo(int year) => new(Id with { Year = year })
    {
        Unit = AnswerTable.Of(Unit.Select(entry => KeyValuePair.Create(entry.Key, entry.Value with { Carried = true }))),
        Duties = Duties.Where(entry => entry.Key.Kind == MatterKind.Question)
            .ToImmutableDictionary(entry => entry.Key, entry => entry.Value with { Due = null }),
    };
}
