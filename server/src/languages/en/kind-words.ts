/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-30 -27 programme is
-27 -21 closure
-27 -23 orchardhall
-27 -27 starts
-26 -21 back in
-26 -23 {}
-16 -25 address {}
-25 -22 again on
25 4 missing and
-24 -25 {} points
-24 -22 hi {}
-24 -19 is ready
-24 -16 sold out
-24 -24 starts on
-24 -21 the garden
-24 -23 three new
-24 -23 workshop is
23 8 ^about
-23 -21 ^new
23 6 especially
-23 -19 free this
-23 -16 room is
23 6 second charge
-23 -18 the minutes
23 7 works now
-22 -22 invoice {}
-22 -16 lamp
-22 -20 meets
-22 -20 meets on
22 4 menu we
22 5 muddled
-22 -19 now online
22 9 owe
22 8 owe you
-22 -20 pay by
-22 -22 total {}
22 5 we muddled
22 5 week we
-22 -19 winter programme
-22 -21 your search
-22 -20 your {}
21 5 ^tasting
-21 -13 asked we
21 10 been !
21 9 blank
-21 -16 church lane
-19 -21 doors open
-19 -21 gate
21 10 hour ago
21 6 is off
-21 -14 or unsubscribe
-20 -21 s
-21 -21 seven and
-21 -19 to {}
21 7 we let
21 8 we owe
-21 -19 we pick
-21 -19 you signed
-19 -21 {} from
-21 -16 {} when
9 20 ^account was
-18 -20 ^hostname
-20 -18 ^how
5 20 ^incident
20 4 ^that
5 20 alumni
-20 -20 for saturday
20 6 forgot
20 5 fright
-20 -17 garden
-20 -19 join us
-20 -13 pleased to
20 7 push notification
-20 -19 start
-20 -19 the bridge
20 5 the fright
20 6 wrong week
6 19 ^notification of
-17 -19 a phone
-18 -19 and b
-16 -19 are sending
-19 -16 beach
19 5 calculated
19 5 forgot to
-19 -14 gallery
19 1 issued
-19 -17 larder
19 13 magazine
-19 -15 meet us
6 19 notification of
19 7 our service
-19 -17 reach the
-19 -13 teach
-19 -17 to finish
19 6 twice in
-14 -19 until august
19 5 we'll pay
-14 -19 weekly
19 4 yesterday's
-18 -19 you ignore
-19 -16 your payment
-16 -19 your post
18 5 # this
-18 -14 ^explained
18 4 a whole
18 4 and dropped
-18 -17 bridge
-18 -15 congratulations
-18 -17 demo
-18 -17 demo is
-18 -13 explained
4 18 for about
18 5 gave you
18 6 in full
-18 -15 is {}
-18 -15 it with
-18 -16 messages to
-12 -18 password manager
-18 -13 plan is
-16 -18 please bring
-16 -18 read that
5 18 regulator
-18 -18 row {}
-18 -18 seats for
-18 -14 shop is
-18 -15 small
-18 -13 stay
-13 -18 stop
-18 -16 the disruption
-18 -16 the orchard
18 2 them off
-16 -18 these
18 5 to circumstances
18 3 was unavailable
18 2 we had
6 18 we inform
18 4 we meant
-14 -18 weekly list
-18 -17 your demo
-18 -16 {} {}
17 4 # bonus
4 17 ^camera
17 7 ^experience
4 17 ^exposed
17 3 ^fee
-17 -13 ^flight
-17 -13 ^is ready
17 6 ^link
17 0 ^your invoice
17 1 and here's
-17 -10 applications
-17 -14 are #
-17 -15 are still
-17 -12 at midnight
3 17 attackers
-10 -17 bags
-17 -13 by #
4 17 camera
-17 -12 close at
-17 -15 comes in
17 2 credited
-17 -13 delivery is
17 7 figure
-17 -13 finish
-17 -13 free
-17 -11 good way
-17 -10 happens
17 5 hit
-17 -15 hostname
-17 -10 https
17 4 hugs
-17 -16 in stock
17 0 invoice we
10 17 it can't
17 6 it should
-17 -13 law
-17 -15 minutes of
17 5 muddle
17 4 on us
-15 -17 open at
-17 -12 our records
17 3 out at
3 17 pictures of
-17 -11 pleased
-17 -15 programme
-17 -14 programme and
-17 -17 quill
-12 -17 reading
17 7 receipts
-17 -12 refunded #
-7 -17 seats
-17 -15 seats are
2 17 set them
-17 -11 subject
-17 -15 the meeting
17 5 the muddle
-17 -14 the shop
-13 -17 the workshop
17 4 too late
-17 -16 under your
-14 -17 we don't
17 5 we forgot
-16 -17 welcome
-16 -17 wrote the
-17 -17 your seats
16 5 # seat
16 7 # we
16 5 ^come
16 6 ^ignore
-16 -13 ^jobid
-16 -13 ^join
-16 -14 ^library
16 4 ^rate
-11 -16 ^tips
-11 -16 ^tips for
-16 -14 ^we're
16 4 a push
-16 -9 airport
-11 -16 at seven
16 7 chemistry
-13 -16 closes
-15 -16 criminals are
2 16 crypto
-16 -13 disappoint
-16 -14 electronic
-16 -15 first tuesday
-16 -15 fleece
16 4 fname
16 3 for good
5 16 from another
16 4 gate #
-16 -12 grandmother
-16 -10 gritters
16 2 it anyway
-16 -13 join
16 3 marmalade
16 5 may not
16 15 newsletter
-15 -16 next lesson
-16 -8 not a
-16 -14 on {}
5 16 our student
-16 -9 parents portal
-16 -10 passenger
-16 -16 pays
5 16 phone numbers
-16 -15 postmaster
-15 -16 read the
5 16 records was
16 1 released
16 7 reply and
-13 -16 session
-14 -16 spring
16 3 sugar
-16 -12 the blue
16 3 the correct
16 5 the final
16 5 the higher
-15 -16 the mayor
16 1 the tone
-16 -12 the web
6 16 they hold
-11 -16 tips
-11 -16 tips for
-16 -13 to disappoint
-16 -13 to number
16 1 tone
-12 -16 touched
-16 -11 user
-14 -16 warehouse today
16 5 went back
-16 -14 will write
16 6 you down
-3 16 your location
16 5 your shop
-16 -13 {} and
15 2 ^!
15 1 ^at #
-15 -13 ^changed
5 15 ^details
-15 -15 ^larder
1 15 ^logged
3 15 ^personal data
15 5 ^the link
7 15 ^was
15 4 ^yesterday's
-15 -11 ^you asked
15 5 a corrected
15 6 a test
1 15 an event
15 13 and last
3 15 and points
15 5 and were
-15 -12 anyone at
15 3 anyway
-15 -10 at {}
-15 -13 because you
-15 -9 before we
-15 -9 before you
-15 -15 boarding
-10 -15 buying
-14 -15 by noon
-15 -14 can edit
15 5 change to
-15 -12 church
15 8 corrected
1 15 could read
-15 -7 current
-15 -13 dear friends
-15 -9 decide
-15 -14 delayed
-15 -13 dogs
15 1 earlier today
-15 -14 edit it
15 1 email headed
3 15 emailed the
-15 -13 euros
-15 -10 expect to
5 15 family's
-15 -12 fog
-15 -14 for your
-15 -9 from #
-15 -13 from it
-15 -12 from thursday
-10 -15 good
-15 -15 guide is
-15 -11 has recalled
15 1 have used
-15 -14 host
15 6 ingrid
-11 -15 is delayed
15 3 is safe
-15 -9 it ?
-14 -15 it left
-15 -7 it to
15 5 it's yours
5 15 laptop with
-15 -15 liquid
15 11 list for
15 8 loyalty
-13 -15 mailing list
-15 -10 maintenance
-15 -11 maintenance on
-15 -15 map string
-14 -15 mayor
-15 -10 meet
-15 -10 mentioned
-11 -15 message was
15 2 messages now
-15 -15 minutes before
6 15 minutes on
-15 -13 more about
-15 -10 museum
-15 -10 new version
15 2 now carry
2 15 numbers
15 5 on june
15 3 orange
-15 -15 our name
15 4 our team
15 2 paper ?
-15 -13 plan {}
-15 -12 please reply
2 15 policy and
15 6 price was
15 5 printed the
-14 -15 problem
15 7 promised your
-15 -9 readers
15 4 refunded this
-15 -9 release
15 5 saver
-15 -13 say no
15 0 scores
-12 -15 seat
-15 -13 see them
15 10 sessions and
-14 -15 shoe
-10 -15 site
-15 -7 something
-15 -9 soup
-15 -11 strike
-15 -15 string
-15 -15 string user
15 6 take place
-14 -15 tell a
-15 -9 the community
15 3 the concert
-15 -10 the family
5 15 the feed
15 7 the frame
-15 -14 the inconvenience
15 5 the registration
-12 -15 them and
-15 -15 this decision
15 3 tuesday you
-15 -12 turn to
-15 -11 undefined
15 3 until thursday
15 9 upgrade to
2 15 was among
-15 -14 was changed
3 15 was rebuilt
15 4 was refunded
15 5 wasn't
15 4 we billed
15 8 we took
-15 -15 wednesday at
15 9 were
-15 -12 wool
15 4 wrong date
15 3 you rely
-12 -15 your certificate
-15 -8 your family
-15 -14 your loss
-15 -8 your photos
1 14 # addresses
-14 -13 # by
14 2 # ist
-14 -5 ^address
14 2 ^broken
14 2 ^did not
14 7 ^didn't
-6 -14 ^for
-14 -12 ^from
-14 -12 ^from you
14 4 ^here's
3 14 ^incident at
14 3 ^not
14 0 ^not your
-14 -11 ^number
14 3 ^owe
14 4 ^owe you
-14 -10 ^requested
-14 -14 ^sender
-14 -14 ^shipped
-14 -8 ^sorry to
14 4 ^times
-14 -10 ^to number
-14 -14 ^to sender
1 14 ^unauthorised
14 2 ^was broken
14 4 ^we owe
-14 -13 ^week in
14 4 ^you got
-14 -14 a b
-14 -11 a baker
14 11 a list
-14 -13 a number
14 4 a send
14 3 a template
-14 -10 action
-14 -10 action is
14 4 address is
-14 -13 address on
2 14 after our
-14 -14 all in
14 2 and none
3 14 and password
0 14 and signed
-14 -12 and start
-14 -9 and they're
14 5 at lunch
14 0 australia
-14 -14 b c
-13 -14 blames
14 3 boxes
-13 -14 bring a
-14 -13 bring back
-11 -14 broken
14 9 checked
14 1 city
3 14 cleaner
14 4 clutter
-14 -10 comes
-14 -11 committee
-14 -7 decision
-14 -12 disappoint you
1 14 disclosure
1 14 disclosure of
-14 -10 drink
2 14 emailed on
5 14 envelopes
-14 -13 europe
-14 -9 event
-9 -14 everyone at
-12 -14 fake
-12 -14 family in
-14 -12 filled
-14 -9 from saturday
-14 -12 from you
-14 -9 full refund
3 14 given the
14 3 had queued
4 14 hidden
-14 -13 how
-9 -14 how we
14 2 in january
14 -2 in last
14 6 in time
-14 -11 interest
14 4 interest rate
14 1 issued on
14 2 ist
14 5 it up
14 5 last month's
14 -7 last week
14 0 launch
14 5 let you
-14 -13 list administrator
-13 -14 list is
14 3 live list
-14 -13 london
-14 -9 map
-14 -14 minutes
-14 -14 needed
-14 -11 new terms
-14 -8 nights
-12 -14 ninety days
-13 -14 no action
-14 -13 no fines
-14 -11 no new
-12 -14 noon
-14 -11 notice the
-14 -13 notifications
5 14 november and
14 10 of you
7 14 offline
-14 -8 often
-14 -6 online
-14 -6 others
8 14 our error
-14 -10 overheat
0 14 patients
-14 -12 permit
3 14 pictures
14 9 planning
-14 -8 post
14 4 printing
-3 14 public for
-14 -6 questions
14 5 queued
-10 -14 random
14 -1 read about
-14 -6 records
14 4 regarding
-14 -11 renews
-14 -10 renews on
-14 -11 requested
-13 -14 returned to
14 10 rolled
-14 -12 safely
-14 -12 save #
2 14 search
14 3 sent at
-14 -11 shop
-14 -12 short notice
14 3 should show
-8 -14 side
-14 -7 sign
-14 -10 since #
-14 -8 somebody has
-14 -9 stays
14 3 stood
-10 -14 street
-14 -9 take #
-1 -14 that's
14 4 the clutter
-14 -11 the following
14 0 the launch
-14 -10 the main
3 14 the points
-14 -12 these emails
14 2 to bin
-14 -8 to find
-14 -14 to sender
1 14 took names
-14 -14 track it
-14 -13 two places
-14 -9 us about
-12 -14 value
2 14 was open
14 2 was poor
-10 -14 was returned
5 14 we caused
14 2 we regret
5 14 we've
-13 -14 week in
14 7 will no
-14 -12 will show
-14 -13 with {}
-3 14 worked out
14 5 you got
14 9 you last
14 2 you lost
14 4 you to
-14 -10 your booking
-8 -14 your plan
-10 -14 your receipt
-8 -14 your weekly
-14 -13 {} is
-11 -14 {} there
13 3 ^about your
-13 -9 ^application
13 0 ^b
13 2 ^by someone
6 13 ^compromise
-13 -13 ^contract
13 1 ^group
-11 -13 ^instructions
-13 -12 ^job jobid
-4 13 ^leak
13 1 ^newsletter
13 -1 ^note
3 13 ^online
-13 -11 ^our terms
-13 -8 ^planned
13 4 ^shouldn't
13 4 ^shouldn't have
-9 -13 ^sign-in to
13 1 ^size
2 13 ^up
13 1 ^use
13 1 ^use this
13 4 ^we shouldn't
-12 -13 ^what's
13 4 ^why
13 2 ^wrong
-12 -13 ^you've
-12 -13 ^you've been
-10 -13 ^your email
13 3 ^your seat
-11 -13 a and
8 13 a call
-13 -9 a card
-11 -13 a good
13 6 a second
13 3 a system
-13 -7 about our
-6 -13 administrator
-13 -5 aloud
3 13 an unknown
-13 -8 and an
13 4 applied to
-13 -13 apply
-13 -10 apply for
13 3 appreciate
13 2 appreciate your
-11 -13 are at
13 0 as expected
-13 -10 at three
-13 -13 at which
-13 -11 attach
4 13 audit
-12 -13 autumn programme
-13 -10 been added
4 13 browse
-13 -10 butter
13 2 by someone
-11 -13 by text
9 13 campaign
13 0 catalogue
-13 -11 choir
13 4 coffee
6 13 compromise
2 13 containing
-13 -11 content
13 5 copy first
-13 -13 could do
3 13 could have
-13 -9 crumb
-13 -8 dairy
-13 -10 did we
13 3 email we
13 1 emailed to
-13 -8 error on
-13 -10 euros for
13 2 everyone in
13 4 extra
4 13 feed
-13 -9 following
-13 -8 for absence
-13 -11 for her
-13 -13 for order
-12 -13 for what
13 5 forgive the
-13 -12 format
-11 -13 fraudsters
-11 -13 fraudsters are
13 6 free of
-13 -12 friends
-13 -6 gets
-13 -11 gloves and
13 5 got
-13 -11 guide
13 5 had sent
13 3 had turned
-13 -12 hardest
2 13 have been
13 4 have felt
-13 -10 hear that
-13 -10 heard
-13 -7 her
-13 -12 here are
13 2 here's the
13 4 hey
-13 -12 hi ana
13 5 hour and
13 6 i released
13 5 i sent
13 3 in yesterday's
-10 -13 is back
-13 -10 is due
-13 -13 is needed
13 0 issue
13 5 it as
-13 -12 it this
-13 -5 k
-13 -10 lawyer
-13 -9 main
-13 -8 meet on
13 1 message your
13 1 minutes are
13 1 name wrong
-13 -11 natural
-13 -11 near you
-13 -12 nearest
-13 -13 needed the
3 13 new card
-13 -11 no questions
13 5 noor
-9 -13 nothing to
-13 -10 nut
13 6 of charge
3 13 of stolen
13 3 off our
13 6 off your
13 3 offered #
-13 -12 on date
-13 -13 once a
13 2 one's
13 2 opened two
-13 -10 or ask
13 6 orders
13 0 our first
13 4 our list
8 13 our staff
-13 -10 overdue
-13 -13 parcel
-13 -11 passed
5 13 password is
-13 -11 path
-2 -13 photos are
-13 -10 pick
-13 -7 picture
2 13 pin
13 5 please forgive
-13 -4 policy
-12 -13 poster
13 3 promised
-13 -9 quarry
-13 -9 quarry lane
-13 -12 quill example
-9 -13 reaches
-4 13 received it
13 5 recording
13 2 reference to
13 3 refunding
13 3 regret
-13 -12 releases
13 6 rely
13 6 rely on
13 5 reminders
-10 -13 request for
-13 -5 required
-13 -8 ridge
-13 -10 rolls
13 6 second time
-12 -13 sections
-13 -9 secure
-13 -9 shall i
-10 -13 sign-in to
13 3 since we
-13 -11 start again
-13 -9 status
-11 -13 storage
7 13 student
3 13 swapped
-8 -13 takes
-13 -8 tells
-13 -7 that means
13 4 that price
-6 -13 the bags
-13 -11 the committee
-12 -13 the fence
-13 -12 the hardest
-8 -13 the link
-12 -13 the poster
13 4 the receipt
3 13 the regulator
13 3 the very
3 13 them from
-13 -12 there's nothing
-10 -13 to spend
13 4 to vote
13 -2 today you
4 13 transparency
-13 -12 under an
-13 -9 upgrading
-13 -9 upgrading our
-13 -5 us at
-13 -10 us know
13 5 utc you
-13 -12 vacant
-13 -7 visit
3 13 was left
13 3 we appreciate
-13 -9 we expect
13 1 we opened
13 8 we promised
13 4 we shouldn't
13 3 we're refunding
13 10 what a
-13 -8 what happens
-13 -11 what's
-13 -7 whose
-10 -13 will change
-13 -13 wish you
13 2 with reference
-10 -13 working on
13 0 wrong for
13 0 wrong in
-13 -9 you cannot
-13 -11 you didn't
-7 -13 you have
-13 -8 you left
13 1 you've already
4 13 your claim
-13 -11 your last
-13 -12 your nearest
13 2 your tickets
2 13 yours included
12 1 # every
-4 12 # families
12 5 # not
-12 -8 # now
12 0 # pm
12 3 # twice
-12 -7 # which
12 3 ^about that
0 12 ^and you
-12 -9 ^application for
-12 -11 ^black
-12 -11 ^black friday
1 12 ^data security
-8 -12 ^day
-1 -12 ^declined
-8 -12 ^did
-12 -8 ^did it
-12 -9 ^flu
12 -1 ^for you
12 3 ^here's why
-11 -12 ^how we
12 5 ^is at
-12 -8 ^it again
12 9 ^loyalty
-8 -12 ^new sign-in
12 3 ^on saturday
12 3 ^our mistake
-12 -9 ^overdue
12 5 ^paid
3 12 ^patient
-12 -7 ^policy
-12 -8 ^renews
-12 -8 ^renews on
-10 -12 ^request
-11 -12 ^return
12 5 ^saturday's
12 1 ^search
-8 -12 ^sign-in
-10 -12 ^site
-11 -12 ^subject
-12 -11 ^terms
0 12 ^update from
-12 -8 ^wednesday
-12 -12 ^you to
-12 -8 ^your application
-8 -12 a data
-10 -12 a friend
12 3 a line
-12 -3 a new
-12 -10 a pudding
12 3 a recipe
12 3 account on
12 0 ago and
-12 -8 airline
-1 12 among those
-12 -12 and bring
12 2 and carers
12 5 and from
12 3 and seven
-12 -8 and they'll
-12 -12 any other
-12 -10 any time
-12 -8 are due
-7 -12 arrive
12 4 as a
-12 -9 as requested
-11 -12 ask
-9 -12 ask for
-12 -9 ask how
-12 -12 at work
-12 -9 attached below
3 12 attack
-12 -11 baker
-12 -10 batches
-12 -11 be returned
-12 -10 bearing
-12 -10 bearing with
-9 -12 been resolved
-12 -12 begins with
12 -2 bit
-12 -11 black friday
12 3 blew
-12 -5 boards
-1 12 bought
-8 -12 breaches
-12 -12 bring it
-12 -11 broke
12 4 bug
12 4 by me
-10 -12 by {}
-11 -12 chat
-12 -8 claim for
-9 -12 clear
-8 -12 clever
12 3 code we
8 12 college
12 5 concert
-10 -12 cost #
-11 -12 could you
4 12 credentials
1 12 data security
12 6 dear parents
-12 -10 dear passenger
12 3 discount code
-12 -3 door
-12 -10 election
-12 -10 emergency
0 12 epic
-12 -9 examples
-12 -10 extend
-12 -10 extend the
-12 -5 five
-12 -9 flu
12 3 flying
-12 -10 for bearing
-12 -10 for one
-12 -11 for shopping
-12 -7 friend
-12 -12 from here
-12 -7 g
12 3 gave the
-12 -11 get
-11 -12 get a
-12 -10 goes
12 6 goes out
-12 -12 have until
-12 -6 haven't
-6 -12 hello
-12 -9 helped
-12 -9 here's how
-12 -10 here's what
12 3 here's why
-12 -12 hi there
-9 -12 honest
12 5 hospice
-12 -9 how did
12 6 i apologise
12 3 i'd
4 12 in line
12 1 in our
6 12 included
6 12 including
-10 -12 instructions
-12 -9 is nearly
-12 -4 is required
-8 -12 is the
12 5 is working
12 5 it begins
12 3 it seems
12 3 it when
-12 -7 katarzyna
-12 -7 kettle at
12 0 labels
-12 -8 lane and
12 6 last night
-3 -12 leeds
-12 -10 line or
4 12 line with
-9 -12 list has
4 12 logging in
-12 -8 long
-12 -10 look after
-10 -12 loss
12 5 mailed
-12 -12 make this
2 12 matter was
3 12 measures
-12 -12 message {}
-12 -12 met in
12 1 migration
12 5 mill lane
-12 -8 miss
12 3 moved to
12 -1 name is
-8 -12 never use
-8 -12 new sign-in
-5 -12 news
-12 -4 ninety
-4 -12 noon on
12 5 not #
-12 -9 not do
12 4 of product
-12 -9 often ask
-10 -12 old revision
-11 -12 on any
-10 -12 on in
6 12 on it
3 12 on or
8 12 one of
-12 -8 or two
-12 -9 order has
-12 -9 order {}
1 12 our finance
12 1 our mistake
-12 -10 our terms
1 12 our vendors
2 12 ourselves to
0 12 pack is
-9 -12 panel
-10 -12 passed on
-8 -12 password for
-9 -12 pays for
-12 -12 permit for
-6 -12 pick the
12 3 picking
-12 -10 please send
12 0 pm
12 3 poor
-12 -12 post it
12 0 premium
12 0 preparation
-1 12 profile
12 3 proof
-5 12 public
12 9 quiz
-1 12 rang
12 7 rather than
12 6 ready on
12 3 really sorry
12 5 receipts and
4 12 receptionist
-12 -7 recipients
12 5 refunded in
-12 -6 regards
12 2 regret the
-4 12 relating
-4 12 relating to
2 12 reported ourselves
12 1 restored
-12 -10 return
-10 -12 revision
-5 -12 rise
-10 -12 same as
-12 -11 saturday at
-12 -9 save
-12 -9 say sorry
0 12 season #
-12 -7 season ticket
-7 -12 see the
-9 -12 see you
-7 -12 sending
12 4 service is
12 3 set the
-11 -12 severity
12 8 should have
-12 -6 sign in
4 12 smart
-12 -10 snow
12 4 sofa
-12 -10 something we
-3 12 staff
-10 -12 stay safe
12 2 stood in
-12 -12 stop working
-12 -11 subscribe
12 2 sunday's
-12 -9 take another
-12 -9 taken out
-8 -12 takes a
-11 -12 tax return
12 6 the #
-10 -12 the attached
-12 -10 the batches
12 3 the cancellation
12 -2 the date
-12 -12 the enclosed
12 4 the evening
12 4 the extra
12 5 the hospice
-12 -9 the interruption
-12 -9 the job
-12 -12 the letters
-10 -12 the listname
12 3 the live
-12 -10 the long
12 4 the mistake
-10 -12 the month
12 9 the quiz
-12 -11 the reading
12 5 the reminders
-12 -10 the short
12 1 the time
-1 12 theirs
12 4 this evening
-10 -12 this event
-12 -11 this issue
-11 -12 this week's
12 2 throw
-12 -10 title
-12 -12 to arrive
-12 -7 to lose
-12 -10 to next
-12 -10 to ring
-12 -7 to show
-8 -12 to their
12 8 took a
-12 -12 track
-12 -7 travel on
-12 -11 trial ends
7 12 two weeks
-12 -10 two-factor
-12 -12 until nine
-12 -7 until the
-12 -10 up by
-12 -9 update to
-12 -11 updated
2 12 upon
-2 -12 use
-6 -12 username
1 12 vendors
8 12 vip
12 -1 want it
-12 -5 wants
12 4 was for
12 3 was given
12 2 was lost
-12 -11 way to
12 3 we accept
12 4 we charged
1 12 we detected
-12 -9 we look
12 7 we reset
-12 -11 we send
-9 -12 which we
-12 -10 white
-12 -8 whoops
-12 -11 will stop
12 2 wished you
-10 -12 with you
-12 -8 work
-10 -12 write the
-12 -8 x
-11 -12 year is
-12 -10 you and
12 4 you anyway
0 12 you belong
-12 -8 you start
12 3 you this
-12 -9 you what
-12 -4 you'll want
-8 -12 you've been
-10 -12 your #
-12 -7 your boards
-12 -8 your current
-8 -12 your parcel
-12 -9 your return
12 0 your tasting
-12 -11 your trial
-12 -9 your water
-12 -10 {} in
-11 -10 # euros
-11 -11 # pages
-1 11 # patients
11 2 # were
-8 -11 ^a data
11 4 ^bus
-11 -10 ^changing
-11 -9 ^closed
11 4 ^credit
11 2 ^duplicate
-11 -8 ^email address
11 0 ^exam
11 3 ^false
-9 -11 ^for order
11 1 ^had the
1 11 ^house
-11 -9 ^how was
-8 -11 ^in a
-11 -3 ^in the
-11 -10 ^is
3 11 ^member
-10 -11 ^menu
11 1 ^morning's
11 3 ^no
-11 -11 ^office
-11 -11 ^phishing
-11 -8 ^product recall
11 7 ^results
11 4 ^sent
-5 -11 ^shop
11 1 ^this
11 1 ^this morning's
11 5 ^told you
11 4 ^unsubscribed
-9 -11 ^updated
11 3 ^was false
-11 -9 ^water
-11 -8 ^you left
-2 11 ^your address
11 1 ^your exam
11 4 a crew
11 2 a happy
-11 -7 a lovely
-9 -11 a minute
-11 -11 a very
-7 11 addresses
-11 -10 after n
9 11 afternoon
-11 -11 again with
-8 -11 against the
-11 -7 all plans
11 4 allow
11 3 along with
11 3 am
-11 -10 ana
11 1 and again
-11 -9 and more
-11 -11 and noon
-11 -9 and write
-11 -9 and you're
-11 -9 april #
-9 -11 are out
-11 -8 are shut
-11 -10 are welcome
-11 -8 as normal
-11 -9 as they
-11 -6 ask to
-11 -8 august
11 2 back today
-1 11 backup was
-11 -11 balance is
-11 -8 base
-11 -6 be standing
3 11 been identified
-11 -8 beer
11 4 before anything
-11 -6 behind the
-7 -11 below
11 2 billed
11 6 booked a
-11 -10 born
-7 -11 both
-11 -10 box ships
-11 -8 budget for
11 3 business manager
-11 -7 busy
-11 -9 but please
11 -3 button
-11 -7 cafes
11 1 came back
-8 -11 can safely
-11 -10 cannot
-11 -9 card ending
11 3 card this
11 4 catriona
11 3 charged you
-11 -6 cheaper
-9 -11 choose another
-11 -8 christmas
-11 -10 colours
-11 -11 come back
11 2 come on
-2 11 confidentiality
-5 -11 connection
-11 -10 cotton
11 3 counted
11 3 counting
-11 -9 course opens
-11 -10 coverage
-10 -11 covered
11 2 credit of
-8 -11 day what
-11 -9 dear all
11 2 dear member
2 11 debugging
11 2 departures
-11 -4 details
-9 -11 disregard this
-8 -11 do this
-10 -11 door a
-11 -2 doors
11 0 double ?
-11 -9 driver tried
11 -1 dropped a
-10 -11 e
11 1 early and
-11 -6 earnings
-11 -9 emergency number
-11 -8 ending
-11 -9 error
-11 -8 error occurred
-11 -9 errors
0 11 everyone's
-11 -1 expect
-4 -11 expected
-11 -9 expires
11 1 exported
-4 11 exposed
11 0 faces
11 8 filed
3 11 files from
-11 -10 fill in
-9 -11 fines
-11 -10 first box
-11 -9 five to
-11 -7 for someone
11 2 for wasting
6 11 friday afternoon
-11 -9 friday at
11 1 glitch
-11 -9 gloves
11 3 gone to
11 1 greeting
11 8 had
11 4 had changed
-11 -2 half price
11 3 half term
11 2 have gone
-11 -6 have not
-11 -9 have one
-11 -10 helped by
-11 -10 high
-11 -7 hob
-6 -11 homes
11 2 hosting
-11 -8 hour or
-8 -11 how to
-11 -9 how was
11 5 hunter
-8 -11 if one
-6 -11 if your
-9 -11 ignore this
-9 -11 in #
-11 -9 in leeds
-11 -10 in settings
4 11 in version
-3 11 incident
2 11 information was
1 11 informed
-11 -11 installation
-11 -8 instant
11 2 instead
-11 -9 interruption
2 11 involved your
-11 -11 is a
2 -11 is late
-11 -10 is put
-9 -11 is yours
-11 -10 it arrives
-11 -3 it stays
-11 -8 join the
-11 -8 kept the
-11 -4 know so
11 2 labelled
11 3 last email
-10 -11 last visit
-11 -11 lawyers
-11 -11 left our
-8 -11 lesson
11 0 licence
-11 -4 lift
11 3 like a
-7 -11 like this
-11 -9 listed below
-11 -2 location
-11 -2 lot
-5 -11 luck
-11 -7 maker
-1 -11 manager
11 3 manager st
-11 -8 managers
11 -1 many of
-11 -8 march and
11 0 mat
-11 -8 may see
-5 11 medical notes
-11 -9 meeting
-11 -7 message to
-11 -10 minimum
-11 -11 minute
-10 -11 minutes and
11 2 mix-up
8 11 month new
-11 -6 mother
-11 -9 moves
-11 -9 moves to
-9 -11 museum is
11 4 never in
-11 -11 new address
11 4 newsletter and
11 1 no need
11 5 not come
-11 -11 not make
11 2 not work
-9 -11 not you
-11 -6 notebooks
11 3 nothing further
11 1 nothing in
3 11 now before
4 11 of those
-11 -9 of {}
-11 -10 off everything
11 2 off the
-9 -11 off while
-6 -11 office by
6 11 on this
-11 -9 on windows
11 4 on without
-8 -11 one you
3 11 or about
-11 -11 or no
-11 -9 orchard
-11 -8 order
-11 -11 original
2 11 our community
-11 -7 our database
-11 -8 our driver
11 3 our last
11 3 our mail
-11 -10 our warehouse
-7 -11 outage
2 11 outside
-11 -4 pages
-11 -8 parcel is
11 4 past eight
11 2 payment will
11 3 perth
-11 -11 plainer
-11 -9 plan renews
11 -1 please don't
-11 -7 points
-11 -8 product recall
-11 -10 production
-11 -6 promise
-11 -9 provided
4 11 ransomware
-11 -10 rate the
11 1 rate was
-9 -11 ready
11 3 refunded no
-11 -7 relies
-11 -7 relies on
-11 -8 remote
11 5 reopened
11 0 replay
-11 -11 replies are
-11 -11 reported it
-10 -11 reporting the
-10 -11 request was
11 8 reservation
-11 -9 rest of
-11 -9 returns are
11 4 reversed
11 -1 round
9 11 route
-8 -11 safely disregard
-11 -11 saturday
-11 -7 saturday from
11 3 school business
-2 11 security
2 11 security number
11 0 seeing double
-11 -8 sets
-8 -11 share your
-11 -10 shirts
11 8 so it
-11 -9 sorry it
11 4 speakers
-11 -10 spelling
-11 -8 stays on
-11 -9 stocks
-6 -11 stops
11 2 stream
5 11 street and
-11 -6 study
11 5 switched off
-11 -9 t
-11 -8 take five
11 4 technology
11 4 the alarm
-11 -8 the base
-2 11 the bereavement
11 4 the confusion
-11 -7 the door
-11 -7 the driver
-3 11 the information
-11 -8 the map
11 2 the margin
-11 -10 the minimum
-11 -5 the museum
11 2 the october
-7 -11 the office
-9 -11 the photo
-11 -9 the port
11 2 the start
-11 -8 the weir
11 4 the whole
2 11 their passwords
-6 -11 them is
11 2 this year's
11 2 three days
-11 -7 thursday evening
11 2 to claim
11 6 to every
11 4 to last
11 2 to return
-11 -7 to run
-9 -11 to share
-11 -8 total
11 4 truly
-8 -11 try
11 7 turns out
-8 -11 typing
-10 -11 unattended
1 11 unknown
-11 -11 until #
11 1 until a
-11 -8 until about
11 10 up at
-6 -11 us before
11 7 us in
-9 -11 very small
-5 -11 view
2 11 viewed
-11 -10 volume
-11 -7 waiting
-11 -7 waiting for
-5 -11 warning
11 1 was closed
-11 -2 was in
11 7 was sent
11 2 was triggered
5 11 was uploaded
11 2 wasting
11 2 wasting your
11 0 way round
3 11 we added
0 11 we cannot
3 11 we chose
-1 11 we make
-4 -11 we need
-11 -7 we never
11 11 we printed
-11 -11 we still
11 4 we'll
-11 -8 we'll take
-11 -8 we're
-11 -8 weir
11 9 well
-11 -7 what they
-11 -10 when they're
11 4 when you
-11 -11 whether
-11 -8 with any
-11 -6 women
-11 -8 won't happen
-11 -8 work is
-8 -11 written
11 5 yesterday you
-11 -8 you accept
-8 -11 you change
11 9 you paid
-11 -6 you set
11 4 you unsubscribed
11 3 your direct
11 1 your exam
-11 -7 your message
-11 -10 your order
-11 -9 your points
-11 -7 your profile
3 11 your social
-11 -11 {} left
10 3 !
-10 -7 # a
-3 10 # customer
-7 -10 # in
2 -10 # million
-10 -9 # off
-10 -9 # rows
-10 -9 # s
-10 -5 # september
-2 10 ^about a
10 4 ^and we're
4 10 ^at our
-10 -10 ^been
-10 -10 ^blood
-10 -8 ^by
10 4 ^cancelled your
10 0 ^card was
10 4 ^change
10 2 ^didn't work
-10 -6 ^due
-10 -6 ^due to
2 10 ^employee
-10 -7 ^event
-5 -10 ^february
10 -4 ^feedback
-2 10 ^file
-10 -7 ^for your
3 -10 ^form
2 10 ^former employee
-10 -10 ^host
-10 -10 ^it's
-10 -7 ^keep
10 0 ^last night
-10 -9 ^mail
-10 -6 ^maintenance
-8 -10 ^map
-8 -10 ^more
-10 -4 ^our
-10 -7 ^papers
1 10 ^personal
-8 -10 ^quota
10 2 ^regarding
-10 -10 ^rejected
-10 -9 ^river
-9 -10 ^safe
0 10 ^shared
-10 -8 ^sold
-10 -8 ^sold out
10 0 ^sorry for
-9 -10 ^stay
-10 -10 ^storage
-10 -6 ^strike
10 3 ^take
10 9 ^test
10 -1 ^that was
-10 -9 ^thursday
3 10 ^took
10 4 ^took your
10 3 ^twice
-8 -10 ^two-factor
-10 -10 ^user
10 4 ^wasn't
1 10 ^we know
10 4 ^we took
-8 -10 ^welcome
-8 -10 ^welcome to
-4 -10 ^year
-9 -10 ^your bank
10 0 a certificate
-10 -10 a family
-10 -10 a gift
-9 -10 a live
3 10 a public
-1 10 a spreadsheet
0 10 a valid
-10 -6 abroad
-7 -10 account security
-10 -5 accounts
-3 10 acquired
2 10 activity on
-10 -10 add
10 1 addressed
-4 -10 after #
10 2 almond
-5 10 among
-10 -8 an airline
10 3 an honest
0 10 an outside
5 10 an update
-10 -6 and everyone
10 3 and got
0 10 and home
3 10 and its
5 10 and our
-10 -7 and passed
10 4 and put
-10 -1 and what
-10 -10 android
-10 -3 anything we
5 10 app under
-4 -10 appeal
-10 -10 applicant
-1 10 applicants
-1 10 applicants to
-10 -8 are our
10 -1 are so
0 10 around #
-10 -6 around the
-10 -9 as ever
-10 -10 as the
-10 -7 asked for
-10 -1 at your
-5 -10 attached
-10 -10 authentication
-10 -10 average
-8 -10 backup codes
-10 -7 be unavailable
10 4 bea
-8 -10 beat
-10 -10 because
10 4 because i
-10 -9 because the
-9 -10 been filled
-8 -10 been in
-10 -10 been locked
-6 -10 before the
10 3 belonged
10 3 belonged to
10 3 below is
3 10 birth
-9 -10 book from
-10 -7 box by
-10 -9 bring
10 3 button a
-4 10 by an
10 3 by courier
3 10 by some
-8 -10 by your
2 10 calls
-7 -10 can ignore
10 2 can reach
-10 -10 can read
-10 -6 cannot be
8 10 card is
10 9 cards
10 2 carers
-5 -10 certificate is
-9 -10 chain
10 3 chicken
0 10 committed
0 10 committed to
-10 -6 companies
-2 10 compliance
10 1 confirmed and
3 10 consequences
3 10 containing the
3 10 copied by
10 -1 corrected and
-10 -10 councillor
3 10 credential
-10 -4 customer's
10 -1 customers in
10 -1 d we
5 10 dates
3 10 dates of
10 4 day's
10 -4 deadline
-10 -10 dear applicant
-1 10 discovered that
-10 -6 discuss
3 10 disk was
0 10 don't click
10 3 double
-2 10 downloaded it
10 2 drivers
-10 -9 e-mail
8 10 each of
-10 -8 edit
-9 -10 ended
-10 -5 enough
-10 -8 error and
-10 -9 error that
2 10 everyone on
-10 -9 everything else
-10 -9 fail
10 4 failed to
10 3 fantastic
10 4 february we
10 2 felt to
4 10 finance
-10 -8 find the
-10 -10 flight
0 10 followed
-10 -7 for as
0 10 for five
10 1 for most
-10 -9 for my
-10 -9 for reporting
-10 -6 for six
10 3 for three
-9 -10 for {}
-10 -6 forecast
-10 -9 forgiving
2 10 former
3 10 former employee
-1 10 forum
10 9 founder's
-9 -10 grandparents
10 -3 greeted
-1 10 had it
10 9 hadn't
-10 -4 hardware
1 10 has deleted
-10 -6 have it
-3 10 have reported
-10 -10 hi
-10 -7 hope that
-10 -10 host name
-10 -10 hotel chain
10 4 i picked
-10 -8 i'm afraid
10 3 i'm truly
-9 -10 impressed
-9 -10 impressed by
-10 -7 in an
-10 -6 in just
10 4 in sunday's
-10 -9 in with
2 10 inside of
-10 -6 internet and
-5 -10 is an
10 4 is being
10 -1 is below
-10 -10 is kept
-2 -10 is now
10 7 is what
-10 -7 it at
-10 -9 it from
4 10 it had
-10 0 it in
-6 -10 it isn't
10 1 it ought
-10 -10 it works
-5 -10 its own
-10 -9 jobs
10 1 journey
-10 -8 kit
-10 -9 know it's
10 3 know you
-10 -2 lands
10 0 learner
2 10 left open
10 1 letter about
-10 -10 level
-10 -7 lift the
10 -1 likewise
-10 -9 limit
-9 -10 linen
4 10 list with
-9 -10 listname
-10 -10 load
10 2 loaded
-10 -8 localhost
-10 -7 logo
-10 -9 lower
10 0 make it
-8 -10 make sure
-10 -7 may change
-10 -8 media
-9 -10 message from
-4 10 messages
-2 10 messages from
-1 10 messages were
10 2 mistaken
10 1 money back
10 3 morning and
-10 -3 mr
10 2 myself
-10 -7 name !
2 10 name your
0 10 names and
-9 -10 nearest shop
-10 -8 need not
10 -1 need to
-7 -10 new file
3 10 new password
10 3 next bill
-10 -7 no answer
-10 -5 no code
-1 10 no reason
10 2 nobody could
-10 -7 nobody was
10 -1 not in
6 10 notice of
10 1 nowhere
-10 -9 number was
-2 10 numbers and
-10 -9 occurred when
-7 -10 october is
3 10 of birth
-6 -10 off for
2 -10 on hold
-10 -10 once
-10 -7 once the
-7 -10 one month
10 -1 one to
10 2 one we
-10 -5 oops we
-4 -10 opens
-10 -9 or
7 10 our app
10 1 our control
-10 -1 our website
10 4 our workshop
-6 -10 own
3 10 page and
10 2 parcels
-6 -10 people who
-1 10 personal
1 10 personal information
-10 0 phone
10 1 phones
-2 10 pins
-2 10 pins on
-10 -9 pipeline
-10 -10 pipes
10 9 placed
-7 -10 places
-9 -10 please sign
-10 -9 plug
-9 -10 position has
-10 -7 postage
-10 -8 pressure
-10 -9 prices
-10 -9 project
3 10 public folder
10 -2 publish
10 1 published the
-10 -8 pudding
-10 -6 questions the
-8 -10 quota
1 10 rang and
10 2 reach our
3 10 read aloud
-2 10 read them
-1 10 reason to
-10 -10 rejected
10 3 reminded
-10 -9 reporting
-10 -10 requested a
10 2 resulted
10 4 right link
3 10 rotate
-10 -2 runs
-10 -6 same number
10 2 saving
10 1 school will
10 3 second #
-10 -8 send it
-10 -9 sent by
-10 -8 sent to
-10 -6 sent us
-10 -3 september
-10 -7 server
-10 -7 set off
-1 10 shared
-10 -10 shoes
-10 -8 signed up
-10 -10 silent
1 10 slipped by
-10 -9 small hall
10 2 small number
10 -2 so are
10 2 sorry if
-10 -10 sorry to
-10 -7 sorry we
10 0 sorted
-10 -8 still want
-3 -10 stored
10 4 streets
10 3 strength of
1 10 stress
-10 -6 strike on
10 3 submit
-9 -10 subscribe to
-10 -5 sunday midnight
-10 -10 swap
-10 -8 tag on
10 0 tariff
-10 -7 teeth
-10 -5 tell
-10 0 tell us
-10 -10 ten
-7 -10 ten minutes
-9 -10 terms
-10 -6 textiles
-3 -10 than #
10 3 that wasn't
-1 -10 that's all
-10 -10 the absence
10 3 the chicken
-10 -5 the collection
10 2 the fee
-10 -9 the first
2 10 the group
10 2 the house
10 3 the interest
-10 -7 the larder
-2 10 the outside
-10 -7 the room
10 1 the round
10 1 the sheet
-10 -7 the silver
-10 -9 the small
10 3 the strength
10 4 the system
-10 -8 the tag
-10 -7 the team
-10 -8 the template
-10 -9 the volume
-10 -7 the waiting
-10 -10 the wall
10 2 the worry
-10 -8 the {}
-10 -6 then i
-10 -9 there !
-10 -5 this time
-10 -10 this you
10 3 thrown
-10 -7 ticket
10 -2 tier
-9 -10 time {}
-10 -8 tip
-10 -10 to freeze
-10 -1 to hand
-10 -7 to replace
-10 -7 to review
-10 -8 to room
-10 -6 to tuesday
9 10 together with
10 -1 tonight
10 0 too little
-10 -5 too much
1 10 took it
10 4 took your
-10 -9 toy
4 10 trail
-9 -10 turning
10 6 turns
-10 -5 twelve
10 9 two hours
-10 -10 two-factor authentication
-9 -10 type {}
2 10 unauthorized activity
-4 -10 unit
-10 -7 university
-10 -10 unlock
10 4 unsubscribed
-10 -10 unsuccessful
10 1 up for
-10 -6 up the
-10 -10 update your
-5 -10 upload
-10 -7 upstairs
-7 -10 use a
10 -2 use this
-9 -10 user user
1 10 usernames
-9 -10 using
-10 -8 using it
-10 -6 valley
10 2 village
-10 -9 void
-10 -9 walk
10 3 was false
-10 -8 was it
-10 -7 was too
-10 -10 was touched
-9 -10 we asked
6 10 we should
-10 -7 we were
-6 -10 we'd
-1 -10 week
0 -10 week and
10 -1 week was
-10 -8 were stolen
-10 -10 what's on
-10 -9 who asked
10 4 who hadn't
3 10 who rang
-10 -8 will go
-10 -7 wishes
-10 -7 with three
-8 -10 within one
10 2 word about
10 3 worked
-10 -8 writes
10 1 wrong
10 -3 wrong column
10 2 yesterday's email
10 2 you a
10 -1 you fly
-10 -7 you missed
10 -1 you received
-9 -10 you subscribe
10 2 you twice
-10 -10 your calendar
-1 -10 your donation
10 -1 your fault
10 -1 your invoice
10 1 your money
-8 -10 your request
-10 -10 your seat
10 3 your settings
6 10 yours
-9 -10 {} because
-10 -8 {} was
9 1 ! wrong
-9 -8 # answers
-9 -9 # the
-9 -5 # with
9 1 ^! wrong
-9 -6 ^# is
-9 -7 ^# september
9 1 ^after
9 1 ^after you
9 4 ^an
9 8 ^and
9 5 ^and that
-9 -5 ^been canceled
-8 -9 ^breaches
-9 -5 ^canceled
9 4 ^cancelled it
-9 -6 ^closed tomorrow
0 9 ^community
-9 -8 ^condolences
-8 -9 ^data breaches
4 9 ^documents
-6 -9 ^downtime
-9 -8 ^fax
-3 9 ^field
-9 -7 ^forget
-9 -7 ^forget something
2 9 ^former
-9 -6 ^gas
9 0 ^half
9 0 ^hall
9 2 ^ignore our
-7 -9 ^in
1 9 ^know
-7 -9 ^listname
2 9 ^membership
9 2 ^mistake
-9 -6 ^name has
3 9 ^of data
-4 -9 ^of the
9 2 ^oops !
-9 -5 ^order name
-9 -8 ^our condolences
-1 9 ^over
-9 -6 ^post
-6 -9 ^prices
9 4 ^programme
-5 -9 ^queue
9 1 ^re your
9 1 ^recent
1 9 ^records
9 2 ^right
0 9 ^security
9 8 ^sent to
-9 -7 ^september
2 9 ^shared your
-9 -5 ^something
-5 -9 ^the queue
9 2 ^the right
9 2 ^the wrong
9 4 ^today
9 3 ^too
9 3 ^too late
-9 -8 ^verify
-9 -8 ^verify your
9 1 ^we left
9 2 ^we lost
2 9 ^we shared
-9 -6 ^we've
9 2 ^wrong time
-9 -7 ^you forget
-9 -6 ^your certificate
9 1 ^your recent
-9 -7 a bank
3 9 a court
6 9 a database
1 9 a former
9 4 a full-size
-7 -9 a hotel
-9 -7 a long
9 0 a newsletter
2 9 a password
-9 -6 a printed
9 -2 a proportion
-9 -9 a reader
-1 9 a search
-9 -7 a solution
9 -1 a trial
1 9 a ward
-9 -9 a wonderful
9 2 about your
-9 -5 above
-9 -9 account from
-5 -9 account if
1 9 account with
-2 9 acquired by
9 4 addressed by
-9 -9 administrators
-9 -7 afraid
9 0 already packed
-9 -7 already paid
-9 -8 alternatively
9 1 amounts
9 -2 an incorrect
-9 -7 and after
-9 1 and another
-8 -9 and anything
-9 -6 and at
3 9 and encrypted
9 0 and forgot
-8 -9 and goes
7 9 and i'm
-6 -9 and nothing
9 3 and pay
1 9 and phone
-9 -7 and there
-8 -9 and there's
-6 -9 and watch
-9 -9 and will
6 9 anneke
-9 3 another
-9 -8 another in
9 2 answer this
9 -3 any confusion
3 9 anyone who
9 4 apologies to
9 2 applies
-9 -6 applying
-9 -6 applying for
-7 -9 are this
9 -2 are we
9 4 as an
-3 -9 asked
-9 -6 at eleven
9 4 at five
-5 -9 at noon
-9 -8 at once
-9 -8 at them
9 2 august and
-9 -5 authentication and
9 8 back at
9 4 back some
-9 -9 bad
-9 -9 banks
-9 -6 basket
-6 -9 be a
9 5 be informed
-9 -6 be posted
-9 -8 be sent
-9 -7 because they
-9 -5 been canceled
-9 -9 been processed
3 9 been taken
-9 -5 been voided
-9 -6 begun to
-4 -9 bench
-9 -5 best wishes
-9 -7 beyond the
-9 -8 bill will
9 1 bit off
9 0 bottle
9 1 broadband
9 4 bug in
-7 -9 but i'm
9 1 but not
-9 -5 buyer
2 9 callers
0 9 calls and
-9 -6 can make
9 1 capacity
9 4 card and
9 -1 card for
-9 -6 carry a
0 9 cert-in
-9 -5 changes
9 3 charge and
-9 -8 cheese
-9 -8 clause
-9 -6 clear the
9 3 closer
9 3 closer to
-4 -9 closes on
-1 9 code and
-4 -9 collection
-6 -9 come to
9 0 comfort
-9 -8 command
-9 -5 conditional
-9 -8 condolences
9 -2 confusion
-9 -8 connect
9 -2 connected
-9 0 considered
3 9 contact details
-9 -6 copy will
-2 -9 cork
-9 -3 cost
1 9 could see
9 2 courier
7 9 courier on
-4 9 course of
2 9 court order
-9 -8 create
-9 -8 create a
-9 -6 customs officers
-7 -9 cvv
1 9 dark web
-8 -9 data breaches
9 4 daughters
9 3 days instead
-9 -9 dear {}
-9 -2 degree
0 9 deleted it
-5 -9 delivery
-9 -8 delivery until
9 0 dentist
-9 -5 dependent
-9 -8 destination
-9 -6 destroy
-9 -6 detail
9 2 did not
-9 -8 didn't get
-9 -7 digest
-8 -9 directly
1 9 discovered
5 9 displayed
-9 -9 disregard
-9 -8 do ?
-3 -9 do with
-9 -7 dollars
9 4 done since
-6 -9 downtime
-9 -6 earlier certificate
-9 -6 effect on
-9 -3 email address
-9 -8 email to
3 9 emails and
-9 -9 end
-9 -6 ending #
-9 -8 engineers
-9 -6 enquiries
-9 -9 ever
-9 -4 every record
-9 -8 everything with
-9 -4 example
-9 -7 facsimile
-9 -7 facsimile job
9 0 failed
9 1 fares
9 -2 fault in
-9 -4 fell
-9 -8 fence on
9 1 fibre
-9 -7 fields
9 6 file and
-9 -9 film
-7 -9 find
3 9 first names
9 3 first was
-7 -9 five minutes
1 -9 fixed it
-7 -9 flagged
9 0 follow the
9 2 for #
-9 -6 for applying
9 0 for choosing
-9 -7 for half
9 6 for nineteen
9 0 for over
3 9 for that
-9 -8 for the
-8 -9 for them
-5 -9 for this
-6 -9 four minutes
-9 -8 frankfurt
-9 -4 friday
7 9 friday to
-8 -9 from tuesday
9 4 full-size
9 7 fully
3 9 fundraising
-9 -5 furious
9 4 gave your
7 9 given
-9 -6 go through
9 -1 goal
-9 -9 goes to
-9 -4 going
-9 -9 greet
9 0 guest relations
9 1 guests is
-9 -2 handle
-8 -9 happened to
-9 -6 happens when
-2 9 has since
9 0 have experienced
2 9 have obtained
-9 -6 heavy
-6 -9 hi team
9 -1 higher
0 9 hr
9 2 hub
9 4 i am
-9 -9 i could
5 9 i skipped
9 5 i typed
9 0 if that
-2 -9 if this
9 3 if you've
9 2 ignore our
-2 -9 in cork
-9 -6 in four
-9 -5 in one
-9 -6 in rotterdam
9 -3 inbox
-3 9 information
-9 -4 information security
9 5 informed that
-9 -6 inspection
-9 -5 internal
0 9 into our
9 4 introduced the
-9 -8 invoice #
-7 -9 ip
9 2 is awkward
-9 -9 is closed
9 2 is hard
-9 -7 is more
-9 -7 isn't
9 -2 issued to
-9 -7 it again
-9 -7 it over
-9 -8 jobid
9 0 lal
9 0 landed
9 4 lapse
2 9 last #
-8 9 leak
9 2 leave your
9 -1 left you
9 2 left your
-7 -9 letters and
-9 -6 letting us
-9 -8 lights
-9 -8 likely to
-9 -6 line was
-9 -4 lines
-8 -9 link below
9 4 linked
-2 9 list so
4 9 list we
-8 -9 listname mailing
9 4 lock
9 4 locked the
9 4 lorraine
-9 -5 low
-9 -8 maintainers
-9 -7 members
-7 -9 messages in
5 9 messaging
-9 -8 met
-9 -8 miles
-9 -6 mill road
-3 -9 million
-9 -5 money goes
-9 -9 month
-9 -5 mop
-9 -4 more
9 0 morning's
9 5 name and
-9 -7 name down
-9 -7 near
-7 -9 nearly every
-9 -7 need your
-1 9 never stored
-9 -9 next week
-9 -8 next-day
-9 -8 next-day delivery
9 2 night of
9 6 nineteen days
-9 -8 noticed a
-9 -7 november #
2 9 obtained a
0 9 occurred on
-9 -5 of #
9 3 of class
-9 -7 of july
9 3 of next
2 9 of personal
-9 -8 of ten
8 9 of your
9 1 off a
9 2 off this
-2 9 off with
-9 -6 officers
-9 -8 on host
-9 -7 on mill
-9 -1 on our
-9 -9 on sale
-5 -9 on two-factor
-9 -7 one or
-8 -9 open the
-9 -8 opens at
-8 -9 or contact
-9 -7 or you
-9 -5 order name
-9 -3 other
-9 -8 our condolences
9 1 our guests
9 4 our payment
-9 -8 over six
9 0 over thirty
9 3 overdue notice
9 -1 packs
-2 -9 paid #
-9 -5 paid with
-8 -9 parcel goes
-7 -9 parking is
-5 9 part of
-1 9 passport scans
-1 9 password has
9 1 patience and
-9 -7 people have
-2 9 people you
-9 -6 plan
1 9 plan and
-9 -8 planned
-9 -1 please
3 9 please change
-9 -6 please clear
9 -1 please disregard
-4 -9 plot #
-1 9 plug-in
9 -1 pm on
2 9 potentially
-9 -7 pound
-2 9 pretend to
-9 -6 pretending
-9 -6 pretending to
-9 -6 printed copy
4 9 prints our
-9 -8 privacy policy
-3 9 private
9 3 process
9 1 product
9 1 put back
-9 -6 quiet
-8 -9 quote is
9 1 re your
-9 -3 recalled
3 9 recordings
-9 -7 records were
-4 -9 reference
9 2 refunded the
-6 -9 registered
-3 -9 rehearsal
-8 -9 remains
9 3 repair
5 9 replaced
-9 -2 replies
-8 -9 replying
-9 -6 requested on
9 0 respond
-9 -9 role
-9 -8 room #
-9 -6 rotterdam
-9 -6 rotterdam and
-9 -7 row
-9 -2 sales
-9 -8 sam
-9 -6 sandwiches
-8 -9 save you
6 9 saw
0 9 scans
0 9 scholarship
-9 -8 score
-1 9 search engine
-9 -9 sender
9 2 sent it
-9 -5 sentence
-9 -9 share
2 9 shared your
9 4 shipped a
-9 -9 ships today
-9 -5 shop the
-1 9 should not
9 6 shouldn't have
0 9 sim
9 6 sincere
9 6 sincere apologies
-6 -9 sites
-9 -7 sketch
-9 -8 slot
-9 -7 solution
9 4 solutions
-1 9 someone
4 9 sorry about
-8 -9 space
-9 -8 spend
-9 -5 standing
-9 -6 start the
-9 -6 stay with
-4 -9 studio
-9 -9 subject line
-5 -9 submitted
9 7 subscriber
-5 -9 such
-9 -5 summaries
-9 -8 summary
9 1 supply
3 9 suspicious activity
9 -2 sydney
-9 -6 talks
9 -1 tasting
-9 -5 tea
9 1 technical
9 3 teeny
9 0 temporary
-8 -9 testing
9 -1 th and
9 -1 than we
9 9 that day's
9 1 that isn't
9 7 that list
-9 -6 that they
0 9 that weren't
-2 9 the addresses
-9 -6 the airline
0 9 the autumn
-9 -6 the border
9 3 the charge
-4 -9 the class
9 -3 the deadline
-9 -9 the details
9 7 the draft
9 2 the gas
9 -1 the notification
-6 -9 the panel
-9 -7 the password
9 9 the planning
0 9 the records
-9 -7 the rest
9 1 the website
9 3 the wrong
-9 -7 there
-7 -9 these are
9 0 they should
-9 -7 this ?
9 0 this morning's
8 9 this office
9 -2 thought to
-4 -9 thursday at
-9 -8 time in
9 2 to ask
-9 -1 to inform
-9 -5 to keep
-9 -6 to move
9 -1 to publish
-9 -6 to put
-9 -7 to receive
-9 -9 to snow
-9 -9 to someone
9 1 to sunday
-6 -9 today with
-9 -3 token
5 9 told us
9 -1 told you
-9 -8 tour
-9 -9 trial
-9 -7 tried it
-8 -9 trouble
9 3 truly sorry
-8 -9 twenty minutes
-9 -8 two more
-5 -9 two other
-9 -6 two-step
1 9 unauthorised access
9 0 understanding
-9 -5 union and
-2 -9 until
-9 1 until friday
-9 -5 until it
-9 -8 unwell
-9 -6 up from
-2 9 up on
-9 -9 updated our
6 9 uploaded
-1 9 uploaded to
9 7 us today
-7 -9 user {}
2 9 users of
-9 -8 versions
-9 -9 via
-9 -8 voice
-9 -5 voided
-9 -5 waiting list
-2 9 walked off
-9 -9 wall
-9 -7 want
1 9 ward
-9 -5 was canceled
9 0 was our
9 2 was stored
9 -3 was withdrawn
-2 9 watch out
-9 -6 water and
-9 -6 water is
9 4 we broke
9 3 we called
9 1 we counted
0 9 we discovered
9 8 we kept
9 2 we lost
9 -1 we sent
2 9 we shared
9 2 we switched
-9 0 we wish
-9 -3 web
-9 -8 week of
9 2 well this
-4 -9 went to
0 9 weren't theirs
-9 -8 where each
-5 -9 where your
-4 -9 which is
-9 -3 who has
9 0 whole thing
-9 -8 will expire
-9 -8 will follow
9 3 will put
-9 -7 windows
4 9 wish to
-2 9 with first
-8 -9 with this
-8 -9 with us
-3 9 with your
9 1 withdrawn
9 -3 withdrawn after
-9 -7 won't get
9 0 won't go
-9 -7 won't keep
-9 -9 wonderful
-9 -4 work out
-5 -9 working
1 -9 worth
-9 -5 would rather
9 2 wrong time
9 1 wrote to
-9 -8 x #
-9 -9 year and
9 3 yesterday
9 0 you aren't
9 -2 you as
9 3 you back
-8 -9 you for
-9 -9 you get
-9 -7 you hear
-8 -9 you switched
-9 -6 you think
9 3 you want
-1 9 you're on
-8 -9 your app
-9 -8 your boiler
-9 -8 your council
-9 -7 your facsimile
-9 -9 your flight
-6 -9 your mailbox
0 9 your number
-6 -9 your password
9 2 your phone
-9 0 your street
-7 -9 your ticket
-9 -5 your workspace
-5 -9 zone
-7 -9 {} minutes
-9 -8 {} on
-9 -7 {} plan
-8 -7 # after
-3 -8 # are
-8 -7 # is
-8 -4 # january
-8 -7 # seconds
-3 -8 ?
-8 -7 ^# a
-8 -8 ^?
8 2 ^about the
-3 -8 ^apply
4 8 ^bank
-8 -5 ^begins
8 1 ^bill
8 3 ^book
-7 -8 ^cancelled
-8 -8 ^contact
-3 8 ^could
-8 -7 ^council
-8 -8 ^council tax
2 8 ^cyber
2 8 ^cyber incident
-8 -8 ^delayed
8 1 ^demand
-1 8 ^else's
-6 -8 ^failed
8 3 ^happened
8 3 ^happened and
-1 8 ^hospital
-8 -3 ^in your
-8 -8 ^invoice
-8 -7 ^invoice #
-8 -6 ^it means
-8 -7 ^last year's
8 1 ^locked
-8 -6 ^means
-8 -6 ^means for
8 -1 ^meant
-8 -8 ^meeting
-8 -8 ^minutes of
-8 -8 ^name
3 8 ^notice
3 8 ^notice of
-5 -8 ^now
8 3 ^of your
8 0 ^on friday
-8 -8 ^on host
-8 -7 ^parish
8 3 ^please
8 3 ^please ignore
8 -2 ^published the
8 8 ^put
-8 -8 ^quarterly
8 -1 ^quick
-7 -8 ^ready
8 1 ^renewal
-8 -7 ^returned
-8 -8 ^room
1 -8 ^saturday
-6 -8 ^share
8 0 ^six
-1 8 ^someone else's
1 8 ^stolen from
1 8 ^system
-4 -8 ^tax
8 1 ^that email
-6 -8 ^to
-8 -2 ^to our
-6 -8 ^to share
-8 -7 ^using
4 -8 ^was declined
8 4 ^we cancelled
8 -2 ^we published
8 4 ^were
8 -2 ^were wrong
-6 -8 ^what
8 3 ^what happened
-8 -6 ^what it
-8 -7 ^whoops
0 -8 ^work
8 3 ^wrong link
-8 -7 ^year's
8 2 ^you had
-8 -2 ^your booking
-3 -8 ^your feedback
8 0 ^your march
8 2 a blank
-1 8 a box
8 0 a client
8 1 a code
8 3 a colleague
-8 -3 a company
-8 -6 a decision
-6 -8 a file
-8 -5 a fire
-3 8 a flaw
0 8 a page
8 2 a person
-8 -6 a photo
-8 -8 a real
-8 -3 a review
-8 -5 a subject
-8 -7 a table
8 3 a teeny
0 8 a usb
8 6 able
8 6 able to
8 6 about
6 8 about that
1 8 account number
-2 8 address and
-8 -3 address for
-2 8 address was
-2 8 addresses of
8 0 again at
8 0 agm
6 8 aid
-8 -6 all of
8 0 already sent
-8 -5 always the
8 0 amend
8 3 an alarm
-8 -7 an apology
-8 -8 an emergency
8 -1 an extra
-8 3 an incident
8 7 an old
1 8 ancestry
-8 -6 and a
1 8 and account
-3 8 and contact
2 8 and copied
-8 -7 and disregard
1 8 and former
-8 -5 and how
8 3 and left
8 -1 and night
8 3 and so
-8 -5 and thank
8 -2 and took
6 8 and we've
-8 -4 and your
8 0 and yours
-7 -8 answer within
8 3 any question
-8 -7 apologise for
8 0 apology
7 8 appear
4 8 appears
-8 -6 application for
8 1 april and
8 2 are on
-8 -6 are unhappy
-7 -8 arrive by
-8 -7 assistance
-8 -3 at it
-3 -8 at nine
1 8 at one
-1 -8 attached and
-6 -8 attachments
-8 -8 attempts
0 8 autumn
-8 -2 available
2 8 away with
-8 -7 back the
-8 -5 bag
-8 -6 basket and
8 4 be applied
-8 -7 be delivered
8 1 be offered
4 8 be our
-8 -4 be told
-8 -7 because of
-8 -4 because your
6 8 been
8 0 been #
8 -2 been corrected
8 1 been put
8 0 been returned
1 8 been there
8 4 before your
-8 -7 begin
-2 -8 behalf
-2 -8 behalf of
-4 8 bereavement
-7 -8 best
8 5 between #
8 0 big
0 8 birth and
-7 -8 boiler
8 4 bookings
-8 -7 bother
-8 2 bought it
-1 8 box of
8 3 brand-new
-7 -8 breach notice
-8 -7 budget
-8 -2 build
-8 -6 buyers
6 8 by this
-6 -8 by thursday
2 8 by transfer
8 3 by two
8 0 by wednesday
8 -2 calendar
1 8 callers who
8 0 came on
-8 -7 can put
-8 -5 canceled
8 4 cancelled it
-8 -7 cannot read
8 3 card by
-8 -5 card on
-8 -4 card you
-8 -7 cash
8 3 caused you
-7 -8 cent
-7 -8 changed and
8 -2 changed it
-5 -8 class
-8 -8 clause #
-7 -8 click the
-8 -2 closed
-8 -5 closed to
-8 -6 closed tomorrow
-7 -8 closing
-8 -8 coat
-8 -6 cold
4 8 colin
-8 -1 company
8 -4 compared
-8 -6 completed
-8 -2 concerning
8 2 configuration
-8 -6 confirmed
2 8 contractor
6 8 copied
-8 -5 corporate
-7 8 court
8 1 crept
8 2 crew
1 8 current and
3 8 customers
-8 -5 dan
-8 0 data may
8 3 day is
-8 -7 daylight
0 8 days in
-8 -8 dear firstname
8 6 december
8 2 deeply regret
-1 8 delivery addresses
1 8 department
-7 -8 departure
4 8 deploy
-8 -1 describe
8 4 desk on
-8 -7 destination was
0 8 detected unusual
-4 -8 didn't
-8 -7 died at
-8 -4 diesel
-2 8 dismissed
-8 -8 dispute
-8 -6 docs
5 8 documents
0 -8 donation
-8 -8 draw
-8 -5 driver
-6 -8 due on
-8 -6 each morning
-8 -5 effect
-8 -7 else has
8 0 else looked
0 8 else's
8 3 email you
2 8 employee
1 8 employees
-6 -8 empty the
-7 -8 ends tomorrow
8 2 entirely
-8 -8 event and
-8 -3 events
-8 -5 everything in
8 1 everything is
8 1 excuse
8 -1 experienced
8 0 exports
8 1 factory
-8 -3 faithfully
8 -3 fault
-8 -7 fax
3 8 february and
-6 -8 fern
-7 -8 file to
8 0 final demand
8 -3 fines for
-8 -5 fire
-8 -4 first
4 8 first and
8 -1 first day
-8 -7 firstname
-8 -4 five working
8 -5 fixed
-8 -2 flat
-3 8 flaw
-3 8 flaw in
8 -3 flew
-8 -5 floor
-2 -8 follow
-2 -8 for an
8 1 for everyone
8 2 for grandparents
-8 -2 for letting
8 -2 for you
1 8 former employees
-8 0 forward
8 1 found out
0 8 found there
-2 -8 frame
8 4 from our
8 3 from this
8 3 front desk
0 8 fully committed
-2 8 funny
-3 8 funny story
-8 -6 gave us
8 0 get clean
-8 -6 glad
-8 -7 goes up
1 8 going on
-8 -7 good at
-2 8 group
6 8 had never
8 -1 half
8 0 half and
-4 -8 hall
-8 -8 hall on
-7 -8 happen
-2 8 happened and
1 8 hardware keys
8 1 harm
8 1 harm done
-5 -8 has found
-7 -8 has happened
-8 -6 has left
-4 -8 has nothing
-3 8 has returned
-8 -8 has three
-5 -8 has to
-8 -5 have already
8 7 have checked
8 -3 have fixed
8 3 have left
8 0 have opened
-3 -8 have received
-8 -8 haven't seen
-8 -4 he
-2 8 heads
2 8 helpline
2 8 her mailbox
-4 8 hiding
-6 -8 hill
-8 -6 hired
-2 8 histories
-2 8 home addresses
-7 -8 hotel
0 8 how you
8 3 huw
8 1 i
8 2 i know
-8 -3 if anyone
-8 -3 if it
-4 -8 if it's
8 1 if that's
-8 -6 if we
-2 -8 ignore
4 8 in again
8 6 in for
-8 -8 in frankfurt
8 1 in friday's
2 8 in them
0 8 in there
-6 -8 in this
2 8 incident at
-8 0 incident occurred
0 8 incident that
8 -2 incorrect
0 8 indexed
8 3 instead of
-5 -8 institute
-5 -8 institute of
-8 -7 instructor
-8 -5 interest in
-5 -8 invent
8 3 invitations
8 3 invitations will
8 -1 invoice is
-7 -8 is
-8 -7 is all
-7 -8 is here
-8 -5 is running
8 2 is still
-6 -8 is your
0 8 issue a
-8 0 it back
-8 -6 it didn't
8 3 it holds
-8 -6 it means
-8 -5 it online
8 -2 it took
-8 -6 it won't
8 5 it's only
-6 -8 item
-8 -8 item #
8 3 jasmine
-5 -8 job
-8 -7 job jobid
-8 -8 keep
-8 -8 keep them
-8 -5 keep your
-8 -1 kept
-8 -7 key
-8 -8 keyboard
8 3 know what
-6 -8 large
8 7 last night's
-5 -8 late
8 6 left in
-8 -7 leisure
-8 -7 leisure centre
-8 -3 lessons
-8 -6 let me
-8 -6 letter to
-8 -5 liable
-8 -5 liable for
-8 -8 likely
-8 -2 link
-5 -8 link and
8 1 list in
-8 -8 listing
3 8 lists of
-8 -5 litre
-8 -7 local
8 3 locked
1 8 logins have
-8 -7 look in
7 8 looks like
-8 -4 lose you
8 -6 lost
-8 -5 lost or
-6 -8 lying
2 8 mailbox and
6 8 mailing
8 0 manage
8 2 me their
8 1 meant
-8 -6 measure it
-8 -6 medicine
3 8 member list
2 8 messages about
8 0 missed the
-8 -6 missed you
8 1 missing
-5 -8 mistake with
-8 -8 month {}
8 3 most of
8 -2 moved the
-8 -8 n
-8 -7 nearly
8 0 net
3 8 no card
-3 8 no copy
8 1 no harm
8 -2 nobody else
8 3 nobody had
1 8 not have
-3 8 not the
8 -1 not your
-8 -5 notebook
5 8 notes
4 8 notes to
8 1 nothing about
8 3 nothing personal
4 8 notice that
-5 -8 notices
8 0 nuts
8 2 of messages
7 8 of our
8 3 of this
-8 -6 of two
-8 -6 off from
-3 -8 offended
-2 -8 on behalf
-8 -6 on thursday
-8 -5 on to
8 1 one more
-8 -6 or by
-8 -7 or more
-8 -5 or stolen
-7 -8 order number
8 3 ordered at
-7 -8 organiser
-7 -8 otherwise
5 8 our booking
8 3 our brand-new
8 0 our calendar
8 1 our contact
-6 -8 our customers
2 8 our helpline
0 8 our shop
-8 -8 our standards
-2 8 out for
1 8 out where
-8 -7 panic
-8 -4 papers
-8 -3 parcel notice
8 1 parents and
-8 -7 parish
-3 8 part
8 -2 particularly
-7 -8 per cent
-8 -4 perhaps
0 8 persuaded
-8 -6 pharmacy
-5 -8 phishing
-8 -6 photo and
8 3 picked the
-8 -6 place the
2 8 played
-4 -8 please check
0 8 please delete
-8 -7 porter
8 2 portion
8 2 portion of
-4 -8 position
-8 -7 pot
-8 -7 potter
-8 -5 preferences
-8 -6 press
8 2 previous
-2 8 profiles
-8 -2 projects
8 -3 proportion
8 -3 proportion of
8 5 provider
8 -1 push
-8 -8 quarterly
8 0 queries
-3 -8 queue
8 1 quoted
8 2 ran the
4 8 reached the
-4 -8 reader
8 1 received two
-8 -5 recorded
-8 -6 records show
-8 -8 reel
-8 -7 regret to
-8 -5 regretted
5 8 remove
-8 1 removed
8 4 renewal
-8 -3 reported
-6 -8 resolved
8 3 resulted in
8 3 return the
-8 -6 returns
-8 -3 review we
6 8 rolled the
-8 -7 rolling
-8 -7 rolling out
-8 -7 room and
-8 -8 rose
8 3 rostered
5 8 rota
-8 -5 rowan
-2 -8 rules
-8 -8 s to
8 0 said
-8 -6 sale
8 2 saturday's
8 2 scheme
0 8 scrape
-3 8 search engines
-6 -8 seat is
-8 -5 second is
-8 -8 seen before
-8 -7 seen in
-8 -3 sells
-6 -8 send the
-8 -8 send your
8 0 sends
8 0 sent them
8 2 sent you
1 8 set a
-8 -2 settings
-8 -6 settle
-8 -5 seven
8 -2 several
-1 8 sheets
8 3 shirt
-5 -8 should be
-8 -4 show that
8 8 showing
8 0 shows the
-8 -6 silver
2 8 sit in
-8 -5 sizes
-8 -6 slice
-2 8 slipped
8 -2 so the
8 1 some users
-1 8 someone else's
8 2 son
-8 -8 sorry the
-8 -8 sorry you
6 8 sort of
-8 -7 spoke to
-8 -8 stages
-8 -8 standards editor
-5 -8 state
-8 -6 status page
-8 -7 stays in
-3 -8 stock
8 0 stockroom
1 8 stole
8 2 strength
0 8 stuff
-4 -8 submission
-7 -8 success
-5 -8 suggest
-4 -8 suggest that
-7 -8 sunday from
-6 -8 surgery
0 8 swindon
8 -2 sync
-5 -8 systems have
-8 -7 tag
8 2 take two
1 8 taken
-8 -5 taking
-8 -8 team has
-8 -8 tell me
8 2 terms and
-8 -8 thank
-8 -8 thank you
3 8 that a
8 2 that letter
2 8 that mailbox
-8 -3 that sells
8 0 that was
-8 -6 that you'd
8 1 that's too
-6 -8 the account
-8 -4 the attachment
-8 -8 the bench
-6 -8 the cake
-8 -6 the card
8 0 the client
-8 2 the course
8 -3 the delivery
-7 -8 the end
8 1 the factory
8 2 the ferry
-8 0 the file
1 8 the firm
-8 -5 the folder
8 0 the full
-6 -8 the gate
1 8 the inside
-8 -8 the issue
-8 -6 the local
8 0 the net
-1 -8 the one
-8 -7 the parish
-4 -8 the position
8 2 the previous
-1 8 the public
-1 -8 the queue
8 1 the reminder
-8 -6 the ridge
-1 8 the search
-8 -8 the set
-2 8 the setting
-8 -6 the shop's
8 -1 the silence
-8 -6 the status
-8 -7 the surgery
8 3 the test
0 8 the to
8 3 the webinar
-7 -8 there's
-8 -7 there's a
2 8 they could
1 8 they took
8 4 thing is
-1 -8 this is
-8 -6 this letter
-8 -8 this link
-8 -8 this message
-8 -6 this reminder
-8 -8 this year
-8 -8 three members
-7 -8 three minutes
8 -1 thursday's
-4 -8 tickets
-4 -8 time on
3 8 to anyone
8 1 to anything
-7 -8 to confirm
-8 -7 to destination
-7 -8 to email
8 1 to forty
-8 -6 to lift
-8 -6 to most
-8 -8 to object
8 2 to respond
-8 -6 to settle
-8 -7 to two
-8 -6 tracking
-1 8 transfer
8 1 trip
-2 8 trustees have
8 2 try once
-8 -7 trying to
-8 -8 turned on
-8 -8 two tickets
8 1 unexpected
-8 -6 unhappy
-8 -6 unhappy with
-8 -8 unit is
-4 8 update from
8 2 upgrades
-2 -8 us what
0 8 usb
0 8 usb stick
3 8 usernames emails
-8 -7 users first
-6 -8 uses
8 7 using your
-8 -7 vase
-8 -7 verify your
-7 -8 voted
-8 -7 wait and
-8 -8 wait is
-8 -5 warmer
-8 -5 warmer by
0 8 warn
1 -8 was a
8 -4 was broken
8 -5 was missing
-1 -8 was not
-8 -5 was out
-3 -8 was received
-6 -8 was requested
5 8 watch
-4 -8 water
8 -2 water in
-8 -6 ways
-8 -7 we couldn't
8 2 we deeply
-8 -4 we have
8 4 we introduced
-8 -6 we may
8 1 we offer
6 8 we rolled
3 8 we shipped
-5 -8 we suggest
8 0 we told
8 3 we wrote
-8 -6 we'll place
8 0 we'll write
-5 -8 we're sorry
0 8 web address
-5 -8 week so
-6 -8 week's
8 1 weekend the
1 8 went out
1 8 were among
-8 1 were in
-3 -8 were offended
7 8 were on
8 6 were the
4 8 what you
8 -1 whatever you
1 8 whatsapp
8 1 where it
8 7 which was
-2 8 while we
8 0 who'd
-3 8 widely
-7 -8 wiki
8 2 will refund
8 2 will see
8 0 with #
-8 -4 within five
-8 -8 within four
8 3 worked and
8 2 working days
1 8 works here
-8 -4 write
8 -2 written on
-8 -7 wrote in
-8 -6 yarrow
-8 -8 yearly
-8 -3 years
8 2 years #
8 0 yes
8 -2 york
-8 -5 you !
-2 8 you live
3 8 you opened
-8 -5 you receive
8 2 you return
0 8 you said
-8 -7 you still
-2 -8 you're
-8 3 you've paid
1 8 your ancestry
-8 -6 your basket
-8 -8 your box
-7 -8 your contact
8 0 your continued
8 1 your course
-8 -5 your form
8 -2 your inbox
1 8 your insurance
-8 -5 your interest
2 8 your membership
8 8 your name
-2 8 your page
8 2 your reservation
-5 -8 your statements
-8 -3 yours faithfully
3 8 yours was
-4 -8 yours will
-7 -5 # #
-2 -7 # all
-3 -7 # august
7 0 # day
5 7 # february
-7 -6 # from
-7 -5 # has
-2 7 # k
-7 -5 # litres
-7 -5 # minutes
7 2 # st
7 5 # th
-7 -7 # words
-3 -7 ^# february
-7 -4 ^about our
2 7 ^accessed
-4 -7 ^account
7 6 ^alert
6 7 ^an update
-7 -6 ^and a
-2 7 ^and what
6 7 ^and your
0 7 ^art
-5 -7 ^birthday
-7 -7 ^blocked
-3 -7 ^box
-7 0 ^breach of
-7 -7 ^confirm
-7 -7 ^confirm your
-7 -5 ^couldn't
2 7 ^data breach
-7 -7 ^day school
2 -7 ^delivery
1 7 ^dental
-6 -7 ^digest
-7 -6 ^display_name
-7 -3 ^donor
7 3 ^down
-7 -5 ^due on
7 -1 ^emailed
7 0 ^emailed you
-5 -7 ^ending
-5 -7 ^fake
7 -1 ^fault
-6 -7 ^for a
7 1 ^friday's
1 7 ^from our
7 -1 ^holiday
-7 -7 ^how to
-7 -6 ^id
-2 -7 ^invitation
-7 -6 ^is here
7 3 ^is late
-5 -7 ^job
7 3 ^late
-7 -3 ^mailbox
-7 -5 ^maintenance sunday
1 7 ^messages
-2 7 ^messages were
-7 -7 ^monday
-7 -7 ^monthly
7 3 ^october
7 0 ^on
2 7 ^other
-7 -4 ^our privacy
4 7 ^photo
0 7 ^photographs
7 2 ^place
7 2 ^plain
-7 -4 ^planned maintenance
-7 -4 ^privacy policy
0 7 ^profile
-1 7 ^profile was
-7 -7 ^project
-2 7 ^readable
-7 -7 ^recall
7 2 ^regarding your
-7 -5 ^report
-7 -7 ^school closed
-7 -7 ^snow
-7 -7 ^snow day
-7 6 ^someone
-7 -5 ^storm
-6 -7 ^street
-7 -5 ^sunday #
-7 -6 ^the app
-7 -6 ^ticket
-7 -6 ^ticket #
4 -7 ^to be
7 2 ^to your
-7 -6 ^tomorrow
-3 -7 ^us
1 7 ^visible to
-7 -7 ^visit to
7 0 ^voucher
-7 -6 ^we couldn't
-7 -6 ^we did
7 -1 ^we emailed
-6 -7 ^week
-4 -7 ^weekly
7 0 ^weeks
7 -1 ^were on
-2 7 ^were readable
-7 -6 ^will
-5 -7 ^you
-7 -7 ^your visit
7 0 ^your voucher
1 7 a backup
-7 -5 a bakery
1 7 a cyber
7 1 a digit
-2 7 a folder
-2 7 a link
-4 -7 a moment
-7 -4 a paragraph
7 2 a portion
-7 -7 a quiet
7 -3 a record
-7 -6 a reminder
7 1 a repair
-3 7 a screenshot
2 7 a security
-6 -7 a spare
3 7 a stolen
-6 -7 a term
1 7 a window
-7 -2 a year
-1 7 about two
-3 -7 absence
-7 -7 abstracts
-7 -7 abstracts for
-7 -7 accept
-3 -7 accept our
-7 -6 accept the
-6 -7 account has
-7 -7 account {}
7 3 accra
-2 7 actor
-7 -7 add the
-7 -4 add to
7 2 added #
-7 -6 adding
7 0 address that
-7 -6 address user_email
-7 -1 admission
-3 -7 advance
-3 -7 advance and
7 1 advertised
-5 -7 after
3 7 after all
-6 -7 after that
-7 -7 again and
2 7 all members
-6 -7 alone
7 0 already
7 4 altogether
7 1 always was
7 5 am sorry
1 7 among them
-7 -4 an exam
7 0 and about
7 7 and always
1 7 and among
-1 7 and brought
1 7 and confirm
7 3 and did
7 5 and do
-2 7 and expect
7 2 and it
7 7 and it's
-6 -7 and keep
-1 -7 and that
-4 -7 and turn
-7 -5 and two
7 2 and you'll
-7 1 anonymous
-2 7 another company
7 3 anselm
7 -1 answered
7 6 any day
2 7 any email
-7 -6 any questions
0 7 anybody with
-7 -6 app store
-7 -1 app to
-7 -4 appeared in
6 7 appears that
0 7 appears to
7 2 are cross
-7 -5 are made
-7 -4 are short
7 2 are unchanged
-7 -5 arm
7 6 arranged
-7 1 arrived
0 7 art
-7 -5 as long
-7 -4 as soon
-7 -7 ask the
-7 -2 ask your
7 0 asked you
-1 7 assurance
-6 -7 at little
7 5 at risk
-7 -6 attended
-7 -7 avoid
7 7 awkward
7 0 badge
-7 -4 bakery in
7 3 balances
-4 -7 banned
7 2 bars
-5 -7 be back
7 3 be delighted
-7 -6 be given
7 1 be home
1 7 be read
-7 -6 be the
-7 -7 been closed
3 7 been wiped
-2 7 belonging
-2 7 belonging to
0 -7 bike
4 7 bins
7 7 birthday
-1 7 birthdays
5 7 block
7 0 bonus
-7 -7 book
7 3 book you
-7 -5 books are
-7 -5 border
-7 1 breach of
7 2 bring the
7 0 bring your
-7 -5 brush
-7 1 bundle
7 2 bus
7 5 businesses
2 7 but no
-7 -1 by mistake
7 3 by post
-7 -4 by then
7 1 by tuesday
7 4 by us
-7 -7 cake
7 0 calendar was
-7 -1 called it
7 4 can come
-7 -5 can give
-7 -5 can renew
7 3 can't do
7 3 cancelled saturday's
7 3 cancelled the
-5 -7 cancelled your
-7 -4 canvas
-7 -7 card to
-6 -7 carried
-7 -5 carry on
-7 -6 cause and
7 3 caused this
7 6 centre
7 2 certain bookings
7 6 change that
-7 -5 charge for
-7 1 check the
-2 -7 cheers
-7 -7 child has
7 2 chose the
-7 -7 class starts
-7 -6 class timetable
-6 -7 click below
7 3 client
-7 -1 closed the
-7 -1 code is
7 6 colleague
7 -1 colleague who
7 0 colour
-7 -4 come up
7 2 compensation
7 0 compulsory
1 7 computer
3 7 concerned
-5 -7 connection with
-7 -7 console
-7 5 contact
2 7 contained your
2 7 contains no
7 1 copies of
7 2 cost of
-5 -7 costs
-7 -6 council tax
7 -3 cover
-7 -7 crack
7 4 customer care
-2 7 cvs
2 7 cyber incident
0 7 dark
-7 -5 database on
-2 -7 date
-6 -7 date date
-7 -5 day or
-7 -7 day school
-7 -5 dear members
6 7 deep
4 7 delivered to
-7 -7 depend
-7 -7 depend on
7 1 depot
7 2 deserved
7 5 designed
-6 -7 detected on
-2 7 did and
-7 -7 did in
7 2 digit
7 1 digit and
7 7 direct debit
-7 -6 display_name
-7 -6 display_name mailing
-5 -7 do
-7 -5 do and
7 0 do look
-7 -5 doesn't
-3 7 don't know
0 7 don't recognize
-7 -6 don't use
-7 -5 done the
-7 -5 door and
0 7 downloaded
-2 7 duck
-2 7 duck pond
0 -7 duplicate
7 4 during the
7 0 each night
-7 -4 easier
-7 -4 easier to
-1 7 easter
7 3 elm street
7 1 email of
2 -7 email was
7 1 emailed you
-7 -4 emeka
-6 7 employers
-7 1 emptied
-4 -7 ending in
-1 7 engine
7 -2 enjoy the
2 7 entered
-7 -6 error #
-7 -5 essential
-7 -1 even
7 2 every
0 7 every family
7 0 exams
7 1 excellent
-7 -6 exhibition
-7 4 facilities
-7 -6 failed in
3 7 families
7 0 fancy
7 -1 feedback
-4 -7 fees
-7 -7 fence
2 -7 figures
-7 -7 file of
-7 -5 fill
-6 7 firm
1 7 firm and
-7 -7 five people
-7 -4 fix
-6 -7 food
-7 -5 football
-7 -7 for a
7 0 for certain
7 -2 for many
-7 -2 for payment
-7 -7 for thirty
7 -1 for which
-7 -7 forgive
1 7 found a
-5 -7 four days
-7 -5 free trial
-7 -4 friends of
-7 -4 from ten
-7 -4 from the
7 7 from us
7 4 full
-7 -5 full it
-1 7 gap
4 7 gareth
4 7 gareth pugh
-7 -7 generated
7 2 get it
-7 -6 getting lonely
7 7 gift aid
-7 -1 girls
-7 -6 goes on
-7 -3 going to
2 -7 gold
-7 -5 goods
7 6 google
7 0 grade
7 0 growth
-7 -5 gusts
-7 -5 gusts of
-7 -3 hacked
-3 7 hackers
2 7 had been
-7 -7 half-term
7 0 hand to
-4 7 handled
-3 -7 hands
-7 -6 happen to
-7 -6 has a
-4 -7 has come
7 -1 has helped
-7 -2 has looked
7 -1 has not
7 1 has now
-7 -1 has shared
-7 1 has turned
-7 -4 have a
7 3 have built
1 7 have involved
-6 -7 have moved
-7 2 have read
7 6 have their
-7 -7 having to
-7 -4 he meant
0 7 he saw
-1 7 he says
-7 -7 he was
-7 -4 hearing
7 -4 hello {}
7 1 hit reply
-7 -5 holds a
-7 -4 holds about
7 1 honour
-7 -4 hoop
-7 -4 hosted
5 7 hours on
-7 -4 how your
-7 -6 however
-7 -2 human error
7 5 i published
7 3 i shall
1 7 identified
-4 -7 if
-7 -6 if something
-7 -7 if you
-6 -7 immune
-6 -7 immune system
-7 -7 import
-7 -6 importing
-3 -7 in advance
-7 2 in and
-1 -7 in june
7 1 in october
-4 -7 in row
7 1 inconvenience caused
-7 3 inform
-7 3 inform you
1 7 insurance card
2 7 intruder
-7 -1 invited
-7 -1 invited to
7 1 invoiced
7 -1 is attached
-7 1 is full
7 2 is live
-7 -7 is no
-7 -6 is offering
-7 -7 is recalling
-7 -7 is set
-7 -6 is waiting
-7 -5 it always
-7 -1 it can
-6 -7 it goes
-7 -7 it on
7 2 it tell
7 1 it through
7 0 it wasn't
4 7 it would
7 2 january
-7 -7 jobid to
-2 7 july were
-7 -7 kept in
-7 -6 know we
-7 -7 ladybirds
-7 -6 largest
7 -2 last step
7 1 lay
7 2 leaflets
-7 -5 learned
7 4 left us
-4 7 legal
4 7 leonie
-7 -4 less
-7 -5 let us
7 3 letters that
-7 -2 letting
7 2 libraries
-7 -3 limit on
-7 -1 line of
-7 -6 link will
7 2 list instead
2 7 list to
2 7 live
7 2 located
-7 2 logged
2 7 logs show
-7 -5 lonely
-7 -5 long as
-7 -4 looking at
-7 -4 lose
-7 -4 lose your
-1 -7 lovely
4 7 ltd
6 7 ltd #
7 1 mail of
1 7 mailboxes
-7 -5 maintenance sunday
-7 -6 manufacturer
7 0 mark
-7 -4 markdown
-6 -7 marrow
7 2 marta
7 1 marta lindqvist
-3 7 matters
-6 -7 md
-2 -7 mean
-7 -6 means for
7 1 meant to
7 2 meanwhile
-7 -5 measure
-4 7 medical
-5 -7 meeting in
-7 -5 melted
7 2 member
-7 -5 membership number
-7 -7 method
-7 -6 midnight and
-6 -7 midnight on
-7 -7 mild
-7 -5 mill
-5 -7 ministry
-5 -7 missed
-7 -5 monitoring
-7 -3 months
-7 -3 more to
7 0 morning we
7 0 morning when
7 -2 most
7 -3 mother's day
7 3 mrs
-7 -7 my own
7 1 myself and
-7 -7 nag
7 3 named
0 7 national insurance
7 -2 nearly everyone
-7 -6 need the
-6 -7 new customers
-2 -7 new time
-1 7 next one
1 7 next time
7 1 next year
-4 7 nhs
7 2 night you
7 7 night's
7 5 nineteen
-5 -7 no connection
7 1 no excuse
-7 -6 nobody who
1 7 not encrypted
7 -1 note
-7 -6 noted
-7 -2 number
-7 -7 number is
5 7 number one
7 2 numbers are
-7 -7 object
2 7 obtained
-7 -5 occurred while
-7 3 of a
-2 7 of information
7 0 of love
-7 -7 of march
7 1 of member
7 2 of policyholders
-7 -6 of things
-7 -4 of up
-7 -5 of us
-7 -2 off as
5 7 on #
-7 -7 on branch
-7 -6 on by
1 7 on that
7 2 on their
-7 -4 on thursdays
-6 -7 on working
-7 -6 one down
7 1 one is
5 7 one priority
-7 -5 one with
-6 -7 only once
-7 -6 oops you
-7 -2 open
-3 -7 open it
-5 -7 open on
-7 -6 open until
7 4 opened the
-6 -7 opening hours
-7 -5 or an
4 7 or call
-7 -7 or if
7 1 orbit
7 3 orders placed
1 7 ordinary
-7 -7 our best
7 2 our email
1 7 our mailboxes
7 0 our new
5 7 our number
-7 -1 our privacy
5 7 our supporters
3 7 our systems
7 0 our vans
-7 -6 out this
-5 -7 over #
-7 -1 over a
-7 -2 owing
-7 -2 owing to
4 7 pack
7 3 paid a
7 7 pan
-7 -6 paper and
-7 -6 paragraph
-1 7 password but
-7 -4 password reset
-4 -7 password stays
1 7 password to
-1 7 passwords are
-7 -6 paste
7 3 pay and
7 4 penny
-7 -5 per
-7 -4 period
7 3 placed before
-7 -7 plan will
-7 -4 planned maintenance
-7 2 platform in
-7 -5 pleasant
-3 -7 please accept
7 3 please keep
-7 -7 please stop
-3 7 plumbing
-6 -7 podcast
7 -4 pointed
-7 -1 police
-7 -1 port
-2 7 portal
7 2 post and
-6 -7 post to
-3 7 pretend
0 7 previously
6 7 printer
-2 7 private messages
-1 7 probably
-1 7 profile was
7 3 promised you
-7 -7 protect your
5 7 published
7 5 pugh
-4 -7 pune
7 2 putting
-7 -4 quarter
-7 -6 questionnaire
-7 -6 quote
7 2 quotes
-2 -7 r
7 1 raise
-2 7 readable
-1 -7 real
-3 7 rebuilt
-7 -7 recall
-7 -7 recalling
7 -1 receipt
7 1 receipt and
-2 -7 received
1 -7 received a
-7 -7 received your
-2 -7 recipe for
-7 -5 record for
7 -1 red
7 2 refund the
7 1 refunded
-5 -7 refused
7 2 regarding your
2 -7 registration
7 2 regret any
7 0 regrets
7 1 remaining
7 1 remaining two
-7 -6 remembers
7 2 remove the
-7 -4 removed from
-7 -7 reopen
7 1 repair and
-7 -6 replace
-6 -7 replace the
1 7 replaced the
-7 -7 reply
-7 -6 report
-7 -1 report to
-7 -1 reports
-7 -3 request
3 7 reset
2 7 residents
-7 -6 rest
-5 -7 result
7 1 results
-7 -4 returned #
-7 -5 review my
7 3 review on
-4 -7 review your
7 1 revised
7 3 rewards
-7 -7 rise in
-7 -6 river
0 7 rogue
-7 -6 room
7 1 round and
-7 -4 running
-7 -7 runs out
7 1 ruth
7 1 safe and
7 1 said #
0 -7 said you
-4 7 same afternoon
2 7 same password
7 1 same seat
-7 -7 saturday evening
7 5 saturday morning
7 6 saw the
-4 -7 say a
-7 -7 school closed
-3 7 screenshot
7 3 season
7 1 seat twice
7 2 second person
-7 -7 seconds
-7 -6 secure your
2 7 security incident
7 3 see it
-6 -7 see where
-4 7 seem
7 3 send anything
7 2 send to
-3 -7 send us
7 3 sent the
-7 -5 serial
-7 -6 services are
2 7 set it
-2 7 setting
-2 7 seven of
-7 -3 shall
-7 -5 she'll
7 -1 shifted
-7 -2 shipped
-7 -7 shop for
-2 7 short of
7 5 should never
-7 -4 show
0 7 shut it
7 -5 signs
-7 -6 sister
-7 -4 sit
-7 -5 six months
0 -7 six weeks
7 3 slip
-7 -7 snow day
-1 -7 so we'll
1 7 social security
-5 -7 sold
-1 7 sold at
-4 -7 some #
5 7 somebody else's
-7 -6 someone else
-1 7 someone has
-7 -4 soon as
-2 -7 sorry for
1 7 sort code
-7 3 spam
-7 -7 spare
-7 -7 spare key
-7 -5 spoke
7 2 spot and
-7 -5 standards
-6 -7 station
-7 -7 stay ?
1 7 stay on
7 6 stillwater
-7 -6 stop these
-7 -6 stored in
-7 -6 stored there
-7 -5 storm
7 2 stott
7 2 streaks
7 5 subject to
7 7 subscriber list
-7 -6 such a
-7 -4 sunday #
-3 7 sunday night
7 7 supplied
-3 -7 support
-7 -4 surveyor
-7 -4 surveyors
7 5 switched
-1 7 tablet
-7 -6 tap and
7 0 teaching
7 -1 teams
7 0 technical issue
-7 -6 tells you
7 -1 temperature
-7 -5 ten working
-7 -6 tests
7 1 th because
7 1 th did
7 0 than ever
-7 -5 than in
-5 -7 than the
-5 7 that an
1 7 that asks
7 1 that can
1 7 that certain
-7 -4 that it's
-7 -5 the address
-7 -6 the affected
7 2 the building
7 -4 the button
-6 -7 the changes
0 -7 the code
7 3 the cold
7 1 the depot
-7 -6 the detail
-2 7 the duck
-1 7 the easter
7 -2 the eleven
-7 -6 the flaw
1 7 the intruder
-7 -4 the items
-7 -5 the lakes
-7 -5 the lantern
7 1 the left
7 1 the library
-7 -6 the maker
-7 -5 the manager
-7 -6 the manufacturer
2 7 the member
-5 -7 the ministry
7 -2 the morning
1 7 the next
7 1 the packs
-7 -5 the patient
-7 -1 the police
-6 -7 the programme
-7 -6 the questionnaire
7 3 the real
-5 -7 the reason
-3 -7 the registrar
7 1 the remaining
7 1 the scheme
1 -7 the school
-7 -7 the sender
-7 -5 the server
7 -1 the service
-7 -7 the space
7 2 the spot
7 1 the subscription
7 1 the tool
-7 -4 the union
7 2 the usual
-3 -7 the wait
-2 -7 the week
-1 -7 the winter
-6 -7 their first
-6 -7 them at
7 2 them was
-6 -7 there and
7 -2 there's no
-7 -6 they can
-6 -7 things that
7 1 think of
-6 -7 this address
-7 -5 this autumn
-7 -6 this in
-7 -7 this list
7 2 this version
7 1 this weekend
1 7 those
1 7 those messages
7 0 those that
5 7 three hours
7 0 through an
-7 -7 thursday
-7 -6 thursday and
-7 -6 ticket #
7 0 time and
-7 -6 time it
-7 -7 to avoid
-7 -4 to basket
2 7 to be
-4 -7 to choose
-7 -1 to drop
7 0 to everybody
7 1 to give
7 2 to guess
6 7 to have
-7 -3 to him
-7 -7 to join
-7 -3 to let
0 7 to line
7 1 to make
-7 -6 to say
4 7 to somebody
7 -5 to stop
3 7 to them
-7 -5 to wait
7 -2 to you
7 2 to your
6 7 tracker
7 4 trailhead
-7 -5 train
-7 -5 training
-7 -1 trains
-7 -7 tray
0 7 treatment
7 7 tries
7 7 tries to
7 3 trips
-4 -7 true
-7 -6 tuesday #
7 1 tuesday and
2 7 tuesday we
-5 -7 turn
7 7 turned the
7 3 twice and
7 1 twice for
-7 -7 two-step verification
7 -1 under the
7 -1 understand
7 2 until six
-4 -7 updates
-1 -7 upload it
-6 -7 upstream
-7 -6 us between
-7 -3 us for
-6 -7 us on
-7 -5 used as
-7 -6 user_email
4 7 usual
-7 -7 verification
-7 -6 verify
7 0 very
-7 -7 virus
1 7 visible to
-7 -6 visitors
6 7 wallet
7 -3 walnut
-7 -5 want you
-6 -7 warehouse
-7 -5 was busy
7 0 was done
1 7 was found
7 2 was meant
7 2 was never
7 2 was ours
-4 -7 was refused
7 3 was us
0 7 was viewed
-4 -7 watch your
7 3 we
-7 -7 we advise
-7 -4 we apologise
3 -7 we can't
-7 -5 we cancelled
-7 -7 we changed
-7 -7 we could
7 2 we emailed
7 0 we left
7 1 we loaded
-7 -6 we only
-1 7 we put
7 2 we ran
-7 -7 we refunded
3 -7 we said
7 4 we saw
0 7 we shut
-2 -7 we'll credit
7 2 we'll get
7 3 website was
7 3 wednesday and
7 6 wednesday from
-7 -7 welcome to
7 7 well !
7 3 wendy
7 3 went off
-6 -7 went through
-2 7 were readable
7 1 were right
7 0 were shown
1 7 were your
7 -2 when we
0 7 where you
7 3 which case
-2 7 which certain
-7 -1 which may
-7 -6 which you
2 7 who
2 7 who bought
7 3 who left
-3 -7 why
-7 -7 will arrive
7 2 will give
7 0 will hear
7 0 will reach
-7 -6 will wait
1 7 window cleaner
3 7 wiped
5 7 wish
7 -2 with dr
7 4 with our
7 5 with the
-7 -7 without having
-5 -7 won't take
7 2 word on
-7 -6 words
-6 -7 works only
1 -7 workshop
-7 -5 would you
7 3 written the
-7 -6 wrong at
3 7 wrote that
-7 -4 year
-7 -2 years ago
-7 -4 years and
-7 -6 you by
-7 -7 you can
7 3 you cancelled
7 2 you deserved
2 7 you of
-4 -7 you open
-7 -7 you requested
-7 5 you sent
7 1 you spent
7 1 you the
-5 -7 you weren't
-1 -7 you write
7 7 you your
3 -7 you'll get
-7 -6 your
-7 -5 your application
-2 7 your children
-7 -6 your data
7 -4 your delivery
-7 -4 your free
-7 -7 your individual
-7 -5 your library
0 7 your medical
-7 -6 your monthly
0 7 your national
7 5 your next
-2 7 your part
-7 -6 your pin
-7 -6 your report
-1 7 your salary
-7 0 your statement
1 7 your treatment
-7 -7 your visit
7 0 your voucher
-7 -5 your wallet
4 7 yours is
-6 -7 {} !
-7 -7 {} of
-6 -7 {} to
-1 -6 # and
6 2 # as
6 1 # before
-6 -5 # days
6 3 # mill
-6 -1 # november
-1 6 # october
6 1 # or
-6 -4 # remains
6 2 # until
-6 -3 # where
6 2 # you
6 1 # your
-6 -3 ^# days
-6 -4 ^# january
-6 -5 ^# may
6 2 ^a day
0 6 ^a message
6 0 ^a note
6 -4 ^an apology
6 2 ^an important
0 6 ^and our
6 2 ^and we
-3 -6 ^another
6 -4 ^apology
6 -4 ^apology from
-1 -6 ^asked
-2 -6 ^attachment
6 0 ^called
6 0 ^called you
2 6 ^card details
2 6 ^checkout
5 6 ^child's
-6 -5 ^confirmed
6 2 ^correction the
3 -6 ^delay
-6 -6 ^did you
-6 -5 ^didn't go
-6 -3 ^do
6 -4 ^email
6 2 ^emails
-6 -6 ^end
-6 -5 ^ends
-3 -6 ^for the
-6 -4 ^friday #
-6 -4 ^from #
-6 -5 ^go through
6 -1 ^good
6 2 ^gym
-6 -6 ^had a
2 -6 ^hello
3 6 ^information
-6 -1 ^insurance
-6 -6 ^issue
-6 -3 ^january
-6 5 ^lane
-6 -4 ^left a
-6 -4 ^letter to
6 2 ^link to
-6 -3 ^loan
-6 -6 ^mailing list
-6 -6 ^may
-6 1 ^message to
6 2 ^morning
-5 -6 ^no #
6 0 ^not to
6 0 ^note about
-6 -3 ^notes
-6 -2 ^notification
-6 -4 ^of #
6 2 ^on #
-6 -4 ^on date
-4 -6 ^on monday
6 -4 ^on the
-4 -6 ^on thursday
2 6 ^our checkout
0 6 ^our community
-6 -3 ^path
-6 -5 ^payment didn't
0 6 ^payslips
6 6 ^platform
-4 -6 ^plot
-6 -2 ^precautionary
-6 -5 ^provider
6 2 ^published
-6 -4 ^quarter
-4 -6 ^received
0 6 ^record
-1 6 ^records were
2 6 ^reset
3 6 ^reset your
6 2 ^right link
1 6 ^run
-6 -6 ^school
-6 -6 ^server
-2 -6 ^sorry
-6 1 ^statement
1 -6 ^tallyboard
-2 6 ^team
-6 -3 ^the river
-6 -4 ^the third
-6 -4 ^third
-6 -4 ^third quarter
6 2 ^this morning
-6 -5 ^through
6 2 ^thursday what
6 -2 ^to the
-6 -5 ^trial
-6 -5 ^trial ends
-6 -4 ^tuesday #
-6 -5 ^unit
-6 0 ^university
6 0 ^us not
-1 6 ^vendor
-6 -5 ^visit
2 6 ^was accessed
6 -3 ^was your
6 0 ^we called
-6 -6 ^we read
0 -6 ^webinar
-6 -3 ^weekend
-6 -2 ^without
6 2 ^you have
6 3 ^you the
-6 -6 ^your account
5 6 ^your child's
-5 -6 ^your data
-1 6 ^your membership
-1 6 ^your records
1 -6 ^your tax
-6 -5 ^your trial
-6 -5 a bad
6 2 a badge
6 2 a block
-6 -6 a breach
-6 -6 a certain
-6 -5 a copy
6 -1 a device
-5 -6 a fake
-5 -6 a false
-6 -4 a fifth
-6 -3 a foot
-6 -4 a free
6 0 a fresh
6 3 a guest
2 6 a handful
-6 -6 a head
-4 -6 a kettle
2 6 a laptop
6 3 a lock
6 0 a loop
-6 0 a lot
-6 -4 a man
-6 -6 a night
6 2 a note
-6 -4 a notebook
-6 -4 a permit
1 6 a piece
-6 -3 a place
-6 -5 a precaution
6 1 a quick
-6 -6 a refund
-6 -3 a retired
6 4 a service
1 6 a signature
-4 -6 a small
-2 6 a storage
6 5 a technical
2 6 a thief
-6 -4 a thing
-6 -4 a van
-6 -6 a voucher
-6 -3 a waiting
-6 -3 a warning
-6 -3 a while
-5 -6 a woman
-6 -4 a written
-4 -6 aboard
6 0 about it
-3 6 accessed
6 0 accessing
-5 -6 account by
-6 -6 account was
-6 0 accounts of
2 6 address were
-4 -6 admitted
-4 -6 admitted that
0 6 advice on
-2 -6 advise
-4 6 affecting
-6 -5 after the
6 0 after you
6 1 again in
-6 -5 ahead and
6 1 ahead for
6 1 ahead of
6 2 aims
-1 6 alarm
-6 -4 alasdair
-6 -3 all right
6 0 all that
-6 -5 all three
3 6 all times
-6 -5 allergies
6 2 allotment
6 2 allotment society
3 6 also
6 1 although
-6 -4 altos
6 2 am truly
6 -2 amount
6 0 an address
-6 -5 an error
6 2 an important
6 1 and added
6 3 and are
-6 1 and asked
-4 -6 and can
-5 6 and check
0 6 and date
-6 2 and have
6 3 and i
-6 -3 and information
-4 -6 and knew
-6 -6 and let
-2 6 and notified
6 -3 and on
6 3 and parking
4 6 and pressed
2 6 and profiles
6 2 and refunded
-5 -6 and return
-6 -3 and said
-6 -5 and say
-4 -6 and should
-6 -4 and stay
1 6 and stopped
0 6 and told
6 2 and we
-6 -5 and whether
2 6 and which
-6 -5 and why
2 -6 and worth
-4 -6 and wrote
6 5 and you
6 -3 anomaly
-6 -3 another date
-6 -6 answer the
-6 1 anybody
-6 3 anyone
-5 -6 anything from
-5 -6 anything odd
3 -6 api keys
-6 -4 apologise that
1 6 apologise unreservedly
6 -4 apology from
-5 -6 app and
-6 2 appeared
-6 -6 are available
-6 -4 are checked
4 6 are deeply
-6 -3 are going
4 6 are now
-5 -6 are open
0 6 are sent
6 0 are some
-6 -6 are the
6 1 are up
6 1 are valid
-6 -6 aren't
3 6 arrival
-3 -6 as
-6 -4 as always
6 2 as much
-4 -6 as possible
-1 6 as there
6 1 as {}
-6 -3 ask which
6 -3 asked us
-6 -6 asked whether
6 3 assistant
-6 -4 at any
-6 -5 at home
6 1 at that
-6 -3 at this
-6 -6 aunt
-6 -6 automatically
-4 6 available on
-6 -6 available to
1 6 aware of
-6 -6 baby
6 -1 backups
-6 -4 badge and
-6 3 bank
0 6 bank account
-6 -2 bank details
1 6 bank for
-6 -5 basket is
-1 -6 batch
6 0 be aware
-6 -5 be charged
-6 -5 be grateful
6 -1 be looked
-6 -3 be on
-6 -4 be retried
-5 -6 be undone
-6 -4 be unreachable
-6 -6 be used
6 2 be with
-6 -5 because it
6 0 been a
0 6 been adjusted
-6 -5 been affected
-6 2 been changed
-6 -6 been ordered
6 1 been set
-6 -6 been stolen
-6 -1 before a
-6 -3 before christmas
-6 -6 before midnight
6 3 before nine
-6 2 begun
-6 -4 behind ?
6 0 behind and
6 3 being refunded
-6 -2 believe that
-5 -6 below to
-6 -5 bernard
-2 -6 between the
6 -3 biggest
6 0 billed you
6 -3 bin
-6 -4 birch
-6 -6 bird
-5 -6 birds
6 0 biscuits
6 2 blame
6 4 block list
-6 -5 body
-6 -6 boil
6 0 booked travel
-5 -6 booking of
6 1 booking page
6 -1 booster
0 6 borders
-6 -6 both are
-6 3 bought from
6 5 box
-6 -5 box or
2 6 boxing
6 6 brandt
-6 -5 breath
0 6 brief
-6 -4 britain
-4 -6 buses
0 6 but has
-5 -6 but it
-6 -3 but nobody
6 1 but there
2 6 but you
0 6 by anybody
-6 -3 by june
0 -6 by our
-6 -6 by side
-6 -4 by the
6 5 call #
6 2 called off
6 0 called you
6 2 came
-6 -5 can ask
-6 -5 can now
-6 -5 can take
6 1 can't come
2 6 card details
6 -1 card was
-6 -4 caretaker
6 2 carried the
-6 -4 case you
6 3 categories
0 6 cause for
5 6 caused
-6 -4 cement
-4 -6 cent and
-6 -4 chair
6 1 chalk
6 4 challenges
-4 -6 changed
-6 -5 charge of
-1 6 check
6 6 checked by
2 6 checkout page
5 6 child's
6 -2 child's school
-1 6 children's
6 1 choices
-6 -4 christmas and
6 3 clay
0 -6 clean
6 2 cleared
6 2 cleared the
1 6 clerk
-5 -6 clicked
6 3 cluttering
6 3 cluttering your
2 6 codes and
-1 -6 collected
6 0 colour of
-6 -2 column
-6 -4 come with
-6 -3 comes the
-6 1 coming
-6 5 community
-6 -5 company's
2 -6 complete
-6 -6 component
6 1 computers
4 6 consider
-6 -5 contact us
-3 -6 contract
6 2 cooling
6 3 copied the
2 6 copied what
6 1 copies
6 2 correction the
-6 -6 costs us
-6 5 could
-6 2 could be
-6 -5 couldn't
-6 -4 council
6 1 count
3 -6 created
-6 -4 criminals
6 2 cross
-6 -4 crown
-6 -4 cup of
0 6 customer relations
6 4 customers have
6 3 cycles
6 -3 d
-6 0 daily limit
6 1 daisy
6 0 date from
-6 3 date of
-6 -4 days are
-6 -5 dear colleagues
-6 0 dear friend
6 3 dear guest
-6 -1 dear mr
6 2 dear mrs
5 6 dear patient
3 6 dear residents
-2 6 dear user
6 6 debit
6 -3 debits
-6 -4 decided to
-1 -6 decisions
4 6 deeply sorry
6 0 delay
1 6 deleted the
-2 -6 delivered for
6 0 delivering a
-3 -6 delivery of
6 2 delivery to
-6 -5 delivery's
2 6 details and
-6 -4 details by
-1 6 detected
6 1 dev
-6 -4 developers
-5 -6 device {}
-1 6 diagnosis and
-6 -5 diary
-5 -6 did it
-6 -5 did you
-3 -6 didn't ask
-6 -5 didn't go
-4 -6 didn't work
6 0 difficulties
6 -3 direct debits
6 3 disappointing
6 0 discount
-6 -4 discussion
6 1 distance
-6 0 do so
-6 -6 domain
0 6 don't forget
6 1 done
1 6 download
-5 -6 drawn up
-4 6 drive
6 -1 dropped
1 6 dublin
6 5 during a
6 3 dutch
-6 -6 early as
-6 -6 earth
6 -4 eastern
-4 -6 editor
6 -1 editors
5 6 email are
6 6 emailed
2 6 emails
0 -6 enclosed
-6 -6 end was
-6 -6 engineers have
-6 -3 english
6 0 enjoy
-6 -3 entire
0 6 envelopes were
6 0 error was
-6 -6 even if
-6 -3 ever be
-6 -6 ever been
6 2 every campaign
6 3 every price
-6 -4 everybody in
6 4 everyone
-1 6 everyone could
-6 -5 everything
-4 -6 everywhere
6 0 exciting
1 6 expense
6 0 experienced a
6 0 experienced intermittent
6 2 extra bags
-6 -4 f
6 1 failed for
6 5 family and
6 2 family who
-6 -6 farm
-6 2 feedback on
6 -1 fifty minutes
-6 -3 fill it
-6 -6 filled in
-6 -6 find a
-4 -6 finds the
-1 6 firm has
0 6 first name
-6 -6 fish
-6 -4 fits
1 6 five hours
6 1 fixed the
-6 -4 flat on
6 -1 fly
-2 -6 folder to
-6 -4 food and
0 6 for alarm
6 2 for another
6 3 for cluttering
-6 -4 for friday
6 2 for last
6 0 for some
-6 -5 for students
-6 -4 for telling
2 6 for two
-6 -5 forget something
-6 -5 forgive us
6 2 fork
6 1 form
-2 6 forms from
-6 -1 forty minutes
-1 6 forty-one
2 6 found the
3 6 founder
6 1 four times
-6 -5 foyer
6 2 free for
6 0 fresh
-6 -4 friday #
6 1 friday's
-6 -6 from all
-6 -3 from nine
2 6 from outside
3 6 from today
-6 1 full list
-6 -6 full name
6 1 full price
-6 -4 fund
-6 -4 future
6 1 gang
6 2 gave away
6 1 general meeting
-6 -6 get this
-6 -4 getting in
6 4 gift
-6 -4 give
-6 -6 give us
6 2 giving
-5 -6 go
-6 -5 go off
-6 -5 gone up
6 2 grab
-6 -3 grammar
-6 -5 grateful
6 2 gremlins
-6 -4 guaranteed
-1 6 guests on
-5 -6 had already
-5 -6 had at
3 6 had no
6 3 had paid
6 0 had set
6 0 hamper
6 3 handed
6 2 handed in
2 6 handful
2 6 handful of
-6 0 happened
1 -6 harvest
6 0 has already
-6 -6 has changed
-6 -4 has died
-6 -4 has just
6 2 has no
-6 -3 has offered
1 6 has told
-6 -5 hat
4 6 have
-5 -6 have asked
-2 6 have begun
-6 -4 have decided
-6 -5 have kept
6 4 have noticed
-6 -5 have the
-2 -6 have your
-6 -4 he said
2 -6 headed
4 6 heads-up
-6 -6 hedgehogs
6 0 hello lovely
6 1 here our
6 -6 here's
6 2 here's one
-6 -3 high winds
3 6 highest standards
-6 -4 hilary
-6 -2 him
-6 -6 hired a
-6 -3 his mind
-6 -4 holders
-6 -4 holders can
-1 6 holds your
-6 -5 hon
-6 -6 hope you'll
0 6 hoped
-5 -6 hospitals
6 3 hour after
-6 -4 hours
-6 -5 hours and
6 1 hungry
6 2 i can
6 0 i changed
-6 -5 i checked
-6 -5 i look
-6 -5 i only
-6 -4 i told
6 5 i'm
-6 -4 if any
-6 -3 if there's
6 0 if you'd
-6 -5 in about
-4 6 in another
-1 -6 in leith
-6 -2 in march
-1 -6 in may
-6 -4 in my
-1 6 in september
-6 0 in that
1 6 in those
-4 -6 in touch
-5 -6 in trouble
-6 -5 in {}
-6 2 include
-6 -5 including the
-4 -6 inconvenience
6 3 inconvenience this
-5 -6 ines
-6 -3 information from
2 6 insurance
6 0 intermittent
5 6 into your
-6 -4 invented
-6 -6 invite
-6 -6 invite the
-5 -6 invoice
0 6 irs
-2 6 is committed
-6 -6 is free
6 3 is getting
-6 -4 is hurt
-4 -6 is in
6 1 is marked
6 -2 is not
0 6 is nothing
2 -6 is open
-6 -5 is out
0 6 is possible
6 1 is quite
6 2 is sent
-6 -3 is to
-6 -4 is unchanged
-2 -6 is valid
-6 -4 is wanted
5 6 is with
1 6 isn't yours
6 -4 it and
6 3 it appears
-5 -6 it asked
-6 1 it by
-5 -6 it for
-6 -4 it happens
-6 -1 it includes
6 4 it looks
6 1 it myself
2 6 it now
-6 -3 it off
6 1 it says
6 0 it ships
-1 6 it were
-6 3 it's a
-6 -1 it's not
6 0 it's now
-6 -5 items
-6 -6 joins
-6 -6 josh
-2 6 july
6 3 june #
-4 -6 june the
6 1 june will
-6 -4 junior
-6 -3 just reply
-5 -6 keep a
6 0 keep you
-4 -6 kettle and
6 1 kind of
-6 -4 know there
-6 -4 lakes
6 0 landed with
-6 -4 landlord
-6 -3 lantern
-4 -6 last one
1 6 last quarter
6 2 last week's
-6 -6 lead
-6 -1 leader
-6 -3 learnt
-5 -6 least #
6 1 left off
-6 -5 left something
-5 -6 let
-6 -5 let it
-6 -4 let the
-6 -4 letter in
3 6 letter we
-3 -6 library
6 2 like it
-6 -4 like the
-6 -4 line #
1 6 links in
2 6 list
-6 -3 list of
-5 -6 live on
6 1 loaf
6 4 lock on
6 0 loft
-6 2 logging
-6 2 login
-2 6 login to
-6 -4 logins
-6 -6 logo and
1 6 logs
-6 -4 longer charge
-6 -4 look up
6 0 looked into
-1 6 lost a
-6 0 lot of
-1 -6 lovely people
6 2 loves
-5 -6 m and
6 2 made from
2 -6 mail was
-6 -2 make
-6 -5 make a
-6 0 make you
-6 -3 makes
-6 -4 makes the
2 6 malicious
2 6 malicious code
-6 -4 man has
-6 -4 man who
6 6 management
-6 1 march
6 2 march #
-5 -6 march the
-6 -4 margins
-6 -5 marguerite
-6 -4 maureen
6 1 may #
6 3 may also
-6 0 may ask
6 1 may at
6 0 may between
6 2 may we
-6 -3 me for
6 0 mean it
6 2 meant for
-6 -4 meeting you
-6 -6 members and
-6 4 members of
6 1 members who
-6 -5 message
-4 -6 message nobody
-6 -3 message with
-6 -5 midnight
-6 -5 milk
-6 -4 minus
-6 -4 minute and
-5 -6 minute to
-6 -5 minutes ago
-6 -5 minutes early
-6 -6 minutes or
-3 -6 minutes to
-6 -6 mistake ?
2 6 mistake and
-6 -3 mistake of
6 4 model
-6 -6 models
-6 -5 moment
6 1 monday we
3 -6 monitored
-6 1 monthly
-5 -6 more of
-1 -6 morning
-5 -6 most people
-6 2 mostly
6 -3 mother's
0 6 mr and
6 2 much as
4 6 must not
6 0 mustard
-6 -4 my mother
-6 -5 name of
0 6 name social
1 6 names
-1 6 names dates
1 6 names phone
0 6 names policy
-6 -6 need from
-4 -6 new
6 3 new booking
-4 -6 new certificate
-6 1 next
6 -1 next three
6 1 nice
6 -2 night we
6 1 nine hundred
-6 -4 nine years
0 6 no cause
6 3 no it
6 2 no mark
-6 -2 no more
6 0 node
6 0 node #
-6 -3 nor
-6 -3 not and
-6 -2 not ask
-5 -6 not changed
6 1 not how
3 -6 not monitored
-6 0 not reply
-1 -6 not take
-6 -5 not tell
6 0 not yet
6 0 not yours
6 0 note about
-6 -6 note to
0 6 notes and
6 5 notes that
2 -6 nothing
6 -1 notice for
6 0 noticed that
-1 -6 notification
-1 6 notified
-6 -3 now #
-4 -6 now ?
6 3 now put
-6 -4 number #
-6 -5 october #
1 6 october a
-6 -5 oddest
6 5 of
6 -3 of direct
-6 -5 of fire
-6 -3 of january
-5 -6 of may
0 6 of nine
-4 -6 of people
-6 -4 of roast
-6 -5 of tea
2 6 of their
6 3 off anything
6 0 offer
-6 -4 offer you
-6 -3 offered to
6 4 offers
6 3 office manager
6 6 okafor
6 2 older
-6 2 on friday
-6 -3 on how
6 2 on march
-6 0 on page
6 3 on paper
-6 -4 on saturdays
-6 -6 on some
-6 -6 on sunday
6 1 on the
-6 -5 on wednesday
6 0 on weekdays
2 6 one account
-6 -6 one has
-5 -6 one hour
-6 -4 one in
0 -6 one line
0 6 one sheet
6 0 only one
6 1 onwards
0 6 opened your
-6 1 or #
-6 -3 or a
-6 -5 or over
-4 -6 or phone
-6 -5 order #
6 -1 ordered
6 0 ordered from
6 1 our autumn
2 6 our checkout
-2 6 our customer
6 0 our letter
2 6 our logs
1 6 our mailing
0 6 our most
6 5 our newsletter
-3 -6 our own
2 6 ours
-3 6 ourselves
-1 -6 out of
-6 -4 out to
-6 -5 out when
-6 -3 over
-6 4 page
-6 -5 pages and
2 6 paid by
-6 2 parent
6 4 parents
-6 -5 park
6 2 pass
-6 -5 password in
6 0 past five
6 2 past six
1 6 pasted
0 6 pasted into
2 6 patient
-6 -3 pause
6 1 pay the
-6 -3 payable
-6 -5 payment didn't
-6 -2 payment was
0 6 payslip
0 6 payslips
6 3 penalty
-6 -1 people for
6 1 people read
6 6 permits
4 6 person has
0 6 personal data
-5 -6 phone was
5 6 photographs
1 6 photos and
2 6 piece
1 6 piece of
-6 -5 piotr
-6 -6 planted
-6 -5 please arrive
0 6 please ask
-6 -5 please destroy
6 1 please tear
-4 -6 plenty
-5 -6 plenty of
6 -1 point
-1 6 police and
0 6 policy numbers
-6 -5 popular
0 6 possible that
6 3 pots
6 0 practice
6 1 practised
6 3 prairie
-6 -5 precaution
-6 -2 precautionary
-6 -3 president
4 6 pressed
6 1 preview
6 0 price and
6 3 price in
-6 -5 price on
6 1 printers
1 6 privacy commissioner
-5 -6 processed
6 1 properly and
-1 6 protect it
-1 6 protect yourself
-4 -6 protected
6 5 published it
4 6 pulled
2 6 pulled the
-6 -4 purchase
-6 -4 purchase order
3 -6 pushed
-1 6 put all
-6 0 put it
-6 -3 quality
-6 -3 quickly and
-6 -4 railway
-6 -6 rained
6 2 ran
-5 -6 ran out
-4 -6 rate
6 -1 rate is
-3 -6 rates in
1 -6 rd and
6 0 reach you
-6 6 read
-6 -6 read each
6 2 read every
0 6 read our
-6 2 recalled the
0 6 received the
-3 -6 receiving
-6 -3 recent
1 6 recently became
6 1 recipes
0 6 recognize
-6 5 recovered
-2 6 recovery
2 6 recycling
-5 -6 refresher
6 2 regardless
-4 -6 registrar
6 4 regret that
6 1 rehearsals
-1 -6 reminder
-6 -4 renew it
-4 -6 replied
1 6 replies to
-6 -6 report at
-6 -6 report the
-5 -6 request to
-6 -6 requires
-6 -4 reserved
-4 -6 reset the
3 6 reset your
1 6 responsible
6 0 retirement
-6 -4 retried
-6 -6 return it
6 2 return your
-6 -2 returned
-6 -6 revenue
-6 -3 review the
6 2 revoked the
-6 -4 roast
6 3 roll it
-5 -6 rows
-6 -4 rude
-6 -4 run
6 2 run on
6 -2 runners
0 -6 said no
6 0 sale has
-6 -5 sandals
6 2 sat down
6 3 sat in
-1 6 saw your
6 3 say so
-6 -3 scarcely
6 1 schedule
-6 -6 scratch
6 2 screw
-6 -5 sealed
0 6 security of
0 6 see me
6 1 see what
0 6 see your
-6 -3 seemed
-6 2 seems to
6 3 send button
-6 -6 sender's
-6 -3 sensitive
-6 -5 sent back
-6 0 serious
6 2 settled the
-4 -6 seventeen
-5 -6 shares
-6 -4 shipping
-1 -6 ships
-6 -3 shop's
-5 -6 shops
-6 -5 shot
6 3 shouting
-6 -4 shown on
-6 -6 side by
1 6 signal box
-6 -5 silly
0 6 simon
6 0 simply
6 2 since you're
0 -6 site in
-3 -6 sitting
6 1 situation
6 1 six and
-6 -6 six hours
6 2 six in
6 0 slightly
6 4 slip and
-6 -5 so far
-6 -4 so he
6 5 so no
6 2 so nobody
0 -6 so please
-6 -3 so we're
-3 6 so your
6 6 social
-6 -5 software
0 6 some account
6 5 some customers
6 0 some distance
-6 -4 somebody's
-3 -6 someone could
6 2 someone on
-6 -5 something ?
-6 -5 something behind
1 6 somewhere
-6 -5 soon
-6 -3 sort it
-6 -3 southern
-5 -6 speak to
1 6 spreadsheet
1 6 spreadsheet of
-1 6 spreadsheet with
6 2 spring and
-6 -4 square
-4 -6 stand by
3 6 standards of
-6 -4 standing there
-2 -6 start on
-6 0 started
-6 -3 started in
6 0 statement and
-3 -6 statement is
0 6 statement to
-6 -6 steady
-1 6 stick with
-6 -3 stolen
-6 -3 store
-4 6 story
-1 6 straight to
-4 6 strangers
-4 -6 street name
6 6 strictly
-6 -4 stuck on
-6 -3 subject and
6 -2 subscription
-4 -6 such as
-4 -6 suggestion
-6 -5 sunday at
-5 -6 sure
1 6 swapped two
6 2 sweet
6 -1 switch it
-6 -4 switches
-6 -5 sympathy
6 2 system is
-6 -6 table on
1 -6 tallyboard
-6 -6 tap water
-6 -4 taught
0 6 tax code
-6 -5 team at
-6 -5 teapot is
6 1 tear
6 0 tear it
1 6 telephoned
-6 -4 telling us
-6 -5 tells us
-5 -6 template and
-6 -3 ten days
-6 -3 tenancy
6 4 tenants
-6 -4 tenors
6 0 term dates
2 6 test in
6 1 test system
6 5 th
-6 -4 than they
-6 -3 thanks and
-6 -5 thanks to
2 6 that appears
-4 -6 that are
-6 -5 that his
6 2 that is
4 6 that may
0 6 that of
-6 -5 that only
1 6 that runs
1 6 that way
6 0 the backup
-6 -6 the balance
-1 6 the bank
6 2 the bed
-6 -3 the better
6 1 the big
-6 -4 the broken
6 3 the bug
-5 -6 the cafe
1 6 the chat
-6 -4 the checkout
6 0 the colour
6 2 the cover
-6 -3 the daily
-6 0 the decision
1 6 the department
-6 -4 the fire
-6 -4 the forum
-6 -5 the foyer
-6 -4 the fund
0 6 the health
3 6 the home
-5 -6 the invoice
-6 -4 the junior
-6 -4 the label
-6 -5 the leisure
6 0 the mailing
1 6 the march
-6 -4 the market
-6 2 the medium
-6 -5 the oddest
-6 -5 the original
0 -6 the parking
-1 6 the part
-6 -4 the quarter
6 -1 the rain
-6 -3 the reader
-6 -4 the river
6 3 the send
-6 -6 the sender's
-6 -3 the sentence
6 2 the shelf
1 6 the signal
-5 -6 the soft
6 2 the stage
6 2 the stream
6 1 the street
-6 -5 the subject
-6 -3 the tablets
-5 -6 the theft
-6 -4 the third
-4 -6 the three
-6 -4 the ticket
6 0 the warehouse
6 2 the wheel
-6 -5 the yard
-6 -5 the yearly
1 6 their
2 6 their customers
-5 -6 them on
6 4 them to
-6 1 them with
-6 -3 then comes
-6 -4 there ?
-6 -3 there's an
-6 -4 there's still
-6 -3 therefore
-3 -6 these someone
2 6 thief
-4 -6 thieves
-6 -4 third quarter
-2 -6 this
-6 -5 this because
3 -6 this mailbox
6 0 this might
-6 -6 this month
-6 0 this one
-1 -6 this summer
-1 -6 this was
6 1 those days
6 2 three times
-6 -4 three to
-5 -6 three weeks
-6 -2 through the
6 2 thursday what
-6 -4 ticket holders
-2 -6 ticket is
6 2 tidewater
6 1 time as
4 6 times
6 2 times before
6 1 timetable
2 6 tiny
6 4 to a
6 0 to book
-6 -3 to cancel
-4 -6 to check
-6 -6 to do
1 6 to download
-1 -6 to everyone
-6 -4 to fill
-6 -3 to five
-4 -6 to go
-2 -6 to hear
-6 -4 to meeting
6 0 to more
-6 -5 to my
-4 6 to our
-1 6 to read
-6 -1 to reading
6 4 to renew
-4 -6 to reset
6 3 to roll
-6 -4 to stand
-6 -5 to ten
-5 -6 to those
6 2 to win
-6 -5 to work
4 6 to write
6 0 toes
6 -4 told #
-6 -5 told her
6 0 toll
6 1 too early
-6 -6 tractor
-6 -5 translation
6 2 treasurer
6 1 treat yourself
-3 -6 tried to
-6 -4 try to
6 1 tuck
-4 -6 tuesday
-5 -6 turn on
-6 -5 twenty
6 -1 two copies
6 2 two for
-6 -3 two in
-6 -2 two years
0 -6 tyne
6 3 typed the
1 6 unauthorized party
1 -6 unavailable
-6 -4 unchanged at
-6 0 under a
-3 6 under profile
-5 -6 undone
6 0 unforeseen technical
-6 -4 unreachable
-6 -4 unreachable for
1 6 unreservedly
6 1 until midnight
6 2 until sunday
-5 -6 until you
0 6 unusual activity
-5 -6 up with
6 0 us not
1 -6 us this
-6 -5 use the
-1 -6 used in
-3 -6 used once
-6 -6 user name
-6 -6 using the
-6 -4 usually
-6 -4 usually lasts
-6 -4 valid
-6 -3 vegetables
6 0 vegetarian
5 6 vendor
0 6 viewed by
-6 -6 views
-3 -6 visa
0 6 visited
1 6 volunteer
-5 -6 voucher
-6 -6 wales
-6 -5 warehouse this
6 4 was
2 6 was accessed
2 6 was involved
0 6 was public
6 1 was signed
2 6 was there
6 -3 was your
4 6 waste
6 3 way back
2 6 way in
6 2 we checked
6 2 we cut
-4 -6 we found
6 0 we mean
2 -6 we moved
3 6 we now
6 -3 we posted
6 2 we published
1 6 we recently
6 1 we restored
6 0 we set
6 0 we understand
6 2 we wanted
1 -6 we would
-6 -3 we'd be
-6 -4 we'll do
-6 -4 we're open
-6 4 we've closed
6 2 we've put
4 6 we've taken
-6 -4 weather
-6 -4 week i
6 3 week with
6 2 went on
-6 -4 were #
0 6 were affected
-6 -5 were so
6 2 west
-5 -6 what do
2 6 what information
6 1 what is
6 2 wheel
6 5 when our
-6 -6 where an
-6 -2 whether to
6 0 which a
6 1 which i
-1 -6 who have
0 6 who looked
-5 -6 who must
-6 0 who wants
-6 -3 who would
-3 6 whoever
6 0 why not
-6 -6 width
-6 -6 wild
-6 -6 will apply
-6 -4 will be
-6 -4 will keep
-6 -4 will look
-3 -6 will not
-6 -3 will sort
6 2 will take
0 6 willow
6 2 win
6 2 win back
-6 -3 winds
6 5 with all
-6 -5 with anyone
6 2 with four
-6 -1 with him
-6 -3 with love
-5 -6 with them
6 -1 with up
-6 -6 within ten
6 2 without looking
-6 -3 without the
-6 -5 work on
-6 -6 works for
-6 -4 worn
6 2 worry
6 2 worse
0 6 writing
6 2 wrong to
1 6 xoxo
-6 -4 years before
0 6 yesterday a
6 1 you #
-2 -6 you asked
-5 -6 you believe
1 6 you bought
2 6 you come
-6 -3 you do
3 6 you don't
-6 -3 you find
-6 -2 you gave
1 6 you might
-4 -6 you never
-6 -6 you notice
6 -2 you on
-6 -3 you one
6 2 you owe
-6 -2 you report
6 3 you saw
-6 -4 you see
6 0 you soon
-5 -6 you stand
6 2 you wait
6 2 you with
-5 -6 you'll find
6 2 you're already
-6 -6 you're booked
-6 -6 you're here
6 1 you're not
6 1 you're one
-3 -6 your accounts
-6 3 your answers
-2 6 your bank
-4 -6 your card
5 6 your child's
-6 -5 your details
-1 6 your diagnosis
4 6 your home
-6 -5 your identity
6 0 your list
2 6 your march
-5 6 your messages
0 6 your mortgage
6 1 your new
6 5 your notes
-6 -6 your october
0 6 your personal
-6 -5 your projects
6 2 your rent
0 6 your security
6 0 your subscription
-6 -3 your tenancy
6 3 your wedding
0 6 yours among
6 1 yourself to
-6 -5 {} ended
-6 -6 {} has
`;
