// Where a message is written, and files are chosen by button or dropped.
import { make } from './drawing.js';
import { say, size } from './words.js';

const longest = 4000;
const mostFiles = 10;
const element = id => document.getElementById(id);
// On a touch screen the keyboard would cover the talk before anybody has asked for it.
const fine = matchMedia('(pointer: fine)');

/** The line at the foot of the page. `actions`: send(text, files), last(), largest(). */
export class Composer {
  #text = element('text');
  #files = [];
  #actions;

  constructor(actions) {
    this.#actions = actions;
    element('composer').addEventListener('submit', event => {
      event.preventDefault();
      this.#send();
    });
    this.#text.addEventListener('keydown', event => this.#key(event));
    this.#text.addEventListener('input', () => this.#fit());
    element('attach').addEventListener('click', () => element('file').click());
    element('file').addEventListener('change', event => {
      this.#choose([...event.target.files]);
      event.target.value = '';
    });
    this.#text.addEventListener('paste', event => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      this.#choose([...event.clipboardData.files]);
    });
    this.#acceptDrops();
  }

  /** Puts the cursor there. */
  focus() {
    if (fine.matches) this.#text.focus({ preventScroll: true });
  }

  /** Says what is wrong; nothing to take it back. */
  problem(words) {
    element('problem').textContent = words;
  }

  /** Puts its words in the page's language. */
  dress(words) {
    this.#text.placeholder = words.write;
    this.#text.setAttribute('aria-label', words.write);
    element('send').setAttribute('aria-label', words.send);
    element('attach').setAttribute('aria-label', words.attach);
    element('chosen').setAttribute('aria-label', words.chosen);
    this.#list();
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'ArrowUp' && this.#text.value === '') {
      const last = this.#actions.last();
      if (!last) return;
      event.preventDefault();
      this.#text.value = last;
      this.#fit();
    }
  }

  #send() {
    const text = this.#text.value.trim();
    if (text.length > longest) {
      this.problem(say().tooLong(longest));
      return;
    }
    if (text === '' && this.#files.length === 0) return;
    const chosen = this.#files;
    this.#files = [];
    this.#text.value = '';
    this.problem('');
    this.#fit();
    this.#list();
    this.#actions.send(text, chosen);
  }

  #choose(chosen) {
    this.problem('');
    const largest = this.#actions.largest();
    for (const file of chosen)
      if (file.size > largest) this.problem(say().tooLarge(file.name, largest >> 20));
      else if (this.#files.length >= mostFiles) this.problem(say().tooMany(mostFiles));
      else this.#files.push(file);
    this.#list();
    this.focus();
  }

  #list() {
    element('chosen').replaceChildren(...this.#files.map(file => {
      const remove = make('button', { type: 'button', 'aria-label': say().remove(file.name) }, '×');
      remove.addEventListener('click', () => {
        this.#files = this.#files.filter(other => other !== file);
        this.#list();
        this.#text.focus();
      });
      return make('li', {}, make('span', { class: 'name' }, file.name), make('small', {}, size(file.size)), remove);
    }));
  }

  #fit() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }

  #acceptDrops() {
    const drop = element('drop');
    let depth = 0;
    const carries = event => event.dataTransfer?.types.includes('Files') && !element('composer').hidden;
    const end = () => {
      depth = 0;
      drop.hidden = true;
    };
    addEventListener('dragenter', event => {
      if (!carries(event)) return;
      depth++;
      drop.hidden = false;
    });
    addEventListener('dragleave', event => carries(event) && --depth <= 0 && end());
    addEventListener('dragover', event => carries(event) && event.preventDefault());
    addEventListener('drop', event => {
      if (!carries(event)) return;
      event.preventDefault();
      end();
      this.#choose([...event.dataTransfer.files]);
    });
  }
}
