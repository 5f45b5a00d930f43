/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
46 18 kami lupa
-34 -27 kadang
31 6 yang benar
-29 -25 sering
28 9 semestinya
27 7 dikarenakan
6 26 nama email
26 10 padahal
26 18 update|upda~
25 8 yang betul
-24 -18 cara
24 9 kami jemput
24 8 mencantumkan
-2 23 nomor hp
4 22 kejadian ini
22 7 kemarin kami
22 4 kendala
22 20 memohon maaf
21 8 # tadi
21 6 hehe
-21 -14 seri
15 21 udah
20 8 biayanya|email kami
-2 20 hp
10 20 itu sudah
20 7 kecewa
-20 -11 maaf mengganggu
-19 -3 alamat email
19 3 benar
-18 -19 sedangkan
-19 -16 sesuai permintaan
0 19 terlihat oleh
-19 -9 tugas|tuga~
3 18 alamat dan
-18 -16 apa yang
-18 -6 belum dapat
18 5 benar sudah
-18 -11 bos
1 18 dicuri
7 18 dihapus dan
-18 -4 huku~
-11 -18 kalau bukan
15 18 kami memohon
18 0 kekeliruan
18 7 kepotong
18 6 mencetak|seli~
4 18 mengunduh
-2 18 nama alamat
2 18 pencari
-1 18 terlihat
1 17 anda terbaca
17 7 beli #
-17 -12 berakhir|nomor nomor|sayangnya
-17 -10 beroperasi|sapi
17 6 bertuliskan
0 17 dan hasil
17 17 kami keliru
17 4 sebenarnya
2 16 # akun
16 4 atas kekeliruan
-16 -14 bagaimana
-16 -10 ditiadakan|mogok|mogo~|tertawa
0 16 email dan|lembar itu
16 9 karena kami
1 16 nik dan
-16 -12 satu menit
11 16 saya mohon
16 7 sudah berhenti
-16 -2 tangkapan
16 5 untuk malam
-15 -9 aksi|galat|pesanan #|setelah itu
1 15 alumni|cctv
-15 -10 bmkg|kami cuma
15 6 di undangan|kami potong|perihal|sudah tayang
-15 -7 garansi
15 5 ibu datang|menulis bahwa
15 15 kami minta
-15 -4 keamanan
-15 -1 keam~
-15 2 kebo~
15 3 koreksi
5 15 map
-15 -11 menjadi #|panjang
-11 -15 pand~
15 4 pasti
-15 7 sese~
3 15 terhadap
-15 -8 versi terbaru
14 5 # tanpa|di kasir|keterlambatan ini|membangunkan
-1 14 anda terlihat|psik~
-11 -14 bank tidak
0 14 damp~|mengetahuinya
-14 -8 dan terima|longsor
-14 -7 dengan menyesal
14 4 di surat|terpotong
1 14 foto wajah
-14 0 jujur|juju~
-14 -11 kada~
-14 -9 kamu nggak|padam|pembayaran anda
14 6 kasih untuk|salah membaca
-12 -14 laporkan ke
3 14 mantan agen
2 14 mesin pencari
-2 14 nama nomor
6 14 polisi
-14 -10 saya~
12 14 senantiasa
-14 -5 surv~
4 14 terungkap
-13 -7 aksi mogok
-11 -13 atas permintaan
13 5 banyak dari|pesan sekarang|tadi|tanpa bayar
4 13 bapak ke|hasil tes|ini disampaikan
-13 -10 beda~|peraturan
-13 -9 berdukacita|ditahan|kami terima|menilai|pemeliharaan|sampai kamis|turut berdukacita
3 13 catatan konseling
13 -1 ganda
-3 13 itu memuat
13 9 kami memasang
1 13 kartu masa|pinjaman
13 10 kesalahan ini|lalai
-13 -8 level #|tiket #|ulang dari
-13 2 mengaku
13 2 menyesal dan|nyasar ke
-6 13 ngintip
6 13 pakai kata
-2 13 sandi
13 3 selisih
-13 8 seseorang
2 13 tangan orang
-13 -12 waktu #
0 13 yang memuat
13 4 zona waktu
12 5 # hilang|# k|ada banjir|kalian|klinik hewan|rupanya|rupa~|uangnya|versi cetak
-1 12 alum~|dan alamat
6 12 anda ada
12 2 anggap aja
0 12 asing|asin~
-6 -12 atas ketidaknyamanan
-12 -11 batal|di atas|habis
-8 -12 bawa
12 3 benar terlampir|selisihnya|tidak benar
12 9 daftar penerima
12 7 dan aku|kami salah
2 12 dan kunci|di kereta|ibu tanpa|kami matikan|nama dan|pindaian|sambil menyebut|yang menagih|yang menawarkan
12 4 dan pesanan|mungkin mengalami|segmen|segm~|tanpa antre
3 12 di dalamnya
12 -2 gand~
-12 -7 jadi kelas|longsor di|menjadi rp|mode gelap|pesan anda|sund~|tetap dapat
-12 -8 kata|kemarin ?|keramik|otp
-12 -3 kebocoran|melaporkan
12 -1 keterlambatan
-12 -12 kira-kira
12 1 maaf sudah
-12 -10 makan|perubahan ini
12 11 memohon|sudah kembali
4 12 olehnya
-11 -12 pelajaran
1 12 penghasilan dan
-12 -9 per #
-12 5 priv~
11 5 # udah|berdoa|harga tiket|kasir|kemarin tidak|lari #|membayar rp|runn~|sampai sabtu|semalam|silakan datang
-11 -9 ?|daun|tertahan
-1 11 anda terkirim
-2 11 arsip|di tangan|kebuka|masih berlangsung|pasien lain
-11 -10 bahkan|bahk~|maaf kalau
11 2 betul|misk~|pembatalan
3 11 bicara dengan|dalamnya|hp dan|nama tanggal
1 11 bisa melihat
-11 -8 buny~|daftar periksa|dua menit|hari raya
0 11 dan nomor
-11 -7 dari pabrik|doakan|doak~|gala~|hari sejak|manis|produsen|sudah penuh
11 3 dico~
-11 1 ekspor
9 11 golongan|golo~|tampil di
-11 -11 habi~|permintaan
11 4 juni kami|kamu terima|kirim tadi|kursi anda|mengalami keterlambatan|pemenang undian
4 11 kami cabut|kepada bapak|termasuk milik
-4 11 karyawan lain|mengirim slip
2 11 ke polisi
-10 -11 kebocoran data|logo
11 -2 keputusan|kepu~
-11 -6 lekas|leka~|lite~|nama lengkap|pantau|tanggapan
11 10 maafin
11 7 mati dan
11 8 member
-11 2 privasi
11 1 rasa~
-11 -3 sampah|tangkapan layar
5 11 servernya
-8 11 terbaca
1 10 # kali|anak anda|anda termasuk|dibajak|email sama|kukirim ke|pelaku|tidak berhak
10 3 # padahal|aslinya|asli~|dari kalian|dengan harga|kami lagi|kami memakai|kelebihan|telah diperbaiki|telanjur datang
-10 -9 anda sudah|data pribadi|keranjang|kisa~|list~|mengatasnamakan|terjadi kesalahan
-10 -7 android|belum bisa|berat hati|berhalangan|bukan salah|dengan berat|edisi depan|gunu~|hujan|pernah salah|sebelum jumat|suratnya
-10 9 api
-10 -6 bapak-bapak|daftar tunggu|garam|kabari begitu|kalau suatu|kewa~|menyalahkan|opname|opna~|pemeliharaan sistem|ronda|terdengar|terpaksa
-1 10 bekas
10 0 bena~
10 5 bene~|kore~|stok di|sudah saya
-10 -8 berakhir pada|kisah|listname|milis listname|rapat warga|sedih|ulasan|ulas~
3 10 dengan menyebut|dimasuki|ditonton|fotokopi ktp|reuni|reun~|seseorang masuk
2 10 disusupi|iseng|isen~|tidak menanggapi|tolong hapus
-9 -10 ejaan|ejaa~|temuan
10 2 hak jawab|memuat nama
-10 -2 hukum
10 4 jangan dimakan|jemput ke|kami membangunkan|kami mencetak|kembalikan dan|minggu sore|ngaco|ngac~|rapor yang
-10 -5 kami kabari|menyesal kami|oke kami|senang|stor~
10 -2 keke~|ongk~
10 7 kepada saya
-8 -10 lima
-7 10 log|profil
10 6 menyalin|pembaruan kami
0 10 nomor paspor|orang asing
-10 -4 pada akhir|pin
-2 10 pengguna lain|utang
-10 -1 penilaian
-10 -10 permintaan anda|sebesar
5 10 sandi itu
-2 -10 suka
10 1 untuk #|yang sebenarnya
9 3 # gratis|di katalog|dobe~|es kopi|minggu lagi|para wisudawan|perlu mengajukan|terbalik|untuk itu|upgrade|upgr~
2 9 ada dalam|dan isinya|data anggota|login kamu|map itu|pihak lain|rekening dan|sebaiknya anda|terpampang
-9 -4 ada dua|email anda|lebih cepat|palsu|pals~
9 5 ada lagi|anggap saja|kemarin|padahal sudah|tirta|uang~|untuk anda
3 9 akan menanggung|beserta nama|data donatur|membayar dan|menemukan data|percobaan masuk|ransomware
9 2 alamat masing-masing|dan hari|kami cetak|kate~|makl~|miskomunikasi
-3 9 amplop|publ~|tersimpan di|utan~
-9 -9 anda belum|anda sedang|banding|masukkan nama
9 0 anda menerima|anda terima
1 9 backup|bk|memperlihatkan
9 6 barunya|mematikan
9 4 benih|cocokkan dengan|dan vaksinnya|dua email|ikut menghapus|kamu tetap|liburan|melo~|mengantarnya|mepet|mepe~|ongkirnya|order|saat membersihkan|sia-sia|sia-~|subt~|uangnya sudah|umat terkasih|vaksinnya|vaksinnya tidak|yang terkirim
2 -9 berangkat
-9 -8 bercerita|cetakan|kasih sudah|lampu|membatalkan|tidak mengirim|yang bikin
-5 -9 berhenti|modus|peta~
-9 -7 bero~|huja~|katanya|ketinggalan|mulai senin|pukul sepuluh|rambut|rangkuman|salah ketik|sepatu
-8 -9 besok pukul|selamat|tim keamanan|uu
-6 -9 bukan anda|modu~
-7 -9 call center|kode ini
0 9 dan foto|kelihatan
4 9 dan mengunduh|dari situs|sandi anda
-9 -1 data pelanggan
-9 -5 deras|emas~|kekecewaan|kemarin kamu|kerusakan|maaf mendadak|mengikuti|nomornya|pakai sepatu|penarikan produk|sirene tsunami|sudah waktunya|susah|warna sage
9 1 di video|final|padahal kami|sorry|sorr~
-9 -6 dibutuhkan|mencapai #|panjang dan|pelayanan kami|sendiri dan|siber|sibe~|sibuk|sibu~|yang paling
-2 -9 itu anda
9 7 kami kembalikan
9 8 kami menukar
5 9 melapor|memo~
-9 7 nik
-1 9 nomor kartu|terkirim ke|yang menyebut
-4 9 penghasilan
7 9 polsek|pols~
0 -9 rp|rp #
-9 -2 survei
0 8 # ada|maaf jika|seorang|seor~|serangan
-8 -5 # buah|# menjadi|aplikasi sebelum|atas perubahan|banjir di|bea|cocok|dan cara|dan sedang|di dekat|di edisi|gunung|ingin tahu|kabar ini|keburu|kesalahan saat|kode produksi|kurir tidak|lemp~|mengubah jadwal|mengundang bapak|mohon dimaklumi|mungkin baru|penyesalan|perintah|piki~|sebelum kamis|selama ramadan|stok|sudah terbit|tanggal itu|terdekat|terpakai|tidak terkirim|tutup pada|ujun~
8 3 # jadi|^tadi|baru tahu|begadang|bega~|benar ada|bibit cabai|dan berlaku|di email|dibaca dr|hitung ulang|jawab kami|kalau besok|kami antar|kami betulkan|kami semalam|kami ulang|ke kamu|kebanyakan|kemarin pukul|langsung dihapus|masih dalam|meleset|nasi kotak|newsletter|news~|olahraga|olah~|operator kami|pada laporan|siang tadi|slot|terjemahan|terlewat|tombol kirim|yang merasa|yang telanjur
-8 -7 ^baru|keputusan ini|lewat halaman|mengganggu|mini~|n|tanggapan atas|tempo
8 5 admin kami|baru~|informasikan|informasikan bahwa|kami ganti|kami informasikan
-1 8 ampl~|dibobol|dibuka siapa|disampaikan bahwa|investigasi
-8 -6 anda akan|andr~|batas|biasanya|dari situ|ditutup hari|diubah|diub~|kapal|langkah lagi|memperkirakan|mungkin ada|paket kembali|panj~|rudi|satu langkah|subj~|surat permohonan|tali|taman|tama~
6 8 antara #|melapor ke|minta maaf
-6 -8 apabila anda|kabe~|otomatis mohon
-5 -8 apk|mengincar
8 2 baik-baik saja|banyak yang|biayanya dari|cetak coba|dan anda|dobel|ekse~|emailnya|kami jual|kekeliruan ini|lagi diskon|maklum|tanggalnya|terlalu cepat|yang lengkap|yang telah
8 1 beau~|dicocokkan|kesalahan sistem|link yang|mengirimnya|putri|tagihan bulan
2 8 bersalah dan|fotokopi|ia sudah|kami diambil|ke luar|kunci api|panitia dan|penelepon yang|polisi dan|privat|terpasang di
3 8 bukan milik|dan daftar|golongan darah|kandung|kelalaian|pengawasan|penyusup|sandi baru|tersebut sudah|yang bukan
-8 -4 cap|ditunda|pindah ke|rebu~|selera|stoknya tinggal
8 4 catatan itu|dan kartumu|dan lupa|di web|ekst~|kartumu|ketuker|memungut rp|tarif tol|tertukar|tulang|tula~
8 0 dan belum
8 6 di grup|kami hitung|ke kotak
1 8 di situ|dilihat #|hash|konseling|kuba~|log yang|meminta mereka|menjaganya|pemberitahuan kepada|periksa transaksi|rekr~
-3 8 dibo~|mutasi|publik
-8 -1 halo pak|kebersihan
-2 -8 hari kamis|hijau
-8 8 ia
8 8 jemput|memasang pembaruan|sejumlah
-8 -8 kami merangkum|merangkum
-8 -3 kami nggak|kardus
-3 -8 kebijakan|terlanjur
8 -3 kepada warga|ketidaksesuaian|vouc~
8 -1 kepuasan|tiba
4 8 kunci|medis anda
-8 1 lahir dan
-2 8 membagikan|psikolog
-5 8 menghapusnya|sand~
-4 -8 panen
8 7 panitia sudah|pantas
-8 4 penyimpanan
8 -4 tarif
-8 -2 tidak sah
7 0 # bukan|betu~|dari cadangan|progres|yang tadi
7 3 # menyebut|# tidak|ada pada|airnya aman|anda memesan|anda unduh|antar sendiri|begadang di|boleh langsung|cabai|dari kantor|dari pukul|dengan catatan|desa~|di paket|dikalibrasi|dua kali|genap|gratis sampai|gunt~|halaman kosong|jangan marahi|kakak bayar|kepercayaan|konsumen|kosong melompong|lagi saja|melompong|membaca ulang|menghubungi wali|mobil kami|orang datang|pemandu|perlu dibayar|pesanan ibu|sejak kamis|sudah ada|sudah dikalibrasi|tangki|tanpa mengecek|toilet|toil~|transfer balik|untuk kelas|web kami|yang #|yang bayar|yang pegang
7 1 # situs|atas kesalahan|beberapa pelanggan|dihitung|halaman #|iya|kami tulis|ke saldo|loket kami|on|rasanya|tidak bisa|ulang hari|yang penting|zona
-6 -7 abaikan saja|kalau anda|mode~|tukar
-4 -7 agak|denda keterlambatan|kabel|memakai alamat|terbaik
1 7 akses itu|dan skck|database|diagnosis|diag~|jangan bayar|kehilangan dokumen|kukirim|lamaran kerja|rekrutmen|sebagian data|skck|tanpa alasan|terbawa|tersalin|waspadai|yang mengunduh
-1 7 anda kemungkinan|insiden|menampilkan nama
-7 -6 anggrek|belum lengkap|dan batin|dimulai|film|pantulan|sing~|sisir|tidak melakukan|tiga menit
7 2 antre|antr~|barusan|cheers|chee~|dan biaya|dari rak|dika~|diperbaiki kami|diperiksa oleh|eh|eksemplar|hidangan pembuka|itu cuma|itu salah|jadi ada|janjikan|kami janjikan|kami perpanjang|keliru|keliru dan|kode voucher|kurang satu|maafin ya|membayar penuh|menang|pada penerbangan|pada~|pemenang yang|sejak jumat|sudah bikin|tadi kami|tanpa perlu|telah terjadi|telanjur|terima pukul|umat|undangan yang|yang lama|yang sampai|yuk !
0 -7 artikel
-7 -4 asin|bawah #|berlaku untuk|data kami|email tidak|ini lampiran|kak sinta|kalau kami|kalau selama|kami bikin|kata yang|lanjutkan|lekas pulih|lewat jalur|mencoba lagi|menyangka|mi|minggu dini|pengajar|pengajar sakit|per hari|pln|sepuluh menit|snea~|soto|tanggal baru|ujung|vulk~
-7 -5 atas wafatnya|berkas baru|berpulangnya|berpulangnya bapak|bisa kami|dendanya|diliburkan|gempa|gemp~|harganya|jangan sampai|ka|kaca|kesalahan yang|mencukupi|mendengar|mengobrol|moderator|pengembalian dana|perahu|printer|sayangnya tidak|seratus|stoknya|stok~|tanda terima|tanggal tersebut|tutup #|typo
4 7 berisi|kunc~|saya yang
-7 -7 blog|buram|bura~|dapat menyampaikan|dua ratus|sinyal
3 7 dan fotokopi|email nama|meminta tebusan|tebusan|tebu~
-5 -7 dan maaf|dengan membawa|jump~|kuota|sebuah maskapai
7 5 dan saldo|nggak ada|nggak usah|oleh pihak
0 7 dengan pesan|dokumen itu|dokumen yang|forensik|fore~|itu pada|menit kemudian|milik anda|pinjaman yang|prib~|sempat terbuka|udah kami|wajah
7 6 dengan sangat|dimaksud|ibu anggota|kami lalai|lala~|menghapus
6 7 di #|kami meminta|sungguh menyesal|tetap semangat
-4 7 di internet|diin~
2 7 dikuasai|direktur utama|hanya nama|menanggung|mintalah bank|simpan buktinya
-7 5 gaji anda
-3 7 kakak masuk|menerapkan|yang membuka
5 7 kami membaca
-7 -3 kami senang|peni~|yah
-3 -7 kang~|lagu|sabtu #|tunjukkan
7 4 kehilangan satu|maaf bu|tirt~|wisudawan|ya !
-7 -2 kenal|kerahasiaan
-7 0 ketawa|penjual
-2 7 murid lain|tempat lain
-7 7 ngin~
-5 7 perlu dibesar-besarkan
-2 -7 rusak|rusa~|tidak aktif
7 7 saya minta|senin lalu
-1 -7 teng~
-7 3 umur
1 6 # alamat|# seseorang|akun pelanggan|alumni #|bapak akan|celahnya|dengan semua|dilihat publik|esaimu|esai~|gaji dan|gue|ke klien|ke tangan|kulaporkan|kula~|maaf daftar|menampilkan|mengganti kata|nim|nomor kamar|nomor ponsel|oleh staf|penanggung|rekaman cctv|sarankan|semua alamat|staf|sudah kulaporkan|tanpa login|terbawa dalam|transaksi bulan|udah gue|yang menyimpan
6 2 # bungkus|# inci|# kami|# mengalami|# nomor|# notifikasi|# ponsel|# ribu|a kami|anda alami|anggap|angka itu|angka nol|belum memuat|berkomitmen|boleh dikirim|datang dua|demo|dikit|dimakan|formulir klaim|inci|informasi penting|ini atau|ini sebelum|isinya #|jangan dipakai|jumat dan|kali ke|kami ikut|kami tagih|kami transfer|kami uji|kantor pos|kaus yang|ke saya|kekeliruan kecil|kelas yang|kepencet|kini setiap|lari~|lho !|lupakan|lupa~|membaca surat|mencabut kabel|menulisnya|nunggu|pada surat|penerima email|sambil nunggu|satu di|saudara terima|sebagai tanda|sebelum tayang|sebetulnya|segala ketidaknyamanan|seperti di|seragam olahraga|simpan saja|struknya|sudah beli|sula~|sup|tagih|tanggal yang|tanpa kacang|tidak datang|try out|ya teh|yang salah|yang terlampir|yang tertulis|yuk
-6 -3 # detik|^keti~|abu|android #|bapak rudi|bawah batas|bekerja di|berbagi|caranya|cela~|dan kamis|dari rp|demi keselamatan|di keranjang|dijadwalkan ulang|efektif|efek~|hari atau|kakak mau|kami kalau|kami tiadakan|keranjangmu|kumpul di|maaf dompet|maaf sambil|mau ganti|menjelaskan bedanya|merasa ada|nggak mampir|pecahan|pemberitahuan ini|pesan sudah|rapi|sedang kosong|sedunia|seekor|sepatunya|tiadakan|tiad~|trafo
-6 -4 # dua|# meter|abu vulkanik|acara kami|ada perubahan|akan mencoba|akibat banjir|anda hanya|anda tentang|asap|baru sempat|berakhiran|dapat dilakukan|dengan peringatan|di perpustakaan|di petak|diad~|dide~|ditangani|ditunggu|dosa|faks|gelas|gunakan berkas|kalau kemarin|ke mantan|kencang|kewalahan|kita tetap|long~|ludes|lude~|lump~|maaf harus|maka~|malas|malu~|memasak|menghabiskan|menit lebih|menjelang|mohon gunakan|mungkin terdengar|nangis|nang~|pemadaman|pemula|pendakian|perpustakaan|pertanyaan saja|petak|resi menyusul|sadar|sada~|saya belajar|senin depan|singapura|tagihannya|terima dan|terlalu sering|tidak termasuk|tinggal|titip|token listrik|total rp|vulkanik|waspada|wit|yang jujur
-1 6 # pegawai|aksesnya|arsi~|dimungkinkan|kami dibobol|kembali dari|kertas bekas|lengah|matikan dan|nama dokter|oknum|oknu~|pelanggaran data|sejumlah pengguna|slip gaji|waktu memindahkan
-6 -5 ^sudah|^suda~|ada gangguan|bantal|dan laporkan|dapat mengajukan|daripada|diti~|gelo~|jatuh tempo|kecuali|koso~|menempel|menerima beberapa|november lewat|pekerjaan|perkiraan|pesisir|pesi~|prin~|sebuah|selesai|seri~|siny~|siswa belajar|tengah malam|tertunda|tips|yang bocor
3 6 adapun|aku minta|back~|buku induk|di sana|diacak|diac~|insiden ransomware|kami diretas|kekh~|memuat|pendonor|perusahaan anda|ransomware pada|sebanyak #|serangan ransomware
5 -6 air|bersih|tuli~
-6 -2 akun dan|di kanal|kutu|laptop|lapt~|panc~|sebagai bentuk|turun|yang pernah
-3 -6 akun dengan|menu keamanan|menyapa|rapat|rapa~|sedi~
0 6 akun instagram|antara lain|beredar di|catatan menunjukkan|dalamnya ada|dan isi|diakses pihak|inklusif|inkl~|nomor rekening|oleh #|orang membukanya|pesan pribadi|rahasia|tawaran pinjaman|tertutup kemungkinan|terunduh|tes kesehatan|tidak tertutup
-5 -6 alamat pengirim|celah|diunduh di|jumpa|kebijakan privasi|kenapa|perangkat yang|regu~|sampai jumpa|umkm
4 6 anda dan|demikian untuk|pihak luar|tampil|yang namanya
2 6 anda dibuka|bahwa pelaku|berisi nomor|cc|centang|daftar #|dan meminta|dari akun|dibesar-besarkan|diunduh pihak|fitur ekspor|flashdisk|grup telegram|jangan pakai|kami menganjurkan|kartu itu|kirim fotonya|kunci yang|memusnahkannya|mewaspadai|oleh~|pelaku juga|perubahan rekening|salah memasang|server tanpa|tanpa keperluan|tersebar|tersembunyi|untuk tidak
5 6 anggota koperasi|grup|kepada dua|meminta maaf|mengirimi
-6 -6 atur|bandara|batik|dan akun|host|ini kita|jendela|jend~|lewat aplikasi|pengirim|pesan whatsapp|sisi~
6 3 bayar ternyata|belum diperbarui|bpkb|dan dapur|dan dibayarkan|dan permintaan|datang besok|dear|dengan tarif|imsakiyah|imsakiyah yang|inbox|ini kekeliruan|jadwal imsakiyah|kami biarkan|kami mati|kami mengirim|kami mengucapkan|keba~|kema~|label|maaf kak|merdeka|nanti malam|paulus|paul~|perlu mengisi|rapatnya|resepsionis kami|tanggal kedaluwarsa|tarifnya|terutama kepada|untuk kalian|yang hilang
6 5 benerin|dan kami|driv~|kembalikan|yang sempat
6 1 berikan kepada|cetak dengan|dari tagihan|datang membawa|gangguan ini|kami masukkan|kapasitas|kirim kopi|memakai daftar|menerbitkannya|mengandung|menghapus catatan|panggung|poster|rendang|sejumlah peserta|siang ini|telah terkirim
-3 6 berkoordinasi|berkoordinasi dengan|foto profil|kepegawaian|pintunya|riwayat parkir
6 -5 besok|beso~
6 4 buat kami|kepercayaan anda|kurang teliti|nilai yang|online|onli~|saja ke
6 -1 bukan pada|keku~|menghadirkan|sehari|untuk pelanggan
-4 -6 dari kebocoran|dianggap|nyalakan verifikasi|peja~|pin otp|sandi akun
-6 6 di cabang
-6 -1 di gerai|diserahkan|lahi~
-2 6 dilihat|menelepon sambil|menghapus salinannya|oleh pengguna
-6 1 foto ktp|hati~|npwp
0 -6 gela~
6 0 kabar dari|lab|merah|opti~|prom~|roya~|tidak semestinya|uang kembali|versi|vers~
4 -6 keberangkatan
6 -2 ketidaksesuaian data
-6 0 lahir|sekretaris perusahaan
-6 4 mengetahui|wasp~
6 -3 ralat|rala~
6 6 riwayat|riwa~|saya hapus|yang udah
-1 -6 sebelum tanggal
5 2 # atas|# lho|# mencantumkan|# pemilik|airnya|airn~|aku lupa|anda terlambat|atau sabtu|bagi mereka|baru kami|belanja kebutuhan|belum sampai|beni~|bersama di|bersamaan|berulang|bisa keluar|blender|blen~|botol sambal|buket|buket untuk|buke~|buruk dan|cek riwayat|daftar yang|dan belanja|dan besok|dan pembaruan|dan tim|datang jam|dengan hidangan|di tagihan|dicoba|duh|ganti dua|hari ibu|hari kami|hilang dari|ibu marlina|inci di|jalan sehat|jam ramai|juga saya|k|kami genap|kami kapan|kami tarik|kapal berangkat|kasir karena|ke lantai|kebutuhan mendesak|kelas sabtu|kelebihan satu|keliru itu|kembalikan seluruhnya|kepencet kirim|kesalahan ada|ketahuan waktu|kilat dan|kirim besok|kirim senin|kupon yang|laga|lombok|luar biasa|maaf terutama|malam kedua|management|mata kami|meja|mekanik kami|meleset dan|melewatkan|memegangnya|menatap|mengucapkan terima|menutup katup|mesin yang|nota kredit|pada nomor|padahal kamu|pagi kami|pembuka dari|pengembalian uang|pengurus ksp|penyebab dan|perawat kami|percetakan|perhitungan kami|perpanjang sampai|peta sudah|posternya|potong #|pukul enam|rabu kemarin|saja kami|sampai rp|saya langsung|saya memohon|sebagai permintaan|sehubungan|sehubungan dengan|sehu~|sejak maret|sejam|sekali bu|sore ini|sudah diperbaiki|sudah jadi|tambahan biaya|tanggung|tanpa tambahan|tarifnya rp|telah membuat|tertulis rp|tetap menagih|tidak kami|tidak seharusnya|tulus|uang rp|undian jalan|untuk hari|untuk kendaraan|untuk yang|wa #|wening|weni~|yang kalian|yang membayar|yang menulisnya|yang semula|yang tetap|yang tulus|yayasan dan
5 1 # baru|ac|ada beberapa|administratif|aja !|anak baru|anda menunggu|atas malam|bener ada|berbahaya|berobat|bibi~|bing~|bukan tanggal|dan lain|datang|dengan laporan|depan pintu|doang|enak rasanya|gantinya|harap menjadi|hari terakhir|human|ini gantinya|internet di|itu tidak|kaca~|kamar untuk|kami mengirimi|karena gangguan|kategori putri|kedaluwarsa|kemasan|kembali normal|kepo~|kila~|kirim buktinya|kirim gantinya|konv~|kunci jawaban|kursi #|lain hal|lebih suka|malam tahun|mencatatnya|menulis nama|nama_depan|ngambek|ngam~|nonton|pesan kami|pras~|promo|sebagai ganti|signifikan|sorry banget|tadi nyasar|tidak signifikan|yang bener|yang berlaku|yang muncul|yang protes
-5 -3 # buat|# kemungkinan|# sedangkan|# xx|akan kedaluwarsa|angin kencang|atau #|banyak orang|batalkan sesuai|bedah|berbunyi di|berduka|berg~|bpbd|bunyinya|busa|camilan|cami~|campur|cepat dia|dalam tiga|dan lampu|dan sebuah|dan tenda|dapat dibaca|dema~|depan ?|di taman|dia dapat|dibuka sampai|dipelajari|dipu~|diserahkan ke|diskonnya kebablasan|ditulis di|ditutup|diundur|domain|doma~|doni|fakta|ferry|ferr~|ini menjelaskan|jadi paket|jam sebelum|judu~|kabut asap|kalau memang|kamis atau|kanan atas|karena banjir|karena kabut|kartu debit|ke gudang|keberatan dengan|kecil yang|kekecewaan anda|kelas besok|keripik|kesalahan terbesar|kopi gratis|korban|korb~|lagi kosong|liter|maaf baru|makan siang|malam ya|malamnya|memahami kekecewaan|membelinya|mendadak|mendadak ya|menurut catatan|milis|minggu depan|moderasi|mungkin kami|nggak sempat|notulen rapat|otomatis|otom~|pabr~|paketnya|pemeliharaan terjadwal|penyesuaian tarif|perbarui kartu|perlu mengungsi|permanen|pph|rabu dan|rapat berikutnya|sage|saja lewat|sampai besok|sampai lima|sebelum tengah|sehat dan|sekretaris rt|semasa|setelah tanggal|setelahnya|siapa cepat|silakan perbarui|simpan sampai|sinta demam|sinyalnya|sudah lewat|sudah termasuk|susa~|tarif efektif|teluk|tempat tinggi|terakhirnya|tercatat masuk|tergenang|tiga pertanyaan|truk|uji sirene|vaksinasi|versi ini|vokalis|voka~|warga dan|xx|yang terbaik
2 5 agen|anda kabari|anggota dan|bahwa pada|beberapa keluarga|bisa dicari|dan besaran|dicuri dari|jangan membayar|kami keluarkan|kena bobol|lama sudah|lampirannya|manager|melapor kepada|mengunduh laporan|parkirin|repositori publik|sandi kamu|sandi lama|saya kurang|serta|standar|sudah menghapus|tabel akun|telah mengambil|tidak membayar
1 5 akun gosip|anda diunduh|bank memblokir|bantuan sosial|berbelanja pada|bersama para|bisa membaca|bocor data|buatan kami|daftar alamat|daftar pinjaman|dampingi ke|dan alasan|dan lapor|darah dan|data bapak|disinyalir|foto selfie|gagal menjaganya|gaji|gosip|gosi~|grupnya|grup~|ingin mengganti|insiden keamanan|insi~|kami menampilkan|kami menunggu|kebobolan|kulaporkan ke|lama kami|merekam nomor|milik|orang bisa|pelanggan kami|penelepon|penerima zakat|penyalahgunaan|poli~|selfie|self~|sempat dilihat|swafoto|swaf~|tabel pengguna|terhadap tawaran|tersebar ke|undangan reuni|unit donor|untuk sementara|yang mencoba
-3 5 akun lain|cvv|media sosial|pekan kemarin|prof~
-5 -4 alamat ip|angin|anti~|balai|bea cukai|belajar dari|cukai|cuka~|dan kita|dibatalkan|diri~|ia tidak|idul~|ip|jangan menunggu|jumat pukul|karena ada|ke atas|kosongkan|lapa~|membedah|menghadiri|menuju|menunya|musik|pagi tadi|pakailah|pengecualian|perbarui|pesanan anda|plas~|sd negeri|selamat hari|sele~|sepuluh|sesudah itu|silakan unggah|stok kosong|terjadwal|tidak sedang|turut menyesal|untuk menilai|user|yang rusak
-1 5 alamat rumah|dibuka orang|dihancurkan|guga~|itu berlangsung|itu dan|itu dapat|menyebarkan|mesin penghancur|muta~|omzet|penghancur|tanpa dihancurkan|terbit di|terbuka di
-3 -5 analis|anda minta|bawalah|berubah|edisi|edis~|forum gelap|kalau itu|kenali|kita tidak|menulis|palsu mengatasnamakan|peca~|penipuan|phishing bulan|tengah|tidak meminta
-4 -5 anda diganti|apabila saudara|dan apa|di kelas|dimulai pukul|edisi #|edisi ini|halaman akun|hubungi call|kepada siapa|kopi|masih|masukkan kode|membahas|mengeklik|perbaikan|portal karyawan|produk|rancangan|ranc~|saja untuk|wartawan|yang akan
-5 -5 apakah|apak~|bergabung|bisa diambil|buka pukul|call|kamu bisa|laporannya|listrik|mana-mana|mulai pukul|penulis|sabtu pukul|seol~|tidak dapat|yang lagi
5 0 baik-baik|beneran|catatan yang|gayo|itu milik|juara|kami menyapa|kami pada|kekurangan|keliru membaca|kodenya|menunggak|nyasar|nyas~|oleh sejumlah|persepsi|pulang|relatif|satu dan|saya menulis|semua biaya
0 5 bapak yang|bisa ditebak|dampingi|dan cvv|dapat dilihat|data peserta|ke log|nilai siswa|nip|nisn|nomor telepon|peneliti memberi|penelusuran masih|riwayat klaim|salinan polis|sehingga data|selama empat|semua pihak|semua sesi|seorang peneliti|situsnya|slip|telah diakses|tua pengguna|yang menyinggung
-5 -1 batin|maaf lahir|nona~|pengadilan|peristiwa|rekam|seluler
5 3 beban|dan kepada|faktor|kami merilis|kami yang|kenyamanan|kk|labe~|sebesar-besarnya|tautan ini|telah memilih
4 5 benny|benn~|hilang kami|memutus|stan~
-5 -2 berat|cibu~|dan mungkin|dialihkan|disebut|diskonnya|lempung|memadamkan|memadamkan listrik|pabrik|pergi|seek~|setelan|terenkripsi
1 -5 berlaku #|kuot~
-5 2 bocor|juru~|pisang
-4 5 bunda bisa|titik jemput
5 4 dalam proses|drive|ikatan|ikat~|kuta~|maafkan kami|seharusnya|tanpa memeriksa
-2 5 dan pin|informasi yang|kakak menelepon|nama|peneliti|salinannya|sudah dikunci|sudah diturunkan|tes anda
-2 -5 denda|kebi~|kurs~|memenuhi|seperti yang|terima kasih|ucap~
-5 4 dili~|dua tahun
-5 0 dino~|excel|exce~|menyesalkan|pengakuan|selama
5 -2 ditolak|lurah sukamaju
2 -5 dudu~
-5 1 folder|fold~|kode otp|lokal|menemukan
3 5 foto di|kali pada|luka|pemberitahuan kegagalan|sandi portal
-5 3 jatuh ke
5 -1 kurang berkenan|serb~|yang harus
0 -5 lucu
5 5 toh
4 3 # anggota|^pent~|aku dan|berkas ibu|brosur|bros~|dan punya|hal ini|jam karena|kami laporkan|kami menerbitkan|kelalaian kami|langganan|mencocokkan|menguncinya|tidak tersimpan|titipkan di|tour
4 1 # aplikasi|# itu|# sebagai|^dua|^itu|ada sedikit|akan menyambut|anda tiba|anggaran|antrean|antrean yang|asli sudah|bab|bab #|ban|baru datang|bebaskan|beda|biaya berobat|bingung|bulan yang|cika~|cobain|cokelat|coke~|cuma salah|dalam undangan|dan dikirim|dan petugas|dan untuk|dapat email|deposito|di kalender|di kami|dikarenakan adanya|dipakai dulu|email padahal|email semalam|episode|episode #|epis~|fikri|fikr~|gangguan #|ganti penuh|gardu|hafa~|harga yang|human error|hunian|huni~|ibu calon|ibu fransiska|ibu pilih|ini dengan|ini ditulis|ini seharusnya|intip|inti~|isi catatan|isinya sama|itu kami|itu semestinya|jadi penuh|jadwalkan|jatuh cinta|jawaban atas|kalau jadi|kali dan|kamar yang|kami bebaskan|kami menjalankan|kami menulis|kami sertakan|kami umumkan|kamu dapat|kasir kami|kasir yang|kebaya|kekeliruan di|kena tumpahan|kepada yang|kerja bakti|kesalahan input|kesalahan itu|keterlambatan yang|kilat|kirim sekarang|komodo|komo~|koper|kuis|kuitansi donasi|label tanpa|langganan anda|langsung masuk|laporan saldo|layar putih|lima menit|link|loket dan|maaf apalagi|mage~|manu~|meja sabtu|meja saya|mejanya|meja~|memeriksanya|menerima dua|mengacu|mengacu pada|mengalami|mengandung kacang|mengejar|mengucapkan selamat|mengujinya|menitipkan|menyesal sekali|merasa tertipu|milik orang|minu~|mohon untuk|move|move on|nanti|nilai tengah|nota~|nyampe|nyapu|nyap~|oleh tenaga|oma|pada poster|pada saat|pada sertifikat|padahal pesanannya|panen baru|para penghuni|pelanggan di|pembaruan berikutnya|pembaruan di|pendapatan|pengganti|penjahit|perihal laporan|perumda|poto~|qada~|reda~|revisi|revi~|roda|salah isi|saya tahu|sejak januari|semalaman|sertakan|soal meja|sudah membeli|tadi pukul|tahu isi|tanam|tarif yang|tarik dari|tautan pembayaran|tercinta|terlampir dan|ternyata tidak|terpotong dua|tertipu|tertipu boleh|tertukar dengan|tertulis|tertulis #|tidak hangus|tidak menyiapkan|transit|tua wali|tulu~|tumpahan|umumkan|ya pak|yang kangen|yth orang
-4 -3 # belum|# hari|^?|^kera~|^turu~|agak lama|akan mengabari|aktivasi akun|anak~|asosiasi|asos~|badannya|banj~|bari~|basa~|belajar|belum masuk|belum termasuk|berlayar|bila sudah|bukan kabar|bulu|catatan rilis|ceritakan|datang #|datang di|datanglah|dekat|deka~|di awal|di kampung|di poli|di rak|di terminal|diadakan|dilunasi|dipakai sekali|ditiru|dura~|faks id|favo~|ganjil|ganj~|gelombang|gerai terdekat|halaman bantuan|halaman halaman|halo semua|hampir selalu|harus|helm|idulfitri|idulfitri #|ikan|independen|ini tautan|itu palsu|jadwal|jenis|jeni~|juni #|kalau pesan|kami memahami|kamis|kami~|ke bos|kelamaan|kelas i|kepada pengelola|khilaf|khil~|kilometer|kirim pagi|komputer anda|kosong|lagi ?|lagi kapan|lahirlah|langganan yang|lapangan|laporan ini|laporkan|leba~|lembap|lumpur|maaf buat|malam jumat|masuk pada|melanggar|melanjutkan|memakai angka|mencapai|mengerti|menghemat|mengira|menit|menolong|menyuruh|metode|meto~|mikir|miki~|motor anda|muat|naik|pada formulir|pagi selama|paket di|paling sering|pamit|pami~|pekerjaan faks|peke~|pemakaman|pengakuan dosa|penyelenggara|perang|perbarui dari|pindah alamat|punya bayi|ratus|rumah bu|salah kami|sambil membawa|sandal|sastra|satu kalimat|sawa~|sayang|segala khilaf|seik~|sekolah diliburkan|setelah enam|setiap tanggal|soekarno-hatta|sudah dapat|sudah dua|sudah habis|surat dari|tak pernah|tangga|tanggal tanggal|tanggap|telah dilakukan|terdekat dan|termasuk garansi|tidak memakai|tidur|tidu~|tiga hal|toko kami|topik|topi~|vaksinasi anjing|yang menulis
-3 -4 # bulan|^palsu|^pals~|bahasa|band~|berapa lama|besok pagi|biasanya penuh|cukup|cuku~|dan bagaimana|di tengah|dimas|diperbarui|ini beredar|kalau ragu|kami simpan|keamanan informasi|koperasi kita|lama #|langkah|lens~|logo kami|memakai logo|meminta pin|mengapa|menurut uu|peda~|perd~|permintaan ibu|pesanan|pun termasuk|sebesar rp|semoga|semo~|setiap minggu|tend~|tentang peretas|teras|ti|tidak bocor|undang-undang|whatsapp yang|x #|yang setiap
-4 -2 # jatuh|# membawa|# perbaikan|# sirene|^turut|ada daftar|ada koleksi|ada waktu|adanya kami|akan ditagih|anda pinjam|apa kami|atau meminta|bagikan ke|bahan dan|bangunan|baru mode|baru mulai|bati~|begitu ada|belum memenuhi|berakhiran #|berdasarkan catatan|bergerak|berhenti beroperasi|berikutnya #|bisa hadir|boleh membatalkan|bukan rp|busa~|coba tidak|cocok untuk|dan pesan|demam|dengan versi|di blog|di judul|dicuci|didukung|didukung mulai|dikembalikan|dipungut|diri sendiri|dua sampai|gang|gudang yang|hanya di|harapkan|hari kamu|hujan deras|ini aku|ini jatuh|itu harga|jadi kami|jelas|judul|kalau ini|kalau tetap|kalimat|kami kasihi|kanan|karena abu|karena longsor|karton|kasihi|ke wilayah|kelas keramik|kepada satu|keselamatan|kesepian|ketidaknyamanan ini|kirim pada|koleksi baru|kosong di|krem|lagi didukung|laku|lima surat|loak|login dan|maka|maksimal tiga|malah|malam sabtu|mata gratis|mau|memakai tarif|membedah lima|memberkati|membuat daftar|menanggapi pemberitaan|menguap|menunggu pemeriksaan|metode pembayaran|mitra kami|mudah|muda~|muncul dua|muncul lagi|naik dari|nasi padang|nomor tagihan|pabrikan|pemakai|pemuda|pengingat ini|perbarui metode|periksa mata|pernah minta|pingsan|pulih|pusat servis|rawat jalan|rayakan|rel|rp2|rp500 per|rumahnya|rute~|saudara-saudari|sebelum dibutuhkan|sedang tidak|sejak jam|sekarang tidak|selasa dan|semoga almarhum|sempit|sepertiga|servis berkala|setiap tahun|silakan tampung|sim|sinta|sint~|skor~|spp bulan|subjeknya|swalayan|swal~|tahu apakah|tanah dan|tanpa struk|tapi stoknya|telur|tidak menemukan|tont~|tuhan memberkati|tulis ulasan|tutup tanggal|undur ke|upacara|upac~|utamanya|vera|wawancara dengan|yang mengatasnamakan|yang mengecewakan|yang rajin|yang tersedia
4 2 # kristal|^penting|air di|alasan operasional|anda hari|anda membayar|aplikasi kasir|atau balas|bareng kami|batasnya|beli hari|berbau|berhak marah|bimo|bobot|bukan minggu|bukan senin|bukan ulang|bukukan|chip|cuma seribu|dari jumat|deg-degan|deg-~|dengan tanggal|di acara|di e-tiket|di episode|di jam|di resepsionis|dihitung dengan|diminta lewat|diterbitkan hari|diuji|diuj~|empat kali|faktur pengganti|google drive|gunawan|hafalan|hitung|ibu menunggu|ikut lari|internasional|jadi gini|jalan terus|jual dua|juga sudah|juga tanpa|kalender kami|kali lipat|kami akui|kami beri|kami bukukan|kami melewatkan|kami menekan|kami mengantarnya|kami panggil|kami pasang|kami terlambat|kamis dan|kamu berhenti|katu~|ke bengkel|ke sistem|keli~|keluarga bapak|kepala layanan|keputusan yang|kesiangan|ketularan|kini tidak|kita di|kode yang|komisi|kotak untuk|kristal|lalu memuat|line~|lip|lip tint|lupa memberi|maaf sebesar-besarnya|maap|malam sampai|masih menagih|mati|mati sendiri|memasukkannya|memuat tanggal|mendapat potongan|mengaktifkannya|mengutip|menunggu dari|mobil tangki|oleh kami|orang padahal|padahal batasnya|padahal kita|payakumbuh|paya~|pejuang ptn|pemilihan|pengganti terlampir|perlengkapan|perlu diminta|peta baru|post~|potongan #|ptn|run|salah lihat|salah mencatat|saudara menerima|saya #|saya ganti|saya keliru|saya lupa|sejak awal|selisihnya otomatis|senilai|senilai rp|serta uang|setoran hafalan|simpanan|sisi kami|skor kredit|sudah dilepas|tadi pagi|tanggalnya keliru|teliti memeriksa|tercetak|tetap dan|tiba dalam|tidak memeriksanya|tint|tirta wening|update soal|usah|usah bawa|versi lama|yang error
-3 4 # mal|beberapa akun|berisi data|copot|copo~|dicu~|terunggah|yang meminta
-2 -4 # mengeklik|akses data|aktifkan verifikasi|aplikasi dari|beredar pesan|berlaku sampai|buletin siber|chrome|chrome di|chro~|diwajibkan undang-undang|gelap|jalan|jala~|kejadian itu|keluarkan perangkat|login baru|meminta otp|mengaku petugas|mengumumkan kebocoran|ongkir|operasional|pada rabu|pejabat|pendek|selamat datang|sudah bisa|tidak mau|timur|tunj~|untuk membukanya
0 4 ^arsip|^arsi~|aktivitas tidak|akun media|ambil kartu|ananda|atm kami|beberapa data|berkas nilai|cabut|cabu~|cctv ruang|daftar itu|dan menandatangani|dan tunggakan|data itu|diberhentikan|empat hari|file rekap|finansial|google|goog~|grup whatsapp|hanya lewat|informasi tertentu|itu orang|kamera milik|karena ini|kejadian|kepada panitia|kunci baru|langsung kepada|lewat ruang|membaca nama|memberi izin|memberitahukan|mutasi anda|nilai rapor|orang tak|pemegang kartu|pinjaman anda|selain|semua token|skim~|sudah diberhentikan|tampil bagi|tangan pihak|tidak biasa|tidak wajar|warga forum|yang menghubungi
1 4 ^insiden|^insi~|akun penjual|cadangan dan|dan kota|dan riwayat|dan sandi|dari sembilan|data kartu|dengan mitra|diambil orang|dibuka tanpa|digital|diingatkan|disalin|hard|induk|itu berisi|jadi bisa|jangan dibayar|jari dan|kabar buruk|kami melaporkan|kami talangi|ke polres|ke portal|kepada penelepon|konseling dan|kuncinya|lembaga survei|memakai kartu|membaca alamat|membaca obrolan|memindahkan data|menghubungi soal|mesin itu|nama nik|nasabah bpr|penanggung jawab|pencuri|peran|pihak yang|pindaian ktp|pinjaman atas|pinjaman bapak|rekan sejawat|rekeningmu|sana|sandi kami|sekolah dan|semua perangkat|sumbangan|talangi|tautan palsu|terindeks|termasuk foto|unggah saat|wajib masuk|yang menyebarkan
-4 -4 a|administrator|akan dihapus|aliran|alir~|anda dianggap|anda telah|atas ketidaknyamanannya|baga~|banjir|bank pertiwi|berbunyi|besok di|daftar periksanya|dalam #|dari lima|dibaca di|dikirim otomatis|dipungut biaya|diskusi|format|hostname|ini dapat|ini terbaca|kalau tidak|kampung|ketidaknyamanannya|lebar|lima belas|maaf di|mengatasnamakan kami|menit untuk|menurut|menyesuaikan|meter|mulai #|nama panggilan|paket anda|pdp|pengirim bukan|perm~|pern~|plastik|ramb~|selatan|sesuai|siap diambil|supaya bisa|telah meninjau|terang|tidak dipungut|trad~|unduh daftar|untuk orang|uu pdp|videonya|yang benar-benar
-1 4 ada nama|akse~|aku sudah|aplikasi klinik|baru-baru|baru-baru ini|dan beri|dan ktp|dapat membacanya|dengan ktp|dilihat oleh|foto buku|gugatan|ingin berbagi|kami unggah|ke grup|keamanan data|keluarga itu|kepentingan|kerja anda|kunci dan|layar di|maafin kami|meliputi nama|memasang versi|memasangkan|menampilkan nomor|mengirim hasil|menjunjung|menyimpan|mutu layanan|namamu|nomor saja|pada beberapa|pelat nomor|pengingat kontrol|periksa ulang|pinj~|senantiasa menjunjung|sidik jari|siswa terkirim|tautan itu|termasuk|tertentu milik|untuk umum
2 4 adminnya|akun email|akun tersebut|anda dipakai|balik hari|bulan itu|dari jaringan|dari mitra|dek|digi~|dipakai mengirim|ditarik|gantilah|gene~|halo warga|ibu kandung|januari dan|kami kami|ke panel|kegagalan pelindungan|kepada perusahaan|komitmen|lain sejak|memakai sandi|mendapatkan|menerobos|menggondol|menggondol tabel|mengunduh daftar|omon~|pribadi|salah mengatur|server lama|setiap perubahan|ternyata masih|yang sakit
4 -1 agar maklum|dapat melapor|demikian agar|dihi~|gangguan pada|gena~|kami menelepon|kembali hari|kesabaran|nont~|penyebabnya adalah|sehingga beberapa|seminar
4 4 aja|aku|antusiasme|biayanya kami|btw|diberitahukan bahwa|kini|mengejek|nggak ngecek
-4 4 akun|bawaan|siapa saja|sosi~|yang terbuka
-4 0 akun anda|berjalan normal|berkata|cerita|dan anak-anak|fa|kata sandi|lewat menu|loka~|mirip|pass~
4 0 akur~|anda tak|atas perhatiannya|bengkel|catatan kredit|ceta~|dapur|dapu~|dari pihak|dari riwayat|datang dan|doan~|dosis|dosi~|hal tersebut|hanya bersifat|itu keliru|jawab dimuat|kami senantiasa|kend~|kepuasan anda|klarifikasi|mengirim email|nama beliau|optimal|perhatiannya|sarapan|templat|tidak sesuai|tv|warga yang|yang keliru
1 -4 anda tidak|berkenan|gang~
-2 4 anomali pada|bersalah|diturunkan|insa~|jodohku|kami gembok|kami mengalami|ke instagram|keliru mengirim|mintalah|penelusuran|plugin pihak|receh|rece~|tawaran
-4 -1 atm|band|dokumentasi|hati-hati|iv|jam yang|kelas iv|kementerian|pera~|perlu panik|portal|sebentar lagi|sudah dikirim|umum dan
-4 1 berantakan|boco~|foto dan|sekitar
-4 3 bertanggung|bertanggung jawab|kartu lama|security|sosial
3 4 customer|cust~|dicabut|diduga|direktur|jadi kamu|juni dan|kami gunakan|kami kunci|kecerobohan|kelasnya|lampiran yang|lho|mengabarkan|pencairan|penerimaan|perlindungan anda|ponsel|salah memilih|sensitif|serah|serah terima|tidak pantas
-4 2 dan jangan|menawarkan|secara berkala
-1 -4 dihentikan|dihe~|kasih|mengingatkan|mengumumkan|pagi|pdf|pengembalian|puisi|puis~|salam|tike~|versi yang
4 -3 duduk|kucing|ongkos|voucher|wala~
4 -2 informasi mengenai|manusia|terdapat ketidaksesuaian
3 -4 kuci~|mendapat|petani
2 -4 salah kirim|sedikit
0 -4 terima|tulis
4 -4 waktunya
1 3 # !|alamat pelanggan|anda jatuh|antaranya|atas kecerobohan|berhati-hati terhadap|bila ponsel|buka lampirannya|catatan akses|cek slik|di antaranya|di profil|diimbau|diim~|dimasuki orang|diminta menghapusnya|donatur kami|ekstensi|fitur itu|ibu ada|ini soal|ip yang|jam kemudian|jodo~|kamar dan|kartu tidak|kebobolan pada|kebugaran|kelalaian ini|keteledoran|kita perlu|klien lain|ktp yang|kuki~|kunci akses|kunci kami|luar pada|masuk otomatis|melindungi|meminta biaya|memperlihatkan #|menawarkan pencairan|mendapati|menemui|menghubungi mereka|menyebarkannya|menyebut data|mereka satu|mohon hapus|nama saldo|nama sandi|nomor kk|oleh seseorang|orang pada|pada panel|pak yohanes|panel pengelola|para pihak|pegawai kami|penerima lain|penghasilan orang|pinjaman anggota|pinjaman daring|pun yang|rasa aman|rekening baru|riwayat top|rm|sandi sudah|sebelas jam|sebuah forum|sekarang label|sempat bisa|serta nilai|soal nomor|sudah menghapusnya|sudah normal|tahu pembeli|tamu hotel|tanpa sandi|terlihat di|termasuk nama|termasuk nomor|tidak dikenal|yang terlihat
0 -3 # di|timu~
-3 -2 # kotak|# x24|ada permintaan|agustus sudah|alamat terdaftar|anda gagal|antara kita|atau bisa|awal dan|bangli|baru tiga|benang|berduka cita|berhenti memakai|besok jam|besok kami|biaya rp|cara membaca|cat air|catatan lengkap|catatannya kami|cita|daftar lagi|dalam sehari|dan salah|dengan kami|di bea|di pengaturan|diberi ketabahan|dihapus dari|ditunda karena|domain anda|dompetmu|duluan tanpa|fname|fnam~|genangan|gunung lewotobi|habis dalam|hari ke|ijah|jl|jumlahnya rp|jumpa di|kabar berpulangnya|kakak tulis|kami mendengar|kami sempat|kamis ya|kapu~|kartu bpjs|kasih pembayaran|ke belakang|kelas ditunda|ketabahan|ketinggalan !|kode #|kompas|kopi pertama|lacak|laca~|lagi pada|lewotobi|lewo~|maaf belum|mak ijah|makan apa|mandi|membatalkan pesanan|membawa kartu|mencegah|mulai selesai|mungkin harus|naskah anda|nggak apa-apa|oranye|pada halaman|pada januari|pandang|pasal|pasal #|pembayaran sebelum|pena|pesanan sudah|petak jalan|pintu timur|ragu|salah makan|sampai menyesal|sast~|satu untuk|saya pernah|sebelas bulan|sebungkus|sedu~|seharusnya rp|selama bulan|semester ganjil|sneakers|suatu saat|sunda|suro~|surveinya|takut|taku~|tanggal lain|telu~|terburu-buru|terpeleset|tiap sabtu|tidak terputus|turut berduka|ucapan terima|ups !|ups ada|wawa~|wisatawan|x24|x24 jam|yang makin|yang sering|yth nama
2 3 # slip|ampun|ampu~|didampingi|dikembalikan ke|itu kesalahan|kami menyimpan|keluarkan dari|lahir alamat|mulai sekarang|murni|murn~|nge-~|obrolan kelas|pastoran|penulisnya sudah|pons~|rekening bapak|sandi dan|sejawat|sembilan kali|tagihan yang|terkirim
3 1 # tanggal|^bukan|^buka~|^kami kirim|^sema~|^yang benar|ada miskomunikasi|ada sebagian|aja kok|akad|aku di|akurat|angka meter|april pukul|armada baru|bapak masih|baru jalan|benar rp|berdiri di|berjudul ke|berlaku adalah|bibit|boleh dihapus|bu hajah|building|building management|bukan untuk|buku anda|bulan !|catatan waktu|coba tanpa|contoh dari|customer care|dada|dahulukan|dapat #|dari dapur|dari jadwal|denda rp|dengan nominal|dengan tiga|dengan uang|di buletin|di label|diakses oleh|dilatih|dilatih ulang|dipahami|disapa|distribusi|diucapkan terima|down|dua minggu|edisi hari|eh iya|email dengan|email kemarin|email pagi|f|gangguan layanan|gita|grand|gratis kapan|guys|hajah|harap maklum|hari ini|harusnya|hidangan|hida~|hilang|hila~|i wayan|ibu sekar|inbo~|ini beserta|itu keputusan|itu mestinya|itu tetap|iuran yang|jaga kami|jam berapa|januari mencantumkan|jati|jauh-jauh|jauh~|juara pertama|kacamata|kalau sempat|kalian kami|kami dahulukan|kami isi|kami memang|kami membiarkan|kami memutus|kami menagih|kami menambahkan|kami mencantumkan|kami menyetujui|kami tambahkan|kami telat|kami tetap|kardusnya|karena petugas|kaus|ke google|ke pulsa|ke ruang|kebalik|kecewa ya|kehabisan !|kekhilafan|kekurangannya|kembalikan hari|kepada oma|kepada penumpang|keramaian|klaim di|klaim yang|klarifikasi mengenai|kode penggantinya|kopi gayo|kristal dan|kurikulum|kursi di|lah|lipat dari|lonjakan trafik|lupa menguji|maaf telah|macet|mace~|magelang|maklum yang|manis legi|masuk dua|mati dari|mejanya sudah|melihatnya sebelum|memberi harapan|membunyikan peringatan|menagih rp|menambahkan rp|mengalami kesulitan|mengecek|menjumlahkan|menyesal telah|menyetujui cetak|menyiapkan petugas|minum|orang kedua|orde~|oyen|pada kemasan|pada undangan|pala~|para petani|pdf yang|pecinta|peci~|pemain dapat|pendaftaran kami|penjelasan|penuh untuk|perut|pijat|pija~|proses hari|pulsa yang|redaksi meminta|rencana dan|reseller|rosa~|roti|sabtu tidak|salah menyalin|salah pencet|salah waktu|saldo simpanan|sama masuk|sedang berjalan|sedang mencoba|seksi|seks~|semalam kami|senin kami|sensornya|sepele|september kami|siaran langsung|silakan disimpan|sistem harga|sofa|sudah diberi|sury~|tabel tarif|tadi mati|tadi tidak|tahu itu|tambahan di|tanaman|tanda maaf|tanpa menghitung|tautan tadi|teba~|teka-teki|telah memberi|tercetak pada|tetap satu|tidak adil|tidak layak|trafik|tutor|tuto~|uangnya kami|ucapan selamat|video kami|wahana|waha~|waktu pindah|we|yang cacat|yang datang|yang dijadwalkan|yang ditempel|yang diterima|yang kecewa|yang memesan|yang tiba
3 0 ^benar|^bena~|agen~|anda hilang|anda telanjur|anda~|berkomitmen menghadirkan|bermasalah|cat|dicabut dan|ikut tercetak|jumlah yang|kalian bilang|kalian tidak|kami menjual|kapasitas server|karena kendala|katering|ke pengguna|kesalahan tersebut|memilih daftar|menerima email|pada kami|pengguna mungkin|penurunan kualitas|perumda tirta|pukul tujuh|saldo yang|secara tidak|secara umum|sekali|sekiranya|sppt|sudah telanjur|surat kemarin|tanpa mengujinya|tempatnya|terlampir|turut memengaruhi|untuk terus|utara|utar~|versi daring|voucer|you
-3 -1 ^ditu~|apa adanya|cuma tiga|kirim tangkapan|menangis|rond~|rp500|rp50~|verifikasi dua
0 3 ^terlihat|anan~|ancaman|anca~|anonim|anon~|api anda|berhati-hatilah|bernama mirip|bukan data|dampaknya|dan memuat|dan nik|dari server|dari tanggal|data pinjaman|data polis|daycare|dayc~|depanku|di depanku|di tautan|dikunci sandi|dipakai orang|ditebak|folder yang|foto|hiv|ibu ke|ijazah dan|indikasi|indi~|isinya nama|itu telah|kami memberitahukan|keja~|keluarga lain|kini dihapus|kode anda|konselor|lain bernama|masa berlaku|medi~|membuka data|membukanya|menghapusnya di|merekam|notifikasi insiden|oleh satu|paspor|pasp~|pegawai membuka|pemberitahuan kebocoran|pihak|piha~|semester depan|seorang pegawai|servernya sudah|sudah membukanya|telah dinonaktifkan|tersimpan|yang dicuri
3 2 ^update|^upda~|bawah dan|bonus|bonu~|cerah|dalam jumlah|demikian disampaikan|di laporan|donasi kami|email kamu|halamannya|ibu tetap|itu buatan|kalian semua|kali~|kami ajukan|kami letakkan|kami pulihkan|kantor notaris|kece~|kemb~|kepada nasabah|kepada peserta|kepada seluruh|ketika ibu|letakkan di|mali~|manifes|mengarah|mengarah ke|mimin|mimi~|nyusul|nyus~|perusahaan lain|potongan|pulihkan|satu juta|semangat terus|senantiasa menjadi|stikernya|tanpa membaca|tidak ikut|upgrade ke
3 3 aku nggak|akunnya|dan saya|dan soal|dari sistem|kami mengunggah|kamu kami|kaos|kini kami|kotak masukmu|maaf~|masukmu|menagih|mohon ampun|orang itu|pada #|panitia|seju~|sistemnya|termasuk di|uang anda|yang tiba-tiba
-2 3 alamat|alam~|armada kami|iden~|lapor|melalui tombol|pelapor|percakapan|siap menemui|situ|tanggal lahir|terbuka
-3 -3 alamat baru|apa ?|apa-apa|bagaimana bantuan|batas waktu|bawa cangkul|berformat|boleh minta|cangkul|cerewet|cere~|dari milis|dengan nik|di portal|hai kak|hasil audit|hujan turun|jadw~|kami selama|kata sandinya|ke daftar|ke tim|ketik nama|kita bedah|lalu #|laut|layanan mereka|lima bintang|mask~|minimum|mohon datang|nomor seri|pada senin|pelajari|pernikahan|perubahan|perubahan alamat|phishing|phis~|prosesnya|proyek|proy~|selokan|selo~|seolah-olah|sepu~|setahun|simpan email|simulasi phishing|sutr~|tautan untuk|terlampir dalam|tersedia|teruskan email|tidak merasa|vi|yang mengirim
-1 3 ayah bunda|dan nama|dapat dibuka|dari penyedia|data alumni|diaudit|diau~|folder sudah|gaji pokok|gold|hasil pemeriksaan|hilangnya|ibu kapan|ke perusahaan|kehati-hatian|kekhawatiran|kelemahan|kita sudah|meminta|memotret|mengatur izin|nomor|obro~|otp anda|pemberitahuan insiden|pembuangan|pengunjung memotret|perekam|punya tautannya|rekaman itu|sah terhadap|sekarang udah|seorang pengunjung|tak dikenal|telah meminta|tempat pembuangan|term~|waspadalah|yth pemohon
3 -1 bahwa terdapat|bukan #|ditambah|diulang|diul~|jumlahnya tidak|ketidaknyamanan yang|memberikan pelayanan|rest~|sertifikat yang|sukamaju|tahap ii|tidak usah|tingginya
-2 -3 bank kami|date|dengan uu|di wiki|jangan berikan|laporkan nomornya|masih kami|memasukkan kata|nomornya ke|pejabat pelindungan|pelajaran untuk|pengalaman|salinan data|sudah selesai|tanggal date|tidak diretas|ups|uu pelindungan|wiki|windows
1 -3 diabaikan
-1 -3 dipotong|gajian|jempol|kata~
-3 0 dua langkah|pelindungan data|tumbler
-3 3 esai|login|peretas
3 -3 gangguan
3 -2 gili~|lonjakan|lonj~|sejumlah kecil|tahun lalu|terdapat|terdapat kekeliruan
-3 1 menanggapi|menyinggung
-3 2 rekam medis|verifikasi|veri~
2 0 # eksemplar|abaikan email
1 2 anda berisi|daftar tamu|menukarkan|rumahmu|sakit kami
2 -1 beng~|menghitung
2 1 buktinya kami|dan skor|selisih rp|tagihan oktober|theresia|ther~
2 2 dan catatan|sudah menutup
-2 0 pelindungan
-2 2 yang mengaku
`;
