import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-36 desole pour
10 pardon
`,
  fault: `
36 nombre
34 vous avons
-31 bloque
31 concernees
30 avions
-30 filiation
28 etait|sur l'
27 emmele|lunettes|naissance et|votre adresse
-27 report
26 avoir eu|en quelques|enfant ses|ses allergies
-26 pardon|recus
25 il se
-25 mecontentement
-24 a fuite
24 anomalie d'|avez recu|historique de|il a|juste une|ta|vos commandes
23 a pris|avons pas|debute|donc|etait en|fiche|pres
-23 jamais ete|touchee
-22 besoin|effet|un doublon
22 comptable|conditions generales|est faux|exclure|generales|groupe|historique|l' avis|le loyer|legere|legere coquille|les conditions
-21 adresse e-mail|c' etait|ce n'|comme|gros|les envois
21 adresse et|attribue|d' ordre|est ma|est reste|inclure|j' avais|la votre|lire|materielle|ont|plusieurs|pouvait|public|quelques|systeme
20 # ml|adresse le|anomalie|avions promis|cet outil|desoles on|etaient lisibles|la base|lisibles|ml|nous avions|on nous|parti|une etourderie
-20 code et|doublon|envois groupes|fausse|fut|infime partie|modifiee|une infime|vous et
-19 # #|?|en page|groupes|le faire|notification|une belle
19 # n'|accepter mes|adresse votre|alors|attendu|chaque inscrit|de chez|ete mis|hebergeur|impression|inclure votre|la commune|nous n'|page d'|parents|potentiellement|pu|recu ce|renvoyait|sejour et|sont touches|une seule|votre voyage|vous avions
18 cette fuite|clients pour|comptes|dates de|dite|excuses au|expliquent|heures|inconnus|jamais dite|lues|matin en|ont donc|partie|qui a|reclamer un|releve|telles que|texte|troisieme|virement si|voir la
-18 d' excuse|de mise|double|en sommes|jours|lui|matin par|nom ton|notre erreur|sans doute|tes messages|un par
17 a certains|affichait|attaques|au formulaire|bloquer|colle|conditions|conserve|depuis #|des intemperies|desole pour|dimanche #|eau|expliquent ces|faux il|fermer|gerard|grave|incident touche|inscription|intemperies|intitule|l' iban|laisse|le dimanche|les donnees|message ne|nom ou|payez pas|rendu|second facteur|selon|sujet de|vos renseignements
-17 apparait|concernes|concert|desolee|e-mail a|gel|ils|jusqu|maladresse|million|notre nom|plus|qui ont|une maladresse|votre profil
-16 a le|a vous|antecedents|avons eu|chaque|chez l'|commises|envois|est sans|ete commises|grande|millions|mise en|samedi #|sans|sans nous|vous n'
16 annulons|batiment|benigne|chacun de|cinq fois|controle|coute #|deux chiffres|donne rendez-vous|elle ne|encore|est restee|ete mal|explique ces|fichiers|le tien|les premiers|lu|mis|monde a|nous annulons|parmi|parmi lesquels|plus la|pu etre|regrettable|reste en|restee|sanguin|situation|sur deux|telecharge|tien|voisin
15 a ferme|b-117|comptes inactifs|concernerait|coute|debut de|est parti|fallait|il fallait|inactifs|l' a|les droits|lesquels|matin les|n' etait|nous serons|ordre|page #|portent|qui n'|seule personne|tient|ton|tout le
-15 a regarde|achats|boite mail|ceux qui|chose|doute|est pris|il n'|marc|pas une|profil|votre signature
-14 a noel|aime|annee|connait|dessus|dormir|etaient pas|heureusement|immediatement|instants|interimaire|ont pris|presse notre|que quelques|regarde|seul
14 ai|annonce|appele|avait|avons|avons appele|avons repris|bouquets|de mois|de scolarite|dont vous|excuse-nous|exemplaires|facteur|identite votre|intervention|l' administration|la newsletter|lance l'|mal regle|malheureux|matin pas|n' avons|ne l'|notamment|prix nous|que deux|reclamer|reste tres|s' est|samedi au|telephone de|une faute|visiteurs
-13 # des|a votre|contenait votre|demande pardon|erreur|erreur et|example|le nombre|mon|noel|on|poignee d'|precision|radiographies|sera|votre carte
13 a temps|administration|avec le|celle|d' avoir|de contrat|en voulant|et #|informees|joindre le|la billetterie|lot|lundi matin|mail de|nous t'|pas pu|personnes concernees|qui reste|repris|serons|t' avons|test|tout seul|transmis|un chiffre|un decalage|victime|voulant
12 a un|activite|affiche au|aurions du|cartes|ceux que|coche|de comptes|de tout|disque|du dossier|est clos|est nous|genre d'|impact est|joindre|journal|la dose|la sacoche|le disque|le groupe|le journal|le planning|le week-end|mechant|notre et|notre silence|nous qui|parc|sacoche|sacoche courrier|vingt minutes|y lire|y sommes
-12 anecdotique|boite|ca|ce stade|deux jours|deux petits|douze|enfants|est l'|incident de|pire|pour que|que #|respect
11 # ont|administratives|agenda|au batiment|au plus|bleue|ces retards|chez toi|clos|connue|des lenteurs|dose est|envoyait|etaient|fusionne|journaux montrent|l' agenda|l' eau|la moitie|lenteurs|livree|livree a|mais pas|montrent|nos journaux|nous aurions|pain|peut|planning|rentree|semaine derniere|silence|un nombre|une bonne|une commande|vers la|vous envoyait
-11 a concerne|avez|avez ete|beaucoup|contient votre|livraison|non|ont confirme|partiront|tels|vie
10 a peut-etre|broutille|convives|dossiers sont|du courriel|explique|la page|lire ce|mais|mal|pardonnez|pris le|respecte|retards|sept|tient pas|tres limite|une broutille|une legere|utilisateurs
-10 avaient|comme des|de deux|de votre|fois notre|mail on|n' en|pas notre|pas un|petite boulette|possible que|pour qu|traitement et
9 # telechargements|bien mechant|celle de|etre tenus|fichier des|fois par|fraction|gauche|hier|inscrit|jeudi et|joue|leur adresse|montrent #|ne tient|nos utilisateurs|resultat|telechargements|verre|verte|votre prenom
-9 en|notre jour
8 # dossiers|avoir gache|boulette|etait une|gache|ou moins|plus ou|rien recu|une fraction|verifier
-8 affaire|des dossiers|des erreurs|erreurs|est imputable|excede|l' affaire|on vous|pas excede
-7 a bu|coupure n'|l' ont
7 de donnees|le dire|sait
-6 ai oublie|bu
6 delais|est desormais|limite|recu
-5 du etre|etre protege|mesures
5 peut-etre
-4 notre base
4 un petit
3 eu un
`,
  evasion: `
50 pas ete
39 systeme
37 s' est
36 a pas|etre tenus
35 algorithme|conditions|tenus
34 eu la|information n'|votre demande
33 ete mis|les conditions|services en
32 materielle
31 comportait
30 doigt|doigt a|nos lignes|nous a
29 circonstances|l' algorithme|module|perturbe|saturation|tout seul|transporteur
28 # aout|afflux|auraient ete|expliquent|l' information|malencontreusement|ont eu|ont pas|parti|sature|saute|sommes les
-28 serveur
27 attaques|des siennes|fait des|manquait|siennes|y sommes
26 explique|malheureux|plateforme|plateforme d'
25 avait pas|ete rendu|fibre|glissee dans|inscription est|petits malins|rendu possible|verifier votre
24 conduit|du retard|est glissee|ete mal|glissee|lieu sur|que notre|responsabilite|transmis|votre inscription
23 de communication|des perturbations|envois groupes|et non|ete egare|ete piratee|existe|l' afflux|la responsabilite|malins|notre centre|notre plateforme|piratee|pris du|reutilises|sans protection|votre prime
22 avez trouve|est parti|evenement|internet a|joue|pas responsable|sectionne|technique|voirie|vous a
-22 differents|l' incident
21 a ferme|a joue|acteur malveillant|cette fuite|chargee|de vos|depend|depend pas|du se|erreur materielle|espace client|federation n'|inedite|le message|les pirates|malveillant sophistique|ne depend|perturbations|retarde|route|societe|sophistique|sur l'|une anomalie
20 # l'|acteur|anomalie|aussi vous|bouton envoyer|ce delai|de rendez-vous|devons aussi|est trompee|informations que|la societe|module de|nos conditions|plus le|rendu|un evenement|vous signaler
-20 anecdotique|d' utilisateurs|faux
19 accessibles|algorithme a|appli de|auriez|debloque|des fetes|equipes ont|est reste|et quelques|etait reste|ete constate|fetes a|fraises|imprimeur|le risque|ligne sans|malentendu|malentendu avec|nouvelle appli|parti tout|qui debloque|reseaux|reservation qui|reste en|rumeurs|voulons
-19 mai
18 a echappe|client et|comportait des|delai|des moyens|echappe a|en compte|en raison|fausse manoeuvre|fetes|heure de|interrompu|jeudi et|l' imprimeur|la federation|lundi une|manoeuvre|modeles|nous devons|oreilles|parametre|piratage|regrettable|retard|trompee|verifier|votre fichier
-18 de clients|il n'|on s'|sous-ensemble d'
17 # d'|a rejete|avait|avait visiblement|des intemperies|electronique ou|enveloppes|expliquent ces|externe|fallait lire|intemperies|on lui|outil etait|presente notification|reconnaissance|rejete|rencontre un|sans reponse|scrutin|succes|survenue le|un acteur|un probleme|week-end dernier
-17 durant|le mauvais|sous-ensemble|un sous-ensemble
16 a retarde|alea|attaque|ce type|ces|chaude|contre|coulisses|des difficultes|desagrement passager|difficultes|du a|du monde|eau chaude|egare|est restee|etre|evenement de|film|informatique|l' ancien|la route|lors|lui a|probleme de|restee|survenue|type d'|un alea|un collaborateur|un mauvais|victime|votre service|votre virement
-16 adresses
15 a conduit|avere|ayant|collaborateur|concours de|conduit au|conjoncturel|de circonstances|fichier s'|la fibre|le samedi|lors du|mais la|nom a|perdu votre|provient|risque|s'|saturation de|sous-effectif|sous-effectif conjoncturel|sur quelques|un sous-effectif|vaut
-15 clients|n' etait|plusieurs
14 # novembre|apparu|apparu que|avaient ete|bug|ces retards|disparu de|explique ces|facture de|fallait|il fallait|le tableau|mais|moyens|parametrage|petit couac|rencontre|resulte d'|signaler|un petit|vous aviez
-14 ce n'|contrat|dure|ete prises|le site|logiciel c'|nos equipes|recu|recu une|relance a
13 a glisse|a signale|conditions generales|conduit a|d' incident|de reservation|devons|echappe|est avere|est survenu|et numero|fermer|generales|impose|incident touche|message est|nous joindre|numero du|par la|permanent|petit|respecte|sommes|suite a|survenu|une attaque|voila|zero
-13 equipe|mai la|ni|une activite
12 actualisee|des lenteurs|devant l'|la commande|la loi|la presente|la sauvegarde|loi|passe par|preparateur|regle sur|un module|victimes de|virement
-12 avions|celle|l' intrusion|sur un
11 a perturbe|il vous|les premiers|lire|nous ne
-11 la notre|parcours|que d'|quelques
10 a disparu|ia|internet|juge|l' est|le savez|nous subissons|savez|subissons|titulaires|une coquille|victimes
-10 aucune|bagages n'|ete charges|lundi matin|plusieurs bagages|touchees
9 des prelevements|ete presentes|logistique|mechant|perturbe nos|presentes|presentes deux|resulte|traitement de
8 dossier est|glisse|notre
-8 infime|l' ete
7 breche|lu nos
6 su
5 pour rien
4 ce cas
`,
  remedy: `
41 tombe|vote
37 celle-ci
35 composez
34 cnil et
-34 vous venez
33 fermes|maintenant
-33 j' ai
32 en septembre|prendre
31 les #|samedi #|voulez
30 arrange|cour|la cour|resteront|vous arrange
29 batterie|est de|muni|vous voulez
-29 preferez le
28 # a|de prendre|juste|le contrat
27 nos serveurs|plainte deposee|pose
26 convocation|integral|renouveles|suivi de
-26 et ne
-25 caisses
25 de ce|le remboursement|retire la|sauf|stage de|votre preference
-24 effectuee le|ete effectuee|prevenu l'
24 evitez|l' utiliser|la chambre|le dernier|ne les|nouvelle|pas notre|pour moi|prevue|supprimer le
23 acces ont|argon2|blesse|ceux qui|de sa|demander de|gratuitement jusqu|passer en|renforce
-23 corrigee depuis|effectuee|est corrigee
22 appelez le|attendent|carnet|ce soir|charge|convient|detruire|diner|est ici|les autres|m|muni de|ne change|prolonge|stage|une note
-22 armoire|correctif a|ete retiree|inpdp|l' inpdp|les bons|n' avait|un correctif
21 ajoute|avons renforce|cette semaine|comme prevu|echanger|mail on|nous-memes|part|pour nous|preference|prochain|vide|votre est
-21 difference vous|fichier le|lus
20 activee et|au courant|d' exercice|ils|inscription au|la fuite|les delais|plus tot|repondez|retabli depuis|retires|voyage
-20 aucune copie|avise
-19 ailleurs|arrete|cndp|en notre|gratuitement|indique|la cndp|le secretariat|pour demander|tout remis|vous attend
19 courant|desactive le|excuses et|je repasse|la version|le compte|par mail|plus et|portez plus|repasse|si votre|version
18 activee|appelez-nous|billets de|bloque|bloque dans|cochez|composez #|deja|depuis|dites-le-nous|est trompee|frais|h et|informatique et|l' est|le samedi|outil d'|prevenu|remplir|reportes|sauf erreur|serveurs ont|un agent|une nouvelle|vingt|voici
-18 attend|client a|de deux|impose|inscrit|par courriel|ton mot|vous recevra|vous-meme
-17 a confirme|a un|avise la|avoir efface|avons coupe|cause a|donc|est coupe|est deposee|le ticket|les serveurs|loin|pas et|qu on|supprime depuis|train|venez
17 antipoison|centre antipoison|debitees|double|durant|enfant a|essaye|est fait|est le|et j'|fevrier|infirmiere|informe l'|la convocation|les|portables|pourrez|preferez un|que chacun|que soit|quelle que|repondez effacer|temps de|vous pourrez
16 # jusqu|alerte|allergie|aura lieu|chaque|decembre|decouvert|demain matin|detruits|efface votre|en a|ete revus|fonctionne|listes|malgre tout|obligatoire|pause|portez|prendra|prix est|renouvellement|revus|supprimer|suspendu le|tenu|tout vous|trompee|un autre|utiliser|voir votre
-16 # sans|argent appelez|avoir detruit|ce client|commandes passees|d' octobre|envoyez le|l' ensemble|le service|notre presence|pression|repond|secretariat|ses|venir
15 # sera|achat jusqu|avec vous|ce que|compris|d' ici|de #|de caisse|devant le|dossier medical|et prevenu|et signale|heure prevue|huissier|le bon|le reste|les trois|les virements|ligatech|minimum d'|nos frais|plainte au|serveur en|taux|tot|un huissier|votre declaration|votre enfant
-15 anssi nous|applique a|complets|des que|dossier soit|est supprime|ferme et|jeudi et|l' incident|maison|ou vous|plainte est|rayon|recois|service|suspendu|suspendu et|te|verses
-14 # septembre|a tout|ensemble|gratuite|le dimanche|les mots|les salaires|lunettes|normalement|nous appeler|par les|passent desormais|son|vendus
14 acces et|au sort|cessez|complement|depose un|en double|est au|est bloque|etablissement|le complement|le remplacement|le responsable|ne|ordinateurs|ouvrent|par|partiront|plus le|portes|quelle|recevront|rien|sans|sans la|sans minimum|temoin|tirage au|vrai
13 a deja|appele la|attendra|bus de|cas de|cette heure|change|cnil|commence a|depuis deux|des commandes|ecrit|en cas|est complet|et du|et la|extension|faux il|groupe est|l' extension|la demande|notre messagerie|nous remboursons|recevoir nos|remplacement|revenir|saisi le|sow|succes|tirage|traite|traitement en|un courrier|vous demander
-13 a lui|annule la|anssi|comptes|declaration le|des|devant nous|ecoles|en clair|et avise|et depose|ete ferme|formule|h a|l' anssi|la maison|la reception|le courriel|notre declaration|particulier|pouvez aussi|salaires|un cas|vous avons
12 # pour|a domicile|a ferme|ancien mot|avant vendredi|avis a|bouillir|bus|change pour|commission|courriel est|de partager|de secours|document|dorenavant|du #|est bien|faire bouillir|fuite|information le|la commission|le module|le prochain|les billets|les resultats|libelle|n' avez|on l'|partager|partager aussi|passe ne|prix nous|proposons|recevoir|secours|soucieux de|transparence que|veuillez recevoir|voici le|votre solde|vous proposons
-12 changez|clair|cloture|envoyez|est revenu|formule du|la presente|la terrasse|le badge|nord|permanence|retirer a|signale le|sont de|vous recois
-11 a signale|banque|change a|citoyen|cnil est|devant une|droit|du midi|est corrige|l' interesse|les menus|menus|modifier|presence|revenu|se sont|sieste|terrasse|ticket|tient
11 au bas|autre|ce courriel|de chaque|decouvre|et nos|ete refaite|je decouvre|la plainte|les dossiers|manger|manuscrit|mot d'|payes|payez rien|personne de|present|recus|refaite|rembourse ce|reviendra|specialisee|un des|vire|vos acces|votre ancien|vous appelle|vous attendent|vous les
10 a isole|a present|appele|avons revoque|circule|dimanche matin|effacions|en outre|ete porte|faisons|l' association|la personne|lundi a|nous effacions|nous faisons|outre|que par|quelques minutes|repondant a|si un|signale la|sur papier|tout de|un avoir|vous n'
-10 agents|bien le|cliquez|donner|en parler|exports|hier soir|interesse|interesse a|joueurs|les adresses|les exports|lui est|midi et|parler|porte est|quant|quant a|rendue
9 annule|codes|en repondant|module|repondant|retenir
-9 celui-ci|change et|comme indique|corrigee|entree|etait|jour est|mars a|ou appelez|secret|session|verso
-8 # #|accompagne|est reste|exacte|h au|le souhaitez|nouveau|pain|presente notification|y est
8 besoin de|ete reinitialises|joignez|les jetons|meme salle|pas ce|reinitialises|un second
-7 choisis|choisis un|compose|droit a|envois groupes
7 locale
6 avertie|les copies|rouverts
-6 est inchange|le mardi|le prix|parametre|souhaitez|tout est
-5 conseillons|est saisie|nouveau code|vous conseillons
5 refait|revoque tous
4 besoin|effacer
-4 exemplaire
-3 avant #|possible
`,
  'protective-step': `
38 securiser
34 relisez
29 aussi|cliquez|posez
-29 dites-le-nous
28 connecte-toi|gratuitement|par securite|pour votre|prevenez
-27 l' utiliser
26 puis
25 des que|inconnue|lien et
24 bloquez|nouveau votre
-23 appelant|utiliser
23 faites|ne les|partagez|votre boite|votre mutuelle
22 l' avoir
-22 surveillez vos
-21 suspecte
21 via ce
20 avez treize|derniers jours|mois pour|treize mois
-19 codes de|vos soins
19 conserver|maladie|rib recu|vers un
-18 blesse|les codes
18 code de|de partir|filtre|sera rembourse|treize|un rib|via
17 aides|les foyers|presente notification
-17 police toute
16 de mal|jamais de|le prix|mairie annexe|ne le
-16 habituel|la demande|preferez un
15 annexe|il vous|recus
-15 conseiller|ne payez|votre conseiller
14 ces|la presente|le faire|n' envoyez
-14 payez
13 consommez|consommez pas|etes allergique|jamais|le consommez|non plus|possible|rembourse|vous est
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
-29 soyez assure
28 la terrasse
27 en mars
26 arrive a|beau|terrasse
-26 instants
-25 on s'
25 pas d'|six minutes
24 dessus|est trop|ferme a|une experience
-23 assure|merci de|notre moteur
23 avons immediatement|bravo|points sont|profitons|reuni
22 annee|badge reste|cuvee|de prix|nord|on aurait|retirer a|te|un lundi|votre venue
-22 aux meilleurs|avons hate|informations constitue|satisfaction est|tout en
21 a vous|au menu|aucune inquietude|et n'|fonds|immediatement|le camion|nous protegeons|peuvent venir|protegeons|protegeons vos|restons a|titulaires|transforme
-21 la confidentialite|service est
20 anonyme|collaborateurs|documents|expres|frites|la vie|le badge|mobilises|nos doigts|ont vu|record|sensible|vos points
-20 leur engagement|mais|meilleure experience|priorite|quand|restons pleinement
19 a de|belles|camion|concerne|desormais #|experience|formule du|n' a|nouveaux|que ca|questionnaire
-19 ans de|avec vous|confidentialite|de semaine|film|moteur|quelques
18 certains|chaque|gel|le prochain|on en|que voulez-vous|ses|viendra|voulez-vous|voulez-vous !
-18 cet incident|conscients|conscients de|de service|on a|revoir|vos informations|votre nous
17 # colis|abonnement|aucun mot|aurait du|belle|bellerive|bubulle|decembre au|depuis plus|est solde|excede|fiers|l' exercice|la collection|n' appelle|pas excede|plaide|un abonnement|une progression
-17 de dix|fin de|la transparence|meme|offrir la|quand on|tous et|vos cotes|votre satisfaction|vous revoir
16 a regarde|avaient|cellule|grace|grace a|inquietude|l' entree|moins a|premiere|quinze|record !|resultat|vos donnees
-16 avant tout|cotes|esprit|haute importance|plus haute|revoir bientot|surtout|surtout pour
15 aimez|aucun|badge|c' etait|d' etre|du midi|est pour|fois on|formule|la mer|le moment|les soirees|magasins|niveaux|ou un|pleinement mobilises|promis la|rassurer|retirer|soirees|un fait|un record|votre fidelite|vous aimez|vous rassurer
-15 ans|de fidelite|haute|meritez|pas !|que client|votre conseiller|vous meritez
14 adore|avec une|confiance nous|coupure n'|doit etre|etre|ferme|garanties|honore|ici au|mer|nous honore|pour etre|progression|purement|votre service
-14 an|attachons|attachons la|en tant|la votre|nous attachons|tant que
13 approche et|chez|de sensible|des #|donc rien|interesse|le stagiaire|mobilises pour|notre toute|on avait|recolte|regarde|toutefois|verront|vos cartes
-13 bref|sont|tant
12 approche|chaque annee|d' escale|de faire|ecrit pour|escale voyages|est ferme|exercice|exigence|franchement|la redaction|merci a|mis en|neuve|pas comme|si vos
-12 cesse|interroger|nous interroger|vous retrouver|vous servir
11 a mon|bravo a|certains l'|cybersecurite est|dans notre|decembre|desormais|doigts|eux|janvier|la cybersecurite|la peine|le secretariat|peau|pour rien|prend|prix|redaction|sachez|sachez que|soin|sortie|stagiaire|theo|voyages
-11 bientot|confidentiel|frappe|la plus|lecons|les lecons|une priorite
10 # janvier|accompagne|bancaire|escale|est sans|fausse|gouter|membre|notre application|notre metier|recharger|s'|toute la
-10 cas|respect de
9 # decembre|?|agrandit|d' abord|de fin|la prochaine|la region|purement visuel|region|s' agrandit|vies|visuel
-9 afin|afin de|bonne|comprenons|nous comprenons|servir|transparence
-8 a vos|jour pour|quand meme|un cas
8 abord|assuree|ca ne|gg|gg a|moins|secretariat|y est
7 apero|l' apero|maison|metier
-7 constitue une|court|haut
-6 constitue
6 l' ont|notre|va bien
3 comme
`,
  promotion: `
47 l' ete
45 pote|un pote
43 northlight
42 j' y
37 collec'|reservez
35 ?|le moment|le rayon|nos nouvelles
34 !|craquez|faites un|voir la
33 serenite
32 abonnez-vous|je reserve|moment
30 avis|decouvrir|des aujourd'
29 # sur|antivirus|decouvrez|invitez vos|places pour|sont ouvertes
28 gold|invitez|pour ne|vols
27 est en|mon|pret|tant|tant qu
25 commander|connectee|vole
24 est a|touchez
23 et si|l' experience|mot d'|n' oubliez|nouvelles sandales|oubliez|oubliez pas|sandales|saviez-vous|venez
22 commandez|commandez avant|des #|est arrivee|hui le|notre nouvelle|nouvel|peut en|sont offerts|telechargez l'
-22 d' automne
21 bouclier|coffret|d' ordre|horizon pro|le coffret|ne passez|offerts|passez pas|pro
20 # par|credits|d' ete|de prevoyance|des le|manquez|manquez pas|ne manquez|tout le
-20 annonce|prochain
19 a #|attendant la|avant midi|livre demain|on dit|telechargez
18 avec mon|contrats|deuxieme|faites|horizon|la carte|le pack|pack|par mois|pensez|pulverisateur|pulverisateur ?|toute la|un don|un pulverisateur|vais|vrai
17 cadeaux|carte|couvre|de retour|livre|mois|que trois
-17 panier est
16 j'|passez|volontiers|voyagez
15 assurance|ca|don|envie|esprit|ne rien|ouvertes|pas notre
14 black|black week|experience|gold a|l' appli|la saint-valentin|le deuxieme|notre black|parrainez|parrainez un|pense|prochaine|saint-valentin|week
-14 solde
13 besoin d'|en profite|la nouvelle|leger|nouvelle collection|reserve|voir
-13 le retard
12 brun|et gagnez|gagnez|ours|profite
11 cinq|du livre|notre|salon du
10 retour|voir au|votre prochaine
-9 composez #|votre solde
9 nous voir|sur tout
-8 composez|voir votre
8 y
7 envie d'|profitiez
5 membre
`,
  hedging: `
41 a priori|priori
36 semble avoir
32 sauf erreur
31 apparemment|que vos|semble
30 sauf
29 sans doute
26 ancien collaborateur|convocation|un ancien
25 il|quelques
24 a pu|dates de|deux ou|document a|en consequence|ou trois|parait
23 doute|mail|potentiellement
22 averee|certains|exploitation|nombre|une autre
21 et quelques|pas avoir|plusieurs|pour un|un mail
20 abonnes|des pieces
19 envois groupes|peut-etre recu|pu|selon toute|toute vraisemblance|vraisemblance
18 a regarde|adresses qui|avoir ete|fait isole|sous-ensemble|un sous-ensemble
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
31 pas pour|utilisateurs
30 demeure
29 agit|isole|s' agit
28 de quoi
26 coquille
-26 un peu
25 assurer|droit|juin comportait|que d'|qui aurait|sensible
24 accessibles|infime
23 a fait|liste d'|s'
22 carriere|ne s'|qu une|quoi
21 etourderie|fouetter|fouetter un|inquietude|mais|mineur|que de|quoi fouetter
20 ampleur|consequences|envoyait|garanties|poignee d'|vous envoyait
19 bete|de s'|n' a|parait|pas la
18 a regarde|agit que|comportait|l' ecart|parce qu
17 de dimanche|doit pas|franchement|ne doit|pas de|souci de
16 les consequences|par nos|sont annulees|sur vos|vos commandes
15 a mon|comptable|d' ordre|dans une|ecart|guilde|regarde
14 anomalie d'|juste|personne n'
12 diffusee|est desormais
11 doigt|doigt a|est sans|mechant|petit|un petit
10 deux jours|impact est|ordre
9 impact|l' impact|pas d'|souci
-9 ondes
8 anomalie|ses
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
`,
  cliche: `
34 nous renforcons|renforcons
30 de transparence|en oeuvre|oeuvre pour|renforce nos
28 action|oeuvre
27 proximite
25 nous restons
24 humain
23 restons
22 au centre|exces|exces de|par exces|transparence
21 la fiabilite|par mesure
20 fiabilite|limites
19 une responsabilite|vos donnees
18 de confiance|pleinement|precieuse
17 mesure
-17 toujours plus
16 au serieux|plus grande|tres au
-16 merci pour
15 le temps|marque|une cliente
14 chaque instant|chaque passager|confiance et|instant|la securite|qualite|quotidien
-14 equipes se
13 avec la|grande|parce que|prudence
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
