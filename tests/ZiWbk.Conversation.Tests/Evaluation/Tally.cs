using System.Globalization;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>How many of how many were right, with Wilson's 95 % interval.</summary>
internal readonly record struct Tally(int Right, int All)
{
    public Tally With(bool right) => new(Right + (right ? 1 : 0), All + 1);

    public double Share => All == 0 ? 0 : (double)Right / All;

    public (double Low, double High) Interval
    {
        get
        {
            const double z = 1.959964;
            if (All == 0)
                return (0, 1);
            var spread = z * Math.Sqrt((Share * (1 - Share) / All) + (z * z / (4.0 * All * All)));
            var (middle, width) = (Share + (z * z / (2 * All)), 1 + (z * z / All));
            return ((middle - spread) / width, (middle + spread) / width);
        }
    }

    public override string ToString() => All == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{Right,3}/{All,-3} {100 * Share,5:f1} % [{100 * Interval.Low:f1}–{100 * Interval.High:f1}]");
}
