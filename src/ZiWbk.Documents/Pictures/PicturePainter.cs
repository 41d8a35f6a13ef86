using SkiaSharp;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Paints the pictures of messages, and on the pages of reports.</summary>
public static class PicturePainter
{
    // Two areas have no shape.
    private const int FewestSpokes = 3;

    /// <summary>The picture as PNG. The same picture gives the same bytes, on any thread.</summary>
    /// <param name="picture">What is painted.</param>
    /// <param name="scale">Above 0, at most 1, which is as wide as a phone shows sharply.</param>
    /// <exception cref="ArgumentException">It cannot be painted: too much for one picture, or a number that is none.</exception>
    public static byte[] Paint(Picture picture, float scale = 1)
    {
        var (height, draw) = Prepare(picture);
        return Png.Of((int)MathF.Ceiling(Drawing.Width * scale), (int)MathF.Ceiling(height * scale), canvas =>
        {
            canvas.Scale(scale);
            draw(canvas);
        });
    }

    /// <summary>How tall it is, <see cref="Drawing.Width"/> wide, and what draws it.</summary>
    internal static (int Height, Action<SKCanvas> Draw) Prepare(Picture picture)
    {
        if ((picture as AreaBars ?? (picture is AreaRadar { Areas.Length: < FewestSpokes } few ? Bars(few) : null)) is { } bars)
        {
            var layout = AreaChartPainter.Layout(bars);
            return (layout.Height, canvas => AreaChartPainter.Draw(canvas, layout));
        }

        var drawing = Layout(picture);
        return (drawing.Height, drawing.Draw);
    }

    /// <summary>Where everything of a picture that is no bars stands.</summary>
    internal static Drawing Layout(Picture picture) => picture switch
    {
        AreaRadar radar => RadarLayout.Of(radar),
        ScoreProgress progress => ProgressLayout.Of(progress),
        OfficeOverview overview => OverviewLayout.Of(overview),
        YearTimeline timeline => TimelineLayout.Of(timeline),
        _ => throw new ArgumentException($"{picture.GetType().Name} is no picture that can be painted.", nameof(picture)),
    };

    private static AreaBars Bars(AreaRadar radar) => new(radar.Title, radar.Subtitle, radar.Areas, radar.Notice) { Language = radar.Language };
}
