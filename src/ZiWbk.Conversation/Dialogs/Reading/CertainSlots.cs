namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>
/// Which slots surely have a value, from top to bottom: those that were asked for and cannot be passed over, and what a guard says of
/// itself. A slot that is only taken from the start, or asked for under a guard, may have none.
/// </summary>
internal sealed class CertainSlots
{
    // Each with the guard under which it was set; null for always.
    private readonly Dictionary<string, Condition?> _set = new(StringComparer.Ordinal);
    private readonly Stack<Condition?> _guards = new();

    /// <summary>A step begins, under its guard.</summary>
    public void Enter(Condition? guard) => _guards.Push(guard);

    /// <summary>It ends.</summary>
    public void Leave() => _guards.Pop();

    /// <summary>The step at work sets a slot.</summary>
    public void Set(string slot)
    {
        if (!_set.TryGetValue(slot, out var known) || known is not null)
            _set[slot] = _guards.Peek();
    }

    /// <summary>What the steps within an <c>each</c> set is forgotten after it.</summary>
    public void Within(Action steps)
    {
        var before = _set.ToList();
        steps();
        _set.Clear();
        foreach (var (slot, guard) in before)
            _set[slot] = guard;
    }

    /// <summary>Whether a slot surely has a value here.</summary>
    public bool Has(string slot)
    {
        var holding = _guards.OfType<Condition>().SelectMany(guard => guard.Certain).ToList();
        return holding.Any(condition => Says(condition, slot))
            || (_set.TryGetValue(slot, out var guard) && (guard is null || holding.Any(condition => condition.ToString() == guard.ToString())));
    }

    // What is compared has a value, but for "is not".
    private static bool Says(Condition condition, string slot) => condition switch
    {
        IsSet set => set.Path.Slot == slot,
        Compares { Operator: not "!=" } compares => compares.Path.Slot == slot,
        _ => false,
    };
}
