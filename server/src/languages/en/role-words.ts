import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-38 dr
-35 manager
-35 orchard
-34 daughters
-34 extent
-34 offer
-32 corran
-32 jo
32 very sorry
31 filled
-31 primary
-30 partner
-29 admin
-29 brad
-29 enrollment
-29 questions
-29 valley
-28 no need
28 put you
28 sooner
28 sorry
-28 team
-27 hidden
-27 loaded
-27 more information
-27 my memory
-27 southpaw
-27 than ours
-26 centre
-26 crew
-26 de
-26 dear
-26 earlier
-26 for more
-26 lagos
-26 mark
-26 network
26 sorry we
26 thanks
-25 accra
-25 call your
-25 council
-25 field
25 ifs
-25 leave your
-25 published
-25 than your
-25 that is
25 the worry
-24 careless
-24 double
-24 fancy
-24 hello
-24 here are
-24 ltd
-24 operations
-24 product
-24 solutions
-24 to anyone
-24 to other
24 we got
-24 yours
-23 carry
-23 club
-23 director
-23 driving
-23 example
-23 head
-23 it said
-23 memory
-23 museum
-23 palmera
-23 see you
-23 tidewater museum
22 are deeply
-22 below
22 deeply sorry
-22 from a
-22 gate
-22 has since
-22 is off
-22 is right
22 mat
-22 on us
-22 registrar
-22 tallyboard
22 that isn't
-22 we ask
-22 you had
-21 any distress
21 apologies
-21 attachment
-21 bag
-21 chief
-21 credit union
-21 distress
-21 harbour
-21 hotels
-21 insurance
-21 island
-21 long
-21 news
-21 orrin
-21 ours
-21 packed
-21 plain
-21 priya
-21 recycling
-21 sailing
-21 she
21 than
-21 that you
-21 you were
20 a code
20 and i
20 apologise to
-20 apologize if
20 been told
-20 caused this
20 deeply
-20 for any
-20 gadgetopia
-20 gardens
-20 grimwick
-20 here is
20 i
-20 in one
-20 mix-up
-20 not from
-20 papertrail
-20 privacy matters
-20 r
-20 sale
-20 stands
-20 suffered
-20 the notification
-20 the website
20 us than
-20 wanted
-20 way
-20 we've been
-20 week's
-19 a corrected
-19 bin
-19 called
-19 college
-19 figure
-19 first was
-19 for being
-19 for this
19 fright
-19 ground
-19 hosting
19 i am
-19 intended
-19 kirkbride
-19 lane
-19 link
-19 little
19 my
-19 my own
-19 perhaps
-19 photographs
-19 plans
19 set a
19 sorry i
19 sorry you
-19 supply
-19 texts
-19 than usual
19 the fright
-19 the year
-19 thought
-19 unity
-19 up
-19 wasn't
-19 water
19 wedding
-19 weren't
19 worry
-18 about a
-18 advertised
18 am
-18 and yours
-18 anyone who
-18 are doing
-18 car
-18 choices
-18 customer
-18 dear mr
-18 enough
-18 fell
-18 hard
-18 have had
-18 is #
-18 it back
-18 kitchen
-18 know what
-18 leeds
-18 lessons
-18 meant to
-18 meridian
-18 named
-18 planning
-18 reached the
-18 tested
-18 tested it
-18 there was
18 truly sorry
-18 was there
-18 we had
-18 wrong date
`,
  fault: `
-58 !
50 called
-48 now
47 passengers
-47 please
-46 family
-46 manager
46 opened
45 brad
-45 four
45 should have
44 we gave
-43 along
-43 correct
-43 dr
43 minor
-43 myself
-43 stands
-42 a day
42 in one
42 servers
-42 we apologise
41 encrypted
-41 had a
-41 if a
-41 is a
-41 leave
-41 so that
-40 team
39 a technical
-39 for that
39 had not
-39 has your
-39 is off
-39 ltd
39 not at
39 on tuesday
-39 shows
-39 there's nothing
-38 about that
-38 anything
-38 have charged
38 potentially have
-38 saturday #
-38 sorry about
-38 was wrong
38 we should
-38 with code
-38 work
-38 your licence
37 # we
-37 anyone
37 before we
37 careless
-37 computer
-37 dental plan
-37 far
-37 it's
37 not encrypted
37 of ours
37 on my
37 or taken
37 photographs
37 prices
-37 really
-37 show this
-37 there's
-37 very
-37 you may
36 an old
36 and had
-36 apologies
36 caused this
36 data may
36 forgot
-36 from the
36 mailing list
-36 mill road
-36 my own
-36 same day
36 stolen from
-36 ten
-36 the calendar
-36 valley
36 was down
-36 will be
-36 works
-36 your place
36 yours
-35 dental
35 engineer
-35 fares
-35 firms
35 intended
35 listed
-35 me and
-35 move
35 our own
-35 prevent
35 that
-35 the full
-35 the price
35 think
-35 to prevent
35 took
-35 water
35 went to
35 weren't
-34 # on
-34 admin
-34 and has
-34 answer this
-34 any
-34 apologise to
34 app
-34 because of
-34 bonus
-34 bring
34 cancelled
-34 centre
-34 council
-34 deleted
34 did not
34 documents were
34 due
-34 each
-34 ended
34 feed
-34 hosting
-34 is right
-34 months
34 morning's
-34 most
-34 news
-34 orchard
-34 paid a
34 posted
34 pressed
-34 registrar
-34 right figure
34 tell you
34 this morning's
34 unfortunately
34 unfortunately the
-34 up at
-34 you at
34 you had
-33 dear mr
-33 don't
33 fault
-33 get
-33 has
33 hours
33 i sent
33 list was
-33 loved
-33 noon on
-33 not a
-33 on all
33 on monday
-33 on page
33 on saturday
-33 payment will
-33 questions
-33 sorry you
-33 status
33 that is
-33 the dates
-33 things
-33 wedding
-33 your old
-32 ?
-32 a month
32 about
32 after all
-32 confidence
32 costs
-32 crew
-32 days to
-32 first was
-32 from today
-32 has helped
-32 head
-32 hear from
32 human error
-32 i would
32 instead of
-32 it's yours
32 leaflet
-32 nothing else
-32 operations
32 our app
32 our payment
32 our systems
32 outside the
-32 passport
-32 past
-32 second time
-32 studio
-32 such
-32 that list
32 that was
32 the wrong
-32 they say
-32 treat
-32 you need
31 # twice
31 # utc
31 about a
31 and we
-31 as one
-31 back to
-31 billing
-31 bring you
-31 club
-31 else in
-31 fingerprint
31 his
-31 hope
-31 is attached
-31 like to
-31 new
-31 order stands
-31 palmera
-31 put your
-31 stored
-31 to you
31 utc
31 was opened
31 we attached
-31 will not
-31 window
31 yesterday
-30 # of
-30 # pm
-30 and we've
30 aware that
-30 concerned
-30 corrected
-30 daughters
30 do with
-30 fine
30 gremlins
30 hadn't
-30 have you
-30 hello
-30 here are
30 i'd
-30 if it
-30 insurance
-30 is already
-30 making
-30 matter
30 mix-up
-30 old one
30 on friday
30 plain
-30 pm
-30 port
-30 primary
30 promised
-30 protection
30 saturday
-30 sleep
-30 take #
30 that account
-30 the notice
-30 the person
-30 this week
-30 to it
-30 to those
30 unauthorized
-30 unless
-30 upgrades
30 we caused
30 we left
-30 were on
-30 what
30 yesterday at
29 # an
-29 about this
-29 accept
29 according
29 according to
-29 bags
-29 be wary
29 bit
-29 branch
-29 change your
29 checkout
-29 corran
-29 deductible
-29 else
-29 email address
-29 go
-29 half price
-29 have deleted
-29 incident
-29 include
-29 it's not
-29 jo
-29 know you
-29 price is
-29 price of
-29 remain
-29 return
-29 rolled
-29 rolled the
-29 shop
-29 should do
29 showed
-29 site is
-29 start
-29 tell me
29 text
29 to that
-29 understand
-29 wary
-29 wary of
29 we did
-29 we have
-29 we rolled
-29 we'll
-29 will see
-29 with you
29 wrong date
29 wrote
29 you received
-29 you this
-29 your email
-28 # any
-28 # has
-28 a corrected
-28 and are
28 and i
-28 as planned
28 at #
-28 away and
-28 bearing
28 belonged
28 belonged to
28 breakfast
-28 brightwater
28 but the
-28 can see
-28 consider
28 downloaded
-28 epic
28 exam
-28 figure
28 found the
-28 friday #
-28 he
-28 in an
-28 in confidence
-28 in full
-28 information
28 internet
-28 it has
-28 law
-28 monetka
-28 need
-28 on its
-28 open
-28 opens
28 owing
28 owing to
-28 passed
-28 passwords were
-28 petra
-28 planned
28 posted your
28 process
-28 product
-28 ratewell
-28 repaid
28 rogue
28 said that
-28 sorry for
-28 stayed
28 stolen the
-28 strength
-28 strength of
28 the accounts
-28 the door
28 the internet
-28 the morning
-28 the phone
-28 the strength
-28 this email
-28 this is
-28 this letter
-28 throughout
28 typed
28 us of
28 wasn't
28 we posted
-28 we're
-28 weekly
28 yesterday's
-28 you do
-28 you get
28 you that
-28 your address
-27 a m
27 a storage
-27 account by
-27 already
-27 and you
-27 as before
27 attacker
-27 call
-27 cards
-27 d
-27 deserved
27 didn't
-27 enjoy
-27 every
-27 example
27 friday's
-27 give
27 had
-27 i can
-27 island
-27 know what
-27 long
-27 mean
27 meant
-27 medicines
-27 nobody is
27 notification
-27 ordered at
27 paid
27 publish
27 recently
-27 reports
27 signed in
-27 some of
27 sorry i
-27 sorry to
27 sorted
27 spent
27 storage
-27 takes
-27 texts
-27 that way
27 to somebody
27 to switch
-27 tried
27 uploaded
-27 we ask
-27 we've been
-27 what was
27 with your
-27 withdrawn
-27 year
-27 you deserved
-27 you got
-26 # a
26 # your
26 about an
-26 all of
-26 an isolated
26 and left
-26 back in
-26 biggest
-26 bin
26 by our
-26 can
-26 candidate
-26 caused you
-26 child's
26 close
-26 core
26 costs #
26 date from
-26 dates
-26 dates of
26 for five
-26 full name
-26 good
-26 history
26 incorrect
-26 is going
-26 is valid
-26 isolated
-26 kerbside
-26 knows
26 letters went
-26 licence was
26 locked
26 looks like
-26 lose
-26 lost
-26 merely
26 monday we
26 morning we
-26 name your
26 page
-26 password on
-26 rather
-26 refund
26 renewal
-26 reset
26 resulted
-26 safety
-26 sailing
-26 see you
26 sheet
26 shown
-26 sorry and
-26 sorry if
-26 still
26 subset
26 subset of
-26 tell your
-26 ten minutes
26 the blame
26 the courier
-26 the form
-26 the letter
-26 the list
-26 those days
-26 tickets for
26 times
-26 to book
26 to do
26 told you
26 two
-26 use it
-26 van
-26 wanted
26 was
-26 was lost
-26 way
-26 we closed
-26 we treat
-26 we will
-26 we're sorry
-26 we've put
-26 well
26 were copied
-26 what you
-26 when our
-26 where you
-26 who knows
-26 will do
-26 won't
-26 working days
-26 you have
-26 you without
-26 your child's
-25 # back
25 activity
-25 along with
-25 and it's
-25 and last
25 apologize for
-25 arrive
25 august a
-25 bank to
-25 been returned
-25 booking system
-25 breach
-25 brief
-25 button to
-25 buy
-25 by hand
-25 by telephone
-25 call #
25 caused
25 courier
-25 data protection
-25 day
-25 de
25 domain
25 download
25 emailed you
25 error the
-25 feel
-25 for some
-25 friend
25 gave him
-25 going
25 had paid
25 had the
-25 hand
-25 has been
-25 has not
-25 hashed
25 have fixed
-25 here
25 him the
25 it should
25 it took
-25 journey
-25 keep the
-25 keys
-25 keys and
25 last month's
-25 light
-25 lovely
-25 majority
-25 majority of
-25 mark
-25 may #
-25 mind
25 month's
-25 more information
-25 never ask
-25 new booking
-25 next
25 off
25 on december
-25 our new
25 ours
-25 over
25 overnight
-25 partners
-25 passport number
-25 passwords are
-25 price in
25 privacy and
25 profile
-25 read every
25 recipe
25 report
-25 season
-25 sell
-25 soon
-25 southpaw
25 streets
25 take the
-25 template
-25 thanks
25 that had
25 the #
25 the domain
-25 the next
-25 them to
25 this morning
-25 throw
-25 tickets
25 was our
-25 we now
25 we printed
25 we take
-25 we've
-25 with one
25 yesterday you
-25 you by
-25 you pay
-25 you report
-25 your policy
25 your privacy
-24 absence
-24 accra
24 activity in
-24 address is
-24 assured
-24 at it
-24 awkward
-24 back
24 backup
-24 band
-24 behalf
-24 behalf of
24 broke
24 cameras
24 can open
24 copied
24 crept
24 crept into
-24 dana
24 days
24 detected
-24 engineering
-24 enrollment
-24 every price
-24 everyone who
-24 figure is
-24 first and
-24 flying
-24 for more
24 for six
-24 gift
-24 go to
-24 have added
-24 have had
24 home address
-24 identity
24 it again
-24 it through
24 know that
-24 known
-24 laptop held
-24 matters
24 may we
24 means
24 menu
-24 message
-24 mrs
-24 ms
-24 need to
-24 next year
-24 no
-24 no reason
24 not the
-24 of data
-24 on behalf
-24 orrin
24 outside
-24 pay for
24 push
-24 quite
-24 registration
-24 replaced
-24 rest assured
-24 season #
-24 send you
-24 shared
24 simply a
24 six days
-24 so nobody
24 somebody outside
-24 summer
-24 switch
24 systems
-24 telephone
-24 thankfully
24 the attacker
-24 the band
24 the bank
-24 the laptop
-24 the page
24 they were
-24 this year
-24 to me
24 top
-24 tries
-24 tries to
24 trusted
-24 try
24 turns
24 turns out
24 was a
-24 was involved
24 was one
24 was simply
24 we kept
24 website
-24 were not
24 when
24 when the
-24 would rather
-24 your new
-24 your passport
23 a bit
-23 address your
23 affected
23 and yours
-23 anyone who
23 attacker copied
-23 before they
23 bike
23 blocked
23 bookings
-23 bought
23 bug
23 bug in
23 by a
-23 by email
-23 by mistake
-23 by tuesday
-23 can be
23 change that
-23 college
-23 contacts
-23 contacts you
-23 contain
23 copied escrow
-23 customer
-23 dear ms
-23 delete the
23 due to
-23 email or
-23 end date
23 escrow files
23 file and
23 files that
23 for a
-23 goes out
23 had changed
-23 has confirmed
-23 have not
-23 health
-23 incident at
23 kept
23 know about
-23 mat
-23 named
23 old
23 on february
-23 one-time
-23 order number
23 pupils
23 ran
23 ran the
23 received a
-23 replies
-23 request
-23 response
-23 return the
23 shipped
23 six
-23 solicitor
23 someone copied
-23 supply
23 that day's
23 that hold
23 that we
-23 the information
-23 the notes
-23 the receipt
23 the rest
-23 the second
-23 the worry
-23 they are
-23 tidewater museum
23 to circumstances
-23 to read
-23 two people
-23 type
-23 up and
23 we shipped
-23 whatever
-23 who
-23 worry
-23 you did
-23 you might
-23 you use
-23 your information
23 your list
-22 # before
22 a change
-22 a fine
22 a number
-22 added #
-22 address were
22 alert
22 although
-22 and check
-22 and email
-22 and emails
-22 and to
-22 at any
-22 at our
-22 be
-22 been deleted
22 began
22 button
22 came
-22 chief
-22 convincing
22 created
-22 current
-22 daily
-22 emily's
-22 emily's name
22 fell
-22 find
-22 for #
22 forgot to
-22 form
-22 free of
-22 free on
-22 gave your
-22 grimwick
-22 has gone
-22 here is
-22 i'm
22 in june
22 invoices
-22 involved
22 involving
-22 is at
-22 is your
-22 it goes
22 it without
-22 june #
-22 lagos
22 last year's
22 lesson
-22 lessons
22 looked
-22 messages
-22 miss
-22 moved
-22 norrland exchange
-22 of charge
-22 of it
-22 of personal
22 of those
22 once on
-22 one is
22 one of
-22 opens on
-22 or social
-22 orders placed
-22 our billing
22 our email
-22 person who
-22 personal information
-22 points
-22 priya
-22 r
-22 refunded
-22 returned the
22 sent on
-22 solutions
22 someone outside
-22 sorry
-22 store
22 take
-22 team will
-22 the last
22 the system
22 the text
-22 the trouble
22 thief
-22 through this
-22 to friday
-22 to show
22 to tell
22 twice once
-22 visit
22 was due
22 we charged
22 we found
22 whoever
22 wrote to
-22 you an
-22 you are
-22 you should
-22 your bank
-22 your box
-22 your full
-22 your membership
-22 your money
-22 your own
-21 # at
-21 # days
-21 # members
-21 a customer
21 a pay
21 access
21 addresses and
-21 apologize if
21 app showed
21 april
-21 ask the
-21 aurelia
-21 aurelia air
-21 bank details
-21 barely
21 bit of
21 blank
-21 box office
-21 browser
21 called us
21 cancelled the
-21 check that
-21 choices
21 complaint
-21 contains
-21 contains your
21 courier pannier
21 customers
-21 dear
-21 delete
21 do it
-21 don't know
-21 door
-21 earlier
-21 enforcement
-21 enough
21 experienced
-21 for this
-21 forward
-21 gardens
-21 getting
-21 grab
21 had been
-21 happen
-21 having
-21 hotels
-21 how
-21 i'm sorry
21 identified
-21 in writing
-21 into your
-21 is nothing
-21 is on
21 it wrongly
-21 it's a
-21 law enforcement
-21 leaves
21 left your
21 letter from
-21 line #
21 login
-21 love
21 mail
21 meant to
-21 members who
-21 million
21 missed
-21 new one
21 not check
-21 numbers and
-21 one by
-21 one-time code
21 our
-21 paid for
-21 passport numbers
21 password of
-21 pay and
21 price
21 published
-21 put you
21 read
21 read the
-21 reason for
21 reference
-21 register
21 send invoices
-21 send us
21 service
21 settings
-21 show the
-21 sincerely
-21 sit
-21 social
21 some customers
-21 strangers
-21 switched that
-21 taken the
21 than
21 that weren't
-21 the building
-21 the open
-21 the statements
-21 the theft
21 theirs
-21 this notice
-21 ticket
21 tiny
-21 to sit
-21 trouble
-21 union
-21 us on
-21 us than
-21 use
-21 we sincerely
-21 we'd like
21 weren't theirs
-21 what we
21 wrongly
21 wrongly and
-21 you bought
-21 you hold
-21 you'll
21 your complaint
20 # mm
20 a stranger
20 a tiny
-20 accept our
-20 account where
-20 affect
-20 affect the
-20 again
-20 air
-20 alerts
-20 all we
-20 alone
-20 and who
-20 any of
-20 any other
-20 apologies for
20 apologise for
-20 are doing
-20 are on
20 arose
-20 asking
-20 at your
20 been and
-20 before #
-20 being
20 better
-20 birth and
-20 birthday
-20 breach in
-20 brought in
-20 building
-20 call our
-20 call your
-20 can also
-20 care
-20 credit
-20 cvs
-20 dear parents
-20 device
20 donation
-20 done
-20 emails
-20 end
-20 event that
-20 exactly
-20 exposed
20 fixed
-20 folder
-20 fraud
20 half
-20 hard
-20 harm
-20 have already
-20 have moved
-20 have rung
-20 head of
20 human
20 i had
-20 i've
20 in your
20 included
-20 insurer
20 it looks
-20 it out
-20 joke
-20 lane
-20 last three
-20 left it
-20 letter you
20 letters
20 list instead
20 little mix-up
-20 matters to
-20 may affect
20 may not
20 mm
-20 mobile
-20 mobile number
-20 more to
-20 name mobile
20 nine
-20 norrland
20 not notice
-20 notes that
-20 nothing
-20 of us
-20 other account
20 out our
-20 parents and
20 per
20 percentage
20 percentage of
-20 person and
-20 please accept
-20 plus
-20 privacy of
20 protected
-20 reach our
20 records
-20 recycling
-20 refunded the
-20 relatives
-20 reply
-20 rung
-20 rung us
-20 should you
20 small percentage
20 somebody
-20 someone could
20 the alarm
-20 the inconvenience
-20 the museum
-20 the others
20 the planning
-20 the privacy
-20 theft
20 there was
-20 these details
-20 thought
-20 three working
-20 to lose
-20 transfers you
-20 travel
20 trying
-20 two working
20 users
20 view
20 we cancelled
-20 weekdays
20 were
20 when we
-20 which is
-20 with no
-20 work out
-20 writing that
20 year's
-20 you back
20 you cancelled
-20 you'd
-20 your password
-19 # million
19 # our
-19 a copy
-19 a full
19 a second
19 a small
-19 a teeny
-19 able
-19 able to
-19 account is
19 account with
-19 add
19 address and
19 an unauthorized
19 and a
-19 and never
-19 and no
-19 and will
19 appear
19 are writing
19 attachment
-19 autumn
19 because
-19 believe
-19 call us
-19 campaign
19 car
-19 cases
-19 class
-19 dedicated
-19 diagnosis
-19 does
-19 driving
-19 email and
19 emailed
-19 ending
-19 ending #
-19 every one
-19 exchange
-19 fancy
19 february #
19 five
19 flat
-19 fly
-19 for those
-19 have since
-19 help
19 higher
-19 idowu
-19 in them
-19 is something
-19 january #
19 just a
-19 keep
19 likewise
-19 limit
19 linked
19 loaded
19 logs
19 looks
-19 m
-19 medical
19 monthly
-19 mrs idowu
-19 nobody
-19 october #
19 of the
-19 of your
19 off in
-19 offer
-19 on #
19 on it
-19 on two-step
-19 our customers
-19 our letter
19 our support
19 out on
19 passwords of
-19 patient
-19 placed
-19 please do
-19 pm on
-19 removed
-19 rotate
-19 so
-19 so you
19 someone signed
19 stranger
19 swapped two
-19 switch on
-19 telephone number
-19 that appears
-19 that day
-19 that may
19 that the
-19 the addresses
19 the date
19 the passwords
-19 the refund
19 the week
-19 there is
19 third party
-19 this and
-19 to say
-19 to verify
19 under the
19 used a
-19 wallet
19 was just
19 we emailed
-19 we send
19 we typed
-19 will
19 wrong address
-19 you chose
19 you could
-19 you for
-19 you're
-19 your data
-19 your names
-19 your orders
-19 your refund
-19 your wallet
-18 # if
-18 # july
18 # may
18 a laptop
-18 a message
-18 a new
18 accessed
18 accident
-18 afternoon
-18 agency
-18 balance
-18 before a
18 behind
18 blame
18 built
-18 charge
18 clearly
-18 clients
-18 cloudharbor
-18 code of
-18 collect
-18 come
-18 complete
-18 copy
-18 country
-18 customer care
-18 cycles
-18 difference
18 direct debit
-18 do not
18 email at
-18 embarrassed
18 fact
18 for payment
-18 fresh
-18 friday for
18 front
-18 have checked
-18 have taken
18 have to
-18 hear
-18 if
-18 inconvenience
18 individual
-18 insurance number
18 invoice
-18 is marked
18 isobar
18 issued
-18 it came
18 its
-18 july
-18 key safe
-18 leeds
18 left
-18 like
18 limited
-18 link
18 listed the
-18 machine
-18 match
18 memory
-18 monday through
18 my memory
-18 myself and
-18 not
18 not send
18 nothing more
18 nothing to
-18 of identity
18 of policyholders
-18 of things
18 offered
-18 offline
-18 on your
-18 osprey
-18 osprey cycles
-18 our guests
18 our website
-18 personal
-18 phones
18 policyholders
-18 premium
18 private
18 pulled
-18 range
-18 road
18 saved
-18 scheme
-18 scheme of
-18 secure
-18 security numbers
18 segment
-18 since january
18 slip
18 sofa
-18 stay
18 support
-18 surname
18 talk about
18 tap
-18 that isn't
18 that yours
-18 the bed
-18 the box
-18 the bucket
-18 the difference
18 the live
-18 the note
-18 the post
-18 the server
18 the website
18 they
-18 things this
-18 those of
18 to one
-18 to other
-18 treatment
-18 until the
18 user
-18 we can
-18 we reported
18 we switched
-18 we would
-18 week and
-18 what information
-18 which one
-18 will go
-18 write
18 you paid
-18 your health
18 your inbox
-18 your pin
`,
  evasion: `
-49 stands
-49 we had
-45 filled
-45 found
-44 none
-44 team
-43 copied the
-43 plain
-42 dr
42 due to
-41 careless
41 due
-40 dear
-40 right
-39 passwords were
-37 app showed
-37 from the
-37 january #
37 made
-37 policy
-37 sofa
37 was
-36 bag
-36 fixed
-36 have fixed
-36 in one
-36 manager
-36 thursday
-35 balances
35 by our
-35 excellence
35 feed
-35 folder
-35 in that
-35 it's a
-35 timetable
-34 behind
-34 orchard
-34 were not
-33 fancy
33 fault
-33 on thursday
-33 report
-33 too
-33 were in
-33 what information
-33 yesterday
32 circumstances
-32 club
-32 customers in
-32 event
-32 example
-32 more information
-32 seen
-32 she
-32 simply
-32 slip
-32 this week
-32 when you
-32 will have
-31 blank
-31 bottom
-31 corran
-31 crew
-31 customer
-31 hello
-31 may #
-31 minor
-31 on us
31 overnight
31 resulted
-31 shop
-31 turned
-31 was there
-31 went to
-31 works
-31 you had
-31 your inbox
-30 # at
-30 admin
-30 and passwords
-30 and that
-30 called
-30 car
-30 coffee
-30 consider
-30 dates
-30 daughters
-30 driving
-30 for your
-30 go out
30 gremlins
-30 had not
-30 jo
-30 little mix-up
-30 locked
-30 ltd
-30 network
-30 old
-30 out our
-30 push
-30 simply a
-30 tallyboard
-30 that the
-30 this morning
-30 to read
-30 valley
30 vendor
-30 was simply
29 a technical
-29 an isolated
-29 apologize to
-29 as planned
-29 can't
29 during a
-29 event that
-29 figures in
-29 for more
-29 found the
-29 in #
-29 is off
-29 isolated
-29 it and
-29 journey
-29 later
-29 missed
-29 month
-29 of them
-29 other
-29 person
-29 planned
-29 prices
-29 primary
-29 some customers
29 sync
29 unexpected
-29 used a
-29 was involved
-29 your page
-28 advertised
-28 away
-28 bank details
28 being
-28 between may
-28 brad
-28 card numbers
-28 caused this
-28 centre
28 communication
-28 email addresses
-28 exposure
28 fell
-28 has not
-28 has since
-28 here are
-28 hosting
-28 keyboard
-28 no
28 our control
-28 page was
-28 partners
-28 passwords are
-28 so nobody
-28 store
28 suffered
-28 ten
-28 the exposure
-28 the one
-28 upgrade to
-28 we left
-27 # february
-27 ?
-27 a teeny
-27 access
-27 address
-27 breakfast
-27 core
-27 council
27 crept
27 crept into
-27 head
-27 hope
27 issue
-27 it's
-27 leith
-27 little
-27 mailbox
-27 morning
-27 not encrypted
-27 not the
27 our payment
27 provider
-27 publish
-27 recycling
27 technical
-27 the act
-27 the file
27 the week
-27 went
-26 after all
26 agency
-26 an address
26 and a
-26 and in
-26 apologize if
-26 below
-26 both
-26 by the
26 complaint
-26 days
-26 director
-26 everyone
-26 from an
-26 he
26 in our
-26 inbox
-26 inconvenienced
-26 is possible
-26 love
-26 many
-26 much
-26 nothing else
26 over
-26 payment will
26 pulled
26 resulted in
-26 said
-26 shows
-26 still
-26 text
26 to switch
-26 we found
-26 what was
-26 will not
-26 you without
26 your complaint
-25 about that
-25 addresses
-25 an outside
-25 and has
-25 apologise for
-25 as before
-25 been removed
-25 browse
-25 browse the
25 caused by
25 demand
-25 emails
-25 encrypted
-25 enrollment
-25 family
-25 february
25 got
-25 hashed
-25 insurance
-25 is attached
25 machine
25 mail
-25 making
-25 messages
-25 miss
-25 not come
-25 not notice
-25 nothing more
-25 operations
-25 personal data
-25 possibly
25 pressed
-25 private
-25 response
-25 school
-25 service
25 some of
-25 sorry about
-25 strength
-25 strength of
-25 tariff
-25 tested
-25 tested it
-25 the calendar
-25 the strength
-25 them
-25 those
-25 unity
-25 was down
-25 was wrong
-25 we got
25 your booking
-24 # july
-24 # our
24 a database
-24 accessed
-24 accounts
24 an
-24 an old
-24 bike
-24 booked a
-24 chief
-24 day's
-24 double
-24 earlier
-24 five
24 had been
-24 hotels
-24 if the
24 inadvertently
24 incident at
-24 island
-24 last month's
-24 leaflet
-24 leave your
-24 lessons
-24 long
-24 majority
-24 majority of
-24 month's
-24 named
-24 not been
24 off in
-24 office
-24 ours
24 owing
24 owing to
-24 person outside
-24 plans
-24 questions
-24 since
-24 slot
-24 start
-24 stolen
-24 subset
-24 subset of
-24 the company
-24 the notice
-24 the tickets
-24 this year
24 through the
-24 to blame
24 to circumstances
-24 wanted
24 was inadvertently
-24 we caused
-24 we'd like
-24 we're
-24 wrote that
-24 year's
-24 you received
-23 activity
-23 along
-23 and made
-23 and sent
-23 are writing
-23 booking page
-23 broke
-23 called us
23 cancellation
-23 child who
-23 choice
-23 convincing
-23 correct
-23 data was
-23 de
-23 desk
23 disruption
-23 during the
-23 expect
-23 failed
-23 friday's
-23 fully
-23 general
-23 hadn't
-23 harbour
-23 hard
-23 have already
23 in which
-23 is a
-23 lagos
-23 ledger
-23 mind
-23 minister
-23 most
-23 museum
-23 news
-23 open
-23 papertrail
-23 passport number
-23 please
-23 posted
-23 printed
-23 received
-23 registrar
-23 resigned
-23 room
-23 seem
-23 services
-23 shared
-23 six
-23 southpaw
23 the notification
23 third-party
-23 to be
-23 verify
-23 waiting
23 was identified
-23 was opened
-23 we did
-23 we never
-23 we sent
-23 your statement
-22 !
22 a
-22 better
-22 bonus
-22 by #
-22 clearly
22 didn't
-22 each of
-22 early
-22 email at
22 everybody
-22 for five
-22 for it
-22 for many
-22 forty
-22 grimwick
22 holiday
-22 i
-22 i'm sorry
-22 ifs
-22 is an
-22 it is
-22 it without
-22 last year's
-22 leave
22 left
-22 left it
22 likewise
-22 link
-22 looking
22 made possible
-22 meant to
-22 minutes
-22 monitoring
-22 off your
-22 offered
-22 one by
-22 only
-22 orders placed
-22 password of
-22 podcast
22 possible by
-22 put it
-22 shown
-22 sign-ins
-22 sleep
-22 stolen from
22 switch
-22 that some
-22 the page
-22 the right
-22 this mail
-22 throughout
-22 ticket
-22 to make
-22 tool
-22 typed
22 unfortunately
22 unfortunately the
-22 van
-22 was in
22 was made
-22 was not
-22 was open
-22 we don't
-22 we missed
-22 we remain
-22 we typed
-22 we'd
-22 were on
-22 will go
-22 yesterday's
-21 # not
-21 a tiny
-21 act
-21 also
-21 an hour
-21 apologise
-21 appears
-21 are
21 arose
-21 as one
21 bit
-21 busy
-21 contact
-21 download
-21 ended
-21 extent
-21 figure
-21 flying
-21 gardens
-21 good
-21 had paid
21 happened
-21 has deleted
-21 has no
-21 hear about
-21 isobar
-21 january and
-21 law
-21 left your
21 letters
-21 listed
-21 lost
-21 may bring
-21 member
-21 mix-up
-21 not #
-21 nothing
-21 november #
-21 or taken
-21 orrin
21 our
-21 pack
-21 passport
21 password in
-21 possible that
-21 product
-21 reply with
-21 return the
-21 right figure
-21 road
-21 safety
-21 security numbers
-21 signing
-21 some account
-21 someone could
-21 stayed
21 system
-21 table
-21 that is
-21 the dates
21 the mailing
-21 the notes
-21 the office
-21 the second
21 the system
-21 the website
-21 things
-21 this weekend
-21 tiny
-21 to anyone
21 unavailable
-21 was lost
-21 was one
-21 we ask
-21 we're sorry
-21 you as
-21 your own
-21 your passport
-20 # on
-20 a corrected
-20 a person
-20 a thief
-20 accra
-20 activity in
-20 alerts
-20 all
-20 and i'm
-20 and no
20 and nobody
20 as
-20 band
-20 barely
-20 begins
-20 booking system
20 brief
-20 brought in
-20 call your
20 charge and
-20 college
20 coming
-20 company
-20 corrected
-20 could
-20 could have
20 courier
-20 day
-20 delete the
-20 detected
-20 determined
-20 determined that
-20 doing
-20 extremely rare
-20 forgot
-20 four
-20 gadgetopia
-20 ground
-20 group
-20 guests
20 had
-20 had the
-20 have not
-20 home
-20 i'd
-20 i'm
-20 is no
-20 it out
-20 lane
-20 last three
20 led
20 led to
20 left a
-20 licence
20 list was
-20 lose
-20 make
-20 march #
20 mattress
-20 moved
-20 ms
-20 new booking
-20 not a
-20 notice of
-20 numbers as
-20 of data
20 of you
-20 opened
-20 overdue
-20 packed
-20 papers
-20 pass
-20 premium
-20 pupils
-20 rare
-20 reference
-20 release
-20 reminders
-20 removed the
-20 request
-20 seem to
-20 sent it
-20 settings
20 software
-20 statement
-20 swapped
-20 swapped two
-20 switch on
20 systems
-20 that day's
-20 the band
20 the courier
20 the kitchen
-20 the list
-20 the morning
-20 they
-20 thief
-20 tuesday's
-20 union
-20 was public
-20 we've been
20 week
20 were
-20 wrong place
-20 you a
-20 you by
-20 you do
20 your flight
-19 # twice
-19 a change
-19 a former
19 a glitch
-19 a link
-19 a list
-19 a subset
-19 affected
-19 alone
-19 an outsider
-19 and had
-19 apologies
19 as it
19 attention that
-19 bearing
-19 because we
-19 block
-19 broke into
-19 by hand
-19 charged
-19 copy
-19 credit union
-19 dear mr
-19 dear ms
-19 don't keep
19 downloaded
-19 emails to
19 filter
-19 former
-19 friend
-19 from #
19 glitch
-19 hand
19 has come
-19 head of
-19 here to
-19 hour
19 in
-19 it in
-19 it isn't
19 it took
-19 late
-19 lesson
-19 licence was
-19 lincoln
-19 lock
-19 look at
-19 match
-19 may also
-19 me
-19 minutes and
-19 monday
-19 names and
-19 numbers and
-19 ombudsman
-19 ombudsman can
19 on december
-19 on friday
19 our attention
-19 outsider
-19 palmera
-19 petra
-19 plot
-19 priya
19 process
-19 r
19 rate was
-19 reach
-19 read the
-19 saved
-19 second step
-19 sent the
-19 sesame
-19 small
-19 staff
-19 stranger
-19 term
-19 than
-19 thanks
19 the app
-19 the button
19 the charge
-19 the higher
-19 the old
-19 then
-19 thought
19 through
-19 to #
19 to a
19 to answer
-19 told you
-19 up
-19 wages
19 was left
-19 we told
-19 we took
-19 we wrote
19 weeks
-19 whoever
-19 whose
-19 why not
-19 without a
-19 your box
-19 yours was
-18 # april
-18 # december
-18 # or
-18 a child
-18 a stranger
-18 a test
-18 about a
-18 agreed
-18 and are
18 apologize for
-18 appears that
-18 april
-18 been notified
-18 began
-18 brought
18 card details
18 contractor
-18 copy of
-18 cover
18 created
-18 credentials
-18 dear mrs
-18 delivery
-18 emily's
-18 emily's name
-18 enjoy
18 error
-18 extremely
18 fees
-18 firms
18 flight
-18 forgot to
-18 goes
-18 had changed
-18 harlan
-18 harlan outfitters
-18 has
-18 his
-18 i had
-18 in it
-18 include
-18 is #
-18 it appears
-18 it said
-18 it through
-18 june
18 kitchen
18 let
-18 like to
-18 logs
-18 longer
-18 map
-18 names
-18 nobody is
18 notification
18 occurred
-18 officer
-18 offline
-18 on it
-18 on its
-18 outfitters
-18 passed
-18 paywisp
18 plugin
-18 quoted you
-18 receipts
-18 record and
-18 records
-18 refused
-18 regulator
-18 remove
-18 saved card
-18 second
-18 see it
-18 see you
-18 spring
-18 stand
-18 state
-18 template
-18 test
-18 that they
-18 the attacker
18 there was
18 thing
-18 this matter
18 to an
-18 to put
-18 to see
-18 to that
-18 to you
-18 travel
-18 upgrades
-18 us on
-18 was among
-18 was our
-18 was refused
-18 water
-18 with it
-18 workshop
-18 yesterday's email
-18 you did
-18 you hold
-18 you so
`,
  remedy: `
64 now
-61 ?
-53 to #
-51 and #
-50 dear
-50 we published
-49 called
48 because of
-48 look
-48 one of
-47 fell
-47 manager
47 need to
-46 excellence
46 need
-46 yesterday's email
-45 # mill
-45 dr
-45 email was
-45 harbour
45 has not
-45 most
44 computer
44 enrollment
-44 gate
-44 should have
-43 block
-43 doing
43 for you
-43 from a
43 on us
43 so that
-43 team
43 use
-42 !
-42 council
-42 hello
-42 if this
-42 individual
42 old one
-42 reference
-42 said
-41 # any
41 # your
41 again
-41 anywhere else
-41 are sorry
41 confirmed
-41 island
-41 it without
-41 joke
-41 link to
41 no need
41 reset
-41 room
-41 we should
41 we'll
-41 were told
40 a day
40 has since
40 in full
40 nothing
-40 notification
-40 question
-40 replying
40 send
40 tell me
40 verify
39 are
-39 call me
-39 login
-39 never
-39 page was
-39 sale
-39 servers
39 taken the
39 the map
39 the person
39 we now
-39 yesterday's
38 already
-38 are doing
38 cover
-38 credit union
-38 directly
38 each
-38 exam
38 if you
38 is #
-38 please do
38 show this
-38 talk
-38 which is
38 will send
-38 years
37 # before
-37 a question
-37 after all
-37 afternoon
37 all
-37 can do
-37 careless
-37 corran
37 fee
-37 had
-37 listed
37 map
-37 me at
37 myself and
37 right
-37 scan of
37 show
37 sunday
-37 tell us
-37 tiny
37 tomorrow
-37 went to
37 withdrawn
-37 yesterday
-37 you received
36 arrive
-36 as before
-36 family
-36 in one
-36 left
-36 list was
-36 look through
-36 looked
-36 ltd
36 me and
36 moved
-36 ombudsman
-36 ombudsman can
36 orders
-36 photographs
-36 receiving
36 right figure
-36 through your
-36 to our
-36 used
-36 was the
-36 we don't
-36 weekdays
-36 winter
-36 write back
-36 yesterday at
-36 you opened
36 your plan
-35 # monday
35 and i'll
-35 backup
-35 could
35 crew will
-35 dpo
-35 else in
-35 even
35 have already
-35 history
-35 insurance
35 is valid
35 it's yours
-35 keyboard
-35 looks
35 marked
-35 name
-35 not from
-35 on tuesday
-35 our new
-35 passengers
35 seat
-35 shared
-35 someone
35 stands
-35 the utmost
-35 twice
-35 unfortunately
-35 unfortunately the
35 valid
-35 weren't
35 working days
-35 wrong
-34 # twice
-34 account with
-34 and emails
34 and it's
-34 cvs
-34 doesn't
-34 driving
34 earlier
-34 emailed you
-34 for it
-34 got
-34 if anything
-34 orchard
-34 parents
-34 partner
-34 plain
-34 planning
34 please
-34 promised
-34 set a
-34 signed in
34 solutions
-34 someone signed
-34 stolen
34 ten minutes
-34 the blame
34 to book
-34 until #
-34 was down
-34 will not
-34 you and
-34 your privacy
33 a corrected
-33 according
-33 according to
33 amount
33 are on
-33 been told
33 checked
-33 daughters
-33 finance
-33 have not
33 here are
-33 i'd
-33 intended
33 itself
-33 looking
-33 news
-33 not encrypted
-33 on sale
-33 our mistake
-33 our website
33 payment will
-33 private
-33 pupils
33 removed
-33 report
-33 reports
-33 review on
-33 same password
33 their
-33 wasn't
-33 we cancelled
-33 were not
33 whatever
33 will
33 will be
-33 wrong price
33 you by
33 your plot
-32 a tiny
-32 about your
-32 belonged
-32 belonged to
-32 bike
32 bonus
-32 business
32 button to
32 call us
-32 cancelled the
-32 college
-32 consider
-32 contain
-32 core
32 costs #
-32 direct
32 every
-32 hadn't
-32 head
-32 hope
-32 includes
-32 includes your
-32 is still
-32 letting
32 log in
-32 may bring
-32 means
-32 middle
-32 minor
32 minutes
-32 mobile
-32 morning we
-32 open to
-32 opening
-32 opening it
-32 operations
32 passed
-32 passwords old
-32 perhaps
-32 reply and
32 show the
-32 thanks
-32 the link
-32 this is
-32 to somebody
-32 to that
-32 was one
32 we closed
-32 we gave
-32 we had
-32 we typed
-32 week's
-32 without opening
-31 and at
-31 and in
31 and pay
-31 asking
-31 been a
-31 between
-31 brad
31 breach to
-31 contact
31 cut
31 delete the
-31 did not
31 done we
-31 emailed
-31 emails to
-31 error the
-31 front
31 further
-31 have a
31 is already
31 leave your
-31 lesson
31 mark
-31 monday we
-31 museum
31 pay and
31 phones
31 press
-31 prices
-31 primary
-31 profile
-31 renew
-31 rogue
-31 said that
-31 situation
-31 stayed
31 swapped
-31 table
-31 that you
31 the breach
31 the second
31 those days
-31 to renew
31 want the
-31 we emailed
-31 what a
-31 what to
31 will put
31 you owe
31 your identity
31 your money
31 your place
-31 yourself
-30 # or
30 added
-30 as well
30 before #
-30 began
-30 can open
30 case
30 commissioner's
30 commissioner's office
-30 confirm that
30 corrected
-30 customers
-30 do it
-30 engineer
-30 expired
30 has confirmed
-30 home
-30 i sent
-30 i would
30 i've
30 information commissioner's
-30 is a
30 it through
-30 jo
-30 learned
-30 lessons
-30 may we
30 members
-30 night
-30 or call
-30 our own
-30 ourselves
-30 parent
30 paying
-30 police
-30 quoted
30 refunded
-30 remain
-30 season #
30 server
-30 simply a
30 starts
30 starts at
-30 the dates
30 there's
30 three working
-30 to hear
30 to log
-30 travel
-30 treat
-30 trusted
-30 very
-30 warn
-30 was simply
30 water
-30 well
-30 were on
-30 wrong place
-30 you know
-30 you're
-29 # an
-29 admin
-29 and call
-29 at your
-29 balance
-29 bank details
29 breach
-29 card was
-29 caused by
29 charge
-29 epic
-29 exposure
-29 five
-29 flying
-29 forgot
29 free
-29 friday's
-29 getting
-29 had not
-29 half price
29 have checked
-29 histories
-29 it's not
29 leave
-29 little
-29 may also
-29 monday to
-29 more
-29 my own
29 need not
-29 network
-29 not at
-29 not the
-29 of ours
29 on its
-29 on monday
29 one by
-29 our community
-29 our guests
-29 palmera
29 part
-29 passwords were
-29 photo
29 pick
-29 ran
-29 recognize
29 refund you
-29 replies
29 returned the
-29 season
-29 shipped
-29 since you're
-29 somebody
-29 stolen the
-29 supply
-29 tallyboard
-29 template
29 ten
-29 the exposure
-29 the police
-29 things
-29 those
-29 transfers
-29 trust
-29 user
-29 we shipped
29 we'll pay
-29 whoever
-29 with code
-29 you're already
29 your booking
-29 your profile
-28 answer the
-28 any question
-28 anyone
-28 as we
-28 benefits
28 by mistake
-28 callers
28 can also
28 come on
-28 coming
28 costs
-28 credit file
-28 dear mr
-28 did
-28 don't keep
-28 donation
-28 fancy
-28 for protective
-28 grimwick
-28 guest
28 has
28 has a
-28 helped
-28 if a
-28 it again
-28 journey
-28 kirkbride
-28 knows
-28 mobile number
28 monday #
-28 name mobile
-28 november #
-28 numbers were
-28 on friday
28 on sunday
28 overdraft
-28 parking
-28 pin
28 prevent
-28 product
-28 protective
-28 protective registration
-28 questions
-28 received the
-28 reply here
-28 settings
28 slot
-28 sorry
-28 talk to
28 the correct
28 the form
-28 the hour
-28 to lose
28 to prevent
28 to read
-28 to talk
-28 top
-28 us a
28 verify your
28 wallet
-28 was among
-28 was wrong
-28 we were
-28 we've been
-28 welcoming
-28 who knows
-28 within the
-28 you pay
28 you will
28 your wallet
-28 yours was
-27 # for
27 # members
-27 about an
-27 an eye
-27 and check
-27 and passwords
-27 and see
-27 been !
-27 between #
27 brought in
-27 centre
27 checked every
-27 cloudharbor
27 correct
27 days
27 deleted
-27 discover
-27 federal
-27 field
27 firms
27 form
27 have added
27 have fixed
-27 hosting
-27 ines
27 it today
27 june #
27 kroftwell
-27 led
-27 led to
-27 left your
-27 letters went
-27 name postal
-27 number with
27 of kroftwell
27 offering you
27 one is
-27 one-time
27 ones
-27 open day
27 pannier
-27 postal
-27 postal address
-27 posted
-27 privacy officer
-27 protection
27 put your
-27 ran the
27 reach you
-27 records
27 return the
-27 rosterly
-27 sent on
-27 sent to
-27 seriousness
-27 sign
-27 sign in
-27 since #
-27 spent
-27 tax
-27 tell your
-27 texts
-27 that email
27 that i
-27 the button
27 the charge
27 the post
-27 took a
-27 twice once
-27 utmost seriousness
-27 was our
-27 we kept
-27 with any
27 within two
-27 you as
27 your membership
26 a court
26 a month
-26 a technical
26 alone
-26 among
26 and the
-26 and took
-26 apologies to
-26 app
-26 appeared
-26 appears
26 back to
26 barely
-26 be our
-26 branch
-26 called us
-26 come to
26 court
26 credited
-26 de
-26 dental
-26 dental plan
26 difference
26 don't need
-26 encrypted
-26 feed
26 first was
-26 for this
26 from today
26 full price
-26 grab
-26 guests
-26 hang
-26 hang up
-26 has helped
-26 have reported
-26 i
-26 inbox
-26 it's been
-26 light
-26 look at
-26 name your
-26 not send
-26 open and
26 orders placed
-26 our app
-26 page
-26 page #
26 pay the
-26 quoted you
26 receipt
-26 record and
-26 relatives
26 rolled
26 rolled the
-26 says
-26 security
-26 southpaw
26 switched that
-26 than
26 the difference
-26 the note
26 the season
26 the tickets
26 there's nothing
-26 thing
-26 this happened
-26 three digits
-26 to ask
-26 we did
-26 we got
26 we rolled
-26 will answer
26 window
-26 wrote that
-26 you about
-26 you at
-26 you our
-26 your credit
-26 your name
-25 # utc
-25 a stolen
-25 about this
25 absence
-25 abuse
-25 account for
25 added #
-25 advertised
-25 affected
25 alerts
-25 an automated
25 and reported
25 and told
-25 and yours
25 as compensation
-25 ask your
-25 automated
-25 balances
25 booking
25 brought
-25 button
25 compensation
-25 complaint
-25 created
25 do nothing
25 email with
-25 everything
25 exactly
-25 exposed
-25 for five
25 for those
-25 freeze
-25 full name
-25 gardens
-25 go ahead
25 go on
-25 has your
25 have told
-25 helpline
25 hold
-25 intrusion
-25 law
-25 learned of
-25 left a
25 lincoln
-25 listed the
25 log
-25 looks wrong
-25 meridian
-25 name and
-25 nobody is
-25 off until
-25 one-time code
25 open
-25 pack is
25 plot
25 post
25 price in
-25 reported
25 results
-25 see your
-25 share
-25 since the
-25 so we
-25 sorted
-25 suspicious
-25 technical
-25 that account
25 the cache
-25 the intrusion
25 the notice
25 the old
-25 the website
25 the whole
-25 this mail
-25 this notice
-25 this to
25 to delete
-25 to have
-25 to put
-25 turn on
25 two people
-25 union
-25 unity
-25 utc
-25 was in
-25 we would
-25 what you
25 whole
25 will pay
25 writing that
25 you hold
-25 your complaint
-24 a photo
-24 a template
-24 allergies
-24 an address
24 an error
24 an hour
-24 and allergies
24 and asked
24 and date
24 and only
24 arrives
-24 as one
-24 birth and
24 breach in
-24 by our
-24 center
24 changed how
-24 claim to
-24 come from
-24 criminals
-24 customer
-24 debit
24 discount
-24 enough to
24 every other
24 every price
-24 everything we
-24 from an
-24 have you
-24 hit
-24 hit reply
24 how we
-24 id
-24 identified
24 if your
24 in now
-24 include
-24 into a
24 it when
24 keep your
-24 kitchen
24 letter
-24 mailbox is
-24 march we
-24 meant to
-24 monday through
-24 not respond
24 now and
-24 of everything
-24 of the
-24 of yours
-24 off in
-24 offered
-24 on wednesday
24 opens
-24 paid
-24 pass
24 password on
-24 photo of
24 placed
-24 possibly
-24 posted your
-24 provided
24 raises
24 reached the
-24 replies to
24 reply with
24 returned
24 rows
24 server off
-24 shown
-24 state
-24 suffered
-24 thankfully
-24 that claim
24 the desk
24 the page
24 the price
24 the refund
24 the school
24 the week
24 the word
24 through every
24 up
24 we find
-24 we left
-24 we posted
24 wednesday from
-24 while you're
24 will go
24 work
-24 you use
-24 you're here
-24 your balance
-24 your family
-23 a message
-23 among them
23 and we've
23 and will
-23 and with
-23 anyone who
-23 appeared on
-23 as it
-23 bank
-23 be wary
23 been withdrawn
-23 bit
-23 both
23 building
-23 cameras
23 can't be
23 candidate
-23 control
-23 data
23 do anything
-23 don't forget
-23 else you
-23 email addresses
-23 expect
-23 extension
-23 families
-23 filled
23 fine
-23 forget
-23 forms
-23 gave
-23 getting this
23 give you
-23 had changed
23 have built
23 have changed
23 have moved
-23 held your
23 if
23 if it
23 in which
-23 inconvenienced
-23 instead of
-23 is getting
-23 it out
23 it's a
-23 links in
-23 list instead
-23 loaded
-23 making
23 march
-23 million
-23 monetka
-23 monitoring
-23 much
-23 name date
-23 names and
-23 not a
-23 not reply
23 nothing further
-23 number one
23 obtained
-23 of policyholders
23 offline
-23 on january
-23 one priority
-23 our front
-23 our number
-23 ours ran
-23 papertrail
-23 pm on
-23 policyholders
-23 reach
-23 rest
23 result of
-23 rootline
-23 safety
23 second
-23 seed
-23 sent it
23 so you
23 studio
-23 tested
-23 tested it
23 that day
23 the building
-23 the mailing
23 the receipt
-23 the rest
-23 the three
23 the two
23 tickets
23 to keep
23 to your
-23 us these
-23 vendor
-23 wary
-23 wary of
-23 was public
-23 we ask
-23 we attached
-23 we let
-23 were taken
-23 when you
-23 where
-23 where you
23 will refund
-23 you gave
23 you your
-23 your date
-23 your list
23 your new
23 your test
-22 # off
22 a discount
22 a teeny
-22 ahead
-22 and do
22 and has
22 and signed
-22 any payment
22 anything
-22 appeal
-22 bed
22 before
-22 breakfast
-22 broke
-22 browser
-22 busy
-22 by name
22 can check
-22 cancelled
22 certificate
-22 change your
-22 chief
22 cost you
22 credited your
22 d
-22 day's
-22 dedicated
-22 done
-22 double
-22 download
-22 due
-22 elsewhere
22 ended
22 engineers
22 engines
22 engines to
-22 enjoy
-22 extension #
22 figure is
22 good
22 have
22 have asked
22 have credited
-22 hidden
-22 i am
22 i'll
-22 important
-22 important to
-22 is not
22 is nothing
22 issue
-22 issued
22 it came
-22 know what
22 last three
-22 letter to
22 like to
-22 linked
-22 many
22 months
22 not been
-22 notified
22 open the
-22 or #
22 our engineers
22 pay for
-22 payment you
-22 photos
22 portal
-22 priority
22 put you
-22 quite
22 refunded the
-22 report to
-22 ring
22 search engines
22 slip and
22 swapped two
-22 tell
-22 thanks for
-22 that had
-22 that mention
22 the amount
22 the march
22 the tool
22 ticket
-22 to other
22 to show
22 touch
22 tried
-22 truly
-22 unless
-22 we ran
-22 when
-22 whose
22 will take
22 your file
-21 a fake
-21 a guest
-21 account and
21 account by
-21 account number
-21 advise
-21 advise you
-21 and contact
21 and our
-21 and then
-21 appears to
-21 apply
-21 are writing
-21 attacker
21 august and
21 back
-21 big
-21 bring a
-21 call your
21 changed
-21 check the
-21 choice
21 click
-21 convincing
-21 criminals broke
-21 date from
-21 dates of
-21 delete it
-21 drop-in
-21 drop-in and
-21 ever since
-21 example #
-21 flat
-21 folder
21 four
-21 gave him
-21 grievance
-21 had a
-21 has no
-21 have done
21 hear about
21 here
-21 him the
21 in writing
-21 information
-21 into
21 is right
-21 it anywhere
-21 it looks
21 lagos
-21 love
-21 majority
-21 majority of
-21 make a
-21 may have
-21 mind
-21 monthly
21 morning and
-21 mother's
-21 ms
-21 note that
21 now send
21 order stands
-21 ought
-21 ought to
-21 ourselves to
-21 out on
-21 picked
-21 please change
21 please don't
21 processed
21 rate
-21 respond
-21 rotate
21 schedule
-21 see
-21 seen
21 session
-21 social
-21 sorry you
-21 speak
-21 speak to
21 staff
-21 stolen from
-21 supplier
-21 switch
-21 sync
-21 the address
21 the bed
21 the first
-21 the mailbox
21 the server
21 the weekend
-21 these
-21 this month
-21 this weekend
-21 though
-21 thought
-21 tidewater
-21 tidewater museum
-21 to last
-21 to switch
21 to verify
21 two
-21 uploaded
-21 very sorry
-21 we treat
21 we've taken
-21 why
21 within a
21 within three
21 you again
-21 you get
-21 you the
-21 your driftwood
21 your licence
-21 your number
21 your own
21 your rent
20 # february
20 # months
-20 a change
-20 a name
-20 account was
20 accra
-20 activity in
-20 address and
-20 and for
-20 and sent
-20 any day
-20 appears on
20 arose
-20 attention
20 be
-20 been notified
-20 blame
20 but please
20 by line
-20 call the
-20 can reach
-20 carers
-20 caused
-20 commissioner
-20 community
-20 could be
-20 could not
-20 course
-20 dates
-20 day before
20 decide
-20 detected
-20 district
-20 district council
-20 don't know
-20 embarrassed
-20 flight
-20 fly
-20 for eleven
-20 found out
20 friday #
-20 friday we
20 have refunded
20 have taken
20 in and
-20 in june
-20 in us
-20 incident
-20 information was
20 instead
20 it
20 it was
-20 july
20 key to
-20 kindly do
20 like it
20 line by
-20 logs
-20 loved
-20 many of
-20 market
20 may be
-20 mistake and
-20 names of
-20 nine
-20 none
-20 notice of
-20 of data
-20 on december
-20 our booking
-20 our membership
20 overdue
-20 personal
-20 personal data
20 places
-20 police have
-20 proof
-20 reach our
20 registry
20 repaid
-20 reply
20 reset every
-20 ring us
-20 salary
20 sent you
20 shut
20 shut the
20 signed
20 summer
-20 tea
20 teeny
-20 telephone number
-20 than usual
-20 that appears
-20 that one
-20 the data
20 the registry
-20 the trust
-20 the world
-20 this matter
20 throw
20 to answer
-20 to make
-20 to me
-20 to see
-20 tuesday's
20 until
-20 us of
-20 used it
-20 users
-20 voucher
-20 was caused
-20 we forgot
20 we have
-20 we learned
-20 were copied
-20 what
20 will get
20 will write
20 with an
-20 world
20 year's
-20 you can't
20 you wish
-20 your child's
-20 your names
19 # december
-19 # july
-19 # march
-19 # th
-19 a free
-19 access
19 agreed
-19 am
19 and are
-19 and it
-19 and its
-19 and turn
19 and verify
-19 apologise to
-19 applicants
19 are paying
-19 award-winning
19 back in
-19 bastionware
19 begins
-19 believe
-19 billing
19 booking system
19 brief
-19 brightwater
-19 button in
19 by hand
19 cancel
-19 carried
-19 cases
-19 certain
19 child's
19 claim
19 claims
19 closed the
-19 could have
-19 crept
-19 crept into
19 customer details
-19 customer operations
-19 data breach
19 date
19 department
-19 digits of
19 do not
19 does
-19 domain
-19 don't expect
-19 don't reply
19 email at
-19 enforcement
-19 every day
19 every link
-19 fact
-19 fake
-19 first name
-19 following
-19 forgot to
-19 four digits
-19 from your
-19 front desk
-19 grand
-19 had been
19 hand
-19 have rung
-19 heart
-19 heart of
-19 house
-19 i'm
-19 i'm sorry
-19 laptop held
-19 last four
-19 last month's
-19 last quarter
-19 law enforcement
-19 leaflet
19 live
-19 may not
19 message and
-19 messages
-19 month's
19 new booking
19 no further
19 not changed
19 on all
-19 orbit
-19 our award-winning
-19 our contact
19 owe
-19 owing
-19 owing to
-19 pacific
-19 patience
-19 patience and
19 paying for
-19 paywisp
19 privacy and
-19 quarter
19 re-enter
19 re-enter your
-19 reason
19 removed the
-19 reported this
-19 rung
-19 rung us
-19 satisfaction
-19 seem
-19 seem to
19 send us
-19 services
-19 sold
19 stand
19 stopped
-19 strangers
-19 th
-19 the bank
19 the bill
19 the department
-19 the domain
19 the fee
-19 the heart
-19 the kitchen
-19 the laptop
-19 the year
-19 they say
-19 this inbox
-19 three times
19 to him
-19 to tell
-19 took
-19 trouble
-19 until the
-19 upgrade
-19 using the
19 visa
-19 want to
19 what he
-19 will never
-19 with #
-19 yesterday you
-19 yet
-19 you receive
-19 you who
19 you'd rather
19 your rate
-19 your refund
-19 yourself and
-19 zipride
-18 # if
-18 # quay
18 a customer
-18 a stranger
-18 account where
-18 actor
-18 actor obtained
18 added a
-18 alder
-18 an old
-18 and nobody
18 and stopped
18 and third
18 and who
-18 any other
-18 anybody
-18 around
-18 around #
18 as a
18 asked
18 at cascadia
18 attached to
-18 attachments
-18 batch
18 been deleted
18 been returned
-18 before we
-18 better
-18 browse
-18 browse the
-18 calls that
18 cascadia
-18 change that
-18 checkout
-18 chief executive
18 class
-18 coffee
18 comes
18 contractor
18 credentials and
-18 cycles
-18 data protection
18 day of
-18 direct debit
-18 do with
-18 each of
-18 else
-18 emily's
-18 emily's name
-18 even if
-18 everything else
-18 executive
-18 expiry
-18 expiry date
-18 eye
-18 file a
-18 file and
18 file was
-18 for six
18 free of
-18 from another
18 has gone
-18 head of
-18 him and
18 how
18 in an
-18 in that
18 in to
18 is sent
18 it within
-18 its expiry
18 joining
-18 keys and
-18 kindly
-18 leeds
-18 left it
-18 let you
18 licence was
-18 loan
-18 machine
-18 me on
18 members who
-18 mention
-18 message from
18 messages now
-18 money and
18 months of
-18 more than
18 named
18 next year
18 noon on
-18 norrland
18 not give
-18 not open
18 nothing is
18 now carry
18 of charge
-18 office manager
18 on october
-18 on or
-18 on the
-18 on two-step
-18 open attachments
-18 osprey
-18 osprey cycles
-18 other account
-18 our email
-18 out at
-18 overnight
18 paid a
18 part of
18 passwords of
-18 payroll
-18 people
-18 people who
-18 please call
-18 privacy office
-18 quay
-18 quay street
-18 question about
-18 range
18 register
18 released
-18 renewal
18 scheduled
-18 screws
18 search
18 second and
-18 six days
-18 some account
-18 something
18 spotted
18 spotted it
18 stands at
-18 statement we
-18 streets
-18 talk about
-18 telephone
-18 telephone me
-18 that some
-18 that yours
18 the act
-18 the attacker
-18 the back
18 the passwords
18 them
-18 they were
18 to send
-18 transfers you
-18 under the
-18 unexpected
-18 us your
-18 watch your
-18 we charged
-18 we found
-18 we listed
-18 who has
-18 years and
18 you might
18 you place
-18 you've used
18 your
18 your delivery
-18 your loan
`,
  'protective-step': `
42 ask
-41 manager
-41 need
-41 she
41 suspicious
-41 we attached
40 call your
-39 attached
-39 dr
-38 was not
37 tell
-36 receive
-35 and are
-35 birth
35 report
35 texts
-35 the file
-35 valley
-35 verify
-35 verify your
-34 gate
-34 letter
-34 throw
-33 collected
-33 daughters
-33 orchard
-33 shop
-33 should you
-32 apologise to
-32 crept
-32 crept into
-32 enrollment
-32 first was
32 fraud
-32 publish
-32 questions
-32 show the
-32 weekdays
-31 and your
31 anybody
-31 brad
-31 call #
31 callers
-31 credentials
-31 hello
31 not from
-31 pay for
30 bank to
30 consider
-30 crew
-30 date
-30 don't need
-30 even if
-30 i had
30 into
-30 is attached
-30 notes that
-30 return
-30 street
-30 to other
-30 we've been
-30 you receive
-30 your pin
-29 ?
-29 admin
29 ask the
29 be wary
-29 bin
-29 centre
-29 dear
-29 earlier
-29 field
-29 hear
-29 intended
-29 jo
-29 operations
-29 orbit
-29 overnight
-29 papertrail
-29 partner
-29 passport number
-29 primary
-29 the person
-29 took
29 type
-29 want
29 wary
29 wary of
29 who
-28 an error
-28 bag
28 browser
-28 corran
-28 directly
-28 dpo
-28 free on
-28 good
-28 head
-28 may bring
28 not ask
-28 planning
-28 product
28 rotate
-28 the one
-28 this message
-28 time
28 warn
-28 we ask
-28 we know
-27 # of
-27 again
-27 and ask
27 anyone
27 anyone who
-27 contained
-27 council
-27 following
-27 grimwick
-27 hear from
-27 hold
-27 includes
-27 includes your
-27 it said
-27 more information
-27 need to
27 number
27 on two-step
-27 on us
-27 passwords are
-27 premium
-26 # for
-26 a code
-26 about that
26 account for
-26 back and
26 call
-26 club
-26 college
-26 desk
-26 download
-26 for more
-26 hallam
26 identity
26 into your
-26 it on
-26 overdrawn
-26 passwords were
-26 payment will
-26 run
26 send you
-26 sorry about
26 supplier
-26 to this
-26 us your
-26 we now
-26 you are
-25 accra
-25 agent
-25 cloudharbor
-25 control
-25 cvs
-25 for being
-25 hashed
-25 here are
-25 insurance
-25 making
-25 me
-25 me on
25 monetka
-25 network
-25 not have
-25 our team
25 printed
25 relatives
-25 reply and
-25 servers
-25 ten
-25 this email
-25 thought
-25 to anyone
-25 to that
-25 were in
25 you about
-25 you need
-25 you received
-24 account with
-24 alone
-24 an address
-24 automatically
-24 been told
-24 bring
-24 customer care
-24 emails to
24 for protective
-24 from an
-24 going
-24 has not
-24 i know
-24 isn't
-24 lagos
-24 ltd
-24 named
-24 need not
-24 next bill
24 not send
-24 orrin
-24 people
24 protective
24 protective registration
-24 recycling
-24 reply
24 ring
24 sesame
-24 simply
24 since the
-24 someone signed
24 that on
-24 there
-24 took you
-24 visa
-24 we don't
-24 were
-24 when our
-24 years
-24 you want
-24 your name
-24 your next
-23 agreed
-23 along with
-23 and only
-23 answer the
-23 anything
23 anywhere else
-23 apologies to
-23 as one
23 be on
-23 booking
-23 call our
23 change your
23 contacts
-23 de
-23 delete the
-23 driving
-23 drop
-23 ever since
23 first and
-23 gadgetopia
23 guard
23 guard against
-23 harbour
-23 help
-23 if your
-23 in now
-23 invoice
-23 keep your
-23 leave your
-23 long
-23 match
23 message
23 monitoring
-23 night
23 nobody
-23 nothing
-23 now
-23 now and
23 pin
-23 priya
-23 registrar
23 renew
-23 rootline
23 same password
-23 southpaw
-23 sunday
23 switched that
23 to #
23 to renew
23 you report
23 your guard
23 yourself
-22 a test
22 anywhere
-22 as a
-22 below to
-22 bike
-22 came
-22 charged
-22 child who
-22 could
-22 customer operations
-22 deserved
-22 director
22 don't know
-22 exposure
-22 fare
-22 go on
-22 had never
-22 had not
22 have rung
-22 have to
-22 having
-22 hosting
-22 hotels
-22 island
-22 keep it
22 later
-22 meant to
-22 new address
-22 once
-22 packed
-22 palmera
22 rung
22 rung us
-22 slot
-22 talk about
-22 tallyboard
-22 that account
-22 the exposure
-22 three
22 to change
-22 tool
22 turn on
22 until you
-22 upgrades
-22 want to
-22 we'll pay
-22 were on
-22 what
-22 what you
22 with
22 with one
22 with the
-22 without a
-22 won't
-22 you deserved
-22 your money
-21 # members
-21 a guest
21 also
-21 an account
-21 answers
-21 are paying
21 ask for
-21 be in
21 below
-21 bring a
-21 browse
-21 browse the
-21 complaint
21 contacts you
-21 current
-21 discover
-21 enter
-21 excellence
-21 expect
21 forward
21 hang
21 hang up
-21 has a
-21 helped
-21 helpline
21 hide
-21 i would
-21 if a
-21 if the
-21 is off
-21 issue
-21 it's not
-21 kerbside
-21 late
-21 leaflet
-21 lincoln
-21 lock
-21 message from
21 never ask
-21 notes
-21 number and
-21 of us
-21 other
-21 out
-21 partners
-21 past
-21 paying for
-21 policy
-21 r
-21 received
-21 reply with
-21 sailing
-21 see you
21 statements from
-21 step
21 switch on
21 the code
-21 the list
-21 two
-21 understand
-21 very
-21 was in
-21 we wrote
-21 you down
-21 your booking
-21 your complaint
-21 your old
-20 # p
-20 a corrected
-20 a message
-20 a person
-20 agreement
-20 an hour
-20 and verify
-20 appear
-20 are writing
-20 better
-20 both
-20 bottom
-20 can be
-20 can do
-20 charged you
-20 correct
20 delete it
-20 deposit
20 don't
-20 for those
-20 from a
-20 general
-20 has since
20 have built
20 if somebody
-20 inbox
-20 it has
-20 key
-20 last month's
-20 leeds
-20 lesson
-20 love
20 mentions
-20 mobile
-20 month's
-20 or ring
-20 ought
-20 ought to
-20 p m
-20 person
-20 photo
-20 processed
-20 reason
20 recommend
-20 replies
-20 saved
-20 should do
20 since
-20 software
-20 something
20 suggest
-20 supply
-20 take the
-20 team
-20 the amount
-20 the extra
-20 the receipt
-20 the rest
20 then
-20 this weekend
-20 to claim
-20 to hear
-20 to use
-20 van
-20 want the
-20 water
20 we recommend
20 we suggest
-20 which one
20 who rings
-20 will be
-20 will go
-20 will have
-20 works
-20 wrote
-20 you pay
-19 !
-19 # not
-19 a question
-19 absence
-19 added a
-19 address and
-19 addressed
-19 along
-19 already sent
-19 among those
19 and call
-19 and it
-19 and passwords
-19 and they
19 any payment
-19 apologies
-19 as well
19 away and
-19 behalf
-19 bonus
-19 by one
-19 called
-19 card numbers
-19 choices
19 contract
-19 customers in
-19 dear parents
19 elsewhere
19 false
-19 finds
-19 flat
-19 form
-19 further
-19 gardens
-19 had been
-19 half
-19 has
-19 head of
-19 hope
-19 if it
-19 in #
19 in it
-19 in that
-19 instead
-19 it will
-19 kept
-19 lane
19 light
-19 log in
-19 logs
-19 m
-19 map
-19 moved
-19 ms
-19 name
-19 names of
19 new one
-19 no
-19 not #
-19 not a
-19 not the
-19 nothing else
19 numbers as
-19 of them
19 opening
19 opening it
-19 our logs
-19 over
-19 p
-19 parents and
19 payment you
-19 payroll
-19 please call
-19 plot
-19 practice
-19 question
-19 released
-19 repaid
-19 respond
-19 salary
19 screws
19 seem
19 seem to
-19 services
-19 social
-19 st
19 strangers
19 swapped
-19 swapped two
19 switch
-19 table
19 talk to
19 tell your
-19 template
-19 the attacker
-19 the bank
-19 the desk
-19 the last
-19 the page
-19 the whole
-19 there's nothing
-19 they had
-19 today
19 treat
19 two-step
19 two-step sign-in
-19 under the
-19 union
-19 unity
-19 using
19 watch your
-19 whole
19 will
-19 with no
-19 with your
19 without opening
-19 you place
-19 you would
-18 # has
-18 # months
-18 and if
18 and last
18 approve
-18 as before
-18 as this
-18 at any
-18 attacker
-18 bank details
-18 by name
-18 car
-18 changed
18 check the
-18 chief
-18 corrected
-18 could be
-18 cover
-18 cycles
-18 extra
-18 feed
-18 five
-18 folder
-18 for #
-18 four
-18 free of
-18 friend
18 from
-18 from today
-18 got
-18 guest
-18 happen
-18 harlan
-18 harlan outfitters
-18 have set
-18 hidden
-18 hit reply
-18 home
-18 i've
18 identity protection
-18 in to
-18 include
-18 is #
-18 is something
-18 is still
-18 it and
18 it anywhere
-18 it within
-18 its security
18 keys and
-18 kindly
-18 kirkbride
-18 kitchen
-18 let you
-18 manual
18 may also
-18 may not
-18 meridian
18 messages
-18 mobile number
-18 monitored
-18 months of
-18 mrs
-18 museum
-18 name mobile
18 neighbours
-18 not monitored
18 of any
-18 of charge
-18 on saturday
-18 osprey
-18 osprey cycles
-18 outfitters
-18 pannier
-18 paywisp
18 perhaps
-18 phishing
-18 privacy
-18 push
-18 rather
-18 record
-18 response
-18 right
-18 rows
-18 saturday
-18 secure your
18 seed
18 set a
-18 stand
-18 stands
-18 surname
-18 switched on
-18 telephone number
-18 test
-18 tested
-18 tested it
-18 than usual
-18 thank
-18 thank you
-18 the manual
18 the message
-18 the morning
-18 the notes
-18 the refund
-18 the way
-18 there's
-18 thing
-18 this mail
-18 this year
18 those
-18 to do
-18 to pay
-18 trusted
18 try
18 unless
-18 up to
-18 us a
-18 wasn't
18 whether it
-18 with code
18 with you
-18 wrote to
-18 you back
18 you can't
18 you did
-18 you'd
-18 your names
18 your neighbours
-18 your plan
`,
  pleasantry: `
56 seriously
52 extremely seriously
-52 hello
-48 sailing
-45 anything
-45 dear
-45 dr
-44 has not
-43 manager
-43 the information
42 our guests
-41 ?
-41 autumn
-39 has since
-39 this week
-38 all
-37 seen
-37 valley
-36 example
36 from a
36 guests
-36 has a
36 hope you're
-35 been told
-35 brad
-35 customer
35 hope
35 million
-35 not been
-35 of them
-35 that the
35 years
-35 yours
34 is committed
-34 my
34 your information
-33 awkward
-33 centre
33 helped
-33 miss
33 privacy of
-33 with code
33 you're
-32 browse
-32 browse the
-32 daughters
32 delighted
-32 hard
-32 have a
-32 hotels
-32 lagos
-32 lessons
32 may bring
-32 more information
-32 product
32 we've
-31 brought in
-31 fancy
-31 jo
31 ourselves on
-31 partner
31 pride
31 pride ourselves
-31 primary
-31 publish
-31 team
31 thank
31 thank you
-31 time
31 we pride
-31 week's
-31 what it
-31 what you
-30 admin
-30 corran
-30 desk
-30 is a
-30 message from
-30 nobody is
-30 off your
-30 sale
-30 van
-30 whoever
-29 apologies
29 bring
-29 brought
29 business
29 fly
29 has helped
-29 head
-29 ltd
29 most
-29 notes that
-29 recycling
-29 see you
-29 than ours
-29 the year
29 we've been
-28 # a
-28 bag
-28 director
28 everything we
-28 firms
-28 friend
28 fully committed
-28 it is
-28 locked
-28 mattress
28 of everything
28 our customers
-28 partners
-28 room
-28 switch
-28 than usual
-28 the one
-28 was a
28 what a
-28 you as
-27 and in
-27 answers
-27 backup
-27 bank
-27 bike
-27 everything else
27 flying
-27 gate
-27 it said
-27 majority
-27 majority of
-27 nothing is
27 of the
-27 of this
-27 per
-27 premium
-27 prevent
-27 tallyboard
-27 the first
27 the world
-27 to prevent
-27 value
27 world
-26 along with
-26 bonus
-26 can do
-26 college
-26 crew
-26 deleted
-26 field
26 fully
-26 here is
-26 is attached
-26 learned
-26 link
26 loved
-26 one is
-26 registrar
26 standards of
-26 stands
-26 the charge
-26 to other
-26 trouble
-26 us than
-26 usual
26 we do
-26 weekdays
-25 and you
-25 bags
25 choices
-25 club
-25 collected
-25 core
-25 correct
-25 de
-25 direct debit
-25 excellence
-25 insurance
-25 is #
-25 issue
-25 it as
-25 law
-25 leith
-25 may be
-25 mind
-25 missed
-25 new address
-25 operations
-25 orrin
-25 places
-25 school
-25 sleep
-25 tariff
-25 this weekend
25 trust
-25 us on
-25 your own
-24 a name
-24 as they
-24 asked
24 been
-24 coffee
-24 commissioner has
-24 control
-24 cut
-24 day of
-24 do not
-24 earlier
-24 enrollment
-24 fares
-24 feed
-24 for many
-24 grab
-24 harbour
-24 home
24 is
-24 know that
-24 lincoln
-24 little
-24 mistake and
-24 news
-24 no further
-24 not
-24 note
-24 offer
24 our network
-24 own
-24 photographs
-24 plot
-24 questions
24 season
-24 sorry if
-24 southpaw
24 supporters
-24 suspicious
-24 the post
-24 thought
-24 truly
-24 up at
-24 valid
-24 was open
-24 what to
-24 you by
-24 you in
-23 about this
-23 abuse
-23 accra
-23 are safe
-23 attachment
23 biggest
-23 brand-new
-23 breakfast
-23 by name
23 choice
-23 dear valued
-23 end
23 every
-23 exposure
-23 fact
-23 forty minutes
-23 head of
-23 is valid
-23 it and
-23 it's now
23 know you
-23 mark
-23 meant to
-23 museum
-23 notice
-23 numbers as
-23 order
-23 orders
-23 orders placed
-23 our brand-new
-23 our own
-23 owe
-23 pannier
-23 privacy commissioner
-23 reached the
-23 request
-23 right
-23 same day
-23 sesame
-23 slot
-23 talk about
23 than the
-23 the exposure
-23 thing
-23 to say
-23 valued
-23 verify
-23 was down
-23 we've taken
23 you our
-23 your data
-23 zipride
22 a guest
-22 a message
-22 about that
-22 and do
-22 apologise to
-22 been notified
22 bring a
-22 dear mrs
-22 deserved
-22 do
-22 emails to
22 ever since
-22 exactly
-22 from #
-22 gadgetopia
22 has been
-22 has deleted
-22 have done
22 heart
22 heart of
-22 in an
-22 information
-22 is right
-22 it for
-22 leeds
-22 not from
-22 notified
-22 old one
-22 one that
22 our new
-22 ours
-22 papertrail
22 patience
22 patience and
-22 r
-22 return the
-22 shared
-22 should you
-22 signing
-22 sorry about
-22 status
-22 text
-22 texts
22 the heart
22 the morning
-22 the notification
22 the privacy
-22 this is
-22 this year
22 to have
22 to our
-22 union
-22 weren't
-22 works
-22 you deserved
22 you've
-22 your licence
-21 # free
-21 # mill
-21 addressed
-21 afternoon
-21 anybody
-21 apologize to
-21 appear
-21 copy
-21 could have
21 day
-21 debit
-21 direct
-21 done
-21 email at
-21 end date
21 enjoy
-21 fault
-21 figures
-21 for it
-21 further
-21 get #
21 have you
-21 hide
-21 hold
-21 house
-21 incident
-21 instead
21 it's been
-21 keyboard
-21 later
-21 look at
-21 new one
-21 next
-21 nobody
-21 noon on
-21 off in
-21 ourselves to
-21 priya
-21 return
-21 road
21 rootline
-21 she
-21 sit
-21 solutions
-21 soon
21 spring
21 student
-21 switched that
-21 take it
-21 taken a
-21 that is
-21 there is
-21 they were
-21 to sit
-21 was one
-21 we hold
-21 with the
-21 your plan
-21 your rate
20 a
-20 a court
-20 add
-20 advertised
20 among them
20 apply
20 as
-20 at our
20 be our
-20 been removed
-20 below
-20 bin
-20 blame
-20 book
-20 by one
-20 candidate
-20 careless
-20 chief
-20 complete
20 course
-20 court
-20 daily
-20 dear mr
-20 dear ms
-20 deleted and
20 epic
-20 event
20 everything
-20 for you
-20 four
20 good
-20 ground
20 guest
20 has
-20 here are
-20 intended
20 is something
-20 it again
-20 kirkbride
20 know a
-20 lane
-20 letter from
-20 map
-20 monetka
-20 notes
-20 out
-20 out our
-20 people who
-20 plain
-20 please
-20 post
-20 regulator
-20 risk
20 season #
-20 sell
-20 services
-20 session
-20 some customers
-20 take
-20 than your
-20 the full
-20 the notice
-20 the tickets
-20 they say
-20 to drop
-20 today
20 upgrades
-20 we kept
-20 went to
-20 which is
-20 work
20 year we
20 you and
20 you for
-20 you owe
-20 you were
-20 your delivery
-20 your membership
19 # million
-19 a pin
19 a year
-19 according
-19 according to
-19 along
-19 also
-19 and has
-19 and is
-19 and to
-19 are now
19 as one
19 as planned
-19 ask
-19 band
-19 been deleted
-19 before
-19 bottom
-19 called us
-19 charge
-19 chief executive
-19 clearly
-19 commissioner
19 confidentiality
-19 could be
-19 council
-19 directly
-19 executive
-19 fixed
-19 free of
-19 generated
19 go ahead
-19 have refunded
-19 hidden
-19 i
-19 i know
-19 is already
-19 is in
-19 is no
-19 january and
-19 kerbside
-19 meridian
-19 name and
-19 need
19 new
-19 noon
-19 of charge
-19 on us
-19 one by
-19 open the
-19 our mail
-19 overnight
-19 packed
-19 pass
-19 passwords are
-19 payment will
19 planned
19 priority
-19 reached
-19 received
-19 refunded
-19 removed
-19 resulted
-19 right one
-19 said
19 six
-19 store
-19 street
-19 the #
-19 the act
-19 the band
19 the confidentiality
19 the hour
-19 the map
19 the utmost
-19 the website
-19 there
-19 there was
-19 this notice
-19 took the
-19 train
19 vendor
-19 we moved
-19 who has
-19 who know
-19 will put
19 within the
-19 wrote that
-19 yesterday
19 yet
-19 you had
-19 your bill
-19 your identity
-19 your new
-19 your record
-19 yours was
-18 a new
-18 account is
18 ahead
-18 already
18 always
18 and with
-18 any day
18 are at
-18 as before
-18 back within
-18 block
18 both
-18 broke
-18 by a
-18 by two
-18 call
-18 call your
-18 called
-18 care
-18 caused
-18 convincing
-18 credit
-18 day before
-18 don't know
-18 double
-18 drop
18 ever
-18 every one
-18 false
18 finds
-18 five
18 for choosing
-18 fresh
-18 get
-18 go on
-18 go to
-18 happy
-18 have been
-18 have charged
-18 kept
-18 laptop
-18 manual
-18 monitoring
18 more to
-18 ms
-18 next year
-18 nothing
18 of information
-18 ombudsman
-18 ombudsman can
-18 on a
18 open day
18 our community
-18 pack
-18 parents
-18 pasted
-18 plans
-18 port
18 protecting
18 protecting the
-18 put your
-18 received a
-18 refused
-18 remove
-18 rota
-18 search
18 security of
-18 see it
-18 shown
18 so
18 so many
-18 sorted
-18 that on
-18 the manual
18 the open
-18 the season
-18 throw
-18 took
-18 trusted
-18 verify your
-18 want the
-18 was not
-18 was refused
18 was the
-18 we ask
-18 what we
-18 while we
-18 you chose
-18 you opened
-18 you received
-18 you'll
18 your family
`,
  promotion: `
54 ?
47 pass
-47 team
-46 # any
-46 dr
-42 excellence
42 shop
-41 example
-41 one that
-40 crew
40 fancy
40 grab
-40 hope
-40 manager
40 sale
-39 from a
-39 is off
-38 dear
-38 here are
-38 on us
37 fares
-37 thought
-37 works
36 # off
-36 core
-36 it on
-36 response
-36 to other
-36 we were
35 bag
-35 d
-35 making
-35 questions
-35 share
35 us on
-34 epic
-34 record and
-34 street
33 browse
33 browse the
-33 corran
-33 long
-33 ltd
-33 orchard
-33 recycling
-33 the one
-32 council
-32 exposure
-32 for you
-32 hard
-32 jo
-32 may be
-32 named
-32 order
-32 the exposure
32 week's
-32 were told
-32 you this
-31 daughters
-31 earlier
-31 enrollment
-31 exchange
-31 has since
-31 hello
-31 likewise
-31 network
-31 we've been
-31 what a
-31 your tickets
-30 a m
-30 bin
-30 centre
-30 family
-30 flying
-30 gate
-30 getting
-30 majority
-30 majority of
-30 much
30 our
-30 partner
-30 price is
-30 the second
30 your next
-30 your plot
29 !
29 book
-29 bottom
-29 director
-29 general
-29 head
-29 link
-29 minister
-29 old one
-29 primary
-29 reached
-29 record
-29 resigned
29 this weekend
-29 this year
-29 ticket
-29 upgrades
-29 valley
-29 van
-29 with you
-28 address is
-28 by two
-28 complaint
-28 double
28 get
-28 grimwick
-28 it's been
-28 lessons
-28 more information
-28 need
-28 operations
-28 other
-28 see you
28 sunshine
-28 the website
-28 to book
28 weekend
-28 you do
-28 your complaint
27 add
-27 admin
-27 and a
-27 and left
-27 answers
27 autumn
-27 bank
27 before
-27 bonus
-27 booking system
-27 brad
-27 by telephone
-27 by the
-27 child's
-27 correct
-27 december
-27 desk
-27 do it
-27 extremely rare
-27 field
-27 here is
-27 hour
-27 little
-27 new booking
-27 on friday
-27 rare
-27 renewal
-27 road
-27 seven
-27 slot
-27 state
-27 water
-27 went to
-26 about a
-26 appears on
-26 are on
-26 customers in
-26 for being
-26 for more
-26 for your
-26 from this
-26 gardens
-26 got
-26 hope you're
-26 lincoln
-26 m
-26 me at
-26 not from
26 off
-26 ombudsman
-26 ombudsman can
-26 orders placed
-26 placed
-26 plot
-26 publish
-26 refunds
-26 sleep
-26 southpaw
-26 status
-26 the museum
-26 the way
-26 timetable
-26 we've
26 while
-26 won't
-26 work
-25 about that
-25 called us
-25 club
-25 done
-25 first was
25 from #
-25 go out
25 half price
-25 harm
-25 invoice
-25 is attached
-25 is right
-25 it is
-25 map
-25 march
-25 museum
-25 my
25 pack is
-25 partners
-25 please
-25 school
-25 she
-25 signing
-25 sorry about
-25 the inconvenience
25 trip
-25 want the
-25 year's
-25 you in
-25 you paid
-24 # for
-24 # free
-24 # p
24 an
-24 around
-24 around #
24 by tuesday
-24 choices
-24 cloudharbor
-24 control
-24 couple
-24 created
-24 customer
-24 de
-24 feed
-24 find
24 fixed
-24 for it
-24 from my
-24 harbour
-24 hotels
-24 island
-24 lagos
-24 lane
-24 mark
-24 may bring
24 only
-24 overnight
-24 p m
24 premium
-24 pressed
-24 reached the
-24 registrar
24 sailing
-24 show this
-24 software
-24 sorted
-24 stands
-24 ten
-24 texts
-24 the next
-24 this address
-24 to switch
-24 wanted
-24 yesterday
-23 # at
-23 # november
-23 an isolated
-23 app
-23 are safe
-23 below
23 brand-new
-23 bug in
-23 can't
-23 casserole
-23 copy first
-23 crept
-23 crept into
-23 i'd
-23 in #
-23 inbox
-23 isolated
-23 journey
-23 leave
-23 leaves
-23 left your
-23 mailing list
-23 march #
-23 minor
23 miss
23 news
-23 no
-23 note that
-23 october's
23 on sale
-23 orrin
23 our brand-new
-23 palmera
-23 police have
-23 quite
-23 r
-23 repaid
-23 services
-23 sorry for
-23 step
23 store
-23 sunmere
-23 sunmere travel
-23 suspicious
-23 the blame
-23 the first
-23 the tickets
-23 this was
-23 times
-23 to pay
23 upgrade to
-23 waiting
-23 was taken
-23 we left
23 why
23 why not
-23 yet
-23 your bill
-22 # december
-22 # mill
-22 # of
-22 accra
-22 as before
-22 away
-22 awkward
-22 been !
-22 before #
-22 blame
-22 buy
-22 called
22 collection
-22 college
-22 end date
-22 extension #
-22 figure
-22 had changed
-22 has a
-22 instead
-22 intended
-22 is valid
-22 it out
-22 it said
-22 meridian
-22 mind
22 next
-22 now require
-22 opens
-22 our contact
-22 our guests
-22 paid
-22 postcode
-22 register
-22 require
-22 require a
-22 rolled
-22 rolled the
-22 said
-22 see it
-22 service
-22 stand
22 starting
-22 streets
-22 supporters
-22 the full
-22 the note
-22 the price
-22 they are
22 this
22 this week
22 today
-22 tool
-22 valid
-22 was wrong
-22 we rolled
-22 wedding
-22 wednesday night
-22 what information
22 winter
22 with code
-21 # march
-21 # your
-21 account is
-21 after all
-21 an hour
-21 be our
-21 callers
-21 carry
-21 chief
21 complete
-21 did
-21 each
21 fresh
-21 friday #
21 friend
-21 from now
21 get #
-21 it's now
-21 leeds
-21 listed
-21 mill
-21 mobile
-21 more to
-21 morning's
-21 most
-21 now on
-21 open the
-21 our app
-21 own
-21 pannier
-21 per
-21 price in
-21 product
-21 push
-21 replacement
-21 replies to
-21 scheduled
-21 second step
-21 sessions
-21 sessions and
-21 simply
-21 speak
-21 speak to
-21 tallyboard
-21 the map
-21 the morning
-21 the week
-21 this morning's
21 until
21 upgrade
-21 wages
-21 was involved
-21 well
-21 what
-21 whose
-21 your inbox
-21 your membership
-21 your plan
-20 a database
-20 according
-20 according to
20 and you'll
-20 arrive
-20 attachment
20 award-winning
-20 begins on
-20 board
-20 by line
-20 call #
-20 caused
-20 could have
-20 do
-20 download
-20 email at
-20 end
-20 extremely
-20 fact
-20 fault
-20 forty
-20 free on
-20 home
-20 hosting
-20 internet
-20 it isn't
-20 line by
-20 lose
-20 market
-20 mean
-20 ms
20 new
-20 noon on
-20 nothing else
-20 on board
20 our award-winning
-20 our payment
-20 payment will
-20 price of
-20 pupils
-20 receiving
-20 rows
-20 safety
-20 settings
-20 since the
-20 strength
-20 strength of
-20 switch on
-20 the internet
-20 the strength
-20 the tool
-20 their
-20 turn
-20 usual
-20 want
-20 we're
-20 weekdays
-20 went
-20 years we
-19 # #
-19 # not
-19 # this
-19 a list
-19 a subset
-19 absence
-19 accounts
-19 and who
-19 asked
-19 automatically
-19 before a
-19 begins
-19 by a
-19 by hand
-19 can also
-19 careless
-19 caused this
-19 choice
-19 circumstances
-19 dear mr
-19 dear ms
-19 delete the
19 don't forget
-19 emails to
-19 engineering
19 for
19 forget
-19 forty minutes
-19 found out
-19 generated
-19 had the
-19 hand
19 happy
-19 is a
-19 issue
-19 it's
-19 kirkbride
-19 law
-19 leave your
-19 licence was
-19 line
-19 line #
-19 match
-19 message from
-19 missed
-19 mrs
-19 new address
-19 none
-19 not #
-19 nothing is
-19 notice of
-19 offer
-19 officer
-19 opens on
-19 packed
-19 page was
-19 phishing
-19 privacy officer
-19 priya
19 range
-19 ratewell
-19 relatives
-19 release
-19 social
-19 suffered
-19 taken a
-19 than usual
-19 that this
-19 the day
-19 the old
-19 the theft
-19 the world
-19 they say
-19 this letter
-19 three times
-19 two of
-19 up to
-19 user
-19 warn
19 way
-19 we caused
-19 we found
-19 week and
-19 will see
19 with us
-19 world
-19 wrote that
-18 # we
-18 a guest
-18 a message
-18 a new
-18 account for
-18 affected
-18 agreed
-18 better
-18 booking
-18 bring a
-18 cache
-18 call me
-18 call your
-18 chief executive
-18 convincing
-18 customer operations
-18 cut
-18 date
-18 dear mrs
-18 deleted and
-18 delighted
-18 driving
-18 employer
-18 enough
-18 enough to
-18 executive
-18 expect
-18 extension
-18 figure is
-18 for protective
18 for two
-18 forward
-18 gadgetopia
-18 had
-18 has not
-18 have a
-18 head of
-18 health
-18 i'm sorry
-18 is open
-18 keeping
-18 kerbside
-18 know you
-18 later
-18 mail
-18 mailing
-18 manual
-18 may also
-18 messages
18 noon so
-18 notes
-18 notes that
-18 nothing
18 now
-18 on january
-18 one by
-18 one-time code
-18 ordered at
-18 our control
-18 our front
-18 our list
-18 part of
-18 perhaps
-18 photographs
18 planning
-18 proof
-18 protective
-18 protective registration
-18 reach
-18 right
-18 should you
-18 spring
-18 stayed
18 sunday
-18 swapped
-18 take the
18 tariff
-18 the act
-18 the calendar
-18 the charge
-18 the manual
18 the new
-18 the notes
-18 the refund
-18 the turnstiles
-18 things
-18 this notice
-18 to show
-18 turnstiles
-18 was a
-18 we moved
-18 we take
-18 whom
-18 will
-18 will not
-18 you on
-18 your employer
-18 your policy
`,
};
