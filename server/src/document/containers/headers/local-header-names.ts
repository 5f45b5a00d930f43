/** A header's name as a person wrote it. */
export interface LocalHeaderName {
  /** As a message has it, in lower case: `reply-to`. */
  readonly name: string;
  readonly language: string;
  /** Its characters, the colon and the white space before it included. */
  readonly length: number;
}

type LocalHeaders = Readonly<Record<string, readonly string[]>>;

/** The names of headers as mail programs show them; of several the first is the one to write. */
const LOCAL_HEADERS: Readonly<Record<string, LocalHeaders>> = {
  fr: {
    subject: ['Objet', 'Sujet'],
    from: ['De', 'Expéditeur'],
    to: ['À', 'Destinataire', 'Destinataires'],
    cc: ['Copie'],
    bcc: ['Cci'],
    'reply-to': ['Répondre à', 'Réponse à'],
    preheader: ['Pré-en-tête', 'Préheader'],
    date: ['Date', 'Envoyé'],
  },
  it: {
    subject: ['Oggetto'],
    from: ['Da', 'Mittente'],
    to: ['A', 'Destinatario', 'Destinatari'],
    bcc: ['Ccn'],
    'reply-to': ['Rispondi a'],
    preheader: ['Anteprima'],
    date: ['Data', 'Inviato'],
  },
  id: {
    subject: ['Subjek', 'Perihal'],
    from: ['Dari', 'Pengirim'],
    to: ['Kepada', 'Penerima'],
    cc: ['Tembusan'],
    'reply-to': ['Balas ke', 'Balas Ke'],
    preheader: ['Pratinjau'],
    date: ['Tanggal', 'Dikirim'],
  },
  ar: {
    subject: ['الموضوع', 'موضوع'],
    from: ['من', 'المرسل'],
    to: ['إلى', 'الى', 'المستلم'],
    cc: ['نسخة'],
    'reply-to': ['الرد إلى', 'الرد على'],
    preheader: ['معاينة'],
    date: ['التاريخ'],
  },
};

const KNOWN_NAMES: ReadonlyMap<string, Omit<LocalHeaderName, 'length'>> = new Map(
  Object.entries(LOCAL_HEADERS).flatMap(([language, headers]) =>
    Object.entries(headers).flatMap(([name, words]) =>
      words.map((written) => [written.toLowerCase(), { name, language }] as const),
    ),
  ),
);

/** White space before the colon is French. */
const FIELD = /^([\p{L}][\p{L}\p{M} -]{0,20}?)[ \t\u00A0\u202F]{0,2}:/u;

/** The header that a line begins with by one of these names. */
export function readLocalHeaderName(line: string): LocalHeaderName | undefined {
  const match = FIELD.exec(line);
  const known = KNOWN_NAMES.get(match?.[1]?.normalize('NFC').toLowerCase() ?? '');
  return match === null || known === undefined ? undefined : { ...known, length: match[0].length };
}

/** The name to write for a header in a language; undefined where it has none of its own. */
export function localHeaderName(name: string, language: string): string | undefined {
  return LOCAL_HEADERS[language]?.[name.toLowerCase()]?.[0];
}
