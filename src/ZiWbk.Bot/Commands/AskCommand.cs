using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Regulation.Answers;

namespace ZiWbk.Bot.Commands;

/// <summary><c>ask [QUESTION]</c>: an answer on the regulation; without a question one a line from standard input. Needs no data folder.</summary>
internal static class AskCommand
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var question = new Argument<string?>("QUESTION") { Description = "Pertanyaan; tanpa ini satu per baris dari masukan (a question; without it one a line from standard input)", Arity = ArgumentArity.ZeroOrOne };
        var json = CommandContext.JsonOption();
        var lang = CommandContext.LanguageOption();
        var command = new Command("ask", "Jawaban regulasi beserta sumbernya, atau \"belum tahu\" (regulation answers with their source, or \"not known\")") { question, json, lang };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            using var desk = LearntKnowledge.Shipped.OpenDesk();
            IEnumerable<string> questions = parsed.GetValue(question) is { } one ? [one] : Lines();
            foreach (var asked in questions)
                Console.Out.WriteLine(parsed.GetValue(json) ? Line(desk.Ask(asked), parsed.GetValue(lang)) : Page(desk.Ask(asked), parsed.GetValue(lang)));
            return CommandContext.Done;
        }));
        return command;
    }

    private static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
        }
    }

    private static string Page(RegulationAnswer answer, Language language)
    {
        var lines = new List<string> { answer.Text.In(language) };
        if (answer.Answered)
            lines.Add(new Bilingual("Dasar: ", "Source: ").In(language) + string.Join("; ", answer.Citations) + ".");
        else if (answer.Nearest.Count > 0)
            lines.Add(new Bilingual("Yang paling dekat: ", "Nearest: ").In(language) + string.Join("; ", answer.Nearest.Select(entry => entry.Title.In(language))) + ".");
        if (answer.Note is { } note)
            lines.Add(new Bilingual("Catatan: ", "Note: ").In(language) + note.In(language));
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(RegulationAnswer answer, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _readable))
        {
            writer.WriteStartObject();
            writer.WriteString("question", answer.Question);
            writer.WriteBoolean("answered", answer.Answered);
            if (answer.Entry is { } entry)
                writer.WriteString("id", entry.Id);
            writer.WriteString("answer", answer.Text.In(language));
            writer.WriteStartArray("citations");
            foreach (var citation in answer.Citations)
                writer.WriteStringValue(citation);
            writer.WriteEndArray();
            writer.WriteNumber("confidence", answer.Confidence);
            if (answer.Note is { } note)
                writer.WriteString("note", note.In(language));
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
