/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
276 102 ^kirim
266 52 kalian
-247 -152 pernah
-198 -243 ^palsu
238 86 telat
-234 -207 email tidak
-234 -151 tidak pernah
-231 -175 di {}
-228 -202 volume
-227 -162 laporan anda
225 130 situs kami
222 75 kemarin pukul
-219 -130 kurir tidak
-216 -194 singkatnya
-214 -154 ^permintaan
212 54 satu yang
-210 -185 lewat aplikasi
-209 -184 unggah ulang
-208 -167 id
-208 -130 stok kosong
-183 -208 terbaru
-207 -111 berat
52 207 dilihat #
-207 -184 kami turut
-207 -175 maaf kalau
-205 -171 ^ketinggalan
-205 -196 berakhir pada
91 205 berisi
205 46 kemarin
-205 -171 ketinggalan
205 65 terlambat
204 109 kami kembalikan
-153 -203 tersedia
199 83 stok di
-195 -198 ^baru
-198 -119 bisa menerima
-198 -19 gaji anda
-198 -177 pengalaman
-197 -153 ^laporan anda
-197 -139 ke {}
197 104 kembalikan
-197 -150 laut bercerita
-196 -164 dan cara
-122 -195 awal
-195 -175 kabari begitu
-145 -195 pedagang
194 38 menukar
-192 -134 pemilik toko
191 58 dendanya
-191 -189 ditangani
-191 -177 topik
-182 -191 {}
-190 -156 terima dan
189 68 ^parkir
78 189 api anda
189 -13 aslinya
188 51 ^koreksi
-139 -188 terbaru kami
-139 -187 lampu
-177 -187 semoga
187 49 siang ini
186 62 ^yang tidak
186 48 kena
90 186 penghuni
-167 -186 perbarui
100 186 rumahmu
-185 -153 ka
23 184 ^bocor
-163 -183 ?
-149 -183 cara
-165 -183 jika sudah
183 38 tidak kami
-182 -171 bergabung di
-142 -182 dengan kode
-176 -182 menerima pemberitahuan
138 182 november pukul
10 181 di internet
-181 -180 tidak terkirim
-123 -180 batik
-2 180 maling
-180 -131 pukul {}
-180 -131 {} pukul
23 179 kelihatan
179 -8 satu jam
-179 -169 tersedia di
179 61 utuh
-178 -104 besar
-168 -178 host
-178 -124 laut
-126 -178 merasa tidak
178 48 murid
-178 -151 pengelola
178 29 rupiah
178 75 uang rp
-148 -177 ^akan kedaluwarsa
-148 -177 akan kedaluwarsa
-177 -156 dapat diakses
-177 -109 dimas
-177 -137 ulang dari
-176 -170 barang
176 58 diisi
-176 -158 mulai mulai
53 176 pelaku
34 175 di situ
175 116 maaf kak
-117 -175 menangani
-175 -125 palsu
34 175 situ
-175 -151 sudah tersedia
-153 -175 tidak melakukan
-174 -117 agak
174 39 anda kembali
-137 -174 untuk {}
-124 -174 {} dari
173 61 ^benar
173 61 ^yang benar
-153 -173 anda sedang
-173 -168 setiap hari
-172 -143 ^verifikasi
-117 -172 alamat email
-172 -150 angin
-172 -132 berkas {}
-172 -141 dengan menyesal
-172 -142 lima hari
-172 -141 menyesal kami
-151 -171 lambat tanggal
153 171 pembaruan kami
170 45 itulah yang
-170 -129 ktp yang
170 30 layak
-170 -118 muncul
-170 -156 sebelum tanggal
-102 -170 terlampir
170 19 undangan yang
-169 -165 ^ditunda
169 38 ^update
-109 -169 anda abaikan
-169 -165 ditunda
169 38 update
48 168 ^siswa
-168 -107 turut
-139 -167 ^promo
167 -4 dari cadangan
167 54 kolom
167 60 perawat kami
-160 -166 ^?
21 166 sudah menutup
166 106 udah
-166 -130 waktu #
-165 -139 pengajuan
-165 -129 sabtu pukul
165 35 vaksin
-164 -119 domain
-164 -149 tahunan
-144 -164 ulang lewat
163 58 ^di email
163 58 ^tautan di
-133 -163 lima
163 89 pengganti
-97 -163 s
21 162 # akun
-162 -159 # hari
162 46 kami ganti
-162 -99 toko
-162 -141 {} di
-125 -161 ^dari
161 43 dan kenyamanan
161 34 ganda
161 60 kekurangannya
-161 -123 kembali #
-40 -161 kucing
-152 -161 listrik
161 64 mencantumkan
161 66 sangat
-161 -148 sesuai
161 22 ya kak
160 55 ^email tadi
51 160 ^insiden
160 -16 berulang
160 55 email tadi
-160 -134 hingga
160 59 keterlambatan ini
160 -16 masuk anda
20 160 nama
160 13 nanti malam
160 26 nyasar
-159 -144 ^hari
-159 -143 ^perintah
-159 -60 dua jam
159 26 ibu datang
-157 -159 maaf mengganggu
-47 -159 yang anda
-158 -111 # xx
36 158 ^guru
158 52 ^iklan
-158 -97 kesalahan pada
14 158 luar pada
-13 158 menampilkan
91 158 tampil di
158 53 ternyata
-158 -111 xx
157 -3 # beserta
-157 -150 ^faks
-148 -157 ^pesan
157 28 diulang
-157 -150 faks
157 48 hitung
157 38 ibu tidak
-157 -153 kami simpan
29 157 mendapatkan
-157 -130 {} {}
-151 -156 di aula
-150 -156 keputusan ini
156 78 lalai
-145 -156 pabrik
-156 -116 silakan
156 -16 untuk itu
-130 -155 ^listrik
155 30 ambil dari
155 25 banyak yang
-155 -92 belum dapat
155 -10 dan maafkan
-114 -155 date
-119 -155 di portal
-114 -155 di wiki
-155 -145 ganjil
155 47 iklan kami
5 155 iseng
155 92 kekhilafan
155 40 prioritas utama
155 19 prof
-99 -155 sekarang juga
-155 -145 semester ganjil
-114 -155 tanggal date
-155 -114 tanggal itu
-23 155 terbaca
18 155 tertinggal di
-114 -155 wiki
-140 -154 ^akan
-66 -154 akan kami
-154 -122 dalam tujuh
30 154 ke polres
154 19 kemarin kami
154 30 potong
154 58 sebenarnya
154 49 selisihnya
-141 -153 ^pemadaman
-120 -153 akun {}
-153 -117 biasanya
35 153 dan foto
153 -17 draf
0 153 ijazah
-153 -128 ini aku
153 34 kami telat
-153 -109 kiriman anda
-149 -153 menjelaskan bedanya
153 70 padahal sudah
-141 -153 pemadaman
153 62 saat
15 153 sandi anda
-109 -153 verifikasi
-153 -109 {} sudah
-120 -152 ^dibatalkan
152 23 jual
-152 -130 kami kabari
-152 -110 sedih
152 37 selalu
13 152 terhadap
152 25 undangan seminar
-151 -123 ^ditolak
-151 -126 gayo
-151 -104 keranjangmu
-151 -136 mendapat
-151 -122 milis {}
151 37 saldo kakak
-150 -150 ^akhir
-150 -117 ^ka
150 60 ^sampai
-150 -111 belum bisa
-150 -117 di petak
-135 -150 diubah
-150 -117 longsor
-150 -117 longsor di
-150 -117 petak
-118 -149 ^situs
-149 -121 ^sudah
26 149 ^terhadap
-149 -141 ^ups ada
-103 -149 apa ?
-149 -109 jejak
149 41 kami lupa
25 149 mengunduhnya
-149 -148 menjelaskan
-113 -149 perusahaan anda
149 57 plus
-149 -141 ups ada
-113 -149 wajib memberi
-146 -148 ^host
148 34 ^yang kami
148 25 abaikan email
148 31 boleh minta
148 3 dan anda
-148 -111 dihapus dari
-148 -107 simpan
-129 -148 tempo #
-148 49 yang cukup
148 63 yang terus
-147 -103 ^jangan
-147 -132 ^konfirmasi
31 147 di tangan
147 21 dibetulkan
52 147 disalin
147 34 dobel
-147 -110 format
50 147 gantilah
147 53 kamu terima
-128 -147 meninjau
147 31 menjawabnya
-107 -147 setelah
147 -28 versi
-128 -146 ^bank
-146 -143 ^rapat
5 146 ^terbaca
-140 -146 bedanya
-146 -134 dijadwalkan
-15 146 ditemukan
146 69 dua kali
146 25 gladi
146 -28 maafkan
146 -15 membayar penuh
-146 -125 memperbaikinya
-146 -124 mengajak
146 14 permohonan
-96 -146 pertandingan
146 52 salah transfer
146 140 saudara
146 43 susulan
146 46 teknik
146 23 undian
-146 -116 untuk membukanya
-145 -122 ^akibat
-145 -100 ^kehilangan
145 20 ^yang tak
145 43 apoteker
145 43 apoteker kami
-145 -102 cocok
10 145 hp
145 46 juni kami
8 145 lamaran
-139 -145 luring
-145 -140 pekerjaan
-140 -145 rancangan
-145 -137 tutup hari
145 20 yang tak
144 26 brosur yang
-144 -110 ditutup
144 3 ganti dan
144 79 ke email
-143 -144 kosongkan
-106 -144 nama pengguna
-144 -65 penjual yang
-144 -123 perintah
-144 -101 permintaan anda
34 144 serangan
-113 -144 waktunya
-143 -118 ^keamanan
143 28 kami lalai
143 39 kok
18 143 memusnahkannya
143 42 menjadi prioritas
143 32 menyalin jadwal
-143 -113 siswa belajar
-141 -142 ^angin
-142 -137 ^kesalahan
-142 -125 ^uji
-142 -118 dari alamat
140 142 data dari
-142 -142 di cabang
-131 -142 disebut
109 142 menjual
-134 -142 program
-142 -128 rekamannya
-142 -132 sesuai permintaan
142 45 uang
-142 -137 webinar
-73 -141 dengan membawa
141 40 itu keputusan
-141 -140 kembali dengan
141 36 kepotong
-141 -141 kerusakan
16 141 melaporkannya
-2 141 nik dan
-141 -3 penghasilan
141 30 selalu menjadi
141 -13 semalaman
48 141 seminggu
-141 -131 user
-141 -124 {} untuk
140 32 ^keliru
140 39 ^perbaikan jadwal
-23 140 alamat dan
23 140 alamat surel
140 53 beliau
140 53 beliau sudah
140 18 berkas yang
-140 -119 di menu
17 140 kami pindahkan
140 32 kendala
140 39 perbaikan jadwal
17 140 pindahkan
-93 -140 seperti
-140 -97 sinta
-124 -140 upacara
140 27 yang berlaku
139 104 ^hilang
-139 -127 ^webinar
139 90 ada pada
-139 -120 dan pendaftaran
-139 -134 dapat menyampaikan
-130 -139 edisi ini
139 53 hehe
139 33 kami memakai
139 -15 maaf kami
139 -18 maafkan kami
-139 -136 melalui
139 20 pasti
-138 -139 pengunjung
-139 -103 pulih
-104 -139 rapor semester
-114 -139 {} pada
138 30 # tanpa
-138 -124 ^id
-138 -92 akan mencoba
-138 7 anda ke
-138 -93 atas permintaan
-138 -134 berhasil
-138 -97 di atas
-138 65 foto dan
-138 -107 karena tidak
-127 -138 pada sabtu
-138 -132 pengingat
138 23 pihak kami
-114 -137 ^kedaluwarsa
137 59 ^membatalkan
137 10 ^premi
137 31 ^tadi
-137 -24 ^ups
-137 -131 berasal
-137 -131 berasal dari
137 33 bergeser
137 45 di sistem
-132 -137 ditanggung
-131 -137 favoritmu
15 137 kami menampilkan
-96 -137 lowongan
30 137 mantan
30 137 map
137 -8 penerima email
-1 137 periksa transaksi
-137 65 pribadimu
-137 -109 raya
137 38 sampai pukul
137 58 tabel
137 27 tadi malam
137 41 terjemahan
-137 -78 tertangani
137 73 tertukar
-136 -86 ^mulai
136 48 ^stok
136 24 ^yang keliru
-136 -107 beredar
90 136 dan nama
134 136 ditulis
136 21 kami jual
136 57 kembalikan hari
-136 -105 mulai
83 136 nama dan
-104 -136 permintaan
136 7 solo
-81 -136 terpakai
136 51 uangnya kami
135 -25 ^tak
135 35 ^update soal
135 45 dengan harga
2 135 kami dibobol
135 -2 kamis dan
135 62 karena kami
-135 -131 kesalahan yang
135 64 masuk ke
135 13 sudah bikin
135 35 update soal
-134 -125 ^anda untuk
-134 -100 ^domain
-134 -115 ^menunggu
-134 -105 ^minggu dini
-134 -111 ^persetujuan
-134 -128 ^status
3 134 akan menanggung
-107 -134 baca selengkapnya
-124 -134 banding
134 -19 blender
134 40 buruk dan
-134 -105 internet banking
-123 -134 kata
-134 -98 ketik
-124 -134 kode {}
-134 -63 kopi
3 134 menanggung
-134 -101 rp2
-70 -134 sebesar
-107 -134 selengkapnya
134 33 terjadi
-119 -134 tidak termasuk
134 37 tribun
-133 -115 ^ini
133 39 ^kami keliru
133 4 ^klarifikasi
-133 -33 anak
133 32 gudang
-125 -133 halaman akun
133 25 jalur cadangan
133 79 kami terlambat
-133 -125 kenapa
133 4 klarifikasi
-85 -133 langkah
-94 -133 masih menunggu
-133 -82 mencoba
-133 -120 meneruskan
133 25 menyiapkan jalur
133 54 mobil
-2 133 nik
22 133 nik alamat
-106 -133 pemberitahuan ini
-119 -133 pernah minta
-133 -109 pesanan anda
133 38 pulang
85 133 sambil
133 25 tidak menyiapkan
-133 17 tutup
-56 -133 video
133 20 yang kami
-127 -132 ^hostname
132 83 ^penting
132 44 buruk
-132 -115 detik
-20 132 dibobol
-127 -132 hostname
-132 -119 jalankan
-132 -103 jika
132 57 kami bagikan
-98 -132 khilaf
-70 -132 lembur
-132 -127 n
5 132 tidak berhak
131 20 ^kunci jawaban
-131 -111 ada gangguan
131 5 akunnya
131 26 bagian yang
131 39 kembali ke
131 21 koreksi
131 20 kunci jawaban
131 60 menerbitkan
-131 -66 menyetujuinya
-129 -131 pemeliharaan
131 41 retur
131 39 ternate
-131 -94 voucher rp
-130 -112 # hingga
-130 -71 ^terjadi
26 130 ada kemungkinan
102 130 chat
-130 -105 di pintu
-130 -130 dihentikan
-104 -130 dikembalikan otomatis
-130 -127 dilakukan
-28 -130 email
-130 -130 email terakhir
130 35 hadiah
4 130 hendra
-130 -112 hingga #
130 38 mati
4 130 pak hendra
-130 -100 paket di
-130 -97 pengembang
-130 -105 pintu masuk
-130 -103 robot
-130 -120 sepuluh menit
-130 -114 stoknya
-130 -36 tempat
130 49 tetap kami
52 130 yang punya
29 129 # sampai
-129 -103 ^keranjangmu
107 129 ^notifikasi
129 50 duh
129 100 itu tidak
129 33 jam sibuk
129 3 kekeliruan
-129 -83 ketentuan
129 36 ketika
-129 -45 laptop
-101 -129 membatalkan pesanan
-127 -129 mulai selesai
-129 -113 musik
-81 -129 pernah meminta
-129 -93 rabu pukul
-129 -102 selat
-50 -129 semacam
-104 -129 terlampir dalam
-106 -129 yang keluar
128 9 anda kurang
128 7 beda
-128 -110 bisa diambil
-128 -122 bisa hadir
128 38 dosis
128 40 galon
128 40 galon anda
-128 -121 kami sedih
128 27 ketidaknyamanan yang
128 107 kotak
-128 -110 kursi yang
58 128 lengkap dengan
128 22 menyiapkan
-35 128 nama alamat
128 37 salah menyalin
-117 -128 sepuluh
128 5 tahap ii
-128 -126 terdekat
-120 -128 untuk menyetujui
-128 -110 yang tersedia
-128 -123 {} dan
127 7 ^menit
-127 -82 ^selamat
127 37 anda yang
-127 -79 bakal
-86 -127 bila tidak
34 127 darah dan
34 127 golongan
34 127 golongan darah
127 34 ibu kami
56 127 insiden
127 40 itu kesalahan
127 40 kami antar
-96 -127 kami kalau
-1 127 ke polsek
-127 -20 minggu
127 59 mulai rp
127 -17 nasi
-96 -127 pin otp
-1 127 polsek
127 101 punya
-127 -98 salah ketik
-103 -126 ^bulan
126 41 ^malam
-126 -119 ^pengingat
126 46 ^ya
-126 -96 apa-apa
126 29 baru kami
-126 -94 dalam #
-126 -107 diambil
-126 -81 gelombang
-92 -126 gunakan
126 50 huruf
126 6 kami ambil
111 126 kami minta
-126 -119 kamu nggak
-126 -64 kredit
-75 -126 mendaftar di
-126 -110 mode
-126 -115 nomor nomor
-96 -126 pengendali
-56 -126 pengirim
-97 -126 pesanan kakak
-93 -126 sebesar jumlah
-79 -126 teliti
126 -6 undang
-100 -125 ^baru dari
125 32 ^gantinya
-125 -90 anda hanya
-125 -79 anda kirim
-100 -125 baru dari
125 -1 belum selesai
-125 -122 di pusat
40 125 dibuka siapa
125 16 janjikan
-124 -125 ka {}
-125 -113 kami baca
125 16 kami janjikan
-96 -125 kebocoran data
-125 -92 lewat
-125 -111 melaporkan
125 43 membaca tanggal
125 18 mengantarnya
-112 -125 pelaporan
125 29 penjelasan
-106 -125 tetap dapat
-121 -125 wilayah
-125 -79 {} yang
124 16 # adalah
-124 -91 ^cara
-55 -124 ^rilis
-124 -106 address
-124 -83 diterima
-19 124 ia
48 124 kasir
-124 -106 ke address
124 11 lalu kami
-124 -79 lewat surel
124 16 minggu lalu
124 60 pemain
42 124 peneliti
-97 -124 pengguna baru
-112 -124 portal karyawan
-124 -97 sudah selesai
124 26 tak
-124 -10 terlihat
123 27 ^dua
-123 -95 ^gempa
39 123 ^ktp
-118 -123 ^tahunan
123 37 anda telanjur
-119 -123 atur
-123 -75 dalam satu
25 123 dan masyarakat
33 123 dan meminta
28 123 dan nomor
123 62 dan tiga
123 35 dicetak
-123 -100 faks id
-123 -95 gempa
34 123 internet
-104 -123 jalan
-123 -117 kesalahan lain
-123 -116 konfirmasi
123 -20 labelnya
-123 -91 memenuhi syarat
-115 -123 menolak
-116 -123 minimum
-123 -100 pekerjaan faks
-123 -119 perjalanan
99 123 punyamu
-94 -123 rudi
123 43 tautan di
5 123 tersebut sudah
15 123 tersimpan di
122 55 ^kami kirim
-116 -122 ^no #
-122 -27 ^pemilik
-4 -122 ^yang anda
-19 122 alamat yang
-122 -88 anda berakhir
-122 -117 dibagikan
122 45 dicocokkan
122 12 email kami
122 33 j
122 36 kami hitung
122 75 kenyamanan
-116 -122 no #
122 24 penuh untuk
122 28 redaksi
-122 -108 survei
121 8 ^kurang
-89 -121 ^mengatasnamakan
-89 -121 ^mengatasnamakan bank
-121 35 ^pelanggan
-121 -104 ^seminar
-89 -121 ^waspada
121 45 ada lagi
-121 -85 april #
-121 -106 baca
-121 -101 banjir
-121 -106 dan dapat
-121 -118 diperbarui
-121 -98 ditolak
-102 -121 dompet
121 52 gantinya
-121 -107 hadir
-121 -79 halo {}
-109 -121 hari raya
-106 -121 ini
-70 -121 jika bukan
-121 -115 kenal
-89 -121 mengatasnamakan bank
121 8 menghitung
-121 -112 milis
-112 -121 paham
121 -30 pembaca
121 26 penggantinya
121 -1 premi
66 121 sebanyak
121 52 seharusnya sampai
121 -7 semestinya
-121 -96 simpan email
121 24 terisi
121 47 tiket gratis
121 -15 yang keliru
-97 -120 ^anda akan
15 120 ^kita
-120 -105 ^pengajuan
-120 -95 akun
120 67 biayanya
120 64 bug
8 120 formulir itu
-79 -120 jakarta
33 120 lain selama
-120 -110 lebih awal
-110 -120 mengeklik
-120 -105 pengajuan kredit
-120 -112 ranting
100 120 rekaman
120 5 saldo rp
-120 -82 tari
-119 -103 ^banjir
119 14 ^pagi
119 27 balik
-119 -109 data dan
119 16 di gudang
-119 -84 ekspor
26 119 hal yang
-119 -103 juni #
119 36 kaget
119 2 kami tulis
-119 -97 keamanan informasi
119 43 kue
13 119 masuk otomatis
42 119 mengakses
119 87 mengambil
119 -70 ongkos
-101 -119 pemberitahuan yang
119 91 sehubungan
119 91 sehubungan dengan
55 119 server kami
44 118 # januari
118 -16 ^merusak
-100 -118 ada data
-118 -99 agar
118 2 beli
-118 -24 belum menjawab
-118 -95 bintang
-110 -118 demi
-94 -118 diblokir
-118 -92 email yang
-105 -118 kami kehilangan
118 54 kami unggah
118 -9 kasih atas
118 63 kelurahan
-118 -93 kirim ke
118 -32 kirimkan
-4 118 kunci
-84 -118 memerlukan
118 14 menembus
118 33 panitia
47 118 pelakunya
-118 -83 siapkan
-22 118 staf
118 -42 tidak bisa
-95 -118 tingkat
-117 -101 ^analis
-117 -104 ^balas
-117 -104 ^baru balas
19 117 ^data pelanggan
-117 -109 ^kopi
-117 -104 ^maaf baru
-116 -117 akta kelahiran
-117 -104 baru balas
-117 3 berhak
-98 -117 cerita
19 117 data pelanggan
-116 -117 diajukan
-117 -86 galat
-117 -75 gunung
-117 -105 hai nama
117 68 kamera
117 19 kami proses
-116 -117 kelahiran
-116 -117 kelahiran yang
117 -4 kepada warga
117 19 m
-117 -104 maaf baru
117 86 memohon maaf
117 43 nol
-90 -117 promo
117 21 tutor
7 116 ^di internet
116 38 ^soal
-116 -102 ^turut
-88 -116 anda ?
116 14 anda menunggu
-116 -102 atas wafatnya
-116 -82 bulan depan
116 43 dan kami
-116 -90 dapat
-1 116 dari akun
-109 -116 ini karena
-116 -84 kamu sudah
-105 -116 menu
-116 -68 mohon tidak
-115 -116 penulisan
116 22 proses
-105 -116 terakhir
19 116 termasuk milik
115 -10 ^dengan
-104 -115 ^pulih
-115 -87 ^selesai
115 34 ^tidak sampai
115 38 angkanya
-115 -101 dari sini
-96 -115 identitas
40 115 informasikan
40 115 informasikan bahwa
-115 -87 jaga
115 77 jersey
115 30 kami beri
40 115 kami informasikan
61 115 kami keliru
-20 115 melindungi
-105 -115 mengundang bapak
-115 -95 pembayaran anda
115 1 perlu mengisi
115 108 pulsa
-77 -115 situs
-115 -63 sudah dihapus
115 -7 tagihan bulan
-115 -113 tanggal tanggal
-27 -115 tempo
115 34 tidak sampai
-78 -114 aktifkan
-114 -47 alamat
24 114 bila ada
-112 -114 diambil di
6 114 ditebak
114 14 donasi
-77 -114 dua langkah
36 114 kejadian ini
-114 -66 kemudian
114 18 memakai daftar
-37 -114 mengunggah berkas
114 18 rapat kami
-114 -101 sampah
114 29 tidak sesuai
-114 -100 v
-77 -114 verifikasi dua
113 45 # kami
-106 -113 ^karena
-113 -86 ^melihatmu
-113 -86 ^melihatmu pergi
-113 -86 ^pergi
-113 -86 ^sedih
-113 -86 ^sedih melihatmu
-6 113 anda tanpa
-113 -113 baru dapat
-113 -92 belajar dari
-113 -113 dapat diambil
-113 -105 dengan alasan
10 113 di alamat
45 113 difoto
-113 -102 dijadwalkan #
-113 -105 ditolak oleh
36 113 kegagalan
73 113 konsultasi
-113 -86 melihatmu
-113 -86 melihatmu pergi
53 113 menawarkan
113 28 mencetak
-62 -113 mengikuti
7 113 nomornya
91 113 per satu
113 -12 permohonan maaf
113 11 platinum
-75 -113 rilis
91 113 satu per
-113 -86 sedih melihatmu
113 30 senin lalu
-113 -104 sla
113 40 tadi
113 33 telanjur
-93 -112 ^kereta
-112 -67 alam
-85 -112 banking
-61 -112 bukan segera
26 112 celahnya
45 112 cod palsu
49 112 darah
-112 -91 dari toko
-6 112 diacak
-89 -112 diatur
26 112 dibuka oleh
112 42 ditambah satu
112 -28 edisi
112 58 kami menerbitkan
112 90 kami mengunggah
79 112 membaca
-112 -77 mulai #
-38 -112 pasar
-93 -112 petugas kami
112 32 sih
-67 -112 stok
-112 -102 tercantum dalam
-111 -95 ^pengiriman tertunda
-111 -95 ^tertunda
-111 -95 aplikasi kami
111 5 berkomitmen
111 17 brosur
111 9 buktinya dan
-95 -111 digunakan
111 25 diperbaiki kami
-111 -78 foto ktp
34 111 jual beli
-111 -85 kami siapkan
34 111 kantor notaris
-111 -108 kasih sudah
-96 -111 kecuali
-111 -75 laporan ini
34 111 notaris
-111 -95 pengiriman tertunda
111 46 prioritas
111 49 saldonya
-108 -111 selama ini
110 10 # tidak
110 -22 ^bapak
-104 -110 gratis ongkir
35 110 hp dan
110 33 jangan balas
-20 -110 jatuh tempo
110 -31 laksmi
-110 -106 membukanya
110 78 memiliki
110 30 menulisnya
-73 -110 mobile
-73 -110 mobile banking
-110 -109 pada {}
-110 -56 pak
-110 -80 pengertian anda
-110 -105 pusat servis
-58 -110 servis
18 110 tangan orang
110 78 tidak memiliki
110 30 yang menulisnya
-86 -109 # paket
109 37 ^server kami
-109 -80 anda #
-59 -109 aplikasi anda
-96 -109 bagaimana
-8 109 buatan
-78 -109 buka
109 34 dan menyediakan
-109 -102 dana sebesar
-109 -88 dilaksanakan
8 109 guru
109 16 hapus tanpa
24 109 hubungi bank
-109 -106 jawaban anda
109 7 kami layani
-109 -85 karena banjir
-109 -99 kekecewaan
-109 -99 kekecewaan anda
-109 -99 memahami
-109 -99 memahami kekecewaan
-109 -86 memperkirakan
109 -9 pada pihak
109 6 pas
109 33 petani
-109 -104 salinan data
18 109 salinan polis
109 52 saya yang
-19 109 seseorang
-109 -103 sibuk
109 30 sudah habis
19 109 visa
109 107 yang pertama
109 8 yth orang
-107 -108 ^gagal
108 27 ^salah kirim
-71 -108 ^terlalu
108 -29 ^ukuran
108 10 agustus kami
108 59 akan datang
-108 -98 analis
-101 -108 anda akan
-97 -108 anda sudah
-108 -59 belanja
108 18 dimaklumi
-83 -108 edisi #
93 108 halamannya
108 22 hitung ulang
-108 -62 hujan
108 18 jumat pagi
-108 -96 kabar ini
-108 -70 kangen
-25 108 kepegawaian
-4 -108 kesalahan
108 80 lomba
-108 -108 melalui formulir
108 -15 memasang zona
-60 -108 menurut
-92 -108 minimum belanja
-35 108 orang pada
-108 -33 pergi
-84 -108 sabtu #
15 108 seseorang dari
-92 -108 tanpa minimum
-108 -79 tanya
108 20 yang benar
108 -15 zona waktu
-107 -100 ^berhasil
107 11 ^brosur
13 107 ^terbuka
5 107 anda muncul
-107 -26 baru yang
-103 -107 baru {}
-68 -107 belum
107 40 dari data
-91 -107 dianggap
-97 -107 halo
107 27 ini menimbulkan
107 -10 kami kirimkan
37 107 lagi di
-107 -86 lengkap ada
107 43 mentransfer
-107 -92 mundur
-107 -61 pencarian
50 107 polres
107 35 ribu
-107 -67 sage
9 107 seseorang menyalin
107 -20 tanpa pemberitahuan
-107 -72 tidak masuk
-107 -67 warna sage
-85 -106 ^kamis
-106 -76 ^kode
-106 -84 akan dihapus
75 106 anda ada
106 103 anda dan
106 91 anda hari
-106 -91 bmkg
47 106 buang
106 36 cadangan
47 106 dapat datang
106 36 di hari
-39 -106 hari
-59 -106 hari supaya
-75 -106 hasil
106 33 kembali sebelum
106 11 kepuasan
8 106 memulihkan akun
-106 -71 mencoba lagi
-106 -57 penjual
106 -40 promosi
-106 -90 sampai lima
106 7 uang anda
8 106 untuk memulihkan
-105 -57 # gram
83 105 ^dibuka
-105 -18 akhirnya
-105 -57 atasan
105 60 baris
-105 -82 begitu
105 -27 cetak
-63 -105 dan mohon
-105 -75 dari #
-105 -97 dimulai ulang
-105 -57 gram
-105 -82 halaman
105 4 hangus
-105 -95 iuran sampah
34 105 januari
-105 -77 kardus
-105 -57 katanya
-105 -87 memenuhi
34 105 mengamankan
105 55 nusantara
105 67 online
-105 -80 pembayaran sebelum
-105 -95 ronda
105 7 salah dan
-105 -17 tutup pada
34 105 untuk mengamankan
-94 -104 ^bagaimana
49 104 ^bisa dibuka
-104 -59 ^pembayaran anda
-104 -85 ^penarikan
-104 -85 ^penarikan produk
-67 -104 ^pindah
-104 -85 ^produk
-104 -59 ^tidak berhasil
-104 -85 dapat menjadi
104 2 di papan
-104 -85 hentikan pemakaian
-104 -104 kalau
-89 -104 kedaluwarsa
-72 -104 mengaku sebagai
-104 -32 minggu pagi
-2 104 nama email
-104 -85 panas
-104 -85 pemakaian dan
-104 -85 penarikan produk
104 24 perawat
-104 -59 perbarui metode
104 64 produksi
104 37 saja atau
-91 -104 saja email
104 50 sama
-59 -104 singkat
14 104 sungguh menyesal
35 104 tampil
-30 -104 tersebut dan
104 23 tiba
-104 -59 tidak berhasil
104 28 yang sama
103 2 ^bunga
-99 -103 ^penjual
-103 -77 ^penyesuaian
-103 -100 ^publik
-103 -94 ^selama
103 85 anda berisi
103 -49 anda menerima
103 26 angka
-10 -103 artikel
-103 -103 asuransi
103 89 berutang
-103 -98 debit
-103 -86 detik untuk
-103 -93 di kecamatan
-95 -103 dimulai
103 -28 ini sebelum
103 8 juara
-103 -81 kadang
-103 -98 kartu debit
-87 -103 kewajiban
-103 -89 korban
103 13 langganan anda
103 28 maaf terutama
-103 -77 menjadi rp
8 103 mesin pencari
-73 -103 nyalakan verifikasi
-103 -77 otomatis
-103 -10 peretas
16 103 pihak luar
103 16 rabu malam
-103 15 sampai #
57 103 sekarang sudah
103 -15 tahap
103 28 terutama kepada
4 -103 tetapi
-4 102 ^data donatur
-88 -102 ^diterima
-4 102 ^donatur
-102 -84 ^juni
-47 102 ^ke
102 88 ^layanan
-44 -102 ^lowongan
-102 -66 ^oleh
101 102 ^pemberitahuan
39 102 ada satu
-102 -61 air
102 -16 anda memesan
-94 -102 aula
-4 102 data donatur
102 19 fakultas
-53 -102 ini memang
-40 -102 kami membantu
-102 -102 kecepatan
-102 -96 lokakarya
102 -5 loket kami
102 56 memakai data
-102 -92 per hari
-88 -102 perubahan
102 -1 studio
-25 102 terunggah
98 102 yang tidak
-101 -92 # september
-98 -101 ^klaim anda
27 101 ^paspor
-101 -89 akan dibaca
-101 -85 badan
101 21 bikin
-81 -101 bukan anda
-101 -84 dari {}
-23 101 data anggota
-101 -38 di halaman
-87 -101 dikirim paling
-95 -101 habis
101 22 kami sangat
101 72 kami sudah
-101 41 kami tutup
101 19 kamu dapat
-101 -92 kehilangan
-101 -88 kirim ulang
-6 101 memberi tahu
101 82 memohon
-80 -101 nyalakan
101 -17 nyasar ke
-101 -73 pemantauan
14 101 pencari
71 101 siswa lain
-67 -101 terbesar
2 101 tetangga
-101 -74 tontonan
101 -24 yang tadi
101 18 yang terlalu
100 32 # tadi
-100 -87 ^datang di
-100 -87 ^selamat datang
2 100 ^tamu
-100 -14 ^token
-100 -97 anda memakai
100 3 armada
-100 -59 berat hati
-100 -87 datang di
-100 -59 dengan berat
-100 -98 dikirim kepada
100 71 email itu
-100 -84 gagal
-100 -75 habis dalam
-100 -84 hasilnya
-100 -59 hati
-100 -59 hati kami
100 28 ini dan
100 23 ini terkirim
-29 -100 lima kali
-100 -93 mau
15 100 memberi
60 100 meminta maaf
-16 -100 mengundang
-100 24 periksa
-100 -48 perpustakaan
95 100 rombongan
58 100 sebagian
-17 -100 sendiri setelah
100 45 surat ini
-7 100 terunggah ke
100 23 uji coba
100 55 wa
-77 -99 anda dianggap
-99 -86 anda telah
99 85 aneh
99 10 boleh ikut
-99 -87 dengan sendirinya
-99 -49 folder
-91 -99 keranjang
-99 -69 lagi pada
-24 -99 lapangan
-99 -58 masih kami
-95 -99 membawa kartu
-82 -99 ongkir
99 -28 pada kami
49 99 pengawas
-99 -45 penilaian
-99 -73 peringatan
99 21 perjanjian
99 21 salah kirim
99 32 salah membaca
-12 99 sebagian data
-99 -87 sendirinya
-99 -83 sering
-99 -90 terjual
99 -2 timbul
-99 -88 unggah
99 16 yang telah
-98 -63 # april
-98 -83 # detik
-92 -98 ada perubahan
-3 98 agen
-95 -98 akses ke
98 9 anggap
98 29 bingung
-98 39 bisa melihat
98 -19 cemas
98 76 diakses
98 17 diperbaiki
20 98 ikut terbawa
-98 -79 kami terima
-30 98 ke luar
98 11 kelas
-98 -34 log
98 9 memuat angka
-98 -21 mencari
98 5 mengirim email
-78 -98 menu keamanan
-98 -98 menyusun
98 -19 nilainya
-98 -17 oh
31 98 pengguna dompetku
-56 -98 sebagai petugas
98 15 sepatu yang
20 98 terbawa
98 6 terjadi kekeliruan
-98 -74 utara
98 -6 versi yang
-47 -98 wafatnya
98 69 yang merasa
-82 -97 ^akses data
8 97 ^dicuri
-82 -97 ^paket
-74 -97 ^pendaftaran
-82 -97 ^permintaan akses
-97 -66 ^phishing
97 -17 ^salah maaf
-97 -66 ^simulasi
-97 -66 ^simulasi phishing
-97 -85 akibat
-82 -97 akses data
-19 97 anda termasuk
-56 -97 aturan
56 97 bahwa pada
-94 -97 bercerita
97 23 dan berlaku
-97 -64 inap
97 39 kami bayar
8 97 kami telah
97 63 kesalahan pengaturan
97 43 kirim buktinya
-97 -66 lalu #
65 97 lari
6 -97 membawa ktp
18 97 mengunduh
-43 -97 menunggu di
97 12 menyala
97 -5 papan
-97 -66 pelatihan
-63 -97 pengendali data
-82 -97 permintaan akses
-97 -66 phishing
-97 -64 rawat inap
97 -17 salah maaf
97 40 satu tiket
-97 -56 semua
-97 -66 simulasi
-97 -66 simulasi phishing
-97 -82 subjek
97 8 tak bisa
-96 -97 terjual habis
-97 -82 tinggal
87 96 # anggota
-53 -96 ^#
-80 -96 ^anda tidak
96 11 ^mati
-96 -60 anda dapat
96 28 angka yang
96 -7 antrean
-67 -96 balai kota
96 16 berjudul
16 96 buatan kami
96 57 cair
96 57 cair tanggal
53 96 cerah
-96 -96 dibatalkan
-66 -96 dikunci
-96 -76 ini dikirim
51 96 itulah
30 96 jumlah simpanan
96 -1 kak !
-1 96 kami kunci
96 46 kami memohon
30 96 kepada anggota
93 -96 keputusan
96 75 ketiga
96 71 manajemen
96 18 membayar rp
96 -20 memesan
-73 -96 mengabari
-96 -72 meriah
21 96 pada #
96 51 penyebabnya
-12 96 rekrutmen
96 33 sedikit
-96 -89 seperti biasa
96 -15 terselip
93 96 tim kami
-96 -62 tls
96 -12 uangnya
96 5 warga yang
-96 -79 yang sering
25 95 ^hari ini
-95 -84 ^kemarin ?
-3 95 akibatnya
95 -10 anda unduh
95 35 antara #
-62 -95 atau langsung
-25 95 baper
-95 -20 batu
24 95 buat
-95 -91 dibaca di
-52 -95 diganti pada
95 19 dikarenakan
95 5 gangguan pada
12 95 ia sudah
95 -34 kami hubungi
95 17 kami perpanjang
95 22 kami yang
-38 -95 kasih
-95 -84 kemarin ?
95 6 kesalahan tersebut
95 -17 kirim
-13 -95 lama
-95 -75 mulai pukul
-81 -95 penawaran
-84 -95 pindah ke
-95 -61 pusat
-95 -81 sering dilakukan
-95 -55 siap membantu
64 95 sudah kami
95 21 tadi siang
95 18 yang udah
20 94 ^daftar
94 -21 ^link
-65 -94 ^proyek
94 33 ^sabtu #
94 54 bekerja
94 33 benar sabtu
94 4 bendahara
-94 -79 bisa jadi
-49 -94 dari anda
-94 -47 dibuka kembali
-5 94 diretas
94 69 file
-60 -94 gratis
94 24 hari yang
94 83 itu
19 94 jatuh ke
94 21 kami kurang
19 94 ke tangan
-94 -80 kelas daring
-37 -94 keluarkan
-15 94 kerja anda
73 94 kotak masuk
-94 -22 lampiran
-94 -80 melewati
-80 -94 mencuri
-80 -94 mencuri data
94 0 mengapa
94 80 mengenai
5 94 menutup akun
94 8 menyampaikan permohonan
94 6 pada pukul
-94 -68 pembayaran langganan
94 67 pemberitaan
-94 -40 perbarui aplikasi
-94 -79 persetujuan
-94 -65 rawat
-86 -94 rekening tujuan
-6 -94 sebagai
-94 -85 sebelum pukul
-39 94 selasa lalu
-48 -94 sembilan
-92 -94 syarat
94 -21 tadi nyasar
-42 -94 tautan
14 94 termasuk nomor
-94 -85 tertunda
-93 12 ^anggota
-78 -93 ^berubah
93 27 ^hitung
-58 93 ^izin
-85 -93 ^kak
-11 93 ^lamaran
33 93 ^orang
-55 -93 ^sesuai
58 93 ^tangan
-58 93 ^tanpa izin
-1 93 ananda
-34 -93 anda tidak
-93 -88 belajar
-3 93 berwenang
-93 -51 bilang
-93 -88 di host
93 45 di rak
93 57 dimaksud
93 13 diunduh dari
-93 -44 gugatan
40 93 kali pada
-93 -42 ke folder
-88 -93 lahir dan
-85 -93 lalu menyesal
-93 -38 layanan
-8 93 layar
-93 -12 lokasi
93 38 maaf kepada
-86 -93 menyetujui
-47 93 mereka
-93 37 minggu dini
-93 -20 musim hujan
93 81 sana
-6 -93 seminar
93 -8 sistem
93 -22 sore ini
-38 -93 suami ibu
93 18 tanah
-60 -93 terenkripsi
-3 93 tidak berwenang
93 27 yang salah
-10 -92 ^email
-56 -92 ^tahun
-92 -42 ^toko
-5 92 bersangkutan
-22 -92 bertambah
-92 -41 celah
-92 -76 dan sedang
-92 -72 di bank
-59 -92 dinyatakan
-78 -92 dua
-92 -50 formulir
92 4 kami potong
-86 -92 kepada pelanggan
-24 -92 kurir
-92 -81 membeli
92 -22 musim ini
92 2 namun
-14 92 pelanggan kami
92 -7 pembelian
-92 -71 pertama yang
66 92 pihak ketiga
92 20 selisih
92 20 selisih rp
92 15 siaran langsung
-92 -70 tulis di
-5 92 yang bersangkutan
92 -4 yoga
-75 -91 # x24
91 9 ^tanpa pemberitahuan
10 -91 acara
91 14 benar
12 91 bisa membaca
-90 -91 dan hubungi
-91 -85 dapat dibaca
91 10 dukungan bapak
-91 -87 kami siap
-77 -91 kantor tutup
91 30 ke google
-9 91 login kamu
-26 91 mutu
-26 91 mutu layanan
12 91 orang bisa
91 31 padahal
-91 -73 pelapor
91 27 pendaftaran kami
-26 91 peningkatan
-26 91 peningkatan mutu
-75 -91 perbarui kartu
-91 -25 sampai
12 -91 sendiri
8 91 tertinggal
57 91 untuk semua
-75 -91 x24
-75 -91 x24 jam
-53 -90 # mei
-90 -56 ^festival
90 19 ^jam #
90 19 ^kami
-68 -90 ^kebocoran data
-90 -50 ^pengembalian dana
-79 -90 ^penulis
90 -4 ^saat
33 -90 ^uang
-79 -90 abaikan saja
90 13 atas segala
-90 -67 bawa
-90 -50 biasanya masuk
25 90 daftar itu
-67 -90 dalam email
90 35 dan diperiksa
90 59 dari pihak
7 90 data tersebut
-53 -90 di kelas
20 90 dipakai mengirim
-90 -82 ditahan
-90 -56 festival
-77 -90 hormat kami
-37 90 itu sudah
6 90 mbak
90 19 meja
10 90 mengganti
-85 -90 mungkin ada
-78 -90 nomor belum
-90 -49 papua
-79 -90 penulis
90 -9 potong dari
-64 -90 pukul sepuluh
-83 -90 pusat bantuan
-62 -90 salah memasukkan
90 13 segala
-38 90 selama
27 90 surel
24 90 tanpa hak
-90 -16 tawaran
-25 -90 tim
11 -90 tulus
11 -90 yang tulus
-89 -67 # !
-89 -68 ^kami terima
-69 -89 ^maaf
25 89 ^pemberitahuan kegagalan
39 89 ^polis
39 89 ^polis anda
16 89 ^rumah
-67 -89 ^tahu
89 54 ajukan
-89 -79 akan
-69 -89 akta
-89 -33 bank penerbit
33 -89 berlangsung
-25 -89 bila anda
11 89 dan ini
-72 -89 dari halaman
-89 -72 dijalankan
-89 -81 dikirim
-57 89 dokumen
89 20 email jam
-84 -89 halaman halaman
89 -21 hari kamis
-89 -70 ini bukan
8 89 itu orang
-82 -89 kabel
86 89 kami membaca
-59 -89 kanal
8 89 ke log
-89 -70 keluar
-66 -89 kristus
8 89 log yang
14 89 melapor ke
12 89 meminta penerima
20 89 nomor hp
59 89 oleh pihak
-79 -89 pekan ini
25 89 pemberitahuan kegagalan
-87 -89 pemeriksa
-82 -89 pemesanan
-74 -89 pengguna user
-89 -38 peristiwa
-74 -89 rinciannya
-89 -30 sandinya
89 67 sehingga
-89 -80 terakhir kami
89 24 yang betul
3 88 ^grup
-77 -88 ^kabar
-77 -88 ^kabar dari
-76 -88 ^libur
88 27 ^mengirim
-88 -86 ^token listrik
88 37 ada yang
-74 -88 aliran
88 70 baju
-88 -86 berkah
-80 -88 dapat dihubungi
88 0 dari dapur
-88 -52 di pengaturan
88 67 di sana
-88 -84 dilarang
32 88 disalin pelaku
-76 -88 jadwalkan
-76 -88 kami jadwalkan
-9 88 kartu masa
88 24 kelalaian kami
-88 -86 komputer anda
88 -14 latihan
-88 -81 listrik di
-9 88 masa berlaku
-51 -88 mei
75 88 minum anda
88 30 mohon dimaafkan
-86 -88 mudah
-88 -66 oleh sistem
3 88 pada bulan
-88 -65 pemakaian
88 64 pembuka
88 56 penyebabnya adalah
-88 -71 portal
4 88 pusat data
-87 -88 suami
88 -18 sudah tahu
-88 -33 tenang
-88 -86 token listrik
88 44 utama
88 -16 yang mendaftar
88 14 yang semestinya
-87 -26 ^alamat
87 19 ^anda terlalu
-87 -69 ^atas permintaan
-86 -87 ^belum lengkap
87 -11 ^datang
87 17 ^kami salah
-86 -87 ^lengkap
87 -24 ^oops
-87 -69 ^pribadi anda
87 8 ^salah cetak
-87 -81 administrator
87 -57 aku
87 -57 aku salah
-8 87 anda terbaca
87 19 anda terlalu
-87 -50 belanja sekarang
-86 -87 belum lengkap
36 87 cod
-87 -3 dan menyesali
-86 -87 dapat dilakukan
-87 -50 hemat
4 87 ibu tanpa
87 1 kalau email
-19 87 kami lengkap
29 87 kami menyarankan
31 87 kami telusuri
87 6 kami transfer
-87 -64 kartu keluarga
10 -87 ke saldo
40 87 kelompok
-87 -75 kepada {}
87 16 kerangka
87 -13 malam yang
-87 -74 masa tenggang
-87 -87 membahas
29 87 menyarankan
-87 -53 menyusul
17 87 milik bapak
-87 -69 museum
11 87 nomor kartu
87 -24 oops
36 87 palsu dan
-67 -87 pasang
-87 -87 pelaksana
-39 87 perusahaan
-76 -87 pesanan {}
-87 -69 sandinya kami
-87 -28 saudara tanggal
72 -87 semalam
-87 -75 sisa
-51 -87 tahun
-87 -87 tanya jawab
31 87 telusuri
-87 -74 tenggang
9 87 terbuka untuk
-53 -87 tuhan
-20 -87 ukuran m
-82 -87 undang-undang
9 87 untuk umum
-85 -87 waspada penipuan
87 9 yang baik
-36 -87 yang tampaknya
21 87 yang terbaca
9 87 yang terbuka
-86 -1 ^buku
-74 -86 ^faktur
-1 86 ^kami dicuri
-86 -28 ^otp
15 86 ^rumah sakit
-86 -62 ^terjual
-86 35 ^terkirim
-86 -47 anda dengan
-86 -26 anda masuk
86 27 barat
-86 -74 bila berkenan
15 86 dan para
86 -17 dengar
-78 -86 dewi
86 24 dikarenakan gangguan
86 54 ditambah
-74 -86 faktur
86 22 ganti
86 47 google
-52 -86 ingin
-86 18 instagram
12 86 januari dan
-1 86 kami dicuri
-27 86 kami matikan
86 -5 ke bagian
86 49 ke saya
86 19 klik
13 86 kotak masukmu
20 86 kunci akses
86 11 label
-14 -86 malu
13 86 masukmu
86 26 mengajukan apa
-86 -72 menghubungi kami
-14 -86 menginap di
-86 -49 menit !
-74 -86 npwp
-74 -86 npwp yang
-7 -86 pada email
-1 86 pada malam
-86 -53 pemeriksaan
-66 -86 penerima yang
86 26 perlu mengajukan
15 86 sakit kami
13 86 sebaiknya anda
86 -20 sekali dan
-61 -86 semula
-86 -2 sori
-86 -85 tahun ini
-74 -86 tanggal faktur
-77 -86 terhenti
86 46 unduh
86 16 untuk hari
-27 -85 ^!
-85 -78 ^anda pinjam
-85 -78 ^buku yang
85 16 ^darah
-85 -66 ^lagi
-85 -78 ^pinjam
85 29 ^tautan
-85 -78 anda pinjam
-85 -59 asal
85 31 balas dengan
85 15 banget
85 15 betul
85 55 bicara
19 85 buka lampirannya
85 77 bulan maret
-43 85 dapat ditonton
-65 -85 dikembalikan
-43 85 ditonton
9 85 grup
-14 85 halaman pembayaran
-85 -78 hanya bisa
-85 -71 hentikan
19 85 jangan buka
-30 -85 jarang
29 85 kami meminta
85 9 kami mengucapkan
-82 -85 kapasitas
85 -6 kemenangan
-85 2 kita
85 13 klaim yang
62 85 komunitas
-85 -75 kunjungan
12 -85 kurir kami
19 85 lampirannya
-85 -21 lereng
-85 -53 maret sampai
85 32 membayar akan
85 13 membuat bapak
-85 -67 mendaftar
-85 -53 menemukan
-62 -85 mengaku
-75 -85 menjalankan
-85 -75 menyenangkan
85 14 menyesal telah
-49 -85 nominal
-11 -85 oleh manajer
11 85 pindaian
85 12 poin
-85 -78 rp500
-85 -78 rp500 per
85 17 salah cetak
-85 -30 salah satu
-85 -78 seharusnya kembali
-85 1 sehat
-85 -74 selamat datang
11 85 tamu
85 14 telah memberi
-17 -85 terima kasih
-85 -63 tidak memilih
25 85 umum
3 84 ^anda di
-68 -84 ^atur
-68 -84 ^atur ulang
-84 -69 ^listname
-84 -80 ^november
-68 -84 ^ulang kata
69 84 ada di
-30 -84 alamatmu
20 84 anda dipakai
-68 -84 atur ulang
-72 -84 dalam dua
-84 -76 daya
-59 -84 di situs
-84 -60 dikenai
3 -84 dua hari
-57 -84 ini kepada
-4 84 ini untuk
-66 -84 jadwalnya
-84 -75 jam yang
-72 -84 kabar dari
84 44 kk
84 -39 kursi anda
84 -8 memasang
-84 -21 menit dan
-7 84 penipu yang
-36 -84 penutupan
-31 84 pintar
4 -84 poster
-84 -66 tautan dan
84 40 teks
-84 -70 terdapat kesalahan
84 18 tidak dipantau
84 39 tolong
-84 -84 tujuh hari
-84 -26 ubah
73 84 udah kami
-68 -84 untuk mengatur
-84 21 yth nasabah
12 83 ^digital
-37 83 ^orang tua
-66 -83 ^pengguna
83 -32 ^sabtu
-37 83 ^tua
69 83 anggota koperasi
83 64 bersama kami
-67 -83 biasa
-46 -83 catatan
-83 -66 cuti
-81 -83 di stasiun
83 27 diajak
-83 -58 ini #
-25 83 kami buang
83 -25 kami menukar
83 -12 mahal
55 83 memeriksa
-82 -83 memperoleh
83 38 memuat
-67 -83 menagih kartu
-14 83 oleh
-15 -83 pada hari
83 14 perpanjang sampai
83 50 rw
-59 -83 sedang
-83 -81 sesuatu
-83 -35 siapa yang
83 17 tadi subuh
82 15 # sebagai
-82 -72 ^data pribadi
82 65 ^foto
-82 -68 ^pembayaran
-82 -65 ^pemeliharaan
-7 82 ^percobaan
-82 -72 ^pribadi
-82 -79 adanya
-51 -82 akhir bulan
-82 -28 akun yang
-1 82 berkas sudah
-82 -54 bertemu
82 19 bisa kami
-28 -82 cabang
-73 -82 dengan alamat
70 82 di luar
-62 82 dilihat
-82 -64 disampaikan
82 -24 gudang kami
-82 -75 hari hari
-82 0 ini kesalahan
-82 -32 jenis
-3 82 kami memberi
82 15 kami menambahkan
-82 -82 kami menerima
15 82 lembar
44 82 maaf yang
-82 -62 masuk {}
-37 -82 memperbaiki
82 15 menambahkan rp
13 82 mencabut
-24 -82 minggu depan
82 24 nggak perlu
-82 -72 pantulan
82 32 pemegang
82 30 pihak
82 70 sakura
82 19 saldo tanpa
82 39 sampai akhir
82 8 senantiasa
-82 -63 september
-3 82 tahu anda
-82 -63 tidak terputus
-80 -82 turun
81 16 ^bukan untuk
81 16 ^kemarin bukan
11 81 ^laptop
-2 -81 ^lupa
-81 -80 ^pesanan nomor
81 -48 ^salah
-81 -50 ^spam
81 66 ^surat pemberitahuan
44 81 ^tagihan
-63 -81 abaikan
-2 -81 anda terima
81 15 apotek
81 58 bahwa terdapat
-81 -69 batas
81 58 bersumber
81 58 bersumber dari
81 31 boleh dipakai
11 81 dalamnya tersimpan
2 81 dan jumlah
66 81 dan kontak
11 81 dari mobil
-81 -69 daripada
-81 -73 denda
81 24 di email
81 16 dimaafkan
-45 -81 dinas pendidikan
81 36 dipakai siapa
81 28 diperiksa
-48 -81 gangguan
-81 -47 halaman depan
81 -33 ii
-81 -58 juga membuka
55 81 kami gunakan
81 35 ke metode
81 16 kemarin bukan
81 -20 lagu
81 33 langsung dari
-81 -64 listname
81 11 malam kami
-81 -58 masukkan kode
-69 -81 meminta pin
-81 -69 menjawab dalam
81 11 menulis bahwa
-81 -64 milis listname
41 81 minggu !
-38 -81 negeri
-75 -81 pdp
-81 -49 pemesan
-75 -81 penanganan
-45 -81 pendidikan
-69 -81 perubahan ini
-81 -80 pesanan nomor
81 -24 pintu anda
10 81 polisi sudah
-75 -81 pribadi yang
-81 -62 ruang
-27 -81 sebelum kehabisan
51 81 sejak
-3 81 seorang pegawai
-70 -81 seperti yang
81 46 teman
-75 -81 terjadi kegagalan
81 20 tertanggal
81 20 tertanggal #
-81 13 tidak sah
-75 -81 uu pdp
-81 -40 yang seharusnya
-81 -71 {} akan
80 24 ^bukan
80 10 ^cetak
36 80 ^ibu
80 77 ^internet
-80 26 ^rapor bisa
-78 -80 atas ketidaknyamanannya
80 26 bapak kurang
-51 -80 baru
-80 -67 berkas konfigurasi
15 80 buku
50 80 cuaca
8 80 dalamnya
80 79 dan telah
5 -80 dari
-80 -34 data
8 80 di dalamnya
-80 -66 email anda
-68 -80 februari pukul
-80 -69 hari dan
-67 -80 jadwal pekan
80 18 juga manusia
80 59 kami salah
80 7 kendala teknis
-78 -80 ketidaknyamanannya
80 57 maaf
-80 -65 makin
80 18 manusia
80 2 memungut
80 55 menyalin
67 80 minum
-1 80 nasabah
-49 80 orang asing
-80 -73 padam
-80 -40 panel
-22 -80 panjang
-46 -80 pemilik data
-80 -62 pesan
-63 -80 proyek
-80 26 rapor bisa
80 70 resmi
64 80 sambungan anda
-4 -80 status
80 -8 sudah terbit
80 9 telah diperbaiki
80 -16 tepat
-80 -54 tetap jalan
-17 -80 tiga puluh
-62 80 titik
11 80 yang bukan
-47 -79 ^belum
-79 -23 ^dikirim
18 79 ^kartu
-69 -79 ^kuota
-40 -79 ^no
79 -51 ^satu
-21 -79 ^tanggal
-45 79 asing
79 32 dan kk
-11 79 di daftar
79 25 di kedua
-29 -79 di ruang
-71 -79 dipublikasikan
-74 -79 diserahkan
79 1 gerbang
-21 -79 hari ini
79 11 hilang
-79 14 jam
79 54 jam karena
-76 -79 jujur
-34 79 kami menunjukkan
79 42 kami tetap
-79 -46 karena
-79 -28 ke kantor
79 -29 kesalahan ini
79 5 kurang
-79 6 laporan kepada
-79 -79 masuk dengan
-31 79 matikan
-79 -70 mau menerima
79 26 mendaftar ulang
-79 -59 oke
-28 -79 pelanggan setia
79 26 perlu mendaftar
-79 -45 pesanan
79 25 rabu lalu
79 26 salah
-79 -72 satu sampai
10 -79 sedang kami
79 11 sepatu
-79 -65 tanpa biaya
53 -79 terima
79 38 terkirim kepada
-79 -79 tetap aman
-71 -79 tidak dipublikasikan
-79 -70 tidak mau
-79 -77 titip
-79 -54 tolak
-60 -79 tujuan
79 6 untuk malam
78 64 ^# agustus
78 31 ^berfungsi
-78 -25 ^dan
-78 -13 ^data
78 5 ^gratis
78 5 ^ongkir
-44 -78 ^paket anda
-78 -65 ^pemeliharaan terjadwal
78 31 ^tidak berfungsi
-78 -74 ahli
-23 -78 aman di
-23 -78 amanah
78 -6 anda kami
-78 -19 antara lain
78 -7 assalamu'alaikum wr
-36 -78 ayam
-78 -76 bergabung
-46 78 berisi nama
-23 78 bocor
-78 -62 ceritakan
78 41 dari sistem
-78 -70 ditukar
-39 78 grup whatsapp
-78 -41 halo sobat
78 23 kami kirim
-21 -78 kembali
73 78 maaf sebesar-besarnya
-74 -78 memuat data
-78 -61 menjawab
-4 78 nama nik
78 -2 nonton
-78 -65 pemeliharaan terjadwal
78 23 pendaftaran dibuka
-39 -78 pindah
78 10 pula
-29 -78 rt
78 16 sampai di
-78 -45 satpam
-78 -36 saudara untuk
-75 -78 sebab
-66 -78 sebelum jumat
78 11 subuh
78 31 tidak berfungsi
78 -7 wassalamu'alaikum
78 -7 wassalamu'alaikum wr
78 -7 wb
78 -7 wr
77 25 # kemarin
-70 -77 # menit
-77 -62 ^april
-77 -57 ^berakhir
-55 -77 ^jadwal
77 -22 ^kelas
77 -14 ^kursi
-6 77 ^lokasi
-50 -77 ^tiket
-57 -77 anda untuk
-77 -76 atau hubungi
-20 -77 baru di
-76 -77 bila masih
38 77 datang hari
77 26 di balai
77 12 dicoba
77 48 harap
77 -5 hari itu
0 77 kami cabut
77 -4 ke kartu
-43 -77 kiriman
-77 -28 konfigurasi
-48 -77 libur
77 11 maaf dari
22 -77 membersihkan
19 77 memulihkan
-74 -77 minimal
77 16 murni dari
-77 -72 naik
-76 -77 panjang kami
77 60 pembayaran
-77 -50 pengembalian dana
-77 -41 penyesuaian
-18 -77 perbaikan
-77 -41 ringkasan
-77 -43 rumah sakit
77 73 saja tidak
77 55 saya mohon
-47 -77 segera hubungi
-19 -77 semuanya
77 10 skrip
77 6 tangki
-43 77 terkirim ke
-76 -77 termasuk data
-20 -77 yang lagi
76 27 # cm
-76 -17 # syawal
76 7 ^# februari
76 56 ^aplikasi
76 7 ^februari
-76 3 ^formulir
76 -53 ^kami mengirim
-43 -76 ^kereta anda
76 5 ^laporan donasi
-9 -76 ^pembaruan
76 15 alasan
76 37 apabila hal
-2 -76 brankas
76 27 cm
-63 -76 dan akunmu
9 76 dan mengunduh
-3 -76 dana
76 -15 dari tiga
-2 -76 di brankas
76 -29 di depan
-23 -76 dicabut
-44 76 diinformasikan
-45 -76 dilayani
7 76 enak
76 34 ikatan
-76 -47 kabarkan bahwa
-76 -47 kami kabarkan
15 76 kami memberitahukan
-43 -76 kereta anda
76 5 laporan donasi
8 76 login dan
-76 -76 masukkan
15 76 memberitahukan
15 76 memberitahukan bahwa
76 23 menarik
60 76 mitra
-29 -76 pdf
-12 -76 penyedia
-62 76 percobaan
-76 -17 ramadan
-60 -76 rencana
-76 11 sdk
-76 -28 sesuai ketentuan
-23 -76 sudah dicabut
68 76 tapi
76 28 telepon saya
-76 -70 url
-75 -40 # tahun
52 75 ^# desember
52 75 ^desember
18 75 ^surat
-75 -70 anda gagal
75 13 apa pun
-67 -75 assalamualaikum
-55 -75 bank tidak
75 10 bapak yang
75 40 belasan
12 75 dalamnya ada
75 10 di meja
13 -75 diduga
-23 -75 fajar
-75 -74 gelap
40 75 hal
-50 -75 hari sabtu
75 25 iklan
-69 -75 istri
-5 75 itu dan
50 75 kami memuat
-75 -60 katalog
-75 15 kecamatan
75 4 kemarin menyebut
74 75 kepada ibu
29 75 kunci yang
12 75 matikan sampai
8 -75 memasukkan
-12 -75 menunggu dan
75 14 merah
35 75 paspor
75 51 penuh pada
75 37 sampai rp
-3 -75 semacam ini
-49 -75 semacam itu
-66 -75 si
-75 -69 sudah dibatalkan
-75 -67 tanggal
-75 -15 tas
-75 -20 tetap bisa
-75 -48 tidak diperlukan
-75 -60 undangan rapat
23 75 yang baru
3 75 yang ditandatangani
-2 -74 ^acara
20 74 ^kegagalan
20 74 ^kegagalan pelindungan
-74 -18 ^kerja
28 74 ^masuk
-3 74 ^terungkap
-57 -74 abaikan pesan
-74 -53 agustus
-74 59 anggota
-16 74 bekasi
-74 -47 belum termasuk
-21 74 berhati-hatilah
-12 74 berpotensi
-12 74 berpotensi diakses
-34 -74 bukti
-74 -68 bulan
74 1 bunga #
23 74 dapat dilihat
-51 -74 dari orang
45 74 dari tahun
74 22 dear
-12 74 diakses pihak
8 74 dijual
42 74 foto
-23 -74 harus
74 1 ini pukul
-74 -22 instagram kami
-74 -58 kami ya
57 74 kontak
-74 -57 laporan
-55 -74 luar negeri
74 40 maret
-61 -74 membantu
74 1 membuka deposito
74 -5 mengambil antrean
-26 -74 minggu ini
6 74 nama lengkap
74 35 pelanggan yang
-67 -74 pemantau
-74 33 pengurusan
-29 -74 pesan singkat
74 -1 rak
-74 -63 selama sepuluh
17 74 siswa
-74 -57 sudah berbelanja
-8 74 surel itu
50 74 tagihan yang
74 -5 tanpa mengambil
74 50 terdapat
26 74 tidak ikut
-16 -74 tujuh
-74 -68 whatsapp yang
-74 -73 wib
-73 -58 ^dihapus
73 -29 ^pengiriman
-47 73 ^terlihat orang
-66 -73 atau
-73 -57 balas saja
73 -27 batal
-67 -73 berakhir
-73 -26 bu
-73 -59 buku berikut
73 3 dalam paket
73 3 dari rak
-73 -59 denda berjalan
-46 -73 dengan
73 21 dengan kursi
-68 -73 diperkirakan
23 73 dokumen tersebut
-30 -73 hari kerja
-62 73 hasil pemeriksaan
73 -18 jumat
73 5 kabari sebelum
-73 -70 ke kamis
-73 -50 keanggotaan anda
73 17 kurirnya
-73 -64 membuat
-14 73 menunjukkan
73 -21 nikmati
73 5 pada surat
52 73 pembinaan
73 47 pengurus
73 54 perlu kami
-73 -30 pribadi anda
-73 -71 rangkuman
-73 -49 saluran
73 72 sebesar-besarnya
73 37 selasa
-73 -57 setujui
73 64 surat pemberitahuan
73 55 tautan berikut
-47 73 terlihat orang
73 22 yang datang
-73 -44 yang membuat
73 1 yang sampai
73 7 yang tertukar
72 -41 ^jam
72 27 ada denda
72 24 ada sedikit
19 72 anda nama
72 9 angka nol
-56 -72 apakah
-72 -7 aplikasi
72 21 atau saldo
-31 72 bantuan sosial
-68 -72 berkala
48 72 biayanya kami
-1 72 dan berkas
-10 -72 dari rumah
-44 -72 dihubungi
72 -13 diterbitkan
-27 -72 diteruskan
72 51 garuda
-72 -58 jumpa
72 0 kepercayaan
-72 -62 kirim email
-67 -72 kode ini
-67 -72 kode verifikasi
-26 -72 langsung ke
32 72 meminta
-72 -70 mencukupi
46 72 mulai bulan
-72 -40 muncul di
1 72 orang
72 59 pagi ini
72 -30 paket ibu
-72 -69 pembayaran yang
-11 -72 rapat
-72 -58 sampai jumpa
72 31 sebagai ganti
-72 63 sebelas
72 -20 sehari
-28 72 sementara dan
-72 -45 sudah berada
-72 7 sudah melapor
72 24 sudah tiba
-52 -72 terjadwal
-72 -70 tidak mencukupi
72 -12 tulis
-67 -72 verifikasi anda
72 55 yang mungkin
-68 -71 # jam
-71 -54 ^abu
-71 -54 ^abu vulkanik
-67 -71 ^donasi anda
71 17 ^gangguan layanan
-71 -54 ^karena abu
15 -71 ^minta
19 71 ^pelindungan
19 71 ^pelindungan data
-71 -67 ^posisi
-71 -54 ^vulkanik
-71 -54 abu
-71 -54 abu vulkanik
-42 -71 ada berkas
71 9 adalah prioritas
-20 -71 bandung
71 49 bulan ini
-71 -58 datang #
36 71 diminta
22 71 dompetku
-67 -71 donasi anda
-16 71 edaran
71 17 gangguan layanan
-71 -18 gerai
-71 -54 gunung lewotobi
-45 71 ibu ke
-44 -71 jauh
71 5 juni sudah
71 33 kami masukkan
71 0 kami menyesal
42 71 kami tarik
-71 -54 karena abu
71 14 kelebihan
71 7 kepada #
41 71 kepala bidang
-41 -71 kode berlaku
70 71 kuncinya
-36 -71 lambat #
-27 71 lengkap
-71 -54 lewotobi
33 71 luar
71 5 memeriksanya
-71 -67 mempertimbangkan
23 71 mengabarkan
-16 -71 mengganggu
14 71 mengganti kata
-71 -54 menutup bandara
-38 71 mirip
-22 71 nomor
-71 -25 novel
-71 -59 pemberitahuan dari
-71 -17 pemilik
-41 -71 penerbangan
-71 -39 perkiraan
-71 -59 pesan whatsapp
-71 -43 pesanan #
-16 71 ponsel
-46 -71 pukul
-41 -71 pun termasuk
71 5 saudara terima
71 11 sebelum sabtu
-71 -12 seberapa
9 71 sehingga nomor
71 16 sepele
-71 -67 setelah mempertimbangkan
-71 -49 sinyalnya
71 23 sopir
71 23 sopir kami
-16 71 surat edaran
71 -1 tambahan di
-70 -71 tanggalnya
8 71 terdapat indikasi
-71 -33 terdiri
-71 -33 terdiri dari
71 22 tertentu
14 71 terus
71 48 terutama
-71 7 tidak cukup
71 5 tidak perlu
71 17 tujuh tahun
71 48 undangan
-71 -54 vulkanik
-71 -47 yang tertinggal
-70 -44 ^batalkan
-29 -70 ^hasil
-70 -44 ^kami batalkan
-8 70 ^ketiga
70 9 ^kode voucher
70 13 ^pengembalian
-8 70 ^pihak ketiga
-70 -66 ^rangkuman
56 70 ^tanda
56 70 ^tanda tangan
-14 -70 ^tim
70 9 ^voucher
70 21 ^yang salah
-45 -70 alhamdulillah
-65 -70 atau pesan
-66 -70 baru untuk
70 12 benar https
-70 -54 berarti
-70 -63 berkenan
-70 -45 beroperasi
-45 70 booking
-69 -70 call
-69 -70 call center
-69 -70 center
-70 -6 data pinjaman
-70 -46 data yang
70 -29 di bawah
70 -40 email semacam
-70 -28 emailmu
70 13 gaji
20 70 hal tersebut
70 27 hari senin
-69 -70 hubungi call
59 70 itu kami
-19 -70 jadwal
33 70 kami mengirimkan
21 -70 kami temukan
70 14 karakter
-1 70 ke surel
37 70 kemungkinan
70 9 kode voucher
-70 -40 kunjungan anda
43 -70 maskapai
10 70 memakainya
70 12 mengalami kendala
33 70 mengirimkan
17 70 mengunduh #
-66 -70 menurut uu
70 15 pagi
16 70 pelacakan
-15 -70 peminat
-70 -66 pendaftaran anda
9 -70 pengertian
70 -17 pihak lain
70 5 rata-rata
-65 -70 saldo anda
19 70 satu alamat
19 70 selama enam
-67 -70 selamat
39 70 server
-66 -70 subjek data
-70 -5 syawal
70 1 tani
21 -70 temukan
-70 -49 tiap bulan
-70 -55 yang cocok
-69 -63 ^anda sudah
-13 -69 akan menerima
69 2 bahwa ibu
69 19 berkenan kami
-58 -69 bukan ganti
69 27 dan uangnya
69 4 dapat email
69 16 dengan ini
-69 -8 di rumah
2 69 di sebuah
-67 -69 diberikan
-26 -69 event
-64 -69 gangguan jaringan
69 52 harapan
5 69 indikasi
5 69 indikasi akses
-64 -69 jaringan di
-67 -69 kalau kemarin
-69 -51 kami setujui
31 69 kartu anda
69 69 kenyamanan anda
-23 69 kepada ananda
-69 -66 kepada pengelola
19 69 lama kami
-68 -69 laporan lengkap
69 8 maaf sudah
-58 -69 masuk dari
-42 -69 menambah
-1 -69 november
-69 -40 otomatis dalam
69 47 pada
69 -2 palu
-69 -21 pegawai
-69 -52 peluk
-10 -69 penarikan
69 -1 pengganti kami
-61 -69 prima
69 69 prioritas kami
69 0 puasa
-17 -69 puluh
9 69 pun yang
12 69 rekening bapak
45 69 rekening saja
39 69 salah satunya
39 69 satunya
2 69 sebuah forum
69 0 sehingga jadwal
-69 7 sekadar
-69 -68 sekitar
69 11 sekolah memohon
2 69 server lama
-64 -69 seseorang meminta
-69 -42 setelah itu
69 -52 sudah masuk
-21 -69 suka
69 4 terima memuat
-41 -69 terputus
-48 -69 tiga bulan
34 69 transparansi
-69 -38 uangnya kembali
3 69 unit layanan
-65 -69 untuk masuk
69 29 yang sempat
68 51 ^# juni
-68 -53 ^dari milis
-68 -36 ^ditiadakan
68 51 ^tanpa
-49 68 ^terkirim ke
-48 68 ^terlihat
68 2 anda beli
-68 -62 atm
-8 -68 balai
68 -7 bapak boleh
48 -68 berlangsung di
-68 -61 dan banyak
-68 -16 dan saya
-68 -62 dapat digunakan
-68 -53 dari milis
6 68 datanya
-29 68 di buku
68 16 di kantor
-68 -61 dihapus
62 68 dipakai di
-68 -36 ditiadakan
-48 -68 ganti kata
-68 -55 hari lagi
-68 -67 hukum
-68 -54 kamis atau
38 68 kantor kami
-38 -68 kehabisan
-66 -68 lapor ke
-68 -27 mana yang
31 68 map berisi
-65 -68 mengantar
-68 -62 meningkatkan
17 68 merasa dirugikan
-68 -12 mintalah
68 47 orang yang
1 -68 pajak
-68 -16 profil
-2 68 rahasia
-54 -68 secara berkala
68 60 senin dan
-21 -68 skor
-68 -49 sudah di
68 19 sukarela
4 68 tamu yang
-68 -67 tanggal pukul
-68 -7 tas yang
-6 -68 tepercaya
68 -8 tertahan
-68 -42 wita
68 -16 ya
67 3 ^beasiswa
-55 -67 ^dini
-55 -67 ^dini hari
67 -2 ^donasi
-8 67 ^insiden data
67 -1 ^minggu lalu
60 67 ada
52 67 allah dan
52 67 ampun kepada
-67 -64 anda belum
7 67 angka terakhir
-67 -1 arsip
67 33 assalamu'alaikum
18 67 atas nik
-67 -62 batas waktu
67 -21 bawah
67 10 bayu
67 3 beasiswa
-41 67 daftar anggota
1 67 dan nik
-67 -40 dan selamat
-44 -67 data #
-67 32 di instagram
66 67 digital
9 67 dimasuki
-67 -50 diverifikasi
67 -7 dugaan
2 67 email sama
7 67 empat angka
-45 -67 hai {}
-33 -67 ibu tanggal
-8 67 insiden data
52 67 jadwal salat
67 -7 janggal
67 -6 kami cetak
67 14 kami memasang
-30 -67 kendaraan
52 67 kepada allah
67 17 kilat
-67 -25 komputer
3 -67 lihat
13 67 melihat alamat
-54 -67 membalas
-67 -32 membuat anda
-67 12 memohon ampun
-40 -67 mencatat
-9 -67 menyesal
39 67 mesin
67 4 mudik
-47 -67 nantikan
-65 -67 otoritas
-67 -58 pada senin
-59 -67 paket
-67 -46 penerima
67 6 pengguna di
-16 67 repositori
-67 -29 sudah tidak
67 54 telah terjadi
-55 -67 telepon atau
-27 67 tersimpan
-29 -67 tidak akan
-67 -35 tinggal tiga
-9 67 yang memakainya
67 55 yang tampil
66 -5 ^anda tertahan
-66 -45 ^batik
0 66 ^berisi
0 66 ^berisi data
-66 -37 ^dana
4 66 ^data akun
-37 66 ^data anggota
34 66 ^lain
8 66 ^pemberitahuan insiden
66 -52 ^saldo
-66 -59 ^siber
66 -5 ^tertahan
66 -5 ^tertahan di
-66 -44 akun anda
66 5 alami
66 5 anda alami
66 -5 anda tertahan
-38 -66 bagi yang
-66 -41 berakhiran
0 66 berisi data
-15 -66 berlangsung #
28 66 bocor dari
66 12 bukan untuk
66 24 buktinya
66 10 cadangan pukul
56 66 dan kepada
39 66 dari aplikasi
5 66 data akun
10 66 data kami
-35 -66 diantar petugas
66 33 hal ini
66 9 jadwal remedial
-47 -66 kami belum
-35 -66 kami ke
-66 -55 kami mencoba
-7 -66 kuartal
37 66 meliputi
66 24 menjemput
66 -15 nanti
66 -8 nota
-27 -66 nusa
8 66 pemberitahuan insiden
-60 66 penyimpanan
-9 -66 per bulan
-66 -8 perawatan
-66 -57 pertanyaan dan
66 61 polis
-50 -66 ragu
-66 -56 rekan kerja
66 9 remedial
66 -7 salah pada
-1 -66 saldo
-40 -66 saudara dapat
-66 -54 selesai dalam
66 20 tarif yang
19 -66 tengah
66 -3 terbit
66 -5 tertahan di
66 3 usaha
-66 -28 utang
28 -65 ^antrean
65 37 ^dipakai
65 17 ^kami menagih
65 30 ^kunci
65 17 ^menagih
65 -44 ^menu
-65 -48 ^milis
-65 -48 ^milis listname
-65 -55 ^perjalanan
-11 -65 ^rapor semester
65 6 ^tadi pagi
-65 -59 ada kata
-65 -61 akan dikirim
-11 65 antaranya
-11 -65 ayah dan
65 23 berikutnya akan
-60 -65 berkala dan
-65 -39 bisa diubah
15 65 dampaknya
-11 -65 dan bunda
61 65 dan sudah
-11 65 di antaranya
44 65 di grup
-25 -65 dipakai sekali
-65 -45 dulu
62 65 faktor
65 -24 hari rabu
-65 -57 kakak
7 -65 kami berjalan
65 17 kami menagih
65 9 kami menekan
65 -3 kami nomor
30 65 kartu yang
-65 -59 kata yang
65 -1 kecerobohan
65 -1 kecerobohan kami
65 10 kemeja
-65 43 keterangan penghasilan
-36 65 kode otp
65 42 konsultan
65 26 lebih dulu
30 -65 maaf atas
65 0 malam tahun
65 9 masih menerima
-63 -65 mengecewakan
65 -8 mengucapkan selamat
-63 -65 mengumumkan
22 65 mewaspadai
49 65 namanya
7 65 oleh karena
-65 -40 pesan ini
-65 -50 sekar
-17 65 selama dua
65 45 serverindo
-61 -65 sudah terdaftar
65 0 tahun baru
65 6 tata usaha
-65 -47 tekan tombol
11 -65 teknisi kami
-48 -65 tetap berlaku
65 9 tombol kirim
-65 -61 total
-58 65 yg
-59 -64 # x
64 6 ^bisa dipakai
-29 64 ^kebocoran
64 3 ^penerima
-45 -64 ^penuh
-52 64 ^sakit
-14 -64 ^tidak
64 6 ^tidak bisa
26 64 anda mungkin
64 -27 anda selama
-64 -51 anggrek
64 9 antara pukul
64 -2 atas kesalahan
36 64 barangkali
64 -11 benar di
64 8 benar rp
1 -64 benar-benar
64 22 berjangka
-64 28 berlaku mulai
49 64 dari dalam
62 -64 dari kami
8 64 data keanggotaan
6 64 dilihat oleh
7 -64 email dari
-64 -53 enam bulan
64 5 halo mas
53 64 imigrasi
-43 -64 iuran
-64 -64 jaringan
64 6 jawab kami
64 43 jemaah
-5 -64 karena kelalaian
64 -2 ke sistem
-64 -52 kencana #
64 12 kirim kemarin
-64 3 login ke
64 1 masih di
-64 -50 melati
64 8 mematikan
-60 -64 membuat kata
-64 -14 mohon perbarui
64 8 notifikasi itu
53 64 pemohon
53 64 pemohon yang
-64 -11 pengaturan
-39 -64 penjaga
-64 -48 perpanjangan
-50 -64 rusak
-64 -43 sampai besok
64 34 sampai minggu
17 64 sandi lama
-54 -64 sandi untuk
47 -64 sedangkan
64 -6 sewaktu
64 -21 slip gaji
17 -64 tahun lalu
64 -4 tambah
64 37 transfer ke
-64 24 tugas
-59 -64 x
-59 -64 x #
-64 12 yang kurang
63 56 ! !
0 -63 # kursi
63 56 ^! !
63 44 ^agustus
-40 63 ^akun
-63 -42 ^anda #
-63 -42 ^kode verifikasi
-63 -57 ^lalu lintas
-63 -57 ^lintas
41 63 ^nasabah
-63 -45 ^sudahkah
-63 -42 ^verifikasi anda
-63 -42 alamat anggota
63 -44 atas
63 0 atau di
63 10 bahari
-63 -58 beberapa
-9 63 beri
-5 63 bersihkan
63 -21 bersyukur
63 -21 bersyukur dapat
-34 -63 berubah
-63 -7 bukan
-27 -63 checkout
34 63 cukup
-18 63 cvv
-63 -59 dan boleh
14 63 dan rombongan
-63 -24 dapat memilih
63 -21 dapat mendampingi
63 4 dari keluarga
-63 37 di gerai
1 63 dilihat pengguna
22 63 dipakai orang
-63 -21 direksi
18 63 guru kami
-52 -63 ini !
63 1 ini disebabkan
-37 -63 itu di
63 59 jumlahnya tidak
-63 -17 kabari kami
-5 63 kami bersihkan
63 -21 kami bersyukur
63 21 kami mohon
63 3 kami perbaiki
37 63 kami sungguh
63 11 karena kendala
-63 -12 lalu kirim
43 -63 lebih
12 63 mana pun
-63 -57 masih memerlukan
-45 -63 melakukan
-63 15 melampirkan
63 4 menjadi bagian
63 -47 merusak
-63 -54 naga
63 18 nggak
63 14 ongkosnya
63 14 ongkosnya diganti
63 3 perbaiki
-51 63 pernyataan
-58 -63 sandi secara
63 -9 satu dan
-5 -63 sebagai pengganti
0 -63 secara
63 3 sejumlah
-63 -45 sudahkah
63 4 telah menjadi
63 6 tolong jangan
1 63 tur
-63 1 ya !
63 -10 yang belum
-63 27 yang mengisi
5 62 # pelanggan
62 6 ^anda terlambat
-62 -48 ^disk
-62 38 ^dokumen
-62 -52 ^habis
62 13 ^kemarin tidak
62 22 ^obat
62 22 ^obat anda
19 -62 ^slip
19 -62 ^slip gaji
-62 -44 ^sudah kami
62 6 anda terlambat
-1 62 atau pinjaman
62 -1 bagi kami
-54 -62 berubah pikiran
-62 -42 cek
-62 -61 dalam
-3 62 dan alamat
-61 -62 dan nyalakan
-62 -44 data pribadi
-35 -62 di hotel
-33 -62 diantar
-62 20 dikirim ke
19 -62 gaji november
12 62 ibu bulan
-62 -38 isi ulang
62 14 kami lampirkan
-57 -62 kapan
-62 -57 ke rumah
62 13 kemarin tidak
-38 -62 klinik
-62 -34 kupang
-62 -50 lagi ?
9 62 laporkan kepada
62 33 lima menit
-62 31 memastikan bahwa
-32 62 menemukan salinan
-53 62 mengatur
14 62 menghapus
20 -62 merek
10 62 milik
-62 -55 moderasi
12 62 nasabah lain
62 22 obat anda
1 62 pengguna lain
-54 -62 pikiran
-44 62 rw #
-62 -38 samudra
62 -8 selasa #
3 62 semangat !
62 33 surat
-62 -36 tenggat
-54 -62 terasa
-22 62 terlihat oleh
-34 -62 tersentuh
3 62 tetap semangat
-62 -41 tidak beroperasi
-34 -62 tidak tersentuh
3 62 untuk sementara
42 62 up
-34 -62 wit
57 62 yang namanya
61 2 # tetap
61 -30 ^jual
61 -30 ^jual dua
61 -30 ^kami jual
61 13 ^layanan #
61 47 ^online
61 11 ^pada #
-47 -61 ^pesanan
10 -61 ^terjadwal
-1 61 ajak
-61 -52 aplikasi atau
-52 -61 atau tidak
14 61 bank dan
7 61 belum ada
-61 -42 bengkak
61 0 berobat
61 16 biaya berobat
-45 -61 biaya yang
-7 -61 buletin
-52 -61 dan hanya
-43 -61 dan nikmati
11 61 dapat melihat
14 61 di lampiran
61 -6 digital kami
-61 -41 dimatikan
61 36 dipantau
61 28 email hari
61 4 emailnya
61 1 harga rp
61 17 indah
61 14 itu cuma
7 -61 jadi
61 -30 jual dua
37 61 kami mengirim
-46 -61 kami senin
-32 -61 kami tahu
61 -16 kamu belum
-61 -56 ketua
61 -8 kontrak yang
61 13 layanan #
61 32 layani
-8 -61 memang
-61 -52 mendadak
61 57 menyalin tabel
-5 61 nama kami
-6 61 oleh pegawai
61 -4 penandatanganan
8 61 pengguna
61 19 semua tiket
-25 61 sepekan
61 -22 slip
18 61 swafoto
-61 56 tambal
-61 36 tangan
61 13 teknis sebagian
61 -7 tetapi tidak
-17 -61 tiket
-61 29 whatsapp
41 61 yth pelanggan
-50 -61 {} dengan
-60 -57 account
-60 -48 alamat anda
0 -60 anda minta
-60 -10 atasan anda
-21 60 bank
-18 -60 barangnya
-60 -60 baru saja
-43 -60 berjalan
60 -27 berlaku sampai
60 17 di perumahan
-60 -14 dibaca
-60 -32 diperlukan
60 9 disebabkan
-58 -60 disetujui
-31 -60 disimpan
60 29 ditaruh
60 29 ditaruh di
13 60 diunduh pihak
-60 35 enam
-12 60 hak akses
-60 24 jangan pakai
-55 -60 kabar
60 -35 kami mengganti
-17 -60 ke semua
60 6 keempat
60 9 kemarin malam
34 -60 kesalahan sistem
-60 34 kurang nyaman
17 60 lama sudah
60 -59 lampirkan
60 12 maaf sekali
60 5 mati selama
-60 -60 melanjutkan
1 60 membuat laporan
16 60 meminta uang
-1 60 menyalin nama
-60 6 menyesali
-6 60 nomor paspor
-60 19 orangnya
3 60 pakai kode
-47 -60 pejabat
-47 -60 pejabat pelindungan
-57 -60 pemberitahuan
60 10 peta
60 8 popok
-60 -43 satu email
-60 -58 setelah tanggal
60 17 setiap rumah
-60 11 siapa
60 6 sma
60 -8 soal
-58 -60 sudah siap
-60 52 tanpa izin
-53 -60 tanpa verifikasi
15 60 terdampak
60 -51 teruskan
60 17 untuk setiap
-60 -57 virtual
-60 -57 virtual account
-2 -60 wajar
-60 -45 waktu
16 60 waspada terhadap
-49 -60 wib kami
20 -60 zona
`;
