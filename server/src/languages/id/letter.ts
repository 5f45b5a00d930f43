import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    "(halo|hai|hi|hello|hallo|dear|salam|assalamualaikum|assalamu'alaikum|kepada|yth|sobat|sahabat|bapak|ibu|kak|kakak)",
    'selamat (pagi|siang|sore|malam|datang)',
    '(pelanggan|anggota|nasabah|pengguna|pembaca|member) (yang terhormat|yth|setia|kami)',
  ],
  signOffs: [
    '(salam|hormat kami|hormat saya)',
    '(terima kasih|terimakasih) [banyak|dan salam|, salam|, tim ~2|, @BRAND] $',
    'salam (hangat|hormat|sejahtera)',
    'dengan hormat',
    'wassalam*',
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
