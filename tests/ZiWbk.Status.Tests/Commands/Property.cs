using CsCheck;
using Xunit.Sdk;

namespace ZiWbk.Status.Commands;

/// <summary>Holds a rule against generated cases, always the same ones; a failure names the seed.</summary>
internal static class Property
{
    private static readonly int _times = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 20 : 1;

    public static void Holds<T>(Gen<T> gen, int cases, Action<T> rule)
    {
        var random = new PCG(1, 2026);
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
                throw new XunitException($"case {at}, seed {random.ToString(seed)}: {exception.Message}", exception);
            }
        }
    }
}
