using System.Text;
using System.Text.Json;

namespace ZiWbk.Status.Json;

/// <summary>What stands as one text; dictionaries and sets have no order, so names and items are sorted.</summary>
internal static class RegencyText
{
    public static string Of(Regency regency)
    {
        var text = new StringBuilder();
        Write(text, JsonDocument.Parse(JsonSerializer.Serialize(regency, StatusJson.Default.Regency)).RootElement, "\n");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonElement element, string line)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var field in element.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal))
                {
                    text.Append(line).Append(field.Name).Append(": ");
                    Write(text, field.Value, line + "  ");
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray().Select(item => Alone(item, line + "  ")).Order(StringComparer.Ordinal))
                    text.Append(line).Append("- ").Append(item);
                break;
            default:
                text.Append(element.ToString());
                break;
        }
    }

    private static string Alone(JsonElement element, string line)
    {
        var text = new StringBuilder();
        Write(text, element, line);
        return text.ToString();
    }
}
