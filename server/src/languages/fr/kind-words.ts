/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-257 -149 ans
238 90 a saute
229 54 fallait lire
222 54 il fallait
217 144 reserver
-215 -190 comprehension
-215 -121 restent
-215 -190 votre comprehension
210 67 prions de
-209 -178 ^etre
-209 -193 rapport
-164 -208 nouveau
205 55 ^fois
18 203 ^donnees de
203 47 ^mauvaise
-202 -144 un avis
-190 -201 ^fin
201 43 trois fois
-195 -181 hiver est
-195 -181 ligne bonne
-195 -181 programme d'
-6 194 adresses
-194 -169 celebres
-108 -191 ?
-157 -191 est ouvert
191 43 fallait
190 71 venir a
189 123 honte
-189 -152 mon
-170 -188 subscribe
-186 -153 gare
-186 -128 la police
-186 -174 video
185 89 affichait
-184 -185 la tache
-185 -134 reglement
-184 -185 tache
-184 -159 fous
-184 -163 {}
-126 -183 changement
-164 -183 pour une
-182 -138 ^avant
-182 -175 cherche
-182 -137 une paire
12 181 les numeros
70 181 utilises
180 55 de tournee
58 180 entre le
56 180 numero de
-145 -179 disponibles
179 56 venus
20 178 donnees d'
178 49 vient de
177 67 mauvaise
-177 -120 rouge
176 68 la confusion
-116 -176 reinitialisation
-116 -176 reinitialisation de
-175 -62 a prendre
175 81 le site
-113 -175 mutuelle
-175 -115 s
174 61 est offerte
-138 -174 par ligne
-173 -138 code {}
173 7 et toutes
-71 -172 ^lettre
-136 -172 du message
172 94 on vous
171 29 ^pour
171 45 le vrai
-170 -149 ^host
-170 -92 au premier
170 67 billetterie
-120 -170 conge
-170 -143 elle s'
-155 -170 et appelez
-170 -117 sauf
-125 -169 avez demande
169 35 coquille
-169 -146 donnee n'
-153 -169 expire
-159 -169 les donnees
-88 -168 ^?
-168 -133 appris
168 90 avait
-168 -163 corbeille
168 57 ecrit
-168 -163 la corbeille
-151 -168 memoire
-168 -113 part la
-168 -122 produit
57 168 utilisateurs
-167 -95 # mars
167 37 la version
-167 -121 le colis
-167 -112 si nous
166 28 fois le
-166 -158 hote
166 77 ordinateurs
-166 -136 trois mois
-165 -160 ^procedure
18 165 attaque
165 40 et presentons
165 7 etiquette
18 165 l' attaque
165 7 l' etiquette
165 20 la bonne
165 64 s' excuse
-164 -137 de garde
132 164 de notre
15 164 etaient consultables
-123 -164 le dr
-163 -135 ^t'
-131 -163 a lire
163 52 de rendez-vous
163 57 hier
-153 -163 juin
-163 -87 pas recu
163 50 vous la
163 67 zero
-162 -128 ^changement
162 18 ^trois
52 162 avons ferme
162 31 excuser et
-146 -162 vous nous
18 161 ^attaque
161 31 blanc
120 160 demande pardon
160 21 notre rappel
-146 -160 suivez ce
-159 -135 critique
-159 -137 pas de
-159 -155 pouvoir vous
-159 -119 second
-159 -125 {} sur
24 158 ^d' une
158 -7 ^hier
-158 -130 ^test de
24 158 ^vol de
12 158 consultees
158 52 notre faute
158 57 on s'
158 60 rendons
-158 -150 souhaitez
-158 -130 test de
-157 -130 ^programmee
157 27 corrigee
-157 -154 est prete
157 62 nous le
157 2 pas bouge
157 25 plat
-157 -130 programmee
-157 -125 si ce
-156 -140 aucune donnee
-156 -116 bientot
156 4 d' hier
16 156 ecrit la
-156 -123 ne nous
-156 -133 panne et
156 30 par notre
-156 -143 {} vous
-155 -126 ^un
155 -4 ^vos photos
155 82 avions
155 69 bien mechant
155 12 boites
-155 -155 ce mois-ci
53 155 concerne
-155 -140 en route
-155 -99 libre
-155 -155 mois-ci
57 155 on nous
155 79 scan
155 86 une photo
155 12 vos boites
115 154 ^!
-135 -154 a {}
-154 -134 coffre de
-154 -145 ligne #
-70 154 numeros
154 45 pardon pour
-127 -153 ^conge
7 153 base
-153 -113 de parcours
23 153 derobes
153 14 est corrigee
-153 -76 la page
153 49 septembre notre
152 42 ^avons
-152 -144 apres
152 30 lettres
152 -16 mauvais
152 12 prime
152 12 prime d'
152 31 prions
-138 -152 recours
-151 -115 ^fermeture
151 35 ^hier soir
151 -8 avec nos
49 151 informons
-97 -151 rendez-vous
49 151 vous informons
150 63 avez recu
-146 -150 eleve
-150 -108 sera fermee
-150 -89 tant
16 150 votre a
-150 -149 votre session
-149 -134 # ans
-149 -136 annee
-148 -149 invite
-149 -108 les enfants
-149 -117 maternite
-142 -149 title
-149 -140 urgence
-149 -135 votre reglement
-148 -133 de nouveau
-148 -85 demanderons jamais
-99 -148 erreur de
-148 -118 on ne
148 47 portent
-97 -147 # juin
-147 -134 ^semaine
-147 -85 de securite
-147 -116 echue
-147 -116 echue le
-147 -129 en juin
-147 -108 er avril
147 83 et on
-147 -116 impayee
-147 -88 l' hiver
147 -7 pour cette
-147 -116 sauf erreur
147 38 si cela
-146 -120 arbitre
-141 -146 condoleances
63 146 dont le
-146 -120 l' arbitre
-146 -119 match
139 146 revenus
-146 -119 terrain
-144 -145 # personnes
-145 -134 ^expire
-145 -84 a bientot
44 145 base de
-145 -98 cuir
94 145 de carte
-145 -98 le cuir
-145 -139 le vol
-141 -145 minutes d'
-145 -123 rouvrira
-145 -132 sur les
-145 -94 tout est
-128 -145 trente
-144 -129 # l'
-144 -120 annuler
144 32 attribue
-117 -144 avez-vous
144 32 avons attribue
144 62 de dossier
-144 -134 en salle
-144 -111 lampe
144 32 ligne est
144 26 nos excuses
143 32 ^nous avons
-139 -143 chasse
-143 -112 deux semaines
-143 -118 erreur #
-143 -103 eteindre
-98 -143 euros
-143 -107 export
-143 -104 facture #
-143 -131 juge
67 143 les codes
-117 -143 si
24 143 y sont
142 39 arrives
-142 -97 comptabilite
15 142 ete ouvert
-142 -123 host
142 37 notre appel
-142 -106 peu plus
142 83 planning de
142 39 sont arrives
-142 -127 votre carte
141 78 # et
-141 -95 a chaque
-141 -127 annuelle
-101 -141 depuis la
-125 -141 details
-113 -141 donnee
-120 -141 mode
96 141 rendu
-135 -141 trente minutes
-138 -140 ^classe
-140 -94 ^parcours
-137 -140 code est
54 140 dates de
-140 -127 est ouverte
-140 -99 l' energie
-133 -140 mesure de
140 47 navres si
-140 -94 nous aide
-140 -137 rapport est
139 25 ceux qui
-7 139 connexions
2 139 de salaire
-7 139 des connexions
-139 -108 en panne
-139 -111 fait une
-7 139 ferme la
-139 -61 lors de
-139 -111 malgre
139 40 nous avions
-139 -135 plein air
-139 -109 police
-98 -139 retour
139 106 sincerement
-139 -125 sinceres
-126 -139 sort
139 30 version
-138 -130 # sur
-138 -120 a releve
-138 -123 entree libre
138 9 etait
-138 -120 interdit
138 21 le week-end
138 -10 mene a
-138 -110 ne plus
138 11 presentons
-138 -108 recu votre
138 35 rembourse et
37 138 secrets
-138 -100 serie
-138 -114 siecle
-138 -120 veuillez
27 138 visible
138 34 vous prions
-124 -137 a heure
137 4 ecrit que
137 53 hier sont
-137 -113 le programme
32 137 les noms
-137 -132 liste d'
137 5 lors du
-81 -137 sera
-137 -69 travail
136 9 ^annonce
-56 -136 ^recu
-136 -112 ^votre remboursement
-136 -112 apparaitra
-136 -112 apparaitra sur
15 136 consultables
136 81 demandons
-121 -136 donnera
-136 -117 fin
-136 -130 obligatoire
-112 -136 pour l'
29 136 soyez
-136 -123 traiter
-136 -112 votre remboursement
-135 -103 a trois
-135 -88 arrivera
-135 -101 au dos
-132 -135 au telephone
-135 -22 disque
135 18 en excuse
-135 -111 grace
-135 -111 grace a
-119 -135 notre prestataire
-134 -135 objets
-123 -135 par {}
135 14 presentons nos
0 135 telecharge
-135 -81 verre
-134 -113 # reste
18 134 ^codes
-134 -110 ^vous nous
-134 -129 choisir le
134 64 depuis #
3 134 envoye votre
-134 -83 espace client
134 54 est nous
134 43 excuses
-134 -134 fichier {}
-134 -105 mails
134 -7 tarif
-134 -128 un operateur
-134 -87 vos dons
-133 -103 ^ce soir
-127 -133 ^programme de
-121 -133 attention
133 99 confusion
-133 -85 demande ce
133 47 excuses pour
-133 -120 facture numero
-133 -70 fermee
133 15 imprimeur
-133 -117 invite a
133 15 l' imprimeur
133 14 le regrettons
-127 -133 programme de
-133 -117 remplir
-133 -129 verviers
-133 -71 veuillez nous
-133 -77 vos appareils
133 72 vous demandons
132 96 ^# du
-82 -132 ^pardon
-115 -132 a-t-elle
-132 -106 adresse indiquee
132 52 billet
39 132 dates
-132 -106 indiquee
-132 -110 la tempete
-132 -106 le serveur
-23 132 lire les
-132 -98 pas d'
-118 -132 regles
-132 -111 retire de
-132 -104 sera inaccessible
-132 -52 service de
-132 -110 tempete
-132 -112 {} {}
-131 -109 ^confirmee
-131 -94 ^maintenance
-131 -77 avril la
131 112 camion
19 131 candidat
-131 -113 cause des
-131 -109 confirmee
19 131 cv
131 10 devez
131 10 devez rien
131 24 entierement
131 24 est entierement
131 32 la consommation
-131 -118 le date
-3 131 le tien
131 10 ne devez
-131 -102 oeuvre
-131 -104 par ici
-131 -111 pris fin
131 20 raison d'
34 131 retrouves
-3 131 tien
-112 -131 type
22 130 ^exposition
-130 -99 absent
-130 -114 agenda
-130 -111 ans de
-130 -92 commande #
-130 -95 cree
-128 -130 epargne
-130 -109 fermeture
130 33 humeur
-130 -109 les victimes
-130 -88 maintenance
130 33 mauvaise humeur
-130 -123 meilleurs
38 130 non autorise
92 130 passeport
-118 -130 sinceres condoleances
-130 -87 ton compte
-130 -101 trois jours
-114 -130 {} et
-129 -110 ^apres
35 129 ^piratage
35 129 ^piratage de
129 -18 aurait pu
129 34 boites aux
-6 129 change ton
-6 129 copies
0 129 d' identification
48 129 de naissance
-127 -129 de tournage
3 129 defaut de
129 1 demandons de
0 129 identification
0 129 identification de
-129 -90 jamais votre
129 17 l' inverse
7 129 la votre
-129 -116 les regles
-129 -91 les sorties
129 57 mechant
-129 -129 merci
-129 -102 munissez-vous
-129 -102 munissez-vous d'
48 129 naissance
-129 -69 ne vous
-129 -117 rue du
-129 -65 salutations
-129 -117 seront fermes
-129 -91 sorties
-127 -129 tournage
-129 -94 voix
129 39 vrai
-128 -89 ^desole
128 6 ^fois le
128 6 ^le meme
128 6 ^meme
128 35 ^pour la
128 6 ^sur l'
-128 -93 a son
128 10 affluence
128 10 affluence et
128 18 amendes
128 27 boulette
-128 -96 comme
-114 -128 conseillere
2 128 erreur nous
-93 -128 est envoye
128 40 faute et
128 56 integral
36 128 journaux
-128 -90 la commande
128 18 les amendes
128 104 maintenant
-128 -112 ouvre
-128 -83 pour que
-128 -111 rue
-84 -128 un an
32 128 un groupe
128 87 vous appelle
127 36 ^# n'
-127 -89 ^je
61 127 ^par erreur
-120 -127 bonjour {}
-127 -62 bureau
48 127 change-le
-127 -98 changement d'
127 39 des virements
-127 -77 dons
-127 -96 dos
-103 -127 erreurs
127 63 honte et
-127 -75 lignes
-127 -103 neige
127 53 nous t'
42 127 par erreur
127 48 pose
103 127 vous doit
-123 -126 ^resultats
126 40 au rendez-vous
126 32 avons ecrit
-126 -116 composer
126 33 inverse
-126 -84 l' annee
126 66 le planning
126 7 les points
-5 126 nos #
-126 -84 pages
-120 -126 passera
126 7 points de
-126 -87 portail
-126 -86 prochaine serie
126 16 regrets
126 50 sans supplement
-126 -86 serie arrive
-126 -115 sont en
126 50 supplement
126 119 une mise
-125 -25 ^site
-60 -125 a ceux
-93 -125 autres sessions
-125 -87 cela fait
37 125 codes
-98 -125 date date
-125 -125 de montant
125 30 gache
-90 -125 informatique
-112 -125 les rappels
-125 -76 lieu le
-117 -125 megarde ?
-125 -123 notre banque
-125 -111 recevez
-125 -91 travailler
125 -6 un telephone
19 125 une sauvegarde
36 125 votre bail
-125 -107 votre demande
125 15 voyageurs
124 26 ^accidentelle
124 26 ^accidentelle de
-116 -124 ^service
124 26 accidentelle
124 26 accidentelle de
35 124 ce que
-124 -112 clos
-124 -104 disponible
-124 -90 energie
7 124 envoi
-124 -101 la prefecture
-124 -36 on l'
39 124 orange money
-124 -101 prefecture
-124 -116 sont au
124 -13 vide la
-124 -91 vigilance
-67 -124 vous souhaitez
57 123 ^a ete
123 -4 ^photos
-123 -121 ^rectifiee
35 123 bail
123 14 cette erreur
-123 -95 compagnie
-123 -121 demande du
-109 -123 deux mois
123 -9 devis que
-123 -105 et elle
-109 -123 hameconnage
-99 -123 hui nous
123 -9 les devis
-123 -94 longs
123 25 manquait
18 123 messages prives
123 -28 n' avons
123 -4 noir
123 -4 parfois
-123 -104 pour raison
123 45 recredite
-123 -121 rectifiee
123 30 recu deux
-111 -123 route
-123 -88 si besoin
-48 -123 un nouveau
-84 -123 utilisez
122 17 ^deux fois
-115 -122 ^etat
-122 -121 ^hameconnage
-122 -118 ^la semaine
-122 -102 ^mon
-122 -112 ^votre demande
122 31 a appele
122 15 aurions du
26 122 bulletins
-112 -122 car vous
-122 -97 derangement et
-12 122 donnees de
-73 -122 dr
-122 -97 du derangement
-121 -122 du {}
-122 -86 elle revient
-122 -86 epuisee
-122 -86 est epuisee
-121 -122 fuites
-121 -122 fuites de
-122 -86 la lampe
-121 -122 les fuites
122 35 proposons
122 54 qui avons
-122 -112 raison de
-122 -93 rappel a
-122 -119 soupe
122 68 t' a
-122 -102 un dossier
-121 -81 # comment
-82 -121 ^ne
121 49 ai recopie
121 21 bonne est
49 121 civil
-121 -106 de suite
121 53 ecrit hier
49 121 etat civil
-121 -110 formation
-121 -112 joint a
121 29 le camion
-38 -121 lien
20 121 malveillant
121 37 muet
-99 -121 ne pouvoir
-121 -107 operateur
-89 -121 presse
23 121 que seules
121 50 quels
121 49 recopie
-103 -121 sans attendre
-112 -121 stationnement
121 50 tels
121 50 tels quels
121 39 vendu
120 20 ^page #
-120 -100 ^produit
-120 -84 ^votre colis
120 27 affichait zero
-120 -86 ans je
120 76 avez ete
26 120 avons honte
-120 -110 betise
-120 -101 compte {}
120 54 de reunion
-104 -120 est vide
120 37 la surprise
78 120 n' avait
120 -43 nos lecteurs
120 37 surprise
-15 120 tu l'
-120 -110 une betise
119 -16 ^affiche
119 21 ^pour le
-73 -119 ^votre avis
-119 -101 an dans
119 33 aux lettres
-119 -119 ci-joint
-118 -119 destinataire
-72 -119 donne
-119 -104 format
119 74 formulaire d'
-119 -84 le rapport
-80 -119 panne
-119 -119 poulet
119 64 vente
-88 -119 wiki
31 118 ^autres
31 118 ^d' autres
118 30 au local
118 39 avons oublie
-118 -60 bug
118 -46 citations
-118 -108 d' attente
-95 -118 demander pardon
-118 -110 les deux
-80 -118 minutes
-118 -102 mode d'
118 54 nous qui
118 3 points sont
-118 -103 pour choisir
-80 -118 rendez-vous a
118 48 sommes sincerement
-94 -118 user
-78 -118 votre avis
35 117 ^article #
35 117 ^du rgpd
-100 -117 ^pas le
35 117 ^rgpd
117 12 a vide
-117 -72 annulation
22 117 codes d'
48 117 enregistres
10 117 ete piratee
-89 -117 haut
-117 -76 la ou
114 117 la session
-102 -117 les lots
117 47 mauvais jour
-117 -109 mois et
117 18 nous aurions
-2 117 par ecrit
10 117 piratee
117 34 presentez
117 34 presentez votre
117 -1 rapportez
117 -12 rendu et
-117 -86 revient
117 15 sans rendez-vous
-80 -117 sessions
-112 -117 sur {}
-117 -100 taches
-117 -116 trouverez ci-joint
-117 -113 url
-117 -79 votre colis
-59 -117 votre cotisation
117 34 vous ont
32 116 ^de carte
116 26 ^le menu
32 116 ^numeros de
37 116 a ton
-116 -88 au retour
116 36 avec #
-116 -86 besoin
116 13 boucle
32 116 cryptogramme
-116 -87 de reference
-116 -84 decision
-116 -16 demandes
-116 -87 des loyers
116 3 devis
32 116 et faites
-116 -87 indice
-116 -87 indice de
-116 -87 l' indice
-116 -84 la neige
45 116 liste des
-116 -102 nous avez
116 36 nous venons
-116 -87 nouveau loyer
116 32 oublie de
-116 -100 paire
24 116 pendant neuf
-1 116 permis
116 42 recette
-116 -47 restitue
-104 -116 sans reponse
-116 -116 sur ce
116 36 venons
5 116 vole
5 116 vos enfants
-109 -116 vous pouvez
-116 -25 vu
-116 -109 {} !
115 39 ^mauvaise date
1 115 ^ordinateur
-115 -106 ^pleine
115 23 aurions
-59 -115 ce week-end
-115 -113 code d'
7 115 confirme par
10 115 consultees par
-66 -115 coordonnees bancaires
-115 -81 decision de
-115 -87 demandez une
-2 115 des la
115 10 errone
115 41 gardes
-115 -88 informatique a
-115 -91 jours ouvres
-115 64 l' a
115 1 la mauvaise
-115 -43 le badge
-115 -91 ouvres
-92 -115 pouvez le
-115 -76 quand
-85 -115 recevrez
115 51 un vieux
115 51 vieux
2 115 vol de
115 32 vous avions
-114 -72 ^mardi #
-114 -17 ^une
14 114 a joint
114 43 annulees et
-66 -114 cette semaine
114 12 chargee
114 33 chiffres et
-114 -73 et ne
114 84 et nous
50 114 ete aussi
11 114 figuraient
-85 -114 invitation
-114 -107 le comptoir
-114 -99 le medecin
3 114 mai des
-53 -114 message a
32 114 notre page
114 46 nous pour
-97 -114 pas retenu
-114 -88 pourquoi
-114 -17 pouvait
5 114 prives
-37 114 protegee
-97 -114 retenu
114 -13 taux
17 114 tiers non
114 48 un tarif
-114 -57 votre declaration
11 114 y figuraient
113 47 ^avez
-113 -107 ^demande
113 47 ^vous avez
-113 -58 a pied
-113 -96 apportez
-113 -81 de se
45 113 demander de
-94 -113 est #
52 113 excusons de
113 5 hier soir
-113 -87 jours
-113 -101 l' agenda
85 113 mai a
-113 -73 ne permet
113 18 papillon
-88 -113 rappel
113 46 remboursement integral
10 113 tiers
-112 -101 au format
-112 -19 croise
-72 -112 de vol
-111 -112 delais
-112 -110 des personnes
-1 112 dossier ou
-112 -79 du jour
-112 -38 en erreur
-112 -23 enfants
10 112 inconnus
112 9 le bon
-112 -89 lorsque
-112 -102 mars
-112 -93 montant total
112 59 planning
-112 -71 que vos
-112 -55 recois
33 112 renseignements
112 5 une version
111 17 # de
111 60 ^doit
111 60 ^on vous
-111 -102 ^remise
111 60 ^vous doit
111 26 avons mal
-93 -111 bravo
-107 -111 comment s'
111 37 du mardi
-102 -111 en cas
-111 -58 est prevue
-111 -73 fait trois
-111 -89 le ticket
111 8 les clients
111 39 mauvaise date
-111 -61 peuvent etre
-111 -93 plus recevoir
111 37 preferez
-111 -103 procedure
-75 -111 raccourci
-111 -96 reference
6 111 salon
111 2 un mauvais
-111 -75 verre de
-111 -93 voici nos
-111 -67 votre reservation
111 37 vous preferez
17 110 # !
-110 -105 ^# #
110 25 ^erratum
-47 -110 ^peu
-47 -110 ^un peu
25 110 alimentaire
110 15 alors que
-62 -110 bancaires
-33 -110 cable
-80 -110 cas de
110 17 cela aurait
-110 -65 concert
-110 -85 coute
-42 -110 d' administration
-99 -110 en une
110 25 erratum
83 110 erreur d'
110 85 est reste
110 17 excusons pour
-110 -107 identifiant
-110 -75 independant
-108 -110 insuffisante
-110 -65 le concert
-110 -109 le resume
-110 -108 les nouveaux
-110 -65 me
-110 -59 pied
-100 -110 plein
-108 -110 poste de
-52 -110 pour
110 56 pour ceux
-108 -110 provision insuffisante
-110 -69 que je
-108 -110 rappellent
110 -5 recu un
-108 -110 rejete
-110 -96 reponses sont
25 110 saisi la
-98 -110 samira
36 110 seraient
-110 -105 sont anonymes
-110 -75 suivre
-109 -99 # euros
-109 -63 # juillet
109 14 # photos
-109 -93 ^abonnement a
-99 -109 ^hostname
-109 -86 ^le date
109 30 ^nous n'
-58 -109 ^nouveau
-68 -109 ^nouvelle
-109 -86 a fin
-109 -58 ai commis
-108 -109 au poste
-109 -58 commis
109 39 de test
-109 -105 de {}
-109 -86 debut a
-22 -109 deja
-69 -109 des fetes
109 29 deux chiffres
-109 -91 extraite
-109 -102 gymnase
-99 -109 hostname
109 15 la fiche
-109 -82 ne tenez
109 38 notre dernier
109 94 papier
-90 -109 par l'
-109 -66 par sms
-98 -109 reclamation
106 109 sincerement desoles
-109 -84 sylvain
-109 -82 tenez
-109 -82 tenez pas
-109 -86 tout de
-99 -109 var
-109 -90 venant
-109 -90 venant de
109 28 virements
-109 -108 votre inscription
-98 -109 votre reclamation
108 44 # vous
21 108 ^contrat
-69 -108 ^pretes
-69 -108 ^sont pretes
21 108 ^votre contrat
-15 108 a laisse
-108 -82 action n'
-108 -83 adverse
-69 -108 archive
-108 -82 aucune action
-108 -102 auteur
-108 -102 auteur a
-108 -33 chat
-9 108 chercheur
-108 -90 cinema
-58 -108 comme prevu
108 35 de sel
108 25 demarche
24 108 deposee
-108 -28 desole
-108 -97 en un
108 12 entreprises dont
-108 -82 est requise
-108 -83 excusee
-108 -27 faille
-108 -70 gourmands
-69 -108 l' archive
-61 -108 l' origine
108 30 la difference
-108 -83 la partie
-108 -81 la reunion
-96 -108 la route
-108 -90 le film
-71 -108 les voleurs
67 108 mail
108 35 nos bons
-61 -108 origine
-61 -108 origine de
-108 -62 ou il
108 42 ou non
-108 -70 pour lui
-84 -108 pouvez lui
-69 -108 pretes
-108 -82 requise de
108 18 sonner
-69 -108 sont pretes
-9 108 un chercheur
-108 -27 une faille
108 43 verse
-71 -108 voleurs
-107 -79 ^ferme
35 107 ^le #
-107 -75 ^plus
107 42 ^votre facture
26 107 a ete
107 92 ai ecrit
-107 -79 apres une
-101 -107 attendre
-1 107 avons ete
-107 -93 besoin de
107 40 cesse d'
-107 -67 compte d'
-94 -107 conseiller
-72 -107 cotisation
51 107 credit ou
-98 -107 er janvier
107 27 est au
-107 -96 est joint
-76 -107 la panne
-83 -107 mauvaise adresse
-65 -107 pas compte
-76 -107 pour votre
107 6 que cela
107 19 rends
107 23 sans avoir
39 107 supprimer le
-2 107 tiers a
107 14 un oubli
-107 -75 volume
-107 -91 votre article
-103 -107 votre presence
-101 -106 ^adresse
-106 -69 ^assemblee
-106 -69 ^assemblee generale
-71 -106 ^demande d'
106 40 ^excuses
-106 -69 ^generale
106 25 ^lien
106 38 ^mauvais
-69 -106 ^menu
-69 -106 ^menu de
-106 -69 assemblee
-106 -69 assemblee generale
42 106 avoir ete
23 106 beneficiaires
-106 -83 demande le
106 29 difference
-106 -104 dire
106 45 en cause
15 106 etre consultees
106 38 heure d'
-106 -66 l' assemblee
-106 -86 la limite
-102 -106 la loi
-106 -60 le mardi
-102 -106 loi
-106 -93 ne repond
106 36 ont deja
106 33 ou un
-95 -106 pouvez
-106 -54 quelque
-106 -67 riad
72 106 societaires
106 28 sorti
-103 -106 validation
-106 -98 vernissage
-106 -98 vernissage jeudi
-95 -106 votre compte
-106 -102 vous en
-27 -106 week-end
23 105 ^adresses
17 105 ^tiers
59 105 ^vos
-105 -22 a pu
-105 -25 autre
105 57 avez pas
-57 -105 compte depuis
33 105 contrat d'
-105 -68 coule
14 105 de recherche
-57 -105 depuis lausanne
105 21 devaient
-105 -84 er juin
30 105 ete vole
105 -9 faute
-105 -96 federation
105 49 fevrier
-57 -105 firefox
105 38 gite
33 105 homonyme
-85 -105 inaccessible
37 105 l' avoir
-57 -105 lausanne
105 38 le gite
105 3 le mauvais
-105 -86 le plan
105 67 les reponses
-105 -71 merci pour
-24 105 nom de
105 35 ouverte
105 32 page du
-105 -87 par mesure
-75 -105 petit
-30 -105 probleme
105 -13 qu en
-105 -97 reabonner a
105 65 recu de
-105 -104 remise en
105 15 rencontrer
-105 -99 repondu a
-43 -105 retard
-105 -89 retour de
105 18 seconde fois
-105 -92 un clic
33 105 un homonyme
5 105 une personne
-79 -105 voici les
105 14 vous sera
-34 -104 ^lettre de
18 104 a emporte
-104 -63 amis
-104 -92 attente
-102 -104 avec tristesse
-102 -104 avons appris
-61 -104 batiment
104 22 celles et
-104 -52 compromis
-94 -104 coordonnees
-102 -104 de deces
-102 -104 deces
-102 -104 deces de
-102 -104 deces et
-68 -104 disposez
-68 -104 disposez de
-102 -104 epoux
28 104 est fait
-104 -98 est reporte
104 22 et ceux
-104 -41 et nos
-27 104 ete visible
104 24 etions
-104 -49 indesirable
104 41 inquietude
104 41 inquietude que
-102 -104 l' acte
104 41 l' inquietude
-104 -76 la fin
-104 -74 la piscine
-102 -104 le deces
-92 -104 le secret
-75 -104 ligne vendredi
104 4 m' en
-102 -104 nous remettre
-104 -53 oignons
-104 -77 panier
104 44 pas lieu
-86 -104 perdue
-104 -77 permet
-92 -104 peut
-104 -53 pommiers
-104 -101 pouvoir
-104 -84 prepare
104 46 recu
-104 -45 reste a
104 90 site
104 27 site vous
104 36 suppression
-102 -104 tristesse
-97 -104 valable
-102 -104 votre epoux
19 104 votre numero
-68 -104 vous disposez
104 45 vraiment
-37 -103 ^la ligne
-94 -103 ^mot de
-103 -75 a cause
103 14 a se
103 25 belle
-103 -70 chaudiere
-87 -103 chien
-30 -103 concours
5 103 contenait les
-103 -63 depuis l'
-18 103 en copie
-92 -103 est valable
-103 -79 greve des
103 43 h les
-93 -103 hebdomadaire
25 103 informons que
-3 103 l' enquete
-103 -67 l' export
-103 -70 la chaudiere
103 -39 la lettre
5 103 les parents
35 103 money
103 65 paie de
103 40 reservee
26 103 sites
-39 103 trouvait avec
5 103 un depot
-78 -103 utilisateur user
103 6 voici la
-39 103 y trouvait
102 -4 ^bon
-77 -102 ^de nos
-87 -102 ^echec
102 -4 ^le bon
31 102 ^money
102 23 ^pas de
-102 -84 arrete
-102 -71 avec toute
18 102 chiffre
-102 -74 choisir
41 102 cliquez sur
-102 -84 dans deux
-102 -91 debutant
102 25 deja vendu
102 26 envoyez-nous
102 56 est notre
-102 -73 et bonne
-34 -102 excuser
-73 -102 il y
17 102 l' avaient
-18 102 la confidentialite
102 28 le logiciel
-102 -94 le prelevement
-98 -102 lecture
-102 -62 mardi #
102 17 parametre
-101 -102 prenom de
-102 -85 qui a
17 102 relisez
17 102 relisez vos
-8 102 salaire
102 16 sont bien
102 38 un sms
102 58 virement
101 18 # fevrier
10 101 # notre
30 101 ^chez notre
101 -5 ^d' hier
-35 101 ^donnees
101 46 ^probleme
-101 -80 ^rappel
77 101 ailleurs
101 37 clientele
-101 -96 collection
-101 -71 comme vous
30 101 consultation
6 101 de nos
-101 -78 dernier rappel
-101 -99 echec
-101 -83 est reglee
101 11 etoiles
-101 -18 excusons par
-101 -64 jours au
101 -9 la paie
-101 -86 lent
9 101 les copies
71 101 les votres
-101 -81 logements
101 37 mai nous
101 15 mardi a
101 -9 nuit par
-101 -78 on te
-101 -18 par avance
101 82 pris
-88 -101 ref
11 101 un tiers
-96 -101 va
101 22 vous presentons
-79 -100 # le
-75 -100 ^la lettre
-96 -100 bienvenues
-100 -77 bonne nouvelle
-81 -100 cargo
-100 -32 cheres
-100 -69 d' octobre
-98 -100 droits
-100 -77 garonne
-100 -91 hiver
100 55 inscrit a
-100 -100 jouera
-62 -100 l' urgence
-100 -76 la poste
-100 15 la ville
-100 -82 laissez
-26 100 le prestataire
-7 100 les auteurs
-96 -100 les bienvenues
49 100 ont ete
-91 -100 passer pour
100 99 personne de
-100 -67 piscine
-61 -100 rend
-96 -100 resolu
100 6 sachet
100 6 sachet de
-100 -65 sms
-84 -100 sur rendez-vous
-81 -100 velo cargo
100 6 vis
100 38 votre billet
-100 -95 votre nouveau
99 70 ^courriel
-99 -95 ^erreurs
-99 -74 a pas
-99 -44 achete
-60 -99 annonce de
-99 -39 avant tout
-99 -90 bonne lecture
-72 -99 bureau de
-89 -99 circulent
-99 -82 d' appels
-81 -99 denoncer
-24 -99 des erreurs
-99 -68 desoles que
-69 -99 est desormais
-99 -95 est inscrit
99 72 les #
-40 -99 lettre vous
-99 -58 lundi #
99 91 on est
-82 -99 on peut
99 13 plusieurs d'
-99 -94 prevoir
19 99 publique
-46 -99 qui nous
-99 -28 resultats
-76 -99 revision
-80 -99 samedi a
-26 99 sans mot
34 99 telephone et
99 -11 vacances
-69 -99 votre conseillere
-99 -96 votre sejour
99 3 vous lundi
99 25 vous remboursons
-29 98 ^autre
-98 -96 ^condoleances
-98 -93 ^demande de
3 98 ^social
98 52 activite
-65 -98 ajouter
98 52 avait pas
98 -3 d' ici
85 98 demandons pardon
-88 -98 du fil
91 98 en demande
98 33 en excuser
-98 -55 enregistrement
-27 98 ete consultees
98 8 ete effectue
-92 -98 faudra
-98 -70 fiscal
-98 -52 generale
-92 -98 il faudra
98 16 l' offre
-70 -98 le partage
-98 -61 nous est
-32 98 ouvert deux
-65 -98 plateau
-98 -90 procede
30 98 protection
-98 -70 recu fiscal
-77 -98 resume
-98 -66 securite
-98 -86 securite nous
-98 -58 sens
-45 -98 signale un
6 98 un logiciel
98 -9 visioconference
98 6 vote
-35 -98 vous ne
97 2 ^erreur sur
23 97 ^est arrive
17 97 ^incident
-97 -73 ^la liste
-97 -73 ^liste listname
97 -20 ^mal
-97 -77 ^repond
97 -20 ^votre nom
-97 -38 ainsi
-43 -97 certains
97 39 cesse
-97 -86 clic
42 97 de contacts
-56 -97 depuis ce
-97 -91 desoles de
-97 -70 en quatre
97 2 erreur sur
-97 -73 expert
97 2 faux et
-97 -73 fois par
-97 -52 gene
97 19 il manquait
97 31 le projet
-48 -97 les cartes
97 45 mars et
97 26 message de
-97 -85 mesure
42 97 notre liste
97 28 nous presentons
-79 -97 occupe
-97 -60 quelque chose
-80 -97 quinze jours
-87 -97 reconnu
-97 -14 une autre
65 97 voici ce
-36 -96 an
-96 -60 au-dela
-82 -96 aux #
96 2 avons annonce
-86 -96 cas
6 96 changent
-96 -89 ci-jointe
-96 -69 comptes election
-96 -86 consultable
29 96 cotonou
-96 -81 de sauvegardes
-96 -55 dit
-96 -69 du bureau
-96 -69 election du
-96 -86 est consultable
-96 -78 est jointe
-50 -96 extension
96 23 faux depart
-96 -73 impose
-78 -96 incluse
-96 -51 la gene
-4 96 la messagerie
-93 -96 la meteo
96 14 le lien
5 96 le registre
-96 -80 merci d'
-96 -65 octobre #
-96 -77 offerte des
-96 -62 petit dejeuner
-95 -96 pour ne
-96 -71 premier
-96 -69 procuration
-96 -69 procuration est
5 96 registre des
-96 -30 reservation
-96 -96 score
-96 -74 seance est
-17 96 ton adresse
-36 -96 un velo
-96 -69 une procuration
96 -28 vous a
9 95 # profils
-95 -76 ^de vous
28 95 ^identifiants
28 95 ^vos identifiants
-95 -65 avant
-95 -86 banque
95 29 ce matin
-95 -62 chose
46 95 d' envoi
-95 -32 de ton
-95 -63 depuis votre
-39 -95 des eaux
-85 -95 des son
-39 -95 eaux
-90 -95 echange
95 43 engageons
95 43 engageons a
69 95 est desoles
63 95 est moi
46 95 example #
-95 12 exposition
95 32 f
3 -95 fiche
95 52 incident de
95 27 je vous
-89 -95 justificatif de
-83 -95 la boutique
-63 -95 le service
-86 -95 leurs
95 26 mardi est
63 95 moi qui
15 95 neuf jours
-30 -95 pas vous
-95 -84 portes
9 95 profils
15 95 registre
95 54 remboursons
-95 -88 repris
48 95 un simple
-95 -74 une panne
95 -36 vous avons
-84 -95 vous les
94 24 # n'
-94 -63 ^conditions generales
-53 -94 ^connexion a
-22 94 ^enfants
94 18 ^exemplaires
-94 -63 ^generales
87 94 ^incident de
-94 -86 ^listname
-53 -94 ^nouvelle connexion
-73 -94 ^refusee
94 41 ^s' est
-90 -94 ^telecopie
-22 94 ^vos enfants
-75 -94 adresse ip
-94 -79 apres votre
94 13 avons preleve
-94 -85 chantier
-94 -67 clic suffit
-94 -85 de domaine
94 10 de mardi
94 -67 de nous
-94 -46 desoles pour
94 15 du le
-79 -94 du site
-94 -79 et rapportez-le
-53 -94 etait vous
-87 -94 fait deux
-40 -94 fait le
-94 -79 fidelite vous
94 10 hier nous
-94 -74 jours avant
-35 94 les adresses
-92 -94 listname a
3 -94 moment
32 94 n' ouvrez
94 37 notre courriel
-94 -81 offre une
-94 -71 ordre du
32 94 ouvrez pas
94 25 piste
-22 -94 refaire
-73 -94 refusee
-94 6 suite au
-90 -94 telecopie
-87 -94 voisins
94 18 vous revient
93 8 # francs
-64 -93 ^# heures
-93 -69 ^confirmation
-93 -69 ^confirmation de
-93 -69 ^en
-64 -93 ^en #
14 93 ^et de
-54 -93 ^fournisseur
-93 -90 ^hote
-78 -93 ^on
-93 -40 ^votre adresse
-69 -93 a address
-54 -93 a reconnu
-93 -92 accuse
-69 -93 address
93 -34 alors
-93 -92 anonymes
-93 -75 appellerons
-83 -93 application pour
3 93 avec les
-93 -76 avocat
93 26 cartons
93 28 comptiez
-93 -69 confirmation de
93 10 creditons
-93 -69 de moderation
-93 -69 de vous
1 93 defaut
-93 -80 deux minutes
-78 -93 en attente
-93 -8 equipes
-93 -82 essai
-93 -77 fin le
93 -8 jeudi a
-41 -93 les anciens
93 30 les week-ends
93 28 mais ce
-93 -1 mercredi
-90 -93 meteo
-93 -71 minute
-93 -69 moderation
-93 -91 nos deux
56 93 notre site
93 20 nous en
67 93 nouvel avis
-93 -50 par
21 93 parti chez
-64 -93 que dire
-93 -40 resultats de
-92 -93 service client
14 93 social
93 40 solene
-73 -93 vos messages
73 93 votres
-93 -75 vous appellerons
93 28 vous comptiez
-92 -68 # dont
92 19 # etait
71 92 # sont
-64 -92 a compter
-92 -72 acceder
-92 -72 acceder a
-65 -92 anselme
-92 -77 arret
-92 -66 avant le
92 64 chez nous
-73 -92 consultations
9 92 conversations
-92 -59 de panne
-92 -72 de remboursement
-92 -60 demander
-92 -32 donnees sont
3 92 du local
92 19 etait parti
-92 -15 ferme
35 92 groupe
-40 -92 lire le
36 92 nous excusons
-92 -72 nous regrettons
92 59 ont recu
-92 -87 parties
92 -15 pour tout
-92 -72 pouvons acceder
-92 -44 puis
92 76 que tu
-50 -92 un nouvel
91 32 ^examen
91 32 ^pas ete
-91 -85 ^passe
-69 -91 ^vendredi
-71 -91 a etre
-91 -73 a le
-27 -91 administration
-83 -91 adresse en
-67 -91 ancienne
91 -18 appli
91 36 avec mes
91 6 avez peut-etre
-85 -91 bouton ci-dessous
-91 -81 classe
-83 -91 cliquant
-91 -77 coach
-24 91 confidentialite
-75 -91 dans
91 -30 de jeudi
91 40 desormais deux
91 73 disparu
-91 -91 domaine
-87 -91 dossier {}
27 91 egare
-91 -46 emploi
-83 -91 en cliquant
-71 -91 en demander
91 1 est rendu
91 -8 etant
91 42 il en
-91 -78 il sera
91 -42 illisible
-65 -91 jamais
91 -18 l' appli
-71 -91 la rectification
-91 -89 liste listname
-91 -89 listname
91 84 mairie
-91 -65 marque
91 39 partir de
-91 -44 passe de
-91 -54 plan
-71 -91 pouvez en
-91 -34 refuser
91 55 relire
-91 -64 rempli
91 83 sans le
-1 91 service a
86 91 seules
-82 -91 si c'
-91 -77 theo
91 44 toutes mes
-91 -77 une alerte
-91 -84 voir
91 -16 vouloir nous
-91 -89 {} a
90 24 ^fausse
90 12 ^lettre aux
-29 -90 ^offre
-34 -90 ^pas
90 -1 a rien
-90 -72 aux
22 90 courriel d'
-90 -87 dans l'
90 39 date du
-90 -77 debut
-90 -79 detail
-90 -59 donner
-90 -67 en mai
-61 -90 est survenue
90 88 example
-90 -71 la facture
-90 -62 la maison
-90 -76 le module
90 17 le remboursons
-90 -79 le {}
-90 -81 les objets
90 12 lettre aux
-68 -90 millions de
-90 -76 module
-90 -48 place en
90 0 prevoit
90 22 remboursees
-90 -87 reponse
-90 -36 retrouve
90 4 seront
-52 -90 souhaite
-90 -66 sujet
-61 -90 survenue lors
-53 -90 trop de
90 31 vos places
90 11 vous ai
89 18 # ce
53 89 ^erreur d'
-89 -79 annule
-89 -70 appareils
-89 -67 aura lieu
89 5 aux etudiants
61 89 avoir
-15 -89 avons retire
14 89 cahier
-5 89 compte ont
-89 -25 concernant
-81 -89 continuer
89 4 de bien
89 38 de lettre
18 89 des clients
89 58 elle n'
-21 89 et votre
-80 -89 ete recue
89 17 excusons aupres
-89 -64 fermez
-10 -89 fiche est
89 17 il etait
-10 89 inconnu
-89 27 inscrite
-89 -85 jeudi entre
54 89 l' hotel
89 22 la nuit
14 89 le cahier
-89 -55 ne pas
27 89 nous aviez
-37 -89 nouvel
89 14 passage
89 27 passees a
-74 -89 pour terminer
-89 -84 provision
89 63 sauvegardes
-89 -82 se tromper
-74 -89 terminer
-74 -89 terminer votre
-89 -82 tromper
-66 -89 vendredi
88 0 # aout
-88 -88 # minutes
-88 -88 ^client
88 7 ^du mardi
74 -88 ^mise
7 88 ^voir
-87 -88 abonnement a
-88 -70 adresse email
-63 -88 annoncer
-19 -88 appel
88 11 appele
-82 -88 avez achete
88 6 chauffe
-88 -38 cie
88 6 confus
-49 -88 dans votre
88 9 francs
88 10 gateau
-88 -57 histoire de
-88 -81 id
-88 -33 jours et
-88 -24 justificatif
-88 -68 la meme
88 6 le reglage
88 78 local
-86 -88 maman
7 88 messagerie d'
-88 -68 moins
-78 -88 ou le
88 5 photo
-66 -88 prendra
88 6 quarante minutes
-35 -88 quelques
-76 -88 questions
66 88 reglage
-88 -84 sinistre
88 6 sommes confus
-88 -71 sur toute
-18 88 ton code
-81 -88 une erreur
-88 -57 une histoire
88 25 une semaine
28 87 # adresses
87 -14 ^errone
47 87 ^notre message
41 87 ^notre site
87 -14 ^taux
-87 -79 a change
-87 -80 a echoue
-85 -87 au contrat
-87 -15 au nom
-87 -70 brouillard
-2 87 confiee
-75 -87 conservons
-69 -87 date
-87 -61 demarre
87 -5 derniere
87 21 des heures
-87 -80 echoue
28 87 en mettant
-87 -76 equipe d'
1 87 est inscrite
87 42 et c'
-17 -87 fetes
-78 -87 fin de
87 7 jour le
-46 -87 la ligne
87 30 messages d'
28 87 mettant
-75 -87 nous conservons
-87 -84 pensez a
-29 -87 pire
-87 -59 pouvez l'
-87 -82 reporte
87 18 rien de
-87 -65 selon
87 38 soir
-87 -62 suffit pour
-87 -54 suite
-87 -70 sur cinq
28 87 un outil
-67 -87 un responsable
-87 -65 verifiez le
87 34 vers
-87 -36 victimes
-36 87 vos radiographies
-60 -86 # ouvre
68 86 ^a notre
-86 -72 ^calendrier
-86 -80 ^de passe
86 -24 ^depart
77 86 ^espace
-86 -76 ^id
-9 86 ^images
86 -12 ^jour
3 -86 ^programme
77 86 ^votre espace
-73 -86 a depose
-86 -43 agence
-32 -86 assistance
11 86 autre assure
-9 86 camera de
-86 -60 commandes en
-23 -86 d' acheter
35 -86 dans notre
86 7 de noel
33 86 de supprimer
-86 -56 disposition
-86 -32 espace
21 86 et leur
86 11 et pas
86 16 etait a
-9 86 flux
-86 -50 galet
-86 -76 l' alerte
-9 86 la camera
-9 86 le flux
-67 -86 livre
-17 86 local technique
86 -15 modele
-68 86 numeros de
86 10 ont attendu
-13 86 prestataire
86 11 rate
-86 -83 seule
86 25 sur l'
86 6 trompes
-85 -86 une piece
-86 -64 venez de
-86 -82 votre message
-86 -64 vous venez
1 86 vu vos
-85 -67 ^jusqu
-34 -85 ^l'
-71 -85 ^mercredi
85 30 ^n' est
1 85 ^vos donnees
85 11 aout
85 30 appel de
85 33 avant l'
-85 -60 avec deux
72 85 avec votre
85 -58 avons pas
-54 -85 bout
85 -18 caisse
49 85 changeant
-85 -69 comprenons votre
-85 -69 depuis quatre
39 85 deuxieme
-85 -78 email
49 85 en changeant
85 3 en tete
85 18 est faux
-85 -74 est par
-60 -85 excuser pour
2 85 fortune
-85 -58 journal
-85 -5 la cooperative
-84 -85 le travail
-85 -80 mais il
-85 -70 medical est
85 -21 nombre de
-46 -85 ou de
-72 -85 ouverture
85 9 paye
-85 -80 pensez
-85 -69 pour ces
-21 -85 prendre le
-36 85 radiographies
85 26 repas
85 24 saute
-85 -76 secret medical
85 33 sont gardes
-85 -70 total
85 29 un message
-62 -85 une avocate
-85 -74 une gourde
-85 -69 votre deception
-16 85 votre en
-65 -85 votre mot
-74 -84 # novembre
84 -1 ^etait
-84 -34 ^numero
-84 -82 ^relance
11 84 ^un autre
84 26 acces a
-84 -29 ancien
-84 -70 articles dans
-84 -58 avant la
-84 -62 bonjour les
8 -84 ce n'
84 24 commencait
84 24 commencait par
83 84 compte rendu
-84 -35 de ne
-84 -70 de six
43 84 de son
-84 -71 de trois
-84 -65 demande d'
-84 -67 depasse
5 84 des tiers
57 84 detruire
-84 -31 direction
-84 -63 dis
-1 84 donateurs
84 28 en quelques
-79 -84 et si
-84 -77 l' agence
-84 -58 la decision
84 27 les bulletins
-60 -84 lui ecrire
84 -1 lundi un
84 21 mardi nous
-82 -84 notre service
84 24 par bonjour
84 77 pardon
-18 84 personne
-77 -84 qui s'
-26 -84 repondra
-45 84 s' y
84 9 sans l'
-56 -84 sous #
-82 -84 suivez
-68 -84 supprimee
84 11 tenus
84 1 thermostat
-77 -84 un justificatif
-65 -84 un poele
84 -52 vos photos
-84 -51 votre commande
-71 -84 vous aurez
-26 -84 vous repondra
83 21 ^# juin
2 83 ^d' impot
2 83 ^impot
83 21 ^juin
83 25 ^n'
83 23 ^nos excuses
-83 -74 ^ticket
-83 -74 ^ticket id
-36 -83 a annule
83 79 a remis
24 83 active la
83 19 appuye
-83 -68 apres examen
83 -13 au moment
8 83 autorise
-13 83 carton
-83 -54 conditions generales
-83 11 de deux
-47 -83 de me
83 70 desoles d'
2 83 detruite
-65 -83 dont les
83 -2 en presentons
83 -45 entre vous
83 64 entreprises nous
80 83 es
-83 -67 four
-83 -54 generales
42 83 hotel
-83 -74 interne n
56 83 la personne
83 51 la salle
7 83 les dossiers
83 28 lien de
-81 -83 moins de
83 -13 moment de
-80 -83 monte
-83 -83 notez
13 83 par telephone
-83 -39 parcours
-82 -83 part rien
-29 83 passe par
-75 -83 peut vous
83 4 pour rien
83 52 prochain
-62 -83 quelles
-62 -83 quelles donnees
-83 -10 renvoye
-83 -54 resilier
-83 -54 resilier sans
-46 -83 semaines de
-17 -83 si vous
26 83 sociale
83 58 soir en
76 83 supprimer
-83 -74 ticket id
-13 83 un carton
-83 -78 venir
-13 -83 vide
-83 15 ville
-83 -75 visiteur
-83 -31 volume de
83 7 votre passeport
79 82 # fois
-82 -74 ^#
82 23 ^avons oublie
82 16 ^de mardi
82 3 ^la version
82 49 ^message de
-59 -82 ^mot
82 10 ^notre lettre
82 23 ^oublie de
3 -82 ^session
-82 -74 ^votre mot
82 35 accepter
-82 -50 annonces
-82 -59 ce lien
-76 -82 charpentier
26 82 chez notre
-65 -82 comptoir
-82 -70 convient pas
-73 -82 cours de
82 34 de #
82 3 de flandre
-82 -50 dejeuner
-72 -82 demarrage
-82 -14 depot
82 13 depuis janvier
-69 -82 dit-elle
-81 -82 dossier est
35 82 du compte
-82 -70 du groupe
82 25 et notre
-12 82 fait partie
82 3 flandre
82 22 frais de
-82 -63 il reste
19 82 les a
-73 -82 les dix
-82 -67 livraison prevue
-75 -82 mercredi a
82 -1 ne l'
82 34 non dans
62 82 ont pu
-74 -82 parlait
-74 -82 parlait de
-34 -82 parler
82 -3 pendant tout
54 -82 portrait
-82 -81 pour continuer
-33 -82 prete
-82 -67 prevue le
-82 -68 reabonner
-69 -82 reduction
-82 -67 relevee
42 82 seconde
-75 -82 si on
82 16 suit
-82 -51 temps
82 -12 titres
-82 -23 un coup
-82 -68 vous reabonner
-27 81 ^confidentialite
81 -4 ^dans votre
4 81 ^des donnees
-81 -43 ^desoles
-6 81 ^par d'
-75 -81 ^supprime
4 81 a confirme
-81 -38 a retirer
81 2 abonnement est
-81 -29 acte de
81 -31 as recu
-81 -74 attente et
-81 -14 ce qui
-81 -66 commande {}
81 11 complement
-28 -81 comprenons
81 -40 d' entre
81 -19 de decembre
-73 -81 de lumiere
-81 -54 declaration
81 13 des sauvegardes
81 -31 desoles !
32 81 detruits
-81 -65 en tant
81 74 er et
-68 -81 fabrique
-81 -67 huit
81 -17 je m'
81 54 joint au
-81 -46 jours de
81 25 l' ai
81 73 la carte
81 11 le complement
-81 -58 le depart
69 81 le mail
-81 -66 limites
-81 -56 mathematiques
-28 -81 nous comprenons
81 -15 paie
-6 81 par d'
-61 -81 quinze
-38 -81 recu une
-61 -81 repondu
81 21 sans prevenir
28 81 securite sociale
58 81 site a
31 81 sont detruits
-51 -81 telechargees
-81 -68 trois
-81 -74 trois minutes
11 81 un ordinateur
31 81 votes
-81 -52 votre
5 81 votres y
-80 -45 # a
-25 -80 ^aux
-80 -63 ^compte par
9 80 ^de notre
-80 -57 ^de securite
-80 -55 ^documents
-45 80 ^vol
-8 80 a retire
-67 -80 a un
-24 -80 acheter
15 80 adresse et
14 -80 agence et
-58 -80 alerte
80 56 appelle
-80 -43 brume
-68 -80 changer l'
49 80 clerc
-80 -63 compte par
-80 -57 confirmation
-80 -64 dans ton
49 80 de vente
-80 -51 devant la
-80 -55 documents suivants
80 20 doivent
69 80 engagement
1 80 et prevenu
-37 80 etaient
-80 -44 ete transmis
80 18 gardez celui
-80 -52 heure du
-80 -45 j' ai
-79 -80 la validation
-80 -78 le motif
-80 -55 les documents
-80 -54 les etudiants
-80 -55 les prolonger
80 75 lu
-80 -67 m' a
-80 -57 merite
80 -33 nous de
59 80 nous savons
-80 -61 nouvelle
-75 -80 noyau
-80 -63 ou
80 22 par mois
-73 -80 par une
-72 -80 pas assez
80 -29 payer
-80 -55 prolonger
80 78 que nous
-75 -80 que tout
80 2 recu hier
-75 -80 redemarrage
-62 -80 regrettons de
-68 -80 reste valable
-80 -67 rien et
80 -10 test
80 16 tombees
-80 23 tres
80 23 trop tot
-8 80 un moteur
-79 -80 validation en
-69 -80 votre part
64 -79 ^nom
-79 -71 ^rappel de
-79 -49 ^securite
-60 -79 ^test
-79 -26 banque et
-79 -64 cent
79 32 college
79 23 compte en
-79 -32 confirmer votre
-79 -25 d' identite
-65 -79 d' imagination
-79 -63 de debut
-1 79 de donateurs
-79 -52 debranchez
33 79 delegue
-79 -76 demandons jamais
-79 -59 depuis trois
-79 -2 desoles du
79 19 desoles et
79 7 desoles on
-33 -79 en raison
-17 79 et tes
1 79 exposees
-6 79 federal
-79 -62 il le
-79 -53 ile
-65 -79 imagination
79 29 j' avais
-79 -59 jusqu a
-79 -53 l' ile
79 32 le college
-42 -79 le formulaire
-46 -79 le recu
-79 -60 le temps
79 11 lecteurs
-79 -60 les abonnements
77 79 les notes
-57 -79 lien est
79 -23 nombre
33 79 notre delegue
-79 -57 notre livreur
40 79 notre message
-79 -77 on m'
-79 14 patients
-22 79 personne qui
79 36 peuvent venir
-6 79 prepose federal
79 64 production
-65 -79 propose
-65 -79 redoublent
-65 -79 redoublent d'
79 62 reglons
79 23 se compte
-75 -79 sejour a
-79 -31 servi
79 28 societe de
-20 79 un acte
70 79 un credit
-79 -72 valable une
-79 -73 veuillez agreer
-49 -79 vos questions
-78 -63 ^attend
-41 -78 ^ce que
-78 -63 ^panier
-78 -53 a croise
0 78 a une
-78 -70 agreer madame
-28 -78 amende
-78 -59 association
-61 -78 avec vous
78 49 avions laisse
78 63 avons envoye
78 15 bus
-78 18 candidature
78 2 comment vous
-78 -45 console
72 78 de badges
-24 -78 de moins
77 78 de vendredi
-78 -78 demain soir
-78 -28 egalement
78 -70 en decembre
-78 -44 en train
78 29 est-ce
78 15 heure de
-78 -45 il ne
-72 -78 journaliste
-58 -78 la file
11 78 le centre
5 78 le dire
-53 -78 les coordonnees
-30 -78 les retardataires
-78 -61 maitre
-78 -70 manon
72 78 membres
-78 -64 morel
-66 -78 ne pouvons
-78 -59 notre association
78 41 nous te
78 2 pas teste
-24 -78 prelevement
78 74 que notre
-43 -78 rappels
-78 -70 respectueuses
-30 -78 retardataires
-70 -78 retenir
-78 -55 suivants
-78 -73 sur host
-78 -62 une minute
-78 -65 veronique
78 18 votre carnet
78 74 votre nom
-78 -75 {} est
-77 -50 ^a rendre
-62 -77 ^appel
77 24 ^avez recu
77 65 ^badges
-77 -28 ^depuis
-73 -77 ^est annule
-77 -34 ^par un
-77 -50 ^rendre
-49 -77 a bord
77 76 a nous
-71 -77 appel a
-70 -77 avez rien
77 27 aviez pose
77 65 badges
77 24 bons de
-77 -66 chauds
-77 9 cle
-10 -77 d' echeance
39 77 de consultation
-32 -77 dimanche et
-77 -26 donnees le
-71 -77 erreurs de
-77 -66 est passe
77 18 et celles
-68 -77 ete volees
62 77 excuses et
-77 -62 greve
-77 -69 installation
-71 -77 jardiniers
-77 -75 jeudi sont
-77 -45 la part
-28 77 laquelle
-77 -63 le numero
77 31 marche a
-77 -46 monsieur
77 22 ne court
-50 -77 nombreux
71 77 nous les
-77 -59 onze ans
77 58 ou nous
-77 -45 part de
67 77 partenaire
-77 -48 pere
-74 -77 plus de
-68 -77 quand le
-77 -60 quitte
77 -12 rappel de
-52 -77 regrettons
-51 -77 reponses
77 -4 sans vous
56 77 savons
-18 -77 sms annoncant
-77 -65 sommes tristes
77 -5 son choix
-74 -77 suppose
-31 -77 tant qu
77 24 traitement
-77 -65 tristes
-77 -68 un empechement
-57 -77 un second
-23 77 une surveillance
-68 -77 volees
-77 -46 vos identifiants
77 -7 votre don
31 77 vous demande
77 -17 vous sont
76 24 # pas
76 44 ^article
6 76 ^d' incident
-76 -45 ^message
18 -76 ^nouveau message
-21 -76 ^sur la
76 53 ^vite
76 23 a peine
76 -19 accepte
-76 -27 acte
-76 74 administrateurs
-61 -76 appelez le
-21 76 atteinte a
-76 -74 au plus
76 -46 aucune
54 76 avaient
2 76 chez un
76 -11 confondu
6 76 d' incident
-76 -13 de compte
-20 76 de credit
-53 -76 de domicile
72 76 de paques
76 16 de serveurs
29 76 de service
46 76 devons
-53 -76 domicile de
-76 -59 en deux
-61 -76 en lieu
76 -13 et ton
-76 -71 gourde
2 -76 h et
-44 76 habitants
45 76 il a
76 3 inversion
-76 -46 jointe
-76 -40 le petit
-71 -76 le retard
-61 -76 lieu sur
1 76 moteur
1 76 moteur de
76 8 notre assistance
-4 76 nous a
76 -32 nous excuser
18 -76 nouveau message
-43 -76 nouvelle connexion
-76 -18 passe
-12 76 possible
-44 -76 quatorze jours
72 76 que ca
-52 -76 raison
-76 -66 reprise
-60 -76 sept jours
-76 -65 sinon la
76 53 sont revenus
5 76 surveillance de
-76 0 survenu
-76 -15 tant que
-76 -61 un conseiller
76 -8 vient
75 21 ^a propos
-75 -7 ^boite
-75 24 ^candidature
-50 -75 ^commande a
75 21 ^correction
71 75 ^notice
-75 -65 ^notre politique
-75 -65 ^politique
-75 -65 ^politique de
75 21 ^propos
-75 -46 ^se
75 -15 a confondu
-27 75 a cote
-75 -63 a minuit
-75 -20 annonce le
-75 -55 apres un
-75 -71 artiste
75 27 aupres des
-30 75 avons recemment
-75 -7 boite aux
-75 -59 changez d'
7 -75 client
-50 -75 commande a
-20 75 confirme
-55 -75 consommez
-55 -75 consommez pas
-75 -22 coup
-75 -33 cree de
-75 -59 d' avis
-38 -75 d' horaire
-75 -57 de changer
-75 -65 depart a
75 -14 des chaussures
-75 -69 du fichier
75 60 du systeme
-75 -67 empechement
75 30 est rectifie
38 75 et le
-56 -75 ete faite
75 50 etourderie
49 75 explications
-4 -75 facture
-56 -75 faite
-75 -65 gre
-75 -13 identifiants
75 -18 ignorer
75 37 je
-75 3 le champ
-55 -75 le consommez
75 67 le nom
75 55 le prochain
-75 -61 maison du
75 25 mise a
-50 -75 n
-75 -70 nos services
-75 -33 pas cree
-75 -73 pas pouvoir
-69 -75 porte le
-71 -75 poste
-7 75 pourraient avoir
-75 -67 prochains
-66 -75 puis relancez
17 75 qui est
-75 -75 reactiver
-30 75 recemment ete
75 30 rectifie
-66 -75 relancez
75 34 rendez-vous et
-57 -75 soir est
39 -75 ta
75 -1 tu peux
-69 -75 un agent
75 -38 verifie
-16 75 vos bulletins
-75 -59 vous changez
69 74 # les
-54 -74 ^connexion
-46 74 ^consultation
-66 -74 ^envoyee a
74 6 ^explications
-74 -35 ^listes
-74 -58 ^nos
74 6 ^nos explications
74 71 ^passeport
-74 -33 ^securite de
-63 -74 a moitie
0 74 a renvoye
74 8 acceptez je
74 20 apres #
3 74 avons coupe
74 12 badges de
-74 -56 belles
-71 -74 bois
29 74 brocante
74 23 chataigne
3 74 coupe l'
-74 11 d' autres
-74 -66 deception
-74 -66 devoues
-74 -59 du matin
-74 -57 du service
-69 -74 duree
-74 -26 ecrire
74 73 electroniques
74 73 electroniques de
52 74 elle
-52 -74 emis
-74 -66 en vigilance
-66 -74 envoyee a
-74 -47 est dans
-74 -26 ete nombreux
-74 -64 fermees
-74 -61 film
-74 -59 heures du
30 74 incident
74 23 la riviere
-74 -48 le choix
-74 -54 le dernier
74 10 le menu
-74 -59 ligne
-74 -53 madame
74 -21 mal
74 23 mois d'
74 6 nos explications
-74 -42 page
74 12 pardonnez-nous la
-74 -51 pendant
-12 -74 prevu
74 8 prie nos
-72 -74 profondement desoles
-74 -65 quatre heures
-72 -74 relais
0 74 renvoye l'
-57 -74 repondent
-57 -74 repondent a
74 23 riviere
-74 -66 sentiments
-74 -66 sentiments devoues
-74 -38 signe
-46 -74 sinon changez
-72 -74 sommes profondement
-66 -74 sous dix
-74 -71 sous huit
-5 74 telephonique
-74 -65 temps de
-58 -74 tot
-35 -74 tous nos
-46 -74 tout va
1 74 un a
-46 -74 va bien
74 42 vous avez
-74 -71 {} de
73 25 # ou
35 73 ^carte
73 45 ^code
-73 -36 ^de
-73 -59 ^equipe
-14 73 ^ete envoye
22 -73 ^formulaire
-73 -65 ^inhabituelle
4 73 ^suite
-8 73 ^visible
-73 -57 aura
-20 73 avez le
73 41 avions pas
73 17 cafe
-66 -73 ce delai
-73 -69 ce jour-la
-73 -47 ce rappel
73 -8 ce samedi
-16 73 cnil
73 45 comporte
-71 -73 compte
-28 -73 conseil d'
-68 -73 convoques
-66 -73 d' eau
-8 73 de passeport
-71 -73 de poste
17 -73 de retour
-56 73 de savoir
-73 -64 demain a
-63 -73 depose dans
18 73 des appels
16 -73 donnees ont
9 73 en demandons
-60 -73 envoyez
-10 73 et voici
-73 -61 fiches
-73 -40 gambetta
24 73 groupe a
3 73 introduit
3 73 introduit dans
16 73 jamais de
-73 -69 jour-la
-17 73 la cnil
-46 73 le disque
-73 -63 livraison
-72 -73 lumiere
-73 -71 merci de
-31 73 motif de
-21 -73 national
-73 -69 obtenu
-73 -50 ont lieu
-73 -66 pas une
-66 -73 passe ce
73 32 perime
-68 -73 plutot
-73 -27 pour les
49 73 que les
-52 -73 renouvelle
-41 73 savoir ce
-73 -45 scolarite
-52 -73 se renouvelle
-9 -73 sectionne
-73 -69 stocks
-51 73 suis desole
-24 73 surveillance
-73 -45 toute
-73 -67 un remboursement
-73 -41 venez
73 55 vous qui
-72 -73 vous recevez
72 3 ^ce matin
72 7 ^cette
72 7 ^cette fois
72 56 ^la caisse
72 3 ^matin
-13 -72 ^rib
-72 34 a ses
-4 -72 annoncant
-72 -65 articles
-72 -48 au programme
72 23 avant ce
-72 -41 avez tout
-48 -72 avocate
-37 -72 comment
-4 72 confiance est
-66 -72 de depot
-72 -45 de licence
72 37 de m'
17 72 de thies
72 -5 de travers
-51 72 disons
72 19 don
-39 -72 du midi
72 19 ecart
72 31 electronique ou
72 11 en excusons
-72 -67 enregistree
-72 -58 et qu
7 72 ete telecharge
-22 -72 etre
72 50 eventuels
72 13 fois et
-39 -72 formule du
-53 -72 froid
-67 -72 geneve
-72 -26 jusqu en
72 36 l' avis
72 -46 la caisse
-69 -72 la main
72 10 le livreur
-72 -57 le personnel
-9 72 les comptes
-72 -45 licence
5 -72 manquer
-63 -72 modification
72 11 notre lettre
72 10 part et
-58 72 pendant six
-2 72 pourraient
-72 -57 prenez
-43 -72 prenom
-30 72 prise
72 -7 proces-verbal
-72 -70 remboursables
72 19 remboursee
-72 -67 solution
-72 -27 sont a
28 -72 sont de
-72 -70 sont remboursables
-72 -16 stade
72 18 sur le
-72 -56 technicien
72 -5 travers
11 72 un chiffre
-72 -58 un visiteur
-46 -72 vos comptes
-72 -29 votre banque
-4 72 votre confiance
-66 -72 vous dire
72 -13 {} en
32 71 ^acces non
32 71 ^autorise
32 71 ^autorise a
-71 -65 ^avis
7 71 ^base
3 71 ^ce qui
-3 71 ^communication
20 -71 ^cotisation
-71 -43 ^enregistree
-71 -46 ^lundi
32 71 ^non autorise
-6 71 ^notre page
-31 71 ^sauvegarde
20 -71 ^votre cotisation
-71 -21 a mis
60 71 a zero
20 71 active
-1 71 annoncons
71 11 aout et
-20 71 apd
-69 -71 assez
-49 71 auteurs
71 25 avaient deja
71 33 avons
48 71 boite
71 11 cause
-71 -60 ceci
-71 -6 coche
71 -2 confitures
-48 -71 connexion a
-4 71 considerez
-21 71 de documents
-71 -44 de maintenance
-70 -71 demande de
71 9 en caisse
-71 -65 est annule
6 71 est deposee
-58 -71 etape
71 -36 excuse
-69 -71 expirer
-71 -19 faites
-71 -54 je n'
-20 71 l' apd
-71 -53 la cotisation
71 -2 les paniers
-71 -47 long
-15 71 m
-63 -71 moderateur
38 71 nom
-68 -71 nos regles
-71 -16 novembre et
71 0 page #
-71 5 page de
71 -2 paniers
71 30 passer a
-46 -71 presence
71 4 prevenir
-71 -49 s'
-9 -71 samedi de
71 28 semaine derniere
-14 71 si quelqu
33 71 suivi de
71 -2 taille
71 6 veuillez recevoir
-71 -52 vos reponses
-1 71 vous annoncons
-60 -71 vous repondez
-59 -70 # heures
7 70 ^concerne
12 70 ^de paiement
-58 70 actes
-70 -8 adresse a
-70 -66 amelie
-70 -64 as un
-70 -27 attention les
70 34 au samedi
-70 -69 automatiquement dans
-70 -32 avec un
70 13 cette fois
-70 -60 chers
70 31 d' inscription
-70 -67 deja paye
-70 -46 des etangs
-28 -70 echeance
70 14 en vente
-70 -59 entretien
70 7 equipe des
-70 -46 etangs
-47 -70 heures
-55 -70 issue
70 25 l' argent
-15 -70 la famille
-70 -64 la formation
-70 -35 le chat
70 14 le tableau
43 70 listes de
-70 -61 medecin
-70 -30 paiement a
-58 -70 par la
-60 -70 parviendra
-47 -70 passer
-70 -45 petites
-64 -70 pouvons
-70 -70 prefecture a
-70 -62 relance
-70 -58 repond de
70 -18 sans objet
-70 -65 seance
-16 70 survenu chez
-70 24 tu nous
8 70 volee
-70 -41 votre disposition
-60 -70 vous parviendra
-43 -70 vous tout
-69 -45 ^# er
69 10 ^avait
69 55 ^chez nous
1 -69 ^d' acces
3 -69 ^dans l'
-69 -45 ^er
-55 -69 ^gestes
9 69 ^ont ete
69 25 ^quand
69 -29 ^retour
69 6 ^serveurs
46 69 affiches
0 69 ai mis
-69 -64 aient ete
69 15 annonce la
69 3 au bar
-69 -48 audit
69 3 bar
-45 -69 bord
-69 15 bulletin de
-16 -69 ce jour
-61 -69 cette annee
69 -14 cette nuit
-1 69 cle usb
-66 -69 combien de
-69 -62 d' hameconnage
-69 5 de chaque
-69 -62 de demander
-32 -69 de vingt
-69 -45 depasse #
69 47 desagrements
-67 -69 dos de
-18 69 est sincerement
69 27 excuses vous
5 69 extranet
69 -9 facturation
67 69 h a
-69 -48 ip
69 19 jour ou
-69 -62 l' art
-69 -53 l' avez
5 69 l' extranet
-69 -56 la livraison
59 69 lecteurs qui
-68 -69 lieu mercredi
32 69 mais elle
-69 -64 malveillantes
69 -20 masse
-59 -69 moitie
48 69 montants
-67 -69 n' a
-69 -29 n' en
4 69 non chiffree
68 69 notes
-69 -26 nous ne
69 68 pardon et
-69 -10 passe a
-54 -69 poele
-7 69 precaution
-7 69 precaution nous
-42 -69 questions ?
29 69 remercie
-55 -69 repond
-3 69 reprises
-69 -40 requise
-69 -61 rupture
-69 -62 s' excuser
69 18 semaine et
-69 -41 soldes
24 69 tableau
-51 -69 telephone ou
-69 22 trouvez
-1 69 usb
-55 -69 voici cinq
-60 -69 vos donnees
69 47 votre contrat
-68 -64 ^bienvenue
68 50 ^caisse
-61 -68 ^de poste
63 68 ^important
-62 -68 ^non
-61 -68 ^poste
68 -14 ^reponse
68 31 ^vous n'
-65 -68 archives
-36 68 atteinte
-46 -68 au
68 12 auront
-68 -63 avant midi
-68 -60 box
-21 -68 cette
-68 -60 chez l'
21 68 cliquez
-68 -56 connectez-vous
-68 -67 conversation
-68 -18 de ce
3 68 des inconnus
-68 -20 des numeros
-32 -68 ecrivez
-27 68 en #
68 23 en a
-68 36 enquete
0 68 envoye le
68 6 epreuve
28 68 familles
63 68 important
-68 -49 incident a
68 24 joueurs
-68 -66 journal complet
68 6 l' epreuve
4 68 la cantine
-22 68 le droit
-68 -28 le journal
-65 -68 les archives
68 35 metier
53 68 ne les
-68 -57 niveau #
1 -68 nous ont
-68 -66 ordre
-68 -64 ou plusieurs
-65 -68 partage
-3 68 partie
68 18 propos
68 -23 provoquee
1 -68 quotient
-27 -68 remis a
-66 -68 samedi matin
-15 68 savoir
68 43 seules les
68 5 six minutes
-59 -68 son retour
13 -68 sur ta
68 61 tes
-68 18 vos fiches
68 2 votre virement
67 25 # avant
67 22 # par
-67 -64 ^abonnement
-65 -67 ^bientot
-66 -67 ^dossier de
35 -67 ^double
-55 -67 ^horaires
-20 -67 adresse pour
-67 -63 annule en
-4 67 assure
-26 -67 au chaud
-67 -59 avec soin
67 -12 aviez
-67 -58 ceci est
67 20 commande
67 -19 commande du
45 67 contenait
-67 -35 d' emploi
67 57 dans nos
-55 -67 de stationnement
-43 -67 deja votre
-67 -39 deplace
-58 -67 deposez plainte
67 21 directrice
-48 -67 dont
-67 -66 elle ne
67 29 emmele
67 29 emmele les
-3 67 employe
-38 -67 en magasin
-67 -34 entree
67 -47 envois
-67 -59 est cree
22 67 et signale
-67 -57 et sur
-67 -29 ete victimes
-67 -55 fabricant
-67 -50 filet
28 67 font partie
-67 -63 garder
-2 67 heures n'
67 -13 ines
67 8 l' avons
-67 -49 la compagnie
-67 -59 la preparons
-67 -55 le fabricant
67 13 le questionnaire
67 -13 le trajet
67 -2 les entreprises
67 29 les pinceaux
29 -67 lettre
-67 -55 livraisons
67 7 lundi nous
-10 67 lus
-38 -67 magasin
-1 67 mauvaise nouvelle
-52 -67 minutes pour
67 45 n' avions
67 -40 n' etait
-67 -34 nos serveurs
-67 -45 ont vu
61 67 paques
-21 67 par les
67 29 pinceaux
-7 67 potentiellement
-67 -62 prend deux
-67 -59 preparons
-67 -59 preparons avec
-67 -35 prevue
-44 67 profondement
-67 14 renouveler
-67 -34 reserve
7 67 scanne
67 30 seront remises
67 11 un carnet
-61 -67 un centre
-3 67 un employe
-67 -50 un fichier
-67 -65 une consommation
-32 -67 une page
-67 -43 utilisateur
-60 -67 votre code
67 1 voyez
27 66 # decembre
66 43 # que
-57 -66 ^bien
-66 -38 ^d'
0 -66 ^erreur de
-66 -65 ^fevrier
66 54 ^le
-66 -63 ^neige
-61 -66 ^venir
-66 -61 ^votre abonnement
66 15 a propos
66 44 ai envoye
-66 -61 art
66 -5 attendu
-66 -59 automatique merci
-40 66 avec ton
-14 -66 bien ete
-66 -43 boite de
66 28 bulletins de
-66 -16 bureaux
-59 -66 changement de
-66 -61 comme un
59 66 constate que
-5 66 d' adresses
-66 -63 de mettre
-13 66 de protection
-66 -60 de votre
-40 -66 directement
-58 -66 dix jours
1 66 dossiers de
-11 66 droit de
-66 -49 eplucher
-56 -66 et vous
-1 66 ete copie
-26 -66 ete remis
4 66 ferme l'
-66 -54 grand-mere
66 18 je l'
0 66 la commune
66 27 la reservation
-66 -52 la suite
-66 -48 laine
-66 -39 le monde
66 59 les adherents
66 24 lettre d'
-66 -36 lui
-66 -63 mettre a
4 66 noms
66 3 nous demandons
66 36 nous vous
-66 -58 oui
-61 -66 ouvertes
66 35 pas fait
-2 -66 point sur
-66 -44 pris la
-51 -66 profiter
-29 66 qu elle
-66 -1 recemment
66 1 recommande
-53 -66 reconnaitre
-53 -66 reconnaitre un
66 0 rectificative
66 -41 renvoyer
-66 -19 retrouver
-24 -66 saisie a
-66 -49 serez
66 24 serveurs de
-56 -66 serveurs et
-66 -61 societe
13 66 thies
66 18 un robot
-3 66 un tableau
-23 66 une adresse
-66 -50 vendredi #
9 66 voles
-65 -66 votre poste
66 26 vous avoir
-66 -49 vous serez
-47 -66 y a
-65 -48 # jours
-13 -65 ^pret
65 -26 ^remboursement de
-65 14 ^sur notre
-65 -65 air
-27 65 apres l'
-51 -65 assurance maladie
-50 -65 avons change
-65 -50 avons-nous
-46 -65 ca prend
-16 -65 cela
-61 -65 celle qui
-65 -33 ces lignes
-65 -23 champ
-48 -65 cher monsieur
65 6 commandes passees
65 30 concernees
-22 65 copie votre
-65 -46 croit
-24 65 cybersecurite
-65 -23 des mots
65 11 desoles si
-65 -59 destinataires
18 65 donnees a
65 4 dysfonctionnement
-24 -65 effectue
-38 65 envoi du
-65 -60 est le
-35 -65 est necessaire
65 12 et je
-60 -65 exercice
-65 -14 famille
-61 -65 hasard
65 17 ils ne
65 -8 inexact
-65 -48 informatique et
65 18 je reste
-43 -65 la demande
-65 -61 la librairie
65 16 la place
65 6 la seconde
-65 -62 laisser
-65 22 madame monsieur
-65 -62 main
-46 65 mentions
-14 65 nom et
-10 65 numero
42 65 numero d'
-49 -65 on ouvre
65 -14 oubli
-65 -59 paquets
-62 -65 parametres
-3 -65 parvient
65 25 pas les
65 6 passees
-62 -65 portee
36 65 pour reserver
-13 -65 pret
33 65 que des
-35 -65 recevront
-44 -65 region
-14 -65 remercions de
65 28 remises
65 8 rendons la
-17 65 sauvegarde
-57 -65 servent
-12 -65 sinon
65 4 un dysfonctionnement
-24 65 un evenement
-60 -65 un exercice
-52 -65 un lien
-65 -18 un site
7 65 une boite
-65 -43 votre liste
-55 -65 votre profil
-65 -50 votre travail
-3 -65 vous parvient
65 8 vous rendons
-62 -65 {} votre
-64 -58 ^annulee
64 24 ^c'
64 24 ^c' est
-50 -64 ^cinq
-64 -53 ^d' eau
-64 -53 ^eau
64 19 ^musee
-18 -64 ^n
60 64 ^notification
-59 -64 ^rendez-vous
64 -4 ^un mot
-14 -64 a bien
-10 64 a montre
64 -18 a vos
64 -1 aucune demarche
-14 -64 carte d'
64 42 choix
-61 -64 cinq
-17 64 compris
-30 -64 contient un
64 4 d' automne
-4 -64 d' hiver
29 64 de ma
-64 -59 de quinze
-12 64 de tout
-64 -41 demande nous
-64 -63 deux
-17 64 direction de
-64 -60 eau
-15 64 en etait
64 12 est produite
64 -21 eu
-52 -64 fraudeurs
64 -8 impossible
-64 -2 inscrite au
64 28 joindre au
59 64 la consultation
-64 43 le votre
-64 -30 les prenoms
4 64 licencie
-44 -64 maladie
64 10 matin
-60 -64 midi
-55 -64 minuit
64 -15 mise
-64 -38 monde
64 -22 n' ont
-64 -48 ne sommes
-50 -64 notre entreprise
18 64 outil d'
64 -17 perdu
-64 -32 plus sinceres
-64 -30 prenoms
64 26 prix de
64 12 produite
64 49 questionnaire
3 -64 redaction
4 64 regie
-48 -64 rencontre
-64 -32 saisissez
64 -13 semaine
64 2 seul
64 -17 suis desolee
64 40 sur vos
64 20 ta carte
-64 -59 textes
-64 -52 trois semaines
-18 -64 trop
-59 -64 trouve
-64 38 vol
64 -5 votre convocation
-64 -59 vous suivez
64 3 vous un
63 10 # du
61 63 # membres
-63 -59 # rue
-31 -63 ^acte
22 -63 ^d' echeance
-12 -63 ^de ce
22 -63 ^echeance
-47 -63 ^ete refuse
14 63 ^ont
-47 -63 ^paiement a
-10 63 ^votre candidature
33 -63 ^votre compte
-63 -11 a cette
63 24 a oublie
-53 63 a quatre
-44 -63 adresse d'
-57 -63 aient
-63 -60 aime
-63 -62 automatique
63 -13 avons eu
-63 -27 chers amis
-63 -51 d' annulation
-63 -51 d' apres
-13 63 de dossiers
-63 -24 declare
-20 -63 des questions
-63 -32 deux millions
-7 -63 dure
22 63 elle est
63 8 en entier
-63 -57 en revanche
22 -63 envoyee
-63 -48 erreurs qui
63 24 est vraiment
-63 -42 etais
-61 -63 file
63 15 fournisseur
-4 63 frauduleux
31 -63 gardez les
-63 -59 gestes
63 50 h #
-63 -50 histoire
63 16 hui ne
-63 -48 huile
-63 -42 il m'
-50 -63 ils
-46 -63 inscrit
-63 -58 installes
-63 -42 j' etais
-63 -58 jours pour
-63 -48 l' huile
-10 63 la base
-46 -63 la formule
-2 63 le metro
1 63 le prepose
-48 -63 le test
-63 -48 le texte
-63 -23 messages
-43 -63 mois
-60 -63 ne le
-63 -42 ne suis
63 -3 nous n'
14 63 nous remboursons
-19 -63 nouvelle collection
3 63 ouvert par
-63 -45 paires
-63 -45 paires de
63 -9 pas en
-63 -41 plus l'
63 -11 pot
63 2 prelevee
1 63 prepose
-33 -63 pu etre
19 63 publiees
-60 -63 raccrochez et
-63 -46 rappelle
18 -63 releve
63 28 restaure
19 63 reste en
-63 -57 revanche
63 24 sans demarche
-63 -43 si l'
-63 -48 si tu
-63 -42 suis pas
-47 -63 un faux
22 -63 un jour
-63 -42 un monsieur
-63 -42 une maison
-53 -63 velo
-54 -63 vigilance orange
-63 -38 votre formule
-63 -39 vous connecter
61 63 vous presente
63 20 week-ends
-63 -48 y croit
62 60 ^en ligne
62 -8 ^etait pas
2 62 ^frauduleux
21 62 ^information
-62 -43 ^maison
-62 -58 ^mots
-62 -58 ^mots de
62 21 ^rectificatif
-62 -51 ^reservation
-62 -49 ^reservation est
-24 -62 ^semaines
-24 -62 ^semaines de
-62 16 ^titre
62 31 a vous
62 5 abord
62 61 application a
-21 -62 assures
62 57 badge reste
-62 -16 bleue
62 23 bloques
-62 -51 canape
-62 -61 cette attente
-62 -48 chaussettes
-62 -38 chemin
-62 -61 combien
62 12 conditions de
62 17 contiennent
62 9 contrat de
62 5 d' abord
-62 -48 de chaussettes
62 -29 de diffusion
-62 -60 de reponse
-62 -56 delai
-62 0 demande
-62 -33 desinscription
-62 -33 desinscription est
62 -29 diffusion
29 62 elus
44 62 en repondant
-36 -62 encore
62 16 entrer
-62 -24 envoye a
-11 62 essaye
-48 -62 est disponible
-43 -62 et tu
62 7 etude
-62 20 fiches de
62 17 figurera
62 17 figurera sur
62 13 filtre
-62 -61 fraude
-62 -46 goutte
62 20 hello
-62 -46 heure sur
-62 -60 informer que
62 52 jour #
-62 -62 jour votre
-62 -16 la direction
62 8 lettre est
-62 -61 librairie le
62 -4 livreur s'
62 28 mardi
62 -2 matin et
1 -62 menu de
-17 62 motif
-62 -36 ne
62 3 ne tient
62 61 notre application
-37 -62 objet
-62 -58 onze heures
-62 -45 par #
62 20 passez
62 20 prix est
62 21 rectificatif
62 -10 remboursement
44 62 repondant
44 62 repondant a
-59 -62 resteront
-50 -62 sans quoi
-62 -37 saura
-58 62 ses
-58 -62 suffit
22 62 sur tous
-18 62 tient a
62 3 tient pas
-12 62 tout a
-62 9 transmise
-62 -15 trouve dans
-8 62 un code
62 2 une place
27 62 usagers
-43 -62 viens
-62 -33 votre desinscription
-59 -62 vous-meme
18 62 y repondre
-58 -62 zoe
1 61 # ont
33 61 ^a la
49 -61 ^deja
61 25 ^pas a
61 22 ^rectification
-61 48 a nouvel
-61 -46 abonnements
-61 -40 affiche un
61 31 agit
-61 -27 au cours
-38 -61 c' etait
-61 -49 cas d'
-61 12 celui-ci
-60 -61 certains d'
-61 -48 code a
-51 -61 compter
-61 -25 confirmer
-61 -37 convenir
1 61 cyberattaque
-61 -41 dans ce
-12 61 de nouveaux
-61 -37 des le
-6 -61 destine
-57 -61 detecte
5 61 donnez
-61 -50 du destinataire
0 -61 ecrivez a
61 23 en janvier
1 61 ete pris
61 23 express
61 -4 francais
-31 -61 interrompu
-61 -39 juillet
61 23 la mediatheque
-61 -61 le regret
-61 -61 les colis
39 61 limite
5 61 ne donnez
-61 -54 normalement
-61 -39 nos conseils
61 59 notre agence
-61 44 pardon a
-61 -53 pas ete
61 1 prochaine facture
-61 -35 que ce
-61 -50 que deux
-16 61 qui se
61 17 rouvert
61 31 s' agit
-61 -42 salome
-1 -61 se sont
-61 -8 sera suspendu
61 22 seul le
-61 -42 si elle
61 21 un cafe
-4 61 une cle
61 -2 vendredi nous
-61 -49 vider
-61 -21 vos
-61 -49 votre ancien
-61 -57 vous informer
60 57 # nous
60 -28 ^a jour
60 12 ^a l'
-47 -60 ^commande
29 -60 ^compte
-2 60 ^etes
60 -28 ^mise a
-49 -60 ^notre
5 -60 ^piece
-60 -60 ^trafic
-2 60 ^vous etes
-9 60 a ferme
60 19 a present
60 28 accepter nos
-60 -40 agissait
-60 -40 agissait de
60 27 ait
12 -60 anciens
-60 -24 annees
25 -60 appelez-nous
-52 60 attendant
-10 60 attentifs
-10 60 attentifs aux
-13 -60 au #
-60 -35 autrement
-60 -40 avait seulement
60 26 avons bloque
-40 -60 bienvenue
60 -37 bon
60 -44 c
19 60 clinique
-60 -34 code de
-60 -34 connexion
-60 -37 conseils
60 51 coupe
60 5 d' ecoute
-5 60 de cartes
-45 -60 de conge
-60 -56 de faire
-48 60 de travail
-28 -60 deposez
-53 -60 destine a
-60 -16 deux ans
-60 -45 disait
-49 60 doit
-27 60 dossiers
60 16 du port
-60 -60 du reseau
-60 -40 du temps
-60 -45 elle avait
-52 60 en attendant
-60 -35 en moyenne
-60 -45 entendue
60 12 est invite
-57 -60 ete refuse
-37 -60 etes en
-57 -60 faux conseiller
17 60 fevrier est
23 -60 fond
-60 -45 frais d'
-34 -60 fret
60 -34 gardez
60 5 grille
51 60 hier a
-60 -45 il l'
60 -11 inexactes
-60 -47 interesse
60 25 joindre
60 5 la grille
60 15 la pluie
-60 -34 la quatrieme
-42 -60 la seance
-60 -58 lancement
-60 -1 les resultats
-58 -60 librairie
60 6 livree
-60 -47 maison
-49 -60 meilleures
-45 60 mercredi de
3 60 mesurons
3 60 mesurons la
-33 -60 necessaire
-60 17 noel les
60 23 nos
3 60 nous mesurons
-60 -42 pas encore
-26 -60 plusieurs
22 60 possible que
60 1 prolonge
-60 -41 quatre-vingts
-60 -34 quatrieme
-60 -41 que c'
-60 -40 qui auraient
-60 -45 raconte qu
-60 -41 rapide
-60 -59 regret
-60 -59 regret de
60 24 relance pour
-60 -58 restent sur
-60 -45 rue des
-60 -40 s' agissait
60 23 saisi
-60 -28 securite de
-60 -51 services
60 28 seuls les
-41 -60 signale et
27 -60 signature
60 17 sont remis
60 15 sous la
-58 -60 termine
60 0 tours
-60 16 toute l'
-60 -60 trafic
-60 -34 tres grand
60 1 vous prie
`;
