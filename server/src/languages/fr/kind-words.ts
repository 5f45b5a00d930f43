/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
104 257 les a
242 134 reserver
-233 -158 on ne
-227 -180 ans
220 45 mauvais
-217 -199 ^t'
216 64 ^ce matin
216 64 ^matin
216 38 blanc
211 50 ^fois
-128 -209 ?
208 69 express
208 19 hier
-207 -183 video
-203 -158 deux semaines
-203 -201 merci
-199 -190 deux mois
199 100 excuses
-173 -197 le dr
-114 -195 comment
194 36 ^mauvaise
16 194 adresses
193 47 et toutes
193 54 mauvaise
192 143 est reste
-191 -146 # ans
-191 -163 annule en
189 22 etiquette
189 22 l' etiquette
189 58 prions
-189 -146 rappel a
-180 -187 est ouvert
-186 -186 erreur de
186 52 fiche
85 186 on nous
185 29 noir
184 58 affichait
-184 -120 il reste
183 76 nos excuses
181 70 avait
-181 -100 la police
-181 -138 raison de
180 67 a oublie
180 43 deux chiffres
180 67 est vraiment
180 44 fois le
35 180 montre que
-174 -180 ne pouvoir
36 180 numero de
65 179 ^notre page
179 34 des virements
-179 -171 maternite
-91 -179 rappel
179 81 sincerement
178 70 en excusons
-117 -178 millions de
-177 -143 grace
-177 -143 grace a
177 48 prions de
177 50 sur l'
176 103 avions
175 38 ^annonce
-175 -154 ^programmee
175 53 corrigee
175 10 le regrettons
-175 -154 programmee
-131 -175 reinitialisation
-131 -175 reinitialisation de
34 175 saisi la
-122 -174 de mots
-3 174 les numeros
-136 -173 conge
-109 -173 consultations
-172 -106 ^desole
62 172 considerez
172 39 etait
129 172 site
171 8 notre appel
171 72 pose
-171 -163 sort
64 170 demande pardon
170 36 fallait lire
170 36 il fallait
170 7 inverse
-122 -170 jours
-170 -129 neige
20 169 ^autres
20 169 ^d' autres
169 37 boites
169 57 f
169 37 vos boites
-168 -167 maman
39 168 nos #
168 91 on vous
-168 -133 recu votre
-167 -138 samira
-167 -100 second
167 65 un seul
166 153 ecrit
166 58 la fiche
166 56 oublie de
-166 -124 passera
165 50 de tournee
-165 -150 un dossier
-27 164 attaque
164 99 camion
-164 -125 cela fait
-27 164 l' attaque
-163 -116 attente
163 59 avec #
-163 -115 dans ce
163 39 la seconde
163 50 taille
163 52 vous prions
162 24 ^trois
-162 -102 greve des
-162 -90 police
-162 -106 sauf
-159 -162 stationnement
-136 -162 venez
-14 161 ^visible
-161 -97 annuelle
57 161 avons honte
-134 -161 demander pardon
-127 -161 hui nous
161 28 lettres
-110 -161 si
-146 -160 apres
-160 -100 cette attente
160 56 est nous
160 63 et on
160 47 gardes
-160 -134 produit
25 160 retrouves
159 48 au bar
159 48 bar
-159 -74 enfants
-159 -142 objets
-159 -137 urgence
159 12 version
159 64 vraiment
13 158 base
158 31 pour cette
157 73 ^liste
-157 -97 absent
-152 -157 expire
-157 -139 millions
-157 -150 mode d'
-157 -119 reglement
-128 -157 sinceres condoleances
157 21 vacances
157 33 vous sont
-155 -156 annuler
-156 -134 merci de
156 37 sans prevenir
155 49 ^pour la
155 33 cette erreur
155 49 est corrigee
-155 -111 et bonne
-143 -155 quand
-155 -131 rue du
-155 -128 rupture
154 68 eu lieu
-127 -154 panne
154 88 vous la
-120 -153 ^supprime
153 28 de reunion
153 28 mene a
17 153 notre site
153 2 recu un
152 33 alors
-152 -146 comprehension
15 152 consultation
-108 -152 la loi
-108 -152 loi
-85 -152 pour
-152 -146 votre comprehension
5 151 ^donnees de
-140 -151 des le
95 151 detruits
-82 -151 moment
-151 -121 sejour a
151 44 sorti
-133 -151 va
-150 -98 arrivera
-150 -98 avec deux
150 20 d' hier
9 150 employe
-146 -150 haut
-145 -150 regles
150 38 trois fois
9 150 un employe
149 31 ^pour
-111 -149 ^un
149 28 affluence
149 28 affluence et
-149 -107 bonjour les
-149 -123 cree
68 149 de notre
36 149 deposee
-59 149 est sincerement
5 149 la base
149 46 la pluie
149 47 saute
149 17 taux
-148 -121 amelie
36 148 cotonou
-142 -148 le compte
-148 -124 prochaine serie
-148 -124 serie arrive
-148 -126 une alerte
-148 -45 une autre
-83 -147 ^service
147 29 arrives
-147 -106 essai
-147 -124 gare
147 91 le site
-147 -119 ligne #
147 29 sont arrives
-137 -146 # sur
-41 146 ^attaque
-146 -109 ^avis
87 146 ^de paiement
-146 -140 dons
-146 -107 les colis
146 55 notre faute
-146 -104 part la
43 146 sites
-145 -46 ^candidature
145 1 ^hier
115 145 concerne
-145 -115 d' attente
145 -16 fond
103 145 nous les
-145 -106 quand le
-144 -138 ^samedi
-144 -108 demain a
90 144 les votres
144 20 raison d'
-143 -136 ^hameconnage
55 143 ^piratage
55 143 ^piratage de
143 38 annonce la
143 49 cafe
27 143 des clients
-143 -125 la meteo
-143 -130 meteo
-143 -106 par ici
143 38 par notre
-143 -114 prenez
143 54 remboursement integral
143 12 rendu et
-143 -118 rouvrira
-97 -143 votre compte
142 36 ^serveurs
-142 -135 mails
142 44 situation
-75 -141 # juin
-64 -141 ^?
141 47 contiennent
-141 -131 de tournage
141 6 devez
141 6 devez rien
141 22 fallait
-141 -97 four
-141 -92 jour si
-141 -121 le vol
26 141 les copies
141 6 ne devez
141 30 plat
141 30 prevenir
-141 -117 pris fin
-141 -92 retenir
31 141 salaire
-141 -112 serie
-141 -131 tournage
-132 -141 trois
-140 -110 a trois
21 140 avec les
140 55 billetterie
-140 -82 chemin
-140 -106 cherche
-140 -116 coffre de
-140 -127 de sauvegardes
-2 140 en se
-140 -104 est par
-140 -135 le colis
-140 -131 ligne vendredi
-89 -140 sera
-140 8 ses
-67 -140 un an
139 53 ^mauvais
-139 -117 a-t-elle
-139 -102 ans je
-29 -139 bonne
139 3 confondu
139 -47 inexactes
-139 -105 la maison
-139 -133 meilleurs
-46 -139 mois
-138 -133 ^etre
56 138 a ete
138 94 ailleurs
76 138 ete
138 -20 excuser et
-138 -92 souhaitez
-138 -96 une piece
138 57 voyez
-8 137 ^d' une
17 137 a emporte
35 137 appels
-137 -130 choisir le
8 137 donnees d'
-100 -137 dr
137 6 les paniers
137 -6 ne l'
54 137 nom
137 24 ont recu
137 6 paniers
137 37 pardon pour
137 34 venus
-53 -137 vingt
-137 -133 voici nos
136 41 ^pour le
136 51 activite
30 136 alimentaire
10 136 boite
-136 -84 clic
136 11 creditons
136 1 de nous
136 53 faute
136 63 h les
136 6 la bonne
-136 -85 la piscine
-136 -82 piscine
-136 -118 vent
-136 -116 voisins
-135 -103 ^maintenance
-131 -135 a lire
135 36 de serveurs
135 -1 devaient
-94 -135 donne
135 54 integral
-135 -95 maintenance
132 135 passeport
52 135 permis
135 39 photo
135 13 plusieurs
89 135 revenus
-37 135 ton adresse
-16 -134 client
56 134 codes
-134 -103 derangement et
-134 -103 du derangement
-134 -108 empechement
104 134 er et
134 6 imprimeur
134 6 l' imprimeur
-134 -78 mesure de
-134 -78 par mesure
11 134 un acte
-134 -108 un empechement
-133 -112 ^votre colis
-133 2 code
-49 -133 dernier
-133 -70 disposition
-133 -95 echange
-133 -100 minuit
73 133 ont pu
23 133 que seules
-133 -93 sylvain
133 16 un mauvais
133 83 virement
132 33 ^fois le
132 33 ^le meme
-132 -70 ^le votre
132 33 ^meme
-132 -106 as un
-111 -132 avez-vous
132 33 boucle
-132 -94 choisir
-132 -100 en vigilance
-2 132 envoye votre
-13 132 ete ouvert
-132 -107 la librairie
-132 -99 les deux
-123 -132 medecin
-132 -81 nous aide
-101 -132 rouge
114 132 six
-132 4 trimestre
-61 -131 ^lettre de
-131 -91 ^maison
5 131 a laisse
-131 -105 ans de
-131 -104 appris
-131 -130 au dos
131 -17 avec nos
33 131 beneficiaires
-131 -60 candidature
-56 -131 colis
19 131 d' identification
-131 -84 dis
-131 -130 dos
19 131 identification
19 131 identification de
28 131 les comptes
131 86 mais
-131 -76 mesure
29 131 mesures
131 23 on s'
-131 -115 votre nouveau
130 117 ^badges
130 20 ^deux fois
-128 -130 ^vous nous
130 54 avait pas
130 117 badges
130 8 de mardi
130 44 en vente
56 130 fichiers
-130 -107 les enfants
-130 -108 medical est
-130 -91 notez
-130 -108 obligatoire
-126 -130 poste de
-123 -130 route
-130 -117 salutations
-130 -77 securite nous
-130 -86 vigilance
130 31 vrai
-129 18 ^de notre
-110 -129 ^on
129 55 aviez pose
129 22 est offerte
-129 -84 lecture
129 31 notre rappel
129 56 nous le
129 17 plus la
129 27 proposons
-129 -101 reclamation
129 28 regrets
129 60 soir en
129 55 surtout
-129 -100 trois mois
-101 -129 venez de
129 83 vente
129 13 vient
-129 -101 votre reclamation
129 31 vous demandons
-101 -129 vous venez
-128 -105 # l'
-128 -116 appareils
21 128 base de
-108 -128 cliente
-82 -128 coordonnees bancaires
-128 -113 de garde
119 128 demandons pardon
-128 -128 en cas
128 73 et nous
59 128 laisse
-128 -106 le prelevement
115 128 non
128 31 quarante minutes
-128 -107 securite
-128 -116 tout est
128 23 vient de
128 24 visioconference
127 8 boulette
-127 -87 comptabilite
127 33 conditions de
-127 -105 dans ton
-111 -127 des fetes
127 30 la mauvaise
-127 -86 les donnees
-113 -127 revient
-33 -127 saisie a
-54 -127 signale un
-127 -94 un conseiller
126 17 ^lien
-74 -126 ^session
-99 -126 appel a
126 42 avons oublie
126 15 ce samedi
126 7 des sauvegardes
-126 13 donnees
-96 -126 en cours
126 76 frais de
-115 -126 la route
-11 126 le prestataire
-126 -99 les objets
-126 -28 onze
-126 -76 piece d'
-126 -112 poste
126 42 presentons
-126 -83 si nous
-75 -126 si vous
126 71 une photo
-76 -125 ^pardon
125 57 ^week-end
125 46 a saute
125 47 au local
-125 -66 bureau
-125 -29 ces
-125 -58 cie
125 54 d' avance
125 28 de test
-125 -115 demander
10 125 derobes
-125 -60 desoles pour
81 125 excuses et
55 125 nous savons
-125 -30 parmi
125 46 presentons nos
-114 -125 profondement desoles
125 52 recu deux
-125 -109 si ce
-114 -125 sommes profondement
-124 -82 # comment
-54 -124 ^recu
-124 -106 desoles de
124 29 faux depart
-123 -124 jeudi entre
-124 -93 le medecin
-51 -124 lire le
-124 -86 merci pour
124 111 on est
31 124 reste en
124 65 tard
-124 -109 trois jours
123 42 ^correction
-123 -106 ^dossier de
41 123 ^notre message
-123 -100 ^produit
45 123 ^vol de
-123 -84 chez vous
-123 -94 deux
-123 -89 er avril
123 31 excuses pour
123 35 impression
123 28 portent
-110 -123 pour une
-123 -82 que vos
123 12 quelques
123 25 recoit
123 86 seconde
-123 -74 service de
-123 -53 suite
-100 -123 telephone ou
123 99 une mise
55 123 utilises
-123 -114 veuillez
-37 123 vos radiographies
31 122 ^copie
122 0 ^depart
-22 122 administrateurs
122 41 alors que
122 49 appel de
-122 -93 charpentier
-122 -98 comprenons votre
-122 -95 cotisation
1 122 est deposee
1 122 et leur
-8 122 montre
-122 -64 octobre #
21 122 parle
122 95 que votre
-122 -86 rapport
-122 -88 recois
-122 -120 rue
54 122 savons
8 122 vole
-122 -98 votre deception
121 53 ^doit
-33 -121 ^lettre
121 53 ^on vous
121 53 ^vous doit
-121 -118 apportez
-80 -121 au contrat
121 54 bloques
-107 -121 d' imagination
54 121 de service
121 25 des heures
-121 -108 donnee n'
121 47 hui ne
-107 -121 imagination
-18 121 les adresses
5 121 licencie
121 92 lieu de
121 0 oubli
-107 -121 redoublent
-107 -121 redoublent d'
121 39 remboursee
18 121 tiers
-121 -49 toute
121 -55 vous avons
-120 -84 ^ferme
-109 -120 ^la nuit
-109 -120 ^nuit
120 38 appuye
-120 -111 aucune donnee
-74 -120 bancaires
120 42 cause
79 120 copie
-120 -88 energie
120 36 gardez celui
-113 -120 hameconnage
-120 -88 l' energie
12 120 le principal
-37 120 le tien
-120 -104 malgre
120 42 ou non
12 120 principal
-26 120 protegee
120 9 provoquee
120 27 recette
41 120 sociale
-37 120 tien
-120 -96 total
120 31 tournee
120 38 trop tot
120 52 une journee
120 28 vendu
119 28 ^# n'
-111 -119 ^test
119 70 ai ecrit
119 40 aura pas
-119 -111 condoleances
119 11 corrige
-119 -76 d' octobre
17 119 de passeport
-119 -100 de six
44 119 dont le
119 11 envoyee
35 119 la liste
119 1 le mauvais
-119 -37 le monde
-119 -83 magasin
-96 -119 mode
119 13 nous presentons
119 32 presentez
119 32 presentez votre
119 18 sans l'
-119 -96 si votre
119 24 systeme
33 119 un groupe
27 119 voici ce
16 118 ^et de
-118 -74 a croise
118 47 ancienne
-118 -85 attention
-118 -81 aura
-67 -118 avez rien
118 26 avons rembourse
-118 -101 cargo
-6 118 change ton
-67 -118 cours
118 14 desolee pour
-18 118 dossier ou
118 51 et c'
-105 -118 fait deux
55 118 les codes
25 118 par nos
-100 -118 portes
50 118 que tu
118 26 sonner
-118 -83 un clic
-118 -101 velo cargo
118 6 votre passeport
118 26 vous avions
118 32 vous ont
118 -11 vous sera
117 58 # nous
-117 -74 # rue
2 117 ^codes
117 28 ^nous n'
117 1 ^sur l'
117 52 amour
-76 -117 anciens
-112 -117 annee
45 117 des appels
33 117 ete piratee
-75 -117 euros
117 10 inexact
81 117 journal
117 14 le vrai
-117 -37 monde
117 -6 nous avions
-88 -117 nous regrettons
117 54 ordinateurs
117 18 ouverte
33 117 piratee
-43 117 radiographies
117 34 robot
-117 -101 samedi
117 34 un robot
117 40 venir a
-117 -106 votre colis
-116 -91 ^abonnement
-116 -95 ^abonnement a
-116 -76 ^assemblee
-116 -76 ^assemblee generale
-116 -76 ^generale
-116 -91 ^votre abonnement
-116 -95 abonnement a
-116 -76 assemblee
-116 -76 assemblee generale
116 -39 avec le
116 30 avons preleve
116 35 badges de
27 116 compris
-116 -88 de panique
18 116 de salaire
-116 -72 de securite
116 109 demandons
-93 -116 dernier rappel
53 116 elle est
-115 -116 en un
36 116 informons
116 40 la confusion
-116 -71 la livraison
-116 -64 la remise
116 54 la reservation
-116 -68 mercredi
-116 -88 ne pouvons
116 8 notre lettre
-116 -88 panique
116 46 parametre
-114 -116 premier
-116 -73 semaines
116 89 votre choix
-116 -97 votre demande
36 116 vous informons
6 -115 ^aux
-115 -100 ^condoleances
115 41 billet
-85 -115 combien
-85 -115 combien de
-115 -61 depart de
115 22 doivent
-115 -100 informatique a
-115 -103 jusqu
-115 -66 la commande
115 39 le camion
115 26 le questionnaire
-115 -102 nouvelle
115 9 prochaine facture
-64 -115 reconnaitre
-64 -115 reconnaitre un
-115 -96 reponses sont
87 115 sauvegardes
-111 -115 sinistre
115 37 six minutes
115 28 t' a
115 21 trompes
-115 -106 verviers
3 114 ^consultation
10 114 ^exposition
-72 -114 ^offre
-15 114 a ses
-46 -114 an
-114 -78 bonne lecture
-114 -69 declare
32 114 en demande
-114 -92 est ouverte
-2 114 et tes
-114 8 faille
28 114 frauduleux
114 40 le calendrier
-114 -84 le personnel
-114 -81 ne tenez
-15 114 numeros de
-114 -90 offerte des
5 114 pris
58 114 prises
-81 -114 rendez-vous a
-107 -114 repris
8 114 reprises
7 114 service a
-114 -80 service client
-114 -60 soin
114 54 sont gardes
-114 -81 tenez
-114 -81 tenez pas
-114 8 une faille
114 60 zero
49 113 ^de carte
-113 -92 ^demande
49 113 ^numeros de
-113 -92 ^votre demande
-113 -79 apres une
-113 -78 au moins
113 79 avez ete
-77 -113 banque des
-80 -113 bonne journee
113 36 chiffres et
-113 -107 comment s'
49 113 cryptogramme
-85 -113 desoles que
-104 -113 dossier est
49 113 et faites
113 22 facture
-113 -68 fait trois
113 35 la journee
3 113 motif de
-87 -113 ne vous
-100 -113 nous avez
49 113 page de
-113 -78 retenus
-113 -102 sur cinq
89 113 vous doit
112 43 # francs
112 28 ^fausse
36 112 ^frauduleux
42 112 candidat
48 112 change-le
-47 -112 comme prevu
-112 -86 compte d'
42 112 cv
68 112 de ma
112 30 debite
-112 -77 en quatre
112 32 et celles
9 112 ete copie
-97 -112 fin
112 43 francs
-112 -89 gratuits
112 19 ines
-11 112 l' enquete
-112 -90 limites
112 20 livreur
2 112 motif
43 112 orange money
-112 -87 ouvre
-112 -82 pouvons
-87 -112 prendre le
-102 -112 quinze
112 18 rendons
26 112 renforce
4 112 un a
-111 -67 ^a rendre
-111 -78 ^conditions generales
-111 -78 ^generales
-111 -67 ^rendre
-62 -111 a reconnu
-111 -83 au chaud
-111 -79 aura lieu
111 72 aux lettres
0 111 avez le
10 111 avoir ete
111 14 boites aux
-111 -83 chaud
-90 -111 cours de
111 44 dans vos
-102 -111 dont les
111 40 en cause
-111 -63 et du
111 56 le train
33 111 notre message
96 111 numero
-111 -106 parties
-66 -111 pleine
111 23 rapportez
-62 -111 reconnu
111 29 vers
110 32 # et
-110 -96 ^fin
110 -16 au numero
0 110 commune
-110 -65 comptes election
23 110 d' adresses
110 21 de bien
110 13 de rendez-vous
-110 -65 du bureau
-110 -65 election du
110 32 envoyez-nous
16 110 erreur nous
-110 -54 gestes
-110 -102 la poste
110 42 lu
110 35 pluie
-110 -65 procuration
-110 -65 procuration est
110 39 sans demarche
-110 -64 seance est
-110 -102 selon
-110 -94 sinceres
-110 -87 sinon la
24 110 soyez
-11 110 tiers a
110 -5 trop tard
-110 -65 une procuration
-110 -83 veuillez nous
40 110 volee
12 109 # ont
109 46 ^avez
10 109 ^depuis
109 46 ^vous avez
109 43 ai recopie
109 54 aurions du
-109 -79 ceci
-104 -109 cette semaine
10 109 codes d'
109 47 comptiez
-82 -109 conseillere
109 75 de dossier
-97 -109 est valable
-1 109 etaient consultables
12 109 ete pris
109 16 le bon
-109 -94 mercredi a
109 54 nous aurions
-40 -109 personnes
26 109 publiees
109 43 recopie
-26 -109 rendez-vous
-3 109 savoir
-109 -61 votre declaration
-109 -98 votre sejour
109 47 vous comptiez
108 29 # du
69 108 ^a ete
108 45 ^avons oublie
-2 108 ^contrat
108 -1 ^errone
108 45 ^oublie
108 45 ^oublie de
108 -1 ^taux
-2 108 ^votre contrat
108 56 aurions
108 -5 avons eu
-59 -108 compter
-108 -88 de reference
-96 -108 de violation
-108 -88 des loyers
-86 -108 donnee
44 108 du compte
108 -9 en excuse
25 108 envoi
-5 108 ete et
-108 -88 gourde
-108 -88 indice
-108 -88 indice de
-108 -88 l' indice
-108 -66 le comite
108 -9 nous excuser
-108 -88 nouveau loyer
108 38 page du
-34 -108 pire
-108 -71 pour que
-6 108 pourraient
-6 108 pourraient avoir
108 35 que j'
-108 -88 reference
31 108 scanne
34 108 securite sociale
-75 -108 serveurs et
108 18 son choix
107 84 # janvier
-107 -90 # points
107 15 ^bon
-107 -59 ^client
107 12 ^envoyee
44 107 ^ete
107 15 ^le bon
-107 -31 ^par
-107 -65 agent
-53 107 apres l'
71 107 bulletins
-68 -107 deposez plainte
29 107 est inscrite
-107 4 exposition
107 -11 nombre
107 57 pas lieu
107 51 peuvent venir
-107 -29 profil
-107 -86 se tromper
-107 -95 secret
107 42 soirees
-75 -107 sous
-107 -86 tromper
-23 107 votre bulletin
-101 -107 votre reglement
-107 -100 vous nous
73 106 # decembre
-76 -106 ^la lettre
-106 -70 annulation
106 23 chiffres
-106 -21 de les
106 53 de lundi
-106 -67 du jour
-102 -106 elle s'
-100 -106 en route
106 21 errone
-106 -82 fabricant
-48 -106 fetes
106 27 il s'
2 106 la confidentialite
-13 106 laboratoire
-106 -82 le fabricant
-77 -106 les coordonnees
-106 -67 ordre du
-87 -106 paire
6 106 par ecrit
40 106 pour reserver
24 106 que des
-62 -106 rencontre
-58 -106 un faux
-59 -106 votre medecin
106 11 vous ai
-93 -105 ^procedure
15 105 a qui
-105 15 aide a
105 10 commande du
105 -13 ecoute
105 58 engageons
105 58 engageons a
-75 -105 est desormais
41 105 et signale
-105 -86 fermees
-101 -105 ignorez ce
105 9 il etait
52 105 nous l'
64 105 on y
81 105 reglage
98 105 remboursons
71 105 rendu
15 105 votre bail
17 105 votre numero
-105 -73 votre part
57 105 votres
104 20 ^date
104 43 ^examen
-104 -101 ^neige
104 43 ^pas ete
104 42 avec mes
15 104 bail
-52 -104 ce cas
-104 -32 chez
104 5 de noel
-43 -104 deposez
104 -39 et presentons
104 40 je l'
104 40 l' ai
104 21 la surprise
104 28 le prochain
104 18 lundi nous
-37 104 public
104 25 seconde fois
-104 -28 section
104 21 surprise
56 103 # membres
12 -103 ^deja
-103 -93 ^mon
-11 103 ^ordinateur
-103 -95 ^resultats
-103 -98 anonymes
103 28 appele
103 21 as recu
-91 -103 au poste
-103 -98 cas
-10 103 de nouveaux
103 34 de remise
-103 -92 demande a
103 21 desoles !
56 103 enregistres
-26 -103 jeudi
103 48 l' information
43 103 la team
-97 -103 laisser
103 80 les reponses
-3 103 liste de
-103 -81 pas pouvoir
103 9 pour rien
43 103 team
103 22 tete
103 -3 titres
103 30 votre carnet
-83 -102 ^#
16 102 ^ce qui
66 102 ^notice
-102 -61 ^parcours
-102 -89 ^rappel
-102 -57 ^se
1 102 ^vol
102 -6 a rien
18 102 avons ferme
19 102 bonnes
-100 -102 demain soir
-4 102 des la
-102 -49 desole
18 -102 donnees ont
-102 -90 erreur #
-85 102 la ville
102 41 les horaires
-102 -101 librairie
102 -10 lundi un
74 102 montants
102 14 ne tient
-96 -102 nous ne
102 12 pour un
102 27 rectificative
102 26 rouvert
-27 102 sans mot
-64 -102 supprimee
102 14 tient pas
85 101 # les
101 68 ^la caisse
101 30 ^mauvaise date
-101 -92 art
101 -23 aurait pu
-51 -101 carte d'
101 -14 ce n'
-6 101 ce qu
-101 -65 chaudiere
33 101 contacts
-91 -101 coordonnees
79 101 de badges
-101 -40 de ce
-101 -45 demande
101 22 demandons de
101 -22 envois
-101 -60 est jointe
101 -10 excuse
-101 -65 la chaudiere
18 101 la confiance
60 101 les fichiers
12 101 les noms
101 46 mene
101 16 nous de
8 101 pendant neuf
101 11 rappel de
8 101 registre
-13 101 une personne
100 25 ^avons
28 100 ^par d'
-73 -100 a etre
-100 -7 annulee
100 11 au moment
-100 -84 autres sessions
100 39 cesse d'
-9 100 confirme
3 100 consultables
10 100 consultees
12 100 credit
22 100 deuxieme
100 35 du le
-73 -100 en demander
100 11 entierement
-100 -85 er juin
100 11 est entierement
-92 -100 et ne
100 84 etait pas
-100 -75 frais d'
-100 -51 generale
-100 -94 interdit
100 -5 je m'
-73 -100 la rectification
100 32 la somme
100 70 le meme
23 100 lus
100 11 moment de
28 100 par d'
-100 -60 parcours
100 76 personne de
-100 -38 plus le
-100 -60 plus recevoir
-73 -100 pouvez en
100 6 preparer
100 39 qui avons
6 100 secrets
-100 -97 si c'
100 15 si cela
-100 -86 sont anonymes
95 100 sur le
100 9 traitement
-99 -82 ^jusqu
-63 -99 a ceux
-99 -25 a prendre
-99 -58 a retirer
-44 -99 appel
41 -99 aucune
99 5 celles
-99 -77 collection
-56 -99 compte
51 99 date
51 99 egare
-99 -3 election
99 34 en a
-10 99 en fait
49 99 entre le
-99 -57 entretien
50 99 erreur d'
-99 -85 est passe
99 47 excuses vous
-99 -56 expert
-29 -99 facturation
-99 -62 formation
0 -99 gardez les
99 -9 la version
99 23 le livreur
-71 -99 le premier
-99 -55 lignes
-83 -99 mutuelle
99 46 n' avait
99 22 ou un
-6 99 personne
23 99 publique
-99 -36 reclament
-99 -38 relative
-99 -38 relative a
99 29 visiteurs
44 99 vous appelle
65 98 ^carte
-67 -98 ^les
-88 -98 ^pas
-98 -57 annonces
-56 -98 batiment
-86 -98 cette annee
-98 -67 d' identite
-98 -9 de chaque
54 98 de son
-46 -98 desormais
98 35 difference
98 15 ecrit que
98 26 en presentons
98 5 envie d'
98 33 faute et
-73 -98 identite en
-47 98 inconnus
98 35 la difference
98 17 le contrat
-98 -75 le rapport
47 98 lecteurs qui
98 90 local
79 98 maintenant
40 98 money
35 98 notre page
98 6 parce
98 6 parce que
98 4 prevoit
-98 -70 que deux
-33 -98 rectification
-98 -53 resultats de
98 62 scan
98 66 sommes sincerement
-77 -98 sous #
98 35 trompe
98 35 trompe de
98 14 veuillez recevoir
-98 -55 votre formule
-48 -98 vous vous
98 20 {}
-16 -97 # de
-94 -97 # euros
-95 -97 ^annulee
-45 -97 ^de nos
97 23 ^exemplaires
97 5 ^prelevement
-97 -91 a le
97 11 adresse de
-54 -97 agence et
-97 -97 arbitre
97 -1 automne
97 4 bonne est
6 -97 cette
97 -5 change
-97 -66 d' emploi
18 97 doit
7 97 donnez
97 48 du systeme
97 -24 est rendu
97 -2 excusez-nous
97 23 exemplaires
22 97 exposees
-49 -97 garde
-97 -50 interrompue
-97 -97 jouera
-97 -97 l' arbitre
97 70 la session
97 33 mauvais prix
-97 -76 megarde ?
7 97 ne donnez
97 41 nous qui
60 97 ouvrez
0 -97 pas vous
-71 -97 questions
97 33 s' excuse
6 97 vos enfants
97 23 vous revient
78 96 # !
-92 -96 # minutes
36 96 ^chez notre
-96 -79 ^erreurs
-96 -79 ^semaine
96 35 abonnes
69 96 badge reste
-96 -82 bravo
96 39 caisse
-96 -67 compte de
28 96 courriel
-96 -81 des personnes
49 96 est moi
96 -4 gache
-96 -80 garonne
-96 17 le droit
49 96 moi qui
96 26 muet
96 19 ne les
-96 -90 panne et
84 96 par les
-68 -96 par une
-96 -38 prevue
-96 -55 resultats
96 41 septembre notre
96 11 sous la
17 96 telephone et
38 96 tes
-96 -71 toute l'
41 96 votre nom
95 63 ^caisse
95 23 ^excuses
-95 -91 ^mercredi
95 -5 ^votre facture
-95 -43 achete
-17 95 autre assure
-22 -95 avons retire
39 95 chez notre
-95 -30 croise
-58 -95 dimanche et
17 95 ecrit a
95 83 elle n'
-95 -88 entree libre
-95 -32 equipes
95 35 etude
-95 -73 jours au
-78 -95 juin
95 14 l' inverse
95 -8 la prochaine
95 -66 lettre de
-87 -95 message veuillez
-95 -54 par
-49 -95 parvient
-72 -95 prete
95 83 recu de
95 23 sa
-60 -95 secretariat
55 95 suivi de
95 25 ta carte
-95 -72 un operateur
95 7 uniquement
-94 -95 votre conseillere
-75 -95 votre inscription
-49 -95 vous parvient
95 43 vous presentons
-94 -57 ^# sur
-18 -94 ^double
32 94 ^erreur d'
-94 -64 ^mardi #
-52 -94 ^peu
-94 -89 ^reservation
-52 -94 ^un peu
94 0 accepte
94 54 au lieu
-33 -94 avoir a
94 9 chargee
94 28 chez nous
-94 -74 d' apres
-94 27 d' autres
31 94 delegue
78 94 envoye a
25 94 et le
-9 94 fait partie
-94 -59 fin le
94 53 honte
88 94 honte et
-94 -61 identite
-94 -70 independant
94 42 inscrit a
-94 -85 jeudi sont
-70 -94 la panne
-94 -64 le mardi
94 7 lettre d'
31 94 notre delegue
94 57 paie de
-75 -94 pour ne
-94 22 profondement
-94 -83 restent
-94 -75 sont au
-94 -78 temps
-94 -70 une panne
94 4 votre don
-19 94 y sont
17 93 ^des
65 93 ^important
35 93 ^money
-21 93 adresse a
-93 -84 appelez-nous
-86 -93 au
33 93 avoir
-93 -66 chez les
45 93 cliquez sur
-93 -31 convenir
26 93 courriels
51 -93 dans notre
17 93 de nos
-93 -93 gymnase
93 39 hello
65 93 important
-64 93 l' a
-90 -93 le plan
-93 -86 maison
-41 -93 mars
-93 -82 pas compte
-93 -91 prevoir
7 93 prives
-93 -60 une gourde
92 21 !
92 60 ^# du
9 92 ^carnet
33 92 ^identifiants
33 92 ^vos identifiants
92 25 a present
-29 92 a quatre
92 31 a remis
23 92 autre personne
-92 -71 besoin
1 -92 bien
-92 -85 billets
-91 -92 en salle
92 61 et ton
-92 -69 formule
-57 -92 inscription
92 78 la consultation
79 92 la personne
-92 79 le votre
92 13 m' en
92 24 mauvaise date
92 54 nous nous
-41 -92 orthographie
92 8 perdu
0 -92 prevu
92 38 prix est
-54 -92 redaction
-92 -73 service et
-92 -73 suivre
-92 -20 ton compte
-92 -54 tout de
-92 -12 tres
92 20 tu
-92 -55 vider
-79 -92 votre avis
92 -10 votre facture
-92 -26 y compris
20 91 ^derobes
-87 -91 ^fait
91 25 ^s' est
-91 8 ^ton
91 14 ^vos photos
-88 -91 air
-37 -91 aux #
-91 -86 avez achete
91 33 avez pas
-91 -87 ci-jointe
11 91 confiance
-91 -77 confirmation
91 -67 d' entre
-21 91 d' envoi
-91 -32 de changer
-91 -76 debutant
16 -91 deja
-91 -90 echue
-91 -90 echue le
91 87 est desoles
-91 -91 est reporte
32 91 ete vole
91 58 excusons
-76 -91 faudra
6 91 figuraient
36 91 il a
-76 -91 il faudra
-91 -90 impayee
91 40 inscrit
-91 -27 je me
-91 -61 l' export
91 41 la mediatheque
91 -28 les clients
91 21 message de
91 14 n'
-91 -71 ne recevrez
91 -59 nos lecteurs
91 26 nous venons
-91 -76 poulet
-64 -91 pouvez
91 -2 premiers
-91 -90 procedure
-91 -71 recevrez plus
16 -91 recu
-47 -91 samedi de
-91 -90 sauf erreur
91 26 seul le
91 35 somme
91 -7 ta commande
91 26 venons
91 5 voici la
91 14 vos photos
-91 -52 votre ancien
-53 -91 votre cotisation
6 91 y figuraient
-90 -76 # est
-90 -90 ^avant
-7 90 ^enfants
-22 -90 ^la ligne
-7 90 ^vos enfants
-90 -53 ai commis
-90 -65 bug
-30 -90 ce week-end
-90 -63 circulent
-90 -53 commis
-90 -8 enquete
90 -77 entre vous
90 27 joint le
-22 -90 la ligne
9 90 le prepose
84 90 le reseau
-90 -82 lettre vous
-90 -61 lieu le
-18 90 mai des
90 40 mes excuses
90 36 messages d'
0 -90 montant
-29 -90 ni
32 90 orange
-90 -86 par #
27 90 parti chez
-66 -90 pas suivi
-89 -90 pour raison
9 90 prepose
-29 90 quelqu
-29 90 quelqu un
90 64 retiree
-84 -90 securite de
-48 -90 une lettre
90 18 votre virement
90 5 vous a
-90 40 vu
29 90 y
89 48 ^!
-30 89 ^autre
-89 -36 ^par un
-70 89 ^une autre
-89 -57 acte de
-89 -48 besoin de
-89 -71 bonne nouvelle
33 89 ca t'
89 29 cinq jours
89 -21 de diffusion
-89 -60 demandes
-89 -52 desole pour
89 24 desoles on
89 -21 diffusion
-1 89 du local
-89 -62 en lieu
89 42 engagement
-89 -76 enregistree
2 89 et vos
-89 -76 heures
89 4 hier sont
-55 -89 hopital
89 68 le planning
-89 -62 lieu sur
89 -6 modele
-18 89 nom de
-89 -79 notre prestataire
0 89 nous prenons
89 61 nous vous
-41 89 numeros
0 89 prenons
-30 89 protection
-64 -89 qui nous
89 26 regler
33 89 si ca
78 89 societaires
54 89 tableau
23 89 telephonique
-89 -39 trouvez
-29 -89 une operation
-16 89 une surveillance
88 3 ^la version
88 -12 aux etudiants
-88 -42 avec un
-88 -68 bientot
22 88 bloque
61 88 cantine
88 52 ce courriel
-88 -70 chien
88 18 commence a
-39 -88 comprenons
88 -3 coquille
-34 -88 d' ici
88 3 de flandre
88 -55 de jeudi
-83 -88 de parcours
-29 88 de recherche
-88 -79 delais
11 88 des inconnus
-88 -74 des que
-88 -52 detail
88 41 directrice
88 76 document
-83 -88 eleve
-44 -88 emballage
-88 -66 er janvier
-36 88 et de
88 83 et la
88 3 flandre
88 18 horaire
-88 -63 jusqu a
-88 -52 le detail
88 38 les fiches
-88 10 les resultats
88 4 nombre de
-39 -88 nous comprenons
-88 -72 operateur
-47 88 pardon a
52 88 pardon et
22 88 passe a
28 -88 payer
31 88 portable
34 88 possible que
88 60 pu
-88 -86 reporte
88 36 sait
-88 -54 seule
88 15 suit
88 26 vite
-87 -79 # jours
-87 -83 # personnes
-6 87 ^alerte
-87 -76 ^ce soir
-87 -48 ^de
-87 -21 ^de securite
61 87 ^incident
-87 -68 a bientot
87 36 a vide
87 31 accepter nos
87 -9 acceptez je
-87 -53 agence
-87 23 autres
-14 87 changer le
87 3 confus
-87 -61 convier
-14 87 de credit
-87 -54 donner
87 20 en tete
87 6 epreuve
-87 -41 est bloque
58 87 excusons de
-87 -21 fermee
61 87 fevrier et
-87 -81 fin de
87 70 joint au
-86 -87 justificatif de
-9 87 l' avaient
87 6 l' epreuve
87 21 le remboursons
-87 -66 limite de
87 20 mais on
-87 -78 niveau
-87 -78 niveau #
-87 -41 pas encore
-12 -87 passez au
21 87 potentiellement
87 -9 prie nos
68 87 prochain
-87 -82 provision
87 21 recredite
87 3 recu hier
87 32 rien de
56 87 serait
87 3 sommes confus
-60 -87 suffit
-14 87 surveillance
25 -87 tu as
-34 87 tu l'
87 25 un nouvel
-87 -75 une minute
-87 -79 valable
-87 -82 victimes
87 10 voisin
-87 -61 vous convier
-87 -87 vous en
25 86 ^adresses
86 14 ^photos
-68 -86 ^votre avis
-86 -71 a chaque
86 23 a nous
86 4 a propos
-86 -55 acte
-86 -71 agreer madame
12 86 avons ete
37 86 brocante
22 86 clerc
86 19 comment vous
-66 -86 compte ou
22 86 de vente
-56 -86 dure
-86 -42 est possible
86 -35 excuser
17 -86 excuses a
21 86 gerante
86 31 joueurs
-86 -66 jours de
86 15 l' impression
-86 -69 lampe
86 26 le projet
-86 -68 le secret
86 -25 lecteurs
86 40 libres
86 46 lors du
42 86 mais elle
23 86 malveillant
39 86 me connecter
3 86 messagerie de
86 40 participation
86 19 pas teste
-68 -86 plein
86 11 plusieurs d'
13 86 que nous
-86 -50 remercions de
-29 -86 repondra
-86 -71 respectueuses
-51 86 s' y
86 0 sachet
86 0 sachet de
-86 -68 secret medical
86 51 seront remises
86 16 site vous
-47 -86 tel
1 86 trouvait
1 86 trouvait avec
-5 -86 un releve
53 86 usagers
-86 -73 veuillez agreer
86 0 vis
-19 86 visible
-58 -86 vous pouvez
-29 -86 vous repondra
1 86 y trouvait
41 85 # sont
85 20 ^accidentelle
85 20 ^accidentelle de
-56 -85 ^faux
85 19 ^nous avons
85 41 ^vous n'
-24 85 a ferme
85 20 accidentelle
85 20 accidentelle de
85 -2 amendes
-68 -85 an dernier
85 16 avons bloque
85 72 chers parents
-85 -46 de livraison
-69 -85 echanges
-85 -56 en magasin
85 48 fausse
20 -85 journee
85 5 l' offre
60 85 la date
-85 -85 la prefecture
-85 -34 le lendemain
-85 -34 lendemain
85 -2 les amendes
-85 -61 mai #
-85 -62 maitre
-65 -85 moins
85 61 nous t'
-85 35 ouvert
-85 -29 par un
85 7 pardonnez-nous la
-67 -85 pouvoir vous
-85 -85 prefecture
-85 -85 prefecture a
55 85 production
-85 -65 que je
85 29 questionnaire
-84 -85 regrettons de
-85 -82 reponse
-85 -70 sommes tristes
10 85 tient a
-85 -70 tristes
-83 -85 un justificatif
0 85 un tiers
-84 30 ^donnees
-84 -80 ^nos
84 33 ^page
84 12 ^s'
64 84 agreer nos
84 16 aout et
84 35 cesse
-84 -2 changer
84 31 college
80 84 cote
-51 -84 de printemps
-84 -19 demande d'
-74 -84 depuis ce
-76 -84 derangement
-42 84 des donnees
-84 -55 des lumieres
8 84 dossiers sont
84 15 dysfonctionnement
-24 84 ecrit la
65 84 entreprises nous
-84 -58 est dans
-3 84 ete consultees
-84 -52 fiches
-84 -72 impose
-24 84 ip
-84 12 la cooperative
84 31 le college
84 78 le nom
-3 84 les mains
-14 -84 les offres
84 -6 lot
-84 -55 lumieres
22 84 meme nom
-6 84 messages prives
-84 -84 moins de
84 23 ne court
-84 -66 ne nous
-26 -84 on peut
-27 -84 operation
60 84 papier
2 84 par erreur
62 84 parents
-84 -42 president du
-84 -13 quelque
16 84 rancongiciel
-84 -75 reabonner
84 0 rembourse et
84 41 remises
84 4 rencontrer
-17 -84 rien a
-84 -41 societaire
84 15 un dysfonctionnement
84 34 verse
22 84 vos resultats
12 84 votre en
-84 -75 vous reabonner
-84 -38 vous remercions
83 32 ^avez recu
-83 -66 ^plus
-2 83 agence de
-23 83 assure
-40 83 avec ton
-83 -66 avec toute
-83 -62 billets restent
-83 -53 chez l'
-25 -83 courrier
-83 -60 critique
-83 -71 de sante
-83 26 de tout
83 16 don
-60 83 emporte
83 33 et aucun
-32 -83 faux
83 1 francais
-66 -83 fuite
-83 -55 gre
83 -23 jusqu au
17 83 la cantine
25 83 la votre
83 34 les riverains
-2 83 lire les
-83 -83 minute
-83 -38 neuf
83 11 ont attendu
-83 -58 parvenir
-60 -83 pas de
-27 -83 pendant un
-78 -83 plateau
-83 -70 pourquoi
-83 -58 pouvez y
83 -2 qu ils
-83 -47 rappele
83 5 reservez
83 34 riverains
83 33 sans supplement
83 33 supplement
83 14 suppression
14 83 sur notre
-83 -70 travailler
-83 -82 vernissage
-83 -82 vernissage jeudi
-83 -70 vous souhaitez
-11 -82 # aout
82 15 # par
82 14 # photos
82 24 ^a propos
0 -82 ^appel
-82 -61 ^je
50 -82 ^mise
-81 -82 ^ne
82 24 ^propos
-54 -82 ^rendez-vous
-38 -82 ^rib
82 57 a zero
-82 -53 acceder
-82 -53 acceder a
82 29 accepter
-82 -28 ainsi
9 82 argent ni
-82 25 assurance
-82 -58 au premier
-82 -2 avaient ete
-82 -25 avance
82 9 avons mal
-82 -51 avons-nous
-82 -72 banque
-82 -51 chose
82 31 compte a
-77 -82 conservons
-82 -53 de remboursement
11 82 de thies
-42 -82 dimanche
-47 -82 erreurs
-82 -30 est adresse
82 25 example
61 82 gratuitement jusqu
47 82 l' avoir
5 82 la messagerie
53 82 le mail
-82 -54 le president
82 9 les avions
53 82 mains
82 27 mal
82 13 mardi a
9 82 ni argent
-77 -82 nous conservons
82 54 nous excusons
-50 -82 pardon de
-35 82 point de
-46 -82 pour vous
-82 -53 pouvons acceder
-82 -35 prudence
-82 -51 quelque chose
82 28 quels
82 17 recevoir
-71 -82 recevrez
-82 -28 remercions
82 46 survenue
82 28 tels
82 28 tels quels
-5 82 un autre
-19 -82 une erreur
35 82 vigilant
17 82 voles
-81 -71 ^dans la
81 63 ^notification
81 2 ^version
12 81 a joint
-32 -81 annonce de
-81 -70 artiste
-81 -20 assurance de
-14 81 atteinte a
81 22 aux
25 81 conformite
81 58 confusion
-81 -20 croire
61 81 d' agreer
81 5 d' automne
-81 -20 de croire
-22 -81 de moins
29 81 donnees vous
-81 -67 en juin
-28 81 ete visible
81 48 il en
-3 -81 inaccessible
74 81 inversion
-58 -81 invitons
-2 81 journaux
-81 -20 l' assurance
81 37 la place
-81 -55 le jeudi
14 81 m
81 27 mauvais jour
81 28 ont deja
81 78 pas fait
-81 19 patients
-72 -81 perdue
-81 -75 porte le
-81 -66 pour lui
-28 81 recommandons de
81 31 restaure
-81 -64 sante
-81 -76 traiter
-81 -75 un agent
-81 -59 verre
-70 -81 vous
-58 -81 vous invitons
81 54 vous qui
-45 -81 vous recevrez
-81 -79 vous-meme
-26 80 # profils
-80 -54 ^a des
80 -15 ^a tort
-80 -11 ^a votre
80 67 ^espace
17 80 ^numeros
1 -80 ^programme
80 -15 ^tort
-80 -73 ^tout
16 80 ^un autre
80 67 ^votre espace
-80 -76 a bien
47 80 a plus
80 -15 a tort
-44 80 a vu
15 80 adresse telephone
80 1 auraient ete
80 34 avaient deja
-80 -42 avis
-80 -76 bien ete
80 0 celles et
-9 80 civil
-80 -65 code a
-80 -7 compromis
-80 13 conseillons
70 80 contrat d'
80 16 de lettre
80 37 de repondre
-80 -18 des mots
80 17 desoles et
80 -4 devis que
-80 -44 dimanche #
80 16 est faux
80 0 et ceux
-9 80 etat civil
70 80 homonyme
-71 -80 identite bancaire
-80 -74 jours ouvres
9 -80 l' equipe
80 -14 la caisse
-71 -80 la mutuelle
63 80 la salle
80 -4 les devis
-80 30 moi
50 80 noel
-80 -26 nos clients
80 0 notre dernier
1 80 nous a
-80 -53 odile
-80 -33 ou l'
-80 -74 ouvres
80 -8 par mois
-26 80 profils
-80 -54 regarder
-80 -64 remise
80 9 sont remis
80 -15 tort
70 80 un homonyme
80 20 vos places
-80 -51 votre carte
80 -10 votre convocation
-80 13 vous conseillons
-26 -80 vous dire
60 79 ^a la
-79 28 ^chez
-79 -41 ^compte par
79 11 ^d' hier
-33 -79 ^enquete
79 4 ^erreur dans
31 -79 ^que
-79 -68 ^votre adresse
79 8 a appele
79 36 a eu
-79 -53 abonnements
79 8 affichait zero
-79 -65 audit
79 4 avez recu
79 54 avions pas
-79 -49 cas d'
79 4 certificats
-74 -79 commande #
-79 -41 compte par
-33 -79 d' enquete
-79 -38 dans votre
37 79 de contacts
-79 -70 deception
-57 -79 douze
-79 -77 est joint
79 27 est notre
-66 -79 et si
79 -28 excuser pour
-79 -58 greve
-38 79 groupe
-79 -22 l' annee
79 46 l' argent
-79 -33 la cle
79 -44 la lettre
79 4 les certificats
79 4 les inscriptions
-79 -65 lieu mercredi
-60 -79 lots
79 31 matin et
79 30 ne sera
37 79 notre liste
-79 -15 nous est
-79 -65 on te
-79 -15 regle sur
79 23 reservee
79 -24 sans objet
79 38 semaine derniere
79 28 solene
34 79 temoin
79 19 trajet
79 -34 une version
-79 -46 utilisez
-34 -79 velo
-11 79 vos bulletins
-73 -79 vous les
-79 -42 vous rappelle
78 -25 # c
-78 -40 # er
78 16 # n'
78 26 # que
-78 -55 ^# er
78 20 ^commande de
-44 -78 ^coupure
-78 -48 ^en
-78 -55 ^er
-60 -78 ^fichier
11 78 ^jetons
11 78 ^jetons d'
78 -17 ^mal
-78 -8 ^securite
78 -17 ^votre nom
-26 -78 adresse pour
11 78 api de
-58 -78 attend au
78 3 aurait
78 33 avons
78 -5 avons ecrit
-78 -17 ayant
78 10 chacun peut
-70 -78 ci-joint
-78 -55 conditions generales
78 11 consommation
-7 78 contenait les
-78 -42 de lire
78 0 devis
-43 -78 dix
-78 -15 eleves
78 16 en entier
78 16 entier
6 -78 equipe
-78 -40 er
-78 7 est annulee
-78 -70 est prete
62 78 fevrier est
78 33 figurera
78 33 figurera sur
-78 -64 film
-78 -71 gene
-78 -55 generales
78 53 hier #
-78 -66 huit
-28 -78 invite
11 78 jetons
11 78 jetons d'
78 34 joindre
78 16 joue
-51 -78 l' alerte
-78 -71 la gene
78 68 laisse un
-78 -69 le spectacle
11 78 les jetons
-78 -54 maison verdier
-75 -78 meilleures
78 29 ne contient
-78 -37 ne pas
-78 -63 par sms
78 -27 pas destine
-78 -31 pas recu
-71 -78 pouvoir
78 45 prions d'
-78 -70 remboursables
-78 -55 resilier
-78 -55 resilier sans
-78 -59 rien et
-78 -70 sont remboursables
-78 -69 spectacle
-78 -39 transmis
-7 78 un depot
-6 78 un ordinateur
-78 -54 verdier
-78 -40 vos dons
11 78 vos journaux
-78 -73 votre article
78 -2 vouloir nous
78 -27 vous etait
77 -43 # avec
77 5 ^avait
77 48 ^de votre
-77 4 ^droit
77 5 ^le menu
-25 77 ^votre dossier
77 36 abonne
77 2 aviez
-13 -77 bon
40 77 commandez
-77 -77 compagnie
11 77 courriel d'
-21 -77 dans les
-77 38 de travail
-77 -77 fraude
77 57 h a
5 77 la commune
-77 -66 laine
-77 -42 les prenoms
77 -62 minutes
-20 77 moteur
-20 77 moteur de
26 -77 n
77 73 n' avions
77 62 n' etait
-8 77 n' ouvrez
77 11 navres si
74 77 ont ete
-77 -58 ordre
-8 77 ouvrez pas
77 16 piste
-77 -42 prenoms
77 -21 quatre fois
-77 29 qui vous
-77 -8 quoi
-77 34 recherche
-77 -56 rue des
74 -77 seront
77 43 sont a
-77 -41 tant
77 11 tete de
15 77 thies
77 38 toutes mes
-63 -77 trop de
-39 77 tu y
-77 -58 vos identifiants
0 77 votre a
77 27 votre billet
77 48 vous etes
76 68 # au
8 76 ^concerne
11 76 ^dans nos
4 76 a lu
71 76 aupres de
-76 -50 ce rappel
76 50 celui
-76 -40 clic suffit
1 76 collaborateur
76 16 commission
76 29 d' accepter
-76 -4 d' entree
53 76 dates
31 76 de carte
-76 -74 demande ?
-76 -40 desinscription
-76 -40 desinscription est
-69 -76 dos de
-76 -64 du service
76 43 envoyer
-43 -76 episode
-76 -46 et nos
-31 76 et une
76 -27 etudiants
-76 2 excusons par
-76 -61 export
6 76 fortune
-76 -50 identifiants
-76 -43 jours avant
14 76 laquelle
-76 -11 le badge
44 76 mail
-76 -67 medical
-76 2 par avance
18 76 partenaires
-76 -50 permet
-68 -76 pour choisir
-76 -25 pouvait
-69 -76 raccrochez et
-76 -11 renvoye
-73 -76 retire de
-76 -66 retour de
-6 76 sauvegarde
-76 -60 si l'
58 76 sincerement desoles
76 -11 soit
-76 -40 suffit pour
76 -47 ta
76 -36 thermostat
1 76 un collaborateur
76 2 un oubli
-8 76 un portable
-6 76 une sauvegarde
76 -1 vide la
-76 -40 votre desinscription
-76 -21 votre disposition
76 72 vous presente
67 75 # fois
-75 -73 ^est annule
-54 -75 ^menu
-54 -75 ^menu de
75 -16 a nos
-75 -10 association
75 -12 avez peut-etre
-4 75 cahier
-75 -70 ce mois-ci
-54 -75 changement
-54 -75 changement de
68 75 directe
-68 75 disque
75 73 electroniques
75 73 electroniques de
75 2 erreur dans
-37 -75 est le
-75 29 est tombe
-63 -75 et composez
-75 -26 horaires
-4 75 le cahier
13 75 le code
-68 75 le disque
75 -28 manquait
-75 -70 mois-ci
-75 -50 n' a
75 19 nos frais
-75 -10 notre association
75 -5 nous demandons
61 75 numero d'
75 16 oublie
-75 -8 pas y
11 75 precaution
11 75 precaution nous
21 75 privee
75 6 propos
75 14 remboursees
-75 -25 signe
75 74 sont detruits
-8 -75 stock
-75 29 tombe
-75 61 travail
75 29 un sms
21 75 vie privee
-57 -75 vos coordonnees
75 74 votes
21 75 votre vie
-75 -52 vous reste
-74 -24 # heures
-74 -65 # mars
-55 -74 ^bien
34 74 ^message
74 9 ^page #
74 -18 ^panne
-25 -74 ^sur la
-74 -53 a tres
-10 74 adresse et
74 33 avez paye
-74 -45 chaque
-37 -74 chere
-47 -74 commandes
-74 -48 comme
-61 -74 composez
-61 -74 composez le
46 74 d' avoir
74 -13 dans le
74 32 derniere
-74 -17 donnees le
-55 -74 est en
-59 -74 ete volees
74 43 etes
74 -6 galerie
-32 -74 invitons a
74 18 janvier
6 -74 l' application
74 -6 la galerie
-74 -50 les abonnements
-74 -58 ligne
50 74 listes
-74 -57 me
15 74 medicaux
-74 -63 passe
14 -74 pour l'
74 -32 prime
74 -32 prime d'
-74 -60 quitte
-74 -46 recevez
-32 74 recommandons
-56 -74 session
12 74 sollicitation
-74 -72 tant qu
-59 -74 volees
-32 74 vous recommandons
-73 -60 # reste
53 73 ^# mai
47 73 ^a notre
-50 -73 ^relance
-73 -49 a lieu
-22 -73 abonnement
-73 -63 appellerons
73 8 attribue
73 73 aupres
73 19 avec des
73 8 avons attribue
73 14 bien mechant
-73 -46 boite de
-48 -73 c' etait
73 19 cartons
-10 73 certaines
73 -48 citations
50 73 contenait
-73 -70 d' hameconnage
-64 -73 de mettre
73 46 disparu
-73 -59 en
-73 -60 en mai
7 73 enfant
35 73 entre
73 8 equipe de
-73 -67 est annule
-73 -34 ete transmis
-73 -62 etes pas
13 73 fevrier un
73 8 gratuit
73 26 les autres
-68 73 les parents
73 8 ligne est
56 73 mai a
73 14 mechant
-21 -73 menu de
-64 -73 mettre a
36 -73 nouveau
-73 12 on l'
4 73 passe un
-35 -73 peu
-9 73 qui se
-73 -30 reste a
-73 8 retrouver
-73 -58 samedi a
73 12 silence
73 9 soeur
57 73 sur un
73 21 sur vos
-43 73 tant que
73 -12 tenus
-35 -73 un peu
-73 -15 un site
8 73 une boite
73 18 une place
-10 73 voit
-73 -63 vous appellerons
15 72 # dossiers
-72 -45 ^a #
-13 -72 ^ce que
-57 -72 ^de ce
-54 -72 ^de donnees
-72 -58 ^de violation
28 72 ^notre site
14 72 ^partie
72 26 ^quand
60 72 ^vos
-72 -7 a renvoye
-65 -72 avec tristesse
-65 -72 avons appris
10 72 avs
10 72 avs et
-72 -54 banque a
-38 -72 bonjour lea
-72 29 ce lien
-70 -72 certains
-39 -72 coupure
-72 -49 d' essai
-65 -72 de deces
-65 -72 deces
-65 -72 deces de
-65 -72 deces et
-72 -35 deux millions
-15 72 donateurs
-55 -72 dossier de
-65 -72 epoux
72 -15 est pour
15 72 et refusez
72 -2 et restons
-52 -72 facture de
-72 -46 helene
-55 -72 inscriptions
-65 -72 l' acte
26 72 l' utilisez
72 29 la directrice
-65 -72 le deces
-72 -69 le recu
2 -72 le secretariat
-72 -63 mercredi #
-72 -11 monsieur cher
72 14 nos bons
-65 -72 nous remettre
10 72 numero avs
-72 -61 ou le
-72 -25 pages
-72 -70 parlait
-72 -70 parlait de
-35 72 pas la
72 -37 petite
3 -72 probleme
72 20 prolonge
72 68 que notre
-72 -7 renvoye l'
72 -2 restons
72 42 supprimer
-72 -48 traites
-65 -72 tristesse
-65 -72 votre epoux
-71 -67 ^a pas
-24 71 ^confidentialite
4 71 ^d' impot
71 8 ^erratum
4 71 ^impot
8 71 ^le #
-50 -71 ^le prix
-71 -67 ^n' a
71 -16 ^ta
-55 -71 a bord
71 37 a cinq
5 71 a confirme
71 18 a sa
71 11 amelioration
71 11 amelioration continue
71 7 anomalie
26 71 aurait du
-71 -7 avant tout
-43 -71 avons change
-55 -71 bord
71 -10 bouge
71 11 cadre de
-71 -66 chaussettes
4 71 confirme par
-68 -71 confirmez votre
-29 71 connexions
-71 -58 conseils
-51 -71 consommez
-51 -71 consommez pas
71 -3 d' ecoute
-71 -66 de chaussettes
-20 71 de quoi
-71 -7 de ton
-71 -68 deplaces
69 71 des benevoles
-29 71 des connexions
7 -71 des eaux
4 71 detruite
71 45 dont la
71 -19 dossier d'
71 7 du #
7 -71 eaux
-71 -30 envoyes
71 8 erratum
71 3 est au
71 34 est remboursee
43 -71 eu
-71 27 fait
-29 71 ferme la
22 -71 gardez
-71 -58 heure du
11 71 importe
71 32 inquietude
71 32 inquietude que
-71 -56 l' assemblee
71 32 l' inquietude
-71 -54 la compagnie
-34 71 la copie
-51 -71 le consommez
71 3 le week-end
-51 -71 lea
58 71 les adherents
71 9 lors
71 64 mairie
11 71 n' importe
-71 -58 nos conseils
-71 -70 nouvelle collection
71 11 occasionner
-71 -66 paires
-71 -66 paires de
71 -10 pas bouge
71 32 pas les
56 71 pour tout
-47 -71 que le
4 -71 quotient
-29 71 rendus
-71 -54 rien
-71 -44 sans se
-45 -71 sous dix
-71 -46 un fichier
-54 -71 un responsable
71 7 une anomalie
-57 -71 vendredi
-39 -71 votre badge
0 71 votre propre
71 6 vous lundi
71 32 vraie
25 -70 ^a jour
70 -9 ^affiche
-70 -66 ^bienvenue
-65 -70 ^boulangerie
63 70 ^chez nous
70 2 ^du #
49 70 ^en ligne
-1 70 ^la securite
25 -70 ^mise a
10 70 ^par erreur
70 20 acompte
70 61 appelez
-70 -31 au nom
-68 -70 au plus
70 2 avons transmis
-65 -70 boulangerie
14 70 communaute
-35 -70 compte avant
70 2 compte des
-20 -70 conseil d'
-20 -70 d' administration
-70 -52 d' excuser
70 7 d' hiver
-38 -70 dans l'
70 31 date du
60 70 dates de
70 68 de commande
41 70 de paques
70 42 de vendredi
-70 -12 decembre #
52 70 demenagement
-70 -46 emploi
-63 70 en #
70 -30 en decembre
-36 -70 erreur
-65 -70 est #
-70 13 etaient
70 26 etiez
-70 -21 etre
-36 70 faire pardonner
70 12 gite
-70 -47 l' erreur
70 12 le gite
14 70 les cles
65 -70 lettre
7 -70 lettre du
-37 70 lien et
70 33 mars et
-16 -70 menu
70 30 navres
24 70 nous remboursons
70 53 ou nous
41 70 paques
26 70 passe par
-46 -70 printemps
-59 -70 profiter
-70 -1 publie par
66 70 qu un
41 70 que ca
70 -4 sans doute
70 11 sera rembourse
-45 -70 sont traitees
-70 -63 souhaite
70 7 tarif
70 33 taxi
-14 -70 un velo
70 45 votre espace
26 70 votre identite
70 26 vous etiez
5 -69 ^avec
-69 -56 ^de mars
-69 -56 ^facture de
69 -10 ^horaires de
-20 69 ^images
-69 -56 ^mars est
69 31 ^pas a
69 -15 acceptez
69 28 agit
43 69 application a
-69 -53 apres examen
69 12 arrivee
18 -69 as
-69 -69 assez
0 -69 assures
69 -14 attendu
5 69 attentifs
5 69 attentifs aux
69 25 avions laisse
-20 69 camera
-20 69 camera de
-69 -7 chat
69 3 chers collegues
12 69 cles
69 3 collegues
-14 -69 conseillers
69 6 d' ailleurs
69 64 dans nos
69 -5 desolee
-1 -69 doute
-69 16 elle
69 28 entre #
-68 -69 erreurs de
69 51 est du
52 69 figure
-20 69 flux
69 -10 horaires de
-69 -69 ignorez
-69 -16 justificatif
-16 69 l' adresse
69 36 l' avis
-20 69 la camera
-69 -19 le chat
-20 69 le flux
-69 -11 le groupe
1 69 les dossiers
-69 3 libre
-8 -69 livre
-69 -56 mars est
-17 -69 merci a
69 2 message a
17 69 non autorise
3 69 non chiffree
43 69 notre application
69 28 part et
-69 -69 pas assez
69 -1 quarante
-62 -69 remplace
-35 -69 repondre a
69 28 s' agit
-19 69 ton code
-67 -69 trois ans
69 12 trou
31 -69 un nouveau
69 -9 virements
33 68 ^acces non
12 68 ^article #
33 68 ^autorise
33 68 ^autorise a
2 68 ^base
12 68 ^du rgpd
47 68 ^mai
68 -2 ^n'
33 68 ^non autorise
12 68 ^rgpd
-4 -68 ^soir
3 68 ^voir
-68 5 a mis
-56 -68 adressons
-56 -68 adressons nos
3 -68 amende
68 22 annulees et
-68 -11 atelier
5 68 au samedi
68 60 aucun
68 -4 cette nuit
-1 68 cle usb
68 22 compose
68 6 conservees
28 68 constate que
3 68 conversations
-68 -45 courant
68 68 desoles d'
68 65 elus
-7 -68 en avez
-23 68 essaye
68 7 est-il
68 7 est-il passe
68 16 exemplaire
55 68 explications
-68 -68 fuites
-68 -68 fuites de
-68 -41 l' hiver
28 68 l' hotel
68 0 la paie
68 10 la signature
-68 -68 les fuites
-51 -68 les retardataires
68 3 marche
68 23 marche a
3 68 messagerie d'
-68 -60 morel
-17 -68 musee de
10 68 noms
68 11 parti
-33 68 pendant #
-68 -58 pour votre
-55 -68 prend
-32 68 prevoyance
68 7 que s'
68 38 reglons
-51 -68 retardataires
68 -3 reunion
-68 -7 s'
68 7 s' est-il
-68 -67 sont annulees
-2 68 terminee
68 7 un modele
-1 68 usb
-40 -68 venir
-68 -62 veronique
-49 68 visibles
-68 5 votre adresse
-68 -10 votre fidelite
-56 -68 vous adressons
-68 -41 vous faire
67 47 ^article
-31 -67 ^pas le
9 -67 ^pour votre
-37 -67 ^semaines
-37 -67 ^semaines de
67 49 ^sur
67 61 ^vite
55 67 affiches
-67 24 atteinte
-67 -66 au cabinet
67 6 automatiquement
-34 -67 avant dimanche
67 57 avons envoye
-67 -33 bonjour monsieur
67 55 celui que
5 -67 concours
0 67 conseillons de
-17 -67 convient
-67 -57 convoques
67 19 de huit
25 67 des dernieres
-17 67 en copie
67 53 entreprises
-67 -66 est cree
67 4 etait qu
9 67 etre consultees
-12 -67 excuses aux
-25 -67 ici a
9 67 informons que
-67 32 inscrite
31 67 inscrits
-67 -42 jeudi #
35 67 l' un
-67 -43 lundi #
43 67 matin a
-35 67 medicale
67 21 metier
-67 -58 nos deux
67 11 objet
67 6 page #
-67 -17 par securite
-65 -67 presse
67 -7 que cela
7 67 relisez
7 67 relisez vos
-13 -67 retour
67 26 sans
-5 67 telecharge
10 67 tiers non
-67 -65 tout ce
-11 -67 toute la
-67 -67 trouverez ci-joint
-67 23 tu nous
-67 4 un code
-67 -53 un numero
16 67 utilisateurs
67 20 utilise
-67 -6 vos fiches
-49 -67 vos questions
-17 -67 vous convient
-66 -35 ^partir
-66 -49 ^sont
66 -25 ^un mot
-37 66 a une
66 -15 camille
-66 -17 ce message
-66 -19 cheres
42 66 chiffre
66 38 comptes ont
20 66 concernees
-66 -55 confirmez
-66 -63 conseiller
17 66 conserve
8 66 consultees par
31 66 dans une
-66 -59 de connexion
66 -1 demandons humblement
29 66 depuis le
-13 -66 dire
-66 -60 disponible
0 66 dossiers de
-66 -64 du fil
66 52 du lundi
66 10 excusons aupres
-45 -66 fait le
-66 -64 fait une
-66 -5 fiches de
66 -1 humblement
66 -1 humblement pardon
-64 -66 il n'
32 -66 il y
66 7 ils ont
-5 -66 jamais
-66 -62 je n'
66 41 l' ete
28 66 le nouveau
-66 -24 le petit
-66 -62 leve
49 66 mises
14 -66 n' avez
45 66 notre agence
66 6 notre centre
66 35 ouvrir
-25 66 partie
59 66 planning de
-64 -66 quatorze
-66 -36 reste de
66 25 sera pas
-66 -25 sera suspendu
66 0 sont bien
66 12 sont revenus
1 66 surveillance de
33 66 tous les
44 66 un simple
66 4 vertes
-66 -5 vol
-66 -14 vos reponses
-29 -66 vous attend
-66 -19 vous m'
65 2 ^d' acces
13 -65 ^du
9 65 ^renseignements
64 65 ^sur le
4 65 ^tiers
-65 -65 ajouter
9 65 assurance sociale
9 65 attentif
-56 -65 bien au
-53 -65 ca prend
-30 65 ce qui
-65 -46 clair
65 23 clientele
31 -65 coeur
-65 -61 communiquez
1 65 de documents
-65 -35 de mai
-65 -31 de paris
-65 -8 de ses
-16 65 defaut de
65 22 demarche
65 34 des excuses
-48 -65 dix jours
-65 -42 droit a
5 65 du meme
-65 -22 en moins
65 -9 est un
-2 65 ete telecharge
-64 -65 federation
65 0 francaise
-58 -65 gene occasionnee
21 65 hotel
65 56 images
-65 -8 immediatement
9 65 inscrivez-vous
-65 -35 je suis
-3 65 la rentree
19 -65 les cartes
-65 -39 les etudiants
-65 -60 lorsque
65 23 mai nous
65 19 meme prix
-65 -22 moins d'
65 23 mois d'
9 65 nas
-17 -65 offres
-65 -31 paris
65 20 passees a
65 -2 pdf
-65 -54 place le
-65 -45 plan
47 -65 prelevements
65 37 prochaine
-31 -65 recu une
11 65 renseignements
-16 65 salon
-65 -34 si le
8 -65 ticket
-34 -65 trop
-56 65 trouvaient
11 65 un de
65 0 version francaise
-65 -24 votre candidature
65 19 votre chambre
-34 -65 votre code
9 65 votre nas
47 -65 week-end
65 32 y est
0 64 ^d' incident
-57 -64 ^de samedi
64 0 ^erreur sur
64 18 ^est fausse
64 -7 ^hier soir
-50 -64 ^n
-50 -64 ^n #
-64 -58 ^on a
10 64 ^suite
1 64 annoncons
14 64 attaquant
-54 -64 avez demande
-17 64 avons recemment
5 64 bloquer
-44 -64 change de
-64 6 circule
64 1 complement
64 40 compte rendu
31 64 credit ou
0 64 d' incident
55 64 de confirmer
-52 -64 des questions
-64 -5 desoles du
64 23 desormais deux
64 44 deux personnes
-44 64 dossiers
10 -64 echeance
64 0 erreur sur
64 18 est fausse
64 -16 ete effectue
64 0 faux et
-4 64 forum
-64 -40 galet
-64 -38 habituelle
-23 64 ici
64 24 j' avais
51 64 l' entree
-60 -64 la boutique
64 -14 la periode
-64 21 la protection
64 1 le complement
64 22 lettre est
-64 59 local technique
64 61 logiciel
-64 -59 ne plus
8 64 nous aviez
56 64 nouveaux
-15 -64 pas a
64 4 prelevee
-23 -64 present
-64 38 protection des
-17 64 recemment
-17 64 recemment ete
58 64 remercie
64 0 rends
-64 -6 reussi
-64 -17 sejour
-6 64 seraient
14 64 un attaquant
64 -4 un tout
1 64 vous annoncons
64 44 vous demande
-63 -60 ^comment
63 47 ^d' un
-63 -51 ^de #
-63 -40 ^mars
-50 -63 a faire
5 63 a ton
63 15 accepter mes
56 63 achat
-62 -63 apparait
-63 -53 automatique
37 63 avons annonce
63 -8 cela aurait
63 6 connecter
-34 -63 d' eau
8 63 de donateurs
-63 -30 de licence
19 -63 de vingt
48 63 debranche
-63 -51 decision
-63 -53 decision de
-63 4 deux ans
-63 -50 donnees sont
23 63 droit de
63 -10 entreprises dont
2 63 est saisie
63 -8 excusons pour
-63 -34 fiscal
63 -1 hier soir
63 7 le trajet
63 -10 les entreprises
-55 -63 les messages
-63 -30 licence
-28 -63 lire
27 63 lit
26 63 mis en
19 63 mme
61 63 nouvel avis
63 -11 nuit par
-63 28 ouvert a
11 -63 peine
-50 -63 peux suivre
63 35 plainte
63 37 pour ce
-63 -56 procede
-37 -63 recevrez un
-63 -34 recu fiscal
-37 -63 remettre
23 63 rentree
-63 -40 riad
63 6 sans rendez-vous
-63 -32 scolarite
7 63 se tient
-51 -63 semaines de
2 63 si quelqu
-63 8 suite a
-9 63 survenu chez
-4 -63 table
-63 -44 tournoi
20 -63 transmis un
-63 -53 voir partir
-53 -63 vos donnees
63 0 vote
-63 -52 votre paiement
63 -34 vous aviez
-55 -62 # a
-62 -8 # km
62 -30 ^etait
62 -22 ^etait pas
7 -62 ^nouvelle
62 44 ^passeport
62 -42 ^podcast
62 2 ^probleme
-61 -62 ^venir
-62 -60 ^votre paiement
-62 -60 a pas
-38 -62 a vendredi
-60 -62 a votre
15 -62 annoncant
-62 -56 au programme
62 25 aupres des
62 25 aurez
62 27 avec l'
62 3 belle
-61 -62 bienvenues
-23 -62 cable
62 -9 calcul
-62 -61 candidature au
5 62 confiance est
62 6 confitures
16 62 controles
-62 -24 de trois
-44 -62 de vol
-62 -52 deja paye
-24 62 depot
15 62 des tiers
-62 26 donnees de
-36 -62 eau
62 24 electronique ou
-62 -52 en charge
-2 62 extranet
62 42 faute de
-29 -62 felicitations
62 -23 fiers
7 62 frais a
62 -12 hier nous
-62 -52 ile
-62 -57 jour votre
-62 -8 km
-39 -62 l' agence
-2 62 l' extranet
-62 -52 l' ile
0 62 l' une
-62 -3 la responsabilite
-61 -62 les bienvenues
62 -13 les plus
62 -60 lien
15 62 liste des
62 30 livree
-18 62 mefiez-vous d'
62 -31 n' avons
40 -62 n' est
62 2 ne sont
26 -62 nom d'
-58 -62 occasionnee
7 62 outil d'
-62 -60 partir du
-46 -62 pas pu
-62 -44 petit dejeuner
62 -24 plus rien
62 -42 podcast
-17 -62 point sur
-48 -62 relance
-35 -62 remise en
-62 -3 responsabilite
-23 -62 scene
62 -6 se connecter
-23 -62 sectionne
62 2 sont pas
-46 -62 technique et
62 -20 trois heures
0 62 un chiffre
35 62 un des
-4 62 une cle
-62 -36 verre de
-54 -62 vos mots
44 62 votre boite
5 62 votre confiance
62 1 votre prochaine
6 62 vu vos
-61 -42 # fcfa
61 4 ^cette
61 4 ^cette fois
11 61 ^code
49 61 ^d' inscription
61 9 ^explications
61 24 ^fidelite
-17 -61 ^non
61 9 ^nos explications
-61 -37 ^notre
-43 -61 ^votre code
-61 -52 a minuit
29 61 acces non
-61 18 analyse
-37 -61 ancien
61 37 approche
-61 5 attendant
29 61 autorise a
61 20 avant ce
-61 -38 avez tout
-61 -39 boutique
10 -61 c'
45 61 cet
1 61 changeant
-16 61 chez toi
61 -12 clique
-58 -61 contrat
6 61 d' expiration
25 61 date de
-61 -38 de maintenance
-20 61 de sejour
-47 -61 delai
-61 35 deleguee
61 10 depuis janvier
61 4 desagrements
42 61 devons
-61 -60 elle revient
-61 5 en attendant
1 61 en changeant
-61 -60 epuisee
4 -61 erreur s'
-61 -60 est epuisee
61 4 et non
-16 61 et retire
25 -61 et un
61 7 etait a
18 61 familles qui
-60 -61 faux conseiller
-61 -42 fcfa
-1 61 ferme l'
4 61 gratuitement
61 -24 h et
-51 -61 heure
6 61 ils sont
-61 -61 incluse
-3 61 inscription au
-61 -10 inscrite au
-61 -60 la lampe
-61 -31 la meme
7 61 le document
61 8 le logiciel
-61 -56 le regret
-33 -61 legende
61 14 les lettres
61 2 les points
32 61 mai
61 23 me suis
-61 51 navres de
61 9 nos explications
61 8 nous pour
-61 -41 pas vu
61 -2 paye
-9 -61 plume
61 2 points de
61 8 pour nous
61 4 preferez
3 61 pseudo
61 35 que leur
12 61 qui n'
61 41 relire
61 4 rendons la
61 3 repas
16 61 retrait
-61 -4 stade
-61 -8 sur toutes
-61 32 survenu
-61 23 un coup
11 61 un logiciel
61 3 un tarif
-13 -61 valider
61 1 vous avoir
61 4 vous preferez
61 4 vous rendons
-61 -37 vous voir
60 10 # ce
-60 -47 ^au #
-50 -60 ^connexion
-4 60 ^etes
60 2 ^h #
60 -5 ^livraison
60 23 ^message de
45 -60 ^nom
-4 60 ^vous etes
-43 -60 a compter
-60 -58 a son
6 60 active
60 57 ai envoye
60 -1 ajoute
60 10 alertes
-60 -41 annoncer
60 -14 application
-60 -37 apportez la
4 60 au centre
-60 -15 au cours
60 4 au rendez-vous
-41 -60 billet sur
-60 -30 chaque famille
-5 -60 chere cliente
-60 -47 commandes en
-46 -60 commence
60 16 comporte
0 60 contenant
-36 60 copie votre
6 60 cyberattaque
-60 -37 de code
60 39 de plus
60 29 defaillance
-17 60 defaut
-60 -40 dejeuner
60 21 depart
-60 -57 destinataire
60 26 detruire
-54 60 elle a
60 27 en quelques
19 60 est arrive
59 60 est la
60 11 etions
-2 60 evenement
60 17 fois
21 60 font partie
-60 -34 gambetta
-51 -60 gestionnaire
-60 -45 hiver
-60 -43 il manque
46 60 information
60 2 je reste
-42 -60 l' origine
19 60 le dossier
-51 -60 le gestionnaire
60 -42 le montant
52 -60 le service
-57 -60 le test
60 25 les bulletins
-60 -29 madame monsieur
-60 -50 meme a
-33 -60 midi
-12 -60 n' ont
-42 -60 origine
-42 -60 origine de
-32 -60 ou de
21 60 outil
60 39 paie
-60 -13 par l'
60 24 passer a
-60 -59 peut vous
-60 -43 piece
60 32 plait
60 2 points sont
15 -60 raison
-60 -32 rappelle
-5 60 recevra
-60 -50 regret
-60 -50 regret de
-2 60 renouveler
60 8 service des
-26 60 ton
-60 -23 tout le
-2 60 un evenement
-53 -60 un remboursement
60 29 une defaillance
-60 -20 une heure
-60 -52 une nouvelle
60 -4 vendredi nous
-36 -60 vos comptes
60 32 vous plait
`;
