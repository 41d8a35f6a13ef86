using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Operations;

/// <summary>
/// Somebody sits down at the terminal. Whoever may open the folder may give a role, as with an invitation; without one, whoever is not
/// known is asked for an invitation code like everybody else.
/// </summary>
/// <param name="Name">What the person is called.</param>
/// <param name="Role">admin, reviewer, lead, member, viewer or media; null for whatever the person is.</param>
/// <param name="Unit">The office's short name; null for the whole regency.</param>
/// <param name="Account">The account, <c>channel:id</c>.</param>
/// <param name="Chat">The chat's address, <c>channel:id</c>.</param>
/// <param name="Group">Whether the chat is a group.</param>
/// <param name="Language">The language to talk in; null for the one chosen before.</param>
internal sealed record TerminalArrival(string Name, string? Role, string? Unit, string Account, string Chat, bool Group, Language? Language) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        await SubmitAsync(host, Actor.Stranger, _ => [new MeetChat(Chat, Group ? ChatKind.Group : ChatKind.Private)]);
        if (Role is not null && !host.Store.Current.Accounts.ContainsKey(Account))
            await JoinAsync(host);
        var chat = host.Store.Current.Addresses[Chat];
        if (Language is { } language)
            await SubmitAsync(host, Actor.Operator, _ => [new ChooseLanguage(chat, language)]);
        if (Group && Unit is not null)
            await SubmitAsync(host, Actor.Operator, _ => [new BindGroup(chat, Results.Unit(Unit))]);
        return Results.Of("", "", new JsonObject());
    }

    private async Task JoinAsync(StatusHost host)
    {
        if (!Enum.TryParse<Role>(Role, ignoreCase: true, out var role) || !Enum.IsDefined(role))
            throw new DocumentRefusedException($"Peran '{Role}' tidak dikenal.", $"There is no role '{Role}'.");
        UnitId? unit = Unit is null ? null : Results.Unit(Unit);
        var code = InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        await SubmitAsync(host, Actor.Operator, _ => [new Invite(code, role, unit)]);
        // People join from a private chat, whichever chat they then talk in.
        await SubmitAsync(host, Actor.Stranger, _ => [new MeetChat(Account, ChatKind.Private)]);
        await SubmitAsync(host, Actor.Stranger, regency => [new Join(regency.Addresses[Account], code.ToString(), Name, Account)]);
    }

    private static async Task SubmitAsync(StatusHost host, Actor actor, Func<Status.Regency, IEnumerable<Command>> commands)
    {
        var context = host.Store.Now(actor);
        (await host.Store.SubmitAsync(context, regency => Turn.Of(regency, context, commands(regency)))).Accepted();
    }
}
