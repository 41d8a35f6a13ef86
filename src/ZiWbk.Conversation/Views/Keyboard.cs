using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>Rows of buttons within what every channel takes. A button that has no value, or finds no room, is left out.</summary>
internal sealed class Keyboard
{
    /// <summary>The most letters of a label.</summary>
    public const int LongestLabel = 30;

    private readonly List<ImmutableArray<Button>> _rows = [];
    private int _left = Message.MostButtons;

    public ImmutableArray<ImmutableArray<Button>> Rows => [.. _rows];

    public Keyboard Row(params IEnumerable<Button?> buttons)
    {
        var row = buttons.OfType<Button>().Take(_left).ToImmutableArray();
        _left -= row.Length;
        if (!row.IsEmpty)
            _rows.Add(row);
        return this;
    }

    /// <summary>Many buttons, so many a row.</summary>
    public Keyboard Grid(int columns, IEnumerable<Button?> buttons)
    {
        foreach (var row in buttons.OfType<Button>().Chunk(columns))
            Row(row);
        return this;
    }

    public static Button? Press(string label, string? value) => value is null ? null : new(Passage.Cut(label, LongestLabel), value);
}
