using System.Globalization;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>A list shown some items at a time.</summary>
internal sealed class Pages<T>
{
    public Pages(IReadOnlyList<T> all, int size, int page)
    {
        Count = Math.Max(1, (all.Count + size - 1) / size);
        Page = Math.Clamp(page, 1, Count);
        First = (Page - 1) * size;
        Items = [.. all.Skip(First).Take(size)];
    }

    /// <summary>How many pages there are, at least one.</summary>
    public int Count { get; }

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; }

    /// <summary>The place of its first item in the whole list, from 0.</summary>
    public int First { get; }

    public IReadOnlyList<T> Items { get; }

    /// <summary>The buttons to turn pages; none where there is one page.</summary>
    public IEnumerable<Button?> Turners(string view, ViewArguments given)
    {
        if (Count == 1)
            yield break;
        if (Page > 2)
            yield return To("«", 1);
        if (Page > 1)
            yield return To("‹", Page - 1);
        yield return To(string.Create(CultureInfo.InvariantCulture, $"{Page}/{Count}"), Page);
        if (Page < Count)
            yield return To("›", Page + 1);

        Button? To(string label, int page) => Keyboard.Press(label, new ViewLink(view, given, page).Value);
    }
}
