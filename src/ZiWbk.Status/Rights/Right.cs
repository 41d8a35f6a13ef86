namespace ZiWbk.Status.Rights;

/// <summary>One thing a role may or may not do; the table is in <see cref="RightsTable"/>.</summary>
public enum Right
{
    /// <summary>See an office's answers, evidence and score.</summary>
    ReadStatus,

    /// <summary>Enter the office's own answers.</summary>
    RecordUnitAnswers,

    /// <summary>Enter the internal assessors' answers.</summary>
    RecordTpiAnswers,

    /// <summary>Enter the national assessors' answers.</summary>
    RecordTpnAnswers,

    /// <summary>Attach and withdraw evidence, write notes.</summary>
    AttachEvidence,

    /// <summary>Name who is in charge, and until when.</summary>
    AssignDuties,

    /// <summary>State an office's own requirement (TLHP, LHKPN, ...).</summary>
    StateUnitRequirement,

    /// <summary>State a requirement of the whole regency (opini BPK, SAKIP, ...).</summary>
    StateRegencyRequirement,

    /// <summary>Complete a task of the path.</summary>
    CompleteTasks,

    /// <summary>Plan the day of declaration.</summary>
    PlanDeclaration,

    /// <summary>See what is to be published and what has been.</summary>
    ReadMedia,

    /// <summary>Plan and note what is published.</summary>
    TrackMedia,

    /// <summary>Submit an assessment, which locks it.</summary>
    Submit,

    /// <summary>Reopen a submitted assessment.</summary>
    Reopen,

    /// <summary>Open, date and close a year.</summary>
    ManageYears,

    /// <summary>Add and change offices.</summary>
    ManageUnits,

    /// <summary>Invite people to an office.</summary>
    Invite,

    /// <summary>Change roles, assign offices, remove people.</summary>
    ManagePeople,

    /// <summary>Erase a person's data.</summary>
    Erase,

    /// <summary>Bind a group chat to an office, set its reminders.</summary>
    ManageGroup,

    /// <summary>Answer questions that the bot could not.</summary>
    AnswerInquiries,

    /// <summary>See who did what.</summary>
    ReadAudit,

    /// <summary>See the documents about all offices together.</summary>
    ReadRegency,
}
