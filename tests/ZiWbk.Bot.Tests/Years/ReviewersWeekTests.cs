using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Tests.Years;

/// <summary>The Inspektorat with 100 offices, all of them complete: how often a reviewer has to press.</summary>
public sealed class ReviewersWeekTests
{
    private const int Offices = 100;
    private const string Reviewer = "Agus Prasetyo";

    [Fact]
    public async Task One_press_shows_what_is_next_and_sixty_review_an_office_whole()
    {
        await using var town = await Town.OpenAsync(new(2026, 11, 23));
        await FillAsync(town);

        var desk = await town.TakeAsync(Reviewer, "antrean reviu");
        var (presses, replies) = (0, desk);
        replies = await PressAsync("▶");
        Assert.Equal(1, presses);
        Assert.Contains(replies, reply => Labels(reply).Any(label => label.Contains("Setuju semua", StringComparison.Ordinal)));

        while (replies.Any(reply => Labels(reply).Any(label => label.Contains("Setuju semua", StringComparison.Ordinal))))
            replies = await PressAsync("Setuju semua");

        var reviewed = town.Host.Store.Current.Assessments.Values.Where(assessment => assessment.Tpi.Count > 0).ToList();
        Assert.Equal(town.Host.Instrument.Questions.Count, Assert.Single(reviewed).Tpi.Count);
        Assert.True(presses <= 60, $"{presses} presses");
        TestContext.Current.TestOutputHelper!.WriteLine($"{presses} presses review an office of {reviewed[0].Tpi.Count} questions; 1 shows the next.");
        // The next office is one press away again, and the one that is done no longer stands first.
        Assert.Contains(replies.SelectMany(Labels), label => label.Contains('▶', StringComparison.Ordinal));
        Assert.DoesNotContain(reviewed[0].Id.Unit.Value, replies[^1].Text.Split('\n').First(line => line.StartsWith("1. ", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);

        async Task<IReadOnlyList<Message>> PressAsync(string label)
        {
            presses++;
            var button = replies.SelectMany(reply => reply.Buttons).SelectMany(row => row).First(button => button.Label.Contains(label, StringComparison.Ordinal));
            return await town.TakeAsync(Reviewer, null, press: button.Value);
        }
    }

    private static async Task FillAsync(Town town)
    {
        await town.DoAsync(new ImportUnits([.. Enumerable.Range(1, Offices).Select(number => new Unit(UnitId.Parse($"kantor-{number}"), $"Kantor Contoh {number}", $"Kantor-{number}", "dinas", []))]));
        await town.JoinAsync(Reviewer, Role.Reviewer, "inspektorat");
        var answers = town.Host.Instrument.Questions.ToImmutableDictionary(question => question.Id, question => (Answer?)Best(question));
        for (var number = 1; number <= Offices; number++)
            await town.DoAsync(new RecordAnswers(new(UnitId.Parse($"kantor-{number}"), 2026), Layer.Unit, answers, "workbook"));
    }

    private static Answer Best(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[0].Key),
        ScaleKind.Index => new IndexAnswer(Rational.Of(3, 1)),
        _ => new ShareAnswer(Rational.Of(3, 4)),
    };

    private static IEnumerable<string> Labels(Message reply) => reply.Buttons.SelectMany(row => row).Select(button => button.Label);
}
