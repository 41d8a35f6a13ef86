using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>What can be set in this chat, and what the bot knows of whoever asks, or of the group.</summary>
internal sealed class SettingsView : View
{
    public override string Name => "settings";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        var text = new Passage();
        if (scene.InGroup)
            OfGroup(scene, text);
        else if (scene.Person is { } person)
            OfPerson(scene, text, person);
        else
            text.Line(scene.Say("*Pengaturan*", "*Settings*")).Line(scene.Say(
                "Bapak/Ibu belum terdaftar, jadi yang saya simpan hanya percakapan ini.",
                "You have not joined, so all I keep is this talk."));
        text.Line(scene.Say("Bahasa: *Indonesia*", "Language: *English*"));
        return text.ToMessage(new Keyboard().Row(
            Keyboard.Press(scene.Say("Ganti bahasa", "Change language"), "/bahasa"),
            scene.InGroup && scene.Person is { Role: Role.Admin or Role.Lead } ? Keyboard.Press(scene.Say("Kantor grup ini", "This group's office"), "/ikat") : null));
    }

    private static void OfGroup(Scene scene, Passage text)
    {
        text.Line(scene.Say("*Pengaturan grup*", "*The group's settings*"));
        text.Line(scene.OwnUnit is { } unit
            ? scene.Say($"Kantor: *{Markup.Escape(unit.Name)}*. Di sini hanya kantor itu yang dibicarakan.", $"Office: *{Markup.Escape(unit.Name)}*. Only this office is spoken of here.")
            : scene.Say("Kantor: belum terikat.", "Office: none yet."));
        if (scene.Chat.Pinned is not null)
            text.Line(scene.Say("Status kantor tersemat di atas dan selalu terbaru.", "The office's status is pinned above and kept up to date."));
    }

    private static void OfPerson(Scene scene, Passage text, Person person)
    {
        var office = scene.OwnUnit is { } unit ? $", {Markup.Escape(unit.Name)}" : "";
        text.Line(scene.Say("*Pengaturan*", "*Settings*"))
            .Line(scene.Say($"Nama: *{PersonWords.Name(scene, person.Id)}*", $"Name: *{PersonWords.Name(scene, person.Id)}*"))
            .Line(scene.Say($"Peran: *{RoleNames.Of(person.Role).Id}*{office}", $"Role: *{RoleNames.Of(person.Role).En}*{office}"));
        if (person.Role == Role.Reviewer)
            text.Line(person.Assigned.IsEmpty
                ? scene.Say("Yang direviu: semua kantor selain kantor sendiri", "Reviews: all offices but the own")
                : scene.Say($"Yang direviu: {person.Assigned.Count} kantor", $"Reviews: {English.Count(person.Assigned.Count, "office")}"));
        text.Line(scene.Say(
            "Yang saya simpan: nama, nomor akun, peran, dan apa yang Bapak/Ibu kerjakan di sini. Keliru, atau ingin dihapus? Hubungi ketua tim atau admin.",
            "What I keep: your name, account number and role, and what you do here. Wrong, or to be erased? Ask your lead or the admin."));
    }
}
