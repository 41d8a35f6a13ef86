using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>What somebody gave: words, a key pressed, or a file.</summary>
/// <param name="Text">Words; empty for none.</param>
/// <param name="Key">The key of an offered button; null where none was pressed.</param>
/// <param name="File">A file; null where none was sent.</param>
internal sealed record Input(string Text, string? Key = null, IncomingFile? File = null);

/// <summary>Under what circumstances a value is asked for.</summary>
/// <param name="Scene">Who is asked, where, when.</param>
/// <param name="Services">What keeps and reads files.</param>
/// <param name="Vocabulary">The names known.</param>
/// <param name="Of">The value its <c>of:</c> names; null without.</param>
/// <param name="SoFar">What was given already, where several can be; null for none yet.</param>
/// <param name="Offers">What the dialog wants offered, by name; null for the usual.</param>
internal sealed record Asked(Scene Scene, Services Services, Vocabulary Vocabulary, object? Of, object? SoFar = null, string? Offers = null);

/// <summary>The ports a turn may use; all they do can be done twice without harm.</summary>
/// <param name="Evidence">Keeps files of evidence.</param>
/// <param name="Workbooks">Reads LKE workbooks.</param>
public sealed record Services(IEvidenceFiles Evidence, IWorkbooks Workbooks);

/// <summary>What became of reading a value.</summary>
internal sealed class Parsed
{
    private Parsed()
    {
    }

    /// <summary>It was not meant as such a value.</summary>
    public static Parsed Not { get; } = new();

    /// <summary>The value; null for none.</summary>
    public object? Value { get; private init; }

    /// <summary>Whether more can be given before it is done.</summary>
    public bool GoesOn { get; private init; }

    /// <summary>It was meant, but cannot be: what was wrong and what is expected.</summary>
    public Bilingual? Wrong { get; private init; }

    /// <summary>It may mean several: which of them is asked back.</summary>
    public ImmutableArray<Button> Candidates { get; private init; } = [];

    /// <summary>Whether it was meant as such a value, right or wrong.</summary>
    public bool Meant => Value is not null || Wrong is not null || !Candidates.IsEmpty;

    /// <summary>The value.</summary>
    public static Parsed Of(object value) => new() { Value = value };

    /// <summary>The value so far; more may come.</summary>
    public static Parsed More(object value) => new() { Value = value, GoesOn = true };

    /// <summary>What was wrong.</summary>
    public static Parsed Refuse(string id, string en) => new() { Wrong = new(id, en) };

    /// <summary>What was wrong.</summary>
    public static Parsed Refuse(Bilingual reason) => new() { Wrong = reason };

    /// <summary>One of these is meant.</summary>
    public static Parsed Which(IEnumerable<Button> candidates) => new() { Candidates = [.. candidates] };
}
