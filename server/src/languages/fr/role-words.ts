import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
11 pardon
`,
  fault: `
34 vous avons
-31 filiation
31 nombre
-30 bloque
30 concernees
29 il se|legere|legere coquille|naissance et
28 avoir eu|sur l'
-28 recus
27 emmele|lunettes
-27 pardon
26 avez recu|enfant ses|juste une|ses allergies|vos commandes
-26 jamais ete|report
-25 a fuite|mecontentement
25 il a|ta
24 a pris|avions|etait
23 avons pas|conditions generales|donc|est reste|etait en|fiche|generales|j' avais|les conditions|votre adresse
-23 gros|le faire
-22 besoin|code et|concernes|envois groupes|un doublon|un par
22 chaque inscrit|debute|etaient lisibles|inclure|l' avis|lire|lisibles|materielle|quelques
21 anomalie d'|attribue|comptable|en quelques|ete mis|exclure|historique de|la base|la votre|le loyer|on nous|parti|pouvait|pres|renvoyait|une etourderie|votre voyage
-21 comme|effet|les envois|notification|notre erreur|touchee
20 # ml|adresse et|attendu|bloquer|clients pour|comptes|conserve|d' ordre|desoles on|est faux|groupe|historique|inclure votre|ml|partie|plus la|plusieurs|potentiellement|public|systeme|une seule|virement si|voir la
-20 adresse e-mail|doublon|fut|groupes|infime partie|notre nom|une belle|une infime
-19 # #|en page|en sommes|gel|jours|sans doute|vous et
19 a certains|a ferme|adresse le|attaques|cet outil|dimanche #|dite|est ma|heures|jamais dite|message ne|nous n'|ont|ont donc|payez pas|pu|recu ce|telles que|texte|troisieme
-18 ?|a le|concert|d' excuse|de mise|e-mail a|immediatement|matin par|nom ton
18 accepter mes|affichait|au formulaire|avions promis|cette fuite|cinq fois|desole pour|excuses au|explique ces|expliquent|fermer|gerard|incident touche|inscription|intitule|la commune|lues|matin en|n' etait|page #|page d'|parents|sejour et|victime
17 annulons|anomalie|batiment|benigne|conditions|dates de|de chez|ete mal|impression|les donnees|lu|matin les|nous annulons|nous avions|qui a|reclamer un|releve|second facteur|situation|vos renseignements
-17 commises|envois|erreur et|est sans|ete commises|million|millions|plus|tes messages
-16 achats|apparait|boite mail|ceux qui|chaque|desolee|dormir|etaient pas|ils|jusqu|lui|maladresse|mise en|modifiee|qui ont|sans|une maladresse|vous n'
16 chacun de|coute|coute #|de mois|de scolarite|debut de|des intemperies|deux chiffres|eau|encore|est restee|expliquent ces|inconnus|intemperies|l' a|laisse|le dimanche|le tien|les premiers|mis|monde a|parmi|parmi lesquels|prix nous|pu etre|qui n'|reste en|restee|samedi au|seule personne|sur deux|tien|tient|voisin|vous avions
-15 a regarde|a vous|aime|annee|avons eu|demande pardon|dessus|doute|eu tort|grande|il n'|instants|interimaire|marc|pas une|precision|presse notre|samedi #|seul
15 adresse votre|avons|b-117|celle|comptes inactifs|concernerait|de contrat|de tout|est parti|excuse-nous|il fallait|inactifs|intervention|joindre le|l' administration|les droits|lesquels|malheureux|nom ou|nous serons|portent|regrettable|reste tres|sanguin|selon|sont touches|un chiffre
14 # n'|ai|appele|elle ne|est clos|facteur|fallait|grave|identite votre|l' iban|mail de|n' avons|ne l'|notamment|pas pu|que deux|s' est|telephone de|test|tout le|visiteurs
-14 chez l'|chose|deux jours|erreur|est pris|le nombre|regarde|respect|sans nous|votre carte|votre profil|votre signature
-13 a noel|a votre|antecedents|avez ete|ca|ce n'|enfants|est l'|example|heureusement|lu nos|partiront|poignee d'|pour que|profil|que #|que quelques
13 a temps|a un|administration|administratives|avons appele|cartes|disque|du dossier|et #|fichiers|la dose|la newsletter|lance l'|le journal|lot|loyer|matin pas|nous t'|parc|reclamer|t' avons|telecharge|tout seul|y lire|y sommes
-12 # des|anecdotique|boite|connait|douze|mon|on|ont pris|pardonner|pire|radiographies
12 # ont|affiche au|au batiment|avoir gache|coche|de comptes|dont vous|en voulant|est nous|etaient|explique|impact est|informees|joindre|journal|le disque|le groupe|le planning|lundi matin|mechant|notre silence|nous qui|ordre|personnes concernees|serons|une bonne|vers la|vingt minutes|voulant
-11 a concerne|avez|beaucoup|consequence|deux petits|et n'|mail on|n' en|prete
11 agenda|au plus|bouquets|broutille|chaud a|dose est|dossiers sont|envoyait|ete vide|journaux montrent|la moitie|la page|la sacoche|le week-end|lire ce|mais|mais pas|montrent|nos journaux|notre et|planning|portefeuille chaud|rentree|sacoche|sacoche courrier|semaine derniere|silence|transmis|un decalage|un portefeuille|une broutille|une faute|verre|vous envoyait
10 # telechargements|bleue|chez toi|clos|connue|des lenteurs|du courriel|genre d'|jeudi et|joue|l' agenda|l' eau|lenteurs|leur adresse|livree|livree a|mal|montrent #|pardonnez|pris le|respecte|resultat|telechargements|une commande|utilisateurs
-10 comme des|contient votre|de deux|fois notre|incident de|non|ont confirme|petite boulette|pour qu|vie
9 # dossiers|a peut-etre|bien mechant|etre tenus|expediteurs|fois par|fraction|fusionne|gauche|inscrit|limite|ne tient|nos utilisateurs|ou moins|plus ou|refuserait|tient pas|traitements|un nombre|une legere|verte
-9 avaient|cet acces|de votre|notre jour|tels
-8 affaire|excede|l' affaire|pas excede|traitement et
8 boulette|recu|rien recu|une fraction|verifier|votre prenom
-7 a bu|bu
7 le dire|ont ete
-6 ai oublie|des dossiers|est imputable
6 un petit
5 delais|etait une|peut-etre|sait
-5 notre base
4 eu un
-4 l' ont
`,
  evasion: `
52 pas ete
41 a pas|systeme
39 s' est
38 algorithme
36 etre tenus
35 services en
33 tenus|votre demande
31 des siennes|doigt|doigt a|fait des|information n'|lieu sur|malheureux|siennes
30 conditions|ete mis|materielle|ont eu|rendu possible|saurions|y sommes
-30 serveur
29 # aout|auraient ete|de rendez-vous|du retard|explique|l' algorithme|malencontreusement|nous a|saturation|saute|tout seul
-29 editeur a
28 circonstances|comportait|expliquent|partages|perturbe|pris du|transporteur
27 ete rendu|l' information|manquait|nos lignes|pas pu|petits malins|que notre|sature
26 avez trouve|est glissee|existe|fibre|glissee|glissee dans|inscription est|les conditions|notre centre|ont pas|responsabilite|sommes les|transmis|verifier votre
25 changement d'|d' heure|des fetes|ete mal|fetes a|malins|module|notre plateforme|piratage|plateforme|reseaux|rumeurs
24 acteur|depend pas|ete egare|internet a|joue|le changement|ne depend|pas responsable|votre inscription|voulons
-24 de clients
23 afflux|attaques|aussi vous|avons ete|ce delai|cette fuite|de mercredi|devons aussi|erronees|et non|ete piratee|inedite|l' atelier|le message|outil etait|piratee|sur des|sur l'|vous signaler
22 acteur malveillant|avait pas|de communication|delai|des perturbations|envois groupes|equipes ont|est parti|et quelques|eu la|fausse manoeuvre|federation n'|imprimeur|l' afflux|l' imprimeur|la responsabilite|les pirates|lors|malveillant sophistique|manoeuvre|modeles|nos conditions|parti|plateforme d'|rendues|sans protection|sophistique|votre fichier
-22 d' utilisateurs|l' incident
21 # l'|a echappe|a ferme|algorithme a|appli de|concours de|conduit|cyberattaques|de circonstances|de reservation|debloque|depend|echappe a|en compte|est trompee|etait reste|evenement|fichier s'|le risque|mercredi a|nouvelle appli|qui debloque|reservation qui|une anomalie|votre est|vous a
20 apparu|apparu que|auriez|change d'|de vos|des moyens|espace client|est reste|ete constate|fallait lire|informations que|la societe|notre fichier|pardon de|parti tout|perturbations|peu trop|retard|reutilises|route|sectionne|survenue le|technique|un evenement|un probleme|verifier|voirie|votre virement
-20 clients
19 chargee|constate que|egare|erreur materielle|informations|interrompu|la federation|malentendu|malentendu avec|nous devons|parametre|plus le|regrettable|reste en|succes|un acteur|un escroc|week-end dernier
-19 sous-ensemble d'
18 a joue|a rejete|accessibles|ce type|client et|des difficultes|difficultes|disparu de|electronique ou|ligne sans|lundi une|nom a|rejete|rencontre un|sans reponse|scrutin|survenue|type d'|un collaborateur|votre service
-18 differents|mai|relance a|sous-ensemble|un sous-ensemble
17 # d'|a conduit|attaque|conditions generales|coulisses|des intemperies|du se|envoyer que|expliquent ces|externe|fallait|generales|il fallait|intemperies|jeudi et|la fibre|lourde|lourde sur|main lourde|provient|regle sur|rencontre|risque|societe|trompee|verifications|victime|voila|votre prime
-17 faux|il n'|le mauvais|n' etait
16 alea|alea technique|avait|comportait des|echappe|explique ces|fraises|informatique|la route|moyens|passe par|permanent|presente notification|reconnaissance|saturation de|un alea|vous aviez
-16 des tiers|on s'|recu une
15 a disparu|acces est|anomalie|avait visiblement|chaude|collaborateur|contre|d' incident|desagrement passager|du a|eau chaude|en raison|est emmele|est survenu|et numero|evenement de|exceptionnel|l' ancien|mais|mais la|ne vaut|nous avait|oreilles|signaler|sommes|survenu|un module|vaut pas|zero
-15 gobelin|le site|plusieurs|recu|un gobelin|une activite
-14 anecdotique|contrat|equipe|inhabituel
14 avaient ete|avere|changement|comportait une|conduit a|conjoncturel|dysfonctionnement|facture de|fourni|la loi|la sauvegarde|on lui|preparateur|raison d'|retarde|sous-effectif|sous-effectif conjoncturel|un dysfonctionnement|un sous-effectif|une attaque|virement|vous informer
13 a signale|actualisee|ces retards|est avere|il vous|impose|incident touche|jeudi matin|le samedi|lignes|loi|lui a|module de|numero du|porte est|resulte d'|s'|victimes de
-13 ce n'|logiciel c'|mai la|sur un|touchees
12 a glisse|a retarde|cela ne|de test|des lenteurs|est restee|fermer|la commande|lire|nous joindre|nous ne|parametrage|perdu votre|remontee|restee|signale|un mauvais
-12 avions|celle|l' intrusion|ni|nos equipes
-11 bagages n'|dure|ete charges|la faute|plusieurs bagages
11 ces|conduit au|dossier est|l' est|le badge|nous subissons|petit|reste|subissons|victimes
10 a perturbe|affecte|des circonstances|exceptionnelles|exceptionnelles ont|lu nos|traitement de
-10 la notre
-9 a dure|de type|panne n'
9 des prelevements|ete presentes|ia|juge|logistique|par leurs|presentes|presentes deux|resulte|suite|suite a|titulaires|trompee de
8 ayant|breche|le savez|les premiers|pour rien|reponse|savez
-8 dure que|infime|quelques
7 ce cas|comme vous|mechant
-7 choisi|l' ete|pas a
6 un petit
`,
  remedy: `
42 vote
39 celle-ci
38 en septembre
37 cnil et|tombe
34 composez
33 fermes
32 prendre|voulez
-31 vous venez
-30 j' ai
30 maintenant|vous arrange|vous voulez
29 arrange|le remboursement|plainte deposee|suivi de|votre preference
28 batterie|est de|muni|renouveles|resteront
-27 et ne|preferez le
26 de prendre|le contrat|pose|renforce|retire la|supprimer le
-25 caisses
25 evitez|l' utiliser|la chambre|la cour|nos serveurs|samedi #
24 # a|charge|convocation|cour|de sa|demander de|gratuitement jusqu|integral|le dernier|les #|ne les|pas notre|prolonge|sauf
-24 correctif a|effectuee|effectuee le|ete effectuee
-23 armoire|prevenu l'|un correctif
23 attendent|avons renforce|blesse|carnet|ce soir|de ce|diner|les delais|m|muni de|nouvelle|preference|prevue|vide
22 ajoute|argon2|cette semaine|ceux qui|detruire|echanger|juste|passer en|pour moi|prochain|retabli depuis|stage de|une note
-22 corrigee depuis|fichier le|les bons
21 acces ont|au courant|cochez|les autres|pour deux|pour nous|prevenu
-21 avise|cndp|est corrigee|gratuitement|inpdp|l' inpdp|la cndp|lus
20 composez #|courant|d' exercice|est ici|frais|je repasse|la fuite|mail on|part|plus et|portez plus|repasse|stage|un huissier
-20 est coupe|indique|n' avait
19 activee et|au fond|convient|est fait|est trompee|excuses et|informatique et|informe l'|l' est|nous-memes|remplir|renouvellement|repondez effacer|reportes|retires|si votre|version|voir votre
-19 ailleurs|avoir efface|client a|de deux|en notre|ete retiree|lunettes|par courriel|pour demander|pression
-18 a confirme|aucune copie|avoir detruit|difference vous|dossier soit|l' ensemble|le secretariat|pas et|son|supprime depuis|vous recevra
18 appelez-nous|billets de|bloque dans|et j'|ils|inscription au|ne change|par mail|plus tot|repondez|vingt|votre est
17 antipoison|bloque|centre antipoison|deja|desactive le|detruits|dites-le-nous|en a|enfant a|fonctionne|infirmiere|la convocation|le compte|listes|portables|prendra|que soit|quelle que|suspendu le|temps de|un agent|une nouvelle
-17 avise la|cause a|des que|notre presence|ses|ton mot|tout remis|vous attend|vous-meme
16 # sera|appele la|cessez|comme prevu|debitees|depuis|double|efface votre|et prevenu|fevrier|la version|le reste|les|ligatech|portez|preferez un|rien|sauf erreur|serveur en|serveurs ont|supprimer|tenu|utiliser|voici|vrai
-16 anssi nous|arrete|attend|avons coupe|donc|impose|l' incident|loin|qu on|rayon|recois|suspendu|venir
-15 # septembre|applique a|commandes passees|complets|devant nous|est deposee|est supprime|ete ferme|inscrit|le badge|le dimanche|les mots|nous appeler|ou vous|pouvez aussi|repond|secretariat|train|venez|vous avons
15 a deja|acces et|achat jusqu|activee|alerte|avec vous|bus de|chaque|d' ici|decembre|decouvert|devant le|dorenavant|dossier medical|durant|en double|est le|et la|ete revus|extension|h et|l' extension|le bon|le remplacement|le responsable|minimum d'|obligatoire|partiront|plainte au|plus le|pour que|pourrez|prix est|recevront|repondant a|revus|sans|signale la|taux|trompee|votre declaration|vous pourrez
14 # jusqu|allergie|appelez le|attendra|cesse d'|de #|de caisse|essaye|est bloque|et signale|etablissement|malgre tout|ne|ouvrent|pause|portes|proposons|que chacun|quelle|remplacement|revenir|sans minimum|sow|temoin|tirage au|tout vous|vous demander|vous n'|vous proposons
-14 # sans|anssi|des|ecoles|et avise|formule|gratuite|l' anssi|le service|maison|mis en|nord|passent desormais|portail le|retirer a|service|verses
13 a domicile|a ferme|au sort|avis a|bus|ce courriel|complement|courriel est|demain matin|est au|est complet|et du|fuite|groupe est|heure prevue|la plainte|le complement|le prochain|les trois|libelle|par|personnes|succes|tirage|tot|traitement en|un autre|un courrier|voici le
-13 a tout|argent appelez|change a|change ton|changez|chaque inscrit|d' octobre|envoyez le|est revenu|et depose|ferme et|jeudi et|l' interesse|la presente|le ticket|les salaires|les serveurs|particulier|se sont|sont de
12 # pour|ancien mot|cas de|ce que|cette heure|change|change pour|commence a|de secours|des commandes|document|faux il|le module|nous remboursons|ordinateurs|passe ne|present|prix nous|prochains|quelques minutes|recevoir|recevoir nos|rembourse ce|reviendra|secours|soucieux de|tout de|transparence que|un avoir|un des|veuillez recevoir
-12 a lui|annule la|citoyen|cloture|droit|formule du|h a|interesse|interesse a|la terrasse|le courriel|liste a|normalement|par les|permanence|plainte est|presence|revenu|salaires|sieste|signale le|soir et|terrasse|vendus
-11 # #|a signale|agents|bien le|cnil est|corrigee|devant une|du midi|en clair|en parler|envoyez|exports|la maison|les exports|les menus|mars a|menus|midi et|modifier|ticket|verse de|vous recois
11 a isole|administrateur|appele|autre|avons revoque|de partager|decouvre|en cas|et nos|ete porte|je decouvre|la demande|la personne|la votre|le samedi|les billets|manger|manuscrit|marchent|notre messagerie|on l'|partager|partager aussi|personne de|que par|retenir|saisi le|specialisee|sur papier|traite|vos acces|votre ancien|vous appelle|vous attendent|vous les
10 a present|circule|commission|de chaque|depuis deux|ecrit|en outre|est bien|ete refaite|faisons|l' association|la commission|les resultats|mot d'|nous faisons|ont confirme|outre|payes|refaite|vire
-10 clair|comme indique|exacte|joueurs|les adresses|lui est|parler|porte est|quant|quant a|secret|tient|y est
-9 # il|celui-ci|hier soir|le prix|rendue|verso
9 annule|au bas|crainte|information le|locale|meme salle|module|payez rien
-8 accompagne|attend a|banque|choisis|choisis un|cnil sont|compose|declaree|donner|droit a|est reste|gauche|jour est|le mardi|nouveau|passe ont|sont informes
8 anonymise|besoin|effacions|ete reinitialises|fichier anonymise|joignez|lundi a|nous effacions|pas ce|reinitialises|si un
7 avertie|codes|les jetons
-7 envois groupes|est saisie|le souhaitez|session|souhaitez|tout est
-6 est inchange
6 refait|rouverts
-5 avant #
5 ont ferme
-3 possible
3 revoque tous
2 effacer
-1 exemplaire
`,
  'protective-step': `
36 securiser
35 relisez
33 pour votre
30 posez
29 cliquez|par securite|prevenez
-29 dites-le-nous
28 connecte-toi
27 aussi|bloquez|derniers jours|gratuitement
-26 appelant|l' utiliser
26 faites|lien et
25 des que|inconnue|ne les|puis|rib recu|vers un
24 de partir|votre mutuelle
23 partagez
-22 codes de|utiliser
22 via ce
21 l' avoir
20 pour securiser
-20 surveillez vos
19 avez treize|conserver|filtre
-19 les codes
-18 blesse|la demande|preferez un
18 conservez|treize mois|via
17 code de|de mal|jamais de|sera rembourse
-16 conseiller|habituel|ne payez
16 le prix|mois pour|ne le|presente notification|treize
15 aides|controlez|il vous|les foyers
-15 payez|suspecte
14 mairie annexe|non plus
13 annexe|foyers|la presente|le faire|possible|recus|rembourse|rib|vous est
-13 l' application
-12 application|police toute
12 n' envoyez
11 consommez|consommez pas|etes allergique|le consommez|notification
9 envoyez
-8 changez le
8 controlez vos
-6 payez rien
-5 le mot
`,
  pleasantry: `
39 officielle
35 appris
33 au moins
32 nouvelles|printemps
30 route
29 arrive a|desormais #|en mars|la terrasse|oups
-29 soyez assure
28 beau
-27 instants
27 pas d'|terrasse
26 six minutes
25 est trop|ferme a|retirer a|une experience
-25 on s'
24 badge reste|cuvee|dessus|nord|reuni
-24 informations constitue
23 annee|avons immediatement|profitons|te|votre venue
-23 notre moteur
-22 assure|avons hate|merci de|priorite|revoir|service est|tout en
22 aucun mot|expres|fonds|le badge|nous protegeons|on aurait|peuvent venir|protegeons|protegeons vos|restons a|titulaires
21 a vous|belles|bravo|collaborateurs|de prix|et n'|formule du|le camion
-21 aux meilleurs|avec vous|leur engagement|quand|restons pleinement|revoir bientot|vous revoir
20 au menu|aucune inquietude|excede|frites|n' a|n' appelle|nos doigts|pas excede|un lundi
-20 mais|meilleure experience|vos informations|votre nous
19 anonyme|camion|experience|gel|nouveaux|plaide|points sont|record|transforme
-19 ans de|la confidentialite|moteur|quand on|quelques|satisfaction est
18 a de|a regarde|abonnement|certains|chaque|concerne|documents|immediatement|la vie|mobilises|ont vu|ses|un abonnement|viendra|vos points
-18 confidentialite|de semaine|de service|la transparence|on a|tous et|vos cotes
17 # colis|aurait du|avaient|bubulle|decembre au|est pour|fiers|les soirees|moins a|premiere|que ca|questionnaire|quinze|rassurer|resultat|sensible|soirees|vous rassurer
-17 cet incident|fin de
16 badge|belle|ca a|cellule|depuis plus|du midi|est solde|garanties|inquietude|l' exercice|le moment|on en|purement|retirer|une progression|vos donnees|votre fidelite
-16 cotes|esprit|film|haute importance|la votre|meme|offrir la|pas !|plus haute
15 aimez|bellerive|confiance nous|etre|formule|grace|grace a|la collection|le prochain|notre toute|pas eu|plus tard|pour etre|regarde|vos cartes|vous aimez
-15 ans|conscients|conscients de|meritez|peu|que client|votre satisfaction|vous meritez
-14 attachons|attachons la|avant tout|bref|confidentiel|de dix|en tant|nous attachons|surtout pour
14 c' etait|de fin|de recevoir|des #|ferme|franchement|honore|ici au|la mer|nous honore|on avait|ou un|pleinement mobilises|record !|si vos|un fait
13 adore|approche|approche et|chaque annee|cybersecurite est|interesse|la cybersecurite|le stagiaire|mer|pas comme|pour rien|progression|quotidien|un record|votre service
-13 de fidelite|frappe|haute|interroger|nous interroger|surtout|tant que
12 avec une|certains l'|chez|d' escale|doigts|escale voyages|est ferme|est trompe|eux|exigence|la redaction|merci a|mis en|niveaux|prend|redaction|sortie|trompe|trompe de
-12 cesse|lecons|les lecons|tant|vous retrouver
-11 cas|la plus|vous servir
11 d' abord|de sensible|ecrit pour|exercice|fete|fois on|gouter|janvier|la peine|membre|neuve|prix|promis la|recharger|sachez|sachez que|stagiaire|theo|voyages
10 # janvier|accompagne|agrandit|bravo a|decembre|la region|le secretariat|notre application|notre metier|peau|purement visuel|que voulez-vous|recolte|s' agrandit|toute la|visuel|voulez-vous|voulez-vous !
-10 transparence|une priorite
9 # decembre|assuree|donc rien|escale|l' apero|region|s'|vies
-9 bonne|court|respect de
-8 a vos|comprenons|constitue une|nous comprenons|servir
8 fausse|ont fait|secretariat|y est
7 ca ne|demain|gg|gg a|la prochaine|maison|metier|mettons|moins|notre|nous mettons
-7 haut|jour pour|quand meme
6 !|reproduise pas
-6 constitue
5 va bien
4 cybersecurite
3 comme
`,
  promotion: `
45 northlight
44 pote|un pote
43 j' y|l' ete
38 collec'|faites un
37 gamelle
36 reservez
35 !|?|craquez|des aujourd'|je reserve|nos nouvelles|voir la
34 le moment
33 abonnez-vous
32 # sur|invitez vos
30 avis|decouvrez|est en|invitez|sont ouvertes
29 gold|moment
28 decouvrir|foncez|notre nouvelle|tant|touchez
27 commander|est arrivee|mon|pass|serenite
26 connectee|et si|n' oubliez|nouvelles sandales|oubliez|oubliez pas|sandales|un avis
25 antivirus|ce mois-ci|mois-ci|ne passez|passez pas|pret|tant qu
24 pour ne|vols|votre pass
23 d' ete|decouvrir horizon|en revanche|est a|hui le|l' experience|revanche|sont offerts|vole
22 le rayon|mois|pas encore|pensez|telechargez l'|tout le
-22 prochain
21 a #|horizon pro|le coffret|mot d'|nos experts|nouvel|offerts|pro|saviez-vous|venez|vrai
20 bouclier|coffret|commandez|de retour|faites|passez|pulverisateur|pulverisateur ?|telechargez|un pulverisateur
19 # par|attendant la|avec mon|commandez avant|d' ordre|la carte|pack|un don|vais
-19 panier est
18 de prevoyance|des le|en profite|livre|manquez|manquez pas|ne manquez|on dit|reste des|un logement|voyagez
17 avant midi|des places|esprit|et pour|ete avec|foncez !|gite|il reste|le forfait|livre demain|profite
16 a dimanche|besoin d'|des #|don|horizon|j'|nouvelle collection|ouvertes|parrainez|parrainez un|que trois
-15 annonce|le retard
15 contrats|experience|prochaine|promotion|reserve
14 ajouter|aventure|ca|cadeaux|dit|envie|leger|ne rien|volontiers
-14 annonce le
13 du livre|gold a|la saint-valentin|logement|notre assurance|premium|saint-valentin|salon du
-13 notre catalogue|solde
12 # !|# jusqu|appli|commence|l' appli|nous voir|pour se|voir au|vous cherchez
-12 page #
11 black|black week|cherchez|notre black|par mois|pas notre|retour|week
-11 composez #|pour voir
-10 composez|voir votre|votre solde
9 envie de|forfait|plus ?
-8 commande
8 et gagnez|gagnez|notre
6 y
5 # sont|sur tout
2 membre|notre chaine
`,
  hedging: `
43 a priori|priori
38 soient
36 peut-etre|sans doute|semble avoir
34 plusieurs|potentiellement
32 apparemment|sauf erreur
31 que vos|semble|seraient
29 sauf
28 une faible
27 quelques
26 certains|coquille s'|diffusee
25 nombre
24 abonnes n'|erreur le|vous ont
23 abonnes|deux ou|diverses|ou trois|papiers|un nombre
22 dehors|envois groupes|pas avoir
21 averee|des pieces|exploitation|nos abonnes
20 a pu|ancien collaborateur|ce stade|document a|et quelques|pu|releves|toutefois|un ancien
19 a regarde|avez peut-etre|but|groupes|il|mails|pour un
18 adresses qui|certaines|convocation|expedie deux|franchement|les envois|notre serveur|parait|peut-etre recu|pieces|revoir
17 avons expedie|d' utilisateurs|il semblerait|semblerait|semblerait que|sont parties|stade|sur internet|un acces|vos noms
16 avoir ete|en consequence|fait isole|internet|qui sont|regarde|reservations
15 sous-ensemble|un sous-ensemble
14 a mon|consommation reelle|de clients|superieur
13 consequence|mai la|selon toute|touchee|toute vraisemblance|vraisemblance
12 ainsi|consommation|personne n'|votre consommation
11 prelevement a|selon|seule une
9 avoir
`,
  belittling: `
37 ce sont|purement
35 demeure
33 isole|rien de|sensible
31 une poignee
30 poignee
29 coquille|l' evenement
28 petite
27 utilisateurs
26 agit|de quoi|hebergeur de|s' agit
25 embetes|leger|que d'
24 ca arrive|demeure tout|extranet|pas pour
23 ampleur|evenement|legere|poignee de|portons a
-23 un peu
22 ca aurait|inquietude|manipulation|ne s'|s'
21 accessibles|droit|est desormais|mais|pouvez le|reconnaissance
-21 limitee
20 a regarde|couac|infime|pas la|petit couac|que de
19 beau|de manipulation|fuite|garanties|juin comportait|le supprimer|on a|pas de|que ca|quoi|represente|trois fois|un bouquet
18 anomalie d'|carriere|fouetter|fouetter un|franchement|l' ecart|qu une|quoi fouetter
17 agit que|bete|boire|comptable|d' ordre|envoyait|impact|n' a|parait|quinze|regarde|vous envoyait
16 le parcours|modeste|parce qu|petit
15 a mon|doit pas|ecart|fonds|mechant|ne doit|personne n'|sont annulees|vos commandes
14 ce n'|comportait|de dramatique|dramatique|est sans|liste d'|une simple|zero
13 annuelle|consommation|dans une|erreur d'|fait isole|l' impact|parcours|simple|supprimer|tout a|votre consommation
12 a fait|consequences|de dimanche|pas d'|quelques|sur vos
11 du monde|etourderie|guilde|ordre
-11 peu
10 reste au
-9 ondes
9 sont|un petit
8 diffusee|ses
7 les consequences
6 fonds sont|les fonds
`,
  'conditional-apology': `
34 regrettons que
29 comme un|estimeraient|s' estimeraient
27 excuses aux|prejudice|pu
26 eventuel
24 toute inquietude
23 l' en|seraient
22 ressentir
21 la municipalite|municipalite
20 sentir lese
19 lese|pour toute|que cela|qui en|sentir|si|vous sentir
18 pour tout|pu vous|touchees|tout desagrement
-17 causee
17 nous regrettons|pourriez ressentir
16 ceux que|vises
15 auriez|sorry si|vous auriez
14 leses|pourriez|qui se|sorry|vous pourriez
13 desoles si|qui auraient|tout
12 auriez subi|hypothese|hypothese ou|l' hypothese|un prejudice
11 deplorons|eventuelle|la direction|toutefois
10 inquietude
-6 ce desagrement
`,
  cliche: `
37 nous renforcons|renforcons
32 action
31 de transparence
29 en oeuvre|oeuvre pour
28 un souci
27 oeuvre|proximite
24 humain|nous restons
23 restons
22 au centre|la fiabilite|limites
21 cabinet de|fiabilite|par mesure|renforce nos
20 avons revoque|exces|exces de|nos controles|par exces|pleinement|plus grande
19 revoque
18 avec la
17 la securite|mesure
16 au serieux|de confiance|le temps|precieuse|tres au
15 chaque instant|instant|vos donnees
-15 merci pour|toujours plus
14 chaque passager|confiance et|satisfaire|securite|vous satisfaire
-13 equipes se
13 grande|parce que|prudence|quotidien|une cliente
12 la plus|parce|serieux
11 de prudence|prudence nous
10 cliente|marque
8 excellence|mobilisees
`,
  'reply-refusal': `
35 repondre
26 rtt
16 ne pas
13 fonction repondre
12 la fonction
11 fonction
`,
  'request-for-secrets': `
37 code confidentiel
36 mes
34 securiser
32 valider
29 par retour
26 je securise
25 debloquer
24 securise
23 renvoyez-nous
22 fonds|le cryptogramme
21 numero et
20 mon espace|pour valider
19 mes informations
18 mon
17 a mon|carte
16 de recuperation|points|recuperation
13 acceder|acceder a
9 informations
`,
};
