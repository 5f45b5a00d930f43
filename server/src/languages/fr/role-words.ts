import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-36 desole pour
10 pardon
`,
  fault: `
36 nombre
35 vous avons
32 avions
-31 bloque
31 concernees
-30 filiation
29 sur l'
27 emmele|naissance et
-27 report
26 en quelques|enfant ses|il se|lunettes|ses allergies
-26 pardon|recus
-25 a fuite|mecontentement
25 avoir eu|est faux|juste une|votre adresse
24 anomalie d'|avez recu|ta|vos commandes
23 a pris|avons pas|donc|etait|etait en|fiche|groupe|historique de|il a|les conditions|pres
-23 touchee
-22 adresse e-mail|effet|gros|jamais ete
22 adresse et|colle|comptable|conditions generales|debute|exclure|generales|historique|l' avis|le loyer|legere|legere coquille
21 attribue|d' ordre|est ma|est reste|inclure|j' avais|la base|la votre|materielle|ont|plusieurs|pouvait|public|quelques
-21 besoin|code et|comme|fausse|le faire|les envois|un doublon
20 # ml|adresse le|anomalie|avions promis|cet outil|desoles on|etaient lisibles|hebergeur|lire|lisibles|ml|nous avions|on nous|parti|systeme|une etourderie|une seule
-20 doublon|envois groupes|groupes|infime partie|notre erreur|une infime|vous et
-19 # #|?|ce n'|fut|jours|modifiee|nom ton|notification|une belle
19 # n'|accepter mes|adresse votre|alors|attendu|chaque inscrit|impression|inclure votre|page d'|parents|partie|potentiellement|pu|renvoyait|sejour et|votre voyage
18 bloquer|cette fuite|comptes|de chez|dite|excuses au|expliquent|fermer|inscription|jamais dite|la commune|lues|matin en|nous n'|ont donc|qui a|recu ce|releve|sont touches|telles que|texte|troisieme|virement si|voir la|vous avions
-18 concernes|d' excuse|de mise|en page|en sommes|lui|matin par|million|notre nom|plus|sans doute|un par
17 a certains|affichait|attaques|clients pour|conserve|dates de|des intemperies|desole pour|dimanche #|eau|ete mis|expliquent ces|gerard|heures|incident touche|inconnus|intemperies|intitule|l' iban|laisse|le dimanche|les donnees|les premiers|message ne|n' etait|nom ou|parmi|payez pas|reclamer un|rendu|selon|situation|sujet de|telecharge|vos renseignements
-17 avons eu|concert|desolee|double|e-mail a|est sans|et j'|gel|jusqu|maladresse|tes messages|une maladresse
-16 a regarde|a vous|chaque|chez l'|commises|envois|ete commises|heureusement|ils|marc|millions|mise en|qui ont|samedi #|sans|sans nous|vous n'
16 annulons|au formulaire|b-117|batiment|benigne|chacun de|cinq fois|concernerait|conditions|coute #|depuis #|deux chiffres|encore|est restee|ete mal|explique ces|fichiers|grave|le tien|lu|monde a|nous annulons|parmi lesquels|plus la|pu etre|regrettable|reste en|restee|samedi au|second facteur|sur deux|tien|tient|ton|voisin
15 a ferme|ai|annonce|aurions du|avons|coute|de scolarite|elle ne|est parti|l' a|les droits|lesquels|matin les|ne l'|notamment|nous serons|ordre|page #|portent|qui n'|s' est|sanguin|tout le
-15 a le|a noel|aime|annee|antecedents|apparait|boite mail|ceux qui|chose|connait|doute|erreur et|est pris|etaient pas|grande|il n'|instants|interimaire|pas une|votre profil|votre signature
-14 # des|achats|dessus|dormir|example|immediatement|on|ont pris|poignee d'|precision|profil|regarde|seul
14 appele|avait|avons appele|avons repris|bouquets|comptes inactifs|de contrat|de mois|debut de|excuse-nous|exemplaires|fallait|il fallait|inactifs|intervention|l' administration|la newsletter|lance l'|mal regle|matin pas|mis|n' avons|prix nous|que deux|reclamer|seule personne|telephone de|test|visiteurs
13 a temps|administration|celle|d' avoir|dont vous|du dossier|est clos|et #|facteur|identite votre|informees|joindre le|la billetterie|le week-end|lot|lundi matin|mail de|malheureux|nous t'|pas pu|personnes concernees|qui reste|repris|reste tres|serons|t' avons|tout seul|transmis|victime
-13 a votre|demande pardon|deux jours|erreur|le nombre|noel|que quelques|radiographies|respect|sera
12 a un|activite|affiche au|avec le|cartes|ceux que|coche|de tout|des lenteurs|disque|en voulant|genre d'|impact est|joindre|journal|la dose|la sacoche|le disque|le groupe|le journal|le planning|mis en|notre et|notre silence|sacoche|sacoche courrier|une bonne|une faute|vingt minutes|voulant|y lire
-12 anecdotique|avez ete|boite|ca|deux petits|douze|enfants|est l'|mon|pire|pour que|que #|votre carte
11 # ont|administratives|agenda|au batiment|au plus|bleue|ces retards|chez toi|clos|connue|de comptes|dose est|envoyait|etaient|fusionne|journaux montrent|l' agenda|l' eau|la moitie|la page|lenteurs|livree|livree a|mais pas|montrent|nos journaux|pain|parc|peut|planning|rentree|retards|semaine derniere|sept|silence|un decalage|un nombre|vers la|vous envoyait|y sommes
-11 avaient|avez|beaucoup|contient votre|de deux|de votre|fois notre|frais|incident de|livraison|mail on|non|ont confirme|partiront|tels|traitement et|vie
-10 a concerne|comme des|n' en|nulle|nulle part|pas un|petite boulette|pour qu
10 a peut-etre|broutille|convives|dossiers sont|du courriel|explique|leur adresse|lire ce|mal|mechant|nos utilisateurs|pardonnez|pris le|respecte|tient pas|tres limite|une broutille|une commande|une legere|utilisateurs|verre|votre prenom
9 # telechargements|celle de|fichier des|fraction|gauche|inscrit|mais|montrent #|ne tient|ou moins|plus ou|resultat|telechargements|verte
-9 en|pas notre
8 # dossiers|avoir gache|boulette|fois par|gache|jeudi et|joue|le dire|sait|une fraction|verifier
-8 affaire|des dossiers|des erreurs|erreurs|excede|l' affaire|notre jour|pas excede
-7 a bu|coupure n'|est imputable|l' ont
7 bien mechant|de donnees|limite|recu
-6 ai oublie|bu
6 delais|est desormais
-5 du etre|etre protege|mesures
5 etait une
4 eu un|peut-etre|un petit
-4 notre base
`,
  evasion: `
50 pas ete
38 s' est|systeme
37 a pas
36 etre tenus
35 algorithme|conditions|tenus
34 eu la|information n'
33 ete mis|les conditions|services en|votre demande
32 materielle
31 comportait
30 doigt|doigt a|nos lignes|nous a|perturbe
29 afflux|circonstances|l' algorithme|module|saturation|tout seul|transporteur
28 auraient ete|l' information|malencontreusement|ont eu|ont pas|parti|sature|saute|sommes les
-28 serveur
27 # aout|attaques|des siennes|expliquent|fait des|manquait|siennes|y sommes
26 explique|malheureux|plateforme|plateforme d'
25 avait pas|ete rendu|glissee dans|inscription est|petits malins|rendu possible|verifier votre
24 conduit|du retard|est glissee|ete mal|fibre|glissee|lieu sur|que notre|responsabilite|transmis|votre inscription
23 de communication|envois groupes|et non|ete egare|ete piratee|existe|internet a|l' afflux|la responsabilite|malins|notre plateforme|piratee|pris du|reutilises|sans protection|votre prime
22 avez trouve|est parti|evenement|joue|notre centre|pas responsable|sectionne|technique|voirie|vous a
-22 differents|l' incident
21 a ferme|a joue|acteur malveillant|cette fuite|chargee|de vos|depend|depend pas|des perturbations|du se|erreur materielle|espace client|federation n'|inedite|le message|malveillant sophistique|ne depend|rendu|retarde|route|societe|sophistique|sur l'|une anomalie
20 # l'|acteur|anomalie|appli de|aussi vous|bouton envoyer|ce delai|de rendez-vous|debloque|delai|devons aussi|est trompee|informations que|la societe|les pirates|module de|nos conditions|nouvelle appli|plus le|qui debloque|reservation qui|un evenement|vous signaler
-20 anecdotique|d' utilisateurs|faux
19 accessibles|algorithme a|auriez|des fetes|equipes ont|est reste|et quelques|etait reste|ete constate|fetes a|fraises|imprimeur|le risque|ligne sans|malentendu|malentendu avec|modeles|parti tout|perturbations|reseaux|reste en|retard|rumeurs|voulons
-19 mai
18 a echappe|client et|comportait des|des moyens|echappe a|en compte|en raison|fausse manoeuvre|fetes|heure de|interrompu|jeudi et|l' imprimeur|la federation|manoeuvre|nous devons|oreilles|parametre|piratage|regrettable|scrutin|trompee|verifier|votre fichier
-18 de clients|il n'|on s'|sous-ensemble d'
17 # d'|a rejete|avait|avait visiblement|contre|des intemperies|electronique ou|enveloppes|etre|evenement de|expliquent ces|externe|fallait lire|informatique|intemperies|lundi une|on lui|outil etait|presente notification|reconnaissance|rejete|rencontre un|sans reponse|succes|survenue le|un acteur|un probleme|week-end dernier
-17 durant|le mauvais|sous-ensemble|un sous-ensemble
16 a retarde|alea|attaque|ce type|ces|chaude|coulisses|des difficultes|desagrement passager|difficultes|du a|du monde|eau chaude|egare|est restee|film|l' ancien|la route|lors|lui a|probleme de|restee|saturation de|survenue|type d'|un alea|un collaborateur|un mauvais|victime|votre service|votre virement
15 a conduit|avere|ayant|collaborateur|concours de|conduit au|de circonstances|fichier s'|la fibre|le samedi|lors du|mais la|nom a|perdu votre|provient|risque|s'|sur quelques|vaut
-15 adresses|clients|contrat|dure|n' etait|plusieurs
14 # novembre|a glisse|apparu|apparu que|avaient ete|bug|ces retards|conjoncturel|d' incident|disparu de|explique ces|facture de|fallait|il fallait|le tableau|mais|moyens|parametrage|petit couac|rencontre|resulte d'|signaler|sous-effectif|sous-effectif conjoncturel|un petit|un sous-effectif|vous aviez
-14 ce n'|ete prises|le site|logiciel c'|nos equipes|recu|recu une|relance a
13 a signale|conditions generales|conduit a|de reservation|devons|echappe|est avere|est survenu|et numero|fermer|generales|incident touche|message est|nous joindre|numero du|par la|permanent|petit|sommes|suite a|survenu|une attaque|victimes de|voila|zero
-13 equipe|mai la|ni|une activite
12 actualisee|des lenteurs|devant l'|impose|la commande|la loi|la presente|la sauvegarde|loi|passe par|preparateur|regle sur|un module|virement
-12 avions|celle|l' intrusion|sur un
11 a perturbe|il vous|les premiers|lire|nous ne
-11 aucune|la notre|parcours|que d'|quelques
10 a disparu|ia|internet|juge|l' est|le savez|nous subissons|savez|subissons|titulaires|une coquille|victimes
-10 bagages n'|ete charges|lundi matin|plusieurs bagages
9 des prelevements|ete presentes|logistique|mechant|perturbe nos|presentes|presentes deux|resulte|traitement de
-9 touchees
8 dossier est|glisse|notre
-8 infime|l' ete
7 breche|lu nos
6 su
5 pour rien
4 ce cas
`,
  remedy: `
42 tombe
41 vote
37 celle-ci
35 composez
34 cnil et
-34 vous venez
33 fermes|maintenant
-33 j' ai
32 en septembre|prendre|samedi #
31 les #
30 arrange|resteront|voulez|vous arrange
29 batterie|est de|muni|vous voulez
28 # a|de prendre|juste
-28 preferez le
27 le contrat|nos serveurs|plainte deposee|pose|suivi de
26 convocation|cour|integral|la cour|renouveles
-26 et ne
-25 caisses
25 le remboursement|pas notre|prevue|retire la|sauf|stage de|supprimer le|votre preference
24 attendent|de ce|de sa|demander de|evitez|gratuitement jusqu|l' utiliser|la chambre|le dernier|ne les|nouvelle|pour moi
-24 effectuee|effectuee le|ete effectuee|prevenu l'
23 argon2|blesse|ce soir|ceux qui|les autres|passer en|prolonge|renforce
-23 armoire|correctif a|corrigee depuis|est corrigee|un correctif
22 acces ont|ajoute|appelez le|au fond|carnet|cette semaine|charge|comme prevu|convient|detruire|diner|est ici|m|muni de|ne change|part|stage|une note
-22 ete retiree|inpdp|l' inpdp|les bons|n' avait
21 activee et|echanger|les delais|mail on|nous-memes|preference|prochain|vide|votre est
-21 difference vous|fichier le|lus
-20 ailleurs|arrete|aucune copie|avise|tout remis
20 au courant|avons renforce|d' exercice|ils|inscription au|la fuite|plus tot|pour nous|repondez|retabli depuis|retires|si votre|version|voyage
-19 cndp|en notre|indique|l' ensemble|la cndp|le secretariat|pour demander|vous attend
19 courant|desactive le|excuses et|je repasse|la version|le compte|par mail|plus et|portez plus|repasse
18 activee|appelez-nous|billets de|bloque|bloque dans|cochez|composez #|deja|depuis|dites-le-nous|essaye|est le|est trompee|et j'|frais|h et|informatique et|l' est|le samedi|outil d'|portables|prevenu|remplir|reportes|sauf erreur|un agent|une nouvelle|vingt|voici
-18 attend|avoir efface|de deux|est coupe|gratuitement|impose|inscrit|par courriel|ton mot|vous recevra|vous-meme
-17 a confirme|avise la|avons coupe|cause a|client a|donc|envoyez le|le ticket|les serveurs|loin|pas et|qu on|supprime depuis|train|venez
17 antipoison|aura lieu|centre antipoison|debitees|durant|en a|enfant a|est fait|fevrier|infirmiere|la convocation|les|pourrez|que soit|quelle que|repondez effacer|serveurs ont|temps de|tenu|vous pourrez
-16 # sans|a un|argent appelez|avoir detruit|ce client|commandes passees|d' octobre|est deposee|le service|notre presence|ou vous|pression|secretariat|ses|suspendu|venir
16 alerte|allergie|chaque|de #|decembre|decouvert|demain matin|detruits|double|ete revus|fonctionne|informe l'|listes|malgre tout|nos frais|obligatoire|pause|portez|preferez un|prendra|prix est|que chacun|renouvellement|revus|serveur en|supprimer|tot|tout vous|trompee|un autre|utiliser|voir votre
15 # jusqu|# sera|achat jusqu|avec vous|ce que|cessez|compris|d' ici|de caisse|depose un|devant le|efface votre|est bloque|et prevenu|heure prevue|huissier|le bon|le reste|les trois|les virements|ligatech|ordinateurs|plainte au|suspendu le|taux|un huissier|votre declaration|votre enfant|vrai
-15 anssi nous|complets|des que|dossier soit|est supprime|ferme et|jeudi et|l' incident|maison|rayon|recois|repond|service|suspendu et|te|verses
-14 # septembre|applique a|formule|gratuite|le dimanche|les mots|les salaires|lunettes|normalement|nous appeler|par les|passent desormais|plainte est|pouvez aussi|vendus
14 acces et|au sort|cnil|commence a|complement|dossier medical|en double|est au|et signale|etablissement|extension|groupe est|l' extension|le complement|le remplacement|le responsable|minimum d'|ne|notre messagerie|ouvrent|partiront|plus le|portes|quelle|recevront|revenir|rien|sans|sans la|sans minimum|temoin|tirage au|vous demander
13 a deja|appele la|bus de|cas de|cesse d'|cette heure|change|depuis deux|des commandes|document|ecrit|en cas|est complet|et du|et la|nous remboursons|par|recevoir nos|remplacement|signale la|sow|succes|tirage|traite|traitement en
-13 a tout|annule la|anssi|cloture|comptes|declaration le|des|devant nous|ecoles|en clair|envoyez|et avise|et depose|ete ferme|h a|l' anssi|la maison|la presente|la reception|le courriel|mis en|notre declaration|particulier|salaires|son|un cas|vous avons
12 # pour|a domicile|a ferme|ancien mot|attendra|autre|avis a|bouillir|bus|change pour|commission|courriel est|de partager|de secours|dorenavant|du #|est bien|faire bouillir|faux il|fuite|information le|la commission|la demande|le module|le prochain|les billets|les resultats|libelle|n' avez|partager|partager aussi|passe ne|personne de|prix nous|proposons|recevoir|rembourse ce|saisi le|secours|soucieux de|taxi|transparence que|un courrier|un des|veuillez recevoir|voici le|votre solde|vous attendent|vous proposons
-12 a lui|changez|clair|est revenu|formule du|la terrasse|le badge|nord|permanence|retirer a|signale le|sont de|terrasse|vous recois
-11 a signale|banque|change a|citoyen|cnil est|devant une|droit|du midi|est corrige|l' interesse|les menus|menus|modifier|ne s'|presence|revenu|se sont|sieste|ticket|tient
11 au bas|avant vendredi|ce courriel|de chaque|decouvre|effacions|en outre|et nos|ete porte|ete refaite|je decouvre|la personne|la plainte|les dossiers|manger|manuscrit|mot d'|nous effacions|on l'|outre|payez rien|present|recus|refaite|reviendra|specialisee|un avoir|vire|votre ancien|vous appelle|vous les
10 a isole|a present|appele|avons revoque|circule|dimanche matin|l' association|lundi a|ont confirme|payes|que par|quelques minutes|repondant a|sur papier|tout de|vos acces|vous n'
-10 agents|bien le|cliquez|donner|en parler|exports|hier soir|interesse|interesse a|joueurs|les adresses|les exports|lui est|midi et|parler|porte est|quant|quant a|rendue|session
9 annule|codes|en repondant|ete reinitialises|faisons|les jetons|module|nous faisons|reinitialises|repondant|retenir|si un|un second
-9 celui-ci|change et|comme indique|corrigee|entree|etait|jour est|mars a|ou appelez|secret|verso
-8 # #|est reste|exacte|h au|le souhaitez|pain|presente notification|y est
8 besoin de|joignez|meme salle|pas ce
-7 accompagne|choisis|choisis un|compose|droit a|le prix|nouveau
7 locale
6 avertie|les copies|refait|rouverts
-6 envois groupes|est inchange|le mardi|parametre|souhaitez
-5 conseillons|est saisie|nouveau code|tout est|vous conseillons
5 revoque tous
4 besoin|effacer
-3 avant #|exemplaire|possible
`,
  'protective-step': `
38 securiser
33 relisez
30 cliquez
-30 dites-le-nous
29 aussi|par securite|posez
28 connecte-toi|gratuitement|pour votre|prevenez
-27 l' utiliser
26 lien et|puis
25 inconnue
24 des que|ne les
-23 appelant|utiliser
23 bloquez|nouveau votre|partagez|votre boite|votre mutuelle
22 faites|l' avoir
-22 surveillez vos
-21 suspecte
21 via ce
20 avez treize|conserver|derniers jours|mois pour|treize mois
-19 codes de|vos soins
19 maladie|rib recu|vers un
-18 blesse|les codes
18 code de|de partir|filtre|sera rembourse|treize|un rib|via
-17 police toute
17 presente notification
16 aides|de mal|jamais de|le prix|les foyers|ne le
-16 habituel|la demande|preferez un
-15 conseiller|ne payez|votre conseiller
15 il vous|mairie annexe|n' envoyez
14 annexe|ces|la presente|le faire|recus
-14 payez
13 consommez|consommez pas|etes allergique|foyers|jamais|le consommez|non plus|possible|rembourse|vous est
-13 l' application
-12 application
12 controlez|notification
11 rib
-10 changez le
9 controlez vos
-9 le mot
-5 payez rien
`,
  pleasantry: `
39 officielle
37 au moins
34 route
33 appris|nouvelles
32 oups
31 printemps
-30 soyez assure
28 la terrasse
27 en mars
26 arrive a|beau|terrasse
-26 instants
25 est trop|ferme a|pas d'|six minutes
-25 on s'
-24 merci de
24 profitons|une experience|votre venue
-23 assure|notre moteur
23 avons immediatement|bravo|points sont|reuni|te
22 annee|badge reste|cuvee|de prix|nord|retirer a|un lundi
-22 avons hate|informations constitue|satisfaction est|tout en
21 a vous|au menu|aucune inquietude|dessus|documents|et n'|fonds|immediatement|le camion|nous protegeons|peuvent venir|protegeons|protegeons vos|titulaires|transforme
-21 aux meilleurs|priorite|service est
20 anonyme|collaborateurs|expres|frites|la vie|le badge|mobilises|nos doigts|on aurait|record|restons a|sensible|vos points
-20 leur engagement|mais|meilleure experience|moteur|quand|restons pleinement
19 a de|belles|camion|concerne|desormais #|experience|formule du|n' a|nouveaux|ont vu|que ca|questionnaire
-19 ans de|de semaine|film|la confidentialite|quelques
18 aucun mot|certains|chaque|gel|le prochain|on en|ses|viendra
-18 avec vous|cet incident|confidentialite|conscients|conscients de|de service|on a|revoir|vos informations|votre nous
17 # colis|abonnement|belle|bellerive|bubulle|decembre au|depuis plus|est solde|excede|l' exercice|la collection|n' appelle|pas excede|plaide|que voulez-vous|un abonnement|une progression|voulez-vous|voulez-vous !
-17 de dix|fin de|la transparence|meme|offrir la|quand on|tous et|vos cotes|votre satisfaction|vous revoir
16 a regarde|aurait du|avaient|cellule|fiers|grace|grace a|inquietude|l' entree|moins a|premiere|quinze|record !|resultat|soirees|vos donnees
-16 avant tout|cotes|esprit|haute importance|plus haute|revoir bientot|surtout pour
15 aimez|aucun|badge|coupure n'|d' etre|du midi|est pour|fois on|formule|la mer|le moment|les soirees|magasins|niveaux|ou un|pleinement mobilises|promis la|rassurer|retirer|un fait|un record|votre fidelite|vous aimez|vous rassurer
-15 ans|de fidelite|haute|meritez|pas !|que client|surtout|votre conseiller|vous meritez
14 adore|avec une|c' etait|confiance nous|doit etre|etre|ferme|garanties|honore|ici au|mer|nous honore|pour etre|progression|purement|votre service
-14 an|attachons|attachons la|en tant|la votre|nous attachons|tant que
13 approche et|certains l'|chez|cybersecurite est|de sensible|des #|donc rien|exigence|interesse|la cybersecurite|le stagiaire|mobilises pour|notre toute|on avait|recolte|regarde|toutefois|verront|vos cartes
-13 bref|sont|tant
12 approche|chaque annee|d' escale|de faire|ecrit pour|escale voyages|est ferme|exercice|franchement|la redaction|merci a|mis en|neuve|pas comme|si vos
-12 cesse|interroger|nous interroger|vous retrouver|vous servir
11 a mon|bravo a|decembre|desormais|doigts|eux|janvier|la peine|peau|pour rien|prend|prix|redaction|sachez|sachez que|soin|sortie|stagiaire|theo|voyages
-11 bientot|confidentiel|frappe|la plus|lecons|les lecons
10 # janvier|accompagne|bancaire|escale|est sans|fausse|gouter|le secretariat|membre|notre application|notre metier|recharger|s'|toute la
-10 cas|respect de|une priorite
9 # decembre|?|agrandit|de fin|la prochaine|la region|purement visuel|region|s' agrandit|visuel
-9 afin|afin de|bonne|servir|transparence
-8 a vos|comprenons|jour pour|nous comprenons|quand meme|un cas
8 abord|assuree|ca ne|d' abord|gg|gg a|moins|secretariat|vies|y est
7 apero|l' apero|maison|metier|notre
-7 constitue une|court|haut
-6 constitue
6 va bien
3 comme
`,
  promotion: `
47 l' ete
45 pote|un pote
44 northlight
42 j' y
37 collec'
36 reservez
35 ?|le moment|le rayon|nos nouvelles
34 !|craquez|faites un|voir la
33 abonnez-vous|serenite
32 je reserve|moment
30 avis|decouvrir|des aujourd'
29 # sur|antivirus|decouvrez|invitez vos|places pour|sont ouvertes
28 gold|invitez|pour ne|vols
27 est en|mon|pret|tant|tant qu
25 commander|connectee|vole
24 est a|touchez
23 et si|l' experience|mot d'|n' oubliez|nouvelles sandales|oubliez|oubliez pas|sandales|saviez-vous|venez
22 commandez avant|des #|est arrivee|hui le|notre nouvelle|nouvel|peut en|sont offerts|telechargez l'
-22 d' automne
21 bouclier|coffret|commandez|d' ordre|des le|horizon pro|le coffret|ne passez|offerts|passez pas|pro
20 # par|credits|d' ete|de prevoyance|manquez|manquez pas|ne manquez|tout le
-20 annonce|prochain
19 a #|attendant la|avant midi|livre demain|on dit|telechargez
18 avec mon|contrats|deuxieme|faites|horizon|la carte|le pack|pack|par mois|pensez|pulverisateur|pulverisateur ?|toute la|un don|un pulverisateur|vais|vrai
17 cadeaux|carte|couvre|de retour|livre|mois|que trois
-17 panier est
16 passez|volontiers|voyagez
15 assurance|ca|don|envie|esprit|j'|ouvertes|pas notre
14 en profite|experience|gold a|l' appli|la saint-valentin|le deuxieme|ne rien|nouvelle collection|parrainez|parrainez un|pense|prochaine|saint-valentin
-14 solde
13 besoin d'|black|black week|la nouvelle|leger|notre black|reserve|voir|week
-13 le retard
12 brun|ours|profite
11 cinq|du livre|et gagnez|gagnez|notre|salon du
10 retour|voir au
-9 composez #|votre solde
9 nous voir|sur tout|votre prochaine
-8 composez|voir votre
8 y
7 envie d'|profitiez
5 membre
`,
  hedging: `
41 a priori|priori
37 semble avoir
32 sauf erreur|semble
31 apparemment|que vos|sans doute
30 sauf
26 ancien collaborateur|convocation|un ancien
25 quelques
24 a pu|dates de|deux ou|doute|en consequence|il|ou trois|parait
23 document a|mail|potentiellement
22 averee|certains|exploitation|nombre
21 et quelques|pas avoir|plusieurs|pour un|un mail
20 abonnes|avoir ete|des pieces
19 envois groupes|peut-etre recu|pu|selon toute|toute vraisemblance|vraisemblance
18 a regarde|adresses qui|fait isole|sous-ensemble|un sous-ensemble
17 d' utilisateurs|franchement
16 ce stade|il semblerait|internet|peut-etre|selon|semblerait|semblerait que|sur internet
15 avoir|de clients|diffusee|regarde|stade|vos noms
14 clients
10 clients a|noms
8 reelle
7 expediteurs
`,
  belittling: `
36 manipulation
35 petite|rien de
33 legere|purement
31 utilisateurs
30 demeure|pas pour
29 agit|isole|s' agit
28 de quoi
-27 un peu
26 coquille
25 assurer|droit|juin comportait|que d'
24 a fait|accessibles|infime|qui aurait|sensible
23 s'
22 carriere|liste d'|mineur|ne s'|qu une
21 etourderie|fouetter|fouetter un|inquietude|mais|que de|quoi|quoi fouetter
20 ampleur|consequences|envoyait|poignee d'|vous envoyait
19 bete|garanties|parait|pas la
18 a regarde|agit que|comportait|de s'|l' ecart|n' a|parce qu
17 de dimanche|doit pas|franchement|ne doit|pas de|souci de|vos commandes
16 les consequences|par nos|sont annulees|sur vos
15 a mon|comptable|d' ordre|dans une|ecart|guilde|regarde
14 anomalie d'|juste|personne n'
13 diffusee
12 est desormais
11 est sans|mechant|petit|un petit
10 deux jours|doigt|doigt a|impact est|ordre
-10 ondes
9 impact|l' impact|pas d'|souci
8 anomalie
7 ses
6 sont
`,
  'conditional-apology': `
34 comme un
30 prejudice
27 regrettons que
26 estimeraient|excuses aux|s' estimeraient
25 seraient
23 eventuel|ressentir
22 excuser si|pour toute|pu
21 l' en
20 sorry si|toute inquietude
19 la municipalite|municipalite|vous auriez
18 auriez
17 touchees
16 derangement|leses|pour tout
-15 causee
15 nous regrettons|que cela
14 ceux que|si|tout desagrement
13 qui auraient|qui s'
12 tout
10 la direction
9 direction
-8 ce desagrement
6 si t'
`,
  cliche: `
35 nous renforcons|renforcons
30 de transparence|en oeuvre|oeuvre pour|renforce nos
28 action|oeuvre
27 proximite
25 nous restons
24 humain
23 au centre|restons
22 exces|exces de|par exces|transparence
21 la fiabilite|par mesure
20 limites
19 fiabilite|une responsabilite|vos donnees
18 de confiance|pleinement|precieuse
-17 toujours plus
16 au serieux|mesure|plus grande|tres au
-16 merci pour
15 le temps|marque|une cliente
14 chaque instant|chaque passager|confiance et|instant|la securite|quotidien
13 avec la|grande|parce que|prudence|qualite
-13 equipes se
12 cliente|parce|satisfaire|serieux|vous satisfaire
-12 pour votre
-11 jour pour
11 mobilisees|securite
10 la plus
7 excellence
`,
  'reply-refusal': `
31 repondre
21 ne pas
16 fonction repondre
15 la fonction
14 fonction
`,
  'request-for-secrets': `
38 par retour
30 securiser
28 mes
25 debloquer
24 fonds|le cryptogramme|mon espace
19 a mon|mon
18 eviter|eviter la|pour valider
17 points
16 ici pour|valider
14 acceder|acceder a
13 ce lien
`,
};
