using System.Collections.Frozen;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads sayings.yaml: what is said in many ways and stands by one name among the words of beliefs.</summary>
internal static class SayingsReader
{
    public static IReadOnlyDictionary<string, string[]> Read(YamlMap file)
    {
        var sayings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, node) in file.Entries("sayings"))
        {
            if (file.Scalar(node, name) is { } said)
                sayings[name] = said.Split('|', StringSplitOptions.TrimEntries);
        }

        file.Close();
        return sayings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
