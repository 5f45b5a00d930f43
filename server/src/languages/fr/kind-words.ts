/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
57 12 vous avons
44 15 vous ai
41 13 avez recu
-34 -22 rouvre
34 15 vos boites
33 25 demandons pardon
32 11 la convocation
29 10 diffusee
-29 -23 expire
-29 -22 votre demande
17 28 consultation
27 8 venus
26 12 alors que
-26 -17 en une
-26 -20 fabricant
26 15 nous avions
-25 -18 epui~
0 24 en copie
-24 -14 interdit
23 7 saute
23 8 vrai
22 4 avons oublie
22 12 nos excuses
-22 -13 vent
1 21 adresses
4 21 cryp~
21 8 le bon
21 13 m' en
-21 -14 votre message
-20 -18 avez demande
-20 -13 cela fait
11 20 par erreur
20 3 satisfaction
19 12 avions
19 7 cette erreur
-19 -17 fuit~
2 19 l' enveloppe
19 3 notre lettre
-19 2 par des
-19 -13 pile
19 14 telecharge
18 4 affiche le
1 18 ai laisse
5 18 cryptogramme|importe qui
18 10 fausse
-18 -11 lave~
-18 -12 le fabricant
6 18 notre boutique
18 6 rapportez|recette
-18 -15 s
18 5 t' a
3 18 trouvait
17 18 vous presente
17 11 avio~
17 5 avons annonce
1 17 infos
-17 -16 malh~
-8 -17 panne
17 7 prochaine facture
-17 -13 retourne
1 16 allergies|ton adresse
-16 -8 arch~
16 11 aurait du
-9 -16 avez rien
9 16 avons ferme
-16 -11 chantier
-16 -10 comment s'|neige|neig~|nous prevenir
4 16 connectes
-16 -9 destinataire
3 16 en clair
13 16 est reste
16 6 lundi nous
-16 -15 malheureusement
-1 16 medicaux
2 16 naissance et
16 4 paniers
-3 16 pira~
-16 -6 recherche
16 5 renvoyait
-16 -13 tris~
16 7 vous sont
15 4 a propos|la vraie|propos
2 15 accessibles|historique|votre a
8 15 avons envoye
-1 15 certificats medicaux
-15 -10 chas~|lignes|partir du|voir partir
15 6 commercants|offrir
5 15 egar~
15 5 en double|m' excuser|supplement|taux de
-13 -15 erreurs
-15 -8 export
-10 -15 imit~
12 15 le week-end
-4 15 par ecrit
-15 -4 partage
-15 -11 pourra|sauf
15 15 prive
-11 -15 produit
15 3 tete
4 15 tiers a
1 15 un inconnu|y trouvait
3 15 une sauvegarde
-14 -10 a compter|raco~
-14 -9 a les
3 14 ai joint|pendant neuf|pseudos
-14 -3 au-d~
14 6 aurions du|avons ecrit|versee
-14 -13 convenu
14 4 courrier du|la premiere
1 14 enveloppe
-11 -14 hopi~
-4 14 informations
14 10 n' avait
-14 -8 ne pouvons|ou deux
-1 14 notes et
14 5 office
14 -1 rectification
-6 -14 tarif
-14 0 vigi~
-2 14 visible
-9 -14 votre colis
-13 0 a peut-etre
2 13 a regarde
13 4 annulation|bande de|erro~|fallait lire|les points|miao~|provient|venu~
3 13 avons decouvert|cameras
-13 -10 beaucoup d'|le rapport|regrettons de
13 3 certains ont|complement|compteurs|corrige et
-13 4 changez
-11 -13 comme convenu
4 13 contenait|contenant
-10 -13 decision|les donnees
-9 -13 demandent
-13 -2 dete~
-13 -13 deux minutes
-13 -8 en reste|le potager|recidive|ticket #
1 13 envoye votre|le prestataire
13 6 erratum
13 5 erra~|gach~|interverti
13 8 excuses
13 7 heure de|nous qui
-13 -9 la pile|librairie|panier
13 2 lettre de
13 11 ont recu
-13 -1 ordo~
-13 -5 regrette
-13 -12 rete~
5 13 salaire
-12 -13 score
13 0 tenir|teni~
-9 -12 # est|hopital
-11 -12 ?
12 4 a tort|difference|l' imprimeur|la difference|mille excuses|nos techniciens|part un|sera rembourse
-12 -9 a-t-~|cinq jours|en cas|mete~|nous est|touches
5 12 acte~|affichee|coordonnees de|pu lire
12 2 alea|d' ailleurs|d' hier|de novembre|edition|et non|un alea
12 5 annonce la|hier #|le passage|platement|recommencer
-12 -8 au-dela|deux ans|procede
-12 -10 beaucoup|condoleances|est prete|reex~
1 12 came~|identifiants
0 12 cette personne|coordonnees et|diag~|pouvait
4 12 change ton|erreur d'
6 12 change-le
12 3 classement|le classement|tickets
12 1 coqu~
-12 -7 de mots|fuite|hausse|haus~|jours pour|oui
12 8 en demande
3 12 ete ouvert|secrets
-12 -12 gour~|si ce
-5 12 moti~
12 11 notre message
12 6 par notre
-12 -11 poste de
2 12 registre des
-2 12 sensible
-8 -12 un hopital
11 7 ! !
-11 -9 # jours|bien recu|compter du
11 5 a temps|a vendu|hypo~|notre calendrier|nous remboursons|preferez un|proposons|soir de|tenir la|vous offrir
11 4 affichait zero|annoncait|de vaccination|editions|gardez-le|indique #|interverti deux|jeudi nous|l' avait|le lot|le sachet|profitez|un avoir|vaccination
11 1 amelioration|frayeur|fray~
11 3 annee #|bien mechant|entierement|est prolonge|notre mail|prive de|pu vous|recu hier|rendu et|sech~|trop~
-11 -7 avance pour|ce contretemps|fautes|lampe|leve|rejete|s' excuser
-11 -8 avons bien|contretemps|d' erreur|domaine|doma~|faud~|lamp~|securite
11 6 avons mal|de reservation
-2 -11 bien a
-1 11 cama~|deux ou
0 11 cle|me voir
-6 11 cnil
-11 6 code a
11 9 comportait
-11 -11 compter|demande du
-8 -11 connexion a|pas touches
5 11 connexions|derobes|que des
-11 -3 conserve
-6 -11 convient
1 11 des dossiers|sous cle
-11 -6 envies|numero a|suffisent pour
11 2 et pardon|propos de
10 11 etait a
-11 -4 hame~|tell~
11 -4 inac~
11 -6 inex~|tick~
-7 11 la cnil
-5 11 la transparence
-2 11 lisibles par
-11 -10 nous avez
11 8 planning
-3 11 releves d'
2 11 retrouvee
3 11 se reclamant|sont plus
9 11 vos enfants
-2 10 a confirme
-10 -7 a jeudi|an|ans|dega~|electricite|sauf erreur
2 10 a lu|affichait les|code des|eviter la|impayes|inconnu|la camera|le disque|les allergies
-6 -10 a reconnu|fuites
10 4 accepter ses|appuye|de conduite|joie|ligne est|liste ci-dessous|matin a|navette|rembourse et|sachet|sont pour|toujours a|trace|une anomalie
10 3 ai pas|dans vos|est rendu|festival|figurera|inexact|n' aurez|pourquoi vos|pouvez pas|taxi
-10 -6 appel au|beurre|beur~|blog|entree libre|er janvier|excusee|greve|grev~|helas|hela~|la regle|le blog|le theme|linge|meteo-france|mili~|pourra pas|recu votre|votre paiement
-10 6 attaque
4 10 attendez-vous|attendez-vous a
-7 -10 aux faux|chro~
10 2 ayez|cela aurait|errone
8 10 base de|le planning
0 10 camarade
-10 -8 commissaire|epou~|er juin|mettez|ne pourra|regret de|souv~|user
10 5 contexte|de bois|glisse dans|par nous|preparateur|traverse|traverse la|vous a
1 10 copies de|monde en|nom vos|surveillance
-10 -10 cout~|date date|de domaine|hameconnage|mettez a
-10 -5 de securite|il reste|ne fait|partiront|rappelle|secu~|une fois
10 7 demande pardon
-7 10 donnees de
5 10 dorenavant
-10 1 faille
-6 10 flip~
-10 -9 format|lecteur|une panne
-8 -10 freq~
-10 -1 iban
10 0 impression
10 9 impu~
10 1 inverse|le retour|pour rien|saut~
10 8 l' argent
3 10 les fiches|pseu~
10 6 n' etaient
10 -3 nom d'
-10 7 noms
0 -10 partent
-10 -4 pas avoir
10 -4 pas pu
-10 0 peut etre
-3 -10 simplement
7 10 supprimer
-9 -10 une connexion|vos donnees
-9 -7 a expire|chien|de montant|la corbeille|le deces|retenu|travaille
6 9 a lui|groupe de
5 9 a remis|le tien|tien
9 3 a renvoyer|auto-ecole|commande a|croyant|data~|dit non|ete adresse|etiquette|fin d'|fiscal que|hier le|jointe a|mardi on|miaou|ne pouvez|nombreux !|notre charge|numero #|parti a|porte close|pour retirer|prix d'|provient d'|qui ont|soeu~|sonner
9 2 a saute|au regard|bonjour les|ca ne|ce matin|celle des|credites|des virements|etoi~|gabarit|gaba~|il semblerait|imprime|inaccessible|le vrai|newsletter|news~|nous de|peur|regard de|semblerait
1 9 actes|avis~|de consultation|le supprimer|police municipale|pu voir|salaire a
9 4 affecte|as recu|attribue la|avait pas|baptiste|compte les|demandiez|demandons|la date|menait|ouvrait|petite coquille|poir~|sera versee|sous-estime|vendu
-1 9 alimentaires|consultes
2 9 allergies et|connaissance|d' homme|extranet|faute et|l' extranet|le classeur|mort d'|ont ouvert|ouvert par|pas mort|pouvait lire
9 1 amelioration continue|est pour|on t'
-9 -5 amer~|au secretariat|avons attendu|bon courage|brouillard|ce rappel|courage|donnees|est excusee|fame~|gean~|interdit de|jeudi au|pois~|pouvons vous|reste que|suffisent|traiter|vidange|votre controle
-9 -4 arrive a
9 8 aurait pu
9 9 avais|points sont
8 9 avions pas|base
-9 -6 chemin|d' avis|des gens|dites-nous|en vigilance|fait trois|host|insi~|jeudi pour|milieu|mois que|nous serions|pendant ce|puis relancez|reed~|remplir|serions|telecopie|term~|terrain|total|voile|votre inscription|vous adresse|vous convient
3 9 chercheur nous|contenant vos|du lien|emporte la|quatre derniers|toute personne|une cellule|votre rib
-2 9 cles d'|le sommeil|social
-8 9 code d'
-4 -9 confirmation
-6 -9 cong~|deposez plainte|jusqu au
-9 -8 d' avance|duree|host~|pota~|revenir|seulement
7 9 decouvert
-9 -3 droits
-9 -9 echec|est consultable|munissez-vous d'|reje~|souhaitiez|vous souhaitiez
-2 -9 enfin|enfi~
-8 -9 escr~|frequence|inserer le
9 6 et remplace|parents de
-7 -9 exem~|pouvoir
9 7 hier soir
9 5 hors delai|mauvaise
-4 9 inconnus
0 9 informations de|piratage
-9 4 m' a
-9 -1 manquent
-9 2 masq~
-9 -2 perdu le
-6 9 rapporte
-5 -9 reflexes
-9 5 sens~
-9 3 tableau des
-3 9 telephones et
-1 -9 ticket
9 0 votre facture
-8 -7 # ans|a-t-elle|avons appris|cinq minutes|deces de|desoles pour|fera|fonctionnent|la duree|moderation|opposition|ouvre|re|rout~|tristesse|votre poste
8 4 # meme|a tours|alors|alor~|avec six|comportait une|d' accepter|devons des|dirige vers|forfait|habitez|hier|la bonne|pour dimanche|vous demandons|vous habitez
8 2 # n'|avez telecharge|brasserie|cher abonne|de base|de places|en compte|est retabli|etoile|excuses pour|figurera sur|fois le|incident resolu|juger|kilo~|la reserve|la soiree|le pack|pack|pas notre|prolonge|rembourse|situation est
-8 3 a des
1 8 a distance|appartenance|ce lundi|comprenait|conversations|des petits|dossiers papier|hack~|malins|petits malins|regrettons profondement|salariee|tiers
-8 -5 a echeance|a sept|ciel|compta|culpa|culp~|debordent|desinscription|du chantier|est reporte|fermera|la librairie|laine|mea|mea culpa|oblige|presses|prevu au|rate~|reab~|rouvrira|s' arrete|trompe|un plantage|votre desinscription|votre reglement
8 7 a ouvert|avons fait|nous-memes|nous~
3 8 a saisi|exfi~|notre groupe|service a|toutes mes|usurpation|votre date
-8 -6 abonnement a|au dos|clementine|colis nous|des poux|desinscrire|du ministere|faudra|fin le|fumee|fume~|il faudra|ince~|le champ|le regret|ministere|pleu~|poux|reparation|se desinscrire|souvent|un quart|vari~|vercors|verc~|votre panier|vous serez
8 3 affl~|ai lu|annexes|avouez|avouez que|ceux d'|creditons|de satisfaction|eau|en demandons|envoyait|gardez le|horaire|jete~|justes|l' ai|l' episode|la faute|lancee|liste et|mauvais fichier|n' aviez|panne du|parti|pas relu|portait l'|pour chacun|presentons|presentons nos|prevu de|recette du|soir vous|sommes trompes|une carriere|une navette|vous envoyait|vous envoyons|vraiment navres
8 5 annule et|ce1|la mauvaise|recu notre|team
-8 -8 annuler|bonne journee|ensuite|ensu~|mettre a|voici le
-8 -4 aquagym|h sur|imprevu|ou vendredi|passez nous|un imprevu|un rectificatif
-4 -8 archive|avez-vous|avez~|disponible
8 6 billets de|ete aussi|la consultation|ont pu
8 1 budg~|coquille|l' horaire|nous presentons
-8 -2 buvette
2 8 camera|echanges avec|etude a|la leur|motif de|nous aviez|prevenu la|vos noms|votre identite|wi-fi|wi-f~
-6 -8 ce code|de doute|reconnu
0 8 communiquer|coordonnees|divulgation|notre serveur|sur internet|vos dates
-7 -8 connexion|hui a|l' officier|lots|officier|trois ans|votre signalement
-8 -1 coupee|vigilance
-5 8 cybe~
8 -1 d' ici
-1 8 de supprimer|des bulletins|des tiers|distance|dossiers de|parents et|transmis a|tute~
4 8 des connexions|est restee|formulaire d'|gardions les|meme ailleurs|restee
-8 -3 doute un|vol de
-4 8 echanges
8 8 est moi|livree|moi qui|paie de
-5 -8 et aucune
3 -8 facturation
7 8 fichier des
-3 8 iden~|rappele le
5 8 lus
-2 8 malins ont|mand~|motif|numeros de
-2 -8 merci pour
-8 0 obtenu
8 0 pdf|version
-1 -8 retenir
8 -4 sati~
6 8 toujours plus
-8 8 transparence
7 5 # notre|alimentaire|aurait|avait|de tournee|suppression
7 3 # pas|a appuye|accepte de|ai recopie|ajoute un|autocollant|avant l'|avez du|avez vu|bien lieu|bis|bon lien|chaudiere|corrigee est|de vrai|est fausse|et nul|faute est|gache|joint le|l' aviez|l' avions|l' etiquette|la confusion|le mail|les penalites|lien du|mauvaise liste|messieurs les|moniteur|particuliers|pour de|preparer la|restituee|soir~|tient pas|tours|un autocollant|un potager|vente|vent~|vire|voici une|vous dit
7 2 # sera|? non|affluence|au prix|auto-ecole du|avons convoque|certificat que|colle|de ce1|demandons de|ecla~|en croyant|enti~|est toujours|jetez|la panne|la validite|le trop-percu|lot #|mardi matin|mauvaise date|modele sans|n' etant|nos anciens|nos soins|ont fait|part demain|pris du|pu reserver|relances|remboursons|samedi et|soiree|sont arrives|techniciens|trop-percu|un taux|validite de|version est
-7 -7 # sur|air|cette decision|cve-~|etes pas|ligne #|memo~|prod~|suivez|tira~|tout va
-7 -6 a change|au format|change dans|en attente|en juin|erreur s'|hote|la disparition|liste listname|listname|mettre|notre atelier|piece d'|siecle|siec~|sinceres condoleances|supprimes|tach~|vous vous
-7 -5 a cinq|acte de|americain|bais~|bogu~|bran~|clem~|conservee|cout|debite|depanner|desoles nous|deux le|dos|facture #|id|immobilise|la formation|laver|le faux|le troisieme|ligne bonne|ling~|malheureusement nous|nouvel horaire|officiel|ouvre samedi|passe votre|pensees|rapport est|redu~|rejetee|sarr~|savons que|si la|tenez pas|une minute|vacances de|velo est
-1 7 a disparu|connaissance de|tier~
2 7 a emporte|addictologie|au courant|ce fichier|donnez rien|et change|etaient pas|intrus|la suppression|la suspension|non autorise|numeros des|pieces d'|recopiait|reinitialise|sujet du|votre connaissance
-7 -4 a onze|amis du|apparaitra|avec ce|bateaux|chutes|comb~|convient pas|correctifs|d' electricite|de limoges|depart a|depuis quatre|drap~|echeance le|empechement|en panne|epai~|four|gratuits|ile|la neige|le creneau|le lendemain|lendemain|lend~|ligne dans|lignes en|ne repond|pis|prevoir|proposer le|routiers|sec|sera donc|souffrante|suffit d'|suivants|tant pis|theme|tiendrons|verriere|vient du|vous tiendrons
-2 7 a rapporte|en parle|il contenait|visibles|y figuraient
1 7 a toi|camera de|chers candidats|codes d'|des codes|egaree|et numeros|ete retrouvee|homo~|les adresses|licencie|mefi~|messagerie d'|mis tout|montants|secrete|une chose|vole~|votre historique|vu votre|y sont
7 4 accepter nos|avait ete|les dossiers|mauv~|parametrage|profitez-en pour
0 7 adresses des|autre assure|cle usb|cles|controler|creant|d' utilisateurs|de chacun|extranet des|foru~|mise sous|ouvert a|quotients|sala~|un piratage|un tiers|usb
-7 -2 adve~|croise|pouvons|tu nous
7 6 affiches|avai~|l' etude|le trottoir|sincerement
7 1 arrives|couleurs|d' anniversaire|de lundi|episode|epis~|express|imprimeur|inverse les|la frayeur|mesdames|mesd~|messieurs|plante|seront credites|tort|un mail|votre cas
-7 -1 attendons|imprimante|une faille
-5 -7 autre a|banque a|dix jours|ecrite|est necessaire|fond|imite|magn~|produits|taille
-4 -7 avance|etait vous|joins|les fuites|mens~|prete|vient
-7 -3 avez achete|est tombe|nous ecrivons|oups
7 -6 cette semaine
2 -7 chap~
5 7 chiffre|fait d'|recr~
3 7 confiance|en portons|ete visite|ferme la|l' iban|oeil sur|partout ou|prevenez votre|remboursements|utilises|voles|y etait
-7 4 connecte|la police|le registre
7 -1 croq~|eaux
-7 1 d' identite|frau~|parler de
6 7 du fait|n' avions
-2 -7 echeance
1 -7 essai
-7 3 et ses
0 -7 huit
-7 0 inha~
-6 -7 l' acte|orth~|rapports|recevrez|scor~|votre mot
7 0 le bulletin|recu le
7 -4 lege~
4 7 logement
-7 2 mots|seri~|ton compte
7 -3 n' ont|semaine
-4 7 on joue|renf~
7 -2 panne de
-3 7 pour valider
6 1 # alors|# de|a apposer|a celles-la|a entraine|annonce|apposer|avons expedie|cafe est|celles-la|clientele|commission d'|confondu|deje~|est faux|excuser et|il leur|jours sans|legere|les couleurs|ludo|mechant|moch~|ont attendu|oubli|progression|prolonge d'|semblerait que|si des|surprise|une version|vola~|vos patients|votre rendez-vous|vous prie|vraie
-6 -3 # cm|barbecue|barb~|basses|bienvenue|ce creneau|cherche|cheres clientes|clic|cliquez|cm|commande n|correctifs de|d' insister|deux lignes|ecrivons a|eleve|fameux|faux conseillers|flan|informe que|insister|l|l' annexe|la reponse|les basses|nationale|nous informe|on ne|position|pourrait|prelevee le|puits|puit~|quorum|quor~|remboursable|renvoyez-nous|reporte au|salarie|sera prelevee|suspendues|tiss~|tombe|un site|venez|vene~|votre velo
6 2 # g|a oublie|agnes|anniversaire|aux abonnes|avant d'|avez trouve|avons facture|blanquette|casq~|cette fois|couleur est|cru|cru a|d' ete|de lettre|de mardi|des ecarts|devant l'|dimanche le|directeur technique|du festival|du rond-point|ecarts|ecrit hier|emme~|en chef|en express|en relisant|est remboursee|et voila|etait juste|etant pas|etiq~|faute a|foncez !|g|g de|gamelle|hier un|hum|ici au|impossible|inaccessible de|intitule|inti~|invitation au|jetez l'|joignons|joyeux anniversaire|la chaudiere|la feuille|le stagiaire|le versement|les menus|lu trop|luti~|mais ce|n' ai|nave~|non le|notre mise|nous venons|orbi~|pena~|plat|plus vite|pour moi|quelle soiree|recopie la|regle par|relisant|remboursee|replay|reponses ne|retour sur|samedi s'|seance de|semaine passee|servies|sont venus|surp~|tant~|test #|test test|tout pour|unite|venons|veno~|vis|vous avait|vous devons
-6 -4 a bientot|a fin|a neuf|ai regarde|apparaitra sur|apres les|arrete le|au milieu|au sec|au-dela de|autour du|beti~|bien ete|bien~|bonn~|chaises|changez d'|chiffres en|corrige un|courses|crue|d' appels|d' exploitation|d' hameconnage|de parcours|de rire|desolee de|dimanche matin|documents suivants|domm~|doud~|elle sera|epais|epuise|est enregistree|est epuise|est presente|exemple|fait pas|fatou|grap~|indiquer|jeudi entre|journal complet|la fenetre|lain~|lapin|le texte|lectrice|legu~|les boites|les chaises|les mots|libr~|limites|mi-m~|moins #|n|nos meilleurs|nos pensees|nous manquez|panne et|pas ne|pensees vont|prevenir la|reabonner|remis au|reprise|rouvre le|step~|stocks|tomates|un vendredi|vigilance orange|vous changez|vous reabonner|yanis|yani~
-2 -6 a rien|valable
-6 -5 abse~|annuelle|atteint|aucun incident|banques|carte est|cele~|champ|chasse|d' excuses|desoles de|entre mars|etes-vous|etes~|fato~|gens|l' assistance|la veille|laissez|le date|le reste|le samedi|matin de|merci|ne pouvoir|ou le|prendra|pret a|procede a|qui change|raconte|reste ouverte|sont au|soup~|tcha~|theatre|thea~|tirage|un produit
-6 0 administrateurs|changez votre|efface le|fail~|fini|l' acces|votre adresse
1 6 adresse et|appelle en|breche|brec~|cnil a|d' adresses|de permis|de pieces|de presence|des demandes|employeurs|et prevenu|fiches|gold|malin a|malv~|nos donateurs|notre et|nouveau code|petit malin|qui pouvait|recommandons de|reparti avec|suffisait|surveillance de|un employe|vos employeurs|vos releves
2 6 adresse postale|appartient|autre client|cellule d'|codes et|couples|des inconnus|donnee bancaire|et cryptogramme|investigations|joueur|journal fait|l' agent|le retrait|ne savons|ont progresse|ou proche|potentiellement|profils|protection|quatre reprises|savons pas|securite et|une surveillance|via|y aidera
6 4 affichait|attribue a|classes|es|personnellement|sans avoir|sans le|societe de
6 3 affluence et|attribue|avez perdu|avons poste|avons reclame|cafe a|chers voisins|coucou|de dimanche|du cabinet|en excusons|est de|ete perdue|exceptionnel|l' anniversaire|la notre|ma part|nous voulions|on vous|pai|passer au|peur que|pour cette|rouges|sejour du|soir pour|transmettez-nous|voulions|zero de
0 6 appartenance syndicale|benne|benn~|cela peut|cybersecurite|direction generale|emporte|enveloppes|face|faille a|l' historique|la confidentialite|les acces|meme nom|numeros|page a|personne que|postale|prochaine visite|referente|syndicale|un logiciel|une benne
3 6 appelee|constate que|developpeur|entre le|est au|gardions|les codes|nous gardions|parents|vole
-4 -6 attention aux|avez saisi|bonne|cord~|dure|envoie|fire~|fuite chez|il sera|inserer|janvier l'|samedi matin|si c'|votre domicile|y avait
-6 -2 auth~|connectez-vous|deux cents|jour votre|l' on|montant et|nous avoir|nous voir|pardon d'|quelques jours|reci~
-3 -6 autres sessions|bonjour karim|cette demande|politique de|vala~
6 6 avais pas|mes excuses|passeport
6 5 avec #|depuis dix|horaire de|le cabinet|le nom|logistique|notre hebergeur|votre conseiller
2 -6 billet
4 6 cadeaux|de salaire|en trop|liste des|par d'|votre appel
-6 -6 ce changement|d' en|deception|depuis votre|disponibles|ils vous|l' an|la recherche|mediatheque|minu~|moins de|munissez-vous|oppo~|pas une|potager|rapport|regret|reponse vous|trouverez ci-joint|une nuit|une piece
-1 6 ce stade|copie visible|d' imposition|de decider|en se|eu connaissance|fait retirer|il devait|imposition|joint la|le savoir|maxence|maxe~|nom|ou trois|rh|salaire et|stage j'|une activite|vos coordonnees|votre securite
-5 -6 comprenons|de conservation|domicile de|escrocs|l' expediteur|la fuite|nous comprenons|prevenez-nous|un entretien|un faux|votre part
-4 6 confiance que|une personne
-6 -1 confreres|devront|intrusion|l' export|l' imprimante|prolonger|quinze minutes|reporter
-5 6 dans cet|un audit
-6 2 de passe|jeto~|municipale
6 -2 de remise|same~
-2 6 discretion|et dites-le-moi|la discretion|nom des|pano~|sociale
-1 -6 exercice
-6 1 fene~
6 -1 grand|la semaine|marq~|rubrique|rubr~|samedi
5 6 h n'|lire vos|sans mot
-6 5 identite
6 0 notre demarche|ont disparu|ratt~
6 -4 obse~
-3 6 permis a|roche
0 -6 redaction|surt~
1 -6 reda~
-6 3 regarde|votre numero
4 -6 retard
0 5 # adresses|# gigaoctets|a constate|a laisse|acces ont|aidera|assurance-vie|avec votre|aviez choisi|benevoles et|bizarre|comportant|concernant vos|connecte pouvait|copi~|d' assurance-vie|de donateurs|des allergies|diagnostic|diagnostics|dois des|donc recu|durant|empo~|en creant|en vous|enveloppe ouverte|erreur nous|espace abonne|etait ouvert|frauduleux|garder pour|gg|gg a|gigaoctets|giga~|jointe et|l' avaient|la foulee|le drive|les numeros|lettres de|mali~|masquer|mefiez-vous|mesurons|n' aurait|nous mesurons|ouvert avant|panique ce|partenaires|passez me|pouvait ouvrir|prise de|quelques comptes|quotients familiaux|recommandons|revele votre|saisis|savoir|touchees|visible par|vos conversations|vos nom|vous concernant|vous recommandons
5 2 # cartes|# jusqu|^bon|^mauvaise|a present|a souhaite|agios|agio~|allez on|ancien modele|annonce est|annulation de|anonyme|appellera|appuye sur|associes|au hangar|au micro|autre pour|avait jamais|avait rien|avant #|avant la|aviez pose|avions annonce|avoir du|avons lancee|avons rendu|bac|bega~|bevue|bien fait|bonjour prenom|born~|bras|brouillon|brouillons|cadeau|celles qui|certain|close|clos~|code printemps|colis est|concert n'|conduite|conseil syndical|convenue|corentin|core~|curry|dans chaque|date convenue|de bus|de confirmation|de decembre|de joie|de peur|de serveurs|de signature|de train|de vacances|demain avant|des frissons|desormais dans|devaient|devais|distribution a|donc paye|donne rendez-vous|du a|du concours|e minute|emmele|en place|en tete|envoyons un|erreur et|espace et|est arrete|est emmele|est glisse|est glissee|est nous|et soeurs|etait ecrit|etait fausse|etre annulees|eu un|excuse platement|fermenter|fiche horaire|figurant sur|fois votre|freres|freres et|frissons|fris~|galette|gardes|glis~|important !|impr~|inadvertance|inad~|indemnite|indemnite de|independantes|independantes de|je devais|je reste|jean-baptiste|jeux|journal dans|l' ecoute|l' omission|la raclette|la recette|le questionnaire|le ton|le trajet|les aurez|les heures|les packs|les pots|les voyageurs|leur ticket|lieu samedi|ligne de|logique|loyer de|lundi matin|mache|maille|manque d'|meme montant|mercredi soir|mercredi tout|mercure|mercure retrograde|meri~|micro|mois ce|montant est|non et|notre affiche|nuit que|packs|pack~|paniers ont|par inadvertance|partent ce|pas je|paye|paye la|payees|planches|pond~|pouvez repondre|pouvoirs deja|pris en|raclette|racl~|raisons independantes|recette de|referer|referer a|repas et|retirer votre|retrograde|reveille|riche|rien nous|sapin|sera deduit|si nombreux|soeurs|soiree de|stagiaire jure|ta commande|trajet du|tribune|trimestre vous|trouve porte|trouver la|tube|tulipes|tuli~|un certain|un robot|une indemnite|vendu un|vifs|volumes|vos places|votre prochain|votre secteur|vous creditons|vous dirige|vous qui|vrai prix
2 5 # fiches|acces est|acces et|autorite de|ce manque|chiffres de|courant et|dates de|de mot|de vos|des membres|destine|donnait acces|dossier ou|egare|et rappelez|etat civil|fuite de|imprimee|inco~|informons|la tablette|matin le|membres dont|messages prives|mesures a|parcours et|pare~|pas repondu|pleinement|precaution les|pretentions|pretentions salariales|prives|rappelez|s' y|salariales|sans motif|securite sociale|signale l'|ton mot|un acces|votre parcours|vous informons
1 5 # un|accessible|accessibles a|album|aper~|cet incident|changez vos|clairs|classeur des|codes|conformement aux|d' actes|de dossiers|de lui|de passeport|de surveiller|decomptes|decomptes de|des remboursements|detr~|diffuse|elements|envoyes depuis|etes donc|figurent|gold a|hors du|immatriculation|l' album|les champs|les questionnaires|lisa~|nom votre|notre registre|ont confirme|pirate|plainte le|questionnaires|relisez vos|salle commune|securiser|son adresse|stagiaires|survenu chez|trainait|un depot|une cyberattaque|voir vos|voir votre|votre etat|vous devions
5 3 ^mauv~|etait|etai~|faire des|forf~|incident de|la signature|notre courriel|outil d'|passeront|personnes ont|promis la|recu lundi|soins|soin~|souci de|suis vraiment|un courrier|vevey|veve~|votre signature
5 1 a cale|ai saisi|ajus~|alors qu|annonce a|annuels|anom~|certain nombre|contiennent|couac|coua~|d' emailing|d' office|de charges|de m'|de samedi|de trop|dejeuner|devez rien|du marche|editions du|emballage|en boutique|en recommande|envoye avant|equipe du|est entierement|expedie|facturation de|fest~|fois la|gobe~|gravure|impossible de|infirmiere|inutile|l' edition|la diffusion|la refaire|maladresse|matinee|mela~|navres si|nulle|pas tenir|petit couac|portent|quatre fois|rappels de|record !|refusee|relu|sans demarche|sapi~|satu~|se seraient|sera pas|subi un|un credit|une date|vendredi ne|vertes|vide la|vous ayez|vous etre|vous lundi
5 -1 a celles|a lieu|annule|reservez|service est|votre confiance
-5 -3 a echoue|a s'|a signaler|a tranche|action n'|ai presente|alla~|anniversaire !|arbr~|arme~|artiste|ascenseur de|au retour|avait une|bass~|bientot sur|bisc~|boulangerie|camionnette de|canal|carg~|charge dans|chasseral|chez les|cm1|contact|convient de|corrections|creuses|croit|de lyon|demain minuit|dernier un|des ecoles|des fetes|detail des|disparition|documentaire|draps|du chasseral|du date|echue|echue le|echu~|embrasse|en arret|en revanche|est note|est possible|est reuni|et cela|fabr~|fait aucun|ferme dimanche|ferme jusqu|fetes|fidelite vous|fous|garni|gele~|genre de|hauteur|histoires|hygiene|hygi~|jo|l' etage|l' hygiene|l' ile|la ou|lac|le col|le vercors|legumes|legumes de|les banques|les bateaux|long~|mai #|meme et|mes sentiments|moment un|ne peux|nos sinceres|nous lire|on sort|onze ans|onze minutes|orag~|oste~|ou les|oui c'|p|parf~|paroissiale|pas cette|pas servi|plaindre|platanes|plusieurs enfants|poel~|poit~|preavis|prix un|quatre ans|rencontre a|reouverture|reou~|reuni|revanche|sarrasin|se faire|semis|sentiments|serre|signale en|sommes tristes|sort les|stage de|suffira|supporte|tempete|terme|tiendrons informes|tranche|tranquille|tristes|un empechement|un homme|une de|verv~|voir avec|votre anniversaire|votre carte|votre echange|votre remboursement|zohra|zohra et|zohr~
3 5 a envoye|conclusions|consultees|du mail|la messagerie|nos #|ont ete|portons|responsabilite|votre logement
-5 -2 a etre|affichent|aute~|bott~|ce numero|contretemps et|d' aquagym|de trois|eau sera|etre remis|fois sans|foul~|heure et|lentement|mm|moi aussi|montrer|pourquoi nous|suspect|vingt minutes|vous informer
5 4 a livre|formulaire est|la base|la team|male~|profitons|que notre|quittances et|seraient|stagiaire a|une agence|voila|votre solde
-5 -4 a refuse|a retourne|a voir|application pour|arret|attendre et|attente|au poste|aucune reponse|auraient du|auteur|bientot|bonjour m|cana~|chaine|cinq|conge|d' apres|d' indiquer|de quinze|des cette|desabonnement|disparition de|doig~|du dimanche|epouse|est ce|est par|est vide|etudie|expi~|froi~|gere~|glac~|gourmands|hasard|hasa~|haut|identite en|informer que|interne n|la loi|le facteur|le terrain|le ticket|lire ce|loi|lors~|n' existe|ne tenez|nos condoleances|nous demande|ouvert aux|partira|paru|pour revenir|publie un|quart d'|refuse de|reseau dans|restent en|rire|rouv~|ruch~|sami~|securite de|si nous|sonde|stat~|stra~|sympathie|tail~|toma~|utilisez|venez avec|vos dossiers|vote|votre compteur|votre piece|vous #
-5 1 a signale|aide~|archives|effacement|violation
-5 3 acces|d' urgence|de recherche
-4 5 affectes|carte bancaire|d' europe|dont l'|jamais de
5 0 affiche de|arriver|arrivera|boites|ca a|changement d'|d' autant|deja|du changement|ecrit que|juste|les deux|mange|plein|pour des|pourront|prevoit|sele~|validite|vers~
-1 5 ailleurs la|au secret|cadeaux elle|classe et|de naissance|de portable|de recuperation|divu~|du bureau|et certificats|exclure|exprime|exprime ses|medicales|nom dans|numero de|portefeuille|pourraient avoir|pouvez demander|recuperation|regarde ce|rendu visibles|resultats a|votre iban|vous exprime
-5 -1 aime|authentification|bonnes resolutions|combien|cyberattaque|double authentification|epargne|epar~|juge|mails|paiement a|poli~|pris fin|resolutions|sert|si besoin|t' en|un qui
-5 -5 arrive par|attribuer|carte vitale|confirmation d'|de bord|de poste|deces|demande ne|des fichiers|dure~|encore et|est en|fraude|jours au|la reprise|minutes|ne reste|ouverture des|pensez a|peut vous|preferences|resume|retour d'|signes|terminer|trente minutes|trouvez|violation de
-3 -5 atel~|cotisation passe|de facturation|dix|du jour|en janvier|est-~|firefox|fuites de|gestionnaires de|il manque|jamais votre|la lettre|nouvelle connexion|part rien|plui~|rien a|sans action|signale le|tutoriel|un appareil|url|versions
-4 -5 attention|avez signale|comment|comptez|cordialement|de moins|demander une|ete consultee|juridique|l' utilisez|lausanne|laus~|le tresorier|lent~|ne vient|notre dossier|publique le|securite des|semaine un|signalez|trouverez|un lecteur|une bonne|une chaine|vient pas|wiki
-2 5 auraient ete|avoir efface|des informations|ici et|ne peut|votre nom
-3 5 beneficiaires|destinataires|ils aiment|infos sur|inscrivez-vous|lire les|sur tout|tout remis
4 5 boite mail|de paques|des excuses|le document|prevenez
2 -5 bord
-5 0 cache|inhabituelle|mesure de|n' ouvrez|urge~
5 5 consternes|de mon|envoi|et je|rien de|sommes consternes|trot~
-5 2 contacts|dix-neuf|kevi~
0 -5 coupure|est disponible
-2 -5 degr~|donnees chez|la commande|minuit|musee|muse~|pret|subs~
1 -5 etiez|fin de
5 -2 excusez-nous|page #|remise
-1 -5 la cotisation|tresorier
-5 5 ne faites
5 -3 pour la|que la|trop tot
-5 4 un tableau
4 3 # clients|a priori|appu~|aspi~|avere|band~|bemol|bemo~|cette negligence|d' excuse|de service|depuis notre|diffusion|donnait|du personnel|emailing|ete lus|feuille de|fois ce|heures de|inat~|je l'|je vous|la situation|nettoyage|notice|null~|on aurait|priori|relevait|six jours|toute la|trottoir|vous sera
-4 -3 # corrige|# er|# euros|# reste|# ttc|a demande|a epuisement|a heure|absent|actuel|adresse n'|aider|aimaient|alimentation|amic~|annoncer que|annulee|arbre|attente de|au contrat|au nom|au telephone|aussi nous|avant cette|avons-nous|avoue|beaucoup de|beau~|betise|bien la|bienvenue !|bonjour patricia|bulletin d'|camions|cave|certains articles|chambre #|chf|chose qu|cliquez ici|cloture de|code #|comptabilite|consolation|cora~|cote le|cren~|d' epouse|date a|de douze|de moderation|de remplacement|de rue|de taille|de voile|debut a|degat des|dire si|dit quelque|dix secondes|dos de|du fabricant|en etre|en trois|enfant ce|epuisement|er|erreur que|espoir|est cree|et rapportez-le|et tous|eux sont|excuser ces|excuser la|excusez|existe pas|facture numero|faites opposition|fallait #|faure|faur~|fonctionnent normalement|generale du|haut~|hostname|japon|jardin|juge pas|juri~|kerjean|kerj~|l' original|la frequence|la lampe|la mediatheque|la trouverez|le garder|le secret|le tram|lecture seule|les benevoles|librairie le|listname a|livraison a|loin|longs|maison kerjean|marche de|mot a|moul~|moyenne section|ne juge|ne souhaitez|numero n'|on ouvre|original|ou que|panier garni|paquets|parole|pas etre|patricia|paul~|pensez|place le|plus valable|popote|popo~|pour #|poussiere|produite lors|produits entre|programmee|protege|qui aimaient|rappel du|rappel volontaire|reduit|relancez l'|relevee merci|repeter|reponses sont|reste deux|restent|sans se|secondes|sera interdit|sera malheureusement|serez|seront refuses|stand|sur les|taba~|tani~|termine|textes|tiendra le|tout moment|tram|tristesse que|trois minutes|trompe de|trous|ttc|un an|un arbre|une excuse|utilisateur|var|velo|verifiez le|veuillez agreer|virement ou|voir en|voitures|volontaire|votre acces|votre collegue|votre presence|votre recu|voulu|vous depanner|vous trouverez
-4 -4 # dossiers|a enregistrer|abonnements|aiss~|apres votre|aura|aura lieu|aux heures|avant le|bien cordialement|blocage|bloc~|candidature au|chai~|combien de|commissaire enqueteur|connaissent|consignes|coute|critique|debi~|demande la|en demander|en tirer|encadre|enquete publique|enverrons|er avril|et qui|fabrique de|facture du|favo~|from~|gene occasionnee|guide de|inscriptions a|justificatif de|l' operation|le commissaire|les observations|les urgences|mediateur|memoire|message n'|n' enverrons|ne change|ne la|ne vous|ni de|pann~|par sms|pas compte|pas concernes|pas pouvoir|pensez qu|plaf~|pouvez le|proprietaire|puis~|quart|ravalement|rava~|reor~|representer|retablissement|sire~|souhaitiez que|soum~|suivez ce|sur rendez-vous|tout ce|toutes vos|tuto~|un avis|un colis|veille|venant de|votre tableau
4 1 # e|^le bon|^nouvelle|agio|ai indique|ajustement|amap des|ambree|ambree a|annee plus|anni~|ante~|applique|audition|audition de|aupres des|aure~|automatique les|avons copie|avons efface|avons imprime|avons vendu|ayant ete|bien en|bien faire|billet vous|bis repetita|blanc|bloque votre|bornes|brasserie du|brun|ca t'|causse|cela a|cela vous|cesse|chantait|chaque passager|charges|ci-apres|ci-a~|client est|clients n'|commande n'|comme promis|concernait|concocte|concocte un|consternes et|convoque|correspondait|correspondait pas|correspondance a|coul~|croquettes|d' origine|dans notre|datait|de dedommagement|de prendre|de rungis|de table|decembre et|defaillance|defectueuse|deja en|demarche|deplacer|des billets|des gagnants|des heures|deux salles|differe|directrice des|du mauvais|du vous|elle part|emmele les|en avons|en fin|est accompagne|est ci-dessous|est vraiment|ete livree|etes rembourse|eventuels|excellent|facture a|fait perdre|fati~|fiscale|foncez|fonctionnait|fonctionne depuis|forfait de|gala|h votre|heure limite|hier etait|ignorait|industriel|inversion|je la|joyeux|l' atelier|l' audition|l' information|la gravure|la meme|laisse expirer|lance|le bac|le camion|le chiffre|le gabarit|le precedent|le remboursons|les agios|les apporte|les lutins|les oeufs|les oreilles|les pinceaux|les repas|lieu les|lundi !|lutins|mauvais nom|mene a|mille|montant exact|ne correspondait|ne tient|nom est|nos bornes|notif|notre forfait|office de|organise a|ou je|par bonjour|parvenue|pas arriver|passage|passage a|passer a|pendant qu|perdu votre|personne d'|petit bug|portait|porte une|premiere|prendre de|presentation|prions de|quai de|quant|qui chantait|range dans|rapide|rapportez le|reem~|regard|relance|remi et|renvoyait vers|repetita|report|restaure|restons a|retard et|rungis|rung~|sabatier|saba~|sachet est|samedi un|service facturation|seul le|simple test|soeur|soit #|sont bien|sous l'|sur envoyer|tarifaire|tenons a|territoire|tout d'|tout desagrement|un hommage|une defaillance|version francaise|videz-les|virement de|virements de|voir~|vous payez|vous rends|zoe et
0 4 # enfants|^autr~|a montre|activite|agit pas|aiment|appels et|appui|atteinte a|au sein|aux familles|broy~|cadre d'|chaque envoi|cloi~|code~|college vous|combien cela|confies|copie|courriel d'|courriels et|d' autres|d' information|d' ordonnances|dates et|de monde|des decomptes|des destinataires|destinataires en|detruire|dossier social|du cours|du recevoir|ecrit la|electronique et|employe|et fait|et mes|ete piratee|ete telecharge|ete telecharges|excuse et|extr~|famille a|familles du|federal|fili~|l' appui|la regrettons|le motif|les journaux|nouveau mot|on espere|par retour|penible|peni~|piratee|pirates ont|pour me|prepose|recupere|referent|revenu a|rib|sein|serveur est|supprimer le|telecharges|tout salarie|un evenement|un oeil|votre ville|y figurent|y trouvaient
-1 4 # etudiants|a joint|adresser par|au courriel|batonnier|club-house|confirme par|confirmez|cours et|cv|de documents|des bourses|devant nous|et votre|figurez|le batonnier|les faire|manquement|motifs|motifs de|n' indique|publicitaire|saisies sur|son retrait|supprime le|suspendu et|ton numero|vos cles|vos prelevements
4 2 # figurera|a confisque|agendas|agit du|ai repris|annonce l'|anno~|apres l'|arrive aux|attendre le|aucune excuse|avons compte|avons inverse|avons joint|avons repondu|avril au|ax|ax #|bien merci|blan~|ca y|caisse en|casque|ce defaut|chau~|cochez|commandes a|commandes et|comme en|commence a|commissions|confisque|confisque le|coquin|courriel ou|credit de|curr~|dang~|de bien|de blanquette|de mise|deduction|deduction de|dedu~|demarche de|deploye une|des betes|des demain|desormais chaque|devait arriver|difference de|dirige|du grand|du replay|e gauche|economies|ecrit une|embarras|en annexe|en deduction|en piece|en vente|ench~|encombrement|entraine|est a|est exact|etch~|ete pris|ete saisies|etre observe|examen blanc|formulaire joint|gerante|gpx|hoquet|hoqu~|inve~|j' avais|jambon|je m'|jour #|la belgique|la surprise|le car|le derangement|le doublon|le gite|le hoquet|le jambon|le parcours|le tube|les badges|les commissions|les requetes|leur couvercle|locaux|logi~|lu ce|majo~|mauvais jour|meme heure|menus de|miche|n' ayez|net|nett~|observe|on s'|partent comme|pas bouge|petit dejeuner|poireaute|preleves|prenons en|prochain sejour|profitez du|promis|questionnaire|qui avons|quota de|range|rattraper le|reap~|recopie|recycle|recy~|rejouee|releve des|remplacent|rendu|renvoyons|reservation et|sachet de|sale|salle pour|sans minimum|sans prevenir|sejour de|semaine pour|service restauration|sesame|sesa~|sont justes|sortie de|studio|stud~|supprimez|surtout pour|ta carte|taxes|taxe~|tels quels|ton colis|traversee du|trip~|tube est|un soir|une pompe|verront|verse|viennent d'|vol ax|vos agendas|votre pass|vous ont|vous reviennent|y est
-4 -1 # j'|adverse|annees|aussi le|ennu~|et si|l' onglet|la buvette|le detail|le regrette|me connecter|mon compte|murs|nee|peut|propose un|quelque chose|raci~|regles|surveiller|une boite|vise
-2 -4 # par|a toutes|ancien salarie|au sommaire|automatique|chem~|clients avaient|comme prevu|donnee n'|en choisir|en magasin|envoient|euros|fil numerique|gestionnaires|imite notre|la fraude|la remise|nom de|passe du|refl~|resiliation|revient sur|suffit|ton dossier|toutes et|vous demanderons
2 4 # profils|a reussi|actualite de|adresse le|attaque du|avaient pas|aver~|avez echanges|benevole a|carte professionnelle|ce titre|circonscrit|clair et|cnil est|connaissance qu|cryptogramme compris|d' appel|derniers chiffres|donnees d'|electorale|elements de|emporte avec|est coupe|ete informes|etrange|etrange de|etudiante|habitants de|haches|inconnus ont|infos de|journal montre|la plainte|le voleur|les copies|n' avaient|ne communiquez|nom ton|notre etude|page et|par n'|passe derobes|passe en|saisies|session et|telephone des|terrasses|tiers non|transmis|un chiffre|vie etudiante|voleur|vos journaux|vos mots|votre identifiant|wi-fi de
4 4 # y|a pu|aviez|avie~|avoir ete|avons mis|bande|burger|burg~|changeant|de garder|ecrit a|en changeant|hach~|hier sur|information|les bulletins|mail de|regrettons sincerement|scanne|si quelqu|site est|ton nom|un controle|voil~
3 4 ^info~|appeles|avez donc|avons publie|chers eleves|civil|deposee|desoles !|enregistres|etaient|etait reste|ete efface|excuses les|explications|hate de|hello les|notre page|offrir une|premium
1 4 a conserve|acces non|adresse la|adresses qui|ainsi que|api de|au centre|avons honte|bloquer|broyeur|candidats|carte meme|choisissez un|classeur|comptes de|contenait les|cram~|d' immatriculation|de detruire|de reprendre|de reunion|demandes d'|dernieres annees|des appels|des aujourd'|deuxieme trimestre|dossier sans|elem~|en notre|en serie|enseigne|entre dans|espace d'|et saisissez|et tes|ete vole|exposer|familles et|garantir|informes d'|l' avais|l' intrus|lisait|money|mone~|notre base|notre messagerie|oublie dans|par prudence|pas retrouvee|personne qui|phrase de|prend en|prudent|reclamant de|regime alimentaire|reseau social|salaires et|sans nous|situations|souscrit|un s'|une plainte|video de|votre famille
-4 -2 a place|amateurs|amat~|annee les|arrosez|articles|assumons|au second|avancee|avez oublie|bonne lecture|bougent|ceci n'|cela arrive|centimes|centrale|chaque soir|circule|clientes|compter de|conq~|controle en|coule|couler quelques|coupee de|couverture|crim~|cuir|de consolation|de laine|de presents|de remplacer|de tri|debo~|debranchez-la|deci~|deja charge|delai d'|des remparts|des sms|desi~|detecte|dictionnaire|dis|donnees personnelles|draps en|du four|du larzac|du panier|echange avec|eclater|elle nous|en train|erreur vient|est comme|est dur|est nee|est normal|est prevu|et beaucoup|ex|exporter|facade|fin des|fois les|fron~|generale de|gilbert|gilb~|grand-chose|hausse de|histoire de|impatients|issu~|je peux|la boulangerie|la hauteur|la vidange|larzac|larz~|les abonnements|les courses|libre|livraisons|lui interdit|manquee|marche aux|maur~|mauvais moment|medecin lui|minuit et|mon ex|mouvement social|n' etiez|nos horaires|notes de|notre association|nuages|offerte des|offre valable|on remet|orthographe|par l'|parfois|passera de|personnelles|petit rappel|petites|pieg~|plants|poisson|possible qu|potager du|pour quatre|pouvons rien|prelevee|premiere fois|prenez des|quelques places|reabonner a|refuse par|relevez|remparts|remplacer l'|restez|reun~|rupture|rupt~|semi~|sensibles|sera coupee|sera efface|sera indisponible|sociale et|suff~|sugg~|tentatives|test de|troisieme|un monsieur|un mouvement|union|unio~|vidange annuelle|votre code|votre doudou|votre table|vous attendons|y faire
-4 1 a rendu|car vous|confidentialite|de sante|evenement|sans tarder|tarder|un cabinet|une intrusion|votre vie|vous fais
-2 4 a supprime|as flippe|autres comptes|collaborateur|dire que|exterieure|fait partie|flippe|joint par|jointes|lisibles|presente toutes|privee|psst|salaires|toute demande|une simulation|une societe|utilisateurs de
-3 -4 adresse indiquee|appel a|apres examen|associations|atelier|automne nous|avons recu|avons vu|ces messages|cet ete|chers lecteurs|coti~|critique dans|d' effacement|de quatre|demandent de|des questions|enca~|fabricant de|faille critique|faux messages|garanti|inch~|inscrit au|l' enregistrement|le guide|lect~|mettez-la|nous demandent|numero inscrit|operateur|pese #|qui peut|qui semble|rectifiee|rib de|sans reponse|suite de|title|titl~|touches mais|un operateur|verre|victime d'|votre nouvel|votre premiere
-4 3 au programme|mesures|pieces|registre|une etape|vos codes
-4 4 audit|cabinet de|des personnes|informe|masque|moteurs|moteurs de|ordonnances|sombre|somb~
-3 4 autorisees|conn~|d' api|etaient lisibles|naissance|nais~|ordinateur|relatives|relatives a|voisins et
4 -1 bien|chapeau|communale|des raisons|desagrement|l' invitation|la version|mang~|noir~|record|rect~|sole~|volonte
-1 -4 brou~|cabl~|de noel|modeles|n' etes|pluie|prevu|revient
4 0 changeant de|desc~|ecrit alors|enge~|erronees|est ecrit|etudiant|exacts|il fallait|inachevee|inut~|jours de|l' annee|l' avance|l' eau|l' entretien|la coupure|le complement|le reglement|manquait|mon numero|nettoyer|nombre restreint|perf~|photo est|publication de|rappels|refusees|remise de|restreint|retard de|sept jours|ses #
0 -4 colis|comme vous|livres|que quelques|velos|y en
-4 0 demande de|jours dans|la lecture|le prenom|secret|secretaire|site de|sous-traitants|supprime|vos cartes|vous souhaite
-4 2 eviter|journaux|kevin|police|publiee|remplacement de|section|un outil
4 -2 gril~|perdue|tout en
1 -4 hive~|tari~
4 -4 les enfants
3 -4 surtout
-3 -2 # atelier|# d'|a croise|a rejete|achete|animaux|annee on|ans je|apres on|arbitre|attente est|autrice|avez communique|avez laisse|baguettes|bottines|bougent pas|ce jour-la|certains modeles|chat de|cherchons|choix a|club de|conditions generales|copie de|coralie|courriel envoye|croise avec|cuisine centrale|dans du|de greve|de panne|debutants|deception de|declaration de|desinscrire voir|deux semaines|document avant|dommage|du canal|du hainaut|echange de|entre eux|epuisee|erreur ou|est croise|est epuisee|est facture|est jointe|est souffrante|et bonne|ete rejetee|etudiee|facultatif|fantome|fant~|fixer une|generales|grele|hainaut|hain~|ils en|impose|inchange|informatique et|jour-la|l' arbitre|l' energie|la limite|la longueur|lapi~|les lots|longueur|ma mere|mais plus|mars sont|mets|moderateur|ne bougent|noms de|nord|nous cherchons|omission de|ou omission|oups vous|pani~|panne depuis|par ici|part la|partait|parties en|pauline|plus nos|pomm~|pour ce|premiere commande|prenez|previendrons|rechercher|reduire|remplace par|rendre avant|resilier|reste de|s' etait|samira|ses portes|seulement les|si quelque|stephanie|ta premiere|tellier|temoigner|un beau|un double|une demi-heure|vendredi ?|venez nombreux|verifiez l'|voir l'|vous ait
3 2 # comptes|# nous|a mange|accepter|au fait|au forfait|avons bloque|compas|compris l'|coupe le|cred~|dans nos|de mal|de notre|de thies|demain nous|deploye|deposee le|du systeme|ecrit|est corrige|example #|faire avant|fass~|faus~|fier~|go a|gps|gronder|je n'|juillet a|l' aurez|la #|les filles|ma porte|mail|mal|mis le|noti~|nous profitons|oeil a|oublie de|part a|passager|petit bemol|profitons de|publiees|qui y|realite|rendons|soir|soir en|sommes fermes|surprises|tournee|vendeur|versee sous|votre pere|vous doit|vous presentons
1 3 # quelqu|^autre|a essaye|a potentiellement|a prevenus|active la|adresse dans|annules et|appartient a|aucun code|autorises|avait ouvert|aviez confie|avions oublie|avons recupere|bancaires|biza~|cette etourderie|chez notre|choisi l'|civi~|cle d'|communiquez|compte #|concernee|consultees par|craignez|d' effacer|de code|decembre un|declare la|decouvrez|delegue|depuis ce|des acces|des familles|des fausses|detail de|domicile et|dossier que|durant l'|effacee|entres dans|est entre|est introduit|est saisie|et adresses|et donc|et mots|et ton|ete deposee|ete retabli|expiration et|extrait|ferme cette|frauduleuses|gardez un|h comme|introduit|introduit dans|jetons d'|juin quelqu|laisse trainer|le college|le flux|le votre|les cv|mandats de|minimes|nos cameras|notre forum|notre place|numeros d'|onze jours|ouvert un|pas paye|periscolaire|plaques|portable|porte plainte|prevoyez un|pu le|reclame de|relisez|rentree approche|saisi la|serrure|service du|sinistres|telephone et|trainer|un pirate|une fausse|vos bulletins|votre etage|votre y|vous craignez|vous telephone|y lisait
3 1 # tu|^a tort|^nous vous|^tort|^voici|^voic~|a hate|a laissee|a plat|acceptable|acceptes tels|actualisee|ai ecrit|annoncions|anomalie|appel de|applique a|appuie|appuie sur|arde~|autres lots|avais mal|avez commandee|avez pris|avions charge|avions laisse|avons applique|avons confondu|avons debite|ayez pu|badges|baie|bapt~|biens|blanc de|bonheur de|bonne est|bouchees|boucle et|bras~|buch~|cadeau de|cadre de|caissier|camion etait|car de|certains l'|certifications|cette version|charme|chercher chez|commandee|comment dire|communiquee|confondu deux|conservez vos|convive|cree avec|d' avant|d' eux-memes|dans mon|datait d'|de membre|de piano|de situation|de vevey|deduit|deduit de|deja #|demi-tour|des siennes|diff~|discuter|disons que|dose|doubles|du forez|eau chaude|echange est|ecoute|embruns a|en boucle|en fonction|en presentons|enverront|envoye ce|envoye la|erreurs se|est bonne|est corrigee|est exacte|est rouvert|et messieurs|ete porte|ete prive|etre dans|excu~|faites-en|farine|faux depart|fin aout|flacons|flac~|fonction de|forez|gauche|gauc~|heure trop|huit mille|index|inscrite dans|je mesure|joint hier|jour pour|la chercher|la farine|la galette|la requete|la victoire|la voici|le depose|le miel|le pdf|le plat|le reprendre|le telechargement|les clients|les compteurs|les eventuels|les poules|lui n'|lux|main et|mal regle|matin nous|mauvais|mauvaise manipulation|mech~|mes soins|mesdames et|miel|mineur|mis les|moi c'|moitie d'|monique et|notre caissier|nous annoncions|ont decouvert|ont refuse|ont saute|oublie d'|paiement d'|par jour|par mes|pardon|pardon sincerement|part ce|participant|pas mardi|pas teste|paye du|pint~|piste|podcast|podc~|poules|pour deux|pour elles|precision concernant|prie|prie de|prie~|prime|pris pour|promis une|pseudonyme|quant a|que de|quelques familles|quels|question #|recents|recevoir de|recharge|recu deux|regularisation de|rendus depuis|reprennent|restreinte|retours du|rouvert|rouvert et|rouvrent|samb~|samedi nous|samedi soir|sans discuter|sens de|service abonnes|siennes|sincerement pardon|sommes tres|souhaitent|taux errone|televerse|televerse le|tort et|trajet|tres fiers|tu avais|un deuxieme|un joyeux|un livreur|un questionnaire|unanimement|une invitation|une remise|vege~|veuillez accepter|viendra|voire|votre ticket|votre trajet|voudrez|vous deplacer|vous et|vous seront|vraiment pardon
-3 0 ^donnees|anim~|au cours|confrere|courriels|d' emploi|juin #|la partie|neuf heures|nos regles|pour raison|renouveler|susceptible d'
3 3 ^information|appris que|aste~|bisous|biso~|bu|commune vous|d' envoi|de ma|depart du|donateurs|dysfonctionnement|dysf~|eleves de|en fait|est avere|exclu|exclu que|fichier a|l' est|la bande|lien vers|mentionnes|pas exclu|pass|pu|qui ai|soins et|tout appel|un dysfonctionnement
-1 3 a permis|cede~|de classe|document devant|environnement de|et vos|ete consultes|excuses c'|fiches medicales|honoraires|info~|judo club|l' effacement|liste du|manquement au|masque les|radiographies|suspension|vie privee|vos radiographies|votre bail
-3 -1 a vise|anonymat|autorise|ces|conseillons|contacte|contactez|coups|dans cette|expert|fevrier a|il en|maintenance|oran~|ouvrez pas|pas avant|pas convenu|pate~|serieux|vitale|vita~|vous conseillons|vous utilisez
-3 -3 activez|activez la|aider a|anonymes|aucune donnee|avis sur|base~|bouteilles|candidature|contactez le|copies integrales|d' excuser|de cote|de six|debut|demanderons|demi-heure|desabonnement de|difficulte|donner une|embr~|en fumee|epoux|er mars|er octobre|et sur|evoluent|examen des|facu~|favorable|filature|garonne|garo~|hesi~|integrales|intervient|jusqu|la reference|le mediateur|lecture|lorsque|meteo|mettez-la a|mett~|nom sur|nouvel editeur|ordre du|ouvrira|passe de|perturbations|point relais|prendre rendez-vous|qu au|quim~|reference|restent a|retenue|service juridique|surveiller les|teletravail|une petite|valable vous|vida~|votre epoux|vulnerabilite|vuln~
-2 3 activite inhabituelle|aren~|bail|consulte|l' anonymat|lisi~
2 3 affichee a|allocataire|assa~|avec leur|averti|bonjour anais|cellule|comme d'|cotonou|date de|dero~|disparu de|donjon|donj~|effacer|ete retrouves|exfiltration|groupe a|important|imputable|jour du|l' exfiltration|modifier le|mots de|n' importe|notre partenaire|parametre|passe haches|priv~|reclamant du|soins a|sous-traitant|traiteur|un bout
0 3 appels|assaillants|atteinte|autre famille|avises|changeant un|circuler|code malveillant|commandes de|comptes|coor~|copies|courriels frauduleux|de cartes|de comptes|de telephone|dele~|donnez|drive|driv~|du secretariat|empl~|en etaient|envoyant|est saisi|et y|fiche a|filiation|fortune|homonyme|intr~|l' a|la cle|la migration|laisse voir|le prepose|les assaillants|les debloquer|main sur|medicaments et|messagerie|messagerie a|notre code|nous retourner|ouvert|pas destinataires|payons le|portable dans|prepose federal|progresse|releves bancaires|rens~|repris la|sante et|sauvegarde de|soll~|sorry si|tablette de|trouve la|un homonyme|un passant|usage des|volee|vos adresses|vu vos|y lire
3 0 apporte|attachement a|au lieu|billetterie|candidats qui|certificats de|cette maladresse|comite d'|d' aujourd'|d' organisation|de monique|de nice|demi~|dysfonctionnement de|et chaque|et personne|etait qu|ete a|excusez-nous de|la grille|le mauvais|lieu le|midi a|monique|non a|notre volonte|oeufs|oeuf~|oups on|passee|pere~|pose~|rappelons que|resulte|session d'|soir la|u|une seule|viens|votre attachement
-3 2 augmentation|il m'|prot~
-2 -3 collegues ont|crit~|de donnees|de paie|demandee|du message|eman~|ne recevrez|notes des|notre logo|pour ne|recevrez plus|signalement|transferez|vos droits
3 -1 de mai|en demeure|est #|excuser si|grille|incomplet|jaune|matin|mati~|notre engagement|probleme d'|technique independant|tot|une semaine
-3 3 des comptes|figuraient|viol~
3 -3 des eaux|volo~
-3 1 des la|recois|serie|surveillez|surveillez vos
1 -3 la ligne|quinze jours|revi~
-1 -3 nos conditions|notre politique|vous attend
0 -3 pour celles
3 -2 presentes|raisons|tenir compte
2 -3 vien~
2 0 adresse est|ci-dessous et|en noir|play~
1 2 captes|d' allocataire|les coordonnees|les trajets
-2 1 conseils
2 -1 de saisie|rectificatif
0 2 exposees
2 1 fois cette|jeudi et|presentation du
-2 2 l' attaque|mote~|pseudo
2 2 notre sous-traitant|photos de
`;
