namespace ZiWbk.Status.Units.Reading;

/// <summary>What parts the cells of a table: Excel writes commas or semicolons by the country it is set to, or tabs.</summary>
internal readonly record struct TableSeparator(char Character, bool HasOwnLine)
{
    private const string OwnLine = "sep=";

    private static readonly char[] _candidates = [',', ';', '\t'];

    /// <summary>
    /// The separator a table's first line names (Excel's <c>sep=;</c>), or else the one that finds the most known headers in it.
    /// Null where the first line names one we do not read.
    /// </summary>
    public static TableSeparator? Of(string text)
    {
        var header = FirstLine(text);
        var named = header.Trim('"', ' ');
        if (named.StartsWith(OwnLine, StringComparison.OrdinalIgnoreCase))
            return named.Length == OwnLine.Length + 1 && _candidates.Contains(named[^1]) ? new(named[^1], HasOwnLine: true) : null;

        // A lone column has no separator; a tab is the one that no name holds.
        if (!_candidates.Any(header.Contains))
            return new('\t', HasOwnLine: false);
        return new(_candidates
            .OrderByDescending(candidate => header.Split(candidate).Count(TableHeader.IsKnown))
            .ThenByDescending(candidate => header.Count(letter => letter == candidate))
            .First(), HasOwnLine: false);
    }

    private static string FirstLine(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace())
                return line.ToString();
        return "";
    }
}
