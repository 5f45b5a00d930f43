import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
10 pardon
-10 que
6 je
`,
  fault: `
26 etait
24 avions
-20 on
19 avons|vous avons
-19 sans
-18 pardon
18 pu
17 lire
16 concernees|donc|plusieurs
-16 erreur|jours|plus
15 a pris|groupe|il a
14 attendu|l' a|le nom|ne l'|nous n'
-14 bloque|envois|l' ont
-13 ?|comme
13 conditions generales|est reste|generales|les conditions|mais|naissance et|nombre|ont|page|s' est
-12 # #|a la|a votre|apparait|avez|boite|ce n'|en|example|il n'|les envois|on vous|vous n'
12 conditions|inconnus|mis|n' etait|nom de|partie|quelques|recu
-11 a fuite|adresse e-mail|double|doublon|et|groupes|notre erreur|part|touchee|un doublon|vous
11 a un|avoir|avons pas|cartes|emmele|heures|lot|nom|votre adresse
10 a ete|ai|attaques|avez recu|bloquer|chaque inscrit|coute|coute #|depuis #|des|encore|et #|etait en|fermer|gerard|il|la votre|laisse|mail de|mars|mauvais|personnes|portent|potentiellement|se|test
-10 a l'|aime|ceux qui|desolee|e-mail a|en sommes|envois groupes|est pas|immediatement|nous en|nous nous|tres
-9 a vous|annee|avaient|avec|beaucoup|besoin|de deux|e-mail|est l'|faute et|l' equipe|mail|modifiee|notification|notre nom|seul
9 avec le|comptes|coquille|est restee|etaient lisibles|etre|expliquent|facteur|fichiers|inscrit|j' avais|joindre|la page|le planning|lisibles|lu|mal|nous avions|parti|peut|planning|prenom|releve|restee|situation|systeme|une etourderie
-8 # a|affaire|boite mail|codes|contenait|de telephone|demandons|deux jours|doute|est|est notre|eu|fois notre|frais|ils|je|l' affaire|lui|mail on|maladresse|marc|mon|n' a|n' y|ne|presente|sans doute|trois fois|une maladresse|votre carte|vous demandons
8 adresse et|aurez|b-117|batiment|cas|controle|courriel|d' avoir|delai|desole pour|desoles on|disque|dite|du #|eau|en quelques|est faux|est parti|ete mis|exclure|explique|fallait|faux|fichier|historique|historique de|il fallait|inclure|inscription|jamais dite|joindre le|journal|le journal|les donnees|lire le|lundi|mis en|nous sommes|ont ete|page d'|parents|parmi|qui a|second facteur|ta|tout le|une faute|une seule|utilisateurs|verifier|virement|visiteurs|voisin|y lire
-7 # des|a|a recu|anecdotique|annule|arrive|aupres|autre|avant|ca|comme des|contenait votre|date|de ce|de l'|de votre|deja|effet|enfants|est sans|et le|et n'|excuse|excusez-nous|excusons|fausse|grande|infime partie|jusqu|le nombre|mecontentement|noel|pas notre|pas une|recus|sera|sous le|tort|une belle|une erreur|une heure|une infime|virements
7 # dossiers|administratives|alors|annonce|attribue|aurait|avions promis|celle|certains|ces|ceux que|chacun|chacun de|chez|cinq fois|d' inscription|de chez|de comptes|de donnees|des #|desole|elle ne|en ligne|enfant ses|envoyait|et l'|etaient|etait pas|explique ces|fallait lire|fraction|gache|grave|impression|inclure votre|j'|l' avis|la base|la sacoche|lance|le disque|le mauvais|legere|mardi|monde a|nous serons|page #|pas pu|plus la|pouvait|prix nous|pu etre|public|qui n'|sacoche|sacoche courrier|sanguin|selon|semaine derniere|ses allergies|seule personne|sont touches|souci de|toi|tout|une legere|voir|vous a|vous avions|vous envoyait|zero
6 # avril|# n'|# septembre|a certains|a deux|a ferme|a pas|accepte|administration|adresse electronique|affichait|affiche au|allergies|annulons|au formulaire|au lieu|aurions|aurions du|bouquets|c' est|ce cas|ce delai|clients pour|colle|coordonnees|copies|courrier|d' un|dates de|de contrat|de rappel|de scolarite|des intemperies|des lenteurs|deux chiffres|dont vous|dossiers sont|droits|du dossier|eau de|en excuser|en mars|est un|eu un|expliquent ces|hier|ils ont|incident touche|informations|informees|intemperies|intervention|intitule|jeudi et|journaux montrent|juste|l'|l' an|l' erreur|l' etait|l' heure|l' information|la date|la semaine|le dire|le tien|le votre|lenteurs|les droits|les premiers|lesquels|lettre|leur adresse|livre|lors|lundi matin|lunettes|mails|mal regle|materielle|matin les|mes excuses|message ne|montrent|n' avons|ne payez|nom votre|nos journaux|nos utilisateurs|notamment|notre silence|nous annulons|nous aurions|nous ne|on y|pardonnez|parmi lesquels|parties|payez|payez pas|personnes concernees|peut-etre|pour ceux|pres|pris le|pseudo|que ca|rappel|reclamer|reclamer un|recu ce|regle|renvoyait|repris|sejour et|serait|serons|service de|silence|sujet|sur l'|telephone de|tien|touche|troisieme|un nombre|une copie|une fraction|vers la|verte|virement si|votre numero|votre prenom
-6 a noel|a ouvert|a trouve|ai oublie|argent|au #|aucune|avez ete|avons eu|bien|ce que|chaque|cle sous|concert|d' autre|demande pardon|demandons pardon|depuis|deux petits|efface|en double|et numero|excede|gel|ici|instants|jeudi|la boite|le bon|les #|livraison|maintenant|matin par|me|meme|mesures|n' en|n' ont|non|note|note de|notre faute|notre jour|nous|nulle|nulle part|ont confirme|ont cru|ont pris|partiront|pas ete|pas excede|petit|petite|pieces|pour|pour qu|pour que|profil|profondement|profondement desoles|qu|que #|que quelques|qui ont|regarde|reserve|sans nous|sauf|sommes profondement|sous|stade|telephone et|trouve la|un par|vos donnees|votre boite|votre profil|votre signature|vraie
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
-13 avec|avions|mai|on
12 circonstances|conduit|du|et non|explique|fallait|fallait lire|il fallait|lire|module|reste|technique|verifier
-12 de votre|l' incident|le mauvais
11 a ferme|adresse|attaque|avait|est|etait reste|imprimeur|l' algorithme|nos lignes|nous ne|petit|societe|sommes les|suite|tout seul|un petit|votre demande
-11 ce n'|donnees|faux|le site|n' etait|plusieurs
10 a conduit|afflux|algorithme a|anomalie|appels|attaques|auriez|conditions generales|de vos|du retard|est glissee|ete|ete mal|existe|fibre|generales|glisse|glissee|glissee dans|informatique|l' information|le risque|les conditions|lors|malheureux|manquait|mechant|nos conditions|pris du|rendu|sommes|une anomalie
-10 au|clients|contrat|d' utilisateurs|equipe|et|nous vous|on s'|plus|quelques
-9 #|# mai|anecdotique|copie|de notre|ni|on a|personne|que nous|site|sur un
9 # novembre|avaient ete|c' est|demande|entre|erreur materielle|et #|ete piratee|etre|inedite|information n'|jeudi et|l' ancien|l' imprimeur|la societe|malencontreusement|malins|petits malins|piratee|provient|que notre|reponse|retard|retarde|sans reponse|succes|tout|un evenement|un mauvais|victimes de|voila|y sommes
8 # aout|a perturbe|aout|auraient ete|aussi vous|aux|ce type|cette fuite|contre|d' une|de nous|des difficultes|des lenteurs|devons|devons aussi|difficultes|est la|est parti|est trompee|et numero|ete rendu|evenement|exceptionnel|fermer|fichier|heure de|je|jeudi|l' afflux|la responsabilite|les pirates|mis|notre centre|nous devons|novembre|ont pas|outil|plus le|porte|pour rien|rendu possible|resulte d'|reutilises|risque|signaler|transporteur|trompee|type d'|verifier votre|victimes|virement|votre|votre service|vous signaler
-8 aucune|ce|celle|code|corrigee|dans notre|dates|dont|il n'|l' equipe|la notre|le serveur|mot de|nos equipes|note|ont ete|ou|pendant|qu|vos
7 # juin|# l'|a fait|a retarde|acteur|acteur malveillant|avaient|bug|chargee|comportait une|constate|constate que|d' incident|de circonstances|de reservation|depend|depend pas|des moyens|dossier est|en ligne|est reste|est survenu|ete constate|eu la|explique ces|externe|facture de|federation n'|ferme|fourni|il vous|interrompu|joue|juge|juin|la|la federation|le samedi|lors du|mais la|malveillant sophistique|module de|mots|mots de|moyens|ne depend|nom|nos|par la|parametre|parti tout|pas responsable|petits|plateforme|preparateur|qu une|que l'|qui a|regrettable|rencontre|reste en|resulte|sans protection|saturation|sectionne|sophistique|sur l'|survenu|survenue|suspect|traitement|transmis|un|un module|une attaque|voirie|volonte|votre espace|votre inscription|votre prime|zero
-7 a votre|avant|avoir|bien|comptes|differents|dure|est pas|etait pas|etat|ete prises|example|j'|l' ete|l' intrusion|logiciel c'|meme|nombre|notre part|notre reseau|nous avions|oublie|part|passe|prises|qu un|se|sous-ensemble|sous-ensemble d'|un sous-ensemble|une activite|une personne|votre numero
6 a echappe|a joue|a une|acces est|actif|administratives|affecte|ancien|avait pas|avez trouve|cela ne|ces retards|chaude|comportait des|conduit a|conduit au|conjoncturel|coquille|d' un|dans la|de cette|de securite|de traitement|demandes|des intemperies|des perturbations|du a|eau chaude|echappe a|en compte|en raison|est restee|et quelques|ete egare|ete mis|expliquent ces|fraises|impose|inscription est|intemperies|internet|juillet|l' un|la loi|la suite|le systeme|le tableau|les premiers|ligne sans|loi|message|message est|modeles|n' ont|notre volonte|nous subissons|on lui|oreilles|outil etait|pas pu|permanent|perturbations|photo et|pirates|plateforme d'|premiers|prevenir|raison d'|reservation|responsable|responsable de|restee|rien de|route|saute|services en|seul|seuls|signale|signature|sous-effectif|sous-effectif conjoncturel|su|subissons|suite a|suite d'|survenue le|temps|titulaires|un acteur|un collaborateur|un probleme|un sous-effectif|une coquille|une faille|version|victime|votre adresse|votre virement|vous aviez
-6 adresses|affaire|ai|arrive|avons pas|ca|ce qui|cesse|chaque|cle|copiee|de clients|des donnees|documents|durant|ecrit|encore|et les|etat d'|ete copiee|fois|il est|inconnus|jours|l' affaire|la faute|le fichier|le service|lundi matin|mars|mot|nombre de|pas a|petit nombre|quitte|si|touchees|utilisateurs|vous avons
`,
  remedy: `
20 maintenant
-19 # #
19 part
18 sans
-18 son
17 cnil et|par
-17 des
16 change|composez|de #|double|pas notre|votre
15 # a|les|supprimer|vote
14 de ce|deja|depuis|est de|frais|il|ne
-14 service
13 celle-ci|convocation|est au|le|rien
-13 changez|etait
12 acces ont|les autres|plus|qui
-12 le service|preferez le|ses
-11 # septembre|donc|effectuee|h #|h a|j' ai|maison|plainte est|recois|repond|souhaitez
11 charge|est trompee|l' est|ne les|nos|nouvelle|plainte deposee|recevront|stage de|trompee|votre preference|vous n'
-10 ?|a un|ailleurs|avise|banque|comptes|difference vous|envoyez|est corrige|est supprime|fait|le souhaitez|mars a|nous ne|ou|parler|supprime depuis|tout|vous sera
10 bloque|ce courriel|ce que|ce soir|composez #|du #|et prevenu|fonctionne|jours|la convocation|les #|muni|ont ete|preference|prevenu|prevue|sauf|voici
9 #|# pour|attendent|au courant|avant|avez|billet|chaque|commission|compris|courant|date|de supprimer|en a|est le|et l'|ils|inscription au|la chambre|la commission|le compte|nos serveurs|personnes|pose|remboursons|renouvellement|retire|si|si votre|si vous|sous|stage|utiliser|voir votre|vous
-9 a ete|accompagne|agents|arrete|avant #|avoir|code|corrige|de vous|effectuee le|en parler|envoyez le|est deposee|ete|ete effectuee|hier soir|incident|le ticket|mardi|midi|modifier|que vous|rayon|retirer
8 # octobre|accueil|ajoute|alerte|autre|bloque dans|carnet|ceux qui|commandes|complement|compte est|demander de|dorenavant|en septembre|excuses et|faisons|heure|inchange|integral|je repasse|la fuite|la votre|le complement|le contrat|les delais|muni de|n' avez|nous faisons|nous-memes|outil|portables|preferez un|prix est|que le|repasse|resteront|suivi de|supprimer le|tombe|vide|voulez|vous voulez
-8 a confirme|a tout|attend|avise la|avons avise|celui-ci|cloture|dans|dans le|de deux|de nos|est a|est revenu|et ne|etre|fichier|fichier le|gratuite|indique|inscrit|j'|jour|journaux|la maison|le prix|les salaires|n'|nous vous|par une|pour les|protection des|revenu|salaires|secretariat|verses|vos|votre banque|vous attend|vous avons
-7 !|# janvier|a ce|annonce|aucune copie|boite|choisis|choisis un|clair|cliquez|cnil est|cnil sont|comme|compose|correctif a|coupe|d' octobre|des #|en clair|est reste|est saisie|et a|et votre|fidelite|formule|janvier|jeudi et|l' incident|la mise|le secretariat|les adresses|les soirs|lundi|midi et|mis en|ne s'|nom|normalement|nouveau code|on|par courriel|parametre|printemps|pris|rendue|rib|se|se sont|securite|suspendu et|tout est|un correctif|venir|verso|violation|voici ce|vous-meme
7 # jusqu|a la|activee et|allergie|annule|avec|avons retire|batterie|cas de|cinq|cnil|cochez|comme prevu|cour|courriel est|dans un|de sa|decembre|demain|en cas|est bien|est bloque|et du|et la|faire|fevrier|fuite|h et|joint|jusqu|l' invitation|l' utiliser|la cour|le bon|le remplacement|les resultats|messagerie|ne change|ordinateurs|plus le|points sont|portez|prendra|prochain|prolonge|que nous|referme|remplacement|renforce|resultats|retire la|revenir|samedi #|sauf erreur|tenu|traitement|un autre|un second|une nouvelle|version|virements|voici le|vos acces|votre declaration|votre est|vous appelle
-6 # sans|a cette|acces est|active|adresses|ai|attend a|au #|aux|averti|avez recu|avoir efface|bien le|celui-ci a|changer|client|commandes passees|confirme l'|conseil|consultez|cote|de l'|des donnees|donnees|donner|ecoles|en notre|ensemble|envois groupes|est coupe|et on|ete retiree|h au|information|informes|je vous|l' ensemble|l' entreprise|la presente|la violation|les menus|les mots|lieu de|menus|messages|mis|moitie|monsieur|non|nord|ou vous|ouvrir|pardon|particulier|partie|pas et|passez|plainte|point|possible|pour la|pouvez venir|prix jusqu|programme|propose|protection|qu|remis en|reponds|s'|salaries|sera|serveur est|services|soirs|sont informes|telephone|tessier|ticket|toute|un
6 # sont|a cause|a present|activee|assure|attestation|avant vendredi|avec vous|avis a|avons renforce|avons revoque|billets|bus|bus de|cause|cause de|cessez|chambre|cle|cle physique|cnil le|composez le|compte|dans l'|de la|de votre|dernier|des commandes|desactive le|deux jours|durant|elles|en double|en repondant|entre le|envoi|est|etablissement|ete porte|ete reinitialises|faille|groupe est|heure prevue|infirmiere|informe l'|inscription|inutile|invitation|joignez|juste|l' heure|l' outil|la bonne|la faille|la nuit|le module|le remboursement|les personnes|les trois|lieu samedi|ligatech|listes|mail on|message|module|ne repondez|ne sera|nuit|ordre|ou nous|ou un|par mail|par notre|pas a|passe ne|payes|personne de|physique|plainte au|plein|plus tot|present|prevu|que soit|quelle|quelle que|qui ont|recevoir|reinitialises|rembourse ce|remboursement|rendus|renouveles|repondant|repondant a|repondez pas|reportes|reservation|retenir|rien a|sans minimum|second|serveurs ont|seules|sous #|suspendu le|temoin|temps de|tot|traite|traitement en|utilise|votre enfant|votre solde|vous attendent|vous les
`,
  'protective-step': `
16 ne les
13 vous est
12 il vous
11 cliquez|faire|faites|rembourse|un
-11 nous
-10 a|demande|du
10 ces|changez|conserver|le prix|possible|qui|rib|securiser|sera rembourse
9 aussi|avoir|de carte|jamais|les|notification|presente notification|prevenez|prix
-9 utiliser
-8 conseiller|vous ne
8 jamais de|la presente|mairie|pour votre|presente|puis|tout|vous sera
7 aides|avez treize|boite|connecte-toi|de mal|filtre|foyers|il|jours|la mairie|le faire|lien et|liste|messages|mois pour|ne|ne le|nouveau|par securite|posez|recus|sans|ton|tout de|treize|treize mois|via ce
-7 l' utiliser|maintenant|ne pas|ont|plainte|sont
6 allergique|annexe|aux|carte|cas|cas de|ce lien|consommez|consommez pas|de suite|derniers jours|en cas|etes allergique|fait|inconnue|l' ancien|l' avoir|la liste|le consommez|lien|mairie annexe|mal|mois|non|non plus|pourrait|rendez-vous a|rien de|sans rendez-vous|securite|suite|un rib|via
-6 avons|change|demande a|et votre|ete|heures|la demande|le|preferez|preferez un|votre conseiller|vous preferez
`,
  pleasantry: `
19 n' a
-19 sont
16 vos donnees
15 ferme|nos|s'
14 notre|route
13 !|annee|avaient|concerne|fausse|nouvelles|oups|pas d'|purement
12 a l'|a vous|etre|s' est
-12 confidentialite|la confidentialite|on s'
11 #|au moins|aucun|ou|plaide|ses
-11 conscients|conscients de|mais|merci de|moteur|notre moteur|on a|satisfaction est|tant|tant que
-10 # #|assure|en tant|jour pour|meme|ne|priorite|quand|quelques|soyez assure|tout
10 de prix|desormais|ferme a|grace|grace a|inquietude|premiere|printemps|prix
9 # janvier|a votre|abonnement|au menu|avis|belle|chaque|decembre|deux|donnees|et n'|immediatement|janvier|la terrasse|mars|officielle|record|te|terrasse
-9 a ete|a vos|ans|ans de|instants|pas|revoir|service est|servir|surtout|tous|vos cotes|vos informations|votre satisfaction|vous revoir|vous servir|y
-8 a fait|aux meilleurs|bonne|c' est|comprenons|cotes|de|de #|de nous|de semaine|de service|fin de|haute|haute importance|informations constitue|la transparence|la votre|nous comprenons|on|plus haute|restons pleinement|trois|une priorite|votre patience
8 a pas|a regarde|aurait du|avons immediatement|badge reste|bancaire|bravo|c' etait|certains|certains l'|ceux|ceux qui|chez|comme|decembre au|demain|des #|donc rien|du|est ferme|garanties|gel|l' ont|la situation|le badge|le secretariat|le stagiaire|nord|nos doigts|nous protegeons|on aurait|ont fait|protegeons|protegeons vos|restons a|retirer|retirer a|reuni|secretariat|six minutes|vies
7 # decembre|a mon|accompagne|au|aucune|aucune inquietude|avait|badge|cellule|cuvee|d'|d' escale|de fin|de nos|de sensible|doit|doit etre|en mars|escale|escale voyages|est sans|est solde|exercice|fonds|franchement|gouter|jours|la cybersecurite|le moment|lit|maison|mettons|mis|mis en|mobilises|n' est|nous en|nous mettons|on avait|par une|peuvent venir|progression|purement visuel|que les|qui est|quinze|regarde|samedi|sommes|stagiaire|titulaires|un abonnement|un record|une progression|visuel|votre banque|voyages
-7 afin|an|attachons|attachons la|aux|avons hate|bientot|cela|cesse|constitue|constitue une|de dix|de fidelite|des|est au|informations|message|n' etait|nous attachons|patience|recu|satisfaction|semaine|surtout pour|transparence|un|votre nous
6 # euros|# h|apero|approche|approche et|arrive a|avec une|avez pris|belles|camion|cette annee|coeur de|cybersecurite est|desormais #|documents|doigts|doute|du #|du midi|enfant|entree|equipe|est pas|est trompe|excellence|familles|fiers|formule|formule du|frites|h|honore|ici au|l' apero|l' entree|la mer|la redaction|le prochain|lui|mer|merci a|moins|mon|niveaux|nous honore|nous sommes|nouveaux|pas comme|pleinement mobilises|plus tard|pour le|prend|prochaine|prochaine fois|profitons|que voulez-vous|questionnaire|rassurer|recharger|record !|redaction|rendez-vous|reprendre|sachez|sachez que|sans doute|sensible|si vos|situation|soirees|solde|somme|sur la|sur vos|tard|toute la|trompe|trompe de|va bien|venir|venue|viendra|voeux|vos cartes|votre fidelite|votre service|votre venue|voulez-vous|voulez-vous !|vous rassurer
-6 a eu|afin de|avance|avant|avant tout|carte|cas|ce|cnil|court|de votre|depuis #|dix ans|esprit|est passe|et la|example|fichier|il|importance|la cnil|la plus|mobilisation|on ne|peut|pour vous|quoi|respect de|revoir bientot|si vous|vers
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
13 # sur|carte
12 des|ete|pret|un|y
-11 # #|dans|une
11 bouclier|commander|connectee|en|envie|gold|horizon|horizon pro|la carte|pro
10 avant|et si|n' oubliez|nos|oubliez|oubliez pas|pensez|plus|prochaine|sont ouvertes
-9 annonce|faire
9 c' est|coffret|craquez|de retour|decouvrez|faites|le coffret|pas notre|retour|semaine|serenite|toute la
8 antivirus|appli|c'|ca|commandez|des aujourd'|du livre|est en|et|experience|faites un|invitez|l' appli|le moment|mois|moment|nous voir|ouvertes|par mois|salon|salon du|tout|venez|voir au
-8 desormais|l'|solde|votre
-7 # h|au|au #|composez|h|ont|qui|votre solde
7 arrivee|aux|avant midi|avec la|besoin d'|cinq|collection|commandez avant|contrats|de prevoyance|esprit|et gagnez|gagnez|invitez vos|la nouvelle|leger|livre demain|manquez|manquez pas|ne manquez|nos nouvelles|nouvelle|pulverisateur|pulverisateur ?|que l'|saviez-vous|tant|telechargez|telechargez l'|un pulverisateur|volontiers|voyagez
-6 # a|commande|composez #|est|example|je|nous vous|ouvert|ouverte|page|prochain|samedi|sera|sur la|voir votre
6 # par|# sont|besoin|black|black week|d' ordre|demain|des le|dit|don|en profite|envie d'|est arrivee|est le|livraison|moitie|mot d'|notre black|nouvel|nouvelles|on dit|ordre|pas|pour ne|profite|que|rien|sont a|sur|toi|tout le|un don|votre prochaine|week
`,
  hedging: `
19 il
14 que
13 a priori|priori
12 des|plusieurs
11 clients|mail|pu|quelques|recu
10 nombre|ou
9 a|a pu|pour un|releves
-9 du
-8 a ete|fait|l'|nom|vous
8 abonnes|avoir ete|certains|convocation|de clients|peut-etre|semble|trois
7 cas|consulte|dates de|doute|noms|ont|personne|peut-etre recu|que vos|sans doute|sauf|sauf erreur|selon|selon toute|semble avoir|serait|tout|toute|toute vraisemblance|une autre|vos noms|vraisemblance
-7 notre|numero
6 # et|aient|certaines|dans la|dates|des pieces|garde|il est|le document|le montant|nombre de|non|partie|pas|pieces|sous-ensemble|un sous-ensemble
-6 # fevrier|au|au #|de #|fevrier
`,
  belittling: `
20 s'
17 rien de
16 une
-15 les
13 agit|s' agit
-13 est
12 demeure|n' a|purement
-11 la|nous
11 petit|petite|plus
10 a fait|consequences|les consequences
-10 en
9 ampleur|de quoi|droit|mais|ne s'|quoi|rien|ses|vos
-9 du
8 ce n'|garanties|jours|pas de|que d'|sont|sur vos|un petit
-8 un peu|votre
7 a vous|agit que|carriere|chiffres|de dimanche|envoyait|la situation|lieu|manipulation|on a|son|souci|sur|utilisateurs|vous envoyait
-7 de la|ne|pas ete|y
6 a mon|a regarde|dans une|dimanche|est sans|etourderie|excuses|fait|franchement|fuite|il ne|il s'|infime|inquietude|isole|juste|mechant|ont ete|pas d'|personne n'|pour|que de|regarde|site|situation|souci de|un simple
-6 au|c' est|dans|faire|l'|peu
`,
  'conditional-apology': `
17 tout
15 prejudice
14 que
13 eventuel
-12 ce
12 pu
10 la direction
9 aux|direction|si
8 auriez|cela|pour tout|que cela|toute|vous auriez
7 ca|comme|comme un|nous regrettons|ou|pour toute|regrettons|regrettons que
-7 toutes
-6 causee|de|est|toutes nos
6 cette situation|excuses aux|pour|que vous|s'|si vous|situation|un|vos
`,
  cliche: `
14 notre
-13 vous
10 confiance|ont
-10 votre
9 en oeuvre|ete|nous renforcons|nous restons|oeuvre|oeuvre pour|ont ete|que|renforcons|restons
8 action|mesure|nous|par|par mesure|precieuse|securite|vos donnees
-8 d'|des
-7 a|ce|on|patience|votre patience
7 a pu|au|cliente|la|parce|parce que|plus grande|prudence|qualite|transparence|une|une cliente|votre confiance
-6 #|n'|s'|sont
6 # la|au centre|avec la|banque|chaque passager|de precaution|de son|donnees|en #|et vous|excellence|exces|exces de|grande|la banque|la plus|la securite|le temps|limites|par exces|partie|passager|precaution|precaution nous|satisfaire|tout en|vous satisfaire
`,
  'reply-refusal': `
13 repondre
10 ne
9 pas
8 ne pas|reponse|suite
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
