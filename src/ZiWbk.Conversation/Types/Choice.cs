using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Types;

/// <summary>One of the things to choose from.</summary>
/// <param name="Key">Its name in guards: small letters and hyphens.</param>
/// <param name="Label">What it is called.</param>
internal sealed record Choice(string Key, Bilingual Label)
{
    public override string ToString() => Key;
}
