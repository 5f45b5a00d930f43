import type { PhraseTopic } from '../language-pack';

export const phishingLikeRequest: PhraseTopic = {
  patterns: [
    '(saisissez|saisis|saisir|confirmez|confirme|confirmer|verifiez|verifie|verifier|fournissez|fournir|envoyez|envoie|envoyer|communiquez|communique|communiquer|transmettez|transmettre|indiquez|indique|indiquer|renseignez|renseigner|entrez|entrer|donnez|donne|actualisez|completez|validez|envoyez-nous|communiquez-nous|transmettez-nous|donnez-nous) ~7 @SECRET {!= @JAMAIS}',
    '(repondez|reponds|repondre|repondant) ~5 (avec|en indiquant|en joignant|en precisant|en nous) ~4 @SECRET {!= @JAMAIS}',
    '(cliquez|clique|cliquer|cliquant|appuyez|suivez|utilisez|rendez-vous) [ici|sur le lien|le lien|ce lien|sur ce lien|sur le bouton|le bouton|sur le lien suivant|sur ce bouton] [ici|ci-dessous|suivant|ci-apres] (pour|afin de|et) (vous connecter|connecter|acceder|verifier|confirmer|valider|debloquer|securiser|reactiver|retablir|reinitialiser|mettre a jour|changer votre mot|proteger|connectez-vous|vous identifier|identifier) {!= @JAMAIS}',
    '(connectez-vous|connecte-toi|identifiez-vous|identifie-toi) (ici|maintenant|immediatement|via ce lien|avec ce lien|par ce lien|en cliquant|depuis ce lien|ci-dessous|sur ce lien|avec le bouton) {!= @JAMAIS}',
    '(me connecter|je me connecte|se connecter|connexion|je verifie|je confirme|verifier|confirmer) [a] [mon|mes|votre] [compte|identite|donnees|espace] (maintenant|ici|immediatement|tout de suite)',
    '(connectez-vous|connecte-toi|identifiez-vous) (et|pour|afin de) (verifi*|confirm*|valid*|securis*|debloqu*|reactiv*|mettre|conserver|proteger|saisi*) {!= @JAMAIS}',
    '(verifiez|verifie|confirmez|confirme|validez|valide|authentifiez) (votre|vos|ton|ta|tes) (compte|identite|informations|donnees|adresse e-mail|e-mail|paiement|coordonnees|profil|identifiants) {!= @JAMAIS}',
    "(votre|ton|l') (compte|acces|profil|carte|espace|abonnement) (sera|va etre|pourra etre|risque d' etre|est) (suspendu*|ferme*|bloque*|desactive*|supprime*|limite*|cloture*|resilie*)",
    "(sous|dans les|dans un delai de|d' ici|avant) # (heures|heure|h|jours|minutes) ~4 (ou|sinon|sous peine|pour eviter|sans quoi|faute de quoi)",
    '(sans (reponse|action|verification)|a defaut|faute de) ~5 (suspendu*|ferme*|bloque*|desactive*|supprime*)',
    '(joignez|envoyez|envoyez-nous|transmettez|transmettez-nous|telechargez|deposez) ~3 (copie|photo|scan|photocopie|selfie|justificatif) ~4 (piece|carte|passeport|permis|identite|domicile)',
    '(ouvrez|telechargez|executez|installez) ~2 (piece jointe|fichier|logiciel|formulaire|application) ~4 (pour|afin) ~2 (verifier|proteger|confirmer|retablir|securiser)',
    '(debloquez|retablissez|reactivez|recuperez|securisez) (votre|ton) compte [ici|maintenant|immediatement|en cliquant]',
    '(agissez|cliquez|connectez-vous|verifiez) (immediatement|vite|sans attendre|des maintenant|maintenant) (pour|avant|ou)',
  ],
  flag: [
    '⟦Répondez à cet e-mail avec votre mot de passe⟧.',
    '⟦Cliquez ici pour vérifier⟧ votre compte.',
    '⟦Saisissez votre numéro de carte⟧ pour être remboursé.',
    '⟦Connectez-vous ici⟧ afin de protéger vos données.',
    '⟦Votre compte sera suspendu⟧ si rien ne change.',
    "⟦Envoyez-nous une copie de votre carte d'identité⟧.",
    '⟦Confirmez votre identité⟧ sous 24 heures.',
  ],
  leave: [
    'Nous ne vous demanderons jamais votre mot de passe ni votre numéro de carte.',
    'Changez votre mot de passe dans vos paramètres ; tapez notre adresse dans votre navigateur.',
    'Ne saisissez jamais votre numéro de carte sur une page ouverte depuis un e-mail.',
    "Vous n'avez pas à confirmer votre identité.",
    'Méfiez-vous des messages qui vous demandent de confirmer vos informations.',
    'Ne nous envoyez pas votre mot de passe.',
  ],
};
