namespace ZiWbk.Status.Inbox;

/// <summary>An update of a platform's that waits its turn here, because too many of its chat came at once.</summary>
/// <param name="Chat">The chat's address, <c>channel:id</c>.</param>
/// <param name="Account">Who sent it, <c>channel:id</c>; null where the platform does not say.</param>
/// <param name="Number">The platform's number of it.</param>
/// <param name="Raw">As the platform brought it.</param>
public sealed record KeptUpdate(string Chat, string? Account, long Number, ReadOnlyMemory<byte> Raw);
