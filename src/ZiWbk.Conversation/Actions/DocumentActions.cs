using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Sends a document about one office. It is made when it is sent, so the words that go before it tell that it is on its way.</summary>
/// <param name="name">The action's name.</param>
/// <param name="document">Which document.</param>
internal sealed class SendOfficeDocument(string name, DocumentFile document) : DialogAction
{
    // A bot may send 50 MB on Telegram; little is added to the files.
    private const long MostBytes = 45 << 20;

    public override string Name => name;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var (scene, unit) = (draft.Scene, given.Get<Unit>("unit")!);
        if (!scene.May(Right.ReadStatus, unit.Id))
            return ActionResult.Refused(RightsTable.Refusal(Right.ReadStatus));
        if (!scene.TryName(unit, out var id, out var refusal))
            return ActionResult.Refused(refusal);
        if (document == DocumentFile.Pack && scene.Regency.Evidence.Values.Where(item => item.Assessment == id && !item.Withdrawn).Sum(item => item.File?.Bytes ?? 0) > MostBytes)
            return ActionResult.Refused(new(
                "Berkas bukti kantor ini lebih dari 45 MB, terlalu besar untuk dikirim di sini. Mintalah admin membuatnya dengan perintah report pack.",
                "This office's proof pack exceeds 45 MB, too large to be sent here. Ask an admin to make it with the command report pack."));
        var office = Markup.Escape(unit.ShortName);
        var (words, file, mime) = document switch
        {
            DocumentFile.Deck => (
                scene.Say(
                    $"Paparan *{office}* tahun {id.Year} sedang disusun; berkasnya menyusul sebentar lagi. Grafiknya dapat disunting di PowerPoint.",
                    $"The briefing of *{office}* for {id.Year} is being made; the file follows in a moment. Its charts can be edited in PowerPoint."),
                $"Paparan-{id.Unit}-{id.Year}.pptx", DocumentMimes.Deck),
            DocumentFile.Pdf => (
                scene.Say(
                    $"Laporan *{office}* tahun {id.Year} sedang disusun; berkasnya menyusul sebentar lagi.",
                    $"The report on *{office}* for {id.Year} is being made; the file follows in a moment."),
                $"Laporan-{id.Unit}-{id.Year}.pdf", DocumentMimes.Pdf),
            _ => (
                scene.Say(
                    $"Berkas bukti *{office}* tahun {id.Year} sedang disusun; berkasnya menyusul sebentar lagi. Isinya dapat diperiksa di mana pun dengan `report verify`.",
                    $"The proof pack of *{office}* for {id.Year} is being made; the file follows in a moment. It can be checked anywhere with `report verify`."),
                $"Berkas-bukti-{id.Unit}-{id.Year}.zip", DocumentMimes.Pack),
        };
        draft.Say(new Message(words) { Files = [new(file, mime, FileSource.Of(document, id, scene.Language))] });
        return ActionResult.Done;
    }
}

/// <summary>Sends a document about all offices, in a private chat alone.</summary>
/// <param name="name">The action's name.</param>
/// <param name="document">Which document.</param>
internal sealed class SendRegencyDocument(string name, DocumentFile document) : DialogAction
{
    private static readonly Bilingual _nobody = new("Belum ada kantor yang mengisi LKE tahun ini.", "No office has filled this year's worksheet yet.");

    public override string Name => name;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [];

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var scene = draft.Scene;
        if (scene.InGroup || !scene.May(Right.ReadRegency, null))
            return ActionResult.Refused(RightsTable.Refusal(Right.ReadRegency));
        if (scene.Year is not { } year || !scene.Regency.Assessments.Keys.Any(id => id.Year == year))
            return ActionResult.Refused(_nobody);
        draft.Say(document == DocumentFile.AllDeck
            ? new Message(scene.Say(
                $"Paparan semua kantor tahun {year} sedang disusun; berkasnya menyusul sebentar lagi. Grafiknya dapat disunting di PowerPoint.",
                $"The briefing of all offices for {year} is being made; the file follows in a moment. Its charts can be edited in PowerPoint."))
            {
                Files = [new($"Paparan-semua-{year}.pptx", DocumentMimes.Deck, FileSource.Of(document, year, scene.Language))],
            }
            : new Message(scene.Say(
                $"Laporan semua kantor tahun {year} sedang disusun; berkasnya menyusul sebentar lagi.",
                $"The report on all offices for {year} is being made; the file follows in a moment."))
            {
                Files = [new($"Laporan-semua-{year}.pdf", DocumentMimes.Pdf, FileSource.Of(document, year, scene.Language))],
            });
        return ActionResult.Done;
    }
}

/// <summary>What kinds of file documents are.</summary>
internal static class DocumentMimes
{
    public const string Deck = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public const string Pdf = "application/pdf";
    public const string Pack = "application/zip";
}
