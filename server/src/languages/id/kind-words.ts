/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-25 -19 perbarui kartu
24 9 itu cuma
23 10 bisa diakses
23 3 kemarin pukul
-23 -22 {}
3 22 ^masuk ke
22 5 yang menulisnya
-21 -19 tidak terkirim
-20 -18 anda gagal
-19 -20 email tidak
20 9 kalian
20 6 masuk anda
-15 -20 pengirim
-20 -14 sams~
-20 -13 setiap akhir
20 1 tidak semestinya
20 3 yang tadi
-19 -19 ^baru
-19 -13 belum dapat
-19 -14 dua menit|sudah tersedia
-19 1 gaji anda
-19 -17 hari hari
19 5 iuran yang
19 4 jumat pagi
19 7 menukar
0 19 nomor sambungan
2 19 percobaan masuk
-19 -18 program musim
-19 -16 sastra|sesuai permintaan|{} pada
-19 -10 turu~
6 18 ^ganti kata
18 2 ^itu|^kepencet
-18 -13 ^pemadaman|pemadaman
-18 -16 ^tagihan listrik|pantulan|sudah waktunya|tanggal baru|{} di
2 18 ^terungkap
0 18 akun pelanggan
-18 -15 cara|kumpulan|ulang dari
4 18 folder yang
18 3 ganda|salah transfer
18 6 kami ganti
18 4 kami lupa
7 18 menghubungi mereka|mereka satu
-16 -18 mengikuti
-18 -12 seri
-18 -17 tersedia di
-17 -14 ^ditu~|bawa|secu~
-17 -17 ^gagal|^gaga~|ada gangguan|pada {}
4 17 ^pencurian|dilihat #|pencurian
0 17 ^selu~
17 4 ^yang tadi|mengajukan apa
5 17 ada dalam|lain sejak
-17 -12 anda kirim|{} yang
17 3 atas kekeliruan|gand~|ibu pilih|studio
-17 -13 dan cara|dimulai|ke pengirim|memperbaikinya|pemeliharaan
-16 -17 dari {}|{} dari
6 17 hanya nama
-17 -15 jika sudah
17 5 kelas lain|labe~|mencantumkan|sebut
17 6 kemarin
17 2 kemarin menyebut
1 17 menemukan data|menguncinya
2 17 menyertakan
-11 -17 pengendali data
-17 -16 permintaan|unggah ulang
-15 -17 pindah alamat|tentang peretas
-13 -17 tersedia
17 8 waktu kami
16 2 ^anda minta|kembalikan dan
-16 -12 ^berubah|^dari|^pena~|^selamat|biarkan saja|menyesal kami|museum|muse~|pembayaran anda|yang makin
-16 -14 ^diliburkan|diliburkan|siapkan
0 16 ^gaes|hp|meminta penerima|tempat tinggal
-16 -15 ^kemarin ?|ka {}|kemarin ?|lampu|laporan anda|tutup hari|untuk menyetujui
-14 -16 ^peretas|pengguna user
1 16 ^tamu|nomor hp
16 6 ^tidak sampai|tetap menagih
16 3 ^update|^upda~|ada pada|kami masukkan|keterlambatan ini|yang berlaku|yang betul
16 5 ^yang|kecewa
16 4 aktif lagi|begadang|bega~|berulang|kekurangannya|keramaian|menulisnya
-13 -16 baru untuk
5 16 dan nama|masuk otomatis
4 16 dipakai mengirim|memusnahkannya
16 1 kami memakai
16 8 karena kami
-1 16 ke surel
-16 -16 kosongkan|oktober kami|ruko
16 7 muka
2 16 nomor kk|pengumuman untuk
-16 -13 sast~|terima dan
-16 -10 sehat dan
15 4 # kembali|^di email|dari jumat|dari kalian|ke email|kepotong|september kami|update|upda~|utuh
15 6 # klik|# tidak|^membatalkan|^oleh kami|jam #|melo~|salah menandai|semestinya
-15 -14 ^akibat|^akib~|^nove~|^paham|^paha~|tagihan listrik
-13 -15 ^arisan|^aris~|lebih sering|mask~
-15 -12 ^dikenali|^ditunda|^persetujuan|kami ubah|kepada pengelola|menjawab dalam
15 5 ^gangguan layanan|angka nol|benar ada|dicabut dan|gangguan layanan|jam sibuk|membayar rp|perlu mengajukan|potong|stok di|tim kami
-15 -13 ^hostname|^host~|^permintaan|ada keputusan|berhenti memakai|di aula|hostname|kode {}|mulai mulai|pukul {}|{} pukul
15 2 ^iklan|^ikla~|^perbaikan jadwal|^sema~|^tetap|besar kami|perbaikan jadwal|sup|yang menangani
15 1 ^koreksi|^kore~|emailnya|ini seharusnya
15 7 ^link webinar|kepo~|link webinar|webinar yang
0 15 ^terhadap
15 12 ^teta~
15 3 ^tidak datang|antar sendiri|batasnya|dan menyediakan|draf|kontraktor|kosong melompong|melompong|menelepon hari|padahal batasnya|struknya|stud~|uang muka
3 15 ^yang memakai|bersalah dan|server lama
-12 -15 ada data|untuk menjawab
-15 -11 adanya kami|galat|katanya|maaf mengganggu|motor
2 15 anda kabari|dikuasai|hasil tes|itu sudah|kami talangi|talangi
-14 -15 anda pergi|melihat anda|robot|robo~|sedih melihat
15 -1 aslinya|asli~
6 15 bahwa akun|dihapus dan|obrolan kelas|poli~
-15 -7 belum berhasil
-15 -15 bergabung di|topik|topi~
-15 -5 ceri~
-15 -6 dalam #
-15 -10 domain|doma~|kilo|senang|turun
-15 -9 dompet
15 8 kali~
15 -2 kemarin kami
-8 -15 kenyataannya
-1 15 mil
15 14 minggu lalu
-15 -8 pulih
8 15 rumahmu
4 15 seorang agen
15 0 sula~
5 15 tamu~
14 1 # ponsel|juara pertama|kami luruskan|kirimkan kepada|luruskan|padahal|tersebut terjadi
-14 -11 ^?|^konfirmasi|^konf~|^perintah|anjing|anji~|garam|host~|kami aman|mangga|medsos|meds~|mengobrol|meninjau|sebelum jumat|sedih|sepuluh|setelah enam|tempo #
-14 -9 ^akhir|^akhi~|gala~|mulai tengah|pelayaran|suratnya
1 14 ^backup|^back~|^konsultasi|^terbaca|backup|back~|hp dan|hubungi dan|nama saldo|perusahaan tidak|psik~|tautan palsu
14 3 ^benar|^bena~|^kursi|cuma email|dalam beberapa|di kasir|hafalan|kamu terima|kepada tim|mencetak|newsletter|news~|padahal sudah|pesan kami|rapat kami|selisih|setoran hafalan|tiba|undangan yang
-9 -14 ^bulan|^bula~
-13 -14 ^cara|^november|^perm~|dapat dihubungi
-14 -14 ^diba~|^kuartal|^kuar~|aplikasi dengan|catur|catu~|ini berlaku|lalu menyesal|pukul sepuluh|sudah siap
3 14 ^ditemukan|^tamp~|grup|lengah|medis anda
14 2 ^ganda|^gand~|dari kelurahan|kami membangunkan|karena kendala|membangunkan|percetakan|tertukar dengan|yang kedua
-14 -10 ^ini|^pema~|diterima|komedi|nonton bareng|pengajar|salah ketik|sering|syahbandar|syah~|tahunan|terbanyak
4 14 ^insiden|^insi~|akses ilegal|ilegal ke|ke pangkalan|sempat dilihat
-14 -12 ^kereta|^kere~|^rilis #|anda hanya|darinya|kepada {}|lewat aplikasi|membawa kartu|minimum|perubahan ini|rilis #|untuk membukanya
14 6 ^kirim|kembalikan hari|label
2 14 ^ktp|dan isinya|mei seseorang|nama email
14 4 ^merusak|^meru~|alergen|daftar alergen|di kalender|di web|dobel|dobe~|kami mencetak|kema~|web kami
14 0 ^pasa~|anomali|anom~|jangan dipakai
12 14 ^terh~|pembaruan kami
14 5 ^yang benar|mobil anda
-14 -6 abu|klinik buka
14 -1 ada banjir|kembalikan pagi|melur
-14 -13 akan berjalan|awan|di {}|hari raya|kasih sudah|komputer anda|lembek|sabtu #|sdr
-14 -8 besar|bumi|kecil dari|ketik|pesanan #|voucher rp
0 14 gue|mengetahui|telegram|udah gue
-12 -14 halaman halaman|url
-14 -2 hati
-14 -7 id|ke folder
14 8 kasu~
14 9 kece~|maafkan kami
-11 -14 keputusan ini|sla|yang bikin
5 14 login kamu
-10 -14 meminta otp
14 10 panitia
-8 -14 pemilik data
-2 14 pengunjung memotret|seorang pengunjung
11 14 ponsel
14 12 stik~
6 14 tagihan air
-1 14 terunggah
14 11 udah
0 13 # akun|kami ada|kami kunci|membaca obrolan|pindaian|sebagian data|tampil bagi
-13 -10 # detik|^bert~|^id|^kena~|^pengajuan|^pere~|^pinj~|^typo|banyak orang|belum bisa|bercerita|bukan dari|bukan kabar|dan lampu|datanglah|dimas|festival layang-layang|garansi|ke gudang|lanjutkan|masa coba|penjual|printer|rumah sakit|selesai|tidak memintanya
-2 13 # formulir|bisa melihat|foto~|rahasia
-13 -7 # hari|^verifikasi|^veri~|ekspor
13 3 # ribu|^email tadi|^sebu~|^yang kami|bukan senin|cuma beda|email tadi|keku~|kembali hari|membingungkan|nyasar|nyas~|pojo~|posternya|sebelum kami|semalam|tanpa bayar|telanjur datang|terjemahan|ternyata kami
-13 -13 ?|^host|akun {}|baru {}|berakhir pada|di edisi|kirim ulang|kode qr|langsung ke|masih menunggu|papan tugas|qr|sabtu pukul|tetap dapat|untuk {}
-13 -12 ^angin|^angi~|^dise~|^kenapa|ada koleksi|adua~|bagaimana|berakhir|berkas {}|catatan rilis|ditangani|ditanggung|genangan|gena~|iuran sampah|koleksi baru|menagih kartu|mengatasnamakan|n|pedoman|pedo~|tanda terima
-13 -9 ^bagaimana|^beredar|^bere~|^gara~|berc~|blog|email anda|kerusakan|masuk selama|raya~|ups !
-13 -11 ^bara~|^laut|^pers~|^seminar|^semi~|^sim|^tahunan|aplikasi atau|bersifat final|bmkg|buahnya|buah~|catatan lengkap|dari toko|ditunjukkan|halo {}|masih memerlukan|minimum belanja|nama di|paket di|selamat datang|sudah penuh|sunda|tanpa minimum
13 0 ^d|^kok|dalam proses|datang jam|ditransfer|ditr~|kasusnya|luar biasa|tambahan di|terlampir dan|tidak seharusnya|versi|vers~
4 13 ^diretas|^disusupi|^disu~|^kami diretas|buka lampirannya|disusupi|itu kini|jangan buka|mengunduh daftar|tema~|tetap semangat
13 2 ^hari selasa|^kami membangunkan|^kami tumbang|^kota|^membangunkan|^semalam|^tumbang|ac|alamat kantor|atas malam|banyak dari|bersamaan|jawab kami|kage~|kami tumbang|kelas itu|komentar|pencet|pendaftaran kami|s pd|subt~|sudah tayang|telah terkirim|terlalu cepat|yang benar|yang sampai
-11 -13 ^ketinggalan|dan akunmu|halaman akun|itu bukan|sisa|tidak sedang
-13 -4 ^keti~|ketemu
-4 -13 ^kode
13 5 ^kode voucher|^kue ulang|cant~|i|itu tidak|kelebihannya|kirim buktinya|kode voucher|kue ulang|sabtu menulis
13 4 ^kue|^link|aja kok|angkutan|arma~|bena~|biayanya dari|di poster|kepada seluruh|kepada warga|menandai|menghentikannya|pertama sebelum|poster tertulis|smk|sopir kami|tetap kami|uangnya sudah|ya ?
-12 -13 ^laporan anda|^palsu|^pals~|^penulis|adalah kode|akan dikirim|akan ditutup|bisa hadir|dan sedang|kata~|memakai alamat|pecahan|rangkuman|rinciannya|{} sudah
-9 -13 ^penutupan
-10 -13 ^penu~|kantor tutup
-13 -8 abu vulkanik|batu|buku berikut|denda berjalan|tiga sampai|vulkanik|vulk~
-13 -6 ada dua|pabrik|tenang
6 13 anda ada|menerima salinan
13 1 anda unduh|bank memohon|datang kembali|di pihak|gelar|ibu datang|iklan kami|ketidaknyamanan yang|laksmi|lari~|parkir yang|pencatatan|penyesuaian sistem|saudara terima|segelintir|tertanggal|tertanggal #|versi cetak|waktu lalu|yang tiba
-8 -13 aplikasi anda|kuci~|semester ganjil
13 6 berhenti pada|diunduh dari|oleh kami|saya
1 13 bikin sandi|bukan data|formulir itu|memperlihatkan|merekam|perekam|psikolog|rekaman itu|tes kesehatan
3 13 buatan|dan hasil|dan token|polisi|sejak minggu|sungguh|tabel pengguna
-1 13 buatan kami|dan menandatangani|menandatangani pernyataan|termasuk nomor
-13 -1 cerita
13 -2 dan maafkan|jahit|jahi~|penjahit
-3 -13 dari kami
2 13 dengan pesan|di folder|ke klien|menampilkan|menggondol|menggondol tabel|yang dicuri
13 8 dimaafkan|kesalahan pengaturan
-3 13 jumlah simpanan|kepada anggota
-13 -3 kami dari|yang cukup
5 13 kami pindahkan|kunci akses
13 7 sri
-13 5 tagihan anda
7 13 tampil
-13 -5 ubah
13 9 yang hilang
2 12 # anak|bahwa telah|di alamatnya|email nama|fotokopi|insiden keamanan|kami sungguh|nama dan|nik dan|sebaiknya anda
12 3 # baru|# gratis|# kalau|^dua kali|^email kami|^kami keliru|^kami lupa|^penjelasan|beli #|benar|boleh dihapus|cetak|gratis #|ini disebabkan|kami layani|kami tagih|lalai|luar dugaan|malam sampai|mati sendiri|melewatkan|membeli tiket|membunyikan peringatan|pengelola apartemen|pengguna mungkin|penonton yang|sama masuk|sebelum menekan|seli~|sudah membeli|tadi tidak|tagih|tanggal dan|teater|teat~|terjadi akibat|tiket keluarga|yang pertama
-7 -12 # dua|^hasil|^hasi~|mendaftar di
12 4 # k|^# k|^k|^salah cetak|anda membayar|armada|buruan|dan tiket|diulang|diul~|dulu sampai|fc|gb yang|itu keputusan|k|kalau #|laga|layanan tersebut|saldonya|sampai jam|sebagai permintaan|ulang tahunnya|warga yang
12 0 # notifikasi|^katering|^kate~|^tarif tol|^tol|akurat|akur~|anda tak|diperiksa oleh|hadiah|juara|juar~|labelnya|memungut rp|pada pihak|prof|salah isi|saudara pada|simpan struknya|tarif tol|tarifnya|tarifnya rp|tenaga|tutor|tuto~|yang #|yang pasti
-12 -8 ^# #|^malam ini|^penyesuaian tarif|^tarif mulai|aliran listrik|dan terima|ini #|kesalahan saat|ketemu di|nina|penyesuaian tarif|rp2|sampai ketemu|seri~|setelah tanggal|tarif mulai
12 2 ^abaikan|^abai~|^dobel|^dobe~|^mengapa|^selasa|^tautan di|^tumb~|belas orang|betul|bu yati|dengan laporan|jalur cadangan|jangan dimakan|janjikan|kaget|kami janjikan|kamu ke|lupa memberi|malam itu|memakai daftar|membawa kamu|menempel alamat|menetes|menjual #|menyiapkan jalur|merasa tertipu|modul|muat #|notulen bulan|nyoman|nyom~|salah menempel|salah menyalin|seluruh nusantara|tercinta|ternyata tidak|tertipu boleh|tidak menyiapkan|ulang sebelum|yang memesan|yati
-12 -11 ^akan|^datang di|^list~|^selamat datang|^uji|atas ketidaknyamanannya|baga~|berani|di selat|dihapus dari|dimulai ulang|email terakhir|kalau suatu|kamu bergabung|karena banjir|kesalahan terbesar|ketidaknyamanannya|kursus|mendoakan|menjelaskan bedanya|ngin~|nomornya|panduan ini|pendakian|permanen|simak|suatu saat|v|{} dengan
12 -1 ^arti~|^kaca~|berdoa|koreksi|kupe~|mengikutinya|pada kami|sudah beli|terpotong dua|yth orang
-12 -12 ^audi~|^berkala|^kera~|^maaf mengganggu|^mengganggu|^servis|^servis berkala|^sore|akses ke|banding|call|call center|center|center bank|date|di host|di wiki|hari sejak|host|hubungi call|kami memutuskan|kamu bisa|masukkan kode|mengaku petugas|mengingatkan|npwp yang|pemeriksa|perbarui alamat|saudara belum|semula tetap|servis berkala|sesuai|tanggal date|tanggal faktur|tidak melakukan|untuk membersihkan|wiki|{} untuk
-12 -9 ^baga~|^kontakmu|^sesu~|bea|berkecil|berkecil hati|dengan kami|dengan menyesal|jangan berkecil|kangen|kartu identitas|ke {}|kesalahan yang|kontakmu|listrik|menyalahkan|menyelesaikan|milis {}|mulai #|muncul lagi|perpustakaan|sampai lima|sanksi|sank~|satp~|terminal
12 1 ^batal|^cepat|^cepa~|^siaran|^siaran langsung|^siar~|^susunan|^susunan acara|^susu~|^terjemahan|^terlalu cepat|belum memuat|berobat|biaya berobat|dalam waktu|datang besok|kalian bakal|kursi #|laks~|minggu kemarin|nyasar ke|perlu membayar|sudah terbit|susunan acara|terselip|untuk malam|untuk pelanggan|versi yang
-12 -10 ^berj~|^ditolak|^gempa|^gemp~|^lalu lintas|^lintas|^lint~|^lulus|^lulu~|^pesan|baru dapat|bawa bukti|buka lagi|bukti pembayaran|dapat diambil|dibaca di|gempa|gemp~|hormat kami|jawaban anda|juni #|kode #|lalu kembali|memetik|menghadiri|pala|sapi|seik~|setujui|sobat kopi|sund~|tanggal itu|temukan di|terdaftar|ti|wilayah|wila~|{} {}
3 12 ^daftar tamu|apar~|daftar tamu|damp~|hacker|hack~|kartu itu|karyawan di|meliputi nama|mengunduh|mutasi|muta~|nama saudara|olehnya|oleh~
-9 -12 ^diterima|^rilis|^rili~|anda sudah|atau langsung|dari lima|dikirim paling|ibu tanggal|jika bukan|kata acak|mengeklik|salahkan|seseorang meminta|simpan sebagaimana|taman|zoom
-12 -7 ^gratis ongkir|berisik|di media|di situs|dua jam|kirim balik|kosong kalau|pengadilan|tidak termasuk|toko
-11 -12 ^jalur|^jalu~|^keluhan|^keluhan anda|^mere~|akan mengabari|anda dianggap|besok kami|camilan|cami~|ditahan|favoritmu|kami sedih|kami selama|kami siapkan|maskapai|masuk {}|mengajari|mengincar|pengaturan lalu|pengirimnya|rangkuman mingguan|rudi|tanggal pukul|tengah malam|ucapan terima|volume|volu~
0 12 ^kita|^tamu hotel|agen|berisi #|dampingi|dan cvv|dan nomor|kami menyimpan|klien lain|kukirim|kukirim ke|periksa transaksi|sudah diberhentikan|tamu hotel|warga forum
-8 -12 ^menu~|bintang|bint~|rapor semester|rekaman dan
12 7 ^notifikasi|^noti~|^penting|^pent~|balik|kasir|malam ini|menerbitkan|retr~|tempat untuk
-3 12 ^pendonor|publ~
-10 -12 ^pertanyaan|bahkan|bahk~|dapat menyampaikan|hanya terbuka|investor|kabar baiknya|keamanan informasi|mendaftar|setelah anda|tama~
12 6 ^sabtu #|^yang tidak|benar sabtu|ekst~|isinya|isin~|lumb~|tidak layak|uang anda
12 5 ^sih|^sih ?|buktinya kami|di laporan|kami menukar|ke bagian|padahal kita|pang~|pemegang tiket|sih ?|tadi malam|tayang|telanjur bayar|tertipu
1 12 akan menanggung|dan pelanggan|fotokopi ktp|gaji dan|meminta tebusan|menanggung|mengetahui nama|milik|oleh satu|saldo dan|siap menemui|tebusan|tebu~|terbawa
-1 12 alum~|dalamnya tersimpan|dengan ktp|dokumen yang|sudah diturunkan
12 9 anda kembali|antara #
6 12 anggota koperasi|tabel|tabe~
-12 -5 apa adanya|peni~
5 12 apartemen|nomor rekening
-12 -2 beredar|di tablet|lama tidak|memakai akun
-2 12 di situ|mungkin telah|pakai kata|satu mitra
7 12 digital|kena|pak yohanes
8 12 digi~
4 12 gantilah pin|pelanggan kami|pindahkan|token api
12 -2 gratis dan
12 8 jersey|jers~|maaf kak|pani~
9 12 kalau mau|pons~|riwayat|riwa~
-12 -6 keluaran|pabr~|sampah|tertutup
12 10 kini|tampil di
10 12 mesin|mesi~
-6 -12 pada email
11 12 saat
12 -3 sebagian pelanggan
-12 -4 sekadar
-12 -1 selama
12 11 stiker
11 2 # aplikasi|^dua|^hilang dari|^kelas yang|^minggu lalu|^sambal|^tadi pagi|^tanpa pemberitahuan|abaikan email|bayam|bing~|botol sambal|dikarenakan gangguan|dua minggu|halaman kosong|hitung ulang|kali lipat|kami penuhi|kami perbarui|katup|ke kartu|kelas yang|kendala operasional|kolomnya|lore~|masuk dua|mati selama|membayarnya|memegangnya|menguras|menit sebelum|menutup katup|mikrofon|operasional di|opti~|pada pukul|pd|pengumuman di|penuh untuk|penuhi|pres~|pun tidak|sayur yang|selisihnya otomatis|siaran langsung|tetapi kami|tidak usah|try out|untuk kelas|usah|wening|weni~
11 1 # bungkus|# tanpa|^bulan juli|^harga tiket|^laporan donasi|^parkir|^park~|^salah alamat|^satu angka|^seha~|^tadi|adalah napas|akad|begadang di|bibit cabai|bibi~|dalam artikel|dari rak|diab~|harga tiket|hari kamis|itu kami|kami tambahkan|kami teruskan|kini setiap|laporan donasi|masakan|minyak|miny~|napas kami|pak tarno|redaksi meminta|salah alamat|sehubungan|sehubungan dengan|sehu~|selagi|tarno|tarn~|teknik|undang|yang terlalu
11 3 # itu|# khusus|^bonus|^bonu~|^jaringan|^jari~|^karena kami|^pukul|^puku~|^saya|baru tiba|beni~|biasa !|btw|dan dicocokkan|dari jadwal|darm~|email kami|hari ini|internet di|kabupaten|kepada tiga|lala~|link yang|memohon maaf|otomatis kembali|pun dengan|salah karena|satu di|tadi|tamb~|tidak memiliki|uang rp
10 11 # ke
11 0 # nomor|# sebagai|^sebelum|bank kirim|baru tahu|beli hari|biaya bank|contoh dari|dan buku|dari setiap|di surat|hari terakhir|kami kirimkan|lentera|lent~|mohon keputusan|pengganti hari|pengurus rt|pintu anda|protes|prot~|sabtu tidak|silakan disimpan|sudah dilepas|telah diperbaiki|yang protes|zona
-2 -11 ^!|catatanmu
-11 -8 ^# sudah|^habis|^habi~|^kami terima|^kelas ditunda|^peme~|akan dihapus|anal~|bangli|bisa ikut|catat di|cila~|dapat mengajukan|domp~|favo~|hari lain|kami datang|kang~|kelas ditunda|kesempatan|ketawa|lampu jalan|lima bintang|mencoba lagi|menjelaskan|menumpahkan|paket tahunan|pengajuan|pengertian anda|peralatan|perkiraan|rant~|saya~|sepu~|setiap bulan|sinta|sint~|sudah berbelanja|sudah dua|tunda|tund~
0 11 ^amankan|^aman~|^anda terbaca|^dikirim ke|^forum|^foru~|^hai|aku minta|akun gosip|amankan|anda terbaca|bertanggung|bertanggung jawab|dampingi ke|data bapak|email sama|gosip|gosi~|itu telah|kartu masa|masa berlaku|membaca alamat|mengetahuinya|menjualnya|omzet|omze~|pengguna dan|pernyataan|pin anda|sdm|tanpa hak
-1 11 ^arsip|^arsi~|alamat dan|diberhentikan|ditimbulkannya|email tanggal|keluarga lain|kepegawaian|laman resmi|menerima balasan|mungkin ditimbulkannya|orang asing|sera~
11 -2 ^atas|^kami hapus|di video|memasang zona
-11 -11 ^audit|^balas|^baru balas|^diga~|^hasil audit|^kode otp|^maaf baru|^pant~|^perangkat|^promo|^prom~|^rapat warga|^turut|atas permintaan|baru balas|bukan anda|di menu|dikirim kepada|dura~|faks id|habis|habi~|hadir karena|hasil audit|helpdesk|help~|ikut~|ini memang|ini menjelaskan|jangan dibuka|maaf baru|mini~|pekerjaan faks|penulis|perbarui|perm~|rabies|rabi~|rapat warga|regulator|regu~|ronda|sekolah pada|sima~|siny~|siswa belajar|tanggal tanggal|ulang lewat|vaksinasi|vaksinasi anjing|{} dan
-11 -7 ^bagi|^garansi|^kamis #|^klaim garansi|^mulai|^mula~|belum memenuhi|berakhiran|berat|berat hati|besa~|dalam garansi|dari rp|dengan baik|dengan berat|ditutup|geser|gese~|gunung|gunu~|juni sebesar|kami terima|kemarin masih|kirim ke|klaim garansi|lima pertanyaan|otomatis berlaku|susu|tiba-tiba|tiba~|turut|waktu untuk
-11 -5 ^bala~|^maaf|akhirnya|inve~|kapan|toko kami|urutan
-11 -9 ^belum bisa|^dili~|^email anda|^selesai|^sele~|^tutup|^tutu~|^ups ada|agak lama|akan ditagih|aktifkan|anda dalam|baca semuanya|balai|berhasil|beroperasi|bin|catatan kecil|cibubur|dari pabrik|di kecamatan|doakan|doak~|genset|gens~|henti|ini aku|kami kalau|kami mengundang|kami ya|kesalahan pada|lagi tanggal|list~|matahari|mata~|mau menerima|membedah|mencukupi|mengira|mengundang bapak|menilai|naskah|nask~|pada senin|panitia festival|pembayaran gagal|per hari|per kilo|perw~|pusat servis|secukupnya|sehari sebelumnya|survei|surv~|termurah|tertunda|tidak mencukupi|tiga cara|token listrik|trafo|ups ada|waktu henti
3 11 ^data pelanggan|^di grup|api anda|buan~|bukan milik|dan masyarakat|dia|diha~|dilihat pengguna|ditonton|gantilah|informasikan|informasikan bahwa|itu asli|kami informasikan|lampirannya|menyebarkannya|milik kami|mitra dan|piks~|selama enam|simpan buktinya|tanpa memeriksa|terhadap penipuan|tersebut sudah
-11 -10 ^faks|^kamis|^kami~|^listrik|^menunggu|^pemeliharaan terjadwal|^turu~|^yang ketinggalan|batik|berbuat apa-apa|berburu|berhalangan|cara menyeduhnya|dapat kami|datang di|dime~|faks|jejak|jeja~|kafe|kami buat|kami memeriksa|kami pindah|kami turut|kelahiran yang|kisahnya|latihan tidak|lekas pulih|longsor|mengajak|menulis di|menyeduhnya|nomor nomor|pada sabtu|panc~|pemeliharaan terjadwal|pencarian|pengajuan kredit|perintah|perjalanan|perlu berbuat|pln|rinjani|rinj~|sandi untuk|selamat berburu|sibuk|sibu~|simpan email|tahunan pada|tengah|vokalis|voka~
8 11 ^gim|kesehatan|november pukul|saya yang
11 5 ^informasi penting|dapat menerima|i wayan|informasi penting|kami antar|kami kembalikan|lomb~|menit supaya|petugas yang|senantiasa|situs kami|tertukar
-7 -11 ^jangan|^jang~|alamat pengirim|batas|beda~|belakangan ini|bulan juni|dianggap|kamu nggak|nyalakan verifikasi|sebuah maskapai|terima dengan|unduh
11 4 ^kami kirim|^layanan #|^pesanan anda|akan dibagikan|aset|bawah ini|belum datang|benar rp|biayanya|cair|dari kantor|ditanya|kami membiarkan|kami mengunggah|kami yang|kan|kirim karena|layanan #|lho|sudah saya|sungguhan|taya~|teknis sebagian|tepat waktu|tur|untuk membuka
11 -1 ^kosong|^koso~|^kuis|^versi|^vers~|baik-baik saja|benar sudah|guys|ibu fransiska|ini sebelum|judulnya|kami cetak|kami mengucapkan|kesalahan tersebut|ketidaksesuaian|pada sebagian|rp99|rp99 ribu|saya ganti|saya hapus|yang tertulis
-5 -11 ^meng~|^tanggal|kucing|melalui formulir|pelaporan|perb~
-11 -3 ^pelanggan|belum ada|di cabang
-8 -11 ^penawaran|^sandi yang|acara tanggal|buka pengaturan|di portal|diunggah|memang anda|menerima pemberitahuan
-2 11 ^peserta|^pese~|^ruma~|^semua|^semu~|besar donasi|yang menyebarkan
1 11 ^pihak|^piha~|belum ditemukan|dalam log|data pengguna|dengan mitra|kami cabut|kami dalam|kami menampilkan|kandung|kartu yang|memperlihatkan #|pengawasan|pengguna lain|polisi dan|pulangkan|saya mengirim|terbawa dalam|untungnya cuma
-4 -11 ^pindah|^pind~
-11 -6 ^sakit|^saki~|^teng~|eksp~|elektra|kami bisa|poli|setelah itu
4 11 ^segera ganti|cod palsu|data keanggotaan|gym|punyamu|tamunya|tidak membayar
-9 -11 ^sudah|^suda~|cara membuat|dapat diubah|diskusi|kami kehilangan|kecil kami|masih kami|memakai kalimat|mengaku data|mulai selesai|penipuan|perd~|semoga|semo~|subj~|terakhirnya|tim keamanan
-1 -11 ^tim
11 -3 ^yang tak|anda memesan|perlu mengisi
-11 -4 akta kelahiran|bere~|commit|dimu~|kelahiran|kira|milis|sepanjang juni
-11 -2 alamat anggota|tablet|tabl~
-10 -11 anda telah|dan kita|dengan angka|hanya di|jarang|katanya sambil|pesanan anda|sejak pagi|sinyal|tidak mengirim
7 11 anda termasuk
2 11 bisa dicari|insiden pada|kami tertinggal|lain bila|menghapus semua|penanggung|pencuri|pengguna yang|sekarang sudah|seseorang menyalin|sesuai pasal|tanpa login
5 11 dari akun|semangat
11 8 dari sistem|kami meminta|kotak|toh
11 6 di ponsel|nomor lama|out|perumda|semua peserta
-3 11 dibuka orang|dilihat|namamu|raha~|seluruh karyawan
9 11 didampingi|komi~|unggahan
-4 11 dokumen
6 11 ikut latihan|kk|kupon|kupo~|pindahkan ke|tanda tangan|yang bukan
-6 -11 ini beredar|lucu|sisa kuota
11 7 kami menerbitkan|ke depan|maaf~
-11 2 kanal
-11 0 kana~
11 9 menyerahkannya|untuk semua
11 10 sebanyak #
-3 -11 seminar
11 11 tidak ikut
10 0 # beserta|# menyebut|^# yang|^naik|^ongk~|^padahal|^premi|^prem~|^sert~|ada tindakan|akan kembali|besok pagi|cika~|cuma satu|di tempatnya|diabaikan|ekse~|gardu|gratis kapan|itu untuk|jadi gini|kantor dan|ke pulsa|kepuasan anda|kirim rp|label tanpa|manajer investasi|mencatatnya|mengantarnya|nilainya|pagi ini|rapor yang|sebagian dari|sehari|susu~|tarik dari|tempatnya|tersebut tidak|tidak muncul|untuk itu|yang lengkap|yang merasa
-10 -9 # dari|# waktu|^anda tidak|^beru~|^cerita|^ceri~|^kepada pelanggan|^maskapai|^mask~|^seri~|^tilang|^tila~|^token listrik|administrator|anda #|anginnya|bapak rudi|bern~|besok pukul|di kelas|dijadwalkan|dikabulkan|dilaksanakan|format|ganjil|ganj~|hilang di|hujan turun|ini jatuh|jadwalkan|kalau pesan|kali salah|kami jadwalkan|kamis atau|ke meja|ke tahap|kurir tidak|lagi kapan|laporan ini|lekas|leka~|lewat halaman|luma~|mantri|masa tenggang|mega|mengikuti ujian|menyumbang|merasa ada|mode gelap|mulai senin|mungkin ada|pekerjaan|pembayaran sebelum|pengakuan|penolakan|portal karyawan|rawat inap|rond~|setiap pukul|sudah selesai|tahap berikutnya|tanggap|tenggang|terbuka sendiri|waktu muat
10 1 # peserta|^air|^angka|^bibit|^bibi~|^jawaban|^jawa~|^mati|^permohonan maaf|^pukul #|^tari~|ada catatan|airnya aman|ambil dari|anda alami|anda sebagai|anda telanjur|berbau|bertutup|bibit|brosur|bros~|dan pesanan|demo|di gedung|di katalog|di seluruh|dicoret|difoto ulang|galon anda|gantinya|gedung serbaguna|gol|ini membuat|kategori|kategori putri|kendala teknis|maafin|maafin ya|mata kami|membaca surat|membuang waktu|membuat kaget|mengembalikannya|menyesal telah|ongkirnya|orang kedua|pejuang ptn|penutup|pihak kami|ptn|resepnya|saja tidak|sejak januari|sejumlah nasabah|serbaguna|sudah bikin|tabel tarif|tanam|telah memberi|uang|undangan seminar|yang hidup|yang salah
10 2 # tadi|^kali|^rese~|adanya kendala|alamat lain|alami|anda terpotong|barunya|ceta~|dada|di label|dimakan|doang|doan~|es|gangguan pada|ganti penuh|ibadah|investor yang|juni sudah|kalau besok|kami mengantar|kami sertakan|ke alamat|langit di|latihannya|laun~|loket kami|maaf jika|memilih daftar|memperpanjang|menekan tombol|menyesal sekali|oben~|pada undangan|pendaftaran dibuka|peringkat|ruangan|sertakan|susun|tanpa perlu|tiga orang|tiket kereta|tirta wening|ulta~|yang keliru
10 3 # tetap|^internet|^itu salah|^jam pada|^pengumuman|^tertulis|^tidak jalan|anda semua|baru~|buatkan|dari akunnya|dengan tiga|di gudang|di sistem|jam pada|kami kurang|kami potong|kelulusan|kolo~|lipat dari|masa~|milik orang|november dan|penjelasan|penuh selisihnya|perumda tirta|poto~|rekaman kelas|salah cetak|sekarang kami|tiba #|tidak jalan|tim gudang|tombol kirim|yang bayar
-10 -6 # x24|^dito~|^toko|ada #|berg~|dan akun|di tanah|itu memang|juga tidak|karena abu|keran|kering|keta~|kump~|lima hari|mendengar|refund|refu~|resmi|resm~|semua data|seperlima|sudah berada|tahu ini|tulis di|ujun~|user|x24|x24 jam
-8 -10 ^akan kedaluwarsa|^anda #|^berhasil|^kode verifikasi|^pesanan|^pesa~|^verifikasi anda|ada berkas|akan kedaluwarsa|anggrek|bantuan dari|ditambahkan|kami berhenti|lahir anak|masih benar|mencoba masuk|periksa alamat|rumit|rumi~|verifikasi anda
-9 -10 ^akti~|^atas permintaan|^dita~|^inve~|^kedaluwarsa|^keda~|^phishing|^phis~|^rama~|^rangkuman|^rang~|^tahu~|akun dengan|apa kata|berhenti beroperasi|bukan ganti|dan bagaimana|dengan kode|di stasiun|dikembalikan otomatis|diskon rp|edisi ini|guru bahasa|ini salah|istirahat|itu palsu|kalau bukan|kantor pos|kurs~|maaf di|membahas|moderasi|pejalan|pejalan kaki|perlu surat|rangga|sekarang juga|stasiun kecil
-10 -10 ^anda sudah|^ditutup|^dompetmu|^ka|^karena|^kare~|^pengingat|agar lebih|antivirus|biasanya|bila berkenan|bila masih|dibatalkan|dompetmu|gangguan jaringan|gizi|hent~|infak|infa~|kabelnya|kabelnya dapat|karena kabelnya|kecepatan|longsor di|melanjutkan|mencuri|mencuri data|menghemat|mengucapkannya|menu|pak rt|pengalaman|permintaan data|pernah salah|r|rancangan|ranc~|rekam|sele~|stok kosong|terlampir dalam|toko untuk
-10 -8 ^berakhir|^cerita dari|^gelombang|^gelo~|^langkah|^pemeliharaan|^penarikan|^sampah|^situs|^situ~|^yah kamu|a n|abaikan surat|aktifkan lagi|anda akan|angi~|boleh cerita|cerita dari|dan banyak|dan hanya|dan tenda|dari sini|dema~|dengan barangnya|detik untuk|ditolak oleh|duluan|dulu~|enam tahun|gratis ongkir|ini para|itu kepada|jenis|jeni~|jiwa sentana|kalau kamis|kami baca|kami dulu|kode produksi|ktp atau|layang-layang|lewat pengaturan|liri~|listrik di|lusa|majalah|maja~|masih ada|mb|melalui nomor|memperkirakan|menunya|mogok|mogo~|pada halaman|padam di|pendek|pengguna baru|pete~|sebentar saja|sentana|sesu~|soekarno-hatta|soek~|stok masih|terakhir kami|tiap sabtu|tidak terputus|tunjukkan ktp|tutup pada|untuk masuk|yah kamu|yang teliti|yang terbaik|{} !
-1 10 ^chat|^difoto|^difo~|centang|database|diagnosis|diag~|diakses pihak|itu memuat|jangan panik|matikan sampai|mintalah bank|nama alamat|nik|penyedia layanan|polisi sudah|sah ke|sambil menyebut|serangan|serta nomor|staf|tegu~|unduhan|yang mencari
-10 -2 ^coba|^uji coba|laptop|lapt~
2 10 ^di aplikasi|^insiden #|^memperlihatkan|^memp~|^siswa|^sisw~|anak anda|atas nik|dan mengunduh|di sana|ini milik|kami serahkan|kemarin ada|kepada perusahaan|kos|map|perusahaan lain|ponsel anda|sebuah forum|selu~|serahkan|sudah menutup|telah mengambil
1 10 ^di internet|^flashdisk|^ke grup|alamat serta|anda diunduh|cctv|dan tanda|dengan menyebut|dicabut|direktur utama|ditarik dan|flashdisk|halaman pembayaran|hp #|ibu kandung|jadi kamu|jangan percaya|kamera di|kami buang|kami dibobol|kunci|lama kami|menghapusnya dan|menyalin nama|penyelidikan|pihak ketiga|riwayat top|sandi kamu|siregar|sistem reservasi|tampilan|tawaran kerja|teman|tidak berhak|yang lihat
10 7 ^dibuka|^dibu~|^ketu~|beberapa kasus|belanjain|kami bayar|kami tarik|kami terlambat|maafkan|menghentikan
-10 1 ^dikirim|^diki~|^memakai|inst~|pelapor
-1 -10 ^email
10 -1 ^gantinya|apoteker kami|baik-baik|bermasalah|brosur yang|catatan waktu|dan gantinya|dari cadangan|kate~|kepencet|mengambil antrean|nasi|penerima email|perbedaan|ratus orang|sensornya|tanggal yang|tanpa mengambil|yang mati
-4 -10 ^hamp~|dengan membawa|di zoom|halo semua|yang tampaknya
10 5 ^hilang|anda selama|batalkan karena|benar dan|dan kepada|google drive|kami pulihkan|ke google|kekhilafan|kembalikan|kenyamanan|kepada nasabah|keselamatan dan|mungkin anda|namun|namu~|pulihkan|sore ini|surat keterangan|tidak kami
10 4 ^hila~|^ingin kami|^terhapus|^voucher|^vouc~|^yang ingin|awal sudah|bapak telah|baru kami|dico~|duh|ingin kami|kakak bayar|lampirkan|mati|mengajukan izin|menimbulkan ketidaknyamanan|pada beberapa|pengganti kami|saya langsung|segala ketidaknyamanan|sudah menarik|tahap ii
4 10 ^insiden keamanan|^soal nomor|anda ikut|atau pinjaman|bila kakak|dan verifikasi|jumat lalu|mendapatkan|mengintip|plugin|plug~|salah seorang|sandi sudah|satu~
-2 10 ^karyawan|^melihat|^tercecer|^terc~|^terkait|akses itu|di internet|dimungkinkan|kita sudah|member|salah mengatur|selanjutnya|tanpa alasan|telah diakses|terbatas antara|tercecer
-4 10 ^kebocoran di|^perihal data|perihal data|publik|sudah menghubungi
-10 -3 ^kehilangan|^kehi~|diserahkan|kuartal ini|sekretaris|sudah dibatalkan
-10 -7 ^mela~|^sudah habis|akan mencoba|alamat email|atau uang|biji|bisa menerima|calo|chat kami|cibu~|cocok|dalam tujuh|dipelajari|diun~|ketidaknyamanan ini|langkah di|lintang|maaf tiket|menjawab|naik dan|neng~|ombak|omba~|paling banyak|peke~|pembayaran langganan|perbaikannya|rayakan|sage|sampai tiga|semoga almarhum|tas yang|tinggal tiga|tutup #|untuk menghitung|urut~|warna sage
-10 -1 ^pengaduan|penjual yang|perbarui aplikasi
-10 -4 ^pera~|^spam|bulan depan|dike~|folder|fold~|jangan lupa|kami pilih|kebe~|laporan|lebih cepat|menahan|mohon perbarui|paham|pemberitahuan ini|pemilik|sekretaris perusahaan|titik kumpul|yang dapat
8 10 ^rt|dida~|kami keliru|menelepon
5 10 ^siapa|^siap~|^tangan|bahwa pada|meliputi|sama di|siswa lain|uang yang
10 10 ^soal|mimin
10 6 ^suara|^suar~|berhak marah|d #|driv~|izinnya|izin~|kami mencabut|kami umumkan|lomba|sens~|tambahkan|umumkan|ya !|yth pelanggan
6 10 ^teru~|gim|kelalaian ini|pengecekan|salah satunya|satunya|sebagian|tidak tahu
-7 -10 abaikan pesan|diskonnya|ejaan|ejaa~|gayo|jatuh tempo|kalau kemarin|kembali dengan|kode ini|lembur|meneruskan|menyetujui|sedu~|tempo
10 8 ajukan|ajuk~|allah|alla~|anda berada|baca ya|itu buatan|kami bagikan|kini tidak|panggilan|sambungan anda
0 10 akun email|amplop|andi|bapak akan|beredar di|bpr|catatan itu|dari hati|dikhawatirkan|dikunci sandi|foto buku|iseng|isen~|itu dapat|kami dampingi|kami hilang|kami matikan|kami titipkan|kejadian ini|keluarga itu|lembar itu|luar pada|memisahkan|menemui|oleh seseorang|pengamanan|perlu dikhawatirkan|pin akun|sandi baru|tempel|terhadap|terindeks|tidak berwenang|wali kelasnya|yang menyimpan
3 10 anda dipakai|anda sekarang|bahwa sejumlah|dan foto|dari server|dibuka siapa|dihapus|disamarkan|insiden #|jangan membayar|kami diretas|nilai rapor|nisn|oleh karena|pangkalan|pangkalan data|seluruh|tes|yang disamarkan
-3 -10 anggrek #
10 -2 antrean yang|dan kalian|kamu belum|reda~|sejak maret
-6 -10 bapak menunggu|dibuka hari|diganti pada|hr|jika|kami hanya|kami hapus|ktp dan|ktp melalui|menyerahkan|merek|sayang|wart~|yang lagi
-10 -5 bati~|berbagi|diwa~|gaes|gara~|kami ingin|keamanan|ketentuan|koperasi|kumpul|oh iya|pintu masuk|pos|tiap|undu~
7 10 coba yang|dica~|memalukan
-5 10 dan pesan
10 9 dan sudah|mimi~|pemegang
-5 -10 dengan alasan|semacam|tersebut dan
-3 10 diturunkan|gagal menjaganya|ke luar|situ|sudah minta|turut terdampak|uang ke
9 10 eh|operator|tertinggal di
-2 -10 formulir di|mendapat
-7 10 ke tetangga
10 -5 memuat denda
-10 0 yang sah
-9 -8 # buah|^akan dihapus|^bea|^bea cukai|^belum lengkap|^berdukacita|^berhenti berlangganan|^berlangganan|^bulan ini|^cukai|^cuka~|^disetujui|^fitur baru|^jawaban atas|^jumpa|^jump~|^kesalahan|^kini|^lengkap|^leng~|^penarikan produk|^pengajar|^pengajar sakit|^perbaikan nama|^sampai jumpa|^sela~|^sudah selesai|^sudahkah|^tidak aktif|^turut berdukacita|^warna|^warn~|aktifkan #|aliran|alir~|angin|arisan|aris~|atas wafatnya|atau|atur|audit|belajar dari|belum lengkap|bergabung|berhenti berlangganan|berkas konfigurasi|bermeterai|bukan kepada|bukan robot|cairan|cair~|dari osaka|data dan|demam|di lokasi|dipadamkan|ditulis di|februari pukul|ganti warna|gerak|hai nama|halo ibu|jadi kelas|kami sebelum|kapan pun|keanggotaan anda|kekecewaan|kekecewaan anda|kembar|kesabarannya|kisa~|kuasa bermeterai|kursor|lambat tanggal|laporan penyaluran|laut bercerita|lelang|lela~|lima surat|makin|maki~|memahami kekecewaan|membedah lima|mengajukan kembali|menunggu pemeriksaan|musik|n yayasan|nomor belum|osaka|osak~|pemasangan|pemeriksaan bea|penarikan produk|pengajar sakit|penyaluran|perbaikan nama|pernah|pesanan kakak|pesawat|pihak mana|ranting|ridwan|ridw~|rusak dan|singkat|singkatnya|sinta demam|stoknya|stok~|sudahkah|surat permohonan|survei singkat|tahun ini|tautan berlaku|tautan dan|tentang seorang|terima kasih|terjadwal|terlalu sering|tetap sama|tidak ke|tidak wajib|tiga puluh|ubah dari|yang menjawab|yang rusak|yang terlambat
-8 -9 # bulan|# mengeklik|# pondok|# rumah|# x|^juni|^korban|^korb~|^pengiriman tertunda|^phishing bulan|^posisi|^posi~|^seme~|^sepa~|^telah|^terjadwal|^tertunda|address|addr~|akun tanpa|anda nomor|anda sedang|apa ?|aula|bercerita tentang|bila bukan|dalam lima|dapat diakses|ini ?|kabar ini|kabari begitu|kami memperbaiki|ke address|kita belum|labu|luring|luri~|membuat grafik|mempertimbangkan|menu keamanan|menunggu lama|mohon periksa|pengiriman tertunda|phishing bulan|secara permanen|seperti|setelah mempertimbangkan|taruh|taruh di|tempat terbatas|x
-1 9 # kali|^rumah anda|^terb~|ahli forensik|baru-baru|baru-baru ini|benar-benar minta|berkas sudah|dalamnya ada|dan menghapus|dari mobil|dengan mengaku|dua tahun|investigasi|kamera milik|kami benar-benar|kurir palsu|memotret|nik alamat|nik tidak|perkembangan|riwayat kredit|sandi itu|semua sesi|sendirian|sudah menghapus|tabel pelanggan|tala~|tanpa sandi|tersebar|yang kemungkinan
-9 -7 # kilo|# mengikuti|# naik|^april|^apri~|^dapur|^dipe~|^domain|^doma~|^film|^folder|^fold~|^jatuh|^jatuh tempo|^jatu~|^karena longsor|^longsor|^long~|^pabrik|^pabr~|^simulasi|^simulasi phishing|^simu~|^tempo|ada dan|ada jawaban|ada waktu|april #|baca dan|baris di|basa~|berduka|boleh membatalkan|budi|bulan tanpa|coba|daging|dagi~|dan penonton|di bea|di terminal|dikumpulkan|dilarang|dimakamkan|ditiadakan|festival|fest~|gelo~|gera~|habis dalam|halte|halt~|hukum|ini jadi|kak sinta|kali dengan|kangkung|karena longsor|karena tidak|kata sandimu|keda~|kerja bakti|kesalahan pembulatan|ketik #|kucingnya|kue kering|lagi ?|lalu #|luar cuti|mata uang|maumere|maum~|memutuskan menutup|mengaduk|menurut catatan|menyesuaikan|minggu depan|pemakaman|pembayaran ke|pembulatan|pengembalian dana|penumpang boleh|perjalanan ka|pesan ke|pram~|pukul tiga|puluh tahun|sandal|sanggup lagi|satpam|satu sampai|sejak surat|semasa|setiap tiga|simulasi phishing|sini|statusnya|surat izin|tanpa mengubah|tari|telah pulih|tempe|tenda|tend~|terang|termos|tetap memakai|tidak sanggup|tidak terganggu|titip|tls|trad~|ungk~|wawancara yang|yang ingin
9 1 # mencantumkan|^bisa dipakai|^cabai|^galon|^galo~|^minu~|^pandan|^pengumuman no|^ralat jadwal|^tanggal #|akan dibukukan|angka itu|area|atau biaya|bene~|buket|buket untuk|buke~|buku anda|ceo|dari keluarga|datang membawa|di akunmu|di pojok|di tiang|dibukukan|diterbitkan hari|diuji|diuj~|gado-gado hari|hal sepele|hari ibu|kabar bahwa|kacang pada|kalau keterlambatan|kald~|kami memilih|kami ulang|kamis dan|karena gangguan|ke kota|kebun bibit|kemarin #|kendala|kesalahan sistem|ketahuan|kini wajib|laporan keuangan|malam yang|master|mast~|membunyikan|mengirim satu|mengunggah|menjawabnya|menulis bahwa|menunggak|merasa terganggu|ngaco|ngac~|nilai yang|ongk~|pada tagihan|pengumuman no|perlu dibalas|perut|ralat jadwal|sakit perut|sebelum jam|segmen|segm~|seharusnya masuk|sesuai pada|tambah|telanjur|tepa~|tindakan yang|tua wali|wangi|yang sebenarnya
9 6 # pada|buat|buruk|divisi|drive|kok|kuta~|maaf dari|maaf sebesar-besarnya|menaruh|menyalin|mikr~|oktober pukul|yang terus
9 2 # padahal|# tanggal|^bapak|^bapa~|^kami menagih|^kekeliruan|^keke~|^menagih|^salah hitung|^selama #|^tautan|^taut~|beau~|benih|bingung|cabai|dengan cara|gard~|halo bunda|hilang dari|ini dengan|insinyur|jam dua|kami membatalkan|kami menagih|kami susun|karena sudah|keputusan yang|kode diskon|kolom|kore~|mawar|mawa~|mengalami kesulitan|mengirim email|mungkin mengalami|nilai tengah|pasang #|pojok|rema~|salah pencet|sangat menyesal|seharusnya sampai|sejak awal|sekali dan|sempat mengalami|senilai|senilai rp|sepeser|sepeser pun|siaran|siar~|sudah aktif|sudah diperbaiki|tabel yang|tadi nyasar|tiket gratis|tulis ke|yang menyala|yang naik|yang sebesar-besarnya|yoga
-9 -6 # rp|^domp~|^lampu|^tidur|^tidu~|^tiket #|aku kira|aplikasi|apli~|atas pengertiannya|belum kebagian|belum termasuk|buka|dan salah|dapat dibaca|dengan ongkos|di toko|ende|hadir dua|harga lama|hati kami|hingga|hing~|ini ditiadakan|jern~|kadang|kami menjadi|kami tahan|kapur|kapu~|ke mana-mana|kebagian|kekecilan|khilaf dan|lint~|makan|menengok|pelatihan|pembicara|pengaduan|pengertiannya|pergi|pikir saya|puluh dua|retak|riyadi|salah kata|sampai besok|sampai dengan|satpas|segala khilaf|seperti tahun|teleponlah|tidak memilih|tiket #|ujung|yang membuat
-9 -9 # xx|^anda untuk|^kereta anda|^pak|^ring~|^sapi|anda dengan|bakal|berbuat|bertindak|bisa pindah|data bocor|di petak|diberikan|dibutuhkan|diwajibkan undang-undang|gangguan di|hanya memakai|ikan|ini mengikuti|kami membuka|karena alamat|kasih|kereta anda|membelinya|moto~|peca~|permintaan anda|perp~|pesan whatsapp|petak|rekor|sandinya kami|sedang|selesai dalam|tanggal mulai|terpakai|terpeleset|tetap buka|tidak bocor|xx|ya tidak|yang jujur
9 5 ^agustus|^agus~|^berita|^samb~|bali~|cair tanggal|dan telah|dimaksud|divi~|ini terjadi|kami ajukan|kami hitung|kami mohon|maaf kepada|mendaftar ulang|nuru~|raih|tempat kami|tern~|untuk anda
-9 -4 ^akun anda|^keja~|bank penerbit|berakhiran #|bukti|disu~|kita|melaporkan|mengunci|otoritas|otor~|paha~|sendiri dan
0 9 ^alumni|^alum~|^api|^bekas|^bocor data|^dokumen|^doku~|^kamera|^kame~|^mitra|^mitr~|^paspor anda|^pihak ketiga|^rahasia|^raha~|alamat rumah|ananda|bantuan sosial|bapak lalu|bocor data|catatan konseling|daftar hadir|daftar pinjaman|dan mewaspadai|dapat dilihat|di angkot|dilihat oleh|ia melihat|itu sebelum|jebakan|jeba~|ke polres|ke tangan|kepada karyawan|konseling|kulaporkan|kulaporkan ke|kula~|kunci api|lain selama|lapor polisi|maling|menjawab pesan|menyebut nama|mutu layanan|nik nomor|peningkatan|peningkatan mutu|pinjaman bapak|reuni|reun~|saudara|sebagai bentuk|server tanpa|sudah kulaporkan|surel kami|transaksi bulan
-5 9 ^anda di|terbaca
-7 -9 ^anda simpan|^kabar dari|^kelu~|^ming~|^pulih|^simpan|adalah situs|akan terus|anda menyimpan|anda simpan|antrean panjang|bahasa|coba tidak|denda|dijadwalkan #|ditunda|jalankan ulang|ka|kejadian itu|kewajiban|kewa~|kode verifikasi|mengatasnamakan kami|pena|pengirim bukan|pun termasuk|sebagai petugas|sebelum kehabisan|segera hubungi|selesai hari|servis|sing~|subjek|turun harga|ucapan|ucap~|x #
-9 -5 ^bagaimana bantuan|^listrik bulan|baca|bagaimana bantuan|bergaransi|buat token|dan minggu|dapat|dapat dilakukan|detik|deti~|di jalan|dikenakan|dita~|jagung manis|kata yang|keam~|kedatangan|kelas daring|kenc~|kera~|listrik bulan|manf~|menit !|menoleh|otoritas bandara|panik|pens~|statistika|tahan|tertangani|token baru|uji coba
8 9 ^beka~|bazar|baza~|dan uang|kami membaca|pada layanan|sistemnya
1 9 ^celengan|^cele~|^di tangan|^pengacara|^reuni|^reun~|^seba~|^tukang|^tuka~|^undangan reuni|arsip|arsi~|bila ada|celengan|dampaknya|dan skck|dan swafoto|diunduh pihak|donatur kami|ijazah dan|ikut terbawa|indikasi akses|ini kalau|jari dan|ke grup|keamanan akun|lamaran kerja|loak|map itu|menyarankan anda|mesin pencari|oleh staf|pelamar|pencari|perlindungan|ransomware pada|receh|rece~|repositori publik|satu-satu|serangan ransomware|sering begitu|seseorang memakai|skck|undangan reuni
-2 -9 ^dengan email|^permohonan|^rekap|bertanya|karena anda|lagu|mengunggah berkas|tagihan dan
9 0 ^gangguan|^kami salah|^kemarin|^memberi|^memberi tahu|^ralat angka|^sudah berhenti|administratif|belajarmu|bertuliskan|cemas|cema~|cetakannya|cetakannya menyusul|daftar dan|dan biaya|dan vaksinnya|dengan contoh|ibu tidak|ini pukul|jangan balas|jarak|kami transfer|kebanyakan|keliru itu|kini kami|loyang|loya~|lupakan|lupa~|luru~|malam tahun|masak dan|menghapus pesan|mengirimnya|mesin yang|mestinya|mest~|mohon dimaafkan|ongkosnya|pelayanan prima|penanak|penanak nasi|prakiraan|ralat angka|saldo kakak|saya lampirkan|sejak senin|sekarang !|sel|signifikan|silakan masuk|sudah membuat|tahun baru|terisi|tidak signifikan|vaksinnya|vaksinnya tidak|waya~|yang luput
2 9 ^grup|^kena|^les|^portal|akan menelepon|aktivitas tidak|buat~|dan fotokopi|diakses oleh|dicuri pada|hati-hati dengan|ini soal|kali pada|kini hanya|komdigi|komd~|kunc~|login melalui|menelepon sambil|mengaku teman|menghapus|milik staf|orang bisa|pasien rs|salah memasang|sana|sebab telepon|servernya|situ ada|surat sakit|terakhir kartu|terhadap kami|terlihat nama|termasuk nama|yth pasien
6 9 ^halo|^punya|anta~|kade~|manajemen|memasang pembaruan|telat memperbarui|yang sakit
-5 -9 ^ini terlalu|itu penipuan|lambat #|menurut|sahabat|saha~|seperti biasa|tidak perlu
-9 -3 ^kantor|^kant~|^otp|ada pertanyaan|anto~|belum menjawab|cakupan|caku~|di kanal|dilaporkan|jadi #|menanggapi pemberitaan|menyetujuinya|ringkasan|rujukan|ruju~|setelan
9 4 ^kemarin keliru|^menerima|^yang salah|berjaga|bisa masuk|buru~|dan kenyamanan|dapat datang|ibu peserta|juga tanpa|juni kami|kami menekan|kedua sudah|kelurahan|kemarin keliru|mohon ampun|nota|sebagai ganti|sebesar-besarnya|tadi siang|tata usaha|tetap membayar
-9 1 ^kenc~|anda bulan|comm~|ktp yang|loka~|lolos verifikasi
9 -2 ^kolom|^kolo~|kamar yang|kami tetap|kendali|proses|zona waktu
-6 -9 ^libur|^libu~|^mengatasnamakan|^waspada|^wasp~|anda diminta|anda tekan|dan nyalakan|dana|dian~|diteruskan|ganti di|hapus dari|ini dapat|ini masih|ini sudah|keluhan anda|lengkapnya|melakukan|membatalkan pesanan|membuat kata|menurut uu|pedagang|pedagang pasar|peka~|permintaan ini|perubahan|seda~|semacam ini|sendiri setelah|tayang jumat|wartawan
5 9 ^lokasi|^port~|dalam jumlah|jumlah terbatas|kader|ke ponsel|kelas xii|kini dikunci|masuk ke|mengirimi|nama kamu|oleh pihak|perawat kami|polis|salon|salo~|xii
-9 2 ^mema~|sudah dihapus
1 -9 ^nama
9 8 ^nomor rekening|anda dan|dan saya|depan saya|ketuker|mati dan|mengembalikan|pihak lain|sejumlah|tautan berikut|tertinggal
-2 9 ^orang|^oran~|^terlihat|alumni|ampl~|anda tanpa|diagnosis dan|grup whatsapp|kelihatan|murid lain|nomor kamar|pembuangan|ponsel admin|sabtu malam|seorang pegawai|sistem tersebut|tangan orang|tempat pembuangan|yang memuat
9 -1 ^pada~|anda menerima|atas kesalahan|dan untuk|dari percetakan|dibayarkan|dimaksud telah|ditulis oleh|fransiska|ibu kami|kami lalai|keterlambatan|ketidaksesuaian data|memakai contoh|paulus|paul~|penonton|pros~|siang ini|tak berubah|terpotong|tidak jadi|tv|warga rt|wayang|yang telah
9 7 ^posyandu|^posy~|aku|benerin|berutang|kami telat|kesalahan ini|terc~|web|yang kami|yang masuk
7 9 ^rekaman|^suara anda|bungkus|dan tagihan|dia tidak|kami laporkan|kartu vaksin|luar yang|murni|murn~|pada #|pembaruan|pendonor|sejawat|selasa|suara anda|terkunci setelah|yang mendaftarkan
3 9 ^sera~|apotek|bocor dari|dalamnya|dan denda|di dalamnya|enam jam|kami mengimbau|ke seluruh|kelalaian|ktp bapak|layani telepon|melindungi|mengambilnya|mengimbau|nilai kalian|para pihak|penyusup|pesan dan|salahin|tangan pihak|yang ada
9 3 abse~|berharap|boleh dikirim|dan berlaku|di jam|diperbarui sejak|gelang|harga rp|hari jumat|harus turun|ini menimbulkan|intip|inti~|kemenangan|klinik gigi|laman|memohon|mengaktifkannya|mengidentifikasi|mengidentifikasi adanya|mengirim dan|mengubah rencana|murni dari|pemasok|persada|pese~|pt dompet|rumah singgah|selalu ditolak|stef~|terbatas !|tersambung|teruskan kepada|tidak mengujinya|tidak terasa|yang tetap
-3 -9 aku salah|anda tidak|di kulkas|dihentikan|dihe~|dipanggil|hapus saja|sebagai bukti
-9 -2 aplikasi kencan|kakak karena|kami siap|kami terbuka|kardus|kencan|menanggapi|menemukan|pak|penilaian|yang diminta|yang selalu
-4 -9 atau buka|batas waktu|dibagikan|kendaraan|masukan|menguji alarm|napas|napa~|terbesar|ulasan|ulas~
9 -3 beda|kendali kami|luar kendali|masuk siang|mendesak
-9 0 berantakan|guga~
-1 -9 bias~
4 9 bisa dibuka|cod|email nomor|gaji|kirim fotonya|pelakunya|pribadi pada|yang hangus
-9 -1 cuma dua|dulu siapa|sebentar|sekr~|siswa|sisw~
-3 9 dan alamat|diacak|diac~|diinformasikan bahwa|hal yang|ibu ke|kehati-hatian|peneliti|reset|terlihat
-4 9 dan memuat|fotonya|pembina
9 9 dari meja|kami minta|setelah tamu
-9 3 instagram
-9 4 lagi kami
8 0 # adalah|^anda menerima|^kami dan|^kemarin bukan|^pada|^roti|^stok|ada denda|air minum|akan masuk|alhamdulillah persiapan|anda beli|beban|benih yang|beraroma|buruk dan|cacat|cat|dan anda|dan baju|di arsip|di enam|diperlukan dan|dosis|dosi~|hari itu|ini sampai|kalau bunda|kalau sempat|kami menambahkan|kami menulis|kami panggil|kamu dapat|kekurangan|kemarin bukan|kemarin dan|lalu kami|lantai tiga|layanan nasabah|luput|lupu~|masak|meleset|membaca tanggal|memutus aliran|menambahkan rp|mereka tetap|pada~|pdf yang|pukul delapan|punya alasan|randu|rand~|roti tawar|saya menulis|sedangkan yang|sehingga beberapa|selalu ada|semalaman|sudah berhenti|sudah jalan|sudah telanjur|surat kemarin|susulan|tagihan bulan|tambahan|tanpa mengecek|tawar|terjadi kekeliruan|tidak datang|tidak sesuai|uangnya
-6 -8 # buka|# hingga|^dibatalkan|^terima|^teri~|anda abaikan|besar di|bila tidak|bukan segera|cianjur|cian~|coba lagi|daer~|gili~|harga sampai|hingga #|istri|kami merangkum|kamis|kami~|kamu ?|kode berlaku|kopi|kosong boleh|krit~|langkah #|laporkan ke|lulu~|membantu|menghafal|merangkum|minimal|mudah|muda~|nyalakan|pada satu|pesan|proyek|proy~|sandi di|sebagai pengganti|sebuah|sepatu lain|subjek data|sudah memesan|tahu nama|terima pada|untuk kita|yang kakak
8 1 # bukan|^bunga|^kelas membatik|^label|^labe~|^membatik|^pert~|^poster|^post~|^pulsa|^puls~|^salah maaf|air|bendahara|berjaga di|berkas dari|berwarna merah|bonus #|cs|cuti bersama|datang terlambat|dengan judul|dibeli untuk|dicat|dikarenakan|donasi|isinya cuma|j|jenjang|jenj~|kami memutus|kami merilis|kami senantiasa|kamu yang|kaus|kelas membatik|kelebihan|kembali sebelum|kesetiaan|kopi gayo|lagi minggu|lewat pos|lombok|membatik|menang|mencetak #|mengambil keputusan|mengirim notifikasi|mimpi|nol|notifikasi uji|orang dan|orang datang|payakumbuh|paya~|pelit|pemadam|pembaruan berikutnya|penagihan|perhitungan|pertunjukan|poster itu|premi|rekan-rekan|rumah sebelum|saja atau|saja kami|saksi|saks~|salah maaf|sampai sabtu|satu dan|saya hari|sebenarnya|sedang dicat|sehingga jadwal|setiap penerima|sobe~|sudah ada|suku bunga|tagihan itu|tambahan tanpa|terima memuat|tetap seperti|tidak mengubah|tidak tersimpan|uang~|wang~
8 2 # dan|# kemarin|^anda terlalu|^bulan mei|^hitung|^hitu~|^kemeja|^keme~|^mati #|^meny~|^newsletter|^news~|^obat anda|^perihal|^update soal|ada tagihan|anda terlalu|bagi kami|bahari|balas dengan|bioskop|bios~|cukup kabari|curah|curah hujan|cura~|dan bulan|dari pagi|dengan ini|dengan uang|di buletin|diminta lewat|dipindah|disediakan|edisi yang|gelombang kedua|gudang|guda~|ikatan|ikat~|jam lalu|jam tersibuk|kakak ikut|kakak pagi|kami malu|kami menjual|kantor kelurahan|ke bantuan|ke buku|kehilangan satu|kele~|kelima|kemeja putih|kerja untuk|kolom yang|laundry|masuk kelas|mati #|mei yang|memiliki|menambah enam|mengalami kendala|menundanya|mobil|nasabah yang|obat anda|otot|pada surat|pegang|perihal|popok|popo~|salah membaca|satu nol|satu yang|selisih rp|stru~|temu anda|terdapat|tersibuk|tombolnya|transfer balik|update soal|yang pegang|yang sudah
0 8 # ditemukan|# pegawai|# uu|^anda dan|^donatur|^hak|^kehilangan dokumen|^pelanggaran|^resmi|^resm~|anan~|begini|bekerja sama|beli dan|berkas dimaksud|bk|cek nomor|cele~|dan isi|dan kalau|dan kartu|dan keterangan|dan pin|dari kita|data donatur|di kereta|dilampirkan|dipinjamkan|email dan|finansial|grup telegram|halo warga|ibu bulan|ibu pengurus|indu~|jawab penuh|kabar buruk|ke repositori|keamanan data|kehilangan dokumen|kemarin siang|kuki~|kunjungan rumah|lembar|lengkap dengan|menghubungi soal|menjadi bahan|milik anda|nama sandi|nona~|pak hendra|penyakit dan|pin yang|sebelum ia|seorang|seor~|siapa|swalayan|swal~|tabel akun|tanpa keperluan|teguran|terdaftar atas|terdampak|terpasang di|tidak lagi|wajah|yang disimpan|yang menghubungi|yang punya
-8 -7 # halaman|# mb|^analis|^anal~|^berd~|^dari milis|^lima|^muda|^oleh produsen|^perpanjangan domain|^produsen|^rawon|^rawo~|abaikan pengingat|alasannya|alasannya ?|angin kencang|asap|atap|bahasa isyarat|banjir di|bapak dapat|berdukacita|bila sudah|bisa jadi|catat|dan akhirnya|dan boleh|dan email|dan menu|dari milis|dengannya|dilewati|dimo~|dipadamkan pukul|domain anda|enam hari|flash sale|gelombang|gelora|hema~|ilmu|isyarat|isya~|itu biasa|jadi bila|kambing|kami ibu|kami setujui|kampung|kamu habis|kapa~|karena diwajibkan|kehabisan|kencang|kita tidak|koperasi kita|kumpul di|lapangan gelora|laut|leher|lehe~|melihatmu|melihatmu pergi|memang|menarik kembali|menghabiskan|menjelang|menu privasi|mohon berhenti|oke|oleh produsen|pajak #|panjang kami|pemblokiran|pemula|perkiraan tiba|pern~|perpanjangan domain|pesta|prin~|rawon|rawo~|rumah sampai|sale|sampai halaman|saya ingin|sedih melihatmu|sembilan tahun|sepeda motor|sering dilakukan|sesudah itu|sudah tercatat|tahu alasannya|tahun karena|tak pernah|tanggalnya|targ~|tentang|terbesar adalah|terburu-buru|tetap berlaku|tidak dapat|turut berdukacita|wawancara|wirya|wiry~|yang keluar|yang sering
-8 -2 # karena|^dapat|^dapa~|^dike~|^fitur|^fitu~|^masalah|^penjual|^sponsor|^spon~|^token|^toke~|atm|daftar sekarang|di ponselmu|hindari|ini berat|jari|ktp|mang~|mengaku|pada minggu|penawaran yang|perawatan|pribadi anda|ratih|rati~|terbuka|tolak|tola~|yang kurang
1 8 # kartu|^kalian|^kali~|^keterbukaan|^keterbukaan informasi|^pada akun|arsip kami|bapak ke|bertugas|berwenang telah|celahnya|cvv dan|dan empat|data kepegawaian|data sementara|dibahas|dicu~|dimuat di|disalin dari|donatur yang|golongan darah|ibu ada|ijazah|ijaz~|instansi berwenang|jaringannya|kakak menelepon|kami prihatin|kejadian di|kepentingan|keterbukaan|keterbukaan informasi|koran cetak|lain slip|lebih lanjut|les|log yang|login dan|memperbarui server|memuat identitas|memulihkan akun|mengalami peristiwa|mengganti|mewaspadai|mulai bulan|nama serta|pada akun|pemangku|pemangku kepentingan|pemegang polis|peneliti memberi|peristiwa siber|perseroan mengalami|piksel|rekrutmen|riwayat transaksi|sandi kalian|sebagian kecil|seorang peneliti|sidang|sida~|telah diberi|telah melaporkannya|terbaca nama|tersalin|tidak diverifikasi|untuk memulihkan|walu~|waspadai
-2 -8 # kursi|^slip|^slip gaji|bug|dengan email|email untuk|kalimat dari|nominal|permintaan bapak|sori ya|tiga minggu
8 7 # pesan|^kurang|^kura~|^online|^onli~|^terp~|^tertukar|beliau sudah|bicara|buktinya dan|dan kami|mengonfirmasi|notifikasi|noti~|terlalu banyak|tidak anda
7 8 # poin|^tanda tangan|ada tiga|benny|benn~|berkali-kali|di mana|golongan|golo~|itu|kalian kami|kami gunakan|kasus|penc~|santri|soal nomor|yang beredar|yang jawab
8 5 # s|^hadi~|ada lagi|admin|bapak sudah|dan aku|email hari|hilang dan|kabur|kepada peserta|kredit anda|maaf !|mencocokkan|oh ya|pun di|sebabnya|sepakat|suara|untuk memeriksa
8 3 # setelah|^mengirim|baru sampai|cloud|clou~|dari pihak|deh|ditekan|diterapkan|duka|ekspres|kami beri|kami memohon|keluarga dan|kepala smp|kilat|kila~|maklum|makl~|membayar|memenuhi kotak|mengecek|paduan suara|pelari yang|pent~|perlu mendaftar|perumahan griya|salat di|saldo rp|semester ini|staf kami|sudah memenuhi|tekan #|telah diterapkan|terkirim kepada|tribun|trib~|umum~|untuk pertanyaan|yang mendaftar|yang telanjur
-8 -5 ^# november|^ditiadakan karena|^notulen|^notulen rapat|^notu~|^serv~|^ups|alamat tidak|apa yang|bagasi|begitu buku|belanja|belanja sekarang|bos|butuh|butu~|cend~|ceritakan|dan selamat|dapa~|dari awal|di pengaturan|ditagih|ditiadakan karena|flash|halus|halu~|ia tidak|kamu sudah|kebetulan|kecil yang|ketinggalan !|lewat whatsapp|maaf harus|melebihi #|membatasi|memeriksa|notulen rapat|otomatis dalam|otp|palsu|pals~|panjang dan|paru~|pelu~|penelitian|pikir|rapat berikutnya|rebus|salah baca|selamat hari|selesai lebih|september pukul|seratus|setelah|sinyalnya|situs|stoknya tinggal|tandai|terhenti|tidak beroperasi|tiket lewat|tinggal empat|tip|truk~|tugas|tuga~|untuk pemeliharaan|yang berjalan|yth saudari
-5 -8 ^akses data|^keliru di|^permintaan akses|^siber edisi|^tela~|^tuju~|akses data|baca selengkapnya|bank|berlangsung di|diik~|diingat|guna~|harga itu|ini !|kalau telanjur|kami membantu|keliru di|lapak|long~|meminta kode|pelajaran untuk|permintaan akses|persetujuan|rajab|raja~|s|salah memasukkan|sebuah rumah|selengkapnya|siber edisi|situs itu|syakban|syak~|tio|umkm|ustazah|waktu dua|webinar|webi~
-8 1 ^alamat|^alam~|awan~|cent~|galeri|gale~|ini belum|lewat portal|lokasi|selama empat|sengaja
-8 -3 ^alamat email|^kesa~|^login|^logi~|^mili~|^yah|akses anda|angkot|hind~|ingin|ingi~|keluhan|keranjangmu|keri~|minggu pagi|orang dapat|pernah minta|ring~|sakit|saki~|salah satu|seorang pengguna|sesuai ketentuan|suami|tujuan|yah
-8 -8 ^anda akan|^bank|^bera~|^kabut|^kabu~|^keranjangmu|^listname|^menj~|^milis|^milis listname|^penundaan|^tanggapan|^tanggapan atas|acaranya|akhir ada|baka~|bank sahabat|bea cukai|belakangan|cukai|cuka~|daftar periksa|dan masih|di kampung|di pesisir|diberitahukan kepada|dipelajari dari|ditawari|empat jam|fitur baru|jaket|jake~|jam pertama|kabut|kami membedah|kata maaf|kata-kata|kebakaran|kediri|kedi~|keranjang|kesalahan paling|khilaf|khil~|lewat surel|lima|listname|meja kami|meminta nomor|menyenangkan dan|milis listname|mudah percaya|novel tentang|oleh otoritas|padam|pakailah|penundaan|pilih|pili~|produsen|rio|saja untuk|salinan data|semasa hidup|seorang bapak|setelah data|supaya bisa|tanggapan|tanggapan atas|terbaik|tetap tersimpan|tulisan untuk|waktu #|yang membacanya
8 -2 ^anda keliru|^memb~|^ukuran|^ukur~|acara yang|agustus kami|anda kurang|atasan|atas~|dari tagihan|kepada oma|komisi|menghargai|pukul tujuh|sisipkan
-3 8 ^anda terlihat|^insiden data|^rumah|foto profil|hak akses|insiden data|kuse~|lalu salah|menampilkan nama|pak made|pintar|tanggungan
8 -3 ^bab|bab #|blender|blen~|eksemplar|hitung tersebut|para peserta|prom~|redaktur
-8 -4 ^bisa|^dima~|^rapor bisa|atasan anda|cardigan|card~|ditutup pukul|kerja sejak|korban|korb~|lalu kirim|luar jadwal|memeriksa server|mengaku sebagai|para~|peluk hangat|pengembang|pengunjung|periksalah|rajut|satgas|satg~|saya mengerti|simpan sampai|situ~|tanya|tiket anda|tujuh kali
-1 8 ^bobol|^bobo~|^hp|^kena bobol|^kunci api|^nomor hp|^penting mengenai|ada nama|akan meminta|aku sudah|bahwa pelaku|berpotensi diakses|bssn|cache|cach~|dan kunci|dan nik|data login|di profil|dibuka lewat|dicuri|forensik|fore~|gede|hash|ibu kirim|ibu tanpa|ikut terlihat|internet selama|kami lengkap|kami memberitahukan|kamu pesan|kartu lama|kebobolan|kena bobol|memberitahukan|memutus semua|menjaganya|menyesalkan|nama dokter|nama panggilan|nama tidak|pada mereka|pelaku juga|pembaruan keamanan|penting mengenai|penyimpanan|perusahaan pada|polos|polo~|rumah nomor|sejumlah akun|sudah dilaporkan|telah meminta|terbuka di|terunggah ke|tumbuh #|yang menawarkan
-8 -6 ^cpns|^dapu~|^jumpa lagi|^pemeliharaan sistem|^sistem minggu|^terjual|^yang perlu|account|acco~|ada daftar|air tidak|anak~|anda berakhir|anda membeli|anda sebelum|andr~|asuransi jiwa|autodebit|awalnya|awal~|bayi ceria|beristirahat|berlaku sejak|berlaku untuk|berujung|biasanya masuk|bisa diubah|bocor di|cahaya|caha~|citra|citr~|cpns|daftar tunggu|dan honor|dan pendaftaran|dapat digunakan|dengan tali|di sini|dibuka kembali|hadir|ini mengecewakan|kehi~|keramik|keringanan|krem|lagi pada|laporan kepada|lebih tenang|lestari|lest~|mart~|masuk daftar|mei pukul|melenguh|memang tidak|membayar dengan|mendaki|mulai dari|naik dari|ongkir sampai|pada formulir|paket agar|panjang|pemeliharaan sistem|pemilik toko|pengantar|peternak|peternak sapi|pin|samping|satu kalimat|satu titik|sedang sibuk|sedang tidak|sekali harus|selokan|selo~|semua foto|seri #|sistem akan|sistem minggu|sumbang|surut|takut salah|tali|tanah liat|teh jahe|tekan tombol|tergantung|terjadi kesalahan|tetap jalan|tilang|tila~|toko bayi|tont~|turun dari|turut prihatin|udara|udar~|untuk paket|upacara|upac~|virtual|virtual account|virt~|yang berhalangan|yang ini|yang mengecewakan|yang tersedia
-7 -8 ^cuti|^hukum|^huku~|^lamaran anda|^memi~|ahad|akan membahas|apakah alamat|aplikasi sebelum|bank tidak|berakhir dalam|bersama dua|dari halaman|darsono|dars~|data wajib|dipublikasikan|diserahkan ke|edisi|edis~|film|graf~|halimah|halo|hari apa|itu gratis|jum|kakak tulis|kamu jadi|kesalahan lain|kritis|lamaran anda|lengkap ada|lima kali|mana yang|maret melalui|mengenali|mingguan|musl~|pak darsono|paket kembali|pengendali|peraturan|permintaan ibu|sebelum kamis|sedikitnya|teli~|terjual habis|tertawa|tidak dipublikasikan|undang-undang|whatsapp yang|yang memintanya|{} akan
-3 -8 ^denda|^dend~|^prod~|bocor dan|event|even~|gagal|gunakan|ini sebagai|kenapa|mohon datang|mohon dimaklumi|peda~|pemantau|perlu melakukan|rajin|raji~|semi~|tepercaya|tepe~|tera~|terbesar kami|terlanjur|tidak dikenali|tunjukkan|tunj~
2 -8 ^emai~|antar ke
8 -1 ^hadiah|^kesalahan kami|^kunci jawaban|^oktober|^okto~|alatnya|alat~|anak saya|bab|bebaskan|bersyukur|bersyukur dapat|beta~|bisa berhitung|catatan yang|dan peringkat|dapat mendampingi|dari tautan|denda rp|digembok|dilepas|hapus tanpa|intensif|kamar untuk|kami bebaskan|kami bersyukur|ke pengguna|kunci jawaban|kurang satu|membayar penuh|menunggu izin|nama beliau|nanti kami|paket ibu|pompa|pomp~|sema~|sia-sia|sia-~|simpan saja|terimalah|terimalah permohonan|ujang|ujan~
5 8 ^hadir|^saudara|^saud~|dibetulkan|ganti yang|jepara|kecemasan|kuncinya|para|reke~|resepsionis kami|telah memilih|terdapat indikasi
4 -8 ^harus|^haru~
2 8 ^ibu|^kartu pos|^kegagalan|^kegagalan pelindungan|^kega~|^pusat|^pusa~|akun tersebut|antaranya|boleh kami|brantas|buang|curian|dan daftar|dek|di antaranya|di grup|dimasuki|halo pak|indikasi|indi~|januari dan|kalangan|kami turunkan|kartu pos|keteledoran|lebih luas|maaf bila|maaf kamu|malam ada|memakai sandi|memasangkan|membaca|membantah|memberikan kode|menyinggung|miss|penanggung jawab|penyimpanan yang|rekening dan|sandi portal|semua token|setelah pembaruan|sungguh menyesal|swafoto|swaf~|tant~|terkait|ternyata masih|terpasang|top|top up|turunkan|up|yang menjanjikan|yang menyinggung
-2 8 ^kesehatan|^kese~|^terlihat orang|^ters~|anda terlihat|buku tamu|cctv ruang|dalam keadaan|dapat membacanya|di server|dibukanya|ditemukan|juga mengambil|kebugaran|kehati-hatian kami|ketiga yang|mebel|mebe~|membacanya|meminjam uang|menampilkan nomor|mengganti semua|menyadari|menyebut penyakit|menyimpan foto|nama|nomor paspor|nomor saja|perc~|perusahaan|resep dan|sakit dan|sehingga data|tidak aman|va|yang dibukanya
-4 -8 ^kopi|^peron|^pero~|akan menerima|balai kota|buletin|bule~|di indonesia|di peron|gaji~|hari sabtu|maaf bagi|menangani|pos bulan|sertifikat lama|stok|terakhir|tidak pernah
4 8 ^nasabah|^nasa~|^tind~|apot~|bersedia|berwenang|data polis|komunitas|mengambil #|muri~|rekening baru|wisudawan
6 8 ^nika~|^puny~|ada alasan|dama~|itu ada|juta pengguna|kamar dan|kami merayakan|mulai sekarang|nama bapak|nb|nika~|sudah ditarik|titipkan di
8 -4 ^perbaikan|^perb~|kuis|revisi|revi~|slot|yang barangkali
1 -8 ^salah satu|almarhum|alma~|karya
3 8 ^sistem reservasi|anda nama|berhak|data pemesanan|difoto|difo~|hasnah|hasn~|imigrasi|imig~|ingatsehat|kelompok|konselor|lagi di|laporan kami|membuat laporan|meminta maaf|memuat|menghubungi|mengklaim|menunjukkan|mulai semester|murid|nasabah yth|paspor nomor|pemerintah kabupaten|polres|polr~|rsud|semester depan|teman-teman|yang diambil|yudha|yudh~
0 -8 acara|meri~|surat ibu
-8 4 ada alamat|jangan pakai|penghapusan
-8 3 ajak|anda ke|cabang lain|catatanku|dikirim ke|mintalah
-8 -1 akun anda|bagikan otp|berdua|dan fotonya|di blog|di perjalanan|diri~|impor|impo~|jangan bagikan|jurusan|kabari kami|lapo~|login|pelanggan lain|penawaran|privasi|priv~|pusat bantuan|rapi|sara~|unit layanan
8 6 akunnya|bunda|bund~|di ruangan|dosen|harap|juni dan|kota yang|memuat #|mengejek|menghubungkan|penghuni yang|pos yang|ya kan
-8 0 bagian keuangan|kemah|logi~|media sosial|peristiwa
-1 -8 bawah|di bawah|dinyatakan|kurir kami|pdf|sama kami|temu~|teruskan|ups
8 8 biaya kami|dan ada|keterangan tidak|komite|pernah anda|tertulis tidak|tidak sampai|tirta|tirt~|yang mungkin
-7 8 blokir sertifikat
-8 2 booking|diskon sampai|jangan dibalas|juru~
-4 8 cabut|cabu~|diganti dan|diinformasikan|kabar untuk
8 4 dari catatan|di brosur|itulah yang|kami salah|ke halaman|kemarin bagian|main|ngomong-ngomong|ngom~|nol dan|pesan untuk|sampai rp|seru|serverindo|tadi pagi|termasuk di|tersebut bersumber
-5 8 data paspor|etik|log menunjukkan|melampirkan|selama sebelas|tangkapan
-6 8 doku~
-8 5 tapi kami
-7 1 # ada|^kotak|^kota~|anda masuk|berjalan normal|bertemu|dan luas|di pusat|hotel bahtera|iuran|iura~|kepada panitia|komputer|paspor anda|si|stor~|terbuka untuk|yang mencoba
7 4 # anggota|^# agustus|^hala~|^tert~|^undian|^undi~|^untuk|^untu~|adalah prioritas|anda hari|beberapa waktu|dampak|di meja|dicocokkan|diteruskan ke|kami ambil|kenyamanan anda|mengalami|menjanjikan|pembinaan|penggantinya|penting|pergantian|seharusnya tidak|sudah tahu|yang tepat
-7 -6 # april|# dengan|^bakti|^bakt~|^dibawa|^info|^kerja bakti|^novel|^perlu dibawa|^pinjaman|^pribadi anda|^tinggal|^tinggal #|^turnamen|^turn~|ada keran|adalah surat|agar|anda untuk|api unggun|asal|atau sapu|bapak-bapak|basah|bawa cangkul|bawah untuk|benc~|berjalan|cangkul|cangkul atau|contoh untuk|dan bukan|dan menemukan|dapat menunjukkan|dengan sendirinya|depan sekolah|di warung|digunakan|dilu~|dimasukkan|diri|drone|dron~|emas|fajar|faja~|fitur|fitu~|ini selasa|kalau kami|kalau salah|kamb~|kami catat|kapten|kapt~|kayak|ke minggu|ke pusat|kebi~|kembali penuh|kepala sekolah|kerja pukul|kita cari|konser|kotaknya|kotor|koto~|lebih dahulu|main~|masih|masih mencari|matematika|melarang|mengantarkan|mengubah jadwal|menit lagi|menjadi #|miring|musiman|nont~|otom~|panj~|peluk|pensil|percaya pesan|perjalanan ini|perlu dibawa|petik|pos ronda|rak dekat|sama seperti|sapu|sedi~|sekolah sebelum|sendirinya|sepatu tertutup|sepertiga|sesuai dengan|stro~|terdekat|terjual|tidak menemukan|tinggal #|tungku|turnamen|turn~|ucok|unggun|untuk apa|untuk mobil|verifikasi|veri~|waspada|wortel|wort~|yang ketinggalan|yang mana|yusuf|yusu~
-7 -4 # desember|# pukul|# tahun|^mulai #|^musim|^musi~|^perjalanan|^perj~|^temuan|^temu~|alih|atau berhenti|audi~|berawalan|beres|bungsu|camp~|cuti tahunan|dan data|dan membawa|dapat memilih|dari sebuah|dari~|dengan air|di atap|di seberang|diam|hari kedua|jaringan|juni|kamera dan|kehilangan|keluar dan|laporannya|lintasan|lite~|lump~|merepotkan|otomatis pindah|pekan depan|pemerintah|phishing|phis~|rebu~|reta~|rumah di|sete~|si bungsu|sudah enam|terb~|terdengar|tulisannya|ukuran|virus|viru~
-6 -7 # menit|^# h|^aktif|^baru dari|^besok|^beso~|^dewi|^di akun|^h|^idulfitri #|^minggu|^tagihan iuran|ada perubahan|apk|atau menghapusnya|band~|bank daerah|bawa ke|berjudul yang|daftar lagi|dan apa|data apa|di batu|di tengah|di windows|dua langkah|dulu|gampang|gamp~|ini dikirim|ini memuat|istr~|jakarta|jaka~|kami memahami|kapan dan|keluarga di|kurang dari|kuri~|lain kirim|maaf kalau|manajer kami|mari|memperbaiki|mencari|menyusun|naik~|ongkir|pekan|pelaksana|penarikan|pesa~|rusak|rusa~|saja email|sebagaimana diwajibkan|sebuah bank|semoga sukses|sepe~|subs~|sudah lunas|surel berjudul|tagihan iuran|tent~|terlampir di|terpal|ukuran m|umum dan|verifikasi dua|wajib memberi
-4 -7 # nama|^selama ini|^sesuai|akun tidak|anda punya|baru #|beredar pesan|berizin|berizin dan|dan diawasi|denda dan|diawasi oleh|dikenali|gaga~|jadi kami|kabar dari|ketinggalan|leonardus|lonjakan|lonj~|lulus|membatalkan|nyal~|peron|perpanjang|program|rapat anggota|sebu~|sejak subuh|sempit|stas~|suka~|taha~|tanpa struk|terp~|tidak apa-apa|timur|totalnya
7 5 # saja|^bung~|^dipakai|^dipa~|^pemb~|admin kami|admin sudah|beberapa dari|berinovasi|bulan maret|dan bersedia|dapatkan pula|itu bisa|kami tak|ke posko|kota~|kronologi|obat|online|onli~|pantas|putar|saldo yang|seju~|surat edaran|tanpa|tanp~|telat|ternyata|yang tampil
5 7 # sehingga|^beri~|^lampiran yang|^panggilan|^pang~|berhasil masuk|curhat|curh~|dengan layanan|diperiksa|gaji terkirim|kelasnya|ktp asli|lampiran yang|nggak ada|pihak luar|sejak februari|sudah kami|sudah melewati|terbitkan|whatsapp #
-5 -7 # setiap|^klaim anda|^tuli~|autentikator|bank kami|bera~|berkenan|berlaku|berlaku #|curiga|daerah|dendanya|gajian|grafik|hari sebelum|ibu-ibu|ibu-~|ini dari|ini terlalu|itu jangan|itu uji|jaringan di|jatuh|jatu~|kasi~|kecu~|keluarkan perangkat|kenali|kuat|lamb~|lancar|lanc~|maret belum|membaik|mengapa|menimpa siapa|menjalankan|menunjuk|pand~|pejabat|pejabat pelindungan|peja~|pengelola|penumpangnya|pribadi yang|ramai|rawat|rawa~|salah antar|selat|seolah-olah|seol~|stasiun|sudah pesan|teliti|teng~|typo|yang tahu
2 7 # telah|^data akun|^maha~|^rak|^wajib|^waji~|alamatnya|apoteker|april terkirim|basis|basi~|dan jam|data ke|dengan mengetik|ditanggapi|gemilang|gemi~|halamannya|ibu dan|ini hal|ini ke|jangan layani|jepa~|kami melapor|kode yang|ktp anda|memakai nama|memengaruhi|memindahkan data|mengakses|menghapus salinannya|pasien lain|pihak|pihak yang|piha~|pint~|sampai subuh|saya minta|selasa kemarin|seorang petugas|slik dan|vendor kami|yang tertukar|yuli~
-7 -5 # tiket|^# wib|^abu|^abu vulkanik|^hemat|^hema~|^karena abu|^mendoan|^selama|^seleksi beasiswa|^tempe|^tempe mendoan|^ujian|^ujia~|^vulkanik|^vulk~|^wib|akan melakukan|akun dan|alam|anak-anak|bali|belas persen|berhadiah|berlaku di|boco~|dan bagian|dend~|desember di|desember tidak|di bagian|diperkirakan|diputar|diputar ulang|disk~|disuruh|embun|embu~|gambar di|gitar|gita~|gunung lewotobi|hubungi halo|ibu nama|ikut terambil|inap|ini seluruh|iuran bulan|juga membuka|jumpa lagi|kabar|kada~|kalau sedang|kartu debit|kemarau|kementerian|kilometer|kirim lewat|kode|laut #|layanan di|lewotobi|lewo~|lima detik|lumpur|melakukan pemeliharaan|membatalkan dengan|mendoan|mengenal|meniup|menjadi rp|menutup bandara|merasa tidak|mereka tidak|nama pengguna|pada gelombang|pasir|pengguna tidak|piki~|purn~|raya|sabar|saba~|sabtu|sabt~|seekor|seek~|sejak zaman|seleksi beasiswa|sempat masuk|sepuluh menit|sering kami|suatu|suat~|suru~|telepon saja|tembok|tempe mendoan|teratai|tidak diteruskan|tidak lebih|tiga dan|tiket lama|untuk tiket|utara|utar~|waktu tersebut|wita|wita karena|yang ditemukan
7 1 ^# tidak|^antar|^anta~|^lari #|^pagi tadi|^pertama|^ralat|^rala~|^rapor anak|ada anak|agar maklum|air di|akibat kesalahan|alun~|ambil|ambi~|anda kami|angka|apalagi buat|bagi anak|balas sebelum|berkas anda|biaya bulanan|bumbu|cara yang|chip|dan kk|dan warna|dari tata|dari yang|demikian agar|dengan senter|diperbaiki kami|disebabkan|ditambah satu|dona~|dukungan bapak|gladi bersih|hehe|ibu memesan|ibu pada|kak !|kami lagi|kami lakukan|kast~|ke kamu|keliru menyalin|kesalahan kami|klaim yang|kursi anda|lakon|lako~|lari #|listriknya|maaf malam|memungut|menagih rp|menatap|mencuci|mengutip|menit di|meski|mimp~|minu~|nanti saya|paling pagi|panggil|pasang kembali|pembeli|penandatanganan|pendaftaran kembali|penerbit|pengemudi|pukul dua|ralat|rala~|rosa|sebelum mengirim|sendiri sudah|senin lalu|sentuh|sepele|tangki|tarif yang|telah menjadi|telepon saya|tertulis|theresia|ther~|tidak benar|tidak bisa|tidak punya|tidak tercatat|uang pendaftaran|usulan|usul~|ya kak|yang kecewa|yang sama
3 7 ^ada kabar|^anda dimasuki|^dimasuki|^dimasuki orang|^loka~|^penerima|^polis|^poli~|^server kami|anda dimasuki|beberapa hari|berarti bagi|calon mahasiswa|celah pada|dan besaran|dan para|data akun|diambil dari|insi~|kalau kamu|kantor imigrasi|kemarin ternyata|kepe~|kontrol|kunci yang|lengkap nik|malam dan|meja depan|memulihkan|mendapati|mengirimkan|nik saudara|nyalakan #|pembayaran tidak|pemohon|periksa ulang|sangat berarti|sejumlah pengguna|seseorang masuk|tua siswa|undangan kami|untuk para
-1 7 ^alamat emailmu|^data donatur|^emailmu|^ikut|^kertas|^kert~|^lanjut|^lanj~|^mahasiswa|^pemberitahuan kepada|^terbuka di|^tindak|^tindak lanjut|ada bukti|adanya aktivitas|akibatnya|alamat emailmu|anda kenal|bahwa sebagian|berhati-hati terhadap|berisi data|berpotensi|bukti penyalahgunaan|dan kerugian|darah dan|dibajak|dugaan akses|gadungan|gadu~|ia sudah|ibu sekeluarga|informasi tertentu|ini telah|kamera|kame~|kerahasiaan|kertas bekas|lalu dua|lembaga yang|masih berlangsung|meluncurkan|oknum|oknu~|oleh pegawai|pemantauan identitas|pemberitahuan kepada|pengguna setia|perusahaan telah|rekening tidak|sambung|selama masa|sendirian di|tahu kamu|terlihat oleh|terpampang|tindak|tindak lanjut|untuk meminta|utang dan|verifikasi ulang
0 7 ^anak anda|^data|^digi~|^medi~|^pelanggaran data|^pelatihan|^penerima lain|^pengguna lain|ada kemungkinan|alamat lama|anda terbuka|atas kejadian|balas hapus|berpotensi terekspos|blokir|blok~|bungkusnya|daftar #|dan buat|dan memohon|dan riwayat|dan sanggah|dengan semua|dibekukan|dibobol dan|e-statement|e-st~|gene~|grup kelas|insiden|insiden tersebut|jam kerja|jamaah|kami segera|kamis lalu|kirim dari|koran|kora~|matikan dan|memasukkan nomor|memberitahukan bahwa|membuka aplikasi|menyebut nomor|menyebut saldo|nama nik|nomor kartu|penerima lain|polsek|pols~|pun yang|registrasi|saldo nomor|sanggah yang|sebuah grup|sekarang label|surat untuk|tamp~|tangkapan layarnya|teracak|terhadap data|termasuk foto|tidak wajar|transaksi sejak|wajar pada|warga rw|whatsapp pasien|yang dikirim|yang namanya
7 3 ^anda hilang|^kembali penuh|^tahun anda|anda hilang|april pukul|bayarlah|biaya dan|dan ongkirnya|dipakai siapa|ganti sampai|informasi mengenai|janj~|juli kami|kami mencantumkan|kepada bapak|kereta atau|kurang|langsung di|maaf kami|maaf terutama|membayar paket|menagih|menyampaikan permohonan|mungkin timbul|pelanggan adalah|penerima dan|perangkat lunak|posko di|prioritas kami|saudara tetap|tahun anda|undian|undi~|yang|yang membaca
-7 -7 ^anda pinjam|^bagi~|^berg~|^buku yang|^hitam|^hita~|^kamp~|^minggu dini|^pinjam|agak panjang|air hangat|akan habis|anda memakai|anda pinjam|auto~|belum masuk|bencana|bergilir|bodo~|bulan oktober|dana sebesar|dengan empat|diambil alih|dikerjakan|dipinjam|disebut|habis masa|hak|hanya #|isti~|kabar baik|kecuali|kembali setelah|kerjakuy|kirim email|kurir|malam di|mari kita|melakukan apa|memahami|memutuskan|mendalam|meningkatkan|menjalani|menuju|muda dari|panduan|pelanggan yth|pemberitahuan yang|pengingat ini|pernah meminta|pesanan {}|pesisir|pesi~|pin otp|portal|port~|putih #|rp500|rp500 per|rp50~|salah kami|sebutkan|seharusnya kembali|serupa|setiap minggu|soto|sudah berakhir|sudah terdaftar|tercantum dalam|terlambat karena|tidak merasa|toko daring|wawa~|wib kami|yang kemarin|yang mendalam|yang mengatasnamakan
7 2 ^anda pukul|^anda salah|^anda terlambat|^perpanjangan polis|^pulsa yang|^terlambat dua|^terpotong|administrasi yang|anda ajukan|anda pukul|anda terlambat|atas kepercayaan|bapak i|barang yang|baru menyadarinya|bayar|belum diisi|berjalan lancar|bersumber|bersumber dari|cantumkan|dan dalam|dana rp|dari pukul|dengan membalas|di email|diajak|dicoba|dikembalikan dalam|dikirim secara|dua angka|empat kali|hal tersebut|hanya saja|hari kami|ibu pesan|ini masuk|jamnya|jamn~|jumlahnya tidak|kami menarik|kepercayaan|kirim di|kristin|kura~|lalu menulis|langsung dari|layanan perbankan|marah|mati di|mei anda|memakannya|membungkus|mengarah|mengarah ke|menghadirkan layanan|menyarankan|mulai rp|nakhoda|nakh~|nilaimu|november sampai|penuh sebelum|penyebabnya|perbankan digital|perpanjangan polis|premi yang|pulsa yang|rekanan|rute|saji~|secara utuh|selamat siang|senin pukul|singgah|sudiarta|tadi pukul|tahunnya|terlalu lambat|terutama kepada|tiga jam|untuk benih|versi baru|wasi~|wisnu|wisn~
7 0 ^anda tertahan|^bersama|^bukan #|^kacang|^layanan kami|^pagi|^penyebab|^penyebab dan|^rasa|^salah kirim|^sepeda|^sepe~|^tarif|^tertahan|^tertahan di|anda tertahan|anda utuh|atau malam|atau sesak|baya~|bend~|bolu|dalam paket|dan itu|desa~|di kotak|dimakan bila|empat menit|example #|fotonya sudah|goreti|halal|harga yang|harusnya|hidangan|hidangan pembuka|hida~|ibu merasa|itu kesalahan|jalan ke|kami menulisnya|karakter yang|kemarin adalah|kendala pada|kirim pukul|layak|lip|lip tint|malam kami|maria goreti|masa yang|mejanya|mejanya sudah|meja~|membuat bapak|memuat potongan|mengapa aplikasi|menitipkan|menyakitkan|menyalin jadwal|menyebabkannya|menyerah|merah|notifikasi itu|pada air|pagi kami|penyebab dan|permohonan maaf|perpanjang sampai|ppn|pulsa|puls~|saja pada|satu kali|saya #|sebagian orang|sebelum dikirim|sebenarnya sudah|setiap lima|siang atau|solo|sudah cukup|surat kami|tanda maaf|templat|tepat|tertukar dan|tidak enak|tidak terjadi|tint|tol|untuk #|varietas|vari~|wakil kepala|yang budiman|yang dimaksud|yang menyebabkannya
-7 2 ^anggota|^angg~|anda dari|anda di|instagram kami|keha~|layanan pelanggan|menceritakan|peretas
-1 -7 ^auto~|^kelas|^menit|^menu|^yang anda|bernomor|bero~|bisa diatur|edisi #|hai {}|kuota|lapa~|operasional|ramai-ramai|terlampir|tulis|yang anda|yth ibu
7 7 ^bisa dibuka|^hotel|^hote~|bram|dan tautan|dilatih|dilatih ulang|foto di|ini juga|kekh~|kemarin menampilkan|kurir yang|orang itu|pada perangkat|telah terjadi|yang mengakibatkan|yang sempat
-7 -3 ^dalam perjalanan|^kend~|^sesuatu|adap~|anti~|arif|berformat|dalam perjalanan|dan selama|data kami|dibawa|huku~|ini untuk|kedai|kilo~|merayakan|pekan lalu|raju~|rapor bisa|ruteng|rute~|sebarkan|sejak tahun|setiap selasa|sudah ditutup|surat kuasa|terambil|untuknya|whatsapp|what~
7 -2 ^datang|^data~|^kurs~|akan menyambut|benar di|berangkat dari|berikutnya|bersih|di jalur|di laman|diterbitkan|jam konsultasi|kabupaten sikka|kami tulis|kancing|kanc~|maaf sudah|masa simpan|menakar|musim ini|pembelian|pembetulan|pukul berapa|pun antara|sikka|sikk~|yang harus
-2 -7 ^denda keterlambatan|^keterlambatan anda|^kucing|^kuci~|^proyek|^proy~|administrasi|anda sendiri|datang lagi|di beberapa|gaji november|hanya namanya|jumpa|jump~|kami menguji|keberangkatan|keterlambatan anda|melakukan apa-apa|memasukkan|mengucapkan|pada kartu|pekan ini|pesan itu|putu~|rekening di|sampai jumpa|sendiri|tega~|tekan
0 -7 ^diblokir|^dibl~|^kela~|^no #|acar~|bawa~|kalau sudah|kami proses|no #|pemenangnya|perbaikan|permintaan maaf|reko~|tidur|tidu~
1 7 ^flashdisk berisi|^paspor|^pasp~|^pelindungan|^pelindungan data|^peli~|^pemberitahuan kegagalan|^pemberitahuan pelanggaran|akibat kelalaian|alamat nomor|anda muncul|bisa dilihat|bolak-balik|bola~|dan jumlah|dan ke|dan lapor|dapat membaca|dapat menghubungi|dengan mengganti|dibobol maling|disalin pelaku|ditelepon|empat tiket|faktor kedua|feri|flashdisk berisi|ganti dalam|informasi yang|ip yang|itu orang|jamaah yang|kami urus|kartu peserta|karyawan dan|ke log|ke panel|kebobolan pada|kejahatan|kejahatan yang|kepada wali|khawatir|khaw~|klik tautan|lintas samudra|melaporkannya|melihat data|memakai verifikasi|meminta biaya|menyatakan|mewa~|milik bapak|namb~|nomor polis|orang tak|pada bagian|pada bulan|pemberitahuan pelanggaran|penipu yang|peramban|prioritas tertinggi|sakit kami|salinannya|saudara ada|sehingga nomor|sikl~|slip|slip gaji|sudah dibetulkan|tak dikenal|tatap|tatap muka|tautan itu|tertinggi|tertinggi kami|urus|wica~|yang memakainya|yohanes
6 7 ^foto|^guru|^kepe~|^kope~|^mengenai|^nilai anda|^sempat|^semp~|^tes|^tidak anda|^wisuda|^wisu~|anda berisi|anda salah|atas rasa|berw~|buat yang|bulan dan|ini murni|juni di|kalau bikin|ke hasil|langsung kami|membiarkan|mendaftarkan|nilai anda|nomor unit|palsu dan|pegawai kami|pengampu|persentase|pertanggungan|punyamu salah|rekening bapak|udah kami|wisuda|wisu~
-2 7 ^fotokopi|^foto~|^gudang|^guda~|^layar|^surat|anda terkirim|berat badan|berisi nama|bernama mirip|bisa membaca|dan masukkan|dapat dibuka|dapat dipastikan|dipastikan|foto itu|fotomu|kirim tautannya|lain bernama|layar di|lembar sudah|masuk ini|melapor|memerintahkan|menghapusnya di|menyimpan|meresahkan|oleh pengguna|pakar|percakapan|saya siap|semua kunci|serta nilai|siap bertemu|terkemuka|terlihat orang|tertentu milik|tes anda|tolong hapus|visa|yang sepi
7 -1 ^gang~|^penting !|^resep|anda belum|assalamu'alaikum wr|atau mengirim|bahwa ibu|banyak yang|blok d|budiman|budi~|cashback|cash~|dan wali|darat|dari bank|datang pada|di kantin|dicetak|email semacam|es kopi|f|guru yang|halo keluarga|hubungkan|jalan kaki|kami jual|kami menyapa|kami menyebutnya|kami perpanjang|keluar dari|kemas|lagi karena|menegur saya|menyambut|muka kembali|nomor #|para pedagang|penghitungan|penting !|rumah pada|rumus|rumu~|sabun cair|santan|seksi|seks~|sendok teh|setia kami|susunan|talenan|ternate|tersebut kami|vegetarian|vege~|wassalamu'alaikum|wassalamu'alaikum wr|wb|wr
-3 -7 ^gratis|^grat~|^lowongan|^lowo~|^rapor semester|^simp~|^webinar|^webi~|apa-apa|ayam|baru telah|bohong|boho~|di bank|dimaklumi|gatal|gata~|halaman #|hari supaya|kasih atas|kronologinya|maaf tidak|memakai|para penghuni|pewa~|saat pemeliharaan|sadar|sada~|salah kirim|semacam itu|terlalu|tidak aktif|wafa~
4 7 ^izin|^para|^surat pemberitahuan|^untuk para|aja dan|akun lama|biayanya kami|bisa ditarik|daftar penerima|daftarnya sudah|enak|hart~|ini saya|ke loket|kenanga|mali~|memuat tautan|menunjukkan #|merc~|petualang|plus|rekening|rekening koran|semangat !|tanpa membaca|tata~|telepon #|tiket bantuan
7 6 ^kamu|^loket|^loke~|aja|dan memakai|diberitahukan bahwa|hadir melindungi|hormati|jam karena|kami hormati|layani|progo|sebanyak|sejak mei|sesuai pesanan|telah dihapus|yang memerlukan|yang udah
-6 7 ^ke|ada maaf|pribadimu
5 -7 ^mengundang|^mengundang anda|mengundang anda
1 -7 ^no|^pelayanan|belum kami|di depan|ketinggalan di|mengaktifkan|nomi~|reservoir|rt #
-7 0 ^saja|aksesnya|alamat yang|jujur|juju~|ke bu|kebersihan|praktis|sire~|tambal|tidak sah|toko buku
7 -4 ^satu|anda menunggu|dan keluarga|dari tempat
-7 -1 ^terkirim|^terk~|bahtera|baht~|berakhir #|biru|dari #|diam~|edisi ulang|foto ktp|ini kesalahan|kebocoran di|membagikan|relawan|salah memberi|sejak #|sudah melapor|tamu kami|tipe|tota~|ulang token|urusan|urus~|yang mengisi
-3 7 ada email|ada indikasi|bicara dengan|daftar itu|dari salah|data nasabah|kami mengalami|lama sudah|mengunduhnya|orang membukanya|orang tuanya|pelaku|pelanggan dan|percaya|seseorang yang|tuanya
4 -7 artikel|tidak tidur
-7 -2 bada~|bank biasanya|berat dan|bulan ini|dan kode|dibaca oleh|diku~|ibu lestari|jari~|kenal|kita semua|leng~|mela~|minggu dini|pada akhir|pasi~|pera~|pulihkan dan|rekening tujuan|sejahtera|setelah #|tany~|tiap bulan|tim pengembang
7 -3 dan saudara|diantar ke|koper yang|lanjut usia|pemandu|terjadi karena|timbul
-5 7 dibo~|dili~|id pelanggan|penyalahgunaan|simpan di|whis~
-7 4 gugatan|memastikan bahwa|menyimpan kata
2 -7 hija~|produk
-4 7 isi yang|mantan pegawai|membuka data|mili~|pegawai membuka|prof~|telepon anda|terbit di|tersimpan di|yang membuka
-7 3 membuka lemari|trea~
7 -5 promosi
3 -7 satu kota
6 0 ! !|^! !|^kunj~|^pengembalian|^pengemudi|^sembako|^semb~|^tran~|agustus #|angkat|bapak kurang|baru sebelum|berkenan kami|bestie|best~|bila anda|buki~|cakra|cantik|dan timbul|danau toba|dari data|dengan catatan|dice~|digabung|dihitung ulang|doang kok|galon|galo~|gaya|gladi|glad~|hari sebelumnya|ini email|jadwal kontrol|jangan kirim|kaki~|kecerobohan kami|kecuali kalau|kekeliruan ini|keluarga dengan|kepuasan|lantai|lant~|laris|lelu~|lima ribu|mau bicara|meminta agar|mencetak ulang|menerima uangnya|mentransfer|nggak perlu|nomor itu|nomor kursi|ongkos|panggilan di|pata~|perekaman|perlu dilakukan|platinum|post~|putih yang|rak buku|reda|rekening lama|saldo tanpa|satu musim|seharusnya sudah|sejak siang|selebihnya tidak|sembako|sepenuhnya|setelah surat|sudah jadi|sudah menyiapkan|tale~|tanpa ongkos|tercatat|terlampir pada|tetapi tak|umumnya|untuk kasus|warga lanjut|yang diblokir
-2 6 # alamat|^keluarga|^keluarga lain|^tanpa izin|ada anggota|ayah~|bahwa langkah|beberapa|bebe~|berhati-hatilah dengan|bersalah|daftar anggota|dan besar|dan meminta|di dunia|di hadapan|di milis|dibongkar|dibuka tanpa|diubah oleh|hadapan|hiv|ibu dosen|isinya nama|itu catatan|kekhawatiran|kekhawatiran yang|kemudian ada|laporkan kepada|malam penutupan|meity|meit~|melihat|memindahkan uang|meminta anda|milik keluarga|minta operator|nim serta|pastikan dulu|penghasilan|periksa riwayat|pernah bekerja|pinjaman yang|privasi anda|pt sinar|rawa|sebaiknya ganti|selain|seseorang|siap~|terhadap tawaran|tk|yang melihat
6 3 # b|^# bukan|^aplikasi|^apli~|^kami|apabila hal|assalamu'alaikum|bahwa terdapat|dear|dompetku|dr|dulu kepada|hari yang|kakak tidak|kantor notaris|ke saya|keluarga bapak|kotak surat|kronologi lengkap|maju|menghadirkan|peduli|pedu~|pisah|produksi|rekening saja|relatif|relatif kecil|salah memilih|sean~|sekalian|sudah mengganggu|tak|tambahan telah|tautan ini|tidak dipantau|tidak hilang|tiket kami|usah mengisi
6 1 # cm|# kami|# mbps|^anda kami|^bers~|^jam #|^kiri~|^panen|^pane~|^terpotong dua|^yang keliru|anggap saja|bagian|bagian yang|bakar|barangkali anda|batalkan|beraroma kayu|berlainan|cm|debet|debe~|dengan menunjukkan|depo~|desember kami|di blok|diduga|diketik|dua ribu|email jam|gita|halim|ini kami|jika bapak|kabari sebelum|kami betulkan|kami menghapus|kami saya|karpet|karp~|kayu~|keruh|kiri|kopi yang|lagi dan|lagi tanpa|lama yang|laut di|mbps|mendampingi|mengabarkan|menghapus #|menit pertama|menunjukkan surat|minggu sore|minyak goreng|mobi~|naik ke|paket #|pemberitahuan polis|pengujian|per satu|perlu menghubungi|persis seperti|potong #|prod~|rw|satu per|selama kurang|seluruh indonesia|senin pagi|skor|sutradara|tana~|tekn~|tepi|tidak memberi|tiket dikembalikan|tujuh belas|upgrade|upgrade ke|upgr~|yang begadang|yosua|yosu~
6 4 # gb|^lari|^sehubungan|^sehubungan dengan|^sehu~|absensi|aduh|bertransaksi|bulan lalu|dan membaca|demikian untuk|dokter|dokt~|dprd|garuda|garu~|gb|harapan|ibu anggota|ikut|jual|kami kemarin|kami tanggal|layak kami|memasang|memo~|mengambil|menjadi maklum|minum anda|mitra|mitr~|pelari|pemakaian|peta|petugas di|sabtu atau|seperti itu|tak bisa|tautan yang|terkena|untuk menjadi|yang terbit
-3 -6 # hasil|^dan satu|^gembok mingguan|^harga|^harg~|^mingguan|^mingguan tiga|^padam|^paket anda|^pendaftaran|^salah kami|^tiga kebocoran|bagian teknologi|banj~|berbayar|berdasarkan hasil|berhenti|bisa juga|dengan surat|diawasi|diaw~|diurus|final|gembok mingguan|ini hanya|juta pelanggannya|kabe~|katalog|kodenya|kode~|layanan internet|lebih awal|lidya|lidy~|lowongan|lowo~|mengakui bahwa|mera~|mingguan tiga|pelanggannya|pemilik akun|pengembalian|peserta lain|rs kasih|sebelum tanggal|sebuah aplikasi|suaranya|tampaknya|terputus|teruskan ke|tiga kebocoran|yang ramai
-6 -5 # kilogram|^# april|^aktivitas|^berduka|^berduka cita|^cita|^dan ketentuan|^diun~|^ketentuan|^kipas|^kipas angin|^kipa~|^melihatmu|^melihatmu pergi|^pembayaran anda|^pend~|^penyesuaian|^perubahan syarat|^sedih|^sedih melihatmu|^syarat|^syarat dan|^syar~|^tidak berhasil|^turut berduka|adiknya|akademik|akad~|analis|anda berlaku|anda ragu|andreas|atas dan|aus|bajo|bantal|belajar|belas tahun|berapa lama|berduka cita|berl~|bukt~|cari|ceria|cita|dan anggota|dan batin|dan ketentuan|dengan dua|dengan tetap|dibeli di|dikenai|diketahui orang|dikunci dengan|dipr~|ditinggal di|ditinggalkan|ditinggalkan diberi|dulu sebelum|ganti juga|ini data|ini karena|ini sedang|jahe|jam mulai|jangan menunggu|jasa keuangan|kaca|kalau habis|kami coba|kantor ojk|kata|ke kamis|kena~|kilogram|kipas angin|kokoh|koko~|labuan|labuan bajo|labu~|lain tidak|lbh|lebih satu|masih berlaku|melayani|membukanya|mengecewakan|mengukur|mengundang|moderator|otoritas jasa|paguyuban|pagu~|pare|pekerjaan berlangsung|pembicaraan|perbarui metode|perselisihan|perubahan syarat|prit~|ragu|rama~|rekam medis|ringkasannya|rumah bu|sabtu pagi|sebelum berangkat|sebelum itu|segenap|selama pekerjaan|selasa dan|semula|setu~|suhu|syarat dan|tak ada|telah melaporkan|tergantung di|tetap aman|tidak berhasil|tidak melihat|total karena|turut berduka|untuk memblokir|waduh|yang akan|yang cocok|yang ditinggalkan|yang jatuh|yang macet|yang membersihkan
-2 -6 # lalu|^berh~|^nama di|anda masih|berlaku lagi|cinta|cint~|dalam dua|di sertifikat|dipakai sekali|jakarta selatan|kami temukan|maaf atas|menulis|oops|paling lambat|penumpang|prob~|sepeda|teka~|tempat yang|temukan|tidak berlaku|tiga menit|timu~|undangan rapat|wafatnya
-6 -4 # meter|# wita|^karena banjir|^pemadaman terencana|^terencana|^tere~|agar anda|ahli waris|anggrek bulan|anya~|apabila sudah|atau tiga|badai|balo~|berkata bahwa|berlayar|bersaudara|bertukar|beruntun|bintang laut|bisa datang|bocor|boleh dibawa|bus yang|dan kebetulan|dan selesai|dan tak|dari jauh|daun|dengan tenang|deras|di kelurahan|di lingkungan|dial~|diberi ketabahan|dikejar|diubah|diub~|dua atau|dua pohon|enam orang|gerai|gram|griya|griy~|halaman|hari pasar|hujan deras|ix|jam baru|jati|kami berdua|ke penerbangan|kebocoran|kembalikan penuh|kencana #|kepada tamu|ketabahan|kode pemesanan|kompor|kond~|konfirmasi|koor~|kunjungan|lain tanpa|layanan penumpang|lewat situs|lima tahun|linen warna|lokakarya|maka~|mana saja|maret anda|masuk dari|masuk dengan|mate~|mematahkan|memberlakukan|mengakuinya|mengalir|menolong|menyebut kolom|menyeduh|meter|mulai|mula~|nomor seri|otomatis|pada suatu|pemadaman terencana|pemakai|pertanyaan dan|pilihan ibu|programnya|regu|ruangannya|satu kata|saudara untuk|saya memeriksa|seberang|sebuah pesan|serba|setiap baris|stopkontak|stop~|sudah mulai|sudah termasuk|sulur|telur|terencana|tetap makan|tetapi setiap|tiang dan|tidak menolong|ting~|udang atau|untuk enam|wah|waris|wari~|yang mengaku|zaman|zama~
-6 -3 # november|^banjir|^banj~|^pensiun|^pens~|^sudah kami|akun|anda diperkirakan|baiknya|bekukan|beku~|berarti|berdasarkan|berf~|buah|dan setelah|dapat memberi|daring|depan|di repositori|gerry|gerr~|hapus pada|jagung|jagu~|jalan raya|kakinya|keluar|kode otp|komp~|konf~|liter|mati listrik|membuat daftar|menghabiskan dua|menjadi|menyimpannya|miri~|penerbit kartu|pensiun|pere~|pilihan anda|pusat|pusa~|saudara tanggal|tergenang|versi terbaru|yang bocor
1 6 # pelamar|# pelanggan|^anda bocor|^daftar|^daft~|^dapat ditonton|^ditonton|^pelamar|^rekaman kamera|^sempat dapat|alamat surel|anda bocor|bagian umum|bahwa daftar|belum menyalakan|berikut dan|berkas di|bulan ke|cerita dan|dari tiga|di lemari|di pasar|dibuka oleh|dienkripsi|dien~|disk|ditarik|ganti pin|halaman bayar|harap tidak|jangan bayar|jangan klik|kamera ruang|kami menganjurkan|kara~|ke polsek|kk dan|konon|kono~|kutu|layarnya|made|melapor ke|menanggung akibat|mencatut nama|menegur kami|mengambil data|menyalakan|menyalakan verifikasi|milik saudara|minggu !|namanya mirip|pembelinya|pemberitahuan kegagalan|penyimpanan sementara|polis lama|rakyat|raky~|rekaman kamera|resep|sampai kemarin|sim atas|sudah menghapusnya|sung~|tamu anda|tautannya|termasuk anda|terpasang sejak|tidak untuk|titipkan|untuk dibalas|untungnya|ya ada|yang mencatut
-4 -6 # penerima|# pengguna|^bakal|^baka~|^chrome|^chrome di|^chro~|^dari chrome|^malam|^mala~|^palsu mengatasnamakan|^peng~|^penipuan|^waspada penipuan|abaikan saja|ada perangkat|bakti|bakt~|bari~|berikan kode|berubah|betulkan|buntu|bunt~|dan nikmati|dari daftar|dari perangkat|data pembayaran|dicuri dan|diperbarui|dirawat|ditolak|diur~|haji|jangan malu|kamis #|kamis nanti|kata sandinya|katering sekolah|keluarkan|kirana|kirimkan buktinya|kristus|manasik|mandala|membetulkan|mengetik kata|menginap di|menu baru|minggu yang|mode|orang dari|palsu mengatasnamakan|peminat|pengin|perangkat chrome|perangkat yang|perlu membalas|pernah memakai|rilis|rili~|saja dibuka|selama ini|selengkapnya di|sembilan ratus|siap membantu|sopir|sudah bisa|sukses|suks~|terdapat kesalahan|teruskan email|tiba di|tingkat|wala~|yang benar-benar
-6 -6 # saat|^bisa memenuhi|^dari rumah|^dini|^dini hari|^kebijakan|^kebijakan privasi|^kebi~|^konser|^masa|^memenuhi|^memenuhi permintaan|^meme~|^paket|^permintaan anda|ada peringatan|agama|agam~|akan|anaknya|bantuan hukum|baru saja|bawa kembali|begitu paket|berlangganan|bertanya apa|bintang satu|bisa memenuhi|bisa saja|bisnis|bisn~|boleh bertanya|dan dapat|dan pemilik|dapat diunduh|dapat menjadi|dari kebocoran|di ladang|dibayar|dikeluarkan|efektif|efek~|geser ke|giliran|gratis di|gunadi|hampir selalu|hari kerja|hentikan pemakaian|inginkan|jangan berikan|jempol|jendela|jend~|juga untuk|kami bawa|kursi|malamnya|mana-mana|masih diperlukan|memenuhi permintaan|memperbarui kebijakan|menerima permintaan|mengakui|mengunduh atau|menolaknya|minggu ini|muncul pada|naik|nonton|oleh sistem|paket|paket diserahkan|pandai|para ahli|pekerjaan ini|pemakaian dan|penerima yang|penutupan|pesanan|pila~|pindah ke|rang~|saja dipakai|sandi melalui|satu menit|sebesar jumlah|selama itu|selatan|sidoarjo|sudah habis|takut|taku~|tanggal|tersendiri|usus|windows|yang bekerja
6 5 # saya|^di mesin|^kami pulihkan|^kepada|^kepa~|^lomba|^lomb~|^pulihkan|anda seharusnya|bapak yang|bica~|dan belum|dan tiga|direktur keuangan|file|halaman status|ibu kepada|kami pasang|kan ?|kepercayaan anda|ketika ibu|menit dan|ngecek|ngec~|nggak ngecek|pascabayar|pasc~|pelanggan pascabayar|pemohon yang|pengumuman|pesanan mereka|peserta tur|posyandu|posy~|sd|tela~|terbit|yang menelepon
2 6 # seseorang|^# desember|^desember|^dese~|^ke alamat|^pihak lain|anda pesan|berdampak|celahnya sudah|dan polisi|dari situs|darurat #|dengan kunci|diduga telah|dikenal|dm|itu pukul|kami kerjakan|ke komdigi|kepada yth|keperluan|kerjakan|komu~|l|langsung #|makmur|makm~|membaca semua|mengamankan|mengetuk|mengetuk pintu|mengunduh #|minta maaf|narahubung|nara~|nomor di|pembayaran kami|pinjaman daring|rese~|sambil|sejak kemarin|sekolah dan|sendiri alamat|tangan|tidak dikenal|untuk mengamankan
0 6 # siswa|^api anda|^berisi|^berisi data|^cctv|^dari server|^dicuri|^dicu~|^dikenal|^dire~|^laptop|^lapt~|^log|^log kami|^perk~|^pint~|^rekaman cctv|akan pernah|anda dibuka|anda memuat|angka terakhir|api pelanggan|ayah bunda|baja|balik kartu|bu|dan kontak|dan lampiran|di alamat|dibuat dan|dijaga|dikelola|disalin|disebar|disetel|ditampilkan|ditebak|empat angka|foto wajah|general|general manager|grup percakapan|haid|halaman belakang|hanya lewat|hanya untuk|hati-hati bila|hendra|ingin mengganti|ini adalah|kakak dengan|kami bahwa|ke kementerian|ke polisi|kemungkinan telah|kepala tata|kirim dengan|lanjutan|log akses|log kami|luar memeriksa|magang|maga~|manager|masuk lagi|menganjurkan agar|menonaktifkan|menunjukkan bahwa|menuntut|menyetelnya|nomor|penelepon|penelepon yang|penguji dari|penyakit|permintaanmu|persen dan|pindah server|rekaman cctv|sandi yang|sembilan kali|serah|serah terima|subuh dan|sudah berjalan|sudah dicabut|tanggal lahir|tautan ke|terlambat memasang|tetap menjadi|tidak melihatnya|untuk melindungi|untuk sementara|urutan yang|yang bergeser
6 -1 ^# februari|^diskon|^disk~|^imsa~|^jual|^jual dua|^kami jual|^kelalaian|^keliru|^koran|^kora~|^mena~|^ongkir|^rekening koran|agar tidak|anda berikan|benar terlampir|berangkat|berhitung|boleh jadi|bukan #|bukit|bunga #|dan memang|dari menu|di teras|dihasilkan|editor|edit~|imsa~|ini dihasilkan|ini ditulis|jual dua|jumpa tahun|kaldu|kepada #|kepala cabang|kita mengumpulkan|lantai #|lara~|lurah|lura~|makhluk|makh~|masuk kemarin|membuka deposito|mengandung|menikmati|menyesal sudah|mobil bak|orang akan|petugas loket|pusp~|putri|selisihnya|sudah benar|surel yang|tidak akan|untuk mereka
-5 -6 ^# menit|^ada login|^akun kamu|^berl~|^dari perangkat|^donasi anda|^kuota|^kuot~|^login baru|^mengatasnamakan bank|^meno~|^nama anda|^pekan|^peka~|^pembayaran|^perangkat baru|ada login|akan kami|alamat terdaftar|anda ?|anda pada|arahkan|arah~|assalamualaikum|awal|bank anda|barang|bocornya|bocornya data|chrome|chrome di|chro~|dapur kami|dari chrome|data anda|debit berakhiran|diba~|hapus|hapu~|hari dan|hujan|itu kamu|jadwal pekan|jatah|jata~|jauh lebih|jawaban kami|kalau itu|kami cocokkan|kapal|ke toko|kebijakan|kecuali bila|kelola|koreksi kepada|laporan lengkap|login baru|lumayan|masi~|mau kami|memintanya|mend~|mengantre|mengatasnamakan bank|menilai permintaan|menimpa|mungkin tidak|november|penulisan|pesan ini|ratus|ratu~|samar|sebelum hari|sebesar|sepuluh tahun|sesuai jadwal|sido~|sih tapi|sopi~|tanya jawab|terdaftar paling|terjadi kegagalan|terl~|tidak di|tidak menjual|tiga ribu|traf~|tunggunya|waktu tunggunya|warna|warn~|waspada penipuan
1 -6 ^acara|^acar~|^edisi|^edisi #|^edis~|^pemenang|berjudul|besok|beso~|boleh minta|dika~|diny~|gela~|masukkan|menggantinya|modu~|nomor anda|wahy~
6 -2 ^anda belum|^janji|^janj~|^kema~|^latihan|^lati~|akan dibayarkan|aktif|anda yang|berbahaya|berkomitmen|bersih dan|dan hak|di balasan|di sisi|jamur|jamu~|kekeliruan|keliru dan|masing-masing|menyapa|nanti malam|punggung|satu mobil|sistem baru|terima kemarin|tidak hangus|usaha
6 2 ^anda terima|^empat|^empat kali|^empa~|^kasir|^kembali|^memuat angka|^penerima bantuan|^peri~|anda adalah|angka pada|bagi~|berikutnya akan|bisa bapak|catatan meter|cto|dan salinan|dapat menelepon|di #|diimbau tidak|hari tersebut|ibu yang|kami kirim|kami lampirkan|kelopak|kemarin saya|kepercayaan bapak|kirim memuat|lagi diskon|langganan anda|lewat email|lumrah|lumr~|maaf sekiranya|meda~|membayangkan|membayar akan|memuat angka|memutus|mengabarkan bahwa|namanya juga|nyaris|nyaris tidak|nyar~|orang termasuk|paduan|padu~|pembuka|penerima bantuan|peserta|rapat hari|salah menghitung|seharusnya rp|sekiranya|setia yang|setiap tautan|situs sudah|sorong|tani|tercampur|tertera pada|uangnya kami|voucher ulang|yang datang|yogyakarta|yogy~
-3 6 ^baca|^di instagram|^instagram|^instagram kami|^inst~|^ruang|^ruan~|atas biaya|bcc|bukan bcc|catatan anda|demi kehati-hatian|dibaca orang|dicari|gara-gara|karyawan|memblokir kartu|saudara di|sebelas menit|telepon dulu|utang|utan~
-4 6 ^bocor|^boco~|^disk|dipakai orang|kamar|mengenai hal|menjawab permintaan|menyebarkan|pemilik alamat|permintaan kami|profil|sosial|sosi~|ungg~|untuk menghapusnya
3 6 ^daftar penerima|^nomor antrean|^poin|^poin anda|^polis anda|adi|balik hari|bapak gunawan|basis data|bisa membuka|curigai kurir|dari aplikasi|di sekolah|dibacakan|diklik|dite~|flobamora|flob~|gunawan|ibu ingin|jual beli|kami baru|kepada dua|kinerja|kine~|kotak masukmu|lumbung digital|masukmu|menjadi prioritas|menyebut nik|pran~|rahm~|resepsionis|sudah mengambil|terungkap nama|tetap cair|tolong|tolo~|yang sangat|yang semestinya|yoha~
-6 1 ^dekat|^deka~|^membuka akun|album|albu~|dan hubungi|data pinjaman|kak dinda|kawasan|ke kanal|laptopnya|masih bisa|membuka akun|memohon ampun|menu pesanan|pemeriksaan kesehatan|pemindahan|sanggah|sdk|siapa yang|sulu~|tamu|team|untuk umum
-6 2 ^di|^nih|^rapor|^rapo~|^temp~|akses tidak|alamat|alam~|berkata|bu ratna|dev|di instagram|dua unit|internal|kami untuk|meninggalkan|ramah|seng~|tere~|webhook|webh~|yth nasabah
0 -6 ^dibatalkan oleh|^kak|^nomor #|^pand~|^pesanan dibatalkan|^produk|^status|^stat~|ada keterangan|ambang|amba~|baru di|berlaku tujuh|bukan yang|dan berada|dibatalkan oleh|pesanan dibatalkan|saudara telah|saudari|sistem kami
-6 -2 ^diunduh|^hati-hati|^hati~|^pengguna|^sistem|^sist~|^terjadi|bagi yang|berkala|dan kementerian|daya|depa~|desember|dese~|foto bukti|hari setelah|jelas|jela~|kard~|login ke|maret pukul|medis ibu|membuka rekam|memperoleh|menolak|meno~|menyampaikan|peng~|pertanyaan|pertanyaan ?|php|proposal|saudara-saudari|saya ada|sehat sentosa|sentosa|situs yang|sumb~|tidak satu|tump~
4 6 ^ingin|^ingi~|^nilai|^nila~|absen|allah dan|ampun kepada|bayar kami|beberapa bagian|beberapa menit|berdampak pada|bisa dibaca|dana bapak|depan !|ditembus|faktor|ini diberitahukan|ini disampaikan|jadwal salat|jam makan|kami memuat|kami menyampaikan|ke kotak|kecerobohan|kepada allah|kepada para|keterangan lebih|kode karyawan|lanjut dapat|mbak ayu|pelanggan perumda|pengguna di|pesanan bapak|putra-putri|regi~|salatiga|selalu kami|simpanan|sudah mengganti|tidak menerima|tumbuh|wanasari|wana~
6 6 ^jadi|^tindakan|adalah segalanya|aneh|buat kami|ditengarai|dua belum|ke cabang|kese~|luar kota|mbak|panitia sudah|perkara ini|senantiasa menjadi|tercatat di|tercetak|tidak pantas|yang terkena
6 -3 ^kami mengirim|^update layanan|ban|di slawi|janggal|kamu berhenti|kepada yang|merusak|pelayanan|rekening anda|slawi|slaw~|teknis|timb~|turun sepuluh|update layanan
-1 -6 ^katalog|^kata~|^keterlambatan|akti~|apa-~|arti~|atas ketidaknyamanan|ayah dan|bedanya|dan bunda|dan ganti|di loket|diambil di|ente~|hasilnya|itu anda|jawaban|kesalahan|memanggil|mengisi|peringatan|peta~|sma|solu~|tas|teknisi kami|tengah dan|terlambat #|tolong jangan|ukuran #|usta~|walau|yang biasanya
-6 3 ^ketiga|hanyalah|marni|marn~|mereka|pemantauan|selama dua|surel itu|unggah
3 -6 ^klarifikasi|^klar~|berikan kepada|biasa|faktur nomor
-6 6 ^lain
5 -6 ^lupa|diumumkan|dium~
-1 6 ^orang tua|^pemberitahuan insiden|^perc~|^segera|^sege~|^terbuka|^tua|anda bekerja|anda pernah|apakah data|asal~|asing yang|beberapa anggota|berhati-hatilah|berkasnya|dan membuka|dan mengirim|data pelanggan|data saudara|data tersebut|di makassar|di nomor|dianjurkan|diputus|ditempel|gawat|kamar #|kameranya|kami mengetahui|karena kotak|kejadian|kontak darurat|lagi lewat|lemah dan|libur lebaran|mekar|meka~|menawarkan pinjaman|mencabut|minta menghapus|nomor telepon|nomor whatsapp|orang pada|pakai untuk|pasangan|pemberitahuan insiden|penggajian|pengurus memohon|penipu|perusahaan besar|repositori|repo~|ruang tunggu|sah terhadap|saran|saudara termasuk|sepertinya|server|seseorang dari|siapa pun|siapa saja|surat tugas|tahu siapa|terbaca di|waspadai telepon|yang terdaftar
-6 4 ^password|^pass~|dan menunggu|data anggota|emailmu|periksa|tidak sengaja
-5 6 ^pela~|^percobaan|anonim|anon~|dengan kabar|imba~|kama~|menceritakannya kepada|sandi email|tidak bertanggung
5 6 ^pemberitahuan|aku dan|aku nggak|anda sempat|antara|cera~|dan siap|dari dalam|jemput|liburan|masih aktif|nilai dan|penanda|radi~|sabtu kami|saya mohon|sinar|stikernya|sudah kembali|tagihan yang|telah|telepon dan|tersayang|warga lain
-6 0 agun~|astri|astr~|bila menerima|flas~|jaya|kembang|membela|paka~|pantura|paskah|pask~|pemberitaan|pisang|prihatin|prih~|saluran|saya mengetik|saya tidak|tentang akun
6 -5 anda terima|ke rumah|nadya|nady~
2 -6 belum selesai|diperbaiki dan|gudang kami|kesalahan teknis|kuot~|mengejar|saldo di
-6 -1 bersihkan|bilang ke|dan menyesali|data lokasi|di komputer|judul|kebo~|kuasa|kuas~|lewat menu|maret sampai|menjaga kerahasiaan|palembang|pale~|penguji|sebelah|sementara itu|tapi|taru~|tidak meminta|tumpukan
-6 5 forum|foru~|tangkapan layar
6 -6 kak rara
4 -6 keputusan
6 -4 lagu di|satu sesi|yang timbul
`;
