import type { PhraseTopic } from '../language-pack';

export const missingProtectiveSteps: PhraseTopic = {
  counts: [
    "(changez|change|changer|modifiez|modifie|modifier|reinitialisez|reinitialise|reinitialiser|mettez a jour|choisissez|choisis|remplacez|definissez|creez) ~4 (mot de passe|mots de passe|code pin|codes d' acces)",
    "(activez|active|activer|utilisez|mettez en place|configurez|ajoutez) ~3 (double authentification|authentification a deux|validation en deux|verification en deux|authentification forte|2fa|a2f|double facteur|deux facteurs|deux etapes|multifacteur|multi-facteurs|cle d' acces)",
    '(surveillez|surveille|surveiller|verifiez|verifie|verifier|controlez|controler|consultez|examinez) ~5 (releve*|compte bancaire|comptes bancaires|operation*|debit*|prelevement*|mouvement*|transaction*|carte|comptes|historique)',
    '(mefiez-vous|mefie-toi|mefier|attention|prudent*|prudence|vigilant*|vigilance|vigilants) ~7 (e-mail*|email*|mail*|message*|appel*|sms|hameconnage|phishing|fraude*|arnaque*|lien*|piece* jointe*|courriel*|tentative*)',
    "(ne|n'|evitez de|jamais) [pas|jamais] (cliquez|clique|cliquer|ouvrez|ouvre|ouvrir|repondez|repondre|communiquez|communique|communiquer|donnez|donne|donner|partagez|partager|saisissez|saisir|transmettez|suivez) [pas|jamais] ~7 (lien*|piece* jointe*|code*|mot de passe|mots de passe|donnees|message*|e-mail*|carte|inconnu*|coordonnees|identifiant*)",
    '(contactez|contacte|contacter|prevenez|previens|appelez|appelle|demandez|alertez|informez) ~3 (banque|etablissement|conseiller|emetteur)',
    '(faites opposition|faire opposition|bloquez|bloquer|opposition) [a|sur|votre] [votre|la] [carte|iban|banque]',
    '(signalez|signaler|portez plainte|deposez plainte|deposer plainte|porter plainte|rendez-vous sur cybermalveillance|33700|signal-spam|cybermalveillance.gouv.fr)',
    '(deconnectez*|deconnecter) [-vous] ~3 (tous|toutes) (les|vos) (appareils|sessions)',
    '(utilisez|choisissez|creez) ~2 mot de passe (different*|unique*|nouveau|propre)',
    'si ~4 (utilisez|utilises|avez utilise|reutilisez) ~5 (mot de passe) ~9 (changez|change|modifiez)',
  ],
  countsNot: [
    '(nous|on) (avons|a) [deja] ~7 (reinitialise*|change*|modifie*) ~4 (mot de passe|mots de passe)',
    '(restez|reste|soyez) (vigilant*|prudent*) $',
  ],
  flag: [
    "⟦Chère Anne,⟧ Le 3 mai, quelqu'un a copié votre adresse e-mail. Nous sommes désolés. Nous avons fermé le serveur et réinitialisé tous les mots de passe.",
    "⟦Bonjour,⟧ L'historique de vos commandes était visible par d'autres clients. Nous l'avons corrigé. Restez vigilants.",
    '⟦Cher adhérent,⟧ Nous avons perdu un ordinateur avec votre adresse. Nous avons prévenu la CNIL.',
    "⟦Bonjour,⟧ Des pirates ont pris une liste d'adresses. Nous coopérons avec la police.",
    '⟦Chère cliente,⟧ Votre facture est arrivée chez une autre cliente. Toutes nos excuses.',
    '⟦Bonjour Marc,⟧ Notre fournisseur a exposé votre numéro de téléphone. Nous avons rompu le contrat.',
  ],
  leave: [
    "Changez aujourd'hui votre mot de passe Northlight.",
    'Activez la double authentification dans vos paramètres.',
    'Vérifiez vos relevés bancaires.',
    'Méfiez-vous des e-mails et des appels qui parlent de cette commande.',
    'Ne communiquez jamais un code reçu par SMS.',
    'Contactez votre banque pour bloquer la carte.',
    'Si vous utilisez le même mot de passe ailleurs, changez-le aussi.',
  ],
  insert: [
    "Ce que vous pouvez faire maintenant :\n- Changez votre mot de passe, ici et partout où vous l'utilisiez. Tapez notre adresse dans votre navigateur, sans passer par un lien.\n- Activez la double authentification dans les paramètres de votre compte.\n- Vérifiez vos relevés bancaires ; si vous ne reconnaissez pas une opération, prévenez aussitôt votre banque.\n- Méfiez-vous des e-mails, des SMS et des appels qui se réclament de nous. Nous ne vous demanderons jamais de mot de passe, de code ni de numéro de carte.",
  ],
};
