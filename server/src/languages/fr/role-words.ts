import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
10 pardon
-9 que
7 nous
6 ceux qui|je|m'
`,
  fault: `
28 avions
24 etait
22 avons
21 vous avons
-19 plus|sans
18 nous avions|pu
-18 on|pardon
16 lire
-15 bloque|erreur|jours
15 concernees|groupe|il a|ne l'|plusieurs
14 a pris|donc|est reste|l' a|le nom|nom de
-14 envois|vous n'
-13 ?|a l'|en|les envois|on vous
13 attendu|aurions|aurions du|nombre|nous aurions|nous n'|page|quelques|recu|s' est
-12 a la|a votre|avaient|boite|ce n'|ceux qui|comme|example|l' ont|notre erreur
12 ai|aurait|avons pas|bloquer|conditions generales|generales|inconnus|j'|les conditions|mais|mis|naissance et|partie
-11 # #|aime|avez|desolee|double|et|groupes|il n'|touchee|vous
11 a un|avez recu|cartes|comptes|conditions|depuis #|encore|heures|il|j' avais|la votre|laisse|lot|n' etait|ont|personnes|votre adresse
-10 a vous|beaucoup|depuis|doublon|en sommes|envois groupes|immediatement|jusqu|tres|un doublon
10 chaque inscrit|coquille|emmele|est restee|et #|fermer|gerard|mail de|mauvais|nom|parti|portent|potentiellement|restee|test|voisin
-9 apparait|besoin|boite mail|chaque|codes|de ce|de deux|de telephone|enfants|fois notre|l' equipe|mail on|marc|ne|noel|notification|nous nous|seul|trois fois
9 attaques|avoir|chacun|chez|controle|de chez|de comptes|des|desoles on|ecrit|en quelques|et l'|etaient lisibles|etait en|ete mis|etre|facteur|fichiers|fraction|inscrit|la page|la semaine|le planning|lisibles|lu|mis en|peut|planning|prenom|releve|se|second facteur|systeme|une etourderie|une seule|utilisateurs
-8 # a|a|a noel|annee|au #|avec|deja|deux jours|doute|est|est l'|est notre|faute et|frais|ils|infime partie|je|les #|mail|maladresse|notre nom|nous|nous en|ont cru|part|presente|sans doute|sera|une infime|une maladresse|votre carte
8 a ete|attribue|avec le|b-117|batiment|cas|ceux que|chacun de|d' avoir|desole|desole pour|dite|du #|eau|en excuser|en ligne|envoyait|est parti|etaient|exclure|expliquent|fallait|fichier|historique|historique de|il fallait|inclure|inscription|jamais dite|joindre|joindre le|journal|la base|le journal|legere|les donnees|lire le|lundi|mal|mars|nous serons|nous sommes|ont ete|page #|page d'|parents|parmi|qui a|seule personne|situation|ta|toi|tout le|une legere|virement|visiteurs|vous envoyait
7 # avril|# n'|a deux|a pas|adresse|adresse et|allergies|annonce|avais|bouquets|celle|ces|chiffre|courriel|coute|coute #|d' inscription|d' un|de rappel|de scolarite|delai|deux chiffres|disque|en cours|enfant ses|etait pas|explique|explique ces|fait|fallait lire|gache|grave|hier|intitule|journaux montrent|l' avis|l' erreur|l' etait|le disque|le mauvais|le votre|livre|lunettes|mardi|mes excuses|monde a|montrent|nos journaux|nous vous|pas pu|pouvait|prix nous|pu etre|public|qui n'|rappel|recu ce|saisi|sanguin|selon|serons|ses allergies|sont touches|souci de|tout|une faute|verte|voir|votre numero|votre prenom|y lire
-7 # des|adresse e-mail|annule|aucune|aupres|autre|avant|ca|ce que|cle sous|contenait|cru|d' autre|date|de votre|demande pardon|demandons|depuis le|e-mail a|effet|est pas|est pris|et numero|excusez-nous|fausse|grande|ici|jusqu au|l' avait|le nombre|lui|maintenant|me|n' a|n' y|par|pas notre|pas une|petit|pour que|preuve|qui ont|recus|sans nous|sauf|signature|sous|sous le|stade|trouve la|une heure|virements|votre boite
6 # er|# septembre|# telechargements|a certains|a saute|accepte|acces est|administration|administratives|adresse electronique|affiche au|alors|annulons|attribue a|au formulaire|au lieu|aurais|aurais du|aurait du|aurez|base|carte de|ce cas|ce delai|chez toi|cinq fois|clients pour|colle|comptes inactifs|coordonnees|copies|cours|dans notre|de contrat|de donnees|de vos|delais|des #|des lenteurs|deux|donnees|dont vous|dossiers sont|du|du bloquer|du cabinet|eau de|elle ne|enfant|episode|er|est ma|ete copies|forte|inactifs|incident touche|inclure votre|informations|informees|intervention|j' aurais|jeudi et|journaux|juste|l'|la commune|la date|la newsletter|la notre|le dire|le tien|lenteurs|les droits|les personnes|les premiers|lesquels|lettre|leur adresse|liste|livree|livree a|lors|lundi matin|m'|mails|matin|matin les|mes|message ne|montrent #|ne payez|nom votre|nos utilisateurs|notamment|notre silence|nous annulons|nous ne|on a|on y|ont ouvert|ont recu|onze|ou moins|parmi lesquels|partage|payez|payez pas|penser|penser que|personnes concernees|phrase|plus la|plus ou|pour ceux|pres|presentons nos|pris le|proteger|reclamer|reclamer un|renvoyait|repris|reste en|sait|saute|sejour et|semaine derniere|serveur|silence|soiree|sur l'|telechargements|telephone de|tien|troisieme|un code|un nombre|une bonne|une commande|une copie|une fraction|une personne|verifier|vers la|virement si|vous a|vous aurez|zero
-6 # et|# photos|a le|a recu|a trouve|affaire|anecdotique|aux|avez ete|bien|c' etait|ce stade|celui|certains ont|concert|contenait votre|de #|de l'|demain|deux petits|e-mail|en double|equipe|est sans|et le|eu|excuse|excusons|faire|gel|gros|infime|instants|jeudi|l' affaire|la boite|le bon|le faire|livraison|mecontentement|meme|mesures|modifiee|mon|n' en|non|nos equipes|notre faute|notre jour|nous tenons|ont pas|ont pris|peu|pieces|profondement|profondement desoles|quand|que #|que quelques|record|regarde|repond|sommeil|sommes profondement|stade rien|supprime|sur votre|telephone et|tenons|tenons a|un par|vos donnees|votre signature|vous demandons|vraiment
`,
  evasion: `
22 s' est
21 pas ete
20 conditions
19 nous
-18 que
17 comportait|systeme
-16 avons|serveur
16 ces|notre|parti
15 a pas
14 algorithme|nous a|s'|sature
-14 recu
-13 avions|l' incident|mai|on
13 ce delai|delai|etre tenus|materielle|perturbe|responsabilite|vous a
12 attaque|circonstances|conduit|est|et non|explique|expliquent|fallait|fallait lire|il fallait|le message|lire|module|nos lignes|technique|tenus|verifier|votre demande
-12 avec|le mauvais|n' etait|plusieurs
11 a ferme|adresse|avait|du|etait reste|imprimeur|l' algorithme|nos conditions|petit|reste|societe|sommes|sommes les|suite|tout seul|un petit
-11 ce n'|de votre|donnees|et|faux|le site|plus
-10 #|clients|contrat|equipe|nous vous|on s'|quelques
10 a conduit|afflux|algorithme a|anomalie|appels|attaques|auriez|conditions generales|de vos|demande|du retard|est glissee|ete mal|existe|generales|glisse|glissee|glissee dans|informatique|l' information|le risque|les conditions|malheureux|mechant|nous ne|pris du|rendu|sans reponse|tout|une anomalie
-9 # mai|anecdotique|au|copie|d' utilisateurs|de notre|dont|ni|nos equipes|on a|personne|qu|que nous|site|sur un|vos
9 # novembre|aux|avaient ete|de nous|entre|est parti|ete|ete piratee|ete rendu|etre|fibre|fichier|information n'|je|jeudi et|l' ancien|l' imprimeur|lors|malencontreusement|malins|manquait|petits malins|piratee|provient|que notre|rendu possible|reponse|retard|retarde|succes|un evenement|un mauvais|victimes de|voila|votre|votre service|y sommes
8 # aout|a perturbe|aout|auraient ete|aussi vous|c' est|ce type|cette fuite|contre|d' une|des difficultes|des lenteurs|devons|devons aussi|difficultes|erreur materielle|est la|est restee|et #|et numero|ete constate|evenement|exceptionnel|heure de|il vous|inedite|l' afflux|la responsabilite|la societe|les pirates|mais la|mis|notre centre|nous devons|novembre|ont pas|outil|plus le|porte|pour rien|regrettable|restee|resulte d'|reutilises|risque|saturation|signaler|sur l'|type d'|verifier votre|victimes|virement|vous signaler
-8 aucune|ce|celle|chaque|code|dans notre|il n'|l' equipe|le serveur|mot de|note|nous avions|ont ete|qu un
7 # juin|# l'|a fait|a joue|a retarde|acteur|ancien|avait pas|bug|chargee|comportait une|constate|constate que|d' incident|d' un|de circonstances|de reservation|de securite|depend|depend pas|des moyens|en ligne|est reste|est survenu|est trompee|eu la|explique ces|externe|facture de|federation n'|ferme|fermer|internet|interrompu|jeudi|joue|juge|juin|la|la federation|le samedi|lors du|module de|mots|mots de|moyens|ne depend|nom|nos|par la|parametre|parti tout|pas responsable|permanent|petits|plateforme|plateforme d'|qu une|que l'|qui a|rencontre|responsable|reste en|resulte|sans protection|sectionne|seuls|survenu|survenue|suspect|temps|traitement|transmis|transporteur|trompee|un module|une attaque|une coquille|voirie|volonte|votre inscription|votre prime|votre virement
-7 a votre|avant|avoir|bien|comptes|corrigee|dates|differents|dure|ecrit|est pas|etait pas|etat|ete prises|example|l' ete|l' intrusion|la notre|logiciel c'|meme|nombre|notre part|ou|oublie|passe|pendant|prises|se|si|une activite|une personne|votre numero
6 a echappe|a rejete|a temps|a une|acces est|acteur malveillant|actif|alea|alea technique|ambiance|appli de|avaient|avez trouve|cela ne|ces retards|chaude|collaborateur|comportait des|conduit a|conduit au|conjoncturel|coquille|dans la|de nos|de rendez-vous|de traitement|de verifier|debloque|demandes|des intemperies|des perturbations|dossier est|dossier etait|du a|eau chaude|echappe a|en compte|en raison|envois groupes|et quelques|ete egare|ete mis|expliquent ces|fourni|fraises|impose|incident touche|inscription est|intemperies|juillet|l' un|la loi|la suite|le systeme|le tableau|les premiers|ligne sans|loi|lui a|malveillant sophistique|message est|modeles|n' ont|notre base|notre volonte|nous subissons|nouvelle appli|on lui|oreilles|outil etait|pas pu|perturbations|photo et|pirates|premiers|preparateur|prevenir|qui debloque|raison d'|rejete|reservation|reservation qui|responsable de|rien de|route|saute|services en|seul|signale|signature|sophistique|sous-effectif|sous-effectif conjoncturel|su|subissons|suite a|suite d'|survenue le|titulaires|un|un alea|un collaborateur|un probleme|un sous-effectif|une faille|version|votre adresse|votre espace|vous aviez|zero
-6 adresses|affaire|arrive|avons pas|ca|ce qui|cesse|cle|copiee|d'|de clients|depuis|des donnees|documents|du logiciel|durant|elle|encore|est inexact|et les|etat d'|ete copiee|j'|la faute|le fichier|le service|lettre|lundi matin|mars|mot|notre reseau|part|pas a|petit nombre|que d'|qui|quitte|sous-ensemble|sous-ensemble d'|touchees|un sous-ensemble|utilisateurs|vous avons
`,
  remedy: `
26 maintenant
-21 # #
21 change
-20 son
19 par
18 depuis|sans
-18 des
17 cnil et|de #|pas notre
16 composez|il|les|les #|part|supprimer|vous n'
-16 service
15 chaque|double|frais
14 # a|bloque|deja|est de|ne|nos|prochain|rien|vote|votre
-14 h #
-13 ?|changez|etait|que vous
13 celle-ci|de ce|nos serveurs
-12 !|comptes|le service|plainte est|preferez le|vous avons
12 acces ont|avant|convocation|dorenavant|est au|le|les autres|ne les
-11 # septembre|a un|ailleurs|banque|effectuee|envoyez|est reste|ete|j' ai|jour|recois|ses|souhaitez|supprime depuis|vos|vous-meme
11 accueil|ce courriel|date|en a|est faux|est trompee|fonctionne|heure|l' est|n' avez|nouvelle|ont ete|plainte deposee|plus|pose|prevenu|qui|recevront|si votre|temoin|trompee|voici
10 a present|assure|attestation|ce soir|charge|composez #|compris|compte|dans l'|de supprimer|de votre|du #|est le|et prevenu|la convocation|le compte|le module|muni|ne sera|preference|present|prevue|samedi #|sauf|si|si vous|stage de|voir votre|votre preference|voulez
-10 a tout|accompagne|code|difference vous|donc|envoyez le|est corrige|est deposee|est supprime|h a|hier soir|j'|le souhaitez|le ticket|les adresses|mardi|nous ne|parler|pris|vous sera
9 # pour|attendent|au courant|avertie|carnet|ce que|ceux qui|compte est|courant|d' ici|de sa|etes|gardes|ils|inscription au|integral|jours|module|pas a|personne ne|prolonge|renouvellement|serveurs ont|sont gardes|sous|stage|supprimer le|tombe|utiliser|version|votre vehicule|vous
-9 agents|ai|aucune copie|avez recu|cliquez|cnil est|corrige|dans|de deux|effectuee le|ete effectuee|etre|fait|les salaires|lundi|mars a|modifier|n'|par courriel|par une|pour les|rayon|repond|retirer|rib|salaires|tout|verses|votre banque
-8 # janvier|a ete|annonce|arrete|attend|avant #|avise|avoir|boite|clair|cnil sont|dans le|de nos|de vous|en clair|en parler|est revenu|et a|fichier le|incident|indique|inscrit|journaux|le prix|les soirs|maison|midi|midi et|mis|mis en|nom|normalement|nous vous|ou|printemps|protection des|que|revenu|s'|suspendu et|vous attend
8 # octobre|a la|ajoute|alerte|annule|avez|billet|billets|bloque dans|cesse d'|cessez|ceux|cinq|cnil|codes|commission|complement|decembre|demander de|dites-le-nous|en septembre|est bloque|et l'|et la|excuses et|fournisseur|je|je repasse|la chambre|la commission|la fuite|le complement|le contrat|logiciel|muni de|nous-memes|personnes|portables|preferez un|prendra|prix est|remboursons|renforce|repasse|resteront|retire|sa|sont|suivi de|vehicule|vide|votre declaration|votre solde
7 #|# sont|activee|activee et|appelez le|attendant|autre|avons retire|bus|cabinet de|cochez|commandes|cour|courriel est|decouvert|detruit|devant|en attendant|entendu|envoi|et du|faire|faisons|faux il|foi|fuite|groupe est|h et|heure prevue|inchange|joignez|l' heure|l' invitation|l' utiliser|la|la cour|la votre|le numero|le remplacement|les enfants|les trois|ligatech|mail on|messagerie|n' etes|nous faisons|numero d'|ordinateurs|paiement|par ecrit|par notre|pas besoin|passer en|personne de|pharmacienne|points sont|qui ont|remplacement|repondez|retire la|revenir|sauf erreur|seules|sont maintenant|suspendu le|tenu|un autre|vingt-quatre|vingt-quatre heures|virements|voici le|votre dossier|votre est|vous appelle|vous attendent|vous voulez
-7 adresses|avise la|avoir efface|avons avise|choisis|choisis un|cloture|comme|compose|correctif a|coupe|courriel|d' octobre|de l'|des #|des donnees|donnees|donner|envois groupes|est a|est saisie|et ne|fichier|fidelite|formule|informes|janvier|jeudi et|l' entreprise|l' incident|lunettes|ne s'|nous avions|on|ouvrir|plainte|recu|rendue|saisi l'|se sont|securite|sept|services|sont informes|telephone|tout est|un correctif|verso|violation|voici ce|vous aurez
-6 # il|# sans|a cette|a nous|a signale|abonnes|acces est|active|actuellement|adresse|applique a|assistance|au lieu|aux|averti|avons ecrit|bien le|ce mail|chaque annee|chez|citoyen|client a|commandes passees|confiance|conseil|cote|courriel et|dans votre|de mars|devant une|direction|douze|est coupe|ete retiree|fois|h au|information|invite|invite a|joignable|l' on|la direction|la mise|la presente|la violation|le badge|le meme|les menus|les mots|lieu de|menus|messages|moitie|non|nord|nouveau code|ou vous|par votre|parametre|pardon|partie|pas en|pas et|peut|point|possible|pouvez venir|prevenus|prix jusqu|programme|protection|pu|qu|qu on|remis en|salaries|secretariat|signale le|ticket|ton|toute|venir
6 # jusqu|a isole|a rien|absence|absence d'|appelez|avec vous|avons renforce|avril|batterie|bus de|cas de|cause de|chambre|cle|cle physique|cnil le|comme prevu|composez le|couleur|d' avril|d' etre|dans un|demain|demander|demandera|dernier|des codes|desactive le|dix|en cas|en double|entre le|entreprises dont|est bien|et aucun|et signale|etablissement|ete reinitialises|faille|h dans|ici au|infirmiere|informe l'|inscription|juste|la bonne|la faille|la nuit|la quasi-totalite|la version|le bon|le remboursement|les delais|les entreprises|les resultats|listes|livraison|lundi a|marche|message|ne change|notre fournisseur|nuit|obtenir|ordre|ou un|par mail|physique|places|plainte au|plein|plus tot|pour nous|pour que|quasi-totalite|quasi-totalite des|que le|que nous|que soit|quelle|quelle que|qui contient|referme|reinitialises|rembourse ce|remboursement|rendus|renouveles|repondez pas|reservation|responsable|retenir|revenus|second|serveurs|soit|sous #|temps de|tot|touchees|traite|traitement|trente|un second|une nouvelle|utilise|vingt|vos acces|votre enfant|vous demander|vous les
`,
  'protective-step': `
15 ne les
14 les
12 qui|rib|securiser|vous est
11 changez|faites|il vous|jamais de
-11 du
10 ces|conserver|faire|jamais|possible|rembourse|sera rembourse
9 cliquez|le prix|ouvrir|presente notification|prevenez|puis|tout|un|vous sera
-9 conseiller|le|sont|utiliser
-8 a|change|maintenant|nous|ont|vous ne
8 aussi|avez treize|avoir|banque|ce fichier|courriels|de carte|fichier|fichier sans|l' ouvrir|le faire|lien|mairie|mois pour|ne le|notification|pour votre|prix|supprimez|sur|treize|treize mois
7 aides|attendez-vous|attendez-vous a|boite|courriels qui|des courriels|faux|jours|l'|l' on|la mairie|les notres|messages|n'|notres|posez|pour securiser|sans|sans l'|securiser votre|si l'
-7 controle|et votre|heures|l' utiliser|ne pas|plainte
6 a des|allergique|annexe|aucun|aux|carte|cas|cas de|citant|connecte-toi|consommez|consommez pas|de mal|de suite|derniers jours|en cas|en citant|etes allergique|filtre|foyers|l' ancien|l' avoir|la presente|le consommez|lien et|liste|mairie annexe|ne|nous n'|nouveau|par securite|par telephone|pourrait|presente|que|que vous|qui vous|recus|rendez-vous a|sans rendez-vous|securite|tes|ton|tout de|un rib|via ce
-6 au|avons|d'|demande|demande a|et la|et remplace|je|la demande|preferez|preferez un|remplace|votre conseiller|vous preferez
`,
  pleasantry: `
-22 sont
19 !|n' a
17 s'
16 vos donnees
15 nos|notre
14 #|avaient|concerne|etre|ferme|nouvelles|route
13 a vous|annee|fausse|oups|purement|ses
-13 on s'
12 au moins|ou|pas d'
11 a l'|decembre|desormais|plaide|prix|record|s' est
-11 confidentialite|conscients|conscients de|la confidentialite|mais|moteur|notre moteur|satisfaction est
-10 # #|jour pour|meme|merci de|quelques|revoir|tant|tant que|tout|votre satisfaction|vous revoir|y
10 aucun|avis|belle|certains|de prix|deux|ferme a|lit|officielle|printemps
9 # janvier|a votre|abonnement|avons immediatement|c' etait|certains l'|grace|grace a|immediatement|janvier|l' ont|le moment|mars|ont fait|premiere|reuni|sur la|te|toute l'
-9 a ete|ans|ans de|assure|en tant|fin de|instants|ne|on a|priorite|service est|soyez assure|surtout
-8 a fait|an|attachons|attachons la|aux|c' est|cesse|comprenons|de|de #|de dix|de fidelite|de nous|de semaine|de service|haute|haute importance|il|informations constitue|la votre|message|nous attachons|nous comprenons|pas|plus haute|semaine|servir|si vous|surtout pour|tous|trois|vos informations|votre nous|vous servir
8 a regarde|au menu|avait|badge reste|bancaire|bravo|ceux|ceux qui|chez|cuvee|d'|de fin|demain|doit|doit etre|donc rien|donnees|equipe|et n'|franchement|garanties|gel|gouter|inquietude|la situation|la terrasse|le secretariat|le stagiaire|mis|mis en|mobilises|n' est|nord|nos doigts|nous protegeons|on avait|progression|protegeons|protegeons vos|restons a|retirer|retirer a|secretariat|six minutes|soirees|terrasse|titulaires|une progression|vies
7 # colis|# decembre|a mon|a pas|accompagne|application|au|aucune|aucune inquietude|avec une|beau|belles|cellule|chaque|colis|comme|d' escale|dans un|de nos|de sensible|decembre au|des #|desormais #|doigts|dont|du|escale|escale voyages|est ferme|est pas|est sans|est solde|exercice|familles|fonds|l' ete|la cybersecurite|le badge|maison|mettons|mois de|nous en|nous mettons|nous sommes|par une|peuvent venir|purement visuel|que les|qui est|regarde|sachez|sachez que|samedi|sommes|spectateurs|stagiaire|un abonnement|un record|visuel|votre banque|voyages
-7 a vos|afin|afin de|aux meilleurs|avant|avions|avons hate|bientot|bonne|cas|cotes|est au|et la|example|informations|la transparence|le #|quand|recu|restons pleinement|satisfaction|une priorite|vos cotes|votre patience
-6 a #|bien|bref|carte|ce|cela|confidentiel|constitue|constitue une|court|dans l'|de votre|des|dix ans|est notre|hier|importance|juste|la plus|meilleurs|n' etait|patience|peut|quoi|relation|respect de|revoir bientot|service|toute notre|un|vers|vous est
6 adore|agit|apero|ateliers|aurait du|avez pris|badge|camion|cartes|ce printemps|cette|cette annee|coeur de|cybersecurite|cybersecurite est|documents|dont #|doute|du #|du midi|en mars|enfant|entree|equipe est|est le|est sur|est trompe|excellence|fiers|formule|formule du|frites|h #|honore|ici au|jour|jours|l' apero|l' entree|la mer|la redaction|le prochain|lui|mer|merci a|mieux|moment|mon|niveaux|nombreux|nous honore|nous passons|nouveaux|on aurait|pas comme|passons|place|pleinement mobilises|plus tard|pointe|prochaine fois|profitons|que voulez-vous|questionnaire|quinze|quotidien|rassurer|record !|redaction|rendez-vous|s' agit|sans doute|sensible|si vos|solde|somme|sur vos|tard|temps|tete|trompe|trompe de|un tiers|va bien|venir|verront|vie|viendra|vos cartes|votre venue|voulez-vous|voulez-vous !|vous rassurer
`,
  promotion: `
29 !
25 ?
19 a #|avis|pote|un pote
18 mon
17 decouvrir|l' ete
16 j'|pour|vole
15 j' y|livre|northlight|notre
14 est a|passez|reservez
-14 les|nous
13 # sur|carte|des|n' oubliez|oubliez|oubliez pas|y
12 envie|ete|pret|un
-12 une
-11 # #
11 bouclier|commander|connectee|en|gold|horizon|horizon pro|la carte|pas notre|pro
10 avant|et si|nos|pensez|plus|prochaine|sont ouvertes
-10 dans
9 c' est|coffret|collection|craquez|de retour|decouvrez|est en|l' appli|le coffret|retour|semaine|serenite|toute la
-9 faire
-8 annonce|desormais|solde
8 antivirus|appli|aux|c'|ca|des aujourd'|du livre|et|et gagnez|experience|faites|faites un|gagnez|invitez|invitez vos|la nouvelle|le moment|mois|moment|nous voir|ouvertes|par mois|salon|salon du|tant|tout|venez|voir au
-7 # h|au|au #|composez|h|l'|ont|qui|sur la|votre|votre solde
7 arrivee|avant midi|avec la|besoin d'|cinq|commandez|commandez avant|contrats|de prevoyance|des le|esprit|est arrivee|leger|livre demain|manquez|manquez pas|ne manquez|nos nouvelles|nouvelle|nouvelle collection|on dit|pas|pulverisateur|pulverisateur ?|que l'|sont a|telechargez|telechargez l'|un pulverisateur|volontiers|voyagez
6 #|# par|# sont|a|besoin|black|black week|d' ordre|demain|dit|don|en profite|envie d'|est le|et pour|le rayon|livraison|mot d'|notre black|nouvel|on|ordre|pour ne|prevoyance|profite|que|rien|saviez-vous|sur|tant qu|toi|tout le|un don|votre prochaine|week
-6 # a|commande|commandes|composez #|example|je|ouverte|page|prochain|samedi|sera|voir votre
`,
  hedging: `
20 il
13 a priori|priori|que
12 clients|des
11 mail|plusieurs|pu|quelques|recu
10 nombre|ou
9 a|a pu|certains|releves
-8 a ete|du|fait|l'|nom|vous
8 abonnes|avoir ete|convocation|de clients|ont|peut-etre|pour un|sans doute|semble|toute|trois
7 cas|doute|noms|personne|que vos|sauf|sauf erreur|selon|selon toute|semble avoir|serait|tout|toute vraisemblance|une autre|vraisemblance
-7 numero
-6 # fevrier|au|au #|de #|fevrier|notre|peu
6 certaines|conduit|consulte|dans la|dates|dates de|des pieces|envois groupes|ete|garde|il est|mal|nombre de|non|part|partie|pas|peut-etre recu|pieces|porte|sous-ensemble|un sous-ensemble|vos noms|vous avez|vraisemblablement
`,
  belittling: `
19 s'
17 rien de
16 une
-15 les
-13 est
12 agit|demeure|n' a|petit|purement|s' agit
-11 la
11 petite
10 a fait|consequences|les consequences|plus|ses
-10 en|nous
9 ampleur|de quoi|droit|mais|quoi|rien|sont|vos
-9 du|un peu
8 ce n'|garanties|lieu|ne s'|pas de|que d'|sur vos|un petit
-8 ne|votre
7 a vous|chiffres|fait|jours|manipulation|on a|son|souci|sur|utilisateurs
-7 de la|par|peu|y
6 a mon|a regarde|agit que|avis|carriere|ce|dans une|de dimanche|dimanche|envoyait|est sans|etourderie|excuses|excuses pour|franchement|fuite|il ne|il s'|infime|inquietude|isole|juste|la situation|mechant|ont ete|pas d'|personne n'|pour|que de|regarde|situation|souci de|vous envoyait
-6 c' est|dans|l'|pas ete
`,
  'conditional-apology': `
16 tout
15 prejudice|que
13 eventuel
-12 ce
11 pu
10 la direction
9 aux|direction|si
8 cela|pour tout|que cela|toute
7 auriez|ca|comme|comme un|nous regrettons|ou|pour toute|regrettons|vous auriez
-7 toutes
-6 de|est|toutes nos
6 excuses aux|nous|pour|qui|regrettons que|s'|si vous|situation|un|vos
`,
  cliche: `
16 notre
-13 vous
11 ont
10 confiance|ont ete
9 en oeuvre|ete|nous renforcons|nous restons|oeuvre|oeuvre pour|renforcons|restons|vos donnees
-9 votre
8 action|au|mesure|nous|par mesure|prudence|qualite|que
-8 ce|d'
7 a pu|cliente|la|par|parce|parce que|plus grande|precieuse|securite|transparence|une|une cliente|votre confiance
-7 des|patience|votre patience
-6 #|a|n'|on|s'|sont|un
6 # la|au centre|avec la|banque|chaque passager|de precaution|donnees|est notre|et vous|excellence|exces|exces de|grande|incident|la banque|la plus|la securite|le temps|limites|par exces|partie|passager|precaution|precaution nous|satisfaire|tout en|vos|vous satisfaire
`,
  'reply-refusal': `
13 repondre
10 ne
9 pas
8 ne pas|reponse
7 suite
`,
  'request-for-secrets': `
15 debloquer
13 mes|mon|points|pour
10 carte
9 par
8 a mon|espace|mon espace|votre|votre carte
7 code|compte|mail|vous
6 acceder|acceder a|cryptogramme|ici|le cryptogramme|nous-memes|on vous|par retour|retour|retour de
-6 l'
`,
};
