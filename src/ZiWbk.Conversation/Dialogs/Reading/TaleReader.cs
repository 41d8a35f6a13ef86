using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Actions;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads the tales of a dialog.</summary>
internal static partial class TaleReader
{
    private static readonly Dictionary<string, TaleVerb> _verbs =
        Enum.GetValues<TaleVerb>().ToDictionary(verb => verb.ToString().ToLowerInvariant(), verb => verb, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> _people = Enum.GetValues<Role>().Select(role => role.ToString().ToLowerInvariant())
        .Append("stranger").Append("newcomer").Append("locked").ToDictionary(person => person, StringComparer.Ordinal);

    private static readonly Dictionary<string, TaleChat> _chats =
        new(StringComparer.Ordinal) { ["private"] = TaleChat.Private, ["group"] = TaleChat.Group, ["new-group"] = TaleChat.NewGroup };

    public static ImmutableArray<Tale> Read(YamlMap map, FaultList faults)
    {
        var tales = ImmutableArray.CreateBuilder<Tale>();
        foreach (var entry in map.Maps("tales"))
        {
            var name = TemplateReader.Words(entry, "name", 100);
            var people = ReadPeople(entry, faults);
            var chat = entry.Has("chat") ? entry.Word("chat", _chats, TaleChat.Private) : TaleChat.Private;
            var talk = entry.Maps("talk").Select(line => ReadLine(line, faults)).OfType<TaleLine>().ToImmutableArray();
            var then = entry.PlacedTexts("then").Select(text => ReadOutcome(text.Text, text.At, faults)).OfType<TaleOutcome>().ToImmutableArray();
            entry.Close();
            if (talk.Length > 0 && talk.All(line => line.Verb != TaleVerb.Bot))
                faults.Add(entry.At("talk"), "dalam cerita ini bot tidak pernah menjawab", "in this tale the bot never answers");
            foreach (var twice in then.GroupBy(outcome => outcome.Action).Where(group => group.Count() > 1))
                faults.Add(entry.At("then"), $"'{twice.Key}' dihitung dua kali; tulis '{twice.Key} ran 2 times'", $"'{twice.Key}' is counted twice; write '{twice.Key} ran 2 times'");
            tales.AddRange(people.Select(person => new Tale(name, person, chat, talk, then, (int)entry.Start.Line, (int)entry.Start.Column)));
        }

        return tales.ToImmutable();
    }

    // One word, or a list of those who all hear the same.
    private static List<string> ReadPeople(YamlMap entry, FaultList faults)
    {
        if (!entry.Has("as"))
            return ["member"];
        if (!entry.IsList("as"))
            return [entry.Word("as", _people, "member")];
        var people = new List<string>();
        foreach (var (person, at) in entry.PlacedTexts("as"))
        {
            var nearest = NearestText.Of(person, _people.Keys);
            if (!_people.ContainsKey(person))
                faults.Add(at, $"'{person}' tidak dikenal" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"unknown '{person}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            else if (people.Contains(person))
                faults.Add(at, $"'{person}' ditulis dua kali", $"'{person}' stands twice");
            else
                people.Add(person);
        }

        return people;
    }

    private static TaleLine? ReadLine(YamlMap line, FaultList faults)
    {
        var verbs = _verbs.Where(verb => line.Has(verb.Key)).ToList();
        if (verbs.Count != 1)
        {
            faults.Add(line.Start, $"satu baris satu dari {string.Join(", ", _verbs.Keys)}", $"a line is one of {string.Join(", ", _verbs.Keys)}");
            return null;
        }

        var text = line.Text(verbs[0].Key);
        line.Close();
        if (verbs[0].Value == TaleVerb.Wait)
            _ = DialogReader.ReadDuration(text, line.At(verbs[0].Key), faults);
        return new(verbs[0].Value, text, (int)line.Start.Line, (int)line.Start.Column);
    }

    private static TaleOutcome? ReadOutcome(string text, YamlDotNet.Core.Mark at, FaultList faults)
    {
        var match = Outcome().Match(text);
        if (match.Success && ActionCatalogue.All.ContainsKey(match.Groups["action"].Value))
            return new(match.Groups["action"].Value, match.Groups["never"].Success ? 0 : match.Groups["times"].Success ? int.Parse(match.Groups["times"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 1);
        faults.Add(at,
            $"'{text}' tidak dimengerti; contoh: 'record-answer ran', 'record-answer ran 2 times', 'record-answer never ran'",
            $"'{text}' is not understood; examples: 'record-answer ran', 'record-answer ran 2 times', 'record-answer never ran'");
        return null;
    }

    [GeneratedRegex("^(?<action>[a-z-]+) (?<never>never )?ran( (?<times>[0-9]{1,3}) times)?$")]
    private static partial Regex Outcome();
}
