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
