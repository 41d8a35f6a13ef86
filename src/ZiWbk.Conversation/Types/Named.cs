using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>Reads a short text as the name of one thing.</summary>
internal static class Named
{
    private const int LongestName = 6;

    /// <summary>Whether a text is short enough to be nothing but a name.</summary>
    public static bool IsShort(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= LongestName;

    /// <summary>The one thing of that kind the text names; null for none, or where the text says more.</summary>
    public static T? Only<T>(Asked asked, string text, EntityKind kind)
        where T : class => Only(asked, text, kind) as T;

    /// <summary>The one thing of that kind the text names; null for none, or where the text says more.</summary>
    public static object? Only(Asked asked, string text, EntityKind kind) =>
        IsShort(text) && Entities.Find(text, asked.Vocabulary, asked.Scene.Today) is [var entity] && entity.Kind == kind
        && text.Trim().Length - entity.Length <= "butir ".Length
            ? entity.Value
            : null;
}
