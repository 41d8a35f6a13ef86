using SkiaSharp;
using ZiWbk.Documents.Pictures;

namespace ZiWbk.Documents.Pdf;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands at its head.</param>
/// <param name="Weight">Its share of the width.</param>
/// <param name="Right">Whether it holds numbers, which stand at its right.</param>
internal sealed record PdfColumn(string Title, float Weight, bool Right = false);

/// <summary>A cell.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Met">Whether it tells something met or missed, in colour and weight; null for neither.</param>
/// <param name="Strong">Whether it stands out.</param>
internal sealed record PdfCell(string Words, bool? Met = null, bool Strong = false)
{
    public static implicit operator PdfCell(string words) => new(words);
}

/// <summary>A table that goes on over pages, with its head repeated; a row is never torn.</summary>
internal static class PdfTable
{
    private const float Gap = 8;
    private const float Size = 8.5f;
    private const float PaddingShare = 0.3f;

    // A table in small print is a long one.
    private const float TightShare = 0.18f;

    // A row of more lines than this is cut, or it might fill a page.
    private const int MostLines = 6;

    public static void Write(PdfPages pages, IReadOnlyList<PdfColumn> columns, IReadOnlyList<IReadOnlyList<PdfCell>> rows, float size = Size)
    {
        var padding = size * (size < Size - 1 ? TightShare : PaddingShare);
        var weights = columns.Sum(column => column.Weight);
        var room = PdfPages.Content - (Gap * (columns.Count - 1));
        var widths = columns.Select(column => room * column.Weight / weights).ToList();
        var head = columns.Select((column, at) => FittedText.Of(Lettering.Clean(column.Title), Face.Bold, size, size - 2, widths[at], 2)).ToList();
        var first = true;
        for (var at = 0; at < rows.Count; at++)
        {
            var cells = rows[at].Select((cell, column) => FittedText.Of(
                Lettering.Clean(cell.Words), cell.Strong || cell.Met == false ? Face.Bold : Face.Regular, size, columns[column].Right ? size - 2 : size, widths[column], columns[column].Right ? 1 : MostLines)).ToList();
            var height = cells.Max(cell => cell.Height) + (2 * padding);
            var headHeight = head.Max(cell => cell.Height) + (2 * padding);
            if (pages.Need(first ? height + headHeight : height) || first)
                Head(pages, columns, head, widths, headHeight, padding);
            first = false;
            Row(pages, columns, rows[at], cells, widths, height, padding);
        }

        pages.Down(6);
    }

    private static void Head(PdfPages pages, IReadOnlyList<PdfColumn> columns, List<FittedText> head, List<float> widths, float height, float padding)
    {
        var top = pages.Top;
        pages.Shape(canvas =>
        {
            using var ground = Strokes.Fill(Palette.Track);
            canvas.DrawRect(new(PdfPages.Margin - 4, top, PdfPages.Width - PdfPages.Margin + 4, top + height), ground);
        });
        Cells(pages, columns, head, widths, padding, _ => Palette.Ink);
        pages.Down(height);
    }

    private static void Row(PdfPages pages, IReadOnlyList<PdfColumn> columns, IReadOnlyList<PdfCell> row, List<FittedText> cells, List<float> widths, float height, float padding)
    {
        Cells(pages, columns, cells, widths, padding, at => row[at].Met is { } met ? Palette.Words(met) : Palette.Ink);
        pages.Down(height);
        var bottom = pages.Top;
        pages.Shape(canvas =>
        {
            using var line = Strokes.Line(Palette.Line, 0.5f);
            canvas.DrawLine(PdfPages.Margin - 4, bottom, PdfPages.Width - PdfPages.Margin + 4, bottom, line);
        });
    }

    private static void Cells(PdfPages pages, IReadOnlyList<PdfColumn> columns, List<FittedText> cells, List<float> widths, float padding, Func<int, SKColor> colour)
    {
        var x = PdfPages.Margin;
        for (var at = 0; at < cells.Count; at++)
        {
            pages.Place(cells[at], columns[at].Right ? x + widths[at] : x, pages.Top + padding, colour(at), columns[at].Right ? SKTextAlign.Right : SKTextAlign.Left);
            x += widths[at] + Gap;
        }
    }
}
