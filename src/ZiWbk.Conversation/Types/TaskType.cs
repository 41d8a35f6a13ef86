using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>
/// A task of an office's journey, by its code or keywords. Where the dialog offers the open ones, one that is done is told so before
/// anything else is asked, and the reverse.
/// </summary>
internal sealed class TaskType : SlotType
{
    /// <summary>What dialogs can offer: tasks still to be done that the asker works on, any still to be done, those done.</summary>
    public static readonly string[] OfferNames = ["mine", "open", "done"];

    private const int MostOffered = 6;

    public override string Name => "task";

    public override Bilingual Expected => new("kode tugas seperti B2, atau kata kuncinya", "the code of a task such as B2, or keywords");

    public override string Of => "unit";

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("code", FieldKind.Text), new("title", FieldKind.Text), new("documents", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((JourneyTask)value).Id;

    public override object? Field(object value, string name, Scene scene) => (JourneyTask)value switch
    {
        var task when name == "code" => task.Id,
        var task when name == "title" => task.Title.In(scene.Language),
        var task when name == "documents" => string.Join('\n', task.Documents.Select(document => $"• {document.In(scene.Language)}")),
        _ => null,
    };

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is JourneyTask pressed ? Fitting(asked, pressed) : Parsed.Not;
        if (Named.Only<JourneyTask>(asked, input.Text, EntityKind.Task) is { } task)
            return Fitting(asked, task);
        var code = input.Text.Trim().ToUpperInvariant();
        if (code is not [>= 'A' and <= 'Z', >= '0' and <= '9', ..] || code.Length > 3)
            return Parsed.Not;
        var nearest = NearestText.Of(code, asked.Scene.Rulebook.Journey.Tasks.Select(known => known.Id));
        return Parsed.Refuse(
            $"Tugas {code} tidak ada dalam tahapan." + (nearest is null ? "" : $" Maksudnya {nearest}?"),
            $"The stages have no task {code}." + (nearest is null ? "" : $" Did you mean {nearest}?"));
    }

    public override Parsed ParseFree(Asked asked, string text) => TaskSearch.Find(asked.Scene.Rulebook.Journey, text) switch
    {
        [] => Parsed.Refuse(
            "Tidak ada tugas dengan kata itu. Coba kata lain, atau ketik kodenya seperti B2.",
            "No task has those words. Try others, or type its code such as B2."),
        [var only] => Fitting(asked, only),
        var several => Parsed.Which(several.Take(MostOffered).Select(task => Button(task, asked.Scene))),
    };

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => asked.Offers is null || !IsReadable(asked)
        ? []
        : Rows(asked.Scene.Rulebook.Journey.Tasks
            .Where(task => Unfit(asked, task) is null && task.IsRequired)
            .Take(MostOffered).Select(task => Button(task, asked.Scene)), 1);

    public override string Write(object value) => ((JourneyTask)value).Id;

    public override object? Read(string text, Scene scene) => scene.Rulebook.Journey.FindTask(text);

    internal static Button Button(JourneyTask task, Scene scene) => new($"{task.Id} {Shortened.Of(task.Title.In(scene.Language), 28)}", task.Id);

    private static Parsed Fitting(Asked asked, JourneyTask task) => Unfit(asked, task) is { } reason ? Parsed.Refuse(reason) : Parsed.Of(task);

    private static Bilingual? Unfit(Asked asked, JourneyTask task)
    {
        if (asked.Of is not Unit unit || asked.Scene.Year is not { } year || asked.Offers is null)
            return null;
        // Whoever may not see the office learns nothing of it here; what is asked for is refused by its command.
        if (!IsReadable(asked))
            return null;
        var done = asked.Scene.Regency.Assessment(new AssessmentId(unit.Id, year)).Tasks.GetValueOrDefault(task.Id);
        return (asked.Offers, done) switch
        {
            ("done", null) => new($"Tugas {task.Id} belum ditandai selesai.", $"Task {task.Id} has not been marked as done."),
            ("open" or "mine", { Date: var date }) => new(
                $"Tugas {task.Id} sudah selesai sejak {Dates.Of(date, Language.Indonesian)}. Bila keliru, buka kembali dengan `/buka-tugas {task.Id}`.",
                $"Task {task.Id} has been done since {Dates.Of(date, Language.English)}. If that is wrong, reopen it with `/buka-tugas {task.Id}`."),
            ("mine", _) when asked.Scene.Person?.Role.ActsOn(task) != true => new(
                $"Tugas {task.Id} ditandai selesai oleh yang mengerjakannya: {string.Join(", ", task.Actors.Select(actor => actor.Name.Id))}.",
                $"Task {task.Id} is marked as done by those who work on it: {string.Join(", ", task.Actors.Select(actor => actor.Name.En))}."),
            _ => null,
        };
    }

    private static bool IsReadable(Asked asked) => asked.Of is Unit unit && asked.Scene.May(Right.ReadStatus, unit.Id);
}
