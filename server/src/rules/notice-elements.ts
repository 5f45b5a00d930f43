import type { MailDocument } from '../document/mail-document';
import type { PhraseHit, Sentence } from '../document/prose';
import type { NoticeElement } from '../jurisdictions/jurisdiction';
import { countWords } from './count-words';
import { sentencesWithInsert } from './letter-places';
import { isSectionTitle, underHeadings } from './notice-sections';
import { protectiveSteps } from './protective-steps';

/** Lists that find a sentence on the incident itself, hedged or not. */
const INCIDENT = [
  'notice-content:incident-description',
  'buried-lede:intrusion',
  'buried-lede:exposure',
  'buried-lede:admission',
];

/** "Do not reply to this email" gives nobody to ask. */
const REFUSAL = 'no-reply-text';

/** Lists that find a sentence on something else, whose date or data is not that of the incident. */
const ASIDE = [
  'notice-content:measures-taken',
  'notice-content:contact-point',
  'notice-content:likely-consequences',
  'missing-remedy:counts',
];

const READ: ReadonlySet<string> = new Set([...INCIDENT, ...ASIDE, REFUSAL]);

const NUMERIC_DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.\p{L}/u;
const WEB_ADDRESS = /https?:\/\/\S|\bwww\.\w/;
const PHONE_NUMBER = /(?:\+|\b0|\b1[-. ]8)\d?[\d\s().-]{5,18}\d/;

/** What a breach notice says, element by element, with the sentences that say it; absent elements are not in the map. */
export function noticeElements(mail: MailDocument): ReadonlyMap<NoticeElement, readonly Sentence[]> {
  const reader = new NoticeReader(mail);
  const inserts = mail.pack?.topics['notice-content']?.inserts ?? {};
  const found = new Map<NoticeElement, readonly Sentence[]>();
  for (const element of Object.keys(READINGS).filter(isNoticeElement)) {
    const said = reader.sentencesWith(READINGS[element]);
    const sentences = said.length > 0 ? said : reader.sentencesOf(inserts[element]);
    if (sentences.length > 0) found.set(element, sentences);
  }
  return found;
}

/** Whether the mail's language has words to recognise the element by. */
export function canRecognise(element: NoticeElement, { pack }: MailDocument): boolean {
  if (element === 'protective-steps') return pack?.topics['missing-protective-steps']?.counts !== undefined;
  const list = element === 'discovery-date' ? 'discovery' : element;
  return pack?.topics['notice-content']?.lists?.[list] !== undefined;
}

type Reading = (facts: SentenceFacts) => boolean;

/** From this likelihood on a sentence is taken to tell what happened, or what was done, where no phrase shows it. */
const LIKELY = 0.7;

const READINGS: Readonly<Record<NoticeElement, Reading>> = {
  'incident-description': ({ incident, sentence }) => incident || sentence.likelihoodOf('fault') >= LIKELY,
  'incident-date': (facts) => facts.has('incident-date') || datesIncident(facts),
  'discovery-date': (facts) => facts.has('discovery') && facts.dates > 0,
  'data-categories': (facts) => facts.affirmed('data-categories') && !facts.protective && !facts.aside,
  'how-many': (facts) => facts.has('how-many'),
  'likely-consequences': (facts) => facts.has('likely-consequences'),
  'measures-taken': (facts) =>
    facts.has('measures-taken') || (!facts.aside && facts.sentence.likelihoodOf('remedy') >= LIKELY),
  'protective-steps': ({ protective }) => protective,
  'contact-point': ({ reachable }) => reachable,
  // Article 33(3)(b) of the GDPR accepts any other contact point.
  'dpo-contact': (facts) => facts.reachable || facts.has('dpo-contact'),
  'credit-bureau-contacts': (facts) => facts.has('credit-bureau-contacts'),
  'fraud-alert-freeze-info': (facts) => facts.has('fraud-alert-freeze-info'),
  'freeze-no-charge': (facts) => facts.has('freeze-no-charge'),
  'ftc-contact': (facts) => facts.has('ftc-contact'),
  'regulator-contact': (facts) => facts.has('regulator-contact'),
  'police-report-right': (facts) => facts.has('police-report-right'),
};

/** "On 5 May we found out" dates the discovery; "on 5 May we found out that on 3 May …" both. */
function datesIncident(facts: SentenceFacts): boolean {
  if (facts.has('discovery')) return facts.dates > 1;
  if (facts.incident) return facts.dates > 0;
  return facts.dates > 0 && countWords(facts.sentence) > 4 && !facts.aside && !facts.protective;
}

function isNoticeElement(name: string): name is NoticeElement {
  return name in READINGS;
}

/** Reads the letter's sentences; the footer is not part of the notice. */
class NoticeReader {
  readonly #sentences: readonly SentenceFacts[];

  constructor(mail: MailDocument) {
    const steps = new Set(protectiveSteps(mail).map(({ sentence }) => sentence));
    const hits = hitsBySentence(mail);
    this.#sentences = mail.passages
      .filter(({ body }) => body !== undefined)
      .flatMap(({ sentences }) => underHeadings(sentences.filter(({ zone }) => zone === 'body' || zone === 'sign-off')))
      .map(({ sentence, headings }) => {
        const promised = headings.flatMap((heading) => hits.get(heading) ?? []).filter(isSectionTitle);
        return new SentenceFacts(sentence, [...(hits.get(sentence) ?? []), ...promised], steps.has(sentence));
      });
  }

  sentencesWith(reading: Reading): readonly Sentence[] {
    return this.#sentences.filter(reading).map(({ sentence }) => sentence);
  }

  /** Those that begin with what a fix inserted. */
  sentencesOf(inserted: string | undefined): readonly Sentence[] {
    if (inserted === undefined) return [];
    return sentencesWithInsert(
      this.#sentences.map(({ sentence }) => sentence),
      inserted,
    );
  }
}

function hitsBySentence({ phrases }: MailDocument): ReadonlyMap<Sentence, readonly PhraseHit[]> {
  const hits = new Map<Sentence, PhraseHit[]>();
  for (const [list, found] of phrases) {
    if (!READ.has(list) && !list.startsWith('notice-content:')) continue;
    for (const hit of found) {
      const before = hits.get(hit.sentence);
      if (before === undefined) hits.set(hit.sentence, [hit]);
      else before.push(hit);
    }
  }
  return hits;
}

/** What one sentence was found to speak of. */
class SentenceFacts {
  readonly sentence: Sentence;
  /** Whether it tells readers to do something for their protection. */
  readonly protective: boolean;
  readonly #hits: readonly PhraseHit[];

  constructor(sentence: Sentence, hits: readonly PhraseHit[], protective: boolean) {
    this.sentence = sentence;
    this.#hits = hits;
    this.protective = protective;
  }

  has(name: string): boolean {
    return this.#of(name).length > 0;
  }

  /** Named before anything is denied: "your name and address, but no password". */
  affirmed(name: string): boolean {
    const denial = Math.min(...this.#of('negation').map(({ span }) => span.start));
    return this.#of(name).some(({ span }) => span.start < denial);
  }

  get incident(): boolean {
    return this.#hits.some(({ list }) => INCIDENT.includes(list));
  }

  get aside(): boolean {
    return !this.incident && this.#hits.some(({ list }) => ASIDE.includes(list));
  }

  get dates(): number {
    return this.#of('date').length + (NUMERIC_DATE.test(this.#text) ? 1 : 0);
  }

  get reachable(): boolean {
    const text = this.#text;
    if (MAIL_ADDRESS.test(text) || WEB_ADDRESS.test(text) || PHONE_NUMBER.test(text)) return true;
    return this.has('contact-point') && !this.#hits.some(({ list }) => list === REFUSAL);
  }

  get #text(): string {
    const { passage, span } = this.sentence;
    return passage.text.text.slice(span.start, span.end);
  }

  #of(name: string): readonly PhraseHit[] {
    return this.#hits.filter(({ list }) => list === `notice-content:${name}`);
  }
}
