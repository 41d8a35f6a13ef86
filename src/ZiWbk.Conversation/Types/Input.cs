using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Types;

/// <summary>What somebody gave: words, a key pressed, or a file.</summary>
/// <param name="Text">Words; empty for none.</param>
/// <param name="Key">The key of an offered button; null where none was pressed.</param>
/// <param name="File">A file; null where none was sent.</param>
internal sealed record Input(string Text, string? Key = null, IncomingFile? File = null);
