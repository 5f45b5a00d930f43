/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-290 -185 pernah
257 85 kami telat
-253 -177 tidak pernah
240 99 stok di
239 59 kemarin pukul
238 89 ^kirim
-169 -238 ^palsu
-238 -217 email tidak
-227 -179 di {}
-226 -153 ^permintaan
-224 -154 laporan anda
222 42 kalian
221 117 situs kami
-159 -221 {} dari
-219 -199 setiap hari
-218 -192 volume
-215 -145 pemilik toko
-212 -186 kabari begitu
-209 -178 id
209 66 telat
-206 -182 maaf kalau
202 55 siang ini
-152 -201 batik
-200 -149 muncul
-200 -195 tidak terkirim
-197 -100 kopi
-182 -197 perbarui
197 69 tidak kami
196 69 ^benar
196 69 ^yang benar
-196 -170 datanglah
-196 -144 ke {}
-172 -195 berakhir pada
-195 -106 berat
-195 -171 kami turut
-194 -169 singkatnya
-156 -194 terbaru
-152 -193 awal
-155 -193 semoga
-193 -161 terima dan
-192 -155 ulang dari
192 34 ya kak
-158 -191 ?
-191 -18 gaji anda
-144 -191 tersedia
-191 -162 unggah ulang
-190 -155 ^ketinggalan
-190 -155 ketinggalan
-190 -185 menerima pemberitahuan
-190 -143 palsu
-189 -133 domain
-189 -103 dua jam
189 40 kemarin
188 72 kekurangannya
-187 -141 ^laporan anda
-187 -155 berkas {}
-187 -167 dapat diakses
-187 -185 ditangani
-187 -184 kosongkan
40 186 mengunduhnya
186 58 tutor
186 37 undangan yang
-185 -156 dan cara
185 40 menukar
185 71 plus
-185 -157 seperti
-184 -162 sudah tersedia
-183 -161 pengalaman
-183 -116 stok kosong
26 182 ^bocor
182 47 anda kembali
-182 -114 bisa menerima
182 55 kami ganti
-182 -169 mulai mulai
-182 -165 tersedia di
-136 -181 ^akan kedaluwarsa
-136 -181 akan kedaluwarsa
-164 -181 {}
-180 -171 aplikasi dengan
180 57 kami lupa
-180 -154 lewat aplikasi
-180 -158 pengelola
-167 -178 ^baru
-178 -95 sesuatu
11 177 di internet
177 90 kami kembalikan
-164 -177 tidak melakukan
-150 -176 jika sudah
-176 -112 kurir tidak
-132 -176 pedagang
-176 -119 pengembang
-111 -176 terbaru kami
-176 -169 topik
175 9 aslinya
-134 -175 lampu
-156 -175 listrik
-175 -146 maaf mengganggu
-175 -159 sebelum tanggal
-174 -147 ^?
-174 -121 permintaan anda
174 26 solo
173 59 ^email tadi
-173 -160 ^perintah
69 173 api anda
173 59 email tadi
-173 -116 kiriman anda
-172 -128 # xx
31 172 di tangan
172 69 mencantumkan
-172 -126 sering
-172 -128 xx
171 56 ^koreksi
22 171 dilihat #
-170 -154 ^akhir
170 84 kembalikan
170 69 padahal sudah
-170 -119 toko
170 33 undangan seminar
-169 -102 dimas
-169 -109 karena tidak
169 24 pihak kami
-169 -132 pukul {}
-169 -132 {} pukul
-168 -146 edisi ini
-1 168 menampilkan
166 56 ^parkir
-140 -166 ^promo
-166 -131 baca
166 84 lalai
166 47 vaksin
-165 -143 # hari
165 54 ^yang tidak
-129 -165 akun {}
-114 -165 alamat email
165 -8 untuk itu
-164 -123 badan
35 164 kelihatan
-96 -164 menangani
163 53 ^di email
163 53 ^tautan di
-124 -163 cara
-163 -153 ka
-163 -105 laut
-162 -146 ^anda untuk
-162 -160 keputusan ini
162 40 kok
-161 -128 atas permintaan
161 43 dan uang
55 161 disalin
161 33 potong
-82 -160 kucing
160 33 memakai daftar
160 33 rapat kami
160 56 sangat
-159 -127 angin
159 50 apoteker
159 50 apoteker kami
159 49 dan kenyamanan
-145 -159 host
-159 -127 kira
-140 -159 lima
-159 -139 mengira
-133 -159 ulang lewat
44 158 ^insiden
-124 -158 date
-124 -158 di wiki
158 29 dibetulkan
-158 -151 dilakukan
158 40 ibu datang
158 60 kolom
-158 -84 laptop
158 26 nyasar
158 35 prof
-103 -158 s
-124 -158 tanggal date
-133 -158 untuk {}
-124 -158 wiki
-157 -136 bergabung di
-151 -157 jalan
-126 -156 ^akan
156 -13 dari cadangan
-144 -156 di aula
156 33 ibu tidak
-156 -132 kami kabari
-156 -131 lima hari
156 88 perawat kami
66 156 rumahmu
156 153 saudara
-155 -84 # april
-142 -155 ^dibatalkan
-155 -155 ^ditunda
-155 -109 ^jangan
37 155 ^siswa
155 48 ^update
-145 -155 anda sedang
155 43 dendanya
-146 -155 di pintu
-155 -128 dijadwalkan
-155 -155 ditunda
-155 -98 ktp yang
-155 -124 laut bercerita
-7 155 maling
-151 -155 mengenal
155 53 panitia
-155 -150 rancangan
21 155 tertinggal di
155 48 update
-137 -154 ^pesan
-154 -120 dalam tujuh
-154 -129 dengan menyesal
154 39 menyalin jadwal
-154 -129 menyesal kami
-154 -119 sedih
-154 -154 stok
-154 -139 tahunan
-91 -154 terlampir
-154 -95 turut
154 -27 versi
153 45 ^tadi
153 -8 ^tak
-153 -136 ^uji
153 -20 berulang
153 30 diulang
-153 -117 kursi yang
153 -20 masuk anda
-153 -117 yang tersedia
-152 -137 ^hari
-3 152 akan menanggung
152 -8 dan maafkan
-152 -129 hingga
-152 -138 kesalahan yang
8 152 mantan
152 -2 membayar penuh
-150 -152 semester ganjil
-152 -115 tanggal itu
-34 152 terbaca
-124 -151 ^dari
151 50 ^gantinya
-133 -151 ^listrik
151 43 ^perbaikan jadwal
151 34 kena
-87 -151 kuartal
-134 -151 lambat tanggal
-151 -147 mendapat
151 40 parkir yang
-151 -129 pengajuan
151 43 perbaikan jadwal
-151 -137 program
151 58 salah transfer
-117 -150 ^bank
-150 -132 ^verifikasi
-150 -93 beberapa
-149 -150 berhasil
-150 -127 memperbaikinya
2 150 menanggung
-150 -114 mulai
-150 -118 sabtu pukul
149 108 ^hilang
-108 -149 ^kedaluwarsa
-149 -116 ^sudah
26 149 ^terhadap
-96 -149 anda abaikan
149 54 bingung
35 149 dan foto
-121 -149 dengan kode
-127 -149 diubah
149 -6 draf
-149 -113 jejak
-6 149 melindungi
-148 -149 meneruskan
-149 -133 perintah
-149 -137 ranting
-149 -146 sesuai
149 16 terjadi
-149 -117 {} sudah
148 46 ^dua
-148 -133 ^konfirmasi
4 148 ^terbaca
69 148 berisi
148 35 datang membawa
148 42 diisi
-148 -107 format
148 24 gladi
10 148 ijazah
-15 148 iseng
148 30 kami lalai
148 25 kekeliruan
148 53 keterlambatan ini
20 148 memusnahkannya
-148 -125 {} {}
147 25 ambil dari
-129 -147 barang
-147 -110 begitu
-147 -116 bertindak
-147 -31 contoh
147 51 dua kali
-147 -79 halaman
-147 -132 mengajak
39 147 peneliti
-138 -147 sesuai permintaan
-147 -105 sinta
-146 -142 ^faks
-146 -142 faks
-146 -119 gayo
-139 -146 kenapa
21 146 lamaran
13 146 luar pada
-119 -146 perusahaan anda
-44 -146 semacam
21 146 sudah menutup
-146 -136 tutup hari
-119 -146 wajib memberi
145 32 ^kunci jawaban
145 27 brosur yang
-13 145 dibobol
-145 -120 ini aku
145 35 kami memakai
145 11 kami tulis
145 32 kunci jawaban
-145 -140 menjelaskan bedanya
99 145 november pukul
-145 -141 setelah
-145 -142 yang teliti
32 144 ^guru
144 52 ^iklan
-144 -144 ^rapat
-52 -144 akan kami
-144 -49 belum menjawab
-134 -144 di bagian
-144 -123 melaporkan
144 60 menerbitkan
144 20 pas
-110 -144 teliti
-144 -132 {} di
30 143 # akun
-143 -127 ^anda tidak
-143 -115 ^id
-143 -127 ^pengingat
-136 -143 ^webinar
143 28 ^yang kami
143 10 dan anda
-137 -143 di cabang
-132 -143 favoritmu
-143 -133 ini terlalu
-143 -130 menjelaskan
-143 -118 milis {}
21 143 nama
-143 -130 pengingat
143 44 terjemahan
142 -3 # beserta
142 36 # tidak
-142 -108 ^gempa
-142 -133 ^kesalahan
142 35 armada
-142 -114 dan pendaftaran
-142 -140 ganjil
-142 -108 gempa
93 142 halamannya
142 81 kekhilafan
-142 -48 tempat
142 20 undian
142 13 yang kami
141 19 ^menit
-109 -141 ^situs
-94 -141 dua langkah
141 31 itu keputusan
-141 -139 kerusakan
141 77 maaf kak
141 64 mobil
-125 -141 pemberitahuan ini
-141 -98 salah ketik
12 141 terhadap
-94 -141 verifikasi dua
-140 -111 ^ini
140 36 ^keliru
-140 -111 ^pengiriman tertunda
-140 -111 ^tertunda
140 29 ^update soal
-140 -104 belum bisa
-140 -129 dapat menyampaikan
140 31 gudang
-136 -140 kehilangan
-140 -85 kesalahan pada
-140 -94 ketik
-107 -140 meninjau
-98 -140 pengirim
-140 -111 pengiriman tertunda
140 3 rupiah
140 25 saldo kakak
140 29 update soal
139 5 ganti dan
139 16 kak !
4 139 mendapatkan
-112 -139 pada sabtu
-125 -139 pelaporan
139 50 uangnya kami
-125 -139 webinar
139 132 yang pertama
-139 -132 {} untuk
-138 -101 ^domain
138 59 ^membatalkan
138 73 ada pada
-138 -132 bedanya
-138 -88 besar
138 47 biayanya
-138 -136 dari alamat
-138 -106 dihapus dari
138 2 ganda
138 59 kembalikan hari
138 20 ketidaknyamanan yang
-71 -138 merasa tidak
9 138 nik dan
-132 -138 pekerjaan
-8 137 alamat dan
-137 -105 cocok
-122 -137 ka {}
-135 -137 kode {}
137 -23 maafkan
-137 -78 menyetujuinya
25 137 periksa transaksi
40 137 serangan
137 32 teknik
-91 -137 waktunya
-136 -92 ^kehilangan
-136 -123 ^ups ada
-19 136 hp
136 48 kaget
-136 -123 luring
-136 -124 menjawab dalam
126 136 pembaruan kami
-123 -136 pemberitahuan yang
-136 -135 pengunjung
-136 -134 sabtu #
136 33 selisihnya
-136 -112 siswa belajar
-136 -128 terdekat
-136 -123 ups ada
-126 -135 ^host
135 10 ^kurang
-135 -104 detik
4 135 kami menampilkan
-135 -71 keamanan
-135 -78 ketentuan
135 110 mengambil
135 19 menyiapkan
-40 -135 yang anda
-134 -127 ^angin
-132 -134 ^gagal
-134 -108 ^minggu dini
-125 -134 ^pemadaman
-134 -117 bisa diambil
-121 -134 dikembalikan otomatis
-134 -99 ditutup
134 23 dobel
-134 -108 internet banking
-134 -118 jalankan
134 35 jam sibuk
134 8 kami ambil
134 26 kami jual
134 54 ke email
134 -13 maaf kami
14 134 melaporkannya
-125 -134 pemadaman
-93 -134 permintaan
-118 -134 terhenti
-134 -73 tertangani
-133 14 anda ke
133 -43 anda menerima
85 133 bahwa pada
-84 -133 bila tidak
36 133 dan nomor
-133 63 foto dan
-92 -133 menurut
133 -38 ongkos
-133 -101 per hari
133 39 salah menyalin
-133 -115 secukupnya
-133 -80 sudah tidak
133 50 tetap kami
133 53 uang rp
-122 -133 untuk menyetujui
-133 50 yang cukup
-132 -116 ^ditolak
132 -2 abaikan email
-132 -115 ada gangguan
-110 -132 baca selengkapnya
-132 -127 bagaimana
132 20 beli
132 35 bergeser
132 39 buruk dan
83 132 dan nama
118 132 data dari
4 132 ikut terbawa
132 35 itu kesalahan
132 80 itu tidak
132 10 kamis dan
132 3 kemarin kami
60 132 konsultasi
-119 -132 membatalkan pesanan
-95 -132 pin otp
-132 -98 pulih
-110 -132 selengkapnya
-48 -132 semacam ini
132 38 sudah habis
4 132 terbawa
132 31 ternate
7 132 tidak berhak
-132 -109 user
43 131 ^rumah
131 42 ^stok
131 20 ^yang keliru
-131 -88 agak
131 27 jual
-131 -124 kembali dengan
-84 -131 mengaku sebagai
-107 -131 nama pengguna
-131 -85 otomatis
-131 -112 pesanan anda
-116 -131 pesanan kakak
-83 -131 rapor semester
32 131 sandi anda
-131 -99 silakan
130 48 ada lagi
130 27 baru kami
-130 -86 belum dapat
-130 -122 berasal
-130 -122 berasal dari
130 41 buruk
130 39 dosis
130 -14 kirimkan
-130 -47 kita
130 -8 maafkan kami
130 35 menjawabnya
-118 -130 menolak
-127 -130 mode
130 -11 nanti malam
-106 -130 perjalanan
-78 -130 pernah meminta
-75 -130 pertandingan
-130 -105 robot
-93 -130 sekarang juga
93 130 tampil di
-82 -130 tempo
-129 -112 # hingga
-129 -86 ^selamat
-129 -127 ^status
-112 -129 ^tahunan
129 11 ^yang tak
-129 -86 akan mencoba
129 -9 blender
-129 -112 hingga #
129 58 kami menerbitkan
129 63 kami unggah
-129 -84 lewat surel
-129 -76 mulai #
-101 -129 pengendali
129 105 pulsa
-118 -129 rilis
-129 -82 sudah di
129 64 tabel
129 36 terisi
-129 -94 tidak terputus
-129 -109 waktu #
129 23 yang berlaku
129 11 yang tak
-85 -128 ^kereta
128 72 ^penting
128 5 belum selesai
-99 -128 di portal
-120 -128 halaman akun
57 128 internet
128 56 kami bagikan
128 33 kami sangat
128 63 karena kami
128 22 kepotong
-128 -128 minimum
-113 -128 mudah
-128 -48 penjual yang
36 128 pindaian
-106 -128 sedang
-121 -128 tempo #
-112 -128 tetap dapat
-88 -128 verifikasi
-127 -105 ^ka
127 -2 ^klarifikasi
-127 -107 ^persetujuan
127 61 akan datang
-127 -105 di petak
127 33 di sistem
-123 -127 disebut
127 33 iklan kami
127 43 kamu terima
-101 -127 kedaluwarsa
-127 -94 kirim ke
127 -2 klarifikasi
-127 -105 longsor
-127 -105 longsor di
127 12 pasti
-127 -105 petak
127 23 satu yang
127 6 tagihan bulan
127 32 yang benar
-127 -121 {} dan
-126 -60 anak
-126 -120 bisa hadir
126 71 email itu
-124 -126 email terakhir
-126 -113 nomor nomor
126 29 perlu mengisi
126 39 sampai pukul
-82 -126 terpakai
12 126 tersimpan di
-81 -125 ^mengatasnamakan
-81 -125 ^mengatasnamakan bank
125 35 ^salah cetak
-81 -125 ^waspada
-105 -125 banding
125 -10 beda
125 14 buktinya dan
125 46 cadangan
-125 -121 dapat dibaca
125 12 di gudang
-125 -121 di pusat
-125 -104 diambil
-108 -125 dihentikan
-125 -106 hasilnya
-75 -125 jakarta
125 36 kerangka
-125 -117 konfirmasi
-81 -125 mengatasnamakan bank
-58 -125 mengundang
-122 -125 pabrik
59 125 penghuni
125 32 penuh untuk
-92 -125 sebesar jumlah
-106 -125 upacara
125 43 utuh
-123 -125 wilayah
-124 -96 ^cara
-124 -101 anda memakai
124 25 anda menunggu
124 35 anda yang
-74 -124 jika bukan
106 124 kami minta
-124 -114 kami simpan
22 124 ke polres
-124 -111 kesalahan lain
-80 -124 langkah
6 124 lengkap
124 1 loket kami
124 56 maaf kepada
-102 -124 mengundang bapak
-124 -115 n
124 36 pulang
124 -5 semestinya
-12 -124 tetapi
123 17 # adalah
-123 -105 ^menunggu
123 49 ^soal
123 23 agustus kami
-123 -22 akhirnya
123 23 benar
-67 -123 bukan segera
70 123 chat
41 123 dan meminta
123 30 hadiah
54 123 informasikan
54 123 informasikan bahwa
54 123 kami informasikan
123 19 kami proses
123 69 kelurahan
123 21 lalu kami
123 68 memiliki
-123 -83 memperkirakan
-72 -123 mendaftar di
-123 -110 musik
-97 -123 pemeliharaan
-101 -123 pengguna baru
123 -16 permohonan
-123 -109 pintu masuk
-123 64 pribadimu
123 68 tidak memiliki
-122 -4 ^buku
-118 -122 ^hostname
-122 27 ^pelanggan
-27 -122 ^rilis
122 44 ^server kami
-26 122 alamat yang
122 17 banyak yang
122 -30 dan kalian
122 40 dan menyediakan
-122 -112 di menu
41 122 gantilah
122 5 hitung tersebut
-118 -122 hostname
122 46 kami beri
122 40 kami hitung
-122 -88 memenuhi syarat
-107 -122 mulai selesai
-122 18 penghasilan
122 31 platinum
-122 -100 sampai lima
-68 -122 sebesar
-122 -92 sudah selesai
122 4 tahap ii
-90 -122 terlampir dalam
122 14 uang anda
121 -15 ^merusak
-121 -72 ^terjadi
-121 -91 akun
-121 -77 anda kirim
-121 -91 bulan depan
121 53 dan kami
-117 -121 ditanggung
121 35 ibu kami
121 31 ini menimbulkan
121 11 janjikan
121 11 kami janjikan
121 25 label
121 106 lomba
-72 -121 lowongan
-25 121 nama alamat
-121 -75 penjual
121 23 proses
-114 -121 saya ingin
-74 -121 sebuah maskapai
-121 -92 selat
121 31 susulan
-121 -94 tulisan untuk
121 69 yang terus
-121 -77 {} yang
-120 -110 ^akibat
-120 -83 ^keamanan
-120 -77 dalam #
-120 -98 email yang
-120 -117 gratis ongkir
-83 -120 gunakan
-120 -119 keamanan informasi
-101 -120 menagih kartu
120 18 mengantarnya
20 120 nik alamat
-67 -120 pada hari
-120 -88 raya
-120 -68 sakit
-120 -2 sampai #
120 39 senin lalu
-12 120 staf
-120 -100 tertunda
120 -46 tidak bisa
-50 -120 video
-89 -119 ^baru dari
-119 -99 ^pengajuan
119 2 ^premi
119 2 anda kurang
-119 -83 april #
-119 -103 banjir
-119 -42 bank penerbit
-89 -119 baru dari
-119 -2 berhak
119 66 bug
-117 -119 daripada
-100 -119 dianggap
119 31 juga manusia
-119 -106 kembali #
119 -2 kepada warga
28 119 lain selama
119 58 masuk ke
52 119 masuk otomatis
-119 -119 melalui
119 15 minggu lalu
119 37 pagi
-119 -99 pengajuan kredit
34 118 # sampai
118 -35 ^bapak
0 118 ^di internet
-118 -77 ^oleh
118 33 ^pagi
-10 -118 ^yang anda
-117 -118 baru {}
-118 -116 diajukan
-89 -118 diatur
-118 -115 diperbarui
-117 -118 hadir
-118 -100 hai nama
24 118 insiden
-98 -118 kami kehilangan
-118 -108 kami sedih
-103 -118 kata
-118 -101 korban
75 118 nama dan
-118 -70 pak
-118 -114 pembayaran sebelum
118 -23 promosi
118 29 retur
34 118 seminggu
118 38 tautan di
-118 -70 tenang
-118 -118 tidak termasuk
118 34 tribun
-117 -84 ^kode
101 117 ^notifikasi
-117 -54 ^pemilik
-117 -92 ^penjual
-117 -108 ^seminar
117 23 anjuran
117 32 bagian yang
-117 -79 bakal
-117 -99 dapat
37 117 darah dan
-117 -97 dari sini
-117 -108 dari {}
-117 -113 demi
-117 -96 dengan sendirinya
-117 -72 gelombang
37 117 golongan
37 117 golongan darah
117 36 j
-117 -103 juni #
117 40 kembali ke
117 -26 nasi
-99 -117 perbarui kartu
-84 -117 rudi
22 117 salinan polis
-117 -96 sendirinya
-117 -117 subjek
117 2 terlambat
-103 -116 ^berhasil
116 -6 ^dengan
-116 -115 akta kelahiran
-116 -87 anda hanya
-105 -116 anda sudah
-27 -116 aplikasi anda
-79 -116 biasa
-116 -106 biji
-116 -70 dalam satu
-116 -41 di halaman
116 29 jangan balas
-116 -109 kami baca
84 116 kami keliru
116 15 kami layani
-21 116 kami pindahkan
-116 -115 kelahiran
-116 -115 kelahiran yang
-116 -90 komputer
7 116 kunci
-98 -116 menurut uu
-21 116 pindahkan
-116 -115 rekamannya
116 80 sehubungan
116 80 sehubungan dengan
15 116 seseorang menyalin
-98 -116 subjek data
14 116 tersebut sudah
-115 -83 ^buku yang
-83 -115 ^bulan
23 115 ^daftar
-105 -115 atur
115 42 dicocokkan
-115 -103 dijadwalkan #
115 21 fakultas
8 115 kami dibobol
115 26 koreksi
115 -20 labelnya
-115 -83 lewat
115 39 menembus
-115 -14 minggu
-115 -107 pembayaran anda
-89 -115 pengguna user
-89 -115 rinciannya
115 46 saldonya
-115 -86 sebab
115 14 sudah bikin
115 4 yang tadi
-114 -88 ^melihatmu
-114 -88 ^melihatmu pergi
-114 -88 ^pergi
-114 -88 ^sedih
-114 -88 ^sedih melihatmu
-114 -97 ^turut
-101 -114 ada data
28 114 ada kemungkinan
-114 -97 atas wafatnya
114 19 berkas yang
-114 -83 bisa jadi
-63 -114 dengan membawa
4 114 di alamat
114 43 diajak
-114 -82 ekspor
-114 -93 faks id
114 13 hapus tanpa
-40 -114 jatuh tempo
114 39 juni kami
114 25 kalau email
1 114 kami matikan
-114 -84 keranjangmu
-114 -88 melihatmu
-114 -88 melihatmu pergi
4 114 nik
-114 -95 paket di
-114 -93 pekerjaan faks
-114 -114 penulisan
-114 -98 pernah minta
-114 -88 sedih melihatmu
15 114 tangan orang
-114 -85 tari
10 114 tertinggal
114 66 tertukar
114 30 tiba
-114 27 tutup
114 63 udah
114 84 udah kami
-113 -101 ^banjir
-113 -109 ^no #
-113 -85 ^selesai
113 24 ^ya
-113 -83 anda berakhir
-113 -91 biasanya
113 28 diperbaiki kami
113 4 email kami
-111 -113 habis
-113 -112 hari raya
-113 -108 jika
-113 -90 kembali setelah
113 -20 laksmi
-113 -48 layanan
-101 -113 mengeklik
-7 113 mil
-113 -109 no #
-113 -65 ombak
45 113 pelakunya
113 -55 pembaca
-83 -113 petugas kami
-113 -97 sampah
-113 -62 si bungsu
-113 -101 simpan email
-64 -113 status
-113 -65 sulur
-113 -90 survei
50 113 tampil
-113 -96 tercantum dalam
113 -17 uangnya
112 16 ^brosur
-112 -103 ^kak
-112 -101 ^kopi
-94 -112 ^proyek
-55 -112 belum
-112 -72 berbuat
-81 -112 dan mohon
-112 -54 dari #
-112 -100 data dan
112 37 di hari
112 72 dimaksud
-2 112 hendra
112 17 juara
-112 -77 kalau kita
-112 -72 kamu sudah
-112 -99 kekecewaan
-112 -99 kekecewaan anda
-112 -64 masih kami
112 19 mati
-112 -99 memahami
-112 -99 memahami kekecewaan
-100 -112 minimum belanja
112 6 nyasar ke
-2 112 pak hendra
-99 -112 panjang
-71 -112 pengendali data
-101 -112 sepuluh
-112 -78 sugeng
-100 -112 tanpa minimum
112 68 teman
-112 -89 untuk membukanya
112 31 yang menulisnya
-111 -98 ^karena
-22 111 ^ke
-111 -67 anda dapat
-89 -111 banking
-111 -93 berantakan
111 16 brosur
-2 111 buatan
14 111 dari akun
-111 -61 dari awal
-111 -106 diambil di
-111 -74 halus
-55 -111 ingin
-104 -111 ini menjelaskan
-82 -111 masih menunggu
-101 -111 pakailah
-111 -53 perbarui aplikasi
-111 -77 peringatan
111 76 produksi
-103 -111 promo
111 29 senantiasa
-111 -103 stoknya
-104 -111 terakhir
-99 -110 ^berubah
-110 -92 ^keranjangmu
30 110 ^kita
-110 -99 ^publik
-16 -110 adalah
-110 -105 baru dapat
-110 -85 dan dapat
-110 -105 dapat diambil
-110 -91 dibatalkan
-110 -70 diterima
110 6 hilang
110 -19 kami hubungi
5 110 ke polsek
-102 -110 kecuali
33 110 kelompok
110 38 kembali sebelum
-110 -72 laporan ini
110 -17 memasang zona
-98 -110 mengganggu
-54 -110 pada tanggal
-102 -110 paham
5 110 polsek
110 -2 saldo rp
-53 -110 sebagai
-110 -72 simpan
-110 -58 sudah dihapus
110 42 surat ini
110 12 uang
110 -17 zona waktu
-105 -110 {} pada
-78 -109 ada perubahan
109 16 akunnya
-109 -61 alamat
109 7 anda unduh
-109 -94 belajar dari
-109 -38 beredar
-109 -96 bmkg
109 20 boleh minta
-109 -100 dana sebesar
19 109 dibuka oleh
-48 109 ditemukan
-109 -99 ditolak
109 33 galon
109 33 galon anda
109 55 garuda
109 93 itu
109 70 kamera
109 -5 kami kirimkan
109 23 kami kurang
109 69 kami sudah
109 21 kamu dapat
15 109 kasir
-101 -109 lebih awal
109 41 maaf terutama
-1 109 melapor ke
-73 -109 mobile
-73 -109 mobile banking
109 -19 penerima email
-109 28 periksa
109 -3 premi
-109 -62 salah baca
-109 7 terlihat
-34 -109 tersebut dan
109 41 terutama kepada
109 -10 versi yang
-108 -99 ^atas permintaan
-108 -72 ^mulai
-108 -99 ^pribadi anda
108 28 ^salah kirim
-84 -108 anda dianggap
-92 -108 dompet
-108 -70 gunung
13 108 hal yang
-58 -108 ini dapat
-97 -108 kabar ini
-86 -108 kantor tutup
108 -72 keputusan
42 108 mengakses
-108 -91 mengantar
-108 -108 mengikuti
-53 -108 mengunggah berkas
-108 -98 mundur
27 108 pelaku
-96 -108 penawaran
-108 -91 rp2
-108 -49 sampai
-108 -99 sandinya kami
19 108 seseorang dari
107 13 ^mati
107 43 ^sabtu #
65 107 ^tangan
19 107 ^terbuka
107 88 anda hari
107 43 benar sabtu
18 107 celahnya
56 107 cerah
-105 -107 dikirim kepada
-107 -97 dimulai ulang
107 9 hangus
107 71 kenyamanan
-107 -102 keranjang
107 86 kotak
-107 -104 melalui formulir
-107 -38 mencari
37 107 mengamankan
-78 -107 menu
-107 -94 milis
-107 -100 mungkin ada
35 107 nama email
107 45 perawat
-104 -107 portal karyawan
107 -15 terselip
37 107 untuk mengamankan
107 28 yang udah
106 24 # tanpa
106 26 ^darah
106 21 ^gratis
106 21 ^ongkir
-106 -67 ada kata
106 34 adalah prioritas
-106 -60 alam
-106 -61 bungsu
7 106 dalamnya
7 106 di dalamnya
-83 -106 edisi #
-64 -106 fajar
106 26 ini dan
-98 -106 jaringan
-106 -88 kardus
-106 -67 kata yang
-90 -106 khilaf
106 16 m
-17 -106 maskapai
106 47 memakai data
-106 -95 menit lagi
106 14 murid
-104 -106 pada {}
-106 -100 pelatihan
-106 -99 pusat servis
-106 -89 salinan data
-106 -94 v
-105 -89 ^analis
105 48 ^kami kirim
-105 -100 ^klaim anda
-71 -105 bertanya
55 105 buang
-74 -105 dari anda
-64 -105 diteruskan
105 5 dugaan
22 105 jumlah simpanan
22 105 kepada anggota
105 35 kue
55 105 lari
105 43 mentransfer
-105 -80 museum
-105 -100 pemesanan
-105 -76 pengertian anda
-81 -105 saja email
105 -63 semalam
72 105 siswa lain
-105 -103 sla
-93 -105 tahun ini
105 21 terjadi kekeliruan
105 19 tidak sesuai
-90 -104 ^anda akan
-104 -91 ^balas
-104 -91 ^baru balas
75 104 ^dibuka
-104 -94 ^juni
104 2 ^link
-104 -91 ^maaf baru
-79 -104 aliran
-104 -91 baru balas
-89 -104 bercerita
-18 104 data anggota
104 26 dengan harga
104 44 gantinya
104 -18 ini sebelum
-104 -84 karena banjir
-104 -85 kasih sudah
-99 -104 kecepatan
-47 -104 keluarkan
-104 -91 maaf baru
-104 -88 mulai dari
26 104 pun yang
104 16 salah dan
-104 -60 siapkan
-57 -104 situs
104 -5 sudah terbit
104 23 tadi malam
104 2 tadi nyasar
-103 -92 # september
-103 -19 ^ups
69 103 anda ada
103 88 anda berisi
-102 -103 aula
103 30 beliau
103 30 beliau sudah
21 103 buatan kami
-100 -103 dibagikan
-103 -100 dimulai
103 33 duh
-52 -103 ini memang
-103 -87 iuran sampah
103 15 jalur cadangan
-103 -101 kartu identitas
103 32 kirim buktinya
56 103 lengkap dengan
103 15 menyiapkan jalur
-103 -50 mohon perbarui
-103 -81 rabu pukul
-103 -87 ronda
103 25 salah kirim
80 103 sambungan anda
76 103 sebanyak
-103 -99 sepuluh menit
103 6 studio
19 103 sungguh menyesal
103 15 tidak menyiapkan
-52 -102 ^!
-102 -102 ada berkas
-82 -102 anda ?
102 95 anda dan
-62 -102 buka
-77 -102 bukan anda
102 59 cair
102 59 cair tanggal
-91 -102 dapat dihubungi
102 41 dari data
-102 -101 dengan alasan
-102 -95 di host
-102 -97 di kecamatan
102 22 diperbaiki
-102 -101 ditolak oleh
-41 102 dokumen
-102 -73 habis dalam
-102 -102 halo
54 102 kali pada
102 7 kami potong
-102 -60 kami siapkan
-83 -102 kebocoran data
-83 -102 kewajiban
-41 -102 lapangan
102 55 memohon maaf
-102 -90 mencoba
-101 -102 pada akhir
102 -12 permohonan maaf
102 17 redaksi
69 102 sekarang sudah
102 -13 tahap
102 -15 tanpa pemberitahuan
-83 -102 untuk kita
102 0 yoga
40 101 # januari
-89 -101 ^diterima
-83 -101 ^libur
101 0 ^saat
-101 -72 akan dihapus
7 101 ananda
-101 -77 anda #
101 -21 anda memesan
-21 101 anda tanpa
-101 -9 baru yang
-101 -84 bila masih
-101 -89 bintang
39 101 darah
-20 101 diacak
51 101 difoto
-54 -101 diganti pada
56 101 ditulis
101 21 diunduh dari
101 51 file
-86 -101 ini
-100 -101 jawaban anda
101 74 jersey
50 101 jual beli
-101 -80 kami terima
50 101 kantor notaris
-8 101 map
27 101 memberi
-77 -101 memperoleh
20 101 mengunduh
-101 -91 muncul di
50 101 notaris
101 -29 pada kami
-101 -71 pelapor
-101 -49 pemilik
101 40 penyebabnya
-70 -101 puluh
-100 -101 sembilan
-45 -101 servis
-51 -101 terbesar
9 101 tetangga
-101 -82 voucher rp
-100 -85 ^anda pinjam
43 100 ^bisa dibuka
-100 -82 ^penarikan
-100 -82 ^penarikan produk
-100 -85 ^pinjam
-100 -82 ^produk
100 90 ^tanpa
-100 -89 address
17 100 anda muncul
-100 -85 anda pinjam
100 25 angka nol
100 14 boleh ikut
35 100 dapat dilihat
-100 -82 dapat menjadi
-78 -100 dari halaman
100 82 diakses
-86 -100 dikirim paling
-100 -77 dilaksanakan
-100 -80 foto ktp
-100 -77 galat
-100 -82 hentikan pemakaian
-100 -80 jaga
100 59 kami terlambat
-100 -75 kapan
-100 -89 ke address
100 38 ke google
100 10 langganan anda
100 14 menyampaikan permohonan
-100 -82 pemakaian dan
-100 -82 penarikan produk
100 -5 potong dari
-100 -85 rp500
-100 -85 rp500 per
-100 -85 seharusnya kembali
-5 -100 sendiri
-100 -84 supaya bisa
100 17 ternyata
-99 -73 ^penyesuaian
99 27 cadangan pukul
-99 -96 dan hubungi
-74 -99 di situs
-99 -47 dibaca
99 16 dicetak
-8 99 fotokopi
99 37 ganti
89 99 kami membaca
-99 -99 kamu nggak
-99 -27 lereng
-99 -88 mau menerima
-99 -73 menjadi rp
-99 -41 pergi
99 76 saya mohon
-82 -99 seperti biasa
99 2 sewaktu
99 97 tim kami
60 98 # anggota
-80 -98 # paket
-67 -98 ^pendaftaran
98 2 ^salah maaf
-37 -98 bertambah
-35 -98 hari
98 40 huruf
98 81 kami bayar
98 89 kami mengunggah
-98 -87 kami siap
25 98 lagi di
17 98 meminta penerima
-98 -61 mendaftar
-91 -98 naik
-17 98 nomornya
-71 -98 nyalakan verifikasi
-75 -98 ongkir
-98 -78 pengadilan
-81 -98 perubahan
-14 98 rekrutmen
98 28 salah cetak
98 2 salah maaf
-5 98 sebagian data
98 39 seharusnya sampai
36 98 sehingga nomor
98 22 siaran langsung
98 -1 sudah tahu
98 18 tepat
98 25 yang betul
-97 -55 # gram
-84 -97 ^bagaimana
97 21 ^kami keliru
-71 -97 ^paket
-97 -32 ^toko
97 -24 ^ukuran
-65 -97 aktifkan
97 76 aneh
-97 -49 celah
-55 -97 dinas pendidikan
97 -15 donasi
-76 -97 event
-90 -97 gelap
-80 -97 ini karena
-97 -1 instagram
-97 -29 karyawan
-97 -55 katanya
-73 -97 menu keamanan
-80 -97 nantikan
-55 -97 pendidikan
-97 -55 siap membantu
-97 18 sudah melapor
-97 -39 suratnya
97 10 yang mendaftar
12 97 yang punya
96 24 ^anda terlalu
-90 -96 ^kamis
89 96 ^pemberitahuan
-91 -96 ^pulih
-58 -96 ^tahun
-96 -96 abaikan saja
-96 -85 agar
-96 -85 anda telah
96 24 anda terlalu
96 5 antrean
-96 -95 aplikasi kami
-96 -96 asuransi
-96 -56 berat hati
96 33 dan diperiksa
-96 -56 dengan berat
96 16 dukungan bapak
-96 -38 gugatan
-96 -56 hati
-96 -56 hati kami
96 24 hehe
96 16 hitung ulang
8 96 ibu tanpa
-87 -96 jujur
-96 -67 kangen
-23 96 kerja anda
96 22 kilat
-96 -79 kirim ulang
-28 -96 lembur
-96 -92 listrik di
96 6 malam yang
-70 -96 memerlukan
34 96 menawarkan
96 -1 mengambil antrean
-35 -96 menginap di
96 9 namun
17 96 pada bulan
-56 -96 pemilik data
96 14 penjelasan
-96 -10 peretas
96 63 rw
96 88 sana
-13 -96 seminar
-96 -80 sering dilakukan
96 28 sopir
96 28 sopir kami
96 -1 tanpa mengambil
-96 -71 tanya
-91 -96 terjual habis
13 96 termasuk nomor
-96 -87 tinggal
-65 -96 yang tampaknya
-72 -95 # x24
95 4 ^bunga
-52 95 ^izin
-95 -70 ^kami terima
24 95 ^kegagalan
24 95 ^kegagalan pelindungan
-14 95 ^lamaran
-95 -66 ^pembayaran anda
-52 95 ^tanpa izin
-95 -66 ^tidak berhasil
-95 -44 air
-95 -87 akan dibaca
-95 -86 analis
5 95 berwenang
15 95 dan masyarakat
-95 -91 di stasiun
-95 -13 diri
-82 -95 hasil
-88 -95 kami kalau
95 -8 kasih atas
-95 -77 kelas daring
-95 -74 kepada {}
35 95 matikan sampai
-8 95 memberi tahu
-95 -69 meriah
-68 -95 oleh orang
95 86 online
-59 -95 pasar
-95 -84 pembayaran yang
-95 -66 perbarui metode
-88 -95 proyek
95 24 rabu malam
-88 -95 rekening tujuan
16 95 server kami
-32 95 terunggah
-95 -66 tidak berhasil
5 95 tidak berwenang
-95 -67 utara
-72 -95 x24
-72 -95 x24 jam
-94 -73 ^phishing
94 -27 ^salah
-94 -73 ^simulasi
-94 -73 ^simulasi phishing
-25 94 ^tamu
-42 -94 ^tanggal
94 14 berjudul
94 21 betul
-94 -90 dibaca di
-94 -72 dihapus
4 94 grup
-87 -94 halaman halaman
3 94 hubungi bank
-24 94 kami lengkap
94 9 kelas
94 0 kesalahan di
-94 -46 kredit
-94 -73 lalu #
94 -19 layak
-94 -39 masing-masing
-94 -68 mencoba lagi
20 94 mengganti kata
-83 -94 menjalankan
-94 27 minggu dini
78 94 minum anda
-80 -94 nomor belum
-5 94 pelanggan kami
-94 -51 pencarian
-94 -52 pesanan
-94 -73 phishing
94 17 rata-rata
94 31 saat
-94 -73 simulasi
-94 -73 simulasi phishing
-94 6 sori
-92 -94 syarat
94 39 telepon saya
-75 -94 tingkat
94 25 yang sama
-31 -93 antrean panjang
-93 -74 apa-apa
93 30 dan berlaku
93 -24 dari tiga
-73 -93 dipublikasikan
34 93 enak
-60 -93 ini kepada
9 93 itu orang
17 93 jatuh ke
9 93 ke log
17 93 ke tangan
17 93 kegagalan
-93 -68 lagi pada
-93 -53 lima detik
9 93 log yang
-93 -87 mencukupi
-93 -57 menit !
-70 -93 nyalakan
93 22 pengganti kami
31 93 pengguna dompetku
-93 -22 penilaian
93 30 ribu
93 57 sama
-93 -29 sandinya
-93 -78 terdapat kesalahan
-73 -93 tidak dipublikasikan
-93 -87 tidak mencukupi
-93 -83 undang-undang
-82 -92 ^penulis
-6 92 ^percobaan
92 26 ^sampai
20 -92 acara
-79 -92 adalah situs
-17 92 anda termasuk
-57 -92 balai kota
-92 -75 dijalankan
-92 -79 ini dikirim
92 40 kami menekan
-92 -78 lengkap ada
-8 92 login kamu
92 40 masih menerima
-92 -78 membeli
-80 -92 mencuri
-80 -92 mencuri data
-92 -70 menghubungi kami
92 26 nol
26 92 pada #
-6 92 pada mereka
-82 -92 penulis
92 45 saya yang
14 92 sebaiknya anda
-79 -92 situs itu
92 13 tambahan di
-92 -72 tautan dan
11 92 terbuka untuk
-12 92 terunggah ke
92 40 tombol kirim
-92 -70 tontonan
11 92 untuk umum
-92 -75 yang sering
11 92 yang terbuka
-71 -92 yayasan
-9 91 ^data donatur
-9 91 ^donatur
27 91 ^hari ini
2 91 agen
-91 -79 akses ke
-91 -88 anda akan
-8 91 baper
-91 -37 belanja
-91 -73 bila berkenan
11 91 bisa membaca
-87 -91 dari toko
-9 91 data donatur
-91 -73 dikirim
0 -91 email
-91 -54 gram
-50 -91 gratis
1 91 kami memberi
35 91 kami memuat
91 17 kami yang
-87 -91 lahir dan
-81 -91 lalu menyesal
-91 -58 mari kita
-91 -83 mau
-91 -79 melewati
-18 91 mutu
-18 91 mutu layanan
23 91 nomor hp
-91 -70 oleh sistem
11 91 orang bisa
-91 -58 panel
91 71 pemberitaan
91 23 penandatanganan
-18 91 peningkatan
-18 91 peningkatan mutu
91 81 punyamu
91 22 saldo tanpa
-80 -91 selama ini
1 91 tahu anda
-41 -91 tautan
-41 -91 tiga puluh
13 -91 tulus
-78 -91 waspada penipuan
13 -91 yang tulus
-90 -14 ^alamat
90 -6 ^datang
89 90 ^internet
90 35 ^pengumuman
2 90 anda terbaca
90 26 balas dengan
-90 -41 berakhiran
90 15 bikin
44 90 bocor dari
-26 -90 hr
-60 -90 jadwalkan
-60 -90 kami jadwalkan
-90 -60 kartu keluarga
-90 -72 kemudian
-90 -74 kenal
90 20 kendala teknis
-3 90 kepada ananda
-89 -90 kepada pelanggan
-90 -64 krem
-90 -80 kunjungan
-10 90 layar
-90 -24 log
90 19 maaf sudah
-90 -80 memenuhi
-82 -90 menyetujui
90 -26 musim ini
-90 -72 nggak bisa
-42 -90 penutupan
-55 -90 penyedia
15 90 pihak luar
-90 -90 pindah ke
48 90 polres
-90 -89 tanggal tanggal
-90 -69 yang cocok
90 -3 yth orang
89 28 # tadi
14 89 ^anda di
-89 -9 ^anggota
89 19 ^beasiswa
89 36 ^berfungsi
89 31 ^kunci
-43 -89 ^lupa
89 30 ^tautan
89 36 ^tidak berfungsi
-89 -65 april
89 -15 atas pengertian
-68 -89 atau langsung
89 45 balik
89 19 beasiswa
-79 -89 bercerita tentang
-31 89 bersangkutan
89 -12 cemas
89 0 dari dapur
-89 -61 di atas
-89 -63 dikenai
-12 89 formulir itu
-33 -89 hari ini
89 19 hitung
39 89 kejadian ini
89 63 kesalahan pengaturan
89 3 kesalahan tersebut
89 6 kurang
89 -12 nilainya
-89 -52 pemantauan
-89 -68 pembayaran langganan
-86 -89 pesanan {}
-7 -89 poster
89 36 pun boleh
-89 -35 saudara untuk
-89 -8 sehat
67 89 sudah kami
-89 -58 tas
-89 -20 tawaran
89 26 tertanggal
89 26 tertanggal #
89 36 tidak berfungsi
89 22 tujuh tahun
89 4 yang belum
-31 89 yang bersangkutan
89 14 yang telah
-88 -81 # detik
88 22 ^hitung
-41 -88 ^jadwal
-79 -88 ^kabar
-79 -88 ^kabar dari
88 15 ^kami salah
-24 -88 ^lowongan
-88 -9 ^token
-88 -75 batas
3 88 bocor
-87 -88 dapat dilakukan
88 33 di kedua
-88 -71 di lantai
-78 -88 digunakan
-88 -88 dilarang
-64 88 dilihat
-67 -88 dinyatakan
-54 -88 dua
-88 -51 formulir
88 7 itulah yang
6 88 kami buang
28 88 kami mengirimkan
36 88 kami menyarankan
-36 -88 kasih
12 88 kotak masukmu
9 -88 kurir kami
-88 -21 lampiran
12 88 masukmu
88 5 membuat bapak
88 4 mengirim email
28 88 mengirimkan
36 88 menyarankan
83 88 punya
88 33 rabu lalu
88 41 rombongan
-88 -68 rusak
88 36 satu tiket
88 -6 tak bisa
88 43 teks
-88 -82 tujuh hari
-83 -88 yang benar-benar
87 88 yang tidak
-87 -81 ^belum lengkap
-87 -81 ^lengkap
-87 -66 ^pemeliharaan terjadwal
40 87 ^polis
40 87 ^polis anda
-38 -87 ^sesuai
87 2 ^tanpa pemberitahuan
87 4 assalamu'alaikum wr
-87 -20 batu
-87 -81 belum lengkap
83 87 berutang
-40 87 dapat ditonton
87 -65 dari kami
-40 87 ditonton
87 -9 email semacam
-87 -61 hujan
-87 -72 jarang
-87 -59 juga membuka
87 58 kami salah
-79 -87 kapasitas
87 11 ke bagian
-28 -87 lama
-77 -87 libur
87 33 mendaftar ulang
-87 -86 menyusun
87 28 mohon dimaafkan
87 38 mulai rp
-39 -87 pelanggan setia
-87 -66 pemeliharaan terjadwal
87 22 pendaftaran kami
-87 -42 penerbit
87 33 perlu mendaftar
-16 87 pintar
-87 -50 pribadi anda
-87 -1 sekadar
-87 -70 september
-49 -87 singkat
-87 -72 sisa
-61 -87 suami
-32 -87 tahun
87 65 terdapat
87 4 wassalamu'alaikum
87 4 wassalamu'alaikum wr
87 4 wb
87 4 wr
1 87 yang bukan
-86 -72 ^berakhir
-86 -83 ^datang di
21 86 ^pelindungan
21 86 ^pelindungan data
-86 -83 ^selamat datang
-84 -86 ^token listrik
-86 -61 adalah maaf
-4 86 akibatnya
86 -47 aku
86 -47 aku salah
-86 -47 bilang
-86 -74 dan sedang
86 54 dari pihak
-86 -83 datang di
18 86 dibuka siapa
86 50 google
-86 4 ini kesalahan
-86 -32 instagram kami
-64 -86 jadwalnya
-84 -86 kalau
-14 86 kami kunci
-48 -86 kristus
-39 -86 kurir
-86 -61 maaf di
86 3 memuat angka
-86 -61 muncul pada
-86 -61 nada
86 25 nggak perlu
-86 -70 padam
-86 -55 penyesalan
-86 -74 persetujuan
-53 -86 sebagai petugas
86 -9 sekali dan
86 15 tangki
86 74 telah terjadi
24 86 terdapat indikasi
-86 -82 terjual
-8 86 terlihat oleh
-86 -61 tidak panjang
-84 -86 token listrik
54 86 untuk semua
-35 -86 wafatnya
85 28 # cm
83 85 ^foto
-71 -85 ^pengguna
-85 -77 ^pesanan nomor
85 49 ajukan
-85 -18 anda masuk
-45 -85 atau tidak
-57 -85 bank tidak
31 -85 berlangsung
85 28 cm
-57 -85 dalam email
14 85 dalamnya ada
-85 -47 gigi
85 -20 gudang kami
-85 -69 halo {}
-85 -65 itu kepada
-73 -85 kabar dari
-85 -71 keramik
27 -85 kesalahan
-48 -85 kode berlaku
-68 -85 kode ini
-68 -85 kode verifikasi
-85 -77 membahas
-85 -84 membuat
-85 -53 mendengar
2 85 menutup akun
-85 -16 minggu pagi
-41 85 mirip
85 7 nanti
-85 -78 pelaksana
85 55 pelanggan yang
-85 -56 pemeriksaan
85 27 pendaftaran dibuka
-85 -70 penyesuaian
-85 -77 pesanan nomor
-48 -85 pun termasuk
-85 -79 pusat bantuan
-56 -85 rekan
-85 -56 ringkasan
-85 -78 tanya jawab
-85 -23 ubah
85 11 untuk malam
-68 -85 verifikasi anda
85 7 warga yang
-85 -69 yang membuat
84 10 # sebagai
84 58 ^aplikasi
-84 -14 ^formulir
-84 -79 ^kemarin ?
12 84 ^ktp
19 84 ^orang
-38 84 ^orang tua
-38 84 ^tua
84 20 alami
84 20 anda alami
-7 -84 apa ?
21 84 dijual
84 12 dimaafkan
23 84 disalin pelaku
-84 -77 ditahan
25 84 hp dan
19 84 indikasi
19 84 indikasi akses
22 84 januari dan
-84 -30 jenis
84 34 kami memohon
84 40 kami menghapus
-84 -72 kami ya
-25 84 kartu masa
28 84 kartu yang
-84 -79 kemarin ?
84 -7 kepercayaan
84 6 klaim yang
84 13 malam kami
84 49 manajemen
-25 84 masa berlaku
-65 -84 meminta pin
-12 84 memulihkan akun
84 10 menambahkan rp
-41 -84 nominal
-84 -14 oh
-53 -84 pandai
-33 -84 pdf
-77 -84 pemeriksa
-66 -84 penerima yang
-84 -28 saudara tanggal
-56 -84 semula
-84 -74 sibuk
-30 -84 suami ibu
-84 -57 tas yang
-84 -81 terakhir kami
-84 -79 turun
-53 -84 umum dan
84 18 untuk hari
-12 84 untuk memulihkan
83 22 # tetap
83 20 ^gangguan layanan
-51 -83 ^kereta anda
-49 -83 ^no
-83 -83 ^november
-83 -65 ^pemeliharaan
28 83 ^rumah sakit
83 -29 ^sabtu
-49 -83 ^terlalu
-1 83 ^terungkap
21 -83 ^uang
-83 -72 ahli
-83 -82 akibat
82 83 anggota koperasi
22 -83 artikel
-80 -83 atas ketidaknyamanannya
83 21 benar https
83 34 boleh dipakai
83 73 bulan maret
83 3 catatan yang
30 83 dan para
81 83 digital
83 40 dipakai siapa
83 23 empat menit
83 20 gangguan layanan
83 27 hanum
-83 -76 hari hari
83 17 hari yang
83 16 kami menambahkan
83 14 karakter
-51 -83 kereta anda
-80 -83 ketidaknyamanannya
53 83 meminta maaf
16 83 mencabut
83 29 mengajukan apa
68 83 minum
-71 -83 pekan ini
16 83 pelacakan
83 82 pengganti
83 29 perlu mengajukan
83 22 poin
28 83 sakit kami
-51 -83 segera hubungi
-54 83 selama
-83 -76 selamat datang
-51 83 selasa lalu
83 13 sepatu
-39 83 seseorang
-83 -68 si
-83 -37 siapa yang
-33 -83 terima kasih
-83 -40 tidak diperlukan
-83 -77 url
83 9 yang terlalu
10 82 ^digital
42 82 ^masuk
-81 -82 ^pembayaran
82 46 antara #
82 55 bahwa terdapat
82 55 bersumber
82 55 bersumber dari
82 20 biaya berobat
3 -82 brankas
-82 1 bukan
-82 -64 datang #
3 -82 di brankas
82 24 di email
-74 -82 dikembalikan
82 28 diperiksa
-82 -78 diperkirakan
-82 -3 enam
-78 -82 gagal
-82 -56 inap
-71 -82 jam pertama
3 82 kami cabut
82 -28 kami menukar
82 66 kota yang
-82 -64 masuk {}
-73 -82 membukanya
-10 -82 menekan
82 14 mengalami kendala
-18 82 mesin pencari
-20 82 nomor kartu
82 26 pemain
82 46 penyebabnya adalah
-82 -31 rapor
-82 -56 rawat inap
-82 -55 sage
-73 -82 satu menit
-82 -19 seberapa
82 18 selisih
82 18 selisih rp
40 82 server
-82 -26 sesuai ketentuan
23 82 termasuk milik
-82 -56 tidak masuk
82 -1 tidak punya
-64 -82 tujuan
82 13 uji coba
-82 -55 warna sage
81 36 # kami
25 81 # sehingga
-81 -66 ^anda sudah
-81 -49 ^data pribadi
2 81 ^lokasi
81 -13 ^oops
-81 -49 ^pribadi
-81 -67 ^spam
-43 81 ^terlihat orang
81 19 angkanya
-59 -81 bahkan
-59 -81 baru
-81 -46 belanja sekarang
-77 -81 bentuk
-81 -31 cuma
-81 -62 cuti
-81 -78 debit
81 56 di sana
-55 -81 februari pukul
-29 81 halaman pembayaran
-81 -46 hemat
-70 -81 hormat kami
-81 -81 identitas
81 -45 ii
81 58 ikut
-81 -54 ini #
-81 -47 kalau ada
25 81 kami #
-16 81 kami menunjukkan
-81 -73 kami sedang
-81 -78 kartu debit
-50 81 ke luar
81 62 ke saya
81 -16 kesalahan ini
81 38 langsung dari
52 81 luar
-66 -81 masuk dengan
27 -81 membawa ktp
81 -1 menghitung
81 -13 oops
81 -8 pada pihak
-81 -60 paling banyak
43 81 pengawas
81 53 saja tidak
81 -40 sudah masuk
81 6 tani
81 11 telah diperbaiki
-43 81 terlihat orang
81 6 tidak dipantau
-81 -5 yang kurang
81 10 yang sampai
81 31 yang sempat
-80 -46 !
-10 80 ^data pelanggan
-80 -10 ^otp
-25 -80 ^paket anda
-74 -80 ^pindah
64 80 ^tanda
64 80 ^tanda tangan
80 14 ^tidak sampai
-80 -77 adanya
-21 -80 aman di
80 25 angka yang
17 80 berkasnya
80 -30 cetak
53 80 dapat datang
-10 80 data pelanggan
80 25 dear
33 80 di grup
80 -29 hari kamis
-49 80 itu sudah
-56 -80 juru
-66 -80 kali salah
80 7 kepuasan
-66 -80 ketua
16 80 lembar
-67 -80 mengabari
-8 80 nama nik
80 1 nonton
-80 -60 oke
-68 -80 pemantau
-7 80 pencari
-80 -58 rawat
3 80 seorang pegawai
23 80 siswa
80 -21 teknis
-29 -80 tepercaya
-66 -80 terbuka sendiri
80 14 tidak sampai
-80 0 tutup pada
-22 -80 ukuran m
-80 -79 unggah
-11 79 ^kebocoran
79 -34 ^menu
18 79 ^pemberitahuan kegagalan
-47 -79 abaikan
39 79 ada anggota
-43 -79 buletin
-48 -79 dahulu
-79 -68 detik untuk
79 4 di kantor
79 15 dicoba
79 0 dimaklumi
-38 79 grup whatsapp
79 0 jumat pagi
-79 -73 kabel
79 48 kami tetap
-79 -78 kapan dan
-79 -17 ke folder
-76 -79 komputer anda
-79 -36 mei dan
21 79 milik
-19 -79 minggu depan
-79 -51 mohon tidak
79 10 nota
79 -28 paket ibu
18 79 pemberitahuan kegagalan
79 12 petualang
-65 -79 salah memasukkan
79 58 serverindo
79 12 sma
18 79 tanpa hak
-22 79 terkirim ke
-46 -79 tuhan
-79 -71 {} akan
-78 -31 # !
57 78 ^ibu
78 22 ^kami menagih
78 17 ^layanan #
-78 -64 ^listname
-67 -78 ^maaf
78 22 ^menagih
16 -78 ^minta
-21 78 ^terkirim ke
-78 -13 akun yang
-38 -78 alamatmu
78 10 bendahara
-68 -78 berakhir
-34 78 berkas sudah
72 78 dan sudah
-40 -78 di kelas
-32 78 diinformasikan
-78 8 folder
78 54 jam karena
78 22 kami menagih
20 -78 ke saldo
78 -2 kemarin menyebut
39 78 kepala bidang
-78 -71 kuitansi
78 17 layanan #
-17 -78 malu
33 78 memakainya
78 -5 menit untuk
-78 -34 menjadi
13 78 nama lengkap
-78 35 oleh
11 78 orang
78 8 pada pukul
-78 -67 pantulan
-50 -78 pasang
-78 -16 pengacara
-52 -78 pukul sepuluh
77 78 resmi
-78 -70 satu sampai
78 18 seluruh nusantara
24 78 semangat !
-8 -78 sendiri setelah
-78 -64 sopan
78 19 tadi siang
78 17 teknis sebagian
-61 -78 tengah malam
24 78 tetap semangat
60 78 tidak ikut
78 -14 tidak perlu
-54 78 titik
-77 -45 # tahun
-77 -60 ^april
8 77 ^laptop
51 77 ^online
-77 -71 administrator
-72 -77 akan
-60 -77 akhir bulan
-18 -77 amanah
-77 -76 anda gagal
-77 -20 antara lain
-77 -49 atasan
77 1 baik-baik
77 60 bank memohon
77 2 berobat
-77 -53 buku berikut
8 77 dalamnya tersimpan
-60 -77 dan jawabannya
8 77 dari mobil
-22 77 datanya
-77 -53 denda berjalan
-77 -70 di bank
-77 -59 dibuka kembali
77 -52 edisi
-77 -69 ini bukan
77 11 ini disebabkan
-60 -77 jawabannya
-72 -77 kami menerima
77 -7 kendala
77 18 kirim kemarin
-77 -34 lalu kirim
77 -10 mahal
-75 -77 membawa kartu
39 77 merasa dirugikan
-66 77 mereka
-70 -77 minimal
-49 77 orang asing
77 42 perlu kami
6 77 polisi sudah
-77 -49 ratus
-77 -47 rumah sakit
77 -44 sedangkan
-3 77 surat edaran
77 1 telanjur
-77 -58 terasa
77 -18 terbit
-77 -36 yang tercantum
76 6 # bukan
-30 -76 ^#
76 61 ^# agustus
76 7 ^bukan untuk
-73 -76 ^donasi anda
14 -76 ^email
-76 -45 ^festival
-22 76 ^kartu
76 7 ^kemarin bukan
-76 31 ^rapor bisa
-76 -64 ^selama
76 24 ^tadi pagi
-76 -54 ^terjual
-47 -76 abaikan pesan
-43 76 asing
76 30 assalamu'alaikum
39 -76 bagi
-76 -60 berkas konfigurasi
-61 -76 dan jangan
-76 -50 daring
-53 -76 dikunci
-73 -76 donasi anda
-76 -45 festival
21 76 ia sudah
-63 -76 istri
23 76 januari
-55 -76 jawaban
-45 -76 kabar
-76 -63 kakak
-76 -45 karena
76 7 kemarin bukan
68 76 kuncinya
-76 26 kurang nyaman
-76 -75 laporan lengkap
-29 76 maaf yang
-76 -59 masukkan kode
-38 76 mbak
-76 -50 menjawab
-76 -63 pertama yang
-76 31 rapor bisa
13 76 rekening bapak
76 28 salah
41 76 salah satunya
41 76 satunya
20 76 sebagian
-76 -53 semua
-66 -76 sengaja
76 6 soal
76 -16 tadi
66 76 tagihan yang
-21 76 tamu
76 52 terutama
-29 -76 tetap berlaku
2 76 yang ditandatangani
-45 -75 # mei
-75 -12 # syawal
75 50 ^agustus
75 14 ^bukan
6 75 ^dicuri
-75 -13 ^dikirim
75 12 ^kami
-15 75 ^ketiga
-9 -75 ^pembaruan
-15 75 ^pihak ketiga
37 75 ^tagihan
75 20 alasan
75 17 biaya bulanan
10 75 bisa dibuka
-66 -75 dalam
-65 -75 dalam dua
-75 4 dan menyesali
-75 -51 dibutuhkan
75 17 dikarenakan gangguan
-75 -70 gereja
75 10 halo kak
75 3 kepada #
75 26 kk
58 75 kotak masuk
-29 -75 masih
65 75 menjual
-48 -75 negeri
20 75 oleh karena
-24 75 orang pada
75 -7 pembelian
-75 -71 penanganan
75 10 pengguna di
-75 -51 perpustakaan
75 -28 pintu anda
-75 -71 pribadi yang
75 25 prioritas
-75 -18 qris
-75 -12 ramadan
-62 -75 sebelum jumat
-75 -71 terjadi kegagalan
-75 -66 tidak mau
75 5 yang baik
-58 -74 ^atur
-58 -74 ^atur ulang
8 74 ^grup
-74 -74 ^posisi
-58 -74 ^ulang kata
-58 -74 atur ulang
-74 -22 berakhiran #
-74 -65 bergabung
74 5 dalam paket
-66 -74 dalam sepekan
18 74 dan mengunduh
74 5 dari rak
-55 -74 dilayani
74 13 dipantau
-74 -50 halaman depan
74 6 kabari sebelum
-21 -74 kami membantu
74 17 kelalaian kami
74 -17 kemenangan
-33 -74 kiriman
-74 -43 konfigurasi
74 43 konsultan
-3 -74 lima kali
-74 -60 listname
74 9 maaf dari
74 54 maret
-74 18 memohon ampun
-6 -74 memperbaiki
-74 -74 mempertimbangkan
-74 -69 memuat data
74 20 menjemput
11 74 menunjukkan
74 8 menyesal telah
74 18 merah
-74 -60 milis listname
-73 -74 pdp
-72 -74 peraturan
74 -11 pihak lain
-74 -21 salah satu
-74 -36 saluran
74 7 sebenarnya
-74 -62 sekalian
-19 74 sementara dan
-74 -74 setelah mempertimbangkan
74 73 tapi
74 8 telah memberi
-74 -69 termasuk data
-29 -74 terputus
-74 -51 tiap bulan
74 7 tiga minggu
74 21 tiket gratis
74 11 tipis
-74 -50 tls
-74 -53 tulis di
74 20 uang kembali
-58 -74 untuk mengatur
-73 -74 uu pdp
74 17 yang salah
73 47 ! !
-65 -73 # x
73 47 ^! !
-38 -73 ^belum
-17 -73 ^hasil
73 5 ^laporan donasi
73 8 ^pengembalian
73 65 ^surat pemberitahuan
-50 -73 ^tidak
15 73 anda nama
73 1 atas kesalahan
73 -5 bagi kami
73 15 barat
-73 -70 baru untuk
73 -9 bersyukur
73 -9 bersyukur dapat
73 62 bulan ini
-73 -73 call
-73 -73 call center
-73 -73 center
-73 -66 dan hanya
-73 -42 dan saya
73 26 dan tiga
-15 -73 dana
73 -9 dapat mendampingi
-44 -73 dari orang
69 73 di luar
25 73 dompetku
73 1 hari itu
-73 -43 hari pertama
-49 -73 hari sabtu
-73 -73 hubungi call
-43 73 ibu ke
73 -9 kami bersyukur
73 1 kami mengucapkan
6 73 kami telah
-73 51 keterangan penghasilan
-22 73 kode otp
-42 -73 langsung ke
73 5 laporan donasi
-43 -73 mei
-14 73 mengganti
19 73 mengunduh #
15 73 oleh pegawai
-23 -73 pelanggan yth
73 51 pembayaran
73 7 penggantinya
-1 73 penipu yang
-53 73 percobaan
-73 -72 perubahan ini
73 68 polis
73 35 pt dompet
-53 -73 ragu
73 70 sakura
20 73 satu alamat
73 13 sebelum sabtu
20 73 selama enam
-73 -33 sesuatu yang
-73 -60 sistem akan
-29 -73 suka
20 73 tautannya
-65 -73 x
-65 -73 x #
-73 -51 yang tertinggal
72 20 # kemarin
-72 -61 # menit
-7 -72 ^acara
-65 -72 ^faktur
-64 -72 ^kuota
-69 -72 ^lamaran anda
-49 72 ^terlihat
72 -30 ^yang
72 35 apabila hal
72 21 bapak kurang
-11 -72 baru di
-72 -64 batas waktu
72 14 bergantung
72 14 bergantung pada
-64 -72 bukan ganti
-38 -72 bukti
72 25 buktinya
-70 -72 cerita
-45 -72 dengan
-46 -72 di akun
-72 -49 di pengaturan
-71 -72 diblokir
-72 -64 ditukar
-65 -72 faktur
-40 -72 hai {}
-72 -39 halo sobat
-69 -72 hampir
-49 -72 harus
72 4 ini pukul
72 6 ini terkirim
22 72 kami meminta
-69 -72 kandidat lain
-72 -56 keanggotaan anda
-25 -72 kembali
-69 -72 lamaran anda
-72 -59 lewat tanggal
-72 9 lokasi
72 38 malam ini
-64 -72 masuk dari
72 3 memungut
-72 -38 menemukan
72 13 merasa terganggu
-65 -72 npwp
-65 -72 npwp yang
-72 -48 pengembalian dana
72 11 perpanjang sampai
-72 -46 ruang
-39 72 rw #
12 72 sambil
72 25 selasa
-72 -64 sudah dibatalkan
-65 -72 tanggal faktur
72 46 tautan berikut
-22 -72 terkunci
72 -43 teruskan
-72 -52 tidak diteruskan
28 72 transparansi
-58 -72 undangan rapat
-72 -68 whatsapp yang
72 -19 yang keliru
7 72 yang memakainya
16 71 ^diretas
71 9 ^jam #
-71 28 ^juli
16 71 ^kami diretas
-32 -71 ^minta maaf
-34 -71 alamat ini
-71 -39 anda dengan
71 10 anggap
71 28 april pukul
-31 -71 bandung
-66 -71 belajar
-44 -71 berhenti
-4 71 beri
-71 59 bisa melihat
71 16 bunga #
-71 -56 ceritakan
42 71 cuaca
-55 -71 dan akunmu
71 64 dan telah
-71 -68 denda
-71 15 di instagram
2 71 diretas
71 2 gerbang
71 -9 gini
-71 -5 ia
16 71 kami diretas
71 69 kami mengirim
71 0 kami pulihkan
71 31 lainnya
-71 -64 lapor ke
71 -5 lima ribu
-67 -71 masukkan
71 9 membayar rp
71 16 membuka deposito
-22 -71 menambah
71 68 mengenai
-71 -13 mengganti kartu
-71 -62 pemberitahuan
-71 -62 pesan whatsapp
-67 -71 pukul
71 0 pulihkan
16 -71 rapat anggota
71 53 rekening saja
-2 71 repositori
-71 -47 sabar
-71 -49 sinyalnya
15 71 terenkripsi dan
-8 -71 timbul
-71 17 yang mengisi
70 4 ^# februari
70 4 ^februari
-70 -49 ^lagi
70 -55 ^mengundang
70 -55 ^mengundang anda
70 -7 ^minggu lalu
70 16 ^ralat
-25 -70 anda tidak
70 -1 angka
-1 70 bekasi
-70 -52 berdasarkan
-12 70 berhati-hatilah
-34 -70 bulan juni
-45 -70 catatan
-70 -70 coba
70 69 dan kepada
-70 -68 diberikan
-70 -59 email anda
-70 -55 hari lagi
-70 -38 hasil pemeriksaan
-15 -70 hubungi #
-67 -70 ini hanya
-1 70 itu dan
-70 -61 jadi bila
70 19 kami kirim
70 31 kami mohon
27 -70 kami temukan
-70 -16 ke kantor
70 0 ke kartu
70 65 kenyamanan anda
30 70 kunci yang
-70 -63 lantai
-70 -60 masa tenggang
70 -55 mengundang anda
70 28 mungkin anda
13 70 oleh pihak
-70 -55 pemberitahuan dari
-70 36 pengurusan
-45 -70 pindah
70 65 prioritas kami
-70 -68 pusat
70 16 ralat
-12 -70 rt
-46 -70 saudara dapat
-70 26 sdk
18 70 semangat
-68 -70 seseorang meminta
-70 -56 setujui
-70 -6 syawal
27 -70 temukan
-47 -70 tengah
-70 -60 tenggang
70 22 terkirim kepada
-70 -66 tetap aman
-70 -41 tinggal tiga
70 17 usaha
-5 -70 yang barangkali
-70 -66 yang mengecewakan
70 53 yang tampil
5 70 yang terbaca
6 69 # pelanggan
-69 -55 ^abu
-69 -55 ^abu vulkanik
-69 -59 ^anda
-69 -56 ^dari milis
-69 -55 ^karena abu
69 17 ^kemarin tidak
-69 -55 ^vulkanik
-69 -55 abu
-69 -55 abu vulkanik
57 69 allah dan
57 69 ampun kepada
29 69 anda mungkin
8 -69 anda terima
-69 -46 asal
17 69 atas nik
-50 -69 atau
-41 -69 aturan
-24 69 bantuan sosial
69 13 bayu
69 -16 bener
-69 -57 berarti
-68 -69 berkah
69 17 biaya dan
-69 -62 buku yang
19 69 cod palsu
-32 69 dan berkas
17 -69 dari
-69 -56 dari milis
10 69 data kami
69 26 di balai
-24 -69 gangguan
-69 -55 gunung lewotobi
69 48 harapan
69 24 itu sekarang
-49 -69 jadwal pekan
57 69 jadwal salat
-69 30 jam
-69 -64 jam yang
-35 -69 jauh
4 -69 kami berjalan
48 69 kami memutus
49 69 kami sungguh
-69 53 kami tutup
-69 -55 karena abu
-69 3 kecamatan
69 17 kemarin tidak
57 69 kepada allah
69 -30 kesalahan sistem
69 15 kini wajib
-69 -63 laporan
-69 -55 lewotobi
69 3 memasang
69 17 membaca tanggal
-54 -69 membacanya
69 6 memeriksanya
48 69 memutus
69 3 menjanjikan
-22 -69 menunggu di
-69 -55 menutup bandara
68 69 menyalin tabel
69 -45 merusak
69 1 palu
-69 -62 panjang kami
-69 -34 pegawai
69 26 pemegang
-50 69 penyimpanan
-39 69 perusahaan
-25 -69 pesan singkat
69 10 petani
-69 -68 rangkuman
69 -1 salah pada
69 33 sampai rp
69 -16 saudari
69 32 senin
-69 -68 tanggal pukul
-47 -69 terjadwal
-69 -55 vulkanik
7 69 yang perlu
-68 -26 ^dan
-68 -35 ^ditiadakan
-68 -25 ^kerja
68 -13 ^mengirim
-68 -39 ^pengembalian dana
-41 -68 ^penuh
68 -49 ^saldo
68 23 ^selama #
68 2 ambil
68 0 anda beli
-68 -2 anda dari
-68 -65 atau hubungi
-61 -68 atau pesan
3 68 bebas
-68 -44 belum termasuk
68 19 benar rp
-68 -13 berisi nama
-68 -42 berkas berisi
68 62 bersama kami
-68 -39 biasanya masuk
68 17 bulanan
-14 -68 cabang
30 68 dari aplikasi
58 68 datang hari
-38 -68 dihubungi
-68 -35 ditiadakan
-29 -68 ibu tanggal
-68 -5 kalimat
-43 -68 kami belum
14 68 kami memberitahukan
32 68 kami telusuri
68 59 kami turunkan
-68 -64 ke kamis
68 8 kelebihan
16 68 kemungkinan
68 -29 kursi anda
-68 -58 makin
-68 -64 melanjutkan
14 68 memberitahukan
14 68 memberitahukan bahwa
1 68 membuat laporan
68 23 memuat
-68 -62 menyenangkan
-19 -68 menyesal
-68 -59 nomor seri
68 58 pagi ini
37 68 polis anda
68 27 popok
-68 -50 rebus
-16 68 reuni
-61 -68 saldo anda
-17 -68 sebelum kehabisan
-68 -64 seperti yang
-68 -59 seri
-68 -43 sudah berada
68 9 tambahan
68 15 tata usaha
32 68 telusuri
-68 -60 titip
-64 -68 toko daring
-68 -50 tolak
-30 -68 tujuh
68 59 turunkan
-68 -61 untuk masuk
-68 -11 yang seharusnya
39 68 yth pelanggan
-67 -44 ^batalkan
-25 67 ^insiden data
-67 -44 ^kami batalkan
38 67 ^nasabah
-67 -61 ^pesanan
-67 -60 ^rawon
67 24 ^yang salah
-67 -17 ada dua
67 4 bahwa ibu
-67 -57 berkenan
-21 67 berpotensi
-21 67 berpotensi diakses
-10 67 bersihkan
-63 -67 bukan kepada
-67 -61 dan boleh
17 67 dan jumlah
67 7 dan kk
-21 67 diakses pihak
31 67 dirugikan
-67 6 ditandatangani
-57 -67 hampir selalu
67 11 harga rp
-67 -64 hubungi
67 34 ikatan
-25 67 insiden data
-10 67 kami bersihkan
28 67 kartu anda
67 26 lebih dulu
-6 -67 lebih suka
-67 -32 mana yang
-67 -38 menyusul
67 19 murni dari
67 -26 notifikasi
67 11 orang kedua
-24 67 pada masa
-67 -50 pemakaian
-67 -42 pesanan #
5 67 pusat data
-67 -60 rawon
67 23 saja atau
67 28 sebagai ganti
67 5 sejumlah
-9 67 selama dua
67 10 sepele
-67 -1 siapa
-65 -67 sudah terdaftar
-6 -67 sulit
-67 -11 tetap bisa
67 41 untukmu
-21 -67 yang keluar
67 54 yang mungkin
7 66 ^berisi
7 66 ^berisi data
66 24 ^bisa dipakai
-46 -66 ^flash sale
-59 -66 ^kebocoran data
6 66 ^pemberitahuan insiden
66 -35 ^pengiriman
-66 -63 ^rangkuman
-46 -66 ^sale
66 24 ^tidak bisa
-66 -56 akun anda
-66 -62 atm
66 11 bagas
66 29 bandar
66 29 bandar lampung
7 66 berisi data
64 66 biayanya kami
-66 -46 bulat
5 66 dampaknya
-66 -37 dan selamat
-66 -62 dapat digunakan
66 11 dari keluarga
-66 -46 daripada yang
-66 -1 data pinjaman
9 66 di sebuah
23 -66 diduga
66 66 dipakai di
-29 -66 dipakai sekali
-46 -66 flash sale
-63 -66 gangguan jaringan
-50 -66 hari dan
-66 -60 hentikan
-66 -46 itu tak
-63 -66 jaringan di
66 23 jawab kami
66 59 jumlahnya tidak
-66 -40 kabarkan bahwa
-66 16 kalimat itu
66 -3 kami cetak
-66 -40 kami kabarkan
-66 -51 kami setujui
-66 -57 lagi ?
66 29 lampung
39 66 laporan kami
-66 -56 maaf dan
-66 -43 maret sampai
66 17 mati selama
-66 38 memastikan bahwa
-45 -66 membantu
66 26 membayar akan
37 66 meminta
66 12 mencetak
66 2 menimbulkan
-66 -62 meningkatkan
66 11 menjadi bagian
1 66 menyalin nama
66 4 mudik
-66 -46 nyaris
-66 -64 otoritas
6 66 pemberitahuan insiden
-66 -46 pendek
-66 -7 peristiwa
66 -7 prioritas utama
-56 -66 rencana
-46 -66 sale
-66 -46 satu lagi
9 66 sebuah forum
5 -66 secara
66 7 sekolah memohon
66 21 semua tiket
9 66 server lama
66 6 sesudahnya
66 22 sudah kembali
66 16 surat
-6 66 surel itu
66 11 telah menjadi
-66 -39 uangnya kembali
66 26 yang datang
-66 -46 yang lupa
-4 65 ^kami dicuri
65 13 ^kode voucher
-65 -52 ^milis
-65 -52 ^milis listname
27 65 ^saya
-65 -54 ^siber
-37 -65 ^tiket
65 13 ^voucher
-63 -65 acaranya
-65 -61 akan dikirim
65 41 antara pukul
-58 -65 apakah
65 3 cara yang
-65 -63 dan banyak
0 65 dan ini
65 54 dan memakai
-59 -65 daya
65 7 dengan ini
6 65 dilihat oleh
65 24 hari senin
65 -31 judulnya
65 5 juni sudah
-4 65 kami dicuri
65 13 kami perpanjang
65 -4 kamu belum
-39 -65 kanal
-65 -47 katalog
-65 -56 ke rumah
-10 65 kerja
-33 -65 klinik
65 13 kode voucher
12 65 lama kami
-32 -65 lambat #
-54 -65 luar negeri
65 19 maaf sekali
-65 -58 masih diperlukan
34 65 meliputi
26 -65 membersihkan
-42 -65 mencatat
4 65 milik bapak
65 8 nomor #
-65 -30 pada halaman
-4 65 pada malam
-65 -49 panas
-65 -35 papua
-52 -65 pejabat
-52 -65 pejabat pelindungan
-65 -42 sampai tiga
65 -1 saudara terima
-25 -65 semacam itu
65 62 surat pemberitahuan
-65 43 tanpa izin
65 48 telanjur membayar
-52 -65 telepon atau
65 54 tersambung
65 35 tertentu
65 -26 untuk tanggal
27 65 yang baru
-56 -64 ^akses data
64 -12 ^anda tertahan
64 -14 ^atas
-64 -49 ^dihapus
64 15 ^perihal
-56 -64 ^permintaan akses
-64 -53 ^pinjaman
-61 -64 ^sandi yang
6 64 ^surat
64 -12 ^tertahan
64 -12 ^tertahan di
-56 -64 akses data
-62 -64 alamat anda
-27 -64 alhamdulillah
64 45 anda semua
64 -12 anda tertahan
64 10 apalagi
5 64 bank dan
64 0 baru tahu
-39 -64 bila anda
-64 -46 bisa
-3 64 dan nik
64 36 dari sistem
64 47 demikian
-44 -64 di ruang
20 64 dinas
64 22 disebabkan oleh
-64 -16 gerai
64 8 kami antar
64 20 kami lampirkan
64 30 kami masukkan
64 -4 kami transfer
64 58 ke posko
64 -2 ke sistem
-2 64 ke surel
64 30 kesalahan kami
64 -23 kirim
-61 -64 kuat
64 28 layani
36 64 maaf sebesar-besarnya
-44 -64 mengaku
-64 8 menit dan
-51 -64 menjelang
-64 -64 menulis di
-64 -43 miring
-31 64 nomor
1 -64 oleh manajer
-47 -64 paket
-64 -47 pemeriksaan kesehatan
64 15 perihal
-56 -64 permintaan akses
-64 -28 pertanyaan
-64 -43 pisang
-64 -26 portal
64 58 posko di
-12 64 rahasia
-11 -64 rapat
64 54 sehingga
64 -37 semalaman
-64 -58 setelah tanggal
64 45 simpanan
-15 -64 sistem dan
-32 64 sosial
64 18 sudah menerima
-64 -40 tampaknya
64 -1 terima memuat
-51 -64 tersendiri
64 -12 tertahan di
-24 -64 tidak akan
-64 -46 yang berjalan
57 64 yang namanya
63 -3 ^donasi
-63 -52 ^habis
63 -10 ^informasi
-63 -57 ^lalu lintas
-63 -57 ^lintas
63 3 ^penerima
-63 -46 ^sudahkah
-38 -63 berhak meminta
63 61 berkat
63 16 berkenan kami
54 -63 berlangsung di
-63 39 bersandi
-62 -63 berubah pikiran
63 6 bukan untuk
-63 49 buku tamu
-63 -10 cabut
-62 -63 dan nyalakan
21 63 data akun
-63 -44 daun
63 7 dikarenakan
2 63 dilihat pengguna
16 63 dipilih
-63 -27 emailmu
63 0 gangguan pada
8 63 ganti pin
4 63 hal tersebut
13 63 ibu bulan
-28 -63 ini sebagai
-63 33 ini untuk
-63 -40 isi ulang
63 9 jemaah
63 10 karena kendala
63 16 kelima
-63 -47 kosong
-63 -59 lunak
37 63 map berisi
-54 -63 memang
63 36 mematikan
-57 -63 membuat kata
-63 -14 mintalah
63 60 namanya
13 63 nasabah lain
63 17 pada surat
-63 -3 paspor anda
63 -1 pejuang
2 63 pengguna lain
63 62 pengurus
-62 -63 pikiran
63 0 provinsi
-10 63 publik
63 0 pula
-63 -20 resepsionis
12 63 sandi lama
-63 -39 satpam
-45 -63 satu
-28 -63 sebagai bukti
-63 -13 sebenarnya tidak
-61 -63 sekitar
-63 -38 sesudah
-63 8 setiap sore
-45 -63 simpan sebagaimana
63 22 sinyalkita
-63 -59 situs dan
-2 -63 skor
-63 -62 sudah siap
-63 -46 sudahkah
-50 63 tambal
63 -5 tanggal yang
63 20 tautan yang
-63 -47 tekan tombol
-9 -63 teknisi
63 -5 tertahan
63 5 tidak tercantum
63 48 wa
-32 -63 wajar
-62 -48 # pada
62 20 ^# bukan
17 62 ^data akun
62 -31 ^kemarin
30 62 ^lain
62 4 ^menyapa
62 4 ^menyapa anda
62 5 ^pukul
62 5 ^pukul #
62 24 ada denda
-62 41 anggota
-62 -32 bahwa
-62 -52 balas saja
6 62 bapak sudah
62 -35 batal
-13 -62 bekerja
62 -7 benar di
-62 13 berbeda satu
62 32 blokir
-11 62 buat
20 62 cod
18 62 dan rombongan
62 54 dari tahun
-62 -24 dasbor
62 47 dengan nama
62 -39 diabaikan
62 4 digeser
62 8 dimakan
62 8 email jam
7 62 email sama
19 62 guru kami
-48 -62 ini !
62 12 itu cuma
39 62 itulah
62 13 jadwal remedial
62 8 jangan dimakan
62 14 kami memasang
25 62 kami tanggal
-1 62 ke seluruh
62 9 kemarin malam
-62 -53 kirim email
62 16 kirim karena
62 11 malam minggu
62 4 malam tahun
24 62 membaca
-62 -4 membawa
-62 -49 mendadak
-51 62 menghapusnya
62 4 menguji
62 45 menyalin
62 4 menyapa anda
23 -62 merek
16 62 mewaspadai
62 9 notifikasi itu
-62 -57 pada senin
-62 -46 peluk
-62 10 profil
62 13 remedial
-62 25 sejak #
-55 -62 selamat
-62 -48 selesai dalam
62 -4 sepatu yang
62 -31 sore ini
62 4 tahun baru
62 13 tarif yang
-50 -62 terlalu
-56 -62 tiga bulan
62 13 ukurannya
-62 30 yth nasabah
-54 -62 {} dengan
61 49 # orang
61 46 ^# juni
-61 47 ^dokumen
61 -11 ^kursi
61 19 ^obat
61 19 ^obat anda
-61 -38 ^sudah kami
61 -44 ^terlambat
-12 -61 ada keterangan
-61 55 ada maaf
-61 -61 akta
-61 -9 atasan anda
14 61 atau pinjaman
61 19 bahari
-40 61 bank
7 -61 benar-benar
-61 -39 beroperasi
61 15 biaya sampai
2 61 bukan milik
-61 -58 bukti potong
43 61 catatan kami
25 61 dalam rangka
-59 -61 dan harus
8 61 darurat #
-61 -21 data pribadi
-28 61 data tersebut
-61 -43 dengan air
13 61 di lampiran
-61 -47 dua menit
61 4 emailnya
-61 -47 enam bulan
23 61 foto
-61 -53 hukum
-40 -61 itu jangan
-61 -52 jadi #
-31 -61 jadwal
61 22 kami mencantumkan
61 2 kami perbaiki
61 38 kami seharusnya
30 61 kami tarik
61 -5 kecerobohan
61 -5 kecerobohan kami
-61 -43 keran
15 61 lama sudah
30 61 layarnya
-39 61 lebih cepat
-61 -48 lokakarya
61 45 maaf
-61 -53 masih memerlukan
-61 -39 melati
9 61 memulihkan
-57 -61 menyelesaikan
60 61 mulai bulan
61 -37 nasabah yang
61 16 nusantara
61 19 obat anda
-61 -60 pada jam
2 61 pencuri
61 2 perbaiki
25 61 rangka
-61 -56 rasa
61 57 sabtu atau
-56 61 sebelas
36 61 sebesar-besarnya
18 -61 sedang kami
61 4 selasa #
61 26 setia yang
-61 -48 sudah berbelanja
61 17 sukarela
61 -5 tarif
-40 -61 tentang
1 61 tur
-48 -61 wib kami
-60 -57 # saat
-60 2 ^# #
-40 -60 ^dini
-40 -60 ^dini hari
60 -47 ^kami mengirim
-10 60 ^karyawan
21 -60 ^pada
-2 60 ^pemberitahuan penting
60 -6 ^perjalanan anda
6 -60 ^terjadwal
-1 60 ajak
-60 -39 anda masih
-60 -48 aplikasi atau
-55 -60 assalamualaikum
60 18 berikutnya akan
60 20 berjangka
-25 -60 berlangsung #
-55 -60 biaya yang
60 6 dan memang
15 60 data keanggotaan
-2 60 data nasabah
60 2 di meja
22 60 dipakai orang
-58 -60 diserahkan
18 -60 dua hari
60 -6 gasjek
60 4 halo mas
60 36 https
60 34 juga sudah
-60 -45 jumpa
-48 -60 ke akun
60 18 kelas xii
60 31 kepada ibu
-60 -41 kira-kira
-60 -32 masih ada
-5 -60 maupun
-51 -60 melalui nomor
21 -60 memakai
26 -60 memasukkan
-51 -60 menemukan bahwa
60 -10 mengucapkan selamat
-55 -60 mengumumkan
-9 -60 menunggu dan
-60 -50 moderasi
-1 60 nomor whatsapp
-60 -34 otomatis dalam
60 17 padahal
2 60 pembaruan keamanan
-2 60 pemberitahuan penting
-50 -60 penipu
-9 -60 per bulan
60 -6 perjalanan anda
-23 -60 rp
-23 -60 rp #
-60 -45 sampai jumpa
-51 -60 sandi untuk
60 45 sekaligus
-49 -60 selama satu
7 60 siapa pun
60 18 spp bulan
-58 -60 tautan berlaku
-9 60 telah menghapus
2 60 terlambat memasang
-60 -3 tidak cukup
60 -9 tiket yang
60 -21 undang
9 60 undangan kami
-3 60 untuk sementara
60 18 xii
`;
