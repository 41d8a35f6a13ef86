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
            // A cell names its style by its place in this list.
            new CellFormats(Enum.GetValues<FormStyle>().Select(Format)));
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

    private static CellFormat Format(FormStyle style) => style switch
    {
        FormStyle.Title => Format(font: 2, border: 0),
        FormStyle.Header => Format(font: 3, fill: HeaderFill, centred: true),
        FormStyle.Component => Format(font: 1, fill: HeadingFill),
        FormStyle.Heading => Format(font: 1),
        FormStyle.Text => Format(font: 0),
        FormStyle.Answer => Format(font: 1, fill: AnswerFill, centred: true),
        FormStyle.AnswerPercent => Format(font: 1, fill: AnswerFill, centred: true, number: BuiltInPercentTwo),
        FormStyle.Points => Format(font: 0, number: BuiltInTwoDecimals),
        FormStyle.PointsHeading => Format(font: 1, number: BuiltInTwoDecimals),
        FormStyle.Percent => Format(font: 0, number: BuiltInPercentTwo),
        FormStyle.PercentHeading => Format(font: 1, number: BuiltInPercentTwo),
        FormStyle.Number => Format(font: 0, centred: true),
        _ => Format(font: 0, border: 0),
    };

    private static CellFormat Format(uint font, uint fill = 0, uint border = 1, bool centred = false, uint number = 0) =>
        new(new Alignment
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
