using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>The looks a cell of the form can have; the values are places in the stylesheet.</summary>
internal enum FormStyle
{
    Plain,
    Title,
    Header,
    Component,
    Heading,
    Text,
    Answer,
    AnswerPercent,
    Points,
    PointsHeading,
    Percent,
    PercentHeading,
    Number,
}

/// <summary>The form's stylesheet.</summary>
internal static class FormStyles
{
    // Fills after the two that every stylesheet must begin with.
    private const uint HeaderFill = 2;
    private const uint HeadingFill = 3;
    private const uint AnswerFill = 4;

    private const uint BuiltInPercentTwo = 10;
    private const uint BuiltInTwoDecimals = 2;

    public static Stylesheet Create()
    {
        var sheet = new Stylesheet(
            new Fonts(FontOf(11, bold: false), FontOf(11, bold: true), FontOf(14, bold: true), FontOf(11, bold: true, colour: "FFFFFFFF")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FF1F4E79"), Solid("FFDDEBF7"), Solid("FFFFF9E5")),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Format(FormStyle.Plain, font: 0, fill: 0, border: 0),
                Format(FormStyle.Title, font: 2, fill: 0, border: 0),
                Format(FormStyle.Header, font: 3, fill: HeaderFill, centred: true),
                Format(FormStyle.Component, font: 1, fill: HeadingFill),
                Format(FormStyle.Heading, font: 1, fill: 0),
                Format(FormStyle.Text, font: 0, fill: 0),
                Format(FormStyle.Answer, font: 1, fill: AnswerFill, centred: true),
                Format(FormStyle.AnswerPercent, font: 1, fill: AnswerFill, centred: true, number: BuiltInPercentTwo),
                Format(FormStyle.Points, font: 0, fill: 0, number: BuiltInTwoDecimals),
                Format(FormStyle.PointsHeading, font: 1, fill: 0, number: BuiltInTwoDecimals),
                Format(FormStyle.Percent, font: 0, fill: 0, number: BuiltInPercentTwo),
                Format(FormStyle.PercentHeading, font: 1, fill: 0, number: BuiltInPercentTwo),
                Format(FormStyle.Number, font: 0, fill: 0, centred: true)));
        return sheet;
    }

    private static Font FontOf(double size, bool bold, string? colour = null)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (colour is not null)
            font.Append(new Color { Rgb = colour });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());

    private static T Side<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        side.Append(new Color { Rgb = "FFBFBFBF" });
        return side;
    }

    // The style's name is taken to keep the list above in the order of the enumeration.
    private static CellFormat Format(FormStyle style, uint font, uint fill, uint border = 1, bool centred = false, uint number = 0)
    {
        _ = style;
        return new(new Alignment
        {
            WrapText = true,
            Vertical = VerticalAlignmentValues.Top,
            Horizontal = centred ? HorizontalAlignmentValues.Center : null,
        })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            NumberFormatId = number,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = number > 0,
            ApplyAlignment = true,
        };
    }
}
