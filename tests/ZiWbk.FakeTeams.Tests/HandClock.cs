namespace ZiWbk.FakeTeams.Tests;

/// <summary>A clock that goes on when it is told to.</summary>
internal sealed class HandClock : TimeProvider
{
    private DateTimeOffset _now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _now;

    public void GoOn(TimeSpan by) => _now += by;
}
