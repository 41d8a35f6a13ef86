using System.Globalization;
using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>A bar's row: its name, the bar below its gate's percentage, the sign, the value, and the note below.</summary>
internal sealed class ChartRow
{
    public const float BarLeft = 324;
    public const float BarRight = 800;
    public const float BarHeight = 38;
    public const float SignCentre = 840;

    // The mark stands out of the bar on both sides.
    public const float MarkReach = 9;

    private const float LabelWidth = BarLeft - ChartLayout.Margin - 24;
    private const float ValueLeft = 880;
    private const float GateHeight = 46;
    private const float NoteGap = 14;

    // Three pixels are the least that is seen.
    private const float Seen = 3;

    public ChartRow(AreaBar bar, Language language, float top)
    {
        Met = bar.Met;
        Top = top;
        BarTop = top + (bar.Gate is null ? MarkReach : GateHeight);
        Mark = bar.Gate is { } gate ? At(gate) : null;
        FillRight = Filled(bar);
        GateText = bar.Gate is { } share ? FittedText.Of(bar.Mark is { } mark ? Lettering.Clean(mark) : Percent(share, language), Face.Regular, 26, 20, 200, 1) : null;
        Label = FittedText.Of(Lettering.Clean(bar.Label), Face.Bold, 32, 24, LabelWidth, 3);
        Value = FittedText.Of(Lettering.Clean(bar.Value), Face.Bold, 36, 20, ChartLayout.Width - ChartLayout.Margin - ValueLeft, 1);
        var below = BarTop + BarHeight + MarkReach;
        if (Lettering.Clean(bar.Note) is { Length: > 0 } note)
        {
            Note = FittedText.Of(note, bar.Met == false ? Face.Bold : Face.Regular, 29, 23, ChartLayout.Width - ChartLayout.Margin - BarLeft, 2);
            NoteTop = BarTop + BarHeight + NoteGap;
            below = NoteTop + Note.Height;
        }

        Height = MathF.Max(below, Middle + (Label.Height / 2)) - top;
        // A name of two lines may be taller than what stands beside it.
        if (Middle - (Label.Height / 2) is var over && over < top)
        {
            BarTop += top - over;
            NoteTop += top - over;
            Height += top - over;
        }
    }

    public float Top { get; }

    public float Height { get; }

    public bool? Met { get; }

    public float BarTop { get; }

    /// <summary>The middle of the bar, which name, sign and value share.</summary>
    public float Middle => BarTop + (BarHeight / 2);

    public SKRect Bar => new(BarLeft, BarTop, BarRight, BarTop + BarHeight);

    /// <summary>Where the filled part ends; at the bar's left end for nothing.</summary>
    public float FillRight { get; }

    /// <summary>Where the gate stands; null without one.</summary>
    public float? Mark { get; }

    public FittedText? GateText { get; }

    public FittedText Label { get; }

    public FittedText Value { get; }

    public FittedText? Note { get; }

    public float NoteTop { get; }

    public static float At(double share) => BarLeft + ((BarRight - BarLeft) * (float)Math.Clamp(share, 0, 1));

    // Something is seen where there is something; a miss by a hair is seen to end before the mark, a full bar alone reaches the end.
    private static float Filled(AreaBar bar)
    {
        var right = At(bar.Share);
        if (bar is { Share: > 0 })
            right = MathF.Max(right, BarLeft + Seen);
        if (bar.Share < 1)
            right = MathF.Min(right, BarRight - Seen);
        if (bar is { Met: false, Gate: { } gate } && bar.Share < gate)
            right = MathF.Min(right, MathF.Max(BarLeft, At(gate) - (2 * Seen)));
        return right;
    }

    private static string Percent(double share, Language language)
    {
        var text = Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
        return (language == Language.Indonesian ? text.Replace('.', ',') : text) + " %";
    }
}
