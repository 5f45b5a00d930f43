/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
105 258 les a
246 136 reserver
-233 -158 on ne
-225 -180 ans
219 45 mauvais
217 65 ^ce matin
217 65 ^matin
-217 -200 ^t'
216 38 blanc
-129 -210 ?
210 50 ^fois
207 69 express
207 18 hier
-207 -183 video
-203 -158 deux semaines
-203 -201 merci
200 103 excuses
-198 -189 deux mois
-115 -197 comment
196 37 ^mauvaise
14 196 adresses
-174 -196 le dr
194 46 et toutes
193 55 mauvaise
-191 -146 # ans
191 58 prions
189 149 est reste
-189 -147 rappel a
188 23 etiquette
188 23 l' etiquette
-181 -187 est ouvert
-185 -186 erreur de
186 53 fiche
85 186 on nous
-184 -160 annule en
-184 -121 il reste
184 27 noir
184 79 nos excuses
184 83 sincerement
183 58 affichait
183 68 avait
183 46 fois le
-182 -138 raison de
181 42 deux chiffres
-180 -99 la police
-93 -180 rappel
179 34 des virements
-179 -170 maternite
34 179 montre que
-174 -179 ne pouvoir
64 178 ^notre page
178 66 a oublie
178 70 en excusons
178 66 est vraiment
-118 -178 millions de
178 50 prions de
178 52 sur l'
-177 -143 grace
-177 -143 grace a
33 176 numero de
-175 -154 ^programmee
175 103 avions
175 53 corrigee
175 10 le regrettons
-175 -154 programmee
-130 -175 reinitialisation
-130 -175 reinitialisation de
35 175 saisi la
-122 -174 de mots
-2 174 les numeros
-135 -173 conge
-110 -173 consultations
173 38 etait
-123 -173 jours
125 173 site
-173 -163 sort
172 37 ^annonce
-172 -108 ^desole
172 72 pose
62 171 considerez
171 2 inverse
171 8 notre appel
170 37 boites
64 170 demande pardon
170 57 f
170 37 fallait lire
170 37 il fallait
170 37 vos boites
20 169 ^autres
20 169 ^d' autres
-169 -130 neige
169 90 on vous
-169 -133 recu votre
167 157 ecrit
-167 -167 maman
-27 166 attaque
166 51 de tournee
-27 166 l' attaque
166 58 la fiche
166 56 oublie de
-166 -121 passera
-166 -100 second
166 50 taille
166 65 un seul
166 52 vous prions
165 60 avec #
165 99 camion
-165 -138 samira
-164 -103 greve des
164 38 la seconde
-163 -124 cela fait
-133 -163 hui nous
163 -3 recu un
-163 -106 sauf
-137 -163 venez
162 24 ^trois
-162 -115 attente
-162 -116 dans ce
162 48 gardes
162 29 lettres
-111 -162 si
-162 -147 un dossier
14 161 base
161 57 est nous
161 63 et on
36 161 nos #
-161 -89 police
-160 -97 annuelle
160 50 au bar
160 50 bar
-160 -73 enfants
160 30 pour cette
24 160 retrouves
-158 -160 stationnement
-160 -137 urgence
-145 -159 apres
-159 -99 cette attente
-133 -159 demander pardon
-159 -140 millions
-159 -134 produit
159 40 sans prevenir
159 12 version
159 64 vraiment
55 158 avons honte
-157 -112 et bonne
-157 -143 objets
-157 -119 reglement
157 33 vous sont
156 73 ^liste
156 48 ^pour la
-156 -98 absent
-155 -156 annuler
156 34 cette erreur
-152 -156 expire
-156 -148 mode d'
-156 -130 rue du
-127 -156 sinceres condoleances
156 20 vacances
155 49 est corrigee
-155 -133 merci de
-155 -130 rupture
-154 -145 comprehension
154 22 d' hier
154 68 eu lieu
14 154 notre site
-127 -154 panne
-154 -145 votre comprehension
154 88 vous la
-121 -153 ^supprime
15 153 consultation
153 27 de reunion
7 153 la base
153 27 mene a
-146 -153 quand
152 35 alors
96 152 detruits
5 151 ^donnees de
-151 -100 arrivera
-151 -100 avec deux
-151 -108 bonjour les
-140 -151 des le
-108 -151 la loi
-108 -151 loi
-84 -151 pour
-151 -121 sejour a
151 43 sorti
151 19 taux
151 38 trois fois
-134 -151 va
-112 -150 ^un
-150 -122 cree
8 150 employe
-146 -150 haut
-82 -150 moment
150 48 saute
8 150 un employe
149 30 ^pour
68 149 de notre
36 149 deposee
149 47 la pluie
-149 -127 prochaine serie
-145 -149 regles
-149 -127 serie arrive
-149 -126 une alerte
148 2 ^hier
-148 -106 essai
-142 -148 le compte
147 28 affluence
147 28 affluence et
-147 -119 amelie
37 147 cotonou
147 53 notre faute
-147 -104 part la
43 147 sites
-147 -45 une autre
-41 146 ^attaque
-146 -109 ^avis
86 146 ^de paiement
-83 -146 ^service
5 146 ^visible
146 28 arrives
-146 -141 dons
-59 146 est sincerement
-146 -124 gare
-146 -107 les colis
-146 -119 ligne #
-146 -107 quand le
146 28 sont arrives
-97 -146 votre compte
-137 -145 # sur
-145 -140 ^samedi
-145 -115 d' attente
145 -16 fond
-144 -46 ^candidature
-144 -137 ^hameconnage
-144 -108 demain a
-144 -124 le vol
89 144 les votres
144 39 par notre
-144 -114 prenez
144 22 raison d'
-73 -143 # juin
143 39 annonce la
143 50 cafe
-143 -118 coffre de
114 143 concerne
143 88 le site
-143 -135 mails
103 143 nous les
-143 -106 par ici
143 29 plat
143 32 prevenir
143 54 remboursement integral
-143 -120 rouvrira
-65 -142 ^?
142 37 ^serveurs
142 48 contiennent
27 142 les copies
-142 -130 meteo
142 15 rendu et
31 142 salaire
-91 -142 sera
-142 -114 serie
-142 8 ses
-133 -142 trois
-141 -110 a trois
-141 -132 de tournage
28 141 des clients
141 22 fallait
-141 -125 la meteo
-141 -137 le colis
55 141 nom
-141 -117 pris fin
-141 -92 retenir
141 43 situation
-45 141 ton adresse
-141 -132 tournage
140 54 ^mauvais
21 140 avec les
-29 -140 bonne
-140 -83 chemin
-140 -126 de sauvegardes
140 6 devez
140 6 devez rien
-140 -105 est par
140 52 faute
-140 -97 four
140 -49 inexactes
-140 -91 jour si
-140 -106 la maison
-140 -131 ligne vendredi
-46 -140 mois
140 6 ne devez
-68 -140 un an
140 58 voyez
-139 -134 ^etre
-139 -103 ans je
139 54 billetterie
-139 -107 cherche
-139 -133 meilleurs
56 139 permis
-139 -95 souhaitez
55 138 a ete
138 94 ailleurs
-138 -84 clic
138 3 confondu
9 138 donnees d'
-1 138 en se
-138 -97 une piece
-8 137 ^d' une
-137 -118 a-t-elle
11 137 boite
137 0 boulette
-137 -129 choisir le
-101 -137 dr
137 47 en vente
75 137 ete
137 -20 excuser et
137 6 la bonne
-137 -97 maintenance
33 137 mesures
137 -7 ne l'
137 27 ont recu
12 137 un acte
137 34 venus
-54 -137 vingt
-137 -133 voici nos
-137 -116 voisins
-136 -105 ^maintenance
136 41 ^pour le
17 136 a emporte
30 136 alimentaire
136 11 creditons
136 36 de serveurs
105 136 er et
136 5 les paniers
136 5 paniers
136 37 pardon pour
136 39 photo
-135 -70 ^le votre
-133 -135 a lire
135 -1 de nous
-135 -105 derangement et
135 -1 devaient
-93 -135 donne
-135 -105 du derangement
135 63 h les
-135 -85 la piscine
-135 -101 minuit
-135 -82 piscine
135 13 plusieurs
89 135 revenus
-135 -117 vent
50 134 ^piratage
50 134 ^piratage de
-134 -114 ^votre colis
134 48 activite
32 134 appels
134 6 imprimeur
134 54 integral
134 6 l' imprimeur
-134 -78 mesure de
-134 -78 par mesure
-134 -66 piece d'
-134 -93 sylvain
133 34 ^fois le
133 34 ^le meme
133 34 ^meme
-133 -107 ans de
133 34 boucle
-133 -94 choisir
-133 -1 code
56 133 codes
133 25 commence a
-133 -67 disposition
-133 -109 empechement
133 25 horaire
111 133 non
130 133 passeport
-101 -133 rouge
-133 -109 un empechement
-132 -107 as un
132 -17 avec nos
-111 -132 avez-vous
34 132 beneficiaires
-17 -132 client
20 132 d' identification
-132 -100 en vigilance
-1 132 envoye votre
57 132 fichiers
20 132 identification
20 132 identification de
-132 -100 les deux
-123 -132 medecin
-132 -79 nous aide
22 132 que seules
114 132 six
-132 4 trimestre
-132 -104 trois mois
132 83 virement
-131 -92 ^maison
5 131 a laisse
-131 -104 appris
-131 -130 au dos
-131 -60 candidature
-56 -131 colis
131 8 de mardi
-48 -131 dernier
-131 -84 dis
-131 -130 dos
-131 -95 echange
131 23 est offerte
-13 131 ete ouvert
131 84 mais
-131 -76 mesure
131 23 on s'
-124 -131 route
131 14 un mauvais
130 118 ^badges
130 20 ^deux fois
-60 -130 ^lettre de
-110 -130 ^on
-127 -130 ^vous nous
130 48 a saute
130 55 avait pas
130 118 badges
-130 -105 la librairie
28 130 les comptes
130 31 notre rappel
130 18 plus la
130 44 presentons
-130 -120 salutations
-130 -77 securite nous
130 83 vente
-130 -86 vigilance
-130 -114 votre nouveau
130 32 vrai
-129 -125 en cas
129 74 et nous
59 129 laisse
-129 -84 lecture
-129 -107 les enfants
-129 -108 medical est
129 56 nous le
-129 -108 obligatoire
-126 -129 poste de
-129 -101 reclamation
129 28 regrets
-129 -108 securite
-129 -117 tout est
129 14 vient
-129 -101 votre reclamation
129 32 vous demandons
-128 -116 appareils
128 55 aviez pose
21 128 base de
-128 -59 cie
-108 -128 cliente
-82 -128 coordonnees bancaires
128 12 corrige
-128 -114 de garde
120 128 demandons pardon
-128 -106 le prelevement
-128 -86 les donnees
-128 -90 notez
128 48 presentons nos
128 28 proposons
128 31 quarante minutes
-113 -128 revient
-54 -128 signale un
128 55 surtout
-100 -128 venez de
128 23 visioconference
-100 -128 vous venez
-127 -104 # l'
-76 -127 ^pardon
127 58 ^week-end
127 41 avons oublie
127 17 ce samedi
-127 -87 comptabilite
127 34 conditions de
-127 -105 dans ton
-112 -127 des fetes
-94 -127 en cours
127 76 frais de
127 30 la mauvaise
-115 -127 la route
-10 127 le prestataire
65 127 ont pu
-76 -127 si vous
127 58 soir en
127 23 vient de
-98 -126 appel a
126 48 au local
126 7 des sauvegardes
-126 -59 desoles pour
126 28 excuses pour
-126 -79 que vos
32 126 reste en
-33 -126 saisie a
-126 -83 si nous
-126 -94 un conseiller
126 55 une journee
126 71 une photo
-125 17 ^de notre
125 15 ^lien
-73 -125 ^session
-125 -29 ces
125 55 d' avance
8 125 derobes
-125 -101 les objets
56 125 nous savons
-125 -28 onze
-125 -31 parmi
-125 -112 poste
-113 -125 profondement desoles
125 88 seconde
-113 -125 sommes profondement
-124 -83 # comment
-124 -110 demander
-124 -106 desoles de
-124 -89 er avril
124 28 faux depart
-122 -124 jeudi entre
-124 -93 le medecin
-124 -86 merci pour
124 112 on est
-110 -124 pour une
124 14 quelques
-124 -123 rue
-124 -75 service de
124 64 tard
-124 -109 trois jours
124 99 une mise
124 -2 votre convocation
124 -54 vous avons
123 -2 ^depart
-123 -103 ^dossier de
42 123 ^notre message
-123 -100 ^produit
-54 -123 ^recu
43 123 ^vol de
-81 -123 au contrat
-123 -84 chez vous
123 25 recoit
55 123 savons
-123 -108 si ce
122 49 appel de
-122 -93 charpentier
-122 -98 comprenons votre
73 122 copie
-122 -84 cotisation
122 22 de test
80 122 excuses et
122 57 la reservation
-16 122 les adresses
5 122 licencie
-50 -122 lire le
-9 122 montre
122 43 ou non
-122 -86 rapport
-122 -53 suite
-99 -122 telephone ou
-122 -114 veuillez
-122 -98 votre deception
121 41 ^correction
-110 -121 ^la nuit
-33 -121 ^lettre
-110 -121 ^nuit
-22 121 administrateurs
121 41 alors que
-121 -119 apportez
121 55 bloques
-121 -62 bureau
-107 -121 d' imagination
54 121 de service
121 25 des heures
-121 -95 deux
-121 -108 donnee n'
-113 -121 hameconnage
121 48 hui ne
-107 -121 imagination
121 34 impression
-38 121 le tien
121 0 oubli
22 121 parle
121 27 portent
-106 -121 portes
121 27 recette
-121 -90 recois
121 51 recu deux
-107 -121 redoublent
-107 -121 redoublent d'
121 40 remboursee
-38 121 tien
121 32 tournee
55 121 utilises
121 28 vendu
121 43 venir a
9 121 vole
-35 121 vos radiographies
120 53 ^doit
120 53 ^on vous
120 53 ^vous doit
-120 -87 attention
-120 -111 aucune donnee
-120 -82 aura
120 39 aura pas
-74 -120 bancaires
120 42 cause
-120 -112 condoleances
-120 -76 d' octobre
-120 -88 energie
-120 -88 l' energie
120 42 la confusion
13 120 le principal
120 16 le vrai
13 120 principal
120 7 provoquee
120 96 que votre
-120 -103 samedi
-120 -96 total
29 120 voici ce
-120 -109 votre colis
-119 -84 ^ferme
-113 -119 ^test
119 37 appuye
119 -39 avec le
-67 -119 avez rien
-119 -103 cargo
-66 -119 cours
19 119 de passeport
-119 -99 de six
42 119 dont le
-2 119 est deposee
4 119 et leur
-104 -119 fait deux
-119 -34 le monde
119 101 lieu de
-119 -105 malgre
-96 -119 mode
119 13 nous presentons
-89 -119 nous regrettons
119 30 presentez
119 30 presentez votre
50 119 que tu
119 18 sans l'
-119 -96 si votre
39 119 sociale
119 21 systeme
119 37 trop tot
-119 -83 un clic
33 119 un groupe
-119 -103 velo cargo
24 118 ^copie
-118 -74 a croise
-15 118 a ses
-110 -118 annee
70 118 bulletins
26 118 compris
-118 -88 de panique
18 118 de salaire
118 13 desolee pour
-118 19 donnees
-19 118 dossier ou
118 12 envoyee
118 51 et c'
-76 -118 euros
118 36 gardez celui
35 118 la liste
118 1 le mauvais
-118 -83 magasin
-118 -61 octobre #
-118 -88 panique
118 34 robot
118 34 un robot
118 26 vous avions
118 32 vous ont
118 -12 vous sera
117 27 ^# n'
-117 -77 ^assemblee
-117 -77 ^assemblee generale
17 117 ^et de
-117 -77 ^generale
117 1 ^sur l'
-75 -117 anciens
-117 -77 assemblee
-117 -77 assemblee generale
117 27 avons rembourse
117 109 demandons
117 21 ines
117 10 inexact
81 117 journal
-117 -71 la livraison
55 117 les codes
-117 -33 monde
117 -6 nous avions
-117 -92 offerte des
25 117 par nos
-26 117 protegee
-117 -49 toute
117 5 votre passeport
-116 -74 # rue
-116 -91 ^abonnement
-116 -95 ^abonnement a
3 116 ^codes
-116 -91 ^votre abonnement
-116 -95 abonnement a
116 70 ai ecrit
116 55 amour
116 46 ancienne
116 36 badges de
-7 116 change ton
-116 -71 de securite
-93 -116 dernier rappel
116 19 doivent
52 116 elle est
-116 -68 mercredi
-116 -88 ne pouvons
116 54 ordinateurs
116 18 ouverte
116 46 parametre
60 116 prises
-41 116 radiographies
-111 -116 sinistre
116 30 t' a
13 116 tiers
-115 -101 ^condoleances
-49 -115 an
115 30 avons preleve
115 41 billet
115 37 chiffres et
-87 -115 combien
-87 -115 combien de
-115 -68 declare
-115 -61 depart de
-115 -115 en un
32 115 ete piratee
-115 8 faille
-115 -65 la commande
-115 -63 la remise
115 39 le camion
115 21 livreur
115 8 notre lettre
-115 -101 nouvelle
32 115 piratee
-65 -115 reconnaitre
-65 -115 reconnaitre un
-115 -96 reponses sont
-108 -115 repris
87 115 sauvegardes
-115 -72 semaines
115 37 six minutes
-115 8 une faille
-115 -108 verviers
-115 -97 votre demande
115 62 zero
114 56 # nous
4 -114 ^aux
2 114 ^consultation
-114 -92 ^demande
-74 -114 ^offre
-114 -92 ^votre demande
-114 -79 au moins
-114 -77 bonne lecture
-114 -108 comment s'
-104 -114 dossier est
33 114 en demande
-114 -102 jusqu
114 40 le calendrier
61 114 les fichiers
-114 -82 ne tenez
-113 -114 premier
14 114 registre
-81 -114 rendez-vous a
7 114 reprises
6 114 service a
-114 -60 soin
114 54 sont gardes
-114 -82 tenez
-114 -82 tenez pas
114 21 trompes
114 88 votre choix
-113 -68 ^a rendre
49 113 ^de carte
113 26 ^nous n'
49 113 ^numeros de
-113 -68 ^rendre
-113 -80 apres une
10 113 avoir ete
-77 -113 banque des
-80 -113 bonne journee
49 113 cryptogramme
-85 -113 desoles que
-113 -78 en quatre
-113 -92 est ouverte
49 113 et faites
-2 113 et tes
10 113 ete copie
113 23 facture
-113 -99 informatique a
113 36 la journee
-113 -105 la poste
-113 -84 le personnel
113 25 le questionnaire
2 113 motif de
-87 -113 ne vous
36 113 notre message
-100 -113 nous avez
-15 113 numeros de
49 113 page de
-67 -113 pleine
-2 113 pourraient
-2 113 pourraient avoir
5 113 pris
-113 -78 retenus
113 25 sonner
-113 -102 sur cinq
5 113 un a
113 29 vers
-112 -80 ^conditions generales
10 112 ^exposition
112 28 ^fausse
-112 -80 ^generales
-46 -112 comme prevu
-112 -87 compte d'
112 49 comptiez
26 112 envoi
112 32 et celles
-112 -67 fait trois
-98 -112 fin
-13 112 l' enquete
112 55 le train
-112 -91 limites
2 112 motif
-112 -87 ouvre
-112 -82 pouvons
-87 -112 prendre le
112 9 prochaine facture
-102 -112 quinze
27 112 renforce
-112 -67 seance est
-112 -80 service client
112 49 vous comptiez
111 42 # francs
67 111 ^a ete
50 111 ^erreur d'
-64 -111 a reconnu
-111 -84 au chaud
-111 -78 aura lieu
111 78 avez ete
-1 111 avez le
111 13 boites aux
-111 -84 chaud
-90 -111 cours de
111 29 debite
-100 -111 dont les
111 40 en cause
-111 -63 et du
111 42 francs
26 111 frauduleux
43 111 orange money
-111 -108 parties
-36 -111 personnes
-64 -111 reconnu
111 17 rendons
111 38 sans demarche
-111 -96 sinceres
-16 111 tiers a
111 -6 trop tard
110 33 # et
12 110 # ont
32 110 ^frauduleux
110 43 ai recopie
110 -17 au numero
110 74 aux lettres
110 -5 avons eu
41 110 candidat
-110 -80 ceci
-104 -110 cette semaine
48 110 change-le
1 110 commune
-110 -65 comptes election
-83 -110 conseillere
41 110 cv
110 44 dans vos
64 110 de ma
42 110 des appels
-110 -65 du bureau
-110 -65 election du
110 32 envoyez-nous
17 110 erreur nous
-1 110 etaient consultables
12 110 ete pris
-110 -54 gestes
-110 -88 gratuits
110 41 lu
95 110 numero
110 38 page du
-36 -110 pire
110 34 pluie
-110 -65 procuration
-110 -65 procuration est
27 110 publiees
110 24 rapportez
110 43 recopie
-110 -102 selon
-81 -110 serveurs et
24 110 soyez
-110 -65 une procuration
-110 -83 veuillez nous
88 110 vous doit
109 45 ^avons oublie
43 109 ^ete
-109 -96 ^fin
109 45 ^oublie
109 45 ^oublie de
109 56 aurions du
10 109 codes d'
-60 -109 compter
20 109 d' adresses
109 22 de bien
109 75 de dossier
109 16 le bon
109 30 le prochain
-109 -94 mercredi a
109 56 nous aurions
-27 -109 rendez-vous
-4 109 savoir
-109 -87 sinon la
39 109 volee
109 33 votre carnet
-109 -103 vous nous
108 85 # janvier
-108 -90 # points
-3 108 ^contrat
108 1 ^errone
108 1 ^taux
-3 108 ^votre contrat
108 57 aurions
108 12 de rendez-vous
-87 -108 donnee
-100 -108 en route
30 108 est inscrite
-97 -108 est valable
-108 -88 gourde
28 108 informons
108 -8 nous excuser
108 55 pas lieu
-108 -72 pour que
-108 -29 profil
30 108 scanne
108 42 soirees
108 17 son choix
-108 -60 votre declaration
28 108 vous informons
107 46 ^avez
107 14 ^bon
11 107 ^depuis
107 12 ^envoyee
107 14 ^le bon
-107 -32 ^par
107 46 ^vous avez
-107 -65 agent
107 21 chiffres
-107 -22 de les
-107 -88 de reference
-96 -107 de violation
-69 -107 deposez plainte
-107 -88 des loyers
107 -10 en excuse
42 107 et signale
-107 5 exposition
-107 -88 indice
-107 -88 indice de
-107 -88 l' indice
107 56 l' information
2 107 la confidentialite
-107 -88 nouveau loyer
-87 -107 paire
107 35 que j'
-107 -88 reference
-107 -87 se tromper
-74 -107 sous
-107 -87 tromper
-59 -107 un faux
-21 107 votre bulletin
-59 -107 votre medecin
-101 -107 votre reglement
-107 -97 votre sejour
107 11 vous ai
73 106 # decembre
106 26 # du
-78 -106 ^la lettre
-50 106 apres l'
106 5 de noel
43 106 du compte
-106 -67 du jour
-102 -106 elle s'
106 23 errone
-8 106 ete et
-106 -81 fabricant
-48 -106 fetes
106 27 il s'
-106 -65 le comite
-106 -81 le fabricant
106 -11 nombre
51 106 nous l'
66 106 on y
-106 -67 ordre du
5 106 par ecrit
25 106 que des
-106 -95 secret
-64 -106 supprimee
15 106 votre numero
-106 -73 votre part
-105 -61 ^client
9 -105 ^deja
-93 -105 ^procedure
-105 -69 annulation
105 52 de lundi
105 -13 ecoute
105 50 excuses vous
-13 105 laboratoire
105 19 lundi nous
-5 105 personne
105 50 peuvent venir
-36 105 public
-60 -105 rencontre
73 105 rendu
-30 105 tu l'
15 105 votre bail
57 105 votres
104 21 ^date
104 44 ^examen
-104 -94 ^mon
104 44 ^pas ete
15 104 a qui
104 22 as recu
104 42 avec mes
15 104 bail
-104 -99 cas
-52 -104 ce cas
104 10 commande du
104 34 de remise
-104 -40 desole
104 22 desoles !
57 104 enregistres
-74 -104 est desormais
104 -38 et presentons
-100 -104 ignorez ce
104 9 il etait
104 21 la surprise
-77 -104 les coordonnees
-98 -104 nous ne
38 104 pour reserver
80 104 reglage
99 104 remboursons
104 26 rouvert
34 104 securite sociale
104 21 surprise
56 103 # membres
103 24 ^avons
-103 -103 ^neige
-103 -62 ^parcours
-103 -95 ^resultats
-103 17 aide a
-103 -98 anonymes
103 27 appele
-103 -32 chez
-101 -103 demain soir
-103 -44 demande
-42 -103 deposez
103 59 engageons
103 59 engageons a
-103 -85 fermees
103 40 je l'
-26 -103 jeudi
103 40 l' ai
-98 -103 laisser
103 80 les reponses
103 15 ne tient
-29 103 sans mot
103 24 seconde fois
-103 -28 section
103 22 tete
103 15 tient pas
16 102 ^ce qui
102 71 ^courriel
66 102 ^notice
-11 102 ^ordinateur
-102 -57 ^se
0 102 ^vol
-91 -102 au poste
19 102 bonnes
-10 102 de nouveaux
102 -22 envois
-102 -91 erreur #
-93 -102 et ne
45 102 la team
-84 102 la ville
102 17 le contrat
102 39 les horaires
-102 -100 librairie
-2 102 liste de
74 102 montants
-102 -81 pas pouvoir
102 8 pour rien
102 26 rectificative
5 102 secrets
102 67 sommes sincerement
45 102 team
102 -4 titres
85 101 # les
-83 -101 ^#
101 31 ^mauvaise date
-74 -101 a etre
101 -7 a rien
101 -22 aurait pu
18 101 avons ferme
101 -17 ce n'
-7 101 ce qu
-101 -65 chaudiere
-55 -101 compte
-9 101 confirme
3 101 consultables
79 101 de badges
-101 -41 de ce
-101 -91 demande a
101 22 demandons de
19 -101 donnees ont
-74 -101 en demander
-101 -90 er juin
54 101 erreur d'
-101 -60 est jointe
-101 -76 frais d'
-101 -52 generale
-101 -65 la chaudiere
-74 -101 la rectification
101 24 le livreur
13 101 les noms
101 45 mene
-83 -101 mutuelle
101 16 nous de
101 13 pour un
-74 -101 pouvez en
101 7 preparer
101 39 qui avons
-77 -101 sous #
101 12 traitement
-100 -84 ^jusqu
100 68 ^la caisse
-100 -89 ^rappel
100 46 ^vous n'
-45 -100 appel
-90 -100 coordonnees
21 100 deuxieme
100 34 du le
18 100 ecrit a
100 45 ecrit hier
50 100 egare
-10 100 en fait
49 100 entre le
-100 -57 entretien
-100 -85 est passe
100 83 etait pas
100 -10 excuse
-100 -63 formation
-1 -100 gardez les
-52 100 inconnus
-100 -93 interdit
100 69 le meme
100 -12 lundi un
-100 -61 parcours
-100 -42 plus le
-100 -60 plus recevoir
23 100 publique
100 10 rappel de
100 63 scan
-100 -98 si c'
100 16 si cela
-100 -86 sont anonymes
95 100 sur le
-19 -99 # de
27 99 ^par d'
-99 -57 a retirer
-99 -6 annulee
-97 -99 arbitre
-99 -83 autres sessions
-50 -99 carte d'
99 39 cesse d'
-85 -99 cette annee
51 99 date
99 34 difference
-99 -3 election
99 34 en a
99 11 entierement
99 11 est entierement
-28 -99 facturation
99 33 faute et
99 -6 je m'
-97 -99 jouera
-97 -99 l' arbitre
18 99 la confiance
99 34 la difference
99 32 la somme
99 -10 la version
-70 -99 le premier
-99 -75 le rapport
-99 -56 lignes
99 91 local
99 46 mars et
99 22 ou un
27 99 par d'
0 -99 pas vous
4 99 pendant neuf
99 76 personne de
-99 -33 reclament
-34 -99 rectification
-99 -38 relative
-99 -38 relative a
99 35 trompe
99 35 trompe de
-10 99 une personne
99 29 visiteurs
-75 -99 votre inscription
99 21 {}
65 98 ^carte
-46 -98 ^de nos
-86 -98 ^pas
-62 -98 a ceux
98 -5 a propos
98 10 adressee
-98 -90 art
44 -98 aucune
98 -1 automne
31 98 avoir
-35 -98 avoir a
-55 -98 batiment
98 5 celles
6 -98 cette
98 -5 change
-98 -77 collection
28 98 contacts
11 98 credit
-98 -67 d' identite
-98 -9 de chaque
54 98 de son
32 98 delegue
8 98 donnez
98 45 du systeme
-37 98 ete visible
-73 -98 identite en
98 51 inscrit a
-98 -50 interrompue
48 98 lecteurs qui
21 98 lus
40 98 money
98 46 n' avait
8 98 ne donnez
32 98 notre delegue
35 98 notre page
98 42 nous qui
98 6 prevoit
98 41 prix est
-98 -52 resultats de
98 14 veuillez recevoir
-98 -55 votre formule
-95 -97 # euros
-92 -97 # minutes
-97 -80 ^erreurs
-97 -91 a le
-97 -21 a prendre
97 9 adresse de
-56 -97 agence et
97 11 au moment
70 97 badge reste
97 5 bonne est
-97 -83 bravo
-97 -66 d' emploi
-4 97 des la
-45 -97 desormais
97 15 ecrit que
97 24 en presentons
97 -1 excusez-nous
-97 -57 expert
22 97 exposees
78 97 maintenant
-97 -75 megarde ?
97 11 moment de
97 4 parce
97 4 parce que
-97 -39 prevue
-97 -71 que deux
-59 -97 secretariat
38 97 tes
6 97 vos enfants
45 97 vous appelle
-47 -97 vous vous
78 96 # !
-96 -57 ^# sur
-95 -96 ^annulee
96 24 ^exemplaires
-68 -96 ^les
-96 -92 ^mercredi
-96 -43 achete
-96 -56 annonces
-22 -96 avons retire
96 39 caisse
-96 -34 convenir
18 96 courriels
-96 -81 des personnes
-60 -96 dimanche et
96 -24 est rendu
96 24 exemplaires
96 -3 gache
-48 -96 garde
-96 -86 garonne
-96 -73 jours au
-76 -96 juin
96 -9 la prochaine
96 69 la session
-96 18 le droit
96 33 mauvais prix
96 15 message de
54 96 ouvrez
-96 -91 panne et
84 96 par les
-50 -96 parvient
-72 -96 questions
-96 -53 resultats
96 33 s' excuse
96 41 septembre notre
96 26 ta carte
-96 -70 toute l'
-96 -72 un operateur
-94 -96 votre conseillere
38 96 votre nom
-50 -96 vous parvient
96 24 vous revient
95 63 ^caisse
36 95 ^chez notre
95 24 ^excuses
95 5 ^prelevement
-95 -79 ^semaine
95 -6 ^votre facture
95 34 abonnes
95 0 accepte
-17 95 autre assure
-95 -67 compte de
29 95 courriel
-95 -30 croise
-95 27 d' autres
-95 -89 entree libre
95 5 envie d'
-95 -32 equipes
25 95 et le
95 37 etiez
6 95 figuraient
-95 -58 fin le
95 47 inscrit
95 14 l' inverse
-88 -95 le plan
-88 -95 message veuillez
95 26 muet
95 20 ne les
-61 -95 par une
95 23 sa
95 11 sous la
55 95 suivi de
18 95 telephone et
95 7 uniquement
95 37 vous etiez
6 95 y figuraient
-18 -94 ^double
65 94 ^important
-94 -64 ^mardi #
-51 -94 ^peu
-51 -94 ^un peu
-3 94 adresse a
94 9 chargee
39 94 chez notre
-94 -74 d' apres
52 -94 dans notre
16 94 doit
94 83 elle n'
77 94 envoye a
47 94 est moi
94 36 etude
-8 94 fait partie
94 53 honte
-94 -61 identite
65 94 important
-94 -70 independant
-94 -85 jeudi sont
-94 -64 le mardi
94 7 lettre d'
94 -66 lettre de
-94 -88 maison
47 94 moi qui
94 24 nous venons
94 57 paie de
-76 -94 pour ne
-72 -94 prete
94 83 recu de
-94 -84 restent
-85 -94 securite de
-94 -69 une panne
94 24 venons
94 3 votre don
-19 94 y sont
93 21 !
35 93 ^money
-93 -89 ^reservation
-30 93 a quatre
-93 -84 appelez-nous
-93 -86 billets
-93 -66 chez les
45 93 cliquez sur
17 93 de nos
-92 -93 est reporte
-93 -69 formule
-92 -93 gymnase
86 93 honte et
93 78 la consultation
-73 -93 la panne
-40 -93 mars
-93 -72 ne recevrez
-93 -93 prevoir
7 93 prives
-93 -72 recevrez plus
-93 -75 sont au
-93 -79 temps
-93 -54 tout de
-93 -61 une gourde
93 28 vite
93 45 vous presentons
92 60 ^# du
92 17 ^d' hier
-92 -39 ^par un
-86 -92 au
92 57 au lieu
23 92 autre personne
-92 -71 besoin
1 -92 bien
-32 -92 ce week-end
92 25 chez nous
-92 -76 confirmation
-92 -77 debutant
15 -92 deja
-90 -92 en salle
92 62 et ton
-76 -92 faudra
-76 -92 il faudra
-57 -92 inscription
-65 92 l' a
79 92 la personne
92 13 m' en
-92 -54 par
-92 -82 pas compte
-68 -92 pas suivi
92 8 perdu
1 -92 prevu
-92 21 profondement
-54 -92 redaction
-48 -92 samedi de
-92 -73 suivre
-92 -20 ton compte
-92 -13 tres
-92 -55 vider
38 92 vigilant
-92 -53 votre ancien
-78 -92 votre avis
-55 -92 votre cotisation
92 -8 votre facture
15 91 ^derobes
16 91 ^des
-87 -91 ^fait
33 91 ^identifiants
91 26 ^s' est
33 91 ^vos identifiants
91 31 a remis
-91 -54 ai commis
-87 -91 air
-91 -86 avez achete
-91 -87 ci-jointe
-91 -54 commis
91 -67 d' entre
-91 -28 de changer
-91 -90 echue
-91 -90 echue le
-91 -8 enquete
91 87 est desoles
-36 91 et de
91 38 hello
-91 -78 heures
-91 -90 impayee
-91 -30 je me
91 27 joint le
-91 -60 l' export
91 41 la mediatheque
10 91 le prepose
91 -28 les clients
25 91 malveillant
91 24 mauvaise date
91 37 messages d'
91 -5 modele
91 14 n'
91 -57 nos lecteurs
-41 -91 orthographie
-62 -91 pouvez
10 91 prepose
-91 -90 procedure
15 -91 recu
91 64 retiree
-91 -90 sauf erreur
-91 -72 service et
91 26 seul le
91 35 somme
91 22 tu
-91 -26 y compris
-89 -90 ^avant
-22 -90 ^la ligne
-90 7 ^ton
90 13 ^vos photos
-90 -58 acte de
-90 -65 bug
-14 90 changer le
-90 -61 demandes
90 25 desoles on
90 -76 entre vous
-6 90 ete consultees
32 90 ete vole
90 3 hier sont
-56 -90 hopital
-22 -90 la ligne
-90 -61 lieu le
90 40 mes excuses
0 -90 montant
90 54 nous nous
32 90 orange
-90 -86 par #
-90 -76 poulet
90 -2 premiers
-28 90 protection
90 6 reservez
-45 -90 une lettre
-29 -90 une operation
55 90 usagers
90 3 voici la
90 13 vos photos
-90 40 vu
30 90 y
-89 -75 # est
7 89 ^carnet
-5 89 ^enfants
-5 89 ^vos enfants
89 21 a present
-35 -89 aux #
-89 -43 avec un
89 -20 avez peut-etre
-89 -48 besoin de
23 89 bloque
-89 -71 bonne nouvelle
34 89 ca t'
89 29 cinq jours
11 89 confiance
4 89 consultees
89 -20 de diffusion
89 -54 de jeudi
89 -20 diffusion
-1 89 du local
-89 -62 en lieu
89 42 engagement
-89 -75 enregistree
-89 -66 er janvier
89 83 et la
89 59 excusons
36 89 il a
-89 79 le votre
89 38 les fiches
-89 -62 lieu sur
-18 89 mai des
-18 89 nom de
89 33 notre courriel
-41 89 numeros
-89 -71 operateur
26 89 parti chez
-88 -89 pour raison
-64 -89 qui nous
89 37 sait
34 89 si ca
89 -7 ta commande
-89 -39 trouvez
26 -89 tu as
89 40 un vieux
-13 89 une surveillance
-89 -83 victimes
89 40 vieux
89 18 votre virement
89 6 vous a
-30 88 ^autre
-88 -76 ^ce soir
-88 -49 ^de
88 3 ^la version
88 18 ^nous avons
-69 88 ^une autre
-88 -53 agence
-88 23 autres
88 -11 aux etudiants
88 29 avez pas
-88 -67 bientot
88 51 ce courriel
-88 -70 chien
-88 -60 circulent
-40 -88 comprenons
88 -3 coquille
-23 88 d' envoi
-34 -88 d' ici
88 3 de flandre
-83 -88 de parcours
-27 88 de recherche
-88 -79 delais
-88 -46 desole pour
-88 -53 detail
-83 -88 eleve
88 6 epreuve
88 3 flandre
-88 -63 jusqu a
88 6 l' epreuve
-88 -53 le detail
83 88 le reseau
56 88 les adherents
88 46 lors du
-25 -88 ni
88 4 nombre de
-88 -79 notre prestataire
-40 -88 nous comprenons
-46 88 pardon a
-88 -41 pas encore
23 88 passe a
32 88 portable
88 20 recredite
-88 -87 reporte
-52 88 s' y
-88 -53 seule
88 16 site vous
88 15 suit
56 88 tableau
-88 -75 une minute
-88 -79 valable
-26 88 visible
-87 -78 # jours
87 45 ^!
-87 -19 ^de securite
-87 25 ^donnees
63 87 ^incident
-87 -68 a bientot
87 24 a nous
87 31 accepter nos
-87 -56 acte
87 16 avons bloque
13 87 avons ete
-87 -48 chez l'
-66 -87 compte ou
87 3 confus
-87 -60 convier
-12 87 de credit
-79 -87 derangement
10 87 des inconnus
87 41 directrice
-87 -54 donner
6 87 dossiers sont
-44 -87 emballage
87 21 en tete
87 -35 excuser
-87 -20 fermee
-10 -87 inaccessible
87 71 joint au
-86 -87 justificatif de
-29 87 la copie
-87 -69 lampe
-87 -30 le lendemain
-87 -30 lendemain
-87 10 les resultats
-87 -82 lettre vous
-87 -66 limite de
-87 35 ouvert
53 87 pardon et
-12 -87 passez au
29 -87 payer
34 87 possible que
-87 -82 provision
-31 87 quelqu
-31 87 quelqu un
87 3 recu hier
87 24 regler
56 87 serait
87 3 sommes confus
-12 87 surveillance
87 24 un nouvel
87 9 voisin
-87 -60 vous convier
-87 -87 vous en
-56 -87 vous pouvez
-86 -84 # personnes
42 86 # sont
-6 86 ^alerte
86 14 ^photos
-68 -86 ^votre avis
-86 -73 a chaque
86 36 a vide
86 -10 acceptez je
-69 -86 an dernier
61 86 cantine
15 86 clerc
86 20 comment vous
-86 -45 de livraison
15 86 de vente
86 72 document
-86 -32 est bloque
-86 -44 est possible
58 86 excusons de
86 47 fausse
61 86 fevrier et
-86 -52 fiches
-86 -81 fin de
86 31 joueurs
86 27 le projet
86 20 le remboursons
-86 -68 le secret
42 86 mais elle
86 20 mais on
-86 -77 niveau
-86 -77 niveau #
0 86 nous prenons
86 20 pas teste
-69 -86 plein
86 11 plusieurs d'
-67 -86 pouvoir vous
0 86 prenons
86 -10 prie nos
67 86 prochain
86 62 pu
14 86 que nous
-86 -51 remercions de
86 5 rencontrer
-29 -86 repondra
-86 -83 reponse
86 31 rien de
86 35 sans supplement
-86 -68 secret medical
86 49 seront remises
-86 -70 sommes tristes
86 35 supplement
16 86 sur notre
-47 -86 tel
21 86 telephonique
-86 -70 tristes
-29 -86 vous repondra
-57 -85 ^faux
-85 -72 agreer madame
85 -3 amendes
-85 -28 avance
85 5 avons mal
85 35 cesse
85 71 chers parents
85 30 compte a
-85 -72 des que
-56 -85 dure
-71 -85 echanges
-85 -56 en magasin
65 85 entreprises nous
-49 -85 erreurs
1 85 et vos
18 -85 excuses a
19 -85 journee
-85 -65 jours de
85 -21 jusqu au
-85 -85 la prefecture
85 -24 lecteurs
85 -3 les amendes
-15 -85 les offres
85 40 libres
-85 -60 mai #
-85 -64 maitre
38 85 me connecter
22 85 meme nom
-2 85 messagerie de
85 23 ne court
-85 -67 ne nous
-85 -38 neuf
85 61 nous t'
-28 -85 operation
85 8 pardonnez-nous la
85 40 participation
21 85 potentiellement
-85 -85 prefecture
-85 -85 prefecture a
-85 -44 president du
57 85 production
85 0 propos
85 18 recevoir
-85 -72 respectueuses
-18 -85 rien a
85 1 sachet
85 1 sachet de
-85 -41 societaire
-53 -85 suffit
3 85 trouvait
3 85 trouvait avec
-83 -85 un justificatif
-4 -85 un releve
-85 -74 veuillez agreer
85 1 vis
22 85 vos resultats
-85 -73 vous souhaitez
3 85 y trouvait
84 20 ^accidentelle
84 20 ^accidentelle de
20 84 ^adresses
84 33 ^page
84 13 ^s'
-84 -51 ^votre adresse
-24 84 a ferme
84 20 accidentelle
84 20 accidentelle de
64 84 agreer nos
-84 -3 avaient ete
-84 -75 banque
-84 -62 billets restent
36 84 brocante
-13 84 certaines
-84 1 changer
80 84 cote
-52 -84 de printemps
-84 -70 de sante
-84 -54 des lumieres
-84 -59 est dans
-33 -84 faux
-68 -84 fuite
-8 84 l' avaient
10 -84 l' equipe
84 14 l' impression
-84 15 la cooperative
62 84 la date
84 30 la place
25 84 la votre
84 78 le nom
-1 84 les mains
84 35 les riverains
-1 84 lire les
-84 -54 lumieres
-5 84 messages prives
-67 -84 moins
-84 -84 moins de
84 59 nous vous
2 84 par erreur
24 84 privee
-84 -65 que je
-84 -13 quelque
84 27 questionnaire
16 84 rancongiciel
-28 84 recommandons de
-83 -84 regrettons de
84 35 riverains
79 84 societaires
24 84 vie privee
12 84 votre en
24 84 votre vie
-11 -83 # aout
-82 -83 ^ne
-83 -79 ^nos
-83 -66 ^plus
-83 -52 acceder
-83 -52 acceder a
0 83 agence de
-24 83 assure
-83 -66 avec toute
-83 -51 avons-nous
-83 -51 chose
83 31 college
-83 -13 compromis
83 59 confusion
-77 -83 conservons
-25 -83 courrier
-83 -61 critique
-83 -52 de remboursement
-74 -83 depuis ce
-38 83 des donnees
83 15 don
83 15 dysfonctionnement
-60 83 emporte
83 1 francais
19 83 gerante
-83 -55 gre
-83 -72 impose
83 31 le college
-83 -56 le jeudi
83 9 les avions
83 -5 lot
-83 -83 minute
-77 -83 nous conservons
-23 -83 on peut
83 10 ont attendu
69 83 papier
-50 -83 pardon de
61 83 parents
-83 -58 parvenir
-27 -83 pendant un
-78 -83 plateau
-83 -70 pourquoi
-83 -57 pouvez y
-83 -52 pouvons acceder
83 -3 qu ils
-83 -51 quelque chose
83 28 quels
-83 -75 reabonner
83 0 rembourse et
83 39 remises
83 28 tels
83 28 tels quels
-83 -71 travailler
83 15 un dysfonctionnement
-19 -83 une erreur
-83 -82 vernissage
-83 -82 vernissage jeudi
83 33 verse
-83 -75 vous reabonner
-83 -38 vous remercions
0 -82 ^appel
-82 -42 ^compte par
-82 -73 ^dans la
-82 -63 ^je
49 -82 ^mise
-54 -82 ^rendez-vous
-40 -82 ^rib
82 56 a zero
82 29 accepter
-82 -27 ainsi
82 16 aout et
82 34 avaient deja
-41 82 avec ton
-82 -42 avis
-82 -42 compte par
82 17 de lettre
10 82 de thies
-82 24 de tout
-42 -82 dimanche
27 82 donnees vous
-24 82 ecrit la
-82 -30 est adresse
82 32 et aucun
61 82 gratuitement jusqu
-24 82 ip
-4 82 journaux
47 82 l' avoir
3 82 la messagerie
-82 -54 le president
14 82 m
54 82 mains
82 31 mal
82 27 ont deja
-61 -82 pas de
-72 -82 perdue
-35 82 point de
-82 -47 rappele
82 10 sont remis
82 14 suppression
32 82 temoin
-82 -75 traiter
-3 82 un autre
-82 -59 verre
16 82 voles
81 15 # par
81 13 # photos
81 -15 ^a tort
81 32 ^avez recu
81 62 ^notification
17 81 ^numeros
81 -15 ^tort
81 2 ^version
-81 -76 a bien
12 81 a joint
81 -15 a tort
-34 -81 annonce de
10 81 argent ni
-81 -70 artiste
-81 25 assurance
-81 -20 assurance de
-13 81 atteinte a
-81 -76 bien ete
-81 10 conseillons
17 81 courriel d'
-81 -20 croire
61 81 d' agreer
-81 -20 de croire
-22 -81 de moins
-81 -19 des mots
-81 -67 en juin
8 -81 equipe
81 48 il en
-58 -81 invitons
-81 -74 jours ouvres
-81 -20 l' assurance
81 4 l' offre
81 -14 la caisse
51 81 le mail
81 14 mardi a
81 27 mauvais jour
10 81 ni argent
81 1 notre dernier
-81 -74 ouvres
-81 19 patients
-81 -76 porte le
-81 -67 pour lui
-81 -36 prudence
-68 -81 recevrez
-81 -29 remercions
81 31 restaure
-81 -63 sante
81 45 survenue
9 81 tient a
81 -15 tort
-81 -75 un agent
-81 -44 utilisez
-81 -51 votre carte
-81 10 vous conseillons
-26 -81 vous dire
-58 -81 vous invitons
81 54 vous qui
-26 80 # profils
-80 -53 ^a des
80 25 ^a propos
-80 28 ^chez
-33 -80 ^enquete
80 68 ^espace
2 -80 ^programme
80 25 ^propos
-80 -9 ^securite
15 80 ^un autre
80 68 ^votre espace
80 1 a appele
80 36 a eu
48 80 a plus
-44 80 a vu
-27 -80 adresse pour
-80 -65 audit
80 22 aux
80 0 celles et
-9 80 civil
-80 -65 code a
68 80 contrat d'
-51 80 copie votre
-33 -80 d' enquete
80 -4 devis que
-80 -44 dimanche #
-59 -80 douze
80 45 envoyer
80 0 et ceux
-65 -80 et si
-9 80 etat civil
80 27 example
80 -27 excuser pour
68 80 homonyme
75 80 inversion
20 80 la cantine
62 80 la salle
80 67 le planning
80 -4 les devis
50 80 noel
-80 -27 nos clients
1 80 nous a
80 55 nous excusons
-80 -53 odile
80 77 pas fait
-26 80 profils
-80 -53 regarder
-80 -64 remise
80 23 reservee
68 80 un homonyme
80 -35 une version
80 20 vos places
-80 -42 vous rappelle
-39 -80 vous recevrez
-80 -77 vous-meme
-79 -41 # er
62 79 ^a la
-79 -10 ^a votre
79 -12 ^dans votre
-79 -49 ^en
-61 -79 ^fichier
28 -79 ^que
-79 -73 ^tout
15 79 adresse telephone
-59 -79 attend au
79 54 avions pas
79 33 avons
-75 -79 commande #
-7 79 contenait les
79 4 d' automne
-23 -79 dans les
-79 -42 de lire
79 36 de repondre
-79 -70 deception
79 17 desoles et
-43 -79 dix
-79 -41 er
-79 -76 est joint
57 79 fevrier est
-79 -67 film
-79 -73 gene
-38 79 groupe
79 52 hier #
-79 -66 huit
-70 -79 identite bancaire
-79 -22 l' annee
79 45 l' argent
-79 -73 la gene
-70 -79 la mutuelle
-79 -69 le spectacle
-79 -64 lieu mercredi
-60 -79 lots
-79 -55 maison verdier
-75 -79 meilleures
-79 32 moi
79 30 ne contient
79 31 ne sera
-79 -15 nous est
76 79 ont ete
-79 -36 ou l'
79 -9 par mois
-79 -15 regle sur
79 38 semaine derniere
79 28 solene
79 45 sont a
-79 -69 spectacle
79 19 trajet
-7 79 un depot
-5 79 un tiers
-34 -79 velo
-79 -55 verdier
-10 79 vos bulletins
-69 -79 vous
-73 -79 vous les
78 -25 # c
78 16 # n'
78 26 # que
-78 -56 ^# er
-42 -78 ^coupure
-78 -56 ^er
78 4 ^le menu
78 -18 ^mal
34 78 ^message
78 -18 ^votre nom
-78 -53 abonnements
78 8 affichait zero
78 3 aurait
78 -1 aviez
-78 -17 ayant
-14 -78 bon
-78 -48 cas d'
78 10 chacun peut
-70 -78 ci-joint
-78 -78 compagnie
-78 -56 conditions generales
24 78 conformite
-78 38 de travail
78 1 devis
-78 -15 eleves
78 16 est faux
78 26 est notre
-78 0 excusons par
-77 -78 fraude
-78 -56 generales
-30 -78 invite
78 34 joindre
-78 -33 la cle
6 78 la commune
-78 -67 laine
78 69 laisse un
-78 -43 les prenoms
78 31 matin et
-18 78 moteur
-18 78 moteur de
78 60 n' etait
-10 78 n' ouvrez
78 12 navres si
-78 -37 ne pas
78 17 oublie
-10 78 ouvrez pas
-78 0 par avance
78 -27 pas destine
-78 -32 pas recu
-71 -78 pouvoir
-78 -43 prenoms
78 45 prions d'
-78 -8 quoi
-78 -70 remboursables
-78 -56 resilier
-78 -56 resilier sans
-78 -60 rien et
78 -24 sans objet
62 78 sincerement desoles
-78 -70 sont remboursables
-6 78 un ordinateur
-78 -41 vos dons
-78 -73 votre article
78 -2 vouloir nous
78 -27 vous etait
77 -43 # avec
77 20 ^commande de
11 77 ^dans nos
77 48 ^de votre
77 3 ^erreur dans
-26 77 ^votre dossier
-53 77 adresse e-mail
71 77 aupres de
77 3 auraient ete
77 4 avez recu
77 -5 avons ecrit
77 4 certificats
-77 -41 clic suffit
2 77 collaborateur
40 77 commandez
-69 -77 confirmez votre
77 11 consommation
37 77 de contacts
-77 -41 desinscription
-77 -41 desinscription est
-69 -77 dos de
-77 8 est annulee
-77 -70 est prete
-77 -46 et nos
77 -27 etudiants
77 32 figurera
77 32 figurera sur
-77 -57 greve
77 -45 la lettre
15 77 laquelle
77 4 les certificats
77 3 les inscriptions
45 77 mail
-77 -67 medical
26 -77 n
77 72 n' avions
37 77 notre liste
-77 -64 on te
-77 -57 ordre
77 35 pas du
-32 77 pas la
77 16 piste
-77 -26 pouvait
-77 32 qui vous
-69 -77 raccrochez et
77 14 remboursees
-9 -77 stock
-77 -41 suffit pour
77 -45 ta
-77 -41 tant
77 11 tete de
14 77 thies
-77 -42 transmis
-63 -77 trop de
2 77 un collaborateur
-1 77 votre a
-77 -41 votre desinscription
68 76 # fois
-56 -76 ^bien
-76 4 ^droit
8 76 ^jetons
8 76 ^jetons d'
0 76 a lu
8 76 api de
-76 -10 association
-76 -47 au premier
-76 -70 ce mois-ci
76 49 celui
-47 -76 commandes
76 29 d' accepter
31 76 de carte
-76 -17 donnees le
-76 -64 du service
76 16 en entier
76 16 entier
-37 -76 est le
-64 -76 et composez
-31 76 et une
-76 -60 export
8 76 jetons
8 76 jetons d'
76 16 joue
-76 -43 jours avant
-76 -11 le badge
13 76 le code
8 76 les jetons
76 -62 minutes
-76 -70 mois-ci
-76 -10 notre association
76 -5 nous demandons
-76 -64 par sms
-76 -17 par un
-68 -76 pour choisir
76 -21 quatre fois
-33 76 recommandons
-76 -11 renvoye
-73 -76 retire de
-76 -66 retour de
-76 -61 rue des
73 -76 seront
76 -11 soit
76 -36 thermostat
76 37 toutes mes
-76 60 travail
76 1 un oubli
-8 76 un portable
76 29 un sms
76 -1 vide la
-57 -76 vos coordonnees
-76 -58 vos identifiants
8 76 vos journaux
76 26 votre billet
-76 -18 votre disposition
76 48 vous etes
76 72 vous presente
-33 76 vous recommandons
75 67 # au
-75 -26 # heures
-75 -73 ^est annule
-54 -75 ^menu
-54 -75 ^menu de
75 -18 ^panne
75 39 abonne
-5 75 cahier
-75 -50 ce rappel
-75 -46 chaque
75 18 commission
-75 -4 d' entree
75 -13 dans le
-75 -74 demande ?
67 75 directe
-43 -75 episode
-75 29 est tombe
6 75 fortune
75 -7 galerie
-75 -26 horaires
-75 -49 identifiants
-32 -75 invitons a
6 -75 l' application
75 -7 la galerie
-5 75 le cahier
75 -28 manquait
-75 -50 n' a
62 75 numero d'
18 75 partenaires
-75 -8 pas y
-75 -63 passe
-75 -50 permet
-34 -75 peu
11 75 precaution
11 75 precaution nous
-75 36 recherche
-6 75 sauvegarde
-56 -75 session
-75 -25 signe
75 74 sont detruits
75 22 sur vos
75 36 taxi
-75 29 tombe
-39 75 tu y
-34 -75 un peu
-6 75 une sauvegarde
75 74 votes
74 4 ^avait
-54 -74 ^de donnees
74 -3 ^n'
74 9 ^page #
-25 -74 ^sur la
74 -17 a nos
-10 74 adresse et
-74 -47 boite de
-49 -74 c' etait
74 14 cette faute
-46 -74 changement
-46 -74 changement de
74 -49 citations
-74 -49 comme
-61 -74 composez
-61 -74 composez le
74 46 disparu
-66 74 disque
74 47 du lundi
74 5 equipe de
-55 -74 est en
74 -6 etait qu
-58 -74 ete volees
13 74 fevrier un
74 19 janvier
-66 74 le disque
3 -74 le secretariat
-74 -50 les abonnements
74 25 les autres
-74 -59 ligne
50 74 listes
74 26 marche a
15 74 medicaux
74 19 nos frais
36 -74 nouveau
4 74 passe un
14 -74 pour l'
-43 -74 pour vous
74 -31 prime
74 -31 prime d'
74 68 que notre
-74 8 retrouver
74 46 supprimer
-74 -71 tant qu
-58 -74 volees
-74 -51 vous reste
50 73 ^# mai
-73 -46 ^a #
7 73 ^concerne
13 73 ^partie
-73 -53 a tres
-23 -73 abonnement
-73 -63 appellerons
73 8 attribue
72 73 aupres
73 18 avec des
-65 -73 avec tristesse
73 32 avez paye
-65 -73 avons appris
73 8 avons attribue
73 14 bien mechant
-71 -73 certains
50 73 contenait
-73 -70 d' hameconnage
-73 -32 dans votre
53 73 dates
-65 -73 de deces
-65 -73 de mettre
-65 -73 deces
-65 -73 deces de
-65 -73 deces et
73 32 derniere
73 8 du #
73 73 electroniques
73 73 electroniques de
-73 -59 en
-25 73 en copie
-73 -60 en mai
34 73 entre
-65 -73 epoux
73 2 erreur dans
-73 -67 est annule
14 73 et refusez
73 43 etes
73 7 gratuit
-73 -47 helene
-65 -73 l' acte
-51 -73 l' alerte
73 29 la directrice
-65 -73 le deces
-52 -73 lea
-68 73 les parents
73 8 ligne est
73 14 mechant
-21 -73 menu de
-65 -73 mettre a
-65 -73 nous remettre
73 11 occasionner
-73 -27 pages
73 -37 petite
-9 73 qui se
-73 -59 quitte
-73 -46 recevez
-73 -62 samedi a
-73 -59 si l'
73 12 silence
73 8 soeur
55 73 sur un
-44 73 tant que
73 -13 tenus
-73 -48 traites
-65 -73 tristesse
-65 -73 votre epoux
-73 -63 vous appellerons
14 72 # dossiers
-72 -60 # reste
-13 -72 ^ce que
-72 -58 ^de violation
-51 -72 ^le prix
28 72 ^notre site
-50 -72 ^relance
-72 -7 a renvoye
10 72 avs
10 72 avs et
-72 -54 banque a
-38 -72 bonjour lea
72 -11 bouge
-37 -72 chere
-38 -72 coupure
46 72 d' avoir
-38 -72 dans l'
-72 -9 demande d'
72 -6 desolee
-15 72 donateurs
7 72 enfant
-34 -72 erreur
-72 -33 ete transmis
72 43 faute de
72 52 h a
-61 -72 il n'
11 72 importe
-72 -56 l' assemblee
72 16 lettre est
72 9 lors
55 72 mai a
-72 -58 me
-72 -64 mercredi #
-72 -11 monsieur cher
11 72 n' importe
72 14 nos bons
10 72 numero avs
-72 12 on l'
-72 -61 ou le
-72 -71 parlait
-72 -71 parlait de
72 -11 pas bouge
72 32 pas les
3 -72 probleme
72 20 prolonge
4 -72 quotient
-72 -7 renvoye l'
-72 -29 reste a
-72 -56 rien
28 72 tous les
-72 -16 un site
6 72 une boite
-58 -72 vendredi
46 71 ^a notre
-64 -71 ^boulangerie
-25 71 ^confidentialite
4 71 ^d' impot
-57 -71 ^de ce
71 2 ^du #
4 71 ^impot
-1 71 ^la securite
71 26 ^quand
5 71 a confirme
71 18 a sa
71 11 amelioration
71 11 amelioration continue
71 7 anomalie
71 12 arrivee
71 60 aucun
-71 -9 avant tout
-44 -71 avons change
-71 -30 bonjour monsieur
-64 -71 boulangerie
71 11 cadre de
71 18 cartons
-71 29 ce lien
-71 -67 chaussettes
-29 71 connexions
-71 -58 conseils
-51 -71 consommez
-51 -71 consommez pas
71 -4 d' ecoute
-71 -50 d' essai
-71 -51 d' excuser
-71 -67 de chaussettes
-71 -7 de ton
71 41 de vendredi
70 71 des benevoles
-29 71 des connexions
7 -71 des eaux
4 71 detruite
-71 -35 deux millions
71 45 dont la
71 -20 dossier d'
7 -71 eaux
-71 15 elle
-64 71 en #
-71 -30 envoyes
71 -16 est pour
-71 -61 etes pas
-29 71 ferme la
22 -71 gardez
71 32 inquietude
71 32 inquietude que
-54 -71 inscriptions
-71 -48 l' erreur
71 32 l' inquietude
26 71 l' utilisez
-71 -53 la compagnie
-51 -71 le consommez
-71 -69 le recu
71 3 le week-end
63 -71 lettre
71 5 message a
-71 -58 nos conseils
71 53 ou nous
-71 -67 paires
-71 -67 paires de
71 10 parti
-71 -1 publie par
-47 -71 que le
-29 71 rendus
71 -4 sans doute
-71 -45 sans se
10 71 sollicitation
-46 -71 sont traitees
-45 -71 sous dix
-71 -45 un fichier
-55 -71 un responsable
-15 -71 un velo
71 7 une anomalie
71 16 une place
-9 71 voit
-39 -71 votre badge
1 71 votre propre
71 7 vous lundi
71 34 vraie
24 -70 ^a jour
-70 -68 ^a pas
70 -10 ^affiche
-70 -66 ^bienvenue
63 70 ^chez nous
50 70 ^en ligne
70 8 ^erratum
70 -10 ^horaires de
24 -70 ^mise a
-70 -68 ^n' a
9 70 ^par erreur
70 -15 ^ta
58 70 ^vos
-56 -70 a bord
70 37 a cinq
70 21 acompte
-70 -52 apres examen
-69 -70 assez
-69 -70 au plus
5 70 au samedi
26 70 aurait du
-22 70 avons recemment
70 2 avons transmis
-56 -70 bord
-70 -14 ce message
70 3 chers collegues
70 3 collegues
13 70 communaute
-35 -70 compte avant
70 2 compte des
3 70 confirme par
-21 -70 conseil d'
-14 -70 conseillers
-21 -70 d' administration
70 6 d' ailleurs
70 6 d' hiver
70 68 de commande
-70 -12 decembre #
-70 -67 deplaces
70 69 desoles d'
-55 -70 dossier de
-70 -46 emploi
70 8 erratum
-66 -70 est #
70 3 est au
70 34 est remboursee
70 8 est-il
70 8 est-il passe
70 -3 et restons
-70 13 etaient
70 12 gite
-70 -58 heure du
70 -10 horaires de
70 12 le gite
14 70 les cles
0 70 les dossiers
-52 -70 les retardataires
6 -70 lettre du
-16 -70 menu
11 -70 n' avez
70 29 navres
24 70 nous remboursons
-70 -70 nouvelle collection
70 27 part et
-69 -70 pas assez
56 70 pour tout
-70 -61 pour votre
-47 -70 printemps
70 8 que s'
-22 70 recemment
-22 70 recemment ete
70 -3 restons
-52 -70 retardataires
70 8 s' est-il
70 7 tarif
70 12 trou
70 8 un modele
70 46 votre espace
70 35 y est
-69 -61 # mars
69 47 ^article
12 69 ^article #
4 -69 ^avec
-69 -56 ^de mars
12 69 ^du rgpd
-69 -56 ^facture de
-19 69 ^images
6 69 ^le #
-69 -56 ^mars est
12 69 ^rgpd
69 31 agit
69 22 annulees et
69 59 appelez
44 69 application a
-69 -11 atelier
69 25 avions laisse
-19 69 camera
-19 69 camera de
69 -3 cette nuit
12 69 cles
69 6 conservees
-69 -48 courant
69 65 dans nos
69 30 date du
-21 69 de quoi
49 69 demenagement
0 -69 doute
69 -31 en decembre
69 28 entre #
-68 -69 erreurs de
44 -69 eu
-53 -69 facture de
52 69 figure
-19 69 flux
-68 -69 ignorez
32 69 inscrits
-69 -43 jeudi #
-69 -16 justificatif
-16 69 l' adresse
69 36 l' avis
-19 69 la camera
-69 -19 le chat
-19 69 le flux
-69 -11 le groupe
-69 3 libre
-37 69 lien et
-5 -69 livre
69 62 mairie
-69 -56 mars est
-18 -69 merci a
-16 -69 musee de
3 69 non chiffree
44 69 notre application
-63 -69 partir du
69 -2 quarante
-62 -69 remplace
-35 -69 repondre a
69 31 s' agit
69 11 sera rembourse
-69 -62 souhaite
-69 -69 trois ans
31 -69 un nouveau
69 -8 virements
26 69 votre identite
-69 -40 vous faire
2 68 ^base
-68 -38 ^de #
44 68 ^mai
-37 -68 ^semaines
-37 -68 ^semaines de
-4 -68 ^soir
68 48 ^sur
68 61 ^vite
-68 -56 a lieu
-68 3 a mis
68 -15 acceptez
-56 -68 adressons
-56 -68 adressons nos
55 68 affiches
3 -68 amende
68 -14 attendu
-68 -66 au cabinet
-68 -33 au nom
-68 -7 chat
-2 68 cle usb
68 22 compose
27 68 constate que
3 68 conversations
-68 -58 convoques
35 68 de paques
68 65 elus
-8 -68 en avez
-23 68 essaye
68 50 est du
68 16 exemplaire
-68 -67 fuites
-68 -67 fuites de
-68 -26 je suis
-68 -41 l' hiver
29 68 l' hotel
68 0 la paie
-68 -67 les fuites
54 68 mises
10 68 non autorise
35 68 paques
26 68 passe par
-34 68 pendant #
-54 -68 prend
-67 -68 presse
-32 68 prevoyance
-57 -68 profiter
35 68 que ca
68 -7 que cela
68 37 reglons
-68 -8 s'
-68 -67 sont annulees
-2 68 terminee
-68 -64 tout ce
-67 -68 trouverez ci-joint
-2 68 usb
-40 -68 venir
-50 68 visibles
-49 -68 vos questions
-68 13 votre adresse
-68 -10 votre fidelite
-56 -68 vous adressons
-59 -67 ^de samedi
-67 -35 ^partir
67 30 ^pas a
-31 -67 ^pas le
9 -67 ^pour votre
-67 -51 ^sont
67 67 ^sur le
3 67 ^voir
5 67 attentifs
5 67 attentifs aux
67 6 automatiquement
-34 -67 avant dimanche
67 55 celui que
67 37 comptes ont
5 -67 concours
-67 -59 confirmez
-1 67 conseillons de
59 67 dates de
67 20 de huit
67 -2 demandons humblement
67 31 des excuses
-67 -64 du fil
-67 -67 est cree
-67 -12 etre
55 67 explications
-67 29 fait
67 1 hier soir
67 -2 humblement
67 -2 humblement pardon
-25 -67 ici a
32 -67 il y
67 39 l' ete
-67 -64 leve
-67 -43 lundi #
67 3 marche
40 67 matin a
3 67 messagerie d'
-67 -60 morel
-67 -58 nos deux
67 6 page #
-67 -17 par securite
-25 67 partie
12 -67 plume
-14 -67 retour
67 26 sans
-6 67 telecharge
-20 67 ton code
-11 -67 toute la
-67 23 tu nous
-67 5 un code
67 20 utilise
-67 -62 veronique
-67 -6 vol
-29 -67 vous attend
32 66 ^acces non
32 66 ^autorise
32 66 ^autorise a
2 66 ^d' incident
32 66 ^non autorise
-64 -66 ajouter
-66 24 atteinte
-66 -21 cheres
42 66 chiffre
20 66 concernees
-66 -63 conseiller
17 66 conserve
3 66 consultees par
-17 -66 convient
2 66 d' incident
31 66 dans une
1 66 de documents
-66 -32 de paris
-66 -9 de ses
66 23 demarche
28 66 depuis le
-14 -66 dire
-66 -60 disponible
0 66 dossiers de
-66 -42 droit a
66 55 entreprises
5 66 etre consultees
-12 -66 excuses aux
-44 -66 fait le
-66 -64 fait une
-59 -66 gene occasionnee
5 66 informons que
-66 -62 je n'
-66 -24 le petit
-28 -66 lire
-66 -61 lorsque
-37 66 medicale
66 20 metier
8 66 noms
44 66 notre agence
66 6 notre centre
-66 -32 paris
66 20 passees a
66 -3 pdf
-66 -54 place le
43 -66 prelevements
66 59 qu un
-63 -66 quatorze
5 66 relisez
5 66 relisez vos
66 -5 reunion
66 25 sera pas
-66 -25 sera suspendu
66 -1 sont bien
66 12 sont revenus
1 66 surveillance de
4 66 tiers non
-66 -53 un numero
59 66 un simple
16 66 utilisateurs
66 4 vertes
-66 -6 vos fiches
-66 -14 vos reponses
-66 -25 votre candidature
-17 -66 vous convient
-66 -21 vous m'
45 -66 week-end
65 2 ^d' acces
14 -65 ^du
65 18 ^est fausse
8 65 ^renseignements
3 65 ^tiers
65 -23 ^un mot
8 65 assurance sociale
8 65 attentif
65 57 avons envoye
-56 -65 bien au
-54 -65 ca prend
65 -15 camille
-30 65 ce qui
65 41 compte rendu
-65 -59 de connexion
-65 -35 de mai
-16 65 defaut de
24 65 des dernieres
-65 -5 desoles du
65 39 deux personnes
-48 -65 dix jours
-45 65 dossiers
4 65 du meme
10 -65 echeance
-65 -21 en moins
65 18 est fausse
65 -9 est un
-2 65 ete telecharge
65 14 excusons aupres
-64 -65 federation
-65 -5 fiches de
65 0 francaise
22 65 hotel
-24 65 ici
65 55 images
-65 -8 immediatement
-65 33 inscrite
8 65 inscrivez-vous
34 65 l' un
65 -13 la periode
-3 65 la rentree
65 13 la signature
28 65 le nouveau
19 -65 les cartes
-65 -39 les etudiants
20 65 mme
-65 -21 moins d'
65 23 mois d'
8 65 nas
9 65 nous aviez
56 65 nouveaux
65 10 objet
-18 -65 offres
-2 65 ont confirme
-65 27 ouvert a
65 33 ouvrir
-50 -65 pas pu
51 65 planning de
57 65 remercie
-65 -7 reussi
-16 65 salon
8 -65 ticket
65 0 version francaise
-34 -65 votre code
8 65 votre nas
64 47 ^d' un
64 -7 ^hier soir
-49 -64 ^n
-49 -64 ^n #
-37 64 a une
-1 64 adherents
2 64 annoncons
-63 -64 apparait
11 64 attaquant
-64 -12 au cours
64 26 aupres des
-53 -64 avez demande
5 64 bloquer
-45 -64 change de
-64 4 circule
-64 -46 clair
64 22 clientele
31 -64 coeur
-64 -61 communiquez
64 2 complement
31 64 credit ou
-35 -64 d' eau
55 64 de confirmer
17 -64 de vingt
64 23 desormais deux
-64 26 donnees de
64 60 est la
64 -16 ete effectue
-28 64 faire pardonner
-64 -35 fiscal
-64 -40 galet
-64 -38 habituelle
-5 -64 jamais
-60 -64 la boutique
64 2 le complement
64 22 mai nous
64 20 meme prix
-64 -59 ne plus
-64 -19 par l'
-15 -64 pas a
11 -64 peine
64 33 plainte
-19 -64 point sur
64 4 prelevee
-25 -64 present
-37 -64 recevrez un
-64 -35 recu fiscal
-28 -64 recu une
-37 -64 remettre
64 0 rends
9 64 renseignements
22 64 rentree
-32 64 retire
-64 -33 si le
2 64 si quelqu
-64 -44 tournoi
11 64 un attaquant
64 -5 un tout
64 20 votre chambre
2 64 vous annoncons
64 -34 vous aviez
64 45 vous demande
-63 -60 ^comment
63 -23 ^etait pas
-63 -58 ^on a
63 43 ^passeport
-50 -63 a faire
-63 -60 a pas
5 63 a ton
56 63 achat
-35 -63 ancien
14 -63 annoncant
-63 -53 automatique
63 -8 cela aurait
5 63 confiance est
63 6 connecter
-63 -30 de licence
-63 -26 de trois
46 63 debranche
-63 -51 decision
-63 -53 decision de
-24 63 depot
-53 -63 des questions
-63 -50 donnees sont
-37 -63 eau
-63 -52 en charge
63 -7 entreprises dont
2 63 est saisie
63 -8 excusons pour
-5 63 forum
63 5 ils ont
-40 -63 l' agence
51 63 l' entree
-63 -4 la responsabilite
63 7 le trajet
63 -7 les entreprises
-63 -30 licence
-63 59 local technique
26 63 mis en
61 63 nouvel avis
63 -11 nuit par
-59 -63 occasionnee
-53 -63 peux suivre
-63 -47 plan
63 27 pour ce
-63 -56 procede
-63 -4 responsabilite
-63 -40 riad
63 6 sans rendez-vous
-63 -32 scolarite
-63 -16 sejour
-50 -63 semaines de
-6 63 seraient
-10 63 survenu chez
-4 -63 table
21 -63 transmis un
-55 63 trouvaient
38 63 un des
-63 -53 voir partir
63 -1 vote
5 63 votre confiance
-63 -52 votre paiement
-62 -42 # fcfa
-62 -8 # km
62 5 ^cette
62 5 ^cette fois
62 0 ^erreur sur
-9 62 ^fuite de
-62 -39 ^mars
-17 -62 ^non
-62 -39 ^notre
7 -62 ^nouvelle
62 2 ^probleme
-61 -62 ^venir
-38 -62 a vendredi
-62 -60 a votre
62 15 accepter mes
-62 -47 annoncer
62 -15 application
62 37 approche
17 -62 as
-62 -56 au programme
62 27 avec l'
37 62 avons annonce
62 3 belle
-61 -62 bienvenues
-62 -39 boutique
62 -8 calcul
-62 -61 candidature au
45 62 cet
62 -13 clique
16 62 controles
8 62 de donateurs
-45 -62 de vol
-62 -52 deja paye
14 62 des tiers
-62 3 deux ans
24 62 droit de
62 23 electronique ou
62 0 erreur sur
25 -62 et un
-2 62 extranet
62 0 faux et
-62 -42 fcfa
6 62 frais a
-9 62 fuite de
-62 -52 ile
-62 -61 incluse
62 25 j' avais
-62 -56 jour votre
-62 -8 km
-2 62 l' extranet
-62 -52 l' ile
51 -62 le service
-61 -62 les bienvenues
-55 -62 les messages
62 -12 les plus
15 62 liste des
27 62 lit
62 58 logiciel
-19 62 mefiez-vous d'
62 -30 n' avons
40 -62 n' est
62 -2 paye
-62 -44 petit dejeuner
62 -24 plus rien
62 -12 que la
-48 -62 relance
62 42 remis l'
-35 -62 remise en
17 62 retrait
-23 -62 scene
62 -6 se connecter
6 62 se tient
-62 6 suite a
-28 62 ton
62 -21 trois heures
0 62 un chiffre
9 62 un de
-4 62 une cle
-12 -62 valider
-62 -36 verre de
-54 -62 vos mots
35 62 votre boite
7 62 vu vos
11 61 ^code
61 -29 ^etait
61 9 ^explications
46 -61 ^nom
61 9 ^nos explications
61 -42 ^podcast
-43 -61 ^votre code
-61 -60 ^votre paiement
-44 -61 a compter
-61 -51 a minuit
-61 18 analyse
-61 4 attendant
61 20 avant ce
-61 -38 avez tout
-61 -31 bientot dans
-61 -59 bonjour a
11 -61 c'
-22 -61 cable
1 61 changeant
-61 -33 chaque famille
-17 61 chez toi
-36 -61 commence
61 6 confitures
6 61 d' expiration
-61 -38 de maintenance
-19 61 de sejour
-47 -61 delai
61 10 depuis janvier
-61 -57 destinataire
-61 -60 elle revient
-61 4 en attendant
1 61 en changeant
-61 -60 epuisee
5 -61 erreur s'
-61 -60 est epuisee
61 4 et non
-17 61 et retire
18 61 familles qui
-60 -61 faux conseiller
-31 -61 felicitations
-1 61 ferme l'
3 61 gratuitement
61 -23 h et
-4 61 inscription au
-61 -11 inscrite au
0 61 l' une
-61 -60 la lampe
-61 -31 la meme
44 61 la premiere
-61 20 la protection
7 61 le document
18 61 le dossier
-61 -56 le regret
-31 -61 legende
61 14 les lettres
61 2 les points
61 30 livree
31 61 mai
61 22 me suis
61 2 ne sont
28 -61 nom d'
61 9 nos explications
61 8 nous pour
5 61 outil d'
-61 -41 pas vu
61 -42 podcast
61 2 points de
61 7 pour nous
61 4 preferez
3 61 pseudo
-50 -61 qu il
61 36 que leur
12 61 qui n'
-61 -33 rappelle
61 3 repas
-22 -61 sectionne
61 2 sont pas
-61 -4 stade
-61 -8 sur toutes
-61 33 survenu
-46 -61 technique et
-61 -19 tout le
11 61 un logiciel
61 3 un tarif
61 0 votre prochaine
61 0 vous avoir
61 4 vous preferez
-61 -37 vous voir
-54 -60 # a
60 7 # ce
-60 -47 ^au #
-54 -60 ^conditions
-49 -60 ^connexion
50 60 ^d' inscription
-60 -8 ^donnees sont
-4 60 ^etes
60 1 ^h #
-4 60 ^vous etes
-60 -58 a son
6 60 active
60 59 ai envoye
60 -1 ajoute
60 7 alertes
-60 -37 apportez la
4 60 au centre
-41 -60 billet sur
-60 -46 commandes en
60 15 comporte
-60 -35 connectez-vous
0 60 contenant
-59 -60 contrat
8 60 credit de
6 60 cyberattaque
24 60 date de
-60 -37 de code
-17 60 defaut
-60 -40 dejeuner
60 19 depart
60 3 desagrements
60 28 detruire
-54 60 elle a
60 26 en quelques
19 60 est arrive
-60 -55 et alerte
60 23 et notre
60 7 etait a
-2 60 evenement
60 -23 fiers
-60 -34 gambetta
-51 -60 gestionnaire
-50 -60 heure
60 -13 hier nous
-60 -44 hiver
-60 -43 il manque
6 60 ils sont
-60 -57 l' assistant
-60 -50 la presente
-51 -60 le gestionnaire
60 8 le logiciel
60 -42 le montant
-57 -60 le test
60 25 les bulletins
60 -60 lien
-60 -29 madame monsieur
-34 -60 midi
-60 49 navres de
60 24 notre assistance
60 -26 office
-20 -60 offre
-33 -60 ou de
19 60 outil
-60 -59 peut vous
60 32 plait
-25 -60 plus
60 2 points sont
60 41 prochaine
-60 40 protection des
-60 -53 rassurez-vous
-5 60 recevra
-60 -50 regret
-60 -50 regret de
-2 60 renouveler
-60 -57 repere
5 60 retirer a
60 8 service des
-47 -60 soir est
-35 -60 trop
-2 60 un evenement
-52 -60 un remboursement
-60 -51 une nouvelle
-37 -60 vos comptes
60 32 vous plait
`;
