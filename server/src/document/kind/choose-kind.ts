import type { KindChoice, MailKind } from '../mail-document';
import type { PhraseHits } from '../prose/counted-hits';
import { addUp, hitsOf, type Cue, type Score } from './cues';

const APOLOGY_CUES: readonly Cue[] = [
  { group: 'A1', lists: ['missing-apology:counts', 'conditional-apology'], subject: 3, body: 2 },
  { group: 'A2', lists: ['buried-lede:admission'], subject: 3, body: 3, bodyOfOthers: 1 },
  { group: 'A3', lists: ['kind:A3'], subject: 4, body: 1 },
  { group: 'A4', lists: ['kind:A4'], subject: 2, body: 2 },
  { group: 'A5', lists: ['kind:A5'], subject: 3, body: 1 },
  { group: 'A6', lists: ['evading-responsibility'], subject: 2, body: 2 },
  { group: 'A7', lists: ['joking-tone'], subject: 3, body: 2, once: true },
  { group: 'A8', lists: ['kind:A8'], subject: 2, body: 1 },
  { group: 'C1', lists: ['kind:C1'], subject: -5, body: -4 },
  { group: 'C2', lists: ['kind:C2'], subject: -4, body: -3 },
  { group: 'C4', lists: ['kind:C4'], subject: -3, body: -3 },
  { group: 'C6', lists: ['kind:C6'], subject: -5, body: -4 },
];

/** Counter-cues that weigh only where the mail admits no fault of its own. */
const NOBODYS_FAULT: readonly Cue[] = [{ group: 'C3', lists: ['kind:C3'], subject: -2, body: -2 }];

const BREACH_CUES: readonly Cue[] = [
  { group: 'B1', lists: ['kind:B1'], subject: 6, body: 3, bodyOfOthers: 1 },
  { group: 'B2', lists: ['buried-lede:exposure'], subject: 5, body: 5, bodyOfOthers: 2 },
  { group: 'B3', lists: ['buried-lede:intrusion'], subject: 3, body: 3, bodyOfOthers: 1 },
  { group: 'B4', lists: ['kind:B4'], subject: 1, body: 1 },
  { group: 'B6', lists: ['kind:B6'], subject: 2, body: 2 },
  { group: 'C6', lists: ['kind:C6'], subject: -5, body: -4 },
];

/** Counter-cues that weigh only where the mail tells of no exposure of its own. */
const BREACH_AS_A_TOPIC: readonly Cue[] = [
  { group: 'C4', lists: ['kind:C4'], subject: -6, body: -5 },
  { group: 'C5', lists: ['kind:C5'], subject: -6, body: -5 },
];

const BREACH_THRESHOLD = 5;
const APOLOGY_THRESHOLD = 4;
const OFFERS_THAT_SELL = 3;

/** Infers the kind of mail from what its language's phrases found in subject, title, preheader and letter. */
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
  if (score.ownGroups.has('B2') || score.ownGroups.has('B3')) return { ...score, points };
  return { ...score, points: points + addUp(BREACH_AS_A_TOPIC, phrases).points };
}

function scoreApology(phrases: PhraseHits): Score {
  const score = addUp(APOLOGY_CUES, phrases);
  if (score.groups.has('A2')) return score;
  const sells = !score.groups.has('A6') && hitsOf(phrases, 'promotional-content').length >= OFFERS_THAT_SELL;
  return {
    ...score,
    points: score.points + addUp(NOBODYS_FAULT, phrases).points - (sells ? 3 : 0),
  };
}

function inferred(kind: MailKind, score: Score): KindChoice {
  const words = score.evidence.map(({ sentence, span }) => sentence.passage.text.text.slice(span.start, span.end));
  return { kind, because: 'inferred', evidence: [...new Set(words)].slice(0, 3) };
}
