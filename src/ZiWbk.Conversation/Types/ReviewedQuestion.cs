using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>A question of an office that the TPI looks at.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Question">The question.</param>
internal sealed record ReviewedQuestion(Unit Unit, Question Question);
