import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-35 sebagai permintaan
-26 tombolnya
-25 lasolo|pembaca kami
-22 mitra kami
-21 di pihak
-20 permintaan maaf|terjadi di
-18 adminnya lagi|maaf ya
-17 adminnya|wkwk
17 maafkan|maafkan kami
-16 pembaca
-15 permintaan
-14 warga
10 teh
-9 nikmati
`,
  fault: `
41 memang cuma
40 medsos
-36 tidak ikut
35 seperti itu
33 diterbitkan|ini sangat|termasuk
-33 kami dari|pengembang
32 minimalis
-31 kepotong dua
31 proses
-30 hosting kami
30 jumlahnya relatif|lucu
29 mantan|tadi
28 # m|gagal|itu tidak|jempol admin|kami memberi|kesalahan input|punyamu|sabtu malam|sedangkan
-27 ini kekeliruan
27 level|sakura
26 antaranya|bersalah|dapat email|di antaranya|paketmu|seluruh siswa|yang baru
-26 maaf ini|sesuai
25 dan bukan|dan itu|dan saya|gini|jadi gini|kedaluwarsa|pembatalan
-25 hari besar|ini hari|kami minta|manusia
-24 # #|catatan|juga manusia|kadang|mendebit|pihak pengembang|yang benar
24 ditolak|ibu menunggu|izin|kami kena|memakai|nggak seberapa|pesanan bunda|seharusnya
23 di sertifikat|faktor|ini merupakan|mengalami|menyalakan|polis|rapat kelurahan|selama|semalaman|sudah menelepon|tahu ada
-23 hosting|kejadiannya|kekeliruan petugas|khilaf|membagikan|perlu|seperti nama|servernya|terbalik|turut memengaruhi
22 # hari|antrean yang|hp|ini kesalahan|kami mencetak|kami menyimpan|kursi di|pengingat obat|sebetulnya|sore itu|yang namanya
-22 berpotensi|dibandingkan|gaes|kebal|keluarga|kemarin sore|kepotong|kita|kurang teliti|menambal|pabrik|pintar|pun|teliti|terbuka|walau|ya gaes
-21 akhir-akhir|akhir-akhir ini|bukan berasal|habis|khusus|luar|orang yang|sambil|sepele|tetapi|tidak bertanggung
21 belum menyalakan|ditolak di|gagal menjaganya|isi|jarang terjadi|jati|kami dan|kami memasang|kepada ibu|ketika|lahir sebelum|lupa|melakukannya|notifikasi itu|orang sudah|pertama kali|sampai di|sangat jarang|selamat|sudah lunas|terlambat|termasuk yang|yang semula
-20 ampun|deh|ini bukan|ini mungkin|kekeliruan kecil|kekeliruan pada|makin|pelat|pengantar|sangat terbatas|sebesar rp|sistem kami|tersebut murni|wewenang kami
20 anda dibuka|case|cuma beda|halaman lain|jarang|kami ?|kami gagal|menyalakan verifikasi|nama sahabat|padahal|rute|sejawat
19 antarbagian|baru menyadarinya|berhenti|cuma|dampak|dinilai|gudang kami|itu tanpa|kakak yang|kami memakai|keluar|kirim tanggal|maaf banget|mas|melihat nama|menyadarinya|pegawai tersebut|salah satunya|satunya|selama #|selama empat|seluruh divisi|tahun dan|tidak semua|yang sampai|yg
-19 dokter|kepastian|maaf itu|pencocokan|perbaikan|ponsel anda|restoran|robot|setelah|tercantum|tidak berlaku
18 # katun|# pasien|akunmu|berbunyi|diminum|dirawat|fitur baru|karena tingginya|katun|ke pengguna|kekhilafan|kelihatan|kendala ini|langka|lupa memperbarui|memakai data|memberi tahu|memproses|menampilkan|mengirimnya|nominalnya|oleh orang|peneliti|saat pindah|saya tidak|sebanyak|sehingga ibu|semuanya|tampilan|templat|terjadi akibat|terlalu|tidak kami
-18 # pengguna|agensi|chat kami|dan sebagian|dari agensi|dari catatan|di pusat|dua kali|itu berlangsung|itu orang|kekeliruan|keterlambatan data|melihat alamat|pemohon yang|penyampaian|saja|untuk siapa
17 adanya|anda kepada|datang dan|di bandara|dinas|ini sepenuhnya|iuran yang|kamu bayar|karyawan dan|kotak yang|kunci anda|lewat akun|lunas|memberi|menampilkan nama|mengirim|menjalankan|minor|namun kami|penyimpanan|reseller|rincian|sebagai|siang|terdampak dan|tertukar|tidak berhak|tombol itu
-17 alamat kirim|berlaku|biaya|dijual|dokumen tersebut|email palsu|juta orang|kalau|kapan rumah|menjualnya|mungkin ada|pribadinya|setiap|tambalan|tambalan #|tanpa sepengetahuan|tidak menemukan|yang kemarin
16 aku|bahwa|berantakan|ceritanya|dan di|dan lain|dari kalian|diakibatkan|diduga|dijanjikan|dilihat|input pada|jadi berantakan|janji|kabel|kami baru|kondisi|kontraktor|kuponnya|lain hal|liburanmu|liburanmu jadi|menimpa banyak|menukar|menulis|menyimpan|milik anda|nih|pringsewu|ratna|riwayat top|sampai magrib|satu dan|saya mohon|sebagai pengurus|ternyata|tingginya|ya|yang dijadwalkan|yang tidak
-16 cod yang|diharapkan|example|hormati|jari|kami tidak|kantong|kelalaian kami|kurang lebih|mei kami|murni kelalaian|oknum petugas|paket cod|palsu|percetakan|petugas tanpa|tampaknya tidak|umur
-15 adalah|akun pegawai|angka itu|butuh|email anda|jangan|jatuh ke|kali dari|ke tangan|malu|maskapai|menempel|menu|menunjukkan|motor|november #|orang dan|pegawai itu|perkara|sendiri|serangan siber|siapa yang|skor|sudah kami|tidak lama
15 anda kemungkinan|atasan|bantuan sosial|bareng|bergabung|dan untuk|data akun|di daftar|di dalam|dibaca|dibuka|duluan|email kata|foto itu|ini bersifat|itu cuma|kalian mungkin|keteledoran kami|kunci akses|lah|memotong|menekan|mohon dimaafkan|murni dari|oke|pemeriksaan|polis yang|rekaman itu|salah mengambil|saya yang|sehari|server cadangan|sibuk|soalnya|tabel|tautan|tutup hari|unit|untuk kelas|yang semestinya|yang terjadi
-14 aja|atas|banget|beberapa informasi|bijak|botol|cod|dan poin|dulu|error|ikut terkirim|itu dan|kamu mungkin|kecil|komputer|kuasa|lolos|luar kuasa|maaf kami|memasang cache|memiliki|pemesan|pengguna kami|salahin|siap|telepon tidak
14 antrean|baris|berumur|cadangan kami|catatan server|cerita itu|dari pihak|dimaafkan|kami benar-benar|kami bikin|kami jalankan|kami menyebut|kami tahu|karena kami|kehormatan|keteledoran|ketika memindahkan|kok nggak|lahir sebagai|maaf bu|meminta maaf|menagih rp|mencari|mencarinya|menyalin|naik|nik saudara|no hp|pemeras|penjualan|peran|punya|saldonya|sori ya|sudah mencarinya|tercecer|tercecer di|tetap aman|tidak menemukannya|ulang sebelum|update|yang tampil
-13 ?|ada sistem|bug di|cache|data tertentu|dikit|kami juga|kelalaian|keputusan|ketentuan|kunci yang|link-nya|magang|mata kami|oleh oknum|oleh operator|pasti|penerbit|rekor|sampai jam|siber|telepon|termasuk dalam|tidak termasuk
13 ada transaksi|admin kami|akun instagram|aman dan|atas kesalahan|bagian penggajian|bandar|bandar lampung|beberapa pelanggan|besok pukul|bikin kamu|dan yang|ditemukan|email kami|hati-hati|ini hanya|itu kembali|itu sebelum|juara|kami belum|kemeja|kepleset|kepleset !|kesalahannya ada|lampung|memproses pengembalian|mencetak|mengubah|menimpa|nama lengkap|no|pelita|pengaman|pin anda|produk|rapat|sebut|semestinya|umum|umum dari|wajah di|yang menukar
-12 # dari|anda membeli|atas kelalaian|banyak tempat|belum ada|berikut|berkasnya|berlangsung|data anggota|diunggah|doang kok|email ini|huruf|kami hormati|kesalahan dalam|kesalahan sistem|listrik|ngopi|oleh karena|pekan kemarin|perusahaan yang|salah input|sekiranya terdapat|selasa kemarin|seratus|tahu betapa|tapi|tenaga|timbul karena|toh|waktu|ya kan|yah
12 admin|balok kayu|berarti|dalamnya|dapur kami|di dalamnya|diri|fitur|gangguan tersebut|itu|itu kesalahan|kb-5|kepada orang|kesalahan|kolom nama|m|malam|membangun|membayar rp|memulihkannya|mengirim pesan|menyebut|orang sempat|pada kami|pelanggan|pengembalian dana|pengurus dan|rumah sebelum|seharusnya satu|sepenuhnya di|tadi siang|tersebut terjadi|tertulis|tetap berjalan|tipe|untuk itu|untuk umum|upah
-11 # april|batin|berlangsung dari|betapa|bocor|buat|di #|di banyak|harus|ini pada|insiden yang|kami mengimbau|kami sampai|kampus|karyawan yang|kini|lahir batin|maaf lahir|menempel label|mengimbau|rasanya|sabtu #|salah memasang|salahkan|sehingga jadwal|terjadi karena|terlihat nama|tidak seberapa|yang tercantum
11 # sampai|ada pada|akibatnya|baru dan|bunda|dampaknya|dibanding total|dikhawatirkan|empat|empat orang|ii|ini bisa|karena telah|kartu dan|kayak|kecerobohan kami|kecil dan|kecil dibanding|kendala|kode cvv|lainnya|memakai sandi|memakainya|memindahkan|menemukannya|menyerahkannya|orang|pegawai yang|perlu dikhawatirkan|sebesar-besarnya karena|sembilan|semua orang|sepenuhnya|signifikan|sobat|tidak signifikan|tidak terlihat|yang gagal
10 anda barangkali|anda kami|balok|bukti transfer|cuma email|dan meminta|dan tidak|dicegah|entah|hari dan|ikut terlihat|kamu kami|keempatnya|kelalaian rekanan|map|menerbitkan|menunda|merupakan|pindah|resepnya|saja ikut|sampai #|sampai pagi|sedikit|sekadar|sertifikat|sertifikat anda|tahu surat|wilayah
-10 berlaku dan|ini memang|kami kayaknya|kami membuka|kami sandikan|kok|maaf sekiranya|malah|mengunduhnya|menu baru|mereka|penyelidikan|poin|sandikan|sekiranya|terbatas|terdapat kesalahan|terjadi kesalahan|terjadi salah|tunda
9 # sedangkan|benar-benar minta|berdasarkan keterangan|berlaku untuk|dan nama|dua petugas|gudang|jatuh di|kebanyakan|kecerobohan|kelurahan|konfigurasi|maksimal|memeriksanya lagi|menguji|menyalin nama|natal|pada malam|panel pengelola|pelaku memakai|relatif|retur|satu|satu orang|tanpa|ya kami|yang sangat
-9 artikel|es|ini terjadi|kabar|migrasi|operator|server itu|subkontraktor|wewenang
8 bank kustodian|bertuliskan|buletin senin|dari proses|dengan kartu|diatur|ini cuma|kami menerima|kami menyalin|kan|ke ponsel|kepada dua|kustodian|menjadi sasaran|mungkin belum|pengumuman|pesanan|proses di|rekonsiliasi|sekali|seluruhnya|tahu|tahun lalu|untuk satu|vendor|waspada
-8 barangnya|kami kami|mana|terlewat|yang bocor
7 bagian gudang|berhak|dan kode|di bank|itu kelalaian|judul|melewatkan|mencocokkannya|terselip|tidak memeriksanya|tidak mencocokkannya|timbul dari
-7 mengakuinya
-6 april dan|lagi
6 berat|hanya masalah|kalender|ketidaksesuaian|masih di|menyalin dari|pada|tidak benar
5 armada|dan lupa
-5 saat|tidak menjaganya
4 bukan dari|kami sendiri|seluruh
3 sempat membukanya
2 gangguan
`,
  evasion: `
57 antarbagian
47 dikarenakan
45 entah
44 ngaco
39 terkirim
37 error|percetakan
36 akibat|biasalah|ketidaksesuaian|miskomunikasi|salahkan|terkirim kepada|ya namanya
35 salah menekan|ulah
34 tersebar
33 bawaan|nama anda|terunggah
32 ketentuan kami|semata-mata|turut memengaruhi
-32 rutin
31 saya bukan|semacam|tidak bertanggung
30 alasan operasional|kekhilafan|pemasaran|serangan
29 kelalaian|kepada beberapa|memproses pengembalian|nomor anda|sayangnya|telah terkirim
28 bug|canggih|duluan|eksternal|lonjakan|memproses|pesanan anda|sangat canggih|siapa yang|soalnya
27 bahwa|faktor|google|kurang teliti
-26 berlangsung
26 disampaikan bahwa|gara-gara|hanya nama|harus|kerap|komputernya|magang|mengalami|sehingga|subkontraktor
25 ada sistem|agen|beberapa anggota|cuma #|dana anda|event|kasir yang|komputer|membuat|ngambek|pengembalian dana|pengumuman itu|terdeteksi
-25 berdasarkan hasil|yang membuka
24 bersumber|bersumber dari|bilang|hati-hati|human error|itu ulah|kayaknya dia|lepas|macet|pindaian|sengaja|tidak sengaja|zona waktu
-24 kesalahan itu
23 adanya|anda masuk|apa adanya|dari seharusnya|human|kami pun|keterangan|memengaruhi|ngintip|pihak|seharusnya terkirim|sistemnya|terdapat|turut
-23 lalu ada|sepertinya
22 dunia|gini|jadi gini|kami sekadar|karyawan kami|manifes|oknum|oknum petugas|salahin|seharian|untungnya cuma
-22 hasil evaluasi|termasuk
21 anak magang|bagian|baru kami|berdasarkan keterangan|bergabung|dimaafkan ini|disengaja|ditemukan|ditemukan ketidaksesuaian|donasi|hilang dalam|ini kekhilafan|kebijakan|kekhilafan yang|lemah|magang kami|membuat angka|prosedur|sandi lemah|sehubungan|sehubungan dengan|tercantum dalam|terjadi|tidak disengaja
-21 evaluasi|kerusakan|sehingga tidak
20 data dari|di sisi|dicegah|ganda|gangguan|gempa|kami terlalu|kecewa ya|ketidaksesuaian data|lalu telah|medsos|menindaklanjuti|menuntut|murni human|paham|plugin|rekonsiliasi|serah|serah terima|telah terjadi|zona
-20 pendaftaran|terhadap data|tim gudang
19 ada bug|bawaan aplikasi|dinas|email palsu|kepeleset|merupakan|pabrik|pemasok|pengaturan bawaan|saat|saat pindah|terkirim pemberitahuan|terselip|terulang|yang sangat
-19 ini lumrah|lumrah|lumrah terjadi|mati|pt
-18 ada pada|bagi|beberapa pelanggan|kerja
18 beberapa|cerah|dress|email kami|keberangkatan|ketentuan|kondisi|luar kuasa|memang|objek|oleh|pencocokan|perizinan|pindaian paspor|pusat|resepsionis kami|salah input|seharusnya|selisih|siang tadi|sistem|tingginya|untuk objek
17 adalah #|bulan lalu|center|dalam menjaga|dalam perjalanan|dilakukan karena|harga itu|input|jeda|kalangan|karena tingginya|keberangkatan yang|keliru mengambil|kepastian|kesalahan|lampu|membagikan|memberi|mencampur|mendadak|mengecek|mengirim ulang|menyangkut|penyelidikan|pun baru|sebagaimana tercantum|sebenarnya|secara tidak|selama #|teliti|tercetak|tidak mengujinya|tidak terulang|ulang email|wewenang|yang kecewa|yang menangani
-17 diakses oleh|kiriman|seberapa|sudah
16 # pemohon|antrean di|bagian gudang|cuaca|dalam|dari proses|ditemukan tercecer|email itu|hal|itu orang|janjikan|jelas|kami janjikan|kini sudah|korban|kuasa|material dan|menangani|menempatkan|mengubah|namanya juga|nyasar|platform|samsat|sinkronisasi|sistem yang|sore|sulit|tahu dari|usil|ya
-16 awan|ditekan|ini wajar|lewat|wajar terjadi
15 ada kesalahan|akhir-akhir|akhir-akhir ini|akun email|dijangkau|halaman lain|internal dan|kami menghapus|keliru|memakai sandi|membaca ketentuan|petani|sampai magrib|sebenarnya sudah|stnk|tamunya
-15 itu berlangsung|kesalahannya|terjadi pada|wajar
-14 ?|ada di|basis|basis data|berlangsung pada|dikit|kalau|kamilah|kamilah yang|karena kami|kirim|memeriksa|sementara
14 aktif|anak|di undangan|dikarenakan satu|divisi|dokumen|harga di|hp|ini bisa|jasa|kebal|kurang|lebih cepat|mas|maskapai|menjadi korban|nilainya|novel|penonton|sampah|semalam|sudah #|terapis|tercecer|tercecer di
13 # sore|ada miskomunikasi|akibat kekhilafan|bahwa sejumlah|bug di|gawai|insiden ini|kami berikan|kantor yang|keputusan|kesukaan|kumpul|kunci jawaban|liburan|menentukan|miskomunikasi dengan|mohon dimaafkan|pada|pengumuman|penulisan|perlu diketahui|proses|sempat|seratus|sering|siang|tertulis rp|terunggah ke|wewenang kami|yang error|yang kita|yang menentukan
-13 butuh|dipakai|doang|jarang terjadi|juga bisa|kasir kami|sangat jarang|typo|yang dipakai
12 baru tahu|berubah|btw|daftar yang|dua rombongan|eh|entah kenapa|guild|internet|kami salah|kayak punya|ke dua|keliru membaca|kenapa tombolnya|kue|magrib|memutuskan|menyebabkan|metode|nyawa|nyawa sendiri|pelanggan|punya nyawa|sekadar|terlalu|tersebut|tombolnya kayak|transit
-12 jarang|juga manusia|menjadi penyebabnya|sejak pagi
11 adanya kebocoran|berhenti|bukan|dalam kondisi|diketahui bahwa|kantor pusat|kasir|kayaknya|keamanan akun|kecewa|meleset|menggunakan|menjalankan|oleh karyawan|penyewa|resepsionis|semacam itu|siang sampai|total|untungnya|vendor
-11 ini sangat|status|tidak memeriksa
10 aja|dimaafkan|excel|id|ini|ini ulah|kakak kami|kepegawaian|meja|meneruskan|menggeser|penyebabnya adalah|sehingga nama|seperti ini|siapa|sistem lama|terjadi salah
-10 bikin|kok|melainkan|terbaca|terbuka di
-9 demikian|ikut
9 hujan|lagi|lapangan|laporan|masing-masing|pada brosur|pengembalian|penyelenggara|pernah ada|rombongan|satu angka|sendiri|tertulis
8 anda|jatuh di|kami kurang|kesalahan kami|rekanan|terjadi kekeliruan|timbangannya
-8 kasus
7 kekeliruan|tidak dapat
6 dari|konsultan|maklum|pesanan
5 jatuh
-4 data lama|tombol itu
4 ini murni|menunjukkan
3 lebih|murni
`,
  remedy: `
41 hangus
36 bersedia|catat|utuh
-34 aksesnya
34 jangan dipakai|nama ibu
33 brankas
32 kalau #|sakit dan|uji
31 aman di|untuk memeriksa
-31 kami memberi
30 pengujian|puasa
29 dimulai|jangan|kode status|rina|telepon saya
-29 manifes|semua tautan
-28 bssn|nama lengkap
28 depannya|dibacakan|jangan buka|masih menerima|sebutkan|sendiri
27 alamat kami|dosis|dulu|gantilah|kak jadi|kirim lewat|menu keamanan|rekaman|tunjukkan
26 bidan|dalam #|ditaruh|ditaruh di|foto kalian|kembali normal|sandinya|sepele|sepele ini|terlampir|tidak berubah
-26 dan mulai|sejak surat
25 biaya|boleh masuk|hilang|langkah di|restitusi|sama mengganti|skor|waspadai telepon
-25 dikirim lewat|ibu tetap|lagi setelah
24 berubah|dari rumah|delapan|diumumkan|ktp anda|lewat layanan|menginap|menjualnya|setuju|sudah setuju|yang kemarin
-24 bisa kami|daftar sudah|dicabut pada|hubungi|kamu tidak
23 anda dapat|aplikasinya|bahan|barangnya|dan menyebut|dapat melapor|jadi tidak|jangan diminum|kartu itu|ke siapa|memblokir kartu|mendaftarkan|nyalakan verifikasi|sejak pagi|tekan #|untuk sementara|visa
-23 antrean yang|berjalan normal|cari|dan jangan|kupang|menagih|mulai minggu|normal kembali|oktober pukul|penghapusannya|tautan lama|temui bapak|yang sebenarnya
22 # sehingga|abaikan tautan|air putih|balas pesan|bazar|dan sertifikat|denda|desa|di balasan|hitung|itu kini|itu sudah|jika|kalian tidak|kami batalkan|lift|lucu|ongkosnya diganti|pemesan|terpengaruh|tidak terpengaruh|yang hilang|yang lama
-22 bakal|jalankan|orang sebelum|premi
21 asesmen|cv anda|dapat diajukan|dibacakan dua|dibagikan|kalah|kami catat|memakai nomor|mengeceknya|menyuruhmu|ngaco|paspor|pekan ini|penerima email|perhiasan|surat keterangan|yang menyuruhmu
-21 baru dibuka|dinonaktifkan|itu setiap|kedua sebelum|nakhoda|pesannya|rekaman itu|seharusnya|seleksi|sudah menghapusnya
-20 # hari|belum kami|dari semua|digital|itu kami|ke ruang|mengirim|paham|penggantian kartu|perlu dilakukan|proses|satu pesanan|sejak itu|server tersebut
20 dimasukkan|dosis itu|jam yang|juga di|karakter|kuis|menjadi bagian|mulai|ongkosnya|percobaan|saldo dalam|sehari lebih|serikat|sudah ada|supaya|termasuk kepada|tertulis #
-19 !|?|abaikan pesan|agar|anak di|hanya lewat|ini telah|instansi berwenang|kami tukar|kembali setelah|kepada instansi|kukirim|mengikuti ujian|nama bapak|pada hari|pengingat|rumah tanpa|telah dinonaktifkan|tim forensik|tugas|yang baru
19 agustus|atau|bantuan atau|boleh|dan bila|di rumah|diajukan|difoto|diperiksa bu|ketik sendiri|kodenya|kurir|lingkar|menonaktifkan|menonton|menulis #|pembuka|peron|peron #|semua sempat|siap membantu|status|terlewat|transaksi yang|undangan kami|warga yang
18 # bagi|# biar|alat|artikel|bawa|beliau|belum tercantum|berlaku adalah|dapat membukanya|datang hari|dengan email|desember pukul|diminum|formulir|ganda|gantilah juga|hati-hati dengan|ini ke|jangan sebutkan|ke whatsapp|kok|langkah yang|lewat #|meminum|menjemput|pedagang|satu tiket|saya kirim|seluruh kata|setelan|sudah beres|tetap
-18 # oktober|bapak boleh|bukti transfer|dan kini|dibayarkan|dilaporkan|dimatikan dan|file|fitur|halamannya|hari jumat|kami keluarkan|laporan polisi|lupa|menghapusnya|ulang mohon
17 # cm|# saja|alamat kantor|angka yang|angkanya|asli|balas dengan|bawah ini|berlaku|bu warsini|buang|cm|dan bersedia|demi|diperhitungkan|diperhitungkan pada|diperiksa kepala|diumumkan di|gratiskan|guru|hubungan|itu sekarang|jadwalkan ulang|jangan dimakan|kami gratiskan|karakter yang|ke saldo|kerugian|komputer|kuncinya|medis|nanti saya|pasangan|peringkat baru|ponsel yang|rekam medis|sah|sebagai permintaan|segera|segera ganti|sendiri dari|sudah menutup|tambalan|tambalan #|tanpa perlu|tunjukkan saja|ukuran|unduh|untukmu|warsini|yang benar|yang masih|yang punya
-17 admin|akhir bulan|boleh membawa|dari jauh|dengan tanggal|email tersebut|gembok|kami akan|lembar tagihan|setiap bulan|tetap semangat|versi baru
-16 # sampai|akun masing-masing|alamat|berhenti|boleh mengikuti|buku tamu|dan pembayaran|dengan akun|dini|dini hari|email sudah|enam|forensik|jangan dibayar|jangan layani|kami gembok|kembali lewat|laptop|melayani|membawa satu|memerlukan|meminta pembayaran|meski|permanen|pintunya|portal|saya sudah|sebelum tayang|sekarang wajib|slik ojk|tujuh tahun
16 bagi|benar|bincang|bincang buku|catatan meter|celah pada|demi kehati-hatian|deposito|di kotak|di lampiran|dimakan|e-learning|formulir klaim|harus|item|jadwal kontrol|juli dan|kabar yang|kami yang|kamis|kamu kenal|keterangan|kirim jumat|makanan|manual|masih|memakai kata|mengaku petugas|mengganti seluruh|mengubah|minta menghapus|mudah percaya|mulai semester|oleh manajer|om|otomatis|pada kamis|perangkat|perbaikan|percaya pada|perlu ikut|sekarang kami|sekarang langsung|semester depan|sudah benar|tempelkan|tempelkan kartu|tidak mudah|tindakan|untuk siapa
-15 acara|ada pinjaman|admin grup|alamatmu|aplikasi dan|bekerja|buat yang|dengan sidik|ditolak|dua jam|foto bukti|ibaca|kami melapor|kanal resmi|kartu|ke sesi|lengkapi|menawarkan pencairan|mencabut kunci|menemukan foto|pengemudi|pensiun|pertanyaan|pin|pun karena|saya hapus|sesi peserta|sidik|surat tersebut|tahun tidak|tetap dapat|yang menagih
15 aman|anda kami|balik|batalkan dan|beberapa menit|berkas dimaksud|buka pukul|catat di|dalam beberapa|dari kami|dihitung|dua hari|gunakan tautan|haji|isi formulir|jadwal|kalau ibu|kini wajib|kuota|lancar dan|layanan pemantauan|lengkap kami|link|login|lolos|magrib|matikan sampai|memblokir|mengetiknya|mintalah|nama beliau|nomor rekam|pada tagihan|para pedagang|pemohon yang|penghapusan|pun termasuk|saya kunci|siap|sore ini|tablet|tahu keluarga|tautan apa|telah memberi|terlayani|tidak kamu|ujian|undangan|walau
14 # bukan|akun baru|apalagi|bapak lebih|batalkan|berkasnya|buat akun|cetak ulang|dan kk|dan melapor|datang|denda tidak|diproses|halaman kelas|hati-hati|jangan balas|jika anda|kalau bapak|kami buang|kami dampingi|kamu salah|ke|kehati-hatian kami|kongres|lagi|lama tidak|masalah|membukanya|menyerahkan paket|menyesal telah|nama anak|nyaman|penerima|penerima menghapus|permintaan maaf|peta|pihak bank|pindahkan dari|putih|saudari tidak|sdri|sebelum dibacakan|semula|senin #|struknya|struknya ke|sudah dihapus|telah normal|tercantum pada|tetap bisa|tidak hangus|timbangannya|yang ditetapkan
-14 agustus pukul|arsip|cocokkan|di pengaturan|dikhawatirkan|dikunci|kalau mau|kami terbitkan|kami umumkan|kanal|karyawan tidak|memberikan|pakai kode|paket|pembayaran yang|pendamping|perlu dikhawatirkan|petugas gerai|polres|sekarang sudah|sudah dikunci|terbitkan|ternyata|tol|udah|umumkan
-13 akun|anda dengan|aula|berkas ibu|berkasnya saya|boleh menelepon|dari #|dengan menyebut|diberi|diblokir|diperbarui|dipindai|diunduh tanpa|hanya kami|hapus permanen|hubungi wali|japri|juga dan|kakak sudah|kasir|ke kartu|klinik|map|memulihkannya|menelepon saya|menyebut|mohon kabari|oke|pelanggan|pembayaran ulang|pintunya sudah|saja ?|sidik jari|telah diperbarui|terbatas|tidak memerlukan
13 ambil di|atas nama|berikutnya|bukti yang|buletin|cetak|dengan membawa|depan|di kertas|dicuci|habis|ini layanan|jadi #|jaminan|jamnya|keempatnya|keluarga di|koki|koki kami|lebih suka|lift #|meminta kode|menandatanganinya|meter di|mulai senin|nomor resi|pada pengumuman|pengumuman pagi|peramban lalu|pulau|rak retur|rumah sakit|sampaikan kepada|sandi anda|sarapan|server telah|setiap senin|sungguh menyesal|tagihan langganan|tidak terbuka|titip|untuk|yang alergi|yang pegang
12 ada barang|akan|akan dilelang|angkutan|apoteker|bila|buka lagi|cadangan pukul|dampingi|dananya masuk|dari aplikasi|di blok|di rekening|dilelang|ditetapkan|fotokopi|fotokopi ktp|gelang|kamar|kami harus|kami perbaiki|kami sungguh|kami tanggung|kartu lama|ke tempat|keduanya kami|khusus kami|kode agen|login lewat|loket khusus|memengaruhi|meminjam|memulihkan|mencabut akses|mencatut|mencatut nama|murid|murid yang|nama koperasi|nggak perlu|oleh petugas|paginya|pengirim yang|penyimpanan awan|perawat|perbaiki|perlu diminta|polisi dan|revisi|sakit|saudara|sejak hari|sempat|suka|sungguh|tautannya sudah|tekan|telepon|untung|yang memasukkannya|yang mencatut
-12 ananda|bertemu|dan fitur|dari email|ditambal|diuji|hapus pada|jari|kartu anda|ke toko|kini dipegang|kunci lama|menarik rp|menghapus surat|mengikuti|oktober|oleh tim|pencocokan|saja ke|saya ada|semua anggota|sepuluh menit|server cadangan|sudah ditambal|yang memegang
11 akses tersebut|anda aktif|atau telepon|bank memblokir|bapak tetap|barunya|berobat|berwarna|bukan|dan kami|deposito yang|dicek|diverifikasi|janji temu|kakak tetap|kami telepon|makan malam|maupun|memungkinkan|menutup akses|menyimpan berkas|orang sempat|permintaan|sandi dan|sandi yang|tagihan|tanyakan|tautan|temu|walaupun
-11 berhenti di|buka kembali|cabang|cabut dan|cadangan kami|daerah|dan kunci|di kanal|dicabut|gelap|karena kami|kini kami|kunci|lupa memperbarui|memegang|menawarkan|menuntut|menyambut|menyembunyikan|orang sudah|panitia tidak|penerimanya|pin yang|pindah|semacam itu|seperti itu|setelah #|struk|sudah normal|tanpa nomor|termasuk yang|total|untuk kelas|wifi
10 akunnya|alergi|anda balas|bersandi|besok|dan lampiran|dan meminta|di ruang|dikirim balik|dokter|empat orang|gratis|hak|ke perusahaan|kirim nomor|lewat email|maaf kami|pagi dan|pemantauan|poin|rumah|selasa malam|tanggung|tanyakan kepada|tetap kami|uangnya|usah dikirim|vendor
-10 cabut|dan laporkan|dilakukan|izin|kami cabut|kartu pengganti|masih gagal|mengirim satu|sampai malam|satu pendamping|sebanyak|sebesar|semacam|setiap penerima|tengah|termasuk|yang bisa
-9 # #|aktifkan|album|dan mencabut|dari nomor|dengan satu|karena|karena tidak|kelas makrame|konser|kunci yang|makrame|semua sesi|sesi sudah|sistem|tayang
9 airnya|anak anda|anda tetap|bapak sudah|buku alamat|dananya|dipilih|ikuti|ke dua|label|pasokan telah|pemohon|perlu kamu|rabu|sekali dan|takaran|tidak|tidak berlaku|tiket
8 agen|angin|bank anda|bapak tidak|email itu|kamu lakukan|klaim|menerima email|nikmati|penerima dan|sekali|selamat|sempat membukanya|september pukul|tetap tanggal|tiga hari|voucher
-8 lewat kode|masih di|perlu membalas|wajib|ya|yang akan
-7 # karena|aksesnya sudah|buka kelas|dengan kode|ganti juga|hanya terbuka|menjadwalkan|pembaruan berjalan|petugas loket|silakan hubungi|tarif
7 akses|balasan email|bu|dicetak|gantinya|halaman sudah|ikut|kalau|manasik rombongan|masih muncul|melaporkannya|melaporkannya kepada|sebelum dikirim|silakan|tentang
-6 cek|keberatan|mengajukan keberatan
6 harga sebenarnya|mati dan|perbaiki pukul|senin
-5 boleh dipakai|kerja sejak|terminal
5 dan hasil
4 diperiksa|halaman|membantu
-4 ingin
3 janji
1 tidak ingin
`,
  'protective-step': `
44 penghapusannya
38 biar aman
32 bunda bisa|cocokkan|kirim tautannya
31 wifi
-30 atau pin
30 dengan sidik|di situs|kepada kami
-29 anda lakukan
29 sandi baru
28 cv anda
-27 ganti kartu
26 dari nomor|diambil langsung|setiap bulan
25 juga ganti|sidik jari|tolak
24 dengan menunjukkan|ibaca|kanal resmi|periksa|sandimu|sebagai bukti|simpan surat
23 sidik|tidak dikenal
22 jari|tugas
-22 melewatkan|meminum
21 ada pinjaman|anda dipakai|cv|di pengaturan|pinjaman atas|surat tugas
-21 diminum
20 apakah nik|kanal|minta|slik
-20 jangan dimakan|tolong jangan
19 cod yang|kamu juga|meminta pembayaran|paket cod|pastikan
-19 dimakan|jangan diminum|saya
18 buat|minggu pagi
-18 di rumah|yang bisa
17 cod|dampingi|dari ponsel|di kanal|dikenal|lewat|melalui|menghapus seluruh|resmi|suratnya|tatap|tatap muka|tautannya
-17 jangan dipakai
16 biar|cari|iuran|kami tagih|nomor asing|penerima sebelum|pengaturan|pensiun|tagih|tagihan
-16 otp atau|pengurus|perbarui|saya langsung|telepon saya
15 hanya lewat|hasil hanya|kami lampirkan|minta surat|sementara
-15 meminta otp
14 aktifkan|bayarlah|bisa ibu|hanya|ibu lakukan|lampirkan|meminta uang|mengunci|pembayaran ulang|yang masuk
13 dan minta|di mesin|masih muncul|token
-13 yang alergi
12 contoh|kode|membiarkan|nyalakan #|token lama
-12 dananya masuk
-11 alergi|dananya
11 aman|karena itu|muka|uang
10 pribadi|teknisi
9 beri tahu|lewat whatsapp|tugas dan
8 beri|hapus|pembeli
7 laporkan|sekalian
5 baru di
`,
  pleasantry: `
48 bakal|mengingatkan
41 xi
-40 pengertian anda
36 resep
35 ngetik
-34 nasabah adalah
33 mutiara
32 bersama|kami mengimbau|mengimbau|santai|stan
31 rekan-rekan
-30 dunia
30 tetap semangat
29 harap|katanya|kuartal|manifes
28 administratif semata|adminnya lagi|diimbau untuk|harap menjadi|insiden yang|kamis pagi|piala|semangat
-28 perseroan|setia
27 adminnya|angin|internasional|sebagaimana|senang sekali|teguh
-27 merupakan prioritas
-26 banggakan|kami banggakan
26 kan ?|keluarga|mimpi|motivasi
-25 atas pengertian
25 gangguan ini|kami mengajak|seleksi|terkendali
-24 anda sangat|pelanggan yang|sakura
24 bonus|deg-degan|hari jumat|karyawan tidak|kebenarannya|nggak|rawon|sebentar|senyum
23 aman|beneran|diminta|etalase|industri|itu nama|kamu di|kehormatan|lombok|mengajak|pashmina|tetap dapat
-23 keamanan tertinggi|memberikan yang
22 berjalan sesuai|dari mesin|di instagram|diimbau|diminta tidak|indonesia|jalan-jalan|perlu|perlu panik|sih|tandon
-22 kepercayaan anda|standar keamanan
21 absensi|administratif|belajar|cerita|diketahui bahwa|dipermasalahkan|kerahasiaan|kesalahannya|nama kamu|nantikan|sehat|tanggung jawab|upaya
-21 berupaya memberikan|fitur baru|iseng|kebanyakan|naikkan|tersayang
20 allah|anggap saja|bang dodo|banget|buatan|depan ada|dibayarkan|diketahui|dodo|hadir|halamannya|kami menerapkan|kenyamanan|masukan|masukan anda|menyambut|polis bapak|punya|rekor|semata|tol
-20 menjadi maklum|pengertian
19 # kota|# pelari|bang|bapak masih|bikin|cluster|dari berbagai|depan kami|di grup|dilengkapi|hidup|huruf|ini wajar|kasih kepada|kelinci|kita terus|memandang|menjadi|padahal kami|perlu diketahui|secara|senang|telah|wajar terjadi|yang telah
-19 anda merupakan|dan bukan|kami senantiasa|otak|perusahaan
18 armada kami|berlaku dan|bijak|di kanal|dibesar-besarkan|dua pekan|email bukan|gerbang|jahit|jumlah yang|kemeja|kerahasiaan klien|memperpanjang|oma|pagi dari|premi|prosedur yang|satu-satu|sponsor dan|tanah air|tengah|toh|yang pertama
-18 berkomitmen untuk|kami sedang|nikah|prioritas utama|sedang|setia yang|setiap anggota|terus meningkatkan
-17 adalah segalanya|demikian disampaikan|disampaikan atas|kami menjunjung|tinggi kerahasiaan
17 berikutnya|bersifat sementara|ibu tetap|ini disampaikan|instagram|itu sekadar|kami sampai|kemenangan|kerahasiaan data|ketemu di|layak|memorandum|menemani|model|narasumber|negara|of|penerjemah|prosedur|salahin|sampai ketemu|sangat terbatas|selasa kemarin|sesuai|sponsor|tidak sampai|tinggal dua|video|waktunya|we
16 armada|banget !|dibandingkan|dilihat di|informasi ini|karyawan|maklum yang|manajemen telah|manfaat pensiun|pelari|pencarian|sebelumnya|sepanjang|sesuai jadwal|ulang tahun
-16 bagi anda|hadiah|hari pertama|kadang|kami ?|kehati-hatian|kualitas layanan|perseroan telah|segalanya|soal|sumbangan|telah berkoordinasi|untuk terus
-15 aja lagi|almarhum|bumi|kode status|level|memperkuat|memperkuat sistem|menerapkan standar|menyikapi|telah memperkuat
15 berkat|dapat dilihat|dengan sangat|ini memang|kalian|kawasan|keluhan|kembali lewat|kepada para|ketemu|langka|mari kita|material dan|namanya|pelanggaran|selisih|sudah coba|tanah|tersebut hanya|tidak menyebarkan|transparansi|untungnya cuma
14 bekerja|bersama tiga|bersangkutan|dan jumlah|hehe|kami bekerja|kenanga|kepercayaanmu|memperbarui|memuat data|milik|nggak usah|opa|pegang|tenaga|tentu
-14 bentuk kehati-hatian|boleh|kami sangat|kehati-hatian kami|kelas|meningkatkan kualitas|perkembangan|sehari|tamu|terbaik di|terus memantau|utama kami
-13 adalah komitmen|anggota|cinta|dan keluarga|kami berkomitmen|lagi kurang|menerapkan|pengujian|sebagai bentuk|sejak hari
13 belanjaku|bunyi|dampaknya sangat|data bank|hunian|itu di|kabar|kami mengganti|kayak|melindungi data|menjadi komitmen|nomor satu|pasien adalah|penting|robot|selalu kami|tentu tidak|traktir|warna
12 adalah aset|anda adalah|bisa dipakai|dapat|dapat dipakai|hal yang|jaga|kapal|konsumen|lah|mengganti semua|menyebarkan|menyebarkan kabar|padam|pasti|resep bukan|ruang hrd|rupanya|sambal|satu jam|terkini|untuk menanyakan|wangi|yang kangen
-12 bentuk|berarti|bukan kiamat|jatuh cinta|kiamat|masih|mendapat|nasional|panas|selamat|tempat
-11 alarm|diberi|ini merupakan|kalkulator|kesalahan|matematika|memantau|pelanggan adalah|perlu dibesar-besarkan|pt|status|undangan
11 atas kepercayaan|bandung|dana anda|di industri|dipakai|itulah|kami pada|ke luar|lengkapnya|melakukan|menjadi yang|peduli|pertengahan bulan|slip|tersertifikasi|tertinggi kami|wajah|yang terdampak
10 aset|bertransaksi|data pasien|dimaklumi|empat|junjung|junjung tinggi|kami junjung|kami menempuh|kilometer|orang asing|pabrik|pertengahan|seperti biasa|tangan|wkwk
-10 berjalan seperti|di sana|duduk dulu|dulu tarik|kesalahan kecil|lumbung|meningkatkan|minimalis|muka|pemberitahuan ini|sana|sementara dan|seperti ini|tarik napas|ya
9 akan terus|aku|dikit|hihi|ini lumrah|jantung|kehormatan bagi|kejadian|lumrah terjadi|pelanggan merupakan|potong|selalu|setara|sudah #
-9 berarti bagi|bestie|kita tetap|lebaran|pemberitahuan|sangat berarti|terhormat|usah panik|yang terhormat
8 empat jam|jumat|teknis|tenang
-8 merah
7 beda
-7 mata kami
-6 typo
-5 belum|case|keamanan|untung
5 lorong|rutin
-4 integritas dan|kami menjaga|nyaris|untuk menjadi
`,
  promotion: `
47 !
43 store|terbaru
41 aplikasinya
39 ajukan|koleksi
38 oh
37 butuh
36 kini tersedia
34 cek
33 ajak|mulai rp
32 nanti
31 belanja lagi|yuk
30 dan menangkan|menangkan|seharga
29 oh ya|siapkan
28 belanja|mau|musim panas|nantikan
27 hadiah|instagram kami|sekalian|tapi tenang
26 ajukan pinjaman|wajib masuk
25 ngebut|novel|tas
24 # ya|cek juga|dapatkan|panas|poin|program|ribu
23 bird|ditukar|early|early bird|lengkapi|paket juara|platinum|promo|staking|tambah|tersayang
22 cair|kulit|nilaimu|sekarang|up|up sekarang
21 bisa dipesan|di toko|kaos|nikmati|poin ibu|sudah bisa|turun harga|umrah
20 # ribu|?|dan dapatkan|gratis|kami kasih|kumpulkan poin|makin|menarik|nb|pandan|penawaran di|pesan sebelum|tempat anda|untuk belanja
19 # mbps|amankan|daftarkan|deal|ini dua|instagram|kami ?|kpr|lho|mbps|musim liburan|pot|sebelum kehabisan
-19 musim hujan
-18 # persen
18 bedanya|biji|bulan ini|kabar baiknya|kami sekarang|kami ya|kehabisan !|keju|kumpulkan|lihat|lipat|mari|masih ada|pakai kode|per bulan|sebelum tanggal|untukmu
17 aktifkan|baru sudah|dua malam|kehabisan|kucing|masih buka|pasir kucing|penawaran|perlindungan|rayakan|semua penawaran|sudah dibuka|upgrade
-17 persen
16 # !|album|bunga #|cepat ?|dana cepat|gunakan|hanya di|ikuti|ini ada|jalan-jalan|juga|kami bayar|lainnya|pasir|penasihat|penuh jadi|pra-pesan|rasakan|sedang turun|top up|vista|ya tiket
-16 depan !|hujan|semangat dan
15 baiknya|bali|biar|bunga|diri|imbal|imbal hasil|investasi|juara|lagi !|lebih murah|top
-15 indah
14 anda untuk|dalam #|diri dengan|diskon|keluarga sekarang|masih|minggu ini|pentas akhir|perawatan wajah|pro|ribu aja|sambil|sepatu|sudah dijual|tahun pertama|tukarkan|upgrade ke|weekend|weekend ini
13 akhir|bareng|dan nikmati|keamanan|motor|pentas|sampai tanggal|tambah #|tiket keluarga|tingkatkan
-12 belanja cerah|mengapa
12 dengan|gas|isi ulang|liburan|mulai|promo gajian
11 # menit|harga early|merdeka|murah|naik
10 bulan|cepat|khusus|pesan|raih|saldo dan|tersedia|varian
9 musim
8 turun
7 dan kumpulkan|paket
2 teman
`,
  hedging: `
53 beberapa
50 diduga|sejumlah
46 kemungkinan
43 sebagian
42 masuk dalam|mungkin
40 konon
39 minggu lalu
38 sepertinya
-34 banyak
31 kayaknya|tampaknya|terdeteksi
30 pada waktunya|terindikasi
29 gelombang
28 beberapa hari|indikasi
27 diperkirakan|nominalnya|terdampak
26 album|barangkali
-26 sedikit
25 berat badan|nomor ponsel|tidak semua
24 mengenai|you
23 of|yang secara
22 bahwa|kali gaji|kami mendapat|memorandum|prinsip
21 apabila ada|berpotensi|dalam|ditengarai|menerimanya|suatu
20 boleh jadi|dan mungkin|itu berlangsung|jadi ada|masih|penyalahgunaan|pihak lain|scan|tersebut pada|triwulan
19 dan surat|dapat dipastikan|dari kalian|di lapangan|dipastikan|ketidaksesuaian ini|pun tidak|sebenarnya
18 badan|center|di sejumlah|jadi|kuartal|mencakup|mungkin saja|orang sudah|sih
17 ac|awal|berat|data dimaksud|kami tetap|katanya sih|mengalami|sandi terenkripsi|saya kunci|sejauh|sudah membukanya|tertentu
16 ada bukti|ada indikasi|bukti penyalahgunaan|di beberapa|dimaksud antara|katanya|kelompok|lain dapat|media|mencerminkan|ngambek jadi|panas|pemilik alamat|status polis|tampaknya tidak|telah menghapusnya|tidak mencerminkan
15 akses itu|bersifat|checkout|informasi tertentu|kabel|rekening bapak|servernya|stnk|surat tersebut|tidak besar|tidak memengaruhi|umumnya|umumnya tidak|unit
-15 hanya
14 antara lain|awal data|berpotensi terekspos|ditemukan|sempat melihat|web|yang gagal
-14 relatif
13 dalam jumlah|hubungi dan|ikut terbawa|jumlah terbatas|jumlah yang|kami hubungi|oktober terkirim|saja ikut|servis|terbawa|tersebut kami|umum dan
12 akurat|data registrasi|mungkin belum|nama email|pemilik|proses|sekali|teknis|tertentu mengenai
11 belum dapat|kalian|menurut catatan
10 berdasarkan|menurut|mundur
9 beberapa pelanggan|dapat saja|sampai ke
8 ke semua|optimal
7 belum|pelanggan juga
6 sempat
5 aman-aman|gara-gara|insyaallah
`,
  belittling: `
63 toh
53 sekadar
52 lah
47 lumayan
44 bersifat|cuma
40 agak
39 dipermasalahkan
38 selebihnya
37 hanya
35 iseng yang
34 aman|untungnya
33 dibesar-besarkan|tersebut tidak
32 jumlahnya
31 langka
30 kok|ngintip
29 angin|berdiri|dikhawatirkan|perlu dikhawatirkan
28 dikit|isinya|namanya juga
27 biasalah|medsos|putusnya|putusnya kabel|sepele tetapi
26 dari proses|nggak|rendah|sedikit
25 bukan data|nggak usah|seberapa|sepele
24 bikin|case|internal dan|jumlahnya tidak|panik|relatif|signifikan|tidak signifikan
23 di kebun|doang|lalu ada|mungil|nah|nyaris tidak
22 admin kami|dampak|ibu berkenan|iseng|sangat|santai|sebentar|tetap berjalan|tidak perlu
21 # mohon|administratif|bersifat sementara|laptopnya|nyaris|proposal|relatif kecil
20 anggap aja|diminta tidak|hampir|hidup|kami tegaskan|secara umum|tegaskan|tegaskan bahwa|typo
19 ada sedikit|beda satu|ini hal|manifes|murah|tersebut hanya|the|yang penting
18 bersifat administratif|cuma beda|email sama|grup whatsapp|kami menyapa|ke perusahaan|kecil dan|memang|menyangkut|of|uji coba|untungnya hanya|ya pak
17 # menit|beda|dan pulang|hanyalah|ini di|menit|nol|panik karena|perlu diketahui|tertulis #|tetap aman|tetap tenang|tetapi kami|tidak seberapa
16 akhirnya|berlaku untuk|bukan|dalam hitungan|di e-tiket|isinya cuma|kali|namanya|pegang|penting|perbedaan|pulang dengan|tidak tersentuh
-15 belum|ini murni|murni
15 dapat dipakai|denpasar|dibandingkan|eksternal|hitungan|ini bersifat|isu|jangan panik|kasusnya|lama dan|meleset|nah soal|perlu|rahasia|tergolong ringan|tersentuh|tetap|usah
-14 !|sapaannya
14 agensi|besar|dari agensi|dihapus setelah|fotonya sudah|hentikan|ini hanya|itu ulah|jarang|jarang terjadi|kami hentikan|kejadian|kekeliruan kecil|kesalahan tersebut|keseluruhan|notifikasi|penghuni|produk|salah ketik|sangat jarang|sebelum kami|semata-mata|sensitif|tergolong|terkirim kepada|tertulis|tidak lama
-13 # ribuan|guru yang|salahin|ya kan
13 berita|bukan masalah|dampaknya|diimbau untuk|masalah besar|nggak seberapa|perusahaan|praktis|ya ?
12 aja|bolu|kejadian ini|nilainya|pertama kali|salah pilih|seluruh siswa|sms
-12 angkut|bintang
11 ini kekeliruan|ketik|satu angka
-11 robot
10 berkenan|cuma salah|diimbau|dinilai|hehe|kondisi|lumrah|tertulis rp
9 bila dibandingkan|dibandingkan dengan|konsultan|ringan
-9 mas
-8 anggap saja
8 terbatas
7 masalah|tetapi|untungnya cuma
6 peringatan
5 sehat
3 slip
`,
  'conditional-apology': `
36 sekiranya
33 merasa
31 maaf sekiranya
29 yang mungkin
28 sorry|ya buat
27 prihatin
25 kalau jadi|yang merasa
22 kami turut
21 buat yang|maaf bagi|mungkin
20 seandainya hal
19 apabila|kurang|mengurangi
18 kurang berkenan|terdapat|yang keberatan
17 banget buat|berkenan|maaf seandainya|menimbulkan|yang barangkali
16 hal|keberatan|nyaman|seandainya|tua yang
-15 apalagi
15 keterlambatan ini|mpok
14 atas kekhawatiran|kekhawatiran|mengganggu|terganggu
13 kak kalau|kalau
12 terdapat kekurangan
11 kekhawatiran yang|sekiranya hal
10 kekurangan
7 ditimbulkannya|maaf kalau|mungkin ditimbulkannya
-7 kami timbulkan|timbulkan
`,
  cliche: `
54 we
48 kehati-hatian
47 belanjaku
38 transparansi
33 adalah|terkemuka
32 langkah kehati-hatian
31 ada baiknya|kesabaran anda
29 demi kehati-hatian
28 sebagai langkah
27 adalah aset|atas pengertian|detik|menerapkan standar|pemerintah kota
26 terus melakukan
25 bersama anda|kerahasiaan|menjunjung
24 berinovasi|berinovasi untuk|sebagai bentuk|secara
23 berkomitmen|menjadi
22 pemerintah|perhatiannya diucapkan|segera|terbang
21 atas kekhawatiran|bentuk|berinvestasi|berinvestasi pada|kenyamanan|mengedepankan|mungkin ditimbulkan|senantiasa mengedepankan|terus berinvestasi
20 disampaikan|disampaikan atas|prima
-20 pengalaman terbaik|prioritas kami
19 anda adalah|berkomitmen memberikan|demikian disampaikan|ditimbulkan|indonesia|kesabaran|mitra perjalanan
18 aset|dalam setiap|kemajuan|kepercayaan bapak|senantiasa menjunjung|standar
17 dna|dna kami|kembali normal|kepuasan|memperkuat|memperkuat sistem|pelanggan tetap|sebagai|telah memperkuat|untuk memulihkan
-17 situasi
16 hadir untuk|kepercayaan|memulihkan|merpati jaya|publik yang|terhubung|yang prima
-16 menghadirkan pengalaman
15 kondisi|merpati|nomor satu|nusatel|pelayanan publik|privasi
14 besar kami|di dalam|diharapkan|diperlukan|indonesia yang|karyawan|menjunjung tinggi|tetap menjadi
13 akan|akan terus|buat kami|donatur|kami mengucapkan|keamanan data|keluarga indonesia|langkah-langkah|langkah-langkah yang|melibatkan|mengambil langkah-langkah|mengucapkan terima|selalu|telah mengambil
-13 energi
12 anda selama|meluncurkan|terus berkomitmen|yayasan
-12 pengalaman|senyum
11 forensik|kami mengapresiasi|kami telah|mengapresiasi|publik|teknisi kami|tinggi
-11 kami untuk
10 adalah segalanya|teknisi
-10 bersama kami
-9 kasih sudah
8 perusahaan
-7 bisnis|bisnis anda
7 kesetiaan
3 kehati-hatian kami
`,
  'reply-refusal': `
36 arah|satu arah
19 balasan|dibalas|pesan ini
15 surat ini
14 surel ini
13 ini bersifat|ini tidak
11 ini dikirim
10 dikirim oleh
9 oleh sistem
`,
  'request-for-secrets': `
53 data saya
35 amankan
28 ke portal|kirimkan foto
25 akun saya
24 dompet
23 masukkan
21 kirimkan|masukkan nomor|pin
20 foto ktp
19 melalui tautan|sini untuk
18 mengunggah|pemutakhiran|perbarui
17 di sini|pin lama
16 dicek|ktp|untuk masuk
15 ini dengan|klik|klik di|nomornya
14 lalu masukkan|masuk
13 verifikasi akun
12 formulir terlampir|masuk dan|portal
11 saya
8 tautan ini
7 untuk
`,
};
