using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Actions;

/// <summary>
/// Something a dialog can do by its name. It only gives commands of the status, which check the right; what it tells is what stands
/// once they have had their effect.
/// </summary>
internal abstract class DialogAction
{
    /// <summary>Its name in the dialogs.</summary>
    public abstract string Name { get; }

    /// <summary>What it is given.</summary>
    public abstract ImmutableArray<ActionParameter> Parameters { get; }

    /// <summary>The fields of its result.</summary>
    public virtual ImmutableDictionary<string, FieldKind> Results => ImmutableDictionary<string, FieldKind>.Empty;

    /// <summary>Whether it can be refused, so that a tale has to show it.</summary>
    public virtual bool CanBeRefused => true;

    /// <summary>Whether it only looks: nothing stands differently after it, and it can be done again.</summary>
    public virtual bool OnlyLooks => false;

    /// <summary>Does it.</summary>
    public abstract ActionResult Run(TurnDraft draft, ActionArguments given);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Something an action is given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Required">Whether it must be named.</param>
internal sealed record ActionParameter(string Name, string Type, bool Required = true);

/// <summary>What an action is given, by parameter; what is not known is absent.</summary>
/// <param name="Values">The values.</param>
internal sealed record ActionArguments(ImmutableDictionary<string, object> Values)
{
    /// <summary>The last event that the question it answers (<c>retry</c>) could speak of; null where it answers none.</summary>
    public long? Shown { get; init; }

    /// <summary>A value that is a reference, or null.</summary>
    public T? Get<T>(string name)
        where T : class => Values.GetValueOrDefault(name) as T;

    /// <summary>A value that is a structure, or null.</summary>
    public T? GetValue<T>(string name)
        where T : struct => Values.GetValueOrDefault(name) is T value ? value : null;
}

/// <summary>What an action came to.</summary>
/// <param name="Refusal">Why not; null where it was done.</param>
/// <param name="Values">The fields of its result: strings, <see cref="Rational"/>s, bools.</param>
internal sealed record ActionResult(Bilingual? Refusal, ImmutableDictionary<string, object> Values)
{
    /// <summary>It is done, and there is nothing to tell.</summary>
    public static ActionResult Done { get; } = new(null, ImmutableDictionary<string, object>.Empty);

    /// <summary>It is done.</summary>
    public static ActionResult Of(params ReadOnlySpan<KeyValuePair<string, object>> values)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (name, value) in values)
            fields[name] = value;
        return new(null, fields.ToImmutable());
    }

    /// <summary>It is not done.</summary>
    public static ActionResult Refused(Bilingual reason) => new(reason, ImmutableDictionary<string, object>.Empty);
}
