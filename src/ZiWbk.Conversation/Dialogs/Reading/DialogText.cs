using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>A compiled dialog as one text: equal texts are equal dialogs.</summary>
internal static class DialogText
{
    /// <summary>The dialog, its tales left out; with or without what is said.</summary>
    public static string Of(Dialog dialog, bool withTexts)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"{dialog.Name} [{string.Join(',', dialog.Roles.Select(Dialog.NameOf))}] [{string.Join(',', dialog.Chats)}] /{dialog.Command} on {dialog.StartsOn} menu {dialog.Menu} expires {dialog.Expires.ToString("c", CultureInfo.InvariantCulture)}");
        Line($"takes {string.Join(',', dialog.Takes.Select(take => $"{take.Slot}:{take.Type}"))}");
        if (withTexts)
            Line($"{dialog.Title.Id}|{dialog.Title.En} {string.Join(';', dialog.Phrases.Concat(dialog.Examples).Select(phrase => $"{phrase.Language} {phrase.Text}"))}");
        foreach (var step in dialog.AllSteps)
            Line($"{step.Number} {Of(step, withTexts)}");
        return text.ToString();
    }

    /// <summary>One step; of an <c>each</c> without the steps within it.</summary>
    public static string Of(Step step, bool withTexts)
    {
        string Said(Template? template) => template is null ? "" : withTexts ? $"{Parts(template.Id)}|{Parts(template.En)}" : $"{Places(template.Id)}|{Places(template.En)}";
        string Choices(ChoiceType type) => string.Join(',', type.Choices.Select(known => withTexts ? $"{known.Key}={known.Label.Id}|{known.Label.En}" : known.Key));
        var does = step switch
        {
            AskStep ask => $"ask {ask.Slot} as {ask.Type} of {ask.Of} {(ask.Type is ChoiceType choice ? Choices(choice) : "")} many {ask.Many} optional {ask.Optional} offer {ask.Offer} assume {ask.Assume} help {Said(ask.Help)} {Said(ask.Prompt)}",
            SayStep say => $"say {Said(say.Text)}",
            ShowStep show => $"show {show.View} {With(show.With)}",
            ConfirmStep confirm => $"confirm {Said(confirm.Text)}",
            DoStep act => $"do {act.Action.Name} {With(act.With)} into {act.Into} retry {act.Retry}",
            CallStep call => $"call {call.Dialog} {With(call.With)}",
            EachStep each => $"each {each.Slot} in {each.List.Name} of {each.Of} steps {each.Steps.Length}",
            StopStep stop => $"stop {Said(stop.Text)}",
            _ => throw new InvalidOperationException($"No way to write {step.GetType().Name}."),
        };
        return $"when {step.When}: {does}";
    }

    /// <summary>Names what a dialog does: another wording leaves it as it is.</summary>
    public static string Hash(Dialog dialog) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(dialog, withTexts: false))))[..16];

    private static string With(ImmutableDictionary<string, string> with) =>
        string.Join(',', with.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value}"));

    private static string Parts(ImmutableArray<TextPart> parts) => string.Concat(parts.Select(part => part.Place is { } place ? $"{{{place}}}" : part.Words));

    private static string Places(ImmutableArray<TextPart> parts) => string.Join(',', parts.Where(part => part.Place is not null).Select(part => part.Place!.ToString()).Order(StringComparer.Ordinal));
}
