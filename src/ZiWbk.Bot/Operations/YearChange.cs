using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Events;
using ZiWbk.Status.Years;

namespace ZiWbk.Bot.Operations;

/// <summary>Opens or closes a year.</summary>
/// <param name="Year">Which.</param>
/// <param name="Open">True opens it, false closes it.</param>
/// <param name="FromLastYear">Whether it starts from the answers of the year before.</param>
internal sealed record YearChange(int Year, bool Open, bool FromLastYear) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var context = host.Store.Now(Actor.Operator);
        if (Open)
            (await host.Store.SubmitAsync(context, new OpenYear(Year, host.Instrument.Id, FromLastYear))).Accepted();
        else
            (await host.Store.SubmitAsync(context, new CloseYear(Year))).Accepted();
        return Results.Of(
            Open ? $"Tahun {Year} terbuka." : $"Tahun {Year} ditutup.",
            Open ? $"The year {Year} is open." : $"The year {Year} is closed.",
            new JsonObject { ["year"] = Year, ["open"] = Open });
    }
}
