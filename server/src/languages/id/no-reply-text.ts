import type { PhraseTopic } from '../language-pack';

export const noReplyText: PhraseTopic = {
  patterns: [
    '(mohon|harap|tolong|dimohon|diharapkan|diminta) [untuk] (tidak|jangan|tak) [perlu] (membalas|balas|dibalas|menjawab|merespons|merespon|me-reply|mereply|reply|direspons)',
    '(jangan|jangan langsung) (membalas|balas|dibalas) [langsung] [ke] [email|pesan|surel|surat] [ini] {!= mencurigakan|yang meminta|penipuan|phishing|otp}',
    '(tidak|tak) (perlu|usah|dapat|bisa|boleh) (membalas|dibalas|balas) [email|pesan|surel] {!= kecuali}',
    '(email|pesan|surel|surat elektronik) ini (dikirim|dibuat|dihasilkan|terkirim|merupakan) ~3 (otomatis|automatis|sistem)',
    '(ini adalah|ini merupakan|ini) (email|pesan|surel|notifikasi) (otomatis|yang dikirim otomatis|yang dibuat otomatis|satu arah)',
    '(balasan|jawaban|tanggapan) ~4 (tidak akan|tidak dapat|tidak bisa|tidak|tak akan) [akan] (dibaca|terbaca|diterima|ditanggapi|dibalas|diproses|dipantau|direspons|sampai)',
    '(kotak masuk|alamat|email|alamat email|akun email|kotak surat|mailbox|inbox) [email] [ini] (tidak|tak) (dipantau|dimonitor|dibaca|menerima|aktif|diawasi|digunakan)',
    '(tidak|tak) (menerima|membaca|memantau|memproses|menanggapi|melayani) (balasan|email masuk|pesan masuk)',
    'tidak akan ada balasan',
    '(alamat|email|akun) (no-reply|noreply|tanpa balasan|satu arah|yang tidak dipantau|khusus kirim)',
    '(hanya untuk|khusus) (pengiriman|notifikasi|keperluan pengiriman)',
    '(membalas|balas) (email|pesan) ini (tidak akan|tidak)',
    '(tidak ada|tanpa) (yang membaca|petugas yang membaca)',
    '(balasan|jawaban|tanggapan) ~4 (tidak|tak) [akan|dapat|bisa] [kami] (baca|terima|tanggapi|balas|pantau|jawab|proses)',
    '(tidak|tak) (dapat|bisa|akan|sempat) (menerima|membaca|memantau|memproses|menanggapi|melayani|menjawab|membalas) (balasan|email masuk|pesan masuk|jawaban|email balasan)',
  ],
  flag: [
    '⟦Mohon tidak membalas⟧ email ini.',
    '⟦Email ini dikirim secara otomatis⟧.',
    '⟦Balasan ke alamat ini tidak akan dibaca⟧.',
    '⟦Jangan membalas email ini⟧.',
    '⟦Kotak masuk ini tidak dipantau⟧.',
    'Alamat ini ⟦tidak menerima balasan⟧.',
    '⟦Balasan Anda tidak akan kami baca⟧.',
    'Kami ⟦tidak dapat menanggapi balasan⟧ ke email ini.',
  ],
  leave: [
    'Balas email ini, dan tim kami akan menjawab.',
    'Jangan membalas pesan mencurigakan yang meminta OTP.',
    'Kami tidak akan pernah meminta kata sandi Anda lewat email.',
    'Pengembalian dana berjalan otomatis.',
    'Silakan balas kapan saja.',
    'Anda tidak perlu mengirim ulang formulir.',
  ],
  insert: [
    'Silakan balas email ini: tim kami membaca dan menjawab setiap balasan.',
    'Ada pertanyaan? Balas email ini atau tulis ke [alamat balasan]; kami menjawab dalam [satu hari kerja].',
  ],
};
