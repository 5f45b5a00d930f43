import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-40 gowes
-38 kalo|wkwk
36 maaf sudah
-34 kami tahu|tadi|yang tersinggung
-33 hai|laundry|sehat
-32 direktur|dr|i|reza|sukamaju|tersinggung|theresia
-31 antaryuk|hal|kerugian|kirimaja|nurhayati|pintar|puskesmas|yang baik|yang barangkali|yayasan
31 maaf banget|maaf malam|ngantuk
-30 antarbagian|dear|divisi|fc|gratis|harian|ini mengecewakan|memang|warna
30 ini ya|menyusun
-29 bagaimana|belanjain|bila kejadian|kurang|lbh|maaf kalau|prakoso|roti|sesudahnya|suster|tombolnya
29 lalai dan|pengaman
-28 apoteker|barangnya|depot|diverifikasi|elektronik|ir|kalau bikin|maaf bila|normal|pendapatan|redaksi|segala|sekretaris|tidak bertanggung
28 di dapur|maaf sekali|maafkan|maafkan kami|saya minta
`,
  fault: `
-64 kalau
-59 sudah ada
-58 jumlahnya tidak
57 dibobol
-55 kok
-52 # sudah
-51 lagi
-50 kini|muka
-49 buat|dihapus|ditampilkan|memakai verifikasi|mulai hari|pintar
49 tidak memeriksa
-48 itu memuat|maaf ya|pernah kami
48 kami keliru|kardus|seharusnya
-47 hormati|ini sebagai|kalo|mana|sejak hari|uang anda
47 menyalin|pemberitahuan yang
-46 aja|betapa|jika|sejak kemarin|yah
46 dan kami|gagal|kelihatan|sedangkan|termasuk|tertukar
-45 abaikan|aman|ditutup|hangus|kami tidak|malu|tersebut sudah|ya kan|yang pertama
45 kami lupa
-44 di lampiran|dr|hati|lebaran|mari|ponsel anda|yth
44 kekeliruan ini|mengalami
-43 kamu jadi|salam|sedang|sukarela
43 salah|sejumlah
-42 ampun|bandung|dan bapak|ibu yang|kebal|kepada saya|pembaruan berjalan|saat ini|senin pukul|tampil di|tidak bertanggung|tidak berubah|tidak tercantum
42 kami memakai|kami memasang|karyawan kami|setelah pembaruan
-41 bayarlah|kabar|maaf seandainya|orang yang|pasti|sekarang|seminggu|siap|theresia|tidak tampil|tugas
41 kami kemarin|keliru membaca|lunas|penyebabnya|tertentu
-40 alamatmu|balik|gratis|hal-hal|harap|ini ya|jangan|jari|kami hormati|kami kunci|kami telah|kepala|kepala dinas|koperasi|pro|seandainya|selisihnya kami|surabaya|tidak hilang|uangnya|ups|yang benar
40 data pemesanan|karena kami|kekhilafan|paketmu|pegawai yang|seperti itu|tertulis
39 # m|admin kami|dari pihak|input|kami dan|kami menemukan|kelalaian rekanan|membuat|menulis|pencuri
-39 berlaku|dari tim|direktur|fc|foto alamat|ini membuat|kami perpanjang|keduanya|khilaf|langsung|lengkap ada|ongkos|pembuka|periksa|permintaan maaf|perpanjang|sejak surat|sepele|setiap|tahun depan|telah kami|tenang
38 # akun|gangguan|gudang kami|kami kurang|membaca ketentuan|milik|sepenuhnya
-38 anak-anak|bapak sudah|dananya|dua orang|halaman sudah|halo|kami sedang|keluarkan dari|para|putus|setelah|tercantum di
-37 belum ada|berada di|bertemu|cemas|cinta|dengan harga|didahulukan|dikembalikan|diskon|februari pukul|gula|hari sampai|jika ada|lagi yang|maaf ini|maaf jika|orang kedua|per orang|per satu|perbaiki pukul|saja|satu per|sehati|simpanan|skor|termasuk dalam|tersebut dan|tiba|tidak berlaku|tidak termasuk|warung|yang bayar
37 kami terlambat|kendala|malam pukul|namanya|tadi|terlambat|terselip
-36 # saja|# tetap|?|ada denda|berjaga|cuma rp|doang kok|dokter|example|ini dua|januari #|kami ganti|kartu lama|kebocoran|kerja untuk|laut|mendaftarkan|menyatakan|mulai bulan|pilih|poin|pt|selisih rp|seluruh kata|sesudahnya|tidak dikenal|unit layanan
36 antarbagian|bendahara kami|dari rak|itu tidak|kalender|kami sendiri|kelalaian kami|kendaraan|laboratorium kami|pada kami|padahal|paket
-35 ada sistem|akan kami|bapak dan|berapa|berapa pun|berlaku dan|biro|dan keluarga|dapat anda|dibuang|dimatikan|kami matikan|kupang|matikan|memang|nomor satu|nurhayati|penerima menghapus|peristiwa ini|pun|sampai pukul|segera|terhormat|uang|webinar|yang terhormat|yang terlihat|yayasan
35 anda barangkali|daftar yang|dilihat|ditemukan|kemeja|menyala|sewaktu|tidak berhak|vendor kami
-34 ada orang|baru yang|bonus|data yang|hosting|jauh|kadang|kami beri|ke metode|keluarga dan|kembalikan pagi|lain dan|maaf kepada|mendapat|mereka|metode pembayaran|mulai pukul|narahubung|nik alamat|oleh karena|otak|pelanggan merupakan|pengelola|perbaikan|pukul berapa|pun antara|reza|sehat|semua penerima|suara|sudah dua|sudah saya|tamu kami|tanpa nama|telah memeriksa|tetap kami|tidak akan|tidak menyimpan|tutup dan|yang bocor
34 adanya|anda muncul|ini kesalahan|jempol admin|kemarin|muncul di|sebagai pengurus|ukuran|unit
-33 a|ambil di|anda akan|apa pun|apoteker|bawah|bcrypt|berlaku sampai|cair|di bawah|email ini|hai|ibu di|ibu sudah|kami ya|kapan|kartu itu|ketua|kontak|layar|lengkap dan|menarik|mengganti seluruh|merapi|saya tutup|siber|slik untuk|sukamaju|susu|tanpa biaya|tarif yang|tautan apa|teman|terlampir di|tersayang|tiap|walau|wewenang kami|yang lengkap
33 antaranya|dan itu|dapur kami|di antaranya|di jalan|diberitahukan|dibuka|kemarin pukul|lalai|laptop|lonjakan|macet|menekan|mengetahui bahwa|pada malam|pihak luar|sampai di|tagihan|yang anda|yang tertukar
32 # cm|akibat kelalaian|akibatnya|baru menyadarinya|berhak|cm|dan daftar|dapat melihat|diakses|isi|itu|kabel|mantan|memproses|menyadarinya|salah mengatur|sebagai|selama|sembilan|tabel
-32 akhirnya|anda mungkin|besok sore|buka|bukittinggi|bunga #|dan hasil|dan ia|dengan nik|deposito yang|di kalender|dihukum|ditutup #|ganti|jaga|jam itu|kami meminta|kami sediakan|khusus|kirimaja|mahasiswa yang|masyarakat|melakukan|mengunduhnya|menjemput|menyusul|ojk|pantau|penyelidikan|perjanjian|ruang|sediakan|september pukul|situ ada|tiba di|timbul|tunjukkan|tur|tutup pada|udah|universitas|yang lama|yang menyebut
31 akibat|alasan|dalam paket|dari pukul|diduga|dinas|entah|harga itu|itu salah|itu seharusnya|kami membiarkan|konfigurasi|map|melibatkan|membiarkan|mengabari|menunggu|oktober pukul|saja email|sebanyak|selama #|sempat terbuka|server krakatau|surel kami|yg
-31 alumni|anda hari|antaryuk|baca|baru saja|batasi|belanjain|besok|bestie|bisa diambil|dan seluruh|dari akun|datanya|di jam|di ruang|diambil di|dicoba|dikirim dari|disimpan|gadang|ini terkirim|kami harus|kami jaga|kami sekarang|kebanyakan|kelas|kirim ulang|laundry|lintas|maafkan|maafkan kami|menghapusnya|menjawab|menuju|mungkin|nomor resi|pelayanan|potongan|program|rahasia|sabtu #|sambil|sandinya|sari|sebelum #|sekolah memohon|senin dan|subuh|sudah meminta|tidak ikut|tolong|tribun|tujuan|untuk masuk|warna|yang betul|yang membayar|yang telah
30 # mahasiswa|# pada|asesmen|bawaan|dari kalian|ini disebabkan|ke ponsel|keluar|kesalahan itu|memakai data|memperlihatkan|menjalankan|pesanan bunda|proses|punyamu|rapat|saat pindah|sehubungan|sehubungan dengan|selasa lalu|sempat|tahun lalu|telah diakses|tertunda|yang namanya
-30 ada daftar|akses itu|amanah|artikel|baik|baru #|beberapa menit|berada|bingung|bulanan|dan kontak|dari data|demi|diantar|diumumkan|divisi|enak|formulir lama|i|ibu pelanggan|identitas|ingin|ini di|itu ada|itu belum|jumlah yang|kami #|kami membayar|kapal|ke whatsapp|kementerian|kerugian|klaim|maaf yang|menerima pesan|menghapus berkas|menit setelah|menunjukkan|menyambut|minggu depan|npwp|nyaman|pengaduan|pernah meminta|profil|pt dompet|puskesmas|redaksi|rusak|sebagian besar|sejak pukul|selamat ulang|sepanjang|setengah|surel ini|tapi|tidak kamu|tidak menemukan|tidak menerima|tiket lama|tinggal|tulis kepada|yang baik|yang tahu
-29 # hanya|apakah|bapak ibu|berbagai|berkas sudah|bisa lagi|bukan kesalahan|dan jadwal|di kotak|dihubungi|dipakai siapa|foto profil|hari supaya|hubungi #|ibu kandung|ini ke|inisial|ir|jam tersibuk|kabari kami|kami ke|kami pun|kandung|kayaknya|ke saldo|ke tempat|kepada bapak|kerjakuy|ksp|lama di|langkah di|lbh|lewat whatsapp|lokasi ujian|makassar|manajemen|meliputi|membuat bapak|mendaftar|menghapus email|menu keamanan|menyikapi|nota|pak|paling lambat|pekerjaan|pendapatan|penerbit|perlu|perpanjang sampai|rasanya|roti|seharusnya rp|serangan siber|sesi|studio|supaya|tentang|terbaru|terlampir|tersibuk|tidak terbuka|tumbuh|ubah|yth bapak
29 ambon|api pelanggan|aplikasi kami|berpotensi diakses|dan tidak|diakses pihak|diterbitkan|forum|itu tanpa|kami lalai|kami menagih|kami menerbitkan|kami mengunggah|kami salah|kamu bayar|lainnya|laptop itu|mei|melihat nama|mencampur|menekan tombol|menjalankan berkas|menuliskan|pemadaman|penyimpanan|penyusup|publik|sakura|salah dan|salah satunya|satunya|sebagian data|semalam kami
-28 akan tampak|ayu|bekerja|belum dapat|belum dibayar|bila anda|dan masyarakat|dan tim|dari aplikasi|dengan jam|desember dan|di buku|di formulir|di toko|dibayar|dibetulkan|diharapkan|dulu|garuda|hal|halo mas|ibu pasien|itu sekarang|kabari|kalau anda|kami lagi|kami malu|kami pindahkan|kami tambahkan|kami tanggung|kamis pukul|keanggotaan|kelima|lembaga|limit|manajer|murid|nggak perlu|nomor rekening|palsu dan|penghasilan|pindahkan|polres|prakoso|sarapan|sejak subuh|sekretaris|selain|semua data|seru|siapa-siapa|siswa|smp|soal|status|sudah dibetulkan|sudah kami|suster|tambahkan|teras|transparansi|turun|ulasan|untuk membuat|yang berlaku|yth ibu
28 beberapa dari|dan meminta|di kasir|dokumen|dua jam|itu sebelum|kami memuat|kami mencatat|kami tetap|kesalahannya|kesalahannya ada|ketika|kunci|map berisi|memakai|memasang|mematikan|mengunggah|mungkin telah|oleh pihak|pas|pasien lain|pengurus dan|pihak ketiga|rekanan|satu kali|seharusnya sampai|sistem|sudah lewat|tertera|tidak membaca|verifikasi
`,
  evasion: `
55 serangan
-52 saya
51 antarbagian|sistem
-49 lebih banyak
-48 ?|beberapa menit|kami ya
48 nyasar
47 salah menekan
-46 dari akun|halo|ini email
-45 akibat yang|bayarlah|kelalaian kami|kesalahan itu
45 terkirim
44 adanya|pihak
-43 ada di|demikian|ini membuat|kecerobohan kami|untuk itu
43 akibat
-42 kami kami|liburan|tombol itu
-41 berlangsung|bila kejadian|jauh|kami sedang|ke ponsel|kepala|makan|menyalin
41 dikarenakan
-40 dalam email|data tersebut|hukum|keduanya|tersebut sudah
-39 # sehingga|akunmu|berkas sudah|email ini|kami mengirim|layanan tersebut
39 error|kekeliruan|kekhilafan|kelalaian|nama anda
-38 apa yang|biasanya|dengan lebih|enkripsi|mengirim pemberitahuan|sesudahnya|yang dipakai
38 pintar|ulah
-37 ada pihak|dimatikan|dipakai di|dr|membeli|polisi|program|sensitif|utuh|warung
37 faktor|tersebut
36 ada kesalahan|kendala|sehingga
-36 apakah|dimaklumi|direktur|ini sebagai|jika|jumlah|kami memakai|karena kami|kirimaja|menyampaikan permohonan|mohon dimaklumi|pun dalam|rekening yang|sedikit|tidak pernah|yang dirugikan|yang terbuka|yang terungkap
-35 apa pun|basis|basis data|bocor|cinta|dengan sangat|dianggap|diperlukan|diri|hangus|ikut|juga manusia|kami betulkan|kayaknya|koperasi|mohon jangan|para|pertama|pesanan kakak|rak|sejauh|sekretaris|sepele|untungnya
35 email itu|proses|sebenarnya
34 ada sistem|bawaan|kami pun|peretas|rekonsiliasi|salah satu|terjadi kekeliruan
-34 berkas yang|hai|kami tahu|maaf sekiranya|maaf ya|mati|meskipun|ojk|sekiranya|sekitar|sinar|tugas|yang berlaku
33 bagian gudang|data dari|ketentuan|menyebabkan|oknum|terlalu|wewenang
-33 balas saja|berikut|berjudul|chat kami|dari tim|dengan jam|harian|i|kecil|kunci|manajer|melihat alamat|menghapus email|menolak|permohonan maaf|pt|sebutkan|sehat|sepanjang|studio|terbatas|terlampir|wilayah|yang sama
-32 # saja|abaikan|belum ada|berat|biro|demo|ditampilkan|dulu|griya|kami keliru|kami mengambil|kami menyampaikan|kerja dan|lakukan|mengirim email|menit|menjemput|nyaman|pak|rusak|segera|sekolah memohon|selasa lalu|selesai|sepeser|sepeser pun|sesuai ketentuan|tanggal tua|tanggung|tes darah|tidak berubah|tidak bisa|webinar
32 entah|hati-hati|kesalahan|ketentuan kami|ketiga|pusat|tidak dapat
-31 akibatnya|bertemu|dihubungi|elektronik|gudang kami|jawaban|kami terlambat|laporan teknis|memeriksa|menghapusnya|npwp|panik|pelajaran|pemakaian|pembeli|perlu dilakukan|sumbangan|tapi|tiga hal|tulis|ukuran|yayasan
31 hal tersebut|hal-hal|kasir|lonjakan|membuat|mitra|telah terjadi
-30 amanah|belum dapat|berapa|berapa pun|bos|dan data|daripada|diakses|dibalas|disiapkan|dosis|hasilnya|itu ada|kadang|kami baru|kardus|karena itu|kopi|laundry|lengkapi|m|malu|memasang|memilih|menutup|orang kedua|puskesmas|saat ini|salah satunya|satunya|sebelum tanggal|sedangkan|sekaligus|senin|sukamaju|tadi malam|tamu kami|terbaca|terhormat|tetapi tidak|tolong jangan|tombol kirim|yang terhormat|yth
30 google|memproses|pada sisi|penyedia|sehubungan|sehubungan dengan|sisi|sistemnya|terdapat
-29 ada data|antaryuk|bantu|berangkat|berpotensi|betulkan|butuh|dimakan|diturunkan|jangan dimakan|jari|kami butuh|kami kunci|kami kurang|kami lupa|kami transfer|kamilah|kamilah yang|ke buku|kelihatan|kepala dinas|kiriman|maaf ini|mahasiswa|matematika|mendaftarkan|menyapa|milik|normal|nurhayati|orang lain|otak|pada kami|pasien|periode|perjanjian|prakoso|sebelumnya|sejak|sekiranya terdapat|sementara|theresia|tiba|transparansi|tukarkan|warga|yang bukan|yang mungkin|yg
29 bergabung|human|human error|menempatkan|miskomunikasi|nah|pembatalan|penyelidikan|selisih|telah terkirim|vendor
-28 # persen|adalah alasan|agar|alamatmu|alasan kami|anda akan|angkatan|baik|bandung|bedanya|belanjain|biaya bulanan|bukan kesalahan|catatan|dahulu|dampaknya|data anggota|dipasang|hati|ini ada|ini yang|ir|itu kesalahan|kami ada|kami menekan|kami sekarang|kami untuk|kepada polisi|kesalahan ini|kupang|laboratorium|lbh|mata|menempelkan|menghapus #|menyampaikan|menyapa anda|menyikapi|pagi|pembaruan berjalan|perbankan|pergi|permohonan|pertama yang|pesananmu|rekaman itu|reza|roti|sah tanpa|satu email|seperti itu|serius|suara|tagihan yang|tahun|tarif|telah dipasang|tidak hilang|ulasan|warna
28 berdasarkan keterangan|bug|gempa|karena kendala|korban|macet|oleh|pegawai|pesanan anda|terselip|terunggah ke
`,
  remedy: `
63 kini
-61 ?
-57 halo
-56 jawab|kami tidak
56 kami ganti|utuh
-55 dilakukan
55 jika
54 perbaikan
52 hangus
-52 setelah pembaruan
51 tetap
-50 kami lupa|kami memakai|sejawat
-49 berhenti|gagal|kami siap|nomor telepon
49 biaya
-48 dan nomor|jangan berikan|kesalahan kecil|meneruskan
48 depan|setiap
47 berikutnya|berlaku|kembali normal
-47 maaf jika|whatsapp #
-46 berikan|demikian|entah|ibu kami|menjawab di|perlu dilakukan
46 dikirim|hari itu
-45 bebas|kupang|nomor kartu|pantau|pantau slik|sepenuhnya|tamu kami
45 besok|lagi
-44 ananda|beli|dibalas|divisi|kami kemarin|kami nomor|lahir|siap menjawab
44 ulang
-43 ada kesalahan|ini tidak|jangan membayar|lebih dulu|perbarui|perhatikan|sembilan|tanggal lahir|titik
-42 alumni|cuma rp|dan jam|lainnya|lupa|memeriksanya|mulai rp|pada halaman|pembelian|pertanyaan|setelah #|tulis kepada
42 asesmen|benar|bukti|dihapus
-41 berikan kode|disalin|edisi|elektronik|jangan klik|konser|kpr|maaf sudah|pun dalam|sebesar|siti|suara|sukamaju|tolak|yayasan|yth
41 jamnya|membetulkan
-40 anda melalui|antre|itu terjadi|kami lakukan|lalai|muda|nama lengkap|orang tua|pasien lain|perjalanan|tagihan kedua|tugas|up|vaksin|yang bisa
40 brankas|di rekening|hadir pada|kami perpanjang|ongkos|perpanjang|setuju|sudah kami|sudah setuju|tambahan
-39 # setiap|akibat|berada|daftar yang|dan paket|i|isi|jam lalu|menagih|mengakibatkan|penyelidikan|pin|ramadan|sehat|sekarang dan|terjadi|tua|waktu
39 bidan|perpanjang sampai|sudah ada
-38 apa yang|bicara|dan riwayat|digital yang|foto|gangguan|ikut terkirim|januari #|kami mengetahuinya|keselamatan|maaf tanpa|membalas surel|memberi tahu|sejak surat|sekadar|sekitar|setahun|yang terlihat
38 dapat datang|di lampiran|dimulai|ditutup|geser ke|hitung|itu sudah|membukanya|menandatangani|sandinya|sepele ini
-37 agar|akibatnya|alamat ini|anda terima|bertemu|dan cek|dan ibu|daring|digital|direktur|investasi|jersey|kami kami|kampus|laboratorium|lahir dan|laporkan kepada|laptop|lewat menu|main|makassar|membuka|menekan|menemukannya|mengabari|mengganti kata|nyasar|rekaman itu|reply|sanggup|semuanya|swafoto|tersambung|tidak nyaman|total
37 berkurang|bersedia|denda|memblokir|memblokir kartu|mendaftarkan|mulai|tutup pada|yang lama|yang lengkap
-36 # ada|# paket|# seseorang|ajak|akses kami|baik|bandung|dan lain|dapat kami|dear|diminta|hai|ini ada|itu seharusnya|kami mengirim|kepada bapak|ketentuan|kirim kepada|lain hal|lebih cepat|masih berlangsung|memang|memberikan kode|mengetahuinya|menggunakan|nomor satu|nomor saya|pendapatan|pengaturan|privasi|sahabat|sandi lama|saya keliru|subuh|terhadap orang|tiap bulan
36 akan menerima|atas nama|boleh disimpan|gantilah|itu sekarang|kalau #|kapal|keempatnya|orang kedua|perlu permohonan|rina|silakan masuk|tunjukkan|uang anda|yang lain
-35 acara|ada pada|akun dan|alamat dan|amanah|anda memakai|anda pada|b|baru yang|bisa kami|danau|dari rp|data dari|demo|di jalan|dianggap|dikenal|donatur|email hari|ganti pin|hasil laboratorium|hubungi|itu dapat|jauh|kami seharusnya|kamu jadi|kasir|kirim senin|kurang satu|lengkapi|lestari|lewat link|maaf bila|maaf sekali|memasukkan|menempatkan|menulis bahwa|nim|pemeras|pernah|pesanan kakak|pulsa|salam|saya membaca|sebanyak|seharusnya sampai|sistem yang|tante|terhormat|tertukar|yang gagal|yang pertama|yang terhormat
35 anda tetap|balas dengan|biaya tambahan|cocokkan dengan|dari aplikasi|dengan daftar|diganti|dimatikan|gadang|gantinya|hilang|itu juga|itu pukul|jadwal|kartu lama|ktp anda|pada rekening|sudah saya|susulan|tanpa perlu|tolong|untuk memeriksa
-34 anda masuk|belanja lagi|bikin|bunga deposito|cuti|darurat|di setiap|grup whatsapp|hormati|ini atau|itu tanpa|kalau mau|kami untuk|ke polisi|kelima|keliru mengambil|kenyamanan|memakai data|mencari|menjaga|menunggu|menyalin|nomornya|nyasar ke|paham|panitia|pengaduan|pesan ini|pin anda|pt|sambil|sambil menyebut|saya mengirim|sekretaris|selalu|sendiri yang|senin pagi|telepon #|tertulis rp|tiket kereta|yang menyebut
34 bapak sudah|bila|dana rp|di balasan|gratis|kami membayar|lagi yang|nama ibu|puasa|satu tiket|sekarang|seluruh kata|tangkapan|tetap berjalan
-33 alamat anda|anda muncul|anda tiga|antar|atau permintaan|balas saja|berjalan|botol|dalam email|dan kata|dari #|di atas|diimbau|diimbau tidak|dinas|dua jam|dua tahun|gedung|hubungi saya|jadwalnya|kami bukan|kami membuat|kami menerbitkan|kecil dan|klik tautan|klinik|kurang nyaman|laptop itu|laundry|mahasiswa|muncul di|nama di|nama peserta|nik saudara|nurhayati|orangnya|permintaan uang|pesan untuk|pinjaman yang|polres|redaksi|rekening saja|saya sendiri|sensitif|sudah dua|surel kami|terbatas|tercantum di|ternyata|tertentu|tidak cukup|tiga hal|tim|ulah|umum|wa|yang terbuka
33 alamat kami|balas ya|bayarlah|berubah|bisa kamis|dipilih|diproses|ditetapkan|formulir yang|fotonya|kami betulkan|kami matikan|kamis boleh|matikan|pembelinya|pendampingan|penerima menghapus|sepele|servernya|yang hilang
-32 ada orang|akunmu|alamatmu|berhati-hatilah|bocor|bos|btw|cuma email|daftar itu|dengan data|dengan lebih|fc|griya|gudang kami|kami #|kami menyesal|kami sarankan|kelalaian kami|kepala|kirimaja|klik|lebih banyak|lho|masa|melihat|membatalkan|memegang|mengirimkan|merasa tidak|pak|paket|penerbit|pengembalian|pesanan anda|pin lewat|reza|rusak|sarankan|sedangkan|sesuai ketentuan|tengah|tidak dapat|waktusalat
32 anda akan|cv anda|dan bersedia|dan melapor|di kantor|dibuang|ditutup #|ganti seluruhnya|ini juga|juga di|komputer|menutup akses|paspor|presale|sekaligus|tetap kami
-31 !|# #|# pada|# pukul|agustus pukul|anda ke|asri|balasan yang|belanjain|cod|dan pesanan|dapat anda|darurat #|dikarenakan|disimpan di|ende|ganti kata|hasil pemeriksaan|kami akan|ke toko|kelalaian|kepada keluarga|kepercayaan anda|kesalahan tersebut|kue|lengkap dan|malam pukul|masuk pada|mata|membalas email|membuka aplikasi|mencatat|mengecewakan|menyebutkan|menyesal dan|mumpung|pasar|password|pencuri|pengaman|rilis|rincian|rute|salah memasukkan|sebelah|sebesar rp|semalaman|sesudahnya|sewaktu|teknisi|termasuk yang|terutama|theresia
31 berikutnya akan|buang|dengan jam|dimakan|jangan dimakan|login|mengajukan apa|mengganti seluruh|sampai tanggal|sampaikan kepada|sebelum dikirim|sebutkan|semua|sudah menutup|tahun depan|tanda|tanggung|tangkapan layar|tunggakan|yang benar
30 # saja|akses itu|aman di|artikel|bapak tetap|bebaskan|berbeda|berkas sudah|bila bapak|cara|dan bisa|di kotak|di ruang|diajukan|harganya|kalau|kalau masih|kami ambil|kami bebaskan|kami menambahkan|kami pindahkan|kami tanggung|kartu itu|ke pusat|kelebihan bayar|kirim buktinya|klaim yang|kuncinya|lampiran|link|menghapus email|per satu|peron|pindahkan|poin|punya|satu per|sebagai permintaan|sejak kemarin|sekarang kami|selisihnya kami|skor|supaya tidak|visa
-30 # sampai|ada #|alamat|anda nomor|antaryuk|ayah bunda|bandara|berbelanja|besar|chat kami|dari pukul|data tersebut|di buku|di kasir|dipakai di|diri|gak|gambar|harian|hujan|kadang|kami hanya|kami hormati|kami memasang|kardus|kartu keluarga|kartu sim|ke akun|ke kotak|kemungkinan|kepada #|kirim pada|lengkap ada|maaf kalau|meja|meminta maaf|meminta uang|menampilkan|mengabari anda|menyambut|menyusul|meski|narahubung|penipuan|perlu kami|pontianak|prakoso|qris|sim|suster|tanpa mengujinya|teknisi kami|terminal|tersebut tidak|tertinggal di|tidak dipantau|tribun|wewenang kami|yang baik|yang tampil|yang udah
-29 # m|# padahal|ada kabar|ada sistem|admin kami|alamat rumah|anggota koperasi|atau swafoto|bapak dan|bayar simpan|berikut|berikut dan|besok sore|biro|bisa membuka|calon mahasiswa|cloud|cod palsu|cuma beda|dan dapatkan|dan nik|danau toba|dengan menyebut|desember dan|di pengaturan|digunakan|dilayani|diperlukan|ditampilkan|fitur|fitur baru|ganti juga|iseng|jangan bayar|jangan pernah|kalau tidak|kami bekerja|kamis #|kapan|ke kami|ke situs|kebutuhan|kecewa|kemarin pukul|kirim foto|macet|manusia|mata kami|memastikan akunmu|menerapkan|mengapa|menyebutkan kode|minggu lalu|nol dan|npwp|nyaman dengan|oleh sistem|pemegang polis|pengguna|pernah menyebutkan|peserta lain|rabu lalu|rekan|roti|saudara i|sebagai langkah|sejumlah|sekolah|sesuatu|simpan buktinya|sistemnya|swafoto ktp|tanya apa|terbaru|toba|wewenang
29 angka yang|dananya|desember pukul|kami antar|karena sudah|kerja untuk|kirim rp|lebih suka|melalui aplikasi|menjemput|pasangan|perlu mengajukan|sebenarnya|sisanya|suka|tautan apa|tetap berlaku|tidak berlaku|tunjukkan saja|untuk satu
-28 # bulan|administrasi yang|alasan|apa saja|apalagi|asing|bendahara kami|berharap|berisi formulir|berjangka|bersama kami|bicara dengan|curigai|dampaknya|dan kontak|dapat mengajukan|dapatkan|dari rak|data kami|debit|dilihat|enam|fajar|hadir|halaman pelacakan|hari pukul|instagram|ir|itu sebelum|kami mengirimkan|kami mengunggah|kami paham|kamilah|kamilah yang|kartu debit|kayak|kecerobohan kami|kepotong|lama anda|lari|lebih lanjut|malang|map berisi|memperlihatkan|menekan tombol|menjadi|otp atau|pagi dari|panik|pembaca|pengurus|persada|pertama yang|pindaian|pindaian paspor|pribadi|punyamu|rekaman kelas|sampah|sandi akun|sari|seberapa|sedih|selat|sepertinya|simpanan berjangka|situs anda|tagihan ganda|tahun ini|tamu yang|tertinggal|tidak dikenal|tidak seberapa|toleransi|transaksi|tumbuh|wawancara|yang dikirim
28 akun baru|angkutan|apa-apa|berlaku sampai|delapan|dengan membawa|di rumah|dikembalikan|februari pukul|haji|hanya|jadwalkan ulang|kami bayar|kami kirimkan|kami proses|ke cabang|ke tempat|kirim besok|kode|lama sudah|lanjut usia|layanan tersebut|matikan sampai|menginap|meskipun|ongkosnya|orang itu|penerima email|perlu datang|peron #|sarapan|sejak hari|sesudah|sudah dihapus|telepon saya|terlampir di|tidak berubah|uang kembali|usah mengisi|warga lanjut|yang bayar
`,
  'protective-step': `
-49 sebelum jumat
-43 di kotak|sebelum tanggal
-42 papan
-41 kata sandimu|qris
40 biar
39 mengganti kata
-39 pengurus
-38 kumpul
-37 kerjakuy|loket|sejak subuh
-36 divisi|lemah|untungnya
36 waspadai
-35 aman di|jauh
35 periksa
-34 ?|memastikan akunmu
34 lewat
33 akan pernah
-33 amanah|anda lakukan|hangus|siapkan
-32 akunmu|direktur|dr|harga di|kain|kami tahu|sehat|sekolah memohon|tolong jangan|utuh
32 meminta uang
-31 bukti|chat kami|dan uangnya|harian|jadwalkan ulang|kami ya|lakukan|pun dalam|sahabat|satu-satu|seminggu|sesudahnya|untukmu|yang pertama
31 di situs|mengganti pin|pin atau
-30 alamat ini|cerita|dananya|jadwalkan|kepala|kirimaja|laundry|mengabari|menghapusnya|reza|sandi lemah|yayasan
30 di menu|di pengaturan|menyebut|transfer ke
29 aman|hubungi bank|menanggapi penawaran|slik
-29 gaji|lewat email|lihat|main|maklum|mbak|melainkan|menemukannya|nurhayati|puskesmas|sampah|saya|sukamaju|terjadi|theresia|warna|yang lain
28 ancaman|balas pesan|gantilah|ke rekening|laporkan|laporkan kepada|lewat whatsapp
-28 antaryuk|ayah|bandung|belanjain|bisa kami|di #|elektronik|kelas #|ketua|khilaf|lbh|lewat surel|log|m|masalah|mendaftarkan|menerapkan|pt|satu kode|semua orang|suster|tidak menemukan
`,
  pleasantry: `
-58 nasabah
57 anda adalah
-56 kartu kredit
56 pelanggan merupakan
52 bisnis
-52 kelas
50 bersama
49 transparansi
48 privasi anda
47 adalah prioritas
-47 bestie
-46 kami pun
46 masukan
44 senantiasa menjadi
43 kami bekerja|terbesar
-43 pelanggan yang
42 sangat menjunjung
41 berkomitmen penuh|melainkan
-41 ini bisa|normal
40 menghargai|menuju
-40 yang kami
-39 budiman|dikirim|direktur|dunia|hai|korban|pt|sanggup|tersayang
38 betapa|dengan sangat|jemaah|pelayanan
-38 depan !|jauh|semangat dan|tiga hal|tribun|yayasan
-37 dari tim|dr|halo
37 hujan|kenyamanan
-36 akhirnya|harian|keduanya|main|panas|pun dalam|salam dari|sepenuhnya|subuh
36 hadir|selalu kami
35 data nasabah|kami terus
-35 hal-hal|ini di|kepala|komputer|penagihan|perusahaan|sekadar
34 di setiap|masukan anda
-34 kami seharusnya|libur|lumbung|maklum|nih|pembaca|seminggu
-33 bali|baru kami|bu|depot|ditampilkan|dulu di|laporkan kepada|maaf sekali|makmur|tugas|yth
33 mutu
-32 anggota|divisi|i|ibu di|ibu yang|kami ?|laundry|layar|lestari|maaf banget|pak|pendapatan|pengumuman|rasa|tidak memeriksa|yang budiman
32 atas kepercayaan|layak|semangat|semoga|terima kasih|tetap semangat
-31 anda sangat|antaryuk|barangnya|donatur|hadiah|indah|kembali normal|kirimaja|mari|mendapat|pemberitahuan kebocoran|pribadi|puskesmas|sahabat|seri|status|sukamaju|terkait|theresia
31 ini dengan|kekecewaan|kekecewaan anda|kenyamanan anda|mendapatkan|nomor satu|peduli
-30 anda tidak|anggota koperasi|data pribadi|dear|di layar|diperlukan|ibu sudah|inisial|kardus|kunci itu|lbh|naik|nurhayati|paketmu|selasa lalu|tahun kami|terbaik bagi
30 berdiri|bertumbuh|kami pada|kami selalu|menyenangkan|pagi dari|yang pertama
-29 bagikan|berikutnya di|cuma|elektronik|kehati-hatian|lihat|lunas|m|narahubung|pembaruan berjalan|pemberitahuan|prakoso|reza|roti|sukarela|tepi|tercantum dalam|terhormat|udah|warna|yang baik|yang terhormat
29 bekerja|berinovasi|doa|indonesia|jalan-jalan|kami memahami|kejujuran|kejujuran adalah|memahami|menjadi|perbankan
-28 # bandung|amanah|bagi anda|bantuan|bedanya|belanjain|biro|dan keluarga|dari rak|dimatikan|griya|hasilnya|informasi|ir|jeda|kupang|mata kami|menyala|pintar|sesudahnya|soal|studio|surat|suster|tentang|warung
28 absensi|berjalan lancar|dukungan|hadir melindungi|hak|kami bukan|menjaga data|musim hujan|pelanggaran|seru
`,
  promotion: `
61 terbaru
53 diskon|koleksi
50 promo
46 cek
-46 kamu bisa
-44 mulai pukul|seminggu|ups
43 belanja|program|yuk
-43 harga yang
42 lihat
-42 papan|sekarang juga
-41 gagal|ingin|salam|yang pertama
41 nikmati
-40 direktur|muda|tiga hari|waspadai
39 dengan|hadiah|tas
-39 divisi|dm|dr
38 booking|platinum
-38 diulang|hai|ini hanya|membayar rp|nih|tim|tribun
37 !|ajukan|beli
-37 jadwalkan ulang|keduanya|sobat|tampil di
-36 dengan nomor|hal sepele|jauh|kami masih|kapal|kepala|penyelidikan|sama|satu malam|terpotong
36 sekarang
-35 admin|baru sekarang|dulu|kalender|kok|menerapkan|mengapa|pt|sehat|tahun depan
35 cepat|kami ?|siapkan
-34 ada #|ambil di|antarbagian|berdiri|bos|dihubungi|harian|hujan|hujan sudah|laundry|m|musim hujan|setelah dua|sistemnya|utuh
34 dapatkan|dimulai
33 belanja lagi|daftarkan|instagram kami
-33 di pasar|halo|i|kain|loket|pintar|yayasan
-32 boleh|brankas|insiden ini|menyala|pak|rekening saja|saja dengan|sepele|sopir|tugas|uang rp|yth
32 dan dapatkan|dan nikmati|lengkapi|untukmu
-31 # sudah|aman|bagas|bagian|bantuan|dapat anda|dear|dilayani|gaji|hasilnya|kami butuh|kardus|khawatir|layar|main|puskesmas|roti|satu kali|selesai|semoga|sukamaju|tiap
31 ajak|penawaran
30 # klik|instagram|investasi|kuota|pandan|sekalian|upgrade
-30 absensi|bantu|bawah|berlaku|bumi|cerah|data anggota|demikian|di bawah|di kotak|dikunci|hanya untuk|iseng|izin|kami tahu|kirimaja|lebih cepat|mencari|nomor anda|pantau|pelabuhan|pengumuman|peristiwa ini|selamat|tabel|tempat yang|theresia|tunggu|yang mau
-29 # #|# lembar|anggap|bertemu|dicetak|elektronik|habis|kasir|kedai|langkah|lbh|lembar|menguji|perjalanan|saja ?|sampah|sandinya|senin pukul|tampil|total|warna|yang lain|yang lengkap
29 butuh|mari|mencoba|paket|up
-28 antaryuk|apa|belanjain|bisa lagi|bukittinggi|buku|di sistem|griya|jalan|kacamata|keempat|kembali normal|koperasi|kurikulum|lantai|lemari|maaf ya|maafkan|maafkan kami|masuk ke|membayar|menyenangkan|menyerahkan paket|mulai minggu|normal|nurhayati|operasi|panitia|pengaturan|prakoso|reza|sejak subuh|slik untuk|tahun ini|tamu|tiket gratis|tutor
28 lho|mau|mulai rp|mumpung
`,
};
