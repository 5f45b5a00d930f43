import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-20 mille excuses
20 pardon
-18 ont essaye
-15 essaye|les familles
-13 concernees
-11 familles
11 pardon a
6 mille pardons|pardons
`,
  fault: `
-36 distributeur
33 avions|vous avons
32 etait
30 concernees|desoles on|donc|ouvrait
-30 filiation
29 nombre|test
28 lunettes
-28 mecontentement|stagiaire
27 etaient lisibles|ete mis
-27 report|retournes
26 avez recu|lisibles
-26 et pour
25 a pris|ce document|juste une|la vraie
-25 en sommes|jamais ete|recus
-24 bloque|electronique et
24 etait en|exclure|inclure|pas avoir|sur toute
-23 a fuite|immediatement|million|qui avait|une belle
23 autres ont|avons pas|dates de|enfant ses|legere coquille|quelques|ses allergies|telles que
22 anomalie d'|attendu|colle|en quelques|est faux|il a|inclure votre|parti|sur l'
-22 espace d'|mauvaise|pardon|touchee
21 attribue|cet outil|chaque inscrit|conditions generales|d' ordre|dimanche #|etait destine|fermer|generales|l' avis|legere|pres|ta|une etourderie
-21 de cet|effet|notification|notre nom|que #|un doublon
20 # ml|allergies|attaques|avons colle|bete|bloquer|considerer|debute|dite|est reste|ete mal|historique de|il se|inscription|j' avais|jamais dite|les conditions|ml|naissance et|notre mise|nous avions|nous n'|on nous|plusieurs|renvoyait|votre voyage
-20 comme prevu|commises|concernes|cryptogramme|e-mail a|en page|envoyes|est sans|ete commises|immediatement mis|nom ton|notre stagiaire|parametrage de|rappelons|rappelons que|resultats d'|sans
19 b-117|cette fuite|chacun de|concernerait|conserve|contient vos|convives|donc voir|emmele|explique ces|le dimanche|lu|nos controles|page d'|peut donc|semble|sont touches
-19 besoin|c' etait|confie a|consultes|doublon|ete consultes|fut|gel|infime partie|jusqu|le faire|lui|poste a|un defaut|un par|une infime|vilain|vos nom|vous n'
-18 # #|?|a le|a regarde|chaque|code et|envois groupes|envoyes a|est pris|fournisseur de|groupes|il n'|les envois|notre erreur|on s'|pas dans|poignee d'|synchronisation|tes messages
18 a ferme|administratives|avions promis|calendrier|comptable|des intemperies|destine|est ma|expliquent ces|gerard|groupe|hebergeur|historique|impression|indique|informees|intemperies|la base|les premiers|lot|ne l'|ont donc|recu ce|second facteur|sejour et|sont restes|texte|vos renseignements
-17 a vous|achats|aime|apparait|aucune|de mise|envois|la tenue|lu nos|rappele a|sera|ses obligations|tape|tes|vous et
17 affichait|annulons|anomalie|clients pour|de chez|de mois|desole pour|dit de|eau|encore|est restee|excuses au|expliquent|fraises|incident touche|les donnees|lire|malheureux|matin en|nous annulons|ont|page #|personnes concernees|plus la|premiers elements|prix nous|rentree|restee|sans protection|seule personne|ton|trente|utilise|virement si|voisin|votre adresse|vous avions
16 # n'|# on|annonce|as attendu|avoir eu|avons|benigne|comptes|de contact|de donnees|de portable|de presence|debut de|deux chiffres|disque|ecart de|est nous|excuse-nous|fiche|grave|heures|inconnus|j'|la commune|la question|le disque|le loyer|le week-end|message ne|monde a|n' avons|n' etait|nous qui|parents|pas pu|payez pas|presence|prix en|regrettable|retarde|sur deux|tient|tout le|voir la
-16 a ses|annee|antecedents|d' excuse|d' information|des abonnes|des marches|desolee|douze|ete rappele|ils|marches|mine|modifiee|mon|nous avait|obligations|precision|tableau|tenue de|votre carte
-15 # des|adresse e-mail|ancienne version|connait|dessus|dormir|eleves a|erreur et|et n'|etaient pas|fourni par|garde l'|grande|gros|heureusement|informations de|joue un|jours|le nombre|les plateformes|maladresse|marc|pas une|presse notre|qui ont|radiographies|respect|tenue|une maladresse
15 # ont|a certains|a temps|adresse le|au batiment|au parc|cartes|cinq fois|comptes inactifs|d' inscription|de scolarite|de tout|et numeros|facteur|il fallait|impact est|inactifs|l' erreur|la moitie|lance l'|le mauvais|module|module de|nos lignes|notre silence|nous serons|ont recu|qui n'|respecte|reste en|reste tres|selon|sujet de|une confusion|vous ai
-14 a decale|comme|de deux|decale les|du tableau|est imputable|exposes|instants|l' autre|ligne|lignes du|mail on|plateformes|reserve|tour|un tour
14 avons desactive|du dossier|en voulant|etaient|fallait|fichiers|fusionne|gauche|intervention|l' administration|l' eau|laisse|lesquels|leur adresse|lire ce|mail de|materielle|matin les|notamment|oh|parmi|parmi lesquels|portent|provient|reclamer un|s' est|samedi au|sanguin|selon toute|semaine derniere|silence|touche|tout seul|toute vraisemblance|victime|votre lettre|voulant|vraisemblance
13 # sur|ai|bouton de|celle|colle la|connue|de comptes|dernier|deux fichiers|exemplaires|identite votre|ils ont|joindre le|journaux montrent|limite|mais pas|mauvais|montrent|nos journaux|pris le|pu etre|resultat|sujet|telecharge|tient pas|toute la|un decalage|une seule|vers la|virement
-13 a votre|anecdotique|ceux qui|chez l'|erreur|et cryptogramme|feuilles|feuilles de|fois notre|n' en|par notre|peu de|pour que|samedi #|seance|secretariat
12 # telechargements|administration|affiche au|avoir gache|bleue|coute #|est parti|et #|etait protege|explique|figure dans|genre d'|inscrits|la newsletter|le bouton|le journal|le planning|le tien|livree a|mentionne votre|montrent #|ne tient|parc|pardonnez|pu|que deux|repris|serons|simple test|systeme|telechargements|telephone de|tien|vingt minutes|visiteurs|vos economies|votre prenom|y lire|y sommes
-12 beaucoup|boite mail|ce n'|coupure n'|d' abord|decale|demande pardon|deux jours|enfants|est l'|example|gens|les lignes|livre|match|ont cru|pas notre|que quelques|votre profil|zone
11 a peut-etre|adresse et|adresse votre|aurions du|broutille|ceux que|chez toi|coute|de contrat|de son|des lenteurs|est de|etre tenus|gache|imprimes avant|jeudi et|joindre|journal|l' a|l' iban|la dose|lenteurs|lu vos|lundi matin|mauvaise adresse|messages prives|partie|petite coquille|petites heures|planning|reclamer|un module|une bonne|une broutille|une commande|une copie|une faute|verifier|votre nom
-11 boite|bu|chose|codes|comme dirait|incident de|interimaire|le retard|messages et|petite boulette|profil|voit
10 aurions|chaud a|dossiers sont|du courriel|envoyait|ete vide|faute de|fraction|hier|il|le groupe|matin pas|nous aurions|portefeuille chaud|un portefeuille|une legere|verre|verte|vous envoyait
-10 ca|comme des|dirait|etes #|l' ont|pardonner|pire|sans nous|sommes tres|traitement et
9 # pas|boulette|bouquets|ces retards|coche|elle ne|est desormais|expediteurs|fois par|l' aviez|l' information|la sacoche|ligne que|loyer|mois dernier|pas respecte|refuserait|sacoche|sacoche courrier|sommes les|toi|un nombre|un petit|une fraction|zero
-9 a la|contenait votre|deux petits|est possible|excede|l' affaire|pas excede|possible que|pour qu|une mauvaise
8 # dossiers|alerte|avais|conditions|est clos|la page|mais|mal|nos utilisateurs|ou moins|plus ou|retards|tenus|utilisateurs
-8 consequence|on|ont pris|votre boite
7 au plus|ete copies|malentendu|malentendu avec|pseudo ton|recu|ton pseudo|traitements|un malentendu|un peu
-7 ca ne|notre jour|purement visuel|visuel
-6 a bu|des dossiers
6 droit|il etait|le dire|ont ete|un simple
5 dose est|remise
-4 avoir ete|vos numero
4 televerse|televerse le
3 eu un
1 sait
`,
  evasion: `
53 pas ete
41 s' est
39 a pas|soldes
38 systeme
37 malentendu
36 algorithme|entre nos|plateforme
35 etre tenus|vous a
34 a fait|y sommes
33 cyberattaques|fetes a|perturbe
32 etait reste|saurions|tenus
31 comportait|explique|expliquent|web
30 du retard|information n'|par ailleurs|pris du|transmis
29 avait|circonstances|doigt|doigt a|ete mis|les soldes|nos lignes|verifications|votre demande
-29 editeur a
28 l' algorithme|malheureux|nous avait|pas pu|services en|un malentendu
-28 serveur
27 afflux|des perturbations|ete mal|existe
-27 nombre
-26 de clients
26 distributeur|les conditions|manquait|module|nous a|ont eu|partages|sommes les|taxe|verifier votre
25 attaques|conduit|espace client|ete egare|l' information|malencontreusement|ont pas|outil etait|perturbations|saturation|tout seul
-25 notre part
24 a echappe|acteur|avez trouve|changement d'|d' heure|des moyens|du fait|echappe a|equipes ont|erronees|est glissee|fibre|glissee|l' afflux|le changement|lieu sur|lignes|pas responsable|rendues|responsabilite|transporteur
23 cette fuite|de rendez-vous|ete piratee|eu la|federation n'|inedite|informations que|inscription est|internet a|la societe|modeles|piratage|piratee|que notre|route|un module
22 # aout|a bu|a rejete|acteur malveillant|ce delai|depend pas|en compte|et quelques|evenement|il fallait|l' atelier|la responsabilite|malveillant sophistique|manipulation|ne depend|notre plateforme|rejete|rendu possible|reste en|sans protection|sophistique|un evenement|votre inscription
-22 le serveur
21 algorithme a|ancienne version|appli de|client et|debloque|des marches|et non|expliquent ce|externe|fallait|le drive|le risque|les pirates|marches|notre boite|nouvelle appli|pas fonctionne|qui debloque|regle sur|regrettable|reservation qui|retard|reutilises|sature|une anomalie|zone
-21 clients
-20 a cesse|adresses|d' utilisateurs|des tiers
20 a ferme|attaque|auriez|aussi vous|d' emailing|depend|devons aussi|emailing|garde|glissee dans|jeudi et|joue|module de|notre centre|plateforme d'|un probleme|version|vous signaler
19 aout|avait garde|comportait une|conditions|conditions generales|de mercredi|drive|dysfonctionnement|est trompee|explique ces|fallait lire|generales|la federation|le message|materielle|plus le|rendu|sectionne|sur l'|un dysfonctionnement|voirie|votre fichier
-19 l' incident
18 a conduit|a joue|complique|comportait des|delai|envoyer que|ete rendu|la tenue|lors|lourde|lourde sur|main lourde|nos conditions|parti|parti tout|petits malins|quotients|reseaux|rumeurs|sans reponse|sommes|sur des|sur les|survenue|transmis le|type d'|un acteur|un collaborateur|voulons
-18 differents|faux|le mauvais|mai|sous-ensemble|sous-ensemble d'|un sous-ensemble
17 accessibles|apparu|apparu que|avait pas|collaborateur|de circonstances|des difficultes|difficultes|en raison|fichier s'|garde l'|habitation|interrompu|la fibre|lundi une|malins|mercredi a|nom a|nous devons|origine|saute|ses|survenue le|victime|zero
-17 il n'|le site
-16 anecdotique|appli a|ce n'|notre appli|quelques|recu une|relance a
16 ces retards|changement|chargee|chaude|conduit au|contre|dernier|desagrement passager|du a|eau chaude|egare|est parti|evenement de|fraises|la billetterie|la loi|ligne sans|operateur|parametrage|parametre|pu etre|resulte d'|risque|tenue de|virement|votre avis|votre est|votre service|vous aviez
15 actualisee|alea|bu|ce type|conduit a|de securite|disparu de|echappe|electronique ou|fourni|imprimeur|l' imprimeur|loi|numero du|particulierement|peu trop|plateforme de|professionnelle|saturation de|scrutin|technique|tire|trompee|un alea|une attaque|verifier|votre prime
-15 contrat|equipe|logiciel c'
14 # d'|a rencontre|a vide|alea technique|concours de|d' incident|des intemperies|est emmele|est reste|est survenu|expliquent ces|impose|intemperies|jeudi matin|l' agenda|l' ancien|la suite|mais la|oreilles|provient|recuperer|rencontre|sur quelques|vous informer
-14 celle|le fichier|note|on|relative a|une activite
-13 # mai|gobelin|infime|n' etait|plusieurs|relative|touchees|un gobelin
13 a glisse|a traine|arrets|avaient ete|citer|du se|erreur materielle|fermer|incident touche|informatique|le parametrage|ne vaut|nous subissons|on lui|parametrage de|passe par|presente notification|reconnaissance|reste ouvert|resulte|signaler|sortie|subissons|survenu|traine|un petit|vaut|vaut pas
12 a disparu|a perturbe|agenda|anomalie|atelier et|ce cas|colonnes|colonnes du|des prelevements|deux colonnes|devons|ete inversees|ete presentes|fichier aient|il vous|informations|inversees|lui a|nous joindre|presentes|presentes deux|propres|qui a|rencontre un|s'|souvent|succes|traitement de|vilain|vos informations|week-end dernier
-12 ce qui|choisi|des mesures|inhabituel|l' intrusion|la faute|mai la|ni|que d'|sur un
11 a juge|a signale|de reservation|est restee|et notre|l' est|lire|mene|notre|reste|restee|retarde|vient|voila
-11 a recu|avions|la notre|mesures
-10 aucune|est surement|lundi matin|on s'|surement
10 conjoncturel|et numero|la commande|lu nos|pour rien|remontee|respecte|sous-effectif|sous-effectif conjoncturel|suite a|un bug|un sous-effectif
9 ces|des lenteurs|dossier est|facture de|juge|le rendez-vous|perdu votre|reponse|suite|titulaires|victimes de
-9 de type|le tien|nos equipes|pause|pdf est|tien
8 a retarde|fait partir|ia|par leurs|preparateur|trompee de|un mauvais
-8 dure|l' ete|panne n'|que nous|un serveur
-7 a dure|dure que|la panne
7 avec les|victimes
6 aussi
-6 ete passee
5 bug
`,
  remedy: `
46 celle-ci
42 vote
36 tombe
-36 vous venez
34 fermes|plainte deposee
33 muni|prendre
31 diner|nos serveurs
30 # a|cnil et
29 sauf|suivi de
28 composez|gratuitement jusqu|prendra|prolonge|resteront|retournes
-28 et ne
-27 j' ai
27 la chambre|la cour|maintenant|ne les
26 blesse|charge|cour|de prendre|je repasse|y avait
-26 preferez le
-25 armoire|caisses
25 arrange|batterie|convocation|de sa|juste|le dernier|les #|qui ont|samedi #|votre preference|vous arrange
24 carnet|cinq|dites-le-nous|en septembre|evitez|integral|repasse|temoin
-24 doit
23 acces ont|bloque|l' utiliser|le contrat|les autres|nouvelle|partiront|pas notre|prevue|renouveles|suppression|une note|utiliser|voulez
-23 avise|corrigee depuis|passagers|passent desormais|prevenu l'
22 ajoute|argon2|au fond|avons renforce|demander de|detruire|est pour|ete revus|informe l'|muni de|notification a|pose|preference|renouvellement|retabli depuis|revus|sauf erreur|voici|vous voulez
-22 effectuee|effectuee le|est corrigee|ete effectuee|lus
21 antipoison|centre antipoison|echanger|enfant a|la version|machines|ont confirme|part|pour nous|prochain|reportes|serveurs ont|un huissier
-21 inpdp|l' inpdp|les bons
-20 a confirme|a tout|de deux|difference vous|en notre|gratuitement|remise|venir|vous recevra
20 appelez-nous|au courant|courant|desactive le|est de|est fait|excuses et|ils|m|obligatoire|plainte au|portez plus|pour moi|renforce|repondez effacer|si votre|soir au|supprimer le|version
19 activee et|au stage|avec vous|avis a|billets de|cette semaine|ceux qui|commande|d' exercice|de ce|demain matin|la bonne|la convocation|la fuite|le compte|listes|plus et|preferez un|prevenu|que soit|quelle que|recevront|serveur en
-19 correctif a|donc|n' avait|notre presence|par courriel|pression|ton mot
-18 avise la|de loin|est coupe|et notre|son|supprime depuis|venez|vous-meme
18 bloque dans|convient|debitees|document|en double|est ici|faux il|infirmiere|journee|le complement|passer en|plus tot|prochaine echeance|prochains|sans|vingt
-17 # sans|ailleurs|arrete|aucune copie|averti la|client a|commandes passees|complets|droits|h a|indique|la petite|loin|messages|prix vous|sa copie|suspendu|train|un correctif
17 appele la|deja|envois|est trompee|et j'|informatique et|l' est|laisse passer|les trois|memes dates|ne change|ordinateurs|pour que|prix est|signale la|stage de|supprimer|vous appelle
-16 # septembre|anssi nous|auditeurs|avoir efface|fichier le|formule|le jour|ses|tout remis|vous attend
16 # sera|acces et|activee|avant|avons revoque|besoin|besoin d'|ce que|cessez|cochez votre|comme prevu|commence a|composez #|date|durant|est bloque|est le|et signale|etablissement|frais|le module|le samedi|les|les memes|les portes|mail on|nous-memes|personnes|portes|portez|que chacun|recevoir nos|remplir|rien|suspendu le|veuillez recevoir|vire|voir votre|votre declaration|votre est
15 administrateur|attendent|attendra|bouche|cas de|cas echeant|d' ici|decembre|dossier medical|echeant|efface votre|en cas|inscription au|le bon|le reste|les billets|les delais|ligatech|malgre tout|par mail|personne de|plus le|pourrez|prix nous|quelle|revenir|stage|tenu|tout vous|traite|un agent|un courrier|vous pourrez
-15 anssi|attend|changez|cloture|dossier soit|envois groupes|envoyez le|est deposee|est supprime|ete retiree|exports|impose|jeudi et|jour est|l' anssi|le secretariat|le ticket|les exports|lunettes|passe les|rayon|services|verse
-14 !|# novembre|code a|des|envoyez|et avise|et chiffre|formule du|l' incident|la terrasse|le courriel|le dimanche|les serveurs|maison|porte est|preferez|reinitialises et|repond|service|vos remboursements|vous avons
14 a atteste|atteste|atteste par|bus de|cette heure|cochez|decouvert|decouvre|depuis|devant le|dorenavant|en fevrier|est complet|et l'|et rendu|et sont|fonctionne|heure prevue|je decouvre|la plainte|le remplacement|le responsable|les sessions|par|pause|present|rembourse ce|reviendra|sessions|succes|sur papier|temps de|tirage au|traitement en|trompee|un autre|voici le|vos frais|vous demander
13 a domicile|achat jusqu|alerte|allergie|annulons|attendent a|au sort|ce soir|compris|compris dans|courriel est|de caisse|double|en outre|information le|la demande|minimum d'|module|nous annulons|outre|pas compris|remplacement|renvoyez-nous|resultats|retenir|sow|tirage|une nouvelle|une regularisation
-13 a retirer|annule la|avoir detruit|cndp|de port|des que|droit|du midi|est revenu|feter|la cndp|la presente|la vraie|modifier|nous appeler|nouveau mot|pas et|pour feter|pouvez aussi|recois|revenu|secretariat|terrasse|ticket|verses|y est
12 a deja|a present|ancien mot|appele|bus|change pour|controle a|de secours|est au|et du|extension|groupe est|h et|l' avons|l' extension|la mutuelle|ne|notre messagerie|ont ferme|passe ne|prevenu la|proposons|revenue|revenue a|sans minimum|secours|tiendra|transparence que|un virement|vous proposons|vrai
-12 a lui|cause a|cnpd|en clair|en parler|et efface|etait|ete ferme|ferme et|incident|la cnpd|le service|les salaires|normalement|nouveau|par les|parler|particulier|portail le|revenu a|salaires|sur toute
-11 # #|applique a|argent appelez|avons coupe|clair|formulaire|l' interesse|le prix|les menus|les mots|menus|midi et|solution|tient
11 a ferme|annule|autre|avoir de|avons decouvert|avons desactive|ce courriel|chambre|change|copies de|crainte|decembre a|des commandes|du #|et prevenu|ete refaite|etiquette|faisons|l' intrusion|le carnet|les jetons|les resultats|manuscrit|n' avez|nous faisons|refaite|renforce nos|saisi le|sont maintenant|specialisee|un avoir|votre ancien
10 # pour|acompte|aucun danger|avons suspendu|chaque|circule|commission|danger et|effacions|entre le|equipe et|er decembre|fuite|joignez|la commission|locale|marchent|mot d'|nous effacions|on l'|paris|programme a|repondant a|vous n'
-10 a effacee|agents|averti|ces messages|change a|confirme l'|ecoles|interesse a|le badge|le formulaire|mars a|midi|nord|plainte est|prix en|quant a|retirer a|signale le|un cas|vendus|verse de
-9 a signale|banque tout|ce lien|choisis|choisis un|citoyen|cnil est|commandez avant|comme indique|declaree|devant nous|devant une|exemplaire|h #|h nous|liste a|ont le|quant|rendue|sieste|sont de|verso
9 anonymise|au bas|depuis deux|dimanche matin|dites-le-moi|en repondant|est desormais|ete porte|ete reinitialises|fichier anonymise|jetez|lui a|manger|pas ce|refait|reinitialises|repondant|vous les
-8 # avant|# il|accompagne|attend a|commandez|corrigee|donner|en vigueur|souhaitez|toute la|vigueur
8 ?|desormais|et n'|l' association|lundi a|revoque tous|rouverts|vos acces
7 # commandes|de #|jetons|payes|que par
-7 avant midi|banque|droit a|efface les|est reste|livre demain|offerts|pfpdt
-6 cnil sont|incident a|physique et|retabli|retiree de|sont informes|sont offerts|tout est
6 meme salle
5 acces
-4 est saisie
-3 le souhaitez
`,
  'protective-step': `
37 securiser
34 relisez
32 pour votre
31 gratuitement|posez
30 bloquez
29 cliquez
-29 dites-le-nous
28 aussi|prevenez
-27 appelant
27 chose pour|inconnue
26 puis|votre mutuelle
24 derniers jours|ne les|rib recu|vers un
-24 l' utiliser
-23 codes de|surveillez vos
23 l' avoir|prix vous
22 connecte-toi|de partir|des que|filtre|par securite|partagez
21 ces|lien et
20 avez treize|dossier soit
-20 habituel|les codes|utiliser
19 conserver|de mal|jamais de|treize mois
18 conservez|faites|pour securiser|treize
17 avant de|il vous|la mairie|mois pour|presente notification|via ce
-17 suspecte
16 aussi la|sera rembourse|ton
15 ces messages|le faire|les foyers|les notres|mairie annexe|non plus|notres
-15 conseiller
14 aides|le prix|ne le|via|vous est
-14 la demande|preferez un
13 code de|foyers|la presente|rembourse
-13 l' application
-12 application|blesse|ne payez|police toute
12 consommez|consommez pas|controlez|etes allergique|le consommez|n' envoyez|recus
11 notification|possible
-11 payez
10 rib
9 envoyez
-7 changez le
7 controlez vos
-5 le mot
-2 vous ne
`,
  pleasantry: `
43 officielle
34 printemps
33 la situation
32 visites
31 en mars
-31 revoir
30 faute a|profitons|route|six minutes
29 au moins|desormais #|dispositif|oups|vos garanties
28 chaque|pas d'
-28 instants
27 envoyes a|est trop|record
26 appris|avons immediatement|d' habitude|garanties|habitude|la terrasse|mine
25 art|l' art|te
-25 film|service est
24 beau|franchement|nullement|rapidement|sortie|terrasse|une experience|venir|vos donnees
-24 bonne|priorite
23 agit que|chaque annee|ferme a
-23 bref|la transparence|meilleure experience|quand
-22 aux meilleurs|frappe|quand on|quelques
22 ca a|de printemps|fonds|jour #|reuni|reunions
21 classement des|envoyes|exposants|expres|formule du|immediatement|jusqu aux|maman|pour finir|preparez
-21 de semaine|informations constitue
20 a retirer|aimez|anonyme|appelee|aucune inquietude|avouez|avouez que|bravo|cellule|curieux|doivent|gratin|gratin de|limitee a|lui les|mobilises|moniteur|plus pour|transforme|vos points|vous aimez
-20 avec vous|avons hate|cet incident|de service|merci de
19 a venir|au menu|au programme|avait du|blanquette|cuvee|decembre au|est solde|estimation|et nos|fiers|finir|l' exercice|la vie|les quais|n' a|n' est|nouvelles|ont le|oui|pour memoire|retirer a|une invitation|une progression
-19 ans de|cesse|leur engagement|notre moteur|pas !|restons pleinement|revoir bientot|satisfaction est|vos cotes|vous revoir
18 a vous|du temps|ete resolu|experience|grace|grace a|la chaleur|le camion|le compteur|le stagiaire|ne te|points sont|portee|questionnaire|resolu|soirees|tape|votre venue
-18 conscients|conscients de|cotes|esprit|haute importance|la confidentialite|offrir la|plus haute
17 arrive a|badge|badge reste|bubulle|cette inexactitude|chaleur|croire|du midi|ete utilisees|incidence|interesse|le moment|lit|moins a|monde de|nord|nous protegeons|peuvent venir|protegeons|protegeons vos|releves de|reste au|restons a|sans incidence|theo|titulaires
-17 meritez|moteur|on a|peu|que client|tout en|vos informations|votre nous|vous meritez
16 a dix|adore|camion|de prix|egard|est confirmee|exigence|frites|inexactitude|inscriptions pour|les soirees|merci d'|nos doigts|ont vu|plaide|pleinement mobilises|pour le|progression|quinze jours|viendra
-16 ans|attachons|attachons la|au respect|avant tout|confidentialite|en tant|haute|maintenant|nous attachons|petite
15 !|a emporte|a regarde|abonnes l'|confirmee|cybersecurite est|de fin|deux jours|escale voyages|est ferme|gel|janvier|juste un|le badge|limitee|neuve|pas eu|quinze|s'|un abonnement|un lundi|utilisees|vous de
-15 confiance est|jure|soyez assure|votre satisfaction
14 # abonnes|agrandit|certains l'|cher|d' electricite|d' escale|electricite|est pour|ferme|fourniture|invitation|la cybersecurite|lui|mis en|pour rien|s' agrandit
-14 critique n'|de dix|jour pour|la votre|monsieur|nous renforcons|renforcons|tous et
13 approche et|aucune|belles|certains|de sensible|dessus|donc rien|est concerne|fois on|incident de|l' apero|ne porte|nos|pas vos|premiere|promis la|regarde|un fait|vendu deux|vos cartes|voyages
-13 cela|de fidelite|essentielle|essentielle a|est essentielle|interroger|meme|nos yeux|nous interroger|surtout|surtout pour|tant|tant que|vous servir
-12 a fait|assure|cas|certains d'|confidentiel|ete transmis|transmis a|une priorite|vos economies
12 apero|approche|avaient|decembre|mobilite|moins|montants|notre metier|on aurait|on avait|ou un|pour etre|purement visuel|que sur|rassurer|resultat|retirer|ses|sur des|un coup|visuel|votre fidelite|vous rassurer
11 a juge|abonnement|belle|ca|cote|escale|etre|eux|excede|la peine|la redaction|niveaux|notre toute|nous honore|pas excede|recharger|recolte|y est
-11 au bureau|economies|yeux
10 # janvier|attachement|c' etait|concerne|elles|faites|fausse|honore|maths|nos maths|redaction
-10 final|l' affaire|servir|transparence
9 # decembre|aurait du|chaque client|elle ne|la confiance|le secretariat|merci a|ont fait|par la|paris|peut-etre
-9 a bu|a eu|a vos|bien a|mais
8 cybersecurite|ecrit pour|gouter|metier|plus de|sachez|sachez que|stagiaire|va bien
7 assuree|gg|gg a|l' ont|la prochaine|secretariat|vies
-7 comprenons|nous comprenons
-6 a saluer|constitue une|fin de|saluer|web
6 respect
-5 constitue
5 printemps sont
4 sensible
`,
  promotion: `
46 northlight
45 l' ete|pote|un pote
43 j' y
41 ?|faites un
39 reservez
38 allez
37 collec'
36 !
35 craquez
34 le moment|le rayon|metal
33 gold|invitez vos
32 des aujourd'|tout le
31 decouvrez|invitez|mon|reste des|voir la
30 a #|serenite|sur-matelas|vols
29 # sur|commander|decouvrir
27 abonnez-vous|d' ete|hui le|sel|touchez
26 avis|connectee|des #|est arrivee|moment|nos nouvelles|reserver|sont ouvertes|vole
25 antivirus|comme des|gamelle|le plein|pass
24 attendant la|et si|mot d'|n' oubliez|oubliez|oubliez pas|pret|saison prochaine|sont offerts
23 credits|de retour|decouvrir horizon|je la|la carte|reserve ma|un avis|votre pass
22 agence qui|bien faire|commandez avant|d' ordre|est en|ne passez|pas encore|passez pas|pour ne|premium|telechargez l'
21 abonnez-vous a|besoin|besoin d'|commandez|foncez|je reserve|l' experience|mois|offerts|pense|peut en|tant|tant qu|un don|vip
-21 prochain
20 avant midi|horizon pro|livre demain|nouvel|parlons|pro|saviez-vous|telechargez|venez|votre projet
-19 # annonce
19 decouvrez nos|je|livre|on dit|plus que|que #|une agence|voyagez
18 aussi a|en profite|esprit|est a|j'|nos experts|nouvelles sandales|pack|passez|sandales|un logement|vrai
17 # avec|avec mon|des le|et pour|experts|gite|ma|manquez|manquez pas|ne manquez|ouvertes|parrainez|parrainez un|profite|vais
-17 annonce le|panier est
-16 commande avant
16 le coffret|pour se
-15 annonce|page #
15 avec la|ca|cadeaux|coffret|de prevoyance|horizon|leger|nouvelle collection|nouvelles|promotion|voir les
-14 # #|nouvelle ?
14 # par|bouclier|collection|fais|il reste|le forfait|pas notre|retour|sur tout
13 # !|# jusqu|black|black week|commence|contrats|du livre|envie|l' appli|la rentree|la saint-valentin|logement|notre assurance|notre black|prochaine|projet|saint-valentin|salon du|voir au|volontiers|week
-13 notre catalogue|pour voir
12 aventure|ne rien|nous voir|plein|retrouvez|vous cherchez
-12 composez #
11 cherchez|pensez a
-11 voir votre|votre solde
10 appli|cinq|j' en
-10 composez
9 et gagnez|gagnez|notre|pulverisateur|pulverisateur ?|un pulverisateur
8 membre|offerte|par mois
7 sinon
2 # sont
`,
  hedging: `
46 a priori|priori
42 semble avoir
38 sans doute
37 sauf erreur|semble
36 potentiellement
35 plusieurs
33 sauf|seraient|soient
32 quelques
28 contiendrait|coquille s'|diffusee|que vos
-27 a concerne
27 commandes de|deux ou|ou trois|peut-etre
26 abonnes
25 a pu|apparemment|certains|document a|erreur le|notre serveur|pu
24 apparait que|il apparait|pas avoir|peut-etre recu
23 a regarde|ce stade|diverses|et quelques|papiers|sur internet|un nombre
22 abonnes n'|avez peut-etre|d' utilisateurs|electronique et|envois groupes|internet
21 en consequence|nombre|parait|releves
-20 concerne
20 franchement|selon toute|toute vraisemblance|vraisemblance
19 averee|avoir ete|groupes|il semblerait|les envois|nos abonnes|ont|regarde|semblerait|semblerait que|stade|vous ont
18 adresses qui|certaines|exploitation|prelevement a|selon|une faible|vos dates
17 a mon|but|des pieces|pieces|revoir
16 consequence|consommation reelle|superieur
15 adresse electronique|fait isole|qui sont|reservations|sont parties|touchee
-15 infime
14 consommation|de clients|electronique|fraction de|normalement|personne n'|pour un|sous-ensemble|un acces|un sous-ensemble|vos noms|votre consommation
13 avons expedie
12 clients a|expedie deux|mai la
9 avoir
-8 ete utilisees
8 seule une
-7 utilisees
`,
  belittling: `
35 sensible
34 ce sont|franchement|isole|petite|rien de
33 purement
32 coquille|leger
31 demeure|voir le
28 l' evenement|une poignee
27 agit|au regard|consequence|poignee|que d'|regard|regard de|s' agit|utilisateurs
26 ampleur|de quoi|la situation|un cas
25 pas pour|paye le|sept
24 droit|embetes|l' ecart|ne s'|pas la|rapidement
23 du trajet|long|semble-t-il
22 bete|chiffres|evenement|l' hebergeur|le drive|legere|mais|pouvez le
21 ca arrive|ca aurait|est parvenu|extranet|hebergeur de|parce qu|s'|trois fois
-21 un peu
20 accessibles|agit que|drive|ecart|fouetter|fouetter un|nous est|poignee de|que ca|quoi fouetter
-19 abonnes n'
19 anomalie d'|beau|carriere|doit pas|est desormais|hier on|le supprimer|n' a|ne doit|on a|parvenu|qu une|que sur|signalement|sont annulees|tres|un bouquet|une legere|vos commandes
18 boissons|cette inexactitude|comprises|d' ordre|fait isole|incidence|infime|par personne|portons a|quelques|quoi|reconnaissance|reste|sans incidence
17 a regarde|comptable|couac de|de manipulation|enfin|envoyait|inexactitude|inquietude|le mail|le parcours|montants|petit couac|represente|sur des|vous envoyait
16 affiche|alea technique|boire|ce n'|couac|de dramatique|dramatique|fonds|petites heures|quinze jours|restreinte|simple|tout a|visites|voila|vos garanties
-16 la petite
15 alea|final|impact|le compteur|un alea
14 a fait|consequences|dans une|etait juste|juin comportait|modeste|regarde|zero
13 de dimanche|garanties|mechant|parcours|que #|supprimer
12 compteur|erreur d'|l' impact|ordre|pas d'|petit|poignee d'|vos mots
-12 marmite
11 etourderie
-11 namur|ondes
10 un petit|une simple
9 comportait|liste d'|ses|sont
-8 chocolat
6 fonds sont|les fonds
5 diffusee
`,
  'conditional-apology': `
34 prejudice
30 vous ayez
27 ayez|estimeraient|s' estimeraient|toute inquietude
25 eventuel|pu
23 cas ou
21 comme un|excuses pour|l' en|qui se|regrettons que|si
20 as flippe|auriez|excuses aux|flippe|subi|vous auriez
19 la municipalite|mille|municipalite|serait|tout prejudice
18 pour les|pour tout|pour toute|que cela
-17 causee|pardon
17 concernees|lese|qui auraient|sentir lese|sorry|tout desagrement
16 excuser les|excuser si|que vous|qui en|ressentir|sentir|seraient|tu as|vous sentir
15 as|ceux que|les familles
14 eventuelle|pourriez ressentir|pu vous
13 familles|toutefois
12 deplorons|pourriez|sentis|sentis vises|tout|vous pourriez
11 auraient|d' excuser|nous regrettons|vises
-11 gene occasionnee
10 le trouble
-5 ce desagrement
`,
  cliche: `
37 nous renforcons|renforcons
32 diligence|grande diligence
31 de transparence|vocation
30 en oeuvre|oeuvre pour
29 oeuvre|preventif|preventif nous
28 un souci
27 a titre|decomptes|exces|exces de|la proximite|par exces
25 demeure notre|nous restons|qualite
24 action|proximite|restons
23 avec la|limites|pleinement|renforce nos
22 avons revoque|de prudence|nos controles|par mesure
21 prudence|renforce
20 a chaque|au centre|de confiance|la fiabilite|plus grande
19 fiabilite|la securite
18 chaque instant|instant|mesure|respect de
17 chaque passager
16 precieuse|soucieux
15 au serieux|passager|prudence reinitialisez|satisfaire|tres au|vous satisfaire
-15 toujours plus
-14 merci pour
14 quotidien|reinitialisez|une cliente|vos donnees
13 applique|grande|la plus|la qualite|mobilisees|securite
12 cliente
-12 equipes se
-10 jour pour
7 confiance
`,
  'reply-refusal': `
32 repondre
24 de repondre
20 rtt
19 ne pas
17 pas nos|pas repondre
16 est inutile
14 inutile|inutile de
13 fonction repondre
12 fonction|la fonction
11 repondre a
10 cette adresse
`,
  'request-for-secrets': `
37 mes
33 securiser|valider
28 par retour
26 debloquer|je securise|retour de
24 le cryptogramme|securise
23 fonds
21 pour valider|renvoyez-nous
20 mes informations|mon espace
18 mon
16 a mon|carte|points
14 acceder|acceder a|afin
13 de recuperation|recuperation
12 eviter|eviter la
11 ce lien
9 connecter|informations
`,
};
