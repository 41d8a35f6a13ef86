// Makes elements of entries. Words become text nodes, whatever they hold.
import { clock, say, size } from './words.js';

/** An element with attributes and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

const looks = { strong: 'strong', light: 'em', code: 'code' };
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

// Addresses in the words can be followed; they lead away from here without saying from where.
function withLinks(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    parts.push(text.slice(at, match.index), make('a', { href: match[0], target: '_blank', rel: 'noopener noreferrer' }, match[0]));
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return parts;
}

const spans = entry => entry.spans.map(span => {
  const parts = span.look === 'code' ? [span.text] : withLinks(span.text);
  return make(looks[span.look] ?? 'span', {}, ...parts);
});

function picture(entry) {
  if (!entry.picture) return null;
  const { url, words, width, height } = entry.picture;
  const inWords = make('p', { class: 'in-words' }, words);
  if (!url) return make('figure', {}, inWords);
  const image = make('img', { src: url, alt: words, width: width || undefined, height: height || undefined, decoding: 'async' });
  const figure = make('figure', {}, make('a', { href: url, target: '_blank', rel: 'noopener' }, image));
  // Painted for a service that has been started anew since, it is gone; its words are not.
  image.addEventListener('error', () => figure.replaceChildren(inWords));
  return figure;
}

function file({ name, size: bytes, url }, own) {
  const label = [make('span', { class: 'name' }, name), make('small', {}, bytes ? size(bytes) : own ? '' : say().noFile)];
  return url
    ? make('a', { class: 'file', href: url, download: name, 'aria-label': say().download(name) }, ...label)
    : make('span', { class: 'file' }, ...label);
}

function buttons(entry, press) {
  return entry.buttons
    ? make('div', { class: 'buttons' }, ...entry.buttons.map(row => make('div', { class: 'row' }, ...row.map(button => {
      const element = make('button', { type: 'button', 'data-value': button.value }, button.label);
      element.addEventListener('click', () => press(entry, button));
      return element;
    }))))
    : null;
}

function mark(entry, connected, retry) {
  if (!entry.state) return null;
  if (entry.state !== 'failed') {
    const words = entry.state === 'sent' ? say().sent : connected ? say().pending : say().waiting;
    return make('span', { class: `mark ${entry.state}`, role: 'img', 'aria-label': words, title: words }, entry.state === 'sent' ? '✓' : '◷');
  }
  if (!retry) return make('span', { class: 'mark failed' }, entry.reason || say().chooseAgain);
  const button = make('button', { type: 'button', class: 'retry' }, say().failed);
  button.addEventListener('click', () => retry(entry));
  return make('span', { class: 'mark failed' }, entry.reason ? make('span', {}, entry.reason) : null, button);
}

/** An entry as an element. `actions`: press(entry, button), and retry(entry) where it can be tried again. */
export function draw(entry, connected, actions) {
  const own = Boolean(entry.state);
  const when = new Date(entry.at);
  const words = entry.spans.length > 0 ? make('p', { class: 'words' }, ...spans(entry)) : null;
  return make(
    'article', { class: `entry ${own ? 'own' : 'bot'}`, 'data-id': entry.id },
    make('div', { class: 'bubble' },
      make('span', { class: 'unseen' }, `${own ? say().you : say().bot}: `),
      picture(entry), words, ...(entry.files ?? []).map(one => file(one, own)),
      entry.progress === undefined ? null : make('progress', { max: 100, value: entry.progress, 'aria-label': say().pending }),
      make('p', { class: 'foot' },
        entry.edited ? make('span', {}, say().edited) : null,
        make('time', { datetime: when.toISOString(), title: when.toLocaleString() }, clock(when)),
        mark(entry, connected, actions.retry?.(entry)))),
    buttons(entry, actions.press));
}
