using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>Whatever the data, every page of every view is one that every channel takes.</summary>
public class ViewLimitTests
{
    private static readonly ViewWorld _blank = Crowded(answered: false);
    private static readonly ViewWorld _full = Crowded(answered: true);

    public static TheoryData<string, bool, Language> Views()
    {
        var all = new TheoryData<string, bool, Language>();
        foreach (var view in ViewCatalogue.OfStatus.All)
            foreach (var answered in new[] { false, true })
                foreach (var language in new[] { Language.Indonesian, Language.English })
                    all.Add(view.Name, answered, language);
        return all;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_page_keeps_within_the_limits(string view, bool answered, Language language)
    {
        var world = answered ? _full : _blank;
        foreach (var given in Givens(view, world))
            foreach (var actor in new[] { world.Sari, world.Agus })
            {
                var scene = world.Scene(actor, language);
                var page = 1;
                Message message;
                do
                {
                    message = ViewCatalogue.OfStatus.Find(view)!.Show(scene, given, page++);
                    Keeps(message);
                }
                while (message.AllButtons.Any(button => button.Label == "›") && page < 200);
            }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_link_on_a_page_leads_somewhere(string view, bool answered, Language language)
    {
        var world = answered ? _full : _blank;
        var scene = world.Scene(world.Sari, language);
        foreach (var given in Givens(view, world))
            foreach (var button in ViewCatalogue.OfStatus.Find(view)!.Show(scene, given, 2).AllButtons.Where(button => button.Value[0] == ViewLink.Mark))
                Assert.NotNull(ViewCatalogue.OfStatus.Open(scene, button.Value));
    }

    [Fact]
    public void A_page_beyond_the_last_is_the_last() =>
        Assert.Contains("23/23", ViewWorld.Show("missing", _blank.Scene(_blank.Sari), 99).AllButtons.Select(button => button.Label));

    private static void Keeps(Message message)
    {
        Assert.InRange(message.Text.Length, 1, Message.LongestText);
        Assert.InRange(message.AllButtons.Count(), 0, Message.MostButtons);
        Assert.All(message.AllButtons, button => Assert.InRange(Encoding.UTF8.GetByteCount(button.Value), 1, Button.LongestValue));
        Assert.All(message.AllButtons, button => Assert.InRange(button.Label.Length, 1, Keyboard.LongestLabel));
    }

    private static IEnumerable<ViewArguments> Givens(string view, ViewWorld world)
    {
        var unit = ViewArguments.None.With("unit", world.Dishub);
        yield return ViewArguments.None;
        yield return unit;
        var parameters = ViewCatalogue.OfStatus.Find(view)!.Parameters;
        if (parameters.ContainsKey("area"))
            foreach (var area in ViewWorld.Lke.Areas)
                yield return unit.With("area", area);
        if (parameters.ContainsKey("question"))
            foreach (var question in ViewWorld.Lke.Questions)
                yield return unit.With("question", question);
        if (parameters.ContainsKey("target"))
            yield return unit.With("target", Target.Wbbm);
        if (parameters.ContainsKey("since"))
            yield return unit.With("since", DateOnly.MinValue);
        if (parameters.ContainsKey("questions"))
            yield return unit.With("questions", ViewWorld.Lke.Questions.ToImmutableArray());
        foreach (var stage in parameters.ContainsKey("stage") ? Rules.Journey.Stages : [])
            yield return unit.With("stage", stage);
        foreach (var task in parameters.ContainsKey("task") ? Rules.Journey.Tasks : [])
            yield return unit.With("task", task);
        foreach (var goal in parameters.ContainsKey("goal") ? (IEnumerable<object>)[.. Rules.Journey.Milestones.Where(milestone => !milestone.Opens), .. Rules.Journey.Stages, Rules.Journey.Tasks[^1]] : [])
            yield return unit.With("goal", goal).With("date", new DateOnly(2027, 12, 10));
        if (parameters.ContainsKey("date"))
            yield return unit.With("goal", Rules.Journey.Stages[^1]).With("date", DateOnly.MaxValue);
        if (parameters.ContainsKey("level"))
            yield return unit.With("level", new string('*', 5_000));
    }

    /// <summary>Names as long as they may be, of nothing but marks; much evidence; somebody in charge of each question.</summary>
    private static ViewWorld Crowded(bool answered)
    {
        var world = ViewWorld.AtWork();
        var name = new string('_', 120);
        var offices = Enumerable.Range(0, 30).Select(at => new Unit(UnitId.Parse(new string('k', 38) + at.ToString("D2", CultureInfo.InvariantCulture)), name, name, "dinas", [])).ToList();
        world.Do(ZiWbk.Status.Events.Actor.Operator, new ImportUnits([.. offices]));
        foreach (var office in offices)
            world.Record(world.Join("Ketua " + office.Id.Value[38..], Role.Lead, office), ViewWorld.Id(office), Layer.Unit, ("A.I.1.i.a", new OptionAnswer("Ya")));
        var dishub = ViewWorld.Id(world.Dishub);
        world.Record(world.Sari, dishub, Layer.Unit, answered ? ViewWorld.Fill(skip: 500, down: 1) : [.. ViewWorld.Lke.Questions.Select(question => (question.Id.Value, (Answer?)null))]);
        world.Record(world.Wati, dishub, Layer.Tpi, [.. ViewWorld.Lke.Questions.Select(question => (question.Id.Value, (Answer?)null))]);
        var people = Enumerable.Range(0, 30).Select(at => world.Join(new string('*', 50) + at, Role.Member, world.Dishub)).ToList();
        foreach (var question in ViewWorld.Lke.Questions)
        {
            var matter = Matter.Of(question.Id);
            world.Do(world.Sari, new AssignDuty(dishub, matter, new(people[question.Ordinal % 30].Person!.Value, new(2026, 3, 1))));
            world.Do(world.Sari, new WriteNote(dishub, matter, new string('\\', 1_000)));
            for (var at = 0; answered && at < 10; at++)
                world.Attach(world.Sari, dishub, new string('`', 300), new(2026, 9, 30), question.Id.Value);
        }

        return world;
    }
}
