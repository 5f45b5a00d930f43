import { describe, expect, it } from 'vitest';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { DIALECTS } from '../../../server/src/dialects/index';
import { languagePacks } from '../../../server/src/languages/index';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

function kindOf(source: string): string {
  return parseMail(source, { path: 'mail.txt' }, knowledge).kind.kind;
}

const MAILS = {
  apology: [
    'Hello,\n\nEarlier today you received two copies of our newsletter. That was our mistake and we apologise. Please delete one.\n',
    'Hi Sam,\n\nThe discount code we sent on Tuesday did not work at checkout. We forgot to switch it on. Sorry about that. The code SPRING works now.\n',
    'Dear customer,\n\nDue to a technical error, an incorrect price was displayed in our latest email. We apologize for any inconvenience.\n',
    "Subject: Oops! Wrong link\n\nHi,\n\nHere's the right link to the webinar.\n",
    'Hello,\n\nWe billed your card twice in May. The second charge was refunded this morning. We are very sorry.\n',
    "Subject: Correction: concert date\n\nHello,\n\nIn yesterday's email we gave the wrong date. The concert is on 19 June.\n",
    'Hello,\n\nOur service was unavailable from 9 to 11 this morning. We know you rely on us and we let you down. Everything is working again.\n',
    'Hi,\n\nYou asked us to stop emailing you, and last week we did it anyway. We are sorry. Your address is off the list for good.\n',
    'Dear parents,\n\nThe menu we sent out on Monday listed nuts as allergen-free. That is wrong. We are sorry for the fright this gave you. The corrected menu is attached.\n',
    "Hello,\n\nOur last email greeted you as FNAME. You have a name, and we should have used it. We're sorry.\n",
  ],
  breach: [
    'Dear member,\n\nOn 4 March an unauthorised person gained access to our booking system and downloaded names and phone numbers of members. We are sorry.\n',
    'Hello,\n\nWe mistakenly sent a spreadsheet with the home addresses of 312 patients to another clinic. Your address was in it. We are sorry.\n',
    'Dear customer,\n\nWe are writing to inform you of a security incident that may have involved your personal information.\n',
    'Hello,\n\nYour password was exposed. We found a list with it on a public forum on 2 May. Change it now.\n',
    'Dear patient,\n\nA laptop with your medical records was stolen from a car on 12 June. The disk was not encrypted. We apologise.\n',
    'Subject: Notice of data breach\n\nDear Ms Okafor,\n\nWe discovered that a database backup was publicly accessible for two days.\n',
    "Hi,\n\nOn Friday we put all 90 of you in the To line of an email, so everyone could see everyone's address. That should not have happened, and we are sorry.\n",
    "Hello,\n\nHackers broke into our shop's payment page between 1 and 6 July and copied card numbers, including yours.\n",
  ],
  ordinary: [
    "Hello,\n\nWe're sorry to hear that you are unhappy with your chair. Please send us a photo and we will find a solution.\n",
    'Hi Ana,\n\nSorry we missed you! Our driver tried to deliver your parcel today at 11:40. Pick it up from the shop on Mill Road.\n',
    'Dear applicant,\n\nWe regret to inform you that the position has been filled. We wish you luck.\n',
    'Hello,\n\nUnfortunately your payment failed. An error occurred at your bank. Please update your card.\n',
    'Hi,\n\nYou requested a password reset. If this was not you, ignore this email.\n',
    'Subject: 5 lessons from the biggest data breaches of the year\n\nHello,\n\nIn this issue: what hackers do with stolen passwords, and how to protect your accounts. Change your password and turn on two-factor authentication.\n',
    'Hello,\n\nThe Aurora lamp is sold out. Sorry! It will be back in June.\n',
    'Oops, you left something behind! Your basket is waiting. Shop now.\n',
    'Dear friends,\n\nWe are sorry for your loss. Our thoughts are with you and your family.\n',
    'Hello,\n\nWe have updated our privacy policy. Your data are stored in Frankfurt. Nothing changes for you.\n',
    'Hi,\n\nDue to snow, the museum is closed today. We apologise for the inconvenience. Tickets stay valid.\n',
    'Hello,\n\nYour flight tomorrow is delayed by 40 minutes. We are sorry for the wait.\n',
    'Subject: New sign-in to your account\n\nHello,\n\nSomeone signed in to your account from Leeds. If this was not you, change your password.\n',
    'Hello,\n\nThank you for reporting the error on our website. We fixed it this morning.\n',
    'Hi team,\n\nThe server will be down for maintenance on Sunday from 2 to 4. Sorry for the interruption.\n',
    'Hello,\n\nSorry for the short notice: the class on Thursday moves to room 4.\n',
    "Hello,\n\nWe cancelled your order as you asked. The money is back on your card on Friday. Sorry it didn't work out.\n",
    "Hello Sam,\n\nYour return arrived. We refunded 24 euros for the damaged lamp. We're sorry it broke.\n",
  ],
};

describe.each(Object.entries(MAILS))('%s', (kind, mails) => {
  it.each(mails)('%j', (mail) => {
    expect(kindOf(mail)).toBe(kind);
  });
});

describe('what the author says', () => {
  it('outweighs the words', () => {
    expect(kindOf('---\nsubject: Hello\namends: { kind: breach }\n---\nSee you on Friday.\n')).toBe('breach');
  });

  it('names the words that decided where nothing is stated', () => {
    const mail = parseMail('Hello,\n\nWe sent you the wrong link. We are sorry.\n', { path: 'a.txt' }, knowledge);
    expect(mail.kind).toEqual({
      kind: 'apology',
      because: 'inferred',
      evidence: ['We are sorry', 'We sent you the wrong link'],
    });
  });
});
