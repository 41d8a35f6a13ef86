using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Storage;

/// <summary>Two offices, an open year and a member who has joined: what most tests of the storage begin with.</summary>
internal static class Office
{
    public const int Year = 2026;

    public static readonly UnitId Dishub = UnitId.Parse("dishub");

    public static readonly UnitId Dukcapil = UnitId.Parse("dukcapil");

    public static readonly AssessmentId Assessment = new(Dishub, Year);

    public static QuestionId First => Folder.Instrument.Questions[0].Id;

    public static QuestionId Second => Folder.Instrument.Questions.Where(question => question.FindOption("Ya") is not null).ElementAt(1).Id;

    public static async Task<StatusStore> WithOfficesAsync(this StatusStore store)
    {
        var context = store.Now(Actor.Operator);
        Assert.True((await store.SubmitAsync(context, regency => Turn.Of(
            regency,
            context,
            new ImportUnits([new(Dishub, "Dinas Perhubungan", "Dishub", "dinas", ["perhubungan"]), new(Dukcapil, "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil", "dinas", [])]),
            new OpenYear(Year, Folder.Instrument.Id, FromLastYear: false)))).Done);
        return store;
    }

    /// <summary>Somebody joins from a private chat, as a platform would have it.</summary>
    public static async Task<(PersonId Person, ChatId Chat)> JoinAsync(this StatusStore store, string name, string account, Role role = Role.Member, UnitId? unit = null)
    {
        var code = InvitationCode.Of(System.Security.Cryptography.RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        Assert.True((await store.SubmitAsync(store.Now(Actor.Operator), new Invite(code, role, unit ?? Dishub))).Done);
        Assert.True((await store.SubmitAsync(store.Now(Actor.Stranger), new MeetChat(account, ChatKind.Private))).Done);
        var chat = store.Current.Addresses[account];
        Assert.Null((await store.SubmitAsync(store.Now(Actor.Stranger) with { Chat = chat }, new Join(chat, code.ToString(), name, account))).Refusal);
        return (store.Current.Accounts[account], chat);
    }

    public static RecordAnswers Answer(QuestionId question, string option, AssessmentId? assessment = null) =>
        new(assessment ?? Assessment, Layer.Unit, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(question, new OptionAnswer(option)), "dialog");
}
