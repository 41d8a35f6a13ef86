namespace ZiWbk.Conversation.Turns;

/// <summary>What is said to whoever pressed a button, and to nobody else.</summary>
/// <param name="Text">Plain words, at most 200 letters.</param>
/// <param name="Over">Whether the button leads nowhere any more and nothing took its place, so that it can be taken away.</param>
public sealed record Aside(string Text, bool Over);
