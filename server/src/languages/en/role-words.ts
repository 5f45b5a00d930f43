import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-380 dr
-349 manager
-346 orchard
-345 daughters
-342 offer
-337 extent
325 very sorry
-322 corran
-318 jo
312 filled
-312 primary
-300 partner
-293 admin
-293 enrollment
-291 questions
-289 brad
-286 valley
281 sorry
277 sooner
-276 no need
276 put you
-276 team
-271 loaded
-271 more information
-271 than ours
-268 hidden
-268 my memory
-266 southpaw
265 thanks
-264 centre
-263 mark
-262 crew
262 sorry we
-261 network
-260 for more
-257 de
-257 dear
-257 lagos
-255 earlier
-255 that is
255 the worry
-254 council
-254 field
-252 accra
251 ifs
-250 published
-248 than your
-247 call your
-247 leave your
-245 hello
-244 product
-244 yours
-242 operations
-241 ltd
241 we got
-240 double
-240 fancy
-240 here are
-238 solutions
-238 to anyone
-236 careless
-236 to other
-234 example
-234 head
-232 carry
-232 see you
-231 club
-230 director
-229 it said
-229 palmera
-229 tidewater museum
-227 memory
-227 museum
-225 driving
-225 gate
-224 below
-224 has since
-224 is right
-224 tallyboard
224 that isn't
-223 from a
-221 we ask
-220 is off
-219 on us
218 are deeply
218 deeply sorry
-218 registrar
216 mat
-216 you had
-215 bag
-215 news
215 than
-214 orrin
-213 any distress
-213 distress
-213 priya
-213 that you
-212 credit union
-212 harbour
-212 insurance
-211 hotels
-211 you were
-210 chief
209 apologies
-209 long
-209 packed
-209 recycling
-208 attachment
-208 she
-207 island
-207 sailing
-206 plain
-205 mix-up
-205 not from
-205 ours
-204 gadgetopia
-204 r
-204 way
203 i
202 apologise to
-202 caused this
-202 privacy matters
-202 wanted
201 a code
201 and i
-201 here is
-200 gardens
-199 for any
-199 in one
-199 papertrail
-199 suffered
-198 sale
-198 stands
198 us than
-197 apologize if
197 deeply
-197 the notification
-197 the website
196 been told
-196 grimwick
-196 we've been
-196 week's
195 sorry you
-195 unity
-194 called
-194 intended
194 my
194 set a
193 fright
-193 lane
193 the fright
-192 first was
-192 hosting
192 sorry i
-192 supply
-191 my own
-191 than usual
-190 a corrected
-190 for being
-190 perhaps
-190 thought
-189 college
-189 ground
189 i am
-189 photographs
-189 weren't
-188 kirkbride
-188 the year
-188 up
188 worry
-187 figure
-187 texts
-187 water
-186 for this
-186 little
-186 plans
-186 wasn't
-185 bin
-185 link
185 wedding
-184 it back
-184 was there
183 am
-183 and yours
-183 planning
-182 reached the
-182 tested
-182 tested it
-182 wrong date
-181 kitchen
-180 advertised
-180 car
-180 choices
-180 lessons
-179 have had
-179 is #
-179 know what
-179 named
179 truly sorry
-178 dear mr
-178 fell
-178 leeds
-178 there was
-177 about a
-177 anyone who
-177 are doing
-177 we had
-176 customer
-176 enough
-176 meant to
-176 meridian
-175 before they
-175 hard
-174 has not
-173 ?
-173 can also
173 more
-173 nothing more
-173 plot
-173 signing
-172 after all
-172 as one
-172 on my
-172 publish
-172 safety
-171 lose
-171 missed
-171 pack
-171 sleep
-171 the tickets
-170 and see
-170 answers
-170 hope
-170 paywisp
-170 privacy commissioner
-170 processed
169 ask your
-169 bank
-169 chief executive
-169 executive
-169 firms
-169 posted
-169 works
-169 you do
168 about that
-168 desk
168 each of
-168 home
-168 no further
-168 ratewell
168 sorry about
-168 the one
-168 van
-168 was a
-167 engineering
-167 is attached
167 more than
-167 person i
167 the alarm
-166 offline
-165 dear ms
-165 doing
-165 house
-165 market
-164 browse
-164 browse the
-164 can do
164 deserved
164 it wrongly
-164 partners
164 wrongly
164 wrongly and
164 you deserved
-163 abuse
-163 backup
-163 family
163 privacy and
-163 services
-163 we'd like
-162 fine
-162 know you
-162 pressed
-162 the right
-161 agreed
-161 comes
-161 offended
-160 complaint
-160 union
-160 went to
-160 your complaint
159 am truly
-159 hadn't
-159 right figure
-159 school
-159 shared
-159 that yours
-159 were taken
158 apologize to
-158 are safe
-158 stand
-158 we added
-158 we'd
-157 feed
-157 grab
-157 head of
-157 may be
-157 please do
-157 rootline
-157 they had
-157 we took
-157 you owe
156 better
-156 i shall
-156 none
-156 shall
-156 that day's
-155 cloudharbor
-155 general
-155 reports
155 you an
-154 # any
-154 alone
-154 district
-154 district council
-154 ms
-154 yours was
-153 deposit
153 eleven
-153 lincoln
-153 manual
-153 middle
-153 nothing is
-153 notice of
-153 road
-153 slot
-153 that way
-153 the first
-153 the manual
153 the two
-153 us these
153 we apologize
152 i had
152 i'm
-152 instead
-152 licence was
-152 released
-152 soon
-152 what you
-151 any confusion
-151 overnight
-151 price is
-151 we should
-150 control
-150 forty minutes
-150 kerbside
150 with
-150 your booking
149 an old
-149 and in
-149 goods
149 once
-149 replace
-149 replace the
-149 report to
-149 since the
-149 the word
-149 to replace
-149 trailhead
-149 trailhead goods
-148 and it's
-148 called us
-148 had paid
-148 into the
-148 monetka
-148 put it
-148 refunded
-148 should do
-148 timetable
-148 we were
-148 zipride
-147 # mill
-147 and passwords
-147 customer operations
-147 feel
-147 matters to
-147 mrs
-147 swapped two
-147 usual
-146 about this
-146 fees
-146 mill road
-146 text
-145 affected
-145 confusion
145 i opened
-145 those
-145 what information
144 apologize
-144 hear from
-144 later
-144 myself
-144 october's
-144 reached
-144 schedule
-144 who was
143 alarm it
-143 awkward
-143 both
-143 data was
-143 exposure
-143 extremely rare
-143 harm
-143 payment will
-143 rare
-143 talk about
143 that we
-143 the exposure
-143 then
-142 corrected
-142 enough to
-142 error
-142 locked
-142 papers
-142 picked
-142 prices
-142 reminders
-142 westmoor
-142 westmoor college
-142 you did
-141 ourselves
-141 pannier
-141 petra
-141 the calendar
-141 yesterday's
-140 customer care
140 i apologise
-140 on its
140 protected
-140 the form
-140 things
140 which i
-140 your home
-139 can send
-139 care
-139 country
-139 day of
-139 dear parents
-139 emily's
-139 emily's name
-139 everything else
-139 loved
-139 parents and
-138 any
138 failing
-138 fly
-138 for protective
-138 ines
-138 is valid
-138 it isn't
-138 it out
138 little mix-up
-138 protective
-138 protective registration
-138 send a
-138 someone could
-138 thing
-138 throw
-138 to say
-138 what we
-137 cairnfell
-137 dear mrs
-137 eye
-137 next bill
-137 tea
-137 the cairnfell
-137 the receipt
-137 under the
-137 you by
-136 account for
-136 and verify
-136 bonus
-136 might
-136 norrland
136 set
-136 unfortunately
-136 unfortunately the
-136 verify
-135 and are
-135 anyone
-135 automatically
-135 email addresses
-135 event that
-135 forgot
-135 forgot to
-135 i would
-135 nothing
-135 surname
-134 notes
-134 page was
-134 port
-134 sunmere
-134 sunmere travel
-134 that this
-134 to put
-134 utmost
-133 crept
-133 crept into
-133 he
-133 in #
-133 meant
-133 we never
-132 across
-132 by one
-132 cycles
-132 dpo
132 i'm sorry
-132 it as
-132 mind
-132 osprey
-132 osprey cycles
-132 switched on
-132 your contact
-131 have refunded
-131 monitoring
-131 we treat
-131 were
-131 would rather
-130 and left
-130 apologies to
-130 broke
-130 five
-130 juniper
-130 juniper tea
-130 knows
-130 law
-130 letters went
-130 nothing else
-130 service
-130 solicitor
-130 tea club
-130 them
-130 trusted
-130 who knows
-130 work
`,
  fault: `
-584 !
500 called
-478 now
-472 please
470 passengers
-464 manager
-461 family
458 opened
451 brad
-450 four
450 should have
442 we gave
-434 myself
-430 along
-430 correct
428 minor
-427 dr
-427 stands
420 in one
420 servers
-417 a day
-416 we apologise
-412 so that
-411 had a
-409 is a
-408 if a
407 encrypted
-406 leave
-399 team
394 had not
393 on tuesday
-392 is off
-391 for that
-391 shows
-390 has your
-389 there's nothing
-388 ltd
387 not at
385 a technical
-383 work
-381 about that
-381 sorry about
-379 anything
-379 have charged
-379 was wrong
-379 with code
-379 your licence
376 potentially have
-375 really
-375 saturday #
375 we should
-374 you may
373 of ours
373 prices
-372 there's
-371 dental plan
-371 it's
371 photographs
369 before we
369 careless
369 or taken
-369 show this
368 not encrypted
368 on my
-367 anyone
-367 computer
-367 very
-366 far
365 # we
363 an old
-363 valley
-363 your place
362 and had
-362 apologies
-361 same day
361 stolen from
-361 will be
-360 my own
359 caused this
359 data may
-359 the calendar
358 forgot
357 mailing list
-357 mill road
357 was down
-356 from the
-356 ten
-356 works
356 yours
-353 firms
-353 water
353 went to
352 think
351 intended
351 weren't
350 engineer
-350 fares
350 listed
-350 me and
-349 prevent
-349 the full
-349 to prevent
348 that
-348 the price
-347 dental
-347 move
346 our own
345 took
-344 answer this
344 due
344 pressed
-344 registrar
-343 council
343 tell you
-342 bonus
-342 is right
-342 months
-342 news
-342 paid a
-341 # on
-341 apologise to
341 did not
-341 each
341 posted
-341 right figure
-340 admin
340 app
340 feed
-340 hosting
-340 you at
-339 because of
-339 ended
339 unfortunately
339 unfortunately the
338 cancelled
-338 centre
337 documents were
-337 most
-337 up at
-336 and has
-336 deleted
336 morning's
336 this morning's
336 you had
-335 any
-335 bring
-335 orchard
-334 dear mr
334 hours
334 on saturday
332 list was
-332 not a
-332 questions
-331 wedding
-330 don't
-330 noon on
-330 payment will
-330 status
329 fault
-329 loved
329 on monday
-329 on page
-329 the dates
-328 has
-328 sorry you
-328 things
-328 your old
-326 on all
326 that is
-325 days to
-325 get
325 i sent
-324 i would
-324 operations
324 the wrong
-324 they say
-323 it's yours
323 our payment
-323 passport
-322 hear from
-322 nothing else
-321 a month
321 human error
321 outside the
320 our systems
-320 second time
319 after all
-319 first was
-319 has helped
319 leaflet
-319 treat
318 instead of
-318 that list
-318 you need
317 costs
-317 such
-316 ?
-316 confidence
-316 head
-316 studio
315 about
-315 as one
-315 crew
-315 from today
-315 hope
-315 new
315 our app
-315 past
315 that was
-315 window
315 yesterday
314 his
313 # twice
-313 stored
-312 back to
-312 put your
-311 billing
310 # utc
-310 order stands
-310 palmera
310 utc
-310 will not
309 and we
-309 fingerprint
309 was opened
308 about a
-308 else in
-308 is attached
308 we attached
-307 bring you
-307 club
-307 like to
-306 to you
305 hadn't
-305 hello
-305 is already
-305 primary
-305 the person
305 we left
-304 daughters
-304 fine
-304 matter
304 saturday
-304 to those
-303 corrected
-303 old one
-302 and we've
302 gremlins
-302 insurance
302 that account
-302 upgrades
301 i'd
301 on friday
-301 the notice
-300 concerned
-300 have you
-300 here are
-300 take #
300 unauthorized
-299 were on
298 plain
-298 port
-297 # of
297 aware that
297 do with
297 mix-up
297 promised
-297 protection
-297 unless
-296 if it
-296 making
-296 sleep
-296 this week
-296 to it
-296 what
296 yesterday at
-295 # pm
-295 about this
-295 pm
295 to that
295 we caused
-294 email address
-294 half price
-294 include
-294 understand
-293 know you
-293 shop
-293 with you
-293 you this
-292 accept
292 checkout
-292 corran
-292 else
-292 return
-292 tell me
-292 will see
-291 bags
291 we did
290 # an
-290 change your
-290 deductible
-290 jo
-289 incident
-289 rolled
-289 rolled the
-289 we have
-289 we rolled
289 you received
288 according
288 according to
288 bit
-288 it's not
288 showed
288 text
-288 we'll
288 wrong date
-288 your email
-287 be wary
-287 go
-287 price of
-287 remain
-287 site is
-287 start
-287 wary
-287 wary of
-286 branch
-286 have deleted
-286 price is
286 wrote
285 belonged
285 belonged to
-285 should do
-284 a corrected
-284 brightwater
-284 he
-284 monetka
-284 on its
-284 ratewell
-284 stayed
-284 strength
-284 strength of
-284 the strength
-284 this letter
-284 you do
-283 as planned
283 at #
-283 consider
283 downloaded
-283 friday #
-283 in full
-283 planned
283 rogue
283 said that
-283 the phone
-283 this is
283 typed
282 and i
-282 information
-282 need
282 owing
282 owing to
-282 passed
-282 your address
-281 bearing
281 but the
281 exam
-281 in confidence
281 process
280 internet
-280 it has
-280 sorry for
280 stolen the
280 the internet
-280 the morning
-280 you get
-279 # any
-279 # has
-279 this email
-279 throughout
279 us of
279 wasn't
-279 we're
-278 away and
-278 open
-278 product
278 yesterday's
278 you that
-277 can see
-277 epic
-277 figure
277 found the
-277 opens
-277 passwords were
-277 repaid
277 the accounts
-277 weekly
-276 and are
276 breakfast
-276 in an
-276 law
-276 petra
275 posted your
-275 texts
-275 the door
275 we posted
-274 and you
-274 give
-274 know what
274 sorry i
-273 a m
-273 call
-273 cards
-273 d
273 friday's
-273 mean
273 meant
273 publish
273 signed in
-273 that way
273 uploaded
272 a storage
-272 already
272 didn't
272 recently
272 spent
272 storage
272 to switch
-272 withdrawn
-272 year
-272 you got
-271 sorry to
-271 what was
-270 every
-270 island
-270 long
270 notification
-269 deserved
269 sorted
-269 we ask
-269 you deserved
-268 account by
-268 as before
268 had
-268 medicines
-268 nobody is
-268 ordered at
-268 some of
-268 we've been
268 with your
-267 example
-267 takes
-267 tried
266 attacker
-266 i can
266 paid
266 to somebody
-265 enjoy
-265 password on
-265 reports
-265 still
-264 back in
-264 biggest
-264 caused you
264 date from
-264 kerbside
264 subset
264 subset of
264 the blame
-264 working days
-263 dates of
-263 full name
-263 good
-263 is going
-263 knows
-263 merely
263 monday we
-263 name your
-263 safety
-263 sailing
263 sheet
263 the courier
-263 we're sorry
-263 who knows
262 shown
262 told you
-262 van
-262 will do
-261 dates
-261 history
-261 is valid
261 looks like
261 times
-261 well
-261 you have
-261 your child's
-260 # a
260 about an
-260 child's
-260 core
260 letters went
-260 reset
260 to do
-260 we will
260 were copied
259 # your
-259 licence was
259 locked
-259 lose
-259 refund
-259 the form
-259 the list
-259 tickets for
259 was
-259 we closed
-259 we treat
-258 bin
258 by our
-258 candidate
258 close
-258 lost
-258 rather
258 renewal
-258 sorry if
-258 tell your
-258 those days
-258 to book
-258 use it
-258 wanted
-258 way
-258 when our
-258 you without
257 and left
257 morning we
-257 sorry and
-257 ten minutes
-257 the letter
-257 what you
-257 won't
-256 can
256 for five
256 incorrect
256 resulted
-256 see you
256 two
-256 was lost
-256 where you
-255 all of
-255 along with
-255 an isolated
255 caused
255 costs #
-255 has been
255 have fixed
-255 isolated
255 page
255 we take
-255 we've put
254 courier
-254 de
-254 feel
-254 hashed
-254 here
-254 mark
254 profile
-254 read every
-254 soon
-253 and it's
-253 data protection
-253 day
-253 friend
253 gave him
253 him the
-253 keys
-253 you report
-252 by hand
-252 call #
-252 for some
252 had the
-252 hand
-252 keep the
-252 keys and
-252 light
-252 next
252 take the
-252 we now
-252 you by
-251 booking system
251 had paid
-251 new booking
-251 passport number
-251 them to
-251 we've
-250 arrive
250 error the
-250 never ask
250 overnight
-250 price in
-250 season
-250 thanks
250 that had
250 this morning
-249 # back
-249 brief
-249 buy
249 download
-249 mind
-249 more information
249 on december
249 ours
-249 partners
-249 you pay
-248 going
248 it should
-248 lovely
-248 may #
248 off
248 we printed
-248 with one
-248 your policy
-247 been returned
-247 breach
-247 by telephone
-247 has not
247 it took
247 last month's
247 month's
-247 our new
247 privacy and
247 recipe
-247 southpaw
-247 template
247 the #
-247 the next
247 was our
246 activity
-246 and last
246 august a
-246 bank to
-246 button to
246 domain
-246 journey
-246 majority
-246 majority of
-246 over
-246 passwords are
246 report
-246 sell
246 streets
246 the domain
-246 throw
-246 tickets
246 your privacy
245 activity in
245 apologize for
-245 assured
245 detected
245 emailed you
-245 identity
-245 replaced
-245 rest assured
245 the bank
245 yesterday you
-244 at it
-244 it through
-244 send you
-244 shared
-244 switch
244 when
243 backup
243 copied
-243 first and
-243 go to
-243 have had
243 menu
243 outside
-243 telephone
-243 would rather
-242 absence
-242 address is
-242 back
-242 known
-242 matters
-242 message
-242 thankfully
-242 to me
-241 enrollment
-241 figure is
-241 laptop held
241 may we
-241 pay for
-241 the laptop
241 trusted
-241 were not
-240 band
240 cameras
-240 engineering
240 home address
240 it again
-240 mrs
-240 so nobody
-240 the band
240 they were
-240 try
240 was a
240 was one
-240 your new
-239 accra
-239 behalf
-239 behalf of
239 crept
239 crept into
-239 dana
239 days
-239 flying
-239 gift
-239 have added
-239 next year
-239 on behalf
-239 orrin
239 push
-239 season #
-239 summer
-239 this year
-239 was involved
239 we kept
238 know that
238 means
-238 need to
-238 no
238 simply a
238 systems
238 was simply
238 when the
237 can open
-237 every price
237 for six
237 not the
-237 of data
-237 registration
237 six days
237 top
237 website
-236 awkward
236 broke
-236 everyone who
-236 for more
-236 no reason
236 somebody outside
236 the attacker
-236 tries
-236 tries to
236 turns
236 turns out
-236 your passport
235 and yours
235 bookings
-235 ms
-235 quite
-235 the page
235 the rest
234 affected
234 blocked
-234 customer
-234 dear ms
-234 delete the
-234 incident at
-234 request
-234 they are
234 to circumstances
-234 to read
-233 before they
-233 by email
-233 supply
-233 the receipt
-232 bought
232 due to
232 know about
232 that day's
-231 contacts
231 copied escrow
231 escrow files
231 files that
231 ran
231 someone copied
231 that hold
-231 two people
230 bike
-230 contain
230 had changed
230 kept
-230 mat
230 received a
-230 the notes
-230 you use
229 a bit
229 attacker copied
229 bug
-229 by mistake
229 file and
229 on february
-229 one-time
-229 whatever
-228 can be
-228 college
-228 end date
-228 has confirmed
-228 health
228 pupils
-228 response
-228 the worry
-228 you might
-227 anyone who
227 by a
-227 contacts you
227 for a
-227 have not
-227 order number
-227 return the
227 shipped
-227 type
-227 up and
227 we shipped
-227 you did
-226 address your
226 bug in
-226 by tuesday
226 change that
-226 email or
-226 goes out
226 old
226 ran the
-226 replies
226 six
226 that we
-226 the second
-226 tidewater museum
-226 who
-226 worry
-226 your information
-225 address were
-225 been deleted
225 last year's
-225 named
-225 refunded
-225 solicitor
-225 the information
225 the text
225 your list
224 a change
-224 be
224 created
-224 it goes
-224 norrland exchange
-224 opens on
-224 person who
224 thief
-224 your full
-223 and check
-223 emily's
-223 emily's name
-223 here is
-223 moved
-223 of personal
-223 our billing
-223 returned the
-223 solutions
-223 visit
223 wrote to
-223 your own
222 began
-222 find
-222 free of
222 invoices
-222 is at
-222 lagos
222 looked
-222 of charge
-222 or social
222 our email
-222 personal information
222 sent on
-222 you are
-221 involved
-221 lessons
-221 priya
-221 sorry
221 to tell
-221 you should
-220 a fine
220 alert
220 came
-220 chief
220 forgot to
-220 i'm
220 it without
220 of those
-220 orders placed
-220 r
-220 through this
220 twice once
-220 you an
-219 at our
-219 convincing
-219 for #
-219 free on
-219 messages
-219 miss
219 someone outside
-219 to show
219 we charged
219 whoever
-219 your membership
218 a number
218 although
-218 and emails
-218 and to
-218 at any
-218 grimwick
218 in june
218 one of
218 take
-218 team will
-218 the last
218 the system
218 we found
-217 # before
-217 daily
-217 has gone
-217 is your
217 lesson
-217 one is
-217 points
-217 to friday
-217 your bank
-217 your box
216 button
-216 current
-216 form
-216 gave your
-216 june #
-216 of it
216 once on
216 was due
-216 your money
-215 added #
-215 and email
-215 bank details
-215 contains
215 fell
215 involving
-215 members who
215 read
-215 store
-215 the trouble
-215 ticket
-215 us on
214 addresses and
214 blank
-214 check that
-214 how
-214 is on
214 not check
214 password of
-214 put you
214 some customers
-214 this notice
-214 use
-214 what we
-213 # members
-213 apologize if
-213 browser
213 cancelled the
-213 choices
-213 dear
-213 enforcement
213 had been
-213 law enforcement
-213 line #
-213 pay and
213 reference
-213 social
-213 strangers
-213 taken the
213 than
-213 the building
212 access
-212 barely
-212 don't know
212 experienced
-212 it's a
-212 leaves
-212 million
-212 numbers and
-212 one-time code
-212 reason for
-212 send us
-212 the statements
-212 us than
-212 you'll
-211 aurelia
-211 aurelia air
211 bit of
-211 delete
-211 gardens
-211 getting
211 identified
211 meant to
-211 one by
-211 sit
-211 to sit
-211 union
-211 we'd like
-211 you hold
-210 # at
-210 # days
210 do it
-210 door
-210 enough
-210 paid for
-210 passport numbers
210 read the
-210 register
-209 box office
-209 i'm sorry
209 left your
209 price
209 that weren't
209 theirs
209 tiny
-209 trouble
209 weren't theirs
-208 a customer
208 a pay
208 april
-208 contains your
208 courier pannier
-208 earlier
-208 for this
-208 hotels
-208 is nothing
208 login
208 mail
-208 switched that
-208 you bought
207 customers
-207 grab
-207 happen
-207 having
-207 into your
207 letter from
207 send invoices
207 service
207 settings
-207 the open
206 app showed
-206 ask the
206 complaint
-206 forward
-206 in writing
206 missed
-206 new one
-206 sincerely
-206 we sincerely
206 your complaint
205 a tiny
-205 all we
-205 building
205 called us
-205 can also
205 it wrongly
205 list instead
-205 love
-205 norrland
-205 of us
205 our
205 published
-205 show the
-205 the theft
-205 travel
205 wrongly
205 wrongly and
-204 again
204 arose
-204 care
-204 event that
-204 harm
-204 i've
-204 lane
204 may not
204 there was
-204 thought
-204 transfers you
204 users
-203 affect
-203 affect the
-203 are doing
-203 hard
-203 have rung
203 i had
-203 may affect
203 nine
203 not notice
-203 person and
-203 reply
-203 rung
-203 rung us
203 when we
-202 alerts
-202 before #
-202 call your
-202 credit
202 human
-202 it out
-202 last three
202 letters
-202 privacy of
-202 recycling
-202 three working
-201 and who
-201 apologies for
-201 have moved
-201 head of
-201 notes that
-201 to lose
-201 with no
-201 work out
-201 writing that
-200 alone
-200 asking
-200 brought in
-200 cvs
-200 done
-200 exactly
-200 fraud
-200 insurer
200 it looks
-200 mobile
-200 mobile number
-200 more to
-200 name mobile
-200 reach our
-200 someone could
200 the alarm
200 trying
200 you cancelled
-199 air
199 apologise for
199 been and
199 fixed
-199 matters to
199 per
199 the planning
199 were
198 # mm
198 a stranger
-198 accept our
-198 account where
-198 any other
-198 at your
198 better
-198 breach in
-198 dear parents
-198 end
-198 exposed
-198 joke
198 mm
-198 other account
198 out our
-198 parents and
198 percentage
198 percentage of
198 protected
198 small percentage
198 somebody
-198 the privacy
-198 theft
198 we cancelled
198 year's
-198 you back
-198 you'd
-197 any of
-197 are on
-197 being
-197 birthday
-197 call our
197 donation
-197 emails
197 little mix-up
-197 nothing
-197 plus
-197 the museum
-197 two working
-197 your password
-196 folder
-196 have already
196 in your
196 included
-196 left it
-196 letter you
-196 please accept
-196 relatives
-196 should you
196 view
-196 weekdays
-196 which is
-195 birth and
-195 device
195 half
195 records
-195 refunded the
-195 switch on
-195 the inconvenience
-195 the others
-195 these details
-195 wallet
-195 your wallet
-194 a full
-194 able
-194 able to
194 an unauthorized
-194 campaign
194 february #
194 flat
-194 for those
-194 have since
194 just a
-194 m
-194 nobody
-194 rotate
194 third party
194 was just
194 wrong address
194 you could
-193 # million
193 address and
193 and a
-193 class
-193 ending
-193 ending #
193 five
-193 your orders
-192 a teeny
192 account with
192 are writing
-192 believe
-192 does
-192 email and
-192 exchange
-192 medical
192 monthly
-192 of your
192 on it
192 someone signed
192 stranger
192 used a
-191 and never
-191 and no
191 appear
-191 cases
-191 fancy
-191 is something
-191 limit
191 off in
-191 please do
191 the date
-191 this and
-191 to say
-191 your data
190 emailed
190 loaded
-190 patient
-190 placed
-190 telephone number
190 we emailed
-190 you chose
-190 you for
-190 your names
189 # our
189 a second
-189 and will
-189 autumn
-189 in them
189 likewise
189 looks
-189 on two-step
-189 our customers
189 out on
-189 so you
189 we typed
-189 will
-188 account is
-188 add
-188 dedicated
-188 driving
188 linked
188 of the
188 our support
-188 pm on
-188 removed
-188 that appears
-188 that may
-188 to verify
187 a small
187 attachment
-187 fly
-187 help
187 higher
-187 keep
187 passwords of
-187 that day
-187 the addresses
187 the passwords
187 the week
-187 there is
187 under the
-187 we send
-187 you're
186 car
-186 diagnosis
-186 idowu
186 logs
-186 mrs idowu
-186 october #
-186 on #
-186 our letter
-186 so
186 swapped two
-186 the refund
-186 your refund
185 # may
-185 a copy
185 because
-185 call us
-185 every one
-185 if
-185 january #
-185 offer
185 private
185 that the
-184 afternoon
-184 before a
-184 country
-184 difference
-184 embarrassed
184 front
-184 have checked
184 have to
184 left
-184 monday through
184 offered
-184 on your
-184 security numbers
-184 the difference
-184 the note
-184 to other
-184 week and
-183 friday for
183 nothing to
-183 premium
183 saved
-183 secure
183 segment
183 sofa
183 the live
-183 the post
-183 we reported
-183 which one
182 accessed
-182 balance
-182 charge
-182 come
-182 do not
182 individual
-182 insurance number
-182 link
182 slip
182 support
-182 the server
182 the website
-182 until the
182 user
-182 we would
-182 will go
-181 a message
181 accident
-181 customer care
-181 myself and
181 not send
-181 stay
181 tap
-181 what information
181 you paid
181 your inbox
-181 your pin
180 for payment
-180 inconvenience
-180 is marked
180 issued
-180 our guests
180 our website
-180 range
180 that yours
180 they
-180 write
-180 your health
-179 a new
-179 agency
179 behind
179 blame
179 clearly
-179 complete
-179 copy
179 email at
-179 july
-179 leeds
179 limited
179 nothing more
-179 personal
-179 road
-179 that isn't
-179 the bed
-179 the box
-179 we can
-178 collect
-178 cycles
178 direct debit
-178 fresh
-178 like
178 listed the
178 memory
178 my memory
-178 not
-178 offline
-178 osprey
-178 osprey cycles
178 pulled
-177 # july
177 a laptop
177 built
-177 code of
-177 have taken
-177 key safe
-177 machine
-177 since january
-177 surname
177 we switched
-176 # if
-176 hear
176 invoice
-176 it came
-176 of identity
176 of policyholders
-176 of things
176 policyholders
-176 scheme
-176 scheme of
176 talk about
-176 the bucket
-176 things this
-176 those of
-176 treatment
-175 # monday
175 been accessed
-175 clients
-175 cloudharbor
175 fact
-175 him and
175 isobar
175 its
175 led
175 led to
-175 match
-175 mistake
-175 phones
175 to one
-174 and i'll
-174 chief executive
-174 diagnosis and
-174 executive
174 file was
-174 fright
-174 hold
-174 message from
-174 name of
-174 open day
-174 or
-174 order
174 our mail
-174 the fright
-174 the name
-174 who was
-174 your diagnosis
-173 an eye
-173 and from
-173 and with
-173 any message
-173 any visit
-173 are now
-173 bastionware
173 carry
173 could
173 event
-173 experience
-173 health insurer
-173 insurer and
173 march we
173 off your
-173 rows
-173 this mail
-173 to have
-173 transfers
-173 we remain
-173 while
172 a stolen
172 always
172 an incorrect
-172 and health
172 as we
172 day's
-172 delete it
-172 health insurance
-172 rang
-172 rang us
172 sent it
-172 the cache
-171 august and
-171 fee
-171 house
-171 isn't
171 more
-171 october
-171 see your
-171 stand
171 switched
-171 that i
171 yours was
-170 # free
-170 and every
170 checkout page
170 departure
-170 district
-170 district council
-170 extension #
-170 extremely seriously
-170 helped
-170 identity card
170 inadvertently
170 it back
170 middle
-170 monday #
-170 our address
170 our checkout
-170 ring
-170 server
-170 type our
170 was inadvertently
-170 we don't
170 where the
-170 will come
-170 word
170 you opened
170 you so
169 # cm
169 a subset
-169 callers
169 caused by
169 cm
169 from my
169 harrow
169 harrow #
169 instead
169 into our
-169 it we
169 our front
169 should
-169 tax
169 technical issue
-169 the code
169 the harrow
169 the turnstiles
169 turnstiles
168 a limited
168 a system
-168 account for
168 and sent
-168 and tell
-168 it myself
168 limited number
-168 number your
-168 saturday morning
-168 schedule
-168 turn
-168 we find
-168 you of
-167 already sent
-167 bill
-167 double
-167 extra
167 hallam
-167 is open
167 it
167 opened the
-167 to each
167 we ran
167 weeks
-167 what to
-167 within two
-167 you can
-166 application
-166 are valid
166 booking page
-166 can delete
-166 colleagues
-166 excellence
166 for many
-166 have
-166 here and
-166 highest
-166 owe
-166 postcode
-166 recommend
-166 removed the
-166 rootline
-166 these things
-166 to know
-166 we recommend
165 became
-165 beside
165 choice
-165 goes
165 on wednesday
-165 or #
-165 state
-165 to claim
-165 valid
-165 visit you
-164 and in
-164 and is
-164 and signed
-164 don't keep
-164 keeping
-164 late
-164 overdraft
-164 pick
-164 the part
-164 today a
-164 you in
-163 cairnfell
-163 enough to
163 home
-163 hope you're
-163 i'll
-163 morning and
163 once
-163 raises
163 results
-163 the cairnfell
163 typed the
162 and on
-162 does not
-162 expect
162 keyboard
162 loaf
162 showed your
-162 social security
162 through the
-161 approve
-161 are safe
161 demand
-161 if anyone
-161 is no
-161 it does
161 kindling
-161 of information
-161 officer
-161 on may
161 received the
161 selected
-161 signing
-161 taken a
-161 the other
-161 us a
-161 was sent
-160 an independent
-160 because we
-160 independent
-160 is back
-160 job
160 letter and
160 list
160 of them
-160 one that
160 party
-160 passwords
-160 record
-160 stops
-160 tidewater
-160 was public
160 you #
159 a demand
-159 a photo
-159 account was
-159 and see
-159 business
-159 busy
-159 day is
-159 dear mrs
-159 free
-159 i have
159 last night
-159 learned
-159 photo of
159 photos and
-159 privacy officer
159 the spreadsheet
-159 would like
-159 your identity
158 a password
-158 coffee
-158 error
-158 for money
-158 keep it
-158 money
158 since #
-158 that they
-158 utmost
-158 very sorry
-158 we'd
157 became aware
157 certain information
-157 day of
-157 delivery
-157 grievance
-157 in any
157 information relating
-157 is free
-157 name
-157 no further
-157 phone number
157 recently became
-157 services
157 sooner
-157 unity
-157 verify
157 we recently
-157 your delivery
156 are deeply
-156 can reach
156 deeply sorry
-156 evening and
-156 further
-156 getting it
156 it said
156 last
-156 others
-156 proof
156 set
156 spreadsheet
156 unauthorised
-156 verification
-156 within three
155 drop-in
155 drop-in and
-155 it takes
155 our booking
-155 this weekend
155 week
-155 your card
155 your details
154 company
-154 have a
-154 not from
-154 not receive
154 one
154 rent
-154 shore
154 the higher
-154 today and
-154 two-step
154 we published
-154 we told
-154 wrong price
-153 confidentiality
153 friday we
-153 is
-153 links in
-153 notice of
-153 orbit
153 our community
-153 the confidentiality
153 we wrote
-152 asks for
-152 call me
152 debit
152 into
152 list and
-152 not see
-152 that asks
-152 that email
-152 the day
-152 treat any
-152 us the
-152 your phone
-151 and contact
151 and nobody
-151 as well
151 chose the
151 go out
-151 if somebody
-151 ifs
151 it held
151 left a
-151 real
-151 share
-151 the copy
-151 the tool
-151 they could
-151 to send
151 we collected
-150 apologize to
150 chat
-150 credentials
150 happy
-150 itself
-150 meridian
150 mill street
-150 monitoring
150 of yours
-150 paywisp
-150 sign-in on
-150 stands at
150 that were
-150 the tickets
150 tuesday
-150 will refund
-150 yourself and
149 alder
-149 comes
149 during a
-149 goods
-149 guests
-149 learned of
-149 partner
-149 school
-149 since the
149 statement we
-149 trailhead
-149 trailhead goods
149 two years
149 yet
148 a half
-148 and set
-148 customer operations
-148 data breach
148 database
148 for three
148 half hours
148 invoices for
-148 naughty
-148 naughty step
-148 nowhere
-148 nowhere else
148 our contact
148 our online
148 software
-148 starting
-148 the naughty
148 three and
-148 turn on
-148 until you
-148 your salary
147 booked a
-147 consultant
147 deeply
-147 for protective
-147 gave you
-147 is sent
-147 llp
-147 protective
-147 protective registration
-147 public
147 simply
147 so is
-147 strand
-147 strand llp
-147 tomorrow
-147 whitcomb
-147 whitcomb strand
-147 you don't
146 a chocolate
-146 about any
146 about as
146 again on
-146 benefits
146 charts
146 chocolate
146 chocolate teapot
-146 doing
146 forty
146 on june
146 on or
146 teapot
-146 tell them
146 the client
-146 to anyone
146 unit
145 a list
145 a proportion
-145 employer
145 front desk
-145 like a
-145 noon
-145 not be
-145 november #
-145 off until
-145 or to
-145 our biggest
-145 right
-145 speak
-145 speak to
-145 the card
-145 two-step verification
-145 upgrade to
145 which i
-145 your employer
-144 a court
-144 court
-144 engines
-144 engines to
-144 i will
-144 inconvenience caused
-144 lakes
-144 lakes health
-144 marlow
-144 marlow payroll
-144 may bring
-144 new address
-144 next box
-144 on that
-144 payroll services
144 plans
-144 post
-144 prairie lakes
-144 search engines
-144 show
144 the mailing
-144 vendor
-144 visa
143 actor
143 actor obtained
-143 are unchanged
143 client
-143 file a
-143 following
-143 forms
-143 general
-143 have also
143 meant for
-143 planning
-143 prairie
143 proportion
143 proportion of
143 sorry that
143 spotted
143 spotted it
143 the button
-143 unchanged
143 utc you
143 we forgot
-143 westmoor
-143 westmoor college
-143 your number
142 an outside
-142 answers
-142 back within
-142 ground
142 in our
-142 march
142 of all
142 quoted you
-142 replying
-142 telephone me
142 viewed
-142 voucher
-142 within
-141 a name
-141 and told
-141 appeal
-141 choosing
-141 guest
-141 has a
-141 same password
141 you about
-140 a tax
140 agreement
140 by an
-140 card
-140 child who
-140 harlan
-140 harlan outfitters
-140 might have
140 ours ran
-140 outfitters
-140 sell the
140 sesame
-140 set up
140 the first
-140 to us
-140 we've taken
140 which
140 you gave
-140 you on
-139 are
-139 both
-139 can't be
139 could have
-139 credit union
-139 if anything
-139 juniper
-139 juniper tea
139 occurred
-139 podcast
-139 seat
-139 tea
-139 tea club
139 three times
-139 until sunday
-139 warn
139 we got
139 we moved
-139 we'll pay
139 you as
138 an outsider
-138 email addresses
-138 for it
-138 highest standards
138 lock
138 name date
-138 number or
-138 refunds
-138 should not
-138 teeny
-138 the highest
138 them
-138 written
138 you blocked
137 among those
-137 any distress
-137 belong
-137 belong to
137 bucket
-137 confirmed
-137 distress
-137 don't need
137 ends
137 ends on
-137 licence
137 make a
-137 names of
-137 number
137 opened by
137 people you
137 perhaps
-137 pin and
-137 pvt
-137 pvt ltd
-137 step
-137 the world
137 us these
-137 will never
-137 world
-136 # march
-136 # september
136 advertised
136 are sorry
-136 checked
136 confirm that
136 copied the
-136 helpline
-136 notify
136 pannier
-136 send
-136 september
-136 the season
-136 to #
-136 to notify
-136 writing to
-135 # th
-135 and we'll
-135 august #
-135 browse
-135 browse the
135 changed the
-135 closed the
-135 dear dr
-135 deleted and
135 during
-135 explain
-135 explain what
135 generated
135 given
135 live list
-135 ltd #
-135 one account
135 outsider
-135 paying
135 people
-135 th
135 the account
-135 to your
135 wages
135 was caused
-135 we explain
-135 will write
-135 you with
-134 added a
-134 and pay
-134 but
-134 check the
-134 claim
134 for other
-134 ombudsman
-134 ombudsman can
134 other members
-134 ring back
134 talk
-134 the bill
134 was there
-134 we were
-134 you can't
-133 a ticket
133 circumstances
133 have the
-133 mattress
-133 pack is
-133 processed
-133 respond
-133 seats
133 seed
-133 send it
-133 ticket and
133 to pay
133 unavailable
-133 wrote that
-132 # in
-132 answer
-132 approved
132 batch
132 button in
132 challenges
-132 nothing is
-132 reported the
-132 the desk
132 the notification
132 took it
-132 truly
131 # or
-131 don't pay
-131 if the
131 list of
-131 me at
131 notice that
-131 slip and
-131 the new
130 # am
-130 added
130 appears that
-130 check it
130 did
-130 hit reply
130 inbox
130 it appears
130 may also
130 received
-130 seriously
-130 somewhere
-130 sunday
130 the link
130 the password
-130 watch your
-130 your date
`,
  evasion: `
-488 we had
-486 stands
-450 found
-447 filled
-445 team
-439 none
-431 plain
-428 copied the
-425 dr
415 due to
-407 careless
407 due
-403 right
-396 dear
-389 passwords were
-374 january #
-374 sofa
373 made
-371 policy
368 was
-367 from the
-366 app showed
-363 have fixed
-358 bag
-358 fixed
-358 manager
-357 in one
-355 thursday
353 feed
-351 excellence
349 by our
-349 timetable
-348 it's a
-347 folder
-346 balances
-346 in that
-345 orchard
-341 behind
-337 were not
-335 were in
-334 what information
328 fault
-327 too
-327 yesterday
-326 fancy
-325 on thursday
-325 report
-324 club
-324 more information
-322 this week
-322 when you
320 circumstances
-320 seen
-320 she
-319 slip
-318 example
-317 simply
-317 will have
-315 customers in
-315 event
315 overnight
-314 minor
-313 corran
-313 on us
-313 was there
-313 went to
-312 blank
-311 crew
-311 turned
-310 works
-309 bottom
309 resulted
-308 shop
-308 your inbox
-307 may #
-307 you had
-306 hello
-305 customer
-305 locked
-305 network
-303 jo
-303 simply a
-303 was simply
-302 dates
-301 daughters
-301 for your
-301 old
-301 this morning
300 gremlins
-300 to read
-300 valley
-299 and that
-299 consider
-299 driving
-299 little mix-up
-299 tallyboard
-298 # at
-298 go out
-298 that the
-297 and passwords
-297 coffee
-297 push
297 vendor
-296 admin
-296 had not
-296 out our
-295 an isolated
-295 called
-295 car
-295 isolated
-295 ltd
-294 month
-294 other
-294 some customers
294 unexpected
-293 is off
-293 person
293 sync
-292 for more
-292 later
-292 was involved
-291 can't
291 during a
-291 event that
-291 found the
-291 in #
-291 primary
-290 figures in
-290 your page
-289 apologize to
-289 prices
288 a technical
-288 it and
-288 journey
-288 missed
-288 of them
-287 as planned
-287 planned
-286 used a
-285 centre
-285 we left
-284 bank details
-284 between may
-284 brad
-284 has not
-284 here are
-283 advertised
283 communication
-282 has since
-282 hosting
-282 upgrade to
-281 the one
-280 email addresses
-280 keyboard
-280 no
-279 exposure
279 our control
-279 so nobody
-279 ten
-279 the exposure
278 being
-278 card numbers
-278 caused this
278 fell
-278 partners
-277 page was
277 suffered
-276 away
-276 store
-275 address
-275 leith
-275 passwords are
-274 mailbox
-274 not encrypted
-273 it's
-272 council
272 the week
-271 breakfast
-271 hope
271 our payment
271 provider
271 technical
-271 the file
-270 access
-270 publish
-270 the act
-269 ?
-269 core
-269 head
269 issue
-268 little
-267 a teeny
267 crept
267 crept into
-267 not the
-267 went
-266 recycling
-265 # february
265 complaint
-265 morning
-265 said
265 your complaint
-264 apologize if
264 over
-264 you without
-263 both
-263 everyone
-263 he
-263 still
-261 an address
261 and a
-261 and in
-261 from an
-261 love
-260 by the
-260 director
-260 is possible
-260 many
-259 days
258 in our
-258 much
-258 nothing else
-258 what was
-257 below
257 pulled
-257 shows
-256 after all
256 agency
-256 inbox
-256 payment will
256 resulted in
-256 text
-256 we found
-256 will not
255 got
-255 inconvenienced
-255 not notice
-255 operations
255 to switch
-254 insurance
-254 school
-253 as before
-253 the calendar
-252 an outside
-252 browse
-252 browse the
252 caused by
252 demand
-252 emails
-252 possibly
-252 response
252 your booking
-251 about that
-251 family
-251 sorry about
-251 unity
-251 we got
-250 apologise for
-250 hashed
-250 personal data
-250 service
-250 tested
-250 tested it
-249 addresses
-249 and has
-249 making
249 pressed
-248 been removed
-248 is attached
-248 private
-248 strength
-248 strength of
-248 the strength
-248 those
-248 was wrong
-247 enrollment
247 machine
-247 messages
-247 miss
-247 tariff
-247 them
-246 encrypted
-246 february
246 mail
-246 not come
246 some of
-245 named
-245 nothing more
-245 was down
-244 an old
-244 to blame
-243 start
-243 stolen
-243 the tickets
-242 island
-242 leaflet
-242 long
242 through the
241 a database
241 an
-241 double
-241 we caused
-240 # our
-240 booked a
240 off in
-240 ours
-240 questions
-240 slot
240 to circumstances
-240 wrote that
-239 accessed
-239 accounts
-239 earlier
-239 hotels
-239 if the
-239 not been
239 owing
239 owing to
-239 we'd like
-239 year's
238 incident at
-238 last month's
-238 month's
-238 office
-238 since
-238 subset
-238 subset of
-238 we're
-237 day's
-237 five
-237 lessons
-237 person outside
-237 the company
-237 this year
-237 you received
-236 # july
-236 bike
-236 chief
236 had been
-236 leave your
-236 majority
-236 majority of
-236 the notice
-236 wanted
-235 and sent
235 inadvertently
-235 plans
-235 shared
235 the notification
235 was inadvertently
-234 along
-234 choice
-234 de
-234 lagos
-234 mind
-234 minister
-234 please
-234 resigned
-234 to be
-234 we never
-233 ledger
-233 waiting
-232 correct
-232 data was
-232 during the
-232 failed
-232 harbour
-232 is a
-232 museum
-232 news
-232 registrar
231 disruption
-231 expect
-231 friday's
-231 general
231 in which
-231 passport number
230 cancellation
230 was identified
-230 was opened
-229 activity
-229 and made
-229 booking page
-229 desk
-229 fully
-229 hard
-229 printed
-229 six
229 third-party
-229 we did
-228 broke
-228 called us
-228 child who
-228 convincing
-228 have already
-228 most
-228 papertrail
-228 received
-228 your statement
-227 posted
-227 services
-227 southpaw
-226 are writing
-226 hadn't
-226 seem
-226 verify
-225 each of
-225 minutes
-225 open
-225 room
-225 we sent
-225 yesterday's
-224 !
-224 by #
224 didn't
224 everybody
-224 for it
-224 left it
224 made possible
224 possible by
-224 shown
224 switch
224 was made
-224 we typed
-223 email at
-223 ifs
-223 it without
-223 orders placed
-223 the page
-223 typed
-223 we missed
222 a
-222 better
-222 for five
222 left
-222 monitoring
222 unfortunately
222 unfortunately the
221 holiday
-221 one by
-221 only
-221 ticket
-220 forty
-220 i'm sorry
-220 is an
-220 looking
-220 meant to
-220 sleep
-220 that some
-220 the right
-220 was in
-219 early
-219 grimwick
-219 i
-219 sign-ins
-219 we don't
-219 were on
-218 bonus
-218 clearly
-218 it is
-218 password of
-218 tool
-218 van
-218 was open
-218 we remain
-218 will go
-217 for many
-217 last year's
-217 leave
-217 podcast
-216 link
-216 stolen from
-216 was not
-215 an hour
-215 extent
-215 had paid
-215 january and
215 letters
215 likewise
-215 off your
-215 offered
215 our
-215 put it
-215 safety
215 system
-215 this mail
-215 throughout
-215 to make
-215 we'd
-214 gardens
-214 good
-214 or taken
-214 possible that
-214 product
-214 reply with
214 unavailable
-213 act
-213 as one
-213 busy
-213 figure
-213 has deleted
-213 has no
-213 listed
-213 the website
-213 you as
-212 return the
-211 also
-211 left your
-211 may bring
-211 member
-211 pack
-211 stayed
-211 the office
-211 tiny
-211 was one
-211 we ask
-211 your own
-210 # not
-210 a tiny
-210 are
-210 flying
-210 not #
-210 nothing
-210 table
-210 the notes
-210 this weekend
-210 to anyone
-209 ended
209 happened
-209 isobar
-209 right figure
-209 security numbers
-209 signing
-209 some account
-209 someone could
-209 things
-209 your passport
208 bit
-208 contact
-208 download
-208 hear about
-208 lost
-208 mix-up
-208 november #
-208 orrin
-208 passport
-208 road
-208 the second
208 the system
-208 was lost
-207 apologise
-207 appears
-207 law
-207 that is
207 the mailing
206 arose
206 password in
-206 the dates
-206 we're sorry
-205 forgot
205 had
-205 last three
-205 overdue
-205 premium
-205 we've been
-205 you by
-204 ground
-204 group
-204 i'm
204 left a
-204 numbers as
-204 papers
-204 swapped
204 the courier
-203 alerts
-203 company
-203 determined
-203 determined that
203 mattress
203 of you
-203 reference
-203 removed the
-203 settings
-203 that day's
-203 wrong place
-202 all
-202 could
202 courier
202 led
202 led to
-202 lose
-202 make
-202 ms
-202 of data
-202 opened
-202 request
-202 swapped two
-202 the morning
-202 tuesday's
-201 call your
-201 gadgetopia
-201 have not
-201 i'd
-201 lane
-201 pass
-201 release
-201 you a
201 your flight
-200 a thief
-200 and i'm
-200 brought in
-200 moved
-200 seem to
200 software
200 week
199 as
-199 band
-199 doing
-199 had the
-199 it out
-199 notice of
-199 packed
-199 the band
-199 they
-199 you do
-198 # on
-198 a corrected
198 and nobody
-198 barely
-198 college
-198 corrected
-198 day
-198 guests
-198 home
-198 is no
-198 not a
-198 union
-197 accra
-197 activity in
197 coming
-197 could have
-197 delete the
-197 detected
197 list was
-197 pupils
-197 reminders
-197 statement
197 systems
197 the kitchen
-197 thief
197 were
-196 a person
-196 and no
-196 begins
-196 booking system
196 brief
-196 licence
-196 new booking
-196 sent it
-196 switch on
-196 the list
-195 alone
195 charge and
-195 extremely rare
-195 four
-195 march #
-195 rare
195 rate was
195 the app
-195 was public
-194 a former
-194 broke into
194 filter
-194 former
-194 head of
-194 it in
-194 minutes and
-194 the higher
194 to a
-193 apologies
193 as it
-193 dear ms
-193 from #
193 it took
-193 lincoln
-193 numbers and
-193 wages
193 weeks
-193 why not
-193 your box
-192 and had
-192 it isn't
-192 late
-192 thought
-192 we wrote
-191 a list
-191 affected
-191 charged
-191 dear mr
-191 match
-191 plot
191 process
-191 sent the
-191 term
191 through
-191 up
-191 whoever
190 a glitch
-190 a link
-190 an outsider
-190 don't keep
190 glitch
-190 here to
-190 hour
-190 lesson
-190 than
-190 then
-189 because we
-189 names and
-189 read the
-189 small
189 to answer
-189 told you
189 was left
-188 by hand
-188 copy
-188 emails to
-188 hand
-188 lock
-188 me
188 on december
-188 on friday
-188 palmera
-188 petra
-188 priya
-188 r
-188 saved
-188 the button
-188 whose
-187 # twice
-187 a change
-187 a subset
187 attention that
-187 bearing
-187 block
-187 credit union
187 has come
187 in
-187 look at
187 our attention
-187 outsider
-187 reach
-187 second step
-187 thanks
186 downloaded
-186 friend
-186 monday
-186 ombudsman
-186 ombudsman can
-186 sesame
-186 stranger
186 the charge
-186 the old
-186 to #
-186 we took
-186 without a
-186 yours was
-185 agreed
-185 began
-185 delivery
-185 licence was
-185 may also
-185 remove
-185 staff
-185 we told
-184 # december
-184 a child
-184 june
-184 passed
-184 receipts
-184 see it
-184 to see
-183 enjoy
-183 include
183 let
-183 nobody is
-183 offline
-183 to put
-183 workshop
-183 you hold
-182 a stranger
-182 goes
-182 it through
-182 regulator
-182 spring
-182 state
-182 that they
181 apologize for
181 created
181 error
-181 extremely
-181 forgot to
-181 in it
-181 logs
-181 map
-181 this matter
-181 travel
-181 us on
-181 water
-181 you so
-180 # april
180 contractor
-180 copy of
180 fees
-180 firms
-180 saved card
-180 test
-180 to you
-180 upgrades
-179 cover
-179 had changed
-179 i had
-179 it said
-179 longer
-179 record and
-179 template
-178 a test
-178 and are
-178 been notified
-178 is #
178 kitchen
-178 names
178 notification
-178 records
-178 second
-178 stand
178 there was
178 to an
-178 was our
-178 with it
-178 yesterday's email
-177 about a
-177 april
177 card details
-177 emily's
-177 emily's name
-177 his
-177 like to
-177 officer
177 plugin
-177 refused
-177 was among
-177 was refused
-177 you did
-176 # or
-176 appears that
-176 credentials
-176 it appears
-176 on its
-176 paywisp
-176 quoted you
-175 been cancelled
-175 brought
-175 dear mrs
175 flight
-175 harlan
-175 harlan outfitters
-175 has
-175 joke
-175 letters went
175 loyalty
175 occurred
-175 on it
-175 outfitters
-175 see you
175 system and
-175 the attacker
175 thing
-175 to that
-175 what
-174 along with
-174 button in
174 come to
-174 costs #
-174 done
-174 engineers
-174 leeds
174 not have
-174 our engineers
-174 remain
174 result of
-174 sending
-174 side
-174 the map
-174 they were
-174 working
-173 access to
-173 answer the
-173 been a
-173 been told
-173 bring
-173 casserole
-173 criminals
173 donation
-173 enforcement
-173 fact
-173 law enforcement
-173 middle
-173 october #
173 somewhere
-173 we apologise
-172 among
172 an incorrect
-172 book
-172 comes
-172 dental
-172 dental plan
-172 happen
-172 march we
-172 market
-172 next bill
-172 of ours
-172 on october
-172 posted your
-172 register
-172 rotate
-172 see
-172 surname
172 the photographs
-172 transfers you
-172 we added
-172 we posted
-172 you and
-172 your identity
-171 # mill
-171 accident
-171 biggest
-171 engineering
-171 have gone
-171 phones
-171 share
-171 spent
-171 wrong price
170 an incident
-170 as we
-170 assured
-170 contained
-170 costs
-170 epic
-170 fake
-170 it does
-170 line
-170 rest assured
-170 rota
-170 sent on
-170 sorted
-170 the reminder
-170 though
-170 to have
-169 # th
-169 any message
-169 in at
-169 office and
-169 our new
-169 rolled
-169 rolled the
169 teeny
-169 th
-169 we gave
-169 we rolled
-169 why
-168 # june
168 a demand
-168 and so
-168 as this
168 at our
-168 file a
-168 form
-168 fresh
-168 gate
-168 is
-168 log
168 on your
-168 port
-168 show the
-168 tickets
-168 to copy
167 attention
-167 cairnfell
167 customers
167 for payment
-167 sailing
-167 sell
-167 the cairnfell
-166 chief executive
-166 executive
-166 notified
-166 our contact
-166 received a
-166 taken
-166 the blame
-166 very
-166 was the
-166 you'd
-166 your number
-165 agreement
-165 apologies to
-165 file to
-165 list of
-165 mrs
-165 of those
-165 record
-165 third
-164 a ticket
164 anomaly
-164 as they
-164 buy
-164 eleven
-164 old one
164 our billing
-164 reason to
164 setting
-164 this notice
-164 ticket and
-164 we forgot
-164 your card
-164 your licence
-163 a month
-163 a week
-163 and answers
-163 and to
163 been viewed
-163 cloudharbor
-163 district
-163 district council
-163 for a
-163 it was
163 last step
-163 live
-163 our support
-163 sale
-163 they say
-163 truly
-163 yet
162 automatically
-162 date from
-162 has been
162 identified
-162 login
162 out at
-162 paid
-162 switched
-162 texts
162 that isn't
-162 was a
162 when the
-161 an eye
-161 anyone
-161 fingerprint
161 hall
-161 hidden
-161 members who
-161 prevent
-161 refunds
-161 speak
-161 speak to
161 spreadsheet
-161 take
-161 that were
-161 to prevent
-161 we attached
-160 a tax
160 august a
-160 cards
160 control
-160 front
-160 grievance
-160 involved
-160 it's been
-160 membership
-160 morning's
-160 mr
-160 open to
160 row
-160 the full
-160 this morning's
-159 at your
-159 delete
-159 in any
-159 pannier
159 queued
-159 supply
-159 than ours
159 the bank
-159 tidewater museum
-158 according
-158 according to
-158 are unchanged
-158 at noon
-158 bin
-158 birthday
-158 enough
-158 hallam
-158 link to
-158 not
-158 rosterly
-158 support
-158 that certain
-158 the price
-158 unchanged
-158 you an
-157 anything
157 before it
-157 but the
-157 it did
-157 know a
-157 obtained
-157 privacy officer
-157 reason
157 solutions
-157 the #
-157 the theft
-156 about this
-156 already
-156 any confusion
-156 cache and
-156 enough to
-156 harm
-156 payroll
-156 st
-156 to each
-156 zipride
-155 a free
155 a third-party
-155 arrive
155 belonged
155 belonged to
-155 cache
-155 do not
-155 fare
-155 gone
155 list we
-155 message from
-155 need not
-155 sorry for
-155 tidewater
-155 told
-155 train
-155 was taken
-155 we hold
155 when we
-155 you this
-154 absence
-154 access for
-154 child's
-154 for being
-154 it's not
-154 our membership
-154 ratewell
-154 status
-154 suspicious
-154 you bought
-153 anyone who
-153 are safe
153 by an
153 for some
-153 it's now
-153 just a
-153 m
-153 memory
153 people who
-153 scan
-153 shipped
-153 verify your
153 view
-153 was just
-153 we shipped
-153 will
-153 yesterday you
-152 if it
-152 note
-152 on january
152 our mail
-152 scan of
-152 social
-152 three working
-152 unit
-151 and with
-151 anybody
-151 child
-151 guest
151 in the
-151 it came
-151 kindly do
151 on or
-151 reach our
-151 signed
-151 to lose
151 two of
-150 # p
-150 and i
-150 ask the
-150 changed
-150 is going
-150 no further
-150 not be
-150 one-time code
-150 our newsletter
-150 p m
-150 solicitor
-150 summer
-150 the receipt
-150 these things
-150 us
-150 with your
-149 actor
-149 actor obtained
149 booking
-149 bought
-149 change that
-149 concerned
-149 copied
-149 country
-149 deleted
-149 doesn't
-149 goods
149 had left
-149 instead
-149 is right
-149 meridian
-149 opening
-149 opening it
-149 rest
-149 thankfully
-149 this is
-149 to verify
-149 trailhead
-149 trailhead goods
-149 we moved
-149 without opening
-149 won't
-148 a m
148 a storage
-148 behalf
148 caused
-148 do with
-148 experience
-148 it first
-148 list and
148 loaded
-148 october
-148 our list
148 storage
148 the planning
148 the three
-148 try
-148 withdrawn
-147 account
-147 and never
147 came
-147 courier pannier
-147 i sent
-147 in to
-147 know that
-147 like a
-147 not changed
-147 notes
-147 test in
-147 the world
-147 to claim
-147 two hours
147 was caused
-147 world
-147 wrote
-146 appointment
146 around
146 around #
146 button
146 claimright
146 device
-146 else in
-146 means
146 notify
-146 parents
146 photographs
-146 platform to
-146 show this
146 situation
-146 switched on
146 to notify
-146 you could
-145 a message
-145 behalf of
-145 by mistake
-145 charts
-145 each
145 figures
-145 hear
-145 history
-145 list instead
-145 offended
-145 on behalf
-145 on our
-145 pvt
-145 pvt ltd
-145 reports
-145 seat
-145 stolen the
-145 who know
-144 a template
-144 answer this
-144 aurelia
-144 aurelia air
-144 dear parents
-144 for this
-144 gave him
-144 had access
-144 him the
-144 kindly
-144 number in
-144 opens
-144 order
-144 parents and
-144 several
-144 sorry
-144 that we
-144 used the
-144 writing that
-143 again
-143 alert
143 challenges
-143 customer operations
-143 grab
-143 lovely
-143 no longer
-143 our front
-143 our site
-143 small slip
-143 the mix-up
-143 this may
-143 want to
-143 wish
-142 # and
-142 and at
-142 cycles
-142 from
-142 hope you're
-142 learned of
-142 manual
-142 mark
-142 monetka
-142 need
-142 osprey
-142 osprey cycles
-142 p
-142 replies
-142 rootline
-142 supporters
-142 the live
-142 the manual
-142 user
-142 weekdays
142 which certain
-142 work out
-142 would rather
-142 your list
-141 # this
-141 a guest
-141 bring a
-141 can be
-141 following
-141 given
-141 is committed
-141 only a
-141 our address
-141 ran
-141 reminder
-141 shore
-141 street
-141 to book
-141 type our
-141 warned
-141 was only
-141 we would
-141 your family
-141 your home
-140 care
-140 do
-140 extension #
-140 forum
-140 is the
-140 just
-140 menu
-140 mistake
-140 my
-140 of things
-140 scheme
-140 scheme of
-140 ten minutes
-140 things this
-140 to other
-140 wish to
-139 address were
-139 don't expect
-139 front desk
139 issue with
-139 it back
-139 juniper
-139 juniper tea
139 monthly
-139 not check
-139 not from
-139 should do
-139 tea club
139 that weren't
139 theirs
-139 verification
-139 we were
139 weren't theirs
-139 where you
-138 and verify
-138 by two
138 cameras
-138 community
-138 cvs
138 during
-138 finds
138 generated
-138 ines
-138 is not
-138 marked
-138 site is
-138 today we
-138 where
-138 with code
-138 you who
-137 a second
137 about an
-137 air
-137 carry
-137 colleague
-137 live list
-137 on a
-137 perhaps
-137 photo
-137 same day
-137 strangers
-137 tea
-137 those of
-137 to last
-137 to show
-137 wedding
-137 westmoor
-137 westmoor college
-137 which i
-137 winter
-136 # to
-136 all of
-136 and did
136 and for
-136 deal
-136 flat
-136 for you
-136 histories
-136 it to
-136 morning and
136 numbers were
-136 outside the
-136 price in
-136 right one
-136 someone
-136 the password
-136 the year
136 we kept
136 who had
-136 your child's
-135 appear
-135 chose
-135 claim
-135 every one
-135 forty minutes
-135 friday
-135 lantern
-135 loom
-135 loom lantern
-135 phone numbers
-135 plan
-135 should you
-135 the form
-135 the loom
-135 until sunday
135 was due
-135 we ran
-135 you down
-135 your place
-134 # september
134 an unauthorised
-134 extension
-134 has a
-134 it on
-134 kerbside
-134 mill
-134 mill road
134 never
-134 relatives
-134 september
134 tax
134 that it
-134 the address
-134 the post
-134 time
134 you of
-134 your order
-133 #
-133 a fine
-133 a small
-133 all we
-133 and pay
-133 ask your
-133 asks
-133 big
133 contract
-133 file
-133 laptop
-133 merely
-133 on wednesday
-133 one-time
-133 patient
-133 run
-133 send
-133 took
-133 two-step verification
132 a processing
-132 an account
-132 confidence
-132 date of
-132 in march
-132 is in
-132 marked as
-132 nothing to
-132 on two-step
-132 ordered at
132 processing
132 there
-132 these
-132 to somebody
-132 you in
-131 check the
-131 confusion
-131 criminals broke
-131 does
131 down
-131 emailed
-131 further
131 missing
-131 seed
-131 the sheet
-131 we emailed
-131 your account
-131 your pin
-130 # #
-130 # a
-130 a token
-130 and emails
130 because of
-130 cases
-130 day of
-130 have just
-130 just corrected
130 of a
-130 our team
130 present
-130 price on
-130 this month
-130 token
130 we apologize
`,
  remedy: `
635 now
-606 ?
-526 to #
-515 and #
-503 we published
-497 dear
-491 called
-480 one of
477 because of
-476 look
-475 manager
472 need to
-467 fell
461 need
-458 excellence
-458 yesterday's email
-455 dr
454 has not
-451 # mill
-447 harbour
-447 most
-445 email was
439 enrollment
-438 gate
436 computer
-436 should have
-433 doing
433 use
432 so that
-432 team
430 on us
-429 block
428 for you
-427 from a
-423 council
-422 said
-421 reference
-419 hello
-418 !
-416 if this
-416 individual
416 old one
-414 it without
-414 joke
-413 # any
-412 anywhere else
-412 room
411 again
411 we'll
410 # your
410 confirmed
-410 island
-409 are sorry
-409 link to
408 reset
-407 we should
-407 were told
406 no need
404 nothing
-404 replying
-403 notification
400 in full
398 send
397 a day
397 has since
-396 question
396 tell me
395 verify
-393 sale
-393 servers
-391 never
-391 page was
391 the person
390 are
390 taken the
-390 yesterday's
389 we now
-387 login
-386 call me
385 the map
-384 exam
-384 years
382 cover
-382 directly
382 each
-382 please do
-382 talk
381 already
-381 are doing
381 will send
-380 credit union
379 if you
379 is #
-376 which is
375 show this
374 show
373 all
-373 tiny
-372 corran
-372 had
-372 listed
-372 tell us
372 tomorrow
-372 you received
-371 can do
-371 me at
-370 a question
-370 after all
369 fee
369 myself and
-369 yesterday
368 right
-368 scan of
368 sunday
367 # before
-367 afternoon
-367 careless
367 withdrawn
-366 went to
-365 as before
365 map
365 right figure
-364 left
-364 look through
-364 through your
363 me and
-363 used
-362 in one
362 moved
-362 to our
-362 winter
-361 family
-361 looked
-361 ombudsman
-361 ombudsman can
359 arrive
-359 list was
-359 was the
-359 weekdays
358 orders
-358 yesterday at
-357 ltd
-357 we don't
-357 you opened
-356 photographs
356 your plan
-355 backup
-355 receiving
355 working days
-355 write back
-354 # monday
-354 not from
-354 passengers
-354 someone
-354 the utmost
-353 looks
353 stands
-353 unfortunately
-353 unfortunately the
-352 even
-352 our new
352 seat
352 valid
-352 wrong
351 crew will
350 and i'll
-350 shared
-349 could
349 is valid
-349 name
-348 else in
348 it's yours
-348 keyboard
-348 weren't
-347 dpo
-347 insurance
-347 twice
346 have already
-346 history
346 marked
-346 on tuesday
-345 will not
-344 doesn't
344 please
-344 until #
-344 you and
343 and it's
-343 emailed you
-343 got
-343 if anything
-343 partner
343 ten minutes
-342 orchard
-341 set a
-341 stolen
-340 and emails
-340 parents
-340 plain
340 solutions
-339 # twice
339 earlier
-339 for it
-338 cvs
-338 driving
-337 account with
-337 promised
-337 signed in
-337 someone signed
-337 the blame
-337 your privacy
336 to book
335 here are
-335 planning
-335 was down
-335 wrong price
-334 not encrypted
334 their
334 will be
333 a corrected
-333 according
-333 according to
-333 been told
-333 reports
-333 same password
-331 have not
-331 i'd
-331 intended
-331 on sale
-331 our mistake
331 removed
-331 report
-330 looking
-330 news
-330 wasn't
-330 we cancelled
-329 daughters
329 itself
328 are on
328 payment will
328 will
-327 review on
326 amount
326 checked
-326 were not
326 whatever
326 you by
326 your plot
-325 bike
-325 finance
-325 means
-325 our website
-325 private
-325 pupils
-325 we gave
-325 we typed
324 button to
-324 direct
-324 head
-324 morning we
-324 open to
-323 business
-323 passwords old
322 call us
-322 mobile
322 show the
-322 to that
-321 belonged
-321 belonged to
-321 college
321 costs #
321 log in
-321 may bring
-321 minor
321 minutes
-321 opening
-321 opening it
-321 perhaps
-321 the link
-321 we had
-321 week's
-321 without opening
-320 cancelled the
-320 is still
-320 thanks
-320 to somebody
-319 consider
-319 letting
-319 operations
-318 a tiny
-318 contain
-318 middle
318 passed
-318 this is
318 we closed
-317 about your
317 bonus
-317 includes
-317 includes your
316 every
-316 hadn't
-316 hope
-315 core
315 done we
-315 reply and
-315 said that
315 swapped
-315 was one
-314 error the
314 pay and
-314 primary
-314 that you
-314 what to
-313 and at
-313 between
313 press
313 the second
-312 contact
-312 emails to
-312 situation
-312 stayed
312 those days
312 your money
-311 have a
-311 renew
-311 to renew
311 your place
310 and pay
310 cut
-310 front
310 further
310 mark
-310 monday we
-310 museum
-310 table
-309 asking
-309 did not
309 phones
-309 profile
-309 rogue
-308 and in
-308 emailed
308 is already
-308 we emailed
308 your identity
-308 yourself
307 delete the
307 leave your
-307 lesson
-307 prices
307 want the
-306 been a
-306 brad
-306 what a
306 will put
306 you owe
-305 began
305 breach to
305 it through
-305 our own
305 the breach
-305 treat
-305 warn
304 case
303 added
303 members
-303 or call
-303 parent
-303 simply a
303 there's
303 to log
-303 very
-303 was simply
-303 were on
302 has confirmed
-302 jo
302 server
302 three working
-301 is a
-301 night
-301 quoted
301 refunded
300 corrected
-300 customers
-300 do it
-300 learned
-300 may we
300 water
-298 as well
-298 confirm that
-298 engineer
-298 police
298 starts
298 starts at
-298 travel
-298 well
-298 you're
-297 # or
-297 expired
-297 home
297 i've
-297 lessons
-297 to hear
-297 wrong place
-297 you know
296 before #
-296 i sent
-296 ourselves
296 paying
-296 season #
-295 can open
-295 card was
295 commissioner's
295 commissioner's office
-295 i would
295 information commissioner's
-295 recognize
-295 remain
-295 replies
-295 the dates
-295 trusted
-295 user
-294 balance
-294 exposure
-294 little
-294 not the
294 ten
-294 the exposure
-294 things
-293 admin
-293 forgot
293 free
-293 had not
-293 may also
-293 template
-293 whoever
-292 five
-292 getting
-292 monday to
-292 our community
-292 somebody
-291 epic
291 have checked
-291 my own
-291 network
291 refund you
-291 stolen the
291 we'll pay
-291 with code
-290 and call
290 need not
-290 our guests
-290 photo
-290 shipped
-290 we shipped
-289 at your
-289 friday's
-289 histories
-289 it's not
289 leave
289 on its
289 one by
289 part
-289 since you're
-289 transfers
-289 you're already
-288 bank details
-288 caused by
288 charge
-288 flying
-288 half price
-288 not at
-288 on monday
-287 ran
-287 season
-287 supply
-287 your profile
-286 # an
286 breach
-286 of ours
-286 palmera
-286 passwords were
286 pick
286 returned the
-286 tallyboard
-286 those
-286 trust
-285 any question
-285 as we
-285 fancy
-285 helped
-285 more
-285 the police
-285 was among
285 your booking
284 come on
-284 dear mr
-284 donation
-284 kirkbride
-284 settings
-283 coming
-283 grimwick
283 prevent
283 to prevent
-283 yours was
-282 credit file
-282 don't keep
282 has a
-282 to talk
282 you will
-281 guest
-281 mobile number
-281 name mobile
-281 november #
-281 reply here
281 the correct
-281 the hour
-281 was wrong
-281 welcoming
-281 within the
-280 anyone
280 costs
-280 for protective
-280 on friday
-280 protective
-280 protective registration
-280 to lose
-279 callers
-279 did
-279 it again
-279 sorry
-278 benefits
278 by mistake
-278 if a
278 on sunday
-278 questions
-278 received the
-278 us a
278 verify your
-278 we were
-278 we've been
-277 answer the
277 monday #
277 overdraft
-277 parking
277 slot
277 the form
277 wallet
277 your wallet
276 has
-276 journey
-276 knows
-276 numbers were
-276 pin
-276 product
-276 talk to
276 to read
-276 top
-276 who knows
-275 an eye
275 can also
275 correct
-275 number with
-275 spent
-275 texts
-275 you pay
274 deleted
274 firms
-274 hosting
-274 ines
274 ones
-274 ran the
-274 took a
-273 and see
-273 federal
273 have added
273 june #
-272 been !
272 days
272 reach you
-272 rosterly
272 the charge
272 the post
-271 # for
271 brought in
-271 cloudharbor
-271 posted
271 return the
270 checked every
-270 field
270 form
270 have fixed
-270 led
-270 led to
-270 open day
-270 privacy officer
-270 sign in
-270 we kept
-269 and passwords
-269 between #
-269 discover
269 it today
-269 name postal
-269 postal
-269 postal address
-269 sent to
-269 tax
269 within two
268 # members
-268 letters went
-268 one-time
268 pannier
268 put your
-268 records
-268 sent on
-268 seriousness
-268 since #
-268 that email
-268 utmost seriousness
268 your membership
-267 and check
267 kroftwell
267 of kroftwell
267 offering you
-267 with any
-267 you as
-266 about an
266 one is
-266 protection
-266 sign
-266 tell your
-266 the button
-266 was our
-265 centre
265 credited
-265 de
-265 left your
265 that i
-265 twice once
-265 we got
264 a month
264 and the
-264 app
-264 called us
-264 grab
-264 hang
-264 hang up
-264 thing
-263 a technical
-263 among
-263 has helped
-263 not send
-263 open and
-263 security
-263 you at
-263 your credit
262 alone
-262 and took
262 difference
-262 for this
262 full price
262 pay the
-262 quoted you
262 the difference
-262 you about
261 a court
261 back to
-261 come to
261 court
-261 dental plan
261 don't need
-261 feed
261 window
-261 your name
260 barely
-260 have reported
-260 name your
260 orders placed
-260 our app
260 receipt
-260 this happened
-260 to ask
-259 apologies to
-259 encrypted
259 first was
-259 guests
-259 i
259 rolled
259 rolled the
259 switched that
-259 the note
259 the tickets
259 we rolled
-259 will answer
-258 dental
-258 inbox
-258 look at
-258 page
-258 record and
-258 than
-257 appeared
-257 appears
-257 be our
-257 branch
-257 light
-257 relatives
-257 southpaw
257 the season
-257 three digits
256 from today
-256 it's been
-256 page #
-256 says
-256 wrote that
-255 advertised
-255 ask your
-255 exposed
-255 helpline
255 hold
-255 learned of
-255 listed the
-255 the website
255 there's nothing
-255 we did
-255 you our
-254 a stolen
254 and told
254 brought
-254 intrusion
-254 one-time code
254 open
254 plot
-254 the intrusion
254 to delete
253 added #
-253 affected
-253 an automated
253 and reported
-253 automated
-253 created
-253 gardens
253 have told
-253 law
253 lincoln
-253 looks wrong
-253 pack is
-253 so we
-253 suspicious
253 the old
253 the whole
-253 we would
253 whole
-252 for five
-252 off until
-252 union
252 writing that
251 alerts
-251 and yours
-251 button
-251 everything
251 log
-251 nobody is
251 post
-251 reported
-251 share
251 the notice
-251 this mail
-251 unity
-251 what you
-250 about this
250 as compensation
250 booking
250 compensation
250 for those
250 go on
-250 has your
-250 name and
250 results
-250 sorted
-250 this to
-250 to have
-250 to put
250 you hold
249 email with
249 exactly
-249 full name
-249 go ahead
-249 left a
-249 see your
248 the cache
247 absence
-247 abuse
247 do nothing
-247 meridian
-247 technical
-247 this notice
-247 turn on
247 two people
-247 was in
247 will pay
-246 account for
-246 complaint
-246 freeze
-246 since the
-246 that account
-246 your complaint
-245 # utc
245 and asked
-245 balances
245 discount
245 password on
245 price in
245 reached the
-245 utc
245 wednesday from
244 an hour
244 arrives
-244 hit reply
-244 include
-244 march we
244 opens
-244 replies to
244 the page
244 the refund
244 up
-243 a template
-243 allergies
-243 and allergies
243 breach in
-243 by our
-243 kitchen
-243 not respond
243 the desk
243 the school
-242 a photo
-242 criminals
-242 debit
-242 hit
242 it when
242 letter
-242 photo of
-242 provided
242 reply with
-242 we left
-241 an address
-241 as one
241 every price
-241 from an
-241 mailbox is
-241 monday through
-241 offered
241 placed
241 the word
241 we find
240 and date
-240 claim to
-240 come from
-240 enough to
-240 pass
240 returned
240 server off
-240 thankfully
-240 that claim
240 will go
-240 you use
-239 birth and
-239 center
-239 everything we
-239 meant to
-239 of everything
-239 of the
-239 on wednesday
-239 state
-239 your family
-238 id
-238 identified
238 if your
-238 posted your
238 raises
-238 suffered
-238 we posted
-238 while you're
-238 you're here
-238 your balance
237 and only
237 changed how
-237 customer
237 every other
237 how we
237 in now
-237 into a
237 keep your
237 now and
-237 of yours
-237 possibly
237 the price
-236 have you
-236 off in
-236 paid
236 rows
-236 shown
236 the week
236 through every
235 an error
-235 cameras
-235 instead of
-235 loaded
235 obtained
235 studio
-235 vendor
235 work
-234 don't forget
234 fine
-234 forget
234 have built
234 if
-234 links in
-234 list instead
-234 pm on
-234 reach
-234 tested
-234 tested it
234 that day
234 the receipt
-234 were taken
234 will refund
-233 bank
-233 control
-233 extension
-233 forms
233 have moved
-233 we ask
-232 held your
-232 inconvenienced
-232 safety
-232 the rest
-232 us these
232 your test
-231 as it
-231 both
231 candidate
-231 data
-231 families
-231 million
-231 much
-231 name date
-231 number one
-231 one priority
-231 our front
-231 our number
231 result of
231 so you
231 your new
-230 a message
-230 among them
-230 filled
-230 getting this
230 in which
-230 is getting
-230 names and
-230 ours ran
-230 sent it
230 the building
230 to your
-230 where
-230 your list
229 building
-229 email addresses
-229 expect
-229 gave
-229 monetka
-229 on january
-229 was public
-229 where you
-228 and with
228 been withdrawn
-228 else you
228 it's a
228 nothing further
228 offline
-228 the mailing
228 tickets
-228 when you
227 and we've
227 and will
-227 appeared on
-227 bit
227 do anything
-227 had changed
227 have changed
227 if it
-227 it out
227 march
-227 not reply
-227 of policyholders
-227 papertrail
-227 policyholders
-227 seed
-227 the three
-227 your date
-226 anyone who
-226 be wary
226 can't be
226 give you
-226 monitoring
-226 not a
226 second
226 the two
226 to keep
-226 wary
-226 wary of
-226 we attached
-226 we let
-226 you gave
226 you your
-225 download
-225 making
-225 quite
-225 rest
-225 rootline
225 will take
224 figure is
224 is nothing
224 like to
-224 linked
-224 priority
-224 tell
-224 when
-223 ahead
-223 broke
223 engines
223 engines to
-223 important
-223 important to
-223 photos
223 search engines
222 a teeny
222 anything
-222 browser
222 credited your
222 have credited
-222 i am
222 portal
-222 that mention
222 the tool
221 and has
-221 breakfast
-221 dedicated
-221 done
-221 hidden
-221 issued
-221 truly
-221 whose
-220 # off
-220 busy
220 certificate
-220 change your
220 d
-220 due
-220 extension #
220 good
220 have
220 issue
220 months
-220 notified
220 put you
-220 report to
220 ticket
220 to show
-219 appeal
219 before
219 last three
219 pay for
-219 we ran
219 your file
-218 and do
-218 any payment
-218 chief
218 cost you
-218 payment you
218 refunded the
-218 thanks for
-218 that had
218 touch
217 a discount
217 and signed
-217 bed
217 can check
-217 cancelled
-217 elsewhere
217 have asked
217 i'll
-217 is not
217 it came
-217 know what
217 not been
217 open the
217 swapped two
217 the march
-217 to other
217 tried
-217 unless
-216 by name
-216 double
216 engineers
-216 enjoy
-216 many
-216 or #
216 our engineers
216 slip and
216 the amount
-215 and then
-215 attacker
215 click
-215 day's
215 ended
-215 flat
215 hear about
215 is right
-215 letter to
-215 love
-215 monthly
-215 ring
-215 stolen from
-215 the address
-215 uploaded
-214 a guest
-214 and contact
-214 bring a
-214 choice
-214 convincing
-214 has no
-214 note that
214 session
-214 social
213 august and
-213 delete it
-213 had a
-213 mother's
213 order stands
-213 rotate
-213 see
-213 tidewater
-213 tidewater museum
213 two
212 back
212 changed
-212 date from
-212 dates of
-212 into
-212 may have
212 the bed
-212 to last
212 within a
212 your rent
-211 advise
-211 advise you
-211 folder
-211 have done
211 here
-211 it looks
-211 make a
-211 ourselves to
-211 please change
-211 respond
211 schedule
-211 switch
-211 these
-211 this month
-211 thought
-211 to switch
211 to verify
-211 we treat
211 your own
-210 account number
210 and our
-210 apply
-210 criminals broke
-210 ever since
-210 information
210 morning and
-210 ms
-210 out on
-210 why
210 your licence
-209 check the
-209 drop-in
-209 drop-in and
-209 example #
209 processed
-209 very sorry
209 we've taken
-209 you the
-208 account and
-208 are writing
-208 gave him
-208 him the
208 now send
-208 ought
-208 ought to
-208 picked
-208 supplier
-208 sync
-208 the mailbox
208 you again
-208 you get
-208 your number
207 account by
207 four
207 in writing
-207 it anywhere
-207 mind
207 rate
-207 sorry you
-207 speak
-207 speak to
207 the weekend
-206 a fake
-206 big
-206 majority
-206 majority of
206 please don't
-206 seen
206 staff
206 the first
-206 though
206 within three
-206 your driftwood
-205 appears to
-205 call your
205 friday #
-205 grievance
205 have refunded
-205 incident
205 lagos
-205 market
205 overdue
-205 proof
205 teeny
205 the server
-205 this weekend
-204 dates
204 decide
-204 embarrassed
204 instead
204 it
-204 nine
-204 reach our
-204 salary
-204 to see
204 we have
204 you wish
-203 and for
-203 and sent
-203 attention
203 be
-203 call the
-203 found out
-203 of data
-203 to me
-203 we forgot
202 arose
-202 been notified
-202 blame
202 have taken
-202 july
-202 none
202 registry
202 shut
202 shut the
202 the registry
-202 to make
202 until
-202 were copied
-201 could not
-201 don't know
-201 flight
-201 friday we
201 in and
201 may be
-201 police have
201 repaid
-201 tuesday's
201 will write
201 year's
-200 carers
-200 district
-200 district council
-200 information was
200 key to
200 reset every
-200 than usual
-200 the data
-200 used it
199 # months
-199 address and
-199 can reach
-199 community
-199 course
-199 fly
-199 in us
199 like it
-199 loved
-199 many of
-199 our membership
-199 reply
-199 ring us
199 summer
-199 the trust
-199 the world
199 to answer
-199 was caused
-199 we learned
-199 what
-199 world
-199 you can't
198 # february
-198 a change
-198 a name
-198 commissioner
-198 in june
-198 notice of
-198 on december
-198 our booking
-198 us of
-197 activity in
-197 appears on
197 by line
-197 could be
-197 detected
197 it was
197 line by
-197 logs
-197 mistake and
-197 personal
-197 personal data
197 places
-197 this matter
197 throw
-197 users
-196 account was
196 accra
-196 any day
-196 caused
-196 day before
-196 for eleven
-196 kindly do
-196 names of
196 sent you
-196 tea
-196 telephone number
-196 that one
196 will get
196 with an
-196 your names
-195 believe
-195 billing
195 but please
195 cancel
-195 house
-195 i'm sorry
195 signed
-195 that appears
-195 voucher
-195 your child's
-195 yourself and
194 # december
-194 and it
-194 domain
-194 last month's
-194 month's
-194 patience
-194 patience and
-194 the domain
-193 access
193 claim
-193 customer operations
193 department
-193 following
-193 laptop held
-193 leaflet
193 stand
193 the department
-193 the laptop
-193 want to
193 you'd rather
193 your rate
-192 # march
-192 a free
-192 apologise to
-192 bastionware
192 do not
-192 from your
-192 front desk
-192 heart
-192 heart of
192 on all
-192 owing
-192 owing to
-192 the heart
192 to him
-192 to tell
-192 took
191 agreed
-191 carried
191 child's
191 date
-191 fake
-191 forgot to
-191 had been
191 privacy and
-191 satisfaction
191 stopped
-191 the year
-190 # th
-190 am
190 and are
190 begins
-190 cases
-190 data breach
-190 every day
-190 pacific
-190 th
-190 three times
-190 zipride
-189 applicants
189 brief
189 customer details
-189 don't reply
-189 enforcement
-189 fact
-189 last quarter
-189 law enforcement
-189 quarter
-189 reason
-189 services
-189 strangers
189 the bill
-189 until the
-189 using the
-189 will never
-189 yesterday you
-189 yet
188 are paying
-188 award-winning
188 by hand
188 closed the
-188 crept
-188 crept into
-188 digits of
-188 don't expect
-188 four digits
188 hand
-188 i'm
-188 last four
188 live
-188 may not
188 message and
-188 messages
188 no further
188 not changed
-188 our award-winning
188 paying for
-188 seem to
-188 sold
-188 the kitchen
-188 upgrade
188 visa
-188 with #
187 and verify
187 back in
-187 brightwater
-187 button in
-187 certain
-187 could have
187 does
187 every link
-187 first name
-187 grand
-187 our contact
187 owe
187 removed the
-187 reported this
-187 seem
-187 this inbox
-187 trouble
-187 you who
-186 # july
186 booking system
186 claims
-186 have rung
186 new booking
-186 orbit
-186 rung
-186 rung us
-186 the bank
-186 you receive
-186 your refund
-185 and its
185 and third
-185 and turn
185 email at
-185 expiry
-185 expiry date
-185 file a
-185 its expiry
-185 norrland
-185 office manager
-185 paywisp
185 re-enter
185 re-enter your
185 register
185 second and
185 send us
185 spotted
185 spotted it
185 the fee
-185 they say
185 what he
184 and who
-184 browse
-184 browse the
-184 cycles
184 has gone
184 not give
-184 osprey
-184 osprey cycles
-184 please call
-184 range
-184 the attacker
-184 unexpected
183 added a
-183 an old
-183 and nobody
-183 batch
-183 head of
183 how
-183 left it
-183 machine
-183 mention
-183 message from
183 named
-183 on or
-183 privacy office
-183 us your
183 you place
-182 around
-182 around #
182 at cascadia
182 attached to
182 been deleted
182 been returned
-182 calls that
182 cascadia
-182 chief executive
-182 coffee
-182 executive
182 is sent
-182 me on
182 the act
-182 we found
182 you might
182 your
182 your delivery
-181 # quay
-181 a stranger
-181 before we
-181 do with
-181 him and
-181 keys and
181 nothing is
181 passwords of
-181 people who
-181 quay
-181 quay street
-181 something
181 stands at
-181 statement we
-181 the back
181 the passwords
181 them
-181 transfers you
-180 account where
-180 alder
-180 any other
-180 anybody
-180 change that
180 credentials and
-180 even if
180 in to
180 joining
180 next year
-180 other account
-180 telephone me
179 and stopped
-179 everything else
179 file was
-179 kindly
-179 money and
-179 out at
-179 people
-179 question about
-179 screws
-179 that some
-179 that yours
-179 they were
-179 we listed
-179 years and
-178 # if
178 a customer
-178 better
178 contractor
-178 data protection
178 day of
-178 file and
178 in an
-178 leeds
178 members who
-178 more than
178 paid a
-178 some account
-178 telephone
-178 who has
-178 you've used
-177 actor
-177 actor obtained
177 as a
177 asked
-177 attachments
177 class
177 comes
-177 else
-177 from another
-177 in that
177 licence was
177 months of
-177 not open
-177 open attachments
-177 our email
-177 payroll
177 released
-177 renewal
177 search
177 to send
-177 under the
-177 watch your
-176 checkout
-176 direct debit
-176 emily's
-176 emily's name
-176 for six
176 free of
176 it within
-176 let you
176 messages now
176 noon on
176 now carry
176 of charge
176 on october
-176 on two-step
-176 overnight
176 part of
-176 six days
-176 talk about
-176 we charged
-175 an outsider
-175 each of
-175 eye
-175 inadvertently
-175 loan
-175 november and
-175 on the
175 scheduled
-175 stick
-175 streets
175 two working
-175 was inadvertently
-175 your loan
174 and
-174 and left
-174 customers in
174 fare
-174 looked at
-174 number
-174 spreadsheet
174 stops
-174 surname
-174 that certain
-174 your details
173 a result
173 any email
173 are unchanged
-173 ask you
-173 between may
173 carry
-173 harlan
-173 harlan outfitters
-173 i had
-173 it did
173 june
-173 nights
-173 norrland exchange
-173 of emails
-173 of your
-173 outfitters
173 person and
-173 print
173 printed the
173 sending
173 unchanged
-173 unit
-173 was a
-173 was involved
173 was sent
-173 you blocked
-172 a database
172 documents were
-172 my memory
-172 prairie
172 take #
-172 you this
-171 # weekdays
-171 able
-171 able to
-171 bug
-171 dear ms
-171 far
-171 for an
-171 getting it
-171 orrin
171 our payment
-171 person i
-171 risk
-171 switch on
171 the part
-171 thief
-171 thursday we
-170 and to
-170 another patient
170 by
-170 by an
170 card
-170 contacts
-170 if somebody
170 is back
170 running
170 should show
-170 sorry for
-170 the app
-170 under
170 you do
169 are at
-169 cards
-169 data was
-169 details
-169 in sunday's
169 it has
-169 pin and
169 received it
-169 so many
-169 sunday's
-169 years we
-169 you should
168 membership
168 papers
-168 to us
-168 wrong date
167 # not
-167 at it
-167 audio
-167 charged
-167 driftwood
-167 driftwood audio
167 example and
-167 for more
167 having
-167 it should
-167 ltd #
167 not #
167 price of
167 saturday morning
167 secure
-167 short
-167 the system
-167 three months
-167 through this
-167 we never
167 won't
-167 you down
167 you need
-166 care
166 client
166 clients
-166 customer care
-166 dear mrs
-166 juniper
-166 juniper tea
-166 late
-166 morning's
-166 notice
166 one that
-166 podcast
166 rebuilt
166 rebuilt the
-166 regulator
-166 road
166 run
-166 sheet
-166 site
-166 sunmere
-166 sunmere travel
-166 tea club
-166 this morning's
-166 we apologize
-165 booking page
-165 from the
-165 goods
165 january and
165 leaves
-165 like a
-165 out for
165 the key
165 there's no
165 today and
-165 trailhead
-165 trailhead goods
165 workshop
-165 your data
164 any of
-164 behalf of
164 cache
164 card is
-164 concerned
-164 else and
-164 files from
-164 for being
-164 home address
-164 nowhere
-164 nowhere else
-164 numbers as
164 of this
-164 on behalf
164 send it
-164 she
-164 somebody outside
-164 than the
-164 the names
-164 think
164 third
-164 treat any
-164 trying
164 your account
163 appointment
-163 board
-163 emails that
163 first and
-163 for payment
163 hour
-163 informed
163 it we
-163 on board
163 passport numbers
163 provider
163 receipts
163 since january
163 so is
-163 someone who
163 taken a
-163 than your
163 the documents
-163 weekdays #
-162 be careful
-162 biggest
162 can
-162 careful
-162 careful with
162 check-in
-162 claim number
162 closed
-162 current
162 deals
162 deductible
162 human
-162 lane
-162 occurred
-162 our systems
-162 place on
162 rate has
-162 showed
-162 stranger
-162 the file
162 this and
-162 us than
-162 who had
-161 a backup
161 a new
-161 a person
-161 and tell
-161 card numbers
-161 contacts you
-161 could see
-161 ending
-161 ending #
-161 engineering
-161 ifs
-161 miss
-161 over #
-161 protect
-161 should
-161 support
-161 the open
-161 three
-161 to protect
161 utmost
-161 you #
-160 a ticket
-160 an outside
160 automatically
160 child who
160 police and
-160 recycling
-160 ticket and
-160 to those
-160 your inbox
-160 your pin
-159 # april
159 altogether
-159 back within
159 bags
-159 extremely rare
-159 figures
-159 from you
159 is ours
-159 it first
-159 marlow
-159 marlow payroll
159 notify
159 ordered at
-159 payroll services
-159 rare
159 to notify
-159 westmoor
-159 westmoor college
158 a letter
-158 alert
158 bin
158 box
158 by email
-158 deal
-158 fares
-158 in march
-158 more information
158 next box
-158 our biggest
-158 password in
-158 phishing
-158 shore
158 signing
158 still
-158 technical issue
158 today
158 us on
-158 we take
-158 who know
-158 your password
-157 and i'm
157 cairnfell
-157 departure
-157 is going
157 match
-157 never ask
157 opens on
-157 our privacy
-157 our support
-157 passport number
157 return
157 the cairnfell
-157 the mix-up
157 we printed
-156 # our
156 back and
-156 deserved
156 has deleted
-156 newsletter
-156 not check
-156 notes that
-156 on saturday
156 pack
-156 sorry and
156 stopped using
-156 that day's
-156 the planning
-156 the text
156 who received
-156 you deserved
-156 your flight
-156 your orders
155 a week
155 credit monitoring
155 have deleted
-155 name home
155 take it
155 time
-155 to change
-155 we apologise
155 we can
155 you cancelled
154 # pm
-154 about a
154 accept
-154 are deeply
-154 chat you
154 cost
-154 deeply sorry
-154 issue with
-154 lovely
-154 matters to
154 pm
-154 software
-154 sort
-154 supporters
-154 wexmoor
-154 wexmoor district
-154 your passport
-153 apologize
153 before a
153 bill
153 built
153 everyone
153 hall
-153 included
-153 internet
-153 it for
-153 lakes
-153 lakes health
-153 on february
-153 opened the
-153 prairie lakes
153 second time
-153 that your
-153 the internet
153 two of
-152 any charge
152 corrected the
-152 generated
-152 made possible
-152 mention your
152 not have
-152 of an
152 online
-152 possible by
152 profiles
152 st
-152 this address
152 tries
152 tries to
-152 was made
152 we shut
152 we've closed
151 at noon
151 collected
-151 idowu
-151 incorrect
151 marked as
-151 mrs idowu
-151 number in
-151 outside the
-151 strength
-151 strength of
-151 the strength
151 who was
151 your tickets
-150 a proportion
-150 and had
-150 and on
-150 any branch
-150 apologise
-150 ask for
-150 bottom
150 by one
-150 could read
150 delivery
150 identity card
-150 payment
-150 photos and
-150 to a
150 was not
-149 a few
-149 ask
-149 enter
-149 few
-149 highest standards
-149 order history
-149 the highest
149 the money
-149 turns
-149 turns out
-149 unauthorized
-149 using
149 we will
-149 when we
-149 you without
-148 # to
-148 about the
-148 apologise for
-148 as this
148 fault
-148 included your
148 it's now
-148 long
148 me their
-148 service
-148 statements
148 that way
148 when our
148 whole order
-147 air
147 and made
-147 and mrs
-147 bearing
-147 calls
-147 country
147 credit
-147 door
147 forty minutes
147 is on
-147 mr and
-147 no reason
-147 proportion
-147 proportion of
-147 received a
-147 security numbers
-147 the theft
-147 we know
-147 without
-146 bug in
-146 calls about
146 from now
-146 in february
146 now on
-146 starting
-146 that isn't
146 that it
-146 to pay
146 we took
146 year of
-146 you a
146 you live
-145 address were
-145 an account
-145 below
-145 chat
145 credentials
-145 extremely
-145 fully
-145 hope you're
145 its security
-145 ledger
145 october
145 one
-145 pulled
145 the way
-144 addresses and
-144 an isolated
-144 an unauthorized
144 and is
-144 bank to
144 before anything
-144 bought a
-144 caused this
144 day
-144 gadgetopia
-144 highest
-144 isolated
144 on a
-144 reason to
-144 sell
-144 the turnstiles
-144 there
-144 turnstiles
-144 you that
143 and some
-143 demand
143 february
-143 figures in
-143 for many
-143 guests is
-143 happened
143 i should
143 it takes
143 packed
143 plan
-143 we caused
-143 we switched
-143 would rather
143 written
143 you lost
-142 # a
142 all #
142 all we
142 and we'll
-142 dear parents
-142 lantern
-142 loom
-142 loom lantern
-142 mailing list
142 mill
142 next
-142 not notice
-142 parents and
142 promptly
-142 ring back
-142 status
-142 the loom
142 them to
142 to them
-142 up to
-142 visit
142 we removed
-142 weekly
-142 you did
142 you would
-142 your salary
141 a password
-141 about
141 agreement
141 been cancelled
-141 from my
-141 group
-141 link
-141 protect it
-141 recommend
-141 sleep
-141 theft
-141 to anyone
-141 we recommend
-140 a number
140 dabba
140 dabba example
-140 have had
-140 partners
-140 password of
140 same day
140 tool
-140 unsubscribed
140 with your
-140 year we
-140 you got
-140 you unsubscribed
-139 # we
139 a list
-139 account is
-139 committed
-139 committed to
-139 director
139 evening and
-139 friend
-139 is at
-139 is open
-139 line #
-139 pvt
-139 pvt ltd
139 sailing
139 to each
-139 wrong file
138 and confirm
-138 apologize to
-138 broke into
-138 car
-138 identity protection
-138 link and
-138 our
138 say so
-138 tap the
-138 the chat
-138 we regret
138 you on
138 your phone
137 can confirm
-137 corran sands
-137 disruption
-137 had paid
137 invoiced
-137 of any
137 overdrawn
-137 sands
-137 sands hotel
137 the calendar
-137 your page
-136 a former
-136 and answers
-136 approve
136 can delete
-136 confidence
-136 failing
-136 for money
-136 former
-136 is committed
136 it's
-136 marta
-136 mix-up
-136 numbers and
136 result
136 saturday #
-136 than ours
-136 the date
136 the extra
-136 waiting
135 # june
135 all of
135 find
-135 june and
135 money
-135 percentage
-135 percentage of
-135 small percentage
-135 you are
-134 a demand
134 been removed
-134 failed
-134 for two
134 if you'd
-134 see you
134 that they
134 the one
-134 to the
134 took the
134 we changed
-133 apologize for
-133 aurelia
-133 aurelia air
-133 event that
133 for everyone
-133 have charged
-133 letters
-133 list to
133 page on
133 price
133 size
-133 social security
-133 subset
-133 subset of
133 that we
133 way
-133 you to
132 an unauthorised
-132 change
-132 charts
132 collect
-132 don't pay
-132 insurance number
-132 into your
132 keep
132 new quote
-132 outside
132 that was
132 this email
-132 two-factor
132 we send
-132 your national
-131 and did
131 away
-131 bracken
-131 bracken water
-131 deeply
-131 explain
-131 explain what
131 have to
-131 move
131 replaced
-131 reported the
131 second step
131 the addresses
-131 we explain
-131 with one
-130 # at
-130 about that
-130 bought
130 it in
-130 just a
130 on june
130 password and
-130 remove
-130 sorry about
-130 the notification
-130 was just
`,
  'protective-step': `
416 ask
415 suspicious
-413 manager
-411 need
-410 we attached
-407 she
397 call your
-393 dr
-392 attached
-376 was not
368 tell
-358 receive
-354 verify
-353 birth
351 texts
-350 valley
-350 verify your
348 report
-347 the file
-346 and are
-340 gate
-336 throw
-335 letter
-334 should you
-332 shop
-329 orchard
-327 collected
-326 daughters
-324 enrollment
-323 publish
-322 weekdays
-321 apologise to
-321 show the
-320 crept
-320 crept into
-320 questions
318 fraud
-317 first was
-315 call #
314 callers
-312 and your
-312 credentials
312 not from
309 anybody
-309 hello
-308 pay for
-306 brad
-305 we've been
304 consider
-304 date
-304 return
-303 crew
-303 street
302 bank to
-299 even if
-299 i had
298 into
-298 is attached
-297 don't need
-297 you receive
-297 your pin
-296 to other
-295 notes that
-294 ?
-294 passport number
-293 operations
-292 admin
-292 centre
-292 took
-291 bin
-291 dear
291 type
290 be wary
-290 earlier
-290 jo
-290 orbit
290 wary
290 wary of
-289 field
-288 overnight
-288 primary
288 who
-287 partner
-287 the person
-287 want
286 ask the
-286 intended
-286 papertrail
-285 hear
-284 bag
-283 corran
-283 we ask
282 browser
-281 an error
-281 free on
-281 head
-281 product
-280 may bring
-278 good
278 not ask
-278 time
278 warn
-277 planning
277 rotate
-277 the one
-277 we know
-276 directly
-276 dpo
-276 this message
-275 need to
274 anyone who
-273 contained
-273 passwords are
-272 council
-272 grimwick
-271 premium
270 on two-step
-269 again
-269 and ask
-269 following
-269 hear from
-269 hold
-269 includes
-269 includes your
-269 it said
-268 # of
-267 more information
267 number
266 anyone
-265 on us
264 call
-264 it on
-264 to this
-264 you are
262 identity
262 into your
-262 run
-261 # for
-261 desk
-261 for more
-260 club
-260 overdrawn
260 supplier
-260 us your
-259 back and
-259 we now
-258 hallam
258 send you
-256 about that
256 account for
-256 college
-256 download
-256 passwords were
-256 payment will
-256 sorry about
-255 a code
-255 thought
-254 me
-254 network
-254 were in
-254 you need
-253 accra
-252 agent
-252 hashed
-252 here are
-252 me on
252 printed
-252 to anyone
-252 to that
-250 control
-250 our team
-250 you received
-249 cloudharbor
-249 not have
-249 reply and
-249 this email
-248 cvs
-248 for being
-248 insurance
-248 making
248 you about
247 monetka
247 relatives
-247 servers
-247 ten
-245 alone
-245 we don't
-244 emails to
-244 lagos
-244 ltd
-244 named
-244 simply
-243 were
-243 when our
-242 an address
-242 bring
-242 from an
-242 need not
242 not send
-242 people
-241 has not
-241 reply
-241 visa
-241 years
-240 going
240 since the
-239 account with
-239 automatically
-239 been told
-239 next bill
239 ring
239 sesame
-239 someone signed
239 that on
-239 took you
-239 you want
-239 your name
-239 your next
-238 customer care
-236 i know
-236 isn't
-236 orrin
-236 there
235 change your
235 for protective
-235 priya
235 protective
235 protective registration
-235 recycling
-235 registrar
-234 leave your
-234 long
-234 nothing
-234 southpaw
-233 along with
-233 anything
233 contacts
-233 de
-233 if your
-233 match
233 same password
-232 driving
232 first and
232 message
232 monitoring
-232 rootline
-231 and only
-230 agreed
-230 apologies to
-230 gadgetopia
230 nobody
-229 answer the
-229 as one
-229 booking
-229 invoice
-229 night
-228 call our
-228 drop
228 renew
228 to renew
-227 ever since
-227 now
227 pin
226 anywhere else
226 be on
-226 delete the
226 guard
226 guard against
-226 harbour
-226 in now
-226 keep your
-226 now and
-226 sunday
226 you report
226 your guard
226 yourself
-225 help
-225 meant to
225 switched that
-225 that account
225 to #
-225 what
225 with
-224 bike
-224 had never
-224 tool
-223 as a
-223 director
223 later
-223 without a
-222 a test
-222 below to
222 until you
222 with the
-221 go on
-221 had not
221 have rung
-221 island
-221 keep it
221 rung
221 rung us
-221 three
-221 we'll pay
-221 were on
-221 what you
220 anywhere
-220 came
-220 charged
220 don't know
-220 have to
220 to change
220 turn on
-220 upgrades
-219 fare
-219 having
-219 hosting
-219 packed
-218 could
-218 hotels
-218 palmera
218 with one
-218 won't
-217 child who
-217 customer operations
-217 deserved
-217 exposure
-217 slot
-217 tallyboard
-217 the exposure
-217 want to
-217 you deserved
-217 your money
-216 new address
-215 once
-215 out
215 statements from
-215 talk about
214 ask for
-214 excellence
-214 lincoln
-214 two
-213 # members
-213 an account
-213 complaint
213 contacts you
-213 current
-213 discover
-213 expect
-213 if the
-213 message from
-213 your complaint
-212 are paying
212 hide
-212 i would
-212 late
-212 notes
-212 paying for
-212 your booking
-211 helped
-211 is off
211 never ask
-211 reply with
-210 browse
-210 browse the
-210 issue
-210 kerbside
-210 lock
-210 see you
210 the code
-210 you down
-209 answers
-209 enter
209 forward
209 hang
209 hang up
-209 helpline
-209 of us
-209 r
-209 sailing
209 switch on
-209 was in
-209 we wrote
208 below
-208 if a
-208 leaflet
-208 number and
-208 past
-208 the list
-208 your old
207 also
-207 be in
-207 other
-207 step
-207 understand
-206 a guest
-206 bring a
-206 has a
-206 it's not
-206 partners
-206 received
-206 very
-205 can be
205 if somebody
-205 policy
-205 the amount
-204 last month's
-204 month's
-204 should do
-203 # p
-203 are writing
-203 better
-203 deposit
203 don't
-203 for those
-203 p m
-203 team
203 then
-203 you pay
-202 correct
202 delete it
-202 person
-202 the extra
-202 to hear
202 who rings
-201 agreement
-201 both
-201 has since
-201 leeds
201 suggest
201 we suggest
-200 appear
-200 can do
-200 charged you
200 mentions
-200 replies
-200 water
-200 works
-199 a corrected
-199 a message
-199 a person
-199 and verify
-199 bottom
-199 inbox
-199 it has
-199 mobile
-199 photo
-199 supply
-199 take the
-199 want the
-199 which one
-199 will be
-198 love
-198 ought
-198 ought to
-198 something
-198 this weekend
-198 to use
-198 will have
-197 or ring
-197 reason
-197 the rest
-197 van
-197 will go
-196 from a
-196 general
196 have built
-196 lesson
196 recommend
196 since
-196 software
-196 to claim
196 we recommend
-196 wrote
-195 a question
-195 along
-195 an hour
-195 key
-195 processed
-195 saved
195 strangers
-195 the bank
-195 the receipt
-194 bonus
194 elsewhere
-194 logs
-194 name
-194 nothing else
-194 p
-194 please call
-194 plot
194 seem to
-194 table
-194 they had
-193 absence
-193 customers in
193 false
-193 not a
-193 our logs
-193 over
-193 practice
-193 repaid
-193 respond
-193 the whole
-193 whole
-192 called
-192 flat
-192 instead
-192 payroll
-192 question
-192 st
192 talk to
-192 the page
-192 under the
-192 you place
191 and call
-191 apologies
191 seem
-191 the last
-191 today
-191 unity
191 watch your
-191 with no
-190 # not
-190 address and
-190 behalf
-190 it will
-190 moved
190 new one
-190 no
-190 not #
-190 not the
-190 of them
190 opening
190 opening it
-190 social
-190 the attacker
190 without opening
-189 !
-189 and it
-189 as well
189 away and
189 contract
-189 ms
-189 names of
189 numbers as
-189 services
189 swapped
189 two-step
189 two-step sign-in
-189 using
189 will
188 any payment
-188 card numbers
-188 dear parents
-188 form
-188 half
-188 has
188 in it
-188 log in
-188 parents and
188 payment you
-188 released
-188 salary
188 screws
-188 the desk
-188 union
-188 with your
-187 addressed
-187 already sent
-187 and passwords
-187 and they
-187 by one
-187 choices
-187 further
-187 head of
-187 in that
187 light
-187 map
-187 swapped two
-187 there's nothing
187 treat
-186 among those
-186 gardens
-186 hope
-186 if it
-186 kept
-186 lane
186 tell your
-186 template
-185 added a
-185 finds
-185 guest
-185 had been
-185 in #
-185 kitchen
-185 m
185 switch
-185 there's
-185 you would
-184 by name
-184 chief
-184 folder
184 messages
-184 secure your
-184 to do
-184 your plan
-183 cycles
-183 four
183 from
-183 from today
-183 have set
-183 hit reply
-183 home
-183 in to
-183 is #
-183 meridian
-183 museum
-183 osprey
-183 osprey cycles
183 perhaps
-183 this mail
-183 you'd
-182 five
-182 its security
182 seed
182 unless
-182 up to
-181 happen
181 it anywhere
-181 kindly
-181 months of
-181 push
-181 telephone number
-181 your names
-180 # has
-180 and if
180 and last
-180 free of
180 identity protection
-180 of charge
-180 privacy
-180 response
-180 stands
-180 trusted
179 approve
-179 changed
-179 feed
-179 got
-179 is something
-179 manual
179 neighbours
-179 record
-179 stand
-179 the manual
-179 the way
-179 this year
179 try
-179 us a
-179 wrote to
179 your neighbours
-178 # months
-178 at any
-178 attacker
-178 car
-178 could be
-178 for #
-178 i've
-178 include
-178 is still
-178 mobile number
-178 name mobile
-178 rows
-178 switched on
-178 the refund
-178 thing
-178 with code
-177 as before
177 check the
-177 corrected
-177 cover
-177 extra
-177 friend
-177 harlan
-177 harlan outfitters
-177 hidden
-177 it within
-177 may not
-177 mrs
-177 outfitters
-177 paywisp
-177 tested
-177 tested it
-177 than usual
177 the message
-177 to pay
-177 wasn't
177 whether it
177 you did
-176 as this
-176 it and
-176 kirkbride
176 may also
176 of any
-176 on saturday
-176 pannier
-176 phishing
-176 rather
-176 right
176 set a
-176 surname
-176 test
-176 thank
-176 thank you
176 with you
176 you can't
175 about
-175 bank details
-175 drill
175 keys and
-175 know a
-175 let you
-175 monitored
-175 not monitored
-175 offered
-175 saturday
-175 the morning
-175 the notes
175 those
-175 trust
-175 you back
-174 any day
-174 day before
-174 engineering
-174 i'd
174 links in
-174 portion
-174 portion of
-174 received a
-174 road
-174 the charge
174 the number
-174 the right
-173 # back
173 and tell
-173 backup
-173 billing
-173 fact
-173 is possible
-173 it today
-173 may be
-173 not see
-173 work
173 you have
-172 book
-172 can open
172 each
-172 have already
172 norrland exchange
-172 officer
-172 or social
-172 possible
-172 the address
-172 the copy
172 the statements
-172 to log
-172 valid
-172 you chose
-171 # your
171 are safe
-171 incident
171 mention
171 mention your
-171 sorry you
-171 sort
170 a fraud
-170 among
-170 balances
-170 credited
-170 documents
-170 error
-170 full
-170 had paid
-170 him
-170 it through
-170 much
170 parents
-170 rebuilt
-170 rebuilt the
-170 still
-170 the door
169 # any
-169 could open
-169 go out
-169 human
-169 idowu
-169 middle
-169 mrs idowu
-169 outsider
-169 tea
-169 that is
-169 to see
-169 what we
-169 your membership
-169 your own
168 calls about
-168 communication
-168 cost you
168 for a
-168 likewise
-168 secure
-168 travel
-168 we let
-168 wedding
-168 with an
-167 are on
-167 bought
-167 carry
-167 double
-167 forgot
-167 ground
-167 is valid
-167 meant
167 portal
167 sign-in on
-167 stayed
-167 to keep
-167 us than
-167 week
-167 write to
-166 cairnfell
-166 could not
-166 fly
166 password and
-166 reach
-166 see your
-166 since #
-166 the cairnfell
-166 truly
-165 and its
-165 and we
-165 by the
-165 inconvenienced
-165 its
-165 print
-165 respond to
-165 thanks
-165 those days
-165 years and
-165 you bought
-164 and no
164 any
-164 being
164 but
-164 chief executive
-164 does
-164 executive
-164 for many
164 have a
-164 ifs
-164 just
164 keys
-164 messages now
-164 minister
-164 now carry
-164 protect it
-164 resigned
-164 social security
-164 whom
-164 would
164 your driftwood
-163 could have
163 don't recognise
-163 forty
-163 hour
-163 nobody is
163 recognise
-163 was
-163 were not
-162 a month
-162 a template
-162 and told
-162 and we'll
-162 billed
-162 can come
-162 credit union
-162 department
-162 email for
-162 fill
-162 fill in
-162 heard
-162 little
-162 membership
-162 missed
-162 notice
-162 one by
-162 paying
-162 scheduled
162 shows
-162 the department
-162 to fill
162 whoever
-161 # th
-161 a wave
161 advise
161 advise you
-161 and in
-161 are valid
-161 fingerprint
-161 in at
-161 information
-161 market
-161 not been
-161 th
-161 the turnstiles
-161 this mailbox
-161 turnstiles
-161 wave
-161 wave of
-161 well
-160 # mill
-160 any question
-160 core
-160 did
-160 have gone
-160 shut
-160 shut the
-160 the workshop
-160 theft
-160 told you
-160 whose
160 your
-159 a m
159 about your
159 and check
-159 fake
159 for money
-159 grievance
-159 leith
-159 next year
-159 raises
-159 sending
159 the police
159 three months
-159 tidewater
-158 # on
-158 fancy
-158 forty minutes
-158 fully
-158 it isn't
-158 law
-158 mill
-158 order
-158 paid for
-158 person who
-158 right figure
158 switched
158 turn
-157 and sent
-157 bags
-157 cancellation
-157 clients
-157 date and
-157 enjoy
-157 even
157 job
-157 letters went
-157 members who
-157 prevent
157 protection
-157 put it
-157 that a
-157 through friday
-157 to prevent
-157 will do
-157 you the
-156 addresses
156 calls
-156 dear mr
-156 gave the
-156 grab
-156 it to
-156 left a
156 never
156 police
-156 said
-156 seat
156 security freeze
-156 than ours
-156 write
-155 back within
-155 find
-155 listed
-155 my
-155 our booking
-155 pay and
-155 ratewell
-155 server and
-155 the tickets
-155 the tool
-155 to him
-155 usual
-154 a password
-154 apologize to
-154 bug in
-154 don't expect
-154 i'll
-154 it out
-154 lose
-154 of you
-154 pack
-154 pick
-154 that had
-154 the map
-154 they could
-154 you hold
-153 # #
-153 because we
-153 contact
-153 embarrassed
-153 loaf
153 or security
153 remove
-153 reply here
153 talk
-153 timetable
-153 would rather
-153 you in
-152 added
-152 been returned
-152 figures
-152 house
-152 is going
-152 marta
-152 police have
-152 reached
-152 returned
-152 someone could
-152 status
-152 the email
-152 the full
-152 watch for
-152 you could
-152 you wish
-151 and confirm
-151 district
-151 district council
-151 feel
-151 friday
-151 if you'd
-151 mean
-151 money back
-151 overdraft
151 pasted
-151 went
-150 abuse
-150 alder
-150 all
-150 carried
-150 day
-150 email at
-150 failed
-150 filter
150 free fraud
-150 move
-150 ombudsman
-150 ombudsman can
-150 return the
150 ring back
-150 the kitchen
-150 through the
-150 to them
-150 wanted
149 an eye
-149 and i'll
-149 anything else
-149 bought a
-149 caused this
-149 commissioner
-149 contain
-149 day of
149 emails
149 fraud alert
-149 here is
-149 hit
-149 last night
-149 on friday
149 place a
-149 public
-149 received the
-149 reply to
-149 the salary
-149 the website
-149 the word
-149 there was
-149 tidewater museum
-149 to lose
-149 what it
-148 and see
-148 answer this
-148 aurelia
-148 aurelia air
-148 beside
-148 cards
-148 friday for
-148 generated
-148 included
-148 it's yours
-148 no further
-148 not check
-148 off your
-148 plain
-148 protection officer
-148 sent it
-148 shipped
-148 we shipped
-148 weren't
-148 will come
-147 always
-147 and it's
147 asking
-147 business
-147 dear ms
-147 file to
-147 have charged
-147 here
-147 him and
-147 it was
-147 kroftwell
-147 mailbox is
-147 message was
-147 names
147 norrland
-147 of kroftwell
-147 offering you
-147 port
-147 site is
-147 so nobody
-147 so please
147 to your
-147 trouble
-147 where the
-147 you so
-147 your plot
-146 child's
-146 comes
-146 deleted and
-146 don't keep
-146 for it
-146 held your
-146 hotel
-146 link to
-146 loaded
-146 mark
-146 nothing is
-146 receipts
146 signing
-146 somebody outside
-146 store
-146 take #
146 team will
-145 a stolen
-145 and not
-145 another patient
-145 are unchanged
-145 concerned
-145 extension #
-145 left your
-145 morning's
145 please don't
145 somebody
-145 sorted
145 that mention
-145 the post
-145 this morning's
-145 unchanged
-145 upgrade to
-145 we caused
-145 within two
-145 you had
145 you've used
-145 your order
-144 as planned
-144 breakfast
-144 email address
144 for
-144 i
-144 keep
-144 made possible
-144 pass
-144 planned
-144 possible by
-144 question about
-144 so that
-144 stored
-144 the second
-144 today we
-144 was made
-143 crew will
-143 exactly
-143 last three
-143 number or
-143 on that
-143 opens on
-143 phones
143 protect yourself
-143 protection authority
-143 that they
143 the fee
-143 times
143 transfers
-143 we apologise
143 we will
-143 with us
-142 # at
142 a list
142 alert or
-142 and contact
-142 and i
-142 and made
142 authentication
-142 been notified
-142 belong
-142 belong to
-142 data
-142 have your
-142 it came
-142 it in
-142 reported
-142 security numbers
-142 sunmere
-142 sunmere travel
-142 three digits
-142 to somebody
-142 told
142 two-factor
142 two-factor authentication
-142 we switched
-142 you got
-141 a change
-141 about it
-141 begins on
-141 change that
-141 copy
-141 in one
141 login
-141 morning and
-141 none
141 out for
141 pay the
-141 pressed
-141 really
-141 suffered
-141 to show
141 you a
140 built
-140 called us
-140 code of
-140 do with
-140 key safe
-140 on wednesday
140 photos and
-140 tax
-140 the act
-140 waiting
-140 we treat
-140 wednesday night
-140 within three
-139 about an
139 any message
-139 can't be
-139 data protection
-139 delighted
-139 enough to
-139 had left
-139 it's now
-139 know you
-139 mill street
139 of identity
-139 per
139 replacement
-139 risk
139 safe
-139 the system
-139 to book
-138 a storage
-138 all we
-138 and who
-138 careless
138 change
-138 confidence
-138 donation
-138 monitored so
-138 notice of
-138 protection commission
-138 shore
-138 show this
-138 someone
138 statements
-138 storage
-138 the past
-138 this
138 up
-138 will answer
-137 a proportion
-137 been deleted
137 by telephone
137 code
-137 fault
-137 held
-137 left
-137 mill road
-137 passed
-137 they were
-137 until #
-137 use it
-137 you paid
-136 air
-136 among them
-136 around
-136 around #
-136 attachment
-136 changed the
-136 lessons
-136 of all
-136 our guests
-136 pvt
-136 pvt ltd
-136 reset
-136 seen
-136 sheet
-136 speak
-136 speak to
-136 why
-135 close
-135 goods
-135 hold your
-135 november #
-135 posted your
-135 server off
-135 six
-135 those of
-135 through this
-135 trailhead
-135 trailhead goods
135 up and
-135 we kept
-135 we posted
-135 zipride
-134 enforcement
134 for your
134 knows
-134 law enforcement
-134 orders placed
-134 our own
-134 records
-134 the data
-134 the week
-134 these things
-134 us in
-134 user
-134 we have
134 who knows
-134 year of
-134 year's
-133 are doing
-133 authority
-133 cases
133 keeping
-133 mail
-133 off
133 please
133 request
-133 returned the
-133 so
-133 tonight
-132 # mm
-132 a fake
-132 address is
132 and with
-132 can delete
-132 employer
132 engines
132 engines to
132 from our
-132 have the
-132 is back
-132 like a
-132 mailing
-132 mm
-132 mr
-132 next box
-132 nothing to
-132 order number
132 our address
-132 part
-132 receipt
132 registration
-132 scan
132 search engines
-132 server
-132 solicitor
-132 solutions
132 type our
-132 utmost
-132 will get
-132 you again
-132 your employer
-131 arrive
-131 booked
-131 cache
131 confirm your
-131 dana
-131 did not
-131 it did
-131 online
-131 post
-131 sale
-131 since january
-131 someone who
-131 that day's
-131 these
-131 you by
-131 you without
-130 # to
-130 deductible
-130 enough
-130 friday we
-130 give you
-130 juniper
-130 juniper tea
-130 mailbox
-130 of the
-130 patient
-130 reach our
-130 tea club
-130 you your
-130 your test
`,
  pleasantry: `
562 seriously
-525 hello
523 extremely seriously
-484 sailing
-455 dear
-448 anything
-445 dr
-438 has not
-434 the information
-429 manager
415 our guests
-413 autumn
-409 ?
-393 has since
-392 this week
-382 all
-372 valley
-371 seen
-363 example
-363 has a
361 hope you're
359 from a
358 guests
-352 that the
-352 yours
-348 of them
-347 been told
-347 customer
-346 brad
346 hope
346 million
-345 not been
345 years
342 is committed
-342 my
338 your information
335 you're
-334 awkward
-333 miss
-331 centre
329 helped
328 privacy of
-326 with code
325 delighted
-325 hotels
-324 have a
-322 daughters
322 we've
-320 lessons
-320 more information
318 may bring
-317 browse
-317 browse the
-317 hard
-317 lagos
-315 product
-313 partner
-313 what it
-312 primary
-312 time
310 thank
310 thank you
-309 brought in
-309 publish
-308 team
-308 week's
-307 jo
-307 what you
-306 fancy
306 ourselves on
306 pride
306 pride ourselves
306 we pride
-303 admin
-303 message from
-302 nobody is
-302 off your
-300 corran
-300 is a
-298 desk
-297 sale
-297 van
-296 whoever
-295 ltd
-294 brought
-294 notes that
-294 than ours
293 has helped
-293 recycling
-293 see you
-292 apologies
292 most
292 we've been
291 bring
291 fly
-291 the year
-290 head
286 business
285 our customers
-284 bag
284 fully committed
-284 the one
284 what a
-283 # a
-283 room
-283 was a
-279 firms
-279 it is
-279 locked
-278 friend
-277 partners
-277 you as
-276 director
-276 mattress
-276 switch
-276 than usual
275 everything we
275 of everything
-274 tallyboard
-273 everything else
-272 bank
-272 bike
-271 and in
-271 of this
271 the world
271 world
-270 backup
-270 gate
-270 nothing is
270 of the
-270 per
-269 majority
-269 majority of
-269 the first
-268 answers
-268 it said
-267 prevent
-267 to prevent
-266 premium
-265 field
265 flying
-265 value
-264 is attached
-264 stands
-263 can do
-263 us than
-262 crew
262 fully
-262 learned
-262 usual
262 we do
-261 college
-261 link
261 loved
-261 one is
-261 trouble
-260 deleted
260 standards of
-259 here is
-259 registrar
-259 the charge
-258 bonus
-257 to other
-257 weekdays
-256 along with
-255 new address
-254 excellence
-254 leith
-254 may be
-254 your own
253 choices
-253 club
-253 it as
-252 mind
-251 and you
-251 issue
-251 law
-251 school
-250 core
-249 correct
-249 operations
-249 places
-249 us on
-248 de
-247 bags
-247 collected
-247 insurance
-247 is #
247 trust
-246 missed
-246 sleep
-246 this weekend
-245 commissioner has
-245 direct debit
-245 do not
-245 orrin
-245 tariff
-244 feed
244 season
-243 a name
-243 news
-243 thought
-243 up at
-243 was open
-242 coffee
-242 day of
-242 grab
-242 home
-242 not
-242 sorry if
-241 fares
-241 for many
241 is
-241 lincoln
-241 note
-241 photographs
-241 valid
-241 you by
-241 you in
-240 cut
-240 earlier
-240 enrollment
-240 know that
-240 no further
240 our network
240 supporters
-240 truly
-240 what to
-239 as they
239 been
-239 harbour
-239 plot
-239 the post
-238 asked
-238 offer
-237 mistake and
-237 own
-237 southpaw
-236 control
-236 questions
-235 about this
-235 brand-new
-235 dear valued
-235 it's now
-235 little
-235 our brand-new
-235 suspicious
-235 valued
234 choice
-234 forty minutes
-234 reached the
234 you our
233 every
-233 meant to
-233 orders
-233 orders placed
-233 zipride
-232 is valid
-232 museum
-232 notice
-232 order
-232 our own
-232 was down
-232 your data
-231 attachment
-231 owe
-231 privacy commissioner
-230 abuse
230 know you
-230 talk about
-230 verify
229 biggest
-229 pannier
-228 are safe
-228 breakfast
-228 head of
-228 request
-228 right
-228 same day
-228 to say
-228 we've taken
-227 exposure
-227 sesame
-227 the exposure
-227 thing
-226 accra
-226 by name
-226 end
-226 it and
-226 mark
226 than the
-225 dear mrs
-225 fact
-225 numbers as
-225 should you
-225 slot
-225 texts
-224 apologise to
224 ever since
224 to have
-224 works
224 you've
-223 gadgetopia
-223 is right
223 patience
223 patience and
-223 this is
-222 exactly
-222 information
-222 one that
-221 and do
-221 from #
-221 has deleted
-221 r
-221 status
-220 not from
-220 notified
-220 return the
-219 a message
-219 been notified
219 the privacy
-219 your licence
218 heart
218 heart of
-218 in an
-218 papertrail
218 the heart
-218 this year
217 a guest
217 bring a
-217 emails to
-217 have done
217 the morning
217 to our
-217 weren't
-216 deserved
-216 it for
-216 leeds
-216 old one
216 our new
-216 ours
-216 text
-216 the notification
-216 union
-216 you deserved
-215 about that
-215 do
215 has been
-215 instead
-215 shared
-215 signing
-215 sorry about
-215 take it
-214 # free
-214 anybody
-214 copy
-214 could have
-214 debit
-214 for it
-214 get #
-214 incident
214 it's been
-214 road
-213 addressed
-213 hold
-213 keyboard
-213 next
-213 she
-213 sit
-213 soon
213 student
-213 they were
-213 to sit
-212 apologize to
212 spring
-211 appear
-211 direct
-211 look at
-211 with the
-210 end date
210 have you
-210 hide
-210 nobody
-210 priya
210 rootline
-210 switched that
-210 taken a
-210 your rate
-209 # mill
-209 email at
-209 off in
-209 ourselves to
-209 return
-209 solutions
-209 that is
-209 we hold
-208 was one
-207 done
-207 figures
-207 house
-207 later
-207 noon on
-207 there is
-206 afternoon
206 enjoy
-206 fault
-206 new one
-205 advertised
205 among them
-205 book
-205 chief
205 day
-205 further
-205 the tickets
-205 to drop
-205 your plan
-204 a court
-204 been removed
-204 blame
-204 court
-204 four
-204 notes
-204 session
-204 than your
204 upgrades
-204 your delivery
-203 add
-203 candidate
-203 kirkbride
-203 take
-203 we kept
202 apply
-202 complete
-202 for you
202 know a
-202 map
-202 plain
-202 services
-202 the full
-202 the notice
-201 at our
-201 careless
201 everything
201 good
-201 ground
201 guest
-201 lane
-201 out our
-201 sell
-201 your membership
200 as
-200 below
-200 deleted and
200 epic
-200 letter from
-200 people who
200 you and
200 you for
-199 by one
199 course
-199 daily
-199 dear mr
199 has
-199 here are
-199 it again
-199 please
-199 post
-199 regulator
-199 risk
-199 today
198 be our
-198 bin
-198 dear ms
-198 went to
-198 work
-197 event
-197 intended
197 is something
-197 which is
-197 you owe
196 a
-196 monetka
-196 out
196 season #
-196 they say
196 year we
-196 you were
-195 have refunded
-195 is no
-195 one by
-195 some customers
-195 the act
-195 there
-194 and is
194 confidentiality
-194 directly
-194 kerbside
194 new
-194 payment will
194 the confidentiality
-194 there was
-194 this notice
-194 will put
-194 you had
-194 your bill
-193 bottom
-193 hidden
-193 pass
193 six
-193 who has
192 a year
-192 along
-192 and has
-192 are now
192 as one
-192 generated
-192 i
-192 name and
-192 our mail
-192 packed
192 priority
-192 said
-192 the #
-192 yours was
-191 a pin
-191 been deleted
-191 charge
191 go ahead
-191 removed
-191 store
-191 your new
-190 could be
-190 need
-190 open the
-190 resulted
-190 right one
-190 the map
189 # million
-189 council
-189 fixed
-189 reached
-189 received
-189 street
-189 we moved
189 yet
-189 your identity
-188 and to
188 as planned
-188 ask
-188 clearly
-188 commissioner
-188 january and
-188 on us
-188 overnight
-188 passwords are
188 planned
188 the utmost
-188 the website
188 vendor
-188 your record
-187 before
-187 called us
-187 is already
-187 meridian
187 the hour
-187 took the
-187 train
-187 who know
187 within the
-186 also
-186 band
-186 chief executive
-186 executive
-186 free of
-186 i know
-186 of charge
-186 the band
-186 wrote that
-185 according
-185 according to
185 ahead
-185 call your
-185 is in
-185 noon
185 our community
-185 refunded
-185 rota
-185 shown
-185 yesterday
-184 caused
-184 credit
-184 don't know
-184 drop
-184 five
-184 parents
-184 put your
-184 the season
-184 we ask
-183 block
-183 care
-183 go on
-183 laptop
-183 ms
183 so many
-183 you'll
-182 already
-182 broke
-182 get
-182 next year
-182 nothing
-182 ombudsman
-182 ombudsman can
182 open day
-182 plans
-181 a new
181 always
-181 as before
-181 called
181 ever
-181 every one
-181 go to
-181 want the
-181 was not
-181 while we
-181 you chose
-181 you opened
-180 account is
-180 back within
-180 have charged
-180 monitoring
-180 port
-180 refused
-180 search
-180 that on
-180 was refused
-179 call
-179 convincing
-179 double
-179 kept
-179 manual
-179 pack
-179 pasted
-179 sorted
-179 the manual
179 the open
178 are at
178 both
178 finds
178 for choosing
-178 fresh
-178 have been
178 protecting
178 protecting the
-178 received a
-178 see it
178 so
178 was the
-178 what we
-178 you received
-177 any day
-177 by two
-177 day before
-177 false
177 more to
177 of information
-177 on a
-177 throw
177 your family
-176 by a
-176 happy
176 security of
-176 took
175 among
175 and with
175 guests is
-175 meant
-175 none
-175 on sunday
-175 remove
-175 show the
-175 trusted
-175 verify your
-175 will go
-174 # your
-174 alone
-174 among those
-174 half
-174 minister
174 on thursday
-174 ought
-174 ought to
-174 resigned
-174 timetable
-174 verification
-173 and see
-173 copy first
-173 embarrassed
-173 from the
-173 from us
-173 is your
-173 market
-173 now
-173 offering
173 quite
-173 talk
-173 this was
-173 to claim
-173 to talk
-173 year's
172 and every
172 choosing
-172 delete the
-172 driving
-172 hear from
-172 how
-172 if anyone
-172 officer
-172 police have
-172 published
-172 ratewell
-172 stored
-172 tested
-172 tested it
-172 the search
-172 we're sorry
-172 work out
-172 your booking
-171 an hour
-171 holiday
-171 privacy officer
-171 so nobody
-170 at #
-170 begins
-170 by tuesday
-170 car
-170 data was
-170 encrypted
-170 messages
-170 p
-170 released
-170 renewal
170 team has
-170 want
-170 you know
-170 your plot
-169 a corrected
-169 attached
-169 callers
-169 filled
-169 it on
-169 offered
-169 should
-169 slip
-169 stayed
-169 strength
-169 strength of
-169 the strength
-169 things
168 for being
-168 it isn't
168 journey
-168 left
-168 mill
-168 opens on
-168 price of
-168 tell
-168 was in
-167 # p
-167 extremely rare
-167 helpline
-167 members who
-167 p m
-167 rare
-167 the receipt
-167 us these
167 you at
-166 agreement
-166 are unchanged
-166 asks
-166 benefits
-166 came
-166 carry
-166 figures in
-166 general
-166 hallam
166 have invested
-166 i apologise
166 invested
-166 invoice
-166 machine
-166 registration
-166 subset
-166 subset of
-166 to switch
-166 unchanged
-166 very sorry
-165 a system
-165 a technical
-165 belong
-165 belong to
-165 do it
165 is off
-165 kitchen
-165 nothing else
165 sold
-165 sorry and
-165 suffered
-165 teeny
-165 this letter
-165 us in
165 with #
-164 anyone
-164 download
164 extremely
-164 may not
-164 our payment
-164 sorry you
-164 this address
-164 two
-163 and you'll
-163 bought
-163 but the
-163 can be
-163 customer care
163 customers
-163 folder
-163 gave him
-163 him the
-163 please don't
-163 sunday
163 they
-163 whom
-163 your order
-162 credited
162 dental
-162 fell
162 happen
-162 only a
-162 ourselves
-162 returned
162 that you
-162 tidewater museum
162 to see
-162 tried
-162 want to
-162 was involved
-162 was only
-162 you need
162 you this
-161 a subset
-161 cannot
-161 communication
-161 emily's
-161 emily's name
-161 inbox
-161 learned of
-161 network
-161 phishing
-161 run
-161 served
-161 than they
-161 why
160 able
160 able to
-160 address is
160 as we
-160 isn't
-160 let you
-160 letter
-160 mail
-160 note that
160 palmera
-160 payment
-160 rate
-160 release
-160 st
-160 the list
-159 automatically
-159 because
-159 before they
-159 chose
-159 engineering
-159 for two
159 hosting
-159 leave your
-159 membership
-159 mill lane
-159 our privacy
-159 the door
159 this month
-159 to do
-159 water
-158 for a
-158 has gone
-158 is possible
-158 pay
-158 the way
-157 during a
-157 in that
-157 leave
-157 that had
-157 was wrong
-157 went
-156 begins on
-156 can also
-156 enforcement
156 evening
-156 had
-156 law enforcement
156 ledger
-156 passed
156 podcast
-156 show this
-156 surname
-156 the bank
-156 user
-156 wrong
155 been a
-155 contact
-155 credit union
-155 from you
155 last quarter
-155 morning's
-155 opened
155 quarter
-155 rogue
155 stand
-155 this morning's
-155 to verify
-155 were in
-155 your place
-154 free on
-154 gone
-154 last month's
-154 month's
154 over
-154 they had
-154 us that
-154 wasn't
-154 we caused
-153 # off
-153 billed
-153 could
153 for eleven
-153 for protective
-153 i would
-153 isobar
153 it has
-153 lakes
-153 lakes health
-153 logs
-153 middle
-153 obtained
-153 prairie lakes
-153 protective
-153 protective registration
-153 say so
-153 sorry
-153 tidewater
-152 brief
-152 can come
-152 consider
152 continued
152 every day
-152 eye
-152 is on
-152 known
-152 mr
-152 plan
-152 the second
-152 two years
152 we thank
-152 wish
-152 yesterday you
152 your continued
-151 arrive
-151 crept
-151 crept into
-151 deductible
-151 enough to
151 enter
-151 forgot
-151 have moved
151 heavily
151 heavily in
-151 in person
151 invested heavily
-151 me at
-151 payroll
-151 prairie
-151 private
-151 reset
-151 the museum
-151 you about
-150 are valid
-150 box
-150 customer operations
-150 doing
-150 exchange
-150 hashed
-150 him
-150 line
-150 love
-150 not a
-150 of calls
-150 police
-150 since you're
-150 you're already
-150 your privacy
-149 act
-149 award-winning
149 bastionware
-149 bit
-149 experienced
-149 finance
-149 goods
-149 its security
-149 monday
-149 our award-winning
-149 our letter
-149 privacy matters
-149 pvt
-149 pvt ltd
-149 receiving
-149 rosterly
-149 since january
-149 the right
149 thursday
-149 to your
-149 trailhead
-149 trailhead goods
-149 which
-148 and left
-148 are doing
-148 booking system
-148 cairnfell
-148 contained
-148 inconvenienced
-148 into
148 loyalty
-148 new booking
-148 on it
-148 other
-148 our app
-148 site is
-148 the blame
-148 the cairnfell
148 with you
-148 you blocked
-147 a week
-147 during
-147 from today
-147 gift
-147 m
-147 minutes
-147 safeguarding
-147 take #
-147 then
147 they are
-147 through every
-147 to safeguarding
147 us a
-146 # of
-146 a pay
-146 a wave
-146 been returned
-146 into a
-146 office
-146 supplier
-146 tea
-146 technical
-146 the police
146 tickets
-146 to tell
-146 use
-146 wave
-146 wave of
-146 your next
-145 a token
-145 and if
145 and we
-145 around
-145 around #
145 better
-145 bug in
-145 code
145 confidence
-145 hang
-145 hang up
-145 have gone
-145 him and
-145 let
145 much
-145 of data
-145 paywisp
-145 shore
-145 social
-145 someone could
-145 throughout
-145 token
-145 your policy
-144 # at
-144 and it
-144 at noon
-144 enough
-144 fees
-144 from your
-144 juniper
-144 juniper tea
-144 next box
-144 no longer
-144 percentage
-144 percentage of
-144 phones
-144 records
-144 small percentage
-144 tea club
-144 that day's
-144 the amount
-144 was there
-143 # for
-143 and verify
-143 attention
-143 engineers
-143 help
-143 insurer
-143 off this
-143 our engineers
-143 shows
-143 window
-143 you back
-143 you got
-142 actor
-142 actor obtained
-142 after all
-142 dear parents
-142 following
-142 if the
-142 parents and
-142 the turnstiles
-142 try
-142 turnstiles
-142 wrote
-142 you down
-141 # any
141 eleven
-141 in your
141 lovely
-141 queued
-141 straight
-141 these things
-141 until sunday
-141 you of
140 and last
-140 child's
140 health
140 long
-140 made
-140 may also
-140 mobile
-140 posted
-140 scheduled
-139 a day
-139 a test
-139 and it's
-139 cases
-139 data
-139 had changed
-139 in confidence
-139 photo
-139 term begins
139 when you
-138 bill
-138 hmrc
-138 in any
-138 of us
-138 papers
-138 second step
-138 software
-138 whose
-137 apologise
137 discover
-137 go out
-137 grievance
-137 list
-137 our contact
-137 pick
-137 really
-137 streets
-137 to that
-137 we added
-137 we wrote
-136 access
-136 anyone who
-136 contain
-136 hear
-136 marked as
136 rang
136 rang us
-136 satisfaction
-136 to #
-136 we left
136 well
136 you may
-135 after
-135 can't be
-135 complaint
-135 dental plan
135 families
-135 had never
-135 mistake
-135 notification
135 placed
-135 rotate
-135 saved
-135 seats
-135 the inconvenience
-135 what information
-135 will
-135 your complaint
-134 class
-134 for #
-134 for those
-134 longer
-134 relatives
-134 remain
-134 that it
-134 was among
-134 weekend
-134 your card
-133 # this
-133 amount
-133 circumstances
-133 claimright
-133 door
-133 has no
-133 hours
-133 into the
133 month
133 morning
-133 paid
-133 protection authority
-133 read
-133 rings
133 so that
-133 westmoor
-133 westmoor college
-133 you should
-132 appears on
-132 changed the
-132 cycles
-132 department of
132 important
132 important to
-132 lose
-132 one-time code
-132 osprey
-132 osprey cycles
-132 read the
-132 rest
-132 segment
-132 takes
-132 the note
-132 the test
-132 to read
-132 us the
-132 warn
-131 and so
-131 forty
-131 free
-131 have built
131 in us
-131 is missing
-131 marlow
-131 marlow payroll
-131 opens
-131 payroll services
131 record and
-131 swapped two
-131 the sunmere
131 the trust
-131 those
-131 travel team
-131 you don't
-130 # december
-130 # members
-130 a letter
-130 a storage
-130 balance
-130 date from
-130 have your
-130 is open
-130 kroftwell
-130 loaf
-130 of kroftwell
-130 offering you
-130 simply
-130 still
-130 storage
-130 these
-130 until #
-130 use it
-130 we remain
-130 year of
-130 you wish
`,
  promotion: `
541 ?
471 pass
-470 team
-456 # any
-456 dr
422 shop
-420 excellence
-408 example
-406 one that
-405 manager
404 grab
403 fancy
-403 hope
-402 crew
396 sale
-392 is off
-389 from a
-380 dear
-380 on us
-375 here are
-375 thought
372 fares
-365 works
-364 response
-364 to other
-358 we were
357 # off
-356 core
-356 it on
352 bag
-352 questions
-352 share
350 us on
-347 making
-346 d
-344 epic
-344 record and
-338 street
335 browse
335 browse the
-334 orchard
-331 recycling
-330 the one
-327 corran
-326 long
-326 ltd
-324 hard
-324 jo
-322 may be
-322 were told
-321 council
-321 for you
-321 named
-321 you this
-319 order
319 week's
-316 exposure
-316 the exposure
-313 daughters
-313 we've been
-311 exchange
-311 hello
-311 network
-311 your tickets
-310 enrollment
-310 has since
-308 what a
-307 earlier
-305 likewise
304 our
-304 partner
-304 price is
-301 flying
-301 gate
-300 centre
-300 getting
-298 family
-298 the second
-297 a m
-297 bin
-297 majority
-297 majority of
297 your next
-296 much
-296 your plot
294 !
294 book
-294 this year
-293 with you
-292 old one
-291 head
-291 upgrades
-290 bottom
-290 general
-290 primary
-289 minister
-289 reached
-289 resigned
288 this weekend
-287 link
-287 van
-286 ticket
-285 by two
-285 director
-285 other
-285 record
-285 valley
-284 see you
-283 the website
-282 address is
-281 it's been
-281 operations
-280 lessons
280 sunshine
-279 complaint
-279 grimwick
-279 your complaint
-278 more information
-278 need
-277 to book
277 weekend
-276 double
275 get
-275 you do
-274 bonus
-274 by the
-274 correct
-274 do it
-274 hour
-274 renewal
-274 seven
273 autumn
-273 went to
-272 booking system
-272 december
-272 little
-272 new booking
-272 on friday
-271 answers
-271 here is
-270 admin
270 before
-270 extremely rare
-270 rare
-269 and a
-269 bank
-269 child's
-268 slot
-268 state
-267 by telephone
-267 desk
266 add
-266 and left
-266 brad
-266 field
-266 road
-265 water
264 off
-264 plot
-264 publish
-264 timetable
-264 we've
-263 got
-262 appears on
-262 for being
-262 orders placed
-262 the way
-261 are on
-261 from this
-261 hope you're
-261 m
-261 work
-260 not from
-260 sleep
-259 for your
-259 ombudsman
-259 ombudsman can
-259 status
259 while
-258 about a
-258 the museum
-258 won't
-257 customers in
-257 for more
-257 gardens
-257 me at
-257 southpaw
-256 placed
-256 refunds
-255 called us
-255 lincoln
-254 march
-254 museum
253 from #
-253 map
-252 invoice
-252 is attached
-252 want the
-252 year's
-251 go out
-251 is right
251 pack is
-251 signing
-251 you in
-250 she
-249 harm
-248 club
-248 first was
-248 partners
-248 school
-247 about that
-247 it is
-247 sorry about
-247 you paid
-246 my
-245 done
245 half price
-245 overnight
-245 please
-245 the inconvenience
245 trip
-244 cloudharbor
-244 customer
-244 de
-244 find
-243 control
-243 hotels
243 premium
-243 pressed
-243 wanted
-242 choices
-242 couple
-242 sorted
-241 # for
241 an
241 fixed
-241 software
-241 to switch
-240 lane
-240 mark
-240 show this
-240 ten
-239 # free
-239 around
-239 around #
239 by tuesday
-239 island
-239 lagos
-239 registrar
-239 this address
-238 created
-238 feed
-237 for it
-237 harbour
-237 texts
-237 yesterday
-236 # p
-236 from my
-236 may bring
236 only
-236 p m
-236 reached the
-236 stands
-236 the next
-235 an isolated
-235 isolated
-235 police have
235 sailing
-234 can't
-234 no
-234 october's
-234 repaid
-234 sorry for
234 store
-234 was taken
-233 # november
-233 i'd
-233 leave
-233 palmera
-233 the first
232 brand-new
-232 copy first
-232 minor
232 news
232 on sale
-232 orrin
232 our brand-new
-232 quite
-231 crept
-231 crept into
-231 march #
-231 step
-231 waiting
-231 we left
-230 r
-229 # at
-229 journey
-229 sunmere
-229 sunmere travel
229 why not
-229 your bill
-228 app
-228 bug in
-228 mailing list
228 miss
-228 services
-228 suspicious
-228 yet
227 why
-226 below
-226 casserole
-226 in #
-226 inbox
-226 leaves
-226 left your
-226 note that
-226 the tickets
226 upgrade to
-225 are safe
-225 the blame
-225 they are
-225 this was
-225 times
-225 to pay
-224 accra
-224 blame
-224 mind
-224 supporters
-223 before #
-223 meridian
-223 tool
-223 valid
-223 wednesday night
223 winter
223 with code
-222 # mill
-222 college
-222 see it
222 this week
222 today
-222 wedding
-221 awkward
-221 end date
-221 has a
-221 instead
-221 it out
-221 rolled
-221 rolled the
-221 service
-221 stand
-221 we rolled
-220 away
-220 buy
-220 intended
-220 it said
-220 streets
220 this
-219 # december
-219 # of
-219 as before
-219 been !
-219 called
-219 extension #
-219 had changed
-219 postcode
-219 said
219 starting
-219 the price
-219 was wrong
218 collection
218 next
-218 now require
-218 our guests
-218 require
-218 require a
-218 the note
-217 is valid
-217 opens
-216 our contact
-216 paid
-216 what information
-215 figure
-215 product
-215 register
-215 the full
-214 after all
-214 each
-214 mobile
-214 most
-214 replies to
-214 tallyboard
-213 # your
-213 open the
-213 pannier
213 upgrade
-213 whose
-213 your inbox
-213 your membership
-212 did
-212 push
-212 the morning
-211 account is
-211 friday #
-211 from now
-211 morning's
-211 now on
-211 sessions
-211 sessions and
-211 this morning's
-211 what
-210 be our
210 complete
-210 more to
-210 replacement
-209 callers
-209 own
-209 wages
-209 well
208 friend
-208 it's now
-208 second step
-208 speak
-208 speak to
-208 the map
-208 your plan
-207 # march
-207 carry
207 fresh
207 get #
-207 leeds
-207 listed
-207 mill
-207 our app
-207 per
-207 scheduled
-207 the week
-206 an hour
-206 chief
-206 price in
206 until
-206 was involved
-205 settings
-205 simply
-205 weekdays
-204 begins on
-204 download
-204 payment will
-204 strength
-204 strength of
-204 the strength
-204 the tool
-203 caused
-203 lose
-203 nothing else
-203 receiving
-203 went
-202 a database
202 and you'll
202 award-winning
-202 board
-202 extremely
-202 free on
-202 home
-202 hosting
202 new
-202 on board
202 our award-winning
-202 since the
-201 according
-201 according to
-201 call #
-201 forty
-201 noon on
-201 our payment
-201 pupils
-201 we're
-200 attachment
-200 do
-200 end
-200 fault
-200 mean
-200 usual
-199 by line
-199 email at
-199 line by
-199 price of
-199 turn
-198 arrive
-198 could have
-198 ms
-198 want
-197 fact
-197 switch on
-196 it isn't
-196 market
-196 rows
-196 years we
-195 internet
-195 missed
-195 safety
-195 the internet
-195 their
-194 by hand
-194 hand
-194 is a
-194 match
-194 message from
-194 mrs
-194 ratewell
-194 taken a
-194 the world
-194 three times
-194 world
-193 a subset
-193 dear mr
-193 forty minutes
193 happy
-193 it's
-193 priya
193 range
-193 wrote that
-192 accounts
-192 by a
192 don't forget
192 forget
-192 found out
-192 leave your
-192 page was
192 way
-192 will see
-191 # this
-191 absence
-191 automatically
-191 can also
-191 kirkbride
-191 nothing is
-191 release
-190 delete the
-190 law
-190 licence was
-190 line #
-190 new address
-190 offer
-190 officer
-190 opens on
-190 phishing
-190 social
-190 the old
-189 choice
-189 emails to
189 for
-189 user
-189 warn
-189 week and
-188 a list
-188 and who
-188 asked
-188 before a
-188 begins
-188 caused this
-188 than usual
-188 the day
-187 # not
-187 dear ms
-187 generated
-187 not #
-187 packed
-187 privacy officer
-187 that this
-187 up to
-187 we found
187 with us
-186 # #
-186 circumstances
-186 engineering
-186 issue
-186 line
-186 none
-186 notice of
-186 relatives
-186 suffered
-186 they say
-186 this letter
-186 we caused
-185 a guest
-185 better
-185 bring a
-185 careless
-185 driving
-185 had the
-185 keeping
185 now
-185 the theft
-185 two of
-185 we take
-184 agreed
-184 date
-184 extension
-184 for protective
-184 forward
-184 have a
-184 notes that
-184 our list
-184 protective
-184 protective registration
-184 the turnstiles
-184 turnstiles
-183 a message
-183 cache
-183 has not
-183 mail
-183 on january
-183 one-time code
-183 part of
-183 photographs
183 sunday
183 the new
-182 affected
-182 cut
-182 deleted and
-182 is open
-182 notes
-182 our control
-182 will not
-182 you on
-181 reach
-181 right
-181 swapped
-181 take the
181 tariff
-181 the refund
-180 enough to
180 for two
-180 our front
-180 proof
-180 was a
-180 we moved
-179 a new
-179 call me
-179 call your
-179 chief executive
-179 executive
-179 health
-179 know you
-179 manual
-179 messages
-179 nothing
-179 perhaps
-179 stayed
-179 the charge
-179 the manual
-179 the notes
-178 # we
-178 account for
-178 convincing
-178 customer operations
-178 enough
-178 expect
-178 head of
-178 mailing
-178 one by
-178 things
-178 to show
-178 whom
-177 dear mrs
-177 delighted
-177 employer
-177 figure is
-177 gadgetopia
-177 had
177 noon so
177 planning
-177 should you
-177 this notice
-177 your employer
-177 your policy
-176 booking
-176 kerbside
-176 later
-176 spring
-176 the act
-176 the calendar
-176 will
-175 i'm sorry
-175 may also
-175 membership
-175 ordered at
175 six
-175 the cache
-175 touch
-175 we've taken
-174 approved
-174 be in
-174 care
174 fly
-174 grievance
-174 helped
-174 lesson
-174 than ours
-174 with no
-174 your box
-173 appeal
-173 charge
-173 into the
-173 same day
173 switch
-172 and last
-172 four
-172 is no
-172 opened
-172 saved
-172 say so
-172 shared
-172 swapped two
-172 them
-172 you might
-171 and in
-171 changed the
-171 go ahead
-171 licence
-171 situation
-171 trouble
-171 two days
-171 unity
-171 verify
-170 credit union
-170 ground
-170 it takes
-170 keyboard
-170 shows
-170 subset
-170 subset of
-170 the utmost
-170 truly
-170 were on
170 while you
170 you wait
-169 and are
-169 any day
-169 as planned
-169 box
-169 cancellation
-169 cannot
-169 comes
-169 day before
-169 locked
169 nights
-169 our own
-169 planned
-169 registration
-169 replying
-169 the receipt
-169 try
-169 turn on
169 wait
-169 was public
-168 early
-168 five
-168 further
-168 hmrc
-168 house
-168 information commissioner
-168 intrusion
-168 isn't
-168 ledger
-168 passed
-168 replies
-168 the intrusion
-168 the right
-167 an eye
-167 it has
-167 ltd #
-167 our letter
-167 our privacy
167 points
-167 read the
-167 supply
-167 years
-166 all
-166 folder
-166 harlan
-166 harlan outfitters
-166 old
-166 outfitters
166 pack
-166 paywisp
-166 they were
-166 whoever
-165 and check
-165 at any
-165 collected
-165 every price
-165 for this
-165 on sunday
-165 plan
165 start
-165 sync
-164 as compensation
-164 compensation
-164 contact
-164 january #
-164 minutes
-164 nothing more
-164 photos and
-164 plans
-164 your card
-163 agreement
-163 at the
163 discover
-163 helpline
-163 it today
-163 know
-163 off in
163 off until
-163 on tuesday
-163 one is
-163 payroll
-163 reports
-163 thing
-163 union
-163 want to
-162 alerts
-162 alone
-162 as one
-162 been a
-162 began
-162 don't know
-162 finance
-162 found
-162 looked
-162 owe
-162 the address
-162 the rest
-162 turns
-162 turns out
-162 your credit
-162 your licence
-161 an outsider
-161 are unchanged
-161 nobody
-161 people
-161 ring
-161 unchanged
-161 you owe
-160 are valid
160 book before
-160 bug
-160 by one
-160 community
160 get a
160 how
-160 i'm
-160 more
-160 out at
-160 part
-160 phones
-160 right figure
-160 setting
-160 to have
-160 was caused
-160 was there
-160 will put
-159 any question
-159 enforcement
-159 everything we
-159 fees
-159 him and
-159 law enforcement
-159 look through
-159 members who
-159 monday
-159 my own
-159 of everything
-159 on our
-159 receipts
-159 shown
-159 still
-159 the word
-159 through your
159 tuesday
-159 you and
-158 cvs
-158 hidden
-158 kitchen
-158 list
-158 marta
-158 records
-158 reference
158 since you're
-158 stored
-158 tidewater museum
158 treat yourself
158 you're already
-158 your statement
158 yourself to
-157 are doing
-157 evening
-157 goods
-157 logs
-157 off the
157 on a
-157 right one
-157 tested
-157 tested it
-157 trailhead
-157 trailhead goods
-157 yesterday's
-157 you had
-156 car
-156 doing
-156 isobar
-156 messages now
156 month
-156 now carry
-156 was due
-156 was left
-156 you'd
-156 your own
-155 bring
-155 cairnfell
-155 dear parents
-155 department of
-155 directly
-155 members
-155 notification
-155 parents and
-155 reminders
-155 the cairnfell
-155 utmost
-155 your booking
-154 ask your
-154 benefits
-154 customer care
-154 don't need
-154 figures
-154 for eleven
-154 from today
-154 goes out
-154 having
-154 parents
-154 please don't
-154 put your
-154 request
-154 solutions
-154 the list
-153 ahead
-153 attached
-153 ines
-153 me on
-153 shore
-153 there was
-152 abuse
-152 booked
-152 data was
152 don't
-152 every link
-152 information was
-152 informed
-152 is sent
-152 juniper
-152 juniper tea
152 mattress
-152 morning we
-152 one-time
-152 online
152 out
-152 papertrail
-152 pay and
-152 rotate
-152 tea club
-152 the post
-152 theft
-152 we remain
-152 you will
-151 # in
-151 and contact
-151 and verify
-151 being
-151 guest
-151 is going
-151 last quarter
-151 live
-151 look at
-151 love
-151 morning and
-151 occurred
-151 quarter
-151 received a
-151 so nobody
-151 tea
-151 telephone
-151 the bill
-150 a storage
-150 credit
-150 embarrassed
-150 for five
-150 hang
-150 hang up
-150 him
-150 i'll
-150 i've
-150 loan
-150 mill lane
-150 mr
-150 on march
-150 storage
150 the year
-150 tidewater
150 to say
-150 you may
-150 your loan
-149 a full-size
-149 and from
-149 busy
-149 database change
-149 district
-149 district council
-149 february #
-149 full-size
-149 going
-149 her
-149 loaded
-149 no further
-149 ours
149 out on
-149 received
-149 that were
-149 the code
-149 us in
-149 you to
-148 # or
-148 and signed
-148 any
148 as a
-148 billed
-148 drill
-148 have the
148 have your
-148 holiday
-148 is already
-148 mix-up
-148 outsider
-148 room
-148 simply a
-148 the person
-148 this inbox
-148 was simply
-147 # before
-147 # may
-147 about this
-147 afternoon
-147 an address
-147 cycles
-147 from an
-147 has been
-147 or ring
-147 osprey
-147 osprey cycles
-147 ourselves on
-147 past
-147 pride
-147 pride ourselves
-147 sold
-147 st
-147 this mail
-147 took the
-147 was down
-147 wasn't
-147 we pride
-147 with #
-147 you get
-146 a demand
-146 balances
-146 came
-146 for payment
-146 send us
-146 show the
146 take
-146 the system
146 to talk
-146 we had
-146 we're sorry
-145 cache and
-145 dana
-145 days
-145 learned
-145 pvt
-145 pvt ltd
-145 released
-145 remain
-145 straight
145 thanks for
145 treat
-145 until #
-145 very
-145 what you
-145 will go
-145 you received
-144 agency
-144 april
-144 balance
-144 enter
-144 fell
-144 have gone
-144 hit reply
-144 like a
-144 monitoring
-144 my memory
-144 on #
-144 prevent
-144 protection authority
-144 that is
-144 to prevent
-144 unfortunately
-144 unfortunately the
-144 we wrote
144 while we
-143 been
-143 federal
-143 i know
-143 is our
-143 lovely
-143 middle
-143 morning
-143 need to
-143 to read
-142 band
142 for an
-142 kindly
142 next bill
-142 of #
-142 privacy
-142 the band
142 three
-142 throw
-142 was lost
-142 your family
-141 allergies
-141 and allergies
-141 could be
-141 june #
-141 last month's
-141 mailbox
-141 me
-141 memory
-141 month's
-141 of us
141 open to
-141 the march
-141 through
-141 trust
141 until sunday
-141 was
-141 zipride
140 and never
140 before they
-140 bookings
-140 forgot
-140 in to
-140 in your
-140 sesame
-140 the page
-140 used
-139 and #
-139 any branch
-139 ever
-139 extent
-139 offered
-139 office
-139 on my
139 on the
-139 over
-139 rootline
-139 term
-139 the amount
-139 those days
-139 top
-139 website
139 year
-138 a note
-138 and that
-138 and your
-138 anything else
138 attention
-138 country
-138 for over
138 good
138 half
138 left
-138 over thirty
-138 please do
-138 reported this
-138 taken
-138 thirty
-138 thirty years
-138 to #
-138 you chose
-137 access
-137 changed
-137 for everyone
-137 has
-137 monetka
-137 on two-factor
-137 passwords are
-137 pin
-137 sell the
-137 the notification
-137 tonight
-137 use it
-136 a child
136 bike
-136 comfort
-136 database
-136 engineer
-136 example #
-136 have reported
-136 list and
-136 mailed
-136 orbit
-136 promised
-136 that day's
-136 what we
-135 appeared on
-135 before anything
-135 due
-135 during a
-135 have charged
-135 if this
-135 in confidence
-135 out for
-135 seat
-135 the dates
-135 they had
-135 to be
-135 were
-135 you hold
-134 any confusion
-134 anybody
-134 communication
-134 day's
-134 full price
-134 our newsletter
-134 saturday
-134 shipped
-134 was not
-134 we missed
-134 we shipped
-134 worry
-133 big
-133 but the
-133 cameras
-133 check the
-133 in sunday's
-133 it
-133 myself
-133 sunday's
-133 the back
-133 the sheet
-133 westmoor
-133 westmoor college
-133 year we
-132 advertised
-132 against
-132 been deleted
-132 can confirm
-132 don't expect
-132 keys and
-132 letters
-132 night of
-132 the night
-132 we don't
-132 wish
-132 your account
-131 aurelia
-131 aurelia air
-131 billing
-131 for a
-131 have done
-131 on thursday
-131 policy
131 reminder
-131 show
-131 this morning
-131 you have
-130 a glitch
-130 apologise for
-130 cause you
-130 discount
-130 ended
-130 glitch
-130 incident
-130 inconvenienced
-130 no need
-130 talk to
-130 this email
-130 when our
`,
};
