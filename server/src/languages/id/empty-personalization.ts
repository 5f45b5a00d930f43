import type { PhraseTopic } from '../language-pack';

export const emptyPersonalization: PhraseTopic = {
  patterns: [
    '^ (dear|yth|yth.|kepada|kepada yth|kepada yth.|bapak/ibu yth|sdr|sdri|saudara) ,',
    '^ (dear|yth|yth.|kepada|kepada yth|kepada yth.) :',
    '^ (dear|yth) !',
    '^ (yth|yth.|kepada yth|kepada yth.|dear) (bapak|ibu|sdr|sdri|saudara|kak) ,',
    '^ (halo|hallo|hai|hi|hello|dear|yth|yth.|kepada yth|kepada yth.|hei|kak|selamat pagi|selamat siang|selamat sore) @SAMPAH ,',
    '^ (halo|hallo|hai|hi|hello|dear|hei) @SAMPAH !',
    '^ (halo|hallo|hai|hi|hello|dear|yth|hei) @SAMPAH $',
    '(null|undefined|nan) ,',
  ],
  flag: [
    '⟦Yth. ,⟧',
    '⟦Halo undefined⟧, kami membuat kesalahan.',
    '⟦Dear ,⟧',
    '⟦Kepada Yth. :⟧',
    '⟦Hai null⟧!',
    '⟦Halo Nama Depan⟧,',
    '⟦Yth. Bapak ,⟧',
  ],
  leave: ['Halo,', 'Hai semua,', 'Selamat pagi,', 'Yth. Bapak/Ibu,', 'Yth. Bapak Budi,', 'Pelanggan yang terhormat,'],
};
