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
public sealed record RecordedAnswer([property: JsonConverter(typeof(AnswerConverter))] Answer Answer, long Sequence, Actor By, bool Carried = false);
