using System.Collections.Immutable;
using System.Text;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>A text in both languages with places for values.</summary>
/// <param name="Id">Indonesian.</param>
/// <param name="En">English.</param>
internal sealed record Template(ImmutableArray<TextPart> Id, ImmutableArray<TextPart> En)
{
    /// <summary>The parts in a language.</summary>
    public ImmutableArray<TextPart> In(Language language) => language == Language.English ? En : Id;

    /// <summary>The text with its values put in.</summary>
    public string Fill(Language language, Func<SlotPath, string> value)
    {
        var text = new StringBuilder();
        foreach (var part in In(language))
            text.Append(part.Place is { } place ? value(place) : part.Words);
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Template? other) => other is not null && Id.SequenceEqual(other.Id) && En.SequenceEqual(other.En);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id.Length, En.Length);
}

/// <summary>Words, or a place for a value.</summary>
/// <param name="Words">Markup; empty for a place.</param>
/// <param name="Place">The value's slot; null for words.</param>
internal readonly record struct TextPart(string Words, SlotPath? Place);

/// <summary>A slot, or a field of one: <c>butir.title</c>.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Field">The field; null for the value itself.</param>
internal sealed record SlotPath(string Slot, string? Field)
{
    /// <inheritdoc/>
    public override string ToString() => Field is null ? Slot : $"{Slot}.{Field}";
}
