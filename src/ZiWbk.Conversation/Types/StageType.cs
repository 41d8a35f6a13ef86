using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Types;

/// <summary>A stage of the journey, by its name or letter.</summary>
internal sealed class StageType : SlotType
{
    public override string Name => "stage";

    public override Bilingual Expected => new("nama tahap, misalnya Pencanangan, atau hurufnya A sampai E", "the name of a stage, for example Pencanangan, or its letter A to E");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("code", FieldKind.Text), new("title", FieldKind.Text)]);

    public override string Text(object value, Scene scene) => $"{((Stage)value).Id} {((Stage)value).Title.In(scene.Language)}";

    public override object? Field(object value, string name, Scene scene) => name == "code" ? ((Stage)value).Id : ((Stage)value).Title.In(scene.Language);

    public override Parsed Parse(Asked asked, Input input) =>
        Read((input.Key ?? input.Text).Trim().ToUpperInvariant(), asked.Scene) is { } lettered ? Parsed.Of(lettered)
        : Named.Only<Stage>(asked, input.Text, EntityKind.Stage) is { } named ? Parsed.Of(named)
        : Parsed.Not;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        Rows(asked.Scene.Rulebook.Journey.Stages.Select(stage => new Button(Text(stage, asked.Scene), stage.Id)), 2);

    public override string Write(object value) => ((Stage)value).Id;

    public override object? Read(string text, Scene scene) => scene.Rulebook.Journey.FindStage(text);
}
