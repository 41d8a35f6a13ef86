using ZiWbk.Assessment;
using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Bot.Understanding;

/// <summary>What was understood, for people: a line for each thing.</summary>
internal static class UnderstoodPage
{
    private static readonly Dictionary<string, Bilingual> _names = new()
    {
        ["text"] = new("Pesan", "Text"),
        ["intent"] = new("Maksud", "Intent"),
        ["confidence"] = new("Keyakinan", "Confidence"),
        ["unit"] = new("Kantor", "Office"),
        ["question"] = new("Butir", "Question"),
        ["area"] = new("Area", "Area"),
        ["target"] = new("Predikat", "Predicate"),
        ["person"] = new("Orang", "Person"),
        ["date"] = new("Tanggal", "Date"),
        ["at"] = new("Saat", "At"),
        ["week"] = new("Pekan mulai", "Week of"),
        ["from"] = new("Dari", "From"),
        ["until"] = new("Sampai", "Until"),
        ["recurring"] = new("Berulang", "Recurring"),
        ["duration"] = new("Lama", "Duration"),
        ["number"] = new("Angka", "Number"),
        ["percent"] = new("Persen", "Percent"),
        ["matter"] = new("Yang diingatkan", "To remember"),
        ["error"] = new("Ditanyakan kembali", "Asked back"),
        ["nearest"] = new("Paling dekat", "Nearest"),
    };

    /// <summary>As lines.</summary>
    /// <param name="understood">What was understood.</param>
    /// <param name="scene">When it was said.</param>
    /// <param name="language">The language of the lines.</param>
    public static string Of(Understood understood, TimeScene scene, Language language) => string.Join(
        Environment.NewLine,
        UnderstoodJson.Fields(understood, scene, language).Select(field => $"{_names[field.Key].In(language)}: {(field.Value is System.Text.Json.Nodes.JsonArray list ? string.Join(", ", list.Select(one => one!.ToString())) : field.Value!.ToString())}"));
}
