/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-290 -281 row {}
-283 -279 seven and
-282 -229 orchardhall
-270 -221 bridge
-266 -222 bring it
-251 -258 starts
-254 -228 workshop is
83 249 involved your
-246 -194 the bridge
-245 -234 and b
-242 -157 and they're
-242 -225 the reading
-241 -233 pay by
-241 -191 stock
-241 -208 {}
-239 -199 gloves
239 110 ready on
74 239 taken
-227 -238 opens
-238 -205 three new
-237 -216 meets
-237 -216 meets on
-236 -194 join
-236 -231 spring
182 235 to a
-234 -171 if one
-203 -234 seats
-142 -229 are at
-229 -206 small hall
-229 -206 the small
-228 -226 starts on
-227 -202 save
-227 -201 seats for
224 54 email headed
224 54 headed
133 223 of our
42 222 incident
-221 -212 minutes of
221 35 scores
-220 -172 is delayed
-157 -219 ^new
29 217 ^incident
-216 -207 a friend
-216 -209 are #
-216 -151 the minutes
-215 -176 releases
113 215 those
-215 -115 user
-214 -194 back in
-214 -158 delayed
213 91 hospice
72 213 pictures of
213 91 the hospice
-210 -151 short notice
210 104 we printed
209 72 packed
53 208 policy and
-208 -196 sale
-203 -207 are still
-207 -163 explained
204 73 service is
204 43 sunday's
-203 -139 plan is
-203 -201 to {}
-201 -202 closes
-202 -144 drink
103 202 from us
201 101 newsletter
-201 -182 or unsubscribe
-200 -171 is back
199 29 australia
-174 -199 the first
198 31 for three
197 57 by it
197 65 it's yours
-197 -124 pick
-197 -172 {} is
-196 -177 all in
-187 -196 bags
-196 -176 edit
64 196 of stolen
-195 -194 garden
-161 -195 gate
-195 -194 the garden
-193 -159 box ships
-193 -169 dogs
192 50 data is
-192 -167 needed
190 98 ^yesterday's
-150 -190 message {}
190 77 recording
-117 -189 in #
42 189 outside
-189 -149 way to
51 188 among
-188 -158 comes in
188 48 issued
-188 -180 quill
-188 -180 quill example
-118 -188 went to
187 12 credited
187 66 still in
-186 -146 # rows
186 71 # this
-186 -168 in stock
-186 -186 it with
60 185 and points
-185 -135 her
-180 -185 messages to
185 20 round
-185 -152 save #
-185 -158 {} minutes
-180 -184 a phone
184 35 had queued
-114 -184 hello
-183 -164 how
-182 -160 level
-182 -125 meet
-182 -163 undefined
-182 -136 your last
-181 -165 a b
-131 -181 are sending
-181 -165 b c
-181 -100 five
181 77 our workshop
-181 -169 these
181 14 when we
-180 -155 ^how
-180 -159 bad
-180 -152 by {}
180 39 earlier today
-180 -166 host
-180 -127 score
-180 -172 signed up
-180 -172 up with
180 48 was lost
-175 -179 ^explained
-179 -149 ^number
179 2 ^that
-179 -177 now online
-179 -177 winter programme
178 65 corrected
178 49 fault
-178 -103 sorry it
-178 -131 {} in
177 51 discount code
-177 -169 from saturday
-132 -177 hostname
-177 -104 https
51 177 incident that
177 22 though it
176 57 ^tasting
65 176 browse
-176 -133 friend
-170 -176 programme is
65 176 your claim
21 176 yours
-175 -153 the web
-175 -153 what's
174 69 a corrected
-174 -142 baker
-160 -174 once a
61 174 pictures
174 21 publish
-174 -119 unwell
-173 -148 at nine
173 62 four times
173 52 instead of
-173 -156 your loss
164 172 afternoon
172 0 our calendar
172 10 we had
-122 -171 ^hostname
171 63 ^that was
-171 -141 because you
-171 -149 bench
171 33 mistaken
171 57 muddle
-152 -171 programme
171 57 the muddle
-171 -126 until august
-171 -117 we were
-171 -140 whether
170 85 and it
-170 -126 asked for
-167 -170 next lesson
-170 -128 or
-170 -160 was changed
-170 -137 your {}
-169 -120 jobs
169 8 last email
-158 -169 off for
36 169 ransomware
-169 -164 welcome
-141 -169 {} because
-168 -159 ^phishing
-168 -125 free
-168 -151 lovely
-168 -150 on to
-168 -150 passed on
168 74 the frame
-168 -166 you ignore
-162 -168 your seats
-167 -141 # seconds
167 1 announced
-167 -143 dear all
41 167 discovered that
-167 -116 four days
-140 -167 list administrator
-167 -129 no new
143 167 our mailing
-167 -68 runs
-167 -91 subject
41 167 we discovered
166 43 ^size
-166 -159 directly
166 61 keeps
-166 -83 more
166 25 restored
-166 -121 tag
166 50 we forgot
-155 -165 could you
-165 -127 find the
164 9 # pm
-164 -137 lamp
-164 -84 map
164 9 pm
-164 -130 the blue
164 57 the wrong
-164 -84 your profile
163 62 blank
-163 -29 family
-163 -162 guide is
163 38 queued
-163 -142 quote is
-163 -160 reach the
163 44 was our
-163 -76 what they
162 58 ^times
162 58 ^you got
162 58 clutter
-162 -161 committee
-162 -158 here are
162 36 here's the
162 18 is below
-162 -131 plan
162 39 planning
162 58 the clutter
162 31 this year's
161 38 ^!
161 34 draft
-161 -91 friends
161 31 owe
-99 -161 parking
161 38 was unavailable
-161 -142 with {}
-161 -124 your payment
-160 -142 # by
-159 -160 hi {}
-160 -122 on date
160 8 one to
-160 -106 oops you
-151 -160 the attached
-159 -160 the committee
46 160 viewed
-159 -120 asked we
159 24 flying
-154 -159 honest
-159 -157 is ready
43 159 numbers
159 139 should have
159 47 the very
-84 -159 you have
-153 -159 your search
-158 -148 code is
158 1 dropped
158 33 in full
-158 -136 sold out
-158 -142 these emails
33 157 ^at our
-157 -148 ^changed
49 157 a public
-147 -157 dear friends
-157 -136 demo
-157 -136 demo is
-152 -157 do this
157 -5 fname
-157 -100 have the
157 51 we let
-157 -136 your demo
55 156 disk was
156 0 emailed to
3 156 from another
156 56 had changed
-156 -129 k
156 90 log in
-137 -156 session
-156 -129 sorry to
-155 -140 ^user
44 155 forms
155 43 hit
54 155 laptop with
155 37 off a
-155 -107 strike
155 40 you received
154 42 # bonus
154 30 ^search
-154 -111 apply for
-154 -145 buses
-154 -131 did we
-154 -128 for the
-154 -107 from thursday
154 27 lapse
-154 -108 look after
-154 -151 lot
154 39 rely
154 39 rely on
-154 -100 stay
154 33 you rely
-153 -107 # days
-153 -151 ^from you
10 153 an event
-152 -153 apply
153 51 cost of
153 11 counted
-114 -153 fines
-153 -126 hi ana
-153 -116 line or
153 47 looks
-153 -123 your photos
7 152 ^camera
-71 -152 ^lost
152 34 ^use
152 34 ^use this
7 152 camera
-152 -146 hear that
-152 -129 in with
-152 -143 is due
-152 -130 main
-152 -124 sent by
-152 -143 stop these
-152 -130 the main
-152 -152 the meeting
23 151 ^about a
151 38 ^group
-150 -151 ^what's
40 151 among them
-151 -136 free this
-151 -116 it over
151 48 know you
-151 -119 meet us
151 22 them off
-138 -151 within ten
150 9 ^apology
-121 -150 ^quota
150 85 came to
150 102 dear parents
-121 -150 for thirty
150 40 if you've
150 1 it took
-140 -150 load
-150 -115 new version
47 150 numbers and
150 49 our mail
-121 -150 quota
39 150 records was
-150 -114 the inconvenience
-150 -114 this event
-112 -149 ^tips
-112 -149 ^tips for
149 47 already packed
-149 -102 before we
149 69 box
-149 -83 engineers
-149 -83 example
47 149 including
-149 -148 it works
-136 -149 lovely people
-149 -118 photos
-149 -75 policy
-149 -137 the shop
149 69 the webinar
-112 -149 tips
-112 -149 tips for
-113 -148 ^two-factor
-113 -148 backup codes
148 48 difference
-148 -134 disappoint
-148 -134 disappoint you
-148 -115 goes to
148 124 had
148 45 it ought
-148 -134 join us
-131 -148 phishing
-143 -148 sit
-148 -139 spam
148 48 the difference
-148 -134 to disappoint
-127 -148 us this
-96 -148 use a
-148 -120 will write
148 11 you've already
91 147 ^someone
-147 -96 applications
1 -147 at our
-147 -118 church
-147 -97 decision
-147 -102 local
-147 -101 so there's
147 19 throw
88 146 and last
146 33 calendar was
-146 -129 command
-146 -137 congratulations
-146 -118 for {}
-146 -141 homes
-141 -146 how to
146 56 money back
-146 -12 online
-146 -84 others
146 10 our last
146 49 second charge
-119 -146 sending
146 18 sincere
146 18 sincere apologies
-146 -119 total
-146 -102 within four
146 29 you as
-146 -117 your order
145 24 ^broken
145 24 ^was broken
-145 -96 ^week in
-127 -145 administrator
145 11 corrected and
-145 -110 for reporting
-122 -145 message was
145 29 perth
-145 -119 renews
-145 -110 reporting
-145 -110 reporting the
145 53 the receipt
145 38 thrown
-129 -145 weekly
145 71 you last
-144 -119 ^closed
-142 -144 ^larder
-144 -91 ^to
-144 -111 about the
-123 -144 an error
20 144 containing
75 144 copied
-144 -109 domain
-144 -116 goes
-135 -144 hear
-144 -106 is free
-144 -143 liquid
8 144 messages were
-144 -123 occurred when
-144 -117 or you
52 144 our app
144 37 our team
144 15 sync
144 59 twice in
-144 -143 we don't
-144 -109 won't get
144 48 your money
143 15 ^our mistake
143 90 ^please
-139 -143 autumn programme
143 19 billed
-143 -127 likely
-143 -127 likely to
-143 -118 you didn't
142 75 # april
142 116 ^about
76 142 ^was
-142 -116 ^water
142 65 been !
-142 -53 parents portal
-142 -95 the door
-142 -116 the following
142 69 to switch
-142 -119 trial ends
-142 -132 updated
142 65 what a
-142 -119 your trial
-142 -116 your water
-141 -107 ^join
-106 -141 ^you've
-106 -141 ^you've been
141 23 a half
77 141 among those
-141 -93 and they'll
-141 -65 cost
-117 -141 criminals are
141 28 forgot to
-141 -137 invoice {}
-141 -121 near
-141 -121 near you
141 30 of you
141 3 our new
29 141 read them
-141 -141 the winter
141 12 took
71 141 we revoked
141 41 we'll pay
-141 -118 you start
140 47 ^friday's
21 140 could have
-140 -101 facsimile
-140 -101 facsimile job
140 30 forgot
140 47 in friday's
-140 -119 moves
-140 -119 moves to
-127 -140 on in
-129 -140 overdue
140 -10 some users
140 18 tasting
-140 -101 week in
140 86 were
-140 -133 working on
-140 -101 your facsimile
-139 -106 ^from
-139 -115 ^parish
139 26 a certificate
-14 139 a spreadsheet
139 56 and did
139 75 april
55 139 emailed on
-139 -109 finish
-139 -123 how did
35 139 information was
22 139 messages about
-94 -139 notices
-136 -139 or ask
27 139 our student
-139 -115 parish
-139 -134 ready
139 27 should show
-139 -99 the interruption
-139 -115 the parish
7 139 the spreadsheet
-139 -114 update your
-139 -114 updates
-139 -102 us about
-139 -123 what's on
-129 -138 ^more
-138 -119 because the
138 95 given
138 42 it should
138 38 moved to
-134 -138 n
138 -5 name wrong
-138 -92 readers
-138 -109 requested a
-94 -138 stay safe
-138 -77 tax
-138 -128 there !
-138 -125 {} of
137 51 ^link
137 63 added #
137 93 by two
-137 -124 has landed
42 137 into our
-137 -124 landed
-137 -128 means
53 137 names
-137 -126 on thursday
-137 -122 on {}
-120 -137 parcel
-137 -123 pays
137 2 that was
137 33 the cancellation
-118 -137 to their
137 50 tuesday and
-137 -124 wool
-137 -44 work out
-137 -137 working
-137 -124 x #
-137 -118 your calendar
-136 -127 ^how we
-136 -73 ^something
-136 -106 ^you asked
95 136 and we've
-136 -102 at midnight
62 136 cases
1 136 cleaner
-136 -102 close at
-136 -112 error
-9 136 family's
-101 -136 library
136 3 not your
136 -9 nothing
-136 -106 overheat
-136 -126 passed
-126 -136 problem
136 25 reservation
-136 -108 soup
-136 -113 subscribe
136 29 the round
-136 -68 through
136 78 you paid
-135 -115 be the
26 135 birth and
135 62 copies
135 62 copies of
-135 -113 flight
-135 -92 go through
-135 -63 haven't
-135 -104 month
-128 -135 museum is
-135 -127 nearest
-135 -117 saturday
-135 -49 september
-135 -87 the ridge
135 69 took a
105 135 we promised
-121 -135 weekly list
135 47 wrong week
-135 -127 your nearest
-134 -99 ^job
-134 -96 any time
-134 -85 basket is
-134 -31 chat
-134 -120 linen
-134 -123 natural
-134 -108 new address
-119 -134 opens at
79 134 search
-134 -104 stay ?
134 62 that one
-99 -134 them and
31 134 was open
-116 -134 you've been
-134 -85 your basket
133 41 ^didn't work
-133 -130 ^host
-133 -126 and bring
133 -13 and here's
-101 -133 everything else
-133 -96 following
133 -4 have fixed
-133 -125 larder
133 -9 licence
-21 133 private
-133 -68 questions
-133 -98 tip
-129 -133 twenty
133 46 we charged
-107 -132 # in
-132 -132 begins with
-114 -132 by noon
-132 -107 delivery is
-132 -121 end
-123 -132 fake
-111 -132 fleece
132 86 full
-108 -132 guide
132 38 issued on
-132 -109 it leaves
132 7 let a
-132 -71 markdown
-94 -132 nearly
132 45 portion
132 45 portion of
-110 -132 remains
132 63 reply and
132 36 we restored
-131 -128 # all
131 14 ^credit
131 44 and again
-131 -122 content
-27 131 for five
-131 -87 it didn't
-121 -131 list is
-131 -79 museum
-131 -124 nearest shop
86 131 on it
131 16 point
-121 -131 ships today
-119 -131 start
0 131 texts
11 131 to download
131 7 was #
-131 -78 will keep
42 130 ^accessed
-130 -122 ^shipped
-130 -99 brush
-130 -97 expect to
20 130 forum
-130 -100 interruption
-118 -130 is no
130 57 money
-130 -129 s to
-130 -102 tell us
-130 -122 track
-130 -122 track it
31 130 we chose
-116 -130 we never
-114 -130 with you
-117 -130 your weekly
-129 -76 # or
129 22 ^not
129 37 ^sorry for
-129 -91 detail
-129 -88 had to
129 57 hour ago
-129 -109 in leeds
129 36 issued to
10 129 it had
129 73 looks like
-101 -129 loss
-129 -100 or two
-120 -129 parking is
-90 -129 password for
35 129 rang
56 129 unauthorised
-57 -129 use
-129 -123 void
7 129 was left
-129 -108 were stolen
-129 -103 your box
-128 -77 # september
128 4 # were
128 15 ^b
-128 -108 a bank
128 39 a template
-128 -123 and you're
-128 -92 arrived
-128 -94 attempts
128 61 couple
-120 -128 doors
-120 -128 doors open
-128 -124 food
128 24 had turned
-128 -107 is needed
-128 -81 it ?
128 11 like a
128 8 meant
-116 -128 noon
-111 -128 parcel goes
-128 -73 promise
128 50 refunded the
-128 -88 run
128 32 seeing
-128 -114 snow
-91 -128 sold
-128 -78 the museum
57 128 who rang
127 20 ^at #
-125 -127 ^verify
-125 -127 ^verify your
-95 -127 a file
-127 -122 a long
-119 -127 are this
-127 -76 ask
127 34 at half
-127 -78 busy
15 127 disclosure
15 127 disclosure of
-115 -127 draw
-113 -127 forgive
-127 -87 from you
127 27 hosting
-127 -120 in settings
84 127 last year
-127 -120 logo
-127 -120 logo and
-127 -88 maple
127 120 name and
-127 -116 shop for
127 5 sydney
127 48 the usual
-95 -127 this message
127 39 was meant
127 28 we switched
127 53 worked
127 24 wrong date
-121 -126 ^project
-118 -126 ^recall
-126 -104 a voucher
-126 -39 before you
126 31 bottom
126 13 by wednesday
-126 -96 destination was
126 49 done
-112 -126 for one
126 50 had been
126 98 last night's
-81 -126 lesson
-126 -66 lift
126 98 night's
-121 -126 on branch
-126 -58 picture
-75 -126 provided
-118 -126 recall
-126 -101 room is
126 31 the bottom
-93 -126 the password
-104 -126 this link
-126 -122 three
-126 -96 to destination
-100 -126 turned on
-126 -93 twelve
67 126 with the
126 -6 wrote to
38 126 yours is
125 31 ^here's
125 34 ^shouldn't
125 34 ^shouldn't have
-125 -89 ^sorry to
125 34 ^we shouldn't
-125 -82 ^you left
-89 -125 address {}
125 14 apology
125 31 april and
-125 -86 as you
35 125 birth
14 125 download
-114 -125 election
34 125 have involved
125 51 i apologise
-125 -86 left something
-107 -125 link below
36 125 of birth
125 24 off this
125 38 on june
19 125 out for
-125 -122 s
-125 -114 silent
-21 125 somebody
-125 -86 something behind
125 53 that wasn't
-125 -5 the file
-124 -125 total {}
96 125 watch
125 34 we shouldn't
-117 -125 will follow
125 -3 yesterday's
-125 -95 you hear
-105 -125 your #
-93 -124 ^it
-95 -124 ^stay
124 37 a send
-124 -102 anyone at
-94 -124 attachments
-96 -124 for your
124 18 it through
-124 -73 lose
31 124 november and
-80 -124 office by
124 77 on #
-104 -124 our name
-124 -106 our records
124 57 push
-4 124 read
-121 -124 see the
-124 -89 short
-107 -124 this issue
-96 -124 thursday
-124 -109 update to
-124 -104 your app
-123 -93 # is
123 2 ^wrong
-123 -102 a real
123 -3 during a
123 41 enjoy
123 29 messages now
123 29 now carry
-123 -120 open on
-123 -79 or contact
-119 -123 people have
55 123 phone numbers
-123 5 port
-103 -123 seat
-1 123 security
-82 -123 share your
123 48 six
-123 -78 tells
-123 -111 the community
-66 -123 the queue
-123 -105 we could
-78 -123 we'd
-123 -84 will be
-123 -106 your family
-123 -111 your post
-116 -123 {} from
-123 -96 {} when
-122 -27 # at
122 28 ^fault
-122 8 ^over
47 122 and its
-122 -84 between the
-120 -122 both
-100 -122 breach notice
-98 -122 come back
-122 -75 forgive us
-100 -122 like this
122 72 loyalty
-122 -76 own
122 37 past eight
-122 -91 per
-116 -122 read that
122 26 refunding
-122 -98 sunday from
-122 -97 the end
-122 -71 try
122 26 we're refunding
122 25 with our
-121 -90 # now
46 121 ^and
-121 -91 ^how to
-94 -121 ^tax
-33 -121 a and
121 11 a person
37 121 accessed
59 121 aid
-121 -93 and an
-116 -121 bill will
121 42 charged you
-97 -121 codes
-121 -101 costs us
29 121 discovered
111 121 have been
-121 -87 it again
121 2 meant to
121 39 off our
121 29 reminders
-121 -108 this decision
-81 -121 to confirm
-121 -15 to read
-121 -104 voucher
121 41 whole
-5 121 you live
121 22 you to
-51 121 your answers
-90 -121 your receipt
-121 -62 your surname
-116 -120 ^instructions
120 11 ^re your
14 120 ^readable
14 120 ^were readable
-113 -120 a spare
-30 -120 before the
-69 -120 below
64 120 deleted
120 44 deserved
120 92 gave
-120 -106 have a
120 15 hi all
-7 120 information
120 33 one is
120 11 re your
14 120 readable
120 48 second #
5 120 swapped
120 39 the #
-94 -120 time {}
-120 -114 to snow
120 42 to sunday
14 120 were readable
120 44 you deserved
119 57 ^of your
-79 -119 a data
119 31 account on
-2 119 an outside
-119 -101 and start
119 26 figure
83 119 for #
119 21 from a
-119 -117 generated
-119 -107 here's what
-119 -72 is a
-103 -119 it arrives
27 119 list with
119 -1 little
-119 -104 otherwise
119 22 printed the
-62 -119 queue
-85 -119 receive
119 11 resulted
119 44 revoked the
66 119 student
119 -10 that's
119 28 the fault
119 53 the planning
-119 -98 title
-119 -69 to lose
-112 -119 unit
119 5 was sent
119 34 we called
-92 -119 will change
53 119 your home
-119 -104 {} on
-119 -108 {} {}
118 96 ^loyalty
118 -19 ^regarding
-118 -83 ^report
-118 -76 ^wednesday
-118 -81 airline
-118 -81 an airline
118 36 costs #
118 28 deeply regret
-118 -105 ends tomorrow
-118 -102 everything with
-113 -118 for saturday
-103 -118 forty minutes
-94 -118 have until
118 60 i
118 -10 incorrect
118 36 it costs
-118 -102 off everything
-82 -118 pick the
-118 -100 returns are
-118 -83 sender's
-118 -118 small
-118 -87 tells you
118 9 the morning
-118 -83 the sender's
-116 -118 to finish
-118 -84 us know
-118 -84 waiting
118 28 we deeply
-118 -81 your patience
-118 -83 your report
-117 -103 ^overdue
-117 -79 bearing
-117 -79 bearing with
117 21 coffee
117 56 cost you
117 -5 deadline
-117 -79 for bearing
31 117 in those
117 34 june #
-117 -65 minutes
-105 -117 must
-81 -117 noon on
117 31 round and
-117 -84 servers
-117 -87 start the
-58 -117 state
48 117 that a
-117 -95 the template
-30 -117 them is
-117 -109 words
116 -17 # am
116 52 ^about your
-108 -116 ^contract
2 116 ^exposed
-116 -94 ^menu
116 0 ^the wrong
0 116 certain
23 116 code and
116 84 day's
-116 -70 do not
32 116 is one
-116 -84 list of
116 34 paid
116 22 released
-116 -94 return it
-65 -116 returned to
16 116 the bank
116 32 the evening
-116 -89 the office
-116 -93 the short
116 -15 was missing
116 15 wrong
116 26 your reservation
-90 -116 {} there
-115 -115 ^been
115 43 ^is at
-115 -88 ^jobid
-64 -115 ^saturday
-111 -115 asked whether
-89 -115 bring a
-106 -115 by your
-115 -78 card to
14 115 cards
-115 -108 error and
18 115 helpline
-115 -94 high
-115 -87 jobid
-115 -70 lands
-115 -42 no more
115 75 none of
7 115 occurred on
115 -28 on us
-115 -105 organiser
18 115 our helpline
-3 115 public
-115 -91 quote
115 23 sent
-97 -115 the details
-115 -87 the room
26 115 the search
-115 -105 this you
-115 -88 to number
115 39 your course
51 114 ^account was
114 0 ^at the
114 52 ^sent
-114 -88 absence
114 52 card by
-114 -69 clause
-114 -69 clause #
-114 -88 days
-114 -111 error on
8 114 firm that
-109 -114 from it
-114 -74 full refund
-114 -81 hope you'll
-114 -108 if you
-114 -1 location
-86 -114 long
-114 -114 map string
114 5 may not
-114 -64 on them
114 -10 phones
-114 -83 popular
-114 -49 put it
-114 -78 quiet
114 -10 second
-114 -114 string
-114 -114 string user
8 114 the firm
-114 -70 the map
-114 -52 ticket
114 33 to return
114 44 twice for
13 114 unauthorised access
114 14 warm
114 75 we took
-114 -94 with this
113 13 # every
-113 -77 ^# is
18 113 ^breach at
113 52 ^cancelled it
113 50 ^cancelled your
113 -1 ^recent
-113 -73 ^renews
-113 -73 ^renews on
-112 -113 ^terms
-113 -92 ^ticket #
113 -1 ^your recent
-113 -83 a quiet
113 41 about your
113 -12 an incorrect
-113 -103 android
-113 -26 another
-113 -70 at your
18 113 breach at
-113 -72 decided to
-113 -106 far
113 64 from this
-113 -65 get your
-113 -72 have decided
-113 -87 ignore this
113 3 likewise
-113 -106 listed below
-113 -111 members and
-76 -113 messages in
-76 -113 miles
38 113 name your
-113 -104 noted
113 30 nothing further
109 113 on a
48 113 prints
48 113 prints our
-113 -83 refunded #
113 66 should
-113 -106 so far
-113 -57 something
-113 -106 stays
48 113 that prints
-95 -113 there and
113 13 throughout
-113 -92 ticket #
113 43 to last
113 18 to publish
-68 -113 trial
-82 -113 you change
-113 -64 you missed
-112 -46 # to
-107 -112 ^in
112 36 ^locked
-95 -112 ^subject
-112 -67 action
112 8 already sent
-24 112 applicants
-24 112 applicants to
-75 -112 cvv
-96 -112 device {}
-112 -68 error occurred
-95 -112 host name
-112 -109 ip
-70 -112 it doesn't
112 47 it until
-112 -59 it's a
-112 -72 join the
112 31 live list
112 27 ordered
112 42 our list
112 21 our mistake
-112 -105 put in
-112 -76 remote
-112 -101 replying
-7 112 spreadsheet
112 28 stood
-112 -77 the card
20 112 the feed
-93 -112 the month
-112 -31 the trustees
-112 -31 trustees
-112 -70 waiting for
-68 -112 warning
-80 -112 when
112 26 when our
31 112 works here
-112 -96 you can
-17 112 your location
-111 -99 ^condolences
111 35 ^ignore
-111 -99 ^our condolences
111 2 ^owe
-111 -80 and whether
111 98 any day
111 64 away
-111 -99 condolences
-111 -107 couldn't
111 98 day before
-111 -99 died
-86 -111 forty
-111 -67 free trial
-111 -88 how your
111 55 i would
-111 -109 item
-111 -83 jobid to
111 -14 missing
111 31 mistake and
-111 -51 nights
111 -22 number of
-111 -85 oops
-101 -111 original
-111 -99 our condolences
-111 -92 renews on
-111 -91 something we
-111 -78 sorry we
-111 -91 thursday and
-111 -32 to inform
13 -111 twice
53 111 two weeks
-111 -107 we couldn't
-111 -76 we'll try
-75 -111 your plan
-108 -110 ^blood
-86 -110 ^site
110 39 a code
-110 50 acknowledge
-22 110 address was
-23 110 addresses of
-11 -110 apologies
110 101 are now
-110 -80 be a
-108 -110 blood
-110 -88 bother
43 110 college
-106 -110 e-mail
110 29 early and
26 110 feed
26 110 has deleted
-22 110 home addresses
-110 -61 in one
-110 -101 is {}
-110 -59 july
-94 -110 keep them
-110 -98 lower
-110 -56 oops we
-110 -79 our driver
-42 -110 row
-110 -76 shop now
32 110 spent
-47 110 that an
110 48 that isn't
-61 -110 they're
-85 -110 type {}
110 54 understand
-110 40 volunteers
-110 -73 we'll take
98 110 who
110 -4 you'll get
-109 31 ^message to
-109 -87 ^updated
-99 -109 ^word
109 -26 a push
-109 -74 blames
-109 -81 but please
-109 -104 chain
-109 -62 claim for
27 109 deleted it
-86 -109 destroy
-109 -88 errors
-109 -59 fell
-62 -109 good
-109 -84 greet
109 21 have gone
-109 -104 hotel chain
-109 -35 information security
109 -3 is safe
-109 -57 law
109 59 list for
-109 -81 missed you
-92 -109 news
109 32 night of
109 37 of next
18 109 passwords
109 33 please don't
-109 -78 post
109 -26 push notification
-109 -64 records were
-109 -56 rowan
-109 -90 shown on
109 41 taken a
-109 -60 there
109 46 thursday we
-109 -89 us on
-109 -76 visit
10 109 we detected
109 45 we loaded
-11 109 we put
-109 -92 we're
-109 -87 work is
-109 -15 you sent
-109 -72 you'd prefer
108 49 ^please ignore
-31 -108 ^prices
-108 -85 ^to number
32 108 a laptop
108 11 a newsletter
108 33 a portion
-84 -108 asks
-108 -75 be charged
-108 -76 be unavailable
-108 -81 emergency
-108 -77 exercise
-102 -108 film
108 -4 half past
-108 -89 here's how
108 24 in yesterday's
108 23 ledger
16 108 messages from
108 49 mill lane
108 27 morning's
-105 -108 ninety days
-108 -78 noticed a
-102 -108 open at
108 -13 our first
-108 -76 pharmacy
108 23 published the
-94 -108 recipients
65 108 regulator
-81 -108 should be
-103 -108 terms
-108 -90 than #
-98 -108 the disruption
-108 -71 the team
108 27 this morning's
108 25 to circumstances
108 26 we'll write
16 108 were among
-108 -82 with a
-108 -66 x
108 30 you want
-107 -96 ^asked
107 0 ^regarding your
16 107 ^unauthorised
90 107 about an
-107 -70 cheers
107 36 code we
-107 -101 council
-105 -107 create
-105 -107 create a
-107 -89 dear firstname
-107 -42 faithfully
-107 -66 holders
107 53 i have
-91 -107 leaves
107 23 manage
-22 107 medical notes
-107 -61 on our
-42 -107 places
-3 107 profile
107 0 regarding your
-101 -107 seat is
-107 -68 server
-11 107 the to
-107 -73 to find
107 -28 too
107 68 we broke
-107 -103 wednesday at
107 -22 week we
-107 -91 will expire
-107 -88 working days
-107 -42 yours faithfully
-106 -105 # s
106 -6 ^duplicate
106 23 ^fee
106 4 ^owe you
-106 -76 ^product recall
106 4 ^we owe
2 106 activity on
-106 -66 at any
-85 -106 be returned
-106 -82 choir
-3 -106 didn't
106 64 eastern
-106 -83 emergency number
-39 -106 final
106 32 friday to
106 -3 glitch
-94 -106 mailing list
-90 -106 next week
-106 -95 often
-106 -95 or a
-80 -106 outage
106 4 owe you
-74 -106 panel
-106 -86 pipeline
-106 -103 plan renews
-106 -76 product recall
-106 -87 safely
-106 -59 season ticket
-106 -48 somebody has
-106 -89 space
-32 -106 stops
-106 -44 thanks
65 106 the other
66 106 the regulator
106 28 the website
58 106 to our
106 -24 to stop
-106 -92 updated our
21 106 was among
-106 -90 was it
106 19 was triggered
106 4 we owe
106 67 we reset
-86 -106 your parcel
106 -6 your recent
-106 -104 {} left
105 30 ^experience
-105 -71 ^on date
-92 -105 ^safe
-96 -105 again on
-105 -86 can
105 3 customers in
-105 -76 details by
-105 -87 do ?
50 105 else's
41 105 for about
105 56 for everyone
-105 -60 friday #
105 47 leave your
105 1 left you
-61 105 medical
37 105 on that
105 44 refund the
-105 -85 returned
105 43 th because
-79 -105 the issue
-79 -105 the rest
105 57 to every
77 105 using your
-105 -93 warehouse this
35 105 you of
-105 -20 your bank
-104 -91 ^delayed
-104 -66 ^policy
-78 -104 at seven
104 21 at that
104 43 because i
-104 -73 cannot
-12 104 court
-47 104 credential
-104 -39 event
-104 -78 if we
28 104 incident at
104 -28 is off
-83 -104 keyboard
-104 -101 last visit
-104 -75 light
-104 -44 look at
30 104 or about
32 104 our error
-47 104 rotate
-104 -73 seven
0 104 she
104 45 situation
-88 -104 station
104 21 tariff
104 21 that price
104 14 the fee
39 104 the member
104 30 to talk
-89 -104 via
104 92 we kept
-104 -88 we look
-26 -104 written
-104 -72 you please
-78 -104 you that
-8 104 you're on
-103 -92 ^black
-103 -92 ^black friday
-103 0 ^lane
-103 -95 ^sold
-103 -95 ^sold out
-103 -80 accept
-103 -78 answer within
-103 -92 black
-103 -92 black friday
-4 103 callers
35 -103 clean
-82 -103 clear
103 2 client
-98 -103 date date
-103 -73 date wrong
-103 -90 demand
103 48 everyone who
-68 -103 filled
-103 -56 finished
-92 -103 go
27 103 group
-103 -63 leaving
23 103 logs show
103 97 magazine
-103 -98 number is
103 -9 our apologies
-103 -73 please
103 48 printed
103 41 reached
-88 -103 same as
-103 -65 send it
103 -6 sent them
-103 -62 site
-103 -70 stored in
-70 -103 thank
-70 -103 thank you
-103 -62 the server
-103 -28 us at
103 -52 use this
25 103 yours was
-102 -66 # july
-102 -101 ^?
-102 -69 ^for your
52 -102 ^form
102 -14 ^that email
-102 -96 ^we're
102 21 apologies to
95 102 be read
-102 -71 be refunded
102 67 configuration
28 102 could read
-102 -75 decide
31 102 downloaded
-102 -88 found it
102 40 have refunded
-91 -102 it goes
-102 -100 left our
-84 -102 missed
102 2 nothing about
-102 -53 of any
32 102 password was
-98 -102 protect your
50 102 revoked
102 -8 small number
78 102 that !
-88 -102 user {}
-86 -102 uses
-102 -74 valley
-102 -95 {} and
-101 -56 ^# december
-101 -56 ^december
-101 -83 ^keep
-101 -98 ^return
101 -27 ^your invoice
101 2 a replacement
38 101 about two
-101 -33 and have
101 21 and we
-74 -101 choose
101 28 clearly
101 65 contract
-101 20 could be
-101 -55 export your
101 -26 for good
-85 -101 has changed
-101 -77 hi there
101 36 i sent
-101 -80 id
-101 3 inform
-101 3 inform you
101 -27 invoice we
-7 101 looked
-49 -101 minutes and
101 31 night you
-76 -101 rest
-101 -61 running
-71 -101 start on
-101 -98 tax return
-101 -78 the job
101 29 the live
-101 -76 things
51 101 together
51 101 together with
-39 -101 you write
101 28 you'll have
-100 -76 ^# days
-91 -100 ^it's
-100 -81 ^name has
100 41 ^results
-95 -100 ^two
100 4 ^we lost
-85 -100 a hotel
100 58 a second
100 -6 address is
-100 -94 age
-100 -65 and passed
-100 -92 and your
88 100 card is
-100 -78 close
-100 -97 coverage
-100 -76 don't use
-100 -99 find
14 100 former
100 -13 half
-100 -56 have to
100 30 here is
-72 -100 hotel
-89 -100 how we
-100 -34 know so
-83 -100 nag
23 100 our logs
100 35 packs
100 7 parcels
3 100 shared
-79 -100 should you
-91 -100 sorry the
-100 -52 started
-90 -100 storage
-100 -74 ten working
-100 -55 the internet
-18 -100 the name
100 46 up at
-100 -90 was too
-100 -59 what happens
-81 -100 wiki
100 45 will take
-89 -100 winter
100 66 yet
100 47 you cancelled
-100 -55 you made
-99 -16 ^breach of
-88 -99 ^is ready
99 19 ^last night
99 24 ^on saturday
32 99 a usb
-57 -99 and there's
-99 -91 are welcome
-99 -82 at home
-99 -74 behalf of
99 26 behind
66 99 consider
8 99 dental
-69 -99 departure
-99 -72 end of
99 19 fancy
-99 -90 for shopping
-67 -99 if
-99 -88 if yours
99 22 is working
-99 -70 it from
-68 -99 leaflet
-99 -78 leisure
21 99 logs
-73 -99 notifications
-99 -74 on behalf
-99 -76 on mill
99 37 our email
99 -10 partner
-74 -99 pass
-91 -99 password manager
90 99 photographs
-99 -81 plan {}
-81 -99 post to
-33 -99 reading
-99 -71 received your
99 -31 regarding
-99 -36 release
-99 -80 requested
-99 -90 shopping
-8 99 sim
-99 -65 take #
-99 -97 the sender
32 99 usb
32 99 usb stick
-69 -99 went wrong
-99 3 you do
2 -99 your donation
-8 99 your number
99 26 your settings
98 -11 ^after
98 -11 ^after you
98 13 ^and your
-94 -98 ^blocked
-32 -98 ^for a
-24 98 ^shared
-24 98 ^shared your
98 18 ^this week
-24 98 ^we shared
76 98 a database
10 98 a former
98 4 a system
-98 -78 and why
-98 -91 be grateful
-98 -75 clicked
-98 7 company
-98 -59 dan
-98 -66 decided
98 -2 dropped a
-98 -91 grateful
-98 -5 have read
50 98 in that
25 98 informed
98 81 is with
98 93 it up
-98 -71 love to
-98 -92 name !
-96 -98 not you
25 98 now before
-98 -68 seconds
47 98 set them
-24 98 shared your
-98 -73 slice
-75 -98 take five
98 43 take place
-73 -98 the summer
98 81 typed
98 13 upgrades
-98 -93 us so
98 23 we left
-24 98 we shared
-98 -97 {} points
97 34 # twice
8 -97 ^for
-40 -97 ^name
97 -12 ^reminder
-97 -91 ^thursday
97 23 ^wrong time
-39 -97 affected
3 -97 after #
97 13 amounts
-97 -83 ana
97 -34 anyway
77 97 bank and
-97 -64 broke
-97 -14 customer's
-97 -86 expires
-97 -67 find another
-4 97 found that
4 97 friday afternoon
-97 -76 has recalled
97 37 i had
-74 -97 isn't
-97 -71 its way
-44 -97 leith
34 97 notes
46 97 okafor
-97 -77 once
-97 -69 one in
-13 -97 or no
97 23 orbit
97 -13 our newsletter
28 97 personal information
97 17 received two
-97 -52 right when
-72 -97 says
-97 -79 since #
-97 -73 the balance
-19 97 usernames
-97 -50 we apologise
46 97 were on
97 23 wrong time
-97 -44 years ago
97 32 you twice
-12 97 your insurance
97 92 your own
-41 -96 ^declined
-84 -96 ^of the
-96 -42 ^post
-96 -66 ^precautionary
83 96 ^put
-28 -96 ^you
-96 -77 above
-96 -90 automatically
-96 -93 avoid
96 6 been put
-78 -96 breaches
96 -16 calendar
-96 -85 can read
76 96 caused
-49 -96 earlier
43 96 entered
96 57 failed to
-96 -92 fields
-66 -96 filled in
-96 -68 have not
96 47 i shall
-96 -37 learned
96 27 link in
96 44 middle
-87 -96 not reply
-96 -52 october
-96 -73 one hour
-96 -66 precautionary
-96 -64 recorded
-96 -93 room #
-79 -96 send your
96 14 sent in
-75 -96 stolen
-96 -67 t
96 -1 that email
-96 -60 thursday evening
-96 -93 to avoid
-87 -96 to hear
96 50 to renew
96 92 two hours
96 52 two of
96 38 usual
-96 -51 you like
-41 -95 # august
-95 -61 ^confirmed
95 21 ^exam
95 16 ^the link
-95 -74 ^ticket
95 21 ^your exam
-95 -48 a message
95 45 an
95 55 and you'll
30 95 anyone who
95 -18 boxes
95 36 bug
-95 -39 called it
-5 95 calls and
-95 -61 early as
-95 -27 email address
-74 -95 fence
-95 -94 file of
-95 -73 fill in
-94 -95 human
-95 -81 invoice #
1 95 it can't
-71 -95 keep
-78 -95 kestrel
95 9 not been
3 95 number on
95 -46 off the
-95 -53 offered
-3 95 offline
-95 -31 opened this
-5 95 our shop
-95 -87 parent
-27 -95 podcast
95 37 ran the
-95 -59 regards
18 95 security incident
95 -14 the deadline
-74 -95 the fence
-79 -95 the listname
-95 -69 the waiting
-95 -63 usually
95 15 want it
95 22 we lost
95 75 worked and
95 21 your exam
15 95 your name
-95 -83 your ticket
-94 -74 # from
-94 15 # minutes
-80 -94 # remains
94 55 ^got
-94 -60 ^has
94 10 ^mistake
94 -21 ^note
-94 -78 ^school
-94 -78 ^school closed
-80 -94 ^server
-75 -94 ^welcome
-75 -94 ^welcome to
-94 -81 at {}
-94 -79 been locked
-94 -67 driver
94 17 else looked
94 -16 emailed you
2 94 eye
-94 -76 for us
94 32 friday's
94 45 google
-22 94 heads
94 45 his
-28 -94 inbox
-94 -61 is out
-94 -75 job jobid
-19 94 list so
94 33 mark
59 94 open to
-44 -94 our own
94 -15 payment will
-35 -94 prices
-41 -94 say sorry
-94 -78 school closed
-25 94 smart
94 45 they come
-94 -79 unlock
-94 -79 unsuccessful
-94 -68 verify your
-94 -16 web
-75 -94 welcome to
-94 -50 your booking
-93 -77 ^email address
-60 -93 ^february
-93 -89 ^flight
93 15 ^for you
93 7 ^ignore our
-93 -75 ^job jobid
24 93 ^notice
-38 93 ^up
-93 -26 ^us
93 39 ^we cancelled
93 67 ^were
-12 93 a valid
93 26 an old
-93 -82 and at
93 38 and from
-76 -93 banks
93 26 by courier
7 93 callers who
-11 93 cert-in
-93 -83 changes
22 93 computer
93 25 discount
-13 93 front
93 22 hey
41 -93 hour
93 27 i can
93 7 ignore our
-72 -93 is
-93 -69 media
-80 -93 medicine
-93 -22 of #
-66 -93 or phone
-93 -81 order {}
20 93 our staff
93 42 overdue notice
93 22 please disregard
-3 93 pretend
-3 93 pretend to
93 28 received the
-93 -53 street
93 19 technology
93 -10 the concert
-70 -93 the theft
-93 -52 ticket holders
-93 -72 time in
-93 -84 to leave
-93 -84 to put
-93 -67 we may
-69 -93 week a
93 29 your march
-63 -93 your password
-77 -92 ^breaches
-77 -92 ^data breaches
-33 92 ^file
-44 -92 ^queue
-44 -92 ^the queue
-92 39 and another
-70 -92 and send
35 92 but no
-92 -86 can safely
-77 -92 data breaches
39 92 emailed
14 92 has told
-92 -78 hour or
-10 -92 if your
92 -31 in may
-92 -84 it this
92 50 longer
-92 -86 minute
16 92 not the
-7 92 portal
-92 -85 privacy policy
-92 -82 reference
92 10 regret
-92 -70 remembers
75 92 resulted in
-92 -86 safely disregard
-92 -76 stocks
18 92 stole
-92 -77 stop working
-86 -92 there's
-92 -62 up from
-92 -28 was in
92 14 we offer
-20 -92 we said
92 16 we sent
60 92 were the
-80 -92 will go
-92 -77 will stop
92 31 wiped
18 91 ^data security
-91 -75 ^fax
-21 91 ^strangers
91 22 ^your march
-91 -69 a card
18 91 at one
-91 -77 balance
-91 -56 behalf
-82 -91 cancelled
-91 -80 charged
-69 -91 crime
18 91 data security
-91 -75 destination
91 67 direct debit
-91 -75 fax
91 60 for nineteen
-91 -60 for six
-17 91 happened and
91 10 has not
70 -91 here's
-84 -91 is required
-71 -91 may be
64 91 model
91 60 nineteen days
19 91 on or
-91 -68 order
18 91 our vendors
91 67 printer
-51 -91 recipe for
91 35 same seat
91 35 seat twice
91 5 submit
-11 91 that on
11 91 the security
-91 -63 the status
-91 -66 to freeze
-91 -76 trying to
18 91 vendors
91 29 we billed
91 14 were shown
91 -2 yesterday
91 -3 york
-91 -59 you cannot
-64 -91 you for
-91 -66 you left
10 90 ^employee
10 90 ^former employee
20 90 ^messages
-12 -90 ^to your
90 73 ^with
90 8 ^your receipt
90 21 and left
-90 -69 anything odd
-90 -63 application for
90 81 are sorry
-90 2 breach of
27 90 credentials
90 -42 during
-90 -61 fill
-90 -74 finally
90 13 gate #
16 90 hackers
90 27 had set
-90 -40 if anyone
-90 -65 it's the
90 36 jasmine
90 26 letter about
90 7 loaded
-90 -73 maintenance
-90 -73 maintenance on
-90 -69 odd
62 90 one of
-90 -13 part
-90 -74 points
90 26 pool
35 90 pressed
90 12 really
90 0 replacement
-78 -90 report at
-9 90 saw
57 90 staff
-21 90 strangers
-90 -29 surname
35 90 that list
90 27 to start
30 90 to write
-90 -78 touched
-8 90 unknown
-2 -90 unsubscribe
90 44 we wrote
-35 90 we've
90 41 will no
90 11 works now
90 -18 wrong column
-90 -65 {} was
89 10 # ist
89 43 # we
-89 -37 ^left a
30 89 a security
89 13 and took
-65 -89 answer the
-89 36 approved
-66 -89 arrives
-2 89 attack
-18 89 brief
-89 -75 by text
89 17 cancellation
-89 -36 completed
69 89 concerned
89 3 d we
-89 64 door
-4 89 emails
-89 -59 emeka
-89 -86 ended
89 1 enjoy the
-89 -67 forget something
89 1 fright
-89 -59 guaranteed
-89 -58 have #
-89 -80 have one
-89 -77 hi everyone
89 -19 in last
-85 -89 is kept
89 10 ist
-89 5 it before
59 -89 it out
89 48 last night
62 89 left in
-70 -89 make this
89 7 morning we
-89 -79 name has
89 59 nineteen
-88 -89 object
89 76 process
-9 89 received it
-89 -33 records
-87 -89 required
-65 -89 rest of
89 33 results
89 55 saturday morning
89 5 simply
-89 -67 something ?
89 1 the fright
-72 -89 the wall
89 40 the whole
-66 -89 thursday at
-88 -89 to object
89 8 tonight
-84 -89 unattended
89 68 upgrade to
-72 -89 wall
-68 -89 were very
89 15 you lost
-89 -76 your flight
14 88 # metres
-77 -88 ^day
-88 -73 ^forget
-88 -73 ^forget something
52 88 ^of
88 3 ^parcel
-7 88 ^personal data
39 -88 ^to be
-88 -73 ^you forget
13 88 and copied
-53 -88 and nobody
88 30 and they
-88 -63 any questions
88 25 before anything
88 4 biggest
88 1 blue
-88 -83 cannot be
-72 -88 card number
88 -5 concert
-70 -88 costs
88 66 debit
88 76 direct
88 -1 double ?
-83 -88 easier
-83 -88 easier to
-53 -88 everyone at
88 74 filed
88 38 have added
-88 -65 have found
88 8 in at
-37 -88 is now
-88 -77 it isn't
88 15 it ships
88 22 it was
58 88 june and
88 9 just
14 88 last #
88 39 locked
14 88 metres
14 88 metres of
-41 -88 mistake with
-81 -88 name of
88 53 one tap
-88 -14 open
-88 -84 our warehouse
14 88 out where
88 44 practice
-17 88 record
-88 -18 recovery
-88 -59 reel
-88 -56 role
88 -1 saturday's
88 -1 seeing double
88 71 sessions and
-88 -67 shall
-85 -88 shop is
-88 -76 stored there
-88 -76 tests
-56 -88 the workshop
88 10 thursday's
-63 -88 tickets
-88 -74 university
-88 -84 warehouse
88 70 were not
-52 -88 your statements
-88 -49 your workspace
-57 -87 ^invitation
-87 -85 ^snow
87 26 a blank
-87 -74 a lot
-73 -87 a month
-87 -22 a review
-35 -87 about it
19 87 account number
-7 87 admissions
-9 87 and date
87 39 are valid
87 39 bus
-87 -83 component
87 26 february we
-80 -87 heard
87 -14 january and
87 -4 many of
-87 -75 message from
-87 -70 monitoring
-87 -30 mr
-17 87 names and
-57 -87 new time
74 87 notice of
87 24 of product
-87 -62 one you
-87 -60 path
87 26 please tear
87 37 put you
-87 -84 replace
-69 -87 runs out
-87 -68 sign in
87 26 tear
-8 87 the disk
87 39 theatre
-87 -61 verify
-10 -87 wanted
-9 87 watch out
87 -42 week
67 87 who has
-87 -26 write
-85 -87 your message
-21 -86 ?
-17 86 ^affecting
-86 -56 ^app
-86 -72 ^did you
-67 -86 ^mail
-86 -68 ^planned
86 57 a test
-86 -69 account {}
-86 -68 address on
-17 86 affecting
86 64 and always
13 86 and told
16 86 calls
-21 -86 comes
-37 86 confidentiality
-34 86 data of
13 86 did and
47 86 eleven
-86 15 firm
-86 -77 first box
-9 -86 follow
-86 -50 happens
-17 86 hr
86 0 instead
-83 -86 is here
-33 -86 is the
-86 -78 make the
-43 -86 met
-86 -61 minutes early
-26 -86 minutes to
-81 -86 needed the
-86 -61 please arrive
-73 -86 power
86 24 saver
-29 86 should not
-86 -72 sign
13 86 students
-86 -79 summary
-86 -55 tap and
51 86 wallet
86 -42 we regret
71 86 weeks
79 86 what you
86 42 will come
-58 -86 within
86 -28 would like
-17 -86 your birthday
-86 -79 your pin
25 86 your social
-7 -85 # are
-73 -85 ^apply
-50 -85 ^cancelled
85 24 ^meant for
-85 -85 ^our terms
-77 -85 ^ready
-85 -51 a precaution
-85 -82 after n
-71 -85 against the
85 20 and i'm
-85 57 anybody
-66 -85 are out
-79 -85 august
-85 -66 carry on
-85 -73 click the
-30 85 could see
20 85 dear patient
-81 -85 dear {}
85 39 email for
-85 -70 firstname
12 -85 in this
-85 -85 new terms
-54 85 number
-85 -63 number was
-85 -55 our server
-85 -85 our terms
6 85 plan and
58 85 played
-85 -61 postmaster
-85 -51 precaution
85 -27 red
-31 -85 rules
23 85 security number
85 14 service
-43 -85 sorry !
-85 -70 still want
85 38 streets
-85 -66 ten
6 85 the intruder
85 31 the service
-79 -85 until
14 85 used to
-77 -85 warehouse today
-85 -52 we advise
6 85 were your
-85 -67 with anyone
-85 -70 you still
85 -12 you this
-69 -85 {} to
-14 84 # families
84 35 # mill
84 75 ^alert
84 -17 ^box
-10 84 ^security
-84 -54 a decision
-84 -48 a subject
-6 84 acquired
44 84 app under
84 -6 are we
-19 -84 asked
-84 -72 attached and
84 -44 b
-84 -66 because
84 11 big
-84 -45 birch
-84 -38 coming
-84 -70 days to
-6 84 detected unusual
-84 -69 do
84 -38 eight
-84 -84 email to
-84 -64 engineers have
23 84 families
-84 -78 from now
-78 -84 happen
84 -8 in january
-84 -61 instructions
84 69 marked
84 1 menu we
84 20 muddled
-32 -84 not take
84 38 notification
-84 -78 now on
-82 84 one and
-67 -84 phone was
34 84 returned the
-84 -60 sam
59 84 set it
84 18 set the
-78 -84 severity
-29 -84 system
84 22 that is
-63 -84 the form
84 15 then
84 38 truly sorry
-84 -68 two more
-6 84 unusual activity
-40 -84 we changed
84 20 we muddled
-77 -84 will show
-84 -47 with best
17 -84 within a
52 84 writing
-84 -72 your certificate
84 9 your tickets
36 83 # february
-83 -57 # january
-83 -67 ^did it
-83 -61 ^do
83 32 ^down
83 -72 ^emailed
-83 -67 ^it again
-83 -53 ^of #
-72 -83 ^share
-83 -68 ^sign-in from
-72 -83 ^to share
83 -72 ^we emailed
83 -20 ^you had
83 0 allowed
-83 -76 alone
83 -1 and forgot
-65 -83 are open
-83 -74 are our
83 38 cancelled it
83 32 copy first
-83 -37 delivered
83 11 due to
-64 -83 further
83 37 have set
-83 -68 if not
-20 83 if somebody
-61 -83 important
83 57 in which
83 9 mail of
83 4 many
-83 -74 months
83 16 morning
83 7 notice for
83 52 recycling
-83 -68 sign-in from
83 -7 so are
-83 -72 store
5 83 tax code
-83 -67 the larder
-83 19 the next
-83 -75 this because
-83 -64 using it
83 32 utc you
-83 -68 value
83 -5 was stored
83 11 we did
-22 -83 went through
83 13 where it
-83 -68 you there's
-83 -55 your application
83 -15 your delivery
-83 -65 your return
-82 -76 ^couldn't
-53 -82 ^did
82 -1 ^hall
82 17 ^on friday
82 -2 ^tickets
-82 -76 ^we couldn't
82 58 ^your card
6 -82 after you
82 12 amend
-78 -82 answer
-82 -37 as the
-82 -55 bank details
-66 -82 been resolved
-36 -82 begins
-33 -82 bike
-82 6 bundle
82 16 come on
-82 -67 didn't get
-22 82 engines
18 82 files from
-66 -82 five minutes
82 -58 fixed
-77 -82 from people
62 82 have
-29 -82 hear from
-2 82 how you
-47 -82 in february
9 82 intruder
82 24 invoiced
-82 -44 it a
-57 -82 it's been
82 38 key to
-82 -37 meeting
-82 -78 mr osei
-30 82 names dates
82 -13 note
-82 -67 october #
-77 -82 on sale
-82 -78 osei
-82 -61 our database
-21 82 pins
-21 82 pins on
82 -26 premium
-82 -74 purchase
-82 -70 read the
82 29 saving
-22 82 search engines
-56 -82 see you
-68 -82 sender
-14 82 setting
-4 82 that weren't
-68 -82 the position
82 17 the reminder
82 -50 the second
-4 82 theirs
82 10 top of
-82 -76 twelve months
-80 -82 two-step verification
-82 -61 upgrading
-82 -61 upgrading our
-34 -82 we read
-82 -73 we send
-82 -75 we will
-4 82 weren't theirs
-82 -24 where
82 -3 why not
-68 -82 wish you
82 23 you got
-82 -79 you notice
-82 -80 you what
-82 36 your messages
-57 -81 ^api
-69 -81 ^confirm
-69 -81 ^confirm your
-49 -81 ^year
-81 -73 a minute
-81 23 a weekend
-73 -81 add
81 21 and got
-67 -81 and never
81 -15 been corrected
81 56 bug in
52 81 dates
-2 81 dates of
-81 -62 decisions
-31 -81 delete
-75 -81 dispute
-62 -81 disregard
-81 -78 disregard this
-42 -81 editor
-11 81 envelopes
-76 -81 flagged
81 71 founder's
81 67 hour and
-62 -81 if it
-81 -56 impressed
-81 -56 impressed by
81 56 introduced the
-65 -81 invitation
-81 -52 it at
16 -81 leeds
-60 -81 luck
43 81 number one
81 71 of class
-81 -56 offered the
-81 -79 on windows
81 9 one for
43 81 one priority
-36 81 ordinary
43 81 our number
68 81 person
-81 -74 please read
-51 -81 position
-70 -81 rate the
-81 75 recovered
81 24 the alarm
81 -72 the date
81 9 those who
-81 -68 to replace
81 40 truly
-13 81 under profile
81 52 we gave
81 56 we introduced
4 81 went out
-28 -81 what it
-81 -79 windows
-81 -68 you requested
-81 -63 your
80 -49 ^had
-80 -71 ^the app
-80 -62 ^tomorrow
80 3 ^we left
-76 -80 account has
-73 -80 api
-80 -71 app store
-80 16 build
-80 -69 can edit
80 31 child who
80 27 courier
64 80 displayed
-16 80 don't know
-80 -69 edit it
80 -4 follow the
80 12 goes out
-80 -71 having to
80 31 i know
45 80 is going
54 80 looking
-80 -73 make up
-75 -80 md
-61 -80 message
80 -8 moved the
-78 -80 of things
-79 -80 on host
-80 -57 one has
-80 -74 our customers
8 80 replaced
-80 -66 slot
80 9 sorry if
-80 -79 start again
-80 -54 stuck
-80 -54 stuck on
74 80 that day's
-80 -64 the maker
-80 -69 the order
-21 80 them
80 -7 they should
-80 -63 this reminder
-80 -59 to work
80 37 trip
-80 -80 until #
-80 -38 until the
80 23 up again
80 12 village
-80 -71 without having
-80 -73 works for
80 5 your phone
-79 -27 # #
-79 -55 ^application
-37 -79 ^failed
79 -43 ^feedback
79 -20 ^meant
-79 -38 ^provider
-79 -52 ^tuesday #
-72 -79 ^we did
79 33 at the
-36 -79 attached
20 -79 broken
-79 -43 but
-70 -79 carried
39 79 click here
-79 -67 fire
33 79 fundraising
24 -79 gold
39 79 here to
3 -79 is open
-79 -5 it by
-24 79 looked at
79 32 marta
79 32 marta lindqvist
-79 -43 money is
39 79 password has
-79 -78 please stop
79 23 price was
-50 -79 received
-79 -76 reopen
-70 -79 replace the
-64 -79 request
-67 -79 return
-71 -79 send the
79 51 sessions
23 79 swapped two
79 73 test
-15 -79 testing
-79 -27 thanks for
79 51 to bring
-79 -42 to cancel
-79 -53 two-factor
-79 -79 verification
16 79 we caused
-66 -79 we need
-79 -67 we refunded
-55 -79 you at
79 -33 you were
79 18 your shop
78 4 ! wrong
78 14 # rd
78 4 ^! wrong
-78 -77 ^changing
18 78 ^data breach
78 -12 ^delivery
78 26 ^did not
-78 -77 ^pension
78 9 ^receipt
78 -21 ^were wrong
-78 -17 ^without
-78 -53 ^your application
78 74 a call
39 78 and confirm
-78 -11 anything
-78 -12 appeared
-62 -78 at noon
78 41 balances
-78 -54 basket
78 8 belonged
78 8 belonged to
-78 -61 card on
-78 -71 class starts
78 44 each
78 -15 fly
78 -28 frame
-77 -78 from the
-78 -77 goes up
-30 78 have also
78 31 is right
78 -3 left your
-72 -78 million
-78 -75 need the
-51 -78 off while
-42 -78 only the
78 -24 out at
-78 -69 parcel is
38 78 passwords of
-78 -77 pension
59 78 person has
-78 5 phone
78 5 product safety
-69 -78 project
78 23 quoted
78 14 rd
78 -7 regret the
-22 78 replaced the
78 42 reversed
78 33 right link
78 14 sent it
38 78 stolen the
-78 -60 that their
-78 3 the decision
38 78 the passwords
-78 -20 the phone
-39 -78 three weeks
-78 -72 unusual
78 -21 were wrong
-73 -78 work
78 -5 you could
78 -15 you fly
49 -78 you on
78 34 you'd rather
78 4 your laptop
-78 -77 your pension
-23 -78 yours will
-77 -71 # the
-77 -19 ^a
-53 -77 ^a data
77 -29 ^email
-58 -77 ^important
-53 -77 ^in a
-77 -72 ^storage
-70 -77 ^you to
77 24 about that
21 -77 advance
21 -77 advance and
-77 -63 applicant
-77 -74 april #
-13 -77 arrive
-65 -77 at
77 26 august and
77 27 bill
-68 -77 book
77 34 can also
77 27 can reach
30 77 card numbers
77 52 finance
77 10 hands
-77 14 he
77 35 head
77 13 hugs
21 -77 in advance
-77 8 it in
-22 -77 kit
-77 -77 leave
77 33 lindqvist
-74 -77 method
-26 77 of information
-10 77 pair
-77 -63 please reply
-77 32 projects
77 27 reach our
-75 -77 request was
-62 -77 resolved
-77 -48 secure your
-77 -60 september and
-77 -49 sizes
-77 -32 so we're
77 22 that were
77 -33 the eleven
-63 -77 tonight's
-77 66 turned up
-77 -72 unit is
-77 -74 which is
-27 -77 yes
77 33 you came
-65 -76 # million
-59 -76 ^downtime
76 20 ^got the
-76 -61 ^may
76 9 ^oops !
-74 -76 add the
76 -4 am
-20 76 another company
-36 -76 are being
76 4 are so
76 18 better
-14 76 bought
38 76 bright
-54 -76 by our
76 11 connected
28 76 court order
76 21 depot
-59 -76 downtime
76 13 email of
-76 -19 erased
76 34 every price
76 17 for wasting
76 -23 gift cards
-76 -64 glad
-69 -76 hand
-76 1 happened
-76 -56 has left
28 76 have obtained
-30 -76 have received
-47 76 have reported
76 19 higher
76 25 in their
-76 -65 is waiting
76 39 is what
-69 -76 not make
28 76 obtained a
-76 -48 offer you
-53 -76 old revision
-51 -76 order number
-34 76 ourselves to
-76 -75 out the
76 34 price in
-34 76 reported ourselves
-53 -76 revision
-30 -76 rise
76 23 strength
76 23 strength of
76 37 suit you
-29 -76 surgery
-76 -67 takes a
76 55 that some
76 -1 the code
76 21 the depot
76 19 the higher
-11 -76 the new
76 23 the strength
-63 -76 this list
-76 -46 tuesday #
-69 -76 turn to
76 21 turned the
76 59 us in
76 17 wasting
76 17 wasting your
76 62 we are
76 15 we meant
-35 76 with your
-26 -76 you're booked
75 32 # before
-69 -75 # euros
-75 -55 ^closed tomorrow
-59 -75 ^listname
75 52 ^test
-75 -44 activation
-75 32 and expect
8 75 and signed
-37 75 and was
-19 -75 api keys
-71 -75 as they
-31 -75 bring
-75 -55 closed tomorrow
1 75 days and
75 -3 dear guest
-75 1 details
-69 -75 euros
-65 -75 gave us
75 11 gone
75 1 gone to
-71 -75 have asked
-75 -52 in an
-75 -25 in your
-69 -75 listname
75 40 made
-75 -52 meeting you
75 29 nowhere
75 3 older
75 49 opened two
-75 29 our website
-75 -61 password reset
-75 -60 print
-75 -32 recalled
-75 -63 records show
-75 -66 rejected
-47 -75 reply
-32 -75 services
75 35 sleep
75 -23 technical
-1 75 that certain
75 13 to friday
-75 -52 to meeting
62 75 tries
62 75 tries to
21 -75 very
2 -75 waited
-59 -75 walk
75 -11 we'll
-7 75 with first
75 25 working day
75 23 you ordered
-75 -60 your email
-74 -54 ^application for
-74 -61 ^invoice #
-74 -63 ^room
-23 74 ^your address
-74 -70 ^your email
-74 -42 a place
-70 -74 administrators
74 -22 and about
-74 -61 and disregard
-12 74 and former
-70 -74 and gave
34 74 and has
-42 -74 are the
-74 -72 can make
-74 -69 case you
-54 -74 cold
-74 -72 crack
-12 74 current and
74 33 cycles
-74 -73 dear applicant
-74 -47 dear mr
-24 -74 did
74 35 digits
-31 74 don't recognize
-74 -71 due on
-12 74 employees
-13 -74 ending in
-74 12 expect
-12 74 former employees
-74 -68 get #
17 74 had no
-74 -72 is recalling
22 -74 last week
-74 -30 left a
-74 -6 login
-74 -59 members get
-74 -68 midnight and
-74 -64 mill road
-74 -68 month {}
74 20 myself
-54 -74 of these
-46 -74 on your
74 35 one by
-18 -74 open it
-74 -19 our engineers
-74 -11 pages
-33 -74 rain
25 -74 reach
-74 -72 recalling
-74 -61 road
74 11 safe and
74 20 scan
57 74 sheet
-2 -74 submitted
17 74 taken from
74 1 temperature
-48 -74 this
74 32 three working
-18 -74 to your
74 -51 true
-72 -74 two tickets
74 74 up on
8 -74 upload it
74 34 us that
13 -74 was not
-74 -61 we missed
74 60 weren't
-74 -17 with us
74 32 within three
74 21 your next
-5 73 # addresses
-73 -59 ^# september
73 34 ^and we're
-5 73 ^and you
-8 73 ^former
54 73 ^information
-59 -73 ^is
-70 -73 ^issue
73 -12 ^not your
-73 -59 ^september
52 73 a list
73 -19 all the
6 73 and it's
73 31 and then
-73 -70 batches
47 73 be our
-73 -63 because it
73 9 bring your
73 35 by telephone
-73 -63 case
-73 -71 collect it
-73 -57 come with
0 -73 either
73 -4 email we
73 -62 empty
-72 -73 failed in
73 8 felt
-73 45 file
-66 -73 folder to
-50 -73 for our
-73 -57 install
-42 -73 is at
-52 -73 it wasn't
28 -73 left us
73 30 new booking
-32 73 nhs
31 73 notes to
73 18 parents
73 26 plans
73 1 rate was
73 11 sent you
-70 -73 sign-ins
73 18 teeny
-56 -73 that are
-73 -15 that means
-73 -70 the batches
-61 -73 the flaw
73 53 the hour
-73 -51 the ticket
-73 -51 there is
-73 -71 this year
-73 -42 thursday #
73 -32 trouble
-63 -73 upstream
73 -19 very cold
73 36 was for
67 73 you opened
-73 -64 your details
8 73 yours included
72 15 # not
-56 -72 # today
-64 -72 ^contact
-72 -69 ^in your
-72 -64 ^insurance
72 30 ^last email
-29 -72 ^on thursday
72 30 ^our last
72 16 ^rate
72 12 ^renewal
-63 -72 ^sender
-63 -72 ^to sender
-1 72 ^were visible
72 -41 ^work
-72 14 a breach
-28 72 a new
7 72 a thief
72 37 an agent
72 14 arranged
-56 -72 as possible
-72 -67 authentication
72 2 but not
-46 -72 choose a
72 -27 compulsory
-1 72 contacts
-2 72 contained
72 7 each of
72 42 fifty minutes
-72 -56 from #
46 -72 half of
32 72 has since
-67 -72 hi
53 72 is nothing
-42 -72 letters
-72 -23 letting
-72 -65 loop
10 72 mailbox
-72 -61 midnight
72 47 neighbours
72 1 node
72 1 node #
72 15 not #
-68 -72 october is
72 24 off
-72 -69 order has
-3 -72 people who
33 72 priority
72 21 renewed
-72 -68 report the
48 -72 several of
-72 -45 side
32 72 since been
17 72 stick
-72 -67 study
72 9 switch it
72 11 the letter
-72 -64 there's a
7 72 thief
72 -5 thing
72 5 thought
20 -72 to say
-63 -72 to sender
72 -14 turns out
-72 -67 two-factor authentication
-72 43 until friday
-29 -72 use the
72 53 we added
19 72 we published
-1 72 were visible
72 -14 wished
72 -14 wished you
-72 -56 you believe
-72 -53 you forget
-21 -72 your card
72 47 your neighbours
72 31 your saved
-11 71 ^dental
71 13 ^morning's
-27 -71 ^sorry
33 -71 ^the
71 13 ^this morning's
-71 -66 ^three
-11 71 a search
-71 -29 account from
-71 -48 action is
-27 71 address and
71 62 and get
71 -1 and some
-11 -71 any
71 6 appreciate
-71 -10 arrange
-39 71 bucket
-55 -71 by #
-67 -71 carry
-71 -70 collect
-71 1 database on
71 44 does not
9 -71 donation
-31 71 downloaded it
-71 -66 euros for
-21 71 everyone could
-71 -46 export
15 -71 fixed it
71 4 for choosing
-6 -71 form
-10 71 friday we
-71 -26 from your
71 5 gave you
-53 -71 giving
71 37 got
71 30 hadn't
-71 -67 haven't seen
-71 41 inside
-24 -71 is on
-39 -71 kept
71 17 last week's
-6 -71 link to
28 71 list to
-62 -71 maintainers
-71 -68 manufacturer
28 71 member list
-71 47 members
-71 -63 need not
-71 -63 not do
28 71 one account
71 31 opened the
-71 -44 preferences
-71 -32 press
-21 71 put all
-71 52 rebuilt
71 4 relations
52 71 review on
71 3 said
-11 71 search engine
-71 -43 secure
-71 -67 seen before
24 71 set a
71 49 should never
-69 -71 spare
-25 -71 stop using
-61 -71 tap
71 17 the interest
-71 -68 the manufacturer
-71 -39 the repair
71 10 to book
-21 71 to line
-71 -69 to two
71 14 unexpected
71 -33 was due
71 -12 was wrong
71 33 we
71 6 we appreciate
71 5 will hear
-71 -35 wrote
71 -3 yesterday's email
-70 -55 # a
-12 -70 ^come
-70 -52 ^event
-50 -70 ^last year's
70 19 ^late
-70 -45 ^maintenance
70 7 ^why
-50 -70 ^year's
70 -6 a happy
70 13 and i
-70 -59 and is
-70 -69 any other
-11 -70 arrive by
70 32 attached to
70 30 back and
70 26 card this
70 53 deal
-70 -45 during this
-70 -47 for telling
70 -3 gift
-65 -70 have moved
-9 70 include
-66 -70 it back
70 60 it looks
70 1 make it
-62 -70 maker
-48 -70 march the
70 63 may also
-54 -70 never ask
-70 -62 new customers
-70 16 ninety
-70 -57 not need
52 70 of an
-66 -70 on tuesday
-19 70 our customer
-70 -70 passcode
-8 70 passwords are
-56 -70 ready to
-33 -70 real
-70 -47 ridge
70 14 see it
18 -70 seems
65 -70 several
52 70 shouldn't have
-70 -67 sign-in to
70 -32 signs
16 -70 stop
39 70 street and
-65 -70 tell
-70 -47 telling us
-70 -20 that #
-32 70 the autumn
70 32 the desk
-66 -70 the old
-70 -62 their first
-70 5 think
64 70 this morning
70 58 to each
70 -7 to turn
70 14 today you
-70 -38 token
70 1 too late
-70 -59 transport
70 -61 was broken
47 70 website was
-11 -70 will arrive
-54 -70 will never
-8 70 wish to
-43 -70 workshop
10 -70 your bill
-63 -69 ^mailing list
42 69 ^notification
-65 -69 ^your bank
-22 -69 ^your name
69 -40 a name
-69 -62 a table
-69 -7 accounts
69 29 accra
-69 -67 address user_email
69 18 always
-60 69 an incident
-69 -61 and after
-69 7 and check
-69 -53 and there
-38 -69 appeal
-69 -56 ask the
44 69 brought
69 26 caused you
-69 -59 ends
69 40 failing
69 27 for another
69 24 for getting
-25 69 have happened
69 63 i published
-48 -69 job
69 7 last month's
-69 -46 lose your
69 10 mistakes were
69 28 named
-69 -67 of {}
69 18 off your
69 10 picked the
-23 -69 run it
-23 -69 script
8 69 security of
6 69 somebody else's
-69 29 somewhere
69 -1 tell the
-69 -49 the folder
-58 -69 the panel
-56 -69 there's nothing
-58 -69 this address
-69 -50 this time
69 32 three times
-26 -69 to us
69 26 took your
-69 -68 until nine
-69 -67 user_email
66 69 we should
69 10 were made
68 5 !
-68 -67 ^has been
-46 -68 ^invoice
68 64 ^minutes
24 68 ^notes
-1 68 ^notification of
-18 -68 ^out
68 -21 ^re
25 -68 ^shop
68 -38 ^to the
68 26 ^took your
68 26 ^we took
-68 -64 a refund
-20 68 a storage
-66 -68 a wonderful
-50 -68 again
-53 -68 and a
20 68 appear
-68 -58 authentication and
68 7 back today
-13 68 backup was
68 1 by tuesday
-48 -68 cake
-68 -34 children
-55 -68 closing
-65 -68 confirm your
68 2 dear reader
-68 36 do anything
68 -33 email was
-58 -68 file to
68 65 first names
-49 -68 guests
68 4 has helped
46 68 have checked
-39 68 histories
-68 -38 in and
68 -33 issue
12 -68 last year's
-68 -52 leave the
68 30 letter you
-68 -44 lists
-68 -58 love
68 30 mill street
8 68 new card
-68 -50 no action
-1 68 notification of
-68 -60 pick your
33 68 please change
-60 -68 protected
68 39 put the
68 -21 re
68 -3 sent at
-27 -68 studio
-26 -68 subscription
68 19 that there
-68 -60 the last
-68 -57 the weir
68 27 the worry
-32 -68 thirty
-68 -38 to change
68 -28 told you
61 68 wednesday from
-68 -57 weir
-66 -68 wonderful
-13 -68 worth
-65 -68 year
12 -68 year's
-68 35 years
-66 -68 you get
-68 -65 {} !
-68 -68 {} plan
-66 -67 ^another
6 67 ^cyber
6 67 ^cyber incident
-51 -67 ^go
-53 -67 ^had a
-67 -55 ^monthly
-63 -67 ^new sign-in
3 -67 ^now
60 67 ^sent to
-63 -67 ^sign-in
67 -11 ^you a
67 31 a processing
67 27 ahead of
-67 4 anyone
-67 -66 are not
67 -42 asked us
67 30 assistant
-67 -41 believe
67 -33 birthday
67 4 bonus
67 42 booking system
67 -60 centre
4 67 contact details
27 67 contained your
-22 -67 created
-67 -52 email from
-67 -31 ever
67 -31 feedback
-67 -12 file was
-55 -67 for
-67 2 handle
67 -48 have their
-67 46 him
-67 -64 import
-67 3 in march
-59 -67 in {}
-67 -42 internet and
-23 -67 is not
-67 7 list on
-3 67 move
-63 -67 new sign-in
17 67 not encrypted
67 11 our contact
3 67 our network
-67 -50 our site
-29 -67 please do
-20 67 privacy
67 31 processing
37 67 rang us
-67 -65 team has
-67 -3 that your
67 0 the notification
-67 -54 the {}
-21 -67 to answer
26 -67 told #
-4 -67 tuesday
67 29 upgrade
-54 -67 upload
7 67 us we
-67 -19 version
-58 -67 wait
35 -67 was a
-67 -48 was out
67 16 we told
-67 -63 what to
26 -67 why
-67 -54 your statement
-67 -67 yours and
66 64 ^change
-66 -59 ^ends
0 66 ^know
66 10 ^no
-35 -66 ^on monday
-53 -66 ^returned
-60 -66 ^sign-in to
-66 -59 ^trial
-66 -59 ^trial ends
2 -66 ^was declined
-66 -59 ^your trial
66 13 a wave
-45 -66 all three
-29 -66 and for
18 66 are deeply
-66 51 are sent
-66 -60 be off
-55 -66 by calling
-55 -66 calling
-23 66 committed
-23 66 committed to
-66 -63 company's
66 27 dear dr
18 66 deeply sorry
-66 -46 drive
-66 -34 effect
66 12 every one
-66 66 exposed
66 36 fact
-66 -56 five people
66 1 gave the
-37 -66 go to
1 -66 hello {}
-66 -45 in its
-66 -44 laptop is
66 -2 letter from
66 -54 lost
66 29 not come
-66 -4 nothing more
-66 -40 on saturday
-66 24 part of
28 66 please be
-66 -9 promptly
66 17 receipts
-66 -66 regret to
-66 -46 repaired
-66 38 reported
66 50 response
-66 -55 sandwiches
-52 -66 share
47 66 shouldn't
66 50 some
-66 -16 steps
66 30 switched off
17 66 that may
-46 -66 that's all
-23 -66 the account
1 -66 the back
66 17 the time
-65 -66 this in
66 -25 this week
-60 -66 tickets for
-14 -66 time for
-66 -59 to email
66 -30 to everybody
-66 -53 too much
66 11 trust
0 66 unauthorized party
66 13 wave of
66 4 we sold
-23 -66 what went
-66 -64 you did
-66 -59 your projects
21 65 ^database
-64 -65 ^river
65 26 ^twice
5 65 a cyber
-65 62 all #
-31 -65 and we'll
-65 62 and what
-65 -47 apologies for
65 15 at checkout
-65 -65 balance is
-65 -48 be retried
65 36 because we
15 -65 booked
65 59 checkout
-58 -65 choose another
-62 -65 click below
-44 -65 control
-65 -35 dear colleagues
-65 -63 dear passenger
25 65 deeply
-61 -65 device
-65 -59 did you
56 65 energy
65 -46 extended
-57 -65 fees
-65 -39 file and
-56 -65 good morning
65 52 having
65 -2 i've
-24 65 in there
-65 -45 liable
-65 -45 liable for
65 9 meant for
-65 -39 message that
14 65 messages
27 65 monday to
-65 -53 occurred while
21 -65 on hold
26 -65 on the
65 32 orders
-65 -63 passenger
-38 65 patient
-22 -65 payment
65 49 penny
-65 -45 pin and
-61 -65 rates in
52 65 regret that
-65 26 report
-65 -48 retried
-65 -52 returned #
-64 -65 river
-60 -65 subject line
-65 -63 summaries
5 65 suspicious activity
-65 -45 tell you
-44 -65 the
65 15 the discount
-37 -65 the year
-65 -36 to try
-65 -65 until you
-26 -65 us what
-65 -55 use it
-65 -62 user name
-61 -65 valid on
65 37 was
65 -21 watch the
-62 65 we made
-39 -65 which you
-65 -53 will look
-63 -65 won't
-51 -65 won't take
-65 -65 you receive
-65 -44 zero
64 8 # your
64 11 ^behind
64 1 ^called
64 1 ^called you
10 64 ^card details
64 -11 ^card was
10 64 ^checkout
64 21 ^correction the
-64 -63 ^on host
10 64 ^our checkout
4 64 ^profile
-63 -64 ^to #
64 1 ^we called
22 64 ^you're
-15 64 a backup
-46 -64 a safe
-64 -60 accept our
-64 -31 access to
64 -22 active
-34 64 also
64 16 always was
-34 -64 and only
64 2 at #
9 64 at ten
60 64 booked a
64 1 called you
29 64 campaign
-64 -49 card ending
64 29 charge until
-63 -64 console
10 64 copied what
64 21 correction the
-42 -64 declined
-49 64 don't forget
64 -13 down for
-64 -41 ending #
-64 -36 fix
-3 -64 harvest
-64 -51 i look
64 29 i typed
64 -47 is in
-64 -48 is saved
-64 -42 it includes
64 19 it myself
-64 -49 keep your
-64 -10 limit
-41 -64 list has
-64 -58 listname mailing
10 64 malicious code
-59 -64 message and
-8 64 move your
-64 -60 november #
-64 1 on friday
-64 -37 or switch
7 64 plain text
-64 -60 please accept
30 64 please delete
64 46 potentially
64 41 promised
-46 -64 shelves
-46 64 some account
64 15 some customers
-46 -64 the shelves
64 3 the start
-64 -64 the volume
44 64 turned
64 29 typed the
-37 64 uploaded to
-64 -53 visitors
-37 64 was uploaded
64 21 we got
-64 12 we haven't
-64 -49 we'd like
64 23 we've put
-64 -45 your friends
-64 -44 your monthly
3 64 your salary
-6 63 # patients
-39 63 ^a message
8 63 ^and our
63 -46 ^emailed you
-63 -62 ^request
-63 -57 ^statement
-63 -61 ^we've
15 -63 ^week
63 29 a guest
-38 -63 admitted
-38 -63 admitted that
-63 -17 anonymous
-63 -43 at this
-15 63 audit
63 -3 been returned
63 19 bring the
-3 63 by an
16 63 checkout page
21 63 chose
63 9 claims
-15 63 diagnosis and
63 5 double
19 -63 duplicate
-15 63 envelope
63 26 every link
63 11 extension
-55 -63 get this
-63 -40 has
-63 -63 invite
-63 -63 invite the
-63 -8 it can
-15 -63 know that
-63 48 legal
-63 -50 not touched
63 10 of them
63 29 office manager
-63 -36 order #
16 63 our checkout
34 63 our community
63 29 overdraft
16 63 page and
-23 63 platform
-63 -52 please send
-63 -46 price is
4 63 replies to
-60 -63 request to
-49 -63 reset the
-27 -63 rooms
63 -54 said you
63 -12 should your
-63 -57 statement is
-63 -60 sunday and
-26 -63 the week
-54 -63 to print
63 58 took it
-22 -63 us before
-63 -62 volume
63 36 website
51 -63 week and
63 39 when you
-63 12 window
-63 -60 writes
-63 16 you think
-16 -63 you're
-15 63 your diagnosis
-63 -12 your free
-11 63 your medical
-36 -62 ^monday
-32 -62 ^was your
-30 -62 a moment
-62 -57 a number
-5 62 ancestry
49 62 and ask
5 -62 bread
-62 44 cache
-59 -62 can collect
62 30 can't
3 -62 certificate
-62 -38 coming back
62 50 community
62 28 date from
62 27 day is
7 62 details and
-62 -46 discuss
62 52 documents
62 34 doing
62 17 excuse
62 33 free of
57 62 from today
62 27 getting it
-62 -48 got the
-32 -62 had already
62 18 harm
62 30 have built
62 -3 have experienced
-62 -57 hearing
62 4 i'd
-62 31 is and
62 10 is live
-13 62 it's not
-62 -60 link and
-38 62 matter
62 -1 may have
-62 -51 need your
-62 -27 new
62 17 no excuse
-62 -26 november
62 45 numbers were
62 33 of charge
-62 -54 of two
-62 -45 paid with
-2 62 patients
-44 62 photo
-62 21 police
-62 -53 price on
62 13 rate is
62 24 rather
-62 24 serious
-8 62 site is
-42 -62 sites
-62 52 so your
-49 62 straight to
3 62 switched that
-62 44 the cache
-17 62 the information
62 22 the price
48 -62 the weekend
62 -7 they'll
-62 -58 to join
-62 -34 to let
-49 -62 to reset
5 62 tool and
-62 -55 upstairs
-62 -11 valid
-20 62 viewed by
-32 -62 was your
62 15 we ran
-62 -37 will apply
62 13 without your
-10 62 you said
62 28 you wait
-5 62 your ancestry
-58 -62 your balance
-27 -62 your seat
-61 -48 ^#
-61 -54 ^an error
-7 61 ^details
61 -40 ^last
-58 -61 ^train
-44 -61 ^will
61 48 a reason
-61 -32 access
61 -50 an hour
61 10 any inconvenience
-61 -37 applying
-61 -37 applying for
61 29 are unchanged
-61 20 are writing
-42 -61 ask for
-61 -52 be delivered
47 61 be informed
-41 -61 been added
-13 61 been and
-61 -55 being
-60 -61 below to
61 19 beside
-61 -40 boots
-61 -60 budget
-42 -61 collection
-41 61 commissioner
45 61 concern
-61 46 could
-28 61 cvs
61 -4 difficulties
33 -61 disruption
9 61 elsewhere
-61 -60 error #
61 -33 expected
61 -1 experienced
61 -4 experienced intermittent
61 -4 fault in
61 -33 fine
-61 22 folder
-61 -37 for applying
61 -1 for many
-61 -51 for order
-57 -61 forward
61 4 give you
30 -61 guest
-5 61 have given
-61 -58 if something
47 61 informed that
61 -4 intermittent
-61 -37 internet
55 61 involved
61 -12 it and
61 51 it as
61 20 it's now
61 -1 last step
-61 -53 let us
-23 61 logging
-61 -36 manchester
49 61 march #
61 2 on weekdays
61 5 oops !
-61 -9 or #
-33 61 ourselves
-51 -61 password of
-36 -61 password or
-61 -33 promise not
35 -61 pushed
25 -61 rehearsal
61 27 second time
-61 17 signed
-22 -61 slow
15 61 social
15 61 social security
-61 -34 table
-54 -61 the archive
-61 -1 the police
-14 61 they
-61 -46 to keep
-61 -38 to someone
61 -14 triggered
-41 -61 two other
9 61 unauthorized activity
61 -4 unforeseen technical
-61 -36 walking
11 61 was one
-61 -34 we have
-61 -33 we promise
1 -61 when the
-61 -54 without the
-33 -61 your refund
3 61 your security
60 21 # seat
-60 -58 # with
-60 -60 ^id
-60 13 ^in the
-39 -60 ^left
-60 -50 ^storm
-4 60 a handful
-60 -34 according
-60 -34 according to
-8 60 admin
60 19 advise you
60 -9 against
25 60 anywhere else
-60 -3 application
-60 -40 ask to
-60 -33 best wishes
-38 -60 business
60 -7 c
60 37 can come
0 -60 cork
-60 -37 could not
60 -16 d
60 27 delivery to
-60 -52 do you
7 60 employee
-60 -54 ending
-52 -60 everything
60 8 first and
-60 -34 flat
60 19 for it
-60 15 forget
7 60 former employee
-60 19 had a
-4 60 handful
-4 60 handful of
60 19 harm done
0 -60 in cork
-29 60 insurance card
-57 -60 is your
-57 -60 it's
60 -4 keep their
-53 -60 know of
60 -32 left the
-60 -39 lines
-58 -60 minute and
-60 -50 mop
29 60 name email
60 19 no harm
-60 -55 now #
-28 -60 nurses
-39 -60 on any
-57 -60 only once
-60 -55 open until
41 -60 ought
41 -60 ought to
-37 -60 out in
60 -7 out on
-35 -60 proof
60 -46 reminder
-57 -60 request for
-2 60 salary
-60 -60 shipped
14 60 sort code
-19 -60 sunday
-44 -60 takes
-60 -33 the mail
60 40 the page
-60 -54 the subject
-8 60 their passwords
-60 -53 these are
-30 -60 username
-60 -40 we tried
60 18 went back
-60 28 were in
-60 -33 when a
-39 -60 where your
-60 -57 whoops
-57 -60 works only
60 28 wrong price
-60 0 you know
-60 -60 your request
-60 -43 your wallet
`;
