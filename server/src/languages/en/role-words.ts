import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  'apology': `
-356 orchard
-351 jo
339 filled
-332 partner
-317 corran
314 sorry
-305 recycling
-303 tallyboard
-300 long
-295 questions
292 thanks
-291 brad
-284 valley
-282 enrollment
282 very sorry
-281 daughters
-281 primary
-278 southpaw
-277 more information
-277 offer
-276 admin
-276 centre
-273 below
-273 team
-272 dr
268 sorry we
267 we got
-265 council
-263 manager
-262 careless
-260 crew
-258 news
-255 loaded
-255 ours
-252 you were
-250 product
-249 dear
-247 hidden
-245 de
-245 that is
-243 field
-242 sorry if
242 truly sorry
239 those who
-236 for more
-236 hello
-236 ltd
-235 for any
-233 accra
-233 earlier
-233 van
-231 the notification
-231 week's
-230 kirkbride
-230 registrar
-228 carry
-228 harbour
-227 myself
-225 example
-225 fancy
224 than
-224 to anyone
-223 register
-222 has since
-222 insurance
221 apologies
-221 control
-221 meridian
-220 my memory
-219 thought
218 been and
-217 lane
-216 forgot
-216 head
-216 lagos
-216 operations
-215 hard
-215 photographs
-214 call your
-214 hotels
-213 correct
213 sorry and
-212 harm
-212 little
-211 network
-210 leave your
-210 link
209 and i
-209 overnight
-209 unity
-207 engineering
-207 it said
-206 that you
205 we left
-203 sale
-202 club
-201 palmera
-201 tidewater museum
-200 and yours
-200 general
-200 none
-199 director
-199 packed
-199 papertrail
-199 publish
-197 called
-197 first was
-197 priya
-197 she
-197 yesterday's
-196 answers
-196 before they
196 i am
-196 plain
-196 see you
-195 if this
-195 is right
195 my
-195 r
-194 orrin
-194 sunmere
-194 sunmere travel
-193 chief executive
-193 executive
-193 grimwick
192 about that
192 sorry about
-191 any
-191 was a
-190 ratewell
189 i'm
-189 museum
188 am
-188 anyone who
-188 published
-187 ground
-187 school
-186 enough
-186 eye
-186 memory
-185 affected
-185 market
-185 missed
-185 that yours
-184 feel
-184 island
-184 let
-183 # any
-182 here is
-181 gadgetopia
-181 supply
-181 we added
-180 bank
-180 customer care
-180 double
-180 notice of
-179 the website
-178 customer
-178 forgot to
-178 plot
-178 sunshine
178 weekly
-177 cases
-177 choices
-177 goods
-177 no longer
-177 trailhead
-177 trailhead goods
-176 abuse
176 i'm sorry
-176 making
-176 safety
-176 stands
-175 cloudharbor
-174 college
-174 paywisp
-174 person i
-174 we had
-173 yours
172 a code
-172 into the
-172 technology
-171 dear mr
-171 is attached
-171 majority
-171 majority of
-171 planning
171 wedding
170 and for
-170 car
-170 plans
-170 tariff
-169 have been
169 i had
169 more
-168 family
-168 lincoln
-168 things
-167 can do
-167 expired
-167 named
-167 partners
167 protected
-167 stand
-167 the right
-166 if a
-166 service
-165 as before
165 ask your
165 been told
-165 bookings
-165 dear mrs
-165 here are
-165 notes
-165 were
-164 ?
-164 desk
-164 head of
164 set a
-163 leeds
-163 longer
-163 that day's
-162 credit union
-162 hosting
162 once
162 the two
-161 bag
-161 my own
-161 ourselves
-160 please
-159 early
-159 notification
-159 on my
-159 sleep
-159 works
-159 wrong price
-158 after all
-158 it back
-158 port
-158 text
-157 agreed
157 and to
157 apologize
157 i apologise
-157 response
-157 simply
157 we apologize
-156 can send
-156 extremely
-156 finance
-156 instead
156 more than
-156 privacy commissioner
-156 verify
-155 day of
-155 on us
-155 rosterly
-155 send a
-155 what we
-154 and in
154 apologise
-154 fees
-153 awkward
-153 kitchen
153 sorry for
-152 road
-152 we should
-151 in one
-151 meant
-151 next bill
-151 on that
-151 services
-151 westmoor
-151 westmoor college
-150 and see
-150 button
-150 comes
150 is no
-150 kept
-150 touch
-150 we took
-149 caused this
149 it should
-149 office manager
-149 slot
149 us to
-149 water
-149 you did
-148 district
-148 district council
-148 is #
-148 it's yours
-147 a result
147 an old
-147 dear ms
-147 may be
-147 mill road
-147 result
-147 to put
-146 had paid
-146 hope
-146 manual
-146 the manual
-146 these
-145 mark
-145 owe
145 set
-145 thanks for
145 with
-145 you do
-145 you owe
-144 have caused
-144 i shall
-144 ms
-144 shall
-144 so nobody
-144 than the
-144 the first
-144 under the
-144 was open
143 afternoon
-143 no further
-143 our own
-143 part of
143 recipe
-143 right figure
-143 wasn't
-142 coachways
-142 grab
-142 has not
-142 it isn't
-142 loved
-142 meridian coachways
-142 middle
-142 refunded
-142 swapped two
142 wrong address
-142 wrong date
-141 exchange
-141 law
-141 mrs
-141 should
-141 the code
-141 union
-141 was lost
-140 advertised
-140 concerned
-140 contact
-140 dpo
-140 enforcement
140 had been
-140 law enforcement
-140 of them
-140 registration
-140 released
-140 was there
-139 apologies to
139 are sorry
-139 enough to
-139 ines
-139 off your
-139 records
-139 second step
-139 shared
-139 your contact
-138 offline
-137 can also
-137 false
-137 home
-137 rootline
-137 the one
-137 up
-136 are doing
-136 both
-136 d
-136 dear parents
-136 doing
-136 folder
136 it took
-136 no need
-136 open the
-136 parents and
-136 utmost
-135 billed
-135 data breach
-135 monitoring
-135 you may
-134 # mill
-134 bin
-134 emily's
-134 emily's name
-134 notified
-134 reports
-134 street
-133 all we
-133 are unchanged
-133 by our
-133 employer
-133 figure
133 for the
-133 juniper
-133 juniper tea
-133 knows
-133 monetka
-133 norrland
-133 not been
-133 october's
-133 tea club
-133 unchanged
-133 was opened
-133 we gave
-133 who knows
-133 you would
-133 your employer
-132 a corrected
-132 any concern
-132 bonus
-132 cache
-132 down
-132 figures
-132 have you
132 known
-132 made
-132 minister
-132 resigned
-132 us these
132 we printed
-131 chief
-131 concern
-131 customer operations
-131 had not
-131 is already
-131 real
-131 sorted
131 told
-131 wrote that
-131 you blocked
131 you with
-130 an isolated
-130 and left
-130 isolated
-130 led
-130 led to
-130 ltd #
-130 right one
130 sell
130 sincerely
-130 timetable
130 we sincerely
129 am truly
-129 been cancelled
-129 broke
-129 have charged
-129 looking
-129 the attacker
-129 the calendar
129 to go
-129 to know
-129 transfers you
-129 was involved
-129 what information
-128 # p
-128 alder
-128 aurelia
-128 aurelia air
-128 fly
-128 have gone
-128 it myself
-128 nothing else
-128 own
-128 p
-128 p m
-128 papers
-128 tea
-128 the march
-127 among
-127 and passwords
127 code
-127 donation
-127 hadn't
-127 soon
-127 the photographs
-127 weren't
-126 backup
-126 has a
-126 know you
-126 pannier
-126 to ask
-125 air
125 apologise to
125 ask
-125 brief
-125 they are
125 to each
-125 your booking
-124 among those
-124 are on
124 i can
-124 lakes
-124 lakes health
-124 look at
-124 mean
-124 payment
-124 prairie lakes
-124 st
-124 the word
-123 and verify
-123 anyone
-123 called us
-123 care
-123 don't know
-123 everything else
-123 have refunded
-123 in person
-123 ledger
-123 parents
-123 put it
-123 reference
-123 website
-122 # mm
122 heard
-122 mm
-122 one by
-122 posted
-122 stayed
-122 the turnstiles
-122 turnstiles
-122 what you
-121 attached
-121 harlan
-121 harlan outfitters
121 is a
-121 letter
-121 monday we
-121 outfitters
-121 pack
-121 shore
-121 start
-120 begins
-120 cairnfell
-120 delete the
-120 five
-120 morning's
-120 picked
120 privacy and
-120 replies to
-120 the cairnfell
-120 this morning's
120 you pay
`,
  'fault': `
-546 !
507 had
-506 for that
495 called
477 yesterday
447 brad
-445 now
-444 team
-439 again
-437 please
437 should have
433 encrypted
-433 four
431 opened
425 # we
-422 your licence
-401 loved
-397 the dates
-394 family
391 careless
-390 from the
-390 window
-387 crew
-387 it's
-387 manager
385 forgot to
385 on my
384 not encrypted
-384 stands
-382 site is
-381 myself
-379 make
-378 have you
-376 # any
-374 has been
-373 money
373 was
-372 ten
-370 so that
367 photographs
-367 you at
365 not the
-363 very
-362 mill road
-361 bonus
-361 questions
359 we had
356 process
-353 with you
-352 dear mr
-352 your place
352 yours
-350 has
-349 enjoy
348 an old
348 our app
-348 sorry and
-347 dr
-347 friday #
-347 gave your
346 instead of
-345 bring
-345 jo
345 ours
-344 move
-344 news
-343 recycling
-342 don't
-342 never
-341 registrar
341 twice
-340 each
338 checkout
-338 engineering
-337 will be
337 with your
336 tell you
335 missed
335 wasn't
-334 anyone
-334 example
334 for five
334 took
-333 assured
-333 rest assured
333 yesterday's
-332 ltd
331 that
-330 council
-330 hosting
330 on tuesday
-330 saturday #
-329 hashed
329 morning's
329 this morning's
328 and we
328 front
-328 incident
-328 tell me
-327 head
327 some customers
-327 wedding
-327 will not
-327 you need
-326 harm
-326 need
-326 they are
-326 turn
-326 valley
-325 and no
-325 deleted
-325 most
325 to that
-324 be
-324 birth and
-324 dental plan
323 after all
-323 ratewell
322 wrong address
-321 and to
-321 ten minutes
-321 you this
-320 about that
-320 corran
320 it wrongly
-320 sorry about
320 wrongly
320 wrongly and
-319 is already
-319 this is
-319 you use
-318 insurance
-318 refunded
-317 # on
317 # your
317 belonged
317 belonged to
-317 me and
317 of those
-317 understand
-317 your own
-316 a m
-316 if it
-316 leave
-316 names of
-315 well
314 limited
-314 the calendar
-314 the worry
-313 along
-313 dental
313 did not
-312 can
-312 orchard
-312 switch
312 text
311 actor
311 actor obtained
-311 hear from
-311 i would
-311 you do
-310 i will
310 weren't
-309 any
309 app
-309 because of
309 cancelled
-309 new
-309 passed
-309 southpaw
309 that some
-308 # a
-308 going
-308 is going
308 may we
-308 working days
-307 email address
307 on or
307 that was
306 accessed
305 for a
-305 real
305 reference
-304 nothing
303 do with
-303 return
303 which
-303 worry
-302 laptop held
-302 the laptop
-302 was lost
-302 works
301 our own
-301 still
-301 two people
-300 billing
300 hours
-300 law
300 said that
300 when we
298 april
298 been accessed
-297 mind
297 said
297 that is
-297 what we
-296 register
-296 repaid
-295 mrs
-295 orders
-294 breach
-294 feel
-294 identity card
294 in one
294 our mistake
293 began
293 than
-293 throughout
-292 correct
-292 do not
-292 enough
-292 from today
-292 paid a
292 your privacy
-291 here are
291 sheet
-291 the last
291 turns
291 turns out
-290 are now
-290 away and
-290 deductible
-290 in confidence
-290 reset
290 we did
-290 work
-289 get
-289 it's yours
-289 medicines
-289 on all
-289 open
-289 product
-289 rolled
-289 rolled the
-289 we rolled
-288 to it
288 two
-288 we apologise
-287 hello
287 listed
-287 me
-287 there's nothing
-287 who received
-287 you get
-286 else
-286 enrollment
-286 if a
-286 ordered at
286 pupils
286 we should
-285 bin
-285 is at
285 our front
-285 port
-284 apologies
-284 passwords are
284 records
-284 studio
-284 the notes
-284 we have
283 a limited
283 according
283 according to
283 error
283 limited number
-283 monetka
-283 protection
-282 accra
-282 already
282 forgot
-282 price of
-282 same day
-282 sell
282 that day's
-282 there's
-282 water
-281 confidence
-281 every
281 i'd
281 plain
-281 right
281 shown
281 sorted
281 to somebody
-280 answers
280 broke
-280 tickets
280 times
279 came
-279 over
-278 information
-278 involved
-278 second time
-278 the list
277 # an
-277 bags
277 better
-277 price is
277 saturday
-277 the full
277 we attached
276 at #
-276 happen
276 page
-276 reports
-276 should do
-276 sorry for
-276 the other
-276 the second
-275 club
275 due
-275 engineers
-275 have charged
-275 our engineers
-275 the next
-275 the statements
-275 withdrawn
-274 have already
-274 link
-274 the museum
-273 primary
-273 we now
-273 you did
-272 as before
272 fault
-272 health
271 activity
-271 and has
-271 and you
271 files from
271 not check
-271 of a
-271 tell your
271 the #
-271 use
271 we found
-271 what you
-270 and your
270 costs
270 costs #
-270 customer care
-270 helped
-270 later
-270 sorry to
-270 you have
269 breakfast
269 from another
-269 go
-269 it's not
-269 your email
-268 # before
-268 alerts
-268 anything
-268 brief
-268 order stands
268 password of
-268 to book
-268 what
267 attacker
-267 bring you
267 on december
-266 match
-266 ring
-266 the day
-266 transfers you
-266 van
-266 we're sorry
-265 a day
265 caused this
-265 refunded the
-265 to each
-264 done
-264 goes out
-264 knows
-264 last three
-264 we've put
-264 who knows
264 you received
263 a change
-263 believe
263 called us
263 copied
-263 light
-263 message
263 on saturday
-263 to read
262 about an
-262 daughters
262 we left
261 and i
261 file and
261 had the
-261 order
-261 pay for
-261 you may
-260 a full
-260 notified
260 stolen the
-260 to know
-260 your full
259 # our
-259 first was
259 last year's
-259 lost
-259 told the
-259 with the
-259 your address
258 although
258 didn't
258 know that
-258 matters
-258 past
258 stolen
-257 an isolated
-257 isolated
257 looked
-257 that may
257 until #
-256 care
-255 # or
255 friday's
255 protected
-255 your delivery
-254 admin
254 and yours
254 loaded
-254 may #
-254 monday #
-254 strength
-254 strength of
-254 the code
-254 the morning
-254 the strength
254 we caused
254 when
-253 earlier
-253 form
-253 majority
-253 majority of
-253 named
-253 paid for
253 publish
-252 a month
252 bit
252 overnight
252 they
251 activity in
251 caused
-251 change your
251 detected
-251 thanks
250 appeared
-250 getting
250 hadn't
-250 head of
250 meant
250 outside
-250 what the
-249 contains
249 it took
249 paid
-249 pay and
-249 them to
-249 this week
-248 cloudharbor
-248 de
-248 free of
-248 it has
-248 of charge
248 shipped
-248 some of
-248 three working
-248 up at
248 we shipped
-248 word
248 yesterday we
-247 all of
-247 answer this
-247 by #
247 courier pannier
-247 fares
247 his
247 posted
247 the courier
-246 # free
-246 all we
-246 been deleted
-246 good
-246 guest
-246 things
-246 transfers
-245 enough to
-245 safety
244 and on
-244 are on
-244 call
244 in february
-244 mean
244 the bank
-243 a note
-243 credit
243 minor
-243 operations
-243 removed
-243 verify
242 and sent
-242 choices
-242 making
-242 my own
-242 summer
242 users
-242 who
-242 your identity
-241 goes
-241 number your
241 per
241 promised
-241 soon
-241 the cache
-241 the person
-241 union
240 apologize for
-240 contains your
-240 stored
240 the attacker
-239 asked
-239 biggest
-239 box office
-239 history
-239 long
239 morning we
239 nothing to
239 private
-238 figure is
-238 in an
-238 it's a
-238 million
238 privacy and
-238 see you
-238 should you
238 twice once
-237 ask the
-237 have a
237 loaf
-237 need to
-237 partner
237 somebody outside
-237 to be
-237 your money
-236 a name
236 car
-236 centre
-236 have checked
-236 on your
-236 tries
-236 tries to
-236 type
-236 wanted
-236 way
-236 will get
-236 your box
235 became
-235 call #
-235 caused you
235 from #
-235 passport number
-235 the open
235 unauthorized
-234 able
-234 able to
-234 and who
-234 back
234 day's
-234 exactly
-234 palmera
234 the alarm
233 address and
-233 dana
232 # utc
-232 back on
232 cancelled the
-232 complete
-232 more information
232 utc
232 were copied
-231 ?
-231 bill
231 once on
-231 reason for
-231 sit
-231 to sit
-231 unless
-231 won't
-231 you should
-230 consider
-230 general
-230 hard
-230 having
-230 in writing
230 the date
-230 this email
-230 with code
-229 daily
-229 exchange
-229 have rung
229 read the
-229 rung
-229 rung us
-229 statements
-229 to those
229 was one
228 engineer
228 simply
-228 template
-228 tidewater museum
-227 anyone who
-227 fingerprint
-227 lagos
-227 stayed
227 your list
226 about it
-226 at your
-226 autumn
-226 families
226 it without
-226 matter
-226 nowhere
-226 nowhere else
226 our email
226 that account
226 the live
-226 this letter
226 we kept
-226 weekly
-225 # has
-225 alone
225 by our
-225 college
-225 door
-225 has confirmed
-225 medical
225 monday we
225 us of
-225 very sorry
-224 card
224 exam
-224 partners
-224 returned the
-224 the notice
-224 writing that
-223 apologise
-223 apologise to
223 blame
-223 dear
223 into our
-223 server
-223 was sent
-223 you'll
-222 are doing
-222 before a
-222 computer
-222 doing
-222 old one
-222 road
-222 shows
-222 that day
-222 up and
-222 were not
221 downloaded
221 have experienced
-221 here and
221 left
-221 parents
221 the mailing
-221 the old
221 you cancelled
220 bug
-220 call your
220 offered
-220 our billing
-219 is the
219 profile
-219 sending
-219 share
219 signed in
-219 step
-219 use it
219 was opened
-219 you are
219 you so
218 # twice
-218 brought in
-218 contained
-218 data protection
-218 getting it
-218 lose
-218 nobody
218 sent it
-218 through every
-218 us on
218 was there
-217 afternoon
-217 cards
-217 don't keep
-217 ended
217 gave
-217 have taken
217 pulled
-217 sunmere
-217 sunmere travel
217 swapped two
-217 we don't
-217 weekdays
-217 will come
-216 agency
-216 any of
216 appears that
-216 birthday
-216 browser
-216 clients
216 have fixed
-216 into your
216 it appears
-216 sorry
-216 ticket
216 under the
-216 yourself
-215 account is
-215 and see
-215 has a
215 identified
-215 put your
215 wait
-214 for more
-214 grimwick
-214 know you
214 lesson
-214 looked at
214 stolen from
-214 thought
214 yesterday you
-213 a ticket
-213 and check
-213 and contact
-213 below
-213 copy
-213 days to
213 our systems
-213 passport numbers
-213 ticket and
212 a stranger
-212 emily's
-212 emily's name
-212 name your
212 ours ran
-212 send us
-212 we will
211 a pay
211 alder
-211 on our
-211 password on
211 ran the
-211 shared
-211 supply
-211 you can
211 you had
-210 enforcement
-210 eye
210 found
-210 in a
210 just a
-210 law enforcement
210 logs
-210 norrland
-210 please do
210 was just
-210 whatever
-210 will go
-209 are valid
-209 asking
-209 band
209 last month's
-209 m
209 month's
209 on friday
-209 passport
-209 pin and
-209 removed the
209 results
-209 the band
208 off in
-208 offer
208 streets
-208 the form
-207 # days
207 message was
207 off
207 our community
-207 since january
207 the notification
-207 the server
207 three times
-207 waiting
207 we cancelled
-207 we've
206 # cm
-206 awkward
-206 before they
206 cm
-206 goods
206 harrow
206 harrow #
-206 has your
-206 person and
-206 status
206 the harrow
-206 trailhead
-206 trailhead goods
-206 treatment
-206 we told
-206 you chose
-205 and not
-205 come
-205 incident at
-205 is on
-205 placed
-205 priya
205 rent
-205 seven
-204 how
-204 no further
-204 raises
-204 secure
204 we printed
-203 a new
203 about
-203 is attached
-203 machine
-203 orrin
-203 points
-203 slip and
-203 we'll
-203 we've closed
-203 your passport
-202 balance
-202 desk on
202 from a
-202 tidewater
202 typed the
-201 already sent
-201 concerned
-201 date and
-201 dates
-201 delete
201 five
-201 have since
201 invoices
-201 is marked
201 mail
-201 members who
201 mill street
201 not send
-201 or
201 recipe
-201 response
201 send invoices
-200 # members
-200 address were
200 advertised
200 bike
200 due to
-200 email and
200 home address
-200 like a
200 of ours
200 sesame
-200 shop
200 to tell
199 an outside
-199 and pay
-199 find
-199 it through
-199 season
199 should
-199 the others
199 we collected
-199 you back
-199 your new
198 an attacker
-198 as planned
-198 it we
198 meant to
-198 no reason
-198 noon
-198 planned
-198 reason to
198 wrote to
197 and a
-197 and health
197 button
-197 dates of
-197 fine
-197 health insurance
-197 if anything
-197 is nothing
-197 island
-197 moved
-197 that list
-196 address your
196 an unauthorized
-196 and is
196 certain information
-196 delete the
196 departure
196 for six
-196 have not
196 in sunday's
196 may also
-196 one account
196 received
196 seed
196 six days
196 sunday's
196 the password
-196 to you
-196 upgrades
196 we charged
-196 you'd
-195 and are
-195 and we've
-195 are unchanged
-195 don't know
195 instead
-195 opens
195 saved
-195 that isn't
195 that were
-195 unchanged
-195 you by
194 among them
-194 brightwater
194 figures
-194 forms
194 intrusion
-194 is
-194 so you
194 the intrusion
-194 to friday
-193 add
-193 back to
193 courier
-193 credentials
-193 credentials and
-193 day is
193 happened
193 letters
-193 ms
-193 norrland exchange
193 renewal
192 always
192 are writing
-192 business
-192 here is
-192 insurance number
-192 premium
192 tap
191 a proportion
-191 added #
-191 june #
-191 noon on
191 on monday
191 systems
-191 the information
-191 your orders
-190 arrive
190 became aware
-190 chief
190 information relating
190 one of
190 opened the
190 recently became
190 relating
190 relating to
-190 school
-190 sleep
190 we recently
189 about a
-189 comes
-189 include
189 longer
189 notice
189 passwords of
-189 patient
-189 sincerely
-189 something
-189 stay
189 the passwords
-189 their
-189 to say
189 trying
-189 we sincerely
-189 your information
-188 dear ms
188 old
188 proportion
188 proportion of
188 ran
-188 strangers
-188 within
187 and left
-187 data
-187 end
187 i opened
-187 through the
187 wages
186 by an
186 have to
-186 may have
186 recently
-186 request
-186 the privacy
-186 this month
-186 to anyone
-186 your bank
-185 cache
185 circumstances
185 fixed
-185 from your
185 letter from
-185 log in
185 switched on
-185 telephone number
-185 those who
185 to circumstances
185 where the
-185 your names
184 course of
-184 deleted and
184 had changed
-184 itself
-184 say
-184 taken a
-184 taken the
184 the course
-184 the police
-184 us
-184 us the
-184 workshop
183 # may
183 a number
-183 air
-183 branch
-183 person who
183 read
-183 you told
-183 you wish
-182 # of
182 and did
-182 and third
182 caused by
-182 convincing
-182 dear parents
-182 fly
-182 folder
-182 identity
-182 is a
-182 love
-182 nothing else
-182 parents and
-182 second and
-182 the addresses
-182 we send
182 you paid
-181 a child
-181 a copy
181 a laptop
-181 bastionware
181 charts
-181 chief executive
-181 child who
-181 event that
-181 executive
181 go out
-181 is something
181 last
-181 may bring
-181 monitoring
-181 our team
-181 payroll
-181 receive
-181 theft
-181 tomorrow
-180 and from
-180 and signed
-180 can also
-180 day
-180 i'm
-180 idowu
-180 mrs idowu
180 plans
180 take
-180 the letter
-179 does
-179 i'm sorry
-179 keep it
179 know about
179 list instead
-179 tell them
178 batch
-178 before #
178 experienced
178 had not
-178 i have
-178 ltd #
-178 march
-178 offline
-178 orders placed
-178 police
-178 r
178 sorry i
178 this morning
177 once
-177 put you
-177 tea
177 yet
177 you could
-177 your card
-176 has gone
-176 have deleted
-176 hope
-176 replies to
-176 return the
-176 services
176 six
176 the amount
-176 the note
-176 will
175 a
-175 begins
-175 breach in
175 during the
-175 employer
175 our support
175 support
-175 the number
-175 which is
-175 you for
-175 you in
-175 your employer
-174 # million
-174 and i'll
-174 early
-174 i've
174 invoice
-174 keeping
-174 off until
-174 registration
-174 will see
-173 hotel
-173 if
173 list and
-173 next
173 our mail
-173 pin
-173 so nobody
-173 telephone
-173 the copy
-173 until sunday
-173 where you
-172 an incident
172 it and
-172 might have
-172 not been
-172 open the
-172 our privacy
-171 as well
-171 by tuesday
-171 charge
-171 dear mrs
-171 if somebody
-171 journey
171 than the
-171 treat
-171 was involved
-171 what information
-170 by hand
170 close
-170 day of
-170 everyone who
170 failing
-170 federal
-170 hand
-170 help
-170 keys
-170 leeds
-170 replaced
170 set
170 spreadsheet
-170 the bill
170 week
-169 at noon
169 because
-169 code of
-169 for the
-169 for you
169 had paid
169 issued
-169 key safe
-169 kitchen
-169 messages now
-169 now carry
169 sent on
-169 sorry if
-169 while
168 a half
-168 august #
-168 been returned
-168 but
-168 cancellation
-168 credit union
-168 epic
168 for three
168 half hours
-168 if one
168 invoices for
-168 line #
-168 mark
-168 on may
-168 phones
168 the button
-168 the season
168 three and
-168 to have
-168 we reported
167 # mm
-167 and in
-167 else in
-167 extremely
167 front desk
167 into
167 mm
-167 privacy of
167 rest
-167 see your
167 sooner
-167 sorry you
167 spent
-167 turned
-166 by name
166 couple
-166 its security
-166 no
-166 one that
166 seem
-166 the tool
166 we gave
-165 and with
-165 aurelia
-165 aurelia air
-165 be wary
165 customers in
-165 i'll
165 it should
-165 of identity
-165 turn on
-165 wary
-165 wary of
-165 who was
-165 written
-164 double
-164 has helped
-164 hotels
164 is what
-164 mobile number
-164 name mobile
-164 next bill
164 potentially
-164 sessions
-164 sessions and
164 showed
-164 the receipt
-164 unit
164 year's
-163 a refund
163 among
-163 by
-163 desk
-163 district
-163 district council
-163 email was
-163 every one
-163 first and
163 in june
162 alert
-162 corrected
-162 forward
-162 on #
162 party
-162 the price
-162 to us
-162 you of
-161 and they
161 coming
161 it is
161 live list
161 market
161 outside the
-161 sort
-161 supplier's
-161 watch your
161 when the
160 checkout page
-160 like to
-160 officer
160 our checkout
160 that yours
160 the website
-160 visa
-160 which one
-160 write
159 # for
-159 a court
-159 can see
-159 court
159 gremlins
-159 job
-159 matter to
159 of yours
159 people
159 quoted
-159 this notice
-159 to me
159 you as
-158 a rate
158 account with
-158 advise
-158 advise you
-158 and email
-158 booking system
-158 cycles
158 found the
-158 further
158 i had
158 involving
158 it did
158 monthly
-158 new booking
158 or taken
-158 osprey
-158 osprey cycles
-158 please don't
158 someone signed
-158 supplier
158 yesterday at
-157 are safe
157 booked a
-157 by email
157 change that
157 customers
-157 is right
-157 paywisp
-157 petra
157 published
-157 tell us
-157 the phone
-157 today we
-157 will put
156 access
-156 delivery
-156 fancy
156 half term
-156 paying
156 will have
-155 candidates
-155 email with
-155 engines
-155 engines to
-155 has not
-155 i can
-155 lakes
-155 lakes health
155 led
155 led to
155 newsletter
-155 not be
-155 notify
155 one
-155 prairie lakes
-155 search engines
-155 such
-155 to notify
154 as it
-154 every price
-154 meridian
-154 price in
154 rogue
-154 the building
-153 and we'll
153 app showed
153 button in
153 not notice
153 our
-153 our new
-153 pick
-153 prairie
153 technical issue
-153 the bucket
-153 utmost
153 yours was
-152 an account
-152 building
-152 can reach
152 kindling
-152 number
152 place
-152 reach our
152 we ran
-151 and last
-151 and never
-151 at our
151 between
151 big
-151 cache and
-151 can come
-151 into a
151 no longer
-151 remain
151 stranger
151 that weren't
151 theirs
-151 this might
-151 way in
-151 we removed
151 weren't theirs
-150 account by
-150 contain
150 doesn't
-150 office manager
-150 security
-150 social
-149 customer
-149 device
-149 of an
-149 others
-149 record
-149 replies
149 she
-149 us a
-149 warned
-149 whose
-148 a token
-148 call us
-148 every link
148 incorrect
148 made possible
-148 or call
148 possible by
-148 privacy officer
-148 recommend
-148 reply
-148 token
148 was made
-148 we recommend
148 we wrote
-147 # until
-147 have added
-147 it takes
-147 message from
147 middle
-147 receipt
147 received the
-147 takes
147 the wrong
-147 vendor
-147 we know
-146 anybody
-146 are
-146 candidate
-146 does not
-146 fee
-146 for everyone
-146 in them
-146 it does
-146 october's
-146 on a
-146 sign-in on
-146 system
146 the sheet
-146 to send
-146 truly
-146 we remain
145 built
145 copied the
145 for many
145 more than
-145 name email
145 the turnstiles
145 turnstiles
145 viewed
-145 we closed
145 website
145 you that
-144 an independent
-144 an unauthorised
-144 check that
144 in
-144 independent
-144 is missing
144 letter to
-144 messages
-144 plus
-144 will refund
-144 write to
-144 years
143 an incorrect
-143 and will
-143 dear dr
143 from our
143 have built
143 its
143 many of
-143 not receive
-143 of your
-143 overdraft
143 pannier
-143 profiles
-143 receipt and
143 somebody
-143 the money
143 to keep
-142 a message
-142 and for
142 group
-142 have also
-142 not ask
-142 number or
-142 quite
-142 show
142 spotted
142 spotted it
142 system and
142 the planning
141 # this
-141 a week
-141 customer operations
141 date from
141 date of
-141 friday
-141 juniper
-141 juniper tea
-141 morning and
141 price
-141 season #
-141 should not
-141 start
-141 tea club
-141 the desk
140 alarm it
-140 an eye
-140 case
-140 is back
140 last night
-140 myself and
-140 sunday
-140 talk to
-140 the correct
-140 wednesday night
-139 a corrected
-139 campaign
-139 have
-139 know
139 person outside
139 possible
-139 rows
-139 seat
139 service
139 the company
-139 the right
139 to last
-139 westmoor
-139 westmoor college
-138 bank
138 chose the
-138 for it
-138 includes
-138 includes your
-138 matters to
-138 numbers
138 printed
-138 refund
-138 we've taken
137 a handful
137 about your
-137 digits
137 from my
-137 fully committed
137 handful
137 handful of
-137 opens on
137 typed
-137 you're
136 a thief
136 charge and
136 forum
-136 licence
136 of the
-136 that appears
136 they were
136 thief
-136 those
-136 two-step
-136 upgrade to
135 by two
135 carers
-135 collect
-135 full price
-135 llp
135 memory
135 my memory
-135 rosterly
-135 strand
-135 strand llp
-135 whitcomb
-135 whitcomb strand
-135 your home
-134 and set
-134 call me
-134 claim to
-134 come from
134 database
-134 grievance
134 notification
134 of all
134 on it
-134 practice
-134 side
-134 some
-134 that claim
134 the app
-134 the new
-134 we're
134 were
134 which i
-133 affect
-133 affect the
133 an email
133 and had
133 booked
-133 cache off
133 fact
-133 here
-133 inconvenience caused
-133 kerbside
-133 lane
-133 may affect
-133 off at
-133 rather
-133 small slip
-133 turned the
-133 we turned
-132 belong
-132 belong to
-132 beside
132 between #
-132 child
-132 copy first
-132 determined
-132 determined that
132 hallam
132 name date
-132 notice of
-132 on two-step
132 put
132 taken
-132 team will
-132 test in
132 viewed by
131 a test
-131 and every
131 and its
-131 for some
-131 in and
-131 me on
131 resulted
-131 rootline
-131 saturday morning
-131 stand
-131 they could
-131 wrote that
131 you #
-130 absence
-130 added
130 by a
-130 confusion
-130 have caused
-130 march #
-130 on two-factor
-130 one by
130 review on
-130 search
-130 somewhere
130 sorry that
-130 the box
130 to see
130 usual
130 what it
-130 you pay
-129 and tell
-129 fraud alert
129 heard
129 is possible
129 mistake
-129 place a
-129 plan
129 possible that
-129 second step
-129 unity
129 was a
129 you gave
-128 cases
128 could see
-128 emails about
128 extension
128 february #
128 had left
128 in our
128 list of
-128 notes that
-128 refunds
-128 saw
128 we switched
-128 your test
127 balances
-127 child's
-127 full
127 i sent
127 many
127 may not
127 must
-127 not see
127 occurred
-127 out for
-127 payment will
-127 proof
127 the accounts
127 you know
-127 you place
-127 you will
126 aware that
-126 like
126 lock
-126 look
-126 the whole
126 them
-126 valid
-126 whole
-125 # september
-125 and since
-125 and told
-125 appeal
-125 approved
-125 bank details
-125 corrected the
125 in march
-125 september
-125 suggest
-125 we suggest
-125 what to
-124 application
124 booking page
-124 cairnfell
-124 invoiced
-124 look at
124 my
-124 name
124 off the
-124 security numbers
-124 the cairnfell
124 to do
-124 you don't
124 you live
123 documents were
123 looks like
-123 offering
122 a storage
-122 by telephone
-122 colleagues
-122 data breach
-122 diagnosis
-122 grocers
-122 haldi
-122 haldi lane
122 hear about
-122 isn't
122 it back
-122 lane grocers
-122 pension
-122 pvt
-122 pvt ltd
-122 reply and
122 shipped a
122 storage
122 timetable
-122 your pension
-121 cannot
-121 contacts
-121 do it
121 eleven
-121 now require
-121 or #
-121 over #
-121 require
-121 require a
-121 switched that
-121 to come
-121 you got
-121 you report
-120 a teeny
120 assessment
-120 at the
-120 away
120 been and
-120 evening
-120 expect
-120 is sent
120 isobar
120 listed the
-120 saved card
-120 trust
-120 want
-120 we can
`,
  'remedy': `
652 now
-537 ?
523 because of
-523 not encrypted
-504 called
-492 should have
486 send
-480 hello
-477 dear
473 enrollment
473 right
-458 manager
-457 one of
454 need to
453 all
451 nothing
-450 and #
-450 look
-448 not the
446 has not
-443 to #
-442 most
440 will
-433 call me
-430 customers
-426 yesterday's
-424 council
-424 monthly
422 arrive
422 asked
419 already
415 orders
-414 !
-414 talk
-412 could
411 use
-410 tallyboard
408 each
-407 room
-406 # mill
-406 block
405 moved
-405 stolen the
-402 else in
-402 messages
402 the second
401 withdrawn
-399 please do
-398 afternoon
396 need
-396 sale
-395 doesn't
395 pay and
-395 we should
-392 wrong price
-392 yesterday
-390 did
390 have fixed
-389 # monday
389 no further
-389 years
-388 # off
-387 after all
-387 island
-385 had
385 seat
-384 dr
-384 promised
-383 advertised
-383 our mistake
-382 fancy
382 verify
-382 weekdays
381 is #
381 your place
-380 it without
-379 parents
-379 the utmost
-378 on friday
-376 said that
-376 which is
-374 you and
372 it's
-372 week's
-371 exam
-371 ltd
370 has since
370 we'll
-369 to that
-367 sent on
366 again
-366 was the
366 will be
-366 your privacy
365 are
365 log in
-364 team
364 the person
-364 wasn't
363 their
-362 according
-362 according to
361 touch
360 server
359 have already
-359 photographs
-359 seem
-358 listed
-358 partner
358 seven
357 earlier
357 it's yours
357 removed
357 we now
-356 belonged
-356 belonged to
356 checked
356 taken the
356 the old
-355 on tuesday
-355 salary
-354 got
-354 meridian
353 ten
352 it will
352 please
-352 recognize
-352 twice
351 on us
-350 ran the
-350 renew
-350 to renew
349 four
-349 pulled
-349 reference
-348 instead of
-348 rogue
347 bags
-347 news
-347 yourself
-346 thing
-345 # twice
-345 this letter
-344 see your
-343 harbour
342 for you
342 here are
-342 in one
-342 pupils
342 reset
-342 to put
-342 you received
341 and has
-341 middle
340 exactly
-340 museum
-340 ran
340 sunday
339 you'll
-338 hang
-338 hang up
-338 what to
-337 links in
-337 orchard
-336 home
336 me and
336 old one
-335 for it
-335 our new
335 passed
-335 spent
334 breach
334 claim
-334 we cancelled
-334 weren't
-333 said
-333 under
-332 deal
-332 none
-332 shared
-332 since you're
-332 you're already
-331 and in
-331 daughters
331 for everyone
331 studio
330 paying
330 return
-330 write back
329 cut
328 have taken
-328 if anything
328 on all
328 ones
328 so that
-327 coming
-327 donation
326 stopped
-326 to our
-325 balance
-325 records
-324 center
-324 credit file
324 engineers
324 have told
324 our engineers
-323 about your
323 costs
323 costs #
323 to book
-323 under the
-322 convincing
-322 letter to
-322 thanks
-322 yesterday at
-320 fraud
-320 you pay
-319 careless
319 come on
-319 guest
-319 travel
-319 were copied
-319 will answer
-318 it's not
318 no need
-318 ours ran
317 brought in
317 one by
317 there's
-317 to talk
316 added #
-316 brad
-316 date and
-316 have not
-316 name
315 booking
-315 missed
-314 corran
-314 dear mr
-314 eye
-314 tiny
-313 customer care
-313 our website
-313 settings
313 stands
-313 your balance
-312 season #
-311 answer the
-311 law
-311 primary
-311 unity
311 window
311 your plan
-310 # or
-310 epic
-310 stayed
-309 account with
-309 looked
309 open the
-309 someone signed
-309 were not
-308 admin
308 and i'll
-308 at your
-308 trouble
308 valid
-307 among
307 from today
-307 i'd
-307 looking
-307 my memory
-307 simply
306 confirmed
-306 happened
-306 hidden
-306 i know
306 lincoln
-306 looks
306 search
306 that i
306 up
-305 centre
305 rolled
305 rolled the
305 we rolled
-304 it anywhere
-304 meant to
304 year of
-303 due
-303 i would
303 keys
303 replaced
302 added a
302 good
302 have added
302 i've
302 if it
-302 stolen
-302 to hear
-302 yesterday's email
302 your booking
301 brought
301 marked
-300 been told
-300 if a
-300 little
-300 posted
-299 account was
299 credited
-299 intrusion
299 key to
299 swapped
-299 the intrusion
-298 college
-298 getting
-298 helped
-298 kirkbride
-297 not check
297 practice
-297 upgrade
-296 cloudharbor
296 delete the
-295 a message
-295 door
295 ended
-295 may also
295 you by
-294 an address
-294 from an
294 shut
294 shut the
-294 we had
-294 wrong
293 bonus
-293 enough to
-293 forgot to
-293 have reported
293 second
-292 and passwords
-292 our contact
-292 reply and
291 by hand
-291 called us
291 hand
291 your plot
-290 double
-290 orbit
-290 southpaw
289 been removed
-289 cvs
-289 private
289 show the
289 the notice
-289 well
-288 hadn't
-288 includes
-288 includes your
288 monday #
287 don't need
287 the form
-287 twice once
287 will come
-286 broke
286 deleted
286 minutes
-286 network
-286 passwords old
-286 your name
285 credentials
285 credentials and
285 fine
-285 held your
-285 morning we
285 next
-285 opening
-285 opening it
-285 pin
-285 without opening
-284 in sunday's
284 log
-284 message from
284 open
-284 parking
-284 sunday's
-284 that yours
284 was sent
-284 yet
-283 # any
283 and stopped
-283 by name
283 later
283 map
-283 operations
-283 questions
-283 than the
283 the server
-282 control
-282 five
282 have checked
-282 ourselves
-282 same password
-282 strangers
282 visa
-281 because we
-281 else you
281 has a
281 the whole
-281 we gave
281 whole
-280 balances
280 before #
-280 our privacy
280 the next
-280 transfers you
280 your card
279 case
279 itself
-279 pass
279 refunded
-279 reported
-279 was one
278 a day
278 done we
-278 from you
-278 head
-278 jo
-278 may bring
-278 union
-277 abuse
-277 before we
-277 is open
277 the cache
277 to your
-276 # for
-276 knows
276 returned the
-276 talk to
276 tomorrow
-276 who knows
-276 you use
276 your membership
-275 as well
275 in full
-275 sort
-275 supply
-274 commissioner
-274 did not
-274 mention
-274 minor
274 we will
-274 your email
-273 anywhere else
-273 assessment
-273 by our
-273 customers in
-273 direct
273 further
-273 look at
-273 template
-273 things
-273 wrote that
-272 account number
-272 apply
-272 community
-272 journey
272 to read
-272 we published
-271 card was
-271 delete it
271 every
-271 harm
271 is nothing
-271 link to
-271 those
-271 you get
270 corrected
-270 de
-270 details
-270 issued
-270 many of
270 you place
-269 and call
-269 are sorry
-269 our app
-269 palmera
-268 don't forget
-268 forget
-268 front
-268 norrland
-267 attacker
-267 engineering
-267 family
-267 field
267 phones
267 put your
267 return the
-267 that you
-266 and its
266 and signed
266 child's
266 figure is
-266 friday's
266 is already
-266 safety
-266 until the
266 working days
266 your test
-265 and for
265 starts
265 starts at
265 three working
-265 us of
265 water
-264 a change
264 along
-264 hosting
-264 planning
-264 quite
263 back
-263 between
263 hear about
263 if you
-263 loan
263 slot
263 the tool
-263 your loan
-262 callers
262 credited your
262 have credited
-262 mailbox is
-262 our own
261 can also
-261 could not
-261 gave
-261 i sent
-261 off in
260 and will
260 are paying
-260 course
-260 grimwick
260 paying for
-260 plain
-260 social
259 is back
-259 offered
259 tell me
-259 tell us
259 there's nothing
-259 very
259 will go
-259 with our
-258 and then
258 live
-258 pack is
-258 priority
258 year's
257 # of
-257 actor
-257 actor obtained
-257 affected
257 amount
257 any of
257 are on
257 end of
-257 reach
-257 season
257 the end
-257 to somebody
-256 as before
-256 business
-256 change your
256 it came
256 so is
-256 sorry
256 we shut
-255 bit
255 orders placed
-255 question
-255 says
254 call us
-254 it did
254 kroftwell
-254 name your
254 of kroftwell
254 offering you
254 send you
-254 the mailing
-254 welcoming
254 will send
-254 you're
254 your delivery
-253 birth and
-253 for five
-253 forms
253 has
-253 off until
253 switched that
253 taken a
-253 to have
-252 don't keep
-252 dpo
252 if
252 instead
252 opens
-252 pin and
-252 review on
-252 sorry for
-252 told you
252 we changed
-252 we don't
251 alerts
-251 app
-251 contact
-251 it should
250 brief
250 credit monitoring
250 human
250 it when
250 receipt and
-250 want to
-249 a template
-249 and yours
-249 you our
249 your tickets
248 absence
-248 cancelled the
-248 federal
-248 hit
-248 norrland exchange
-248 reports
248 the desk
-248 used
248 we've closed
-247 a year
-247 addresses and
-247 credit union
-247 enforcement
247 it
-247 law enforcement
-247 may not
-247 paid
247 through every
-246 about an
-246 looks wrong
246 myself and
-246 notice
246 plot
246 send us
-246 they were
246 you would
-245 him and
-245 histories
-245 hit reply
-245 names of
245 we printed
244 # before
-244 and sent
244 and third
244 and who
244 commissioner's
244 commissioner's office
-244 freeze
244 have refunded
-244 home address
244 information commissioner's
-244 led
-244 led to
244 second and
244 ten minutes
-244 to last
244 today
243 been withdrawn
-243 bike
243 engines
243 engines to
-243 received the
243 search engines
-243 security
-243 technology
243 us on
-242 an eye
-242 any question
-242 browser
-242 loaded
-242 ltd #
242 the right
-241 front desk
241 have changed
-241 have rung
-241 ines
-241 left
241 on sunday
241 privacy and
-241 rung
-241 rung us
241 today and
-241 we are
240 checked every
-240 night
240 owe
-240 sent it
-240 shown
240 tickets
-240 to ask
240 you owe
239 begins
239 days
-239 gadgetopia
239 if the
239 is right
-239 left your
-239 majority
-239 majority of
239 raises
-239 reply here
-239 technical issue
-239 we attached
-239 your home
-239 yours was
-238 a tiny
-238 as it
238 crew will
-238 may we
-238 of which
238 same day
-238 services
-238 there
-238 thought
237 a court
237 and we'll
-237 be our
237 court
-237 set a
-237 someone who
237 the map
237 will pay
236 # your
236 arrives
-236 could see
236 fee
-236 protection
-236 rate was
-236 telephone number
-236 your names
235 a corrected
-235 dental
-235 head of
-235 last month's
-235 listed the
-235 month's
-235 parent
-235 shipped
-235 we shipped
-234 are doing
-234 doing
-234 engineer
-234 enjoy
-234 insurance
-234 july
-234 morning's
-234 on december
-234 overnight
-234 somebody
234 the school
-234 this morning's
233 already sent
233 breach in
233 claims
233 leave your
-233 monday to
-232 figures in
-232 file a
232 form
-232 into
-232 the attacker
-232 the mailbox
-231 activity in
-231 be wary
-231 button
-231 detected
-231 extension
-231 go ahead
-231 has your
231 june #
-231 numbers were
-231 police
-231 should
-231 wary
-231 wary of
-230 booked
-230 gift
-230 into a
-230 kitchen
-230 or call
230 ordered at
230 that no
-230 wait
-230 when we
-229 anyone
-229 can come
-229 dental plan
-229 encrypted
-229 mobile number
-229 name mobile
229 not been
-229 on that
-229 situation
-229 the button
229 through the
-229 we're
-228 big
-228 can do
228 cover
-228 fares
-228 march we
228 not changed
228 rebuilt
228 rebuilt the
228 to know
-228 to see
-228 we kept
227 # in
-227 alder
-227 batch
227 child who
-227 finance
227 membership
-227 notice of
227 order stands
227 overdraft
-227 page
-227 photo
-227 product
-226 and not
-226 carers
-226 consider
-226 do it
226 every price
-226 grievance
226 mark
-226 market
-226 my own
226 price in
-226 ring
226 your new
225 # members
225 breach to
-225 done
-225 i
-225 on or
-225 on wednesday
225 running
-225 that certain
225 the breach
-225 the notification
224 # days
-224 and see
-224 could read
-224 dear mrs
224 in #
-224 information was
-224 number one
-224 of yours
-224 one priority
-224 our number
-224 supplier
224 swapped two
-223 address and
223 one is
-223 papertrail
-223 password of
-223 will not
-222 coffee
-222 i am
222 on it
-222 spreadsheet
-222 ticket
-222 transfers
222 verify your
222 we've
-222 what
-221 a question
-221 data
221 for those
221 need not
-221 notification
-221 our community
-221 question about
221 right figure
-221 thanks for
221 those days
-221 three times
-221 until #
-221 you the
-220 between #
-220 for a
220 have
220 obtained
220 rate
220 refunded the
220 result of
-220 that email
-220 this matter
-220 you got
-219 an old
-219 bought
-219 laptop held
-219 mobile
-219 more than
-219 nothing else
-219 on my
-219 the laptop
-219 we ran
219 you wish
-218 anybody
-218 cards
218 date
218 in and
-218 individual
-218 seed
218 the money
-218 with any
-217 able
-217 able to
-217 among them
-217 apologise to
217 attached to
217 card
-217 fact
217 messages now
-217 more information
217 now carry
-217 sent to
-217 tidewater museum
-217 where you
-216 carried
-216 certain
-216 email address
-216 forgot
-216 in june
-216 please change
-216 the link
216 to him
-216 truly
-216 watch your
-215 a name
-215 of ours
-215 privacy officer
215 stay
-214 data breach
-214 don't know
-214 friday we
-214 in march
-214 more
214 opens on
214 stops
-214 unexpected
-214 was in
-214 where
214 your identity
213 # not
213 and the
213 any email
213 are unchanged
213 book
213 do anything
213 everybody
-213 getting it
-213 know
-213 mention your
213 not #
-213 note that
213 rows
-213 so we
-213 turn on
213 unchanged
213 with an
213 your
212 an hour
-212 apologize
-212 appears
-212 approve
212 leave
-212 love
212 part of
-212 the bank
-212 tidewater
-212 we apologize
-212 your date
-211 a guest
-211 about
-211 bring a
211 carry
-211 caused by
211 changed how
-211 chief executive
-211 executive
211 how we
-211 please call
-211 record and
211 to answer
210 beside
210 days to
-210 from your
-210 isobar
-210 see you
210 this message
-210 vendor
-210 years and
-209 a stolen
-209 chat you
-209 email addresses
209 have deleted
209 hear
209 if your
209 morning and
209 part
-209 seen
-209 what you
208 # december
208 cancel
208 email with
-208 goods
208 joining
-208 outside
-208 the police
-208 trailhead
-208 trailhead goods
208 until
-208 winter
-208 with code
-207 have done
-207 identified
-207 many
207 profiles
207 the post
-207 this weekend
-207 you know
-206 customer
206 not have
-206 over #
206 person and
-206 present
206 the bill
-206 what a
205 are now
-205 card numbers
-205 flight
205 last three
205 results
-205 than
-205 you at
205 your licence
-204 a proportion
204 bill
-204 history
204 office on
204 pay the
204 to log
-204 you about
-204 your driftwood
203 added
-203 everything
-203 no
203 offline
203 passwords of
-203 photos
203 the passwords
-203 we let
-202 an isolated
202 be
-202 cases
202 first was
-202 isolated
-202 names and
202 price
-202 tea
-202 the website
202 them
-201 day's
201 in to
201 just
-201 password in
-201 the dates
201 the part
-201 treat any
-201 when you
-200 a free
200 a full
-200 a number
-200 before sunday
-200 billing
200 everyone
-200 id
-200 leeds
-200 loved
-200 mistake
-200 page #
-200 strength
-200 strength of
-200 the strength
-200 treat
200 you live
-199 a ticket
199 and we've
-199 any call
-199 call or
-199 files from
-199 fully
-199 lesson
-199 owing
-199 owing to
-199 proportion
-199 proportion of
-199 state
-199 such
199 the day
199 the first
199 the two
-199 ticket and
199 us the
198 and only
198 as a
-198 ms
-198 much
-198 office manager
198 paid a
-198 tuesday's
-198 when
-197 and contact
-197 below
197 can delete
-197 concerned
-197 emailed you
197 is sent
-197 monetka
-197 that one
197 that we
-197 the live
197 together
197 together with
-197 you've used
196 extra bags
196 it through
-196 quoted
-196 rootline
-196 that day's
196 the building
-196 these
195 and pay
-195 elsewhere
195 file
-195 lists
195 the way
195 told the
195 written
195 you back
-194 making
-194 personal
194 staff
-194 stolen from
-194 users
-194 yesterday you
-193 ask you
193 been returned
193 building
-193 contain
-193 from another
-193 just a
-193 last year's
-193 marta
-193 telephone me
-193 was just
193 watch for
-193 with one
-193 you that
-192 appeared
-192 applicants
-192 ask your
192 credit
-192 have you
192 it within
192 members
-192 orrin
192 stand
192 that it
192 way in
191 it today
191 months of
-191 some account
-191 the letter
-191 understand
-190 # if
190 at once
-190 bought a
190 cost you
-190 or #
-190 our support
190 paid for
190 pannier
190 reach you
-190 support
190 the weekend
190 your rate
189 # months
-189 # weekdays
-189 bastionware
-189 from #
-189 monitoring
-189 notes that
-189 saturday
-189 that some
-189 times
189 will take
189 you will
-188 address were
188 and your
-188 appeal
188 back and
-188 don't pay
188 gone
-188 of an
-188 our systems
-188 party
-188 sync
188 we have
188 we've taken
-187 access
-187 among those
-187 call your
-187 include
-187 me on
-187 statements
-187 tell your
-187 weekdays #
187 your money
-186 and did
186 comes
186 error
186 every link
-186 if somebody
186 in writing
-186 light
-186 mind
186 password and
186 released
186 the charge
186 the word
-185 # our
-185 an outside
-185 began
185 cairnfell
-185 cancelled
185 collected
185 extra
-185 hope
185 keeping
-185 looked at
-185 on march
185 rate has
185 secure
185 take it
-185 talk about
185 the cairnfell
185 the extra
185 time
184 a result
-184 last quarter
184 nothing further
-184 notified
-184 our front
-184 quarter
-184 remain
184 result
-184 stranger
-184 the others
-184 to use
-184 trying
-183 any day
183 anything
183 charge
-183 day before
-183 juniper
-183 juniper tea
-183 not reply
183 passport numbers
-183 rosterly
183 second step
-183 tea club
183 the box
-183 told us
-182 an automated
-182 and check
-182 and turn
-182 asking
-182 automated
-182 charged
182 deposit
-182 ledger
-182 something
-182 sorted
182 will put
-181 # july
181 another
181 click here
-181 contract
181 dana
-181 extremely
-181 had not
181 repaid
-181 sold
-181 to anyone
-181 with #
180 address is
180 against
-180 august
180 been deleted
-180 chief
-180 machine
-180 of it
-180 person i
-180 read your
-180 stranger could
-180 too
179 and from
-179 didn't
-179 tariff
-179 the data
-179 this notice
-179 us a
179 whatever
179 won't
178 a month
-178 and to
178 before
-178 birthday
-178 database
-178 emailed
178 find
-178 for more
178 from now
178 november
178 now on
-178 numbers and
-178 our
178 the correct
-178 we emailed
-177 # th
177 a week
-177 calls
-177 change the
177 customer details
177 has deleted
177 promptly
177 reset every
-177 share
-177 th
176 and reported
-176 has helped
176 i should
176 issue
176 it was
176 premium
176 removed the
-176 somebody outside
-176 supporters
176 third
-176 was identified
176 you do
-175 attention
-175 better
-175 checkout
175 hour
-175 paywisp
-175 screws
175 slip and
-174 # an
174 before a
174 closed the
-174 i apologise
174 within
174 within a
-173 and change
-173 biggest
-173 by a
-173 by an
-173 criminals
-173 figures
-173 gave your
-173 into your
173 noon
-173 on saturday
173 server off
-173 shop
-173 tax
-173 visit
173 went
-173 which
-172 # we
172 at noon
-172 brightwater
-172 call the
-172 chat
172 march
-172 recycling
-172 security numbers
172 the search
172 tool
-172 trust
-172 we apologise
171 an unauthorised
-171 anyone who
-171 contains your
171 correct
171 full price
-171 name and
171 named
171 run
-171 suspicious
171 you need
171 you on
171 your box
-171 your flight
-171 your list
-170 a refund
-170 button in
-170 contains
-170 experienced
170 it has
-170 live list
-170 medicines
-170 nowhere
-170 nowhere else
-170 patience
-170 patience and
170 portal
-170 potentially
-170 remove
-170 sorry i
-170 sunmere
-170 sunmere travel
-170 you this
-169 # utc
-169 advise
-169 advise you
169 all of
169 click
169 has gone
-169 shore
-169 this month
-169 thursday we
-169 utc
168 agreed
-168 appears to
-168 belong
-168 belong to
-168 branch
168 from this
-168 in that
-168 it's been
168 may be
168 placed
-168 sorry and
-168 statement we
168 summer
-168 the note
168 unauthorised
-168 used the
-167 been notified
-167 customer operations
-167 i had
167 pay for
167 that day
-167 the names
167 to send
-167 you blocked
166 all we
-166 bank details
166 before anything
-166 departure
-166 drop-in
-166 drop-in and
-166 from a
166 gave the
-166 might
166 post
-166 protect
-166 service
-166 switched on
-166 to protect
166 will get
-165 enough
165 lagos
-165 of any
165 send it
-165 that an
-165 that mention
164 changed
-164 first name
164 how
-164 monday we
-164 our email
-164 people
-164 process
-164 reason
-164 rest
-164 road
-164 switch
-164 telephone
164 there's no
164 what he
163 are at
163 booking system
163 deals
163 digits
-163 going
-163 is going
163 new booking
-163 see
-163 site
163 term
163 the march
-162 a technical
162 arose
-162 believe
162 copy first
-162 every day
162 example and
-162 flaw
-162 flaw in
-162 is something
162 october #
-162 on february
162 on october
162 test
-162 wages
-162 who had
161 a letter
161 a teeny
161 altogether
-161 an attacker
-161 ask
-161 district
-161 district council
-161 everything else
161 forward
161 hold
-161 logs
-161 reported the
161 sending
-161 the site
161 to say
161 wednesday from
-160 and with
-160 caused
160 certificate
160 d
-160 data protection
160 forum
160 has confirmed
160 have built
160 it's a
-160 ledgerline
-160 list instead
-160 recommend
160 send a
-160 signed in
-160 technical
-160 this to
160 to delete
160 to them
-160 we recommend
160 writing that
-159 about the
-159 am
-159 apologise
159 august and
159 by email
159 can send
-159 copied
-159 dear ms
-159 had left
-159 mentions
-159 very sorry
-159 we found
-159 we listed
159 we've put
158 and are
-158 contacts
158 contractor
158 here
158 it we
-158 or ring
158 receipt
158 register
-158 us to
-158 you down
158 yours
157 and confirm
157 confirm your
157 day of
-157 emails that
-157 in us
-157 it took
157 one
157 one account
-157 the password
-157 the trust
-157 we know
156 documents were
-156 filled
-156 i can
156 it takes
-156 please be
156 second time
-156 some customers
-156 sorry you
-156 status
156 takes
-156 took a
156 took the
-156 us these
-156 westmoor
-156 westmoor college
156 while
-156 you gave
-155 and don't
-155 be careful
-155 but
-155 careful
-155 careful with
-155 emily's
-155 emily's name
-155 of you
-155 personal data
155 processed
155 the notes
155 two-step
-155 user
-155 wrong date
154 and verify
-154 answer it
154 decide
-154 group
-154 llp
-154 name home
-154 strand
-154 strand llp
-154 thank
-154 thank you
154 the page
-154 whitcomb
-154 whitcomb strand
-154 your data
-153 achebe
153 and date
153 and put
153 candidate
153 deductible
-153 due to
-153 example #
-153 experience
153 first and
153 new quote
-153 people who
-153 policy
153 the bed
-153 theft
-153 we caused
152 department
-152 disruption
152 friday #
-152 information
-152 let you
152 mill street
152 mr
-152 name email
152 overdue
-152 replies
152 spotted
152 spotted it
-152 stick
152 the department
152 through
-152 we did
152 whole order
152 with you
-151 account and
-151 and i
-151 caused this
151 february
-151 goes
-151 i'm
-151 lantern
-151 loom
-151 loom lantern
151 meant for
151 noon on
-151 others
151 receipts
-151 reported this
-151 the loom
-151 the mix-up
-151 to pay
-151 website
151 writing
-150 and since
-150 bug
-150 dates
-150 lane
-150 never ask
-150 report
150 returned
-150 the app
-150 will never
150 you'd rather
-150 your orders
150 your rent
-149 benefits
149 cache
-149 everything we
149 free of
-149 hashed
149 of charge
-149 of everything
-149 of us
-149 page and
149 pick
-149 protect yourself
149 schedule
-149 two-factor
-149 your social
148 documents
-148 i'm sorry
-148 letting
148 need do
-148 not be
-148 opened the
-148 pacific
148 papers
148 put you
148 teeny
148 who received
-148 your password
-147 a stranger
-147 an error
-147 apologise for
-147 care
147 client
147 computer
147 deleted and
-147 emails about
-147 ico
-147 list
147 mail
-147 the ico
147 the season
147 two
-147 viewed
-147 we regret
146 # february
-146 between may
-146 cycles
146 discount
-146 had paid
146 in an
146 in which
146 invoiced
146 link in
-146 on two-step
-146 osprey
-146 osprey cycles
-146 other member
146 the act
-146 treatment
146 two people
145 can't be
145 contained
-145 email and
145 every other
-145 file and
145 firm
145 have to
-145 million
-145 renewal
-145 that appears
144 answers
-144 any charge
144 at our
-144 been !
-144 birth your
-144 fly
-144 gremlins
-144 wednesday night
-143 august #
-143 aurelia
-143 aurelia air
-143 booking page
-143 copied the
143 daily
-143 email was
-143 had been
-143 lakes
-143 lakes health
-143 of emails
-143 prairie lakes
-143 streets
-143 two hours
-142 apologize for
-142 are writing
-142 move
-142 this is
142 two of
-141 and nobody
141 anything else
-141 blame
141 cache off
141 check-in
141 here is
-141 loaf
141 message and
141 off at
141 over
-141 reads
141 turned the
-141 was caused
-141 was involved
141 way
141 we turned
-141 what information
141 within three
140 accra
140 cancellation
140 delay
140 free
-140 it myself
-140 message was
-140 past
-140 prairie
-140 priya
-140 the salary
-140 yesterday we
-139 a pay
-139 backup
139 before they
139 built
-139 grab
-139 harlan
-139 harlan outfitters
-139 letters
-139 mix-up
-139 national insurance
-139 outfitters
-139 print
-139 showed
-139 social security
139 the receipt
138 from
-138 job
138 letter
138 match
-138 resulted
138 since
138 since january
138 we send
138 what the
137 and some
137 at cascadia
-137 audio
-137 breakfast
137 cascadia
-137 created
-137 driftwood
-137 driftwood audio
137 like to
-137 or
-137 regret
137 the addresses
-137 upgrade to
-136 # this
-136 agency
136 check
136 in the
-136 message that
-136 our online
136 please don't
136 server and
136 the key
-136 whose
-136 you should
-135 # a
135 do nothing
135 everyone who
-135 had changed
-135 included
-135 is committed
135 is possible
-135 it first
135 possible that
-135 the hour
-135 up to
-135 within the
-135 without
135 your bank
134 and asked
-134 awkward
-134 chose the
134 list before
134 our data
-134 tell
-134 that weren't
-134 theirs
-134 we do
-134 weren't theirs
134 who was
133 # free
-133 # march
-133 coachways
-133 failing
-133 heavily
-133 heavily in
-133 invested heavily
133 like it
-133 line #
-133 meridian coachways
-133 national
-133 sheet
133 somewhere
-133 that account
133 to it
-133 who has
133 workshop
132 an independent
132 drive
132 having
132 independent
-132 june and
-132 limited
-132 out for
132 price of
-132 she
132 you hold
132 you lost
-131 # to
131 corrected the
131 cost
-131 early
-131 else
-131 have invested
-131 invested
131 online
-131 set
131 supplier's
131 we took
130 at the
130 billed
-130 debit
-130 have charged
-130 is at
130 marked as
130 nine
130 october
130 one that
130 the amount
-130 the message
129 a new
129 and told
-129 choosing
-129 committed
-129 committed to
-129 corran sands
-129 grocers
-129 haldi
-129 haldi lane
129 it is
-129 lane grocers
-129 regulator
-129 sands
-129 sands hotel
129 say so
-129 viewed by
128 # june
-128 and had
128 behalf
-128 both
128 leaves
-128 not ask
128 out
-128 portion
-128 portion of
-128 someone
-128 the federal
-128 the sunmere
-128 to us
-128 travel team
-127 a laptop
-127 air
-127 an unauthorized
127 and
127 and is
-127 and tell
-127 half
-127 in february
127 money back
-127 note
-127 of policyholders
127 password on
-127 policyholders
-127 turns
-127 turns out
-126 and left
126 been cancelled
126 first
-126 idowu
126 january #
-126 mrs idowu
-126 not see
126 patient
-126 shipped a
126 statement
-126 the museum
126 wedding
125 # hours
-125 a person
-125 ask for
125 confirm
-125 on two-factor
125 pack
-125 should do
125 that list
125 the price
-125 this mailbox
125 within #
124 all #
124 are safe
124 bookings
-124 calls about
-124 even
-124 february we
-124 that the
-123 addresses
-123 email or
123 for that
123 have set
-123 made possible
-123 no reason
-123 of calls
123 old
123 phone numbers
-123 possible by
-123 reason to
123 receive
-123 the open
-123 was made
-122 a fraud
-122 call #
122 possible
-122 proof
-122 systems
-122 to you
-122 while you're
-122 you're here
122 your account
-122 your information
-121 ahead
-121 and ring
-121 claim to
-121 come from
-121 determined
-121 determined that
121 ground
-121 highest standards
121 june
121 matters
121 now send
-121 passwords are
121 scheduled
121 seats
-121 standards of
-121 that claim
-121 the highest
121 you have
120 closed
120 four weeks
-120 identity protection
-120 newsletter
120 registry
120 switched
-120 system and
120 the registry
-120 your first
`,
  'protective-step': `
454 call your
-432 attached
-418 overnight
-403 we attached
398 ask
-397 questions
-397 ten
-386 verify
-377 she
-369 manager
-369 we know
-359 should you
356 with the
-354 passwords are
-351 dr
-350 more information
-348 need
-344 leave your
-343 not reply
-342 crew
-342 help
-342 to anyone
-341 pay for
-341 reply
341 report
-340 show the
-337 it did
337 who
-336 papertrail
-333 valley
-328 verify your
326 tell
-325 customer care
-323 birth
-323 works
322 browser
316 fraud
-316 they are
315 printed
-311 hear
-311 nothing
-310 # of
-310 is attached
-309 orchard
-308 for more
-308 today
-307 bin
-306 long
-305 brad
-302 contained
-302 hear from
301 callers
-301 now
-301 payment will
-301 want
-300 council
-300 helped
-299 bank details
299 yourself
-298 among those
-296 call #
-295 years
-292 an address
-292 enrollment
-292 from an
-292 the one
290 messages
-288 desk
-288 it's yours
-286 as a
-286 dear
-285 earlier
-285 has not
-285 premium
-285 product
-283 # for
-283 not the
-283 publish
-282 ?
281 into
280 about
-280 booking
-280 has a
-280 number or
-279 reason
-278 can do
-277 it's not
-276 if the
-276 market
-276 team
-276 took
275 nobody
275 supplier
-274 jo
-272 the page
-271 and your
-271 date
-269 child who
-269 weekdays
-268 corran
-268 the desk
-267 about that
-267 came
-267 sorry about
266 call
-266 letter
-265 club
265 don't know
-265 don't need
265 identity
-265 meridian
-264 me
-263 includes
-263 includes your
-262 guest
-261 me on
-260 it on
260 pin
-259 account with
-259 by the
-259 good
-259 hidden
-259 someone signed
-258 bring
-258 need to
-258 what you
-257 and only
-257 thought
-256 match
-256 respond
-256 respond to
-256 waiting
-256 were in
-255 hello
255 it anywhere
-255 loaf
-255 time
-255 to that
-254 about an
254 ask the
-253 notes that
-253 recycling
-253 tallyboard
-252 bike
-252 cloudharbor
-252 insurance
-251 apologise to
-251 upgrades
250 ask for
-250 the person
-250 wednesday night
-249 collected
-249 director
-248 centre
-248 first was
-248 for it
-248 primary
-248 that account
247 any
-247 bonus
-247 head
-247 past
-246 hold your
-245 named
-245 notes
-245 return
245 turn on
-244 as before
-244 records
244 shows
-243 anything
-243 little
-242 among
242 anyone
-242 hallam
-241 admin
-241 harbour
-241 ltd
241 switched that
-241 you need
240 and call
-240 and no
-240 stored
-240 thanks
-239 are writing
-239 him
-239 this weekend
-238 invoice
-238 the last
-237 an account
-237 grimwick
-237 packed
-237 partner
-237 sunshine
-237 you want
-237 your money
-236 a corrected
236 don't
-236 next bill
-236 southpaw
-235 won't
-234 daughters
-234 fill
-234 fill in
-234 it said
234 sesame
-234 to fill
-233 it has
-233 may bring
-233 we now
-233 your booking
-232 payroll
232 with
231 anyone who
-231 field
231 from
-231 run
-231 step
-231 took you
-230 absence
230 and last
-230 control
230 first and
230 that on
230 watch your
229 emails
-229 photo
-228 # members
-228 link
228 renew
-228 response
228 to renew
227 also
-227 change that
-227 college
227 contacts
-227 figures in
-227 our logs
227 please don't
-227 you are
-226 balances
-226 dpo
-226 head of
-226 offered
-226 open the
-226 registrar
-226 slot
-226 unity
-226 were
225 change your
-225 having
-225 the copy
225 treat
-224 delete the
-224 documents
-224 i would
-224 operations
-224 other
-224 right
-224 same day
-224 what
-224 would
-224 you wish
-223 choices
-223 cover
-223 digits
223 number
223 type
-222 agreed
-222 as well
-222 mean
-222 saved
-222 to log
-221 be in
-221 find
221 for
-221 him and
-221 isn't
-221 nothing else
-221 was
-221 was not
-221 with your
-221 your name
-220 cvs
-220 i know
-220 mobile number
-220 name mobile
-220 please call
-219 behalf
-219 free of
-219 has since
-219 of charge
-218 a change
-218 answers
-218 book
-218 exactly
-218 figures
-218 going
-218 is going
-218 it today
-218 message from
-218 no
-218 received
-218 two
-217 back and
-217 bank
-217 called
217 seem
-217 stands
217 you report
-216 and are
216 be wary
-216 happen
-216 in that
-216 something
216 strangers
216 turn
216 wary
216 wary of
-215 hosting
215 links in
-215 planning
-215 services
215 talk to
-215 to hear
-215 you received
214 delete it
-214 last three
214 monetka
-214 on us
-214 still
214 with you
-214 you down
-214 you'd
-213 already sent
-213 customers in
-213 include
213 on two-step
-213 reply and
213 until you
213 you about
-212 hashed
-212 much
-212 use it
-212 where the
-211 and they
-211 gadgetopia
-211 late
-211 notice
-211 number your
-211 simply
211 the police
211 then
-211 with no
-210 log in
-210 record
-209 could
-209 fake
-209 instead
-209 no further
-209 privacy and
-209 read the
-209 reported
-209 the attacker
-209 tool
-209 what we
-209 with us
208 # any
-208 comes
-208 general
-208 home
-208 orbit
208 police
-208 sunday
-208 there's
-208 to ask
-207 a template
-207 have set
-207 print
-207 write to
-206 car
-206 eleven
-206 enjoy
-206 kitchen
-206 once
206 security
206 talk
-206 the whole
-206 through friday
-206 trouble
-206 we switched
-206 whole
-205 # your
-205 and it
-205 further
-205 have charged
-205 minister
-205 resigned
205 suggest
205 we suggest
-204 alder
-204 donation
-204 have gone
-204 law
-204 said
-204 will be
-204 with code
-203 i had
-203 none
203 switched
-203 there's nothing
-203 wasn't
-202 go out
-202 on wednesday
-202 partners
-202 stayed
-202 without a
-201 # th
-201 careless
-201 it will
-201 mrs
-201 taken a
-201 th
-201 there
-200 a person
-200 and verify
200 away and
200 have rung
-200 hotels
200 may also
-200 over
-200 person who
200 rung
200 rung us
-200 the post
-200 to do
-199 a test
199 any charge
-199 been told
-199 cost you
-199 lagos
-199 logs
-199 person
199 request
-199 sale
-198 !
-198 key
-198 love
-198 released
-198 you paid
-197 # not
-197 if you'd
-197 not #
197 pasted
-197 the building
-197 the utmost
197 two-step sign-in
197 you've used
-196 addressed
-196 correct
-196 its
-196 kirkbride
-196 lane
-196 of you
-196 see you
-196 shut
-196 shut the
-196 the form
-196 van
-196 was in
-196 we let
-195 about it
-195 dear parents
-195 extra
-195 let you
-195 number and
-195 of all
-195 parents and
-195 the extra
195 your driftwood
-194 added a
-194 an hour
-194 and who
-194 de
-194 double
-194 grievance
-194 i've
194 light
-194 lincoln
-194 payment
-194 plot
194 tell your
194 until the
-193 can come
-193 friday we
-193 here are
-193 in one
193 mentions
-193 own
-193 take the
-193 theft
-193 well
-192 an automated
-192 answer
-192 automated
-192 engineering
-192 hold
-192 owe
-192 template
-192 the receipt
-192 utmost
-192 you owe
-191 by name
-191 child's
-191 department of
191 into your
191 ring
-191 st
-191 the tool
-191 through the
-191 to them
-191 will go
-191 your order
-190 accra
-190 after all
-190 deleted and
-190 last month's
-190 month's
-190 network
-190 we shut
189 below
-189 fees
189 from us
-189 left
-189 mobile
-189 of them
-189 pack
-189 public
-189 test
-189 we wrote
-188 and we'll
-188 better
-188 five
-188 had not
-188 heard
188 into a
-188 morning's
-188 no longer
-188 rootline
-188 sort
-188 this morning's
-188 we have
-188 your plan
-187 and sent
-187 breakfast
-187 expect
187 if somebody
187 neighbours
-187 not notice
-187 passport number
187 remove
-187 to keep
-187 visa
-187 you in
-187 your home
187 your neighbours
-187 your own
-186 # on
-186 apply
-186 bought a
186 contract
-186 need not
-186 reset
186 swapped
-186 your next
-185 a code
185 and check
-185 and i
-185 messages now
-185 now carry
-185 weren't
-184 and in
-184 and passwords
-184 form
-184 got
-184 name
184 opening
184 opening it
-184 salary
-184 the right
-184 under the
184 without opening
-184 you pay
-183 answer the
-183 bought
-183 department
183 else you
-183 may be
-183 the department
-182 been returned
-182 can't
-182 carry
182 false
-182 hotel
182 knows
182 parents
182 register
182 the code
-182 this email
182 who knows
-181 # if
-181 charge
-181 deductible
-181 does
-181 fancy
-181 forgot
-181 is something
-181 not have
181 registration
-181 tariff
-181 to this
-180 changed
-180 fingerprint
-180 just
-180 months of
-180 paid
-180 reason for
-180 talk about
180 the fee
-180 you at
-180 your card
-179 a court
-179 court
-179 day of
-179 from today
-179 goods
-179 likewise
-179 names
179 passport
-179 priya
-179 that is
179 those
-179 trailhead
-179 trailhead goods
-179 tuesday
-178 billed
-178 grab
178 hang
178 hang up
-178 orrin
-178 protect it
-178 travel
-177 and not
-177 email address
-177 log
-177 rebuilt
-177 rebuilt the
-177 sorry for
-177 the email
-177 the notes
-177 whom
-176 clients
-176 i shall
-176 idowu
-176 mrs idowu
-176 names of
-176 processed
-176 shall
-176 switched on
176 unless
-176 want to
-175 address
-175 does not
-175 in now
-175 it does
-175 keep your
-175 loaded
-175 now and
-175 paying
-175 r
-175 road
-175 shop
-175 the charge
175 up and
-175 up to
-174 added
-174 it to
-174 led
-174 led to
-174 portion
-174 portion of
174 show
-174 swapped two
-174 understand
-174 will come
-174 you by
-173 customer operations
-173 ratewell
172 an eye
172 have a
-172 is #
-172 map
-172 on that
-171 backup
-171 half
-171 keep it
-171 majority
-171 majority of
171 portal
-171 privacy
-171 repaid
-171 scheduled
-171 server off
171 tell us
-170 chief executive
-170 executive
-170 in and
-170 island
-170 museum
-170 one by
-170 paywisp
-170 post
-170 put it
-170 rosterly
-170 seat
-170 stand
-170 union
-170 you chose
169 a fraud
-169 if it
-169 sent it
-169 the turnstiles
-169 turnstiles
-169 week's
169 with one
-168 alone
-168 any day
168 ask you
168 consider
-168 day before
-168 ground
-168 mind
-168 of which
-168 the bank
-168 will put
-167 and see
167 calls
-167 copy first
167 don't pay
167 for money
-167 had been
-167 in us
-167 not come
-167 on friday
167 pay the
-167 so nobody
-167 the trust
-167 wrote
-167 years and
167 your
-166 account number
166 and with
-166 day
-166 months
-166 number of
-166 pannier
-166 rather
-166 return the
-166 status
-166 told
166 transfers
-166 water
-166 year's event
-165 are paying
-165 here is
-165 if a
-165 making
-165 names and
-165 our own
-165 paid for
-165 paying for
165 screws
-165 so that
-165 street
-165 us to
-165 wages
-165 we cancelled
-164 kept
-164 letters
-164 longer
-164 order
-164 receipt
164 somebody
-164 supply
164 suspicious
-164 than the
164 the first
-164 with our
-163 a guest
163 anybody
-163 asking
-163 bring a
-163 case
163 for a
-163 forty
-163 full
-163 manual
163 new one
-163 out
-163 see your
163 sign-in on
-163 the manual
-163 this matter
-163 upgrade to
-162 can be
-162 carried
-162 charged
-162 have already
162 identity protection
-162 notified
-162 right figure
-162 sunmere
-162 sunmere travel
-162 supporters
-162 three
162 two-step
-162 will have
-162 wrote that
-162 you place
-161 caused this
-161 chief
-161 palmera
-161 protection authority
-161 the way
161 to change
161 watch
-161 what it
-161 whose
-161 you lost
-160 an unauthorised
160 approved
-160 been deleted
-160 meant to
-160 night
-160 old one
160 photos and
-160 technology
-160 us a
-160 your box
-159 all #
159 but
-159 cancellation
-159 for those
-159 have checked
-159 pick
-159 sold
-159 tea
-159 the past
-159 those days
-159 we apologise
-159 with #
-158 box office
-158 called us
-158 credited
-158 date and
-158 early
-158 harlan
-158 harlan outfitters
158 have built
-158 have to
158 list of
-158 ms
-158 not check
-158 outfitters
158 please
158 statements from
-158 truly
-158 you would
-157 and we
-157 i
-157 lesson
-157 next
-157 not been
-157 per
-157 port
-157 the second
-157 work
-157 you had
-156 # has
-156 from the
-156 october's
156 recommend
-156 reset every
-156 returned
-156 rows
-156 through
-156 to see
156 we recommend
-156 went
-156 you'd rather
155 built
-155 call me
155 calls about
155 check
-155 dear mr
155 details
-155 line
-155 monitored
-155 not monitored
-155 put you
-155 rang
-155 rang us
-155 seen
-155 until #
-155 we caused
-154 advertised
-154 drill
-154 employer
-154 enough to
-154 finance
-154 in your
-154 it was
-154 missed
-154 not encrypted
-154 ours
-154 practice
-154 six
-154 the address
154 the link
154 whether
-154 your employer
-154 your test
-153 a stolen
-153 and told
-153 commissioner
-153 course
-153 had left
-153 hour
-153 meant
-153 people
-153 sorted
-153 valid
153 will
-153 write
-153 your plot
-152 # p
-152 and pay
-152 and yours
-152 card numbers
-152 corrected
-152 hmrc
-152 its security
-152 keep
-152 move
152 on two-factor
-152 p
-152 p m
-152 social
-152 that day's
-152 timetable
-152 to book
-152 to talk
-152 why
-152 why not
-152 you back
152 you did
-151 a message
-151 access for
-151 cairnfell
-151 it isn't
-151 it through
-151 know you
-151 made possible
-151 page #
151 password and
-151 possible by
-151 raises
-151 received a
151 that you
-151 the cairnfell
-151 was made
-150 been notified
-150 figure
150 first
-150 lock
-150 numbers and
-150 very
-149 as planned
-149 by #
-149 could not
149 ever
-149 folder
-149 itself
-149 last night
-149 planned
-149 server and
-149 these
-149 thing
149 we sent
-149 week
-149 you hold
-148 abuse
-148 building
148 can also
-148 chose
-148 dear ms
-148 has
-148 here
-148 m
-148 plans
-148 protection commission
148 the message
-147 # months
-147 after
-147 begins
-147 district
-147 district council
-147 four weeks
-147 gave the
-147 he
-147 number one
-147 of those
-147 one priority
-147 our new
-147 our number
-147 placed
-147 the week
-146 anything else
-146 four
-146 is on
-146 leeds
146 never ask
-146 plain
-146 private
-146 received the
-146 stolen the
-146 the change
-146 the file
-146 their
-146 this mailbox
-146 this message
-146 those who
146 will never
145 a list
-145 both
-145 left your
-145 listed
-145 reach
-145 the act
-144 a m
144 advise
144 advise you
-144 arrive
-144 box
-144 contain
-144 enough
-144 feel
-144 like a
144 of calls
-144 office manager
-144 old
-144 pay and
-144 telephone number
-144 the map
-144 your names
-143 always
-143 bring the
-143 data
-143 fact
-143 home address
-143 middle
-143 name your
-143 opened
-143 site is
-143 the amount
-142 account and
-142 and contact
-142 data protection
-142 failed
142 for you
-142 held
-142 ledgerline
-142 membership
142 not be
-142 the data
-142 the salary
-142 to pay
-142 we've closed
-142 you got
-141 and confirm
-141 any question
-141 concerned
-141 confirm your
-141 do anything
141 job
141 monitoring
-141 notification
-141 obtained
-141 part
-141 us these
-141 writing
-140 addresses
-140 all
-140 are on
-140 begins on
-140 created
-140 credit union
-140 fly
-140 may not
-140 officer
-140 our letter
-140 sessions
-140 sessions and
140 team will
140 that an
-140 the names
-140 watch for
139 card is
139 freeze
-139 is not
-139 it in
139 may #
-139 overdraft
-139 password in
-139 that a
139 us
-139 who received
-139 worry
-138 before anything
-138 cards
-138 contact
-138 cycles
-138 hit reply
138 identity card
-138 in confidence
-138 issue
-138 mill
138 of emails
-138 osprey
-138 osprey cycles
-138 promised
-138 should do
-138 that list
-138 was there
-137 been
137 fraud alert
-137 fully
-137 it is
-137 myself
137 out for
-137 pass
137 place a
137 protection
-137 the server
-137 way
-137 we kept
136 a note
-136 and is
-136 authority
-136 back
-136 held your
-136 kerbside
136 let
-136 mailbox is
-136 no reason
136 norrland exchange
-136 put your
-136 question
-136 reason to
-136 room
136 so we
-136 tidewater museum
-136 times
-136 wednesday
-135 along
-135 apologies
-135 bastionware
-135 dabba
-135 dabba example
-135 human
-135 i'm sorry
-135 if your
-135 it within
-135 key to
135 of identity
-135 opens on
-135 orders
-135 outsider
-135 people on
-135 phone numbers
-135 release
-135 so
-135 you're
-134 cache
-134 carers
-134 changed the
-134 confirm
-134 credit monitoring
-134 cut
-134 live
-134 phone
134 same password
-134 shore
-134 the list
-134 they had
-134 three working
-134 you so
-133 # this
133 approve
-133 can reach
-133 code of
-133 days
-133 email addresses
-133 have told
-133 key safe
-133 mailing
-133 online
-133 reach our
-133 social security
-133 stopped using
-133 using
-132 affected
132 anywhere else
132 delete
-132 is your
-132 kroftwell
-132 list before
-132 monitored so
132 of any
-132 of kroftwell
-132 offering you
-132 ourselves
132 photos
-132 privacy commissioner
-132 protection officer
-132 renewal
-132 so please
-132 the march
-132 they could
-132 to use
-132 trust
-132 we moved
-132 westmoor
-132 westmoor college
-132 wrote to
131 anywhere
-131 dear mrs
-131 had
-131 is already
-131 llp
-131 ltd #
-131 some customers
-131 strand
-131 strand llp
-131 us in
-131 whitcomb
-131 whitcomb strand
-130 are unchanged
130 as
-130 attacker
130 emails about
-130 person i
-130 text
-130 the website
-130 tidewater
-130 unchanged
-130 wanted
-130 we added
-129 address and
-129 go ahead
129 mention
-129 phones
-129 receive
-129 there's no
-129 within
-128 a month
-128 agent
-128 altogether
-128 an agent
-128 and email
-128 had paid
-128 in to
-128 lost
-128 server
-128 that i
-128 to the
-128 we had
-128 we're sorry
-128 year's
-127 added #
-127 cause you
127 criminals
-127 day's
-127 it took
-127 mr
-127 places
-127 proof
-127 the date
-127 the next
-127 the old
-127 we did
-127 with an
127 you use
-126 a proportion
126 are safe
-126 belong
-126 belong to
-126 certificate
-126 fares
-126 if anything
-126 note that
-126 pension
-126 reply to
-126 stick
-126 stolen
-126 thank
-126 thank you
-126 the note
126 you blocked
-126 you'd like
-126 your pension
-125 # mill
-125 asked
125 elsewhere
-125 fine
-125 for #
-125 joining
-125 security number
-125 unauthorised
-125 year of
-124 about the
124 applicants
124 away
-124 because of
-124 behind
-124 billing
-124 chat you
-124 i'm
124 more than
124 password
-123 # a
-123 and bank
-123 don't forget
-123 during a
-123 forget
123 get
-123 it came
-123 last quarter
-123 of #
-123 or ring
-123 quarter
-123 reports
123 tell them
-123 the box
-123 the privacy
-123 the workshop
123 to know
-123 together
-123 together with
-123 we regret
-123 we've taken
-123 working days
-123 you gave
-122 already
-122 autumn
-122 bank account
-122 can't be
122 check that
-122 doesn't
-122 juniper
-122 juniper tea
-122 lose
-122 marta
-122 notice of
-122 payment file
-122 tea club
-122 we should
-122 were not
122 which is
-121 apologise
-121 bug
121 call the
-121 has your
-121 included
121 is a
-121 off until
121 rings
-121 see
121 seed
-121 signed in
-121 the word
-121 weekend
121 who rings
-121 within a
-120 colleagues
-120 for six
-120 incident
-120 is
-120 is back
-120 later
-120 list and
-120 mill road
120 money is
-120 most
-120 signed
-120 six days
120 statements
-120 yesterday you
`,
  'pleasantry': `
-483 more information
-426 has not
-417 hello
-405 dr
-401 ?
-396 manager
-392 has a
-389 majority
-389 majority of
-376 tallyboard
-369 dear
-366 by name
365 years
-359 billed
-356 example
-352 orchard
-350 week's
-348 here is
-347 addressed
-343 issue
-341 hotels
-340 # any
-340 not been
334 helped
-334 this week
-333 questions
330 most
-329 careless
-326 long
-324 brought in
-321 publish
318 may bring
-317 jo
317 million
-313 ours
-312 crew
-311 have a
-310 corran
-309 harbour
-309 team
-308 valley
-304 brought
-303 can do
-302 enrollment
-302 recycling
-300 of them
-299 a name
299 bring
-298 works
-296 on a
-295 sale
295 we remain
-295 with code
-294 field
-294 link
-292 ltd
-290 director
-290 earlier
288 biggest
-285 advertised
-285 club
-284 thing
-283 been told
-281 you had
-280 orders placed
-279 brad
-279 end
-279 partner
-279 switched that
-279 van
-279 was a
-278 head
-278 none
278 supporters
-277 bike
-277 product
-276 has since
-275 breakfast
275 we've
-274 the first
-273 bonus
-273 daughters
-273 the one
-272 head of
-271 insurance
270 epic
-269 been returned
-269 notified
269 season
-267 desk
-267 hard
-267 this is
266 season #
-265 admin
265 fly
-265 photographs
-265 primary
-264 abuse
-264 your rate
-263 autumn
-262 answers
-262 registration
-261 hidden
-260 for many
-260 seen
-259 gift
-259 per
-259 trouble
259 well
-258 yours
-257 been notified
-256 afternoon
-255 return
-254 bank
-253 figures
-252 school
-252 what you
-251 privacy commissioner
-250 it said
-250 pack
-249 today
248 patience
248 patience and
-248 stored
-247 knows
-247 who knows
-246 lane
-246 regulator
-246 text
-245 and you
245 as
-245 fares
-245 has deleted
-245 law
-245 registrar
-245 sorted
-244 kirkbride
-244 see you
-244 southpaw
-243 centre
-243 it's now
-243 see
-243 talk
-242 call
-242 on us
-242 places
-241 had
-241 offer
-241 stands
-241 whom
240 know you
-240 which is
-239 among those
-239 and is
-239 customer care
-239 eye
-239 register
238 loved
-238 who has
-237 and in
-237 know that
-237 records
-237 she
-236 everything else
-236 family
-236 made
-236 tariff
-236 thought
-235 fees
-235 news
-235 one by
-235 phones
-235 you by
-234 and who
-233 commissioner has
-233 de
-233 missed
-233 they were
-232 little
-232 that on
-231 awkward
-231 out
-230 a ticket
-230 and see
-230 ticket and
-229 at our
-229 lincoln
-229 post
-228 bookings
228 privacy of
227 among them
-227 council
-227 one is
226 loyalty
-226 my
-225 college
-225 lagos
-225 stayed
-224 fact
-224 fancy
-224 owe
-224 sorry if
-224 you owe
223 enjoy
-222 collected
-222 what it
-221 so nobody
220 a year
-220 and has
-220 sit
-220 to say
-220 to sit
-219 as before
-219 you do
218 a guest
218 bring a
-217 between may
-217 customer
-217 market
-217 operations
-216 old one
-216 other
-216 request
-215 your delivery
-214 child's
-214 go out
-214 in #
-214 off your
-214 our privacy
-214 overnight
-214 should you
214 than
-213 deleted
-213 free of
-213 nobody
-213 of charge
-213 road
-213 up at
-212 carry
-212 chief
-212 will go
-211 may be
210 been
-210 book
-210 it and
-210 the notification
-209 along
-209 this letter
-208 dear valued
-208 ground
208 our new
-208 partners
-208 sesame
-208 valued
-207 sell
-207 waiting
-206 asked
-206 day of
-206 incident
206 journey
-205 deleted and
205 quite
-204 accra
-204 for it
-204 is attached
-204 same day
204 upgrades
203 always
-203 below
-203 bought
-203 for you
-203 leeds
-203 minutes
-203 plot
-203 weekdays
-202 map
-202 notice
-202 slot
202 yet
-201 about
-201 apologise to
-201 are now
-201 bags
-201 engineering
201 having
-201 our own
-201 pay and
-200 message from
-200 you were
199 be our
-199 exactly
-199 minister
-199 resigned
-198 been removed
-198 not have
-198 r
-197 apologies
-197 goods
-197 may not
-197 taken a
-197 trailhead
-197 trailhead goods
197 what a
-196 museum
-195 grab
-195 home
195 number one
195 one priority
195 our number
195 you place
-194 also
-194 correct
-194 figures in
-194 to that
-193 done
193 it's been
-193 the map
-192 # of
-192 data
-192 is marked
-192 orrin
-192 port
192 you may
-191 car
-191 general
-191 mind
-191 status
-191 that day's
-191 the post
-190 are unchanged
-190 priya
-190 should
-190 unchanged
-190 we've taken
-189 account is
-189 four
-189 nothing
-189 papertrail
-188 class
-188 our list
-188 please
188 thank
188 thank you
-188 the notice
-188 to talk
-187 forty
187 has
-187 network
-187 return the
187 this month
-186 bought a
-186 exchange
-186 five
-186 look at
186 may
-186 that is
-186 was one
185 # million
185 new
-185 no further
-185 plans
185 share
-185 some customers
-185 the act
-185 valid
-184 arrive
184 choices
-184 direct debit
-184 forgot
184 team has
183 going
183 is going
183 october's
-183 shown
182 and with
-182 fake
182 fully committed
-182 is your
-182 letter
182 more than
-182 refunded
-182 replies to
-182 right
-182 the note
-181 control
-181 expect
-181 here are
-181 leave
-181 opened
-181 passwords are
-181 you and
-180 dear mrs
-180 drop
180 hosting
-180 protection authority
-180 received a
-180 to drop
-180 yours was
-179 leith
-179 note
-179 orders
179 that you
178 both
-178 copy
178 go ahead
178 sold
-178 soon
-178 talk about
-178 verify
178 with #
177 as planned
-177 care
-177 is #
-177 it on
-177 name and
-177 opens on
177 planned
-177 want
-177 your booking
-176 after all
-176 already
-176 are doing
-176 chief executive
-176 doing
-176 executive
176 has been
-176 is right
176 over
-176 removed
-176 search
-176 switch
-176 two
-176 was in
-175 are safe
175 committed
175 committed to
175 last quarter
175 quarter
-175 the full
-175 this was
175 us a
175 vendor
-175 were in
-174 the museum
174 we do
-174 we would
-173 # p
-173 convincing
-173 direct
-173 how
-173 invoice
-173 is no
-173 monday
-173 off this
-173 p
-173 p m
-173 packed
-173 services
-173 sleep
-173 us the
-173 you wish
172 bastionware
-172 before
-172 called
-172 daily
-172 dear mr
172 getting it
-172 hallam
-172 rogue
-171 according
-171 according to
-171 all
-171 anybody
-171 by two
-171 in that
-171 off in
-171 reach
-171 release
-171 rosterly
-171 simply
-171 us that
-171 use
170 among
170 everything we
-170 finance
-170 gadgetopia
170 of everything
170 record and
-170 refused
-170 the police
-170 there is
-170 was refused
-170 won't
-170 you know
169 has helped
-169 isn't
-169 our app
-169 pasted
-169 sorry and
-169 took
-169 wasn't
-168 has gone
-168 leave your
-168 ltd #
-168 mill road
-168 police
-167 # off
167 able
167 able to
-167 report
-167 rest
-167 the season
-167 time
-167 wrong
-167 you in
-166 and are
166 apply
-166 came
-166 coffee
166 evening
-166 fixed
-166 loaf
-166 mark
-166 own
-166 treat yourself
-166 yesterday you
-166 yourself to
-165 dear ms
-165 ms
-165 myself
-165 notes that
-165 since you're
-165 tidewater museum
-165 you're already
-164 a small
-164 can also
-164 complete
-164 have refunded
-164 may also
-164 ratewell
164 sessions
164 sessions and
-164 small
-164 this notice
-164 your plot
163 ahead
-163 by tuesday
163 course
-163 emily's
-163 emily's name
-163 go to
-163 instead
-163 order
-163 parents
163 the hour
163 within the
-163 yesterday
-162 any day
-162 begins
-162 begins on
-162 booking system
-162 called us
-162 day before
-162 door
-162 ledgerline
162 month
-162 new booking
-162 next
-162 of an
162 on thursday
-162 right one
-162 technology
-162 wish
-162 you got
-161 broke
-161 him
-161 line #
-161 list and
-161 notes
-161 papers
-161 price of
161 so
-161 social
-161 this weekend
160 as well
-160 code
-160 monitoring
-160 old
-160 street
-160 there
160 they
-160 timetable
-160 was not
-160 what we
-159 commissioner
-159 credit
159 happen
-159 new one
-159 on it
-159 seem
-159 shore
159 thursday
159 you this
-158 consider
-158 cut
-158 enforcement
-158 it's a
-158 law enforcement
-158 line
-158 online
-158 paywisp
-158 these
-158 tidewater
-158 would like
-157 and it
-157 llp
-157 noon on
-157 out of
-157 payment will
-157 strand
-157 strand llp
-157 the list
-157 whitcomb
-157 whitcomb strand
-156 open
-156 supply
156 the utmost
-156 wanted
-156 you received
-155 # not
-155 access
-155 call me
-155 cannot
-155 enough
-155 not #
155 the security
-155 union
-155 your licence
-154 # mill
-154 ended
-154 open the
-154 the information
154 they are
-154 to do
154 to know
-154 unit
-153 attached
153 for choosing
-153 its security
-153 let
153 so that
-153 things
-153 throughout
-152 a court
-152 benefits
-152 copy first
-152 court
-152 m
-152 our letter
-152 payroll
-152 the charge
-152 water
-152 you hold
-152 you need
-151 cases
-151 charge
-151 do
-151 encrypted
-151 have ended
-151 i
-151 the old
-151 year's
-150 a message
150 away
-150 debit
-150 enough to
-150 event that
-150 half
-150 hashed
150 planning
-150 rate
150 response
-150 the correct
-149 ask
-149 before they
-149 call your
149 guests is
-149 into the
149 know
-149 longer
149 of the
149 our guests
-149 our mail
-149 said
-148 # members
-148 an hour
-148 candidate
148 choosing
-148 day's
-148 engineers
-148 in person
-148 ines
-148 into a
-148 manual
-148 need
-148 our engineers
-148 received
-148 scheduled
-148 tea
-148 the manual
-148 the sheet
-148 were not
148 when you
-147 a tiny
147 and last
-147 authority
-147 bin
-147 caused this
-147 delete the
-147 no longer
-147 pannier
-147 raises
-147 second step
-147 step
-147 teeny
-147 to them
147 your information
-146 any question
-146 department of
-146 have done
-146 hotel
-146 is on
-146 officer
-146 only a
-146 payment
-146 strength
-146 strength of
-146 the strength
-146 was only
-145 # free
-145 can come
-145 community
145 each member
-145 private
-145 we caused
-145 your next
-144 hmrc
-144 messages
-144 rolled
-144 rolled the
-144 we rolled
-144 website
-144 work
-143 further
-143 it is
-143 kept
-143 of #
-143 replies
-143 the right
-143 truly
-143 two-step
-143 westmoor
-143 westmoor college
-142 a week
142 and that
-142 as it
-142 him and
142 is committed
-142 it isn't
-142 juniper
-142 juniper tea
-142 meant to
-142 of you
-142 tea club
-142 the bed
-142 the search
142 week and
-141 are valid
-141 bit
-141 courier
-141 customer operations
-141 hear from
-141 pass
141 priority
-141 privacy officer
-141 published
-141 reminders
-141 say so
141 six
-141 sorry
-141 there's nothing
-141 was
-140 agreed
-140 alert
-140 false
-140 feel
-140 for two
-140 have charged
-140 is already
-140 mail
-140 morning's
-140 please don't
-140 the second
-140 this morning's
-140 weren't
-140 you as
-139 a new
-139 after
-139 been deleted
-139 don't know
-139 good
-139 have not
-139 in your
-139 marked as
139 record
-139 released
-139 we had
-139 will put
-138 block
-138 circumstances
-138 claimright
-138 contact
-138 delivery
-138 i know
-138 match
-138 saved
138 security of
-138 shared
-138 supplier
-138 the way
-138 to circumstances
-138 wrote that
-137 dear parents
-137 early
137 guest
137 hope
-137 offering
-137 parents and
-137 plain
-137 plan
-137 premium
-137 seed
-136 a pay
-136 and passwords
-136 bring the
136 for over
-136 island
136 over thirty
136 thirty
136 thirty years
136 to have
136 utmost
-135 against
-135 neighbours
-135 returned
-135 room
-135 seats
-135 you chose
-135 your neighbours
-134 if anything
134 is
-134 it's yours
-134 reach you
-134 sunday
-134 that the
-134 the bank
134 the whole
-134 valued customer
134 whole
-134 with your
-134 your plan
-133 # on
-133 a token
-133 add
-133 and since
-133 contract
-133 folder
-133 grievance
133 guests
133 highest
133 over #
-133 photo
-133 tell
-133 token
-132 fee
-132 gone
-132 happy
-132 have gone
-132 let you
-132 likewise
-132 nothing else
-132 office
-132 put your
-132 run
132 stand
-132 switched
-132 to pay
132 was the
-132 we'll
-132 your place
-131 and only
-131 band
-131 everyone
-131 for six
131 history
-131 is in
-131 log in
-131 mill
-131 reports
-131 six days
-131 the band
-131 to me
-131 us in
-131 whose
-130 about that
-130 and so
-130 credit union
-130 laptop
-130 like to
-130 mr
-130 note that
-130 obtained
130 our
-130 sorry about
-130 st
-130 those
130 when
-130 your own
-129 batch
-129 business
-129 forum
-129 free
-129 health
-129 left your
-129 notification
-129 queued
-129 to read
-129 was involved
129 we know
-129 what information
-128 and left
-128 appears to
-128 brief
-128 by telephone
-128 deductible
-128 figure
-128 identity protection
-128 in to
-128 us these
-128 very
-128 we moved
-128 we're
128 you our
-128 zipride
-127 # for
-127 backup
-127 had changed
-127 i had
-127 if the
-127 joining
-127 logs
-127 lose
-127 love
-127 the amount
-127 the turnstiles
-127 turnstiles
-127 was lost
-127 we kept
-127 will not
-127 window
-127 you at
-126 and get
-126 away and
-126 balance
-126 from the
-126 light
-126 rota
-126 that it
-126 the person
-126 within a
-125 been cancelled
-125 charged
-125 could
-125 everyone who
-125 information was
-125 kitchen
-125 one that
-125 staff
125 trust
125 up to
-125 you gave
-125 you paid
-124 act
-124 an
-124 any
-124 bed
124 been !
-124 beside
-124 by #
-124 clearly
-124 down
-124 hear
124 heart
124 heart of
-124 in it
-124 receipts
-124 seat
124 the heart
-124 year of
-123 # your
-123 a m
-123 absence
-123 access for
-123 at #
-123 emails
-123 i would
-123 i've
-123 itself
-123 january and
-123 pack is
-123 reply here
123 student
-123 the website
-123 they had
-123 what to
123 with you
-123 you are
-122 appeal
-122 believe
-122 certificate
-122 chose
-122 for that
-122 job
-122 kroftwell
-122 lakes
-122 lakes health
-122 log
-122 of kroftwell
-122 offering you
-122 paid
-122 prairie lakes
-122 pvt
-122 pvt ltd
-122 send us
-122 so is
-122 the tool
122 to us
-122 touch
-122 upgrade to
-122 was opened
-122 we wrote
-121 and yours
-121 contain
-121 credit monitoring
-121 first was
-121 into
-121 loaded
121 palmera
-121 remove
-121 send
-121 until sunday
-121 want to
120 and the
-120 caused
-120 cycles
-120 from today
120 fully
120 got
-120 her
-120 now
-120 osprey
-120 osprey cycles
-120 our email
120 people
-120 right figure
-120 set
-120 studio
-120 the notes
-120 your card
`,
};
