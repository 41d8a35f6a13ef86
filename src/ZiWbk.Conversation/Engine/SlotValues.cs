using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Dialogs;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Engine;

/// <summary>Reads the slots of a dialog at work. What was read once in a turn is kept: a workbook is not read twice.</summary>
internal sealed class SlotValues
{
    private readonly Dictionary<(SlotType, string), object?> _read = [];

    /// <summary>The value of a slot; null where it is not known, was passed over, or no longer exists.</summary>
    public object? Of(Frame frame, Dialog dialog, string slot, Scene scene)
    {
        if (!frame.Slots.TryGetValue(slot, out var text) || text.Length == 0 || !dialog.Slots.TryGetValue(slot, out var type))
            return null;
        if (!_read.TryGetValue((type, text), out var value))
            _read[(type, text)] = value = type.Read(text, scene);
        return value;
    }

    /// <summary>Remembers a value just read, so that it need not be read again.</summary>
    public void Remember(SlotType type, object value) => _read[(type, type.Write(value))] = value;

    /// <summary>A slot or field as guards look at it: a string, a <see cref="Rational"/>, a bool or null.</summary>
    public object? For(SlotPath path, Frame frame, Dialog dialog, Scene scene)
    {
        if (Of(frame, dialog, path.Slot, scene) is not { } value)
            return null;
        var type = dialog.Slots[path.Slot];
        return path.Field is { } field ? type.Field(value, field, scene)
            : value is Rational or bool or string ? value
            : type.Write(value);
    }

    /// <summary>A slot or field as it is told, as markup.</summary>
    public string Told(SlotPath path, Frame frame, Dialog dialog, Scene scene)
    {
        if (Of(frame, dialog, path.Slot, scene) is not { } value)
            return "–";
        var type = dialog.Slots[path.Slot];
        var told = path.Field is { } field ? type.Field(value, field, scene) : type.Text(value, scene);
        return Markup.Escape(told switch
        {
            null => "",
            Rational number when number.Denominator.IsOne => number.ToString(),
            Rational number => Numbers.Points(number, scene.Language),
            true => scene.Say("ya", "yes"),
            false => scene.Say("tidak", "no"),
            _ => told.ToString()!,
        });
    }
}
