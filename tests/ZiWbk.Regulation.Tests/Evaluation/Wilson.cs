namespace ZiWbk.Regulation.Evaluation;

/// <summary>A share with Wilson's 95 % interval.</summary>
internal readonly record struct Wilson(int Hits, int Of)
{
    private const double Z = 1.959964;

    public double Share => Of == 0 ? 0 : (double)Hits / Of;

    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
                return (0, 1);
            var (square, middle) = (Z * Z / Of, Share + Z * Z / (2 * Of));
            var half = Z * Math.Sqrt(Share * (1 - Share) / Of + Z * Z / (4.0 * Of * Of));
            return ((middle - half) / (1 + square), (middle + half) / (1 + square));
        }
    }

    public override string ToString() => FormattableString.Invariant($"{Hits,4}/{Of,-4} {100 * Share,6:0.0} %  [{100 * Interval.Low,5:0.0}, {100 * Interval.High,5:0.0}]");
}
