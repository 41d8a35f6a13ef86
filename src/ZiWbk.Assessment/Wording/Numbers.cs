using System.Globalization;

namespace ZiWbk.Assessment.Wording;

/// <summary>Writes numbers for people: a decimal comma in Indonesian, a point in English.</summary>
public static class Numbers
{
    /// <summary>Points with two decimals; more where two would show zero for something that is not.</summary>
    public static string Points(Rational points, Language language) => Decimals(points, Needed(points), language);

    /// <summary>
    /// Points beside a gate: as many decimals as it takes for a miss to look like a miss.
    /// </summary>
    public static string PointsBeside(Rational points, Rational gate, Language language)
    {
        var decimals = 2;
        while (decimals < 8 && points < gate && Rounded(points, decimals) >= gate)
            decimals++;
        return Decimals(points, decimals, language);
    }

    /// <summary>A share of 1 as a percentage with one decimal, none where it is whole; more beside a gate it misses.</summary>
    public static string Percent(Rational share, Language language, Rational? gate = null)
    {
        var percent = share * 100;
        var decimals = Rounded(percent, 1) == Rounded(percent, 0) ? 0 : 1;
        while (decimals < 8 && gate is { } needed && share < needed && Rounded(percent, decimals) >= needed * 100)
            decimals++;
        return Decimals(percent, decimals, language) + " %";
    }

    private static int Needed(Rational points)
    {
        var decimals = 2;
        while (decimals < 8 && !points.IsZero && Rounded(points, decimals).IsZero)
            decimals++;
        return decimals;
    }

    private static Rational Rounded(Rational value, int decimals) =>
        Rational.From(Math.Round(value.ToDecimal(), decimals, MidpointRounding.AwayFromZero));

    private static string Decimals(Rational value, int decimals, Language language)
    {
        var text = Math.Round(value.ToDecimal(), decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? text.Replace('.', ',') : text;
    }
}
