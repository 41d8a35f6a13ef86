using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Documents;

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
            var folder = DialogFolder.Shipped;
            try
            {
                LearntKnowledge.Shipped.Learn(TaleFiles.Supplies(CommandContext.Sound(folder.ReadRulebook()), regulation: null).Services);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new DocumentRefusedException(new Bilingual(
                    $"Folder {Path.Combine(folder.Parent, "learnt")} tidak dapat ditulis. Jalankan sebagai pemilik folder program, atau periksa ruang kosongnya.",
                    $"The folder {Path.Combine(folder.Parent, "learnt")} cannot be written. Run it as the owner of the program's folder, or check its free space."), exception);
            }

            Console.Out.WriteLine(_done.In(parsed.GetValue(lang)));
            return CommandContext.Done;
        }));
        return command;
    }
}
