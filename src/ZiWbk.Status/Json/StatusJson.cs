using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Media;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Json;

/// <summary>How events and the regency are written as JSON. A field that is not known is refused: dropping it in silence would lose it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(LowerCase<Role>), typeof(LowerCase<Layer>), typeof(LowerCase<Language>), typeof(LowerCase<ChatKind>),
        typeof(LowerCase<RemarkKind>), typeof(LowerCase<MessageState>), typeof(LowerCase<ReminderState>), typeof(LowerCase<ReminderKind>), typeof(LowerCase<WitnessAnswer>),
    ],
    IgnoreReadOnlyProperties = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Regency))]
[JsonSerializable(typeof(ImmutableDictionary<string, TaskDone>))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
[JsonSerializable(typeof(RecordedAnswer))]
[JsonSerializable(typeof(UnitAdded))]
[JsonSerializable(typeof(UnitChanged))]
[JsonSerializable(typeof(PersonJoined))]
[JsonSerializable(typeof(RoleChanged))]
[JsonSerializable(typeof(ReviewerAssigned))]
[JsonSerializable(typeof(PersonRemoved))]
[JsonSerializable(typeof(PersonErased))]
[JsonSerializable(typeof(ErasureFinished))]
[JsonSerializable(typeof(InvitationMade))]
[JsonSerializable(typeof(InvitationMistyped))]
[JsonSerializable(typeof(ChatMet))]
[JsonSerializable(typeof(ChatOwned))]
[JsonSerializable(typeof(GroupBound))]
[JsonSerializable(typeof(LanguageChosen))]
[JsonSerializable(typeof(GroupCodeMade))]
[JsonSerializable(typeof(GroupBoundByCode))]
[JsonSerializable(typeof(ChatMoved))]
[JsonSerializable(typeof(ChatReferenced))]
[JsonSerializable(typeof(ChatLost))]
[JsonSerializable(typeof(ChatRegained))]
[JsonSerializable(typeof(StatusPinned))]
[JsonSerializable(typeof(YearOpened))]
[JsonSerializable(typeof(YearClosed))]
[JsonSerializable(typeof(YearReopened))]
[JsonSerializable(typeof(DateFixed))]
[JsonSerializable(typeof(AnswersRecorded))]
[JsonSerializable(typeof(NoteWritten))]
[JsonSerializable(typeof(DutyAssigned))]
[JsonSerializable(typeof(ReviewRemarked))]
[JsonSerializable(typeof(ReviewReplied))]
[JsonSerializable(typeof(AssessmentSubmitted))]
[JsonSerializable(typeof(AssessmentReopened))]
[JsonSerializable(typeof(EvidenceAttached))]
[JsonSerializable(typeof(EvidenceWithdrawn))]
[JsonSerializable(typeof(RequirementStated))]
[JsonSerializable(typeof(TaskCompleted))]
[JsonSerializable(typeof(DeclarationPlanned))]
[JsonSerializable(typeof(WitnessInvited))]
[JsonSerializable(typeof(WitnessAnswered))]
[JsonSerializable(typeof(PactsCounted))]
[JsonSerializable(typeof(MediaPlanned))]
[JsonSerializable(typeof(MediaPublished))]
[JsonSerializable(typeof(MediaWithdrawn))]
[JsonSerializable(typeof(DialogMoved))]
[JsonSerializable(typeof(DialogEnded))]
[JsonSerializable(typeof(MessageQueued))]
[JsonSerializable(typeof(MessageClaimed))]
[JsonSerializable(typeof(MessageSent))]
[JsonSerializable(typeof(MessagePutOff))]
[JsonSerializable(typeof(MessageFailed))]
[JsonSerializable(typeof(MessageUncertain))]
[JsonSerializable(typeof(RemindersSet))]
[JsonSerializable(typeof(RemindersClaimed))]
[JsonSerializable(typeof(ReminderPutOff))]
[JsonSerializable(typeof(PersonalReminderSet))]
[JsonSerializable(typeof(PersonalReminderEnded))]
[JsonSerializable(typeof(InquiryNoted))]
[JsonSerializable(typeof(InquiryForwarded))]
[JsonSerializable(typeof(InquiryAnswered))]
[JsonSerializable(typeof(InquiryClosed))]
[JsonSerializable(typeof(BackupMade))]
[JsonSerializable(typeof(Restored))]
public sealed partial class StatusJson : JsonSerializerContext
{
    /// <summary>Letters beyond ASCII are written as they are; the journal is a file, never part of a page.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
}
