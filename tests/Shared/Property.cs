using CsCheck;
using Xunit.Sdk;

namespace ZiWbk.Shared;

/// <summary>
/// Holds a rule against many generated cases, always the same ones: CsCheck's own seed fixes only the first case, and a
/// mutation run must not be a lottery. A failure names the seed; <c>gen.Sample(rule, seed: "…")</c> then shrinks the case.
/// </summary>
internal static class Property
{
    private static readonly int _times = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 20 : 1;

    /// <summary>Tries the rule on <paramref name="cases"/> cases, 20 times as many where ZIWBK_LONG=1.</summary>
    public static void Holds<T>(Gen<T> gen, int cases, Action<T> rule)
    {
        var random = new PCG(1, 90_2021);
        for (var at = 0; at < cases * _times; at++)
        {
            var seed = random.State;
            var value = gen.Generate(random, null!, out _);
            try
            {
                rule(value);
            }
            catch (Exception exception)
            {
                throw new XunitException($"case {at}, seed {random.ToString(seed)}: {value}\n{exception.Message}", exception);
            }
        }
    }
}
