using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reminders;

namespace ZiWbk.Conversation.Types;

/// <summary>A duty of the own office that is still open: a task or a question, by its code.</summary>
internal sealed class DutyType : SlotType
{
    private const int MostOffered = 5;

    public override string Name => "duty";

    public override Bilingual Expected => new("kode tugas seperti B2 atau kode butir", "the code of a task such as B2, or of a question");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>([new("code", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => ((Matter)value).Code;

    public override object? Field(object value, string name, Scene scene) => name == "code" ? ((Matter)value).Code : null;

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is Matter pressed ? Open(asked, pressed) : Parsed.Not;
        return Named.Only<JourneyTask>(asked, input.Text, EntityKind.Task) is { } task ? Open(asked, Matter.OfTask(task.Id))
            : Named.Only<Question>(asked, input.Text, EntityKind.Question) is { } question ? Open(asked, Matter.Of(question.Id))
            : Parsed.Not;
    }

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked)
    {
        if (asked.Scene is not { OwnUnit: { } unit, Year: { } year } scene)
            return [];
        var (plan, assessment) = (new ReminderPlan(scene.Regency, scene.Rulebook), scene.Regency.Assessment(new(unit.Id, year)));
        return Rows(assessment.Duties
            .Where(entry => entry.Value.Due is not null && plan.IsOwed(assessment, entry.Key))
            .OrderBy(entry => entry.Value.Due).ThenBy(entry => entry.Key.Code, StringComparer.Ordinal).Take(MostOffered)
            .Select(entry => new Button($"{entry.Key.Code} {Dates.Of(entry.Value.Due!.Value, scene.Language)}", entry.Key.ToString())), 1);
    }

    public override string Write(object value) => ((Matter)value).ToString();

    public override object? Read(string text, Scene scene) => Matter.TryParse(text, null, out var matter) ? matter : null;

    private static Parsed Open(Asked asked, Matter matter) =>
        asked.Scene is { OwnUnit: { } unit, Year: { } year } scene && new ReminderPlan(scene.Regency, scene.Rulebook).IsOwed(scene.Regency.Assessment(new(unit.Id, year)), matter)
            ? Parsed.Of(matter)
            : Parsed.Refuse($"{matter.Code} tidak sedang menunggu kantor ini.", $"{matter.Code} does not wait for this office.");
}
