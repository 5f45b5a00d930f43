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

export const it: LanguagePack = {
  id: 'it',
  name: 'Italiano',
  direction: 'ltr',
  orthography: {
    splitsAtApostrophe: true,
    commonWords: [
      'il',
      'la',
      'di',
      'e',
      'che',
      'un',
      'una',
      'per',
      'non',
      'con',
      'del',
      'della',
      'dei',
      'delle',
      'le',
      'i',
      'gli',
      'lo',
      'al',
      'alla',
      'da',
      'in',
      'sono',
      'ti',
      'ci',
      'si',
      'tuo',
      'tua',
      'vi',
      'nostro',
      'nostra',
      'abbiamo',
      'grazie',
      'ciao',
      'buongiorno',
      'gentile',
      'hai',
      'puoi',
      'se',
      'come',
      'questo',
      'questa',
      'più',
      'è',
      'nel',
      'nella',
      'anche',
      'o',
      'dal',
      'sul',
      'sulla',
      'tutti',
      'tutto',
      'ma',
      'a',
      'suo',
      'sua',
    ],
    abbreviations: [
      'sig',
      'sig.ra',
      'sigg',
      'dott',
      'dott.ssa',
      'gent',
      'gent.mo',
      'gent.ma',
      'egr',
      'spett',
      'art',
      'n',
      'pag',
      'prof',
      'ing',
      'avv',
      'ecc',
      'es',
      'tel',
      'ca',
    ],
  },
  classes,
  letter,
  greetings: { neutral: ['Ciao,', 'Buongiorno,', 'Gentile cliente,'] },
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
