/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
286 129 a corrected
270 118 corrected
-246 -242 ^new
-246 -183 stay
242 55 ^!
-235 -241 ^what's
-240 -203 the inconvenience
-238 -199 explained
-234 -192 starts
234 52 the start
-230 -187 congratulations
225 61 sorry if
223 78 ^size
-220 -163 score
218 34 and some
217 129 and you'll
-217 -188 level
217 100 ready on
213 71 packed
212 97 blank
-183 -212 closes
96 211 could
209 50 ^group
-209 -193 begins with
-208 -147 apply for
-207 -195 ^explained
-206 -177 k
-205 -143 drink
37 204 involved your
-203 -181 what's on
201 46 reservation
201 96 should have
201 70 tuesday and
-199 -179 for your
-198 -171 lower
-198 -192 spring
22 198 to download
-197 -176 gloves
-196 -190 delayed
-196 -190 is delayed
-196 -151 your patience
195 -13 ^that
195 91 hospice
195 11 our calendar
195 40 the concert
195 91 the hospice
195 38 we had
-193 -172 dogs
192 42 wrong week
191 40 # pm
-191 -120 it ?
191 40 pm
191 86 the frame
191 4 you on
190 33 ^use
190 33 ^use this
190 33 use this
190 49 was our
189 52 ^that was
-189 -122 how we
-189 -112 tell us
-189 -173 you've been
188 44 bin
188 69 mail
-188 -176 twenty
-187 -146 at midnight
-187 -146 close at
-186 -161 baker
16 186 download
186 22 round
-185 -171 ^we're
-185 -183 could you
-185 -121 decide
185 51 keeps
-185 -157 maintenance
-185 -157 maintenance on
-184 -118 chat
-184 -159 needed
-184 -137 the room
-183 -174 the shop
-14 182 incident
182 33 you've already
-181 -162 moves
-181 -162 moves to
180 70 ^link
-138 -180 a phone
180 42 in full
-172 -180 provided
180 86 truly sorry
179 49 about that
179 66 harm
-179 -161 near
-179 -161 near you
178 29 announced
-178 -151 lamp
178 67 night you
57 178 ransomware
177 43 client
31 177 discovered that
-177 -138 euros for
31 177 we discovered
-169 -176 banks
-168 -176 film
-176 -119 plan
-176 -111 servers
-175 -140 ^flight
-175 -121 four days
36 175 outside
-174 -148 and you're
-173 -102 apply
-173 -138 do ?
173 63 point
-149 -173 turned on
172 29 ^at #
172 57 figure
-172 -152 off for
-172 -126 sold out
96 172 taken
-171 -99 ^policy
171 62 and it
171 75 april
-171 -155 bad
168 171 search
171 28 them off
171 42 this year's
-164 -171 we're
-170 -162 did we
24 170 forum
170 9 hi all
-170 -138 occurred when
-169 -170 until #
-169 -122 back in
169 49 counted
-169 -155 minutes
-169 -139 will show
-168 -65 ^in the
-168 -110 emergency
-168 -135 password reset
-167 -120 comes
167 37 meant
167 71 the alarm
-156 -167 update to
167 21 week we
-167 -150 welcome
167 6 were shown
166 39 already sent
-166 -143 dear friends
166 62 recording
166 68 the service
-166 -135 we don't
-166 -154 what's
-165 -104 # july
-165 -84 applications
-165 -92 friends
-165 -140 your loss
-64 -164 ^for
-164 -148 ^it's
164 28 concert
164 15 credited
69 164 on it
164 33 owe
164 43 planning
-164 -151 your order
163 9 calendar was
163 44 hey
163 4 is off
-163 -142 keep
-158 -163 snow
163 112 this morning
-162 -119 ^is
162 29 ^owe you
162 29 ^we owe
-162 -149 bill will
-162 -125 collect it
-97 -162 if one
162 29 owe you
-162 -149 please stop
162 32 village
162 29 we owe
161 65 alarm
-68 -161 left us
-161 -138 loss
-161 -52 museum
-161 -138 shop for
160 -24 ^to your
-160 -84 days
160 20 here's the
-160 -130 it this
160 3 scores
160 74 sent
159 29 ^owe
1 159 code and
159 32 instead of
159 -17 that was
-159 -143 turn to
-105 -159 use a
31 158 ^at our
-158 -142 ^phishing
158 40 simply
-158 -14 the museum
-158 -90 what they
-157 -147 ^is ready
157 7 ^search
-157 -156 dear applicant
0 157 from another
157 87 had
-157 -147 is ready
-157 -129 remains
-157 -145 to two
-156 -126 # rows
-156 -127 ^black
-156 -127 ^black friday
-125 -156 ^it
156 62 ^not
156 39 ^were
2 156 anyone
-156 -127 black
-156 -127 black friday
156 14 box
156 30 issued
156 28 red
156 44 service is
156 57 still in
-104 -156 thank
-104 -156 thank you
-14 156 the to
-156 -109 to keep
-156 -112 your last
12 155 ^details
-61 -155 apologies
-155 -123 from thursday
-155 -79 more
-147 -155 parcel
155 40 parcels
-155 -130 stocks
155 111 were
-154 -136 disappoint
-154 -136 disappoint you
154 51 four times
154 83 marked
154 33 morning's
154 26 phones
-113 -154 share your
154 33 this morning's
-154 -136 to disappoint
-153 -148 applicant
-146 -153 error and
-153 -89 order
-153 -116 the blue
-153 -134 the interruption
12 153 who
-129 -153 working
152 34 already packed
152 26 moved to
152 9 out at
-152 -123 quillpad
152 19 we switched
152 79 went to
-151 -101 ^did it
151 27 ^fee
-151 -101 ^it again
151 31 billed
-140 -151 fence
-151 -101 it again
151 51 it should
151 46 know you
-99 -151 likely
-99 -151 likely to
-151 -136 passed
-140 -151 the fence
-150 -103 # days
-137 -150 ^terms
150 11 and here's
-150 -100 because you
-150 -116 everything with
-123 -150 fines
52 150 forms
49 150 including
-150 -110 keep your
150 50 meant to
-72 -150 nearly
-150 -116 off everything
-150 -94 offer you
-150 -115 than #
-150 -94 ticket
-150 -105 we were
-21 149 ^incident
-120 -149 ^more
105 149 from us
0 149 names dates
-107 -149 rest
-137 -149 sorry to
-149 -122 ten
149 45 to return
-149 -110 using it
149 38 we meant
40 149 your personal
148 56 # april
-148 -139 blames
-148 -116 heard
-148 -112 is back
-148 -135 notifications
-148 -133 or
-148 -123 tax
-119 -148 the rest
148 13 the round
148 111 was
-147 -130 android
-147 -102 card to
-147 -92 forgive us
-147 -136 has landed
-147 -136 landed
-147 -136 wool
22 146 ^exposed
146 33 bit
146 59 copies
146 59 copies of
146 -6 data is
-146 -139 draw
146 38 one is
146 -2 publish
-146 -63 something
146 48 the evening
10 146 them
-145 -137 ^ready
-145 -112 ^sold
-145 -112 ^sold out
145 104 and last
-145 -104 ends
-145 -72 five
145 63 gave the
-106 -145 minutes and
-145 -109 phone
145 55 quoted
-145 -99 take #
145 107 we took
-145 -85 you are
26 144 ^breach at
144 19 ^tasting
26 144 breach at
-143 -144 buses
-144 -95 card ending
-144 -143 editor
144 11 gate #
144 76 had changed
-144 -98 look after
-144 -70 no more
144 61 number of
-144 -91 readers
144 -4 though it
144 38 throughout
-137 -143 ^you've
-137 -143 ^you've been
-143 -98 and they'll
143 33 menu we
-143 -21 policy
143 23 saturday's
143 16 ships
-143 -124 updated
-143 -118 your ticket
-142 38 # minutes
-142 -123 ^?
-126 -142 an error
-142 -115 arrived
-142 -120 be back
-142 -40 before you
-142 40 family
142 13 forgot to
-142 -142 how
142 -14 is in
142 -5 one to
-141 -106 ^how
13 141 dates of
30 141 discovered
141 45 email of
-141 -120 error on
141 8 forgot
141 24 from a
-130 -141 get
75 141 of our
-141 -80 payments
-141 -139 spare
-141 -100 store
-141 -118 us this
20 141 went out
141 44 wiped
-140 -88 about the
-140 -113 and they're
140 15 australia
140 40 card this
-115 -140 criminals are
140 48 deserved
140 24 double ?
140 35 fright
-124 -140 if your
-140 -83 ignore this
140 24 seeing double
140 35 the fright
140 9 too late
140 48 you deserved
-140 -86 you missed
-113 -139 ^tips
-113 -139 ^tips for
-139 -129 ^verify
-139 -129 ^verify your
139 46 about your
-139 -120 and there
139 23 april and
-114 -139 are sending
-139 -105 before we
-139 -66 customer's
139 49 difference
139 16 dropped
-128 -139 food
-94 -139 it doesn't
139 12 january and
29 139 messages were
-139 -75 sale
139 35 sincere
139 35 sincere apologies
139 -9 tariff
139 49 the difference
139 58 the receipt
-139 -125 these
-113 -139 tips
-113 -139 tips for
139 67 took a
138 35 ^delivery
138 59 ^is at
-138 -101 a bank
-138 -126 and an
138 35 code we
138 49 received the
-138 -106 so there's
138 -2 their
-138 -134 there's nothing
-138 -93 us about
138 26 yesterday's
137 59 # this
-137 -134 ^blood
21 137 anyone who
-137 -134 blood
-14 137 certain
4 137 could have
137 65 couple
137 35 fname
137 13 for everyone
-137 -123 forgive
17 137 it had
137 47 it's yours
-137 -129 lot
-137 -87 picture
-137 -106 quote
137 1 the very
137 63 we let
136 58 ^# #
136 37 during
136 59 our workshop
-127 -136 phishing
-136 -48 questions
136 29 row
-136 -93 we'll take
-136 -94 you'd prefer
136 20 your tickets
22 135 be read
12 135 birth and
135 39 double
-135 -111 for one
135 7 in january
135 105 locked
135 0 received two
135 43 sent on
135 15 tasting
-23 -135 them is
-135 -111 there's a
135 60 truly
12 135 unknown
-135 -93 won't get
-135 -87 you left
134 38 ^fault
-134 -122 ^water
-134 -38 and what
134 61 bug
-134 -95 easier
-134 -95 easier to
-134 -85 error
134 -24 fixed
-126 -134 interruption
22 134 login
46 134 mailing
134 46 many of
-101 -134 messages in
-134 -130 patience
-21 134 personal
4 134 pins
4 134 pins on
-134 -96 to try
-134 -117 visit
134 45 we regret
-134 -122 your water
133 13 flying
-133 -80 nights
133 33 same seat
133 33 seat twice
133 -10 sync
-88 -133 there and
133 90 we printed
132 18 ^morning's
-132 -90 ^number
132 18 ^this morning's
132 42 ^times
132 42 ^you got
31 132 accessed
-101 -132 church
132 42 clutter
-132 -96 engineers
-132 -113 first box
-132 -112 gate
132 4 have fixed
-132 -102 her
132 27 hugs
-110 -132 in february
132 38 issued on
132 5 last email
-130 -132 library
54 132 our logs
132 30 regret the
-132 -118 return it
-132 -98 shall
132 10 some customers
132 42 the clutter
-132 -77 us at
10 132 we detected
132 40 we'll pay
-132 -91 what happens
132 24 wrong
-131 -129 # euros
-127 -131 # in
131 49 # not
131 10 a certificate
56 131 backup was
131 101 caused
-131 -115 couldn't
-131 -129 euros
-126 -131 fake
131 -15 has not
131 44 higher
5 131 in there
-119 -131 long
131 49 not #
-131 -131 not you
131 40 older
131 59 orders
-105 -131 password manager
-107 -131 sorry !
131 29 the full
131 44 the higher
-131 -122 thursday and
-131 -100 two more
-131 -115 we couldn't
-122 -131 working on
130 34 ^b
130 26 ^exam
-119 -130 ^new sign-in
-119 -130 ^sign-in
-97 -130 ^sign-in to
130 26 ^your exam
-121 -130 and there's
130 30 by wednesday
130 27 coffee
130 26 exams
-126 -130 here's what
130 39 left your
-119 -130 new sign-in
-119 -130 put in
-88 -130 sending
-119 -130 sign-in to
130 -6 sunday's
130 12 technical issue
-130 -42 the phone
130 65 times
130 16 was unavailable
130 26 your exam
-129 -108 ^the app
-129 -108 app store
129 88 by two
-129 -106 finally
-110 -129 million
-129 -97 on mill
5 129 personal data
129 35 set the
-129 -21 somewhere
129 26 stood
17 129 the disk
127 129 the list
-129 -91 the weir
129 64 to renew
-129 -105 two-factor
-129 -113 us know
88 129 we've
-129 -91 weir
-120 -128 ^safe
-109 -128 all in
-128 -127 be the
128 11 calendar
-84 -128 filled
50 128 logs
-128 -80 mr osei
-128 -80 osei
-128 -82 pick
-128 -79 promise
128 69 regret
-128 -107 soup
-86 -128 them and
42 128 to write
128 44 we'll write
-116 -128 words
127 -2 ^feedback
-106 -127 ^of the
-118 -127 and bring
-127 -96 any time
14 127 audit
-127 -88 be a
-127 -90 committee
-97 -127 cvv
-127 -96 demand
-127 -99 do this
-127 -88 emergency number
-127 -71 internet and
127 41 letter about
127 34 money back
-99 -127 my
127 62 renew
127 101 those
-42 -127 three
127 26 york
-127 -110 your individual
-126 -84 ^do
126 38 and i'm
-126 -96 because the
-126 -41 flat
-126 -105 have until
-126 -106 is waiting
-126 -122 maintainers
-126 -99 maple
126 38 on june
97 126 our mailing
-126 -104 replace
-126 -69 sorry it
-19 126 the addresses
126 3 tier
-126 -104 to replace
9 126 we put
126 21 went back
-6 -126 you have
125 52 # twice
-125 -21 ^from
125 40 ^rate
-10 125 family's
125 49 free of
-125 -106 if something
-125 -112 in settings
125 40 it ought
125 39 might
-125 -86 mill road
125 25 name wrong
125 0 not your
125 49 of charge
-125 -103 overdue
-125 -62 surname
-122 -125 to show
-125 -97 updates
-125 -98 was it
125 37 we charged
124 27 ^broken
124 89 ^change
-124 -107 ^menu
23 124 ^personal data
124 27 ^was broken
-113 -124 a spare
-43 -124 and will
-124 -85 apologise for
-56 -124 arrive on
124 15 come on
-114 -124 how to
-38 124 medical notes
-124 -106 oops
124 1 our last
32 124 records was
124 9 we loaded
124 25 when we
-123 -97 ^app
-109 -123 ^breaches
-109 -123 ^data breaches
17 123 ^file
123 106 ^sent to
-123 -121 chain
123 39 charge
-109 -123 data breaches
123 34 february we
-123 -121 hotel chain
-123 -75 it includes
21 123 new card
-123 -112 noted
-108 -123 our name
123 43 promised
-123 -99 received your
-123 -100 tests
-123 -67 thanks
-123 -109 there's
-123 29 volunteers
123 5 you as
17 123 yours is
122 18 ^night
-80 -122 a and
-122 -99 a real
33 122 a usb
-122 -82 airline
58 122 among
-122 -82 an airline
122 40 charged you
-122 -83 ending
-122 -114 hello
-122 -65 it's a
62 122 numbers
122 47 off our
122 30 published the
122 17 really
-122 -89 sorry we
-107 -122 surgery
-122 -104 university
33 122 usb
33 122 usb stick
122 4 with our
-119 -121 ^been
121 89 ^of your
-11 121 ^readable
-11 121 ^were readable
-121 -100 a long
121 21 amounts
-121 -91 be charged
121 66 between #
-121 -79 between the
121 21 but not
121 15 by courier
-121 40 company
-121 -89 for order
27 121 is one
121 9 money
-121 -91 of things
-121 -83 one has
-121 -76 parcel is
-11 121 readable
66 121 regulator
-121 -90 sunday and
-121 -110 tells you
-121 -112 the details
-92 -121 the disruption
121 -3 thought
121 20 turns out
-109 -121 two-step verification
-109 -121 verification
-11 121 were readable
121 20 wished
121 20 wished you
121 9 works now
-117 -121 your data
-120 -103 # s
-120 -111 ^apply
-120 -95 ^thursday
-120 -103 ^your refund
49 120 and was
120 2 expected
-120 -91 i look
120 31 issued to
-120 -106 manufacturer
120 73 newsletter
120 -2 not been
-120 0 number and
-120 -111 number is
-120 -96 others
-120 -74 people
-120 -86 ridge
-120 -27 that #
120 38 the interest
-120 -106 the manufacturer
14 120 we chose
120 20 we offer
70 120 with the
-114 -120 with you
120 40 you were
-116 -120 you what
120 41 your shop
-119 -89 and should
3 119 and told
-14 -119 answer
-76 -119 arrive
119 53 card by
-119 -77 ending #
-88 -119 here's how
119 6 licence
91 119 mistakes were
12 119 names
50 119 okafor
-86 -119 plot
-86 -119 plot #
17 119 read them
-60 -119 recipe for
-119 -95 refunded #
-82 -119 sorry for
-119 -54 subject
119 51 that wasn't
119 33 to circumstances
-119 -44 until the
91 119 were made
-119 -84 when a
-119 -74 you wish
20 119 yours included
-118 -98 ^# september
-114 -118 ^asked
63 118 ^messages
-118 -98 ^september
118 12 ^why
-15 -118 clean
118 17 fault
-118 -4 happened
118 29 is wrong
118 11 it took
101 118 list
4 118 not the
118 16 restored
-118 -28 runs
118 54 take place
118 46 that is
-118 -86 the patient
118 54 the planning
-118 -61 to inform
-43 -118 warning
69 118 we revoked
-118 -104 within ten
118 14 you rely
117 55 ^cancelled it
117 87 ^please
-117 -117 ^welcome
-117 -117 ^welcome to
117 20 apologies to
-117 -88 asks
117 15 dear reader
-23 117 have given
-74 -117 honest
117 10 if you've
-111 -117 isn't
-117 -74 learned
117 41 link in
-18 117 private
117 0 that email
117 39 was meant
-9 117 was open
-117 -117 welcome to
-117 -79 were stolen
-53 -116 ?
116 2 ^here's
-116 17 ^over
116 90 ^results
54 116 aid
-116 -7 anonymous
-116 -95 can take
-116 -65 collect
-116 -83 from saturday
-43 -116 is the
116 30 is working
-84 -116 keep them
-92 -116 lovely
29 116 numbers and
-116 -91 or two
27 116 our student
-94 -116 recipe
116 3 regarding
116 23 rely
116 23 rely on
-116 -46 standards
-80 -116 two other
-116 -82 up from
-116 -88 we changed
116 31 yesterday
-116 -94 your surname
115 25 ^sorry for
115 17 ^that email
22 115 ^unauthorised
115 20 ^wrong
12 115 are in
-68 -115 bags
-115 -67 basket is
115 23 catalogue
-115 -105 do
115 25 eight
-115 -84 finish
115 72 from this
-43 -115 good
-109 -115 if you
-115 -63 lose
-81 -115 minutes to
-1 115 public
115 23 rack
-32 115 received it
-70 -115 since #
-115 -88 study
-101 -115 touched
18 115 usernames
-115 -99 was you
115 21 you received
-115 -67 your basket
114 19 ! wrong
114 19 ^! wrong
114 25 ^meant
114 12 ^sent
96 114 ^was
114 83 enjoy
-114 -77 go through
-114 -98 guide
114 56 if a
114 30 it through
-105 -114 lift
-114 -92 make a
-114 -73 meet
-114 -78 months
114 33 pdf
114 43 reversed
-114 -93 see the
-77 -114 sites
-114 -63 stay with
-114 -88 ten working
-114 -30 that means
-114 -88 the ridge
114 38 the whole
114 21 triggered
114 21 was triggered
114 51 we reset
114 66 you last
-30 113 ^address
113 15 ^at the
113 48 ^down
-101 -113 ^tax
-103 -113 ^year
-66 -113 are out
113 54 beside
-113 -97 brush
113 48 copy first
71 113 course
23 113 credential
21 113 emailed on
113 34 fare
-59 -113 has changed
-113 -36 haven't
-100 -113 if
-113 -112 luck
113 74 name and
113 26 nothing about
41 113 notified
113 39 nowhere
-113 -88 returned #
23 113 rotate
-113 -62 think
113 48 utc you
21 113 we caused
-113 -92 which is
113 46 without your
-113 -95 you asked
-113 -63 you cannot
113 80 you could
-80 -113 you're booked
-90 -113 your #
-112 -69 ^for your
5 -112 ^the
28 112 a public
41 112 and you
-112 -95 breaches
112 8 by tuesday
-13 112 deleted it
26 112 disk was
-40 -112 everyone at
2 -112 here's
-112 -91 invoices
112 41 june #
112 28 just
112 3 like a
-96 -112 linen
56 112 looked
112 44 our list
-112 -39 post
-112 -104 read that
-112 -81 s
112 7 second
-112 -70 slice
-112 -71 take five
-53 -112 terms
112 65 to switch
112 36 twice
112 31 twice in
-112 -92 verify your
112 26 was #
112 66 we wrote
8 111 ^profile
10 111 ^someone
-66 -111 ^word
111 34 balances
-111 -98 bother
-86 -111 broken
-111 -111 council
111 51 i would
111 -61 incorrect
-111 -59 oops we
14 111 or about
-111 -53 twelve
-111 -108 voucher
111 33 whole
-111 -91 within four
28 111 you of
111 45 you'd rather
-111 -88 your october
-110 -79 # from
-110 -95 # now
-110 2 # to
19 110 ^account was
110 -22 ^email
110 100 ^put
-50 -110 ^this
-110 -95 a month
-99 -110 ask
-110 -28 carried
-110 -49 cheers
-75 -110 clear
-110 -47 details
-110 -98 do not
-100 -110 from people
-110 -77 full refund
-110 -75 lands
26 110 laptop with
28 110 last year
-110 -78 let us
-110 -73 letter
110 85 many
110 49 market
-110 -26 members
110 46 new booking
110 42 of next
110 75 one tap
-110 -81 popular
-81 -110 session
110 41 teeny
110 10 unfortunately
76 110 using your
-110 -106 was too
38 110 where you
110 4 you'll get
35 110 yours was
109 47 ^did not
-109 -107 ^in
61 109 a list
24 109 a password
8 109 callers
-67 -109 change
38 109 group
-109 -108 hi ana
-91 -109 how it
-109 -67 it didn't
109 24 message was
15 109 messages about
109 24 messages now
109 24 now carry
-50 -109 position
-109 -83 price on
-104 -109 privacy policy
-109 -58 release
-109 -66 the last
-70 -109 this
-109 -71 update your
24 -109 was a
-25 -109 week and
-109 -82 what
-109 -75 you forget
-109 -89 you hear
108 25 ^after
108 25 ^after you
-94 -108 ^pension
108 13 ^the wrong
3 108 a search
-108 -103 about it
108 40 ahead of
108 38 and did
-108 -96 asked for
108 15 at half
34 108 at ten
-108 -69 bridge
3 108 engine
86 108 feed
108 93 filed
-108 -108 had already
108 20 have gone
-108 -85 if we
-108 -86 invoice #
-108 -78 it's the
-44 -108 leaflet
-98 -108 march the
-105 -108 natural
32 108 november and
-108 -90 often
108 26 paid for
-94 -108 pension
-108 -93 remembers
3 108 search engine
-108 -93 stop working
-91 -108 sunday from
-108 -72 the attached
-68 -108 the queue
-108 -88 the wall
-74 -108 they're
49 108 two weeks
0 108 us we
-108 -88 wall
108 -16 we set
-108 -86 whoops
-108 -93 will stop
108 2 you to
12 108 your insurance
-94 -108 your pension
-30 107 ^camera
-102 -107 ^changing
107 -17 ^your invoice
107 -16 a push
107 -11 and forgot
3 107 are writing
-30 107 camera
-44 -107 delete
8 107 detected
107 33 for it
-107 -101 for reporting
-102 -107 goes up
-107 -71 happens
107 49 hour ago
-95 -107 inconvenience
107 -17 invoice we
-107 -77 not make
-79 -107 power
107 -1 push
107 -16 push notification
13 107 rang
-107 -101 reporting
-107 -101 reporting the
-98 -107 the issue
107 22 thrown
-107 26 your profile
-105 -106 ^contract
106 12 ^last night
64 106 ^notification
24 106 ^payroll
10 106 ^personal
-106 -93 ^planned
106 27 a few
-106 -96 ana
-106 -77 and after
-106 -82 because
-106 -79 card number
-106 -56 claim for
-106 -57 export
47 106 for about
106 -9 for good
45 106 from today
106 37 got
106 28 hit
106 -11 left you
34 106 list with
-106 -96 minute
-74 -106 nursery
106 26 past eight
10 106 plan and
-60 -106 registration
106 15 small number
69 106 student
106 46 the webinar
-106 -78 these are
106 27 top of
106 46 webinar
-106 -76 you get
-106 -82 your return
-105 -88 # remains
1 105 ^employee
105 29 ^experience
1 105 ^former employee
-105 -90 a wonderful
-105 -69 at any
-61 -105 by #
5 105 cert-in
105 39 code to
105 52 cost you
18 105 disk
-105 -60 friend
-105 -43 has left
105 35 in yesterday's
22 105 it now
-105 -65 it to
98 105 magazine
-105 -104 name of
105 -40 of you
105 68 on a
105 96 opened
-105 -98 people have
-2 105 removed
29 105 security incident
-105 -91 tells
-79 -105 ten minutes
105 38 the wrong
103 105 to a
105 14 tonight
-105 -87 unit
-105 -81 us what
47 105 website was
52 105 were on
-105 -90 wonderful
-105 -92 year
-66 -105 you at
105 30 you this
6 105 your security
-104 -59 ^# off
-104 -64 ^closed tomorrow
-101 -104 ^recall
104 28 a send
104 -19 addressed
104 43 and #
-57 -104 ask for
-104 -101 authentication
14 104 backup
-104 -94 bring it
-104 -85 but please
104 19 child who
-104 -64 closed tomorrow
58 104 copied
104 23 fancy
104 19 i know
104 34 is hard
104 -10 it and
-104 -79 larder
104 61 may have
-104 -63 money is
-104 -76 or a
104 21 our newsletter
-104 -90 out the
-14 104 passwords
-67 -104 queue
-75 -104 ready
-101 -104 recall
104 73 results
-104 -70 sandals
-54 -104 stop
-30 104 tax code
104 78 the email
-104 -79 the larder
14 104 the records
-102 -104 to freeze
-104 -101 two-factor authentication
104 34 unexpected
-60 -104 use the
104 0 we restored
104 15 when our
97 104 worked
46 104 you come
-73 -103 # million
103 46 ^cancelled your
-78 -103 ^closed
103 22 ^didn't work
103 -11 address is
-103 -87 and a
45 103 been notified
103 18 don't need
103 0 email was
103 29 i
-103 -58 it back
38 103 logs show
-58 -103 lovely people
-82 -103 noon
103 -10 ought
103 -10 ought to
103 13 please don't
-103 -64 promise not
-103 -99 reach the
-103 50 recovered
-103 -19 regards
-103 -76 road
32 103 set a
103 8 should show
-83 -103 sold
103 -12 some users
17 103 stole
-100 -103 the office
103 7 the website
103 12 throw
103 51 understand
-103 -85 until you
-80 -103 very
-103 -72 waiting
18 103 was taken
-103 -64 we promise
103 23 we sent
103 -21 would like
-90 -102 # or
102 7 # were
-102 -96 ^did you
102 46 ^please ignore
-102 -75 ^us
102 14 ^yesterday's
-7 102 ^your address
68 102 a database
-55 -102 admitted
-55 -102 admitted that
-35 -102 attached
-96 -102 codes
-63 -102 day and
-75 -102 find
-102 -67 five minutes
-102 -63 for us
-102 -72 from your
102 79 hands
-102 -57 is no
102 44 it does
102 -2 leaves
102 17 letter from
102 -2 off a
-102 -67 one you
-81 -102 order number
-65 -102 planned
53 102 prints
53 102 prints our
-102 -59 right when
102 -17 rota
-71 -102 say sorry
29 102 strangers
53 102 that prints
-102 -76 the card
102 29 the fee
26 102 the search
-102 -96 the spring
-102 -63 with a
-102 -82 work is
-54 -102 you for
-102 -85 you start
101 31 ^about your
-101 -55 ^donor
101 -16 ^had the
-101 -89 ^invoice
101 41 ^last email
-101 -74 ^may
-101 -83 ^name has
101 20 ^oops !
101 41 ^our last
101 48 a test
-101 -52 account without
101 69 and we've
101 18 at that
-87 -101 cake
101 -3 corrected and
-101 -55 donor
-25 101 downloaded it
101 36 email you
101 31 for wasting
-101 -63 have to
-101 -81 if yours
24 101 included
-101 -80 logo
-101 -80 logo and
-101 -88 ninety days
-101 -66 our site
-101 -60 over
-83 -101 password for
-101 -81 records were
101 61 sent them
9 101 set
-101 -22 somebody has
-3 -101 system
101 18 that price
41 101 the other
-101 -92 this link
101 94 up at
-101 -85 verify
101 31 wasting
101 31 wasting your
101 34 went
53 101 were the
100 0 # every
100 16 a code
-100 -35 at once
-100 -75 be unavailable
-100 -86 be used
-100 -99 been processed
-12 100 birth
-100 -79 by text
-100 -42 coming
-100 -76 costs us
2 100 don't know
100 0 eastern
-63 100 exposed
100 28 have refunded
100 69 i published
24 100 into our
-100 -85 it over
-100 -85 last visit
10 100 log
100 -1 mat
-100 -70 message and
-100 -15 ninety
-57 -100 noon on
-47 -100 podcast
-16 100 should not
100 20 the eleven
100 -9 to publish
17 100 uploaded to
-100 -97 us on
17 100 was uploaded
-100 -89 we need
-100 -55 you like
-77 -100 your donation
-99 -100 yours and
-99 -88 ^three
99 45 a second
-99 -64 applying
-99 -64 applying for
-6 -99 b
-99 -70 following
-99 -64 for applying
-99 -90 get a
-99 -89 high
-14 99 it can't
-99 -90 item
-99 -56 just reply
-82 -99 keyboard
99 11 mistake and
-75 -99 need not
-75 -99 not do
-88 -99 on two-step
-99 -61 other
-81 -99 over the
-99 -94 plan is
-78 -99 see you
-79 -99 shelves
12 99 sort code
-99 -78 strike
58 99 that !
99 43 that isn't
-99 -74 the balance
-84 -99 the password
-79 -99 the shelves
-53 -99 this issue
39 99 unauthorised
67 99 up on
99 47 was for
99 17 we forgot
-99 -97 you notice
99 4 your course
-47 98 # families
-98 -88 ^letter
98 20 a replacement
37 98 about two
10 98 activity on
-98 -97 aren't
-98 -74 as you
98 27 billed you
-74 -98 change your
23 98 firm that
98 59 google
-98 -88 has recalled
-98 -86 hear that
98 20 in at
-98 -91 new customers
-98 -85 off while
2 -98 parking
-18 98 photos and
98 -31 released
98 20 replacement
98 40 the charge
39 98 the feed
23 98 the firm
98 39 the usual
-98 -91 their first
-97 -98 to confirm
-95 -98 travel
-98 -73 upstairs
-92 -98 we're sorry
-23 98 with first
-18 98 your photos
97 13 ^credit
-97 -78 ^from #
-97 -84 ^return
-97 -70 a man
61 97 among those
-97 13 and check
-81 -97 and we'll
-97 51 another
-90 -97 attached and
-97 -65 basket
97 1 bonus
11 97 contractor
97 32 costs #
-53 -97 donation
-78 -97 gave us
-97 -63 goes
-57 -97 good morning
-83 -97 here are
97 32 it costs
-97 -20 local
48 97 looked at
-97 -70 man
-74 -97 medicine
-97 -89 name has
44 97 none
-43 -97 nothing to
93 97 notification
-13 97 of birth
3 97 on or
97 7 our first
-97 -7 path
97 31 refunded the
-97 -84 tax return
-97 -50 thanks for
47 97 that a
-97 -77 the waiting
44 97 to set
97 6 to sunday
-97 -16 update
-90 -97 your certificate
68 96 ^notice
-17 -96 ^saturday
2 96 ancestry
23 96 and copied
-96 -30 and have
-95 -96 because it
96 74 came
-96 -57 decision
-96 -78 did you
-96 -82 didn't get
-96 -86 for the
-35 -96 gas
96 32 had set
84 96 have
-20 -96 have received
96 30 i apologise
-96 -61 mill
-32 96 nhs
96 20 nothing further
-96 -42 november
96 32 on saturday
96 1 our email
96 42 put you
-96 -70 quiet
-78 -96 same as
96 35 see it
-96 -76 short notice
80 96 software
-96 -79 something we
33 96 the member
-96 -87 this message
17 96 to anyone
96 69 to bring
96 32 to start
17 96 unauthorized party
-96 -49 us a
-87 -96 week in
-96 -43 will be
2 96 your ancestry
95 -13 # ist
-15 95 ^and you
14 -95 ^reminder
-95 -74 ^two
-95 -85 a refund
95 89 about an
-1 -95 after #
-26 95 an event
-35 -95 at seven
95 -2 boxes
95 21 cancellation
79 95 card is
95 20 clearly
10 95 credentials
95 77 had been
95 49 half
95 -31 have their
-95 -52 if the
95 -18 instead
95 -13 ist
-95 36 it can
95 73 make
-95 -54 mop
-73 -95 office by
-9 95 offline
-95 -83 our privacy
95 -19 paper
22 95 personal information
95 -1 receipts
-95 -57 regret to
95 17 resulted
-95 -58 running
95 29 saver
95 28 strength
95 28 strength of
95 -7 submit
-95 -77 tell
95 21 the cancellation
-95 -56 the server
95 28 the strength
-66 -95 this is
95 43 to every
-62 -95 trial
-95 -81 we refunded
95 17 you got
-94 -48 # #
-13 94 # addresses
-73 -94 # by
-94 -81 ^tomorrow
94 41 ^we cancelled
-62 -94 a hotel
-88 -94 a voucher
94 -42 after the
-67 94 all #
94 -24 allowed
94 -27 any confusion
-94 -78 any other
94 86 app under
94 19 compulsory
94 -27 confusion
38 94 details were
-94 -69 error occurred
33 94 families
-94 -68 far
-24 94 had a
94 45 have set
15 94 highest
-94 -74 human
-94 -22 inform
-94 -22 inform you
94 28 into
-94 -89 it's
91 94 last night's
94 0 manage
94 32 much
91 94 night's
86 94 printer
-94 -45 recalled
46 94 revoked
-5 94 salary
-94 -75 short
-10 94 signed
-30 -94 small
-94 -68 so far
94 3 the final
94 22 will get
-88 -94 your email
94 32 your next
93 -4 # bonus
29 93 ^list
93 20 ^the link
22 93 ^visible
-86 -93 ^week in
-93 -92 ^what
-93 -66 a quiet
93 22 account on
-66 93 address in
93 -35 an incorrect
93 -25 at #
-93 -90 bench
48 93 college
93 50 configuration
-93 -67 database on
93 68 his
-85 93 medical
93 -7 might have
-93 -60 on them
93 24 our letter
-93 -41 please
93 -5 premium
93 12 revoked the
12 93 security number
-93 -74 summaries
44 93 the regulator
-93 -55 this in
-93 -77 to leave
22 93 visible
93 18 was false
93 42 we should
-93 -71 with this
-93 -76 working days
14 93 you live
93 -1 your delivery
-93 -43 your family
92 -13 ^box
-92 -82 ^condolences
3 92 ^notification of
92 17 ^on friday
-92 -82 ^our condolences
-92 -85 ^you asked
-92 -67 ^your bank
-92 -91 a minute
-62 -92 account security
-92 5 an account
92 3 and about
42 92 and encrypted
92 -21 and none
-69 -92 book
-92 -31 called it
92 44 cancelled it
-92 -82 condolences
33 92 court order
-92 -60 days to
4 92 dental
-92 -82 died
92 9 difficulties
92 9 experienced intermittent
-92 -53 export your
14 92 folder
-77 -92 go
33 92 have obtained
-45 -92 helped
92 9 intermittent
92 -17 is safe
92 4 issue
-92 -32 means
-11 92 names and
92 23 night of
3 92 notification of
33 92 obtained a
92 8 one that
-92 -82 our condolences
-87 -92 read the
-7 -92 returned to
-92 -65 sandwiches
-92 -62 sizes
92 17 the reminder
92 36 thursday we
92 33 to last
-67 -92 turn on
1 92 turned up
92 9 unforeseen technical
92 29 we called
92 -2 we moved
-92 7 years
-92 -66 you ignore
14 92 yours
-91 -54 # june
4 91 # patients
-57 -91 ^did
-91 -88 ^parish
-37 -91 ^to be
18 91 a laptop
-91 -63 a table
-75 -91 and return
-31 -91 asked
-91 19 breach
-87 -91 by noon
20 91 computer
11 91 files from
91 70 for nineteen
-91 -34 friday
91 28 i sent
91 9 is what
91 22 it was
91 -15 let a
91 74 loyalty
91 70 nineteen days
91 40 opened two
-91 -88 parish
-86 -91 requested
91 89 sent to
91 -19 sorted
91 33 switched off
-91 -52 that your
-91 -88 the parish
-91 -28 this time
-72 -91 us so
-91 -58 usually
-91 -76 valley
-30 91 was left
-91 -64 we tried
-84 -91 your details
-42 -91 yours will
-90 -72 # is
-10 90 ^former
90 -6 ^not your
90 5 am
11 90 archive
-90 -23 as well
-77 -90 cyber
-16 90 downloaded
-7 90 envelopes
90 18 few
-90 -62 fire
-90 -85 forward
90 6 have experienced
-9 90 home
22 90 incident that
-90 -90 is out
62 90 it in
-62 -90 leave
24 -90 manager
90 18 marcus
90 65 marked as
-52 -90 on two-factor
-90 -70 status page
-90 -47 tap and
-6 90 told us
90 8 until sunday
-90 10 work out
-7 90 you belong
90 9 you will
-36 -90 your birthday
11 90 your social
-89 -53 # with
89 20 ^late
-18 -89 ^now
35 -89 ^work
89 24 ^you for
0 89 and points
89 19 asking
89 54 at our
-89 -23 boards
89 33 bring the
-43 -89 departure
5 89 everyone on
41 89 first names
35 89 for #
89 2 for three
89 -10 friday to
89 -17 glitch
3 89 helpline
-89 50 leak
89 -21 ledger
-89 -73 next week
89 68 nineteen
15 89 on that
3 89 our helpline
-89 -21 projects
-58 -89 quote is
89 -36 reminders
-45 -89 rows
-27 -89 station
-12 -89 testing
-89 -73 the short
89 -17 told you
-29 -89 top
-10 89 under profile
-89 -69 using the
-87 -89 within
-4 89 your home
24 88 ^data breach
88 27 ^ignore
88 75 ^loyalty
-88 -50 ^something
88 35 a blank
-88 -75 after a
-63 -88 again and
-88 -2 approved
-88 -56 are #
50 88 be our
-26 88 for five
-55 -88 forty
34 88 in version
-28 88 last month
60 88 left in
69 88 live
88 42 may #
88 -8 muddled
-88 -62 not to
-88 68 on our
-4 88 open to
-88 37 pages
4 88 patients
88 28 portion
88 28 portion of
88 49 that it
88 3 the morning
-88 -31 the trustees
45 88 took it
-88 -31 trustees
-88 -25 version
88 -8 we muddled
88 -27 with dr
88 -7 wrong column
61 88 yet
-88 -63 you receive
-88 -61 zero
-87 -48 # which
-72 -87 ^#
-87 -62 ^go
87 29 ^got
-58 -87 ^lost
87 14 ^october
-78 -87 batches
43 87 been removed
-87 -76 bring a
20 87 but no
-87 -67 clicked
87 7 complaint
-87 -66 cost
-5 87 else's
-87 -48 email address
87 24 emailed you
87 6 experienced
87 14 goes out
9 87 have checked
-22 87 hidden
-58 -87 hotel
87 -27 is below
29 87 member list
87 29 middle
87 23 not
-87 -62 november #
87 22 offer
-87 -48 out empty
87 56 printed
0 87 swapped
87 56 that one
-78 -87 the batches
-72 -87 the error
-87 -48 the export
87 2 the fault
87 11 today you
-87 -27 two
4 87 were your
-14 87 your bank
-87 9 your street
-6 86 ^about a
86 19 ^friday's
16 86 ^other
-86 -78 ^school
-86 -78 ^school closed
21 86 a security
86 71 afternoon
58 86 an update
-86 -66 anything odd
86 -38 asked you
86 -1 away
86 -28 bill
-86 -74 can ask
-86 -63 can leave
71 86 code
29 86 contained your
86 14 d
86 14 d we
86 -42 dear guest
-86 -60 detail
1 86 don't recognize
-86 -69 ever
86 -3 fifty minutes
-85 -86 forty minutes
22 86 friday we
-33 86 front
86 27 general
-6 86 heads
-86 -70 holders
86 19 in friday's
-5 86 list so
-81 -86 must
86 9 myself
40 86 new password
39 86 none of
-86 -66 odd
-86 -78 our driver
-74 -86 room #
-86 -78 school closed
18 86 stick
3 86 the intruder
-86 -61 to take
86 53 we
-72 -85 # others
0 85 ^dental
34 85 ^details were
-85 -45 ^of #
-85 -55 ^wednesday
85 43 ^with
85 4 ^you had
85 -14 a newsletter
-7 85 and former
-6 85 bucket
-85 -39 by mistake
12 85 could read
-7 85 current and
-85 -63 details by
85 57 direct debit
85 15 discount code
-85 -83 election
-7 85 employees
-7 85 former employees
-85 -76 friday #
85 9 gift
6 85 has your
85 -7 have caused
85 2 in a
-85 -62 is free
85 14 know what
-85 -62 last one
-85 -25 number #
26 85 of all
-12 -85 on the
-85 11 online
-10 -85 own
-83 -85 parent
73 85 phone numbers
3 85 pretend
3 85 pretend to
-17 85 profile
-24 85 read
-36 -85 start on
-85 -25 surveyors
-85 -22 than they
-85 -57 the top
-31 -85 till
-85 -48 title
85 -9 unsubscribe
-85 -50 was out
9 85 were among
85 40 write to
85 6 you want
-85 -61 your form
-48 -85 your parcel
-84 -45 # january
57 84 ^and
-84 -76 ^confirmed
-84 -77 ^couldn't
84 81 ^error
84 13 ^have
-84 -73 ^how we
-84 39 ^leak
84 2 ^on your
15 84 ^patient
37 84 ^took
-84 -77 ^we couldn't
3 84 ^your membership
-84 -56 a card
-84 -15 account from
-84 -53 be refunded
84 29 been !
-84 -61 can
-41 -84 changed
84 34 claims
84 -4 do nothing
84 -19 draft
-84 -81 early as
84 -9 empty
25 84 gained
-84 -50 guaranteed
84 -17 here's one
84 55 i had
-84 -57 know how
-84 -30 light
-84 -50 manchester
51 84 messages
9 84 messages from
-84 -78 minutes early
84 -12 missing
-84 0 nine
-84 -72 not need
-40 -84 only the
-65 -84 password or
-84 -78 please arrive
36 84 please change
9 84 pressed
84 21 saving
-84 -47 secure your
-84 3 september
-54 -84 share
-84 -9 tenancy
84 64 test
-28 84 the information
84 -2 this might
-84 -23 this one
-84 -52 we cancelled
84 29 what a
-84 -63 whenever
-84 -56 you again
-84 -9 your tenancy
-83 -60 # september
-83 -79 ^has been
13 83 ^membership
-26 83 ^up
-83 -46 a breach
-17 83 admissions
83 45 altogether
83 33 and get
-83 -19 appeared
-83 -68 application for
83 -25 appreciate
30 83 awkward
-67 -83 boiler
79 83 deleted
83 15 for many
-83 -76 from it
-83 -59 have not
83 5 hot
64 83 in it
83 -10 in last
10 83 intruder
-83 -8 it before
-83 -69 join
83 15 last step
28 83 list to
83 33 named
-83 -33 of #
-83 -47 of any
-4 83 one of
-83 -77 or your
74 83 provider
0 83 rebuilt
61 83 recycling
34 83 sheet
16 83 staff
83 40 streets
-26 83 that weren't
-26 83 theirs
-83 -63 things
-54 83 to line
83 1 toll
-82 -83 two-step
-83 -53 using
83 60 vote
83 -25 we appreciate
-26 83 weren't theirs
26 83 who has
82 83 you opened
82 78 ^about
-82 -16 ^bank details
-24 82 ^has your
-82 30 ^lane
15 -82 ^prescription
16 82 a backup
-38 -82 at noon
82 -6 back today
82 31 booking
82 65 booking system
-82 -31 branch
-16 82 cleaner
-82 -63 closed
82 -21 compared
56 82 consider
82 30 crate
82 11 early and
82 -15 for choosing
82 -21 had queued
-82 -65 have a
48 -82 nothing
82 -41 our new
82 -27 pushed
82 28 ran the
82 -15 relations
82 7 sent at
82 -17 sent you
-82 -66 sorry you
82 32 the parents
-82 -77 updated our
82 19 we left
42 82 who rang
82 30 your crate
-82 -53 your payment
-81 -11 # november
81 11 # seat
-81 -75 ^correction
-12 81 ^data security
-81 -77 ^downtime
81 -28 ^duplicate
-81 -70 ^site
29 81 ^survey
-81 -50 ^to #
81 70 a call
-81 -60 a decision
81 -23 a small
15 81 and signed
81 29 and they
-81 -72 answer within
-12 81 at one
-80 -81 before
81 26 before anything
51 81 chose
-81 -75 correction
-12 81 data security
1 81 did and
-81 -77 downtime
28 81 emails and
3 81 employee
-81 -55 explain
46 81 first and
3 81 former employee
-10 81 has deleted
-81 -45 includes
-81 -46 occurred
81 -49 on us
81 21 orbit
81 18 our mail
81 -18 our team
-12 81 our vendors
-18 81 passwords are
-13 81 patient
-81 -61 report the
-81 -71 stolen
81 -51 to everybody
-81 -43 to put
81 -23 trust
-33 -81 us the
-12 81 vendors
-71 -81 wait
-2 81 was public
-52 -81 we'd
-73 -81 were very
-37 -81 will go
81 80 you don't
4 81 you're on
5 -81 your bill
-25 81 your salary
-7 80 # metres
-11 80 ^event
27 -80 ^for a
-47 -80 ^order
-80 -53 ^your payment
-80 -57 a full
8 80 a thief
-5 80 acquired
80 59 any day
-80 -65 are our
80 -8 been returned
-63 -80 blocked
80 -23 bottle
-80 -1 cache
-40 80 can see
-80 -69 choir
43 -80 choosing
80 59 day before
-67 -80 destroy
-5 80 detected unusual
-80 -62 did
80 66 direct
-69 -80 ending in
80 15 everyone who
80 9 excuse
-80 -19 faithfully
80 27 files
-1 80 former
-1 -80 four
-24 80 happened and
-65 -80 how your
-5 80 informed
80 27 jasmine
-7 80 last #
-80 -80 leave the
-80 -33 lists
-7 80 metres
-7 80 metres of
17 80 name your
-10 80 next time
80 9 no excuse
-7 80 out where
-80 -64 photo of
80 59 points
80 -5 queued
80 5 refunding
31 80 returned the
-80 -77 sunday at
-80 -1 the cache
-80 -64 the photo
-74 -80 the summer
77 80 them to
8 80 thief
80 34 to answer
-52 -80 to do
-5 80 unusual activity
51 80 upgrade to
-3 -80 wanted
80 -25 was missing
80 6 we told
80 5 we're refunding
-80 -56 wishes
6 80 works here
-80 -59 your application
-80 -19 yours faithfully
79 0 ^by someone
-79 -64 ^renews
-79 -64 ^renews on
-79 -75 ^storage
-79 -52 ^storm
14 79 ^strangers
-79 -70 ^ticket
-79 -70 ^ticket #
-57 -79 a data
79 5 a half
79 31 added #
79 -6 an issue
79 -25 and all
-26 -79 applied
-79 -24 but
79 0 by someone
-77 -79 closing
-79 -58 get #
79 34 getting
79 7 gone to
-20 -79 hall
-79 -34 has
79 30 have added
14 79 have involved
-60 -79 hear
-79 -52 if it
-79 -23 in one
79 -6 issue with
-79 22 it by
63 -79 it out
-79 -59 kindly
-79 -30 list of
-79 0 list on
79 34 meant for
-79 -50 mr
-29 -79 opens
-79 -27 or #
-79 -57 order #
-79 -45 place on
-78 -79 project
-79 -64 renews
-79 -64 renews on
-12 79 replaced
45 79 replies to
79 58 respond
79 58 respond to
-3 79 set up
-79 -42 southern
-79 -52 storm
-64 -79 take the
-79 -70 the account
-74 -79 the changes
79 18 this month
-79 -70 ticket #
11 79 to our
79 53 typed
-79 -42 want
-68 -79 work
79 11 you lost
79 28 your employer
-79 38 your messages
-70 -78 # a
-39 -78 # all
-78 -43 ^# december
-78 -50 ^# is
-78 -43 ^december
78 24 and again
78 -54 anyway
-78 -52 april #
-31 -78 are being
67 78 bus
78 -40 contract
-47 78 could be
-78 -72 dispute
-4 -78 for an
78 28 hard
-78 -72 instructions
-8 -78 is attached
78 30 key to
78 21 like we
78 54 list for
-71 -78 nag
-38 -78 need
-78 -52 oops you
-78 -27 opened this
78 -27 our apologies
7 78 our network
22 78 out and
-78 -73 outage
-78 23 plain
-78 -65 protect your
-78 49 reported
-70 -78 runs out
-23 78 shared
-78 -75 sorry the
78 21 stopped
-78 -52 that they
-74 -78 to find
-78 -46 to lose
-78 4 trains
29 78 uploaded
-78 -54 walking
78 -4 we emailed
70 78 we kept
42 78 weeks
1 -78 what it
78 18 where it
78 49 while
-72 -78 won't
2 78 writing to
-78 -2 years ago
-78 -33 you think
-14 -78 {}
-35 -77 # th
77 11 ^ignore our
27 77 a researcher
-68 -77 age
-69 77 and another
77 65 are sorry
-77 -66 asked whether
77 9 biggest
77 45 bug in
4 77 callers who
-1 77 containing
-77 -72 criminals
-77 -65 driver
77 28 emailed
77 40 have been
45 77 identified
77 11 ignore our
77 45 introduced the
34 77 ltd
-69 -77 marrow
65 77 notice of
77 30 our server
-77 -9 people for
-59 -77 pharmacy
17 -77 prescription
77 31 price was
1 -77 reminder
-77 -30 reply to
27 77 researcher
-38 -77 said no
41 77 street and
-35 -77 th
-22 -77 the #
-77 -32 the internet
77 2 the notification
77 15 to tell
-77 -47 two people
-77 -74 unit is
77 45 we introduced
77 9 were right
77 53 with one
-47 -77 won't take
-77 -32 you made
-77 -40 your free
-76 -64 ^application
-19 -76 ^class
76 -21 ^note
76 6 ^parcel
76 -33 ^you were
-76 -63 ^your email
76 -2 a happy
76 16 amend
-76 -23 as it
-76 -37 as the
-76 -71 at home
-76 -73 costs
76 16 day's
76 53 debit
0 -76 due
-76 -47 fell
76 -4 fine
-76 -1 five days
-76 17 forget
-76 -55 had to
76 6 hour and
-76 -75 look
1 -76 moved
-76 11 nobody is
-3 76 number
-73 -76 october is
76 10 of product
-69 -76 our own
-18 76 photos
-28 -76 places
-76 -31 promptly
-28 76 put
13 76 survey
34 76 tenants
-76 13 there
-76 -67 unwell
76 10 was sent
-64 -76 week so
-19 -76 yoga
-69 -76 you change
-76 -14 you know
45 76 your name
75 37 # we
-62 -75 ^birthday
75 17 ^re your
-75 -44 ^sorry to
-41 75 and date
-75 -56 authentication and
-75 -46 call the
-74 -75 cannot be
-65 -75 credit
75 -7 credit note
-75 -66 date wrong
-75 -52 don't have
9 75 emails that
-42 -75 flight
-75 -53 free
-75 -69 have the
-75 -64 hearing
-31 75 histories
-75 11 identity
75 2 in our
75 12 is live
75 23 it tell
75 -2 january
75 15 job
47 -75 last week
75 -23 loaded
75 0 looks
75 32 marta
75 32 marta lindqvist
75 -46 off the
-42 -75 passport numbers
-48 -75 processed
75 -21 rate was
75 17 re your
-7 75 recognize
-75 -72 saturday
-75 4 save
-75 4 save #
-75 -58 seconds
-75 -53 secure
45 75 size
-68 -75 stops
-75 -69 storage
75 53 switched
-75 -67 the affected
-62 -75 the cake
75 54 the hour
75 -6 the tool
-53 -75 this ?
-75 -49 time in
-69 -75 to hear
-45 -75 to say
-16 -75 trouble
-44 -75 valid on
75 -3 was lost
-75 25 we wish
-75 53 while we
-75 -40 with any
74 29 # your
74 61 ^an
74 -33 ^apology
-56 -74 ^oops
74 -22 ^recent
74 -22 ^regarding
74 2 ^wrong time
-74 -55 ^you left
74 -22 ^your recent
28 74 a court
74 31 a wave
-74 33 addresses
7 74 among them
74 -28 apology
-74 -44 appeared in
-58 -74 august
-74 -74 breach notice
51 74 dates
-74 -62 decisions
2 74 diagnosis and
-7 74 disclosure
-7 74 disclosure of
-74 -7 email or
74 28 email we
2 74 envelope
-74 -46 for six
31 74 fundraising
-58 -74 hand
-74 49 hospital
74 31 house
74 19 in their
-74 -74 is confirmed
74 -20 lapse
-74 -50 liable
-74 -50 liable for
74 1 live list
-74 -46 lose your
74 -14 nothing you
43 74 of your
-74 -13 on friday
-74 -52 pin and
74 18 please tear
37 74 replies
74 14 safe and
74 42 saturday morning
-54 -74 second step
-74 -49 shop the
74 61 should
-39 -74 should you
12 -74 six weeks
-74 -69 stored in
74 18 tear
-74 -29 the credit
-74 30 the file
-74 -59 the team
-74 -54 the ticket
74 -35 thursday's
-74 -26 to be
74 31 wave of
74 -31 whatever you
74 2 wrong time
74 25 you ordered
2 74 your diagnosis
74 19 your march
74 -22 your recent
-15 73 ^affecting
-41 -73 ^again
-73 -6 ^breach of
-73 -52 ^invoice #
73 17 ^on saturday
73 20 ^right
73 20 ^the right
73 12 a bit
-15 73 affecting
73 -11 already
-73 -52 and disregard
-73 -47 and information
-73 -69 anyone at
57 73 appear
-6 -73 arrive by
-73 -26 at your
-73 -72 broke
73 -35 clues
22 73 contact details
-73 -63 contribution
73 34 could not
73 12 daisy
-73 -52 disregard this
73 27 every one
-71 -73 exercise
-30 73 eye
-34 -73 forward to
-73 -49 freeze
73 -2 had turned
-15 73 hr
-73 -49 information from
73 18 last month's
-34 -73 look forward
-70 -73 maker
-48 -73 nobody can
-73 -25 not a
73 72 now
73 21 old
73 49 opened the
-73 -57 our records
-73 -40 parcel has
73 69 person has
4 -73 reading
-73 -57 records show
72 73 saw the
-73 -10 shipped
-35 -73 start
-73 -53 status
72 73 that list
73 37 the building
-73 -52 this reminder
-45 73 through a
-73 20 valid
73 35 we broke
73 56 we lost
59 73 weren't
-6 -73 will arrive
73 36 you cancelled
-73 8 you do
-49 -72 # today
72 56 ^alert
72 35 ^and we're
30 72 ^else's
72 13 ^emailed you
-72 -45 ^off
-72 -65 ^our privacy
-72 -65 ^privacy policy
72 -19 ^regarding your
-6 -72 ^shop
30 72 ^someone else's
72 50 ^we lost
-18 -72 ^week
-28 -72 ^you by
-72 27 accounts
72 27 again at
72 -69 an hour
72 -5 and we
-42 -72 changes
2 -72 cut
7 72 dear patient
-72 -69 do you
-72 8 erased
-72 -50 get your
21 72 has told
-72 -68 he
72 36 i shall
43 72 it is
72 4 it up
-72 -14 leader
-72 -43 learning
72 33 lindqvist
72 4 match
-4 -72 mean
72 -16 mix-up
-72 -65 on how
72 -6 out on
72 8 printed the
72 -3 recent
72 -19 regarding your
72 38 review on
-72 71 so your
30 72 someone else's
21 72 suspicious activity
-72 -13 the decision
-49 -72 the flaw
8 -72 waited
-72 -63 we could
72 28 yesterday's email
72 23 you the
-72 -26 your first
-72 -51 your wallet
-3 -71 # august
1 71 ^and what
71 -17 ^for the
-31 71 a new
-43 -71 after
-34 71 an isolated
-71 -71 and whether
7 -71 asked us
37 71 be informed
71 21 charged
-68 -71 clause
-68 -71 clause #
71 -19 dates for
71 38 digits
-47 -71 disregard
-71 -67 expect to
-3 71 found that
-16 -71 four minutes
71 -49 guest
71 19 harm done
-69 -71 has a
-71 -55 have #
71 42 in which
37 71 informed that
-34 71 isolated
-71 -50 keep the
-71 -67 leisure
-60 -71 leith
71 19 no harm
71 53 numbers were
-6 71 of stolen
71 46 off your
3 71 our error
-71 -59 overheat
49 71 pack
6 71 portal
-71 -54 prefer
-21 71 privacy
-28 -71 reached you
-29 -71 receive
-71 -46 review the
-71 -50 sam
-71 -68 street
32 -71 tickets
71 7 to make
-71 -45 to offer
-28 -71 we would
71 69 worked and
-62 -71 yearly
-71 -50 you already
-71 -46 you one
71 10 you unsubscribed
-49 -70 ^a data
-70 51 ^breach
-49 -70 ^in a
-70 -62 ^monthly
70 21 ^re
70 25 all the
70 50 an email
-52 -70 and gave
49 70 any concern
-70 -63 as they
-25 -70 bread
-69 -70 club
70 6 each of
24 70 entered
-70 -64 hi everyone
-70 -63 it isn't
70 -10 it within
-2 70 legal
70 34 locked the
70 54 looking
70 -11 night we
1 70 now before
-2 70 ourselves to
-68 -70 pays
-1 -70 people who
70 17 plans
27 70 rang us
70 21 re
-2 70 reported ourselves
8 -70 seems
-70 -55 space
-70 -65 stored there
3 -70 that's
-70 -54 the maker
70 35 they come
70 22 took your
70 -46 unavailable
-23 -70 upload
-3 -70 us to
70 65 wednesday from
-27 -70 were one
56 70 writing
-34 70 your membership
-10 69 # at
-53 -69 # the
-69 -55 ^keep
-69 30 ^security
69 21 ^took your
-57 -69 ^train
-69 -43 ^update
30 -69 ^was your
69 -30 ^we
69 21 ^we took
-23 69 a meeting
69 20 a template
69 22 again in
-69 -68 all three
69 -27 an automated
69 -27 automated
-60 -69 bring
69 9 connected
69 13 cost of
69 25 depot
20 69 details and
-69 -60 do the
-69 -57 due on
69 -6 experience
69 65 for two
69 12 have deleted
-69 -58 hold
12 69 home address
-69 -65 hope you'll
-4 69 how you
69 -2 left off
-69 -46 left something
69 29 link to
69 27 may
-69 1 office at
-69 -66 or if
69 13 or the
69 45 out
14 69 reason
-69 -46 something behind
-69 -65 sorry
-35 -69 stop using
69 20 template
69 42 that day's
69 25 the depot
-24 -69 the link
69 34 the test
-69 -65 thursday
-69 -48 to change
-31 -69 tomorrow
30 -69 was your
69 19 we ran
69 -19 why not
69 1 will hear
28 -69 with #
9 69 your address
-69 -31 your statement
5 68 ^accessed
12 68 ^cyber
12 68 ^cyber incident
68 -9 ^emailed
-68 -17 ^has
-68 -62 ^last year's
7 68 ^profile was
-23 68 ^shared
-23 68 ^shared your
68 -9 ^we emailed
-23 68 ^we shared
-68 -62 ^year's
-61 -68 ^your data
56 68 a person
-68 0 added
25 68 and with
-68 -38 any questions
-3 68 applicants
-3 68 applicants to
-68 -9 bank details
68 1 button
-31 -68 candidate
21 68 cases
-30 -68 certificate is
-31 68 confidentiality and
68 34 does
-17 68 don't forget
68 49 failed to
-1 68 friday afternoon
-53 -68 from you
68 31 have built
-9 68 ico
-68 -50 id
-33 68 information
-68 -6 information security
-68 -40 inspection
-23 -68 is #
-49 -68 june
68 -31 leeds
68 -34 little
68 8 mail was
-68 -68 new version
-68 -42 now #
12 68 our app
-68 -61 our engineers
-1 68 our staff
22 68 page and
36 68 please delete
-17 -68 posted to
7 68 profile was
68 -3 round and
-33 68 security
-23 68 shared your
26 68 sign in
-67 -68 sign-in under
-20 68 sim
5 68 social
5 68 social security
21 68 somebody
-68 -9 something you
27 68 spent
-62 -68 stay safe
68 40 the bug
49 -68 the date
-68 -56 the following
-9 68 the ico
68 3 the live
-68 -38 to cancel
68 30 to me
-68 -67 to print
68 15 turned the
-67 -68 under settings
-68 -57 waiting for
2 68 was among
-24 68 we cannot
-23 68 we shared
-64 -68 we will
68 14 when it
-9 -68 which you
-47 -68 will
-68 -15 you report
-68 -63 your credit
-68 -45 your current
68 8 your new
-20 68 your number
-39 -68 your statements
21 67 ^card details
20 67 ^checkout
29 67 ^on it
20 67 ^our checkout
-45 -67 ^we did
-67 -16 ^without
67 -5 a #
10 67 a cyber
1 67 a valid
-11 67 about a
67 -7 and left
-67 -51 are on
67 8 arranged
-9 67 bank and
20 67 bank for
-38 -67 both
-67 0 breach of
67 2 by it
-15 67 calls and
52 67 campaign
67 30 can also
-67 -65 carry on
47 67 concern
20 67 copied what
-31 67 door
67 -2 dropped a
30 67 email and
67 27 every price
-67 -41 find another
67 15 for that
-28 67 have reported
-67 -65 hi
67 -38 if this
19 67 in those
13 67 incident at
26 67 including yours
18 67 involved
67 25 it
-67 -49 join the
-57 67 kind
-67 -27 know so
-35 67 line
20 67 malicious code
67 -2 may not
67 -2 morning
-52 67 new one
67 57 notes
12 67 notes of
67 27 one by
-67 -54 one in
67 -2 our mistake
52 67 our systems
-28 -67 past year
-67 -20 plus
67 27 price in
67 -59 published
28 67 set them
-67 -41 stock
-67 -50 stuck
-67 -50 stuck on
-26 -67 sydney
-67 -43 the label
67 -3 the rain
67 -16 the second
-27 -67 the weekend
6 67 their passwords
-67 -65 to email
-16 -67 to get
-67 -37 tuesday #
67 2 type
-67 -23 underneath
67 20 up again
9 67 wish to
-67 -44 would rather
-67 -46 your identity
-67 -39 {} {}
-66 -13 ^important update
-66 -8 ^insurance
-66 -54 ^precautionary
-60 -66 ^statement
66 36 ^test
-66 -6 ^your account
44 -66 a fault
-66 -52 a precaution
-60 -66 anywhere
66 27 cycles
-66 -43 delete the
3 66 deleted the
-6 66 do so
66 -49 due to
66 -15 earlier today
66 -25 for any
66 34 i have
-66 -13 important update
66 33 is right
-24 66 issue a
-66 -59 love to
-32 66 membership
-66 -59 midnight and
66 -21 monitored
66 -21 not monitored
12 -66 not reply
-21 -66 on any
13 66 piece
-66 -8 port
-66 -52 precaution
-66 -54 precautionary
-66 -21 quoting
-66 0 recalled the
66 -31 received a
-66 -40 recorded
-43 66 routes
-66 -47 six months
-60 -66 statement is
-66 -66 the two
-26 -66 thirty
66 -15 to turn
18 66 wallet
6 66 was involved
24 66 was there
6 66 what information
66 -15 whatever
-66 -10 whether to
-66 -35 will keep
23 66 write back
66 6 wrong date
-25 -66 you can't
66 29 you down
66 19 you'll have
66 15 your account
65 22 # before
65 4 # rd
-65 -40 ^are in
65 -11 ^card was
65 30 ^didn't
65 22 ^twice
65 31 ^we left
65 -13 ^were wrong
65 49 account was
-36 -65 advertised
1 -65 apologize for
-65 -61 be grateful
43 65 change that
23 65 checkout page
-65 -43 compass
-31 -65 copy of
-2 65 delivery addresses
-65 -25 details on
-65 -50 dinner
65 2 during a
-34 65 file was
-65 -51 first
-65 -61 grateful
-65 -9 hashed
-65 -58 having to
-65 -58 is offering
20 65 june and
1 -65 left the
-63 -65 make up
-65 -48 no charge
-65 -24 october
-37 -65 ones
23 65 our checkout
65 0 packs
-65 -37 payment has
-65 -60 per
65 -4 proportion
65 -4 proportion of
65 4 rd
65 59 regret any
-10 -65 several of
54 65 sincerely
4 65 site is
65 25 sleep
-9 65 somebody else's
65 -31 still
10 65 students
-65 -59 t
-12 -65 the three
65 -1 to book
1 65 unauthorised access
-65 -40 unusual
65 37 us that
0 65 we added
65 -12 we turned
65 -13 were wrong
-65 -58 without having
-57 -65 you'll find
65 -22 your invoice
-65 -59 your pin
27 65 your test
-56 -64 # was
64 3 ^for you
-64 -60 a drill
-64 -63 accept our
10 64 activity
10 64 and always
64 19 any of
-43 -64 api
-43 -64 api keys
-64 -43 april at
64 23 are valid
64 -11 asked to
-60 -64 at
64 26 back and
64 7 because i
-55 64 bereavement
-18 64 brief
30 64 by a
10 64 calls
19 64 came to
24 64 card details
4 64 contained
-5 64 data of
64 20 desk
-64 -59 either
39 64 eleven
-64 -36 enough
50 64 entry
-64 -54 except
-64 -34 fill
64 28 getting it
-64 -60 glad
11 64 had no
64 -32 hear from
-32 -64 is now
-64 -41 label
-64 -41 lakes
-64 -58 monthly
-9 64 no reason
64 51 of class
64 -4 off in
-64 -63 please accept
64 62 process
-64 14 purchase
-9 64 reason to
-64 5 report to
-58 -64 return
64 24 right link
64 19 second #
64 51 sessions and
29 64 set it
-64 -34 settings
11 64 taken from
-58 -64 the boiler
-52 -64 the day
-64 -54 the number
26 64 the public
12 64 the spreadsheet
-64 -54 the third
64 20 the van
64 23 theatre
64 -3 those who
-64 -34 to fill
-62 -64 tonight's
-64 -38 total
-41 -64 treated
57 64 two hours
37 -64 we said
64 25 what he
-64 -60 what to
28 64 who had
21 64 wrote that
64 -23 you aren't
-64 -50 your friends
1 63 ^access
1 63 ^access to
-63 -46 ^application for
-5 -63 ^timetable
-63 -43 ^your application
-31 -63 a copy
63 -23 a day
-63 -31 about you
57 63 alert
51 63 and asked
-15 63 and july
63 26 and pay
63 5 and took
63 -12 are so
-63 0 arrange
-59 -63 been added
-63 -52 can make
-4 63 come in
-63 -56 dan
63 23 december #
17 -63 did it
-63 -55 drill
-11 -63 earlier
63 21 else looked
63 -16 email headed
63 -6 emailed to
16 -63 enclosed
63 49 failing
-63 -54 fix
-63 -43 garden
63 -16 headed
-35 63 inside
-63 -57 is due
63 16 it's now
-63 -45 kendal
-63 -9 know
-31 -63 letters
5 63 links in
-63 -51 make the
63 63 of yours
63 23 on december
-63 -37 on thursday
63 6 ordered
31 63 page
63 -1 raised
63 -38 received
-51 -63 reset the
-8 -63 rise
-37 -63 set out
63 -22 so the
-63 -57 speak
-63 -57 speak to
5 63 that on
63 24 the calendar
-63 -43 the garden
-49 -63 the invoice
63 30 the page
63 -19 then
-63 -52 this letter
-10 -63 to come
63 -5 to your
-63 -54 too much
-62 -63 walk
63 27 we promised
7 63 what was
-49 -63 works for
63 26 you back
-63 -51 you believe
7 63 your file
-63 -53 your monthly
62 13 ^mistake
62 2 ^our mistake
-12 62 ^result
-3 -62 ^seat
50 62 a reason
-1 62 a spreadsheet
-62 -43 absence
-49 62 an incident
62 -4 an old
-54 -62 and send
-19 62 another patient
62 61 are now
-57 -62 back by
-62 -35 because your
6 -62 bike
-62 -31 brighton
-36 -62 can look
62 -23 collected
-12 62 confidentiality
24 62 copied card
-55 -62 crime
-60 -62 deliver
62 -3 eat
62 19 employer
62 2 everything is
-62 -32 five working
62 -26 fruit
-62 -54 future
-62 -59 go to
62 25 hadn't
62 -51 half of
-62 10 have read
-62 -53 have since
-62 -21 in and
16 -62 in this
62 6 it until
56 62 its
-62 -62 kind regards
-41 -62 licence was
62 2 like it
62 -13 likewise
-21 -62 lost
62 9 muddle
-7 62 national insurance
-62 -57 need the
8 62 number one
21 62 obtained
-2 62 occurred on
5 62 once and
27 -62 one line
8 62 one priority
62 5 oops !
-53 -62 or phone
8 62 our number
5 62 party
62 5 perth
-55 -62 phone was
-62 -40 photo and
5 62 pictures of
-62 -29 please read
62 11 pool
62 8 practice
7 62 privacy commissioner
-62 12 read it
-36 -62 receiving
62 18 reply and
-62 -58 returns are
-62 -18 ring
-62 -60 sign-ins
-2 62 spreadsheet
-62 -39 stayed
-46 -62 tap
-1 62 that certain
-13 62 the bank
-34 -62 the month
62 9 the muddle
-54 -62 the theft
-62 -52 to go
-51 -62 to reset
-62 -61 very sorry
62 41 we are
62 -23 we sold
62 30 will come
-62 -32 will not
62 23 wrong link
18 62 you had
62 20 you wait
-7 62 your national
35 -61 # am
-61 -47 ^# october
-19 -61 ^day
0 61 ^records
61 8 ^shouldn't
61 8 ^shouldn't have
-35 -61 ^want
61 8 ^we shouldn't
-55 -61 above
-6 61 account number
-61 -25 affect
-61 -25 affect the
61 19 at the
-61 -42 believe
-15 61 between may
-61 -51 busy
-61 -53 but it
-61 -55 contact us
-56 -61 dear mr
61 6 dear policyholder
28 61 else you
-61 14 firm
-53 -61 goes to
-61 -23 have asked
-47 -61 have moved
61 -50 hour
23 61 hours
11 -61 ignore
-1 61 information was
-42 -61 interest
28 61 it anywhere
8 61 keeping
61 -18 message about
-61 -32 music
29 61 name email
-5 61 never stored
24 61 notes to
-61 36 nothing more
-17 61 nurse
-40 -61 nurses
-58 -61 october #
61 6 of policyholders
-61 -46 ongoing
61 16 overnight
61 -28 partner
59 61 photographs
10 61 policy and
61 6 policyholder
61 6 policyholders
61 3 product safety
61 20 repaid
6 -61 returned
-61 -39 rowan
-61 -60 saying
-61 -47 season ticket
-61 -35 server
61 9 stand
61 6 technology
61 24 terms and
8 61 that some
61 29 the extra
-61 -55 there are
-53 -61 this address
-52 -61 train
-28 -61 turn
-40 -61 unforeseen
61 6 was stored
-14 -61 water
61 15 we billed
45 61 we gave
-36 -61 we hold
61 8 we shouldn't
-61 -33 we'd be
-61 -54 who may
5 -61 within a
-61 -55 your workspace
-60 -44 # because
60 6 ^and your
60 19 ^meant for
60 -20 ^passport
60 -9 a complaint
-3 60 a former
60 38 a page
-7 60 addresses of
-60 -39 and one
26 -60 and your
-60 -26 at no
-11 -60 before then
60 19 belonged
60 19 belonged to
-30 -60 beyond
-48 -60 booked for
-60 -12 bought
20 60 browse
-60 4 bundle
-44 -60 cancelled
-53 -60 companies
-60 -42 confirmed
-60 -33 copy
60 26 day is
9 60 deeply
18 -60 didn't
60 -20 discount
60 -2 fly
-60 -47 for
-60 -42 forget something
1 -60 giving
18 -60 hello {}
60 7 hosting
-60 -10 joining
-48 -60 kestrel
-38 -60 late
60 19 mark
-30 -60 needs
7 60 not encrypted
-60 -55 now has
60 22 overdue notice
13 60 pictures
60 -32 reader
-54 -60 register
-60 -50 run
-27 -60 run it
60 -14 scheduled
-27 -60 script
60 8 second charge
25 -60 several
14 -60 signs
-60 -42 something ?
11 60 swapped two
60 4 th because
-60 8 the company
7 60 the note
18 -60 the till
-60 -41 the value
-60 -20 the web
-60 -35 thursday evening
-60 -50 thursdays
60 49 to each
-60 -36 to let
-37 -60 up the
60 6 upgrades
-60 -41 value of
-60 -38 we'll do
-60 -36 we'll try
-34 -60 where your
-44 -60 will change
60 27 will no
60 -2 you fly
1 -60 you that
60 20 your balance
23 60 your claim
`;
