using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>journal verify</c>: chain, memory and documents against a replay.</summary>
internal static class JournalCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Periksa rantai jurnal dan semua yang diturunkan darinya (hold everything against the journal)");
        var options = OperationOptions.AddTo(verify);
        verify.SetAction(parsed => CommandContext.Run(parsed, options, () => new JournalVerification()));
        return new Command("journal", "Jurnal (the journal)") { verify };
    }
}

/// <summary><c>backup DIR</c>: a whole copy while the bot goes on.</summary>
internal static class BackupCommand
{
    public static Command Create() => FolderCommand.Create(
        "backup", "Salin semua data ke folder baru (copy all data into a new folder)", folder => new Backup(folder));
}

/// <summary><c>restore DIR</c>: a backup in the place of what stands.</summary>
internal static class RestoreCommand
{
    public static Command Create() => FolderCommand.Create(
        "restore", "Pulihkan dari folder cadangan; data sekarang disimpan di sampingnya (restore a backup; what stands is set aside)", folder => new Restoration(folder));
}

/// <summary><c>erase --person ID</c>: a person's data out.</summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        var person = new Option<string>("--person") { Description = "Nomor orang, misalnya p12 (the person's id)", Required = true };
        var command = new Command("erase", "Hapus data pribadi seseorang, untuk selamanya (erase a person's data, for good)") { person };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => new PersonErasure(parsed.GetRequiredValue(person))));
        return command;
    }
}

internal static class FolderCommand
{
    public static Command Create(string name, string description, Func<string, Operation> operation)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder cadangan (the backup's folder)" };
        var command = new Command(name, description) { folder };
        var options = OperationOptions.AddTo(command);
        // The server may stand in another folder than who asks.
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => operation(Path.GetFullPath(parsed.GetRequiredValue(folder)))));
        return command;
    }
}
