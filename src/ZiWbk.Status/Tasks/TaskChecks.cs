using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Tasks;

/// <summary>What commands check about a task of the journey, with the sentences that refuse.</summary>
internal static class TaskChecks
{
    /// <summary>
    /// Whether the actor's role is one of those that work on the task; an admin may speak for all, and where no role of the bot works
    /// on it, the office's lead too.
    /// </summary>
    public static Decision? ActsOn(Regency regency, CommandContext context, string task)
    {
        if (context.Actor.Person is not { } id || regency.People.GetValueOrDefault(id)?.Role is not { } role || role == Role.Admin)
            return null;
        var roles = context.Rulebook.Journey.FindTask(task)!.Roles;
        var acts = roles.Count == 0 ? role == Role.Lead : roles.Contains(role.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        return acts ? null : Decision.Refuse(
            $"Tugas {task} ditandai selesai oleh yang mengerjakannya, bukan oleh peran Bapak/Ibu.",
            $"Task {task} is marked as done by those who work on it, not by your role.");
    }
}
