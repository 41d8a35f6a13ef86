using System.Collections.Immutable;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Views;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads the steps of one dialog, from top to bottom, and what each slot can hold on the way.</summary>
internal sealed class StepReader(FaultList faults, TypeReader types, ViewCatalogue views, ImmutableDictionary<string, SlotType>.Builder slots)
{
    private const int LongestLabel = 30;

    private static readonly string[] _verbs = ["ask", "say", "show", "confirm", "do", "call", "each", "stop"];

    private static readonly string[] _keys = ["as", "of", "when", "prompt", "help", "choices", "many", "optional", "offer", "assume", "with", "into", "retry", "in", "steps"];

    private readonly Dictionary<string, Mark> _set = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly CertainSlots _certain = new();
    private int _number;

    /// <summary>The calls met, to be checked once all dialogs are known.</summary>
    public List<(CallStep Step, Mark At)> Calls { get; } = [];

    /// <summary>A slot is set here.</summary>
    public void Sets(string slot, Mark at) => _set.TryAdd(slot, at);

    /// <summary>Tells the slots that are set and never read: slips of the pen, or questions asked for nothing.</summary>
    public void TellUnread()
    {
        foreach (var (slot, at) in _set.Where(set => set.Key.Length > 0 && !_read.Contains(set.Key)))
            faults.Add(at, $"isian '{slot}' diisi tetapi tidak pernah dipakai", $"the slot '{slot}' is set but never used");
    }

    /// <summary>Reads the steps of a dialog.</summary>
    /// <param name="map">Where the list stands.</param>
    public ImmutableArray<Step> ReadAll(YamlMap map)
    {
        var steps = Read(map);
        if (steps is [.., StopStep last])
            faults.Add(last.Line, last.Column, "dialog berakhir di sini juga tanpa 'stop'; tulis 'say'", "the dialog ends here without 'stop' as well; write 'say'");
        else if (steps is [.., ConfirmStep asked])
            faults.Add(asked.Line, asked.Column, "sesudah 'confirm' tidak ada langkah, jadi tidak ada yang disetujui", "no step follows this 'confirm', so that nothing is agreed to");
        return steps;
    }

    private ImmutableArray<Step> Read(YamlMap map)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var ended = false;
        foreach (var entry in map.Maps("steps"))
        {
            if (ended)
                faults.Add(entry.Start, "langkah ini tidak akan pernah dijalankan: yang sebelumnya selalu berhenti", "this step can never run: the one before it always stops");
            ended = false;
            if (ReadOne(entry, steps) is { } step)
            {
                CheckRepeated(step, steps, entry.Start);
                ended = step is StopStep { When: null };
                steps.Add(step);
            }
        }

        if (steps.Count == 0 && map.Has("steps"))
            faults.Add(map.At("steps"), "sedikitnya satu langkah diperlukan", "at least one step is needed");
        return steps.ToImmutable();
    }

    private void CheckRepeated(Step step, ImmutableArray<Step>.Builder before, Mark at)
    {
        if (before.Count > 0 && step is not EachStep && DialogText.Of(before[^1], withTexts: true) == DialogText.Of(step, withTexts: true))
            faults.Add(at, "langkah ini sama dengan yang sebelumnya", "this step is the same as the one before");
        else if (step is AskStep ask && before.OfType<AskStep>().Any(known => known.Slot == ask.Slot && (known.When is null || known.When == ask.When)))
            faults.Add(at, $"langkah ini tidak akan pernah dijalankan: '{ask.Slot}' sudah ditanyakan", $"this step can never run: '{ask.Slot}' has been asked already");
    }

    private Step? ReadOne(YamlMap map, ImmutableArray<Step>.Builder before)
    {
        var verbs = _verbs.Where(map.Has).ToList();
        if (verbs.Count != 1)
        {
            // Without its verb, what belongs to it is no fault of its own.
            map.Allow([.. verbs, .. _keys]);
            map.Close();
            if (verbs.Count > 1)
                faults.Add(map.Start, $"satu langkah satu kata kerja, bukan {string.Join(" dan ", verbs)}", $"a step has one verb, not {string.Join(" and ", verbs)}");
            else
                faults.Add(map.Start, $"langkah tanpa kata kerja; yang ada: {string.Join(", ", _verbs)}", $"a step without a verb; there are {string.Join(", ", _verbs)}");
            return null;
        }

        var number = _number++;
        var when = map.OptionalText("when") is { } guard ? ReadGuard(guard, map.At("when")) : null;
        _certain.Enter(when);
        Step? step = verbs[0] switch
        {
            "ask" => ReadAsk(map, number),
            "say" => new SayStep(Told(map, "say")) { Number = number, Line = 0, Column = 0 },
            "show" => ReadShow(map, number),
            "confirm" => new ConfirmStep(Told(map, "confirm")) { Number = number, Line = 0, Column = 0 },
            "do" => ReadDo(map, number, before),
            "call" => ReadCall(map, number),
            "each" => ReadEach(map, number),
            _ => ReadStop(map, number),
        };
        _certain.Leave();
        map.Close();
        return step is null ? null : step with { When = when, Line = (int)map.Start.Line, Column = (int)map.Start.Column };
    }

    private Condition? ReadGuard(string text, Mark at)
    {
        var condition = ConditionReader.Read(text, at, faults);
        foreach (var path in condition?.Paths ?? [])
            Known(path, at);
        if (condition is not null)
            CheckComparisons(condition, at);
        return condition;
    }

    private void CheckComparisons(Condition condition, Mark at)
    {
        switch (condition)
        {
            case Not not:
                CheckComparisons(not.Of, at);
                break;
            case AllOf all:
                foreach (var part in all.Parts)
                    CheckComparisons(part, at);
                break;
            case AnyOf any:
                foreach (var part in any.Parts)
                    CheckComparisons(part, at);
                break;
            case Compares compares when slots.TryGetValue(compares.Path.Slot, out var type) && type is not UnknownType:
                var kind = compares.Path.Field is { } field ? type.Fields.GetValueOrDefault(field) : type is NumberType ? FieldKind.Number : FieldKind.Text;
                if (kind == FieldKind.Number && !Rational.TryParse(compares.Written, out _))
                    faults.Add(at, $"'{compares.Path}' adalah angka dan tidak dapat dibandingkan dengan '{compares.Written}'", $"'{compares.Path}' is a number and cannot be compared with '{compares.Written}'");
                else if (kind != FieldKind.Number && compares.Operator is not ("=" or "!="))
                    faults.Add(at, $"'{compares.Path}' bukan angka; hanya = dan != yang berlaku", $"'{compares.Path}' is no number; only = and != apply");
                else if (kind == FieldKind.Number && Rational.TryParse(compares.Written, out var number))
                    CheckNumber(compares, number, at);
                else if (compares.Path.Field is null && type is ChoiceType choice && choice.Choices.All(known => known.Key != compares.Written))
                    faults.Add(at, $"'{compares.Path}' tidak mempunyai pilihan '{compares.Written}'", $"'{compares.Path}' has no choice '{compares.Written}'");
                break;
        }
    }

    // Counts, points and scores are never below zero: one way to write each comparison with it is enough.
    private void CheckNumber(Compares compares, Rational number, Mark at)
    {
        if (number < Rational.Zero || (number.IsZero && compares.Operator is "<" or ">="))
            faults.Add(at, $"'{compares.Path}' tidak pernah di bawah 0, jadi syarat ini tidak menyaring apa pun", $"'{compares.Path}' is never below 0, so that this guard decides nothing");
        else if (number.IsZero && compares.Operator is "<=" or "!=")
            faults.Add(at, $"'{compares.Path}' tidak pernah di bawah 0; tulis '{(compares.Operator == "<=" ? "=" : ">")} 0'", $"'{compares.Path}' is never below 0; write '{(compares.Operator == "<=" ? "=" : ">")} 0'");
    }

    private AskStep ReadAsk(YamlMap map, int number)
    {
        var slot = Slot(map, "ask");
        var choices = map.Has("choices") ? ReadChoices(map) : [];
        var type = types.Read(map.Text("as"), map.At("as"), faults, choices);
        var of = map.OptionalText("of");
        if (of is not null)
            Fits(of, slots.GetValueOrDefault(of)?.StandsFor == type.Of ? null : type.Of, map.At("of"), required: true);
        if (type.Of is not null && of is null)
            faults.Add(map.At("as"), $"jenis {type.Name} perlu 'of' yang menunjuk isian {type.Of}", $"the type {type.Name} needs an 'of' that names a slot of type {type.Of}");
        if (type.Of is null && of is not null)
            faults.Add(map.At("of"), $"jenis {type.Name} tidak memakai 'of'", $"the type {type.Name} takes no 'of'");
        var many = map.Flag("many");
        if (many && !type.CanBeMany)
            faults.Add(map.At("many"), $"jenis {type.Name} hanya satu nilai", $"the type {type.Name} is one value only");
        var offer = Word(map, "offer", type.Name switch { "question" => QuestionType.OfferNames, "task" => TaskType.OfferNames, _ => [] });
        var assume = Word(map, "assume", type.Name switch { "unit" => ["own", "next-review"], "text" => ["sender"], _ => [] });
        var help = map.Has("help") ? Told(map, "help") : null;
        var ask = new AskStep(slot, type, Told(map, "prompt"))
        {
            Of = of,
            Many = many,
            Optional = map.Flag("optional"),
            Offer = offer,
            Assume = assume,
            Help = help,
            Number = number,
            Line = 0,
            Column = 0,
        };
        Set(slot, type, map.At("ask"));
        if (!ask.Optional)
            _certain.Set(slot);
        return ask;
    }

    private ImmutableArray<Choice> ReadChoices(YamlMap map)
    {
        var choices = ImmutableArray.CreateBuilder<Choice>();
        foreach (var entry in map.Maps("choices"))
        {
            var key = entry.Text("key");
            var label = TemplateReader.Words(entry, "label", LongestLabel);
            entry.Close();
            if (key.Length > 0 && !SlotPaths.IsName(key))
                faults.Add(entry.At("key"), $"kunci '{key}' harus huruf kecil, angka, dan tanda hubung", $"the key '{key}' must be small letters, digits and hyphens");
            foreach (var (word, language) in ((string, Language)[])[(label.Id, Language.Indonesian), (label.En, Language.English)])
            {
                if (Understanding.GlobalWords.IsReserved(word, language))
                    faults.Add(entry.At("label"), $"'{word}' berarti sesuatu di mana-mana dan tidak dapat menjadi pilihan", $"'{word}' means something everywhere and cannot be a choice");
            }

            if (choices.Any(known => known.Key == key))
                faults.Add(entry.At("key"), $"pilihan '{key}' ditulis dua kali", $"the choice '{key}' stands twice");
            choices.Add(new(key, label));
        }

        return choices.ToImmutable();
    }

    private ShowStep ReadShow(YamlMap map, int number)
    {
        var name = map.Text("show");
        var view = views.Find(name);
        if (view is null && name.Length > 0)
            Unknown(map.At("show"), "halaman", "page", name, views.All.Select(known => known.Name));
        var with = With(map, view?.Parameters.ToDictionary(entry => entry.Key, entry => (entry.Value, false)));
        return new ShowStep(name, with) { Number = number, Line = 0, Column = 0 };
    }

    private DoStep? ReadDo(YamlMap map, int number, ImmutableArray<Step>.Builder before)
    {
        var name = map.Text("do");
        var action = ActionCatalogue.All.GetValueOrDefault(name);
        if (action is null && name.Length > 0)
            Unknown(map.At("do"), "tindakan", "action", name, ActionCatalogue.All.Keys);
        var with = With(map, action?.Parameters.ToDictionary(parameter => parameter.Name, parameter => (parameter.Type, parameter.Required)));
        var retry = map.OptionalText("retry");
        if (retry is not null && !before.OfType<AskStep>().Any(ask => ask.Slot == retry))
            faults.Add(map.At("retry"), $"'{retry}' tidak ditanyakan lebih dahulu dalam daftar langkah yang sama", $"'{retry}' is not asked before in the same list of steps");
        var into = map.OptionalText("into");
        if (action is null)
            return null;
        if (into is not null)
        {
            if (action.Results.IsEmpty)
                faults.Add(map.At("into"), $"tindakan '{name}' tidak memberi hasil", $"the action '{name}' gives no result");
            Set(into, new ResultType(action.Name, action.Results), map.At("into"));
            _certain.Set(into);
        }

        return new DoStep(action, with, into, retry) { Number = number, Line = 0, Column = 0 };
    }

    private CallStep ReadCall(YamlMap map, int number)
    {
        var with = With(map, null);
        var call = new CallStep(map.Text("call"), with) { Number = number, Line = (int)map.Start.Line, Column = (int)map.Start.Column };
        Calls.Add((call, map.At("call")));
        return call;
    }

    private EachStep? ReadEach(YamlMap map, int number)
    {
        var slot = Slot(map, "each");
        var name = map.Text("in");
        var list = EntryList.All.FirstOrDefault(known => known.Name == name);
        if (list is null && name.Length > 0)
            Unknown(map.At("in"), "daftar", "list", name, EntryList.All.Select(known => known.Name));
        var of = map.OptionalText("of");
        if (of is not null && list is not null)
            Fits(of, list.Of, map.At("of"));
        Set(slot, list?.Type ?? new QuestionType(), map.At("each"));
        var steps = ImmutableArray<Step>.Empty;
        _certain.Within(() =>
        {
            _certain.Set(slot);
            steps = Read(map);
        });
        return list is null ? null : new EachStep(slot, list, of, steps) { Number = number, Line = 0, Column = 0 };
    }

    private StopStep ReadStop(YamlMap map, int number) => new(Told(map, "stop")) { Number = number, Line = 0, Column = 0 };

    private Template Told(YamlMap map, string key)
    {
        var template = TemplateReader.Read(map, key);
        foreach (var part in template.Id.Concat(template.En).Where(part => part.Place is not null).DistinctBy(part => part.Place))
        {
            Known(part.Place!, map.At(key));
            Certain(part.Place!.Slot, map.At(key));
        }

        return template;
    }

    private ImmutableDictionary<string, string> With(YamlMap map, Dictionary<string, (string Type, bool Required)>? parameters)
    {
        var with = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in map.Has("with") ? map.Entries("with") : [])
        {
            var slot = map.Scalar(node, name) ?? "";
            with[name] = slot;
            if (parameters is null)
                Known(new(slot, null), node.Start);
            else if (parameters.TryGetValue(name, out var parameter))
                Fits(slot, parameter.Type, node.Start, parameter.Required);
            else
                Unknown(node.Start, "parameter", "parameter", name, parameters.Keys);
        }

        foreach (var (name, (_, required)) in parameters ?? [])
        {
            if (required && !with.ContainsKey(name))
                faults.Add(map.Start, $"'with' tidak menyebut '{name}'", $"'with' does not name '{name}'");
        }

        return with.ToImmutable();
    }

    private string Slot(YamlMap map, string key)
    {
        var slot = map.Text(key);
        if (slot.Length > 0 && !SlotPaths.IsName(slot))
            faults.Add(map.At(key), $"nama isian '{slot}' harus huruf kecil, angka, dan tanda hubung", $"the slot '{slot}' must be small letters, digits and hyphens");
        return slot;
    }

    private static string? Word(YamlMap map, string key, string[] words)
    {
        if (!map.Has(key))
            return null;
        if (words.Length > 0)
            return map.Word(key, words.ToDictionary(word => word, word => word), words[0]);
        map.Faults.Add(map.At(key), $"'{key}' tidak berlaku untuk jenis ini", $"'{key}' does not apply to this type");
        return null;
    }

    private void Set(string slot, SlotType type, Mark at)
    {
        if (slots.TryGetValue(slot, out var known) && known is not UnknownType && type is not UnknownType && known.ToString() != type.ToString())
            faults.Add(at, $"isian '{slot}' sudah dipakai sebagai {known}", $"the slot '{slot}' is used as {known} already");
        if (known is null || type is not UnknownType)
            slots[slot] = type;
        Sets(slot, at);
    }

    private void Known(SlotPath path, Mark at)
    {
        _read.Add(path.Slot);
        if (!slots.TryGetValue(path.Slot, out var type))
            Unknown(at, "isian (yang sudah diketahui sampai di sini)", "slot (known up to here)", path.Slot, slots.Keys);
        else if (type is UnknownType)
            return;
        else if (path.Field is { } field && !type.Fields.ContainsKey(field))
            Unknown(at, $"bagian dari {type.Name}", $"field of {type.Name}", field, type.Fields.Keys);
        else if (path.Field is null && type is ResultType)
            faults.Add(at, $"sebutkan bagian hasil '{path.Slot}': {string.Join(", ", type.Fields.Keys.Order(StringComparer.Ordinal))}", $"name a field of the result '{path.Slot}': {string.Join(", ", type.Fields.Keys.Order(StringComparer.Ordinal))}");
    }

    private void Certain(string slot, Mark at)
    {
        if (slots.ContainsKey(slot) && !_certain.Has(slot))
            faults.Add(at, $"isian '{slot}' belum tentu terisi di sini; tanyakan dahulu, atau beri 'when: {slot}'", $"the slot '{slot}' may not be set here; ask for it first, or put 'when: {slot}'");
    }

    private void Fits(string slot, string? type, Mark at, bool required = false)
    {
        Known(new(slot, null), at);
        if (required)
            Certain(slot, at);
        if (slots.TryGetValue(slot, out var known) && known is not UnknownType && type is not null && known.Name != type)
            faults.Add(at, $"'{slot}' berjenis {known.Name}, yang diharapkan {type}", $"'{slot}' is of type {known.Name}, {type} is expected");
    }

    private void Unknown(Mark at, string kindId, string kindEn, string name, IEnumerable<string> known)
    {
        var nearest = NearestText.Of(name, known);
        faults.Add(at,
            $"{kindId} '{name}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
            $"there is no {kindEn} '{name}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
    }
}
