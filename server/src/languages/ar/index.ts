import type { LanguagePack } from '../language-pack';
import { buriedLede } from './buried-lede';
import { classes } from './classes';
import { concepts } from './concepts';
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

export const ar: LanguagePack = {
  id: 'ar',
  name: 'العربية',
  direction: 'rtl',
  orthography: {
    splitsAtApostrophe: false,
    clitics: { before: ['و', 'ف'], beforeMarked: ['ال', 'ب', 'ل', 'ك'] },
    commonWords: [
      'في',
      'من',
      'على',
      'إلى',
      'عن',
      'مع',
      'هذا',
      'هذه',
      'التي',
      'الذي',
      'أن',
      'إن',
      'لا',
      'ما',
      'لم',
      'لن',
      'قد',
      'كان',
      'كل',
      'أو',
      'ثم',
      'بعد',
      'قبل',
      'لكم',
      'لك',
      'نحن',
      'أنت',
      'هو',
      'هي',
      'بين',
      'عند',
      'حتى',
      'إذا',
      'يرجى',
      'شكرا',
      'مرحبا',
      'عزيزي',
      'السلام',
      'عليكم',
      'تم',
      'كما',
      'أي',
      'منذ',
      'لقد',
    ],
    abbreviations: ['د', 'أ', 'م', 'ص', 'هـ'],
  },
  classes,
  letter,
  greetings: { neutral: ['مرحبًا،', 'عزيزي العميل، عزيزتي العميلة،', 'عملاءنا الكرام،'] },
  kindCues,
  kindWords,
  concepts,
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
