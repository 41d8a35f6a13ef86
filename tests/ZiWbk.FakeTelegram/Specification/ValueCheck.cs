using System.Text;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Holds a value against the types that the specification allows, down to the last member.</summary>
internal sealed class ValueCheck(BotApiSpecification specification)
{
    // What is plainly another kind of object counts more than a slip within the right one.
    private const int OtherKind = 100;

    public void Check(JsonElement value, SpecField field, string path, List<string> faults)
    {
        faults.AddRange(Best(value, field.Types, path).Faults);
        if (value.ValueKind == JsonValueKind.String)
            CheckLength(value.GetString()!, field, path, faults);
    }

    public static void CheckLength(string text, SpecField field, string path, List<string> faults)
    {
        if (field.Length is not { } stated)
            return;
        var length = stated.InBytes ? Encoding.UTF8.GetByteCount(text) : text.Length;
        if (length < stated.Least || length > stated.Most)
            faults.Add($"\"{path}\" has {length} {(stated.InBytes ? "bytes" : "characters")}: {stated.Least}-{stated.Most}");
    }

    /// <summary>Where several types are allowed, the one that fits best speaks.</summary>
    private Finding Best(JsonElement value, IEnumerable<SpecType> types, string path)
    {
        Finding? best = null;
        foreach (var type in types)
        {
            var finding = Examine(value, type, path);
            if (finding.Weight == 0)
                return finding;
            if (best is null || finding.Weight < best.Weight)
                best = finding;
        }

        return best ?? Finding.Fine;
    }

    private Finding Examine(JsonElement value, SpecType type, string path)
    {
        if (type.Items is { } items)
            return value.ValueKind == JsonValueKind.Array
                ? Finding.Sum(value.EnumerateArray().Select((item, index) => Examine(item, items, $"{path}[{index}]")))
                : Finding.Wrong(path, type, value);
        var plain = type.Name switch
        {
            "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "Float" => value.ValueKind == JsonValueKind.Number,
            "String" or "InputFile" => value.ValueKind == JsonValueKind.String,
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "True" => value.ValueKind is JsonValueKind.True,
            _ => (bool?)null,
        };
        if (plain is { } fits)
            return fits ? Finding.Fine : Finding.Wrong(path, type, value);
        // What the specification names but does not describe cannot be held against it.
        if (specification.Type(type.Name) is not { } known)
            return Finding.Fine;
        if (value.ValueKind != JsonValueKind.Object)
            return Finding.Wrong(path, type, value);
        return known.Subtypes.Count > 0 ? Best(value, known.Subtypes.Select(SpecType.Parse), path) : Members(value, known, path);
    }

    private Finding Members(JsonElement value, SpecObject type, string path)
    {
        var faults = new List<string>();
        var weight = 0;
        foreach (var field in type.Fields.Values)
            if (field.IsRequired && !value.TryGetProperty(field.Name, out _))
                faults.Add($"\"{path}.{field.Name}\" is required");
        foreach (var member in value.EnumerateObject())
        {
            if (!type.Fields.TryGetValue(member.Name, out var field))
            {
                faults.Add($"unknown field \"{path}.{member.Name}\"");
                continue;
            }

            if (field.Only is { } only && !member.Value.ValueEquals(only))
            {
                faults.Add($"\"{path}.{member.Name}\" must be {only}");
                weight += OtherKind;
            }

            Check(member.Value, field, $"{path}.{member.Name}", faults);
        }

        return new(faults, weight + faults.Count);
    }

    private sealed record Finding(IReadOnlyList<string> Faults, int Weight)
    {
        public static Finding Fine { get; } = new([], 0);

        public static Finding Wrong(string path, SpecType type, JsonElement value) =>
            new([$"\"{path}\" must be {type.Name}, not {value.ValueKind}"], OtherKind * 2);

        public static Finding Sum(IEnumerable<Finding> all)
        {
            var list = all.ToArray();
            return new([.. list.SelectMany(one => one.Faults)], list.Sum(one => one.Weight));
        }
    }
}
