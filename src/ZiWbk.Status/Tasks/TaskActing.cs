using ZiWbk.Journey.Stages;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Tasks;

/// <summary>Which roles mark a task as done.</summary>
public static class TaskActing
{
    /// <summary>
    /// Whether a role is one of those that work on the task; an admin may speak for all, and where no role of the bot works on it, the
    /// office's lead too. It says nothing of which offices that role may act for.
    /// </summary>
    public static bool ActsOn(this Role role, JourneyTask task) =>
        role == Role.Admin
        || (task.Roles.Count == 0 ? role == Role.Lead : task.Roles.Contains(role.ToString().ToLowerInvariant(), StringComparer.Ordinal));
}
