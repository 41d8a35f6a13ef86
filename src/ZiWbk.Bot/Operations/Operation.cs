using System.Text.Json.Serialization;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

/// <summary>
/// Something the operator wants done with a data folder. It runs in whichever process holds the folder: this one, or a running
/// server that is asked through its socket.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "operation")]
[JsonDerivedType(typeof(Invitation), "invite")]
[JsonDerivedType(typeof(GroupInvitation), "group-invitation")]
[JsonDerivedType(typeof(WorkbookImport), "import")]
[JsonDerivedType(typeof(WorkbookExport), "export")]
[JsonDerivedType(typeof(UnitsImport), "units-import")]
[JsonDerivedType(typeof(YearChange), "year")]
[JsonDerivedType(typeof(JournalVerification), "journal-verify")]
[JsonDerivedType(typeof(Backup), "backup")]
[JsonDerivedType(typeof(Restoration), "restore")]
[JsonDerivedType(typeof(PersonErasure), "erase")]
[JsonDerivedType(typeof(ReminderList), "reminders-list")]
[JsonDerivedType(typeof(ReminderRun), "reminders-run")]
[JsonDerivedType(typeof(DocumentMaking), "document")]
[JsonDerivedType(typeof(TerminalArrival), "arrive")]
[JsonDerivedType(typeof(TerminalTurn), "turn")]
[JsonDerivedType(typeof(Presence), "presence")]
internal abstract record Operation
{
    /// <summary>Does it.</summary>
    /// <exception cref="Documents.DocumentRefusedException">It is refused.</exception>
    /// <exception cref="Storage.StorageRefusedException">It is refused by the storage.</exception>
    public abstract Task<OperationResult> RunAsync(StatusHost host);
}
