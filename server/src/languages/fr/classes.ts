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
    'excus*|dedommag*|compens*|rembours*|geste commercial|nous faire pardonner|notre erreur|a cause de nous|pour la gene|errone*|correct*|bon|bonne|au lieu de|aurait du|honor*|maintenu*|maintenons|maintiendrons|donne bien|et non|pas de # %|faux|fausse|pardonner|comme annonce|annul*|par erreur|mauvais*|rectifi*',
  /** What repairs a fault, as a past participle or an adjective. */
  REPARE:
    "corrige*|rembourse*|remplace*|retabli*|repare*|supprime*|efface*|ferme*|annule*|arrete*|stoppe*|interrompu|reinitialise*|bloque*|debloque*|recredite*|credite*|recrediter|signale*|desactive*|reactive*|securise*|renvoye*|reexpedie*|reimprime*|reedite*|reemis*|prolonge*|reporte*|mis a jour|mise* a jour|mis fin|mis en place|mis en ligne|mis hors ligne|remis*|notifie*|resolu*|regle|reglee|regles|suspendu*|retire*|rendu|rendue|rendus|restitue*|reverse*|verse*|change*|modifie*|coupe|coupe*|ajoute*|rajoute*|rectifie*|averti*|prevenu*|informe*|alerte*|depose plainte|porte plainte|rouvert*|reouvert*|reprogramme*|replanifie*|maintenu*|honore*|regularise*|isole*|verrouille*|revoque*|invalide*|nettoye*|instaure*|installe*|double le|double les|renforce*|mandate*|charge un|confie|engage un|recrute|forme|repris|relance*|restaure*|recupere*|chiffre|chiffres|debranche*|retablissons|compense*|dedommage*|offert*|reserve*|revu|revus|refait|refaite*|reecrit*|repare|solde|ramene*|exclu*|limite l'|reduit|sanctionne*|licencie*|resilie*|rompu|detruit*|remonte*|reintegre*|remercie|convenu",
  /** What we do or shall do to repair a fault. */
  REPARONS:
    "remboursons|rembourserons|rembourse|remplacons|remplacerons|recreditons|recrediterons|creditons|crediterons|renvoyons|renverrons|reexpedions|reexpedierons|envoyons|enverrons|restituons|restituerons|versons|verserons|reversons|reverserons|dedommageons|dedommagerons|compensons|compenserons|indemnisons|indemniserons|offrons|offrirons|offre|rendons|rendrons|honorons|honorerons|maintenons|maintiendrons|respectons|respecterons|prolongeons|prolongerons|annulons|annulerons|supprimons|supprimerons|effacons|effacerons|corrigeons|corrigerons|rectifions|rectifierons|appliquons|appliquerons|ajoutons|ajouterons|reportons|reporterons|rouvrons|rouvrirons|reprogrammons|deduisons|deduirons|regularisons|regulariserons|prenons en charge|prendrons en charge|prenons a notre charge|paierons|payons|retirons|retirerons|reemettons|reimprimons|reparons|reparerons|gardons votre|gardons vos|repondons de|couvrons|couvrirons|fournissons|fournirons|livrons|livrerons|relivrons|reservons|facturerons|facturons|preleverons|debiterons|n' encaisserons",
  /** What is wrong with a thing. */
  FAUTIF:
    'mauvais|mauvaise|mauvaises|errone*|incorrect*|faux|fausse|fausses|inexact*|perime*|expire*|casse|cassee|casses|cassees|mort|morte|vide|vides|invalide*|obsolete*|incomplet*|incomplete*|illisible*|trompeu*|bancal*|defectueu*|inexistant*|perimee*',
  /** How a fault is done. */
  TORT: "par erreur|par megarde|a tort|par inadvertance|malencontreusement|trop tot|deux fois|trois fois|quatre fois|plusieurs fois|# fois|en double|en triple|a double|de trop|trop cher|trop paye|sans votre accord|sans ton accord|sans l' accord|sans son accord|sans le|sans la|sans les|sans votre|sans vos|ne nous avait pas|n' avait pas|sans prevenir|sans vous prevenir|sans raison|au lieu de|au lieu du|a la place de|a la place du|d' un autre|d' une autre|d' autres|a un autre|a une autre|qui n' existe|qui ne mene|qui mene a|qui n' aurait|qui n' etait|qui ne vous|vous etait pas|ne vous concern*|destine* a|nulle part|d' avance|en retard|du mauvais|de la mauvaise|aux mauvais*|a la mauvaise|au mauvais|l' an dernier|de l' annee derniere|de 20#|par notre faute",
  /** Verbs whose object is ours to get wrong, as past participles. */
  FAIT: 'envoye*|adresse*|ecrit*|expedie*|debite*|facture*|preleve*|indique*|publie*|affiche*|utilise*|insere*|colle*|divulgue*|expose*|supprime*|annule*|partage*|donne*|promis*|appele*|annonce*|joint*|revele*|applique*|mis|mise|intitule*|propose*|communique*|livre*|souhaite*|diffuse*|programme*|selectionne*|choisi*|cite*|recopie*|imprime*|inscrit*|desinscrit*|compte|comptes|encaisse*|convie*|invite*|relance*|transmis*|poste*|garde*|laisse*|enregistre*|attribue*|code*|calcule*|vendu*|reserve*|salue*|nomme*|fait|faite|faites',
  /** Speaks of us or to the reader. */
  NOTRE:
    "nous|notre|nos|on|je|j'|mon|ma|mes|vous|votre|vos|tu|te|t'|ton|ta|tes|@BRAND|(du|le|de l'|l'|de la|la|au|son) (club|association|cooperative|mutuelle|comite|ecole|lycee|college|creche|bibliotheque|mediatheque|theatre|musee|cabinet|syndicat|federation)",
  VIDE: 'null|undefined|nan|none|nil|n/a|vide|test|prenom|nom|nom du client|client_nom|utilisateur|first name|firstname|fname|default|votre nom|destinataire',
};
