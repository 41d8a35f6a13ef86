using ZiWbk.Status.Commands;

namespace ZiWbk.Status.Tasks;

/// <summary>What commands check about a task of the journey, with the sentences that refuse.</summary>
internal static class TaskChecks
{
    /// <summary>Whether the actor's role is one of those that work on the task; the operator and the clock may speak for all.</summary>
    public static Decision? ActsOn(Regency regency, CommandContext context, string task) =>
        context.Actor.Person is not { } id
        || regency.People.GetValueOrDefault(id)?.Role.ActsOn(context.Rulebook.Journey.FindTask(task)!) is null or true
            ? null
            : Decision.Refuse(
                $"Tugas {task} ditandai selesai oleh yang mengerjakannya, bukan oleh peran Bapak/Ibu.",
                $"Task {task} is marked as done by those who work on it, not by your role.");
}
