import type { PhraseTopic } from '../language-pack';

/** How a notice says what laws want said, by element; `missing-notice-content` says how the lists are read. */
export const noticeContent: PhraseTopic = {
  lists: {
    date: ['# @MOIS', '1er @MOIS', '(en|depuis|courant|debut|fin|mi) @MOIS'],
    'incident-date': [
      '(ne connaissons pas|ignorons) ~4 (date|quand|moment)',
      "(date|jour|moment) (de l' incident|de la violation|de l' intrusion|du vol|de l' attaque)",
      "(s' est|se sont|est|a) (produit*|deroule*|survenu*|commence|dure) ~2 (le|entre|du|en|depuis|dans)",
    ],
    discovery: [
      '(nous|notre equipe|@BRAND) ~2 (decouvert|constate|appris|detecte|remarque|repere|identifie|pris connaissance|eu connaissance)',
      '(porte|signale*) ~2 (a notre connaissance|a notre attention)',
      '(nous avons ete|nous a ete|ont ete) (informe*|alerte*|prevenu*|averti*|signale*)',
      'nous (a|ont) (informe*|alerte*|prevenu*|averti*|signale*)',
    ],
    'incident-description': [
      "(une personne|quelqu' un|un inconnu|des inconnus|un tiers|des tiers|un voleur|des voleurs|un pirate|des pirates|un attaquant|des attaquants|un salarie|un collegue|un ancien salarie|une collaboratrice|un collaborateur) ~6 (vole|derobe|copie|consulte|ouvert|lu|vu|accede|telecharge|penetre|entre*|force|devine|envoye|transmis|publie|perdu|laisse|chiffre|utilise|exporte|introduit*)",
      '(ete|etait|etaient) [par erreur] (vole*|derobe*|perdu*|envoye*|transmis*|publie*|visible*|expose*|ouvert*|accessible*|copie*|consulte*|pirate*|divulgue*)',
      '(nous avons|avons|@BRAND a) [par erreur|par megarde] (envoye|transmis|publie|perdu|laisse|expose|divulgue|joint|copie|mis)',
      "(victime* d'|par|lors d'|a la suite d'|suite a|apres|a cause d') ~2 (hameconnage|rancongiciel|ransomware|logiciel malveillant|cyberattaque|cambriolage|intrusion|effraction)",
    ],
    'data-categories': [
      '(nom|noms|prenom|prenoms|pseudo|pseudonyme*|identifiant*)',
      '(adresse|adresses) [(e-mail|email|mail|postale|electronique)]*',
      '(e-mail|email|courriel) et',
      '(numero|numeros) de (telephone|portable|mobile|carte|compte|client*|adherent*|securite sociale|contrat|commande|dossier|passeport|police)',
      '(numero|numeros) ~2 (telephone|adherent|client)',
      '(telephone|coordonnees)',
      '(date|dates|annee) de naissance',
      '(mot|mots) de passe',
      "(rib|iban|bic|coordonnees bancaires|donnees bancaires|releve* d' identite bancaire|donnees de paiement|carte bancaire)",
      "(piece* d' identite|carte d' identite|passeport*|permis de conduire|photo*)",
      "(historique|liste) (de|des|d') (commandes|achats|reservations|paiements|emprunts|dons)",
      '(donnees de sante|ordonnance*|diagnostic*|traitement*|resultats|medicament*|rendez-vous|dossier medical|arret* de travail)',
      '(salaire*|bulletin* de paie|fiche* de paie|quotient familial|revenu*)',
    ],
    negation: ["(ne|n'|pas|aucun*|ni|jamais|sans|non)"],
    'likely-consequences': [
      "(quelqu' un|personne*|inconnus|fraudeur*|escroc*|pirate*|attaquant*|criminel*|voleur*|tiers|ils|elles|elle|il|on|malveillante*) ~3 (peut|peuvent|pourrait|pourraient|risque|risquent|va|vont|cherchera*|tentera*|essaiera*) ~3 (faire passer|utiliser|se servir|envoyer|appeler|ecrire|contacter|ouvrir|souscrire|commander|acheter|tenter|essayer|prelever|connecter|usurper|viser|tromper|cibler|demander|lire|voir|prendre|reutiliser|exploiter|abuser)",
      '(pourraient|pourrait|peuvent|peut|risquent|risque) ~1 (etre|servir|permettre) ~2 (utilise*|exploite*|detourne*|vendu*|a|de)',
      'vous (pourriez|pouvez|risquez) ~2 (recevoir|etre|constater|devenir|faire|voir)',
      "(risque*|danger*|menace*) (de|d'|pour vous|existe)",
      '(le|les|ce|ce que) [vous] [principal|principaux] (risque*|risquez) ~2',
      '(consequence*|effet*) (probable*|possible*|pour vous|envisageable*)',
      '(ce que cela|ce que ca) (signifie|change|implique) pour vous',
      "(usurpation d' identite|tentative* d' hameconnage|prelevement* frauduleux|arnaque*) {= peut|peuvent|pourr*|risque*|possible*}",
      '(attendez-vous|attendre) a (recevoir|des)',
    ],
    'measures-taken': [
      '(nous|@BRAND) [avons|a] [aussi|egalement|immediatement|aussitot|deja|depuis|donc|tout de suite] (ferme|bloque|coupe|desactive|suspendu|reinitialise|change|remplace|revoque|supprime|efface|corrige|securise|verrouille|chiffre|isole|deconnecte|signale|prevenu|informe|averti|notifie|alerte|depose|porte plainte|engage|mandate|demande|fait appel|confie|retabli|restaure|mis en place|mis fin|mis hors|ajoute|annule|arrete|renforce|retire|invalide|limite|lance|saisi|recupere|rappele|forme)',
      '(nous avons|avons|on a) ~3 (ferme|bloque|coupe|desactive|suspendu|reinitialise|change|remplace|revoque|supprime|efface|corrige|securise|verrouille|chiffre|isole|deconnecte|signale|prevenu|informe|averti|notifie|alerte|depose|porte|engage|mandate|fait appel|confie|retabli|restaure|mis|ajoute|annule|arrete|renforce|retire|invalide|lance|saisi|recupere)',
      '(acces|mots de passe|serveur*|compte*|page*|fichier*|faille|lien*|site|base|cles|dossier*|formulaire*|systeme*) ~4 (a ete|ont ete|est|sont|reste|restent) ~2 (ferme*|bloque*|coupe*|desactive*|reinitialise*|change*|corrige*|securise*|supprime*|retire*|chiffre*|mis*)',
      '(un cabinet|des experts|un expert|une societe|un prestataire) ~4 (verifie*|analyse*|enquete*|controle*|audite*|accompagne*)',
      '(nous|@BRAND) (verifions|controlons|exigeons|chiffrons|travaillons avec|renforcons|enquetons|analysons|prenons en charge|remplacons|formons)',
      "(la cnil|la police|la gendarmerie|l' autorite|les autorites) ~3 (a ete|ont ete|est|sont) (informe*|prevenu*|saisi*|averti*|notifie*)",
    ],
    'contact-point': [
      '(repondez|repondre|ecrivez|ecrire|contactez|contacter|appelez|appeler|joindre|joignez) [simplement|directement] (a ce|a cet|a cette|nous|-nous|notre|le|au|a)',
      '(ecrivez-nous|contactez-nous|appelez-nous|joignez-nous)',
      '(pour toute|une|des) question*',
      "(plus d' informations|en savoir plus|tout renseignement|renseignements)",
      '(numero vert|ligne dediee|service client*|standard|a votre disposition|a votre ecoute)',
    ],
    'dpo-contact': [
      'delegue* a la protection des (donnees|renseignements)',
      '(dpo|dpd)',
      '(responsable|referent*) [de la|a la] protection des (donnees|renseignements)',
      '(equipe|service) (confidentialite|vie privee|protection des donnees)',
    ],
    'how-many': ['# (@GENS|habitants|residents)', '(nombre de|total de) ~2 (@GENS|habitants|residents)'],
  },
  flag: [],
  leave: [],
  inserts: {
    'incident-description': 'Ce qui s’est passé : [qui a fait quoi, et comment cela a été possible].',
    'incident-date': 'Les faits ont eu lieu le [date].',
    'discovery-date': 'Nous les avons découverts le [date].',
    'data-categories': 'Les données concernées : [votre nom, votre adresse électronique, …].',
    'how-many': '[Nombre] personnes sont concernées.',
    'likely-consequences':
      'Ce que cela signifie pour vous : [une personne pourrait se faire passer pour nous, ou utiliser vos données pour …].',
    'measures-taken':
      'Ce que nous faisons : nous avons [fermé l’accès, réinitialisé les mots de passe, prévenu l’autorité].',
    'protective-steps':
      'Ce que vous pouvez faire : [changer votre mot de passe, surveiller vos relevés, vous méfier des appels qui parlent de nous].',
    'contact-point': 'Une question ? Écrivez à [adresse] ou appelez le [numéro de téléphone].',
    'dpo-contact': 'Notre délégué à la protection des données, [nom], vous répond : [adresse], [numéro de téléphone].',
    'regulator-contact': 'Autorités qui peuvent vous aider : [noms, numéros et sites].',
  },
};
