/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-264 -216 khilaf
-257 -199 pernah
-216 -250 perbarui
248 35 kemarin pukul
-245 -247 lampu
113 239 soal nomor
-186 -233 batik
-232 -190 kami kalau
-231 -144 ^sudah
28 231 ^tamu
231 23 kemarin
228 42 kalian
224 27 pulang
-27 223 anda ke
-223 -168 dompet
-222 -152 ^selamat
-222 -146 pemilik toko
-220 -132 # hari
216 127 situs kami
-213 -195 bisa diambil
-212 -159 laut
-207 -164 tahunan
-203 -132 cocok
-202 -153 dan cara
201 52 anda yang
201 69 kami ganti
-200 -161 ^pemadaman
-200 -192 bercerita
-200 -161 pemadaman
-197 -145 sinta
-197 -134 tidak pernah
-196 -168 menjelaskan
195 35 permohonan maaf
195 65 yang benar
194 30 ^saat
194 64 yang berlaku
193 54 hitung
192 55 uang anda
191 32 draf
190 68 # tanpa
190 37 susulan
187 38 sudah masuk
-186 -146 ^perjalanan
-65 -186 terakhir
-185 -147 abaikan
-185 -133 bawa
185 34 beliau
185 34 beliau sudah
-185 -147 email terakhir
184 16 ^laporan donasi
184 16 laporan donasi
184 16 laporan yang
-184 -97 tutup
184 26 undangan yang
-183 -169 ditanggung
182 47 benar
-182 -166 cara
182 44 di gudang
181 24 ^acara
-181 -153 listrik
-180 -163 ^baru
-180 -168 bedanya
-180 -143 bergabung
-150 -180 mengajak
-180 -168 menjelaskan bedanya
180 21 utuh
-179 -164 dibagikan
-18 179 kunci
-179 -169 lewat aplikasi
-179 -157 meninjau
179 85 sampai rp
-162 -178 tempo #
-98 -177 langkah
177 11 padahal
-173 -177 utara
-176 -88 berat
95 176 yang bisa
-175 -106 ^mulai
-167 -175 kami turut
20 175 nama
-160 -175 pemberitahuan ini
19 175 terhadap
-174 -153 belum dapat
-172 -174 upacara
173 26 ^mati
-173 -134 pabrik
-173 -93 pernah minta
172 80 cadangan
-172 -153 dapat menyampaikan
-162 -172 mencuri
-162 -172 mencuri data
89 172 tamu
-171 -128 sesuai permintaan
-170 -116 ^april
170 50 ^kami keliru
-147 -170 ^listrik
170 40 ^yang keliru
-148 -170 awal
170 53 banget
-170 -121 dalam #
-158 -170 dapat dilakukan
170 -1 maafkan kami
170 39 pihak
-3 169 dan nomor
-162 -169 ganjil
-166 -169 kami terima
-162 -169 semester ganjil
-168 -162 ^seminar
-4 168 kelihatan
-160 -168 laporan anda
-168 -124 pengajuan
-168 -124 ranting
168 2 rupiah
-142 -168 semoga
-156 -167 barang
-167 -159 jika sudah
-167 -131 pemeliharaan
167 16 potong
2 166 dibobol
60 166 pelakunya
-165 -142 juni #
164 67 ^email
-164 -129 ^karena
164 49 anda kembali
-164 -130 membantu
-39 164 percobaan
164 68 uang rp
-164 -141 ucapan
-163 -120 anda gagal
-163 -121 balas saja
163 8 berlangsung
-96 -163 dua langkah
163 33 kami potong
163 60 mencantumkan
163 5 perlu mengisi
163 33 siang ini
-96 -163 verifikasi dua
5 162 dan kontak
5 162 darah dan
5 162 golongan
5 162 golongan darah
-162 -49 toko
161 94 buruk
-160 -161 kami sedih
161 67 kotak
-161 -161 menolak
160 13 cetak
-154 -160 lima hari
-83 -160 perjalanan
-160 -136 saja email
-160 -156 tutup pada
-159 -155 atur
159 46 kirim
-159 -147 sedih
-159 -135 selat
-159 -146 terjual habis
-158 -141 di pintu
158 113 masuk ke
-158 -141 pintu masuk
-122 -158 portal karyawan
157 20 beda
157 8 ganda
157 49 hitung ulang
-157 -119 kami belum
-157 -107 kamu sudah
157 59 mengajukan apa
-2 157 peneliti
157 59 perlu mengajukan
157 28 prof
-132 -157 wilayah
-156 -128 # hingga
-109 -156 ^bulan
-153 -156 ^ditunda
-156 -105 ^penyesuaian
-120 -156 ^promo
-156 -114 dapat
39 156 data keanggotaan
-153 -156 ditunda
-156 -128 hingga #
-156 -105 menjadi rp
156 51 menulisnya
156 39 menyiapkan
156 51 yang menulisnya
-155 -106 ^permintaan
-118 -155 berkala
-145 -155 dikembalikan otomatis
-155 -142 kalau kemarin
73 155 mengunduhnya
-155 -96 turut
-155 -118 voucher rp
155 34 yang pertama
-154 -127 ^lalu lintas
-154 -127 ^lintas
-154 -71 dua jam
-154 -148 favoritmu
-137 -154 hari raya
-154 -146 jalan
154 35 masih di
154 45 murid
-143 -154 pekan
-44 154 surel itu
24 154 tamu yang
37 153 di sebuah
153 76 kirim buktinya
-153 -71 kopi
153 14 nanti malam
153 24 nyasar
-117 -153 rapor semester
37 153 sebuah forum
37 153 server lama
152 40 ^tadi
152 49 angka
-143 -152 dari toko
-152 -116 kasih sudah
-121 -152 lalu menyesal
-152 -99 pergi
152 30 satu yang
-3 152 tertinggal di
24 151 mendapatkan
-151 -111 sisa
24 151 sudah menutup
-128 -150 ?
150 20 dari cadangan
50 150 lama kami
150 95 menukar
149 62 ^parkir
149 33 ^perbaikan jadwal
149 11 buruk dan
149 1 ibu kami
-100 -149 kesalahan
-132 -149 panjang
-149 -108 panjang kami
149 33 perbaikan jadwal
-129 -149 pusat servis
52 149 serangan
116 149 telah
149 42 yang salah
12 148 # akun
148 20 ^keliru
-147 -148 ^rapat
148 53 ^yang tidak
148 62 balas dengan
-146 -148 dikembalikan
-148 -134 iuran sampah
22 148 kode otp
148 76 notifikasi
-148 -134 ronda
-148 -134 sampah
148 45 sampai pukul
49 148 sebanyak
-147 -130 ^?
147 15 dan anda
-147 -104 di kecamatan
-147 -137 hingga
-147 -142 kenapa
147 72 kok
-147 -104 mode
-133 -147 sebelum tanggal
-133 -147 tanggal itu
147 47 telat
16 146 ^terbaca
146 -1 kami jual
146 129 karena kami
46 146 penghuni
146 43 tambah
-146 -137 terdekat
37 146 tersebut sudah
-4 145 ^terungkap
-130 -145 di pusat
145 40 kami hitung
-145 -122 keluar
-145 -120 permintaan anda
-110 -145 pertandingan
-144 -114 ^ups ada
-144 -79 anda dapat
144 3 kamis dan
144 47 kekurangannya
-144 -114 keranjang
-144 -133 pada sabtu
-144 -55 perbarui aplikasi
144 4 puasa
52 144 staf
144 52 surat ini
144 42 ternyata
-144 -114 ups ada
143 14 ^dengan
-143 -136 di aula
5 143 dokumen
-131 -143 kesalahan yang
143 20 lalu kami
-143 -121 muncul
-143 -65 pesanan
-143 -142 terputus
143 14 undangan seminar
143 18 ya kak
-142 -124 ^akibat
-31 142 alamat yang
-133 -142 analis
142 1 ganti dan
-12 142 ijazah
-142 -87 karena
-139 -142 kirim ke
142 30 langganan anda
142 -17 layak
-142 -137 maaf mengganggu
28 142 membaca
123 142 memuat
26 142 menampilkan
-142 -10 peretas
-84 -142 perubahan
142 33 versi yang
142 7 yoga
-103 -141 ^konfirmasi
141 36 ^koreksi
-79 -141 anda sudah
141 -22 aslinya
-141 -105 besar
-141 -99 gratis ongkir
-141 -66 kabari kami
-120 -141 kami simpan
50 141 kasir
-116 -141 menangani
141 45 mencetak
44 141 seminggu
141 58 tetap kami
-85 -141 waktu
-140 -118 # di
-82 -140 ^dari
-140 -128 ^tahunan
-12 140 ditemukan
140 71 jual
-140 -137 kabari begitu
-140 -137 kami kabari
140 45 kembali ke
-140 -54 membuat
-106 -140 menyesal
140 55 senin lalu
-113 -140 simpan
-65 -140 terbaru
-57 -140 terbaru kami
-123 -139 ^tahun
-139 -139 kami menerima
48 139 kelompok
139 21 memiliki
139 8 nyasar ke
-139 -36 pesan ini
-138 -139 sampai lima
139 48 sehubungan
139 48 sehubungan dengan
139 -26 semestinya
-139 -100 tari
139 21 tidak memiliki
-138 -99 # x24
-138 -101 ^ketinggalan
-138 -99 bisa jadi
5 138 dilihat pengguna
-138 -101 ketinggalan
138 56 kotak surat
138 29 memungut
-138 -55 tas yang
-138 -99 x24
-138 -99 x24 jam
138 33 yang telah
-137 -130 ^analis
-137 -82 ^kehilangan
70 137 ^nomor
-2 137 data anggota
18 137 dibuka oleh
137 4 diulang
137 34 dobel
-137 -122 hari lagi
137 11 ibu datang
-137 -104 ini aku
-137 -75 jam
-137 -16 menghubungi
-134 -137 menunggu
5 137 mesin pencari
-133 -137 mudah
137 33 nggak perlu
137 48 sopir
137 48 sopir kami
137 8 tahap ii
-137 -118 tidak terputus
-131 -136 ^no #
136 42 ^ya
136 25 kamu dapat
-136 -94 lewat surel
136 4 menjawabnya
-131 -136 no #
-108 -136 servis
136 34 sudah bikin
40 135 ^guru
-135 -125 ^kabar
-135 -125 ^kabar dari
28 135 dari akun
-8 135 di situ
135 55 dicocokkan
-135 -64 inap
135 36 kami memakai
33 135 kontak
-107 -135 laporan
135 1 membayar penuh
35 135 nama dan
135 29 penggantinya
135 40 permohonan
135 27 rabu malam
-135 -64 rawat inap
-135 -95 salah ketik
-8 135 situ
135 28 uji coba
2 134 ^insiden data
-134 -127 ^libur
39 134 ^rumah
134 39 ^update
-98 -134 dua
-134 -99 habis dalam
2 134 insiden data
134 52 kami bagikan
134 42 ke email
-134 -94 ketik
134 26 mahal
-134 -112 mau
-9 134 memusnahkannya
134 83 punya
-134 -30 sehat
-134 -123 seperti
134 39 update
-133 -130 ^hari
133 4 ^link
4 133 luar pada
133 30 mati
-133 -13 menyetujuinya
15 133 pengguna lain
-34 -133 seminar
133 50 tabel
133 35 tadi malam
133 4 tadi nyasar
-130 -132 ^cara
-132 -107 ^klaim anda
132 32 ^pagi
132 2 admin
132 3 boleh minta
-132 -129 dibatalkan
132 27 diperbaiki kami
-132 -100 gelombang
132 39 kembali sebelum
-132 -106 maaf kalau
132 2 maafkan
15 132 maling
-132 -115 memperkirakan
19 132 nomor
132 33 retur
-132 -126 satu sampai
132 61 sistem
13 132 tersimpan di
132 12 tetapi
-132 -89 verifikasi
132 -8 warga yang
-132 -110 webinar
-132 -49 yang membuat
-131 -101 ^habis
131 5 ^klarifikasi
-131 -127 ^pesanan
-29 131 ^terhadap
131 84 aja
131 -13 dahulu
-91 -131 ganti kata
79 131 halamannya
131 5 klarifikasi
-131 -91 lalu lintas
-131 -124 minimum
-131 -124 minimum belanja
131 15 penuh untuk
-131 -102 per hari
-131 -94 selama sepuluh
-131 -124 tanpa minimum
49 130 # sampai
45 130 ^di
-125 -130 ^kamis
-80 -130 akibat
12 130 berlaku dan
-130 -101 biasanya
28 130 dan mengunduh
51 130 map
14 130 pencari
130 20 redaksi
129 31 # sebagai
15 129 ^siswa
34 129 alamat ip
-129 -122 banking
129 59 baris
-129 -99 bisa hadir
-129 0 gaji anda
34 129 ip
129 51 itu tidak
-129 -73 kecamatan
-129 -90 kehilangan
129 30 koreksi
129 31 menambahkan rp
-129 -70 menit !
35 129 nama email
29 129 pelaku
-129 -68 pencarian
-129 -74 penyesuaian
34 129 satu alamat
129 1 satu jam
129 51 seharusnya sampai
12 129 seorang
-87 -128 ^bank
83 128 ^daftar
-128 -98 ^melihatmu
-128 -98 ^melihatmu pergi
-87 -128 ^mengatasnamakan
-87 -128 ^mengatasnamakan bank
-128 -98 ^pergi
-128 -98 ^sedih
-128 -98 ^sedih melihatmu
128 32 ^soal
-87 -128 ^waspada
-99 -128 debit
128 54 dua kali
128 47 kami beri
128 59 kami masukkan
128 27 kami yang
-128 -89 kardus
-99 -128 kartu debit
128 85 kelurahan
-128 -98 melihatmu
-128 -98 melihatmu pergi
-87 -128 mengatasnamakan bank
-128 -98 sedih melihatmu
-96 -128 seperti biasa
-128 -19 tagihan anda
128 -11 untuk itu
127 47 ^layanan #
-108 -127 ^palsu
-127 -86 asal
106 127 berisi
127 18 boleh ikut
-4 127 di internet
127 34 kami menambahkan
-127 -32 kami tutup
16 127 ke polres
-117 -127 kesalahan lain
127 92 kesalahan pengaturan
127 47 layanan #
60 127 login kamu
127 113 lomba
127 44 menerbitkan
-127 28 periksa
16 127 polres
-97 -127 sembilan
127 47 teknis sebagian
127 57 terlambat
126 39 bagian
-22 126 dan meminta
126 6 diabaikan
-126 -122 diserahkan
126 -12 galon
126 -12 galon anda
126 29 janjikan
126 29 kami janjikan
-126 -95 rabu pukul
-126 -88 salah satu
-126 -81 sampai ketemu
-114 -126 setelah
-126 -112 terjual
-125 -111 ^anda sudah
125 29 ^salah cetak
-74 -125 anda akan
43 125 bisa dibuka
125 39 dan maafkan
-125 -106 hentikan
-105 -125 kekecewaan
-105 -125 kekecewaan anda
-105 -125 memahami
-105 -125 memahami kekecewaan
-104 -125 memerlukan
125 41 menambahkan
-125 -115 mulai #
125 80 pembaruan
125 41 pendaftaran dibuka
-39 -125 poster
125 1 saat
125 32 terselip
33 125 yang punya
124 78 antara #
-94 -124 dewi
-39 -124 email
124 -5 jumat
124 39 kendala teknis
124 9 mengantarnya
124 48 penyebabnya
124 52 per satu
-124 -83 perkiraan
-124 -63 rawat
124 52 satu per
-124 -21 semua foto
124 28 ternate
-123 -91 # per
123 22 ^benar
123 10 ^dua
123 22 ^yang benar
-120 -123 aula
-123 -77 cuti
-3 123 difoto
-123 -46 diperkirakan
123 29 email dari
98 123 itu
123 26 juara
123 18 kami tulis
-19 123 ke surel
-40 -123 kucing
-123 -66 mencoba
123 23 menyala
123 13 pembaca
-123 -61 portal
123 36 sepatu
123 -6 tak bisa
30 123 terunggah
33 123 terunggah ke
-87 -122 ^akan
-87 -122 ^anda akan
122 26 ^jam #
-122 -108 akses ke
122 -39 edisi
15 122 hp
-11 -122 jatuh tempo
122 74 ke saya
-95 -122 konfirmasi
122 7 membayar rp
38 122 meminta maaf
-122 -117 paham
-11 -122 tempo
-121 -111 ^publik
-121 -90 aliran
-121 -101 apa-apa
-121 -93 belum bisa
121 39 dendanya
121 4 dibetulkan
121 57 ini tidak
20 121 mengunduh
-121 -120 nomor resi
-83 -121 pekan ini
121 31 pihak kami
-121 -120 resi
121 37 salah cetak
42 121 sandi lama
-3 121 tetangga
121 22 yang kami
19 120 ^insiden
-120 -116 atau langsung
42 120 dan nama
120 2 dengar
8 120 kami memberi
-120 -76 ketemu
-120 -76 ketemu di
-120 -116 langsung ke
120 14 maaf kami
120 94 manajemen
120 66 mengenai
-120 -64 minggu pagi
120 50 murni dari
-72 -120 nyalakan verifikasi
-120 -53 penjual
-120 -25 sakit
8 120 tahu anda
-119 -81 # pada
18 119 ^dicuri
-119 -97 ^gempa
-35 -119 ^pendaftaran
-75 -119 ^terima
-119 -80 ^toko
44 119 anda dan
-119 7 anda masuk
-94 -119 baca selengkapnya
70 119 darah
-54 -119 dengan membawa
119 14 dimaklumi
-119 -97 gempa
-82 -119 hormat kami
119 14 jumat pagi
-117 -119 kami kehilangan
119 19 ketidaknyamanan yang
-119 -84 listrik di
9 119 melaporkannya
-119 -97 minggu
0 119 nik dan
119 -13 ongkos
119 93 pengganti
-18 -119 promo
119 28 salah menyalin
-94 -119 selengkapnya
-118 -88 ^jangan
-118 -81 ^kode
118 -4 ^kurang
118 14 ada pada
118 -11 belum selesai
-118 -90 di bank
-118 -86 gunung
118 2 kami cetak
-118 -33 lewat
-118 -103 lokakarya
29 118 luar
-108 -118 membahas
41 118 mengganti
118 -4 menghitung
-118 -83 mulai pukul
45 118 pada #
-118 -49 pegawai
-112 -118 pelanggan setia
-118 -116 penawaran
-48 -118 proses
-118 -84 rekamannya
118 11 siaran langsung
-118 -117 terdaftar
-23 118 tersimpan
-117 17 ^kartu anda
117 16 acara
-80 -117 ahli
-117 -80 akan mencoba
117 46 alasan
117 87 belasan
-95 -117 dalam dua
117 113 dan kami
-117 -92 gayo
117 25 gerbang
117 20 hangus
117 11 juni sudah
117 27 kami telat
-117 -76 kunjungan
-88 -117 membuat kata
-117 -80 mencoba lagi
-117 -81 menghubungi kami
-80 -117 nyalakan
-52 -117 pada hari
-102 -117 pedagang
-117 -80 pembayaran langganan
117 21 penjelasan
-117 -76 tiap bulan
-117 -94 tutup hari
117 -5 yang keliru
117 -23 yang sama
-19 -116 ^air
-111 -116 ^angin
-111 -116 angin
30 116 chat
-10 116 di tangan
-96 -116 dihentikan
116 78 email itu
-116 -16 kode
-116 -102 korban
116 110 memohon maaf
116 -21 penerima email
3 116 periksa transaksi
-116 -90 rudi
-8 116 terbuka
-115 -112 ^mei
-15 115 ^orang
115 42 ^penting
-115 -97 akun tidak
46 115 atas nik
45 115 dampaknya
43 115 dan foto
-75 -115 dan mohon
115 57 dari pihak
-115 -94 data di
115 -1 di papan
115 31 hehe
115 34 kali
115 23 kami menulis
-115 -83 karena tidak
115 20 ke kartu
115 94 kembalikan
-115 -15 kerja
-115 -86 lamamu
38 115 lari
-115 -35 lereng
-87 -115 lima
107 115 menjual
115 -1 papan
-99 -115 pengelola
-51 -115 tersedia
-114 -104 # xx
24 114 ^berkas
114 30 ^gangguan layanan
114 85 ^internet
114 -57 ^yang
114 37 ^yang salah
114 9 agustus kami
114 3 ambil dari
114 -26 baru kami
-114 -96 bila berkenan
-114 -114 di portal
34 114 disalin
114 30 gangguan layanan
114 36 huruf
15 114 itulah
114 44 kami lampirkan
114 38 kami menerbitkan
-114 -72 kangen
-114 -113 kata
114 -1 kekeliruan
-114 -81 lagi pada
-85 -114 lembur
114 27 memeriksanya
9 114 nik alamat
-100 -114 pengalaman
49 114 pengawas
-114 -68 pertanyaan dan
114 44 plus
64 114 resmi
-58 -114 rilis
-114 -103 terhenti
-114 -114 tersedia di
-107 -114 tetap aman
-114 -104 xx
114 39 yang sempat
-69 -113 # jam
-113 18 ^formulir
113 31 ^gangguan
113 35 ^merusak
-113 16 ^pelanggan
-88 -113 balai kota
-113 -68 batu
113 32 diperiksa
113 28 email jam
113 10 hadiah
113 94 kami kembalikan
-113 -104 kami membantu
-113 -78 kamis atau
-113 -107 keamanan informasi
113 39 kue
-113 -93 mundur
9 113 tahu kami
113 -2 terbit
-113 -104 terima dan
112 4 ^kirim
112 7 ^menit
-112 -83 berhasil
-112 -111 di semua
-28 112 formulir itu
-58 -112 jalur
112 32 karena kendala
112 53 ketika
-112 -84 laut bercerita
75 112 membayar
112 37 mentransfer
112 77 november pukul
-112 -83 pembayaran sebelum
-112 -111 semua cabang
-112 -99 sering
-33 -112 tulus
112 -8 uangnya
-111 -112 ulang lewat
-112 -99 yang sering
-33 -112 yang tulus
-9 -111 akan kami
-111 -82 alam
29 111 aman
111 51 anda hari
111 -4 banyak yang
-111 -91 detik
111 47 duh
111 41 ganti rugi
-69 -111 hari kerja
-111 -80 kadang
111 15 kamu belum
-111 -102 kartu keluarga
111 96 pembaruan kami
111 41 rugi
-53 -111 sesuai
-110 -78 ^anda pinjam
-110 -78 ^buku yang
-2 110 ^di internet
12 110 ^kami dicuri
-9 -110 ^menu
-110 -78 ^pinjam
-110 -65 akses
-110 -65 aktif
-110 -78 anda pinjam
-110 -93 beredar
47 110 digital
4 110 ikut terbawa
110 -15 ini sebelum
-102 -110 iuran
12 110 kami dicuri
110 40 kamu terima
-34 110 kejadian ini
-110 -38 laptop
-6 110 lengkap dengan
-109 -110 mengundang bapak
-110 -11 muncul di
12 110 pada malam
-26 110 penghasilan
-110 -78 rp500
-110 -78 rp500 per
-110 -78 seharusnya kembali
4 110 terbawa
-19 -110 terlampir
110 32 tidak sesuai
110 7 yang tadi
109 23 ^yang kami
109 21 apoteker
109 21 apoteker kami
80 109 bahwa pada
-109 -78 berat hati
24 109 dan ini
-109 -78 dengan berat
-8 109 di grup
-109 -73 di menu
-83 -109 dilakukan
-109 -98 edisi ini
-109 -98 halaman
-109 -108 hasilnya
-109 -78 hati
-109 -78 hati kami
109 10 kami ambil
109 -12 kami perbaiki
-91 -109 kerusakan
109 26 kesalahan tersebut
109 -31 memperbarui
-87 -109 menunggu di
-109 -53 palsu
109 -12 perbaiki
67 109 sakura
109 47 tadi siang
7 109 tahun #
23 109 tampil
-109 -71 tidak dapat
-109 -62 tontonan
-94 -108 ^kesalahan
-3 -108 ^perbaikan
-108 -106 bintang
108 14 buktinya dan
-108 -81 dengan nomor
1 108 di alamat
108 47 di situs
108 62 dia
-108 20 dialihkan
108 23 dosis
108 30 hari yang
108 55 itu kami
108 63 kekhilafan
-9 108 lain selama
-108 -95 makan
108 76 masuk otomatis
-108 -86 padam
-108 -16 rumah sakit
108 20 sekali dan
-108 -20 suami
-107 -88 ^minggu dini
-107 -88 ^pemeliharaan
-107 -71 ^phishing
-107 -71 ^simulasi
-107 -71 ^simulasi phishing
-107 -29 ^ups
107 63 bug
107 25 dari keluarga
-107 -48 dengan hormat
107 -7 digital kami
-107 -91 dikenai
-107 -60 diproses
107 28 diterbitkan
107 44 email kami
-56 -107 hari jumat
-107 -88 internet banking
-66 -107 jauh
107 13 kami lupa
-107 -71 lalu #
38 107 lama sudah
-11 107 mantan
0 107 melapor ke
-107 -89 mendadak
107 25 menjadi bagian
107 11 nasi
-95 -107 pelaporan
-107 -71 pelatihan
-107 -71 phishing
-107 -61 samudra
107 25 sih
-107 -71 simulasi
-107 -71 simulasi phishing
107 35 tarif yang
107 25 telah menjadi
107 31 tidak bisa
107 60 tidak kami
-91 -107 turun
107 -73 versi
107 22 yang udah
-106 -100 ^balas
-106 -100 ^baru balas
106 26 ^di email
-106 -78 ^juni
106 22 ^kami salah
-106 -100 ^maaf baru
106 26 ^tautan di
-106 -94 apa
-106 -100 baru balas
106 -8 betul
106 25 dengan harga
-74 -106 kabar dari
106 -13 kepada #
-106 -100 maaf baru
-18 106 melindungi
104 106 memohon
-106 -91 menu
106 39 merah
-33 106 mereka
106 28 pada surat
-45 -106 perbaikan
106 28 sebelumnya
-75 -106 sla
106 27 solo
106 -10 studio
-39 -106 yang anda
105 22 ^bunga
105 91 ^masuk
-105 -88 ^pindah
105 12 ^tarif
-105 -91 ^ulang tahun
105 18 ^update soal
-105 -81 ^verifikasi
105 9 anda unduh
105 65 anggap
-105 -70 aplikasi atau
105 15 berkomitmen
24 105 catatan kami
1 105 dalamnya ada
-105 -41 dari #
105 37 dicoba
-105 -103 ekspor
105 -5 halo kak
-105 -52 hukum
-105 -70 jadi #
-105 -83 kalau
105 26 kendala
105 41 kenyamanan
-105 -71 keuangan
-8 105 matikan sampai
105 13 memakai daftar
105 11 minggu lalu
105 81 online
-105 -84 pemakaian
105 12 pengiriman
-105 -70 peserta
43 105 pinjaman
105 13 rapat kami
105 37 saldonya
-105 -66 tidak beroperasi
105 18 update soal
105 14 yang betul
105 96 yang lebih
105 14 yang semestinya
104 25 ^membatalkan
-89 -104 ^november
104 -13 ^salah maaf
104 14 armada
-90 -104 dalam tujuh
104 6 gudang kami
17 104 guru
104 28 jangan balas
8 104 kami dibobol
-104 33 lokasi
-101 -104 melalui
-90 -104 membatalkan pesanan
-104 -33 minggu dini
104 33 pada kami
-104 -41 pak
-104 -90 perpanjang
39 104 pindaian
-104 -8 ringkasan
104 20 salah dan
104 -13 salah maaf
-104 -56 terjadi kesalahan
104 28 tidak dipantau
104 23 uangnya kami
104 -40 yang belum
103 36 ^# juni
103 9 ^kunci jawaban
-25 -103 ^rilis
-103 -35 ada dua
-68 -103 akan
-30 103 bantuan sosial
-75 -103 batas
-75 -103 batas waktu
-37 -103 fitur
11 103 hendra
54 103 kami keliru
103 18 kami kirim
-103 -49 karyawan
103 37 kirim karena
103 9 kunci jawaban
103 -21 laksmi
103 72 lalai
103 23 membaca tanggal
-46 -103 membatalkan
-90 -103 mulai
11 103 pak hendra
103 83 tim kami
103 90 udah
-99 -102 ^kemarin ?
-102 -95 abaikan saja
-102 58 anak
-102 -55 begitu
-15 -102 berada
-102 -98 dapat dihubungi
27 102 dapat dilihat
-7 102 dilihat #
102 40 dipantau
-102 -78 foto ktp
-16 -102 gratis
-102 -68 halo sobat
-78 -102 istri
-102 -74 kabarkan bahwa
-102 -74 kami kabarkan
102 99 kami membaca
38 102 kami menampilkan
-97 -102 ke kamis
7 102 ke polsek
-99 -102 kemarin ?
-102 -100 ktp yang
-86 -102 masuk dengan
-80 -102 menyampaikan
-26 -102 otomatis
15 102 otp anda
-102 -81 pindah ke
7 102 polsek
-102 -88 sebelum pukul
-73 -102 secara berkala
63 101 ^aplikasi
101 33 ^malam
-91 -101 ^pengingat
-101 -99 ^webinar
-101 -74 ada data
-6 101 akan menanggung
101 90 anda berisi
-101 -54 anda diperkirakan
-101 -83 berkenan
-101 -99 cek
101 94 data dari
7 101 informasikan
7 101 informasikan bahwa
-1 101 itu sudah
7 101 kami informasikan
101 96 kami minta
101 -34 kemarin kami
-101 -80 kementerian
101 64 ketiga
101 28 maaf terutama
-6 101 menanggung
-101 -74 otoritas
-101 -85 pendaftaran anda
-101 -91 sebelum jumat
101 -5 selisihnya
38 101 server kami
-101 -14 terlihat
101 28 terutama kepada
6 100 alamat surel
100 1 dalam paket
100 1 dari rak
-100 -97 data dan
-11 100 diacak
-18 100 grup
100 -13 hari itu
100 86 kami tetap
100 51 kami turunkan
-94 -100 kantor tutup
100 22 ke google
100 23 kembalikan hari
100 -3 memesan
-67 -100 mengabari
100 10 mengambil antrean
-100 -59 menyenangkan
100 83 namun
-100 -70 pekan lalu
-100 -86 penjual yang
-82 -100 pesanan kakak
-100 -100 petugas kami
27 100 rekening bapak
-11 100 sebaiknya anda
100 -33 tagihan bulan
100 10 tanpa mengambil
100 51 turunkan
-99 -76 # !
-99 -6 # desember
-52 -99 ^anda tidak
-56 -99 ^ini
99 18 ^kunci
99 97 ^nasabah
99 17 anda memesan
99 -11 anda menerima
-11 99 anda tanpa
99 -14 antrean
-99 -84 atas ketidaknyamanannya
-99 -70 atas permintaan
-78 -99 balai
-45 -99 biasa
99 11 brosur yang
-99 -77 coba
-99 -79 dapat kami
-99 -97 demi
-99 -65 desa
99 25 ini disebabkan
-99 -99 kebocoran data
99 -18 kepada warga
-99 -84 ketidaknyamanannya
-99 -83 kiriman anda
-91 -99 kursi yang
-85 -99 maaf dan
99 19 menyebut
-93 -99 pdp
-99 -58 pemilik
13 99 penyimpanan
-28 -99 pertama
99 96 punyamu
10 99 selama enam
99 10 semalaman
-65 -99 situs
41 99 tampil di
-59 -99 terbesar
-93 -99 uu pdp
-91 -99 yang tersedia
98 26 ^sampai
-75 -98 abaikan pesan
-19 98 anda termasuk
41 98 buku
98 4 di depan
-89 -98 di kelas
-54 -98 hubungi #
53 98 itulah yang
98 21 kabari sebelum
98 21 kami antar
-10 -98 kami proses
98 -5 label
-28 -98 maaf atas
31 98 mana pun
-87 -98 menjalankan
-90 -98 penanganan
-70 -98 pengingat
-90 -98 pribadi yang
12 98 rumahmu
-90 -98 terjadi kegagalan
-98 -7 yang cukup
-97 -76 ^keamanan
-90 -97 ^kuota
29 97 ada kemungkinan
14 97 di server
56 97 ditulis
-57 -97 kabel
97 10 kami menukar
97 -5 keliru
22 97 kerahasiaan
-97 -97 ktp
97 -25 lampirkan
1 -97 memutar
-97 -95 minggu ini
97 37 pelanggan yang
-97 -89 pelapor
-97 7 perawatan
-97 -76 raya
12 97 sandi anda
-91 -97 situs dan
97 6 sore ini
24 -97 teknis
-59 -97 teliti
13 97 terdapat indikasi
87 97 terkirim
96 63 # anggota
96 -3 ^cetak
-53 -96 ^dibatalkan
33 96 ^ktp
96 14 ^langganan anda
-96 -47 ^oleh
55 96 ^rekening
32 96 ^rumah sakit
-96 -63 ^sudahkah
82 96 ^surat pemberitahuan
8 96 ^terbuka
-85 -96 aktifkan #
-96 -47 aplikasi
-68 -96 berakhir
-37 96 berhati-hatilah
96 20 bingung
-96 -20 ceritakan
32 96 dan para
-96 -28 darurat
21 96 dilihat oleh
-96 -73 ditutup
96 42 file
96 -1 gladi
-93 -96 kamar
96 31 kami lalai
-96 -14 lagi
0 96 maaf yang
96 -6 meja
-96 -11 memohon ampun
96 -4 memuat angka
8 96 menunjukkan
28 96 obrolan
78 96 pada
-77 -96 pemesanan
96 68 perawat kami
-96 -52 perpustakaan
96 -29 promosi
32 96 sakit kami
8 96 seseorang dari
-96 -63 sudahkah
82 96 surat pemberitahuan
96 7 tadi
-77 -96 waktunya
-33 95 ^lain
95 22 ^mengirim
-95 -90 ^turut
-95 -69 agak
-95 -70 agar
-17 95 antaranya
-95 -90 atas wafatnya
-95 -79 bagi yang
-9 95 buatan
-9 95 buatan kami
95 39 dalam tiga
95 29 dan berlaku
-17 95 di antaranya
33 95 dibuka siapa
-95 -55 hadir
95 32 ini dan
-36 95 kalimat
95 4 kami mengucapkan
-95 -72 kayak
95 16 keterlambatan ini
95 -15 klik
-41 -95 kredit
95 13 malam yang
95 -29 memasang zona
-95 -71 memenuhi
-89 -95 memuat data
31 95 mengakses
-95 -84 mengunduh atau
95 22 mohon dimaafkan
3 95 profil
-95 -50 sampaikan bahwa
-95 -12 sori
95 68 spam
7 95 sungguh menyesal
95 -25 tak
-95 -82 yang lagi
95 -29 zona
95 -29 zona waktu
-19 -94 ^!
-29 94 ^grup
94 3 anda beli
94 -5 anda kami
-94 -41 cerita
-25 -94 dan #
94 31 dengan membalas
-94 -70 detik untuk
-55 -94 dicabut
-94 -61 ingin
94 31 juga manusia
-94 -76 jujur
-83 -94 kami di
-94 -80 kewajiban
94 31 manusia
-21 94 nik
94 9 per
-94 -72 sampai besok
94 20 satu
94 73 saya minta
-18 94 selasa lalu
16 -94 semacam
33 94 siswa lain
-55 -94 sudah dicabut
94 9 tertukar
-94 -52 ubah
93 -2 # beserta
-93 -81 ^kopi
93 -3 ^tanpa pemberitahuan
93 -3 bot
93 9 dari tiga
93 31 google
6 93 indikasi
6 93 indikasi akses
-63 -93 ini
93 1 itu kesalahan
-27 93 kami kunci
-77 -93 kecuali
93 21 maaf sekali
49 93 menghapus
93 48 menyalin
-93 -78 pandan
-45 -93 pasar
46 93 pembeli
-29 -93 sabtu #
-93 -75 sampai tiga
-5 -93 tanggal #
-93 -37 tanpa verifikasi
93 25 wajar
-92 -63 # gram
-92 -65 ^akses
92 80 ^dibuka
-88 -92 ^dini
-88 -92 ^dini hari
92 -40 ^salah
-84 -92 ^siber
92 34 apa pun
-92 -68 april #
-92 -89 bagaimana
-92 -71 baru dapat
92 66 berutang
-92 -63 boleh bawa
-65 -92 catatan
26 92 celahnya
-92 -71 dapat diambil
-15 -92 di indonesia
-92 -71 diambil di
-92 -63 gram
38 92 hp dan
-91 -92 jadwalkan
92 8 jam sibuk
3 92 jumlah simpanan
-92 -64 kabarkan
-91 -92 kami jadwalkan
92 62 kami memohon
-92 -54 kedaluwarsa
3 92 kepada anggota
-92 -67 khusus
-11 -92 kurir
-34 -92 makassar
-92 -49 mencari
-75 -92 mengikuti
92 -31 pada pihak
21 92 pengurus
-8 92 pengurus memohon
-92 -62 saudara tanggal
92 6 selalu
92 58 senantiasa
-92 -91 sering dilakukan
-92 -19 sesuatu
-81 -92 setiap hari
19 92 sudah kami
-92 -26 tes
-92 -81 titip
92 -15 tulis
92 14 undian
91 32 # cm
-91 -68 ^batik
42 91 ^bisa dibuka
91 18 ^bukan untuk
91 18 ^kemarin bukan
22 91 anda nama
91 78 balik
91 44 bapak ibu
91 32 cm
-91 -71 dimas
-91 -2 instagram
74 91 juli kami
-91 -73 kapan saja
91 18 kemarin bukan
-91 -72 masih kami
91 43 memakai data
-91 -72 memperbaikinya
-61 91 oleh
91 60 pembayaran
91 35 pemegang
-91 -22 perusahaan
-91 -55 setelah itu
-54 -91 silakan
91 71 simpanan
-72 -91 terjadwal
-90 -69 # meter
-33 90 ^ke
90 24 ^pada
8 90 ^surat
90 -19 ^tak
65 90 ada satu
90 -8 anda semua
83 90 aneh
-90 -53 caranya
-59 -90 dari orang
83 90 dari sistem
-90 -65 diambil
90 36 gudang
90 42 harap
-90 -49 id
-67 -90 kalau bukan
46 90 kami tarik
-50 -90 kamu nggak
-90 -69 katalog
90 -12 lagu
90 42 maaf
-14 90 meminta penerima
90 -31 memperbarui aplikasi
73 90 mesin
-90 -57 mohon tidak
3 90 paspor
8 90 pelanggan kami
69 90 pemberitaan
-90 -78 pindah
90 8 saldo kakak
-90 -76 sekar
-37 -90 tiket
90 -4 yang baik
0 89 ^kebocoran
89 69 ^notifikasi
89 13 adalah
-78 -89 alamat email
-74 -89 anda belum
89 20 bahari
15 89 berwenang
31 89 cuaca
-89 -65 di halaman
-89 31 diambil orang
89 23 handuk
-50 -89 ini !
-36 89 kami lengkap
89 -14 kemenangan
89 -9 kepercayaan
89 33 langsung dari
-89 -79 pajak
89 -23 paket ibu
-89 -61 papua
89 15 pendaftaran kami
-89 -77 perusahaan anda
-59 -89 ragu
-89 -70 satu email
89 21 sudah bisa
-24 -89 syarat
-89 -44 tiap
15 89 tidak berwenang
31 89 wajah
-89 -77 wajib memberi
-88 -73 # april
-88 -44 # tahun
-79 -88 ^atur
-79 -88 ^atur ulang
-87 -88 ^donasi anda
88 21 ^email tadi
88 13 ^langganan
-88 -77 ^penjual
-88 -3 ^privasi
-79 -88 ^ulang kata
10 88 agen
-88 -7 alamat
10 88 anda terbaca
-79 -88 atur ulang
-88 -78 aturan
16 88 bulan maret
-60 -88 dalam
88 69 dan telah
-88 -3 desember
-87 -88 donasi anda
88 21 email tadi
-36 -88 email yang
-88 -45 example
-30 88 kami matikan
12 88 kartu masa
12 88 masa berlaku
-30 88 matikan
88 8 nomor #
88 45 perawat
88 70 produksi
2 -88 secara
88 9 sentani
-88 -31 siapkan
-88 -83 sudah berbelanja
88 29 sukarela
-88 -40 tas
-88 -52 tidak setuju
-88 -82 universitas
-79 -88 untuk mengatur
88 13 vaksin
-87 -83 ^bagaimana
-50 -87 ^paket
-50 -87 ^paket anda
3 -87 ^slip
3 -87 ^slip gaji
-8 87 angka terakhir
-87 -57 apakah
87 3 berjudul
87 20 berobat
-74 -87 dan akunmu
87 8 di sistem
-8 87 empat angka
3 -87 gaji november
87 23 ini menimbulkan
-23 87 iseng
48 87 jual beli
12 87 kali pada
9 -87 kami hubungi
48 87 kantor notaris
-87 -71 kehabisan
-16 -87 klinik
87 4 langganan
-87 -54 lanjut
87 62 mengisi
-6 -87 mengundang
-77 -87 menyusun
-87 -61 meter
48 87 notaris
87 22 pagi
87 -44 paling lambat
87 43 pemain
87 54 penyebabnya adalah
-87 -86 prima
87 -11 prioritas
-66 -87 sampai tanggal
87 33 tambahan
87 4 teknik
-87 10 tidak menerima
-87 -86 wafatnya
40 87 yang baru
87 20 yang datang
-86 -23 ^anak
-25 86 ^bocor
86 28 ^hilang
86 -16 ^kursi
86 51 ^pengumuman
2 86 akibatnya
-86 -54 baik
86 21 berjangka
86 30 biaya berobat
86 36 demikian
-86 -44 dini hari
86 14 kalender
15 86 kami meminta
-86 -69 kami ya
86 -5 kena
54 86 kota yang
-57 -86 meminta pin
-17 -86 merusak
-53 -86 ongkir
86 7 popok
86 -20 prioritas utama
37 86 saja tidak
86 33 sebagai ganti
86 -10 tanpa pemberitahuan
86 23 tautan di
86 1 tiba
86 -2 tribun
85 10 # kami
59 85 ada di
85 55 anda ada
85 4 blender
85 -24 dari dapur
-85 -66 diperbarui
-85 -54 hari sebelum
-85 -79 jarang
85 54 kenyamanan anda
65 85 kepada ibu
85 4 labelnya
-38 -85 libur
3 85 malam #
-73 -85 menyetujui
-35 85 nama alamat
85 54 prioritas kami
-24 85 salinan polis
85 53 skrip
-85 -70 sudah di
85 41 tautan berikut
85 1 tutor
85 10 yang tertukar
-84 -51 # kali
-84 -68 # wib
-56 -84 ^ada yang
-63 -84 ^kami kemarin
0 -84 ^lowongan
84 23 ^server kami
-66 -84 aktifkan
-12 84 alamat dan
-63 84 anda dari
84 -8 anda menunggu
-48 -84 buka
19 84 cerah
-47 84 daftar itu
-81 -84 galat
10 84 halaman pembayaran
84 20 hanya
84 16 iklan
84 8 itu cuma
84 50 kami mengunggah
-9 84 kereta
84 8 klaim yang
-61 -84 lambat #
-32 -84 lapangan
-35 84 log
-84 -43 medis
-84 -59 menemukan
-84 -68 menurut uu
23 84 nomor hp
15 84 nomor kartu
10 84 normal
-81 -84 pemberitahuan yang
84 3 pintu anda
58 84 pribadi
-14 -84 rt
84 28 sampai malam
28 84 sana
84 71 sebesar-besarnya
84 17 secara otomatis
84 10 selesai
16 84 setelah #
-84 -68 subjek
-84 -68 subjek data
34 84 tangan
-81 -84 terasa
84 -34 teruskan
15 84 tidak ikut
84 -3 tolong jangan
-84 -25 undangan rapat
-84 -67 v
-84 -68 wib
84 2 yang terlalu
83 25 # kemarin
23 -83 ^# jam
59 83 ^pemberitahuan
10 83 ^pemberitahuan insiden
-83 -20 ^rapor
-25 -83 ^uang
-83 -13 akun
-19 -83 asuransi
83 -19 beli
83 9 berikutnya
-83 -64 bila
-63 -83 cabang
-83 -71 dan nyalakan
-83 11 di instagram
-25 83 di tempat
-83 14 dilihat
83 20 dimakan
83 73 diminta
-43 -83 dimulai
-83 -77 februari pukul
83 -8 hapus tanpa
83 38 hari senin
-83 -59 ini bukan
83 8 j
-83 -58 jam yang
83 20 jangan dimakan
83 32 jersey
-73 -83 kabari
-83 -66 kirim lewat
54 83 kk
-83 -83 lebih awal
-83 -72 lintas
83 65 masuk
83 62 menyalin tabel
10 83 pemberitahuan insiden
83 50 pengumuman
83 5 poin
-83 -29 sekadar
-79 -83 sibuk
83 -3 tarif
-69 -83 tengah malam
4 83 termasuk nomor
83 65 termasuk yang
-83 -68 tidak berubah
83 58 top
83 58 top up
83 58 up
-19 83 yang bukan
-82 -74 # a
-42 -82 ^akhir
2 82 ^data donatur
2 82 ^donatur
82 -22 ^jual
82 -22 ^jual dua
82 -22 ^kami jual
32 82 ^kegagalan
32 82 ^kegagalan pelindungan
82 -10 ^yang tak
-82 -74 a n
-31 -82 ayam
82 76 bank memohon
15 -82 belum
82 6 berjalan
2 82 data donatur
-82 -79 dimatikan
-56 -82 fajar
-29 -82 hari
82 -6 hari rabu
82 -22 jual dua
-82 -12 juga
82 -21 kalau email
82 69 kamera
51 82 kami memuat
82 -9 kekeliruan kami
-71 -82 kepada pelanggan
56 -82 keputusan
-6 82 layanan pelanggan
-2 -82 lowongan
-82 7 memilih
82 4 menagih
82 56 mengunggah
45 82 mengurus
-82 -65 menjawab dalam
-46 -82 menunggu dan
-82 -74 n
82 25 peta
-82 -34 pribadi anda
-58 -82 produk
-82 -74 putus
-52 -82 rencana
82 55 sabtu atau
82 7 sehari
-82 -79 selama ini
68 82 surel
-82 -54 tahun depan
6 82 tangan orang
82 -10 yang tak
-81 -79 # detik
7 81 ^laptop
-65 -81 ada perubahan
81 18 adalah prioritas
81 -14 antar
-81 -75 banjir
-81 25 baru yang
-72 -81 bulan depan
81 72 cair
81 72 cair tanggal
7 81 dalamnya tersimpan
81 15 dan menyediakan
7 81 dari mobil
60 81 dari tahun
-2 81 di daftar
81 1 halo mas
15 81 ibu bulan
-81 -25 instagram kami
-81 -75 karena banjir
81 4 kodenya
-81 -54 lagi ?
10 81 menutup akun
52 81 minum anda
-81 -69 mobile
-81 -69 mobile banking
81 -5 mudik
15 81 nasabah lain
81 -16 ongkos kirim
81 48 panitia
-81 -77 pemberitahuan dari
-81 -67 pengertian anda
6 81 polisi sudah
81 -21 saudara terima
10 81 sebagian data
-5 -81 semacam ini
81 54 server
-81 19 sesuai ketentuan
-63 81 sudah menghubungi
-22 80 ^dokumen
-80 -53 ^terjual
80 -38 abaikan email
-78 -80 adanya
-80 -68 anda #
80 17 anda telanjur
1 -80 bawah
-80 -62 dan dapat
-80 -50 dan riwayat
-59 -80 dijadwalkan
-59 -80 dijadwalkan #
19 -80 email semacam
-80 -44 kabar
80 9 kaget
80 14 kami tambahkan
-80 -29 ke #
-48 -80 kendaraan
80 56 kepada
-80 17 ketentuan
-19 80 lengkap
-80 -53 lewat menu
-27 -80 mendaftar di
-80 -19 mengeklik
-77 -80 minggu depan
80 29 mobil
-80 -74 pada senin
-80 -76 pengendali
-80 -56 pesanan #
80 61 saya mohon
80 -47 sebagai
-14 80 selama dua
-7 80 seseorang
3 80 sms
80 -31 tagihan dan
80 14 tambahkan
55 80 teks
80 11 telanjur
-80 -75 terakhir kami
-41 80 terbaca
-34 80 terkirim ke
-66 -80 tertunda
1 80 transaksi
79 37 ^kembali
79 24 ^obat
79 24 ^obat anda
31 79 ^pelindungan
31 79 ^pelindungan data
79 8 ^ukuran
-79 -65 akademik
-74 -79 baru saja
79 8 berulang
-79 13 dan menyesali
-79 -63 di rumah
23 79 di sana
-79 -65 dibawa
37 -79 dibayarkan
79 2 dicetak
79 -10 digeser
-79 6 diperlukan
79 40 email hari
79 3 iklan kami
-79 -33 ikut terambil
72 79 kami terlambat
79 -23 kirimkan
79 8 masuk anda
-39 -79 membeli
79 8 membuat bapak
-76 -79 mengantar
-41 -79 naik #
79 24 obat anda
79 39 pagi ini
-23 -79 peminat
54 79 pihak yang
79 -26 potong dari
24 79 ruang
79 4 saja
79 26 saja atau
79 61 sambungan
79 61 sambungan anda
79 37 seluruhnya
79 30 setia yang
79 -18 telah diperbaiki
-12 -79 tentang
-79 -33 terambil
-79 -62 tidak masuk
-61 -79 tujuh
-79 -46 uangnya kembali
-78 -64 # dari
-78 11 ^alamat
78 13 ^gantinya
-37 78 ^terkirim ke
-40 -78 atap
78 -34 berlaku sampai
78 37 biaya pendaftaran
-78 -63 buku yang
78 -22 cemas
36 -78 dan bisa
43 78 dan tiga
-78 -72 dari luar
78 23 dengan kursi
-78 -22 di gerai
75 78 dibaca
-63 -78 dihubungi
-38 78 diterima
78 13 gantinya
-10 -78 grafik
-78 -33 hai
78 37 juli ke
-52 78 kami bisa
78 -22 kami kirimkan
4 78 kami pindahkan
68 78 komunitas
-78 -63 masih memerlukan
-78 -18 melaporkan
-78 -39 menjawab
36 78 musim
78 -22 nilainya
-34 78 orang
78 37 pelari
-45 -78 permintaan
4 78 pindahkan
78 46 sehingga
78 20 seluruh nusantara
6 78 semangat !
78 -9 terdapat
6 78 tetap semangat
35 78 untuk semua
78 39 yang mungkin
-76 -77 ^pajak
-57 -77 ^situs
-44 -77 ^ulang
41 77 ^warga
-77 14 anak-anak
-77 -60 b
77 21 bareng
77 -23 batal
4 77 bersandi
-77 -50 bisa diubah
77 10 dan diperiksa
-77 -50 diubah
-75 -77 kami baca
50 77 kami salah
-16 77 kepegawaian
-77 -70 ketik #
-77 -60 lembaga
74 77 maaf sebesar-besarnya
-60 -77 mengatasnamakan
-77 -77 sebelum kehabisan
77 6 surat
32 77 tanda tangan
77 -26 terima memuat
-77 -49 tidak membalas
-76 -65 ^banjir
-76 -57 ^batalkan
-76 -57 ^kami batalkan
-76 -70 ^kebijakan
-76 -70 ^kebijakan privasi
76 47 ^layanan
47 76 ajukan
-76 -25 apa yang
-70 -76 belajar
-76 -47 belanja sekarang
76 26 berikutnya akan
76 26 dalam email
-76 9 diskon #
-76 -47 hemat
76 0 jalur cadangan
7 76 jatuh ke
76 2 jemput
76 1 kak !
76 17 kami sangat
-76 -41 kami setujui
76 -6 karakter
7 76 ke tangan
-37 -76 lonjakan
76 12 maaf dari
76 -13 malam tahun
5 -76 mencatat
76 0 menyiapkan jalur
76 12 mulai sekarang
-76 -50 pengaturan
-49 -76 per bulan
-76 -14 rapor
-76 -41 setujui
-76 -66 soal
76 -13 tahun baru
1 76 termasuk milik
76 0 tidak menyiapkan
-32 -76 ukuran m
-76 -74 waktu #
-33 -75 # kursi
75 6 # tadi
75 10 ^iklan
75 13 ^kode voucher
-28 -75 ^sesuai
75 13 ^voucher
4 -75 ^yang anda
75 28 ada denda
-75 -18 akun yang
75 13 angka nol
75 13 angka yang
12 75 bisa membaca
0 -75 brankas
29 75 cod palsu
75 9 cuma satu
-62 -75 dan banyak
0 -75 di brankas
-70 -75 diberikan
-75 -15 ditandatangani
-74 -75 error
-75 7 internet
-75 -54 jika
75 72 kami mohon
-75 -24 kami siapkan
59 75 kan
75 6 kesalahan ini
75 13 kode voucher
75 72 lagi di
28 -75 membawa ktp
-75 -15 membekukan
-75 -17 mohon perbarui
23 75 mulai bulan
-54 -75 mulai senin
-75 -25 mutasi
-75 -23 mutasi rekening
-16 75 nomor rekening
12 75 orang bisa
7 75 orang pada
-75 -15 pada minggu
75 13 pula
75 9 sangat
75 5 subuh
37 75 tanpa
75 18 tujuh tahun
-30 -75 yang berangkat
-75 -60 yang memakai
-74 -45 # belum
-74 -46 # wita
74 19 ^hitung
-38 74 ^terkirim
74 43 anggota yang
74 8 atas kesalahan
74 59 baju
74 10 balas email
-74 -27 berakhiran
74 -23 bpjs
-74 -39 bu
74 -32 dari anda
-17 74 data tersebut
-74 -32 dipungut
-74 -32 dipungut biaya
-74 9 diskon
-74 -12 gagal
7 74 hal yang
18 74 ini yang
74 3 kami kurang
74 5 kami transfer
74 -28 kejadian
74 27 kirim kemarin
-74 -44 kupang
-51 -74 laporan lengkap
-74 -44 lewat situs
23 74 login
74 -25 mati selama
-74 -28 mbak
-61 74 menerima balasan
74 59 menghadirkan
74 0 mengirim email
74 5 menulis bahwa
74 29 paling
-47 -74 pernah meminta
-74 -43 pt
50 74 rekaman
74 19 salah hitung
74 14 salah membaca
-36 74 sambil menyebut
-30 74 sandi dan
-48 -74 setia
-74 -60 sobat
-60 -74 suami ibu
-74 15 sudah melapor
-74 -37 sudah tidak
74 50 terutama
-74 -32 tidak dipungut
52 74 token
-74 -30 whatsapp
-74 -46 wita
-74 -50 yang cocok
-25 -74 yang lama
73 58 ^bantuan
-73 64 ^buku
-73 -45 ^dana
73 -1 ^darah
-66 -73 ^gagal
73 49 ^kami kirim
-50 -73 ^pembayaran
73 7 ^salah kirim
22 73 api anda
-73 -36 atasan
-73 -36 atasan anda
-35 73 berisi nama
73 -2 boleh
73 13 bukan untuk
-35 -73 di jalur
73 0 dimaafkan
73 57 dimaksud
28 73 hal tersebut
73 57 harapan
73 -26 hilang
-73 -68 ini #
-73 -32 keamanan
73 2 keduanya
73 14 kelalaian kami
73 -28 kursi anda
73 -9 lima menit
32 -73 memakai
73 -18 membersihkan
-47 -73 meminta otp
-67 -73 mengecewakan
-45 -73 menyusul
-14 -73 paket
73 32 pembuka
-73 -64 sage
73 73 sah
73 46 saya yang
-73 41 selama
73 22 sewaktu
28 -73 terima
-73 -2 tidak cukup
56 73 tidak diteruskan
-42 73 untuk melindungi
73 -5 utama
-73 -64 warna sage
-72 -62 #
-59 -72 ^ada login
5 72 ^digital
-72 -71 ^dihapus
-59 -72 ^login baru
72 30 ^pada #
-59 -72 ada login
-48 -72 akhir bulan
-72 -29 akun dan
-72 -24 anda kepada
72 16 angkanya
72 61 asri
-72 -64 atau
72 43 bagi kami
-59 -72 chrome
-59 -72 chrome di
72 29 dan uangnya
-59 -72 dari chrome
-72 -70 dengan nik
-59 -72 di windows
72 16 diajak
-30 -72 habis
-41 -72 halo
-43 -72 hasil
-59 -72 itu kamu
-59 -72 kalau itu
-72 -10 kartu
-22 -72 kasih
-59 -72 login baru
-72 -69 mana yang
-62 -72 mengatur ulang
9 72 mengunduh #
30 72 musim hujan
72 -19 pada email
-17 -72 paket anda
-18 -72 penerbangan
-22 -72 sebagai tanda
42 72 sebagian
72 -7 siaran
-41 72 tangkapan
-72 -34 tenang
-19 -72 tersebut dan
3 72 tidak berhak
-62 -72 ulang kata
72 -31 untuk tanggal
-72 -12 waspada
-59 -72 windows
-71 -46 # fa
-71 -66 # x
71 60 ^# agustus
-71 -65 ^harga
-20 -71 ^no
64 71 ^online
-49 -71 ^penuh
53 -71 ^sabtu
64 71 ^saya
-71 14 akun anda
25 -71 aplikasi anda
-7 71 arsip
-71 -46 belum termasuk
29 71 cod
-56 71 daftar anggota
28 71 dan tanggal
-71 -47 ditukar
71 21 donasi
-71 -46 fa
71 60 faktor
-71 -42 hangat
71 -11 ibu tidak
12 71 kegagalan
8 71 kegagalan pelindungan
71 -3 kemarin menyebut
-71 -42 kunjungan anda
-2 71 meminta
71 9 menyalin jadwal
29 71 palsu dan
-71 -54 pengembalian dana
-2 -71 pengertian
-5 71 pengguna
-17 -71 persiapan
-71 -27 pulihkan dan
-71 -42 salam hangat
-71 -12 sdk
71 27 sebenarnya
-71 -3 setuju
71 17 stok di
-4 -71 tengah
-4 -71 terima kasih
-25 71 tertinggal
-71 14 tetap bisa
-71 -42 tinggal
37 71 transparansi
71 -12 untuk malam
-71 -67 warna
-71 -66 x
-71 -66 x #
71 26 yang terus
-70 -14 # bebas
-17 70 ^# juli
70 31 ^berfungsi
-1 70 ^berisi
-1 70 ^berisi data
70 -38 ^donasi
-48 70 ^izin
70 -52 ^jam
70 21 ^kemarin tidak
70 8 ^pengembalian
-48 70 ^tanpa izin
70 31 ^tidak berfungsi
70 6 alami
70 6 anda alami
-70 -34 apabila ada
-70 -14 bebas
-70 -14 bebas pulsa
-1 70 berisi data
-70 21 contoh
-23 -70 dana
-22 70 datanya
-25 -70 depan
61 70 di luar
7 70 diakses
57 70 diteruskan
-11 -70 hari ini
-51 -70 ini kepada
-30 70 itu memuat
-13 70 kami dan
-65 -70 kami siap
70 21 kemarin tidak
-70 -61 keranjangmu
70 39 maaf kak
-70 9 melampirkan
22 70 memakainya
-33 -70 mengganggu
70 2 menyesal telah
70 12 nikmati
-70 13 novel
-70 -64 oleh orang
70 -3 pas
42 70 perlu kami
-62 -70 pin otp
-70 -58 ppn
70 2 satu sesi
-70 37 seluruh
-70 14 siang malam
-70 64 sosial
70 2 telah memberi
70 50 telanjur membayar
70 31 tidak berfungsi
70 0 timbul
70 8 yang
-17 70 yang perlu
-70 -66 yang terungkap
-70 -15 yth nasabah
-31 -69 ^#
61 69 ^agustus
-34 69 ^akun
-6 -69 ^jadwal
-33 -69 ^kamar
-69 22 ^muncul
69 21 ^penerima
-69 63 ^sakit
69 4 ^tadi pagi
-69 -45 ^whatsapp
-69 -31 asli
69 3 berkas anda
69 -19 berkas yang
69 -23 bertuliskan
1 69 dalamnya
69 14 dengan ini
1 69 di dalamnya
69 19 di email
-69 -50 dilaksanakan
-69 -67 edisi #
11 69 gantilah
69 46 jadi jangan
-12 -69 jakarta
69 -11 janggal
-69 -2 jika ada
5 69 kami telah
69 6 kepuasan
-17 -69 masing-masing
-69 -32 membuat anda
-69 -69 mengumumkan
-69 -66 minimal
69 2 mulai rp
-2 69 nama nik
-69 -33 pantura
-69 -65 pembayaran anda
-69 -65 perbarui kartu
-69 -9 pinjam
51 69 rw
-69 33 sampai #
-33 -69 satu malam
21 -69 sedangkan
58 69 sistem kami
-69 -47 sudah berada
-69 23 tambal
26 69 teguran
-69 -68 terdapat kesalahan
-40 69 yang memakainya
-68 -57 ^abu
-68 -57 ^abu vulkanik
68 -19 ^anda kami
68 4 ^bapak
68 12 ^bisa dipakai
-68 -55 ^ditiadakan
-68 -57 ^karena abu
68 -15 ^pengiriman
68 0 ^premi
68 12 ^tidak bisa
-68 -57 ^vulkanik
-68 -57 abu
-68 -57 abu vulkanik
-68 -58 alamatmu
68 8 ambil
-8 68 anda muncul
-68 -46 bahtera
-52 68 balasan
-68 -4 berakhiran #
-68 -11 berlaku mulai
7 68 buang
68 63 cuma
48 68 dan tidak
-68 31 data lokasi
-68 -46 denpasar
68 17 disebabkan
-68 -55 ditiadakan
68 -13 emailnya
-68 -57 gunung lewotobi
-68 59 jangan
68 11 jawab kami
-68 -57 karena abu
-68 -51 kesalahan pada
8 68 komunikasi
8 68 komunikasi dan
68 11 lama saudara
-21 68 lbh
68 27 lebih dulu
-68 -57 lewotobi
5 68 melihat alamat
68 12 mematikan
22 68 mengisi formulir
-68 -57 menutup bandara
-68 -61 museum
-68 -47 pemerintah
68 0 pihak lain
68 -4 premi
68 23 pun boleh
-68 -33 rekam
-68 -33 rekam medis
46 68 sejak
68 68 selama tiga
68 9 sepele
-68 -55 siap membantu
15 68 siswa
68 3 tanah
68 11 tanggung jawab
-68 -32 terbatas
68 2 tercatat
-1 -68 video
-68 -57 vulkanik
-67 -7 ^# hari
64 67 ^dipakai
67 -4 ^gratis
-8 67 ^lokasi
67 11 ^membuka
67 -4 ^ongkir
22 67 ^pemberitahuan kegagalan
67 -9 ^terlambat
-12 67 ^terlihat
67 12 batalkan
67 -30 benar di
67 31 benar-benar
67 -13 bersama
-23 67 dan alamat
67 9 dan kenyamanan
-20 67 data nasabah
67 35 ditaruh
67 35 ditaruh di
37 67 donatur
67 -7 dugaan
-23 -67 ikan
67 12 kami batalkan
-30 -67 kamis
67 48 ke posko
67 -55 lambat
-43 -67 melakukan apa-apa
-33 67 menemukan salinan
-50 67 menyebarkan
-3 67 mirip
10 67 pelanggaran
22 67 pemberitahuan kegagalan
67 48 posko di
-67 -10 puskesmas
-67 -7 resepsionis
67 64 salah satunya
67 64 satunya
-67 -26 sejahtera
67 5 selalu menjadi
66 -67 semalam
41 -67 tahun lalu
21 67 tanpa hak
67 19 tertanggal
67 19 tertanggal #
67 47 transfer ke
-67 -54 tulis di
67 10 untuk hari
17 67 untuk sementara
-20 66 ^anda di
-48 66 ^data
-66 -7 ^otp
66 2 ^server
-66 9 akhirnya
66 -7 apalagi
61 66 bahwa terdapat
50 -66 banyak
61 66 bersumber
61 66 bersumber dari
47 66 besaran
-66 -39 dini
-66 -13 emailmu
-19 66 enak
66 0 februari
-66 -59 gak
-13 66 ia
35 -66 ii
58 -66 ini kami
-37 -66 itu di
-66 -53 jadwal pekan
-66 -58 jiwa
66 14 juni kami
-15 66 kami buang
-25 -66 karung
66 11 kelas xii
66 19 kepada anda
-66 -62 kesalahan paling
-66 -6 keterangan
66 -25 langsung
4 66 laporkan kepada
66 2 masalah
66 -24 memasukkan
16 -66 menambah
66 12 menjadi prioritas
66 8 merasa terganggu
-41 -66 naga
66 -36 nonton
-14 66 orang asing
66 1 pagi tadi
66 -38 palu
-46 -66 pemesan
1 -66 penarikan
66 3 perjanjian
66 7 saudara kami
-39 66 sejak #
-40 -66 seperti yang
37 66 sudah menerima
-66 -5 surabaya
-66 -26 survei
60 66 tercantum
66 8 terganggu
66 5 terisi
-37 -66 tersentuh
-37 -66 tidak tersentuh
-66 -26 transkrip
66 11 xii
66 53 yang tampil
-65 28 # syawal
0 65 ^di aplikasi
-15 -65 ^kami belum
53 65 ^polis
53 65 ^polis anda
47 65 ^tangan
65 7 ^tidak sampai
65 63 akibatnya #
65 5 anda adalah
1 65 anda mungkin
-65 -61 anggrek
-4 -65 bayar
-65 -48 beroperasi
3 65 bertanggung
3 65 bertanggung jawab
65 8 cari
65 -51 dari kami
65 24 di kantor
65 2 dikarenakan
33 65 dinas
22 65 dipakai orang
65 49 garuda
-65 29 hujan
-32 65 itu dan
-65 -41 kabar ini
31 65 kami sungguh
65 62 konsultasi
-65 27 kurang nyaman
-18 -65 malu
65 28 menginap
-65 7 pemeriksaan
-65 28 ramadan
-21 65 rw #
-33 65 sandi
11 -65 stok
-65 -37 telepon kami
65 11 terkirim kepada
65 7 tidak sampai
-65 -60 tinggal tiga
-46 -65 tujuh hari
-40 -64 # bulan
6 -64 ^lupa
-64 -55 ^maret
6 -64 ^nama
64 55 bank dan
64 46 barat
37 64 basis
37 64 basis data
64 -15 bersyukur
64 -15 bersyukur dapat
64 6 bertransaksi
-64 -59 bukan
64 -30 bulanan
64 60 dan memakai
-43 -64 dan saya
64 -15 dapat mendampingi
64 -27 dari rumah
0 64 diretas
64 27 ganti
64 -15 kami bersyukur
-55 -64 ke aplikasi
-27 -64 kemarin sudah
-53 -64 kembali penuh
64 60 ketua panitia
-57 64 lamaran
64 1 maaf sudah
38 64 map berisi
64 7 mengalami kendala
64 19 padahal sudah
-25 -64 pembatalan
-47 -64 pengendali data
-17 -64 penumpang
17 -64 sedang kami
-64 -64 stoknya
60 64 teman
64 13 terjemahan
64 8 tetapi kami
64 1 transfer
-64 -51 tunjukkan
47 64 udah kami
64 18 yang merasa
-46 -63 ^akun kamu
-39 63 ^anda terkirim
-63 -60 ^atas permintaan
-5 63 ^data pelanggan
63 20 ^kami menagih
-7 63 ^kita
63 20 ^menagih
4 63 ^paspor
-63 -60 ^pribadi anda
63 20 ^tanggal
-15 -63 ^terlalu
-63 2 ^token
63 10 akan masuk
-20 63 akses tidak
-46 -63 akun kamu
0 -63 anda kurang
-42 63 anda terkirim
48 63 anggota koperasi
-50 -63 atas ketidaknyamanan
13 -63 atas pengertian
-10 63 atau pinjaman
63 20 bapak kurang
-63 2 berhak
-2 63 bersangkutan
-4 -63 besok
-63 -61 bisa
63 -6 brosur
-44 -63 bukan kamu
-5 63 data pelanggan
63 34 datang hari
-23 63 dipilih
17 63 diverifikasi
-3 63 email anda
-46 -63 email ini
-63 -21 hak
-13 63 ingatsehat
63 21 jangan sampai
63 13 jumlahnya tidak
-63 -46 kalau tidak
63 -1 kami baru
63 20 kami menagih
20 63 kami menyarankan
63 27 ke metode
63 0 kelebihan
63 13 kilat
52 63 kuncinya
-4 -63 lurah
63 9 malam kami
-63 -48 masuk selama
5 -63 mendapat
20 63 menyarankan
-18 63 mutu
-18 63 mutu layanan
-11 63 nomor paspor
-8 63 orangnya
1 63 paspor anda
-18 63 peningkatan
-18 63 peningkatan mutu
-20 63 sah terhadap
-63 -60 salinan data
-63 -60 sandinya kami
-20 63 sebagian kecil
63 -1 sejumlah
-63 -56 selamat
-38 -63 stasiun
63 12 sudah habis
63 28 tanggung
63 2 tani
-39 -63 terbaik
63 33 terjadi akibat
63 -11 terpotong
-63 -48 tidak aktif
63 13 tidak dibalas
63 -18 tidak perlu
-20 63 tidak sah
2 63 tur
-61 -63 untuk memblokir
-2 63 yang bersangkutan
-62 -4 ^kerja
62 14 ^tautan
-8 -62 ^tidak
62 -20 anda selama
-7 -62 anda terima
-62 -34 arif
-7 -62 atas
40 62 atau keluarga
62 3 bapak yang
-41 62 bekasi
-62 -48 belajar dari
62 9 benar rp
-45 -62 berkala dan
-8 62 berkas sudah
-58 -62 bukit
-62 -58 cabang purwokerto
-62 -46 daftar sekarang
2 62 dan rombongan
62 23 dari data
-18 -62 dipakai sekali
-62 -20 direksi
-62 9 diri
62 53 hal
62 -28 hari kamis
-62 -45 hari setelah
0 62 ibu tanpa
62 54 ikatan
62 5 ini hanya
62 22 jadi tidak
62 -29 jawaban atas
58 62 jumlah
-62 -37 ke paket
-19 -62 masih
62 27 membayar akan
-2 -62 memintanya
-47 -62 menagih kartu
22 62 mengganti kata
47 62 milik
16 -62 parkir
60 62 pembelian
-62 -29 perkembangan
62 40 polis
62 38 pulsa
-62 -58 purwokerto
-8 62 rahasia
-62 -55 rekening bank
-6 -62 rp
-6 -62 rp #
6 62 selasa
-59 -62 sumber
-62 57 titik
62 16 tolong
-62 58 yg
61 2 # februari
61 1 ^anda terlambat
24 -61 ^belum
61 -34 ^dengan nama
61 -6 ^karena kami
61 -34 ^nama orang
-40 61 ^orang lain
-22 -61 ^perpanjangan
-61 -7 administrasi
8 61 alamat di
61 1 anda terlambat
61 -10 apabila
-61 -58 asuransi jiwa
0 61 berkasnya
-17 -61 dan akan
0 61 dan nik
-5 61 dapat ditonton
-40 -61 denda
8 61 dengan semua
-61 -39 di kedai
23 61 di lampiran
-5 61 ditonton
-61 10 gerai
-61 -58 jiwa sentana
-28 -61 juni
-16 -61 kak
55 61 kami pulihkan
-55 -61 kapan
61 20 kelalaian
-61 -54 kembali #
-12 -61 kepada keluarga
8 61 kirim dengan
-61 -61 kristus
-30 61 lain
-61 -10 lama anda
15 61 memakai verifikasi
-34 -61 menariknya
-61 48 mengirim
-46 -61 mengirim surat
-20 -61 menjemput ke
1 61 oleh pegawai
-61 -58 pada formulir
28 61 pembinaan
-43 -61 pemilik data
61 7 pengganti kami
-43 -61 perlu melakukan
-47 -61 pesan itu
55 61 pulihkan
7 61 pusat data
-61 52 rekrutmen
34 61 rombongan
-47 -61 sandi secara
-61 -48 sandinya
-61 -58 sentana
28 -61 surat anda
-60 -61 tanggalnya
-44 -61 ukuran
15 -61 versi #
-61 -40 yang berubah
61 -7 yang masih
61 2 yth orang
60 -16 # sudah
-60 -8 ^akun anda
-60 -59 ^anda #
60 12 ^anda terlalu
6 60 ^data akun
54 -60 ^datang
60 -9 ^dua kali
-4 60 ^email anda
-60 -59 ^kode verifikasi
60 -2 ^minggu lalu
-2 60 ^orang tua
-4 60 ^pelanggaran
-4 60 ^pelanggaran data
-6 60 ^terlihat orang
-2 60 ^tua
-60 -59 ^verifikasi anda
60 11 akan menerima
-15 60 ananda
60 12 anda terlalu
60 -12 ataupun
-3 -60 bandung
0 60 belum ada
-59 60 berbelanja
60 43 biayanya
-46 -60 data yang
-60 -14 di terminal
11 -60 diduga
60 11 dilepas
-60 -58 dinilai
4 -60 diperbaiki
21 60 disalin pelaku
1 60 enam
-60 -43 gilang
60 26 hari sabtu
-4 60 ia sudah
60 32 ibu dan
3 60 ini untuk
-2 60 itu orang
60 23 kalau kakak
-60 -43 kantor ojk
-2 60 ke log
60 -24 ke sistem
-53 -60 keburu
-60 -59 kode ini
-60 -59 kode verifikasi
-5 -60 konsultan
-2 60 log yang
-37 -60 maret melalui
-60 -59 masukkan kode
-60 -12 membalas pesan
60 27 memberikan
-16 60 memulihkan
-16 60 memulihkan akun
1 -60 menyebabkan
23 60 mewaspadai
-60 -43 ojk
-4 60 pelanggaran data
-12 60 penipu yang
-3 60 pihak luar
-60 -5 pusat
60 11 putih
60 5 sampai di
60 4 satu hari
-60 30 sebaiknya
2 60 sehingga nomor
60 17 selisih
60 17 selisih rp
-3 60 seorang pegawai
-60 -17 setiap sore
-60 -28 siber
-2 60 terbuka untuk
60 48 terkunci
-6 60 terlihat orang
-60 -14 terminal
-60 -35 unggah
-16 60 untuk memulihkan
-2 60 untuk umum
-60 -59 verifikasi anda
-2 60 yang terbuka
`;
