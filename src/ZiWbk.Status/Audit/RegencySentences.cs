using ZiWbk.Assessment;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Operations;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Audit;

/// <summary>A sentence for each kind of act on people, offices, years, groups and the data itself.</summary>
internal static class RegencySentences
{
    /// <summary>What an event says of what a person did; null where it is no such act.</summary>
    public static Told? Of(Recorded recorded, AuditWords words) => recorded.Event switch
    {
        InvitationMade made => Invited(made, recorded.At, words),
        InvitationMistyped { PausedUntil: null } => Told.Of(null, "Kode undangan yang tidak dikenal dicoba.", "An invitation code that is not known was tried."),
        InvitationMistyped => Told.Of(null, "Kode undangan yang tidak dikenal dicoba; percakapannya dijeda.", "An invitation code that is not known was tried; the chat is paused."),
        PersonJoined joined => Joined(joined, words),
        RoleChanged role => Changed(role, words),
        ReviewerAssigned assigned => Assigned(assigned, words),
        PersonRemoved removed => Told.Of(words.UnitOf(removed.Person), $"{words.Person(removed.Person).Id} tidak bertugas lagi.", $"{words.Person(removed.Person).En} was removed."),
        PersonErased erased => Told.Of(words.UnitOf(erased.Person), $"Data pribadi {erased.Person} dihapus.", $"The personal data of {erased.Person} was erased."),
        ErasureFinished finished => Told.Of(words.UnitOf(finished.Person), $"Data pribadi {finished.Person} hilang dari semua berkas.", $"The personal data of {finished.Person} is out of all files."),
        UnitAdded { Unit: var unit } => Told.Of(unit.Id, $"Kantor {unit.ShortName} ditambahkan: {unit.Name}.", $"The office {unit.ShortName} was added: {unit.Name}."),
        UnitChanged { Unit: var unit } => Told.Of(unit.Id, $"Data kantor {unit.ShortName} diubah: {unit.Name}.", $"The office {unit.ShortName} was changed: {unit.Name}."),
        YearOpened { From: { } last } opened => Told.Of(null, $"Tahun {opened.Year} dibuka, dilanjutkan dari {last}.", $"The year {opened.Year} was opened, going on from {last}."),
        YearOpened opened => Told.Of(null, $"Tahun {opened.Year} dibuka.", $"The year {opened.Year} was opened."),
        YearClosed closed => Told.Of(null, $"Tahun {closed.Year} ditutup.", $"The year {closed.Year} was closed."),
        YearReopened reopened => Told.Of(null, $"Tahun {reopened.Year} dibuka kembali.", $"The year {reopened.Year} was opened again."),
        DateFixed date => Fixed(date),
        GroupBound { Unit: { } unit } => Told.Of(unit, $"Sebuah grup diikat ke {words.Office(unit)}.", $"A group was bound to {words.Office(unit)}."),
        GroupBound => Told.Of(null, "Sebuah grup dilepas dari kantornya.", "A group was parted from its office."),
        GroupBoundByCode bound => Told.Of(
            bound.Unit,
            $"Sebuah grup diikat ke {words.Office(bound.Unit)} dengan kode {bound.Invitation}.",
            $"A group was bound to {words.Office(bound.Unit)} by code {bound.Invitation}."),
        GroupCodeMade code => Told.Of(
            code.Unit,
            $"Kode grup {code.Invitation} dibuat untuk {words.Office(code.Unit)}.",
            $"Group code {code.Invitation} was made for {words.Office(code.Unit)}."),
        // In the own private chat they are nobody else's business.
        RemindersSet set when words.Regency.Chats.GetValueOrDefault(set.Chat) is { Kind: ChatKind.Group } group => Reminders(set, group, words),
        // That something was asked and answered, never what.
        InquiryForwarded forwarded => Told.Of(null, $"Pertanyaan {forwarded.Inquiry} diteruskan ke Inspektorat.", $"Question {forwarded.Inquiry} was forwarded to the Inspectorate."),
        InquiryAnswered answered => Told.Of(null, $"Pertanyaan {answered.Inquiry} dijawab.", $"Question {answered.Inquiry} was answered."),
        InquiryClosed closed => Told.Of(null, $"Pertanyaan {closed.Inquiry} ditutup.", $"Question {closed.Inquiry} was closed."),
        BackupMade backup => Told.Of(null, $"Cadangan dibuat di {backup.Folder}.", $"A backup was made in {backup.Folder}."),
        Restored restored => Told.Of(
            null,
            $"Data dipulihkan dari {restored.From}; yang semula ada disimpan di {restored.SetAside}.",
            $"The data was restored from {restored.From}; what stood before is kept in {restored.SetAside}."),
        _ => null,
    };

    private static Told Invited(InvitationMade made, DateTimeOffset at, AuditWords words)
    {
        var (role, office) = (AuditWords.Of(made.Role), words.OfficeOrAll(made.Unit));
        var days = (int)Math.Round((made.Expires - at).TotalDays);
        return Told.Of(
            made.Unit,
            $"Undangan {made.Invitation} dibuat: {role.Id}, {office.Id}, untuk {made.Uses} orang, {days} hari.",
            $"Invitation {made.Invitation} was made: {role.En}, {office.En}, {Counted(made.Uses, "use")}, {Counted(days, "day")}.");
    }

    private static string Counted(int number, string of) => number == 1 ? $"1 {of}" : $"{number} {of}s";

    private static Told Joined(PersonJoined joined, AuditWords words)
    {
        var (role, office) = (AuditWords.Of(joined.Role), words.OfficeOrAll(joined.Unit));
        return Told.Of(
            joined.Unit,
            $"Bergabung sebagai {role.Id}, {office.Id}, dengan undangan {joined.Invitation}.",
            $"Joined as {role.En}, {office.En}, by invitation {joined.Invitation}.");
    }

    private static Told Changed(RoleChanged changed, AuditWords words)
    {
        var (person, role, office) = (words.Person(changed.Person), AuditWords.Of(changed.Role), words.OfficeOrAll(changed.Unit));
        return Told.Of(changed.Unit, $"{person.Id} menjadi {role.Id}, {office.Id}.", $"{person.En} became {role.En}, {office.En}.");
    }

    private static Told Assigned(ReviewerAssigned assigned, AuditWords words)
    {
        var person = words.Person(assigned.Person);
        var offices = string.Join(", ", assigned.Units.Select(words.Office));
        return assigned.Units.IsEmpty
            ? Told.Of(null, $"{person.Id} ditugasi menilai semua kantor.", $"{person.En} was assigned all offices to review.")
            : Told.Of(null, $"{person.Id} ditugasi menilai {offices}.", $"{person.En} was assigned to review {offices}.");
    }

    private static Told Fixed(DateFixed date)
    {
        var (day, letter) = (AuditWords.Of(date.Date), date.Letter);
        return Told.Of(
            null,
            $"Tanggal {date.Milestone} {date.Year}: {day.Id}{(letter is null ? "" : $" (surat {letter})")}.",
            $"The date of {date.Milestone} {date.Year}: {day.En}{(letter is null ? "" : $" (letter {letter})")}.");
    }

    private static Told Reminders(RemindersSet set, Chat group, AuditWords words)
    {
        var where = words.Group(set.Chat);
        Bilingual change = !set.Wanted ? new("dimatikan", "turned off") : set.SilentUntil is null ? new("dinyalakan", "turned on") : new("ditunda", "put off");
        return Told.Of(group.Unit, $"Pengingat {where.Id} {change.Id}.", $"Reminders of {where.En} were {change.En}.");
    }
}
