using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>An indicator of an office that the TPI looks at.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Indicator">The indicator.</param>
internal sealed record ReviewedIndicator(Unit Unit, Indicator Indicator);
