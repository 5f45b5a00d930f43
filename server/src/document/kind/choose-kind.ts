import type { KindChoice, MailKind } from '../mail-document';
import type { PhraseHit, Zone } from '../prose';
import { countedHits, type PhraseHits } from '../prose/counted-hits';

/** What a group of cues adds to the score, in the subject and in the body. See docs/kind-of-mail.md. */
interface Cue {
  readonly group: string;
  readonly lists: readonly string[];
  readonly subject: number;
  readonly body: number;
}

const APOLOGY_CUES: readonly Cue[] = [
  { group: 'A1', lists: ['missing-apology:counts'], subject: 3, body: 2 },
  { group: 'A2', lists: ['buried-lede:admission'], subject: 3, body: 3 },
  { group: 'A3', lists: ['kind:A3'], subject: 4, body: 1 },
  { group: 'A4', lists: ['kind:A4'], subject: 2, body: 2 },
  { group: 'A5', lists: ['kind:A5'], subject: 0, body: 1 },
  { group: 'A6', lists: ['evading-responsibility', 'conditional-apology'], subject: 2, body: 2 },
  { group: 'A7', lists: ['joking-tone'], subject: 3, body: 1 },
  { group: 'C1', lists: ['kind:C1'], subject: -5, body: -4 },
  { group: 'C2', lists: ['kind:C2'], subject: -4, body: -3 },
  { group: 'C3', lists: ['kind:C3'], subject: -2, body: -2 },
  { group: 'C6', lists: ['kind:C6'], subject: -5, body: -4 },
];

const BREACH_CUES: readonly Cue[] = [
  { group: 'B1', lists: ['kind:B1'], subject: 6, body: 3 },
  { group: 'B2', lists: ['buried-lede:exposure'], subject: 5, body: 5 },
  { group: 'B3', lists: ['buried-lede:intrusion'], subject: 3, body: 3 },
  { group: 'B4', lists: ['kind:B4'], subject: 1, body: 1 },
  { group: 'C6', lists: ['kind:C6'], subject: -5, body: -4 },
];

/** Counter-cues that weigh only where the mail tells of no exposure of its own. */
const BREACH_AS_A_TOPIC: readonly Cue[] = [
  { group: 'C4', lists: ['kind:C4'], subject: -6, body: -5 },
  { group: 'C5', lists: ['kind:C5'], subject: -6, body: -5 },
];

const BREACH_THRESHOLD = 5;
const APOLOGY_THRESHOLD = 4;
const PROMOTION_HITS = 3;

interface Score {
  readonly points: number;
  readonly groups: ReadonlySet<string>;
  readonly evidence: readonly PhraseHit[];
}

/** Infers the kind of mail from what its language's phrases found in subject, preheader and body. */
export function inferKind(phrases: PhraseHits): KindChoice {
  const breach = scoreBreach(phrases);
  if (breach.points >= BREACH_THRESHOLD) return inferred('breach', breach);
  const apology = scoreApology(phrases);
  if (apology.points >= APOLOGY_THRESHOLD) return inferred('apology', apology);
  return { kind: 'ordinary', because: 'inferred', evidence: [] };
}

function scoreBreach(phrases: PhraseHits): Score {
  const score = addUp(BREACH_CUES, phrases);
  const steps = new Set(hitsOf(phrases, 'missing-protective-steps:counts').map((hit) => hit.pattern));
  const points = score.points + (steps.size >= 2 ? 2 : 0);
  if (score.groups.has('B2') || score.groups.has('B3')) return { ...score, points };
  return { ...score, points: points + addUp(BREACH_AS_A_TOPIC, phrases).points };
}

function scoreApology(phrases: PhraseHits): Score {
  const score = addUp(APOLOGY_CUES, phrases);
  const sells = hitsOf(phrases, 'promotional-content').length >= PROMOTION_HITS && !score.groups.has('A2');
  return sells ? { ...score, points: score.points - 3 } : score;
}

function addUp(cues: readonly Cue[], phrases: PhraseHits): Score {
  let points = 0;
  const groups = new Set<string>();
  const evidence: PhraseHit[] = [];
  for (const cue of cues) {
    const hits = cue.lists.flatMap((list) => hitsOf(phrases, list));
    const inSubject = hits.find((hit) => hit.sentence.zone === 'subject');
    const inBody = hits.find((hit) => hit.sentence.zone !== 'subject');
    if (inSubject !== undefined) points += cue.subject;
    if (inBody !== undefined) points += cue.body;
    if (hits.length > 0) groups.add(cue.group);
    for (const hit of [inSubject, inBody]) if (hit !== undefined && cue.body > 0) evidence.push(hit);
  }
  return { points, groups, evidence };
}

const COUNTED_ZONES: readonly Zone[] = ['subject', 'preheader', 'greeting', 'body', 'sign-off'];

/** Hits outside the footer and the audience; what a topic's `countsNot` covers does not count. */
function hitsOf(phrases: PhraseHits, list: string): readonly PhraseHit[] {
  const [topic = '', part] = list.split(':');
  const hits = part === 'counts' ? countedHits(phrases, topic) : (phrases.get(list) ?? []);
  return hits.filter((hit) => COUNTED_ZONES.includes(hit.sentence.zone));
}

function inferred(kind: MailKind, score: Score): KindChoice {
  const evidence = score.evidence.map(({ sentence, span }) => sentence.passage.text.text.slice(span.start, span.end));
  return { kind, because: 'inferred', evidence: [...new Set(evidence)].slice(0, 3) };
}
