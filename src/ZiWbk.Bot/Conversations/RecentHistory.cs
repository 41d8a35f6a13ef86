using System.Collections.Immutable;
using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Storage;

namespace ZiWbk.Bot.Conversations;

/// <summary>
/// The work of the last weeks, read from the journal once and kept: "what has changed?" is asked by many, and most lines of the journal
/// only say what was said.
/// </summary>
internal sealed class RecentHistory(StatusHost host) : IHistory
{
    // What lies further back is asked for rarely, and read each time.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(32);

    private readonly Lock _gate = new();
    private StatusStore? _store;
    private ImmutableList<PersonErased> _erasures = [];
    private ImmutableHashSet<PersonId> _finished = [];
    private DateTimeOffset _from;
    private long _upTo;
    private List<Recorded> _work = [];

    public IEnumerable<Recorded> Since(DateTimeOffset moment)
    {
        var store = host.Store;
        var standing = store.Current;
        if (store.Now(Actor.Clock).At - moment > _kept)
            return store.Since(moment).Where(IsWork);
        lock (_gate)
        {
            // A restore put another journal in place; an erasure begins before the journal is written anew, and ends after it.
            if (store != _store || standing.Erasures != _erasures || standing.ErasuresFinished != _finished || moment < _from)
            {
                (_store, _erasures, _finished) = (store, standing.Erasures, standing.ErasuresFinished);
                (_from, _upTo, _work) = (moment, standing.Sequence, []);
                Take(store.Since(moment));
            }
            else if (standing.Sequence > _upTo)
            {
                Take(store.History(_upTo));
            }

            return [.. _work.Where(recorded => recorded.At >= moment)];
        }
    }

    private void Take(IEnumerable<Recorded> newer)
    {
        foreach (var recorded in newer)
        {
            _upTo = Math.Max(_upTo, recorded.Sequence);
            if (IsWork(recorded))
                _work.Add(recorded);
        }
    }

    private static bool IsWork(Recorded recorded) =>
        recorded.Event is not (MessageQueued or MessageClaimed or MessageSent or MessagePutOff or MessageFailed or MessageUncertain or DialogMoved or DialogEnded);
}
