using System.Globalization;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Holds a request against the specification: its method, each field, each type, each stated length.</summary>
internal sealed class SpecificationCheck(BotApiSpecification specification)
{
    private readonly ValueCheck _values = new(specification);

    public bool Knows(string method) => specification.Method(method) is not null;

    public void Examine(ApiCall call)
    {
        if (specification.Method(call.Method) is not { } method)
        {
            call.Faults.Add("unknown method");
            return;
        }

        foreach (var field in method.Fields.Values)
            if (field.IsRequired && !call.Has(field.Name) && !call.Files.ContainsKey(field.Name))
                call.Faults.Add($"\"{field.Name}\" is required");
        foreach (var (name, value) in call.Values)
            if (Field(call, method, name) is { } field)
                _values.Check(value, field, name, call.Faults);
        foreach (var (name, text) in call.Words)
            if (Field(call, method, name) is { } field)
                CheckWords(text, field, call.Faults);
        CheckFiles(call, method);
    }

    private static SpecField? Field(ApiCall call, SpecObject method, string name)
    {
        if (method.Fields.TryGetValue(name, out var field))
            return field;
        call.Faults.Add($"unknown field \"{name}\"");
        return null;
    }

    /// <summary>In a form everything is text: numbers and objects must be readable as what they are.</summary>
    private void CheckWords(string text, SpecField field, List<string> faults)
    {
        if (field.Types.Any(type => type.Name is "String" or "InputFile"))
        {
            ValueCheck.CheckLength(text, field, field.Name, faults);
            if (field.Types.All(type => type.Name == "InputFile") && !text.StartsWith("attach://", StringComparison.Ordinal))
                faults.Add($"\"{field.Name}\" must be uploaded");
            return;
        }

        var readable = field.Types.Any(type => type.Name switch
        {
            "Integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "Float" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "Boolean" or "True" => text is "true" or "false" or "True" or "False",
            _ => false,
        });
        if (readable)
            return;
        if (field.Types.All(type => type.Name is "Integer" or "Float" or "Boolean" or "True"))
        {
            faults.Add($"\"{field.Name}\" must be {string.Join(" or ", field.Types.Select(type => type.Name))}, not \"{text}\"");
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            _values.Check(document.RootElement, field, field.Name, faults);
        }
        catch (JsonException)
        {
            faults.Add($"\"{field.Name}\" is no JSON");
        }
    }

    /// <summary>Each file that came must be meant by something.</summary>
    private static void CheckFiles(ApiCall call, SpecObject method)
    {
        if (call.Files.Count == 0)
            return;
        var said = string.Join('\n', call.Words.Values);
        foreach (var name in call.Files.Keys)
        {
            if (method.Fields.TryGetValue(name, out var field))
            {
                if (!field.Types.Any(type => type.Name == "InputFile"))
                    call.Faults.Add($"\"{name}\" is no file");
            }
            else if (!said.Contains($"attach://{name}", StringComparison.Ordinal))
            {
                call.Faults.Add($"file \"{name}\" is meant by nothing");
            }
        }
    }
}
