using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Types;
using ZiWbk.Journey.Stages;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Rights;

/// <summary>Every effect a dialog can have, by everybody, in private and in Dishub's group: had exactly where the table allows it.</summary>
public sealed class EffectRightsTests
{
    // What takes no right, or checks its person itself; and what needs something of its own to be there first, which its tales have.
    private static readonly string[] _free = ["join", "choose-language", "undo", "hand-over", "withdraw-media", "tell-office", "set-reminders", "remind-me", "look-at-day", "stop-reminding",
        "note-question", "forward-question", "answer-question", "close-question", "send-all-deck", "send-all-report"];

    // What names its office, is done to people, or is the whole regency's; all else is done to the group's office, in private to the own one.
    private static readonly string[] _named =
    [
        "send-workbook", "send-deck", "send-report", "send-pack", "save-workbook", "compare-workbook", "plan-media", "publish-media", "invite", "change-role", "assign-office", "remove-person", "record-tpn",
        "complete-task", "reopen-task", "attach-task-evidence", "assign-task", "fix-date", "open-year", "close-year", "state-requirement", "reopen",
    ];

    private static readonly TaleTown _town = TaleTown.Build(Rules.Book);
    private static readonly UnitId _dishub = UnitId.Parse("dishub");
    private static readonly Question _question = Official.Lke.Questions.First(question => question.Indicator.Area is { No: 5 } && question.Options.Count > 1);
    private static readonly Question _claimed = Official.Lke.Questions[0];
    private static readonly Question _remarked = Official.Lke.Find(QuestionId.Parse("A.I.1.ii.a"))!;
    private static readonly Dictionary<string, (Right Right, ActionArguments Given)> _effects = new()
    {
        ["record-answer"] = (Right.RecordUnitAnswers, Given(("answer", new GivenAnswer(_question, new OptionAnswer(_question.Options[0].Key))))),
        ["attach-evidence"] = (Right.AttachEvidence, Given(("question", _question), ("evidence", ImmutableArray.Create(new EvidenceDraft(null, "https://example.go.id/a", "a"))))),
        ["write-note"] = (Right.AttachEvidence, Given(("question", _question), ("text", "menunggu tanda tangan"))),
        ["assign-duty"] = (Right.AssignDuties, Given(("question", _question), ("person", Member))),
        ["save-workbook"] = (Right.RecordUnitAnswers, Given(("workbook", Workbook), ("unit", _town.Regency.Units[_dishub]))),
        ["compare-workbook"] = (Right.RecordUnitAnswers, Given(("workbook", Workbook), ("unit", _town.Regency.Units[_dishub]))),
        ["send-workbook"] = (Right.ReadStatus, Given(("unit", _town.Regency.Units[_dishub]))),
        ["send-deck"] = (Right.ReadStatus, Given(("unit", _town.Regency.Units[_dishub]))),
        ["send-report"] = (Right.ReadStatus, Given(("unit", _town.Regency.Units[_dishub]))),
        ["send-pack"] = (Right.ReadStatus, Given(("unit", _town.Regency.Units[_dishub]))),
        ["open-review"] = (Right.RecordTpiAnswers, Given(("unit", _town.Regency.Units[_dishub]))),
        ["agree-indicator"] = (Right.RecordTpiAnswers, Given(("indicator", new ReviewedIndicator(_town.Regency.Units[_dishub], _claimed.Indicator)))),
        ["agree-question"] = (Right.RecordTpiAnswers, Given(("question", Reviewed))),
        ["change-question"] = (Right.RecordTpiAnswers, Given(("question", Reviewed), ("answer", new GivenAnswer(_claimed, new OptionAnswer(_claimed.Options[^1].Key))), ("reason", "bukti belum memadai"))),
        ["return-question"] = (Right.RecordTpiAnswers, Given(("question", Reviewed), ("note", "bukti belum memadai"))),
        ["record-tpn"] = (Right.RecordTpnAnswers, Given(("unit", _town.Regency.Units[_dishub]), ("answer", new GivenAnswer(_question, new OptionAnswer(_question.Options[0].Key))))),
        ["reply-remark"] = (Right.RecordUnitAnswers, Given(("question", _remarked), ("text", "sudah dilampirkan"))),
        ["plan-declaration"] = (Right.PlanDeclaration, Given(("date", new DateOnly(2026, 12, 10)))),
        ["invite-witness"] = (Right.PlanDeclaration, Given(("name", "Ombudsman"))),
        ["answer-witness"] = (Right.PlanDeclaration, Given(("witness", Witness), ("answer", Choice("hadir")))),
        ["count-pacts"] = (Right.PlanDeclaration, Given(("collected", Rational.Of(1, 1)), ("of", Rational.Of(2, 1)))),
        ["plan-media"] = (Right.TrackMedia, Given(("unit", _town.Regency.Units[_dishub]), ("milestone", Milestone), ("date", new DateOnly(2026, 12, 10)))),
        ["publish-media"] = (Right.TrackMedia, Given(
            ("unit", _town.Regency.Units[_dishub]), ("milestone", Milestone), ("link", "https://contoh.go.id/1"), ("date", new DateOnly(2026, 11, 2)))),
        ["invite"] = (Right.Invite, Given(("role", Choice("anggota")), ("unit", _town.Regency.Units[_dishub]))),
        ["change-role"] = (Right.ManagePeople, Given(("person", Member), ("role", Choice("pemantau")), ("unit", _town.Regency.Units[_dishub]))),
        ["assign-office"] = (Right.ManagePeople, Given(("person", Reviewer), ("way", Choice("tambah")), ("unit", _town.Regency.Units[_dishub]))),
        ["remove-person"] = (Right.ManagePeople, Given(("person", Member))),
        ["complete-task"] = (Right.CompleteTasks, Given(("unit", Dishub), ("task", Visit), ("date", new DateOnly(2026, 11, 20)))),
        ["reopen-task"] = (Right.CompleteTasks, Given(("unit", Dishub), ("task", Visit))),
        ["attach-task-evidence"] = (Right.CompleteTasks, Given(("unit", Dishub), ("task", Visit), ("evidence", ImmutableArray.Create(new EvidenceDraft(null, "https://example.go.id/a", "a"))))),
        ["assign-task"] = (Right.AssignDuties, Given(("unit", Dishub), ("task", Visit), ("person", Member))),
        ["fix-date"] = (Right.ManageYears, Given(("milestone", Rules.Journey.Milestones[0]), ("date", new DateOnly(2026, 12, 1)))),
        ["open-year"] = (Right.ManageYears, Given(("year", Rational.Of(2027, 1)), ("carried", false))),
        ["close-year"] = (Right.ManageYears, Given(("year", Rational.Of(2026, 1)))),
        ["state-requirement"] = (Right.StateUnitRequirement, Given(("requirement", Requirement(RequirementScope.Unit)), ("unit", Dishub), ("state", Unknown))),
        ["attach-requirement-evidence"] = (Right.AttachEvidence, Given(("requirement", Requirement(RequirementScope.Unit)), ("evidence", ImmutableArray.Create(new EvidenceDraft(null, "https://example.go.id/a", "a"))))),
        ["put-off-reminder"] = (Right.CompleteTasks, Given(("duty", Matter.OfTask("A4")), ("until", Choice("besok")))),
        ["submit"] = (Right.Submit, Given()),
        ["reopen"] = (Right.Reopen, Given(("unit", Dishub), ("reason", "diminta melengkapi"))),
        ["bind-group"] = (Right.ManageGroup, Given(("unit", _town.Regency.Units[_dishub]))),
    };

    public static TheoryData<string, string, ChatKind> Cells()
    {
        var cells = new TheoryData<string, string, ChatKind>();
        foreach (var effect in _effects.Keys)
        {
            foreach (var role in Enum.GetValues<Role>().Select(role => role.ToString()).Append("Stranger"))
            {
                // A private chat is no group that could be bound.
                if (effect != "bind-group")
                    cells.Add(effect, role, ChatKind.Private);
                cells.Add(effect, role, ChatKind.Group);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_effect_is_had_exactly_where_the_table_allows_it(string effect, string role, ChatKind kind)
    {
        Role? asker = Enum.TryParse<Role>(role, out var known) ? known : null;
        var (right, given) = _effects[effect];
        var draft = Draft(asker, kind, Before(effect));
        var office = _named.Contains(effect) || right == Right.RecordTpiAnswers || kind == ChatKind.Group ? _dishub : OfficeOf(asker);

        var result = ActionCatalogue.All[effect].Run(draft, given);

        // Of a workbook only the layers that the asker may enter are taken: nothing, where there is none. A desk is opened, a workbook compared, and no more.
        var had = (ActionCatalogue.All[effect].OnlyLooks && result.Refusal is null) || draft.Messages.Count > 0 || draft.Commands.Any(command => !command.Refused);
        Assert.Equal(Reaches(asker, right, office), had);
        Assert.True(had ? result.Refusal is null : result.Refusal is not null || effect == "save-workbook");
    }

    [Theory]
    [InlineData(Role.Admin, true)]
    [InlineData(Role.Reviewer, false)]
    [InlineData(Role.Lead, false)]
    public void A_requirement_of_the_regency_is_stated_by_an_admin_alone(Role role, bool allowed)
    {
        var draft = Draft(role, ChatKind.Private, _town.Regency);

        var result = ActionCatalogue.All["state-requirement"].Run(draft, Given(("requirement", Requirement(RequirementScope.Regency)), ("state", Unknown)));

        Assert.Equal(allowed, result.Refusal is null);
    }

    [Theory]
    [InlineData(Role.Admin, ChatKind.Private, true)]
    [InlineData(Role.Reviewer, ChatKind.Private, true)]
    [InlineData(Role.Lead, ChatKind.Private, false)]
    [InlineData(Role.Member, ChatKind.Private, false)]
    [InlineData(Role.Viewer, ChatKind.Private, false)]
    [InlineData(Role.Media, ChatKind.Private, false)]
    [InlineData(Role.Admin, ChatKind.Group, false)]
    [InlineData(Role.Reviewer, ChatKind.Group, false)]
    public void Documents_on_all_offices_go_to_admins_and_reviewers_in_private(Role role, ChatKind kind, bool allowed)
    {
        foreach (var action in new[] { "send-all-deck", "send-all-report" })
            Assert.Equal(allowed, ActionCatalogue.All[action].Run(Draft(role, kind, _town.Regency), Given()).Refusal is null);
    }

    [Theory]
    [InlineData("complete-task")]
    [InlineData("attach-task-evidence")]
    [InlineData("reopen")]
    [InlineData("state-requirement")]
    public void In_a_group_another_office_is_not_acted_on(string effect)
    {
        var draft = Draft(Role.Admin, ChatKind.Group, _town.Regency);
        var given = _effects[effect].Given;

        var result = ActionCatalogue.All[effect].Run(draft, given with { Values = given.Values.SetItem("unit", _town.Regency.Units[UnitId.Parse("rsud")]) });

        Assert.Contains("hanya kantor grupnya", result.Refusal?.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_effect_there_is_is_tried() =>
        Assert.Equal(ActionCatalogue.All.Keys.Order(StringComparer.Ordinal), _effects.Keys.Concat(_free).Order(StringComparer.Ordinal));

    // The table's word, from its documentation: an office's people act for the own office, reviewers for every other.
    private static bool Reaches(Role? role, Right right, UnitId? office) => role is { } asker && RightsTable.Of(asker, right) switch
    {
        Reach.All => office is not null,
        Reach.Own => office == OfficeOf(asker),
        Reach.Assigned => office is not null && office != OfficeOf(asker),
        _ => false,
    };

    private static UnitId? OfficeOf(Role? role) => role switch
    {
        Role.Reviewer => UnitId.Parse("inspektorat"),
        Role.Lead or Role.Member or Role.Viewer => _dishub,
        _ => null,
    };

    // What there must be before it can be undone.
    private static Regency Before(string effect)
    {
        Command? first = effect switch
        {
            "reopen" => new SubmitAssessment(new(_dishub, 2026)),
            "reopen-task" => new CompleteTask(new(_dishub, 2026), Visit.Id, new(2026, 11, 20)),
            _ => null,
        };
        var regency = _town.Regency;
        var context = new CommandContext(Actor.Operator, TaleTown.Morning) { Rulebook = _town.Rulebook };
        foreach (var happened in first?.Run(regency, context).Events ?? [])
            regency = regency.After(new(regency.Next, TaleTown.Morning, Actor.Operator, null, null, happened));
        return regency;
    }

    private static TurnDraft Draft(Role? role, ChatKind kind, Regency regency)
    {
        var actor = role is { } asker ? Actor.Of(_town.Regency.Accounts[TaleTown.AccountOf(asker)]) : Actor.Stranger;
        var account = role is { } joined ? TaleTown.AccountOf(joined) : "tale:tamu";
        var chat = kind == ChatKind.Group ? _town.Regency.Chats[_town.Regency.Addresses["tale:group"]]
            : _town.Regency.Addresses.TryGetValue(account, out var known) ? _town.Regency.Chats[known]
            : new Chat(new(_town.Regency.Next), ChatKind.Private, account);
        var context = new CommandContext(actor, TaleTown.Morning, chat.Id) { Rulebook = _town.Rulebook };
        return new(new Scene(regency, chat, actor, TaleTown.Morning, _town.Rulebook, new Nothing()), context, account, "", new TaleCodes());
    }

    private static Unit Dishub => _town.Regency.Units[_dishub];

    // Reviewers, leads and members all work on it.
    private static JourneyTask Visit => Rules.Journey.FindTask("D4")!;

    private static Choice Unknown => new("belum-diketahui", new("Belum diketahui", "Unknown"));

    private static Requirement Requirement(RequirementScope scope) => Official.Lke.Requirements.First(requirement => requirement.Scope == scope);

    private static Person Member => _town.Regency.People[_town.Regency.Accounts[TaleTown.AccountOf(Role.Member)]];

    private static Person Reviewer => _town.Regency.People[_town.Regency.Accounts[TaleTown.AccountOf(Role.Reviewer)]];

    private static Witness Witness => _town.Regency.Assessment(new(_dishub, 2026)).Declaration.Witnesses[0];

    private static Milestone Milestone => _town.Rulebook.Journey.Milestones[0];

    private static Choice Choice(string key) => new(key, new(key, key));

    private static ReviewedQuestion Reviewed => new(_town.Regency.Units[_dishub], _claimed);

    private static SentWorkbook Workbook
    {
        get
        {
            var answers = LayeredAnswers.Empty(Official.Lke);
            answers = answers.With(Layer.Unit, answers.Unit.With([new AnswerChange(_question, new OptionAnswer(_question.Options[0].Key))]));
            return new("", "lke.xlsx", new(answers, [Layer.Unit], []));
        }
    }

    private static ActionArguments Given(params (string Name, object Value)[] values) =>
        new(values.ToImmutableDictionary(value => value.Name, value => value.Value));

    private sealed class Nothing : IHistory
    {
        public IEnumerable<Recorded> Since(DateTimeOffset moment) => [];
    }
}
