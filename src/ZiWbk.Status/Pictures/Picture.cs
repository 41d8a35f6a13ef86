using ZiWbk.Assessment;

namespace ZiWbk.Status.Pictures;

/// <summary>
/// What a picture shows, ready to be painted: its words are written, its lengths are shares. Chat, report and any other document show the
/// same one.
/// </summary>
/// <param name="Title">Whose, or of what.</param>
/// <param name="Subtitle">What it tells, in a few words.</param>
/// <param name="Notice">Words across the picture, such as that it is an example; null for none.</param>
public abstract record Picture(string Title, string Subtitle, string? Notice)
{
    /// <summary>The language of the words the painter adds.</summary>
    public Language Language { get; init; }

    /// <summary>What it shows, line by line, for those who cannot see it.</summary>
    public abstract IEnumerable<string> Lines { get; }

    /// <summary>All of it as text.</summary>
    public string Words => string.Join('\n', Lines.Prepend(Subtitle).Prepend(Title).Append(Notice).Where(line => !string.IsNullOrEmpty(line)));

    /// <summary>One thing and what stands beside it: "Pengawasan: 58 % (kurang 0,3 poin)".</summary>
    protected static string Line(string label, string value, string note) => note.Length > 0 ? $"{label}: {value} ({note})" : $"{label}: {value}";
}
