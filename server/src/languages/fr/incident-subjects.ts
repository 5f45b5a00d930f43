import type { PhraseTopic } from '../language-pack';

/** What went wrong, read from the mail's own words, and the subject that says so. */
export const incidentSubjects: PhraseTopic = {
  lists: {
    'wrong-link': [
      '(lien|liens|bouton*) ~6 (@FAUTIF|ne marchait*|ne fonctionnait*|ne fonctionne*|ne marche*|menait*|mene|renvoyait*|pointait*)',
      '(mauvais|faux) (lien|liens)',
      '(bon|bons|nouveau) (lien|liens)',
    ],
    'wrong-price': [
      '(prix|remise*|tarif*|reduction*) ~6 (@FAUTIF|trop (haut|bas|eleve*))',
      '(mauvais|faux|fausse|mauvaise) (prix|remise|tarif*|reduction)',
      '(bon|bonne|vrai|vrais) (prix|remise|tarif*|reduction)',
    ],
    'wrong-date': [
      '(date|dates|jour|horaire*|heure*) ~5 (@FAUTIF)',
      '(mauvaise|fausse|mauvais) (date|dates|jour|heure|horaire*)',
      '(bonne|bon) (date|heure|horaire|jour)',
    ],
    'wrong-code': [
      '(code|codes|coupon*|bon de reduction) ~6 (@FAUTIF|ne marchait*|ne fonctionnait*|ne fonctionne*|refuse*|pas valable*)',
      '(bon|nouveau) (code|coupon)',
    ],
    'wrong-list': [
      "n' (etait|etaient) pas [pour|destine*|adresse*] (vous|toi|a vous|a toi|pour vous)",
      '(mauvaise|mauvais) (liste|destinataire*|groupe|segment)',
      '(e-mail|email|mail|courriel|message|newsletter|infolettre|invitation|rappel) ~6 (par erreur|par megarde|trop tot)',
      "(n' auriez|n' aurais) pas du recevoir",
    ],
    'double-send': [
      '(meme) (e-mail|email|mail|courriel|message|newsletter|infolettre|invitation|rappel) ~6 (deux fois|trois fois|quatre fois|cinq fois|# fois|plusieurs fois|en double)',
      '(e-mail|email|mail|courriel|message|newsletter|infolettre|invitation|rappel) ~6 (deux fois|trois fois|quatre fois|cinq fois|# fois|plusieurs fois|en double)',
      '(deux|trois|quatre|cinq|plusieurs|#) fois ~3 meme (e-mail|email|mail|courriel|message|newsletter)',
    ],
    'broken-personalization': [
      "(nom|prenom|noms|prenoms) ~4 (@FAUTIF|manquait|manquant|d' un autre|d' une autre|de quelqu' un)",
      '(mauvais|faux) (nom|prenom)',
      '(appele*|salue*) (par|avec|du) ~3 (nom|prenom)',
      '(balise*|accolade*|champ* de fusion|variable*)',
    ],
    'double-charge': [
      '(debite*|preleve*|facture*|paye*|paiement*|prelevement*) ~6 (deux fois|en double|plusieurs fois|une seconde fois)',
      '(double*|second) (debit*|prelevement*|paiement*|facturation*)',
    ],
    'wrong-amount': [
      '(montant*|facture|factures|total|somme) ~5 (@FAUTIF|trop eleve*)',
      '(mauvais) (montant)',
      '(debite*|preleve*|facture*) ~4 (trop|en trop|plus que)',
    ],
    'wrong-attachment': [
      '(piece jointe|pieces jointes|fichier*|document*|pdf) ~4 (@FAUTIF|manquait*|manquant*)',
      '(mauvaise piece|mauvais fichier|mauvais document)',
      '(oublie*|sans) ~2 (piece jointe|pieces jointes)',
      '(bonne piece|bon fichier|bon document)',
    ],
    'late-delivery': [
      '(commande*|colis|livraison*|expedition*) ~6 (retard|en retard|pas arrive*|pas parti*|tard)',
      'retard ~4 (livraison*|commande*|expedition*)',
    ],
    outage: [
      "(site|application|appli|service*|boutique|plateforme|serveur*|systeme|reseau) ~6 (hors ligne|en panne|inaccessible*|indisponible*|interrompu*|bloque*|injoignable*|a l' arret)",
      '(panne|interruption) ~3 (service|site|reseau|serveur*)',
      "n' (avez|as) pas pu (vous|te|t'|commander|acceder|reserver|entrer)",
    ],
    'breach-misdirected': [
      "(envoye*|adresse*|expedie*|transmis*|remis*|communique*|montre*) ~8 (un autre|une autre|d' autres|autres) (client*|personne*|adresse*|destinataire*|patient*|abonne*|membre*|adherent*|assure*|salarie*)",
      "(un autre|une autre|d' autres) (client*|personne*|patient*|abonne*|destinataire*|adherent*) ~3 (recu*|vu*|ouvert*|lu*)",
      '(mauvais destinataire|mauvaise personne|mauvaise adresse)',
    ],
    'breach-addresses': [
      '(adresse*) ~3 (e-mail|email|mail|electronique*) ~6 (visible*|en clair|lisible*)',
      '(cc|copie|champ a) ~4 (au lieu|et non) ~5 (cci|cachee)',
    ],
    'breach-public': [
      "(accessible*|visible*|consultable*|expose*|publie*|public*) ~4 (a tous|par tous|a n' importe qui|sur internet|en ligne|sans mot de passe|moteurs de recherche)",
    ],
    'breach-device': [
      '(ordinateur*|telephone|tablette|cle usb|disque*|sac|mallette|dossier papier) ~5 (vole*|derobe*|perdu*|egare*)',
      '(vole*|derobe*|perdu*|egare*|vol|perte) ~4 (ordinateur*|telephone|tablette|cle usb|disque*|mallette)',
    ],
    'breach-intrusion': [
      "(quelqu' un|un tiers|des tiers|pirate*|intrus|attaquant*|malfaiteur*|criminel*|voleur*|rancongiciel) ~6 (accede*|entre*|copie*|vole*|telecharge*|lu|consulte*|derobe*|eu acces|penetre*|utilise*)",
      '(acces non autorise*|cyberattaque|intrusion|piratage)',
    ],
    date: ['# @MOIS [#]', '1er @MOIS [#]', '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'],
    'register-informal': ["(tu|te|t'|toi|ton|ta|tes|salut|coucou|ecris-nous|reponds)"],
    'register-formal': ['(vous|votre|vos|madame|monsieur)'],
  },
  inserts: {
    'wrong-link': 'Rectificatif : le lien de notre e-mail était faux',
    'wrong-price': 'Rectificatif : le prix de notre e-mail était faux',
    'wrong-date': 'Rectificatif : la date de notre e-mail était fausse',
    'wrong-code': 'Nous avons fait une erreur : le code de notre e-mail ne fonctionnait pas',
    'wrong-list': "Nous avons fait une erreur : notre dernier e-mail n'était pas pour vous",
    'wrong-list:informal': "Nous avons fait une erreur : notre dernier e-mail n'était pas pour toi",
    'double-send': 'Toutes nos excuses : nous vous avons envoyé plusieurs fois le même e-mail',
    'double-send:informal': "Toutes nos excuses : nous t'avons envoyé plusieurs fois le même e-mail",
    'broken-personalization': 'Nous avons fait une erreur sur votre nom dans notre e-mail',
    'broken-personalization:informal': 'Nous avons fait une erreur sur ton nom dans notre e-mail',
    'double-charge': 'Toutes nos excuses : nous vous avons débité deux fois',
    'double-charge:informal': "Toutes nos excuses : nous t'avons débité deux fois",
    'wrong-amount': 'Nous avons fait une erreur : nous vous avons débité un mauvais montant',
    'wrong-amount:informal': "Nous avons fait une erreur : nous t'avons débité un mauvais montant",
    'wrong-attachment': 'Rectificatif : nous vous avons envoyé la mauvaise pièce jointe',
    'wrong-attachment:informal': "Rectificatif : nous t'avons envoyé la mauvaise pièce jointe",
    'late-delivery': 'Toutes nos excuses : votre commande est en retard',
    'late-delivery:informal': 'Toutes nos excuses : ta commande est en retard',
    outage: 'Toutes nos excuses : notre service était en panne',
    'breach-misdirected': 'Notification de violation de données : nous avons envoyé vos données à une autre personne',
    'breach-misdirected:informal':
      'Notification de violation de données : nous avons envoyé tes données à une autre personne',
    'breach-addresses': "Notification de violation de données : d'autres ont vu votre adresse e-mail",
    'breach-addresses:informal': "Notification de violation de données : d'autres ont vu ton adresse e-mail",
    'breach-public': 'Notification de violation de données : vos données étaient visibles sur internet',
    'breach-public:informal': 'Notification de violation de données : tes données étaient visibles sur internet',
    'breach-device': 'Notification de violation de données : il manque un appareil qui contient vos données',
    'breach-device:informal': 'Notification de violation de données : il manque un appareil qui contient tes données',
    'breach-intrusion': "Notification de violation de données : quelqu'un a eu accès à vos données",
    'breach-intrusion:informal': "Notification de violation de données : quelqu'un a eu accès à tes données",
  },
  flag: [],
  leave: [],
};
