using ZiWbk.Status.Events;

namespace ZiWbk.Status.Tasks;

/// <summary>A task of the path that is done.</summary>
/// <param name="Date">On which day, as stated.</param>
/// <param name="By">Who said so.</param>
public sealed record TaskDone(DateOnly Date, Actor By);
