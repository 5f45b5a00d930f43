import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-20 mille excuses
20 pardon
-18 ont essaye
-15 essaye|les familles
-12 concernees
12 pardon a
-11 familles
6 mille pardons|pardons
`,
  fault: `
-36 distributeur
33 avions|donc|etait|vous avons
31 ouvrait
-30 filiation
30 test
29 concernees|desoles on|nombre
28 lunettes
-28 mecontentement
-27 et pour|report
27 etaient lisibles|ete mis
26 lisibles
-26 stagiaire
25 a pris|avez recu|juste une
-25 en sommes|jamais ete|retournes
24 attendu|ce document|etait en|exclure|inclure|la vraie|pas avoir|sur toute
-24 bloque|electronique et|parametrage de
-23 a fuite|immediatement|pardon|qui avait|recus|une belle
23 autres ont|avons pas|dates de|enfant ses|legere coquille|ses allergies
22 anomalie d'|attribue|chaque inscrit|colle|en quelques|est faux|etait destine|il a|inclure votre|inscription|l' avis|parti|quelques|sur l'|telles que
-22 effet|espace d'|million|touchee
21 cet outil|conditions generales|d' ordre|dimanche #|emmele|fermer|generales|historique de|legere|notre mise|ta|une etourderie
-21 code et|cryptogramme|de cet|immediatement mis|mauvaise|notification|notre nom|que #|sans|un doublon
20 allergies|attaques|bete|considerer|convives|debute|dite|donc voir|est reste|ete mal|il se|jamais dite|les conditions|naissance et|nos controles|nous avions|on nous|page d'|peut donc|semble|votre voyage
-20 comme prevu|commises|en page|est sans|ete commises|le faire|nom ton|notre stagiaire|rappelons|rappelons que|resultats d'|un defaut|un par|vilain
19 # ml|avons colle|b-117|bloquer|calendrier|cette fuite|chacun de|concernerait|conserve|contient vos|est ma|explique ces|historique|j' avais|les premiers|lire|lu|ml|nous n'|plusieurs|pres|renvoyait|sont restes|texte
-19 besoin|concernes|consultes|doublon|e-mail a|envoyes|ete consultes|fut|gel|jusqu|lui|pas dans|poignee d'|poste a|vos nom|vous n'
-18 # #|a le|a regarde|c' etait|chaque|deux jours|est pris|fournisseur de|groupes|infime partie|notre erreur|synchronisation|tes messages|une infime
18 a ferme|avions promis|avoir eu|comptable|d' ordonnances|des intemperies|destine|excuses au|expliquent ces|gerard|groupe|impression|informees|intemperies|la base|le dimanche|les donnees|lot|malheureux|monde a|ne l'|ont|sans protection|sont touches|ton|votre adresse
17 # on|administratives|adresse le|affichait|annonce|annulons|anomalie|clients pour|de chez|de mois|debut de|dit de|eau|encore|est nous|est restee|expliquent|fiche|hebergeur|heures|incident touche|inconnus|indique|matin en|nous annulons|nous qui|page #|pas pu|payez pas|personnes concernees|premiers elements|prix nous|rentree|restee|second facteur|sejour et|seule personne|sur deux|tout le|trente|utilise|virement si|voir la|voisin|vos renseignements|vous avions
-17 ?|achats|aime|de mise|envois|envois groupes|envoyes a|fourni par|il n'|la tenue|les envois|on s'|sera|tape|vous et
16 # n'|a certains|benigne|cinq fois|comptes|de contact|de portable|de scolarite|desole pour|deux chiffres|ecart de|excuse-nous|fichiers|fraises|grave|impact est|la commune|la moitie|la question|le loyer|le week-end|message ne|module de|plus la|presence|prix en|qui n'|recu ce|regrettable|tient|une confusion
-16 a vous|ancienne version|annee|antecedents|apparait|aucune|confie a|d' information|des marches|douze|erreur et|garde l'|ils|informations de|joue un|le nombre|lu nos|marc|marches|mine|modifiee|mon|nous avait|precision|qui ont|radiographies|rappele a|ses obligations|tenue de|tes
-15 # des|a ses|d' excuse|de deux|desolee|dessus|dormir|eleves a|et n'|etaient pas|ete rappele|grande|gros|les plateformes|obligations|pas une|presse notre|respect|tableau|tenue|un tour|une maladresse
15 # ont|au batiment|avons|cartes|d' inscription|de donnees|de presence|disque|du dossier|et numeros|j'|l' erreur|lance l'|le disque|le mauvais|lire ce|module|n' avons|n' etait|nos lignes|notre silence|nous serons|oh|ont recu|parc|parents|portent|qui reste|respecte|reste en|reste tres|s' est|sujet de|vendredi ne
-14 a decale|ce n'|comme|connait|decale les|des abonnes|du tableau|est imputable|heureusement|instants|lignes du|mail on|maladresse|plateformes|reserve|seance|tour
14 a temps|de comptes|en voulant|etaient|facteur|fallait|fusionne|gauche|il fallait|intervention|journaux montrent|l' administration|l' eau|laisse|lesquels|leur adresse|limite|mail de|mais pas|materielle|montrent|nos journaux|notamment|parmi|parmi lesquels|provient|reclamer un|resultat|retarde|samedi au|sanguin|selon|silence|touche|tout seul|un decalage|une seule|votre lettre|voulant|vous ai
-13 adresse e-mail|anecdotique|ceux qui|chez l'|coupure n'|d' abord|erreur|est possible|exposes|feuilles|feuilles de|fois notre|gens|l' autre|ligne|n' en|ont cru|par notre|peu de|pour que|samedi #|secretariat
13 avoir gache|avons desactive|bouton de|celle|colle la|comptes inactifs|connue|deux fichiers|ils ont|inactifs|joindre le|la newsletter|le tien|matin les|mauvais|pris le|pu|pu etre|selon toute|semaine derniere|simple test|sujet|telecharge|tien|tient pas|toute vraisemblance|vers la|virement|vraisemblance
12 # sur|# telechargements|administration|adresse et|affiche au|ai|bleue|broutille|coute #|dernier|est parti|et #|etait protege|etre tenus|exemplaires|explique|figure dans|gache|genre d'|identite votre|l' a|l' iban|le bouton|le journal|le planning|livree a|lu vos|mauvaise adresse|mentionne votre|messages prives|montrent #|ne tient|pardonnez|petites heures|que deux|repris|serons|systeme|telechargements|telephone de|toute la|un module|une broutille|victime|vingt minutes|visiteurs|vos economies|votre nom|votre prenom|y lire|y sommes
-12 a votre|beaucoup|chose|codes|decale|demande pardon|enfants|est l'|et cryptogramme|example|interimaire|les lignes|livre|match|messages et|votre profil|zone
11 a peut-etre|adresse votre|aurions du|ceux que|chaud a|chez toi|coute|de contrat|des lenteurs|du courriel|est de|ete vide|imprimes avant|inscrits|jeudi et|joindre|journal|lenteurs|lundi matin|partie|petite coquille|portefeuille chaud|reclamer|un portefeuille|une bonne|une commande|une faute|verifier
-11 boite|boite mail|bu|ca|comme dirait|incident de|le retard|petite boulette|profil|que quelques
10 aurions|boulette|de son|dossiers sont|envoyait|faute de|fraction|il|la dose|le groupe|loyer|matin pas|nous aurions|planning|une copie|une legere|verre|verte|vous envoyait|zero
-10 comme des|dirait|etes #|pas notre|pire|sans nous|sommes tres|voit
9 # pas|bouquets|ces retards|coche|conditions|elle ne|est desormais|expediteurs|hier|l' aviez|l' information|la page|la sacoche|mal|pas respecte|refuserait|sacoche|sacoche courrier|sommes les|toi|un nombre|un petit|une fraction
-9 contenait votre|depuis|deux petits|excede|l' affaire|l' ont|pardonner|pas excede|pour qu|traitement et|une mauvaise
8 # dossiers|alerte|ligne que|mais|malentendu|malentendu avec|mois dernier|nos utilisateurs|ou moins|plus ou|retards|un malentendu|un peu|utilisateurs
-8 consequence|on|ont pris|votre boite
7 avais|est clos|fois par|il etait|le dire|pseudo ton|recu|ton pseudo|traitements|un simple
-7 ca ne|notre jour|purement visuel|visuel
-6 a bu|des dossiers|vos numero
6 au plus|droit|ont ete
5 dose est|remise
4 ete copies|eu un|televerse|televerse le
-3 avoir ete
2 sait
1 ai supprime
`,
  evasion: `
54 pas ete
44 s' est
39 a pas
38 plateforme|soldes
37 entre nos|malentendu
35 algorithme
34 cyberattaques|systeme|vous a|y sommes
33 transmis
32 a fait|perturbe|web
31 information n'
30 comportait|des perturbations|etait reste|explique|manquait|par ailleurs|pris du|votre demande
29 circonstances|du retard|ete mal|expliquent|nos lignes|nous avait
28 avait|distributeur|les soldes|malheureux|partages
-28 editeur a|nombre|serveur
27 doigt|doigt a|existe|l' algorithme|perturbations|saturation|services en|taxe|un malentendu|verifications
26 afflux|avez trouve|conduit|ete egare|la societe|les conditions|malencontreusement|module|nous a|ont eu|pas pu|tout seul|verifier votre
25 a echappe|attaques|echappe a|l' information|lignes|ont pas
-25 de clients
24 ce delai|de rendez-vous|des moyens|espace client|est glissee|et quelques|etre tenus|externe|fetes a|glissee|inedite|inscription est|internet a|l' afflux|lieu sur|outil etait|pas responsable|rendu possible|rendues|responsabilite|transporteur
-24 notre part
23 a bu|acteur|aussi vous|cette fuite|des marches|devons aussi|erronees|eu la|federation n'|fibre|informations que|la federation|marches|notre plateforme|piratage|que notre|regrettable|sans protection|sommes les|tenus|un evenement|vous signaler
-23 le serveur
22 auriez|conditions|depend pas|en compte|evenement|le courrier|les pirates|manipulation|modeles|ne depend|reste en|votre inscription
-22 d' utilisateurs|le mauvais
21 algorithme a|chaude|complique|du a|eau chaude|et non|ete mis|ete piratee|glissee dans|il fallait|jeudi en|la porte|la tenue|le risque|materielle|module de|parametrage|piratee|responsables|retard|reutilises|sans reponse|saurions|un module|un probleme|une anomalie|votre virement
20 # aout|acteur malveillant|ancienne version|appli de|client et|conditions generales|d' emailing|debloque|depend|dysfonctionnement|emailing|fallait|generales|habitation|jeudi et|joue|la responsabilite|le drive|malveillant sophistique|nouvelle appli|parti tout|pas fonctionne|plateforme d'|qui debloque|reservation qui|sature|sophistique|sur les|un dysfonctionnement|votre avis
-20 a cesse|clients|l' incident
19 a conduit|a ferme|a rejete|attaque|bu|changement d'|d' heure|delai|drive|equipes ont|ete rendu|garde|le changement|le message|lors|nous devons|rejete|reseaux|rumeurs|sommes|version|votre fichier
-19 adresses|des tiers|mai|une activite
18 # l'|apparu|apparu que|avait garde|comportait des|de mercredi|envoyer que|est trompee|expliquent ce|l' atelier|lourde|lourde sur|main lourde|nom a|nos conditions|notre centre|origine|regle sur|rendu|route|sectionne|sur l'|voirie|votre prime|voulons|zone
-18 sous-ensemble|sous-ensemble d'|un sous-ensemble
17 a joue|accessibles|aout|avait pas|comportait une|conduit au|dans nos|de circonstances|dernier|des difficultes|difficultes|evenement de|explique ces|fallait lire|interrompu|la loi|mis|parti|particulierement|petits malins|plateforme de|plus le|quotients|saturation de|ses|survenue|survenue le|transmis le|type d'|victime|votre est|zero
-17 differents|faux|le site
-16 anecdotique|contrat|il n'|quelques|sur un
16 ces retards|contre|de securite|echappe|egare|fichier s'|fraises|la billetterie|ligne sans|loi|lundi une|malins|mercredi a|numero du|operateur|professionnelle|pu etre|resulte d'|un acteur|verifier|votre service
15 a rencontre|actualisee|avaient ete|collaborateur|conduit a|des intemperies|disparu de|electronique ou|erreur materielle|est parti|expliquent ces|fermer|fourni|garde l'|glisse|imprimeur|intemperies|l' imprimeur|passe par|provient|risque|scrutin|signaler|technique|trompee|un collaborateur|une attaque|virement
-15 appli a|ce n'|equipe|la faute|noel
14 alea|alea technique|atelier et|ce type|changement|chargee|concours de|coulisses|delais|est emmele|est reste|fonctionne|impose|l' agenda|l' ancien|la fibre|la route|la suite|on lui|oreilles|parametre|peu trop|recuperer|reste ouvert|resulte|retarde|saute|succes|sur des|sur quelques|survenu|tire|un alea
-14 logiciel c'|n' etait|notre appli|recu une|relance a|relative a
13 # d'|a disparu|a traine|agenda|anomalie|avait visiblement|est survenu|et notre|lui a|mais la|ne vaut|notre base|nous subissons|presente notification|qui a|reconnaissance|rencontre|sortie|souvent|subissons|traine|traitement de|vaut|vaut pas|voila|week-end dernier
-13 a recu|avions mal|celle|le fichier|mai la|nos equipes|note|plusieurs|que d'
-12 # mai|avions|gobelin|heure dans|infime|l' intrusion|lundi matin|ni|on|relative|touchees|un gobelin
12 a perturbe|arrets|ce cas|citer|d' incident|des prelevements|du se|et numero|ete presentes|incident touche|informations|informatique|pour rien|presentes|presentes deux|rencontre un|s'|un bug|un petit|vient|vos informations
11 a juge|a retarde|est toutefois|il vous|le rendez-vous|lu nos|propres|respecte|un mauvais|victimes de|vilain
-11 ce qui|choisi|des mesures|inhabituel|nous avions|on s'
10 a glisse|ces|conjoncturel|des lenteurs|juge|l' est|la commande|lire|mene|notre|perdu votre|remontee|reponse|reste|sous-effectif|sous-effectif conjoncturel|un sous-effectif|une coquille|vous informer
-10 aucune|est surement|la notre|le tien|mesures|surement|tien
9 a signale|bug|coquille s'|dossier est|facture de|fait partir|ia|informer|suite a|titulaires|trompee de|victimes
-8 dure|l' ete|panne n'|promis
8 par leurs|preparateur
-7 a dure|dure que|la panne
7 source|suite
-6 du logiciel|ete passee|un serveur
-5 de type
`,
  remedy: `
46 celle-ci
39 vote
37 tombe
35 fermes
-34 vous venez
33 plainte deposee
31 muni|nos serveurs
30 prendre
29 # a|cnil et|composez|diner|prolonge|retournes|sauf|suivi de
28 maintenant|prendra|resteront
-27 et ne
27 gratuitement jusqu|je repasse|la chambre|la cour|ne les|y avait
26 blesse|charge|convocation|cour|le dernier|samedi #|votre preference
-26 j' ai|preferez le
25 arrange|dites-le-nous|en septembre|l' utiliser|qui ont|vous arrange
-25 caisses
24 argon2|avons renforce|batterie|carnet|de sa|juste|les #|partiront|sauf erreur|utiliser|voulez
-24 armoire|doit|passent desormais
-23 avise|effectuee le|ete effectuee|passagers
23 de prendre|integral|nouvelle|pas notre|pose|preference|prevue|renouveles|repasse|suppression|une note|voici
22 ajoute|au fond|bloque|cinq|est pour|evitez|informe l'|le contrat|les autres|retabli depuis|vous voulez
-22 corrigee depuis|effectuee|lus|prevenu l'
21 acces ont|antipoison|au courant|centre antipoison|detruire|echanger|enfant a|ete revus|la version|machines|muni de|notification a|pour nous|reportes|revus|serveurs ont|soir au|temoin|version
-21 est corrigee|inpdp|l' inpdp|les bons|remise
-20 a confirme|correctif a|difference vous|gratuitement|n' avait
20 courant|demander de|est fait|excuses et|la bonne|le compte|m|part|plainte au|portez plus|pour moi|preferez un|prochaine echeance|renforce|renouvellement|repondez effacer|sans|si votre
-19 a tout|de deux|en notre|et notre|ses|son|supprime depuis|venir|vous recevra
19 activee et|appelez-nous|au stage|avis a|billets de|bloque dans|ceux qui|commande|d' exercice|de ce|desactive le|document|est de|ils|la convocation|la fuite|obligatoire|ont confirme|prevenu|prochain|prochains|que soit|quelle que|recevront|serveur en|supprimer le|un huissier
18 avec vous|besoin|besoin d'|cette semaine|debitees|demain matin|est ici|est trompee|infirmiere|journee|listes|ordinateurs|passer en|prix est|vingt
-18 averti la|de loin|donc|est coupe|notre presence|pression|ton mot|un correctif
-17 # sans|ailleurs|aucune copie|avise la|avoir efface|client a|fichier le|indique|loin|par courriel|prix vous|verse|vous-meme
17 appele la|avant|composez #|convient|d' ici|deja|envois|est le|informatique et|l' est|laisse passer|le complement|les portes|les trois|mail on|ne change|plus et|portes|pourrez|que chacun|signale la|stage de|supprimer|traite|votre est|vous appelle|vous pourrez
-16 # septembre|anssi|anssi nous|arrete|code a|commandes passees|complets|dossier soit|droits|et chiffre|formule|h a|jeudi et|l' anssi|le jour|le ticket|messages|passe les|repond|sa copie|train|venez|vous attend
16 # sera|acces et|activee|attendent|bouche|cas echeant|cessez|cochez votre|comme prevu|commence a|durant|echeant|est bloque|et j'|et signale|etablissement|frais|heure prevue|la notice|le samedi|les billets|malgre tout|nous-memes|pause|personnes|plus tot|portez|pour que|recevoir nos|remboursement|remplir|rien|tout vous|veuillez recevoir|voir votre|votre declaration
-15 # novembre|attend|auditeurs|changez|cndp|des|envois groupes|envoyez le|est supprime|jour est|la cndp|la petite|le secretariat|lunettes|rayon|reinitialises et|services|tout remis|vous avons
15 a atteste|attendra|atteste|atteste par|avons revoque|cas de|ce que|date|decembre|efface votre|fonctionne|inscription au|le bon|le module|les|les delais|les sessions|par mail|plus le|quelle|sessions|stage|tenu|trompee|un agent
-14 !|annule la|cloture|envoyez|est deposee|et avise|exports|impose|l' incident|la terrasse|la vraie|les exports|les serveurs|nouveau mot|pouvez aussi|service|vos remboursements
14 administrateur|alerte|au sort|bus de|cochez|decouvert|decouvre|depuis|devant le|dorenavant|dossier medical|double|en cas|en fevrier|est au|est complet|et l'|et rendu|et sont|je decouvre|la plainte|le remplacement|le responsable|le reste|par|personne de|present|prix nous|rembourse ce|renvoyez-nous|resultats|revenir|reviendra|succes|sur papier|suspendu le|temps de|tirage|tirage au|un autre|un courrier|une regularisation|vire|vos frais|vous demander|vous n'
13 a domicile|achat jusqu|annulons|avons remis|ce soir|change pour|courriel est|de caisse|information le|ligatech|minimum d'|nous annulons|proposons|remplacement|retenir|revenue|revenue a|sow|traitement en|un virement|une nouvelle|voici le
-13 a retirer|avoir detruit|cause a|des que|droit|du midi|est revenu|etait|ete ferme|ferme et|feter|formule du|le courriel|le dimanche|maison|modifier|nous appeler|porte est|pour feter|preferez|recois|revenu|secretariat|sur toute|terrasse|ticket|verses|y est
12 a deja|a present|allergie|ancien mot|annule|appele|autre|bus|compris|effacions|et du|et prevenu|extension|fuite|groupe est|h et|l' avons|l' extension|la demande|la mutuelle|les resultats|ne|notre messagerie|nous effacions|ont ferme|passe ne|prevenu la|sans minimum|transparence que|votre ancien|vous proposons|vrai
-12 a lui|cnpd|en parler|ete retiree|formulaire|incident|la cnpd|la presente|le service|les salaires|nouveau|par les|particulier|pas et|portail le|revenu a|salaires|tient
-11 # #|applique a|averti|avons coupe|change a|confirme l'|en clair|et efface|le formulaire|le prix|les menus|les mots|menus|midi|midi et|normalement|parler|prix en|solution|vendus
11 a ferme|attendent a|avoir de|avons decouvert|avons desactive|ce courriel|chambre|change|commission|compris dans|crainte|decembre a|des commandes|du #|en outre|etiquette|faisons|l' intrusion|la commission|les jetons|module|nous faisons|outre|paris|pas compris|rappele|saisi le|sont maintenant|specialisee|un avoir
10 # pour|acompte|aucun danger|chaque|circule|copies de|danger et|de secours|dites-le-moi|equipe et|er decembre|est desormais|ete refaite|jetez|joignez|le carnet|manger|manuscrit|on l'|pas ce|programme a|refaite|renforce nos|repondant a|secours|tiendra|vous les
-10 a effacee|agents|argent appelez|attend a|ces messages|clair|ecoles|interesse|interesse a|l' interesse|la maison|mars a|nord|plainte est|quant a|retirer a|sieste|signale le|un cas
-9 a signale|ce lien|choisis|choisis un|citoyen|cnil est|corrigee|declaree|devant une|donner|exemplaire|h #|h nous|liste a|ont le|quant|rendue|verse de|verso
9 anonymise|dimanche matin|en repondant|entre le|ete porte|fichier anonymise|l' association|locale|lui a|marchent|mot d'|que par|repondant|vos acces
-8 accompagne|banque|banque tout|comme indique|devant nous|efface les|en vigueur|sont de|souhaitez|vigueur
8 desormais|et n'|ete reinitialises|jetons|refait|reinitialises|revoque tous|rouverts
-7 # avant|# il|commandez|commandez avant|declaration le|droit a|incident a|notre declaration|offerts|sont offerts
7 de #|lundi a|meme salle|payes
-6 avant midi|livre demain|physique et|retabli|tout est
6 avons suspendu
-5 cnil sont|retiree de|sont informes
4 acces
-4 est saisie
-3 document le|le souhaitez
1 est inchange
`,
  'protective-step': `
37 securiser
34 posez|relisez
32 pour votre
31 gratuitement
29 bloquez|cliquez|prevenez
28 aussi
-28 dites-le-nous
-27 appelant
27 chose pour|inconnue
26 derniers jours|puis|rib recu|vers un|votre mutuelle
25 de partir|l' avoir
-24 l' utiliser
24 ne les|prix vous
-23 codes de|surveillez vos
22 ces|connecte-toi|des que|filtre|partagez
-21 habituel
21 lien et|par securite
-20 les codes|utiliser
19 avez treize|conserver|de mal|dossier soit|jamais de
18 conservez|faites|les foyers|treize mois
-17 conseiller|la demande
17 il vous|mairie annexe|pour securiser|presente notification|ton|via ce
16 aides|aussi la|mois pour|sera rembourse|treize
-16 ne payez|suspecte
15 ces messages|foyers|les notres|ne le|non plus|notres
14 le faire|le prix|via|vous est
-13 l' application
13 la presente|rembourse|rib sans
-12 application|blesse
12 code de|consommez|consommez pas|controlez|etes allergique|le consommez|n' envoyez
11 notification|possible
-11 police toute
9 envoyez|rib
-7 changez le
7 controlez vos
-6 visite
-5 le mot
-2 vous ne
`,
  pleasantry: `
42 officielle
34 printemps
33 la situation
32 en mars|visites
-32 revoir
30 dispositif|faute a|profitons|route
29 desormais #|oups|vos garanties
28 chaque|pas d'|six minutes
-28 instants
27 au moins|envoyes a|est trop
26 appris|avons immediatement|d' habitude|garanties|habitude|la terrasse|mine|record
25 art|beau|l' art|nullement|te|terrasse|une experience
-25 film|service est
-24 priorite
24 rapidement|sortie|venir|vos donnees
23 agit que|chaque annee|ferme a|reunions|une invitation
-23 bonne|bref|esprit|la transparence|meilleure experience|quand|quelques
-22 aux meilleurs|quand on
22 de printemps|expres|fonds|jour #|reuni
21 ca a|classement des|exposants|formule du|immediatement|preparez
-21 cesse|de semaine|informations constitue|merci de
20 a retirer|aimez|appelee|aucune inquietude|avouez|avouez que|bravo|cellule|curieux|doivent|envoyes|franchement|grace|grace a|gratin|gratin de|lui les|maman|mobilises|moniteur|pour memoire|transforme|vos points|vous aimez
-20 avec vous|avons hate|cet incident|de service|frappe|revoir bientot
19 a venir|au menu|au programme|blanquette|cuvee|decembre au|estimation|fiers|jusqu aux|la vie|les quais|limitee a|n' a|oui|pour finir|reste au|retirer a
-19 ans de|leur engagement|notre moteur|pas !|restons pleinement|satisfaction est|vos cotes|vous revoir
18 anonyme|avait du|du temps|ete resolu|ete utilisees|la chaleur|le camion|le compteur|le stagiaire|n' est|ne te|nouvelles|peuvent venir|plus pour|points sont|portee|resolu|soirees|tape|titulaires
-18 conscients|conscients de|cotes|haute importance|offrir la|on a|plus haute
17 arrive a|badge|badge reste|bubulle|cette inexactitude|chaleur|du midi|est solde|experience|finir|incidence|interesse|l' exercice|le moment|les soirees|moins a|monde de|nord|nos doigts|nous protegeons|protegeons|protegeons vos|releves de|restons a|sans incidence|theo|une progression|votre venue|vous de
-17 au respect|confiance est|la confidentialite|meritez|peu|que client|vos informations|votre nous|vous meritez
16 a dix|a vous|adore|camion|croire|egard|et nos|frites|gel|inexactitude|inscriptions pour|lit|ont le|ont vu|pas eu|plaide|pleinement mobilises|pour le|questionnaire|quinze jours|utilisees|viendra
-16 ans|confidentialite|en tant|haute|jure|maintenant|moteur|petite|soyez assure|tout en
15 !|a emporte|abonnes l'|confirmee|cybersecurite est|de fin|de prix|escale voyages|est confirmee|exigence|fourniture|janvier|juste un|le badge|le sourire|limitee|lui|mis en|neuve|progression|quinze|un abonnement|un lundi
-15 attachons|attachons la|de dix|jour pour|nous attachons|votre satisfaction
14 # abonnes|a regarde|agrandit|belles|certains l'|cher|d' electricite|d' escale|dessus|electricite|est ferme|est pour|la cybersecurite|plus tard|pour rien|s'|s' agrandit
-14 la votre|monsieur|nous renforcons|renforcons|tant que|tous et
13 approche et|aucune|avaient|certains|deux jours|donc rien|est concerne|ferme|fois on|incident de|l' apero|ne porte|nos|on aurait|pas vos|premiere|promis la|un fait|vos cartes|voyages
-13 cela|critique n'|de fidelite|essentielle|essentielle a|est essentielle|interroger|meme|nos yeux|nous interroger|surtout|surtout pour|tant|vous servir
-12 a fait|assure|cas|certains d'|confidentiel|ete transmis|transmis a|une priorite|vos economies
12 apero|approche|belle|de sensible|decembre|etre|excede|exercice|maths|mobilite|montants|nos maths|notre metier|on avait|pas excede|pour etre|purement visuel|que sur|rassurer|recolte|regarde|ses|sur des|vendu deux|visuel|votre fidelite|vous rassurer|y est
11 a juge|abonnement|ca|cote|escale|eux|la peine|moins|niveaux|notre toute|nous honore|recharger|resultat|retirer
-11 au bureau|economies
10 # janvier|attachement|c' etait|concerne|faites|fausse|honore|la redaction|redaction
-10 bien a|final|mais|servir|transparence|yeux
-9 a bu|a eu|a vos|l' affaire
9 aurait du|chaque client|elle ne|le secretariat|ont fait|par la|paris|peut-etre
8 assuree|cybersecurite|gg|gg a|gouter|la confiance|merci a|metier|plus de|sachez|sachez que|stagiaire|va bien
-8 court
-7 a saluer|comprenons|nous comprenons|saluer
7 ecrit pour|l' ont|la prochaine|respect|vies
-6 constitue une|fin de|web
6 printemps sont|secretariat
-5 constitue
2 sensible
`,
  promotion: `
47 northlight
45 pote|un pote
44 l' ete
42 faites un|j' y
40 ?|pass
38 collec'
37 craquez|mon|reservez
36 allez
35 le moment
33 !|des aujourd'|invitez vos|metal
32 decouvrez|gold|gouter|voir la
31 # sur|invitez|tout le
30 a #|serenite|sur-matelas
29 avis|decouvrir|vols
28 abonnez-vous|mon pass|touchez
27 antivirus|earl|earl grey|grey|hui le|moment|nos nouvelles|reste des|sont offerts|un avis
26 connectee|des #|le plein|reserver|sel
25 ce mois-ci|commander|et si|gamelle|mois-ci|sont ouvertes|vole
24 campagne|mot d'|ne tardez|tardez|tardez pas
23 attendant la|credits|d' ete|decouvrir horizon|je la|n' oubliez|offerts|oubliez|oubliez pas|tant qu|telechargez l'
22 agence qui|besoin|bien faire|d' ordre|de retour|est arrivee|est en|le rayon|pense|reserve ma|saison prochaine|tant|un don
21 abonnez-vous a|besoin d'|comme des|ils partent|mois|ne passez|partent|passez pas|peut en|pour ne|pret|saviez-vous|votre pass|votre projet
20 commandez avant|est a|horizon pro|je reserve|la carte|nouvel|parlons|pas encore|passez|plus que|pro|telechargez
-20 prochain
-19 # annonce
19 aussi a|avant midi|commandez|et pour|foncez|je|l' experience|nouvelles sandales|on dit|pour se|que #|sandales|semaine on|une agence|vip|voyagez
18 # avec|avec mon|decouvrez nos|en profite|esprit|j'|le coffret|livre|livre demain|nos experts|pack|un logement|vais
17 coffret|des le|experts|manquez|manquez pas|ne manquez|nouvelles|parrainez|parrainez un|profite|venez|vrai
-17 panier est
-16 annonce le
16 ca|cadeaux|envie|ma|premium|voir les
-15 annonce|me
15 avec la|de prevoyance|gite|horizon|il reste|le forfait|leger|ouvertes|pas notre
14 # !|# par|collection|commence|contrats|du livre|l' appli|nouvelle collection|projet|salon du|sur tout
-14 # #|nouvelle ?|page #
13 aventure|black|black week|deja en|fais|la rentree|la saint-valentin|logement|notre assurance|notre black|retour|saint-valentin|voir au|volontiers|vous cherchez|week
12 bouclier|cherchez|ne rien|nous voir
-12 notre catalogue|pour voir
-11 composez #|voir votre|votre solde
11 plein|prochaine
10 appli|et gagnez|gagnez|j' en|notre|pensez a
-10 commande|composez
9 par mois|pulverisateur|pulverisateur ?|un pulverisateur
8 membre
7 offerte|sinon
5 # sont
`,
  hedging: `
45 a priori|priori
41 semble avoir
39 sauf erreur
38 sans doute
36 semble
35 potentiellement|sauf
33 quelques|soient
32 plusieurs
31 seraient
-29 a concerne
29 contiendrait
28 diffusee|document a|erreur le
27 commandes de|deux ou|ou trois|pu
26 abonnes|notre serveur|que vos
25 a pu|apparait que|il apparait
24 a regarde|ce stade|certains|diverses|papiers|peut-etre
23 envois groupes|pas avoir|peut-etre recu|un nombre
22 apparemment|d' utilisateurs|electronique et|en consequence|et quelques|selon toute|toute vraisemblance|vraisemblance
21 abonnes n'|avez peut-etre|franchement|nombre|parait|sur internet
-21 concerne
20 avoir ete|convocation|groupes|il semblerait|internet|les envois|regarde|semblerait|semblerait que|stade
19 averee|des pieces|exploitation
18 adresses qui|nos abonnes|ont pu|pieces|prelevement a|revoir|selon|une faible
17 a mon|but|consequence|consommation reelle|dates|ont|plateforme a|superieur
16 certaines|qui sont|sont parties
15 adresse electronique|de clients|fait isole|reservations|touchee|un acces
-15 infime
14 consommation|electronique|normalement|vos dates|votre consommation
13 avons expedie|clients a|dates de|mai la|pour un|sous-ensemble|un sous-ensemble|vos noms
12 fraction de
10 avoir
-8 ete utilisees
8 seule une
-7 utilisees
`,
  belittling: `
36 isole
35 ce sont
34 purement|rien de
33 sensible
32 leger|petite
31 demeure
30 coquille|la situation
29 utilisateurs|voir le
28 agit|l' evenement|s' agit|une poignee
27 ampleur|de quoi|permis a|que d'|rapidement
26 consequence|poignee
25 du trajet|long|mais|sept
24 au regard|l' ecart|le drive|ne s'|regard|regard de|un cas
23 chiffres|droit|embetes|legere|qu une
22 drive|est parvenu|pouvez le|semble-t-il
21 anomalie d'|bete|d' ordre|ecart|fouetter|fouetter un|franchement|infime|l' hebergeur|nous est|pas pour|quoi fouetter
-21 un peu
20 agit que|beau|ca arrive|est desormais|evenement|extranet|hebergeur de|jeunes|parce qu|parvenu|paye le|quoi|septembre pour|signalement|trois fois|une legere
19 ca aurait|comptable|doit pas|le supprimer|ne doit|on a|poignee de|portons a|que ca|s'|un bouquet
18 annoncait le|carriere|fuite|hier on|licencies|petit couac|reconnaissance|restreinte|sont annulees|vos commandes
17 accessibles|affiche|boissons|cette inexactitude|comprises|couac|couac de|demeure tout|fait isole|incidence|inquietude|le parcours|par personne|que sur|sans incidence|voila
16 a regarde|alea technique|de dramatique|dramatique|enfin|envoyait|etait juste|impact|inexactitude|le mail|n' a|quelques|simple|sur des|tout a|tres|visites|vous envoyait
-16 la petite
15 alea|de manipulation|deposes|desagrement|juin comportait|le compteur|montants|pas la|un alea|vos mots
14 boire|consequences|final|petites heures|quinze jours|reste|vos garanties|zero
13 d' homme|dans une|de dimanche|fonds|homme|la mer|mechant|mort d'|ordre|parcours|pas mort|que #|quinze|regarde|supprimer
-13 marmite
12 a fait|compteur|garanties|l' impact|mineur|modeste|mort|pas d'|poignee d'
-12 ondes
11 donc|mer|monde|une simple
-11 namur
10 comportait|deduite de|etourderie|liste d'|un petit
9 deduite|erreur d'|petit|ses|sont
5 diffusee
4 fonds sont|les fonds
`,
  'conditional-apology': `
45 ce ne
32 prejudice|vous ayez
29 ayez
28 estimeraient|s' estimeraient
26 eventuel|pu|toute inquietude|tu
22 cas ou|mille
21 comme un|l' en|regrettons que|tout prejudice|un prejudice
20 excuses aux|qui se|serait
19 la municipalite|municipalite|si|tout desagrement
-18 causee
18 pour tout|qui auraient|subi
17 auriez|excuses pour|pour toute|que vous|vous auriez
16 ceux que|excuser les|lese|que cela|qui en|ressentir
15 as flippe|concernees|excuser si|flippe|pour les|pourriez ressentir|pu vous|sentir|sentir lese|seraient|sorry si|vous sentir
14 eventuelle|sorry
-14 pardon
13 les familles
-12 dormaient
12 familles|nous regrettons|pourriez|vous pourriez
11 auraient|d' excuser|deplorons|navres|sentis|sentis vises|tout|toutefois
10 as|tu as|vises
-10 gene occasionnee
-5 ce desagrement
`,
  cliche: `
35 de transparence|nous renforcons|renforcons
34 vocation
33 en oeuvre|oeuvre pour
32 diligence|grande diligence
31 oeuvre
29 preventif|preventif nous
27 a titre|decomptes|exces|exces de|la proximite|par exces
25 action|demeure notre|nous restons
24 proximite|qualite|restons
23 avec la|limites|pleinement|renforce nos
22 avons revoque|de prudence|par mesure
21 nos controles|plus grande|prudence
20 a chaque|au centre|de confiance|la fiabilite|renforce
19 la securite
18 chaque instant|fiabilite|instant|mesure
17 chaque passager|respect de
16 au serieux|tres au
-16 toujours plus
-15 merci pour
15 passager|precieuse|prudence reinitialisez|satisfaire|vos donnees|vous satisfaire
14 applique|quotidien|reinitialisez
13 la plus|la qualite|mobilisees|securite|une cliente
12 grande
11 cliente
-11 equipes se
-9 jour pour
6 confiance
`,
  'reply-refusal': `
35 repondre
24 de repondre
23 ne pas
20 rtt
17 pas nos
16 est inutile
14 inutile
13 inutile de
12 fonction repondre|repondre a
11 la fonction
10 cette adresse|fonction
`,
  'request-for-secrets': `
40 code confidentiel
35 mes
34 securiser
30 valider
29 identifie
26 debloquer
25 par retour
23 fonds|je m'|retour de
22 je securise
21 le cryptogramme|mes informations|mon espace|renvoyez-nous|securise
17 a mon|points|pour valider
16 carte|mon
15 acceder|acceder a|m'
13 de recuperation|recuperation
12 eviter|eviter la
10 connecter|informations
8 votre carte
`,
};
