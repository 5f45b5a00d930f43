/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
41 7 vous avons
-31 -19 rouvre
-28 -23 expire
27 20 demandons pardon
-27 -16 il reste
27 8 vous ai
-26 -17 en une
-26 -18 votre demande
-24 -16 epui~
24 6 saute
-23 -22 avez demande
22 13 nous avions
-18 -22 rete~
22 8 vos boites
21 7 alors que
14 21 consultation
21 2 inex~
21 6 venus
-20 -14 # jours|de montant
20 7 # n'
-20 -11 interdit
20 4 satisfaction
-20 -18 sauf
19 3 avez recu
-19 -14 dega~
19 6 diffusee
19 9 fausse
1 19 informations
-19 -13 lamp~
-19 -15 s
7 18 bulletins
-18 -12 en cas
18 5 ont fait|pour rien|propos de
18 6 rapportez
-18 -13 voir partir
-12 -17 avez rien
17 10 avions|avio~
17 6 erra~|une anomalie
1 17 l' enveloppe
-17 -12 mete~
-17 -15 nous avez|ouvre
12 17 supprimer
2 17 ton adresse
-14 -16 ?|avez-vous|avez~|erreurs
-1 16 ai laisse
16 4 alea|tete|un alea
16 16 avais
-11 -16 bonne
4 16 connectes
0 16 en copie
16 6 la convocation|supplement
16 9 nos excuses
16 5 propos
-16 -13 tris~
15 16 vous presente
15 4 a propos
0 15 adresses
-15 -12 avez achete
-15 -15 beaucoup
15 5 cette erreur|newsletter|news~
4 15 egar~|y sont
11 15 le week-end
-8 -15 panne
9 15 par erreur
-1 15 pira~
-15 -9 recu votre
-15 -11 souv~
-4 15 visible
14 2 affiche le
14 3 amelioration|d' ailleurs|votre facture
14 4 anniversaire|etiquette
14 14 base|prive
-14 -10 cela fait|est vide|fabricant|le potager
-14 -8 comptabilite
14 5 et messieurs|figurera|la bonne|mesdames et|remi|t' a
-14 -12 fuit~
3 14 importe qui|pseudos|tiers a
14 7 m' en
-14 -9 neige|neig~|redu~|vent
0 14 notes et
14 9 par notre
-14 -5 recherche
14 10 telecharge
6 13 avons ferme|utilises
13 5 bande de|bien mechant|forfait|l' imprimeur|prochaine facture
-13 -11 bienvenue|spor~
13 3 cela vous|desagrement|impression
3 13 cryp~|de naissance
13 4 de novembre|etiq~|messieurs les
9 13 est reste
-13 -9 four|meteo|souvent|votre message
-13 -8 hausse
2 13 identifiants|naissance et
0 13 inconnu
-10 -13 les donnees|produit
13 11 ont pu
-13 -12 opposition
-13 -2 par des|vigi~
-13 -10 raco~|retourne
13 0 sati~
1 13 transparence
-11 -12 # est
12 4 a tort|au coeur|en double
3 12 accessibles|une sauvegarde
-12 -7 amis du|bass~|en reste|rappelle
-12 -8 au retour|au telephone|comment s'|d' apres|er juin|laine|panier|partir du
12 2 avons annonce
5 12 avons envoye
12 3 avons oublie|certains ont|m' excuser|tickets
-4 -12 bien a
-12 -9 bien recu|regret|telecopie
12 5 bonsoir|bons~|la date|provient|versee
1 12 came~|deux ou|diag~|mand~|pendant neuf|un inconnu
-12 -10 candidature|condoleances|programme de
12 11 confiance
-12 -6 dete~
12 1 e|mesdames|mesd~|messieurs|notre lettre
0 12 enveloppe
4 12 eviter la
12 9 excuses
12 12 hier a
-8 -12 jusqu au
12 10 la situation
12 6 nous qui
-5 12 par ecrit
-12 -11 user
11 2 # e
-1 11 ai joint|medicaux
-11 0 aide~
11 3 amelioration continue|coquille|est prolonge|fallait lire|lire #|notre mail|office|sole~
-11 -8 ans|faud~|remplir|votre paiement
11 8 attribue|le nom
5 11 change-le
-11 3 changez
-5 11 cnil|la cnil
-11 -10 cong~|est prete|vous trouverez
4 11 connaissance
-11 -4 conserve
-2 11 coordonnees et
-11 -11 date date|une panne
-11 -6 destinataire|traiter
-11 -7 domaine|doma~|lave~|rejete|tempete
11 4 figurera sur|surprise|un avoir|vrai
-8 -11 hopi~|imit~
11 5 j' avais|vente|vous sont
-11 -9 le date
0 11 le prestataire|votre a
11 6 ont recu
11 1 saut~
1 11 sensible
-10 -11 taille
-10 -7 a compter|avons bien|carte est|deux mois|dites-nous|ensuite|ensu~|host|la librairie|lampe|le champ|le rapport|piece d'|regrettons de|rouvrira|s' excuser|term~|terrain|votre inscription
-10 4 a mon
3 10 affichee|erreur sur|pu lire
2 10 allergies|avons decouvert|code des|cryptogramme|erreur d'|ete piratee|piratee
4 10 annexe|derobes
10 3 anni~|avons mal|editions|en compte|excuses pour|frayeur|fray~|inexact|l' etiquette|le lot|lundi nous|part un|prive de|rectificatif|taxi
10 8 aurait du|aurait pu
10 6 avere
10 4 avez vu|preparateur|prix d'|soir vous|venu~
1 10 cameras|contenant|les courriels|les numeros|sous cle
-1 10 certificats medicaux|envoye votre
0 10 cette personne|des tiers
10 2 clientele|et non|excuser si|si cela
-7 -10 connexion a|un hopital
-10 -6 cous~|deux ans|la meteo|la piscine|nous prevenir|pois~|pourra pas|sous les|yanis|yani~
-10 -9 format
-9 -10 inserer le
10 1 intitule|trop tot
8 10 le planning
-5 10 moti~
-10 -4 ne pouvons
-10 -5 normalement|rate~|vol de
10 5 notre faute|questionnaire|vous a
-10 -8 nous est|ouverture des|pas une
10 9 offrir|reclame|vous offrir
10 -5 retard|tick~
-8 -10 trois ans
2 9 a emporte|coordonnees de|journaux|registre des|salaire|un piratage
9 3 a oublie|annexes|de dimanche|de vaccination|est rendu|gach~|hier le|la difference|mechant|mech~|n' aurez|pardon aux|pourquoi vos|pris du|report|sonner|sont arrives|taux de|vaccination
9 5 a temps|votre signature
9 4 a vendu|alors|alor~|aurions du|lien du|non #|presenter|sera versee|vendu
9 1 arriver|cette situation|d' hier|rect~
-9 -6 au-dela|chas~|d' erreur|de mots|doud~|le coeur|ligne bonne|ou deux|pourra|reab~|rouvre le|soup~
-9 -2 au-d~|secu~
9 9 aurait|seraient
9 7 avai~|en excusons|hier soir
-4 -9 bill~
-9 -5 blog|est tombe|export|fuite|la tempete|le blog|numero a|oui|venez|vene~|vidange
9 2 ca ne|credites|de retard|est pour|indique #|le retour|peur|progression|rendu et
-1 9 cama~|confiance que|extranet|le sommeil
-9 -8 cette decision|deces de|desolee de|mettez a|trois mois
3 9 change ton|foru~|informons|vous informons
-9 -7 chien|date a|gour~|host~|lignes|liste listname|listname|notre atelier
0 9 cle|infos|pouvait|tout remis|y trouvait
-5 -9 decision
1 9 des dossiers|historique|informations de|la transparence|naissance|nais~|secrets
-9 -9 deux minutes|une connexion
-7 9 donnees de
8 9 du fait|fait d'|l' etablissement
9 8 est corrige|sincerement
-8 -9 exem~
-9 5 extr~
-9 2 faille
-7 -9 hopital
5 9 institut|potentiellement
-9 0 la police|susp~
4 9 les codes
-9 4 m' a
-9 9 noms
9 -1 pour la
9 -2 rectification
-6 -9 reflexes
9 6 rembourses|situation
-4 9 savoir
7 9 vos enfants
-3 -9 {}
8 7 ! !|l' argent|planning
8 3 # meme|accepter ses|affichait zero|as recu|bisous|biso~|close|conditions de|creditons|de mise|difference|en caisse|la reserve|parvenue|payees|platement|porte close|pour moi|presentons nos|sale|seance de
-8 -5 a les|abonnement a|bateaux|ce rappel|chutes|connexion|electricite|en trois|en vigilance|est enregistree|est note|fermera|generale du|gourmands|greve|grev~|la ou|lain~|le creneau|long~|prevoir|tenez pas|tiendrons|une copie|une minute|vous tiendrons
-7 -8 a lire|bonn~|cette demande|cinq minutes|est consultable|pouvoir|reje~
4 8 a remis|des excuses|gardions|gardions les|meme ailleurs|nous gardions
8 1 a saute|tort|tout en|vouloir nous
-8 -7 a-t-elle|a-t-~|d' en|etes pas|le deces|passe de|pota~|regret de|vous vous
8 2 annonce|brasserie|compteurs|des virements|entierement|erro~|il etait|incident resolu|jointe a|la validite|notre demarche|passer a|patience et|pu vous|samedi s'|un credit|validite de|votre cas
8 0 anom~|lege~|lettre de|panne de
-8 -1 arch~|frau~
-5 8 attaque
2 8 attendez-vous|attendez-vous a|chercheur nous|copi~|cybersecurite|etait a|le supprimer|les fiches|notre boutique|notre groupe|nous retourner|pseu~|votre historique|votre rib
8 6 avait
6 8 base de
-8 -6 beaucoup d'|compter du|conge|corrige un|er janvier|etre remis|faudra|fera|id|il faudra|jour votre|le fabricant|le ticket|librairie|poste de|restent|rire|sauf erreur|travaille|vercors|verc~|vous adresse
3 8 ce fichier|la suspension|susceptible|voles
1 8 ce lundi|ete ouvert|hack~|la camera
-8 1 code a|partage
-7 8 code d'
8 8 comportait
-3 8 cybe~|meme nom|rappele le
0 8 de lui|regrettons profondement|salaire a
-8 -8 echec|mens~|oppo~
-2 8 emporte
8 4 entraine|forf~|glis~|situation est|team
-2 -8 essai|prevu
8 5 est avere|hors delai|par nous
7 8 est notre
-4 -8 etait vous
1 -8 facturation
-8 -2 hame~|seri~
8 -4 inac~
5 8 internet|le tien|tien
-1 8 l' extranet
8 -1 nom d'|version
-8 -4 partiront|securite
-6 -8 prete
-4 8 sens~
-1 -8 ticket
-3 -8 trouverez
-7 -6 # ans|annuelle|attendre et|avons appris|cinq jours|commissaire|erreur #|hote|lecteur|mediateur|mettez|mettre|moins de|ratt~|reparation|sinceres condoleances|trouverez ci-joint
-7 -5 # reste|a change|a expire|a neuf|au dos|bais~|cout|de domaine|des gens|des poux|desinscription|dos|excusee|fait trois|fin le|fumee|fume~|hesi~|immobilise|jeudi entre|l' an|mercredi a|mois que|ou le|ouvrira|poux|prevenir la|reduit|reponses sont|restent a|sert|seulement|suffisent pour|sympathie|tcha~|tiendra le|une piece|votre desinscription|votre panier
7 3 a conduit|affecte|autocollant|avant #|badges|blan~|bon lien|cru|de bois|emmele|emme~|erratum|gache|habitez|il semblerait|incident de|le questionnaire|ligne est|montant est|paie de|preferez un|preparer la|provient d'|recette du|repas et|semblerait|soir~|sortis|surp~|tours|un autocollant|votre prochain|vous envoyons|vous habitez
-2 7 a confirme|divulgation|motif|numeros
-7 -4 a echeance|avec ce|brouillard|buvette|d' avis|de limoges|du date|empechement|en panne|en revanche|garni|grap~|interdit de|la neige|meteo-france|notez|pendant ce|pouvons vous|prea~|revanche|tail~
0 7 a lu|a regarde|apercu|broy~|conversations|creant|egaree|et gagnez|ete retrouvee|flip~|infos sur|le disque|salariee|une personne|vos releves|vu votre
4 7 a lui|ont ete|sauvegarde de|service a|toujours plus|toutes mes
7 7 a pu|mes excuses
-7 1 a quatre
7 2 ajustement|annonce a|aurions|avez telecharge|avons ecrit|cru a|des siennes|desoles !|est retabli|est vraiment|gabarit|gaba~|il leur|incomplet|jeudi nous|joyeux anniversaire|l' ai|l' episode|l' offre|la soiree|le logiciel|liste et|lot #|luti~|mauvais fichier|mille excuses|moch~|moi-meme|moi-~|notre charge|oubli|parti a|presentons|profitez-en pour|prolonge|rembourse et|remboursee|sera rembourse|siennes|sont pour|trop~|une partie|vous etre|vous qui
7 1 annulees|classement|confondu|de base|de remise|de samedi|des erreurs|edition|episode|epis~|et personne|excusez-nous de|grand|le bon|le classement|perdu votre|seront credites|sonn~
2 7 au courant|breche|brec~|codes d'|copie|emporte la|en repondant|faute et|gold|groupe de|numeros des|que des|repondant|y etait
1 7 auraient ete|contenait|de consultation|des bulletins|dossiers papier|le retrait|mali~|portefeuille|repondant a|retrouvee|sala~|tiers|tier~
-7 -7 aux faux|compter|ils vous|siecle|siec~
-1 7 camarade|cles|elements|elem~|piratage|releves d'|renf~|reussi a|y figuraient
1 -7 cette semaine
-5 -7 comment|parf~|votre signalement
7 0 complement|coqu~|mille|ont disparu
-6 -7 comptez|demande la|donnee n'|inserer|signalement|votre part
-7 -3 convenu|maintenance|paiement a|tell~
-7 -2 d' identite|de securite|donnees|exposition|montant et|violation|votre adresse
7 5 dang~|dysfonctionnement|dysf~|en demande|es|la mauvaise|pli|recopie|un dysfonctionnement
-4 -7 deposez plainte|echeance|envoient|fuites|refl~
7 -3 desoles si
-7 -1 expo~|identite|perdu le
5 7 fichier des|impu~|notre message
7 4 je m'|mauv~|nous-memes|nous~|outil d'|proposons|stagiaire a|studio|stud~
3 7 journal fait|malv~|via
-5 7 lisibles
-3 7 numeros de
6 7 partie des
-7 0 pas d'|vos codes
0 -7 reda~
7 -1 tot
-6 7 votre numero
6 1 # alors|# g|annulation|blanc|budg~|cela a|colle|contiennent|corrige et|dans vos|de lundi|excuser et|express|g|inaccessible|interverti|inverse les|jetez l'|la frayeur|la premiere|la qualite|modeles|morvan|morv~|nombre restreint|nous presentons|on t'|profitez|recu hier|relu|rembourse|remise de|restreint|satu~|ses #|votre billet|votre confiance
6 3 # figurera|a avoir|appuye|avec six|avons poste|avons reclame|certain|comportait une|en demandons|est arrete|faus~|justes|notre hebergeur|nous remboursons|oups on|pas lieu|pour cette|qui ont|repousse|rouges|toute la|un certain
6 4 # nous|avec #|fier~|la consultation|livree|mauvaise|oublie de|societe de|suppression
-4 -6 # par|ce n'|cout~|pas touches|politique de|pouvez en|reconnu|si c'|tarif|un faux|vala~
6 2 a apposer|a renvoyer|affl~|agnes|annule|appel de|apposer|autre pour|avez trouve|avoir du|bonjour prenom|cafe est|certains l'|ceux d'|chers voisins|ciao|corrigee est|de decembre|du grand|editions du|embarras|emmele les|en place|en relisant|ench~|enti~|envoyait|est fausse|est glissee|est remboursee|et voila|fait des|gardez-le|hypo~|il apparait|independantes|independantes de|jete~|joie|joint le|kilo~|la gravure|la suivante|le miel|les pinceaux|meme montant|modele sans|n' aviez|notif|notre mise|nous aurions|nous faisons|nous pour|partent ce|paye|prions de|raisons independantes|recommencer|recu lundi|relisant|remi et|renvoyait|retour sur|reveille|ruch~|sejour de|soeu~|soir pour|soiree|super|sur place|terrasses|tient pas|trouver la|un taux|vent~|version est|vis|vous envoyait
-6 -4 a bientot|aimaient|amer~|an|application pour|aquagym|arret|au secretariat|avance pour|avons attendu|banques|beti~|bott~|chez les|colette|d' electricite|de quinze|difficulte|eleve|est excusee|et sur|exemple|facture #|fautes|fous|ile|l' etage|la disparition|la regle|lapin|le medecin|le terrain|les banques|les lots|librairie le|limites|milieu|mili~|ne repond|nous manquez|ouvert aux|panier garni|paquets|parle de|passe votre|pile|pour se|prevu au|puits|puit~|qui aimaient|quorum|quor~|reabonner|resteront|s' arrete|si la|si nous|sommes tristes|sont au|suivants|suspect|suspendues|teletravail|ticket #|tiss~|tombe|total|tristes|un empechement|une fois|venez nombreux|verv~|vida~|voile|votre controle|votre reglement|vous reabonner
0 6 a certains|ce lien|classe et|communiquer|de monde|empo~|faille a|homo~|individuellement|mefiez-vous|mefi~|notre serveur|par prudence|police municipale|pourraient|pouvait lire|regarde ce|releves|sur internet|telephones et|trouvait|un logiciel
-6 -5 a enregistrer|a retourne|appris|atteint|au format|de parcours|demande du|des fichiers|disponibles|duree|est par|hameconnage|ici a|le regret|liste est|matin de|merci|munissez-vous d'|pleu~|potager|reex~|retenu|rout~|tenez|terminer|trouvez
-6 -3 a onze|annee les|apparaitra|apparaitra sur|bonne route|celle du|echeance le|epai~|fame~|ne peux|panne depuis|pouvons rien|remboursable|remplacer l'|suffisent|virement ou|vos donnees|votre code
-1 6 a rapporte|connaissance de|consultes|dans cet|des informations|eu connaissance|ferme l'|maxence|maxe~|me voir|ou trois|ouvert a|rendu visibles|salaire et|salaires|transmis a|voisins et
2 6 a saisi|acces non|album|des codes|egare|et prevenu|exfi~|ferme la|figurent|l' album|la leur|malins|non autorise|ont progresse|par retour|petits malins|prevenu la|profils|quelques comptes|rapidement|reinitialise|sauvegarde|securiser|une surveillance|votre date
1 6 a toi|adresses qui|camera|contenant vos|courriels et|d' information|detr~|donnez rien|dossiers de|fiches|la suppression|le registre|malveillant|motif de|n' aurait|nom|page a|un acces|vos coordonnees|vos noms|y figurent
6 5 accepter nos|avons fait|de bien|male~|n' avait
4 6 acte~|effacer|est moi|moi qui|notre page|photos de|portons|transmis|votre appel
-6 0 adresser|de recherche
-6 -6 air|bien~|ce changement|comprenons|d' excuses|identifiant|il manque|lausanne|laus~|le mediateur|memo~|ne vous|ordre du|reste ouverte|resume|sans reponse|tristesse
-3 -6 atelier|bord|ce code|en janvier|prim~|prod~|tresorier|une petite
-1 -6 atel~|ci-joint|redaction
-5 -6 aux heures|crit~|demandent|janvier l'|juridique|l' utilisez|la veille|logo|nous comprenons|orth~|pret|publique le|samedi matin|signalez|tout va|un operateur|url|violation de|wiki
6 6 avions pas|bande|en suis|ete aussi|j' en|modele de
6 -2 billet
-6 -2 caro~|croise|desi~|epargne|epar~|et si|l' on|ne fait|si besoin|vigilance|vos cartes
-2 6 carte bancaire|de decider|de supprimer|destinataires|et dites-le-moi|lisibles par|visibles
-6 -1 consulte|quinze minutes|ton compte
-6 1 d' api|mots
6 -1 d' ici|eaux|pdf
5 6 de vos|lire vos|offrir une|sur certains
3 6 decouvert|inco~|peau|personne qui|toute personne
-2 -6 enfin|enfi~
5 -6 etiez
6 0 fete|gril~|inverse|invitation|un probleme|votre rendez-vous
-3 6 iden~|roche|social
-6 5 il nous
-6 6 inconnus|informe
-5 6 masq~
-6 2 ordo~
6 -3 partent|tenir
6 -4 semaine
-6 3 type|une faille
0 -6 votre colis
3 -6 vous etiez
5 -1 # ce|ce matin|comprehension|et pardon|il fallait|le mauvais|marq~|noir|photo est
5 2 # pas|a souhaite|affichait|affiches|affluence et|ai recopie|ancien modele|annonce l'|attribue la|avant la|avez du|avions annonce|avons expedie|avouez|avouez que|cela aurait|cesse|chambre n'|choisi la|clos~|comment dire|corentin|core~|correspondait|correspondait pas|coucou|d' acheminement|d' avant|de menage|de vacances|defectueuse|demandons|demarche|devaient|discuter|dit non|du replay|du soir|eau du|en boutique|en consequence|en fin|en tete|entiere disposition|est emmele|etait|ete perdue|examinees|exporte|flacons|flac~|forfait de|gardes|glisse dans|hello les|hier|hier un|indemnite de|jour d'|l' anniversaire|l' annonce|l' omission|la newsletter|la representation|le car|le vrai|les badges|les lutins|les points|leur ticket|lieu samedi|ligne de|lu trop|lutins|ma part|mardi matin|mauvaise liste|moi c'|montant exact|n' ait|n' aura|navres si|ne correspondait|non et|note de|nous voulions|nova|ont saute|ouvrait|panne du|par bonjour|pas arriver|pas relu|passer au|plante|plante et|presentez|prio~|quelle que|record !|regularisation de|remboursons|remercier|replay|reponses ne|representation|restituee|retard de|rien nous|sans discuter|sapin|sent le|seront rembourses|sont justes|sous-estime|tenir la|test~|trajet|trouve porte|tube|un hommage|une indemnite|valable trente|versee sous|vire|votre entiere|voulions|vous creditons|vrai prix
5 1 a celles-la|ai saisi|annoncant la|arrives|attachement|attachement a|ayez|bareme|bare~|billet vous|brouillons|celle des|celles-la|certain nombre|cette adresse|commande a|commande n'|commence a|communale|conditions|continue nous|de dedommagement|de parametrage|de satisfaction|declenchee|ete declenchee|etoi~|imprimeur|jour pour|juin comportait|l' information|la coupure|la tete|le trajet|leve-tot|ludo|matinee|mela~|nous de|nous venons|orbi~|orei~|organise a|part demain|parti|prolonge d'|qualite de|relevees|rembourse sans|rendons|satisfaire|sept jours|tant~|tena~|territoire|unanimement|universite|vecu|venons|veno~|voir~|votre attachement|vous lundi|vous satisfaire
-5 4 a des|apres la
-5 -3 a etre|a heure|a tranche|action n'|adap~|alla~|appel au|aqua~|arrete le|arrive a|au poste|avons-nous|beurre|beur~|bien la|bienvenue !|bravo|canal|cas d'|cave|ce creneau|centimes|changer de|charge dans|chasseral|cherche|chiffres en|ciel|clem~|cm1|col|commande n|contestez|dans ton|de douze|de lyon|de presents|deja charge|depart a|depuis quatre|desoles pour|documents suivants|du chasseral|en quatre|entree libre|epais|epuise|est cree|est epuise|est pret|est reporte|facture numero|fait aucun|fallait #|fameux|fantome|fant~|fixer une|fois sans|h sur|haut|heure et|jours pour|l|l' assistance|la voix|le detail|le lendemain|le vercors|lendemain|lend~|les bateaux|leve|lieu mercredi|livraison a|message et|mettre a|mouvement social|n' ayant|ne souhaitez|nos pensees|nous serions|ok|onze minutes|ouvre samedi|partait|pas servi|pas vu|paul~|pensees|pensees vont|piscine|pisc~|platanes|plus valable|poisson|pomm~|pour #|proposer le|rechercher|reste #|restez|reun~|rousset|sait que|sec|semis|semi~|sera indisponible|souffrant|stocks|ta premiere|tani~|tentatives|them~|tiendrons informes|tissot|tram|tranche|trous|une excuse|version de|vingt minutes|votre carte|vous convient
3 5 a ouvert|d' envoi|d' utilisateurs|dorenavant|h n'|imprimee|joueur|lus
1 5 a priori|actes|appartient|atteinte a|certaines circonstances|classeur des|comprenait|des demandes|des inconnus|diagnostics|donc recu|dossier ou|durant|elements de|enseigne|espace abonne|est reparti|est restee|famille a|fili~|investigations|le classeur|les allergies|licencie|malin a|nos donateurs|nouveau mot|ont publie|ouvert par|petit malin|priori|qui pouvait|registre|reparti|reparti avec|ressaisissez|ressaisissez votre|restee|salle commune|secrete|sont plus|un employe|vos informations|votre box|wi-fi|wi-f~|y aidera
-3 -5 a reconnu|bon de|confirmation|cord~|cotisation|eman~|homm~|les fuites|prevenez-nous|revenir|transferez|vrais
-5 1 a repondu|et ne|fail~|inha~|municipale|syndic|voit~
-5 -2 acte de|adve~|cache|de trois|droits|faux conseillers|grim~|me connecter|n' ouvrez|nous avoir|poli~|route|touches|treize|trei~|vous attendons|vous informer
2 5 action requise|agit pas|avoir ete|cellule d'|clairs|donnee bancaire|en portons|entre le|gold a|intrus|l' agent|l' iban|le hall|lundi a|ont ouvert|partout ou|pas repondu|prevenez vos|securite sociale|ton mot|usurpation|vole|votre portefeuille
0 5 affichait les|appartenance|autre client|autre famille|benne|benn~|bizarre|biza~|camera de|ce stade|choisissez un|collaborateur|coordonnees|de documents|de permis|dele~|des petits|diagnostic|direction generale|en creant|enveloppes|eu acces|exprime|exprime ses|jointe et|lettres de|montants|n' indique|revele votre|s' y|un depot|une activite|une benne|vous exprime
-5 -5 amis|bonne nouvelle|colis vous|cret~|de remboursement|deception|demande ne|depuis votre|donner une|en tirer|escr~|est #|etes-vous|etes~|etudiee|favo~|identite en|il sera|le garder|lire ce|minu~|peut vous|pouvez le|prendra|recus par|soum~|un lecteur
5 0 anomalie|couleurs|ecrit que|errone|imprime|inti~|jours sans|l' impression|pomp~|recette|record|recu le|remise|resulte|service est
-5 -4 arme~|assemblee|auraient du|avant le|beau~|carg~|ce contretemps|chaussures|comprenons votre|contretemps|de rire|de taille|de voile|debi~|demi-heure|des cette|desabonnement|du fabricant|email|epou~|er octobre|est ce|fixe~|freq~|from~|hostname|informer que|inscriptions a|la lampe|les boites|listname a|mediatheque|minutes pour|ne pourra|ne tenez|nos condoleances|nos sinceres|notre association|nous demande|octobre #|on ne|p|pas compte|pouvoir vous|pret a|puis relancez|raconte|rappel du|rue du|serie|stand|stra~|suivront|termine|un produit|var|votre candidature|vous serez
-5 0 attendons|peut etre|telephone|voir
-2 5 au secret|de portable|fait partie|le serveur|renvoye|votre securite
-2 -5 autres sessions|de facturation|dix jours
4 5 avais pas|cadeaux|date de|de paques|notre agence
-4 -5 avez signale|critique|deces|demander une|du jour|en demander|encore et|enregistree|fire~|hive~|inch~|l' expediteur|la cotisation|le tresorier|mara~|notre banque|pensez|preferences|que #|rapport|reclament|sami~|semaine un|sire~|title|titl~|trente minutes|tren~|voie electronique|vos papiers|votre mot
5 3 cher utilisateur|d' accepter|defaillance|devons des|eu un|facture de|gps|horaire|les dossiers|parametrage|sans le|une defaillance|vous demandons|vraiment desoles
-5 -1 combien|devront|pardon d'|pouvons|t' en
5 5 constate que|de mon|de tournee|depuis dix|formulaire d'|l' enquete|le trottoir|partenaires|passeport
-1 5 contacts|destruction|et certificats|etait ouvert|iban|joint la|le savoir|medicales|pano~|pu voir|stage j'|une societe
0 -5 convient|fin de
5 4 de leur|de notre|demande pardon|emailing|et remplace|personnes ont|prevenez|semb~|site est|soins|soin~|voil~|votre conseiller
-5 2 de passe|kevi~|obtenu
-4 5 dont l'
-1 -5 fallait|la ligne
2 -5 huit
5 -2 n' ont|obse~
3 -5 pas pu
5 -3 que la
-5 3 rappele
-5 5 rapporte
5 -4 reta~|samedi|same~|teni~
1 -5 retenir|sema~|valable
-4 -2 # d'|ai presente|an dernier|attente est|aussi et|avez ecrit|avez laisse|bess~|bien ete|bonne lecture|camionnette de|certifie|clic|compost|compte sera|connectez-vous|conseillons|contactez|controle en|convient pas|croise avec|cuisine centrale|d' insister|de manipulation|disparition|dit la|dommage|domm~|du larzac|du panier|du soleil|echangeables|echue|echue le|echu~|est croise|et bonne|faites rien|fiscal #|fiscal de|fonctionnent|garde votre|greve des|gris~|il faut|insister|jardiniers|la fenetre|la fontaine|larzac|larz~|le col|lecture|legumes|lentement|les abonnements|les soldes|metr~|mi-m~|ne cliquez|ne faites|on sort|ou la|panne et|par ici|partait en|pas convenu|pate~|piscine ferme|porte reste|potager du|premiere fois|procede|raison de|redi~|refuge|remplace par|repris par|rouge|routiers|samedi on|si quelque|social national|sociale et|somme|sort les|spectacle|tarif reduit|terme|theme|tombe en|trouble|trouverez en|un beau|un monsieur|un mouvement|un samedi|vendredi est|verviers|votre article|voulu|vous ait|vous conseillons
4 0 # de|adresse ne|d' amelioration|en chef|est ecrit|est entierement|etudiant|fiab~|fois le|fut|grille|init~|l' eau|livres|manquait|mich~|pas notre|personne d'|perturbation|probleme d'|publication de|recouvrement|respect|souhaitons|tenue de|un mail|vers~|votre satisfaction|vous prie|vous souhaitons|y avait
0 4 # enfants|^autr~|a constate|a envoye|adresse dans|adresser par|aidera|allergies et|appelle en|appreciations|cela peut|code~|confirmez|controler|copies|d' adresses|d' eleves|de donateurs|de passeport|demandes d'|des clients|du recevoir|echanges avec|effa~|employe|erreur nous|ete retrouves|ete telecharge|exclu|exclu que|face|gagnez|gg|gg a|impayes|la confidentialite|la messagerie|le syndic|les questionnaires|lisa~|mesures a|monde a|ne savons|noms telephones|notre et|notre messagerie|notre metier|notre registre|nous aviez|ont confirme|pas exclu|pourraient avoir|prise de|questionnaires|reclamant de|recupere|referente|rens~|savons pas|se reclamant|serveur est|ton numero|touchees|vole~|votre ville
-4 -4 # er|# sur|a bien|a refuse|alpes|alpe~|au contrat|aura lieu|bonne journee|candidature au|chaine|champ|ci-j~|combien de|comme prevu|compte inactif|compteur|coti~|creneau|cren~|d' hiver|de bord|domicile de|donnees personnelles|en attente|enverrons|er|er avril|favorable|hui a|inactif|juge|l' acte|la reference|le marche|le samedi|le secret|ligne depuis|mars au|memoire|minuit|minutes|moderation|munissez-vous|n' enverrons|n' etes|ne recevrez|numero inscrit|ouvertes et|parfois|partir|personnelles|pour celles|pretes|raccrochez|recevrez|recevrez plus|refuse de|reglee|reponse vous|suite favorable|tach~|theatre|thea~|trop de|un colis|une chaine|une demi-heure|voici le|vos dossiers|votre poste|votre tableau|vous contestez|vous venez
4 4 # notre|avez passe|boite mail|disparu de|ecrit a|envoi|information|joueurs|la bande|le document|n' avions|premium|priv~|rendu|rien de|sans mot|suite a|un courrier
4 2 # part|a glisse|agit du|ai lu|ait pu|alin~|annonce la|arrets|au prix|aux memes|avait ete|avait jamais|avait rien|avant l'|avez peut-etre|avons convoque|avons inverse|baza~|blanc de|ca a|ca t'|car de|cela ait|code printemps|commissions|contexte|credit de|cred~|de charges|de lettre|de serveurs|deduction|deduction de|demain avant|depose un|des demain|dimanche le|du a|du billet|ecrit une|en deduction|est nous|et soeurs|etai~|ete porte|etre annulees|eventuel|excu~|fait la|freres|freres et|glisse|hangar|hang~|heure de|indemnite|inve~|juste|l' atelier|l' avait|la feuille|la notre|la paie|la session|la signature|la team|le gite|le jeu|le secteur|les commissions|les filles|les pots|lettre est|logistique|mais elle|mauvais|meme heure|menait|miche|minimum d'|nos techniciens|notice|on trouvera|on vous|organise|pardon|pas consultee|pas teste|passeront|placons|precision concernant|quels|rappel vous|rejouee|retard et|roussel|sachet|sans minimum|sans prevenir|servies|soeurs|surprises|tels quels|tenait a|tenons a|titre de|trip~|trouvera|une notif|vendu un|verse|version corrigee|veterinaire|vevey|veve~|viendra|vous presentons|vous repond|vous reviennent|weil
4 1 # sera|^bon|^mauvaise|a dimanche|a hate|a plante|a plat|actualisee|affluence|agio|ai ecrit|ajus~|alea technique|anonyme|aout a|aure~|aux abonnes|avez lu|aviez paye|avons confondu|avons efface|avons facture|ax|ax #|billets pour|bloque votre|bois|bouchees|boulette|burger|burg~|caisse en|candidats qui|celles qui|cette negligence|chat~|ci-apres|ci-a~|commission d'|confondu deux|consequence|courrier du|courrier vous|croq~|d' anniversaire|d' emailing|data~|de huit|de juillet|de nice|de nuit|de prendre|de trop|degustation|degu~|demandons de|des heures|des professions|deux salles|devez rien|directeur technique|doigt a|donc paye|dose|du cabinet|du retard|du vous|dysfonctionnement de|emballage|en salle|entreprise et|envoi uniquement|envoyons un|equipe du|equipe est|est parvenue|est rouvert|et tant|etait fausse|etait qu|eventuels|excellent|excellente|excuse pour|exemplaires|fermenter|fiche horaire|fin d'|formulaire est|g de|gauche|gauc~|gout~|hate de|hoquet|hoqu~|huit mille|hypothese|impossible|inconfort|infirmiere|information n'|interne il|interverti deux|inversion|jetez|l' ecart|l' edition|la confusion|la panne|la surprise|le hoquet|le remboursons|le routeur|le sachet|legere|les aurez|les oreilles|liberales|litt~|lux|manque d'|marchetti|mardi on|mauvaise date|meri~|mettons|mon portable|ne pouvez|ne sera|ne tient|nice|nos soins|notre sms|notre volonte|nous excuser|numero du|operee|oreilles|oublie d'|paniers|pas bouge|pas je|pose~|pour notre|pouvez pas|preleves|prendre de|presentent|prime|prions|professions|professions liberales|puisque vous|purement|pure~|qui avons|reap~|rectifies|refusee|repas|reponse et|restons a|routeur|rouvert|rouvert et|rouvrent|sachet de|sachet est|sans demarche|semblerait que|soir dans|soir de|soiree de|sommes tres|sommes trompes|sont annulees|sont bien|soucieux|sur justificatif|surtout pour|ta commande|tarifaire|tenait|tout d'|tout desagrement|tres fiers|un robot|un solde|une carriere|une excellente|vendredi nous|vide la|vifs|virements de|vol ax|volonte|vos heures|votre ticket|vous !|vous appelez|vous devons|vous dit|vous presenter|vraiment pardon|zoe|zoe et
4 -2 a celles|la semaine
-1 4 a disparu|a rendu|autre assure|batonnier|bato~|codes|copie visible|de garder|des comptes|dois des|du bureau|effacement|enveloppe ouverte|europe|fait isole|jointes|l' avaient|le batonnier|manquement|manquement au|ordonnances|presente toutes|preter|relatives|relatives a|rester|resultats a|saisies sur|surveillance|toute demande|tute~|un tiers|vos conversations|vos revenus
-4 -3 a epuisement|a fin|a rejete|a vitre|a voir|a {}|abonnements|achete|actuel|americain|annee on|anonymes|arbitre|arriveront|attente|au second|aura|avant cette|avocat|baguettes|betise|bogu~|bonjour patricia|ca se|cana~|ceci|centrale|changez d'|chasse|chemin|chro~|chut~|colis nous|comme la|conseils|correspondance|creuses|cuir|d' hameconnage|debite|demarrage|des fetes|des que|dessiner|deta~|deux lignes|deux parties|douze|du mercredi|du pont|egal~|election du|en deux|encadre|epuisee|epuisement|espoir|est dur|est epuisee|excuses si|expi~|facultatif|faites opposition|favorable a|fede~|feut~|figure ci-dessous|frequence|gens|gre|gris|gymnase|gymn~|haus~|insi~|interne n|ira|jour si|julien|l' arbitre|l' energie|l' indice|la buvette|la formation|la frequence|le faux|le four|le salon|le texte|lea|legu~|les murs|libr~|marche de|maur~|minuit et|moul~|nora|nos conseils|nos rayons|noyau|noya~|numero n'|odette|odet~|onze ans|orthographe|parole|partira|paru|pas vous|patricia|pauline|plus nos|poit~|pour ces|precedente|presses|prix un|prochains|programmee|provision|qui change|rale~|redemarrage|rejetee|reste de|restent en|rouv~|sali~|serions|soupe|step~|suff~|supprimes|sur rendez-vous|sylvain|trompe|un avis|un responsable|utilisez|valables|vitre|voila la|voir l'|voitures|votre compteur|votre echange|votre remboursement|vous changez
-4 3 a peut-etre|acces|changez votre|distance
2 4 a potentiellement|adorer|allez adorer|benevole a|consultees|d' accueil|dates de|de salaire|des appels|destine|en clair|est au|et change|etat civil|habitants de|imputable|la circulation|le college|liste des|onze jours|pali~|pretentions|pretentions salariales|releves bancaires|salariales|session et|usage|vous allez
1 4 a reussi|acces et|adresse la|assaillants|avons reinitialise|ce manque|ce titre|chiffres de|college vous|comportant|comptes|courant et|de classe|de dossiers|de reunion|derniers chiffres|deuxieme trimestre|donnez|du cours|en avoir|en jeu|et saisissez|filiation|h nous|immatriculation|l' avais|la cybersecurite|les assaillants|mise sous|money|mone~|nom ton|nom votre|ou proche|parcours et|pirate|protection de|quatre reprises|quittances|rentree approche|sacr~|securite est|securite et|situations|stagiaires|usage des|voir vos|vos adresses|vos ordonnances|votre connaissance|votre parcours
-1 -4 a rien|disponible|est necessaire|etie~|exercice|il se|musee|muse~|reservez|vient
3 4 addi~|adresse le|avez donc|changeant|consternes|date d'|deposee|donjon|donj~|en changeant|etaient|hach~|parametre|pleinement|sommes consternes|susc~
-4 1 administrateurs|connecte|de telephone|des personnes|dix-neuf|fini|masque|pier~|urge~
4 3 alimentaire|annule et|attribue a|band~|commander|correctif|de service|demarche n'|ont cru|points sont|que notre|sans avoir|situ~|trot~|un controle|voila
-3 -4 annuler|anormal|avance|avez clique|avons vu|ces messages|contactez-nous|creu~|critique dans|d' avance|d' eau|de conservation|de moins|de valider|est faux|faille critique|feu|fond|fraudeurs|fuite chez|imite|lent~|les primes|mais le|operateur|pens~|prefere|primes|proprietaire|racc~|rectifiee|service juridique|si ce|sms au|suffit|suite de|toutes vos|trente|trouvez une|un assistant|valider une|versions
-2 -4 au sommaire|demandons d'|des questions|en choisir|et composez|fin|firefox|fuites de|gestionnaires de|le jeudi|lots|merci pour|modifiee|moment|nouvelle connexion|paquet|pous~|rien a|tire~|vous ?
-3 4 autorisees|echanges|l' objet
-2 4 avoir efface|conn~|courriels|d' europe|devant nous|divu~|et ses|excuses c'|fait l'|numero de|regarde|soll~|un outil|un tableau|votre nom
-4 4 beneficiaires|jamais de|lire les|sociale
4 -1 changeant de|des raisons|excusez-nous|matin|mati~|raisons|validite
4 -3 chap~|eau|exact|page #
-4 -1 confrere|debo~|deci~|deux cents|doute un|du compte|en reponse|inhabituelle|interlocuteur|l' export|la partie|les vingt|mon compte|obli~|reste que|sites|site~|un peu
-4 0 cyberattaque|imprimante|police|transmises
0 -4 euros|simplement
-4 2 kevin|moteurs|moteurs de|un client
-1 3 # adresses|a joint|a signale|affectes|au courriel|aussi dans|cadeaux elle|concernee|dedans|deda~|envoyant|et eventuellement|fiches medicales|figuraient|fortune|frauduleux|immediatement|info~|judo|judo club|les faire|notre code|prestataire|publicitaire|suspendu et|visible par|y trouvaient
-3 -2 # atelier|# ttc|a presente|a s'|abonnement mensuel|alimentation|anne|ans je|apres|apres les|apre~|arbre|arbr~|artiste|au-dela de|avec une|avons le|bases|base~|beaucoup de|bottines|ceci n'|cela arrive|chambre #|clavier|clementine|clic suffit|club de|comb~|communes du|composer|concert du|contact|coordonnees bancaires|coralie|cora~|d' installer|de coupure|de moderation|debut a|demande a|dictionnaire|dis|dit quelque|du canal|echange de|editeur|et pardonnez|euros pour|exemplaire|fait deux|fait pas|fiscaux|fiscaux partiront|fontaine|forages|fraude|gele~|hausse de|hydr~|il figure|imprimerie|informatique et|l' alimentation|l' ile|la somme|la vidange|lave-vaisselle|le petit|le retourner|le spectacle|les benevoles|libre|ma mere|mai #|mais plus|notes de|ou plusieurs|pardonnez|paris|pari~|parties en|pas cette|pas etre|pates|payer ?|pique-nique|piscine rouvre|plein air|pleure|prenez des|que possible|reabonner a|recus fiscaux|reduire|rendre avant|resilier|samira|saur~|sera fermee|seront refuses|seule au|solidarite|suffira|sur trois|syndic de|taba~|tableaux|tene~|test de|torr~|tranquille|ttc|un arbre|vidange annuelle|vigilance orange|votre nouveau|vous repondre|vulnerabilite|vuln~
3 1 # tu|^le bon|^nouvelle|^voici|^voic~|a entraine|a present|accepte de|acheminement|agence partenaire|agendas|agne~|alerte de|alors qu|ambree|ambree a|appuie|appuie sur|appuye sur|arde~|au citron|aucun frais|aucune excuse|avant a|aven~|avez commandee|avez perdu|avons depose|avons joint|bac jaune|badges bloques|blanquette|bonne est|brasserie du|brouillon|cadeau|caisse|cais~|certes|certes mais|chaque passager|charme|chercher chez|choc~|colis est|commandee|comme promis|compte des|concert n'|conservez vos|convenue|convive|datait|date convenue|de celle|de membre|debut de|deduit|dedu~|des usages|desoles vraiment|dirige vers|donc annule|dose de|du concours|echange est|efface de|en express|en oeuvre|est exact|est offert|et certaines|et il|etait ecrit|ete constate|ete debite|ete prive|etes rembourse|etiez sur|etiquette de|faux depart|festival|fiscale|gardez-la|hier sur|ici jeudi|impr~|interieur|janvier la|l' amelioration|l' avions|l' oral|la chercher|la fiche|la peine|la version|lancee|le doublon|le pain|le pdf|le ton|les apporte|les compteurs|les requetes|leses|lese~|leur couvercle|lille|lill~|loue|maelle|mais ce|malencontreusement|matin le|matin pas|mauvais jour|mercredi par|moitie d'|muet|non le|oeuvre pour|office de|on s'|pain de|pamp~|participant|particuliers|pas ete|paye du|paye la|permet pas|podcast|podc~|promis une|rapportez le|rapportez votre|recevoir de|recu un|reel|relance pour|rue pasteur|sabatier|saba~|salle pour|seul le|soir !|sommes fermes|sommes sincerement|sous sept|technique a|test test|tort et|totalite|un forfait|un livreur|une pompe|usages|veuillez accepter|videz-les|viendra en|virement de|visiblement|voire|vos agendas|votre soiree|voudrez|vous offrons|vous payez|vous prions|vous rends|vraiment navres
1 3 ^autre|a conserve|a essaye|acces est|ainsi que|aper~|attaque du|au centre|au sein|aucun code|avis~|banc~|bloquer|captes|cet incident|conformite|consultees par|cotonou|d' appel|d' excuse|d' expiration|d' identification|decembre un|des acces|des aujourd'|donnees d'|dossier sans|dossier social|durant l'|emporte avec|et mots|et tes|et ton|ete informes|excuses les|expiration et|extrait|federal|filiation adresses|haches|identification|informons que|inqu~|intr~|isole|jetons|journal montre|l' avoir|l' intrus|le prepose|le taux|les cv|les jetons|mefiez-vous des|messages prives|oeil sur|parents et|passe derobes|personne exterieure|plainte est|preferez ne|prepose|prepose federal|prives|progresse|ps|quatre derniers|recommandons de|saisi la|sans motif|sein|serieux|soins a|sorry|sorry si|sorr~|tiers non|une cellule|une cyberattaque|urgent votre|utilisateurs a|via ce|video de|voleur|votre famille
2 3 ^info~|appels|autorite de|aviez|avie~|chiffre|civi~|de detruire|dossier a|est coupe|l' institut|modifier le|notre partenaire|que votre|ses regrets|traitement|traiteur|un envoi
3 2 ^mauv~|aurez|auto-ecole|avait dit|avait pas|bellerive|carb~|carton de|ce defaut|cette nuit|dans nos|deposee le|du systeme|ecoute|fass~|fouetter|fouetter un|gerante|hotel de|je l'|l' hotel|le tube|logiciel|me pardonner|migration|mis le|n' etaient|net|petite coquille|plateforme a|point d'|president|quoi fouetter|recr~|refuserait|soir|ta carte|tube est|verront|votre pere|vous doit|vraiment
0 3 a adresser|a transmis|aucun virement|avoir laisse|avons honte|bonjour anais|chaque envoi|circuler|cle usb|cnil a|code malveillant|codes et|combien cela|comptes de|comptes rendus|concernant vos|contenait les|courriel d'|d' offres|d' ordonnances|de cartes|de confiance|de consultations|de s'|depuis ce|des documents|donateurs|et votre|excuse et|exposees|fiche a|honoraires|informes d'|le flux|le motif|les journaux|les noms|lisait|liste du|messagerie d'|montre a|passant|photos et|possiblement|relisez vos|rendus de|repondre aux|sante et|scanne|suspension|trainait|trajets|une plainte|usb|votre gestionnaire|vous concernant|y lire|y voit
3 3 a nos|avec leur|avons mis|bemol|bemo~|civil|commune vous|conclusions|depuis mardi|dero~|devons|etaient pas|ete efface|explications|fois ce|incident est|la sauvegarde|le cabinet|par d'|paraitre|pu|regrettons sincerement|sous pli|vos points|votre courrier|votre solde
-3 3 a supprime|eviter|lisi~
-2 3 afin d'|et vos|etaient lisibles|ne donnez|supprime le
-3 -3 aiss~|apres examen|attention|aucune donnee|automatique merci|avis sur|caisse primaire|contactez le|cordialement|croi~|de {}|degat|degat des|demander pardon|desabonnement de|disparition de|dos de|douz~|en lecture|enfin !|erreur de|et d'|et rapportez-le|federation|glac~|habituels|la fuite|laissez|lecture seule|lope~|mercredi #|mettez-la|n|ne pouvoir|ne sert|niveau|objets|pas meme|phrases|pouvez la|primaire|pu en|quand la|rappelle les|rapport est|sans se|savons que|sportivement|suivez ce|venant de|{} a
3 0 anomalies|anomalies ont|bonjour {}|calc~|causee|change de|consternes et|d' ecoute|d' office|de mai|de services|des anomalies|des difficultes|difficultes|du mauvais|en recommande|engendrer|enge~|ete relevees|exac~|expedie|fonctionnait|inc-~|le reglement|lieu le|monique|monique et|notre engagement|numero #|peut-etre recu|plat|pseudonyme|rencontrer|resulte d'|sont venus|une version
-3 0 au programme|confidentialite|du club|est fermee|ordinateur|pieces|prot~|quel que|quelque chose|recois|si une|soit le|tu nous
0 -3 autre a|de noel|notre politique|tira~
-2 -3 avez saisi|bien cordialement|billets|chem~|chie~|cinq|depuis un|jusqu|jusq~|kios~|le prelevement|lect~|mettez-la a|moment des|notre logo|reinitialisation|reinitialisation de|samedi a|suivez|une nuit|votre interlocuteur
1 -3 cafe|tari~
3 -1 certificats de|nouvelle version|session d'|vous rembourse
3 -2 convocation|deja|mise en
-3 -1 d' emploi|fabr~|inon~|pani~|pourquoi nous|pris fin|regles|vos appareils|vous voir
-3 2 disque|evenement|viol~
-1 -3 dure|pref~
-3 1 mesure de|pierre|publiee|secret
3 -3 rubrique|rubr~|va
1 2 au serieux|mots de|tres au
-2 2 bail|en fait
2 1 commises|demain nous|ete commises|fois cette
0 2 ete vole
-2 -1 frais jusqu
-1 2 l' attaque
`;
