using System.Text.Json.Serialization;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Assessments;

/// <summary>An answer that stands, and where it comes from.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Sequence">The event that gave it.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Carried">Whether it was taken over from the year before and has not been brought up to date.</param>
public sealed record RecordedAnswer([property: JsonConverter(typeof(AnswerConverter))] Answer Answer, long Sequence, Actor By, bool Carried = false)
{
    /// <summary>Since which event the answer it replaced had stood; 0 where that was a blank.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long Replaced { get; init; }

    /// <summary>Where undoing has put it back, since which event it had stood before; 0 elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long PutBack { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The event since which it stands, as if what was undone had never been.</summary>
    public long Since => PutBack > 0 ? PutBack : Sequence;
}
