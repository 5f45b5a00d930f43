/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-234 -169 ans
228 52 fallait lire
228 52 il fallait
227 84 a saute
218 52 noir
-165 -218 nouveau
215 51 ^mauvaise
214 80 prions de
-213 -179 ^etre
208 142 honte
207 109 avait
-207 -149 deux semaines
-206 -138 la police
-206 -145 un avis
202 51 ^fois
202 64 faute
10 201 ^donnees de
-120 -200 ?
-183 -199 ^fin
-199 -171 comprehension
-199 -171 votre comprehension
198 41 trois fois
-197 -181 elle s'
-197 -196 video
75 195 entre le
24 195 les numeros
-195 -116 restent
194 49 blanc
194 62 de tournee
192 36 fois le
-192 -124 part la
192 127 reserver
191 77 mauvaise
79 191 utilises
62 189 les noms
-189 -161 mon
-8 188 adresses
-187 -138 produit
186 33 fallait
-77 -185 ^lettre
185 43 coquille
-159 -185 est ouvert
-184 -157 choisir le
-184 -164 gare
-184 -151 pas de
-183 -134 ^avant
-183 -144 appris
-182 -160 {} vous
-181 -99 # mars
-181 -149 ^t'
181 50 la seconde
-181 -177 la tache
-181 -159 le programme
-181 -177 tache
-180 -121 bientot
-163 -180 expire
-179 -124 de se
-178 -131 a trois
25 178 donnees d'
-160 -178 subscribe
-92 -177 ^?
177 28 ^fois le
177 28 ^le meme
177 28 ^meme
177 28 boucle
177 77 le site
177 64 notre faute
177 47 version
-177 -159 {}
24 176 attaque
24 176 l' attaque
-146 -175 disponibles
-174 -135 ^changement
35 174 base
174 74 billetterie
139 174 de notre
-174 -123 sauf
27 173 etaient consultables
173 50 septembre notre
-158 -173 suivez ce
172 83 affichait
-172 -163 apres
172 76 ecrit
172 25 notre rappel
-172 -134 reglement
-172 -153 souhaitez
172 62 venir a
171 4 etiquette
171 4 l' etiquette
171 68 la confusion
171 49 vous la
170 35 et presentons
170 65 nous le
169 15 la bonne
-116 -169 mutuelle
169 44 vient de
66 168 on nous
-168 -160 votre session
20 167 ^attaque
-167 -136 ^test de
-167 -151 en route
-166 -167 pouvoir vous
-167 -136 test de
166 17 et toutes
-166 -152 hiver est
-160 -166 les donnees
-166 -152 ligne bonne
166 -11 mauvais
-166 -152 programme d'
57 166 utilisateurs
166 49 venus
165 22 d' hier
48 165 numero de
-130 -165 par ligne
-165 -161 rapport
-107 -165 reinitialisation
-107 -165 reinitialisation de
-164 -136 annee
-164 -141 coffre de
-101 -164 conge
-164 -137 de garde
-143 -164 recours
163 54 est offerte
-163 -112 ne nous
163 65 rendons
-163 -102 s
-163 -109 si nous
162 3 ^hier
162 11 aux etudiants
-162 -147 de nouveau
111 162 demande pardon
-162 -151 hote
-162 -146 le vol
162 74 on vous
-161 -146 # ans
-161 -155 ^semaine
-161 -109 commande #
69 161 dont le
-161 -151 eleve
-122 -161 le dr
-161 -161 mode
33 160 ^d' une
-160 -147 ^expire
-158 -160 ce mois-ci
-160 -119 grace
-160 -119 grace a
-160 -120 lampe
-158 -160 mois-ci
-160 -127 panne et
160 12 prime
160 12 prime d'
33 160 secrets
-125 -159 # juin
159 38 ^hier soir
52 159 avons ferme
-146 -159 et appelez
159 46 le vrai
159 47 rembourse et
-158 -153 est prete
-157 -135 ^host
157 74 avions
157 126 maintenant
-157 -80 ne vous
-157 -84 pas recu
156 13 ^trois
-156 -142 bienvenues
14 156 consultees
156 28 corrigee
-156 -131 critique
-156 -142 les bienvenues
156 100 planning de
156 26 plat
156 0 pour cette
11 156 votre a
155 -8 ^vos photos
-155 -142 annuelle
14 155 derobes
-155 -147 donnee n'
21 155 la messagerie
-155 -101 libre
155 17 taille
-154 -124 # l'
-154 -121 # reste
154 60 avez recu
29 154 concerne
-154 -119 de parcours
154 50 de rendez-vous
154 20 etait
154 59 hier
-127 -154 si
154 65 zero
-153 -89 a bientot
153 1 bouge
-106 -153 depuis la
12 153 ecrit la
-109 -153 euros
-153 -129 fin
-153 -149 juin
-153 -69 la page
-153 -111 les enfants
-153 -101 limites
153 1 pas bouge
-153 -101 second
-153 -124 si ce
153 7 tarif
-153 -148 verviers
-141 -153 vous nous
152 42 ^avons
-152 -112 ^fermeture
-66 -152 ^recu
-123 -152 du message
152 24 excuser et
-152 -142 ligne #
-152 -112 maternite
152 72 ordinateurs
152 32 prions
-94 -152 rendez-vous
152 8 vide la
100 151 ailleurs
-151 -122 code {}
151 14 est corrigee
151 55 excuses pour
-151 -126 invite a
-151 -108 sera fermee
150 20 ^pour
150 68 de dossier
-150 -120 erreur #
150 29 la version
68 150 les codes
-72 150 numeros
150 138 revenus
150 73 scan
9 149 de salaire
-68 -149 minutes
149 46 on s'
-124 -148 ^conge
-148 -120 ans de
-148 -103 au dos
-148 -103 dos
-148 -123 host
-4 148 la copie
148 30 nos excuses
-148 -103 nous aide
148 48 portent
-148 -65 travail
147 69 # et
-147 -144 ^service
12 147 envoye votre
-147 -121 fait une
147 44 pardon pour
146 37 ^nous avons
12 146 ^vol de
-138 -146 de tournage
146 89 et on
-146 -65 faille
-146 -110 mails
-133 -146 meilleurs
95 146 rendu
-138 -146 tournage
-146 -65 une faille
-146 -76 vos appareils
146 47 vrai
-145 -110 echue
-145 -110 echue le
21 145 ete ouvert
-145 -110 impayee
-145 -143 invite
-145 -83 l' annee
-145 -110 sauf erreur
-145 -95 tout est
-139 -144 condoleances
-144 -124 de suite
-126 -144 details
-144 -132 en salle
144 59 est nous
-144 -114 police
144 19 presentons
-144 -114 recu votre
144 12 taux
-144 -133 votre reglement
25 144 y sont
-121 -144 {} et
9 143 ^exposition
-134 -143 ^procedure
143 35 arrives
143 49 au rendez-vous
-143 -138 aucune donnee
143 -10 aurait pu
-115 -143 avez demande
143 6 boites
60 143 dates de
143 35 sont arrives
143 6 vos boites
35 142 avons honte
10 142 erreur nous
-142 -132 gymnase
142 39 notre appel
-142 -137 rapport est
-142 -133 remplir
-142 -73 salutations
142 27 si cela
-142 -115 veuillez
141 100 ^# du
141 23 accepte
-141 -110 arret
141 32 attribue
141 32 avons attribue
58 141 change-le
-141 -140 chasse
23 141 consultables
141 7 devis que
141 78 le planning
141 7 les devis
141 32 ligne est
-141 -114 malgre
-141 -141 mesure de
-131 -141 par {}
-141 -108 pourquoi
141 21 presentons nos
141 74 une photo
-141 -111 {} sur
16 140 a laisse
-125 -140 a {}
140 -15 avec nos
38 140 base de
88 140 de carte
-140 -74 de securite
-140 -102 le colis
-25 140 lire les
-140 -96 offerte des
-128 -140 on ne
5 140 public
-129 -140 regles
-140 -111 rouge
-120 -140 route
-140 -126 rouvrira
-140 -131 traiter
-139 -113 ^confirmee
-139 -123 ^programmee
-118 -139 avez-vous
-139 -113 confirmee
-139 -80 demanderons jamais
-122 -139 deux mois
-136 -139 faudra
-136 -139 il faudra
139 9 le regrettons
139 3 mene a
-136 -139 objets
139 22 par notre
-139 -123 programmee
-139 -102 rappel a
139 51 s' excuse
-139 -90 tant
-130 -138 ^etat
138 29 ^page #
-92 -138 ^pardon
-138 -122 ^pleine
-125 -138 a-t-elle
-138 -113 annuler
-130 -138 attention
-95 -138 erreur de
-138 -101 export
-138 -5 exposition
-138 -101 facture #
26 138 journaux
138 23 le week-end
138 18 lettres
-138 -57 lors de
138 36 manquait
138 54 pose
-111 -138 pour une
-79 -138 retour
138 118 une mise
-137 -117 # sur
19 137 ^codes
137 43 ^pour la
-126 -137 a heure
-137 -117 a releve
46 137 a ton
5 137 connexions
58 137 dates
5 137 des connexions
-137 -20 disque
5 137 ferme la
137 56 hier sont
137 10 la mauvaise
137 9 lors du
-114 -137 notre prestataire
-137 -130 obligatoire
-137 -99 serie
39 137 soyez
-114 -137 sur les
-7 137 tu l'
-137 -82 vos dons
137 34 vous prions
-6 136 change ton
-136 -132 changement
-136 -134 destinataire
136 44 faute et
136 27 nous avions
136 7 pour tout
136 19 preparer
-110 -136 rendez-vous a
-136 -122 sinceres
136 29 soeur
108 135 ^!
-125 -135 ^classe
-135 -121 ^un
-120 -135 conseillere
-135 -127 en juin
-135 -113 interdit
-135 -109 la tempete
-132 -135 le date
-135 -86 pour que
-135 -115 rue
-135 -134 sont au
-135 -109 tempete
-83 -135 un an
-135 -124 votre carte
-114 -134 ^ne
-134 -92 ^parcours
-134 -117 agenda
-3 134 copies
-127 -134 poulet
-125 -134 title
-133 -102 ^ce soir
133 61 bien mechant
-130 -133 corbeille
45 133 informons
-130 -133 la corbeille
13 133 la votre
133 61 mechant
133 54 mois d'
133 40 navres si
-106 -133 ne pouvoir
92 133 passeport
-133 -62 puis
-133 -52 restitue
-119 -133 stationnement
-113 -133 type
45 133 vous informons
-132 -100 ans je
-132 -45 avant tout
-98 -132 batiment
132 65 depuis #
132 17 devis
-111 -132 erreurs
-132 -70 fermee
-132 -131 fichier {}
132 2 l' inverse
-132 -91 la commande
-132 -114 mars
-132 -123 repondu a
-131 -110 ^apres
131 14 affluence
131 14 affluence et
-120 -131 car vous
-128 -131 en une
-131 -97 energie
131 30 entierement
-131 -96 er avril
131 30 est entierement
131 43 excuses
-131 -108 fermeture
-131 -97 l' energie
131 58 mise a
-131 -105 sera inaccessible
-51 -131 un nouveau
131 68 vous demandons
100 131 vous doit
130 9 ^annonce
-130 -93 ^maintenance
130 -5 ^photos
-130 -32 ^site
-130 -108 ^votre remboursement
130 54 ai recopie
-130 -108 apparaitra
-130 -108 apparaitra sur
-130 -67 bureau
130 121 camion
23 130 candidat
57 130 civil
-130 -89 comptabilite
-122 -130 comptoir
23 130 cv
-76 -130 donne
-130 -80 dons
57 130 etat civil
-127 -130 fuites
-127 -130 fuites de
-3 130 le tien
-127 -130 les fuites
130 12 mal
-130 -126 notre banque
130 6 rapportez
130 54 recopie
130 67 sur l'
-3 130 tien
-130 -108 votre remboursement
129 44 avons oublie
129 30 bonne est
43 129 ce que
129 16 imprimeur
129 28 inverse
129 16 l' imprimeur
-129 -87 maintenance
-129 -122 merci
-129 -106 ne plus
129 52 nous t'
-129 -112 recevez
-129 -53 service de
129 96 sincerement
-129 -126 sur ce
36 129 un groupe
-129 -128 un operateur
-129 -115 {} !
-128 -108 ^vous nous
128 31 a appele
-90 -128 cette semaine
3 128 d' identification
-128 -115 entree libre
-128 -108 huit
3 128 identification
3 128 identification de
-128 -102 la prefecture
128 33 le camion
128 25 mise
-125 -128 poste de
-128 -102 prefecture
-128 -105 pris fin
26 128 registre
128 77 t' a
-128 -69 veuillez nous
-128 -93 vigilance
128 84 vous appelle
-127 -95 ^ferme
-125 -127 de montant
-127 -57 desole
-127 -76 lignes
-127 -95 mesure
-127 -107 plus recevoir
-127 -92 portail
127 58 qui avons
127 31 rends
-127 -63 reste a
1 127 telecharge
-127 -105 trente
-127 -105 trente minutes
-127 -105 urgence
127 32 vendu
-127 -105 {} {}
-119 -126 ^resultats
126 34 au local
126 42 avec #
-126 -75 compte d'
126 81 demandons
-77 -126 dr
-126 -65 le badge
126 10 les points
41 126 par erreur
-119 -126 passera
126 10 points de
-96 -126 pour l'
20 126 retrouves
-126 -109 rue du
-113 -126 samira
126 59 seul
-118 -126 sinceres condoleances
126 27 sonner
126 32 sorti
-126 -108 taches
-119 -125 bonjour {}
-125 -93 compagnie
-125 -99 derangement et
125 41 des virements
-93 -125 donnee
-125 -99 du derangement
125 20 errone
74 125 et le
-99 -125 hui nous
125 11 le bon
-125 -78 lieu le
-125 -96 montant total
-125 -83 ne permet
-125 -98 par mesure
-125 -120 plein air
-125 -84 prochaine serie
125 14 raison d'
-125 -84 serie arrive
-123 -125 trois mois
125 28 trop tard
20 125 une sauvegarde
-117 -125 va
-125 -104 votre demande
60 124 ^a ete
-116 -124 ^pas le
-124 -89 a cause
22 124 bulletins
-124 -122 ci-joint
-124 -83 d' octobre
1 124 defaut de
124 -4 demandons de
124 11 devez
124 11 devez rien
124 17 en excuse
-124 -77 espace client
-113 -124 les rappels
95 124 n' avait
124 11 ne devez
-124 -89 pages
-124 -106 retire de
1 124 salon
-123 -105 ^mon
55 123 ^par erreur
123 66 ^probleme
123 -1 ^sur l'
-93 -123 autres sessions
-98 -123 cas de
123 96 confusion
-123 -87 elle revient
-123 -87 epuisee
-123 -87 est epuisee
-123 -113 joint a
-123 -87 la lampe
18 123 messages prives
-123 -96 par ici
-64 -123 pour
-93 -123 presse
123 50 quels
-123 -98 sujet
123 50 tels
123 50 tels quels
-123 -77 ton compte
-123 -105 votre sejour
-67 -123 vous souhaitez
-123 -20 vu
-122 -85 ^desole
-122 -100 ^produit
-122 -121 ^rectifiee
122 75 avez ete
-103 -122 cas
122 8 ceux qui
-122 -121 demande du
-122 -122 du {}
1 122 envoi
-122 -97 er juin
-122 -115 facture numero
122 24 gache
-70 -122 il y
18 122 l' avaient
-122 -98 le serveur
122 36 que j'
-122 -121 rectifiee
-122 -108 seront fermes
122 67 vente
10 122 vole
-60 -122 votre cotisation
121 22 ^accidentelle
121 22 ^accidentelle de
-121 -86 ^je
-109 -121 ^on
38 121 ^piratage
38 121 ^piratage de
121 22 accidentelle
121 22 accidentelle de
-121 -70 avril la
-121 -108 clos
33 121 codes
-121 -85 comme vous
-94 -121 date date
-121 -107 est ouverte
11 121 figuraient
-121 -82 l' export
-85 -121 ligne vendredi
-121 -81 merci pour
-121 -99 mode d'
121 -22 n' avons
121 56 nous qui
-121 -105 pour choisir
121 47 recredite
-107 -121 sans attendre
-36 -121 sera
121 33 site vous
-112 -121 voisins
32 121 votre bail
-121 -61 votre declaration
121 6 voyageurs
11 121 y figuraient
-120 -101 apportez
-120 -97 cree
-120 -114 delais
-120 -93 demandez une
-120 -98 des que
-120 -52 en erreur
53 120 enregistres
120 90 est reste
120 57 est-ce
120 46 gite
10 120 inconnus
-99 -120 invitation
-120 -85 la maison
-120 -83 le depart
120 46 le gite
120 70 les reponses
120 43 muet
-120 -111 operateur
120 -6 perdu
-120 -66 recois
120 35 sans avoir
-83 -120 sessions
-76 -120 votre avis
119 -14 ^affiche
119 33 ^nous n'
119 21 ^pour le
-70 -119 ^votre avis
-119 -109 ^votre demande
-61 -119 a ceux
-119 -72 annulation
-119 -78 arrivera
119 27 celles et
23 119 codes d'
-119 -98 de six
-119 -30 enfants
-113 -119 est #
119 27 et ceux
119 81 et nous
-119 -80 film
-119 -82 jamais votre
112 119 la session
119 27 le remboursons
119 48 mauvais jour
54 119 montre
34 119 non autorise
119 45 ou non
-70 -119 panne
-41 -119 probleme
-119 -118 procedure
-119 -80 que je
-64 -119 qui nous
119 15 regrets
-119 -85 revient
-119 -95 travailler
119 51 un tarif
-119 -96 voici nos
118 29 ^# n'
28 118 ^autres
118 50 ^avez
28 118 ^d' autres
20 118 ^et de
118 50 ^vous avez
118 24 affichait zero
118 17 alors que
31 118 bail
118 13 chargee
-118 -111 de {}
-118 -92 detail
118 36 difference
-115 -118 er janvier
118 32 il s'
-118 -95 jours ouvres
118 36 la difference
118 22 la fiche
-106 -118 la loi
-106 -118 loi
-2 118 nos #
118 49 nous pour
-118 -95 ouvres
118 6 points sont
-117 -118 trouverez ci-joint
118 52 un vieux
-118 -72 verre
118 52 vieux
117 17 # de
-110 -117 # personnes
117 47 # vous
-117 -29 ^une
117 10 a vide
-117 -73 appareils
117 19 avons ecrit
-117 -83 cela fait
117 13 cette erreur
-94 -117 coordonnees
39 117 des clients
117 4 ecrit que
-117 -85 et bonne
-97 -117 fin de
117 52 joindre
-36 -117 lien
117 47 mardi
-117 -110 nous avez
117 40 ouverte
2 117 permis
117 42 recette
-117 -99 reponses sont
-104 -117 sans reponse
117 43 sommes sincerement
1 117 tiers a
-117 -87 trois jours
-117 -113 url
-85 -117 wiki
-116 -109 # euros
27 116 a ete
26 116 alimentaire
116 29 celles
116 43 cesse d'
116 45 de plus
-92 -116 demander pardon
116 44 du mardi
116 48 ecrit hier
116 34 et non
116 53 il en
-116 -97 le medecin
48 116 liste des
116 -50 nos lecteurs
116 33 nous venons
116 32 oublie de
116 10 que cela
17 116 que seules
-116 -75 que vos
116 45 repas
116 6 un mauvais
116 33 venons
116 9 voici la
-116 -75 votre colis
17 115 # !
32 115 ^de carte
-115 -109 ^hameconnage
115 32 ^mauvaise date
-76 -115 ^nouvelle
32 115 ^numeros de
115 18 a rien
115 12 abonnement est
-115 -113 arbitre
115 48 aurait
115 40 billet
-67 -115 coordonnees bancaires
32 115 cryptogramme
-54 -115 d' administration
115 55 de reunion
115 33 deux chiffres
-115 -109 est reporte
32 115 et faites
7 115 ete piratee
-115 -90 garonne
-115 -87 informatique a
-115 -113 jouera
-115 -113 l' arbitre
-115 -67 lundi #
7 115 piratee
-115 -88 pour raison
1 115 prives
115 30 proposons
-115 -96 securite nous
115 49 solene
115 94 sur un
115 21 un oubli
-115 -81 valable une
-101 -115 vous les
-114 -75 # comment
34 114 ^article #
34 114 ^du rgpd
30 114 ^est arrive
-37 -114 ^lettre de
34 114 ^rgpd
-114 -100 a chaque
-79 -114 a compter
114 27 a eu
-114 -114 cherche
-114 -102 debutant
-72 -114 disposez
-72 -114 disposez de
-109 -114 en cas
-103 -114 est vide
114 64 fevrier
114 63 honte et
-114 -112 identifiant
114 48 integral
-114 -97 jours
-114 -104 l' agenda
-114 -81 la ou
25 114 le reseau
-114 -112 liste d'
32 114 notre page
-114 -81 on te
114 100 papier
22 114 pendant neuf
-77 -114 plateau
-114 -107 prevoir
-80 -114 quinze
114 -7 recu un
-54 114 ses
16 114 visible
-72 -114 vous disposez
114 32 vous ont
113 -1 ^bon
113 -1 ^le bon
-111 -113 attendre
113 61 avait pas
113 18 cela aurait
-113 -94 demander
8 113 dossier ou
-113 -90 du jour
113 18 excusons pour
113 68 formulaire d'
113 41 j' avais
113 32 la surprise
113 6 le mauvais
-103 -113 les lots
-54 -113 message a
113 5 ne l'
113 40 page du
-89 -113 rappel
78 113 societaires
113 32 surprise
36 113 telephone et
-91 -113 user
-113 -113 vous pouvez
10 112 # profils
-112 -103 ^erreurs
-112 -69 ^mardi #
-55 -112 ^nouveau
-112 -107 a lire
-112 -16 a prendre
-53 -112 an
-110 -112 au poste
112 25 avons mal
112 22 boites aux
112 -51 citations
4 112 confirme par
33 112 consultation
-75 -112 cotisation
112 39 de test
-112 -88 depuis l'
-110 -112 dire
-22 112 en copie
-112 -82 entretien
112 45 gardes
-112 -69 le mardi
112 44 mais on
112 49 partir de
10 112 profils
112 17 rencontrer
-108 -112 resolu
63 112 seconde
14 112 tiers
-112 -68 votre reservation
112 47 vraiment
-74 -111 ^menu
-74 -111 ^menu de
-1 111 ^social
111 47 ^votre facture
18 111 avons ete
111 20 boulette
-111 -18 croise
111 -64 de nous
-111 -83 de reference
-111 -14 demandes
-111 -83 des loyers
-1 111 deux de
111 18 devaient
-111 -57 est prevue
-111 -71 et ne
46 111 ete aussi
-111 -83 indice
-111 -83 indice de
-101 -111 insuffisante
-111 -83 l' indice
-111 -83 nouveau loyer
-105 -111 petit
111 27 plusieurs d'
-87 -111 pouvez lui
111 32 presentez
111 32 presentez votre
-101 -111 provision insuffisante
-101 -111 rejete
36 111 renseignements
-111 -72 riad
24 111 saisi la
-111 -76 si besoin
-1 111 social
-111 -90 trois
111 31 vous avions
110 11 # photos
110 10 ^deux fois
-98 -110 ^hostname
110 23 ^le menu
110 -11 ^mal
-47 -110 ^peu
-47 -110 ^un peu
110 -11 ^votre nom
-110 -100 a son
110 54 activite
50 110 avoir ete
-62 -110 bancaires
110 31 chiffres et
-108 -110 classe
-110 -100 code d'
-110 -104 code est
-110 -63 comme
-110 -78 decision
-29 110 donnees de
-110 -99 echec
83 110 en demande
-110 -99 est joint
-110 -102 federation
-98 -110 hostname
110 39 je l'
110 39 l' ai
-110 -81 la reunion
110 41 le projet
110 33 mauvaise date
-104 -110 reclamation
110 44 remboursement integral
110 95 site
-110 -92 tout de
-98 -110 var
-104 -110 votre reclamation
109 35 # fevrier
18 109 ^contrat
109 71 ^doit
109 29 ^lien
109 39 ^mauvais
109 71 ^on vous
18 109 ^votre contrat
109 71 ^vous doit
23 109 beneficiaires
-109 -38 bug
-109 -108 charpentier
109 32 comptiez
-89 -109 conseiller
109 11 entreprises dont
109 25 est faux
109 69 est notre
109 25 etions
-72 -109 extension
-109 -96 format
109 6 hier soir
38 109 l' avoir
-109 -54 l' hiver
109 11 les entreprises
-109 -5 mercredi
-109 -78 panier
0 109 par ecrit
109 7 pour rien
-109 -102 raison de
109 44 recu
23 109 relisez
23 109 relisez vos
22 109 sites
-102 -109 sur {}
10 109 vos enfants
109 32 vous comptiez
109 35 vous presentons
108 39 ^avez recu
-108 -103 ^demande
108 44 ^quand
108 11 aurions du
-108 -82 bonjour les
-11 108 contenait les
-104 -108 droits
-103 -108 echange
-98 -108 en attente
-108 -88 extraite
-108 -66 fait trois
-95 -108 hameconnage
-108 -84 le ticket
108 49 les riverains
108 11 nous aurions
108 36 preferez
-87 -108 quinze jours
108 49 riverains
10 108 seraient
-9 108 ton code
-11 108 un depot
-108 -107 valable
108 29 virements
-108 -100 votre nouveau
108 36 vous preferez
-31 107 ^donnees
-107 -73 ^plus
-107 -21 a pu
-66 -107 ajouter
-91 -107 annoncer
-107 -93 au retour
-92 -107 bravo
-59 -107 ce week-end
-63 -107 comme prevu
-107 -64 concert
107 27 depuis janvier
-90 -107 du fil
107 66 elle n'
107 38 est au
-76 -107 est desormais
-107 -97 est passe
-53 -107 fait le
107 66 inscrit a
-107 -64 le concert
7 107 les copies
-107 -58 les deux
-107 -81 livraison prevue
-100 -107 meteo
-107 -81 munissez-vous
-107 -81 munissez-vous d'
-29 107 nom de
-107 -97 nos deux
-71 -107 pour votre
-107 -81 prevue le
80 107 que les
-95 -107 recevrez
107 66 recu de
107 39 sans supplement
-102 -107 service client
-107 -97 sont anonymes
107 39 supplement
-107 -94 vernissage
-107 -94 vernissage jeudi
107 43 verse
-106 -107 votre presence
-103 -107 vous en
-106 -85 ^calendrier
106 17 aurions
-106 -77 besoin
34 106 contrat d'
106 54 engageons
106 54 engageons a
80 106 erreur d'
11 106 essaye
34 106 homonyme
9 106 inconnu
106 -11 je m'
-61 -106 l' origine
0 106 la base
-106 -85 le rapport
-89 -106 mauvaise adresse
106 32 notre dernier
-80 -106 occupe
-61 -106 origine
-61 -106 origine de
40 106 ou une
-57 -106 pas compte
106 49 pas lieu
106 35 piste
-106 -106 pouvoir
34 106 protection
-3 106 salaire
-106 -93 un clic
34 106 un homonyme
-105 -106 votre inscription
-105 -99 ^adresse
-67 -105 ^pretes
-67 -105 ^sont pretes
68 105 ^vos
-105 -84 adresse indiquee
-67 -105 archive
-50 -105 assistance
105 44 avec mes
82 105 avoir
-81 -105 chien
105 0 confondu
-78 -105 dans
-69 -105 de vol
11 105 du local
69 105 est moi
-105 -41 et nos
-33 105 ete visible
-24 -105 excuser
-105 -84 indiquee
105 43 inquietude
105 43 inquietude que
-76 105 l' a
-67 -105 l' archive
105 43 l' inquietude
105 31 la nuit
69 105 moi qui
-105 -74 ne tenez
-85 -105 perdue
-105 -7 pouvait
-67 -105 pretes
-99 -105 remise en
105 -20 rendu et
-67 -105 sont pretes
-105 -74 tenez
-105 -74 tenez pas
14 105 tiers non
-61 -105 un nouvel
105 1 une version
68 105 voici ce
105 10 vote
23 104 ^adresses
-104 -96 ^remise
9 104 a joint
-104 -76 a pas
104 -39 alors
9 104 avec les
-104 -104 avec tristesse
-104 -104 avons appris
7 104 consultees par
104 42 de #
-104 -104 de deces
32 104 de naissance
6 104 de nos
-104 -104 deces
-104 -104 deces de
-104 -104 deces et
-26 -104 deja
-104 -77 dernier rappel
-9 104 des la
104 55 electroniques
104 55 electroniques de
-104 -75 en quatre
-104 -98 en un
-104 -104 epoux
76 104 est desoles
42 104 excusons de
-104 -45 indesirable
-70 -104 jamais
-104 -104 l' acte
-18 104 la confidentialite
-104 -104 le deces
104 -2 m' en
32 104 naissance
-104 -104 nous remettre
32 104 orange money
104 15 passage
-82 -104 pouvez le
27 104 publique
104 92 que tu
-91 -104 reconnu
-104 -86 reference
-104 -99 reporte
-104 -72 seance est
-53 -104 signale un
104 35 suppression
-104 -104 tristesse
-44 104 trouvait
-44 104 trouvait avec
-104 -80 venant
-104 -80 venant de
104 39 vers
-9 104 vol de
-104 -104 votre epoux
-44 104 y trouvait
-68 -103 ^fournisseur
-11 103 ^ordinateur
18 103 a emporte
103 39 annulees et
103 25 aux lettres
-103 -76 bonne nouvelle
103 29 cartons
-86 -103 collection
-103 -100 comment s'
-57 -103 compte depuis
-57 -103 depuis lausanne
-93 -103 des son
103 43 en cause
-37 103 etaient
51 103 example #
-103 -18 excusons par
-96 -103 fait deux
-57 -103 firefox
103 16 il etait
103 -8 la paie
-93 -103 la route
-57 -103 lausanne
103 23 le calendrier
-103 -98 le prelevement
-103 -80 minute
27 103 noms
-103 -56 par
-103 -18 par avance
-89 -103 par l'
103 16 parametre
17 103 reseau
103 45 sont gardes
-91 -103 votre compte
-69 -103 votre conseillere
-102 -97 ^client
102 77 ^courriel
102 2 ^erreur sur
102 1 ^errone
102 35 ^excuses
-60 -102 ^l'
-39 -102 ^la ligne
102 1 ^taux
-100 -102 air
-102 -82 besoin de
33 102 cotonou
-102 -75 de vous
-70 -102 depuis ce
-102 -68 desoles que
102 2 erreur sur
-102 -87 essai
102 2 faux et
-102 -100 formation
102 44 h les
-81 -102 incluse
-102 -61 jours au
-50 -102 la ligne
-78 -102 la panne
-27 102 le prestataire
-9 102 mai des
30 102 montre que
102 -8 nombre de
-102 -78 nous regrettons
102 63 paie de
-102 -80 permet
-96 -102 pouvez
102 77 pris
102 31 recu deux
-44 -102 retard
102 4 sans rendez-vous
102 102 sincerement desoles
-77 -102 voici les
15 102 voit
-102 -87 votre article
-101 -91 ^demande de
101 22 ^erratum
27 101 ^le #
-101 -66 ^votre colis
-101 -42 achete
101 33 ajoute
101 2 appele
-101 -73 avec toute
-101 -25 chat
-101 -78 coute
-101 -96 elle ne
101 22 erratum
-101 -81 expert
-101 -64 fiscal
-101 -61 heure du
101 1 jeudi a
-101 -62 l' assemblee
-7 101 l' enquete
-101 -76 la livraison
-101 -70 la piscine
-48 -101 lire le
101 13 mardi a
101 -9 modele
-96 -101 plein
-37 -101 quelques
-101 -92 reabonner a
-101 -64 recu fiscal
-71 -101 region
101 80 sa
101 32 saute
-1 101 service a
-101 -87 un dossier
5 101 un logiciel
0 101 une personne
-101 -71 volume
-22 -101 week-end
-100 -64 ^assemblee
-100 -64 ^assemblee generale
-37 -100 ^aux
100 2 ^d' hier
-100 -64 ^generale
-5 100 ^images
100 44 ^s' est
-100 -84 apres votre
-100 -64 assemblee
-100 -64 assemblee generale
100 25 belle
-5 100 camera
-5 100 camera de
89 100 contenait
89 100 demandons pardon
-100 -44 desoles pour
-100 -12 equipes
-100 -84 et rapportez-le
-100 -84 fidelite vous
-5 100 flux
-86 -100 inaccessible
-5 100 la camera
-100 -81 la limite
-95 -100 la meteo
-5 100 le flux
12 100 les parents
66 100 les votres
100 45 mars et
-100 -54 passe de
-100 -69 petit dejeuner
-92 -100 pour ne
-33 100 protegee
100 18 quarante minutes
-88 -100 samedi a
20 100 un tiers
-93 -100 une piece
-97 -100 validation
100 -1 vous sera
-99 -85 ^abonnement a
-99 -77 ^la liste
-99 -77 ^liste listname
-99 -79 ^rappel
-75 -99 a etre
-59 -99 a reconnu
-89 -99 adresse en
99 61 avez pas
-99 -87 clic
-89 -99 cliquant
-85 -99 continuer
22 99 copie
99 2 d' ici
-87 -99 dans l'
-99 -70 depuis votre
-23 -99 des erreurs
99 42 desormais deux
25 99 egare
-89 -99 en cliquant
-75 -99 en demander
-99 -70 en mai
99 27 envoyez-nous
-28 99 ete consultees
-86 -99 justificatif de
-87 -99 la boutique
99 41 la mediatheque
-75 -99 la rectification
99 0 les clients
-74 -99 livre
-95 -99 megarde ?
-99 -88 ne repond
26 99 nous aviez
-76 -99 peut
-99 -66 piscine
-75 -99 pouvez en
99 85 que notre
-99 -76 quitte
-74 -99 resume
-99 -78 une panne
99 -1 visioconference
98 17 ^du mardi
-85 -98 ^echec
-74 -98 ^la lettre
-98 -79 ^repond
-98 -44 ^votre adresse
98 -11 caisse
98 38 cesse
-98 -78 debut
-98 -87 desoles de
-98 -46 emploi
-42 -98 en raison
-98 -80 fin le
-98 -84 il sera
98 18 l' offre
98 84 la carte
-98 -68 la poste
98 60 la salle
-98 -75 le temps
98 0 le trajet
14 98 malveillant
98 35 nos bons
-98 -98 notez
98 22 ont attendu
98 32 ont deja
-85 -98 ouvre
98 12 paie
-30 -98 pas vous
98 -11 petite
-98 -94 prenom de
-98 -85 retour de
-98 -74 selon
-93 -98 sort
32 98 supprimer le
-98 -78 total
-98 -12 une autre
-74 -98 utilisateur user
98 -13 vacances
-97 -87 # minutes
-28 97 ^autre
-97 -55 ai commis
-97 -21 autre
-44 -97 certains
-97 -55 commis
-97 -47 compromis
-97 -88 compte {}
10 97 conversations
-97 -89 d' attente
97 16 demarche
97 22 doivent
-97 -61 donner
70 97 es
-91 -97 est valable
93 97 faute de
97 27 faux depart
-97 -70 il reste
-97 -69 independant
-97 -60 j' ai
-14 97 laquelle
87 97 lu
97 81 mairie
97 23 plus d'
-97 -94 procede
97 27 remboursees
97 14 seconde fois
-97 -60 securite
-97 -20 stade
-83 -97 sur rendez-vous
-35 -97 vide
-96 -90 ^#
-96 -63 ^conditions generales
-96 -69 ^de vous
-96 -63 ^generales
-96 -78 ^le date
74 -96 ^mise
-91 -96 ^mot de
-96 -78 a fin
31 96 active la
-96 -57 annonces
-96 -92 au format
-96 -87 banque
-96 -85 bonne lecture
-79 -96 cargo
96 35 clientele
-96 -78 debut a
34 96 demander de
-96 -41 direction
-96 -38 donnees sont
74 96 elle
-96 -92 est inscrit
-96 -68 la fin
-87 -96 le travail
96 39 lettre d'
-44 -96 lettre vous
-96 -80 ligne
96 35 mai nous
-6 -96 moment
96 -10 nombre
96 85 on est
-89 -96 ou le
96 21 ou un
96 32 passees a
96 49 planning
-73 -96 revision
96 6 sachet
96 6 sachet de
96 15 sont bien
-61 -96 trop de
-79 -96 velo cargo
96 6 vis
-76 -96 vos messages
21 96 votre numero
96 13 votre virement
-3 95 # notre
-92 -95 ^condoleances
93 95 ^incident de
-7 -95 ^session
-94 -95 ^telecopie
10 95 ^voir
-95 -95 aime
-69 -95 ancienne
-23 -95 appel
95 35 appel de
-95 -62 avant
95 -20 calcul
95 61 chez nous
-95 -67 clic suffit
-95 -91 combien
-95 -91 combien de
-57 -95 dans votre
26 95 ete vole
10 95 etre consultees
-95 -55 galet
48 95 incident
-89 -95 informatique
-95 -93 jeudi entre
95 -39 la lettre
95 34 les week-ends
10 95 messagerie d'
-95 -64 octobre #
95 14 paye
-36 -95 prete
-95 -31 reservation
-95 -67 suffit pour
-94 -95 telecopie
-95 34 tres
52 95 un simple
95 34 week-ends
-65 -94 # ouvre
94 31 ^examen
94 17 ^exemplaires
94 31 ^pas ete
94 34 avant l'
-94 -61 ce lien
-94 -48 cie
-94 -83 consultable
-76 -94 consultations
-94 -64 decision de
94 17 du le
94 -66 en decembre
-94 -83 est consultable
-59 -94 est survenue
94 17 exemplaires
-94 -47 generale
34 94 groupe
-94 -55 il ne
94 57 incident de
-94 31 inscrite
-94 -89 lecture
-42 -94 les anciens
-20 94 local technique
94 18 message de
33 94 money
94 21 nous en
-94 -76 ou
94 28 reservee
-94 -35 resultats de
-94 -85 se tromper
-94 -91 sont en
-59 -94 survenue lors
-94 -85 tromper
-94 -81 une gourde
-94 -32 volume de
94 17 vous revient
93 10 # francs
93 41 # janvier
28 93 ^chez notre
93 -19 ^depart
-18 93 ^enfants
29 93 ^money
-93 -85 ^passe
-18 93 ^vos enfants
-70 -93 a address
93 29 acces a
-70 -93 address
-41 -93 administration
-93 -81 annule
93 11 avons preleve
4 93 chiffre
-93 -88 ci-jointe
88 93 compte rendu
-93 -23 concernant
-29 93 confidentialite
41 93 de contacts
-34 -93 des eaux
-34 -93 eaux
93 87 example
93 26 frais de
93 10 francs
-93 -70 greve des
93 -11 ines
-93 -71 les abonnements
-35 93 les adresses
-93 -90 les objets
41 93 notre liste
-10 -93 nous ont
93 59 ont recu
-93 -86 portes
-79 -93 pour terminer
-78 -93 questions
93 53 remboursons
-55 -93 repondu
-59 -93 reponses
-79 -93 terminer
-79 -93 terminer votre
-81 -92 # novembre
-53 -92 ^connexion a
-72 -92 ^de nos
-92 -62 ^documents
92 24 ^fausse
16 92 ^incident
-53 -92 ^nouvelle connexion
-69 -92 ^refusee
-4 92 a une
92 39 accepter
-72 -92 adresse ip
-47 -92 annonce de
-92 -87 attente
92 4 avons annonce
-69 -92 bureau de
0 92 compte ont
-16 -92 concours
-31 -92 de moins
-36 -92 de vingt
-92 -60 dejeuner
-92 -77 deux minutes
-92 -62 documents suivants
-53 -92 etait vous
-92 -64 ile
20 92 informons que
-10 92 installe
-92 -64 l' ile
-92 -78 la facture
-92 -62 les documents
-92 -62 les prolonger
-92 -80 merci d'
-59 -92 mois
92 43 peuvent venir
-92 -62 prolonger
-69 -92 refusee
92 52 relire
-92 -15 resultats
-92 -92 sinistre
-92 -69 stocks
-92 -62 suivants
92 35 un sms
-92 -78 une alerte
-92 -31 victimes
92 -25 vous a
92 -31 vous avons
-62 -91 ^demande d'
-91 -91 anonymes
91 64 appelle
-91 -77 apres une
-91 -71 aura lieu
-91 -67 comptes election
6 91 confiee
91 8 confus
46 91 cote
22 91 courriel d'
91 1 de noel
7 91 de recherche
-91 -72 demande le
-91 -67 du bureau
-91 -36 egalement
-91 -67 election du
91 -2 en presentons
91 -36 entre vous
-83 -91 ete recue
-91 -55 ete transmis
91 9 hier nous
-91 -72 interne n
-26 91 laboratoire
91 14 le lien
-58 -91 le service
91 -2 lundi un
-91 -73 medical est
91 -25 nous excuser
76 91 nouvel avis
91 11 page #
19 91 parti chez
91 40 passer a
-91 -67 procuration
-91 -67 procuration est
12 91 que l'
-86 -91 ref
91 48 sait
91 81 sans le
-26 -91 si vous
91 8 sommes confus
-91 -76 sur cinq
-27 -91 un velo
-91 -67 une procuration
-73 -91 utilisez
-75 -91 vendredi
91 1 vous lundi
-90 -85 ^hote
-62 -90 ^pas
90 9 amendes
90 26 appuye
90 -1 avez peut-etre
-90 -70 choisir
-71 -90 cours de
90 -33 d' entre
47 90 d' envoi
-85 -90 dossier est
90 29 en excuser
-90 -74 est jointe
90 16 excusons aupres
90 16 gardez celui
-61 -90 l' assistance
90 9 les amendes
-80 -90 moins de
-90 -72 morel
-78 -90 ne le
45 90 ont ete
-82 -90 par une
90 4 prevoit
-90 -32 refuser
-81 -90 si c'
90 23 suit
-90 -56 suite
90 43 toutes mes
90 26 trop tot
-90 -73 veronique
-90 -89 votre part
71 90 votres
90 -20 vouloir nous
41 89 # decembre
89 26 ^avons oublie
-89 -67 ^confirmation
-89 -67 ^confirmation de
89 -2 ^etait
89 8 ^la version
36 89 ^notre message
89 26 ^oublie de
-84 -89 ^supprime
8 89 ^tiers
89 76 a sa
-89 -72 action n'
-89 -44 agence
-89 -72 aucune action
-24 -89 avons retire
-32 89 chercheur
-89 -67 confirmation de
89 1 de bien
89 8 de flandre
89 68 disparu
-6 89 est inscrite
-89 -72 est requise
-61 -89 et du
89 8 flandre
-89 -73 four
-89 -79 l' alerte
53 89 l' hotel
-89 -72 laissez
89 67 les #
89 27 les horaires
-89 -85 oui
-89 -87 pas pouvoir
-89 -72 requise de
-89 -70 sylvain
-32 89 un chercheur
89 29 un seul
-89 -85 voir
-89 -84 votre message
89 21 vous remboursons
79 88 # les
-88 16 ^le votre
88 27 ^n'
6 88 ^vos donnees
-87 -88 abonnement a
-88 -75 adresse email
88 72 ai ecrit
-88 -61 avant la
-88 -80 de domaine
-84 -88 demain soir
-88 -88 domaine
-85 -88 duree
-88 -76 est par
22 88 et leur
88 3 etoiles
-66 -88 froid
-88 -70 jours avant
21 88 les a
-83 -88 listname a
-88 -67 ordre du
88 62 ou nous
-88 -83 parties
84 88 personne de
-76 -88 peut vous
-88 -70 premier
-73 -88 prendra
-88 -87 provision
-43 -88 raison
-61 -88 rappels
-23 -88 refaire
-31 -88 repondra
-88 -83 repris
88 34 societe de
-15 88 ton adresse
88 33 traitement
-88 -3 trouvez
-77 -88 un justificatif
88 14 une semaine
-41 88 vos radiographies
88 12 vous ai
-31 -88 vous repondra
-87 -55 ^a rendre
26 87 ^identifiants
-87 -55 ^rendre
26 87 ^vos identifiants
-44 -87 a annule
-87 -15 au nom
46 87 avaient
-32 -87 ce jour
22 87 cliquez sur
87 35 college
87 36 date du
15 87 deposee
-71 -87 du site
87 29 en quelques
-87 -74 equipe d'
87 15 et celles
1 87 fortune
-87 -47 gene
-49 -87 ils
-87 -47 la gene
-87 -71 la suite
87 35 le college
-87 -77 le {}
-62 -87 millions de
50 87 notre site
87 18 pardonnez-nous la
-87 -87 reponse
-37 87 s' y
87 51 sont revenus
-72 -87 supprimee
-87 -63 venez de
-87 -64 verifiez le
-87 -76 veuillez agreer
-87 -63 vous venez
-87 -87 {} a
86 31 # ou
-56 -86 ^# heures
86 26 ^correction
-56 -86 ^en #
-86 -84 ^listname
-86 -30 ^numero
-28 -86 ^offre
-65 -86 ^vendredi
-86 -65 a minuit
-86 -75 agreer madame
86 51 amour
86 21 automne
12 86 autre assure
86 33 aviez pose
36 86 carnet
86 2 de mardi
-52 -86 de me
-86 -23 depot
86 62 entreprises nous
-68 -86 envoyez
86 42 et c'
-86 -61 fermez
-86 -67 impose
-85 -86 l' agence
86 28 les bulletins
-85 -86 liste listname
-85 -86 listname
86 82 local
-86 -66 maitre
86 25 ne court
-86 -69 ne sommes
-86 -53 page
86 -14 plus rien
86 23 pour ceux
-86 -70 prenez
-71 -86 quand le
-56 -86 que dire
-40 86 radiographies
63 86 reglage
-63 -86 regrettons de
-86 -55 rempli
-86 -75 respectueuses
-86 -73 rien et
-31 86 sans mot
-86 -82 sejour a
-51 -86 souhaite
86 33 surtout
-86 -73 temps de
-31 -86 vous ne
85 19 # n'
85 26 # pas
2 85 ^d' impot
85 -1 ^dans votre
10 85 ^des donnees
-85 -67 ^en
2 85 ^impot
85 13 acceptez je
-85 -65 apres examen
-85 -70 articles dans
-85 -66 association
-85 -78 attente et
11 85 autorise
85 22 commencait
85 22 commencait par
-85 -68 comprenons votre
40 85 credit ou
85 1 creditons
-85 -41 d' identite
-85 -68 dans ton
-85 -72 de sauvegardes
2 85 detruite
-70 -85 dont les
-85 -34 espace
-38 -85 est envoye
-85 -74 est le
85 27 et notre
85 0 ete effectue
20 -85 fiche
-85 -72 gestes
-72 -85 haut
-85 -7 identifiants
85 18 je vous
-85 -51 jours de
-85 -30 jours et
-85 10 la cooperative
-85 -60 la decision
-85 -66 notre association
85 28 notre courriel
62 85 nous savons
-34 -85 nouvel
-50 -85 ou de
85 22 par bonjour
-85 -40 parcours
-84 -85 part rien
-20 85 prestataire
85 13 prie nos
1 85 qui se
85 6 recu hier
-74 -85 reste valable
85 34 seuls
-85 -65 technicien
-69 -85 une erreur
-85 -47 venez
85 31 votre billet
85 22 votre carnet
-85 -68 votre deception
9 85 votres y
76 84 # fois
-84 -64 ^attend
-84 -44 ^desoles
51 84 ^erreur d'
84 83 ^espace
-84 -64 ^panier
-84 -82 ^relance
11 84 ^un autre
84 83 ^votre espace
-84 75 administrateurs
-84 -32 annonce le
84 -28 as recu
-64 -84 avec vous
22 84 brocante
-84 18 candidature
-78 -84 circulent
-84 -56 commandes en
-13 -84 d' echeance
73 84 de badges
84 -40 de jeudi
-84 -84 de trois
84 -28 desoles !
84 4 en tete
-84 -76 gre
-45 -84 le formulaire
-74 -84 les dix
84 37 les fiches
84 21 mardi nous
-84 -82 notre service
84 -31 nous de
-84 -61 nouvelle
-70 84 numeros de
64 84 ont pu
-75 -84 parlait
-75 -84 parlait de
84 44 prochain
29 84 securite sociale
84 -3 son choix
-81 -84 termine
84 -13 titres
-84 -37 un site
-20 84 votre en
84 0 votre passeport
-83 -62 ^compte par
-29 83 ^confidentialite
83 14 ^de mardi
-83 -78 ^de passe
5 83 a confirme
-83 -58 a croise
-83 -30 ancien
-80 -83 au contrat
83 31 avaient deja
83 43 avions pas
83 -46 avons pas
-81 -83 bouton ci-dessous
-83 -44 brume
13 83 cahier
-83 -62 changez d'
-83 -62 compte par
-83 -53 conditions generales
-83 -62 d' avis
37 83 de son
-83 -68 demande d'
56 83 detruire
-80 -83 dossier {}
-37 83 en #
-83 -61 en deux
83 -6 est rendu
-53 -83 excuser pour
-83 -53 generales
36 83 hotel
-83 -75 id
83 57 joint au
-83 -54 la part
83 21 la place
13 83 le cahier
83 11 le menu
-83 -71 le module
-83 -58 le monde
83 12 lecteurs
-83 0 les resultats
-83 -71 module
83 21 nous presentons
-19 -83 nouvelle collection
-83 -54 part de
83 14 part et
83 33 pas les
-83 -83 pensez
-83 -83 pensez a
-81 -83 quatre heures
-83 -13 quelque
-83 -53 resilier
-83 -53 resilier sans
83 22 sans prevenir
-83 -64 seance
83 51 semaine derniere
83 55 soir en
-58 -83 sous #
-83 -82 suivez
38 83 suivi de
-83 -67 un fichier
-83 -78 une carte
83 -58 vos photos
83 25 vos places
-83 -62 vous changez
62 82 ^a notre
-82 -72 ^id
78 82 ^notice
82 11 ^notre lettre
82 57 ^vite
-71 -82 a depose
9 82 ai mis
82 -20 appli
-73 -82 assez
-82 -49 au premier
-82 -55 au-dela
-82 -64 aura
-65 -82 aux #
-76 -82 avez achete
-48 -82 cette
-82 -21 chaque
28 82 chez notre
-12 82 compris
-73 -82 conservons
-82 -43 convenir
82 -3 corrige
-82 -22 de ton
82 20 desoles et
61 82 devons
-77 -82 et si
82 21 f
44 82 fait
-82 -82 hiver
-82 -69 je n'
82 -20 l' appli
82 27 lien de
-82 -14 n' en
-68 -82 ne pouvons
-73 -82 nous conservons
70 82 nous les
-73 -82 pas assez
-40 82 prise
82 62 reglons
-82 -10 renvoye
82 -12 sans objet
58 82 savons
24 82 sociale
29 82 sont detruits
-73 -82 suffit
-60 -82 un responsable
29 82 votes
-66 -81 ^appel
7 81 ^d' incident
-81 -69 ^les
-81 -43 ^message
-81 -42 a retirer
25 81 active
-76 -81 appel a
70 81 avec votre
-77 -81 bois
81 15 bus
-81 -72 ce jour-la
81 15 ce matin
-4 -81 client
81 4 comment vous
81 6 d' ailleurs
7 81 d' incident
-81 -66 deception
-81 -58 declaration
-3 81 defaut
27 81 des appels
81 9 desoles on
29 81 detruits
-80 -81 disponible
-81 -53 disposition
-81 -67 du service
81 32 entreprises
-11 81 et voici
-21 81 et votre
-71 -81 ete volees
-15 81 fait partie
81 70 h a
-81 -61 informatique et
81 32 janvier
-81 -72 jour-la
-81 -26 justificatif
-81 -62 l' avez
-62 -81 lui ecrire
-81 -56 monde
-45 -81 nombreux
23 81 outil d'
-69 -81 paire
17 81 par telephone
81 4 pas teste
-81 -10 passe a
-79 -81 pour continuer
81 30 pour un
-42 -81 recu une
81 37 rendez-vous et
81 -29 renvoyer
-45 -81 tot
-81 -60 vider
-71 -81 volees
-81 -53 votre
-81 -81 vous recevez
81 -19 vous sont
-3 81 vu vos
80 -8 # aout
45 80 ^carte
-70 -80 ^mercredi
-80 -67 ^notre politique
-80 -67 ^politique
-80 -67 ^politique de
-80 -70 ^votre mot
80 69 a nous
-27 -80 acheter
-80 -69 annule en
-73 -80 application pour
-60 -80 au
-80 -40 avec un
80 48 avions laisse
-55 -80 avocate
80 18 cafe
39 80 changeant
80 31 commande
-27 -80 d' acheter
-80 -64 depasse
4 80 des tiers
-80 -14 desoles du
30 80 deuxieme
33 80 du compte
39 80 en changeant
80 2 francais
-80 -77 jeudi sont
80 4 journee
73 80 le mail
4 80 les dossiers
69 80 les notes
78 80 mai a
80 34 marche a
-80 -67 medecin
80 26 messages d'
80 53 n' avions
29 80 notre message
74 80 pardon et
-21 80 personne qui
-80 -66 reabonner
-47 -80 semaines de
80 38 seuls les
80 6 trompes
1 80 un a
-55 -80 une avocate
-80 -63 une minute
-71 -80 voici le
-80 -58 votre ancien
-80 -66 vous reabonner
79 13 # ce
56 79 # sont
79 19 ^# juin
-79 23 ^candidature
-37 -79 ^ce que
-50 79 ^consultation
-79 -37 ^de
-72 -79 ^envoyee a
79 19 ^juin
36 79 ^notre site
-79 -64 acceder
-79 -64 acceder a
79 6 amelioration
79 6 amelioration continue
79 -39 aucune
79 31 aupres des
79 6 cadre de
-79 -49 ce rappel
-71 -79 cette annee
52 79 clerc
-79 -64 commande {}
-66 -79 d' imagination
-79 -61 de debut
79 26 de huit
-79 -64 de remboursement
9 79 de service
52 79 de vente
34 79 delegue
79 10 des sauvegardes
-36 -79 dimanche et
-44 -79 ecrivez
-72 -79 envoyee a
-72 -79 erreurs de
79 -24 et ton
79 18 etait a
-2 79 federal
79 -13 ignorer
38 79 il a
-66 -79 imagination
52 79 la personne
-79 -33 le petit
-79 -68 le secret
62 79 lecteurs qui
-79 -69 mais il
79 45 metier
79 8 notre assistance
34 79 notre delegue
79 12 par mois
-79 -35 pour les
-79 -64 pouvons acceder
-47 -79 prenom
-2 79 prepose federal
-44 -79 quatorze jours
-64 -79 quelles
-64 -79 quelles donnees
-66 -79 redoublent
-66 -79 redoublent d'
79 21 rien de
-79 -68 secret medical
79 -21 seront
-79 -45 soldes
79 26 sur le
46 79 technique
78 23 ^a propos
78 71 ^badges
-78 -34 ^depuis
-72 -78 ^dossier de
-73 -78 ^est annule
78 23 ^propos
-78 -75 a echoue
-78 -28 acte de
78 0 aout
-78 -67 appellerons
-19 78 atteinte a
-78 -73 aux
78 -7 avec l'
-20 78 avez le
78 71 badges
-33 -78 c' etait
78 14 cause
22 -78 ce n'
-9 78 cnil
78 8 complement
-33 -78 d' horaire
-28 78 d' un
-78 -54 dans ce
78 -22 de decembre
-78 -59 de moderation
77 78 de paques
-78 -50 depasse #
-78 -57 dis
78 19 don
13 -78 donnees ont
-78 -75 echoue
-78 -63 en ligne
-78 -49 est dans
8 78 exposees
78 -7 inversion
-78 -58 j'
53 78 l' etat
-10 78 la cnil
78 8 le complement
15 -78 lettre
45 78 mail
71 78 membres
-75 -78 mercredi a
-78 -59 moderation
-64 -78 modification
-32 78 motif de
-78 -74 nos services
-78 -53 notre livreur
-78 -76 obtenu
77 78 paques
-13 -78 parler
78 35 pas du
-78 17 patients
-78 -78 poste
-16 78 potentiellement
-20 -78 prevu
77 78 que ca
3 78 qui n'
78 3 sans l'
78 34 soir
78 -10 suis desolee
28 78 tableau
78 -7 thermostat
78 -25 voisin
78 -9 votre don
71 78 votre nom
-78 -67 vous appellerons
-78 -45 vous connecter
-77 -46 # a
-77 -56 ^de securite
-10 77 ^ete envoye
-77 -61 ^nos
-77 -68 ^rappel de
77 15 a propos
13 -77 agence et
-77 -67 amelie
77 -11 au moment
-66 -77 avez rien
77 62 avons envoye
77 -2 ce samedi
-65 -77 changer l'
3 77 chez un
77 49 comporte
77 3 conservees
-73 -77 convoques
-57 -77 de domicile
77 32 de lettre
-62 -77 des fetes
25 77 devant
-57 -77 domicile de
-7 77 donateurs
-77 -70 du groupe
3 77 en demandons
-77 -67 en vigilance
75 77 er et
77 38 est la
-15 77 et tes
-77 -41 gambetta
-9 77 importe
-75 -77 la main
-76 -77 laisser
-75 -77 le motif
-77 -67 le numero
-73 -77 le plan
77 18 le tableau
-77 22 le votre
77 66 les adherents
-75 -77 maman
-77 -32 messages
77 -11 moment de
-9 77 n' importe
-77 -63 niveau
-77 -63 niveau #
77 3 nous demandons
25 77 nous excusons
-31 -77 pire
-69 -77 porte le
-77 -52 pouvez l'
-60 -77 presence
77 19 propos
-77 -67 sommes tristes
-67 -77 sous dix
-77 -67 tristes
-69 -77 un agent
5 77 un code
-15 77 vos bulletins
-63 -77 votre mot
-53 -76 ^commande a
3 76 ^communication
16 -76 ^cotisation
-4 76 ^par d'
-76 -32 ^par un
-12 -76 ^rib
-76 -44 ^se
-56 -76 ^test
16 -76 ^votre cotisation
-76 -61 absent
16 76 adresse et
-76 -48 boite de
76 -16 cette nuit
-53 -76 commande a
-6 76 confiance est
-76 -70 console
-76 -53 cree de
-76 -68 du fichier
-3 76 et prevenu
53 76 excuses et
-76 -61 fabricant
35 76 familles
-76 -63 fermees
3 -76 fiche est
-3 -76 h et
-76 -44 jointe
-21 -76 la famille
-76 -61 le fabricant
-43 -76 les coordonnees
-76 16 madame monsieur
-45 -76 n
76 9 notre lettre
-74 -76 noyau
-4 76 par d'
-26 76 par les
-76 -53 pas cree
76 34 perime
-26 76 personne
-74 -76 pour vous
-7 76 precaution
-7 76 precaution nous
76 13 prevenir
76 74 production
76 -19 provoquee
-65 -76 puis relancez
-74 -76 redemarrage
-65 -76 relancez
-72 -76 retenir
71 76 seules
-18 76 si quelqu
-76 10 suite au
-26 76 un acte
-76 -67 un empechement
7 76 un ordinateur
-24 76 une surveillance
76 -9 vient
-50 -76 vos comptes
-6 76 votre confiance
-76 -73 {} est
60 75 # membres
75 11 ^avait
75 58 ^la caisse
-53 -75 ^mot
75 -70 ^nom
25 -75 ^programme
-75 68 a quatre
73 75 a remis
1 75 a renvoye
63 75 a zero
-75 -71 artiste
75 25 aura pas
-75 -43 avez tout
75 36 avons
75 14 badges de
-75 -24 banque et
-62 -75 compte
-55 -75 compter
-37 -75 conseil d'
-3 75 de donateurs
75 15 de serveurs
-75 -69 deja paye
-75 -65 demain a
-75 -68 devoues
-31 -75 echeance
-75 -7 ecrire
-43 -75 effectue
-75 -70 email
75 11 en caisse
75 18 en vente
-54 -75 ete faite
75 32 excuses vous
41 75 explications
-54 -75 faite
-75 0 ferme
-70 -75 geneve
26 75 groupe a
75 18 ils ont
-75 -58 le personnel
75 51 le prochain
2 75 les cles
-75 -34 les prenoms
-25 -75 national
-75 -46 ne pas
-73 -75 neige
-43 -75 ouverture
75 70 pardon
-75 -44 pas encore
75 -33 payer
-75 -34 prenoms
75 7 que la
2 -75 quotient
75 19 remboursee
1 75 renvoye l'
-75 -64 repond de
-75 -68 sentiments
-75 -68 sentiments devoues
-75 -65 sinon la
-21 -75 sms annoncant
-59 -75 sur nos
2 75 surveillance de
-37 -75 tant qu
-6 75 telephonique
-75 -65 tournoi
-41 -75 tous nos
-75 19 tu nous
-42 -75 vos questions
75 -9 {} en
74 7 ^cette
74 7 ^cette fois
74 -30 ^jour
74 35 ^sans
-24 -74 ^sur la
-74 14 aide a
74 39 ait
-54 -74 appelez le
-29 74 avons recemment
4 74 cles
-32 -74 comment
-23 74 confirme
74 -1 confitures
36 74 de consultation
-22 74 de credit
-74 3 documents a
74 30 electronique ou
-74 -66 empechement
-42 -74 encore
-74 -68 et sur
-74 -25 ete nombreux
74 15 etude
74 29 fournisseur
-74 -67 la formation
-38 74 le droit
74 12 le livreur
74 73 le nom
-43 74 mentions
-74 -50 millions
-63 -74 moins
-74 -50 monsieur
-74 -36 nous ne
-74 -67 novembre a
-74 -25 passe
21 74 portable
-68 -74 pouvons
-74 -49 prevue
74 70 que nous
-29 74 recemment ete
-74 -64 relevee
-7 74 reprises
-27 74 savoir
-47 -74 sinon changez
-71 -74 societe
-58 -74 soir est
-47 -74 tout va
74 0 trajet
74 25 une journee
-47 -74 va bien
-63 -74 vos donnees
-67 -74 votre profil
-63 -73 # heures
73 49 # que
73 55 ^chez nous
73 6 ^explications
-19 -73 ^jour de
-73 -62 ^jusqu
-72 -73 ^non
73 6 ^nos explications
73 29 ^week-end
-16 73 a retire
-73 39 a ses
-73 -10 ainsi
73 8 aout et
-73 -65 articles
-13 -73 cable
-29 -73 change de
-73 17 d' autres
-60 -73 d' eau
-73 -65 d' hameconnage
13 -73 de retour
-73 -67 demandons jamais
34 73 elle est
-73 -53 en
-54 -73 en lieu
73 13 envers
-26 73 envoi du
-41 -73 est necessaire
26 73 et signale
73 -14 fourni
73 33 joindre au
73 29 joueurs
73 13 l' envers
73 14 le logiciel
73 10 le prix
-73 -46 les etudiants
73 1 les paniers
-54 -73 lieu sur
-59 -73 minutes pour
-66 -73 moderateur
18 73 n' ouvrez
-41 -73 necessaire
4 73 neuf jours
-7 73 nom et
73 6 nos explications
63 73 notes
-42 -73 nouvelle connexion
18 73 ouvrez pas
73 1 paniers
73 40 pas fait
-9 73 pourraient
-9 73 pourraient avoir
-52 73 qu elle
-73 -51 rappelle
-73 -71 remboursables
-57 -73 rendez
-28 -73 saisie a
-13 -73 sectionne
73 23 semaine et
-73 -28 servi
-73 -71 sont remboursables
-73 -60 souvent
73 -14 tu peux
-16 73 un moteur
-30 -73 vous aurez
73 35 vous avez
-73 -72 zoe
20 72 # adresses
72 31 ^article
72 53 ^caisse
-50 -72 ^connexion
22 72 ^de paiement
-51 -72 ^ete refuse
7 -72 ^formulaire
1 72 ^notre page
15 -72 ^nouveau message
-51 -72 ^paiement a
72 68 ^passeport
-27 72 ^sauvegarde
-72 -64 ^ticket
-72 -64 ^ticket id
-53 72 ^vol
-72 -26 acte
60 72 affiches
-26 72 atteinte
72 6 au bar
72 26 avant ce
-28 72 avec ton
72 6 bar
33 72 boite
-30 -72 bout
-35 72 ce qu
-72 -61 ceci
-69 -72 changement de
-72 -66 chere
-72 -64 chere madame
72 -21 clique
-72 -33 d' emploi
-72 -58 de changer
-72 -7 de compte
-72 0 demande
-72 -70 deux
-72 -18 donnees le
-15 72 droit de
20 72 en mettant
64 72 engagement
22 -72 gardez les
-72 -68 gourde
-72 -55 incident a
-72 -20 jusqu en
2 72 la commune
72 29 la reservation
-72 6 le champ
-72 -50 madame
-71 -72 main
-72 -54 maison
-72 -60 merci de
20 72 mettant
72 -28 n' ont
15 -72 nouveau message
-72 -67 parametres
-72 -62 partage
62 72 partenaire
-7 72 partie
-61 -72 partir du
72 3 plus la
-26 72 possible
-72 -72 prefecture a
72 -8 sans vous
72 40 seront remises
25 -72 sont de
-72 -71 sur host
-25 72 surveillance
-72 10 survenu
-72 -64 ticket id
-20 -72 trop
20 72 un outil
-67 -72 venir
-72 -40 vos identifiants
71 26 # avant
-71 -53 # jours
-71 -5 ^boite
71 6 ^ce matin
-1 71 ^de notre
71 6 ^matin
71 27 ^n' est
-64 -71 a un
71 -13 a vos
71 13 annonce la
-27 -71 au chaud
-71 -69 au plus
-71 -58 avec deux
-71 -5 boite aux
71 12 cette fois
-71 -42 chambre
-71 -60 chaque famille
-27 -71 chaud
-38 -71 cher monsieur
71 4 claire
-1 71 cle usb
9 71 communication
-19 -71 comprenons
2 71 considerez
-53 -71 consommez
-53 -71 consommez pas
62 71 constate que
71 30 d' inscription
-71 -42 de maintenance
24 71 de supprimer
71 58 desoles d'
-71 -31 deux millions
71 23 en a
71 7 en excusons
-71 -66 est annule
-17 71 est sincerement
6 71 ete telecharge
21 -71 fetes
-71 -59 greve
-44 -71 interrompu
-71 -65 la librairie
-71 -36 le chat
-53 -71 le consommez
-57 71 le disque
30 71 mais elle
71 15 malheureusement
36 71 nom
2 71 non chiffree
-11 71 nous a
-19 -71 nous comprenons
22 71 on y
-36 71 passe par
-14 -71 prendre le
-69 -71 profondement desoles
-4 -71 redaction
-69 -71 sommes profondement
12 71 un chiffre
-71 -64 un remboursement
-1 71 usb
12 71 volee
-71 -29 votre banque
71 64 vous presente
-41 -71 y a
70 63 # nous
32 70 ^acces non
32 70 ^autorise
32 70 ^autorise a
7 70 ^base
6 70 ^ce qui
26 -70 ^double
-70 -55 ^equipe
-70 -50 ^maison
-25 -70 ^n
32 70 ^non autorise
-70 -26 ^securite de
-36 -70 ^semaines
-36 -70 ^semaines de
-69 -70 ^trafic
-7 70 ^visible
-70 -49 ai
-70 -22 annees
4 70 annoncons
-26 70 apd
-28 -70 bonjour null
70 12 commence a
-70 -20 de lire
-10 70 de passeport
21 70 de thies
56 70 de vendredi
-68 -70 demande de
70 -9 derniere
70 19 directrice
-69 -70 du reseau
-60 -70 eau
-70 -69 est enregistre
70 25 est rectifie
-26 70 l' apd
70 37 l' avis
70 -49 la caisse
4 70 la cantine
70 16 le contrat
-70 -36 le detail
-70 -58 livraison
-15 70 m
-28 -70 null
-70 -65 ou plusieurs
-69 -70 parviendra
-70 -39 pas ete
70 -9 pas un
-70 -64 pieces
-59 70 point de
-70 -25 qui a
70 25 rectifie
-50 -70 repondent
-50 -70 repondent a
-62 -70 rien ne
-70 -51 salome
55 70 sauvegardes
70 1 six minutes
-36 70 soir a
-69 -70 trafic
-37 -70 une page
-70 -55 utilisateur
70 -42 verifie
-70 33 vol
-70 -47 votre liste
4 70 vous annoncons
-69 -70 vous parviendra
-70 -67 {} de
-64 -70 {} votre
-69 -66 ^abonnement
69 39 ^code
7 69 ^concerne
62 69 ^important
69 -16 ^reponse
69 9 ^serveurs
-69 -63 ^votre abonnement
-69 -52 ^vous
24 69 a lu
-69 -12 a mis
-3 -69 annoncant
-69 -47 apportez la
-49 69 attendant
69 7 au numero
-69 -49 audit
-20 69 aussi
-69 -63 automatique merci
-45 -69 avons change
-47 -69 bien
-48 -69 connexion a
-69 19 de deux
-19 69 de dossiers
-11 69 de protection
69 21 de remise
-49 69 en attendant
36 -69 envois
5 69 escrocs
4 69 est deposee
-67 -69 expirer
62 69 important
-43 -69 inscription
-69 -51 ip
-69 -48 la cotisation
-67 -69 la validation
-69 -16 le nouveau
-51 -69 lien est
-69 -46 ne
69 3 nous n'
-69 47 pardon a
-17 -69 prelevement
-40 69 profondement
2 69 quelqu
2 69 quelqu un
-53 -69 regrettons
-69 -69 relais
69 32 remises
-69 -12 sera suspendu
-69 -56 seule
23 -69 signature
-69 -46 toute
-48 -69 trouve
69 7 un tout
-67 -69 validation en
12 69 voles
-69 18 vos fiches
-69 -47 vos reponses
69 -12 votre convocation
-69 -54 votre travail
43 69 vous demande
-39 -68 # points
-68 -43 ^# er
-68 -62 ^avis
-65 -68 ^bientot
-68 -40 ^enregistree
-68 -43 ^er
-68 -36 ^listes
68 26 ^pas a
-63 -68 ^venir
68 36 a ce
68 49 ai envoye
-68 -64 aient ete
-68 6 bulletin de
-62 -68 ce delai
-68 -50 confirmation
-68 -19 confirmer votre
-68 -45 conseils
59 68 constate
-68 -56 d' apres
68 8 d' automne
68 55 dans nos
-63 -68 de depot
-10 68 de documents
-68 -52 depuis trois
68 8 des heures
-68 -61 des personnes
0 68 dossiers de
68 61 du systeme
64 68 efface
-46 -68 emis
-68 -61 enregistree
68 9 epreuve
-29 -68 erreur
-49 -68 et tu
-56 -68 etape
68 48 etourderie
5 68 extranet
68 -4 facturation
-68 -17 faites
-45 -68 heures
68 -56 illisible
68 7 ils ne
-47 -68 inscrit
-68 -1 inscrite au
68 9 l' epreuve
5 68 l' extranet
-68 -50 laine
-68 -35 le journal
-31 -68 les retardataires
-68 -66 lieu mercredi
-68 -64 malveillantes
-12 68 motif
-68 -45 nos conseils
-64 -68 nos regles
-68 -32 nos serveurs
68 31 nous joindre
-68 -49 ont vu
-23 68 ouvert
-62 -68 passe ce
68 -9 photo
-4 -68 point sur
-45 -68 reglee
17 -68 releve
-31 -68 retardataires
-5 -68 samedi de
68 61 supprimer
-17 68 survenu chez
-68 -50 un visiteur
-68 -55 vendredi #
-68 -66 vent
-49 -68 viens
-68 -50 visiteur
-63 -68 vous dire
68 47 vous qui
68 4 voyez
-57 -67 ^bien
-49 -67 ^horaires
67 8 ^nos excuses
-67 -63 as un
-3 67 assure
-67 -58 ceci est
-55 -67 cinq
-67 0 coche
67 8 commandes passees
67 33 concernees
-1 67 d' adresses
-67 6 de chaque
-67 -39 de licence
-67 -44 demande nous
-67 -42 des le
-59 -67 dix jours
-66 -67 dos de
-7 67 employe
-67 34 enquete
-67 -24 ete victimes
67 -40 excuse
67 18 je reste
-67 -64 journal complet
67 20 l' argent
67 11 le questionnaire
67 31 libres
-67 -39 licence
9 -67 manquer
50 67 montants
-64 -67 on
67 31 participation
67 8 passees
67 -19 rappel de
-36 -67 recevront
26 67 remercie
67 31 restaure
-67 -39 scolarite
-53 -67 serveurs et
-67 -36 signe
67 39 simples
-67 -5 sur toutes
67 6 tenus
67 -26 test
-67 13 un coup
-7 67 un employe
67 4 veuillez recevoir
-67 -39 votre commande
67 27 vous avoir
-67 -60 vous suivez
11 -66 ^d' acces
-66 -62 ^inhabituelle
-66 -41 ^lundi
66 20 ^musee
59 66 ^notification
-14 -66 a bien
-43 -66 a bord
66 2 abord
-66 -47 annuels
-1 66 avons coupe
-14 -66 bien ete
-43 -66 bord
66 24 bulletins de
-62 -66 cette attente
-66 -59 chez l'
-1 66 coupe l'
66 2 d' abord
66 6 d' ecoute
-52 -66 de mots
-60 -66 deposez plainte
-34 -66 du midi
-6 66 en se
-66 -25 est bloque
-17 66 ete envoye
66 -35 eu
4 -66 facture
-34 -66 formule du
-66 -14 identite
66 -6 impossible
66 9 imprime
-66 -47 je me
-11 -66 jour
66 0 l' avons
-66 -46 la compagnie
60 66 la consultation
-34 -66 la formule
-66 59 la ville
66 22 mauvais prix
-66 -60 mercredi #
-7 66 moteur
-7 66 moteur de
56 66 ne les
66 65 notre agence
-50 -66 notre entreprise
66 41 nous vous
66 -35 nuit par
-66 -59 paquets
-66 -41 plus de
-66 -32 plus le
66 -4 rectificative
15 -66 sans doute
-66 -53 suivre
6 66 une boite
66 39 votre contrat
-66 -39 votre disposition
-66 -40 votre formule
-62 -66 vous l'
8 66 y repondre
65 27 ^c'
65 27 ^c' est
27 -65 ^compte
65 59 ^en ligne
12 65 ^information
-65 -62 ^neige
65 -24 ^remboursement de
18 -65 ^soir
65 29 ^vous n'
65 24 a oublie
-65 -50 abonnements
-65 -63 art
-65 -23 attention les
65 57 avais
-65 -59 avec soin
-50 -65 cela
-65 -61 certains d'
-65 -26 champ
-65 -54 chaussettes
-65 -52 code a
-65 -30 code de
-65 -47 comme avant
-65 -59 comme un
-65 -55 connectez-vous
65 -48 dans notre
-65 -54 de chaussettes
-65 58 de travail
-65 -13 demandez
3 65 des inconnus
-65 -20 des numeros
-21 -65 des questions
-34 -65 directement
-65 54 doit
-64 -65 droit a
51 65 en repondant
65 24 est vraiment
-2 65 ete copie
65 47 eu un
26 -65 excuses a
4 65 ferme l'
-44 -65 file
65 23 frayeur
65 -8 inexact
-65 -61 informer que
-1 65 introduit
-1 65 introduit dans
65 23 la frayeur
7 -65 la nouvelle
-65 -59 la preparons
-12 65 les comptes
-65 -51 livraisons
65 -5 matin et
-65 38 megarde
-3 65 metro
-56 -65 minuit
-59 -65 n' a
-65 -10 novembre et
0 65 ouvert par
-65 -38 ouverts
-65 -54 paires
-65 -54 paires de
-65 38 par megarde
-34 -65 plusieurs
-65 -59 preparons
-65 -59 preparons avec
-55 -65 reconnaitre
-55 -65 reconnaitre un
-65 -64 relance
51 65 repondant
51 65 repondant a
-65 -52 rue des
-65 -59 rupture
65 34 saisi
-19 65 sauvegarde
55 65 sommes navres
-65 -19 sont a
23 -65 tenir
18 65 thies
-15 65 tout a
-65 -53 un conseiller
-64 -57 ^annulee
41 64 ^avis de
-64 -61 ^bienvenue
27 -64 ^d' echeance
27 -64 ^echeance
6 64 ^suite
-5 64 ^votre candidature
12 64 a qui
64 30 a vous
-64 -9 adresse a
21 -64 appelez-nous
-55 -64 assurance maladie
-64 -41 au programme
64 21 au samedi
-64 -56 automatique
64 19 avec la
1 -64 carte d'
-64 -40 chemin
-56 -64 coffre
64 17 contiennent
-33 -64 contient un
-18 64 copie votre
-64 -51 d' annulation
43 64 dans la
-64 -6 de ce
27 64 de ma
-64 -64 de poste
-44 -64 deplaces
64 42 des excuses
-64 -58 destinataires
-16 64 direction de
-64 -41 du temps
64 11 ecoute
-64 -55 en tant
64 28 est du
-64 -36 fais
64 35 fausse
-64 20 fiches de
27 64 font partie
-54 -64 fraudeurs
-3 64 frauduleux
64 -11 inexactes
64 58 jour #
-7 64 la confiance
-36 -64 la file
64 18 la journee
64 13 la pluie
16 64 la protection
61 64 laisse un
6 64 le centre
-49 -64 le test
-63 -64 librairie
2 64 licencie
64 4 lundi nous
-34 -64 magasin
-55 -64 maladie
-8 -64 menu de
-61 -64 midi
64 36 nous te
-64 -48 par #
64 5 prelevee
64 22 prix est
-55 -64 profiter
-64 -5 recemment
-28 -64 remis a
-57 -64 rencontre
-64 -31 requise
1 -64 retabli
-64 -32 saisissez
-62 -64 sous huit
-21 64 tient a
-54 -64 un lien
-51 63 # un
-41 -63 ^donnee
-41 -63 ^donnee a
62 63 ^le
-63 -52 ^reservation
-41 -63 ^suite donnee
-63 14 ^sur notre
-57 -63 a le
63 63 application a
-38 63 apres l'
-19 -63 au #
63 -6 aucune demarche
63 26 celui
63 -8 chiffres
63 14 conditions de
-3 63 confiance
63 -3 contrat de
-13 -63 d' ajouter
-59 -63 de mettre
-63 -19 de ne
63 -35 de payer
-41 -63 donnee a
-8 63 droit
-63 -54 du date
-11 63 ecrit a
-4 -63 ecrivez a
-63 -56 en charge
-33 -63 en magasin
63 19 envoye la
63 22 express
63 21 hui ne
-63 -60 informer
19 -63 jeudi
5 63 le prepose
-63 -62 le regret
-59 -63 mettre a
63 63 notre application
-63 -46 offre
-63 20 ordinateur
-63 7 page de
-63 -16 paiement a
20 -63 pas tenir
63 59 personnes qui
63 17 pluie
5 63 prepose
63 2 prolonge
63 -1 qu ils
63 26 que chacun
18 63 que des
-63 -52 que deux
-39 -63 questions ?
-63 -63 reactiver
-63 -61 regret
-63 -61 regret de
16 63 reste en
-63 -8 retrouver
-40 -63 s' en
63 25 sans demarche
8 63 scanne
-63 -30 securite de
63 -33 seulement
-63 -27 si l'
34 63 site a
-41 -63 suite donnee
41 -63 ta
-63 -47 temps
24 63 un de
-47 -63 un faux
-5 63 une cle
-15 -63 verifiez votre
-56 -63 vigilance orange
-63 54 ville
-63 -27 vos
-63 -59 vous informer
-63 -54 vous souhaite
4 62 # ont
62 20 # par
-62 -42 ^# sur
-62 -31 ^d'
4 -62 ^dans l'
59 -62 ^deja
2 62 ^frauduleux
-56 -62 ^rendez-vous
-62 -49 ^reservation est
32 -62 ^votre compte
-62 5 a cette
62 21 a present
62 -10 adresse de
-17 -62 adresse pour
-57 -62 aient
62 -4 attendu
-43 -62 bateau
62 26 bloques
-62 -36 ceux que
62 24 change pour
-62 -44 chaudiere
62 16 compose
-35 -62 compte avant
-62 -61 consommation de
-62 11 coup
4 62 cyberattaque
56 62 des benevoles
-62 -33 desinscription
-62 -33 desinscription est
6 62 donnez
30 62 elus
-35 -62 episode
46 62 est arrive
-62 -18 et nuit
4 62 ete pris
-20 -62 etre
-62 -37 faire et
62 -53 fond
-43 -62 fret
-59 -62 garder
-55 -62 gestionnaire
27 62 gratuitement jusqu
-62 -44 la chaudiere
-62 -20 la direction
-25 -62 la rue
-55 -62 le gestionnaire
-21 -62 le recu
62 4 lettre est
-60 -62 liege
62 -14 lire
42 62 listes de
-62 -56 lorsque
62 19 marche
-43 -62 maritime
-62 -19 messagerie
5 62 mesurons
5 62 mesurons la
-62 -51 mettez a
6 62 ne donnez
62 2 ne tient
62 13 notre centre
5 62 nous mesurons
16 62 nous remboursons
62 -28 nuit
41 62 numero d'
10 62 ont confirme
-1 -62 parvient
-24 -62 peux venir
-57 -62 raccrochez et
-8 62 renforce
-47 -62 repond
-62 -55 services
61 62 six
-62 -55 sortie
62 10 sous la
62 17 ta carte
62 5 tard
62 2 tient pas
62 40 trou
-12 62 un evenement
62 17 un robot
-62 -61 une consommation
-62 -54 verifiez
-62 -33 votre desinscription
-55 -62 vous demander
-1 -62 vous parvient
-59 -62 vous-meme
-61 -58 # rue
32 61 ^a la
-32 -61 ^acte
-48 -61 ^commande
-12 -61 ^de ce
-53 -61 ^de poste
-61 -20 ^droit
9 -61 ^erreur de
19 61 ^ont
-53 -61 ^poste
61 20 ^rectificatif
61 18 ^rectificatif le
-44 -61 a faire
-20 -61 assures
61 -4 avons eu
61 57 badge reste
61 56 commandez
5 61 comptes rendus
-61 -53 convient pas
3 -61 courrier
-14 61 cybersecurite
-61 -37 de code
-61 -19 declare
-61 -22 des mots
61 7 desoles si
-42 -61 dix
7 61 donnees a
4 61 dont l'
44 61 dossier
-2 61 en fait
61 22 envoyer
-51 -61 est disponible
-57 -61 ete refuse
-59 -61 exercice
26 61 fevrier est
-61 -47 frais d'
61 24 hello
9 61 hier #
3 -61 ici a
-61 -49 il manque
-61 -46 interesse
-61 -35 jeton
43 61 jointe et
-61 -61 jour votre
-3 -61 l' ouverture
55 61 logiciel
1 61 lus
61 5 manque
-1 -61 mentionne
-61 -57 message n'
15 -61 musee de
-4 61 numero
-61 28 on l'
-47 -61 on peut
-61 -48 piece d'
-22 -61 plume
-61 -34 plus sinceres
61 48 pour ce
-61 -56 pour lui
-47 -61 quai
-61 -51 qui s'
61 20 rectificatif
61 18 rectificatif le
0 61 regie
61 -5 remboursement
-61 -45 retenus
61 18 rouvert
0 -61 se sont
-61 -39 selon votre
61 21 seul le
-26 -61 signale et
-46 -61 telephone ou
-59 -61 un exercice
61 42 un petit
-20 61 une adresse
-61 -60 votre poste
-12 -60 ^coupure
60 55 ^dans nos
60 -10 ^etait pas
-2 60 ^etes
-12 -60 ^n #
60 21 ^rectification
60 -2 ^un mot
-2 60 ^vous etes
60 29 agit
-31 -60 alerte
13 -60 anciens
-14 60 attentifs
-14 60 attentifs aux
13 60 au centre
-60 -48 au moins
-59 -60 avis
60 25 avons bloque
29 60 avons remis
-60 -42 avons-nous
-60 -11 bureaux
-60 4 ces
-60 -42 chose
-60 35 commune
-42 60 copies de
-60 -56 de messagerie
-56 -60 de reponse
-29 -60 deja votre
-60 -52 delai
60 37 deux personnes
60 39 dont la
60 11 dysfonctionnement
60 23 en janvier
-60 -33 equipe a
-14 -60 et a
12 -60 et n'
60 13 et que
-55 -60 faux conseiller
60 17 figurera
60 17 figurera sur
60 31 filtre
-44 -60 formulaire
-60 -60 fraude
3 60 humain
-60 -47 interrompue
-60 -24 la cle
-60 -36 le comite
-7 60 le principal
-60 -43 les
-60 -57 leurs
-60 -51 limite de
-60 -38 me
-60 -36 nous est
-60 -60 ordre
60 16 par lettre
60 34 permanent
60 -36 photos
22 60 possible que
60 -17 premiers
-7 60 principal
13 60 privee
60 1 prochaine facture
-60 -8 profil
-33 -60 pu etre
2 -60 puis renvoyez-le
-60 -42 quelque chose
2 -60 renvoyez-le
-32 -60 revient en
60 29 s' agit
-60 -46 se
-50 -60 se trouve
-37 -60 sept
-37 -60 sept jours
-12 -60 sinon
60 18 sont remis
23 60 suivi
22 -60 sur ta
57 60 tes
-60 16 toute l'
60 11 un dysfonctionnement
60 20 venue
13 60 vie privee
60 38 virement
-57 -60 votre code
-10 60 votre dossier
60 -4 votre facture
13 60 votre vie
`;
