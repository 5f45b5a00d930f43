import type { PhraseTopic } from '../language-pack';

export const conditionalApology: PhraseTopic = {
  patterns: [
    "@EXC ~6 (si|s'|au cas ou|dans le cas ou|pour le cas ou|dans l' hypothese ou) ~7 (gene*|cause*|occasionne*|genere*|cree*|offense*|choque*|heurte*|blesse*|decu*|impacte*|touche*|affecte*|perturbe*|inquiete*|derange*|trouble*|concerne*|senti*|induit*|provoque*|ressenti*|importune*|indispose*|agace*|contrarie*|vexe*)",
    "(si|au cas ou|dans le cas ou|pour le cas ou|dans l' hypothese ou) ~7 (gene*|cause*|occasionne*|genere*|cree*|offense*|choque*|heurte*|blesse*|decu*|impacte*|touche*|affecte*|perturbe*|inquiete*|derange*|trouble*|concerne*|senti*|induit*|provoque*|ressenti*|importune*|indispose*|agace*|contrarie*|vexe*) ~9 @EXC",
    '(desole*|navre*|excusons|excuses|excuser|excuse|pardon|excusez-nous) [@INT] si',
    '(tout|toute|tous|toutes) [les] [eventuel*] @GENE [eventuel*] {= @EXC}',
    '(eventuel*) @GENE {= @EXC}',
    '@GENE (eventuel*|eventuellement) [occasionne*|cause*] {= @EXC}',
    "(quelque|quelconque|n' importe quel*) @GENE {= @EXC}",
    '(a|ont|aurait|auraient|pourrait|pourraient|avons|auriez|avez) [bien] pu [vous|nous|te] [etre|en] (causer|occasionner|entrainer|generer|creer|provoquer|rencontrer|subir|ressentir|etre|heurter|choquer|offenser|blesser|gener|decevoir|occasionne*|cause*) {= @EXC}',
    "@EXC ~6 (ceux|celles|celles et ceux|toute personne|toutes les personnes|tous ceux|quiconque|clients|abonnes|personnes|ceux d' entre vous) qui (ont|auraient|aurait|a|se sont|se seraient|s' est|seraient|sont|peuvent|pourraient) ~2 (pu|ete|senti*|offense*|choque*|concerne*|touche*|impacte*|trouve*|gene*)",
    '(aient|ait|ayez|ont|aurait|auraient|aies) [peut-etre] pu [se|vous|te] [etre|sentir] (senti*|offense*|choque*|heurte*|blesse*|gene*|decu*|sentir) {= @EXC}',
    "(se sont|se seraient|vous etes|s' est|vous etre|vous vous etes) [peut-etre] senti* [offense*|choque*|lese*|blesse*|vise*] {= @EXC}",
    '(desole*|navre*|regrettons|regrette) [@INT] que (vous|tu|certains|cela|notre|le) ~4 (sentiez|sentes|ressenti|ressentiez|pris|percu|deplu|choque|heurte|offense|blesse|mal compris|interprete|vecu|vexe*|decu*|pensiez|estimiez)',
    '(desole*|excusons|excuses|excuser|pardon) ~7 , (mais|cependant|toutefois|neanmoins)',
    '(desole*|pardon|excuses) (mais|cependant)',
    '(dans la mesure ou|pour autant que|a supposer que) ~6 {= @EXC}',
    "si (notre|nos|cet|cette|ce|le|la|l'|cela|ceci|vous) ~4 (a|ont|avait|avez|avait) [pu] ~2 (gene*|cause*|cree*|choque*|heurte*|offense*|blesse*|decu*|trouble*|induit*|ete) {= @EXC}",
    '(si (vous|tu) (avez|as|aviez|etes|es|faites partie)) ~3 (concerne*|touche*|impacte*|affecte*|gene*|choque*|offense*) {= @EXC}',
    'regrett(ons|e) (tout|toute|tous|toutes|les eventuel*)',
  ],
  flag: [
    'Nous vous prions de nous excuser pour ⟦tout désagrément⟧.',
    'Nous nous excusons de la gêne que cela ⟦a pu vous occasionner⟧.',
    '⟦Désolés si⟧ notre e-mail vous a induit en erreur.',
    '⟦Si vous avez été impacté⟧, nous vous présentons nos excuses.',
    'Nous nous excusons pour les ⟦éventuels désagréments⟧.',
    'Nous sommes ⟦désolés que vous ayez mal pris⟧ notre objet.',
    '⟦Toutes nos excuses, mais⟧ cela arrive à tout le monde.',
    'Nos excuses à ⟦ceux qui ont pu⟧ être choqués.',
    'Nous regrettons ⟦toute confusion⟧.',
  ],
  leave: [
    "Nous nous excusons de vous avoir envoyé un mauvais prix. Si vous avez déjà payé, nous vous remboursons la différence d'ici vendredi.",
    'Si vous avez des questions, répondez à cet e-mail.',
    'Nous vous prions de nous excuser pour la gêne occasionnée.',
    'Nous sommes désolés de la confusion que nous avons créée.',
    'Nous vous présentons nos excuses. Toute commande déjà payée sera remboursée.',
    'Si vous avez cliqué sur le lien, rien ne vous a été débité.',
  ],
  insert: [
    'Nous vous présentons nos excuses pour la gêne que nous vous avons causée.',
    "Nous vous présentons nos excuses. L'erreur est la nôtre.",
    'Nous sommes désolés de vous avoir induit en erreur.',
  ],
  replace: [
    {
      find: "pour (la gene|les desagrements|tout desagrement|l' inconvenient) (occasionne*|eventuel*|eventuellement ~1|que cela a pu ~2|qui aurait pu ~3)",
      write: 'pour la gêne que nous vous avons causée',
    },
  ],
};
