namespace ZiWbk.Documents.Decks.Slides;

/// <summary>Lays rows out over as many slides as they need, each row whole.</summary>
internal static class Flow
{
    /// <summary>The room left and right of a cell's words.</summary>
    public const double PaddingX = 6;

    /// <summary>The room above and below.</summary>
    public const double PaddingY = 4;

    /// <summary>The tables of all rows, in order; one at least.</summary>
    /// <param name="box">The place each has on its slide.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="size">Of the letters.</param>
    /// <param name="description">What the table shows.</param>
    /// <param name="most">How many tables there may be; the last one then ends in a row that says how many rows are not there.</param>
    /// <param name="left">That row, for a number of rows left out.</param>
    public static IReadOnlyList<Table> Tables(
        Box box, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, double size, string description, int most, Func<int, string> left)
    {
        IReadOnlyList<Cell> heading = [.. columns.Select(column => new Cell(column.Heading, Ink.Paper, Bold: true))];
        var headingHeight = Height(heading, columns, size);
        var leftHeight = (size * Measure.LineHeight) + (2 * PaddingY);
        var tables = new List<Table>();
        for (var at = 0; tables.Count == 0 || at < rows.Count;)
        {
            var last = tables.Count == most - 1;
            var page = new List<(IReadOnlyList<Cell>, double)> { (heading, headingHeight) };
            var room = box.Height - headingHeight;
            for (; at < rows.Count; at++)
            {
                var height = Height(rows[at], columns, size);
                var kept = last && at < rows.Count - 1 ? leftHeight : 0;
                // A row that is taller than a slide goes on one of its own.
                if (height + kept > room && (page.Count > 1 || last))
                    break;
                page.Add((rows[at], height));
                room -= height;
            }

            if (last && at < rows.Count)
            {
                page.Add(([.. columns.Select((_, place) => place == Widest(columns) ? new Cell(left(rows.Count - at), Ink.Quiet) : new Cell(""))], leftHeight));
                at = rows.Count;
            }

            tables.Add(new(box with { Height = page.Sum(row => row.Item2) }, columns, page, size, description));
        }

        return tables;
    }

    /// <summary>The tables of all rows at the largest size at which none has to be left out; at the least size some may be.</summary>
    public static IReadOnlyList<Table> Whole(
        Box box, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, double largest, double least, string description, int most, Func<int, string> left)
    {
        for (var size = largest; ; size = Math.Max(least, size - 0.5))
        {
            var tables = Tables(box, columns, rows, size, description, most, left);
            if (tables.Sum(table => table.Rows.Count - 1) == rows.Count && tables[^1].Box.Height <= box.Height && tables[^1].Rows[^1].Cells == rows[^1])
                return tables;
            // Where some are left out anyway, those that are there need not be small.
            if (size <= least)
                return Tables(box, columns, rows, Math.Max(least, largest - 1), description, most, left);
        }
    }

    /// <summary>The one table of few rows.</summary>
    public static Table Table(Box box, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, double size, string description, Func<int, string> left) =>
        Tables(box, columns, rows, size, description, 1, left)[0];

    private static double Height(IReadOnlyList<Cell> cells, IReadOnlyList<Column> columns, double size) =>
        cells.Select((cell, at) => Measure.Height(cell.Text, size, cell.Bold, columns[at].Width - (2 * PaddingX))).Max() + (2 * PaddingY);

    private static int Widest(IReadOnlyList<Column> columns) => Enumerable.Range(0, columns.Count).MaxBy(at => columns[at].Width);
}
