using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Audit;

public sealed class AuditTests
{
    // Talks, messages and chats are no acts; a language is chosen for a chat.
    private static readonly Type[] _untold =
    [
        typeof(ChatMet), typeof(ChatOwned), typeof(LanguageChosen), typeof(DialogMoved), typeof(DialogEnded), typeof(MessageQueued),
        typeof(MessageClaimed), typeof(MessageSent), typeof(MessagePutOff), typeof(MessageFailed), typeof(MessageUncertain),
        typeof(ChatMoved), typeof(ChatReferenced), typeof(ChatLost), typeof(ChatRegained), typeof(StatusPinned),
        typeof(RemindersClaimed), typeof(ReminderPutOff), typeof(PersonalReminderSet), typeof(PersonalReminderEnded), typeof(InquiryNoted),
    ];

    private readonly World _world = World.WithOffices();

    [Fact]
    public void Every_kind_of_event_is_told_or_known_to_be_none_of_anybodys_acts()
    {
        var world = Everything.Happened();
        var told = Trail(world).Select(entry => world.Journal[(int)entry.Sequence - 1].Event.GetType()).ToHashSet();

        Assert.Equal(
            EventCatalogue.Current.Kinds.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal),
            told.Concat(_untold).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sentences_are_as_approved()
    {
        var world = Everything.Happened();
        var text = new StringBuilder();
        foreach (var entry in Trail(world))
        {
            text.Append($"{entry.Sequence} {entry.Unit?.ToString() ?? "-"}\n  {entry.Who.Id} · {entry.Where.Id} · {entry.What.Id}\n  {entry.Who.En} · {entry.Where.En} · {entry.What.En}\n");
            foreach (var line in entry.Details)
                text.Append($"    {line.Id} | {line.En}\n");
        }

        Approved.Is("audit", text.ToString());
    }

    [Fact]
    public void Nothing_that_anybody_wrote_is_told_and_no_name_of_somebody_erased()
    {
        var world = Everything.Happened();
        var names = world.Regency.People.Values.Select(person => person.Name).ToHashSet();
        var personal = world.Journal
            .Select(recorded => EventCodec.Current.Write(recorded.Event).Personal)
            .Where(part => !part.IsEmpty)
            .SelectMany(part => JsonNode.Parse(part.Span)!.AsObject())
            .Select(field => field.Value!.GetValue<string>())
            .Where(value => !names.Contains(value))
            .Distinct()
            .ToArray();
        Assert.Contains("Rahmat", personal);
        Assert.Contains("SK sudah ditandatangani", personal);

        Assert.All(Texts(Trail(world)), text => Assert.All(personal, value => Assert.DoesNotContain(value, text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_person_is_called_as_now_and_not_at_all_once_erased()
    {
        var sari = _world.Join("Sari", Role.Member, World.Dishub);
        _world.Do(sari, World.Answers(World.First, "Ya"));
        Assert.Equal(new Bilingual("Sari", "Sari"), Last().Who);

        var answered = _world.Journal[^1];
        _world.Do(Actor.Operator, new ErasePerson(sari.Person!.Value, []));

        Assert.Equal($"somebody whose data was erased ({sari})", Assert.Single(AuditTrail.Of([answered], _world.Regency)).Who.En);
    }

    [Fact]
    public void Whoever_joins_has_joined_and_was_no_stranger()
    {
        var sari = _world.Join("Sari", Role.Lead, World.Dishub);

        var joined = Trail(_world).Last();

        Assert.Equal((sari, "Sari", AuditPlace.Private), (joined.Actor, joined.Who.Id, joined.Place));
        Assert.StartsWith("Bergabung sebagai ketua tim ZI, dishub", joined.What.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void From_where_is_the_chat_the_command_line_or_the_program()
    {
        var sari = _world.Join("Sari", Role.Lead, World.Dishub);
        var group = _world.Meet("test:-1", ChatKind.Group);
        _world.Do(sari, World.Answers(World.First, "Ya"), group);
        Assert.Equal((AuditPlace.Group, "sebuah grup"), (Last().Place, Last().Where.Id));
        _world.Do(sari, new BindGroup(group, World.Dishub), group);
        Assert.Equal("the group of dishub", Last().Where.En);
        _world.Do(sari, World.Answers(World.First, "Tidak"), _world.Regency.Addresses["test:sari"]);
        Assert.Equal((AuditPlace.Private, "a private chat"), (Last().Place, Last().Where.En));
        _world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        Assert.Equal((AuditPlace.CommandLine, "the operator"), (Last().Place, Last().Who.En));
        _world.Do(Actor.Operator, new ErasePerson(sari.Person!.Value, []));
        _world.Do(Actor.Clock, new FinishErasure(sari.Person.Value));
        Assert.Equal((AuditPlace.Program, "the program"), (Last().Place, Last().Who.En));
    }

    [Fact]
    public void An_answer_is_told_with_what_it_replaced()
    {
        _world.Do(Actor.Operator, World.Answers(World.First, "Tidak"));
        Assert.Equal($"Butir {World.First}: kosong → Tidak (jawaban kantor).", Last().What.Id);
        var change = _world.Do(Actor.Operator, World.Answers(World.First, "Ya", layer: Layer.Tpi) with { Source = "workbook" })[0];
        Assert.Equal($"Question {World.First}: blank → Ya (the TPI's answer, from the workbook).", Last().What.En);
        _world.Do(Actor.Operator, new UndoAnswers(change));
        Assert.Equal($"Question {World.First}: Ya → blank (the TPI's answer, undone).", Last().What.En);
        Assert.Equal(World.Dishub, Last().Unit);
    }

    [Fact]
    public void A_change_of_several_answers_has_a_line_for_each()
    {
        _world.Do(Actor.Operator, World.Answers(World.First, "Tidak"));
        var both = World.Answers(World.First, "Ya") with { Answers = ImmutableDictionary<QuestionId, Answer?>.Empty.Add(World.First, new OptionAnswer("Ya")).Add(World.Second, new OptionAnswer("Ya")) };

        _world.Do(Actor.Operator, both);

        Assert.Equal("2 questions were answered (the office's answer).", Last().What.En);
        Assert.Equal([$"{World.First}: Tidak → Ya", $"{World.Second}: blank → Ya"], Last().Details.Select(line => line.En));
    }

    [Fact]
    public void Shares_indices_and_counts_are_told_as_each_language_writes_them()
    {
        Assert.Equal(new Bilingual("12,5 %", "12.5 %"), AuditWords.Of(new ShareAnswer(Rational.Of(1, 8))));
        Assert.Equal(new Bilingual("3,5", "3.5"), AuditWords.Of(new IndexAnswer(Rational.Of(7, 2))));
        Assert.Equal(new Bilingual("tepat 3, total 4", "tepat 3, total 4"), AuditWords.Of(new CountsAnswer(Counts.Empty.With("total", 4).With("tepat", 3))));
    }

    [Fact]
    public void An_agreement_to_the_same_answer_is_a_look()
    {
        _world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        _world.Do(Actor.Operator, new AgreeWithOffice(World.Assessment, [World.First]));
        _world.Do(Actor.Operator, new Evidence.AttachEvidence(World.Assessment, [Matter.Of(World.First)], null, "https://contoh.go.id", null, null));

        _world.Do(Actor.Operator, new AgreeWithOffice(World.Assessment, [World.First]));

        Assert.Equal($"Butir {World.First}: tetap Ya (penilaian TPI).", Last().What.Id);
    }

    [Fact]
    public void Braces_in_what_somebody_stated_are_only_braces()
    {
        _world.Do(Actor.Operator, new StateRequirement(new(World.Year, "sakip", null), false, "{0}", new(2026, 1, 5)));

        Assert.Equal("Requirement sakip 2026: not met ({0}), as of 2026-01-05.", Last().What.En);
    }

    [Fact]
    public void Reminders_of_a_private_chat_are_nobody_elses_business()
    {
        var sari = _world.Join("Sari", Role.Lead, World.Dishub);
        var before = Trail(_world).Count();

        _world.Do(sari, new SetReminders(_world.Regency.Addresses["test:sari"], false, null));

        Assert.Equal(before, Trail(_world).Count());
    }

    [Fact]
    public void Any_part_of_the_journal_is_told_in_its_order()
    {
        var world = Everything.Happened();
        var whole = Trail(world).Select(entry => entry.Sequence).ToArray();

        Assert.Equal(whole.Order(), whole);
        Assert.Equal(whole.Where(sequence => sequence > 30), AuditTrail.Of(world.Journal.Skip(30), world.Regency).Select(entry => entry.Sequence));
    }

    [Fact]
    public void Every_sentence_is_there_in_both_languages() => Property.Holds(Commands.RandomCommandsTests.Histories, 60, history =>
        Assert.All(Trail(Commands.RandomCommandsTests.Played(history, (_, _, _) => { })), entry =>
        {
            Assert.EndsWith(".", entry.What.Id, StringComparison.Ordinal);
            Assert.EndsWith(".", entry.What.En, StringComparison.Ordinal);
            Assert.NotEqual(entry.What.Id, entry.What.En);
        }));

    private static IEnumerable<AuditEntry> Trail(World world) => AuditTrail.Of(world.Journal, world.Regency);

    private static IEnumerable<string> Texts(IEnumerable<AuditEntry> entries) => entries
        .SelectMany(entry => entry.Details.Append(entry.Who).Append(entry.Where).Append(entry.What))
        .SelectMany(text => new[] { text.Id, text.En });

    private AuditEntry Last() => Trail(_world).Last();
}
