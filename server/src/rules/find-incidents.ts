import type { MailDocument } from '../document/mail-document';
import type { PhraseHit, Sentence } from '../document/prose';
import type { PhraseTopic } from '../languages/language-pack';

const TOPIC = 'incident-subjects';
/** Incidents of a breach notice, by their names in the packs. */
const OF_A_BREACH = /^breach-/;
const REGISTER = /^register-/;
/** More of them would be a guess. */
const MOST_INCIDENTS = 2;

/** What went wrong, by the mail's own words, as subjects in its language and register; the best told comes first. */
export function findIncidents(mail: MailDocument): readonly string[] {
  const topic = mail.pack?.topics[TOPIC];
  if (topic === undefined) return [];
  const parts = [mail, ...(mail.related ?? []).map((related) => related.mail)];
  const register = bestOf(topic, parts, (list) => REGISTER.test(list))[0]?.replace(REGISTER, '');
  const isBreach = mail.kind.kind === 'breach';
  const incidents = bestOf(topic, parts, (list) => isIncident(list, topic) && OF_A_BREACH.test(list) === isBreach);
  return incidents
    .slice(0, MOST_INCIDENTS)
    .map((incident) => topic.inserts?.[`${incident}:${register ?? ''}`] ?? topic.inserts?.[incident])
    .filter((subject) => subject !== undefined);
}

function isIncident(list: string, { inserts = {} }: PhraseTopic): boolean {
  return Object.hasOwn(inserts, list);
}

/** The lists that were found, those of the most sentences first; of equals the first told. */
function bestOf(
  { lists = {} }: PhraseTopic,
  parts: readonly MailDocument[],
  isWanted: (list: string) => boolean,
): readonly string[] {
  return Object.keys(lists)
    .filter(isWanted)
    .map((list) => ({ list, ...weigh(parts.flatMap(({ phrases }) => phrases.get(`${TOPIC}:${list}`) ?? [])) }))
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => b.sentences - a.sentences || a.first - b.first)
    .map(({ list }) => list);
}

function weigh(hits: readonly PhraseHit[]): { readonly sentences: number; readonly first: number } {
  const telling = hits.filter(({ sentence }) => sentence.zone !== 'footer' && sentence.zone !== 'audience');
  const sentences = new Set<Sentence>(telling.map(({ sentence }) => sentence));
  return { sentences: sentences.size, first: Math.min(...telling.map(({ sentence }) => sentence.span.start)) };
}
