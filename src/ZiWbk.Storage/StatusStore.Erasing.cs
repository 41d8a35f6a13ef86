using System.Text;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Storage.Backups;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;
using ZiWbk.Storage.Snapshots;

namespace ZiWbk.Storage;

/// <summary>What an erasure did.</summary>
/// <param name="Lines">How many lines of the journal lost personal values.</param>
/// <param name="NamedByOthers">How many of them were others' words that named the person.</param>
/// <param name="LinksNaming">Evidence whose link still names the person; it belongs to the office, to be withdrawn by it.</param>
/// <param name="Copies">Folders with copies of the data made before, which still hold the person's.</param>
public sealed record Erasure(int Lines, int NamedByOthers, IReadOnlyList<string> LinksNaming, IReadOnlyList<string> Copies);

/// <summary>The part that takes a person's data out of the files.</summary>
public sealed partial class StatusStore
{
    // What others are called and where they are reached is theirs, also where Sari's name stands in Sari Wulandari's.
    private static readonly string[] _identities = [EventCatalogue.Current.Of(typeof(PersonJoined)).Name, EventCatalogue.Current.Of(typeof(ChatMet)).Name];

    /// <summary>
    /// Erases a person's data from the journal, the snapshots and the documents. The event comes first: if the power goes
    /// while the files are written anew, the next start finishes it.
    /// </summary>
    /// <exception cref="StorageRefusedException">It is refused; the sentence says why.</exception>
    /// <exception cref="IOException">It could not be recorded.</exception>
    public async Task<Erasure> EraseAsync(CommandContext context, PersonId id)
    {
        await _operation.WaitAsync();
        try
        {
            var erasure = await _commit.WhileQuietAsync(regency =>
            {
                // A turn before this quiet moment may have begun another one, of the state with the name in it.
                _snapshot.GetAwaiter().GetResult();
                return Erase(regency, Complete(context), id);
            });
            await ForgetInDocumentsAsync();
            return erasure;
        }
        finally
        {
            _operation.Release();
        }
    }

    /// <summary>Whose data has been erased here and may come back with a backup of this journal; none where the backup is of another.</summary>
    public IReadOnlyList<PersonId> ErasedSince(BackupManifest backup)
    {
        var known = _journal.Lines().FirstOrDefault(line => line.Content.Sequence == backup.Sequence);
        return known is not null && Convert.ToHexStringLower(known.Content.Hash) == backup.Head
            ? [.. Current.Erasures.Select(erased => erased.Person)]
            : [];
    }

    private Erasure Erase(Regency regency, CommandContext context, PersonId id)
    {
        var names = Naming.Of(regency, id);
        var subjects = ErasePerson.Subjects(regency, id);
        var byOthers = names.IsEmpty
            ? []
            : _journal.Lines()
                .Where(line => !line.Content.Personal.IsEmpty && names.StandIn(line.Content.Personal.Span))
                .Where(line => JournalLine.ReadHead(line.Content.Covered) is { Subject: { } subject } head && !subjects.Contains(subject) && !_identities.Contains(head.Kind))
                .Select(line => line.Content.Sequence)
                .ToArray();

        string?[] addresses = [.. regency.Accounts.Where(account => account.Value == id).Select(account => account.Key), .. regency.Chats.Values.Where(chat => chat.Person == id).Select(chat => chat.Address)];
        var decision = new ErasePerson(id, [.. byOthers]).Run(regency, context);
        if (decision.Refusal is { } refusal)
            throw new StorageRefusedException(refusal.Id, refusal.En);
        _commit.Record(now => Numbered(now, context, decision));
        var links = regency.Evidence.Values.Where(item => item.Link is { } link && names.StandIn(Encoding.UTF8.GetBytes(link))).Select(item => item.Id.ToString());
        var lines = EraseFromFiles();
        // Cut off before this, what the person sent is worked on at the next start as a stranger's, and gone.
        Inbox.Forget(update => addresses.Contains(update.Chat) || addresses.Contains(update.Account) || names.StandIn(update.Raw.Span));
        return new(lines, byOthers.Length, [.. links], [.. regency.Backups.Select(copy => copy.Folder)]);
    }

    private async Task FinishErasuresAsync()
    {
        if (Pending(Current).Length == 0)
            return;
        await _commit.WhileQuietAsync(_ => EraseFromFiles());
        await ForgetInDocumentsAsync();
    }

    // The documents are made anew while turns go on: they may take their time, or not answer at all.
    private async Task ForgetInDocumentsAsync()
    {
        try
        {
            if (_projection is not null)
                await _projection.RebuildAsync();
        }
        catch (TimeoutException exception)
        {
            throw new StorageRefusedException(
                $"Data orang ini sudah dihapus dari jurnal; {StatusProjection.FileName} tidak menjawab dan dibuat ulang saat bot dijalankan lagi. Hentikan bot dan jalankan lagi.",
                $"This person's data is gone from the journal; {StatusProjection.FileName} does not answer and is made anew at the next start. Stop the bot and start it again.",
                exception);
        }

        var context = Now(Actor.Clock);
        await SubmitAsync(context, regency => Turn.Of(regency, context, Pending(regency).Select(erased => new FinishErasure(erased.Person))));
    }

    private int EraseFromFiles()
    {
        var pending = Pending(Current);
        SnapshotFile.Clear(_disk);
        return _journal.Erase((head, line) => pending.Any(erased => ErasePerson.Goes(erased, head.Subject, line.Content.Sequence)));
    }

    private static PersonErased[] Pending(Regency regency) =>
        [.. regency.Erasures.Where(erased => !regency.ErasuresFinished.Contains(erased.Person))];
}
