/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
258 75 plat
190 243 on est
-240 -172 a trois
-238 -166 er juin
232 76 corrigee
-185 -227 ?
225 79 sur l'
221 124 est reste
219 120 et on
214 75 vraiment
213 42 fallait lire
213 42 il fallait
-211 -146 garonne
-210 -145 absent
210 90 avait
210 69 prions de
-207 -193 expire
204 42 avions
-204 -178 regrettons de
93 204 utilises
199 61 ^mauvaise
199 42 prions
198 -2 avec nos
-179 -197 apres
60 196 malveillant
-196 -140 securite nous
193 -10 vous avons
-192 -143 amelie
190 23 version
57 189 considerez
189 62 pour le
-178 -188 est ouvert
188 46 et nous
188 94 excuses
-166 -187 nous avez
-187 -152 rupture
185 30 nous avions
185 88 scan
66 185 volee
32 184 un acte
91 184 votres
183 36 avec #
183 31 excuser et
56 183 les a
183 31 mauvais
-183 -153 voisins
-181 -182 deux mois
182 53 gache
182 17 la bonne
-145 -182 personnes
-182 -168 route
180 48 ^serveurs
180 74 est nous
-167 -180 la meteo
-141 -180 les donnees
180 66 nos excuses
-179 -148 malgre
179 27 presentons nos
179 19 vous sont
-178 -175 apportez
178 72 f
178 32 un oubli
178 46 vous prions
-177 -65 chat
-176 -177 jeudi entre
-177 -142 minute
177 25 presentons
-176 -110 limites
-176 -129 maintenance
-176 -125 sont au
60 176 voles
69 175 ^de paiement
-93 -175 dernier
-85 -174 ^?
-174 -127 demander
173 61 notre dernier
-172 -165 au dos
172 27 coquille
172 47 de serveurs
-172 -165 dos
-77 -171 erreur de
-171 -108 notez
-170 -143 echange
170 24 la seconde
49 169 ^d' une
-35 169 adresses
10 169 attaque
10 169 l' attaque
-11 -169 minutes
-169 -153 samira
-137 -169 si
168 26 par notre
168 13 seront
-168 -118 soin
-168 -127 urgence
-167 -134 cree
167 58 saute
166 74 ai recopie
166 -23 hier
-166 -151 medecin
-166 -69 mesure
-166 -69 mesure de
-166 -69 par mesure
-119 -166 rappel
166 74 recopie
-17 165 les numeros
-156 -165 ne pouvoir
74 164 change-le
-164 -119 confirmation
-46 -164 pour
164 53 prevenir
164 66 sans supplement
164 66 supplement
-164 -141 total
-164 -145 video
-163 -149 ^fin
-163 -110 compagnie
163 51 le remboursons
-147 -163 rue
163 0 voyageurs
162 -18 ^fois
-162 -117 dans ton
162 42 de test
162 113 fois
162 19 fois le
162 51 plusieurs
161 37 cette erreur
-161 -89 croise
-161 -105 est le
161 7 et presentons
161 73 h les
161 50 on s'
-161 -133 raison de
161 39 rapportez
-161 -130 votre nouveau
19 160 envoye votre
160 4 n' avons
160 65 notre rappel
160 19 vacances
159 114 ^page
159 52 a saute
-159 -137 demander pardon
-105 -159 millions de
-159 -97 toutes les
159 53 une place
158 109 # et
158 34 de tournee
7 158 employe
-141 -158 fin de
-158 -102 la maison
158 102 n' avait
-158 -119 rapport
7 158 un employe
157 48 ^annonce
-157 -142 ^semaine
-157 -85 ans
157 100 reserver
-157 -142 venez
25 156 donateurs
-156 -120 euros
155 4 ^hier
-155 -70 de trois
155 61 electroniques
155 61 electroniques de
-155 -92 jours de
125 155 non
155 66 pose
-135 -155 revient
155 114 vous doit
154 35 ^avait
-54 -154 ^lettre
-154 -154 ^t'
20 154 de salaire
-154 -138 elle s'
154 25 et toutes
-153 -141 # sur
153 59 lettres
12 153 que les
-88 -153 une lettre
-152 -147 ci-joint
152 100 de dossier
-152 -82 la police
-152 -119 parcours
-152 -147 trouverez ci-joint
151 27 est corrigee
-151 -105 pour une
-151 -125 prochaine serie
-151 -119 sejour a
-151 -125 serie arrive
-150 -129 chien
23 150 concerne
-150 -97 est dans
-150 -104 frais d'
150 9 provoquee
19 150 tiers
150 6 week-end
84 149 ailleurs
-149 -125 debutant
149 -26 excuses a
-149 -129 mercredi a
149 40 oublie de
149 92 pardon
-149 -131 reponses sont
29 148 ^exposition
-130 -148 ^service
-148 -126 annuler
39 148 erreur nous
148 41 et c'
148 30 n' ont
148 22 nous excuser
-148 -132 votre sejour
-147 -126 # l'
-147 -130 a-t-elle
-147 -95 annuelle
147 43 avec six
30 147 avons ferme
-147 -90 courant
147 12 de nous
-147 -129 donnee n'
-147 -88 donner
6 147 ete consultees
-147 -126 interdit
147 21 mene a
44 147 sauvegarde
147 130 site
44 147 une sauvegarde
146 40 d' hier
146 28 debite
146 33 en tete
-66 -146 erreurs
146 46 ont attendu
-22 -146 un nouveau
146 32 vous a
-145 -105 # reste
145 65 ^# du
145 41 ^excuses
145 37 ^nous n'
-105 -145 an
145 19 as recu
145 19 desoles !
145 53 etait a
145 -5 eu
-145 -124 lampe
-145 -117 les objets
145 39 oublie
-144 -141 ^samedi
45 144 ^vol de
73 144 civil
-144 -135 en salle
73 144 etat civil
144 27 le regrettons
-144 -109 minuit
-22 144 public
144 16 rembourse
-120 -144 supprimee
94 144 usagers
9 143 consultees
-143 -102 dons
143 89 est desoles
143 45 est faux
-143 -133 gymnase
-143 -118 maman
8 143 montre
-52 143 numeros
62 143 on nous
143 27 presente mes
143 55 rien de
23 142 ^a ete
-61 -142 ^lettre de
142 -16 blanc
-99 -142 mutuelle
-142 -128 retenir
-142 -115 serie
-142 -131 sinistre
142 49 venir a
141 44 ^le menu
-141 -109 ^programmee
141 34 arrives
70 141 cotonou
-141 -84 il manque
141 14 inverse
141 83 le planning
141 62 nous pour
-141 -109 programmee
-119 -141 retour
141 34 sont arrives
-141 -105 valable
140 25 # n'
-140 -114 ^maintenance
-140 -138 a lire
140 49 affluence
140 49 affluence et
-140 -108 pourquoi
140 33 prolonge
-18 140 s' y
140 64 t' a
-140 -114 va
29 139 a ete
139 95 affichait
-139 -97 appareils
-137 -139 ce mois-ci
17 139 change ton
20 139 derobes
139 13 devaient
-65 -139 donne
139 30 gardes
-115 -139 gare
-139 -95 la librairie
40 139 les noms
0 139 licencie
-137 -139 mois-ci
-95 -139 pour l'
110 139 remis
139 52 repas
139 38 tournee
139 24 voici la
138 2 ^bon
138 2 ^le bon
138 19 ^ta
138 41 au rendez-vous
-138 -72 desole
-138 -101 deux semaines
-132 -138 erreurs de
138 -7 excuse
138 111 excuses et
-138 -82 fermee
-138 -114 grace
-138 -114 grace a
-138 -97 petit dejeuner
-138 -77 police
-138 -123 un operateur
-55 -137 ^un
137 58 ancienne
137 10 calcul
137 137 honte
137 80 le site
137 80 nous t'
-137 -90 si nous
-124 -136 ^erreurs
56 136 ^money
132 136 date
8 136 est deposee
-136 -72 exposition
136 39 fiche
-136 -90 la piscine
74 136 les votres
79 136 mais elle
56 136 money
-136 -105 on ne
-136 -90 que je
21 136 secrets
136 49 un tarif
136 24 une faute
-136 -136 voici nos
-77 -135 ^avec
-135 -107 ^desole
-135 -94 ^mon
135 18 applique
-135 -118 aucune donnee
39 135 avons honte
-135 -91 cette attente
135 69 chers parents
135 18 demandons de
-135 -106 derangement et
-135 -106 du derangement
-135 -118 lieu mercredi
-135 -91 ne nous
-135 -99 produit
48 135 retiree
-135 -91 trois mois
135 24 vous presentons
134 43 ^date
134 71 ^liste
-69 134 autre assure
134 14 deux chiffres
49 134 elle vous
134 64 excuses vous
-134 -124 fin
82 134 par les
-134 -93 par sms
-134 -129 poste
-134 -87 sommes tristes
-134 -87 tristes
-6 134 votre bail
-133 -123 comprehension
-133 -87 compte d'
-119 -133 condoleances
63 133 des clients
133 107 frais de
133 24 les paniers
133 46 muet
24 133 numero de
133 24 paniers
-133 -119 panne et
133 41 propos
133 60 sincerement
-126 -133 verviers
-125 -133 veuillez
-133 -123 votre comprehension
-132 -130 ^mercredi
-6 132 bail
-115 -132 confirmer votre
-132 -84 d' octobre
132 72 du le
-132 -85 gre
-132 -111 le prelevement
132 53 livreur
132 86 mais
25 132 pourraient
25 132 pourraient avoir
-2 132 saisi la
-132 -82 veuillez nous
131 7 acceptez
131 7 acceptez je
-131 -95 annees
-131 -107 aux #
-131 -96 ceux que
131 31 des virements
131 14 imprimeur
131 14 l' imprimeur
65 131 la liste
131 14 le bon
-131 -110 le rapport
34 131 messages prives
-131 -95 morel
131 -9 noir
131 7 prie nos
-131 -96 veronique
70 130 ^badges
-130 -107 ^rappel
-114 -130 ^vous nous
70 130 badges
75 130 credit
130 16 de reunion
60 130 entre le
33 130 informons
-130 -126 mode
130 -19 nous de
-130 -125 parlait
-130 -125 parlait de
130 51 tard
-94 -130 votre inscription
33 130 vous informons
130 30 vous sera
130 45 vrai
-129 -106 ^etre
129 55 ^message
-122 -129 ^pardon
129 36 bonne est
-129 -44 cie
129 29 comment vous
11 129 donnez
-129 -116 eleves
4 129 en se
-129 -111 erreur #
-129 -119 est cree
34 129 l' avaient
-129 -92 le medecin
11 129 ne donnez
-129 -73 prendre
-129 -84 quand le
-75 -129 signale un
55 -129 trop
-101 -129 votre medecin
128 24 ^erreur sur
-123 -128 ^procedure
-123 -128 a etre
128 9 bouge
128 3 ecrivez-nous
-128 -96 en cas
-123 -128 en demander
128 34 en entier
128 34 entier
128 24 erreur sur
-128 -102 et bonne
96 128 ete aussi
128 24 faux et
22 128 la confidentialite
-123 -128 la rectification
-16 128 le tien
70 128 les codes
128 24 mauvaise
-128 -116 megarde ?
128 37 ont recu
128 9 pas bouge
-123 -128 pouvez en
128 71 seconde
-16 128 tien
45 128 vole
128 107 vous la
128 74 zero
-87 -127 comment
-127 -127 dossier est
127 18 impression
127 37 lettre d'
-84 -127 meteo
-6 127 montre que
-127 -77 octobre #
127 21 pour rien
24 127 registre
-127 -119 reglement
126 43 ^s'
-126 -84 a bientot
126 91 avait pas
-126 -116 cette semaine
-126 -122 dernier rappel
-126 -118 disposition
87 126 enregistres
-126 -112 est prete
126 41 express
-117 -126 haut
-31 -126 juin
-109 -126 la route
126 19 pas lieu
126 13 portent
-36 -126 rendez-vous
6 126 vu vos
-125 -122 au poste
125 35 aurions du
-125 -83 bientot
-125 -71 chemin
19 125 de documents
19 125 des tiers
59 125 est moi
-125 -117 la poste
-125 -109 millions
59 125 moi qui
125 35 nous aurions
125 50 pas les
125 16 pour cette
-91 -125 premiere
125 34 proposons
32 125 que des
-125 -106 semaines
125 31 trompes
125 119 votre contrat
124 47 ^fois le
124 47 ^le meme
124 47 ^meme
124 45 aurions
124 47 boucle
80 124 de carte
-20 -124 donnees ont
64 124 l' enquete
124 5 la mauvaise
-124 -98 les colis
124 25 plusieurs d'
-124 -117 portes
-124 -119 poulet
38 124 renforce
124 119 revenus
124 33 sorti
38 124 soyez
25 124 un groupe
-123 -103 ^bienvenue
-11 123 ^tiers
123 54 bien mechant
-123 -103 bienvenue
123 64 etude
-123 -116 maison
123 54 mechant
123 -8 ne l'
-5 123 salaire
-123 -93 seance est
-55 -123 sous #
-122 -77 # mars
23 122 ^codes
-41 -122 ^l'
-122 -17 ^ton
122 119 ^vos
35 122 a caractere
122 39 a oublie
-61 -122 ancien
122 32 automatiquement
35 122 caractere
35 122 caractere personnel
-27 -122 cette
-122 -79 chaussettes
-122 -121 choisir le
68 122 codes
-122 -79 de chaussettes
122 42 deux personnes
-78 -122 dimanche et
-122 -74 dis
-96 -122 en route
122 39 est vraiment
122 53 gite
122 53 le gite
-111 -122 lettre vous
-122 -97 ne vous
-122 30 nous la
-122 -79 paires
-122 -79 paires de
-65 -122 panne
-122 -77 piscine
-103 -122 plein
122 25 prime
122 25 prime d'
-122 -74 que vos
-122 -77 restitue
122 74 vous demandons
-121 -92 ^dossier de
-121 -110 ^hameconnage
121 30 a propos
10 121 avec les
-121 -98 cas de
121 22 cher client
-121 -101 en lieu
-121 -94 essai
-121 -101 lieu sur
121 -2 manquait
70 121 montants
-110 -121 poste de
121 47 qui avons
112 121 technique
-120 -92 ^produit
23 120 a laisse
120 36 de bien
20 120 deposee
-120 -104 entree libre
-120 -49 est adresse
12 120 exposees
120 54 hello
120 -5 juillet
-7 120 les adresses
-120 -110 operateur
120 32 pardon pour
120 29 part et
120 37 plus la
44 120 que seules
120 -14 recu un
11 120 tiers non
120 54 voyez
-119 -70 ai commis
33 119 annoncons
119 109 aupres
-119 -86 banque a
119 48 billetterie
119 23 c nous
-74 -119 colis
-119 -70 commis
119 30 complement
-14 119 consultation
34 119 donnees a
-44 -119 eau
47 119 ete vole
76 119 il a
119 43 joueurs
119 57 la mediatheque
15 119 laisse
119 30 le complement
-119 -99 ligne vendredi
-119 -96 mode d'
-114 -119 procedure
119 44 version corrigee
33 119 vous annoncons
118 36 ^correction
118 41 ^d' hier
118 -1 ^deux fois
11 118 a qui
118 43 appele
-118 -78 association
-114 -118 coffre de
-47 118 emporte
118 5 en excusons
51 118 et leur
118 24 etions
-118 -84 export
-118 -83 formule
118 40 gardez celui
118 34 il etait
-99 118 l' a
-8 118 le prestataire
37 118 liste des
-118 -86 merci pour
-118 -78 notre association
-118 -117 notre prestataire
-118 -103 pris fin
118 30 qu ils
-19 -118 retabli
-118 -94 service client
-60 -118 sinceres
118 26 sonner
-118 -93 toutes
118 51 un seul
17 117 ^base
47 117 ^chez notre
51 117 ^depuis
37 -117 ^mise
-117 -91 ^plus
117 26 attribue
117 26 avons attribue
-117 -103 comme
117 38 contiennent
-5 117 erreur est
-117 -38 et l'
117 42 fevrier
117 26 ligne est
-83 -117 musee de
117 50 nous qui
-117 -92 rappel a
-88 -117 reinitialisation
-88 -117 reinitialisation de
-3 117 telecharge
-117 -108 trois jours
-117 -92 un dossier
-117 -102 votre reglement
-17 -116 # juin
24 116 ^alerte
-89 -116 ^de nos
-43 -116 annonce de
116 51 au local
-80 -116 avez demande
-116 -65 avez tout
116 -8 boites
-42 -116 compte
3 -116 deja
-116 -71 demain a
-91 -116 donnee
-116 -73 en juin
102 116 envoi
5 116 journaux
116 32 la periode
-63 -116 ligne
116 -5 petite
-116 -45 plus le
-66 -116 quotient
116 17 sans rendez-vous
-51 -116 secretariat
-113 -116 sinceres condoleances
13 116 un tiers
116 -8 vos boites
116 25 vote
-116 -97 votre article
116 58 votre boite
-115 -77 arrivera
-115 -80 au chaud
-115 -77 avec deux
-115 -79 bureau
-115 3 ces
-115 -80 chaud
-115 -104 desole pour
115 29 ecrit que
115 32 errone
-115 -96 est ouverte
-115 -76 jour si
-109 -115 maternite
38 115 mesures
66 115 scanne
-40 115 serveur
115 31 taux
-115 -44 tres
-115 -111 une minute
115 43 verse
-115 -87 vous souhaite
-12 114 ^vol
28 114 ^vos donnees
-114 -97 annee
83 114 application a
114 20 boulette
-114 -111 conseillere
114 25 creditons
114 32 est de
-114 -102 independant
9 114 lire les
114 52 mais on
83 114 notre application
-114 -71 regret
-114 -71 regret de
114 33 sans avoir
114 24 trajet
29 114 une surveillance
-102 -113 # euros
-21 113 ^autres
-110 -113 ans de
-113 -113 appris
-55 -113 aucune
-113 -113 avec tristesse
113 47 aviez pose
-113 -113 avons appris
113 113 avons envoye
-113 -78 cas
28 113 codes d'
-113 -113 de deces
-113 -113 deces
-113 -113 deces de
-113 -113 deces et
-113 -113 epoux
113 43 faute
-113 -75 greve des
-113 -113 l' acte
-113 -61 l' hiver
113 7 la version
-113 -113 le deces
113 42 le livreur
-113 -46 lors de
-12 -113 moment
-113 -113 nous remettre
-81 -113 objets
113 71 planning de
-83 -113 reconnaitre
-83 -113 reconnaitre un
113 47 surtout
113 22 ta carte
-113 -113 tristesse
-83 -113 un faux
-113 -73 votre carte
-113 -113 votre epoux
113 -4 votre passeport
112 41 ^a propos
112 35 ^avons
112 41 ^propos
112 70 a eu
112 30 acompte
-96 -112 ajouter
112 -6 alors
-112 -87 avant de
-112 -79 bug
-112 -80 dejeuner
112 54 directrice
-12 -112 doute
-112 -91 er avril
15 112 et vos
112 39 je l'
112 39 l' ai
-112 -105 merci
39 112 ont pu
38 112 sociale
-112 -92 sont anonymes
-112 -95 tout est
-55 -112 votre avis
-70 -112 vous nous
-111 -52 # d'
-111 -23 ^votre adresse
-111 -90 aura lieu
111 10 avons mal
111 15 clique
111 72 demandons
-110 -111 des le
-111 -90 est passe
111 49 example
-111 -76 la compagnie
-92 -111 rue du
-111 -64 une heure
-42 111 visible
110 29 ^exemplaires
110 17 ^livraison
110 52 ^s' est
-110 -92 banque
-25 110 beneficiaires
110 49 bloques
-110 -96 commande #
27 110 de credit
110 17 de mardi
-77 -110 dix
-110 -96 en avez
110 29 exemplaires
-80 -110 l' origine
-27 110 les copies
-110 -69 maison verdier
-110 -90 mettre
-80 -110 origine
-80 -110 origine de
110 32 remboursement integral
-110 27 ses
57 110 suivi de
27 110 surveillance
21 110 telephone et
110 1 vendu
-110 -69 verdier
54 110 vos bulletins
4 110 votre numero
110 29 vous revient
-109 -64 ^# sur
42 109 ^a la
-28 109 ^attaque
25 109 ^ce qui
109 19 ^page #
-48 109 administrateurs
-109 -83 bonjour les
-109 -96 bonne nouvelle
51 109 bulletins
109 89 demandons pardon
109 23 des heures
37 109 dont l'
-90 -109 dont les
109 47 eu lieu
109 4 hier soir
-90 -109 le dr
-109 -93 peux suivre
69 109 publie
109 35 rectificative
-109 -79 regles
-109 -107 rendez-vous a
-109 -103 reponse
-109 -73 second
109 84 une mise
-108 -68 ^parcours
108 45 avec l'
-108 -68 code a
108 29 comptiez
101 108 courriel
-59 -108 d' eau
-86 -108 d' imagination
62 108 de l'
-108 -85 de reference
-108 -88 de sauvegardes
-108 -85 des loyers
25 108 dont le
108 43 est notre
-60 -108 et si
-108 -89 fait une
-108 -58 il ne
-86 -108 imagination
-108 -85 indice
-108 -85 indice de
-108 -85 l' indice
-91 -108 le recu
-108 -85 le temps
-108 59 le votre
108 3 mene
108 68 nous vous
-108 -85 nouveau loyer
108 94 parents
-107 -108 passera
108 5 perdu
-86 -108 redoublent
-86 -108 redoublent d'
-108 -85 reference
-108 -69 restent
60 108 seules les
-62 -108 stationnement
-108 -75 une panne
108 29 vous comptiez
-67 -108 vous les
107 38 ^accidentelle
107 38 ^accidentelle de
107 39 ^avez recu
107 28 ^explications
107 28 ^nos explications
-74 -107 ^notre politique
-74 -107 ^politique
-74 -107 ^politique de
107 38 accidentelle
107 38 accidentelle de
-107 -35 au guichet
107 0 avez peut-etre
-107 -81 besoin
107 44 cafe
-101 -107 choisir
5 107 collaborateur
-107 -104 comment s'
71 107 constate que
-75 -107 consultations
43 107 de thies
-100 -107 desoles que
96 107 er et
-107 -71 et ne
107 33 etiez
107 32 integral
-107 -63 le comite
107 -8 lecteurs
-107 -100 mon
107 28 nos explications
-107 -99 pouvoir
-81 -107 presse
74 107 prises
-11 107 prives
107 19 relu
107 49 soirees
107 42 sommes sincerement
107 25 tot
5 107 un collaborateur
107 78 votre solde
107 33 vous etiez
60 106 # les
-89 -106 ^les
106 23 ^mal
-106 -106 ^ne
-9 -106 ^session
106 23 ^votre nom
-106 -16 acte de
106 23 avions pas
106 17 avons eu
106 36 avons oublie
-106 -85 cela fait
-64 -106 comme prevu
106 17 compte a
60 106 date de
-80 -106 des personnes
11 106 deuxieme
-105 -106 fiscal
106 18 le prochain
-106 -62 les etudiants
106 77 nous les
106 62 ouvrez
-105 -106 recu fiscal
106 23 s' excuse
106 21 sa
-11 -106 saisie a
106 12 visioconference
105 26 ^erratum
105 10 ^la version
105 -10 ^trois
-57 -105 adresse pour
-105 -91 appelez-nous
105 36 appuye
105 4 ce samedi
105 88 confusion
105 10 de flandre
105 25 devis
105 25 devis que
105 26 erratum
84 105 fevrier est
105 10 flandre
-105 -96 informatique a
-105 -56 la remise
105 25 les devis
-105 -100 ligne #
105 84 maintenant
-105 -88 merci de
105 47 ordinateurs
105 -5 rencontrer
-105 -64 si le
-105 -90 temps de
105 36 trop tot
-105 -54 trouvez
104 32 # photos
58 104 ^dans nos
35 104 ^de carte
-104 -96 ^de securite
16 104 ^donnees de
35 104 ^numeros de
104 32 ^photos
-103 -104 annoncer
-104 -67 annulation
-81 -104 au musee
88 104 aupres de
-104 -72 avec toute
-43 104 boite
24 104 cahier
104 -4 caisse
35 104 cryptogramme
46 104 d' envoi
7 104 domicile
35 104 et faites
-91 -104 fuites
-91 -104 fuites de
104 34 l' argent
24 104 le cahier
104 27 le mauvais
-91 -104 les fuites
-104 21 moi
104 19 navres si
35 104 notre page
-28 104 numeros de
64 104 ont ete
-104 -74 ordre
35 104 page de
104 14 regler
57 104 seules
104 58 solde
-104 -74 suivre
-83 -104 un responsable
104 39 vous ont
-48 -103 ^aux
-48 -103 ^ce que
103 23 ^fausse
-103 -92 ^je
103 46 ^week-end
-80 -103 a reconnu
-103 -75 chez le
-20 103 confidentialite
-66 -103 cours
-103 -58 dans ce
-103 -70 disponible
-10 103 ete telecharge
103 23 fausse
-103 -87 le module
-103 8 le monde
-103 -95 les deux
103 3 les points
103 44 les week-ends
34 -103 lettre
103 86 metier
-103 -87 module
103 57 operations
103 3 points de
103 71 que votre
-73 -103 questions
-80 -103 reconnu
103 10 seconde fois
-103 -66 servir
103 46 votre billet
-103 -96 votre demande
103 44 week-ends
-102 -44 ^par un
-102 -66 ^pendant
46 102 adresse et
-102 -94 au nom
102 40 aura pas
102 8 avons preleve
102 83 de commande
-33 -102 des eaux
-33 -102 eaux
-102 -81 lecture
-98 -102 mars
5 102 nous aviez
-102 -75 par
102 13 plus rien
102 28 presentez
102 28 presentez votre
-102 -99 recois
102 -2 recoit
25 102 un logiciel
101 19 # janvier
-101 -39 ^#
101 13 ^avons annonce
-27 101 ^d' autres
-49 101 ^donnees
101 23 ^errone
84 101 ^notre message
-86 -101 ^on
27 101 ^renseignements
101 23 ^taux
-101 -17 acte
-101 -75 as un
27 101 assurance sociale
101 -22 aurait pu
-99 -101 aux
101 22 avec
101 38 commence a
-101 -66 concert
35 101 de naissance
-101 -89 demandes
-88 -101 est reporte
101 -5 etiquette
101 -11 excusez-nous
-87 -101 fraude
101 38 horaire
27 101 inscrivez-vous
101 -5 l' etiquette
-101 -66 le concert
-101 -95 lorsque
-101 8 monde
35 101 naissance
27 101 nas
101 37 ne sont
101 21 nombre de
101 23 ont deja
30 101 orange
40 101 pardon et
101 23 periode
-101 -79 prenez
101 10 raison d'
-101 -85 sauf
-21 101 service a
10 101 sites
101 37 sont pas
-26 101 ton adresse
-101 -30 trimestre
11 101 un ordinateur
101 56 vente
27 101 votre nas
100 44 # nous
-76 -100 ^la nuit
-76 -100 ^nuit
100 41 ^pas a
-27 -100 ^votre avis
-100 -69 a faire
-74 -100 art
100 43 avaient deja
100 -19 ce n'
70 100 constate
-10 100 contenait les
72 100 de notre
100 47 de relance
-100 -57 depuis votre
-27 100 du meme
8 100 etat
100 10 francaise
-100 -44 gestes
-100 -90 huit
100 21 l' ancien
-100 -91 part la
100 5 points sont
100 -5 pour tout
100 47 relance pour
100 -17 rendu et
-100 -92 rouvrira
-78 -100 sera
65 100 societaires
100 38 soir en
-100 -76 sur cinq
100 -29 tu as
-10 100 un depot
100 10 version francaise
-69 -100 vos questions
100 16 vous avions
-100 -63 vous est
1 99 # profils
-47 -99 ^non
72 99 ^notice
-42 99 ^un autre
-99 -87 deception
86 99 demande pardon
99 28 demarche
86 99 en demande
-81 -99 et les
-99 -65 jusqu a
-88 -99 prevoir
99 13 prevoit
1 99 profils
-99 -82 quinze
-99 -10 section
31 99 tu l'
-99 -95 vernissage
-99 -95 vernissage jeudi
20 99 votre a
-98 -61 ^a
-86 -98 ^supprime
98 15 appel de
-98 -73 au programme
-1 98 bloquer
-98 -86 de parcours
98 22 de plus
-84 -98 de sante
-98 -75 empechement
-98 5 enfants
-35 98 est sincerement
98 17 etait qu
-98 -49 gene
-92 -98 hameconnage
-98 -49 la gene
98 72 mai a
76 98 nom
98 78 notre message
73 98 notre site
98 26 pour un
98 6 preparer
98 7 prochain
-98 -21 profondement
98 -22 pu
-98 -89 qu il
-43 -98 remettre
32 98 renseignements
-9 98 reprises
-62 -98 se
98 38 trompe
98 38 trompe de
-98 -75 un empechement
71 97 # decembre
-34 97 ^consultation
-29 -97 ^la ligne
97 74 a nous
-37 97 avons mis
7 97 base
97 27 camille
97 49 celui
97 11 confondu
97 0 corrige
-97 -37 de ton
-97 -82 detail
-75 -97 hopital
-29 -97 la ligne
-52 -97 le compte
-97 -82 le detail
97 31 le projet
97 18 les inscriptions
-86 -97 pour ceux
-92 -97 raison
-82 -97 rouge
97 44 septembre notre
-97 -86 si c'
-38 -97 si vous
-36 -97 sinon
97 19 soeur
-97 -57 traites
-97 -36 un coup
-97 -39 une autre
97 38 une journee
96 41 ^c'
96 41 ^c' est
-57 -96 ^cher
-95 -96 ^demande
-74 -96 ^la lettre
-95 -96 ^nos
8 96 ^ordinateur
-96 -83 ^reservation
-95 -96 ^votre demande
31 96 appels
-96 -74 apres une
2 96 base de
-71 -96 bureau de
-96 -91 charpentier
-96 50 d' autres
-23 96 de recherche
96 63 des excuses
-96 -89 echue
-96 -89 echue le
96 92 es
96 -28 fond
-96 -89 impayee
96 38 journee
96 -7 l' inverse
96 50 le soir
96 37 messages d'
-31 96 motif
-33 96 motif de
96 74 papier
-96 -89 sauf erreur
96 50 soir meme
-75 -96 sort
96 81 un des
96 24 vouloir nous
-94 -95 ^condoleances
85 95 ^et
95 28 ^nos excuses
-95 6 a mis
95 20 a rien
18 95 agence de
-95 -86 audit
54 95 avoir ete
95 14 cartons
95 17 celles
15 95 d' adresses
-95 -67 d' essai
-16 -95 dans notre
-95 -80 de violation
-62 -95 deposez plainte
-52 -95 en ligne
95 77 est la
-95 -15 est tombe
-95 -53 faire
-37 -95 fait le
-95 -75 format
-86 -95 neige
95 93 passeport
95 45 peuvent venir
95 -7 que la
-95 -80 quitte
95 41 rendez-vous et
-95 -85 retour de
95 22 se trouve
95 30 semaine derniere
95 20 son choix
-95 -51 suite
95 -21 titres
-95 -15 tombe
94 17 ^ce matin
-94 -73 ^de #
-94 62 ^de notre
94 17 ^matin
-94 -87 ^resultats
-94 29 a fait
94 22 a present
26 94 avons ete
94 23 chiffres et
51 -94 client
-94 -88 d' hameconnage
-94 -67 d' identite
94 25 et celles
-68 94 etaient
94 -22 fallait
-94 -68 heure du
-66 -94 jours
-94 -18 le lendemain
-94 -18 lendemain
-75 -94 les erreurs
94 16 nombre
-94 -75 nous aide
-79 -94 perdue
94 45 recu deux
94 25 rembourse et
94 13 sont revenus
-94 -90 trop de
71 94 voici ce
-9 94 voit
94 40 votre carnet
-94 -45 votre declaration
93 70 # au
9 93 ^concerne
7 93 ^la securite
93 36 ^mauvaise date
-51 -93 ^peu
-93 -80 ^relance
-51 -93 ^un peu
-92 -93 a le
-80 -93 appel a
93 19 avons rembourse
-78 -93 bienvenues
-93 -81 cargo
-93 -81 ci-jointe
-42 -93 confirmer
-78 -93 d' etre
44 93 de fevrier
-61 -93 de printemps
-71 -93 excuses aux
93 52 excuses pour
-93 -83 jusqu
93 6 l' ouverture
93 21 la confusion
-93 -74 le secret
93 22 le week-end
-78 -93 les bienvenues
93 21 plaisir
-72 -93 pouvoir vous
64 93 production
93 -16 que cela
-17 93 relisez
-17 93 relisez vos
-93 -74 secret medical
-93 -68 si votre
93 16 situation
-93 -54 suffit
93 6 une semaine
93 -2 une version
-93 -81 velo cargo
-93 59 vu
-92 -37 ^a votre
21 92 ^images
-92 -66 a croise
-92 -21 a prendre
92 -18 amendes
92 48 aux lettres
-92 -77 bonne lecture
21 92 camera
21 92 camera de
-92 -2 cle
-92 -85 compte de
-92 -34 coup
33 92 courriels
92 -58 de jeudi
-92 -52 de les
-92 -50 de livraison
92 -19 de noel
-92 -90 delais
-51 92 droit de
45 92 et partout
92 3 etait pas
-63 -92 ete volees
-92 -79 facture #
21 92 flux
-92 -74 jours au
92 0 la caisse
21 92 la camera
92 43 lance
92 43 lance l'
-51 92 le droit
21 92 le flux
9 92 le reseau
92 -18 les amendes
32 92 messagerie de
92 -19 noel
92 -4 notre appel
92 56 nous nous
92 16 page #
92 13 pas teste
92 8 quarante
92 8 quarante minutes
-92 -60 secret
92 -22 systeme
92 16 un mauvais
-90 -92 vendredi
-92 -57 victimes
-63 -92 volees
-92 -75 vos identifiants
44 92 vous le
91 41 # avant
91 22 ^du mardi
-20 91 ^visible
91 16 avons applique
-13 91 avons recemment
-29 -91 avons retire
-91 -89 batiment
37 91 chez notre
-39 91 chez un
-50 -91 conge
62 91 egare
91 3 en excuse
-76 -91 en un
91 47 envoye a
-56 -91 est #
-91 -39 la cle
70 91 les fichiers
-91 -84 lots
91 12 matin
-91 -83 message veuillez
-19 91 parti chez
-91 1 pendant #
10 91 pendant neuf
-91 -54 plus de
-13 91 recemment
-13 91 recemment ete
91 7 sachet
91 7 sachet de
91 26 tu
91 33 un vieux
91 33 vieux
91 7 vis
14 91 vol de
42 90 # sont
90 28 ^pour la
-71 -90 ^sur la
-90 -80 anonymes
-90 -89 appellerons
-90 -87 assez
90 10 celles et
-90 -79 comptabilite
15 90 confirme
-90 -60 de ce
-90 -65 demande ?
40 90 detruits
2 90 elle est
90 10 et ceux
21 90 ete ouvert
-18 -90 etudiants
75 90 excusons de
-81 -90 federation
19 90 groupe a
90 25 j' avais
90 -2 je
90 57 listes
-90 -22 neuf
-90 -87 pas assez
-90 -52 permet
-57 90 qu elle
-90 -33 refuser
9 90 reseau
-90 -68 sinon la
-90 -78 traiter
-75 90 trouvaient
10 90 un chiffre
90 18 vide la
-90 -6 vos fiches
-90 -89 vous appellerons
89 -8 ^affiche
-57 -89 ^de passe
-89 -89 ^neige
-89 -28 avec un
-89 -14 chez vous
4 89 de son
-88 -89 dos de
58 89 l' un
89 12 la nouvelle
89 20 piste
-88 -89 raccrochez et
89 -17 rappel de
-89 -71 relance
-25 -89 retard
43 89 sont detruits
20 89 sur un
40 89 vigilant
43 89 votes
-44 -89 vous recevrez
52 88 ^dossier
22 88 ^incident
88 9 ^jour
75 88 ^nouvelles de
-63 -88 ^pas
-84 -88 annule en
88 51 arrive
88 34 desoles si
-88 8 donnees
-72 -88 dr
88 28 du mardi
88 37 ecrit hier
87 88 elle n'
-80 -88 emis
88 5 erreur d'
34 88 et signale
0 88 extranet
-88 -74 informatique et
-59 -88 l' agence
0 88 l' extranet
88 6 la prochaine
88 13 la surprise
88 40 mars et
-69 -88 par une
-72 88 pardon a
85 88 partenaire
-88 -68 pas pouvoir
88 17 peut-etre
-88 -75 pour choisir
-1 88 qui n'
87 88 recu de
1 88 regie
87 88 rendu
-85 -88 resteront
-84 -88 sante
-79 -88 si ce
-47 -88 souhaitez
88 13 surprise
-88 -84 votre paiement
-47 -88 vous souhaitez
-87 -84 # jours
-73 -87 ^au #
-32 87 ^contrat
-87 -70 ^de
-87 -74 ^facture de
-87 -74 ^mars est
87 24 ^mauvais
-32 87 ^votre contrat
-87 7 analyse
-87 -84 attention
-65 -87 au bas
87 11 aux etudiants
-65 -87 bas
-65 -87 bas de
10 87 changeant
-29 -87 compte avant
-67 -87 coordonnees bancaires
-87 -55 de maintenance
-77 -87 de mettre
87 -3 desolee
10 87 en changeant
-87 -74 facture de
87 5 inversion
-33 -87 jeudi
-87 -30 l' annee
-87 -66 l' assemblee
17 87 la messagerie
4 87 liste de
-87 -74 mars est
-77 -87 mettre a
5 87 nos #
87 16 notre faute
-50 -87 nouveau
-75 -87 pensez
-75 -87 pensez a
-86 -87 provision
-67 -87 samedi
29 87 thies
41 87 tien en
86 23 # ce
86 45 # du
-86 -64 ^assemblee
-86 -64 ^assemblee generale
86 42 ^d' un
74 86 ^en ligne
-86 -64 ^generale
-36 -86 ^menu
-36 -86 ^menu de
-86 -64 assemblee
-86 -64 assemblee generale
-86 -26 assurance de
-86 -73 au moins
-28 -86 change de
-86 -26 croire
-86 -55 d' excuser
-86 -26 de croire
-86 -83 de tournage
-86 -50 documents
-86 -77 elle revient
-57 -86 encore
-86 -77 epuisee
-86 -77 est epuisee
8 86 est inscrite
-64 -86 exercice
-86 -26 l' assurance
-86 -77 la lampe
47 86 la salle
-86 -86 librairie
55 86 mail
58 86 membres
73 86 mise a
-86 -64 ne tenez
-86 -72 nos deux
86 27 nous presentons
86 77 numero d'
-86 -39 occasionnee
9 -86 prevu
-59 -86 printemps
-86 -76 profondement desoles
-86 -69 que deux
-86 -86 recu votre
-85 -86 reporte
-86 -76 sommes profondement
86 -5 sont de
-86 -64 tenez
-86 -64 tenez pas
-86 -83 tournage
-64 -86 un exercice
-86 -86 un fichier
-85 -67 ^# fevrier
-85 -67 ^fevrier
85 17 ^hier soir
24 85 ^piratage
24 85 ^piratage de
-65 85 a renvoye
-15 -85 a vendredi
85 68 a zero
18 85 active
18 85 active la
12 -85 agence et
-85 -20 ainsi
-85 -79 cette annee
85 -7 clientele
-85 -77 compromis
85 -15 contrat de
-31 85 copie votre
85 49 d' inscription
85 71 de paiement
-85 -68 de six
85 55 de vendredi
-16 85 en copie
31 -85 gardez les
-85 -60 generale
-82 -85 la livraison
-46 -85 le modele
85 36 les horaires
85 6 lors du
85 -7 mai nous
85 71 mal
85 66 n' avions
85 9 pdf
-70 -85 pouvons
-6 85 prestataire
-65 85 renvoye l'
-85 -15 resultats
85 41 salut
15 85 sauvegardes
-16 85 suis desole
85 -15 traitement
-10 85 un a
85 -6 voisin
-55 -84 ^convocation
84 16 ^pour le
84 43 abonne
-84 -66 abonnements
84 18 avez recu
-73 -84 avez rien
-84 -79 billets
-84 -48 cas d'
84 3 cette fois
55 84 comptes de
23 84 comptes rendus
53 84 depuis le
33 84 des appels
84 49 deux fois
-84 -49 dimanche #
84 74 ecrit
-56 84 en #
-84 -57 entretien
84 15 envoyee
-84 -20 est servi
-4 84 etre consultees
-84 6 fiches de
-84 -60 l' export
60 84 les frais
47 84 listes de
42 84 nos membres
84 -18 oubli
41 84 permis
-75 -84 plus
84 24 prix du
17 84 publiees
84 2 recu hier
-75 -84 repris
84 12 saison
-80 -84 seance
19 -84 sous
68 84 tes
-84 -28 votre acte
10 84 y sont
-47 -83 ^appel
-77 -83 ^avant
-83 -49 ^avril
-43 -83 ^fait
50 83 ^important
83 15 ^lien
-83 -60 ^maison
-83 -35 ^on a
-11 83 ^votre dossier
-37 83 a ses
-53 83 a vu
-83 -76 achete
-83 12 aide
83 23 alertes
83 17 automne
54 83 badge reste
-59 -83 bancaires
-83 -56 chez les
54 83 clerc
-83 2 code
2 83 confiance
83 2 confus
-83 -27 de chez
54 83 de vente
78 83 depuis #
-74 -83 des fetes
-44 83 droit
83 35 dysfonctionnement
83 53 explications
-83 -45 identifiants
50 83 important
-83 -71 impose
-1 83 informons que
3 -83 inscriptions
74 83 la date
83 20 la redaction
56 83 les comptes
-83 -75 limite de
83 29 mauvaise date
-83 -62 ou
-83 -65 ou le
67 83 paie de
77 83 pas ete
-76 -83 pour raison
-83 17 pouvait
-83 -74 procede
-83 -60 recevez
-83 -65 repondu
83 63 sans le
83 63 sincerement desoles
83 2 sommes confus
83 75 suit
83 15 taille
83 -7 trois fois
83 35 un dysfonctionnement
63 83 un simple
-82 -66 # comment
-47 82 ^autre
-30 -82 ^enquete
78 82 ^notification
82 8 alors que
-82 -67 an dernier
82 18 annonce la
-26 -82 appel
-82 -78 avez achete
82 47 avez ete
-82 -24 ayant
82 14 cela aurait
82 64 enregistrees
-82 -62 et du
4 82 et votre
82 14 excusons pour
-71 -82 la rue
-82 -60 les abonnements
56 -82 lettre de
82 20 message de
-52 -82 ne pouvons
82 -2 notre lettre
82 3 nous demandons
19 82 numero
40 82 partout ou
-82 27 possible
82 21 quels
5 -82 recu
-64 -82 redaction
-82 28 renvoye
-82 -9 resultats de
82 21 tels
82 21 tels quels
-43 -82 une erreur
82 57 une photo
82 17 venus
-82 -20 vos reponses
-17 -82 vous attend
-81 -67 ^ce soir
17 81 ^d'
81 1 ^sur l'
13 81 ^voir
-58 81 a quatre
-81 -46 alerte
81 -47 appli
-81 30 attendant
-81 -71 attente
15 81 attentifs
15 81 attentifs aux
-81 -19 au courant
-81 -8 avaient ete
81 13 avez pas
81 -14 avons pas
-81 -60 candidature au
81 -18 cinq jours
-21 81 connaissance de
-4 81 connexions
-65 -81 conservons
-11 81 consultees par
13 81 conversations
-4 81 des connexions
81 -4 desolee pour
-81 30 en attendant
-51 -81 et composez
29 81 et le
-27 81 et tes
-81 -35 excusons par
-81 -57 fait trois
-81 36 ferme
2 81 ferme l'
-4 81 ferme la
34 81 gratuitement jusqu
-81 -61 l' an
81 -47 l' appli
81 2 l' ouvrir
-81 -48 la cotisation
81 37 la reservation
81 12 le vrai
-81 -69 mai #
14 81 messagerie
13 81 messagerie d'
-65 -81 nous conservons
-81 -35 par avance
81 18 plait
-81 -41 prudence
-81 -30 quelque
81 18 remboursee
-62 -81 sont a
81 18 vous plait
-80 -75 ^abonnement
80 60 ^courriel
80 4 ^depart
80 -49 ^pour
80 8 ^vendredi
-80 -75 ^votre abonnement
80 11 a appele
-74 -80 changement
-74 -80 changement de
6 80 cles
80 32 college
14 80 confiance est
-80 -33 demande
80 6 devez
80 6 devez rien
80 22 en a
80 0 envois
3 80 et prevenu
80 4 et ton
80 28 factures
8 80 fichiers
80 54 inquietude
80 54 inquietude que
80 17 l' impression
80 54 l' inquietude
-80 -54 la commande
-80 -73 la loi
-80 -70 le colis
80 32 le college
-80 -73 loi
-80 -58 magasin
80 21 mardi nous
80 6 ne devez
-21 -80 nombreux
80 57 nous le
-12 -80 nous ne
66 80 nouvelles de
-80 -22 passe de
80 27 plus d'
-80 -57 rien et
32 80 securite sociale
-51 -80 semaines de
-80 -47 tout le
80 12 trop tard
80 18 vers
-50 80 votre bulletin
14 80 votre confiance
80 35 vous avoir
79 -12 ^cette
79 -12 ^cette fois
-37 79 ^confidentialite
-61 -79 ^nouvelle
-12 -79 ^rib
-31 -79 attend
-79 -73 aura
-53 -79 convocation
65 79 de paques
-79 -25 de ses
79 77 desagrements
79 16 desoles la
4 79 dont
-38 -79 est ferme
79 79 eventuels
37 -79 ils
-32 79 inconnus
79 -8 janvier
3 79 la base
10 79 la votre
-79 -72 loyer
-79 -71 medical
-79 -49 mettez a
79 61 paiement
65 79 paques
79 59 planning
-56 -79 plateau
-16 -79 point sur
5 79 pourrait
-79 -27 restez
79 9 robot
79 9 si cela
-79 -67 signe
-64 -79 trouve
-79 -68 un numero
79 9 un robot
-79 -55 verre
-78 -60 ^avis
-78 -60 ^conditions generales
-78 -60 ^generales
-21 -78 ^recu
-62 -78 a pris
78 6 affichait zero
-78 -23 au cours
-78 -51 avril la
78 20 car
-60 -78 changez votre
-78 -46 circulent
-78 9 confirmez
-78 -66 convier
78 12 d' impression
78 -36 ecrivez
78 -36 ecrivez a
-73 78 elle a
78 -29 etait
-78 -24 ete nombreux
78 37 exemplaire
-48 -78 exercer
-48 -78 exercer vos
70 78 formulaire d'
12 78 frauduleux
-19 -78 garde
-78 35 il nous
14 78 inscrite
78 40 le train
-78 -15 ne cliquez
-41 78 nom de
7 78 non autorise
-78 -43 notre service
-49 -78 nous regrettons
41 78 nouvel avis
-44 -78 ont fait
78 -51 payer
78 27 restaure
-78 -70 service de
78 12 sous cinq
78 7 tete
-78 -62 un tel
-48 -78 vos droits
-78 -66 vous convier
-75 -77 ^acte
-77 -20 ^adresse
-13 -77 ^retour
-66 -77 ^votre paiement
-77 -50 annonces
58 77 avec votre
77 35 cause
-77 -56 ceci est
-77 -52 chez l'
22 77 compris
-77 -46 compter parmi
-77 6 confirmez votre
-72 -77 conseiller
17 77 copie
77 25 dans vos
77 36 de repondre
-74 -77 depuis ce
-61 -77 derangement
-77 -50 du jour
-77 -77 enregistree
74 77 et la
29 77 ete
-14 77 ete visible
77 -2 francais
77 -45 gardez
-77 -54 gene occasionnee
77 23 hier sont
-77 -46 hiver
77 32 ines
-77 -76 jour votre
-77 -59 jours ouvres
77 44 l' envoi
77 55 l' ete
-77 -64 le president
77 15 le questionnaire
-77 -56 message automatique
12 77 nous savons
-47 -77 on peut
-77 -50 ordre du
33 77 ou vous
-77 -59 ouvres
-77 -46 parmi nous
-77 -65 parvenir
-52 -77 pas compte
-77 -48 peut
9 -77 pour vous
-77 -64 pouvez y
3 77 pseudo
77 15 questionnaire
-77 -42 retenus
-77 -47 revenir
77 25 sera pas
-77 -73 serveurs et
-77 32 suite au
-74 -77 toute l'
-77 -74 venez de
-77 -46 vous compter
-77 -57 vous demander
-77 -64 vous faire
-77 -74 vous venez
-76 -71 ^abonnement a
-24 -76 ^du
65 76 ^nouvelles
29 -76 a vos
-76 -71 abonnement a
76 28 arrivee
-76 -60 artiste
-34 76 atteinte a
76 4 au bar
76 4 bar
-76 10 bureaux
-7 -76 c'
76 0 ce matin
-76 -16 centre
16 76 chiffre
-76 -67 clic
-76 -13 de lire
18 76 direction de
-71 -76 en deux
-76 -49 en magasin
76 25 en vente
-76 1 equipes
37 76 equipes ont
-1 76 essaye
12 76 evenement
-72 -76 fermees
-73 -76 garder
-44 -76 la boutique
76 18 la pluie
-76 1 le cas
-18 -76 lire
76 11 m' en
-76 -68 midi
36 -76 ne les
-76 -18 nos clients
76 23 nos frais
76 18 ou nous
-76 -50 parviendra
-76 -50 pour lui
-69 -76 pour ne
12 76 renouveler
-76 -58 services
-76 -27 ton compte
-76 -75 un an
12 76 un evenement
-76 -50 vous parviendra
-25 -75 # er
75 28 ^avons oublie
74 75 ^incident de
-8 75 ^information relative
75 66 ^la caisse
75 28 ^oublie
75 28 ^oublie de
75 71 ^passeport
-8 75 ^relative
-8 75 ^relative a
-35 -75 ^remboursement
-10 75 ^social
17 -75 ^soir
6 75 a joint
75 5 a sa
-75 -28 accessible
-8 75 argent ni
75 0 auraient ete
75 33 aviez
-75 -33 carte de
72 75 ce courriel
75 -3 cesse
57 75 chaque
42 75 de ma
75 -17 de rendez-vous
75 -13 des erreurs
-75 -66 deux
-10 75 deux de
-75 -62 douze
-75 -49 emploi
-25 -75 er
-75 -2 et nuit
-67 -75 faux conseiller
-75 -62 fermeture
-75 -31 identite
-8 75 information relative
-34 -75 l' application
56 75 la session
-75 -56 le regret
12 75 les cles
75 35 les fiches
75 -5 lundi un
-75 -55 ne
-8 75 ni argent
3 75 par erreur
75 16 parce
75 16 parce que
-20 -75 passez au
48 75 plus tard
-75 -54 president du
75 7 recevoir
-8 75 relative
-8 75 relative a
-75 -59 remboursables
75 7 rouvert
75 67 sait
-75 -58 samedi a
75 -13 sans vous
10 75 savons
75 12 sera rembourse
-10 75 social
-75 -59 sont remboursables
75 12 un tout
75 32 venue
-75 -65 votre colis
75 13 votre convocation
-16 75 y
-74 -2 ^a une
-74 -72 ^dans la
-74 -50 ^de vous
30 -74 ^que
-66 -74 ^venir
0 74 alimentaire
-28 -74 avant dimanche
-55 -74 c' etait
30 -74 carte d'
-74 -14 code de
74 8 conditions de
53 74 d' acces
-74 26 de deux
74 14 de lettre
39 74 demeure
-74 -62 du service
-74 -69 en vigilance
-74 -34 entree
45 74 entreprises
74 70 est arrive
74 0 est rendu
-51 -74 etre
74 7 hier nous
74 1 inexact
-74 -28 le groupe
38 74 le nom
-50 -74 lire le
-74 2 lyon
-66 -74 meilleurs
-74 -74 mercredi #
74 30 ne contient
74 13 passage
14 74 passe a
10 74 precaution
10 74 precaution nous
-74 -61 reabonner
-3 74 reste en
53 74 retirer a
-61 -74 si l'
74 27 solene
-3 -74 sommes desoles
-74 -74 un clic
74 30 un mot
-58 -74 une operation
-5 74 votre dossier
-74 -61 vous reabonner
-21 -74 vous vous
73 -1 # fevrier
19 73 # ont
-73 -64 # rue
-73 -45 ^a des
-27 -73 ^annulee
-18 -73 ^que vous
-73 -34 ^securite
-73 -64 ^votre colis
-73 -63 a son
73 44 aurait
48 73 avais
44 73 chez nous
-73 -37 d' emploi
73 -8 dans votre
5 73 defaut de
62 73 dossier
73 30 du #
-45 -73 en raison
-73 -54 est pas
19 73 ete pris
73 19 faux depart
-58 -73 greve
-37 -73 imprime
14 73 incident
69 73 incident de
-73 -71 informatique
73 18 joindre
58 73 journal
-73 -10 laisse le
50 73 les reponses
-73 -56 lieu le
73 64 mise
-73 -6 navres de
-73 -45 odile
73 22 on vous
-22 -73 pas vous
71 73 passer
73 22 pluie
73 2 projet
-58 -73 repondra
5 73 salon
8 73 utilisateurs
-58 -73 vous repondra
72 19 ^commande de
-72 -7 ^de paie
15 72 ^frauduleux
-59 -72 ^n
-59 -72 ^n #
-72 -7 ^paie
-43 -72 a ceux
72 18 agreer nos
72 -16 as
-65 -72 autres sessions
72 12 avons annonce
72 17 bons de
72 66 cher
72 -52 chers
-72 -42 comite
50 72 d' expiration
72 69 dates
72 25 de dimanche
-72 -44 derniers
-72 -7 donnees le
-36 72 envoi du
72 24 excusons
30 72 ici et
72 -23 inexactes
15 -72 invite
72 10 jamais ete
25 72 jour #
9 72 la copie
-53 -72 les enfants
-72 -59 main
-72 -38 nantes
-14 -72 nom d'
-72 -71 par l'
-72 -23 prevue
-72 -45 regarder
-72 1 reussi
-72 -53 rue des
-72 -33 servi
0 -72 signale et
-72 -66 sont annulees
-72 -42 t'
-72 4 un site
7 72 une personne
-72 -64 une piece
72 32 vendredi midi
-72 -61 vigilance
-72 -41 votre
-71 -72 vous
72 7 {}
-18 -71 ^coupure
71 33 ^excuses et
-55 -71 ^programme
-11 71 a ferme
-71 20 aide a
-71 -24 assurance
-71 37 autres
71 30 avais pas
71 11 avons bloque
71 11 bien vouloir
-15 -71 comptoir
-71 19 conseillons
-71 -58 d' apres
-71 -43 donc
71 44 ici
71 -6 je m'
71 70 joint au
-71 -38 juin a
-65 -71 la prefecture
-58 -71 le retard
-71 -11 mercredi
34 71 mis en
71 30 n' avais
71 0 ne tient
6 71 nom votre
-2 -71 nous y
71 12 occasionner
-71 -55 offerte des
-71 -27 parmi
-65 -71 prefecture
-65 -71 prefecture a
-48 -71 prelevement du
71 30 qu un
71 24 que j'
-71 -40 rappelle
71 9 sous la
50 71 suis
-71 -59 sylvain
-12 71 telephonique
71 0 tient pas
34 71 votre date
-25 -71 votre service
71 7 votre virement
71 11 vouloir
-71 19 vous conseillons
70 26 # ou
-70 -52 ^# er
-70 -61 ^a pas
70 61 ^caisse
-70 -52 ^er
-70 -61 ^n' a
-22 -70 ^passe
25 70 adresse telephone
70 11 assistance
70 1 au numero
-29 -70 avons change
-44 70 chercheur
70 -13 concours
-70 -52 conditions generales
13 70 doit
68 70 envoye
70 63 eu un
-70 -52 generales
45 70 h a
33 70 inscription au
70 41 jeanne
-70 -21 la cooperative
11 -70 le secretariat
-70 -54 me
-52 -70 mois de
-70 -63 n' est
-59 -70 nous ont
31 70 ou une
70 6 personne de
-70 -65 place le
59 70 portable
66 70 pour ce
70 7 premiers
-70 -51 quatorze
70 13 rendons
-70 -52 resilier
-70 -52 resilier sans
-69 -70 retire de
-44 70 un chercheur
70 25 visiteurs
-70 -45 votre formule
44 70 vous appelle
49 69 # jusqu
-66 -69 # minutes
20 -69 ^deja
-33 69 ^envoye
-65 -69 ^jusqu
69 -3 ^panne
69 44 a jour
17 69 a une
26 69 avoir
69 13 bus
16 69 cela
-69 -36 cette deception
69 2 cette nuit
-69 -52 comptes election
31 69 concernees
36 69 contenait
69 1 d' ecoute
-48 69 de chaque
-69 -50 devoues
69 8 difference
-69 -52 du bureau
-69 -52 election du
-29 -69 erreur
-18 -69 et restons
5 69 etaient consultables
8 69 importe
9 -69 inaccessible
-69 -36 informer que
69 8 la difference
-65 -69 la facture
31 69 laisse un
15 69 le dossier
69 41 lu
-69 -43 lui
69 12 mauvais jour
-47 -69 mauvaise adresse
-48 -69 musee
8 69 n' importe
-69 -54 ne le
-53 -69 notre politique
-69 2 nous est
-8 69 ouvert par
69 5 pardonnez-nous la
-69 -31 passe
-53 -69 politique de
-69 -52 procuration
-69 -52 procuration est
69 32 que tu
-69 -53 reclament
-69 2 regle sur
11 -69 regrettons
-18 -69 restons
-69 -10 retrouver
69 -3 sans objet
-69 -50 sentiments
-69 -50 sentiments devoues
69 4 sont remis
69 -7 tenir
9 69 tient a
-69 -52 une procuration
69 -17 votre choix
68 69 votre nom
68 25 ^avez
-68 -51 ^calendrier
68 59 ^d' acces
68 11 ^envoyee
68 -11 ^est
-68 -65 ^est annule
5 -68 ^reste
68 25 ^vous avez
68 6 aout et
-56 -68 attendre
-68 -47 avons-nous
63 68 camion
-68 -47 chose
-68 -36 clic suffit
-68 45 coche
68 54 contrat
-68 45 copies
31 68 credit ou
68 7 d' automne
58 -68 d' ici
-14 -68 de temps
30 68 delegue
-68 -36 desinscription
-68 -36 desinscription est
-51 -68 desoles de
68 26 disparu
1 68 donnees d'
23 68 entre
-68 -65 est annule
-67 -68 est joint
68 63 filtre
68 61 hotel
-62 -68 intrusion
9 68 la deuxieme
68 12 la journee
-68 -51 le jeudi
-68 -45 lundi #
68 -27 n'
30 68 notre delegue
68 19 ouvrir
-22 -68 paire
8 68 par nos
-2 68 partenaires
-29 -68 peine
-68 -52 piece d'
-68 -44 pieces
12 -68 pire
-2 68 potentiellement
-68 -47 quelque chose
-68 -33 qui l'
-68 -57 relais
68 58 remboursons
68 15 rendons la
-7 -68 revient en
-46 -68 rien
-68 -27 sans frais
68 5 sans l'
-68 -56 service et
-56 -68 sessions
-68 -36 suffit pour
31 68 un credit
68 -4 vendredi nous
-68 -36 votre desinscription
-68 -12 votre fidelite
68 14 votre ticket
68 15 vous rendons
-29 -67 # aout
67 6 ^erreur
-41 -67 ^mois
-41 -67 ^mois de
67 -9 ^notre lettre
-67 5 ^par
67 4 ^retard de
-67 -18 ^sur notre
19 67 a lu
67 13 adresse de
67 9 anniversaire
-65 -67 article
-67 17 autre
-67 -54 changer
-62 -67 consommez
-62 -67 consommez pas
2 67 cybersecurite
67 26 d' avance
-67 -52 decision
-61 -67 demande a
-54 67 disque
67 43 en presentons
-11 67 figuraient
-67 -38 formation
67 21 hui ne
-67 -29 informer
-62 -67 le consommez
-54 67 le disque
67 -1 les cartes
24 -67 lien
67 24 marche a
17 -67 nous sommes
-67 -58 obligatoire
-67 -66 ouvre
-67 -57 peuvent
-67 -37 piege
-67 18 profil
-67 -12 qui
67 4 retard de
67 64 retirer
67 -7 serveurs
-67 58 soir a
52 67 survenue
-32 -67 velo
-48 -67 votre mot
-67 -29 vous informer
-11 67 y figuraient
-66 -62 # ans
-66 -33 ^a #
33 66 ^a notre
66 5 ^a tort
16 66 ^adresses
66 5 ^erreur dans
66 3 ^nous avons
66 5 ^tort
-66 -55 a minuit
66 5 a tort
-36 66 accord
30 -66 acheter
66 5 au moment
-66 -30 au-dela
3 66 autre personne
-62 -66 bien
-66 -57 ca
26 66 ce que
11 66 certaines
66 5 certificats
66 -41 citations
15 66 commande
30 -66 d' acheter
66 19 d' agreer
-66 -36 de licence
-66 -53 decision de
-66 -26 declare
0 66 defaut
-66 -56 deja paye
-52 -66 demain soir
-66 2 du site
66 17 engageons
66 17 engageons a
66 8 envers
-66 -61 est valable
-48 -66 etes
-66 -52 faille de
4 66 federal
41 66 gratuitement
-1 -66 h et
-66 -61 ignorez ce
-66 -43 jeudi #
66 8 l' envers
-48 -66 l' erreur
-46 -66 l' informatique
-66 -37 la meme
66 1 la paie
4 66 le prepose
66 5 les certificats
-66 -36 licence
-66 -39 merci d'
66 5 moment de
53 66 nouvelles
66 -3 nuit par
40 66 outil
-25 -66 parler
60 66 part
-66 -53 partent
4 66 prepose
4 66 prepose federal
30 66 prevenu l'
-43 -66 quand
-23 66 quoi
66 21 recredite
66 15 sommes trompes
43 66 sur notre
66 5 tort
-40 66 vol
30 65 ^acces non
30 65 ^autorise
30 65 ^autorise a
15 65 ^donnees sont
-11 65 ^enfants
-19 65 ^ete envoye
30 65 ^non autorise
65 -4 ^nos conditions
-2 65 ^numeros
-11 65 ^vos enfants
-65 -48 a ne
65 -2 a nos
65 7 adressee
-65 -40 amis
-35 65 avec ton
7 65 candidat
65 38 comporte
-14 -65 coupure
7 65 cv
-52 -65 de changer
-65 24 de tout
3 65 en fait
-65 -54 enquete
-65 -16 fais
47 65 formulaire
65 35 inscrit a
65 46 interne
-65 -39 l' acces
-65 35 la ville
-5 -65 le premier
-48 -65 leurs
0 65 lus
65 25 notre agence
65 20 notre courriel
-65 -46 novembre a
1 65 on y
-52 -65 operation
-65 -17 paiement a
-53 -65 personne n'
0 65 point de
-65 -17 pris
16 -65 recu une
47 65 reglage
60 -65 releve
65 22 service des
-33 -65 un releve
65 21 un sms
65 4 vient de
2 65 vos enfants
-65 -17 votre banque
-65 -64 votre disposition
23 65 vous presente
-65 -55 vous reste
-38 -64 # est
-2 64 ^carnet
15 64 ^chez nous
-64 -61 ^colis
64 27 ^du #
64 0 ^etait pas
64 26 ^point
64 -4 ^version
-26 64 adresse e-mail
64 57 ai ecrit
-64 -52 bulletin
-64 -57 ceci
64 13 cette faute
-64 -43 collection
-64 -6 cote
4 64 courriel d'
19 64 cyberattaque
4 64 de passeport
-64 -37 des lumieres
64 4 ecoute
18 -64 en decembre
64 9 fevrier et
-1 64 fortune
-64 -28 fuite
46 64 inscrits
-5 64 la commune
35 64 le document
17 64 limoges
-64 -37 lumieres
-64 -21 moins de
-64 -57 ne plus
-64 12 nos equipes
-36 64 ouvert
-64 43 particulier
-44 -64 parties
42 64 partout
20 64 reglages
64 -31 rendez-vous de
64 7 retard et
64 29 se connecter
64 -31 seulement
64 -45 ta
6 64 tableau
-64 53 travail
64 -5 tva
-64 -51 un bon
64 26 utilise
-64 -60 verifier
-56 -64 vos billets
-7 -64 vous ne
-19 -63 ^dans l'
53 63 ^erreur d'
-12 -63 ^importante
-33 -63 ^le prix
-27 63 ^ont ete
63 23 ^vous n'
-63 17 a retirer
61 63 appelez
63 12 avons ecrit
-8 -63 cadeau
-62 -63 calendrier
-3 63 cantine
63 31 coeur
-1 63 commune
59 -63 courrier
-28 -63 dans l'
-13 -63 de facturation
-28 -63 demain
-52 63 depot
-63 -12 depuis une
-63 -63 dossier de
-30 -63 episode
-44 -63 er septembre
63 30 hier a
-12 -63 importante
63 2 janvier et
-8 -63 jusqu au
-36 -63 l' alerte
-3 63 la cantine
-36 -63 le plan
63 25 le tableau
-3 63 les mains
-25 -63 livre
-63 -38 ne me
-63 32 on l'
-63 -11 ouvert a
63 8 prelevee
-63 -56 rappele
14 63 saisi
-63 -15 si tu
-63 -62 sur rendez-vous
-8 63 tiers a
-63 -52 vent
27 -63 vide
63 4 vient
-63 -59 votre conseillere
-15 -63 votre creneau
63 -13 votre telephone
-62 -47 #
-5 62 ^faille
62 7 ^musee
51 62 ^notre site
4 62 ^par d'
-18 -62 ^refuse
-5 62 ^une faille
30 62 adresse dans
-62 -42 agent
-62 -42 aient ete
-44 -62 bonjour lea
62 15 bons
-62 -13 ce lien
-62 -38 chers amis
-62 -53 communiquez
-12 -62 cotisation
62 30 de lundi
-62 -23 de passe
-62 -51 de votre
62 55 des benevoles
30 62 en tapant
55 62 ete remis
-62 -49 fabricant
-25 -62 fermes
-62 -55 gratuits
-62 -52 ile
62 60 l' hotel
-62 -52 l' ile
-62 -47 la presente
-62 -49 le fabricant
-62 -52 lignes
62 37 mairie
-62 -42 malveillantes
62 26 mauvais prix
62 -29 nos lecteurs
30 62 notre adresse
-62 -49 ou par
62 2 ouvriront
4 62 par d'
-45 -62 parti en
-62 -48 pas vu
-61 -62 passer pour
-16 -62 prelevement
-11 -62 prete
62 51 seront remises
39 62 site a
-62 -30 soldes
30 62 tapant
30 62 tapant vous-meme
-34 62 ton code
-62 -38 verre de
-62 -51 voir partir
-51 -62 vos coordonnees
-62 -24 vous voir
30 62 vous-meme notre
61 -50 # avec
-61 -60 # personnes
61 17 ^bulletins
61 17 ^bulletins de
-56 -61 ^comment
-39 61 ^une autre
61 17 ^vos bulletins
30 61 aurait du
61 -11 aurez
-61 -49 automatique
61 11 avec vous
61 6 chacun peut
-61 -38 convenir
35 61 dates de
-61 -20 demande de
-10 -61 deposez
1 61 des inconnus
61 12 et non
61 21 excusons aupres
61 19 figurera
61 19 figurera sur
-61 -38 galet
-61 -31 gambetta
3 61 gerante
61 17 la place
61 4 le trajet
61 17 les bulletins
-61 42 loyers
61 2 lundi nous
2 61 mai des
2 61 meme nom
16 -61 modele
-7 61 non chiffree
21 61 notre offre
-4 61 par ecrit
-61 16 par un
61 24 partir de
-61 -38 pour que
61 20 remboursees
-61 -28 scolarite
61 14 si un
-17 -61 sous le
2 61 survenu chez
61 -7 ta commande
1 -61 ticket
-61 -51 tout de
61 26 trou
-61 -50 vendredi #
61 6 veuillez recevoir
-61 -51 vider
-61 33 ville
2 61 vos resultats
10 61 votre espace
61 5 vous aviez
60 60 # membres
-42 60 ^concernant
-4 60 ^d' impot
-46 -60 ^de samedi
-49 -60 ^fichier
-4 60 ^impot
55 -60 ^mise en
-60 -56 a bien
-60 -53 a compter
-1 60 a confirme
60 48 ai envoye
60 35 amour
-7 -60 au contrat
-41 -60 avant
-49 60 avez le
-43 -60 avocate
-60 -56 bien ete
-60 -42 bientot sur
-60 -51 bonjour monsieur
3 -60 c' est
-60 -42 change
-60 55 chercher
60 17 commande de
-60 -53 compter du
-60 -7 concernant
-1 60 confirme par
-60 -45 conseils
60 47 coupe
-60 34 d' un
-60 -58 de mots
0 60 de sejour
-4 60 detruite
-60 -35 du four
-60 -42 echeance le
60 1 erreur dans
-5 60 est saisie
3 60 ete copie
-60 -35 four
60 -4 impossible
-42 -60 integralement
9 60 l' avoir
60 20 la directrice
-60 -46 laine
29 60 lit
60 54 matin a
60 13 mes excuses
-60 -45 nos conseils
-60 -15 ont vu
28 60 outil d'
-60 -49 pas encore
-60 -56 porte le
-13 -60 pour votre
60 10 preferez
60 2 prochaine facture
-21 60 projets
-60 18 protection des
-60 -36 reclament du
-46 -60 reclamer
-13 60 recommandons de
-60 -55 se tromper
-60 41 sera suspendu
-60 -56 sous dix
-60 58 ton
-60 -55 tromper
-60 -56 un agent
-43 -60 une avocate
1 60 une boite
-60 -19 voulez
60 10 vous preferez
-60 -19 vous voulez
18 59 ^# mai
-59 -53 ^bien
17 59 ^carte
-16 59 ^d' incident
59 -10 ^horaires de
-59 -48 ^jours
-59 -41 ^mardi #
5 59 ^par erreur
53 59 a ce
-31 -59 a pas
-59 -41 a tres
35 -59 agence
-59 -46 annuels
-59 -42 annule votre
-59 -44 au cabinet
-59 -41 au plus
59 -24 avec le
-59 -42 avons annule
59 0 avons transmis
-55 -59 bateau
-59 -52 ce message
-59 -27 cheres
-27 -59 comportait
59 0 compte des
59 -14 creneau
-16 59 d' incident
-59 -43 dans cette
59 17 de #
26 59 de vos
-59 -23 des cartes
-41 -59 desoles pour
59 21 desormais deux
-54 -59 deux jours
-59 -51 dix jours
-58 -59 du fil
33 59 en repondant
-59 -44 est bloque
59 -10 horaires de
-55 -59 il n'
23 -59 jeudi a
59 -1 l' avis
-54 -59 la reunion
59 6 le logiciel
-59 -41 le mardi
59 -2 les clients
-59 35 megarde
-20 59 moteur
-20 59 moteur de
-59 35 par megarde
-59 -51 partagee
59 52 pas fait
59 20 passees a
33 59 que cette
-59 31 quelqu
-59 31 quelqu un
35 -59 quelques
-48 -59 qui nous
-59 56 recherche
59 5 reglons
33 59 repondant
33 59 repondant a
-59 -33 seule
59 4 silence
53 59 supprimer
-59 28 touche
-11 59 tous les
-59 -52 trois ans
-53 59 visibles
-59 -27 vous m'
-58 -40 # fcfa
44 58 # fois
-58 -41 ^# avril
57 58 ^bulletin
-58 -40 ^disponible
-39 58 ^ete
57 58 ^famille
58 50 ^inscription
-1 58 ^le #
58 17 ^message de
58 0 ^prelevement
58 15 ^rectification
-12 -58 ^rendez-vous
-58 -47 ^tout
58 17 agreer
58 25 annulees et
58 -1 anomalie
-58 -54 apres examen
-40 -58 assurance maladie
-50 -58 au vendredi
-58 -34 avons le
-58 -41 avril a
31 58 badge
58 49 celui que
58 0 chers collegues
58 0 collegues
-58 -34 contact
-21 -58 contient un
-58 -41 convoques
58 19 d' aujourd'
58 27 date du
-58 -26 de la
58 -1 depart
58 23 detruire
-58 -54 droits
-58 -2 ecrire
58 14 en janvier
-58 -36 erreur a
58 24 et rien
-3 -58 et un
-58 -41 etes convoques
58 0 excuser pour
-58 -40 fcfa
-58 -53 fin le
58 16 frayeur
-58 -37 generale des
-58 -49 gourde
58 56 honte et
-58 -57 identite bancaire
-19 -58 il y
-58 -35 interrompue
42 58 jour de
58 16 la frayeur
-58 -57 la mutuelle
-58 -50 la rubrique
-52 -58 le directeur
58 10 le mois
58 -6 le montant
-48 -58 le test
-58 -33 les pieces
-58 -49 les rappels
-56 -58 les retardataires
58 27 libres
-58 -49 livraisons
-40 -58 maladie
26 58 mefier
26 58 mefier des
50 58 nous l'
-58 -47 nouveaux
58 -15 orthographie
-58 -40 parlez-en
-17 58 parmi les
58 27 participation
-58 -49 partir
58 1 pas en
-45 58 pas la
18 -58 pas le
58 21 perime
-35 58 personnel
-56 -58 peut vous
26 58 possible que
-58 -37 president
58 25 prix est
4 58 publique
-58 11 quatre
-35 -58 recue
58 17 releve de
-58 -14 releves
58 48 relire
-56 -58 retardataires
-58 -34 roche
58 46 seul
-58 -32 syndic
-12 -58 telephone
-58 -55 telephone ou
-58 -37 temps
-6 -58 tournee sans
-4 58 tout a
-4 -58 un velo
58 -1 une anomalie
-58 -14 vos releves
26 58 vous mefier
58 20 vraie
57 -20 ^dans votre
57 10 ^e
47 -57 ^nom
57 14 ^votre facture
41 57 a plus
-26 -57 aout
-43 -57 au
1 57 avez reserve
-57 -44 avril
-41 -57 ces messages
-57 -29 changer de
1 57 conseillons de
57 56 dans nos
-57 -26 de code
57 -1 de diffusion
57 11 de huit
-56 -57 de retard
-57 -2 de securite
57 -1 diffusion
-57 -44 distinguees
-57 -34 dites-nous
-8 57 ecrit a
0 57 effet
-53 57 election
57 -37 en mars
57 0 envie
57 0 envie d'
57 -10 et plus
-57 1 ete envoye
57 -35 facturation
-3 57 fait partie
57 3 il s'
-57 3 inconnu
-57 -55 je n'
57 -1 l' offre
-57 15 la boite
-8 -57 la veille
57 27 le second
57 44 logiciel
-57 -30 m
57 46 mains
-57 -31 message et
52 -57 mise en
-57 -46 n
-57 -44 par virement
-28 -57 parvient
25 57 passe par
-3 -57 premier
5 57 propre
43 57 que nous
57 -23 remboursement
-57 -48 remplace
57 0 rendez-vous du
1 57 reserve a
32 57 retrait
-57 -44 salutations distinguees
-39 -57 sans attendre
-7 57 si quelqu
-57 -37 simplement
57 26 taxi
-57 -48 tout ce
-13 -57 transporteur
-57 15 tu nous
-8 -57 veille
-57 -44 virement sous
57 11 votre facture
25 57 votre identite
-57 -44 votre part
57 1 vous avez
-28 -57 vous parvient
-56 -31 ^compte par
-30 -56 ^connexion a
56 4 ^fidelite
0 56 ^fuite de
56 -38 ^heures
18 56 ^mai
-30 -56 ^nouvelle connexion
56 25 acces a
-3 56 adresse a
-56 -55 adressons
-56 -55 adressons nos
56 -22 avec des
-56 -28 cabinet
-51 -56 ce cas
56 22 ce prix
-56 23 centre de
56 19 cher monsieur
-56 -23 chiffrement
56 36 collective
56 22 commandes passees
-30 -56 compte depuis
-56 -31 compte par
-30 -56 connexion a
44 56 de consultation
-56 44 de travail
-56 -53 demandons jamais
-30 -56 depuis lausanne
56 11 desoles d'
-56 -50 droit a
-56 34 egalement
56 25 electronique
-40 -56 en cours
48 56 est annulee
56 28 est du
56 -18 est en
-30 -56 etait vous
-56 -17 existe
56 -29 facture
-56 -3 faille
-56 -19 fiches
-30 -56 firefox
-56 -35 fonctionne
0 56 fuite de
-56 -55 gestionnaire
-56 -37 habituelle
-56 -38 helene
-9 56 introduit
-9 56 introduit dans
56 32 joint le
-30 -56 lausanne
-56 -55 le gestionnaire
-56 -39 le personnel
-56 8 le petit
56 22 maintenons
-22 -56 national
56 22 nous maintenons
-56 -44 nouvelle collection
9 56 passe sur
56 22 passees
56 27 personnes qui
56 -20 points
24 56 priorites
-56 -49 profiter
-35 -56 s' ils
-15 56 sans mot
-56 11 securite
-56 -46 selon
25 56 sur tous
-56 -55 tenu
-8 -56 trois
-56 9 un inconnu
-56 -3 une faille
-56 -55 vous adressons
-49 -56 vous etes
27 56 vous qui
55 1 ^etait
55 46 ^sms
55 25 a cinq
-55 -1 a nouvel
-54 -55 a personne
-9 55 a retire
55 22 accepter nos
55 -8 attendu
-55 -1 avec nous
-55 -4 banque et
2 -55 bon
34 55 ca t'
-12 -55 ce jour
-42 -55 chiffrement de
55 -21 choix
-26 55 cle usb
-55 -14 conformement
-55 -14 conformement a
-13 55 connaissance
55 17 connecter
-15 55 de quoi
55 14 de remise
-55 -1 decembre #
55 -36 des operations
-55 -19 desoles du
55 12 en caisse
55 22 est remboursee
-55 -2 exporter
-12 -55 faux
55 27 inscrit
-55 -32 je ne
-40 -55 la notice
55 22 la somme
-42 -55 lire ce
55 -35 lot
55 4 mardi #
-55 -34 mettez
-55 -48 n #
-55 -53 numerique
4 -55 panne de
-29 -55 parvient sous
0 55 pas repondre
11 55 reservation
1 -55 se sont
34 55 si ca
0 55 signaler les
55 24 signee
0 55 suspects
-42 55 tant que
-9 55 un moteur
-26 55 usb
-46 -55 vous peut
-3 -55 y a
54 6 # pour
-54 14 # un
0 54 ^code
54 30 ^de location
-41 -54 ^de retard
-18 -54 ^depistage
-19 54 ^information
54 30 ^location
54 -25 ^nouveau
54 -52 ^podcast
54 -3 ^pret
-54 7 ^qui
54 25 a deux
54 21 accepter
54 -24 approche
16 -54 avant le
54 -20 calcul est
-54 -35 connectez-vous
-25 -54 conseil d'
-50 -54 coordonnees
-54 -36 coproprietaires
-49 -54 court
-25 -54 d' administration
-8 54 d' impot
54 -25 de fidelite
-18 -54 depistage
-54 -41 echeance
54 3 effectue
11 -54 emballage
-54 -45 est jointe
-5 54 etablissement
54 3 ete effectue
-54 -28 fermez
54 -10 guichet #
-8 54 impot
-16 -54 inscription
8 54 jamais de
-54 -18 jeudi soir
-15 -54 jours en
1 54 l' outil
-54 -26 le cadre
-54 1 les
54 -27 leur
-54 -41 messages
-54 9 monsieur cher
-36 54 nom et
-54 -19 nombreux a
-54 -12 opposition
-54 -43 pas ?
-34 -54 pas suivi
-54 42 patients
54 -52 podcast
-50 -54 present
54 -3 pret
-47 -54 qui ne
54 -4 qui ont
-54 -26 renouvellement des
-37 -54 repondent
-37 -54 repondent a
-54 -50 rien ne
49 54 signaler
-48 -54 supprime
-54 -28 sur nos
-18 -54 tel
14 -54 transmis un
-54 -45 un
2 -54 un jour
54 19 un message
-24 -54 votre abonnement
-54 -2 votre candidature
25 54 votre profil
-2 53 ^jetons
-2 53 ^jetons d'
-53 53 ^loyers
-53 -46 ^prix
53 45 ^probleme
44 53 ^sans
-53 -52 a #
-53 -46 a prevenu
53 39 a remis
-22 -53 a un
53 33 abonnes
-2 53 api de
26 -53 assures
53 5 au coeur
53 5 au plaisir
-4 53 au samedi
-19 53 autorise
53 53 avertir
24 53 aviez confie
53 -20 avons
-53 -40 cadre
-53 -1 candidature
-3 53 cet
53 5 coeur de
4 53 compte ont
24 53 confie
-23 53 contenant
-37 -53 copiees
-53 -34 d' achat
49 53 de fil
38 -53 de payer
25 53 demander de
-53 -42 depose
-36 -53 directeur general
-9 -53 dure
53 15 en cause
53 20 entrer
39 53 et
53 -12 et a
-53 -45 et d'
-37 -53 ete copiees
48 53 etourderie
53 -4 exact
24 53 example #
53 46 faute de
-2 -53 fetes
53 13 ils sont
-2 53 jetons
-2 53 jetons d'
24 53 l' aide
-6 53 l' une
-46 -53 la vie
24 53 le maire
-19 -53 legende
53 5 les desagrements
-5 53 les factures
-2 53 les jetons
53 -36 lettre du
53 23 lueur
24 53 maire
4 -53 n' a
-40 -53 n' y
53 5 nos preoccupations
-40 53 onze
53 21 page d'
-40 -53 par le
-53 -32 pied
-12 -53 places
53 5 preoccupations
53 5 profitez-en
53 5 profitez-en pour
-4 53 protegee
-38 -53 pu etre
-53 -18 publie par
-8 -53 rencontre
-53 -8 renouvellement
-53 -49 retirees
22 -53 sans doute
53 5 satisfaction
53 5 satisfaction est
-46 -53 suivez
25 53 supprimer le
-52 -53 sur les
-38 -53 traduction
-5 53 treize
-53 -43 velos
-46 -53 vie
-53 -29 vos
-2 53 vos journaux
53 5 votre satisfaction
-53 -49 vous proteger
52 16 # pas
-52 -15 ^entre
-23 52 action
-52 -46 activer la
-52 -51 atelier d'
52 45 avions laisse
-52 -37 avis contraire
-8 52 avons coupe
-20 52 carte et
-52 -31 ce rappel
-22 52 cnil
52 45 compte rendu
-52 -37 consacre
-52 -37 contraire
-52 -37 contraire de
-8 52 coupe l'
52 23 d' accepter
-52 -43 de
-52 -51 delai
52 21 directement
-52 -35 dit
-10 -52 double
-52 -37 entretien du
52 -34 et vous
-52 -47 etes pas
52 11 guichet
-20 52 identite en
-7 52 internet
-52 -47 l' hopital
52 9 la nuit
-52 25 lieu du
-52 -35 meme a
-52 -28 nous pouvons
-28 -52 nouvelle connexion
-52 -40 on te
-40 -52 politique
-52 -11 presente
-39 52 presente ses
17 52 prestataire de
-6 -52 puis de
-25 -52 qu a
45 52 que
40 52 que leur
52 44 remis l'
52 19 repondez a
-23 52 requise
-7 -52 reste ouvert
-52 -37 reussite
-52 -37 sauf avis
-39 52 ses excuses
52 -39 teste
52 3 un nouvel
9 -52 votre cotisation
7 52 votres y
-28 -52 vous dire
-51 -32 ^a rendre
22 51 ^autres membres
51 25 ^bon lien
7 51 ^des donnees
51 2 ^ecrit
22 51 ^membres
-51 -32 ^rendre
-39 -51 ^votre code
-51 -31 a mobilite
-34 -51 administration
51 3 agit
51 1 aucune demarche
22 51 autres membres
3 -51 avis
14 51 avoir de
-51 -49 billet sur
-48 -51 bois
51 -32 c
17 51 carnet
7 51 carte
-12 51 de protection
51 -15 de samedi
-51 12 des donnees
-18 -51 dimanche
-51 29 donnees de
26 51 enfant
50 -51 entre vous
17 51 font partie
51 -16 je vous
39 51 jointe et
-51 17 jour et
-51 -12 l' entree
-24 51 la cnil
-3 51 laboratoire
-26 -51 laisser
-51 -46 le
-51 -34 le plus
-9 -51 le service
51 25 lien vers
-51 4 limite
28 51 mesurons
28 51 mesurons la
-51 -31 mobilite
28 51 nous mesurons
51 31 ont pas
-49 -51 pendant un
-21 -51 peu
6 -51 qu une
-24 -51 que #
-2 51 rendus
39 51 repondre
51 -10 reservee
-51 -41 rubrique
51 3 s' agit
-51 -37 salome
-51 -38 signalez
-41 -51 souhaite
-51 2 suivi
32 -51 thermostat
-21 -51 un peu
-49 -51 un second
-8 -51 vingt
51 -10 vous lundi
24 50 # adresses
24 50 # j'
-50 -39 ^ce
-26 -50 ^conditions
-42 -50 ^connexion
-11 -50 ^de ce
-50 -49 ^donnee
-50 -49 ^donnee a
-50 -49 ^suite donnee
15 50 acces
-25 50 aucun retrait
-50 -48 avant la
-50 -24 bientot dans
-3 -50 bonjour madame
50 -41 bonne
50 21 change pour
-50 -5 consultables
50 20 de m'
-12 50 demandez
-50 -49 donnee a
-50 -14 donnees sont
-50 -21 echanges
50 -21 ecran
24 50 en mettant
24 50 envoye le
50 -6 fiers
-32 -50 general
-30 -50 heures de
-50 -47 ignorez
25 50 juste
50 -2 l' heure
50 -46 la lettre
-35 -50 lea
-44 -50 livraison
-50 0 mars a
50 24 menait
50 24 menait a
50 19 message a
24 50 mettant
-25 -50 moyen
-25 -50 moyen de
-50 -41 notification de
-50 -50 ou chez
50 26 paie
50 21 passer a
50 -7 preleve
-45 50 protection
-50 -45 quai
-50 -36 que faire
-50 -12 qui se
26 50 regle
6 -50 releve d'
-10 -50 remise en
-36 -50 rendez
50 22 reservation est
-25 50 retrait n'
-46 -50 rien a
-45 -50 salutations
-50 -49 suite donnee
-7 50 sur simple
-50 -44 surveillez
-50 -44 surveillez vos
50 22 traitees
50 8 un montant
24 50 un outil
-29 50 une cle
-50 -24 violation
-50 25 voir
-25 -50 votre moyen
49 8 # e
-38 -49 # novembre
-49 -32 ^coupure d'
49 11 ^de mardi
-49 -3 ^de violation
49 9 ^mardi
-49 1 ^pris
14 -49 ^retard
49 23 avec lui
18 49 avons remis
49 -8 cesse d'
32 49 chacun
49 -39 cinq
-7 49 copie le
-49 -32 coupure d'
49 -49 d' entre
-49 -15 de donnees
23 49 de supprimer
49 22 dimanche !
-49 -43 dites-le-nous
-49 -37 du contrat
-49 20 du local
-16 49 ecole
-7 49 en octobre
-49 -29 espace client
49 23 et avec
38 49 et j'
49 -8 etoiles
-49 -13 faites
-40 -49 geneve
49 27 hiver #
49 15 inverse deux
23 -49 jour
-16 49 l' ecole
-49 3 l' ont
-49 11 la responsabilite
5 49 la team
-49 -36 le plaisir
3 -49 les plus
49 21 lien de
49 -9 manquer
-3 -49 menu
-37 -49 mois
-10 -49 ne prend
21 -49 notre enquete
-14 49 notre priorite
49 28 notre sous-traitant
49 -38 office
33 -49 pardon de
-27 -49 que ta
49 -7 rectification de
-49 11 responsabilite
-36 -49 restera
-48 -49 salle
-49 -27 sont
49 28 sous-traitant
5 49 team
-12 -49 toute
49 3 un petit
-48 -46 # degres
-48 -38 # par
3 48 ^communication
-48 19 ^de confidentialite
45 -48 ^faux
-29 -48 ^votre
-48 -17 a
-17 48 a copie
48 21 accueillir
-48 -41 activer
48 4 amende de
48 -47 anciens
48 22 automatiquement merci
48 12 avant l'
48 -19 avons laisse
13 48 avons publie
-5 -48 ce courrier
-48 -36 clair
3 48 communication
-41 -48 compte ou
-48 -37 compter
-48 -46 degres
7 -48 detour
-35 -48 donnees est
48 25 du lundi
-39 -48 en excuser
-48 -30 ensemble
48 22 est envoye
48 32 et je
-48 43 et mes
-43 -48 etait une
48 0 fourni par
-17 48 jamais du
-48 -34 l' entretien
-16 48 les dossiers
-48 10 neuf jours
-48 10 nous a
25 48 nous remboursons
48 25 page
-48 -38 par mois
43 48 plates
-48 -41 proteger
-48 -37 que l'
7 -48 sans detour
-48 -4 securite de
48 -6 simples
-21 -48 tant qu
-9 48 une de
-16 48 urgent
2 -48 valider
48 21 vous accueillir
48 0 y est
47 33 # que
47 43 # vous
47 -8 ^de noel
47 -8 ^noel
5 -47 a bord
16 47 a telecharge
-36 -47 a votre
-30 -47 annule
-21 -47 ans nous
-16 47 appellerait
1 47 attaquant
-47 -40 autre patient
47 28 benevoles
5 -47 bord
-1 47 ce qui
47 -30 chiffres
-47 -46 ci-dessous
-25 -47 connecte a
-47 -7 de ces
-47 18 de confidentialite
1 -47 desoles
-47 16 deux ans
47 8 e
-25 -47 est connecte
-21 47 est possible
-18 47 forum
-47 8 immediatement
-22 47 informe l'
47 21 joindre au
47 20 le lien
-46 47 le mot
47 0 manque
47 21 message est
47 7 mois d'
-47 -14 notice
47 -31 ont signale
47 8 pas l'
47 27 permanent
12 -47 photos
-32 -47 place de
17 -47 pleine
-22 47 plus precieux
-22 47 precieux
45 47 rentree
-47 -25 revoir
-10 -47 signale
9 47 suite d'
47 38 tient
-47 -26 toiles
1 47 un attaquant
47 -6 un controle
-47 -47 une alerte
47 3 verifie
-47 6 verifiez
12 -47 votre rendez-vous
-47 -25 vous revoir
-8 -47 vue
42 46 # autres
-43 -46 # votre
46 -3 ^# aout
12 -46 ^a jour
46 -3 ^aout
46 9 ^autorisation
-17 -46 ^commande a
38 -46 ^dans
-46 -43 ^il
-21 -46 ^lettre du
12 -46 ^mise a
46 12 ^rectificatif le
-13 -46 ^votre rendez-vous
-15 46 apd
46 -6 appelez le
-46 8 atteinte
-21 -46 autant que
46 9 autorisation
9 46 avaient
46 -8 avec mes
46 12 avons inverse
46 23 bon lien
46 20 bout de
-46 -26 choisis
-27 -46 code par
-46 -27 code pour
-17 -46 commande a
-37 -46 connexion
-46 -25 des frais
46 5 deux listes
-46 -26 du prix
37 46 en suis
46 11 est au
-25 46 et des
14 46 fait
37 46 j' en
46 -10 je reste
-15 46 l' apd
46 9 l' autorisation
-46 -22 l' espace
46 -3 la signature
46 -12 lettre est
-27 46 libre
-46 -44 mais un
-28 -46 message n'
-27 -46 messieurs les
-46 -38 mutuelle et
22 46 n' ouvrez
-46 -25 normalement
-20 -46 nouvel
22 46 ouvrez pas
46 16 paiement d'
46 12 rectificatif le
46 -6 rectification
40 46 remis a
-38 -46 repond a
-31 -46 reste
46 -24 reste ouverte
-11 -46 samedi de
20 -46 se font
46 8 semaine de
46 -3 signature
-15 46 surveillance de
-46 26 un autre
46 21 une seconde
-18 -46 votre compte
46 32 votre voyage
46 32 voyage
45 38 ^d' inscription
-20 45 ^envoye a
45 13 ^fonctionnait
45 13 ^fonctionnait pas
45 13 ^ne fonctionnait
45 12 ^vous avons
-23 -45 a annule
-19 -45 abonnement
-25 -45 abord
45 -6 acceptes
44 45 activite
-45 -27 atelier
-29 -45 attend au
-45 -21 au dimanche
-45 -29 avez aucune
-45 29 ce qu
-28 -45 code d'
-45 -33 comme avant
-24 -45 conseillers
-45 -45 conserverons
-45 -45 continue de
-25 -45 d' abord
16 45 d' inconnus
-45 22 de nos
-45 -29 demarche a
-45 -11 devoir
-45 -43 enregistrement
-20 45 enveloppes
45 11 ferme le
45 13 fonctionnait
45 13 fonctionnait pas
-30 -45 jamais
-26 -45 jamais votre
-32 45 justificatif
45 1 l' acompte
-45 10 la suite
45 7 mauvais fichier
45 13 ne fonctionnait
-45 -43 nos conditions
-45 -24 nos services
45 -12 notre erreur
-45 -45 nous conserverons
16 45 ont donc
-45 -24 operation de
-45 -16 ouverts
-35 -45 panier
-45 -29 passe et
-45 -38 quimper
-45 -20 rien n'
-45 29 savoir
45 -6 seront acceptes
13 45 suspendu
45 -12 table
45 -7 tenus
45 1 un compte
-23 -45 un lien
45 20 une page
-45 -29 votre prenom
-20 -45 votre prochaine
-39 -45 vous en
-44 -35 # place
-29 44 ^personne
-31 -44 a payer
21 44 acces non
-14 -44 application et
40 -44 au #
21 44 autorise a
-19 44 avons poste
25 44 clinique
44 14 comme nous
11 -44 commence
44 -8 commission
-44 -44 est disponible
-15 44 et declare
-44 -7 groupe est
-44 -27 h au
26 -44 la seance
44 12 les autres
12 -44 les offres
-37 -44 notaire
44 -7 omission
-3 -44 payer #
-17 -44 recevrez
5 -44 remboursement de
11 -44 semaine
-15 -44 six mois
23 -44 sms annoncant
42 44 telephonez
-44 -44 un billet
-41 -44 un s'
44 23 un traitement
-38 -44 violation de
-44 -36 vous risquez
-43 6 ^arrive a
6 -43 ^decembre
-43 28 a donc
33 -43 annoncant
-43 -41 avenue
-14 -43 bout
43 12 bruxelles
-43 -26 ci-dessous pour
-43 -18 code secret
-13 -43 contre
43 31 document
26 -43 don
2 43 efface
-43 -19 en
43 16 equipe d'
-29 43 et voici
-8 -43 fichier
-43 -32 fleuve
43 -15 ici a
-43 -25 joignable au
-41 -43 la main
-43 11 la securite
43 -27 on a
39 -43 pas un
-20 43 peut etre
-43 -41 plus sinceres
-33 -43 rappels
-13 -43 refuse
-43 -25 reste joignable
-3 43 sejour
43 23 sont les
43 -26 test
-30 43 tu y
43 18 un enfant
26 -43 votre don
42 -15 # c
15 -42 # de
12 42 # mai
-19 -42 # points
1 -42 ^horaires
24 -42 ^la
-2 -42 ^test
28 -42 amende
12 42 appelle
42 18 au bout
42 36 aucun
-19 42 autorite
-19 42 avenir
-12 42 avez regle
-13 42 capucine
10 -42 ce week-end
-39 -42 changez
-42 -22 clemence
-42 -23 cliente
-13 42 cnil est
42 16 compose
9 42 consulte
9 42 deposee la
42 -27 dossier d'
-18 42 dossiers de
-42 11 ecrivions
42 -11 fichier des
42 18 fin du
-33 -42 ils ont
42 -4 indique
-19 42 l' autorite
-42 -32 l' equipe
-23 42 la carte
2 -42 la greve
-42 6 la mise
-42 26 la protection
42 -7 le menu
-40 -42 le spectacle
42 20 les notes
-42 -36 liege
42 20 lundi a
21 -42 mardi
42 -11 meme prix
-42 20 metro
3 -42 montant de
-42 -18 mots
-42 -18 mots de
0 -42 n' avez
-42 -32 nos salutations
42 23 notre
42 20 nous faisons
-14 -42 novembre
-42 6 ordinateur
-42 -42 par la
42 -5 parti
-36 -42 pas a
-13 42 pour securiser
-11 42 raccrochez
-13 42 securiser
-13 42 securiser votre
-40 -42 spectacle
35 -42 trois heures
-5 -42 un remboursement
9 42 une plainte
42 -11 votre chambre
-18 42 votre en
-42 11 vous ecrivions
41 -12 !
41 -23 ^avons perdu
19 41 ^copie de
-41 -35 ^en
41 -23 ^perdu
41 -41 ^pour votre
41 8 ^une mauvaise
41 26 a des
41 -19 a tous
41 -18 annonce
-41 -20 argent
0 -41 arnaque
41 -23 avons perdu
19 41 cellule
19 41 cellule d'
-41 -27 chaque annee
-28 -41 composez
-28 -41 composez le
41 14 des nouvelles
19 41 donnees vous
-41 10 escrocs
-41 4 ete victimes
41 -41 excuser
41 -12 faute et
-23 -41 le #
32 -41 le formulaire
1 -41 les anciens
-41 19 les resultats
41 6 les sommes
-22 -41 liste
19 41 navigateur
-2 41 noms
41 -10 pas destine
-41 -2 que le
19 41 servir a
9 -41 trouverez
-36 41 un de
41 -10 vous etait
9 -41 vous trouverez
14 40 ^au
-40 2 ^candidature
39 40 ^de vos
-2 -40 ^invitation
40 13 ^le lien
16 -40 ^offre
-40 2 ^votre candidature
23 -40 ^vous
40 -17 adresse qui
-40 -35 ans au
40 -11 bihan
-40 -36 bonjour
37 40 bulletins de
40 4 commencait
40 4 commencait par
-14 40 consultee
-24 -40 coute
-4 -40 d' office
-20 40 de cybersecurite
-30 40 de verifier
-40 35 deleguee
-40 37 deleguee a
-40 -7 des comptes
-40 -1 des numeros
40 39 devons des
-23 -40 don de
40 9 envoye la
-20 40 ete informes
-40 -10 fait l'
-29 40 figure
-36 40 frais a
-20 40 informes
-20 40 informes d'
-2 -40 invitation
-40 -10 l' objet
40 -11 le bihan
40 6 le marche
30 40 les adherents
-31 40 lien et
40 6 marche de
-37 -40 mediatheque
0 -40 membre
33 -40 mieux
40 -6 nos
40 20 notes
40 4 par bonjour
40 -16 par lettre
-30 -40 partir du
-40 -5 piratage
-40 -5 piratage de
1 40 plainte
40 -11 pouvez aussi
40 -27 prend
-15 40 priorite
24 40 prive
-40 -26 prix de
40 24 remarques
-14 -40 remise
40 37 rendre
-40 -3 simple
18 40 six
-40 -35 te
-29 40 toute demande
40 -32 toute la
-20 -40 vos commandes
-4 -40 votre badge
-20 40 votre securite
8 -40 vous n'
16 40 vu votre
18 40 y repondre
22 -39 ^double
17 39 ait
1 -39 apres #
39 11 arreter
39 15 avons affiche
39 15 ce jour-la
21 -39 commande du
-38 -39 continue
-17 39 courriel vous
39 15 coute #
-39 7 d' avoir
-39 -20 de ne
-39 -29 demarches
39 21 deux heures
-32 -39 entreprise
-31 -39 est automatique
39 14 est-ce
-36 39 et une
-39 29 extraits
2 -39 foi
39 11 honorons
-33 -39 huit jours
39 17 ici au
-39 -34 il vous
-32 39 images
39 15 jour-la
-39 12 jusqu en
39 35 l' avions
39 15 lira
-27 -39 mesdames
-27 -39 messieurs
-1 -39 n' etes
39 11 nous honorons
39 21 nous te
-34 -39 nouvelle
-2 -39 offerte
-39 -20 paiements
-39 -38 par carte
39 -12 preference
39 14 prenom
-39 -25 qui a
39 15 sans demarche
-20 -39 soir est
39 10 sur
39 15 tandem
39 -26 tete de
37 39 toutes nos
-39 30 un defaut
-18 39 vos informations
39 -12 votre preference
23 38 # la
31 -38 ^erreur de
10 -38 ^n'
38 -34 ^remboursement de
-26 38 ^securite de
-30 -38 a midi
-34 -38 a moitie
-2 38 adherents
38 18 adresse une
-32 -38 ajoute
-38 -10 article #
-38 -38 billets restent
14 38 commission d'
-5 38 coordonnees et
-15 -38 corriger
38 11 de confirmer
28 38 des aujourd'
37 38 dont la
-19 38 efface les
-26 -38 est desormais
10 38 est maintenant
3 -38 examen
-23 38 fais mes
-29 38 groupe
38 14 l' etait
38 -10 le bouton
-13 -38 le remboursement
-28 -38 lisez
-38 2 mardi au
38 -18 mention
-34 -38 moitie
-34 -38 moitie prix
5 38 notre equipe
-8 -38 ouverte
38 -18 part nous
4 -38 pas
-38 -2 plateforme
38 -3 pouvez venir
10 -38 prix
-38 -34 repond
14 38 responsable de
38 18 saisit
38 4 salaries
-28 -38 serait
-20 -38 sommes
-20 38 son
-23 38 vous fais
-17 -37 # places
-18 37 # septembre
37 3 ^est fausse
-27 -37 ^jusqu a
37 -24 ^sur les
-2 37 a tout
-36 -37 abonnement de
-2 -37 accompagne
-37 -27 charges
-16 37 contestez
-37 13 de dossiers
4 -37 demain matin
37 -26 du calcul
37 3 est fausse
-16 37 et contestez
37 -11 il semblerait
37 32 l' adresse
-37 -26 l' ensemble
-31 -37 les coordonnees
37 14 les lettres
0 37 medicale
-11 -37 message d'
-37 14 mot de
37 -11 nombre restreint
-37 -6 prevenu
37 10 que chacun
-16 37 recommandons
37 -11 restreint
37 -11 semblerait
37 -11 semblerait que
22 -37 sur ta
-37 -15 un code
37 -11 un nombre
26 -37 virements
-16 37 vous recommandons
-36 -35 # a
-36 -31 ^a l'
-10 -36 ^facture
36 10 ^nous vous
-36 -19 ^violation
36 5 accepter mes
36 17 au prix
-36 15 averti
-30 -36 bien cordialement
36 -16 ceux qui
-28 36 chiffree
-36 -6 comme le
18 -36 comprenons
-3 36 connecte
29 36 contrat d'
-30 -36 cordialement
29 -36 de retour
10 36 destinataires
36 -29 directeur
36 5 dix minutes
-36 14 du conseil
-21 -36 en mai
-11 -36 en piece
-36 -28 equipe
36 -29 est un
-36 -21 eux
-16 36 excuses les
-20 36 faire pardonner
-36 7 gravite
-32 -36 h #
29 36 homonyme
-6 36 informe
-9 -36 la commission
-36 -33 le samedi
-36 27 les parents
-36 -23 les retours
36 9 me suis
32 -36 menu de
36 -8 minutes et
18 -36 nous comprenons
-36 15 nous excusons
-36 31 novembre et
-36 -34 oups
-36 -36 petit
-10 -36 prevue pour
36 4 prions d'
-36 23 publiee
36 -7 rembourses
-10 -36 reserve
-30 -36 restent valables
-27 36 retire les
-36 -23 retours
-2 36 s' en
-26 -36 se tiendra
-18 -36 session
36 -21 stock
-8 -36 sur mon
-36 -9 traitant
-36 -21 un forum
29 36 un homonyme
-31 -36 uniquement
-30 -36 valables
-36 -3 votre adresse
11 36 votre rib
12 36 votre traitement
35 21 # si
-14 -35 ^votre compte
35 -22 a jamais
-35 -30 actuel
-35 19 adresse
35 -2 boutique
-13 -35 chambre
35 -14 charge
-14 -35 de mars
14 -35 derniere
35 34 des #
-35 14 des mots
23 35 e-mail
-35 -5 enquete sur
35 25 envoyer
3 -35 est une
17 35 et informe
-1 -35 ferie
32 -35 illisible
-1 -35 jour ferie
-35 -5 l' intrusion
-10 -35 le musee
3 35 mai
35 -15 montant
-35 18 n' en
-21 -35 passez
-15 35 personne
7 35 prevenu la
35 -26 prie
-24 35 se faire
-35 17 societe
-35 -27 sortie
-35 23 votre commande
35 -26 vous prie
-29 -34 # h
-34 -8 # heures
0 -34 ^commande
-34 -18 ^desoles
34 3 ^envoye par
19 -34 ^est annulee
-28 -34 ^oups
34 8 ^rectificatif
-15 -34 bleu
-34 -22 boite de
34 16 celui de
-6 -34 chambre du
-30 -34 clients
-22 -34 cliquez
-8 -34 convient
34 15 dans une
-16 -34 de panique
-34 -31 debut
-34 -34 desoles et
34 -6 destine
7 34 devant
34 34 devons
34 14 emmele
34 14 emmele les
-6 34 en demandons
34 -4 envoye automatiquement
-22 -34 est parti
1 -34 est pour
34 28 frais
-29 -34 h
15 -34 invitons a
-8 -34 la chambre
-3 34 la page
34 14 les pinceaux
-21 34 madame monsieur
34 8 ne sera
-34 14 nos sous-traitants
-26 -34 nous
-16 -34 panique
34 -7 peux
34 14 pinceaux
-34 -25 plaisir de
-5 34 qui vous
34 8 rectificatif
-34 33 reste a
34 -16 soiree
-34 14 sous-traitants
34 9 sur la
-26 34 sur papier
-34 -34 transmis
34 -7 tu peux
-8 -34 vous convient
34 34 vous devons
-3 34 vous seront
33 23 ^arrive
-15 33 ^chez
33 -4 ^h #
20 -33 ^ligne
-22 33 acces libre
33 -8 avons ouvert
7 33 avons revoque
19 -33 bouton
-31 -33 campagne
-33 -18 certains d'
-23 -33 conditions
-33 23 confidentialite de
-33 24 de telephone
-27 33 demandez le
-33 0 deux millions
-33 -29 dix ans
-31 -33 du moulin
-33 -24 du temps
-22 33 en acces
-26 33 enfants sont
33 -8 gardez votre
9 33 information
13 -33 invitons
-31 -33 joignable
-33 -1 joint
33 -20 l' accueil
-7 -33 la famille
-26 33 le badge
12 33 le champ
-18 -33 le numero
33 -1 livres
3 -33 magasins
18 -33 mardi a
-31 -33 moulin
33 -30 n' etait
3 -33 nos magasins
15 33 personnels
-27 33 prevoyance
3 -33 rapportez-le
31 -33 recevoir nos
33 -11 reglee
7 33 revoque
33 3 soit
-27 33 survenu
-33 1 utilisez
33 -22 vehicules
13 -33 vous invitons
-27 -32 # familles
-27 -32 ^# familles
-4 32 ^avis d'
32 -19 ^de mars
-27 -32 ^familles
-32 -20 ^jeudi
-32 -20 ^jeudi #
32 -19 accueil
32 13 avons adresse
12 32 courriel et
-32 30 dans la
32 -7 de quatre
-7 -32 deja votre
-20 32 espace
32 0 est
14 32 expiration
-18 -32 gratuit
7 -32 jury
32 27 l' incident
22 32 l' information
32 25 le meme
-26 -32 lors
-22 32 ma
-32 14 mot
-32 -31 note
-25 -32 ouvert jusqu
23 -32 paye
-18 32 personne qui
-32 -20 piece
32 -2 pour vos
32 -3 pouvez vous
32 28 quand vous
-32 19 retrouve
32 5 sur place
-28 -32 tiendra
32 -19 une suite
31 14 ^mot
-27 -31 ^n' est
-28 31 ^un message
-24 -31 a lieu
31 -3 attendez
31 -3 attendez pas
11 31 avons rappele
-17 -31 bancaire
-4 -31 compte est
-31 -31 consultez
-31 -11 dans le
21 -31 de decembre
27 31 de messages
0 -31 de moins
31 -7 desormais
31 15 en est
-4 -31 est offerte
-31 -24 fevrier a
18 31 fidelite
-30 -31 heure
-31 -12 l' on
-31 -10 la
31 -11 la semaine
31 -1 le releve
31 -3 n' attendez
-31 16 notre nom
31 15 nous joindre
31 -6 ou de
2 -31 pardonnez-nous
12 -31 que vous
11 31 rappele le
-31 14 reponses
-12 -31 scene
2 -31 sept
2 -31 sept jours
-14 31 une adresse
-25 -31 une mauvaise
31 -18 vers #
30 15 # en
-25 30 ^accord
30 -13 ^annule
30 -11 ^concernant votre
30 -23 ^dimanche
-30 17 ^envoyes
-30 17 ^faux sms
-30 17 ^sms envoyes
-30 -28 a l'
5 30 ai
-5 -30 annulees
-30 19 apres la
30 -26 attestation
-30 -30 billet
23 30 cache
-12 -30 certains
30 -11 concernant votre
-25 -30 concert de
-10 30 contient votre
3 -30 correction
-30 -26 declaration
-25 30 documents a
-24 -30 elles
-30 17 en notre
30 15 en place
-30 17 envoyes
-30 -22 est bien
5 -30 et en
-30 17 faux sms
-8 -30 fois la
10 -30 fourni
-30 -29 jamais vos
6 -30 l' article
7 -30 la societe
30 -1 les salaires
-28 30 masque
-28 30 masque les
-27 30 notifie
10 -30 offres
-30 -5 ou l'
-30 -30 par courriel
-10 30 pardonner
30 -23 pas tenir
10 -30 pouvez
17 -30 probleme
23 30 puis nous
3 30 qui s'
-30 17 sms envoyes
30 5 taxe
30 -23 tenir compte
30 9 train
30 -1 verses
-28 30 visibles de
-30 -20 votre code
-30 -27 votre reservation
-29 23 api
-25 -29 autre a
-29 -8 botanique
2 29 certificat
29 29 course
-29 23 d' api
22 29 d' autre
29 24 des messages
-17 29 desormais les
29 -12 ete preleve
-29 -27 exige
-29 -22 fevrier #
-29 20 horaires
-29 -27 l' exige
29 -12 la direction
-18 29 la violation
-15 -29 les #
6 -29 les billets
23 -29 lundi
29 14 mars un
29 13 matin et
-24 -29 message
-29 -7 moins
10 29 nom adresse
-17 -29 notre deleguee
6 -29 ouverture
11 29 par votre
15 29 piece jointe
29 -12 preleve deux
-29 -23 qualite
29 16 rang
-3 -29 repondre a
22 29 rien d'
23 -29 soir
29 -22 suis desolee
27 -29 une amende
-29 -15 une copie
-18 29 violation a
5 28 # octobre
-16 -28 ^de la
0 28 ^des
-18 28 ^fuite
28 -12 ^information importante
28 -5 affiche
-28 -18 afin
-8 -28 apparait
28 18 bleue
28 -21 conge et
28 -10 controle
28 -10 direction
-28 12 donnees personnelles
3 -28 envoyez-nous le
28 -20 equipe de
-28 -27 et nos
28 -12 information importante
-28 2 je me
-28 -26 juin nous
4 28 la mairie
-10 28 le centre
28 22 lieu de
22 -28 merci a
28 -9 nuit
12 -28 pas de
3 28 pas y
-28 12 personnelles
-21 -28 question ?
28 -19 recette
28 14 reclame
-9 -28 semaine et
-25 -28 tant
-28 19 une fois
-21 -28 une question
-28 -13 une violation
14 27 ^notification de
6 27 ^paiement
-27 0 aient
-19 -27 aucune penalite
-19 -27 avant #
-11 -27 avec la
22 -27 avez
2 -27 d' echeance
27 12 en retard
-24 27 informations
-18 27 jours et
-19 -27 l' administration
16 -27 le prix
12 27 mis
9 -27 modifier
27 -1 navres
-27 -10 ne pas
27 -15 ne repondez
-27 5 octobre
13 -27 offre
-3 27 plan de
27 7 reclamant
27 0 remercions
27 -15 repondez pas
-17 -27 sur le
14 -27 vasseur
0 -27 venir
27 10 vous remboursons
-27 -16 vous-meme
15 -26 ^# au
-4 -26 ^# h
7 -26 ^deux
-4 -26 ^h
26 -1 au lieu
-17 -26 b
-9 -26 bonjour a
16 -26 ceux
26 -20 coffre
26 -1 commandes
-13 26 copie de
-10 -26 dire
-16 26 j' ai
18 -26 jours sans
-26 -16 le message
8 26 mars #
-26 -15 mes
-24 26 partie
26 9 pendant deux
-26 -23 peut en
26 -2 plus que
26 -20 pouvez nous
26 -25 reunion
-26 -3 sera publie
6 -26 service clients
22 26 toi
9 26 tous
13 26 un intrus
-2 -26 vendredi avec
-26 -8 votre enfant
25 0 ^!
-25 14 ^de donnees
11 25 ^ont
-21 -25 a la
9 25 appelez-moi
5 -25 application
1 25 aurais
1 25 aurais du
25 -19 choisi
-25 -17 choisir un
14 25 cofondateur
-8 25 controles
12 25 de messagerie
25 7 de tous
-25 -16 des
-25 -14 edition
12 25 electronique et
-21 25 elle
12 -25 familles
-18 -25 heures et
13 25 informe la
1 25 j' aurais
-21 25 la plus
15 -25 la premiere
-25 19 message il
25 1 ni
-25 -16 nos serveurs
0 25 ont
-19 -25 passe actuel
18 25 place
-21 25 plus grande
-23 -25 porte
15 -25 pourront
25 0 s' est
12 25 savons ce
-25 21 un incident
25 15 virement
-20 -25 vite
-25 -14 vous annoncer
20 -25 vous pouvez
6 24 ^avis de
-24 -14 ^nous
24 6 avant vendredi
-22 -24 aviez deja
6 24 avis de
-24 -13 brume
21 24 chere cliente
-24 -23 complet est
-12 24 contacts
24 1 decembre
-24 24 en mon
21 -24 est a
-21 -24 etage
0 24 incident est
-19 -24 les messages
-24 24 mon nom
-19 -24 objet
-24 6 partie de
16 -24 pas pu
-24 -18 patient
-20 -24 penalite
-24 -18 rassurez-vous
11 -24 tarif
6 24 tout
24 4 vers une
-24 -16 vos donnees
-19 -24 vos mots
10 23 ^copie
23 4 ^mars
-19 -23 ^securite votre
-23 19 ^suite
-16 -23 ^violation de
8 -23 ^y
-13 -23 a dpo
23 -1 avant chaque
-20 -23 bibliotheque
-11 23 cher abonne
3 -23 claire
-23 -13 en moins
23 -12 est produite
23 -5 hors
23 7 identiques
-17 -23 il
-23 -22 inutile de
6 23 j'
-23 -13 moins d'
-23 -16 ou #
23 -6 photo
6 -23 port
23 -12 produite
-18 -23 qu
-17 -23 quel
22 -23 remercions de
-23 -22 risquez
-19 -23 securite votre
-15 23 suite a
23 -14 vous remercions
-22 2 ^mots
-22 2 ^mots de
14 -22 ^votre commande
-22 9 a notre
-15 -22 a partir
22 -1 aujourd'
22 -1 aujourd' hui
-16 22 avis d'
22 -5 cette situation
-20 -22 d' hiver
-14 -22 dans
18 22 de paie
22 19 entre #
22 9 est rectifie
2 -22 groupes
22 -1 hui
-22 12 l'
13 -22 on
-18 22 protection de
22 9 rectifie
-22 -21 responsable
22 -7 un courriel
22 3 une nouvelle
-18 21 ^site
-21 -18 associe
21 15 bloque
21 -7 d' avril
5 21 d' information
17 21 de cette
12 21 dossiers
-20 -21 et alerte
-21 15 faites opposition
8 -21 janvier a
-2 21 la banque
21 -13 le faire
-19 21 local
-18 21 mme
21 -1 ne change
-12 -21 pendant
10 -21 septembre
-21 2 service
21 1 seuls
21 9 somme
7 -21 souhaite un
21 -7 vous demande
-14 -20 # juillet
4 -20 ^# juin
4 -20 ^juin
-20 9 authentification
20 6 bon document
-20 9 double authentification
10 20 envoye un
20 -15 envoyez-nous
20 14 et #
-20 -15 et tu
-17 20 il contient
-18 -20 l' avez
-20 9 la double
-17 -20 la fin
-17 20 le controle
-20 8 plan
-20 -17 prie de
9 20 protege par
7 -20 s'
20 6 serveurs de
-20 -15 viens
10 19 accede
10 19 accede a
-19 -15 bibliothecaires
19 17 champ
-9 -19 chere madame
5 -19 de vous
14 -19 est gratuite
-19 9 il est
19 9 invitee
19 9 l' enregistrement
2 19 l' etat
19 -19 le fichier
3 -19 le vendredi
9 19 messages qui
-15 -19 ne recevrez
-15 -19 recevrez plus
-19 -1 remises
19 19 s' il
19 0 salaires
19 4 samedi #
19 -13 sans
19 0 tablette
16 19 tresoriere
19 16 universite
-14 18 certaines donnees
9 18 citent
2 18 contenant vos
18 -2 du mois
-7 -18 en especes
15 -18 erreur s'
-7 -18 especes
17 18 est efface
18 18 et de
-16 18 expliquons
14 -18 faisons
-18 -17 fermer
9 18 intrus
9 18 intrus a
18 6 les serveurs
17 -18 marchadier
2 18 nous avons
-2 18 passe en
17 -18 presentation d'
9 18 qui citent
18 -10 repondez
9 -18 se passer
-5 -18 tout moment
-16 18 une partie
-3 -17 ^d' eau
-3 -17 ^eau
-17 8 ^sur
-17 -14 ^une violation
8 -17 bien des
17 8 bonsoir
-17 -4 celle
17 4 coup de
-8 17 d' assurance
-17 -13 du samedi
17 6 excuse aupres
17 -13 font
-17 2 grande
-11 -17 heures
10 -17 promis
8 17 protege
5 -17 puis
-13 -17 saisie
17 -4 toujours
5 16 ^adherents
-16 -15 ^de votre
5 16 ^des adherents
-13 -16 ^votre reservation
4 16 assure
16 -5 avez deja
16 -6 bonjour {}
-16 -15 clubs
-16 1 d'
2 16 du rgpd
-16 0 en clair
1 16 famille
-10 -16 le bureau
-16 -15 les clubs
16 -8 nom que
8 16 notification
1 -16 point
16 -1 reporte a
2 16 rgpd
16 -1 sms
8 -16 un avoir
5 -16 vous et
15 13 # metres
15 14 ^acces
15 -1 a dimanche
5 15 ai joint
-13 -15 bien a
-8 15 ce
-7 15 cnil le
-8 15 dans un
-10 -15 dpo
6 15 du club
15 -4 les commandes
15 -15 madame
2 -15 marche
15 13 metres
11 -15 nuit du
6 15 passe que
15 1 personne ne
-15 -10 programme
15 3 sommes navres
6 15 stage
5 15 suis profondement
13 15 sur votre
-14 -9 # avril
14 -3 ^notre erreur
4 -14 ^semestre
14 -13 ^sont
-14 10 ^une
-14 9 chez
-13 -14 complet
-9 14 comptes
14 -2 d' erreur
-14 -9 ecrivez-moi
-14 -6 fraudeurs
14 -9 gratuite
-5 -14 l' atelier
9 14 nous en
-5 -14 par telephone
14 -13 pour nous
10 -14 qu on
-12 -14 retire
14 11 rib
4 -14 semestre
1 14 une
13 -3 ^contre
-1 -13 ^sur le
-13 10 annulee
0 -13 dans les
-13 -5 de toute
13 1 du
13 5 fois votre
13 1 grand
13 13 hebergeur
-3 -13 inutile
13 1 les tomates
2 -13 m'
13 13 notre hebergeur
-4 13 notre part
-9 -13 peut servir
12 -13 presentation
5 13 signale l'
-7 13 souci
-7 13 souci nous
12 -13 sur presentation
13 1 tomates
6 12 ^# mars
-12 6 ^le
6 12 adresse electronique
4 12 club
12 1 de te
-4 -12 deux et
-12 -12 et que
12 1 fixee
9 12 gratuit #
12 5 informee
-8 12 jointe
-7 12 mefiez-vous
-12 -9 meme
6 -12 nous n'
12 -1 oups on
12 5 par courrier
5 12 repond au
12 1 reste fixee
6 12 toute notre
7 12 vous y
6 11 # appel
6 11 a quelqu
6 11 appel gratuit
8 11 conseil
-4 11 d' une
5 11 demande un
4 11 des adherents
-6 -11 en main
-8 -11 en sommes
11 -1 et pour
-11 -9 expression
-11 -9 expression de
-3 11 fichier de
-11 -9 l' expression
11 -5 lieu
-11 -5 lundi au
6 11 mobile
9 -11 monsieur
11 -1 prochaine
10 -11 question
6 11 un qui
-11 -8 une petite
-10 8 ^de l'
-5 10 absolue
-5 10 changer les
-10 -6 decembre notre
-10 7 exposition de
-10 3 fil
10 4 je suis
10 -6 la tournee
1 10 le printemps
-10 -6 mars de
-10 9 nuit de
10 -1 pas du
5 10 prevenez
5 10 prevenez votre
-5 10 priorite absolue
-6 10 que ces
-10 -8 refusez
-10 -10 vos echanges
9 8 # #
5 9 # des
-4 9 ^coordonnees
-4 9 ^vos coordonnees
-9 -9 affiche un
-4 9 ai prevenu
-4 9 ce fichier
-3 9 ce soir
-9 -8 de cinq
9 2 fichier sans
-3 9 il contenait
3 9 les acces
-3 -9 les personnes
-4 9 nous et
-3 -9 ouvrira
-4 9 pour toute
-2 9 remplacer
4 -9 tous nos
-9 -9 un justificatif
7 9 voici
-5 -9 voici comment
-8 -8 ^lundi
-6 -8 ^oups on
8 -7 ^re
4 -8 a rendre
-5 -8 a toutes
3 8 appel qui
8 2 aucun frais
4 8 avons fait
4 -8 bonheur
3 8 bureau du
-2 -8 contient
-8 -7 depuis
3 8 disque n'
3 8 et releve
-8 -6 les mots
3 8 pas chiffre
-8 -3 pour les
3 8 pouvez faire
8 3 probleme technique
8 -7 re
-7 -8 toutes et
8 3 un probleme
2 -7 achat
5 -7 auraient
6 7 et il
1 -7 on se
2 6 ^notre
0 6 ^visibles
6 -5 a vous
-6 -5 arrive a
0 -6 avance
6 -3 cartes
6 2 compte et
5 -6 du fond
6 4 l' avons
5 -6 la porte
2 6 notre fichier
2 6 secretaire
-1 6 supprime les
-2 -6 tournoi
6 1 une seule
-5 -6 vos #
6 6 vous l'
`;
