using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Actions;

/// <summary>The actions there are.</summary>
internal static class ActionCatalogue
{
    /// <summary>By name.</summary>
    public static ImmutableSortedDictionary<string, DialogAction> All { get; } = new DialogAction[]
    {
        new RecordAnswer(), new UndoLast(), new AttachPieces(), new WriteNoteAbout(), new AssignQuestion(),
        new JoinWithCode(), new ChooseChatLanguage(), new BindThisGroup(), new PutOffDuty(), new SetChatReminders(), new RemindHere(), new LookAtDay(), new StopReminding(), new CompareWorkbook(), new SaveWorkbook(), new SendWorkbook(),
        new SendOfficeDocument("send-deck", DocumentFile.Deck), new SendOfficeDocument("send-report", DocumentFile.Pdf), new SendOfficeDocument("send-pack", DocumentFile.Pack),
        new SendRegencyDocument("send-all-deck", DocumentFile.AllDeck), new SendRegencyDocument("send-all-report", DocumentFile.AllPdf),
        new PlanOwnDeclaration(), new InviteOwnWitness(), new AnswerOfWitness(), new CountOwnPacts(),
        new PlanPublication(), new NotePublication(), new DropPublication(),
        new InviteSomebody(), new ChangeSomebody(), new AssignOffice(), new HandOver(), new RemoveSomebody(),
        new OpenReview(), new AgreeIndicator(), new AgreeQuestion(), new ChangeQuestion(), new ReturnQuestion(), new ReplyRemark(), new TellOffice(), new RecordTpn(),
        new CompleteJourneyTask(), new ReopenJourneyTask(), new AttachToTask(), new AssignJourneyTask(), new FixMilestone(), new OpenAssessmentYear(),
        new CloseAssessmentYear(), new NoteUnanswered(), new ForwardQuestion(), new AnswerQuestion(), new CloseQuestion(), new StateOneRequirement(), new AttachToRequirement(), new SubmitOwn(), new ReopenSubmitted(),
    }.ToImmutableSortedDictionary(action => action.Name, action => action, StringComparer.Ordinal);
}
