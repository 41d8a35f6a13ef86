using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Inquiries;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Tales;

/// <summary>What the town has asked the Inspektorat: one question waits, one comes from a group that cannot be reached any more, one is answered.</summary>
internal sealed partial class TaleTown
{
    private void Wonder()
    {
        Meet("tale:gone", ChatKind.Group);
        var (group, gone) = (Regency.Addresses["tale:group"], Regency.Addresses["tale:gone"]);
        Ask(Role.Member, group, "Bolehkah SK tim kerja ditandatangani sekretaris dinas?");
        Ask(Role.Lead, gone, "Apakah pakta integritas diperbarui setiap tahun?");
        Do(Actor.Clock, gone, new NoteReach(gone, "removed"));
        var answered = Ask(Role.Member, group, "Apakah rapat tim boleh daring?");
        Do(Actor.Of(Regency.Accounts[AccountOf(Role.Admin)]), null, new AnswerInquiry(answered, "Boleh, asalkan ada notula dan daftar hadir.", null));
    }

    private InquiryId Ask(Role role, ChatId chat, string question)
    {
        var asker = Actor.Of(Regency.Accounts[AccountOf(role)]);
        var id = new InquiryId(Regency.Next);
        Do(asker, chat, new NoteInquiry(chat, question));
        Do(asker, chat, new ForwardInquiry(id));
        return id;
    }
}
