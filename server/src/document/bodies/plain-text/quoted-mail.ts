/** A line that quotes earlier mail. */
const QUOTED_LINE = /^\s{0,3}>/;

/** The line a mail client puts above the mail it quotes, in the languages of the packs; it names a date. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^On .{1,300} wrote:$/,
  /^Le .{1,300} a écrit\s?:$/,
  /^Il .{1,300} ha scritto:$/,
  /^Pada .{1,300} menulis:$/,
  /^في .{1,300} كتب.{0,200}:$/,
];

const ORIGINAL_MESSAGE =
  /^-{3,20}\s?(?:Original Message|Forwarded message|Message d.origine|Messaggio originale|Pesan Asli|الرسالة الأصلية)\s?-{3,20}$/i;

/** Whether the line itself quotes earlier mail. */
export function isQuotedLine(line: string): boolean {
  return QUOTED_LINE.test(line);
}

/** Whether everything from this line on is earlier mail. */
export function startsQuotedMail(line: string): boolean {
  const text = line.trim();
  if (text.length > 400) return false;
  if (ORIGINAL_MESSAGE.test(text)) return true;
  return /[\d٠-٩]/.test(text) && /[@<,،]/.test(text) && ATTRIBUTIONS.some((attribution) => attribution.test(text));
}
