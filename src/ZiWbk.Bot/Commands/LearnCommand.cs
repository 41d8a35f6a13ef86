using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Knowledge;

namespace ZiWbk.Bot.Commands;

/// <summary><c>learn</c>: learns from <c>dialogs/</c> and keeps it in <c>learnt/</c> beside it, so that no start has to. Building the program does it; whoever edits <c>dialogs/</c> afterwards may.</summary>
internal static class LearnCommand
{
    private static readonly Bilingual _done = new(
        "Isi dialogs/ sudah dipelajari dan disimpan, sehingga bot kembali cepat dijalankan.",
        "What dialogs/ holds has been learnt and kept, so the bot starts quickly again.");

    public static Command Create()
    {
        var lang = CommandContext.LanguageOption();
        var command = new Command("learn", "Pelajari dialogs/ yang diubah agar bot cepat dijalankan (learn from edited dialogs/, so that the bot starts quickly)") { lang };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), json: false, () =>
        {
            LearntKnowledge.Shipped.Learn(TaleFiles.Supplies(CommandContext.Sound(DialogFolder.Shipped.ReadRulebook()), regulation: null).Services);
            Console.Out.WriteLine(_done.In(parsed.GetValue(lang)));
            return CommandContext.Done;
        }));
        return command;
    }
}
