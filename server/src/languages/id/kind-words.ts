/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
267 11 kemarin pukul
-239 -262 perbarui
-252 -258 email tidak
246 101 stok di
-236 -231 kosongkan
-235 -191 sampai lima
-234 -196 kabari begitu
94 232 nama email
227 113 kami kembalikan
-226 -179 tanggal tanggal
224 59 ^iklan
224 74 ^koreksi
-224 -211 sudah tersedia
-222 -164 barang
-219 -210 tidak terkirim
218 56 ^kirim
-217 -190 mulai selesai
216 8 kemarin kami
-216 -171 setiap akhir
-215 -206 banding
-214 -173 ^id
51 214 dan nomor
-186 -212 ^akan kedaluwarsa
-186 -212 akan kedaluwarsa
-140 -208 alamat email
-207 -190 sabtu pukul
-203 -178 dengan menyesal
203 27 link yang
-203 -178 menyesal kami
-203 -195 {}
202 14 dan maafkan
-202 -185 tersedia di
81 201 api anda
34 200 di internet
199 94 kembalikan
64 196 terdapat indikasi
-196 -171 volume
195 52 kami lupa
195 53 ternate
7 194 dilihat pengguna
-194 -183 host
194 12 nyasar ke
-125 -194 pengirim
-193 -154 habis
-193 -124 toko
-191 -152 dalam #
-191 -130 kiriman anda
-190 -166 pengelola
-189 -150 datanglah
-189 -148 pengalaman
-188 -181 program musim
188 100 situs kami
-187 -145 dihapus dari
-186 -158 ^akhir
-186 -116 raya
184 47 ^kami keliru
-183 -149 dapat menyampaikan
68 183 data keanggotaan
-183 -155 lewat aplikasi
123 183 november pukul
183 8 yang tadi
-182 -175 ^gagal
-182 -171 dari {}
-181 -143 listrik
180 52 nyasar
-179 -170 ^rapat
-154 -179 ada data
179 47 kalian
178 65 itu cuma
177 21 ^link
177 88 ada pada
-177 -147 meneruskan
-177 -107 turut
-176 -156 ^publik
-171 -176 hari apa
13 176 pengguna lain
-138 -176 sla
-175 -122 ^ini
-175 -137 permintaan anda
-175 -169 sudah siap
-174 -149 ^perintah
19 174 dibobol
-172 -174 semoga
174 11 tadi nyasar
173 3 aslinya
-173 -160 kami turut
173 45 kamis dan
-173 -143 lima hari
-155 -173 mengajak
50 173 mengunduhnya
-173 -152 muncul lagi
173 45 salah menyalin
173 60 telat
-164 -172 anjing
20 172 kejadian ini
-172 -138 {} sudah
171 24 ^tujuh
-171 -140 kami kabari
171 34 kena
170 10 draf
-169 -130 belum bisa
-169 -132 dan pendaftaran
-169 -131 kerusakan
-168 -114 # xx
-149 -168 ^kedaluwarsa
168 41 koreksi
39 168 menampilkan
-168 -114 muncul
-161 -168 ulang lewat
-168 -114 xx
-167 -165 ^ditunda
-167 -159 ^host
-147 -167 ^promo
-167 -165 ditunda
-167 -158 hari hari
-153 -166 ^akan
-166 -147 dijadwalkan
-166 -161 dijadwalkan #
-166 -153 ini terlalu
166 58 itu tidak
166 21 kami ambil
-166 -109 siapkan
166 45 tidak memiliki
25 165 # akun
-165 -110 kopi
-165 -155 semula tetap
-157 -164 berakhir pada
-23 164 dokumen
-164 -123 mengira
164 69 padahal sudah
163 3 beli
-163 -160 email terakhir
155 163 kami minta
16 163 nik dan
162 36 # tidak
-162 -110 cocok
162 11 dari cadangan
-162 -139 komputer anda
-162 -128 milis {}
-156 -161 ^palsu
161 58 hitung
161 141 lalai
-161 -126 memperbaikinya
-161 -124 robot
160 22 ambil dari
160 29 membayar rp
160 41 tambahan di
-160 -138 v
-157 -159 ^ka
-159 -131 di kecamatan
-157 -159 longsor
-157 -159 longsor di
159 33 masih di
159 50 saat
159 23 uang anda
-159 -125 ulang dari
-158 -152 ^ketinggalan
8 158 ^terungkap
158 19 ^yang tak
-122 -158 date
-122 -158 di wiki
-158 -121 domain
-158 -106 kirim ke
-122 -158 tanggal date
158 98 udah
-122 -158 wiki
-157 -124 bagaimana
-157 -127 bergabung di
157 47 iklan kami
-157 -149 tidak pernah
-150 -157 unggah ulang
-156 -140 ^anda sudah
-156 -81 ^toko
156 27 boleh minta
-156 -131 ditangani
156 87 ke email
-156 -88 pemilik
-116 -156 pin otp
-156 -133 pusat servis
-156 -140 sinta
155 3 ^dengan
155 96 dan kami
-155 -125 dikembalikan
155 21 kamu dapat
-155 -125 keramik
-146 -155 mencuri
-146 -155 mencuri data
-155 -86 tutup
-155 -151 untuk menjawab
-154 -141 ^?
154 42 ^di email
154 42 ^tautan di
-100 -154 kami sedih
154 48 uangnya kami
153 -5 ^merusak
-153 -142 cek
-153 -150 final
-153 -104 meninjau
-153 -151 pedoman
-129 -153 setelah
-153 -147 yang teliti
-152 -147 bisa diambil
-118 -152 kami simpan
-152 -114 melebihi
-149 -152 rangkuman
152 46 studio
151 26 kami telat
-130 -151 lampu
151 17 masuk anda
-129 -151 masukkan
-30 151 orang asing
-151 -147 pecahan
151 35 penggantinya
-151 -143 tidak termasuk
-150 -139 ^verifikasi
-150 -88 agak
101 150 anda ada
-5 150 dilihat #
150 -19 ganda
43 150 indikasi
43 150 indikasi akses
150 84 karena kami
-150 -98 melaporkan
150 48 menerbitkan
-150 -135 terlampir dalam
-147 -150 topik
4 149 bisa dilihat
149 14 galon
149 14 galon anda
-149 -83 gunung
-149 -128 hari raya
149 37 kami antar
149 18 keramaian
-149 -112 laporan ini
149 35 maaf dari
59 149 masuk otomatis
3 149 memusnahkannya
14 149 mil
148 29 ^mengirim
-148 -110 ^sudah
148 46 anda alami
-148 -120 bertindak
7 148 data anda
148 37 dendanya
148 44 kami ganti
-148 -89 karena tidak
148 115 ke google
148 39 kekurangannya
-148 -124 sering dilakukan
-148 -93 tinggal tiga
-147 -130 ^penulis
-147 -137 batik
-147 -110 dan kita
147 15 hapus tanpa
-147 -137 juni #
-147 -42 menyetujuinya
-147 -98 museum
147 24 telah diperbaiki
-146 -110 ^kucing
146 46 ^salah cetak
-146 -111 ^selamat
-146 -127 minggu ini
145 43 ^email tadi
-121 -145 akan dikirim
-145 -136 anda sedang
145 43 email tadi
-145 -96 jalan
-145 -102 kami siapkan
145 38 keliru menyalin
-105 -145 keputusan ini
-145 -128 laut bercerita
86 145 meliputi
-129 -145 pemeliharaan
-145 -142 stok
-139 -144 ^baru
-144 -81 berat
-144 -121 kehabisan
-144 -118 n
-144 -124 pesan
-136 -144 semester ganjil
-144 -109 sudah penuh
-144 -138 yang mengecewakan
-143 -104 # hari
-143 -121 ^datang di
-143 -104 ^klaim anda
-143 -118 ^laporan anda
72 143 ^online
-143 -121 ^selamat datang
-143 -129 ^turut
-143 -129 atas wafatnya
5 143 iseng
-143 -142 kursus
-121 -143 mendapat
-143 -139 pintu masuk
-108 -143 rilis
72 142 basis
72 142 basis data
-142 -128 belum dapat
-107 -142 halaman halaman
-142 -139 menjelaskan
-142 -114 ranting
47 142 tampil
-61 -142 terakhir
-142 -78 wita
142 27 yang berlaku
-139 -141 ?
141 76 anda hari
-32 141 asing
62 141 dan nama
-141 -136 kesalahan lain
-141 -132 ketinggalan
141 59 maaf kak
-141 -129 menjelaskan bedanya
-141 -124 sapi
-97 -140 ^webinar
-140 -134 aplikasi kami
-112 -140 bercerita
-85 -140 di portal
-5 140 kami kunci
140 86 kemarin
-140 -100 mau
140 42 plus
-140 -120 {} untuk
139 51 ^yang salah
-139 -117 administrator
139 29 apoteker
139 29 apoteker kami
-139 -111 berakhiran
-139 -134 berantakan
29 139 dari akun
-139 -130 di kanal
139 22 diperbaiki kami
-139 -137 ditanggung
139 15 kendala teknis
139 38 keterlambatan ini
-128 -139 mengingatkan
14 139 menyertakan
84 139 penghuni
139 64 pengumuman
-114 -139 rapor semester
13 139 seseorang menyalin
38 139 tersebut sudah
-138 -135 dari tempat
-138 -115 di pusat
9 138 ditemukan
-138 -135 masih menunggu
138 47 saldonya
-100 -138 waktu
-109 -137 ^bank
-137 -109 ^kami terima
137 15 air minum
-137 -117 akan mencoba
-13 137 alamat dan
-102 -137 dalam bentuk
-99 -137 halo
-137 -133 kami pindah
-137 -107 karena
16 137 termasuk nomor
-132 -136 cerita
-127 -136 hanya terbuka
-93 -136 hasilnya
136 29 kami memakai
136 42 kami menerbitkan
136 -5 memasang zona
-136 -81 mulai
-136 -66 penilaian
136 6 semalaman
-127 -136 setelah anda
136 -5 zona waktu
-136 -136 {} dengan
-135 -115 ^balas
-135 -115 ^baru balas
-42 -135 ^dari
-135 -115 ^maaf baru
-128 -135 ^seminar
135 58 balas dengan
-4 135 bantuan sosial
-135 -115 baru balas
135 9 berbau
-135 -118 dan cara
135 15 kami cetak
-135 -119 ke {}
-135 -115 maaf baru
135 36 memiliki
-135 -112 menghubungi kami
135 13 pada air
-135 -125 pemilik toko
-127 -134 ^kemarin ?
-134 -132 ^konfirmasi
-134 -95 ^lagi
-124 -134 ^pengingat
-134 -119 ^token listrik
-78 -134 balai kota
-134 -126 bedanya
-134 -110 catatan rilis
-134 -116 dana
-134 -127 halaman akun
-134 -93 kami ya
-127 -134 kemarin ?
79 134 map
41 134 nomor rekening
134 48 panitia
-134 -129 pedagang
-134 -131 pelapor
-134 -117 sampah
-134 -45 sehat
134 57 tiga hari
-134 -119 token listrik
133 50 ^benar
133 50 ^yang benar
-133 -62 berikut
-133 -115 dana sebesar
-133 -115 dibatalkan
-133 -124 dihentikan
-133 -124 favoritmu
-133 -116 kekecewaan
-133 -116 kekecewaan anda
133 12 loket kami
-133 -126 melalui nomor
-7 133 melindungi
-133 -116 memahami
-133 -116 memahami kekecewaan
133 -37 menukar
117 133 online
-127 -133 pada sabtu
-79 -133 pengendali data
68 133 punyamu
-133 -91 r
-124 -133 untuk menyetujui
-106 -133 waktunya
-8 132 ^terhadap
-74 -132 abaikan
132 5 beliau sudah
-128 -132 ditunjukkan
-132 -107 faks id
-52 132 kami bisa
-4 132 kami pindahkan
-132 -132 kesalahan yang
-132 -132 kisahnya
-132 -87 lelang
-132 -72 mendengar
-132 -82 pajak #
-132 -107 pekerjaan faks
132 41 pemegang
-132 -76 pernah minta
-132 -132 sedih
-132 -106 senang
132 41 sopir kami
-132 -93 voucher rp
-131 -130 ^anda tidak
-131 -119 ^faks
131 19 ^jam #
131 15 ^klarifikasi
20 131 ^siswa
131 58 akan datang
131 28 anggap
131 32 bug
37 131 dan mengunduh
-131 -119 faks
131 15 hadiah
-131 -77 keuangan
131 15 klarifikasi
-131 -95 memenuhi
-71 -131 mendaftar di
-131 -125 penulis
-131 -108 tutup pada
-131 -114 {} pada
-130 -110 ^ditolak
-130 -116 ^pemadaman
-130 -100 bisa menerima
77 130 chat
38 130 dan foto
-130 -125 di petak
-130 -120 id
-73 -130 kami merangkum
-130 -113 kucing
-129 -130 mengincar
-124 -130 mengundang
-130 -116 pemadaman
130 -1 perlu mengisi
130 43 pertama sebelum
-130 -125 petak
-130 -118 program
-99 -130 subjek
130 41 tidak kami
130 40 yang kedua
129 33 # klik
129 17 ^ya
-129 -123 berdukacita
129 26 brosur yang
-129 -100 di {}
129 66 file
129 38 kami bayar
129 58 kami lalai
2 129 kelihatan
-129 -93 lewat
-129 -116 paket di
46 129 pelakunya
-101 -129 permintaan
129 3 teknik
-129 -118 tidak terputus
-129 -123 turut berdukacita
-128 -117 ^analis
128 18 ^gangguan layanan
-128 -119 ^persetujuan
-128 -99 ^pesanan
-128 -95 acaranya
-128 -4 dua jam
128 18 gangguan layanan
-41 -128 kabar dari
128 15 memuat angka
128 16 mengambil antrean
-128 -111 minimum
-128 -123 pemasangan
-128 -66 penghasilan
-128 -128 ruko
-128 -104 sudah selesai
128 16 tanpa mengambil
-70 -128 teliti
-128 -108 terhenti
-116 -128 tetap dapat
127 80 # anggota
-127 -86 # april
-127 -124 ^akibat
-89 -127 ^kabar dari
-127 -110 ^kamis
13 127 ^laptop
-117 -127 aplikasi dengan
127 38 belum diisi
13 127 dalamnya tersimpan
13 127 dari mobil
-127 -76 daring
-127 -125 di cabang
-81 -127 dikirim paling
-127 -108 halaman
-86 -127 hari supaya
14 127 hp
32 127 kami menampilkan
-127 -118 kunjungan
-127 -74 lewat surel
19 127 mendapatkan
-127 -115 pukul {}
-127 -115 sebelum tanggal
-119 -127 untuk {}
-127 -115 {} pukul
-126 -121 # detik
-123 -126 ^angin
-117 -126 ^hostname
-84 -126 ^kabar
126 15 ^menit
-109 -126 cara membuat
7 126 dan masyarakat
-103 -126 dianggap
-123 -126 diubah
126 21 dosis
-117 -126 hostname
-126 -107 jaringan
-126 -52 kami tutup
-104 -126 nama pengguna
126 34 pemegang tiket
-126 -68 penjual yang
-123 -126 sendiri dan
-103 -126 status
-95 -126 ucapan
-100 -126 user
-125 -64 ^ada
125 85 ^internet
125 14 ^kurang
125 3 ^ukuran
-112 -125 akun {}
-121 -125 anda kirim
-108 -125 berhasil
-125 -103 bisa hadir
-125 -87 bisa jadi
69 125 bukan hanya
106 125 dimaksud
-125 -109 fajar
-118 -125 jika
-125 -101 kami belum
6 125 kartu masa
125 2 kemarin menyebut
-107 -125 kepada {}
6 125 masa berlaku
125 41 mengajukan apa
125 41 sebagai ganti
125 24 solo
-125 -60 sudah tidak
125 44 vaksin
-125 -50 yang cukup
125 35 yang sebenarnya
-121 -125 {} yang
124 3 ^bapak
-124 -121 ^laut
-124 -94 ^situs
-124 -72 anda dapat
-124 -98 beberapa
-124 -107 dalam tujuh
6 124 dampaknya
-120 -124 dilakukan
-124 -113 gayo
124 49 ini dan
-116 -124 kedaluwarsa
-124 -102 lalu menyesal
-124 -106 laporan kepada
-83 -124 menangani
-124 -92 per hari
11 124 periksa transaksi
-124 -9 sampai #
30 124 sudah menutup
-86 -124 tanggal pukul
-9 124 terunggah
-123 -118 # tahun
-123 -69 # wita
-8 123 ^di internet
29 123 ^insiden
-60 -123 ^kami belum
-123 -81 ^kode
-123 -90 ^sudahkah
-95 -123 antrean panjang
62 123 bahwa pada
123 21 dan kenyamanan
80 123 digital
123 33 dobel
-123 -97 identitas
20 123 itu dan
-89 -123 jam pertama
-14 123 login kamu
123 41 menagih
-123 -94 pekan
-123 -87 pemberitahuan ini
-118 -123 pemeriksa
-102 -123 puluh hari
123 33 september kami
-82 -123 servis
-123 -90 sudahkah
123 61 tabel
-123 -101 upacara
-37 -123 yang anda
123 -7 yang menulisnya
-122 -16 ^pelanggan
-122 -98 aplikasi atau
-122 5 baru yang
17 122 buatan
-122 -118 dibaca di
122 43 dicoba
-75 -122 dua langkah
-121 -122 gratis ongkir
122 43 kami bagikan
122 -1 kepada warga
-113 -122 khilaf
-63 -122 lowongan
20 122 mengganti
-122 -103 nomor nomor
-122 -100 panjang
-121 -122 pembayaran sebelum
-113 -122 pengguna user
-4 122 pindahkan
-113 -122 rinciannya
122 31 salah transfer
86 122 saudara
122 22 siang ini
-39 -122 tersebut dan
-75 -122 verifikasi dua
121 30 ^gantinya
-121 -113 ^jawaban atas
36 121 akun tersebut
-121 -83 anda gagal
121 5 anda yang
121 35 angka nol
99 121 berisi
-121 -93 cairan
-109 -121 dari toko
-101 -121 diatur
76 121 kami membaca
-121 -93 kursi yang
11 121 nama nik
21 121 tersimpan di
-121 -64 verifikasi
-79 -121 yang harus
-121 -93 yang tersedia
-121 -112 {} dan
-120 -110 ^anda pinjam
-120 -110 ^pinjam
120 30 ^yang kami
-120 -106 akan dibaca
-120 -110 anda pinjam
120 19 atas kekeliruan
-120 -110 atur
-120 -53 bank penerbit
-83 -120 bank tidak
-120 -101 begitu
-120 -77 besar
-91 -120 email yang
120 13 ganti dan
-59 -120 hr
-120 -31 instagram
-120 -69 jenis
120 38 kembali sebelum
-115 -120 keranjang
8 120 maling
20 120 mantan
-87 -120 mengeklik
-99 -120 pengguna baru
-120 -119 penulisan
120 9 platinum
120 32 potong
-120 -110 rp500
-120 -110 rp500 per
-120 -110 seharusnya kembali
-11 120 terhadap
119 17 anda kembali
-94 -119 baca selengkapnya
-119 -109 bin
-113 -119 call
-113 -119 call center
-113 -119 center
-79 -119 dan akunmu
-119 -93 dan sedang
-119 -117 di host
-119 -78 di menu
-66 -119 edisi #
-65 -119 hari jumat
119 39 hitung ulang
-113 -119 hubungi call
119 18 kemenangan
20 119 luar pada
119 11 memakai daftar
-119 -119 membagikan
-119 -75 memenuhi syarat
-119 -90 nomor belum
-119 -103 pemula
-87 -119 portal karyawan
-94 -119 selengkapnya
-110 -119 seseorang meminta
-119 -95 temukan di
-86 -119 terpakai
-102 -119 tidak melakukan
-119 -61 ubah
-118 -114 ^catatan
118 28 ^mati
-118 -93 ^selesai
-118 -114 baru {}
-118 -98 bisnis
-115 -118 di perjalanan
-118 -93 dimulai
-100 -118 dinyatakan
118 60 email kami
0 118 halaman pembayaran
-118 -93 hari lagi
-118 -100 jawaban anda
-112 -118 laporan anda
-118 -99 pengunjung
118 90 perawat kami
118 11 rapat kami
-89 -118 tautan dan
-118 -102 terbesar adalah
63 118 terhadap kami
79 117 ^daftar
117 14 ^keliru
-104 -117 ^listrik
-117 -96 ^pengiriman tertunda
-78 -117 ^pertanyaan
36 117 ^rumah
-117 -96 ^tertunda
78 117 ajukan
-117 -55 akun anda
-78 -117 bersama dua
117 18 buruk dan
-117 -91 edisi ini
-12 117 formulir itu
117 -6 hilang
-117 -87 inap
117 5 juara
117 7 kami menukar
-117 -112 kardus
-117 -105 kecepatan
117 36 mencantumkan
117 -17 merusak
-117 -96 pengiriman tertunda
-117 -94 pertama yang
-117 -87 rawat inap
-90 -117 saja email
117 18 yang tak
-117 -111 {} akan
-116 -106 ^anda untuk
-103 -116 ^permintaan
-90 -116 apa ?
-96 -116 batas waktu
116 35 benar https
-29 116 dan meminta
116 39 diunduh dari
116 21 emailnya
-103 -116 galat
116 -5 ini disebabkan
116 54 kami masukkan
-116 -89 kelas daring
116 49 kirim buktinya
116 10 membayar penuh
116 32 mencetak
-12 116 nik
-116 -98 pasang
-116 -74 penyedia
-116 -48 perawatan
21 116 rumahmu
-116 -56 suratnya
-113 -116 terjadwal
-113 -116 wilayah
116 42 yang salah
115 66 ^penting
-87 -115 ^phishing
-115 -112 ^rangkuman
-87 -115 ^simulasi
-87 -115 ^simulasi phishing
-6 115 ^surat
-115 -56 ^token
-115 -85 alasannya
-115 -108 aliran
35 115 atas nik
-98 -115 batas
-85 -115 dan hanya
-73 -115 dan mohon
-115 -86 denda
-115 -105 dengan alasan
-113 -115 di pintu
-115 -105 ditolak oleh
-115 -7 jam
115 15 kesalahan tersebut
115 30 kok
-87 -115 lalu #
-94 -115 lima
-115 -94 mulai dari
115 12 pada kami
-112 -115 pengajuan
-87 -115 phishing
115 11 pihak kami
6 115 pindaian
-115 -103 pulih
-102 -115 sebesar jumlah
-87 -115 sesuai permintaan
-115 -68 sesuatu
-115 -69 simpan
-87 -115 simulasi
-87 -115 simulasi phishing
115 -15 tercatat
103 115 udah kami
115 12 undangan yang
-53 -114 ^bulan
-88 -114 ^cara
-42 -114 ^lowongan
114 2 ^premi
71 114 ^tangan
-100 -114 ^tanggal
-114 -107 ada keputusan
-111 -114 analis
-87 -114 bentuk
-114 -89 dapat dilakukan
-114 -111 iuran sampah
-87 -114 jika sudah
114 32 kami kurang
114 -1 kami mengucapkan
114 67 kelurahan
-114 -39 kode
-114 -107 libur
114 1 menulisnya
-41 -114 pada email
-66 -114 pemilik data
-114 -64 pengembalian dana
-114 -83 pengertian anda
114 43 permohonan maaf
-114 -98 pernah
114 18 rabu malam
-114 -111 ronda
-114 -77 rudi
114 -4 selisihnya
-114 -94 sementara
-78 -114 setelah data
-114 -114 sumatra
-108 -114 tersedia
27 114 undangan kami
-100 -114 waspada penipuan
-113 -97 ^domain
-108 -113 akta kelahiran
-113 -57 dan selamat
100 113 data dari
113 20 email jam
-55 113 itu sudah
113 25 kami potong
-113 -71 kartu keluarga
-7 113 ke surel
113 2 kekeliruan kami
-108 -113 kelahiran
-108 -113 kelahiran yang
113 47 memeriksanya
-17 113 nama alamat
113 37 namun
113 39 nih
-12 113 nomor kartu
113 53 pagi ini
-86 -113 pelatihan
96 113 pembaruan kami
-113 -74 printer
-113 -41 sakit
-113 -103 satu sampai
-113 -85 setujui
113 8 tagihan bulan
-61 -113 tempo
-110 -113 tetap aman
112 40 ^bisa dipakai
-112 -19 ^formulir
-3 112 ^insiden data
112 -19 ^layanan
112 40 ^tidak bisa
-112 -91 bmkg
6 112 buatan kami
-112 -95 datang di
-112 -93 format
-112 -98 ganjil
112 50 hari yang
-112 -61 ini #
-112 -103 ini menjelaskan
-3 112 insiden data
112 24 itu keputusan
112 40 kami beri
-112 -110 kami kehilangan
112 5 kami kirimkan
112 31 mati selama
-112 -101 mengundang bapak
-112 -95 menjawab dalam
-2 112 mungkin telah
-51 112 nomor whatsapp
-112 -94 pabrik
-112 -87 panel
-112 -105 perbarui kartu
64 112 sana
-112 -107 survei singkat
112 3 tak bisa
-72 -112 terima dengan
-80 -112 tujuan
-53 -112 yang tampaknya
-111 -83 # per
-111 -43 ^pemilik
111 23 ^update soal
111 4 batal
111 40 belum selesai
-111 -67 buku berikut
-111 -67 denda berjalan
26 111 dibuka siapa
-54 -111 diteruskan
111 11 fotonya sudah
-110 -111 kembali #
-107 -111 kembali dengan
50 111 kepada yth
-111 -106 kode {}
111 22 lalu kami
-9 111 melampirkan
-94 -111 syarat
111 29 tautan di
14 111 tertinggal di
-111 -81 untuk membukanya
111 23 update soal
-111 -66 yang tertinggal
-110 -97 ^rawon
110 68 ^update
-107 -110 ^ups ada
-105 -110 dan hubungi
-110 -90 detik untuk
-110 -84 dibuka kembali
-110 -101 hai nama
110 20 harga rp
110 8 ibu tidak
110 5 ii
-54 -110 jatuh tempo
110 29 kaget
-110 -108 kami kalau
110 7 karena kendala
-110 -90 kirim email
-110 -109 maaf mengganggu
-105 -110 masuk {}
110 34 memungut
-109 -110 pengingat
-98 -110 peringatan
-110 -97 rawon
30 110 rekening bapak
-110 -104 salah ketik
-110 -71 selesai dalam
110 14 sisipkan
-110 -64 sulur
110 34 tani
110 44 uang
110 68 update
-107 -110 ups ada
110 20 yth orang
109 18 # derajat
-109 -68 # gram
109 58 # kami
109 25 ^batal
-94 -109 ^dibatalkan
2 109 ^kartu
109 25 ^tadi
109 5 ^tanpa pemberitahuan
-109 -92 anda #
74 109 anda berisi
-109 -94 anda sudah
-109 -93 banyak orang
38 109 dan tanggal
109 109 dari sistem
109 18 derajat
109 59 di sistem
-99 -109 di situs
-109 -47 diambil
-102 -109 dikembalikan otomatis
-109 -100 ditolak
109 9 gelar
-109 -58 ini karena
-109 -64 kami setujui
11 109 kebugaran
109 18 kelas sabtu
109 -26 kesalahan sistem
109 -42 maaf kami
109 17 membaca tanggal
109 18 mengirim email
-81 -109 menurut
-40 -109 merasa tidak
-99 -109 pukul sepuluh
-109 -92 selamat datang
55 109 selasa
-74 -109 simpan sebagaimana
109 13 sudah terbit
-104 -109 tutup hari
109 17 yang benar
-108 -93 ^banjir
-86 -108 ^berhasil
38 108 ^lain
-83 -108 ada berkas
-108 -90 ada waktu
-108 -75 atau hubungi
-108 -74 bandara
13 -108 berlangsung
108 21 cuma email
-1 108 data anggota
-7 108 diacak
-108 -105 diambil di
-108 -72 ekspor
-108 -42 jaga
-108 -82 kasih sudah
-108 -98 ketik
51 108 konsultasi
-108 -50 kredit
-69 -108 langkah
-77 -108 lapor
-108 -91 laporan
-92 -108 lewat halaman
108 29 lima ribu
-103 -108 lolos
108 40 maaf terutama
-108 -108 mencukupi
-108 -87 menjawab
-82 -108 mudah
9 108 pada mereka
-108 -72 panjang kami
-108 -104 petugas jaga
108 -30 promosi
108 4 salah
-15 108 sandi itu
-108 -81 sehari sebelumnya
108 76 sehubungan
108 76 sehubungan dengan
-108 -104 setiap hari
-87 -108 sori ya
-106 -108 sunda
108 40 terutama kepada
-103 -108 tiba-tiba
-108 -108 tidak mencukupi
108 14 yang pertama
-107 -67 ^abu
-107 -67 ^abu vulkanik
-107 -55 ^ditiadakan
107 23 ^gratis
107 5 ^hilang
-107 -67 ^karena abu
107 23 ^ongkir
-107 -67 ^vulkanik
-107 -67 abu vulkanik
34 107 anda nama
107 29 anda semua
107 65 balik
-107 -106 baru dapat
-103 -107 berasal
-103 -107 berasal dari
-31 -107 bila anda
-82 -107 curiga
-107 -106 dapat diambil
107 17 datang membawa
-107 -101 diperbarui
-107 -55 ditiadakan
-107 -67 gunung lewotobi
107 60 kami yang
-107 -67 karena abu
51 107 kelompok
-107 -97 konfirmasi
107 22 label
-95 -107 lambat tanggal
-107 -67 lewotobi
-98 -107 membatalkan pesanan
-107 -67 menutup bandara
-107 -99 paham
-107 -45 perbarui aplikasi
107 27 poin
14 107 polisi sudah
107 34 salah cetak
107 28 satu yang
107 14 sudah bikin
-100 -107 tanggal itu
-107 -70 terjadi kesalahan
-10 107 tidak berhak
-107 -67 vulkanik
-107 -78 {} dari
106 38 # cm
-106 -85 ^harga
-106 -79 ^melihatmu
-106 -79 ^melihatmu pergi
-106 -79 ^sedih
-106 -79 ^sedih melihatmu
106 14 agustus kami
-106 -75 april #
106 6 baik-baik
106 38 cm
106 13 dan anda
106 30 dengan harga
-33 -106 dengan membawa
106 2 digeser
-94 -106 dipublikasikan
106 4 gladi
-22 -106 isinya
-106 -89 jarang
106 76 kami terlambat
-8 -106 kesalahan
-106 -79 melihatmu
-106 -79 melihatmu pergi
106 -3 nota
-106 -64 pesanan saya
106 13 prof
-106 -79 sedih melihatmu
106 -12 semestinya
-106 -86 seperti
-106 -85 tablet
106 -39 terlampir dan
-94 -106 tidak dipublikasikan
106 26 yoga
105 33 ^kode voucher
-105 -74 ^pergi
105 33 ^voucher
11 105 akan menanggung
-104 -105 ambang
105 -18 beda
-105 -103 berakhir
-105 -64 berapa lama
35 105 diakses oleh
-105 -70 embun
-77 -105 event
-105 -32 example
105 -1 kami proses
105 48 kami salah
105 33 kode voucher
-105 -85 ktp yang
-97 -105 masuk dengan
16 105 membuat laporan
-83 -105 meminta pin
-105 -63 menyeduh
-105 -61 ombak
-94 -105 pada {}
-69 -105 pernah meminta
-94 -105 pesanan kakak
105 24 ruangan
-3 105 tangan orang
105 -2 tanpa pemberitahuan
36 105 yang bukan
-1 104 ^orang
-92 -104 ^pulih
-79 -104 ^tahun
104 -6 ada catatan
23 104 berwenang
104 61 buruk
104 32 hangus
-57 -104 ini !
104 36 jawab kami
18 104 kami menunjukkan
-104 -102 kami siap
104 -19 ke bagian
-104 -98 kepada pengelola
104 20 klaim yang
104 49 kotak
104 73 maaf sekali
49 104 meminta maaf
-86 -104 memperoleh
104 74 mengambil
-104 -98 mengganggu
104 42 pagi
104 38 penuh untuk
-8 -104 seminar
-104 -33 sudah dihapus
18 104 surel itu
104 -21 tagihan dan
104 32 terima memuat
-56 -104 terlampir
23 104 tidak berwenang
104 6 versi yang
104 23 yang merasa
-71 -103 ^bagaimana
-90 -103 ^belum
-103 -64 abu
-92 -103 anda ?
-103 -81 atas permintaan
-103 -103 bercerita tentang
103 26 berjudul
-103 -83 ditutup
-103 -72 empat jam
103 17 j
-62 -103 jangan malu
54 103 kami memberi
103 82 ke saya
103 23 kembalikan hari
-98 -103 kepada yang
103 52 langsung dari
-103 -102 mode
-103 -83 mulai #
-103 -43 palsu
-30 -103 pdf
103 21 redaksi
103 28 saudara terima
-103 -59 sekadar
15 103 sekarang sudah
103 18 sentuh
-103 -90 supaya bisa
103 14 tadi subuh
54 103 tahu anda
73 103 tampil di
103 78 tertukar
-103 -54 tiap
-103 -87 tulisan untuk
-103 -84 {} {}
-102 -87 ^buku yang
-102 -93 ^kesalahan
-38 102 ^orang tua
102 12 ^parkir
-73 -102 ^pemeliharaan terjadwal
102 16 ^saat
-38 102 ^tua
-102 -20 ^ups
-102 -94 abaikan saja
102 2 akan menerima
15 102 anda muncul
-98 -102 anda tanggal
-80 -102 antivirus
-102 -35 berakhiran #
38 102 di grup
102 0 di tiang
-102 -102 diajukan
19 102 disalin pelaku
-78 -102 dompet
-51 -102 edisi
-102 62 gaji anda
-102 -96 gelora
-59 -102 kejadian itu
53 102 kelalaian
-102 -91 kepada pelanggan
102 31 keputusan yang
36 102 lagi di
-102 -96 lapangan gelora
-102 -27 lokasi
102 37 maaf ya
-102 -94 masih memerlukan
-102 -30 melalui
102 48 mematikan
-102 -97 menyelesaikan
102 14 menyiapkan
-57 -102 negeri
-89 -102 otomatis ke
-73 -102 pemeliharaan terjadwal
-57 -102 poster
102 14 prakiraan
102 6 proses
24 102 rahasia
-78 -102 sabtu #
102 69 sebesar-besarnya
-97 -102 sejak semalam
-102 -102 tandai
-2 -101 ^kami kemarin
101 24 ^layanan #
-101 -99 ^pemeliharaan
1 101 ^percobaan
-101 -31 ^privasi
101 11 ^yang tidak
-70 -101 abaikan pesan
101 17 admin
-101 -85 anda berakhir
-101 -85 bintang
-101 -66 darurat
101 5 dibetulkan
-94 -101 dimatikan
35 101 email sama
30 101 gantilah
-19 101 kami buang
101 50 kami unggah
-101 -79 keranjangmu
101 14 komentar
-54 -101 ktp melalui
101 24 layanan #
-22 -101 malu
10 101 menanggung
101 -6 mengucapkan selamat
101 12 nanti malam
-91 -101 pdp
31 101 pelaku
-81 -101 pelanggan setia
-81 -101 pemesanan
-101 -60 pertanyaan
-61 -101 promo
9 101 rekrutmen
-101 -95 saya ingin
-101 -79 sedang sibuk
-52 -101 semacam ini
101 24 teknis sebagian
-84 -101 tempo #
-101 -67 tiga dan
-101 -91 url
-91 -101 uu pdp
-83 -101 yang lagi
36 100 ^data akun
29 100 ^diretas
29 100 ^kami diretas
100 40 ^sabtu #
-56 -100 ^sesuai
-53 -100 ^siber edisi
-26 -100 ^ulang
-100 -67 angin
100 40 benar sabtu
-32 100 bersangkutan
100 20 biaya berobat
-52 100 dapat ditonton
100 34 dari pihak
-86 -100 data dan
100 21 di email
-52 100 ditonton
100 13 hari terakhir
1 100 ikut terbawa
31 100 informasikan
31 100 informasikan bahwa
-92 -100 ini berat
29 100 kami diretas
31 100 kami informasikan
100 31 kami mohon
100 17 kami serahkan
-100 -80 kami terima
100 26 ke kartu
-100 2 keamanan
100 53 kesalahan pengaturan
-100 -97 lulus
-100 -84 luring
-100 -68 mungkin
100 36 murni dari
-100 -65 otoritas
-53 -100 pelajaran untuk
-100 -91 pembayaran anda
100 24 pengganti kami
100 3 premi
-100 -65 sampai besok
-53 -100 sebuah rumah
100 17 serahkan
-53 -100 siber edisi
-100 -76 singkatnya
100 17 tadi siang
-43 -100 tautan
-100 -66 tenang
1 100 terbawa
100 10 terisi
-100 -78 tugas
-82 -100 uu
-32 100 yang bersangkutan
-100 -80 yang sering
26 99 ^guru
-54 -99 ^pindah
-86 -99 ^proyek
13 99 ^terbaca
-93 -99 anda telah
99 34 berikutnya akan
-99 -90 dan anggota
-99 -84 detik
-99 -87 di beberapa
99 14 digital kami
-64 -99 diunggah
-99 10 foto ktp
99 39 intip
-84 -99 ka
-99 -90 listrik di
-84 -99 menilai permintaan
99 39 menunggu intip
-64 -99 menyusun
99 17 notifikasi
99 18 seluruh nusantara
-55 -99 semacam
3 99 seorang pegawai
-99 -84 stoknya
-86 -99 tahunan
-3 99 tamu yang
-99 -95 terdaftar
99 -35 untuk itu
99 23 ya kak
99 18 yang sama
-98 -86 ^# september
11 98 ^data
98 10 ^datang
-65 -98 ^diterima
4 98 ^dokumen
98 23 ^hitung
-38 98 ^ke
-98 -81 ^keranjangmu
-16 -98 ^rilis
-98 -86 ^september
-98 -89 abadi
-98 -90 ada gangguan
-98 -58 alam
98 24 antara #
-86 -98 awal
-52 -98 bandung
98 -10 berkas yang
98 -6 di papan
-98 -56 gelombang
16 98 hendra
98 -2 itu kekeliruan
98 32 itulah yang
98 23 jangan balas
1 98 kami dibobol
98 18 kami pulihkan
98 22 kerangka
-98 -75 kirim ulang
80 98 komunitas
-98 -68 lagi ?
98 -2 laksmi
64 98 luar
98 26 m
98 -1 malam tahun
-98 -76 memperkirakan
18 98 mencatut
18 98 mencatut nama
98 26 menjanjikan
20 98 menutup akun
16 98 pak hendra
18 98 pencuri
98 8 potong dari
98 18 pulihkan
98 26 sampai pukul
-98 -36 seberapa
-44 -98 selat
-98 -58 si bungsu
98 -1 sore hari
-98 -61 sudah lewat
98 -1 tahun baru
-98 -64 titip
98 8 untuk malam
98 30 utuh
18 98 yang mencatut
97 8 # lalu
-51 -97 ^edisi
-51 -97 ^edisi #
-97 -85 ^gempa
97 22 ^membatalkan
-97 -88 ^oleh
-97 -80 ^penjual
-76 -97 ^siber
-82 -97 ^tagihan listrik
97 18 angka
97 16 armada
-97 -97 berkas {}
97 -7 berulang
-97 -92 bila berkenan
-97 -76 debit
-97 -66 dikenai
-97 -97 dikirim kepada
-97 -81 dimas
-97 -67 disuruh
37 97 email dan
-97 -68 email untuk
-97 -85 gempa
-74 -97 gunakan
-77 -97 ini
97 57 kami mengunggah
97 33 kami pasang
-97 -76 kartu debit
-97 -87 kenapa
-97 -56 kesalahan pembulatan
-97 -85 kurir
-97 -50 lalu kirim
97 28 murid
-70 -97 nantikan
-97 -56 pembulatan
-23 97 profil
-97 -48 saudara untuk
49 97 sebanyak
97 -18 sebut
-97 -87 simpan email
-97 -70 terdapat kesalahan
71 97 untuk semua
-4 -97 video
-92 -96 # dengan
18 96 ^pemberitahuan
96 26 ^tautan
-96 -95 ahli
16 96 ajak
96 0 akunnya
-42 -96 atau buka
-88 -96 banking
-96 -39 belanja
-19 96 bersihkan
-65 -96 bertanya
12 -96 cabang
-27 -96 catatan
96 27 dan berlaku
96 14 dan uang
-96 -79 dari alamat
-96 -42 dihapus
96 35 gantinya
-96 -73 habis dalam
-19 96 kami bersihkan
10 -96 ke saldo
96 -4 kesalahan ini
5 96 kontak
-96 -13 layanan
-96 -72 mei
-96 6 memohon ampun
-90 -96 menyetujui
-57 -96 merangkum
-95 -96 minimum belanja
96 3 parkir yang
-60 -96 pelaporan
-88 -96 perjalanan
96 59 pulsa
96 56 saya mohon
-96 -67 selama empat
-96 -77 sistem akan
96 5 tanggal yang
-95 -96 tanpa minimum
38 96 yang menawarkan
16 95 # sampai
95 70 ^agustus
-88 -95 ^anda akan
-84 -95 ^kuota
-95 -88 ^lalu lintas
-95 -88 ^lintas
-95 -91 ^turnamen
-70 -95 ^tutup
-95 -85 address
-95 -72 agak panjang
-6 95 alamat yang
-95 -57 dalam satu
95 -9 dan #
-95 -59 dari awal
95 15 dari keluarga
-38 -95 di akun
-66 -95 di kelas
-95 -60 dikejar
95 2 dimaafkan
-78 -95 gelap
-57 -95 hasil
-95 -95 kapasitas
-95 -85 ke address
0 95 ke polsek
95 -11 kirimkan
95 3 layak
95 30 maklum
-95 -68 mana yang
7 95 meminta penerima
17 95 mewaspadai
-85 -95 mobile banking
-95 -90 mudah percaya
95 -1 paket ibu
0 95 polsek
-53 -95 sesuai
-88 -95 sidoarjo
95 15 telah menjadi
95 17 terlampir pada
-95 -91 turnamen
-92 -95 ucapan terima
95 -5 undang
33 95 yang bisa
-94 -45 ^bisa
-94 -90 ^faktur
-87 -94 ^hari
94 6 ^laporan donasi
-94 -63 ^minggu dini
-94 -65 ^mulai
94 -2 ^soal
-74 -94 apa-apa
1 94 buang
-86 -94 catur
31 94 cod palsu
-44 -94 dalam email
94 34 dan kepada
-94 -62 daun
-91 -94 dibagikan
-94 -90 faktur
-65 -94 gangguan
5 94 ijazah
94 17 ini menimbulkan
-94 -63 internet banking
-66 -94 itu jangan
-94 -65 iuran
-94 -88 kapten
-94 -19 karyawan
-94 -59 katalog
94 6 laporan donasi
-51 -94 lembur
-94 -74 lokakarya
94 63 memohon maaf
-94 -26 menemukan
-87 -94 menerima pemberitahuan
94 17 mengalami kendala
-89 -94 menghadiri
-81 -94 menilai
-94 3 minggu dini
-94 -90 npwp
-94 -90 npwp yang
-94 -69 oleh sistem
-94 -45 peristiwa
94 76 polis
94 58 saja atau
-94 -45 salah satu
-61 -94 singkat
-94 -90 tanggal faktur
-94 -57 tanpa mengubah
-22 -94 terbaru kami
-94 -74 terima dan
39 94 terus
-48 -94 tidak ada
-94 -87 tiga puluh
10 93 ^data pelanggan
-93 -79 ^no #
-93 -84 ^yah
93 21 alami
-93 -82 antar
-93 -68 atasan
93 39 atau telepon
93 4 banyak yang
-93 -74 buletin
-93 -71 dan salah
-85 -93 dapat dihubungi
-93 -82 diberikan
-93 -93 dimulai ulang
93 -31 hari kamis
18 93 ia sudah
-72 -93 ka {}
93 22 kehormatan
-93 -71 khilaf dan
-93 -81 lekas
-93 -58 maret sampai
-93 -91 mengenali
-69 -93 menurut uu
-93 -79 no #
-93 -71 salah kata
79 93 sambungan anda
-19 93 seseorang
-93 -55 sinyalnya
-69 -93 subjek data
93 7 susunan
93 59 telanjur membayar
3 93 tersimpan
-93 -54 tombol
-74 -93 wib kami
-93 -84 yah
-86 -92 # x
25 92 ^rak
92 -10 ^salah maaf
0 92 ^tamu
-61 -92 ^tidak
-92 -77 akses ke
-92 -70 berbuat
-92 -20 beredar
-67 -92 berjalan
-92 -63 bilang
-92 -88 cara
-92 -41 contoh
92 -8 dari dapur
-92 -91 dari sini
92 47 kami tetap
92 29 kenyamanan
-92 -71 laut
92 -6 pada pihak
-79 -92 pekan ini
-58 -92 pelajaran
-92 -6 pergi
-92 -61 pesanan
92 75 pihak
-81 -92 pusat
-92 -89 rekening tujuan
92 -10 salah maaf
92 17 saldo kakak
-79 -92 tagihan listrik
-92 -49 tas yang
92 -23 terselip
-86 -92 x
-86 -92 x #
-70 -91 # september
-81 -91 ^berubah
-29 91 ^bocor
91 50 ^foto
-80 -91 ^jangan
91 52 ^kami kirim
-68 -91 ^november
88 91 ^saya
91 1 ambil
-91 -68 anda punya
91 17 atau di
91 19 bapak yang
91 13 bau
91 39 belum dibayar
91 -46 bener
-91 -49 berat hati
-91 -45 berlaku
-91 -62 bos
-28 -91 bulan juni
91 -10 catatan yang
91 3 cemas
33 91 cod
91 28 dari data
-91 -49 dengan berat
-77 -91 di bank
91 11 doang
91 11 doang kok
91 14 empat menit
-91 -65 gak
-91 -49 hati kami
-41 91 jangan pakai
88 91 kamera
-91 -55 kami berdua
76 91 kami tarik
91 15 kepotong
-91 -80 masa tenggang
-91 -74 mengalami
-63 -91 mengirim surat
91 28 mentransfer
91 39 mumpung
24 91 nomor hp
-21 91 orang sudah
8 91 pelanggan kami
-64 -91 pesan itu
91 -7 pihak lain
-61 -91 sebuah maskapai
-77 -91 sepuluh
91 89 sudah kami
91 12 sudah tahu
-91 -80 tenggang
-24 -91 terbaru
91 6 tribun
26 91 waspada terhadap
91 7 yang mendaftar
90 25 # tanpa
90 28 ^darah
-82 -90 ^pembayaran
-90 -76 ^penarikan
-90 -76 ^penarikan produk
-90 -76 ^produk
-19 -90 ^slip
-19 -90 ^slip gaji
90 18 ^tidak sampai
-90 -30 ada dua
10 90 agen
10 90 anda terbaca
-90 -48 beroperasi
-65 -90 coba
-90 -76 dapat menjadi
13 90 data pelanggan
-5 90 ditebak
90 62 dua kali
-19 -90 gaji november
-90 -82 genangan
-90 -76 hentikan pemakaian
-57 -90 jika bukan
90 29 kami kirim
90 6 kami merilis
-90 -67 kamis atau
90 17 karakter yang
-90 -85 keamanan informasi
90 29 kembali ke
46 90 kemungkinan
90 -37 kepencet
90 11 manajemen
-90 -78 mencoba lagi
90 -36 mengaktifkan
90 6 merilis
-90 -67 paling banyak
-60 -90 pasar
-90 -76 pemakaian dan
-90 -80 pembayaran langganan
-90 -76 penarikan produk
-90 -89 penawaran
-63 -90 ragu
-90 -57 salah baca
-90 -51 tenggat
-32 -90 tepercaya
90 -33 terbit
90 13 tertanggal
90 13 tertanggal #
-90 -57 tetap makan
90 18 tidak sampai
-28 90 untuk mengganti
89 -3 # tadi
89 -7 ^brosur
34 89 ^di aplikasi
-68 -89 ^kak
-89 -67 ^penyesuaian
68 89 ^tanda
68 89 ^tanda tangan
-83 -89 acak
-89 -80 account
-89 -44 alamat
89 11 atas kesalahan
-89 -68 bakal
-89 -54 balas saja
89 8 benar
89 12 benar rp
17 -89 berlangsung di
-89 -80 dapat diakses
-89 -82 dengan sendirinya
6 89 diretas
89 27 gerbang
89 50 gudang
89 13 ini terkirim
89 15 jam sibuk
-89 -48 kabarkan bahwa
11 89 kali pada
-89 -48 kami kabarkan
89 85 kami keliru
-89 -60 kuenya
-68 -89 lima kali
55 89 maaf sebesar-besarnya
6 -89 maskapai
-70 -89 melalui formulir
-42 -89 mencatat
89 35 mendaftar ulang
-89 -67 menjadi rp
-80 -89 menulis di
-87 -89 menyesal
-16 89 nomornya
-81 -89 paket
3 89 penipu yang
89 38 penting
89 35 perlu mendaftar
-89 -78 persetujuan
-89 -65 ppn
89 34 rabu lalu
-72 -89 sehari-hari
89 20 selalu
-89 -82 sendirinya
-84 -89 seperti biasa
89 24 surat ini
89 9 tangki
-89 -37 tawaran
3 89 terunggah ke
-36 -89 ukuran m
-89 -80 virtual
-89 -80 virtual account
89 35 yang sempat
-88 -39 # x24
88 14 ^dobel
-88 -65 ^habis
-79 -88 ^pengajuan
-1 88 akibat kelalaian
-88 -69 apakah
-88 -86 atas ketidaknyamanannya
-60 -88 atau langsung
88 16 baru tahu
-73 -88 berbagi
-88 -78 bergabung
-66 -88 berhadiah
-88 -82 bila masih
-35 88 daftar anggota
32 88 data akun
88 38 dicocokkan
-88 78 dilihat
88 -11 diulang
-6 88 fotokopi
-88 -59 gram
-88 -54 halo sobat
-43 -88 hormat kami
88 29 jersey
-88 -61 kalau
88 4 ke kota
-88 -86 ketidaknyamanannya
88 -1 labelnya
88 71 maaf kepada
88 41 malam ini
-77 -88 manajer kami
88 33 mengarah
88 33 mengarah ke
88 46 mengirim undangan
-77 -88 menunjuk
4 88 menyalin nama
-88 -18 mohon perbarui
30 88 palsu dan
-79 -88 pengajuan kredit
88 28 perlu mengajukan
7 -88 permintaan maaf
-88 -53 puluh dua
88 42 sampai rp
88 -10 saudari
-88 -15 segera
-68 -88 selama itu
6 88 seseorang dari
88 -10 teknisi
-88 -39 x24
-88 -39 x24 jam
-88 -68 yang keluar
88 31 yang terkunci
87 -28 ^acara
4 87 ^anda di
-78 -87 ^paket
-82 -87 ^sandi yang
-5 -87 ^uang
87 12 ^yang keliru
-87 -73 baru untuk
87 -26 bayar
-87 -65 belajar dari
-26 -87 berlaku tujuh
87 -1 blender
87 3 brosur
-87 -85 dalam dua
-1 87 di alamat
-86 -87 digunakan
53 87 faktor
87 59 ikatan
-87 -36 ikut terambil
87 2 itu kesalahan
54 87 jual beli
54 87 kantor notaris
-86 -87 kapan
-83 -87 kata sandimu
-38 -87 kuartal
-87 -82 mulai mulai
-87 -77 mungkin ada
-64 -87 nyalakan verifikasi
87 35 produksi
87 -1 punya alasan
7 87 rakyat
87 -11 sejak awal
-87 -78 sekolah pada
30 87 selama enam
38 87 sempat
87 14 sma
54 87 sponsor
87 32 telepon saya
-68 -87 terakhir kami
-87 -36 terambil
-22 -87 yang lama
-86 -77 ^dikenali
86 4 ^kota
-68 -86 ^mengatasnamakan
-68 -86 ^mengatasnamakan bank
-27 -86 ^terjadwal
-68 -86 ^waspada
-86 -66 anda hanya
-86 82 anda ke
-86 -74 anda memakai
-86 -60 bawa
86 -1 benih yang
-65 -86 bila tidak
44 86 bulan maret
-86 -53 bungsu
86 5 datang terlambat
-73 -86 dewi
-86 -83 di bagian
48 86 di sana
-64 86 foto
12 86 ganti pin
7 86 grup
-73 -86 hadir karena
8 86 itu memuat
86 23 kami layani
86 8 kami susun
86 -8 kedua sudah
86 13 klaim
-86 -56 konfigurasi
86 29 mati
86 30 mei yang
-68 -86 mengatasnamakan bank
-62 -86 menunggu di
-72 -86 mobile
0 86 oleh karena
-86 -79 pembayaran yang
-84 -86 percaya
-86 -52 pribadi anda
-86 -85 pusat bantuan
-86 -81 sebelum #
86 32 senin lalu
86 -5 setiap lima
-20 -86 sistem dan
15 86 soal nomor
86 8 susun
86 17 tadi
86 1 tadi malam
86 12 yang udah
6 85 # pelanggan
49 85 ^bisa dibuka
85 15 ^kami salah
-52 -85 ^paket anda
85 7 ^perbaikan jadwal
-85 -46 ^rapor
-85 -35 bertemu
-85 -70 dalam lima
26 85 dari aplikasi
-43 -85 dengan kode
-85 -85 di aula
27 85 dipakai orang
-85 -54 diproses
21 85 disalin
-85 -18 hingga
-85 -72 ini bukan
85 14 kak !
10 85 kartu itu
85 41 kekhilafan
-85 -64 kesalahannya
-85 -72 lengkap ada
-85 -15 lereng
-85 -62 masih ada
-85 -44 medis
-84 -85 menagih kartu
85 -4 palu
-74 -85 pekerjaan
85 15 pengguna di
-14 85 pengurusan
85 7 perbaikan jadwal
-85 -70 pesanan anda
85 -4 pintu anda
-85 -66 saudara-saudari
-85 -77 siswa belajar
85 -14 spam
-85 -61 sudah tercatat
85 -15 teknisi kami
85 28 telanjur
-85 -66 terkasih
-81 -85 untuk membersihkan
85 73 wa
-85 -59 yang cocok
-2 85 yang punya
85 41 yang tampil
-81 -84 # hingga
84 37 # itu
-83 -84 # jam
12 84 ^dicuri
-84 -74 ^lengkap
84 3 ^minggu lalu
56 84 ^rekening
-2 -84 ^tim
-84 -6 akun
-69 -84 atm
84 48 belasan
84 15 berhenti pada
84 -36 bisa diunduh
-75 -84 bukan anda
-84 -70 bukan kepada
84 17 d
-69 -84 dapat digunakan
-84 -84 data pembayaran
-84 -80 daya
19 84 di lampiran
-84 -84 di stasiun
-84 -74 ditahan
-84 -10 foto dan
-81 -84 hingga #
-74 -84 kabar ini
84 19 kami malu
-23 -84 kami membantu
-84 -61 keluar
84 25 kotak surat
-84 -78 lagi pada
-1 84 lain bila
-84 -60 masukkan kode
84 -7 mengapa aplikasi
-84 -13 menghapusnya
-69 -84 meningkatkan
84 10 menyalin jadwal
-84 -74 milis
-1 84 nomor di
38 84 nomor satu
-72 -84 pak rt
-84 -67 password
84 69 pemberitaan
84 -4 penanak
84 -4 penanak nasi
-84 -46 pencarian
-84 -76 permintaan ini
-79 -84 rumit
10 -84 s
-75 -84 sebelum kehabisan
-84 -82 sembilan tahun
-84 -49 tas
-84 -82 tautan berlaku
-52 -84 tingkat
-65 -84 webinar
-83 -48 # menit
83 -4 ^kursi
-83 -48 ^pengembalian dana
20 -83 aplikasi anda
-77 -83 atau pesan
-83 -79 banjir
-57 -83 berikutnya di
-83 -48 biasanya masuk
5 83 celahnya
-23 83 cepat #
30 83 cerah
-83 -56 di pengaturan
-83 -35 di terminal
-83 -44 dipakai
83 0 disebabkan
83 23 donor
83 23 donor darah
83 35 email hari
83 -1 harga yang
-13 83 ibu tanpa
83 71 kami kemarin
-69 -83 kamu nggak
-74 -83 kasih telah
-83 -65 kata
-83 -55 kata yang
-83 -69 kecil dari
-4 -83 kurir kami
83 -15 lagu di
-19 83 lbh
11 83 mana pun
-70 -83 membuat kata
-82 -83 menolak
83 -45 nasabah yang
52 83 notaris
83 4 pada pukul
83 2 padahal
20 83 pembayaran kami
-83 -67 pendaftaran anda
-7 83 peneliti
-55 -83 perubahan
-83 -43 rekam medis
-83 -71 rp2
83 56 sabtu atau
-77 -83 saldo anda
-81 -83 secukupnya
-77 -83 sedang
83 14 sekali dan
83 26 sepatu
83 18 sepele
-73 -83 siber
-83 -77 suami
15 83 tangan
-12 -83 terima
-83 -35 terminal
83 15 tetap satu
83 -17 zona
-83 -74 {} di
82 6 # adalah
11 82 # telah
82 35 # untuk
-82 -36 ^# #
7 82 ^pelanggaran
7 82 ^pelanggaran data
11 82 ^pemberitahuan pelanggaran
-82 21 ^terkirim
82 -26 ^yang
82 31 administrasi yang
-82 -56 belum diterima
82 10 benar terlampir
-32 82 berkas sudah
-45 -82 data #
-18 82 datanya
-74 -82 di hotel
26 82 dipakai mengirim
82 30 diukur
-72 -82 geser ke
-38 -82 hari sabtu
82 9 jumlahnya tidak
82 18 juni kami
82 4 kacang tanah
-70 -82 kalau kemarin
82 24 kami menjual
82 8 kami perbaiki
-79 -82 kamis pukul
82 8 kelebihan
-46 -82 kembali dalam
82 36 kepada ibu
82 31 kota tua
82 18 mahal
82 68 memasang pembaruan
33 82 mengamankan
82 4 mengandung
82 4 mengandung kacang
-73 -82 mingguan
-2 -82 ongkir
82 7 orang kedua
32 82 pada #
-55 -82 pejabat pelindungan
3 82 pelacakan
34 82 pelanggaran
7 82 pelanggaran data
11 82 pemberitahuan pelanggaran
-48 -82 penerbit
-82 -67 putih #
-82 -42 rekam
82 43 saja tidak
57 82 salah satunya
-82 -55 saluran
57 82 satunya
3 -82 sekali
-72 -82 september
-82 -38 sesuai ketentuan
44 82 siswa lain
73 82 sudah menerima
-82 -49 tahan
-59 -82 tanpa verifikasi
-26 82 terkirim ke
-82 -69 tertunda
-82 -58 tiap bulan
33 82 untuk mengamankan
82 4 yang alergi
82 14 yang betul
-81 -67 ^april
-81 -64 ^berakhir
81 4 ^bukan untuk
81 4 ^kemarin bukan
9 81 ^ktp
-81 -73 ^pembayaran anda
81 -20 ^perbaikan
-81 20 ^sakit
81 23 ^sampai
81 -14 ^sebelum
-74 -81 ^tahunan
-81 -73 ^tidak berhasil
81 -3 abaikan email
48 81 aja
81 1 bertuliskan
81 -4 dan yang
-68 -81 darinya
-81 -8 dengan akun
-81 -60 email anda
81 -33 hari itu
81 7 jangan dimakan
81 7 janjikan
81 7 kami janjikan
35 81 kami telusuri
81 4 kemarin bukan
-81 -69 mendaftar
-81 -49 menit !
-23 81 nama
-63 -81 nyalakan
-81 -72 pada akhir
-81 -40 pak
-73 -81 penutupan
-81 -73 perbarui metode
-81 -64 perusahaan
81 10 potongan #
-81 -81 rekamannya
-81 -29 ringkasan
81 8 salah dan
61 81 tanda tangan
35 81 telusuri
81 7 tetapi kami
-81 -73 tidak berhasil
68 81 tidak ikut
-81 -70 tolak
81 6 tolong jangan
81 3 tutor
5 81 untuk sementara
-9 81 warga rw
-74 -81 yang ketinggalan
-81 10 yang mengisi
80 6 # baru
80 0 # beserta
80 10 # kemarin
80 6 # sebagai
-79 -80 # waktu
-60 -80 ^air
-80 13 ^anggota
-80 -66 ^atas permintaan
80 6 ^bunga
16 80 ^kita
11 80 ^pemberitahuan insiden
-80 -66 ^pribadi anda
-70 -80 ^status
-80 -61 ^sudah kami
1 80 ^terbuka
24 -80 acara
80 14 anda telanjur
80 1 bebaskan
-80 -22 belum menjawab
-19 80 berhak
9 80 berlaku dan
80 18 cair tanggal
80 -6 dan kalian
80 44 dan telah
-64 -80 dari halaman
-80 -76 dengan alamat
80 15 dengan cara
80 7 honor
80 46 itu kami
80 1 kami bebaskan
80 63 kami memohon
80 11 kami menambahkan
-72 -80 kami mengundang
80 0 kami nomor
80 72 kami sangat
52 80 kami tanggal
9 80 kasir dan
-15 80 keamanan akun
80 -40 keputusan
-80 -42 ketentuan
-80 -51 kirim lewat
-66 -80 kuat
5 80 matikan sampai
-3 80 melapor ke
80 28 memakai data
-80 -63 membeli
-27 -80 menambah
80 6 menambahkan rp
-80 -78 menit lagi
-40 80 menyebarkan
80 8 mudik
-54 -80 pejabat
11 80 pemberitahuan insiden
-80 -64 pengakuan
80 25 penyebabnya adalah
80 22 perumahan griya
-65 -80 pesan ini
-5 -80 pesan singkat
-80 -21 rumah sakit
-80 -66 sandinya kami
-80 -61 sekalian
80 21 sepeser
80 21 sepeser pun
0 80 server lama
-80 -52 sobat
-35 -80 suka
-18 80 surel kami
80 -37 tahap ii
1 80 terjadi kebocoran
-80 13 tidak bertanggung
80 -26 warga yang
49 80 yth pelanggan
-79 -59 ^dini
-79 -59 ^dini hari
-66 -79 ^donasi anda
50 79 ^kamu
-53 -79 ^kelas
-79 -78 ^pesan
-79 -53 ^terjual
-79 -74 ^uji
-58 -79 adalah
72 79 anggota koperasi
79 7 anjuran
79 35 atau saldo
79 14 beberapa pemain
8 79 berpotensi diakses
79 60 dan memakai
-73 -79 dan nyalakan
-79 -62 dengan air
79 76 dengan ini
79 -7 di sini
8 79 diakses pihak
79 6 dimaklumi
-79 5 dini hari
-66 -79 donasi anda
43 79 google
0 79 hal yang
-79 -45 instagram kami
79 6 jumat pagi
-58 -79 kami baca
79 39 kami tagih
79 27 kelima
79 -2 kepercayaan
79 49 ketidaknyamanan yang
79 12 maafkan
79 4 meja kami
-79 -72 melanjutkan
-63 -79 memang
-79 -63 membawa kartu
79 10 menjawabnya
52 79 minggu !
-79 -42 otomatis dalam
-8 -79 pada hari
-75 -79 portal
79 -13 prioritas utama
-79 -37 rapor
-2 79 reuni
79 47 senin
79 13 susulan
79 39 tagih
-1 -79 tahun lalu
79 72 telah terjadi
-10 79 terbaca di
-79 -72 terjual habis
79 60 tersambung
79 16 tidak bisa
79 -9 undangan seminar
-78 -66 # !
-64 -78 ^baru dari
51 78 ^polis
51 78 ^polis anda
-26 78 ^terkirim ke
-27 -78 ^yang anda
-59 -78 ada perubahan
78 9 ambon
-78 -32 anda dengan
-64 -78 baru dari
78 46 batalkan dan
-78 -53 berlaku sejak
78 0 bertransaksi
-21 -78 brankas
78 -16 buktinya dan
78 17 cair
50 78 catatan kami
-78 -63 dengan hormat
-21 -78 di brankas
-22 -78 di loket
-74 -78 diganti
78 0 dikirim secara
-78 -55 gereja
78 -19 ibu kami
-78 -51 ini tanpa
78 0 kami senantiasa
67 78 kamu
-78 -14 ke folder
78 45 kenyamanan anda
-78 -73 kerja pukul
26 78 kunci akses
-78 -74 kurir tidak
-78 -40 laptop
78 0 layanan perbankan
-78 -75 lembaga
-28 78 memasukkan nomor
4 78 memblokir kartu
78 5 membuatnya
78 58 memohon
78 0 menghadirkan layanan
78 6 menyesal telah
-31 -78 minggu depan
78 45 pembelian
-56 -78 per bulan
78 0 perbankan digital
78 45 prioritas kami
78 13 saldo rp
78 14 satu di
30 78 segala ketidaknyamanan
-78 -21 sesi
78 9 sorong
-78 -63 tekan tombol
78 6 telah memberi
78 9 terbang
78 6 terlalu cepat
78 24 tetap kami
-78 -55 timur
29 78 waspadai
-77 -38 ^disk
6 -77 ^email
-77 36 ^karyawan
6 -77 ^kemarin
17 77 ^nomor
77 14 ^pagi
77 -41 ^salah
25 77 anda dipakai
77 59 aneh
77 11 bagian
-77 13 balasan
25 77 begini
-77 -60 biasanya
-30 -77 bukti
77 7 cadangan pukul
-77 -60 datang #
77 5 dengar
-77 -52 dipersilakan
-11 77 ditemukan di
-77 -58 ditukar
77 -21 email semacam
77 -1 hitung tersebut
-77 -67 inginkan
-77 -74 ini aku
14 77 januari dan
-56 -77 jujur
-56 -77 juru
-77 -49 kadang
77 3 kalau email
77 14 kami hitung
77 3 kami transfer
-42 -77 kamis #
-2 77 ke tangan
-77 -68 kecuali
-20 77 kerja
-77 -50 kilo
77 22 kirim karena
-77 -71 kita
-77 -9 mbak
-77 -71 melewati
-77 -73 menjalankan
77 22 mulai rp
77 5 penerima email
77 8 retur
33 77 sangat
10 77 sebuah forum
-73 -77 unggah
-77 -22 universitas
-77 -76 untuk masuk
77 48 vendor
77 -46 versi
76 6 ^dua
-76 -63 ^karena
15 76 ^rumah sakit
76 47 akibatnya #
-76 -73 angin kencang
-76 -56 bagi yang
-76 -46 berkas konfigurasi
25 76 buka lampirannya
76 -4 dalam tiga
-76 -67 dan banyak
76 9 di bandara
-9 76 di daftar
11 76 dibuka oleh
76 2 gangguan pada
76 36 ibu
-49 -76 istri
25 76 jangan buka
-23 -76 kami sedang
-76 -46 ke bawah
-76 -61 ke situs
-12 76 keamanan data
76 -2 kekeliruan
-76 -73 kencang
76 2 kesalahan di
-76 -45 kupang
-75 -76 lahir dan
25 76 lampirannya
-33 -76 lonjakan
76 76 map berisi
-76 -75 masih diperlukan
76 -4 masuk siang
-76 -12 minggu pagi
-75 -76 muat
-76 -62 peluk
76 -4 penyebabnya
-62 -76 rawat
-76 -55 sebab
-2 76 sebaiknya anda
-74 -76 sekarang juga
-76 31 sori
-76 -67 sudah dibatalkan
-13 76 tangkapan
-62 -76 toko daring
-76 -69 tontonan
-75 -76 waktu muat
-76 -32 waspada
75 64 ^# agustus
-75 -73 ^belum lengkap
75 25 ^berfungsi
-2 75 ^digital
75 72 ^dipakai
75 19 ^kemarin tidak
-16 75 ^lokasi
-65 -75 ^maaf
75 8 ^pengembalian
75 25 ^tidak berfungsi
-57 -75 akhir bulan
-7 75 ananda
75 54 bank memohon
-75 -73 belum lengkap
-31 -75 bertambah
75 7 bukan untuk
75 35 buku simpanan
-4 75 buku tamu
-64 -75 checkout
-75 -68 cuma dua
75 10 dalam paket
75 10 dari rak
75 20 dear
-75 -47 di gerai
-75 -45 di jalan
-75 -63 diberi ketabahan
66 75 dipakai di
-75 -63 ditinggalkan
-75 -63 ditinggalkan diberi
-75 -50 diverifikasi
25 75 enak
-75 -38 enam bulan
-75 -73 gratis
-75 -66 kami datang
75 -24 kami hubungi
-75 -49 kangen
75 54 ke posko
75 19 kemarin tidak
-7 -75 kendaraan
-75 -63 ketabahan
-75 -50 ketemu di
75 15 kirim kemarin
13 75 lama sudah
75 -25 lampirkan
-33 -75 langsung ke
-74 -75 lebih awal
-75 -55 lima detik
75 11 maaf sudah
75 35 makmur
-75 -52 meter
75 66 minum anda
1 -75 mungkin tidak
-7 -75 oleh manajer
-75 -60 otomatis
-73 -75 pantulan
-75 -38 pemberitahuan
-29 -75 penanda
-75 30 peretas
-75 -70 perintah
75 23 perkara ini
75 8 persada
19 75 pihak luar
75 54 posko di
75 23 putih
-72 -75 salinan data
-32 -75 semacam itu
14 75 serangan
75 15 sudah habis
-3 75 sungguh menyesal
44 75 telah
31 75 telepon #
75 25 tidak berfungsi
75 42 tidak dipantau
75 20 uang rp
-75 -63 yang ditinggalkan
-74 -38 # mei
-74 0 ^anak
74 -24 ^jual
74 -24 ^jual dua
74 -24 ^kami jual
0 74 ^kartu anda
-67 -74 ^no
74 54 admin kami
-74 -58 agak lama
-62 -74 aktifkan #
-65 -74 aula
74 35 batalkan karena
74 -19 bermasalah
74 35 biaya dan
74 50 biayanya
-70 -74 blog
-74 -18 bukan dari
-50 -74 bukan segera
-14 74 dan alamat
2 74 dan besaran
50 74 darurat #
-6 74 data login
-74 -27 di toko
-74 -69 dilarang
-74 -64 disebut
74 34 ferdi
2 74 isinya nama
74 -24 jual dua
-71 -74 kali salah
-74 -52 ketemu
1 74 kunci yang
17 74 kutu
53 74 lomba
74 23 membayar akan
-74 -60 memerlukan
-1 74 menawarkan
-74 -74 mengenal
-74 -47 minggu
74 -20 nasi
-74 32 oleh
74 24 oma
-74 -73 pengembalian
74 7 penonton yang
50 74 polis anda
-1 74 pribadimu
74 4 punggung
-74 -69 rancangan
74 21 rincian
-74 -60 sage
-71 -74 salah memasukkan
74 21 saya yang
-51 -74 segera hubungi
74 9 surel yang
-42 -74 tentang
-71 -74 terbuka sendiri
74 16 terjemahan
-74 -58 terjual
74 35 tim kami
74 6 uji coba
-74 -68 waktu #
-74 -60 warna sage
8 74 wishlist
-74 -52 yang membuat
-74 -63 yang terbaik
73 11 # bukan
73 53 ^dibuka
7 73 ^kegagalan
7 73 ^kegagalan pelindungan
-64 -73 anda abaikan
-73 -69 anda dianggap
-73 -61 asuransi jiwa
-73 -57 badan
-64 -73 bahasa
73 17 bawah ini
73 9 bayam
-73 -52 berhalangan
-73 -71 berkenan
-73 -66 bisa dipakai
-73 -49 bisa ikut
73 15 bolu pandan
4 73 buku rak
32 73 dan kontak
-73 -42 dan selesai
73 -2 dari kelurahan
73 53 demikian
73 42 dipantau
-5 73 dr
-73 -40 gerai
73 -2 ibu datang
73 11 ini pukul
-73 -61 janda
-73 -61 jiwa sentana
32 73 kami dan
73 21 kami memasang
6 73 kami sungguh
-73 -48 ke paket
73 -5 kecerobohan
73 -5 kecerobohan kami
-73 -71 komputer
-73 -63 korban
-73 25 lengkap
-66 -73 mau menerima
-73 -54 mematahkan
-73 -55 membelinya
73 -7 mengantarnya
73 70 menyalin tabel
73 60 mesin
73 6 mohon dimaafkan
-64 -73 pekerjaan ini
-73 63 periksa
4 73 rak ketujuh
-73 -16 saudara tanggal
73 9 sayur yang
-73 25 selama
-35 -73 sendiri setelah
-73 -61 sentana
73 -6 sudah bisa
73 18 tambahan
73 34 tautan berikut
-61 -73 telepon atau
73 24 terkirim kepada
16 73 termasuk milik
-54 -73 tetapi
-62 -73 tidak berlaku
4 73 toko buku
-27 -73 waktu yang
73 2 yang keliru
-72 -6 ^dikirim
-72 58 ^kebocoran
-72 -23 ^kehilangan
72 35 ^kembali penuh
72 5 ^oktober
72 15 ^pada #
67 72 ^surat pemberitahuan
-28 -72 artikel
-7 72 bekasi
63 72 biayanya kami
23 72 bisa dibuka
-66 -72 bukti potong
-17 72 dan berkas
54 72 dan bersedia
72 -21 dan kk
72 12 dapat datang
-16 72 darah dan
-65 -72 dari #
-69 -72 dikeluarkan
72 35 ganti sampai
-67 -72 geser
-16 72 golongan
-16 72 golongan darah
-72 -52 halus
72 60 itu
-22 72 itu orang
-72 -67 jadi #
72 21 kami menghapus
72 34 kami seharusnya
-72 -59 kapan saja
72 -22 kasih atas
-22 72 ke log
-72 -51 kecamatan
72 2 kemarin itu
72 5 kepada #
72 35 kereta atau
72 42 kk
72 6 koin
-72 -37 layanan yang
-22 72 log yang
19 72 maret
-72 -50 mengalir
-10 72 mesin pencari
72 9 nyanyian
-72 -10 orangnya
-62 -72 pakailah
-48 -72 penerbangan
-72 -48 premium
4 72 pusat data
-72 -52 rapat
31 72 rekening
14 72 sakit kami
72 2 selasa #
72 72 server
-38 72 staf
65 -72 teknis
-18 -72 terbesar
-42 -72 terdekat
72 19 tidak sesuai
72 24 tiket gratis
72 56 transfer ke
-72 -23 username
-36 -72 wafatnya
-72 6 yth nasabah
71 -11 ^anda tertahan
-71 -55 ^batalkan
-71 -71 ^flash sale
-71 -55 ^kami batalkan
61 71 ^nasabah
71 33 ^notifikasi
-71 -10 ^rapor bisa
-71 -71 ^sale
71 -11 ^tertahan
71 -11 ^tertahan di
-71 -71 ^tinggal
-71 -71 ^tinggal #
-71 -60 agar
-71 -60 akan dihapus
22 -71 aku salah
71 -29 anda memesan
71 -28 anda menerima
6 71 anda termasuk
71 -11 anda tertahan
71 31 apabila hal
-55 -71 asuransi
71 -2 benar di
71 28 beri
-71 -14 berjalan normal
-69 -71 cara menyeduhnya
-53 -71 dalam sepekan
-71 -62 dan dapat
71 -1 dan diperiksa
-37 -71 dan nikmati
-71 -5 di instagram
-71 -42 dikirim lewat
-71 -71 flash sale
18 71 ini ke
35 71 jam karena
-13 71 kami cabut
71 -6 kami teruskan
-28 -71 kapan pun
71 12 karakter
-71 -65 karena banjir
16 71 ke seluruh
71 57 keempatnya
71 57 kepada saya
71 2 kirim
-71 -49 kosong
16 71 lama kami
10 71 lari
71 -19 lebih suka
71 70 memakainya
-71 40 memastikan bahwa
71 38 memuat nama
4 71 mencabut
16 71 mengunduh #
71 32 menjemput
71 -24 menyakitkan
71 49 menyalin
-69 -71 menyeduhnya
-71 -70 nomor seri
71 -9 ongkos
71 23 pada surat
-71 -69 paket agar
45 71 pengawas
-10 -71 pengertian
-71 -37 penyesuaian
-35 -71 perangkat
71 45 perlu kami
-71 -50 pesanan #
-71 -67 pindah ke
18 71 polisi dan
-71 -46 pondok
-71 -10 rapor bisa
-71 -71 sale
-2 71 saran
-71 -53 selang
-71 -70 seri
71 14 setia yang
-71 -65 sisa
-71 -6 sudah melapor
-71 -53 tabung
-32 -71 tengah malam
71 -6 tertahan
71 -11 tertahan di
71 2 tertera pada
71 -6 teruskan ke
-71 -71 tinggal #
45 71 transparansi
71 9 yang berdiri
-11 71 yang ditandatangani
5 71 yang memakainya
70 29 # persen
-9 70 ^# juli
70 -2 ^anda kami
-54 70 ^data anggota
-70 -61 ^flash
-63 -70 ^minta maaf
70 -8 ^penerima
70 28 ^pesanan #
-70 -51 ^pesananmu
-26 -70 ^terlalu
70 19 ada lagi
-70 -67 anda akan
-70 3 baca
70 8 bahwa terdapat
-70 -21 barangkali
-70 -44 berdua
17 70 dan para
70 -14 dari satu
-60 -70 di semua
-70 -49 dibersihkan
-70 -61 flash
-53 -70 gampang
-70 -58 gratis di
17 70 halamannya
-53 -70 kabel
70 22 kami gunakan
70 29 kami menekan
70 -12 kamu belum
-70 -21 log
-70 -7 login ke
-57 -70 maaf dan
70 29 masih menerima
70 46 menembus
-70 -64 mengenang
-23 -70 mengetik
-70 -53 mesin cuci
70 31 mobil
5 70 nama serta
70 4 oktober yang
-7 70 pencari
-70 -64 pensiun
-70 -51 pesananmu
-59 -70 putus
-64 -70 ramai
70 4 rumus
70 -5 selisihnya kami
-70 -64 semasa
-60 -70 semua cabang
70 7 setiap penerima
-10 70 sms
-50 -70 sudah berakhir
-41 70 terbaca
70 29 tombol kirim
-70 -36 yang tetap
69 13 ^anda terlalu
69 -17 ^antrean
-69 -64 ^listname
-67 -69 ^menunggu
-20 69 ^pihak ketiga
69 9 ^tadi pagi
-69 -56 administrasi
-69 21 akses
-61 -69 aktifkan
-69 -41 anda adalah
69 8 anda beli
69 -38 anda kami
69 13 anda terlalu
-67 -69 b
69 -15 bagikan
-69 -61 berdasarkan
-69 19 bersandi
-64 -69 bukan ganti
-30 69 cvv
7 69 data kami
69 41 di luar
-69 -64 diserahkan
69 0 dukungan bapak
-69 -58 hentikan
18 69 ibu bulan
-22 -69 jadwalkan
69 -8 jalur cadangan
-6 69 jatuh ke
-69 -43 jumpa
-22 -69 kami jadwalkan
-69 -48 kamu sudah
-69 51 kebocoran
69 11 kemeja putih
-69 -66 kesabarannya
69 10 klaim anda
-27 -69 klien
54 69 lebih lanjut
-66 -69 masih
-64 -69 masuk dari
-47 -69 mengecewakan
69 -8 menyiapkan jalur
18 69 nasabah lain
69 11 nggak perlu
69 -3 penyunting
69 10 rupiah
69 1 salah mengirim
-69 -43 sampai jumpa
69 -24 sebagian orang
-68 -69 sebelum jumat
69 11 selisih rp
69 65 seluruh
69 8 siaran langsung
69 5 sistem kami
-57 69 sudah menghubungi
69 -36 tahap
9 69 tamu
69 14 tanggal #
69 -49 tepat
-69 56 tertinggal
39 -69 teruskan
-69 -60 tidak dapat
69 -8 tidak menyiapkan
4 69 tur
-10 69 yang berutang
69 19 yuk
46 68 ^ibu
68 -37 ^kami mengirim
3 -68 ^lupa
-25 -68 ^ulang tahun
5 -68 aman di
-11 68 bahwa sebagian
68 25 bandar lampung
-15 68 bisa membaca
-68 -26 ceritakan
-68 -59 dapat dibaca
-68 -8 demi
68 -1 di gudang
2 68 difoto
-68 -15 direksi
-68 -66 gagal
68 -28 gudang kami
-67 -68 halo {}
68 20 harapan
68 34 iklan
-68 -52 jalankan
-43 68 jumlah simpanan
68 7 juni sudah
-37 -68 kalender
68 -34 kami sehingga
-43 68 kepada anggota
-68 -29 ketua
68 25 lampung
-68 -63 listname
-68 -43 masih kami
-50 -68 membatalkan
68 -13 membungkus
68 4 mencuci
-54 -68 menunggu dan
-68 -63 milis listname
-22 -68 nominal
-7 -68 november
-15 68 orang bisa
-68 -39 papua
68 16 rute
-1 68 salinan polis
20 68 satu alamat
68 0 sertifikat yang
-42 68 swafoto
68 8 terjadi kekeliruan
-51 -68 tujuh hari
-68 -42 yang melapor
-67 -45 # belum
67 22 ^# bukan
67 35 ^# juni
-65 -67 ^ada login
-37 -67 ^akses data
-15 -67 ^kereta
-67 -67 ^kopi
-34 -67 ^libur
-65 -67 ^login baru
-58 -67 ^penerbangan
-37 -67 ^permintaan akses
-65 -67 ada login
67 0 airnya
-67 -53 akan
-37 -67 akses data
67 20 baru sekarang
-67 -44 belum sempat
67 -16 berkomitmen
67 6 berobat
-67 -62 berturut-turut
67 47 berutang
-65 -67 chrome
-65 -67 chrome di
67 34 dan minta
18 67 dapat dilihat
-65 -67 dari chrome
-61 -67 depan
-65 -67 di windows
-67 -39 diperkirakan
67 40 diucapkan terima
67 -9 gol
41 67 harap tidak
-67 -61 jejak
-67 -64 kartu identitas
-16 -67 kasih
-67 -35 keterangan
-67 -60 kira
-65 -67 login baru
67 16 maafkan kami
67 -3 membuat bapak
-42 -67 menginap di
-45 -67 mengunggah berkas
-67 -49 menit
-66 -67 menyampaikan
67 37 nim
-67 17 oh
-3 67 pada bulan
67 -14 pembeli yang
-67 -51 pendapat
24 67 pengurus memohon
-37 -67 permintaan akses
-34 -67 pertama
-66 -67 proyek
-21 -67 rapat anggota
-27 -67 saudara dapat
-67 -53 segenap
67 -26 sehingga beberapa
67 16 sudah kembali
-45 -67 telepon dari
-8 67 tetangga
-67 -41 tiang dan
-67 -47 uangnya kembali
-2 67 untuk melindungi
-17 67 untuk umum
-67 -42 wah
-59 -66 ^akun anda
66 0 ^dengan nama
66 32 ^kembali
66 0 ^nama orang
66 3 ^perihal
66 -11 ^saldo
10 66 akibatnya
66 -4 antrean
66 15 assalamu'alaikum
-66 -29 berbelanja
-66 -60 biji
66 14 bingung
11 66 bulan lalu
-66 -40 celah
-66 -41 data toko
66 15 dikarenakan gangguan
-42 -66 dikirim otomatis
-66 -49 dilaksanakan
-31 -66 dinas pendidikan
-6 66 disampaikan
-66 -49 diskon #
-66 -56 ditagihkan
-27 -66 fitur
-66 -45 halaman depan
-66 -41 halo juragan
66 34 imigrasi
66 58 ini disampaikan
12 66 insiden #
-66 -50 isi ulang
-66 -60 itu kepada
-66 -63 jam mulai
-66 -43 jati
-66 -10 jika ada
66 63 juli kami
-66 -41 juragan
66 10 kabari sebelum
-66 -38 kabarkan
-10 66 kalimatnya
-66 -41 kasirkita
66 42 kawan
66 4 kelalaian kami
66 30 kembali normal
-5 66 kotak masukmu
66 7 laila
24 66 laporan kami
-66 -49 laut #
-15 66 masuk lagi
-5 66 masukmu
66 -7 memesan
3 66 menyebut nomor
49 66 nasabah yth
66 7 nomor itu
0 66 nomor paspor
-42 -66 otomatis mohon
66 34 pemohon yang
1 66 penagih
-31 -66 pendidikan
-66 -61 pengembang
66 19 penuh tanpa
-15 66 peramban
66 3 perihal
-66 7 privasi
66 50 sakura
66 -8 satu jam
-54 -66 satu menit
-24 -66 sebagai bukti
-66 -19 segala
-60 -66 selama ini
-3 -66 selesai
-66 -65 serba
-59 -66 situs dan
-66 -22 telah melapor
-9 66 terbuka untuk
-66 -43 tidur
-66 -41 toko juragan
-66 -61 tumpukan
-66 -66 undang-undang
-63 -66 whatsapp yang
66 59 yang terus
-65 -40 ^# hari
-65 38 ^alamat
65 -18 ^cuaca
65 10 ^obat
65 10 ^obat anda
-65 -47 aktifkan lagi
53 65 allah dan
53 65 ampun kepada
-27 65 andi
-27 65 andi tenri
-36 -65 baru
-50 -65 belum
-65 -40 belum termasuk
65 6 berjangka
65 1 bersyukur
65 1 bersyukur dapat
65 3 boleh ikut
2 65 buat
65 26 buktinya
-64 -65 dapat diajukan
65 1 dapat mendampingi
65 17 dapat menelepon
-49 -65 dari orang
-37 -65 diganti pada
-37 -65 dihubungi
65 19 disebabkan oleh
65 51 email itu
-65 -40 hati
2 65 ibu peserta
-16 -65 ibu tanggal
-46 -65 ini hanya
53 65 jadwal salat
65 18 jemput
-65 -41 juga membuka
65 1 kami bersyukur
-15 65 kami matikan
5 65 kami mengirimkan
-65 -31 ke nomor
53 65 kepada allah
14 65 kepada kementerian
40 65 kepala bidang
65 22 lama saudara
65 0 menemukannya
-65 -58 menerima
5 65 mengirimkan
-54 -65 menunggu
-65 -47 menurut catatan
65 59 menyampaikan permohonan
65 41 mungkin anda
65 10 obat anda
-65 -62 pekerjaan yang
-62 -65 pengambilan
65 -50 perbaikan
-56 -65 perusahaan anda
65 16 popok
-65 -55 pos
65 -1 putra-putri
65 -1 putra-putri anda
25 -65 saldo
-65 -47 sampai ketemu
-4 65 sebagian data
-48 -65 sekarang
65 9 selalu menjadi
-65 -29 setiap sore
65 14 sopir
-65 -57 stok kosong
-27 65 tenri
25 65 terdampak
-65 -60 tertangani
-65 -53 tetap jalan
65 15 tipis
-56 -65 wajib memberi
65 -6 yang kami
65 31 yang mau
65 9 yang sampai
64 -12 ^bantuan
-28 64 ^izin
3 64 ^kepada #
-64 -52 ^kuartal
64 3 ^kunci jawaban
16 64 ^orang lain
11 64 ^pemberitahuan kegagalan
-28 64 ^tanpa izin
-6 64 ada anggota
9 64 ada di
-61 -64 akademik
-64 -59 anda belum
56 64 bapak sudah
-16 -64 bekerja
64 7 bergeser
-11 64 berpotensi
-50 -64 besar di
3 64 cc
-26 64 daftar itu
-64 -43 dan menunggu
64 24 dan tiga
-64 -41 dengan tenang
21 64 dibuka #
-6 -64 dicabut
64 14 disahkan
-59 -64 ditambahkan
64 39 diucapkan
25 64 enam jam
-61 -64 februari pukul
-64 -43 harga lama
64 15 ibu dapat
3 64 ikut terkirim
-64 -44 ini mengikuti
-64 -9 ini untuk
38 64 kami meminta
-26 -64 kantor tutup
64 8 kelas xii
-6 -64 keluarkan
3 64 kolom cc
27 64 ktp
-64 -52 kuartal ini
64 3 kunci jawaban
-64 -55 masa coba
-64 -40 masuk selama
1 64 melaporkannya
3 64 menghapus email
-52 -64 menu keamanan
-64 -56 menyusul
-5 64 milik
-57 -64 pemberitahuan yang
-54 -64 pengendali
-59 -64 penumpang yang
-64 -58 perpanjangan
36 64 polres
41 64 pribadi
64 7 provinsi
64 46 rekening saja
-18 -64 rt
64 13 saldo tanpa
-64 -40 satpam
64 -18 satu dan
-31 -64 sebagai pengganti
-45 -64 selamat
-64 -51 sering
-59 -64 siapa yang
-64 -41 sudah berada
-6 -64 sudah dicabut
-64 37 tagihan anda
10 64 tanpa hak
-64 -19 tempat
-64 34 terbatas
64 2 terima kemarin
64 31 undangan
3 64 undangan tes
64 8 xii
-42 -63 ^di situs
-63 -50 ^dihapus
34 63 ^kepada
63 -55 ^oops
-63 -63 ^selama
-63 -34 batu
50 63 bersedia
-22 63 bisa melihat
-63 -43 bulan tanpa
-20 63 dan lampiran
-63 15 dan menyesali
63 -16 demo
-1 63 dijual
-63 -43 diminum
-63 -48 diskon
-63 11 folder
63 14 handuk
4 63 hubungi bank
-63 -42 ini dikirim
-36 -63 ini memang
63 3 ini sampai
-63 -45 ini seluruh
-45 -63 jadwalnya
-63 -33 jalan raya
63 31 jual
-38 63 juga mengambil
63 6 kami perpanjang
63 0 kendali
-63 29 keterangan penghasilan
63 3 klik
-63 3 klinik
-52 -63 kursi
-51 -63 laporan lengkap
2 -63 luput
63 58 masuk ke
11 63 mengganti kata
-2 -63 menu
11 -63 merek
63 8 mohon
-9 63 mutu layanan
-63 -53 pasir
63 7 pendaftaran dibuka
-9 63 peningkatan
-9 63 peningkatan mutu
-12 63 penyedia layanan
-47 63 penyimpanan
48 63 per satu
43 63 pesan untuk
-63 -56 puluh satu
63 5 salah pada
48 63 satu per
-63 -1 sebelas
4 63 selasa lalu
-63 -51 sembilan
-55 -63 siapa pun
63 17 sinyalkita
63 13 sukarela
-40 -63 terenkripsi
-63 -31 tidak diteruskan
63 2 untuk tanggal
2 -63 yang luput
-63 -50 yang tercantum
-62 -60 # a
-59 -62 # di
-62 15 # juli
57 62 # juni
11 62 ^# desember
11 62 ^desember
-62 -37 ^festival
9 62 ^grup
62 -42 ^klaim
-62 -11 ^login
62 21 ^salah kami
-62 -60 a n
-62 -32 anak
-62 -37 anda diperkirakan
26 62 anda mungkin
-62 -45 andreas
62 11 angkanya
62 54 asri
62 10 bagas
62 0 bagi kami
62 15 berkomitmen penuh
-1 62 calon mahasiswa
-62 -56 citra
-62 -54 cuma
62 -1 dari kalian
62 -27 dari kami
-62 -5 dialihkan
62 5 dikarenakan
62 38 dprd
25 -62 email dari
-62 -8 emailmu
-6 -62 gangguan jaringan
62 32 garuda
-2 62 grup percakapan
-62 -44 hari setelah
-6 -62 jaringan di
-62 -44 jeriken
-62 -50 jumat pukul
62 15 kami berkomitmen
62 22 kamu terima
-62 -44 kemarau
-33 -62 kepada keluarga
-62 -46 keran
-62 2 kopi lereng
2 -62 langsung
-62 -56 lunak
-3 62 mandiri
62 -55 membawa ktp
-50 -62 mencatat #
-50 62 menerima balasan
-46 -62 mengaku sebagai
-62 -44 minggu #
-62 -39 miring
-4 62 mutu
21 62 oleh pihak
-62 -50 pare
62 21 pembahasan
16 62 pemberitahuan kegagalan
62 -6 pemenangnya
-1 62 pendaftar
-62 -38 perbaikannya
-62 6 perhatian
-11 62 pernyataan
0 -62 persiapan
-62 -58 pesan whatsapp
-6 62 pihak yang
-62 -46 pikir saya
-12 -62 rp
-12 -62 rp #
-62 -28 sampai
-48 -62 sandi akun
-50 -62 sandi untuk
62 16 saudara tidak
2 62 sehingga nomor
-62 -50 selama #
62 8 semalam kami
-62 -39 setelah tanggal
-62 2 slogan
-62 -30 sudah di
3 62 sudah menghapus
5 62 surat edaran
-62 -62 tercantum dalam
-12 62 terlihat oleh
-62 -42 tidak setuju
62 6 tiket yang
62 -1 ulang bila
-30 -62 yang lebih
58 61 # sehingga
61 16 ^# dan
61 4 ^dari kami
34 -61 ^informasi
-61 -39 ^musim
-61 -38 ^pinjaman
-43 -61 adalah situs
-61 -22 alamat anggota
-25 61 anda masuk
61 -37 anda minta
61 -2 anda unduh
37 -61 baru di
61 8 bayu
-61 -42 bintang laut
8 61 dalam rangka
1 61 dan nik
61 10 dan nilai
53 61 dan rekaman
50 61 darah
61 -7 dari tautan
-17 61 data tersebut
-61 -45 di daerah
-5 61 di dalamnya
16 61 dilihat oleh
-61 -41 dinda
-48 -61 farida
61 26 ganti
-61 -46 gerimis
-28 61 grup whatsapp
61 19 hanum
-59 -61 hari ini
6 61 ibu pengurus
-19 -61 ini ada
-41 -61 ini kepada
-61 23 jaya
61 -9 juga manusia
58 61 kami #
61 49 kami akan
61 17 kamu jadi
17 61 kan
5 61 kartu yang
-45 -61 ke akun
6 61 ke polres
-61 -55 kematian
61 -12 kepuasan
-61 -61 ketik #
-50 -61 kewajiban
61 47 kota yang
59 61 kuncinya
61 -20 kursi anda
9 61 lain selama
-10 -61 lebih
-61 16 limit
6 61 login dan
61 -16 lorong
-22 -61 melakukan apa-apa
-61 3 membantu
-39 -61 meminta otp
61 60 mendaftarkan
-61 -40 mendung
61 10 menelepon dan
-47 -61 mengatasnamakan
-53 -61 mengumumkan
61 14 merasa terganggu
61 -5 merupakan
-61 -49 moderasi
-61 -57 motor
5 61 nik alamat
-61 -32 novel
-61 -58 padam
-61 3 paspor anda
-51 -61 pemantau
61 9 penonton
61 18 peringkat
-25 -61 perlu melakukan
-46 -61 pukul
8 61 rangka
-39 -61 sebagai petugas
61 7 seksi
-17 61 selama dua
-61 -57 sepeda motor
1 61 siswa
-43 -61 situs itu
-61 -8 skrip itu
61 13 tata usaha
-22 61 telepon dulu
-61 -39 tidak masuk
-61 -34 tulisan
61 2 untuk hari
60 17 # tetap
-60 -37 ^mulai #
50 60 ^paspor
60 -3 ^penting !
-24 -60 ^rapor semester
-58 -60 ^terima
60 -23 anda selama
-37 -60 anda sendiri
-60 -44 anggrek bulan
60 43 angkatan
-60 -37 atas pengertiannya
16 60 atau pinjaman
-24 -60 ayah dan
60 -23 baru kami
-60 -57 baru saja
-60 -32 belanja sekarang
-6 -60 belum kami
60 17 bergantung pada
13 60 berkasnya
60 21 boleh langsung
-60 -35 bus yang
-60 -56 cabang purwokerto
60 5 cara yang
18 -60 cetak
10 60 dalamnya ada
-24 -60 dan bunda
60 48 dan sudah
-60 -59 dapat
-60 -37 dari rp
-20 -60 di indonesia
-30 -60 dinding
60 -4 dipesan
-14 -60 email
60 -30 grafik
-60 -50 gugatan
20 -60 hai {}
60 16 hehe
60 -19 hilang dan
14 60 hp dan
-7 60 ibu ke
10 60 kami memberitahukan
-60 -53 kantor ojk
-39 -60 ke kamis
-60 -42 kembali setelah
60 -9 kendala
60 -3 kendali kami
-39 -60 kode ini
-39 -60 kode verifikasi
60 17 ksp
-60 -50 lama tidak
60 -3 luar kendali
60 12 maaf
-37 -60 memakai kata
10 60 memberitahukan
10 60 memberitahukan bahwa
-41 -60 menemukan bahwa
-34 -60 mengabari
-60 -39 menoleh
2 60 milik bapak
-60 9 mohon tidak
-60 -37 naik dari
60 1 notifikasi itu
-60 -53 ojk
13 60 oleh pegawai
-60 -43 pada suatu
8 -60 paket anda
60 33 pembayaran
60 15 penandatanganan
60 4 pendaftaran kami
-60 -37 pengertiannya
60 -3 penting !
-35 -60 penumpangnya
-60 -56 perpanjang
-60 -43 programnya
11 60 pun yang
-60 -56 purwokerto
-60 -43 saya menulis
60 22 seharusnya sampai
60 12 sekolah memohon
-60 -60 sengaja
1 60 simpan pinjam
-60 -59 sudah berbelanja
-60 4 sungguh
6 60 surel ini
-5 60 tautannya
-60 -48 teleponlah
60 -1 terpotong dua
60 5 tertulis pada
-60 -58 tidak berubah
-60 -43 tidak menolong
-32 -60 tiket
-60 -54 total
-40 -60 untuk kita
-60 -51 utara
-39 -60 verifikasi anda
-34 -60 waktu dua
-60 32 whatsapp
-37 -60 yang benar-benar
60 3 yang menyala
-60 -48 yang menyatakan
`;
