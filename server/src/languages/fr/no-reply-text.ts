import type { PhraseTopic } from '../language-pack';

export const noReplyText: PhraseTopic = {
  patterns: [
    '(merci de|veuillez|priere de|nous vous prions de|nous vous remercions de|vous etes prie* de|il est inutile de) ne pas [y] repondre [directement] [a|au]',
    '(ne pas|ne) (repondre|repondez|reponds|repond) [pas] [directement] (a|au|par) (ce|cet|cette|mail|message|courriel) {!> [e-mail|message|appel|sms] (suspect*|frauduleu*|qui)}',
    "(ne pas y|merci de ne pas y|n' y) (repondre|repondez)",
    '(e-mail|email|mail|message|courriel|ceci) ~4 (envoye|genere|emis|cree|automatique) [est] [de facon|de maniere|par] [un] [automatique*|automatiquement|automate|systeme]',
    "(ceci est|il s' agit|ce message est|cet e-mail est|cet email est|ce mail est) [d'] (un|une) [e-mail|email|mail|message|courriel|envoi|notification|reponse] automatique",
    "(les|vos|toute|aucune) reponse* ~6 (ne|n'|pas|sera|seront) ~3 (lue*|traitee*|lu|recue*|traite*|prise*|acheminee*|consultee*|possible*)",
    "(cette|l'|notre) (adresse|boite|messagerie|boite aux lettres|boite mail|adresse e-mail|adresse email) ~4 (n' est|ne|n') [est] [pas] ~2 (surveillee|consultee|relevee|lue|geree|recoit|permet|recevoir|accepte|active|traitee)",
    "(adresse|boite|messagerie) [e-mail|email|mail] (non surveillee|non consultee|sans reponse|no-reply|noreply|d' envoi|generique d' envoi|uniquement destinee)",
    '(ne (pouvons|peut|pourrons)|impossible de|nous ne sommes pas en mesure) [pas] [de] (repondre|traiter|lire|recevoir) ~4 (reponse*|messages|e-mails|adresse|depuis)',
    "(il n' est pas|n' est pas|il est) (possible|impossible|necessaire|utile) de repondre",
    "(inutile|pas besoin) [d'|de] [y] repondre",
    "(uniquement|exclusivement|reserve*) [destinee|utilisee|a] (a l' envoi|l' envoi|aux envois|pour l' envoi)",
    'personne ne (lit|lira|consulte|repondra)',
    '(envoi|message|notification) automatique',
  ],
  flag: [
    '⟦Merci de ne pas répondre⟧ à cet e-mail.',
    '⟦Ceci est un message automatique⟧.',
    '⟦Vos réponses ne seront pas lues⟧.',
    "⟦Cette adresse n'est pas surveillée⟧.",
    '⟦Ne répondez pas à ce message⟧.',
    'Cet e-mail a été ⟦généré automatiquement⟧, merci de ne pas y répondre.',
  ],
  leave: [
    'Répondez à cet e-mail : une personne vous lira.',
    'Ne répondez pas aux messages qui demandent votre mot de passe.',
    'Nous ne vous demanderons jamais votre mot de passe par e-mail.',
    'Le remboursement est parti cette nuit.',
    'Vous pouvez répondre quand vous voulez.',
    'Nous avons répondu à toutes les demandes.',
  ],
  insert: [
    'Répondez simplement à cet e-mail : une personne de notre équipe lit chaque réponse.',
    'Une question ? Répondez à cet e-mail ou écrivez à [adresse de réponse] : nous répondons sous [un jour ouvré].',
  ],
};
