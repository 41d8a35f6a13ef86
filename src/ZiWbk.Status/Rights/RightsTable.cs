using ZiWbk.Assessment;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Units;
using static ZiWbk.Status.Rights.Reach;
using static ZiWbk.Status.Rights.Right;

namespace ZiWbk.Status.Rights;

/// <summary>Who may do what: the one place that says so.</summary>
public static class RightsTable
{
#pragma warning disable format // A table is read by its columns.
    private static readonly Dictionary<Right, Reach[]> _table = new()
    {
        //                          admin     reviewer  lead      member    viewer    media
        [ReadStatus]              = [All,      Assigned, Own,      Own,      Own,      No],
        [RecordUnitAnswers]       = [No,       No,       Own,      Own,      No,       No],
        [RecordTpiAnswers]        = [No,       Assigned, No,       No,       No,       No],
        [RecordTpnAnswers]        = [No,       Assigned, No,       No,       No,       No],
        [AttachEvidence]          = [No,       No,       Own,      Own,      No,       No],
        [AssignDuties]            = [No,       No,       Own,      No,       No,       No],
        [StateUnitRequirement]    = [All,      Assigned, Own,      No,       No,       No],
        [StateRegencyRequirement] = [All,      No,       No,       No,       No,       No],
        [CompleteTasks]           = [All,      Assigned, Own,      Own,      No,       No],
        [PlanDeclaration]         = [All,      No,       Own,      Own,      No,       No],
        [ReadMedia]               = [All,      Assigned, Own,      Own,      Own,      All],
        [TrackMedia]              = [All,      No,       Own,      No,       No,       All],
        [Submit]                  = [No,       No,       Own,      No,       No,       No],
        [Reopen]                  = [All,      No,       No,       No,       No,       No],
        [ManageYears]             = [All,      No,       No,       No,       No,       No],
        [ManageUnits]             = [All,      No,       No,       No,       No,       No],
        [Invite]                  = [All,      No,       Own,      No,       No,       No],
        [ManagePeople]            = [All,      No,       No,       No,       No,       No],
        [Erase]                   = [All,      No,       No,       No,       No,       No],
        [ManageGroup]             = [All,      No,       Own,      No,       No,       No],
        [AnswerInquiries]         = [All,      All,      No,       No,       No,       No],
        [ReadAudit]               = [All,      Assigned, Own,      No,       No,       No],
        [ReadRegency]             = [All,      All,      No,       No,       Own,      No],
    };
#pragma warning restore format

    private static readonly Dictionary<Right, Bilingual> _refusals = new()
    {
        [ReadStatus] = new("Status kantor ini hanya dapat dilihat anggotanya dan penilainya.", "This office's status can be seen by its members and its reviewers only."),
        [RecordUnitAnswers] = new("Jawaban kantor ini hanya dapat diisi ketua dan anggota timnya.", "This office's answers can be entered by its lead and members only."),
        [RecordTpiAnswers] = new("Penilaian TPI hanya dapat diisi penilai Inspektorat, dan tidak untuk kantornya sendiri.", "The TPI's answers can be entered by its reviewers only, and never for their own office."),
        [RecordTpnAnswers] = new("Penilaian TPN hanya dapat diisi penilai Inspektorat, dan tidak untuk kantornya sendiri.", "The TPN's answers can be entered by the reviewers only, and never for their own office."),
        [AttachEvidence] = new("Bukti kantor ini hanya dapat dilampirkan ketua dan anggota timnya.", "This office's evidence can be attached by its lead and members only."),
        [AssignDuties] = new("Penanggung jawab dan tenggat hanya dapat ditetapkan ketua tim kantor ini.", "Who is in charge and until when is set by this office's lead only."),
        [StateUnitRequirement] = new("Syarat kantor ini hanya dapat diisi ketua tim, penilai, atau admin.", "This office's requirements can be stated by its lead, a reviewer or an admin only."),
        [StateRegencyRequirement] = new("Syarat tingkat pemda hanya dapat diisi admin.", "Requirements of the whole regency can be stated by an admin only."),
        [CompleteTasks] = new("Tugas kantor ini hanya dapat diselesaikan timnya, penilainya, atau admin.", "This office's tasks can be completed by its team, a reviewer or an admin only."),
        [PlanDeclaration] = new("Pencanangan kantor ini hanya dapat direncanakan tim kantornya atau admin.", "This office's declaration can be planned by its team or an admin only."),
        [ReadMedia] = new("Pemantauan publikasi hanya dapat dilihat tim kantornya, penilainya, dan petugas publikasi.", "What is published can be followed by the office's team, its reviewers and the media officers only."),
        [TrackMedia] = new("Publikasi hanya dapat dicatat petugas publikasi, ketua tim kantornya, atau admin.", "What is published can be noted by a media officer, the office's lead or an admin only."),
        [Submit] = new("Pengusulan hanya dapat dikirim ketua tim kantor ini.", "Only this office's lead can submit it."),
        [Reopen] = new("Penilaian yang sudah diusulkan hanya dapat dibuka kembali oleh admin.", "Only an admin can reopen what has been submitted."),
        [ManageYears] = new("Tahun penilaian hanya dapat diatur admin.", "Only an admin can manage the years."),
        [ManageUnits] = new("Daftar kantor hanya dapat diubah admin.", "Only an admin can change the list of offices."),
        [Invite] = new("Undangan hanya dapat dibuat admin, atau ketua tim untuk kantornya sendiri.", "Invitations can be made by an admin, or by a lead for the own office."),
        [ManagePeople] = new("Peran dan penugasan hanya dapat diatur admin.", "Only an admin can change roles and assignments."),
        [Erase] = new("Data orang hanya dapat dihapus admin.", "Only an admin can erase a person's data."),
        [ManageGroup] = new("Grup hanya dapat diatur admin, atau ketua tim kantornya.", "A group can be managed by an admin, or by its office's lead."),
        [AnswerInquiries] = new("Pertanyaan kepada Inspektorat hanya dapat dijawab penilai atau admin.", "Questions to the Inspectorate can be answered by a reviewer or an admin only."),
        [ReadAudit] = new("Riwayat perubahan hanya dapat dilihat admin, penilai, dan ketua tim kantor ini.", "The history can be seen by an admin, a reviewer and this office's lead only."),
        [ReadRegency] = new("Dokumen semua kantor hanya untuk admin, penilai Inspektorat, dan pimpinan yang memantau semua kantor, di percakapan pribadi.", "Documents on all offices are for admins, the Inspektorat's reviewers and leaders who follow all offices, in a private chat."),
    };

    /// <summary>How far a right reaches in a role.</summary>
    public static Reach Of(Role role, Right right) => _table[right][(int)role];

    /// <summary>Why somebody without the right is refused, in a sentence for that person.</summary>
    public static Bilingual Refusal(Right right) => _refusals[right];

    /// <summary>Whether an actor may use a right on an office, or on the whole regency where no office is given. Unknown people may nothing.</summary>
    public static bool Allows(Regency regency, Actor actor, Right right, UnitId? unit)
    {
        // Whoever can open the data folder could write the journal itself; refusing would only pretend.
        if (actor == Actor.Operator || actor == Actor.Clock)
            return true;
        return actor.Person is { } id
            && regency.People.TryGetValue(id, out var person)
            && person.Active
            && Reaches(person, Of(person.Role, right), unit);
    }

    private static bool Reaches(Person person, Reach reach, UnitId? unit) => reach switch
    {
        All => true,
        Own => person.Unit is null || person.Unit == unit,
        Assigned => unit is { } office && office != person.Unit && (person.Assigned.IsEmpty || person.Assigned.Contains(office)),
        _ => false,
    };
}
