using System.Globalization;

namespace ZiWbk.Conversation.Views;

/// <summary>What English asks for and Indonesian does not.</summary>
internal static class English
{
    /// <summary>"1 question", "2 questions".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
