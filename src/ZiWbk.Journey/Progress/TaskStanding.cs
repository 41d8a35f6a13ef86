using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Progress;

/// <summary>Who is in charge of a task and until when.</summary>
/// <param name="HasOwner">Whether somebody is.</param>
/// <param name="Due">The date; null where none is set.</param>
public readonly record struct TaskDuty(bool HasOwner, DateOnly? Due);

/// <summary>A task as it stands.</summary>
/// <param name="Task">Which.</param>
/// <param name="Done">On which day it was done, or null while it is open.</param>
/// <param name="Duty">Who is in charge and until when.</param>
public sealed record TaskStanding(JourneyTask Task, DateOnly? Done, TaskDuty Duty)
{
    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Done is null;

    /// <summary>Whether it is open and nobody is in charge. What the regency or the national assessors bear is theirs without being given to them.</summary>
    public bool LacksOwner => IsOpen && Task.Scope == TaskScope.Unit && !Duty.HasOwner;

    /// <summary>Whether it is open and has no date.</summary>
    public bool LacksDate => IsOpen && Duty.Due is null;

    /// <summary>Whether it is open and has both an owner and a date; with one of them alone it is not scheduled.</summary>
    public bool IsScheduled => IsOpen && !LacksOwner && !LacksDate;
}
