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

export const en: LanguagePack = {
  id: 'en',
  name: 'English',
  direction: 'ltr',
  orthography: {
    splitsAtApostrophe: false,
    commonWords: [
      'the',
      'and',
      'to',
      'of',
      'a',
      'in',
      'is',
      'you',
      'your',
      'we',
      'our',
      'for',
      'on',
      'with',
      'this',
      'that',
      'it',
      'are',
      'was',
      'be',
      'have',
      'has',
      'by',
      'not',
      'as',
      'at',
      'from',
      'or',
      'if',
      'will',
      'can',
      'please',
      'hi',
      'hello',
      'dear',
      'thank',
      'thanks',
      'us',
      'i',
      'been',
      'but',
      'all',
      'any',
      "it's",
      "don't",
      "we're",
      "you're",
      'an',
      'now',
      'here',
      'what',
      'there',
      'when',
      'so',
      'get',
    ],
    abbreviations: [
      'mr',
      'mrs',
      'ms',
      'dr',
      'prof',
      'no',
      'e.g',
      'i.e',
      'etc',
      'vs',
      'st',
      'jr',
      'sr',
      'inc',
      'ltd',
      'co',
      'approx',
      'dept',
      'fig',
      'vol',
      'art',
    ],
  },
  classes,
  letter,
  greetings: { neutral: ['Hello,', 'Hi there,', 'Dear customer,'] },
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
