import type { PhraseTopic } from '../language-pack';

export const emptyPersonalization: PhraseTopic = {
  patterns: [
    '^ (cher|chere|chers|cheres|cher(e)|cher·e|tres cher|chere/cher) [m.|mme|mlle] ,',
    '^ (cher|chere|chers|cheres) !',
    '^ (cher|chere) :',
    '^ (bonjour|bonsoir|salut|cher|chere|hello|coucou) @VIDE ,',
    '^ (bonjour|bonsoir|salut|cher|chere|hello|coucou) @VIDE !',
    '^ (bonjour|bonsoir|salut|cher|chere|hello|coucou) @VIDE $',
    '^ (bonjour|bonsoir) (m.|mme|mlle) ,',
    '(null|undefined|nan) ,',
  ],
  flag: [
    '⟦Chère ,⟧',
    '⟦Bonjour undefined⟧, nous avons fait une erreur.',
    '⟦Cher null⟧,',
    '⟦Bonjour Prénom⟧,',
    '⟦Cher :⟧',
    '⟦Bonjour Mme ,⟧',
  ],
  leave: [
    'Bonjour,',
    'Bonjour !',
    'Madame, Monsieur,',
    'Chère cliente, cher client,',
    'Cher Marc,',
    'Cher Monsieur,',
    'Bonjour à tous,',
  ],
};
