using System.Collections.Immutable;

namespace ZiWbk.Status.Pictures;

/// <summary>Offices side by side, kind by kind, those nearest to the gates first.</summary>
/// <param name="Title">Of what.</param>
/// <param name="Subtitle">How many have passed, in a few words, and which part this is where there are several.</param>
/// <param name="Groups">The kinds of office.</param>
/// <param name="Notice">Words across the picture; null for none.</param>
public sealed record OfficeOverview(string Title, string Subtitle, ImmutableArray<OfficeGroup> Groups, string? Notice) : Picture(Title, Subtitle, Notice)
{
    /// <summary>The total the gate asks for, 0 to 1; null without one.</summary>
    public double? Gate { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<string> Lines => Groups.SelectMany(group => group.Offices
        .Select(office => $"{(office.Met ? "✓" : "✗")} {Line(office.Label, office.Value, office.Note)}").Prepend($"{group.Title}: {group.Summary}"));
}

/// <summary>The offices of a kind.</summary>
/// <param name="Title">dinas, kecamatan, ...</param>
/// <param name="Summary">How many they are and have passed.</param>
/// <param name="Offices">Nearest first.</param>
public sealed record OfficeGroup(string Title, string Summary, ImmutableArray<OfficeBar> Offices);

/// <summary>One office of many.</summary>
/// <param name="Label">Its short name.</param>
/// <param name="Value">Its total as it is written.</param>
/// <param name="Share">The total, 0 to 1.</param>
/// <param name="Met">Whether all gates of the score are passed.</param>
/// <param name="Note">Gates passed, points short: "10/13, kurang 2,31".</param>
public sealed record OfficeBar(string Label, string Value, double Share, bool Met, string Note);
