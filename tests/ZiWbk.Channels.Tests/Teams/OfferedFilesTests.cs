using ZiWbk.Channels.Teams.Speaking;

namespace ZiWbk.Channels.Tests.Teams;

public class OfferedFilesTests
{
    [Fact]
    public void What_was_offered_is_found_as_it_was()
    {
        using var offered = new OfferedFiles();
        offered.Keep("m1.f1.x", new byte[] { 1, 2, 3 });
        Assert.Equal(new byte[] { 1, 2, 3 }, offered.Find("m1.f1.x")!.Value.ToArray());
        Assert.Null(offered.Find("m1.f2.x"));
        Assert.False(offered.IsBrought("m1.f1.x"));
        offered.Brought("m1.f1.x");
        Assert.True(offered.IsBrought("m1.f1.x"));
    }

    [Fact]
    public void No_more_is_kept_than_there_is_room_for()
    {
        using var offered = new OfferedFiles();
        var half = new byte[OfferedFiles.MostBytes / 2];
        var keys = Enumerable.Range(1, 4).Select(at => $"m{at}.f1.x").ToList();
        keys.ForEach(key => offered.Keep(key, half));
        Assert.InRange(keys.Count(key => offered.Find(key) is not null), 0, 2);
    }
}
