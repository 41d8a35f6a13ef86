namespace ZiWbk.Benchmarks.Telegram;

/// <summary>A call to the Bot API that a chat notices.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Chat">Whose chat.</param>
/// <param name="Message">The message it made or changed; 0 for the answer to a press.</param>
/// <param name="Keys">What stands behind the message's buttons, in their order.</param>
/// <param name="Body">As it was sent, JSON; empty for a form, which brings a file.</param>
/// <param name="At">When it had come whole, as <see cref="System.Diagnostics.Stopwatch"/> tells it.</param>
internal sealed record Said(string Method, long Chat, int Message, IReadOnlyList<string> Keys, string Body, long At)
{
    /// <summary>Whether something is to be read, so that its person goes on.</summary>
    public bool IsRead => Message != 0;
}
