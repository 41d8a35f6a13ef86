using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>What a field of a value is, so that a dialog's placeholders and guards can be checked before anybody talks.</summary>
internal enum FieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number, exact.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,
}

/// <summary>
/// A kind of value a dialog can ask for: how it is read from what people write, press or send, what is offered, how it is told,
/// and how it is kept while the talk goes on.
/// </summary>
internal abstract class SlotType
{
    /// <summary>Its name in the dialogs.</summary>
    public abstract string Name { get; }

    /// <summary>What is expected, the end of a sentence: "kode butir atau kata kuncinya".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The fields of a value that placeholders and guards can name.</summary>
    public virtual ImmutableDictionary<string, FieldKind> Fields => ImmutableDictionary<string, FieldKind>.Empty;

    /// <summary>The type its <c>of:</c> must name; null where it needs none.</summary>
    public virtual string? Of => null;

    /// <summary>The type that an <c>of:</c> may take it for; null where it is nothing but itself.</summary>
    public virtual string? StandsFor => null;

    /// <summary>Whether several can be given before "selesai".</summary>
    public virtual bool CanBeMany => false;

    /// <summary>The value as an official would say it, plain.</summary>
    public abstract string Text(object value, Scene scene);

    /// <summary>A field: a string, a <see cref="Rational"/> or a bool.</summary>
    public virtual object? Field(object value, string name, Scene scene) => null;

    /// <summary>Reads what can hardly mean anything else.</summary>
    public abstract Parsed Parse(Asked asked, Input input);

    /// <summary>Reads any words as the value, once nothing else was meant by them.</summary>
    public virtual Parsed ParseFree(Asked asked, string text) => Parsed.Not;

    /// <summary>What is offered to press, each with the key that <see cref="Parse"/> takes back.</summary>
    public virtual ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => [];

    /// <summary>Whether what is offered may be less than what can be typed, so that people should know how to type.</summary>
    public virtual bool TakesMoreThanOffered => false;

    /// <summary>What stands below the prompt, such as the meanings of the options, as markup; empty for nothing.</summary>
    public virtual string Explain(Asked asked) => "";

    /// <summary>The value as it is kept.</summary>
    public abstract string Write(object value);

    /// <summary>The value kept, or null where it no longer exists.</summary>
    public abstract object? Read(string text, Scene scene);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Buttons in rows of a few.</summary>
    protected static ImmutableArray<ImmutableArray<Button>> Rows(IEnumerable<Button> buttons, int perRow) =>
        [.. buttons.Chunk(perRow).Select(row => row.ToImmutableArray())];
}
