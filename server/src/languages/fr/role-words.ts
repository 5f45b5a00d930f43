import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
10 pardon
-10 que
6 je|m'
`,
  fault: `
26 etait
25 avions
-20 on
19 avons|vous avons
-18 pardon|sans
18 pu
17 lire
16 concernees|donc|plusieurs
-16 jours|plus
-15 erreur
15 groupe|il a
14 a pris|attendu|l' a|le nom|nous n'
-14 bloque|l' ont
-13 ?|a la|comme|envois
13 conditions generales|est reste|generales|les conditions|mais|naissance et|ne l'|nombre|ont|s' est
-12 # #|a votre|apparait|avez|boite|ce n'|en|example|les envois|on vous|vous n'
12 conditions|inconnus|mis|n' etait|nom de|page|partie|quelques|recu
-11 a fuite|adresse e-mail|double|doublon|en sommes|et|il n'|notre erreur|part|touchee|un doublon|vous
11 a un|avoir|avons pas|cartes|des|emmele|encore|heures|il|lot|nom
10 a ete|ai|attaques|avez recu|bloquer|coute #|depuis #|et #|etait en|fermer|gerard|la votre|laisse|mail de|mal|mars|mauvais|nous avions|personnes|portent|potentiellement|se|votre adresse
-10 a l'|aime|ceux qui|desolee|e-mail a|envois groupes|groupes|immediatement|modifiee|nous en|nous nous|tres
-9 a vous|annee|avaient|avec|beaucoup|besoin|de deux|e-mail|est l'|est pas|faute et|mail|notification|notre nom|seul
9 avec le|cas|chaque inscrit|comptes|coquille|coute|desoles on|en quelques|est restee|etaient lisibles|expliquent|facteur|fichier|fichiers|inscrit|j' avais|joindre|la page|le planning|lisibles|lu|mis en|ont ete|parti|peut|planning|prenom|releve|restee|situation|systeme|ta|test|une etourderie|une seule|virement|visiteurs
-8 # a|affaire|boite mail|codes|contenait|de telephone|demandons|deux jours|doute|est|est notre|fois notre|frais|ils|je|l' affaire|l' equipe|lui|mail on|maladresse|marc|n' a|n' y|ne|sans doute|trois fois|une maladresse|votre carte
8 adresse et|aurait|aurez|b-117|batiment|controle|courriel|d' avoir|delai|desole pour|disque|du #|eau|en ligne|est faux|est parti|ete mis|etre|exclure|fallait|historique|historique de|il fallait|inclure|inscription|joindre le|journal|le journal|les donnees|lire le|lundi|page d'|parents|parmi|second facteur|tout le|une faute|utilisateurs|verifier|voisin|vous avions
7 # avril|# dossiers|administratives|alors|annonce|attribue|avions promis|celle|certains|ces|ceux que|chacun|chacun de|chez|cinq fois|d' inscription|de|de chez|de comptes|de donnees|des #|desole|dite|elle ne|envoyait|et l'|etaient|etait pas|explique|explique ces|fallait lire|faux|fraction|gache|grave|impression|inclure votre|j'|jamais dite|l' avis|la base|la sacoche|lance|le disque|le mauvais|legere|mardi|monde a|nous serons|nous sommes|page #|pas pu|personnes concernees|plus la|pouvait|prix nous|pu etre|public|qui a|qui n'|sacoche|sacoche courrier|sanguin|semaine derniere|seule personne|sont touches|souci de|toi|tout|une legere|voir|vous a|vous envoyait|y lire
-7 # des|a|a recu|anecdotique|annule|aupres|autre|avant|ce que|contenait votre|date|de ce|de l'|de votre|deja|effet|est sans|et n'|eu|excuse|excusez-nous|excusons|fausse|grande|infime partie|jusqu|le nombre|mecontentement|mon|noel|non|pas notre|pas une|presente|qu|recus|sauf|sera|sous le|tort|une belle|une erreur|une heure|une infime|virements|vous demandons
6 # n'|# septembre|a certains|a deux|a ferme|a pas|accepte|administration|adresse electronique|affichait|affiche au|allergies|annulons|au formulaire|au lieu|aurions|aurions du|bouquets|c' est|ce cas|ce delai|clients pour|colle|compte|coordonnees|copies|courrier|dates de|de contrat|de facturation|de rappel|de scolarite|de vos|des intemperies|des lenteurs|deux|deux chiffres|dont vous|dossiers sont|eau de|en excuser|en mars|enfant ses|est un|eu un|expliquent ces|fichier des|hier|ils ont|incident touche|informees|intemperies|intervention|intitule|jeudi et|journaux|journaux montrent|juste|l'|l' an|l' erreur|l' etait|l' heure|l' information|la date|la semaine|le dire|le tien|le votre|lenteurs|les droits|les premiers|lesquels|lettre|leur adresse|livre|lors|lundi matin|lunettes|mails|mal regle|materielle|matin les|mes excuses|message ne|montrent|ne payez|nom votre|nos journaux|nos utilisateurs|notamment|notre silence|nous annulons|nous aurions|nous ne|on y|pardonnez|parmi lesquels|parties|payez|payez pas|peut-etre|pour ceux|pres|pris le|pseudo|que les|rappel|reclamer|reclamer un|recu ce|regle|renvoyait|repris|sejour et|selon|serait|serons|service de|ses allergies|silence|sujet|sur l'|telephone de|tien|tiers|touche|traitement|troisieme|un nombre|une copie|une fraction|vers la|verte|virement si|votre prenom|zero
-6 a noel|a ouvert|a trouve|ai oublie|argent|arrive|au #|aucune|avez ete|avons eu|bien|ca|celui|chaque|cle sous|comme des|d' autre|de #|demande pardon|demandons pardon|depuis|deux petits|dormir|efface|en double|enfants|et le|et numero|excede|ici|instants|jeudi|l' avez|la boite|le bon|livraison|me|meme|mesures|n' en|n' ont|note|note de|notre faute|notre jour|nous|nous tenons|nulle|nulle part|ont confirme|ont cru|ont pris|partiront|pas d'|pas ete|pas excede|petit|petite|pieces|pour qu|pour que|prions|profil|profondement|profondement desoles|que #|que quelques|qui ont|reserve|sans nous|signature|sommes profondement|sous|stade|telephone et|tenons|tenons a|trouve la|un par|vos donnees|votre|votre boite|votre profil|votre signature|vraie
`,
  evasion: `
22 s' est
21 pas ete
19 conditions|nous
-19 que
17 comportait|systeme
-17 serveur
16 a pas
-16 avons
15 ces|notre|parti|s'
14 delai|nous a
-14 recu
13 algorithme|ce delai|etre tenus|expliquent|le message|materielle|perturbe|responsabilite|sature|tenus|vous a
-13 avions|mai|on
-12 avec|de votre|l' incident|le mauvais|n' etait
12 circonstances|conduit|du|et non|explique|fallait|fallait lire|il fallait|lire|module|reste|technique|verifier
11 a ferme|adresse|attaque|avait|est|etait reste|existe|imprimeur|l' algorithme|nos lignes|nous ne|petit|societe|sommes les|suite|tout seul|votre demande
-11 ce n'|donnees|faux|le site|on s'|plusieurs
10 afflux|algorithme a|anomalie|appels|attaques|auriez|de vos|du retard|est glissee|ete|ete mal|fibre|glisse|glissee|glissee dans|l' information|le risque|les conditions|lors|malheureux|manquait|mechant|nos conditions|pris du|rendu|sommes|un petit|une anomalie
-10 clients|contrat|d' utilisateurs|equipe|et|nous vous|plus|quelques
-9 #|# mai|anecdotique|au|copie|de notre|il n'|que nous|site|sur un
9 # novembre|a conduit|avaient ete|c' est|conditions generales|demande|entre|erreur materielle|et #|ete piratee|etre|generales|inedite|information n'|informatique|jeudi et|l' ancien|l' imprimeur|la societe|malencontreusement|malins|ont pas|petits malins|piratee|provient|que notre|retard|retarde|sans reponse|succes|tout|victimes de|voila|y sommes
8 # aout|a perturbe|aout|auraient ete|aussi vous|aux|ce type|contre|d' une|de nous|des difficultes|des lenteurs|devons|devons aussi|difficultes|est la|est parti|est trompee|et numero|ete constate|ete rendu|evenement|exceptionnel|fichier|heure de|jeudi|l' afflux|la responsabilite|les pirates|mis|notre centre|nous devons|novembre|outil|par la|plus le|porte|pour rien|rendu possible|reponse|resulte d'|reutilises|risque|signaler|transporteur|trompee|type d'|un evenement|un mauvais|verifier votre|victimes|votre|votre service|vous signaler|zero
-8 aucune|ce|celle|code|corrigee|dans notre|dates|dont|est pas|l' equipe|l' ete|la notre|le serveur|mot de|ni|nos equipes|note|on a|ont ete|ou|personne|qu|vos
7 # juin|# l'|a fait|a retarde|acteur|acteur malveillant|bug|ces retards|cette fuite|chargee|comportait une|constate|constate que|d' incident|de circonstances|de reservation|depend|depend pas|des moyens|dossier est|en ligne|est reste|est survenu|eu la|explique ces|externe|facture de|federation n'|ferme|fermer|fourni|il vous|interrompu|je|joue|juge|juin|la|le samedi|lors du|mais la|malveillant sophistique|message est|module de|mots|mots de|moyens|n' ont|ne depend|nom|nos|parametre|parti tout|pas responsable|petits|plateforme|preparateur|qu une|que l'|qui a|regrettable|rencontre|reste en|resulte|sans protection|saturation|sectionne|sophistique|sur l'|survenu|survenue|suspect|traitement|transmis|un|un module|une attaque|une coquille|virement|voirie|volonte|votre espace|votre inscription
-7 a votre|avant|avoir|bien|comptes|differents|documents|dure|etait pas|etat|ete prises|example|j'|l' intrusion|logiciel c'|mars|meme|nombre|notre part|notre reseau|nous avions|oublie|part|passe|pendant|prises|qu un|se|sous-ensemble|sous-ensemble d'|un sous-ensemble|une activite|une personne|votre numero
6 a echappe|a joue|a une|acces est|actif|administratives|affecte|ancien|avaient|avait pas|avez trouve|cela ne|chaude|comportait des|conduit a|conduit au|conjoncturel|coquille|d' un|de cette|de securite|de traitement|demandes|des intemperies|des perturbations|dossier etait|du a|eau chaude|echappe a|en compte|en raison|est restee|et quelques|ete egare|ete mis|expliquent ces|fraises|impose|incident touche|inscription est|intemperies|internet|juillet|l' un|la federation|la loi|la suite|le systeme|le tableau|les premiers|ligne sans|loi|message|modeles|notre volonte|nous subissons|on lui|oreilles|outil etait|pas pu|permanent|perturbations|photo et|pirates|plateforme d'|premiers|prevenir|raison d'|reservation|responsable|responsable de|restee|rien de|route|saute|services en|seul|seuls|signale|signature|sous-effectif|sous-effectif conjoncturel|su|subissons|suite a|suite d'|sur quelques|survenue le|temps|titulaires|un acteur|un collaborateur|un probleme|un sous-effectif|une faille|version|victime|votre adresse|votre prime|votre virement|vous aviez
-6 adresses|affaire|ai|arrive|ca|ce qui|cesse|chaque|cle|copiee|de clients|des donnees|durant|ecrit|encore|et les|etat d'|ete copiee|fois|il est|inconnus|jours|l' affaire|la faute|le fichier|le service|lundi matin|mot|nombre de|pas a|petit nombre|quitte|si|touchees|utilisateurs|vous avons
`,
  remedy: `
-20 # #
20 maintenant
19 part
-18 des|son
18 sans
17 cnil et|par
16 change|composez|de #|double|pas notre|votre
15 # a|il|les|supprimer|vote
14 de ce|depuis|est de|frais|ne
-14 etait|service
13 celle-ci|convocation|deja|est au|le|rien
-13 changez
12 acces ont|les autres|qui
-12 j' ai|le service|repond|ses
-11 # septembre|donc|effectuee|h a|maison|plainte est|preferez le|recois|souhaitez
11 ce courriel|charge|est trompee|l' est|les #|ne les|nos|nouvelle|plainte deposee|plus|preference|recevront|trompee|votre preference|vous n'
-10 ?|a un|ailleurs|avise|banque|comptes|corrige|difference vous|envoyez|est corrige|est supprime|fait|h #|le souhaitez|nous ne|ou|parler|supprime depuis|tout|vous sera
10 bloque|ce que|ce soir|composez #|et prevenu|fonctionne|jours|la convocation|muni|prevenu|prevue|sauf|stage de|voici|voir votre
9 #|# pour|attendent|au courant|avant|avez|billet|chaque|commission|compris|courant|date|de supprimer|du #|en a|est le|et l'|heure|ils|inscription au|la chambre|la commission|le compte|nos serveurs|ont ete|personnes|pose|remboursons|renouvellement|retire|si votre|si vous|sous|stage|utiliser|vous
-9 a ete|accompagne|agents|arrete|avoir|code|de vous|effectuee le|en parler|envoyez le|est deposee|ete|ete effectuee|fichier|hier soir|incident|j'|le ticket|mardi|mars a|midi|modifier|par une|que vous|rayon|retirer|vous avons
8 # octobre|accueil|ajoute|alerte|autre|avons retire|bloque dans|carnet|ceux qui|cnil|cochez|complement|compte est|demander de|dorenavant|en septembre|excuses et|faire|faisons|inchange|integral|l' utiliser|la fuite|la votre|le complement|le contrat|les delais|muni de|n' avez|nous faisons|nous-memes|outil|portables|preferez un|prix est|prochain|que le|resteront|si|suivi de|supprimer le|tombe|un autre|version|vide|voulez|vous voulez
-8 a ce|a confirme|a tout|attend|avant #|avise la|avons avise|cloture|comme|dans|dans le|de deux|de nos|est a|est revenu|et ne|etre|fichier le|gratuite|indique|inscrit|jour|journaux|la maison|le prix|les salaires|midi et|nous vous|par courriel|pour les|revenu|salaires|secretariat|venir|verses|vos|votre banque|vous attend
-7 !|# janvier|ai|annonce|aucune copie|aux|averti|boite|celui-ci|choisis|choisis un|clair|client|cliquez|cnil est|cnil sont|compose|correctif a|coupe|d' octobre|des #|en clair|est reste|est saisie|et a|formule|janvier|jeudi et|l' incident|le secretariat|les adresses|les soirs|lundi|mis|mis en|n'|ne s'|nom|normalement|nouveau code|on|parametre|printemps|pris|protection des|remis en|rendue|rib|se|se sont|securite|suspendu et|tout est|un correctif|verso|violation|voici ce|vous-meme
7 # jusqu|a la|activee et|allergie|annule|avec|avec vous|batterie|cause|chambre|cinq|commandes|comme prevu|cour|dans l'|dans un|decembre|demain|en cas|est bien|est bloque|et du|et la|fevrier|fuite|h et|je repasse|joint|jusqu|l' invitation|la cour|le bon|le remplacement|les resultats|mail on|messagerie|ne change|ordinateurs|plus le|portez|prendra|prolonge|que nous|qui ont|referme|remplacement|renforce|repasse|repondant a|resultats|retire la|revenir|samedi #|sauf erreur|sous #|tenu|traitement|un second|une nouvelle|virements|voici le|vos acces|votre declaration|votre est|vous appelle
-6 # sans|a cette|acces est|active|adresses|attend a|au #|au lieu|avez recu|avoir efface|bien le|changer|commandes passees|confirme l'|conseil|consultez|cote|de l'|des donnees|donnees|donner|ecoles|en notre|ensemble|envois groupes|est coupe|et on|et votre|ete retiree|fidelite|h au|information|informes|je vous|l' ensemble|l' entreprise|l' on|la mise|la presente|la violation|les menus|les mots|lieu de|menus|messages|moitie|monsieur|non|nord|ou vous|ouvrir|pardon|particulier|partie|pas en|pas et|passez|plainte|point|possible|pour la|pouvez venir|programme|propose|protection|pu|qu|que|reponds|reponse|s'|salaries|sera|serveur est|services|soirs|sont informes|telephone|tessier|ticket|toute|un
6 # sont|a cause|a present|acces|activee|assure|attestation|avant vendredi|avis a|avons renforce|avons revoque|billets|bus|bus de|carte|cas de|cause de|ce|cessez|cle|cle physique|cnil le|composez le|compte|concernes|courriel est|de caisse|de la|de sa|de votre|decouvert|dernier|des commandes|desactive le|deux jours|dites-le-nous|durant|ecrit|elles|en double|en repondant|entre le|envoi|est|etablissement|ete porte|ete reinitialises|faille|groupe est|heure prevue|infirmiere|informe l'|inscription|inutile|invitation|joignez|juste|l' heure|l' outil|la bonne|la faille|la nuit|le module|le remboursement|les personnes|les trois|lieu samedi|ligatech|listes|message|module|ne sera|nuit|ordre|ou nous|ou un|par mail|par notre|pas a|passer en|payes|personne de|physique|plainte au|plein|plus tot|points sont|present|prevu|que soit|quelle|quelle que|recevoir|reinitialises|rembourse ce|remboursement|rendus|renouveles|repondant|repondez pas|reservation|rien a|sans minimum|second|serveurs ont|seules|sommes|sont|suspendu le|temoin|temps de|tot|traite|utilise|votre enfant|votre solde|vous attendent|vous les
`,
  'protective-step': `
16 ne les
12 il vous|vous est
11 cliquez|faire|faites|rib|un
-10 a|demande|du|nous
10 ces|changez|conserver|le prix|possible|qui|rembourse|securiser|sera rembourse
9 avoir|de carte|jamais|les|notification|presente notification|prevenez|prix
-9 utiliser
8 aussi|jamais de|la presente|mairie|ne|ne le|pour votre|presente|tout|treize mois|vous sera
-8 conseiller|vous ne
7 aides|avez treize|boite|connecte-toi|de mal|filtre|foyers|jours|la mairie|le faire|lien et|liste|messages|mois pour|nouveau|par securite|posez|puis|recus|sans|ton|tout de|treize|via ce
-7 l' utiliser|maintenant|plainte|sont
6 allergique|annexe|aux|carte|cas|ce lien|consommez|consommez pas|de suite|derniers jours|en cas|etes allergique|fait|il|l' ancien|l' avoir|la liste|le consommez|lien|mairie annexe|mal|mois|non|non plus|pourrait|rendez-vous a|rib recu|rien de|sans rendez-vous|securite|suite|un rib|vers un|via
-6 avons|change|de|demande a|et votre|ete|heures|je|la demande|le|ne pas|ont|preferez|preferez un|votre conseiller|vous preferez
`,
  pleasantry: `
19 n' a
-19 sont
16 vos donnees
15 ferme|nos|s'
14 notre|route
13 !|a vous|avaient|concerne|fausse|nouvelles|oups|pas d'|purement
12 a l'|annee|etre
-12 confidentialite|la confidentialite|on s'
11 #|au moins|aucun|ou|plaide|s' est|ses
-11 conscients|conscients de|mais|merci de|moteur|notre moteur|on a|satisfaction est|tant|tant que
-10 # #|assure|en tant|jour pour|meme|ne|priorite|quand|quelques|soyez assure|tout
10 de prix|desormais|ferme a|grace|grace a|inquietude|premiere|printemps|prix
9 # janvier|a votre|abonnement|au menu|avis|avons immediatement|belle|chaque|decembre|deux|donnees|et n'|immediatement|janvier|la terrasse|mars|officielle|record|te|terrasse
-9 a ete|a vos|ans|ans de|instants|pas|revoir|service est|servir|tous|vos cotes|vos informations|votre satisfaction|vous revoir|vous servir|y
-8 a fait|aux meilleurs|c' est|comprenons|cotes|de|de #|de nous|de semaine|fin de|haute|haute importance|informations constitue|la transparence|la votre|nous comprenons|on|plus haute|restons pleinement|surtout|trois|votre patience
8 a pas|aurait du|badge reste|bancaire|bravo|c' etait|certains|certains l'|ceux|ceux qui|chez|comme|de fin|decembre au|demain|des #|donc rien|du|est ferme|garanties|gel|l' ont|la situation|le badge|le secretariat|le stagiaire|n' est|nord|nos doigts|nous protegeons|on aurait|ont fait|progression|protegeons|protegeons vos|restons a|retirer|retirer a|reuni|secretariat|six minutes|stagiaire|une progression|vies
7 # decembre|a mon|a regarde|accompagne|au|aucune|aucune inquietude|avait|badge|cellule|cuvee|d'|d' escale|de nos|de sensible|documents|doit|doit etre|en mars|escale|escale voyages|est sans|est solde|exercice|fonds|franchement|gouter|jours|la cybersecurite|le moment|lit|maison|mettons|mis|mis en|mobilises|nous en|nous mettons|nous sommes|on avait|par une|peuvent venir|purement visuel|que les|qui est|quinze|regarde|samedi|solde|sommes|titulaires|un abonnement|un record|visuel|votre banque|voyages
-7 afin|an|attachons|attachons la|aux|avons hate|bientot|bonne|cela|cesse|constitue|constitue une|de dix|de fidelite|de service|est au|il|informations|message|n' etait|nous attachons|patience|recu|satisfaction|semaine|si vous|surtout pour|transparence|un|une priorite|votre nous
6 # euros|# h|apero|approche|approche et|arrive a|avec une|avez pris|belles|camion|cette annee|coeur de|cybersecurite est|desormais #|doigts|doute|du #|du midi|enfant|entree|equipe|est pas|est trompe|excellence|familles|fiers|formule|formule du|frites|h|honore|ici au|l' apero|l' entree|la mer|la redaction|le prochain|lui|menu|mer|merci a|moins|nous honore|nouveaux|pas comme|pleinement mobilises|plus tard|pour le|prend|prochain|prochaine|prochaine fois|profitons|que voulez-vous|questionnaire|rassurer|recharger|record !|redaction|rendez-vous|reprendre|sachez|sachez que|sans doute|sensible|si vos|situation|soirees|somme|sur la|sur vos|tard|toute la|trompe|trompe de|va bien|venir|venue|viendra|voeux|vos cartes|votre fidelite|votre service|votre venue|voulez-vous|voulez-vous !|vous rassurer
-6 a eu|afin de|avance|avant|carte|cas|ce|cnil|court|de votre|depuis #|des|dix ans|est passe|et la|example|fichier|importance|la cnil|la plus|mobilisation|on ne|peut|pour vous|quoi|respect de|revoir bientot|vers
`,
  promotion: `
28 !
25 ?
19 a #|pote|un pote
18 avis|mon
17 decouvrir
16 j'|l' ete|vole
15 j' y|livre|northlight|notre|pour
14 est a|passez|reservez
-14 les|nous
13 # sur|carte|des
12 ete|pret|un|y
-11 # #|dans|une
11 bouclier|commander|connectee|en|envie|gold|horizon|horizon pro|pro
10 avant|et si|la carte|n' oubliez|nos|oubliez|oubliez pas|pensez|plus|sont ouvertes
-9 annonce|faire
9 c' est|coffret|craquez|de retour|decouvrez|faites|le coffret|pas notre|prochaine|retour|semaine|serenite|toute la
8 antivirus|appli|c'|ca|collection|des aujourd'|du livre|est en|et|experience|faites un|invitez|l' appli|le moment|mois|moment|nous voir|ouvertes|par mois|salon|salon du|tout|venez|voir au
-8 desormais|l'|solde|votre
-7 # h|au|au #|composez|h|ont|qui|votre solde
7 arrivee|aux|avant midi|avec la|besoin d'|cinq|commandez|commandez avant|contrats|de prevoyance|esprit|et gagnez|gagnez|invitez vos|la nouvelle|livre demain|manquez|manquez pas|ne manquez|nos nouvelles|nouvelle|pulverisateur|pulverisateur ?|que l'|saviez-vous|tant|telechargez l'|un pulverisateur|volontiers|voyagez
-6 # a|commande|composez #|est|example|je|nous vous|ouvert|ouverte|page|prochain|samedi|sera|sur la|voir votre
6 # par|# sont|besoin|black|black week|d' ordre|demain|des le|dit|don|en profite|envie d'|est arrivee|est le|leger|livraison|moitie|mot d'|notre black|nouvel|nouvelles|on dit|ordre|pour ne|prevoyance|profite|sont a|telechargez|toi|tout le|un don|votre prochaine|week
`,
  hedging: `
19 il
14 que
13 a priori|priori
12 des|plusieurs|pu
11 clients|mail|quelques|recu
10 a|nombre|ou
9 a pu|certains|pour un|releves
-9 du
-8 a ete|fait|l'|nom|vous
8 abonnes|avoir ete|convocation|de clients|peut-etre|semble|trois
7 cas|consulte|dates de|doute|noms|ont|personne|peut-etre recu|que vos|sans doute|sauf|sauf erreur|selon|selon toute|semble avoir|serait|tout|toute|toute vraisemblance|une autre|vos noms|vraisemblance
-7 notre|numero
6 # et|aient|avoir|certaines|dans la|dates|des pieces|garde|il est|le montant|nombre de|non|partie|pas|pieces|sous-ensemble|un sous-ensemble
-6 # fevrier|au|au #|de #|fevrier
`,
  belittling: `
19 s'
17 rien de
16 une
-15 les
-14 est
12 agit|n' a|purement|s' agit
11 demeure|petit|petite|plus
-11 en|la|nous
10 a fait|consequences|de quoi|les consequences
9 droit|mais|quoi|vos
-9 du
8 ampleur|ce n'|chiffres|garanties|jours|lieu|ne s'|pas de|que d'|rien|ses|sur vos|un petit
-8 un peu|votre
7 a vous|carriere|de dimanche|envoyait|la situation|manipulation|on a|sont|souci|sur|utilisateurs|vous envoyait
-7 dans|de la|ne|pas ete|y
6 a mon|a regarde|agit que|bon|dans une|dimanche|est sans|etourderie|excuses|fait|franchement|fuite|il ne|il s'|infime|inquietude|isole|juste|mechant|non plus|pas d'|personne n'|pour|que de|regarde|situation|son|souci de
-6 au|c' est|faire|l'|peu
`,
  'conditional-apology': `
17 tout
15 prejudice
14 que
13 eventuel
-12 ce
12 pu
10 la direction
9 aux|cela|direction|si
8 auriez|pour tout|que cela|toute|vous auriez
-8 de
7 ca|comme|comme un|nous regrettons|ou|pour|pour toute|regrettons|regrettons que|situation
-7 toutes
-6 causee|est|toutes nos
6 cette situation|excuses aux|nous|que vous|qui|s'|si vous|un|vos
`,
  cliche: `
14 notre
-13 vous
-11 votre
10 confiance|ont
9 en oeuvre|ete|nous renforcons|nous restons|oeuvre|oeuvre pour|ont ete|renforcons|restons
8 action|mesure|nous|par|par mesure|precieuse|prudence|que|securite|vos donnees
-8 d'|des
-7 a|ce|on|patience|votre patience
7 a pu|au|cliente|la|parce|parce que|plus grande|qualite|transparence|une|une cliente|votre confiance
-6 #|n'|s'
6 # la|au centre|avec la|banque|chaque passager|de precaution|de son|donnees|en #|et vous|excellence|grande|la banque|la plus|la securite|le temps|limites|partie|passager|precaution|precaution nous|satisfaire|tout en|vous satisfaire
`,
  'reply-refusal': `
13 repondre
11 ne
10 pas
8 ne pas|reponse
7 suite
`,
  'request-for-secrets': `
14 debloquer
13 mes|mon|points
12 pour
10 carte
8 a mon|espace|mon espace|par
7 code|compte|votre|votre carte
6 acceder|acceder a|ici|mail|par retour|retour|retour de
-6 l'
`,
};
