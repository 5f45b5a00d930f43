/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
55 11 vous avons
45 16 vous ai
39 13 avez recu
-34 -22 rouvre
34 15 vos boites
32 25 demandons pardon
32 11 la convocation
-29 -23 expire
-29 -22 votre demande
18 28 consultation
28 10 diffusee
-27 -23 avez demande
-26 -18 epui~
26 8 venus
25 11 alors que
-25 -20 fabricant
0 24 en copie
24 14 nous avions
24 7 saute
-23 -13 interdit
-22 -15 en une
22 13 m' en
22 12 nos excuses
-22 -13 vent
21 13 avions
21 4 avons oublie
21 8 le bon
21 7 vrai
-20 -13 cela fait
4 20 cryp~
11 20 par erreur
20 3 satisfaction
19 12 avio~
-19 -17 fuit~
2 19 l' enveloppe
19 3 notre lettre
-19 1 par des
-19 -13 pile
19 15 telecharge
17 19 vous presente
1 18 adresses
18 4 affiche le
18 6 cette erreur|la faute
5 18 cryptogramme|importe qui
2 18 infos
-18 -13 le fabricant
-18 -16 malh~
6 18 notre boutique
-18 -12 votre message
0 17 ai laisse
-17 -8 arch~
17 5 avons annonce|recette|t' a
17 10 fausse
-17 -11 lave~
-17 -16 malheureusement
-17 -10 neige|neig~
-9 -17 panne
17 6 rapportez
-17 -14 s
2 17 trouvait
-16 -12 # jours
9 16 avons ferme
-16 -11 chantier
-16 -9 comment s'|export
3 16 connectes
-1 16 medicaux
-3 16 pira~
16 4 propos
-16 -13 retourne|tris~
5 16 tiers a
1 16 ton adresse
-15 -10 a les|chas~|partir du|voir partir
15 4 a propos
3 15 ai joint
15 10 aurait du
-9 -15 avez rien
7 15 avons envoye
-1 15 certificats medicaux
4 15 egar~|une sauvegarde
-14 -15 erreurs
11 15 est reste|le week-end
1 15 historique|un inconnu|y trouvait
2 15 naissance et|votre a
-15 -9 nous prevenir|panier|recu votre
15 6 offrir
-4 15 par ecrit
-15 -4 partage
15 15 prive
15 5 prochaine facture|renvoyait|sont arrives
-11 -15 produit
15 7 vous sont
-14 -10 a compter|sauf
2 14 accessibles
-14 -3 au-d~
14 6 aurions du|avons ecrit|commercants|versee
-14 -13 convenu
-14 -8 destinataire|ne pouvons
1 14 enveloppe
-9 -14 imit~|votre colis
-4 14 informations
-14 -9 la pile|le potager
14 4 la premiere|la vraie
14 5 lundi nous|m' excuser|office|provient|supplement|taux de
14 10 n' avait
-14 -12 opposition
3 14 pseudos
-14 -11 raco~
-14 -5 recherche
14 0 rectification
-14 -6 regrette
-7 -14 tarif
14 3 tete
-14 0 vigi~
-2 14 visible
-12 -13 ?|deux minutes
-13 -9 a-t-~|librairie
13 2 alea|coqu~|de novembre|un alea
3 13 avons decouvert|pendant neuf
13 4 bande de|courrier du|en double|erro~|miao~|paniers|venu~
2 13 cameras
0 13 cette personne
-13 4 changez
-11 -13 comme convenu
13 3 complement
4 13 contenait|contenant
-10 -13 decision|hopi~|les donnees|taille
-13 -2 dete~
-13 -8 en reste|recidive
1 13 envoye votre|le prestataire
13 6 erratum|nous qui
13 5 erra~|gach~|interverti
13 8 excuses
13 7 heure de
13 -3 inac~
-13 -10 le rapport|lignes|mete~|regret de
-1 13 notes et
13 11 notre message
-13 -7 ou deux
-13 -11 poste de
-13 -12 rete~
5 13 salaire
13 0 tenir|teni~
-9 -12 # est
1 12 a regarde|identifiants
12 4 a tort|annulation|difference|gardez-le|l' imprimeur|la difference|les points|mille excuses|nos techniciens|parti a|trop~
5 12 acte~|affichee|coordonnees de|pu lire
12 2 annee #|compteurs|d' ailleurs|lettre de
-12 -8 au-dela|de mots|ticket #
-12 -7 avance pour|fuite|hausse|haus~|jours pour|procede
-12 -9 bien recu|deux ans|regrettons de
12 3 certains ont|corrige et|fallait lire|sera rembourse|tickets
4 12 change ton|erreur d'|se reclamant
6 12 change-le
-12 -10 chien|condoleances|est prete|gour~|pourra|reex~
-6 12 cnil|la cnil
0 12 coordonnees et|diag~|pouvait
12 6 de reservation|vous offrir
-8 -12 demandent
12 7 en demande
12 5 hier #|hypo~|le passage|recommencer|tenir la
-4 12 moti~
12 11 ont recu
-12 -1 ordo~
3 12 secrets
-2 12 sensible
-12 -12 si ce
-6 -11 a reconnu
11 5 a temps|annonce la|contexte|notre calendrier|preferez un|proposons|soir de
11 4 affichait zero|de vaccination|indique #|interverti deux|jeudi nous|le sachet|ligne est|part un|platement|profitez|provient d'|un avoir|une anomalie|vaccination
1 11 allergies|came~|des dossiers|sous cle
11 1 amelioration|edition|le retour
-11 -8 ans|avons bien|beaucoup d'|en cas|faud~|leve
11 6 avons mal|par notre
-11 -10 beaucoup|compter|nous avez
-2 -11 bien a
11 3 bien mechant|dans vos|entierement|est prolonge|figurera|propos de|pu vous|rendu et
-1 11 cama~
-11 -7 ce contretemps|contretemps|dega~|fautes|la regle|mili~|oui|rejete|s' excuser|sec
-11 -9 cinq jours|compter du|lecteur|nous est|souv~|touches
11 2 classement|d' hier|et non|et pardon|frayeur|fray~|le classement|saut~
0 11 cle|deux ou|me voir
-11 5 code a
11 9 comportait
5 11 connexions|derobes|que des
-11 -2 conserve
-11 -11 demande du
-11 -6 envies|il reste|pendant ce
10 11 etait a
3 11 ete ouvert|eviter la|sont plus
-8 -11 hopital|pas touches|un hopital
11 -6 inex~|tick~
-5 11 la transparence
-2 11 lisibles par|releves d'
11 -3 nom d'|pas pu
2 11 registre des|retrouvee
-10 -11 vos donnees
9 11 vos enfants
10 7 ! !|demande pardon
10 3 # g|annoncait|est rendu|g|inexact|notre mail|prive de|recu hier|sont pour|taxi
-2 10 a confirme
-10 -7 a expire|a jeudi|d' erreur|domaine|doma~|lamp~|securite|souvent|votre panier
2 10 a lu|code des|impayes|inconnu|la camera|le disque|les allergies|monde en
-10 1 a peut-etre
10 4 a vendu|accepter ses|affecte|compte les|editions|joie|l' avait|le lot|liste ci-dessous|navette|petite coquille|poir~|pourquoi vos|rembourse et|sachet|toujours a|trace
3 10 affichait les|en clair|les fiches
10 1 amelioration continue
-10 6 attaque
4 10 attendez-vous|attendez-vous a|pseu~
10 8 aurait pu
-7 -10 aux faux|chro~|connexion a|jusqu au|parf~
10 9 avais|l' argent
1 10 avis~|copies de|des petits|nom vos|surveillance
10 2 ayez|cela aurait|errone|inverse
7 10 base de|supprimer
-10 -6 beurre|beur~|blog|chemin|donnees|electricite|excusee|greve|grev~|helas|hela~|lampe|le blog|le theme|linge|meteo-france|milieu|pourra pas|suffisent pour
-1 10 consultes
-5 -10 convient
-10 -8 d' avance|epou~|er juin|ne pourra|user
-10 -9 date date|de domaine|echec|format|mettez|une panne
10 5 de bois|nous remboursons|preparateur|traverse|traverse la|vous a
-10 -5 de securite|partiront|rappelle
-6 10 donnees de|flip~
5 10 dorenavant
-8 -10 exem~
-10 0 faille
-9 -10 freq~|une connexion
-6 -10 fuites
-10 -1 iban
-10 -2 le detail
8 10 le planning
10 -3 lege~
-10 -10 mettez a|munissez-vous d'
-10 -4 ne fait|pas avoir
-10 8 noms
-1 -10 partent
10 6 team
9 4 # meme|attribue la|baptiste|demandons|devons des|fin d'|glisse dans|la date|matin a|ouvrait|sera versee|sous-estime|vendu|vous envoyons
1 9 a distance|actes|comprenait|de consultation|le supprimer|malins|petits malins|police municipale|pu voir|salaire a
7 9 a lui|base|impu~
9 2 a saute|au regard|bonjour les|ca ne|celle des|credites|des virements|etoi~|gabarit|gaba~|il semblerait|newsletter|news~|nous de|peur|regard de|sech~|semblerait
9 3 ai pas|as recu|auto-ecole|commande a|data~|dit non|ete adresse|etiquette|festival|fiscal que|hier le|jete~|jointe a|mardi on|miaou|n' aurez|ne pouvez|numero #|parti|prix d'|qui ont|soeu~|sommes trompes|sonner
2 9 allergies et|connaissance|extranet|faute et|hack~|l' extranet|le classeur|ont ouvert|pouvait lire
-9 -5 amer~|appel au|bon courage|brouillard|ce rappel|courage|du chantier|er janvier|est excusee|fermera|gean~|numero a|pois~|reed~|reste que|secu~|sentiments|traiter|une fois|vidange
-9 -7 an|fera|le deces|moderation|ouvre|retenu|sauf erreur|travaille
-9 -8 annuler|commissaire|duree|revenir
8 9 avions pas
-5 -9 bonne
-1 9 camarade|en parle|malins ont|motif|parents et
3 9 chercheur nous|contenant vos|emporte la|quatre derniers|une cellule
-4 -9 confirmation
-9 -6 d' avis|de montant|des gens|dites-nous|en vigilance|fume~|host|nous serions|puis relancez|rate~|remplir|rouvrira|serions|telecopie|terrain|voile|votre inscription|vous convient
6 9 decouvert
-9 -3 droits|tell~
-2 -9 enfin|enfi~
-8 -9 escr~|frequence|inserer le|votre part
-9 -9 est consultable|reje~|souhaitiez|vous souhaitiez
9 6 et remplace|la bonne|la consultation|ont pu
9 7 hier soir
9 5 hors delai|n' etaient|par nous|recu notre
9 0 impression
-4 9 inconnus
0 9 informations de|piratage|savoir
-2 9 le sommeil
-9 5 m' a|sens~
-9 2 masq~
9 1 on t'|pour rien
9 9 points sont
-6 9 rapporte
-6 -9 reconnu|reflexes
-7 -9 score|votre signalement
-3 -9 simplement
-3 9 telephones et
0 -9 ticket
-8 -7 # ans|cinq minutes|deces de|ensuite|ensu~|etes pas|fonctionnent|la corbeille|la duree|regret|seulement|tristesse|votre poste
8 6 # notre|avons fait|billets de
-4 -8 # par|archive|avez-vous|avez~|disponible|etait vous
-8 -6 a change|a-t-elle|au dos|avons appris|clementine|colis nous|desinscrire|desoles pour|du ministere|faudra|fin le|fumee|il faudra|ince~|insi~|le champ|ministere|mois que|pensees|pleu~|se desinscrire|term~|total|un quart|vercors|verc~|vous adresse|vous serez
-8 3 a des
-8 -5 a echeance|a sept|amis du|au secretariat|avec ce|compta|debordent|des poux|desinscription|en panne|facture #|fait trois|interdit de|jeudi au|jeudi pour|la librairie|laine|ling~|poux|presses|prevu au|reab~|redu~|s' arrete|suffisent|un plantage|vacances de|verriere|votre desinscription|votre paiement|votre reglement
8 7 a ouvert|ete aussi|nous-memes|nous~|paie de
4 8 a remis|des connexions|formulaire d'|gardions les|meme ailleurs
3 8 a saisi|exfi~|service a|usurpation|votre date|votre rib|y etait
8 4 a tours|alors|alor~|appuye|avait pas|avec six|comportait une|d' accepter|dirige vers|pour dimanche
0 8 acces ont|distance|divulgation|sur internet|une personne
8 3 affl~|ai lu|annexes|avez vu|avouez|avouez que|creditons|croyant|de conduite|de satisfaction|demandiez|en demandons|envoyait|figurera sur|gardez le|horaire|justes|l' ai|l' episode|l' etiquette|lancee|liste et|mauvais fichier|menait|messieurs les|n' aviez|notre charge|ont fait|panne du|portait l'|porte close|pour chacun|pouvez pas|presentons nos|prevu de|remboursons|reveille|samedi et|un potager|une carriere|une navette|vous envoyait|vraiment navres
8 5 alimentaire|annule et|mauvaise|parents de
1 8 appartenance|ce lundi|communiquer|conversations|dossiers papier|notre serveur|nous aviez|regrettons profondement|salariee|tiers|une chose
-8 -4 aquagym|arrive a|h sur|pouvons vous|un rectificatif|votre controle
8 2 avez telecharge|billets pour|brasserie|ce matin|cher abonne|coquille|de places|en compte|etoile|imprime|inaccessible|incident resolu|jetez|juger|la frayeur|la reserve|la soiree|la validite|le pack|pack|presentons|prolonge|rembourse|situation est|validite de
8 1 budg~|est pour|l' horaire|nous presentons
-6 -8 ce code|parfois|trois ans
-2 8 cles d'|il contenait|mand~|numeros de|social|y figuraient
-8 8 code d'|transparence
-5 -8 cong~|de doute|deposez plainte|ecrite
-1 8 coordonnees|de supprimer|des bulletins|des tiers|dossiers de|transmis a|tute~
-8 -2 coupee|perdu le|tableau des|vol de
-8 -8 cout~|host~|oppo~|tira~
8 -1 d' ici|eaux|sole~|trop tot
-8 -3 doute un|est tombe
7 8 est moi|fichier des|livree|moi qui
2 8 etude a|la leur|la suspension|ouvert par|pieces d'|prevenu la|toute personne|toutes mes|vos noms|votre identite|wi-fi|wi-f~
3 -8 facturation
5 8 groupe de|le tien|lus|tien
-7 -8 hui a|l' officier|ligne #|officier|prod~|voici le
-3 8 iden~|rappele le
-8 -1 manquent|vigilance
-2 -8 merci pour
8 0 pdf|version|votre facture
-8 1 peut etre
8 8 planning
8 -3 sati~
6 8 toujours plus
7 2 # n'|# sera|affluence|arrives|auto-ecole du|avons convoque|certificat que|chaudiere|colle|de base|de charges|demandons de|ecla~|en croyant|enti~|est fausse|est retabli|est toujours|excuses pour|fois le|l' aviez|le trop-percu|mauvaise date|n' etant|nombreux !|nos anciens|nos soins|pardon aux|particuliers|pas notre|pris du|pu reserver|relances|seance de|techniciens|trop-percu|un taux|version est
-7 -6 # sur|au format|cette decision|change dans|d' en|hote|ils vous|le regret|le reste|le samedi|mettre|pas une|piece d'|re|siecle|siec~|sinceres condoleances|supprimes|vous vous
-1 7 a disparu|vos coordonnees
2 7 a emporte|addictologie|au courant|camera|donnee bancaire|donnez rien|echanges avec|et change|intrus|la suppression|motif de|notre groupe|numeros des|recopiait|votre connaissance
-7 -4 a onze|apparaitra|apres les|avons attendu|bateaux|ce creneau|chutes|comb~|convient pas|correctifs|depart a|drap~|echeance le|empechement|est enregistree|fame~|faux conseillers|gratuits|imprevu|le lendemain|lendemain|lend~|ligne bonne|ligne dans|ou vendredi|panne et|pis|prevoir|souffrante|suivants|tant pis|tiendrons|un imprevu|une minute|vient du|vous tiendrons
7 3 a renvoyer|accepte de|ajoute un|autocollant|avant l'|bis|ceux d'|corrigee est|d' ete|de dimanche|de vrai|eau|et nul|exceptionnel|gache|habitez|joint le|joyeux anniversaire|la confusion|les penalites|lien du|mauvaise liste|mauv~|modele sans|moniteur|pour de|recette du|reponses ne|restituee|soir pour|soir vous|tient pas|tours|un autocollant|vente|vire|voici une|vous devons|vous dit|vous habitez
1 7 a toi|breche|brec~|camera de|chers candidats|cle usb|codes d'|d' adresses|des codes|des demandes|egaree|et numeros|fiches|homo~|licencie|mefi~|messagerie d'|mis tout|secrete|un logiciel|usb|vole~|votre historique|y sont
-7 -5 abonnement a|acte de|americain|bais~|bogu~|bonn~|bran~|ciel|clem~|conservee|cout|debite|desoles nous|est possible|est reporte|four|id|immobilise|jeudi entre|la disparition|le date|le troisieme|liste listname|listname|malheureusement nous|nouvel horaire|oblige|officiel|ouvre samedi|passe votre|rapport est|rejetee|reparation|reste ouverte|ruch~|sarr~|savons que|si la|tail~|tenez pas|trompe|velo est
7 4 accepter nos|avait ete|forfait|hier|les dossiers|parametrage|profitez-en pour|vous demandons
7 6 affiches|avai~|l' etude|le trottoir|notre hebergeur|sincerement
-6 -7 air|federation|l' acte|orth~|produits|rapports|violation de|votre mot
-4 -7 autre a|avance|imite|joins|les fuites|mens~|vient
0 7 autre assure|cles|controler|creant|de chacun|ete retrouvee|extranet des|foru~|mise sous|ouvert a|quotients|un piratage|un tiers|vos dates|vu votre
6 7 avais pas|fait d'
7 5 avait|ce1|la mauvaise|suppression
-7 -3 avez achete|nous ecrivons|oups|theme|tombe|tu nous
-7 -7 bonne journee|connexion|d' excuses|fede~|hameconnage|lots|memo~|munissez-vous|suivez|tout va
1 -7 chap~
5 7 chiffre|n' avions|recr~
3 7 confiance|du lien|en portons|est restee|ete visite|ferme la|l' iban|oeil sur|partout ou|prevenez votre|remboursements|restee|utilises
-7 3 connecte|et ses|le serveur|mots
-7 0 courriels|efface le|fail~
-7 -2 croise|hame~|l' on
7 0 croq~|rappels
7 1 d' anniversaire|de lundi|episode|epis~|express|il etait|imprimeur|inverse les|mesdames|mesd~|messieurs|oubli|progression|seront credites|surprise|tort|un mail|votre cas
-7 1 d' identite|parler de
-5 -7 dix jours|est necessaire|et aucune|il sera|magn~|pouvoir|prete
7 7 du fait
-4 7 echanges|renf~
-2 -7 echeance
-1 -7 huit
-7 5 identite
-7 -1 imprimante|une faille
-7 4 la police|le registre|ton compte
4 7 logement
-3 7 on joue|pour valider
0 -7 retenir
7 -4 semaine
-7 2 seri~
-2 7 visibles
0 6 # adresses|a laisse|appartenance syndicale|d' utilisateurs|direction generale|emporte|enveloppes|faille a|l' historique|la confidentialite|mali~|meme nom|numeros|ouvert avant|page a|personne que|postale|prochaine visite|recommandons de|saisis|sala~|syndicale|votre securite
6 1 # alors|# de|a apposer|a celles-la|a entraine|annonce|anom~|apposer|au prix|avons expedie|ca a|celles-la|clientele|commission d'|confondu|couleurs|deje~|est faux|excuser et|gardez les|gobe~|inutile|jours sans|le stagiaire|legere|les couleurs|mechant|moch~|passer a|pena~|plat|pour des|semblerait que|soiree|une version|vola~|vos patients|votre rendez-vous|vous prie
-6 -3 # cm|a mes|basses|bienvenue|bott~|cherche|cheres clientes|cm|correctifs de|d' insister|ecrivons a|eleve|epais|fait pas|flan|ile|insister|l|la reponse|les basses|les mots|lignes en|onze minutes|proposer le|puits|puit~|quorum|quor~|remboursable|reporte au|salarie|se faire|tiss~|venez|vene~|vigilance orange|votre velo
6 3 # pas|attribue|au micro|avons poste|bien lieu|cafe a|chers voisins|coucou|du cabinet|es|est de|gardes|l' anniversaire|l' avions|la notre|le mail|ma part|mardi matin|mercredi soir|pai|passer au|passeront|personnellement|peur que|rouges|sejour du|studio|stud~|toute la|transmettez-nous|vent~|vous avait|zero de
6 2 ? non|affluence et|agnes|anniversaire|appuye sur|avant #|avant d'|avant la|avez du|avez perdu|blanquette|bon lien|casq~|certain|certains l'|cette fois|code printemps|cru|cru a|de ce1|de lettre|de mardi|de samedi|demain avant|devant l'|directeur technique|du rond-point|ecrit hier|emme~|en chef|en express|en relisant|etant pas|etiq~|faute est|foncez !|gamelle|hier un|hum|ici au|il leur|inaccessible de|intitule|inti~|invitation au|jetez l'|joignons|kilo~|l' ecoute|la chaudiere|la feuille|la panne|le versement|le vrai|les menus|leur ticket|lu trop|luti~|mercredi tout|meri~|nave~|non et|notre affiche|notre mise|notre sms|nous venons|on vous|part demain|plus vite|pour cette|pour moi|preparer la|quelle soiree|refusee|regle par|relisant|remboursee|replay|retour sur|samedi s'|semaine passee|servies|soir~|sont venus|surp~|tant~|test #|test test|tout pour|tube|un certain|unite|venons|veno~|vis
-6 -4 a bientot|a fin|a neuf|apparaitra sur|arrete le|au milieu|au sec|au-dela de|autour du|avons-nous|bien ete|bien~|boulangerie|chaises|changez d'|chiffres en|commande n|corrige un|d' appels|d' electricite|d' exploitation|de limoges|de parcours|de rire|depanner|depuis quatre|desolee de|deux le|doig~|domm~|doud~|elle sera|epai~|epuise|est epuise|exemple|fatou|fato~|ferme jusqu|gourmands|grap~|haut|indiquer|journal complet|la neige|lapin|laver|le creneau|le texte|lectrice|legu~|les boites|les chaises|limites|matin de|mi-m~|moins #|n|ne repond|nos meilleurs|nous manquez|possible que|pourrait|qui change|raconte|reabonner|remis au|reun~|rouvre le|sera donc|sont au|step~|vari~|vous changez|vous reabonner|yanis|yani~
-6 -5 a cinq|annuelle|atteint|attendre et|banques|carte est|ce changement|chaine|depuis votre|disponibles|dos|en attente|entre mars|et tous|gens|l' assistance|laissez|mediatheque|merci|nos pensees|notre atelier|ou le|pensees vont|pour revenir|prendra|pret a|procede a|soup~|tach~|tcha~|theatre|thea~|un produit
-2 6 a rapporte|connaissance de|discretion|et dites-le-moi|la discretion|nom des|pano~|sociale
-2 -6 a rien|cette demande|exercice
-6 3 acces|regarde
-6 1 administrateurs|fene~|l' acces
1 6 adresse et|benne|benn~|ce fichier|cnil a|d' actes|de permis|de pieces|de presence|des remboursements|employeurs|et prevenu|gold|malin a|malv~|masquer|montants|nos donateurs|nouveau code|petit malin|protection|referente|reparti avec|suffisait|surveillance de|un employe|une benne|vos employeurs|vos releves
2 6 adresse postale|appartient|autre client|bloquer|codes et|couples|cram~|dates de|de mot|des inconnus|donnait acces|dossier ou|et cryptogramme|etaient pas|investigations|joueur|journal fait|l' agent|le retrait|ne savons|non autorise|ont progresse|ou proche|potentiellement|profils|quatre reprises|reinitialise|savons pas|securite et|une surveillance|via|voles|y aidera
-6 -2 adve~|auth~|deux cents|jour votre|l' export|montant et|pardon d'|pouvons|reci~|vingt minutes
6 4 affichait|avec #|profitons|que notre|rich~|sans avoir|societe de
3 6 appelee|cellule d'|developpeur|entre le|est au|gardions|infos de|nous gardions
-6 -1 attendons|buvette|intrusion|l' imprimante|quinze minutes|reporter|violation
-4 -6 attention aux|avez saisi|comment|cord~|de moins|dure|la federation|un entretien|votre domicile|y avait
6 5 aurait|de tournee|depuis dix|le cabinet|le nom|votre conseiller
-3 -6 autres sessions|bonjour karim|dix|envoie|jamais votre|muse~|pret|vala~
-5 -6 banque a|cve-~|de conservation|des fichiers|domicile de|fond|l' expediteur|la fuite|lausanne|laus~|nous comprenons|pensez a|pota~|prevenez-nous|retour d'|si c'|un faux
2 -6 billet
4 6 cadeaux|constate que|de salaire|en trop|le document|liste des|par d'|votre appel
-1 6 ce stade|copie visible|d' imposition|de decider|de naissance|de recuperation|en se|eu connaissance|il devait|imposition|joint la|le savoir|maxence|maxe~|nom|ou trois|recuperation|rh|stage j'|tier~|une activite
6 -6 cette semaine
-6 0 changez votre|devront|fini|inha~
-6 -6 comprenons|deception|erreur s'|escrocs|l' an|mettre a|minu~|moins de|rapport|recevrez|reponse vous|trouverez ci-joint|une piece
-4 6 confiance que
-6 6 cybe~
-5 6 dans cet|un audit
1 -6 essai|fin de|reda~
-6 2 frau~
6 0 le bulletin|plein|ratt~|recu le
5 6 lire vos
6 6 logistique|mes excuses|passeport|sans mot
6 -3 n' ont|panne de
6 -1 notre demarche|ont disparu|rubrique|rubr~|samedi
-3 6 permis a|roche
-1 -6 redaction|valable
5 -6 retard
6 -2 same~
2 5 # fiches|a envoye|acces est|acces et|autorite de|ce manque|courant et|cryptogramme compris|de vos|des appels|destine|elements|et rappelez|etat civil|fuite de|imprimee|inco~|informons|la messagerie|la tablette|laisse trainer|les champs|les codes|matin le|membres dont|messages prives|mesures a|nom ton|parcours et|pare~|pas repondu|pirate|pleinement|precaution les|pretentions|pretentions salariales|prives|s' y|salariales|securite sociale|signale l'|stagiaires|telephone des|ton mot|trainer|un acces|vole|votre parcours|vous informons
0 5 # gigaoctets|accessible|aidera|appels et|assurance-vie|avec votre|aviez choisi|bizarre|cela peut|comportant|connecte pouvait|copi~|d' assurance-vie|de donateurs|diagnostic|diagnostics|dois des|donc recu|empo~|en creant|en vous|enveloppe ouverte|erreur nous|espace abonne|etait ouvert|ete piratee|face|frauduleux|garder pour|gigaoctets|giga~|l' avaient|le drive|les acces|les numeros|mefiez-vous|mesurons|n' aurait|nous mesurons|passez me|piratee|pouvait ouvrir|prise de|quelques comptes|quotients familiaux|recommandons|revele votre|touchees|visible par|vos conversations|vous recommandons
-5 -3 # ttc|a echoue|a heure|a s'|a tranche|action n'|ai presente|alla~|amic~|anniversaire !|artiste|au retour|bass~|beti~|bientot sur|canal|charge dans|chasseral|chez les|clic|cliquez|cm1|convient de|corrections|creuses|culpa|culp~|d' aquagym|de lyon|de quinze|demain minuit|dernier un|des ecoles|des fetes|desole pour|detail des|deux lignes|disparition|documentaire|documents suivants|draps|du chasseral|du date|embrasse|en arret|en trois|entree libre|est note|est reuni|et cela|etre remis|fabr~|fetes|fidelite vous|fous|garni|genre de|hauteur|histoires|hygiene|hygi~|informe que|japon|jo|l' etage|l' hygiene|la fenetre|lac|le col|le terrain|le vercors|lentement|les banques|les bateaux|libr~|livraison a|long~|mea|mea culpa|meme et|mes sentiments|mouvement social|nationale|ne peux|ne souhaitez|nous informe|on ne|on sort|onze ans|oste~|ou les|oui c'|paroissiale|pas etre|passez nous|plaindre|platanes|plusieurs enfants|poit~|pomm~|position|preavis|prelevee le|prevenir la|prix un|programmee|quatre ans|rencontre a|restent en|reuni|rire|sarrasin|sera prelevee|sort les|stage de|stocks|suffira|suspect|suspendues|tempete|terme|tiendrons informes|tranche|tranquille|tristes|ttc|un empechement|un homme|un site|un vendredi|verv~|virement ou|voir avec|votre anniversaire|votre carte|votre echange|zohra|zohra et|zohr~
1 5 # un|acces non|accessibles a|adresses qui|album|aper~|appelle en|changez vos|classeur|classeur des|codes|conformement aux|de dossiers|de lui|de passeport|de surveiller|decomptes|decomptes de|demandes d'|detr~|diffuse|durant|egare|envoyes depuis|ete informes|etes donc|exposer|federal|gg|gg a|gold a|hors du|immatriculation|l' album|les questionnaires|lisa~|notre et|notre messagerie|notre registre|ont confirme|panique ce|questionnaires|qui pouvait|salle commune|sans motif|securiser|son adresse|survenu chez|trainait|un depot|une cyberattaque|voir vos|voir votre|votre etat|vous devions
5 2 ^bon|^mauvaise|a appuye|a oublie|a present|a souhaite|agios|agio~|allez on|annonce est|annonce l'|annulation de|anonyme|appellera|associes|autre pour|aux abonnes|avait jamais|avait rien|avez trouve|avoir du|avons compte|avons facture|avons reclame|avons rendu|baie|bega~|bevue|bien fait|born~|bras|brouillon|brouillons|ca y|cadeau|concert n'|conduite|conseil syndical|contiennent|convenue|corentin|core~|couac|coua~|couleur est|credit de|curry|dans chaque|date convenue|de decembre|de joie|de mise|de peur|de serveurs|de signature|de trop|de vacances|deduction|deduction de|demi-journee|des frissons|des heures|desormais dans|devaient|devais|dimanche le|donc paye|donne rendez-vous|du concours|du festival|e minute|ecrit une|emmele|en deduction|en fin|en place|en tete|envoyons un|erreur et|espace et|est arrete|est nous|est remboursee|et soeurs|et voila|etait ecrit|etait fausse|etait juste|ete perdue|etre annulees|excuse platement|faute a|figurant sur|fois votre|freres|freres et|frissons|fris~|g de|galette|important !|impossible|impr~|inadvertance|inad~|indemnite|indemnite de|independantes|independantes de|j' avais|je devais|jean-baptiste|jeux|journal dans|l' omission|la raclette|la recette|la signature|le derangement|le questionnaire|le ton|le trajet|les aurez|les heures|les packs|les voyageurs|lieu samedi|ligne de|logique|lot #|loyer de|mache|maille|manque d'|meme montant|mercure|mercure retrograde|micro|mois ce|montant est|n' ai|non le|nous voulions|nuit que|orbi~|packs|pack~|par inadvertance|partent ce|pas je|paye|paye la|petit couac|planches|pond~|pour retirer|pouvez repondre|pouvoirs deja|prenons en|pris en|raclette|racl~|raisons independantes|recette de|referer|referer a|repas et|retirer votre|retrograde|riche|rien nous|soeurs|stagiaire jure|ta commande|trajet du|tribune|trimestre vous|trouve porte|trouver la|tulipes|tuli~|un robot|une indemnite|vendu un|vevey|veve~|volumes|vos places|votre prochain|votre secteur|voulions|vous creditons|vous dirige
5 3 ^mauv~|avere|chau~|diffusion|et messieurs|etait|etai~|eu un|faire des|forf~|incident de|la base|la team|mesdames et|notre courriel|outil d'|personnes ont|promis la|recu lundi|soins|soin~|souci de|un courrier|votre signature
5 -1 a celles|de mai|excuser si|excusez-nous|la semaine|page #|service est|votre confiance
-5 -2 a etre|assumons|aute~|ce numero|connectez-vous|crim~|de presents|de trois|double authentification|eau sera|gris~|heure et|issu~|la ou|legumes de|mm|moi aussi|montrer|pourquoi nous|quelques jours|regles|tentatives
5 1 a lieu|ai saisi|ajus~|annonce a|annuels|aviez pose|avons vendu|blanc|bonjour prenom|brun|cafe est|certain nombre|charges|consternes et|d' emailing|d' office|de train|dejeuner|des ecarts|du marche|ecarts|editions du|emballage|en recommande|envoye avant|equipe du|est ci-dessous|est entierement|etait qu|expedie|impossible de|je reste|l' edition|l' entretien|la diffusion|la refaire|les clients|lieu le|ludo|maladresse|matinee|mela~|notre forfait|nulle|ont attendu|parvenue|plante|portent|prions de|prolonge d'|rate|restons a|sapin|satu~|se seraient|si des|un credit|une date|vers~|vous ayez|vous etre|vraie
5 4 a livre|attribue a|classes|et je|formulaire est|male~|sans le|seraient|une agence|voila|voil~|votre solde
-5 -4 a refuse|a retourne|a voir|abse~|ai regarde|application pour|arme~|arrive par|attente|au poste|aucune reponse|auteur|bientot|bonjour m|cana~|carg~|cele~|chai~|conge|d' apres|d' indiquer|date a|de moderation|des cette|desoles de|disparition de|du dimanche|dure~|en juin|epouse|est ce|existe pas|expi~|ferme dimanche|froi~|gele~|gere~|glac~|identite en|inscriptions a|interne n|la loi|lain~|le facteur|le ticket|lire ce|loi|lors~|ne pouvoir|nos condoleances|ouvert aux|partira|paru|pas ne|publie un|quart d'|refuse de|reprise|reseau dans|sami~|securite de|si nous|signes|sonde|stat~|stra~|sympathie|tiendra le|utilisez|vos dossiers|votre compteur|vous #
-5 1 a rendu|aide~|archives|effacement|eviter|votre adresse
-4 5 affectes|d' europe|jamais de|ne faites
5 0 affiche de|arriver|arrivera|changement d'|deja|du changement|ecrit que|inut~|jours de|juste|perf~|pourront|prevoit|sele~|validite
-1 5 ailleurs la|au secret|auraient ete|cadeaux elle|classe et|cybersecurite|de portable|divu~|du bureau|et certificats|exclure|exprime|exprime ses|fait retirer|jointe et|medicales|nom dans|numero de|portefeuille|pourraient avoir|pouvez demander|regarde ce|rendu visibles|resultats a|salaire et|son retrait|votre iban|vous exprime
-5 -1 aime|authentification|bonnes resolutions|combien|confreres|cyberattaque|epargne|epar~|et si|juge|mails|nous avoir|paiement a|poli~|resolutions|si besoin|t' en|un qui
-3 -5 atel~|chie~|cotisation passe|de facturation|du jour|en janvier|fuites de|gestionnaires de|minuit|part rien|politique de|rien a|sans action|subs~|tutoriel|un operateur|une bonne|url|versions
-4 -5 attention|avez signale|chem~|comptez|cordialement|demander une|en tirer|encore et|enverrons|fire~|fraude|fuite chez|inserer|janvier l'|juridique|l' utilisez|le tresorier|lent~|n' enverrons|ne vient|notre dossier|publique le|samedi matin|semaine un|signalez|trouverez|un lecteur|vient pas|wiki
-5 -5 attribuer|aucun incident|aux heures|carte vitale|champ|chasse|confirmation d'|cren~|de bord|de poste|deces|demande ne|est en|etes-vous|etes~|la recherche|la reprise|minutes|n' existe|ouverture des|peut vous|preferences|resume|rout~|terminer|tirage|trente minutes|trouvez|une chaine
-2 5 avoir efface|des informations|ici et|inscrivez-vous|tout remis|toute demande|votre nom
-3 5 beneficiaires|carte bancaire|destinataires|dont l'|ils aiment|infos sur|lire les|sur tout
4 5 boite mail|de paques|des excuses|hier sur|prevenez
1 -5 bord|est disponible|etiez|surt~
5 5 burger|burg~|consternes|de mon|envoi|h n'|horaire de|rien de|sommes consternes|trot~
-5 0 cache|mesure de|n' ouvrez|prolonger|urge~
-1 -5 comme un|la commande|la lettre|regler|tresorier
0 -5 coupure
-5 4 d' urgence|un tableau|votre numero
-5 2 de passe|dix-neuf|jeto~|kevi~|municipale|obtenu
-5 3 de recherche|mesures
5 -3 de remise|pour la|que la
-2 -5 donnees chez|firefox|il manque|livres|musee|scor~|suffit|un appareil
5 -2 grand|remise
3 5 le hall|nos #|parents|premium|votre logement
5 -4 obse~
4 2 # cartes|# figurera|a confisque|agendas|agit du|ai recopie|ai repris|ancien modele|anno~|apres l'|arrive aux|attendre le|au hangar|audition|audition de|automatique les|avions annonce|avons joint|avons lancee|avril au|ax|ax #|baza~|bien merci|bis repetita|blan~|bornes|caisse en|casque|ce defaut|ci-apres|ci-a~|client est|close|clos~|cochez|colis est|commandes et|commence a|comment dire|commissions|confisque|confisque le|convoque|coquin|correspondait|correspondait pas|cred~|curr~|d' avant|de bien|de blanquette|de confirmation|de piano|de table|deploye une|des demain|desormais chaque|devait arriver|difference de|dirige|du a|du grand|du replay|embarras|en piece|en vente|encombrement|entraine|est emmele|est exact|est glissee|etch~|ete porte|ete saisies|etre observe|examen blanc|fiche horaire|formulaire joint|gerante|glis~|gpx|h votre|hoquet|hoqu~|inve~|jambon|je m'|je vous|jour #|l' audition|la belgique|la fiche|la surprise|le doublon|le gite|le hoquet|le jambon|le parcours|le tube|les commissions|les oeufs|les requetes|lu ce|lundi matin|ma porte|majo~|meme heure|menus de|miche|n' ayez|ne correspondait|net|nett~|nos bornes|observe|on s'|paniers ont|paques le|pardon|partent comme|pas bouge|pas relu|poireaute|preleves|prendre de|profitez du|promis|quai de|quels|questionnaire|qui avons|range|rattraper le|reap~|recycle|recy~|releve des|renvoyons|repetita|reservation et|sale|salle pour|sans minimum|sejour de|service restauration|sesame|sesa~|sont justes|sortie de|subi un|ta carte|taxes|taxe~|tels quels|ton colis|tort et|traversee du|trip~|tube est|un hommage|un soir|une pompe|verront|viennent d'|vifs|vol ax|vos agendas|votre pass|vous ont|vous preferez|vous qui|vous reviennent|vrai prix
-4 -4 # dossiers|a enregistrer|aiss~|apres votre|associations|aucune donnee|auraient du|bien cordialement|blocage|bloc~|cinq|cloture de|combien de|commissaire enqueteur|connaissent|creneau|critique|debi~|debut|demande la|desabonnement|donner une|dos de|en demander|encadre|enquete publique|er avril|est vide|etudie|fabrique de|facture du|favo~|guide de|hasard|hasa~|informer que|jours au|justificatif de|l' operation|la veille|le commissaire|le guide|les observations|les urgences|marche de|mediateur|memoire|message n'|ne reste|ne tenez|ne vous|nous demande|pann~|pas compte|pas concernes|pas pouvoir|pensez qu|pouvez le|puis~|quart|reor~|sire~|souhaitiez que|soum~|suivez ce|sur rendez-vous|tout ce|toutes vos|tuto~|un avis|un colis|venant de|venez avec|votre tableau
4 1 # e|# jusqu|^le bon|a cale|a hate|a laissee|agio|ai indique|ajustement|amap des|ambree|ambree a|annee plus|anni~|ante~|aupres des|aure~|aven~|avons copie|avons efface|avons imprime|avons inverse|ayant ete|bac|bien faire|billet vous|bloque votre|bouchees|brasserie du|ca t'|causse|cela a|cela vous|celles qui|cette version|chantait|chaque matin|chaque passager|chargee|clients n'|commande n'|commandes a|comme en|comme promis|concernait|correspondance a|croquettes|d' origine|dans notre|datait|de bus|de dedommagement|de m'|de prendre|de rungis|decembre et|defaillance|defectueuse|demi~|des betes|des billets|des gagnants|desc~|deux salles|devez rien|differe|directrice des|disons que|du mauvais|du vous|economies|elle part|emmele les|en annexe|en avons|en boutique|en presentons|ench~|enverront|est vraiment|et chaque|ete prive|excellent|facturation de|fait perdre|fati~|fermenter|fest~|fiscale|fois la|foncez|fonctionne depuis|gala|gravure|heure limite|hier etait|ignorait|industriel|infirmiere|inversion|je la|joyeux|l' atelier|l' information|la gravure|la meme|la victoire|laisse expirer|le bac|le chiffre|le gabarit|le precedent|le remboursons|le telechargement|les agios|les apporte|les badges|les lutins|les oreilles|les pinceaux|les repas|lieu les|lundi !|lutins|mais ce|mauvais nom|mes soins|mille|montant exact|navres si|ne tient|notif|nova|office de|ont saute|organise a|par bonjour|par jour|par mes|part|pas arriver|pas tenir|passage a|payees|pendant qu|perdu votre|personne d'|petit bug|petit dejeuner|pint~|podcast|podc~|port paye|portait|porte une|precision concernant|presentation|quant|qui chantait|quota de|range dans|rapide|rappels de|rapportez le|recevoir de|recharge|record !|reem~|regard|rejouee|relance|relance pour|remi et|remplacent|report|restaure|retard et|rungis|rung~|sabatier|saba~|sachet de|sachet est|samedi un|sans prevenir|sapi~|service facturation|seul le|simple test|soeur|soiree de|soit #|sont bien|sortis|sous l'|surtout pour|tarifaire|tenons a|territoire|tout d'|tout desagrement|tu avais|unanimement|une defaillance|vendredi ne|version francaise|vertes|vide la|videz-les|virement de|virements de|vous lundi|vous rends|voyageurs sont|zoe et
0 4 # enfants|^autr~|a constate|a montre|agit pas|aiment|ainsi que|aux familles|avises|broy~|cadre d'|chaque envoi|cloi~|college vous|concernant vos|confies|copie|courriel d'|courriels et|d' information|d' ordonnances|dates et|dele~|des decomptes|destinataires en|detruire|dossier social|du recevoir|ecrit la|electronique et|employe|et votre|ete telecharge|excuse et|extr~|famille a|familles du|fili~|l' a|la foulee|la regrettons|le syndic|les journaux|lettres de|nom votre|nouveau mot|oublie dans|par retour|partenaires|peni~|pirates ont|pour me|revenu a|rib|serveur est|supprimer le|suspension|tout salarie|un evenement|vos nom|votre ville|vous concernant|y figurent|y trouvaient
-4 -3 # er|# reste|a demande|a epuisement|absent|acces au|alimentation|annoncer que|arbre|au contrat|au nom|avait une|avant cette|avant le|avoue|beaucoup de|beau~|betise|bienvenue !|bisc~|bonjour patricia|bulletin d'|camions|candidature au|ce jour-la|cela arrive|chaque soir|chf|chose qu|code #|consignes|consolation|cora~|cote le|croit|crue|d' epouse|de douze|de remplacement|de rue|de taille|de voile|decevoir|degat des|demi-heure|dimanche matin|dire si|dit quelque|doute|douze|du fabricant|echue|echue le|echu~|en etre|en fumee|enfant ce|epuisement|er|espoir|est cree|est par|et sur|eux sont|excuser ces|excuser la|faites opposition|fallait #|faure|faur~|fin des|fonctionnent normalement|garonne|garo~|generale du|haut~|hostname|jardin|jour-la|juri~|kerjean|kerj~|l' original|la boulangerie|la formation|la frequence|la lampe|la reference|la trouverez|le faux|le garder|le secret|le tram|lecture seule|legumes|les benevoles|librairie le|listname a|loin|longs|maison kerjean|maur~|meteo|moment un|mot a|moul~|moyenne section|ni de|nos sinceres|numero n'|on ouvre|on remet|orag~|original|orthographe|ou que|p|panier garni|paquets|parole|patricia|paul~|place le|plaf~|plus valable|potager du|pour #|poussiere|prea~|prendre rendez-vous|protege|rappel du|rappel volontaire|reduit|refuse par|relancez l'|repeter|reponses sont|representer|reste deux|restent|retablissement|rouv~|sans se|sera efface|sera interdit|sera malheureusement|seront refuses|signale en|sommes tristes|subie par|sugg~|supporte|sur les|taba~|termine|textes|tout moment|tram|tristesse que|trois minutes|trompe de|trous|un an|un arbre|un mouvement|une excuse|utilisateur|var|velo|vida~|voir en|voitures|volontaire|vote|votre acces|votre collegue|votre piece|votre presence|votre recu|votre remboursement|voulu|vous trouverez
-1 4 # etudiants|au courriel|batonnier|bato~|club-house|confirme par|confirmez|cours et|cv|de documents|des bourses|devant nous|et fait|figurez|info~|le batonnier|les faire|manquement|manquement au|on espere|publicitaire|saisies sur|supprime le|suspendu et|ton numero|vos cles|vos prelevements
-4 -1 # j'|adverse|annees|ces|coups|dans cette|egal~|ennu~|il en|le regrette|me connecter|mon compte|nous voir|pris fin|propose un|quelque chose|sert|treize|trei~
2 4 # profils|a reussi|actualite de|adresse le|appeles|attaque du|au centre|aver~|benevole a|bonjour anais|carte professionnelle|chiffres de|clair et|cnil est|connaissance qu|consultees|d' appel|derniers chiffres|des fausses|des membres|effacee|electorale|emporte avec|est coupe|etrange|etrange de|etudiante|habitants de|haches|inconnus ont|journal montre|la plainte|les copies|ne communiquez|notre etude|page et|par n'|passe derobes|passe en|porte plainte|portons|rappelez|reclamant du|saisies|session et|terrasses|tiers non|transmis|un chiffre|vie etudiante|voleur|vos journaux|wi-fi de
4 4 # y|a pu|avez donc|aviez|avie~|avoir ete|avons mis|bande|cette negligence|d' excuse|de garder|fois ce|hach~|hello les|les bulletins|quittances et|regrettons sincerement|scanne|si quelqu|site est|ton nom|un controle
3 4 ^info~|avons publie|changeant|civil|conclusions|deposee|desoles !|donjon|donj~|elements de|en changeant|enregistres|etaient|etait reste|ete efface|excuses les|explications|hate de|information|mots de|notre page|offrir une|ont ete|responsabilite
4 0 ^nouvelle|boites|cette maladresse|changeant de|erronees|est ecrit|etudiant|exacts|fideles|fonctionnait|il fallait|inachevee|l' avance|le complement|le reglement|les deux|lors du|maelle|mange|manquait|mon numero|ne sera|nettoyer|nombre restreint|photo est|publication de|quatre fois|recouvrement|remise de|renvoyait vers|restreint|retard de|sept jours|viens
1 4 a conserve|a prevenus|adresse dans|adresse la|api de|avons honte|broyeur|candidats|carte meme|ce titre|cet incident|choisissez un|circonscrit|clairs|comptes de|contenait les|d' immatriculation|de detruire|de monde|de reprendre|de reunion|dernieres annees|des aujourd'|des destinataires|detail de|deuxieme trimestre|donnees d'|dossier sans|elem~|en notre|en serie|espace d'|et tes|ete vole|figurent|garantir|imputable|informes d'|l' avais|l' intrus|le motif|le prepose|lisait|mode|money|mone~|mot de|notre base|onze jours|par prudence|pas retrouvee|personne qui|phrase de|plainte le|portable|prend en|prepose|prestataire|prudent|reclamant de|reclame de|regime alimentaire|relisez vos|reseau social|situations|souscrit|trouve la|un s'|une plainte|video de|vos mots|votre famille
4 3 a priori|aspi~|band~|bemol|bemo~|de service|debranche|depuis notre|du personnel|dysfonctionnement|dysf~|e gauche|ecrit a|emailing|en excusons|est avere|ete lus|feuille de|heures de|inat~|je l'|la situation|locaux|nettoyage|notice|null~|on aurait|priori|relevait|six jours|stagiaire a|trottoir|un dysfonctionnement|vous sera
-4 -2 a signaler|affichent|aimaient|animaux|annee les|annulee|articles|au second|au telephone|aussi nous|autrice|avez oublie|barbecue|barb~|bonne lecture|bottines|bougent|cave|ceci n'|centimes|centrale|certains articles|circule|clientes|club de|comptabilite|compter de|conq~|contact|contretemps et|controle en|couler quelques|coupee de|croise avec|de consolation|de tri|debo~|debranchez-la|debut a|deci~|deja charge|delai d'|desi~|deta~|detecte|dictionnaire|dis|donnees personnelles|dout~|draps en|du panier|echange avec|elle nous|en train|erreur vient|est comme|est croise|est dur|est nee|est prevu|ex|exporter|facture numero|fait aucun|fameux|fois les|fois sans|foul~|gilbert|gilb~|grand-chose|greve du|histoire de|je peux|juge pas|la hauteur|la vidange|le stage|livraisons|lui interdit|mai #|manquee|medecin lui|merci de|minuit et|mon ex|n' etiez|ne juge|nos horaires|notes de|nous lire|nuages|offerte des|pani~|panne depuis|pas cette|pas servi|passera de|personnelles|peut|poisson|possible qu|poss~|pour quatre|pouvons rien|premiere fois|prenez des|quelques places|qui aimaient|reabonner a|relevee merci|relevez|remplacer l'|rendre avant|renvoyez-nous|reouverture|reou~|restez|rousset|sait que|secondes|semis|sensibles|sera coupee|sociale et|tamb~|tani~|test de|troisieme|une de|verifiez le|vidange annuelle|votre code|votre doudou|votre table|vous attendons|vous informer|y faire
-2 4 a supprime|adresser par|as flippe|autres comptes|collaborateur|contacts|dire que|fait partie|flippe|joint par|jointes|journaux|lisibles|ne peut|presente toutes|privee|psst|salaires|une societe|utilisateurs de
-3 -4 abonnements|adresse indiquee|appel a|apres examen|atelier|aura|automne nous|ces messages|copies integrales|coti~|critique dans|d' effacement|de quatre|des questions|enca~|ete consultee|fabricant de|faille critique|faux messages|from~|inscrit au|integrales|l' enregistrement|la remise|lect~|mettez-la|ne change|nous demandent|numero inscrit|operateur|pese #|proprietaire|qui peut|rib de|sans reponse|securite des|selon votre|service juridique|title|titl~|une nuit|victime|victime d'|votre nouvel|votre premiere
-4 0 ami|demande de|et une|inhabituelle|l' onglet|la lecture|le prenom|nee|renouveler|secretaire|serveur|sous-traitants|vos cartes|vous souhaite
-2 -4 ancien salarie|annoncer|automatique|avons recu|avons vu|brou~|ce n'|clients avaient|comme prevu|de donnees|degr~|demandent de|en choisir|en magasin|envoient|est-~|fibr~|fil numerique|gestionnaires|imite notre|inch~|la cotisation|la fraude|n' etes|nom de|nouvelle connexion|passe du|potager|prevention|prevu|rectifiee|refl~|resiliation|revient sur|signale le|suite de|ton dossier|verre|vrais
4 -1 annule|bien|communale|des raisons|en demeure|notre engagement|rect~|reservez|tot|volonte
-4 3 au programme|ordinateur|une etape|viol~
-4 4 audit|cabinet de|des personnes|informe|masque|moteurs|moteurs de|sombre|somb~|vos codes
-3 4 autorisees|conn~|d' api|etaient lisibles|figuraient|naissance|nais~|ordonnances|relatives|voisins et
-1 -4 cabl~|colis|concert|de noel|donnee n'|modeles|revient|y en
0 -4 comme vous|la ligne|quinze jours|tari~|velos
-4 2 de sante|kevin|police|registre|section|un cabinet|un outil
-4 1 evenement|publiee|site de|surveillez|une intrusion|votre vie|vous fais
1 -4 hive~
4 -4 les enfants
4 -3 surtout
4 -2 tout en
-3 -2 # atelier|a place|a rejete|activez|actuel|annee on|apres on|arbitre|attente est|aucune action|avez communique|avez laisse|baguettes|bougent pas|camionnette de|cette annee|chambre #|chat de|choix a|compte sera|conditions generales|copie de|coralie|couverture|cuir|cuisine centrale|d' hameconnage|dans du|de coeur|de laine|de panne|de remplacer|deception de|declaration de|des sms|desinscrire voir|deux semaines|dommage|du canal|du four|du hainaut|du larzac|echange de|eclater|entre eux|epuisee|est epuisee|est facture|est souffrante|et rapportez-le|exemples|facultatif|fantome|fant~|fermeture exceptionnelle|fixer une|generale aura|generales|hainaut|hain~|hausse de|ils en|impose|inchange|indisponibles|l' arbitre|l' energie|l' ile|lapi~|larzac|larz~|lave-vaisselle|les lots|ma mere|mets|ne bougent|noms de|notre association|oups vous|par l'|partait|partent vite|parties en|pauline|petit rappel|petites|plus nos|pour ce|pouvoir vous|prelevee|premiere commande|previendrons|prevue dimanche|produite lors|rappel|rechercher|reduire|remplace par|resilier|reste de|retenue|robi~|rupture|rupt~|samira|satisfait|sera indisponible|sera remplace|seulement les|si quelque|stephanie|ta premiere|tombe en|un monsieur|un montant|union|unio~|vendredi ?|verifiez l'|voir l'|vous ait|vous depanner|vulnerabilite|vuln~
3 2 # clients|# comptes|a mange|appu~|au fait|aucune excuse|avons bloque|ceux dont|chers residents|compris l'|coupe le|courriel ou|d' utiliser|dans nos|de mal|de notre|de thies|demain nous|deploye|du systeme|ecrit|envoye la|est a|est corrige|ete adressee|ete pris|etre dans|faire avant|fass~|faus~|fier~|go a|gps|gronder|l' aurez|la #|le car|les filles|logi~|lundi de|mail|mis le|noti~|nous profitons|oeil a|option|oublie de|part a|photos de|pour elles|prochain sejour|profitons de|quarante minutes|qui y|realite|rendons|rendu|soir|soir en|surprises|tournee|vendeur|verse|votre pere|vous doit|y est
-3 -3 # euros|a partir|aider|aider a|an deja|anonymes|avis sur|base~|bien la|bouteilles|candidature|ceci|cette date|cliquez ici|cuisine|de cote|de plusieurs|de six|des bottes|desabonnement de|difficulte|du message|er mars|er octobre|est jointe|est presente|facu~|favorable|filature|hesi~|intervient|le delai|le mediateur|lecture|les places|lope~|lorsque|mettez-la a|mett~|ne recevrez|nom sur|nouvel editeur|ouvrira|par sms|passe de|precise|produits entre|qu au|quai|qui semble|reference|restent a|serez|stand|teletravail|touches mais|une demi-heure
1 3 # quelqu|^autre|a essaye|a potentiellement|action requise|active la|annules et|appartient a|aucun code|autorises|avait ouvert|aviez confie|avons recupere|biza~|captes|cette etourderie|civi~|cle d'|clients du|code malveillant|comme d'|communiquez|compte #|consultees par|d' effacer|de code|decembre un|declare la|decouvrez|delegue|des acces|domicile et|dossier que|durant l'|entre dans|entres dans|est entre|est saisie|et adresses|et donc|et mots|et saisissez|et ton|ete deposee|ete retabli|extrait|frauduleuses|gardez un|h comme|heure plus|jetons d'|juin quelqu|le college|le flux|le votre|les a|les cv|les debloquer|mandats de|minimes|nos cameras|notre forum|notre partenaire|notre place|numeros d'|ouvert un|parametre|pas paye|plaques|portable dans|prevoyez un|pu le|relisez|rentree approche|repris la|saisi la|salaires et|serrure|service du|sinistres|un pirate|une fausse|vos bulletins|votre etage|votre y
3 1 # tu|^a tort|^nous vous|^tort|^voici|^voic~|a plat|accepter|ai ecrit|alors qu|annoncions|anomalie|appel de|applique|applique a|appuie|appuie sur|arde~|au forfait|aucun interet|auriez|autres lots|avais mal|avez commandee|avions charge|avions laisse|avons applique|avons confondu|avons debite|badges|bapt~|bien en|biens|blanc de|bonheur de|bonne est|buch~|cadre de|car de|cesse|charme|chaussettes|chercher chez|commandee|communiquee|compas|confondu deux|conservez vos|convive|coul~|creditee|cree avec|d' eux-memes|dans mon|de membre|de situation|de vevey|dedu~|deja #|deplacer|deposee le|des siennes|detruire l'|discuter|dites-le-moi et|dose|doubles|du chauffage|du mail|eau chaude|echange est|ecoute|en fonction|envoye ce|erreurs se|est accompagne|est bonne|est corrigee|est exacte|est rouvert|et dimanche|ete livree|etes rembourse|excusez-nous de|excu~|fabrication|facture a|facture d'|farine|fin aout|flacons|flac~|fonction de|forfait de|gauche|gauc~|huit mille|interet ne|je mesure|jeudi et|joint hier|jour pour|juillet a|la chercher|la galette|la requete|la voici|le pdf|le reprendre|les compteurs|les pots|lui n'|lux|mail de|main et|mal regle|matin nous|mauvais|mauvais jour|mauvaise manipulation|mech~|mene a|mercredi par|moi c'|moitie d'|mon portable|monique et|nous annoncions|ont decouvert|ont refuse|paiement d'|panier a|panier et|pardon sincerement|part ce|participant|pas mardi|pas teste|passage|paye du|piste|pour deux|prie|prie de|prie~|pris pour|promis une|pseudonyme|quant a|que de|quelques familles|question #|rappelons que|recopie|recu deux|regularisation de|rendus depuis|restreinte|retours du|rouvert|rouvert et|rouvrent|samb~|samedi nous|samedi soir|sans discuter|sera deduit|siennes|sincerement pardon|sommes fermes|sommes tres|souhaitent|super|supprimez|sur envoyer|taux errone|televerse|televerse le|teste|test~|trajet|tres fiers|un deuxieme|un joyeux|un livreur|un questionnaire|une invitation|une remise|vege~|versee sous|veuillez accepter|viendra|votre trajet|vous et|vraiment pardon
-3 0 ^donnees|au cours|confrere|contactez|d' emploi|juin #|la partie|neuf heures|nos regles|pour raison|serie|supprime|susceptible d'|vita~|voit~
3 3 ^information|appli a|appris que|aste~|avez passe|bisous|biso~|bu|chers eleves|d' envoi|de ma|depart du|donateurs|en fait|exclu|exclu que|fichier a|l' est|la bande|lien vers|mentionnes|nous les|pas exclu|petit bemol|pu|soins et|tout appel
3 0 a conduit|actualisee|attachement a|au lieu|candidats qui|certificats de|ci-dessous et|convocation|d' aujourd'|de nice|demi-tour|deux premiers|dysfonctionnement de|ecrit alors|enge~|ete a|inutile de|matin|midi a|nom est|non a|oeufs|oeuf~|oublie d'|oups on|passee|play~|pose~|presentent|refusees|resulte|ses #|session d'|soir la|une seule|votre attachement
0 3 a joint|activite|assaillants|atteinte a|au sein|avions oublie|changeant un|chercheur|choisi l'|circuler|code~|combien cela|commandes de|comptes|coor~|courriels frauduleux|craignez|d' autres|de cartes|de classe|de comptes|de telephone|donnez|drive|driv~|du cours|du secretariat|empl~|en etaient|enseigne|est saisi|et y|ete telecharges|exposees|fiche a|filiation|fortune|homonyme|la cle|la destruction|la migration|laisse voir|les assaillants|main sur|medicaments et|messagerie a|notre code|ouvert|pas destinataires|payons le|penible|prepose federal|progresse|recupere|releves bancaires|rens~|sans nous|sante et|sein|tablette de|telecharges|un chercheur|un homonyme|un oeil|un passant|usage des|valider votre|volee|vos adresses|vous craignez|vu vos|y lire|y lisait
-1 3 a permis|aussi dans|cede~|document devant|environnement de|ete consultes|excuses c'|exterieure|fiches medicales|honoraires|judo club|l' effacement|liste du|masque les|mote~|motifs|motifs de|radiographies|une simulation|vos radiographies|votre bail
-3 2 a signale|des la|prot~
-3 -1 achete|au serieux|autorise|avancee|conseillons|contacte|en reponse|expert|maintenance|murs|oran~|ouvrez pas|pas convenu|pate~|requise de|serieux|tres au|une boite|vitale|vous conseillons|vous utilisez
-2 3 activite inhabituelle|aren~|bail|consulte|des comptes|lisi~|n' indique|plainte
2 3 affichee a|allocataire|assa~|avaient pas|avec leur|cellule|commune vous|concernee|cotonou|date de|dero~|disparu de|effacer|ete retrouves|excuses et|exfiltration|groupe a|important|l' exfiltration|le voleur|modifier le|n' avaient|n' importe|passe haches|priv~|residents|soins a|sous-traitant|telephone et|traiteur|un bout|votre identifiant|vous telephone|yo
-2 -3 au sommaire|collegues ont|contactez le|coute|crit~|de paie|demandee|demanderons|eman~|fichiers clients|notes des|notre logo|pour ne|pouvez en|recevrez plus|signalement|transferez|vos droits|vous attend|vous demanderons
-3 1 car vous|confidentialite|recois|sans tarder|surveillez vos|tarder
3 -1 chapeau|est #|incomplet|jaune|l' annee|l' eau|l' invitation|la version|le mauvais|mang~|mati~|monique|noir~|probleme d'|une semaine|vert~
-1 -3 chers lecteurs|euros|malheureusement pas|nos conditions|notre politique
3 -2 des erreurs|gril~|presentes|raisons|tenir compte
0 -3 du temps|plui~
-3 3 l' anonymat|pieces
2 -3 mous~
1 -3 revi~
3 -3 volo~
-2 -2 ce desagrement
0 2 chez notre|orange money
-2 1 conseils
2 1 cote de|presentation du|reel
1 2 d' allocataire|les coordonnees
2 0 en noir|pere~|reprennent
-2 2 l' attaque|pseudo
2 2 mal|notre sous-traitant
0 -2 pour celles
2 -1 rectificatif
`;
