/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
46 9 vous avons
-33 -21 rouvre
30 22 demandons pardon
-30 -22 votre demande
30 9 vous ai
29 11 diffusee
-27 -24 avez demande
-27 -18 en une|epui~
-26 -21 expire
-26 -15 il reste
24 14 nous avions
24 7 saute
1 23 en copie
23 7 venus
22 8 alors que|vos boites
15 22 consultation
-21 -12 interdit
-21 -18 nous avez
21 4 satisfaction
20 0 inex~
2 20 informations
20 6 ont fait
-20 -16 ouvre
-19 -13 # jours|de montant
19 10 fausse
19 6 la convocation|propos de|rapportez
-19 -18 sauf
18 4 avez recu
-14 -18 avez rien
-18 -14 en cas
2 18 l' enveloppe
18 13 ont pu
13 18 supprimer
18 6 une anomalie
-15 -17 ?
1 17 adresses|ton adresse
-1 17 ai laisse
17 5 alea|propos|un alea
17 16 avais
17 11 avions|avio~
17 1 avons oublie
-17 -14 fabricant
17 10 nos excuses
10 17 par erreur
0 17 pira~
5 17 y sont
16 7 # n'
16 5 a propos
-16 -8 arch~|oui
-14 -16 avez-vous|avez~
4 16 connectes|pseudos
-16 -12 dega~|votre message
-16 -11 la librairie|mete~
12 16 le week-end
16 8 m' en
3 16 naissance et
16 6 provient
-16 -13 s|tris~
16 12 telecharge
15 16 vous presente
15 3 affiche le
15 5 anniversaire|coquille|newsletter|news~|remi
15 11 aurait du
15 14 base
-4 15 cnil|la cnil|visible
5 15 egar~
-14 -15 erreurs
15 6 figurera|supplement
4 15 importe qui
0 15 notes et
-8 -15 panne
-15 -7 recherche
15 1 sati~
15 12 seraient
-15 -10 souv~
-15 -11 voir partir
2 14 a regarde|le prestataire|transparence
14 5 a tort|cette erreur|et messieurs|forfait|mesdames et|t' a
7 14 avons ferme
-14 -10 chas~|librairie|pile
14 4 de novembre|et non|vrai
14 3 desagrement|tete
10 14 est reste
14 10 excuses
1 14 extranet
-14 -11 fuit~
0 14 inconnu
-12 -14 jusqu au
-14 -9 le potager|neige|neig~|redu~
14 8 offrir|vous offrir
-14 -13 opposition
14 14 prive
-14 -8 recu votre
-5 14 savoir
14 -3 tick~
3 14 tiers a
6 14 utilises
13 3 # e|amelioration|cette situation|d' ailleurs|m' excuser|votre facture
2 13 ai joint|came~|deux ou
-13 -10 avez achete|raco~|spor~
5 13 avons envoye
-7 -13 bien a
-13 -9 cela fait|partir du|souvent|votre inscription
-13 -8 comptabilite|four|meteo|panier
13 4 compteurs|etiquette|messieurs les|renvoyait
3 13 cryp~|identifiants|une sauvegarde
-13 -7 destinataire|rate~
13 5 en double|lire #|prochaine facture
1 13 enveloppe|l' extranet|un inconnu|votre a
-13 -11 est prete
13 11 la situation
-1 13 medicaux
13 1 mesdames|mesd~|messieurs
-4 13 par ecrit
13 6 versee
-13 -1 vigi~
3 12 accessibles|salaire
12 4 au coeur|certains ont|est prolonge|etiq~|le bon|mille excuses|notre mail|office|provient d'|rectificatif|retour sur|surprise
-12 -8 au telephone|er juin
12 2 avons annonce
12 5 bande de|j' avais|l' imprimeur
-12 -7 bass~|export|hausse|laine|vent
-12 -10 candidature
-1 12 certificats medicaux|coordonnees et
12 10 comportait
-12 -9 condoleances|est vide|retourne
12 12 confiance
2 12 contenant|pendant neuf
-11 -12 deux minutes
1 12 diag~|sensible
0 12 envoye votre
4 12 eviter la
12 3 frayeur|fray~
-8 -12 imit~
12 -3 inac~
-4 12 moti~
12 6 nous qui|questionnaire
-12 2 par des
-10 -12 taille
-12 -12 une panne
-11 -8 a compter|bien recu|domaine|doma~|faud~|regret|telecopie|term~
4 11 affichee|pu lire
-11 0 aide~
2 11 allergies|avons decouvert
11 3 amelioration continue|anni~|avons mal|est pour|excuser si|lundi nous|tickets
-11 -7 amis du|ans|au retour|comment s'|d' apres|en reste|lave~|rappelle|remplir
11 11 aurait|hier a|ont recu
3 11 avis~
11 4 bien mechant|figurera sur|interverti|les points|miaou|miao~|prix d'|sont arrives|taxi|un avoir|venu~
-8 -11 bonne|hopi~
0 11 cama~|des tiers
1 11 cameras|sous cle
-11 -6 chambre #|pois~|tempete|traiter
5 11 change-le|derobes
11 2 clientele|coqu~|d' hier|fete|saut~
-11 -3 conserve
-11 -11 convenu
-11 -1 dete~
-11 -9 format|lecteur|programme de|user
11 8 hier soir
9 11 l' etablissement
-9 -11 les donnees
-7 -11 produit
11 0 rectification
11 -5 retard
11 7 situation
11 1 trop tot
-7 -10 # est|connexion a|hopital|un hopital
-10 4 a mon
10 4 a oublie|a vendu|de vaccination|editions|erratum|fin d'|pourquoi vos|preparateur|sera versee|soir vous|soiree|vaccination
10 6 a temps|la bonne|par nous
5 10 acte~|institut|les codes
10 3 annexes|blanc|en compte|erra~|excuses pour|gach~|inexact|n' aurez|part un|pris du|profitez
10 9 aurait pu|sincerement
-10 -9 bienvenue|commissaire|mettre|rete~
0 10 cette personne|le sommeil
-10 5 changez
2 10 code des|cryptogramme|des dossiers|registre des|secrets
10 2 complement|fallait lire|le retour
-10 -8 compter du|le date|piece d'|sami~|vous trouverez|vous vous
-1 10 confiance que
3 10 contenait|coordonnees de|en clair|erreur d'|erreur sur|un piratage
10 1 d' ici|impression|intitule
-10 -10 date date|echec
-10 -6 deux ans|la meteo|la piscine|reab~|securite
10 8 en excusons
-10 1 faille
-10 -7 fera|lignes|nous est|regrettons de|terrain
10 5 forf~|parametrage|vous a
-9 -10 freq~
-10 -4 fuite
1 10 la transparence|pouvait|y trouvait
9 10 le planning
-10 -5 normalement|obli~|vidange
10 0 notre lettre
-10 0 partage
-8 -10 score|trois ans
-10 -3 secu~
7 10 vos enfants
9 4 # meme|alors|alor~|annonce la|aurions du|contexte|de dimanche|glis~|la date|payees|platement|presenter|situation est|soir~|vendu|vous envoyons
-9 -7 a change|avons bien|disponibles|dos|gour~|le fabricant|pas une|trois mois|vous serez
3 9 a emporte|ce fichier|change ton|informons|la suspension|les fiches|pseu~|votre historique|vous informons
2 9 actes|chercheur nous|des bulletins|informations de
9 3 affichait zero|avez vu|avons ecrit|blan~|brasserie|ca ne|indique #|interverti deux|l' etiquette|la soiree|la validite|le questionnaire|mardi on|non #|pardon aux|parvenue|presentons nos|prive de|rembourse et|sale|seance de|sonner|taux de|validite de
9 2 annonce|credites|de retard|entierement|erro~|il etait|passer a|peur|tort
9 1 anom~|arriver|et pardon|lettre de|nous presentons|pour rien|progression|si cela
-9 -6 au-dela|carte est|d' erreur|dites-nous|en trois|en vigilance|haus~|host|id|la pile|lampe|le rapport|nous prevenir|puis relancez|rejete|rouvrira|s' excuser|tram|travaille|votre paiement|vous adresse
-9 -2 au-d~
9 8 avai~|l' argent|le nom
9 6 avere
-9 -8 beaucoup|bonn~|de domaine|demande du|mettez a|souhaitiez|vous souhaitiez
-9 -5 blog|brouillard|ce rappel|cous~|de securite|le blog|ligne bonne|pourra pas
0 9 camarade|cle|comprenait|infos|parents et|piratage|salaire a|surveillance|tute~
-7 -9 chro~|demandent
-6 9 code d'|lisibles
-9 -9 cong~|est consultable|poste de|vos donnees
-2 9 cybe~
9 5 de mise|hors delai|par notre
-5 -9 decision|etait vous|trouverez
9 -1 desoles si
-9 -4 donnees|ne pouvons
9 9 du fait|fait d'
-1 9 emporte
-2 -9 essai
-8 -9 frequence|inserer le|oppo~|une connexion
1 9 hack~|historique|ont ouvert|tout remis
-9 1 la police
7 9 notre message
-3 9 numeros de
5 9 potentiellement
-4 9 rapporte
9 0 sole~
8 7 ! !|n' avait|planning
-6 -8 # par|cette demande|comme convenu|pouvoir
8 3 ? non|accepter ses|as recu|attribue la|autocollant|bisous|biso~|commercants|conditions de|creditons|dans chaque|de charges|est rendu|gache|hier le|jeudi nous|jointe a|la difference|la gravure|la reserve|le lot|lien du|ligne est|liste ci-dessous|modele sans|petite coquille|pour moi|preferez un|pu vous|qui ont|sortis|trop~|un autocollant|un potager|une carriere
8 4 a conduit|affecte|comportait une|de bois|de reservation|devons des|entraine|gps|habitez|hier #|incident de|mauv~|team|vous habitez
-2 8 a confirme|lisibles par|rappele le
-8 -5 a les|a sept|bogu~|bon courage|chutes|courage|doud~|electricite|er janvier|greve|grev~|la ou|la tempete|lain~|leve|long~|mercredi a|numero a|oblige|ou deux|pis|rire|rouvre le|soup~|tail~|tant pis|tenez pas
4 8 a lui|a remis|gardions|gardions les|le tien|lus|meme ailleurs|nous gardions|service a|tien
8 2 a saute|ajustement|annonce a|celle des|classement|corrige et|des virements|edition|gardez-le|incident resolu|le classement|le stagiaire|liste et|mechant|mech~|moch~|notre demarche|patience et|prolonge|rendu et|samedi s'|tout pour|votre cas
-8 -6 a-t-elle|a-t-~|abonnement a|beaucoup d'|chien|d' avis|date a|deux mois|duree|epou~|et sur|faudra|il faudra|la duree|lamp~|le champ|sauf erreur|vercors|verc~|yanis|yani~
1 8 apercu|ce lundi|de lui|de naissance|dossiers papier|ete ouvert|foru~|la camera|sont concernes|un logiciel|vu votre
-5 -8 archive|confirmation|tarif|vala~
3 8 attendez-vous|attendez-vous a|au courant|etait a|nous retourner|prevenu la|susceptible|une cellule|via|voles
5 8 avions pas
6 8 base de|des excuses|fichier des|impu~
0 8 broy~|cles|en vous|flip~|les numeros|regrettons profondement|releves d'|salariee|transmis a|y figuraient
-1 8 carte bancaire
-8 -7 cette decision|connexion|d' en|deces de|desolee de|hote|passe de
-8 0 code a
2 8 codes d'|connaissance|cybersecurite|emporte la|faute et|le supprimer|mali~|notre boutique|notre groupe|numeros des|que des|votre identite|votre rib
-8 -8 compter|cve-~|mens~|munissez-vous d'|reje~|votre signalement
8 1 couleurs|la frayeur|perdu votre|recette|vouloir nous
8 5 dang~|mauvaise|outil d'|paie de|parents de|soins|soin~|votre signature
-7 8 donnees de
-8 -4 envies|hame~|partiront|un plantage|venez|vene~
-8 -3 est tombe|vol de
8 8 ete aussi|photos de
-4 8 iden~
-8 4 m' a
8 0 n' ont|pdf
-8 1 noms
8 6 points sont
-7 -8 prete|signalement|voici le
8 -3 que la
-5 8 sens~
-8 2 seri~|type
-3 -8 simplement
-8 -2 vigilance
-2 -8 votre colis
7 4 # nous|je m'|proposons
7 2 a apposer|annulation|annulees|apposer|avez telecharge|ayez|budg~|certificat que|commande a|contiennent|de ce1|des siennes|desoles !|emballage|ench~|enti~|est retabli|est vraiment|etoi~|excusez-nous de|il leur|inverse les|l' ai|l' episode|l' offre|le vrai|les couleurs|mauvais fichier|moi-meme|moi-~|morv~|nos techniciens|notif|notre charge|nous de|nous faisons|oubli|parti a|presentons|remboursee|reveille|sera rembourse|siennes|sont pour|un credit|version est|vous etre|vous qui
0 7 a certains|a lu|communiquer|conversations|egaree|et gagnez|ete retrouvee|faille a|infos sur|le disque|ou trois|police municipale|pourraient|telephones et|trouvait|vos releves
-1 7 a distance|connaissance de|consultes|creant|divulgation|eu connaissance|il contenait|me voir|numeros|reussi a|salaires
-7 -4 a echeance|avec ce|bateaux|bott~|buvette|correctifs|de limoges|des jeudi|des poux|desinscription|en revanche|est note|est reporte|fermera|interdit de|jeudi entre|la neige|le creneau|pendant ce|poux|reabonner|reduit|reed~|revanche|stage de|suffisent pour|suivants|tiendrons|une minute|votre desinscription|votre reglement|vous reabonner|vous tiendrons
-7 -5 a expire|an|autour du|bais~|corrige un|cout|de mots|des gens|est enregistree|etre remis|excusee|fait trois|fume~|generale du|gourmands|immobilise|linge|ouvre samedi|ouvrira|pas ne|prevenir la|prevoir|reprise|sympathie|votre panier|vous convient
-6 -7 a lire|aux faux|comment|comprenons|escr~|exem~|memo~
7 6 a pu|accepter nos|avons fait|es|nous-memes|nous~
2 7 a saisi|breche|brec~|bulletins|comportant|contenant vos|des codes|donnez rien|et prevenu|etude a|gold|groupe de|le retrait|motif de|rapidement|votre date|y etait
-7 -6 annuelle|attendre et|au format|chantier|conge|desinscrire|etes pas|fonctionnent|host~|le deces|le ticket|liste listname|listname|notre atelier|objets|regret de|se desinscrire|seulement|tach~|une piece
1 7 auraient ete|benne|benn~|classe et|coordonnees|courriels et|de consultation|decomptes|decomptes de|dossiers de|durant|empo~|extranet des|notre serveur|page a|portefeuille|retrouvee|tiers|tier~|une benne|vole~|vos coordonnees|vos noms
7 5 avait|avec #|ce1|dysfonctionnement|dysf~|en demande|est avere|la consultation|la mauvaise|male~|stagiaire a|un dysfonctionnement
7 3 avez trouve|avons reclame|bon lien|ciao|close|cru|de serveurs|difference|dit non|envoyait|hier|hum|ici au|il semblerait|luti~|montant est|n' aviez|notre affiche|nous pour|porte close|preparer la|recette du|repas et|semblerait|soir pour|surp~|tours|trajet|une partie|vis|votre prochain|vous envoyait|vous sont|zero de
6 7 avoir ete|en suis|j' en
-7 -7 cinq jours|deception|depuis votre|ensuite|ensu~|hameconnage|mettre a
7 1 confondu|de lundi|de samedi|des erreurs|episode|epis~|et personne|grand|inaccessible|incomplet|inverse|modeles|ont disparu|seront credites|sonn~|tout en
-7 -3 croise|ecrivons|maintenance|tell~
-7 -2 d' identite|exposition
5 7 de vos
4 7 decouvert|etaient pas|sauvegarde de|toujours plus|toutes mes|transmis
-5 -7 deposez plainte|reflexes|un faux|votre part
-4 -7 envoient|fuites
7 0 excusez-nous|la fete|mille|perf~
3 7 exfi~|inco~|intrus|journal fait|ont progresse|toute personne
1 -7 facturation
-7 1 frau~|masq~|susp~|une faille
-7 0 iban|voit~
-5 7 inconnus|informe
7 -2 les enfants|nom d'|obse~|pour la|tenir|teni~|version
7 7 mes excuses
-2 7 motif|social|visibles
-7 3 ordo~
7 -1 panne de|tot
-7 -1 votre adresse
-7 7 votre numero
6 0 # alors|croq~|de mardi|rect~|relu|un probleme|votre rendez-vous
-6 -5 # ans|a enregistrer|amis|atteint|avons appris|bran~|editeur|erreur #|facture #|fin le|fumee|l' an|l' assistance|le regret|merci|moderation|n|ordre du|ou le|pensees|reparation|restent|restent a|retenu|retour d'|rout~|sinceres condoleances|supprimes|tenez|terminer|trouverez ci-joint|velo est
6 3 # figurera|a avoir|appel de|avec six|avons poste|coucou|defaillance|demarche|du cabinet|embarras|et voila|faus~|glisse dans|horaire|le passage|non et|nous remboursons|partent ce|prio~|rouges|toute la|une defaillance
6 2 # g|a renvoyer|affluence et|affl~|agnes|aurions|avoir du|avons expedie|cafe est|certain|certains l'|ceux d'|chers voisins|corrigee est|cru a|dans vos|de decembre|de satisfaction|demandons|discuter|du grand|editions du|emmele|emme~|en demandons|en relisant|est arrete|est ci-dessous|est fausse|est glissee|est remboursee|express|g|gabarit|gaba~|il apparait|indemnite|invitation au|jete~|joint le|la suivante|le miel|lundi !|meme montant|morvan|n' ait|nous voulions|parti|plante|plat|prions de|profitez-en pour|prolonge d'|recommencer|record !|recu lundi|relisant|remi et|restituee|sans discuter|satisfaire|sejour de|soeu~|sous-estime|tenons a|terrasses|tient pas|un certain|un taux|voir~|voulions|vous devons|vous satisfaire
1 6 # gigaoctets|a toi|addictologie|album|atteinte a|camera|camera de|d' information|diagnostics|donc recu|gigaoctets|giga~|homo~|l' album|la suppression|masquer|mefiez-vous|mefi~|mesurons|n' aurait|nous mesurons|ouvert par|penible|sala~|sauvegarde|secrete|y figurent
6 5 # notre|constate que|de bien|de notre|de tournee|le trottoir|oublie de|rendu|suppression|voil~
-6 -4 # reste|a bientot|a neuf|apparaitra|apparaitra sur|aquagym|avons attendu|d' electricite|de lyon|difficulte|documents suivants|droits|du date|empechement|epuise|est epuise|est excusee|exemple|fautes|garni|grap~|hesi~|ici a|jour votre|journal complet|la disparition|le detail|le terrain|les lots|libr~|meteo-france|milieu|mili~|mois que|nos condoleances|pleu~|pouvons vous|prea~|reponses sont|sert|si une|stat~|tcha~|terme|ticket #|tiendra le|tristes|vida~|virement ou|votre controle
6 1 a celles-la|annee #|arrives|ce matin|cela a|cela vous|celles-la|colle|communale|de base|errone|et il|excuser et|impossible de|jours sans|la qualite|ludo|nombre restreint|on t'|rembourse|remise de|restreint|resulte|ses #|universite|vos patients|votre confiance|vous prie
0 6 a disparu|appartenance|ce stade|chers candidats|de monde|individuellement|mis tout|monde en|montants|nom|par prudence|pouvait lire|regarde ce|surveillance de
5 6 a ouvert|cadeaux|de paques|depuis dix|lire vos|offrir une|rien de|sans mot
-6 2 a quatre
-1 6 a rapporte|de decider|des informations|le serveur|naissance|nais~|numero de|ouvert a|rendu visibles|salaire et|une personne|voisins et|votre securite
-6 -3 a s'|alla~|amer~|arrive a|au secretariat|bonne route|cas d'|corrections|desi~|echeance le|ecrivons a|en panne|epai~|flan|ile|ling~|nous ecrivons|panier garni|panne depuis|pour se|quorum|quor~|remplacer l'|s' arrete|tiss~|tombe|une fois|votre code
2 6 acces non|clairs|donnee bancaire|egare|elements|est restee|ferme la|fiches|gold a|l' iban|la leur|malins|non autorise|nouveau mot|par retour|petits malins|profils|quelques comptes|quittances|reinitialise|restee|securiser|securite sociale|sont plus|un acces|votre box
-3 -6 atelier|echeance|joins|prod~|refl~|scor~|une petite
-1 -6 atel~|ci-joint|enfin|enfi~|fin de|retenir|valable
-6 6 attaque
-6 0 attendons|perdu le
-5 -6 autre a|banque a|comptez|coti~|janvier l'|ne vous|nous comprenons|que #|signalez|subs~|suivez ce|violation de|wiki
6 6 bande|partie des|sur certains
-2 -6 bill~
-6 -6 bonne nouvelle|cinq minutes|d' excuses|en attente|il manque|ils vous|la recherche|lots|mettez|preferences|rapports|resume|siecle|siec~|suivez|tristesse|un entretien
-6 -2 caro~|epargne|epar~|gris~|l' export|l' on|montant et|ne fait|paiement a|si besoin
3 -6 cette semaine
-4 -6 cout~|de doute|imite|inserer|merci pour|parf~|pas touches|pret|reconnu|un operateur
6 4 d' accepter|et remplace|fier~|notre hebergeur|que notre|rich~|societe de|studio|stud~
4 6 d' utilisateurs|effacer|est moi|moi qui|notre page|personne qui|portons|votre appel
-2 6 dans cet|distance|et dites-le-moi|nom des|regarde|renf~
6 -1 de remise|dont les|eaux|noir
3 6 entre le|joueur|n' avions|peau|ton mot|usurpation
-6 3 identite
-6 5 il nous
6 -3 invitation
6 -2 lege~|samedi
-6 1 obtenu
6 -4 partent|semaine
-6 -1 quinze minutes|tableau des|ton compte|violation
-3 6 roche
5 2 # sera|^mauvaise|affichait|affiches|affluence|ai recopie|annonce l'|anonyme|applique|appuye|autre pour|aux abonnes|avait jamais|avait rien|avant la|avez du|avons convoque|avouez|avouez que|billet vous|blanc de|brouillons|chambre n'|choisi la|clos~|corentin|core~|correspondait|correspondait pas|d' acheminement|de lettre|defectueuse|des frissons|devaient|dose|du soir|e|eau du|ecrit une|emmele les|en boutique|en consequence|en fin|en place|ete perdue|etre observe|evidemment|examinees|excu~|fermenter|fiscal que|flacons|flac~|frissons|fris~|gardes|hello les|hier un|indemnite de|independantes|independantes de|joie|jour d'|jour pour|joyeux anniversaire|justes|l' anniversaire|l' annonce|l' information|l' omission|la confusion|la representation|lancee|le versement|les badges|les lutins|les pinceaux|les pots|les voyageurs|ligne de|lu trop|lutins|manque d'|moi c'|montant exact|navette|navres si|ne correspondait|notre mise|nous aurions|nous venons|nova|nuit que|null~|observe|ou pas|oups on|ouvrait|paniers ont|panne du|pardon|pas arriver|passer au|paye|plante et|pour cette|presentez|raisons independantes|rappel vous|regle par|regularisation de|rembourse sans|remboursons|remercier|rendons|renvoyait vers|reponses ne|representation|retard de|rien nous|sachet|sachet de|sapin|se seraient|sent le|soir de|sommes sincerement|super|sur place|tenir la|territoire|test~|trajet du|traversee du|trouve porte|trouver la|un hommage|unanimement|une indemnite|vendu un|venons|veno~|versee sous|vire|vous lundi|vrai prix|vraiment desoles
-5 -4 a cinq|a echoue|a refuse|a retourne|application pour|appris|arret|au dos|aura|aura lieu|auraient du|avancee|avant le|avec une|banques|bonjour m|carg~|ce contretemps|ci-j~|contretemps|coupable|de moderation|de parcours|de quinze|demi-heure|deta~|du fabricant|dure~|en tirer|est par|faites opposition|fede~|fous|from~|identifiant|informer que|la frequence|la regle|lecture|les banques|les boites|limites|lire ce|liste est|matin de|minutes pour|moins de|ne tenez|nos pensees|nous manquez|on ne|ouverture des|parle de|pas compte|pensees vont|peut vous|prevu au|puits|puit~|raconte|rappel du|rapport est|recus par|reex~|reun~|salarie|si nous|souhaitiez que|stra~|teletravail|total|un produit|venez nombreux|voile|votre carte|vous #
-5 4 a des|apres la|et ses
0 5 a envoye|adresser par|appreciations|autre famille|avec votre|choisissez un|cnil a|codes|collaborateur|controler|d' imposition|de permis|dele~|des clients|diagnostic|direction generale|du secretariat|employeurs|en creant|enveloppes|erreur nous|ete piratee|eu acces|exprime|exprime ses|face|imposition|jointe et|l' avaient|la confidentialite|motifs|motifs de|ne peut|noms telephones|notre messagerie|nous aviez|pano~|piratee|pourraient avoir|recupere|revele votre|s' y|touchees|vos conversations|vos employeurs|vous exprime
-5 -3 a heure|a onze|a tranche|acte de|aimaient|annee les|appel au|aqua~|arbre|arbr~|arme~|au poste|avance pour|avec son|avons-nous|beti~|beurre|beur~|ce creneau|charge dans|chemin|chez les|chiffres en|ciel|clem~|cm1|colette|conseillons|de douze|de presents|de rire|deja charge|demain minuit|depart a|depuis quatre|dimanche matin|dire si|eclater|epais|epuisee|est epuisee|facture numero|fallait #|fame~|fois sans|gratuits|jours pour|l' etage|le lendemain|le medecin|le vercors|lectrice|legumes|legu~|lendemain|lend~|les bateaux|lieu mercredi|livraison a|longs|message et|mi-m~|mouvement social|ne peux|ne repond|ne souhaitez|noms de|notre association|octobre #|on sort|onze minutes|ou plusieurs|paquets|partira|passe votre|paul~|piscine|pisc~|platanes|poisson|position|posi~|pouvons rien|programmee|proposer le|qui aimaient|remboursable|reste #|restent en|sait que|samir|sec|sera indisponible|si la|sommes tristes|sont au|sort les|stocks|suffisent|suspect|suspendues|tani~|tranche|trous|un arbre|un beau|un empechement|une excuse|verv~|vigilance orange|votre remboursement|votre velo|vous conseillons
5 0 a lieu|d' amelioration|gril~|la pluie|la premiere|marq~|nulle|photo est|recu le|remise|tenir compte|validite|vers~|votre billet|vous rembourse
5 3 a livre|avait ete|avant l'|boite mail|cher utilisateur|commander|depart du|devons|etait|eu un|exporte|hangar|hang~|heure de|la session|les dossiers|livree|ma part|repousse|sans le|un controle|vente|vous demandons
5 1 a present|ai saisi|ajus~|alea technique|annoncant la|annule|anomalie|attachement|attachement a|billets de|cela aurait|certain nombre|cette adresse|commande n'|conditions|de dedommagement|de parametrage|declenchee|ecrit que|entiere disposition|equipe du|etait qu|ete declenchee|evid~|festival|gardez le|impossible|imprime|imprimeur|inti~|inversion|jetez l'|juin comportait|kilo~|l' edition|l' entretien|l' horaire|le trajet|leve-tot|matinee|mene a|nos soins|numero #|orbi~|orei~|oublie d'|paniers|part demain|presentent|prime|qualite de|record|recu hier|satu~|soiree de|tena~|tout d'|votre attachement|votre entiere|voudrez
-3 -5 a reconnu|autres sessions|avez saisi|bonjour karim|ce code|ce n'|demandee|en janvier|firefox|gendarmerie|gend~|la cotisation|la gendarmerie|les fuites|nouvelle connexion|politique de|pouvez en|reste valable|revenir|samedi matin|tresorier|vous ?|vrais
-5 3 acces|d' api|mots
2 5 acces et|action requise|adresses qui|agit pas|cadre d'|cellule d'|connexions|de dossiers|donnait acces|donnez|du cours|en portons|enseigne|etat civil|figurent|investigations|l' agent|la tablette|lundi a|notre partenaire|par ailleurs|partout ou|pas repondu|quatre reprises|ressaisissez|ressaisissez votre|vole|votre portefeuille
-5 -5 acheve|adop~|air|bien~|carte vitale|chasse|demande la|demande ne|des fichiers|encadre|etes-vous|etes~|favo~|lausanne|laus~|le mediateur|mediateur|minuit|minu~|munissez-vous|nous demande|orth~|plutot|plut~|prendra|rapport|recevrez|reste ouverte|sans reponse|tout ce|tout va|trouvez|votre poste
3 5 actualite de|de detruire|de salaire|dorenavant|elements de|est au|habitants de|imprimee|l' avoir|le hall|parametre|susc~
-5 0 administrateurs|adresser|prolonger|vos codes
1 5 adresse la|appartient|autre client|bizarre|biza~|bloquer|certaines circonstances|classeur des|college vous|confirmez|copi~|d' actes|d' adresses|de documents|des demandes|des inconnus|des petits|destinataires en|diffuse|dossier ou|echanges avec|en avoir|espace abonne|est reparti|famille a|fili~|gg|gg a|le classeur|les allergies|licencie|malin a|meme nom|mesures a|mise sous|n' indique|ne savons|nos donateurs|ou proche|petit malin|pirate|prise de|qui pouvait|reparti|reparti avec|sacr~|salle commune|savons pas|stagiaires|un depot|un employe|une surveillance|vos informations|wi-fi|wi-f~
-5 -2 adve~|bravo|cherche|de trois|et si|heure et|poli~|tentatives|touches|vingt minutes|vous informer
5 4 annule et|classes|demande pardon|emailing|facture de|semb~|site est|situ~|votre conseiller
-2 5 au secret|avoir efface|d' europe|de portable|de supprimer|des personnes|fait l'|fait partie|ordinateur|ordonnances|un tableau|votre nom
-1 5 autre assure|ce lien|dois des|et certificats|etait ouvert|joint la|journaux|le savoir|maxence|maxe~|medicales|ouvert avant|pu voir|renvoye|stage j'|une activite|une societe|votre iban
-4 -5 aux heures|commissaire enqueteur|donnee n'|du jour|encore et|enquete publique|escrocs|est necessaire|etudiee|federation|fire~|hive~|juridique|l' expediteur|l' officier|l' utilisez|la fuite|la veille|le commissaire|le tresorier|lect~|les observations|officier|publique le|semaine un|si c'|title|titl~|trente minutes|url|votre mot
5 5 avais pas|cette negligence|de mon|partenaires|passeport|priv~|un envoi
-3 5 beneficiaires|mand~|sociale
-5 -1 cache|combien|de remboursement|nous avoir|t' en|treize|trei~|vos cartes
-5 1 de passe|dix-neuf|fail~|municipale|peut etre|syndic|voir
-5 2 de recherche|kevi~
5 -1 deja|le mauvais|pluie|rubrique|rubr~
-2 -5 disponible|haut~|tira~
-4 5 echanges
4 5 etaient|formulaire d'|h n'|hier sur|le cabinet|le document|premium
5 -2 exact|page #|same~
-1 -5 prim~|transports|vient
-5 5 rappele
0 -5 redaction
1 -5 reda~
5 -4 reta~
4 -5 ticket
4 -1 # ce|changeant de|comprehension|l' impression|noir~|temps de
-4 -2 # d'|# ttc|a place|a signaler|a voir|accr~|action n'|adap~|ai presente|arriveront|assemblee|au depot|au milieu|au second|avait une|avez laisse|baguettes|bonjour patricia|camionnette de|canal|ceci n'|centimes|col|comb~|contestez|convient pas|croise avec|cuir|cuisine centrale|d' insister|de coupure|des fetes|des que|deux cents|disparition|dit la|dommage|domm~|du larzac|du mercredi|du panier|echangeables|eleve|en quatre|est croise|est dur|fait aucun|fameux|fiscal de|font~|garde votre|generale aura|grim~|h sur|heures et|il faut|informatique et|insister|jour si|l|la fenetre|la fontaine|la vidange|larzac|larz~|le stage|lent|lentement|livraison prevue|ma mere|me connecter|metr~|minuit et|obje~|ou la|panier vous|partait|partitions|pas convenu|pate~|patricia|piscine ferme|plus recevoir|pomm~|porte reste|potager du|premiere fois|prix un|redi~|refuge|regles|remplace par|reporte au|repris par|rousset|route|routiers|sali~|samedi on|semis|semi~|sept|si quelque|social national|spectacle|step~|sylvain|tarif reduit|test de|tiendrons informes|tissot|tombe en|trouble|trouverez en|ttc|un monsieur|un mouvement|utilisable|vendredi est|vidange annuelle|vita~|vous ait|vous attendons
0 4 # enfants|^autr~|a adresser|a laisse|a transmis|accessible|adresse dans|affichait les|aidera|allergies et|atteinte|bonjour anais|cede~|cela peut|circuler|cnil et|code~|concernant vos|courriel d'|de cartes|de consultations|de donateurs|de passeport|de s'|des elements|detr~|du recevoir|educ~|employe|enveloppe ouverte|et votre|ete retrouves|ete telecharge|etes donc|fichier d'|frauduleux|gagnez|immediatement|infime|info~|le syndic|les questionnaires|lettres de|lisait|lisa~|messagerie d'|notre et|notre registre|ont confirme|oublie dans|questionnaires|referente|relatives|relatives a|renseignements|rens~|rester|saisies sur|salaires et|serveur est|suspension|ton numero|un evenement|un tiers|votre ville|vous concernant
-4 -4 # er|alpes|alpe~|aucune donnee|ce changement|chaine|champ|colis vous|combien de|confirmation d'|cret~|critique|debi~|deces|desabonnement|donner une|du message|du reseau|ensemble de|er|er avril|fabrique de|favorable|identite en|inch~|l' acte|l' original|la loi|laissez|le marche|le samedi|logo|loi|mediatheque|memoire|minutes|ne pourra|ne pouvoir|original|parfois|partir|pensez a|pourra|pouvez le|reclament|samedi a|sire~|sorties|soum~|theatre|thea~|trompes|un colis|un lecteur|une chaine|valables|vos dossiers|votre candidature
-1 4 # etudiants|a rendu|au courriel|batonnier|bato~|bourses|cadeaux elle|concernee|copie visible|de garder|dedans|deda~|des bourses|des comptes|destinataires|du bureau|europe|exterieure|extr~|fait isole|figuraient|jointes|le batonnier|les faire|manquement|manquement au|ne donnez|presente toutes|preter|resultats a|saisies|sollicitation|son retrait|suspendu et|toute demande|visible par|vos revenus
1 4 # fiches|acces ont|ainsi|ainsi que|ains~|aper~|appelle en|assaillants|au sein|avises|avons reinitialise|ce manque|ce titre|chaque envoi|chiffres de|cnil est|comptes|copie|d' eleves|de classe|de reunion|demandes d'|derniers chiffres|des documents|detruire|donnees d'|dossier social|etudiante|expiration et|federal|filiation|h nous|immatriculation|impayes|informes d'|isole|l' avais|l' intrus|la cybersecurite|la double|le motif|le prepose|les assaillants|les debloquer|malv~|messages prives|money|mone~|nom ton|nom votre|notre metier|parcours et|portable dans|prepose|prepose federal|prestataire|prives|protection de|reclamant de|releves bancaires|relisez vos|rentree approche|sans motif|se reclamant|securite est|securite et|sein|situations|survenu chez|susceptible de|un fichier|usage|usage des|via ce|vie etudiante|voir vos|votre connaissance|votre etat|votre parcours|y aidera
4 2 # pas|^bon|a glisse|a hate|a plante|a plat|a souhaite|agendas|agit du|ai lu|ait pu|ancien modele|anno~|annulation de|attendre le|attribue|aux memes|avez peut-etre|avions annonce|ax|ax #|ca a|ca t'|caisse en|car de|ce defaut|cela ait|cesse|choc~|code printemps|commence a|comment dire|commissions|compte des|convenue|credit de|date convenue|de juillet|de menage|de prendre|de vacances|deduction|deduction de|deposee le|des demain|dimanche le|dirige vers|donc paye|du a|du billet|du replay|en deduction|equipe est|est nous|est parti|est parvenue|et soeurs|ete porte|etre annulees|eventuel|fait la|fass~|forfait de|freres|freres et|glisse|hate de|hypo~|inve~|janvier la|l' avait|la feuille|la newsletter|la notre|la paie|la signature|la surprise|le car|le gite|le jeu|le sachet|le secteur|les commissions|les filles|leur couvercle|leur ticket|lieu samedi|litt~|lundi matin|mais elle|mardi matin|mauvaise liste|meme heure|menait|miche|migration|mis le|n' ayez|on vous|organise|paques le|pas consultee|pas je|pas relu|passeront|paye la|placons|port paye|preleves|prions|puisque vous|quelle|quelle que|reap~|recycle|recy~|regrets|replay|retard et|roussel|rue pasteur|sachet est|sans minimum|sans prevenir|servies|soeurs|sont annulees|sont justes|technique a|titre de|tort et|totalite|tour~|trip~|tube|un robot|un ticket|une navette|une notif|valable trente|vent~|versements|veterinaire|vevey|veve~|vifs|vol ax|vos agendas|votre trajet|vous creditons|vous prions|weil|zero
4 1 ^le bon|^nouvelle|a dimanche|a laissee|acheminement|actualisee|agio|ai ecrit|ai pas|alerte de|ambree|ambree a|anomalies|anomalies ont|aout a|aviez paye|aviez pose|avons efface|avons facture|avons inverse|baptiste|bapt~|bevue|billets pour|bis|bis repetita|bloque votre|bois|bonjour prenom|born~|bouchees|brasserie du|candidats qui|celles qui|chat~|ci-apres|ci-a~|ci-dessous et|comme promis|commission d'|concert n'|confondu deux|confus|continue nous|correction|correspondance a|courrier du|courrier vous|croyant|croy~|d' anniversaire|d' emailing|d' office|data~|de huit|de nice|de trop|debut de|demain avant|demandons de|demi-tour|depose un|des anomalies|des heures|deux salles|differe|directeur technique|directrice des|du retard|du vous|dysfonctionnement de|ecrit hier|en croyant|en salle|en tete|entreprise et|envoi uniquement|envoyons un|est emmele|est offert|est rouvert|est sur|et certaines|etait fausse|ete a|ete debite|ete relevees|etiez sur|etoile|eventuels|excellent|excuse pour|exemplaires|expedie|fabrication|fait perdre|fiab~|fiche horaire|fut|g de|gala|gauche|gauc~|gout~|gravure|hier etait|hoquet|hoqu~|huit mille|ici jeudi|il convient|inconfort|infirmiere|information n'|interne il|jambon|jetez|jeudi et|l' ecart|la belgique|la coupure|la fiche|la panne|la perte|la tete|la vraie|le doublon|le hoquet|le jambon|le pain|le remboursons|le routeur|le ton|legere|les apporte|les aurez|les heures|les oreilles|lille|lill~|lot #|marchetti|mauvais|mauvaise date|mela~|meri~|mettons|muet|n' etant|ne pouvez|ne tient|nice|notre sms|notre volonte|nous aussi|nous excuser|numero du|ont attendu|ont saute|operee|oreilles|organise a|passage a|perdre du|podcast|podc~|portent|pose~|pour notre|pouvez pas|precision concernant|prendre de|refusee|rejouee|repetita|reponse et|report|respect|restons|restons a|restreint d'|routeur|rouvert et|rouvrent|sabatier|saba~|sans demarche|semblerait que|sera deduit|seul le|soir dans|sommes confus|sommes fermes|sommes tres|sommes trompes|sont venus|souhaitons|surtout pour|ta commande|tant~|tenait|tenait a|tout desagrement|tres fiers|un solde|vecu|vendredi de|vendredi ne|version corrigee|vide la|videz-les|viendra|virements de|voire|volonte|vos heures|votre ticket|voudrez bien|vous !|vous et|vous payez|vous presenter|vous souhaitons|vous voudrez|vraiment navres|zoe|zoe et
-4 -3 a epuisement|a fin|a qu|achete|annee on|arrete le|attente|autour|avant cette|beau~|betise|bien ete|bien la|bienvenue !|bonne journee|ca se|camions|candidature au|cave|ceci|centrale|changer de|changez d'|chasseral|chat de|chaussures|chers amis|cloture de|commande n|conseils|creneau|cren~|creuses|d' epouse|d' exploitation|d' hameconnage|dans ton|de remplacer|de voile|debite|demarrage|des cette|desoles de|deux lignes|dijon|dijo~|disparition de|douze|du chasseral|du permis|echue|echue le|echu~|email|en deux|en lecture|en route|entree libre|epouse|epuisement|er octobre|est ce|est cree|est pret|excuses si|expi~|fantome|fant~|fatou|fato~|feut~|fixer une|fonctionnent normalement|gens|gre|greve des|haut|hostname|inscriptions a|insi~|intervient|l' energie|l' indice|la buvette|la formation|la lampe|la trouverez|la voix|lapin|le coeur|le garder|le salon|le secret|le texte|lecture seule|librairie le|listname a|maur~|mercredi #|moins #|mot a|n' ayant|nos conseils|nos sinceres|nous serions|odette|odet~|ok|on ouvre|onze ans|ouvert aux|p|parole|pas cette|pas servi|pauline|pensez|plus valable|poit~|pour #|pour avril|pour celles|pouvoir vous|pret a|pretes|qui change|raccrochez|rappelle les|reabonner a|rechercher|refuse de|reglee|rencontre a|repeter|repris|resteront|restez|rouv~|rue du|serions|seront refuses|somme|souffrant|stand|suffira|suff~|suite favorable|suivront|sur les|ta premiere|termine|trompe|une demi-heure|utilisez|var|vari~|vendredi ?|verifiez le|vitale|voir en|voitures|vote|vous changez|vous contestez
-4 -1 a etre|confrere|deci~|doute un|en reponse|est juste|faux conseillers|la partie|les vingt|n' ouvrez|nos regles|pardon d'|pouvons|pris fin|reste que|sociale et|un peu
4 3 a nos|avez passe|band~|baza~|carton de|chers residents|cred~|d' excuse|de service|du systeme|ecoute|etai~|evol~|fois ce|logistique|notice|on aurait|ont cru|paraitre|prevenez|pu|sans avoir|soir|sont restes|trot~|un courrier|voila|vous presentons
-4 4 a peut-etre|dont l'|le registre|lire les
2 4 a potentiellement|a reussi|adorer|adresse le|allez adorer|autorite de|benevole a|civil|civi~|consultees|courant et|d' accueil|d' identification|dates de|des appels|destine|deuxieme trimestre|elem~|en jeu|et change|et saisissez|experience toujours|fluide|flui~|identification|le college|matin le|mots de|nos utilisateurs|ont ete|onze jours|pali~|passe derobes|pleinement|plus fluide|pretentions|pretentions salariales|salariales|ses regrets|session et|trouve la|une cyberattaque|vous allez
4 4 a priori|alimentaire|aspi~|attribue a|avez donc|aviez|avie~|demarche n'|deposee|disparu de|ecrit a|envoi|information|joueurs|la bande|notre agence|par d'|personnes ont|priori|restes|vous repond
0 -4 a rien|ecrite|exercice|sema~
-4 1 a signale|car vous|consulte|courriels|effacement|fini|police
4 0 adresse ne|avez lu|des raisons|en chef|est ecrit|est entierement|est vous|etudiant|fait des|fois le|fonctionnait|grille|init~|l' eau|le complement|maladresse|manquait|mes regrets|monique|monique et|ne sera|nettoyer|nouvelle version|personne d'|play~|publication de|raisons|recouvrement|sept jours|service est|un mail|une version|votre satisfaction
-2 4 afin d'|autorisees|conn~|devant nous|divu~|etaient lisibles|eviter|excuses c'|un outil
-4 2 archives|bouche|et ne|kevin
-4 0 au programme|devront|expo~|imprimante|inhabituelle|l' acces|l' imprimante|l' onglet|quelque chose
-2 -4 au sommaire|avez clique|donnees chez|en choisir|envoie|faille critique|gestionnaires de|homm~|il sera|imite notre|lent~|ligne #|n' etes|premier|prevenez-nous|regler|rien a|sinon changez|sms au|toutes vos|valider une|velos|votre domicile
-3 -4 avance|avez signale|avons vu|ces messages|comme prevu|cord~|cotisation|critique dans|d' eau|de facturation|de moins|de poste|de valider|demander une|domicile de|eman~|en demander|enca~|enregistree|enverrons|erreur de|est faux|ete consultee|fond|foul~|fuite chez|jours au|la federation|le jeudi|mara~|n' enverrons|ne vient|notes des|notre banque|numero inscrit|ouvertes et|parlez-en|part rien|pota~|precedente|prefere|rib de|si ce|signale le|suffit|transferez|une bonne|versions|vient pas|votre nouvel
3 4 avons mis|bemol|bemo~|changeant|conclusions|consternes|date d'|date de|dero~|donjon|donj~|en changeant|est notre|ete efface|exclu|exclu que|hach~|imputable|la sauvegarde|liste des|pas exclu|regrettons sincerement|sommes consternes|votre solde
4 -3 billet|etiez
1 -4 bord|tari~
-4 3 changez votre|inha~
3 -4 chap~
4 -4 convient|pas pu
-3 4 d' urgence|jamais de|l' objet|lisi~
-1 -4 de noel|dix jours|la ligne|musee|muse~|quinze jours|tire~
2 -4 huit
0 3 # adresses|a constate|appels et|aucun virement|avoir laisse|avons honte|bancaires|banc~|broyeur|code malveillant|combien cela|comptes de|contenait les|copies|craignez|d' eviter|d' offres|d' ordonnances|de confiance|doit vous|effa~|empl~|est saisi|et y|excuse et|exposees|ferrari|fiche a|homonyme|honoraires|l' attaque|la regrettons|le diagnostic|le flux|les journaux|liste du|lue par|message bizarre|messagerie a|monde a|nos #|part sur|passeport scanne|peni~|possiblement|pour valider|quartiers|regime alimentaire|repondre aux|sante et|scanne|transmis par|un homonyme|une plainte|volee|vos adresses|votre gestionnaire|vous craignez|vu vos|y lire|y lisait
3 0 # de|accompagne les|causee|certificats de|conservez vos|consternes et|d' automne|d' ecoute|de mai|de services|demeure notre|des difficultes|difficultes|distribuee|du mauvais|en recommande|fest~|ignorait|il fallait|inachevee|inc-~|la peur|le reglement|mich~|notre engagement|pas notre|perturbation|peut-etre recu|presentation|rencontrer|session d'|tenue de|une semaine
1 3 # profils|# quelqu|^autre|a conserve|a essaye|acces est|active la|aiment|annules|attaque du|au centre|au serieux|au titre|aucun code|autorises|avons publie|bulletins a|captes|cet incident|circonstances|cle d'|codes et|conformement aux|conformite|consultees par|cotonou|d' appel|d' expiration|decembre un|demandez-lui|demandez-lui de|depuis ce|des acces|des aujourd'|des familles|des fausses|des habitants|dossier sans|durant l'|effacee|emporte avec|en etaient|est coupe|est saisie|et adresses|et donc|et mots|et tes|et ton|ete informes|excuses les|filiation adresses|iban de|identification de|imprimes|informons que|inhabituel|inqu~|intr~|journal montre|juin quelqu|l' institut|le taux|les cv|mandat|mefiez-vous des|notification au|notre forum|notre place|oeil sur|on espere|par n'|parents|pare~|parmi lesquels|partenaire|pas destinataires|porte plainte|preferez ne|prend en|progresse|protection|ps|quatre derniers|reclame de|recommandons de|regrettons vivement|saisi la|serieux|service du|signale l'|soins a|sorry|sorry si|sorr~|trainait|tres au|un acte|un pirate|urgent votre|utilisateurs a|video de|vivement|voleur|vos bulletins|vos journaux|votre famille|y voit
-3 -3 # sur|a bien|a jeudi|abonnements|affiche complet|anonymes|anormal|avis sur|besa~|bien cordialement|cana~|certificat de|chut~|colis nous|d' avance|de bord|de taille|donnees personnelles|egal~|election du|epoux|fixe~|glac~|la reference|la reprise|le reste|lea|maintenu|marche de|meme et|mensuel|mettez-la|moul~|ne recevrez|nos rayons|nouvel editeur|pann~|par ligne|pas meme|personnelles|plaf~|plu|presses|proprietaire|quand la|rapporter|recevrez plus|reporte|selon|selo~|service juridique|tirage|trop de|un quart|votre epoux|votre tableau|vous recevez|vous venez
3 1 # tu|^lien|^rectificatif|^voici|^voic~|a entraine|accepte de|agence partenaire|agne~|alors qu|annoncait|annoncions|apparait que|appuie|appuie sur|arde~|arrive aux|au citron|au prix|au rendez-vous|aucun frais|aucune excuse|autres lots|avant a|avec mes|aven~|avez commandee|avez perdu|avions charge|avons confondu|avons joint|avons rendu|ayant ete|badges bloques|bell~|biens|blanquette|bonne est|bornes|brouillon|burger|burg~|certes|certes mais|change de|charme|colis est|commandee|communiquee|compas|consequence|convive|d' avant|d' eux-memes|datait|de table|decompte|dedu~|degustation|degu~|demain nous|des professions|des usages|desoles vraiment|devez rien|donc annule|dose de|doubles|du concours|echange est|elle part|en excuser|en express|en oeuvre|en particulier|enverront|espace et|et chaque|etait ecrit|ete prive|etes rembourse|etiquette de|exac~|examen blanc|exceptionnel|faux depart|fiscale|fois cette|formulaire est|gardez-la|h votre|heure trop|impr~|interieur|joint hier|jour #|l' oral|la paix|la recette|le pdf|le telechargement|le trop-percu|le tube|les bulletins|les compteurs|les conditions|leses|lese~|liberales|lors du|loue|lux|mais ce|mauvais jour|mercredi par|mes soins|moitie d'|mon portable|moni~|nos bornes|nous annoncions|nous demandons|nous restons|oeuvre pour|office de|on trouvera|pain de|paix|pamp~|par bonjour|par mes|pardon sincerement|participant|particuliers|pas bouge|pas ete|paye du|permet pas|pharmaciens|pris pour|professions|professions liberales|pseudonyme|purement|pure~|qualite|quarante minutes|quels|qui avons|rapportez le|recevoir de|rectificative|reel|reem~|relance pour|remboursees|remboursement integral|reserver la|restaure|resulte d'|rouvert|salle pour|samedi et|samedi le|signature|sont bien|soucieux|sous sept|susceptibles d'|televerse|televerse le|tels quels|test test|trop-percu|trouvera|tube est|un forfait|un livreur|une page|une pompe|usages|vacc~|vant~|viendra en|virement de|votre soiree|vous dit|vous offrons|vous rends|vous reviennent|vraiment pardon
-3 -2 ^demande|^votre demande|a vitre|absent|actuel|alimentation|ans je|arbitre|artiste|attente est|aussi et|avez ecrit|avez oublie|bases|base~|beaucoup de|bottines|cela arrive|certifie|cher lecteur|clementine|clic|clic suffit|club de|comme la|concert du|copie de|crue|d' installer|de manipulation|debut a|decevoir|desinscrire voir|desoles pour|dictionnaire|dis|dit quelque|du soleil|ennu~|et bonne|et pardonnez|euros pour|ex|fabr~|facultatif|fait pas|fin des|fiscal #|fontaine|gele~|gris|hausse de|jardiniers|julien|l' alimentation|l' arbitre|l' ile|la somme|lave-vaisselle|le col|le four|legumes de|les abonnements|mais plus|metre|moderateur|mon ex|oups vous|par ici|pardonnez|paris|pari~|parties en|paru|passera de|phrases|pleure|plus nos|prenez des|procede|redemarrage|reduire|reouverture|reou~|resilier|reste de|sans se|saur~|souhaitez|sur trois|ta lettre|tranquille|un avis|un bon|verviers|vitre|voila la|voir l'|votre vol|voulu|vous repondre
-3 -1 ^donnees|aute~|carte a|compte sera|contact|demande|est conserve|generale|interlocuteur|mai #|pani~|plainte|pourquoi nous|raison de
2 3 ^information|^info~|annuaire|avaient pas|avec leur|chiffre|de certains|donateurs|dossier a|haches|modifier le|n' avaient|notre etude|partie|que cela|regime|residents|responsabilite|restees|sont restees|traiteur
3 2 ^mauv~|auto-ecole|avait dit|avait pas|bellerive|carb~|ceux dont|chau~|cita~|couper|dira~|ete constate|fouetter|fouetter un|gerante|hotel de|inscrite dans|je vous|l' hotel|la team|ma porte|majo~|me pardonner|n' etaient|net|quoi fouetter|releve des|riche|surprises|ta carte|une attestation|verront|verse|votre pere|vous doit|vraiment
3 -1 a celles|matin|mati~|mise en|probleme d'
-1 3 a joint|affectes|aussi dans|cle usb|consultations|dura~|environnement de|et eventuellement|ete consultes|fiches medicales|fortune|joint par|judo club|publicitaire|usb|y trouvaient
-3 3 a supprime|masque|moteurs|moteurs de|un client
-2 -3 apres votre|chem~|chie~|cinq|comme vous|coute|de cote|demandons d'|empreintes|est #|est valable|fuites de|jeudi|jeud~|jusqu|jusq~|le prelevement|operateur|proposer|securite des|vous demanderons
-2 3 cabinet de|et vos|supprime le
2 -3 cafe|surtout|surt~
-3 0 ce mois-ci|cyberattaque|d' emploi|debo~|mois-ci|mois~|pas d'|quel que|recois|soit le|transmises|tu nous
3 3 commune vous|emailing a|ete lus|explications|incident est|l' est|l' etude|la base|pardon pour|president|reclame|recr~|relevait|vos points|votre courrier
-3 2 connecte|viol~
-1 -3 de paie|il se|pref~|revient
3 -3 eau
3 -2 est disponible
-3 1 est fermee|neuf jours|pieces|pierre|pier~|prot~|telephone
0 -3 fin|revi~
1 -3 la semaine|pomp~
1 2 chez notre|prevenez votre|tiers non
0 2 ete vole
2 1 l' avions
-2 0 supprime
2 2 thie~
-1 -2 une nuit
`;
