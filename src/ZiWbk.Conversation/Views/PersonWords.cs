using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;

namespace ZiWbk.Conversation.Views;

/// <summary>What people are called, safe within markup.</summary>
internal static class PersonWords
{
    public static string Name(Scene scene, PersonId id)
    {
        var person = scene.Regency.People.GetValueOrDefault(id);
        return person?.Name is { } name ? Passage.Quote(name, 40) + (person.Active ? "" : scene.Say(" (sudah tidak bertugas)", " (has left)"))
            : scene.Say("seseorang yang datanya dihapus", "somebody whose data was erased");
    }

    public static string Name(Scene scene, Actor actor) =>
        actor.Person is { } id ? Name(scene, id) : scene.Say("pengelola sistem", "the operator");
}
