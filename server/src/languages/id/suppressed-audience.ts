import type { PhraseTopic } from '../language-pack';
import { SUPPRESSED_SEGMENTS } from '../segment-names';

export const suppressedAudience: PhraseTopic = {
  patterns: [
    ...SUPPRESSED_SEGMENTS,
    '(berhenti|sudah berhenti|telah berhenti) (berlangganan|langganan|subscribe)',
    '(daftar|file|berkas|segmen) (supresi|suppression|penekanan|pengecualian|hitam|blokir|tolak|larangan)',
    '(suppression|suppressed|unsubscribe*|unsubscribed|opt-out*|opt out*|optout*|opted-out|bounce*|hard bounce*|blacklist*|do not contact|do-not-contact)',
    '(tidak|jangan|tak) (ingin|mau|boleh|bersedia) (dihubungi|menerima|diemail)',
    '(jangan|tidak) (hubungi|dihubungi|kirim|diemail)',
    '(menarik|mencabut|tarik|cabut) persetujuan',
    '(keluhan|laporan|pelapor) spam',
    '(alamat|email) (tidak valid|mental|memantul|tidak aktif)',
    '(pelanggan|kontak|pengguna) (tidak aktif|lama|nonaktif|pasif|terhapus|diarsipkan)',
    '(sudah keluar|telah keluar|keluar dari daftar)',
    '(menolak|tolak|tidak setuju|tidak menyetujui|menarik diri) ~2 (email|pemasaran|promosi|kontak|dihubungi|newsletter)',
    'keluar dari (milis|daftar|newsletter|langganan)',
    '(mantan|eks|bekas) (pelanggan|anggota|member|pengguna|nasabah)',
  ],
  lists: {
    // Takes out of the audience what stands next to it.
    excluding: [
      '(kecuali|tanpa|di luar|selain|bukan|tidak termasuk|minus|dikurangi|dikecualikan|mengecualikan|bebas dari)',
    ],
  },
  flag: [
    'Audience: ⟦Berhenti berlangganan⟧ 2021',
    'Audience: ⟦Daftar supresi⟧ lama',
    'Segment: ⟦Opt-out⟧',
    'Audience: Kontak yang ⟦tidak ingin dihubungi⟧',
    'Segment: ⟦Bounce⟧ 2022',
    'Audience: ⟦Pelanggan tidak aktif⟧',
  ],
  leave: [
    'Audience: Pelanggan terdampak',
    'Segment: Penerima kampanye 3 Mei',
    'Audience: Ditagih dua kali',
    'Segment: Pembeli bulan Mei',
    'Audience: Anggota aktif di Bandung',
    'Segment: Opt-in terkonfirmasi',
  ],
};
