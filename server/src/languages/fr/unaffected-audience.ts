import type { PhraseTopic } from '../language-pack';
import { WHOLE_LISTS } from '../segment-names';

export const unaffectedAudience: PhraseTopic = {
  patterns: [
    ...WHOLE_LISTS,
    "(tous|toutes) (les|nos) (abonne*|client*|utilisateur*|contact*|membre*|destinataire*|adherent*|compte*|lecteur*|profil*|donateur*|inscrit*|usager*) {!> qui|concerne*|touche*|impacte*|a la campagne|au|present*|relance*|preleve*|facture*|inscrit*|invite*|par|de|d'|du|des|ayant|avec|dont|chez|entre|debite*}",
    "(toute la|l' ensemble de la|l' ensemble du|l' integralite de la|la totalite de la|tout le) (base|liste|fichier|audience|segment|base de donnees|crm|newsletter|bdd)",
    '(liste|base|fichier|audience|segment|bdd) (complet*|entier*|general*|principal*|globale|totale|maitre|integral*)',
    '(tout le monde|envoi a tous|toute la base)',
    '^ (tous|toutes|a tous) $',
    '^ (newsletter|abonnes|clients|tous_les_clients|tous_abonnes|liste_complete|tous-les-clients|liste-complete|base_complete) $',
    "(l'|le) (ensemble|integralite|totalite) (de|des|du) (nos|nos|abonne*|client*|inscrit*|contact*|adherent*|membre*|utilisateur*|base|fichier|liste|destinataire*) {!> qui|concerne*|touche*|dont|ayant|de l' envoi|du}",
    '^ (ensemble|integralite|totalite) (de|des|du) [la|nos|notre] (base|fichier|liste|abonne*|client*|contact*|inscrit*)',
    "(toute|tout) (la|notre|le) (clientele|communaute|portefeuille|carnet d' adresses|annuaire|liste|fichier*)",
    '(abonnes|clients|newsletter|contacts|inscrits|adherents|membres) ~1 (tous|toutes|tout le monde)',
  ],
  flag: [
    'Audience: ⟦Tous les abonnés⟧',
    'Audience: ⟦Liste complète⟧',
    'Segment: ⟦Toute la base⟧',
    'Audience: ⟦Tout le monde⟧',
    'Audience: ⟦Fichier général⟧',
    'Segment: ⟦liste_complete⟧',
    'Audience: ⟦Tous nos clients⟧',
    "Audience: ⟦L'ensemble de nos⟧ clients",
    'Audience: ⟦Intégralité du fichier⟧',
    'Audience: ⟦Tous les clients⟧ et prospects',
  ],
  leave: [
    'Audience: Clients concernés (2 143)',
    'Audience: Destinataires de la campagne du 3 mai',
    'Segment: Débités deux fois',
    "Audience: Ouvreurs de l'e-mail au mauvais lien",
    'Segment: Acheteurs du 3 mai',
    'Audience: Comptes exposés',
    'Audience: Clients débités deux fois',
    'Audience: Tous les adhérents dont le dossier a été copié',
    'Audience: Tous les inscrits au stage du 4 mai',
    'Audience: Tous ceux qui ont reçu le message du 4 mai',
  ],
};
