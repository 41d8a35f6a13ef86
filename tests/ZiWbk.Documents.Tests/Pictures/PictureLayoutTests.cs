using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Holds over every picture of 300 made-up offices, blank, full and long-named ones among them, in both languages.</summary>
public sealed class PictureLayoutTests
{
    // Two offices of the made-up regency have names nobody can show whole: fourteen words, and ninety letters without a gap.
    private const int LongestShown = 90;

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void No_text_leaves_its_picture_meets_another_or_is_cut(Language language)
    {
        foreach (var picture in All(language))
        {
            var drawing = PicturePainter.Layout(picture);
            var whole = new SKRect(0, 0, Drawing.Width, drawing.Height);
            var boxes = drawing.Texts.Select(text => (text, Box: text.Box)).ToList();
            for (var at = 0; at < boxes.Count; at++)
            {
                var (text, box) = boxes[at];
                Assert.True(whole.Contains(box), $"'{string.Join(' ', text.Text.Lines)}' leaves the picture {picture.GetType().Name} of {picture.Title}");
                Assert.All(boxes.Skip(at + 1), other => Assert.False(Meet(box, other.Box), $"'{string.Join(' ', text.Text.Lines)}' meets '{string.Join(' ', other.text.Text.Lines)}' in {picture.GetType().Name} of {picture.Title}"));
                Assert.DoesNotContain(text.Text.Lines, line => line.Contains(Lettering.Substitute, StringComparison.Ordinal));
                if (picture.Title.Length <= LongestShown && picture is not OfficeOverview)
                    Assert.DoesNotContain(text.Text.Lines, line => line.EndsWith('…'));
            }
        }
    }

    [Fact]
    public void Of_300_offices_one_name_is_cut_that_of_fourteen_words_and_no_number()
    {
        var cut = ManyPictures.Overview(Language.Indonesian).SelectMany(picture => PicturePainter.Layout(picture).Texts).Where(text => text.Text.IsCut);

        Assert.StartsWith(ManyPictures.Offices.Regency.Units[ManyOffices.IdOf(2)].ShortName[..30], string.Join(' ', Assert.Single(cut).Text.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_office_stands_once_in_the_pictures_of_all_grouped_by_kind_and_nearest_first()
    {
        var groups = ManyPictures.Overview(Language.Indonesian).SelectMany(picture => picture.Groups).ToList();

        Assert.Equal(300, groups.Sum(group => group.Offices.Length));
        Assert.Equal(
            ManyPictures.All.Offices.Where(office => office.Distance.Unit.Kind == "rsud").Select(office => office.Distance.Unit.ShortName),
            groups.Where(group => group.Title == "Rumah sakit (RSUD)").SelectMany(group => group.Offices).Select(office => office.Label));
    }

    [Fact]
    public void No_picture_is_much_taller_than_wide()
    {
        Assert.All(All(Language.Indonesian), picture => Assert.InRange(PicturePainter.Layout(picture).Height, 400, 2.2 * Drawing.Width));
        Assert.All(Enumerable.Range(0, 20).Select(at => new OfficePictures(ManyPictures.Report(at), Language.Indonesian, ManyPictures.Notice).Gates),
            gates => Assert.InRange(new ChartLayout(gates).Height, 400, 2.2 * Drawing.Width));
    }

    [Fact]
    public void Every_picture_shows_something()
    {
        foreach (var at in new[] { 0, 1, 2, 3 })
            foreach (var (_, picture) in ManyPictures.Of(ManyPictures.Report(at), Language.English))
            {
                using var bitmap = SKBitmap.Decode(PicturePainter.Paint(picture));
                Assert.Equal(Drawing.Width, bitmap.Width);
                var painted = bitmap.Pixels.Skip(bitmap.Width * 330).Count(pixel => pixel != Palette.Paper);
                Assert.True(painted > 60_000, $"{picture.GetType().Name} has {painted} painted pixels");
            }
    }

    [Fact]
    public void Where_less_may_be_sent_it_is_smaller_and_whole()
    {
        foreach (var (_, picture) in ManyPictures.Of(ManyPictures.Report(1), Language.Indonesian))
        {
            var (whole, part) = (PicturePainter.Paint(picture), PicturePainter.Paint(picture, 0.4f));
            using var large = SKBitmap.Decode(whole);
            using var small = SKBitmap.Decode(part);
            Assert.Equal(Math.Ceiling(large.Width * 0.4f), small.Width);
            Assert.Equal(Math.Ceiling(large.Height * 0.4f), small.Height);
            // Teams takes so much; see TeamsDelivering.
            Assert.InRange(part.Length, 1, 190_000);
            // The last row of what is drawn is still there.
            Assert.InRange((double)Lowest(small) / small.Height, ((double)Lowest(large) / large.Height) - 0.01, ((double)Lowest(large) / large.Height) + 0.01);
        }

        static int Lowest(SKBitmap bitmap) => Enumerable.Range(0, bitmap.Height).Last(y => Enumerable.Range(0, bitmap.Width).Any(x => bitmap.GetPixel(x, y) != Palette.Paper));
    }

    [Fact]
    public void Met_and_missed_differ_without_colour()
    {
        var radar = new OfficePictures(ManyPictures.Report(17), Language.Indonesian, null).Radar;
        using var bitmap = SKBitmap.Decode(PicturePainter.Paint(radar));

        // In grey the hatching of a shortfall stands on white, so that a row through it changes many times.
        var changes = Enumerable.Range(0, bitmap.Height).Max(y => Enumerable.Range(1, bitmap.Width - 1).Count(x => Math.Abs(Grey(bitmap.GetPixel(x, y)) - Grey(bitmap.GetPixel(x - 1, y))) > 25));
        Assert.True(changes > 20);

        static int Grey(SKColor colour) => ((colour.Red * 299) + (colour.Green * 587) + (colour.Blue * 114)) / 1000;
    }

    [Fact]
    public void Too_many_offices_for_one_picture_are_refused()
    {
        var office = new OfficeBar("Dishub", "78,40", 0.784, false, "10/12");

        Assert.Throws<ArgumentException>(() => PicturePainter.Paint(new OfficeOverview("x", "y", [new("Dinas", "", [.. Enumerable.Repeat(office, OverviewLayout.MostOffices + 1)])], null)));
    }

    private static IEnumerable<Picture> All(Language language)
    {
        // In English the words alone differ.
        for (var at = 0; at < 300; at += language == Language.English ? 12 : 1)
        {
            var pictures = new OfficePictures(ManyPictures.Report(at), language, ManyPictures.Notice);
            yield return pictures.Radar;
            yield return pictures.Timeline;
            if (at < 20)
                yield return ManyPictures.Of(ManyPictures.Report(at), language).First(named => named.Name == "progress").Picture;
        }

        foreach (var part in ManyPictures.Overview(language))
            yield return part;
    }

    private static bool Meet(SKRect one, SKRect other) =>
        one.Left < other.Right - 1 && other.Left < one.Right - 1 && one.Top < other.Bottom - 1 && other.Top < one.Bottom - 1;
}
