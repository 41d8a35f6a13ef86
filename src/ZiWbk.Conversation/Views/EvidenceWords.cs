using ZiWbk.Status.Evidence;

namespace ZiWbk.Conversation.Views;

/// <summary>What a piece of evidence is called.</summary>
internal static class EvidenceWords
{
    public static string Name(OfficeScene office, EvidenceItem item) =>
        Passage.Quote(item.Name ?? item.Link ?? office.Say("berkas tanpa nama", "a file without a name"), 60);

    /// <summary>Its name and the date it bears.</summary>
    public static string Of(OfficeScene office, EvidenceItem item) => Name(office, item) + (item.Effective is { } date
        ? office.Say($" (tertanggal {office.Date(date)})", $" (dated {office.Date(date)})")
        : "");
}
