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

export const id: LanguagePack = {
  id: 'id',
  name: 'Bahasa Indonesia',
  direction: 'ltr',
  orthography: {
    splitsAtApostrophe: false,
    commonWords: [
      'yang',
      'dan',
      'di',
      'ke',
      'dari',
      'untuk',
      'dengan',
      'ini',
      'itu',
      'anda',
      'kami',
      'tidak',
      'akan',
      'pada',
      'dalam',
      'atau',
      'adalah',
      'bisa',
      'dapat',
      'sudah',
      'telah',
      'juga',
      'kamu',
      'karena',
      'oleh',
      'sebagai',
      'ada',
      'silakan',
      'terima',
      'kasih',
      'halo',
      'hai',
      'mohon',
      'maaf',
      'saya',
      'agar',
      'jika',
      'bagi',
      'hari',
      'lebih',
      'semua',
      'kita',
      'belum',
      'sedang',
      'setelah',
      'kepada',
      'tersebut',
      'hanya',
      'jangan',
      'lagi',
      'nama',
      'email',
      'pesanan',
      'atas',
      'turut',
      'semoga',
      'bapak',
      'ibu',
      'kak',
      'salam',
      'hormat',
      'bahwa',
      'serta',
      'segala',
      'keluarga',
      'maka',
      'mulai',
      'masih',
      'saja',
      'pelanggan',
    ],
    abbreviations: [
      'yth',
      'bpk',
      'ibu',
      'sdr',
      'sdri',
      'no',
      'tgl',
      'hlm',
      'dll',
      'dsb',
      'dst',
      'jl',
      'dr',
      'drs',
      'ir',
      'hj',
      'a.n',
      'u.p',
      'tbk',
      'pt',
    ],
  },
  classes,
  letter,
  greetings: { neutral: ['Halo,', 'Pelanggan yang terhormat,', 'Yth. Bapak/Ibu,'] },
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
