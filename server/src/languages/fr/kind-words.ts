/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
53 10 vous avons
37 13 vous ai
33 26 demandons pardon
-31 -20 rouvre
29 17 nous avions
27 7 avez recu
27 9 diffusee
-27 -22 expire
-27 -20 votre demande
-26 -23 avez demande
26 11 vos boites
-25 -17 epui~
-25 -21 sauf
25 8 saute
24 9 alors que
24 8 la convocation
16 23 consultation
-23 -13 interdit
23 7 venus
0 22 en copie
-22 -15 en une
20 18 avais
20 13 avions|avio~
20 3 avons oublie
3 20 l' enveloppe
20 10 m' en
-20 -13 mete~
-19 -12 il reste
3 19 inconnu
-11 -19 panne
-19 -13 pile
-1 19 pira~
19 7 rapportez
19 3 satisfaction
-18 -12 cela fait
18 10 nos excuses
18 11 ont pu
-18 -9 oui
11 18 par erreur
13 18 supprimer
18 13 telecharge
-18 -13 votre message
16 18 vous presente
6 18 y sont
17 4 avons annonce|propos de
4 17 connectes
-17 -14 fabricant
-17 -15 fuit~
5 17 importe qui
17 6 newsletter|news~
17 5 propos
16 7 # n'|le bon
16 4 a propos|de novembre|ont fait
2 16 adresses|votre a
-1 16 ai laisse
-16 -12 avez achete
-10 -16 avez rien
8 16 avons ferme
16 6 avons mal
16 14 base
16 5 cette erreur
-16 -9 destinataire
5 16 egar~
-15 -16 erreurs
12 16 est reste|le week-end
16 9 fausse
-16 -10 four|vent
-3 16 informations
16 -3 tick~
1 16 ton adresse
-4 16 visible
-15 -11 a les|de montant|regret
15 11 aurait du
6 15 avons envoye
-15 -10 dega~|la librairie|souvent|voir partir
1 15 enveloppe|naissance et
3 15 le prestataire|pseudos|un inconnu|une sauvegarde
15 5 messieurs les
-15 -9 neige|neig~|rate~|recu votre
14 15 prive
-10 -15 produit
-4 15 savoir
5 15 tiers a
-15 -12 tris~
-14 -10 # jours|raco~
-12 -14 ?
14 3 affiche le|anniversaire
-14 -7 arch~
-14 -3 au-d~|partage
-11 -14 avez-vous|avez~
-5 14 cnil|la cnil
-14 -8 comment s'
14 4 complement|et non|t' a
3 14 contenant
-14 -11 en cas
14 6 et messieurs|j' avais|lire #|mesdames et
14 -5 inex~
-14 -9 la pile
14 5 miao~|office|supplement|une anomalie
-14 -12 opposition|s
-14 4 par des
-4 14 par ecrit
4 14 pendant neuf
14 7 questionnaire
14 2 tete
13 3 # e|est pour|forfait
0 13 a regarde|medicaux
6 13 affichee
2 13 ai joint
3 13 avons decouvert|cameras
-13 -9 chas~|d' erreur|fuite|le potager|librairie|meteo|partir du|souv~
-13 -13 deux minutes
1 13 envoye votre
-13 -11 est prete
13 9 excuses
13 4 figurera|profitez|renvoyait|retour sur
-11 -13 hopi~|jusqu au
13 5 interverti|les points|vrai
-2 13 notes et
13 7 nous qui|par nous
5 13 pu lire
4 13 salaire
13 10 sincerement
-13 -8 soup~
-10 -13 un hopital
13 6 versee|vous sont
-13 1 vigi~
12 5 a oublie|affichait zero|annonce la|erra~|sont arrives
12 3 a tort|frayeur|fray~|le retour|tickets
-12 -7 amis du|au telephone|en reste
12 4 annulation|gach~|m' excuser|mille excuses
-8 -12 bonne|imit~
0 12 certificats medicaux|coordonnees et|emporte
1 12 cette personne
6 12 change-le
-12 -8 comptabilite|lignes|nous prevenir|panier
12 2 compteurs|saut~|trop tot
4 12 contenait
5 12 coordonnees de
3 12 cryp~
-12 -10 format
-10 -12 hopital|les donnees
12 -4 inac~
12 7 la bonne
-12 -9 le fabricant|nous est|securite|touches
12 11 notre message
-12 -11 poste de
-12 -4 recherche
-12 -5 secu~
9 12 vos enfants
-8 -11 # est|demandent|trouverez
3 11 a emporte|code des|secrets
-11 4 a mon
1 11 accessibles|identifiants|releves d'
-11 2 aide~
11 2 alea|fete|pour rien|un alea
-11 -7 ans|au-dela|dites-nous|la meteo|lave~|puis relancez|rejete|s' excuser
-11 5 attaque
4 11 attendez-vous|attendez-vous a|change ton
11 5 aurions du|erratum|vendu
11 4 avons ecrit|est prolonge|est rendu|festival|fin d'|indique #|interverti deux|lundi nous|part un|pourquoi vos|prive de|provient|rembourse et|venu~
11 3 bande de|entierement|erro~|il etait|n' aurez|prochaine facture|rendu et|sera rembourse
-4 -11 bien a
-11 -10 bienvenue|echec|munissez-vous d'
-11 3 changez
-11 -8 cinq jours|le rapport
-11 -9 compter du|condoleances|lecteur|mettez a|ouvre|regret de
-11 -2 conserve
11 1 d' ailleurs|intitule|notre lettre
2 11 des dossiers|registre des|sous cle
-11 -1 dete~
-1 11 deux ou
0 11 diag~
11 8 en excusons
5 11 erreur d'
-11 -6 export|rappelle|tempete
-4 11 lisibles
11 0 mesdames|mesd~|messieurs
-5 11 moti~
-11 -5 obli~
11 10 ont recu
-10 -11 pas touches|score
-9 -11 taille
-5 -11 votre colis
11 6 vous a
-10 -8 a compter|bien recu|candidature|chien|d' en|faud~|gour~|mettez|user
10 5 a temps|offrir|vous offrir
10 4 a vendu|as recu|dit non|figurera sur|gardez-le|jeudi nous|l' imprimeur|la date|liste ci-dessous|miaou|non #|preferez un|presentons nos|qui ont
4 10 acte~|derobes
10 0 amelioration|impression
-7 -10 aux faux|parf~
-10 -7 avons bien|bott~|de securite|deux ans|fera|remplir|travaille|votre panier
10 3 bien mechant|certains ont|de reservation|en double|etiquette|excuses pour
-10 -6 buvette|chambre #|hausse|interdit de|pois~|redu~
-1 10 cama~
0 10 came~|piratage|salaire a
1 10 cle|surveillance|y trouvait
-10 -10 convenu|de domaine|freq~|hameconnage
10 2 corrige et|fallait lire|recette
10 1 d' hier|votre facture
-7 10 donnees de
3 10 en clair|extranet|pseu~
-10 -4 hame~
6 10 hier a
10 9 hier soir
-10 -5 la piscine|ne pouvons
-2 10 lisibles par
-10 -9 nous avez|vous trouverez
10 6 paie de
10 -1 rectification
-10 1 seri~
-3 -10 tarif
2 10 une personne
9 4 # meme|attribue la|commercants|de bois|habitez|le questionnaire|mardi on|nous remboursons|petite coquille|preparateur|sera versee|un potager|vous envoyons|vous habitez
-1 9 a confirme|pouvait
0 9 a distance|des bulletins|me voir|parents et
1 9 a lu|ce lundi|hack~|la camera|mefi~
-9 -5 a sept|brouillard|de mots|desinscription|en revanche|le creneau|meteo-france|numero a|ou deux|partiront|pourra pas|reduit|revanche|sentiments|suffisent pour|traiter|votre desinscription
9 1 amelioration continue|et pardon|lettre de
9 9 aurait|comportait
9 7 avai~|avons fait|n' avait
-9 -9 beaucoup|cong~|date date|demande du|frequence|mettre
9 2 ca ne|celle des|classement|des virements|inaccessible|la frayeur|le classement|notre mail|nous de|vouloir nous
-9 -6 ce contretemps|contretemps|er juin|host|lampe|le detail|leve|presses|reab~|regrettons de|rouvrira|term~|total|vous adresse
2 9 chercheur nous|ete ouvert|l' extranet|vole~|vos noms
-9 2 code a|faille
-6 9 code d'
-9 -8 commissaire|en attente|fonctionnent|souhaitiez|une connexion|vous souhaitiez
9 5 comportait une|hors delai|par notre
9 3 compte les|de satisfaction|de vaccination|est vraiment|etiq~|hier le|inexact|jointe a|l' etiquette|notre charge|oubli|presentons|prix d'|soir vous|sommes trompes|sonner|sont pour|taxi|un avoir|une carriere|vaccination
-8 -9 compter|est consultable|l' officier|officier|vos donnees
-6 -9 connexion a
3 9 contenant vos|faute et|les fiches|notre boutique|ont ouvert
-9 4 cybe~
-9 -7 debi~|domaine|doma~|epou~|retourne|telecopie|vous serez
-9 -4 donnees
9 6 en demande|la mauvaise|parents de
-7 -9 escr~|prod~
9 8 ete aussi|l' argent
-1 -9 facturation
7 9 fichier des
4 9 gardions les|meme ailleurs
8 9 le planning
5 9 le tien|tien
-9 1 noms|type
9 0 pdf
-5 9 rapporte
-9 3 sens~
8 6 # notre|# nous|la consultation|points sont
-4 -8 # par|decision|etait vous
8 3 ? non|alors|alor~|annexes|annonce a|avez vu|close|dans vos|dirige vers|editions|emballage|en demandons|foncez !|forf~|l' episode|la newsletter|la reserve|la validite|le lot|mauvais fichier|n' aviez|navette|nos techniciens|parti a|porte close|pour moi|seance de|sortis|sous-estime|tours|une navette|validite de
-8 -5 a bientot|abonnement a|an|appel au|au secretariat|beurre|beur~|blog|bon courage|corrige un|courage|en vigilance|envies|est reporte|greve|grev~|jours pour|la tempete|le blog|mois que|passe votre|pis|reun~|rouvre le|tant pis|tram|vidange
-8 -6 a change|a expire|a-t-elle|a-t-~|desinscrire|fume~|haus~|id|le champ|mercredi a|pas une|retenu|rire|sauf erreur|se desinscrire|terrain|vercors|verc~
5 8 a lui|groupe de|lus
4 8 a remis|decouvert|etaient pas|portons|sauvegarde de|voles
8 2 a saute|avez telecharge|brasserie|ce matin|etoi~|fest~|liste et|prolonge|provient d'|rectificatif|sale|sonn~|taux de|trop~|votre cas
8 4 accepter ses|aurions|avec six|demandons|entraine|glisse dans|heure de|hier #|lien du|mauvaise|mauv~|proposons
1 8 actes|conversations|durant|institut|le disque|notre groupe|police municipale|regrettons profondement
8 -1 anom~|tenir|teni~
-8 -7 au format|beaucoup d'|bien~|bonn~|depuis votre|etes pas|host~
6 8 avions pas|l' etablissement
-2 -8 chap~
-6 -8 chro~|comme convenu|confirmation|pouvoir
2 8 codes d'|connaissance|cryptogramme|decomptes|decomptes de|emporte la|etude a|eviter la|extranet des|informons|le supprimer|prevenu la|votre identite|votre rib|vous informons
0 8 communiquer|comprenait|empo~|ete retrouvee|historique|notre serveur|ouvert a|salariee|susceptible
3 8 confiance|intrus|l' iban|quittances|service a|une cellule|utilises
-1 8 consultes|des tiers|distance|transmis a|tute~
8 1 coquille|credites|fois le|inverse|paniers|progression|recu le
8 0 d' ici
-5 -8 deposez plainte
7 8 des excuses|en suis
-7 -8 disponible|inserer le|voici le
-8 -4 est tombe|fois sans|long~|ne fait|un plantage|une fois
-2 8 il contenait|le sommeil|motif|pour valider|rappele le
-7 8 inconnus
-8 3 la police|votre numero
8 7 le nom|nous-memes|nous~
8 -3 lege~|semaine
-8 0 obtenu
-8 -8 oppo~|reje~|rete~|une panne|votre part
8 -2 panne de|version
1 -8 partent
-8 -2 perdu le|tell~
6 -8 retard
-3 8 sensible
8 5 soins|soin~
-8 -1 ton compte
7 5 ! !|accepter nos|ce1|la situation|rendu
-7 3 a des|ordo~
-7 -4 a echeance|a mes|a onze|aquagym|artiste|autour du|avons attendu|bateaux|cas d'|ce rappel|cous~|des poux|droits|entree libre|epais|epai~|fame~|fautes|fermera|flan|imprevu|la neige|les lots|ligne bonne|mes sentiments|pendant ce|pour se|pouvons vous|poux|prea~|quorum|quor~|reed~|reste que|stage de|suffisent|un imprevu|une minute|votre controle|votre reglement
6 7 a ouvert|impu~|sans mot
-7 1 a peut-etre|pier~
-1 7 a rapporte|camarade|cles|de naissance|divulgation|trouvait
-4 -7 a reconnu|archive|fuites|janvier l'|merci pour|reflexes|une fuite
7 2 a renvoyer|affl~|annee #|annonce|certificat que|colle|croyant|de prendre|devant l'|difference|en compte|enti~|impossible|invitation au|l' edition|la difference|la soiree|le stagiaire|le vrai|ne pouvez|notre affiche|numero #|particuliers|plat|pouvez pas|preparer la|pris du|pu reserver|remboursons|soeu~|soiree|tout pour|un credit|un mail|version est|vos patients
3 7 a saisi|ferme la|vole|y etait
2 7 a toi|addictologie|au courant|des codes|des demandes|donnez rien|en portons|entre le|exfi~|inco~|la leur|motif de|numeros des|page a|retrouvee|secrete|toute personne|wi-fi|wi-f~
7 3 a tours|affecte|ai lu|autocollant|commande a|contexte|creditons|dans chaque|de ce1|de dimanche|envoyait|est fausse|hier un|joint le|justes|lancee|le miel|le passage|les dossiers|ligne est|modele sans|nous aurions|nous voulions|ouvrait|partent ce|platement|profitez-en pour|recette du|recu lundi|replay|rien nous|rouges|soir pour|un autocollant|vire|vis|voulions|vous envoyait|zero de
-7 -1 adresser|vigilance
7 4 affiches|avere|devons des|hangar|hang~|team|votre signature|vous demandons
-7 -5 amer~|avec ce|banques|chutes|clementine|clem~|compta|cout|d' avis|dos|duree|electricite|epuise|est enregistree|est epuise|est note|etre remis|excusee|fait trois|fumee|l' assistance|la formation|la regle|lamp~|limites|linge|liste listname|listname|n|notre atelier|pensees|rapport est|si la|sites|site~|suivants|tenez pas|ticket #|voile|votre inscription|votre paiement|yanis|yani~
-7 -7 attention|comprenons|comptez|cve-~|deces de|lots|memo~|munissez-vous|nous comprenons|revenir|tira~
0 7 avis~|chers candidats|creant|dossiers de|foru~|informations de|journaux|mali~|tiers|tier~|votre historique
5 7 avoir ete|base de|toujours plus
1 7 ce fichier|d' information|de permis|dossiers papier|egaree|enveloppes|faille a|la suppression|mefiez-vous|mis tout|monde en|votre box|vu votre
-7 -6 cette decision|chantier|desolee de|disponibles|hote|ils vous|la duree|le deces|le faux|le ticket|piece d'|seulement|siecle|siec~|une piece|vous vous
7 1 comprehension|couleurs|de base|de lundi|de mardi|edition|episode|epis~|errone|incident resolu|inverse les|la fete|la premiere|nous faisons|nous presentons|passer a|tort|vous prie
7 0 coqu~|croq~|il semblerait|semblerait
-7 -2 cyberattaque|maintenance|vol de|votre adresse
-7 0 d' identite
-5 -7 de doute|exem~|reconnu|trois ans
-7 -3 ecrivons a|nous ecrivons|vingt minutes
1 -7 essai
-2 -7 fin de
-3 7 iden~|numeros de|social|un audit
-2 7 infos|visibles|y figuraient
7 6 le trottoir|notre hebergeur|oublie de|planning
7 -2 les enfants
-6 -7 ligne #|mens~|parfois|prete|prevenez-nous|signalement|votre signalement
-7 5 m' a
7 -3 nom d'
7 7 photos de|seraient
7 -4 sati~
0 -7 simplement
6 1 # alors|a apposer|a celles-la|anni~|apposer|au coeur|avez deja|avons expedie|ayez|budg~|celles-la|changement d'|confondu|de samedi|est retabli|il leur|imprime|inti~|jetez l'|jours sans|le complement|ludo|matinee|oublie d'|part demain|patience et|pourront|pu vous|recu hier|rembourse|seront credites|situation est|sont venus|votre rendez-vous
-6 -6 # ans|air|cinq minutes|connexion|d' avance|de poste|deception|des fichiers|ensuite|ensu~|merci|orth~|rapports|suivez|tach~|tristesse|votre poste
-6 -5 # er|avant le|avons appris|bran~|comme vous|cren~|d' excuses|debite|er|est vide|etes-vous|etes~|faudra|il faudra|moderation|objets|ouvre samedi|prendra|pret a|raconte|reparation|rout~|savons que|sinceres condoleances|supprimes|theatre|thea~|tirage|trouverez ci-joint|velo est|vos dossiers|vous convient
6 2 # g|agnes|ajustement|arrives|avant la|avons convoque|baptiste|billets de|billets pour|cafe est|certain|ceux d'|chers voisins|choisi la|clos~|couleur est|cru a|d' anniversaire|de decembre|de lettre|demandons de|desoles !|du festival|e|economies|emmele|emme~|en fin|en place|en salle|ench~|est remboursee|et voila|ete debite|etoile|fiscal que|g|gache|gamelle|gardez le|horaire|impossible de|inaccessible de|joyeux anniversaire|juste un|l' ai|l' avait|l' omission|la confusion|la representation|les couleurs|les heures|les pots|les voyageurs|manque d'|mardi matin|mauvaise liste|nave~|non et|nos soins|nous aussi|nous venons|nuit que|panne du|pardon aux|payees|prolonge d'|refusee|remboursee|repas et|representation|restituee|retard de|samedi s'|sommes sincerement|tenir la|trimestre vous|trouve porte|un certain|venons|veno~|voir~|vous dit|vous qui
1 6 # gigaoctets|appartenance|benne|benn~|breche|brec~|d' adresses|de consultation|diagnostics|direction generale|echanges avec|employeurs|etait a|gigaoctets|giga~|gold|homo~|individuellement|la suspension|licencie|malin a|malv~|masquer|meme nom|messagerie d'|mesurons|montants|nom votre|nos donateurs|nous mesurons|ouvert par|penible|petit malin|pirate|pouvait lire|reparti avec|surveillance de|un employe|une benne|vos employeurs|votre connaissance
6 0 a celles|mille|on t'
-6 -4 a cinq|acte de|annuelle|appris|au dos|avance pour|avons-nous|bais~|bientot|bogu~|bonne route|chemin|ciel|colette|correctifs|d' appels|d' exploitation|de limoges|de lyon|decevoir|depuis quatre|des gens|deta~|dire si|echeance le|en panne|er janvier|est excusee|exemple|facture #|faux conseillers|fin le|grap~|haut|immobilise|insi~|jeudi entre|la frequence|le lendemain|le texte|lendemain|lend~|les benevoles|les boites|ling~|mili~|ne repond|nos pensees|nous manquez|oblige|ou vendredi|ouvrira|pensees vont|prevoir|puits|puit~|reabonner|reste #|reste ouverte|restent a|restent en|serions|sert|si nous|souffrante|step~|tail~|tcha~|tiendrons|tombe|tristes|trompe|votre carte|vous reabonner|vous tiendrons
-1 6 a disparu|connaissance de|coordonnees|de decider|et certificats|et dites-le-moi|etait ouvert|ici et|n' aurait|ordonnances|ou trois|pu voir|rendu visibles|salaire et|un piratage|vos coordonnees|votre iban
2 6 a envoye|acces et|autre client|bloquer|de lui|des inconnus|donnait acces|egare|et prevenu|fiches|impayes|joueur|journal fait|la tablette|le retrait|mesures a|ne savons|ont progresse|ou proche|protection|reinitialise|savons pas|securite et|toutes mes|une surveillance|votre date
6 3 affichait|affluence et|avez du|avez perdu|avons poste|avons reclame|bien lieu|bon lien|corrigee est|coucou|cru|devaient|du cabinet|es|gardes|hier|jete~|regle par|soir~|tient pas|vent~
6 5 alimentaire|avait|de notre|de tournee|demande pardon|et remplace|mes excuses|suppression
0 6 allergies|camera|camera de|classe et|de recuperation|donc recu|fait partie|la confidentialite|que des|recuperation|s' y|sala~|un logiciel|votre securite
-6 -3 arrive a|bass~|ce creneau|cherche|clic|commande n|corrections|de manipulation|eleve|et si|kg|les bateaux|lignes en|milieu|ou la|panne et|paquets|prelevee le|procede|proposer le|remboursable|reporte au|sera prelevee|suspendues|tarif reduit|tiss~|venez|vene~|votre velo
-6 -1 attendons|imprimante|l' imprimante|quinze minutes|tableau des
-4 -6 attention aux|banque a|escrocs|imite|jamais votre|ne vient|que #|refl~|un entretien|un faux|vient pas
-5 -6 autre a|ce code|comment|est necessaire|homm~|lent~|preferences|rapport|subs~|tout va|votre domicile
5 6 avais pas|du fait|effacer|fait d'|lire vos
4 6 cadeaux|de salaire|dorenavant|est moi|migration|moi qui|n' avions
6 4 cette negligence|classes|d' accepter|de bien|que notre|rich~|sans le
3 -6 cette semaine
6 -1 cette situation|n' ont|notre demarche|remise
-6 1 changez votre|fail~|vos codes
-3 6 confiance que|dont l'|renf~|roche
-6 0 courriels|susp~|une faille
6 6 de mon|passeport
-6 -2 de trois|doute un|intrusion|l' on|position|posi~|quelques jours|tu nous
3 6 de vos|partout ou|personne qui|usurpation
-2 6 des personnes|et gagnez|infos sur|le serveur|nom des|reussi a|sociale
6 -2 eau|excusez-nous|sole~
-3 -6 echeance|joins|samedi matin|scor~|une petite|vala~
0 -6 enfin|enfi~|exercice|redaction|retenir
-6 3 et ses|masq~|mots
-1 -6 huit
-6 2 iban|municipale|peut etre
-6 4 identite
4 -6 pas pu|ticket
-4 6 rappele
2 -6 reda~|tari~
5 1 # de|a present|ai saisi|annule|avez trouve|aviez pose|bevue|ca a|commission d'|contiennent|couac|coua~|de charges|de trop|directeur technique|ecrit hier|ecrit que|en chef|en croyant|equipe du|est ci-dessous|est entierement|excuser et|gobe~|gravure|hier etait|inversion|kilo~|la faute|la panne|la refaire|le reglement|legere|lieu le|luti~|mauvaise date|mechant|mech~|mene a|meri~|moch~|nulle|orbi~|parvenue|petit couac|prions de|rappels de|samedi et|sans demarche|sont bien|supplementaire|surprise|un taux|une semaine|une version
-4 -5 # sur|apres votre|aux heures|avance|avez signale|bonne nouvelle|confirmation d'|cout~|de facturation|demande la|demander une|donnee n'|encore et|enverrons|la fuite|lect~|n' enverrons|pensez qu|pret|publique le|recevrez|semaine un|si c'|un operateur|wiki
5 2 ^bon|^mauvaise|a souhaite|affluence|agit du|ai recopie|annonce est|annonce l'|annulation de|anonyme|appellera|appuye|aucune excuse|autre pour|aux abonnes|avait jamais|avait rien|avant d'|avons facture|avouez|avouez que|bega~|blanc|blanc de|bois|born~|brouillon|certain nombre|commandes a|commence a|de mise|de serveurs|demain avant|demarche|demi-journee|des frissons|devez rien|dimanche le|du replay|e minute|ecrit une|emmele les|en express|en relisant|en tete|envoyons un|est arrete|est emmele|est nous|et soeurs|etait fausse|etait juste|ete a|ete perdue|etre annulees|evidemment|excu~|exporte|fermenter|fois votre|freres|freres et|frissons|fris~|gabarit|gaba~|glis~|hum|important !|inad~|indemnite|indemnite de|independantes|independantes de|inve~|jambon|jetez|jour d'|l' anniversaire|l' annonce|la belgique|la notre|la signature|le jambon|le secteur|le trajet|le versement|les aurez|les pinceaux|ligne de|lu la|lu trop|lundi !|majo~|mela~|meme heure|moi-meme|moi-~|montant est|montant exact|n' ait|nombreux !|notre calendrier|notre mise|null~|office de|on vous|ou pas|paniers ont|passer au|paye|profitez du|raisons independantes|recommencer|recycle|recy~|relisant|remercier|rendons|reveille|riche|rue pasteur|sachet|sachet de|sans minimum|sapin|servies|soeurs|surp~|ta carte|ta commande|tant~|traversee du|tribune|trip~|trouver la|tube|un robot|une indemnite|vendu un|vifs|vous creditons|vous devons|vous dirige|vous lundi|vrai prix
5 3 a avoir|avait ete|avant l'|depart du|est avere|etait|etai~|la team|livree|ma part|outil d'|parametrage|passeront|pour cette|repousse|studio|stud~|toute la|trajet|vente|vous presentons
-5 -2 a etre|adve~|des ecoles|deux cents|empa~|grim~|gris~|on ne|regles|suspect|tentatives|trouble|un peu
-5 -3 a heure|a s'|a tranche|annee les|anniversaire !|apparaitra|apparaitra sur|arbre|au poste|au retour|au-dela de|aussi et|beti~|bientot sur|canal|carg~|charge dans|cheres clientes|chf|chiffres en|cm1|convient pas|d' electricite|d' hameconnage|de presents|de quinze|de rire|deja charge|demain minuit|detail des|deux lignes|du date|ennu~|ensemble de|fatou|fous|garni|gratuits|greve du|ile|japon|l|l' etage|la buvette|la fenetre|la lampe|la ou|la trouverez|le medecin|le terrain|le vercors|les banques|longs|manquee|mi-m~|mort|ne peux|ne souhaitez|odette|odet~|onze minutes|p|panier garni|piscine|pisc~|platanes|poisson|pouvons rien|prevenir la|prix un|quatre ans|rechercher|rembourse integralement|reprise|s' arrete|sommes tristes|stocks|terme|tranche|trous|un arbre|une excuse|vernissage jeudi|verv~|votre anniversaire|votre echange|votre table
5 4 a livre|annule et|avec #|et je|personnes ont|recu notre|sans avoir|site est|trot~|votre conseiller
-5 -4 a neuf|achete|amis|application pour|atteint|attendre et|autour|avant cette|avec une|bien ete|bottes|ceci|cele~|chasse|chaussures|compteur|creneau|de parcours|de voile|desoles pour|documents suivants|doig~|du fabricant|empechement|erreur #|fait pas|fato~|ferme dimanche|gens|gere~|journal complet|la disparition|laine|lausanne|laus~|le date|lecture|lire ce|marche de|mediateur|memoire|nos condoleances|nous serions|oh|ordre du|ou le|parle de|pas compte|peut vous|pleu~|prevu au|rappel du|relancez l'|remis au|restent|sont au|souhaitiez que|stat~|sympathie|terminer|tiendra le|troisieme|trouvez|un lecteur|une chaine|vari~|voitures|votre piece|votre projet
-1 5 a rendu|au secret|cadeaux elle|d' imposition|de portable|eu connaissance|exprime|exprime ses|fait l'|imposition|joint la|le savoir|manquement|maxence|maxe~|ne peut|nom dans|pano~|regarde ce|resultats a|stage j'|un tiers|visible par|vous exprime
-4 5 acces|carte bancaire|d' europe|dans cet|le registre|regarde
2 5 acces est|actualite de|appartient|autorite de|ce manque|cellule d'|cnil est|connexions|courant et|destine|donnee bancaire|donnees d'|etat civil|etudiante|gardions|imprimee|investigations|l' intrus|les codes|nous gardions|pas repondu|potentiellement|prestataire|pretentions|pretentions salariales|profils|quatre reprises|salariales|stagiaires|ton mot|transmis|votre parcours
0 5 accessible|affichait les|assurance-vie|autre assure|bizarre|biza~|cela peut|clairs|cnil a|comportant|controler|copi~|d' assurance-vie|de documents|de donateurs|diagnostic|du bureau|en creant|en vous|enveloppe ouverte|erreur nous|ete piratee|exterieure|fili~|gg|gg a|jointe et|jointes|l' avaient|les numeros|lettres de|mise sous|nom|notre et|notre messagerie|nouveau mot|ouvert avant|piratee|prise de|quelques comptes|referente|revele votre|saisies|touchees|vos conversations|vos releves
-5 -5 acheve|carte est|ce changement|conge|coti~|demande ne|desabonnement|en demander|encadre|favo~|fede~|hui a|il manque|jours au|juridique|l' expediteur|le regret|les urgences|mediatheque|mettre a|minutes|minu~|moins de|ouverture des|pann~|pas concernes|pensez|pensez a|resume|subie par|tout ce|trente minutes|votre mot
-5 1 administrateurs|de passe|inha~
1 5 adresses qui|album|allergies et|bulletins|cadre d'|classeur des|college vous|conformement aux|copie|d' actes|dele~|demandes d'|des appels|detr~|dossier ou|du secretariat|etes donc|famille a|gold a|hors du|immatriculation|l' album|le classeur|les allergies|les questionnaires|lisait|lisa~|malins|non autorise|notre registre|nous aviez|ont confirme|petits malins|questionnaires|qui pouvait|salle commune|sauvegarde|sont plus|un acces|un depot|voir vos
5 0 anomalie|clientele|de mai|express|l' avez|la pluie|maladresse|mauvaise adresse|modeles|prevoit|semblerait que|tenir compte|validite|vers~|votre billet|votre comprehension
-3 -5 atelier|avez saisi|bonjour karim|cord~|federation|fire~|foul~|gendarmerie|gend~|hive~|inserer|l' enregistrement|la gendarmerie|politique de|pota~|si ce|versions|votre premiere|y avait|y en
-2 -5 atel~|ce n'|dix jours|ecrite|envoie|musee|muse~
-3 5 audit|auraient ete|beneficiaires|d' urgence|jamais de|l' objet|la transparence|lisi~|mand~|naissance|nais~|ordinateur|telephones et|tout remis
4 5 aurait pu|consternes|de paques|etaient|h n'|le hall|prevenez|sommes consternes
-2 5 avoir efface|ce stade|de supprimer|des informations|divu~|excuses c'|flip~|joint par|medicales|une activite|voisins et
5 5 avons mis|depuis dix|par d'|rien de
0 -5 bill~|vient
-5 -1 cache|connectez-vous|croise|epargne|epar~|heure et|montant et|poli~|t' en|treize|trei~|vos cartes
5 -1 cela aurait|deja|grand|ont disparu|rappels|rect~|rubrique|rubr~|si cela|temps de|va
-1 -5 comme un|est disponible|la ligne|quinze jours|regler|surt~|valable
5 -4 convient|invitation
-5 2 d' api|dix-neuf|et ne|kevi~
3 5 de detruire|est au|est restee|l' avoir|le document|le taux|liste des|notre page|restee|votre appel
-5 5 echanges
-5 0 efface le|fini|mesure de|prolonger
-5 3 frau~
5 -2 noir|pour la
5 -5 obse~
-5 4 transparence
0 4 # adresses|# enfants|^autr~|a constate|a montre|a recu|acces ont|accessibles a|ainsi que|aper~|atteinte a|au sein|avec votre|broyeur|broy~|chaque envoi|chercheur|codes|confies|confirmez|courriel d'|courriels et|de garder|destinataires en|du recevoir|dura~|employe|et votre|ete retrouves|ete telecharge|excuse et|extr~|fiche a|frauduleux|honoraires|la regrettons|oublie dans|par prudence|partenaires|pour me|protection de|renseignements|rens~|rester|rompu|saisies sur|securiser|sein|serveur est|sont concernes|ton numero|un chercheur|usage|vos prelevements|votre ville|vous concernant|y aidera|y figurent|y trouvaient
4 2 # cartes|# figurera|# pas|# tu|accepte de|agendas|ancien modele|anno~|apres l'|arrive aux|attendre le|attribue|audition|audition de|avait pas|avant #|avions annonce|avoir du|avons inverse|avons joint|avons lancee|avons rendu|ax|ax #|baie|blan~|bouquets|brouillons|caisse en|ce defaut|chaussettes|comment dire|commissions|concernait|concert n'|conseil syndical|convenue|corentin|core~|cred~|d' acheminement|d' avant|dang~|date convenue|de piano|de vacances|defectueuse|degustation|degu~|dirige|donc paye|donne rendez-vous|dose|du mail|eau du|ecoute|erreur et|est de|etait ecrit|examen blanc|fass~|faus~|g de|gerante|glisse|hoquet|hoqu~|hypo~|inadvertance|incident de|je m'|je vous|juillet a|l' audition|la fiche|la gravure|le hoquet|le parcours|le sachet|les commissions|leur couvercle|lundi matin|mauvais|mauvais jour|meme montant|menait|miche|minimum d'|moi c'|n' ayez|net|on trouvera|paiement d'|par bonjour|par inadvertance|pardon|pas arriver|pas bouge|pas je|pas relu|perdu une|poireaute|poir~|pour retirer|pouvez repondre|preleves|quelle|quels|qui avons|recette de|releve des|reponses ne|retirer votre|roussel|sachet est|salle pour|seances|societe de|sommes fermes|sont justes|tels quels|totalite|trouvera|un hommage|un ticket|verront|versee sous|veterinaire|vol ax|vos agendas|votre pass|votre prochain|vous reviennent
-4 -4 # dossiers|a enregistrer|a jeudi|a retourne|americain|annuler|associations|aucun incident|aucune donnee|aura|aura lieu|auraient du|bonjour m|bonne journee|carte vitale|champ|combien de|commissaire enqueteur|connaissent|critique|date a|debut|deces|desoles de|detail|du message|en retard|enquete publique|er avril|est possible|etudiee|fraude|from~|guide de|identite en|informer que|l' acte|l' an|l' operation|la recherche|la veille|laissez|le commissaire|le mediateur|le samedi|les observations|matin de|ne pouvoir|ne reste|pas pouvoir|pens~|pour revenir|pourra|proposer|raccrochez|re|reex~|reor~|retour d'|samedi a|selon|selo~|signes|sire~|sorties|soum~|sportivement|suivez ce|sur rendez-vous|teletravail|toutes vos|trois mois|un avis|un colis|un produit|venez avec|violation de|vous #
-1 4 # etudiants|a laisse|adresser par|au courriel|aussi dans|batonnier|bato~|bourses|cede~|comptes a|copie visible|des bourses|des comptes|des petits|devant nous|dois des|elements|en fait|eu acces|face|faible|figurez|judo club|le batonnier|les faire|m' aviez|manquement au|numeros|pourraient|preter|son retrait|supprime le|suspendu et|vos revenus
-4 -3 # euros|# reste|a echoue|a fin|a qu|a refuse|a voir|abonnements|action n'|alimentation|alla~|annee on|arme~|auteur|avancee|betise|bien la|bonjour patricia|boulangerie|camions|cana~|cave|ce cas|ce desagrement|cela arrive|centrale|changez d'|chez les|cloture de|club de|code #|conseils|coupable|creuses|d' epouse|de douze|de moderation|depart a|des cette|des que|desole de|devoues|dimanche matin|dit quelque|donner une|doud~|douze|du four|du permis|en juin|en lecture|en trois|epouse|epuisee|er octobre|est ce|est dur|est epuisee|est par|est reuni|et cela|et rapportez-le|eux sont|expi~|facultatif|fidelite vous|fonctionnent normalement|garonne|garo~|generale du|glac~|gourmands|hasard|hasa~|hesi~|homme|hygiene|hygi~|ici a|indiquer|informatique et|inscriptions a|inspecteur|insp~|interne n|intervient|jour votre|l' hygiene|l' original|la loi|la reference|le garder|lectrice|lecture seule|legu~|librairie le|listname a|loi|moins #|mot a|n' ayant|ne pourra|ne tenez|nos sinceres|notre association|nous demande|nous envoyer|numero n'|onze ans|original|ouvert aux|ouvriers|parole|pas cette|pas ne|patricia|paul~|pense|phrases|pieg~|plaide|plus valable|plusieurs enfants|plutot|plut~|possible qu|potager du|pouvoir vous|premiere fois|programme de|programmee|quand la|quinze|rappelle les|refuge|refuse de|rejetee|rencontre a|reponse vous|reponses sont|reste quelques|resteront|reuni|rousset|rouv~|salarie|sami~|semis|sentiments devoues|serez|sonde|soupe|station|stra~|suffira|sugg~|sylvain|them~|tout moment|trois minutes|un empechement|un homme|utilisateur|utilisez|virement ou|voir avec|voir en|votre candidature|votre compteur|votre presence|votre remboursement|vous changez
2 4 # fiches|# profils|a reussi|annules et|attaque du|aucun code|avons publie|chiffres de|circonscrit|civi~|cle d'|conclusions|constate que|dates de|derniers chiffres|dero~|durant l'|effacee|electorale|et adresses|et change|et donc|et tes|excuses les|formulaire d'|h nous|habitants de|haches|iban de|inconnus ont|journal montre|l' ordinateur|la messagerie|matin le|messages prives|nom ton|notre etude|ont ete|onze jours|pali~|parcours et|passe derobes|phrase de|pleinement|preferez ne|prevenez votre|prives|quittances et|responsabilite|session et|signale l'|sorry|sorr~|un pirate|vie etudiante|voleur|vos mots
4 1 # sera|^le bon|^nouvelle|a confisque|a entraine|agio|agios|agio~|ai pas|ajus~|ambree|ambree a|annoncait|applique|arriver|aucun frais|aure~|auto-ecole|aven~|avez lu|avons compte|avons confondu|avons copie|avons efface|avou~|billet vous|bisous|biso~|bloque votre|bonjour prenom|bornes|brasserie du|burger|burg~|cadeau|celles qui|changent pas|ci-apres|ci-a~|colis est|commande n'|comme promis|confisque|confisque le|confondu deux|conservez vos|consternes et|convoque|correspondait|correspondait pas|d' office|datait|de bus|de dedommagement|de m'|de mercredi|dedu~|defaillance|demi-tour|demi~|des ecarts|des gagnants|des heures|desoles vraiment|desormais chaque|discuter|du mauvais|du vous|ecarts|editions du|en recommande|espace et|est ecrit|et il|et personne|etait qu|etre observe|excellent|exemplaires|expedie|facturation de|fiche horaire|foncez|forfait de|formulaire est|fut|gala|gauche|gauc~|hello les|ici au|infirmiere|jeux|joie|jour pour|joyeux|juste|l' entretien|l' oral|la feuille|la recette|la surprise|la voici|laisse expirer|le remboursons|le ton|le trop-percu|les apporte|les badges|les lutins|les oreilles|leur ticket|litt~|lot #|lutins|lux|maelle|mich~|midi a|mon portable|monique|monique et|moni~|ne changent|ne correspondait|ne devez|nos bornes|notif|observe|ont attendu|ont saute|oreilles|organise a|oups on|parti|passage a|pasteur|perdu votre|personne d'|podcast|podc~|portent|pose|pose~|pour notre|precision concernant|prendre de|prenons en|presentation|presentent|publication de|quai de|rapportez le|reap~|recouvrement|regularisation de|rejouee|relance pour|remi|reprennent|restaure|sabatier|saba~|sans discuter|sejour de|soir dans|soiree de|sous l'|trajet du|trib~|trop-percu|un oubli|une defaillance|universite|va pas|vendredi ne|vide la|videz-les|virement de|virements de|voire|vos places|votre bon|vous !|vous etre|vraiment navres|zoe et
4 4 # y|a pu|aviez|avie~|deposee|ecrit a|en personne|envoi|hach~|l' etude|le cabinet|notre agence|stagiaire a|sur certains|votre solde
4 3 ^mauv~|a priori|aspi~|carton de|d' excuse|et sont|ete lus|ete saisie|heures de|inat~|je l'|logement|notice|priori|soir|souci de|trottoir|voila|voil~
-2 4 a certains|a supprime|apercu|consulte|cybersecurite|dire que|figuraient|mesures|moteurs|moteurs de|numero de|portefeuille|pourraient avoir|presente toutes|salaires|toute demande|une simulation|une societe|viol~|votre nom
1 4 a conserve|a prevenus|a transmis|acces non|adresse la|appelle en|appels et|assaillants|avons honte|bonjour anais|choisissez un|circuler|cloi~|code malveillant|codes et|comptes|comptes de|concernant vos|contenait les|cotonou|d' accueil|d' identification|de comptes|de dossiers|de passeport|de protection|de reunion|declare la|depuis ce|detruire|diffuse|donnez|dossier social|emporte avec|en etaient|en notre|et y|ete telecharges|ete vole|figurent|identification|imputable|l' agent|l' avais|la migration|le college|le flux|le motif|les assaillants|les journaux|liste du|mefiez-vous des|money|mone~|nos #|notre place|par retour|pas destinataires|porte plainte|prend en|quatre derniers|rapidement|reclamant de|reclame de|regime alimentaire|relisez vos|rentree approche|rien sans|salaires et|sans motif|se reclamant|securite sociale|situations|soins a|susc~|telecharges|trainait|trouve la|un s'|une cyberattaque|une plainte|via|volee|vos bulletins|vos journaux|vos ordonnances|votre etat|votre famille|votre gestionnaire|y lisait
1 -4 a rien|cafe
-4 -2 a signaler|ai presente|aimaient|arrete le|au milieu|au second|avait une|avez laisse|bleu|bottines|bug de|ca se|camionnette de|ceci n'|chasseral|chat de|circule|comb~|confirmation de|conq~|contretemps et|correctifs de|crue|cuisine centrale|d' insister|desi~|dessiner|double authentification|doute|dout~|du chasseral|du hainaut|du larzac|echange avec|echangeables|elle sera|en train|entree est|et bonne|facture numero|fait aucun|faites opposition|fallait #|fameux|fantome|fant~|faut|genre de|hainaut|hain~|histoire de|insister|jour si|juge|juge pas|l' air|la boulangerie|la vidange|larzac|larz~|le cafe|le col|le stage|lentement|libr~|livraison a|lui interdit|ma mere|mai #|marion|medecin lui|merci de|minuit et|mon compte|mouvement social|n' ouvrez|ne juge|notes de|obje~|on sort|oups|pani~|panne depuis|partitions|paru|pas convenu|pas servi|passez nous|patr~|petit rappel|petites|pomm~|preavis|prelevee|quelques places|qui aimaient|rappel|reabonner a|remplace par|remplacer l'|restez|sait que|sec|sensibles|sera indisponible|signale en|sort les|souffrant|sur trois|ta premiere|tani~|test de|theme|trouverez en|un an|un beau|un bon|verifiez le|vernissage|vern~|vidange annuelle|vigilance orange|votre code|voulu|vous attendons|zohra|zohra et|zohr~
3 4 adresse le|avez donc|bande|changeant|chiffre|civil|clair et|commune vous|donjon|donj~|en changeant|en trop|ete efface|horaire de|information|la sauvegarde|premium|priv~|regrettons sincerement
-4 -1 ami|aute~|authentification|auth~|autorise|confrere|debo~|espace client|est juste|l' export|la partie|les mots|me connecter|montrer|nous avoir|paiement a|pas avoir|pouvons|si besoin|vous informer
-4 0 annonces|au programme|combien|coupee|devront|du club|expo~|la lecture|les membres|les vingt|pardon d'|pas d'|pourquoi nous|reporter|un qui|urge~|vous fais
-4 1 archives|car vous|evenement|eviter|inhabituelle|l' acces|mesure|pieces|pierre|police|surveillez|surveillez vos|telephone
4 0 arrivera|attachement|attachement a|convocation a|de caisse|ecrit alors|et merci|etudiant|fonctionnait|gout~|il convient|inachevee|incomplet|juger|l' eau|le mauvais|mati~|mon numero|nettoyer|nombre restreint|orei~|past~|perf~|peur|photo est|quatre fois|record !|remise de|renvoyait vers|restreint|satu~|sept jours|territoire|tot|tout d'|u|votre attachement
-3 4 autorisees|en parle|etaient lisibles|informe
-2 -4 autres sessions|avons vu|brou~|ces messages|cette demande|comme prevu|cotisation|demandent de|donnees chez|en choisir|en janvier|envoient|et aucune|feu|jeudi|jeud~|la cotisation|la federation|la fraude|larg~|minuit|n' etes|nouvelle connexion|probleme|produits|rais~|suite de|tresorier|tutoriel|une bonne
-3 -4 avons recu|candidature au|copies integrales|critique dans|de bord|de moins|droit a|du jour|enregistree|erreur s'|faille critique|faux messages|firefox|fond|fuite chez|integrales|l' utilisez|le tresorier|les fuites|mara~|mettez-la|ne recevrez|nouvel editeur|part rien|pouvez le|prefere|presentant|recevrez plus|rectifiee|resiliation|rib de|sans action|signalez|title|titl~|touches mais|une nuit|url|usin~|votre tableau
4 -4 billet
2 -4 bord|desagrement|places|reta~
-1 -4 bulletins de|degr~|perdue|prim~|revient|rien a
4 -1 cela vous|changeant de|communale|de retard|excuser si|gril~|pluie|presentes|volonte|votre confiance
-4 2 contacts|effacement|kevin|une etape|violation
-4 3 de recherche|jeto~
4 -2 de remise|mous~|page #|vien~
0 -4 de retour|dix
-4 4 lire les|un tableau
4 -3 que la|samedi
3 -4 same~
2 3 # comptes|affichee a|assa~|aux trois|avaient pas|benevole a|candidats|cellule|considerez|d' appel|date de|donnait|dossier a|est coupe|exfiltration|explications|l' exfiltration|mots de|n' avaient|parents|regime|ton nom|traiteur|wi-fi de
-3 -2 # d'|a demain|a epuisement|a place|a presente|amic~|anonymes|arbitre|attente|au dimanche|au regret|avril et|baguettes|buve~|centimes|chose qu|cidre|cidr~|clientes|cliquez|compte sera|cora~|courriel envoye|croise avec|cuir|d' installer|dans ton|de laine|de panne|de remplacer|de six|de traiter|debut a|deception de|derriere les|desinscrire voir|dis|dit la|dites-nous ce|dommage|domm~|dos de|du canal|du panier|echange de|echue|echue le|echu~|eclater|en quatre|epuisement|est croise|est jointe|etudie|feut~|fin des|fixer une|grand-chose|greve des|gris|hausse de|l' arbitre|l' energie|l' orthographe|lain~|lapin|le four|legumes|les abonnements|les poux|les tetes|lucette et|mett~|nuages|offerte des|orthographe|paires|pari~|partait|passera de|pauline|piscine rouvre|plantage|pleure|plus nos|poit~|porte reste|poss~|poux sont|premiere commande|protege|recettes|reduire|relevez|reouverture|reou~|reste de|se fera|sera donc|seront refuses|stand|stephanie|suff~|termine|tetes|tete~|tombe en|tranquille|une demi-heure|union|unio~|vendredi ?|verifiez l'|verviers|voir l'|vous ait|vulnerabilite|vuln~|y faire
1 3 # quelqu|^autre|a essaye|action requise|ainsi|ains~|api de|au centre|autorises|aviez confie|captes|carte professionnelle|ce titre|cette etourderie|connaissance qu|consultees|copie les|d' immatriculation|d' ordre|d' utilisateurs|decembre un|des connexions|des fausses|detient|deti~|domicile et|dossier que|dossier sans|entres dans|est introduit|est saisie|et mots|et saisissez|et ton|extrait|frauduleuses|groupe a|heure plus|imprimes|introduit|introduit dans|intr~|jetons d'|juin quelqu|le voleur|les cv|les debloquer|ne communiquez|nos cameras|notre forum|oeil sur|par n'|pare~|pas paye|passe haches|personne exterieure|prestataire a|progresse|rancongiciel|remis le|saisi la|sorry si|sous-traitant|souscrit|votre identifiant|votre y|vu vos|y trouve
3 1 ^a tort|^tort|^voici|^voic~|a hate|a moins|a plat|acceptable|acceptes tels|affirmait|affirmait que|ai ecrit|amap|amap des|annoncant la|annoncions|appuie|appuie sur|au forfait|au hangar|aucun interet|autres lots|aux meilleurs|avais mal|avez commandee|avions charge|avions laisse|avoir gache|avons donne|avons imprime|billetterie|blanquette|bonne est|bouchees|cadeau de|cadre de|cesse|cette fois|charme|chercher chez|cochez|commandee|communiquee|compris l'|convive|coul~|croquettes|d' eux-memes|d' origine|dans mon|datait d'|data~|de meme|de rungis|de table|decompte|deduction|deduction de|deja en|demain nous|depose un|depuis notre|des demain|des siennes|deux salles|difference de|dose de|dose est|doubles|douze derniers|du a|du concours|du grand|echange est|elle part|embarras|embruns a|en boutique|en deduction|en excuser|en presentons|enverront|envoye ce|est glissee|est rouvert|ete prive|etes rembourse|eu un|excusez-nous de|fabrication|facture a|fait perdre|faux depart|fiscale|flacons|flac~|game~|hate de|heure limite|ignorait|interet ne|interieur|jeudi et|joint hier|jour #|l' amap|l' ancien|l' information|la chercher|la dose|le car|le doublon|le gite|le telechargement|les agios|les bulletins|les requetes|lieu les|lu ce|mais ce|mercredi par|mercredi soir|mes soins|miel|moitie d'|muet|n' ai|ne tient|non le|notre envoi|nous annoncions|nous pour|nova|ont refuse|par mes|pardon a|pardon sincerement|participant|paye du|petit bug|prie|prie de|prie~|prime|prions|prio~|pris pour|pseudonyme|quarante minutes|reem~|relues|relues par|remarquer que|remercier de|remi et|rouvert|rouvert et|rouvrent|rungis|rung~|samedi nous|sera deduit|seront rendus|seul le|siennes|soeur|sommes tres|super|techniciens|televerse|televerse le|ticket de|tres fiers|un livreur|un questionnaire|une date|une invitation|une pompe|vacc~|vendeur|vendredi de|version francaise|veuillez accepter|vevey|veve~|viendra|vos heures|votre ticket|votre trajet|vous prions|vous remercier|vous rends|vraiment pardon
0 3 a adresser|a joint|atteinte|aucun virement|avises|cet incident|changeant un|cle usb|code~|combien cela|comptes rendus|craignez|d' offres|d' ordonnances|de cartes|de classe|de consultations|de presence|des documents|deuxieme trimestre|du cours|effa~|entre dans|est saisi|ete informes|federal|fiches sanitaires|filiation|fortune|hello !|homonyme|informes d'|la destruction|laisse voir|le prepose|le syndic|lue par|messagerie a|monde a|notre code|notre partenaire|parents du|payons le|peni~|portable|portable dans|prepose|prepose federal|profondement|recupere|releves de|sans nous|sante et|scanne|site de|survenu chez|tablette de|traitements et|un homonyme|un passant|usage des|usb|video de|vous craignez|y lire
-2 3 activite inhabituelle|bail|conn~|destinataires|environnement de|ete consultes|ete envoyees|ferme l'|mote~|plaq~|prot~|publicitaire|registre
-2 -3 adop~|annoncer|bien cordialement|chie~|de paie|demandee|et appelez|ete consultee|euros|imite notre|inscrit au|le reste|les anciens|moment|notre logo|nous demandent|ouvertes et|presentant comme|qui peut|se presentant|tenu|votre nouvel|vous ?
-3 -1 adverse|aide|annees|avec son|conseillons|contact|disparition|donnees personnelles|est conserve|fabr~|il faut|nous voir|pate~|personnelles|sociale et|vitale|vous conseillons
3 0 affiche de|apporte|au lieu|cela a|certificats de|cette maladresse|choc~|ci-dessous et|de nice|distribuee|dysfonctionnement de|enge~|erronees|evid~|excuser|huit mille|il fallait|imprimeur|juin comportait|la diffusion|la vraie|le chiffre|manquait|non a|notre forfait|notre volonte|session d'|soir la|un rappel|unanimement|une porte|vous et
-3 -3 an deja|certificat de|chaine|cinq|cotisations|d' eau|de sites|de taille|demi-heure|des son|disparition de|domicile de|egal~|er mars|erreur de|fabrique de|facture du|favorable|hostname|jusqu|le secret|malh~|merc~|mettez-la a|minutes pour|moul~|ne vous|noms de|partir|partiront des|pense a|pour celles|proprietaire|qui change|recus par|requete|revanche est|securite des|service juridique|terr~|trop de|un quart|var|vida~|vous venez
3 2 attribue a|avait dit|band~|baza~|caissier|ceux dont|chau~|commandes et|compas|cote de|d' ete|de ma|de service|deposee le|ecrit|engagements|entree et|est corrige|etch~|example #|go a|gps|heure trop|hypothese|la #|le tube|les filles|locataires|ma porte|mis le|noti~|notre caissier|promis la|recopie|sans prevenir|situation|surprises|thie~|tort et|tube est|un controle|votre pere
-3 0 au cours|juin #|l' onglet|milliers|milliers de|nos regles|plainte|pris fin|recois|supprime
3 3 avec leur|avez passe|boite mail|chers eleves|debranche|demarche n'|donateurs|dont le|dysfonctionnement|dysf~|emailing|hier sur|l' est|la base|male~|nous les|on aurait|particulier|president|recr~|relevait|six jours|un courrier|un dysfonctionnement|verse
3 -2 bon|service est
-1 3 ce tableau|confirme par|consultations|de s'|doit vous|envoyant|fiches medicales|fonds sont|malveillant|motifs|motifs de|plus jamais|vos informations
-1 -3 de cote|de donnees|dure|reservez|suffit|velos|vous attend
0 -3 de noel|il sera|pref~
3 -3 des eaux
-3 1 des la|soci~
3 -1 exacts|jaune|l' horaire|les deux|matin|noir~|nouvelle version
-3 2 publiee|renouveler
2 -3 surtout
-3 3 un outil
-1 2 adresse et
2 1 etiquette a|fois cette|le pdf|question #|un tarif|vous doit
2 0 excuse pour|repl~
2 -2 fin
1 2 informons que|serrure|tiers non
0 2 passeport scanne
`;
