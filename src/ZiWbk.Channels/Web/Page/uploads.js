// Sends files, and says how far it has come.
import { say, spoken } from './words.js';

/** Sends one; the promise ends when its turn was taken, or fails with a sentence. */
export function upload({ file, text, id, persona }, progress) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/upload');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', spoken());
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    request.setRequestHeader('X-Update-Id', id);
    request.setRequestHeader('X-Text', encodeURIComponent(text));
    if (persona) request.setRequestHeader('X-Persona', persona);
    request.upload.addEventListener('progress', event => event.lengthComputable && progress(Math.round(100 * event.loaded / event.total)));
    request.addEventListener('load', () => request.status < 300 ? done() : fail(new Error(request.responseText || say().noAnswer)));
    request.addEventListener('error', () => fail(new Error('')));
    request.send(file);
  });
}
