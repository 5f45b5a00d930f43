import type { PhraseTopic } from '../language-pack';

export const emptyPersonalization: PhraseTopic = {
  patterns: [
    '^ (dear|dearest) [mr|mrs|ms|mx|dr|prof|valued] ,',
    '^ (dear|dearest) [mr|mrs|ms|mx|dr|prof|valued] !',
    '^ (dear|dearest) [mr|mrs|ms|mx|dr|prof|valued] :',
    '^ (dear|hi|hello|hey) @JUNK ,',
    '^ (dear|hi|hello|hey) @JUNK !',
    '^ (dear|hi|hello|hey) @JUNK $',
    '^ (welcome|welcome back|hiya|greetings|good morning|good afternoon|good evening|thanks|thank you|congratulations|happy birthday) @JUNK ,',
    '^ (hi|hello|hey) (mr|mrs|ms|dr) ,',
    '(null|undefined|nan) ,',
  ],
  flag: [
    '⟦Dear ,⟧',
    '⟦Hi undefined⟧, we made a mistake.',
    '⟦Dear null⟧,',
    '⟦Hello [object Object]⟧!',
    '⟦Dear Mr ,⟧',
    '⟦Hi First Name⟧,',
  ],
  leave: [
    'Hi,',
    'Hello there,',
    'Hi everyone,',
    'Dear customer,',
    'Dear Sir or Madam,',
    'Dear Ana,',
    'Hello Null Gallery team, we wrote to the wrong address.',
  ],
};
