// The page: what is written, pressed and chosen goes to the service, what comes is shown.
import { Composer } from './composer.js';
import { Connection, post } from './connection.js';
import { make } from './drawing.js';
import { forget } from './history.js';
import { Talk } from './talk.js';
import { upload } from './uploads.js';
import { of, say, speak, spoken } from './words.js';

const element = id => document.getElementById(id);
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

let hello = null;
let connected = false;
let persona = sessionStorage.getItem('persona') ?? localStorage.getItem('persona');
const files = new Map();

const talk = new Talk({
  press: (entry, button) => bring({ press: button.value, on: entry.id, label: button.label }, button.label, entry.id),
  retry: entry => entry.frame || files.has(entry.id) || !(entry.on || entry.files) ? again : null,
}, () => connected);

const composer = new Composer({
  send: (text, chosen) => {
    chosen.forEach((file, at) => bringFile(file, at === 0 ? text : ''));
    if (chosen.length === 0) bring({ text }, text);
  },
  last: () => talk.entries.findLast(entry => entry.frame?.text && entry.frame.text !== '/start')?.frame.text,
  largest: () => hello?.maxFile ?? 20 << 20,
});

const connection = new Connection({ frame: take, lost, signIn: askPassword }, () => persona);

function own(id, words, more) {
  talk.show({ id: `u-${id}`, at: new Date().toISOString(), spans: words ? [{ text: words }] : [], state: 'pending', ...more });
  showTyping();
}

function bring(content, words, on) {
  const frame = { ...content, id: newId() };
  own(frame.id, words, { frame, on });
  connection.send(frame);
}

function bringFile(file, text) {
  const id = newId();
  files.set(`u-${id}`, { file, text, id, persona: hello?.persona });
  own(id, text, { files: [{ name: file.name, size: file.size }], progress: 0 });
  sendFile(`u-${id}`);
}

async function sendFile(key) {
  const sent = files.get(key);
  try {
    await upload(sent, progress => talk.change(key, { progress: progress < 100 ? progress : undefined }));
    files.delete(key);
    talk.change(key, { progress: undefined, state: 'sent' });
  } catch (problem) {
    talk.change(key, { progress: undefined, state: 'failed', reason: problem.message });
  }
  showTyping();
}

function again(entry) {
  talk.show({ ...entry, state: 'pending', reason: undefined });
  showTyping();
  if (files.has(entry.id)) sendFile(entry.id);
  else connection.send(entry.frame ?? { text: entry.spans[0].text, id: entry.id.slice(2) });
}

function take(frame) {
  if (frame.type === 'hello') begin(frame);
  else if (frame.type === 'entry') show(frame.entry);
  else if (frame.type === 'error' && frame.id) talk.change(`u-${frame.id}`, { state: 'failed', reason: of(frame.reason) });
  else if (frame.type === 'error') composer.problem(of(frame.reason));
  showTyping();
}

function show(entry) {
  if (entry.language && speak(entry.language)) dress();
  talk.show(entry);
}

function begin(frame) {
  hello = frame;
  connected = true;
  persona = frame.persona ?? null;
  if (persona) {
    sessionStorage.setItem('persona', persona);
    localStorage.setItem('persona', persona);
  }
  element('connection').hidden = true;
  speak(frame.language);
  dress();
  talk.begin(frame.epoch ?? '', frame.chat, frame.entries);
  // What was written meanwhile goes now; what was under way goes again under the same name, and has its effect once.
  for (const entry of talk.entries.filter(known => known.state === 'pending'))
    if (entry.frame) connection.send(entry.frame);
    else if (!files.has(entry.id) && !frame.entries.some(known => known.id === entry.id)) talk.change(entry.id, { state: 'failed', progress: undefined });
  if (talk.entries.length === 0) bring({ text: '/start' }, '/start');
}

function lost(reason) {
  const first = !hello;
  if (connected) {
    connected = false;
    talk.redraw();
  }
  const line = element('connection');
  line.textContent = [reason, first ? say().connecting : say().reconnecting].filter(Boolean).join(' · ');
  line.hidden = false;
  showTyping();
}

function showTyping() {
  element('typing').hidden = !(connected && talk.entries.some(entry => entry.state === 'pending' && entry.progress === undefined));
  if (talk.follow) talk.toEnd();
}

function askPassword() {
  element('sign-in').hidden = false;
  element('composer').hidden = true;
  element('scroll').hidden = true;
  element('connection').hidden = true;
  dress();
  element('password').focus();
}

element('sign-in').addEventListener('submit', async event => {
  event.preventDefault();
  const problem = element('sign-in-problem');
  problem.textContent = '';
  try {
    const answer = await post('/sign-in', element('password').value);
    if (answer.ok) {
      element('password').value = '';
      element('sign-in').hidden = true;
      element('composer').hidden = false;
      element('scroll').hidden = false;
      connection.open();
    } else {
      problem.textContent = await answer.text();
      element('password').select();
    }
  } catch {
    problem.textContent = say().noAnswer;
  }
});

element('sign-out').addEventListener('click', async () => {
  connection.close();
  await post('/sign-out').catch(() => null);
  forget();
  location.reload();
});

element('persona').addEventListener('change', event => {
  persona = event.target.value;
  connection.send({ persona });
  composer.focus();
});

/** Puts the page's own words in its language. */
function dress() {
  const words = say();
  document.documentElement.lang = spoken();
  document.title = words.heading;
  const texts = {
    heading: 'heading', subtitle: 'subtitle', 'as-label': 'as', newest: 'newest', 'drop-words': 'drop', 'sign-in-title': 'signIn',
    'password-label': 'password', 'sign-in-go': 'enter', 'sign-out': 'signOut',
  };
  for (const [id, word] of Object.entries(texts)) element(id).textContent = words[word];
  element('log').setAttribute('aria-label', words.talk);
  composer.dress(words);
  if (!hello) return;

  element('notice').textContent = of(hello.notice);
  element('notice').hidden = !hello.notice;
  element('sign-out').hidden = !hello.signOut;
  element('as').hidden = hello.personas.length === 0;
  element('persona').replaceChildren(...hello.personas.map(one =>
    make('option', { value: one.id, selected: one.id === hello.persona }, [one.name, of(one.description)].filter(Boolean).join(' · '))));
}

dress();
connection.open();
composer.focus();
