// The talk on the page: its entries, drawn in order, replaced in place by their ids.
import { draw } from './drawing.js';
import { merge, recall, remember } from './history.js';

const near = 120;
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const element = id => document.getElementById(id);

/** One chat as the page shows it. */
export class Talk {
  #log = element('log');
  #scroll = element('scroll');
  #newest = element('newest');
  #entries = [];
  #key = null;
  #saving = 0;

  constructor(actions, connected) {
    this.actions = actions;
    this.connected = connected;
    this.#newest.addEventListener('click', () => this.toEnd());
    this.#scroll.addEventListener('scroll', () => this.#atEnd() && (this.#newest.hidden = true), { passive: true });
    // Pictures that arrive, and a keyboard that opens, must not push the newest out of sight.
    new ResizeObserver(() => this.follow && this.toEnd(true)).observe(this.#log);
    new ResizeObserver(() => this.follow && this.toEnd(true)).observe(this.#scroll);
    this.#scroll.addEventListener('scroll', () => { this.follow = this.#atEnd(); }, { passive: true });
    this.follow = true;
    addEventListener('pagehide', () => this.#save());
  }

  get entries() { return this.#entries; }

  /** Shows a chat from the beginning: what the browser remembers and what the service knows. */
  begin(epoch, chat, known) {
    this.#save();
    const remembered = this.#key?.chat === chat && this.#key.epoch === epoch ? this.#entries : recall(epoch, chat);
    this.#key = { epoch, chat };
    this.#entries = merge(remembered, known);
    this.redraw();
    this.follow = true;
    this.toEnd(true);
    this.#save();
  }

  /** Draws all again, e.g. in another language; nobody needs it read aloud again. */
  redraw() {
    this.#log.setAttribute('aria-live', 'off');
    this.#log.replaceChildren(...this.#entries.filter(shown).map(entry => draw(entry, this.connected(), this.actions)));
    this.#markNewest();
    requestAnimationFrame(() => this.#log.setAttribute('aria-live', 'polite'));
  }

  /** Shows an entry, new or in the place of the one of the same id. */
  show(entry) {
    const at = this.#entries.findIndex(known => known.id === entry.id);
    const before = at < 0 ? null : this.#entries[at];
    const merged = { ...entry, frame: entry.frame ?? before?.frame };
    if (at < 0) this.#entries.push(merged);
    else this.#entries[at] = merged;
    this.#saveSoon();

    const old = this.#log.querySelector(`[data-id="${CSS.escape(entry.id)}"]`);
    if (!shown(merged)) {
      old?.remove();
      return;
    }
    const drawn = draw(merged, this.connected(), this.actions);
    if (old) {
      const held = old.contains(document.activeElement) ? document.activeElement.dataset.value ?? '' : null;
      old.replaceWith(drawn);
      if (held !== null) this.#holdFocus(drawn, held);
      if (merged.edited) {
        drawn.classList.add('changed');
        drawn.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
      }
    } else {
      drawn.classList.add('arrived');
      this.#log.append(drawn);
      if (this.follow || merged.state) this.toEnd();
      else this.#newest.hidden = false;
    }
    this.#markNewest();
  }

  /** Changes something of an entry. */
  change(id, changes) {
    const entry = this.#entries.find(known => known.id === id);
    if (entry) this.show({ ...entry, ...changes });
  }

  /** Goes to the newest. */
  toEnd(atOnce = false) {
    this.#newest.hidden = true;
    this.follow = true;
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight, behavior: atOnce || calm.matches ? 'auto' : 'smooth' });
  }

  #atEnd() {
    return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < near;
  }

  // A press that turns the page must leave the keyboard where it was.
  #holdFocus(drawn, value) {
    const all = [...drawn.querySelectorAll('button')];
    (all.find(button => button.dataset.value === value) ?? all[0] ?? element('text')).focus({ preventScroll: true });
  }

  #markNewest() {
    this.#log.querySelector('.entry.latest')?.classList.remove('latest');
    [...this.#log.querySelectorAll('.entry.bot')].at(-1)?.classList.add('latest');
  }

  #saveSoon() {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#save(), 200);
  }

  #save() {
    clearTimeout(this.#saving);
    if (this.#key) remember(this.#key.epoch, this.#key.chat, this.#entries.map(({ progress, ...entry }) => entry));
  }
}

// The greeting is asked for by the page itself, and a press seen on its message needs no line of its own.
const shown = entry => entry.state === 'failed' || !(entry.absorbed || (entry.state && entry.spans.length === 1 && entry.spans[0].text === '/start'));
