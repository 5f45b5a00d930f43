/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-25 -19 di {}
-22 -24 ditutup hari
-23 -21 {}
22 12 bisa diakses
-22 -20 nomor nomor|{} mulai
-22 -17 sebelum hari
-21 -20 ^baru|mulai {}
21 6 kemarin pukul
21 5 kontraktor
-20 -18 dimulai|tersedia di
20 7 itu cuma
-19 -20 kosongkan
20 6 menelepon hari
2 20 percobaan masuk
-20 -14 sams~
-19 -13 ^berubah
19 5 aktif lagi|datang besok
19 10 kalian
19 4 keramaian|masuk anda
6 19 medis anda
-18 -19 pengirim
-19 -16 pesan sudah|sudah tersedia
-19 -15 sesuai permintaan
-19 -12 setiap akhir
18 7 # tidak|tetap menagih
18 5 ^kami lupa|penutup|stud~|yang berlaku
18 4 ^sema~|menetes
-18 -17 ada gangguan
-18 -14 anda gagal
-18 -12 belum dapat
-18 -15 di perpustakaan
3 18 folder yang
-18 3 gaji anda
-18 -18 ketik nama
18 6 mencantumkan
-18 -13 nomor pesanan
-17 -11 ^?
-17 -14 ^ditu~|buka kembali
17 1 ^itu
-17 -8 ^keti~
4 17 ^masuk ke|^terhadap
17 5 dari jumat
-16 -17 dari {}|pindah alamat
17 4 draf|kami lupa|studio
-17 -13 dua menit|pembayaran anda|perpustakaan
17 0 ganda|gand~
-17 -16 hari hari|lampu
-17 -7 id
17 6 kemarin
17 2 kembalikan dan
17 7 kembalikan hari
17 3 kursi #|struknya
-17 -17 masukkan nama
6 17 obrolan kelas
-17 -15 pukul {}|{} pada
-15 -17 tidak melakukan
17 8 untuk membuka
-16 -13 ^diliburkan|diliburkan|laporan ini|termurah
-16 -16 ^hostname|^host~|center bank|hostname
16 7 ^membatalkan|berhenti pada
-16 -12 ^permintaan|akan dihapus|anda kirim|sedih|tahunan|{} yang
-16 -11 ^selamat
16 5 ^yang kami
-16 -15 adalah kode|anda dengan|balai|host|laporan anda|permintaan|sdr
16 6 angka nol|utuh
-13 -16 baru untuk
-16 -9 berisik|kosong kalau
-16 -6 dalam #
-16 -14 ditangani|nomor tagihan|rapat warga|sudah waktunya|tutup hari|{} di
-16 -10 domain|doma~
16 3 ibu datang|semalam
-14 -16 ka {}
16 2 kami masukkan|membayarnya|padahal
16 4 kecewa|yang betul
16 -2 kemarin kami
16 11 kini
4 16 lain sejak|memusnahkannya
16 14 minggu lalu
3 16 nomor sambungan
-15 -16 pesanan sudah
16 1 versi|vers~
-15 -12 ^ditunda|^ini|^perintah|dan cara|kumpulan|pemeliharaan
15 2 ^ganda|^gand~|kepada warga|keterlambatan ini|membuang waktu|mengantarnya|tersebut terjadi
-15 -14 ^ketinggalan|^laporan anda|^paham|^paha~|berkas {}|email tidak|ulang dari|untuk menyetujui
-15 -11 ^pemadaman|katanya|ke {}|pemadaman
15 5 ^penjelasan
-13 -15 ^peretas|berakhir pada|semester ganjil
-15 -13 ^persetujuan|ada keputusan|batik|dapat kami|favo~|motor|tiba di
15 1 ^tetap|^update|^upda~|di tempatnya|menunggak|tempatnya
15 6 ^tidak sampai|biayanya dari|kami ganti|kema~
2 15 ^yang memakai|sebagian data
-1 15 akun pelanggan
15 0 anda tak
15 4 banyak dari|betul|bu yati|kamu terima|malam sampai|pengelola apartemen|yang benar|yati
15 3 berulang|iuran yang|kekurangannya|memakai daftar|notulen bulan|padahal sudah|pendaftaran kami|telanjur datang
4 15 dan nama|masuk otomatis|pelanggan kami|sejak minggu
-15 -10 dan terima|kami terima|mulai #|toko kami
6 15 dihapus dan
-15 -15 dimulai pukul|program musim
1 15 hp|nama email
15 9 izinnya|izin~
-14 -15 mengikuti|untuk {}
-15 -7 nama toko
-12 -15 perd~|sla|tersedia
-15 -9 sehat dan|voucher rp
1 14 # akun|^terungkap|beredar di|dampingi ke|tes kesehatan|warga forum
-14 -8 # hari|^mulai|^mula~|pesanan #
14 3 # kembali|^permohonan maaf|^tidak datang|ac|alergen|belas orang|benar|bena~|daftar alergen|dari kalian|itu kami|mencetak|saudara terima|tayang|yang kedua|yang memesan
-14 -12 # xx|^dari|^ditutup|^seminar|^semi~|dibatalkan|ditanggung|genangan|gena~|karena banjir|pada {}|pantulan|perubahan ini|rabies|rabi~|sastra|vaksinasi|vaksinasi anjing|xx|{} pukul
14 2 ^anda minta|^batal|^perbaikan jadwal|bersamaan|dan pesanan|galon anda|kepotong|kirimkan kepada|kosong melompong|melompong|penonton yang|perbaikan jadwal|ternyata tidak|undangan yang
3 14 ^daftar tamu|^ganti kata|^insiden|^insi~|daftar tamu|dilihat pengguna|grup|menampilkan|tersebut sudah
5 14 ^diretas|^kami diretas|januari dan|token api
0 14 ^gaes|^terbaca|kami ada|menguncinya
-14 -10 ^id|^pema~|^toko|galat|ktp atau|lewat aplikasi|masuk selama|medsos|meds~
-14 -14 ^kemarin ?|^perm~|bergabung di|catur|catu~|dapat diambil|kemarin ?|lalu menyesal|pesanan anda|simak|{} dari
14 0 ^kepencet|aslinya|asli~|gratis dan|penjahit
14 6 ^kode voucher|kode voucher|menukar
14 1 ^kok|^kolom|^kolo~|^pasa~|^siaran|^siaran langsung|^siar~|atas kekeliruan|ini seharusnya|kami memakai|kelas lain|laksmi
14 4 ^merusak|^meru~|cuma email|jam #|ke email|labe~|pendaftaran kembali|perlu mengajukan|rapat kami|sebelum kami|semestinya|stok di|terjemahan|tetap kami|uang pendaftaran|update|upda~
-14 -13 ^nove~|^situs|^situ~|bagaimana|di edisi|habis|habi~|hari raya|kasih sudah|kode {}|lambat tanggal|pernah salah
2 14 ^pencurian|bersalah dan|meminta penerima|nama dan|nomor hp|nomor kk|pencurian
-12 -14 ^penutupan|dapat menyampaikan|halaman halaman|tentang peretas|untuk menjawab|volume|volu~
-14 -11 ^pers~|^pinj~|^typo|belum bisa|berani|dimas|gratis ongkir|host~|kalau suatu|kepada {}|lanjutkan|mengobrol|parkir di|sebelum jumat|seri|suatu saat|sudah penuh
14 5 ^yang benar|dulu sampai|salah menandai|warga yang
4 14 akses ilegal|dan token|dipakai mengirim|ilegal ke|ke pangkalan|kos|tamu~
14 -1 anda memesan|kembalikan pagi|melur
-13 -14 anda sudah|keputusan ini|mengincar|oktober kami|ruko|sabtu pukul|yth nama
-2 14 bikin sandi|mil
-3 14 dibuka orang
-11 -14 dura~|jangan dibuka|rapor semester
14 8 kali~
-10 -14 kantor tutup
6 14 menghubungi mereka|mereka satu
-14 -5 penjual
-14 -9 senang
8 14 tampil
14 11 tidak ikut
14 10 udah
13 5 # ribu|biayanya|diulang|diul~|label|oleh kami|sebut|uang anda
-13 -8 ^# sudah|^akhir|^akhi~|^maaf|kecil dari|raya~
-13 -11 ^akan dihapus|^bara~|^tidak aktif|^token listrik|^turut|anjing|anji~|dikumpulkan|ditunjukkan|empat jam|format|kirim email|kursus|lagi tanggal|memperbaikinya|robot|robo~|tengah malam|tertunda|{} dengan
-13 -13 ^akibat|^akib~|^gagal|^gaga~|^host|balai warga|bawa|dapat dihubungi|jika sudah|kami memutuskan|kami turut|mengaku petugas|{} sudah
13 2 ^cepat|^cepa~|^mengapa|^semalam|^terlalu cepat|ada pada|batasnya|bibi~|bing~|datang kembali|hafalan|itu untuk|kami membangunkan|kami sertakan|laks~|membangunkan|menunggu izin|minggu kemarin|modul|nilai yang|padahal batasnya|sertakan|setoran hafalan|yang menangani
13 4 ^di email|^gangguan layanan|^kue|^oleh kami|^pukul|^puku~|armada|baru tiba|gangguan layanan|jam sibuk|kami layani|kami membatalkan|keputusan yang|lampirkan|mati sendiri|melo~|otomatis kembali|pertama sebelum|smk|uang
-11 -13 ^diba~|^ka|^palsu|^pals~|aplikasi dengan|longsor di|perbarui|tidak mengirim|tidak sedang
-13 -12 ^dise~|^faks|^kena~|^pengiriman tertunda|^tertunda|ada koleksi|awan|cara|faks|hari sejak|kirim ulang|koleksi baru|memakai alamat|menjelaskan bedanya|pengiriman tertunda|sabtu #|stok kosong|tetap dapat|tidak terkirim|unggah ulang|untuk membukanya
2 13 ^ditemukan|daftar pinjaman|mei seseorang|yang dicuri
-10 -13 ^diterima|^menu~|bulan juni
-13 -10 ^ditolak|^pena~|^sim|^verifikasi|^veri~|berhalangan|beroperasi|buka lagi|bukti pembayaran|catatan lengkap|dimu~|halo {}|ini aku|kafe|kami aman|kami kalau|ketik|lagi kapan|maaf mengganggu|minimum|perbarui kartu|sampai lima|siapkan|tempo #
13 3 ^iklan|^ikla~|^mati|angkutan|begadang|bega~|di web|diunduh dari|dobel|dobe~|janjikan|kami janjikan|kami mencetak|menandai|mengajukan apa|pada pukul|pada tagihan|pencet|sehubungan|sehubungan dengan|sehu~|ternyata kami|web kami|yang menulisnya
13 1 ^padahal|^sebu~|akurat|dalam proses|emailnya|jangan dimakan|kesalahan sistem|kini setiap|nyasar ke|percetakan|rekaman kelas|sudah bikin|sula~|tertanggal|tertanggal #|tutor|tuto~|untuk pelanggan
-9 -13 ^penu~|jika bukan|kuota|yang bikin
13 6 ^pesanan anda|^sabtu #|benar sabtu|di gudang|kasu~|maafkan kami
13 11 ^soal
13 8 ^suara|^suar~|ekst~|ya !
0 13 ^tamu|hp #|maling|menghapusnya dan|psik~
13 12 ^teta~
13 0 ada banjir|anomali|anom~|benar sudah|dan maafkan|di gedung|diperiksa oleh|gedung serbaguna|jahit|jahi~|merasa tertipu|saudara pada|serbaguna|telah terkirim|tertipu boleh|yang #
-1 13 agen|bukan data|di situ|orang asing|publ~|termasuk nomor
7 13 anda ada
-13 -5 bati~|tenang
-12 -13 besok kami|ini sudah|kata~|kolom pertama|moderasi|pembayaran gagal|pukul sepuluh|tanggal baru|tanggal tanggal|topik|topi~
-13 -7 bumi|dompet
-13 -4 cerita
-13 -6 ceri~
1 13 dampingi|dan nomor|dengan pesan|di alamatnya|hp dan|itu sudah|menemukan data|menyertakan|nik dan|pengumuman untuk|periksa transaksi|perusahaan tidak|serangan
4 13 damp~|kunci akses|mengunduh daftar|sempat dilihat
-6 -13 dari kami
-13 -9 dengan menyesal|masa coba|menjelaskan|nomornya|nonton bareng|toko|turun|turu~
-5 13 dokumen
13 -1 juara|juar~|sudah beli|yang tadi
13 7 karena kami|kece~|sudah saya
9 13 komi~|saya yang
3 13 mengunduh|ransomware pada|seorang agen|serangan ransomware|server lama|sesuai pasal
13 10 panitia
-3 13 yang mencari
3 12 # anak|^ktp|ada dalam|hanya nama|kepada perusahaan|menghubungi|menyebarkannya|perusahaan lain|polisi|tetap semangat
12 0 # notifikasi|^kursi|ambil dari|atas malam|beli hari|berdoa|berobat|dan gantinya|jangan dipakai|undangan seminar|yang pasti|yth orang
-11 -12 ?|^arisan|^aris~|^penundaan|anda pergi|bantuan dari|dan kita|dapat diubah|dihapus dari|faks id|kami sedih|kesalahan terbesar|lebih sering|loket mana|melihat anda|menilai|pecahan|pekerjaan faks|penundaan|sedih melihat|tama~|tanda terima
-12 -12 ^akan|^bank|^kereta|^kere~|^penulis|^sudah|^suda~|akses ke|baru dibuka|baru {}|berhenti beroperasi|call|call center|center|date|di aula|di menu|di wiki|hubungi call|ini berlaku|mulai selesai|papan tugas|pengaturan lalu|perm~|siswa belajar|sudah selesai|tanggal date|wiki
-10 -12 ^akti~|^mere~|^tahunan|akun {}|dijadwalkan #|meminta otp|subj~|tahunan pada|taman
-12 -11 ^anda tidak|^audit|^diga~|^hasil audit|^keluhan|^keluhan anda|^list~|^promo|^prom~|agar lebih|atas ketidaknyamanannya|baga~|berakhir|berhenti memakai|bersifat final|darinya|dime~|email terakhir|ganjil|ganj~|hasil audit|ke pengirim|kepada pengelola|ketidaknyamanannya|kisahnya|memasak|membawa kartu|meninjau|menjawab dalam|moto~|penulis|perbarui alamat|saudara belum|secu~|sima~|ucapan terima|untuk membersihkan|{} dan
-2 12 ^arsip|^arsi~|^dokumen|^doku~|^peserta|^pese~|murid lain|namamu|pengunjung memotret|publik|seorang pengunjung
-12 -9 ^bagaimana|^baga~|^beredar|^bere~|^gelombang|^gelo~|^kenapa|agak lama|buahnya|buah~|bukan dari|cibu~|dan banyak|kami ubah|kangen|komedi|listrik|mangga|menyelesaikan|menyesal kami|merasa ada|mode gelap|muncul lagi|museum|muse~|pada sabtu|pekerjaan|pengajar|pete~|salah ketik|sepuluh|sering|setujui|sund~|temukan di|yang makin
12 2 ^benar|^bena~|^bibit|^bibi~|^dobel|^dobe~|^kami keliru|^kelas yang|^link|^satu angka|^selasa|alamat kantor|bank memohon|bukan senin|cuma beda|dan menyediakan|dari rak|dicabut dan|diterbitkan hari|doang|doan~|hadiah|ibu tidak|iklan kami|ke kartu|kelas itu|kelas yang|loket kami|malam itu|masak dan|nyasar|nyas~|penuh untuk|perlu dibalas|s pd|selisih|siaran langsung|silakan masuk|sudah diperbaiki|sudah tayang|tahap ii|terima memuat|terselip|untuk kelas|yang sampai
-12 -10 ^datang di|^keranjangmu|^pengingat|^selamat datang|^turu~|^tutup|^tutu~|^ups ada|anda hanya|atau #|banyak orang|baru dapat|bukan kabar|ditolak oleh|doakan|doak~|festival layang-layang|jejak|jeja~|kami siapkan|kami ya|melalui nomor|mendaftar|mengubah jadwal|per hari|pln|rumah sakit|sast~|selamat datang|siang bersama|ups ada|v
1 12 ^di internet|anda kabari|belum ditemukan|data pengguna|dengan menyebut|dengan mitra|di folder|dilihat #|halo warga|keamanan akun|lain bila|membaca alamat|nama sandi|pengguna dan|tabel akun|terunggah
-1 12 ^difoto|^difo~|^seba~|bisa membaca|dalamnya tersimpan|email tanggal|kita sudah|member|mungkin telah|psikolog|sambil menyebut|satu mitra|server tanpa
-12 -2 ^dikirim|^diki~|kami dari
4 12 ^disusupi|^disu~|api anda|buka lampirannya|dan mengunduh|data keanggotaan|disusupi|jangan buka|kami diretas|mitra dan
0 12 ^forum|^foru~|^pihak|^piha~|^selu~|^tamu hotel|dan hasil|dokumen yang|formulir itu|kami kunci|kami matikan|kukirim|kukirim ke|mengetahuinya|mintalah bank|pakai kata|sudah diturunkan|tampil bagi|tamu hotel|terpasang di
-12 -7 ^gratis ongkir|abu vulkanik|batu|di media|harga lama|turut|vulkanik|vulk~
-6 -12 ^hamp~
12 1 ^harga tiket|^hari selasa|^kami membangunkan|^kami tumbang|^koreksi|^kore~|^membangunkan|^minu~|^salah alamat|^tanpa pemberitahuan|^tumbang|^tumb~|dan peringkat|di surat|harga tiket|jumat pagi|kami tumbang|keku~|kepada tim|ketidaknyamanan yang|lupa memberi|menit sebelum|mohon keputusan|pada kami|pada pihak|sabtu tidak|salah alamat|salah isi|simpan struknya|subt~|sup|telah diperbaiki|terlampir dan|terpotong|tidak seharusnya|tidak semestinya|yang tiba
12 -1 ^kaca~|^yang tak|guys|kupe~|mengikutinya|tenaga
12 3 ^karena kami|^tadi|^yang|antar sendiri|begadang di|dengan tiga|di kalender|di sistem|dipindah|itu tidak|kami antar|kepada seluruh|membeli tiket|memperpanjang|mengambil keputusan|menulisnya|newsletter|news~|pojo~|selisihnya otomatis|september kami|sudah membeli|tadi nyasar|tadi tidak|tanpa bayar|tiket keluarga
-12 -4 ^kehilangan|^kehi~
-12 0 ^kenc~|hati
12 6 ^kirim|di laporan|kepada peserta|padahal kita|tidak layak
-12 -8 ^konfirmasi|^konf~|dari ponsel|kami datang|kilo|ongkir sampai|pelayaran|pengembalian dana|perkiraan|setiap tiga|suratnya|syahbandar|syah~|tinggal tiga|ups !|wawancara|yang membuat
12 4 ^pengumuman|^salah cetak|^tertulis|anda membayar|baru kami|buktinya kami|dari pihak|diminta lewat|gb yang|i|layanan tersebut|link yang|masa~|pasang #|sopir kami|sri|terjadi akibat|tertipu|tim gudang|tur
12 5 ^sih|^sih ?|kami ajukan|kami yang|kepo~|muka|sih ?|waktu kami
2 12 ^tamp~|dikuasai|hasil tes|kandung|lama kami|login kamu|sebaiknya anda|sungguh|tanpa hak|tidak berhak
5 12 ^tangan|buatan|jumat lalu|menerima salinan
11 12 ^terh~
-12 -6 abu|pabr~|sendiri dan
-12 -5 ada dua|akhirnya|klinik buka
-8 -12 anda abaikan|di loket|kenyataannya
7 12 anggota koperasi|rumahmu
-12 -3 belum menjawab|penilaian|yang cukup
-9 -12 edisi ini|jalankan ulang|mask~|membahas|menu keamanan|pengendali data
12 7 isinya|isin~|kami kembalikan|ke google|maaf~|notifikasi|noti~
12 8 kami bayar|yang hilang
12 -2 komisi
-7 -12 kuci~
8 12 pembaruan
6 12 punyamu
12 11 stik~
12 12 tampil di
11 2 # baru|# tadi|^anda menerima|^bunga|^cabai|^saya|^tautan di|^yang tadi|arma~|aset|berkas dari|biasa !|buruk dan|dan tiket|di kasir|di label|diuji|diuj~|jangan balas|jarak|kami perbarui|kamis dan|karena kendala|komentar|maafin|maafin ya|nilai tengah|november dan|pendaftaran dibuka|pesan kami|posternya|potong|pres~|pukul delapan|salah menyalin|susun|tanam|taya~|teater|teat~|tidak usah|usah|yang salah
-11 -11 # dari|^anda sudah|^angin|^angi~|^audi~|^berkala|^dompetmu|^kera~|^kode otp|^november|^pant~|^servis|^servis berkala|^uji|agama|agam~|akan dikirim|akan mengabari|bila masih|dan sedang|dengan kode|dikabulkan|dikembalikan otomatis|dimulai ulang|dompetmu|hent~|ikut~|ini menjelaskan|ka|kami hanya|kami kehilangan|kami memeriksa|kami selama|longsor|mendoakan|mengingatkan|ngin~|pembayaran sudah|pemeriksa|perlu surat|sekolah pada|servis berkala|sesuai|sisa|ulang lewat|{} untuk
-11 -8 # detik|^penarikan produk|^penyesuaian tarif|^pesan|^sesu~|^tarif mulai|ada jawaban|akan ditagih|alamat email|aliran|aliran listrik|alir~|bahasa isyarat|besa~|dapat dilakukan|detik untuk|diterima|gala~|habis dalam|ini jadi|isyarat|isya~|kami baca|kang~|kemarin masih|kesalahan saat|kesalahan yang|liri~|lokakarya|mengira|menyalahkan|paket tahunan|peke~|penarikan produk|penyesuaian tarif|printer|sage|sudah dua|tarif mulai|tidak memintanya|tiga sampai|token listrik|tont~|tutup #|warna sage|wawa~
-1 11 # formulir|^anda terbaca|^hp|^nomor hp|alamat rumah|alum~|buatan kami|cctv|diganti dan|kejadian ini|menelepon sambil|nama alamat|tanpa sandi|telegram
11 4 # k|^# k|^k|^pulsa yang|^rese~|^tidak jalan|abse~|benar ada|berharap|buru~|k|kelebihannya|mengajukan izin|mengirim dan|menimbulkan ketidaknyamanan|penuh selisihnya|pulsa yang|situs kami|sungguhan|tadi|telanjur bayar|tidak jalan|yang pertama
11 3 # khusus|^email tadi|^jaringan|^jari~|^pulsa|^puls~|^ralat jadwal|^tautan|^taut~|^update soal|adanya kendala|buket|buket untuk|buke~|dari jadwal|email tadi|hari ibu|internet di|itu keputusan|kami susun|kedua sudah|kelurahan|kirim karena|lho|lore~|luar dugaan|membayar rp|membunyikan|menekan tombol|menjawabnya|menyesal sekali|pembelian|pengguna mungkin|pun dengan|ralat jadwal|tidak memiliki|tidak tercatat|tombol kirim|update soal|yang bayar
11 1 # nomor|^# yang|^abaikan|^abai~|^memberi|^memberi tahu|^ongk~|^parkir|^park~|^seha~|^sudah berhenti|^terjemahan|air minum|anda telanjur|anda unduh|belum memuat|besar kami|bibit|bonus #|dalam artikel|dan buku|gantinya|kaget|kage~|kami luruskan|kami menambahkan|kami tetap|ke pulsa|kendala|kesetiaan|kolomnya|lupakan|lupa~|luruskan|mata kami|mencatatnya|nanti malam|pelayanan prima|pengurus rt|perlu membayar|sehari|sehingga jadwal|tanggal dan|untuk itu|untuk malam|versi cetak|zona
-11 -5 ^# #|mohon perbarui
11 6 ^agustus|^agus~|buruk|kami menukar|menerbitkan|mobil anda|nota|pos yang|retr~|saya
11 -2 ^arti~|intensif|kasusnya
0 11 ^backup|^back~|^hai|^konsultasi|^reuni|^reun~|^terb~|^undangan reuni|anda terbaca|backup|back~|email sama|gue|jumlah simpanan|kami menyimpan|kartu masa|ke surel|kepada anggota|luar pada|masa berlaku|melapor|meminta tebusan|nama saldo|peneliti memberi|perkembangan|reuni|reun~|saldo dan|sdm|seorang peneliti|serta nomor|tangan orang|tebusan|tebu~|udah gue|undangan reuni|yang lihat|yang menyimpan
-11 -9 ^berakhir|^bert~|^dili~|^jumpa|^jump~|^phishing|^phis~|^rilis #|^sampai jumpa|^warna|^warn~|adanya kami|adua~|baca semuanya|bea|bmkg|dan lampu|dari pabrik|datang di|dema~|diad~|ditulis di|ganti warna|garam|genset|gens~|hujan turun|jalan melati|juni #|kami memperbaiki|ke gudang|keranjang|kesalahan pada|kesalahan paling|list~|makin|maki~|masih memerlukan|membuat grafik|mencukupi|minimum belanja|pala|panitia festival|perintah|pesan whatsapp|rilis #|sanggup lagi|sehari sebelumnya|simpan email|soto|stoknya|stok~|tanggal itu|tanpa minimum|tentang seorang|terdaftar|terlalu sering|tiba-tiba|tiba~|tidak mencukupi|tidak sanggup|tunjukkan ktp|{} {}
-8 -11 ^berhasil|acara tanggal|akun tanpa|itu bukan|kami merangkum|kamu nggak|kembali dengan|lucu|mengeklik
-9 -11 ^bulan|^bula~|^rilis|^rili~|akan terus|bercerita tentang|biasanya|bukan ganti|dan akunmu|dan bagaimana|dari lima|kami mengundang|menekan|mengundang bapak|menu|mini~|terlampir dalam|terpakai|yang lagi|zoom
-10 -11 ^cara|^jalur|^jalu~|^jangan|^jang~|^penawaran|^telah|ada data|apa kata|bila bukan|camilan|cami~|di petak|diskusi|favoritmu|kabar baiknya|kalau bukan|kecepatan|kode qr|lewat surel|masih menunggu|masukkan kode|mengajak|menu privasi|pendakian|pengguna user|petak|qr|salahkan|sekarang juga|semoga|semo~|siny~
-11 -10 ^cerita|^ceri~|^dikenali|^kuartal|^kuar~|^laut|^listrik|^lulus|^lulu~|^menunggu|^pemeliharaan terjadwal|^pengajuan|^perangkat|^tagihan listrik|akan berjalan|anda dianggap|audit|banding|bapak rudi|berburu|catatan rilis|dari toko|di stasiun|diadakan|dibuka lagi|ditahan|halaman akun|hanya di|ini jatuh|kamu bergabung|kantor pos|kode #|lembek|lima bintang|malam di|menyumbang|mulai mulai|npwp yang|pemeliharaan terjadwal|pengajuan kredit|pengirimnya|penolakan|regulator|regu~|sapi|selamat berburu|selesai dalam|sunda|tanggal faktur|tengah
4 11 ^di grup|bahwa akun|dibuka siapa|digital|salah seorang|terhadap penipuan
1 11 ^dikirim ke|bk|dibajak|diha~|email nama|fotokopi ktp|insiden pada|jangan percaya|jari dan|jawab penuh|lembar|lengkap dengan|membaca obrolan|olehnya|oleh~|pencuri|pengawasan|sandi itu|staf|terbawa|tidak berwenang
-1 -11 ^email
2 11 ^flashdisk|^insiden #|akan menanggung|atas nik|bahwa telah|bisa dicari|dan isinya|data bapak|donatur kami|flashdisk|gaji dan|hacker|hack~|ibu kandung|ini milik|insiden keamanan|karyawan di|ke polres|menggondol|menggondol tabel|pindaian|sandi kamu|seseorang menyalin|tabel pengguna|yang bukan
-11 -7 ^gara~|^kelas ditunda|^malam ini|^otp|ada #|baca|berat hati|besar|bisa menerima|dari rp|dengan berat|ditutup|jern~|juni sebesar|kami tahan|kelas ditunda|keta~|ketemu di|ketentuan|ketidaknyamanan ini|kump~|matahari|otomatis berlaku|setelah tanggal
7 11 ^halo|november pukul
11 5 ^informasi penting|^menerima|^voucher|^vouc~|divi~|google drive|informasi penting|itu buatan|kasir|ke bagian|keselamatan dan|lalai|lumb~|senantiasa|uangnya kami
11 -1 ^katering|^kate~|dari cadangan|para peserta|pengganti hari|protes|prot~|sejak maret|yang barangkali|yang protes
-4 11 ^kebocoran di
-11 -6 ^kend~|^sakit|^saki~|^teng~|belanja sekarang|beredar|bulan depan|lima pertanyaan|maaf harus|mang~|menahan|menjadi rp|paham|peluk|pelu~|pintu masuk|pulih|rekening tujuan
11 9 ^kurang|dari sistem|sebanyak #
3 11 ^memperlihatkan|^memp~|aku minta|dalamnya|dan daftar|di dalamnya|diklik|ke seluruh|map|semangat|simpan buktinya|tabel|tabe~
-6 -11 ^meng~|beda~|semacam
-11 -4 ^pelanggan|di kanal|jangan lupa|laptop|lapt~|poli|sekadar|urutan
-2 11 ^pendonor|dan menandatangani|dilihat|memotret|menandatangani pernyataan|salah mengatur|situ|terindeks
11 8 ^penting|^pent~|^posyandu|^posy~|menghentikan|seju~
-7 -11 ^pindah|^pind~|memang anda|unduh
11 0 akur~|apoteker kami|baru tahu|biaya berobat|brosur yang|catatan waktu|cika~|ditransfer|ditr~|ekse~|kalian bakal|kami tambahkan|ketidaksesuaian|label tanpa|parkir yang|pencatatan|prof|salah transfer|saya ganti|sebelum jam|sensornya|terpotong dua|yang lengkap|yang telah
-4 -11 anda tidak|diambil di|hapus saja
11 10 antara #|pada layanan|sejumlah
11 7 dan telah|jersey|jers~|kami tarik|maaf kak|maafkan|sens~
-3 11 dapat membacanya|foto~|kepegawaian|menampilkan nomor|nomor saja
-5 -11 dengan nomor|halo nama|ktp dan|kucing|kuot~|mendaftar di
-11 -1 di cabang
8 11 dica~
-11 -3 hindari|kira|milis
11 -3 ibu kami
5 11 kader|kami baru|mali~|siswa lain|tanda tangan
10 11 kalau mau|mesin|mesi~|mimin|pembaruan kami|setelah tamu|tertinggal di
6 11 kupon|kupo~|luar yang|poli~|salon|salo~|satu~
11 11 mimi~|pemegang
-11 -2 selama
10 1 # bungkus|# sebagai|^bulan juli|^dua|^hilang dari|^kota|^kunci jawaban|^laporan donasi|^premi|^prem~|adalah napas|bibit cabai|boleh dihapus|dan untuk|dan vaksinnya|dengan laporan|dimakan|dua minggu|example #|ganti penuh|gratis kapan|ibu pilih|ini sampai|kami lagi|kami mengucapkan|kami teruskan|ke kota|keliru dan|kunci jawaban|laporan donasi|mengirim satu|napas kami|ngaco|ngac~|orang kedua|pelit|pros~|redaksi meminta|reda~|sama masuk|sejak januari|seli~|sudah dilepas|suku bunga|tercinta|terdapat|try out|undang|vaksinnya|vaksinnya tidak|versi yang|waktu lalu|waya~|ya ?
10 2 # gratis|# kalau|# mencantumkan|# tanggal|^angka|^dua kali|^kali|^kelas membatik|^label|^labe~|^membatik|^minggu lalu|aja kok|alun~|anda alami|anda terpotong|bapak telah|barunya|beli #|brosur|bros~|dalam beberapa|datang membawa|di poster|gratis #|hitung ulang|ini disebabkan|insinyur|jawab kami|kalau #|kami penuhi|kami ulang|kendala operasional|masak|mati selama|melewatkan|memegangnya|memilih daftar|mengalami kesulitan|mengirim email|menyesal telah|minyak|miny~|mungkin mengalami|operasional di|pd|pemasok|penuhi|poster tertulis|saja kami|saja tidak|salah karena|salah pencet|sangat menyesal|saya lampirkan|sebagai permintaan|segelintir|senilai|senilai rp|solo|sudah menarik|telah memberi|tim kami|wening|weni~|yang sebesar-besarnya
-2 10 # kali|bisa melihat|dan alamat|dengan mengaku|di internet|gagal menjaganya|memperlihatkan|penyimpanan|perusahaan pada|terbaca|terbatas antara|terpampang
10 3 # klik|^bonus|^bonu~|^kue ulang|^layanan #|^meny~|belum datang|benar dan|bioskop|bios~|buruan|cair|dan berlaku|dan dicocokkan|dari pukul|darm~|di jam|duh|email kami|jam dua|kakak ikut|kami tagih|kirim buktinya|kue ulang|layanan #|lewat pos|mati|mikrofon|pengganti kami|penjelasan|ribu|salah cetak|sampai jam|sebelum menekan|selalu ditolak|sudah aktif|tagih|tamb~|tari~|teknis sebagian|telanjur|uang rp|uangnya sudah|yoga
-1 10 # pegawai|^chat|^melihat|arsip|arsi~|asing|asin~|centang|dan tanda|data nasabah|diagnosis|diag~|ibu tanpa|investigasi|lembar itu|menanggung|menyebut nama|pulangkan|rahasia|sebagai bentuk|tanpa alasan|yang memuat
10 0 # ponsel|^gantinya|^susunan|^susunan acara|^susu~|^tarif tol|^tol|ada tindakan|akad|bertuliskan|contoh dari|datang jam|di arsip|gol|hari terakhir|kami jual|kami kirimkan|karakter yang|labelnya|luar biasa|membuat kaget|memungut rp|menulis bahwa|nilainya|prakiraan|punya alasan|segmen|segm~|slot|tanggal yang|tarif tol|terlalu cepat|ulang sebelum|yang tertulis
-10 -8 # tahun|^belum bisa|^kontakmu|^lalu lintas|^lintas|^lint~|^penarikan|^seri~|^sudah dikirim|ada waktu|akan mencoba|anda akan|anda sebelum|anggota perpustakaan|april #|baca dan|bercerita|berkecil|berkecil hati|berlaku sejak|buka|bukan robot|catatan kecil|coba|datanglah|dengan barangnya|dengan kami|di kecamatan|dilarang|domp~|duluan|dulu~|flash sale|garansi|hangat|itu biasa|jangan berkecil|kali salah|kami dulu|karena tidak|kembar|kesalahan lain|ketawa|ketik #|kontakmu|kue kering|lalu kembali|layang-layang|lewat pengaturan|lusa|mega|memang|memetik|menurut catatan|milis {}|musik|padam di|pemilik toko|pemula|pencarian|pendek|pengajuan|pusat servis|ranting|refund|refu~|sale|satp~|saya~|sebentar saja|seik~|selesai|semasa|seri~|setelah enam|setiap bulan|setiap pukul|sudah berbelanja|surat izin|tahun ini|terbuka sendiri|terminal|tetap sama|tiap sabtu|tidak terputus|trafo|tutup pada|untuk menghitung|user|yang menjawab|yang terbaik
-10 -6 # x24|^email anda|^kamis #|^pere~|^ups|atas pengertiannya|bagasi|belum kebagian|bukti|buku berikut|dan selamat|denda berjalan|di sini|di situs|di tanah|ekspor|hingga|hing~|kami bisa|kami menjadi|karena abu|kebagian|ketinggalan !|kirim ke|menjawab|otoritas bandara|paha~|pengertiannya|rayakan|sabar|saba~|seperlima|tas yang|terhenti|tugas|x24|x24 jam
-8 -10 ^anda #|^dibatalkan|^pertanyaan|abaikan pesan|bawa bukti|diskonnya|gizi|ini ?|kata acak|kejadian itu|kode ini|langsung ke|maskapai|menerima pemberitahuan|meneruskan|mengenali|merangkum|rangkuman mingguan|rudi|subjek|tanggal pukul|verifikasi anda
10 -1 ^anda keliru|^bab|^hadiah|^kuis|^pada~|airnya aman|bab #|blender|blen~|cuma satu|dari tagihan|di tiang|di video|diab~|eksemplar|fotonya sudah|gelar|ibu fransiska|ini sebelum|kami cetak|kami transfer|kate~|kemarin menyebut|kepencet|kurang satu|memasang zona|rapor yang|tarifnya|tarifnya rp
-10 -7 ^bagi|^habis|^habi~|^kami terima|^mela~|^peme~|abaikan surat|bangli|bere~|biasanya masuk|blog|di jalan|email anda|gunu~|hadir dua|ini #|ini ditiadakan|itu kepada|kangkung|kerusakan|kesalahan pembulatan|lampu jalan|maumere|maum~|mei pukul|mulai tengah|nama lengkap|neng~|pajak #|panjang kami|pembulatan|pengakuan|pengertian anda|peralatan|rant~|sampai ketemu|sedi~|sekali harus|teratai|tergantung|tiga cara|yang mengecewakan
-10 -9 ^balas|^baru balas|^berdukacita|^berj~|^beru~|^dari milis|^kini|^maaf baru|^maaf mengganggu|^mengganggu|^rapat warga|^simulasi|^simulasi phishing|^simu~|^turut berdukacita|^yang ketinggalan|atas permintaan|atas wafatnya|bapak dapat|baru balas|belum masuk|berdukacita|berhasil|bermeterai|bisa pindah|cara menyeduhnya|dari milis|di kampung|helpdesk|help~|henti|jam pertama|jawaban anda|jenis|jeni~|kami buka|kamis atau|kelahiran yang|komputer anda|kuasa bermeterai|kurir tidak|lalu #|lekas pulih|maaf baru|mau menerima|menagih kartu|mengatasnamakan|menunya|menyeduhnya|naskah|nask~|nomor belum|novel tentang|paket di|pembayaran sebelum|pengguna baru|ridwan|ridw~|secukupnya|semasa hidup|semula tetap|seorang bapak|sering dilakukan|sibuk|sibu~|simulasi phishing|sobat kopi|sudah terdaftar|terlambat karena|terpeleset|ti|turut berdukacita|waktu henti|wirya|wiry~
10 8 ^dibuka|^dibu~|^kura~|^loket|^loke~|kami meminta|kami telat|layak kami|mulai sekarang|sebanyak|stiker|toh|web
-10 -4 ^dike~|^pera~|angkot|anto~|belum berhasil|berat|kebe~|orang dapat|peni~|yang selalu
-10 -10 ^dita~|^pak|anda sedang|anggrek|bisa hadir|di balai|diberitahukan kepada|dikirim kepada|edisi|edis~|kabar ini|kamu bisa|karena alamat|latihan tidak|lewat halaman|masuk {}|mencuri|mencuri data|menunggu lama|mohon periksa|n|panduan ini|pedoman|pedo~|permanen|perp~|pesanan kakak|pihak mana|rancangan|ranc~|sejak pagi|sembilan tahun|tagihan listrik|terbanyak|tetap tersimpan|turun harga|ya tidak|{} akan
-7 -10 ^hasil|^hasi~|^kopi|^posisi|^posi~|anda diminta|anda telah|atau langsung|balai rw|bila tidak|diunggah|masih kami|membatalkan pesanan|mempertimbangkan|nyalakan verifikasi|pemilik data|servis|setelah mempertimbangkan|simpan sebagaimana|sing~|teli~|undang-undang
10 4 ^hila~|^notifikasi|^noti~|allah|alla~|dan kepada|fc|gard~|kakak bayar|kami menekan|laga|lala~|mengaktifkannya|pesan untuk|ruangan|sabtu menulis|saldonya|tidak kami|tidak mengujinya
4 10 ^insiden keamanan|^sera~|anda ikut|digi~|itu asli|kami mengimbau|kuncinya|lengkap nik|membaca|mengimbau|nilai kalian|perlindungan|polres|polr~|seluruh|tidak membayar
10 5 ^internet|anda ajukan|batalkan karena|driv~|kami mengunggah|kekhilafan|mendaftar ulang|pent~|surat keterangan|yang terus
0 10 ^karyawan|^kehilangan dokumen|^pihak ketiga|^rekaman cctv|amplop|bantuan sosial|berisi #|catatan itu|dalamnya ada|dari hati|dicabut|hash|iseng|isen~|kami talangi|kebobolan|kehilangan dokumen|keluarga itu|menjualnya|merekam|oleh seseorang|perekam|rekaman itu|sudah diberhentikan|talangi|tautan palsu|tempat tinggal|tempel|terhadap|transaksi bulan
-4 10 ^ke|tolong hapus
-9 -10 ^kode verifikasi|^tanggapan|^tanggapan atas|^tilang|^tila~|^verifikasi anda|akan ditutup|ditunda|guru bahasa|ibu tanggal|katanya sambil|keamanan informasi|kursor|maaf di|mencoba masuk|mengaku data|menghadiri|mudah percaya|pakailah|permintaan anda|portal karyawan|rinciannya|sedu~|seperti|singkatnya|tanggapan|tanggapan atas|terakhirnya
10 -2 ^kosong|^koso~|^pada|antrean yang|silakan disimpan
7 10 ^lampiran yang|^suara anda|didampingi|dida~|golongan|golo~|kami keliru|salah satunya|satunya|suara anda|sudah ditarik
-6 -10 ^libur|^libu~|beredar pesan|dibagikan|ganti di|hr|keluarkan perangkat|kronologinya|sebuah maskapai
3 10 ^lokasi|^segera ganti|anak anda|anda dipakai|anda sekarang|dan foto|dan fotokopi|di grup|ditonton|gaji|informasikan|informasikan bahwa|ip yang|jangan membayar|kami informasikan|karenanya|komunitas|ktp bapak|lampirannya|nama saudara|nomor rekening|penyusup|salahin|sana|tamunya|terpasang
1 10 ^medi~|^penting mengenai|^siswa|^sisw~|bapak akan|bapak lalu|catatan konseling|dalam log|dan mewaspadai|dan pelanggan|di angkot|fotokopi|jangan panik|kami cabut|kami dalam|kami dibobol|kamis lalu|ke klien|ke repositori|ke tangan|keamanan data|konseling|lengah|menyarankan anda|milik|oleh satu|pengguna lain|penting mengenai|repositori publik|sekarang sudah|sudah menutup
-10 -5 ^mulai #|apa adanya|dengan baik|flash|gaes|kapan|ke folder|kirim balik|koperasi|kumpul|melaporkan|mengunci|oh iya|otoritas|otor~|sampah|sebarkan|tandai|tujuan
8 10 ^nomor rekening|^rekaman|anda dan|dia|kami membaca|kena|kesalahan ini|memalukan|pendonor|unggahan|yang mendaftarkan
10 -3 ^perbaikan|^perb~
2 10 ^portal|akun email|alamat serta|apar~|dalam keadaan|dan swafoto|dapat menghubungi|dihapus|ditarik dan|ikut terbawa|insiden #|jamaah yang|kamera di|kami tertinggal|kartu itu|kartu peserta|kemarin ada|login melalui|meliputi nama|menghapus semua|pemegang polis|rekrutmen|sebuah forum|selama enam|selu~|surat sakit|tawaran kerja|telah melaporkannya|termasuk nama|tidak diverifikasi
6 10 ^rt|anda termasuk|bahwa pada|buat~|coba yang|ponsel|pons~|rekening bapak
5 10 ^soal nomor|dari akun|gym|kade~|kesehatan|kunci yang|nama kamu
-10 -3 ^spam|anda pesan|diserahkan|judul|keamanan|keranjangmu|ketemu|sakit|saki~|sepanjang juni|setelan
-10 0 ^temp~|kana~|layanan pelanggan
-10 1 air bulan|kanal
-10 3 anda ke
10 7 anda kembali|dan kami|di ponsel|kami minta|kredit anda|mati dan|pani~
-3 -10 balai kota|bias~|catatanmu|di depan|jadwal posyandu|napas|napa~|pasang
9 10 bazar|baza~|kami laporkan
-2 -10 bernomor
10 6 buat|dan sudah|dimaksud|dr|jual|ke depan|kembalikan|lomb~|memohon maaf|penting|saya kirim|tarik|telah dihapus|yang kami
10 9 depan saya|dosen|sambungan anda|terc~|terlalu banyak
2 -10 diumumkan|dium~
-10 -2 dulu siapa|menanggapi|perbarui aplikasi|sekretaris perusahaan|ubah
-3 10 etik|mengetahui|prof~
-4 -10 halo semua|menurut|perb~
-5 -10 jika|rekaman dan
-1 -10 kami hapus|seminar
-10 2 pelapor
9 0 # beserta|^kami salah|^sambal|bebaskan|berbau|besok pagi|blok d|botol sambal|dalam waktu|dan anda|digembok|doang kok|empat menit|es kopi|jadi gini|kalau bunda|kamar untuk|kami bebaskan|karena gangguan|kebanyakan|kemarin dan|kirim rp|lalu kami|lombok|loyang|loya~|malam yang|masakan|meleset|menambahkan rp|notulen|notu~|pada air|pak tarno|para pedagang|pdf yang|pejuang ptn|pihak kami|pintu anda|ptn|rumus|rumu~|satu dan|sejak senin|seksi|seks~|sel|selagi|sudah berhenti|tak berubah|tambahan di|tarik dari|tarno|tarn~|teknik|terjadi kekeliruan|tidak jadi|uang muka|untuk #|yang terlalu|zona waktu
-7 -9 # buka|^baru dari|^kamp~|^sandi yang|alamat pengirim|apakah alamat|dan nyalakan|hanya terbuka|kalau kemarin|kewajiban|kewa~|kode verifikasi|langkah #|lengkapnya|masih benar|mingguan|pedagang|pedagang pasar|pengembalian|pengendali|pengirim bukan|peraturan|periksa alamat|permintaan data|pukul sembilan|ramai|rangga|rumit|rumi~|saja email|selat|seperti biasa|seseorang meminta|setelah anda|tempo
-9 -7 # halaman|# kilo|# rp|^buku yang|^dipe~|^diun~|^jatuh|^jatuh tempo|^jatu~|^karena longsor|^kopi anda|^longsor|^long~|^maskapai|^mask~|^minggu dini|^selesai|^sudahkah|^tempo|ada dan|administrator|anda #|anda dalam|anda membeli|aplikasi atau|bayi ceria|belas persen|belum memenuhi|biarkan saja|biji|bin|boleh cerita|boleh membatalkan|cairan|cair~|catat di|dalam tujuh|dan bukan|dan dapat|dan pendaftaran|dengannya|di bea|dimo~|enam tahun|ende|halte|halt~|hari lain|kak sinta|kalau kami|kami pindah|karena longsor|kartu identitas|ke mana-mana|ke minggu|kekecewaan|kekecewaan anda|kelas daring|keringanan|kerjakuy|kode produksi|kopi anda|krem|kucingnya|lagi pada|lima surat|listrik di|luar cuti|mb|melarang|melihatmu|melihatmu pergi|memahami kekecewaan|membedah lima|memutuskan menutup|mencoba lagi|penumpang boleh|perjalanan ka|rak dekat|sampai tiga|sandal|satu titik|saya ingin|sedih melihatmu|sepu~|sesu~|sinta|sint~|soekarno-hatta|soek~|statusnya|sudah tercatat|sudahkah|surat permohonan|survei|surv~|susu|takut salah|tanah liat|tanpa mengubah|tari|tempe|terbesar adalah|terburu-buru|terima dan|tetap memakai|tiga puluh|tls|toko bayi|tunda|tund~|ucok|untuk masuk|verifikasi|veri~|wilayah|wila~
1 9 # kartu|# uu|^grup|^hak|akibat kelalaian|ananda|beli dan|cvv dan|dan empat|dan skck|data sementara|dibobol maling|hubungi dan|ibu pengurus|ijazah|ijazah dan|ijaz~|kulaporkan|kulaporkan ke|kula~|lamaran kerja|memasangkan|memperlihatkan #|mengetahui nama|mewaspadai|orang bisa|pengguna yang|pihak ketiga|satu-satu|sebagian kecil|sebelum ia|skck|sudah kulaporkan|sudah menghapusnya|surat untuk|tampilan|terbawa dalam|wali kelasnya|wica~
9 3 # kemarin|# tetap|^newsletter|^news~|ada lagi|anda semua|bawah ini|bene~|cant~|dari akunnya|dari kantor|dari pagi|ditanya|edisi yang|gelombang kedua|kami kurang|kami lalai|kami potong|ke alamat|keluar dari|kemarin #|kilat|kila~|lipat dari|mobil|namanya juga|penyesuaian sistem|raih|segala ketidaknyamanan|terbatas !|tersambung|teruskan kepada|tiba #|uang~|yang telanjur
9 -1 # menyebut|^kami dan|^kemarin|^oktober|^okto~|^sert~|anak saya|baik-baik saja|bank kirim|benih yang|biaya bank|dari percetakan|dari setiap|fransiska|gardu|kamar yang|kantor dan|kategori|kategori putri|kendali|kendali kami|kesalahan tersebut|lari~|link|luar kendali|memakai contoh|membayar penuh|menakar|mendesak|nasi|pada~|pemandu|pompa|pomp~|sia-sia|sia-~|siang ini|tagihan bulan|tanpa mengecek|tekn~|tiba|tidak datang|ujang|ujan~
-9 -9 # pondok|^anda untuk|^fitur baru|^listname|^rama~|^sepa~|^terima|^teri~|anginnya|bahasa|batas|bertindak|besok pukul|bila berkenan|bukan anda|dan masih|data anda|dengan angka|di selat|dibutuhkan|fitur baru|gangguan jaringan|graf~|hanya memakai|infak|infa~|jadwalkan|kabari begitu|kami buat|kami jadwalkan|kata-kata|ke tahap|lelang|lela~|menghemat|mengucapkannya|mungkin ada|naik~|paket kembali|pena|pram~|rinjani|rinj~|sinyal|supaya bisa|tahap berikutnya|tanggap|tempat terbatas|tidak bocor|tidak ke|tuliskan|url|vokalis|voka~|waktu #
-8 -9 # rumah|^akan kedaluwarsa|^cerita dari|^cuti|^hukum|^huku~|^inve~|^kedaluwarsa|^keda~|^seme~|^tahu~|acaranya|ada perubahan|akan kedaluwarsa|anda nomor|apa ?|aula|bahkan|bahk~|bank daerah|buka pengaturan|cara membuat|cerita dari|dalam lima|darsono|dars~|data bocor|di portal|film|ini memang|ini para|ini salah|istirahat|itu palsu|jum|kecil kami|lima|luring|luri~|majalah|maja~|meja kami|melanjutkan|memakai kalimat|mengajari|mengatasnamakan kami|pak darsono|pesa~|rangkuman|sebuah bank|secara permanen|stasiun kecil|tanggal mulai|tautan dan|tim keamanan|ucapan|whatsapp yang|yang jujur
9 1 # tanpa|^bersama|^pukul #|^salah maaf|^tadi pagi|^tanggal #|^tari~|abaikan email|anda sebagai|area|benih|bertutup|cabai|cuti bersama|danau toba|di katalog|di pihak|di sisi|difoto ulang|dikarenakan|dosis|dosi~|gangguan pada|halaman kosong|juga tanpa|juni sudah|kalau sempat|kald~|kali lipat|kami memilih|kami panggil|kamu ke|karena sudah|kebun bibit|keluarga dan|kemarin adalah|kendala teknis|ketahuan|laporan keuangan|maaf malam|master|mast~|masuk dua|membawa kamu|membunyikan peringatan|memuat potongan|menempel alamat|menghapus pesan|menjual #|mereka tetap|mesin yang|muat #|nyoman|nyom~|opti~|pegang|penerima email|pengumuman di|pun tidak|resepnya|salah maaf|salah menempel|saya hari|signifikan|terisi|tersebut tidak|tertukar dengan|tetapi kami|tidak signifikan|tua wali|yang mendaftar|yang pegang
-9 -8 # waktu|^belum lengkap|^berd~|^berhenti berlangganan|^berlangganan|^bulan ini|^domain|^doma~|^gempa|^gemp~|^kabut|^kabu~|^kepada pelanggan|^milis|^milis listname|^pemeliharaan|^pengajar|^pengajar sakit|^perbaikan nama|^perpanjangan domain|^sampah|^sudah selesai|a n|akhir ada|akun dengan|alasannya ?|anda pada|antivirus|atau|banjir di|belajar dari|belum lengkap|berbuat|berhenti berlangganan|berjalan|cek|cibubur|dan email|dan hanya|dan menu|dan tenda|demam|di kelas|di lokasi|di pesisir|dibaca di|dipelajari dari|domain anda|gangguan di|gempa|gemp~|gratis untuk|hadir|hadir karena|hai nama|hema~|hormat kami|iuran sampah|jadi kelas|jempol|kabut|kambing|kami membedah|kami sebelum|ke meja|kumpul di|leher|lehe~|lekas|leka~|listname|lokakarya batik|luma~|memperkirakan|mengikuti ujian|menjadi #|milis listname|padam|pemakaman|pemasangan|pengajar sakit|perbaikan nama|perpanjangan domain|pesan ke|pesawat|r|rang~|rawat inap|rekam|rusak dan|saja untuk|sampai halaman|sandi untuk|setelah data|sinta demam|tahu alasannya|tak pernah|terjadwal|trad~|ubah dari|udara|udar~|waktu muat|yang membacanya|yang teliti
-4 -9 ^!|^dengan email|^kode|^nomor #|buletin|bule~|dengan surat|di zoom|dianggap|ejaan|ejaa~|mohon datang|pada email
9 6 ^# agustus|admin kami|aku|akunnya|balik|beliau sudah|di brosur|file|kami menerbitkan|kotak|memohon|online|onli~|sepakat|tadi siang
9 2 ^# tidak|^email kami|^kami menagih|^menagih|^pagi|^ralat angka|alami|bahari|beni~|btw|cetak|cukup kabari|dan warna|datang terlambat|dengan judul|dengan uang|di seluruh|dicoret|diperbaiki kami|diperbarui sejak|halo bunda|hanya saja|harga di|hari ini|ibadah|ini menimbulkan|isinya cuma|j|kami menagih|kehilangan satu|kelima|kode diskon|kolom yang|latihannya|maklum|makl~|mati di|membingungkan|memungut|mengembalikannya|menghentikannya|mengidentifikasi|mengidentifikasi adanya|minyak goreng|murni dari|nomor itu|ongkirnya|orang datang|pada undangan|penandatanganan|permohonan maaf|poto~|pun di|ralat angka|rema~|satu di|satu nol|sebenarnya|seluruh nusantara|sempat mengalami|siaran|siar~|tanpa perlu|tetap seperti|uangnya|yang saya
4 9 ^ada kabar|^les|cod palsu|dan verifikasi|halaman pembayaran|imigrasi|imig~|kelompok|miss|oleh pihak|plugin|plug~|pribadi pada|sama di|sandi sudah|terhadap kami|yang hangus
-1 9 ^anda dan|^bekas|^rahasia|^raha~|^tercecer|^terc~|^terlihat|anda tanpa|bahwa pelaku|benar-benar minta|berkas sudah|bernama mirip|besar donasi|bicara dengan|dan cvv|dan kunci|diacak|diac~|diberhentikan|ditimbulkannya|foto buku|gene~|ibu kirim|jebakan|jeba~|kami benar-benar|kami buang|kami lengkap|keluarga lain|lain bernama|laman resmi|menghapusnya di|menjaganya|mungkin ditimbulkannya|nik|nik tidak|pasien lain|pelaku juga|pembuangan|perc~|pintar|sah ke|saya mengirim|seorang|seor~|seseorang yang|sudah dilaporkan|tautan ke|telah diakses|tempat pembuangan|tercecer|uang ke
-9 -3 ^bala~|^kantor|^kant~|^rapor bisa|^sponsor|^spon~|daftar sekarang|dilaporkan|kebocoran di|laporan|ratih|rati~
7 9 ^beka~|^gim|^online|^onli~|absen|kartu vaksin|ke hasil|komite|nomor unit|soal nomor|telat memperbarui|terkunci setelah
0 9 ^bobol|^bobo~|^cctv|^donatur|^kamera|^kame~|^ke grup|^kena bobol|^kita|^pemberitahuan kepada|^resmi|^resm~|berisi|dan nik|data donatur|ditemukan|finansial|forensik|fore~|gede|general|general manager|hati-hati bila|itu dapat|itu telah|jadi kamu|kamera milik|kami hilang|kami memberitahukan|kami titipkan|kena bobol|kepada karyawan|klien lain|kuki~|kunjungan rumah|manager|memberitahukan|menerima balasan|mesin pencari|mutu layanan|nik nomor|omzet|omze~|pemberitahuan kepada|peningkatan|peningkatan mutu|penyakit dan|polisi sudah|rekaman cctv|riwayat kredit|riwayat top|sandi baru|siap menemui|sistem reservasi|slip|swalayan|swal~|tangkapan layarnya|tanpa keperluan|tersebar|yang dikirim
-3 9 ^bocor|^boco~|kabar untuk|ke luar
-9 -2 ^coba|^uji coba|jurusan|kakak karena|kami terbuka|keam~|kebersihan|lama tidak|menyetujuinya|sudah dibatalkan
2 9 ^data pelanggan|^di tangan|^digi~|^kegagalan|^kegagalan pelindungan|^kega~|bila ada|dan jumlah|dan keterangan|dan masyarakat|dari server|di sana|diakses oleh|disalin dari|golongan darah|indikasi|indi~|ini soal|kali pada|karyawan dan|kebobolan pada|komu~|malam ada|memulihkan akun|mendapatkan|menyalin nama|milik kami|pasien rs|penanggung|penyelidikan|pihak yang|pindahkan|rumah nomor|salah memasang|sebab telepon|servernya|situ ada|telah mengambil|untuk memulihkan|yth pasien
-9 -5 ^garansi|^klaim garansi|^listrik bulan|anal~|atasan anda|berakhiran|bergaransi|bintang laut|bisa jadi|ceritakan|dalam garansi|dan akun|dan minggu|gara~|jagung manis|kenc~|klaim garansi|lewat menu|lima detik|lima hari|listrik bulan|menanggapi pemberitaan|mendengar|pabrik|pemberitahuan ini|pengembang|pens~|sesuai ketentuan
-6 -9 ^gembok mingguan|^korban|^korb~|^pulih|belakangan ini|bintang|bint~|bukan segera|curiga|diganti pada|event|even~|gembok mingguan|hapus dari|jatuh tempo|mengakui bahwa|menurut uu|minimal|peja~|program|pun termasuk|saha~|situs itu|wajib memberi
9 7 ^hadi~|^tert~|baca ya|kami bagikan|kuta~|menaruh|minum anda|sesuai pesanan|tertinggal|tertulis tidak|yang terbit
9 4 ^hilang|^kami kirim|^link webinar|^terp~|anda selama|barang yang|dapat menerima|dico~|ditulis|i wayan|juni kami|kami membiarkan|kelulusan|laman|link webinar|menundanya|pelari yang|perlu mendaftar|perumahan griya|petugas yang|sebagai ganti|termasuk di|tertukar|webinar yang
-9 -6 ^jumpa lagi|^lampu|^notulen|^notulen rapat|^notu~|^sudah habis|aku kira|andr~|autodebit|basa~|beli dua|bern~|bisa diubah|buat token|budi|cahaya|caha~|calo|cila~|dapat|dapat dibaca|di pengaturan|dikenakan|disk~|geser|gese~|gunung|hati kami|itu memang|kadang|kapa~|kesempatan|lestari|lest~|maaf tiket|makan|melebihi #|mengantarkan|nina|notulen rapat|ombak|omba~|pemblokiran|pengguna tidak|perbaikannya|rapat berikutnya|rp2|sampai dengan|sanksi|sank~|satpam|satpas|sejak surat|semoga almarhum|seperti tahun|tali|tekan tombol|tetap jalan|tidak terganggu|token baru|tuga~|ungk~|wita|wita karena|yang sering
-9 1 ^memakai|aplikasi kencan|kencan|lewat portal|yang sah
9 5 ^mengirim|bali~|baru~|bulan maret|cair tanggal|deh|divisi|drive|ini terjadi|kami kemarin|kami mohon|kami pulihkan|kami umumkan|kemarin bagian|kepada nasabah|kesalahan pengaturan|mikr~|ngomong-ngomong|ngom~|pengumuman|pulihkan|tambahkan|tempat untuk|umumkan|yang tampil
5 9 ^panggilan|^pang~|kamar dan|meliputi|memuat tautan|mengambilnya|pak yohanes|pengecekan|periksa ulang|tidak tahu|titipkan di
6 9 ^para|^tanda tangan|^teru~|^untuk para|beberapa menit|bicara|kini dikunci|lampiran yang|menunjukkan|pernah anda
-9 0 ^pengaduan|penjual yang|sekr~|sengaja|seng~
-2 9 ^perihal data|akses itu|alamat dan|alumni|ampl~|anda bekerja|cctv ruang|diturunkan|grup whatsapp|menawarkan pinjaman|meresahkan|nama|nik alamat|perihal data|pernyataan|resep dan|unduhan|untuk meminta
-2 -9 ^slip|^slip gaji|dipanggil|formulir di|lagu
-5 -9 ^tanggal|^tuju~|ada berkas|anda tekan|apa-apa|apa-~|bapak menunggu|kritis|memasukkan|merek|pelaporan|perlu membalas|sahabat|sayang|sedang|semacam ini|solu~|sori ya|terlampir di|wart~
1 -9 ^tim|mengaktifkan
9 -2 ^ukuran|^ukur~|^versi|^vers~|beda|dari menu|jam konsultasi|koreksi|saya hapus
-3 -9 aku salah|aplikasi anda|dengan membawa|dihentikan|dihe~|maaf bagi|menyerahkan|tepercaya|tepe~|terlanjur|tunjukkan|tunj~
9 -3 anda menerima|dan kalian|dibayarkan
-9 -1 belum ada|flas~|impor|impo~|kuartal ini|penawaran
-9 -4 berbagi|diwa~|hind~|kedai|keluaran|leng~|pengadilan
9 8 berhak marah|dari meja|kini tidak|mengembalikan|operator|saat|tern~
3 9 bukan milik|disamarkan|halamannya|hart~|hati-hati dengan|kami pindahkan|maaf bila|membuat laporan|memperbarui server|mengaku teman|nasabah yth|para pihak|pemerintah kabupaten|tautannya|teman-teman|yang ada|yang disamarkan
-5 9 cabut|cabu~|dan pesan|hal yang
-4 9 dili~|ibu ke|profil|sudah menghubungi
8 9 eh|sistemnya
9 9 kami gunakan
-9 3 lagi kami
-9 2 loka~
-1 -9 masukkan|terlampir|tiga minggu
8 0 # adalah|# peserta|^karena kelalaian|^kelalaian kami|^kesalahan kami|^naik|^pandan|^penyebab|^penyebab dan|^roti|^salah kirim|^sebelum|^stok|ada catatan|ada denda|administratif|akan masuk|anda beli|angka itu|beban|cemas|cema~|daftar dan|dari keluarga|denda rp|di bandara|di laman|di slawi|dimaksud telah|dua kali|goreti|harga yang|ini pukul|itu kesalahan|jalur cadangan|juara pertama|kabar bahwa|kami menyapa|kamu dapat|kemas|kini kami|lantai #|layanan nasabah|lentera|lent~|luput|lupu~|manajer investasi|maria goreti|memutus aliran|mengambil antrean|mengirimnya|mengunggah|menyalin jadwal|menyebabkannya|menyiapkan jalur|mimpi|mohon dimaafkan|nanti|orang dan|penanak|penanak nasi|penyebab dan|perut|premi|putri|roti tawar|rp99|rp99 ribu|sakit perut|saldo kakak|sebagian dari|sekarang !|setia kami|slawi|slaw~|sudah ada|sudah jalan|sudah telanjur|sukamaju|tanpa mengambil|tawar|tetapi tak|tidak menyiapkan|tidak tersimpan|wangi|wayang|yang menyebabkannya
8 1 # aplikasi|# bukan|# itu|^antar|^anta~|^bisa dipakai|^kemeja|^keme~|^pengumuman no|^poster|^post~|akan dibukukan|anda utuh|bayam|beau~|bendahara|bener|bingung|bolu|buatkan|buku anda|cempaka|ceta~|dalam paket|dan baju|dapur|dapu~|demo|di kebun|dibukukan|dicat|dikarenakan gangguan|dikirim secara|ditambah satu|dukungan bapak|es|hidangan|hidangan pembuka|hida~|hilang dari|hujan sudah|ini membuat|juri|kami malu|kami mengantar|kami menghapus|kami merilis|katup|ke buku|kelebihan|keliru menyalin|lakon|lako~|langit di|laundry|laun~|layanan perbankan|lip|lip tint|listriknya|luru~|maaf jika|mejanya|mejanya sudah|meja~|membaca surat|menatap|mencetak #|menghadirkan layanan|menguras|menutup katup|merah|merasa terganggu|mulai minggu|nasabah yang|pada sebagian|panggil|pasang kembali|payakumbuh|paya~|pemadam|pengumuman no|perbankan digital|perhitungan|peringkat|poster itu|rekening lama|rosa|rumah sebelum|rumah singgah|saja pada|saksi|saks~|salah membaca|sayur yang|sedang dicat|sejak awal|sejumlah nasabah|semalaman|sendiri sudah|sesuai pada|sudah menyiapkan|surat kemarin|tabel tarif|tambah|tambahan tanpa|tanda maaf|tepi|tindakan yang|tint|untuk mereka|usulan|usul~|wang~|yang dimaksud|yang hidup|yang keliru|yang menyala|yang sebenarnya
-8 -7 # buah|^analis|^anal~|^anda akan|^anda pinjam|^bea|^bea cukai|^cukai|^cuka~|^dapur|^disetujui|^kamis|^kami~|^karena|^kare~|^langkah|^lengkap|^leng~|^muda|^pabrik|^pabr~|^pinjam|alamat tidak|anda pinjam|angi~|asap|atur|baru ini|bea cukai|benc~|berc~|bergilir|berlaku|bisa ikut|bisnis|bisn~|bukan kepada|chat kami|citra|citr~|cukai|cuka~|daftar periksa|daging|dagi~|dan menemukan|dana sebesar|dari osaka|dari sini|di terminal|dikerjakan|dilaksanakan|dilewati|dipadamkan|dipadamkan pukul|emas|gelora|halo ibu|hukum|kalau pesan|kamb~|kapal|kapten|kapt~|kerja bakti|kesabarannya|kotaknya|lagi ?|lain kirim|lapangan gelora|laut bercerita|mana-mana|mari kita|melenguh|membayar dengan|mengajukan kembali|menjelang|menumpahkan|menunggu pemeriksaan|menyenangkan dan|menyesuaikan|oke|osaka|osak~|panc~|pembayaran langganan|pemeriksaan bea|perjalanan|perw~|pesisir|pesi~|pesta|peternak|peternak sapi|pindah ke|rio|rond~|rp500|rp500 per|rp50~|salah kami|seharusnya kembali|sesudah itu|stok masih|telah melaporkan|telah pulih|tenda|tend~|terakhir kami|tetap berlaku|tidak dapat|tidak menemukan|tungku|wawancara yang|yusuf|yusu~
-8 -8 # bulan|# mengeklik|^atas permintaan|^menj~|^oleh produsen|^phishing bulan|^produsen|^sore|address|addr~|akan membahas|angin kencang|aplikasi sebelum|baka~|bank sahabat|berbuat apa-apa|bergabung|bila sudah|dapat diakses|dari halaman|data dan|di host|dipublikasikan|enam hari|gerak|gili~|hari apa|jarang|kabelnya|kabelnya dapat|kakak tulis|kami membuka|karena kabelnya|kata maaf|kata sandimu|ke address|kediri|kedi~|kehabisan|kencang|kisa~|laporan penyaluran|lengkap anda|mantri|masa tenggang|masih ada|membedah|membelinya|menarik kembali|menginap di|menulis di|mogok|mogo~|mohon berhenti|mulai senin|n yayasan|oleh produsen|pengalaman|penyaluran|perlu berbuat|permintaan ibu|pesanan|phishing bulan|produsen|rekor|ronda|sebelum kamis|sele~|sepeda motor|taruh|taruh di|tautan berlaku|tenggang|tertawa|tidak dipublikasikan|toko untuk|ucap~|yang terlambat
1 8 # ditemukan|^loka~|^pusat|^pusa~|akan menelepon|aktivitas tidak|alamat lama|apotek|arsip kami|atas kejadian|berpotensi terekspos|buan~|bungkusnya|calon mahasiswa|dan lapor|dek|dengan mengganti|dibahas|dimuat di|indikasi akses|ini kalau|jamaah|jangan bayar|jaringannya|jepa~|kami prihatin|ke grup|kejadian di|kelalaian|komdigi|komd~|konselor|kunci|kunc~|loak|map itu|memuat identitas|menjadi bahan|mutasi|muta~|polisi dan|sakit kami|sekarang label|siregar|slip gaji|subuh dan|surel kami|tegu~|terbaca nama|terpasang sejak|tersalin|tes|walu~|warga rw|yang disimpan|yang menawarkan
-3 -8 # dua|anggrek #|baru #|baru telah|denda|dengan email|dipakai sekali|hari senin|itu penipuan|memanggil|terbesar|terbesar kami|umkm|yang tampaknya
-6 -8 # hingga|^kabar dari|^mengatasnamakan|^palsu mengatasnamakan|^penipuan|^pesa~|^selama ini|^waspada|^waspada penipuan|^wasp~|bakal|bank kami|dikirim paling|hari sabtu|hingga #|investor|itu jangan|itu uji|kamu ?|kapan dan|kebakaran|keluarga di|kode berlaku|kuat|mau kami|membetulkan|membuat kata|mengakui|palsu mengatasnamakan|sabtu ini|sebelum kehabisan|seolah-olah|seol~|tempat yang|terima pada
8 3 # kami|^bulan mei|^yang salah|administrasi yang|anda yang|anggap|awal sudah|bayar|belum diisi|boleh dikirim|catatan meter|dan kenyamanan|dapat datang|ditekan|harga rp|informasi mengenai|kan|kepercayaan|kerja untuk|kore~|memenuhi kotak|mengubah rencana|menit supaya|nuru~|pemegang tiket|pese~|prod~|rute|senin pukul|sudah memenuhi|tani
8 6 # ke|# saja|^bung~|^kepe~|^lari|^samb~|anda hari|bekasi|belanjain|dan saya|ibu terima|kami memohon|kami terlambat|kota yang|maaf sebesar-besarnya|maaf sekali|malam ini|mengejek|pelari|pembeli|penghuni yang|sebabnya|sebesar-besarnya|tempat kami|tirta|tirt~|untuk memeriksa
-8 -6 # mengikuti|# naik|# wita|^# november|^# wib|^april|^apri~|^dapu~|^kesalahan|^novel|^pemeliharaan sistem|^pinjaman|^tiket #|^tinggal|^tinggal #|^wib|account|acco~|adalah surat|air tidak|akan melakukan|aktifkan|alam|anda berakhir|awalnya|awal~|balai desa|belum termasuk|berduka|berkas konfigurasi|bulan tanpa|cocok|contoh untuk|dan honor|dapat mengajukan|dapa~|dengan ongkos|dengan tali|desember tidak|dibuka kembali|dikunci dengan|dilu~|dimakamkan|dipelajari|hubungi halo|ini mengecewakan|iuran bulan|jiwa sentana|kada~|kami ibu|keluar dan|kencana #|keramik|kering|kita cari|kode otp|langkah di|laporannya|laut #|lintang|mata uang|melakukan pemeliharaan|mendaki|mengecewakan|menghabiskan|naik dan|naik dari|nomor seri|paket agar|paling banyak|pare|pembayaran ke|pemeliharaan sistem|pensil|perjalanan ini|pukul tiga|puluh tahun|resmi|resm~|sampai besok|samping|satu kalimat|satu sampai|sedang tidak|sentana|seri #|stro~|surut|tahu ini|targ~|teleponlah|terang|tidak termasuk|tiket #|tilang|tila~|tinggal #|virtual|virtual account|virt~|waktu tersebut|waktu untuk|yang ini|yang tersedia|{} !
7 8 # poin|^tes|^tidak anda|ada tiga|berkali-kali|daftar penerima|flobamora|flob~|itu|itu ada|kalau bikin|nb|riwayat|riwa~|sejak februari
-7 -8 # setiap|^besok|^beso~|^lamaran anda|^rangkuman|^rang~|^sapi|bencana|berakhir dalam|bersama dua|coba lagi|dan apa|dapat diunduh|diberikan|diskon rp|ditambahkan|diwajibkan undang-undang|hanya #|harga sampai|ini mengikuti|kapan pun|kasih|kebocoran data|kosong boleh|labu|lahir anak|lamaran anda|lulu~|melakukan|menjalani|mudah|muda~|peka~|pemberitahuan yang|pesan|pin otp|proyek|proy~|sebesar jumlah|selesai hari|sendiri setelah|sepatu lain|singkat|sudah siap|tanya|tetap buka
-5 -8 # x|^akses data|^aktif|^keliru di|^mingguan|^mingguan tiga|^permintaan akses|^peron|^pero~|^sesuai|^tela~|^tiga kebocoran|akses data|batas waktu|berjudul yang|berlaku #|coba tidak|di peron|gayo|harga itu|ini beredar|jump~|keliru di|krit~|layanan internet|membatalkan|mencari|mengapa|mingguan tiga|pada satu|permintaan akses|pernah memakai|rajin|raji~|sebagai pengganti|surel berjudul|tahu nama|teka~|tera~|terima dengan|tidak apa-apa|tiga kebocoran|tio|tuli~|x|x #|yang anda
-8 -5 ^abu|^abu vulkanik|^dito~|^folder|^fold~|^karena abu|^seleksi beasiswa|^vulkanik|^vulk~|akses anda|anak~|asal|bug yang|bungsu|daftar tunggu|dan salah|desember di|di atap|di bagian|diri|elektra|embun|embu~|gitar|gita~|gunung lewotobi|ini seluruh|inve~|jam baru|juga membuka|juga tidak|kami ingin|ke pusat|kebocoran|kepada tamu|keran|khilaf dan|lain tanpa|lewotobi|lewo~|masuk daftar|memang tidak|menit !|menutup bandara|pada gelombang|para~|pekan depan|pertanyaan dan|raya|retak|ring~|salah baca|salah kata|seleksi beasiswa|sempat masuk|si bungsu|sini|sinyalnya|stoknya tinggal|sudah berada|sudah enam|tahan|terjadi kesalahan|tertangani|tidak diteruskan|tidak lebih|tiket lewat|tip|ujung|ujun~|ukuran|undu~
-8 1 ^alamat|^alam~|ada alamat|alamat anggota|juru~|tagihan air
-8 0 ^alamat email|^bisa|^masalah|anda bulan|astri|astr~|berantakan|berdua|cuma dua|di instagram|instagram kami|lolos verifikasi|salah memberi|sekretaris|yang mengisi
-1 8 ^alamat emailmu|^api|^emailmu|^rumah anda|ada nama|alamat emailmu|bahwa sebagian|baru-baru|baru-baru ini|bekerja sama|berpotensi|berpotensi diakses|blokir|blok~|cache|cach~|dan menghapus|dari mobil|database|diakses pihak|dicuri|dikhawatirkan|gadungan|gadu~|ingin mengganti|insiden|itu memuat|kamera|kamu pesan|kehati-hatian kami|mengganti|menghubungi soal|oleh pegawai|pelaku|peneliti|penyedia layanan|percakapan|perlu dikhawatirkan|pin anda|polos|polo~|ponsel admin|sakit dan|sehingga data|sistem tersebut|sudah menghapus|telah meminta|tema~|terunggah ke|va|yang menyebarkan
0 8 ^amankan|^aman~|^bocor data|^ibu|^kertas|^kert~|^pada akun|^pelanggaran|^perk~|^semua|^semu~|ada kemungkinan|ahli forensik|amankan|anan~|anda diunduh|bapak ke|berkas dimaksud|bocor data|dampaknya|dan riwayat|dapat dilihat|dengan semua|di kereta|dibuka lewat|dikunci sandi|dilihat oleh|ditebak|diunduh pihak|dua tahun|faktor kedua|foto wajah|ibu dosen|insiden tersebut|kabar buruk|kakak menelepon|kami bahwa|kami dampingi|kami sungguh|kepada penelepon|kertas bekas|lain selama|lapor polisi|log yang|masuk lagi|menjawab pesan|milik anda|nama dokter|nomor kartu|orang tak|pada akun|pada mereka|pelamar|pencari|pengamanan|pin akun|polsek|pols~|selama masa|semua token|sungguh menyesal|tabel pelanggan|tidak melihatnya|untungnya cuma|yang punya
3 8 ^anda dimasuki|^dimasuki|^dimasuki orang|^kalian|^kali~|^sistem reservasi|anda dimasuki|bocor dari|celah pada|cod|dalam jumlah|email nomor|enam jam|ini disampaikan|insi~|jumlah terbatas|ke kotak|ktp anda|les|melindungi|mendapati|mengetuk|mengetuk pintu|mengunduh #|mulai semester|pada bulan|paspor nomor|pemohon|saya minta|semester depan|tangan pihak|ternyata masih|untuk para|yudha|yudh~
8 2 ^anda terlambat|^ingin kami|^itu salah|^jam pada|^kemarin keliru|^lari #|^mati #|^memuat angka|^obat anda|^terhapus|^terpotong|^yang ingin|agar maklum|alamat lain|anda terlambat|balas sebelum|bayarlah|berlainan|bisa masuk|chip|demikian agar|di buletin|di kotak|empat kali|hafa~|ingin kami|intip|inti~|investor yang|jam pada|kalau besok|kami memutus|kami menarik|kantor kelurahan|ke bantuan|kemarin keliru|kemenangan|kepada tiga|klaim yang|kolo~|lari #|layak|mati #|mawar|mawa~|memuat angka|menambah enam|menyesal dan|milik orang|obat anda|paduan suara|perumda tirta|pulsa|puls~|saja atau|seharusnya sampai|seha~|sekali dan|sekarang kami|semester ini|senin lalu|sepele|sorong|tabel yang|temu anda|tidak terasa|tirta wening|transfer balik|ulang tahunnya|ulta~|versi baru|yang kecewa|yang naik|yang sudah
6 8 ^bisa dibuka|buat kami|cerah|cera~|dan para|di mana|dia tidak|mendaftarkan|panitia sudah|penc~|pihak lain|selasa|tercetak
8 -1 ^d|^gangguan|^surat kami|acara yang|akan kembali|akan menyambut|alatnya|alat~|bab|baik-baik|bersyukur|bersyukur dapat|dapat mendampingi|f|hari kamis|kami bersyukur|kami ikut|ketidaksesuaian data|koper|maaf sudah|menyambut|menyesal sudah|mestinya|mest~|nama beliau|ongkosnya|paket ibu|paulus|paul~|pukul berapa|pun antara|randu|rand~|sehingga beberapa|sema~|simpan saja|sisipkan|susulan
-8 -4 ^dapat|^dapa~|^diunduh|^domp~|^temuan|^temu~|anda diperkirakan|bagi yang|berakhiran #|dan selama|detik|deti~|ditutup pukul|ibu nama|jari~|kardus|manf~|minggu dini|panik|pemilik|pengaduan|ringkasan|saya mengerti|semua data|semua foto|simpan sampai|statistika|tertutup|tiap|urut~
-2 -8 ^denda|^dend~|^lowongan|^lowo~|^permohonan|ambang|amba~|atau buka|dengan alasan|gaji november|hanya namanya|karena anda|kenapa|masukan|menangani|menguji alarm|mengunggah berkas|saudari|stok|tayang jumat|ulasan|ulas~
2 8 ^di aplikasi|^izin|^kartu pos|^kena|^pemberitahuan kegagalan|akun tersebut|boleh kami|brantas|celahnya|celahnya sudah|dan denda|dan jam|ditarik|gantilah|gantilah pin|halo pak|ibu ada|ingatsehat|itu kini|kami menampilkan|kami serahkan|kartu pos|ke panel|kini hanya|meminta biaya|mengintip|milik saudara|nomor polis|sandi kalian|serahkan|setelah pembaruan|sudah dibetulkan|swafoto|swaf~|tanpa memeriksa|teracak|up|yang menjanjikan
3 -8 ^emai~
-8 -3 ^fitur|^fitu~|^kesa~|cakupan|caku~|di blog|di kolom|diperkirakan|kabar|keri~|lapor ke|menemukan|pelatihan|pensiun|pernah minta|phishing|phis~|sejak tahun|suami|titik kumpul
5 8 ^hadir|^penerima|aneh|bersedia|bila kakak|curhat|curh~|enak|google|goog~|ikut latihan|internet|ke ponsel|kecemasan|kecerobohan|kk|lewat tautan|masjid|masj~|membiarkan|pelakunya|rekening baru|resepsionis kami|sudah melewati|terdapat indikasi|wisudawan|yang jawab|yang sakit
-4 -8 ^ini terlalu|^prod~|^siber edisi|^yang anda|dibuka hari|hai {}|jumpa|kami berhenti|kendaraan|lamb~|lapa~|manasik|para penghuni|pelajaran untuk|pemantau|permintaan maaf|perubahan|saat pemeliharaan|sampai jumpa|sebuah rumah|seda~|siber edisi|sudah tiba|tekan|tulis
-2 8 ^insiden data|^terkait|ada bukti|anda terlihat|atas biaya|bukti penyalahgunaan|dan isi|darah dan|diagnosis dan|diinformasikan bahwa|dimungkinkan|fotomu|informasi tertentu|insiden data|internet selama|kelihatan|kemungkinan besar|kirim tautannya|matikan|mati~|menampilkan nama|mengganti semua|menyimpan|nomor kamar|reset|sabtu malam|saudara|seluruh karyawan|semua sesi|seorang pegawai|serta nilai|sudah minta|tertentu milik|tes anda|visa
8 5 ^jadi|d #|dari catatan|dengan ini|hilang dan|jam karena|maaf dari|mbak|memuat #|mengecek|menghubungkan|mungkin anda|pantas|perumda|sinar|tautan yang|tersebut bersumber|tert~|untuk anda
8 4 ^kembali|^kembali penuh|^mohon|^moho~|aduh|dampak|di meja|diterapkan|ganti sampai|juli kami|kami beri|kami hitung|kenyamanan|kereta atau|kredit|kred~|maaf terutama|oktober pukul|sampai rp|selamat siang|tanpa|tanp~|telah diterapkan|telat
8 7 ^ketu~|^lomba|^lomb~|benerin|kekh~|kurir yang|lomba|masih aktif|mengonfirmasi|nomor lama|out|progo|santri|tautan berikut|tercatat di
8 -3 ^kurs~|^satu|hitung tersebut|masuk siang
-8 -2 ^mili~|^pensiun|^pens~|bank penerbit|commit|diri~|jadi #|lapo~|meka~|membela|minggu pagi|penawaran yang|ponsel anda|pulihkan dan|sebentar|sudah melapor|tolak|tola~|ulang token
4 8 ^nasabah|^nasa~|^punya|apartemen|data polis|kelalaian ini|masuk ke|pada #|pangkalan|pangkalan data|perawat kami|pindahkan ke|sejak kemarin|semangat !|telepon #|tolong|tolo~|turunkan
-3 8 ^orang|^oran~|dengan ktp|gara-gara|kehati-hatian|masuk ini|melampirkan|nomor asing|yang membuka
-8 -1 ^token|^toke~|awan~|berakhir #|gorengan|kami pilih|memohon ampun|nama panggilan|pada minggu|pelanggan lain|penguji|perawatan|yang diminta
8 8 anta~|di ruangan|ini juga|kalian kami|ketuker|manajemen|menelepon|menyerahkannya|orang itu|ternyata|tidak sampai
8 -2 atasan|atas~|bermasalah|dewi|diabaikan|judulnya|penonton|perlu mengisi|prom~|ratus orang|sebagian pelanggan|selisihnya|warga rt|yang mati
-4 8 daftar itu|data paspor|fotonya|pegawai membuka
0 -8 di bawah|meri~|temu~
-8 8 doku~
-8 2 ini belum|lokasi
-1 -8 kelas membatik|membatik|pesan itu|prob~
-5 8 log menunjukkan|perusahaan
2 -8 mendapat
-8 3 mintalah
-8 4 sudah dihapus|tangkapan layar
7 2 # cm|# setelah|^anda pukul|^anda salah|^hitung|^hitu~|^panen|^pane~|^penerima bantuan|^pert~|^salah hitung|^tahun anda|^terlambat dua|ada anak|anda pukul|atau telepon|bapak i|baru menyadarinya|cm|dana rp|debet|debe~|di blok|di email|diimbau tidak|dr hasan|ekspres|hasan|hasa~|ikatan|ikat~|ini masuk|jam tersibuk|kast~|kele~|kemeja putih|kepala smp|kesalahan kami|kirim di|klinik gigi|kolom|laboratorium kami|lalu menulis|marah|masuk kelas|meda~|mei yang|memiliki|mengabarkan bahwa|mengalami|mengarah|mengarah ke|mungkin timbul|pada beberapa|pembuka|penerima bantuan|penuh sebelum|persada|salah menghitung|salinan daftar|saudara tetap|saya langsung|saya memohon|selisih rp|setia yang|sore ini|staf kami|stef~|stru~|sudiarta|tahun anda|tana~|tercatat|tersibuk|tes darah|theresia|ther~|tiket gratis|tribun|trib~|yang sama
7 4 # gb|# s|# siang|^undian|^undi~|bagi kami|beberapa waktu|bersumber|bersumber dari|dengan sangat|email hari|gant~|gb|janj~|kabur|kami pasang|kami salah|keluarga bapak|ketika ibu|kurang|lari|mencocokkan|pelanggan adalah|pembinaan|penerima dan|penggantinya|pergantian|peta|popok|popo~|prioritas|prio~|sd|sudah tahu|tautan ini|yang merasa
-1 -7 # lalu|ada keterangan|baru di|di kulkas|melalui formulir|reko~|sebagai bukti|tagihan dan|taha~
-7 -7 # mb|^berg~|^film|^hitam|^hita~|^juni|^memi~|^pembayaran|^rawon|^rawo~|^sela~|air hangat|akan habis|atap|baru saja|berlangganan|besar di|bodo~|bulan oktober|dan penonton|dijadwalkan|dikeluarkan|dipinjam|gelo~|habis masa|halimah|hemat|hilang di|isti~|jatah|jata~|kebi~|khilaf|khil~|kita tidak|koperasi kita|maret belum|melakukan apa|memahami|mengunduh atau|muda dari|musl~|nama di|oleh otoritas|pada senin|pak rt|per kilo|pesan ini|rawat|rawa~|rawon|rawo~|rilis|rili~|rumah sampai|salam hangat|sebutkan|sekarang ia|serupa|sidoarjo|stasiun|subs~|sudah habis|titip|tulisan untuk|yang keluar|yang kemarin
-4 -7 # nama|baca selengkapnya|bakti|bakt~|berasal|berasal dari|bisa juga|bocor dan|buntu|bunt~|daerah|di beberapa|diingat|gratis|guna~|haji|ibu yang|jadi kami|keluhan anda|kristus|ktp melalui|lulus|meminta kode|menu bulan|menunjuk|pejabat pelindungan|pemilik akun|penumpangnya|peron|puluh hari|s|salah antar|selengkapnya|sertifikat lama|subjek data|teng~|terbaik|tidak di|tidak pernah|toba|wafatnya|yang kakak
7 5 # pada|admin sudah|anda berisi|berinovasi|berutang|buktinya dan|dan memakai|dilatih|dilatih ulang|dompetku|harap|itulah yang|kami mencabut|kok|malah|menyampaikan permohonan|mohon ampun|namun|namu~|pisah|tak bisa|tela~|tidak pantas
7 1 # padahal|^aplikasi|^apli~|^kacang|^kekeliruan|^keke~|^pagi tadi|^pertama|^ralat|^rala~|^selama #|^terpotong dua|air di|anggap saja|apalagi buat|assalamu'alaikum|atau biaya|atau malam|atau sesak|berjaga di|cemp~|dengan cara|dengan senter|dibeli untuk|dikembalikan dalam|disediakan|dua ribu|gado-gado hari|gosong|hal sepele|hari kami|ibu pesan|jam lalu|jenjang|jenj~|jika bapak|kacang pada|kakak pagi|kaki~|kalau keterlambatan|kami betulkan|kami lakukan|kami menjual|kami saya|kayu~|ke kamu|kecerobohan kami|keliru itu|kembali sebelum|kirim nomor|kirim pukul|maskapai yang|mau bicara|menerima uangnya|mengalami kendala|menghapus #|mengutip|menit di|minggu sore|naik ke|nakhoda|nakh~|nanti saya|november sampai|pembaruan berikutnya|perekaman|perlu menghubungi|pertunjukan|pojok|ralat|rala~|saji~|sampai sabtu|satu yang|sebelum sabtu|seharusnya masuk|selama kurang|sentuh|sepeser|sepeser pun|setiap penerima|siang atau|sutradara|tadi malam|tagihan itu|tanpa ongkos|tarif yang|telah menjadi|tertulis|tidak benar|tidak enak|tiga orang|tombolnya|tulis ke|warga lanjut
2 7 # pelamar|# telah|^data akun|^pelamar|^server kami|^tempat|akun lama|alamatnya|atau pinjaman|bahwa sejumlah|berikut untuk|berwenang|bulan ke|dan ke|dari situs|data akun|data pemesanan|dicuri pada|difoto|difo~|ditanggapi|dm|donatur yang|ganti dalam|ini diberitahukan|ini ke|kami melapor|kami urus|kepada wali|kirim fotonya|kode yang|komitmen|koran|koran cetak|kora~|ktp lagi|lagi di|laporan kami|layani telepon|layarnya|makmur|makm~|melaporkannya|melihat data|memakai sandi|membantah|meminta foto|memuat|mengakses|mengamankan|menghapus|nilai rapor|nisn|nomor di|oleh karena|ponsel dan|rekening dan|sambil|saudara ada|sejumlah pengguna|sekolah dan|selasa lalu|sim atas|teguran|terakhir kartu|top|top up|untuk mengamankan|urus|yang diambil
-6 -7 # per|^# h|^anda simpan|^bagi~|^dan satu|^dari rumah|^donasi anda|^h|^idulfitri #|^mengatasnamakan bank|^simpan|^terjadwal|adalah situs|anda simpan|arahkan|arah~|bawa ke|berj~|cianjur|cian~|data apa|ditawari|diur~|februari pukul|gampang|gamp~|grafik|ini hanya|jakarta|jaka~|jangan malu|kami cocokkan|kamu jadi|kehi~|kita belum|kurir|kurs~|maret melalui|membantu|meminta nomor|mengatasnamakan bank|menilai permintaan|minggu yang|nyalakan|peca~|pejalan|pejalan kaki|pekan|pelaksana|penarikan|putih #|saja dipakai|salah memasukkan|sedikitnya|segera hubungi|semoga sukses|sepe~|tanya jawab|teliti|terima kasih|terjual habis|terpal|tersendiri|toko daring|ustazah|waspada penipuan|yang memintanya|yang rusak|yang terungkap
7 6 # pesan|^berita|^di mesin|^dipakai|^dipa~|^foto|anda berada|beberapa dari|dan aku|dua belum|ibu kepada|kami tak|kasus|ke posko|lanjut|layani|maaf !|rota~|seharusnya tidak|telah terjadi|ya kan|yang beredar|yang sempat|yang udah
-7 -6 # saat|^bakti|^bakt~|^bisa memenuhi|^dan ketentuan|^jawaban atas|^kereta anda|^kerja bakti|^lima|^masa|^memenuhi|^memenuhi permintaan|^meme~|^mendoan|^menutup|^pembayaran anda|^permintaan anda|^perubahan syarat|^ring~|^sele~|^syarat|^syarat dan|^syar~|^tempe|^tempe mendoan|^tidak berhasil|^turnamen|^turn~|^yah kamu|abaikan pengingat|agak panjang|agar|aktifkan #|aktifkan lagi|angin|apakah|apak~|atau sapu|audi~|bank lain|bapak-bapak|baris di|bawa cangkul|bera~|beristirahat|bisa memenuhi|bocor di|cangkul|cangkul atau|catat|dan ketentuan|dan laporkan|dapat menjadi|di ladang|di warung|dikenai|dimasukkan|disebut|ditiadakan|diubah|diub~|fajar|faja~|festival|fest~|gunadi|hentikan pemakaian|ilmu|inginkan|jadi bila|jaket|jake~|jalankan|kalau kamis|kalau salah|kalau sedang|kali dengan|kami catat|kamu habis|kantor ojk|karena diwajibkan|keanggotaan anda|kembali setelah|kereta anda|konsumsi|lebih dahulu|lewat tanggal|main~|maka~|mark~|mart~|masih diperlukan|mata~|melati|membatalkan dengan|memenuhi permintaan|mendoan|mengaduk|mengenal|minggu depan|mulai dari|musiman|paket|pake~|pemakaian dan|pembicara|pengingat ini|perbarui metode|periksalah|pernah|perubahan syarat|port~|pos ronda|rumah bu|salinan data|sandinya kami|sapu|selasa dan|sesuai dengan|suru~|survei singkat|syarat dan|tahun karena|tak ada|tempe mendoan|temuan|tentang|termos|tidak berhasil|tidak wajib|tiga dan|tujuh hari|turnamen|turn~|turut prihatin|untuk apa|untuk paket|usus|wadu~|yah kamu|yang bocor|yang cocok|yang macet
7 3 ^# bukan|^anda hilang|^kami|^kemb~|absensi|adalah prioritas|anda hilang|apabila hal|atas kepercayaan|berjaga|cantumkan|cloud|clou~|dibaca|gudang|guda~|ini dengan|jumlahnya tidak|kabupaten|kami harus|main|menit dan|per satu|rapat hari|salat di|satu per|seharusnya|tanggung|tata usaha|tekan #|terutama kepada|tetap membayar|tiga jam|tiket kami|umum~|undian|undi~|usah mengisi|yang membaca
0 7 ^alumni|^alum~|^celengan|^cele~|^dikenal|^mitra|^mitr~|^penerima lain|^tukang|^tuka~|anda dibuka|andi|ayah bunda|berhati-hati terhadap|bisa dilihat|bpr|bssn|celengan|cerita dan|dan kartu|di alamat|dibekukan|dibobol dan|dicu~|dikelola|dipinjamkan|direktur utama|disebar|e-statement|e-st~|gawat|grup telegram|ibu sekeluarga|indu~|informasi yang|itu orang|kami menganjurkan|kami segera|kartu yang|ke log|ke polisi|kurir palsu|langsung|laporan ke|lebih lanjut|matikan dan|matikan sampai|meli~|membalas dengan|membuka aplikasi|memerintahkan|meminjam uang|memisahkan|menemui|menyimpan foto|mulai bulan|nama nik|oleh staf|pak hendra|penerima lain|peramban|piksel|pinjaman bapak|saldo nomor|saudara termasuk|sehingga nomor|serah|serah terima|seseorang|tahu siapa|tak dikenal|tanpa login|terbuka di|terhadap data|termasuk foto|tidak wajar|untuk sementara|wajar pada|yang memakainya
-5 7 ^anda di
-7 4 ^anggota|^angg~|catatanku|tagihan anda|trea~
7 -7 ^atas
-7 -5 ^bagaimana bantuan|^cpns|^dibawa|^hemat|^hema~|^ketentuan|^perlu dibawa|^selama|^sistem minggu|^terjual|^tidur|^tidu~|^ujian|^ujia~|ada daftar|ada keran|anak-anak|anda memakai|andreas|apa yang|api unggun|atas dan|aus|bagaimana bantuan|bajo|berapa lama|berlaku untuk|berujung|bos|ceria|cpns|cuti tahunan|dan batin|dari awal|depan sekolah|diputar|diputar ulang|ditinggal di|eksp~|farhan|farh~|halo pelanggan|hang~|hari kedua|ini karena|iya|jam mulai|jangan menunggu|jaringan|jati|jumpa lagi|kalau habis|kamera dan|kami setujui|kapur|kemarau|kotor|koto~|labuan|labuan bajo|labu~|laporan kepada|lebih tenang|lewat whatsapp|linen warna|lumpur|mana saja|matematika|membatasi|memp~|menyeduh|mereka tidak|merepotkan|otp|pada formulir|pada suatu|pane~|panjang|panjang dan|pekerjaan berlangsung|pembicaraan|penerbit kartu|perlu dibawa|pern~|piki~|portal|programnya|puluh dua|purn~|rasa jeruk|riyadi|sama seperti|satgas|satg~|sedang sibuk|segala khilaf|segenap|sejak zaman|sekolah sebelum|selama pekerjaan|selamat hari|selesai lebih|sepatu tertutup|sepertiga|seratus|sering kami|seta~|setiap baris|sistem akan|sistem minggu|situ~|sumb~|tany~|teh jahe|tembok|tidak memilih|tidak menolong|tiket lama|tinggal empat|tontonan|truk~|tulis di|turun dari|uji coba|unggun|untuk pemeliharaan|untuk tiket|waduh|yang mana|yang mengatasnamakan
-7 -2 ^banjir|^banj~|^kete~|alamat yang|bada~|cabang|dike~|dua jam|ibu lestari|ini untuk|jadwal kedatangan|kebo~|keluhan|maret sampai|melewati|memeriksa|palsu|pals~|pekan lalu|pengunjung|pera~|pertanyaan|relawan|sejahtera|situs yang|taru~|tim pengembang
5 7 ^beri~|^daftar penerima|^hotel|^hote~|^lama|^nilai|^nila~|^pemberitahuan|^saudara|^saud~|aku dan|aku nggak|antara|dan tautan|hasnah|hasn~|jepara|kemarin menampilkan|kepada para|ktp asli|lalu ada|nama bapak|perkara ini|tanpa membaca|warga lain
7 0 ^bers~|^buka|^bukan #|^galon|^galo~|^jam buka|^jawaban|^jawa~|^kemarin bukan|^layanan kami|^mena~|^oops|^rasa|^resep|^sepeda|^sepe~|^tani|^tarif|^toraja|^tora~|alhamdulillah persiapan|angka|atas kesalahan|atau mengirim|baya~|beli|beraroma|bila anda|cat|ceo|cetakannya|cetakannya menyusul|dada|datang pada|dengan adanya|dengan catatan|dengan contoh|dengan menunjukkan|desa~|di enam|di pojok|dimakan bila|diperlukan dan|ditulis oleh|gaya|gladi|glad~|halo keluarga|itu juga|jalan ke|kak !|kami menulisnya|kami perpanjang|kami senantiasa|ke pengguna|ke sana|kekurangan|keluarga dengan|kemarin bukan|kendala pada|kepuasan anda|kini wajib|kopi gayo|kualitas|lantai|lant~|maaf kami|mage~|malam tahun|masa yang|membaca tanggal|mengirim notifikasi|menunjukkan surat|menyerah|mimp~|notifikasi itu|notifikasi uji|oben~|pada surat|pagi kami|panggilan di|penagihan|perlengkapan|perpanjang sampai|petugas loket|platinum|rekan-rekan|satu musim|sayu~|sebenarnya sudah|secara otomatis|sedangkan yang|setoran|seto~|sobe~|tahun baru|templat|tidak mengubah|tol|toraja|tora~|tv|untuk kasus|yang budiman
1 7 ^daftar|^daft~|^digital|^lampiran|^maha~|^pelanggaran data|^pelindungan|^pelindungan data|^peli~|^pemberitahuan pelanggaran|^tind~|alamat surel|beberapa hari|begini|berkasnya|bertugas|bolak-balik|bola~|contoh|cont~|curian|di makassar|dibuat dan|dibuka oleh|dimasuki|disalin|disalin pelaku|hanya lewat|ia melihat|ibu bulan|ini saya|jangan klik|ke kementerian|kemarin siang|keteledoran|kk dan|kotak masukmu|lintas samudra|masukmu|memakai verifikasi|memberitahukan bahwa|memu~|milik staf|pemberitahuan kegagalan|pemberitahuan pelanggaran|penelepon|penelepon yang|piks~|puny~|riwayat transaksi|sandi dan|seseorang memakai|siapa|sidang|sida~|sudah berjalan|tautan itu|terbaca di|terdampak|terkait|tidak lagi|waspadai|yang namanya|yuli~
-1 7 ^data donatur|^fotokopi|^foto~|^ikut|^kunci api|^laptop|^lapt~|^mahasiswa|^paspor anda|^terbuka di|akun gosip|anda memuat|berhati-hatilah|bidan|cek nomor|dan pin|dendam|dibongkar|dicari|dilampirkan|gosip|gosi~|hiv|ia sudah|itu sebelum|kartu lama|kebugaran|kunci api|lain|lama sudah|lembar sudah|malam penutupan|meity|meit~|menyampaikan bahwa|menyesalkan|minta operator|nama tidak|oknum|oknu~|pasangan|pemantauan identitas|periksa riwayat|perusahaan telah|pin yang|receh|rece~|saran|sejumlah akun|selanjutnya|sendirian di|sering begitu|seseorang dari|tamp~|terdaftar atas|transparansi|tumbuh #|untuk melindungi|yang kemungkinan|yang menghubungi
-2 -7 ^dibatalkan oleh|^kelas|^menit|^nol|^pesanan dibatalkan|^produk|^proyek|^proy~|^rekap|bank|bug|buku yang|datang #|dibatalkan oleh|final|gatal|gata~|halaman #|lambat #|lowongan|lowo~|paling lambat|pekan ini|pesanan dibatalkan|sebelum tanggal|sistem kami|tega~|terp~|tulus|tulu~|yang biasanya|yang tulus
-7 -3 ^dima~|akun dan|berawalan|diam~|gera~|judu~|kami terus|kunjungan|lalu kirim|mati listrik|mela~|mengaku sebagai|pada akhir|pantura|rute~|sehat sentosa|setelah itu|sudah ditutup|surat kuasa|terambil|tiap bulan|tiket anda|tutup|yang dapat
-7 -4 ^ditiadakan karena|^pemadaman terencana|^terencana|^tere~|anggrek bulan|anti~|arisan|aris~|baiknya|berangkat pukul|boco~|dan membawa|dan selesai|dari~|dengan tenang|di kelurahan|diambil alih|dikejar|dita~|ditiadakan karena|enam orang|gambar di|jagung|jagu~|kamu sudah|kata yang|kebetulan|kekecilan|korban|korb~|layanan di|lebih cepat|luar jadwal|lump~|meniup|menoleh|otomatis dalam|pemadaman terencana|penelitian|penghuni blok|pergi|permohonan paspor|regu|rekam medis|reta~|rujukan|ruju~|rumah di|september pukul|sepuluh menit|setelah|sete~|sulur|terb~|terdengar|terencana|tujuh kali|untuk enam|versi terbaru
2 -7 ^edisi|^edisi #|^edis~|dari tempat
-2 7 ^gudang|^guda~|^kesehatan|^kese~|^lama~|^lanjut|^lanj~|^tanpa izin|^ters~|^tindak|^tindak lanjut|ada indikasi|asing yang|ayah~|bersalah|cvv|dapat dibuka|dapat dipastikan|data pelanggan|dibukanya|dipastikan|hak akses|kame~|kampus|karena kotak|keadaan|kead~|ketiga yang|kuse~|melihat|membacanya|menyadari|menyebut penyakit|menyebutkan nomor|nim serta|semua kunci|server|tala~|tanggungan|terbit di|terlihat oleh|tidak aman|tindak|tindak lanjut|turut terdampak|yang dibukanya
6 7 ^guru|^nika~|^puny~|^wisuda|^wisu~|ada alasan|adalah segalanya|aja|atas rasa|diberitahukan bahwa|diimbau|diim~|diperiksa|foto di|juni di|kelas xii|kenanga|keterangan lebih|langsung kami|lanjut dapat|liburan|meminta maaf|mengirimi|nika~|pertanggungan|saya mohon|sejawat|wisuda|wisu~|xii
7 -6 ^harus|^haru~|kak rara
7 -1 ^imsa~|^kami hapus|^senin|^seni~|bahwa ibu|banyak yang|beberapa pemain|belajarmu|bersih dan|dari bank|dari tautan|email semacam|halal|imsa~|jalan kaki|kepada oma|kepuasan|lantai tiga|membuat bapak|memuat denda|menyakitkan|orang akan|penghitungan|rumah pada|santan|sendok teh|sudah membuat|terimalah|terimalah permohonan|ternate|tersebut kami|yang harus|yang luput
0 -7 ^kak|^pemenang|almarhum|alma~|bawah|biasa|bisa diambil|brankas|di brankas|diny~|edisi #|email untuk|kami berjalan|nominal|operasional|pada kartu|pdf
7 -2 ^kami mengirim|^update layanan|agustus kami|akan dibayarkan|benar di|berbahaya|di jalur|hubungkan|kabupaten sikka|lanjut usia|nanti kami|proses|sasa~|saya menulis|sikka|sikk~|tidak tepat|update layanan
-7 3 ^ketiga|^mema~|ajak|comm~|instagram|jari|menceritakan|peretas|periksa|privasi|priv~
-5 -7 ^klaim anda|^login baru|^tagihan iuran|akun tidak|antrean panjang|band~|bank tidak|berhenti|bocornya|bocornya data|diik~|diurus|hari supaya|ini masih|ini terlalu|itu gratis|jaringan di|juta pelanggannya|kami memahami|kamis nanti|kata sandinya|kena~|kopi|koreksi kepada|lembur|login baru|long~|memperbaiki|mengetik kata|menjalankan|menyetujui|menyusun|mode|otom~|pejabat|pelanggannya|penulisan|perlu melakukan|permintaan ini|persetujuan|rajab|raja~|sebagai petugas|sebagaimana diwajibkan|sebesar|sebuah aplikasi|stas~|sudah memesan|syakban|syak~|tagihan iuran|tanpa struk|terakhir|teruskan email|untuk kita|verifikasi dua|waktu dua|wartawan|windows|yang benar-benar|yang ramai
-7 1 ^kotak|^kota~|dikirim ke|dua unit|edisi ulang|galeri|gale~|guga~|inst~|ke kantor|komputer|peristiwa|telah keluar|tidak sah
-3 -7 ^kucing|^kuci~|^ming~|^rapor semester|acara sabtu|berdasarkan hasil|berizin|berizin dan|bero~|dan diawasi|diawasi oleh|investasi|kabar dari|loket|loke~|mengucapkan|peda~|putu~|semi~|sudah terbit|terlambat #|tidak perlu|tidur|tidu~|totalnya|walau
-7 -1 ^membuka akun|akta kelahiran|akun anda|cang~|dan menyesali|dari jauh|data lokasi|di perjalanan|kami siap|keberatan|kelahiran|membuka akun|pemberitaan|ruteng|salah satu|siswa|sisw~|tamu kami|unit|unit layanan|warga|warg~
4 -7 ^mengundang|^mengundang anda|mengundang anda
1 -7 ^menu|dinyatakan|ketinggalan di
-7 2 ^penjual|berjalan normal|hotel bahtera|jangan dibalas|ktp yang|penghapusan|sdk|tambal|tapi kami|tere~
4 7 ^port~|apoteker|apot~|bapak yang|berdampak|bisa dibaca|daftarnya sudah|dana bapak|di sekolah|disampaikan bahwa|ganti yang|gim|kami turunkan|mengirimkan|menunjukkan #|pesanan bapak|rekening koran|reke~|rumah anda|sebagian|sung~
-4 7 ^ruma~|asar|kami mengalami|karang taruna|membuka data|penyalahgunaan|selama sebelas|sera~|simpan di
3 7 ^siapa|^siap~|aja dan|anda nama|balik hari|bisa ditarik|dan polisi|data ke|diambil dari|gemilang|gemi~|kalau kamu|ke loket|membaca semua|memindahkan data|merc~|para|pembayaran tidak|pihak|pihak luar|piha~|rsud|samb~|sampai subuh|seseorang masuk|siang kami|sudah mengganti|terungkap nama|undangan kami
-3 7 ^surat|bertanggung|bertanggung jawab|buku tamu|dan kalau|dan memuat|dibuka tanpa|kekhawatiran|kekhawatiran yang|lalu salah|layar di|mili~|pembina|percaya|raha~|ruang tunggu|tahu anda|ungg~|whis~
-7 0 ^terk~|anda dari|bahtera|baht~|bang|daftar hadir|dan kementerian|di tablet|kedatangan|kembang|media sosial|perk~|pisang|praktis|tablet|tabl~|tanpa izin
7 7 ^tertukar|benny|benn~|biaya kami|bulan dan|dan ada|dan tagihan|dimaafkan|juni dan|kami mematikan|keterangan tidak|ngecek|ngec~|nggak ngecek|pada perangkat|polis|yang memerlukan|yang mungkin
7 -3 akui|diterbitkan|kamu belum|keduanya|muha~|revisi|revi~|teknis
6 -7 artikel
-7 6 pribadimu|tangkapan
3 -7 saldo di|tidak tidur
7 -4 tanggung jawab
-4 -6 # !|# di|# hasil|^berh~|^denda keterlambatan|^keterlambatan anda|^padam|^terlalu|ahad|anda punya|auto~|bertambah|betulkan|bukan kata|checkout|cuma salah|daer~|dana|dapat anda|dapur kami|di bank|diteruskan|gaji~|halo|hasilnya|hidup|ibu-ibu|ibu-~|ini !|ini dapat|ini dari|ini memuat|kabe~|kami membantu|kami menyala|kamis|keamanan dan|keliru silakan|keterlambatan anda|kirana|lidya|lidy~|memintanya|memuat data|mengganggu|menit|menu baru|mungkin menerima|nasihat|nonton|nyal~|penumpang|pilih|pribadi yang|rs kasih|sadar|sada~|samar|sandi di|sebagian besar|sejak subuh|semacam itu|sempit|sopi~|sudah bisa|sudah lunas|sukses|suks~|terbanyak adalah|terbuka selama|tersebut dan|typo|ukuran m|umum dan|uu pelindungan|wafa~
-2 6 # alamat|^anda terlihat|^data|^di instagram|^instagram|^instagram kami|^inst~|^keluarga|^keluarga lain|^layar|^terlihat orang|berhati-hatilah dengan|berisi nama|bisa diganti|daftar anggota|dan besar|data tersebut|dugaan akses|foto profil|gawa~|jangan tanggapi|juga mengambil|kalimat itu|kamar #|ke perusahaan|kini terkunci|kontak|laporkan kepada|magang|maga~|meluncurkan|memutus semua|menyetelnya|oleh pengguna|pakar|pengguna setia|pengisian|perusahaan besar|pinjaman yang|privasi anda|rawa|repositori|repo~|saya siap|siap bertemu|tanggapi|terkemuka|tk|tutup dan|untuk menarik|utang|utan~|verifikasi ulang|yang sepi
6 5 # anggota|^sehubungan|^sehubungan dengan|^sehu~|ajukan|ajuk~|alasan|anda seharusnya|banget ya|bapak sudah|benar-benar menyesal|bunda|bund~|bungkus|diteruskan ke|duka|kami hormati|kan ?|kepada ibu|kepala|lanj~|manual|memo~|menyalin|mitra|mitr~|pemohon yang|petugas di|rw #|saya benar-benar|sekalian|senantiasa menjadi|suara|tagihan yang|telah kami|terbitkan|tidak anda|untuk semua
-6 -5 # april|# jam|# kilogram|# tiket|^aktivitas|^flash sale|^hasil seleksi|^penyesuaian|^sale|^seleksi|^sudah kami|agar anda|akademik|akad~|akhir bulan|alasannya|anda berlaku|apabila sudah|aplikasi|apli~|bantal|bawah untuk|begitu buku|belas tahun|berbunyi|berh~|bersaudara|cepa~|dan bagian|dengan sendirinya|dengan tetap|dipakai untuk|dipersilakan|ditandai|diterbangkan|drone|dron~|dulu sebelum|habis dan|halus|ibu memerlukan|ini data|ini sedang|ini selasa|jahe|jasa keuangan|kalau kita|kalimat yang|kami coba|kargo|karg~|kata|kepada lembaga|kepala sekolah|kipas|kipa~|kita mulai|kokoh|koko~|ladang|lada~|lain tidak|lebih satu|lengkap ada|lima tahun|maret #|masih berlaku|masih mencari|menerima permintaan|merasa tidak|mulai|mulai pukul|mula~|otoritas jasa|pada halaman|paguyuban|pagu~|pasir|pengantar|penutupan|perasaan|perj~|perorangan|perselisihan|petik|petugas jaga|pikir|pikir saya|prit~|ragu|rekan kerja|ringkasannya|sabtu pagi|salah pilih|sampai seratus|sebelum berangkat|selokan|selo~|sendirinya|seorang guru|serba|setiap malam|suhu|sumbang|sust~|takut|taku~|tanda seru|tautan untuk|telepon saja|tent~|tergantung di|terjual|tidak melihat|tulis dan|udang atau|ukur~|untuk mobil|upacara|upac~|utara|utar~|wind~|wortel|wort~|yang berhalangan|yang ditemukan|yang jatuh|yang membersihkan
-3 -6 # atau|^keberangkatan|^kebe~|^keterlambatan|^pesanan|^salah kami|^simp~|adik~|aturan|bagian teknologi|beng~|dalam email|data pembayaran|di indonesia|diawasi|diaw~|gagal|gelap|grat~|gunakan|kami~|kasi~|kelola|koin|lind~|melakukan apa-apa|menghafal|meni~|negeri|nege~|november|pelajaran|penjaga|tengah dan|terlalu|terl~|tingkat
6 3 # dan|^hala~|^reservasi|^untuk anda|april pukul|asri|dear|dimuat|dprd|garuda|garu~|hari yang|kemarin saya|kembali normal|kembalikan utuh|kura~|lewat email|maaf kepada|membayar paket|menghadirkan|peserta|prioritas kami|pt dompet|serverindo|sponsor|spon~|sudah mengganggu|tak|tercampur|tidak dipantau|tidak hilang|yang datang
-6 -2 # desember|^flash|^terjadi|^yah|alih|bagikan otp|belah|berformat|berg~|berkas kantor|bocor|bulan ini|celah|cend~|data|di repositori|dikirim lewat|dipu~|disu~|gagal kami|hany~|jangan bagikan|kilo~|medis ibu|membuka rekam|memeriksa server|miri~|nama anda|otomatis ke|palembang|pale~|panel|peme~|sejak #|sentosa|seorang pengguna|terbuka|tump~|yah|yang menyatakan
-6 0 # karena|bagi semua|biru|dan kode|di ponselmu|dikl~|diku~|kabari kami|ke bu|kemah|mant~|masih bisa|memakai akun|membekukan|paspor anda|pribadi anda|prihatin|prih~|proposal|pusat bantuan|saja lewat|sanggah|saudara-saudari|sebaiknya|sudah dikirim|team|tota~
-1 6 # keluarga|^bpjs|^bpjs mandiri|^dari server|^kartu|^kart~|ada telepon|adanya aktivitas|akan meminta|akibatnya|aku sudah|anda kenal|anda terkirim|apakah data|asal~|bahwa langkah|balas hapus|beberapa anggota|berat badan|berisi data|bpjs mandiri|cele~|dan kerugian|dan masukkan|dan membuka|dan meminta|dari kita|data saudara|datang lewat|dianjurkan|diputus|disetel|foto itu|halaman belakang|ikut terlihat|ini telah|itu begitu|jam kerja|kami bersihkan|kami kenal|kami memberi|kami mengetahui|kementerian kami|kemungkinan|kopdar|kopd~|kuartal ketiga|kunci baru|lagi lewat|lalu dua|lembaga yang|masih berlangsung|mebel|mebe~|menemukan salinan|menyebut nomor|minta menghapus|nama samaran|nomor paspor|orang pada|pembaruan keamanan|pemesanan kami|penggajian|percobaan|permintaanmu|pt sinar|rekening tidak|sabtu lalu|sah terhadap|samaran|sendirian|serta|sese~|sudah disiapkan|surat tugas|tanpa pengaman|terhadap tawaran|terjadi kebocoran|urutan yang|yang bergeser
-1 -6 # koin|^berhenti|^status|^stat~|berlaku lagi|berlaku tujuh|dan ganti|datang lagi|hadi~|kalimat dari|kami berikan|kesalahan|kesu~|ketinggalan|kolam|lambat|memakai|muat|penu~|perbaikan|peserta lain|rekening di|saudara telah|sistem dan|tagihan|tidak berlaku|tidak dikenali|tolong jangan
0 6 # pelanggan|# siswa|^dicuri|^dicu~|^keterbukaan|^keterbukaan informasi|^orang tua|^paspor|^pasp~|^pemberitahuan insiden|^pengguna lain|^pint~|^segera|^sege~|^terbuka|^tua|alamat nomor|anda terbuka|angka terakhir|antaranya|beas~|berwenang telah|daftar #|dan cek|dan memohon|dan sanggah|data kepegawaian|di antaranya|di tangan|email dan|empat angka|empat tiket|foto|grup percakapan|halaman bayar|hendra|instansi berwenang|kedengarannya|kepentingan|keterbukaan|keterbukaan informasi|kirim dengan|klik tautan|lain slip|login dan|luar memeriksa|mengalami peristiwa|mengambil data|menghapus salinannya|mengunduhnya|menonaktifkan|menunjukkan bahwa|menyatakan|menyebut saldo|milik bapak|nama serta|namanya mirip|nasabah lain|nona~|pekan panjang|pelanggaran data|pemangku|pemangku kepentingan|pemberitahuan insiden|penipu|penipu yang|peristiwa siber|perseroan mengalami|punya|salinan polis|sandi anda|sandi lama|sanggah yang|sebuah grup|sembilan kali|semua alamat|sikl~|tanggal lahir|telah diberi|titipkan|transaksi sejak|waspadai telepon
-5 -6 # penerima|# pengguna|^# menit|^akun kamu|^dari perangkat|^di akun|^donor|^donor darah|^dono~|^keta~|^minta maaf|^perangkat baru|^perubahan kebijakan|anda ?|anda menyimpan|anda untuk|atau pesan|berpindah|bisa dilakukan|bukan salah|cerewet|cere~|chrome|chrome di|chro~|coco~|cuti|daftar lagi|dapat mengunduhnya|dari chrome|debit berakhiran|dengan empat|di tengah|di windows|dicuri dan|donor darah|dua langkah|gelombang|gratis di|hari dan|ikan|ini dikirim|istri|itu kamu|jatuh|jatu~|jauh lebih|kado|kalau itu|kali ada|kamis #|kecil|kecuali|kehilangan|kirimkan buktinya|kuri~|lain dalam|laporan lengkap|lima kali|lindungi|lonjakan|lonj~|maaf kalau|mari|markas|membersihkan|meminta pin|meningkatkan|menuju|mode~|mungkin tidak|ongkir|orang yang|pandai|panduan|pdp|perubahan kebijakan|pmi kota|privasi agar|putus|rusak|rusa~|selama ini|selama setahun|selimut|sembilan ratus|sepuluh tahun|suaranya|sudah berakhir|tercantum dalam|terdaftar paling|terdapat kesalahan|tidak menjual|uu pdp|wala~
-6 -4 # pukul|^berduka|^berduka cita|^cita|^di situs|^karena banjir|^keja~|^nelayan|^nela~|^pribadi anda|^senja|^senj~|^turut berduka|adalah maaf|akhi~|alamat anda|anda|asuransi jiwa|atau tiga|badai|bali|bank kencana|basah|belum dibayar|berduka cita|berhenti di|berlayar|bertukar|beruntun|bisa datang|bus yang|cari|cita|dan anggota|dan setelah|dan tak|dan transaksi|daun|dengan air|deras|di daerah|di seberang|dial~|diambil|dibeli di|dipr~|disuruh|ditagih|dua atau|fitur|fitu~|halu~|hitung sampai|hujan deras|ia bilang|ia tidak|ikut terambil|inap|kaca|kami berdua|kamu menerima|kartu debit|keda~|kilogram|kilometer|kirim lewat|kita|kode|kompor|langkah|lebih gelap|lengkap|lewat|lewat kode|lint~|lite~|makan siang|maret anda|mematahkan|memberlakukan|membukanya|memperhatikan|mendung|menengok|mengalir|mengukur|menit lagi|menolong|nama pengguna|nelayan|nela~|ngaliyan|ngal~|nih !|otomatis pindah|pada hitungan|padi|paru~|pemakai|perbuatan|pilihan anda|pilihan ibu|pujian|puji~|rebus|rebu~|ruangannya|sambil membawa|saudara tanggal|saudara untuk|saya memeriksa|seberang|seekor|seek~|selisih antara|setu~|stopkontak|stop~|telur|terdekat|tetap aman|tetap makan|tetapi setiap|tidak panjang|tulisannya|turut berduka|wajib|waji~|yang berjalan|yang kebetulan|yang patut|yth saudari|zaman
5 6 # sampai|^kami pulihkan|^pulihkan|^situs kami|^surat pemberitahuan|berhasil masuk|berw~|cerah dan|dama~|dan siap|dan uang|dengan layanan|di lampiran|kelasnya|kepe~|mbak ayu|memasang pembaruan|menjadi prioritas|muri~|panggilan|pelanggan perumda|pencairan|punyamu salah|rabu malam|selalu kami|telah|udah kami|yang mengakibatkan
4 6 # sehingga|anda bertransaksi|bukittinggi|gaji terkirim|jemput|juta pengguna|kami memuat|kami merayakan|mengambil #|menyebut|orang sudah|pegawai kami|pengguna di|putra-putri|sensitif|sert~|telah memilih
2 6 # seseorang|^pihak lain|^polis|^poli~|adi|baru sekarang|beberapa bagian|bisa dibuka|dengan mengetik|disabilitas|ditelepon|dite~|ibu dan|ini hal|inte~|itu pukul|jangan layani|kami uji|ke komdigi|keluarkan dari|kemarin ternyata|kepada yth|keperluan|khawatir|khaw~|lahir serta|melapor ke|memulihkan|nik saudara|pada masa|pelanggaran|penagih|penanggung jawab|penulisnya|petualang|pinjaman daring|polis lama|pran~|sandi portal|satu alamat|sendiri alamat|sudah mengambil|termasuk milik|tidak untuk|untuk dibalas|vendor kami
6 0 # yang|^berlaku|^kemarin salah|^pengemudi|^penting !|^tidak berlaku|^tran~|akan ada|akan ditagihkan|akibat kesalahan|aktif|assalamu'alaikum wr|bapak kurang|bapak sekeluarga|baunya|baun~|beberapa pengguna|benar terlampir|berkenan kami|berkomitmen menghadirkan|bestie|best~|beta~|biaya bulanan|boleh jadi|budiman|budi~|bulan yang|cs|dengan jam|di akunmu|di kantin|digabung|dihitung ulang|disapa|disapa dengan|disebabkan|gema|hari itu|harusnya|ibu memesan|ibu petugas|ingat|ini email|ini terkirim|jadwal remedial|kabari sebelum|kami nomor|kamu yang|kelalaian kami|kemarin salah|kurir dan|kursi anda|lagi dan|lagi minggu|larasati|laris|line~|menang|mencetak ulang|mengapa aplikasi|mengenai|menitipkan|mobi~|nol|nomor kursi|orang termasuk|paling pagi|para pemain|penting !|penyebab|persis seperti|peserta mendapat|ppn|putih yang|remedial|reme~|sebelas orang|sebelum mengirim|sedang mencoba|seharusnya sudah|sejak siang|selasa #|sempit dan|senantiasa berkomitmen|setiap lima|singgah|sisi|sudah cukup|sudah jadi|surat kami|surel yang|tebal|tertukar dan|tujuh belas|varietas|vari~|wakil kepala|wassalamu'alaikum|wassalamu'alaikum wr|wb|wr|ya kak|yang diblokir
-6 -6 ^ada login|^dini|^dini hari|^kebijakan|^kebijakan privasi|^kebi~|^kelu~|^kipas|^kipas angin|^kipa~|^konser|^kuota|^kuot~|^melihatmu|^melihatmu pergi|^nama anda|^sampai|^sedih|^sedih melihatmu|^yang perlu|ada login|ada peringatan|assalamualaikum|atau menghapusnya|atau uang|bantuan hukum|barang|bawa kembali|berl~|bertanya apa|bisa saja|boleh bertanya|cabang purwokerto|dan akhirnya|dan boleh|dan pemilik|dapat menunjukkan|dari kebocoran|dari kelas|data wajib|di batu|digunakan|dipungut biaya|efektif|efek~|gajian|giliran|hampir selalu|istr~|jadwal pekan|jahe dan|jawaban kami|juga untuk|kami bawa|kampung|kartu anggota|kayak|kebijakan|kebijakan privasi|kerja pukul|kipas angin|konser|kursi yang|lapak|makan dua|manajer kami|memantau|membaik|memperbarui kebijakan|memutuskan|mendadak|mend~|miring|nont~|panen|papan|para ahli|pekerjaan ini|pelanggan yth|pengelola|penipuan|penj~|percaya pesan|pili~|rama~|sandi melalui|satu menit|sebuah|selama itu|setiap hari|setiap minggu|sido~|situs|sudah pesan|tanggalnya|tidak dipungut|tidak merasa|tiga ribu|traf~|tunggunya|untuk memblokir|waktu tunggunya|wib kami
6 -1 ^air|^kelalaian|^keliru|^koran|^kora~|^latihan|^lati~|^peru~|^rekening koran|antar|ban|berangkat|berangkat dari|berwarna merah|bot|buka pukul|cashback|cash~|dan wali|darat|dicetak|dilepas|gantinya kode|guru yang|ibu merasa|ini ditulis|jamur|jamu~|kaldu|kami menyebutnya|kami timbulkan|karakter|katering|kelalaian tersebut|keliru membaca|kend~|kepala cabang|konsultan|lagi karena|magelang|masuk kemarin|menegur saya|mengandung|musim ini|naik ?|pendapatan|penyok|penyusun|petani|ribuan|satu kali|satu mobil|sertifikat|talenan|tegal|tepa~|terlampir pada|tidak hangus|tidak sesuai|timbulkan|ulang|ulan~|vegetarian|vege~
-6 -1 ^akun anda|^login|^logi~|ada pertanyaan|atm|berat dan|berkala|bersihkan|bila menerima|bilang ke|butuh|butu~|cela~|desember|dese~|dibuka #|hari setelah|ini berat|ini kesalahan|kawasan|mengaku|tempat|tentang akun|tumpukan|untuknya|urusan|urus~|wita dan|yang bisa
6 1 ^anda terlalu|^jam #|^koreksi tagihan|^rapor anak|^rekening|^reke~|^tagihan air|^yang keliru|ada tagihan|anda adalah|anda kami|anda terlalu|angka pada|bagi anak|baru datang|baru sebelum|berjangka|bisa kamis|cantik|dan bulan|dan kk|dapat menelepon|dapatkan|dari tata|dari yang|dengan jumlah|desember kami|donasi|email jam|gedung|gita|jam sebelumnya|jamnya|jamn~|jumlah tiket|juta|kami lampirkan|kami tahu|kamis boleh|kecuali kalau|kekeliruan ini|kelopak|keputusan saya|keruh|koreksi tagihan|kosong|langganan anda|lima menit|memakannya|membayangkan|meminta agar|mencuci|mendampingi|mengabarkan|meski|minuman|mira|mulai rp|nyaris tidak|otot|pemberitahuan polis|penerbit|pengujian|penyebabnya adalah|post~|rekening paling|relatif|relatif kecil|saldo tanpa|saya #|sekolah memohon|senin pagi|setiap tautan|skor|tambahan|terlalu lambat|tertera pada|tidak punya|tiket kereta|untuk benih|wisnu|wisn~|ya|yang tetap|yohana
1 6 ^api anda|^flashdisk berisi|^log|^log kami|^pelatihan|^pengacara|^wajib|^waji~|anda muncul|api pelanggan|april terkirim|baja|belum menyalakan|berarti bagi|berkas di|buat kata|curigai|diduga telah|dimasuki orang|ditampilkan|flashdisk berisi|grup kelas|halaman itu|kalangan|kami kerjakan|kejahatan|kejahatan yang|kepala tata|kerjakan|konon|kono~|lahir anda|lalu ketika|lebih luas|log akses|log kami|maaf kamu|made|membaca nama|memberikan kode|mencatut nama|menyalakan verifikasi|menyinggung|murni human|nggak|ngga~|notaris|nota~|pendaftar yang|pengguna|penguji dari|penyakit|pesan dan|prioritas tertinggi|rumah dan|sampai kemarin|sangat berarti|saran kami|sarankan|selasa kemarin|seorang petugas|slik dan|tangan|tatap|tatap muka|terkirim ke|terlihat nama|termasuk anda|tertinggi|tertinggi kami|transaksi|waspada terhadap|yang meminta|yang mencatut|yang menyinggung|yang terlihat
6 2 ^bapak|^bapa~|^empat|^empat kali|^empa~|^tautan yang|bagian|bagi~|bangsa|barokah|baro~|baru sampai|berikutnya akan|biay~|bisa bapak|blok c|curah|curah hujan|cura~|dari semua|daun~|dengan yang|faktur|gelang|hal tersebut|hari tersebut|harus turun|ini tautan|kak mira|kami mencantumkan|karpet|karp~|kendala di|kirim memuat|lagi diskon|lalai dan|lama yang|langsung dari|langsung di|maaf ya|mei anda|membayar akan|menagih|mengujinya|menyarankan|naga~|nilaimu|nol dan|papan di|peduli|pedu~|pembahasan|penyebabnya|posko di|pukul dua|rekanan|saldo rp|sean~|seperti itu|situs sudah|upgrade|upgrade ke|upgr~|yang
6 6 ^berb~|^mengenai|^nilai anda|^sempat|^semp~|^tindakan|beberapa kasus|berdampak pada|bram|dibetulkan|hadir melindungi|itu bisa|ke cabang|kepercayaan anda|kode karyawan|kronologi|lama~|mematikan|nggak ada|nilai anda|oh ya|pengampu|persentase|rekening itu|tahu|whatsapp #|yang terkena
3 -6 ^bukan|^buka~|lintas selat|modu~
6 -2 ^cetak|^ceta~|^gang~|^kema~|^tahu|^tak|^tiga kali|anggaran|berkomitmen|bersih|bisa berhitung|catatan yang|dan keluarga|dan saudara|dari kelurahan|diantar ke|hapus tanpa|kami tulis|kancing|kanc~|kasih untuk|kepada #|koper yang|kulkas|kulk~|memberikan pelayanan|menjemput|perbedaan|punggung|terjadi karena|tidak muncul|timb~|vaksin|wahy~
2 -6 ^faktur|^fakt~|akan mendapat|anda menunggu|bisa diatur|bukan yang|karya|merilis|nomi~
0 -6 ^gratis|^grat~|^kela~|^tiga|anda masih|anda tiba|anggota yang|ayah dan|bohong|boho~|boleh minta|dan bunda|diantar|jawaban|kalau sudah|kami menguji|mohon dimaklumi|pemenangnya|permintaan bapak|puisi|puis~|sama kami|suami ibu|teras|tidak aktif
6 4 ^kami sampaikan|^perihal|^sampaikan|admin|apalagi|apal~|bahwa terdapat|baju|berjalan lancar|buat yang|dan belum|dan bersedia|dan membaca|dapatkan pula|dicocokkan|dua orang|halaman status|kami bantu|kami hubungi|kami tanggal|kantor notaris|ke saya|kenyamanan anda|kependudukan|kota~|kronologi lengkap|maaf banget|pascabayar|pasc~|pelanggan pascabayar|perangkat lunak|perihal|pesanan mereka|saldo yang|satu angka|sejak mei|sesuatu yang|sina~|terkirim kepada|yang kamu|yang menelepon|yth pelanggan
6 -6 ^klarifikasi|^klar~|nadya|nady~
6 -4 ^langsung|hija~|jumat depan|promosi
6 -5 ^lupa|pukul tujuh
-2 -6 ^massal|^mass~|^meni~|^minggu ini|^saldo anda|anda sendiri|bedanya|berlangsung di|denda dan|dian~|ini sebagai|kami proses|kasih atas|kepada masyarakat|mandala|menulis|pand~|pmi|pos bulan|puasa|puas~|ramai-ramai|sisa kuota|teruskan|teruskan ke|tuhan|tuha~|ups|yang lama
-6 -3 ^musim|^musi~|^perjalanan|^perj~|atau berhenti|bantuan anda|berarti|buah|camp~|cardigan|card~|dapat memberi|data kami|diun~|foto bukti|hampir|hanya|hapus pada|itu dengan|jalan raya|kaba~|kalau ada|kami juga|kard~|kartu keluarga|ke penerbangan|kerja sejak|kesalahan kita|kode pemesanan|lewa~|memperoleh|menghabiskan dua|menyangkut|peluk hangat|pemerintah|pemesanan|pin|rajut|sandimu|virus|viru~|whatsapp|what~|yang mengaku
3 6 ^nomor antrean|^poin|^poin anda|arunika|arun~|balasan ke|biro|bisa membuka|bukan hanya|curigai kurir|dan tiga|dari aplikasi|darurat #|dibacakan|jam tangan|jual beli|kantor imigrasi|l|meja depan|mengklaim|menyebut nik|minta maaf|murid|murni|murn~|pun yang|radi~|rekening|simpanan|tidak menerima|uang yang|vend~|yang tertukar
1 -6 ^pand~|^salah satu|acara|acar~|atas ketidaknyamanan|bawa~|cipta|cipt~|dika~|ini dalam|keke~|reservoir|sepeda|surat ibu
-6 3 ^pela~|booking|cabang lain|cent~|dan menunggu|diskon sampai|foto dan|sosial|sosi~|tidak bertanggung
-6 1 ^rapor|^rapo~|^terkirim|dan fotonya|dan luas|diverifikasi|dive~|foto ktp|ini cuma|internal|jujur|juju~|ke kanal|laptopnya|menu pesanan|mungkin terjadi|pasi~|paskah|pask~|sebenarnya tidak|selama libur
-3 6 ^semua orang|bekas|diinformasikan|ditempel|ibu sumarni|memberi izin|menjawab permintaan|menyebarkan|orang membukanya|orang sempat|otp anda|pemilik alamat|permintaan kami|rekr~|sumarni|taruna|tawaran|terlihat|untuk menghapusnya
-6 6 ada maaf|karena ini|ke tetangga
-6 5 ada tamu|dua malam
-6 2 aktivitas|api|bagian keuangan|folder|fold~|gugur|gugu~|keha~|kepada panitia|memastikan bahwa|membuka lemari|menghapusnya|migrasi|migr~|ramah|surabaya|surel itu
-6 4 album|albu~|anda di|data anggota|login|mama|marni|marn~|selama empat|tidak sengaja
6 -3 batal|ii|itu keliru|kekeliruan|kepada yang|langka|pagi ini|redaktur
-5 6 forum|foru~|menceritakannya kepada
-4 6 id pelanggan|isi yang|telepon anda|yg
`;
