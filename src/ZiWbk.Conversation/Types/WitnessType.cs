using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Declarations;

namespace ZiWbk.Conversation.Types;

/// <summary>A witness invited to the own office's declaration.</summary>
internal sealed class WitnessType : SlotType
{
    private const int MostOffered = 10;

    public override string Name => "witness";

    public override Bilingual Expected => new("nama saksi yang sudah diundang", "the name of a witness who has been invited");

    public override string Text(object value, Scene scene) => ((Witness)value).Name ?? ((Witness)value).Id.ToString();

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not;
        var words = input.Text.Trim();
        var found = Invited(asked.Scene).Where(witness => words.Length >= 3 && witness.Name!.Contains(words, StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length == 1 ? Parsed.Of(found[0])
            : found.Length > 1 ? Parsed.Which(found.Take(MostOffered).Select(Button))
            : Parsed.Not;
    }

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(Invited(asked.Scene).Take(MostOffered).Select(Button), 2);

    public override string Write(object value) => ((Witness)value).Id.ToString();

    public override object? Read(string text, Scene scene) =>
        WitnessId.TryParse(text, null, out var id) ? Invited(scene).FirstOrDefault(witness => witness.Id == id) : null;

    private static IEnumerable<Witness> Invited(Scene scene) =>
        scene.OwnAssessment() is { } id ? scene.Regency.Assessment(id).Declaration.Witnesses.Where(witness => witness.Name is not null) : [];

    private static Button Button(Witness witness) => new(Shortened.Of(witness.Name!, 28), witness.Id.ToString());
}
