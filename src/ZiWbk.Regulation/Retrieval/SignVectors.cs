namespace ZiWbk.Regulation.Retrieval;

/// <summary>Texts as vectors of the signs that are known, each of length one, rare signs the longer.</summary>
internal sealed class SignVectors
{
    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _rarities;

    /// <param name="signs">The known signs, each once.</param>
    /// <param name="rarities">How rare each is.</param>
    public SignVectors(ulong[] signs, float[] rarities)
    {
        _rarities = rarities;
        _rows = new(signs.Length);
        foreach (var sign in signs)
            _rows.Add(sign, _rows.Count);
    }

    /// <summary>The places of a text's known signs, and how long it is along each.</summary>
    public (int[] Rows, float[] Values) Of(ulong[] signs)
    {
        var rows = new int[signs.Length];
        var (count, square) = (0, 0.0);
        foreach (var sign in signs)
        {
            if (!_rows.TryGetValue(sign, out var row))
                continue;
            rows[count++] = row;
            square += _rarities[row] * _rarities[row];
        }

        Array.Resize(ref rows, count);
        var length = MathF.Sqrt((float)square);
        return (rows, Array.ConvertAll(rows, row => _rarities[row] / length));
    }
}
