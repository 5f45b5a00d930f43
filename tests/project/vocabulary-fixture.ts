import type { SettingsVocabulary } from '../../server/src/project/settings-schema';
import { ruleAgainst } from '../findings/mail-fixture';

/** Two rules, two dialects, two jurisdictions: enough for any settings. */
export const VOCABULARY: SettingsVocabulary = {
  rules: [
    ruleAgainst('oops', { id: 'joking-tone' }),
    ruleAgainst('word', {
      id: 'long-winded',
      options: {
        apologyWords: { default: 150, describe: 'Most words of an apology.' },
        countQuotes: { default: true, describe: 'Whether quotations count.' },
      },
    }),
  ],
  dialects: ['mailchimp', 'liquid'],
  jurisdictions: ['eu-gdpr', 'us-ca'],
  jurisdictionAliases: { gdpr: 'eu-gdpr' },
};
