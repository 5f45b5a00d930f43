import type { PhraseTopic } from '../language-pack';
import { SUPPRESSED_SEGMENTS } from '../segment-names';

export const suppressedAudience: PhraseTopic = {
  patterns: [
    ...SUPPRESSED_SEGMENTS,
    "(liste|fichier|segment) [ancien*] [de|des|d'] (suppression|exclusion|exclus|repoussoir|desabonne*|desinscri*|opposition|noire|rouge|bloque*|stop)",
    '(desabonne*|desinscri*|desabonnement*|desinscription*|unsubscribe*|opt-out*|opt out*|optout*|suppress*|opposes|stop pub)',
    '(ne (pas|plus)|a ne (pas|plus)) (contacter|recontacter|solliciter|envoyer|emailer)',
    '(bounce*|hard bounce*|rebonds|adresses invalides|npai|adresses en erreur|rejets)',
    '(plainte*|signalement*) [pour|de|comme] spam',
    '(liste noire|blacklist*|black list|bloques|bannis)',
    '(consentement (retire|refuse|revoque|absent)|sans consentement|retrait du consentement|retire leur consentement|refus)',
    '(inactif*|inactives|dormants|anciens (clients|abonnes)|archives|jamais ouvert)',
    '(suppression|supprimes)',
    "(en opposition|opposition|opposants|droit d' opposition|bloctel)",
    "(resilie*|radies|radiees|ex-clients|ex-abonnes|ex-adherents|ex-membres|comptes (fermes|clos|supprimes)|clients perdus|droit a l' oubli|non opt-in|non-opt-in|sans opt-in|non consent*|stop sms|churn*) {!> par erreur|a tort}",
  ],
  lists: {
    // Takes out of the audience what stands next to it.
    excluding: ["(sauf|hors|excepte*|sans|moins|exclu*|a l' exclusion|hormis|retire*|en dehors|a l' exception)"],
  },
  flag: [
    'Audience: ⟦Liste de suppression⟧ 2021',
    'Audience: ⟦Désabonnés⟧',
    'Segment: ⟦opt-out⟧',
    'Audience: ⟦Ne plus contacter⟧',
    'Segment: ⟦Hard bounces⟧',
    'Audience: Ancien ⟦fichier repoussoir⟧',
    'Audience: ⟦Désinscrits⟧ et liste de suppression 2022',
    "Audience: ⟦Liste d'exclusion⟧",
    'Audience: ⟦Bounces⟧',
    'Audience: ⟦Résiliés⟧ 2024',
    'Segment: ⟦Comptes clos⟧',
    'Audience: ⟦Ex-abonnés⟧',
    'Segment: Stop + ⟦non opt-in⟧',
  ],
  leave: [
    'Audience: Clients concernés',
    'Segment: Destinataires de la campagne du 3 mai',
    'Audience: Débités deux fois',
    'Segment: Acheteurs de mai',
    'Audience: Adhérents actifs à Lyon',
    'Segment: Double opt-in confirmé',
    'Audience: Résiliés par erreur le 4 mai',
    'Audience: Abonnés de mai',
  ],
};
