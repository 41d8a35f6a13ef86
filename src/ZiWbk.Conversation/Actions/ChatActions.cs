using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Joins with an invitation code.</summary>
internal sealed class JoinWithCode : DialogAction
{
    public override string Name => "join";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("code", "code"), new("name", "text")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("name", FieldKind.Text), new("role", FieldKind.Text), new("office", FieldKind.Text)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        if (draft.Do(new Join(draft.Scene.Chat.Id, given.Get<string>("code")!, given.Get<string>("name")!, draft.Account)) is { } refusal)
            return ActionResult.Refused(refusal);
        // From here on it is the person who talks.
        draft.Recognise();
        var scene = draft.Scene;
        var person = scene.Person!;
        return ActionResult.Of(
            new("name", person.Name!),
            new("role", RoleNames.Of(person.Role).In(scene.Language)),
            new("office", scene.OwnUnit?.Name ?? scene.Say("seluruh kabupaten", "the whole regency")));
    }
}

/// <summary>Chooses the language of the chat.</summary>
internal sealed class ChooseChatLanguage : DialogAction
{
    public override string Name => "choose-language";

    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("language", "language")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new ChooseLanguage(draft.Scene.Chat.Id, given.GetValue<Language>("language")!.Value)) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
}

/// <summary>Binds the group to an office.</summary>
internal sealed class BindThisGroup : DialogAction
{
    public override string Name => "bind-group";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new BindGroup(draft.Scene.Chat.Id, given.Get<Unit>("unit")!.Id)) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
}
