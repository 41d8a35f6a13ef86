namespace ZiWbk.Benchmarks.Start;

/// <summary>How a program is held to one core.</summary>
internal static class OneCore
{
    private const string Holder = "taskset";

    // The last one: the first is the one that most else happens on.
    private static readonly string _core = (Environment.ProcessorCount - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether this machine can.</summary>
    public static bool CanBe { get; } = OperatingSystem.IsLinux()
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Holder)));

    /// <summary>What stands before the program's own command; nothing where the machine cannot.</summary>
    public static string[] Prefix => CanBe ? [Holder, "--cpu-list", _core] : [];
}
