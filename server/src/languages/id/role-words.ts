import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-35 sebagai permintaan
-26 lasolo|pembaca kami|tombolnya
-22 mitra kami
-21 di pihak
-20 permintaan maaf|terjadi di
-18 adminnya lagi|maaf ya
18 maafkan kami
-17 adminnya|pembaca|wkwk
17 maafkan
-15 permintaan
-14 warga
10 teh
-9 nikmati
`,
  fault: `
42 memang cuma
40 medsos
-36 tidak ikut
-34 kami dari
33 diterbitkan|ini sangat|jumlahnya relatif|termasuk
-32 pengembang
31 lucu|minimalis|proses
-30 hosting kami|kepotong dua
30 seperti itu
-29 ini kekeliruan
29 kami memberi|mantan|tadi
28 # m|gagal|kesalahan input
27 itu tidak|jempol admin|punyamu|sabtu malam|sakura|sedangkan|seluruh siswa
26 antaranya|bersalah|dan itu|dan saya|di antaranya|gini|jadi gini|kami menyimpan|level|paketmu
-26 kami minta|sesuai
-25 catatan|maaf ini|manusia|pihak pengembang
25 dan bukan|izin|kedaluwarsa|pembatalan|yang baru
-24 # #|hari besar|ini hari|juga manusia|kadang|turut memengaruhi|yang benar
24 hp|kami kena|memakai|nggak seberapa|pesanan bunda|polis|seharusnya
23 # hari|dapat email|di sertifikat|ditolak|faktor|ibu menunggu|ini kesalahan|ini merupakan|mengalami|menyalakan|pengingat obat|rapat kelurahan|semalaman|sudah lunas|sudah menelepon|tahu ada
-23 hosting|kekeliruan petugas|kemarin sore|membagikan|servernya|terbalik
22 belum menyalakan|kami mencetak|kepada ibu|ketika|kursi di|selama|sore itu|terlambat|yang namanya
-22 berpotensi|dibandingkan|gaes|kebal|kejadiannya|keluarga|khilaf|kurang teliti|menambal|mendebit|pabrik|perlu|pintar|pun|seperti nama|terbuka|walau|ya gaes
-21 akhir-akhir|akhir-akhir ini|kepotong|khusus|kita|orang yang|sambil|sangat terbatas|sepele|teliti|tetapi
21 antrean yang|gagal menjaganya|jarang terjadi|jati|kami dan|kami memasang|lahir sebelum|lupa|melakukannya|notifikasi itu|orang sudah|padahal|pertama kali|salah satunya|sampai di|sangat jarang|satunya|sebetulnya|selamat|termasuk yang|yang semula
-20 ampun|chat kami|deh|dokter|habis|ini mungkin|kekeliruan|luar|pelat|pengantar|tercantum|tersebut murni|tidak berlaku|tidak bertanggung
20 anda dibuka|case|cuma|cuma beda|dampak|dinilai|ditolak di|jarang|kakak yang|kami gagal|menyalakan verifikasi|rute|sejawat|selama #|tidak kami
-19 # pengguna|bukan berasal|dan sebagian|ini bukan|kekeliruan kecil|kekeliruan pada|kepastian|kurang lebih|maaf itu|makin|pencocokan|restoran|robot|setelah|wewenang kami
19 akunmu|antarbagian|baru menyadarinya|berbunyi|gudang kami|isi|itu tanpa|kami memakai|kontraktor|langka|melihat nama|memproses|menampilkan|menyadarinya|nama sahabat|seluruh divisi|tampilan|terlalu|tidak semua|yang sampai|yg
18 # katun|berhenti|diminum|dinas|dirawat|fitur baru|iuran yang|kami ?|katun|ke pengguna|kekhilafan|kelihatan|keluar|kirim tanggal|kotak yang|lunas|lupa memperbarui|maaf banget|mengirimnya|pegawai tersebut|peneliti|saat pindah|saya mohon|saya tidak|sebanyak|sehingga ibu|selama empat|tahun dan|templat|terjadi akibat|tidak berhak
-18 agensi|dari agensi|dari catatan|dijual|dokumen tersebut|dua kali|itu orang|juta orang|kalau|keterlambatan data|pemohon yang|penyampaian|pribadinya|saja|sistem kami|tanpa sepengetahuan
17 # pasien|aku|anda kepada|ceritanya|dan lain|di bandara|di daftar|dilihat|ini sepenuhnya|input pada|kami baru|karena tingginya|kendala ini|kunci anda|lain hal|maaf bu|mas|memakai data|memberi|memberi tahu|menampilkan nama|mengirim|menjalankan|minor|namun kami|nih|nominalnya|oleh orang|publik|reseller|rincian|sebagai pengurus|semuanya|terdampak dan|tertukar|tombol itu|yang tidak
-17 di pusat|diharapkan|kami tidak|kapan rumah|melihat alamat|menjualnya|menu|mungkin ada|oknum petugas|perbaikan|petugas tanpa|serangan siber|tambalan|tambalan #|tidak menemukan|untuk siapa|yang kemarin
16 adanya|bantuan sosial|berantakan|bergabung|dan di|dari kalian|foto itu|ini bersifat|itu cuma|jadi berantakan|janji|kabel|kamu bayar|kuponnya|liburanmu|liburanmu jadi|memotong|menukar|menulis|milik anda|penyimpanan|pringsewu|rekaman itu|riwayat top|satu dan|sebagai|siang|sibuk|tabel|unit|yang dijadwalkan|yang semestinya
-16 berlaku|biaya|cod yang|email palsu|example|hormati|itu berlangsung|jari|kali dari|kantong|kelalaian kami|november #|orang dan|paket cod|sendiri|setiap
-15 adalah|akun pegawai|bijak|butuh|email anda|ikut terkirim|jangan|jatuh ke|ke tangan|magang|malu|maskapai|mei kami|motor|murni kelalaian|oleh oknum|palsu|pegawai itu|pengguna kami|percetakan|siap|siapa yang|skor|tampaknya tidak|telepon tidak|tidak lama
15 anda kemungkinan|atasan|bahwa|cerita itu|data akun|datang dan|diakibatkan|dibaca|diduga|duluan|email kata|kalian mungkin|karena kami|karyawan dan|kecil dan|keteledoran kami|kok nggak|kondisi|kunci akses|lah|menekan|menimpa banyak|mohon dimaafkan|murni dari|peran|polis yang|punya|ratna|salah mengambil|sampai magrib|saya yang|sehari|server cadangan|tautan|tetap aman|tutup hari|untuk kelas|yang terjadi
-14 aja|angka itu|atas|banget|beberapa informasi|botol|cod|dan poin|dulu|error|huruf|kami juga|kamu mungkin|kecil|ketentuan|link-nya|lolos|maaf kami|memasang cache|memiliki|menempel|menunjukkan|oleh operator|pemesan|perkara|salah input|salahin|siber|sudah kami|tenaga|termasuk dalam|tidak termasuk
14 aman dan|antrean|bareng|baris|bikin kamu|catatan server|dan untuk|dan yang|dari pihak|di dalam|dibuka|dijanjikan|dimaafkan|itu kembali|kami benar-benar|kami bikin|kami jalankan|kami menyebut|kami tahu|kehormatan|keteledoran|ketika memindahkan|mencari|mencarinya|mengabari|menyalin|muncul di|naik|nik saudara|no hp|oke|pemeras|pemeriksaan|penjualan|produk|saldonya|semestinya|soalnya|sori ya|sudah mencarinya|tercecer|tercecer di|ternyata|tidak menemukannya|tingginya|update
-13 ?|ada sistem|berlangsung|data tertentu|dikit|diunggah|itu dan|kelalaian|komputer|kuasa|kunci yang|luar kuasa|oleh karena|pasti|penerbit|rekor|sampai jam|telepon
13 admin kami|atas kesalahan|beberapa pelanggan|berumur|besok pukul|cadangan kami|ditemukan|email kami|empat|ini hanya|itu kesalahan|itu sebelum|juara|kami belum|kepleset !|kesalahan|kesalahannya ada|lahir sebagai|meminta maaf|memproses pengembalian|menagih rp|mencetak|mengubah|menimpa|menyebut|nama lengkap|no|orang sempat|pelanggan|pelita|pengaman|pengurus dan|pin anda|rapat|sebut|seharusnya satu|sembilan|tadi siang|tetap berjalan|ulang sebelum|umum|wajah di|yang menukar|yang tampil
-12 # dari|anda membeli|atas kelalaian|banyak tempat|batin|berikut|berkasnya|berlangsung dari|cache|harus|ini memang|kami hormati|keputusan|kesalahan dalam|kesalahan sistem|lahir batin|listrik|maaf lahir|mata kami|ngopi|pekan kemarin|perusahaan yang|sekiranya terdapat|selasa kemarin|seratus|tahu betapa|tapi|timbul karena|toh|ya kan|yah
12 # karyawan|ada pada|ada transaksi|admin|akun instagram|bagian penggajian|balok kayu|bandar|bandar lampung|berarti|dalamnya|dapur kami|di dalamnya|empat orang|gangguan tersebut|kb-5|kecerobohan kami|kemeja|kepleset|kode cvv|kolom nama|lampung|m|malam|membangun|membayar rp|memulihkannya|menemukannya|mengirim pesan|menyerahkannya|pada kami|pengembalian dana|rumah sebelum|sepenuhnya di|tersebut terjadi|umum dari|ya|yang gagal
11 # sampai|baru dan|bunda|dampaknya|diri|entah|fitur|ini bisa|itu|karena telah|kartu dan|kayak|keempatnya|kendala|kepada orang|lainnya|map|memakai sandi|memakainya|orang|pegawai yang|resepnya|sebesar-besarnya karena|sekadar|semua orang|sepenuhnya|sertifikat anda|signifikan|sobat|tahu surat|tertulis|tidak signifikan|tidak terlihat|tipe|untuk itu|upah
-11 belum ada|betapa|bocor|bug di|data anggota|di #|di banyak|doang kok|ini pada|insiden yang|kami mengimbau|kami sandikan|kampus|karyawan yang|kini|menempel label|mengimbau|ngaco|salah memasang|salahkan|sandikan|sehingga jadwal|terbatas|terjadi kesalahan|terjadi salah|tidak seberapa|waktu|yang tercantum
10 akibatnya|anda barangkali|anda kami|balok|berdasarkan keterangan|dan tidak|dibanding total|dicegah|hari dan|hati-hati|ii|ikut terlihat|kamu kami|kecil dibanding|kelalaian rekanan|kurang|maksimal|memindahkan|menerbitkan|menunda|muncul akibat|pindah|relatif|saja ikut|sampai #|sampai pagi|sedikit|sertifikat|untuk umum|wilayah|yang sangat
-10 berlaku dan|buat|kami membuka|kami sampai|maaf sekiranya|mengunduhnya|menu baru|mereka|migrasi|operator|penyelidikan|poin|sabtu #|sekiranya|terdapat kesalahan|terjadi karena|terlihat nama
-9 # april|artikel|kabar|kok|malah|mana|server itu|subkontraktor|tunda|wewenang
9 benar-benar minta|berlaku untuk|bertuliskan|dan meminta|dan nama|dengan kartu|gudang|jatuh di|kami menyalin|ke ponsel|kecerobohan|kelurahan|memeriksanya lagi|menguji|menyalin nama|merupakan|mungkin belum|natal|pada malam|panel pengelola|pelaku memakai|pesanan|retur|satu orang|seluruhnya|tanpa|ya kami
8 # sedangkan|bank kustodian|bukti transfer|buletin senin|dari proses|di bank|finansial|ini cuma|kami menerima|kan|kepada dua|konfigurasi|kustodian|menjadi sasaran|proses di|rekonsiliasi|satu|sekali|tahu|timbul dari|waspada
-8 barangnya|es|ini terjadi|kami kami|terlewat|yang bocor
7 bagian gudang|berhak|dan kode|dua petugas|itu kelalaian|judul|kecamatan|melewatkan|mencocokkannya|menyalin dari|pada|tahun lalu|terselip|tertulis rp|tidak benar|tidak memeriksanya|tidak mencocokkannya|vendor
6 berat|dan lupa|diatur|kekeliruan ini|ketidaksesuaian|masih di|penggajian|sempat membukanya|untuk satu
-6 mengakuinya
-5 april dan|lagi|saat|tidak menjaganya
5 armada|hanya masalah|kalender
4 kami sendiri|seluruh
2 gangguan
`,
  evasion: `
56 antarbagian
47 dikarenakan
44 entah|ngaco
39 ya namanya
38 percetakan|terkirim
37 error|salahkan
36 biasalah|miskomunikasi|salah menekan|terkirim kepada
35 akibat|ketentuan kami|ketidaksesuaian|ulah
34 tersebar
33 bawaan|semata-mata
32 kekhilafan|nama anda|terunggah
-32 rutin
31 saya bukan
30 alasan operasional|pemasaran|turut memengaruhi
29 eksternal|kelalaian|kepada beberapa|memproses pengembalian|pengumuman itu|pesanan anda|serangan|telah terkirim
28 canggih|harus|memproses|nomor anda|sangat canggih|semacam|siapa yang|soalnya|tidak bertanggung
-27 berlangsung
27 disampaikan bahwa|duluan|google|lonjakan|magang|medsos|sayangnya|sehingga
26 ada sistem|bahwa|bug|cuma #|faktor|ke daftar|kerap|komputernya|mengalami|pihak|subkontraktor
-25 berdasarkan hasil
25 bilang|event|gara-gara|hanya nama|hati-hati|kayaknya dia|kurang teliti|pengembalian dana|zona waktu
24 adanya|beberapa anggota|dana anda|dari seharusnya|itu ulah|karyawan kami|kasir yang|komputer|membuat|ngambek|pindaian|sengaja|terdeteksi|tidak sengaja
-23 bahwa berdasarkan|kesalahan itu|sepertinya
23 human error|kami pun|kami sekadar|macet|salah input|salahin|seharusnya terkirim|sistemnya|terdapat
22 anda masuk|bagian|bersumber|bersumber dari|ditemukan|ditemukan ketidaksesuaian|gini|human|jadi gini|keterangan|memengaruhi|oknum|oknum petugas|seharian|sehubungan|sehubungan dengan|tercantum dalam|terjadi|terulang|untungnya cuma
-22 termasuk
21 agen|anak magang|apa adanya|baru kami|bergabung|dicegah|dunia|hilang dalam|kami terlalu|kebijakan|kecewa ya|ketidaksesuaian data|lemah|magang kami|manifes|murni human|plugin|sandi lemah|telah terjadi|zona
-21 tim gudang
-20 ada pada|hasil evaluasi|kerusakan|lalu ada|pendaftaran|pengguna tidak|pt|sehingga tidak
20 bawaan aplikasi|dimaafkan ini|disengaja|ini kekhilafan|kekhilafan yang|lepas|memang|membuat angka|menindaklanjuti|menuntut|merupakan|paham|pengaturan bawaan|pindaian paspor|prosedur|pusat|rekonsiliasi|serah|serah terima|tidak disengaja|turut
19 berdasarkan keterangan|bulan lalu|data dari|dress|gempa|kepeleset|ketentuan|kondisi|lalu telah|menyangkut|ngintip|pemasok|pencocokan|perizinan|saat|saat pindah|selisih|siang tadi|sistem|terkirim pemberitahuan|yang sangat
-19 evaluasi|kerja|lumrah|mati|terhadap data
18 ada bug|beberapa|dalam perjalanan|dilakukan karena|dinas|ganda|gangguan|kalangan|kejadian seperti|kesalahan|lampu|membaca ketentuan|mencampur|objek|oleh|pabrik|seharusnya|terselip|tidak mengujinya|tingginya|untuk objek|wewenang|yang kecewa
-18 ini lumrah|lumrah terjadi|seberapa|seluruh
17 # pemohon|akun email|center|cerah|dalam menjaga|email kami|harga itu|jeda|keliru|keliru mengambil|kini sudah|lebih cepat|material dan|memberi|mendadak|menempatkan|namanya juga|pun baru|samsat|secara tidak
-17 kiriman|memeriksa|sudah
16 antrean di|bagian gudang|cuaca|dalam|dari proses|dibobol|ditemukan tercecer|dokumen|email itu|hal|jelas|kami menghapus|karena tingginya|kepastian|luar kuasa|mengecek|mengirim ulang|mengubah|nyasar|penyelidikan|perubahan|platform|sampai magrib|sebagaimana tercantum|selama #|sistem yang|stnk|sulit|tahu dari|tamunya|teliti|terapis|ulang email|ya|yang menangani
-16 awan|bagi|diakses oleh|itu berlangsung|kasir kami|kesalahannya|lewat|terjadi pada
-15 ?|berlangsung pada|ini wajar|wajar terjadi
15 akhir-akhir|akhir-akhir ini|akibat kekhilafan|banget|email palsu|ini bisa|internal dan|itu orang|janjikan|kami janjikan|keberangkatan|korban|kuasa|memakai sandi|membagikan|menangani|pada|petani|resepsionis kami|sebenarnya|sebenarnya sudah|server dan|sore|sudah #|tercetak|tertulis rp|usil
-14 ada di|beberapa pelanggan|database|di pihak|kalau
14 ada kesalahan|ada miskomunikasi|adalah #|anak|bahwa sejumlah|dikarenakan satu|divisi|grup|harga di|insiden ini|keberangkatan yang|keputusan|mas|maskapai|menjadi korban|mohon dimaafkan|pengumuman|penonton|penulisan|siang|sinkronisasi|tercecer|tercecer di|wewenang kami
13 aktif|baru tahu|dua rombongan|halaman lain|kami berikan|kami salah|ke dua|kebal|keliru membaca|kesukaan|kumpul|kurang|magrib|menentukan|miskomunikasi dengan|sampah|semalam|sempat|seratus|yang error|yang kita|yang menentukan
-13 basis|basis data|dikit|dipakai|jarang terjadi|juga bisa|karena kami|kirim|sangat jarang|status|typo|wajar|yang dipakai
12 berubah|btw|bug di|bukan|di undangan|entah kenapa|gawai|kantor yang|kayak punya|kenapa tombolnya|kue|kunci jawaban|liburan|menjalankan|menyebabkan|metode|nilainya|novel|nyawa|nyawa sendiri|oleh karyawan|perlu diketahui|proses|punya nyawa|sekadar|seperti ini|sering|terlalu|terunggah ke|tombolnya kayak|transit
-12 butuh|ditekan|jarang|juga manusia|teliti memeriksa
11 # sedangkan|# sore|adanya kebocoran|bermasalah|diketahui bahwa|dimaafkan|eh|excel|guild|kakak kami|kantor pusat|kayaknya|keamanan akun|kepegawaian|masing-masing|meja|meleset|menggeser|satu angka|tersebut|total|untungnya
-11 ini sangat|kamilah|kamilah yang|menjadi penyebabnya|terbuka di
10 berhenti|dalam kondisi|hp|id|ini ulah|internet|kasir|memutuskan|menggunakan|nomor hp|penyewa|rombongan|sehingga nama|semacam itu|siang sampai|siapa|vendor
-10 melainkan|terbaca|tidak memeriksa|tombol kirim
9 aja|anda|gateway|ini|jaga|jatuh di|kesalahan kami|lagi|lapangan|laporan|payment|payment gateway|pengembalian|penyebabnya adalah|penyelenggara|resepsionis|sistem lama
-9 bikin|demikian|ikut|ketik
8 agen lepas|hujan|kami kurang|lepas kami|maklum|map tersebut|meneruskan|oleh agen|pada brosur|pernah ada|tagihan kedua|tersebut tertinggal|tertinggal oleh|tidak dapat
-8 kasus
7 kekeliruan|konsultan|sendiri|terjadi kekeliruan|timbangannya
-7 salah ketik
6 dari|jatuh|pesanan
-5 data lama|tombol itu
5 ini murni|lebih|menunjukkan|murni|perusahaan
`,
  remedy: `
41 hangus
37 utuh
36 bersedia|catat|nama ibu
35 brankas
-34 aksesnya
34 jangan dipakai|kalau #
33 aman di
32 uji
31 dimulai|untuk memeriksa
-31 kami memberi
30 dibacakan|kode status|pengujian|puasa|telepon saya
-30 manifes
29 rina|sakit dan
28 alamat kami|dosis|jangan|jangan buka|kirim lewat|masih menerima|rekaman|sebutkan|sendiri
-28 bssn|nama lengkap
27 depannya|kak jadi|menu keamanan|sandinya|sepele|terlampir
-27 semua tautan
26 bidan|dalam #|ditaruh|ditaruh di|foto kalian|gantilah|hilang|kembali normal|langkah di|sama mengganti|sepele ini|tidak berubah|tunjukkan
25 biaya|boleh masuk|dapat melapor|diumumkan|restitusi|setuju|skor|sudah setuju|untuk sementara|yang kemarin
-25 bisa kami|dan mulai|ibu tetap|lagi setelah|oktober pukul
24 bahan|barangnya|berubah|di balasan|ktp anda|menginap|menjualnya|nyalakan verifikasi
-24 daftar sudah|dicabut pada|dikirim lewat|kamu tidak|menagih|penghapusannya|sejak surat|seleksi
23 anda dapat|asesmen|delapan|denda|dibacakan dua|dulu|hitung|jadi tidak|jangan diminum|jika|kartu itu|ke siapa|lewat layanan|memblokir kartu|mendaftarkan|tekan #|terpengaruh|tidak terpengaruh|waspadai telepon
-23 berjalan normal|hubungi|yang sebenarnya
22 # sehingga|abaikan tautan|air putih|aplikasinya|dan sertifikat|dari rumah|desa|itu kini|itu sudah|kalian tidak|kami batalkan|lift|lucu|ongkosnya diganti|pemesan|perhiasan|sejak pagi|yang hilang|yang lama
-22 antrean yang|bakal|baru dibuka|dan jangan|dinonaktifkan|jalankan|mulai minggu|normal kembali|premi|sudah menghapusnya
21 balas pesan|bazar|cv anda|dan menyebut|dapat diajukan|di rumah|jam yang|kalah|karakter|kuis|mengeceknya|menjadi bagian|menulis #|menyuruhmu|paspor|penerima email|sudah ada|surat keterangan|tertulis #|visa|yang menyuruhmu
-21 cari|kupang|mengirim|nakhoda|orang sebelum|proses|rekaman itu|satu pesanan|seharusnya|tautan lama|telah dinonaktifkan
-20 ?|digital|hanya lewat|itu kami|itu setiap|ke ruang|kedua sebelum|kukirim|paham|penggantian kartu|perlu dilakukan|pesannya
20 boleh|dibagikan|dimasukkan|dosis itu|kami catat|ketik sendiri|kurir|memakai nomor|mulai|ngaco|ongkosnya|pekan ini|saldo dalam|sehari lebih|serikat|termasuk kepada|warga yang
-19 !|# hari|agar|dari semua|darto|ini telah|instansi berwenang|kepada instansi|mengikuti ujian|nama bapak|pengingat|sejak itu|server tersebut|temui bapak|tugas
19 bantuan atau|bawa|belum tercantum|dengan email|diajukan|difoto|formulir|hati-hati dengan|juga di|lingkar|menonaktifkan|menonton|pembuka|peron|peron #|satu tiket|saya kirim|status|supaya|terlewat|transaksi yang|unduh
18 # bagi|# cm|alat|artikel|atau|beliau|berlaku|buang|cm|dan bersedia|dapat membukanya|datang hari|demi|desember pukul|diminum|diperhitungkan|diperhitungkan pada|diperiksa bu|ganda|gantilah juga|itu sekarang|kabar yang|ke whatsapp|kodenya|langkah yang|lewat #|masih|meminum|nanti saya|pedagang|percobaan|seluruh kata|semua sempat|setelan|siap membantu|sudah beres|telah memberi|tetap|undangan kami|untuk siapa
-18 # oktober|bapak boleh|belum kami|bukti transfer|dan kini|dibayarkan|dilaporkan|fitur|hari jumat|kami keluarkan|kami tukar|kembali setelah|pada hari|rumah tanpa|tim forensik|ulang mohon|versi baru|yang baru
17 # biar|angkanya|asli|balas dengan|berlaku adalah|bu warsini|di kotak|diperiksa kepala|diumumkan di|guru|hubungan|ini ke|item|jangan dimakan|jangan sebutkan|kami yang|karakter yang|ke saldo|kok|kuncinya|medis|menjemput|menyesal telah|mudah percaya|otomatis|pasangan|pemohon yang|percaya pada|peringkat baru|ponsel yang|rekam medis|sah|sebagai permintaan|segera|segera ganti|sendiri dari|sudah benar|sudah menutup|tidak mudah|tunjukkan saja|ukuran|untukmu|warsini|yang benar|yang punya
-17 # sampai|abaikan pesan|admin|anak di|boleh membawa|dan pembayaran|dari jauh|email tersebut|forensik|gembok|halamannya|kami akan|laporan polisi|lembar tagihan|lupa|permanen|portal|sebelum tayang|setiap bulan|tetap semangat
16 # saja|agustus|anda kami|angka yang|bawah ini|benar|bincang|bincang buku|dan bila|dan kk|demi kehati-hatian|di lampiran|dimakan|e-learning|formulir klaim|gratiskan|harus|jadwalkan ulang|kami buang|kami gratiskan|kamis|kamu kenal|kerugian|keterangan|komputer|manual|matikan sampai|memakai kata|mengaku petugas|mengganti seluruh|mengubah|minta menghapus|mulai semester|nama beliau|oleh manajer|om|pada kamis|penerima|perangkat|senin #|tahu keluarga|tambalan|tambalan #|tanpa perlu|terlayani|yang masih
-16 alamat|berhenti|boleh mengikuti|buku tamu|email sudah|file|jangan dibayar|jangan layani|kami gembok|kanal resmi|laptop|melayani|membawa satu|memerlukan|menghapusnya|meski|pintunya|saya sudah|yang menagih
-15 # november|acara|ada pinjaman|akun masing-masing|buat yang|dengan akun|dikunci|dimatikan dan|dini|dini hari|ditolak|dua jam|enam|foto bukti|ibaca|kalau mau|kami umumkan|kanal|kartu|karyawan tidak|ke sesi|kembali lewat|lengkapi|menemukan foto|pengemudi|pensiun|pertanyaan|pin|pun karena|saya hapus|sekarang wajib|semua sandi|sesi peserta|sidik|slik ojk|tetap dapat|tujuh tahun|umumkan
15 alamat kantor|bagi|batalkan dan|beberapa menit|berkasnya|buka pukul|catatan meter|celah pada|dalam beberapa|datang|deposito|dihitung|dua hari|haji|isi formulir|jadwal|jika anda|juli dan|kalau ibu|kamu salah|kini wajib|kirim jumat|lagi|layanan pemantauan|lengkap kami|login|lolos|magrib|makanan|memblokir|mengetiknya|nama anak|pada tagihan|para pedagang|penghapusan|perbaikan|peta|pihak bank|saudari tidak|saya kunci|sebelum #|sekarang langsung|semester depan|semula|siap|sore ini|sungguh menyesal|tablet|tautan apa|tempelkan|tempelkan kartu|tetap bisa|tidak hangus|tidak kamu|tindakan|ujian|walau
14 # bukan|akun baru|aman|apalagi|balik|bapak lebih|batalkan|berkas dimaksud|buat akun|cetak|cetak ulang|dan melapor|dari aplikasi|denda tidak|dengan membawa|di kertas|dicuci|diproses|gunakan tautan|halaman kelas|hati-hati|ini email|kalau bapak|kami dampingi|kehati-hatian kami|keluarga di|kongres|kuota|link|membukanya|mintalah|perlu ikut|permintaan maaf|pulau|pun termasuk|putih|sandi anda|sdri|sebelum dibacakan|sejak hari|struknya ke|sudah dihapus|telah normal|tercantum pada|timbangannya|undangan|yang ditetapkan
-14 agustus pukul|akun|alamatmu|anda dengan|aplikasi dan|arsip|bekerja|boleh menelepon|cocokkan|dengan menyebut|dengan sidik|hanya kami|kami melapor|kami terbitkan|kasir|memberikan|meminta pembayaran|menawarkan pencairan|mencabut kunci|mohon kabari|pakai kode|pelanggan|pembayaran yang|pendamping|petugas gerai|polres|saja ?|sekarang sudah|sudah dikunci|surat tersebut|terbitkan|udah
13 ada barang|ambil di|berikutnya|buletin|catat di|depan|di rekening|habis|ini layanan|jaminan|jamnya|kamar|kartu lama|ke|koki|koki kami|lama tidak|lancar dan|lebih suka|lift #|masalah|menandatanganinya|menyimpan berkas|meter di|mulai senin|murid yang|nomor rekam|nomor resi|nyaman|pada pengumuman|pengumuman pagi|penyimpanan awan|peramban lalu|polisi dan|rak retur|sampaikan kepada|saudara|sekarang kami|setiap senin|struknya|tagihan langganan|tidak terbuka|untuk|untung|yang alergi|yang memasukkannya|yang pegang
-13 admin grup|aula|berkas ibu|dan fitur|dan laporan|dari email|diberi|diblokir|dikhawatirkan|diperbarui|dipindai|diunduh tanpa|hapus permanen|hubungi wali|japri|kartu anda|memulihkannya|menawarkan|menelepon saya|oktober|paket|perlu dikhawatirkan|pintunya sudah|sidik jari|sudah normal|tahun tidak|telah diperbarui|terbatas|tol
12 akan|angkutan|apoteker|atas nama|berwarna|bukti yang|cadangan pukul|dampingi|dan kami|dananya masuk|ditetapkan|dokter|fotokopi|fotokopi ktp|janji temu|kakak tetap|kami harus|kami tanggung|keempatnya|kode agen|login lewat|makan malam|memulihkan|mencabut akses|murid|nama koperasi|nggak perlu|oleh petugas|paginya|penerima menghapus|pengirim yang|permintaan|rumah sakit|server telah|suka|tautan|tautannya sudah|temu|titip|walaupun
-12 ananda|berhenti di|bertemu|cabang|di pengaturan|dicabut|ditambal|jari|kakak sudah|ke kartu|ke toko|kini dipegang|kini kami|klinik|kunci lama|kursi di|map|menghapus surat|menyembunyikan|oleh tim|pencocokan|pengaturan|pindah|saja ke|saya ada|semua anggota|sepuluh menit|server cadangan|sudah ditambal|tanpa nomor|termasuk yang|tidak memerlukan|yang memegang
-11 ada lagi|berkasnya saya|buka kembali|cabut|cabut dan|daerah|dan kunci|di kanal|dilakukan|diuji|gelap|itu sebelum|juga dan|kami cabut|karena kami|kunci|lupa memperbarui|memegang|mengikuti|menuntut|menyambut|orang sudah|panitia tidak|pembayaran ulang|penerimanya|pin yang|sebesar|seperti itu|setelah #|total|untuk kelas|wifi
11 akses tersebut|anda aktif|anda balas|atau telepon|bank memblokir|bapak tetap|barunya|berobat|bersandi|bila|buka lagi|bukan|dan lampiran|deposito yang|di blok|di ruang|dicek|diverifikasi|kami perbaiki|keduanya kami|lewat email|maupun|memengaruhi|meminjam|memungkinkan|mencatut|mencatut nama|menutup akses|pemantauan|perbaiki|perlu diminta|pindahkan dari|poin|revisi|rumah|sakit|sandi dan|sandi yang|tanyakan|tekan|telepon|tetap kami|uangnya|yang mencatut
10 akan dilelang|alergi|anda tetap|dan meminta|dikirim balik|dilelang|dipilih|gelang|gratis|hak|kami telepon|ke perusahaan|ke tempat|khusus kami|loket khusus|maaf kami|meminta kode|orang sempat|pagi dan|pemohon|rabu|selasa malam|sempat|tagihan|tanyakan kepada|usah dikirim|vendor
-10 cadangan kami|ditarik|izin|kartu pengganti|masih gagal|mengirim satu|sampai malam|sebanyak|semacam itu|semua sesi|setiap penerima|tayang|tengah|termasuk
9 agen|airnya|akunnya|anak anda|besok|dananya|empat orang|ikuti|label|pasokan telah|takaran|tanggung|tetap tanggal|tidak|tidak berlaku|tolong jangan
-9 aktifkan|album|dan laporkan|dan mencabut|dari nomor|karena|kelas makrame|konser|kunci yang|makrame|menarik rp|satu pendamping|semacam|sesi sudah|sistem|struk|yang bisa
-8 # #|dengan satu|hanya terbuka|muncul di|wajib|ya
8 angin|bank anda|bapak sudah|kamu lakukan|ke dua|manasik rombongan|penerima dan|perlu kamu|sebelum dikirim|sekali dan|tiga hari|tiket|voucher
-7 aksesnya sudah|buka kelas|dengan kode|ganti juga|keberatan|lewat kode|masih di|mengajukan keberatan|menjadwalkan|pembaruan berjalan|petugas loket|silakan hubungi|tarif
7 bapak tidak|bu|dicetak|email itu|gantinya|halaman sudah|ikut|kalau|klaim|melaporkannya|melaporkannya kepada|menerima email|nikmati|sekali|sempat membukanya|senin|silakan|tentang
-6 # karena|cek|kerja sejak|sebagai langkah
6 akses|harga sebenarnya
5 dan hasil|kuitansinya|mati dan|perbaiki pukul
-5 ingin
-4 boleh dipakai|terminal
4 diperiksa|halaman|janji|membantu
2 matikan pada
-2 tidak ingin
1 kami putus|seperti
`,
  'protective-step': `
44 penghapusannya
38 biar aman
33 cocokkan
32 bunda bisa|kirim tautannya
-31 atau pin
31 di situs|sebagai bukti|simpan surat|wifi
30 dengan sidik|sandi baru
-29 anda lakukan
29 kepada kami
28 cv anda
-27 ganti kartu
26 diambil langsung
25 dari nomor|juga ganti|setiap bulan|sidik jari
24 dengan menunjukkan|kanal resmi|periksa|sandimu|tolak
23 sidik|tidak dikenal
22 jari|tugas
-22 melewatkan|meminum
21 anda dipakai|cv|di pengaturan|ibaca|slik|surat tugas
-21 diminum
20 apakah nik|cod yang|kanal|minta|paket cod
-20 jangan dimakan|tolong jangan
-19 dimakan|jangan diminum|saya
19 meminta pembayaran|pastikan
-18 di rumah|yang bisa
18 kamu juga|lewat|menghapus seluruh|resmi
17 buat|cod|dampingi|dari ponsel|di kanal|dikenal|minggu pagi|pengaturan|tatap|tatap muka|tautannya
-17 jangan dipakai
16 biar|cari|iuran|kami tagih|melalui|nomor asing|penerima sebelum|pensiun|suratnya|tagih|yang baru
-16 meminta otp|pengurus|perbarui|saya langsung|telepon saya
15 aktifkan|hanya lewat|hasil hanya|minta surat|pembayaran ulang|sementara|tagihan
-15 otp atau
14 bayarlah|bisa ibu|hanya|ibu lakukan|meminta uang|mengunci|yang masuk
13 dan minta|di mesin|kami lampirkan|lampirkan|masih muncul|token
-13 yang alergi
12 contoh|membiarkan|nyalakan|token lama
-12 dananya masuk
-11 alergi|dananya
11 aman|muka|pribadi|uang
10 karena itu|nyalakan #|teknisi
9 beri|beri tahu|lewat whatsapp|tugas dan
8 hapus|pembeli|sekalian
7 laporkan
5 baru di
`,
  pleasantry: `
47 bakal
45 mengingatkan
41 xi
-40 pengertian anda
36 resep
35 ngetik
-34 nasabah adalah
33 santai
32 kami mengimbau|mengimbau|mutiara|stan
31 bersama|rekan-rekan
-30 dunia
29 harap|harap menjadi|kamis pagi|katanya|manifes|semangat|tetap semangat
28 administratif semata|adminnya lagi|diimbau untuk|insiden yang|kuartal|teguh
-28 perseroan
27 adminnya|angin|internasional|kan ?|mimpi|motivasi|sebagaimana
-27 merupakan prioritas|setia
-26 banggakan|kami banggakan
26 keluarga|piala|rawon|senang sekali
-25 atas pengertian
25 gangguan ini|karyawan tidak|kebenarannya
24 bonus|itu nama|kami mengajak|lombok|nggak|senyum
-24 pelanggan yang|sakura
23 aman|beneran|deg-degan|diminta|diminta tidak|etalase|hari jumat|industri|kamu di|kehormatan|mengajak|pashmina|sebentar|seleksi|terkendali|tetap dapat
-23 anda sangat|keamanan tertinggi|kepercayaan anda|memberikan yang
22 belajar|berjalan sesuai|dari mesin|di instagram|diimbau|indonesia|satu-satu|tandon
-22 standar keamanan|tersayang
21 absensi|administratif|cerita|dipermasalahkan|jahit|jalan-jalan|kerahasiaan|kesalahannya|nama kamu|nantikan|perlu|perlu panik|sehat|sih|tanggung jawab
-21 berupaya memberikan|iseng|kebanyakan
20 bang dodo|banget|bapak masih|buatan|depan ada|diketahui|diketahui bahwa|dodo|halamannya|kami menerapkan|kenyamanan|masukan anda|pegang|polis bapak|punya|rekor|semata|tol|upaya
-20 menjadi maklum|pengertian
19 # kota|# pelari|anggap saja|bang|cluster|di grup|dibayarkan|dilengkapi|gerbang|hadir|hidup|huruf|ini wajar|kasih kepada|kelinci|kita terus|masukan|menyambut|padahal kami|pagi dari|perlu diketahui|sponsor dan|telah|wajar terjadi|yang telah
-19 anda merupakan|fitur baru|kami sedang|kami senantiasa|naikkan|otak|perusahaan
18 allah|armada kami|berlaku dan|bijak|bikin|dari berbagai|depan kami|dibesar-besarkan|dua pekan|email bukan|jumlah yang|kemeja|kerahasiaan data|kerahasiaan klien|memandang|menjadi|premi|prosedur yang|sampai ketemu|secara|senang|tanah air|tengah|toh
-18 berkomitmen untuk|dan bukan|kode status|nikah|sedang|setiap anggota|terus meningkatkan
-17 adalah segalanya|disampaikan atas|hari pertama|kadang|kami menjunjung|kehati-hatian|prioritas utama|setia yang|tinggi kerahasiaan
17 banget !|berikutnya|berkat|di kanal|ibu tetap|ini disampaikan|instagram|itu sekadar|kami sampai|ketemu di|layak|manajemen telah|memorandum|memperpanjang|narasumber|negara|of|oma|penerjemah|prosedur|sabar|salahin|sangat terbatas|selasa kemarin|sesuai|sponsor|tinggal dua|video|waktunya|we|yang pertama
-16 almarhum|bagi anda|demikian disampaikan|kami sangat|kualitas layanan|pengujian|perseroan telah|segalanya|telah berkoordinasi|untuk terus
16 armada|bersifat sementara|dibandingkan|kami mengganti|karyawan|kembali lewat|kemenangan|kepada para|langka|maklum yang|manfaat pensiun|menemani|model|namanya|pelari|sebelumnya|sepanjang|sesuai jadwal|tidak sampai|ulang tahun
-15 aja lagi|bumi|hadiah|kami ?|level|memperkuat|memperkuat sistem|menerapkan standar|soal|sumbangan|telah memperkuat|terbaik di
15 bersama tiga|bunyi|dilihat di|informasi ini|ini memang|kalian|keluhan|ketemu|mari kita|material dan|pelanggaran|pencarian|selisih|sudah coba|tanah|tidak menyebarkan|traktir|transparansi|untungnya cuma
14 bekerja|bersangkutan|dan jumlah|dapat dilihat|hehe|kami bekerja|kawasan|kayak|kenanga|memuat data|nggak usah|pasien adalah|satu jam|tenaga|tentu|tersebut hanya
-14 bentuk kehati-hatian|dan keluarga|kalkulator|kehati-hatian kami|kelas|meningkatkan kualitas|menyikapi|perkembangan|tamu|terus memantau|utama kami
-13 adalah komitmen|anggota|boleh|cinta|kami berkomitmen|masih|sebagai bentuk|sejak hari|selamat
13 aku|belanjaku|dampaknya sangat|dapat|dapat dipakai|data bank|dengan sangat|hunian|kabar|kepercayaanmu|melindungi data|memperbarui|milik|nomor satu|padam|penting|resep bukan|robot|tentu tidak
12 adalah aset|anda adalah|beda|bisa dipakai|di industri|dipakai|hal yang|jaga|kapal|konsumen|lah|lengkapnya|melakukan|menjadi komitmen|menyebarkan|menyebarkan kabar|opa|pasti|ruang hrd|rupanya|sambal|selalu kami|terkini|untuk menanyakan|wkwk|yang kangen
-12 bentuk|berarti|jatuh cinta|kesalahan|mendapat|menerapkan|panas|sehari|tempat
-11 alarm|bukan kiamat|ini merupakan|kiamat|matematika|memantau|pelanggan adalah|perlu dibesar-besarkan|pt|sementara dan|seperti ini|undangan
11 aset|atas kepercayaan|bandung|bertransaksi|dana anda|dimaklumi|empat|jantung|kami pada|ke luar|menjadi yang|peduli|slip|tersertifikasi|tertinggi kami|wajah|warna|yang terdampak
-10 berjalan seperti|di sana|duduk dulu|dulu tarik|lumbung|meningkatkan|minimalis|muka|pemberitahuan ini|sana|tarik napas|ya
10 data pasien|itulah|kami menempuh|kehormatan bagi|kilometer|orang asing|pabrik|seperti biasa|tangan|wangi
9 akan terus|empat jam|ini lumrah|junjung|junjung tinggi|kami junjung|kejadian|lomba|lumrah terjadi|pertengahan|pertengahan bulan|potong|selalu|setara|sudah #
-9 berarti bagi|bestie|lebaran|merah|pemberitahuan|sangat berarti|terhormat|usah panik|yang terhormat
8 baik|dikit|pendukung|teknis|tenang
-8 kita tetap
7 jumat|rutin
-7 mata kami|typo
6 hihi
-5 belum|case|keamanan|nyaris|untung
5 lorong
-4 integritas dan|kami menjaga
-3 untuk menjadi
`,
  promotion: `
46 !
44 store
42 terbaru
40 aplikasinya
39 ajukan
38 koleksi
37 oh
36 butuh|kini tersedia
33 cek|mulai rp
32 mau|nanti
31 ajak
30 seharga|siapkan|yuk
29 dan menangkan|menangkan|oh ya
28 musim panas|nantikan|sekalian
27 hadiah|wajib masuk
26 belanja
25 belanja lagi|cek juga|instagram kami|novel|panas|poin|promo|staking|tapi tenang|tas
24 dapatkan|lagi ?|ngebut|program|ribu
23 ajukan pinjaman|ditukar|mumpung|sekarang|tersayang
22 ?|bird|early|early bird|kulit|lengkapi|tambah|up
21 dan dapatkan|nilaimu|penawaran di|platinum|poin ibu|umrah|untuk belanja|up sekarang
20 # ribu|bisa dipesan|cair|kami kasih|kumpulkan poin|menarik|nikmati|paket juara|pesan sebelum|tempat anda
19 # ya|amankan|daftarkan|deal|di toko|gratis|ini dua|kami ?|kaos|kpr|kumpulkan|makin|masih ada|nb|perlindungan|sebelum kehabisan|sudah bisa|untukmu
18 # mbps|album|dua malam|ini ada|instagram|kami sekarang|kehabisan !|kucing|lho|lipat|mbps|musim liburan|pakai kode|pandan|pasir kucing|per bulan|sebelum tanggal|turun harga
-18 kabar terbaru|musim hujan
-17 # persen|persen
17 bulan ini|juga|kabar baiknya|kehabisan|mari|pasir|penasihat|penuh jadi|pot|rayakan|semua penawaran|tunggu|upgrade
16 aktifkan|bedanya|bunga|bunga #|cepat ?|dana cepat|diri|gunakan|kami bayar|keju|kopi|lagi|lainnya|lihat|masih buka|penawaran|pra-pesan|sudah dibuka|tahun pertama|top|top up|ya tiket
-16 depan !|hujan|indah|semangat dan
15 # !|anda untuk|baiknya|baru sudah|biji|dp|ikuti|imbal|imbal hasil|investasi|kami ya|lebih murah|promo gajian|sampai tanggal|sepatu|weekend ini
14 bali|biar|diri dengan|jalan-jalan|keluarga sekarang|minggu ini|pentas akhir|perawatan wajah|pro|rasakan|ribu aja|sudah dijual|tiket keluarga|tukarkan|upgrade ke|weekend
13 dalam #|dan nikmati|diskon|gas|hanya di|isi ulang|keamanan|motor|mulai|pentas|sambil|sedang turun|tambah #|tingkatkan|vista
12 bareng|dengan|juara|lagi !|pesan
-12 kursi baru
11 akhir|bulan|liburan|murah|naik|nonton|raih|saldo dan|tersedia|varian
10 # menit|paket
-10 saya
9 musim
8 khusus
-8 mengapa
-7 baru sekarang
7 dan kumpulkan
5 turun
3 teman
`,
  hedging: `
51 beberapa
50 diduga
48 sejumlah
47 kemungkinan
43 mungkin
42 masuk dalam|sebagian
40 konon
39 minggu lalu
38 sepertinya
-36 banyak
33 disinyalir|kayaknya
32 terindikasi
30 pada waktunya|tampaknya
29 gelombang
28 beberapa hari|terdampak|terdeteksi
27 indikasi
-27 sedikit
26 album|barangkali|nominalnya
25 berat badan|you
24 berpotensi|tidak semua
23 kami mendapat|nomor ponsel|of
22 dalam|diperkirakan|ditengarai|masih|menerimanya|mengenai
21 apabila ada|itu berlangsung|scan|suatu|tertentu|triwulan
20 agen perjalanan|bahwa|boleh jadi|dan mungkin|dapat dipastikan|dipastikan|jadi ada|penyalahgunaan|yang secara
19 center|dan surat|dari kalian|jadi|kali gaji|ketidaksesuaian ini|memorandum|orang sudah|prinsip|sebenarnya
18 badan|berat|katanya sih|saya kunci|sih|unit
17 awal|data dimaksud|di beberapa|di lapangan|di sejumlah|katanya|kuartal|mencakup|pihak lain|sudah membukanya|tersebut pada
-17 hanya
16 ac|ada bukti|ada indikasi|bukti penyalahgunaan|dimaksud antara|kami tetap|lain dapat|mungkin belum|mungkin saja|oleh|pemilik alamat|pun tidak|stnk|telah menghapusnya|umumnya tidak
15 akses itu|awal data|kabel|kelompok|ngambek jadi|panas|sejauh|sempat melihat|status polis|tampaknya tidak|tidak besar|tidak memengaruhi|umumnya|web
14 antara lain|checkout|dalam jumlah|jumlah terbatas|jumlah yang|mencerminkan|mengalami|rekening bapak|servernya|tidak mencerminkan|umum dan|yang gagal
-14 relatif
13 akurat|bersifat|data registrasi|hubungi dan|kami hubungi|media|namun|oktober terkirim|sampai ke|sandi terenkripsi|sejumlah paket|servis|surat tersebut|tersebut kami
12 belum dapat|dinamika|ditemukan|ikut terbawa|informasi tertentu|kalian|nama email|pemilik|saja ikut|teknis
11 sekali|terbawa|yang sebenarnya
10 dapat saja|mundur
9 beberapa pelanggan|berdasarkan|menurut|menurut catatan|tertentu mengenai
8 sempat
7 optimal|pelanggan juga|tersebut
6 belum|gara-gara
5 aman-aman|insyaallah
`,
  belittling: `
64 toh
53 sekadar
52 lah
47 lumayan
45 bersifat|cuma
41 dipermasalahkan
40 signifikan|tidak signifikan
39 selebihnya
37 agak|hanya
36 untungnya
34 aman|iseng yang|jumlahnya
32 dibesar-besarkan|kok
30 berdiri
29 angin|ngintip
28 biasalah|dikhawatirkan|perlu dikhawatirkan
27 dari proses|isinya|langka|medsos|panik|putusnya|putusnya kabel|seberapa|sepele tetapi
26 bukan data|dikit|namanya juga|nggak|sedikit|sepele|tetap berjalan
25 nyaris tidak
24 bikin|di kebun|jumlahnya tidak|mungil|nah|nggak usah|nyaris|rendah|tersebut tidak
23 dibandingkan|doang|internal dan|lalu ada|relatif|santai
22 administratif|ibu berkenan|iseng|laptopnya|sangat|sebentar
21 # mohon|anggap aja|dampak|kekeliruan kecil|proposal|typo
20 admin kami|beda satu|bersifat sementara|case|hidup|kami tegaskan|kecil dan|tegaskan|tegaskan bahwa|tidak perlu
19 bersifat administratif|cuma beda|hampir|kami menyapa|ke perusahaan|murah|relatif kecil|the|uji coba
18 ada sedikit|beda|berita|diminta tidak|email sama|hanyalah|ini hal|jarang terjadi|menyangkut|perlu diketahui|sangat jarang|tersebut hanya|tetap aman|untungnya hanya|ya pak|yang penting
17 dan pulang|grup whatsapp|jangan panik|nol|of|tertulis #|tetap tenang|tetapi kami|tidak seberapa
16 # menit|berlaku untuk|bukan|di e-tiket|isinya cuma|kali|lama dan|manifes|memang|menit|pegang|pengirim|pulang dengan|tetap|tidak tersentuh|usah
15 akhirnya|besar|denpasar|eksternal|ini bersifat|kasusnya|kejadian|meleset|nah soal|namanya|notifikasi|penting|perbedaan|perlu|sensitif|tergolong ringan|tersentuh
-15 belum|ya kan
-14 !
14 aja|dalam hitungan|dapat dipakai|ini di|ini hanya|ini merupakan|kami hentikan|nggak seberapa|produk|rahasia|ramai|sebelum kami|tergolong|terkirim kepada|ya ?
13 agensi|bukan masalah|dampaknya|dari agensi|dihapus setelah|diimbau untuk|fotonya sudah|hentikan|hitungan|isu|itu ulah|juga manusia|masalah besar|penghuni|pertama kali|perusahaan|praktis|salah ketik|semata-mata|tertulis|tidak banyak
-13 guru yang|ini murni|murni|salahin
-12 # ribuan|bintang
12 bolu|peristiwa ini|salah pilih|sekitar #|seluruh siswa|sms
-11 angkut|robot|sapaannya
11 dinilai|ketik|kondisi|satu angka
-10 aja !
10 berkenan|diimbau|itu cuma|kesalahan tersebut|nilainya
9 cuma salah|masalah|tertulis rp
-9 mas
-8 anggap saja
8 konsultan|ringan|terbatas
7 peringatan|tetapi|untungnya cuma
6 sehat|tersebut
3 slip
`,
  'conditional-apology': `
37 sekiranya
33 merasa
31 maaf sekiranya
29 sorry|yang mungkin
27 ya buat
26 kalau jadi|prihatin|yang merasa
22 kami turut|mungkin
20 maaf bagi|seandainya hal
19 buat yang|kurang|mengurangi
18 apabila|banget buat|kurang berkenan|terdapat|tua yang
17 berkenan|maaf seandainya|menimbulkan|nyaman|yang keberatan
-16 apalagi
16 hal|keterlambatan ini|seandainya|yang barangkali
15 kak kalau|keberatan|terganggu
14 atas kekhawatiran|kekhawatiran|mengganggu|mpok
13 kalau
12 terdapat kekurangan
11 kekhawatiran yang|sekiranya hal
10 kekurangan
-7 kami timbulkan|timbulkan
7 maaf kalau
6 ditimbulkannya|mungkin ditimbulkannya
`,
  cliche: `
54 we
48 kehati-hatian
47 belanjaku
38 transparansi
34 terkemuka
32 adalah|kesabaran anda|langkah kehati-hatian
30 demi kehati-hatian
28 sebagai langkah
27 adalah aset|menerapkan standar|pemerintah kota
26 atas pengertian|bersama anda|untuk pelanggan
25 jaringan mega|menjunjung|secara|terus melakukan
24 berinovasi|berinovasi untuk|detik|sebagai bentuk
23 berkomitmen|kenyamanan|mega|menjadi
22 berinvestasi|berinvestasi pada|kerahasiaan|mungkin ditimbulkan|pemerintah|perhatiannya diucapkan|segera|terbang|terus berinvestasi
21 atas kekhawatiran|bentuk|disampaikan|mengedepankan|senantiasa mengedepankan
20 anda adalah|disampaikan atas|prima
19 berkomitmen memberikan|demikian disampaikan|ditimbulkan|kemajuan|kepuasan|kesabaran|mitra perjalanan
-19 pengalaman terbaik
18 dalam setiap|indonesia|senantiasa menjunjung|standar
-18 prioritas kami
17 aset|kembali normal|kepercayaan bapak|memperkuat|memperkuat sistem|sebagai|telah memperkuat|untuk memulihkan
-17 menghadirkan pengalaman|situasi
16 hadir untuk|kepercayaan|memulihkan|merpati jaya|pelanggan tetap|privasi|publik yang|terhubung|yang prima
15 dna|dna kami|kerahasiaan data|kondisi|merpati|nomor satu|nusatel|pelayanan publik
14 akan|besar kami|diperlukan|indonesia yang|kami telah|karyawan|tetap menjadi
-14 energi|senyum
13 akan terus|buat kami|di dalam|diharapkan|kami mengucapkan|keamanan data|langkah-langkah|langkah-langkah yang|melibatkan|meluncurkan|mengambil langkah-langkah|mengucapkan terima|menjunjung tinggi|telah mengambil
12 anda selama|donatur|kami mengapresiasi|keluarga indonesia|mengapresiasi|selalu|terus berkomitmen|yayasan
-12 pengalaman
11 forensik|publik|teknisi kami
10 teknisi|tinggi
-9 bersama kami|kasih sudah
8 perusahaan
-7 bisnis|bisnis anda
7 kesetiaan
4 folder tersebut
3 kehati-hatian kami
-3 terbaik
`,
  'reply-refusal': `
36 arah|satu arah
19 balasan|dibalas|pesan ini
15 surat ini
14 ini tidak|surel ini
13 ini bersifat
12 ini dikirim
11 dikirim oleh
9 oleh sistem
`,
  'request-for-secrets': `
52 data saya
34 amankan
29 ke portal|kirimkan foto
26 akun saya
24 dompet
23 masukkan
21 kirimkan|pin
20 masukkan nomor|mengunggah|pemutakhiran
19 foto ktp
18 melalui tautan|pin lama|sini untuk
17 di sini
16 biar|dicek|klik di|ktp|untuk masuk
15 formulir terlampir|ini dengan|klik|nomornya|perbarui
14 verifikasi akun
13 masuk
12 masuk dan|portal
11 saya
8 untuk
`,
};
