using System.Collections.Immutable;

namespace ZiWbk.Conversation.Views;

/// <summary>What a view is given: values by parameter, typed as the parameter's type says; what is not given is absent.</summary>
public sealed class ViewArguments(ImmutableDictionary<string, object> values)
{
    /// <summary>Nothing given.</summary>
    public static ViewArguments None { get; } = new(ImmutableDictionary<string, object>.Empty);

    /// <summary>The values.</summary>
    public ImmutableDictionary<string, object> Values => values;

    /// <summary>A value that is a reference, or null.</summary>
    public T? Get<T>(string name)
        where T : class => values.GetValueOrDefault(name) as T;

    /// <summary>A value that is a structure, or null.</summary>
    public T? GetValue<T>(string name)
        where T : struct => values.GetValueOrDefault(name) is T value ? value : null;

    /// <summary>With one more value.</summary>
    public ViewArguments With(string name, object value) => new(values.SetItem(name, value));
}
