using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Views;

/// <summary>
/// A page of the status that can be shown by its name. It changes nothing, and checks the asker's right each time: a button
/// pressed next week may be another person's, or that of a person who has left.
/// </summary>
public abstract class View
{
    /// <summary>Its name in the dialogs and in buttons: small letters and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>What it can be given, by name, each with the name of its type (unit, area, question, target, since, text, number, ...).</summary>
    public abstract ImmutableDictionary<string, string> Parameters { get; }

    /// <summary>The page.</summary>
    /// <param name="scene">Who asks, where, when.</param>
    /// <param name="given">What it is given.</param>
    /// <param name="page">Which page, from 1; a page beyond the last is the last.</param>
    public abstract Message Show(Scene scene, ViewArguments given, int page);
}
