import type { LanguagePack } from '../language-pack';
import { buriedLede } from './buried-lede';
import { classes } from './classes';
import { conditionalApology } from './conditional-apology';
import { corporateCliche } from './corporate-cliche';
import { emptyPersonalization } from './empty-personalization';
import { evadingResponsibility } from './evading-responsibility';
import { incidentSubjects } from './incident-subjects';
import { jokingTone } from './joking-tone';
import { kindCues } from './kind';
import { kindWords } from './kind-words';
import { letter } from './letter';
import { minimizing } from './minimizing';
import { missingApology } from './missing-apology';
import { missingProtectiveSteps } from './missing-protective-steps';
import { missingRemedy } from './missing-remedy';
import { noReplySender } from './no-reply-sender';
import { noReplyText } from './no-reply-text';
import { noticeContent } from './notice-content';
import { phishingLikeRequest } from './phishing-like-request';
import { placeholders } from './placeholders';
import { promotionalContent } from './promotional-content';
import { roleWords } from './role-words';
import { suppressedAudience } from './suppressed-audience';
import { unaffectedAudience } from './unaffected-audience';
import { unclearSubject } from './unclear-subject';
import { weaselWords } from './weasel-words';

export const fr: LanguagePack = {
  id: 'fr',
  name: 'Français',
  direction: 'ltr',
  orthography: {
    splitsAtApostrophe: true,
    clitics: {
      after: [
        '-le',
        '-la',
        '-les',
        '-lui',
        '-leur',
        '-moi',
        '-nous',
        '-vous',
        '-y',
        '-en',
        '-je',
        '-tu',
        '-il',
        '-ils',
        '-elle',
        '-elles',
        '-on',
        '-ce',
        '-ci',
      ],
    },
    commonWords: [
      'le',
      'la',
      'les',
      'de',
      'des',
      'du',
      'un',
      'une',
      'et',
      'est',
      'vous',
      'nous',
      'votre',
      'vos',
      'notre',
      'nos',
      'pour',
      'dans',
      'sur',
      'avec',
      'pas',
      'ne',
      'que',
      'qui',
      'ce',
      'cette',
      'il',
      'elle',
      'au',
      'aux',
      'par',
      'en',
      'bonjour',
      'merci',
      'cher',
      'chère',
      'je',
      'tu',
      'ton',
      'ta',
      'si',
      'plus',
      'ont',
      'avons',
      'avez',
      'été',
      'ou',
      'mais',
      'son',
      'sa',
      'ses',
      'être',
      'fait',
      'à',
      "d'",
      "l'",
      "n'",
      "c'",
      "j'",
      "qu'",
      "s'",
      'se',
    ],
    abbreviations: [
      'm',
      'mm',
      'mme',
      'mmes',
      'mlle',
      'dr',
      'pr',
      'art',
      'n',
      'p',
      'cf',
      'etc',
      'ex',
      'av',
      'bd',
      'st',
      'ste',
      'tel',
    ],
  },
  classes,
  letter,
  greetings: { neutral: ['Bonjour,', 'Madame, Monsieur,', 'Chère cliente, cher client,'] },
  kindCues,
  kindWords,
  roleWords,
  placeholders,
  topics: {
    'missing-apology': missingApology,
    'conditional-apology': conditionalApology,
    'joking-tone': jokingTone,
    'weasel-words': weaselWords,
    'evading-responsibility': evadingResponsibility,
    minimizing: minimizing,
    'corporate-cliche': corporateCliche,
    'buried-lede': buriedLede,
    'missing-remedy': missingRemedy,
    'promotional-content': promotionalContent,
    'no-reply-text': noReplyText,
    'no-reply-sender': noReplySender,
    'unclear-subject': unclearSubject,
    'incident-subjects': incidentSubjects,
    'missing-protective-steps': missingProtectiveSteps,
    'phishing-like-request': phishingLikeRequest,
    'notice-content': noticeContent,
    'unaffected-audience': unaffectedAudience,
    'suppressed-audience': suppressedAudience,
    'empty-personalization': emptyPersonalization,
  },
};
