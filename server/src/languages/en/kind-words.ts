/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-284 -278 row {}
-264 -239 workshop is
-244 -258 starts
-257 -213 orchardhall
82 255 involved your
-251 -212 bring it
-246 -214 {}
-245 -193 stock
239 103 hospice
239 103 the hospice
-239 -211 three new
-238 -205 a very
-225 -238 opens
-237 -234 pay by
-236 -233 seven and
-202 -235 seats
-234 -211 meets
-234 -211 meets on
128 232 of our
-226 -231 starts on
-230 -202 seats for
-229 -193 bridge
-226 -213 minutes of
-225 -181 join
180 225 to a
223 57 email headed
223 57 headed
-157 -222 ^new
-221 -208 the reading
221 118 we printed
-220 -164 if one
-219 -195 save
64 219 taken
218 99 ready on
-218 -198 small hall
-218 -198 the small
-216 -214 spring
-216 -153 the minutes
215 52 earlier today
-183 -214 gate
-213 -203 are #
-213 -179 releases
-212 -198 back in
212 57 data is
-211 -180 gloves
-211 -180 is back
-211 -198 sale
-122 -210 are at
-208 -209 are still
209 78 service is
-208 -206 and b
208 47 sunday's
-208 -167 the bridge
-207 -147 church lane
-206 -169 is delayed
206 76 still in
-205 -151 delayed
205 72 packed
204 30 australia
-158 -204 message {}
-204 -198 the garden
-201 -202 messages to
-199 -202 to {}
-202 -116 user
-201 -195 a friend
201 45 had queued
-133 -201 hello
-201 -146 short notice
111 200 from us
200 87 our workshop
47 200 outside
-200 -176 {} is
199 67 it's yours
-199 -161 whether
-198 -123 pick
35 197 ^incident
-197 -144 drink
47 197 incident
197 106 newsletter
196 54 by it
99 196 those
-195 -175 edit
-195 -162 explained
195 31 scores
-194 -182 these
-127 -194 went to
-192 -193 now online
-193 -123 pleased
-193 -123 pleased to
-192 -193 winter programme
47 192 discovered that
-192 -164 grandparents
-192 -175 or unsubscribe
47 192 we discovered
-191 -170 level
60 191 pictures of
-191 -166 {} minutes
-190 -179 garden
31 190 yours
-189 -160 by {}
-189 -159 gets
-177 -189 the first
189 20 when we
-180 -188 guide is
-187 -120 and they're
-187 -154 box ships
51 187 incident that
-186 -168 programme and
185 53 discount code
-185 -176 quill example
-184 -151 ^number
184 42 we had
-183 -154 comes in
183 53 issued
40 183 of stolen
-183 -167 undefined
-183 -150 white
182 58 ^tasting
-182 -168 host
-182 -165 in stock
41 182 policy and
182 21 though it
-182 -148 way to
-181 -123 meet
-181 -127 plan is
-180 -157 ^how
-180 -175 average
180 60 corrected
-180 -170 sent us
179 63 # this
-178 -163 bench
-163 -178 once a
-178 -172 signed up
-178 -132 until august
-178 -172 up with
-177 -162 baker
-177 -169 it with
-177 -128 tag
-176 -173 ^explained
176 88 ^yesterday's
176 23 for three
-176 -154 lovely
176 35 mistaken
-176 -161 needed
-176 -106 readers
-176 -163 sections
-166 -175 a phone
175 1 credited
-174 -158 a b
-174 -158 all in
-174 -158 b c
-129 -174 hostname
-113 -174 in #
174 58 muddle
-174 -101 sorry it
174 58 the muddle
-171 -174 you ignore
-173 -146 at nine
-173 -169 closes
-173 -154 dogs
-173 -152 how
-173 -142 save #
-173 -151 shoes
-173 -154 was changed
172 5 announced
-146 -172 bags
-172 -167 committee
-169 -172 quill
172 25 round
-172 -92 your profile
49 171 among
-163 -171 could you
-171 -115 look after
-171 -145 mayor
-171 -145 the mayor
-171 -133 your last
170 54 instead of
-145 -170 list administrator
-170 -170 next lesson
170 41 queued
-170 -139 sit
-170 -131 your payment
-166 -170 your seats
-169 -143 # seconds
-169 -145 her
-169 -118 https
-169 -135 no new
-164 -169 the attached
-169 -145 the web
-164 -169 your search
168 3 ^that
-168 -155 your loss
-119 -167 ^hostname
-167 -106 between the
-167 -160 code is
58 167 disk was
-131 -167 for thirty
-167 -87 map
-167 -124 or
-138 -167 {} because
166 41 ^!
-127 -166 are sending
-166 -125 free
-166 -166 from saturday
58 166 laptop with
-166 -122 line or
-166 -146 with {}
-165 -140 because you
-165 -159 directly
165 39 fault
165 31 flying
165 56 four times
-165 -125 friend
165 41 here's the
-165 -113 often
165 56 second charge
165 36 this year's
45 165 viewed
-165 -144 what's
156 164 afternoon
-164 -142 bad
164 63 blank
-164 -128 find the
-164 -110 stay
-164 -133 your {}
-163 -116 about the
163 103 dear parents
-161 -163 is ready
-163 -114 it over
163 21 publish
-163 -156 reach the
-163 -112 shall i
-157 -162 autumn programme
-161 -162 hi {}
-162 -141 main
-142 -162 session
-162 -141 the main
162 48 the very
162 44 was unavailable
-162 -124 {} in
161 59 a corrected
-161 -117 asked for
-113 -161 buying
-161 -141 dear all
161 139 should have
161 42 we forgot
-160 -146 ^changed
47 160 a public
-160 -120 asked we
-160 -134 k
160 39 planning
-138 -160 programme is
-160 -114 strike
-160 -126 your order
159 35 a certificate
-159 -114 apply for
-159 -90 friends
-159 -153 here are
159 33 in full
-159 -79 more
159 41 off a
-159 -121 on date
49 159 records was
159 74 the webinar
-9 -158 at our
-158 -116 before we
-158 -86 five
4 158 from another
-158 -120 the following
-84 -158 you have
-157 -136 ^phishing
28 157 and points
157 34 calendar was
-157 -118 church
-157 -130 coat
-157 -121 goes to
-157 -115 grandmother
-157 -130 hardest
-157 -138 near you
-157 -63 parents portal
-157 -128 plan
-157 -109 score
-157 -130 the hardest
157 39 was our
-157 -118 won't get
156 6 dropped
-156 -126 error that
156 22 is below
156 48 know you
-156 -125 meet us
-156 -112 nut
-156 -125 or you
156 -2 our calendar
-156 -138 passed on
-156 -149 the meeting
156 37 you rely
155 5 # pm
30 155 ^at our
155 20 billed
-155 -35 family
-155 -129 for the
-155 -146 is due
155 52 looks
120 155 our mailing
52 155 pictures
155 5 pm
155 42 rely
155 42 rely on
-155 -104 unwell
154 61 and did
154 -5 emailed to
154 6 fname
154 51 hit
-154 -127 moves to
-154 -125 sent by
-153 -154 the committee
-154 -133 the shop
-154 -154 the winter
154 49 we let
153 29 ^search
153 40 ^size
153 52 ^times
153 33 ^use
153 33 ^use this
153 52 ^you got
7 153 an event
153 52 clutter
-153 -141 free this
-153 -133 lamp
-87 -153 parking
-153 -84 subject
153 52 the clutter
-153 -138 these emails
-153 -131 this event
-153 -61 what they
17 152 ^about a
14 152 ^camera
-147 -152 ^larder
-152 -131 ^user
14 152 camera
-152 -146 congratulations
-152 -84 engineers
152 121 had
-152 -148 homes
152 47 it ought
152 85 log in
-152 -116 new version
152 61 recording
152 48 the wrong
152 32 was lost
151 105 ^please
54 151 browse
151 14 counted
-147 -151 dear friends
-151 -142 door a
60 151 emailed on
-151 -112 four days
-99 -151 password for
-151 -108 so there's
151 26 tasting
151 55 the receipt
55 151 your claim
-62 -150 ^lost
150 6 one to
-150 -150 or ask
-150 -131 sold out
-150 -144 welcome
-150 -122 will write
-150 -120 your photos
-150 -133 {} of
-149 -124 for {}
149 39 if you've
149 19 last email
-149 -104 local
-149 -149 lot
-149 -16 online
149 9 restored
-149 -146 we don't
-137 -149 within ten
148 65 box
-148 -131 command
148 52 had changed
-148 -106 has lost
148 16 sync
148 14 throw
-129 -148 to their
147 46 already packed
-147 -98 applications
-147 -147 it works
-147 -105 or two
-147 -116 photos
22 147 ransomware
-147 -122 sorry to
-147 -135 stop these
-147 -143 tell a
-147 -124 the blue
-147 -120 you didn't
147 38 you received
-146 -88 forgive us
-146 -146 liquid
146 2 name wrong
-121 -146 off for
-146 -117 on to
-146 -84 others
-146 -71 policy
-130 -146 programme
-146 -105 the interruption
-93 -146 use a
-145 -121 ^closed
-145 -112 for reporting
-145 -103 from thursday
145 50 money back
-132 -145 overdue
-145 -119 renews
-145 -112 reporting
-145 -112 reporting the
145 18 sincere
145 18 sincere apologies
-145 -118 update your
145 71 you last
-145 -118 you start
-144 -119 ^water
-144 -144 ^what's
-144 -137 apply
144 44 cost of
-144 -99 following
144 28 had turned
-144 -126 likely
-144 -126 likely to
144 41 our mail
144 62 the frame
-144 -125 who asked
144 46 your money
-144 -119 your water
143 73 # april
-143 -116 # rows
22 143 containing
-143 -97 decision
-143 -131 demo
-143 -131 demo is
-143 -91 have the
-143 -98 instructor
-143 -139 invoice {}
-132 -143 load
-141 -143 n
-143 -124 quote is
-138 -143 s to
143 38 thrown
-143 -120 your calendar
-143 -131 your demo
-111 -142 ^two-factor
-142 -98 ^week in
-111 -142 backup codes
-142 -137 buses
142 94 by two
-142 -130 disappoint
-142 -130 disappoint you
-142 -111 domain
-142 -109 error
-142 -77 example
-142 -104 facsimile
-142 -104 facsimile job
40 142 inside of
142 45 it should
35 142 numbers
37 142 numbers and
-142 -130 passed
-142 -125 replies are
-112 -142 sending
40 142 the inside
-142 -91 the ridge
-142 -130 to disappoint
-142 -116 total
-129 -142 weekly
-125 -142 weekly list
142 12 you've already
-142 -104 your facsimile
-141 -101 # days
-98 -141 ^you've
-98 -141 ^you've been
-141 -95 and they'll
141 73 april
-141 -121 did we
-138 -141 do this
-141 -126 on {}
-141 -130 s
-141 -128 the programme
141 73 took a
-141 -120 updates
34 141 was open
140 10 ^apology
-140 -111 ^parish
-116 -140 ^quota
98 140 ^someone
-140 -90 ^to
140 16 by wednesday
71 140 copied
-140 -59 cost
-140 -108 new address
140 3 not your
140 33 of you
-140 -111 parish
-140 -95 post
-116 -140 quota
140 29 should show
-140 -111 the parish
-140 -119 trial ends
-140 -130 void
-140 -119 your trial
75 139 ^was
-139 -104 at midnight
-139 -104 close at
-127 -139 from it
-139 -109 goes
-118 -139 message was
-125 -139 parcel
-139 -137 ready
139 40 we'll pay
60 139 who rang
139 40 word about
-139 -136 working
138 32 # bonus
138 14 ^broken
138 14 ^was broken
-138 -134 and more
-138 -100 did in
138 87 full
-138 -118 hi ana
138 61 hour ago
-138 -135 larder
138 7 let a
4 138 messages were
138 36 moved to
-138 -131 nearest
138 27 the cancellation
138 1 them off
-138 -66 through
-138 -104 tip
-138 -131 your nearest
137 37 ^didn't work
137 43 ^friday's
-123 -137 administrator
92 137 and last
137 23 forgot to
-137 -93 go through
-121 -137 honest
137 43 in friday's
24 137 messages about
-134 -137 museum is
137 4 our new
-137 -75 railway
27 137 read them
-137 -119 saturday
-95 -137 stay safe
137 55 that wasn't
-137 -105 the inconvenience
-137 -130 there !
137 54 twice in
-137 -129 updated
-137 -100 week in
137 71 you paid
-114 -137 your receipt
-136 -134 ^host
-136 -104 ^join
-125 -136 ^more
72 136 among those
-136 -128 and bring
106 136 and we've
136 62 copies
136 62 copies of
136 25 forgot
-115 -136 guide
-136 -115 in with
40 136 including
41 136 into our
-136 -101 is free
136 39 issued on
-124 -136 list is
136 -12 on us
32 136 our app
-123 -136 problem
-135 -136 twenty minutes
136 86 were
-120 -136 your weekly
-135 -118 # by
135 14 a half
135 41 and again
-135 -88 as you
-135 -111 delivery is
-135 -94 detail
-27 135 for five
-132 -135 how to
-121 -135 it arrives
-135 -115 of ten
-125 -135 opens at
-135 -73 something
-135 -109 stay ?
-135 -115 subscribe
135 6 sydney
135 64 that one
135 28 the round
-135 -106 us about
-135 -100 within four
-134 -126 ^how we
37 134 among them
94 134 for #
-102 -134 for your
134 -6 have fixed
-134 -125 in settings
134 16 our last
134 25 perth
-21 134 private
-134 -55 runs
-134 -116 snow
2 134 texts
-128 -134 the orchard
134 4 took
134 50 tuesday and
-126 -133 fake
-133 -98 finish
-114 -133 forty minutes
-133 -104 interruption
133 21 lapse
20 133 swapped
30 133 we chose
117 133 we promised
48 133 we revoked
-132 -79 # september
-132 -105 ^from
-122 -132 ^from you
132 48 ^link
132 19 a person
132 -13 and here's
-132 -129 and you're
-129 -132 hear that
-132 -126 join us
-132 -100 month
-132 -113 people have
-132 -66 questions
79 132 search
-132 -76 tax
-132 -100 tell us
-132 -83 tells
132 3 that was
-95 -132 the password
58 132 unauthorised
-110 -132 us this
-132 -39 work out
32 132 yours is
-131 -122 ^shipped
-102 -131 ^tips
-102 -131 ^tips for
131 59 added #
-85 -131 fines
35 131 have involved
-131 -117 he was
-131 -109 in leeds
-131 -89 it again
-107 -131 link below
131 54 reply and
-115 -131 start
-131 -84 the museum
-108 -131 this message
-102 -131 tips
-102 -131 tips for
-131 -122 track
-131 -122 track it
131 5 was #
-130 -81 # or
130 30 ^group
130 104 ^loyalty
130 31 ^not
130 40 a template
-130 -111 because the
32 130 birth and
-125 -130 doors
-125 -130 doors open
130 87 given
-130 -88 had to
-130 -120 has landed
-130 -64 haven't
27 130 information was
-130 -109 is needed
-130 -120 landed
130 73 looks like
-130 -80 museum
130 40 off our
-95 -130 will change
-113 -130 with you
-130 -120 wool
-130 -129 working on
130 31 you as
-130 -106 your app
-112 -129 # in
-128 -129 ^project
-128 -129 ^recall
-129 -108 anyone at
129 57 been !
-125 -129 begins with
-103 -129 fleece
-129 -89 from you
-129 -85 it didn't
-129 -122 of march
-128 -129 on branch
83 129 on it
-129 -109 on thursday
-129 -89 oops you
-121 -129 phishing
-129 -118 put in
-129 -81 quiet
-128 -129 recall
129 26 reminders
-118 -129 ships today
129 17 throughout
6 129 to download
129 67 to switch
-129 -92 we were
129 57 what a
-105 -129 you've been
-129 -101 your box
128 28 ^fault
-128 -109 a bank
-10 128 a spreadsheet
-128 -88 again with
-116 -128 are this
-128 -101 destination was
-128 -124 first tuesday
128 100 last night's
-87 -128 loss
-100 -128 lovely people
-128 -122 nearest shop
128 100 night's
128 29 off this
128 31 our team
128 47 portion
128 47 portion of
-120 -128 spam
-128 -101 to destination
-128 -128 total {}
-128 -117 x #
-127 -106 ^you asked
127 14 draft
-127 -116 hear
127 33 hosting
127 52 i apologise
127 54 money
-114 -127 no questions
-127 -108 our records
17 127 our student
-127 -110 pays
-127 -85 run
-103 -127 seat
-127 -117 shop for
-127 -105 spoke
-127 -15 the file
-56 -127 use
-127 -111 what's on
127 49 whole
-127 -102 work is
126 15 ^b
-94 -126 ^it
126 23 ^sorry for
-126 -92 any time
-115 -126 be returned
-126 -40 before you
-126 -101 costs us
126 37 enjoy
-125 -126 food
-126 -112 here's what
126 35 issued to
-105 -126 like this
-126 -126 means
-126 -118 natural
126 -13 nothing
63 126 okafor
-126 -75 own
57 126 phone numbers
13 126 profile
-126 -74 promise
126 25 reservation
-126 -109 update to
-126 -81 waiting
126 35 was meant
-125 -93 # is
-125 -96 # now
125 23 ^here's
-125 -88 ^sorry to
125 24 april and
-125 -90 arrived
125 -1 corrected and
-101 -125 draw
-91 -125 everything else
-15 125 family's
125 -26 incorrect
-125 -76 is a
-125 -80 it ?
-125 -88 it at
125 -30 licence
-125 -101 overheat
125 48 refunded the
-120 -125 see the
35 125 the search
125 45 the usual
-107 -125 this issue
125 15 with our
-101 -125 your #
-124 -88 ^report
-120 -124 ^verify
-120 -124 ^verify your
-95 -124 a file
-124 -79 basket is
0 124 cleaner
124 39 costs #
-24 124 could have
10 124 download
124 39 it costs
-124 -120 logo
-124 -120 logo and
-124 -75 lose
-124 -86 maple
120 124 name and
-7 124 occurred on
124 55 paid
-75 -124 provided
-113 -124 the month
-95 -124 time {}
-124 -93 twelve
-124 -107 we could
-124 -76 will keep
-124 -79 your basket
-124 -88 your report
-123 -92 ^job
-108 -123 ^subject
-123 -90 ask
-123 -97 be the
-27 -123 before the
7 123 disclosure
7 123 disclosure of
13 123 forum
-123 -120 generated
-123 -93 ignore this
28 123 is one
123 29 messages now
123 35 morning's
123 29 now carry
-111 -123 on in
-123 -61 picture
-123 -42 september
-78 -123 sold
-123 -84 the card
123 35 this morning's
-123 -98 title
-123 -112 to snow
-101 -123 turned on
123 22 you to
-123 -113 {} {}
122 4 ^credit
-122 -80 ^you left
-122 -120 a family
122 35 a send
-122 -108 a voucher
122 50 because i
-122 -108 everything with
122 27 figure
-122 -100 it leaves
-122 -108 off everything
-99 -122 parcel goes
23 122 rang
122 40 the #
-103 -122 the details
-118 -122 to finish
122 21 wrong date
-122 -106 {} on
-121 -82 ^# is
121 39 ^about your
121 10 ^re your
-82 -121 ^saturday
-121 -99 a real
-110 -121 an error
-7 121 an outside
-121 -108 good at
-121 -103 how did
-121 -88 jobs
-121 -48 look at
121 13 meant
121 5 missing
-121 -99 moves
-121 4 port
121 10 re your
-121 -98 room is
-121 -110 this decision
-115 -121 unit
-6 121 you live
120 24 ^at #
-116 -120 ^blood
-117 -120 ^contract
120 30 ^shouldn't
120 30 ^shouldn't have
120 30 ^we shouldn't
120 -3 ^wrong
-120 -94 absence
120 44 at half
-116 -120 blood
-120 -73 busy
-117 -120 chain
120 91 gave
22 120 helpline
120 22 it through
120 27 on june
-120 -100 otherwise
22 120 our helpline
120 44 our list
120 51 push
-79 -120 receive
-81 -120 row
120 26 seeing
120 26 sent
-120 -92 tells you
-80 -120 to confirm
120 -6 too
-106 -120 two places
120 30 we shouldn't
120 -5 yesterday's
-120 -107 your family
-120 -91 your patience
-113 -120 {} from
-119 -93 ^how to
13 119 ^readable
-96 -119 ^stay
13 119 ^were readable
119 34 account on
-119 -103 and start
-119 -76 at any
-92 -119 attachments
50 119 cases
-96 -119 codes
-119 -114 europe
-119 -109 flight
-119 -31 information security
-80 -119 lesson
119 4 meant to
-119 -64 minutes
34 119 of birth
13 119 readable
-119 -84 refunded #
-119 -90 start the
-119 -79 the team
-99 -119 this link
-119 -73 to lose
119 39 to sunday
13 119 were readable
-119 -102 were stolen
119 38 wrong week
118 -15 # am
118 -7 # were
23 118 ^accessed
52 118 ^account was
118 39 ^ignore
-118 -115 ^instructions
-118 -59 ^something
-118 -76 ^wednesday
-118 -95 a reader
118 -29 an incorrect
118 20 coffee
-91 -118 come back
-118 -12 company
-110 -118 criminals are
-102 -118 for one
-110 -118 for saturday
-99 -118 forgive
118 10 hi all
-118 -98 high
118 22 like a
-118 -107 linen
28 118 list with
-118 -110 listed below
-96 -118 remains
118 8 resulted
-118 -96 return it
118 46 second #
-118 -85 slice
-118 -81 will be
118 -15 wrote to
-116 -117 ^been
-117 -114 a long
-117 -97 and write
35 117 birth
117 22 deeply regret
62 117 deleted
117 46 had been
117 116 have been
-99 -117 host name
30 117 in those
-113 -117 is no
-117 -70 lands
117 33 live list
-116 -117 map string
-93 -117 million
25 117 november and
117 30 one is
117 29 ordered
-65 -117 returned to
117 -22 some users
-116 -117 string
-116 -117 string user
117 1 was sent
92 117 watch
117 22 we deeply
-117 -97 with this
117 13 york
-117 -86 you hear
-116 -97 ^menu
34 116 a laptop
116 30 about your
27 116 accessed
-116 37 and what
-116 -34 another
29 116 discovered
-116 -68 do not
-116 -106 if you
-116 -87 list of
-116 -83 our driver
116 11 owe
-116 -89 per
-7 116 read
-116 -81 remote
116 30 round and
-116 -79 short
-116 -97 sunday from
116 25 that price
-58 -116 the queue
-22 -116 them is
-116 -94 us on
8 116 was left
116 26 we restored
-93 -116 when
105 116 who
-116 -14 you do
-116 -65 your surname
-115 -13 # at
51 115 ^and
115 -8 ^at the
-115 -101 ^black
-115 -101 ^black friday
115 4 ^our mistake
-115 -75 ^renews
-115 -75 ^renews on
115 48 ^sent
-78 -115 a data
-115 -74 and passed
115 12 apology
-115 -101 black friday
-110 -115 both
-115 -80 cannot be
115 53 card by
115 -26 it took
-115 -70 leaving
-36 115 medical notes
-62 -115 notices
-115 -107 the community
115 25 the fault
15 115 unauthorised access
-115 -100 we look
-85 -115 you change
-115 -67 you missed
-115 -107 your post
114 96 ^about
-114 10 ^over
-114 -102 ^overdue
114 7 ^owe
114 29 ^that was
46 114 aid
-114 -76 airline
-114 -76 an airline
-114 -95 as they
-114 -70 at your
-114 -82 be unavailable
-92 -114 breach notice
-102 -114 by noon
-114 -75 date wrong
114 86 day's
-106 -114 election
-114 -112 end
-114 -113 error and
-114 -75 full refund
-88 -114 have until
-114 -11 him
-114 -61 it's a
-114 -74 join the
-114 -79 left something
-114 -84 missed you
114 75 none of
-114 -97 often ask
-109 -114 open at
-99 -114 parking is
114 65 printed
-114 -92 shown on
-114 -79 something behind
-114 -100 soup
68 114 student
-105 -114 the disruption
114 27 the house
114 11 the morning
-114 -34 the trustees
-114 -34 trustees
114 31 we called
-68 -114 we'd
114 15 wrong
114 19 your reservation
-104 -113 ^in
113 53 ^of your
113 8 ^owe you
113 -12 ^regarding
113 -1 ^the wrong
113 8 ^we owe
-84 -113 address {}
-88 -113 bring a
-113 -35 called it
-113 -81 card to
-113 -70 clause
-113 -70 clause #
-97 -113 device {}
-113 -92 errors
10 113 firm that
113 58 i
-113 -112 item
113 66 loyalty
-113 -100 members and
20 113 messages from
-111 -113 noon
-113 -57 oops we
113 8 owe you
-113 -106 room #
113 32 the evening
10 113 the firm
-1 113 the spreadsheet
-113 -77 we'll take
20 113 were among
-113 -93 you can
-113 -27 your bank
-88 -112 ^site
-112 -87 ^to number
20 112 ^unauthorised
-105 -112 again on
-112 -84 and an
-96 -112 by your
-48 112 credential
112 11 customers in
-112 -63 enquiries
-112 -61 fell
112 19 have gone
-112 -61 in one
-112 -61 law
-112 -6 location
112 31 mistake and
39 112 name your
-112 -60 nights
-71 -112 office by
-102 -112 original
112 48 packs
-4 112 public
112 27 released
-48 112 rotate
112 -15 second
-100 -112 small
-57 -112 state
-112 -69 the map
-112 -106 the set
-112 -80 us know
112 35 we charged
-112 -112 we never
112 65 we took
-106 -112 will follow
32 112 works here
112 31 you want
-112 -76 you'd prefer
111 14 # every
3 111 ^exposed
-100 -111 ^it's
-111 -87 ^jobid
-111 -66 ^policy
111 0 ^recent
111 0 ^your recent
77 111 about an
-111 -67 action
-111 -103 age
-72 -111 below
-111 -89 can put
-2 111 certain
-90 -111 e-mail
-111 -98 for shopping
-111 -102 is {}
-111 -87 jobid
111 25 june #
-111 -104 number is
-111 -73 pharmacy
111 22 printed the
-111 -91 renews on
-111 -66 running
-111 -98 shopping
111 52 should
111 40 taken a
-111 -87 to number
111 18 way round
-111 -76 we'll try
-108 -111 wednesday at
-74 -111 your plan
-102 -110 ^blocked
-110 34 ^message to
110 50 ^please ignore
-32 -110 ^prices
-78 -110 ^tax
9 110 activity on
-110 -78 and whether
-21 110 applicants
-21 110 applicants to
-110 -83 attempts
-110 -81 bearing
-110 -81 bearing with
110 14 came back
27 110 cards
-110 -19 chat
-110 -105 couldn't
-110 -104 coverage
-110 -83 emergency
-110 -81 for bearing
13 110 forms
-110 -85 greet
-110 -94 have a
110 -11 have used
-110 -52 mr
-110 -44 no more
110 27 past eight
-110 -88 pipeline
-100 -110 protect your
-110 -51 put it
-55 -110 queue
110 47 refund the
-110 -100 replying
-27 110 somebody
-110 -93 space
-110 -93 the end
20 110 the feed
-110 -84 the room
-67 -110 them and
-110 -27 to inform
-57 -110 trial
76 110 using your
-110 -105 we couldn't
-110 -76 we may
-110 -85 working days
109 47 ^cancelled your
-109 -96 ^condolences
-109 -96 ^our condolences
-109 -109 ^terms
-109 -97 are welcome
-105 -109 bill will
14 109 code and
-109 -96 condolences
-105 -109 create
-105 -109 create a
-109 -76 decide
-87 -109 destroy
-109 -96 died
109 27 early and
-109 -85 emergency number
-108 -109 error on
28 109 feed
-78 -109 for them
-109 -65 friday #
-107 -109 lawyers
-107 -109 letters and
109 57 list for
-109 -60 markdown
-83 -109 met
-84 -109 nearly
109 29 night you
-104 -109 ninety days
109 11 nothing about
109 69 on #
-109 -96 our condolences
23 109 passwords
109 -7 phones
-104 -109 recipients
27 109 spent
-109 -74 the board
-107 -109 the rest
-89 -109 thursday
109 15 to publish
50 109 two weeks
-105 -109 where each
109 35 your course
-92 -109 your parcel
108 38 # twice
108 23 ^fee
-2 108 callers
-108 -85 cannot
108 -15 deadline
108 -23 during a
-42 -108 final
-108 -86 here's how
-108 -108 hotel chain
108 4 likewise
-99 -108 mailing list
108 12 may not
-108 -87 minute
-108 -106 miss
-95 -108 missed
-108 -102 noted
-108 -98 occurred when
40 108 on that
2 108 security
-108 -79 sender's
-108 -79 the sender's
-108 -68 the server
108 33 the website
-91 -108 there and
-108 -75 visit
5 108 we detected
108 93 we kept
108 41 we loaded
-107 -46 # to
-23 -107 a and
107 -27 a push
-107 52 acknowledge
-107 -79 answer within
107 50 are valid
-96 -107 asked whether
-107 -83 behalf of
-107 -84 black
-107 -61 claim for
107 50 cost you
-107 27 could be
-2 -107 didn't
-107 -100 ends tomorrow
-107 -79 exercise
107 22 fancy
-101 -107 file of
107 -4 half
-107 -9 he
-107 -64 holders
-107 -87 how your
28 107 incident at
-62 -107 it doesn't
26 107 logs show
-100 -107 must
-107 -83 on behalf
-100 -107 our name
11 107 out for
-91 -107 outage
-67 -107 pick the
107 17 please disregard
107 -27 push notification
-31 -107 stops
107 19 tariff
-107 -49 thanks
107 57 to every
107 32 to return
-107 -69 waiting for
107 -17 was missing
-107 -90 was too
107 -3 you'll get
-106 -100 ^asked
-80 -106 ^february
106 32 ^locked
106 -26 ^your invoice
89 106 a database
-106 -87 and why
106 61 away
106 30 clearly
-103 -106 date date
106 69 eastern
-106 -69 error occurred
-106 -68 free trial
23 106 has deleted
106 40 have refunded
106 23 in yesterday's
106 -26 invoice we
106 -26 is off
106 46 leave your
-106 -89 lower
-73 -106 messages in
106 28 night of
-106 -57 of any
106 41 our email
106 -2 our first
-106 -103 read that
106 9 received two
67 106 regulator
-105 -106 rest
-75 -106 should be
106 31 the live
69 106 the regulator
-106 -65 there
106 40 thursday we
-106 -83 us for
-90 -106 uses
-106 -90 was it
-106 -13 you sent
-106 -104 {} left
-106 -86 {} when
105 47 ^cancelled it
-100 -105 ^of the
105 2 ^regarding your
-105 -95 ^we're
-105 -90 a card
105 36 a code
24 105 deleted it
-83 -105 departure
-105 -77 details by
-105 -79 fill in
-105 -102 first of
28 105 group
-70 -105 hotel
-105 -80 id
-4 105 information
-105 -103 ip
-84 -105 kestrel
-67 -105 library
-76 -105 miles
-100 -105 not you
105 27 nothing further
-105 -76 noticed a
70 105 one of
-105 -100 open on
-105 -97 organiser
105 2 regarding your
-6 105 sim
-105 -88 something we
-105 -76 sorry we
105 46 that isn't
1 105 that on
105 28 the gas
-79 -105 the issue
58 105 to our
52 105 together with
-105 -62 try
22 105 was among
-105 -88 we're
105 16 works now
-105 -63 x
-6 105 your number
-104 -92 ^delayed
104 -19 ^duplicate
-104 -65 ^has
-9 104 ^strangers
104 18 ^the link
-36 -104 ^you
-82 -104 a hotel
41 104 and its
104 93 any day
-104 -61 at a
-77 -104 at seven
76 104 bank and
104 13 been put
-104 -85 bother
-104 -89 charge for
-72 -104 cvv
104 93 day before
17 104 former
-104 -60 get your
-104 -85 hour or
-104 -103 left our
104 30 link in
25 104 logs
21 104 names
104 25 orbit
27 104 our logs
-69 -104 panel
-57 -104 prices
-104 -64 records were
104 22 refunding
58 104 set them
-94 -104 storage
-101 -104 terms
0 104 the bank
-104 -76 things
-104 -92 this you
-104 -71 to find
104 28 to talk
-83 -104 type {}
104 85 typed
-104 -102 voucher
-104 -94 warehouse this
104 22 we're refunding
104 -23 week we
-101 -103 # s
103 -5 ^after
103 -5 ^after you
14 103 ^breach at
103 25 ^on saturday
103 37 a portion
-43 -103 affected
-103 -94 android
-103 -96 automatically
14 103 breach at
103 33 charged you
-103 -87 dear firstname
103 33 deserved
-103 -41 faithfully
-103 -92 found it
14 103 friday afternoon
-103 -85 invoice #
-103 -40 know so
-103 -101 last visit
-93 -103 long
103 22 manage
-78 -103 noon on
103 16 our mistake
93 103 person
27 103 personal information
-103 -86 plan {}
52 103 prints
52 103 prints our
-103 -54 rowan
-103 -78 servers
-103 -76 ten working
52 103 that prints
-103 -89 the template
-103 -49 ticket
103 -26 to stop
103 50 up at
103 12 was triggered
-17 103 we put
103 24 we sent
103 19 we switched
-103 -93 words
103 68 yet
103 33 you deserved
-41 -103 you write
103 -5 your recent
-103 -41 yours faithfully
-85 -103 {} there
-91 -102 # all
-43 -102 ^declined
-102 -87 ^keep
-102 -80 ^name has
-102 -70 ^on date
-101 -102 ^return
102 -20 ^that email
15 102 a former
-102 -87 a lot
102 21 apologies to
-102 -71 be charged
-102 -72 blames
26 -102 clean
-13 102 court
-102 -101 demand
38 102 downloaded
-102 -82 end of
-102 -43 event
102 13 half past
-102 -56 have to
102 -6 is safe
-102 -78 jobid to
-42 -102 leith
-84 -102 nag
-102 -94 name !
-85 -102 news
-102 -76 oops
-89 -102 same as
-87 -102 seat is
-102 -65 shall
-77 -102 should you
-98 -102 station
-102 -99 stays
-102 -71 stored in
-101 -102 tax return
76 102 that !
-102 -70 the waiting
-102 -85 train
-87 -102 via
102 67 we broke
-102 -43 write
-102 -94 {} and
-102 -100 {} points
-101 -75 ^product recall
-88 -101 ^safe
-101 -83 ^updated
101 6 a newsletter
-101 -81 accept
-20 101 addresses of
101 5 already sent
101 39 and it
-2 101 calls and
-101 -100 content
-101 -72 driver
-101 -52 ever
101 -26 for good
101 28 friday to
-101 -100 go
-20 101 home addresses
-101 -75 hope you'll
-86 -101 how we
101 10 left you
-101 -30 opened this
29 101 our error
-2 101 our shop
101 28 please don't
-81 -101 post to
-101 -75 product recall
101 42 put you
101 -18 regarding
101 35 revoked the
101 19 sent in
-77 -101 take five
101 39 th because
-101 -76 the office
-17 101 the to
-101 0 to read
-101 -90 updated our
-69 -101 went wrong
-101 -87 will expire
-91 -101 winter
-101 -68 you left
31 101 you of
-11 101 you're on
-17 101 your location
90 101 your own
23 101 yours was
-95 -100 ^?
100 10 ^ignore our
-100 -84 ^ticket #
100 -9 address is
-19 100 address was
56 100 app under
-80 -100 asks
-100 -69 be refunded
-100 -64 behalf
-100 -65 broke
-80 -100 clear
61 100 consider
-100 -72 days
-100 -78 expect to
-100 -94 fields
100 72 filed
-100 -73 fire
42 100 for about
100 51 for everyone
-89 -100 has changed
-100 -78 has recalled
-100 -77 hi there
100 10 ignore our
53 100 in that
-6 -100 in this
-100 4 inform
-100 4 inform you
-100 -65 line was
-100 -81 maintenance
-100 -81 maintenance on
-10 100 millions
100 46 overdue notice
-92 -100 password manager
100 19 published the
100 44 reached
-100 -66 server
-100 -94 silent
-100 -75 the job
-100 -65 the line
-100 -99 the sender
-92 -100 three
-100 -84 ticket #
-100 -98 twenty
100 -51 use this
-67 -100 warning
-100 -78 with a
25 100 your name
-99 -63 # july
99 44 ^results
-99 -97 ^thursday
-99 -48 a message
99 58 a second
99 15 amounts
-7 -99 apologies
-99 -89 biscuit
99 -12 calendar
42 99 college
99 70 configuration
-99 -61 early as
99 59 failed to
-99 -79 if we
-84 -99 its own
-99 -73 its way
99 21 ledger
-10 99 looked
10 99 number on
4 99 offline
99 10 parcels
-12 99 pins
-12 99 pins on
-99 -98 plan renews
-99 -63 please
99 26 received the
-99 -65 recorded
99 4 regret
-99 -68 seconds
-99 -84 stocks
-99 -56 street
-99 -71 the door
-80 -99 there's
-99 -85 thursday and
-99 -34 was in
99 25 we'll write
44 99 were on
99 44 will take
99 -5 yesterday
-99 -69 you please
-99 -70 {} was
-98 -61 ^confirmed
98 20 ^exam
98 31 ^is at
-89 -98 ^is ready
98 20 ^last night
-81 -98 ^server
98 20 ^your exam
-98 -40 and have
-53 -98 and there's
-98 -94 avoid
-98 -82 can
-98 -68 decided to
-98 -79 did you
-98 -73 don't use
98 32 done
-98 39 door
48 98 entered
1 98 envelopes
-98 -67 find another
98 56 from this
98 45 google
-98 -68 have decided
98 36 here is
-66 -98 if
-98 -62 is out
98 31 is working
-69 -98 isn't
97 98 magazine
-52 98 medical
98 44 mill lane
98 2 of this
-98 -83 or a
-98 -69 or contact
98 -8 our newsletter
29 98 password was
-98 -60 regretted
-98 -79 requested a
-98 -82 returned
-80 -98 send your
-98 -94 so far
-98 -77 surveyors
98 0 that email
-98 -94 to avoid
98 94 two hours
-1 98 under profile
98 4 whole thing
-81 -98 wiki
-79 -98 you that
-98 -58 your booking
98 20 your exam
33 98 your home
57 -97 ^form
-97 -31 ^us
-94 -97 a spare
97 -22 anyway
-97 -86 at {}
93 97 be read
10 97 callers who
-96 -97 cancelled
89 97 card is
76 97 caused
20 97 computer
-97 -86 council
97 31 friday's
-1 97 happened and
97 43 have set
-97 -88 if yours
97 8 many of
-43 -97 minutes and
-87 -97 not reply
27 97 or about
-97 -71 postmaster
-97 -79 quote
-19 97 received it
34 97 revoked
-97 -52 right when
-44 -97 say sorry
-69 -97 says
19 97 security incident
97 43 situation
-97 -41 somebody has
-97 -64 take #
38 97 that list
-97 -61 the lift
34 97 the member
-40 -97 they're
-97 -83 to receive
-83 -97 user {}
97 -44 week
97 18 you lost
-97 -93 your message
-67 -97 your password
-96 16 # minutes
-96 -80 ^fax
0 -96 after #
-96 14 anybody
-96 -71 because they
-96 -80 destination
-96 -91 ended
96 45 everyone who
-96 -86 expires
-96 -92 far
-96 -80 fax
-96 -76 for half
-10 96 forms from
27 96 has told
-15 96 heads
96 22 hey
96 47 i would
-96 -71 it's the
-96 -70 love to
24 96 now before
37 96 pressed
-96 -78 requested
-96 -74 seven
96 -1 small number
-87 -96 sorry the
-7 96 spreadsheet
-76 -96 stolen
-12 96 usernames
-95 -76 # from
-95 -78 ^email address
95 -20 ^reminder
-95 -81 ^school
-95 -81 ^school closed
-27 95 ^up
-79 -95 ^word
-95 -73 a quiet
-95 -89 and your
-95 -67 application for
-95 -65 arm
-74 -95 ask for
-95 -66 be a
-95 -92 be grateful
-95 -63 cheers
-95 -75 clicked
95 1 client
-95 -64 fill
-95 -92 find
-95 -92 grateful
-95 -45 if anyone
25 95 informed
-86 -95 is required
95 80 is with
-15 95 it can't
-95 -68 it from
95 92 it up
-82 -95 keep a
95 31 keeps
-13 95 list so
-95 -68 managers
-95 -76 one hour
-95 -3 part of
95 94 photographs
-95 -79 returns are
-95 -81 school closed
-95 -60 site
-26 95 smart
-95 -45 started
-95 -72 the balance
95 47 the book
-17 -95 the name
-70 -95 the summer
95 33 twice for
-95 -24 us at
95 -46 we regret
95 44 you cancelled
-61 95 your answers
-83 -94 # remains
-94 -73 ^# days
-94 -65 ^for your
-11 94 ^personal data
-93 -94 ^two
27 94 a usb
-79 -94 banks
-77 -94 begins
-94 -69 beyond the
94 -17 boxes
-94 -79 brush
25 94 credentials
-94 -73 fish
94 63 for nineteen
-94 -79 for us
94 32 i can
-73 -94 is
-90 -94 is kept
-9 94 it had
94 18 it ships
94 38 jasmine
-94 -67 light
94 24 longer than
-94 -59 meeting
-74 -94 next week
94 63 nineteen days
94 10 notice for
-94 -22 of #
75 94 on a
-94 -47 on our
-94 -55 on them
-94 -75 points
-1 94 pretend
-1 94 pretend to
-94 -82 reference
-94 -34 release
-94 -91 replace
-79 -94 report at
94 -4 sent them
94 5 submit
2 94 tax code
-80 -94 thank
-80 -94 thank you
-8 94 the disk
-69 -94 the fence
-77 -94 the listname
-86 -94 unattended
27 94 usb
27 94 usb stick
94 10 want it
94 58 we gave
-16 -94 we said
54 94 were the
94 91 what you
45 94 with the
-94 -43 years ago
-4 -94 your donation
-82 -93 ^day
8 -93 ^for
-35 -93 ^name
-27 93 ^shared
-27 93 ^shared your
-27 93 ^we shared
-8 93 a valid
-4 93 acquired
-71 -93 and send
-8 93 cert-in
-93 -75 close
-93 -87 component
93 57 contract
20 93 could read
-93 -58 dan
-93 -43 delivered
-4 93 detected unusual
93 70 direct debit
-55 -93 earlier
-93 -79 earth
-61 -93 filled
-91 -93 film
32 -93 hour
93 34 i sent
-46 -93 is now
93 62 nineteen
-93 -67 one in
55 93 open to
-65 -93 or phone
93 -13 our apologies
-93 -61 path
93 34 ran the
-93 -68 received your
-93 -57 regards
-27 93 shared your
-50 93 that an
-71 -93 the theft
-93 -60 thursday evening
-93 -80 trying to
-4 93 unusual activity
-93 -60 usually
-93 -76 verify your
-93 -79 water and
-93 -51 we apologise
93 15 we offer
-27 93 we shared
-23 -93 written
-93 -65 you and
-44 -93 yours will
-38 -92 # august
-92 6 ^lane
92 26 ^meant for
-92 -73 ^planned
77 92 ^put
-92 -87 ^sold
-92 -87 ^sold out
92 14 ^this week
-92 -81 ^three
-74 -92 ^welcome
-74 -92 ^welcome to
92 -5 a system
-92 -87 after n
-92 -82 and at
92 53 and you'll
-69 -92 answer the
92 43 balances
-8 92 found that
-85 -92 from people
-92 -51 go off
92 -24 in may
73 92 left in
-65 -92 may be
-53 -92 mistake with
-20 92 names and
-92 -51 nine years
92 34 notification
-92 -51 oddest
92 26 of product
-92 -68 on by
-92 -78 once
-92 -69 order
-92 -81 order {}
-92 -88 our warehouse
-12 92 pairs
92 -17 payment will
-77 -92 power
-88 -92 required
-64 -92 rest of
-73 -92 runs out
-92 -78 safely
92 34 same seat
92 56 saturday morning
92 34 seat twice
-92 -66 slot
-92 -67 t
92 6 technology
92 14 the fee
-92 -51 the oddest
-92 -78 the short
92 44 to renew
-92 -79 university
-92 -88 us so
-27 92 we've
-24 91 # families
-71 -91 ^cancelled
-27 -91 ^for a
91 15 ^for you
-43 -91 ^queue
-91 -89 ^snow
-43 -91 ^the queue
-18 -91 ^to your
91 3 ^we lost
91 22 ^wrong time
91 1 a replacement
27 91 a security
-91 -72 anything odd
-91 44 approved
91 29 before anything
-87 -91 dear {}
91 23 discount
36 91 emailed
91 4 enjoy the
-91 -82 have one
-91 12 have read
-91 -91 human
-70 91 it down
-73 -91 leaves
-70 -91 make this
-91 -51 october
-91 -73 on mill
-91 -87 parent
-91 -50 season ticket
-88 -91 shop is
-91 -73 stays in
18 91 stole
-68 -91 the form
91 25 the kitchen
91 17 to circumstances
-91 -67 to go
-91 -74 to put
-91 -77 to replace
-65 -91 week a
91 21 when our
-85 -91 who have
91 1 why not
91 22 wrong time
90 10 # ist
90 42 # we
90 37 ^down
90 -23 ^note
90 37 ^we cancelled
90 70 ^were
90 69 ^with
90 61 a test
90 51 an
90 36 and from
90 22 and left
90 79 are sorry
-78 -90 august
-90 -76 choir
90 37 copy first
90 3 d we
-90 -73 firstname
-90 -61 for six
-76 -90 forty
10 90 hackers
-85 -90 is here
90 10 ist
-90 -88 it this
90 27 letter about
-79 -90 medicine
-90 -80 name has
-90 -48 offered
-38 -90 our own
-90 -69 paper and
50 90 played
-90 -21 recovery
-50 -90 rules
-63 -90 share your
-90 -74 sign in
-90 -78 stop working
90 8 the code
90 -12 the concert
-90 16 the next
-52 -90 the workshop
-67 -90 thursday at
-90 -69 tray
90 69 us in
90 37 usual
90 37 utc you
-90 39 volunteers
-90 -88 will show
-90 -78 will stop
90 28 wiped
17 -90 within a
90 39 within three
90 73 worked and
-86 -89 ^flight
-87 -89 ^our terms
20 89 account number
-89 -68 address on
-89 -76 afraid
-72 -89 and never
-39 -89 bike
89 12 cancellation
44 89 click here
-89 -87 cold
-29 89 data of
-89 -53 days are
89 68 debit
-41 -89 delete
89 -1 dropped a
89 -63 during
-52 -89 everyone at
-89 -50 finished
-79 -89 have moved
-79 -89 heard
44 89 here to
89 0 hub
89 43 i have
89 16 it was
-62 -89 leaflet
-89 -77 loop
64 89 model
-89 -84 mr osei
-87 -89 new terms
-70 -89 notifications
-89 -84 osei
-87 -89 our terms
-89 -50 pass it
44 89 password has
89 -4 point
89 62 printer
-28 -89 reading
89 38 right link
-89 -60 sam
89 25 saver
-5 89 saw
-89 -60 send it
-89 -79 tests
-89 -13 think
-89 -61 up from
-7 89 watch out
-89 -67 writes
89 -27 wrong column
-56 -89 your statements
-88 -53 ^app
-69 -88 ^apply
18 88 ^messages
-88 -70 ^ticket
-88 -51 activation
44 88 and confirm
-88 -75 by text
19 88 calls
88 78 direct
-88 -71 discussion
88 6 else looked
47 88 else's
88 25 february we
-88 -88 from tuesday
88 -1 glitch
88 21 had set
88 38 i had
88 -22 in last
-79 -88 keep them
-88 -41 learned
-88 -69 let it
-88 -64 lift
-88 -69 lift the
88 42 locked
-88 -68 media
-88 -62 minutes early
-26 -88 minutes to
-80 -88 needed the
16 88 our staff
-88 -26 part
43 88 passwords of
-88 -54 people in
-28 -88 places
-88 -62 please arrive
-55 -88 rain
88 14 saturday's
43 88 stolen the
-88 -30 surname
88 80 test
22 88 that a
88 -23 the deadline
-88 -71 the maker
43 88 the passwords
-88 -67 to freeze
-88 -84 to leave
88 21 to start
2 -88 twice
-62 -88 typing
1 -88 unsubscribe
-83 -88 until
88 25 we billed
-88 -8 web
-88 -19 where
-88 -58 who's
88 43 will come
-88 -85 works for
-77 -88 you for
-88 -85 you what
-26 88 your insurance
87 9 ^and your
-70 -87 ^api
-73 -87 ^breaches
-73 -87 ^data breaches
9 87 ^employee
9 87 ^former employee
25 87 ^notice
10 87 and copied
87 13 and took
-87 -11 anything
-87 -75 balance
-87 -69 because
-87 -74 been locked
-85 -87 book from
87 34 bug
-73 -87 data breaches
-87 -63 decisions
-87 -86 disregard this
-86 -87 easier
-86 -87 easier to
87 -15 emailed you
87 -2 fright
-87 -58 have #
87 42 i shall
-63 -87 keep
87 19 keeps the
87 42 letters that
-87 -79 make the
-87 -59 monitoring
-80 -87 name of
87 24 of next
87 -20 partner
87 23 please tear
87 43 practice
-87 -83 privacy policy
-87 -76 read the
87 -28 red
-87 -64 reel
-49 -87 sorry !
87 23 tear
-87 -34 thanks for
87 -2 the fright
87 36 the planning
10 87 the security
87 10 tonight
87 47 two of
-80 -87 two-step verification
-87 -74 unlock
-87 -74 unsuccessful
87 9 upgrades
-87 -68 using it
-87 -66 valley
-87 -68 verify
-87 -55 we advise
87 16 we left
-87 -74 we will
87 12 were shown
-87 -59 you cannot
-87 -69 your
-87 -80 your ticket
-71 -87 {} to
86 21 # rd
-86 -45 ^left a
-86 -56 ^of #
86 -14 ^you had
-73 -86 against the
-86 37 and another
86 38 at the
86 -35 b
-71 -86 breaches
9 -86 broken
-86 -81 can read
-86 -27 completed
-15 86 engines
86 -54 fixed
-86 -77 from now
86 -80 here's
-86 -74 hi everyone
-82 -86 it could
-86 -71 job jobid
-32 -86 kit
86 67 marked
86 8 not been
68 86 notice of
-86 -77 now on
-81 -86 object
-80 86 one and
8 -86 or no
-86 -63 our database
-86 -76 please read
-77 -86 rate the
86 21 rd
86 32 results
-15 86 search engines
-79 -86 severity
-6 86 shared
86 39 sleep
52 86 staff
-86 -49 surveyor
24 86 suspicious activity
-86 -74 than #
86 41 the whole
-64 -86 tickets
-81 -86 to object
-86 -75 touched
86 34 truly sorry
-86 -63 upgrading
-86 -63 upgrading our
-86 -80 wait
86 13 we did
86 20 we lost
86 41 we wrote
72 86 weeks
-74 -86 will go
-56 -86 within
-86 -81 you notice
86 25 you twice
86 26 your march
-86 -80 your pin
-85 -11 ^breach of
85 10 ^experience
-78 -85 ^ready
85 58 ^test
-49 -85 ^year
-3 85 and date
-85 -79 are our
-68 -85 been resolved
85 29 better
-85 -76 charged
85 23 code we
21 85 dear patient
-85 -61 decided
85 -2 double ?
85 10 due to
-58 -85 filled in
-66 -85 five minutes
-85 -58 have not
-4 85 how you
85 -11 january and
85 2 left your
85 4 mail of
85 57 neighbours
16 85 on or
-85 -71 park
-20 85 record
-85 69 recovered
6 -85 said you
85 -2 seeing double
85 4 simply
-85 -73 stored there
-85 -56 tap and
-85 -26 that means
-67 -85 the position
-85 -69 time in
-85 -65 to work
85 42 us that
12 85 used to
-79 -85 verification
-79 -85 warehouse today
-31 -85 what it
-85 -80 windows
-67 -85 wish you
85 -2 you could
-85 -58 your application
-85 30 your messages
85 57 your neighbours
23 85 your social
-84 -60 ^application
84 -15 ^box
15 84 ^data security
-84 -69 ^job jobid
84 -12 ^re
-75 -84 ^share
-75 -84 ^to share
84 64 and always
11 84 and told
-84 -8 anyone
25 84 anyone who
-51 -84 are the
-65 -84 arrives
84 10 big
84 9 but not
84 25 by courier
-84 -77 can safely
-71 -84 card number
-25 -84 comes
-84 -38 coming
22 84 contact details
15 84 data security
11 84 did and
-69 -84 disregard
-13 84 don't know
84 46 each
84 37 email for
-84 -71 hand
62 84 have
-17 84 if somebody
-84 -4 it before
-76 -84 it goes
54 84 june and
-52 -84 keyboard
84 46 last night
-84 -68 leisure centre
84 6 loaded
-84 -48 makes
84 33 marta
84 33 marta lindqvist
-79 -84 md
-28 -84 not take
40 84 notes
-84 -82 on windows
-84 -14 open
15 84 our vendors
-63 -84 pass
-68 -84 phone was
-84 -64 popular
84 -12 re
84 52 recycling
-84 -77 safely disregard
-68 -84 sender
-84 -62 shop now
-23 84 should not
-84 -71 since #
84 5 temperature
-84 -68 the leisure
-72 -84 things that
84 30 to last
37 84 together
-84 13 trains
-84 -52 tuesday #
-12 84 unknown
15 84 vendors
46 84 wallet
-84 -80 warehouse
-54 -84 were very
-84 -44 you like
-84 -47 your workspace
83 37 # before
-83 -62 ^application for
-82 -83 ^changing
83 26 ^did not
-83 -67 ^forget
-83 -67 ^forget something
-66 -83 ^mail
-81 -83 ^pension
-83 -67 ^you forget
-83 -59 ^your application
-83 -66 account {}
83 8 are so
83 -7 are we
-83 -74 attached and
83 37 cancelled it
-83 -74 changes
83 -2 concert
-60 -83 costs
-83 -67 days to
61 83 displayed
-83 -76 do
-83 -21 email address
-83 -57 emeka
44 83 fundraising
83 13 gate #
-82 -83 goes up
-34 -83 good
83 9 has not
-22 83 have also
-83 -37 july
16 -83 leeds
-61 -83 luck
-83 -83 on host
-77 -83 on sale
-57 -83 order number
-81 -83 pension
83 14 service
-11 83 setting
-83 -70 sign
-83 -81 start again
-83 -72 still want
83 12 stood
-83 -73 the order
-27 83 the post
-72 -83 the wall
-83 -64 this reminder
-72 -83 turn to
-83 -67 two more
-72 -83 wall
17 83 we caused
-48 -83 we read
-83 -71 you requested
-83 -72 you still
-83 -74 your certificate
83 24 your next
-81 -83 your pension
83 15 your shop
-29 -82 # are
28 82 # february
-82 -46 ^# december
82 80 ^alert
-69 -82 ^confirm
-69 -82 ^confirm your
-82 -78 ^couldn't
-82 -46 ^december
82 4 ^mistake
-82 -67 ^sign-in from
-82 -78 ^we couldn't
82 56 ^your card
-74 -82 add
-82 -74 alone
82 11 amend
-2 82 and was
82 15 and we
-82 -60 any questions
-82 -67 are available
-65 -82 are out
-82 -67 available to
-19 82 brief
-82 -67 didn't get
-82 -77 first box
-82 -46 happens when
-82 -67 if not
-82 -72 months
82 14 morning we
-82 -71 near
-82 -46 novels
-82 -64 please reply
-82 -61 pond
-14 82 portal
82 -27 premium
-74 -82 replace the
82 30 saving
19 82 security number
-82 -67 sign-in from
82 -7 so are
-26 82 strangers
-82 -56 stuck
-82 -56 stuck on
82 -25 that's
4 82 the intruder
-82 -69 the larder
82 -15 the left
-82 -58 the status
82 55 to bring
-82 -76 twelve months
-82 -56 two-factor
-82 -73 value
82 52 we reset
4 82 were your
82 21 where it
-82 -67 with anyone
-82 11 years
-82 -67 you there's
82 35 you'd rather
82 8 your tickets
-81 -66 ^# september
-81 -66 ^did it
-81 -69 ^did you
-51 -81 ^downtime
-39 -81 ^failed
-81 -66 ^it again
44 81 ^of
81 14 ^on the
-81 -36 ^post
-81 -66 ^september
81 -24 ^were wrong
81 -35 ^work
-71 -81 ^you to
81 23 a blank
81 21 an old
-81 -74 ana
81 -3 and forgot
-81 -80 april #
-39 -81 bring
33 81 but no
-61 -81 choose
-81 -70 click the
-80 -81 dispute
-51 -81 downtime
-81 -46 export your
81 -27 from a
20 81 had no
81 9 hugs
81 -8 in january
-5 -81 is open
-50 -81 letters
81 34 lindqvist
-21 81 looked at
81 23 mark
81 24 myself
-81 -70 october #
-81 -71 parcel is
81 27 parents
62 81 person has
4 81 plan and
65 81 set it
-81 -71 store
20 81 taken from
-81 -22 that #
-81 -45 the internet
81 4 thursday's
-81 -37 until the
81 74 up on
14 -81 was not
81 -24 were wrong
81 36 what is
81 36 will give
81 1 will hear
-81 -45 you made
81 -5 you this
-8 -81 your birthday
-80 -57 # january
80 -48 ^feedback
80 -3 ^hall
80 -3 ^tickets
80 12 a recipe
80 30 about that
-65 -80 are open
-18 -80 asked
80 78 booked a
-80 -40 but
80 29 child who
80 14 claims
-58 -80 crime
-4 80 dental
80 21 depot
-6 80 emails
-80 -62 has left
80 26 in their
7 80 intruder
80 44 longer
80 20 many
-80 -61 members get
-80 -56 not tell
22 80 not the
80 30 nowhere
38 80 of an
-80 -49 off and
80 12 on without
80 6 product safety
-69 -80 project
-80 -22 records
-80 -64 remembers
2 80 replaced
-21 80 replaced the
80 -3 replacement
80 14 set the
-80 -73 summary
-28 -80 system
80 33 take place
-80 -63 ten
-5 80 that weren't
80 -55 the date
80 21 the depot
80 22 the difference
-5 80 theirs
-68 -80 this address
80 39 truly
-71 -80 welcome to
-5 80 weren't theirs
-80 -22 with us
80 23 worked
-19 -79 ?
79 50 ^got
79 1 ^parcel
-10 79 ^security
-79 9 a weekend
-76 -79 add the
-74 -79 administrators
79 66 and get
79 14 and i'm
-74 -79 answer
-77 -79 api
-79 -55 bank details
-79 -47 begins on
-70 -79 by #
28 79 card numbers
79 9 connected
-78 -79 email to
-19 -79 ending in
-79 -63 finally
10 -79 fixed it
-64 -79 flagged
-69 -79 gave us
10 -79 half of
-79 -2 happened
79 37 head
79 36 his
79 63 hour and
-5 -79 if your
-79 -56 in four
-79 -69 is waiting
79 34 is what
-73 -79 it isn't
79 34 named
-69 -79 not make
-59 79 number
-72 -79 october is
-48 -79 on your
79 -29 out at
-79 -72 purchase
-79 -66 records show
-63 -79 resolved
-79 -55 role
79 16 sent it
-33 -79 start on
-79 -52 tell you
71 79 that day's
-79 -78 the letters
65 79 tries
65 79 tries to
-76 -79 until #
-79 -78 until nine
-34 -79 use the
79 -20 very cold
79 -3 was stored
79 73 were not
79 -23 would like
55 79 writing
78 60 # free
3 78 # metres
78 -67 ^emailed
-32 78 ^file
-78 -63 ^invoice #
-78 -73 ^storage
-78 -71 ^the app
50 -78 ^to be
78 -67 ^we emailed
-78 -51 a decision
-66 -78 and anything
-78 -63 and disregard
-78 -71 app store
-77 -78 at noon
-67 -78 beat
-78 -43 birch
-78 3 breach of
45 78 bright
-34 78 bucket
-78 -57 but please
78 35 charge until
78 13 come on
78 -5 dear guest
1 78 eye
-78 17 firm
-30 -78 for an
78 30 for another
78 32 have added
-71 -78 hi
-78 -21 in your
-62 -78 invitation
3 78 last #
-69 -78 maintainers
-64 -78 message
-74 -78 method
3 78 metres of
78 14 muddled
-21 78 names dates
78 69 of class
-78 -53 our server
3 78 out where
-78 -17 pages
-78 -63 password reset
17 78 plain text
-77 -78 please stop
45 78 review on
-30 -78 rise
78 12 school will
-78 -30 so we're
-78 2 the decision
-78 -18 the phone
-78 -44 ticket holders
78 -28 trouble
-78 -73 unit is
-78 -69 unusual
78 14 we muddled
-13 -78 went through
-78 -47 what happens
78 34 you came
78 25 you ordered
-78 -71 your details
-78 -70 your email
-64 -77 # today
-46 -77 ^did
-45 -77 ^invitation
77 -24 ^meant
77 12 ^on friday
77 12 ^oops !
-77 -60 ^tomorrow
77 15 ^your march
-68 -77 a month
77 -5 am
-49 -77 and nobody
-21 -77 any
-33 -77 appeal
-77 -43 canvas
-77 -4 customer's
-47 -77 editor
13 77 files from
77 50 finance
77 61 first names
77 -4 follow the
77 65 founder's
-77 -59 impressed
-77 -59 impressed by
47 77 is going
-54 -77 is not
62 77 is nothing
77 58 it looks
42 77 last year
77 13 morning
-45 -77 new time
77 -6 note
-77 -59 number was
-77 -65 odd
-76 -77 of things
-49 -77 off while
-77 -47 offer you
-77 -59 offered the
-77 -75 order has
3 77 our network
-77 28 our website
77 55 penny
77 -12 regret the
-77 -68 rejected
-77 -73 reopen
77 38 reversed
-43 -77 see you
11 -77 stop
-35 -77 stop using
-6 -77 submitted
77 -38 the eleven
-66 -77 the flaw
77 12 the reminder
-20 77 them
77 -9 they should
-77 -73 this because
77 16 today you
77 6 top of
77 22 turned the
77 -14 was wrong
-34 -77 we changed
77 13 we sold
9 77 went out
-27 -77 you're booked
76 8 ! wrong
76 8 ^! wrong
76 23 ^book
-76 -55 ^closed tomorrow
-68 -76 ^contact
-76 -58 ^event
-59 -76 ^listname
-76 -18 ^without
-32 76 a box
76 74 a call
-76 -6 a review
-76 -75 address user_email
-13 76 admissions
-30 -76 and that
-76 -63 applicant
60 76 are now
-76 -58 ask the
-62 -76 at
76 24 august and
44 76 be our
-76 -68 because it
76 -16 been corrected
76 11 billed you
-32 76 box of
76 54 bug in
-76 -68 can edit
76 25 can reach
-76 -71 case you
-76 -69 class starts
-76 -55 closed tomorrow
-76 -73 collect it
76 52 community
-38 76 confidentiality
2 76 dates of
-76 -59 do ?
-76 -71 due on
-76 -68 edit it
15 76 families
-57 -76 fence
-68 -76 folder to
0 -76 follow
76 33 from that
-60 -76 further
-76 -68 glad
23 -76 gold
-46 76 have reported
-76 -74 having to
-35 -76 in february
-76 -48 instructions
76 54 introduced the
76 28 is right
-76 -38 left a
76 34 letter you
-76 -69 message from
76 33 mill street
76 8 node
76 8 node #
76 23 off
-76 -72 our customers
20 -76 reach
76 25 reach our
-76 -31 recalled
28 76 returned the
76 23 screen
-76 -51 secure your
76 16 teeny
-12 -76 testing
-1 76 that certain
76 56 that some
76 22 the alarm
76 -50 the second
76 35 theatre
-76 -67 there's a
-62 -76 this list
-65 -76 to hear
-76 -75 user_email
76 54 we introduced
-10 76 with first
-76 -74 without having
-76 -58 you believe
-22 -76 your card
76 4 your phone
76 12 your settings
-62 -75 # million
-55 -75 ^a data
-55 -75 ^in a
-75 -74 ^in your
75 -15 ^not your
-64 -75 ^we did
75 -5 ^your receipt
-75 -72 a minute
75 31 accra
75 -26 and about
-75 -75 and gave
75 7 appreciate
-11 -75 arrive
75 8 at that
-75 -72 authentication
75 13 belonged
75 13 belonged to
-11 75 bought
-75 -64 case
75 35 couple
27 75 court order
-75 0 database on
75 36 digits
-34 75 don't recognize
75 33 every price
75 0 for many
-75 -50 guaranteed
75 31 hadn't
-75 -58 have found
27 75 have obtained
75 7 in at
75 18 invoiced
75 27 it myself
70 -75 it out
-42 -75 it's been
75 3 just
75 0 last step
2 -75 last year's
-70 -75 listname
-75 -69 month {}
27 75 obtained a
-39 75 of information
-75 -72 of {}
-54 -75 old revision
28 75 one account
75 50 opened two
-10 75 ordinary
-35 75 patient
-75 4 phone
28 75 please delete
-51 -75 position
75 33 price in
-5 75 public for
-75 -71 report the
-75 -75 request was
-69 -75 return
-54 -75 revision
-75 -48 secure
-60 75 sent a
-75 -69 study
75 36 suit you
75 -26 technical
-75 -53 that their
-75 -36 there is
-75 69 turned up
75 -13 turns out
-75 -72 two-factor authentication
75 17 unexpected
75 7 we appreciate
-75 -62 we missed
75 60 weren't
75 -13 wished you
-75 -69 work
-5 75 worked out
2 -75 year's
75 3 your laptop
-75 -56 your return
-74 -20 # #
-74 -69 # the
74 34 ^and we're
-8 74 ^and you
74 -13 ^delivery
-74 -67 ^insurance
74 21 ^last email
-24 -74 ^on thursday
74 21 ^our last
-63 -74 ^sender
-63 -74 ^to sender
-74 -70 ^your email
-74 7 a breach
6 74 and it's
11 74 and signed
-74 -72 any other
-74 -47 are short
74 -5 biggest
-74 3 bundle
-74 -72 can make
-74 -61 come with
-73 -74 crack
74 33 cycles
52 74 dates
-74 -5 details
8 -74 donation
74 9 double
74 -58 empty
-74 -62 for students
30 74 has since
-60 -74 if it
-74 -61 install
-73 -74 is recalling
-74 -45 it a
-45 -74 it wasn't
74 0 older
74 35 on paper
-74 -63 out the
-73 -74 recalling
74 69 resulted in
30 74 since been
-74 -70 takes a
-59 -74 that are
-9 -74 the new
-74 -39 to cancel
-63 -74 to sender
-72 -74 two tickets
74 64 upgrade to
74 7 warm
-74 -64 we refunded
74 -12 we'll
-31 -74 when the
74 33 will no
-7 74 wish to
-74 -42 with best
74 -21 your delivery
-8 73 # addresses
-69 -73 # euros
-73 -66 ^another
14 73 ^data breach
-59 -73 ^is
5 73 ^know
-73 -59 ^may
-23 73 ^your address
73 -6 a happy
55 73 a list
-73 -65 a table
-15 -73 about it
-71 -73 account has
-13 73 and former
-27 -73 api keys
-73 -12 appeared
-59 -73 as possible
73 22 at five
-73 -65 authentication and
-73 -71 batches
73 -10 blue
-13 73 current and
-72 -73 dear applicant
20 -73 duplicate
73 -35 eight
73 15 email of
-13 73 employees
-73 -57 engineers have
-69 -73 euros
-71 -73 failed in
-73 31 file
-73 -26 file was
-73 -54 forget something
-13 73 former employees
73 11 goes out
73 2 gone to
-73 -47 holds about
-20 -73 institute
-20 -73 institute of
-73 -27 letting
73 -6 menu we
73 -17 moved the
40 73 number one
40 73 one priority
40 73 our number
-27 73 ourselves to
-11 73 pair
-25 -73 payment
-33 -73 people who
5 -73 podcast
65 73 regret that
-27 73 reported ourselves
-23 -73 run it
-40 -73 services
73 61 sessions and
-73 -54 something ?
-73 -21 steps
-22 -73 surgery
-37 73 the app
-73 -71 the batches
73 28 the service
-73 -60 the {}
-70 -73 tonight's
73 26 took your
8 -73 upload it
-62 -73 upstream
-67 -73 walk
73 36 was for
9 73 yours included
72 8 # not
-16 72 ^affecting
-53 -72 ^invoice
-3 -72 ^now
-67 -72 ^river
-72 -50 ^tuesday #
-30 72 a new
8 72 a thief
-16 72 affecting
72 0 allowed
-29 -72 are being
-72 -66 are not
-16 -72 arrive by
-14 72 attack
-72 -67 be off
72 -26 birthday
-59 -72 book
-65 -72 by our
72 32 can also
-72 -56 card on
72 24 card this
8 -72 certificate
72 -22 compulsory
-2 72 contained
-2 72 days and
72 51 deal
-16 72 hr
72 0 instead
-37 -72 is the
21 -72 last week
24 -72 left us
72 1 make it
-72 -60 midnight
72 12 mistakes were
-72 -35 money is
72 8 not #
72 19 off your
-70 -72 on tuesday
-72 -52 one has
-66 -72 please sign
72 21 quoted
-61 -72 request
72 14 see it
-72 46 so your
72 0 sorry if
-72 -69 team has
28 72 the other
-72 -60 the weir
8 72 thief
-47 -72 this
-72 -36 to change
72 61 we are
-65 -72 we need
72 69 we should
41 72 website was
-72 -60 weir
72 12 were made
-49 -72 which you
-16 -72 will arrive
-44 -72 you at
-7 71 ^former
55 71 ^information
-55 -71 ^last year's
-71 -46 ^maintenance
-71 -60 ^monthly
71 12 ^renewal
1 -71 ^was declined
-55 -71 ^year's
-66 -71 ^your bank
71 -7 all we
71 36 always
-71 -61 and after
-51 -71 by calling
-51 -71 calling
-64 -71 carry
71 24 courier
-71 -68 dear passenger
71 2 dear reader
-28 -71 did
32 -71 disruption
-71 -46 during this
71 1 each of
32 71 eleven
71 -5 email we
-71 -65 euros for
-71 -69 hall on
-58 -71 have asked
-29 -71 have received
71 18 higher
-55 -71 kept
-71 -69 manufacturer
-52 -71 march the
-71 -48 meeting you
-71 -68 need the
71 29 new booking
71 44 one tap
-25 -71 open it
-71 -17 our engineers
71 -1 out on
-71 -67 passenger
-47 -71 received
-71 -48 ridge
71 17 scan
-71 -58 september and
-71 -67 sign-in to
71 21 strength
71 21 strength of
15 71 swapped two
-62 -71 tap
-71 -48 the folder
71 18 the higher
-71 -51 the last
-71 -69 the manufacturer
71 1 the station
71 21 the strength
-1 71 their passwords
71 12 to book
-71 -48 to meeting
19 -71 to say
-44 -71 water
62 71 wednesday from
-67 -71 you did
1 71 your salary
70 -52 ^had
-64 -70 ^mailing list
-5 70 ^notification of
70 -36 ^to the
-3 70 ^were visible
-10 70 a search
-66 -70 a wonderful
70 19 and i
-70 -48 are made
-6 70 backup was
-70 -45 believe
70 5 bring your
-70 -47 britain
70 -7 by tuesday
70 41 came to
-70 -68 collect
-3 70 contacts
-28 70 course of
70 -33 email was
70 3 for choosing
-37 -70 for our
-2 70 friday we
-68 -70 from the
70 -14 gift cards
-39 -70 had already
-37 70 histories
-7 -70 inbox
-70 26 is and
-70 6 it by
70 34 it wrong
70 32 key to
-70 -49 lose your
26 70 member list
-70 43 members
-5 70 notification of
70 -41 number of
70 15 our contact
-68 -70 passcode
70 17 price was
70 56 process
-56 -70 ready to
70 3 relations
-10 70 search engine
-59 -70 send the
24 70 set a
-68 -70 sign-ins
70 18 six
-70 -46 sizes
7 70 somebody else's
-69 -70 spare
-70 -42 the repair
-70 -49 the ticket
-70 -68 this year
-70 -66 to email
-70 -42 to meet
-70 51 until friday
-70 -66 user name
70 -32 was due
-70 -68 we send
70 32 weeks when
-3 70 were visible
-70 -70 which is
-66 -70 wonderful
70 -3 yesterday's email
70 16 you got
-70 -60 your statement
-69 -48 ^do
-69 -37 ^provider
69 15 ^rate
-69 -59 ^room
-69 -53 and there
-23 -69 attached
69 -13 back on
69 3 been returned
69 22 bring the
-69 9 build
69 -3 c
-69 -65 carry on
-21 -69 created
4 -69 either
-69 -58 ends
-14 69 everyone could
69 -33 feedback
-69 -48 for telling
-69 -27 from your
-69 -42 happens
69 7 has helped
-19 -69 hear from
-69 -66 import
-34 -69 is at
69 51 it as
69 8 last month's
-67 -69 leave
-69 -52 leave the
26 69 list to
-69 -3 login
-69 -52 made a
-55 -69 midnight on
-69 -62 mill road
-31 69 nhs
19 69 not encrypted
25 69 notes to
-69 -8 on friday
-38 -69 please do
-69 -44 preferences
-69 -57 print
-61 -69 protected
-14 69 put all
69 -2 rate was
69 18 renewed
-69 -53 returned #
69 12 sent you
69 45 some
69 6 teams
-69 -48 telling us
-48 -69 that's all
69 51 the hour
69 10 the library
-21 -69 the week
-43 -69 there's nothing
-14 69 to line
-19 -69 to your
69 -6 too late
-8 -69 unavailable
-69 -68 valid on
-69 -50 visitors
69 -66 was broken
-69 -58 wash
-69 -65 what to
-18 -69 yes
59 69 you opened
69 -38 you were
-64 -69 your flight
68 4 !
-10 -68 ^come
68 12 ^morning's
-64 -68 ^new sign-in
61 68 ^sent to
-64 -68 ^sign-in
68 12 ^this morning's
68 25 ^took your
-68 -68 ^train
68 25 ^we took
-25 -68 ^your name
6 -68 a different
68 31 a guest
-68 -39 a place
68 31 a processing
-68 -65 a refund
-68 -40 a subject
7 68 about two
-68 -27 account from
-40 -68 and only
-36 -68 and we'll
-68 -52 apologies for
68 -7 bonus
68 -59 centre
-43 -68 choose a
-60 -68 choose another
57 68 concerned
26 68 contained your
-34 68 cvs
-62 -68 device
68 -12 down for
-58 -68 file to
-68 -67 for someone
68 15 for wasting
-68 -55 from #
-40 -68 guests
42 68 have checked
-68 -66 haven't seen
-68 -58 hours and
-68 28 inside
-68 -56 leisure
-68 34 line of
50 68 march #
68 64 may also
-62 -68 message and
-68 -60 midnight and
-68 -58 milk
68 4 most of
-64 -68 new sign-in
68 31 next bill
-50 -68 of these
68 10 oops !
-42 68 plumbing
68 49 potentially
68 31 processing
-34 -68 real
-68 -51 reasons
-51 -68 reset the
68 49 response
-68 -66 seen before
53 68 shouldn't have
68 11 some customers
36 68 street and
-28 -68 studio
68 18 that were
-34 -68 the error
68 16 the interest
-68 -51 this time
68 -31 to everybody
-68 -41 token
68 -32 told you
1 68 tool and
0 68 unauthorized party
-16 -68 wanted
68 34 was
68 15 wasting
68 15 wasting your
-51 -68 won't take
50 -68 you on
-68 -48 your monthly
-68 -68 yours and
-68 -68 {} !
67 -39 ^email
-49 -67 ^go
-54 -67 ^had a
-67 -65 ^id
67 28 ^place
-62 -67 ^sign-in to
-67 -61 ^statement
-26 67 address and
7 -67 after you
67 24 ahead of
67 34 app
67 31 are unchanged
67 -45 asked us
3 67 at one
-67 -23 available
67 -1 back today
67 32 by telephone
-67 -61 company's
-65 -67 confirm your
67 30 date from
-24 67 downloaded it
-67 -48 drive
-67 -43 file and
42 67 for two
-52 -67 giving
67 36 got
-66 -67 happen
-17 67 have happened
-67 -48 in its
-56 -67 in {}
-67 -66 is valid
-67 -47 lasts
-67 -54 let us
-67 -45 lists
5 67 mailbox
-2 67 move
-67 -60 new customers
-67 -57 occurred while
67 30 opened the
-2 67 passwords are
67 9 picked the
-67 -48 repaired
67 28 ring me
67 43 sessions
62 -67 several of
67 -35 signs
-67 -61 statement is
31 67 supporters
67 0 tell the
67 13 that is
-25 -67 that they
-67 -4 that your
67 -3 the notification
-67 -60 their first
67 6 thing
53 67 this morning
-67 -62 to join
9 67 unauthorized activity
67 27 understand
67 38 upgrade
-53 -67 upload
-67 -19 version
67 8 we meant
-67 -22 wrote
-11 67 your medical
-33 -67 your seat
-67 4 your street
-66 -61 # with
66 12 # your
-63 -66 ^# to
66 -13 ^card was
66 21 ^correction the
1 66 ^cyber
1 66 ^cyber incident
-64 -66 ^has been
-66 -64 ^issue
46 66 ^notification
-66 -48 ^precautionary
-15 66 a storage
66 13 a wave
-66 -60 accept our
-53 -66 again
66 -4 against
-66 6 and check
66 14 arranged
66 30 assistant
66 7 at all
-66 -47 at eleven
66 30 attached to
66 36 because we
-40 -66 cake
66 57 checkout
-40 -66 control
-5 -66 cork
66 21 correction the
-43 -66 declined
6 -66 different
-34 -66 down the
-65 -66 events
66 -14 fly
-3 -66 form
66 35 free of
66 3 gave you
66 27 have done
-5 -66 in cork
-66 24 it in
-48 -66 job
-66 -33 joining
-66 -47 laptop is
-66 -10 limit
-1 -66 link to
2 66 marks
66 -9 monday
-54 -66 never ask
-66 -56 not need
66 35 of charge
-57 -66 on any
66 28 operations
66 30 orders
-27 66 our customer
-66 -52 our site
-64 -66 owner
-66 -60 please accept
32 66 please change
-66 -48 precautionary
49 66 priority
18 -66 registration
-39 -66 reply
7 66 security of
5 66 sheets
13 66 stick
-2 66 students
66 30 switched off
-66 -39 table
-64 -66 tell
66 14 the time
-66 -66 the volume
-51 -66 to reset
28 -66 told #
2 -66 was a
66 13 wave of
66 31 we
66 51 we added
-66 -55 will look
-54 -66 will never
-66 -65 year and
66 -14 you fly
-65 -14 ^a
-65 -65 ^on host
-16 -65 ^out
65 -2 ^receipt
65 25 ^twice
1 65 a cyber
-65 -45 a full
-16 -65 a little
-19 -65 a vendor
-58 65 an incident
65 -22 an issue
27 65 and has
65 11 and people
-65 20 are writing
-65 -65 balance is
-50 -65 board
19 -65 booked
-65 45 cache
65 22 caused you
-64 -65 console
-53 65 don't forget
-65 -64 error #
65 12 every one
-65 58 exposed
-65 -44 floor
65 21 for getting
64 65 from today
65 -1 gave the
-36 -65 go to
-38 65 handled
65 49 having
65 29 i typed
65 0 i've
-65 -43 internet and
65 -38 issue
65 -22 issue with
-65 -65 it back
-62 -65 it's
65 1 keep their
65 -35 left the
-62 -65 link and
65 23 market
-65 -37 message that
-65 16 ninety
65 14 no need
65 30 not come
-65 -61 november #
-65 -54 of two
-65 -12 only a
-49 -65 people had
-18 65 privacy
-65 42 projects
-65 57 rebuilt
65 9 receipts
-65 -64 regret to
-62 -65 request to
-65 -61 river
63 -65 several
-52 65 some account
-65 -63 summaries
-41 -65 tell me
-65 45 the cache
-65 0 the police
65 4 the start
-41 -65 thirty
-65 -65 this in
-50 -65 travel
65 27 trip
65 29 typed the
-65 -32 underneath
30 -65 very
-65 -64 volume
65 33 when you
-65 -65 you receive
65 29 you wait
-18 -65 you're
-65 -22 your free
-65 -45 zero
-44 64 ^a message
64 5 ^behind
61 64 ^change
-59 -64 ^for order
-64 -63 ^request
-28 -64 ^was your
10 -64 ^week
-6 64 a backup
-64 12 a company
-46 -64 a safe
-41 -64 account security
-38 -64 admitted
-38 -64 admitted that
64 33 an agent
-5 64 ancestry
51 64 and ask
30 64 campaign
-64 -50 card ending
64 35 code
-64 -48 discuss
-64 -42 ending #
-64 -43 export
64 6 first and
-64 -37 fix
-64 -36 for up
-64 -64 forward
-30 -64 forward to
-64 3 handle
-64 -56 holidays
-64 -33 in and
-19 64 in there
-64 -58 listname mailing
-30 -64 look forward
48 64 looking
-64 -50 love
-17 -64 new certificate
33 64 new one
64 29 office manager
64 9 one for
51 64 our community
-64 -49 price is
-64 -8 promptly
64 25 rather
-19 -64 registrar
-64 -54 sandwiches
-34 -64 script
-64 12 sells
64 -5 sent at
64 53 should never
-64 17 signed
64 55 sort
-21 -64 subscription
-64 12 that sells
-50 -64 the panel
64 -46 the weekend
64 -6 they'll
-59 -64 tickets for
-15 -64 time for
64 54 up
-23 -64 upgraded
-64 -11 valid
64 4 village
-64 -48 was out
-28 -64 was your
64 -21 watch the
-62 64 we made
18 -64 we moved
29 -64 why
-64 5 window
-37 64 with your
-62 -64 won't
-11 -64 worth
-64 -64 year is
29 64 your address
-5 64 your ancestry
64 26 your saved
-64 -58 {} has
-61 -64 {} plan
-63 -58 ^an error
-50 -63 ^ending
63 -38 ^last
-54 -63 ^map
-27 -63 ^on monday
3 63 ^profile
-63 -50 ^storm
-63 -40 according
-63 -40 according to
-63 -43 action is
63 18 always was
45 63 an update
-63 -12 anonymous
11 63 appear
-63 -42 at once
-17 63 audit
63 40 booking system
63 -26 bottle
-59 -63 can collect
63 30 charge and
22 63 chose
10 63 contains no
-63 41 do anything
63 31 doing
51 63 energy
-16 63 engine
63 4 felt
63 41 fifty minutes
-56 -63 for
-63 45 front
63 14 harm
0 -63 hello {}
-63 -50 i look
63 58 i published
-63 -63 invite
-63 -63 invite the
63 -52 is in
-63 -45 it on
63 19 it's now
-63 41 legal
-63 -45 liable
-63 -45 liable for
-28 63 logging
-63 -58 may between
47 -63 meridian
-8 63 move your
-51 -63 night and
-63 -53 not touched
-63 -45 one you
63 21 plans
-63 -46 please send
-63 27 police
6 63 replies to
-63 34 reported
-63 -40 result
-43 63 she
63 53 sheet
63 -7 should your
63 32 slip
-63 27 somewhere
-56 63 straight to
10 63 that may
-15 63 the information
-63 -56 the old
63 23 the worry
63 -30 this week
-63 6 through a
-63 -34 to let
-63 -44 to someone
-63 -56 transport
-25 63 viewed by
63 21 we've put
63 36 website
63 2 weekend
-63 -56 who must
63 11 without your
-63 -63 you get
-5 62 # patients
62 0 ^called
62 0 ^called you
10 62 ^card details
10 62 ^checkout
-62 -21 ^error
-62 -46 ^from #
-43 -62 ^left
10 62 ^our checkout
62 0 ^we called
-62 -62 ^we've
26 62 ^you're
-62 -21 access to
-22 62 another company
-62 -8 application
-62 -7 arrange
62 0 at #
-62 -52 at home
-62 -58 begin
-62 -61 budget
62 0 called you
-62 -62 click below
10 62 copied what
-62 -36 could not
-55 62 could see
-4 62 days in
10 62 details and
-21 62 diagnosis and
-4 62 drop
-44 -62 fees
-62 -52 for order
-53 -62 get this
62 6 gone
-4 -62 harvest
-62 -40 has
62 -5 have experienced
62 23 i know
-58 -62 important
15 62 in august
-4 62 in september
-18 -62 is on
10 62 malicious code
-62 -36 manchester
40 62 may we
20 62 monday to
5 62 new card
-62 -47 no action
-22 -62 nothing to
62 48 numbers were
-62 -20 of a
-62 -47 on saturday
-62 -15 or #
9 62 paid by
-62 -46 paid with
-62 -48 pick your
-62 -45 pin and
62 21 regret any
-62 31 report
-6 62 salary
-62 17 serious
-62 -59 sunday and
20 62 the note
-62 -47 themselves
-4 62 to drop
-55 -62 until you
-32 62 uploaded to
-62 -55 upstairs
3 62 us we
-32 62 was uploaded
62 20 we told
62 18 working day
-7 62 you said
-58 -62 your balance
-21 62 your diagnosis
7 61 ^and our
61 -54 ^for the
54 61 ^minutes
-61 -56 ^missed
-25 61 ^personal
61 -32 a name
-32 -61 added
-61 53 all #
61 -49 an hour
-61 40 and expect
-61 59 are sent
-61 -41 ask to
8 61 at ten
-61 -54 be delivered
-60 -61 below to
-61 -56 called at
16 61 checkout page
-56 -61 closing
61 2 code to
-39 -61 collection
-61 -38 coming back
-40 61 commissioner
17 61 corrected the
-61 -40 dear mr
61 27 delivery to
61 -5 difficulties
-61 -56 driver called
-61 -32 effect
-61 -55 ending
-47 -61 everything
61 14 excuse
61 -3 experienced
61 -5 experienced intermittent
61 -57 extended
61 7 extra
-61 -51 feet
61 30 for some
-61 -52 get #
-52 -61 good morning
61 -48 have their
-61 -58 hearing
61 3 i'd
7 61 ico
-61 -57 if something
-61 6 in march
61 -5 intermittent
61 57 involved
-61 -8 it can
-61 -36 it includes
61 -10 like
61 -49 lost
61 -2 made the
-61 -50 mop
28 61 name email
-61 -50 need your
61 14 no excuse
-61 -56 nobody was
61 -50 off the
16 61 our checkout
-43 -61 out in
61 27 overdraft
15 61 page and
-1 61 patients
-61 -26 press
-61 -52 price on
31 -61 pushed
61 13 rate is
61 2 really
6 -61 rs
6 -61 rs #
61 -2 said
-35 61 show that
0 61 site is
-44 -61 sites
11 61 social
11 61 social security
-61 -44 software
-61 -49 storm
61 6 switch it
2 61 switched that
-38 -61 the
-54 -61 the archive
7 61 the ico
-61 -58 these are
-27 -61 to any
61 -4 to friday
-55 -61 to print
-41 -61 two other
61 -5 unforeseen technical
-61 -44 until sunday
61 18 we got
61 -17 we owe
61 1 whatever you
-61 -54 without the
-38 -61 workshop
-20 -61 write to
-61 -60 your request
60 -45 ^emailed you
60 13 ^got the
-56 -60 ^important
-60 14 ^in the
28 60 ^notes
-53 -60 ^returned
39 -60 ^the
60 4 ^yesterday
-60 -50 ^your refund
60 13 a bit
-21 -60 a moment
0 60 admin
-32 60 also
60 9 any inconvenience
-60 -47 at this
48 60 be informed
-40 -60 been added
-6 60 been and
-56 -60 carried
-60 -49 chairs
-20 60 committed
-20 60 committed to
60 27 crew
-60 -33 criminals
60 13 daisy
60 15 difference
27 60 else you
-60 -12 erased
60 2 fee
60 44 fully
-60 -48 furious
60 4 give you
60 0 glasses
-60 23 going to
29 -60 guest
60 -16 happy birthday
60 15 harm done
-33 -60 has found
60 37 head of
48 60 informed that
-60 -35 inspection
60 -7 it and
27 60 it anywhere
-6 60 it's not
-60 6 list on
60 31 made
-34 60 matter
60 0 may have
60 7 meant for
-55 -60 minute and
60 15 no harm
27 60 not see
-34 -60 nurses
12 -60 on hold
-59 -60 only once
-60 -35 or switch
-60 -35 order #
-50 -60 password of
23 60 please be
-57 -60 request for
-59 -60 see them
-60 -38 side
-18 -60 the account
-55 -60 the hall
27 60 they could
60 26 three working
60 50 to each
-9 -60 tuesday
-21 -60 us before
-30 -60 username
-60 -48 we'd like
-37 -60 where your
60 24 will refund
-60 -47 without notice
-59 -60 works only
-60 -43 you forget
-60 20 you think
-60 -55 {} ended
`;
