/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-305 -273 programme is
-274 -271 starts
-271 -227 orchardhall
-267 -211 closure
-260 -230 {}
-256 -207 back in
-162 -254 address {}
251 44 missing and
-249 -216 again on
-244 -247 {} points
-245 -236 starts on
-243 -228 three new
-241 -186 is ready
-241 -234 workshop is
-240 -162 sold out
-239 -218 hi {}
-235 -213 the garden
233 59 second charge
-233 -182 the minutes
-232 -189 free this
232 75 works now
-230 -207 ^new
-227 -162 room is
226 84 ^about
225 55 especially
-224 -201 pay by
223 37 menu we
-221 -199 your {}
-218 -220 invoice {}
220 79 owe you
-217 -220 total {}
220 51 week we
219 87 owe
-218 -193 now online
-218 -193 winter programme
-218 -206 your search
-217 -199 meets
-217 -199 meets on
217 53 muddled
217 53 we muddled
-216 -165 lamp
-214 -164 church lane
214 98 hour ago
214 62 is off
-202 -214 s
214 73 we let
213 97 been !
-213 -191 to {}
212 50 ^tasting
-194 -212 {} from
-211 -194 you signed
210 78 we owe
-209 -194 we pick
208 89 blank
-207 -208 seven and
-208 -156 {} when
-189 -207 doors open
-206 -130 asked we
-185 -206 gate
-205 -188 join us
-205 -137 or unsubscribe
204 60 forgot
-201 -203 for saturday
-203 -175 garden
-203 -192 the bridge
90 202 ^account was
-177 -202 ^hostname
-202 -180 ^how
46 202 ^incident
201 41 ^that
51 201 alumni
201 60 wrong week
-199 -188 start
198 53 fright
198 70 push notification
198 53 the fright
-197 -132 pleased to
195 65 twice in
-193 -130 teach
-138 -193 weekly
-176 -193 you ignore
-192 -148 meet us
-192 -174 to finish
-191 -169 larder
191 67 our service
191 51 we'll pay
-165 -190 a phone
190 53 calculated
190 50 forgot to
-190 -138 gallery
59 188 ^notification of
-177 -188 and b
59 188 notification of
-188 -174 reach the
188 42 yesterday's
-165 -188 your post
-187 -161 beach
186 5 issued
-137 -186 until august
-163 -185 are sending
185 132 magazine
-185 -160 your payment
42 184 for about
-184 -154 is {}
-183 -147 it with
-183 -164 the disruption
182 40 a whole
-182 -173 bridge
-178 -182 row {}
-182 -178 seats for
-182 -157 {} {}
181 41 and dropped
181 62 in full
-181 -162 messages to
-180 -152 congratulations
-180 -165 demo
-180 -165 demo is
-180 -133 explained
-180 -126 plan is
-162 -180 please bring
-157 -180 read that
-180 -134 stay
180 16 we had
-136 -180 weekly list
-180 -165 your demo
179 24 them off
179 31 was unavailable
-178 -137 shop is
-178 -154 small
-178 -159 the orchard
56 178 we inform
178 38 we meant
177 51 # this
-177 -138 ^explained
176 46 gave you
-120 -176 password manager
-130 -176 stop
-163 -176 these
-175 -145 comes in
175 16 credited
-175 -166 quill
54 175 regulator
175 49 to circumstances
-175 -160 under your
174 68 ^experience
44 174 ^exposed
-174 -144 are #
-174 -128 delivery is
174 51 hit
174 44 hugs
-154 -174 open at
-171 -174 your seats
173 57 it should
-173 -154 programme
-139 -173 we don't
-172 -105 applications
-172 -130 by #
172 73 receipts
-172 -113 subject
171 40 # bonus
-171 -131 ^flight
-171 -133 finish
-171 -141 the shop
-160 -171 welcome
-163 -171 wrote the
-170 -148 are still
-170 -126 free
-170 -114 good way
-170 -146 hostname
170 49 muddle
-170 -121 our records
-115 -170 reading
-170 -148 seats are
-170 -150 the meeting
170 49 the muddle
169 35 ^fee
169 13 and here's
33 169 attackers
-169 -95 happens
-169 -105 https
169 31 out at
-169 -110 pleased
-169 -140 programme and
168 55 ^link
168 -3 ^your invoice
-168 -161 in stock
168 -3 invoice we
-168 -130 law
-66 -168 seats
-132 -168 the workshop
168 39 too late
168 54 we forgot
42 167 ^camera
42 167 camera
167 66 figure
-167 -154 minutes of
30 167 pictures of
-167 -118 refunded #
-166 -130 ^is ready
-104 -166 bags
98 166 it can't
24 166 set them
-165 -123 at midnight
-165 -123 close at
165 35 on us
-165 -100 passenger
-164 -131 ^jobid
22 164 crypto
-164 -147 first tuesday
164 52 the final
-164 -131 to number
164 51 went back
164 61 you down
163 25 for good
163 24 it anyway
163 5 released
-163 -115 the blue
-162 -141 ^library
-113 -162 at seven
162 37 gate #
50 162 phone numbers
-162 -116 the web
-121 -162 touched
162 46 your shop
-162 -127 {} and
161 39 a push
161 67 chemistry
161 41 fname
161 48 may not
-154 -161 next lesson
-125 -161 session
-137 -161 spring
-161 -111 user
-161 -140 will write
-113 -160 ^tips
-113 -160 ^tips for
-160 -153 fleece
49 160 from another
-160 -116 grandmother
-160 -137 on {}
160 67 reply and
160 9 the tone
-113 -160 tips
-113 -160 tips for
160 9 tone
159 72 # we
159 48 ^come
-159 -138 ^we're
-159 -87 airport
159 147 newsletter
-159 -79 not a
-159 -154 postmaster
159 29 the correct
-144 -159 warehouse today
158 58 ^ignore
-158 -137 electronic
-158 -126 join
158 33 marmalade
55 158 our student
158 33 sugar
55 158 they hold
-157 -130 ^join
-157 -127 disappoint
-157 -88 parents portal
50 157 records was
157 51 the higher
-157 -127 to disappoint
156 47 # seat
156 39 ^rate
-150 -156 criminals are
-156 -156 pays
-149 -156 read the
-145 -156 the mayor
-30 156 your location
155 128 and last
155 48 and were
-134 -155 closes
-155 -104 gritters
-155 -154 liquid
155 29 orange
155 37 our team
154 62 ingrid
154 35 is safe
154 46 it's yours
-154 -89 release
-154 -147 this decision
154 43 we billed
153 50 a corrected
-153 -88 decide
-153 -91 from #
-153 -69 it to
-106 -153 message was
153 56 price was
-141 -153 shoe
153 58 take place
153 30 tuesday you
-153 -153 wednesday at
153 31 you rely
-152 -148 ^larder
-152 -69 current
53 152 family's
55 152 minutes on
-152 -103 new version
152 54 on june
152 45 saver
-152 -86 soup
-152 -91 the community
-125 -152 them and
22 152 was among
-152 -138 was changed
151 9 ^at #
-151 -135 ^changed
51 151 ^details
151 49 ^the link
-151 -107 ^you asked
151 33 anyway
-151 -120 church
-151 -127 euros
-151 -101 expect to
-151 -135 for your
-151 -148 map string
-151 -134 plan {}
-143 -151 problem
-151 -148 string
-151 -148 string user
150 19 ^!
150 58 a test
-150 -122 anyone at
-143 -150 by noon
150 46 change to
10 150 could read
-150 -135 dear friends
-105 -150 is delayed
-150 -90 it ?
-150 -103 meet
-150 -147 minutes before
-148 -150 our name
150 46 printed the
-137 -150 tell a
150 25 the concert
52 150 the feed
-150 -141 the inconvenience
-150 -116 turn to
-150 -121 wool
-121 -150 your certificate
-150 -78 your photos
149 38 ^yesterday's
-149 -105 at {}
-149 -87 before you
149 11 email headed
-149 -131 from it
-149 -145 guide is
-142 -149 mayor
149 24 paper ?
149 68 promised your
-149 -104 the family
149 33 until thursday
149 51 wasn't
-149 -138 your loss
-148 -146 boarding
-104 -148 buying
-148 -140 can edit
-148 -136 delayed
-148 -126 dogs
-148 -140 edit it
29 148 emailed the
-148 -116 fog
-140 -148 it left
-148 -103 mentioned
148 22 messages now
148 22 now carry
-148 -90 readers
148 39 refunded this
148 68 the frame
27 148 was rebuilt
148 39 was refunded
-148 -80 your family
26 147 ^personal data
5 147 an event
-147 -126 because you
147 75 corrected
147 5 earlier today
-147 -119 from thursday
-147 -111 has recalled
147 13 have used
147 82 loyalty
-134 -147 mailing list
-147 -96 maintenance
-147 -96 museum
19 147 numbers
24 147 policy and
147 -5 scores
-125 -147 seat
-147 -126 see them
147 101 sessions and
-147 -74 something
-147 -107 strike
147 47 the registration
147 91 upgrade to
147 42 wrong date
66 146 ^was
33 146 and points
-146 -92 before we
-104 -146 good
47 146 laptop with
-146 -106 maintenance on
-146 -130 more about
-146 -130 say no
-102 -146 site
145 73 ^didn't
14 145 ^logged
-145 -135 ^sender
-145 -135 ^to sender
-145 -143 a b
-145 -129 a number
-145 -129 address on
-145 -143 b c
12 145 disclosure
12 145 disclosure of
-145 -98 drink
-145 -137 host
145 17 in january
145 106 list for
-140 -145 minutes
-145 -116 please reply
-145 -135 to sender
-145 -112 undefined
145 80 we took
145 87 were
145 43 you to
-104 -145 your receipt
144 36 ^owe you
144 36 ^we owe
24 144 after our
33 144 and password
-144 -130 bring back
33 144 given the
-144 -113 notice the
53 144 we caused
-144 -101 your booking
143 21 ^did not
-143 -119 ^from you
11 143 ^unauthorised
-139 -143 all in
-143 -125 disappoint you
49 143 envelopes
41 143 hidden
-143 -137 needed
-143 -129 no fines
-143 -109 no new
-121 -143 noon
-29 143 public for
143 103 rolled
143 31 should show
5 143 took names
24 143 was open
143 66 will no
-143 -116 will show
-29 143 worked out
-143 -134 {} is
142 17 ^broken
142 -3 ^not your
-142 -97 ^requested
-142 -80 ^sorry to
-142 -101 ^to number
142 17 ^was broken
-142 -91 and they're
142 89 checked
-142 -90 event
142 28 had queued
142 53 it up
142 47 last month's
-142 -126 list administrator
-142 -91 map
-142 -133 notifications
-142 -57 online
142 94 planning
142 47 queued
-142 -111 renews
-142 -98 since #
-142 -88 stays
142 32 stood
-142 -108 the following
-142 -77 to find
142 15 was poor
-133 -142 week in
-141 -51 ^address
141 33 ^owe
-139 -141 ^shipped
-141 -116 and start
-130 -141 bring a
34 141 cleaner
-87 -141 everyone at
-141 -88 full refund
-141 -108 interest
141 40 interest rate
141 -73 last week
141 52 let you
-141 -80 often
-141 -104 overheat
-104 -141 random
-139 -141 track it
-99 -141 was returned
141 90 you last
141 25 you lost
-109 -141 {} there
140 42 ^times
-140 -133 ^week in
140 42 ^you got
140 37 a send
140 31 a template
140 41 address is
140 29 boxes
140 42 clutter
20 140 emailed on
-140 -116 from you
-140 -133 how
-89 -140 how we
-134 -140 list is
-140 -84 nights
-121 -140 ninety days
31 140 pictures
-140 -83 post
-140 -62 records
-140 -118 safely
-140 -82 somebody has
140 42 the clutter
30 140 the points
140 23 we regret
-140 -135 with {}
-3 139 and signed
-129 -139 blames
-139 -114 committee
-139 -129 europe
139 -18 in last
139 97 of you
-139 -59 others
-139 -58 questions
139 42 regarding
21 139 search
-83 -139 side
-139 -98 the main
-139 -89 us about
-77 -139 your weekly
10 138 # addresses
138 31 ^not
138 22 and none
138 -2 australia
-107 -138 broken
-138 -128 london
-138 -113 new terms
52 138 november and
73 138 offline
-138 -105 renews on
-103 -138 street
-118 -138 value
-137 -111 ^number
-137 -112 a baker
137 110 a list
-137 -101 action
137 58 in time
137 -7 read about
-137 -115 requested
-137 -69 sign
-137 -89 take #
48 137 we've
-82 -137 your plan
-136 -131 # by
-57 -136 ^for
-136 -123 ^from
136 39 ^here's
136 47 at lunch
136 7 issued on
-132 -136 no action
136 42 printing
-136 -119 save #
136 25 sent at
-136 -106 shop
-136 -119 short notice
-11 -136 that's
136 19 to bin
-136 -132 two places
136 47 you got
135 18 # ist
30 135 ^incident at
26 135 ^online
135 15 ^size
-135 -98 action is
-124 -135 autumn programme
135 6 city
-135 -99 comes
-135 -69 decision
-123 -135 fake
-122 -135 family in
-135 -120 filled
-135 -88 from saturday
135 18 ist
135 3 launch
135 29 live list
-132 -135 needed the
-135 -97 nut
83 135 our error
135 -3 our first
-128 -135 parcel
-3 135 patients
-135 -120 permit
-126 -135 returned to
135 3 the launch
-135 -124 these emails
-135 -130 wish you
134 36 ^shouldn't
134 36 ^shouldn't have
134 36 ^we shouldn't
134 18 ^wrong
39 134 browse
90 134 campaign
-134 -112 gloves and
-134 -99 is due
-134 -108 passed
-134 -76 ridge
134 35 that price
-134 -120 under an
134 36 we shouldn't
134 4 wrong in
40 134 your claim
133 32 ^about your
-133 -90 ^application
-128 -133 ^contract
-133 -120 ^job jobid
133 15 ^newsletter
-97 -133 ^your email
-133 -100 at three
-133 -101 been added
29 133 could have
-133 -60 gets
-133 -72 her
133 44 hey
-86 -133 nothing to
133 33 off our
133 62 second time
32 133 swapped
133 33 the very
133 -15 today you
-95 -133 will change
133 17 your tickets
132 60 a second
-132 -96 butter
132 44 coffee
-132 -109 content
-132 -80 dairy
36 132 feed
-132 -107 for her
-132 -115 format
-132 -119 hi ana
-132 -121 on date
75 132 our staff
132 59 rely
132 59 rely on
-132 -53 required
-132 -119 there's nothing
-132 -87 you cannot
-132 -110 you didn't
18 132 yours included
131 15 ^by someone
-113 -131 ^instructions
-131 -85 ^planned
131 37 applied to
131 25 appreciate your
-127 -131 at which
131 15 by someone
131 51 copy first
-131 -96 did we
-131 -127 for order
131 49 i sent
131 48 it as
131 12 name wrong
-131 -125 nearest
131 55 noor
31 131 of stolen
-116 -131 poster
131 30 promised
-86 -131 reaches
-42 131 received it
131 45 recording
-113 -131 storage
-131 -110 the committee
-116 -131 the poster
35 131 them from
131 51 utc you
29 131 was left
-131 -85 we expect
-131 -125 your nearest
130 39 ^why
-123 -130 ^you've
-123 -130 ^you've been
130 26 ^your seat
27 130 an unknown
130 31 appreciate
-110 -130 by text
130 -1 catalogue
-130 -107 choir
-130 -127 could do
130 28 email we
130 44 extra
-130 -107 guide
130 25 had turned
130 20 here's the
-127 -130 is needed
-130 -52 k
130 13 message your
-130 -129 once a
-130 -104 overdue
48 130 password is
130 15 reference to
130 26 refunding
-99 -130 sign-in to
130 36 to vote
-130 -52 us at
130 31 we appreciate
130 84 we promised
130 26 we're refunding
-130 -112 what's
-130 -74 whose
130 15 with reference
-130 -85 you left
129 -2 ^b
129 5 ^group
-108 -129 a and
-129 -107 attach
-129 -91 crumb
129 14 emailed to
-129 -101 euros for
-115 -129 fraudsters
-115 -129 fraudsters are
-129 -117 friends
-129 -100 hear that
-129 -122 here are
129 28 in yesterday's
-104 -129 is back
129 0 issue
-129 -94 main
-129 -112 natural
26 129 new card
-129 -111 path
-129 -95 pick
-129 -69 picture
-129 -116 quill example
-117 -129 sections
-58 -129 the bags
-85 -129 the link
-129 -118 vacant
129 99 what a
60 128 ^compromise
-128 -108 ^our terms
19 128 ^up
-128 -88 a card
42 128 audit
60 128 compromise
-128 -83 error on
-116 -128 for what
128 63 free of
-128 -100 heard
128 56 i released
-128 -101 lawyer
128 63 of charge
128 23 opened two
128 38 our list
-17 -128 photos are
-128 -37 policy
-128 -89 quarry
-128 -89 quarry lane
-102 -128 request for
-128 -102 rolls
-128 -112 start again
-72 -128 you have
-42 127 ^leak
-115 -127 ^what's
78 127 a call
24 127 containing
-127 -89 following
127 48 got
127 46 had sent
-127 -120 hardest
-127 -80 meet on
-127 -107 near you
127 28 offered #
127 22 one's
-127 -101 or ask
127 48 reminders
-127 -86 secure
127 27 since we
-127 -75 that means
-118 -127 the fence
-127 -120 the hardest
32 127 the regulator
-127 -72 visit
127 8 you've already
-89 -126 ^sign-in to
-126 -71 about our
-60 -126 administrator
-126 -47 aloud
-126 -75 and an
-126 -126 apply
-126 -102 apply for
-111 -126 are at
126 3 as expected
126 50 forgive the
23 126 have been
126 43 have felt
126 51 hour and
-126 -124 it this
126 15 minutes are
-126 -111 no questions
126 63 off your
23 126 pin
126 50 please forgive
126 32 regret
-126 -95 shall i
-126 -94 status
71 126 student
-76 -126 takes
-126 -94 upgrading
-126 -94 upgrading our
-126 -95 us know
126 10 we opened
-126 -79 what happens
-101 -126 working on
-8 -125 ^declined
-76 -125 ^did
125 -12 ^note
-125 -94 ^overdue
125 9 ^use
125 9 ^use this
-106 -125 a good
125 29 a system
-125 -124 begins with
-125 -51 boards
-84 -125 breaches
125 52 concert
40 125 credentials
125 22 everyone in
-125 -80 for absence
-125 -80 long
125 51 mill lane
125 58 orders
-125 -119 post it
-125 -124 releases
125 7 restored
125 81 should have
-125 -118 stop working
-125 -81 tells
-125 -119 the enclosed
-117 -125 the letters
125 45 the receipt
125 48 the reminders
125 40 this evening
-100 -125 to spend
37 125 transparency
-125 -68 until the
-125 -109 updated
-125 -91 we look
125 3 wrong for
-125 -107 your last
-85 -125 your parcel
-125 -89 your water
-124 -109 ^black
-124 -109 ^black friday
124 31 ^here's why
124 51 ^is at
124 51 ^paid
-124 -98 a pudding
-116 -124 at work
26 124 attack
-124 -109 black friday
124 39 bug
-101 -124 by {}
124 61 dear parents
-124 -89 helped
124 31 here's why
-101 -124 instructions
-81 -124 is the
124 5 migration
-107 -124 on any
-124 -97 please send
-49 124 public
-124 -87 save
124 16 sunday's
-124 -95 to next
-124 -76 your current
-104 -123 ^request
-102 -123 ^site
123 34 account on
-88 -123 ask for
-123 -100 batches
-123 -119 from here
-105 -123 get a
38 123 in line
123 8 in our
123 50 it begins
-33 -123 leeds
38 123 line with
123 36 of product
-123 -90 often ask
-101 -123 on in
26 123 on or
18 123 ourselves to
-57 -123 pick the
123 5 preparation
18 123 reported ourselves
-93 -123 see you
123 37 service is
123 32 set the
-123 -100 the batches
-123 -74 travel on
-88 -123 which we
-123 -80 work
-123 -103 {} in
-122 -85 ^application for
-76 -122 ^day
31 122 ^patient
-110 -122 ^subject
-4 122 ^update from
-122 -26 a new
122 26 a recipe
-122 -80 airline
122 35 and seven
-122 -81 and they'll
-122 -111 be returned
-108 -122 could you
-122 -51 five
-122 -69 g
-122 -59 haven't
-63 -122 hello
-122 -86 here's how
61 122 including
122 27 it seems
-122 -96 look after
-120 -122 make this
17 122 matter was
-122 -120 message {}
-122 -119 met in
122 -14 name is
-122 -88 not do
-98 -122 old revision
83 122 one of
15 122 our finance
122 27 picking
122 88 quiz
122 66 rather than
122 32 really sorry
122 54 receipts and
42 122 receptionist
-98 -122 revision
122 42 the evening
-100 -122 the month
122 88 the quiz
122 9 the time
-122 -113 this issue
-122 -116 to arrive
-122 -68 to lose
-122 -107 trial ends
-122 -119 until nine
25 122 upon
-22 -122 use
122 43 was for
122 31 we accept
-115 -122 year is
-122 -107 your trial
-44 121 # families
-110 -121 ^return
-121 -118 and bring
-121 -76 claim for
-90 -121 clear
77 121 college
-121 -106 for shopping
-121 -76 miss
121 32 moved to
-90 -121 panel
121 29 poor
-14 121 profile
121 55 ready on
-121 -101 snow
-110 -121 tax return
-121 -93 the interruption
-12 121 theirs
-83 -121 to their
-121 -103 two-factor
-121 -96 up by
-121 -89 update to
-121 -96 white
-95 -121 with you
-121 -79 x
-5 121 you belong
-82 -121 you've been
-121 -87 your return
120 51 # not
13 120 ^data security
120 -6 ^for you
120 49 ^saturday's
-120 -117 ^you to
120 33 a line
120 23 and carers
-120 -97 any time
-120 -87 ask how
120 -19 bit
13 120 data security
-120 -87 examples
-120 -112 get
-120 -41 is required
120 51 not #
59 120 on it
13 120 our vendors
-98 -120 passed on
37 120 smart
-105 -120 stay safe
-101 -120 the listname
120 35 the mistake
-104 -120 this event
-112 -120 this week's
-120 -74 to show
-120 -116 track
-61 -120 username
13 120 vendors
-120 -50 wants
-120 -112 will stop
-105 -120 write the
120 29 you this
119 1 # pm
119 26 ^our mistake
-119 -71 ^policy
-119 -81 ^your application
-71 -119 arrive
119 41 as a
-119 -107 baker
-119 -98 bearing
-119 -98 bearing with
119 28 discount code
-119 -31 door
-119 -100 emergency
-119 -101 extend
-119 -101 extend the
-119 -98 for bearing
-119 -104 goes
-119 -87 how did
119 45 is working
-119 -88 order {}
119 12 our mistake
-119 -103 our terms
119 1 pm
-119 -71 recipients
119 54 refunded in
-71 -119 sending
-84 -119 takes a
12 119 we detected
119 73 we reset
-119 -69 your boards
119 -1 your tasting
118 29 ^about that
-118 -88 ^flu
-81 -118 ^new sign-in
-81 -118 ^sign-in
-118 -78 ^wednesday
-104 -118 a friend
-10 118 among those
-118 -117 any other
118 29 blew
118 30 code we
1 118 epic
-118 -88 flu
118 26 flying
118 62 goes out
-118 -117 have until
-117 -118 hi there
118 29 i'd
118 -3 labels
118 56 last night
-118 -100 line or
-103 -118 loss
-81 -118 new sign-in
-118 -39 ninety
1 118 pack is
-76 -118 password for
-118 -117 permit for
118 -3 premium
-118 -101 return
-104 -118 same as
1 118 season #
-110 -118 severity
-33 118 staff
118 25 stood in
-118 -92 take another
118 58 the #
-118 -96 the long
118 19 throw
-118 -105 way to
118 17 wished you
-117 -78 # now
-117 -71 # which
3 117 ^and you
117 93 ^loyalty
117 35 ^on saturday
-117 -81 ^renews
-117 -81 ^renews on
-117 -106 ^terms
-84 -117 a data
117 -5 ago and
117 48 and from
-117 -77 are due
-117 -87 as requested
-117 -89 attached below
-117 -115 bring it
117 36 by me
-85 -117 clever
-102 -117 cost #
-117 -103 dear passenger
-117 -100 for one
117 30 gave the
-117 -103 here's what
62 117 included
-117 -75 kettle at
-117 -83 lane and
-94 -117 list has
-85 -117 never use
-49 -117 news
-36 -117 noon on
117 29 proof
-46 -117 rise
-117 -110 saturday at
-117 -92 say sorry
-72 -117 see the
-117 -107 subscribe
-98 -117 the attached
117 31 the cancellation
117 44 the extra
-117 -98 to ring
117 78 took a
79 117 vip
117 23 was lost
117 37 we charged
117 41 you anyway
-117 -89 you what
116 12 # every
116 35 # twice
-116 -110 broke
-109 -116 chat
-116 -100 election
-116 -71 friend
-87 -116 honest
116 57 i apologise
-116 -92 is nearly
116 33 it when
-116 -74 katarzyna
35 116 logging in
116 49 mailed
32 116 measures
-116 -82 or two
-94 -116 pays for
-11 116 rang
-116 -60 regards
116 17 regret the
-37 116 relating
-37 116 relating to
-116 -73 season ticket
116 37 sofa
-116 -103 something we
-116 -95 taken out
-116 -93 the job
116 25 the live
-116 -107 the reading
-116 -102 the short
-116 -104 title
116 -9 want it
-116 -107 we send
-116 -76 whoops
-116 -80 you start
-116 -38 you'll want
-115 -102 ^changing
-115 -77 ^did it
-112 -115 ^how we
-115 -77 ^it again
115 11 ^search
-115 -97 ana
-115 -103 are welcome
-114 -115 ask
-86 -115 been resolved
-11 115 bought
115 -8 dropped a
-44 115 exposed
-115 -100 fill in
-86 -115 fines
115 47 hospice
21 115 information was
-115 -111 lawyers
-115 -103 minimum
115 42 newsletter and
32 115 now before
-115 -93 order has
-115 -77 our driver
115 36 past eight
115 35 reversed
-115 -62 sign in
115 -18 the date
115 47 the hospice
-115 -103 the minimum
-115 -95 the port
-115 -75 the weir
-94 -115 to share
71 115 two weeks
115 31 was given
115 5 way round
-115 -113 we still
-115 -75 weir
-115 -71 what they
115 48 yesterday you
-115 -104 you and
115 42 you unsubscribed
-101 -115 your #
-114 -114 # pages
-114 -34 ^in the
114 11 ^this
-114 -78 ^you left
114 22 a happy
-114 -112 again with
114 10 and again
-107 -114 balance is
-97 -114 covered
-114 -20 doors
-104 -114 e
-114 -92 emergency number
-110 -114 minute
-104 -114 minutes and
114 7 no need
-114 -108 not make
114 11 nothing in
114 39 on without
-106 -114 original
15 114 our community
-110 -114 replies are
-107 -114 reported it
-114 -89 rest of
-114 -76 stays on
-89 -114 very small
114 114 we printed
-113 -94 and you're
-113 -77 as normal
113 61 booked a
-74 -113 both
-113 -38 details
113 26 gone to
7 113 informed
-113 -89 interruption
-87 -113 is yours
113 32 last email
-13 -113 manager
-52 113 medical notes
-113 -62 mother
-113 -94 moves to
113 37 never in
-82 -113 one you
113 31 refunded no
113 4 replay
-113 -94 returns are
-64 -113 stops
113 37 technology
113 39 the alarm
-113 -68 the door
-92 -113 the photo
113 61 to every
113 71 turns out
-82 -113 typing
11 113 unknown
-113 -107 whether
-113 -55 you set
-109 -113 {} left
112 41 ^bus
-92 -112 ^for order
-112 -96 ^is
112 14 ^morning's
112 74 ^results
112 14 ^this morning's
112 10 ^your exam
-90 -112 a minute
93 112 afternoon
112 28 along with
-112 -90 as they
-14 112 backup was
-112 -81 beer
112 30 card this
-87 -112 choose another
-112 -91 course opens
112 16 departures
112 10 early and
112 13 exported
112 37 had changed
112 16 have gone
-112 -80 hour or
-112 -108 is a
-108 -112 left our
-80 -112 lesson
-112 -69 message to
-58 -112 office by
-112 -111 or no
-112 -104 our warehouse
112 -7 please don't
36 112 ransomware
112 36 speakers
-62 -112 them is
112 40 truly
-105 -112 until #
-112 -99 volume
-112 -76 we'll take
112 89 well
112 10 your exam
-112 -98 your order
-111 -100 # euros
111 43 ^credit
-111 -107 ^office
-111 -73 a lovely
111 29 am
-111 -77 are shut
-111 -98 box ships
-111 -77 christmas
-111 -101 colours
-46 -111 connection
111 24 credit of
-111 -90 driver tried
-111 -81 error occurred
111 46 hunter
-77 -111 if one
-34 111 incident
-74 -111 like this
-95 -111 museum is
-111 -98 production
111 -13 round
88 111 route
-111 -75 sets
-111 -62 study
-111 -88 t
-111 -81 take five
111 18 the start
111 24 to claim
111 43 to last
-111 -68 to run
111 70 was sent
28 111 we chose
-8 111 we make
-111 -98 when they're
-111 -80 you accept
110 21 # were
110 17 ^duplicate
10 110 ^house
-110 -108 ^phishing
-110 -79 ^product recall
110 44 ^sent
-49 -110 ^shop
110 46 ^told you
-110 -107 and noon
-110 -87 and write
-110 -91 april #
110 23 back today
110 38 before anything
-110 -61 behind the
-71 -110 below
110 22 billed
-110 -82 budget for
-110 -72 busy
-110 -90 but please
110 -32 button
-110 -108 come back
-110 -91 dear all
-64 -110 if your
-89 -110 ignore this
-89 -110 in #
-110 -95 in leeds
-110 -102 in settings
-108 -110 installation
21 110 involved your
-110 -96 off everything
110 18 off the
-110 -91 orchard
110 28 our mail
110 17 payment will
-110 -108 plainer
-110 -93 plan renews
-110 -79 product recall
-110 -63 promise
-102 -110 reporting the
-100 -110 request was
110 19 stream
-85 -110 try
110 11 until a
110 102 up at
-110 -69 waiting
110 23 was triggered
-110 -77 we're
110 87 you paid
-109 -88 ^water
-107 -109 a very
-95 -109 are out
-109 -61 be standing
-109 -96 born
-109 -73 cafes
109 40 catriona
-109 -92 error
3 109 everyone's
-109 -13 expect
109 20 for wasting
109 79 had
-109 -97 helped by
109 19 hosting
38 109 in version
-109 -36 lift
-109 -85 march and
-109 -79 may see
109 25 not work
-95 -109 not you
-109 -93 of {}
-93 -109 off while
-109 -93 provided
-109 -71 saturday from
23 109 security number
-27 109 the information
-109 -77 the map
109 44 the whole
-56 -109 us before
19 109 viewed
-109 -66 waiting for
49 109 was uploaded
109 20 wasting
109 20 wasting your
31 109 we added
-39 -109 we need
-109 -69 we never
109 39 we'll
-109 -61 women
-109 -91 your points
108 28 ^false
-108 -92 ^how was
108 25 ^no
108 28 ^was false
-67 108 addresses
-83 -108 against the
-108 -63 ask to
-108 -65 cheaper
108 17 come on
108 29 counted
-85 -108 do this
-108 -61 earnings
33 108 files from
-108 -102 first box
-108 -75 for someone
58 108 friday afternoon
108 14 greeting
-108 -63 have not
-108 -92 how was
-108 -77 instant
-108 -32 it stays
-108 -81 kept the
108 22 labelled
-108 -81 managers
-108 -86 moves
108 47 not come
108 35 nothing further
32 108 or about
-70 -108 outage
16 108 outside
-108 -75 relies
-108 -75 relies on
108 45 reopened
108 81 reservation
-108 -88 stocks
-108 -74 the driver
-108 -53 the museum
108 23 three days
-105 -108 unattended
-108 -76 until about
108 9 was closed
-108 -23 was in
108 40 when you
-108 -81 with any
108 31 your direct
-108 -68 your profile
34 108 your social
-14 107 # patients
-107 -93 ^closed
-107 -78 ^email address
107 6 ^had the
28 107 ^member
-93 -107 ^updated
-17 107 ^your address
-107 -73 all plans
-107 -84 base
107 10 came back
-107 -88 card ending
107 34 charged you
-18 107 confidentiality
107 22 dear member
21 107 debugging
107 -1 double ?
-107 -89 expires
107 9 glitch
-107 -24 half price
-60 -107 homes
107 23 instead
-107 -105 it arrives
-98 -107 last visit
107 2 licence
-107 -90 listed below
107 15 mix-up
80 107 month new
-106 -107 new address
56 107 on this
-107 -93 on windows
-107 -72 our database
-107 -45 pages
107 26 perth
-107 -98 rate the
107 7 rate was
-107 -75 remote
-107 -107 saturday
107 -1 seeing double
53 107 street and
107 48 switched off
-107 -84 the base
-25 107 the bereavement
107 23 the october
-75 -107 the office
25 107 their passwords
107 21 this year's
-107 -71 thursday evening
-107 -83 total
-53 -107 view
-53 -107 warning
-107 -81 work is
-80 -107 written
-81 -107 you change
-107 -73 your message
-81 -106 ^a data
-81 -106 ^in a
106 45 ^unsubscribed
106 38 a crew
106 36 allow
-106 -88 and more
-106 -102 cotton
106 33 counting
-79 -106 day what
-91 -106 disregard this
-106 -87 errors
106 0 faces
106 85 filed
-106 -92 friday at
-106 -87 gloves
-106 -93 have one
-106 -74 hob
-106 -97 is put
-106 -38 know so
106 27 like a
-106 -20 location
-106 -73 maker
106 0 mat
-106 -87 meeting
39 106 of those
-106 -76 order
106 26 our last
-106 -77 parcel is
-106 -74 points
-85 -106 share your
-106 -102 shirts
106 83 so it
-106 -89 sorry it
-106 -99 spelling
106 21 to return
-1 106 we cannot
105 39 ^change
105 -1 ^exam
105 -41 ^feedback
-101 -105 ^menu
0 105 ^shared
-105 -81 ^sold
-105 -81 ^sold out
-105 -105 after n
105 28 an honest
-105 -84 august
33 105 been identified
105 31 business manager
-83 -105 can safely
-105 -100 cannot
-105 -105 coverage
-104 -105 door a
-105 -81 ending
-41 -105 expected
-105 -86 five to
105 31 half term
-105 -96 hi
-105 -98 high
-77 -105 how to
-105 -72 in an
17 -105 is late
-105 -86 it from
-105 -92 jobs
-105 -79 join the
-100 -105 load
-105 -19 lot
-52 -105 luck
105 31 manager st
105 -11 many of
105 7 money back
-105 -56 notebooks
55 105 notice of
-89 -105 ready
-83 -105 safely disregard
105 31 school business
-17 105 security
-105 -100 shoes
-105 -80 still want
-26 -105 than #
105 39 the confusion
105 24 the margin
-101 -105 the wall
105 44 unsubscribed
105 67 us in
-105 -74 was too
-105 -81 won't happen
104 30 !
6 104 ^personal
-81 -104 ^two-factor
104 0 a certificate
55 104 an update
-104 -6 at your
-81 -104 backup codes
-98 -104 been locked
22 104 calls
-95 -104 can read
104 22 carers
104 -41 deadline
1 104 don't click
19 104 everyone on
104 26 fantastic
104 38 february we
4 104 for five
-9 104 had it
13 104 has deleted
15 104 inside of
104 41 is being
-104 -101 is kept
-104 -67 it at
-104 -90 know it's
104 25 know you
-89 -104 linen
104 21 myself
104 -13 need to
-6 104 no reason
-104 -66 nobody was
27 104 page and
-12 104 personal
13 104 personal information
104 10 phones
-104 -67 postage
-6 104 reason to
-101 -104 rejected
104 6 school will
-104 -75 set off
-104 -84 signed up
-31 -104 stored
8 104 stress
-104 -4 tell us
-104 -85 the template
104 28 thrown
-104 -78 tip
-88 -104 type {}
-98 -104 unlock
-98 -104 unsuccessful
104 -21 use this
-104 -87 walk
104 -7 week was
-104 -77 were stolen
-104 -84 will go
-104 -77 writes
-103 -90 # off
-103 -93 # rows
-103 -78 ^by
103 -1 ^last night
-79 -103 ^map
-103 -99 ^rejected
20 103 activity on
103 10 addressed
0 103 an outside
-5 103 and home
-1 103 around #
-103 -94 as ever
-99 -103 as the
-103 -73 asked for
-103 -95 authentication
103 45 because i
103 31 below is
-73 -103 can ignore
84 103 card is
-103 -101 dear applicant
33 103 disk was
-103 -95 error that
-103 -67 for as
-103 -60 for six
-103 -62 forecast
-103 -58 in just
-103 -63 internet and
103 -7 likewise
-103 -86 limit
103 24 loaded
-103 -69 may change
-16 103 numbers and
-103 -88 or
103 17 parcels
-103 -94 pipeline
-103 -95 pipes
103 85 placed
-103 -98 requested a
-103 -19 runs
-8 103 shared
-98 -103 the absence
-103 -72 the room
-93 -103 time {}
103 -1 too little
103 40 took your
-103 -95 two-factor authentication
-103 -97 update your
-103 -100 was touched
103 18 yesterday's email
62 103 yours
-103 -78 {} was
-96 -102 ^been
102 -2 ^card was
102 36 ^took your
102 36 ^we took
-101 -102 a family
34 102 a public
-30 102 acquired
102 -14 are so
-101 -102 average
-101 -102 because
-59 -102 before the
49 102 dates
25 102 dates of
-9 102 discovered that
-97 -102 flight
28 102 former employee
-13 102 forum
-89 -102 grandparents
-102 -43 hardware
-102 -68 hope that
-55 -102 is an
102 65 is what
-99 -102 it works
102 0 learner
41 102 list with
-102 -82 localhost
102 8 nowhere
65 102 our app
-102 1 phone
-102 -92 plug
27 102 public folder
-25 102 read them
102 26 reminded
-102 -81 send it
10 102 slipped by
-102 -91 small hall
-102 -68 teeth
-8 -102 that's all
-102 -55 the collection
-102 -63 then i
-102 -65 to tuesday
-102 -64 up the
-69 -102 use a
-102 -88 void
-102 -66 wishes
-76 -102 within one
-97 -102 your calendar
102 30 your settings
-101 -99 ^blood
-20 101 ^file
-101 -72 ^for your
-101 -96 ^host
-101 -73 ^papers
101 2 ^sorry for
-100 -101 ^storage
101 -11 ^that was
-97 -101 ^user
-101 -101 a gift
101 17 almond
101 44 and put
-101 -98 android
30 101 by some
101 87 cards
101 14 confirmed and
29 101 consequences
-101 -60 discuss
101 20 drivers
-101 -78 error and
-101 -85 fail
101 16 felt to
-101 -93 for reporting
101 30 for three
20 101 former
37 101 it had
-62 -101 it isn't
-101 -82 kit
-101 -100 level
-101 -67 lift the
-101 -86 lower
101 31 morning and
-101 -96 once
-101 -11 our website
-101 -76 pressure
-101 -93 reporting
101 30 second #
101 15 small number
101 33 strength of
-95 -101 swap
-101 -63 textiles
101 18 the fee
-101 -92 the first
101 28 the interest
101 33 the strength
-101 -66 the waiting
-101 -69 to review
13 101 took it
101 95 two hours
-93 -101 user user
-101 -76 using it
101 17 village
-93 -101 we asked
-101 -100 what's on
31 101 who rang
-100 -101 your seat
-71 -100 # in
-100 -46 # september
100 44 ^and we're
37 100 ^at our
-100 -60 ^due to
26 -100 ^form
100 32 ^twice
-100 -54 accounts
-99 -100 add
-100 -76 an airline
100 29 and got
-100 -31 anything we
46 100 app under
-44 -100 appeal
-100 -85 are our
-100 -91 because the
-83 -100 been in
-50 -100 certificate is
27 100 containing the
100 -15 corrected and
-100 -96 councillor
-20 100 downloaded it
-1 100 followed
-29 100 have reported
-96 -100 host name
100 34 i'm truly
-7 100 messages were
-100 -94 occurred when
-73 -100 october is
-58 -100 off for
-22 100 pins
-22 100 pins on
100 -25 publish
100 6 published the
100 17 resulted
-100 -90 sent by
-100 -79 sent to
-100 -28 september
100 25 submit
23 100 the group
-100 -88 the small
100 35 the system
-100 -88 there !
-100 -96 to freeze
100 -5 tonight
-100 -89 toy
100 13 up for
-100 -70 upstairs
100 37 who hadn't
100 -26 wrong column
-100 -66 you missed
-6 -100 your donation
-99 -74 ^keep
-78 -99 ^more
99 18 ^regarding
-92 -99 ^stay
99 39 ^wasn't
-99 -74 and passed
-99 -65 around the
-50 -99 attached
99 36 bea
-76 -99 beat
99 29 belonged
99 29 belonged to
-99 -69 box by
-82 -99 by your
0 99 committed
0 99 committed to
26 99 copied by
-99 -92 e-mail
99 42 failed to
-99 -78 find the
-94 -99 for {}
-99 -62 have it
-95 -99 hotel chain
99 37 i picked
-93 -99 impressed
-93 -99 impressed by
-99 -23 lands
-77 -99 make sure
-92 -99 message from
-19 99 messages from
-73 -99 new file
99 -9 not in
-99 -88 number was
27 99 of birth
99 -11 one to
-39 -99 opens
99 9 our control
99 44 our workshop
-67 -99 places
25 99 read aloud
99 -22 so are
-99 -95 sorry to
99 4 sorted
99 26 that wasn't
-20 99 the outside
99 6 the round
99 5 the sheet
-99 -98 this you
99 31 was false
60 99 we should
99 -5 your fault
-18 98 ^about a
98 15 ^didn't work
-98 -58 ^maintenance
98 89 ^test
-98 -90 ^thursday
14 98 ^we know
-45 98 among
-98 -13 and what
-98 -73 be unavailable
-98 -89 bring
-98 -63 companies
-23 98 compliance
29 98 credential
98 -11 customers in
98 29 double
35 98 finance
98 7 for most
98 88 hadn't
-98 -91 in with
98 -6 is below
-98 -74 logo
-98 -72 name !
98 33 next bill
-55 -98 people who
-91 -98 please sign
-98 -78 pudding
-98 -56 questions the
29 98 rotate
98 40 streets
-91 -98 subscribe to
-98 -69 the larder
-98 -86 the volume
-98 -78 the {}
-98 -13 to hand
-98 -68 to replace
-98 -84 to room
92 98 together with
40 98 trail
-98 -49 twelve
7 98 usernames
-98 -60 valley
-98 -83 was it
-63 -98 we'd
1 -98 week and
-98 -94 who asked
98 -13 you fly
-91 -98 you subscribe
98 21 you twice
98 -13 your invoice
-86 -98 {} because
-97 -70 # a
-27 97 # customer
-97 -93 # s
-97 -62 ^due
-97 -72 ^event
-96 -97 ^it's
-97 -43 ^our
-84 -97 ^quota
-93 -97 ^safe
-40 -97 ^year
-90 -97 ^your bank
-36 -97 after #
-97 -95 applicant
-91 -97 been filled
27 97 birth
-38 97 by an
97 26 chicken
81 97 each of
-97 -84 edit
-97 -49 enough
-97 -92 everything else
-97 -93 forgiving
97 92 founder's
-97 0 it in
16 97 left open
97 -2 make it
-35 97 messages
-97 -27 mr
22 97 name your
-4 97 names and
-94 -97 nearest shop
-97 -66 no answer
24 -97 on hold
97 20 one we
-97 -51 oops we
-91 -97 position has
-97 -91 prices
-97 -86 project
-84 -97 quota
14 97 rang and
-97 -55 sent us
-95 -97 silent
97 15 sorry if
-97 -82 tag on
-97 -97 ten
97 26 the chicken
-97 -71 the silver
-97 -82 the tag
-97 -72 the team
-89 -97 turning
97 24 word about
97 11 wrong
20 -96 # million
21 96 ^employee
21 96 ^former employee
-96 -60 ^strike
96 34 ^take
29 96 ^took
-80 -96 ^welcome
-80 -96 ^welcome to
3 96 a valid
-96 -65 abroad
-66 -96 account security
-96 -62 and everyone
32 96 and its
52 96 and our
-11 96 applicants
-11 96 applicants to
-93 -96 book from
96 31 button a
96 24 can reach
-96 -40 customer's
96 44 day's
-93 -96 ended
-96 -87 for my
-54 -96 its own
96 10 journey
-86 -96 listname
96 19 mistaken
31 96 new password
-96 -52 no code
96 25 nobody could
-96 -65 once the
-61 -96 own
96 24 reach our
-96 -72 server
-96 -66 sorry we
-96 -60 strike on
-96 -52 sunday midnight
96 1 tariff
-96 -54 tell
-74 -96 ten minutes
96 17 the house
-96 -67 ticket
96 -17 tier
-96 -55 too much
96 64 turns
-96 -70 university
-53 -96 upload
-89 -96 using
-15 -96 week
-96 -75 with three
96 14 your money
-79 -96 your request
95 44 ^cancelled your
-53 -95 ^february
-95 -95 ^mail
-95 -90 ^river
-94 -95 a live
-11 95 a spreadsheet
-91 -95 a wonderful
-17 95 acquired by
95 0 already packed
27 95 anyone who
-95 -77 at once
95 37 back some
95 29 by courier
-95 -57 cannot be
-88 -95 chain
-95 -78 connect
95 -6 d we
-95 -94 dear {}
-95 -77 delivery until
-95 -77 email to
15 -95 fixed it
95 4 for choosing
-95 -39 going
95 -26 greeted
-95 -79 i'm afraid
95 40 in sunday's
-16 -95 is now
95 13 it ought
95 11 letter about
-73 -95 letters and
-95 -78 media
-95 -78 need not
-95 -77 next-day
-95 -77 next-day delivery
95 26 of next
-70 -95 one month
95 -13 packs
-70 -95 parking is
-95 -64 pretending
-95 -64 pretending to
26 95 recordings
-95 -71 records were
-33 -95 rehearsal
95 37 right link
-95 -85 role
-95 -57 same number
95 18 saving
95 -9 tasting
-90 -95 terms
95 29 the charge
95 -13 the notification
95 24 the worry
-95 -52 this time
21 95 unauthorized activity
-40 -95 unit
-95 -76 unwell
95 68 us today
-95 -83 voice
-95 -89 wall
-2 95 we discovered
-95 -75 we were
95 32 will put
-95 -69 won't get
-91 -95 wonderful
95 35 worked
95 23 you a
95 -22 you as
-95 -85 you get
95 -6 you received
94 46 ^and that
94 -2 ^hall
94 38 ^programme
94 10 ^recent
94 21 ^we lost
94 10 ^your recent
94 22 about your
-94 -72 and after
-85 -94 and goes
-69 -94 are this
-44 -94 bench
94 -4 bottle
23 94 callers
94 -18 confusion
-94 -1 considered
-78 -94 directly
-94 -69 dollars
-87 -94 end
-94 -64 ending #
-94 -64 enquiries
94 24 for #
-94 -21 handle
-94 -59 happens when
94 0 have experienced
-94 -72 isn't
94 39 linked
-94 -72 members
-94 -80 noticed a
4 94 occurred on
23 94 of personal
-94 -12 on our
94 38 our payment
94 -11 please disregard
16 94 potentially
-94 -20 replies
-94 -54 sentence
94 61 sincere
94 61 sincere apologies
-85 -94 space
-20 94 the addresses
-94 -65 the airline
-90 -94 the details
91 94 the planning
94 32 the wrong
94 23 to ask
94 29 truly sorry
-94 -53 until it
-94 -30 web
-44 -94 which is
-94 -55 would rather
-67 -93 ^in
-93 -57 ^name has
93 13 ^re your
-75 -93 a hotel
-89 -93 account from
93 40 addressed by
-76 -93 and anything
93 23 answer this
-93 -56 applying
-93 -56 applying for
93 39 at five
93 20 august and
93 37 card and
2 93 cert-in
-39 93 course of
-93 -83 create
-93 -83 create a
93 16 did not
-93 -58 effect on
31 93 first names
-93 -56 for applying
-93 -84 for the
93 71 fully
-91 -93 goes to
93 -6 higher
93 20 hub
-86 -93 i could
-93 -58 in rotterdam
93 20 is awkward
-93 -80 jobid
93 36 locked the
-93 -89 month
93 -5 morning's
-93 -70 of july
84 93 of your
-79 -93 open the
-93 -81 opens at
34 93 please change
-43 -93 plot #
-8 93 plug-in
-25 93 private
93 31 process
93 13 re your
-93 -58 rotterdam
-93 -58 rotterdam and
62 93 saw
-1 93 scholarship
93 18 sent it
-91 -93 ships today
-93 -46 standing
-93 -49 summaries
-93 -79 summary
93 6 the website
93 -5 this morning's
-93 -60 to move
-93 -88 to someone
48 93 told us
-93 -86 trial
93 4 was our
93 12 we counted
93 82 we kept
93 -6 we sent
-93 0 we wish
93 20 well this
-93 -33 who has
-93 -78 will expire
-93 -84 will follow
-15 93 with first
-26 93 with your
93 2 won't go
-93 -58 you think
-93 -78 your boiler
93 16 your phone
-92 -85 # the
-92 -64 ^closed tomorrow
-92 -60 ^gas
-12 92 ^over
-46 -92 ^queue
11 92 ^records
-92 -53 ^something
-46 -92 ^the queue
92 41 ^today
-92 -75 a bank
12 92 a former
-92 -76 alternatively
-57 -92 and watch
-92 -89 bad
-92 -80 be sent
-92 -83 cheese
-92 -76 clause
-92 -60 clear the
92 26 closer to
92 23 courier
-52 -92 delivery
92 55 file and
-91 -92 film
-92 -72 for half
-92 -40 friday
70 92 given
92 3 if that
-16 -92 if this
92 26 if you've
-92 -35 information security
-92 -80 invoice #
-73 -92 ip
-92 -90 is closed
-92 -73 it over
17 92 last #
52 92 messaging
-27 -92 million
-92 -44 more
-92 -54 of #
-92 -67 on mill
-92 -55 paid with
-92 -60 please clear
92 9 put back
-77 -92 remains
92 -2 respond
-92 -83 room #
-92 -65 row
-92 -83 sam
-91 -92 share
-47 -92 submitted
-92 -57 talks
-80 -92 testing
-92 -61 that they
-1 92 that weren't
1 92 the records
-92 -67 tried it
-92 -78 two more
7 92 unauthorised access
-15 -92 until
-92 -88 updated our
-87 -92 via
-92 -63 water and
92 43 we broke
92 22 we lost
-1 92 weren't theirs
40 92 wish to
-92 -36 work out
-92 -51 your workspace
91 9 ! wrong
91 9 ^! wrong
-28 91 ^field
91 11 ^we left
63 91 a database
91 39 a full-size
-91 -91 a reader
-91 -51 above
91 -3 and forgot
-79 -91 and there's
-91 31 another
91 38 as an
-91 -58 at eleven
-91 -91 banks
-91 -61 basket
-91 -88 been processed
91 11 but not
-44 -91 closes on
-9 91 code and
66 91 courier on
3 91 deleted it
-91 -76 do ?
-29 -91 do with
91 39 done since
26 91 emails and
-91 -76 engineers
-91 -86 ever
-66 -91 find
-71 -91 flagged
-91 -78 frankfurt
91 39 full-size
91 43 gave your
-91 -59 go through
-91 -52 in one
-79 91 leak
-75 -91 link below
-91 -66 november #
-91 -82 on host
-88 -91 on sale
-84 -91 or contact
-91 -31 other
-5 91 passport scans
14 91 plan and
38 91 prints our
-91 -33 recalled
91 39 shipped a
-91 -83 spend
-91 -89 subject line
91 -13 th and
91 90 that day's
-91 -66 the password
-91 -69 this ?
79 91 this office
-35 -91 thursday at
-91 -52 to keep
91 -9 told you
-83 -91 trouble
91 22 was stored
-91 -63 water is
91 29 we called
-73 -91 {} minutes
20 90 ^former
90 -3 ^half
90 16 ^oops !
90 -3 a newsletter
90 -19 a proportion
-90 -69 already paid
-90 -70 and there
-88 -90 and will
-90 -63 begun to
-65 -90 but i'm
90 -12 card for
-90 -46 changes
90 31 closer
90 43 daughters
-90 -62 detail
-90 -76 didn't get
55 90 displayed
-90 -89 disregard
-90 -76 everything with
-90 -75 fields
-46 -90 for this
-90 -50 furious
-90 -56 inspection
-4 90 into our
90 -13 left you
-90 -80 maintainers
-90 -60 mill road
-73 -90 nearly every
-90 -73 need your
90 18 night of
-8 90 password has
90 28 repair
1 90 scans
-90 -69 sketch
-7 90 someone
-90 -58 stay with
90 14 supply
90 9 that isn't
-90 -75 the rest
-90 -75 to receive
-90 -75 tour
-90 -59 two-step
90 -3 whole thing
-90 -87 year and
90 28 yesterday
-89 -90 your flight
-90 -1 your street
-71 -90 your ticket
-89 -77 # answers
-2 89 ^community
44 89 ^documents
-75 -89 ^listname
-89 -57 ^post
89 82 ^sent to
28 89 a court
89 8 amounts
89 -17 an incorrect
-89 7 and another
71 89 and i'm
89 45 apologies to
-89 -76 at them
89 77 back at
-58 -89 be a
-89 -58 be posted
-89 -68 because they
-89 -79 bill will
-89 -78 command
14 89 could see
-89 -61 destroy
-89 -74 digest
-89 -43 every record
-89 -38 example
-89 -40 fell
-76 -89 for them
-20 89 has since
89 21 leave your
-89 -43 lines
-18 89 list so
-82 -89 listname mailing
-89 -80 miles
-9 89 never stored
89 33 overdue notice
-19 -89 paid #
-89 -83 planned
-89 -55 sandwiches
-89 -80 slot
89 -2 temporary
-44 -89 the class
89 73 the draft
89 17 the gas
-89 -13 to inform
-87 -89 to snow
-81 -89 twenty minutes
-89 -60 up from
-12 89 uploaded to
-89 -68 won't keep
89 12 wrote to
89 -1 you aren't
-75 -89 you switched
-88 -80 ^condolences
-64 -88 ^downtime
19 88 ^membership
-39 -88 ^of the
-88 -80 ^our condolences
88 22 ^right
15 88 ^shared your
88 22 ^the right
15 88 ^we shared
88 -5 a trial
11 88 a ward
12 88 account with
-88 -72 afraid
-88 -64 and at
88 -23 are we
32 88 been taken
-88 -67 beyond the
88 13 broadband
-88 -80 condolences
88 -22 connected
-19 -88 cork
-88 -28 cost
10 88 discovered
-64 -88 downtime
88 -19 fault in
-88 -81 fence on
88 13 fibre
-69 -88 five minutes
-75 -88 happened to
-61 -88 hi team
-19 -88 in cork
-88 -56 in four
88 -35 inbox
-34 88 information
-88 -54 internal
88 -17 issued to
88 21 left your
-88 -85 likely to
-88 -62 line was
-88 -46 low
-88 -51 mop
-22 88 off with
-88 -80 our condolences
-88 -81 over six
-88 -55 plan
88 6 product
-88 -58 requested on
-88 -16 sales
-88 -87 sender
15 88 shared your
-49 -88 such
-88 -54 tea
88 71 that list
88 -31 the deadline
88 -3 they should
-88 -77 time in
-22 88 walked off
11 88 ward
88 -27 was withdrawn
15 88 we shared
-88 -78 week of
-82 -88 with this
88 -27 withdrawn after
-55 -88 working
6 -88 worth
88 26 you want
-77 -88 your app
-87 -54 # with
-87 -61 ^# is
-87 -68 ^# september
-80 -87 ^breaches
-80 -87 ^data breaches
-87 -79 ^fax
-87 -69 ^forget
-87 -69 ^forget something
87 15 ^ignore our
2 87 ^security
-87 -68 ^september
87 33 ^too
87 33 ^too late
-87 -69 ^you forget
-87 -73 a long
-56 -87 and nothing
8 87 and phone
56 87 anneke
-87 -77 another in
87 17 applies
-53 -87 at noon
87 49 be informed
-87 -54 best wishes
-87 -46 buyer
-87 -64 can make
87 7 capacity
87 33 charge and
-41 -87 collection
-87 -46 conditional
19 87 court order
-73 -87 cvv
-80 -87 data breaches
-87 -24 degree
87 -2 dentist
-87 -79 destination
-87 -72 facsimile
-87 -72 facsimile job
87 -3 failed
87 57 for nineteen
-55 -87 four minutes
87 -6 goal
-85 -87 greet
19 87 have obtained
1 87 hr
87 39 i am
87 46 i typed
87 15 ignore our
87 49 informed that
87 18 is hard
-87 -68 is more
87 -2 lal
-87 -81 lights
-73 -87 messages in
-87 -74 name down
-85 -87 next week
87 57 nineteen days
19 87 obtained a
-52 -87 on two-factor
-47 87 part of
-87 -74 people have
-24 87 people you
-87 -74 pound
-16 87 pretend to
-87 -60 quiet
-75 -87 quote is
87 21 refunded the
-87 -81 score
-64 -87 sites
36 87 sorry about
-87 -58 start the
87 11 technical
-87 -57 to put
-87 -27 token
-21 87 up on
62 87 uploaded
-87 -78 where each
-83 -87 with us
-87 -69 you hear
-87 -78 your council
-87 -72 your facsimile
86 43 ^an
86 80 ^and
-86 -45 ^been canceled
-86 -45 ^canceled
11 86 ^know
-86 -45 ^order name
-58 -86 ^prices
-86 -76 ^verify
-86 -76 ^verify your
-86 -59 ^we've
86 24 ^wrong time
-86 -61 ^your certificate
19 86 a password
-86 -61 a printed
-5 86 a search
-50 -86 account if
-86 -85 administrators
86 -28 any confusion
-34 -86 asked
-86 -51 authentication and
-86 -45 been canceled
-86 -45 been voided
86 13 bit off
86 38 bug in
86 4 comfort
28 86 contact details
-86 -61 copy will
-86 -61 customs officers
12 86 dark web
-86 -61 earlier certificate
86 34 first was
86 -2 follow the
86 4 for over
29 86 for that
72 86 friday to
-83 -86 from tuesday
31 86 fundraising
86 4 guest relations
46 86 i skipped
86 38 introduced the
-86 -67 it again
86 -1 landed
86 45 lapse
-86 -61 letting us
-86 -84 met
-86 -45 money goes
86 50 name and
-86 -75 of ten
86 23 off this
-86 -61 officers
-86 -73 one or
-86 -67 or you
-86 -45 order name
86 4 over thirty
-81 -86 parcel goes
86 5 patience and
-86 -11 please
-86 -61 printed copy
-86 -76 privacy policy
-39 -86 reference
-58 -86 registered
51 86 replaced
-82 -86 save you
-5 86 search engine
86 64 shouldn't have
2 86 sim
86 30 teeny
3 86 the autumn
-56 -86 the panel
-86 -75 there
86 -23 thought to
86 -12 to publish
-64 -86 today with
86 4 understanding
-86 11 until friday
19 86 users of
-86 -79 versions
-86 -45 voided
-86 -75 want
-86 -45 was canceled
-17 86 watch out
86 16 we switched
-51 -86 where your
86 24 wrong time
-77 -86 you for
-13 86 you're on
-64 -86 your mailbox
2 86 your number
-47 -86 zone
-86 -79 {} on
-86 -66 {} plan
-85 -68 # is
85 15 ^after
85 15 ^after you
85 25 ^book
85 38 ^cancelled it
-85 -71 ^invoice #
85 24 ^mistake
25 85 ^notice
32 85 ^of data
-69 -85 ^ready
85 19 ^the wrong
-85 -68 a solution
85 58 able
85 58 able to
8 85 and account
-85 -71 and disregard
29 85 and encrypted
85 26 and pay
-85 -67 budget
3 85 calls and
-85 -59 carry a
-64 -85 come to
85 34 days instead
-85 -55 dependent
-39 -85 didn't
-85 -30 email address
-63 -85 empty the
85 13 fares
85 13 guests is
-82 -85 haven't seen
-20 85 heads
-85 -55 heavy
2 85 in there
-53 -85 link and
36 85 list we
85 40 lock
85 36 lorraine
19 85 messages about
-85 -69 near
13 85 not have
-85 -52 notebook
51 85 notes
85 11 nothing about
85 31 nothing personal
85 26 of class
85 8 off a
85 13 our guests
2 85 our shop
-85 -72 panic
85 -12 pm on
85 -11 push
-79 -85 replying
-85 -74 room and
-82 -85 seen before
-85 -48 shop the
-12 85 should not
-85 -68 solution
85 35 solutions
-36 -85 studio
85 72 subscriber
27 85 suspicious activity
85 -18 sydney
85 -13 than we
-85 -59 the border
12 85 the inside
-85 -58 the ridge
-73 -85 these are
85 44 thing is
-15 -85 this is
-85 -82 this message
-41 -85 time on
-85 -62 to most
85 13 to sunday
-49 -85 two other
-85 -47 union and
-66 -85 user {}
-85 -47 waiting list
-44 -85 went to
-85 -74 windows
85 14 withdrawn
5 85 works here
-85 -83 x #
85 26 you back
85 21 you return
-85 -65 you still
-85 -78 your box
-58 -85 your password
-82 -84 ^contact
84 33 ^of your
-80 -84 ^on host
84 34 ^please ignore
84 77 ^put
-84 -84 ^quarterly
-84 -21 ^to our
-84 -71 ^using
-84 -68 a table
59 84 and we've
84 18 are on
-64 -84 attachments
84 4 been returned
10 84 been there
-84 -22 build
-84 -17 closed
-84 -60 closed tomorrow
-84 -19 concerning
-84 -58 confirmed
84 18 deeply regret
-83 -84 draw
84 2 else looked
-2 84 else's
84 -2 exports
-61 -84 fern
84 -6 first day
-17 -84 for an
84 28 front desk
7 84 going on
-47 -84 has found
-72 -84 has happened
-42 -84 has nothing
17 84 helpline
24 84 her mailbox
-17 84 histories
2 84 how you
-84 -30 if it
-43 -84 if it's
-58 -84 in this
1 84 indexed
84 27 instead of
-83 -84 keep
-84 -78 keyboard
84 61 left in
-84 -57 letter to
65 84 looks like
60 84 mailing
-84 -62 measure it
26 84 no card
-30 84 not the
84 3 nuts
17 84 our helpline
2 84 persuaded
-84 -63 pharmacy
-84 -65 records show
84 35 shirt
83 84 showing
84 21 son
-84 -72 spoke to
-84 -84 stages
-70 -84 success
-84 -62 the shop's
-75 -84 this link
-84 -63 this reminder
-36 -84 tickets
27 84 to anyone
-84 -67 trying to
-42 84 update from
-84 -74 wait and
-84 -51 warmer
-84 -51 warmer by
-39 -84 water
84 18 we deeply
84 27 worked and
-84 -60 yarrow
84 13 your course
84 16 your reservation
-30 -83 # are
43 83 ^bank
-83 -78 ^council tax
-13 83 ^else's
83 11 ^locked
31 83 ^notice of
-13 83 ^someone else's
83 -21 ^were wrong
83 33 ^wrong link
83 0 ^your march
-83 -51 a fire
-83 -82 a real
-24 83 address and
83 0 again at
58 83 aid
-83 -63 application for
-83 -34 at it
9 83 at one
-83 -79 attempts
3 83 autumn
-36 83 bereavement
83 2 big
-66 -83 boiler
23 83 by transfer
-48 -83 class
-83 -79 coat
-83 -49 corporate
-83 -72 daylight
-83 -75 died at
47 83 documents
-1 -83 donation
-83 -58 each morning
83 -27 fault
-83 -58 glad
-51 -83 has to
83 19 is still
-83 -63 it didn't
-45 -83 job
-83 -51 keep your
-48 -83 late
83 -61 lost
22 83 mailbox and
83 28 most of
-83 -83 n
83 32 of this
83 14 one more
83 -1 our calendar
-83 -52 preferences
-15 83 profiles
-83 -19 projects
-83 -73 regret to
-83 9 removed
83 19 saturday's
83 17 scheme
83 19 sent you
23 83 sit in
-13 83 someone else's
83 -19 sync
5 83 taken
83 25 terms and
-83 -79 thank
-83 -79 thank you
83 0 that was
-15 83 the setting
-83 -58 the status
18 83 they could
83 8 to anything
-83 -59 to lift
3 83 warn
83 -43 was broken
83 -21 water in
-83 -60 ways
83 36 we introduced
-83 -36 write
-1 83 you said
-82 -69 ^# a
-82 -82 ^invoice
7 -82 ^saturday
-64 -82 ^share
-64 -82 ^to share
82 37 ^we cancelled
82 19 ^you had
-82 -25 a company
-82 -45 a subject
-82 -26 address for
-82 -54 and thank
-31 -82 at nine
-10 -82 attached and
15 82 callers who
-82 -68 can put
-82 -9 company
-82 -81 dear firstname
5 82 department
82 22 entirely
-82 -73 fax
82 -29 flew
-82 -2 forward
4 82 found there
-82 -78 hall on
82 31 have left
-40 82 hiding
-66 -82 hotel
82 21 i know
41 82 in again
0 82 issue a
-82 -6 kept
-82 -74 leisure centre
82 35 locked
82 -3 manage
-75 -82 month {}
40 82 notes to
-49 -82 notices
-67 -82 order number
-63 -82 our customers
-54 -82 phishing
-82 -63 photo and
3 82 please delete
-82 -69 pot
44 82 reached the
-82 -55 recorded
-82 -47 regretted
-63 -82 resolved
-82 -33 review we
-82 -75 rose
-27 82 search engines
-82 -25 sells
-80 -82 send your
-82 -50 seven
-53 -82 should be
-82 -51 sizes
-80 -82 sorry the
-78 -82 sorry you
-54 -82 state
-42 -82 suggest that
1 82 swindon
82 20 that letter
-82 -25 that sells
82 10 the reminder
2 82 the to
-79 -82 wait is
-10 -82 was not
-26 -82 was received
-82 -71 we couldn't
-82 -67 wrote in
82 1 your continued
15 82 your insurance
-39 -82 yours will
-75 -81 ^?
81 7 ^bill
-81 -71 ^last year's
81 -23 ^published the
81 -23 ^we published
81 42 ^were
-1 -81 ^work
-81 -71 ^year's
81 23 a blank
81 15 a code
-81 -61 a decision
81 17 a person
81 27 an alarm
-81 -69 an apology
-32 81 and contact
-71 -81 answer within
-81 -64 are unhappy
-81 -44 because your
-68 -81 best
-62 -81 by thursday
-81 -69 cash
37 81 colin
-81 -52 dan
81 31 day is
-81 -7 describe
81 35 desk on
-81 -65 else has
-81 -21 flat
-81 -45 floor
-18 -81 follow
81 -17 for you
81 10 found out
81 33 from this
-18 81 happened and
-81 -48 have already
-81 -70 instructor
-67 -81 is
-81 -1 it back
81 26 it holds
-81 -61 it won't
-81 -59 let me
-81 -75 likely
-81 -68 local
27 81 member list
45 81 notice that
81 16 of messages
-81 -57 off from
-35 -81 offended
-81 -65 on thursday
-81 -67 or more
-76 -81 our standards
81 45 provider
-81 -75 quarterly
-78 -81 reel
-81 -46 rowan
-81 -57 settle
81 1 shows the
-76 -81 standards editor
-30 -81 stock
81 0 stockroom
3 81 stuff
-81 -65 tag
-81 -77 team has
-81 -80 tell me
18 81 that mailbox
-81 -63 the card
81 3 the full
-38 -81 the position
-11 -81 the queue
-75 -81 this year
81 -8 thursday's
81 18 to respond
-81 -57 to settle
81 12 trip
-81 -78 two tickets
-81 -64 unhappy
-81 -64 unhappy with
-24 -81 us what
27 81 usernames emails
-69 -81 voted
-35 -81 were offended
81 -15 whatever you
81 24 will refund
-77 -81 within four
-81 -62 your basket
-74 -81 your contact
81 -16 your inbox
22 81 your membership
81 76 your name
-80 -71 # after
-80 -38 # january
-59 -80 ^failed
80 31 ^happened
80 31 ^happened and
-80 -27 ^in your
-79 -80 ^name
-52 -80 ^now
80 35 ^please
80 8 ^that email
80 31 ^what happened
-80 -67 ^whoops
-64 -80 a file
1 80 a page
-80 -57 a photo
6 80 ancestry
-80 -62 and a
-80 -48 and how
80 -17 and took
-80 -66 assistance
-80 -67 back the
-80 -49 bag
80 -23 been corrected
80 36 before your
-15 -80 behalf of
80 32 card by
80 27 caused you
-70 -80 changed and
-80 -77 clause #
-80 -53 closed to
80 23 crew
27 80 customers
-80 -70 destination was
80 29 email you
-80 -30 events
27 80 february and
-80 -75 firstname
80 17 for grandparents
80 42 from our
-2 80 fully committed
-26 80 funny story
-80 -57 gave us
80 11 harm
80 9 harm done
80 -26 have fixed
-33 -80 have received
-79 -80 in frankfurt
-80 -47 interest in
-55 -80 is your
-60 -80 item
-78 -80 keep them
-80 -78 listing
-80 -68 nearly
80 0 net
80 9 no harm
-80 -63 of two
-15 -80 on behalf
-80 -50 on to
6 80 out where
-80 -29 parcel notice
-80 -40 perhaps
-35 -80 please check
-27 -80 queue
-80 -71 rolling
-80 -71 rolling out
-77 -80 s to
-80 -50 second is
-80 -76 the issue
-80 -62 the local
80 0 the net
-14 80 the search
-80 -73 the surgery
-80 -70 to destination
-80 -71 to two
80 17 upgrades
80 -45 was missing
-80 -52 was out
80 9 we offer
72 80 were on
80 -5 with #
-76 -80 yearly
80 17 years #
80 -22 york
-24 80 you live
6 80 your ancestry
-80 -47 your interest
-79 -71 # seconds
-70 -79 ^cancelled
-32 79 ^could
-15 79 ^hospital
-64 -79 ^to
-79 -32 a review
13 79 account number
-79 -63 all of
79 0 already sent
79 0 amend
20 79 and copied
79 31 any question
-79 -67 be delivered
42 79 be our
79 8 been put
79 49 between #
79 39 bookings
-79 -66 bother
79 -15 calendar
79 18 configuration
-69 79 court
-79 -63 docs
19 79 employee
-76 -79 event and
79 -34 fines for
-79 -75 goes up
79 -12 half
-79 -58 hired
-24 79 home addresses
-79 -31 if anyone
79 56 in for
5 79 incident that
79 -18 incorrect
-47 -79 institute
-47 -79 institute of
79 -6 invoice is
-79 -51 is running
79 32 jasmine
-79 -75 job jobid
79 11 list in
79 20 me their
79 -20 moved the
72 79 of our
79 -27 proportion
79 -27 proportion of
79 11 quoted
-43 -79 reader
79 45 renewal
-79 -59 returns
4 79 scrape
-59 -79 send the
79 -20 several
79 -19 so the
79 11 some users
79 23 strength
-74 -79 sunday from
-79 -62 that you'd
-63 -79 the cake
14 79 the firm
-9 -79 the one
-9 79 the public
79 33 the webinar
-79 -66 there's a
-72 -79 three minutes
79 11 to forty
-79 -62 we may
-53 -79 we're sorry
79 72 which was
-68 -79 wiki
79 24 will see
79 16 working days
79 -19 written on
79 4 yes
-79 -53 you !
-79 -49 you receive
-22 79 your page
-76 -78 ^delayed
-78 -62 ^it means
-78 -62 ^means
-78 -62 ^means for
-61 -78 ^what
-78 -62 ^what it
-31 78 a flaw
56 78 about that
-24 78 addresses of
-78 -78 an emergency
78 35 and left
78 -2 and yours
72 78 appear
16 78 away with
-78 -57 basket and
-78 -44 be told
-78 -71 because of
-66 -78 breach notice
78 -19 changed it
-78 4 data may
-69 -78 departure
-16 78 dismissed
78 14 excuse
78 -8 experienced
78 8 factory
78 1 final demand
-78 -43 five working
-31 78 flaw
-31 78 flaw in
78 11 for everyone
-23 78 funny
78 -3 get clean
-18 78 group
-68 -78 happen
-27 78 has returned
78 74 have checked
78 3 have opened
78 14 i
78 8 if that's
-22 -78 ignore
-78 4 incident occurred
-69 -78 is here
-78 -62 it means
-78 -21 link
-78 -47 litre
-64 -78 lying
78 7 missing
-27 78 no copy
78 -17 nobody else
53 78 our booking
-31 78 part
22 78 played
78 21 portion
78 21 portion of
-37 -78 position
78 8 received two
47 78 remove
48 78 rota
-21 -78 rules
78 0 said
-56 -78 seat is
78 3 sends
78 -1 sent them
10 78 set a
-8 78 sheets
-78 -55 silver
-78 -63 slice
9 78 stole
-36 -78 submission
-57 -78 surgery
-78 -54 taking
78 8 that's too
-56 -78 the account
78 -2 the client
78 8 the factory
-64 -78 the gate
78 -8 the silence
-6 78 transfer
-24 78 trustees have
-78 -77 turned on
78 74 using your
-78 -44 we have
78 3 we'll write
-50 -78 week so
78 14 where it
78 1 who'd
77 19 ^about the
-77 -52 ^begins
-77 -70 ^council
-77 -75 ^meeting
-77 -75 ^minutes of
77 -10 ^quick
-77 -76 ^room
-43 -77 ^tax
77 2 a client
77 35 a colleague
77 -13 an extra
-77 25 an incident
77 -11 and night
-77 -44 and your
-77 -65 apologise for
77 4 apology
77 36 be applied
77 12 be offered
-16 -77 behalf
-77 -62 buyers
77 33 by two
77 2 came on
-77 -48 canceled
77 35 cancelled it
-75 -77 cent
-74 -77 closing
-77 -55 cold
-77 -75 dispute
-63 -77 due on
-77 -47 effect
-77 -53 everything in
-77 -36 first
41 77 first and
77 -46 fixed
-77 -71 good at
61 77 had never
77 3 half and
10 77 hardware keys
-76 -77 has three
77 29 huw
-53 -77 invent
77 34 invitations
77 34 invitations will
-77 -70 is all
-77 -53 it online
77 -22 it took
77 49 it's only
-77 -75 item #
77 28 know what
-59 -77 large
-77 -67 leisure
-77 -29 lessons
-49 -77 mistake with
77 33 nobody had
77 -7 not your
-68 -77 organiser
-71 -77 otherwise
-77 -40 papers
77 7 parents and
-75 -77 per cent
-77 -71 potter
77 35 resulted in
-77 -60 sale
-77 -22 settings
-77 -41 show that
63 77 sort of
26 77 that a
-77 -44 the attachment
-77 -75 the bench
-77 0 the file
-76 -77 the set
-77 -62 this letter
-76 -77 three members
-76 -77 to object
-77 -59 tracking
-77 -71 vase
14 -77 was a
-58 -77 was requested
48 77 watch
77 -4 we told
77 26 we wrote
-64 -77 week's
13 77 were among
77 60 were the
-19 -77 you're
34 77 yours was
-31 -76 ?
76 6 ^demand
76 -8 ^meant
76 4 ^on friday
-76 -68 ^returned
76 4 ^six
10 76 ^stolen from
10 76 ^system
39 -76 ^was declined
-76 -25 ^your booking
-28 -76 ^your feedback
-12 76 a box
4 76 a usb
76 62 about
76 -4 agm
76 70 an old
6 76 and former
36 76 appears
76 10 april and
-75 -76 arrive by
-76 -21 available
58 76 been
-76 -69 begin
-12 76 box of
76 25 brand-new
76 3 by wednesday
-76 -67 cannot read
-76 -40 card you
-73 -76 click the
-76 -65 completed
23 76 contractor
65 76 copied
6 76 current and
76 58 december
-12 76 delivery addresses
4 76 detected unusual
-76 -42 diesel
-76 -51 driver
6 76 employees
-72 -76 ends tomorrow
76 12 everything is
-76 -33 faithfully
-68 -76 file to
-76 -24 for letting
6 76 former employees
-76 -38 he
-57 -76 hill
-76 -55 if we
76 11 in friday's
18 76 in them
16 76 incident at
76 68 last night's
-76 -53 liable
-76 -53 liable for
26 76 lists of
10 76 logins have
-76 -70 look in
-76 -54 lost or
-76 -55 missed you
-76 -55 or by
-76 -54 or stolen
76 25 our brand-new
76 13 our contact
-18 76 out for
76 -21 particularly
76 25 picked the
-76 -60 place the
-76 -60 press
76 25 previous
76 20 ran the
-76 -31 reported
76 34 return the
60 76 rolled the
76 30 rostered
-76 -69 stays in
-47 -76 suggest
-48 -76 systems have
-71 -76 the end
76 24 the ferry
-76 -46 the folder
76 25 the previous
76 26 the test
-72 -76 there's
10 76 they took
76 20 try once
76 5 unexpected
-76 -75 unit is
4 76 usb
4 76 usb stick
-76 -67 users first
-59 -76 uses
60 76 we rolled
26 76 we shipped
-47 -76 we suggest
-76 -60 we'll place
4 76 web address
9 76 went out
41 76 what you
9 76 whatsapp
-21 76 while we
-29 76 widely
-76 -40 within five
-76 26 you've paid
-76 -53 your form
-76 -33 yours faithfully
75 60 ^alert
61 75 ^an update
-26 -75 ^apply
-75 -67 ^confirm
-75 -67 ^confirm your
15 75 ^cyber
15 75 ^cyber incident
-60 -75 ^for a
-75 -73 ^monthly
-75 -69 ^parish
75 7 ^renewal
-75 -52 ^storm
-75 -62 a reminder
75 25 a teeny
-24 75 address was
-34 -75 advance and
-75 -54 always the
75 29 and so
75 -2 asked you
75 -1 been #
-75 -68 been closed
1 75 birth and
-75 21 bought it
60 75 by this
-75 -54 card on
75 -38 compared
75 9 crept
4 75 days in
37 75 deploy
-75 -49 fire
-23 -75 frame
72 75 from us
-39 -75 hall
-75 -59 has left
-71 -75 kept in
-75 -67 key
75 5 lay
-75 -41 lose you
75 14 meant
75 7 meant to
-75 -63 medicine
75 -1 missed the
-75 -58 one down
75 32 ordered at
-75 -69 parish
-75 -72 porter
75 1 queries
75 22 regret any
-73 -75 reply
-75 -63 rest
75 14 results
75 6 round and
-4 -75 said you
-75 -69 seen in
-16 75 seven of
-15 75 slipped
-75 -58 status page
-32 75 sunday night
75 23 take two
-75 -51 the address
-75 23 the course
75 -29 the delivery
-75 -69 the parish
-75 -75 the space
-72 -75 to confirm
-71 -75 to email
75 8 to make
75 16 to your
-75 -14 trains
75 -8 under the
-68 -75 verification
-75 -66 verify your
75 7 weekend the
-66 -75 welcome to
-75 11 were in
16 75 who bought
75 31 who left
-75 -26 years
32 75 you opened
-75 -73 your individual
-48 -75 your statements
53 74 # february
-74 -48 # minutes
-28 -74 ^box
-74 2 ^breach of
-46 -74 ^job
-74 -66 ^school closed
-74 -62 ^we did
-74 -48 a bakery
-71 -74 accept
-9 74 and brought
74 65 and it's
74 13 be home
45 74 block
-74 -42 canvas
74 31 caused this
-74 -66 class starts
-74 -11 closed the
-74 -40 come up
74 -1 compulsory
-74 -47 dear members
-62 74 employers
-36 -74 ending in
74 -6 for which
-74 -73 forgive
-74 -26 going to
-35 74 hackers
-74 -59 has a
9 74 have involved
-63 -74 have moved
74 65 have their
-74 -63 however
-74 -65 import
-74 27 inform
-74 27 inform you
-72 -74 is no
-74 -39 less
-74 15 logged
-74 -54 lonely
-74 -42 looking at
-74 -46 mill
-69 -74 my own
74 33 named
-74 -60 need the
74 9 next year
74 -10 note
-74 -62 noted
-74 -21 number
-70 -74 number is
-74 -72 object
-74 -43 of up
-74 -47 or an
-74 -71 or if
74 1 our new
-74 -57 out this
74 -37 pointed
61 74 printer
74 55 pugh
74 6 repair and
-74 -9 reports
-54 -74 result
-68 -74 rise in
2 74 rogue
74 57 saw the
-74 -66 school closed
-20 74 setting
-19 -74 sorry for
-74 -66 stay ?
74 13 th because
-74 -56 the affected
74 24 the building
74 -21 the eleven
74 7 the left
74 5 the library
-74 -56 the maker
-74 -28 to him
-72 -74 to join
-74 -67 tray
-68 -74 two-step verification
74 5 very
74 19 was meant
74 14 we loaded
74 15 we ran
26 -74 we said
74 72 well !
-57 -74 went through
-5 74 where you
-67 -74 will arrive
-74 -53 would you
68 74 you your
-67 -73 ^how to
-73 -48 ^maintenance sunday
15 73 ^other
-2 73 ^profile
-19 73 ^readable
73 18 ^to your
-73 -60 ^tomorrow
73 1 ^voucher
-59 -73 ^week
-19 73 ^were readable
73 1 ^your voucher
73 12 a repair
-32 73 a screenshot
-62 -73 a term
-67 -73 account {}
-73 -72 add the
12 73 and confirm
73 29 and did
73 52 and do
-24 73 and expect
73 24 and you'll
73 -13 answered
16 73 any email
73 55 arranged
73 51 at risk
-73 -64 attended
-73 -57 be given
70 73 birthday
-70 -73 book
73 18 bring the
-73 -73 cake
-73 -8 code is
27 73 concerned
-73 -72 console
-53 -73 costs
-73 43 facilities
-71 -73 five people
-73 -66 for a
73 43 full
-71 -73 generated
73 34 have built
-71 -73 having to
-73 -58 importing
-73 -62 is waiting
73 16 january
-36 73 legal
-73 -7 line of
39 73 ltd
-73 -48 maintenance sunday
-73 -71 mild
-53 -73 missed
73 5 morning when
73 11 myself and
-73 -53 of us
73 44 opened the
-73 -73 our best
73 67 pan
-14 73 passwords are
-19 73 readable
73 -11 red
6 73 replaced the
-73 -64 report
30 73 reset
73 54 saturday morning
-32 73 screenshot
73 27 season
-73 -60 secure your
16 73 security incident
73 26 send anything
-73 -23 shipped
73 49 should never
-73 -36 sit
73 32 slip
14 73 sort code
-73 -62 stored there
14 73 that asks
-73 -45 that it's
73 6 the packs
73 7 the tool
-73 -42 the union
73 -17 there's no
-73 -64 this in
-69 -73 this list
-73 -5 to drop
73 35 trailhead
14 73 was found
73 -2 we left
73 40 we saw
-19 73 were readable
-71 -73 without having
73 12 you the
-73 -54 your application
-73 -56 your data
-73 -58 your monthly
73 1 your voucher
72 16 # st
-18 72 ^and what
-72 -67 ^day school
17 -72 ^delivery
-72 -34 ^donor
72 28 ^down
72 -14 ^fault
72 30 ^october
72 21 ^place
-72 -66 ^snow
-72 -67 ^snow day
12 72 ^visible to
-51 -72 ^you
11 72 a window
-72 -11 admission
72 3 already
72 56 any day
-72 -47 as long
-72 -45 bakery in
32 72 been wiped
72 0 bonus
-72 -53 brush
72 34 by post
72 31 cancelled the
-72 -67 card to
-59 -72 carried
72 -12 colleague who
72 21 cost of
-72 -65 council tax
-17 72 cvs
0 72 dark
-72 -50 database on
-72 -52 day or
-72 -67 day school
-72 -72 did in
0 72 downloaded
72 36 during the
-8 72 easter
17 72 entered
-72 -47 free trial
-72 -57 getting lonely
72 65 gift aid
72 60 google
72 -2 growth
-41 72 handled
-72 -12 has shared
-4 72 he saw
72 6 hit reply
72 6 inconvenience caused
-72 -11 invited to
-72 -66 it on
-72 -65 jobid to
-72 -61 largest
-72 -55 let us
-72 -48 long as
10 72 mailboxes
-19 -72 mean
72 16 meanwhile
-71 -72 method
-72 -69 nag
-9 72 next one
72 66 night's
20 72 obtained
-72 -67 of march
-72 -64 on by
-50 -72 open on
10 72 our mailboxes
-72 -7 over a
72 28 paid a
-72 -64 paper and
-72 -36 period
-72 -68 please stop
-72 -8 port
-22 72 portal
-72 -62 quote
72 6 revised
-69 -72 saturday evening
-72 -65 seconds
72 28 sent the
-72 -31 shall
72 -10 shifted
-72 -67 snow day
-7 72 sold at
-72 26 spam
72 68 subscriber list
-72 -41 surveyors
-8 72 tablet
72 5 teaching
72 13 th did
-60 -72 the changes
-8 72 the easter
11 72 the intruder
-72 -48 the lakes
-72 -10 the police
-72 -46 the server
-17 -72 the week
10 72 those messages
23 72 to be
72 -23 to you
56 72 tracker
72 72 tries
72 72 tries to
-72 -63 verify
-72 -68 virus
12 72 visible to
72 32 wednesday and
11 72 were your
13 72 window cleaner
-70 -72 you can
-72 51 you sent
-5 72 your medical
72 52 your next
-58 -72 {} !
-71 -47 # #
-71 -68 # words
-34 -71 ^# february
-71 -44 ^about our
-71 -68 ^blocked
17 71 ^data breach
9 71 ^from our
71 33 ^is late
-67 -71 ^monday
42 71 ^photo
-71 -70 ^recall
71 19 ^regarding your
-26 -71 ^us
-39 -71 ^weekly
71 1 ^weeks
7 71 a backup
15 71 a cyber
-71 -65 a quiet
17 71 a security
-71 -68 abstracts
-71 -68 abstracts for
11 71 and among
-7 -71 and that
-71 -54 and two
-19 71 another company
71 -1 badge
-40 -71 banned
9 71 be read
-71 -62 be the
-8 71 birthdays
71 59 change that
-71 12 check the
-25 -71 cheers
56 71 deep
-71 -67 depend
-71 -67 depend on
-71 -52 do and
4 71 don't recognize
-71 -47 essential
-71 -59 exhibition
-67 -71 fence
71 5 for certain
-71 -36 from the
22 71 had been
-71 -62 happen to
-71 -63 if something
-71 -71 if you
9 71 insurance card
-71 -66 is set
-71 -14 it can
71 9 it through
-71 -33 limit on
7 71 next time
-71 -52 occurred while
-71 33 of a
71 22 of policyholders
-34 -71 open it
-59 -71 opening hours
-35 71 plumbing
71 6 raise
-71 -70 recall
10 -71 received a
71 22 refund the
71 19 regarding your
-71 -69 reopen
-71 -32 request
-44 -71 review your
71 10 said #
-71 -49 she'll
-21 71 short of
-71 -39 show
-39 -71 some #
71 0 technical issue
-49 71 that an
-71 -51 the lantern
-25 -71 the registrar
-71 -52 this autumn
71 10 this weekend
71 -2 time and
-42 -71 to choose
1 71 to line
45 71 to somebody
-71 -26 us for
42 71 usual
-39 -71 was refused
71 15 we'll get
-71 -58 wrong at
-9 -71 you write
-9 71 your salary
-71 2 your statement
-71 -52 your wallet
-62 -71 {} to
-70 -59 # from
16 70 ^accessed
-38 -70 ^account
-50 -70 ^birthday
-46 -70 ^ending
-70 -43 ^our privacy
3 70 ^photographs
-70 -43 ^privacy policy
-70 56 ^someone
-70 -46 ^sunday #
-70 -63 ^ticket #
37 -70 ^to be
-70 -66 ^visit to
-70 -57 ^we couldn't
70 -11 ^we emailed
-70 -66 ^your visit
70 8 a digit
-70 -43 a paragraph
70 16 a portion
30 70 a stolen
-70 -41 add to
-34 -70 advance
70 12 advertised
70 50 am sorry
65 70 and always
-70 -7 app to
57 70 appears that
-3 70 appears to
70 69 awkward
-70 7 breach of
70 25 bus
70 37 by us
-55 -70 cancelled your
70 16 certain bookings
-70 -63 class timetable
-57 -70 click below
-48 -70 connection with
70 8 depot
70 24 deserved
-64 -70 detected on
70 8 digit and
-70 -53 doesn't
-26 70 don't know
-70 -49 door and
70 5 fancy
70 -12 feedback
-60 -70 food
-65 -70 for thirty
-70 -14 girls
-70 -49 goods
70 -5 has helped
70 6 has now
-7 70 he says
-70 -68 he was
-34 -70 in advance
70 5 in october
70 4 it wasn't
70 41 left us
-70 -16 letting
-70 -44 lose your
-63 -70 marrow
-39 70 medical
-70 -50 melted
-70 -30 more to
-36 70 nhs
-48 -70 no connection
70 7 no excuse
70 4 of love
11 70 on that
-70 -43 on thursdays
70 11 one is
53 70 one priority
8 70 ordinary
53 70 our number
26 70 our systems
-53 -70 over #
70 45 penny
-67 -70 plan will
-64 -70 podcast
-56 -70 post to
-30 70 pretend
70 13 receipt and
-16 -70 received
-24 -70 recipe for
70 9 remaining
70 9 remaining two
-70 -11 report to
-67 -70 runs out
-38 70 seem
17 70 set it
3 70 shut it
70 -52 signs
-50 -70 sold
-65 -70 spare key
-70 -61 stored in
70 17 streaks
-70 -42 surveyor
70 6 that can
70 8 the depot
-64 -70 the programme
70 9 the remaining
70 6 the subscription
-34 -70 the wait
70 16 this version
9 70 those
-70 -63 ticket #
-70 -41 to basket
-70 -51 training
-45 -70 turn
70 68 turned the
-36 -70 updates
-65 -70 us on
-70 -49 used as
-70 -46 want you
-64 -70 warehouse
-70 -68 we changed
-8 70 we put
70 9 were right
70 2 will hear
35 70 wiped
70 -17 with dr
-46 -70 won't take
-70 -60 you by
70 24 you deserved
-70 -66 your visit
41 70 yours is
-70 -69 {} of
-69 -50 # litres
69 54 # th
11 69 ^dental
-69 -54 ^due on
69 -12 ^holiday
-69 -62 ^id
-21 -69 ^invitation
69 29 ^late
-69 -42 ^planned maintenance
-68 -69 ^project
-65 -69 again and
-42 -69 and turn
-69 11 arrived
-57 -69 at little
-69 -65 avoid
-53 -69 be back
69 -1 bring your
-69 -9 by mistake
69 -3 calendar was
-69 -14 called it
-68 -69 child has
69 26 client
69 0 colour
69 20 compensation
18 69 contains no
-69 -60 don't use
-1 -69 duplicate
69 4 each night
-69 8 emptied
-69 -10 even
69 5 excellent
28 69 families
-69 -46 football
-69 -44 from ten
-69 -50 full it
-68 -69 half-term
-69 -22 has looked
69 -13 has not
-69 -44 hearing
-69 -48 holds a
-69 -43 hoop
-69 -22 human error
69 51 i published
-69 10 is full
-64 -69 it goes
39 69 leonie
-69 -64 link will
69 18 list instead
69 19 located
69 10 marta lindqvist
-34 69 matters
-69 -52 measure
-47 -69 meeting in
69 3 morning we
69 -26 mother's day
-21 -69 new time
69 6 of member
51 69 on #
-68 -69 on branch
-69 -18 open
-69 -9 our privacy
42 69 pack
-7 69 password but
-69 -42 password reset
-41 -69 password stays
-69 -42 planned maintenance
-66 -69 protect your
-69 -37 quarter
69 24 quotes
-69 -57 river
-69 -41 running
-35 69 same afternoon
69 9 same seat
-43 -69 say a
69 9 seat twice
69 18 second person
69 31 see it
-6 -69 so we'll
12 69 social security
53 69 somebody else's
-15 69 someone has
69 59 stillwater
65 69 supplied
69 53 switched
-69 -61 tap and
69 -6 teams
-69 -58 tells you
-69 -54 ten working
-46 -69 than the
2 -69 the code
69 28 the cold
-55 -69 the reason
69 -6 the service
69 18 the usual
-64 -69 things that
-66 -69 thursday
-69 -65 to avoid
69 14 to give
-69 -61 to say
33 69 to them
-69 -52 train
69 16 until six
-69 -57 us between
69 5 was done
69 20 was never
-66 -69 we advise
-69 -45 we cancelled
69 23 we emailed
69 30 website was
-69 -12 which may
-31 -69 why
50 69 wish
69 40 with our
69 46 with the
-69 -37 year
17 69 you of
-41 -69 you open
-51 -69 you weren't
-20 -68 # all
-59 -68 ^digest
-68 -57 ^is here
-18 68 ^messages were
-68 -58 ^ticket
-22 68 a link
-36 -68 a moment
-13 68 about two
-34 -68 accept our
68 20 added #
68 0 address that
68 29 anselm
-68 -66 ask the
68 34 balances
-19 68 belonging
-19 68 belonging to
0 -68 bike
68 26 book you
68 43 can come
68 30 can't do
68 30 cancelled saturday's
68 -25 cover
-68 -65 crack
68 43 customer care
68 52 designed
-19 68 did and
68 17 digit
65 68 direct debit
68 5 do look
-23 68 duck
-23 68 duck pond
68 30 elm street
2 68 every family
-68 -64 failed in
16 -68 figures
-68 -67 file of
6 68 firm and
-68 -19 for payment
7 68 found a
-49 -68 four days
-5 68 gap
38 68 gareth
38 68 gareth pugh
-40 -68 has come
-68 25 in and
19 68 intruder
-68 -10 invited
68 14 invoiced
68 17 is live
-68 -65 is recalling
68 23 it tell
36 68 it would
-18 68 july were
-67 -68 ladybirds
68 17 leaflets
16 68 live
19 68 logs show
-9 -68 lovely
56 68 ltd #
-68 -40 markdown
68 18 marta
68 19 member
-68 -45 membership number
-62 -68 midnight on
-68 -34 months
68 33 mrs
-68 -24 off as
-63 -68 on working
-68 -45 one with
-68 -63 open until
68 31 orders placed
-68 -55 per
68 31 placed before
-68 17 platform in
-68 -48 pleasant
68 16 post and
-18 68 private messages
68 29 promised you
68 19 putting
-68 -65 recalling
68 -15 receipt
-53 -68 refused
17 -68 registration
-68 -65 shop for
-68 -58 sister
-68 -47 six months
-68 -51 spoke
-68 -45 standards
5 68 stay on
-68 -61 stop these
-68 -51 storm
68 25 stott
68 -7 temperature
-68 -47 than in
-23 68 the duck
-68 -63 the flaw
-68 -36 the items
-68 -48 the manager
20 68 the member
68 30 the real
68 6 the scheme
68 5 those that
-68 -60 thursday and
68 -1 to everybody
-41 -68 true
-68 -60 visitors
68 -27 walnut
-68 -52 was busy
-1 68 was viewed
-39 -68 watch your
68 26 we
-67 -68 we could
-68 -59 we only
-66 -68 we refunded
2 68 we shut
68 25 wendy
68 -24 when we
25 68 who
-68 -65 words
7 -68 workshop
-68 -60 your report
-31 -67 # august
59 67 ^and your
67 -10 ^emailed
-50 -67 ^fake
-67 -28 ^mailbox
12 67 ^messages
67 -1 ^on
67 23 ^plain
-67 -52 ^report
67 -13 ^were on
-17 67 a folder
67 27 accra
-46 -67 after
24 67 all members
67 36 altogether
67 8 always was
-67 -43 an exam
67 0 and about
2 67 anybody with
-67 -61 app store
-67 -44 appeared in
-67 -44 are short
-67 -42 as soon
67 17 bars
67 29 be delighted
41 67 bins
19 67 but no
67 14 by tuesday
-67 -53 carry on
67 60 colleague
6 67 computer
20 67 contained your
-64 -67 date date
67 6 email of
21 -67 email was
67 -17 enjoy the
-67 -62 goes on
-67 -49 gusts
-67 -49 gusts of
-67 8 has turned
-67 -43 have a
-67 -44 hosted
49 67 hours on
67 32 i shall
11 67 identified
-38 -67 in row
-67 -45 it always
-67 -62 know we
67 32 letters that
67 23 libraries
21 67 list to
67 7 mail of
-62 -67 md
-67 -53 monitoring
67 -16 most
3 67 national insurance
67 21 night you
67 17 numbers are
-67 -58 of things
67 20 our email
46 67 our supporters
-67 -23 owing
-67 -23 owing to
-67 -63 paragraph
-67 -6 police
-23 -67 r
-11 -67 real
67 7 refunded
-67 -54 review my
67 33 review on
67 26 rewards
67 14 ruth
-58 -67 see where
-67 -54 serial
-67 -62 services are
-67 -64 someone else
-67 -42 soon as
-67 -66 spare
-67 -60 such a
-31 -67 support
-67 -59 tests
-67 -54 the patient
-67 -66 the sender
-14 -67 the winter
-62 -67 there and
-67 -59 they can
67 15 think of
49 67 three hours
-67 -61 time it
55 67 to have
67 25 twice and
67 -11 understand
-14 -67 upload it
-62 -67 upstream
67 25 was ours
29 -67 we can't
67 32 which case
67 22 will give
-67 -62 will wait
67 17 word on
67 31 you cancelled
-67 -66 you requested
67 13 you spent
67 -35 your delivery
3 67 your national
-17 67 your part
66 -4 # day
-66 -63 ^and a
1 66 ^art
-66 -50 ^couldn't
-66 -60 ^display_name
66 1 ^emailed you
66 6 ^friday's
-59 -66 ^street
66 -29 a record
-61 -66 a spare
-31 -66 absence
-66 -60 accept the
-59 -66 account has
-16 66 actor
-66 -64 adding
26 66 after all
-63 -66 alone
9 66 among them
66 20 and it
-66 11 anonymous
66 17 are cross
-66 -48 arm
1 66 art
-66 -19 ask your
-10 66 assurance
-66 -46 books are
-66 -49 border
-66 11 bundle
66 50 businesses
-66 -39 by then
-66 -46 can give
-66 -62 cause and
66 58 centre
-66 -49 charge for
66 23 chose the
66 10 copies of
15 66 cyber incident
-25 -66 date
-66 -60 display_name
-66 -60 display_name mailing
-54 -66 do
-66 -44 emeka
-11 66 engine
66 21 every
66 -4 exams
-66 -46 fill
-62 66 firm
66 -21 for many
66 21 get it
15 -66 gold
66 -4 grade
66 3 hand to
-66 23 have read
66 9 honour
66 -12 is attached
-66 -60 is offering
66 -21 last step
-66 -38 lose
66 4 mark
-52 -66 ministry
-62 -66 new customers
66 46 nineteen
12 66 not encrypted
66 16 on their
-57 -66 only once
42 66 or call
9 66 password to
66 30 pay and
66 27 please keep
4 66 previously
-15 66 probably
48 66 published
-38 -66 pune
-26 66 rebuilt
-66 -65 received your
-66 -45 record for
66 4 regrets
66 21 remove the
-66 -39 removed from
-66 -58 replace
-58 -66 replace the
20 66 residents
-66 -61 room
66 14 safe and
21 66 same password
66 23 send to
-30 -66 send us
66 20 spot and
-63 -66 station
-66 -42 sunday #
66 4 than ever
66 -42 the button
-66 -57 the detail
-52 -66 the ministry
7 66 the next
66 20 the spot
-62 -66 their first
-64 -66 them at
66 19 them was
-64 -66 this address
66 18 to guess
-66 -32 to let
66 35 trips
66 13 tuesday and
16 66 tuesday we
66 11 twice for
62 66 wallet
-66 -39 we apologise
66 64 wednesday from
66 25 went off
-57 -66 works only
66 27 written the
-66 -17 years ago
31 -66 you'll get
-15 66 your children
-66 -39 your free
-66 -46 your library
-65 -47 # has
-22 65 # k
65 20 # until
65 -41 ^an apology
65 -41 ^apology from
-29 -65 ^for the
65 23 ^link to
-8 65 ^profile was
-37 -65 ^received
65 23 ^right link
-65 -61 ^the app
-65 -55 ^will
-65 -62 a head
65 12 a quick
-65 -23 a year
-65 -61 address user_email
-60 -65 after that
65 13 ahead for
-65 -46 all three
-58 -65 and keep
-65 -57 any questions
65 -41 apology from
-65 -36 are checked
-65 -49 are made
65 25 are unchanged
65 28 assistant
-65 -53 be charged
-65 -29 be on
-56 -65 be used
65 1 behind and
65 65 brandt
0 65 brief
-65 -51 can renew
21 65 card details
-14 65 check
65 11 choices
-11 -65 collected
-65 50 contact
41 65 delivered to
23 65 details and
1 65 don't forget
-65 -47 done the
-65 -42 easier
-65 -42 easier to
65 6 emailed you
-65 -55 error #
-38 -65 fees
-56 -65 filled in
-65 -38 fix
65 24 for last
-65 -40 friends of
65 12 general meeting
-65 -29 hacked
-28 -65 hands
11 65 has told
-15 -65 have your
-65 -44 he meant
65 -44 hello {}
65 -62 here's
-65 -44 holds about
-65 -42 how your
-41 -65 if
-63 -65 immune
-63 -65 immune system
-7 -65 in june
-37 -65 inconvenience
-65 -45 is hurt
65 40 it looks
-65 -50 learned
-65 -37 look up
-65 -64 manufacturer
-65 -61 means for
-65 -61 midnight and
-65 -41 minute and
-9 65 names dates
65 -22 nearly everyone
-65 -58 nobody who
48 65 number one
-20 65 of information
-65 -42 of roast
65 18 older
65 29 on paper
-65 -58 on some
-59 -65 on sunday
-65 -60 oops you
65 8 orbit
65 1 our vans
-65 17 parent
65 21 past six
-65 -55 paste
-65 -11 people for
-34 -65 please accept
-8 65 profile was
-65 -58 questionnaire
-36 -65 rate
-37 -65 registrar
-65 -58 remembers
-14 -65 reminder
-65 -45 returned #
-65 -42 roast
-65 -36 run
0 -65 six weeks
8 65 somewhere
65 46 subject to
-65 -59 tap water
10 65 that certain
-65 -64 the manufacturer
65 -19 the morning
-65 -58 the questionnaire
8 -65 the school
-12 -65 this summer
65 2 through an
-57 -65 to do
7 65 to download
65 -45 to stop
-65 -52 to wait
4 65 treatment
-65 -58 tuesday #
-65 -61 user_email
65 26 was us
65 28 way back
-19 -65 we'll credit
65 5 were shown
-20 65 which certain
-65 -63 which you
65 -1 will reach
65 24 wrong to
25 65 wrote that
-65 -36 years and
-65 -26 you do
-65 -57 you notice
-65 -59 your
-65 -50 your identity
-65 -59 your pin
5 65 your treatment
-17 -64 ^attachment
64 16 ^correction the
64 -11 ^good
60 64 ^platform
-64 -62 ^school
-61 -64 ^server
-20 64 ^team
-64 -58 ^we read
64 21 ^you have
16 64 a laptop
-64 0 a lot
-64 -63 a refund
-48 -64 account by
64 21 aims
35 64 also
64 -1 an address
64 -1 are some
-64 -63 asked whether
-8 -64 batch
64 -6 be looked
-64 -44 be retried
-22 -64 between the
64 -34 biggest
64 -13 booster
64 24 called off
-64 -38 case you
56 64 checked by
64 -19 child's school
64 24 cleared the
64 3 colour of
-64 12 coming
20 -64 complete
39 64 consider
64 16 correction the
-64 52 could
-64 -39 criminals
64 22 cross
64 41 customers have
64 -31 d
-55 -64 device {}
-9 64 diagnosis and
-64 -51 did you
64 2 difficulties
12 64 download
64 63 emailed
64 0 error was
-64 -37 everybody in
9 64 expense
64 2 experienced intermittent
-17 -64 folder to
23 64 found the
-64 -43 getting in
-64 -56 give us
-64 -43 has died
-64 -20 him
-64 -58 hope you'll
-64 15 include
64 2 intermittent
-64 -63 invite
-64 -63 invite the
-52 -64 invoice
-16 -64 is valid
64 28 it appears
-64 12 it by
-64 -8 it includes
-64 -55 items
-64 -37 junior
64 0 landed with
64 25 like it
12 64 links in
64 2 loft
64 1 looked into
-64 4 lot of
64 17 meant for
64 3 mustard
64 21 no mark
64 4 not yours
64 56 okafor
-64 -55 one has
-64 -46 or over
13 64 our mailing
-64 -52 password in
43 64 person has
7 64 photos and
64 7 please tear
-64 -38 purchase
-64 -31 recent
10 64 replies to
-64 -55 report the
-64 -44 retried
-64 -62 revenue
64 21 run on
64 26 say so
-12 -64 ships
64 29 shouting
64 39 slip and
55 64 social
0 64 some account
64 -1 some distance
64 23 someone on
8 64 spreadsheet of
64 19 spring and
-64 -58 table on
64 49 th
-64 -37 the checkout
64 3 the colour
-64 -37 the junior
64 3 the warehouse
64 42 them to
-23 -64 this
-64 -44 three to
-64 -44 ticket holders
-18 -64 ticket is
-64 -55 to my
-38 64 to our
64 25 to roll
-43 -64 tuesday
64 2 unforeseen technical
-54 -64 until you
-51 -64 up with
-64 -54 use the
22 64 was there
43 64 we've taken
-64 -64 where an
64 9 which i
-64 -45 will be
6 64 xoxo
-52 -64 you stand
-9 64 your diagnosis
64 28 your wedding
63 26 # mill
-63 -45 # remains
63 15 # your
63 25 ^a day
63 -3 ^a note
63 -36 ^apology
18 63 ^card details
45 63 ^child's
-63 -41 ^left a
63 -3 ^note about
63 -42 ^on the
25 63 ^reset your
63 -18 ^to the
63 -28 ^was your
45 63 ^your child's
-13 63 ^your membership
63 16 a badge
63 -12 a device
63 53 a technical
-63 -61 a voucher
63 -4 accessing
-63 -56 and let
-63 -63 answer the
-51 -63 app and
-59 -63 are the
63 10 are up
-63 -16 bank details
-63 -60 before midnight
63 26 before nine
-63 -19 believe that
-53 -63 below to
-47 -63 booking of
63 10 but there
-63 -46 can ask
-63 -46 can take
63 -7 card was
-63 -43 chair
53 63 child's
-30 -63 contract
18 63 copied what
-63 23 could be
-22 63 dear user
-63 -51 diary
63 28 dutch
-42 -63 editor
0 63 first name
-63 -41 fits
-63 -40 for telling
-63 -49 forgive us
-63 -42 friday #
63 5 friday's
63 23 giving
63 -4 has already
63 20 has no
-63 -45 hat
-63 -57 hired a
-36 63 in another
63 29 is getting
63 10 is marked
-63 -60 josh
63 30 june #
63 10 kind of
63 15 last week's
-50 -63 let
-63 -49 let it
-63 -37 logins
-63 -42 longer charge
-10 63 lost a
18 63 malicious code
-55 -63 march the
-63 38 members of
63 6 members who
63 36 model
27 -63 monitored
-55 -63 more of
-63 -50 name of
63 25 new booking
-38 -63 new certificate
63 13 nice
63 10 nine hundred
27 -63 not monitored
63 -3 note about
63 -5 notice for
63 13 onwards
-63 11 or #
-63 -26 over
17 63 paid by
25 63 patient
-62 -63 planted
63 1 practice
-63 -43 railway
-63 57 read
63 43 regret that
-63 -59 requires
25 63 reset your
-63 -62 return it
-63 -22 returned
63 26 roll it
63 18 screw
-63 -54 sealed
63 8 situation
63 11 six and
-63 -32 so we're
-63 -45 soon
-63 -1 started
-10 63 stick with
-63 -35 taught
-63 -40 telling us
37 63 that may
63 26 the bug
11 63 the chat
-11 63 the part
63 12 the street
-63 -46 the yearly
-63 1 this one
-49 -63 three weeks
63 5 to book
-63 -40 to fill
-63 -33 to five
-63 -39 try to
-51 -63 turn on
-63 -61 wales
4 63 was public
63 10 was signed
63 -28 was your
-35 63 whoever
63 -2 why not
63 22 with four
63 23 worse
5 63 you bought
-63 -35 you find
63 -19 you on
63 29 you saw
63 22 you wait
-24 63 your bank
45 63 your child's
62 12 # before
-62 -50 # days
62 20 # you
-62 -47 ^# may
1 62 ^a message
18 62 ^checkout
-62 -54 ^confirmed
-62 -55 ^did you
-62 -44 ^friday #
-62 -14 ^insurance
18 62 ^our checkout
1 62 ^our community
62 25 ^published
-12 62 ^records were
-17 -62 ^sorry
-62 -49 ^unit
-10 62 ^vendor
15 62 a piece
62 1 about it
62 6 again in
2 62 and date
43 62 and pressed
-62 -54 and whether
-62 -41 apologise that
-62 22 appeared
-51 -62 are open
-14 62 as there
6 62 aware of
-62 -59 baby
62 -14 backups
-62 -51 bernard
-62 -58 bird
62 0 biscuits
-62 -60 boil
-61 -62 both are
-62 28 bought from
-62 -46 can now
62 25 carried the
62 6 chalk
-45 -62 changed
62 27 clay
62 24 cleared
62 26 cycles
62 32 dear guest
-8 -62 decisions
8 62 deleted the
-15 -62 delivered for
-50 -62 did it
62 27 disappointing
-62 0 do so
-62 -61 domain
62 13 done
62 47 during a
-62 -56 early as
-1 -62 enclosed
-62 -59 end was
62 26 every price
62 44 everyone
62 -2 experienced a
-62 -59 farm
62 12 fixed the
-62 -44 for friday
62 1 for some
-62 -46 forget something
26 62 founder
-55 -62 full name
-46 -62 go
-62 -56 has changed
-62 -57 hedgehogs
62 17 here's one
-62 -42 holders
-62 -44 holders can
-62 -50 in about
-62 -23 in march
-14 -62 in may
-62 0 in that
-62 -41 invented
0 62 is possible
62 9 is quite
62 8 it myself
-62 25 it's a
62 3 it's now
-38 -62 last one
-62 -34 learnt
-62 -44 let the
23 62 list
-62 -31 list of
-52 -62 live on
-45 -62 m and
62 1 may between
-62 -53 minutes early
-62 -58 models
-62 -49 moment
-62 25 mostly
62 -22 night we
-49 -62 not changed
62 52 notes that
24 -62 nothing
13 62 october a
2 62 of nine
-43 -62 of people
-4 -62 one line
-39 -62 or phone
-62 -47 order #
62 -7 ordered
62 25 penalty
15 62 piece of
-62 -53 please arrive
0 62 possible that
62 27 pots
62 3 price and
62 26 price in
62 8 printers
-62 -56 read each
-62 20 recalled the
12 62 recently became
-3 62 recognize
-53 -62 request to
-62 -44 reserved
62 14 schedule
5 62 simon
62 3 simply
-4 -62 site in
62 20 six in
62 15 so nobody
-62 -46 something ?
-62 -61 steady
-39 62 strangers
-54 -62 sure
-62 -48 sympathy
-62 -55 teapot is
62 8 tear
62 35 tenants
62 20 the cover
3 62 the health
4 -62 the parking
62 25 the shelf
-36 -62 the three
-62 -41 the ticket
62 -2 toll
62 18 until sunday
-55 -62 user name
-62 -40 usually
-62 -41 valid
62 22 we cut
33 62 we now
12 62 we recently
-62 -42 week i
62 23 went on
-62 -59 within ten
-60 -62 works for
62 25 worry
2 62 writing
3 62 yesterday a
29 62 you don't
62 25 you owe
-57 -62 you're booked
-62 -58 you're here
62 52 your notes
-61 -15 # november
-61 -36 ^# january
1 61 ^and our
-61 -45 ^didn't go
61 -36 ^email
-61 -47 ^ends
-61 -45 ^go through
30 61 ^information
-59 -61 ^issue
-61 54 ^lane
-61 -45 ^payment didn't
5 61 ^run
-61 -45 ^through
-61 -43 ^tuesday #
-61 -32 ^weekend
-12 61 ^your records
-61 -55 a certain
61 2 a fresh
-61 -45 a notebook
-61 -52 a precaution
-61 -40 a van
-61 -60 account was
-36 -61 admitted
-36 -61 admitted that
3 61 advice on
-61 -50 after the
61 -2 all that
-61 -40 altos
-61 -54 an error
61 30 and i
-55 -61 and return
-61 -32 another date
-61 10 anybody
-61 -57 are available
-2 61 are sent
61 20 as much
61 -35 asked us
-61 -61 automatically
-61 -57 available to
-61 -42 badge and
61 3 be aware
-61 -50 be grateful
61 8 been set
-57 -61 been stolen
61 26 being refunded
61 3 booked travel
61 12 booking page
-61 -48 box or
2 61 but has
-61 -34 by june
20 61 checkout page
-61 -44 christmas and
-61 -58 component
61 32 copied the
25 -61 created
58 61 debit
61 0 delay
-61 -45 didn't go
-53 -61 drawn up
61 -13 dropped
55 61 email are
-61 -43 flat on
-10 61 forty-one
61 2 fresh
-61 -56 from all
-61 -32 from nine
34 61 from today
61 39 gift
-61 -50 grateful
-15 61 guests on
61 4 hamper
-61 -48 have kept
61 0 hello lovely
33 61 highest standards
-61 -55 hours and
15 61 in those
-41 -61 in touch
-61 -51 including the
53 61 into your
21 -61 is open
-61 -57 joins
8 61 last quarter
-14 -61 lovely people
-61 -15 make
18 61 malicious
-61 -47 marguerite
61 14 may #
-55 -61 members and
-61 -52 message
-5 -61 morning
61 20 much as
-61 -58 need from
-61 13 next
-61 -55 not tell
-3 61 notes and
-61 -35 number #
-61 -52 of fire
-61 -49 of tea
61 28 off anything
-61 -37 offer you
61 14 our autumn
20 61 our checkout
61 55 our newsletter
-61 -50 out when
0 61 pasted into
-61 -45 payment didn't
61 59 permits
-1 61 personal data
17 61 piece
-61 -52 precaution
11 61 privacy commissioner
18 61 recycling
-61 -58 report at
-61 -56 six hours
61 -2 slightly
-61 -53 so far
-39 -61 stand by
33 61 standards of
61 4 statement and
3 61 statement to
-61 -45 stuck on
5 61 swapped two
61 5 tear it
-61 -40 tenors
61 3 term dates
-61 -47 thanks to
4 61 that of
-61 -44 the fire
-61 -41 the market
-52 -61 the theft
-52 -61 to those
61 25 to win
-61 -45 to work
61 4 toes
61 6 tuck
61 -12 two copies
61 35 typed the
5 61 unauthorized party
61 12 until midnight
-61 -58 using the
61 4 vegetarian
61 37 was
39 61 waste
61 22 we published
61 -1 we understand
-61 -39 we'll do
-61 -56 width
-61 -42 will keep
-31 -61 will not
61 23 will take
61 25 win
61 25 win back
-61 -32 with love
-61 -32 without the
61 8 you're one
61 10 your new
-60 -33 ^do
-58 -60 ^had a
-60 -33 ^january
-53 -60 ^no #
-1 60 ^payslips
-60 -50 ^provider
-60 -51 ^trial
-60 -51 ^trial ends
-60 -54 ^visit
-60 -51 ^your trial
-60 -39 a free
-60 -37 a thing
-53 -60 a woman
-28 60 accessed
60 15 although
-60 -49 and why
18 -60 and worth
60 11 are valid
-57 -60 aren't
-26 -60 as
-60 -56 aunt
-60 -47 basket is
-60 24 begun
60 -3 billed you
-60 -47 breath
-60 -39 britain
-60 -41 caretaker
-44 -60 cent and
-60 -52 contact us
60 19 cooling
60 13 copies
-60 -47 couldn't
60 7 daisy
-60 -49 dear colleagues
60 15 dear mrs
60 22 delivery to
60 9 dev
-60 -42 discussion
-60 -57 even if
60 16 every campaign
-60 -40 f
-60 21 feedback on
24 60 for two
60 14 four times
60 16 gremlins
-51 -60 had at
-60 -36 has just
60 38 have noticed
-12 60 holds your
-60 -37 hours
-60 -47 i only
60 46 i'm
-10 60 in september
-60 -57 is free
-42 -60 is in
1 60 is nothing
13 60 isn't yours
-60 -6 it's not
60 4 keep you
-60 -39 know there
-58 -60 lead
-60 -36 letter in
-58 -60 logo and
17 -60 mail was
-60 -36 makes the
-60 -36 maureen
17 60 mistake and
-60 -36 my mother
2 60 names policy
60 2 noticed that
-60 -32 now #
60 49 of
60 26 office manager
-60 -50 on wednesday
60 -4 on weekdays
-1 60 opened your
60 2 ordered from
-27 60 ourselves
-60 -47 pages and
-1 60 payslip
-1 60 payslips
2 60 policy numbers
60 11 practised
41 60 pressed
26 -60 pushed
-60 -5 put it
-60 -56 rained
-28 -60 rates in
-42 -60 reset the
-60 -53 sandals
-60 -60 scratch
1 60 see your
-60 -51 sent back
-53 -60 shares
-60 -45 shot
60 16 since you're
-12 60 spreadsheet with
-32 -60 statement is
60 59 strictly
60 -19 subscription
6 60 telephoned
-60 -49 that his
-60 -47 that only
33 60 the home
-60 -49 the original
-49 -60 the soft
-60 6 them with
-60 -36 there ?
60 18 three times
60 19 tidewater
24 60 tiny
60 44 to renew
-60 -47 told her
-27 -60 tried to
1 60 viewed by
-60 -59 views
-60 -53 warehouse this
16 60 was involved
60 -29 we posted
60 20 we wanted
-60 -44 we're open
-60 36 we've closed
-60 -37 weather
16 60 what information
-60 -17 whether to
60 24 without looking
-60 -41 you see
60 22 you with
60 16 you're already
-60 25 your answers
-60 -49 your details
-60 -55 your october
-60 -51 your projects
-1 60 your security
`;
