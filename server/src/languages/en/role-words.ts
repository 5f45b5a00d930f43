import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-370 orchard
-357 jo
348 filled
-337 partner
-329 corran
328 sorry
-326 tallyboard
-325 offer
322 and for
-317 hidden
-316 brad
-314 questions
314 very sorry
-313 recycling
-307 long
-303 enrollment
-302 daughters
-299 loaded
-299 that is
-295 dr
-295 primary
-290 valley
-287 admin
-286 centre
-284 manager
-284 team
282 thanks
-279 below
-278 more information
-278 southpaw
-278 you were
-277 careless
-276 council
-275 crew
-274 hello
-274 thought
-272 hard
264 truly sorry
-263 de
263 sorry and
-262 product
-260 news
-256 sorry if
256 we left
254 we got
-253 my memory
253 sorry we
-253 van
-251 myself
-248 correct
-248 kirkbride
-247 dear
-244 field
-244 ltd
-244 payment
-244 the notification
243 been and
-241 harbour
-241 week's
-240 earlier
-240 none
-240 ours
-238 to anyone
-237 meridian
-236 insurance
-236 registrar
-235 accra
-235 for more
-235 leave your
-234 for any
-234 it said
234 those who
-232 example
-231 published
-230 carry
-229 sale
-229 sunshine
-228 harm
-228 lane
-228 operations
-227 lagos
-227 network
-227 plain
-227 yesterday's
-226 link
-225 register
-224 hotels
-223 head
-223 photographs
-220 tidewater museum
-219 has since
-219 little
-217 palmera
-217 that you
-216 call your
-214 memory
-214 publish
214 the two
-213 club
212 about that
-212 any
-212 engineering
212 sorry about
-211 control
210 apologies
-210 director
-210 unity
-210 we had
-209 fancy
-209 r
209 than
-207 orrin
-207 part of
-207 priya
-207 we added
-206 ?
-206 expired
-206 thanks for
-206 yours was
-205 going
-205 grab
-205 is going
-204 affected
204 and i
-204 general
-204 if this
-204 museum
-204 packed
-203 she
-202 choices
-202 double
-202 forgot
-202 papertrail
-201 answers
-201 school
-200 anyone who
-200 yours
-199 chief executive
-199 executive
-198 island
-198 sunmere
-198 sunmere travel
198 weekly
-197 bank
-197 grimwick
-197 ratewell
-196 abuse
-195 forgot to
-195 the right
-195 too
-195 was a
-195 wrong price
-194 before they
-194 eye
-194 here is
194 i apologise
-194 notice of
-193 market
-193 refunded
-193 stand
-193 the website
-192 ground
191 i'm
-191 if a
191 it should
-190 gadgetopia
-189 is right
189 my
-188 a result
-188 feel
-188 result
-188 see you
-188 were
-187 planning
-186 overnight
-185 customer care
-185 supply
-184 and yours
-184 customer
-183 goods
-183 safety
-183 trailhead
-183 trailhead goods
-183 you did
182 afternoon
-182 service
-181 first was
-181 have been
181 i am
-181 is attached
180 and to
-180 paywisp
-180 technology
180 us to
-179 as a
-179 cloudharbor
179 known
-178 person i
-178 wrong date
177 i'm sorry
-176 after all
176 apologize
-176 college
-176 in one
-176 kitchen
-176 my own
-176 notes
-176 stands
-176 things
176 we apologize
-175 early
-174 # any
174 am
-174 credit union
-174 here are
174 protected
-174 to put
-173 can send
-173 car
172 apologise to
-172 named
172 sell
-172 send a
-171 agreed
-171 family
-171 hosting
-171 it back
-171 on that
170 a code
-170 caused this
-170 dear mr
170 is a
-170 plans
169 for the
-169 to last
-168 bag
-168 bookings
-168 ones
-168 ourselves
-168 that day's
-168 what we
-167 d
167 i had
-167 is #
-167 lincoln
-167 wasn't
-166 can do
-166 cases
-166 into the
-166 leeds
-166 mark
-165 desk
-165 picked
-165 plot
165 sincerely
-165 the march
165 we sincerely
-164 head of
-164 of yours
-164 sleep
-163 and see
163 been told
-163 dear mrs
-163 notification
-163 on us
-163 services
-162 enough
-162 partners
162 set a
-162 tariff
-161 and sent
161 ask your
-161 has not
-161 it isn't
-161 response
161 sorry for
-161 we took
-160 consider
-160 finance
-160 it's a
-160 october's
-160 on my
-160 port
-160 simply
-159 # mm
-159 advertised
-159 day of
-159 fees
-159 let
-159 made
-159 mm
-159 westmoor
-159 westmoor college
-159 works
158 apologise
-158 comes
-158 extremely
-158 no further
158 once
-157 had paid
-157 have refunded
157 privacy and
-157 right figure
-156 a corrected
-156 fares
-156 real
-156 rosterly
156 streets
156 wedding
-155 utmost
-155 water
-155 wrong
-154 apologies to
-154 district
-154 district council
-154 making
154 more
154 more than
-154 offline
-154 owe
-154 you may
-154 you owe
-153 and in
-153 looking
-153 mean
-153 mill road
-153 teeny
-152 instead
152 it took
-152 released
-152 was lost
-151 autumn
-151 slot
-150 button
-150 know you
-150 majority
-150 majority of
-150 meant to
-150 please
-150 segment
149 are sorry
-149 as
-149 data breach
-149 dear ms
-149 down
-149 exchange
-149 led
-149 led to
-149 love
-149 right one
-149 the salary
-149 you would
-148 coachways
-148 concerned
-148 meridian coachways
-148 road
-148 schedule
-148 soon
-148 under the
-148 verify
-148 you blocked
-148 you do
-147 are on
-147 both
-147 enough to
-147 fly
-147 folder
147 i
-147 privacy commissioner
-147 records
-147 refunds
-147 start
-147 the photographs
-147 union
-147 we should
-147 wrote that
-146 contact
-146 office manager
-146 reports
-146 shared
-146 weren't
-145 are doing
-145 by our
-145 doing
-145 hope
-145 loved
-145 monetka
-145 ms
-145 not been
-145 registration
-145 rootline
-145 sorted
-144 dpo
-144 so nobody
-144 swapped two
-144 the one
-144 the turnstiles
-144 turnstiles
-144 was opened
144 with
-143 and left
-143 i shall
-143 may be
143 recipe
-143 shall
-142 as before
-142 enforcement
142 had been
-142 law enforcement
-142 on all
142 set
-142 than the
142 to go
-142 was there
-141 # mill
-141 a teeny
-141 law
-141 manual
-141 mrs
-141 the calendar
-141 the manual
-141 the word
-141 timetable
-141 touch
140 an old
-140 chief
-140 don't know
-140 figure
-140 figures
-140 well
-139 all we
-139 home
-139 price
-139 second step
-139 street
139 you with
-138 it to
-138 monitoring
-138 next bill
-138 pass
-138 the first
138 wrong address
-138 your contact
-137 attached
-137 bonus
-137 brief
-137 corrected
-137 emily's
-137 emily's name
-137 hallam
-137 ledger
-137 open the
137 protect it
-137 the code
137 you pay
136 am truly
-136 customer operations
-136 have you
-136 ines
-136 juniper
-136 juniper tea
-136 put it
-136 should
-136 tea club
-136 the way
-135 a name
-135 better
-135 can also
-135 community
-135 dear parents
-135 fine
-135 parents and
-135 repaid
-134 # of
134 is no
-134 st
-133 air
-133 an isolated
-133 in person
-133 isolated
-133 minister
-133 missed
-133 norrland
-133 resigned
133 told
-133 was open
-132 are unchanged
-132 called
-132 calls about
-132 care
-132 ltd #
-132 petra
-132 unchanged
-131 # p
-131 anyone
-131 cairnfell
-131 contract
131 from the
-131 p
-131 p m
-131 processed
-131 reminders
-131 the cairnfell
-131 withdrawn
-131 you by
-131 your booking
-130 !
-130 backup
-130 concern
-130 no need
130 screws
-130 wanted
-130 was involved
-130 what information
130 you and
-129 among
-129 aurelia
-129 aurelia air
129 band
-129 cache and
-129 had not
-129 has a
-129 it myself
-129 lakes
-129 lakes health
-129 match
129 must
-129 nothing else
-129 prairie lakes
129 the band
-129 this notice
129 we printed
-128 among them
-128 any concern
-128 arrive
-128 been cancelled
-128 employer
-128 knows
-128 offered
-128 website
-128 who knows
-128 your employer
-127 against
-127 breach in
-127 called us
-127 deductible
-127 have caused
127 it wrongly
-127 posted
-127 replies to
-127 the reminder
-127 transfers you
127 wrongly
127 wrongly and
-126 an error
-126 awkward
-126 harlan
-126 harlan outfitters
-126 hit reply
-126 off your
-126 outfitters
-126 supporters
126 to you
-126 use
-125 and signed
-125 by mistake
125 families
-125 go out
125 heard
-125 sent it
-125 the address
125 to each
-124 among those
-124 behind
-124 callers
-124 had the
-124 is already
-124 might have
-124 mind
-124 pack
-124 passwords are
-124 yesterday's email
-123 and verify
-123 begins
123 can come
-123 forty
-123 here
-123 it's
-123 llp
-123 middle
-123 note
-123 notified
-123 policy
-123 shore
-123 stayed
-123 strand
-123 strand llp
-123 whitcomb
-123 whitcomb strand
-122 after
-122 deposit
-122 everyone
-122 i'd
-122 if
-122 no longer
-122 us these
-122 was
-122 you about
-121 authentication
-121 hadn't
-121 pannier
-121 refund the
-121 should do
-121 the sheet
-121 the tool
-121 two-factor authentication
-121 what you
-121 work
-120 and passwords
-120 dental
-120 figure is
-120 further
-120 have charged
-120 look at
-120 statement
-120 unit
-120 was due
`,
  'fault': `
554 called
540 had
503 yesterday
-478 !
-466 team
-461 now
-452 again
444 brad
-439 loved
-435 please
429 # we
423 encrypted
423 opened
-419 window
-419 your licence
417 should have
-412 manager
-408 for that
407 was
-401 four
-400 the dates
-398 so that
-397 crew
-397 money
-394 from the
-389 ten
-385 family
-385 mill road
-383 it's
-383 questions
-377 with code
-375 new
-374 never
-374 stands
370 careless
-370 myself
-370 site is
-369 dr
-369 friday #
-369 have you
-369 will be
-367 this week
-367 you at
366 ours
-366 very
365 not encrypted
-365 your place
-364 bonus
-364 bring
364 not the
364 wasn't
362 for five
362 photographs
-360 hosting
-359 don't
359 overnight
-359 recycling
-357 will not
356 some customers
-355 leave
-355 with you
-354 it's not
353 an old
353 on my
-352 working days
352 yours
-351 example
-351 jo
351 when we
-349 dear mr
-349 saturday #
348 checkout
-348 make
347 our own
-347 this is
346 twice
-345 enjoy
-345 insurance
-344 and no
-343 any
-343 news
342 due
-342 if it
-339 ltd
-339 switch
339 wrong address
-338 head
338 instead of
-338 registrar
-337 your own
-336 a m
335 app
335 missed
-335 you need
-333 corran
-333 engineering
333 forgot
-333 refunded
332 copied
-332 move
332 we had
331 # your
331 belonged
331 belonged to
331 error
-331 has been
-331 need
-331 passed
-330 council
-330 has
-330 shop
-329 each
329 the #
-328 # on
328 that some
327 after all
327 attacker
327 process
-327 tell me
327 took
326 it wrongly
326 wrongly
326 wrongly and
-325 # a
-325 club
-325 complete
-325 hear from
325 yesterday's
-323 last three
323 morning's
-323 open
-323 sorry for
323 this morning's
-323 turn
-322 anyone
-322 hashed
-322 i would
-321 fares
-321 ratewell
321 text
321 to that
-321 valley
-320 hello
320 with your
-319 here are
319 published
-319 wedding
-319 you use
-318 i will
318 mail
-318 they are
-317 because of
317 on or
-317 studio
317 weren't
-316 # any
-316 assured
316 cancelled
-316 most
-316 nothing
-316 rest assured
-315 and your
315 on tuesday
315 that
-315 throughout
-315 understand
-315 we have
-314 correct
-314 incident
314 into
-314 is already
-314 the notes
-314 the worry
-313 about that
-313 sorry about
-313 you do
312 due to
-312 me and
-312 orchard
-312 works
-311 deleted
-311 gave your
-310 ?
-310 along
-308 are now
308 said that
-308 southpaw
-308 ten minutes
-308 the calendar
-307 sorry and
-307 word
-306 and has
-306 enough
306 reference
306 the attacker
-306 transfers you
306 we attached
305 actor
305 actor obtained
-305 dental plan
305 do with
305 forgot to
-304 was lost
303 according
303 according to
303 april
303 front
-303 mrs
-303 on all
-303 paid a
303 that was
-303 you this
302 and we
-302 do not
302 listed
-302 ordered at
-302 register
-302 safety
-302 still
-302 what we
-302 worry
302 your privacy
-301 done
-301 price is
-300 a month
300 began
-300 get
-300 knows
300 tell you
-300 who knows
-299 a full
-298 and to
298 broke
-298 dental
298 did not
-298 email address
298 to somebody
-298 two people
297 came
-297 have charged
-297 mind
297 until #
-297 van
-297 you may
296 and yours
-295 work
-294 have taken
-294 laptop held
-294 the laptop
-293 add
293 an incorrect
-293 is at
-293 three working
292 blame
-292 enrollment
292 incorrect
-292 reports
-292 we apologise
291 # an
-291 be
-291 it's yours
-291 monetka
-291 second time
291 we did
-290 else
-290 is the
290 our mistake
-290 you get
-289 birth and
-289 harm
289 which
-288 accra
-288 and you
-288 answers
-288 every
-288 law
288 sheet
-288 you have
-287 feel
287 pupils
-287 reset
-287 use
-287 who received
286 about an
286 hours
286 loaded
286 shown
-286 the server
-286 tries
-286 tries to
-286 way
-285 alerts
285 last year's
285 plain
-284 from today
284 letters
-284 pass
-284 real
284 than
-284 what
-283 bin
283 had the
-283 identity card
-283 price of
-283 the full
-283 the list
-283 tickets
-283 to it
-282 bags
-282 can
-282 named
-282 past
282 that day's
282 times
-281 engineers
-281 me
-281 our engineers
-281 passwords are
-281 ring
281 that is
-281 there's
-281 there's nothing
-280 a day
280 for a
-280 helped
-280 primary
279 accessed
-279 an isolated
-279 autumn
-279 cloudharbor
279 costs
279 costs #
279 gremlins
-279 health
-279 in confidence
-279 isolated
-279 names of
279 records
-279 rolled
-279 rolled the
-279 the next
-279 we rolled
-279 your delivery
-278 later
278 limited
-278 more information
278 outside
278 page
-278 return
-278 summer
-278 the code
-278 won't
-277 has your
-277 lost
277 said
-277 the other
-277 your identity
-276 matters
-276 same day
-276 the second
275 and sent
-275 as before
-275 bring you
275 into our
-275 refunded the
-275 you did
274 called us
-274 card
-274 have a
274 i'd
274 posted
-274 product
-274 sell
-273 going
-273 is going
-273 making
273 our front
-273 to read
-273 transfers
-273 your address
-272 at your
-272 box office
272 friday's
-272 medicines
-272 paid for
-271 confidence
-271 customer care
271 files from
271 in one
-271 link
-271 repaid
271 saturday
271 we left
270 activity in
-270 admin
-270 asked
270 breakfast
270 detected
270 sorted
270 the link
-269 daughters
-269 have already
269 it took
-269 to book
-268 apologies
-268 bastionware
-268 care
-268 earlier
-268 right
-268 we now
-267 anything
267 caused this
-267 centre
267 of those
267 promised
-267 with the
266 by our
-266 caused you
-266 goes out
-266 guest
-266 the notice
-266 the person
-266 well
-265 head of
-265 pay for
-265 the statements
-264 a name
-264 form
-264 thanks
-264 type
264 we found
-264 what the
-264 your email
-263 contains
263 fault
-263 into your
263 morning we
-263 to be
263 you received
-262 breach
-262 getting
-262 majority
-262 majority of
-262 may #
-262 protection
-262 share
262 unauthorized
-262 we're sorry
261 password of
-261 port
-261 the museum
260 meant
260 protected
260 the bank
-260 what you
-260 will get
-259 and who
-259 ask the
259 from another
-259 happen
259 offered
-259 removed
259 sent it
259 was one
259 were copied
-259 your box
-258 apologise
258 apologize for
-258 credit
258 on december
258 stolen the
-258 the day
-258 this email
258 we should
-258 will go
257 although
257 caused
-257 involved
256 our app
-256 taken the
-255 monday #
-255 pay and
-255 returned the
255 users
255 we caused
-255 you'll
-254 by tuesday
254 looked
254 not check
-254 of a
-254 order
254 paid
-254 put your
-254 strangers
254 systems
254 the notification
-254 told the
253 loaf
-253 up at
-252 # before
-252 been deleted
252 better
-252 de
-252 exchange
252 identified
-252 parents
-252 to each
-252 wanted
-252 water
252 yesterday we
251 a change
251 bit
-251 branch
-251 operations
-251 union
-251 use it
-250 # or
-250 contains your
250 courier pannier
-250 dear
250 it without
-250 offer
250 signed in
-250 strength
-250 strength of
250 the courier
-250 the strength
250 turns
250 turns out
-249 answer this
249 been accessed
-249 fingerprint
-249 long
249 minor
-249 stored
249 the alarm
-249 your full
248 hadn't
248 privacy and
248 the agency
248 they
-248 your money
-247 all we
-247 below
247 cancelled the
247 didn't
247 his
-247 matter
-247 palmera
247 twice once
-247 waiting
-247 where you
246 have experienced
246 in february
246 may we
-246 we've
245 on saturday
245 publish
-244 believe
-244 for more
-244 million
244 newsletter
-244 norrland
-244 that day
-244 was sent
-244 withdrawn
-243 if a
-243 need to
243 pulled
-242 and check
242 appeared
-242 copy
-242 dana
242 once on
-242 should you
-242 sorry
-242 them to
-242 to those
-241 figure is
-241 see you
241 stolen
241 streets
-241 the cache
-241 the open
-240 here and
-240 information
-240 mean
240 nothing to
-240 partners
-240 sorry to
-239 already
-239 free of
-239 have deleted
-239 identity
239 into the
239 know that
-239 of charge
239 off in
239 two
239 you cancelled
238 a limited
238 a stranger
-238 before a
-238 dates
-238 having
-238 if somebody
-238 it has
238 limited number
-238 nowhere
-238 nowhere else
-238 orders
238 somebody outside
-238 through every
-238 we've put
-237 by #
-237 order stands
-237 reason for
237 sorry i
-237 the morning
236 a proportion
-236 as planned
-236 call
236 longer
236 may also
236 message was
-236 name your
-236 planned
236 spreadsheet
-236 the police
235 # utc
-235 off until
-235 server
-235 should do
235 utc
-235 you can
234 activity
234 gave
-234 goes
-234 island
-234 medical
-234 noon on
234 per
-234 premium
234 rent
-234 shows
234 simply
-234 soon
-234 template
-234 this month
233 and a
-233 call #
-233 monitoring
233 possible
233 proportion
233 proportion of
233 that account
-233 up and
-232 enough to
-232 families
-232 first was
-232 things
-231 # members
-231 a note
-231 change your
-231 computer
-231 good
231 profile
231 shipped
-231 the last
231 to tell
231 we shipped
-231 your home
230 from a
-230 yourself
-229 # has
229 alder
229 and i
-229 stayed
-229 to you
-229 we will
-228 biggest
-228 browser
-228 deductible
-228 in writing
-228 match
-228 norrland exchange
228 of ours
228 read the
-228 send us
-228 unless
228 we kept
227 about it
-227 all of
-227 exactly
227 left
227 letter to
227 logs
227 the date
-227 us on
-227 verify
-227 writing that
-227 you are
-227 you by
-226 air
-226 brief
226 monday we
-226 sunshine
225 a laptop
225 backup
-225 college
-225 comes
-225 contained
225 day's
-225 number your
225 we cancelled
224 an unauthorized
224 date from
-224 general
-224 have rung
-224 police
-224 rung
-224 rung us
-224 this letter
-224 ticket
-224 tidewater museum
224 told you
-224 you'd
-223 anyone who
-223 before they
223 exam
-223 grimwick
-223 password on
223 us of
222 advertised
-222 are on
-222 back on
-222 bill
222 circumstances
222 created
222 downloaded
-222 has a
222 to circumstances
-221 # free
-221 and pay
-221 balance
221 bug
221 coming
-221 delete
-221 is marked
-221 keys
-221 know
-221 lagos
-221 removed the
-221 replaced
-221 stay
221 swapped two
-221 that list
221 yesterday you
-221 you back
220 at #
220 copied the
-220 history
-220 on your
-220 shared
-220 the others
219 # twice
-219 able
-219 able to
-219 away and
-219 call your
-219 ended
219 file and
219 forum
219 likewise
219 somebody
218 a
-218 awkward
-218 eye
-218 has confirmed
-218 it's a
-218 passport number
218 potentially
-218 since january
-218 the old
-217 date and
217 engineer
-217 fancy
-217 getting it
217 in sunday's
-217 is attached
-217 members who
-217 put you
217 sunday's
-217 the form
216 # our
216 address and
-216 any of
-216 band
-216 choices
-216 daily
-216 days to
216 during
-216 have checked
216 home address
-216 our billing
-216 raises
-216 supply
-216 the band
216 was opened
-216 we've closed
-216 you chose
-215 address were
-215 are doing
-215 billing
-215 doing
-215 journey
-215 next
-215 or
-215 sit
-215 to sit
-215 very sorry
-215 within
-214 already sent
-214 cards
214 happened
214 our systems
214 saved
-214 security numbers
-214 telephone
-214 tell your
-214 your card
213 a pay
-213 alone
-213 emily's
-213 emily's name
-212 a child
-212 and see
-212 and we've
-212 apologise to
-212 is
-212 noon
-212 upgrade to
212 wait
-211 and health
-211 and is
211 and on
-211 are valid
211 before we
-211 don't keep
-211 health insurance
211 lesson
-211 light
-211 overdraft
-211 start
-211 tell them
-211 to say
-211 we don't
-211 weekly
210 # cm
-210 a ticket
-210 added #
-210 and are
210 cm
210 figures
210 harrow
210 harrow #
-210 might have
-210 my own
210 our email
-210 priya
210 the harrow
-210 ticket and
209 among them
-209 and we'll
-209 are unchanged
-209 brought in
-209 goods
-209 have caused
-209 it through
209 monthly
209 off
-209 orrin
209 results
-209 return the
-209 season
-209 statements
-209 team will
-209 trailhead
-209 trailhead goods
-209 unchanged
-208 address your
-208 into a
208 made possible
208 possible by
208 the live
-208 to know
208 was made
208 was there
-208 weekdays
-207 committed
-207 committed to
207 have fixed
-207 paying
207 ran
-207 seven
-207 the information
-207 tidewater
-207 will refund
207 wrote to
-206 data protection
-206 extremely
206 last month's
206 led
206 led to
-206 like a
206 mill street
206 month's
-206 of identity
206 ran the
-206 so nobody
206 three times
206 typed the
-206 which one
-205 and not
-205 and signed
-205 asking
-205 email and
-205 i'm
-205 sending
205 we printed
-205 you should
-204 # days
-204 child who
204 courier
-204 dates of
-204 i'm sorry
204 instead
-204 orders placed
204 private
-203 and i'll
203 became
-203 birthday
-203 fine
-203 phones
-203 status
203 under the
202 carried
-202 chief
-202 idowu
-202 mrs idowu
202 our community
202 yesterday at
-201 a token
-201 cancellation
-201 if
-201 in an
201 list and
-201 no further
201 received
201 recipe
-201 sort
-201 the number
-201 token
-200 advise
-200 advise you
200 on friday
-200 passport
-200 slip and
-200 travel
200 we collected
-200 whatever
-200 you report
-199 deleted and
-199 i can
-199 partner
199 read
-199 receive
-199 remain
-199 secure
199 seem
-199 your orders
-198 back
-198 check that
-198 contacts
-198 door
-198 have not
-198 help
-198 lose
198 recently
-198 too
-197 before #
-197 come
-197 find
-197 i've
-197 itself
197 memory
-197 ms
197 my memory
-197 petra
-197 road
-197 school
197 were
-197 your passport
-196 a refund
196 appears that
196 are writing
-196 as well
196 caused by
-196 credentials
-196 credentials and
-196 evening
196 it appears
196 party
-196 registration
196 sesame
-196 supplier
-196 taken a
196 tap
-196 those who
-196 while
-195 every one
195 for six
-195 log in
195 on monday
-195 sessions
-195 sessions and
195 six days
194 a number
-194 consider
-194 day is
-194 have since
194 invoices
-194 message
194 not send
194 one of
194 passwords of
-194 please do
194 send invoices
-194 stand
194 the passwords
-194 the privacy
194 your list
193 a thief
193 about
-193 back to
-193 be wary
-193 district
-193 district council
-193 not be
193 the wrong
193 thief
-193 upgrades
-193 us
-193 wary
-193 wary of
-193 we told
-192 account is
192 couple
-192 insurance number
-192 points
-192 sunmere
-192 sunmere travel
-191 are
-191 has helped
-191 how
-191 i'll
191 renewal
-191 services
-191 the bill
-191 we reported
-190 can also
-190 dear ms
-190 is a
-190 is something
190 should
-190 that may
-189 and they
189 change that
-189 clients
189 departure
-189 is nothing
-189 its security
-189 keep it
-189 m
-189 offline
-189 person who
189 quoted
-189 sleep
-189 the copy
-189 this might
-188 and third
188 customers
-188 data
-188 delete the
-188 forms
-188 i have
-188 june #
-188 know you
188 notification
-188 old one
188 owing
188 owing to
-188 second and
-188 through the
187 meant to
-187 the money
187 you so
-186 arrive
-186 does
-186 everything we
-186 march
-186 of everything
-186 off this
-186 pasted
186 stranger
-186 the letter
-186 was involved
186 we gave
-186 what information
-186 you told
-185 email was
-185 in a
-185 keeping
-185 love
-185 on our
-185 opens
-185 pin
-185 reminder
185 rogue
-185 to friday
-185 will come
-184 both
-184 business
-184 federal
184 i opened
184 no longer
184 that were
-184 you for
-184 your information
-183 a copy
-183 by hand
-183 case
-183 chief executive
-183 employer
-183 executive
-183 forward
-183 hand
-183 include
-183 look
-183 may bring
-183 tea
-183 we closed
183 when
-183 your employer
-182 # off
182 and left
-182 day of
182 had paid
-182 is on
-182 messages now
-182 now carry
182 old
-182 on may
-182 privacy of
182 technical
182 than the
-182 theft
-182 to anyone
-182 you in
181 and did
181 during a
181 during the
181 found
-181 here is
-181 moved
-181 payroll
-181 r
-181 telephone number
-181 treat
181 we charged
-181 we'll
181 you had
-181 your names
-180 a new
180 and nobody
-180 can come
180 experienced
-180 identity protection
180 invoice
-180 the tool
-180 treatment
180 you live
-179 if one
-179 it we
-179 nothing else
-179 person and
-179 side
178 account with
178 an automated
178 automated
-178 card numbers
178 doesn't
-178 end
-178 enforcement
178 filter
178 had changed
-178 hope
-178 hotel
178 last
-178 law enforcement
-178 no reason
-178 others
-178 reason to
178 someone signed
-178 sorry if
-178 us the
-178 who was
178 you could
-178 your new
177 a technical
177 about a
-177 brightwater
-177 code of
-177 convincing
177 course of
-177 everyone who
-177 key safe
-177 ltd #
177 the course
177 the password
-177 thought
-177 visa
177 yet
-176 are safe
-176 desk
176 involving
176 know about
176 letter from
176 once
-176 one account
-176 open the
176 opened the
176 showed
-176 so you
176 sooner
-176 we send
-176 written
176 you paid
175 a handful
175 because
-175 dear parents
175 handful
175 handful of
-175 has gone
-175 parents and
175 switched on
-175 the addresses
175 this morning
-175 your data
174 an outside
174 button
-174 concerned
-174 is back
174 outside the
-174 sale
-173 at noon
173 by a
-173 on a
-173 patient
173 provider
-173 request
172 close
-172 credit union
-172 double
-172 early
-172 epic
-172 everything
172 issued
-172 myself and
-172 not been
172 or taken
-172 our team
172 outsider
-172 pin and
-172 the correct
-172 the season
-172 until sunday
-172 your bank
171 assessment
171 certain information
-171 in it
171 my
171 stolen from
-171 the right
-171 tomorrow
171 when the
-171 whose
-171 workshop
171 you #
-170 and from
170 been and
-170 folder
170 it as
170 plans
-170 response
170 sent on
-170 something
170 sync
-170 why
-170 why not
170 will have
-169 august #
169 august a
-169 by name
169 car
-169 if anything
169 ours ran
-169 plan
-169 the new
169 the turnstiles
169 the week
169 turnstiles
-168 begins
-168 by
-168 cycles
-168 device
-168 every link
168 half term
-168 hotels
-168 osprey
-168 osprey cycles
168 our mail
-168 see your
168 seed
-168 sincerely
-168 we sincerely
-167 been returned
167 by an
167 charge and
167 in
-167 payment
-167 paywisp
-167 recommend
-167 record
-167 sunday
167 the mailing
-167 the note
-167 to us
-167 we recommend
-167 you wish
-167 you're
166 a half
166 as it
-166 can reach
166 failing
166 for three
166 from #
-166 further
166 half hours
166 invoices for
166 it is
-166 officer
-166 passport numbers
-166 plus
-166 reach our
166 three and
-165 and with
165 booked
-165 fee
-165 grab
165 in june
165 listed the
-165 name email
-165 number
-165 that isn't
-165 the phone
165 week
-165 which is
-165 will put
-164 dear mrs
164 had not
-164 has not
164 it should
164 just a
-164 one by
164 people
-164 replies to
-164 season #
164 service
164 was just
-164 write
-164 write to
-163 an eye
-163 candidate
163 expired
-163 friday
-163 mobile number
-163 name mobile
163 our support
-163 please don't
163 support
-163 unit
-163 way in
-163 we removed
-163 who
162 # mm
-162 # of
162 # this
-162 every price
162 kindling
-162 leeds
-162 like to
162 mm
-162 price in
-162 the receipt
162 trying
-162 warned
-161 # million
161 became aware
-161 candidates
-161 contain
-161 have added
161 information relating
-161 no
161 notice
-161 on #
-161 our privacy
-161 over
161 place
161 recently became
161 relating
161 relating to
-161 us a
-161 utmost
161 we recently
-161 wednesday night
161 year's
160 among
-160 and since
-160 aurelia
-160 aurelia air
-160 can see
-160 day
-160 delivery
-160 desk on
-160 of an
160 six
160 that weren't
160 theirs
-160 to send
160 weren't theirs
160 you that
159 before it
159 between
159 in our
-159 kitchen
158 access
-158 breach in
-158 corrected
-158 else in
-158 go
158 have to
-158 line #
-158 pick
-158 this notice
-158 two-step
-158 we remain
-157 afternoon
-157 an independent
-157 an unauthorised
-157 and email
157 app showed
157 batch
157 debits
157 direct debits
-157 in them
-157 independent
-157 is missing
-157 matter to
157 of direct
157 of policyholders
157 own
157 policyholders
157 rate was
-157 replies
-157 your tickets
-156 email with
-156 it takes
-156 lane
-156 message from
-156 takes
-156 years
-155 # until
155 alert
-155 nights
155 taken
-155 the building
155 the button
-155 you of
-154 a court
-154 bank
-154 by email
-154 court
-154 does not
-154 event that
-154 it does
-154 lakes
-154 lakes health
-154 messages
-154 notify
-154 prairie lakes
-154 rows
-154 to notify
-154 year we
-153 and get
-153 building
-153 have also
153 not notice
-153 one that
-153 prairie
-153 test in
153 who had
153 you as
-152 a message
152 anomaly
-152 away
-152 book
152 booked a
-152 customer
-152 full
-152 me their
152 one
-152 thanks for
-152 will see
151 # for
-151 engines
-151 engines to
-151 for everyone
-151 search engines
151 spent
-151 the people
-151 turned
151 unavailable
-151 was not
151 we ran
-150 for you
-150 free
-150 is right
-150 mark
150 mistake
-150 not ask
-150 number or
150 our
-150 privacy officer
150 technical issue
-150 the box
-150 we've taken
-150 your test
-149 and never
149 mailed
-149 october's
149 price
-149 rather
149 received the
-149 security
-149 system
-149 the price
149 the two
-149 to have
148 # may
148 a third-party
-148 absence
-148 account by
148 always
148 fees
148 had been
148 intrusion
-148 reply
148 the intrusion
148 to one
148 view
-148 will
-147 and every
147 bike
-147 confidentiality
147 front desk
-147 our letter
-147 sign-ins
-147 the confidentiality
-147 we're
-147 wrote that
-147 you place
147 you to
146 arose
146 blocked
-146 customer operations
-146 fly
-146 highest standards
146 last night
-146 rosterly
-146 show the
146 showed your
-146 standards of
-146 the highest
-146 unity
146 usual
-146 we know
146 weeks
145 a wave
-145 but
145 documents were
145 list instead
-145 office manager
-145 sorry you
145 wave
145 wave of
-145 westmoor
-145 westmoor college
-144 an account
-144 booking system
144 by two
-144 new booking
144 on february
-144 payment will
-144 practice
144 present
144 segment
144 system and
-144 the bucket
144 to keep
143 about your
-143 confusion
-143 digits
143 for many
-143 for some
143 i sent
143 people who
-143 profiles
-143 send
-142 cache
-142 can delete
142 five
142 its
-142 matters to
-142 our new
142 pannier
-142 rootline
-142 signed
142 sorry that
142 that yours
-142 trust
142 we wrote
-142 you don't
-141 any confusion
141 charts
-141 checked
141 checkout page
141 date of
-141 for any
-141 full price
141 many of
141 our checkout
141 person outside
-141 receipt and
141 spotted
141 spotted it
141 the company
141 to see
-141 watch your
-141 your account
140 found the
-140 in full
-140 meridian
-140 some of
-140 the desk
-139 and will
-139 cache and
-139 dear dr
-139 fraud alert
-139 grievance
-139 highest
-139 kerbside
-139 look at
-139 network
139 of the
-139 place a
139 resulted
-139 should not
-139 stops
139 the sheet
139 the website
-138 affect
-138 affect the
138 alarm it
-138 i know
138 live list
-138 may affect
-138 not receive
-138 part of
-138 talk to
-138 that appears
-138 this may
-138 turn on
138 wages
137 an
-137 and tell
137 demand
137 have gone
137 i had
-137 looked at
137 more
-137 name
137 passwords old
137 the change
137 unexpected
137 viewed
-136 application
-136 approved
-136 collect
-136 determined
-136 determined that
-136 don't know
136 february #
-136 fully committed
-136 notes that
-136 notice of
-136 refund
-136 show
136 the address
-136 to me
-136 were not
136 which i
-136 you with
-135 a letter
135 is possible
135 possible that
-135 right figure
-135 small slip
-135 step
-135 us to
134 a spreadsheet
134 an attacker
134 big
134 button in
-134 hear
-134 juniper
-134 juniper tea
-134 our #
-134 over #
134 put
-134 since you're
134 spreadsheet of
-134 tea club
-134 they could
134 third-party
134 to last
134 website
-134 you're already
-134 your next
-133 # february
133 a storage
-133 agency
133 and its
-133 cache off
-133 check
-133 copy of
133 email addresses
-133 in us
133 it back
133 locked
133 market
-133 morning and
-133 of which
-133 off at
-133 pack
-133 refunds
-133 saved card
-133 search
-133 second step
133 storage
133 the app
133 the evening
-133 the trust
133 they were
-133 turned the
-133 we turned
133 you gave
-132 # september
-132 a week
132 abuse
-132 for money
132 group
-132 her
-132 incident at
-132 it gave
-132 licence
132 rest
-132 september
-132 today we
131 card was
-131 child
131 extension
-131 fraud
-131 guests is
131 may not
131 middle
-131 our guests
-131 pay the
-131 social
-131 valid
-130 appeal
-130 not see
130 the amount
-130 this weekend
-130 treat any
-129 anybody
-129 asks
-129 asks for
-129 cairnfell
-129 child's
129 drill
-129 first and
-129 includes
-129 includes your
-129 of information
129 our logs
-129 promptly
129 she
-129 that asks
-129 the cairnfell
-129 you pay
-128 card number
128 it and
-128 march #
128 name date
-128 online
127 a test
-127 added
-127 call us
-127 campaign
-127 copy first
127 database
-127 extremely seriously
-127 for two
-127 invoiced
-127 it myself
-127 number on
127 occurred
-127 offering
127 other
-127 out for
-127 sign-in on
-127 their
-127 those
-126 a corrected
-126 and last
126 certain
-126 claim
126 fact
-126 opens on
-126 reported this
-125 bank details
-125 beside
125 more than
125 must
-125 next bill
125 then
-125 to change
-125 want
-124 delete it
-124 harlan
-124 harlan outfitters
-124 it came
-124 known
-124 outfitters
124 shipped a
-124 tell us
124 the file
-124 there is
123 and #
-123 and in
123 billed
123 built
123 carers
123 have built
-123 llp
123 off the
123 photo
-123 proof
-123 pvt
-123 pvt ltd
-123 strand
-123 strand llp
-123 that you
-123 the bed
123 viewed by
-123 whitcomb
-123 whitcomb strand
-122 and now
-122 and set
-122 data breach
-122 diagnosis
122 donation
-122 from your
-122 grocers
-122 haldi
-122 haldi lane
-122 inconvenience this
-122 lane grocers
122 our website
-122 pension
122 resulted in
-122 your pension
121 aware that
-121 corrected the
-121 decide
121 documents
-121 hard
-121 i shall
-121 in and
-121 is sent
121 looks like
121 of them
-121 on its
-121 or call
121 set
-121 shall
-121 somebody has
-121 you hold
121 you know
121 you the
-121 you will
-121 your date
-120 call me
-120 claim to
-120 come from
-120 don't need
120 of all
120 read your
-120 shore
-120 supplier's
-120 that claim
-120 the part
-120 the whole
120 to a
120 where the
-120 whole
`,
  'remedy': `
642 now
-601 !
-593 ?
-523 called
522 because of
515 send
-510 not encrypted
486 right
-485 dear
-477 monthly
-474 one of
471 need to
470 enrollment
-468 look
-465 doesn't
-462 manager
-457 most
-456 hello
-455 customers
453 will
-450 yesterday's
447 has not
-446 and #
-444 sale
443 asked
439 nothing
-435 not the
-433 could
432 orders
-430 to #
-428 should have
426 arrive
425 the second
423 all
-421 block
419 need
418 moved
-418 our mistake
-416 talk
-416 your privacy
-413 # mill
-410 years
-408 room
-407 please do
-404 afternoon
-404 call me
-404 exam
-404 wasn't
-403 weekdays
-401 week's
-400 dr
400 each
-399 coming
-399 else in
398 pay and
397 seat
-396 after all
-396 messages
-396 tallyboard
-395 stolen the
-394 belonged
-394 belonged to
394 no further
393 is #
392 use
389 have fixed
388 will be
387 verify
-387 which is
-387 yesterday
-385 island
-385 said that
385 seven
384 checked
384 has since
-384 you and
-383 had
-383 team
-382 the utmost
-381 twice
-378 # monday
-378 council
377 earlier
-376 # off
376 server
-375 it without
-374 ltd
374 please
374 your place
-373 harbour
373 touch
-373 yourself
372 here are
372 withdrawn
371 removed
370 again
-369 instead of
368 good
368 it's yours
368 ten
367 we'll
366 bags
366 their
-365 on friday
-363 meridian
-362 listed
-360 news
-360 reference
-359 advertised
-359 promised
-359 quoted
-359 recognize
359 so that
358 and i'll
-358 parents
358 the person
-358 to that
-357 to put
356 the old
-356 was the
-356 were copied
-355 looked
355 reset
-355 seem
-354 according
-354 according to
354 log in
-354 thing
-354 to our
-353 see your
-352 for it
352 on us
-351 did
-351 got
-351 photographs
-351 you received
-350 wrong price
-349 home
-349 museum
-348 fancy
-348 in one
-348 my memory
-348 orchard
347 for you
-347 our new
-347 write back
347 you'll
346 passed
-345 # twice
-345 credit file
344 booking
344 come on
344 exactly
343 taken the
342 have already
342 we now
341 and has
341 engineers
341 our engineers
-341 records
-341 stayed
-339 daughters
339 on all
-339 thanks
-339 we should
337 cut
-337 middle
-337 pupils
-337 what to
-336 convincing
-336 partner
-336 ran the
336 to book
-336 you're
-335 name
334 are
-334 guest
-334 pulled
-334 this letter
333 for everyone
-333 rogue
-332 caused by
332 it will
332 ones
-332 season #
-332 we cancelled
-331 salary
-331 you pay
330 me and
330 old one
329 claim
329 four
329 have added
-329 helped
-329 said
328 done we
328 up
-327 ran
-327 upgrade
-326 epic
-326 have not
-326 on tuesday
-326 renew
-326 to renew
-325 if anything
325 stopped
-325 yesterday's email
-324 and in
324 i've
-324 pass
323 studio
-323 travel
323 valid
-322 to somebody
-322 under the
-321 balance
-321 corran
321 have taken
-321 with code
-320 # or
320 paying
-319 hang
-319 hang up
-319 if a
-318 don't forget
-318 forget
318 have told
-318 orbit
-318 to talk
318 your plan
317 already
-317 eye
317 no need
-316 it anywhere
316 your card
-315 happened
-315 will answer
-314 answer the
-314 center
-314 due
-314 enough to
314 if it
-314 primary
314 window
-313 welcoming
-312 admin
312 been removed
-312 brad
312 costs
312 costs #
312 one by
312 rolled
312 rolled the
312 we rolled
311 marked
-311 none
-310 careless
-310 college
310 confirmed
-310 dear mr
310 lincoln
310 there's
-310 were not
-309 shared
-309 that yours
-309 we gave
-308 account with
-308 getting
-308 overnight
-308 someone signed
308 the server
-308 unity
308 your plot
307 delete the
-307 posted
-307 your balance
-306 apply
-306 fraud
-306 it's not
-306 ours ran
305 from today
-305 trouble
305 year of
-304 customer care
-304 cvs
304 fine
304 have changed
-304 not check
304 that i
-303 field
-303 i'd
-303 letter to
-303 links in
-303 little
303 map
303 the notice
-303 yesterday at
-302 been told
-302 date and
-302 law
-302 looking
-302 morning we
302 search
301 amount
-301 as well
-301 cloudharbor
-301 planning
301 swapped
300 added a
-300 ourselves
-299 among
-299 customers in
-299 i would
299 refunded
-299 reply and
-298 a year
298 by hand
-298 else you
298 hand
298 show the
-298 to hear
-298 well
-297 centre
297 don't need
-297 hidden
-297 may also
-297 may bring
297 open the
-297 pack is
-296 are sorry
296 brought in
296 further
296 itself
-296 journey
-296 many of
296 stands
-296 transfers you
-296 under
296 was sent
-295 account was
-295 and yours
295 open
-295 private
-295 than the
-294 an address
-294 from an
294 key to
-294 missed
-294 stolen
294 you by
-293 at your
293 credited
-293 includes
-293 includes your
-293 names of
-293 our app
293 practice
293 the whole
293 whole
-292 account number
-292 addresses and
-292 settings
-292 things
292 to your
291 before #
291 ended
-291 five
291 in full
-291 pin
291 slot
-291 wrong
291 your booking
-290 before we
-290 course
-290 have reported
290 is already
290 monday #
-289 about your
-289 and passwords
-289 between
289 deleted
-289 i know
-289 questions
289 shut
289 shut the
-289 yet
-288 callers
-288 head
-288 looks
-288 wrote that
-287 and call
287 cover
-287 deal
-287 going
-287 is going
286 bonus
286 figure is
286 is back
286 log
286 the form
-286 twice once
-285 jo
-285 operations
-285 southpaw
285 will come
-285 your name
-284 grab
-284 hadn't
-284 sorry
284 we will
283 brought
-283 parking
283 the next
283 to read
-282 a message
282 credentials
282 credentials and
-282 double
-282 offered
-282 received the
-282 spent
-281 by name
-281 histories
-281 passwords old
-281 talk to
-281 the notification
280 added #
-280 mailbox is
-280 very
-279 abuse
-279 because we
-279 card was
-279 forgot to
279 tomorrow
-279 was one
278 a day
-278 bit
-278 front
-278 individual
-278 knows
278 later
-278 mention
-278 opening
-278 opening it
278 second
-278 tell your
-278 who knows
-278 without opening
278 working days
-277 called us
-277 control
-277 held your
-277 hosting
277 myself and
277 phones
-277 telephone number
277 three working
-277 your names
277 your test
-276 actor
-276 actor obtained
276 are on
276 case
276 checked every
-276 consider
-276 friday's
-276 gave
276 have checked
-276 kirkbride
-276 light
-276 loan
-276 template
-276 your loan
-275 de
-275 details
275 keys
275 replaced
-275 reported
-275 simply
-275 you our
-275 your email
274 and stopped
-274 as it
-274 balances
-274 contact
274 june #
-274 that certain
274 the right
274 visa
274 your membership
-273 and for
-273 family
273 is nothing
-273 look at
273 so is
-273 union
273 water
-272 from you
-272 quite
-272 safety
272 the map
271 it's
-271 name your
-271 our own
-271 palmera
271 person and
271 return the
-271 same password
-271 supply
271 the cache
-270 an old
-270 broke
-270 donation
-270 freeze
270 if you
-270 message from
-270 norrland
-270 since you're
-270 tell us
270 the tool
-270 to last
-270 us of
-270 we had
-270 you're already
-269 anyone
-269 owing
-269 owing to
-269 that you
269 the way
268 # of
-268 about an
268 child's
-268 door
268 hear about
-268 network
268 return
268 returned the
-268 social
267 along
-267 as before
267 changed how
-267 engineering
267 every
267 has a
267 how we
-267 issued
-267 priority
-267 sent on
267 starts
267 starts at
267 we've
-267 weren't
-266 birth and
-266 business
266 end of
266 orders placed
-266 plain
-266 security
-266 sort
266 the end
-265 bike
-265 dpo
-265 our contact
-265 sorry for
265 year's
264 # before
-264 email addresses
-264 those
264 you place
-263 commissioner
-263 enjoy
-263 for five
-263 grimwick
-263 intrusion
-263 it did
-263 question
-263 review on
263 tell me
263 that no
-263 the intrusion
263 the weekend
-263 told you
263 your tickets
-262 be our
-262 on or
262 the desk
-261 browser
261 can also
261 commissioner's
261 commissioner's office
261 information commissioner's
261 kroftwell
-261 majority
-261 majority of
261 of kroftwell
261 offering you
261 we've closed
-261 with our
260 corrected
-260 delete it
260 if
260 plot
-260 used
-259 # any
-259 could not
-259 dental
-259 direct
-259 in sunday's
-259 sunday's
-258 and its
258 breach
258 credited your
-258 forms
258 have credited
-258 him and
258 on sunday
-258 paid
-258 reach
-258 your home
-257 cancelled the
257 instead
257 it came
-257 left
257 minutes
257 receipt and
-257 says
257 we printed
-257 you use
256 alerts
-256 and sent
-256 apologize
-256 is open
-256 kitchen
256 next
-256 of yours
256 profiles
256 put your
-256 we apologize
256 will go
-255 affected
255 human
255 live
-255 march we
-255 our privacy
-254 carried
-254 forgot
-254 into
-254 strangers
254 taken a
253 already sent
-253 gift
253 in #
-253 link to
-253 minor
-253 norrland exchange
253 there's nothing
253 tickets
-252 about
-252 federal
252 full price
252 send you
252 will send
251 # your
251 days
251 has
-251 you know
251 you would
-250 and see
-250 and then
250 are paying
250 call us
-250 can do
250 credit monitoring
-250 dental plan
-250 everything we
-250 hit
-250 hit reply
-250 of everything
250 paying for
-250 sent it
-250 trust
250 we shut
-250 yours was
-249 a change
249 any of
-249 the mailbox
249 today and
-249 when you
-248 anywhere else
-248 insurance
-248 left your
248 through every
-248 where you
247 and third
-247 app
247 been withdrawn
-247 july
-247 may not
-247 may we
-247 off in
-247 season
247 second and
-247 services
-247 technology
247 ten minutes
-247 to have
247 today
-246 don't keep
246 if the
246 not changed
-246 of which
246 opens
-246 our community
246 running
246 send us
-246 the mailing
-246 we attached
-246 we don't
-245 a template
245 and will
-245 fares
-245 listed the
-245 many
-245 shipped
-245 we shipped
-244 are doing
-244 doing
-244 gadgetopia
-244 reply here
243 and we'll
243 leave
-243 or call
243 through the
242 absence
-242 community
-242 credit union
-242 do it
242 it when
242 your identity
241 and signed
-241 change your
-241 go ahead
-241 police
241 rebuilt
241 rebuilt the
241 refunded the
-241 reports
-241 sent to
-241 thought
241 won't
241 your delivery
-240 an eye
240 and who
-240 everything
-240 harm
-240 on that
240 us on
-240 want to
-239 done
239 is right
-239 laptop held
-239 led
-239 led to
-239 set a
-239 the laptop
-238 can come
-238 did not
238 everyone
-238 gremlins
-238 number one
238 office on
-238 on december
-238 one priority
-238 our number
-238 truly
-237 button
-237 could read
237 engines
237 engines to
-237 front desk
-237 loaded
-237 love
237 ordered at
-237 product
237 search engines
-236 any question
-236 anybody
-236 concerned
-236 head of
-236 ltd #
-236 night
236 overdraft
236 privacy and
236 verify your
236 way in
-235 activity in
-235 detected
-235 mention your
-235 mobile number
-235 name mobile
-235 we kept
234 and the
-234 apologise to
-234 batch
234 fee
234 have refunded
-234 last month's
-234 month's
-234 pin and
234 switched that
-234 the bank
234 the school
-234 they were
-233 alder
233 arrives
-233 customer
-233 figures in
233 owe
-233 technical issue
233 the money
233 to know
-233 when we
-233 you at
233 you owe
-233 you the
232 begins
-232 booked
232 claims
-232 engineer
-232 photo
-232 statement we
-232 vendor
231 back
-231 due to
-231 home address
-231 of ours
-231 on wednesday
-231 our
-231 our website
-231 protection
-231 situation
231 the two
230 child who
-230 mobile
-230 page
230 staff
-230 ticket
-230 you get
-229 attacker
-229 blame
-229 by our
-229 id
-229 ines
-229 more
229 raises
229 sunday
-229 this matter
-229 you've used
228 # not
-228 a proportion
-228 a question
-228 and not
-228 could see
-228 data
-228 getting it
-228 in us
228 mark
228 not #
228 not been
-228 papertrail
-228 question about
228 same day
-228 someone who
-228 the trust
-228 transfers
-228 what
-227 enforcement
227 every price
227 form
-227 i am
-227 into a
-227 law enforcement
227 price in
227 right figure
-227 seen
227 we changed
-227 we published
226 # members
226 do anything
-226 grievance
226 need not
-226 three times
226 we've put
-226 when
225 # in
-225 chat you
225 crew will
-225 making
-225 market
-225 notification
-225 parent
-225 proportion
-225 proportion of
-225 was identified
-225 watch your
-225 we're
-224 ask your
-224 i
-224 in june
224 joining
-224 nothing else
224 on it
223 a court
-223 a name
-223 a stolen
223 court
-223 email address
-223 finance
-223 rate was
-223 ring
223 rows
223 to him
-223 turn on
222 # december
-222 able
-222 able to
-222 extension
222 for those
-222 has your
-222 numbers were
-222 please call
222 result of
-222 such
-222 the button
222 those days
-222 was in
-221 a number
-221 bought
221 breach to
221 card
-221 certain
221 messages now
221 now carry
221 the breach
221 will pay
-221 you got
-221 your date
-220 autumn
220 breach in
220 can delete
220 everybody
-220 fact
-220 friday we
-220 it should
220 last three
-220 last year's
220 swapped two
-220 tidewater museum
220 you wish
219 are unchanged
219 cancel
-219 from your
-219 the attacker
219 unchanged
-219 until the
218 an hour
-218 copied
-218 dear mrs
-218 looked at
-218 monday to
-218 record and
-218 should
217 # days
-217 and contact
-217 any call
217 attached to
-217 call or
217 date
217 in and
-217 name and
-217 names and
-217 note that
-217 notice
-217 shown
-217 the police
-217 to ask
-217 unexpected
216 brief
-216 files from
-216 in march
216 membership
-216 share
-216 there
-216 what you
215 it
-215 process
-215 tidewater
-215 winter
-214 among them
-214 appears
-214 cases
-214 day's
214 months of
-214 notes that
214 opens on
-214 password of
-214 tiny
214 we have
213 a corrected
-213 billing
213 carry
-213 encrypted
-213 goods
213 have
-213 history
213 morning and
-213 over #
213 rate
-213 trailhead
-213 trailhead goods
-212 approve
-212 between #
212 have deleted
212 if your
212 leave your
-212 message was
211 # months
-211 a guest
-211 appears to
211 bill
-211 bring a
211 charge
-211 chief executive
-211 executive
-211 extremely
-211 have done
211 in to
211 is sent
-211 looks wrong
-211 notice of
-211 supplier
-211 tea
-211 that day's
-211 tuesday's
-210 address were
210 are now
210 email with
-210 identified
-210 information was
-210 know
-210 meant to
-210 nights
-210 supporters
210 the bill
-209 a technical
-209 a ticket
209 first was
-209 flight
-209 service
-209 thanks for
209 the search
209 this message
-209 ticket and
-209 years and
208 extra bags
-208 has helped
-208 i sent
208 offline
-208 photos
208 with an
-207 asking
-207 fully
-207 have rung
-207 password in
-207 rung
-207 rung us
207 stops
207 the part
-207 we apologise
-207 where
207 with you
-207 yesterday you
206 any email
206 be
206 one that
206 part
-206 seed
-206 technical
206 watch for
-206 your driftwood
-205 an automated
205 as a
-205 automated
205 days to
205 just
-205 more information
205 obtained
205 pannier
-205 portion
-205 portion of
-205 will not
205 your rate
-204 assessment
-204 be wary
204 correct
-204 first name
-204 more than
-204 ms
-204 page #
-204 please change
-204 so we
-204 understand
-204 wary
-204 wary of
203 and we've
-203 my own
-203 we are
-203 you about
203 you do
203 your
202 and from
-202 attention
202 booking system
-202 cards
202 file
-202 had left
-202 lists
-202 monetka
202 new booking
-202 office manager
202 one is
-202 present
-202 that email
-202 wait
202 you on
-201 carers
-201 contract
201 forward
-201 rootline
-201 sorry i
-201 stolen from
-200 # for
200 back and
200 everyone who
-200 figures
200 members
200 not have
-200 of an
200 paid for
-200 personal
-200 until #
-200 with any
200 written
-199 orrin
199 rate has
199 the first
199 to log
199 your licence
198 a full
-198 contain
-198 elsewhere
198 every link
-198 that the
-198 we ran
-197 bought a
197 dana
-197 data breach
-197 from another
-197 leeds
197 order stands
197 part of
-197 potentially
-197 read your
-197 remove
-197 telephone me
-197 this weekend
-197 users
197 your money
-196 address and
196 keeping
-196 stranger could
196 to answer
-195 chat
-195 file a
195 has deleted
-195 isobar
-195 lesson
-195 machine
-195 morning's
-195 party
195 second step
-195 see you
-195 the link
-195 this morning's
195 will take
-194 # if
-194 and did
-194 bastionware
-194 call your
194 customer details
194 deposit
-194 every day
194 it today
194 pay for
-194 privacy officer
194 secure
194 that we
-194 the dates
-194 the live
194 told the
194 your new
193 and your
-193 card numbers
-193 i apologise
-193 i can
193 march
-193 medicines
193 pay the
193 take it
193 the building
-193 the website
193 the word
193 yours
192 address is
-192 loved
192 passwords of
192 repaid
-192 state
192 the passwords
192 the post
-192 very sorry
-192 what a
-191 any day
191 building
-191 day before
191 error
191 extra
191 from this
-191 it took
-191 thank
-191 thank you
191 the box
191 the extra
190 and only
-190 appeal
-190 by a
190 changed
190 closed the
-190 for a
-190 for more
190 have built
190 hour
190 noon
-190 our front
-190 talk about
190 the day
-190 trying
-189 among those
-189 apologise
-189 big
-189 biggest
-189 calls
189 hear
-189 mind
-189 strength
-189 strength of
-189 the strength
189 them
-188 checkout
-188 emailed you
-188 include
188 it within
188 paid a
188 released
188 we've taken
187 and pay
187 at noon
-187 began
-187 chief
187 cost you
-187 didn't
-187 don't know
-187 have you
187 may be
-187 of it
-187 rest
187 you back
-186 # an
186 agreed
-186 appeared
186 from now
-186 last quarter
-186 notified
186 now on
-186 person i
-186 quarter
186 reach you
-186 these
-186 this notice
186 us the
-185 # july
-185 # weekdays
185 added
-185 rosterly
-185 the data
-185 the note
-185 the site
-185 with one
-184 a free
184 beside
184 click here
184 comes
184 gone
-184 me on
184 nothing further
-184 or #
184 passport numbers
184 results
-184 somebody
-184 sorry you
-184 that some
-184 the three
184 to them
-184 weekdays #
-183 backup
183 been returned
183 collected
183 credit
183 it through
183 password and
-183 screws
183 together
183 together with
-182 marta
-182 no
-182 on february
-182 on my
-182 our systems
182 places
-182 recycling
-182 something
-182 sorted
182 the correct
-181 and to
-181 ask you
181 at once
-181 been notified
-181 belong
-181 belong to
-181 better
-181 monitoring
181 run
-181 tariff
180 a week
180 all of
-180 apologize for
-180 below
-180 created
-180 half
180 it takes
-180 it's been
-180 juniper
-180 juniper tea
-180 ledger
-180 of you
180 promptly
-180 some account
-180 sorry and
180 takes
-180 tea club
180 the page
180 will get
180 you live
180 you will
180 your box
179 before a
-179 change the
-179 had not
179 i should
-179 shore
-179 to use
179 within a
179 you need
-178 brightwater
-178 button in
-178 database
178 every other
178 in writing
-178 suspicious
178 third
178 you'd rather
177 and reported
177 anything
177 cairnfell
177 find
-177 incorrect
-177 nowhere
-177 nowhere else
-177 remain
177 removed the
-177 site
-177 switch
177 the cairnfell
-177 the letter
-176 # our
-176 before sunday
-176 from a
-176 gave your
-176 sunmere
-176 sunmere travel
-176 sync
-176 us a
176 within
-175 access
-175 and change
175 another
175 reset every
175 returned
175 schedule
-175 spreadsheet
-175 switched on
-175 tax
-174 apologise for
174 february
174 hold
-174 i had
-174 in that
-174 our online
-174 paywisp
-174 signed in
174 test
-174 that one
174 the charge
-174 times
173 a month
173 a result
-173 and don't
-173 birthday
-173 emily's
-173 emily's name
173 result
-173 saturday
173 through
-173 too
-173 treat
173 will put
-173 you that
-172 an incorrect
172 built
-172 complete
-172 emailed
-172 mentions
-172 monday we
-172 numbers and
-172 reason
172 slip and
-172 visit
-172 we emailed
-171 agency
-171 as we
-171 from #
-171 might
171 server off
-171 somebody outside
171 stay
170 an unauthorised
-170 experienced
-170 flaw
-170 flaw in
-170 off until
-170 that appears
170 that day
170 to say
-170 upgrade to
-170 you down
-169 a refund
169 altogether
-169 an isolated
-169 believe
-169 bug
-169 cancelled
-169 customer operations
-169 during a
-169 isolated
169 it has
169 one
169 post
168 against
168 and are
168 discount
168 placed
-168 stranger
168 to send
168 tool
-168 treat any
-168 we listed
-168 who had
-167 an outside
-167 ask
167 august and
-167 bank details
167 been deleted
-167 copied the
-167 on two-step
-167 patience
-167 patience and
-167 the names
-167 this month
167 unauthorised
167 whatever
-167 your flight
-166 am
-166 departure
166 has gone
-166 is something
166 meant for
166 receipts
-166 sold
-166 than
-166 that an
-166 that mention
166 the notes
-166 the others
-166 told us
-166 with #
-165 a tiny
-165 any charge
165 before anything
-165 drop-in
-165 drop-in and
-165 into your
-165 logs
165 named
-165 you gave
164 arose
164 candidate
-164 caused
164 d
-164 file and
-164 hope
-164 ledgerline
-164 of any
-164 outside
-164 policy
164 second time
-164 see
164 send it
164 the bed
-164 us to
-164 we remain
163 # february
163 contained
-163 mistake
163 noon on
-163 on march
-163 on saturday
163 send a
163 summer
-163 took a
-162 applicants
-162 august
-162 contains
162 deals
-162 dear ms
-162 don't pay
162 example and
162 free of
162 gave the
-162 likewise
162 need do
162 of charge
-162 security numbers
-162 stick
162 the amount
-162 used the
162 while
162 whole order
-162 why
-162 why not
-161 # march
161 and date
-161 and since
-161 charge and
-161 contains your
-161 live list
-161 opened the
-161 protect
-161 reported the
161 sending
161 statement
-161 statements
161 tap
-161 to protect
-161 your first
-161 your list
-160 # we
160 a list
-160 about the
160 are at
160 bookings
160 can send
-160 data protection
160 friday #
160 from
-160 llp
-160 people who
-160 strand
-160 strand llp
160 usual
-160 which
-160 whitcomb
-160 whitcomb strand
159 a letter
-159 and turn
-159 call the
159 click
-159 our #
159 overdue
159 receipt
-159 renewal
-159 this to
-159 viewed
159 went
-159 westmoor
-159 westmoor college
-158 august a
158 decide
158 documents were
-158 emails that
-158 let you
158 papers
-158 please be
158 your rent
-157 be careful
-157 careful
-157 careful with
-157 committed
-157 committed to
157 digits
-157 everything else
-157 had been
157 june
157 price
-157 your data
156 and put
-156 care
-156 criminals
-156 experience
156 forum
-156 information
156 it was
-156 job
156 november
-156 people
-156 to anyone
-156 to pay
156 workshop
-155 booking page
155 by email
155 in an
-155 just a
-155 lantern
-155 loom
-155 loom lantern
-155 page and
-155 personal data
155 processed
-155 the loom
155 to delete
155 took the
-155 user
-155 was just
-155 wrong date
-154 birth your
154 can't be
-154 charged
154 check-in
-154 example #
-154 i'm
154 letter
154 link in
154 new quote
154 october #
154 on october
154 register
154 stand
-154 streets
153 deleted and
-153 if somebody
-153 replies
-153 this is
153 time
-153 wages
-153 we caused
152 and confirm
152 anything else
-152 between may
152 confirm your
-152 contacts
152 department
-152 filled
-152 fly
152 here is
152 how
152 it we
152 pick
-152 reported this
152 the department
-152 the turnstiles
-152 turnstiles
-152 we know
-151 achebe
-151 caused this
-151 coffee
151 day of
-151 group
151 premium
151 term
150 # free
150 all we
-150 and check
-150 are writing
150 at the
-150 benefits
150 has confirmed
150 have to
-150 i'm sorry
150 january #
-150 never ask
-150 not reply
-150 off this
150 spotted
150 spotted it
150 the march
150 what he
-150 will never
150 writing that
-150 you should
-150 your orders
-149 account and
149 drive
149 invoiced
149 mr
-149 priya
-149 status
-149 street
-149 the app
-149 us these
-149 you blocked
-148 address
148 are safe
-148 by an
148 copy first
-148 expired
-148 heavily
-148 heavily in
-148 invested heavily
148 lagos
-148 lane
-148 of emails
-148 recommend
-148 road
-148 the mix-up
148 to it
-148 to see
-148 we recommend
-147 addresses
-147 and get
-147 and nobody
147 and verify
-147 branch
147 contractor
147 goes out
147 money back
-147 sorry to
-147 the password
-147 your information
146 been cancelled
-146 hashed
-146 have invested
-146 invested
-146 name email
-146 of policyholders
146 one account
-146 policyholders
-146 protect yourself
-146 resulted
-146 to us
-146 we do
146 wedding
146 wednesday from
-145 # utc
-145 a laptop
-145 an error
145 and asked
-145 calls about
-145 ico
-145 limited
145 please don't
-145 that account
-145 the ico
-145 thursday we
-145 treatment
-145 utc
-145 we let
145 writing
-145 your social
-144 anyone who
-144 cycles
-144 district
-144 district council
144 documents
144 firm
-144 lakes
-144 lakes health
144 mill street
-144 of calls
-144 osprey
-144 osprey cycles
-144 prairie lakes
144 repaired
-144 system and
144 two people
-143 a pay
-143 but
143 cache
-143 is committed
-143 message that
-143 much
-143 or taken
143 packed
-143 that weren't
-143 theirs
-143 was involved
-143 weren't theirs
-143 what information
143 what the
143 you have
-142 # th
-142 dates
142 deductible
-142 disruption
142 having
142 leaves
-142 letting
142 match
-142 name home
-142 our support
-142 prairie
-142 regulator
-142 support
-142 telephone
-142 th
142 who received
-141 and with
141 client
-141 emails about
-141 letters
-141 made possible
-141 million
-141 pacific
-141 possible by
141 saturday #
-141 social security
141 the receipt
-141 was made
-141 will have
-140 aurelia
-140 aurelia air
-140 list instead
140 put you
-140 should do
140 there's no
-139 ahead
-139 answer it
-139 had changed
-139 harlan
-139 harlan outfitters
-139 heart
-139 heart of
139 matters
139 now send
-139 outfitters
-139 the heart
-139 website
-138 advise
-138 advise you
-138 and i
-138 audio
138 cache off
-138 chose the
-138 coachways
-138 driftwood
-138 driftwood audio
138 in which
-138 is on
-138 last step
138 marked as
-138 meridian coachways
-138 of us
138 off at
-138 or
138 over
-138 past
-138 she
138 signed
138 turned the
138 we turned
-137 # a
-137 awkward
137 delay
137 like to
-137 long
-137 our email
137 price of
-137 was caused
-137 whose
136 april
136 computer
136 december
-136 else
-136 email and
-136 line #
-136 national insurance
136 portal
-136 report
-136 the salary
136 the season
136 we send
-136 without
-135 goes
-135 highest standards
-135 other member
135 our data
135 passport
-135 standards of
-135 that isn't
-135 the highest
134 and is
-134 and left
-134 choosing
134 confirm
-134 sheet
134 since january
134 that it
-134 the alarm
134 the key
-134 theft
-134 two-factor
134 two-step
-134 we found
-134 who has
-134 yesterday we
-133 failing
-133 grocers
-133 had paid
-133 haldi
-133 haldi lane
-133 it myself
-133 lane grocers
133 message and
-133 nobody
-133 some customers
133 the price
133 was not
-132 bank
132 before
-132 corran sands
132 do nothing
132 is possible
132 on june
132 possible that
-132 sands
-132 sands hotel
-132 that a
132 the addresses
-132 the federal
-132 the museum
-132 your password
131 behalf
131 bin
-131 both
131 closed
-131 email was
-131 february we
-131 reads
131 registry
-131 shipped a
-131 systems
-131 the bucket
131 the registry
-130 a stranger
-130 change that
130 like it
-130 no reason
130 october
-130 profile
-130 reason to
-130 the message
130 you hold
-129 a thief
129 all #
129 billed
-129 by tuesday
129 cancellation
129 corrected the
129 daily
-129 even
129 issue
129 january
-129 national
-129 start
-129 thief
-129 took
-129 we regret
129 you lost
-128 an unauthorized
-128 august #
128 cost
128 january and
128 mail
-128 matters to
128 scheduled
-128 showed
128 will see
-127 # until
-127 and ring
127 and some
127 first and
127 here
-127 matter to
127 money
-127 or ring
-127 others
-127 we did
-126 a person
126 and told
126 ground
-126 move
-126 note
-126 out for
-126 read the
126 since
-125 a limited
-125 and tell
125 answers
125 i have
-125 limited number
-125 mix-up
125 nine
125 so you
-125 unauthorized
-124 about a
124 an independent
124 couple
124 four weeks
-124 have charged
-124 identity protection
124 independent
-124 it first
-124 passwords are
-124 two hours
-124 we left
-124 wednesday night
124 who was
124 whom
123 # hours
-123 a fraud
123 accra
-123 clearly
-123 early
123 have set
-123 highest
123 i'll
-123 list
123 the one
-123 while you're
123 within #
-123 you're here
123 your bank
122 a new
-122 an account
-122 bucket
-122 circumstances
-122 event that
-122 figure
122 mill road
-122 pvt
-122 pvt ltd
122 receive
-122 to circumstances
-122 we're sorry
122 will refund
-121 a storage
121 account by
-121 ask for
121 first
121 is marked
-121 loaf
-121 proof
-121 storage
121 supplier's
121 we took
-121 you with
121 your account
-120 and had
120 are valid
-120 been and
120 day
-120 dear parents
-120 get a
-120 last night
-120 parents and
120 password on
-120 print
-120 recipe
120 within three
`,
  'protective-step': `
458 call your
-423 questions
-411 attached
-406 overnight
-402 we attached
401 ask
-395 manager
-388 dr
-381 she
-380 ten
-372 more information
-370 verify your
-368 !
-367 should you
367 with the
-359 we know
-357 need
-348 today
-346 passwords are
-346 pay for
-346 premium
-345 ?
-344 birth
343 report
-342 isn't
-342 valley
-342 works
-341 help
-341 show the
340 callers
-340 leave your
-338 crew
-332 reply
-329 for more
-329 verify
327 browser
-326 papertrail
-324 orchard
324 tell
-323 it's yours
-321 not reply
320 printed
-319 customer care
-317 they are
-316 contained
-316 it did
-316 long
315 who
-311 brad
-311 is attached
-311 nothing
-310 # of
-310 team
-310 want
-309 call #
-307 has not
-307 helped
-307 now
-305 council
-305 desk
-304 me
-303 letter
-302 date
-301 to anyone
300 fraud
-300 product
-298 among those
-298 enrollment
297 identity
-296 bank details
-296 payment will
-295 hear
-295 publish
-294 child who
-294 hello
-294 if the
-293 # for
-293 dear
-293 years
290 yourself
-289 bin
-289 me on
-289 reason
-289 the one
-286 jo
285 it anywhere
-283 and your
-283 took
-282 has a
-282 number or
-281 an address
-281 from an
-281 meridian
-280 going
-280 hear from
-280 is going
279 messages
-279 so nobody
-278 club
-278 not the
-276 director
276 supplier
-274 as a
-274 earlier
-273 can do
-273 corran
-273 market
-273 the page
-272 insurance
-272 what you
-271 an account
-271 sunshine
-271 was
-270 weekdays
-269 don't need
-268 it's not
-268 loaf
-267 hidden
-267 thought
-266 guest
-265 as before
-265 won't
264 about
-264 head
-264 time
-264 upgrades
-264 wednesday night
-263 field
-263 need to
-263 recycling
-262 admin
-262 stored
-261 anything
-261 ltd
-260 good
-260 harbour
-260 match
-260 tallyboard
-259 about that
-259 sorry about
-258 about an
-258 booking
-258 bring
-258 daughters
-258 includes
-258 includes your
-258 it on
-258 majority
-258 majority of
-258 named
-258 no
-258 the desk
-256 centre
-256 invoice
-256 return
-256 the attacker
-255 and only
-255 much
-255 respond
-255 respond to
-255 to that
-254 thanks
253 ask the
-253 came
253 don't know
253 pin
-253 you need
-252 book
-252 link
-252 southpaw
-251 first was
-249 by the
-249 late
-249 notes
-249 partner
248 nobody
-248 primary
248 switched that
-248 that account
-248 were in
247 ask for
-247 balances
-247 cloudharbor
-247 hold your
-247 payroll
-246 little
-246 records
245 into
-245 planning
-244 bonus
-244 cvs
-244 making
-244 waiting
-243 documents
-243 grimwick
-243 record
-243 response
243 shows
-243 under the
-243 would
-242 college
-242 it said
-242 step
-242 were
-241 among
-241 apologise to
-241 control
-241 figures in
-241 grab
-241 your money
-240 account with
-240 and no
-240 collected
-240 figures
-240 past
-240 someone signed
-240 stands
-240 you want
-239 alone
-239 are writing
-239 photo
-238 find
238 first and
-238 him
238 remove
238 turn on
-238 what
-237 registrar
237 that on
-237 took you
236 and last
-236 dpo
-236 head of
-236 operations
-236 other
236 renew
236 to renew
235 any
-235 hashed
-235 having
-235 open the
-235 the last
-234 absence
-234 customers in
-234 notes that
233 anyone
-233 for it
233 sesame
-232 further
-232 hallam
232 type
232 watch your
-232 you are
-231 mobile number
-231 name mobile
-231 read the
-231 we now
-230 bank
-230 change that
230 change your
-230 may bring
229 and call
229 anyone who
-229 free of
-229 love
-229 of charge
229 please don't
-229 same day
-229 tool
-228 the person
-227 home
-227 message from
-227 two
227 with
-227 your booking
226 contacts
-226 fill
-226 fill in
-226 it has
-226 template
-226 to fill
226 your driftwood
-225 answers
-225 be in
225 emails
-225 enjoy
-225 network
-225 there's
-225 you wish
-224 exactly
-224 have gone
-224 include
-224 instead
-224 left
-224 notice
-224 reply and
-224 run
-224 something
-223 bike
-223 car
-223 him and
-223 nothing else
-223 our logs
-223 right
-223 still
-223 to ask
-222 choices
-222 fares
-222 kitchen
222 monetka
-222 sunday
-222 wasn't
222 you report
222 you've used
-221 a change
-221 after all
-221 alder
-221 and are
221 links in
-221 slot
220 call
-220 called
-220 on us
220 you about
-219 back and
-219 have charged
-219 it today
-219 switched on
-219 tuesday
-219 with us
-218 our own
-218 packed
-218 said
-218 talk about
-218 van
-217 a template
-217 donation
217 until you
-217 well
-216 a corrected
-216 autumn
-216 in that
-216 services
-216 to them
216 with you
-215 agreed
-215 already sent
215 away and
-215 behalf
-215 could
-215 de
-215 hotels
-215 minister
-215 on wednesday
-215 resigned
215 seem
-215 there
215 turn
-215 what we
-214 cover
-214 saved
-214 taken a
214 talk to
-214 the whole
214 then
214 treat
-214 whole
-213 delete the
-213 kirkbride
-213 over
-213 privacy and
213 request
-213 the copy
213 the police
-212 digits
212 from
-212 happen
-212 received
212 suggest
-212 to log
-212 unity
-212 was not
212 we suggest
-212 with no
211 be wary
-211 can be
-211 gadgetopia
-211 hosting
-211 portion
-211 portion of
211 wary
211 wary of
-211 we let
-211 your name
-210 account number
-210 and yours
-210 has since
-210 lane
-210 no longer
-210 pack
210 police
-210 there's nothing
-210 with your
-210 you'd
-209 stayed
-209 theft
-209 through friday
-208 last three
-208 offered
208 on two-step
-208 please call
-208 stand
-208 you down
-207 and they
-207 general
207 light
207 strangers
207 tell your
206 # any
-206 changed
-206 lagos
-206 number your
-206 use it
-206 your next
-205 as well
-205 child's
205 else you
-205 extra
-205 for choosing
-205 friday we
-205 next bill
-205 owe
-205 test
-205 the extra
-205 you owe
-204 # members
-204 and it
-204 fake
-204 fancy
-204 have set
-204 it will
-204 log in
204 number
203 delete it
-203 partners
-202 go out
-202 mean
202 neighbours
-202 none
-202 not notice
-202 print
-202 take the
202 your neighbours
-202 your order
-201 better
-201 grievance
-201 i know
201 mentions
-201 mrs
-200 # not
-200 a person
-200 accra
200 don't pay
-200 eleven
-200 not #
-200 payment
-200 released
-200 the tool
-200 through the
200 until the
-200 we switched
-200 with code
-199 # your
-199 and i
-199 forgot
-199 i would
-199 person who
-199 write to
-198 address
-198 answer the
-198 of you
-198 person
-198 st
-197 concerned
-197 dear parents
-197 fees
-197 here are
-197 its
-197 longer
-197 need not
-197 parents and
-197 this weekend
-196 # th
-196 and we'll
-196 breakfast
-196 i've
-196 if you'd
-196 messages now
-196 now carry
-196 own
-196 th
-196 the post
-196 to do
196 two-step sign-in
-195 engineering
-195 form
-195 last month's
-195 law
-195 month's
-195 names of
195 pasted
195 ring
-195 simply
-195 truly
-195 without a
-194 careless
-194 correct
194 don't
194 have rung
-194 hold
-194 lincoln
194 rung
194 rung us
-194 the right
-194 to hear
-193 after
193 also
-193 an automated
-193 automated
-193 carry
-193 deductible
-193 island
-193 key
-193 morning's
-193 plot
193 security
-193 this morning's
-193 will be
192 and check
-192 let you
-192 orbit
192 parents
-192 priya
-192 road
-192 we wrote
-191 attacker
-191 day
191 into your
-191 missed
-191 we cancelled
-191 you paid
-190 a test
-190 from the
-190 kept
-190 once
190 swapped
-189 and passwords
189 below
-189 got
-189 heard
-189 hotel
-189 number and
-189 out
-189 reported
189 talk
-189 the bank
-189 trouble
-189 we have
-189 you received
-188 addressed
-188 bought a
-188 call me
-188 five
-188 goods
-188 orrin
-188 trailhead
-188 trailhead goods
-188 will go
-188 your own
-187 and in
-187 and who
187 and with
-187 cost you
-187 r
-187 thank
-187 thank you
-187 your plan
-186 called us
-186 logs
-186 months of
-186 on that
-186 passport number
-186 the receipt
-186 the utmost
-185 answer
-185 bought
-185 by name
-185 clients
185 for
-185 likewise
-185 name
185 the code
-185 the week
-184 backup
-184 been told
-184 expect
184 from us
-184 i had
184 if somebody
-184 on friday
184 register
-184 rootline
-184 the building
-184 to keep
183 switched
-183 utmost
-183 where the
-182 access for
-182 an hour
-182 billed
-182 copy first
-182 customer operations
-182 half
-182 no further
-182 pass
182 registration
-182 to this
-182 union
181 an eye
-181 does
-181 had been
-181 had not
-181 loaded
-181 paying
-181 public
-181 seat
-181 shut
-181 shut the
-181 so
-181 sort
-181 this week
-181 want to
-180 about it
-180 apply
-180 does not
-180 it does
180 knows
-180 led
-180 led to
-180 log
-180 museum
-180 names
180 portal
-180 rather
-180 swapped two
180 who knows
-179 added a
179 ask you
179 contract
-179 deal
-179 i
179 into a
-179 paid
-179 palmera
-179 processed
-179 sale
-179 sold
-179 street
-179 the form
179 those
-179 to talk
-179 was in
-179 week
-179 weekend
-179 with #
-178 and sent
-178 and verify
-178 chief
178 on two-factor
-178 than the
-178 you pay
-178 your card
-177 in one
-177 just
-177 the charge
-177 this email
-177 travel
-177 you lost
-176 and contact
-176 can't
-176 caused this
-176 map
176 may also
176 show
-176 visa
-176 will come
-175 booked
-175 email address
-175 not have
175 opening
175 opening it
-175 paid for
-175 part
175 password and
-175 rosterly
175 tell us
175 the fee
175 without opening
-174 drill
-174 mobile
-174 names and
174 passport
-174 people
-174 reason for
-174 rebuilt
-174 rebuilt the
-174 reset
-174 supply
174 suspicious
-174 water
-174 way
-173 a court
-173 court
-173 deleted and
-173 ground
-173 if a
-173 one by
-173 privacy
-173 you'd rather
-172 abuse
-172 added
-172 are paying
-172 been returned
-172 chief executive
-172 executive
-172 full
-172 meant
172 of emails
-172 paying for
-172 scheduled
-172 that is
-172 the change
-172 with our
-171 a code
171 calls
-171 charged
171 have a
-171 i shall
-171 in and
-171 repaid
-171 shall
171 unless
-171 whose
-171 wrote
-170 asking
-170 idowu
-170 mrs idowu
170 new one
-170 next
-170 not come
-170 pannier
-170 private
-170 ratewell
170 screws
-170 see your
-170 sunmere
-170 sunmere travel
-170 tea
-170 that a
-170 the act
170 the first
-170 the notes
-169 cache
-169 can come
-169 double
-169 fingerprint
-169 from today
-169 in now
-169 keep your
-169 now and
-169 order
-169 ourselves
-169 paywisp
-169 text
-169 the email
-169 you by
168 approve
-168 department of
168 false
168 hang
168 hang up
-168 line
-168 per
-168 seen
-168 shop
-168 these
-168 told
-168 week's
-167 and not
-167 any question
-167 he
-167 may be
-167 receipt
-167 see you
-167 site is
-167 technology
-167 wages
-167 we caused
-167 whom
-167 you chose
166 a fraud
-166 ms
-166 ours
-166 post
-166 promised
-166 the turnstiles
-166 the way
-166 turnstiles
166 two-step
-166 we shut
-165 advertised
165 but
-165 comes
-165 failed
165 for a
-165 harlan
-165 harlan outfitters
-165 have already
-165 is something
-165 number of
-165 outfitters
-165 protection authority
-165 raises
-165 status
165 transfers
-165 up to
-165 you would
-164 and see
164 emails about
-164 have checked
-164 hour
-164 manual
-164 the manual
164 up and
-164 we did
-163 as planned
-163 card numbers
-163 have to
-163 old one
163 pay the
-163 planned
-163 protect it
163 that you
163 to change
-163 you at
-162 are on
-162 began
-162 carried
-162 created
-162 day of
-162 right figure
-162 sent it
-162 thing
-162 we've closed
-162 went
161 a note
-161 an unauthorised
-161 and told
161 approved
161 check
-161 department
-161 happy
-161 if your
-161 it to
161 photos and
-161 returned
-161 supporters
-161 the department
161 watch
-161 weren't
-161 will put
-160 all
-160 credited
-160 do anything
160 for money
160 list of
-160 no reason
-160 reason to
-160 rows
-160 salary
-160 the site
-160 us a
-160 write
-159 a guest
-159 bring a
-159 by #
-159 charge
-159 district
-159 district council
-159 if it
-159 issue
-159 it through
-159 keep it
-159 night
-159 of which
-159 six
-159 very
-159 work
-159 years and
-158 case
-158 contact
-158 dear mr
-158 finance
-158 had
-158 is #
-158 may not
158 recommend
-158 sorry for
-158 their
-158 until #
158 we recommend
-158 you place
-157 # on
157 calls about
-157 cases
-157 not been
-157 put it
-157 the file
-156 cancellation
-156 credit union
-156 data
156 identity protection
-156 if anything
-156 in us
-156 leeds
-156 membership
156 that an
-156 the trust
-156 there's no
-156 trust
156 with one
-155 # has
-155 # if
-155 # months
-155 # p
155 anybody
-155 cairnfell
-155 early
-155 is on
-155 letters
-155 like a
-155 made possible
-155 opened
-155 p
-155 p m
-155 possible by
-155 published
-155 question
155 sign-in on
155 somebody
-155 the cairnfell
-155 was made
-154 box office
154 ever
-154 had left
-154 hard
-154 has
-154 in your
-154 it was
-154 of them
-154 phone
-154 port
-154 sorted
-154 that day's
-154 you're
-153 any day
-153 can reach
-153 credit monitoring
-153 day before
-153 itself
-153 know you
-153 left your
153 of calls
-153 page #
-153 reach our
-153 received a
-153 what it
-153 why
-153 why not
153 you did
152 any charge
-152 begins
152 can also
-152 don't forget
-152 for those
152 for you
-152 forget
-152 here
-152 m
-152 phone numbers
-152 reach
-152 tariff
-152 the address
-152 those days
-152 valid
-151 air
-151 commissioner
-151 dear ms
151 first
-151 fully
-151 myself
-151 server off
-151 some customers
151 to it
-151 us these
-151 us to
-151 wrote that
-151 your box
-151 your plot
-150 and pay
-150 been
-150 could not
-150 forty
150 have built
-150 keep
-150 numbers and
-150 october's
-150 of all
-150 officer
-150 plain
-150 reset every
150 statements from
-150 the names
-150 you back
-150 you had
-150 you hold
-150 you in
-149 a second
149 check that
149 details
-149 during a
-149 enough to
-149 extremely
-149 four
-149 middle
-149 missing
-149 put you
-149 security numbers
-149 that list
-148 a m
-148 been deleted
148 built
148 card is
-148 contain
-148 days
-148 key to
-148 office manager
-148 our new
-148 pay and
-148 return the
-148 second
148 whether
-148 year's event
-148 you got
-147 arrive
-147 before anything
-147 both
-147 course
147 identity card
147 look
147 not be
-147 obtained
-147 of those
-147 password in
-147 the second
-147 they had
-146 and we
-146 box
-146 cards
-146 date and
-146 employer
-146 hit reply
-146 last night
-146 mailbox is
-146 pick
-146 placed
-146 shore
-146 so that
146 so we
-146 the past
-146 three
-146 tidewater museum
-146 understand
-146 your employer
145 a list
-145 back
-145 been notified
-145 certificate
-145 chose
-145 cycles
-145 enough
-145 osprey
-145 osprey cycles
-145 rang
-145 rang us
145 the message
-145 timetable
-144 data protection
-144 figure
-144 fly
-144 home address
-144 is
-144 meant to
144 norrland exchange
-144 number one
-144 old
-144 one priority
-144 our number
-144 we kept
-144 we moved
-144 your home
-144 your test
-143 a month
-143 account and
143 as
-143 dabba
-143 dabba example
143 freeze
-143 here is
-143 my memory
-143 name your
-143 notification
-143 people on
143 please
-143 such
-143 those who
-143 to see
143 your
-142 anything else
-142 it isn't
142 monitoring
-142 months
-142 room
-142 today and
-142 we should
-142 wednesday
-142 wrote to
-141 agent
-141 an agent
141 away
-141 bastionware
-141 begins on
-141 community
-141 folder
-141 ledgerline
-141 lesson
-141 orders
-141 should do
-141 the map
140 consider
-140 it is
-140 places
-140 possible
-140 the salary
-140 tidewater
-139 and is
-139 authority
-139 go ahead
-139 gremlins
-139 it within
-139 list before
-139 live
-139 or ring
139 out for
-139 protection commission
-139 social
-139 telephone number
-139 three working
-139 workshop
-139 your names
-138 already
-138 everything
-138 fact
-138 llp
-138 lost
138 never ask
-138 plans
-138 release
-138 sessions
-138 sessions and
138 statements
-138 strand
-138 strand llp
-138 that they
-138 whitcomb
-138 whitcomb strand
138 will never
-137 addresses
-137 altogether
-137 are unchanged
-137 bring the
-137 everything we
-137 forgot to
-137 its security
-137 lock
-137 mill
-137 not encrypted
-137 of #
-137 of everything
-137 opens on
137 team will
-137 unchanged
-137 will have
-137 writing
-136 a message
136 advise
136 advise you
136 are safe
-136 carers
-136 coachways
-136 ltd #
-136 meridian coachways
-136 mind
-136 numbers were
136 photos
-136 protection officer
-136 the march
-135 affected
-135 cut
-135 joining
-135 mailing
135 mention
-135 monitored
-135 not monitored
-135 once on
-135 ring me
-135 the data
-135 the date
-135 the school
-135 to pay
-135 were not
-135 westmoor
-135 westmoor college
-135 worry
-135 year of
-134 and confirm
-134 cause you
-134 confirm your
-134 forward
-134 gave the
-134 received the
-134 server and
-134 to the
-134 users
-134 working days
-133 as it
-133 dear mrs
133 fraud alert
-133 hmrc
-133 is already
-133 not check
-133 our letter
-133 pack is
133 place a
-133 privacy commissioner
-133 proof
-133 reply to
-133 the amount
-133 the list
-133 the notification
-133 the server
-133 was the
-133 we apologise
-133 we've taken
-133 year's
-132 # mill
-132 example
-132 last quarter
-132 quarter
-132 times
-132 wanted
132 will
131 against
-131 along
-131 doesn't
-131 had paid
-131 move
-131 practice
-131 put your
131 same password
-131 the next
-131 through
-130 a stolen
-130 from a
130 job
-130 juniper
-130 juniper tea
-130 see
-130 tea club
-130 the mailbox
-130 they could
-130 until sunday
-130 was there
-130 you live
129 anywhere else
-129 blame
-129 bug
-129 confirm
129 decide
-129 four weeks
-129 gone
-129 mailed
-129 memory
-129 message was
-129 noon on
129 of any
-129 reports
129 seed
-129 stopped using
129 the link
-129 this message
-129 to somebody
-129 to use
-129 using
-129 watch for
-128 and email
128 anywhere
-128 appreciate your
-128 behind
-128 email addresses
-128 is missing
-128 is the
-128 my
-128 name and
-128 off your
-128 person i
-128 ran the
-128 the old
-128 the workshop
-128 understanding
-128 us in
-128 we had
-127 about the
-127 address and
-127 asked
-127 changed the
-127 code of
-127 day's
-127 friday
-127 has your
-127 i'm sorry
-127 key safe
127 links
-127 listed
-127 marta
127 may #
-127 mill road
-127 most
-127 process
-127 push
-127 situation
127 the statements
-127 this matter
-127 yesterday
-126 # a
-126 building
-126 certain cases
126 changes
-126 in certain
-126 is your
-126 it in
-126 mr
126 of identity
-126 seven
-126 this mailbox
-126 within a
-126 you ordered
-126 you'd like
-125 bag
-125 because of
-125 birthday
-125 cancelled
-125 costs
-125 costs #
-125 feel
-125 fine
-125 have told
-125 hit
-125 in confidence
-125 passed
125 password
-125 that it
-125 to book
125 we sent
-124 being
-124 billing
-124 cache and
124 elsewhere
-124 held your
-124 information
124 more than
124 not ask
-124 offer
-124 the note
-124 unauthorised
124 you use
-123 a proportion
-123 bags
-123 batch
-123 belong
-123 belong to
-123 commissioner has
-123 harm
-123 held
123 is a
-123 is no
-123 it and
-123 list and
-123 our privacy
123 rings
-123 server
123 who rings
-123 within
123 you blocked
-122 a question
122 criminals
-122 email with
-122 kroftwell
122 money is
-122 not changed
-122 note that
-122 notified
-122 of kroftwell
-122 offering you
122 protection
-122 question about
-122 renewal
-122 the privacy
-122 which one
-121 and a
121 get
-121 of us
-121 phones
-121 rogue
121 share
-121 should have
-121 stick
121 us
-120 # this
-120 all we
-120 brought in
-120 can't be
-120 check it
-120 colleagues
-120 is not
-120 lakes
-120 lakes health
-120 mill street
-120 prairie lakes
-120 stolen the
-120 was one
120 which is
-120 with an
-120 you could
120 you to
`,
  'pleasantry': `
-527 more information
-441 dr
-437 has not
-435 hello
-429 manager
-408 here is
-400 ?
-398 example
-394 dear
-387 this week
-384 has a
-378 tallyboard
-373 by name
-369 majority
-369 majority of
-365 billed
-365 nobody
-365 orchard
-363 hotels
-357 team
-348 ours
-347 # any
-347 questions
347 years
-339 long
339 supporters
-335 issue
-334 not been
-331 crew
-331 jo
330 helped
-329 brought in
-326 orders placed
-324 harbour
-323 corran
-323 publish
-320 breakfast
-320 can do
-318 link
-316 have a
-315 director
-315 enrollment
-315 valley
-314 my
-312 addressed
-312 careless
-312 field
309 may bring
-309 what you
-307 ltd
-306 none
-305 head
305 most
-304 brad
-304 brought
-304 hard
-304 has since
304 million
-304 partner
-304 recycling
-302 the first
-301 club
300 committed
300 committed to
-300 of them
-299 earlier
-297 desk
-297 van
-296 end
296 everything we
296 of everything
-295 advertised
-295 week's
-294 daughters
-294 head of
-293 been told
-293 places
-291 afternoon
-291 switched that
-291 works
-290 product
-289 for it
-289 insurance
-288 awkward
-288 thought
-283 figures
-282 a name
282 priority
-281 admin
-281 bank
281 new
280 bring
-279 primary
-278 answers
-278 law
-278 return
-277 coffee
-276 for many
-275 customer care
-275 tariff
-274 abuse
-274 per
-274 registration
274 we've
-273 been returned
-273 your rate
-272 photographs
-271 teeny
-269 lagos
-268 bonus
-268 let
-268 register
268 season
-267 was a
-267 you do
266 biggest
-266 fares
-266 it's now
-266 school
-266 which is
-264 centre
-264 yours
-263 call
-263 kirkbride
-262 sorted
-262 the one
-261 missed
-261 see
-261 what it
-260 it said
-259 and in
259 enjoy
-259 registrar
-258 lane
-258 little
-258 sale
-257 so nobody
-257 thing
-256 been notified
-256 de
256 epic
-256 southpaw
255 fly
-255 map
-255 offer
-254 overnight
254 season #
-254 text
-253 fees
-253 hidden
-253 old one
-253 whom
-252 and you
-252 family
-251 everything else
-250 has deleted
-250 news
-250 this is
-249 child's
-249 regulator
-249 the notification
-249 trouble
249 we remain
-248 and is
247 patience
247 patience and
-245 stored
-245 who has
-244 privacy commissioner
-243 college
-243 deleted
-243 see you
-242 at our
-242 own
-241 a ticket
-241 eye
241 loved
-241 the map
-241 ticket and
-240 they were
-239 she
-239 stands
-238 asked
-238 one by
-238 waiting
-237 network
-237 operations
-237 our privacy
-237 that on
-236 mail
-236 other
-235 on us
-234 chief
-234 collected
234 our new
234 privacy of
234 thank
234 thank you
-234 truly
-233 fact
-232 book
232 having
232 know you
-232 one is
-231 ground
-231 had
-231 road
-230 about
230 among them
230 this month
-230 you by
-230 you were
-229 also
-229 lincoln
-229 phones
-229 sesame
-228 after all
-228 and who
-228 are doing
-228 below
-228 doing
-228 done
228 extremely seriously
-228 it and
-228 notified
228 we do
-227 on a
-227 partners
227 share
-227 talk
227 what a
-226 # of
-226 out
226 seriously
226 we take
-225 and see
-225 made
-225 market
-225 notice
-225 owe
-225 plot
-225 you owe
-224 is attached
-224 know that
-224 pack
-224 records
-224 stayed
-223 commissioner has
-223 for you
-222 along
-222 booked
222 number one
222 one priority
222 our number
-222 should you
221 everything
-221 may be
-221 minutes
-221 my memory
-221 the museum
-220 day of
-220 longer
-219 post
-219 published
-218 as before
-218 bookings
-218 dear mrs
-218 fancy
-217 among those
-217 forgot
-217 no longer
-217 opened
-217 should
-217 you as
216 a guest
-216 autumn
216 bring a
-216 our mail
215 fully committed
-215 memory
-215 mind
-215 the act
-215 up at
-214 customer
-214 home
-213 apologies
-213 clearly
-213 enforcement
-213 law enforcement
213 loyalty
-213 minister
-213 museum
-213 r
-213 resigned
-213 to that
-212 apologise to
-212 copy
-212 no further
-212 nothing
-212 weekdays
-211 leeds
-211 right
211 well
-210 control
-210 engineering
210 it's been
210 the utmost
-209 accra
-209 carry
-209 incident
-209 please
209 yet
-208 ask
-208 hallam
-208 knows
-208 our own
-208 sit
-208 to sit
-208 we can
-208 who knows
-207 free of
-207 letter
-207 of charge
-206 bought
-206 in #
-206 into the
-206 that day's
-205 goods
205 guests is
205 our guests
-205 trailhead
-205 trailhead goods
205 upgrades
205 you this
-204 consider
-204 orrin
-204 request
-204 same day
-204 slot
-203 have ended
-203 look at
-203 note
-203 of you
-203 priya
202 a year
-202 and has
-202 correct
-202 data
-202 will go
-201 # members
-201 bags
-201 not have
201 than
201 you our
-200 class
-200 expect
-200 fake
-200 general
-200 go out
-200 grab
-200 is right
-200 machine
-200 right one
-200 time
-199 deleted and
199 guests
-199 is no
-199 papers
-199 pay and
199 you place
-198 four
-198 received a
-198 replies to
-198 shown
-198 want
-197 status
-197 the post
-197 your delivery
-196 already
196 be our
-196 this letter
-195 bit
-195 encrypted
-195 ended
-195 taken a
-195 to talk
-195 was one
-195 yesterday
-194 forty
194 is committed
-194 leave your
-194 our list
-194 port
-193 bought a
-193 called
-193 convincing
-193 invoice
-193 off in
-193 our app
-193 plans
-193 the full
192 as
-192 false
-192 next
-192 services
-192 turns
-192 turns out
191 always
-191 direct debit
-191 drop
-191 papertrail
-191 to drop
-191 was in
-190 dear mr
-190 instead
-190 say so
190 stand
-190 won't
-189 been removed
-189 five
189 journey
-189 may not
-189 orders
-189 price of
189 utmost
-189 you got
-188 between may
-188 broke
-188 circumstances
-188 here are
-188 isn't
-188 refunded
-188 the note
-188 to circumstances
-188 were not
187 fully
-187 hmrc
-187 the agency
-187 to do
-187 wasn't
-187 you and
-186 can also
-186 exactly
-186 exchange
186 month
-186 off your
-186 things
-185 is marked
-185 talk about
-185 verify
-184 anybody
184 both
184 go ahead
-184 it on
-184 reach
-184 the turnstiles
-184 turnstiles
-183 came
-183 dear ms
-183 feel
183 planning
-183 release
183 that you
-183 the notice
-183 yours was
182 as planned
-182 car
-182 could
-182 figures in
-182 gadgetopia
-182 may also
-182 noon on
182 planned
-182 protection authority
-182 removed
-182 some customers
-182 we've taken
-182 wrong
-181 arrive
-181 council
-181 direct
181 more than
-181 notes that
-181 soon
-180 according
-180 according to
-180 cases
-180 in that
-180 into
-180 is #
-180 ms
-180 return the
-180 sleep
-180 the old
-180 the police
-180 use
180 vendor
-179 account is
-179 are now
-179 chief executive
-179 executive
-179 job
-179 of #
-179 old
-179 order
-179 process
-179 seen
-178 door
178 hosting
-178 leave
-178 line
178 our #
178 quite
-178 that is
-178 the charge
-178 these
-178 wish
-177 delete the
177 has helped
-177 is your
-177 monitoring
-177 police
-177 to say
-177 two
-177 valid
177 you may
-176 # p
-176 bin
176 choices
-176 myself
-176 p
-176 p m
-176 report
-176 this notice
-176 us the
176 year we
-176 your booking
175 and that
-175 backup
-175 by tuesday
-175 daily
-175 engineers
-175 have done
-175 how
-175 ltd #
-175 mark
-175 our engineers
-175 tidewater museum
174 been
-174 dear valued
-174 leith
-174 likewise
-174 step
174 take the
-174 valued
174 week and
-174 were in
-173 are unchanged
-173 by two
-173 credit
173 evening
-173 line #
-173 list and
-173 opens on
-173 there is
-173 unchanged
172 among
-172 from the
172 october's
172 of the
-172 rosterly
-172 you wish
-171 are safe
-171 as it
-171 attached
-171 candidate
-171 him
-171 laptop
171 last quarter
-171 payment will
171 quarter
-171 social
-171 street
171 team has
-171 wanted
-170 emily's
-170 emily's name
-170 gremlins
-170 it's a
-170 loaf
-170 our email
-170 parents
170 sessions
170 sessions and
170 us a
170 year
-170 yesterday you
169 bastionware
-169 finance
-169 mill road
-169 monday
-169 rate
-169 rest
-169 search
-169 shore
-169 technology
169 the security
-169 there
-168 accounts
168 ahead
-168 batch
-168 notes
168 on thursday
-168 ratewell
-168 scheduled
-168 tea
-168 tidewater
-168 you need
-167 before
-167 benefits
-167 care
-167 have not
167 hope
-167 name and
-167 need
-167 new one
-167 simply
-167 union
-167 was
-167 we had
-167 your plot
-166 # not
-166 alert
-166 call your
-166 deductible
166 has
-166 not #
-166 privacy officer
-166 rogue
-166 saved
166 with you
165 # million
-165 a court
-165 and only
-165 called us
-165 court
-165 have refunded
-165 ledgerline
-165 packed
-165 payroll
-165 the list
-165 there's nothing
-165 timetable
-165 today
-165 was not
-165 weren't
-164 a small
-164 charge
-164 commissioner
-164 enough
-164 kitchen
-164 manual
-164 small
-164 the manual
164 thursday
-164 you in
-163 # mill
-163 and are
-163 are
-163 cannot
-163 caused this
163 have you
-163 love
163 may
-163 open
-163 the change
-163 the right
-162 a week
-162 app
-162 begins
-162 i
-162 letters
-162 officer
-162 open the
-162 paywisp
-162 the attacker
162 your information
-161 a rate
-161 access
161 apply
-161 department of
-161 offering
-161 passwords are
-161 such
-161 we caused
160 air
160 and with
160 been !
-160 begins on
-160 contact
-160 cut
-160 the week
-159 and it
-159 customer operations
-159 for the
-159 had changed
-159 half
-159 is on
159 is the
-159 it is
-159 messages
-159 pasted
-159 payment
-159 rolled
-159 rolled the
159 so that
159 they
-159 we rolled
-158 a new
158 course
158 getting it
-158 llp
-158 meant to
-158 password in
-158 raises
-158 refused
-158 strand
-158 strand llp
-158 took
-158 was refused
-158 whitcomb
-158 whitcomb strand
-158 work
-158 you received
-157 all
-157 an address
-157 can come
-157 certificate
-157 debit
-157 from an
-157 kept
-157 message from
157 the hour
157 within the
-157 you had
-157 your
-156 an hour
156 as well
-156 code
-156 enough to
-156 go to
156 happen
-156 m
-156 pannier
-156 please don't
-156 site is
-156 sorry if
-156 supply
-156 the information
-156 the second
156 to us
-156 year's
-155 had left
155 is
-155 january and
155 record and
-155 said
-155 to anyone
-155 your next
-154 after
-154 if the
-154 it today
-154 put your
-154 sorry and
-154 website
-154 your licence
153 for choosing
-153 hotel
-153 its security
-153 morning's
-153 reminders
-153 replies
-153 statements
-153 this morning's
-153 unit
-152 don't know
-152 fee
152 has been
-152 has gone
-152 have built
152 of information
-152 our letter
152 over #
152 part of
-152 received
-152 second step
152 sold
152 thanks for
-152 the correct
-152 to pay
152 with #
-151 courier
-151 day's
-151 for that
-151 have charged
-151 identity
-151 not the
-151 receipts
151 remain
-151 you gave
-150 and left
-150 any day
-150 any question
-150 day before
150 know
-150 left your
-150 outside
-150 photo
-150 promised
150 they are
-150 two-step
-150 we're
-150 will put
-150 you chose
-149 # for
-149 copy first
-149 gone
149 highest
-149 sofa
148 and last
-148 bike
-148 booking system
-148 new booking
-148 notification
-148 obtained
-148 repaid
-148 the amount
-148 would like
-148 you know
-147 act
-147 him and
-147 if anything
-147 it isn't
-147 juniper
-147 juniper tea
-147 out of
-147 room
-147 tea club
-147 to them
-147 water
-147 westmoor
-147 westmoor college
146 at cascadia
-146 authority
-146 block
146 cascadia
146 choosing
-146 did
-146 further
-146 good
-146 office
146 our
146 over
-146 run
-146 strength
-146 strength of
-146 the sheet
-146 the strength
-146 us in
146 when you
-146 will not
-145 a pay
-145 a proportion
145 able
145 able to
-145 dear parents
-145 ines
-145 neighbours
-145 note that
-145 parents and
-145 released
-145 us that
145 you're
-145 your neighbours
-144 agreed
-144 by telephone
144 each member
-144 for six
-144 in your
-144 queued
144 security of
-144 six days
-144 this was
144 to know
-144 us these
-144 was involved
-144 we'll
-144 what information
-143 brief
-143 have gone
-143 like to
-143 marked as
-143 mr
-143 not notice
-143 on it
-143 please do
-143 reports
-143 rota
143 trust
-143 we're sorry
-143 wrote that
-142 against
-142 chose
-142 claimright
142 guest
-142 in person
-142 into a
-142 meant
-142 of an
-142 pass
-142 plain
-142 premium
-142 to me
-141 # free
-141 call me
-141 have to
-141 health
-141 loaded
141 shop
-141 that the
-141 tiny
-140 # on
-140 absence
-140 credit union
-140 forgot to
-140 in to
-140 it's not
140 part
-140 seats
-140 seed
-140 sell
-140 tell us
-140 the bank
-140 they had
-139 credit monitoring
-139 drill
-139 figure
-139 folder
-139 is already
-139 is in
-139 looking
139 six
-139 switched
-139 you hold
-138 at #
-138 else in
-138 from today
-138 hashed
-138 lose
-138 match
-138 paid
138 student
-138 taken
-138 the tool
-137 a number
-137 bring the
-137 caused
-137 charged
-137 hear from
-137 message was
-137 send
-137 shared
-137 the chat
-137 the page
-137 we moved
-137 we would
-137 your order
-137 your place
-136 access for
-136 cause you
-136 first was
-136 happy
-136 i know
136 in us
-136 mill
-136 st
-136 the person
136 the trust
-136 until sunday
136 you for
-135 band
-135 our support
-135 sunday
-135 support
-135 the band
-135 we kept
-134 and passwords
134 highest standards
-134 log in
-134 moved
-134 remove
134 standards of
-134 that it
134 the highest
-134 the website
-134 throughout
-134 to keep
-134 want to
-134 year of
-134 you at
-133 an
-133 been deleted
-133 from
-133 kroftwell
-133 meridian
-133 of kroftwell
-133 offering you
-133 reach you
-133 returned
133 standards
-133 the code
-133 what to
-133 zipride
-132 at noon
-132 business
-132 file and
-132 gift
-132 grievance
-132 itself
-132 plan
-132 ran the
-132 the way
-132 this weekend
-132 until #
-132 we wrote
-132 whose
-131 any
-131 button
-131 didn't
-131 fraud
131 got
-131 left
-131 seat
-131 swapped
-131 the price
-131 the search
-130 !
-130 cvs
-130 down
-130 during
130 much
-130 not
-130 nothing else
-130 swapped two
-130 the server
-130 to see
-129 a m
-129 are valid
-129 as a
-129 belong
-129 belong to
-129 carried
-129 clients
-129 contract
-129 delivery
-129 early
-129 full
-129 in it
-129 information was
-129 orbit
-129 since you're
-129 sincerely
-129 strangers
-129 the bed
-129 the button
-129 there's
-129 those
-129 we sincerely
-129 wrote
-129 you're already
-128 a tiny
-128 about that
-128 beside
-128 close
-128 cycles
-128 event that
-128 log
-128 logs
-128 osprey
-128 osprey cycles
-128 pvt
-128 pvt ltd
-128 ran
-128 sorry about
-128 the file
-128 very
-128 was lost
-128 within a
-128 you are
-128 your own
-127 and yours
-127 created
-127 free
-127 middle
-127 no
-127 one that
-127 will have
126 are at
126 is what
-126 it's yours
-126 lakes
-126 lakes health
-126 prairie lakes
-126 renewal
-126 reply here
-126 second
-126 staff
126 to have
-126 usual
-126 without
-126 you paid
-126 you to
-126 your account
-125 cache
-125 days
-125 for a
-125 or ring
-125 read the
-125 seem
-125 supplier
-125 this matter
-124 a test
-124 bug
-124 concerned
-124 have been
-124 late
-124 policy
-124 reply and
-124 send us
-124 should do
-124 wish to
-124 your card
-123 balance
-123 before they
-123 date
-123 had paid
-123 her
-123 is sent
-123 it through
-123 of calls
-123 talk to
-123 that quote
-123 the #
123 the morning
-123 to read
-123 to tell
-123 touch
-123 we did
123 when
-123 which one
-122 alone
-122 and so
-122 attacker
-122 don't need
-122 during a
-122 joining
-122 last three
-122 leaves
-122 me
-122 pick
-122 private
-122 set
-122 the cache
122 the planning
-122 through the
-121 an email
-121 are on
-121 built
-121 cameras
-121 community
-121 delete
-121 engines
-121 engines to
121 for over
121 ledger
121 over thirty
-121 ring me
-121 search engines
-121 show the
-121 streets
121 thirty
121 thirty years
-120 agency
-120 and contact
-120 and i'll
-120 i had
-120 i would
-120 it takes
-120 led
-120 led to
-120 notice of
-120 opens
-120 passed
-120 some
-120 takes
-120 times
-120 to your
-120 was there
-120 we gave
-120 your new
-120 your plan
`,
};
