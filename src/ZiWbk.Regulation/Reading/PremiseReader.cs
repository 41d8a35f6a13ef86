using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Worksheet;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads what a question may have wrong about an entry: its checked values and what is often believed.</summary>
/// <param name="numbers">What references in values and sentences stand for; null leaves them as they are.</param>
/// <param name="sayings">What <c>{name}</c> stands for among the words of a belief.</param>
/// <param name="faults">Where faults are noted.</param>
internal sealed class PremiseReader(WorksheetNumbers? numbers, IReadOnlyDictionary<string, string[]> sayings, FaultList faults)
{
    private static readonly Dictionary<string, ValueKind> _kinds =
        Enum.GetValues<ValueKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly AnswerText _texts = new(numbers, faults);

    /// <summary>The values under <c>truths</c>; none where the key is missing.</summary>
    public IReadOnlyList<CheckedValue> Truths(YamlMap entry) => entry.Has("truths") ? [.. entry.Maps("truths").Select(Truth)] : [];

    /// <summary>The beliefs under <c>myths</c>, then the broader ones under <c>notions</c>; none where the keys are missing.</summary>
    public IReadOnlyList<WrongBelief> Beliefs(YamlMap entry) =>
    [
        .. entry.Has("myths") ? entry.Maps("myths").Select(myth => Belief(myth, broad: false)) : [],
        .. entry.Has("notions") ? entry.Maps("notions").Select(notion => Belief(notion, broad: true)) : [],
    ];

    private CheckedValue Truth(YamlMap truth)
    {
        var kind = truth.Word("kind", _kinds, ValueKind.Points);
        var written = truth.Text("value");
        var about = truth.Texts("about");
        var value = numbers?.Find(written)?.Id ?? written;
        if (numbers is not null && value == written && written.Contains('.', StringComparison.Ordinal))
        {
            var nearest = NearestText.Of(written, numbers.Names);
            faults.Add(truth.At("value"), $"rujukan '{written}' tidak dikenal" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"unknown reference '{written}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
        }

        truth.Close();
        return new(kind, value, about);
    }

    private WrongBelief Belief(YamlMap belief, bool broad)
    {
        var says = belief.PlacedTexts("says");
        var instead = new Bilingual(_texts.Resolve(belief.Text("id"), belief.At("id"), Language.Indonesian), _texts.Resolve(belief.Text("en"), belief.At("en"), Language.English));
        belief.Close();
        return new([.. says.Select(group => group.Text.Split('|', StringSplitOptions.TrimEntries).SelectMany(part => Said(part, group.At)).ToArray())], instead, broad);
    }

    private string[] Said(string part, Mark at)
    {
        if (part is not ['{', .. var name, '}'])
            return [part];
        if (sayings.TryGetValue(name, out var said))
            return said;
        var nearest = NearestText.Of(name, sayings.Keys);
        faults.Add(at, $"ungkapan '{part}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{{{nearest}}}'?"), $"there is no saying '{part}'" + (nearest is null ? "" : $"; did you mean '{{{nearest}}}'?"));
        return [];
    }
}
