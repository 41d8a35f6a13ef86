namespace ZiWbk.Conversation.Understanding;

/// <summary>Tells a question about the rules from a wish about the status.</summary>
public interface IRuleQuestions
{
    /// <summary>How sure it is that a text asks what a rule says, 0 to 1.</summary>
    double Confidence(string text);
}
