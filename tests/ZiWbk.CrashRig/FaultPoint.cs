using System.Diagnostics;

namespace ZiWbk.CrashRig;

/// <summary>The point at which this process ends itself by SIGKILL: no finally, no flush, no farewell.</summary>
internal sealed class FaultPoint(string? name, int passing)
{
    private int _passed;

    /// <summary>Whether this passing of a point is the last thing that happens.</summary>
    public bool IsNow(string point) => point == name && Interlocked.Increment(ref _passed) == passing;

    /// <summary>Passes a point, or ends there.</summary>
    public void Pass(string point)
    {
        if (IsNow(point))
            Die();
    }

    /// <summary>Ends the process as a power button would end it, but for what the system still holds.</summary>
    public static void Die()
    {
        Process.GetCurrentProcess().Kill();
        // The signal needs a moment to reach every thread; this one must not go on.
        Thread.Sleep(Timeout.Infinite);
    }
}
