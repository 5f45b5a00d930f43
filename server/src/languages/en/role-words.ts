import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-372 orchard
-351 jo
-344 partner
342 filled
-328 corran
327 sorry
-323 tallyboard
-313 recycling
-312 long
-302 brad
-302 enrollment
-302 questions
301 very sorry
-300 daughters
-299 that is
-296 primary
-295 centre
-294 valley
-293 dr
-289 admin
285 sorry we
-285 southpaw
-285 team
285 thanks
-284 hidden
284 we got
-283 more information
-282 manager
-278 council
-277 below
-273 crew
-269 offer
-268 news
-263 de
-263 product
-262 careless
262 truly sorry
-257 loaded
-255 field
-252 van
251 those who
-250 earlier
-249 ours
-249 you were
-248 dear
247 we left
-245 ltd
-243 week's
242 been and
-242 kirkbride
-242 sorry if
-240 for more
-240 registrar
-238 accra
-237 harbour
-237 the notification
-236 insurance
-235 example
-231 control
-230 correct
-230 for any
-230 has since
-229 fancy
-229 myself
-228 meridian
-228 operations
-227 lagos
-226 head
-226 lane
226 sorry and
-226 thought
-225 carry
-225 hello
-225 my memory
-225 network
-224 call your
-224 hotels
-224 register
-224 to anyone
-223 link
-222 photographs
-221 none
-220 overnight
-219 plain
219 than
-218 forgot
-217 harm
-217 it said
-215 palmera
-215 tidewater museum
-215 unity
-215 we should
-215 yesterday's
214 apologies
-213 hard
-212 engineering
-211 club
-211 sale
-210 little
-209 director
-208 expired
-208 priya
-206 and yours
-206 called
205 and i
-205 general
-205 orrin
-203 double
-203 papertrail
-203 r
-202 before they
-202 leave your
-202 that you
-201 answers
-201 chief executive
-201 executive
-201 publish
-201 sunmere
-201 sunmere travel
-200 first was
-200 she
-199 any
-199 museum
-199 notice of
-198 ratewell
-197 packed
-197 published
-196 grimwick
-196 no longer
-196 that yours
-195 enough
-195 is right
-195 island
-195 missed
-195 was a
-194 ground
-194 school
-193 cases
-193 market
-193 see you
192 about that
192 i am
-192 if this
-192 ourselves
192 sorry about
-191 eye
-190 anyone who
-190 bank
-190 gadgetopia
190 i'm
190 my
-189 memory
-189 sunshine
-189 the website
-187 abuse
187 and for
-187 here is
-187 let
-187 supply
-186 affected
-185 safety
184 am
-184 choices
-184 the right
184 weekly
-183 customer
-183 customer care
-183 goods
-183 longer
-183 trailhead
-183 trailhead goods
-182 car
-182 here are
-182 making
-181 bag
-181 into the
-181 paywisp
-180 # any
-180 cloudharbor
-179 college
-178 feel
-178 stand
-177 is attached
-177 majority
-177 majority of
-177 planning
-177 technology
176 i'm sorry
176 protected
-176 stands
-176 wrong price
-175 forgot to
-175 please
-175 service
-174 things
-174 we had
-174 were
-174 yours
-173 ?
173 a code
173 apologize
-173 dear mr
-173 plot
173 we apologize
172 apologise
-172 hosting
172 it should
-172 named
-172 tariff
172 the two
-171 credit union
-171 desk
-171 family
171 i had
-171 person i
-170 extremely
-170 leeds
-170 we added
-169 can do
-169 early
-168 have been
-168 head of
-168 notes
-168 on that
167 ask your
-167 lincoln
167 wedding
166 been told
166 i apologise
-166 refunded
166 set a
166 sorry for
-165 dear mrs
-165 if a
-165 instead
-165 what we
-164 after all
-164 meant
164 more
-164 sleep
-164 works
163 and to
-163 as before
-163 bookings
163 once
-163 partners
-163 that day's
163 wrong address
-162 caused this
-162 in one
-162 notification
-162 on us
-162 text
-161 kept
-161 plans
-160 finance
-160 port
-160 services
-160 wrong date
-159 and in
-159 button
-159 can send
-159 day of
-159 my own
159 recipe
-159 rosterly
-159 send a
-159 we took
-158 d
-158 fees
-158 had paid
-158 response
157 afternoon
157 more than
-157 privacy commissioner
-157 these
-157 verify
-156 is #
-156 it back
-156 kitchen
-156 road
-156 so nobody
-156 water
-156 westmoor
-156 westmoor college
-156 you did
-155 agreed
-155 up
155 us to
-154 mark
-154 no further
-154 our own
-154 right figure
-154 under the
153 am truly
153 an old
153 are sorry
-153 district
-153 district council
-153 simply
-153 the one
-153 wasn't
-152 made
-152 mill road
-150 advertised
-150 data breach
-150 slot
-150 you do
-149 comes
-149 dear ms
-149 figure
-149 than the
-149 union
-148 bin
-148 grab
-148 has not
-148 it isn't
-148 may be
-148 next bill
-148 office manager
-148 part of
-148 should
-148 was lost
-147 and see
-147 awkward
-147 have gone
-147 middle
-147 on my
-147 owe
147 set
-147 you blocked
-147 you owe
-146 are doing
-146 coachways
-146 doing
-146 hadn't
-146 meridian coachways
-146 ms
-146 offline
-146 to put
-145 a result
-145 exchange
-145 manual
-145 result
-145 shared
-145 thanks for
-145 the attacker
-145 the first
-145 the manual
-145 touch
-145 was there
-145 we gave
-144 a corrected
-144 enough to
-144 i shall
-144 led
-144 led to
-144 loved
-144 registration
-144 shall
-144 the code
144 we printed
144 you with
-143 contact
-143 dpo
-143 home
143 is no
143 known
-143 law
-143 rootline
-143 utmost
-143 year
-142 been cancelled
-142 concerned
-142 down
-142 false
-142 had not
142 heard
-142 hope
-142 released
-142 reports
142 sell
142 sincerely
142 we sincerely
-142 weren't
-142 wrong
-141 backup
-141 donation
-141 have caused
-141 ines
141 it took
-141 monetka
-141 off your
-141 open the
141 to go
-141 was open
-140 # mill
-140 are on
-140 enforcement
-140 law enforcement
-140 records
-140 right one
-140 second step
-140 your contact
-139 # mm
-139 chief
-139 figures
139 had been
-139 mm
-139 monitoring
-139 mrs
-139 ones
-139 street
-139 swapped two
-139 the calendar
139 to each
-138 folder
-138 it's yours
-138 to ask
-137 can also
-137 not been
-137 schedule
-137 was opened
-136 alder
-136 are unchanged
-136 by our
-136 customer operations
-136 delete the
-136 emily's
-136 emily's name
-136 have refunded
-136 have you
-136 norrland
-136 notified
-136 october's
-136 of them
-136 refunds
-136 the photographs
-136 unchanged
-136 us these
-136 you may
-135 all we
-135 apologies to
-135 billed
-135 bonus
-135 broke
-135 cache
-135 dear parents
135 for the
-135 juniper
-135 juniper tea
-135 knows
-135 looking
-135 mean
-135 minister
-135 parents and
-135 resigned
-135 tea club
-135 the march
-135 to know
-135 who knows
-135 you would
-134 any concern
-134 have charged
-134 letter
-134 morning's
-134 this morning's
134 we apologise
134 with
-134 wrote that
133 apologise to
133 band
-133 both
-133 know you
-133 ltd #
-133 own
133 privacy and
-133 replies to
-133 sorted
-133 tea
133 the band
-133 the way
133 told
-133 was involved
-133 what information
-132 # p
-132 and left
-132 concern
-132 fly
132 is a
-132 nothing else
-132 p
-132 p m
-132 segment
-132 transfers you
-131 aurelia
-131 aurelia air
-131 has a
-131 is already
-131 no need
-131 timetable
-130 a laptop
-130 among
-130 employer
-130 lakes
-130 lakes health
-130 ledger
-130 papers
-130 payment
-130 prairie lakes
-130 start
130 which i
-130 your booking
-130 your employer
-129 air
-129 and passwords
-129 don't know
-129 found
-129 picked
-129 the turnstiles
-129 turnstiles
-128 brief
-128 called us
128 code
-128 laptop
-128 look at
-128 monday we
-128 on all
-128 pannier
-127 access for
-127 an isolated
-127 isolated
-127 it myself
-127 real
-127 they are
-127 to last
-126 among those
-126 care
-126 close
-126 harlan
-126 harlan outfitters
-126 it to
-126 outfitters
-126 processed
-126 soon
-126 st
-126 was due
-126 website
-126 what you
126 you pay
-125 attached
-125 five
-125 late
-125 meant to
-125 one by
-125 rather
-125 repaid
-125 the word
-124 anyone
124 ask
-124 cairnfell
-124 corrected
-124 payment will
-124 the cairnfell
-124 the form
-123 and verify
-123 arrive
-123 assessment
-123 blocked
-123 cache and
-123 everything else
-123 friday we
-123 in person
-123 might
-123 on its
-123 pack
-123 petra
-123 price
-123 reason
-123 shore
-123 wanted
-123 withdrawn
-122 contract
-122 forty
-122 use
-121 and so
-121 authentication
-121 begins
-121 encrypted
-121 guest
-121 the tool
-121 two-factor authentication
120 have to
-120 here
-120 hit reply
-120 llp
-120 love
-120 strand
-120 strand llp
-120 whitcomb
-120 whitcomb strand
`,
  'fault': `
-534 !
511 had
510 called
-490 for that
470 yesterday
-457 team
-452 now
-451 please
440 brad
-436 again
429 encrypted
428 # we
426 opened
424 should have
-420 four
-419 your licence
-411 loved
-408 manager
-406 the dates
-401 window
-398 family
-396 crew
-394 so that
-393 have you
392 not the
-387 from the
-385 stands
-384 with code
383 on my
-382 make
-381 money
-381 myself
381 not encrypted
-381 questions
379 careless
-377 site is
-377 ten
-376 switch
376 was
-374 it's
371 forgot to
-370 very
-367 mill road
-366 enjoy
-365 you at
-363 bonus
-363 dr
-363 has been
-363 never
363 we had
362 photographs
362 some customers
360 yours
356 an old
355 checkout
-355 dear mr
355 process
355 that some
-354 your place
-352 news
351 instead of
-351 recycling
-350 jo
350 our app
-350 this is
-349 don't
-349 friday #
-348 fares
-348 gave your
348 ours
-348 with you
-345 bring
-345 example
-345 has
-345 registrar
-344 sorry and
-343 # any
-342 engineering
-341 ltd
-340 head
-339 each
-337 council
337 on tuesday
336 front
-336 insurance
336 wasn't
-336 you need
-335 move
334 for five
-334 will not
-333 this week
333 twice
332 missed
-332 saturday #
332 that
-331 and no
331 tell you
-330 assured
-330 hosting
-330 is already
-330 need
330 of those
-330 rest assured
329 belonged
329 belonged to
-329 deleted
-329 leave
-329 ratewell
-329 refunded
-328 tell me
328 with your
328 yesterday's
-327 corran
-327 valley
-327 will be
-326 # on
326 after all
326 took
325 it wrongly
-325 the calendar
325 wrongly
325 wrongly and
-325 you use
-324 a m
-324 if it
323 and we
323 to that
-323 wedding
322 # your
322 accessed
-322 dental plan
322 did not
-322 hashed
-322 ten minutes
-322 they are
-321 complete
321 error
-321 understand
-320 any
-320 be
-320 incident
320 morning's
320 this morning's
-320 turn
-319 hear from
-319 me and
-319 new
-319 orchard
319 when we
318 app
-318 i would
318 limited
-318 your own
-317 about that
317 actor
317 actor obtained
-317 sorry about
-316 and to
-316 anyone
316 text
-316 the worry
-315 # a
-314 southpaw
-312 dental
312 on or
-311 along
-311 most
-311 was lost
-310 going
-310 is going
-309 because of
-309 can
-309 return
-308 here are
-308 i will
-308 nothing
-308 passed
-308 well
308 weren't
307 cancelled
307 said that
-307 two people
-306 worry
-305 harm
-305 it's yours
-305 working days
305 wrong address
304 do with
304 for a
-304 hello
304 reference
-304 works
-303 birth and
303 that was
-303 way
302 been accessed
-302 laptop held
302 our own
-302 the laptop
-302 throughout
-301 register
-300 are now
-300 law
300 which
-299 correct
298 april
298 may we
-298 still
-297 autumn
-297 in confidence
297 turns
297 turns out
-296 bags
-296 enough
-296 identity card
-296 mrs
-296 price is
-295 names of
-295 open
-295 studio
-295 who received
-294 orders
-294 work
-294 you this
-293 enrollment
-293 get
-293 medicines
292 began
292 due
292 hours
-292 we have
-292 you do
-291 do not
-291 mind
291 we did
-291 what we
291 your privacy
-290 away and
-290 if a
-290 product
290 than
-289 accra
-289 email address
-289 from today
-289 real
-289 rolled
-289 rolled the
-289 the notes
-289 the second
-289 we rolled
-289 you get
-288 club
288 forgot
-288 monetka
288 records
288 sheet
-288 the list
-287 and has
-287 bin
-287 confidence
-287 every
-287 ordered at
-287 port
-287 repaid
287 said
-286 on all
-286 paid a
285 according
285 according to
-285 deductible
-285 feel
285 in one
-285 link
-285 the last
-285 van
-284 have charged
284 listed
284 our mistake
284 pupils
-284 the statements
284 to somebody
-283 engineers
-283 our engineers
-283 reset
283 that day's
283 times
-282 apologies
-282 billing
-282 breach
282 copied
-282 later
-282 the other
281 broke
281 came
-281 is at
-281 message
-281 sell
-281 sorry for
281 that is
281 two
281 we attached
280 a limited
-280 else
-280 happen
280 limited number
-280 over
-280 primary
279 blame
279 plain
-279 price of
279 shown
-278 helped
-278 me
278 our front
-278 the next
-278 there's
-278 use
-278 water
277 # an
-277 a day
277 i'd
277 sorted
-277 to it
-276 answers
-276 customer care
-276 protection
-276 same day
275 attacker
275 called us
275 didn't
-275 passwords are
-275 reports
-275 there's nothing
275 we left
-275 your address
-274 and your
274 by our
-274 involved
-274 of a
274 the #
273 page
-273 second time
-273 we apologise
-273 what you
272 activity
-272 and you
272 not check
-272 refunded the
-272 the full
-272 what
-271 daughters
-271 knows
-271 the day
271 until #
-271 who knows
-271 you did
-270 admin
270 better
270 breakfast
270 costs
270 costs #
270 overnight
270 we should
-269 care
269 fault
269 files from
-269 go
-269 ring
-269 the museum
-269 we now
-269 you have
-268 anything
268 loaded
-268 tell your
-268 to book
-267 # before
-267 a full
267 and sent
-267 health
-267 matters
-267 right
267 saturday
-267 transfers you
-266 order
-266 past
-265 alerts
-265 bring you
-265 should do
-265 tickets
-265 we're sorry
-264 ?
-264 lost
-264 to read
264 you received
-263 already
-263 an isolated
-263 isolated
-263 more information
-263 word
262 although
262 caused this
-262 earlier
262 friday's
262 know that
262 looked
262 on december
-262 paid for
262 we found
-262 you may
-261 last three
-261 order stands
261 password of
-261 with the
-261 your full
-260 cloudharbor
-260 guest
260 had the
-260 sorry to
259 about an
-259 add
259 and i
259 bit
259 from another
-259 goes out
259 last year's
-259 may #
-259 what the
-259 your delivery
-258 # or
-258 named
-258 the code
-258 to each
-258 to know
257 appeared
-257 have already
257 on saturday
-257 safety
257 stolen
-257 the morning
-256 by #
-256 de
-256 light
-256 monday #
256 promised
255 at #
255 hadn't
-255 head of
-255 operations
255 stolen the
-254 bastionware
254 morning we
-254 notified
-254 pay and
-254 pay for
-254 strength
-254 strength of
-254 the strength
-254 told the
-254 we've put
253 and yours
253 caused
-253 form
-253 good
-253 have a
-253 information
253 posted
-253 summer
253 users
-253 your email
-252 a name
-252 box office
-252 credit
-252 first was
-252 thanks
251 a change
-251 call #
-251 done
251 file and
251 it took
-251 this email
-251 withdrawn
-250 a month
250 pulled
250 they
-250 things
250 we caused
-250 your money
249 activity in
-249 are on
-249 call
249 detected
-249 free of
249 have experienced
-249 of charge
249 paid
-249 reason for
-249 will get
249 yesterday we
-248 getting
248 minor
-248 palmera
248 protected
248 publish
248 the attacker
-248 type
248 unauthorized
-248 up at
-247 as before
-247 been deleted
-247 contains
247 courier pannier
247 his
-247 passport number
247 the courier
246 # our
-246 enough to
-246 transfers
246 when
-245 # free
245 meant
-245 number your
-245 removed
245 the bank
-245 three working
-245 wanted
-244 figure is
-244 it's not
-244 long
-244 match
244 sent it
244 the alarm
244 twice once
-243 all of
-243 centre
243 day's
243 in february
-243 my own
243 shipped
-243 should you
243 the date
-243 tries
-243 tries to
243 we shipped
-242 all we
242 apologize for
-242 choices
-242 need to
-242 see you
-242 soon
-242 stored
-242 union
-241 believe
-241 fancy
-241 partner
-241 shop
-241 the person
-240 caused you
240 it without
-240 them to
-240 to be
-240 your box
239 and on
-239 exchange
-239 no further
239 nothing to
239 per
239 private
-239 the notice
-239 your identity
-238 asked
-238 dear
-238 goes
-238 it has
238 loaf
-238 won't
-237 have taken
-237 off until
237 privacy and
-237 tidewater museum
-237 verify
-236 contains your
-236 majority
-236 majority of
236 once on
-235 back on
-235 door
-235 fingerprint
-235 for more
-235 in an
235 somebody outside
-235 sorry
-235 template
-235 the cache
234 address and
234 became
-234 exactly
234 outside
-234 parents
-234 road
-233 # has
-233 dana
-233 lagos
-233 matter
233 simply
-233 the open
-232 bill
232 cancelled the
-232 general
-232 having
-232 mean
-232 that may
-232 to those
-232 who
232 your list
231 # utc
-231 million
231 utc
-230 ask the
-230 before a
-230 brief
-230 college
230 due to
-230 medical
-230 statements
-230 you are
-229 answer this
-229 apologise to
-229 families
-229 have checked
-229 put your
-229 sit
-229 stayed
-229 to sit
-228 and who
-228 apologise
-228 change your
228 monday we
-228 on your
-228 use it
228 was one
-227 consider
-227 in writing
227 our email
227 the notification
-227 the old
-227 unless
227 were copied
-226 copy
226 identified
-226 into your
-226 it's a
-226 nowhere
-226 nowhere else
-226 pass
226 read the
-226 that day
-226 ticket
-225 a ticket
225 about it
-225 are doing
-225 card
-225 doing
-225 have rung
225 mail
-225 partners
-225 rung
-225 rung us
-225 through every
-225 ticket and
-225 you'll
-224 anyone who
-224 biggest
224 figures
224 message was
224 we kept
-224 yourself
-223 computer
223 engineer
223 exam
-223 is the
223 offered
-223 old one
223 profile
-223 shows
223 that account
-223 you should
-222 and check
-222 at your
222 bug
222 car
-222 has confirmed
-222 history
222 signed in
222 us of
-222 writing that
221 advertised
-221 has a
221 into our
-221 server
-221 we'll
221 you cancelled
-220 daily
220 downloaded
-220 lose
-220 making
-220 pin and
-220 returned the
-220 some of
-220 us on
-220 very sorry
-220 weekly
220 yesterday you
-219 able
-219 able to
-219 brought in
-219 send us
-219 sunmere
-219 sunmere travel
-219 the server
219 was opened
-219 were not
-218 call your
-218 eye
-218 in a
-218 shared
-218 since january
-218 this month
-218 will go
-218 your passport
-217 browser
217 gave
-217 grimwick
-217 here and
217 left
-217 will come
-216 and see
-216 cards
216 from #
216 from a
-216 norrland
216 the live
216 you so
215 # twice
-215 below
215 coming
-215 getting it
215 happened
-215 how
-215 name your
-215 sending
-215 supply
215 the mailing
-215 up and
-215 we've closed
-215 weekdays
214 a stranger
-214 account is
-214 alone
214 appears that
-214 are valid
214 it appears
-214 know you
-214 offer
-214 points
214 swapped two
-214 that list
214 under the
-214 we will
-213 clients
-213 don't keep
-213 emily's
-213 emily's name
-213 ended
-213 is attached
213 our systems
-213 password on
213 streets
-213 we don't
-213 we've
212 a pay
-212 afternoon
212 alder
-212 already sent
-212 back
212 caused by
-212 data protection
-212 date and
212 logs
212 ran the
-212 start
-212 this letter
-212 was sent
-211 has your
211 have fixed
211 last month's
211 lesson
211 month's
-211 on our
211 was there
-211 whatever
-210 and we've
-210 band
-210 goods
-210 members who
210 off in
-210 please do
-210 priya
210 spreadsheet
-210 the band
-210 the form
-210 trailhead
-210 trailhead goods
210 we cancelled
-209 # members
-209 a note
-209 enforcement
-209 law enforcement
209 on friday
-209 removed the
-208 any of
-208 delete
-208 orrin
208 results
-208 sunshine
208 three times
208 we printed
-207 and health
-207 and not
-207 balance
-207 before they
-207 birthday
-207 contained
-207 dates
-207 health insurance
-207 m
-207 status
-207 the others
-206 and pay
-206 as planned
-206 is nothing
-206 planned
206 rent
206 saved
-206 season
-206 tidewater
-206 waiting
-206 you back
-206 you can
-206 you chose
205 # cm
-205 agency
205 cm
-205 dates of
-205 days to
205 harrow
205 harrow #
205 off
-205 our billing
205 the harrow
205 typed the
204 a proportion
204 an unauthorized
-204 asking
-204 hard
204 in sunday's
-204 is
204 may also
204 recipe
204 sunday's
-204 you'd
-203 are unchanged
-203 come
203 experienced
-203 placed
-203 premium
-203 secure
-203 slip and
-203 unchanged
203 we charged
203 we collected
202 found
-202 island
-202 norrland exchange
202 of ours
-202 step
-202 to you
202 wait
202 you had
-201 address your
-201 and are
-201 fine
201 mill street
201 proportion
201 proportion of
-201 school
-201 taken the
201 wrote to
-200 address were
-200 brightwater
-200 chief
-200 don't know
-200 find
200 invoices
-200 monitoring
200 not send
200 send invoices
200 sesame
200 stolen from
200 systems
-200 we told
-200 within
-200 your new
-199 email and
-199 if anything
-199 it we
-199 noon
199 ours ran
-199 passport numbers
-199 taken a
-198 # days
198 among them
198 circumstances
-198 is marked
-198 moved
198 our community
-198 raises
-198 seven
-198 share
198 to circumstances
197 an outside
197 for six
197 letters
197 six days
-197 that isn't
-196 back to
-196 ms
-196 off this
-196 one account
196 seed
-196 thought
-196 to say
195 a laptop
-195 a new
195 about
-195 awkward
-195 delete the
-195 is on
-195 june #
-195 opens
-195 until sunday
-194 # of
-194 branch
194 courier
-194 credentials
-194 credentials and
194 during the
194 five
194 home address
-194 it through
194 on monday
194 received
193 are writing
193 by an
-193 have since
193 recently
-193 theft
-192 and is
-192 day is
-192 deleted and
-192 folder
-192 have deleted
-192 here is
-192 identity
-192 or
-192 passport
-192 person and
-192 sleep
192 technical issue
-192 you wish
-191 added #
-191 air
191 certain information
191 instead
-191 insurance number
191 meant to
-190 comes
-190 dear ms
190 departure
-190 have not
190 intrusion
190 old
-190 put you
190 read
190 that were
190 the intrusion
-190 through the
-190 to anyone
-190 to friday
190 to tell
-190 upgrades
-189 a refund
-189 business
-189 desk on
189 issued
-189 registration
-189 response
-189 telephone number
189 the password
-189 the police
-189 those who
189 trying
-189 your names
188 button
-188 i'm
-188 noon on
188 ran
-188 something
188 tap
-188 us the
-188 you by
187 a
187 and did
-187 concerned
-187 i'm sorry
-187 itself
-187 nobody
-187 say
187 should
186 and left
186 booked a
-186 end
186 i opened
-186 idowu
-186 like a
-186 mrs idowu
186 one of
-186 sincerely
-186 stay
-186 strangers
186 switched on
-186 us
-186 we sincerely
-186 your orders
185 and a
-185 by tuesday
-185 convincing
-185 data
-185 from your
-185 journey
185 just a
-185 next
185 opened the
185 passwords of
-185 payroll
185 published
185 the passwords
185 was just
-184 a child
-184 and signed
-184 child who
-184 double
184 into
-184 log in
-184 sort
184 you paid
-183 and third
-183 chief executive
-183 executive
-183 has helped
-183 is a
-183 keep it
-183 may bring
-183 police
-183 second and
-183 so you
-183 the note
-183 tomorrow
-183 treatment
-183 you told
182 course of
182 customers
-182 forms
-182 incident at
-182 is something
182 longer
182 renewal
182 than the
182 the course
182 wages
-182 you for
181 became aware
-181 fly
181 gremlins
181 had changed
-181 help
-181 i've
181 information relating
-181 ltd #
-181 r
181 recently became
181 relating
181 relating to
-181 the addresses
-181 the number
-181 visa
181 we recently
-181 we send
-180 a copy
-180 a token
180 always
180 an incorrect
-180 august #
-180 forward
-180 keeping
-180 might have
180 our support
180 party
-180 services
-180 supplier
180 support
-180 telephone
-180 token
-180 your card
-179 before #
179 letter from
-179 looked at
-179 love
-179 march
-179 nothing else
179 quoted
-179 return the
-179 the copy
-179 the letter
-179 was involved
-179 what information
-179 will
178 a number
-178 hope
-178 i have
178 incorrect
178 last
178 list and
-178 orders placed
-178 person who
178 plans
-178 tea
-178 treat
-178 upgrade to
178 where the
177 about a
-177 cancellation
-177 early
177 know about
177 notice
-177 offline
-177 receive
-177 request
177 sorry i
-177 while
-176 # until
-176 as well
-176 begins
176 bike
-176 cache
-176 day
-176 dear parents
-176 does
-176 has gone
-176 if somebody
176 list instead
-176 machine
176 our mail
-176 parents and
-176 the season
176 yet
-176 you in
175 an attacker
-175 and contact
-175 and we'll
-175 further
175 go out
175 invoice
-175 messages now
-175 now carry
-175 paying
-175 the information
175 you could
-174 employer
174 have to
-174 hotel
-174 if
-174 its security
-174 line #
-174 open the
-174 patient
-174 replies to
174 sooner
-174 tell them
-174 the bill
-174 the tool
-174 your employer
-173 can also
173 close
-173 code of
-173 credit union
173 had not
-173 key safe
173 led
173 led to
-173 on may
-173 phones
173 sent on
-173 the privacy
-172 and they
172 batch
-172 by
-172 day of
-172 desk
-172 event that
-172 everyone who
-172 leeds
-172 mobile number
-172 name mobile
-172 not been
-172 of identity
-172 will see
-172 your information
171 # may
171 # mm
-171 epic
-171 federal
171 mm
171 monthly
171 once
171 seem
171 six
-171 so nobody
-171 their
-171 which is
-171 workshop
-171 your bank
-170 and from
-170 arrive
-170 at noon
-170 be wary
-170 dear mrs
-170 hotels
-170 our privacy
170 showed
-170 wary
-170 wary of
170 we gave
-170 your data
169 customers in
169 it and
169 newsletter
-169 no
-169 no reason
-169 our team
-169 reason to
169 rest
-169 where you
-168 aurelia
-168 aurelia air
-168 been returned
-168 by hand
-168 district
-168 district council
-168 hand
168 involving
168 person outside
168 rogue
168 the company
168 this morning
-168 to have
-168 we reported
-168 written
-167 every one
167 had paid
167 in june
-167 include
167 it should
-167 name email
-167 pin
167 potentially
-167 sorry if
167 take
-167 turned
166 a half
166 charts
166 for three
166 half hours
166 invoices for
-166 keys
-166 mark
-166 replaced
-166 the phone
166 three and
-166 unit
-166 utmost
166 you as
-165 advise
-165 advise you
-165 and in
-165 is right
-165 officer
-165 on #
-165 see your
165 spent
165 the amount
-165 the receipt
165 the wrong
165 will have
164 account with
-164 are safe
-164 cycles
-164 email was
-164 extremely
164 it is
-164 job
-164 kitchen
-164 osprey
-164 osprey cycles
-164 petra
-164 sessions
-164 sessions and
164 someone signed
-164 sorry you
-164 will refund
163 change that
-163 delivery
163 doesn't
163 failing
163 front desk
-163 one that
-163 which one
163 you that
-162 by name
-162 can reach
-162 corrected
-162 else in
-162 reach our
-161 and email
161 set
161 the button
-161 this notice
161 year's
-160 a court
-160 and i'll
-160 court
-160 i can
160 live list
-160 overdraft
-160 record
-160 the bucket
-159 # million
159 as it
-159 can come
-159 can see
159 forum
159 half term
-159 like to
159 of yours
159 or taken
-159 others
-159 paywisp
-159 please don't
159 provider
-159 this might
159 yesterday at
158 access
158 because
-158 by email
-158 charge
-158 friday
-158 has not
-158 the price
158 when the
-158 who was
-158 write
157 alert
157 aware that
-157 booking system
-157 breach in
-157 email with
157 letter to
-157 new booking
-157 receipt and
157 that yours
157 the turnstiles
157 turnstiles
-157 will put
156 among
156 app showed
-156 privacy of
-156 sale
-156 tell us
-156 us a
-156 way in
155 copied the
-155 device
-155 fee
155 made possible
-155 matter to
155 possible by
-155 sunday
-155 the building
-155 the right
-155 to us
155 was made
155 week
-154 check that
154 couple
-154 engines
-154 engines to
-154 first and
-154 for you
-154 i'll
-154 if one
-154 is back
-154 not be
-154 search engines
154 yours was
153 # for
153 checkout page
153 found the
153 i had
153 its
-153 number
153 our checkout
-153 plus
-153 privacy officer
-153 recommend
-153 replies
-153 security
153 stranger
153 that weren't
-153 the correct
153 theirs
-153 today we
-153 watch your
-153 we recommend
153 weren't theirs
-152 are
-152 building
-152 contain
152 group
-152 into a
152 is what
152 market
152 one
152 people
-152 reply
-152 social
152 we ran
-152 we removed
152 you #
-151 a rate
151 a thief
-151 case
151 in
151 kindling
-151 may have
151 not notice
-151 office manager
-151 our new
151 somebody
151 thief
-151 to me
-151 to send
-151 why
-151 why not
-150 and never
-150 call us
150 it did
-150 message from
150 received the
150 the website
-150 warned
150 were
-149 account by
-149 and since
-149 anybody
149 date from
-149 have added
-149 in them
-149 number or
149 our
-149 pick
149 place
-149 rows
-149 season #
-149 system
-149 the new
-149 we've taken
-148 an eye
-148 and with
-148 customer operations
-148 every price
-148 it takes
-148 october's
-148 price in
148 service
-148 takes
-148 the money
-148 those
-148 we remain
148 we wrote
-147 an incident
-147 an unauthorised
147 between
-147 every link
-147 for the
147 the planning
147 viewed
-147 whose
146 button in
-146 is missing
146 middle
146 more than
-146 nights
146 possible
-146 you of
-146 you're
145 # this
145 alarm it
-145 an independent
145 by a
-145 candidates
-145 identity protection
-145 independent
-145 next bill
145 no longer
-145 profiles
145 to keep
-145 years
144 a handful
-144 a message
144 big
-144 does not
144 handful
144 handful of
-144 it does
144 last night
-144 rosterly
-144 supplier's
-144 we closed
-143 but
-143 cache and
-143 candidate
-143 confusion
-143 lakes
-143 lakes health
143 mistake
-143 prairie lakes
143 the sheet
-143 turn on
-143 we know
-142 bank
142 chose the
142 for many
-142 meridian
-142 notes that
-142 notify
142 outside the
142 pannier
-142 plan
-142 prairie
142 price
142 segment
-142 sign-in on
-142 to notify
-142 week's
142 which i
-141 a week
-141 and last
-141 customer
-141 dear dr
-141 have caused
-141 numbers
-141 on a
-141 remain
-141 side
140 built
-140 determined
-140 determined that
140 from my
140 in our
-140 juniper
-140 juniper tea
-140 kerbside
-140 of your
140 she
-140 should not
-140 tea club
-140 test in
-140 westmoor
-140 westmoor college
-139 for everyone
-139 fully committed
139 have built
-139 know
-139 lane
139 many of
-139 or call
-139 reminder
139 resulted
-139 show
-139 talk to
-139 wednesday night
-138 # off
138 booked
-138 for it
138 from our
-138 have also
138 memory
138 my memory
-138 notice of
-138 practice
-138 seat
138 told you
138 viewed by
-137 a corrected
137 about your
137 by two
-137 messages
-137 of an
137 put
-137 security numbers
-137 team will
-137 the desk
137 to last
-137 write to
-137 you don't
136 aware
-136 beside
136 carers
136 charge and
-136 licence
-136 not receive
136 notification
-136 opens on
136 printed
-136 receipt
-136 saturday morning
136 spotted
136 spotted it
136 the app
-135 an account
135 certain
135 date of
-135 digits
135 fixed
-135 grievance
-135 inconvenience caused
-135 march #
135 may not
-135 rootline
-135 truly
-135 two-step
135 was a
-135 we're
-135 you place
-135 your test
-134 approved
-134 call me
-134 child
134 had left
-134 in and
-134 includes
-134 includes your
-134 look
-134 matters to
134 our website
-134 they could
-134 your home
-133 and will
-133 campaign
133 drill
133 extension
133 is possible
133 it back
133 on it
-133 out for
133 possible that
-133 rather
-133 the box
133 they were
-132 and told
132 balances
-132 cache off
-132 full price
132 heard
-132 here
-132 llp
-132 off at
-132 refund
-132 strand
-132 strand llp
-132 that appears
-132 turned the
-132 we turned
-132 whitcomb
-132 whitcomb strand
-132 you pay
131 a test
-131 and every
131 and its
-131 and set
-131 copy first
-131 hear
-131 invoiced
-131 morning and
-131 small slip
-131 such
131 website
-130 bank details
130 database
130 february #
130 hallam
-130 highest standards
130 i sent
-130 not see
-130 quite
-130 search
130 sorry that
-130 stand
-130 standards of
-130 the highest
-130 want
-130 wrote that
130 you gave
129 a small
129 a third-party
-129 absence
-129 at our
129 debits
129 direct debits
-129 do it
129 fact
129 name date
129 of direct
129 of policyholders
129 policyholders
129 small
129 system and
-129 the whole
129 them
-129 whole
128 a storage
128 an email
128 between #
128 of the
-128 our letter
-128 refunds
128 shipped a
-128 somewhere
128 storage
128 tiny
-128 travel
128 typed
128 what it
128 you live
127 been and
-127 both
-127 cairnfell
-127 collect
-127 look at
-127 me on
-127 on two-step
-127 one by
-127 payment will
-127 second step
-127 sign-ins
-127 the cairnfell
127 usual
-127 you report
-126 and for
-126 and tell
126 billed
-126 colleagues
-126 contacts
-126 corrected the
126 created
-126 data breach
-126 fraud alert
-126 it gave
126 my
-126 place a
-126 saved card
126 the evening
126 to see
125 and had
125 before we
125 could see
-125 free
-125 highest
-125 isn't
125 must
-125 myself and
125 occurred
-125 to change
-125 trust
-125 valid
125 we switched
-125 you would
124 backup
124 documents were
-124 evening
124 individual
124 looks like
124 off the
-124 right figure
124 sent you
124 taken
124 this was
123 card was
-123 closed the
-123 d
-123 full
-123 grocers
-123 haldi
-123 haldi lane
123 have been
-123 lane grocers
-123 name
-123 not ask
-123 over #
-123 pension
-123 pvt
-123 pvt ltd
123 refused
-123 suggest
123 to do
123 was refused
-123 we suggest
-123 what to
-123 your pension
-122 at the
-122 diagnosis
-122 expect
-122 proof
122 timetable
-122 you got
-122 your account
-121 # september
121 and nobody
121 arose
121 booking page
121 during
-121 for any
-121 for some
-121 have
121 many
121 of all
-121 or #
121 outsider
-121 september
121 to one
-121 was not
121 who had
-121 you hold
120 a tiny
120 anomaly
-120 appeal
-120 card number
-120 department
-120 harlan
-120 harlan outfitters
-120 in it
120 in march
120 likewise
-120 outfitters
120 review on
-120 that you
-120 the bed
-120 the department
-120 there is
120 to pay
120 you know
-120 you will
`,
  'remedy': `
638 now
-535 ?
533 because of
-510 called
-504 not encrypted
-487 dear
-485 should have
481 right
480 send
-467 !
464 enrollment
-464 manager
456 need to
-446 look
-445 customers
445 has not
-444 most
-443 and #
443 will
-442 hello
-441 not the
440 all
-438 one of
-437 to #
436 nothing
-436 yesterday's
-435 doesn't
-435 sale
434 asked
-430 council
-427 could
-425 monthly
424 arrive
421 orders
-421 room
-414 call me
413 withdrawn
-410 tallyboard
410 the second
-408 # off
408 moved
-408 talk
407 already
-406 block
-405 # mill
-404 dr
402 each
-402 messages
-402 stolen the
401 pay and
399 need
-398 else in
398 no further
-398 yesterday
-396 afternoon
-393 island
391 use
-390 please do
-390 years
-388 weekdays
-387 advertised
-386 we should
-386 wrong price
-386 you and
-385 promised
385 seat
-383 team
-382 did
382 verify
-381 had
-380 after all
379 is #
-379 ltd
-378 belonged
-378 belonged to
-378 our mistake
378 server
378 we'll
-378 which is
378 will be
377 have fixed
-377 it without
-377 week's
376 your place
-375 fancy
-374 said that
-373 exam
-372 your privacy
-371 seem
370 has since
369 log in
-368 on friday
367 again
-367 pulled
-367 was the
366 checked
-365 # monday
-365 the utmost
-364 parents
363 it's
363 touch
-362 listed
-362 partner
362 the person
361 have already
361 seven
-360 yourself
359 earlier
359 it's yours
-359 photographs
-359 recognize
359 removed
359 reset
-359 to that
359 we now
-358 instead of
-358 ran the
357 bags
357 four
-357 thing
-355 according
-355 according to
-355 on tuesday
355 the old
-355 wasn't
354 are
353 ten
352 their
-351 got
351 here are
-351 see your
-350 news
350 on us
349 me and
349 taken the
348 and has
-348 meridian
-347 to put
-346 harbour
346 it will
-346 orchard
-346 rogue
345 for you
-345 sent on
-344 museum
-344 salary
-343 # twice
-343 home
-343 in one
-343 reference
-341 ran
341 you'll
-340 middle
-340 this letter
-340 we cancelled
-339 daughters
339 so that
-338 twice
-337 our new
337 passed
337 please
-337 pupils
336 breach
-336 were copied
-336 you received
-335 credit file
-335 for it
-335 renew
-335 to our
-335 to renew
334 exactly
-334 said
333 come on
333 have told
333 old one
332 for everyone
332 to book
-332 what to
-331 and in
331 claim
331 paying
-331 spent
330 engineers
-330 guest
-330 links in
-330 name
330 ones
330 our engineers
-330 ours ran
-329 hang
-329 hang up
-329 records
-329 you pay
-328 convincing
327 return
326 cut
-325 careless
-325 happened
-325 none
-325 under the
-324 fraud
324 have taken
-324 if anything
-324 travel
-323 balance
-323 coming
323 studio
-323 yesterday's email
-322 corran
-322 looked
322 on all
322 stopped
322 there's
-321 it anywhere
-321 upgrade
321 your plan
-320 center
320 no need
-320 since you're
-320 you're already
-319 # or
-319 unity
-319 write back
-319 yesterday at
318 if it
318 sunday
-318 under
-317 about your
317 booking
317 costs
317 costs #
317 one by
-317 primary
-316 have not
-316 season #
-316 stayed
-315 answer the
-315 tiny
-314 dear mr
-314 helped
-314 it's not
-314 missed
-314 shared
-314 will answer
-313 admin
-313 epic
313 good
313 i've
-313 thanks
313 valid
-313 weren't
-312 at your
312 brought in
-312 deal
-312 donation
-312 eye
-312 our website
-311 law
311 rolled
311 rolled the
311 that i
-311 to talk
311 we rolled
310 from today
310 lincoln
-310 names of
-309 customer care
-309 date and
309 up
308 and i'll
308 confirmed
308 marked
-308 may also
308 practice
-308 trouble
-308 your balance
-307 brad
307 stands
-307 were not
307 year of
-305 among
-305 college
305 open the
305 search
-305 transfers you
-304 centre
304 fine
304 have added
-304 i would
-304 if a
-304 posted
-303 i know
-303 i'd
-303 kirkbride
-303 looks
-303 to hear
-302 account was
302 added a
-302 little
-302 looking
-301 account with
-301 else you
-301 intrusion
-301 my memory
-301 someone signed
-301 the intrusion
-300 getting
-300 letter to
-300 pass
300 your plot
-299 settings
-298 cloudharbor
-298 forgot to
-298 than the
298 your booking
-297 as well
-297 cvs
-297 due
297 itself
-297 not check
297 window
296 added #
-296 door
-296 have reported
-296 morning we
-296 reply and
-296 wrong
-295 don't forget
-295 five
-295 forget
-295 well
294 done we
-294 enough to
-294 issued
294 swapped
294 the notice
-293 been told
293 by hand
-293 control
293 credited
293 hand
-293 hidden
293 you by
-292 apply
292 brought
292 map
-292 meant to
291 don't need
-291 hadn't
-291 head
291 keys
-291 questions
291 replaced
291 show the
-291 we gave
-290 includes
-290 includes your
290 key to
-290 stolen
290 your card
-290 your name
-289 broke
289 credentials
289 credentials and
-289 double
289 monday #
-289 network
-289 simply
-289 southpaw
289 will come
-289 yet
-288 are sorry
288 ended
-288 fares
-288 pin
-287 balances
287 log
-287 operations
287 shut
287 shut the
287 the form
287 the server
-286 actor
-286 actor obtained
-286 because we
-286 customers in
-286 may bring
-286 orbit
-286 things
-286 twice once
285 been removed
-285 before we
285 bonus
-285 called us
285 delete the
-285 jo
-285 pack is
285 second
285 was sent
-284 community
284 further
284 minutes
-284 ourselves
284 the whole
284 we will
284 whole
-283 and call
283 before #
283 has a
-283 we had
-282 abuse
-282 an address
282 deleted
-282 from an
282 have checked
-282 opening
-282 opening it
-282 that yours
282 the cache
282 the next
-282 without opening
-281 it should
-281 template
-281 wrote that
-280 course
-280 from you
-280 private
-280 talk to
280 tomorrow
-280 union
279 figure is
-279 reported
-279 your email
-278 journey
-278 parking
278 refunded
278 working days
277 a day
-277 and passwords
-277 commissioner
277 later
277 phones
276 case
-276 knows
-276 our contact
-276 quite
276 send you
-276 sorry
276 to read
-276 who knows
276 will send
-275 # any
-275 bit
-275 card was
-275 de
-275 in sunday's
275 is nothing
-275 look at
-275 many of
-275 mention
-275 palmera
-275 strangers
-275 sunday's
-275 technical issue
-275 your home
274 along
-274 field
-273 direct
-273 safety
-273 sorry for
-273 told you
272 and stopped
-272 callers
-272 hosting
-272 norrland
-272 our app
-272 priority
-271 by name
-271 is open
-271 sort
271 to your
271 you place
-270 and for
270 next
-270 supply
-269 planning
269 put your
269 the tool
269 three working
-269 was one
-269 you get
-269 you're
-268 a message
-268 details
-268 did not
-268 front
-268 offered
-268 passwords old
268 returned the
268 tell me
-268 those
-268 us of
268 your membership
267 and signed
267 are on
-267 engineering
-267 freeze
-267 held your
267 if you
267 in full
-267 off in
-267 our privacy
-267 very
267 your test
266 corrected
-266 delete it
266 end of
266 every
-266 for five
-266 gave
266 is already
-266 loan
-266 same password
266 starts
266 starts at
266 the end
266 visa
-266 we published
-266 your loan
-265 grimwick
265 open
265 return the
265 so is
-264 attacker
264 hear about
-263 family
-263 friday's
263 it came
263 kroftwell
263 of kroftwell
263 offering you
263 taken a
-263 to somebody
262 # of
-262 and then
-262 assessment
-262 may we
-262 reach
-262 with our
261 back
-261 between
261 child's
-261 minor
-261 that you
-261 with code
-260 affected
260 amount
-260 contact
260 we've closed
-259 a year
259 credited your
259 have credited
-259 message from
-259 our own
259 switched that
259 there's nothing
259 water
-259 you our
-258 # for
-258 birth and
-258 business
-258 by our
-258 forms
258 live
-258 name your
258 receipt and
-258 to last
258 will go
-257 account number
257 and will
257 any of
-257 led
-257 led to
-257 plain
-257 question
257 slot
-257 social
257 the right
-256 and its
256 have changed
-255 a template
255 can also
-255 hit
-255 it did
-255 may not
-255 tell us
-255 until the
255 we printed
255 your tickets
254 # before
-254 as before
-254 could not
254 is back
-254 link to
-254 overnight
254 the desk
254 you would
-253 and sent
253 are paying
-253 bike
253 call us
-253 dpo
-253 i sent
-253 norrland exchange
253 orders placed
253 paying for
252 it when
252 on sunday
252 person and
-252 says
252 your delivery
251 absence
-251 addresses and
251 alerts
-251 be our
251 checked every
-251 harm
251 opens
-251 the mailing
251 today and
251 year's
250 and third
-250 change your
-250 insurance
250 plot
-250 reports
250 second and
-250 sent it
250 the map
-250 want to
-250 you use
-249 credit union
-249 hit reply
249 human
-249 paid
-249 to ask
-249 welcoming
-248 don't keep
-248 enforcement
-248 him and
-248 histories
-248 law enforcement
-248 security
-248 services
-248 shipped
-248 the mailbox
-248 this weekend
-248 used
-248 we don't
-248 we shipped
-247 do it
-247 received the
-247 that certain
247 tickets
-247 to have
247 we shut
246 # your
-246 about an
246 days
-246 federal
246 has
246 have refunded
-246 season
246 ten minutes
-246 thanks for
-246 the notification
-245 any question
-245 anyone
-245 enjoy
245 instead
-245 thought
244 commissioner's
244 commissioner's office
244 credit monitoring
244 information commissioner's
-244 loaded
-244 looks wrong
-244 ltd #
-244 mailbox is
244 send us
-244 someone who
-244 telephone number
-244 your names
-243 an old
243 and who
-243 app
243 been withdrawn
-243 browser
243 fee
243 june #
-243 majority
-243 majority of
-243 notice
-243 review on
243 through the
-242 a change
242 engines
242 engines to
242 myself and
242 refunded the
242 search engines
242 through every
242 us on
-241 could read
241 if
-241 left your
-241 of which
241 overdraft
-241 ring
241 that no
-241 we attached
-240 anywhere else
-240 consider
-240 dental
-240 last month's
-240 left
-240 month's
-240 off until
-240 they were
240 today
239 and we'll
-239 cancelled the
-239 gift
-239 head of
239 if the
239 raises
239 the school
238 already sent
-238 button
238 crew will
-238 have rung
-238 our community
-238 reply here
-238 rung
-238 rung us
238 we changed
-238 what
237 a court
237 arrives
237 court
-237 encrypted
-237 engineer
-237 into a
-237 protection
-237 technology
-237 we are
-237 when we
-236 i
-236 into
236 mark
236 privacy and
-235 are doing
235 claims
-235 doing
-235 front desk
-235 ines
-235 on that
-235 there
-234 an eye
234 begins
-234 certain
-234 dental plan
-234 home address
-234 information was
-234 march we
234 not changed
234 owe
-234 product
-234 rate was
-234 we're
234 you owe
-234 yours was
-233 can come
-233 figures in
233 in #
233 it
-233 on or
233 ordered at
-233 photo
-233 police
-233 the attacker
-232 apologize
-232 appears
-232 as it
232 breach in
-232 kitchen
-232 mobile number
-232 name mobile
-232 notice of
-232 we apologize
231 # members
-231 and see
-231 and yours
-231 be wary
231 child who
-231 gadgetopia
-231 has your
231 is right
-231 listed the
231 not been
-231 page
-231 pin and
231 rebuilt
231 rebuilt the
231 running
231 same day
-231 set a
-231 shown
-231 wary
-231 wary of
-230 alder
-230 can do
-230 july
230 leave your
-230 watch your
229 a corrected
-229 could see
-229 on wednesday
-229 the button
229 to know
-229 until #
228 breach to
228 form
-228 go ahead
-228 market
-228 on december
228 the breach
-228 where you
-227 a tiny
-227 apologise to
-227 customer
-227 nothing else
-227 papertrail
227 rate
-227 should
-227 somebody
-226 activity in
-226 and not
-226 detected
-226 finance
-226 grievance
225 can delete
-225 email address
-225 laptop held
-225 morning's
-225 number one
-225 one priority
-225 or call
-225 our number
-225 password of
-225 the laptop
-225 this morning's
224 # in
224 changed how
-224 data
-224 done
-224 extension
224 how we
224 need not
-224 of ours
224 on it
-224 situation
-224 turn on
223 # days
-223 forgot
-223 night
223 rows
-223 seen
-223 ticket
-223 transfers
-223 we kept
-223 will not
-222 a question
-222 dear mrs
222 every price
222 for those
222 have deleted
-222 my own
-222 numbers were
222 price in
-222 question about
-222 that email
222 those days
222 to him
-222 where
222 you wish
-221 big
-221 getting it
221 have
221 in and
-221 in march
-221 three times
-221 you at
-221 you got
-220 among them
-220 batch
-220 between #
220 cover
-220 i am
220 if your
-220 in june
220 messages now
220 now carry
-220 parent
220 right figure
-220 sent to
220 the money
-220 tidewater museum
-219 bought
-219 mobile
-219 note that
219 obtained
219 order stands
219 result of
-219 truly
-219 unexpected
-218 about
218 brief
-218 data breach
218 everyone
-218 fact
-218 monday to
-218 on my
218 one is
-218 seed
-218 the bank
-218 was in
217 and the
-217 friday we
-217 individual
217 joining
-217 many
-217 more
-217 notification
217 swapped two
-217 this matter
-217 you know
216 # not
-216 a name
-216 address and
216 attached to
-216 cards
-216 email addresses
216 not #
216 verify your
216 we've
-216 what a
-216 with any
-216 you the
215 # december
215 do anything
215 everybody
-215 outside
-215 supplier
215 the weekend
-215 tidewater
-215 you've used
-214 a stolen
-214 able
-214 able to
-214 appears to
-214 chat you
214 date
214 office on
214 profiles
214 stay
-213 a guest
-213 anybody
213 are now
-213 bring a
213 carry
-213 caused by
-213 goods
213 part
-213 to see
-213 trailhead
-213 trailhead goods
-213 winter
212 cancel
-212 chief executive
-212 executive
-212 last year's
212 membership
212 opens on
-212 over #
212 part of
-212 record and
-212 so we
212 your identity
-211 a proportion
-211 booked
-211 mention your
-211 more than
211 morning and
210 are unchanged
-210 carried
-210 for a
210 is sent
210 last three
210 leave
-210 love
-210 of yours
-210 the link
210 the way
210 unchanged
210 your new
-209 day's
209 days to
-209 file a
-209 from your
-209 please call
-209 the police
209 to answer
-208 address were
-208 first name
-208 know
208 the two
208 this message
208 to log
-208 you about
-207 approve
207 been returned
207 card
-207 coffee
207 full price
-207 have done
-207 loved
-207 ms
207 the bill
-207 users
-207 vendor
-207 when you
207 won't
206 an hour
-206 before sunday
-206 carers
206 email with
-206 everything
-206 fully
206 passwords of
-206 proportion
-206 proportion of
206 the passwords
-205 some account
205 stops
-205 strength
-205 strength of
-205 tea
-205 the strength
-205 we ran
205 with an
204 any email
204 be
-204 began
-204 emailed you
204 first was
204 members
-204 more information
-204 password in
-204 years and
-203 and contact
-203 billing
-203 history
-203 id
203 just
203 offline
-203 see you
-203 that day's
203 the post
203 will pay
-203 your date
-202 any call
202 beside
-202 call or
-202 concerned
202 every link
-202 isobar
-202 monetka
-202 page #
-202 the website
-202 when
-201 a ticket
-201 birthday
201 extra bags
-201 identified
201 in to
-201 leeds
-201 making
-201 names and
201 not have
201 paid a
201 results
-201 ticket and
201 watch for
-200 an automated
-200 ask your
-200 automated
-200 flight
200 hear
-200 just a
-200 privacy officer
-200 rootline
-200 the dates
200 the part
-200 was just
-200 what you
-200 yesterday you
-199 card numbers
-199 lists
-199 no
-199 of an
-199 please change
199 staff
199 that we
199 we've put
199 written
199 your licence
198 a full
198 and we've
198 bill
198 it within
-198 notified
-198 personal
-198 photos
-198 some customers
-198 state
-198 that some
-198 tuesday's
198 us the
197 file
-197 orrin
-197 read your
-197 stranger could
-197 tariff
197 that it
197 the charge
-197 understand
-196 a number
196 and only
-196 appeared
-196 files from
-196 lesson
196 price
-196 stranger
-196 such
-196 tell your
196 the day
195 address is
195 book
195 charge
-195 database
-195 has helped
-195 me on
-195 present
195 way in
195 your
-195 your driftwood
195 your rate
-194 below
-194 elsewhere
194 it today
-194 monitoring
194 months of
-194 shop
-194 times
194 we've taken
194 will take
-193 an isolated
-193 figures
-193 have you
-193 isolated
-193 light
-193 these
-193 treat
193 you live
192 # months
-192 a free
192 at once
-192 much
-192 owing
-192 owing to
192 paid for
-192 party
-192 remove
-192 telephone me
-192 than
192 the building
192 told the
-191 an outside
-191 bastionware
-191 bought a
191 collected
-191 office manager
191 rate has
191 the first
-191 treat any
-191 was identified
-191 we let
-190 don't know
190 take it
-190 the live
-190 with one
-189 # if
-189 and did
189 and pay
189 before a
189 building
-189 contain
189 dana
189 extra
-189 i apologise
-189 include
-189 looked at
-189 medicines
-189 notes that
189 the extra
189 the word
-189 very sorry
189 we have
189 you back
189 you do
189 your money
-188 among those
-188 appeal
188 back and
-188 cases
-188 contract
188 cost you
188 it through
-188 or #
188 reach you
-188 sold
188 together
188 together with
-188 with #
-187 experienced
187 in writing
-187 our support
187 released
187 secure
-187 support
-187 weekdays #
186 and from
186 and your
-186 by an
-186 cancelled
-186 from #
-186 mistake
186 pannier
-186 quoted
186 repaid
-186 rosterly
-186 stolen from
186 until
-186 we apologise
-185 chief
185 click here
185 deposit
-185 for more
185 from now
185 gone
185 issue
-185 mind
185 now on
185 password and
185 reset every
-185 service
-185 sorry and
185 stand
185 them
-184 # weekdays
184 and reported
-184 applicants
184 cairnfell
-184 change the
184 comes
184 customer details
-184 emailed
-184 from another
-184 it's been
184 keeping
-184 last quarter
184 march
184 noon
184 pay the
-184 quarter
-184 recycling
-184 something
-184 talk about
184 the box
184 the cairnfell
184 the correct
-184 the letter
184 the search
-184 we emailed
183 a result
-183 access
-183 any day
183 at noon
-183 calls
183 certificate
183 correct
-183 day before
183 i should
-183 juniper
-183 juniper tea
183 nothing further
183 result
-183 tea club
-182 # our
182 been deleted
-182 by a
-182 call your
182 credit
182 error
-182 marta
-182 our
-182 our front
-182 remain
-182 that appears
-182 too
181 as a
-181 departure
-181 had left
-181 machine
-181 numbers and
181 run
-181 sync
-181 the data
-181 trying
-180 # we
180 added
-180 to use
-180 trust
180 whatever
-180 you that
-179 # july
179 another
-179 ask you
-179 biggest
-179 hope
-179 ledger
-179 our systems
-179 patience
-179 patience and
-179 person i
179 second step
179 server off
-179 share
-179 spreadsheet
179 tool
179 went
179 you will
-178 apologise
-178 asking
-178 better
-178 chat
-178 copied
-178 shore
-178 sorted
-178 that one
178 third
-178 wait
177 a week
177 an unauthorised
-177 believe
-177 had not
-177 if somebody
-177 might
177 november
-177 paywisp
-177 us a
-176 # an
-176 a refund
-176 and change
-176 and to
176 anything
-176 been notified
-176 logs
-176 of it
176 promptly
-176 saturday
-176 tax
-176 this notice
-176 who had
-175 charged
-175 don't pay
-175 every day
175 find
-175 from a
175 removed the
-175 to anyone
175 will put
175 within a
-175 your list
174 against
174 agreed
-174 anyone who
-174 attention
-174 august
-174 belong
-174 belong to
-174 extremely
-174 gave your
-174 in that
-174 on saturday
174 passport numbers
-174 reason
-174 statement we
-174 supporters
-174 the others
-174 visit
174 you need
173 booking system
173 click
-173 didn't
173 has deleted
173 new booking
-173 screws
173 slip and
-173 this month
173 unauthorised
173 will get
173 you on
172 all of
172 discount
172 has gone
-172 on march
172 premium
-172 process
-172 sorry you
-172 sunmere
-172 sunmere travel
-172 switched on
172 time
-171 # utc
-171 brightwater
-171 button in
-171 nowhere
-171 nowhere else
-171 potentially
171 that day
-171 that mention
-171 utc
-170 and turn
170 before anything
-170 drop-in
-170 drop-in and
-170 due to
170 have built
-170 of you
-170 suspicious
170 test
170 your box
-169 checkout
169 closed the
-169 customer operations
-169 district
-169 district council
169 it was
-169 our email
-169 protect
-169 the note
-169 to protect
-168 advise
-168 advise you
-168 and don't
-168 call the
-168 criminals
168 deductible
-168 thank
-168 thank you
168 to send
-168 which
167 a letter
167 august and
167 hour
-167 i can
167 may be
-167 of any
-167 rest
-167 switch
167 there's no
-167 told us
166 a month
166 altogether
-166 and check
166 changed
-166 flaw
-166 flaw in
-166 live list
-166 people who
166 portal
166 post
-166 road
-166 somebody outside
-166 thursday we
-165 # th
-165 a technical
-165 branch
-165 contains your
165 hold
-165 i had
-165 into your
165 it takes
165 link in
-165 monday we
165 send a
165 send it
165 takes
-165 th
-165 us to
164 are at
-164 bank details
164 can send
164 candidate
-164 contains
164 february
-164 gremlins
-164 is something
-164 mentions
-164 name and
-164 not reply
164 october #
164 on october
-164 security numbers
164 sending
-164 technical
-164 this to
-164 we listed
-164 you this
-163 a stranger
163 forum
-163 going
163 how
-163 in us
-163 information
-163 is going
-163 ledgerline
163 named
163 overdue
-163 the trust
163 what he
163 within
-163 you blocked
163 yours
162 and are
162 by email
-162 caused
162 d
162 deals
-162 dear ms
-162 emails that
-162 everything else
162 example and
-162 filled
162 gave the
-162 lane
-162 llp
162 noon on
-162 please be
162 receipt
162 receipts
162 returned
-162 signed in
-162 strand
-162 strand llp
-162 whitcomb
-162 whitcomb strand
162 your rent
161 arose
-161 be careful
-161 bug
-161 careful
-161 careful with
161 copy first
-161 data protection
161 second time
-161 that an
161 wednesday from
161 you'd rather
-161 your flight
-160 ask
-160 emily's
-160 emily's name
160 everyone who
-160 group
160 has confirmed
-160 list instead
-160 on two-step
160 placed
160 schedule
-160 sorry i
-160 the password
-160 upgrade to
-160 we know
160 writing that
-159 about the
-159 apologise for
-159 it took
159 it we
159 it's a
-159 stick
159 to say
-159 took a
159 with you
-159 wrong date
158 a teeny
158 all we
158 digits
-158 enough
-158 reported the
-158 see
158 the bed
-158 wages
-158 westmoor
-158 westmoor college
-157 an attacker
157 and put
157 before
157 contractor
-157 fly
-157 grab
157 new quote
-157 on february
-157 page and
-157 recommend
157 register
157 the march
-157 the names
157 the page
-157 we recommend
157 while
-156 am
-156 and since
-156 blame
-156 care
-156 personal data
-156 policy
-156 reported this
-156 site
-156 status
-156 telephone
156 term
156 two of
155 and confirm
155 confirm your
-155 contacts
155 day of
155 decide
155 documents were
155 meant for
-155 of us
155 one account
-155 priya
-155 replies
155 spotted
155 spotted it
-155 statements
155 summer
155 the notes
-155 to pay
-155 user
155 whole order
154 and date
154 and verify
-154 backup
154 every other
-154 everything we
-154 experience
154 firm
154 from this
154 need do
-154 of everything
154 one
-154 people
154 to delete
-154 we caused
-154 you down
-153 between may
153 friday #
-153 goes
-153 lantern
-153 loom
-153 loom lantern
-153 message was
-153 the loom
153 through
153 took the
-153 was caused
153 writing
-153 your data
-152 caused this
152 contained
-152 copied the
152 first and
152 have to
152 processed
-152 whose
-151 and with
-151 answer it
151 built
-151 created
-151 email was
-151 example #
151 free of
-151 i'm
151 in an
151 mill street
-151 name email
151 of charge
-151 opened the
151 papers
151 pick
-151 the app
-151 used the
-151 viewed
-150 achebe
-150 emails about
-150 ico
150 invoiced
-150 letting
-150 list
150 the act
-150 the ico
150 to them
-150 us these
-150 you gave
149 # february
-149 account and
-149 and nobody
-149 apologize for
149 cache
-149 dates
-149 disruption
149 it has
149 lagos
-149 let you
149 mr
-149 segment
-149 the mix-up
149 two people
149 wedding
-148 are writing
-148 benefits
-148 booking page
148 can't be
148 deleted and
148 department
-148 i'm sorry
-148 limited
-148 other member
-148 pacific
-148 protect yourself
-148 streets
148 the department
-148 your orders
-147 but
-147 had been
-147 the site
-147 your social
-146 a laptop
146 client
146 documents
-146 email and
-146 had paid
-146 nights
146 one that
-146 report
146 server and
146 the season
-146 theft
-145 and i
145 like to
145 mail
-145 name home
-145 others
145 to it
-145 treatment
145 who received
144 cache off
144 delay
-144 lakes
-144 lakes health
-144 million
-144 never ask
144 off at
144 pay for
144 please don't
-144 prairie lakes
144 turned the
144 two-step
144 we turned
-144 website
-144 will never
-143 agency
-143 an error
-143 aurelia
-143 aurelia air
-143 been !
-143 cycles
-143 osprey
-143 osprey cycles
143 teeny
142 at cascadia
-142 august a
-142 breakfast
142 cascadia
-142 file and
-142 harlan
-142 harlan outfitters
-142 hashed
-142 not be
-142 or
-142 outfitters
-142 prairie
142 put you
-142 resulted
-142 was involved
-142 we did
-142 we regret
-142 what information
141 forward
141 here is
141 in the
141 in which
-141 it myself
141 message and
141 we send
141 what the
-141 your first
-141 your information
-140 a pay
140 at our
140 free
140 money back
-140 of emails
-140 past
-140 she
-140 we do
-140 wednesday night
-140 your password
139 and asked
-139 august #
-139 birth your
139 bookings
-139 example
-139 half
139 it is
-139 print
-139 regulator
139 the key
-139 we found
-139 you should
-138 audio
138 do nothing
-138 driftwood
-138 driftwood audio
138 june
138 statement
138 the addresses
138 the receipt
137 at the
137 check-in
137 daily
137 here
137 over
-137 renewal
-137 that account
137 the amount
136 anything else
-136 coachways
-136 committed
-136 committed to
-136 is committed
-136 long
136 marked as
136 match
-136 meridian coachways
-136 national insurance
-136 reads
-136 sheet
-136 the salary
136 two
-136 yesterday we
-135 # a
-135 a thief
-135 addresses
-135 air
135 and some
135 cancellation
135 like it
-135 line #
-135 our online
-135 that the
-135 thief
-135 this is
135 workshop
135 your bank
134 all #
134 been cancelled
-134 early
-134 else
134 have set
134 is possible
134 january #
134 now send
134 our data
134 possible that
-134 social security
-134 viewed by
-134 who has
-133 both
133 from
-133 had changed
-133 heavily
-133 heavily in
-133 invested heavily
-133 mix-up
-133 no reason
-133 or ring
133 passport
-133 reason to
133 since january
132 # free
132 an independent
-132 chose the
-132 corran sands
132 having
-132 incorrect
132 independent
132 nine
-132 of calls
-132 sands
-132 sands hotel
-132 that weren't
-132 theirs
-132 to us
-132 turns
-132 turns out
-132 weren't theirs
-131 ahead
131 answers
-131 grocers
-131 haldi
-131 haldi lane
-131 have invested
-131 invested
-131 it first
-131 lane grocers
-131 likewise
-131 move
-131 regret
131 repaired
-131 should do
-131 the hour
131 who was
-131 within the
131 you hold
131 you lost
130 and is
130 computer
130 leaves
130 letter
130 list before
-130 loaf
-130 message that
-130 national
-130 portion
-130 portion of
130 price of
-130 profile
130 say so
-130 showed
130 supplier's
-130 the alarm
-130 the federal
-130 two-factor
130 way
-130 without
-129 have charged
-129 out for
129 receive
-129 street
-129 up to
-128 # this
-128 any charge
128 are safe
-128 bank
128 corrected the
128 cost
-128 letters
-128 mean
128 phone numbers
128 tap
-127 # march
-127 an unauthorized
127 billed
-127 even
127 for that
-127 shipped a
-126 address
126 and told
126 check
-126 during a
-126 event that
-126 highest standards
-126 is at
-126 job
-126 note
126 october
126 signed
-126 standards of
-126 the highest
-126 the message
-126 two hours
-126 while you're
126 within three
-126 you're here
125 # hours
125 a new
-125 and left
-125 and tell
-125 circumstances
125 drive
-125 identity protection
-125 of policyholders
-125 passwords are
125 places
-125 policyholders
125 saturday #
-125 someone
-125 to circumstances
-125 we left
125 within #
124 # june
-124 failing
-124 idowu
-124 mrs idowu
124 scheduled
-124 tell
-124 the museum
124 you a
124 your account
-123 a person
123 accra
-123 debit
123 ground
123 hard
123 somewhere
-123 that a
-123 was due
-122 a fraud
-122 and had
-122 and ring
122 behalf
-122 calls about
122 closed
122 confirm
-122 on two-factor
-122 proof
122 since
122 so you
-122 sorry to
122 switched
-122 the open
122 the price
-122 you with
-121 affect
-121 affect the
121 back to
-121 call #
-121 dear parents
121 four weeks
-121 may affect
-121 parents and
121 patient
-121 pvt
-121 pvt ltd
121 registry
121 the registry
-121 will have
-120 about that
120 april
-120 ask for
-120 figure
-120 june and
120 matters
-120 on our
-120 picked
-120 sorry about
-120 subset
-120 subset of
-120 third party
-120 this mailbox
-120 unauthorized
120 we took
`,
  'protective-step': `
457 call your
-426 attached
-417 overnight
-416 questions
-400 manager
397 ask
-393 ten
-389 we attached
-387 she
-385 dr
-374 should you
-371 verify
-370 more information
-370 we know
-364 passwords are
-361 need
353 with the
-352 pay for
-350 reply
-348 crew
-346 show the
344 report
-342 valley
-338 works
-335 birth
-335 help
334 tell
-333 papertrail
-332 for more
332 who
-328 leave your
-328 to anyone
-327 not reply
-325 it did
-325 today
-324 they are
323 browser
-323 orchard
-321 customer care
-321 nothing
316 printed
-315 it's yours
-314 brad
-313 long
312 callers
-312 helped
-311 now
-310 council
-310 verify your
-308 call #
-308 is attached
-306 # of
-305 want
-304 an address
-304 bin
304 fraud
-304 from an
-303 desk
-303 product
-302 bank details
-302 enrollment
-302 years
-301 ?
-301 dear
-301 premium
-299 contained
-299 publish
-299 team
-297 as a
-295 me
-295 payment will
-294 has not
-294 hear
-293 among those
-292 not the
-291 the one
291 yourself
-287 # for
-286 took
-284 date
-284 hear from
-282 club
-281 and your
-281 booking
280 messages
-280 reason
-279 if the
-278 has a
-278 me on
-277 can do
-277 child who
-277 corran
-277 jo
-277 market
-277 number or
-276 earlier
-276 meridian
275 about
-274 director
274 into
274 nobody
274 supplier
-273 don't need
-273 insurance
-272 about that
-272 sorry about
-271 guest
-271 the page
-269 letter
-269 weekdays
268 it anywhere
-267 head
-267 hidden
-267 need to
-266 loaf
-266 time
-265 good
-265 much
-264 recycling
-263 admin
263 don't know
263 identity
-263 it on
-263 thought
-263 to that
-262 bring
-261 bonus
-261 daughters
-261 includes
-261 includes your
-260 by the
-260 ltd
-260 the desk
-259 centre
-259 named
259 pin
-259 tallyboard
-259 won't
-258 hello
-257 stored
-256 harbour
-256 respond
-256 respond to
-255 came
-255 isn't
-255 it's not
-255 wednesday night
-255 were in
-255 what you
-253 account with
253 ask the
-253 collected
-253 link
-253 someone signed
-252 primary
-251 an account
-251 and only
-250 little
-250 notes
-249 about an
-249 hallam
-249 hold your
-249 upgrades
-248 anything
-248 field
-247 cloudharbor
-246 as before
-246 past
-246 records
-246 return
-246 that account
-246 you need
245 ask for
-245 first was
-245 notes that
-244 control
-244 it said
-244 would
-243 apologise to
-243 him
-243 response
243 switched that
243 turn on
-242 for it
-242 partner
242 shows
241 any
-241 college
-241 no
-241 southpaw
-241 was
-241 were
-240 are writing
-240 grimwick
-240 it has
-240 thanks
-240 waiting
-239 among
-238 invoice
-238 operations
-238 payroll
-238 registrar
238 watch your
-237 and no
-237 what
-237 you want
236 anyone
-236 bank
-236 match
-236 step
-236 the person
-236 your money
-235 bike
-235 dpo
234 anyone who
-234 cvs
-234 fill
-234 fill in
-234 head of
-234 may bring
-234 sunshine
-234 to fill
-234 we now
-233 absence
233 call
-233 customers in
-233 figures in
-233 other
-233 run
-233 this weekend
-232 # members
232 contacts
-232 open the
232 that on
231 and last
-231 balances
-231 book
231 first and
-231 him and
-231 our logs
231 renew
-231 right
-231 stands
-231 the last
231 to renew
-230 same day
230 sesame
-229 answers
-229 has since
228 and call
-228 be in
-228 photo
-228 tool
-227 said
-227 unity
226 change your
-226 packed
-226 planning
-226 still
-226 you are
226 you report
-225 instead
225 please don't
-225 two
-224 car
-224 documents
224 emails
-224 free of
-224 of charge
-224 offered
224 treat
224 with
-223 a corrected
223 from
-223 having
-223 record
-223 services
-223 slot
-223 was not
-223 you wish
-222 choices
-222 figures
-222 find
-222 hosting
-222 nothing else
-222 van
-222 your booking
-221 agreed
-221 next bill
-221 reply and
-221 the copy
221 type
-221 your name
-220 and are
-220 include
-220 mobile number
-220 name mobile
-220 wasn't
219 also
-219 mean
-219 notice
219 seem
219 strangers
219 until you
-218 back and
-218 change that
-218 hashed
-218 in that
-218 on us
-218 sunday
-217 further
-217 home
-217 hotels
-217 it today
217 talk to
-217 to log
-217 you'd
216 be wary
-216 behalf
-216 network
-216 please call
-216 there's
-216 to ask
216 wary
216 wary of
-215 already sent
-215 could
-215 de
215 don't
-215 going
-215 is going
215 turn
-214 called
-214 received
-214 something
-214 the attacker
214 the police
-214 took you
-214 what we
214 with you
-213 a template
-213 delete the
-213 digits
-213 gadgetopia
-213 happen
-213 lagos
-213 message from
-213 read the
-213 saved
-213 there
-213 with your
213 you've used
-212 and they
-212 as well
-212 exactly
-212 have charged
-212 lane
-212 minister
-212 resigned
212 then
-211 a change
-211 alder
-211 cover
211 delete it
-211 log in
211 monetka
211 on two-step
211 police
-211 print
-211 through friday
-211 under the
-210 eleven
210 for
-210 i know
-210 law
-210 reported
-210 stayed
-210 with no
-210 you down
-209 mrs
209 number
-209 number your
-209 trouble
209 you about
208 any charge
-208 have set
208 links in
-208 on wednesday
-208 once
-208 over
208 suggest
208 we suggest
-208 with us
-207 !
-207 and i
-207 have gone
-207 it will
207 remove
207 request
207 talk
-207 where the
-207 write to
-207 you received
-206 donation
206 have rung
206 rung
206 rung us
-205 i would
-205 last three
-205 late
205 switched
-205 the whole
-205 whole
204 # any
204 away and
-204 better
-204 general
-204 taken a
-203 in one
-203 will be
-202 # your
-202 accra
-202 enjoy
-202 fake
-202 got
-202 here are
-202 kirkbride
-202 kitchen
-202 partners
-201 and it
-201 correct
-201 go out
-201 its
-201 payment
-201 person
-201 privacy and
-201 see you
-201 st
-201 there's nothing
-201 to do
-200 alone
-200 key
-200 left
-200 none
-200 of you
-200 template
-200 this email
-199 # not
-199 i had
-199 not #
-199 orbit
-199 plot
-199 released
-199 to hear
-198 an automated
-198 automated
-198 careless
-198 comes
198 light
-198 no further
-198 owe
-198 take the
198 tell your
-198 theft
-198 use it
-198 you owe
198 your driftwood
-198 your order
197 else you
-197 friday we
-197 grievance
-197 if you'd
-197 lincoln
-197 of all
197 pasted
-197 the building
-197 to this
-197 weren't
-197 without a
-196 a test
-196 after all
-196 and verify
-196 been told
-196 own
-196 pack
-196 sale
196 security
-196 simply
-196 the tool
196 two-step sign-in
-196 you paid
-195 # th
-195 addressed
-195 dear parents
195 if somebody
-195 name
-195 parents and
-195 th
-195 the form
-195 we switched
-194 and who
-194 carry
-194 logs
-194 love
194 may also
194 mentions
-194 the post
-194 the utmost
-194 travel
-194 was in
-193 engineering
-193 let you
-193 to them
-192 a person
-192 about it
-192 an hour
-192 hold
-192 last month's
-192 messages now
-192 month's
192 neighbours
-192 now carry
-192 priya
-192 through the
192 your neighbours
-191 # on
-191 by name
-191 child's
-191 cost you
-191 five
-191 heard
191 into your
-191 no longer
-191 number and
-191 orrin
191 swapped
-191 utmost
-191 we let
-191 with code
-190 answer
-190 double
-190 morning's
-190 need not
-190 of them
-190 person who
-190 test
-190 this morning's
-190 we have
-190 will go
-190 your next
-190 your own
-189 changed
-189 does
-189 form
-189 so nobody
-189 the right
-189 your home
-188 email address
-188 hotel
-188 not notice
-188 passport number
-188 road
-188 the receipt
-187 answer the
-187 copy first
-187 deleted and
-187 fees
-187 fingerprint
-187 goods
187 into a
-187 shut
-187 shut the
-187 trailhead
-187 trailhead goods
-187 your plan
-186 address
186 and check
-186 and passwords
186 below
-186 breakfast
-186 call me
-186 can't
-186 extra
-186 shop
-186 swapped two
-186 the extra
-186 we wrote
-186 well
-186 you in
185 and with
185 false
-185 i've
185 ring
-185 talk about
185 until the
-184 majority
-184 majority of
-184 paid
184 parents
-184 reset
-184 rootline
-184 want to
-183 added a
-183 and in
-183 customer operations
-183 expect
-183 had not
-183 island
-183 just
-183 mobile
-183 months of
-183 public
-183 r
-183 sort
-183 tariff
-183 to keep
-183 union
-183 your card
-182 account number
-182 and sent
-182 apply
182 ask you
-182 bought a
-182 department of
-182 does not
182 from us
-182 it does
-182 museum
-182 names
182 passport
-182 reason for
182 unless
-181 a code
181 contract
-181 forgot
181 register
181 registration
181 the fee
181 those
-180 been returned
-180 bought
-180 hour
-180 not have
180 opening
180 opening it
-180 that is
-180 the charge
-180 water
180 without opening
-179 chief
-179 from today
179 knows
-179 log
-179 palmera
179 the code
-179 we shut
179 who knows
-179 will come
-178 can come
-178 likewise
-178 map
-178 may be
-178 tuesday
-178 visa
-177 and we'll
-177 day
-177 grab
-177 ratewell
-177 salary
177 show
-177 stand
-177 you pay
-176 a court
-176 can be
-176 court
-176 department
-176 fancy
-176 i
-176 out
-176 privacy
-176 street
-176 the department
-175 ground
-175 names of
-175 processed
-175 so that
-175 supply
175 tell us
-174 half
-174 idowu
-174 mrs idowu
-174 rebuilt
-174 rebuilt the
-174 rosterly
-174 the bank
-174 the turnstiles
-174 turnstiles
-173 backup
-173 billed
-173 clients
-173 i shall
-173 if a
-173 it to
-173 led
-173 led to
-173 notified
-173 paying
-173 seat
-173 server off
-173 shall
-173 sorry for
-173 status
-173 the email
-173 the notes
-173 whose
-173 you at
-172 charge
-172 chief executive
-172 deductible
-172 executive
-172 in now
-172 is #
-172 keep your
-172 now and
-172 scheduled
172 somebody
-172 the way
-172 whom
172 with one
-171 had been
-171 is something
-171 loaded
-171 months
-171 order
171 portal
-171 repaid
-171 you by
-170 # if
-170 in and
-170 in us
-170 making
-170 pannier
-170 the trust
-170 up to
-170 will put
-169 access for
-169 added
-169 caused this
-169 names and
-169 paid for
-169 paywisp
-169 switched on
169 watch
-169 week
-169 week's
-168 after
168 an eye
168 hang
168 hang up
-168 if it
-168 kept
-168 ms
-168 not come
-168 on that
168 on two-factor
-168 one by
-168 our own
-168 ours
168 pay the
-168 portion
-168 portion of
-168 put it
-168 rather
168 screws
-168 the second
-168 truly
167 calls
-167 card numbers
167 consider
-167 next
-167 sunmere
-167 sunmere travel
-167 supporters
-167 wages
-166 and see
-166 and yours
-166 are paying
166 have built
-166 longer
-166 meant to
-166 paying for
-166 post
-166 told
166 up and
-166 upgrade to
-166 work
-166 wrote
-166 years and
-166 you chose
165 for money
-165 harlan
-165 harlan outfitters
-165 outfitters
-165 protection authority
-165 see your
-165 tea
-165 than the
-165 with our
164 a fraud
-164 and not
-164 charged
-164 day of
-164 full
-164 letters
164 new one
-164 number of
-164 old one
-164 on friday
-164 protect it
-164 receipt
-164 sent it
-164 sorted
163 built
163 don't pay
-163 have checked
-163 here is
163 identity protection
-163 rang
-163 rang us
163 suspicious
-163 this week
-163 to see
-163 us to
163 you did
-162 all #
-162 asking
162 for a
-162 keep it
-162 technology
-162 three
162 to change
162 transfers
-162 very
-162 we caused
-162 wrote that
-162 year's event
-161 a guest
-161 an unauthorised
-161 bring a
-161 cancellation
-161 carried
-161 case
161 have a
-161 manual
-161 night
161 photos and
-161 right figure
-161 that day's
-161 the manual
-161 us a
160 approved
-160 dear mr
-160 ourselves
-160 private
-160 raises
160 sign-in on
160 the first
160 two-step
-160 we cancelled
-159 any day
-159 day before
-159 enough to
-159 finance
-159 for those
-159 per
-159 those days
-159 to talk
-159 will have
-159 you'd rather
158 anybody
158 but
-158 had left
-158 like a
-158 meant
-158 mind
-158 numbers and
-158 of which
158 statements from
-158 until #
-157 abuse
-157 and told
-157 called us
-157 forty
-157 have already
-157 it was
-157 line
-157 monitored
-157 not been
-157 not monitored
-157 october's
-157 people
-157 port
-157 return the
-157 the past
-157 went
-157 you had
-157 you lost
-156 # has
-156 # p
-156 been deleted
-156 box office
-156 cairnfell
-156 credited
-156 date and
-156 early
-156 it isn't
156 not be
-156 p
-156 p m
-156 social
-156 the cairnfell
156 we sent
156 whether
-156 your box
-155 advertised
155 check
-155 concerned
-155 dear ms
-155 district
-155 district council
-155 here
155 list of
155 password and
155 recommend
-155 seen
155 we recommend
-155 you would
-154 and we
-154 has
-154 hmrc
-154 in your
-154 leeds
154 may #
-154 not encrypted
-154 opened
-154 pick
-154 reach
-154 reset every
-154 rows
-154 there's no
-154 this matter
-154 your plot
-153 all
153 details
-153 returned
-153 six
153 that you
-153 the address
153 the message
-153 the week
-153 valid
-153 write
-152 commissioner
-152 credit union
-152 it through
-152 itself
-152 m
-152 number one
152 of emails
-152 one priority
-152 our number
-152 page #
-152 through
-152 understand
-152 you place
-151 are on
-151 begins
-151 course
-151 data
-151 employer
-151 enough
151 first
-151 four
-151 officer
-151 our new
-151 received a
-151 we've closed
-151 your employer
-150 a stolen
-150 and pay
-150 can reach
-150 have to
-150 keep
-150 know you
-150 membership
-150 phone numbers
-150 placed
-150 put you
-150 reach our
-150 their
-150 these
-150 we apologise
-150 welcoming
-150 you back
-150 you hold
-149 # months
-149 and contact
-149 arrive
-149 as planned
-149 box
-149 chose
-149 could not
149 ever
-149 lock
-149 missed
-149 old
-149 planned
-149 protection commission
-149 why
-149 why not
148 a note
148 approve
-148 by #
148 calls about
-148 do anything
-148 drill
-148 from the
-148 he
-148 left your
-148 orders
-148 text
148 your
-147 a m
147 advise
147 advise you
-147 both
147 can also
-147 contact
-147 if anything
-147 made possible
-147 middle
-147 part
-147 possible by
-147 sessions
-147 sessions and
147 team will
-147 the file
-147 this message
-147 was made
-147 we moved
-147 what it
-146 addresses
-146 building
-146 data protection
-146 is on
-146 notification
-146 plain
-146 practice
-146 server and
-146 sold
-146 the act
-146 the change
-146 this mailbox
-146 timetable
146 will
-146 with #
-145 been
-145 been notified
-145 cut
-145 cycles
-145 figure
-145 home address
-145 may not
-145 osprey
-145 osprey cycles
-145 plans
145 that an
-145 thing
-145 tidewater museum
-145 way
-144 any question
144 card is
144 emails about
-144 gave the
-144 last night
-144 myself
-144 name your
-144 no reason
-144 not check
-144 office manager
-144 password in
-144 pay and
-144 reason to
-144 shore
-144 that a
-144 the data
-143 created
-143 feel
143 for you
143 identity card
-143 if your
-143 issue
143 job
-143 security numbers
-143 site is
-143 the map
-143 those who
-143 writing
-142 a message
-142 back
-142 contain
-142 corrected
-142 in confidence
-142 lesson
-142 obtained
-142 release
-142 the names
-142 to pay
-142 your test
-141 anything else
-141 begins on
-141 days
-141 folder
-141 four weeks
-141 fully
141 never ask
141 norrland exchange
-141 question
-141 so
-141 thank
-141 thank you
-141 the server
-141 trust
-141 us these
-141 wednesday
141 will never
-140 fact
-140 ledgerline
-140 listed
-140 mill
-140 phone
-140 received the
-140 stopped using
-140 to book
-140 using
-140 you got
-139 and confirm
-139 cards
-139 carers
-139 confirm your
-139 fly
-139 hit reply
-139 is not
-139 telephone number
-139 that list
-139 the march
-139 they had
-139 tidewater
-139 your names
138 a list
-138 bastionware
-138 cache
-138 credit monitoring
-138 dabba
-138 dabba example
-138 doesn't
-138 email addresses
-138 it in
-138 its security
-138 key to
-138 llp
-138 ltd #
-138 mailbox is
138 monitoring
-138 opens on
138 please
-138 seven
-138 strand
-138 strand llp
-138 the salary
-138 wanted
-138 whitcomb
-138 whitcomb strand
-138 you're
-137 and email
-137 authority
-137 changed the
137 freeze
-137 had
-137 i'm sorry
137 let
-137 mailing
-137 move
137 of calls
137 of identity
-137 of those
-137 online
137 out for
-137 protection officer
-137 put your
-137 watch for
-137 we added
-137 worry
-136 are unchanged
-136 bug
-136 our letter
-136 should do
-136 stolen the
-136 the list
-136 three working
-136 unchanged
-136 we kept
-136 westmoor
-136 westmoor college
136 you blocked
-135 affected
-135 bring the
-135 failed
-135 it within
-135 pass
-135 the website
-134 a month
-134 along
-134 can't be
-134 cases
-134 dear mrs
134 fraud alert
-134 held
134 place a
134 protection
-134 some customers
-134 the amount
-134 was there
-134 year's
-133 and is
-133 apologies
-133 before anything
-133 confirm
-133 had paid
-133 is already
-133 is your
-133 it is
133 mention
-133 of #
133 photos
-133 promised
-133 renewal
-133 reports
-133 room
-133 the old
-133 times
-133 unauthorised
-132 # mill
-132 account and
-132 during a
-132 fine
-132 go ahead
-132 monitored so
-132 person i
-132 push
-132 so please
-132 social security
132 the link
-132 the next
-132 within
-131 cause you
-131 example
-131 kerbside
-131 kroftwell
131 look
-131 lost
131 not ask
131 of any
-131 of kroftwell
-131 offering you
-131 people on
131 same password
-130 # this
130 anywhere else
-130 attacker
-130 behind
-130 code of
-130 day's
-130 deal
-130 key safe
-130 overdraft
-130 privacy commissioner
-129 about the
-129 address and
-129 already
-129 have told
-129 is
-129 juniper
-129 juniper tea
-129 live
-129 mr
-129 server
-129 tea club
129 tell them
-129 the date
-129 to the
128 anywhere
128 applicants
128 are safe
-128 asked
128 decide
128 delete
-128 don't forget
-128 forget
128 get
-128 held your
-128 receive
-128 reply to
-128 they could
-128 us in
-128 we had
-127 a proportion
-127 always
127 away
-127 brought in
-127 in to
-127 joining
-127 last quarter
-127 list and
-127 list before
-127 lose
-127 mill road
-127 numbers were
-127 phones
-127 quarter
-127 see
-127 we're sorry
-127 were not
-127 working days
-126 altogether
-126 billing
-126 confidence
-126 fares
-126 is no
-126 off your
-126 offer
-126 ring me
-126 saturday
126 seed
126 statements
-126 the workshop
126 to know
126 us
126 will see
-126 yesterday
-125 # a
-125 because of
-125 certificate
-125 coachways
-125 commissioner has
-125 costs
-125 costs #
125 criminals
-125 i'm
-125 meridian coachways
-125 we regret
-125 who received
-125 wrote to
-125 you'd like
-124 # #
124 check that
-124 human
-124 notice of
-124 once on
-124 outsider
124 password
-124 proof
-124 stick
-124 stolen
-124 to use
-124 we've taken
-124 wedding
124 you use
-123 air
-123 aurelia
-123 aurelia air
-123 autumn
123 call the
123 elsewhere
-123 for #
-123 happy
-123 information
-123 most
-123 my
-123 payment file
-123 that i
-123 the note
123 to it
-123 was one
-123 we did
-123 with an
-123 you so
-122 agent
-122 an agent
-122 for six
-122 is missing
-122 it came
-122 marta
-122 note that
-122 or ring
-122 six days
122 so we
-122 the notification
-122 the privacy
-122 within a
-122 you this
-121 a question
-121 all we
-121 began
-121 chat you
-121 colleagues
-121 lakes
-121 lakes health
121 more than
-121 prairie lakes
-121 question about
-121 ran the
-121 situation
-121 the site
-121 workshop
-121 year of
120 changes
-120 extremely
-120 for choosing
-120 off until
-120 our privacy
-120 shipped
-120 we shipped
120 which is
120 you to
`,
  'pleasantry': `
-504 more information
-454 hello
-451 has not
-438 dr
-426 manager
-390 dear
-389 has a
-386 example
-386 tallyboard
-379 majority
-379 majority of
-367 by name
-366 orchard
-365 # any
-361 here is
-361 hotels
354 years
-352 questions
-349 not been
-347 billed
-346 ours
-345 team
340 we remain
-339 long
-334 careless
334 helped
-334 issue
-327 crew
-324 brought in
-324 jo
-322 corran
322 most
-320 enrollment
-318 link
-316 publish
-315 have a
-315 works
313 million
-312 director
-312 harbour
312 may bring
-312 valley
-311 tariff
-309 field
-309 none
-308 ltd
-308 orders placed
-306 can do
-305 brought
-304 earlier
-304 recycling
-303 addressed
-303 brad
-302 club
300 supporters
-299 partner
-298 van
-297 head
-297 of them
-295 daughters
-293 admin
-292 you had
-291 ?
-291 a name
-291 insurance
-291 product
-289 been told
-289 desk
-289 was a
287 bring
-285 the first
-284 head of
-283 hard
-283 week's
-282 end
280 biggest
-280 primary
-279 bank
-279 switched that
-277 has since
-276 advertised
-275 abuse
-274 had
-273 breakfast
-273 notified
-272 see
-271 been returned
-269 afternoon
-269 registration
-268 what you
-267 it said
267 patience
267 patience and
-267 the one
-267 you do
-266 answers
-266 bonus
-266 for many
-266 school
-265 your rate
-264 child's
-264 per
263 season
-262 centre
-262 photographs
-261 figures
-261 lane
-261 offer
-260 return
-260 yours
259 epic
-258 customer care
258 fly
-258 registrar
-257 news
257 season #
-257 trouble
-255 southpaw
-254 been notified
-254 has deleted
-254 hidden
-254 kirkbride
-254 missed
-254 seen
-254 stored
-253 de
252 enjoy
-252 know that
252 our new
-252 privacy commissioner
252 privacy of
-252 sorted
-252 thing
-252 thought
-251 fees
-251 text
251 we've
-250 and in
-250 family
-250 it's now
-250 register
-250 stands
-249 law
248 well
-247 eye
-247 whom
-246 see you
-245 little
-245 waiting
-245 which is
-244 regulator
-244 she
-244 this is
-243 awkward
-242 old one
-241 and is
-241 lagos
-241 so nobody
-240 council
-239 and you
-239 bookings
239 new
-239 who has
-238 market
-238 on a
-238 on us
-238 one by
-237 at our
-237 college
-237 commissioner has
237 loved
-237 phones
-237 you by
-236 everything else
-236 knows
-236 who knows
-235 and who
235 as
-235 deleted
235 loyalty
-235 made
-235 records
-235 should you
-234 among those
234 know you
-234 they were
-233 operations
-232 my
-232 overnight
-232 places
-231 collected
-230 a ticket
-230 chief
-230 our privacy
-230 ticket and
-229 autumn
-229 lincoln
-229 sale
-229 that on
-228 fact
-228 other
-228 owe
-228 sorry if
-228 you owe
-227 out
-227 road
-227 stayed
-226 as before
225 among them
-225 one is
224 always
-223 mind
-223 plot
-222 ground
222 number one
222 one priority
222 our number
-222 what it
-221 customer
-219 go out
-219 it and
-219 may be
-219 not have
-219 notice
-219 post
-219 request
-219 won't
-218 weekdays
-218 will go
-217 and see
-217 carry
216 a guest
-216 along
-216 and has
-216 asked
216 bring a
-216 day of
-216 may not
-216 up at
-215 map
-215 partners
-214 below
-214 leeds
-214 nobody
-214 sesame
-214 slot
-213 free of
-213 message from
-213 of charge
-213 r
-212 is attached
-212 pack
212 what a
-211 dear mrs
-211 for you
-211 nothing
-211 your delivery
-210 for it
-210 minutes
-209 after all
-209 engineering
-209 our own
209 you place
-208 accra
-207 goods
-207 minister
-207 museum
-207 orrin
-207 resigned
-207 trailhead
-207 trailhead goods
-206 copy
-206 incident
-206 priya
-205 # of
205 a year
-205 network
-205 please
-205 same day
-205 sit
-205 to sit
-204 bags
-204 car
204 it's been
-203 apologise to
-203 done
-203 note
-203 opened
-203 that day's
-203 the act
-203 the map
-203 the notification
-202 also
-202 correct
-202 deleted and
-202 pay and
-202 some customers
202 than
202 thank
202 thank you
-202 to that
-201 between may
-201 exchange
-201 should
-201 taken a
200 yet
-199 apologies
-199 bought
-199 home
-199 in #
-199 no further
-199 replies to
-199 status
-199 this letter
199 upgrades
-198 been removed
-198 here are
-198 off your
-198 port
-198 you were
-197 four
-197 our list
-197 yesterday
-196 booking system
-196 care
196 committed
196 committed to
-196 control
-196 exactly
-196 general
-196 new booking
195 be our
-195 forty
-195 look at
-195 us that
-194 class
194 everything we
-194 invoice
-194 letter
194 of everything
-194 removed
-192 arrive
-192 dear valued
-192 figures in
-192 forgot
-192 is marked
-192 valued
-191 hallam
-191 papertrail
-191 plans
-191 services
-191 the post
-191 we've taken
-190 book
-190 fake
-190 five
190 having
190 journey
-190 leave
190 quite
190 we do
-189 account is
189 been
-189 expect
-189 right
-189 valid
-188 it on
-188 our app
-188 the full
-188 want
-187 are doing
-187 are now
-187 bought a
-187 doing
-187 protection authority
-187 shown
-187 was one
-187 you and
186 fully committed
-186 is your
-186 papers
-186 refunded
-186 talk
-186 the museum
-186 the notice
-186 your booking
-185 dear mr
-185 is no
-184 call
-184 ratewell
-184 received a
-183 anybody
-183 leith
-183 off in
-183 return the
183 this month
182 # million
-182 according
-182 according to
-182 called
-182 direct debit
-182 drop
-182 is right
-182 opens on
-182 orders
-182 own
-182 to drop
-182 use
-181 convincing
-181 this was
-181 was in
181 you may
-180 # not
-180 are safe
-180 call your
-180 is #
-180 not #
-180 packed
-180 reach
-180 time
-179 can also
-179 chief executive
-179 executive
-179 gadgetopia
179 has helped
179 more than
-179 sleep
-179 was not
-179 wasn't
-179 yours was
-178 # p
178 and with
-178 by two
-178 call me
-178 came
178 choices
-178 dear ms
-178 finance
-178 gift
-178 instead
-178 mark
-178 p
-178 p m
-178 pasted
-178 seem
178 share
-178 that is
178 the utmost
-178 to say
-177 are unchanged
177 both
177 go ahead
-177 isn't
-177 ms
-177 myself
177 team has
-177 unchanged
-177 were in
176 as planned
-176 leave your
-176 ltd #
176 may
-176 monday
176 october's
176 planned
-176 simply
-176 the note
-176 there is
-176 timetable
-175 direct
-175 order
-175 tidewater museum
-175 you wish
-174 cases
174 going
174 is going
-174 price of
174 sold
-174 soon
-174 teeny
174 vendor
-174 verify
174 with #
-174 wrong
-173 all
-173 social
-173 the police
-173 this notice
-173 you in
173 your information
-172 and are
172 has
172 hosting
-172 mill road
-172 name and
-172 rosterly
172 that you
-172 took
-172 us the
-172 we would
-172 wish
-171 # members
-171 credit
171 last quarter
-171 may also
-171 old
-171 police
171 quarter
-171 release
-171 street
-171 the old
-171 work
-170 a small
170 bastionware
-170 before
-170 begins
-170 called us
-170 ended
-170 have ended
-170 him
-170 in that
-170 report
-170 small
170 us a
-169 already
-169 charge
169 guests is
-169 hmrc
-169 longer
169 our guests
-169 passwords are
-169 shore
-169 sorry and
-169 there
-169 water
-169 your plot
168 among
-168 begins on
-168 emily's
-168 emily's name
-168 event that
-168 fancy
-168 it's a
-168 line
-168 list and
-168 open
168 the hour
-168 two
168 within the
-167 broke
-167 only a
-167 search
-167 technology
-167 tidewater
-167 today
-167 wanted
-167 was only
-167 what we
-166 bike
166 getting it
-166 good
166 has been
-166 ledgerline
-166 loaf
-166 need
-166 step
-165 a tiny
-165 an hour
-165 door
165 evening
-165 line #
-165 llp
-165 messages
-165 notes
-165 online
-165 payment will
-165 strand
-165 strand llp
-165 whitcomb
-165 whitcomb strand
-165 yesterday you
-164 # mill
164 apply
-164 copy first
-164 do
-164 have refunded
-164 into the
-164 monitoring
-164 no longer
-164 notes that
-164 of #
-164 rate
-164 right one
-164 union
-164 would like
-164 you received
-164 your licence
163 able
163 able to
-163 access
-163 and it
-163 ask
-163 commissioner
-163 cut
-163 encrypted
-163 enough
-163 have not
-163 i
-163 new one
-163 officer
-163 parents
-163 paywisp
-163 rogue
163 sessions
163 sessions and
-163 things
-163 year's
-162 a message
-162 about that
162 month
-162 put your
-162 refused
-162 rest
-162 sorry about
162 the security
-162 to do
-162 was refused
-161 consider
161 course
161 on thursday
-161 reminders
-161 these
-161 this week
160 ahead
-160 attached
-160 coffee
-160 half
-160 open the
-160 payroll
160 record and
-160 scheduled
-160 the list
-160 the second
-160 tiny
-160 will put
-160 you got
160 you our
-159 go to
-159 into a
158 as well
-158 benefits
-158 caused this
-158 enforcement
-158 has gone
158 have you
-158 law enforcement
-158 m
-158 on it
-158 payment
-158 privacy officer
-158 sorry
-158 supply
158 thursday
158 utmost
-158 were not
-158 you know
-157 engineers
-157 enough to
157 for choosing
157 happen
-157 match
-157 our engineers
-157 received
-157 unit
-156 a new
-156 cannot
-156 false
156 our
-156 raises
-156 replies
-156 said
-156 tea
-156 we caused
-155 a week
155 is committed
-155 offering
155 over
-155 second step
155 so
-155 you need
-154 day's
-154 deductible
-154 lose
-154 morning's
-154 pannier
-154 the information
-154 this morning's
-154 was
-154 was lost
-154 will not
-153 bit
-153 hear from
-153 our letter
-153 say so
-153 sell
153 you this
-152 any day
-152 authority
-152 brief
152 choosing
-152 contact
-152 customer operations
-152 data
-152 day before
-152 debit
-152 hotel
-152 left your
-152 of an
152 over #
152 they
-152 we had
-151 delete the
-151 department of
-151 manual
-151 the manual
151 to know
-151 to pay
-151 to them
-150 # free
-150 code
-150 don't know
150 guests
-150 have done
-150 it isn't
-150 the charge
-150 website
-149 agreed
-149 it is
-149 juniper
-149 juniper tea
149 of the
149 stand
-149 tea club
149 they are
-148 alert
148 and last
-148 bin
-148 its security
-148 marked as
-148 meant to
-148 noon on
-148 out of
-148 please don't
-148 published
-148 rolled
-148 rolled the
-148 the right
-148 truly
-148 we rolled
-148 westmoor
-148 westmoor college
-148 you gave
-147 a court
-147 after
-147 any question
-147 court
147 highest
-147 ines
-147 is already
-147 of you
-147 released
-147 two-step
-147 your place
-146 # for
-146 can come
-146 circumstances
-146 in your
146 know
-146 office
-146 private
146 so that
-146 strength
-146 strength of
-146 the correct
-146 the strength
-146 there's nothing
-146 to circumstances
-146 weren't
-145 island
-145 kept
145 security of
-145 seed
-145 talk to
-144 as it
-144 harm
-144 have charged
-144 in person
-144 likewise
-144 saved
-144 throughout
-144 you hold
-143 by telephone
-143 dear parents
-143 feel
-143 had changed
-143 him and
-143 like to
-143 next
-143 parents and
-143 receipts
-142 courier
142 each member
-142 health
-142 one that
142 priority
-142 tell
-142 the sheet
-141 against
-141 couple
-141 did
-141 hashed
-141 itself
-141 mr
-141 nothing else
141 seriously
-141 the way
141 we take
-140 fee
-140 is on
-140 it today
140 planning
-140 shared
140 when you
-139 backup
-139 community
-139 credit union
139 heart
139 heart of
-139 loaded
-139 run
-139 site is
-139 strangers
-139 supplier
139 the heart
-139 wrote that
-138 and only
-138 and passwords
-138 bill
-138 claimright
-138 further
-138 i know
-138 let
-138 looking
-138 mail
-138 mill
-138 neighbours
-138 our mail
-138 returned
138 six
-138 st
-138 whose
-138 you chose
-138 your neighbours
-137 act
-137 and left
-137 batch
-137 block
-137 could
-137 delivery
-137 early
-137 from today
-137 laptop
-137 obtained
-137 plain
-137 plan
-137 reports
-137 to talk
-137 was involved
-137 what information
-137 your own
-136 # on
-136 candidate
-136 contract
-136 first was
-136 have gone
-136 photo
-136 that the
136 trust
-136 we'll
-136 zipride
-135 a pay
-135 are valid
-135 been deleted
-135 before they
-135 folder
-135 for that
-135 grievance
-135 hear
-135 if the
-135 repaid
135 student
-135 talk about
-135 those
-134 and so
134 been !
-134 have to
-134 job
-134 notice of
-134 reach you
-134 seat
-134 to me
-134 we moved
-134 with your
-134 your card
133 and that
-133 business
-133 figure
-133 in it
-133 in to
-133 leaves
-133 room
-133 send
-133 such
-133 the price
-133 the tool
-133 to anyone
-133 to read
-133 very
-133 we're
-133 your order
-132 a rate
-132 from
-132 if anything
-132 is in
-132 seats
-132 switched
-132 the bed
132 to have
-132 us these
-131 a m
-131 absence
-131 caused
-131 certificate
131 dental
131 for over
-131 for six
-131 forum
-131 information was
-131 joining
-131 know about
-131 need not
131 over thirty
-131 six days
-131 the search
131 thirty
131 thirty years
131 was the
131 week and
-131 you as
-130 any
-130 are
-130 away and
-130 bring the
-130 gone
130 highest standards
-130 kitchen
-130 light
-130 logs
-130 policy
-130 remove
-130 rota
130 standards of
-130 the bank
130 the highest
-129 band
-129 believe
-129 from the
-129 from us
-129 love
129 record
-129 staff
129 standards
-129 the band
-129 the person
-129 without
-129 you at
-128 charged
-128 cycles
-128 daily
-128 emails
-128 into
-128 log in
-128 no reason
-128 of calls
-128 osprey
-128 osprey cycles
-128 reason to
-128 reply here
-128 send us
-128 swapped
-128 that it
128 to us
-128 us in
-128 usual
-128 want to
-128 we kept
-127 balance
-127 clients
-127 down
-127 i've
-127 not
-127 note that
-127 notification
-127 paid
-127 pvt
-127 pvt ltd
-127 the turnstiles
-127 turnstiles
-127 window
-127 within a
-126 are on
-126 chose
-126 i had
-126 lakes
-126 lakes health
-126 let you
-126 prairie lakes
-126 swapped two
-126 switch
-126 touch
126 you for
-125 a test
-125 an address
-125 from an
125 fully
-125 her
125 hope
125 is
-125 middle
-125 no
-125 opens
-125 queued
-125 set
-125 so is
-125 statements
-125 the change
-125 the website
-125 valued customer
-125 your plan
124 a month
124 extremely seriously
-124 january and
-124 me
-124 process
-124 the amount
-124 we wrote
-124 what to
-123 # your
-123 access for
-123 appeal
-123 been cancelled
-123 credit monitoring
-123 dana
-123 don't need
-123 file and
-123 later
-123 left
-123 marta
-123 please do
123 the whole
-123 they had
-123 was there
123 whole
-123 you are
-123 you paid
-123 your account
-122 an
-122 at #
-122 casserole
-122 during
-122 everyone
122 guest
-122 how
-122 in confidence
-122 or ring
122 response
-122 that quote
-122 the code
-122 year of
-121 and yours
-121 identity protection
-121 the notes
-121 the page
121 we know
120 history
-120 include
-120 kroftwell
-120 letters
-120 moved
-120 of kroftwell
-120 offering you
-120 orbit
-120 our support
-120 right figure
-120 second
-120 sunday
-120 support
-120 to see
-120 to your
-120 transfers you
120 when
`,
};
