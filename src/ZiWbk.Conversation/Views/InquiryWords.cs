using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Inquiries;

namespace ZiWbk.Conversation.Views;

/// <summary>Questions to the Inspektorat and its answers, in words.</summary>
internal static class InquiryWords
{
    private const int LongestQuestion = 300;

    /// <summary>The answer, as whoever asked reads it: it is a person's word, and says so.</summary>
    public static string Answer(Scene scene, Inquiry inquiry)
    {
        var text = scene.Say("*Jawaban Inspektorat*", "*The Inspectorate's answer*");
        if (inquiry.Text is { } question)
            text += scene.Say($"\n_Atas pertanyaan: {Passage.Quote(question, LongestQuestion)}_", $"\n_To the question: {Passage.Quote(question, LongestQuestion)}_");
        text += "\n\n" + Markup.Escape(inquiry.Answer!.Text ?? "–");
        return text + (inquiry.Answer.Source is { } source
            ? scene.Say($"\n_Dasar: {Markup.Escape(source)}_", $"\n_Source: {Markup.Escape(source)}_")
            : scene.Say("\n_Dasarnya tidak disebutkan._", "\n_No source was given._"));
    }

    /// <summary>A text with the words every message carries, such as that the data is an example.</summary>
    public static string Noticed(Scene scene, string text) => scene.Notice is { } notice ? $"{text}\n\n_{notice.In(scene.Language)}_" : text;
}
