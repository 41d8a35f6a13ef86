using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads words.yaml.</summary>
internal static class WordsReader
{
    public static WordList Read(YamlMap file)
    {
        var neutral = Listed(file.Text("neutral"));
        var asking = Listed(file.Text("asking"));
        var writings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (written, node) in file.Entries("writings"))
        {
            if (file.Scalar(node, written) is { } meant)
                writings[written] = meant;
        }

        var same = new List<IReadOnlyList<string>>();
        foreach (var node in file.Nodes("same"))
        {
            if (node is YamlSequenceNode { Children: var members } && members.All(member => member is YamlScalarNode { Value.Length: > 0 }))
                same.Add([.. members.Select(member => ((YamlScalarNode)member).Value!)]);
            else
                file.Faults.Add(node, "tiap kelompok 'same' harus berupa daftar kata", "each group of 'same' must be a list of words");
        }

        var everyday = Listed(file.Text("everyday"));
        var elsewhere = Listed(file.Text("elsewhere"));
        file.Close();
        return new(neutral, asking, writings.ToFrozenDictionary(StringComparer.Ordinal), same, everyday, elsewhere);
    }

    private static FrozenSet<string> Listed(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
