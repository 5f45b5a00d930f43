/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
44 17 kami lupa
27 33 udah
31 6 yang benar
-28 -25 sering
27 8 semestinya
5 26 nama email
24 7 hehe
-24 -19 kadang
24 9 padahal
23 5 dikarenakan
22 21 kami minta
22 7 kemarin kami
22 12 update|upda~
21 8 # tadi
-21 -4 keamanan
21 3 kendala
-21 -12 maaf mengganggu
21 19 memohon maaf
-21 -14 seri
21 7 terpotong
-20 -12 dan terima
20 8 di kasir
-20 -1 keam~
1 20 kejadian ini
20 7 mencantumkan
-19 -8 belum dapat
19 3 benar
2 19 dicuri
19 7 email kami|kepotong
0 19 terlihat oleh
-19 -9 tugas|tuga~
18 4 benar terlampir
18 8 biayanya
-18 -15 cara
18 7 kami potong
18 -1 kepu~
-18 -14 satu menit|sesuai permintaan
-16 -18 sedangkan
-17 -13 apa yang
17 7 beli #
-1 17 dan hasil|nomor hp
7 17 dihapus dan
6 17 itu sudah
4 17 mengunduh|terhadap
-16 -1 alamat email
2 16 alum~
1 16 anda terbaca|lembar itu
-16 -13 bagaimana
16 6 bertuliskan|kami jemput
-16 -10 galat
-10 -16 kalau bukan
-16 -11 kami cuma
15 16 kami memohon
16 5 kecewa|untuk malam
16 4 koreksi|yang betul
-3 16 nama alamat
-16 -12 nomor nomor
12 16 saya mohon
-1 16 terlihat
-16 -9 tiket #
15 3 atas kekeliruan
-15 -10 bmkg
2 15 damp~
3 15 dengan menyebut
0 15 email dan
-15 -7 garansi
-15 -12 habis
13 15 kami keliru
-15 0 menemukan
15 4 menulis bahwa
-15 -11 panjang
-15 -9 pesanan #
-15 -1 tangkapan
-14 -8 aksi|mogok|mogo~
0 14 alamat dan|dan alamat
-1 14 asing|asin~|hp|iseng|isen~
14 4 barunya
-14 -12 habi~|waktu #
-14 -9 kamu nggak|toko kami
14 7 karena kami
-14 3 kebo~
14 -1 kekeliruan
14 0 keputusan
3 14 nama dan
-2 14 nama nomor
-11 -14 pand~
-13 -14 stok
14 6 tanpa bayar
13 5 ac|keterlambatan ini|mengalami keterlambatan|salah membaca|sudah berhenti
1 13 alumni|kartu masa|tangan orang
-2 13 anda terlihat|itu memuat
-11 -13 bank tidak
13 6 bene~|kalian|kasih untuk
-13 -10 berakhir|dimulai|menilai|pemeliharaan
-13 -8 berat hati|dapat mengajukan|dengan berat|setelah itu|tetap dapat|ulang dari
3 13 dan kunci|tersalin|yang menawarkan
13 4 dobe~|segmen|segm~
13 -2 ganda
11 13 golongan|golo~
-13 -11 kada~
0 13 kami matikan
13 0 keterlambatan
5 13 map
-1 13 mengetahuinya
-13 -9 menjadi #|otp
2 13 nik dan|pinjaman
6 13 pakai kata
13 3 pasti
-13 8 sese~
4 13 terungkap
1 12 # akun|bisa membaca
-12 -10 ?|batas|dimulai pukul
7 12 anda ada
12 1 anggap aja|maaf sudah
-5 12 ayah bunda
-12 -12 bawa
12 3 benar sudah
12 6 berdoa|subt~
-12 -9 berdukacita|keranjang|perubahan ini|turut berdukacita
-12 -8 beroperasi|bos|ditahan|gala~|pembayaran anda
12 9 daftar penerima
2 12 dalamnya|di dalamnya|ibu tanpa|penghasilan dan|terbawa
12 7 dan aku|kami salah
12 2 dari kalian
3 12 foto wajah
-12 0 huku~|jujur|juju~
12 4 itu cuma|kamar yang|membangunkan|selisih|seli~
-12 -7 jadi kelas|level #|menjadi rp|sapi
12 5 jemput ke|kamu terima|kembalikan dan|ngaco|ngac~|sudah bikin|sudah tayang|versi cetak
-12 -2 kebocoran
-11 -12 kebocoran data
-2 12 kelihatan
12 10 kesalahan ini
-12 2 mengaku
-1 12 orang asing
-12 -11 permintaan|terjadi kesalahan
-12 4 priv~
-12 9 seseorang
0 12 yang memuat
-11 -11 # bulan
11 7 anggap saja|kami memasang|sebesar-besarnya
11 3 aslinya|asli~|dobel|es kopi|mungkin mengalami
-9 -11 atas permintaan
-11 -10 bahkan|bahk~|di atas|mini~
11 4 banyak dari|ibu datang|kami lagi|kirim tadi|perihal
-11 -8 belum bisa|dua menit|hari raya|kami terima|kewa~|sebuah
11 1 bena~|menyesal dan|usah
3 11 bicara dengan|hasil tes
2 11 cctv|pencari|tidak berhak
-11 -7 daftar periksa|ditiadakan|garam|menyalahkan|sendiri dan
11 5 di jam|kasir|membayar rp|runn~|uangnya
-2 11 di tangan|psik~|sandi|tersimpan di
11 -3 gand~
4 11 kami cabut|olehnya|polisi
11 8 lalai|member
1 11 mantan agen|pelaku
-11 -6 oke kami|stor~|sund~
-11 -1 penilaian
-11 -3 peni~
-11 2 privasi
-11 -9 sebesar
-11 -2 tangkapan layar
-9 11 terbaca
10 4 ada banjir|beni~|harga tiket|ikut menghapus|jangan dimakan|kepo~|ongkirnya|sia-sia|sia-~|tadi|tanpa antre|telanjur|terjemahan
3 10 akan menanggung|hp dan|memakai kartu|ransomware
-10 -6 aksi mogok|bapak-bapak|daftar tunggu|keramik|kesalahan saat|lite~|pesan anda|piki~|printer
10 3 alamat masing-masing|barusan|dan pesanan|di katalog|nggak usah|saya tahu
10 1 anda menerima|sebenarnya
-2 10 anda terkirim
-8 -10 atas ketidaknyamanan
-10 -9 bercerita|biasanya|kisa~|makan
2 10 bisa melihat|catatan konseling|centang|kukirim ke|sebaiknya anda
-10 -7 bukan salah|daun|jenis|jeni~|kalau suatu|maaf kalau|manis|peraturan|pukul sepuluh|sebelum jumat|tama~
-10 -8 cetakan|kapal|kata|kisah|membatalkan|sedih
0 10 dan nomor
-10 -5 dengan menyesal|maaf mendadak
-10 2 ekspor
-10 -1 hukum
10 7 kami kembalikan|kepada saya|mati dan
-5 10 karyawan lain
4 10 kepada bapak
10 5 kore~|yang hilang
-9 -10 lima|pengirim
7 10 maafin
1 10 masih berlangsung
10 10 memohon|sudah kembali
10 6 menyalin
8 10 minta maaf|tampil di
10 -2 ongk~
10 2 percetakan|telah diperbaiki|yang sebenarnya
-7 10 profil
-10 -4 sampah
10 0 tagihan bulan
9 3 # padahal|baru tahu|begadang|bega~|ekse~|ibu tidak|juni kami|kami membangunkan|kami mencetak|kate~|kebanyakan|klinik hewan|melo~|mencetak|para wisudawan|ya teh|yang lengkap
2 9 ada dalam|bapak ke|dan isinya|data donatur|map itu|rekening dan|terpampang
0 9 anak anda|anda termasuk|backup|dapat dilihat|dibajak|disusupi|email sama
-9 -9 anda sudah|banding|batal|besok pukul|permintaan anda|temuan
-9 8 api
-9 -8 bawalah|ketinggalan|n|rapat warga
-2 9 bekas|pengguna lain
-2 -9 berangkat
3 9 dan daftar|ke polisi|login kamu
4 9 dan mengunduh|kandung|memo~|sandi anda|sandi itu
-9 -6 dan sedang|di keranjang|ditunda|hari sejak|kemarin ?|lekas|leka~|per hari|pindah ke|sampai kamis|taman|ujun~|wawancara
9 4 dan vaksinnya|kamu tetap|ke kamu|memungut rp|mepet|mepe~|slot|stok di|sudah saya|tarif tol|tulang|tula~|uangnya sudah|vaksinnya|vaksinnya tidak
-9 -1 data pelanggan
9 0 dika~|vouc~
1 9 dilihat #|kuba~|memperlihatkan|rekr~|telegram
9 6 kami ganti|maaf sebesar-besarnya
9 7 kami menukar
-9 -3 kami nggak|nama lengkap|pin
-9 -7 kesalahan yang|pernah salah|salah ketik|suratnya|wawa~
-7 -9 laporkan ke
9 2 malam itu|pada~|poster|selisihnya|zona waktu
-9 -5 mang~|minggu dini|pada akhir|survei|surv~|warna sage
-5 -9 memang
9 1 misk~|nyasar ke|untuk #
-1 9 mutasi|nomor kartu|nomor paspor
9 5 online|onli~
-3 9 pasien lain|penghasilan
-1 -9 rp|rp #
9 8 senantiasa
-9 -4 turun
2 8 # ada|bersalah dan|diganti dan|fotokopi ktp|golongan darah|mintalah bank|nomor ponsel|percobaan masuk|tersebar|yang namanya
-8 -5 # buah|berpulangnya|berpulangnya bapak|dan cara|dari pabrik|dipotong|ditanggung|ditutup|doakan|doak~|emas~|keburu|lanjutkan|longsor|ludes|lude~|malas|mengobrol|mengubah jadwal|pemadaman|pemeliharaan sistem|pengajar sakit|ronda|siber|sibe~|sudah waktunya|surat permohonan|susah|tanggal baru|tertawa|ujung
8 3 # gratis|# menyebut|baru~|begadang di|benih|bibit cabai|btw|dari rak|dengan catatan|dengan harga|di web|dibaca dr|eksemplar|janjikan|kami janjikan|kami semalam|newsletter|news~|pagi kami|tangki|tanpa mengecek|telanjur datang|tercinta|terima pukul|ternyata tidak|tombol kirim|untuk yang|yang #|yang terkirim
8 4 # tidak|ada lagi|dan kartumu|sampai sabtu|semalam|sudah telanjur|uang~
8 5 admin kami|kemarin|menerbitkan|nggak ada|pembaruan kami|tirta
-8 -6 anda akan|anggrek|angin|berhalangan|gunu~|katanya|masih kami|panjang dan|panj~|penyesalan|per #|pesisir|pesi~|produsen|seratus|sibuk|sibu~|yang bikin|yang paling
5 8 anda dan
6 8 antara #
-6 -8 apabila anda|ejaan|ejaa~|kode ini|sedi~|selamat|uu|wart~
-8 -7 apakah|apak~|beda~|berakhir pada|listname|list~|milis listname|subj~|tertahan|tidak melakukan|ulasan|ulas~
0 8 arsip|data anggota|dibo~|investigasi|maaf jika|menjaganya|serangan
-1 8 bertanggung|bertanggung jawab|ini disampaikan|membagikan|terkirim ke
8 0 betul|di video|yang tadi
1 8 bk|hanya lewat|nomor telepon|pihak lain|rekrutmen|reuni|reun~|tertutup kemungkinan|tidak tertutup|waspadai
-5 -8 bukan anda|mengincar|pelajaran
-7 -8 call center|kabe~|tim keamanan
8 2 dan berlaku|dico~|emailnya|jangan dipakai|kami jual|kami memakai|kekurangan|kurang satu|miskomunikasi|nilai yang|tadi kami|terlalu cepat|tidak benar|yang terlampir
-8 -8 dapat menyampaikan|kira-kira|masukkan nama|mengatasnamakan
8 1 dari pihak|link yang|mengirimnya|nyasar|nyas~|pembatalan|promo|sangat menyesal|sebagai ganti|uang kembali
4 8 dari situs|kunci|kunc~|servernya
-4 8 diin~|log|mengirim slip
-8 -3 email anda|lebih cepat|tidak sah
0 -8 hija~|teng~
-8 5 ia
-8 -4 kami bikin|kenal|taru~
8 6 kami hitung
8 -2 keke~
-8 0 lahir dan
3 8 medis anda|membayar dan|menemukan data|penyusup|seseorang masuk|termasuk milik|tersebut sudah
-5 8 ngintip|sand~
-7 8 nik
8 7 pantas
-4 -8 peta~
-2 -8 rusak|rusa~
8 -1 tiba
-3 8 utang|utan~|yang menyebut
7 1 # bukan|atas kesalahan|banyak yang|beberapa pelanggan|dan anda|di surat|gayo|juara|loket kami|makl~|sorry|sorr~|telah terjadi|tidak semestinya|undangan yang|yang penting
1 7 # kali|agen|anda kemungkinan|di kereta|diagnosis|diag~|ke tangan|kehilangan dokumen|log yang|meminta mereka|nomor kamar|panitia dan|periksa transaksi|staf|tanpa alasan|tolong hapus|yang mengunduh
7 3 # pemilik|airnya aman|angka nol|antar sendiri|antre|benar ada|dari pukul|dikalibrasi|hilang dari|hitung ulang|informasi penting|jangan marahi|jawab kami|kami betulkan|kami biarkan|kami ikut|kami mengirim|kami ulang|kamis dan|kartumu|ketuker|konsumen|kosong melompong|melompong|mengantarnya|nanti saya|orang datang|paulus|paul~|pemandu|pesan sekarang|pesanan ibu|rapatnya|sejak kamis|sudah dikalibrasi|tarifnya|yang bayar|yang telanjur
-7 -6 ^baru|atur|cuti|data pribadi|ditutup hari|langkah lagi|proyek|proy~|satu langkah|tidak mengirim
7 2 ^tadi|a kami|anda alami|anda unduh|baik-baik saja|berikan kepada|biayanya dari|bingung|catatan itu|dan biaya|diperbaiki kami|diperiksa oleh|hidangan pembuka|kami cetak|kami perpanjang|kemasan|kirim kopi|lebih suka|maafin ya|mengandung|pada laporan|perlu mengajukan|potongan #|rugi|tautan ini|transit|untuk itu|yang salah|yang sampai
-7 -7 abaikan saja|blog|kang~|tips
-7 -3 abu|akun dan|kardus|menyesal kami|nomornya|palsu|pals~|yah
-6 -7 anda belum|anda sedang|jumpa|jump~|kami merangkum|merangkum|sampai jumpa|semoga|semo~|sinyal|tengah
-7 -5 angi~|atas ketidaknyamanannya|bahasa|bantal|bea|berakhiran|berlaku untuk|dan batin|dari situ|di edisi|dibutuhkan|diubah|diub~|ia tidak|ini lampiran|ka|ketidaknyamanannya|mendengar|mengikuti|mengundang bapak|menyangka|moderator|mulai senin|pelayanan kami|perintah|rudi|sing~|sopi~|sudah penuh|tanggal tersebut|typo
-7 -4 bawah #|benang|berkas baru|camilan|cami~|deras|di dekat|di petak|harganya|kabari begitu|kak sinta|kalau selama|kami kalau|kami tiadakan|kata yang|kemarin kamu|kerusakan|maaf dompet|menghabiskan|opname|opna~|pengajar|petak|rebu~|sepatunya|sopir|sudah terbit|tanggal itu|tiadakan|tiad~|trafo|tutup pada|vulk~
-3 -7 berhenti|hijau|modu~|terlanjur
2 -7 besok|ongkos
3 -7 beso~
2 7 dan foto|dan skck|jangan pakai|kebugaran|kelalaian|kukirim|lamaran kerja|menanggung|mesin pencari|penelepon yang|skck|tanpa keperluan|untuk sementara
7 6 dan kami|dimaksud|menghapus|sejumlah
7 5 dan saldo|dengan sangat|kembalikan
0 7 database|dengan pesan|di situ|dibobol|hash|menit kemudian|muta~|pindaian|seorang|seor~
6 7 di grup|kami membaca|melapor ke|memasang pembaruan
-3 7 di internet|sejumlah pengguna|wasp~
-7 -2 di kanal|rekam
3 7 di sana|ditonton|kami diretas|meminta tebusan|pengawasan|ransomware pada|serangan ransomware|tebusan|tebu~|yang bukan
-4 -7 dianggap|memakai alamat|mode~|otomatis mohon|rapa~
5 7 grup
-1 7 insiden|pinjaman yang|yang menagih
-1 -7 itu anda
-5 -7 kabel|kopi|sebuah maskapai
-2 -7 kebijakan|suka
7 4 kehilangan satu|maaf kak|mematikan|padahal sudah|wisudawan
7 -3 kepada warga|ketidaksesuaian
-7 -1 lahir
-2 7 matikan dan|menampilkan nama|psikolog|udah kami
-7 4 ngin~
-7 0 penjual
-4 7 prof~
7 0 prom~|teh
7 -2 ralat|rala~
7 7 saya hapus
1 -7 tuli~
-7 3 umur
-5 7 yang membuka
6 2 # bungkus|# hilang|# k|# nomor|# tanpa|ada pada|anda memesan|antr~|beda|belum memuat|cabai|dapat #|di email|di kalender|este~|ibu sekar|ini atau|ini kekeliruan|ini sebelum|itu tidak|juga saya|kami antar|kami mati|kami tagih|kemarin tidak|kepencet|kepercayaan|kini setiap|kode voucher|lari~|liburan|lupakan|lupa~|meleset|nota~|operator kami|pemain dapat|pengurus ksp|saudara terima|sebelum tayang|semalaman|simpan saja|struknya|sudah ada|sudah beli|sudah membeli|tagih|tanggal yang|tidak datang|tidak sesuai|try out
-6 -3 # menjadi|# xx|baru sempat|cela~|dalam tiga|diverifikasi|dive~|email tidak|kakak mau|ke gudang|kecil yang|kipas|kipa~|kopi gratis|mau ganti|memadamkan|memadamkan listrik|panc~|pemberitahuan ini|pergi|perpustakaan|pln|sampai lima|setelahnya|soto|stoknya tinggal|total rp|versi terbaru|xx
-2 6 # pegawai|amplop|cvv|kertas bekas|menelepon sambil|menemui|waktu memindahkan
6 1 # ribu|apabila hal|bakal|beau~|beneran|bing~|datang membawa|di sisi|dicocokkan|gantinya|harap menjadi|kekeliruan ini|keliru dan|kursi #|maklum|membayar penuh|mengirim email|menulisnya|padahal kami|penjelasan|rasa~|sambil nunggu|ulang hari|versi|vers~|yang merasa
-6 -5 ^suda~|android|dan akun|daripada|dide~|faks|maka~|mana-mana|menempel|mengganggu|mengingatkan|mungkin ada|paket kembali|sele~|tengah malam|terima dan|untuk menilai|wit
-6 -4 abu vulkanik|acara kami|ada perubahan|anda hanya|atas wafatnya|dalam #|dendanya|di perpustakaan|ditangani|efektif|efek~|enam bulan|gempa|gemp~|gunakan berkas|kamb~|kencang|kode produksi|koso~|kurir tidak|lekas pulih|level|leve~|longsor di|lump~|memasak|menolong|menunya|mohon gunakan|ongkos kirim|padam|pecahan|pekerjaan|penarikan produk|pengertian anda|perahu|pertanyaan saja|pesan sudah|saya belajar|sebelum kamis|sedunia|selamat datang|senang|stok kosong|stoknya|stok~|tahunan pada|tanda terima|teluk|tidak terkirim|turut menyesal|vulkanik
6 -2 acara|acar~|kepuasan
-6 -2 ada dua|sebagai bentuk
3 -6 air
-1 6 aksesnya|dilihat|forensik|fore~|grup whatsapp|kami diambil|lengah|murid lain|orang membukanya|sambil menyebut|slip gaji|terbuka di
-3 -6 akun dengan|dengan membawa|kuota|rapat|terbaik|terima kasih
1 6 akun instagram|akun pelanggan|anda kabari|bank memblokir|bapak akan|beberapa keluarga|berbelanja pada|cc|daftar pinjaman|dan cvv|darah dan|direktur utama|dokumen yang|ia sudah|itu pada|kartu itu|ke klien|konseling|maaf daftar|menampilkan|oleh staf|oleh~|penyalahgunaan|polisi dan|privat|salah memasang|sempat terbuka|situsnya|transaksi bulan|yang menyimpan|yang menyinggung
6 6 anda salah|anggota koperasi|panitia sudah|saya minta
0 6 antara lain|bukan milik|catatan menunjukkan|celahnya|dalamnya ada|data nasabah|disampaikan bahwa|dokumen itu|kami dibobol|nomor rekening|pesan pribadi|prib~|tes kesehatan|wajah
-4 -6 apk|dari kebocoran|membahas|modus|peja~|pertama|pin otp|umkm
6 -3 artikel|ketidaksesuaian data
2 6 back~|berisi|berisi nomor|dibuka siapa|dikuasai|diunduh pihak|email nama|fitur ekspor|flashdisk|fotokopi|kartu tidak|kena bobol|kulaporkan|kula~|memusnahkannya|mewaspadai|nama nik|pemberitahuan kegagalan|perusahaan anda|sandi baru|simpan buktinya|sudah kulaporkan|tersembunyi
-5 -6 bandara|celah|kebijakan privasi|logo|sandi akun|seperti yang
6 4 beberapa dari|benerin|kk|post~|riwayat|riwa~|yang sempat
-6 -6 belum lengkap|besok pagi|buram|bura~|host|ini kita|kalau anda|lampu|perubahan|rangkuman|selesai|sepuluh
6 3 bersama di|bpkb|dan dibayarkan|dari kantor|datang besok|halaman kosong|ibu anggota|juga sudah|kakak bayar|kami mengucapkan|ke lantai|kema~|kepercayaan anda|labe~|maaf bu|merdeka|merd~|nasi kotak|penerima email|perlu dibayar|resepsionis kami|sebagai tanda|tarifnya rp|tertukar|uang rp|untuk anda|web kami
5 -6 bersih
-6 -1 cerita|di gerai|foto dan|halo pak|kerahasiaan|kode otp|yang pernah
6 -1 dan belum|ditolak|merah
-1 -6 denda keterlambatan|tunjukkan|waktunya
6 5 di #|kami lalai|lala~|yang udah
-5 6 di cabang|menghapusnya
3 6 diacak|diac~|insiden ransomware|meminta maaf|memuat|saya yang
-4 6 foto profil|media sosial|menerapkan|perlu dibesar-besarkan
-6 4 gaji anda|mengetahui
-6 1 hati~
4 6 jemput|kekh~
6 0 kami menyapa|kami tulis|kembali hari|kesalahan sistem|on|putri|voucher|yang keliru
6 -5 keberangkatan
5 6 kepada dua|melapor|tetap semangat
-3 6 kepegawaian|publ~
-6 0 melaporkan|sekretaris perusahaan
-6 3 penyimpanan
6 -4 tarif
-5 -3 # detik|# hari|# minggu|# tahun|ada koleksi|adanya kami|akan mencoba|anda pinjam|angin kencang|aplikasi sebelum|asap|asin|atap|atas perubahan|banjir di|beredar|campur|caranya|catatan rilis|daging|dagi~|dan kita|dan lampu|dapat dibaca|di taman|dibeli di|dilunasi|dipadamkan|dipelajari|diserahkan ke|diskonnya|dosa|dua sampai|edisi ini|elektronik sebelum|ferry|ferr~|gudang yang|ikan|ini tautan|jam sebelum|kabar ini|kalau ini|kalau kami|kalau kemarin|kalau memang|kambing|kami kabari|kanan|karena ada|karena banjir|ke wilayah|kelas besok|keranjangmu|keri~|koleksi baru|lagi ?|lagi kosong|laku|laptop|lapt~|lembap|lempung|lemp~|maaf baru|makan siang|mata gratis|membuat daftar|mencapai #|mencoba lagi|mendadak ya|menjelaskan bedanya|menurut catatan|merasa ada|mi|mitra kami|mode gelap|moderasi|muncul lagi|nggak mampir|nggak sempat|notulen rapat|ombak|omba~|pabrik|pantau|parkir di|pemeliharaan terjadwal|perang|perbarui kartu|periksa mata|pingsan|pph|prin~|rapat berikutnya|resi menyusul|rp500 per|sage|sahur|sahu~|sampai besok|sayang|sebelum tengah|seekor|seek~|segala khilaf|sehat dan|selama ramadan|selamat hari|selera|semasa|sesudah itu|setiap tanggal|silakan perbarui|simpan sampai|sinta|sinta demam|sint~|sinyalnya|soekarno-hatta|soek~|sudah termasuk|tarif efektif|terakhirnya|terlalu sering
-5 -4 # halaman|akan mengabari|akibat banjir|aktifkan|andr~|badannya|bergabung|bero~|bisa kami|cocok|dapat dilakukan|ditulis di|empat meter|favo~|gunung|idulfitri|idulfitri #|idul~|jadwal|jadw~|kalau tidak|kangen|ke mantan|kesalahan terbesar|kopi~|kosongkan|membedah|menerima beberapa|menjelang|metode|meto~|mulai #|musik|naik|paling sering|pens~|perbarui|plas~|rambut|sabtu pukul|selama ini|selokan|selo~|separuh|sepu~|silakan unggah|sisi~|terang|terdengar|terpakai|tertunda|tidak termasuk|token listrik|ups !|ups ada|yang jujur|yang lagi
5 2 # kristal|# lho|# notifikasi|# ponsel|airnya|airn~|akan menyambut|anda terlambat|ban|bayar ternyata|belanja kebutuhan|bengkel|bersamaan|betapa|blender|blen~|boleh langsung|botol sambal|buruk dan|cika~|cobain|cuma beda|dada~|dan dapur|dan maafkan|dan permintaan|dan untuk|dibayarkan|dua kali|faktor|formulir klaim|ganti rugi|gardu|genap|ibu fransiska|ibu menunggu|inbox|jalan terus|kami beri|kami genap|kami panggil|kami tarik|kapal berangkat|kasir karena|kasir yang|kategori putri|ke bengkel|kebutuhan mendesak|kelas itu|kemarin pukul|kembalikan seluruhnya|kirim besok|kontraktor|kristal|label|lalu memuat|lip|lip tint|lupa memberi|maaf terutama|malam kedua|mati|meleset dan|melewatkan|memakai daftar|memegangnya|memuat tanggal|menatap|mencabut kabel|mengandung kacang|menunggu dari|menutup katup|mobil kami|mobil tangki|order|pada poster|padahal kamu|pemilihan|perpanjang sampai|potong #|rasanya|run|saja kami|saja ke|salah lihat|sarapan|satria|sebagai permintaan|sebetulnya|sejak maret|silakan datang|sudah jadi|tanggal kedaluwarsa|telah membuat|terutama kepada|tetap dan|tidak hangus|tidak seharusnya|tint|tulus|tulu~|untuk hari|upgrade|upgr~|usah bawa|yang menulisnya|yang tulus
1 5 # seseorang|akses itu|bahwa pelaku|bantuan sosial|bersama para|bocor data|daftar itu|dampingi|dampingi ke|dan lapor|dan meminta|dan menandatangani|dari akun|data peserta|dibesar-besarkan|dilihat publik|esaimu|esai~|gene~|grup telegram|ingin mengganti|insiden keamanan|jangan bayar|kami menampilkan|ke luar|ke polres|kebobolan|kunci api|lama kami|menghubungi soal|pelaku juga|pelanggan kami|pemberitahuan kepada|penanggung|penerima zakat|poli~|sarankan|semua alamat|telah mengambil|terbawa dalam|terhadap tawaran|terpasang di|tersebar ke|tidak menanggapi|unit donor
5 0 # situs|agar maklum|dari cadangan|demikian agar|dihitung|gangguan ini|keku~|keliru|menghapus catatan|nama beliau|pada kami|proses|pros~|roya~|sisi
-5 -5 ^sudah|akhir bulan|call|dan apa|dapat diambil|diunduh di|dua ratus|film|gelo~|hujan|huja~|jalan|jala~|kamu bisa|kasih sudah|kayu|lewat halaman|meter|pantulan|perkiraan|pesan whatsapp|siny~|sudah bisa|tempo|tersedia|yang rusak
0 -5 agak|dudu~|mendapat|tidak aktif
5 4 aja|buat kami|drive|informasikan|informasikan bahwa|kami informasikan|kuta~|maafkan kami|mengejek
-2 -5 akses data|berubah|menulis|napas|napa~|produk|sabtu #
3 5 aku minta|foto di|jadi kamu|kali pada|lama sudah|pin anda|sudah menghapus|tabel|tabe~
0 5 alamat rumah|bisa ditebak|dengan ktp|gaji dan|gue|membaca nama|mengganti kata|menghapus salinannya|milik|milik anda|mutu layanan|nisn|oknum|oknu~|oleh #|peneliti memberi|peningkatan mutu|rekaman cctv|selama empat|seorang peneliti|sidik jari|swafoto|swaf~|tanpa login|terbit di|udah gue
-1 5 ampl~|beredar di|dan isi|dimungkinkan|google|goog~|jangan dibayar|kirim fotonya|mengirim hasil|nama|nama dokter|namamu|nilai siswa|omzet|pelanggaran data|rahasia|slip
2 5 anda dibuka|anggota dan|beserta nama|buatan kami|data bapak|dimasuki|gantilah|hanya nama|ibu kandung|jangan membayar|kulaporkan ke|lampirannya|manager|mengunduh laporan|pendonor|pihak luar|sana|sandi kamu|sandi lama|sempat dilihat|server tanpa|surat edaran|tabel akun|tampil
5 -1 anda terima|lab|manusia|untuk pelanggan|yang harus
5 1 angka itu|antrean yang|bab|baru datang|bener ada|berbahaya|cuma salah|dengan hidangan|dimakan|hari terakhir|ini gantinya|internet di|itu salah|kacau|kami masukkan|kami menulis|kami sertakan|karena gangguan|kedaluwarsa|kirim buktinya|kursi anda|lagi diskon|mencatatnya|menerbitkannya|menitipkan|merasa tertipu|minyak|miny~|ngambek|ngam~|nunggu|padahal pesanannya|pembuka dari|perumda tirta|pesan kami|pras~|sejak januari|sertakan|sorry banget|tadi nyasar|tarik dari|telah terkirim|terselip|tertipu boleh|tidak bisa|yang bener|yang protes|yang tertulis
-4 -5 band~|batik|berlaku #|bisa diambil|edisi #|hubungi call|kasih|kenapa|kita tidak|kurs~|langkah|laporannya|peca~|rancangan|ranc~|regu~|tidak dapat|tidak dibalas|tiga menit|wartawan
4 5 benny|benn~|kami meminta|mengirimi
-5 1 berantakan|folder|fold~|juru~|lokal|pisang
-5 -2 berat|cibu~|cuma dua|data kami|dino~|mungkin terjadi|terenkripsi
-3 5 berisi data|foto ktp|peneliti|publik
-5 -1 berkala|dokumentasi|excel|exce~|kementerian|lahi~|pengakuan|peristiwa|portal|seluler
5 3 dalam proses|kami kapan|keba~|memuat nama|mencocokkan|padahal kita|tirt~|web|ya !
-2 5 dan pin|dihancurkan|kakak menelepon|kekhawatiran|mesin penghancur|mintalah|penghancur|perusahaan|selama enam|sudah diturunkan|tanpa dihancurkan|tempat lain|tes anda
-1 -5 denda|panen|salam|sebelum tanggal|terputus
5 5 driv~
-5 4 dua tahun
-3 -5 kata sandinya|keamanan informasi|kenali|ktp dan|mengeklik|mengumumkan|menu keamanan|tentang peretas|tukar|yang akan
-5 5 ke grup
-5 2 kebersihan|ketawa
5 -2 sehari
4 3 # anggota|aku|aku dan|anda sempat|berhak marah|biayanya kami|bonus|bonu~|brosur|bros~|hitung|ikatan|ikat~|ini juga|kami laporkan|kami mengunggah|kini|memutus|mikr~|saya memohon|tanpa memeriksa|tidak tersimpan|yang tiba-tiba
4 1 # aplikasi|^itu|ada tindakan|aku lupa|alami|anda tiba|anggaran|asli sudah|atas malam|autodebet|bab #|bebaskan|berkas dari|berlaku adalah|berobat|bikin|biki~|bisa keluar|boleh dikirim|bulan yang|cat|cuma #|cuma seribu|dari jadwal|dari tagihan|di teras|doang|edisi hari|email padahal|email semalam|episode|epis~|gladi|glad~|gratis #|gratis sampai|harga yang|harusnya|human|human error|ibu pilih|ini dengan|ini ditulis|ini seharusnya|intip|inti~|isinya #|itu kami|jadi ada|jadi nggak|jual dua|juara pertama|kacang tanah|kamar untuk|kami bebaskan|kami isi|kami menjalankan|kami tambahkan|kami transfer|kantin|kapasitas server|kekeliruan kecil|kekurangannya|kembali normal|kirim gantinya|komodo|komo~|koper|kopi gayo|kristal dan|kuis|label tanpa|langganan anda|line~|loket dan|luar biasa|maaf pak|mage~|malam tahun|malam tidak|management|meja saya|mejanya|meja~|memeriksanya|mengejar|oleh tenaga|pada saat|padahal #|panggung|pata~|penjahit|perawat kami|perumda|peta sudah|potong|pukul tujuh|roda|roti|salah isi|salah menyalin|saya lupa|sebelum dikirim|sedang berjalan|sedang mencoba|sehubungan|sehubungan dengan|sehu~|sekarang !|seksi|seks~|sema~|sepele|signifikan|silakan disimpan|skor kredit|sudah dilepas|sudah diperbaiki|tanpa perlu|tercetak pada|terlewat|terpotong dua|tersebut tidak|tiba dalam|tidak menyiapkan|tidak signifikan|tukar di|yang telah|yang terlewat
4 2 # atas|# inci|# kemarin|# mencantumkan|aja kok|alun~|anda hari|anda membayar|bahari|bareng kami|baru kami|batasnya|beban|beli hari|bimo|bukan minggu|bukan senin|buket|buket untuk|buke~|cek riwayat|chip|dahulukan|dalam jumlah|dan pembaruan|dari jumat|datang jam|datang terlambat|dengan tanggal|di acara|diminta lewat|diterbitkan hari|diuji|diuj~|dua email|duh|ekst~|email kamu|empat kali|google drive|hak jawab|hal ini|hari ibu|hari kami|ikut lari|inci|itu buatan|jadi gini|jam ramai|jatuh cinta|jersey|jers~|kalender dinding|kalender kami|kali~|kami dahulukan|kami melewatkan|kami menekan|kami merilis|kasir kami|katu~|ke pulsa|ke saya|ke sistem|kekhilafan|keliru itu|keluarga bapak|kemb~|kepada nasabah|ketika ibu|kini tidak|kita di|kode yang|langsung dihapus|langsung masuk|lari #|legi|lupa|maaf apalagi|malam sampai|manis legi|mati dari|membeli tiket|mengarah|mengarah ke|mengucapkan selamat|mengutip|menukar|menyiapkan petugas|nanti malam|nota kredit|oleh kami|orang padahal|padahal batasnya|payakumbuh|paya~|pelanggan di|pengembalian uang|posternya|reda~|sabtu tidak|salah waktu|saldo simpanan|sampai rp|satr~|saya #|saya ganti|sebelas orang|seharusnya rp|sejak awal|selisihnya otomatis|seperti di|simpanan|sore ini|tahu itu|tambahan biaya|tambahan di|tanpa tambahan|ternyata kami|tertipu|tertulis rp|tidak memeriksanya|tirta wening|transfer balik|traveler|umat|untuk kalian|untuk kendaraan|update soal|wahana|waha~|wening|weni~|yang dijadwalkan|yang error|yang membayar|yang tetap|yang tiba
-4 -2 # barangkali|# jatuh|# kotak|^kera~|^keti~|apa kami|asosiasi|asos~|atau meminta|bahan dan|baru mulai|bati~|bekerja di|belajar|berakhiran #|berg~|berikutnya #|besok jam|besok kami|bolu kukus|busa|cuma bisa|dalam sehari|dari rp|dengan ongkos|dengan versi|di blog|dialihkan|dicuci|dipu~|domain|doma~|dompetmu|duluan tanpa|e-tiket|halaman bantuan|hari kamu|helm|ijah|indr~|ini aku|itu harga|jadi paket|jumlahnya rp|kabut asap|kalimat|kami kasihi|kamis ya|karena kabut|karton|kartu debit|kasihi|kekecewaan|kelas ditunda|keripik|ketidaknyamanan ini|kita geser|korban|korb~|kosong di|kukus|kuku~|lacak|laca~|lagi pada|lima surat|login dan|lumpur|mak ijah|maksimal tiga|malamnya|mandi|memahami kekecewaan|membedah lima|mencegah|mengira|menguap|milis|mohon dimaklumi|mulai selesai|nomor tagihan|otomatis|pembayaran sebelum|pemuda|pengingat ini|pernah minta|rp2|rp500|rp50~|rumahnya|sandal|sekarang tidak|semester ganjil|sepertiga|setelan|setiap tahun|sim|singapura|snea~|sopir truk|terburu-buru|terdekat|tidak ke|tidak menemukan|tidak terputus|tio|tont~|truk|vera|waktu tersebut|yang dapat|yang rajin
-4 -3 # membawa|^?|^ming~|^turu~|ada waktu|administrator|akan dihapus|akan kedaluwarsa|anda dianggap|anda gagal|apa ?|apa-apa|awal dan|balai|bangli|banyak orang|baru dapat|bea cukai|belum masuk|biaya rp|bila sudah|bluetooth|blue~|buny~|cerewet|cere~|ceritakan|cukai|cuka~|dan laporkan|datang di|demi keselamatan|dengan peringatan|di awal|di kampung|di kelas|di poli|di rak|di terminal|diad~|dibatalkan|dikembalikan otomatis|diliburkan|dipakai sekali|ditiru|faks id|gelas|gerai terdekat|hanya di|hanya memakai|hostname|hujan lebat|ini menjelaskan|itu palsu|kamis|kamis atau|kamis malam|kami~|kartu bpjs|ke bos|ke tim|keandalan|kelamaan|kelas i|kepada pengelola|khilaf|khil~|kita bedah|klaim garansi|kopinya|kuat|lagi hari|lagi kapan|lahirlah|lalu #|lanjutkan belanja|laporan ini|laut|lebat|lewat jalur|lima belas|listrik di|liter|maja~|maksimal|malam jumat|malu~|masuk pada|masukkan kode|melanggar|memang tidak|menghadiri|menghemat|menit lebih|mikir|miki~|motor anda|nasi padang|otom~|paket di|paling banyak|pekerjaan faks|peke~|pelajari|pemakai|pemakaman|pemula|pendakian|pengembalian dana|penundaan|penyelenggara|perbarui dari|permanen|pern~|pesanan anda|piring|plastik|play|play store|posisi|salah kami|satu kalimat|sebelum berangkat|sebesar rp|sebungkus|sepuluh menit|seri~|setelah tanggal|sisir|siswa belajar|subjeknya|sumur|sumu~|supaya bisa|susa~|tak pernah|tanggap|topi|vaksinasi anjing|warna|warn~|yang bocor|yang sering
-3 -4 # mengeklik|alamat pengirim|analis|biasanya penuh|diperbarui|edisi|edis~|halaman akun|jatuh tempo|kalau itu|kepada siapa|lima bintang|mengumumkan kebocoran|menurut|peda~|pengembalian|penipuan|perbaikan|simak|simulasi phishing|sudah selesai|terlampir dalam|tidak bocor|tidak mau|tidak meminta|tunjukkan ktp|ucap~|uu pdp|whatsapp yang|x #
0 4 ^tamu|adapun|akse~|akun gosip|akun media|arsi~|bapak yang|bernama mirip|buba~|bukan data|daftar alamat|dan memuat|dan tunggakan|data itu|diakses pihak|ditemui|empat hari|gaji|gosip|gosi~|grupnya|grup~|karena ini|kelemahan|keluarga lain|kepada panitia|kini dihapus|konselor|lain bernama|lewat ruang|maaf apabila|mendapati|menghapusnya di|nilai rapor|orang tak|pinjaman anda|prosedur|riwayat klaim|salinan polis|salinannya|sebagian data|selain|sudah diberhentikan|tak dikenal|tersimpan|untuk umum|yang menghubungi
-4 -4 ada gangguan|anti~|apabila saudara|bagaimana bantuan|baga~|bank pertiwi|daftar periksanya|dari lima|dibaca di|ditunggu|format|ini dapat|itu bukan|jangan sampai|jendela|jend~|kami selama|kartu keluarga|kebiasaan|keputusan ini|kira~|lewat aplikasi|listrik|long~|maaf di|masih|mask~|mengapa|menit untuk|ongkir|pagi tadi|pakailah|pdp|penulis|perm~|portal karyawan|sesuai|sudah tersedia|tanggapan atas|terjadwal|teruskan email|ti|tidak sedang|tiga hal|trad~|unduh daftar|user|videonya
-1 4 ada nama|dan ktp|dapat membacanya|diberhentikan|dibuka orang|gugatan|guga~|hasil pemeriksaan|iden~|informasi tertentu|itu dan|itu dapat|kamera milik|kehati-hatian|keluarga itu|lapor|layar di|memasangkan|memberi izin|menampilkan nomor|menyebarkan|menyebut nama|mereka|nama tanggal|nomor saja|pembuangan|periksa ulang|pinj~|siswa terkirim|tempat pembuangan|yth pemohon
-4 -1 ahli|apa adanya|batin|hati-hati|kutu|maaf lahir|nona~|pengadilan|rapi|suks~|tanggapan|umum dan
-4 3 akun|di google|jatuh ke|kartu lama|npwp|verifikasi|veri~|yang terbuka
-4 1 akun anda|ktp|rekam medis
2 4 akun email|akun tersebut|dampaknya|dan besaran|dan fotokopi|dipakai mengirim|direktur|januari dan|kakak dan|kami keluarkan|kami serahkan|ke kotak|ke panel|kegagalan pelindungan|kepada perusahaan|memakai sandi|mendapatkan|menerobos|menggondol|menggondol tabel|mengunduh daftar|mesin itu|omon~|ponsel|pons~|pun yang|sama di|sandi dan|sandi portal|saya kurang|serta|server lama|setiap perubahan|standar|sungguh menyesal|tatap|tatap muka|tidak membayar|unggah saat|yang sakit
-3 4 akun lain|berkoordinasi|berkoordinasi dengan|dicu~|dili~|informasi yang|logi~|peretas|siapa saja
1 4 ambil kartu|anda dipakai|anda diunduh|anda jatuh|atas kecerobohan|atm kami|berhati-hati terhadap|bisa dicari|blokir|blok~|cadangan dan|dan kota|dan riwayat|dengan mitra|dengan semua|di profil|dibuka tanpa|dicuri dari|diingatkan|file rekap|foto|gagal menjaganya|halo warga|ibu ada|ijazah dan|insi~|itu orang|jadi bisa|kami menganjurkan|kami menunggu|kami pindahkan|kami talangi|kebuka|kepada karyawan|kepada penelepon|klien lain|kunci yang|lain sejak|masa berlaku|melindungi|membaca alamat|membaca obrolan|memindahkan data|mutasi anda|orang bisa|pada panel|panel pengelola|pemegang kartu|penanggung jawab|pencuri|penelepon|peran|pribadi|rekeningmu|salinan|sehingga data|sembilan kali|semua token|skim~|soal nomor|sudah menghapusnya|talangi|tamu hotel|tautan palsu|terindeks|termasuk foto|undangan reuni|yang butuh|yang menyebarkan
-2 -4 anda minta|aplikasi dari|buletin siber|cukup|cuku~|kebi~|kejadian itu|keluarkan perangkat|login baru|meminta otp|meminta pin|menurut uu|operasional|palsu mengatasnamakan|pejabat|pelaku mengirim|pengalaman|salinan data|semacam|tidak diretas|tiket|tike~|untuk membukanya
4 0 anda tak|baik-baik|banget !|beng~|bibi~|catatan kredit|catatan yang|ceta~|datang|gena~|itu semestinya|iya|juar~|kabar dari|kami pada|kami sangat|kapasitas|kelebihan|kend~|kepada yang|kodenya|lima menit|manu~|menulis nama|menunggak|nanti|nant~|pada sertifikat|persepsi|prof|relatif|saya menulis|semua biaya|tari~|tidak usah|yang lama
1 -4 anda tidak|kuci~|memenuhi|salah kirim
-2 4 aplikasi klinik|baru-baru|baru-baru ini|bersalah|gold|keliru mengirim|maafin kami|pada beberapa|panel|pengingat kontrol|salah mengatur|tertentu milik|terunggah|viral|vira~
-4 4 beberapa akun|bunda bisa|kami gembok|titik jemput
-4 0 berjalan normal|dan jangan|kata sandi|siapa yang|waspada|yang memakai
0 -4 berkenan|menyapa|pdf|sedikit
-1 -4 berlaku sampai|pagi|semula|terima|timur|tulis
4 -1 betu~|bukan #|dapat melapor|dinding|dosis|dosi~|gili~|hal tersebut|kami senantiasa|oleh sejumlah|penyebabnya adalah|serb~|tagihan juni|terlebih|tiga kali|zona
4 -2 denda yang|final|informasi mengenai
2 -4 duduk|gela~|kuot~
3 -4 hari kamis
3 4 juni dan|kami gunakan|kecerobohan|kelasnya|luka|maaf ini|maaf~|oleh pihak|pencairan|sebanyak #|tidak pantas
4 4 lampiran yang|nggak ngecek|polsek|pols~|seharusnya|stan~|terkirim
4 -3 sebagian pelanggan|sejumlah kecil|tahun lalu|wala~
-4 2 secu~
0 3 # alamat|^arsip|^arsi~|cabut|cabu~|cctv ruang|dan nama|depanku|di depanku|dipakai orang|ditebak|etik|folder yang|foto buku|hiv|isinya nama|kami gagal|kami memberitahukan|ke log|kirim tautannya|kita perlu|kode anda|memberitahukan|menyesalkan|merekam|nim|notifikasi insiden|paspor|pasp~|pegawai membuka|pemberitahuan kebocoran|pihak yang|piha~|sekolah dan|semester depan|semua sesi|seorang pegawai|tabel pengguna|tampil bagi|termasuk nama|yang dicuri
3 1 # beserta|# eksemplar|# itu|# kami|^benar|^bena~|^bukan|^buka~|^koreksi|^kore~|^pukul|^pukul #|^puku~|^ralat|^rala~|^sema~|^yang benar|ajakan|ajak~|akad|aku di|alun-alun|anggap|benar rp|benar untuk|berbau|berjudul ke|berulang|biaya berobat|bobot|boleh dihapus|boleh libur|bukukan|catatan waktu|cetak coba|coba tanpa|contoh dari|dan besok|dan petugas|dengan laporan|desa~|di kami|di label|di laporan|di tempatnya|difoto ulang|dipahami|disapa|distribusi|down|eh|email pagi|episode #|f|faktur pengganti|fransiska|gangguan #|ganti penuh|grand|hafalan|halo pelari|hari ini|hila~|ibu tetap|ini beserta|internasional|isi catatan|iuran yang|jam dua|jangan sedih|jati|jauh-jauh|jauh~|juga ada|kalau besok|kalau sempat|kale~|kali karena|kalian kami|kami bukukan|kami membiarkan|kami memilih|kami memutus|kami menagih|kami menghapus|kami mengirimi|kami menyetujui|kami pasang|kami tetap|kamu berhenti|kamu dapat|karena petugas|katering|ke google|ke sini|kebalik|kehabisan !|kelas yang|kelebihannya|kembalikan hari|kepada oma|kepada penumpang|keputusan yang|keramaian|kesalahan ada|kesalahan itu|kesiangan|klaim yang|kok isinya|komisi|kotak untuk|kurang teliti|kursi di|layar putih|lembang|link|lipat dari|lomba|lupa menguji|masih dalam|masih menagih|masuk dua|mata kami|mati sendiri|meja|mejanya sudah|menambahkan rp|menang|mendapat potongan|mengaktifkannya|menguji|mengujinya|menit saja|menjumlahkan|menyetujui cetak|mesin yang|minggu kemarin|minggu lagi|minu~|mohon pakai|nilai tengah|nol|oma|pada kemasan|pada undangan|pala~|pameran di|para petani|pdf yang|pembaruan di|pengguna jalan|penuh untuk|perbaikan jadwal|perlengkapan|pesanannya|poto~|rencana dan|rosa~|rupanya|rupa~|salah|salah pencet|sama masuk|saya langsung|sejam|semalam kami|semangat terus|senam|senilai|senilai rp|senin kami|sensornya|setoran hafalan|siaran langsung|soal label|sofa|stiker koreksi|sudah jalan|sungguhan|tadi mati|tadi pukul|tanda maaf|tanggung|tanpa menghitung|tautan tadi|teba~|tempatnya|tenaga|tergolong|terlampir dan|tetap menagih|tetap sah|tetap satu|tidak adil|tidak kami|tiket mudik|tim gudang|tulis salah|tutor|tuto~|yang cacat|yuk
-3 -2 # buat|# sedangkan|^ditu~|ada daftar|angs~|anyaman|batu|berhenti memakai|bisa hadir|bosnya|bosn~|cara menyeduhnya|catatan lengkap|dalam tujuh|dan kamis|dengan kami|di safari|di warung|diadakan|dihapus dari|ditunda karena|fakta|fname|fnam~|gunung lewotobi|habis dalam|harapkan|hari atau|independen|itu kepada|jangan salahkan|jatah|jata~|jumpa di|kaca|kakak tulis|kami baca|kamu jadi|kapu~|karena abu|kasih pembayaran|kelas keramik|kering|kesalahan lain|kirim pada|kirim pagi|kopi pertama|lagi balas|lewotobi|lewo~|malam sabtu|matang|mawar yang|memakai tarif|membatalkan pesanan|membawa kartu|membelinya|menanggapi pemberitaan|mencukupi|menyeduhnya|metode pembayaran|muncul setelah|mungkin kami|nggak apa-apa|pada januari|pembayaran langganan|pembayaran sudah|pengiriman tertunda|perhitungan|pesanan sudah|petak jalan|pindah alamat|posko banjir|safari|salahkan kami|sandinya|saya ingin|saya pernah|sedu~|sembilan tahun|sembuh|senin depan|simpan email|sisa|skor~|tembok|tercatat masuk|tersedia di|tidak mencukupi|tutup tanggal|vaksinasi|vokalis|voka~|yang mengatasnamakan|yang mengecewakan
1 -3 # di|dihentikan|dihe~
1 3 ^insiden|^insi~|^orang|^oran~|adminnya|akibatnya|atas kejadian|baik hati|basis|basis data|basi~|bikin sandi|buka lampirannya|daftar #|dan jumlah|dan ke|dan langsung|dan tagihan|dek|digital|digi~|dikunci sandi|dimasuki orang|direktur dan|disalin|ekstensi|email nomor|fitur itu|hard|hubungi dan|ini milik|jam kemudian|jari dan|kami melaporkan|kebobolan pada|keteledoran|kuki~|kunci akses|kunci kami|kuncinya|meminta biaya|memperlihatkan #|menghubungi mereka|menyebarkannya|mereka satu|nama sandi|nasabah bpr|nomor kk|oleh seseorang|para pihak|pelamar lain|penerima lain|pihak|pinjaman anggota|pinjaman bapak|pinjaman daring|repositori publik|riwayat top|rm|rumahmu|sakit kami|salinan paspor|sebuah forum|sempat bisa|semua perangkat|serta nilai|suatu insiden|tahu pembeli|tamu~|tanpa sandi|termasuk nomor|tetap waspada|tidak dikenal|wajib masuk|yang terlihat
3 2 ^penting|^pent~|banget ya|bawah dan|berjaga di|dan tim|dengan uang|donasi kami|gratis kapan|i wayan|itu keputusan|jam karena|juga tanpa|kalender|kami ajukan|kami yang|ke kartu|kece~|klaim sebesar|maaf kepada|mali~|sabtu malam|satu juta|seju~|serta uang|siang #|tadi pagi|tanpa membaca|termasuk di|tidak ikut|titipkan di|toh|uang anda
-3 -3 aktivasi akun|alamat baru|anda telah|apa-~|banj~|baru di|berhasil|berlaku|besok di|cukup satu|datang #|dimas|dipungut biaya|diti~|dura~|fajar|faja~|gelombang|geser|gese~|hai kak|halaman halaman|halo semua|ini beredar|jumat pukul|jutaan|juta~|kami senang|ke meja|komputer anda|lida~|menekan|mengatasnamakan kami|menyesuaikan|minimal|mulai pukul|pernah|pesanan|saja email|sece~|selatan|sepatu|subjek|sudah dapat|tali|tanggal tanggal|terpeleset|tidak dipungut|topik|topi~
3 3 aku nggak|akunnya|berkas ibu|berkomitmen|dari sistem|di resepsionis|diberitahukan bahwa|dicabut|jemaah|kami menerbitkan|kelalaian kami|mengabarkan|mohon ampun|orang itu|resepsionis|sistemnya
-1 3 aku sudah|alamat|alam~|anda terbuka|atas kekhawatiran|daftar hadir|dari server|finansial|ibu kapan|indikasi|indi~|jodo~|keamanan data|memasang versi|membuka data|memotret|nomor|oleh pengguna|pemberitahuan insiden|penelusuran|pengunjung memotret|perekam|rekaman itu|seorang pengunjung|siap menemui|tangan pihak|tautan itu|tawaran pinjaman|terdaftar atas|termasuk|term~|warga forum
3 0 akur~|anda menunggu|anda telanjur|aplikasi tidak|cetak dengan|dapur|dapu~|dari riwayat|dari tim|datang dan|ditransfer|ditr~|ibu kami|itu keliru|kakak tetap|kalian tidak|kami uji|ke pengguna|kekeliruan di|kesalahan tersebut|kolam|mengalami|move|move on|opti~|pembaruan berikutnya|saldo yang|secara umum|sejumlah peserta|surat kemarin|tahu isi|templat|terkendala|yang belum|yang kecewa|yang terkendala
2 3 ampun|ampu~|anda berisi|bahwa pada|bisa dibuka|bulan itu|dari jaringan|ditarik|itu kesalahan|kami blokir|kami kunci|kami menyimpan|kaos|ke loket|lho|murni|murn~|obrolan kelas|pada #|penulisnya sudah|perlindungan anda|rekening bapak|salah memilih|sensitif|sesuai pasal|sudah menutup
3 -1 bahwa terdapat|hasil lomba|kami menelepon|ke saldo|sih|tahap ii|terdapat kekeliruan
-3 0 bang|berkata|menanggapi|resp~|ubah
-3 -1 berbagi|di pengaturan|dipungut|kirim tangkapan|mudah|muda~|otomatis berlaku|pass~|pera~|perlu panik|sudah dikirim|untuk mengganti
-2 -3 beredar pesan|date|dengan uu|di wiki|kami aman|kami simpan|mengaku petugas|mengatasnamakan bank|nyalakan verifikasi|pejabat pelindungan|pelajaran untuk|pun termasuk|semacam itu|tanggal date|tidak merasa|wiki
2 -3 berjudul
-3 3 bocor|login|menawarkan|receh|rece~
-3 2 boco~|menyinggung|secara berkala
-1 -3 buletin|bule~|tunj~
-2 3 folder sudah|kekhawatiran yang|kunci dan|melalui tombol|sekarang udah|semua pihak|tawaran|terbuka
3 -3 gangguan|kucing|lucu
0 -3 kasi~
-3 1 kira|tidak bertanggung
3 -2 sebelum pukul|terdapat
2 1 ada miskomunikasi|atau balas|email kemarin|hilang|jumat pagi|kami telat|keli~|miskomunikasi dengan
1 2 api anda|dalam log|menukarkan|mohon hapus|mungkin telah
2 2 kenyamanan
-1 2 otp anda
-2 2 yang mengaku
`;
