import type { PhraseTopic } from '../language-pack';

export const emptyPersonalization: PhraseTopic = {
  patterns: [
    '^ (gentile|gentili|gent.mo|gent.ma|caro|cara|cari|care|caro/a|car*|egregio|egregia|spettabile|spett.le|stimato|stimata) [sig|sig.|sig.ra|dott|dott.|dott.ssa] ,',
    '^ (gentile|caro|cara|caro/a|egregio|egregia|spettabile|spett.le) [sig|sig.|sig.ra|dott.] !',
    '^ (gentile|caro|cara|egregio|spettabile) :',
    '^ (ciao|salve|gentile|caro|cara|buongiorno|buonasera|egregio|hey|ehi) @VUOTO ,',
    '^ (ciao|salve|gentile|caro|cara|buongiorno|buonasera|hey|ehi) @VUOTO !',
    '^ (ciao|salve|gentile|caro|cara|buongiorno|egregio) @VUOTO $',
    '(null|undefined|nan) ,',
  ],
  flag: [
    '⟦Gentile ,⟧',
    '⟦Ciao undefined⟧, abbiamo commesso un errore.',
    '⟦Caro null⟧,',
    '⟦Gentile Sig. ,⟧',
    '⟦Cara ,⟧',
    '⟦Ciao Nome⟧,',
  ],
  leave: [
    'Ciao,',
    'Salve a tutti,',
    'Gentile cliente,',
    'Gentile Dott.ssa Rossi,',
    'Gentile Signora,',
    'Caro Marco,',
    'Buongiorno,',
  ],
};
