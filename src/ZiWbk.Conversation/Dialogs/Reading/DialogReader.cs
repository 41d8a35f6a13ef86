using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Views;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads one dialog from its file.</summary>
internal sealed partial class DialogReader(TypeReader types, ViewCatalogue views)
{
    private const int LongestTitle = 30;
    private const string Stranger = "stranger";

    private static readonly string[] _events = [Stranger, "unbound-group", "workbook", "evidence"];

    private static readonly Dictionary<string, Role?> _roles = Enum.GetValues<Role>()
        .ToDictionary(role => Dialog.NameOf(role), role => (Role?)role, StringComparer.Ordinal);

    private static readonly Dictionary<string, ChatKind> _chats = new(StringComparer.Ordinal) { ["private"] = ChatKind.Private, ["group"] = ChatKind.Group };

    /// <summary>The dialog, with its calls still to be checked; null after a fault that leaves nothing to check.</summary>
    public (Dialog Dialog, IReadOnlyList<(CallStep Step, Mark At)> Calls)? Read(SourceText file, FaultList faults)
    {
        if (YamlMap.OfFile(file.Text, faults) is not { } map)
            return null;
        var name = map.Text("dialog");
        if (name.Length > 0 && !SlotPaths.IsName(name))
            faults.Add(map.At("dialog"), $"nama dialog '{name}' harus huruf kecil, angka, dan tanda hubung", $"the dialog's name '{name}' must be small letters, digits and hyphens");
        else if (name.Length > 0 && Path.GetFileNameWithoutExtension(file.Name) is var called && called != name)
            faults.Add(map.At("dialog"), $"dialog '{name}' harus bernama seperti berkasnya, '{called}'", $"the dialog '{name}' must be called like its file, '{called}'");
        var title = TemplateReader.Words(map, "title", LongestTitle);
        var (roles, chats) = ReadAllow(map);
        var slots = ImmutableDictionary.CreateBuilder<string, SlotType>(StringComparer.Ordinal);
        var start = ReadStart(map, faults, slots);
        var expires = ReadDuration(map.OptionalText("expires") ?? "30m", map.At("expires"), faults);
        var steps = new StepReader(faults, types, views, slots);
        foreach (var take in start.Takes)
            steps.Sets(take.Slot, map.At("start"));
        var dialog = new Dialog
        {
            Name = name,
            Title = title,
            Roles = roles,
            Chats = chats,
            Command = start.Command,
            Phrases = start.Phrases,
            Examples = start.Examples,
            StartsOn = start.On,
            Takes = start.Takes,
            Menu = start.Menu,
            Expires = expires,
            Steps = steps.ReadAll(map),
            File = file.Name,
            Tales = TaleReader.Read(map, faults),
            Slots = slots.ToImmutable(),
            Places = (PlaceOf(map, "allow"), PlaceOf(map, "start"), map.Has("expires") ? PlaceOf(map, "expires") : null),
        };
        if (dialog.Menu is not null && dialog.Roles.All(role => role is null))
            faults.Add(map.At("start"), "yang belum terdaftar tidak mempunyai menu", "who has not joined has no menu");
        map.Close();
        steps.TellUnread();
        return (dialog with { Version = DialogText.Hash(dialog) }, steps.Calls);
    }

    private static Dialog.Place PlaceOf(YamlMap map, string key) => new((int)map.At(key).Line, (int)map.At(key).Column);

    private static (ImmutableArray<Role?> Roles, ImmutableArray<ChatKind> Chats) ReadAllow(YamlMap map)
    {
        if (map.Map("allow") is not { } allow)
            return ([], []);
        var roles = Listed(allow, "roles", [.. _roles.Keys, Stranger], text => text == Stranger ? null : _roles[text]);
        var chats = Listed(allow, "chats", [.. _chats.Keys], text => _chats[text]);
        allow.Close();
        return (roles, chats);
    }

    private static ImmutableArray<T> Listed<T>(YamlMap map, string key, string[] words, Func<string, T> value)
    {
        var listed = ImmutableArray.CreateBuilder<T>();
        var texts = map.PlacedTexts(key);
        if (texts.Count == 0)
            map.Faults.Add(map.At(key), $"'{key}' harus menyebut sedikitnya satu dari {string.Join(", ", words)}", $"'{key}' must name at least one of {string.Join(", ", words)}");
        foreach (var (text, at) in texts)
        {
            if (!words.Contains(text, StringComparer.Ordinal))
            {
                var nearest = NearestText.Of(text, words);
                map.Faults.Add(at, $"'{text}' tidak dikenal" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"), $"unknown '{text}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }
            else if (listed.Contains(value(text)))
            {
                map.Faults.Add(at, $"'{text}' ditulis dua kali", $"'{text}' stands twice");
            }
            else
            {
                listed.Add(value(text));
            }
        }

        return listed.ToImmutable();
    }

    private (string? Command, ImmutableArray<Dialog.Phrase> Phrases, ImmutableArray<Dialog.Phrase> Examples, string? On, ImmutableArray<Dialog.Input> Takes, int? Menu) ReadStart(
        YamlMap map, FaultList faults, ImmutableDictionary<string, SlotType>.Builder slots)
    {
        if (map.Map("start") is not { } start)
            return (null, [], [], null, [], null);
        var command = start.OptionalText("command");
        if (command is not null && (!SlotPaths.IsName(command) || command is "start"))
            faults.Add(start.At("command"), $"perintah '{command}' harus huruf kecil dan bukan 'start'", $"the command '{command}' must be small letters, and not 'start'");
        var takes = ImmutableArray.CreateBuilder<Dialog.Input>();
        foreach (var (slot, node) in start.Has("takes") ? start.Entries("takes") : [])
        {
            if (!SlotPaths.IsName(slot))
                faults.Add(node, $"nama isian '{slot}' harus huruf kecil, angka, dan tanda hubung", $"the slot '{slot}' must be small letters, digits and hyphens");
            var type = types.Read(start.Scalar(node, slot) ?? "", node.Start, faults, []);
            takes.Add(new(slot, type));
            slots[slot] = type;
        }

        var phrases = ImmutableArray<Dialog.Phrase>.Empty;
        if (start.Has("phrases") && start.Map("phrases") is { } languages)
        {
            phrases = [.. ReadPhrases(languages, "id", Language.Indonesian, slots), .. ReadPhrases(languages, "en", Language.English, slots)];
            languages.Close();
        }

        var examples = ImmutableArray<Dialog.Phrase>.Empty;
        if (start.Has("examples") && start.Map("examples") is { } others)
        {
            examples = [.. ReadExamples(others, "id", Language.Indonesian), .. ReadExamples(others, "en", Language.English)];
            others.Close();
        }

        var on = start.Has("on") ? start.Word("on", _events.ToDictionary(word => word, word => word), _events[0]) : null;
        int? menu = start.Has("menu") ? start.Whole("menu", 1, 99) : null;
        if (menu is not null && command is null)
            faults.Add(start.At("menu"), "yang ada di menu perlu 'command'", "what stands in the menu needs a 'command'");
        start.Close();
        return (command, phrases, examples, on, takes.ToImmutable(), menu);
    }

    private static List<Dialog.Phrase> ReadPhrases(YamlMap map, string key, Language language, ImmutableDictionary<string, SlotType>.Builder slots)
    {
        var phrases = new List<Dialog.Phrase>();
        var texts = map.PlacedTexts(key);
        if (texts.Count == 0)
            map.Faults.Add(map.At(key), $"'phrases' perlu kalimat '{key}'", $"'phrases' needs phrases in '{key}'");
        foreach (var (text, at) in texts)
        {
            foreach (Match place in Place().Matches(text))
            {
                if (slots.ContainsKey(place.Groups["slot"].Value))
                    continue;
                var nearest = NearestText.Of(place.Groups["slot"].Value, slots.Keys);
                map.Faults.Add(at,
                    $"isian '{place.Groups["slot"].Value}' tidak ada dalam 'takes'" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
                    $"the slot '{place.Groups["slot"].Value}' is not under 'takes'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }

            if (Place().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0)
                map.Faults.Add(at, "kurung kurawal tidak berpasangan, atau isinya bukan nama isian", "a brace without its pair, or what stands in it is no slot");
            if (Understanding.GlobalWords.Of(text) is not null)
                map.Faults.Add(at, $"'{text}' berarti sesuatu di mana-mana dan tidak dapat memulai dialog", $"'{text}' means something everywhere and cannot start a dialog");
            phrases.Add(new(language, text, (int)at.Line, (int)at.Column));
        }

        return phrases;
    }

    private static List<Dialog.Phrase> ReadExamples(YamlMap map, string key, Language language)
    {
        var examples = new List<Dialog.Phrase>();
        foreach (var (text, at) in map.PlacedTexts(key))
        {
            foreach (Match place in Place().Matches(text))
            {
                var kind = place.Groups["slot"].Value;
                if (Understanding.IntentFeatures.Marks.Contains(kind, StringComparer.Ordinal))
                    continue;
                var nearest = NearestText.Of(kind, Understanding.IntentFeatures.Marks);
                map.Faults.Add(at,
                    $"'{kind}' bukan jenis yang dapat disebut dalam 'examples'" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
                    $"'{kind}' is no kind of thing that 'examples' can name" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }

            if (Place().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0)
                map.Faults.Add(at, "kurung kurawal tidak berpasangan, atau isinya bukan nama jenis", "a brace without its pair, or what stands in it is no kind");
            else
                examples.Add(new(language, text, (int)at.Line, (int)at.Column));
        }

        return examples;
    }

    internal static TimeSpan ReadDuration(string text, Mark at, FaultList faults)
    {
        var match = Duration().Match(text);
        if (match.Success && int.TryParse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            var duration = match.Groups["unit"].Value switch { "m" => TimeSpan.FromMinutes(count), "h" => TimeSpan.FromHours(count), _ => TimeSpan.FromDays(count) };
            if (duration <= TimeSpan.FromDays(30))
                return duration;
        }

        faults.Add(at, $"'{text}' bukan lama waktu; contoh: 30m, 2h, 3d (paling lama 30d)", $"'{text}' is no duration; examples: 30m, 2h, 3d (at most 30d)");
        return TimeSpan.FromMinutes(30);
    }

    [GeneratedRegex(@"\{(?<slot>[a-z][a-z0-9-]{0,30})\}")]
    private static partial Regex Place();

    [GeneratedRegex("^(?<count>[0-9]{1,4})(?<unit>[mhd])$")]
    private static partial Regex Duration();
}
