// The way to the service: one socket, opened again with growing pauses when it is lost.
import { spoken } from './words.js';

const firstPause = 500;
const longestPause = 15000;
const noRoom = 4001;

/** Asks the service for something of the page itself. */
export const post = (path, body) =>
  fetch(path, { method: 'POST', body, headers: { 'Accept-Language': spoken() }, cache: 'no-store' });

/** Keeps the page connected. `on` is told of frames, of being connected or not, and that a password is needed. */
export class Connection {
  #on;
  #persona = () => null;
  #socket = null;
  #pause = firstPause;
  #timer = 0;
  #wanted = false;

  constructor(on, persona) {
    this.#on = on;
    this.#persona = persona;
    addEventListener('online', () => this.#hurry());
    document.addEventListener('visibilitychange', () => document.hidden || this.#hurry());
  }

  /** Connects, and stays so. */
  open() {
    this.#wanted = true;
    this.#pause = firstPause;
    this.#connect();
  }

  /** Sends a frame; whether it has left. */
  send(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Ends the connection for good. */
  close() {
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  async #connect() {
    clearTimeout(this.#timer);
    if (!this.#wanted || this.#socket) return;
    const marker = {};
    this.#socket = marker;
    try {
      const begun = await post('/session');
      if (begun.status === 401) {
        this.#socket = null;
        this.#wanted = false;
        this.#on.signIn();
        return;
      }
      if (!begun.ok) throw new Error(await begun.text());
    } catch (problem) {
      this.#socket = null;
      this.#again(problem instanceof TypeError ? '' : problem.message);
      return;
    }

    const persona = this.#persona();
    const query = persona ? `?persona=${encodeURIComponent(persona)}` : '';
    const socket = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/ws${query}`);
    this.#socket = socket;
    socket.addEventListener('message', event => {
      this.#pause = firstPause;
      this.#on.frame(JSON.parse(event.data));
    });
    socket.addEventListener('close', event => {
      if (this.#socket === socket) this.#socket = null;
      if (event.code === noRoom) this.#pause = longestPause;
      if (this.#wanted) this.#again(event.reason);
    });
  }

  #again(reason) {
    this.#on.lost(reason);
    // Not all windows at the same moment.
    this.#timer = setTimeout(() => this.#connect(), this.#pause * (0.8 + Math.random() * 0.4));
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  #hurry() {
    if (this.#wanted && !this.#socket) {
      this.#pause = firstPause;
      this.#connect();
    }
  }
}
