/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
287 130 a corrected
270 117 corrected
-246 -242 ^new
-246 -184 stay
-237 -242 ^what's
-239 -204 the inconvenience
238 63 ^!
-236 -198 explained
234 52 the start
-233 -191 starts
-228 -185 congratulations
227 61 sorry if
225 80 ^size
-220 -163 score
217 130 and you'll
216 99 ready on
215 33 and some
-215 -187 level
214 73 packed
211 97 blank
-183 -211 closes
96 211 could
38 211 involved your
210 51 ^group
-208 -192 begins with
-206 -195 ^explained
-206 -146 apply for
-205 -144 drink
-205 -174 k
-203 -182 what's on
202 96 should have
23 200 to download
-199 -179 for your
199 46 reservation
-199 -192 spring
199 69 tuesday and
-198 -171 lower
-197 -176 gloves
196 -11 ^that
-196 -190 delayed
-196 -190 is delayed
-196 -151 your patience
195 91 hospice
195 39 the concert
195 91 the hospice
195 37 we had
194 87 the frame
-193 -172 dogs
-192 -120 it ?
192 10 our calendar
191 52 ^that was
191 32 ^use
191 32 ^use this
191 32 use this
190 38 # pm
190 38 pm
-190 -112 tell us
-189 -175 twenty
189 3 you on
-189 -173 you've been
188 44 bin
-188 -122 how we
-188 -155 maintenance
-188 -155 maintenance on
188 49 was our
-187 -146 at midnight
-187 -146 close at
187 39 wrong week
-186 -184 could you
22 186 download
186 51 keeps
186 70 mail
-185 -172 ^we're
-185 -161 baker
-185 -121 decide
185 22 round
-185 -136 the room
-184 -158 needed
184 33 you've already
-183 -164 moves
-183 -164 moves to
-183 -173 the shop
-139 -181 a phone
181 42 in full
-15 181 incident
-180 -161 near
-180 -161 near you
-170 -180 provided
180 86 truly sorry
179 70 ^link
179 47 about that
-179 -116 chat
178 30 announced
178 66 harm
-171 -177 banks
-177 -139 euros for
177 66 night you
176 41 client
-176 -150 lamp
34 176 outside
-176 -119 plan
60 176 ransomware
-176 -111 servers
-175 -120 four days
-174 -142 ^flight
-174 -147 and you're
-149 -174 turned on
173 65 and it
-173 -155 bad
28 173 discovered that
-173 -137 do ?
28 173 we discovered
172 29 ^at #
-172 -99 ^policy
-172 -101 apply
172 56 figure
172 64 point
-171 -110 emergency
168 171 search
-171 -126 sold out
100 171 taken
171 28 them off
-169 -171 until #
170 75 april
23 170 forum
-170 -139 occurred when
170 42 this year's
-169 -75 ^in the
-168 -161 did we
-156 -168 update to
-168 -150 welcome
-168 -140 will show
-167 -122 comes
167 49 counted
-167 -143 dear friends
-163 -167 film
167 43 hey
167 36 meant
-167 -153 minutes
-167 -151 off for
167 71 the alarm
-166 -167 we're
167 22 week we
167 6 were shown
-167 -154 what's
-166 -104 # july
166 38 already sent
-166 -122 back in
-166 -93 friends
166 8 hi all
166 62 recording
166 67 the service
165 27 concert
-165 -135 we don't
-165 -139 your loss
-164 -147 ^it's
-164 -83 applications
164 15 credited
164 5 is off
-164 -129 keep
164 33 owe
-164 -131 password reset
164 43 planning
-158 -164 snow
164 106 this morning
-64 -163 ^for
163 9 calendar was
-163 -127 collect it
-99 -163 if one
-163 -150 please stop
-163 -151 your order
162 29 ^owe you
162 29 ^we owe
-162 -149 bill will
-162 -137 loss
162 34 moved to
71 162 on it
162 29 owe you
162 29 we owe
32 161 ^at our
-161 -119 ^is
161 3 scores
-161 -138 shop for
160 65 alarm
2 160 code and
-68 -160 left us
-160 -53 museum
160 74 sent
160 41 simply
160 -15 that was
160 31 village
159 29 ^owe
-159 -83 days
159 20 here's the
159 32 instead of
-159 -129 it this
159 50 know you
-159 -142 turn to
-105 -159 use a
158 -26 ^to your
158 28 red
158 44 service is
-104 -158 thank
-104 -158 thank you
-158 -15 the museum
-158 -146 to two
-157 -147 ^is ready
-123 -157 ^it
-157 -144 ^phishing
3 157 anyone
-157 -157 dear applicant
-157 -147 is ready
157 26 phones
-157 -130 remains
157 57 still in
-157 -131 stocks
-157 -111 to keep
-157 -112 your last
-156 -125 # rows
12 156 ^details
156 7 ^search
156 14 box
7 156 from another
156 88 had
156 29 issued
-156 -79 more
-156 -89 what they
-155 -127 ^black
-155 -127 ^black friday
155 62 ^not
155 38 ^were
-61 -155 apologies
-155 -127 black
-155 -127 black friday
-155 -123 from thursday
155 42 parcels
-113 -155 share your
-155 -118 the blue
-155 -127 the interruption
-154 -136 disappoint
-154 -136 disappoint you
154 82 marked
-154 -136 to disappoint
154 20 we switched
12 154 who
-153 -149 applicant
-148 -153 parcel
-153 -137 passed
153 79 went to
152 35 already packed
-147 -152 error and
152 32 morning's
-152 -89 order
-152 -120 quillpad
-152 -120 ten
152 32 this morning's
-152 -94 ticket
152 110 were
-151 -101 ^did it
151 26 ^fee
-151 -101 ^it again
-137 -151 ^terms
-151 -100 because you
151 31 billed
-140 -151 fence
-151 -101 it again
151 51 it should
-100 -151 likely
-100 -151 likely to
-151 -95 offer you
151 8 out at
-140 -151 the fence
150 12 and here's
56 150 forms
150 49 four times
52 150 including
-150 -112 keep your
150 49 meant to
-150 -114 than #
150 41 throughout
-150 -105 we were
-120 -150 working
-149 -103 # days
-20 149 ^incident
-149 -140 blames
-122 -149 fines
105 149 from us
-149 -111 is back
-1 149 names dates
-72 -149 nearly
-149 -131 or
-149 -123 tax
148 55 # april
-119 -148 ^more
-148 -116 everything with
-148 -115 heard
-148 -116 off everything
148 38 one is
-137 -148 sorry to
148 13 the round
-148 -109 using it
148 111 was
148 37 we meant
38 148 your personal
-147 -130 android
-147 -123 be back
147 32 bit
-147 -93 forgive us
-147 -136 has landed
-147 -136 landed
-147 -64 something
147 47 wiped
-147 -136 wool
22 146 ^exposed
146 59 copies
146 59 copies of
-146 -72 five
-146 -134 notifications
-146 -109 phone
146 55 quoted
146 48 the evening
146 108 we took
33 145 ^breach at
-145 -136 ^ready
-145 -111 ^sold
-145 -111 ^sold out
-126 -145 an error
145 104 and last
33 145 breach at
-144 -145 buses
-145 -101 card to
-145 -138 draw
-145 -144 editor
145 63 gave the
-106 -145 minutes and
145 -2 publish
-145 -99 take #
-18 145 the to
10 145 them
144 19 ^tasting
-144 -105 ends
144 74 had changed
-144 -97 look after
-144 -70 no more
-144 -91 readers
144 45 to return
-144 -85 you are
-138 -143 ^you've
-138 -143 ^you've been
-143 -94 card ending
143 13 forgot to
143 9 gate #
143 100 locked
143 33 menu we
143 61 number of
-143 -21 policy
-106 -143 rest
143 24 saturday's
143 17 ships
143 -4 though it
142 60 # this
-142 -98 and they'll
-142 -116 arrived
-142 -41 before you
-131 -142 get
-142 -142 how
142 -14 is in
75 142 of our
-142 -101 store
-142 -124 updated
142 65 we let
-142 -117 your ticket
-141 42 # minutes
-141 -105 ^how
141 15 australia
141 49 card this
141 49 deserved
29 141 discovered
141 44 email of
-141 -120 error on
141 13 forgot
141 24 from a
141 -6 one to
-141 -80 payments
-141 -139 spare
-141 -118 us this
20 141 went out
141 49 you deserved
-140 -122 ^?
-140 -129 ^verify
-140 -129 ^verify your
140 46 about your
-140 -113 and they're
-140 -105 before we
-115 -140 criminals are
13 140 dates of
140 33 fname
-129 -140 food
140 35 fright
-124 -140 if your
-140 -83 ignore this
140 13 january and
140 9 last email
-140 -75 sale
140 34 sincere
140 34 sincere apologies
140 35 the fright
140 58 the receipt
140 9 too late
-140 -86 you missed
-139 -135 ^blood
-112 -139 ^tips
-112 -139 ^tips for
-139 -87 about the
139 23 april and
-114 -139 are sending
-139 -135 blood
139 35 code we
-139 -67 customer's
139 -8 data is
139 23 double ?
139 16 dropped
-139 41 family
-94 -139 it doesn't
30 139 messages were
-135 -139 not you
139 23 seeing double
139 -9 tariff
-139 -125 these
-112 -139 tips
-112 -139 tips for
138 34 ^delivery
138 60 ^is at
-138 -101 a bank
-138 -120 and there
-8 138 certain
138 48 it's yours
-138 -130 lot
138 59 our workshop
-128 -138 phishing
-118 -138 the rest
-138 -133 there's nothing
138 67 took a
-138 -89 us about
138 26 yesterday's
-124 -137 a and
-137 -126 and an
22 137 anyone who
4 137 could have
137 13 for everyone
-137 -122 forgive
-137 -131 interruption
17 137 it had
-137 -87 picture
-137 -48 questions
-137 -105 quote
137 2 received two
-137 -103 so there's
137 1 the very
137 20 your tickets
136 58 ^# #
24 136 login
-23 136 personal
136 48 received the
136 61 truly
10 136 unknown
-119 -135 ^new sign-in
-119 -135 ^sign-in
24 135 be read
13 135 birth and
135 61 bug
135 102 caused
135 64 couple
135 50 difference
135 38 during
-135 -110 for one
135 7 in january
135 46 many of
-101 -135 messages in
-119 -135 new sign-in
-119 -135 sign-in to
135 15 tasting
135 50 the difference
135 15 their
-23 -135 them is
-90 -135 there and
-135 -117 visit
-135 -92 we'll take
-135 -94 won't get
-135 -88 you left
-135 -92 you'd prefer
134 38 ^fault
-92 -134 ^sign-in to
-134 -123 ^water
55 134 backup was
-102 -134 church
-134 -86 error
134 -25 fixed
7 134 in there
45 134 mailing
-134 -130 patience
4 134 pins
4 134 pins on
134 29 row
134 43 sent on
-134 -111 there's a
-134 -96 to try
-134 -123 your water
-133 -37 and what
-100 -133 cvv
133 38 double
133 13 flying
-133 -113 gate
-125 -133 long
133 10 some customers
133 45 we regret
132 19 ^morning's
-132 -91 ^number
132 19 ^this morning's
-132 -93 easier
-132 -93 easier to
-132 -96 engineers
-132 -113 first box
132 -15 has not
-132 -102 her
132 26 hugs
54 132 our logs
132 30 regret the
-132 -118 return it
-88 -132 sending
-132 -97 shall
132 30 the full
-132 -113 there's
46 132 to write
11 132 we detected
132 90 we printed
132 40 we'll pay
132 23 wrong
-127 -131 # in
131 26 ^exam
131 26 ^your exam
131 11 a certificate
32 131 accessed
-131 -114 couldn't
131 26 exams
-125 -131 fake
131 4 have fixed
131 44 higher
131 38 issued on
-129 -131 library
131 41 older
-101 -131 password manager
131 12 technical issue
131 44 the higher
-131 -42 the phone
-131 -77 us at
-131 -114 we couldn't
-131 -91 what happens
-123 -131 working on
131 26 your exam
-130 -130 # euros
130 49 # not
130 34 ^b
130 87 by two
130 30 by wednesday
130 26 coffee
-130 -89 emergency number
-130 -130 euros
-126 -130 here's what
-116 -130 in february
130 39 left your
130 49 not #
4 130 personal data
-105 -130 sorry !
130 -5 sunday's
-130 -121 thursday and
130 66 times
-130 -99 two more
-120 -129 ^safe
-129 -108 ^the app
-118 -129 and there's
-129 -108 app store
-129 -126 be the
-84 -129 filled
-129 -106 finally
49 129 logs
-129 -78 nights
-129 -97 on mill
-122 -129 put in
129 68 regret
-129 -20 somewhere
129 25 stood
128 129 the list
129 63 to renew
-129 -105 two-factor
-129 -100 updates
-129 -113 us know
13 128 audit
-128 -88 be a
-108 -128 million
-128 -80 mr osei
-128 -80 osei
128 3 our last
-128 -79 promise
128 35 set the
-128 -70 sorry it
-128 -91 the weir
-87 -128 them and
128 101 those
87 128 we've
-128 -91 weir
-114 -128 words
-127 -84 ^do
127 -2 ^feedback
-106 -127 ^of the
127 40 ^times
127 40 ^you got
-108 -127 all in
-118 -127 and bring
-127 -95 any time
127 10 calendar
127 40 clutter
-127 -90 committee
-127 -95 demand
-127 -99 do this
127 42 letter about
-127 -125 maintainers
127 34 money back
-99 -127 my
99 127 our mailing
-127 -82 pick
127 -2 sync
127 40 the clutter
127 41 we'll write
126 38 and i'm
-46 -126 and will
-126 -96 because the
-126 -42 flat
126 48 free of
-126 -105 have until
-126 -71 internet and
-126 -106 is waiting
-126 -98 maple
126 1 not your
126 48 of charge
126 61 renew
126 38 same seat
126 38 seat twice
-126 -106 soup
126 4 tier
-125 -126 to show
126 27 york
-126 -109 your individual
125 52 # twice
125 27 ^broken
-125 -21 ^from
23 125 ^personal data
125 27 ^was broken
-113 -125 a spare
-125 -87 apologise for
125 38 might
-125 -86 mill road
125 36 on june
-109 -125 our name
-125 -103 overdue
31 125 records was
-125 -103 replace
-125 -61 surname
-125 -113 tells you
14 125 the disk
-125 -103 to replace
-125 -98 was it
125 36 we charged
124 90 ^change
-124 -107 ^menu
124 19 ^night
124 40 ^rate
-124 -120 chain
124 15 come on
-15 124 family's
-124 -120 hotel chain
-114 -124 how to
-124 -111 in settings
-124 -75 it includes
-37 124 medical notes
124 26 name wrong
-124 -112 noted
-9 -124 you have
-123 -97 ^app
-109 -123 ^breaches
-109 -123 ^data breaches
16 123 ^file
123 107 ^sent to
-123 -104 ^your refund
33 123 a usb
-59 -123 arrive on
123 37 charge
-109 -123 data breaches
-123 -103 if something
123 41 it ought
20 123 new card
-123 -107 oops
123 43 promised
123 31 published the
123 17 really
-123 -98 received your
-123 -67 thanks
-46 -123 three
33 123 usb
33 123 usb stick
-123 29 volunteers
123 25 when we
17 123 yours is
122 58 ^cancelled it
-122 -99 a long
-122 -82 airline
58 122 among
122 21 amounts
-122 -82 an airline
122 21 but not
122 39 charged you
-122 40 company
-122 -83 ending
122 9 money
63 122 numbers
-122 -90 of things
122 47 off our
-122 -89 sorry we
-122 -90 sunday and
-122 -100 tests
-122 -111 the details
-93 -122 the disruption
122 -3 thought
122 34 to circumstances
-122 -103 university
-122 -87 when a
-119 -121 ^been
121 90 ^of your
-121 -96 ^thursday
-121 -91 be charged
-121 -79 between the
-121 -89 for order
-121 -110 hello
27 121 is one
-121 -66 it's a
-121 -83 one has
66 121 regulator
-107 -121 surgery
-121 -30 that #
121 19 turns out
-108 -121 two-step verification
-108 -121 verification
14 121 we chose
121 19 wished
121 19 wished you
121 5 with our
121 3 you as
-117 -121 your data
-11 120 ^readable
-11 120 ^were readable
-120 -98 a real
49 120 and was
120 66 between #
120 15 by courier
120 25 catalogue
120 2 expected
-120 -91 i look
13 120 names
120 -3 not been
-120 0 number and
51 120 okafor
-120 -96 others
-120 -76 parcel is
-120 -73 people
120 25 rack
-11 120 readable
120 38 the interest
-44 -120 warning
120 20 we offer
120 33 went back
-11 120 were readable
69 120 with the
-115 -120 with you
120 42 you were
-117 -120 you what
-120 -74 you wish
120 43 your shop
-119 -111 ^apply
65 119 ^messages
-119 -88 and should
3 119 and told
-77 -119 arrive
119 17 fault
-42 -119 is the
119 31 issued to
-119 -105 manufacturer
89 119 mistakes were
119 73 newsletter
-119 -110 number is
17 119 read them
-61 -119 recipe for
-119 -95 refunded #
-119 -86 ridge
-119 -28 runs
-82 -119 sorry for
-119 -55 subject
-119 -105 the manufacturer
-119 -44 until the
119 10 was unavailable
68 119 we revoked
89 119 were made
21 119 yours included
-118 -102 # s
28 118 ^account was
-12 -118 answer
118 53 card by
-15 -118 clean
118 14 dear reader
-118 -77 ending #
-24 118 have given
-87 -118 here's how
118 29 is wrong
34 118 last year
118 5 licence
3 118 not the
-86 -118 plot
-86 -118 plot #
118 50 that wasn't
-118 -85 the patient
118 54 the planning
-118 -61 to inform
7 118 we put
-118 -79 were stolen
-118 -105 within ten
-117 -97 ^# september
117 87 ^please
-117 -97 ^september
-117 -117 ^welcome
-117 -117 ^welcome to
55 117 aid
-117 -5 anonymous
-117 -88 asks
-117 -86 from saturday
-43 -117 good
-117 -2 happened
117 9 if you've
-105 -117 isn't
117 11 it took
-92 -117 lovely
30 117 numbers and
-117 -92 or two
117 58 orders
-18 117 private
117 2 regarding
-117 -45 standards
117 54 take place
-15 117 the addresses
18 117 usernames
117 39 was meant
-9 117 was open
-117 -117 welcome to
117 31 yesterday
117 21 you received
-117 -94 your surname
116 1 ^here's
116 90 ^results
116 25 ^sorry for
116 18 ^that email
116 21 apologies to
-116 -66 collect
-116 -106 do
-85 -116 keep them
102 116 list
-32 116 received it
-94 -116 recipe
116 17 restored
116 48 that is
-80 -116 two other
-116 -82 up from
-116 -88 we changed
116 5 works now
-52 -115 ?
-115 -115 ^asked
115 25 ^meant
22 115 ^unauthorised
115 20 ^wrong
-69 -115 bags
-115 -67 basket is
-115 -94 can take
-115 -51 cheers
115 24 eight
115 35 fare
-115 -84 finish
-70 -115 honest
-109 -115 if you
-115 -73 learned
-115 -63 lose
-115 -73 meet
-80 -115 minutes to
-115 -77 months
115 0 our first
115 42 reversed
-115 -88 study
-97 -115 touched
20 115 we caused
115 52 we reset
-115 -67 your basket
114 18 ! wrong
114 18 ^! wrong
114 14 ^at the
114 49 ^down
114 12 ^sent
114 10 ^why
13 114 are in
114 49 copy first
70 114 course
23 114 credential
114 72 from this
-114 -77 go through
-114 -98 guide
-59 -114 has changed
-114 -45 haven't
114 56 if a
114 30 it through
-105 -114 lift
114 38 link in
31 114 our student
-1 114 public
23 114 rotate
-114 -94 see the
-77 -114 sites
-114 -63 stay with
-114 -88 ten working
-114 -88 the ridge
114 38 the whole
114 49 utc you
114 80 you could
114 68 you last
-113 14 ^over
-102 -113 ^tax
28 113 a public
-66 -113 are out
-113 -98 brush
-12 113 deleted it
20 113 emailed on
113 83 enjoy
-113 -112 luck
-113 -91 make a
113 26 nothing about
113 33 pdf
-113 -39 post
-113 -104 read that
-113 -89 returned #
-54 -113 terms
-113 -30 that means
-113 -62 think
113 65 to switch
113 20 triggered
113 20 was triggered
-113 -91 which is
-113 -63 you cannot
-90 -113 your #
7 -112 ^the
-104 -112 ^year
43 112 and you
112 54 beside
-112 -94 breaches
112 8 by tuesday
25 112 disk was
-40 -112 everyone at
4 -112 here's
-100 -112 if
112 -63 incorrect
112 39 june #
112 3 like a
-97 -112 linen
56 112 looked
112 76 one tap
15 112 or about
112 7 second
-112 -71 take five
112 26 was #
-112 -107 was too
112 45 without your
-80 -112 you're booked
111 -22 ^email
-111 -69 ^for your
-109 -111 ^in
7 111 ^profile
111 94 ^put
-111 -93 a month
111 33 balances
-111 -83 because
-111 -97 bother
-82 -111 broken
-111 -27 carried
-111 -111 council
-111 -91 invoices
-111 -68 it didn't
111 30 just
111 86 many
-83 -111 nursery
-111 -59 oops we
111 47 our list
-79 -111 since #
-111 -69 slice
111 41 teeny
-111 -53 twelve
111 10 unfortunately
-111 -100 was you
111 -14 we set
111 65 we wrote
111 33 whole
-111 -87 whoops
-111 -95 you asked
111 3 you'll get
33 111 yours was
-110 -96 ^planned
10 110 ^someone
88 110 ^was
-67 -110 ^word
24 110 a password
-98 -110 ask
-110 -48 details
-100 -110 from people
-110 -77 full refund
110 50 i would
24 110 laptop with
-110 -78 let us
110 49 market
39 110 notified
110 41 of next
-110 -81 popular
-51 -110 position
-110 -83 price on
-104 -110 privacy policy
-80 -110 session
-70 -110 this
82 110 using your
-110 -92 verify your
-110 -108 voucher
39 110 where you
-110 -91 within four
27 110 you of
110 9 you rely
-110 -87 your october
-109 -78 # from
-109 -94 # now
109 12 ^last night
7 109 callers
-74 -109 clear
-109 -101 do not
83 109 feed
109 -6 for good
109 34 for it
-109 -108 hi ana
-94 -109 inconvenience
-109 -75 lands
109 47 new booking
109 37 nowhere
-109 -94 stop working
109 8 that email
-109 -64 the last
-109 -94 will stop
-109 -90 you hear
109 45 you'd rather
-32 108 ^camera
108 47 ^did not
-93 -108 ^pension
108 14 ^the wrong
3 108 a search
-108 -102 about it
108 -19 addressed
108 40 ahead of
3 108 are writing
-108 -95 asked for
108 16 at half
-32 108 camera
-108 -79 card number
-47 -108 delete
3 108 engine
108 93 filed
108 20 have gone
-91 -108 how it
-108 -85 if we
-108 -86 invoice #
108 25 is working
-44 -108 leaflet
-108 -72 letter
-98 -108 march the
-108 -32 members
108 24 message was
15 108 messages about
108 24 messages now
-105 -108 natural
108 24 now carry
-108 -90 often
-93 -108 pension
-108 -58 release
108 19 rely
108 19 rely on
-108 -93 remembers
3 108 search engine
-108 -72 the attached
-68 -108 the queue
-74 -108 they're
49 108 two weeks
0 108 us we
-24 -108 week and
-108 -75 you forget
108 2 you to
12 108 your insurance
-93 -108 your pension
-108 -83 your return
-102 -107 ^changing
107 -17 ^your invoice
107 26 a few
107 -15 a push
-107 -96 ana
-107 -69 bridge
-65 -107 change
107 39 code to
107 38 got
-107 -107 had already
107 -17 invoice we
34 107 list with
-107 -102 minute
107 76 name and
-107 -77 not make
35 107 november and
107 -39 of you
107 -1 push
107 -15 push notification
11 107 rang
-107 -79 s
-107 -93 tells
-98 -107 the issue
-107 -87 the wall
107 21 thrown
107 26 top of
-107 -70 update your
-107 -87 wall
-107 -81 what
-107 26 your profile
-105 -106 ^contract
106 30 ^experience
63 106 ^notification
10 106 ^personal
-60 -106 by #
-106 -56 claim for
60 106 copied
48 106 for about
45 106 from today
-102 -106 goes up
-106 -71 happens
106 48 hour ago
106 36 in yesterday's
-106 -78 it's the
106 -11 left you
99 106 magazine
-106 -64 money is
106 96 opened
106 27 past eight
11 106 plan and
-59 -106 registration
106 15 small number
-95 -106 sold
106 37 the wrong
-106 -78 these are
106 14 tonight
-106 -88 unit
-60 -106 use the
47 106 you come
-106 -76 you get
-105 -88 # remains
1 105 ^employee
1 105 ^former employee
-105 -89 a wonderful
105 43 and #
-105 -77 and after
105 41 and did
-105 -69 at any
5 105 cert-in
-105 -57 export
-105 -100 for reporting
-105 -60 friend
105 28 hit
105 35 is hard
-105 -65 it to
-105 -97 people have
-76 -105 power
-105 -100 reporting
-105 -100 reporting the
105 -16 rota
-95 -105 sunday from
14 105 the records
105 46 the webinar
105 12 throw
-105 -82 us what
105 46 webinar
-105 -89 wonderful
97 105 worked
-105 -95 year
-66 -105 you at
-54 -105 you for
105 29 you this
5 105 your security
-104 6 # to
-104 -59 ^# off
104 32 ^about your
-104 -56 ^donor
104 -15 ^had the
23 104 ^payroll
-101 -104 ^recall
61 104 a list
104 -8 address is
-56 -104 ask for
41 104 at ten
-35 -104 attached
-104 -101 authentication
-104 -78 be unavailable
-104 -95 bring it
-104 -86 but please
104 19 child who
10 104 detected
-104 -56 donor
-26 104 downloaded it
104 21 february we
-104 -43 has left
104 19 i know
104 -9 it and
-58 -104 lovely people
104 66 may have
-104 -104 name of
-83 -104 noon
104 65 on a
-104 -91 out the
-68 -104 planned
104 13 please don't
-67 -104 queue
-75 -104 ready
-101 -104 recall
-3 104 removed
104 73 results
29 104 security incident
32 104 set a
104 8 should show
-54 -104 stop
72 104 student
104 8 the website
104 104 to a
-104 -104 to freeze
-104 -101 two-factor authentication
104 34 unexpected
-104 -86 until you
47 104 website was
52 104 were on
104 16 when our
-72 -103 # million
103 46 ^cancelled your
-78 -103 ^closed
-103 -64 ^closed tomorrow
103 22 ^didn't work
68 103 a database
16 103 backup
-103 -64 closed tomorrow
103 51 cost you
16 103 disk
103 0 email was
103 23 fancy
103 25 i
103 44 it does
15 103 it now
39 103 logs show
-103 -73 one you
-103 -76 or a
-81 -103 order number
-103 -99 reach the
-103 -81 records were
-103 -19 regards
-103 -70 sandals
17 103 stole
-30 103 tax code
-78 -103 ten minutes
-100 -103 the office
103 30 twice in
-81 -103 very
-103 -72 waiting
103 23 we sent
-103 -82 work is
-89 -102 # or
102 7 # were
-102 -73 ^may
102 19 ^oops !
102 46 ^please ignore
-102 -74 ^us
-55 -102 admitted
-55 -102 admitted that
-102 -86 and a
43 102 been notified
-96 -102 codes
-102 -67 five minutes
-102 -62 for us
102 79 hands
-102 -57 is no
-102 -57 it back
-102 -78 larder
102 -4 leaves
102 15 letter from
-102 -89 ninety days
102 -4 off a
-89 -102 on two-step
102 -10 ought
102 -10 ought to
-102 -64 promise not
-102 51 recovered
-102 -59 right when
-102 -78 road
-71 -102 say sorry
-17 102 should not
-102 -22 somebody has
-2 -102 system
102 77 the email
102 29 the fee
-102 -78 the larder
26 102 the search
-102 -96 the spring
-102 -91 this link
102 -8 we loaded
-102 -64 we promise
-102 -64 with a
-102 -85 you start
-101 -95 ^did you
-101 -89 ^invoice
101 26 a send
101 48 a test
101 17 at that
-86 -101 cake
101 -3 corrected and
-63 -101 day and
-75 -101 find
101 32 for wasting
-101 -72 from your
-101 -63 have to
25 101 included
-101 -86 it over
-101 -85 last visit
-82 -101 password for
-9 101 passwords
55 101 prints
55 101 prints our
101 59 sent them
9 101 set
101 17 that price
55 101 that prints
-101 -75 the card
41 101 the other
101 32 twice
101 50 understand
-101 -85 verify
22 101 was taken
101 32 wasting
101 32 wasting your
52 101 were the
100 0 # every
-100 -83 ^name has
100 13 ^yesterday's
100 16 a code
100 45 a second
-100 -49 account without
100 68 and we've
-100 -34 at once
-12 100 birth
-100 -79 by text
2 100 don't know
100 0 eastern
-64 100 exposed
-100 -70 following
100 59 google
100 28 have refunded
-100 -81 if yours
24 100 into our
-19 100 it can't
-100 -90 item
-82 -100 keyboard
-100 -26 ninety
-57 -100 noon on
-100 -86 off while
-100 -61 other
-100 -66 our site
-100 -60 over
-48 -100 podcast
28 100 strangers
-100 -79 strike
59 100 that !
48 100 that a
100 44 that isn't
100 21 the eleven
100 94 up at
16 100 uploaded to
-100 -96 us on
22 -100 was a
16 100 was uploaded
-100 -89 we need
-99 -100 yours and
-47 99 # families
99 40 ^last email
99 40 ^our last
-94 -99 a minute
-99 -64 applying
-99 -64 applying for
-6 -99 b
-99 -85 be used
-99 -98 been processed
-99 -42 coming
99 16 don't need
99 40 email you
-99 -64 for applying
37 99 group
-99 -88 high
99 69 i published
-99 -56 just reply
7 99 log
-99 -79 logo
-99 -79 logo and
99 0 mat
-99 -70 message and
-75 -99 need not
-75 -99 not do
99 22 nothing further
-80 -99 over the
-99 -94 plan is
-79 -99 see you
-80 -99 shelves
13 99 sort code
-99 -74 the balance
99 40 the charge
35 99 the feed
-81 -99 the password
-80 -99 the shelves
-53 -99 this issue
99 -9 to publish
-94 -99 travel
39 99 unauthorised
66 99 up on
99 16 we forgot
-25 99 with first
99 3 your course
-76 -99 your donation
-31 98 ^address
98 12 ^credit
-98 -89 ^letter
-19 -98 ^saturday
-98 -87 ^three
98 19 a replacement
38 98 about two
27 98 and copied
-98 -98 aren't
12 98 contractor
-98 -75 costs us
24 98 firm that
-36 -98 gas
-98 -89 get a
-98 -63 goes
98 30 i apologise
98 19 in at
98 75 make
44 98 none
91 98 notification
98 -31 released
98 19 replacement
98 -7 some users
24 98 the firm
34 98 the member
98 40 the usual
-97 -98 to confirm
44 98 to set
-97 -78 ^from #
-97 -84 ^return
-97 -70 a man
12 97 activity on
-2 -97 after #
-97 14 and check
97 -1 and forgot
-97 -74 as you
-97 -65 basket
97 27 billed you
97 1 bonus
97 32 costs #
-97 -71 database on
-52 -97 donation
-78 -97 gave us
-57 -97 good morning
97 33 had set
-97 -88 has recalled
84 97 have
-97 -86 hear that
-83 -97 here are
97 32 it costs
-97 -70 man
-75 -97 medicine
-97 -61 mill
-97 -89 name has
-97 -91 new customers
-30 97 nhs
-11 97 of birth
3 97 on or
-97 -9 path
-17 97 photos and
97 31 refunded the
80 97 software
-97 -84 tax return
-97 -50 thanks for
-97 -77 the waiting
-97 -91 their first
18 97 to anyone
97 69 to bring
97 33 to start
97 5 to sunday
-97 -16 update
-97 -72 upstairs
97 48 was for
-97 -44 will be
97 18 you got
-97 -95 you notice
-17 97 your photos
-96 -50 # #
96 42 ^we cancelled
-62 -96 account security
61 96 among those
-26 96 an event
1 96 ancestry
-96 -29 and have
-81 -96 and we'll
-90 -96 attached and
96 -3 boxes
96 21 cancellation
96 45 cancelled it
-72 -96 change your
-96 -81 didn't get
-96 -87 for the
96 77 had been
96 49 half
-96 -75 human
-96 -21 local
47 96 looked at
-43 -96 nothing to
-12 96 offline
-96 -84 our privacy
96 -19 paper
3 -96 parking
96 42 put you
-96 -71 quiet
-81 -96 same as
96 34 see it
-96 -77 short notice
-96 -79 something we
96 21 the cancellation
-96 -51 the server
-96 -88 this message
-96 -82 we refunded
-96 -54 you like
1 96 your ancestry
-90 -96 your certificate
-14 95 # addresses
-16 95 ^and you
95 -11 ^box
70 95 ^notice
14 -95 ^reminder
-54 -95 ^this
95 89 about an
-95 52 another
95 -26 any confusion
-35 -95 at seven
-95 -92 because it
79 95 card is
95 20 compulsory
95 -26 confusion
11 95 credentials
-95 -57 decision
-24 95 had a
95 -33 have their
14 95 highest
-95 -52 if the
-95 -23 inform
-95 -23 inform you
95 28 into
-95 24 it can
-95 -54 mop
-74 -95 office by
95 1 our email
95 -1 receipts
-95 -57 regret to
95 17 resulted
45 95 revoked
-95 -58 running
95 29 saver
-95 -75 short
95 28 strength
95 28 strength of
95 -7 submit
-95 -78 tell
95 28 the strength
-66 -95 this is
-87 -95 week in
-73 -94 # by
28 94 ^list
-94 -73 ^two
-63 -94 a hotel
-94 -85 a refund
-89 -94 a voucher
94 -42 after the
-67 94 all #
94 -37 an incorrect
94 86 app under
-94 -91 bench
94 75 came
-94 -77 did you
31 94 families
-19 -94 have received
94 45 have set
94 -17 instead
94 0 manage
94 30 on saturday
22 94 personal information
-87 -94 read the
-94 -73 status page
94 2 the final
94 43 to every
-62 -94 trial
20 94 unauthorized party
-94 -48 us a
94 5 we restored
-94 -92 we're sorry
94 -33 would like
94 -2 your delivery
-88 -94 your email
93 -4 # bonus
-93 -82 ^tomorrow
-86 -93 ^week in
-93 -80 ^you asked
-93 -66 a quiet
93 -24 allowed
-93 6 an account
42 93 and encrypted
-93 -78 any other
93 -25 at #
93 49 configuration
38 93 details were
93 8 difficulties
93 8 experienced intermittent
-93 -68 far
93 68 his
93 8 intermittent
91 93 last night's
-93 -32 means
-87 93 medical
93 -8 might have
93 31 much
-11 93 names and
91 93 night's
-93 -42 november
93 24 our letter
93 -4 premium
87 93 printer
-93 -45 recalled
-5 93 salary
-93 -62 sizes
-30 -93 small
-93 -68 so far
-93 -73 summaries
44 93 the regulator
-93 -78 to leave
1 93 turned up
93 8 unforeseen technical
93 18 was false
93 29 we called
93 0 we moved
93 22 will get
16 93 you live
-93 -44 your family
93 32 your next
92 -13 # ist
92 14 ^after
92 14 ^after you
-92 -81 ^condolences
3 92 ^notification of
-92 -81 ^our condolences
-92 -89 ^parish
21 92 ^visible
-92 -68 ^your bank
92 -21 and none
92 54 at our
-70 -92 book
92 17 clearly
50 92 college
-92 -81 condolences
-92 -60 days to
-92 -81 died
-92 -69 error occurred
92 18 few
92 71 for nineteen
-92 -32 friday
-77 -92 go
92 -13 ist
92 7 mistake and
92 22 night of
92 71 nineteen days
3 92 notification of
-92 -59 on them
92 7 one that
-92 -81 our condolences
-92 -89 parish
-92 -41 please
-7 -92 returned to
13 92 security number
-92 -89 the parish
-92 -54 this in
92 38 thursday we
92 33 to last
-67 -92 turn on
21 92 visible
92 44 we should
-92 -71 with this
-92 -77 working days
14 92 yours
-43 -92 yours will
-91 -54 # june
91 -5 ^not your
91 17 ^on friday
-37 -91 ^to be
-90 -91 ^what
-4 91 ^your address
-91 -63 a table
91 4 and about
-30 -91 asked
-87 -91 by noon
-91 -31 called it
20 91 computer
33 91 court order
3 91 dental
-91 -53 export your
14 91 folder
91 6 have experienced
33 91 have obtained
91 28 i sent
91 -17 is safe
91 8 is what
91 3 issue
91 22 it was
-91 -90 it's
91 -14 let a
91 74 loyalty
22 -91 manager
-91 -62 not to
33 91 obtained a
91 40 opened two
-86 -91 requested
91 13 revoked the
-91 -65 sandwiches
86 91 sent to
91 17 the reminder
-4 91 told us
91 7 until sunday
-91 -70 using the
-91 -76 valley
-91 -64 we tried
91 -26 with dr
-91 -66 you ignore
-84 -91 your details
-90 -73 # is
4 90 # patients
-58 -90 ^did
-10 90 ^former
90 17 ^the link
17 90 a laptop
90 12 account on
2 90 and points
-73 -90 and return
12 90 archive
-90 -24 as well
-90 19 breach
-77 -90 cyber
-15 90 downloaded
-8 90 envelopes
11 90 files from
-90 -62 fire
43 90 first names
3 90 helpline
-9 90 home
-90 -90 is out
62 90 it in
-63 -90 leave
90 18 marcus
90 65 marked as
-90 66 on our
-52 -90 on two-factor
3 90 our helpline
-28 -90 station
-90 -49 tap and
-90 -53 that your
-90 -27 this time
-72 -90 us so
-90 -58 usually
-88 -90 within
-90 10 work out
90 8 you will
-89 -53 # with
24 89 ^data breach
89 20 ^late
-59 -89 ^lost
-89 -51 ^something
34 -89 ^work
89 24 ^you for
89 36 a blank
89 5 am
-89 -57 are #
89 18 asking
89 32 bring the
-42 -89 departure
89 2 for three
-89 -87 forward
89 -11 friday to
21 89 incident that
-89 49 leak
89 -22 ledger
89 42 may #
89 68 nineteen
89 23 not
16 89 on that
89 28 portion
89 28 portion of
-89 -20 projects
-58 -89 quote is
89 -36 reminders
-45 -89 rows
89 33 switched off
-12 -89 testing
89 48 that it
89 3 the morning
-89 -73 the short
-10 89 under profile
-30 89 was left
-89 7 years
61 89 yet
-36 -89 your birthday
-4 89 your home
12 89 your social
88 20 ^friday's
88 27 ^ignore
88 75 ^loyalty
88 16 ^october
-62 -88 again and
-88 -1 approved
51 88 be our
88 6 complaint
-3 88 else's
-25 88 for five
88 -18 glitch
5 88 have checked
-50 -88 helped
-23 88 hidden
88 20 in friday's
-28 88 last month
60 88 left in
70 88 live
88 29 middle
88 -8 muddled
-88 -73 next week
-4 88 open to
-88 37 pages
4 88 patients
-75 -88 room #
-88 -32 the trustees
88 13 today you
88 -17 told you
45 88 took it
-88 -32 trustees
-88 -25 version
88 -8 we muddled
88 -8 wrong column
-72 -87 ^#
-87 -62 ^go
-87 -79 ^school
-87 -79 ^school closed
-87 -74 after a
-78 -87 batches
-87 -23 boards
-87 -76 bring a
19 87 but no
-87 -75 can ask
29 87 contained your
-87 -66 cost
87 14 d
87 14 d we
1 87 don't recognize
-87 -48 email address
87 6 experienced
87 -3 fifty minutes
30 87 for #
-56 -87 forty
-85 -87 forty minutes
22 87 friday we
-33 87 front
87 27 general
87 14 goes out
-59 -87 hotel
87 56 i had
34 87 in version
29 87 member list
87 9 myself
87 21 offer
87 9 our newsletter
87 57 printed
-25 87 read
-87 -79 school closed
0 87 swapped
87 56 that one
-78 -87 the batches
-72 -87 the error
87 2 the fault
-87 -62 to take
3 87 were your
-14 87 your bank
-87 9 your street
-87 -61 zero
-86 -48 # which
-7 86 ^about a
16 86 ^other
86 42 ^with
58 86 an update
86 -39 asked you
43 86 been removed
72 86 code
13 86 could read
-86 -62 details by
86 58 direct debit
6 86 has your
-7 86 heads
-86 -70 holders
86 -26 is below
-86 -61 is free
86 15 know what
-6 86 list so
-82 -86 must
-86 -2 nine
39 86 none of
-86 -79 our driver
-86 -48 out empty
-7 -86 own
86 -14 sorted
17 86 stick
-86 -48 the export
3 86 the intruder
-31 -86 till
-55 86 to line
-83 -86 two-step
86 53 we
-86 -62 you receive
-86 -62 your form
-73 -85 # others
0 85 ^dental
33 85 ^details were
-85 39 ^leak
15 85 ^patient
-85 -55 ^wednesday
16 85 a backup
85 -13 a newsletter
21 85 a security
-60 85 address in
85 -27 bill
-7 85 bucket
-85 -63 can leave
-85 -66 clicked
85 -43 dear guest
-85 -60 detail
85 15 discount code
-85 -84 election
-85 -68 ever
-85 -76 friday #
85 9 gift
85 -8 have caused
-85 -57 know how
-85 -62 last one
-85 -61 november #
-85 -25 number #
-85 12 online
-83 -85 parent
2 85 pretend
2 85 pretend to
-17 85 profile
-54 -85 share
-85 -25 surveyors
85 32 the parents
-85 -58 the top
-57 -85 this ?
-85 -50 was out
-85 -52 we cancelled
9 85 were among
24 85 who has
85 39 write to
85 6 you want
-84 -44 # january
57 84 ^and
-84 -76 ^confirmed
-84 -77 ^couldn't
-84 -80 ^downtime
84 82 ^error
84 30 ^got
84 13 ^have
84 1 ^on your
36 84 ^took
-84 -77 ^we couldn't
3 84 ^your membership
-7 84 and former
-84 -65 anything odd
-84 -39 by mistake
-84 -64 can
-41 -84 changed
-7 84 current and
84 -3 do nothing
-84 -80 downtime
84 -18 draft
-84 -81 early as
-7 84 employees
84 -9 empty
-7 84 former employees
28 84 gained
-84 -51 guaranteed
-84 -59 have not
84 -18 here's one
65 84 in it
10 84 intruder
-84 -8 it before
-84 -29 light
-84 -33 lists
52 84 messages
9 84 messages from
-84 -78 minutes early
84 -12 missing
40 84 new password
-84 -65 odd
-12 -84 on the
-4 84 one of
-40 -84 only the
84 19 paid for
-65 -84 password or
74 84 phone numbers
-84 -78 please arrive
37 84 please change
9 84 pressed
84 22 saving
35 84 sheet
-6 84 signed
-36 -84 start on
-84 -10 tenancy
-84 -22 than they
-84 -63 things
84 -3 this might
-84 -21 this one
-84 -48 title
84 1 toll
-84 -26 two
-84 -56 you again
80 84 you opened
-49 -84 your parcel
-84 -10 your tenancy
-83 -80 ^has been
13 83 ^membership
-83 -44 ^of #
-83 -70 ^site
-27 83 ^up
-83 -46 a breach
83 33 and get
83 30 and they
-83 -19 appeared
-83 -67 application for
30 83 awkward
83 28 been !
-68 -83 boiler
83 30 booking
83 33 claims
83 15 for many
83 4 hot
83 -10 in last
-83 -16 in one
83 15 last step
28 83 list to
-83 -72 not need
25 83 of all
-83 -78 or your
83 -41 our new
83 28 ran the
0 83 rebuilt
61 83 recycling
-83 3 september
17 83 staff
83 40 streets
83 65 test
-26 83 that weren't
-26 83 theirs
-83 -55 using
83 60 vote
-3 83 was public
-26 83 weren't theirs
83 28 what a
-6 83 you belong
-66 -83 you change
-78 -82 # a
-82 -60 # september
82 77 ^about
-82 -15 ^bank details
-12 82 ^data security
-24 82 ^has your
-82 -73 ^how we
-82 29 ^lane
28 82 ^survey
-82 -50 ^to #
-14 82 admissions
82 71 afternoon
82 -27 appreciate
-38 -82 at noon
-12 82 at one
82 -5 back today
-82 -53 be refunded
-80 -82 before
82 26 before anything
82 66 booking system
-82 -63 closed
82 -21 compared
57 82 consider
-12 82 data security
3 82 employee
11 82 everyone on
82 -18 for choosing
-2 82 former
3 82 former employee
-82 -76 from it
-25 82 happened and
-10 82 has deleted
-82 -64 have a
-82 -45 includes
48 -82 nothing
-82 -32 of #
-82 -46 of any
-12 82 our vendors
75 82 provider
82 -26 pushed
82 -18 relations
82 6 sent at
-82 -67 sorry you
-27 82 the information
82 -50 to everybody
-82 -45 to put
-82 -77 updated our
-12 82 vendors
-72 -82 wait
82 -27 we appreciate
82 20 we left
41 82 who rang
3 82 you're on
-81 -75 ^correction
81 -28 ^duplicate
-11 81 ^event
-47 -81 ^order
15 -81 ^prescription
-81 -75 ^storage
-81 -53 ^your payment
-81 -54 a card
-81 -60 a decision
14 81 a thief
-81 -72 answer within
-81 -65 are our
81 -8 been returned
-63 -81 blocked
-81 -69 choir
46 -81 choosing
-16 81 cleaner
-81 -75 correction
81 30 crate
76 81 deleted
1 81 did and
81 66 direct
81 11 early and
28 81 emails and
81 16 excuse
81 -21 had queued
-6 81 informed
-81 -68 join
-81 -28 list of
-81 -48 manchester
81 33 named
81 16 no excuse
81 20 orbit
81 -26 our apologies
-13 81 patient
81 60 points
-81 -44 secure your
81 -17 sent you
14 81 thief
-52 -81 to do
81 -10 unsubscribe
-3 -81 wanted
-81 -67 whenever
-37 -81 will go
5 -81 your bill
81 30 your crate
-81 -54 your payment
-25 81 your salary
-7 80 # metres
80 18 # seat
27 -80 ^for a
-20 -80 ^now
80 71 a call
-80 -57 a full
-80 -25 account from
80 31 added #
80 -6 an issue
80 59 any day
-80 -66 asked whether
80 -23 bottle
-80 -31 branch
-80 -2 cache
51 80 chose
80 59 day before
-80 -62 did
-69 -80 ending in
80 16 everyone who
46 80 first and
0 -80 four
80 34 getting
-65 -80 how your
-80 -54 if it
80 6 in a
-7 -80 is attached
80 -6 issue with
-80 24 it by
80 28 jasmine
-7 80 last #
-80 -78 leave the
-7 80 metres
-7 80 metres of
-9 80 next time
-80 -45 occurred
-80 -27 or #
-7 80 out where
-17 80 passwords are
80 -4 queued
80 5 refunding
-80 -61 report the
-80 -71 stolen
-80 -77 sunday at
-80 -2 the cache
-75 -80 the summer
77 80 them to
80 34 to answer
80 -14 trust
50 80 upgrade to
-33 -80 us the
-80 -43 want
80 -24 was missing
80 6 we told
-50 -80 we'd
80 5 we're refunding
-73 -80 were very
80 51 while
-80 -56 wishes
6 80 works here
-80 -59 your application
-80 39 your messages
-79 -64 ^renews
-79 -64 ^renews on
-79 -52 ^storm
-79 -70 ^ticket
-79 -70 ^ticket #
-57 -79 a data
79 -23 a small
79 -24 and all
-77 79 and another
13 79 and signed
-26 -79 applied
-79 -24 but
-67 -79 destroy
-79 -54 explain
-79 -19 faithfully
79 8 gone to
-21 -79 hall
79 28 hard
79 31 have added
-61 -79 hear
64 -79 it out
79 31 key to
-79 -59 kindly
79 21 like we
79 34 meant for
-79 -50 mr
16 79 name your
-79 -29 opened this
-29 -79 opens
-79 -57 order #
-79 -64 photo of
-79 -45 place on
79 32 price was
-78 -79 project
-79 -64 renews
-79 -64 renews on
44 79 replies to
-79 -31 reply to
79 57 respond
79 57 respond to
30 79 returned the
-2 79 set up
-79 -75 sorry the
-79 -42 southern
-79 -52 storm
-75 -79 the changes
-79 -64 the photo
79 18 this month
-79 -70 ticket #
11 79 to our
79 54 typed
79 28 went
-68 -79 work
-79 -3 years ago
79 79 you don't
79 28 your employer
-79 -19 yours faithfully
-18 -79 {}
-38 -78 # all
-78 -10 # november
78 -4 ^by someone
14 78 ^strangers
78 -1 ^you had
78 4 a half
28 78 a researcher
78 24 and again
78 46 bug in
69 78 bus
78 -4 by someone
78 -41 contract
-78 -72 dispute
-78 -58 get #
-78 -32 has
13 78 have involved
-78 -72 instructions
78 46 introduced the
78 53 list for
-8 -78 moved
-38 -78 need
-78 -52 oops you
78 31 our server
22 78 out and
-78 22 plain
-12 78 replaced
28 78 researcher
-71 -78 runs out
78 22 stopped
-64 -78 take the
-78 -52 that they
-27 -78 the #
-78 -70 the account
-74 -78 to find
-78 -46 to lose
-78 -75 unit is
28 78 uploaded
78 46 we introduced
70 78 we kept
42 78 weeks
4 -78 what it
78 18 where it
78 54 with one
-72 -78 won't
2 78 writing to
-78 -33 you think
-78 -41 your free
-35 -77 # th
-77 -42 ^# december
-77 -50 ^# is
-77 -42 ^december
77 11 ^ignore our
-77 -63 ^your email
-68 -77 age
77 17 amend
77 -54 anyway
-77 -51 april #
-31 -77 are being
4 77 callers who
-76 -77 closing
-47 77 could be
-77 -65 driver
-77 -48 fell
77 35 files
-42 -77 flight
-4 -77 for an
-77 19 forget
-77 13 identity
77 11 ignore our
-76 -77 look
77 2 looks
34 77 ltd
-71 -77 nag
-2 77 number
77 15 our mail
-18 77 photos
-28 -77 places
18 -77 prescription
-77 -64 protect your
77 -3 recent
2 -77 reminder
-77 49 reported
-77 -75 saturday
-22 77 shared
41 77 street and
-35 -77 th
77 55 the hour
77 2 the notification
77 -6 the tool
-77 -47 two people
-77 -54 walking
-47 -77 won't take
77 38 you cancelled
-76 -63 ^application
76 -20 ^note
76 5 ^parcel
76 -3 a happy
-40 76 and date
76 64 are sorry
-76 -37 as the
-76 -71 at home
-76 -56 authentication and
76 -3 away
76 9 biggest
76 -8 credit note
76 16 day's
76 53 debit
1 76 diagnosis and
-76 -52 don't have
1 76 envelope
-76 -1 five days
-76 -53 free
-63 -76 hand
76 41 have been
76 37 i shall
44 76 identified
76 3 in our
76 24 it tell
76 -2 january
-69 -76 marrow
76 31 marta
76 31 marta lindqvist
-73 -76 october is
76 10 of product
76 -46 off the
76 -10 our team
-76 -72 outage
-58 -76 pharmacy
-76 -31 promptly
-38 -76 said no
-76 -59 seconds
44 76 size
-76 -56 status
-71 -76 stops
-76 -69 storage
12 76 survey
34 76 tenants
-76 -32 the internet
76 12 to tell
-76 5 trains
-16 -76 trouble
-76 -67 unwell
76 10 was sent
76 -5 we emailed
-76 25 we wish
76 7 were right
76 11 you lost
-76 -32 you made
1 76 your diagnosis
75 37 # we
75 30 # your
-18 -75 ^class
-56 -75 ^oops
75 16 ^re your
75 -23 ^recent
75 -23 ^regarding
-75 -45 ^sorry to
75 -34 ^you were
75 -23 ^your recent
-3 75 acquired
9 75 among them
-75 -21 as it
-58 -75 august
-75 -46 call the
-74 -75 cannot be
22 75 contact details
3 75 containing
-75 -73 costs
-64 -75 credit
-3 75 detected unusual
-75 -7 email or
75 28 email we
75 22 emailed
9 75 emails that
-34 -75 forward to
31 75 fundraising
-75 -55 had to
-75 -68 have the
-75 -63 hearing
75 6 hour and
-74 -75 is confirmed
75 11 is live
75 16 job
-34 -75 look forward
-75 13 nobody is
63 75 notice of
10 75 our network
-43 -75 passport numbers
-75 -9 people for
75 19 please tear
-48 -75 processed
75 16 re your
-7 75 recognize
75 39 review on
-75 4 save
-75 4 save #
-75 -53 secure
-39 -75 should you
75 19 tear
-75 -66 the affected
-75 -29 the credit
-75 -49 time in
-68 -75 to hear
-45 -75 to say
-3 75 unusual activity
75 -3 was lost
-65 -75 week so
-75 -40 with any
-18 -75 yoga
-75 -12 you know
75 19 your march
46 75 your name
75 -23 your recent
-43 -74 ^again
74 62 ^an
74 36 ^and we're
-61 -74 ^birthday
74 20 ^right
74 20 ^the right
74 2 ^wrong time
27 74 a court
74 28 again at
-74 -44 appeared in
-74 -74 breach notice
-74 -63 contribution
-74 -70 criminals
51 74 dates
-7 74 disclosure
-7 74 disclosure of
74 16 emailed you
-74 -46 for six
-74 -49 freeze
-31 74 histories
74 19 in their
-74 -50 information from
-74 -51 keep the
48 -74 last week
-74 -50 liable
-74 -50 liable for
74 1 live list
-74 -46 lose your
74 5 match
74 -14 nothing you
43 74 of your
74 -51 on us
-66 -74 our own
-74 -41 parcel has
-74 -52 pin and
74 -21 rate was
37 74 replies
-74 -11 shipped
-74 -50 shop the
12 -74 six weeks
-74 -69 stored in
21 74 suspicious activity
74 54 switched
-61 -74 the cake
-74 31 the file
-74 -59 the team
74 36 they come
-74 -26 to be
74 -30 unavailable
-43 -74 valid on
74 2 wrong time
74 25 you ordered
-3 -73 # august
-49 -73 # today
73 -33 ^apology
-73 -6 ^breach of
32 73 ^else's
-73 -46 ^off
73 17 ^on saturday
73 -21 ^regarding your
32 73 ^someone else's
-17 -73 ^week
-73 -55 ^you left
73 12 a bit
73 27 a wave
73 -12 already
73 -68 an hour
-73 -47 and information
-73 -69 anyone at
73 -27 apology
57 73 appear
-7 -73 arrive by
-73 -72 broke
73 -34 clues
73 34 could not
73 12 daisy
-73 -66 date wrong
-73 -62 decisions
73 28 every one
-27 73 eye
-4 73 found that
73 -2 had turned
21 73 has told
-73 11 have read
73 29 house
73 -20 lapse
73 18 last month's
-73 -14 leader
73 -25 loaded
72 73 now
-73 -13 on friday
73 49 opened the
-73 -58 our records
73 69 person has
-73 -58 records show
73 -21 regarding your
73 14 safe and
73 41 saturday morning
-71 -73 sign-in under
32 73 someone else's
-36 -73 start
73 36 the building
-73 -14 the decision
-50 -73 the flaw
-73 -54 the ticket
-73 13 there
-46 73 through a
73 -35 thursday's
-71 -73 under settings
73 27 wave of
73 56 we lost
-7 -73 will arrive
-73 8 you do
-73 -26 your first
-15 72 ^affecting
72 56 ^alert
-72 -53 ^invoice #
-7 -72 ^shop
72 49 ^we lost
-25 -72 ^you by
-15 72 affecting
-33 72 an isolated
-72 -53 and disregard
72 -4 and we
-72 -26 at your
37 72 be informed
-42 -72 changes
6 72 dear patient
-72 -53 disregard this
-70 -72 exercise
-72 -68 expect to
-16 -72 four minutes
-72 -50 get your
72 -51 guest
72 19 harm done
-69 -72 has a
-72 -68 he
-72 -64 hi everyone
-72 50 hospital
-15 72 hr
37 72 informed that
-33 72 isolated
72 6 it up
-72 -43 learning
72 33 lindqvist
72 35 locked the
-70 -72 maker
72 19 no harm
-53 -72 nobody can
-72 -23 not a
72 20 old
72 -6 out on
72 17 plans
72 8 printed the
9 -72 reading
-72 -46 review the
-53 -72 second step
-72 70 so your
-72 -64 stored there
-72 -53 this reminder
9 -72 waited
72 35 we broke
-72 -64 we could
-27 -72 we would
59 72 weren't
-72 55 while we
72 28 yesterday's email
-72 -51 you already
-72 -46 you one
-72 -51 your wallet
71 -17 ^for the
-71 -64 ^our privacy
-71 -64 ^privacy policy
-71 28 accounts
-71 27 addresses
-71 -71 and whether
7 -71 asked us
-25 -71 bread
71 21 charged
-68 -71 clause
-68 -71 clause #
71 -18 dates for
-46 -71 disregard
-71 -69 do you
-71 9 erased
71 42 in which
-71 -63 it isn't
71 -29 leeds
-71 -67 leisure
-61 -71 leith
-71 4 list on
-2 -71 mean
71 54 numbers were
-6 71 of stolen
-71 -64 on how
3 71 our error
-71 -59 overheat
5 71 portal
-29 -71 receive
-71 -51 sam
71 63 should
-50 -71 takes a
33 -71 tickets
71 7 to make
-31 -71 tomorrow
-3 -71 us to
-71 19 valid
71 69 worked and
71 22 you the
-9 70 # at
-53 -70 # the
1 70 ^and what
-70 50 ^breach
-70 -62 ^monthly
70 21 ^re
30 -70 ^was your
-31 70 a new
-42 -70 after
70 25 all the
-70 -68 all three
-52 -70 and gave
49 70 any concern
70 14 cost of
2 -70 cut
70 32 digits
70 5 each of
25 70 entered
70 -6 experience
70 -8 fine
-70 -55 have #
70 -40 if this
45 70 it is
-2 70 legal
70 30 may
70 -10 night we
2 70 now before
70 47 off your
-2 70 ourselves to
49 70 pack
-69 -70 pays
-70 -53 prefer
-22 70 privacy
70 21 re
-23 -70 reached you
14 70 reason
-2 70 reported ourselves
-70 -66 sorry
-70 -68 street
-70 -54 the maker
-24 -70 upload
30 -70 was your
70 19 we ran
-66 -70 we will
70 66 wednesday from
-25 -70 were one
70 -19 why not
-62 -70 yearly
-31 70 your membership
-49 -69 ^a data
-49 -69 ^in a
-69 -55 ^keep
69 21 ^took your
-69 -43 ^update
69 -33 ^we
69 21 ^we took
-22 69 a meeting
55 69 a person
69 20 a template
69 21 again in
69 52 an email
24 69 and with
-59 -69 bring
69 9 connected
20 69 details and
-18 69 don't forget
-69 -57 due on
69 66 for two
69 31 have built
-69 -65 hope you'll
-3 69 how you
-9 69 ico
-69 -50 id
69 -3 left off
-69 -46 left something
69 28 link to
69 54 looking
69 -12 mix-up
-69 -68 new version
-69 1 office at
-69 -65 or if
69 12 or the
69 46 out
-1 -69 people who
38 69 please delete
27 69 rang us
28 69 sign in
-69 -46 something behind
-69 -56 space
28 69 spent
-35 -69 stop using
69 20 template
69 42 that day's
-9 69 the ico
-25 -69 the link
69 3 the live
69 34 the test
-69 -48 to change
-69 -44 to offer
69 23 took your
-30 -69 top
2 69 was among
69 -33 whatever you
69 2 will hear
55 69 writing
-69 -30 your statement
6 68 ^accessed
12 68 ^cyber
12 68 ^cyber incident
30 68 ^on it
7 68 ^profile was
-22 68 ^shared
-22 68 ^shared your
-57 -68 ^train
-22 68 ^we shared
68 41 account was
-68 0 added
68 -8 and left
-3 68 applicants
-3 68 applicants to
-68 -62 as they
-68 -9 bank details
-68 0 breach of
68 2 button
49 68 campaign
68 31 can also
-68 -65 carry on
18 68 cases
-30 -68 certificate is
-68 -68 club
47 68 concern
68 25 depot
68 34 does
68 28 every price
68 48 failed to
-3 68 friday afternoon
-68 -56 hold
12 68 home address
28 68 including yours
-22 -68 is #
68 34 is right
-48 -68 june
68 8 mail was
13 -68 not reply
-68 -42 now #
68 28 one by
12 68 our app
0 68 our staff
22 68 page and
-68 -19 plus
-17 -68 posted to
68 28 price in
7 68 profile was
-28 68 put
68 -3 round and
68 68 saw the
8 -68 seems
-22 68 shared your
-20 68 sim
-68 -10 something you
-62 -68 stay safe
2 -68 that's
68 40 the bug
49 -68 the date
68 25 the depot
-68 -56 the following
-68 -63 to email
68 30 to me
-68 -68 to print
68 15 turned the
-68 -23 underneath
-68 -57 waiting for
-24 68 we cannot
-22 68 we shared
68 14 when it
-47 -68 will
29 -68 with #
-68 -16 you report
-68 -63 your credit
-68 -44 your current
-20 68 your number
-40 -68 your statements
21 67 ^card details
67 -10 ^card was
21 67 ^checkout
-67 -17 ^has
21 67 ^our checkout
-67 -16 ^without
-61 -67 ^your data
0 67 a valid
-11 67 about a
67 -26 an automated
-67 -38 any questions
-67 -51 are on
67 -26 automated
-9 67 bank and
21 67 bank for
-38 -67 both
67 1 by it
-15 67 calls and
-31 -67 candidate
-30 67 confidentiality and
21 67 copied what
67 28 cycles
-67 -42 delete the
3 67 deleted the
-67 -59 do the
67 -2 dropped a
25 67 email and
-67 -40 find another
-67 -48 first
67 18 for that
-52 -67 from you
-28 67 have reported
-67 -65 hi
20 67 in those
-67 -5 information security
-67 -40 inspection
-56 67 kind
-67 -27 know so
-35 67 line
67 -33 little
21 67 malicious code
67 -2 may not
-29 67 membership
67 -6 morning
-67 -54 one in
-67 -60 our engineers
67 -3 our mistake
-28 -67 past year
67 -60 published
-67 -21 quoting
-67 -40 recorded
-33 67 security
27 67 set them
22 67 somebody
-67 -50 stuck
-67 -50 stuck on
-26 -67 sydney
-67 -43 the label
67 -4 the rain
67 -15 the second
-27 -67 the weekend
6 67 their passwords
-26 -67 thirty
-67 -64 thursday
-67 -38 to cancel
-16 -67 to get
-67 -37 tuesday #
67 20 up again
67 -10 we turned
-8 -67 which you
10 67 wish to
-67 -44 would rather
25 67 write back
-25 -67 you can't
67 19 you'll have
67 8 your new
-67 -39 {} {}
66 23 # before
-66 -12 ^important update
-66 -8 ^insurance
-66 -62 ^last year's
-66 -54 ^precautionary
-24 -66 ^seat
-66 29 ^security
-60 -66 ^statement
-46 -66 ^we did
66 32 ^we left
-66 -62 ^year's
66 -5 a #
10 66 a cyber
46 -66 a fault
-60 -66 anywhere
1 -66 apologize for
66 8 arranged
19 66 came to
-36 66 can see
-2 66 come in
3 66 contained
-7 66 do so
-31 66 door
66 -16 earlier today
66 50 failing
-66 -58 having to
66 35 i have
-66 -12 important update
13 66 incident at
-33 66 information
-24 66 issue a
66 25 it
-66 -48 join the
-66 -59 love to
-52 66 new one
-66 -47 no charge
66 58 notes
11 66 notes of
52 66 our systems
14 66 piece
-66 -8 port
-66 -54 precautionary
66 -31 received a
-43 66 routes
-66 -47 six months
66 24 sleep
-60 -66 statement is
-66 -41 stock
14 66 students
-66 -66 the two
66 -13 to turn
66 2 type
66 37 us that
18 66 wallet
25 66 was there
-66 -11 whether to
-66 -36 will keep
-66 -58 without having
66 6 wrong date
66 -22 you aren't
66 15 your account
65 5 # rd
-65 -40 ^are in
65 2 ^for you
65 37 ^test
65 22 ^twice
65 -13 ^were wrong
-36 -65 advertised
65 19 any of
-60 -65 at
-65 -61 be grateful
-19 65 brief
31 65 by a
46 65 change that
23 65 checkout page
-65 -43 compass
-31 -65 copy of
-65 -24 details on
65 2 during a
-65 -59 either
40 65 eleven
65 -25 for any
-65 -61 grateful
18 65 involved
21 65 june and
1 -65 left the
-65 -58 midnight and
65 -23 monitored
65 -23 not monitored
-65 -24 october
65 51 of class
65 -4 off in
-20 -65 on any
-38 -65 ones
23 65 our checkout
65 0 packs
-65 -37 payment has
-65 -60 per
65 -4 proportion
65 -4 proportion of
65 5 rd
-65 0 recalled the
65 60 regret any
-4 -65 several of
53 65 sincerely
-9 65 somebody else's
65 -31 still
-65 -59 t
-65 -55 the number
-12 -65 the three
65 -1 to book
1 65 unauthorised access
37 -65 we said
65 -13 were wrong
26 65 who had
-57 -65 you'll find
-65 -45 your identity
65 -22 your invoice
-65 -59 your pin
29 65 your test
-56 -64 # was
1 64 ^access
1 64 ^access to
64 29 ^didn't
-64 -60 a drill
-64 -31 about you
-64 -64 accept our
10 64 and always
64 26 and pay
64 5 and took
-36 -64 api
-36 -64 api keys
-64 -43 april at
64 61 are now
64 -12 are so
64 23 are valid
64 -9 asked to
64 7 because i
9 64 calls
25 64 card details
64 -2 customers in
-5 64 data of
64 23 december #
-64 -50 dinner
-1 -64 due
-11 -64 earlier
64 21 else looked
64 -6 emailed to
-64 -35 enough
51 64 entry
-64 -54 except
-34 64 file was
-64 -34 fill
64 -25 fruit
-64 -60 glad
-64 -12 hashed
64 -32 hear from
-31 -64 is now
-64 -41 label
-64 -41 lakes
-64 -64 make up
-64 -58 monthly
-9 64 no reason
64 23 on december
-64 -64 please accept
-64 15 purchase
-9 64 reason to
64 -39 received
64 24 right link
-64 -19 ring
64 19 second #
29 64 set it
-64 -34 settings
2 64 site is
5 64 social
5 64 social security
-59 -64 the boiler
-49 -64 the invoice
26 64 the public
11 64 the spreadsheet
-64 -54 the third
64 23 theatre
-10 -64 to come
-64 -34 to fill
-63 -64 tonight's
-64 -38 total
-39 -64 treated
57 64 two hours
-1 64 we added
64 24 what he
-64 -62 what to
21 64 wrote that
64 26 you back
-64 -53 your monthly
-63 -46 ^application for
-4 -63 ^timetable
-63 -43 ^your application
-31 -63 a copy
63 49 a letter
-63 -51 a precaution
-63 -42 absence
57 63 alert
-48 63 an incident
50 63 and asked
-14 63 and july
-54 -63 and send
-63 0 arrange
-63 -53 can make
-63 -56 dan
-60 -63 deliver
63 21 desk
17 -63 did it
-63 -55 drill
63 -40 due to
63 -16 email headed
16 -63 enclosed
-63 -54 fix
-63 -43 garden
63 27 getting it
-63 -59 go to
11 63 had no
63 -16 headed
-63 -21 in and
44 63 in that
14 -63 in this
-35 63 inside
-63 -57 is due
-63 -57 is offering
63 15 it's now
-63 -45 kendal
-30 -63 letters
63 -14 likewise
6 63 links in
-63 -51 make the
63 62 of yours
6 63 once and
63 5 oops !
-53 -63 or phone
63 7 ordered
-55 -63 phone was
-63 -51 precaution
8 63 privacy commissioner
63 61 process
63 -1 raised
-63 5 report to
-52 -63 reset the
-57 -63 return
-8 -63 rise
63 50 sessions and
-37 -63 set out
63 -21 so the
-63 -57 speak
-63 -57 speak to
11 63 taken from
5 63 that on
-52 -63 the day
-63 -43 the garden
-36 -63 the month
63 29 the page
-54 -63 the theft
63 -18 then
-29 -63 turn
-61 -63 walk
7 63 was involved
63 15 we billed
63 -6 we know
63 27 we promised
7 63 what information
-49 -63 works for
-63 -51 you believe
-63 -50 your friends
62 13 ^mistake
62 2 ^our mistake
0 62 ^records
62 -24 a day
52 62 a reason
-1 62 a spreadsheet
11 62 activity
-62 -25 affect
-62 -25 affect the
-18 62 another patient
62 27 back and
-57 -62 back by
-62 -35 because your
6 -62 bike
-35 -62 can look
62 -23 collected
-12 62 confidentiality
26 62 copied card
-55 -62 crime
-55 -62 dear mr
-5 62 delivery addresses
62 -4 eat
62 19 employer
-62 -32 five working
-62 -53 future
-53 -62 goes to
62 26 hadn't
-62 -53 have since
62 -49 hour
-42 -62 interest
62 5 it until
8 62 keeping
-62 -62 kind regards
-41 -62 licence was
62 2 like it
-22 -62 lost
62 8 muddle
-7 62 national insurance
-62 -58 need the
24 62 notes to
8 62 number one
-2 62 occurred on
27 -62 one line
8 62 one priority
8 62 our number
62 16 overnight
29 62 page
62 5 perth
-62 -40 photo and
5 62 pictures of
-62 -28 please read
62 10 pool
62 8 practice
-62 12 read it
-35 -62 receiving
62 20 repaid
62 18 reply and
6 -62 returned
-62 -58 returns are
-3 62 spreadsheet
-62 -39 stayed
-46 -62 tap
62 25 terms and
-1 62 that certain
57 62 that list
-13 62 the bank
62 23 the calendar
62 8 the muddle
62 19 the van
-62 -52 this letter
-51 -62 to reset
-62 -53 too much
-40 -62 unforeseen
-62 -42 unusual
-14 -62 water
-35 -62 we hold
8 62 what was
62 -17 whatever
62 31 will come
-62 -32 will not
0 -62 within a
62 23 wrong link
2 -62 you that
62 21 you wait
8 62 your file
-7 62 your national
34 -61 # am
-61 -47 ^# october
61 20 ^meant for
61 8 ^shouldn't
61 8 ^shouldn't have
61 8 ^we shouldn't
-61 -12 ^your account
-56 -61 above
-6 61 account number
26 -61 and your
-61 -26 at no
61 18 at the
-57 -61 been added
-61 -42 believe
-15 61 between may
-61 -12 bought
-61 -31 brighton
-61 -52 busy
-61 -53 but it
-61 -55 contact us
61 6 dear policyholder
10 61 deeply
-61 13 firm
-61 -47 for
61 -51 half of
-47 -61 have moved
10 -61 ignore
-15 61 it's not
57 61 its
61 -16 message about
61 45 model
-5 61 never stored
-61 37 nothing more
-41 -61 nurses
20 61 obtained
61 6 of policyholders
-61 -46 ongoing
61 -30 partner
58 61 photographs
9 61 policy and
61 6 policyholder
61 6 policyholders
61 3 product safety
61 -33 reader
-61 -39 rowan
-61 -60 saying
-61 -47 season ticket
61 8 second charge
-61 -60 sign-ins
61 9 stand
61 6 technology
8 61 that some
61 29 the extra
61 23 the money
-61 -55 there are
61 -2 those who
61 49 to each
-61 -52 to go
-59 -61 tv
-61 -61 very sorry
61 6 was stored
61 42 we are
44 61 we gave
61 8 we shouldn't
-61 -33 we'd be
17 61 you had
-61 -55 your workspace
-60 -44 # because
60 7 ^and your
-18 -60 ^day
60 -19 ^passport
-11 60 ^result
-35 -60 ^want
60 -9 a complaint
-3 60 a former
-7 60 addresses of
60 52 and see
-11 -60 before then
60 20 belonged
60 20 belonged to
20 60 browse
-60 4 bundle
-42 -60 cancelled
-53 -60 companies
-60 -42 confirmed
-60 -33 copy
-23 60 could see
-60 16 database
60 27 day is
-52 -60 device
18 -60 didn't
60 -20 discount
60 -2 fly
-60 -42 forget something
2 -60 giving
60 8 hosting
23 60 hours
-1 60 information was
60 50 it will
-60 -11 joining
-49 -60 kestrel
-24 -60 key
-36 -60 late
60 19 mark
-60 -31 music
-31 -60 needs
7 60 not encrypted
-60 -55 now has
-16 60 nurse
-58 -60 october #
-60 -32 on january
6 60 party
12 60 pictures
23 -60 please do
55 60 put the
-8 60 recovery
-52 -60 register
-60 -50 run
-28 -60 run it
-28 -60 script
31 -60 several
-60 -42 something ?
11 60 swapped two
60 4 th because
8 60 the note
17 -60 the till
-60 -41 the value
-60 -20 the web
-53 -60 this address
-60 -50 thursdays
-60 -36 to let
-52 -60 train
60 7 upgrades
-60 -41 value of
-60 -56 was stolen
-60 -36 we'll try
-60 -53 who may
-44 -60 will change
60 26 will no
60 -2 you fly
60 19 your balance
23 60 your claim
-25 -60 your flight
`;
