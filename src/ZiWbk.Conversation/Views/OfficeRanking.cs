using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>The offices an asker may read, each with its distance to WBK.</summary>
internal static class OfficeRanking
{
    /// <summary>The offices that may be read here.</summary>
    public static IEnumerable<Unit> Readable(Scene scene) => scene.Regency.Units.Values.Where(unit => scene.May(Right.ReadStatus, unit.Id));

    /// <summary>Those of them that have anything recorded in the year worked on.</summary>
    public static IEnumerable<OfficeDistance> Of(Scene scene)
    {
        if ((scene.Year, scene.Instrument) is not ({ } year, { } instrument))
            yield break;
        foreach (var unit in Readable(scene))
            if (scene.Regency.Assessments.TryGetValue(new(unit.Id, year), out var assessment))
                yield return OfficeDistance.Of(unit, Standing.Of(assessment, instrument));
    }
}
