import type { PhraseTopic } from '../language-pack';
import { WHOLE_LISTS } from '../segment-names';

export const unaffectedAudience: PhraseTopic = {
  patterns: [
    ...WHOLE_LISTS,
    '(semua|seluruh|segenap|setiap) (pelanggan|pengguna|anggota|member|kontak|subscriber|nasabah|penerima|klien|konsumen|user|akun|pembaca|donatur|mitra) {!> yang|terdampak|kampanye|terkena|pada|dari|dengan|email|buletin|undangan|promo|tagihan|surel|pesan|#|newsletter (#|mei|juni|juli)}',
    '(semua orang|semuanya|ke semua|kirim ke semua)',
    '(daftar|list|database|basis data|db|audiens|segmen) (lengkap|penuh|utama|induk|keseluruhan|semua|master|umum)',
    '(seluruh|semua|keseluruhan) (daftar|list|database|basis data|audiens|segmen|kontak)',
    '^ (semua|newsletter|buletin|pelanggan|pengguna|semua_pelanggan|semua_pengguna|semua_kontak|semua-pelanggan) $',
  ],
  flag: [
    'Audience: ⟦Semua pelanggan⟧',
    'Audience: ⟦Seluruh database⟧',
    'Segment: ⟦Daftar lengkap⟧',
    'Audience: ⟦semua_pelanggan⟧',
    'Audience: ⟦Semua orang⟧',
    'Segment: ⟦Seluruh kontak⟧',
  ],
  leave: [
    'Audience: Pelanggan terdampak (2.143)',
    'Audience: Semua pelanggan yang menerima kampanye 3 Mei',
    'Segment: Ditagih dua kali',
    'Audience: Semua pelanggan terdampak',
    'Segment: Pembuka email tautan salah',
    'Audience: Pembeli 3 Mei',
  ],
};
