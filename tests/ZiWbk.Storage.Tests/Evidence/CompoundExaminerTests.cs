using System.Buffers.Binary;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Tests.Evidence;

public class CompoundExaminerTests
{
    [Fact]
    public void The_main_stream_at_the_top_says_the_kind()
    {
        Examined.Accepted(EvidenceKind.Xls, CompoundSample.Build([new("Book")]), "a.xls");
        Examined.Accepted(EvidenceKind.Xls, CompoundSample.Build([new("WORKBOOK"), new("Book")]), "a.xls");
        Examined.Accepted(EvidenceKind.Doc, CompoundSample.Build([new("ObjectPool", new CompoundNode("_1", new CompoundNode("Workbook"))), new("WordDocument")]), "a.doc");
        Examined.Refused("not a kind", CompoundSample.Build([new("Workbook"), new("WordDocument")]), "a.doc");
        Examined.Refused("not a kind", CompoundSample.Build([new("x", new CompoundNode("WordDocument"))]), "a.doc");
        Examined.Refused("not a kind", CompoundSample.Build([new("WordDocument", new CompoundNode("x"))]), "a.doc");
        Examined.Refused("not a kind", CompoundSample.Build([new("__properties_version1.0")]), "a.doc");
        Examined.Refused("not a kind", CompoundSample.Build([]), "a.doc");
    }

    [Theory]
    [InlineData("VBA"), InlineData("_VBA_PROJECT"), InlineData("Macros"), InlineData("_VBA_PROJECT_CUR"), InlineData("_vba_project_cur")]
    public void Macros_are_refused_at_any_depth(string name)
    {
        Examined.Refused("contains macros", CompoundSample.Build([new("Workbook"), new(name, new CompoundNode("x"))]), "a.xls");
        Examined.Refused("contains macros", CompoundSample.Build([new("WordDocument"), new("a", new CompoundNode("b", new CompoundNode(name)))]), "a.doc");
        Examined.Accepted(EvidenceKind.Xls, CompoundSample.Build([new("Workbook"), new("x" + name)]), "a.xls");
    }

    [Fact]
    public void Macros_that_nothing_leads_to_are_refused()
    {
        var bytes = CompoundSample.Build([new("Workbook"), new("VBA")]);

        // The entries are written from the last: 1 is VBA, 2 is Workbook, whose right neighbour is cut off.
        Put(bytes, CompoundSample.Directory + 2 * CompoundSample.Entry + 0x48, 0xFFFF_FFFF);
        Examined.Refused("contains macros", bytes, "a.xls");
    }

    [Theory]
    [InlineData("EncryptedPackage"), InlineData("EncryptionInfo")]
    public void A_document_under_a_password_has_its_own_sentence(string name)
    {
        Examined.Refused("Please remove the password", CompoundSample.Build([new(name), new("\u0006DataSpaces", new CompoundNode("Version"))]), "a.docx");
        Examined.Refused("Please remove the password", CompoundSample.Build([new("Workbook"), new(name)]), "a.xls");
    }

    [Theory]
    [InlineData(0), InlineData(490), InlineData(495), InlineData(505), InlineData(4970)]
    public void Macros_packed_within_an_old_presentation_are_refused(int at)
    {
        Examined.Refused("contains macros", Presentation(at, flag: 1), "a.ppt");
        Examined.Accepted(EvidenceKind.Ppt, Presentation(at, flag: 0), "a.ppt");
    }

    [Fact]
    public void A_presentation_whose_stream_is_cut_or_small_is_refused()
    {
        var cut = CompoundSample.Build([new("PowerPoint Document") { Content = new byte[5000] }]);
        Put(cut, CompoundSample.Directory + CompoundSample.Entry + 0x78, 6000u);
        Examined.Refused("damaged", cut, "a.ppt");
        Examined.Refused("damaged", CompoundSample.Build([new("PowerPoint Document") { Content = new byte[4000] }]), "a.ppt");
    }

    public static TheoryData<int, uint> Hostile => new()
    {
        { 0x1A, 0xFFFE_0007 }, // no such version
        { 0x1E, 0x0006_001F }, // sectors of 2 GB
        { 0x30, 0xFFFF_FFFE }, // no directory
        { 0x30, 0x7FFF_FFFF }, // a directory beyond the end
        { 0x38, 0 }, // another bound for small streams
        { 0x4C, 0x00FF_FFFF }, // a FAT beyond the end
        { CompoundSample.Fat + 4, 1 }, // a directory that follows itself
        { CompoundSample.Fat + 4, 0xFFFF_FFFF }, // a directory that does not end
        { CompoundSample.Directory + 0x40, 0x0005_0000 }, // a name without length
        { CompoundSample.Directory + 0x40, 0x0005_00FF }, // a name longer than its place
        { CompoundSample.Directory + 0x40, 0x0005_0007 }, // half a letter
        { CompoundSample.Directory + 0x40, 0x0002_0016 }, // no root
        { CompoundSample.Directory + 0x40, 0x0009_0016 }, // no such kind of entry
        { CompoundSample.Directory + 0x4C, 0 }, // a root within itself
        { CompoundSample.Directory + 0x4C, 3 }, // an unused entry within the root
        { CompoundSample.Directory + 0x4C, 4000 }, // an entry that is not there
        { CompoundSample.Directory + CompoundSample.Entry + 0x48, 1 }, // an entry beside itself
        { CompoundSample.Directory + CompoundSample.Entry + 4, 0 }, // a zero within a name
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Damage_and_hostile_numbers_are_refused(int at, uint value)
    {
        var bytes = CompoundSample.Build([new("Workbook")]);
        Examined.Accepted(EvidenceKind.Xls, bytes, "a.xls");
        Put(bytes, at, value);
        Examined.Refused("damaged", bytes, "a.xls");
    }

    [Fact]
    public void A_FAT_list_that_runs_in_a_circle_ends()
    {
        // Ten megabytes need more FAT sectors than the header lists; the list's next part is a sector that names only itself.
        var bytes = new byte[10 << 20];
        CompoundSample.Build([new("Workbook")]).CopyTo(bytes, 0);
        for (var i = 0; i < 109; i++)
            Put(bytes, 0x4C + 4 * i, 0);
        Put(bytes, 0x44, 5);
        var part = 6 * CompoundSample.Sector;
        for (var i = 0; i < 127; i++)
            Put(bytes, part + 4 * i, 0);
        Put(bytes, part + 4 * 127, 5);

        // The circle is read as often as the file needs and no further; what it says is sound enough.
        Examined.Accepted(EvidenceKind.Xls, bytes, "a.xls");
    }

    private static byte[] Presentation(int at, uint flag)
    {
        var content = new byte[5000];
        byte[] record = [0x1F, 0, 0xFF, 3, 0x14, 0, 0, 0, 2, 0, 0, 4, 0xC, 0, 0, 0, 7, 0, 0, 0, (byte)flag, 0, 0, 0, 2, 0, 0, 0];
        record.CopyTo(content, at);
        return CompoundSample.Build([new("PowerPoint Document") { Content = content }]);
    }

    private static void Put(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
