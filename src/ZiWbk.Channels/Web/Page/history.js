// The talk as this browser remembers it, so that it is still there when the service has been started anew.
const most = 200;
const prefix = 'ziwbk:';

const keyOf = (epoch, chat) => `${prefix}${epoch}:${chat}`;

// A browser may forbid its storage; the talk then lasts as long as the service remembers it.
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** What is remembered of a chat. */
export function recall(epoch, chat) {
  const entries = attempt(() => JSON.parse(localStorage.getItem(keyOf(epoch, chat))));
  return Array.isArray(entries) ? entries.filter(entry => typeof entry?.id === 'string' && Array.isArray(entry.spans)) : [];
}

/** Remembers a chat, and forgets what belongs to other data. */
export function remember(epoch, chat, entries) {
  attempt(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !key.startsWith(`${prefix}${epoch}:`)) localStorage.removeItem(key);
    localStorage.setItem(keyOf(epoch, chat), JSON.stringify(entries.slice(-most)));
  });
}

/** Forgets everything. */
export function forget() {
  attempt(() => Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key)));
}

/**
 * What is remembered and what the service knows as one talk, nothing twice. The service's word counts; what it has not seen
 * yet of one's own comes last, because it will be sent now.
 */
export function merge(remembered, known) {
  const byId = new Map(remembered.map(entry => [entry.id, entry]));
  for (const entry of known) byId.set(entry.id, { ...entry, frame: byId.get(entry.id)?.frame });
  const unsent = entry => entry.state === 'pending' && !known.some(other => other.id === entry.id);
  const all = [...byId.values()];
  return [...all.filter(entry => !unsent(entry)), ...all.filter(unsent)];
}
