using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Evidence;

public sealed class EvidenceTests
{
    private static readonly Matter _matter = Matter.Of(World.First);
    private static readonly StoredFile _file = new(new string('a', 64), 10, "pdf");
    private readonly World _world = World.WithOffices();

    [Theory]
    [InlineData("https://contoh.go.id/sk.pdf")]
    [InlineData("http://contoh.go.id")]
    [InlineData("HTTPS://contoh.go.id/a?b=c#d")]
    public void A_link_is_a_web_address(string link) => Assert.Single(_world.Do(Actor.Operator, Link(link)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)//https://contoh.go.id")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("https://contoh.go.id/\n")]
    [InlineData("https://contoh.go.id/a b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("ftp://contoh.go.id")]
    [InlineData("data:text/html,x")]
    [InlineData("https://bank.go.id@evil.example/")]
    [InlineData("https://user:secret@evil.example/")]
    [InlineData("contoh.go.id")]
    [InlineData("https://")]
    [InlineData("")]
    public void Anything_else_is_no_link(string link) =>
        Assert.Contains("http or https", _world.Refused(Actor.Operator, Link(link)), StringComparison.Ordinal);

    [Fact]
    public void A_link_has_a_length() => _world.Refused(Actor.Operator, Link("https://contoh.go.id/" + new string('a', 2000)));

    [Fact]
    public void Evidence_is_one_file_or_one_link_for_something_asked()
    {
        var link = Link("https://contoh.go.id");
        Assert.Contains("one file or one link", _world.Refused(Actor.Operator, link with { File = _file }), StringComparison.Ordinal);
        Assert.Contains("one file or one link", _world.Refused(Actor.Operator, link with { Link = null }), StringComparison.Ordinal);
        Assert.Contains("one file or one link", _world.Refused(Actor.Operator, link with { Matters = [] }), StringComparison.Ordinal);
        Assert.Contains("There is no", _world.Refused(Actor.Operator, link with { Matters = [_matter, Matter.OfRequirement("entah")] }), StringComparison.Ordinal);
        Assert.Single(_world.Do(Actor.Operator, link with { Matters = [_matter, Matter.OfRequirement("sakip"), Matter.OfTask("A1")] }));
    }

    [Fact]
    public void Evidence_is_withdrawn_once_and_stays_in_the_history()
    {
        var id = Attach(_file, "sk.pdf", null, _matter);
        _world.Do(Actor.Operator, new WithdrawEvidence(id));
        Assert.True(_world.Regency.Evidence[id].Withdrawn);
        Assert.Empty(_world.Do(Actor.Operator, new WithdrawEvidence(id)));
        Assert.Contains("There is no evidence", _world.Refused(Actor.Operator, new WithdrawEvidence(new(999))), StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_for_several_questions_is_found_with_each_of_them()
    {
        var first = Attach(_file, "satu.pdf", new(2026, 1, 1), _matter);
        var second = Attach(_file, "dua.pdf", new(2026, 1, 1), Matter.Of(World.Second));
        Attach(_file with { Hash = new string('b', 64) }, "lain.pdf", null, _matter);

        var found = EvidenceFinding.Of(_world.Regency, World.Assessment, _ => true);

        Assert.Equal([(FindingKind.SameFile, first), (FindingKind.SameFile, second)], found.Select(finding => (finding.Kind, finding.Evidence)));
        Assert.Contains($"{World.First}, {World.Second}", found[0].Message.En, StringComparison.Ordinal);
        _world.Do(Actor.Operator, new WithdrawEvidence(second));
        Assert.Empty(EvidenceFinding.Of(_world.Regency, World.Assessment, _ => true));
    }

    [Fact]
    public void The_same_file_attached_twice_to_one_question_is_no_finding()
    {
        Attach(_file, "satu.pdf", null, _matter);
        Attach(_file, "satu.pdf", null, _matter);

        Assert.Empty(EvidenceFinding.Of(_world.Regency, World.Assessment, _ => true));
    }

    [Fact]
    public void A_document_of_another_year_and_a_missing_file_are_found()
    {
        Attach(_file, "lama.pdf", new(2025, 12, 31), _matter);
        Attach(_file with { Hash = new string('b', 64) }, "kini.pdf", new(2026, 12, 31), _matter);
        var link = Link("https://contoh.go.id") with { Effective = new(2027, 1, 1) };
        _world.Do(Actor.Operator, link);

        var found = EvidenceFinding.Of(_world.Regency, World.Assessment, hash => hash[0] == 'a');

        Assert.Equal([FindingKind.OutsideYear, FindingKind.FileMissing, FindingKind.OutsideYear], found.Select(finding => finding.Kind));
        Assert.Equal("lama.pdf is dated 2025-12-31, outside 2026.", found[0].Message.En);
        Assert.Equal("lama.pdf bertanggal 31-12-2025, di luar tahun 2026.", found[0].Message.Id);
        Assert.All(found, finding => Assert.NotEqual(finding.Message.Id, finding.Message.En));
        Assert.Empty(EvidenceFinding.Of(_world.Regency, new(World.Dukcapil, World.Year), _ => false));
    }

    private static AttachEvidence Link(string link) => new(World.Assessment, [_matter], null, link, null, null);

    private EvidenceId Attach(StoredFile file, string name, DateOnly? effective, params Matter[] matters) =>
        ((EvidenceAttached)_world.Do(Actor.Operator, new AttachEvidence(World.Assessment, [.. matters], file, null, effective, name))[0].Event).Evidence;
}
