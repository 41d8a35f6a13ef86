// What the page itself says, in both languages.
const words = {
  id: {
    heading: 'Pendamping Zona Integritas', subtitle: 'Menuju WBK dan WBBM', talk: 'Percakapan', as: 'Anda mencoba sebagai:',
    write: 'Tulis pesan', send: 'Kirim', attach: 'Lampirkan berkas', chosen: 'Berkas yang dipilih', remove: name => `Batalkan ${name}`,
    drop: 'Lepaskan berkas di sini', newest: 'Pesan baru', you: 'Anda', bot: 'Pendamping',
    pending: 'Mengirim', waiting: 'Menunggu sambungan', sent: 'Terkirim', failed: 'Belum terkirim, coba lagi',
    chooseAgain: 'Belum terkirim. Mohon pilih berkasnya lagi.', edited: 'diperbarui',
    reconnecting: 'Menyambung kembali…', connecting: 'Menyambung…',
    tooLong: most => `Pesan terlalu panjang: paling banyak ${most} huruf.`,
    tooLarge: (name, most) => `${name} terlalu besar: paling besar ${most} MB.`,
    tooMany: most => `Paling banyak ${most} berkas sekaligus.`,
    noFile: 'tidak lagi tersedia', download: name => `Unduh ${name}`, signIn: 'Silakan masuk', password: 'Kata sandi', enter: 'Masuk', signOut: 'Keluar',
    noAnswer: 'Layanan belum menjawab. Silakan coba lagi.',
  },
  en: {
    heading: 'Integrity Zone companion', subtitle: 'On the way to WBK and WBBM', talk: 'Conversation', as: 'You are trying it as:',
    write: 'Write a message', send: 'Send', attach: 'Attach a file', chosen: 'Files chosen', remove: name => `Leave out ${name}`,
    drop: 'Drop files here', newest: 'New message', you: 'You', bot: 'Companion',
    pending: 'Sending', waiting: 'Waiting for the connection', sent: 'Sent', failed: 'Not sent yet, try again',
    chooseAgain: 'Not sent yet. Please choose the file again.', edited: 'updated',
    reconnecting: 'Reconnecting…', connecting: 'Connecting…',
    tooLong: most => `The message is too long: at most ${most} letters.`,
    tooLarge: (name, most) => `${name} is too large: at most ${most} MB.`,
    tooMany: most => `At most ${most} files at once.`,
    noFile: 'no longer available', download: name => `Download ${name}`, signIn: 'Please sign in', password: 'Password', enter: 'Sign in', signOut: 'Sign out',
    noAnswer: 'The service has not answered yet. Please try again.',
  },
};

let language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'id';

/** The language the page speaks. */
export const spoken = () => language;

/** The page's own words. */
export const say = () => words[language];

/** Of a pair of texts the one in the page's language. */
export const of = pair => pair?.[language] ?? '';

/** Speaks another language from now on; whether that is a change. */
export function speak(wanted) {
  if (!words[wanted] || wanted === language) return false;
  language = wanted;
  return true;
}

/** A time of day, written as the language does. */
export const clock = date =>
  `${String(date.getHours()).padStart(2, '0')}${language === 'en' ? ':' : '.'}${String(date.getMinutes()).padStart(2, '0')}`;

/** A file's size for people. */
export function size(bytes) {
  const [value, unit] = bytes >= 1 << 20 ? [bytes / (1 << 20), 'MB'] : [Math.max(1, bytes / 1024), 'KB'];
  const text = value.toFixed(unit === 'MB' ? 1 : 0);
  return `${language === 'id' ? text.replace('.', ',') : text} ${unit}`;
}
