import { describe, expect, it } from 'vitest';
import type { MailKind } from '../../server/src/document/mail-document';
import { scoreKinds, weighEvidence } from '../../server/src/document/kind/score-kinds';
import { createEngine } from '../../server/src/hosts/create-engine';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';
import { readKindFeatures } from '../../server/src/document/kind/kind-features';
import { crossValidateKinds, toModel } from '../../server/scripts/training/cross-validate';
import type { Example } from '../../server/scripts/training/read-examples';
import { trainKinds } from '../../server/scripts/training/train-kinds';

const engine = createEngine();

function example(kind: MailKind, text: string): Example {
  const mail = engine.readMail(text, { path: 'mail.txt', language: 'en' }, DEFAULT_SETTINGS);
  return { place: text, language: 'en', kind, features: readKindFeatures(mail.passages) };
}

// Words that no phrase list knows, so that only what is learnt from them can tell.
const MAILS: readonly Example[] = [
  example('apology', 'The heron flew over the marina this morning.'),
  example('apology', 'A heron stood beside the marina wall.'),
  example('breach', 'The badger dug under the orchard fence.'),
  example('breach', 'A badger slept below the orchard gate.'),
  example('ordinary', 'The kettle sings in the kitchen.'),
  example('ordinary', 'A kettle waits beside the kitchen door.'),
];
/** What two mails alone say may be chance. */
const EXAMPLES = Array.from({ length: 5 }, () => MAILS).flat();

describe('trainKinds', () => {
  it('learns the words of each kind', () => {
    const model = toModel(trainKinds(EXAMPLES));
    const told = [
      'The heron over the marina wall.',
      'A badger under the orchard gate.',
      'The kettle in the kitchen.',
    ].map((words) => {
      const { features } = example('ordinary', words);
      return scoreKinds(weighEvidence(features, model)).kind;
    });
    expect(told).toEqual(['apology', 'breach', 'ordinary']);
  });

  it('learns the same from the same mails', () => {
    expect(trainKinds(EXAMPLES)).toEqual(trainKinds(EXAMPLES));
  });

  it('is judged by mails that it did not learn from', () => {
    expect(crossValidateKinds(EXAMPLES)).toMatch(/^en +\d+ of 30 mails right, \d\.\d{3}\nall +\d+ of 30 mails right/);
  });
});
