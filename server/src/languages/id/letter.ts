import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    "(halo|hai|hi|hello|hallo|dear|salam|assalamualaikum|assalamu'alaikum|yth|sobat|sahabat|bapak|ibu|kak|kakak)",
    'selamat (pagi|siang|sore|malam|datang)',
    '(pelanggan|anggota|nasabah|pengguna|pembaca|member) (yang terhormat|yth|setia|kami)',
    '@ORANG ~1 yang (terhormat|budiman|berharga|baik|kami (hormati|banggakan|cintai|sayangi)|tercinta|berbahagia|dirahmati ~1)',
    '@ORANG ~1 (setia|yth|terhormat|tercinta|tersayang)',
    "(hey|hei|hola|woy|yth|ayah|bunda|om|tante|mas|mbak|rekan|kawan|teman-teman|saudara|saudaraku|komandan|wa'alaikum*|shalom|om swastiastu|moms|guys|gaes)",
    'kepada {!> (@ORANG|pihak|pihak-pihak|mereka|siapa saja|siapa pun|semua) ~1 yang (merasa|mungkin|menunggu|sudah|telah|terdampak|kecewa|belum)}',
    '^ (rekan-rekan|kawan-kawan|bu|pak|komunitas|heyho|hey|hei|komplotan|keluarga|bapak-bapak|ibu-ibu|ayah-bunda|sedulur|dulur|warga|hadirin|jemaah|sesama|bolo|geng) ~4 $',
    '^ (pelanggan|pembaca|penumpang|peserta|pemilik|anggota|nasabah|penghuni|member|pengguna|pemain|siswa|donatur|mahasiswa|karyawan|penonton|tamu|pasien|pemesan) ~3 $',
    'dengan hormat',
    '^ (yo|hei|hey|woi|hola|wahai|ola|bro|sis|brother|sister|babes|runners|gamers|foodies|guys|fit fam|teman|warga|para|salam) ~3 $',
    '^ (pencari kerja|pejuang ~1|sobat ~1|insan ~1|keluarga ~1|sejawat|rekan ~1|saudara-saudari|sahabat ~1) yang ~3 $',
    '(yang terhormat|yang kami hormati|yang tercinta|yang kami sayangi) ~4',
  ],
  signOffs: [
    '(salam|hormat kami|hormat saya)',
    '(terima kasih|terimakasih) [banyak|dan salam|, salam|, tim ~2|, @BRAND] $',
    'salam (hangat|hormat|sejahtera)',
    'wassalam*',
    '^ (tertanda|hormat|tabik|cheers|best|regards|warm regards|best regards|sincerely|sampai jumpa|jabat erat|peluk hangat|salam) ~2 $',
  ],
  footers: [
    'berhenti berlangganan',
    '(kelola|ubah|atur) preferensi',
    '(lihat|buka|baca) ~3 (di browser|di peramban|versi web)',
    'anda menerima (email|surel|pesan) ini',
    '(hak cipta|kebijakan privasi|syarat dan ketentuan|seluruh hak)',
    'email ini dikirim (ke|kepada|oleh)',
    '(npwp|terdaftar di|nib)',
  ],
  quotedMail: ['pada ~12 menulis :', 'pesan (asli|terusan|diteruskan)'],
};
