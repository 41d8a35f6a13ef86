using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>questions drafts</c>: the Inspektorat's answers as drafts of entries.</summary>
internal static class QuestionsCommand
{
    public static Command Create()
    {
        var drafts = new Command("drafts", "Jawaban Inspektorat sebagai draf entri (the Inspectorate's answers as drafts of entries)");
        var options = OperationOptions.AddTo(drafts);
        drafts.SetAction(parsed => CommandContext.Run(parsed, options, () => new QuestionDrafts()));
        return new Command("questions", "Pertanyaan untuk Inspektorat (questions for the Inspectorate)") { drafts };
    }
}
