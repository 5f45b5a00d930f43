import type { PhraseTopic } from '../language-pack';

export const buriedLede: PhraseTopic = {
  lists: {
    // Says in our own voice what we did wrong.
    admission: [
      "[hier|lundi|ce matin|vendredi] [nous|on|j'] [vous|t'|te|lui] [nous|s'] (avons|a|ai|sommes|est) [malencontreusement|par erreur|par megarde|tous] (envoye*|adresse*|ecrit|debite*|facture*|preleve*|indique*|publie*|affiche*|utilise*|insere*|colle*|oublie*|commis|fait|perdu*|laisse*|divulgue*|expose*|supprime*|annule*|partage*|donne*|promis|appele*|annonce*|joint*|revele*|manque*|egare*|applique*|mis|mal|tronque*|inverse*|confondu*|trompe*|intitule*|propose*|communique*) ~9 (mauvais*|mauvaise|erreur*|deux fois|errone*|expire*|autre*|ancien*|lien|prix|code|nom|date|liste|facture|e-mail|email|mail|personne*|client*|ouvert*|public*|fichier|mot de passe|invitation|destinataire*|segment*|faux|fausse|double*|newsletter|serveur|ordinateur|prenom|adresse*|jamais|commande)",
      "(nous avons|on a|j' ai|avons) (commis|fait) ~3 (erreur|erreurs|faute)",
      "(nous nous sommes|on s' est|je me suis) [tous] trompe*",
      '(notre|ma) (erreur|faute)',
      '(erreur|faute) (vient de nous|est la notre|est notre)',
      '(desabonne*|desinscri*) {= nous avons (ecrit|envoye|adresse)}',
      "(le|la|l'|les|un|une|notre|nos|ce|cet|cette) ~6 (lien*|prix|code*|date*|heure|horaire|objet|nom|prenom|bouton*|image*|e-mail|email|mail|newsletter|message|facture|offre|remise|montant|page|invitation|tarif)* ~7 (etait|etaient|est|sont|ne|n'|menait|contenait|indiquait|affichait|renvoyait|pointait|comportait|a ete|portait|dirigeait) ~3 (mauvais*|mauvaise|errone*|incorrect*|faux|fausse|marchait|fonctionnait|marchaient|fonctionnaient|fonctionne|expire*|valable|invalide|casse*|vers|ancien*|erreur|deux fois|double|une page|un prix|un mauvais|perime*|pas)",
      "(notre|le|la|l'|nos|les) (site|boutique|application|appli|service|serveur*|plateforme|paiement|espace client|panier|api) ~4 (etait|etaient|a ete|est reste*|ne|n'|est tombe*|ont ete) ~3 (panne|indisponible*|inaccessible*|hors|fonctionnait|fonctionne|marchait|repondait|coupe*|lent*|bloque*|ferme*)",
      "(vous avez|tu as) ~3 (recu|paye|vu|ete debite*|ete facture*|ete appele*) ~8 (mauvais*|mauvaise|errone*|deux fois|d' un autre|d' une autre|trop|n' aurait|destine*|pas le bon|faux)",
    ],
    // Says that somebody got at data.
    intrusion: [
      "(quelqu' un|un inconnu|des inconnus|un pirate|des pirates|un attaquant|des attaquants|un tiers|des tiers|une personne|d' autres clients|un autre client|une autre cliente|des criminels|un ancien salarie|des personnes|n' importe qui) ~3 (a|ont|pouvait|pouvaient|s' est|se sont|peut|sont|est) ~7 (entre*|copie*|consulte*|vu*|vole*|derobe*|telecharge*|obtenu*|introduit*|lu*|eu acces|voir|lire|accede*|pirate*|utilise*|telecharger|consulter)",
    ],
    // Says that the reader's data came to light.
    exposure: [
      '(votre|vos|ton|ta|tes|les donnees|la facture|le fichier) ~8 (a|ont|est|sont|etait|etaient) ~2 (expose*|copie*|vole*|derobe*|divulgue*|visible*|consulte*|envoye*|publie*|compromis*|pirate*|partage*|perdu*|accessible*|transmis*|telecharge*|public*)',
      '(violation|fuite|vol|piratage|intrusion) ~3 (donnees|serveur*|systeme*|compte*|fichier*|base)',
    ],
    pleasantries: [
      "^ (nous esperons|j' espere|esperons|nous vous souhaitons|en esperant)",
      '^ (merci|nous vous remercions|nous tenons a vous remercier|un grand merci|mille mercis|encore merci)',
      '^ (bonne|belle|joyeux|joyeuses|meilleurs voeux|excellente|tres belle|bel)',
      '(depuis|voila) [plus de|bientot|pres de] # [ans]',
      '(fonde|fondee|cree|creee|nee) en #',
      "(nous sommes|c' est|on est) [@INT] (ravis|heureux|fiers|enchantes|enthousiastes|avec plaisir|avec joie|un plaisir)",
      "(notre mission|nos valeurs|notre histoire|notre famille|notre communaute|notre aventure|notre raison d' etre|la grande famille|l' aventure)",
      '(confiance|securite|confidentialite|satisfaction|vie privee|protection) ~5 (priorite*|important*|coeur|essentiel*|tout|primordial*|exigence*)',
      '(nouvelle|nouveau|nouvelles|nouveaux) (collection|saison|arrivages|catalogue|carte|gamme|produits|menu)',
      "(nous vous ecrivons|nous t' ecrivons|nous souhaitons|nous tenons a|nous revenons vers vous|par la presente|nous vous contactons|nous nous permettons) ~4 (informer|partager|communiquer|tenir informe*|faire part|parler|sujet|propos|vous) ~6 (important*|mise a jour|information*|point|actualite*|evenement|situation|recent|sujet|incident)",
      '(chez|ici ,|a) @BRAND [,]',
      '(en tant que|comme) (client*|membre*|abonne*|adherent*) (fidele*|privilegie*|de)',
      'comme vous le savez',
      '(nous (apprecions|aimons|cherissons|attachons|accordons))',
      "(l' ete|le printemps|l' automne|l' hiver|noel) (est|arrive|approche|est la)",
    ],
  },
  flag: [
    'Bonjour Anne, Nous espérons que vous profitez du printemps. Merci de faire partie de notre grande famille. ⟦Hier, nous vous avons envoyé le mauvais lien.⟧',
    "Cher client, Chez Northlight, la sécurité est une exigence de chaque jour. ⟦Le 3 mai, quelqu'un a copié votre adresse e-mail sur notre serveur.⟧",
    'Bonjour, Notre nouvelle collection est arrivée ! ⟦Le code promo de lundi ne marchait pas.⟧',
    'Bonjour Marc, Depuis plus de 20 ans, nous faisons le pain de cette ville. ⟦Vendredi, nous vous avons débité deux fois.⟧',
    "Chère lectrice, Nous vous écrivons pour partager une mise à jour importante. ⟦Votre adresse était visible par d'autres clients.⟧",
    "Bonjour à tous, Belles fêtes de la part de notre équipe. ⟦Nous avons envoyé l'invitation à la mauvaise liste.⟧",
  ],
  leave: [
    'Bonjour Anne, Hier, nous vous avons envoyé le mauvais lien. Voici le bon.',
    'Cher Marc, Nous vous présentons nos excuses. Vendredi, nous vous avons débité deux fois.',
    "Bonjour, Le 3 mai, quelqu'un a copié votre adresse e-mail sur notre serveur.",
    'Bonjour, Notre e-mail de 9 heures contenait un mauvais prix.',
    "Bonjour Kim, Nous avons fait une erreur : le code de lundi ne marchait pas. Merci à celles et ceux qui nous l'ont signalé.",
    "Chère cliente, Votre adresse était visible par d'autres clients pendant deux heures le 4 juin. Nous sommes désolés.",
  ],
};
