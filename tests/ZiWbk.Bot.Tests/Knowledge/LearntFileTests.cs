using ZiWbk.Bot.Knowledge;

namespace ZiWbk.Bot.Tests.Knowledge;

/// <summary>A file of what was learnt counts only while nothing about it is in doubt.</summary>
public sealed class LearntFileTests : IDisposable
{
    private static readonly byte[] _learnt = [.. Enumerable.Range(0, 1_000).Select(at => (byte)at)];

    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-learnt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_read()
    {
        File().Write(_learnt);

        Assert.Equal(_learnt, File().Read(bytes => bytes.ToArray()));
    }

    [Fact]
    public void Where_nothing_was_kept_nothing_is_read() => Assert.Null(File().Read(bytes => bytes.ToArray()));

    [Fact]
    public void After_a_change_of_what_it_was_learnt_from_it_does_not_count()
    {
        File().Write(_learnt);

        Assert.Null(File("another text").Read(bytes => bytes.ToArray()));
    }

    [Fact]
    public void No_damage_of_a_single_byte_goes_unseen()
    {
        File().Write(_learnt);
        var whole = System.IO.File.ReadAllBytes(Kept);

        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x10;
            System.IO.File.WriteAllBytes(Kept, damaged);
            Assert.Null(File().Read(bytes => bytes.ToArray()));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(39)]
    [InlineData(500)]
    public void What_is_cut_off_does_not_count(int length)
    {
        File().Write(_learnt);
        System.IO.File.WriteAllBytes(Kept, System.IO.File.ReadAllBytes(Kept)[..length]);

        Assert.Null(File().Read(bytes => bytes.ToArray()));
    }

    [Fact]
    public void What_is_kept_anew_takes_the_place_of_the_old()
    {
        File().Write(_learnt);
        File("another text").Write([1, 2, 3]);

        Assert.Equal([1, 2, 3], File("another text").Read(bytes => bytes.ToArray())!);
        Assert.Equal([Kept], Directory.GetFiles(Path.GetDirectoryName(Kept)!));
    }

    private string Kept => Path.Combine(_folder, "learnt", "a.bin");

    private LearntFile File(string text = "a text")
    {
        var source = Path.Combine(_folder, "a.yaml");
        System.IO.File.WriteAllText(source, text);
        return new(Kept, LearntFile.KeyOf([source], typeof(LearntFile).Assembly));
    }
}
