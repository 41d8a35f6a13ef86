using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>A view of one office: finds the office, checks the right to read it, and that there is a year.</summary>
internal abstract class OfficeView : View
{
    private const string UnitName = "unit";

    private readonly ImmutableDictionary<string, string> _parameters;

    protected OfficeView(params (string Name, string Type)[] parameters) =>
        _parameters = parameters.Append((UnitName, UnitName)).ToImmutableDictionary(parameter => parameter.Item1, parameter => parameter.Item2);

    public sealed override ImmutableDictionary<string, string> Parameters => _parameters;

    /// <summary>The right it takes to read it.</summary>
    protected virtual Right Read => Right.ReadStatus;

    public sealed override Message Show(Scene scene, ViewArguments given, int page)
    {
        var named = given.Get<Unit>(UnitName);
        var unit = named is null ? Usual(scene) : scene.Regency.Units.GetValueOrDefault(named.Id) ?? named;
        if (unit is not null && !scene.May(Read, unit.Id))
        {
            // A reviewer's own office is never meant: who reviews does not review there.
            if (named is null && !scene.InGroup && scene.Person?.Role == Role.Reviewer)
                unit = null;
            else
                return new(Refusal(scene, unit, Read));
        }

        if (unit is null)
            return WithoutOffice(scene, given, page);
        return scene.Standing(unit.Id) is { } standing ? Show(new OfficeScene(scene, unit, standing), given, page) : new(WithoutYear(scene));
    }

    protected abstract Message Show(OfficeScene office, ViewArguments given, int page);

    /// <summary>The office that is meant where none is named; null for none.</summary>
    protected virtual Unit? Usual(Scene scene) => scene.OwnUnit;

    /// <summary>What is said where no office is named and the asker has none.</summary>
    protected virtual Message WithoutOffice(Scene scene, ViewArguments given, int page) => WhichOffice(scene);

    public static Message WhichOffice(Scene scene) => scene.InGroup
        ? new(scene.Say(
            "Grup ini belum terhubung ke satu kantor. Ketua tim atau admin dapat menghubungkannya; sementara itu, tanyakan di percakapan pribadi.",
            "This group does not work for an office yet. A lead or an admin can bind it; until then, ask in a private chat."))
        : new Passage()
            .Line(scene.Say(
                "Kantor mana yang Bapak/Ibu maksud? Sebutkan namanya, misalnya *status Dishub*.",
                "Which office do you mean? Name it, for example *status Dishub*."))
            .ToMessage(new Keyboard().Row(Keyboard.Press(scene.Say("Semua kantor", "All offices"), new ViewLink("offices", ViewArguments.None).Value)));

    public static string WithoutYear(Scene scene) => scene.Year is { } year
        ? scene.Say($"LKE untuk tahun {year} tidak dikenal. Mohon sampaikan kepada admin.", $"The worksheet of {year} is not known. Please tell an admin.")
        : scene.Say("Belum ada tahun penilaian yang dibuka. Mohon tunggu admin membukanya.", "No year of assessment has been opened yet. Please wait for an admin to open it.");

    private static string Refusal(Scene scene, Unit unit, Right read)
    {
        if (!scene.InGroup || unit.Id == scene.Chat.Unit)
            return RightsTable.Refusal(read).In(scene.Language);
        if (scene.OwnUnit is not { } bound)
            return WhichOffice(scene).Text;
        var name = Markup.Escape(bound.ShortName);
        return scene.Say(
            $"Di grup ini hanya kantor {name} yang dibicarakan. Tanyakan di percakapan pribadi.",
            $"This group talks about the office {name} only. Please ask in a private chat.");
    }
}
