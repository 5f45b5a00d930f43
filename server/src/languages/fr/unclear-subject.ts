import type { PhraseTopic } from '../language-pack';

export const unclearSubject: PhraseTopic = {
  patterns: [
    '(quelque chose|une chose|ce|tout ce) que (vous|tu) (devez|devriez|dois|devrais) (savoir|lire|voir)',
    '^ [une|un|votre|notre|des] (important*|urgent*|bref|breve|nouvelle*|petit*|courte|recente) (mise a jour|message|information*|annonce|communication|nouvelle*|avis|note|notification|alerte|info*) [sur ~4|concernant ~5|a propos ~5|de ~5|pour ~4|relative* ~5|: ~6|au sujet ~5]',
    '^ [une|un|votre|notre|des] (mise a jour|message|information*|annonce|communication|avis|note|notification|alerte|info*|nouvelle*|actualite*|courrier) (important*|urgent*|de securite|de service|aux clients|a nos clients|securite|confidentialite|de notre ~4|de la part ~4|de la direction|du pdg|concernant ~4|sur ~4|relative* ~4|a propos ~4|au sujet ~4) [sur ~4|concernant ~5|relative* ~5|a propos ~5|au sujet ~5]',
    '^ (mise a jour|important|urgent|information|informations|info|message|annonce|bonjour|salut|attention|nouvelles|actualite|rappel|a lire|lisez-moi|communique|newsletter|avis) [!|:|.] $',
    '^ (concernant|a propos de|au sujet de|a propos du|au sujet du|relatif a|suite a|en lien avec|pour) (votre|vos|ton|notre|la|le|une|nos) (compte|commande*|donnees|profil|abonnement|e-mail|email|vie privee|securite|achat|adhesion|dossier|recente*) ~3 $',
    '^ (votre|vos|ton) (compte|commande|donnees|profil|abonnement|vie privee|securite|adhesion|espace client) [@BRAND|client] $',
    "^ [urgent|important|attention|info] [:] (a lire|a lire absolument|a lire d' urgence|lisez ceci|lisez-moi) [maintenant|vite] $",
    '^ (a lire|merci de lire|veuillez lire|action requise|action necessaire|reponse attendue|votre attention|nous avons besoin) [absolument|attentivement|de votre part|immediatement|de vous|de votre attention|!] $',
    '^ (un|une) (message|mot|lettre|note|communication) (de|du|des|pour|important*) ~5 $',
    "(il faut qu' on parle|nous devons parler|nous devons vous parler|on doit se parler|devinez|devine|vous n' allez pas le croire|il s' est passe quelque chose|que s' est-il passe|avez-vous vu|une derniere chose|attendez|surprise|on recommence|psst|parlons-en|parlons franchement|il y a du nouveau|du nouveau)",
    '(oups*|zut*|boulette*|mea culpa|aie*|bourde) {always}',
    '^ (re|tr|fw|fwd|ref|rv) : {always}',
    '^ (pour vous|a nos clients|cher client|chere cliente|votre securite|nous tenons a vous|nous prenons soin de vous|votre confiance) $',
  ],
  lists: {
    clear: [
      '(erreur*|errat*|rectificati*|correctif|correction*|excuse*|desole*|pardon|mauvais*|bon lien|bon prix|bonne date|ne marchait|ne marche|ne fonctionnait|ne fonctionne|casse*|deux fois|rembours*|trompe*|panne|indisponible|coquille|expire*|en double|double)',
      '(violation*|fuite*|expose*|vole*|copie*|derobe*|pirate*|piratage|compromis*|acces non autorise|donnees personnelles|vol de donnees|consulte*|cyberattaque)',
      'incident* de securite ~4 (vos|votre|donnees|compte)',
    ],
  },
  flag: [
    'Subject: ⟦Information importante⟧',
    'Subject: ⟦Mise à jour importante concernant votre compte⟧',
    'Subject: ⟦RE :⟧ votre commande',
    'Subject: ⟦Un message de notre directrice⟧',
    'Subject: ⟦Avis de sécurité⟧',
    'Subject: ⟦Oups⟧ ! Mauvais lien',
    'Subject: ⟦Concernant votre commande⟧',
    'Subject: ⟦À lire⟧',
  ],
  leave: [
    'Subject: Nous avons fait une erreur : le prix de notre e-mail était faux',
    'Subject: Notification de violation de données',
    'Subject: Rectificatif : le bon lien du webinaire de jeudi',
    'Subject: Nos excuses : nous vous avons débité deux fois',
    'Subject: Violation de données : votre adresse e-mail a été copiée le 3 mai',
    'Subject: Le code de lundi ne marchait pas',
  ],
  insert: [
    'Nous avons fait une erreur : [ce qui était faux]',
    'Rectificatif : [la bonne information]',
    'Toutes nos excuses : [ce que nous avons fait]',
  ],
  insertForBreach: [
    'Notification de violation de données',
    'Notification de violation de données : [vos données] exposées le [date]',
  ],
};
