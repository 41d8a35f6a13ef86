using System.Runtime.CompilerServices;

namespace ZiWbk.EndToEnd;

/// <summary>
/// The program is started some hundred times here and lives for seconds: what it would learn of its own run, to be quicker later, costs a
/// tenth of each start and is never of use. It behaves the same.
/// </summary>
internal static class QuickStarts
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
}
