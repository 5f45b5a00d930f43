/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  INT: "tres|vraiment|sincerement|profondement|infiniment|tellement|encore|a nouveau|encore une fois|de tout coeur|vivement|humblement|tout d' abord|aussi|une nouvelle fois|extremement|bien|donc|simplement|franchement|sinceres",
  EXC: 'excus*|desole*|navre*|pardon*|regrett*|regrets|confus',
  ERR: 'erreur*|probleme*|incident*|panne*|dysfonctionnement*|bug*|bogue*|anomalie*|souci*|couac*|oubli*|faille*|fuite*|violation*|retard*|defaillance*|interruption*|coquille*|imprevu*|contretemps|alea|aleas|rate*|quiproquo*|malentendu*|confusion*|intrusion*|attaque*|cyberattaque*|maladresse*|manipulation*|desagrement*|perturbation*|ralentissement*|faute*|incoherence*|inexactitude*|inversion*|doublon*|decalage*',
  GENE: 'gene*|desagrement*|inconvenient*|probleme*|confusion*|trouble*|derangement*|frustration*|inquietude*|retard*|prejudice*|malentendu*|incomprehension*|deception*|difficulte*|contrariete*|tracas|ennui*|nuisance*|perturbation*|incident*',
  GENS: 'client*|abonne*|utilisateur*|utilisatrice*|membre*|personne*|destinataire*|compte*|lecteur*|patient*|invite*|salarie*|donateur*|etudiant*|contact*|adherent*|acheteur*|assure*|usager*|internaute*|allocataire*|titulaire*|parents|commandes',
  DON: 'donnee*|information*|renseignement*|element*|dossier*|fichier*|document*|detail*|coordonnees',
  MORCEAU:
    'nom*|prenom*|adresse*|e-mail*|email*|telephone*|numero*|mot de passe|mots de passe|carte*|date de naissance',
  TOUCHE:
    'consulte*|expose*|concerne*|vu|vus|vue|vues|visible*|divulgue*|compromis*|affecte*|touche*|copie*|vole*|derobe*|telecharge*|obtenu*|publie*|partage*|inclus*|perdu*|modifie*|supprime*|lu|lus|lue|lues|ouvert*|pirate*|envoye*|exfiltre*|diffuse*|subtilise*|impacte*|recupere*|extrait*|accessible*|transmis*|revele*|detourne*|utilise*|fuite|collecte*|accede',
  CHOSE:
    "lien*|prix|code*|coupon*|remise*|objet*|date*|heure*|nom*|prenom*|image*|piece* jointe*|fichier*|version*|liste*|segment*|e-mail*|email*|mail*|courriel*|message*|facture*|montant*|produit*|adresse*|offre*|newsletter*|lettre d' information|infolettre|invitation*|campagne*|promotion*|page*|bouton*|tarif*",
  SECRET:
    "mot de passe|mots de passe|code pin|pin|cvv|cryptogramme|numero de carte|numero de votre carte|numero de ta carte|carte bancaire|coordonnees bancaires|rib|iban|numero de compte|numero de securite sociale|piece d' identite|carte d' identite|passeport|permis de conduire|date de naissance|identifiants|identifiant et|code sms|code a usage unique|code de validation|code de verification|code de securite|codes d' acces|informations bancaires|donnees bancaires",
  MOIS: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  DATE: "# @MOIS|1er @MOIS|hier|ce matin|aujourd' hui|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|#h|# h|a # heures",
  JAMAIS:
    "jamais|ne|n'|pas|aucun*|personne|quiconque|fraud*|hameconnage|phishing|arnaque*|evite*|mefie*|mefiance|messages qui|e-mails qui|appels qui|mails qui",
  GESTE:
    'excus*|dedommag*|compens*|rembours*|geste commercial|nous faire pardonner|notre erreur|a cause de nous|pour la gene|errone*|correct*|bon|bonne|au lieu de|aurait du|honor*|maintenu*|maintenons|maintiendrons|annul*|par erreur|mauvais*|rectifi*',
  VIDE: 'null|undefined|nan|none|nil|n/a|vide|test|prenom|nom|nom du client|client_nom|utilisateur|first name|firstname|fname|default|votre nom|destinataire',
};
