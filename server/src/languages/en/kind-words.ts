/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
272 58 round
268 112 ^size
-256 -249 welcome
-244 -191 k
-242 -157 asked for
-242 -201 explained
237 107 and it
80 236 pictures of
-235 -182 lamp
-234 -165 error on
233 26 earlier today
-231 -170 her
-230 -154 sale
-229 -166 for reporting
-229 -166 reporting
-229 -166 reporting the
225 18 ^that
-225 -167 you start
77 224 outside
223 51 a certificate
-223 -195 if one
-223 -178 stay
223 88 we printed
222 56 ^sorry for
-222 -201 delayed
-222 -193 gloves
222 102 hospice
-222 -201 is delayed
222 102 the hospice
-221 -125 ^new
221 66 forgot
219 66 forgot to
-219 -215 lot
-216 -172 begins with
-215 -136 ^tomorrow
78 214 policy and
-214 -134 your last
-213 -151 apply for
-212 -144 ^return
-212 -144 tax return
-211 -143 on mill
79 211 ransomware
-210 -153 did we
-208 -93 before you
-180 -208 how
207 18 ^yesterday's
-207 -168 congratulations
206 75 bin
82 206 browse
205 57 empty
204 -10 fname
-203 -140 at midnight
-203 -164 be the
-203 -140 close at
-200 -169 from saturday
200 35 sent
-199 -161 ^how
-199 -191 for your
83 199 your claim
-198 -187 have until
-198 -176 notifications
-197 -70 family
-123 -196 left us
-195 -155 # s
-194 -147 baker
-192 -161 level
-192 -161 put in
-190 -176 ^what's
-190 -30 approved
-189 -183 ^explained
189 91 promised
189 73 to return
188 -1 email headed
-188 -107 friends
188 -1 headed
188 23 lapse
-188 -96 museum
188 68 set the
-188 -140 so there's
188 86 went to
187 71 it should
66 187 pictures
150 187 to a
-180 -185 likely
-180 -185 likely to
-185 -119 soup
184 35 off the
184 65 we forgot
184 61 we sent
-183 -167 by noon
-183 -149 draw
-183 -138 the blue
182 56 ^not
182 63 thursday we
-181 -39 another
-181 -178 buses
181 28 yesterday's
180 34 by it
127 180 search
179 69 got
179 8 last email
179 7 let a
-179 -119 november #
-178 -152 dear applicant
-178 -151 disappoint
-178 -151 disappoint you
178 47 hit
-178 -114 release
-178 -151 to disappoint
178 54 you on
55 177 backup
-177 -131 s
177 69 we billed
-176 -135 ^you've
-176 -135 ^you've been
-176 -156 hear that
-175 -126 ^school
-175 -126 ^school closed
-175 -161 dogs
-175 -126 school closed
-100 -175 you change
-79 -174 ^for
19 174 ^incident
174 51 ^tasting
-174 -129 sorry to
174 77 we let
-150 -174 you ignore
173 59 ^the link
173 11 little
173 141 locked
-172 -135 any time
172 77 blank
45 171 a search
71 171 anyone who
45 171 engine
-171 -155 lovely
-171 -153 lower
-171 -162 order number
45 171 search engine
-171 -120 within ten
-119 -171 words
170 59 ^about
-131 -170 ^february
-170 -135 dear friends
-170 -118 our driver
170 52 printed
-170 -159 there's
-169 -156 applicant
-169 -146 attached and
28 169 forum
-169 -138 number is
169 67 packed
169 26 planning
169 46 wrong week
-169 -146 your certificate
-168 -123 be grateful
-168 -123 grateful
58 168 our student
-168 -127 your order
-120 -167 ^tips
-120 -167 ^tips for
0 167 could be
-167 -145 from thursday
-167 -126 is out
167 131 the list
-120 -167 tips
-120 -167 tips for
115 166 ^was
166 12 instead of
-123 -166 it doesn't
166 133 should have
-166 -106 your return
-165 -130 often
11 165 public
165 13 we told
-164 -124 bring
-164 -63 policy
-164 -120 remembers
-140 -164 them and
-164 -148 we're
-2 -163 apologies
-163 -115 back in
-153 -163 could you
-140 -163 good
-163 -82 questions
-163 -151 see the
-142 -163 starts
163 1 you as
27 162 ^at our
162 7 ^on your
-135 -162 not you
-162 -143 noted
162 37 one to
162 66 recording
162 7 with our
162 38 you've already
-161 -116 ^is ready
161 26 corrected
-161 -159 gate
-161 -116 is ready
161 31 menu we
-161 -117 waiting
-160 -160 all in
160 49 and some
-160 -151 please stop
160 31 sunday's
-160 -133 tests
-156 -160 thank
-156 -160 thank you
159 33 ^about your
-159 -150 ^verify
-159 -150 ^verify your
-151 -159 bad
159 46 boxes
-159 -134 or if
159 34 point
-159 -135 shop for
-159 -124 week in
159 59 were shown
-159 -61 what they
-158 -114 ^sold
-158 -114 ^sold out
-158 -114 a wonderful
-158 -122 because the
-158 -135 early as
-158 -76 it's a
-158 -130 occurred when
-158 -58 path
158 13 published the
158 26 the round
-158 -46 volunteers
-158 -114 wonderful
-130 -158 your #
157 62 # not
-157 -110 apply
-157 -131 bother
30 157 could read
157 13 draft
157 4 is off
157 46 issued
75 157 june and
157 62 not #
157 49 still in
157 30 we loaded
156 82 and you'll
-116 -156 asked
-122 -156 street
8 156 with first
156 47 your delivery
-92 -155 # in
155 27 # pm
-155 -76 applications
-155 -130 drink
155 76 newsletter
147 155 one of
155 27 pm
-154 -117 ^ticket
-154 -117 ^ticket #
-154 -124 ^week in
-154 -33 chat
154 25 regarding
154 38 row
-154 -117 ticket #
154 59 tuesday and
-38 153 could have
-153 -122 for order
-153 -123 it ?
153 -9 like a
21 153 login
153 39 many of
153 -13 name wrong
153 12 reservation
-153 -103 ridge
-147 -153 spare
153 21 the fault
153 3 them off
4 153 to download
153 13 wrote to
-153 -150 you've been
-153 -90 your surname
71 152 among those
-152 -116 look after
152 -29 publish
-152 -91 purchase
-118 -152 what's
151 54 ^link
151 12 bonus
151 58 come on
-151 -134 error and
-151 -139 nag
-128 -151 noon
-151 -92 opened this
151 40 second charge
-151 -104 sorry we
151 15 that email
150 18 and here's
150 41 by the
-150 -136 for the
-150 -138 goes
150 66 mistakes were
150 17 the very
150 53 twice in
150 66 were made
150 42 you received
-127 -150 your loss
149 25 ! wrong
149 25 ^! wrong
-149 -110 and they'll
149 -3 away
-149 -116 join
-149 -125 stocks
149 10 tariff
-105 -149 working
-148 -144 ^blood
-148 -129 ^closed
148 7 ^that email
-148 -144 blood
-148 -145 near
-148 -145 near you
147 43 # this
-117 -147 ^breaches
-117 -147 ^data breaches
-147 -145 ^phishing
147 -7 billed
-117 -147 data breaches
-126 -147 forty
-147 -129 high
51 147 including
147 41 it's yours
-147 -126 mill road
147 38 on us
147 38 past eight
-147 -121 short notice
147 43 was meant
-146 -113 and an
146 44 early and
146 46 for everyone
54 146 november and
146 22 old
146 19 owe
-146 -137 quote is
-146 -119 sold out
-146 -110 the ridge
-144 -146 update to
33 146 yours
-120 -145 banks
68 145 group
-145 -118 minutes early
-145 -118 please arrive
145 62 sleep
145 31 unsubscribe
145 92 up at
145 28 when we
145 41 you want
-144 -99 ^# september
-144 -99 ^september
-105 -144 ^word
-98 -144 ask for
-144 -100 forgive us
-135 -144 how we
83 144 of our
144 7 red
-144 -46 the museum
-144 -118 there and
144 11 throw
121 144 vote
143 32 ^an
-125 -143 a spare
-21 143 ancestry
-143 -107 between the
20 143 incident
143 31 is below
-143 -128 maintainers
-124 -143 parcel
143 26 same seat
143 26 seat twice
76 143 street and
-143 -122 the inconvenience
-96 -143 they're
-143 -82 us at
143 113 we promised
-21 143 your ancestry
-109 -142 ?
142 12 ^owe you
142 12 ^we owe
61 142 among
-134 -142 and you're
142 53 bug
142 32 corrected and
-142 -102 days
142 -20 deadline
-142 -73 do
-92 -142 must
142 12 owe you
142 12 tonight
-109 -142 turned on
-93 -142 use a
-5 142 was left
142 12 we owe
-141 -108 age
141 45 already
-141 -96 card ending
-135 -141 forgive
-104 -141 noon on
-141 -79 surname
141 29 the parents
141 -14 we regret
140 58 ^please
-140 -118 android
-140 -121 asks
-140 -117 batches
-140 -111 cheers
140 46 difference
-113 -140 do this
-140 -116 ninety days
-140 -111 received your
-140 -79 sorry it
-140 -108 ten
-140 -117 the batches
140 46 the difference
-123 -140 there's nothing
140 20 was due
139 12 ^owe
139 35 ^sent
139 -4 ^that was
63 139 copied
11 139 download
-118 -139 fake
-139 -128 five
139 10 here's the
139 45 morning's
-139 -118 servers
-107 -139 session
139 59 the frame
139 45 this morning's
-139 -80 we don't
-139 -112 work is
-138 -109 # rows
-138 -96 can take
-138 -101 driver
-138 -101 friend
-138 -120 linen
-138 -133 lovely people
-138 -109 maple
-124 -138 moves
-124 -138 moves to
-138 -78 order
138 -6 regret
-138 -95 to find
138 42 unexpected
-112 -137 a phone
-137 -111 demand
43 137 discovered that
-137 -88 ending #
57 137 first names
29 137 involved your
137 51 many
-137 11 no more
-137 -133 requested
137 72 to every
21 137 unknown
43 137 we discovered
-136 -134 ^terms
-136 -77 ^to
-136 -85 a quiet
-135 -136 are sending
136 24 client
-136 -82 dan
136 29 data is
136 36 double ?
-81 -136 filled
-136 -92 film
65 136 for #
-82 -136 hello
-136 -42 learned
-128 -136 phishing
-136 -103 quote
136 -7 scores
136 36 seeing double
136 58 the usual
-135 -105 ^planned
135 91 files
135 -2 out at
135 60 ready on
-135 -57 us by
135 29 was our
-134 -111 ^condolences
31 134 ^file
-134 -111 ^our condolences
-134 -79 ^you left
134 14 am
134 34 bit
134 9 bottom
-134 -111 condolences
134 30 deserved
-134 -111 died
-119 -134 food
134 40 from a
134 74 given
-134 -89 have not
134 -2 our calendar
-134 -111 our condolences
134 19 our list
134 52 please don't
134 34 refunding
-107 -134 share your
134 9 the bottom
-48 -134 them is
-81 -134 three
-134 -57 version
134 34 we're refunding
134 -14 yesterday
134 30 you deserved
-39 -134 you've
-133 -71 # july
-109 -133 breaches
-125 -133 fence
62 133 forms
-111 -133 keep them
133 53 portion
133 53 portion of
-90 -133 snow
-125 -133 the fence
-93 -133 the rest
133 17 tier
133 66 took a
133 -1 was missing
-133 -133 working on
133 47 your tickets
132 12 # bonus
132 59 ^results
2 132 ^someone
132 18 address is
132 21 dropped
132 39 email of
132 26 full
132 51 it until
132 21 know you
132 91 notification
132 35 off our
-71 -132 the office
-132 -129 unit
-126 -132 which is
132 50 you got
-132 -56 you think
-132 -118 your patience
-95 -131 a and
131 -9 and about
-109 -131 and bring
-131 -109 and there
0 131 backup was
-109 -131 church
-131 -87 close
131 66 had
131 40 it up
-131 -116 logo
-131 -116 logo and
131 31 muddle
-131 -94 not make
25 131 personal
131 4 sincere
131 4 sincere apologies
131 12 stood
131 31 the muddle
131 19 thrown
131 -8 week we
-104 -131 what's on
-83 -131 will change
-82 -130 ^for a
-104 -130 ^more
130 42 at half
-130 -110 budget
-130 -119 committee
130 -23 fixed
130 -3 gate #
28 130 into our
-107 -130 password manager
-130 -120 project
130 36 regret the
130 -7 some users
130 48 th because
130 48 wrong date
129 12 ^box
129 67 ^were
129 -17 any confusion
-104 -129 bags
129 -17 confusion
29 129 how you
-129 -92 human
-107 -129 ignore this
129 43 it ought
-129 -63 it to
-129 -115 long
119 129 loyalty
-113 -129 name of
129 2 received two
129 27 revoked the
-129 -58 thanks for
-129 -112 this link
-113 -129 to two
18 129 we detected
-128 -71 # to
34 128 ^exposed
128 19 ^feedback
-128 -109 ^it's
128 26 ^last night
-128 -121 a long
-128 -95 be unavailable
128 -2 credited
-31 128 door
-20 128 former
128 57 free of
-21 128 happened and
128 50 his
-117 -128 luck
128 30 muddled
128 57 of charge
128 15 rate was
39 128 read them
128 30 we muddled
-128 -89 what
-127 -108 ^black
-127 -108 ^black friday
127 28 ^friday's
-127 -102 ^ready
-127 -125 bill will
-127 -108 black
-127 -108 black friday
-122 -127 book
-127 -81 detail
127 -25 fault
-127 -60 following
-109 -127 here's how
-51 -127 in february
127 28 in friday's
127 13 in january
127 23 meant to
-127 -87 more
24 127 new card
-119 -127 position
-103 -127 reach the
-127 -109 returns are
127 39 that is
127 26 the eleven
127 31 this month
127 30 you could
127 21 you this
-126 -119 ^order
-126 -98 a real
126 7 and #
-126 -125 closes
-8 126 for five
126 45 harm
126 5 have fixed
-32 126 information was
-105 -126 off for
-126 -83 quiet
-126 -106 readers
-126 -83 regret to
-100 -126 two-step verification
-111 -126 us this
-126 -78 valid
-100 -126 verification
22 126 wish to
126 21 you lost
-115 -126 your family
-65 -125 ^a data
-65 -125 ^in a
125 -31 ^wrong
125 38 a corrected
125 44 a second
-125 -120 before we
-85 -125 both
-125 -92 collect it
125 -10 have experienced
-125 -107 if something
-125 -80 keep your
-125 -112 passed
125 24 second
-125 -101 summaries
125 -2 that one
-125 -99 to those
-125 -86 up from
-122 -125 updated
125 68 we had
-125 -91 what happens
-125 -107 wrong with
-68 -125 your donation
-124 -88 # remains
124 28 ^!
-121 -124 ^in
124 40 ^on friday
124 50 at the
-124 -94 because you
124 50 gave the
124 -13 morning
124 44 on june
-5 -124 on the
31 124 our staff
-124 -89 parent
124 34 printed the
124 18 rely
124 18 rely on
-2 124 texts
124 40 the reminder
-124 -122 the shop
-124 -105 this in
-124 -117 to freeze
97 124 to our
124 113 were
124 15 you rely
-104 -123 ^?
97 123 a list
-123 -88 ask
123 17 dear reader
-118 -123 has landed
-118 -123 landed
-123 -85 leave
123 18 mail
-92 -123 read that
-123 -115 tells you
56 123 to set
13 123 we put
-76 -123 whether
-76 -123 within
-118 -123 wool
-123 -99 you receive
71 122 and was
122 20 announced
64 122 college
-94 -122 criminals are
122 35 figure
-122 -95 invoice #
-122 -81 it didn't
122 36 last month's
122 8 mistaken
69 122 our error
122 84 parents
122 30 service is
122 -3 sorry if
-122 -97 store
67 122 swapped
-122 -76 tell us
-122 -104 the details
-102 -122 to say
-122 -87 turn to
-122 -90 updates
-122 -89 when a
-122 -89 with you
-122 -55 you know
121 -5 # were
121 16 ^b
121 41 ^ignore
121 55 and you
-1 121 callers
121 30 clearly
-35 -121 donation
-120 -121 hi ana
0 -121 leeds
-121 -71 left something
-121 -91 need the
-23 -121 nothing to
121 59 opened
121 34 parcels
-121 -118 plan
-121 -71 something behind
76 121 student
121 13 sync
56 121 to write
121 37 we took
35 121 were your
-71 -120 ^been
120 -12 ^for the
-106 -120 ^we're
120 67 could not
-120 -91 decisions
120 43 double
-120 -71 free
-120 -86 go through
120 49 ran the
120 27 saving
120 0 service
-120 -117 terms
-117 -120 the number
120 108 those
120 56 truly
-120 -94 university
-108 -120 updated our
-120 -84 visit
-120 -107 we need
119 9 ^meant
98 119 ^of your
-119 -106 ^the app
119 10 ^the wrong
-119 -2 anonymous
-119 -106 app store
119 17 claims
119 28 cost of
42 119 details and
119 43 email we
-119 -98 everything with
119 -8 expected
-104 -119 for one
119 28 for wasting
-12 119 have given
-119 -87 if yours
119 2 is in
-119 -11 march
-119 -98 off everything
119 28 pdf
-97 -119 prices
-80 -119 rest
-119 -65 stock
119 21 the notification
10 119 the to
-119 -87 there's a
-119 -85 to show
-119 -52 two-factor
119 28 wasting
119 28 wasting your
8 119 we chose
119 14 we switched
-5 119 we've
119 -5 wrong
-119 -115 you for
119 39 you paid
21 118 ^breach at
73 118 ^notification
-97 -118 ^welcome
-97 -118 ^welcome to
118 -34 addressed
21 118 breach at
-118 -82 busy
118 -19 contract
-118 -97 far
-118 -97 from the
-118 -92 hearing
-79 -118 honest
118 32 issued to
118 49 june #
-118 -87 last visit
39 118 last year
-105 -118 lift
-118 -91 means
118 13 meant
9 118 messages were
15 118 of stolen
-118 -89 or
-118 -80 pick
118 46 second #
58 118 sign in
-118 -97 so far
-118 -60 tap and
-118 -91 two more
25 118 was taken
-97 -118 welcome to
-118 -81 you cannot
55 118 you come
-118 10 your street
25 118 yours included
117 70 ^loyalty
-117 -81 ^renews
-117 -81 ^renews on
55 117 and encrypted
117 87 and last
-117 -4 bought
117 27 costs #
117 5 difficulties
-117 -85 expect to
117 5 experienced intermittent
117 21 hey
-117 -91 holders
117 5 intermittent
117 -20 is safe
117 27 it costs
-117 -92 it over
-117 -81 it's the
117 10 mistake and
-114 -117 natural
117 30 quoted
-117 -81 renews
-117 -81 renews on
117 13 the evening
117 5 unforeseen technical
117 63 was
-117 -90 will be
-116 -77 ^# off
-116 -82 ^begins
116 51 ^did not
-116 -111 ^you asked
-116 -104 ana
116 43 and i'm
-100 -116 and we'll
-115 -116 bring a
116 48 depot
98 116 filed
-116 -77 fix
-99 -116 goes up
-116 -88 guaranteed
100 116 have been
-116 -74 in one
-116 -91 love to
116 -10 missing
116 25 our new
-89 -116 patience
-116 -78 refunded
-70 -116 registration
-116 -108 return it
-89 -116 same as
116 48 the depot
-116 -116 the interruption
-116 -109 to confirm
-107 -116 until #
-116 -89 using it
49 116 who has
-23 -116 you have
-116 -67 your workspace
-115 -107 # is
115 26 ^delivery
-115 -81 ask to
115 29 belonged
115 29 belonged to
-115 -93 bring it
-115 -75 claim for
-115 -111 destroy
115 60 i have
-115 -98 in settings
-115 -73 internet and
-67 -115 loss
-52 -115 office by
-115 -92 score
-115 -63 stayed
-115 -87 the following
115 53 the webinar
115 44 to last
115 53 webinar
10 115 your insurance
19 114 ^account was
114 17 ^exam
-114 -114 ^is
114 17 ^your exam
-114 -58 a photo
114 44 back to
-114 -49 because your
-114 -90 been processed
-114 -109 blames
82 114 card is
-114 -86 choir
114 53 day is
-114 -83 discuss
114 17 exams
114 -16 has not
-114 -96 have the
-100 -114 here are
-114 -66 inspection
114 32 is working
114 37 it's now
-114 -81 july
-107 -114 months
-114 -92 off while
-88 -114 our name
-114 -96 per
-114 -67 sandals
-114 -93 short
114 23 small number
-109 -114 start on
-66 -114 testing
114 52 understand
114 21 users
114 -9 will hear
-88 -114 you need
-105 -114 you notice
114 17 your exam
-113 -96 ^app
113 28 ^fee
-113 -99 ^invoice
1 113 a backup
113 18 a newsletter
-113 -94 are out
-113 -86 at any
-92 -113 attached
113 38 bring the
-113 -84 brush
-113 -92 cannot be
-113 -77 closed
113 -10 dropped a
113 -1 due
-11 -113 everyone at
-113 -75 except
113 -15 experienced
-113 -77 happens
113 42 in yesterday's
59 113 informed
113 33 night of
-105 -113 overdue
113 38 price was
-113 -45 projects
-113 -70 promise
48 113 security incident
-113 -52 something
-109 -113 stop working
17 113 that weren't
17 113 theirs
113 23 top of
113 21 was unavailable
104 113 watch
17 113 weren't theirs
-109 -113 will stop
113 46 you wait
5 112 # addresses
-112 -78 ^# october
19 112 ^and what
-111 -112 ^did
-112 -78 ^did it
-112 -96 ^flight
-112 -78 ^it again
112 74 ^test
112 -53 a name
112 22 already sent
-69 -112 broken
112 45 came to
-22 112 cleaner
-112 -103 council
112 41 did not
1 112 don't know
-83 -112 if your
-112 -10 in and
-112 -78 it again
-112 -106 manufacturer
-1 112 messages about
-112 -76 offer you
30 112 page and
112 13 phones
-11 112 private
112 21 round and
-112 -100 shelves
-112 -78 small
-112 -69 take five
-112 -106 the manufacturer
-112 -100 the shelves
112 1 thought
112 14 was lost
-15 112 watch out
-112 -1 work out
112 17 you'll get
6 111 ^and you
-39 -111 ^it
-94 -111 ^recall
13 111 ^unauthorised
-74 -111 ^year
35 111 a public
111 -2 about your
1 111 admissions
-111 -76 and after
-84 -111 codes
-111 -93 collect
9 111 containing
-111 -86 ending
-111 -40 faithfully
-92 -111 has changed
-111 -78 is waiting
-89 -111 maintenance
-89 -111 maintenance on
-111 -92 october #
111 15 perth
-94 -111 recall
24 111 the search
-111 -96 the short
-111 -90 to go
-111 -40 yours faithfully
110 54 ^and we're
110 -5 ^at the
110 -3 ^not your
-110 -96 a voucher
-110 -80 after a
-110 -42 allergies
110 -10 and forgot
-110 -66 and never
110 4 apology
-110 -102 be used
-68 -110 bike
-110 -91 but it
-110 -86 but please
-102 -110 by #
16 110 calls
31 110 card details
1 110 engines
110 11 fright
110 107 from us
110 19 half past
110 30 in full
-110 -74 one you
110 -61 our first
110 29 our workshop
-110 -104 out the
14 110 rang
1 110 search engines
-86 -110 sending
110 21 should show
-110 -76 something we
66 110 staff
0 110 that on
110 11 the fright
-110 -85 ticket
-110 -66 total
-110 -73 usually
-110 -106 voucher
110 2 you the
-110 -105 your ticket
109 13 ^for you
109 34 ^group
-109 -73 ^off
94 109 a person
-109 -66 banking
109 37 code to
109 60 configuration
109 -4 fly
109 37 had set
109 53 hands
109 53 if a
-27 -109 in #
109 -13 in last
109 14 looks
-81 -109 medicine
16 109 move your
25 109 numbers and
26 109 on it
109 36 regret any
109 34 the service
-109 -71 things
109 45 this morning
109 37 to start
109 -4 you fly
109 36 your march
108 0 # every
-25 -108 ^now
-108 -55 ^policy
-84 -108 about it
45 108 aid
108 -7 are so
-108 -90 at home
-108 -89 emergency
108 2 for three
108 86 i published
8 -108 manager
108 56 marked
-108 55 members
108 8 much
-108 -82 returned #
108 4 so are
-108 -90 than #
108 -24 that was
-99 -108 twenty
108 19 we'll write
-81 -108 works for
58 108 writing
108 -27 you to
107 -1 ^search
107 20 ^shouldn't
107 20 ^shouldn't have
107 20 ^we shouldn't
-18 107 ^your address
107 17 and left
-107 -81 as you
107 14 attention
107 7 d
107 7 d we
107 1 eastern
-107 -99 exercise
107 15 had changed
107 37 i sent
-107 -80 light
-88 -107 mr osei
-88 -107 osei
34 107 personal information
23 107 set them
83 107 stopped
-107 -81 the wall
-67 -107 this is
-106 -107 us know
-107 -81 wall
107 81 we kept
107 20 we shouldn't
-92 -107 we'd
48 107 weren't
-106 -88 ^confirmed
-106 -58 ^from
-106 -83 ^thursday
106 7 an incorrect
18 106 and signed
-106 -99 contact us
-106 -95 couldn't
106 64 courier
106 26 everything is
-106 -40 flight
7 106 hackers
-106 -62 if you're
106 -41 is on
9 106 it had
106 -8 ledger
-106 -80 meet
-85 -106 need not
-85 -106 not do
106 -29 not your
106 -1 offer
-106 -36 online
-8 106 page
106 29 please tear
-103 -106 privacy policy
-105 -106 provided
106 39 put you
-100 -106 stored in
106 29 tear
106 10 this year's
90 106 to renew
-106 -95 we couldn't
-106 -73 won't get
106 62 you last
-52 -105 ^asked
105 42 ^is at
18 105 ^records
-61 -105 ^work
105 22 ^your march
-105 -69 a decision
-105 22 a new
40 105 and its
-95 -105 and there's
-105 -97 anyone at
105 52 balances
-64 -105 because it
-105 -60 bridge
105 9 counted
-105 -86 easier
-105 -86 easier to
-105 -76 find another
105 78 for a
-105 -91 go
-105 -42 has left
105 46 i
96 105 left in
105 75 of class
-70 -105 of it
-105 -25 picture
105 24 restored
105 -55 safe
-83 -105 sold
5 105 spent
-69 -105 spring
-105 -78 the maker
105 17 the start
18 105 was open
105 9 went back
-14 105 you're on
14 104 ^message
104 -28 ^we
-104 -74 any questions
-14 -104 arrive
4 104 attack
104 10 biggest
-63 -104 clear
16 104 detected
-104 -100 engineers
-94 -104 first box
104 9 flying
92 104 for nineteen
104 79 instead
104 24 job
-2 104 names and
92 104 nineteen days
104 86 of you
104 21 older
-104 -77 strike
-104 -85 study
104 -10 the full
78 104 the receipt
-104 -74 to cancel
-104 -65 to keep
-104 -40 two people
-23 -104 warning
104 7 we broke
104 69 we reset
104 23 who had
4 -104 why
-104 -69 your payment
-103 -77 ^from #
-90 -103 ^how we
-62 -103 a data
15 103 are writing
-57 -103 aren't
103 21 been returned
88 103 course
-103 -30 customer's
103 12 day
31 103 discovered
103 -15 eight
103 3 for many
26 103 front
-103 -6 in march
103 3 last step
-75 -103 leaflet
-103 -44 limit
15 103 log
103 91 mailing
-102 -103 minutes
12 103 move
-24 -103 places
103 16 saver
103 16 sent them
-103 -40 september
12 103 stole
103 50 text
103 23 triggered
103 23 was triggered
-103 -49 we have
103 21 we'll pay
-103 -103 won't
12 103 works here
103 53 you opened
-92 -103 you what
103 31 you'll have
-92 -102 # by
-102 -66 # which
92 102 afternoon
-102 42 and what
102 9 been put
-72 -102 device
102 24 just
-102 -68 lands
102 0 leaves
-52 102 location
-102 -83 make a
102 8 nothing about
102 0 off a
-102 -66 out empty
23 102 personal data
102 13 premium
-102 -81 refunded #
102 -18 released
43 102 sheet
-102 -75 take #
88 102 test
102 51 the email
-102 -66 the export
102 36 the wrong
-102 -91 who may
30 102 who rang
-102 -69 wishes
70 102 with the
-102 -57 you missed
-52 102 your location
-101 -102 yours and
101 12 # seat
-10 -101 ^name
101 3 ^night
101 22 ^re your
-18 -101 ^saturday
-78 -101 ^water
-100 -101 a bank
63 101 at ten
-101 -92 be a
-101 -69 best wishes
4 101 disclosure
4 101 disclosure of
-13 101 exposed
101 19 fancy
-91 -101 finally
-101 -53 is a
-77 -101 kestrel
101 18 last night
101 35 nowhere
101 47 off your
-101 -26 part
101 22 re your
8 101 setting
101 -16 sorted
101 17 stand
-35 -101 stop
-56 -101 stops
-95 -101 ten working
101 8 today you
101 -5 too
89 101 who
-94 -101 your pin
-78 -101 your water
-100 -67 # september
3 100 ^and
100 68 ^error
100 5 ^fault
100 1 ^this week
100 42 all the
100 -29 an issue
100 11 calendar
-82 -100 comes
-100 -83 didn't get
-89 -100 find
100 42 getting it
-100 -2 half price
100 5 incorrect
100 -29 issue with
-54 -100 kind regards
100 10 myself
100 36 new booking
-77 -100 on sale
100 32 past
-94 -100 protect your
100 45 refund the
20 100 replaced
-100 -75 returns
-100 -74 t
-100 -89 tells
37 100 that a
-100 -78 the affected
-43 -100 this message
100 -3 to publish
100 31 to talk
100 23 today
100 30 twice
50 100 two weeks
-100 -86 until august
-93 -100 upstream
-100 -100 we changed
100 -21 we moved
-38 -100 were very
-100 -86 your details
-99 -68 # or
99 38 # twice
-99 -91 ^safe
99 42 an old
-99 -81 application for
-85 -99 before
99 -9 by wednesday
-99 -76 chain
-99 -97 euros for
23 99 firm that
99 21 glitch
-99 -76 hotel chain
-99 -82 is due
99 6 letter from
-41 -99 needed
-99 -21 ninety
28 99 on that
-21 99 pins
-21 99 pins on
-99 -94 planned
-34 -99 plot
-34 -99 plot #
99 22 should
5 99 somebody else's
99 35 than the
69 99 that list
99 7 the concert
23 99 the firm
-14 -99 the name
-78 -99 unusual
-99 -81 us so
-34 99 we wish
99 7 your new
-98 -27 # november
-98 -87 ^changing
-98 -82 ^contract
98 -5 ^recent
98 -11 ^regarding
98 -5 ^your recent
-98 -91 an error
-98 -81 card to
98 75 dear parents
-98 -13 decide
-5 98 he saw
-98 -79 i look
98 -4 in may
-84 -98 inconvenience
-98 -61 is free
-45 98 medical notes
-19 -98 my
0 98 passwords are
-98 -85 pharmacy
-98 -38 records were
44 98 somebody
-98 -73 the two
-98 -84 these are
-98 -47 this time
17 98 uploaded to
17 98 was uploaded
98 28 we ran
98 13 were right
-98 -81 were stolen
-98 2 years ago
98 46 your balance
-98 -81 your individual
98 -5 your recent
-97 -66 # hours
-17 97 ^a message
-21 97 ^camera
97 26 ^re
-8 -97 ^reminder
-97 -74 ^your refund
97 37 added #
-97 -88 all three
-21 97 camera
97 23 emailed you
-97 -81 emergency number
-97 -65 ends
97 12 excuse
97 -17 fixed it
97 97 founder's
-97 -63 freeze
-97 -73 give
97 2 gone
-97 -77 hardware
21 97 incident that
24 97 involved
97 41 it does
-97 -56 let
97 55 list for
88 97 manage
-88 -97 minutes and
97 12 no excuse
14 97 numbers
43 97 okafor
97 61 opened two
97 9 orders
97 11 payment will
97 23 product safety
97 26 re
-75 -97 reset the
-27 -97 saturday
-65 -97 surgery
64 97 taken
21 97 unauthorised
-94 -97 us about
97 26 was sent
97 16 when our
-97 -84 working days
97 21 you ordered
-97 -70 you'd prefer
97 6 your course
97 -3 your receipt
96 5 !
2 -96 # am
11 96 ^affecting
96 -52 ^email
96 21 a code
-96 -90 a refund
-96 -59 account from
11 96 affecting
96 18 amounts
-96 -42 authentication and
96 18 but not
-13 96 code and
-96 -54 election
-35 -96 for an
96 -21 for good
96 -8 had queued
11 96 hr
-96 -69 is offering
-96 -59 kindly
-96 -70 members get
71 96 printer
96 44 repaid
-37 -96 rules
96 -14 saturday's
-96 -42 secure
-96 7 somewhere
-96 -75 the card
-96 -72 the issue
69 96 where it
45 96 where you
42 96 wish
-96 -23 with a
36 96 your personal
-95 -83 ^#
-19 95 ^about a
-57 -95 ^lost
59 95 a database
80 95 an update
-74 -95 and return
-95 -64 and thank
-95 -48 believe that
95 46 couple
41 95 elsewhere
-95 -86 for shopping
-62 -95 for this
-60 -95 if
-70 -95 is your
95 2 issued on
-18 95 list so
95 15 longer
95 20 money back
-95 -64 nights
-77 -95 nursery
-14 95 party
95 26 practice
-95 -86 shopping
-95 -58 that means
95 35 that wasn't
-95 -54 that we
17 95 the disk
-95 -61 think
-95 -81 to put
0 95 usernames
-15 95 viewed
95 25 we emailed
95 34 you'd rather
-53 -95 yours will
-22 94 ^address
-39 -94 ^had a
-68 -94 ^menu
26 -94 ^prescription
-18 -94 ^the
-87 -94 because
-94 -2 breach
41 94 court order
-4 94 don't forget
-45 -94 hall
41 94 have obtained
-94 -70 how your
94 41 i typed
-33 94 information
16 -94 it and
-94 -84 it this
-94 -8 lists
-37 -94 miles
-9 94 notes
41 94 obtained a
94 16 on a
94 38 on march
1 -94 own
-94 -54 parcel is
-7 94 pretend
-7 94 pretend to
49 94 regulator
79 94 renew
-94 -78 return
-94 -76 road
94 43 streets
-67 -94 sunday from
51 94 the regulator
94 41 typed the
-18 94 viewed by
11 -94 week
-94 -75 you didn't
94 22 you twice
93 24 # rd
-93 -78 # with
93 23 ^credit
-93 -68 ^for your
-63 -93 ^friday
31 93 ^list
63 93 ^messages
-22 -93 ^prices
93 24 and did
93 39 april
93 20 at that
-93 -78 by text
-93 -76 carry
-74 -93 earlier
93 15 email you
75 93 emailed
93 11 fare
93 32 hadn't
2 -93 have received
-93 -78 here's what
-36 93 home addresses
-21 93 inside
-93 -3 it in
-49 93 last month
93 13 made in
93 50 name and
93 0 not been
-93 -72 open the
93 -9 ought
93 -9 ought to
-78 -93 password for
-93 -80 quillpad
93 24 rd
-93 -48 see
93 23 strength
93 23 strength of
-93 -78 tax
93 20 that price
-93 -71 the patient
93 23 the strength
-93 -35 the trustees
-93 -35 trustees
2 93 us we
93 -11 we set
-19 -93 week and
93 72 worked
-93 -70 your application
-79 -92 ^birthday
92 25 ^change
51 92 ^notice
92 16 and again
-86 -92 are being
92 24 bus
58 92 caused
92 50 consider
-92 -41 decision
-43 -92 ending in
-20 92 envelopes
92 16 fine
-92 -54 finished
-92 -68 five minutes
-89 -92 heard
-58 -92 interruption
-42 -92 it on
92 81 looked
-92 -67 manchester
-92 26 our website
-77 -92 people have
-92 -66 secure your
-92 -52 than usual
-92 -81 the balance
-79 -92 the cake
-92 -89 the room
-73 -92 this address
92 18 to make
92 33 until midnight
-92 -30 until the
-92 -44 update
-91 -92 was too
92 30 yesterday's email
10 92 you live
-92 -65 you wish
-45 -92 you're booked
-92 -69 your credit
91 3 ^regarding your
-32 -91 ^tax
91 39 ^we cancelled
-60 -91 a hotel
12 91 access to
-36 91 addresses of
-91 -77 and they're
21 91 app
91 6 australia
-84 -91 broke
-91 -32 called it
91 18 cancellation
-39 -91 complete
81 91 done
-27 -91 enclosed
-91 -87 from people
-91 -90 have a
91 19 higher
-91 -89 if we
91 -18 in error
-83 -91 invoices
-91 -80 item
91 1 licence
27 91 list with
32 91 logs show
91 21 mail was
-91 -69 make the
-82 -91 mistake with
46 91 names
91 -28 night we
-91 -56 of any
-91 -21 of things
91 9 our newsletter
-88 -91 pays
71 91 photographs
91 -3 recent
91 3 regarding your
-78 -91 room #
91 9 simply
-47 -91 start
-87 -91 stay safe
91 18 the cancellation
91 19 the higher
-57 -91 this week
-57 -91 touched
-91 -43 twelve
91 19 we restored
91 36 without your
-91 -71 you believe
90 -11 # april
90 17 ^didn't work
90 71 ^put
-90 -78 ^storage
90 21 a blank
90 33 a few
-35 90 address was
-90 -38 and have
48 90 app under
90 67 at our
-90 -63 because of
-75 -90 begins
90 24 bottom of
-31 90 brief
-11 90 by an
90 11 by tuesday
90 6 check
1 -90 closed on
-90 -74 club
90 -21 customers in
-49 -90 had already
5 90 has deleted
26 90 have involved
-13 90 helpline
27 90 highest
-24 90 if somebody
16 90 in there
-90 -78 instructions
90 -26 left you
90 4 mat
90 -1 message was
90 -1 messages now
90 -20 mix-up
90 40 named
-36 -90 nobody
90 -1 now carry
-86 -90 or your
-13 90 our helpline
-90 -77 plan is
90 2 queued
90 -11 reader
-83 -90 say sorry
-90 -25 settings
-71 -90 sorry for
-90 -84 thanks
-90 -48 the address
75 90 the fee
-90 -67 the weir
90 8 those who
-90 -52 thursday evening
-90 -77 unit is
90 70 we should
-90 -67 weir
90 -38 wrong column
90 -31 you were
89 29 ^on saturday
-89 -61 ^storm
-89 -85 ^your email
-89 -86 and gave
-89 -51 at this
-89 -43 authentication
89 10 breakfast
-65 -89 card number
-89 -78 dispute
81 89 entered
-89 -69 fire
13 89 from another
-59 -89 hotel
89 0 it through
89 7 likewise
89 83 list
89 45 magazine
-29 -89 marrow
89 57 now
-89 -40 or #
-89 -58 our privacy
89 -28 received a
89 17 results
-89 -61 storm
89 -13 tasting
-89 -84 that #
51 89 the post
-39 -89 the queue
-16 89 turned up
-89 -43 two-factor authentication
89 72 typed
89 44 us that
-89 -88 will show
-77 -89 with this
13 88 ^profile
-88 -63 a payment
88 -31 a push
10 88 a thief
-74 -88 again and
-88 -51 at
-87 -88 be back
88 46 by two
-4 88 credential
-88 -70 due on
88 -6 for choosing
88 26 four times
88 41 hour ago
88 42 in our
-81 -88 is back
88 -11 issue
-88 -76 it takes
88 39 march #
-9 88 messages from
23 88 mobile
-88 -55 oops you
-86 -88 or two
-61 88 profile
88 -31 push notification
-72 -88 ready
88 -6 relations
-4 88 rotate
-88 -21 seed
88 -2 ships
-43 -88 sorry !
-76 -88 tell
-88 -62 the waiting
10 88 thief
88 0 turns out
-37 -88 up to
88 41 us in
-70 -88 week so
-9 88 were among
88 0 wished
88 0 wished you
-54 -87 # th
-78 -87 ^pension
-40 -87 ^queue
-40 -87 ^the queue
46 87 a call
87 12 alarm
4 87 apologise to
-87 -83 are welcome
87 28 before anything
87 18 between #
-82 -87 cvv
35 87 emailed on
-53 87 event
-87 43 happened
-74 -87 how it
-87 -36 leave the
87 8 looks like
-87 -55 lose
-82 -87 messages in
-40 -87 our own
87 34 overdue notice
-87 -65 password reset
16 87 patient
-78 -87 pension
-6 87 plan and
-87 -65 please read
87 15 push
-87 -59 season ticket
-6 87 set it
-29 -87 station
-54 -87 th
-7 87 the intruder
76 87 the site
87 -28 though it
87 21 trip
40 87 we caused
-87 -54 we'd be
-53 -87 will go
87 15 your money
74 87 your own
-78 -87 your pension
-87 24 your profile
-86 -56 ^# june
-86 -66 ^insurance
-86 -56 ^june
86 15 ^rate
-86 -63 ^two
-86 -61 a man
-12 86 a message
-70 -86 a month
-49 -86 add
55 86 and with
82 86 any day
-86 -33 at your
-53 -86 cake
-86 -21 changes
86 20 coffee
86 -33 compared
86 15 created
82 86 day before
-25 -86 delete
86 73 displayed
-1 86 file was
-86 -62 for six
31 86 friday we
-86 -61 from #
86 -38 half of
-77 -86 how to
86 20 is what
-86 -43 know
51 86 looking
-86 -61 man
86 27 our email
-86 -82 phone
-57 86 photo
68 86 receipt
-86 -60 the attached
27 -86 use
-48 -86 use the
76 86 using your
86 10 view
86 14 was stored
-86 -63 we've closed
-86 -63 will keep
49 86 write back
15 86 writing to
-86 -82 you hear
-86 -24 your data
85 26 ^meant for
85 19 ^morning's
85 -30 ^note
85 19 ^this morning's
-85 -79 arrived
-27 85 audit
54 -85 b
-85 -82 be charged
-24 -85 bread
-85 -36 by email
85 5 do nothing
85 57 hour and
85 24 i had
-85 -24 it back
-73 -85 leith
85 -7 moved
-85 -71 need your
50 85 new one
85 75 numbers were
-24 -85 on saturday
-85 -53 payable
48 85 provider
85 -26 pushed
85 24 refunded the
-26 85 salary
85 23 the letter
-81 -85 the month
9 85 up
18 -85 wanted
85 43 we closed
85 27 we wrote
-64 -85 you at
85 60 you don't
33 85 you of
-85 27 your messages
84 26 # your
-6 -84 ^at
-84 -57 ^closed tomorrow
-84 -78 ^couldn't
-81 -84 ^did you
-72 -84 ^letter
-84 -78 ^we couldn't
17 84 a cyber
84 -22 a little
-43 84 a meeting
84 15 again in
84 24 and from
-40 84 anybody
-84 -30 as the
-84 -48 best
84 -44 certificate
-84 -57 closed tomorrow
84 15 copies
84 15 copies of
10 84 deleted it
-84 -52 for payment
-71 -84 have moved
-84 -61 haven't
-34 -84 hi team
2 84 intruder
-84 -8 it can
-84 -32 letting
-84 4 look
84 26 night you
84 16 orbit
84 9 ordered
-38 -84 queue
84 -13 received
-84 -61 required
-24 -84 share
-84 -35 sign
-84 -68 storage
84 25 switched off
-36 -84 the first
-77 -84 these
-69 -84 thursday and
-84 -65 to try
84 -66 told you
-84 -70 unwell
-82 -84 up the
-84 -73 we could
-84 -32 were in
-84 -79 you'll find
-83 -82 ^another
-83 29 ^breach
37 -83 ^form
83 38 ^please ignore
-79 -83 ^site
83 10 a replacement
-83 79 addresses
83 21 already packed
16 83 and copied
-83 -78 bench
-7 83 callers who
79 83 campaign
-83 -61 cancel
-50 -83 company's
-83 -70 costs us
-9 83 court
15 -83 follow
-83 -72 guide
-83 -72 hand
83 10 in at
-83 -75 larder
58 83 log in
83 31 marta
83 31 marta lindqvist
83 -24 may not
-83 -72 minute
83 -8 month's
83 17 no need
83 69 off
83 18 our letter
-34 83 out for
83 26 received the
83 10 replacement
83 0 rota
-83 15 security
-83 -75 the larder
83 37 times
83 7 too late
8 83 uploaded
83 8 weekend
-11 -83 weekly
83 0 whatever you
-83 -19 with any
-82 -68 ^again
82 34 ^cancelled your
-64 -82 ^in your
-82 38 ^lane
-82 -77 ^parish
-82 -27 a similar
82 -1 and all
-27 82 and former
82 -30 anyway
-82 0 as a
38 82 could
-27 82 current and
19 82 disk
-27 82 employees
-27 82 former employees
-82 5 have read
67 -82 here's
-82 -55 internet
82 12 is not
-82 -3 it at
-82 -70 let us
51 82 may have
46 82 messages
55 82 nineteen
-82 -77 parish
16 82 passwords
-82 -8 please
28 82 records was
-10 82 recovery
-82 -48 regards
3 -82 returned to
-2 82 should not
82 65 shouldn't have
-82 -27 similar
-82 -28 so we're
82 15 tell me
-82 -77 the parish
-67 -82 to print
55 82 together
55 82 together with
82 37 truly sorry
-21 -82 upload
30 82 wallet
-82 -58 we'll take
34 82 were on
-18 82 yours was
-72 -81 # today
-81 -17 ^current
-81 -41 ^donor
81 0 ^had the
-43 -81 ^has been
-81 -74 ^name has
31 81 ^reset
-81 -53 ^something
81 13 ^we lost
81 -13 ^your receipt
81 29 a portion
-81 -49 a review
81 66 about an
81 22 amend
81 42 and are
28 81 be read
81 54 chief
-81 -67 clicked
-81 60 company
20 81 contained
17 81 cyber incident
-81 -41 donor
-81 -60 drill
-18 81 drop
81 9 goes out
81 81 had been
13 81 had no
-81 -38 if anyone
-81 15 information security
81 -31 it took
-81 -67 leisure
-81 -54 not changed
-71 -81 on two-step
-2 -81 our apologies
81 -33 our last
28 -81 prescription
17 81 security number
-24 81 supplier
13 81 taken from
0 81 the addresses
-81 -1 the decision
81 -37 the second
-18 81 to drop
81 -35 took
-81 -79 whenever
81 37 will come
81 3 york
-62 -80 # june
-76 -80 # was
80 32 ^payment
-47 80 ^security
54 -80 an hour
80 20 and got
80 -26 been corrected
-16 80 by a
80 62 by courier
-52 -80 can look
55 80 direct
6 80 folder
-80 -67 for us
80 72 fully
-80 -44 has
-80 -71 has recalled
47 80 have
80 -5 hot
80 33 lindqvist
80 24 middle
-77 -80 new customers
-80 -14 not a
80 4 paid for
47 -80 parking
80 -46 people who
-52 -80 receiving
34 80 replies to
-67 -80 runs out
-80 -57 seconds
80 -61 several
55 80 swapped two
80 2 technology
80 32 the worry
-77 -80 their first
-80 -47 to change
-80 -43 tuesday #
-80 -59 update your
-80 -72 wait
80 8 was wrong
80 18 we called
80 16 we lost
25 80 we revoked
42 80 we shipped
80 -9 you will
15 80 your home
-79 -76 # the
79 -4 ^apology
-79 -16 ^breach of
-9 79 ^former
79 3 ^last
-6 79 ^readable
79 27 ^right
79 73 ^sent to
79 27 ^the right
-6 79 ^were readable
79 21 a bit
35 79 a court
-79 -44 a waiting
-79 -16 account without
-5 79 are deeply
-79 -67 asked whether
-79 -47 available
-79 -43 be able
-79 -49 believe
79 -11 calendar was
-79 -65 consider your
-79 12 current
79 21 daisy
-5 79 deeply sorry
-79 -70 do ?
79 20 don't need
-79 -43 effect on
79 30 extension
-79 -57 full refund
11 79 it can't
71 79 last night's
-72 -79 new version
71 79 night's
79 43 opened the
57 79 our billing
72 79 prints
72 79 prints our
-10 -79 reach
-6 79 readable
-79 -68 slice
79 -7 some customers
79 32 that isn't
72 79 that prints
-79 9 the label
-69 -79 the password
-79 -69 the team
79 -21 thursday's
79 30 to answer
79 -3 we left
-79 -44 went in
-6 79 were readable
-70 -79 yearly
-79 -68 your child
78 25 ^got the
-78 -8 ^in the
-78 -76 ^new sign-in
-78 -76 ^sign-in
78 -27 ^your invoice
-78 -65 a card
-78 -71 a minute
31 78 a security
78 63 account was
-78 -65 anything odd
78 53 booking system
-78 -19 coming
9 78 delivered to
78 11 had turned
-76 -78 happen
-45 -78 hi
-78 -37 identity
78 -27 invoice we
-46 -78 is attached
52 78 is nothing
-49 -78 it wasn't
-78 -46 join the
-24 -78 keyboard
-50 78 leak
78 6 live list
78 -65 lost
-60 -78 march the
-62 78 medical
-78 -75 mill
-78 -51 money is
-78 -49 names of
-61 -78 nearly
-78 -76 new sign-in
78 -11 number of
-78 -77 october is
-78 -65 odd
13 78 or about
-78 -39 record
78 5 sent you
33 78 shared
-78 -76 sign-in to
-78 -64 sorry and
-78 -65 team at
-78 -65 the third
78 34 three working
-78 -19 to inform
78 34 within three
3 78 you belong
-57 -78 your parcel
-78 -58 your refund
-72 -77 # from
77 11 ^card was
-71 -77 ^of the
-4 77 ^personal data
77 4 a half
77 10 a template
-70 -77 are open
-77 -51 basket is
56 -77 blue
-77 -65 breach notice
-77 -62 card on
-17 77 certain
51 77 chose
-77 -59 database on
-77 -45 details by
-77 -70 did you
77 17 during
-14 -77 everybody
-77 -48 export
1 77 family's
-72 -77 gave us
77 27 here is
77 -5 hosting
77 14 hugs
-77 -60 it we
77 0 january and
37 77 new password
77 29 office manager
-41 -77 sorry the
-77 -72 takes
77 10 template
77 28 the alarm
3 77 the feed
66 77 the other
16 77 to log
53 77 up on
-33 -77 walk
77 9 we turned
-77 17 where
-77 -25 you do
-77 -51 your basket
-19 -77 your bill
77 18 your shop
-3 -76 # million
-52 -76 ^day
76 37 ^last email
-76 -30 ^left a
76 37 ^our last
-48 -76 ^want
-68 -76 ^your bank
-76 42 and check
-16 -76 behind
-13 76 birth
-76 -13 breach of
-64 -76 carried
76 -67 clean
9 76 contractor
76 -26 dates for
17 -76 do with
-76 -65 don't use
30 76 else's
57 76 everyone on
8 76 feed
-76 -46 fell
-76 -63 finish
-65 -76 glad
-49 76 heads
76 37 i apologise
-76 -39 it before
76 15 me
69 76 none
76 30 not
13 76 notes of
-14 76 of birth
11 76 offline
-76 -56 others
-19 -76 outage
76 -9 receipts
76 -33 reminders
-76 -22 report to
-76 -40 rowan
15 76 see your
76 -12 seeing
8 76 sort code
-76 -71 status page
76 -5 the code
76 34 the extra
-76 -52 the repair
-76 36 them
76 -16 then
32 76 to anyone
-76 -64 upstairs
-76 -61 waiting for
-45 -76 want
-76 -52 was out
72 76 weeks
-52 -76 whose
-33 -75 # are
-39 -75 # euros
-67 -75 ^street
75 68 a letter
-1 75 a valid
75 -43 allowed
75 14 and our
-75 -66 and whether
-5 75 applicants
-5 75 applicants to
-75 -45 basket
-75 -48 being
0 75 cert-in
-68 -75 closing
-75 -45 compass
7 75 data
75 -25 disruption
-40 75 downloaded it
-61 -75 error
-39 -75 euros
-75 -19 forget
38 75 have done
-71 -75 interest
-75 -24 local
-75 -18 more than
-25 -75 nothing you
46 75 number one
46 75 one priority
46 75 our number
75 68 pay
-75 -51 payments
-75 -36 recalled
75 22 resulted
-18 -75 rs
-18 -75 rs #
-44 -75 run it
-44 -75 script
-5 75 students
75 26 taken a
44 75 tenants
-5 75 the spreadsheet
-75 -58 the ticket
-24 -75 till
-75 -40 to do
-51 -75 to email
-75 -23 travel
42 75 tries
42 75 tries to
75 19 twice for
-75 -60 using the
69 75 we added
11 75 what was
70 75 worked and
11 75 your file
74 58 # we
-74 -49 ^# is
-74 -67 ^application
74 -10 ^experience
-54 -74 ^sign-in to
1 74 ^survey
74 -8 ^use
74 -8 ^use this
74 10 always was
-8 74 and told
-42 74 anyone
-74 5 appeared
25 74 deleted
-74 -39 effect
-74 -45 flat
74 26 for it
74 30 link to
-69 -74 maker
-74 -50 month
74 16 of product
74 27 overnight
10 74 please delete
32 74 rebuilt
-21 74 received it
-40 74 reports
-74 -60 stolen
74 63 the hour
23 74 the photographs
-74 -25 the police
74 -8 use this
-74 -58 was it
-74 15 we apologise
68 74 website
-74 -63 went wrong
-58 -74 won't take
-71 -73 # left
-73 10 ^a
73 12 ^after
73 12 ^after you
-12 -73 ^an apology
-12 -73 ^apology from
73 28 ^got
5 -73 ^you were
16 73 ^your membership
19 73 a laptop
9 73 acquired
-10 73 address
73 -21 although
-12 -73 an apology
-12 -73 apology from
-73 -70 as they
-73 -4 autumn
-73 -63 be returned
28 73 but no
-30 73 can see
21 73 computer
9 73 detected unusual
-73 -61 didn't work
-73 -44 don't have
-16 -73 gas
-73 -58 get #
-73 -54 gp
73 31 i would
-30 -73 institute
-30 -73 institute of
55 73 is with
-73 -52 just reply
-73 -41 lakes
73 35 leave your
24 -73 left
73 10 loaded
12 73 lost a
73 24 meant for
73 28 mill lane
73 22 money
73 8 nova
6 73 on or
0 -73 one line
-68 73 people you
-73 -61 photo and
-73 -21 plain
-73 -42 press
7 -73 rows
-73 -29 runs
-40 -73 see you
-73 -22 shipped
60 73 software
12 73 stick with
28 73 that some
-73 -55 the last
73 11 the live
73 -6 they should
-73 -43 to five
73 13 to have
-63 -73 to leave
9 73 unusual activity
-72 -73 us on
73 7 we meant
53 73 wednesday from
22 73 were the
23 73 you in
-73 -54 your gp
-72 -42 ^are in
72 9 ^by someone
-72 -64 ^keep
21 72 ^membership
-72 -46 ^sorry to
-13 -72 ^your name
-72 -39 a breach
72 -18 answer
70 72 bank and
72 26 because i
-6 72 bereavement
72 9 by someone
72 5 came from
72 22 code that
-28 -72 dear passenger
53 72 each of
-72 8 enough
72 28 failed to
-6 72 friday afternoon
72 15 gone to
72 22 has since
72 22 here's one
-72 -3 hours
-72 -41 if the
-20 -72 is
-38 -72 licence was
-72 -51 lose your
-22 -72 missed
72 59 model
72 -6 moved to
-38 -72 name has
-4 72 next time
-72 -57 now #
-72 -60 one has
72 48 one tap
-72 -58 our engineers
72 25 our server
-72 -72 over
-28 -72 passenger
-31 -72 power
-72 -38 report
-72 -64 request
72 50 reversed
72 52 saturday morning
-14 72 sim
72 22 since been
-59 -72 sites
-72 -58 space
72 22 teeny
31 72 the page
-66 -72 the summer
72 -20 the workshop
-72 -46 to lose
72 -2 to your
72 20 turned the
-72 -11 verify your
3 -72 we do
72 19 when it
-72 -7 window
-20 -72 you by
-72 -47 your current
-14 72 your number
-71 -35 ^has
71 5 ^ignore our
-71 -65 ^monthly
-11 71 ^payroll
-32 -71 ^tallyboard
71 -17 ^we left
-71 -52 airline
-71 -52 an airline
63 71 and always
24 71 and passwords
71 21 and pay
55 71 and we've
60 71 appear
71 8 april and
-55 -71 arrive by
-20 -71 asked us
-71 -63 bearing
-71 -63 bearing with
71 18 beside
-13 71 calls and
-26 -71 choosing
-34 -71 costs
-71 -26 dear customer
71 9 during a
32 71 for about
-71 -63 for bearing
-66 -71 get
71 13 have gone
71 23 have you
71 5 ignore our
-54 -71 is no
71 25 key to
-4 71 legal
-71 -20 listed the
30 71 obtained
-17 71 occurred on
71 19 of next
-56 -71 office
71 42 on #
-71 -3 on our
-71 -56 on wednesday
24 71 one account
-5 71 ourselves to
-71 -61 overheat
55 -71 reading
-5 71 reported ourselves
71 22 safe and
-63 -71 since #
71 -15 step
-32 -71 tallyboard
49 71 that may
71 16 that were
71 30 the calendar
71 27 the charge
-71 24 the file
71 10 the tool
71 24 to the
-10 71 used
-71 -62 was you
-71 -54 we tried
-64 -71 we're sorry
-55 -71 will arrive
71 28 will see
71 21 you back
-71 -47 you'll be
-71 -59 your
-7 -71 your licence
39 71 your name
70 3 ^broken
18 -70 ^service
70 3 ^was broken
-70 -9 ^without
70 26 ^you had
-70 -67 ^your data
70 29 a guest
3 70 account number
-58 -70 and will
70 -7 asked to
-70 -20 boards
70 0 card this
70 22 charged you
-65 -70 clause
-65 -70 clause #
70 1 compulsory
11 70 deal
-70 -31 discovery
-70 -54 do the
-32 70 have reported
-40 -70 helped
11 70 home address
-70 -55 if you
-70 -52 keep the
24 70 laptop with
21 -70 last week
-70 -10 law
26 70 leonie
-70 0 list on
18 70 looked at
4 70 names dates
-70 -45 occurred
-70 -52 one in
-34 -70 opens
70 10 or the
70 21 our mail
-70 -58 our records
42 70 our systems
25 70 played
-41 -70 processed
70 20 ran
-68 70 read
70 -10 receive
-70 -52 recorded
-70 -58 records show
16 70 revoked
-41 -70 rise
22 70 schedule
14 70 set a
-70 -24 signed
70 -4 so you
-54 -70 someone could
-68 -70 term
70 29 the desk
-70 -15 the phone
-54 -70 these someone
-70 -56 time in
70 7 to turn
-70 -41 try again
39 -70 visa
-39 -70 waited
-42 -70 was a
70 20 we charged
-39 -70 when
-70 -22 with us
-35 -70 you can
-31 -70 you wrote
-23 70 your salary
69 -38 ^duplicate
33 69 ^else's
69 7 ^here's
-69 -47 ^of #
33 69 ^someone else's
69 18 ^times
69 7 ^why
69 18 ^you got
69 15 a send
-69 -60 a table
69 -13 and none
-69 -50 applying
-69 -50 applying for
-69 -63 are unhappy
-60 -69 at little
69 7 back today
-69 16 cache
31 -69 certificate is
69 18 clutter
-69 -57 companies
-18 -69 cork
24 69 disk was
-54 69 file
-69 -50 for applying
69 69 for two
-69 -13 from your
-50 -69 giving
69 30 have set
-18 -69 in cork
-18 69 issue a
-69 3 it by
-31 -69 key
-17 -69 kit
-67 -69 know of
-69 -35 know so
69 0 left off
5 69 name your
-69 -34 nobody is
-69 -48 on them
69 -19 paper
22 69 passes
69 2 scan
7 69 some account
33 69 someone else's
-69 -54 than they
-69 16 the cache
69 18 the clutter
-69 -33 third
-69 -60 too much
-52 -69 two other
-65 -69 two-step
-69 -63 unhappy
-69 -63 unhappy with
69 24 up again
-66 -69 us what
-69 -11 verify
-69 -39 waiting list
7 69 went out
-69 -28 whether to
69 -3 would like
-69 -46 you left
-7 -69 your birthday
-69 -44 your free
15 -69 your plan
68 6 # as
68 66 # february
-68 -60 ^account
68 -1 ^emailed you
68 -8 ^receipt
68 27 ^twice
68 20 a moment
68 -5 and carers
-9 68 and points
68 0 been resolved
-33 -68 beyond
53 68 billing
5 68 birth and
68 14 came on
19 68 cases
-68 12 clinic
68 -20 clues
-68 -14 common
15 68 credentials
-28 68 data of
68 27 date from
68 29 day's
25 -68 deadline is
-68 -35 delete the
-68 -61 drive
15 68 files from
-68 10 five days
-68 -48 get your
13 -68 hear from
-68 -66 hi everyone
-28 -68 in november
-38 -68 is #
68 -7 it was
68 32 it within
68 20 moment and
-51 -68 of these
68 -7 off this
68 9 one is
68 3 our mistake
68 1 packs
-13 -68 rain
-49 68 read it
68 0 resolved
-58 -68 second step
68 -3 sent at
11 68 site is
-68 -40 southern
-68 -66 stored there
68 0 technical issue
68 1 temperature
68 30 the planning
-68 -58 there are
-51 -68 this ?
-68 -47 thursdays
68 -51 used it
41 68 whatever
-45 -68 where your
32 68 while
68 52 within the
68 -1 works now
68 -4 you unsubscribed
-68 -64 your statement
-68 -39 {} {}
-28 67 # families
-11 67 # metres
-2 67 ^accessed
67 -7 ^emailed
-8 67 ^notification of
67 -7 ^we emailed
67 -14 ^were wrong
-67 -28 ^your account
-67 -54 absence
67 -55 after #
15 67 archive
67 60 are in
-64 -67 back on
5 67 dates of
67 53 direct debit
67 -32 due to
67 29 email for
-62 -67 five people
-67 -55 five working
67 37 from our
-22 -67 harvest
-67 -65 having to
-67 -28 he
-12 -67 hear
-67 -25 holder
-67 -54 hope you'll
8 -67 in leith
-67 -45 kendal
67 -2 know that
-67 -60 laptop is
-11 67 last #
-65 -67 last one
-67 5 map
67 22 may #
-11 67 metres
-11 67 metres of
-67 -53 midnight and
-67 30 nothing more
-8 67 notification of
-67 -55 number #
6 67 our app
67 23 our mailing
9 67 out and
-11 67 out where
-67 -16 pages
56 67 person has
-67 -42 place on
-53 -67 remains
-49 -67 set out
-67 -55 surveyors
-50 -67 the changes
-41 -67 the disruption
-67 -62 to close
67 24 took your
-22 -67 we hold
-67 -65 we refunded
67 -14 were wrong
-67 -2 what we
-67 -65 without having
15 67 your social
-38 -67 your statements
-66 -21 # #
-66 -41 ^# december
-66 -34 ^alder
66 -20 ^asked us
66 5 ^behind
-66 -41 ^december
-66 -50 ^go
-22 66 ^has your
-65 -66 ^may
66 -20 ^not to
-66 -34 ^the alder
-16 -66 ^timetable
66 -20 ^us not
-50 -66 ^we did
19 66 a usb
27 66 about two
66 23 ahead of
-52 -66 all of
-32 66 an event
-34 -66 and nobody
-66 -31 appeared in
-66 -48 are #
66 29 are valid
-66 -48 area
66 14 asking
66 27 bug in
66 52 debit
20 66 emails and
-66 -57 future
66 10 have added
-57 -66 have any
-66 -37 have closed
-66 -58 have since
51 66 highest standards
66 64 in which
4 66 incident at
66 27 introduced the
-66 -22 june
-66 -50 liable
-66 -50 liable for
-34 66 matters
66 -24 message about
-66 -33 missed it
66 46 none of
58 66 notice of
66 2 off in
-56 -66 on any
-48 -66 out before
50 66 phone numbers
-66 -51 pin and
-66 -61 popular
58 66 proportion
58 66 proportion of
-66 -50 read the
66 55 recycling
66 16 repair
-66 -63 report the
-66 34 routes
-66 -3 saw
-9 -66 since
-66 -54 sizes
-35 66 so your
51 66 standards of
-66 -34 the alder
51 66 the highest
66 -59 the notice
66 29 theatre
-66 -45 ticket holders
-66 -50 to take
66 -20 us not
19 66 usb
19 66 usb stick
-66 -44 we haven't
66 27 we introduced
1 66 website was
65 13 # mill
-65 -59 # now
-65 11 # people
-34 -65 # quay
65 -16 ^and your
9 65 ^checkout
-22 65 ^data breach
65 -14 ^had
9 65 ^our checkout
-65 -60 ^to #
65 55 ^took
65 25 ^took your
65 25 ^we took
65 12 a wave
-65 4 accepted
4 65 accessed
-65 -45 action
16 -65 api
16 -65 api keys
9 65 bank for
-46 -65 boiler
-65 -20 branch
-65 -56 can make
9 65 copied what
65 24 desk on
51 65 downloaded
-35 -65 editor
-11 -65 finds
-65 -62 four days
12 -65 gift cards
-26 -65 go on
65 15 harm done
9 65 in those
65 -20 island
65 3 keeps
-65 -30 known
-32 -65 late
9 65 malicious code
-65 -57 membership number
65 14 might have
65 64 most
65 -19 myself and
65 15 no harm
-25 -65 notice for
-6 -65 of site
65 -6 our team
-65 1 part of
-65 -17 people for
-34 -65 quay
-34 -65 quay street
-65 -47 right when
65 27 second time
-16 65 she
-65 -30 show that
-2 -65 site in
-44 -65 sunday at
65 29 take place
-6 -65 technical
5 65 test in
60 65 that day's
65 -16 upgrades
65 -2 was declined
65 13 was false
65 12 wave of
-65 -38 within #
-26 65 you sent
65 -2 your subscription
-65 -50 your wallet
-64 -43 ^invoice #
-40 64 ^leak
-21 64 ^shared
-21 64 ^shared your
-52 -64 ^train
-21 64 ^we shared
64 9 ^wrong time
-64 -45 ^your payment
-51 -64 account security
9 64 activity on
-55 64 an incident
3 64 an outside
-64 -43 and disregard
-55 -64 and send
-64 -61 any other
56 -64 arrive on
59 64 be informed
-64 35 by mistake
20 64 call
-28 -64 changed
64 47 charge and
64 -51 charges
64 17 crew
-55 -64 crime
-64 -22 daily limit
-64 -43 disregard this
-5 64 emails
-64 -55 error occurred
64 -22 everything we
-64 -38 export your
-43 -64 forty minutes
-64 -62 from you
-64 -47 garden
-5 64 has your
-3 -64 i'd
59 64 informed that
29 64 it came
-64 -28 joining
64 17 link in
64 4 market
64 -4 morning we
-16 -64 news
-64 -57 no charge
-54 -64 not touched
64 -64 nothing
-64 -57 now has
64 -22 of everything
-64 -43 office at
-64 -59 on my
-44 -64 on two-factor
-50 -64 or phone
3 64 our community
-55 -64 phone was
-19 -64 reminder
64 42 response
64 24 ring me
64 51 sent to
-21 64 shared your
-53 -64 sign-in
12 64 stolen from
-64 -12 subject
-64 -7 the flaw
-64 -47 the garden
-64 -37 the internet
-64 2 the server
-54 -64 the theft
64 5 their
-64 -43 this reminder
64 -7 to circumstances
3 -64 to share
24 -64 turn
42 -64 very
-64 21 we made
-21 64 we shared
-64 -8 which one
-64 -24 with it
64 41 with one
64 9 wrong time
-64 -37 you made
-64 -4 you report
-39 -64 your prescription
-18 64 yours is
-12 63 # patients
8 63 ^card details
63 4 ^oops !
63 1 ^our mistake
10 63 ^patient
-54 -63 ^statement
63 21 ^yesterday
-49 -63 a safe
63 6 and took
63 58 are now
-63 -19 at once
-63 -59 be refunded
63 27 because we
-62 -63 been added
63 -44 bottle
-63 -56 bristol
-43 63 bucket
28 63 by
15 63 checkout page
63 -16 connected
45 -63 credit
14 63 dates
-63 -45 days to
-15 63 delivery addresses
-29 63 did and
63 5 else looked
-63 -6 email address
-63 -39 friday #
63 41 from this
63 38 from today
-54 -63 get a
63 7 have deleted
63 -13 hi all
63 -56 hour
-63 -50 in its
-11 63 is one
63 30 it will
-15 63 never stored
-26 -63 not take
57 63 of
63 58 of them
-63 -36 or switch
15 63 our checkout
-63 -37 our customers
22 63 our logs
63 -14 paid #
30 63 pay the
2 63 payroll
-15 -63 recipe for
63 -14 so the
-54 -63 statement is
-55 63 that an
-63 -4 the company
-61 -63 the spring
8 -63 the till
-63 -46 the way
29 -63 the weekend
-63 -51 theft
15 -63 they'll
-58 -63 to reset
49 -63 to stop
63 -2 village
15 -63 wasn't
-61 -63 you're here
63 22 your phone
-62 -42 # march
-62 -57 ^application for
-42 -62 ^monday
-62 -53 ^your application
62 -23 about that
62 21 back and
-51 -62 back by
62 25 been !
-62 -42 but the
62 24 card by
-62 -45 case you
11 62 details were
62 6 discount code
62 38 doing
-62 15 don't
-62 -36 even
62 2 everyone who
62 9 february we
62 24 ferries
62 -33 fifty minutes
24 -62 fines
62 23 for another
-15 -62 for our
-43 -62 get one
62 21 getting
62 47 google
-62 -54 had to
-58 -62 have asked
62 7 have refunded
-46 -62 help
-22 62 hidden
62 26 i can
62 21 i'll
62 10 into
62 6 it as
62 53 it looks
-62 -56 mistake ?
62 3 nothing further
-62 -32 oops we
-7 62 patients
24 62 please change
27 -62 podcast
62 27 questions ?
62 9 really
-62 25 reported
52 62 resulted in
-62 -24 savings
-9 -62 say
-62 -40 stay with
62 30 suit
62 30 suit you
62 -42 the #
-62 -40 this year
-62 -35 to #
62 4 to all
62 -2 turns
-59 -62 valley
-62 -41 walking
62 38 we are
-62 -41 we'll try
62 25 what a
62 -4 will have
56 62 works
62 0 you down
61 -23 ^certificate
-16 61 ^data security
-16 61 ^event
-61 2 ^number
2 -61 ^shop
36 -61 ^so
20 61 ^you're
-61 16 address in
-18 61 admin
-38 -61 admitted
-38 -61 admitted that
61 -29 after the
-61 -39 an engineer
-42 61 and another
-61 -29 any
-61 -15 april #
61 26 are unchanged
-16 61 at one
-17 61 been and
61 19 billed you
-34 -61 cancelled
61 30 cost you
-16 61 data security
-61 -58 deposit
-61 -38 digest
-61 -44 forget something
-61 -60 from it
-50 -61 here
-8 61 hospital
-61 -51 if there
-14 61 in your
-61 -1 is the
-18 61 it's not
61 23 jasmine
2 -61 left the
-42 -61 need
-61 -31 now and
61 42 of yours
13 61 once and
-61 -45 operation
-61 -56 or a
-61 -42 our site
-16 61 our vendors
-61 -61 password in
-61 -45 people in
-61 -45 photo of
-61 -47 pick your
-10 -61 posted to
23 61 pressed
-61 -17 promptly
61 -18 rate
47 -61 refund
-28 -61 registrar
61 28 reply and
18 61 returned the
26 -61 several of
61 21 situation
-61 -44 something ?
-61 -48 sorry you
61 7 subscription
-10 -61 ten minutes
-61 -30 tenancy
-61 -42 thanks and
-39 -61 that's all
-61 -38 the law
-61 -45 the photo
-7 61 they were
-33 -61 this issue
61 -1 throughout
-44 61 to read
61 26 took you
-14 -61 tuesday
-61 -39 twelve months
50 61 two hours
-16 61 vendors
8 61 was among
17 61 was involved
55 61 we've taken
17 61 what information
10 -61 what it
61 29 will refund
61 3 will take
61 1 wiped
61 -3 withdrawn
-61 -60 within four
61 22 you #
61 55 you about
-61 -41 you forget
-61 -40 you like
-61 -30 your tenancy
19 61 yours among
-60 -51 # days
-60 -59 ^# may
60 28 ^cancelled it
60 8 ^days
-8 60 ^employee
-8 60 ^former employee
60 24 ^link to
60 6 ^renewal
60 24 ^right link
-59 -60 ^wednesday
-4 -60 ^you
-15 60 a spreadsheet
44 60 a test
-60 -40 apologise for
-34 -60 april at
9 -60 business
60 10 came
-60 -47 can leave
-60 -56 carry on
60 -1 catalogue
-13 60 confidentiality
-31 60 cost us
-29 -60 departure
-58 -60 do not
-60 -60 down on
-60 -48 edition
-60 -53 ever
-60 -38 f
60 44 first and
-60 -37 forward
-55 -60 good morning
-60 8 had a
-60 18 has been
4 -60 inbox
-60 -38 it always
8 60 it now
60 -12 jo
-60 -55 keep
-60 -6 label
60 15 live
-60 -16 look at
0 60 malicious
60 15 mark
-23 -60 minutes to
60 -7 monday
-19 -60 needs
60 33 neighbours
-29 60 number
-60 -6 on friday
60 7 oops !
-60 -42 order #
60 -7 please disregard
-60 24 police
-60 -46 price on
60 38 process
-60 -37 promise not
-60 -2 quarter
60 1 quite
60 -1 rack
-60 -9 recalled the
60 29 renewal
60 21 right link
60 27 say so
60 -15 scheduled
26 -60 seems
60 18 sell
60 19 sent on
-60 -46 september and
-60 13 serious
60 42 sessions and
42 60 set up
59 60 shown
-60 -55 six months
13 60 stick
-60 -50 stolen laptop
60 -5 submit
-48 -60 takes a
60 9 the day
-60 -56 the earlier
60 4 the price
-18 -60 the three
-60 -23 the value
25 60 to each
-43 -60 tomorrow
30 60 took it
-51 -60 train
-36 -60 until you
60 39 upgrade to
-60 -23 value of
-60 -29 was made
60 0 we offer
60 8 we posted
-60 -37 we promise
-60 -38 we'll do
60 9 were not
-35 60 while we
60 5 you so
-60 -25 your email
-60 -41 your form
60 33 your neighbours
11 -59 # all
-10 -59 ^apply
-59 -31 ^bank details
-59 -48 ^forget
-59 -48 ^forget something
29 -59 ^from the
26 -59 ^minutes
59 10 ^mistake
-59 -52 ^our privacy
-19 -59 ^out
-59 -52 ^privacy policy
-59 24 ^routes
-59 -48 ^you forget
59 45 a page
-59 -43 a pair
-59 -55 a precaution
59 9 a system
59 27 accra
59 7 apologies to
-35 -59 are not
-59 14 arrange
-59 -30 bank details
59 -3 batch
-59 -49 be there
59 28 cancelled it
59 -14 cancelled your
59 14 code we
59 11 dear policyholder
-2 59 do so
10 -59 extended
59 16 for some
-1 -59 friday and
-22 59 going to
45 59 ground
59 27 has gone
59 -22 has helped
-14 59 histories
59 21 in sunday's
59 42 is going
-59 -58 is valid
-10 -59 journey
-59 -5 leader
-59 -40 lettings
-55 -59 make up
59 26 mill street
-59 -59 new certificate
38 59 number on
59 11 of policyholders
-59 -52 on how
-59 36 on thursday
59 7 our contact
59 28 overdraft
59 11 policyholder
59 11 policyholders
-59 -55 precaution
18 -59 programme
59 17 regret that
59 16 requests
-59 -1 server
41 59 slip and
0 59 strangers
-59 -49 stuck
-59 -49 stuck on
59 23 the bug
-59 -2 the map
5 59 the records
-59 37 this one
59 -20 to everybody
59 1 to tell
-47 -59 tv
59 23 we
-54 -59 we were
59 -8 wednesday
-39 -59 week a
-59 -4 with him
-58 -36 # went
0 58 ^details were
-58 14 ^do
58 50 ^documents
58 17 ^down
-58 -42 ^flat
-14 58 ^of
0 58 ^strangers
21 -58 ^this
-6 -58 ^you by
58 19 ^you for
-3 58 a handful
58 -4 a member
58 20 a processing
-35 -58 account so
13 58 among them
58 8 amount
58 6 an address
-29 -58 and be
-2 58 and july
58 14 and since
-31 -58 answer within
-58 -29 at it
-50 58 been told
-4 58 between may
58 46 bright
-58 -29 brighton
-58 -1 bundle
58 24 can also
58 25 can't be
19 58 caused by
-34 58 click
58 17 copy first
11 58 dear patient
6 58 deeply
58 7 desk
-58 -32 easy
58 8 email was
58 46 emailed to
58 56 energy
-58 16 erased
-14 58 everyone could
-58 23 fill
-45 -58 find a
18 58 for eleven
-58 -42 for telling
58 19 four weeks
31 -58 gift
-6 -58 guests
-3 58 handful
-3 58 handful of
-58 -50 have had
58 29 i shall
-58 -57 impressed
-58 -57 impressed by
-58 -34 intrusion
-58 -40 know a
-58 -23 l
58 16 last week's
10 58 line
58 -4 member of
54 58 menu
-58 -58 mop
-58 -24 more to
-58 -30 music
-3 58 no reason
5 -58 nothing else
58 29 october and
-13 -58 of every
-58 -44 of some
-58 -57 offered the
22 58 officer
54 58 on its
58 6 on weekdays
58 30 once on
58 20 processing
-14 58 put all
-3 58 reason to
-58 0 repaired
-58 -40 returned
58 31 review on
-58 -52 role
-49 -58 same time
-55 -58 sandwiches
-58 -47 saying
-58 -23 shop's
-58 -39 sunday #
-1 58 switched that
58 9 talk about
58 -11 tell the
-1 58 tell them
-58 -42 telling us
-29 -58 that ask
-58 -34 the intrusion
58 31 the notes
-30 -58 the passport
-58 23 to fill
-14 58 to line
58 13 treat yourself
58 24 twice once
-50 -58 uses
58 17 utc you
56 58 we also
58 36 we collected
-45 -58 will find
-30 -58 with dr
-58 -34 without notice
-58 -55 would rather
58 29 you cancelled
-58 -36 you saw
11 -58 your bike
58 13 yourself to
6 57 ^access
6 57 ^access to
-2 57 ^and our
-7 -57 ^cancelled
57 -22 ^on
-57 25 ^running
57 -6 ^statement was
-31 -57 ^three
-57 -30 ^tuesday #
-29 -57 ^went
-57 -18 ^what
-57 -36 a size
-12 -57 a vendor
-57 53 a weekend
-57 -55 above
-57 -37 after that
-57 -35 any more
-51 -57 are checked
-57 -55 are our
57 -6 attached with
-18 -57 august #
-57 -55 been stolen
36 57 belong
-25 -57 but i'm
-57 -38 by sms
-29 -57 can you
-51 -57 canceled
57 22 code
-24 -57 cold
-7 57 coming back
28 57 concerned
16 57 confidence
-57 -43 details on
57 50 documents
-2 57 don't keep
-1 57 engines to
-57 46 expect
57 33 failing
-57 -25 feel
57 0 felt
6 57 found that
57 19 i am
57 -5 if you've
57 2 in their
8 -57 is an
57 10 is live
-57 -29 isn't
57 11 letter about
21 57 make
-15 57 matter
-57 44 members of
0 57 mentions
-29 -57 nobody can
-57 -47 of #
-57 -46 passengers
57 28 pay and
57 31 put the
-57 -1 refunds
21 57 replies
-57 -17 saw and
0 57 seem
-57 -38 sms
-52 -57 someone signed
13 57 sort
57 -6 statement was
57 -6 statement we
-12 -57 stop using
3 57 the security
57 -6 the statement
-57 -48 the top
-57 -42 they go
-11 -57 this
57 28 to switch
-4 -57 to us
-57 26 trains
6 57 unauthorised access
-42 -57 unused
-45 57 was rebuilt
11 -57 water
10 -57 we would
-29 -57 what can
50 57 when you
6 57 with your
57 20 wrong link
-57 -42 you get
-57 -36 you would
-57 1 your flight
3 -57 {}
56 18 ^charged
56 18 ^charged you
-56 -25 ^notes
-56 -35 ^order #
9 -56 ^to your
56 18 ^we charged
-56 -35 ^your order
3 56 a former
-56 -47 accept
-56 -30 account before
-10 56 and date
56 44 and then
-56 -46 apologies for
-56 -53 at noon
3 56 august and
3 56 been notified
56 1 before they
56 10 child who
-7 56 cloud
1 56 corrected the
-16 56 could see
-43 -56 day of
-56 -3 dear friend
56 -49 duplicate
8 -56 ended in
-28 -56 every device
5 -56 failed
-34 -56 first
32 -56 frame
36 -56 fruit
56 -3 further
56 14 harbour
56 49 have checked
-56 -54 holding
56 10 i know
-56 20 in august
27 -56 in july
37 -56 in this
30 56 in version
-56 5 inform
-56 5 inform you
56 -29 into it
6 -56 is open
-56 -3 kindly do
-56 -20 leaving
19 -56 library
56 27 locked the
-56 -30 lose you
-19 -56 midnight on
56 37 monday to
56 1 mutual
-49 -56 night and
-56 -3 number that
-56 -32 october
56 -13 one on
-14 56 ourselves
-16 56 photos and
-49 -56 probably
13 56 reason
-12 -56 register
-52 56 replaced the
56 42 shouldn't
14 56 social
14 56 social security
-56 -52 someone who
-56 -52 sorry
-7 -56 stored
-44 -56 switched on
-56 1 the door
56 6 the website
-18 56 through a
56 23 tickets for
56 13 to ask
3 -56 told #
-56 -47 try
56 0 under the
-56 -35 using
-51 -56 was stolen
-51 56 we cannot
8 56 we gave
56 -19 we sold
-56 -44 we'd love
56 12 weekdays
-56 -46 with best
-56 -44 you again
-56 -36 you next
56 26 your box
-1 56 your membership
-51 -56 your monthly
-16 56 your photos
55 30 # monday
-52 -55 ^ending
-55 -25 ^over
-45 -55 ^river
-45 -55 ^the river
55 -8 account by
-55 -46 an account
-55 -41 another site
0 55 became aware
2 55 brightwater
-30 55 by card
55 -1 carers
-55 -39 children
55 2 choices
-55 -36 confirm your
-54 55 customer
55 -8 dear mrs
55 4 december #
11 55 extremely
-34 -55 fraud prevention
55 20 hamza
-12 -55 has come
55 14 have already
55 15 have caused
-55 -39 holiday
-17 -55 i checked
55 45 identified
-21 -55 if this
9 55 included
-2 55 information relating
1 55 involving
-55 -35 it has
3 55 membership
-41 -55 no one
-16 -55 not receive
-16 -55 not reply
32 55 now before
55 4 on december
55 42 one that
-55 -34 order and
55 49 our
-34 -55 prevention
0 55 recently became
-48 -55 reel
-2 55 relating
-2 55 relating to
55 20 remain
-45 -55 river
-55 -49 ropewalk
55 47 saw the
3 55 security of
55 30 sessions
-40 -55 shop
13 -55 spot
-55 4 started
-54 -55 sunday and
55 7 switch it
-31 -55 tap
-55 -41 tea
-55 -13 telling
55 18 template and
0 -55 the back
-35 55 the chat
-34 -55 the fraud
-55 -1 the leak
20 55 the member
15 -55 the recipe
-45 -55 the river
-55 -7 thursday
55 7 to book
-50 -55 to let
2 55 told
-29 -55 treated
-55 -18 underneath
0 -55 unforeseen
19 -55 upload it
55 -10 was caused
0 55 we recently
-55 -34 you used
54 23 # before
27 -54 # ist
-54 -10 ^by
22 54 ^cyber
22 54 ^cyber incident
-19 -54 ^on monday
-54 -37 ^overdue
54 -4 ^page
54 2 ^travel
-18 54 a customer
-54 -40 added
3 54 an unauthorised
54 3 and only
54 28 and see
-54 -29 and to
0 54 and verify
-54 -2 application
54 -3 appreciate
-2 54 aware of
-25 -54 away on
0 54 been viewed
-54 -45 behalf of
-54 -52 contribution
54 16 dear dr
0 54 employee
-54 -38 explain
0 54 extremely seriously
0 54 former employee
-6 54 ico
-53 -54 if they
0 54 incident involving
54 26 into your
-6 54 is and
27 -54 ist
54 11 it tell
-54 -49 keep using
-54 -21 left a
54 8 like it
15 54 logs
21 54 member list
54 0 monitored
16 54 not encrypted
54 0 not monitored
-30 54 not the
-54 -45 on behalf
-54 -22 order for
-29 -54 password and
-54 17 possible
-54 -44 rare
54 -18 rd and
-19 -54 reached you
54 14 renewed
22 -54 said
17 -54 silence
54 -7 six weeks
54 2 sunshine
54 43 switched
-6 54 tax code
-50 54 the app
54 47 the date
-12 -54 the error
-6 54 the ico
-28 -54 the year
-54 -40 title
-54 28 transactions
-54 -45 transport
-54 -27 us and
54 -3 we appreciate
-54 -46 we look
47 54 what he
-54 1 what to
-19 -54 you won't
53 16 ^important information
53 0 ^no
-53 -42 ^phone
-34 -53 ^trouble
-53 -53 ^us
9 -53 ^week
-53 -51 accept our
-38 53 accounts
53 28 and asked
-26 -53 and one
9 53 any concern
-42 -53 bar
53 -53 before the
-53 -24 bureau
42 53 candidates
21 53 card numbers
53 2 collected
21 53 contained your
-53 -28 current account
53 14 deeply regret
27 53 does
-32 -53 drawn
-32 -53 drawn up
-53 -36 everyday
-9 53 eye
53 1 i've
53 16 important information
53 10 is here
-15 -53 it's
21 53 its
-53 -50 know how
53 12 know what
-53 -41 line on
53 12 marcus
-33 -53 marlow
53 50 may also
-7 53 message to
-30 -53 million
53 -20 notices
-53 -51 please accept
-1 53 police and
53 -4 rate is
53 47 respond
53 47 respond to
-50 -53 stale
-7 53 straight
18 53 that certain
53 7 that day
-35 53 there
-22 -53 tickets
53 13 to friday
52 53 to you
-37 -53 tonight's
53 20 treat
53 -8 trust
10 53 unauthorized party
-9 53 until friday
53 14 we deeply
-49 -53 we missed
-12 -53 which you
53 -31 you aren't
-53 -49 your app
-52 11 # at
-52 -43 # because
-52 45 # minutes
-40 -52 ^left
9 52 ^stolen laptop
0 52 ^update from
-4 52 ^were visible
52 3 a heads-up
52 52 a week
48 -52 about #
10 -52 and a
26 52 and confirm
52 -4 and cover
-52 -36 and refunded
52 21 and we're
-32 52 as it
-52 -24 available on
47 52 awkward
-52 -25 by then
-52 -51 can ask
-52 -36 cancelled and
-52 -37 change your
26 52 click here
-4 52 contacts
52 3 dashboard
52 20 delighted
-52 22 details
-52 31 document
52 26 file a
28 -52 form
52 47 founder
-5 -52 four minutes
52 -14 from an
-8 52 has turned
52 3 heads-up
26 52 here to
-52 -29 in case
35 -52 is at
52 6 it if
52 -1 january
52 -1 let you
21 52 list to
-52 -26 making some
52 37 match
14 52 may and
-19 52 moment
52 4 mrs
-33 -52 nurses
-22 -52 open from
-8 -52 published
-52 10 records
21 52 removed
-52 -51 reply
8 52 seven
-18 52 showed
-40 -52 signed in
52 1 society
-52 -26 some changes
-15 52 spreadsheet
-52 -21 summary
41 -52 system
-52 -27 take up
25 52 that it
-12 -52 the account
-32 -52 the bar
27 52 the building
43 -52 the deadline
52 -28 the link
52 -39 the menu
-10 -52 the people
-52 -28 the union
45 52 them to
-35 -52 three things
52 -7 toll
-8 -52 trouble
52 13 turned
-52 -28 union and
-16 -52 until
0 52 update from
12 -52 we can't
-4 52 were visible
-17 52 what the
52 -43 why not
-52 -51 within two
52 -24 without
52 15 write in
52 3 your dashboard
51 -36 ^at #
-27 51 ^data
-51 -27 ^for #
-33 -51 ^important update
51 -37 ^seat
-23 51 ^they
2 51 ^visible
-51 -42 a night
51 5 advise
51 5 advise you
-49 51 and expect
51 25 approve
-51 -26 are at
-51 -37 asked a
-51 -25 at no
-51 -39 avatar
19 51 became
51 -25 birthday
25 51 booking
51 25 can delete
51 22 can send
-51 -26 charge you
51 24 chose the
51 1 confirmation
-51 0 dear ms
-45 -51 do you
51 -41 fault in
-47 -51 file for
51 -42 flew
51 22 from now
51 -30 gardeners
27 -51 guest
51 25 gym
51 -30 half
-51 -44 have #
28 -51 have promised
-33 -51 important update
-51 -38 in every
-21 51 include
51 16 invoiced
51 2 is right
-51 -50 is still
-51 -26 june at
-51 -44 kirkgate
51 22 list instead
34 51 mailbox
43 51 member
12 51 message from
16 -51 moved the
-3 51 national insurance
40 51 notes to
51 22 now on
51 -5 partner
26 51 password has
25 51 passwords of
-51 -42 prefer
-51 -31 president
-51 31 print
51 22 proof
1 51 records of
51 -5 saturday #
51 22 second person
51 24 send to
0 51 seriously
-51 -44 shop the
-51 -24 something you
51 -26 still
25 51 stolen the
-51 21 survey
-51 -46 the class
25 51 the passwords
-51 -38 thursday #
51 24 to it
51 -18 to sunday
51 1 to welcoming
2 51 visible
23 51 was one
0 51 we take
-20 51 web
51 1 welcoming you
-51 -4 without charge
-51 -51 you an
-28 -51 your accounts
-51 -40 your card
51 21 your list
-3 51 your national
51 7 your reservation
-47 -50 # others
-50 -27 # x
-50 -47 ^changes
-50 -47 ^changes to
50 1 ^march
15 50 ^other
-22 50 ^to do
-22 50 ^what to
50 -7 ^your tax
-14 50 account and
50 -5 after you
50 0 against
50 6 along
50 1 along with
-50 -31 and ring
-22 50 and stopped
-45 -50 anything we
50 -6 apologize
50 21 as before
50 -13 back
-50 0 be on
-50 0 before a
47 50 blocks
25 50 calls about
-50 -24 card
9 50 concern
-50 15 cost
50 0 cover
-50 -48 disregard
24 50 else you
-32 -50 email with
41 50 entry
50 36 finance
-48 -50 for
-10 -50 happy birthday
50 -38 have their
50 11 if anything
23 50 including yours
-50 -36 individual
24 50 it anywhere
50 40 it contained
50 11 it myself
50 -15 led
-21 -50 love
-50 -23 medical history
25 50 name email
50 1 name on
-37 50 nhs
-50 -18 not ask
-6 50 notified
50 15 off until
-50 -31 offering
2 -50 out of
16 -50 pass
-50 -27 postage
-46 -50 professor
37 50 pupils
25 50 reid
21 50 set
25 50 should do
50 41 should never
50 24 the mailing
-50 -17 through
31 50 to me
-46 -50 two years
-50 -46 us to
50 32 utmost
-50 -29 watching
50 -6 we apologize
50 -3 we got
50 24 we published
3 -50 were one
50 -20 when the
13 50 whom
-26 -50 will
50 23 yesterday we
50 35 your address
-15 -50 your clients
-50 -42 your identity
50 -32 your invoice
-50 -40 zero
-49 -31 # december
-16 -49 ^last year's
-49 -37 ^news
49 8 ^subscription
44 49 ^with
-16 -49 ^year's
49 8 ^your subscription
8 49 activity
49 14 again at
49 20 again on
18 49 altogether
49 14 am so
-36 49 and contact
-49 -46 and is
-49 15 another company
-19 -49 are
49 16 are sorry
49 22 automatically
-49 7 bank
-48 -49 before it
42 49 box
49 31 challenges
33 49 change that
19 -49 changed it
-45 -49 confirm
-49 -28 dear colleagues
49 17 deleted and
18 -49 early
15 49 gained
-23 -49 gave you
-45 -49 give you
-40 -49 goes to
-21 -49 is now
-49 -36 it off
6 49 lane
32 -49 letters
24 49 message that
24 49 not see
49 21 our booking
49 15 permission
49 31 person i
-44 -49 port
-49 -11 private and
-49 -2 reminder of
49 12 rent
49 -29 safe place
49 1 sent back
49 9 shore
49 11 should you
49 -31 shows
-49 -43 sign-in under
-8 -49 statement
49 42 such
49 -41 support
-49 7 take the
25 49 that does
49 -3 the right
-49 -4 the web
24 49 they could
49 24 through every
-49 -48 to someone
-49 -47 unchanged
-49 -43 under settings
49 -30 warm
-16 -49 we did
-28 -49 wednesday night
49 29 you and
49 32 you had
-14 -49 you keep
16 -49 you that
49 20 your tax
34 48 ^information
48 21 ^mother's
-48 19 ^to our
46 48 ^your
3 48 a password
-9 -48 affected
37 48 appears that
35 -48 applied
3 -48 at seven
-2 48 cause
-48 -25 conditions
48 -26 copy of
48 13 crate
-38 48 cvs
45 -48 day and
-33 -48 each
48 -38 enjoy
47 48 fee
-48 -48 have to
48 23 hi {}
-44 -48 invoice
48 -28 it out
2 48 last quarter
-21 -48 make it
48 19 may bring
-1 48 may cause
48 15 me and
-26 -48 message and
48 43 might
48 33 network
-48 25 of a
-11 48 of an
2 48 partners
48 -19 said the
48 -22 said you
-31 -48 school
-34 -48 send
-48 -47 service at
48 4 show the
-16 -48 side
-20 -48 so that
47 48 that !
48 3 this mailbox
48 41 though
-14 -48 timetable
4 48 took the
27 -48 type
48 28 vendor
15 -48 was broken
48 23 we remain
-48 -42 we'd like
48 3 welcoming
48 13 your crate
-47 -39 # has
42 47 ^alert
47 10 ^booking
47 16 ^price
-5 -47 ^say
22 -47 a fault
30 47 a reason
-47 -22 alone
47 16 and i'll
-47 -47 are very
22 47 aware
-47 17 be
-47 -27 been cancelled
-47 -31 behalf
21 -47 booked for
47 2 can reach
-47 -42 changes to
-45 -47 date wrong
-15 -47 did
47 20 every one
-47 -24 faulty
-2 -47 four
-33 47 had not
14 47 has told
22 -47 hello {}
47 -39 ignore
47 -14 is wrong
47 44 mailbox is
-47 -40 minute and
47 -6 next bill
-46 -47 next visit
-45 -47 northern
-47 -37 one you've
43 47 open to
-24 -47 opening
-5 -47 over #
-13 47 photos
-47 -20 protect
-10 47 protection authority
31 47 put
47 2 reach our
-45 -47 ring #
47 20 said that
-47 -12 save
-47 -12 save #
-13 -47 send it
47 36 since january
-47 -23 so we've
47 -6 speak
47 -6 speak to
13 -47 the invoice
-45 -47 the northern
-43 -47 this letter
-47 -20 to protect
-47 36 under profile
-47 -39 until noon
-12 -47 we found
-37 -47 we send
-44 -47 who says
43 -47 written
-47 8 x
-47 -8 you should
-2 47 your information
46 5 ^here
-1 -46 ^outage
-5 46 ^passport
46 -2 ^we got
-37 -46 a drill
-32 46 a flaw
17 46 a third-party
39 -46 account on
-40 46 all #
46 32 and get
-5 -46 and on
45 -46 are we
-37 -46 balance
-46 -39 box office
-46 -34 can
-5 -46 choice
-41 46 course of
-32 46 delivered
-36 46 dental
18 -46 did it
-13 46 don't recognize
36 -46 feedback
-20 -46 fees
-14 -46 fifty
-32 46 flaw
-32 46 flaw in
-46 -24 hashed
46 15 hear about
46 3 is missing
46 20 juniper
-36 46 know and
46 27 letter you
-46 23 look up
-46 -44 m
-44 -46 midnight
46 14 not come
-21 -46 not need
46 -2 only
-18 -46 open day
3 46 our network
46 11 our supporters
-46 -26 parcel has
46 14 plans
-27 46 portal
-24 -46 real
-41 46 recovered
12 -46 rooms
-46 -39 seats
-33 -46 tell you
-46 0 texts that
46 23 the bill
-41 46 the course
-14 -46 to any
-5 46 to that
11 46 unauthorized activity
-31 -46 unfortunately
-35 46 user
-3 -46 valid on
-13 46 was exposed
46 19 was for
46 21 will no
-46 23 willow
-14 -46 worth
46 17 you came
-46 -31 you're not
-46 28 your treatment
43 45 ^didn't
3 -45 ^hall
32 45 ^have
45 -18 ^morning
-23 45 ^personal
45 -18 ^this morning
17 -45 ^tickets
45 14 ^we're sorry
-45 -27 a free
-45 22 access
-45 -41 alerts
-45 39 and it's
24 -45 and night
45 8 and put
45 4 and they
-27 -45 answer the
45 21 as we
30 -45 asked you
-45 18 build
-9 45 built
-45 -44 by more
40 45 callum
8 45 can be
-45 -28 changing
45 -4 concert is
45 -23 control
-2 -45 deals
22 -45 delay
-20 -45 deliver
-9 -45 doesn't
45 12 extension #
12 45 gained access
-45 9 handled
45 21 have built
-27 45 have happened
-18 -45 kettle
6 -45 minor
-45 -40 never ask
-45 -44 off at
-45 -39 office will
-45 -44 on january
45 37 our support
-14 -45 out on
-45 -30 quote your
-37 -45 research
45 14 sincerely
45 -3 st
27 -45 thirty
-19 45 time you
45 8 to delete
45 -12 until sunday
43 45 we now
-45 19 what happened
-45 -40 will never
45 -31 with #
-9 -45 you can't
12 -45 you told
45 -16 you until
-29 -44 # a
-31 44 ^dental
44 36 ^on it
44 18 ^place
-40 -44 ^stolen
-9 -44 a colleague
-44 -44 and how
-44 7 ask us
44 41 be our
-29 -44 before then
-44 -13 belonging
-44 -13 belonging to
9 44 contain
-44 -11 criminals
30 44 customers
8 44 fully committed
32 44 fundraising
44 -5 into the
-44 17 it is
-2 44 its way
44 -16 left your
44 -44 link works
44 28 list has
7 44 message
-37 -44 missing from
44 21 monday we
-10 -44 night
-9 -44 not be
44 -29 nuts
-41 44 of information
-34 -44 once
-34 -44 one comes
-44 -23 our warehouse
-21 -44 panel
44 -17 parents and
44 27 penny
38 -44 quick
44 -12 r
-44 -44 reduced
-41 -44 replace
44 18 review
-30 -44 right
43 -44 safe to
-13 -44 slot
-36 -44 soil
44 -42 the morning
-21 -44 the panel
44 22 they come
25 -44 thousands
25 -44 thousands of
-41 -44 to replace
-44 -26 union
-44 -23 warehouse
4 44 was public
-41 44 which certain
38 44 word with
-28 -44 you've used
43 -3 # places
-20 -43 ^correction
10 43 ^information about
-43 36 ^up
43 -1 a copy
-15 -43 a credit
43 -13 a happy
43 20 act
-43 -34 and information
43 -11 and no
43 36 been removed
43 13 by hand
43 37 car
-43 28 cards
28 -43 connection
13 43 contact details
-20 -43 correction
39 -43 enjoy the
43 -15 figures
43 -6 for that
43 20 have taken
43 -13 heart
43 -13 heart of
-35 43 him
-20 -43 id
43 -3 in
43 19 in it
-43 -28 inc
-43 -28 inc #
10 43 information about
-43 -36 information from
43 17 insurer
-31 -43 into one
-43 2 it includes
16 43 learned that
-37 -43 mistakes
0 -43 morning and
19 43 notice that
-36 43 number and
43 36 pack
43 21 potentially
43 11 removed from
16 -43 studio
13 43 suspicious activity
12 43 system and
32 43 team will
35 -43 the biggest
-43 -42 the box
43 -13 the heart
16 43 third-party
3 -43 three weeks
-19 -43 tried to
16 43 we learned
18 -43 whole
8 43 your privacy
-15 42 # bookings
9 -42 a #
-15 -42 advertised
33 -42 an automated
-42 -9 and past
42 0 assistant
33 -42 automated
42 -31 began
-11 42 bookings
-42 21 but
42 -3 changed the
-2 -42 collection
-40 -42 come in
-23 -42 either
42 -20 february
-5 -42 forward the
-38 -42 friday's
42 -4 gives
42 -4 gives you
42 8 grant
42 -2 hasn't
42 -33 invoice is
21 -42 is confirmed
-42 -24 it happens
10 42 it held
42 -7 it's been
42 -32 keep their
-42 -9 making
-26 -42 may claim
19 42 name
-42 -5 notice
-42 -27 november
42 16 on may
42 -27 on monday
-42 -13 ongoing
42 41 out
-42 -29 people on
-16 42 recognize
-35 -42 run
17 -42 signs
42 -13 summer
-34 -42 that you
-42 -13 the person
-10 42 the public
-35 -42 the sale
42 -4 the state
2 -42 to hear
29 -42 today's
-9 42 told the
-42 29 treatment
42 -25 unavailable
-22 -42 under
-42 -13 visitor
31 -42 workshop
6 -42 you asked
-26 42 your security
-21 -41 # for
12 -41 ^come
41 12 ^correction the
30 41 ^from us
-15 41 ^happened
-15 41 ^happened and
-41 -28 ^is the
-41 -36 ^password
-41 -27 ^tuesday
-15 41 ^what happened
41 -13 ^you a
33 -41 a different
-17 -41 a technical
-28 -41 agreement
41 14 an email
-41 23 any branch
17 41 anywhere else
30 41 appears
41 24 between
12 41 brought in
41 2 called
41 12 correction the
33 41 daily
11 41 dear member
41 11 dear valued
41 2 delete it
10 41 every day
7 -41 experience
9 41 families
-2 -41 happy
-1 41 have charged
-5 -41 hold a
-30 -41 it for
41 2 letter to
-41 -37 live in
-41 -29 meeting
-17 -41 monthly
-41 15 on sunday
-24 -41 ones
-41 -26 open until
-41 -2 smart
-1 -41 some id
-41 -39 soon
-41 -38 sunday
41 13 team has
34 41 the message
41 22 this might
-29 -41 to get
-11 -41 to give
-41 -26 tried it
41 -5 upgrade
41 11 valued
-41 1 version #
-7 41 was there
-7 -41 way we
41 -3 will answer
41 4 write
-41 -39 you already
-11 41 your booking
-40 -20 ^# p
-40 30 ^details
-40 -20 ^m
-40 -20 ^p
-40 -20 ^p m
40 -26 ^was your
23 -40 a complaint
13 40 a result
-40 -9 affect
-40 -9 affect the
-24 -40 ahead
-22 -40 are the
-18 40 birth your
29 -40 dear guest
32 -40 different
23 -40 down for
40 -10 evening and
40 -8 extra
36 -40 friday to
-13 -40 has a
40 12 hi sam
40 -17 in turn
17 40 ltd
40 -15 made the
-2 40 national
12 40 never
-40 -36 no action
-6 -40 on your
-31 40 primary
11 -40 recipe
9 40 result of
-40 -27 review the
-40 -24 send a
-40 -18 the credit
-38 -40 this to
-40 -1 to another
-1 40 to this
11 40 unauthorized
40 -26 was your
-40 -27 you one
-21 -40 you'd like
-36 -40 you're
40 -32 your account
-40 19 your medical
40 14 yours sincerely
39 12 ^be
-4 39 ^card
39 16 ^in our
39 -11 ^october
16 39 ^of data
6 -39 ^plan
8 39 ^profile was
-39 -24 about you
39 -12 ago you
-39 19 anywhere
-38 -39 are on
4 39 based
4 39 based on
39 -35 button
-39 -27 can do
39 0 charge
18 39 copied card
-36 39 date of
-9 -39 do it
-19 39 evidence
29 39 have seen
-39 -31 hold
-39 2 includes
11 39 into a
39 -8 keep it
-12 -39 list of
39 -21 loop
39 -38 mean
39 15 monthly membership
-39 21 nine
39 -6 no links
39 -26 october's
19 39 passwords stolen
-39 16 pin
8 39 profile was
39 39 rang us
39 19 read every
-39 -14 site
-25 39 systems on
39 18 the test
39 -17 unsubscribed
19 39 used passwords
26 -39 very cold
39 10 week's
39 9 yet
-18 39 you bought
-39 29 you said
-39 -37 your friends
-3 -38 # utc
38 -32 ^told
-5 38 ^your card
10 38 actor
10 38 actor obtained
-2 38 air
29 -38 all day
11 38 an unauthorized
-20 38 and had
18 38 attacker used
-38 -31 bakery
14 -38 band
38 -36 booked
-2 -38 candidate
-12 38 changed your
0 38 committed
0 38 committed to
33 38 copied the
30 -38 credit note
-38 -37 dinner
-2 38 enforcement
-19 -38 evening
38 -13 expired
-38 7 for its
-38 -31 guess
12 38 halloran
-38 -4 holds
-17 -38 i hope
22 -38 it said
-38 9 kind
38 -2 last
-2 38 law enforcement
-38 -22 mastercard
-32 38 not have
6 -38 place and
-38 -22 protected
-17 38 recently
1 38 reset
-17 -38 say that
38 1 services
38 1 state
14 -38 the band
-13 38 the bank
-38 13 there for
15 -38 unavailable from
38 -1 unless you
26 38 us a
-3 -38 utc
12 -38 we read
38 -14 we've got
-38 -29 while you're
-11 38 will pay
-11 38 wrote that
-20 -38 year
-5 38 years
38 14 your employer
-20 -38 your place
-2 -37 # off
-37 -28 ^privacy
-14 -37 ^time
37 -5 a room
-21 37 august a
37 1 be off
37 30 can come
-28 37 commissioner
5 -37 demand and
-37 -32 drop-in
37 14 fernhill
-37 -21 find the
-37 19 firm
29 -37 first year
20 37 have locked
-11 37 have told
37 12 ideal
20 -37 last year's
-37 11 mr
10 -37 need to
6 -37 not to
-23 -37 number or
-36 -37 of all
-22 37 page on
-37 -16 password
-22 37 person outside
33 37 please be
-35 -37 registration is
-37 -31 review your
-16 -37 send the
37 4 shop now
-37 6 sooner
37 8 stands
37 32 that
3 37 there is
-19 -37 there's no
-37 -34 to send
-35 -37 tuesday's
-37 -28 turn on
-37 -37 two working
37 6 we've put
12 37 were copied
37 -9 which
20 -37 year's
-37 -34 you take
2 -37 your inbox
10 -36 # and
31 -36 ^# february
9 -36 ^class
6 -36 ^downtime
15 36 ^notice of
36 -33 ^to be
-19 36 a storage
3 -36 allergy
17 36 am to
36 27 am truly
36 19 and ask
36 9 and i
24 -36 and should
-19 36 answers
-36 -19 august
-12 -36 big
-36 -32 birch
-10 -36 by calling
36 22 call me
-10 -36 calling
36 -7 can confirm
36 1 caused you
-20 36 check-in
36 -7 child's
-36 -25 choose
36 -17 comments
-6 -36 cut
-15 -36 december
-4 36 diagnosis and
36 17 digits
6 -36 downtime
-4 36 envelope
-18 -36 exam
-16 36 have also
36 11 i was
36 -7 in us
36 14 invoice can
-26 -36 letter
-32 -36 like we
-36 -19 lines
36 -16 meridian
36 15 operations
-9 -36 out in
36 35 priority
-27 36 protect yourself
-36 22 put it
36 36 remove
-36 -30 ring us
-18 -36 safety
30 -36 should your
20 -36 six
-7 36 supplier's
-20 -36 table
-36 7 that your
36 -7 the trust
31 -36 thing
8 36 this may
-36 -26 two days
-14 -36 use your
-14 -36 would
9 -36 yoga
-4 36 your diagnosis
36 19 yourself
35 -13 ^# #
10 35 ^published
35 -22 ^sorry
-35 32 ^to a
35 -20 a year
10 -35 about orders
35 -16 active
-3 35 alder
9 35 also a
13 -35 apologize for
10 -35 buy
35 -26 complaint
4 -35 concert
35 14 cycles
-22 35 date and
35 -17 didn't
-22 35 done we
-35 14 eleven
-22 35 emails about
-35 33 employers
35 14 every price
-22 35 example #
-22 35 fill in
-10 35 first name
-35 -21 georgia
-27 35 hull
-6 -35 if it
-27 35 in hull
9 35 is also
-19 -35 is our
-35 -2 it isn't
10 -35 marketing
35 33 no
-35 -7 numbers of
35 15 one by
10 -35 orders you
35 -6 picked the
35 16 price
35 14 price in
35 -5 product
-4 -35 shut
-15 35 that this
35 -22 that's
13 -35 this was
35 -18 to apologise
5 35 to somebody
-22 35 warned
-35 -22 years and
-35 -27 you gave
-35 -10 your password
35 28 your test
-34 21 ^been stolen
34 -9 ^called
34 -9 ^called you
-5 34 ^visible to
34 -9 ^we called
-34 -31 a full
26 34 about
-22 34 about a
-34 23 about the
-10 34 address and
34 11 always
-34 -2 and so
-34 -23 apply to
-27 -34 ask the
-34 -33 bag
34 -9 called you
-34 28 data breach
-34 -19 dear
33 34 else and
34 -25 else in
-34 -2 email or
-34 -22 emeka
7 34 federal
34 1 found the
-24 34 him and
-4 -34 in touch
0 34 insurance number
34 2 is marked
-2 -34 note
-22 -34 on tuesday
34 11 ordered at
-34 6 pair
-34 2 phone number
5 34 platform
28 -34 please do
34 2 present
-34 -1 quoting
-13 34 same password
-34 33 section
-10 -34 take it
-8 34 the information
-34 -13 the next
34 6 the old
34 29 to know
-34 25 today and
34 -14 today at
34 25 transfers
12 -34 trial
1 34 two
34 -5 unless
-5 34 visible to
-5 -34 want to
34 -18 weekend the
34 34 your orders
-15 34 your passport
34 -27 your time
33 4 ^a day
33 5 ^charge
-1 -33 ^on wednesday
-33 -11 ^open
-33 -16 ^precautionary
33 12 ^take
33 -3 ^unsubscribed
-33 -25 ^what we
-33 -9 a mistake
-29 33 block
33 -21 board
33 6 can only
-33 -2 change it
-11 -33 class
33 21 column
-33 3 dear mr
33 14 full price
-33 -2 hide
12 -33 hotels
-31 -33 ines
33 32 it contains
-20 -33 may apply
19 33 of your
11 33 person
-33 -16 precautionary
29 33 rebuilt the
27 33 segment
-33 -16 sign-ins
-33 -20 stolen password
33 -11 the annual
-18 33 the note
5 33 their passwords
-33 -3 to one
-2 -33 very sorry
33 -17 will get
33 -27 within a
-8 33 wrongly
-8 33 wrongly and
10 33 wrote
-33 13 you may
-33 -7 your bank
-8 -33 your journey
33 14 your next
29 32 # free
32 4 # january
-32 -20 ^are
-32 -22 ^friday #
-22 32 ^know
-32 19 ^on our
9 32 a small
14 -32 arrives
32 23 as well
-32 -30 back if
22 32 been deleted
-21 32 been posted
17 -32 bill
32 19 can't
-15 32 cause you
1 -32 charge is
32 -2 checked
0 32 confidentiality and
-2 -32 correct
-32 4 database
-32 6 example
-32 -22 for friday
-5 -32 forward to
-31 -32 got the
25 -32 had the
-32 24 handle
-32 -22 holders can
32 0 house
32 15 inconvenience this
-11 32 is committed
32 0 itself
-32 -18 learning
32 -5 led to
-32 -8 lessons
-5 -32 look forward
-21 32 march we
32 25 may we
-32 21 ms
-29 32 not notice
32 23 of us
-32 -1 on all
-32 12 our data
-23 32 our members
-32 2 result
32 -10 right figure
-32 1 seasonal
26 32 send us
32 29 slip
-32 -29 someone else
-29 -32 stays
32 13 team
32 -24 that the
22 -32 the end
16 -32 the parking
32 -30 to pay
19 32 tried
32 4 up and
32 18 wages
21 -32 was an
19 -32 we said
-32 -24 we'll be
32 -15 wondered
32 23 worry
-21 -32 your full
16 -32 your october
31 -14 ^a letter
31 -18 ^late
11 31 ^reset your
-25 31 ^was exposed
31 3 a m
-27 31 able
-27 31 able to
31 -2 account is
-28 -31 address into
3 -31 already paid
-12 31 also
-31 -14 and turn
31 -7 below
31 13 case
-31 -12 colleague
31 -8 come
31 -18 confirmed
-31 27 director
31 -29 down
31 4 email and
-28 -31 email contains
-31 18 emails that
12 -31 every
31 28 everyone
6 31 held your
31 31 hi there
-31 2 home
-13 31 in a
-20 31 information commissioner
31 7 it appears
15 -31 link
20 31 ltd #
30 31 marked as
31 0 may between
-15 31 mention your
24 -31 notice should
-31 -2 only a
-8 -31 only the
-28 -31 our address
-25 31 outside the
-25 31 passport number
-31 3 passport numbers
-22 -31 person who
-31 26 renew your
11 31 reset your
31 4 see it
31 1 singapore
-31 16 starting
31 -25 sydney
-2 31 systems
-31 25 the autumn
31 -18 the final
-28 -31 time or
-28 -31 type our
25 31 us today
13 31 was only
-3 -31 wedding
31 7 wednesday #
-31 17 wherever
31 -13 while you
31 9 yesterday at
1 -31 you
-26 -30 # p
-28 30 ^should
30 2 a rate
10 30 addresses and
-30 29 adelaide
-30 -16 adeyemi
-13 -30 agency
30 12 alarm it
-11 -30 and has
-5 30 and mrs
30 0 any question
-28 -30 anything
30 22 by our
13 30 card was
-17 30 claim to
-17 30 come from
30 -3 days before
-21 30 deleted the
30 -22 end of
8 30 happened ?
8 30 involved ?
30 11 it today
-20 30 keeping
13 -30 like to
-21 30 links in
7 30 matters to
30 -20 member services
-5 30 mr and
15 -30 old one
-26 -30 p m
-21 30 privacy commissioner
30 6 return the
-12 -30 risk
-28 30 saw your
6 -30 says
30 28 sent it
-29 30 somebody outside
-17 30 that claim
30 -20 the amount
-28 30 transfer
-24 30 used a
-20 30 with no
30 -8 work as
-11 -30 you soon
29 12 ^here is
-29 -17 ^is on
7 -29 ^on #
-9 29 ^your records
-27 29 a firm
-27 29 address with
29 2 again
21 29 alert
29 -13 and added
-29 -17 and for
29 -22 and that
-1 29 another patient
29 20 are safe
3 -29 at harbour
29 28 brought
5 29 building
10 -29 by friday
10 29 closed it
29 -8 copy
-28 29 dear colleague
15 -29 death
29 -28 end
-24 -29 for help
-1 -29 for you
29 -1 having
-3 -29 i'm
-29 -24 introduced
12 -29 like
-29 0 limited
29 0 no longer
29 2 normal
-8 -29 not yet
-26 -29 p
-29 -12 post
5 -29 read from
-29 19 reference
29 11 refused
29 -6 status
-20 -29 that they
-29 -17 the breach
29 24 they are
7 -29 this weekend
29 7 to offer
29 -6 told that
29 2 two of
-29 -10 us
-29 7 us the
27 -29 was #
29 11 was refused
29 12 wrong price
-17 -29 you lose
-17 -29 you'll
-9 29 your records
26 28 ^an important
8 28 ^from our
28 -9 ^sent you
26 28 an important
-26 28 and in
-28 -13 and the
28 -23 any inconvenience
28 11 app showed
28 -4 appeal
28 -1 assessment
-26 28 authority
-28 -22 cedar
-28 -5 closed the
-21 -28 colleagues
28 11 customer operations
-20 28 cyber
28 -28 eat
-22 -28 go back
28 14 go out
-9 28 holds your
4 -28 hope
-27 28 i should
28 -25 insurance
-28 28 it wrongly
28 -3 lending
23 -28 let's
1 28 list we
-28 -21 lodged
-28 -25 marguerite
28 -26 mother's day
11 -28 offered
-15 -28 oops
-28 -25 over the
28 13 price of
-19 28 privacy officer
28 4 raises
-28 -28 rather not
-3 28 running
28 -15 seat
-26 -28 secretary
-28 -23 some
28 27 that i
4 28 they have
0 -28 time for
-28 13 to be
28 -14 touch
28 -27 we'll
28 -26 your laptop
-27 -25 # nights
-27 -25 ^# nights
27 -27 ^got your
27 -27 ^name wrong
-27 -25 ^nights
25 27 a limited
-27 23 anything else
-27 14 apologise
10 27 are doing
-27 -25 breakfast included
0 -27 cafeteria
-10 27 calls that
-27 -22 cannot
27 2 child
-27 -13 commission
-25 27 dpo
27 -7 else
-27 -15 email by
-25 -27 engineer
-27 -23 enrollment
27 -27 got your
27 -15 has to
27 -21 have your
25 27 limited number
27 -25 mother's
-1 -27 noticed
-20 -27 overlooked
-27 -22 people
27 -18 settled
23 -27 some of
27 26 supporters
27 10 that no
27 -27 the button
0 -27 the cafeteria
19 -27 the one
0 -27 tool
-1 -27 we noticed
-5 -27 whoops
12 -27 winter
27 -11 with an
2 -27 years we
-27 27 your date
14 -27 your seat
-14 -26 ^our
26 -22 ^parcel
4 -26 ^update
4 26 a fresh
26 21 and
26 -11 annual
-24 26 be closed
-21 26 below to
-26 -20 benefits
-20 -26 care
-21 26 change the
21 -26 check your
-22 26 commissioner has
6 26 credit file
-12 26 data protection
6 26 department
6 26 department of
26 14 does not
26 -22 final
3 26 for twelve
4 26 fresh
-26 -25 goods
5 26 have ended
14 -26 here and
26 22 in that
3 26 made possible
-26 4 mistake in
26 -22 need do
26 26 notice to
9 -26 page #
-20 -26 past year
26 19 picked
-19 26 piece
3 26 possible by
-26 1 privacy
7 -26 said it
11 26 spotted
11 26 spotted it
3 26 subset
3 26 subset of
14 -26 the boiler
6 26 the department
0 -26 the interest
-10 -26 the key
26 -25 the rain
3 26 third party
-13 -26 through the
26 -1 us before
5 -26 wave
-5 -26 will not
-5 -26 you are
25 -23 ^and we
-3 25 ^by mistake
3 -25 ^safety
5 25 a day
25 -2 any of
25 21 at #
25 11 charge until
-17 -25 everything
25 -23 just a
-25 -23 margaret
12 -25 may be
-11 25 mention
-7 25 of fraud
-18 25 of ours
20 25 of those
-25 3 offers
-20 -25 once more
-7 25 protecting
-7 25 protecting the
25 3 put on
-25 -21 ring
-25 5 sat
25 -23 sesame
-15 -25 slept
-17 -25 statements
-23 -25 terms and
-14 -25 the
-25 -18 they've
25 6 three times
12 -25 top
6 25 was copied
25 -23 was just
-16 -25 watch your
-6 25 we shut
-25 -25 you pay
-25 -24 your gift
25 14 your saved
24 -5 ^dates
24 -9 ^sunday
1 24 ^your password
-24 -22 a fortnight
24 -14 added a
24 -4 and picked
21 24 been
15 24 booked a
-24 -13 can sign
24 -2 charged
24 -23 checked every
24 -23 example and
-24 -22 fortnight
17 -24 found
24 -22 had left
24 3 hard
22 24 has confirmed
-24 16 in two
24 -23 lagos
14 -24 looks wrong
-12 -24 next week
-24 1 or call
24 -3 scheduled for
5 -24 shall
-24 -16 show it
-24 -13 sign up
24 6 sorry about
-24 10 standards
7 24 suspicious
-11 -24 takes ten
-18 24 the privacy
3 -24 the questions
24 13 the week
24 -8 threatening
24 -23 to privacy
24 -22 us of
24 13 was in
8 -24 word
8 -24 you hold
24 -23 you our
-12 23 # any
7 23 ^database
23 20 an agent
23 -13 as planned
-15 -23 by telephone
21 23 dana
-16 23 event that
-23 -20 from
23 2 good news
12 -23 if you'd
3 -23 jump
18 23 laptop
-2 -23 listed
-16 23 may affect
13 -23 pine
-9 -23 place
19 -23 placed
0 -23 please ignore
-12 23 protection
-18 23 protection officer
-1 -23 registered
-23 -21 reported the
23 -6 sorry i
23 -15 the change
3 -23 to jump
-20 -23 total #
22 13 # october
22 9 # per
22 9 ^empty
-2 -22 ^hours
22 -3 ^was wrong
22 -6 ^we sent
2 -22 a number
7 22 a researcher
22 9 account manager
9 22 an attacker
22 11 and tell
22 10 and who
-12 -22 call us
19 -22 centre
-22 -16 choose a
5 -22 clients
22 -4 come to
3 22 customer care
22 -22 declined
-22 1 diagnosis
1 -22 false
22 2 general
22 11 gwen
-15 -22 monday #
22 -12 not yours
-22 18 photograph
4 22 profiles
22 -1 rates
7 22 researcher
-22 -17 send you
-10 22 sent your
-20 22 that mention
22 20 the act
4 22 the utmost
22 -19 the whole
22 15 time
-22 -17 will send
21 9 ^correction we
21 -12 ^yours
-10 21 a token
-20 21 address your
21 0 after
21 -19 any email
0 -21 at checkout
-19 -21 be in
21 -11 belong to
16 -21 booster
17 -21 can have
17 -21 circumstances
21 9 correction we
-13 21 encrypted
-12 21 every family
-21 -14 gb
21 8 i will
10 -21 i'm sorry
-21 -13 kinds
-21 -13 kinds of
-21 -13 monitoring
-4 -21 my own
15 -21 neighbour
-19 -21 office of
-21 -12 open
-7 21 ours
-15 -21 password or
0 21 protect it
-4 -21 rather
1 -21 seat is
21 17 small slip
-13 -21 suggest that
0 -21 the discount
21 5 the slip
21 -6 they had
-19 21 to him
-10 21 token
-21 -7 we will
8 21 went
21 -7 who was
5 21 with
5 -21 work
21 -8 you a
-20 8 ^laptop
6 -20 ^oops
6 -20 ^refund
20 -19 a question
20 -1 ago
20 2 agreed to
20 -9 and we
20 -4 badge
-20 -2 call #
20 -19 check that
20 -11 delivery
-16 20 email
-20 -12 fails
20 9 figure is
20 4 first was
-20 -15 going
20 0 links
20 13 made
-20 15 of emails
6 20 orchard
-15 -20 payment
20 -19 place is
-14 20 privacy of
20 -19 question about
13 -20 raised
20 -20 reply here
19 -20 said no
-20 -16 season
-6 20 telephone number
0 -20 through friday
-1 -20 time as
-20 5 to bring
-20 -18 to see
0 -20 workspace
-6 20 your names
-20 -11 your points
20 -4 your three
-8 -19 #
-11 19 ^child's
-15 19 ^people
-11 19 ^photographs
7 -19 ^product
19 9 ^wrong price
-11 19 ^your child's
13 19 a child
9 -19 account
4 19 and set
8 19 attacker
19 14 bank holiday
9 19 broke into
-19 -4 can check
19 6 carried the
-10 -19 checkout
19 10 claim
-19 -3 contains no
19 -11 data was
19 4 don't recognise
19 -1 few
19 -18 fraud
-19 12 held
0 19 in june
19 -6 kitchen
-9 19 line #
13 -19 meals
15 19 memory
-13 -19 on
19 8 paying
-19 -3 plus
-19 1 put your
19 -8 question
-19 -2 reads
19 4 recognise
19 -4 right one
-1 -19 seen
-19 -7 somebody has
-16 19 sorry that
12 -19 the new
-19 -12 ticket and
-13 19 without a
19 13 write to
-11 19 your child's
19 -6 your visa
18 14 ^result
18 10 ^showed
18 10 ^we showed
17 -18 afterwards
18 8 all
18 2 around
-18 13 be wary
-18 -18 bought a
10 -18 c
14 18 fact
18 -4 marsh
11 18 nurse
-18 3 one person
18 5 or ring
-17 18 passport
18 -16 robot
-18 -9 saved
10 -18 show
-17 -18 suggest
18 -5 the time
18 -6 to open
18 1 trade
-6 18 tuesday we
-18 13 wary
-18 13 wary of
-15 -18 we can
18 10 we showed
-17 -18 we suggest
16 -18 you place
-3 17 # of
-13 17 an isolated
17 5 be made
-8 -17 ended
-2 17 for any
17 2 green
-13 17 isolated
-13 17 it first
9 -17 keys
-17 0 of two
17 7 posted
17 -17 same day
-17 -4 take
-17 5 two-step sign-in
-12 -17 way
7 17 who received
17 -3 year we
-17 -5 your browser
17 -17 your first
16 11 ^important
-16 -10 a stolen
16 -1 agreed
10 -16 and by
5 16 and call
-4 16 and your
16 1 before sunday
-12 16 certain information
-16 3 community
-15 -16 have changed
7 16 information commissioner's
3 -16 is hard
12 -16 it
16 4 loved
-5 16 may
-4 16 notify
1 -16 out our
-16 -8 papers
16 -4 platform to
-14 -16 same
-15 16 scheme
0 16 the names
-16 16 they never
-4 16 to notify
-12 -16 van
3 15 # an
15 -2 ^refund of
15 7 a note
7 15 commissioner's
7 15 commissioner's office
15 -15 discount
-4 -15 exchange
8 -15 february #
-1 15 field
-15 -9 for all
-15 -10 helen
0 15 in to
15 -1 list before
0 -15 noise
15 -2 refund of
-13 -15 size
-15 14 so
3 15 that account
0 -15 the noise
15 -5 the past
15 -2 told us
7 15 us these
-15 -9 we pay
-12 15 with code
15 4 you did
-4 -14 # may
14 -13 # on
14 1 booking fee
6 14 contains your
1 -14 few of
-14 -10 kept
3 14 more information
14 -6 moved #
7 14 not check
-14 -5 other
6 14 points
14 -7 pool
14 -9 sam
14 -5 talk
-14 -1 than
9 -14 to use
-14 13 was the
12 -14 we cancelled
-4 -13 ^read
13 -2 ^with your
-9 -13 agent
13 1 and found
-5 -13 and if
10 13 as
2 -13 calder valley
-10 -13 change
-8 13 concern this
2 -13 ends on
13 11 everything else
1 -13 get the
5 13 investigation
-4 -13 list and
13 2 notice and
11 13 nowhere else
-10 13 or taken
13 2 payment has
13 5 reached
3 13 reset every
3 13 server off
-1 13 the accounts
13 -10 the mix-up
-8 -13 tickets are
-11 -13 until monday
1 13 valued customer
-12 13 what you
-9 -12 ^its
-9 -12 ^its way
-9 -12 ^on its
-9 -12 ^way
3 12 a fraud
-10 12 and don't
4 12 and health
3 12 and reported
-7 -12 and sent
12 -10 and yours
3 12 attacker copied
12 1 changed how
4 12 determined
4 12 determined that
4 12 do anything
6 -12 dr
3 12 for money
3 12 for more
4 12 health insurance
4 12 includes your
3 12 note that
4 12 recommend that
-12 -6 someone
11 12 talk to
10 -12 that date
10 12 to come
7 -12 us within
5 12 use it
3 12 we sincerely
12 9 would be
-12 -8 you feel
-2 11 ^else
11 2 ^right one
-2 11 ^someone else
11 2 ^wrong here
5 11 activity in
11 -11 but you
3 11 by name
-8 -11 email about
4 -11 employer
11 0 every link
3 11 have invested
3 11 heavily
3 11 heavily in
11 6 important
3 11 invested
3 11 invested heavily
5 11 its security
5 11 kroftwell
11 10 later
-11 -11 next
5 11 of kroftwell
5 11 offering you
-5 -11 priya
-3 11 reason for
1 11 shut the
-5 -11 switch
-11 -6 telephone
5 11 the confidentiality
-3 -11 unfortunately the
11 8 well
11 2 wrong here
-11 -1 you use
1 -10 # august
2 10 ^security incident
10 -2 achebe
-10 -2 and bank
10 -9 arranged
6 10 bank account
1 10 breach to
-10 0 browser
10 -9 check it
10 3 dear supporter
-10 -7 health
10 9 history
-3 -10 lock
0 10 members who
2 10 protection commission
3 10 rings
5 10 sequoia
10 3 supporter
10 6 the open
1 -10 the van
-3 -10 they
10 7 was not
-10 -6 we know
3 10 who rings
5 10 year of
4 10 your health
9 9 ^bank
9 -1 ^with us
-9 7 a
9 -9 address were
9 0 all we
9 6 am sorry
0 9 blocked
2 9 credit monitoring
0 9 friday
9 9 from monday
9 -9 grace
-8 9 in person
4 9 it did
-9 9 mind
9 -8 other people
3 9 recommend
9 -9 tested
-9 9 the data
9 -1 the dates
-9 -8 the night
3 9 we recommend
8 -5 ^trip
-3 8 a ticket
2 8 alert with
-6 8 ask your
-6 8 been withdrawn
2 8 bureaus
8 5 chief executive
2 8 credit bureaus
8 5 executive
7 -8 filter
-8 -3 go to
8 -6 head
2 8 matter to
1 8 of data
-2 8 of identity
1 -8 paid
8 1 siddiqui
-7 -8 so is
7 -8 the filter
2 8 the matter
7 -8 the money
-8 -8 the pool
-7 -8 this email
2 8 three credit
8 -5 value
2 8 where the
8 -6 you'd
-8 -5 your contact
-7 4 an
-6 -7 and close
-7 -4 ask you
6 7 during the
-6 -7 for riding
7 0 it without
-7 0 lantern
7 -7 new
-5 -7 office on
-5 -7 one
3 7 pacific
-6 -7 riding
2 7 tell your
2 7 the federal
0 -7 the payment
2 6 # weekdays
3 6 ^breach stolen
6 -2 ^correction your
-4 6 ^i
-4 6 ^i sent
6 1 ^one
-4 6 ^sent your
3 6 ^was accessed
-5 6 am very
6 2 and every
6 -2 before noon
3 6 breach stolen
4 6 contact
6 -2 correction your
2 6 credentials and
6 1 customer details
-6 -4 dock
1 6 fraud alert
-4 6 gave your
3 6 grievance
2 6 identity protection
3 6 in the
-6 -2 january #
3 6 name date
2 6 now require
6 -2 opening it
2 6 or security
-4 -6 our restaurants
6 3 person and
1 6 place a
-4 6 reported this
2 6 require
2 6 require a
-4 -6 restaurants
-3 6 room
3 -6 seven days
5 -6 so sorry
3 6 that quote
-6 -4 that way
3 6 the statements
2 6 this notice
3 6 toll-free
3 6 us toll-free
6 -6 usual
3 6 was accessed
6 2 why you
6 -2 without opening
0 6 you go
`;
