using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>Under what circumstances a value is asked for.</summary>
/// <param name="Scene">Who is asked, where, when.</param>
/// <param name="Services">What keeps and reads files.</param>
/// <param name="Vocabulary">The names known.</param>
/// <param name="Of">The value its <c>of:</c> names; null without.</param>
/// <param name="SoFar">What was given already, where several can be; null for none yet.</param>
/// <param name="Offers">What the dialog wants offered, by name; null for the usual.</param>
internal sealed record Asked(Scene Scene, Services Services, Vocabulary Vocabulary, object? Of, object? SoFar = null, string? Offers = null);
