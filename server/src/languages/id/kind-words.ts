/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
27 1 kemarin pukul
-25 -26 email tidak
-24 -26 perbarui
25 10 stok di
-24 -23 kosongkan
-23 -20 kabari begitu
23 11 kami kembalikan
9 23 nama email
-23 -19 sampai lima
-23 -18 tanggal tanggal
22 6 ^iklan
22 6 ^kirim
22 7 ^koreksi
-22 -21 banding
-22 -16 barang
22 1 kemarin kami
-22 -19 mulai selesai
-22 -17 setiap akhir
-22 -21 sudah tersedia
-22 -21 tidak terkirim
-19 -21 ^akan kedaluwarsa
-21 -17 ^id
-19 -21 akan kedaluwarsa
-14 -21 alamat email
5 21 dan nomor
-21 -19 sabtu pukul
8 20 api anda
20 1 dan maafkan
-20 -18 dengan menyesal
3 20 di internet
20 9 kembalikan
20 3 link yang
-20 -18 menyesal kami
6 20 terdapat indikasi
-20 -19 tersedia di
-20 -17 volume
-20 -20 {}
-19 -16 ^akhir
-19 -15 dalam #
-19 -15 datanglah
-19 -15 dihapus dari
1 19 dilihat pengguna
-19 -15 habis
-19 -18 host
19 5 kami lupa
-19 -13 kiriman anda
19 1 nyasar ke
-19 -15 pengalaman
-19 -17 pengelola
-13 -19 pengirim
-19 -18 program musim
-19 -12 raya
19 10 situs kami
19 5 ternate
-19 -12 toko
-18 -18 ^gagal
-18 -12 ^ini
18 5 ^kami keliru
18 2 ^link
-18 -16 ^publik
-18 -17 ^rapat
-15 -18 ada data
18 9 ada pada
-18 -15 dapat menyampaikan
-18 -17 dari {}
7 18 data keanggotaan
-17 -18 hari apa
18 7 itu cuma
18 5 kalian
-18 -15 lewat aplikasi
-18 -14 listrik
-18 -15 meneruskan
12 18 november pukul
18 5 nyasar
1 18 pengguna lain
-14 -18 sla
-18 -17 sudah siap
-18 -11 turut
18 1 yang tadi
-17 -11 # xx
-15 -17 ^akan
-17 -17 ^ditunda
-17 -16 ^host
-15 -17 ^kedaluwarsa
-17 -15 ^perintah
-15 -17 ^promo
17 2 ^tujuh
-16 -17 anjing
17 0 aslinya
-17 -13 belum bisa
-17 -13 dan pendaftaran
2 17 dibobol
-17 -15 dijadwalkan
-17 -16 dijadwalkan #
-17 -17 ditunda
17 1 draf
-17 -16 hari hari
-17 -15 ini terlalu
17 6 itu tidak
17 2 kami ambil
-17 -14 kami kabari
-17 -16 kami turut
17 5 kamis dan
2 17 kejadian ini
17 3 kena
-17 -13 kerusakan
-17 -11 kopi
17 4 koreksi
-17 -14 lima hari
4 17 menampilkan
-15 -17 mengajak
5 17 mengunduhnya
-17 -11 muncul
-17 -15 muncul lagi
-17 -14 permintaan anda
17 4 salah menyalin
-17 -17 semoga
-17 -11 siapkan
17 1 tadi nyasar
17 6 telat
17 5 tidak memiliki
-16 -17 ulang lewat
-17 -11 xx
-17 -14 {} sudah
3 16 # akun
16 4 # tidak
-16 -14 ^anda sudah
16 0 ^dengan
-16 -16 ^ka
-16 -15 ^ketinggalan
-16 -16 ^palsu
1 16 ^terungkap
-16 -8 ^toko
16 2 ^yang tak
16 2 ambil dari
-16 -12 bagaimana
16 0 beli
-16 -16 berakhir pada
-16 -13 bergabung di
16 3 boleh minta
-16 -11 cocok
16 1 dari cadangan
-12 -16 date
-16 -13 di kecamatan
-12 -16 di wiki
-16 -13 dikembalikan
-16 -13 ditangani
-2 16 dokumen
-16 -12 domain
-16 -16 email terakhir
16 6 hitung
16 5 iklan kami
16 16 kami minta
16 9 ke email
-16 -12 keramik
-16 -11 kirim ke
-16 -14 komputer anda
16 14 lalai
-16 -16 longsor
-16 -16 longsor di
16 3 masih di
16 3 membayar rp
-16 -13 memperbaikinya
-15 -16 mencuri
-15 -16 mencuri data
-16 -12 mengira
-16 -13 milis {}
2 16 nik dan
16 7 padahal sudah
-16 -9 pemilik
-12 -16 pin otp
-16 -13 pusat servis
-16 -12 robot
16 5 saat
-16 -15 semula tetap
-16 -14 sinta
16 4 tambahan di
-12 -16 tanggal date
-16 -15 tidak pernah
16 2 uang anda
16 10 udah
-16 -13 ulang dari
-15 -16 unggah ulang
-16 -14 v
-12 -16 wiki
-15 -14 ^?
15 4 ^di email
15 4 ^email tadi
-15 -11 ^kucing
15 3 ^mengirim
15 0 ^merusak
-15 -13 ^penulis
15 5 ^salah cetak
-15 -11 ^selamat
-15 -11 ^sudah
15 4 ^tautan di
-15 -14 ^verifikasi
-15 -9 agak
10 15 anda ada
15 5 anda alami
-15 -14 batik
-15 -12 bertindak
-15 -15 bisa diambil
0 15 bisa dilihat
-15 -14 cek
15 10 dan kami
-15 -11 dan kita
1 15 data anda
15 4 dendanya
-1 15 dilihat #
15 4 email tadi
-15 -15 final
15 1 galon
15 1 galon anda
15 -2 ganda
-15 -8 gunung
15 1 hapus tanpa
-15 -13 hari raya
4 15 indikasi
4 15 indikasi akses
-15 -14 juni #
15 4 kami antar
15 4 kami ganti
-10 -15 kami sedih
-12 -15 kami simpan
15 3 kami telat
15 2 kamu dapat
15 8 karena kami
-15 -9 karena tidak
15 11 ke google
15 4 kekurangannya
15 4 keliru menyalin
15 2 keramaian
-13 -15 lampu
-15 -11 laporan ini
15 3 maaf dari
15 2 masuk anda
6 15 masuk otomatis
-13 -15 masukkan
-15 -10 melaporkan
-15 -11 melebihi
0 15 memusnahkannya
15 5 menerbitkan
-15 -10 meninjau
-15 -4 menyetujuinya
1 15 mil
-15 -13 minggu ini
-15 -10 museum
-3 15 orang asing
-15 -15 pecahan
-15 -15 pedoman
15 4 penggantinya
-15 -15 rangkuman
-15 -12 sering dilakukan
-13 -15 setelah
-15 -14 stok
15 5 studio
15 2 telah diperbaiki
-15 -13 terlampir dalam
-15 -14 tidak termasuk
-15 -9 tinggal tiga
-15 -15 topik
-15 -9 tutup
15 5 uangnya kami
-15 -15 untuk menjawab
-15 -15 yang teliti
-14 -10 # hari
-14 -14 ?
-11 -14 ^bank
-14 -14 ^baru
-14 -12 ^datang di
-14 -11 ^kami terima
-14 -10 ^klaim anda
-14 -12 ^laporan anda
7 14 ^online
-14 -12 ^selamat datang
-13 -14 ^seminar
-14 -13 ^turut
-10 -14 ^webinar
14 5 ^yang salah
-14 -12 administrator
14 2 air minum
-12 -14 akan dikirim
-14 -12 akan mencoba
-1 14 alamat dan
14 8 anda hari
-14 -14 anda sedang
-14 -13 aplikasi kami
14 3 apoteker
14 3 apoteker kami
-3 14 asing
-14 -13 atas wafatnya
0 14 bantuan sosial
7 14 basis
7 14 basis data
-14 -13 belum dapat
-14 -11 berakhiran
-14 -13 berantakan
-14 -8 berat
-11 -14 bercerita
-13 -14 cerita
-10 -14 dalam bentuk
-14 -12 dan cara
6 14 dan nama
3 14 dari akun
-14 -14 dari tempat
-14 -13 di kanal
-9 -14 di portal
-14 -12 di pusat
14 2 diperbaiki kami
-14 -14 ditanggung
1 14 ditemukan
-11 -14 halaman halaman
-10 -14 halo
-13 -14 hanya terbuka
-9 -14 hasilnya
1 14 iseng
-14 -10 jalan
14 1 kami cetak
-1 14 kami kunci
14 3 kami memakai
14 4 kami menerbitkan
-14 -13 kami pindah
-14 -10 kami siapkan
-14 -11 karena
-14 -12 kehabisan
14 9 kemarin
14 2 kendala teknis
-11 -14 keputusan ini
-14 -14 kesalahan lain
14 4 keterlambatan ini
-14 -13 ketinggalan
-14 -14 kursus
-14 -13 laut bercerita
14 6 maaf kak
-14 -13 masih menunggu
-14 -10 mau
9 14 meliputi
14 0 memasang zona
-12 -14 mendapat
-14 -11 menghubungi kami
-13 -14 mengingatkan
-14 -14 menjelaskan
-14 -13 menjelaskan bedanya
1 14 menyertakan
-14 -8 mulai
-14 -12 n
14 1 pada air
-13 -14 pemeliharaan
-14 -13 pemilik toko
8 14 penghuni
14 6 pengumuman
-14 -7 penilaian
-14 -12 pesan
-14 -14 pintu masuk
14 4 plus
-14 -11 ranting
-11 -14 rapor semester
-11 -14 rilis
14 5 saldonya
-14 -12 sapi
14 1 semalaman
-14 -14 semester ganjil
1 14 seseorang menyalin
-13 -14 setelah anda
-14 -11 sudah penuh
5 14 tampil
-6 -14 terakhir
2 14 termasuk nomor
4 14 tersebut sudah
-10 -14 waktu
-14 -8 wita
14 3 yang berlaku
-14 -14 yang mengecewakan
14 0 zona waktu
-14 -14 {} dengan
-14 -12 {} untuk
13 8 # anggota
-13 -9 # april
-13 -12 # detik
13 3 # klik
-13 -6 ^ada
-13 -12 ^akibat
-13 -12 ^analis
-13 -13 ^anda tidak
-12 -13 ^angin
-13 -11 ^balas
-13 -11 ^baru balas
13 5 ^benar
-4 -13 ^dari
-13 -11 ^ditolak
-13 -12 ^faks
13 2 ^gangguan layanan
-12 -13 ^hostname
13 9 ^internet
13 2 ^jam #
-8 -13 ^kabar
-9 -13 ^kabar dari
-13 -11 ^kamis
-13 -13 ^kemarin ?
13 1 ^klarifikasi
-13 -13 ^konfirmasi
-13 -9 ^lagi
1 13 ^laptop
-13 -11 ^maaf baru
13 1 ^menit
-13 -12 ^pemadaman
-12 -13 ^pengingat
-13 -12 ^persetujuan
-13 -10 ^pesanan
2 13 ^siswa
-1 13 ^terhadap
-13 -12 ^token listrik
13 2 ^ya
13 5 ^yang benar
-7 -13 abaikan
-13 -10 acaranya
13 6 akan datang
-11 -13 akun {}
-12 -13 anda kirim
13 3 anggap
-12 -13 aplikasi dengan
-8 -13 balai kota
13 6 balas dengan
-13 -11 baru balas
-13 -13 bedanya
13 1 beliau sudah
13 4 belum diisi
13 1 berbau
-13 -12 berdukacita
-11 -13 berhasil
-13 -6 berikut
-13 -10 bisa hadir
-13 -9 bisa jadi
-13 -10 bisa menerima
13 3 brosur yang
13 3 bug
-11 -13 cara membuat
-13 -11 catatan rilis
8 13 chat
1 13 dalamnya tersimpan
4 13 dan foto
1 13 dan masyarakat
4 13 dan mengunduh
-13 -12 dana
-13 -12 dana sebesar
1 13 dari mobil
-13 -8 daring
-13 -12 di cabang
-13 -12 di petak
-13 -10 di {}
-10 -13 dianggap
-13 -11 dibatalkan
-13 -12 dihentikan
-8 -13 dikirim paling
-13 -13 ditunjukkan
-12 -13 diubah
13 2 dosis
-13 0 dua jam
-13 -12 faks
-13 -11 faks id
-13 -12 favoritmu
13 7 file
13 2 gangguan layanan
13 1 hadiah
-13 -11 halaman
-13 -13 halaman akun
-9 -13 hari supaya
-12 -13 hostname
1 13 hp
-13 -12 id
-13 -11 jaringan
-12 -13 jika
-4 -13 kabar dari
13 4 kami bayar
-5 13 kami bisa
13 6 kami lalai
3 13 kami menampilkan
-7 -13 kami merangkum
0 13 kami pindahkan
-13 -5 kami tutup
-13 -9 kami ya
-13 -12 ke {}
-13 -12 kekecewaan
-13 -12 kekecewaan anda
0 13 kelihatan
-13 -13 kemarin ?
-11 -13 kepada {}
-13 -13 kesalahan yang
-13 -8 keuangan
-13 -13 kisahnya
13 1 klarifikasi
-13 -11 kucing
-13 -12 kunjungan
-13 -9 lelang
-13 -9 lewat
-13 -7 lewat surel
13 1 loket kami
-13 -11 maaf baru
8 13 map
-13 -13 melalui nomor
-1 13 melindungi
-13 -12 memahami
-13 -12 memahami kekecewaan
-13 -9 memenuhi
13 4 memiliki
13 1 memuat angka
-7 -13 mendaftar di
2 13 mendapatkan
-13 -7 mendengar
13 2 mengambil antrean
-13 -13 mengincar
-12 -13 mengundang
13 -4 menukar
-13 -11 minimum
-10 -13 nama pengguna
4 13 nomor rekening
12 13 online
-13 -13 pada sabtu
-13 -8 pajak #
-13 -12 paket di
13 5 panitia
-13 -13 pedagang
-13 -11 pekerjaan faks
5 13 pelakunya
-13 -13 pelapor
-13 -12 pemadaman
-13 -12 pemasangan
13 4 pemegang
13 3 pemegang tiket
-8 -13 pengendali data
-13 -7 penghasilan
-13 -7 penjual yang
-13 -13 penulis
13 0 perlu mengisi
-10 -13 permintaan
-13 -8 pernah minta
13 4 pertama sebelum
-13 -12 petak
-13 -12 program
-13 -11 pukul {}
7 13 punyamu
-13 -9 r
-13 -13 ruko
-13 -12 sampah
13 4 sebagai ganti
-13 -12 sebelum tanggal
-13 -13 sedih
-13 -4 sehat
-13 -11 senang
-12 -13 sendiri dan
13 2 solo
13 4 sopir kami
-10 -13 status
-10 -13 subjek
-13 -10 sudah selesai
13 2 tanpa mengambil
13 0 teknik
-7 -13 teliti
-13 -11 terhenti
-12 -13 tetap dapat
13 4 tidak kami
-13 -12 tidak terputus
13 6 tiga hari
-13 -12 token listrik
-13 -12 turut berdukacita
-13 -11 tutup pada
-10 -13 ucapan
-12 -13 untuk menyetujui
-12 -13 untuk {}
-10 -13 user
13 4 vaksin
-13 -9 voucher rp
-11 -13 waktunya
-13 -5 yang cukup
13 4 yang kedua
-13 -11 {} pada
-13 -11 {} pukul
-12 -13 {} yang
-12 -12 # tahun
-12 -7 # wita
-12 -11 ^anda pinjam
-12 -11 ^anda untuk
12 0 ^bapak
-12 -11 ^catatan
8 12 ^daftar
-1 12 ^di internet
12 3 ^gantinya
3 12 ^insiden
-12 -11 ^jawaban atas
-6 -12 ^kami belum
12 1 ^keliru
-12 -8 ^kode
12 1 ^kurang
-12 -12 ^laut
-10 -12 ^listrik
12 3 ^mati
-12 -2 ^pelanggan
-12 -10 ^pengiriman tertunda
12 7 ^penting
-10 -12 ^permintaan
-8 -12 ^pertanyaan
-12 -11 ^pinjam
4 12 ^rumah
-12 -9 ^selesai
-12 -9 ^situs
-12 -9 ^sudahkah
-1 12 ^surat
-12 -10 ^tertunda
12 0 ^ukuran
12 3 ^yang kami
8 12 ajukan
-12 -11 akan dibaca
-12 -5 akun anda
4 12 akun tersebut
-12 -11 aliran
-12 -7 anda dapat
-12 -8 anda gagal
12 2 anda kembali
-12 -11 anda pinjam
12 0 anda yang
12 4 angka nol
-10 -12 antrean panjang
-9 -12 apa ?
-12 -10 aplikasi atau
12 2 atas kekeliruan
4 12 atas nik
-12 -11 atur
-9 -12 baca selengkapnya
6 12 bahwa pada
-12 -5 bank penerbit
-8 -12 bank tidak
-12 0 baru yang
-12 -11 baru {}
-10 -12 batas waktu
-12 -10 beberapa
-12 -10 begitu
12 4 benar https
10 12 berisi
-8 -12 bersama dua
-12 -8 besar
-12 -11 bin
-12 -10 bisnis
2 12 buatan
7 12 bukan hanya
12 2 buruk dan
-12 -9 cairan
-11 -12 call
-11 -12 call center
-11 -12 center
-12 -11 dalam tujuh
1 12 dampaknya
-8 -12 dan akunmu
-9 -12 dan hanya
12 2 dan kenyamanan
-3 12 dan meminta
-12 -9 dan sedang
-11 -12 dari toko
-12 -9 denda
-12 -11 dengan alasan
-12 -12 di host
-12 -8 di menu
-12 -12 di perjalanan
-11 -12 di pintu
-10 -12 diatur
-12 -12 dibaca di
12 4 dicoba
8 12 digital
-12 -12 dilakukan
11 12 dimaksud
-12 -9 dimulai
-10 -12 dinyatakan
-12 -11 ditolak oleh
12 4 diunduh dari
12 3 dobel
-7 -12 dua langkah
-7 -12 edisi #
-12 -9 edisi ini
12 6 email kami
-9 -12 email yang
12 2 emailnya
-12 -11 fajar
-1 12 formulir itu
-10 -12 galat
12 1 ganti dan
-12 -11 gayo
-12 -12 gratis ongkir
0 12 halaman pembayaran
-7 -12 hari jumat
-12 -9 hari lagi
12 -1 hilang
12 4 hitung ulang
-6 -12 hr
-11 -12 hubungi call
-12 -10 identitas
-12 -9 inap
12 5 ini dan
12 -1 ini disebabkan
-12 -3 instagram
2 12 itu dan
-9 -12 jam pertama
-12 -10 jawaban anda
-12 -7 jenis
12 1 juara
12 4 kami bagikan
-12 -10 kami belum
12 5 kami masukkan
8 12 kami membaca
12 1 kami menukar
-12 -11 kardus
1 12 kartu masa
-12 -10 kecepatan
-12 -12 kedaluwarsa
-12 -9 kelas daring
12 0 kemarin menyebut
12 4 kembali sebelum
12 2 kemenangan
12 0 kepada warga
-11 -12 keranjang
12 2 kesalahan tersebut
-11 -12 khilaf
12 5 kirim buktinya
-12 -9 kursi yang
-12 -10 lalu menyesal
-11 -12 laporan anda
-12 -11 laporan kepada
-9 -12 lima
-1 12 login kamu
-6 -12 lowongan
2 12 luar pada
1 12 maling
2 12 mantan
1 12 masa berlaku
12 1 memakai daftar
-12 -12 membagikan
12 1 membayar penuh
-12 -7 memenuhi syarat
12 4 menagih
-8 -12 menangani
12 4 mencantumkan
12 3 mencetak
12 4 mengajukan apa
-9 -12 mengeklik
2 12 mengganti
12 -2 merusak
1 12 nama nik
-1 12 nik
-12 -9 nomor belum
-12 -10 nomor nomor
12 1 pada kami
-12 -10 panjang
-12 -10 pasang
-12 -9 pekan
-12 -12 pembayaran sebelum
-12 -9 pemberitahuan ini
-12 -12 pemeriksa
-12 -10 pemula
-10 -12 pengguna baru
-11 -12 pengguna user
-12 -10 pengiriman tertunda
-12 -10 pengunjung
-12 -12 penulisan
-12 -7 penyedia
-12 -9 per hari
12 9 perawat kami
-12 -5 perawatan
1 12 periksa transaksi
-12 -9 pertama yang
12 1 pihak kami
0 12 pindahkan
12 1 platinum
-9 -12 portal karyawan
12 3 potong
-12 -10 pulih
-10 -12 puluh hari
12 1 rapat kami
-12 -9 rawat inap
-11 -12 rinciannya
-12 -11 rp500
-12 -11 rp500 per
2 12 rumahmu
-9 -12 saja email
12 3 salah transfer
-12 -1 sampai #
9 12 saudara
-12 -11 seharusnya kembali
-9 -12 selengkapnya
12 3 september kami
-8 -12 servis
-11 -12 seseorang meminta
-9 -12 sesuai permintaan
-12 -7 sesuatu
12 2 siang ini
-12 -7 simpan
3 12 sudah menutup
-12 -6 sudah tidak
-12 -9 sudahkah
-12 -6 suratnya
12 6 tabel
-9 -12 tanggal pukul
-9 -12 tautan dan
-12 -10 temukan di
-12 -10 terbesar adalah
-1 12 terhadap
6 12 terhadap kami
-11 -12 terjadwal
-9 -12 terpakai
-4 -12 tersebut dan
2 12 tersimpan di
-1 12 terunggah
-10 -12 tidak melakukan
-12 -6 ubah
10 12 udah kami
12 1 undangan yang
-12 -10 upacara
-12 -6 verifikasi
-7 -12 verifikasi dua
-11 -12 wilayah
-4 -12 yang anda
-8 -12 yang harus
12 -1 yang menulisnya
12 4 yang salah
12 3 yang sebenarnya
12 2 yang tak
-12 -9 yang tersedia
-12 -11 {} akan
-12 -11 {} dan
11 4 # cm
11 2 # derajat
-11 -7 # gram
11 6 # kami
-11 -8 # per
-11 -7 ^abu
-11 -7 ^abu vulkanik
-11 -9 ^banjir
11 2 ^batal
-9 -11 ^berhasil
11 4 ^bisa dipakai
-5 -11 ^bulan
-9 -11 ^cara
-9 -11 ^dibatalkan
-11 -5 ^ditiadakan
-11 -10 ^domain
-11 -2 ^formulir
11 2 ^gratis
-11 -8 ^harga
11 1 ^hilang
0 11 ^insiden data
-11 -7 ^karena abu
0 11 ^kartu
4 11 ^lain
11 -2 ^layanan
-4 -11 ^lowongan
-11 -8 ^melihatmu
-11 -8 ^melihatmu pergi
11 2 ^ongkir
-11 -4 ^pemilik
-11 -7 ^pergi
-9 -11 ^phishing
11 0 ^premi
-11 -11 ^rangkuman
-11 -10 ^rawon
-11 -8 ^sedih
-11 -8 ^sedih melihatmu
-9 -11 ^simulasi
-9 -11 ^simulasi phishing
11 3 ^tadi
7 11 ^tangan
-10 -11 ^tanggal
11 0 ^tanpa pemberitahuan
11 4 ^tidak bisa
-11 -6 ^token
11 7 ^update
11 2 ^update soal
-11 -11 ^ups ada
-11 -7 ^vulkanik
-11 -7 abu vulkanik
-8 -11 ada berkas
-11 -11 ada keputusan
-11 -9 ada waktu
11 1 agustus kami
1 11 akan menanggung
-11 -11 akta kelahiran
-11 -9 alasannya
-11 -11 analis
-11 -9 anda #
7 11 anda berisi
3 11 anda nama
11 3 anda semua
-11 -9 anda sudah
-11 -8 april #
-11 -7 atau hubungi
11 1 baik-baik
11 6 balik
-11 -7 bandara
-11 -9 banyak orang
-11 -11 baru dapat
11 0 batal
-10 -11 batas
11 4 belum selesai
-9 -11 bentuk
-11 -10 berakhir
-10 -11 berasal
-10 -11 berasal dari
1 -11 berlangsung
-3 -11 bila anda
-11 -9 bmkg
1 11 buatan kami
-11 -7 buku berikut
11 4 cm
11 2 cuma email
-8 -11 curiga
11 1 dan anda
-10 -11 dan hubungi
-7 -11 dan mohon
-11 -6 dan selamat
4 11 dan tanggal
-11 -11 dapat diambil
-11 -9 dapat dilakukan
11 11 dari sistem
0 11 data anggota
10 11 data dari
-11 -9 datang di
11 2 datang membawa
-11 -7 denda berjalan
11 3 dengan harga
-3 -11 dengan membawa
11 2 derajat
-11 -9 detik untuk
11 6 di sistem
-10 -11 di situs
-1 11 diacak
4 11 diakses oleh
-11 -5 diambil
-11 -11 diambil di
-11 -8 dibuka kembali
3 11 dibuka siapa
11 0 digeser
-10 -11 dikembalikan otomatis
-11 -10 diperbarui
-9 -11 dipublikasikan
-5 -11 diteruskan
-11 -5 ditiadakan
-11 -10 ditolak
-11 -7 ekspor
11 2 email jam
-11 -9 format
11 1 fotonya sudah
-11 -10 ganjil
11 1 gelar
11 0 gladi
-11 -7 gunung lewotobi
-11 -10 hai nama
11 2 harga rp
11 5 hari yang
11 1 ibu tidak
11 1 ii
-11 -6 ini #
-11 -6 ini karena
-11 -10 ini menjelaskan
0 11 insiden data
-2 -11 isinya
11 2 itu keputusan
-5 11 itu sudah
-11 -11 iuran sampah
-11 -4 jaga
-11 -1 jam
-11 -9 jarang
-5 -11 jatuh tempo
-9 -11 jika sudah
11 3 kaget
11 4 kami beri
-11 -11 kami kalau
-11 -11 kami kehilangan
11 0 kami kirimkan
11 3 kami kurang
11 0 kami mengucapkan
11 2 kami potong
11 0 kami proses
11 5 kami salah
-11 -6 kami setujui
11 8 kami terlambat
11 6 kami yang
-11 -7 karena abu
11 1 karena kendala
-11 -7 kartu keluarga
-11 -8 kasih sudah
-1 11 ke surel
1 11 kebugaran
11 0 kekeliruan kami
-11 -11 kelahiran
-11 -11 kelahiran yang
11 2 kelas sabtu
5 11 kelompok
11 7 kelurahan
-11 -11 kembali #
-11 -11 kembali dengan
5 11 kepada yth
-1 -11 kesalahan
11 -3 kesalahan sistem
-11 -10 ketik
-11 -9 kirim email
-11 -4 kode
-11 -11 kode {}
11 3 kok
-11 -10 konfirmasi
5 11 konsultasi
-11 -5 kredit
11 2 label
-9 -11 lalu #
11 2 lalu kami
-9 -11 lambat tanggal
-7 -11 langkah
-8 -11 lapor
-11 -9 laporan
-9 -11 lewat halaman
-11 -7 lewotobi
-11 -11 libur
11 3 lima ribu
-10 -11 lolos
11 -4 maaf kami
-11 -11 maaf mengganggu
11 4 maaf terutama
-10 -11 masuk {}
11 3 mati selama
-1 11 melampirkan
-11 -8 melihatmu
-11 -8 melihatmu pergi
11 2 membaca tanggal
-10 -11 membatalkan pesanan
2 11 membuat laporan
11 5 memeriksanya
11 3 memungut
-11 -11 mencukupi
11 2 mengirim email
-11 -10 mengundang bapak
-11 -9 menjawab
-11 -9 menjawab dalam
11 0 menulisnya
-8 -11 menurut
-11 -7 menutup bandara
-11 -6 menyeduh
-4 -11 merasa tidak
-8 -11 mudah
-11 -9 mulai dari
0 11 mungkin telah
-2 11 nama alamat
11 4 namun
11 4 nih
-1 11 nomor kartu
-5 11 nomor whatsapp
11 0 nota
-11 -9 pabrik
-4 -11 pada email
1 11 pada mereka
-9 -11 pada {}
11 5 pagi ini
-11 -10 paham
-11 -9 panel
-11 -7 panjang kami
-9 -11 pelatihan
10 11 pembaruan kami
-7 -11 pemilik data
-11 -11 pengajuan
-11 -6 pengembalian dana
-11 -8 pengertian anda
-11 -11 pengingat
-11 -5 perbarui aplikasi
-11 -10 perbarui kartu
-10 -11 peringatan
11 4 permohonan maaf
-11 -10 pernah
-7 -11 pernah meminta
-11 -6 pesanan saya
-11 -10 petugas jaga
-9 -11 phishing
1 11 pindaian
11 3 poin
1 11 polisi sudah
-11 -7 printer
11 1 prof
11 -3 promosi
-10 -11 pukul sepuluh
11 2 rabu malam
-11 -10 rawon
3 11 rekening bapak
-11 -11 ronda
-11 -8 rudi
-11 -4 sakit
11 0 salah
11 3 salah cetak
-11 -10 salah ketik
6 11 sana
-2 11 sandi itu
-11 -10 satu sampai
11 3 satu yang
-10 -11 sebesar jumlah
-11 -8 sedih melihatmu
-11 -8 sehari sebelumnya
11 8 sehubungan
11 8 sehubungan dengan
-11 -9 selamat datang
6 11 selasa
-11 -7 selesai dalam
11 0 selisihnya
-11 -9 sementara
11 -1 semestinya
-11 -9 seperti
-8 -11 setelah data
-11 -10 setiap hari
-11 -8 setujui
-7 -11 simpan sebagaimana
-9 -11 simulasi
-9 -11 simulasi phishing
11 1 sisipkan
-9 -11 sori ya
11 1 sudah bikin
11 1 sudah terbit
-11 -6 sulur
-11 -11 sumatra
-11 -11 sunda
-11 -11 survei singkat
-9 -11 syarat
-11 -9 tablet
11 1 tagihan bulan
11 0 tak bisa
-10 -11 tanggal itu
11 3 tani
11 0 tanpa pemberitahuan
11 3 tautan di
-6 -11 tempo
11 -2 tercatat
-7 -11 terima dengan
-11 -7 terjadi kesalahan
11 -4 terlampir dan
-11 -11 tersedia
1 11 tertinggal di
11 4 terutama kepada
-11 -11 tetap aman
-10 -11 tiba-tiba
-1 11 tidak berhak
-9 -11 tidak dipublikasikan
-11 -11 tidak mencukupi
-8 -11 tujuan
-10 -11 tutup hari
11 4 uang
3 11 undangan kami
-11 -8 untuk membukanya
11 7 update
11 2 update soal
-11 -11 ups ada
-11 -7 vulkanik
-10 -11 waspada penipuan
11 2 yang benar
4 11 yang bukan
11 1 yang pertama
-5 -11 yang tampaknya
-11 -7 yang tertinggal
11 3 yoga
11 2 yth orang
-11 -8 {} dari
-9 -10 # dengan
10 1 # lalu
-10 -9 ^# september
-9 -10 ^anda akan
-7 -10 ^bagaimana
-9 -10 ^belum
-10 -9 ^buku yang
1 10 ^data
4 10 ^data akun
10 1 ^datang
3 10 ^diretas
-7 -10 ^diterima
0 10 ^dokumen
-5 -10 ^edisi
-5 -10 ^edisi #
-10 -8 ^gempa
3 10 ^guru
10 2 ^hitung
3 10 ^kami diretas
0 -10 ^kami kemarin
-4 10 ^ke
-10 -8 ^keranjangmu
-10 -9 ^kesalahan
10 3 ^kode voucher
10 2 ^layanan #
10 2 ^membatalkan
-10 -9 ^oleh
0 10 ^orang
-4 10 ^orang tua
10 1 ^parkir
2 10 ^pemberitahuan
-10 -10 ^pemeliharaan
-7 -10 ^pemeliharaan terjadwal
-10 -8 ^penjual
0 10 ^percobaan
-5 -10 ^pindah
-10 -3 ^privasi
-9 -10 ^proyek
-9 -10 ^pulih
-2 -10 ^rilis
10 2 ^saat
10 4 ^sabtu #
-10 -9 ^september
-6 -10 ^sesuai
-8 -10 ^siber
-5 -10 ^siber edisi
-8 -10 ^tagihan listrik
-8 -10 ^tahun
10 3 ^tautan
1 10 ^terbaca
-4 10 ^tua
-10 -9 ^turnamen
-3 -10 ^ulang
-10 -2 ^ups
10 3 ^voucher
10 1 ^yang tidak
-10 -9 abadi
-7 -10 abaikan pesan
-10 -9 abaikan saja
-10 -6 abu
10 -1 ada catatan
-10 -9 ada gangguan
-10 -9 address
10 2 admin
-10 -9 ahli
2 10 ajak
10 0 akan menerima
10 0 akunnya
-10 -6 alam
-1 10 alamat yang
-10 -10 ambang
-9 -10 anda ?
-10 -8 anda berakhir
2 10 anda muncul
-10 -10 anda tanggal
-9 -10 anda telah
-10 -7 angin
10 2 angka
10 2 antara #
-8 -10 antivirus
10 2 armada
-10 -8 atas permintaan
-4 -10 atau buka
-9 -10 awal
-5 -10 bandung
-9 -10 banking
10 -2 beda
-10 -4 belanja
10 4 benar sabtu
-10 -3 berakhiran #
-10 -6 berapa lama
-10 -10 bercerita tentang
10 3 berikutnya akan
10 3 berjudul
10 -1 berkas yang
-10 -10 berkas {}
-3 10 bersangkutan
-2 10 bersihkan
-6 -10 bertanya
10 -1 berulang
2 10 berwenang
10 2 biaya berobat
-10 -9 bila berkenan
-10 -9 bintang
10 6 buruk
1 -10 cabang
-3 -10 catatan
-10 -9 dan anggota
10 3 dan berlaku
10 1 dan uang
-5 10 dapat ditonton
-10 -8 dari alamat
10 3 dari pihak
-10 -7 darurat
-9 -10 data dan
-10 -8 debit
-10 -8 detik
-10 -9 di beberapa
10 2 di email
4 10 di grup
10 -1 di papan
10 0 di tiang
-10 -10 diajukan
10 0 dibetulkan
10 1 digital kami
-10 -4 dihapus
-10 -7 dikenai
-10 -10 dikirim kepada
10 0 dimaafkan
-10 -8 dimas
-9 -10 dimatikan
2 10 disalin pelaku
-10 -7 disuruh
-5 10 ditonton
-10 -8 ditutup
-6 -10 diunggah
-8 -10 dompet
-5 -10 edisi
4 10 email dan
3 10 email sama
-10 -7 email untuk
-10 -7 embun
-10 -7 empat jam
-8 -10 event
-10 -3 example
-10 1 foto ktp
-10 6 gaji anda
3 10 gantilah
10 4 gantinya
-10 -6 gelombang
-10 -10 gelora
-10 -8 gempa
-7 -10 gunakan
-10 -7 habis dalam
10 3 hangus
10 1 hari terakhir
-6 -10 hasil
2 10 hendra
0 10 ikut terbawa
3 10 informasikan
3 10 informasikan bahwa
-8 -10 ini
-6 -10 ini !
-9 -10 ini berat
10 4 intip
10 0 itu kekeliruan
10 3 itulah yang
10 2 j
10 2 jangan balas
-6 -10 jangan malu
10 4 jawab kami
-8 -10 ka
-2 10 kami bersihkan
-2 10 kami buang
0 10 kami dibobol
3 10 kami diretas
3 10 kami informasikan
5 10 kami memberi
10 6 kami mengunggah
2 10 kami menunjukkan
10 3 kami mohon
10 3 kami pasang
10 2 kami pulihkan
10 2 kami serahkan
-10 -10 kami siap
-10 -8 kami terima
10 5 kami unggah
-9 -10 kapasitas
-10 -8 kartu debit
-10 -9 ke address
10 -2 ke bagian
10 3 ke kartu
0 10 ke polsek
1 -10 ke saldo
10 8 ke saya
-10 0 keamanan
-6 -10 kejadian itu
5 10 kelalaian
10 2 kembalikan hari
-10 -9 kenapa
-10 -9 kepada pelanggan
-10 -10 kepada pengelola
-10 -10 kepada yang
10 3 keputusan yang
10 2 kerangka
-10 -8 keranjangmu
10 0 kesalahan ini
-10 -6 kesalahan pembulatan
10 5 kesalahan pengaturan
-10 -8 kirim ulang
10 2 klaim yang
10 3 kode voucher
10 1 komentar
8 10 komunitas
1 10 kontak
10 5 kotak
-5 -10 ktp melalui
-10 -9 ktp yang
-10 -9 kurir
-10 -7 lagi ?
4 10 lagi di
10 0 laksmi
-10 -5 lalu kirim
10 5 langsung dari
-10 -10 lapangan gelora
-10 -1 layanan
10 2 layanan #
-10 -9 listrik di
-10 -3 lokasi
6 10 luar
-10 -10 lulus
-10 -8 luring
10 3 m
10 7 maaf sekali
10 4 maaf ya
10 3 maklum
10 0 malam tahun
-2 -10 malu
-10 -9 masih memerlukan
-10 -10 masuk dengan
-10 -7 mei
-10 -3 melalui
10 5 mematikan
5 10 meminta maaf
-8 -10 meminta pin
-10 1 memohon ampun
-10 -8 memperkirakan
-9 -10 memperoleh
1 10 menanggung
2 10 mencatut
2 10 mencatut nama
10 7 mengambil
-10 -10 mengganggu
10 -1 mengucapkan selamat
-8 -10 menilai permintaan
10 3 menjanjikan
10 4 menunggu intip
2 10 menutup akun
-10 -10 menyelesaikan
-9 -10 menyetujui
10 1 menyiapkan
-6 -10 menyusun
-6 -10 merangkum
2 10 mewaspadai
-9 -10 minimum belanja
-10 -10 mode
-10 -9 mudah percaya
-10 -8 mulai #
-10 -7 mungkin
10 3 murid
10 4 murni dari
10 1 nanti malam
-7 -10 nantikan
-6 -10 negeri
10 2 notifikasi
-10 -6 ombak
-9 -10 otomatis ke
-10 -7 otoritas
10 4 pagi
2 10 pak hendra
10 0 paket ibu
-10 -4 palsu
10 0 parkir yang
-3 -10 pdf
-9 -10 pdp
-5 -10 pelajaran untuk
3 10 pelaku
-8 -10 pelanggan setia
-6 -10 pelaporan
-10 -9 pembayaran anda
-10 -6 pembulatan
-7 -10 pemeliharaan terjadwal
-8 -10 pemesanan
2 10 pencuri
10 2 pengganti kami
10 4 penuh untuk
-9 -10 perjalanan
-10 -6 pertanyaan
-9 -10 pesanan kakak
0 10 polsek
-6 -10 poster
10 1 potong dari
10 1 prakiraan
10 0 premi
-2 10 profil
-6 -10 promo
10 1 proses
10 2 pulihkan
10 6 pulsa
2 10 rahasia
10 2 redaksi
1 10 rekrutmen
10 2 ruangan
-8 -10 sabtu #
-10 -7 sampai besok
10 3 sampai pukul
10 3 saudara terima
-10 -5 saudara untuk
-10 -9 saya ingin
10 6 saya mohon
5 10 sebanyak
-10 -4 seberapa
10 7 sebesar-besarnya
-5 -10 sebuah rumah
10 -2 sebut
-10 -8 sedang sibuk
-10 -10 sejak semalam
-10 -6 sekadar
1 10 sekarang sudah
-10 -7 selama empat
-4 -10 selat
10 2 seluruh nusantara
-5 -10 semacam
-5 -10 semacam ini
-1 -10 seminar
10 2 sentuh
0 10 seorang pegawai
10 2 serahkan
-5 -10 sesuai
-10 -6 si bungsu
-5 -10 siber edisi
-10 -9 simpan email
-10 -8 singkatnya
-10 -8 sistem akan
10 0 sore hari
-10 -8 stoknya
-10 -3 sudah dihapus
-10 -6 sudah lewat
-10 -9 supaya bisa
2 10 surel itu
10 2 tadi siang
10 1 tadi subuh
10 -2 tagihan dan
5 10 tahu anda
10 0 tahun baru
-9 -10 tahunan
7 10 tampil di
0 10 tamu yang
-10 -10 tandai
0 10 tangan orang
10 0 tanggal yang
-9 -10 tanpa minimum
-4 -10 tautan
10 2 teknis sebagian
-8 -10 tempo #
-10 -7 tenang
0 10 terbawa
-10 -10 terdaftar
-10 -7 terdapat kesalahan
10 3 terima memuat
10 1 terisi
-6 -10 terlampir
10 8 tertukar
-10 -5 tiap
2 10 tidak berwenang
-10 -7 tiga dan
-10 -6 titip
-10 -8 tugas
-10 -9 tulisan untuk
-10 -9 turnamen
10 -1 undang
10 -4 untuk itu
10 1 untuk malam
7 10 untuk semua
-10 -9 url
10 3 utuh
-8 -10 uu
-9 -10 uu pdp
10 1 versi yang
0 -10 video
10 2 ya kak
-3 10 yang bersangkutan
3 10 yang bisa
-8 -10 yang lagi
4 10 yang menawarkan
2 10 yang mencatut
10 2 yang merasa
10 2 yang sama
-10 -8 yang sering
-10 -8 {} {}
1 9 # pelanggan
2 9 # sampai
-7 -9 # september
9 0 # tadi
9 2 # tanpa
-9 -9 # x
-9 -4 # x24
9 -3 ^acara
9 7 ^agustus
0 9 ^anda di
-8 -9 ^berubah
-9 -4 ^bisa
5 9 ^bisa dibuka
-3 9 ^bocor
9 -1 ^brosur
9 3 ^darah
1 9 ^data pelanggan
3 9 ^di aplikasi
-9 -8 ^dikenali
9 1 ^dobel
-9 -9 ^faktur
9 5 ^foto
-9 -7 ^habis
-9 -9 ^hari
-8 -9 ^jangan
-7 -9 ^kak
9 5 ^kami kirim
9 2 ^kami salah
9 0 ^kota
-8 -9 ^kuota
-9 -9 ^lalu lintas
9 1 ^laporan donasi
-9 -9 ^lintas
-7 -9 ^mengatasnamakan
-7 -9 ^mengatasnamakan bank
-9 -6 ^minggu dini
-9 -7 ^mulai
-9 -8 ^no #
-7 -9 ^november
-8 -9 ^paket
-8 -9 ^pembayaran
-9 -8 ^penarikan
-9 -8 ^penarikan produk
-8 -9 ^pengajuan
-9 -7 ^penyesuaian
9 1 ^perbaikan jadwal
-9 -8 ^produk
2 9 ^rak
9 -1 ^salah maaf
-8 -9 ^sandi yang
9 9 ^saya
-2 -9 ^slip
-2 -9 ^slip gaji
9 0 ^soal
0 9 ^tamu
7 9 ^tanda
7 9 ^tanda tangan
-3 -9 ^terjadwal
-6 -9 ^tidak
9 2 ^tidak sampai
-7 -9 ^tutup
0 -9 ^uang
-7 -9 ^waspada
-9 -8 ^yah
9 1 ^yang keliru
-8 -9 acak
-9 -8 account
-9 -3 ada dua
-9 -7 agak panjang
1 9 agen
0 9 akibat kelalaian
-9 -8 akses ke
-9 -4 alamat
9 2 alami
9 0 ambil
-9 -7 anda hanya
-9 8 anda ke
-9 -7 anda memakai
-9 -7 anda punya
1 9 anda terbaca
-9 -8 antar
-7 -9 apa-apa
-9 -7 apakah
9 1 atas kesalahan
-9 -9 atas ketidaknyamanannya
-9 -7 atasan
9 2 atau di
-6 -9 atau langsung
9 4 atau telepon
-9 -7 bakal
-9 -5 balas saja
9 0 banyak yang
9 2 bapak yang
9 2 baru tahu
-9 -7 baru untuk
9 1 bau
-9 -6 bawa
9 -3 bayar
-9 -7 belajar dari
9 4 belum dibayar
9 1 benar
9 1 benar rp
9 -5 bener
9 0 benih yang
-9 -5 berat hati
-7 -9 berbagi
-9 -7 berbuat
-9 -2 beredar
-9 -8 bergabung
-7 -9 berhadiah
-7 -9 berjalan
-9 -5 berlaku
-3 -9 berlaku tujuh
2 -9 berlangsung di
-9 -5 beroperasi
-9 -8 bila masih
-6 -9 bila tidak
-9 -6 bilang
9 0 blender
-9 -6 bos
9 0 brosur
0 9 buang
-3 -9 bulan juni
4 9 bulan maret
-9 -7 buletin
-9 -5 bungsu
-9 -9 cara
9 -1 catatan yang
-9 -9 catur
9 0 cemas
-6 -9 coba
3 9 cod
3 9 cod palsu
-9 -4 contoh
-3 9 daftar anggota
-9 -8 dalam dua
-4 -9 dalam email
-9 -6 dalam satu
9 -1 dan #
9 3 dan kepada
-9 -7 dan salah
-9 -8 dapat diakses
-8 -9 dapat dihubungi
-9 -8 dapat menjadi
-9 -6 dari awal
9 -1 dari dapur
9 3 dari data
9 1 dari keluarga
-9 -9 dari sini
3 9 data akun
1 9 data pelanggan
9 0 datang terlambat
-9 -6 daun
-9 -5 dengan berat
-4 -9 dengan kode
-9 -8 dengan sendirinya
-7 -9 dewi
-4 -9 di akun
0 9 di alamat
-9 -8 di aula
-9 -8 di bagian
-8 -9 di bank
-7 -9 di kelas
5 9 di sana
-9 -9 dibagikan
-9 -8 diberikan
9 4 dicocokkan
-9 -9 digunakan
-9 -6 dikejar
-9 8 dilihat
-9 -9 dimulai ulang
1 9 diretas
2 9 disalin
-1 9 ditebak
9 -1 diulang
9 1 doang
9 1 doang kok
9 6 dua kali
9 1 empat menit
5 9 faktor
-9 -9 faktur
-6 9 foto
-1 9 fotokopi
-2 -9 gaji november
-9 -7 gak
-7 -9 gangguan
1 9 ganti pin
-8 -9 gelap
-9 -8 genangan
9 3 gerbang
-9 -6 gram
1 9 grup
9 5 gudang
-7 -9 hadir karena
-9 -5 halo sobat
9 -3 hari kamis
-9 -5 hati kami
-9 -8 hentikan pemakaian
-9 -2 hingga
-4 -9 hormat kami
2 9 ia sudah
1 9 ijazah
9 6 ikatan
-9 -4 ikut terambil
9 2 ini menimbulkan
9 1 ini terkirim
-9 -6 internet banking
-7 -9 itu jangan
9 0 itu kesalahan
1 9 itu memuat
-9 -7 iuran
9 2 jam sibuk
-4 9 jangan pakai
9 3 jersey
-6 -9 jika bukan
5 9 jual beli
-7 -9 ka {}
-9 -5 kabarkan bahwa
9 1 kak !
-9 -6 kalau
1 9 kali pada
9 9 kamera
-9 -6 kami berdua
-9 -5 kami kabarkan
9 9 kami keliru
9 3 kami kirim
9 2 kami layani
9 1 kami merilis
9 1 kami susun
8 9 kami tarik
9 5 kami tetap
-9 -7 kamis atau
5 9 kantor notaris
-9 -9 kapan
-9 -9 kapten
9 2 karakter yang
1 9 kartu itu
-9 -2 karyawan
-8 -9 kata sandimu
-9 -6 katalog
9 0 ke kota
-9 -9 keamanan informasi
9 -1 kedua sudah
9 2 kehormatan
9 4 kekhilafan
9 3 kembali ke
5 9 kemungkinan
9 3 kenyamanan
9 -4 kepencet
9 2 kepotong
-9 -6 kesalahannya
-9 -9 ketidaknyamanannya
-9 -7 khilaf dan
9 -1 kirimkan
9 1 klaim
-9 -6 konfigurasi
-4 -9 kuartal
-9 -6 kuenya
9 0 labelnya
9 1 laporan donasi
-9 -7 laut
9 0 layak
-9 -8 lekas
-5 -9 lembur
-9 -7 lengkap ada
-7 -9 lima kali
-9 -7 lokakarya
9 7 maaf kepada
6 9 maaf sebesar-besarnya
9 4 malam ini
-9 -7 mana yang
9 1 manajemen
-8 -9 manajer kami
-9 -6 maret sampai
-9 -8 masa tenggang
1 -9 maskapai
9 3 mati
-9 -4 medis
9 3 mei yang
-7 -9 melalui formulir
1 9 meminta penerima
9 6 memohon maaf
-4 -9 mencatat
-9 -8 mencoba lagi
9 3 mendaftar ulang
-9 -3 menemukan
-9 -9 menerima pemberitahuan
9 -4 mengaktifkan
-9 -7 mengalami
9 2 mengalami kendala
9 3 mengarah
9 3 mengarah ke
-7 -9 mengatasnamakan bank
-9 -9 mengenali
-9 -9 menghadiri
-6 -9 mengirim surat
9 5 mengirim undangan
-8 -9 menilai
-9 -7 menjadi rp
9 3 mentransfer
-8 -9 menulis di
-6 -9 menunggu di
-8 -9 menunjuk
-7 -9 menurut uu
0 9 menyalin nama
-9 -9 menyesal
9 1 merilis
-9 0 minggu dini
-7 -9 mobile
-9 -9 mobile banking
-9 -2 mohon perbarui
-9 -8 mulai mulai
9 4 mumpung
-9 -8 mungkin ada
-9 -8 no #
2 9 nomor hp
-2 9 nomornya
-9 -9 npwp
-9 -9 npwp yang
-6 -9 nyalakan verifikasi
0 9 oleh karena
-9 -7 oleh sistem
-2 9 orang sudah
9 -1 pada pihak
-8 -9 paket
-9 -7 paling banyak
3 9 palsu dan
-6 -9 pasar
-8 -9 pekan ini
-7 -9 pekerjaan
-6 -9 pelajaran
1 9 pelanggan kami
-9 -8 pemakaian dan
-9 -8 pembayaran langganan
-9 -8 pembayaran yang
-9 -8 penarikan produk
-9 -9 penawaran
-8 -9 pengajuan kredit
9 1 pengguna di
0 9 penipu yang
9 4 penting
9 1 perbaikan jadwal
-8 -9 percaya
-9 -1 pergi
-9 -5 peristiwa
9 3 perlu mendaftar
9 3 perlu mengajukan
1 -9 permintaan maaf
-9 -8 persetujuan
-6 -9 pesan itu
-9 -6 pesanan
9 8 pihak
9 -1 pihak lain
9 8 polis
-9 -6 ppn
-9 -5 pribadi anda
9 3 produksi
-9 -5 puluh dua
9 0 punya alasan
-8 -9 pusat
-9 -8 pusat bantuan
9 3 rabu lalu
-6 -9 ragu
1 9 rakyat
-9 -9 rekening tujuan
9 6 saja atau
-9 -6 salah baca
-9 -7 salah kata
9 -1 salah maaf
-9 -4 salah satu
9 2 saldo kakak
8 9 sambungan anda
9 4 sampai rp
9 -1 saudari
-9 -8 sebelum #
-6 -9 sebuah maskapai
-9 -2 segera
-7 -9 sehari-hari
9 -1 sejak awal
-9 -8 sekolah pada
9 2 selalu
3 9 selama enam
-7 -9 selama itu
4 9 sempat
-9 -8 sendirinya
9 3 senin lalu
-8 -9 seperti biasa
-8 -9 sepuluh
-2 9 seseorang
1 9 seseorang dari
9 -1 setiap lima
-9 -9 sidoarjo
-6 -9 singkat
-9 -6 sinyalnya
-2 -9 sistem dan
-9 -8 siswa belajar
9 1 sma
2 9 soal nomor
9 -1 spam
5 9 sponsor
-7 -9 subjek data
9 9 sudah kami
9 1 sudah tahu
-9 -6 sudah tercatat
9 2 surat ini
9 1 susun
9 1 susunan
9 2 tadi
9 0 tadi malam
-8 -9 tagihan listrik
-9 -9 tanggal faktur
9 1 tangki
-9 -6 tanpa mengubah
-9 -5 tas yang
-9 -4 tawaran
9 -1 teknisi
9 -1 teknisi kami
9 1 telah menjadi
9 6 telanjur membayar
9 3 telepon saya
-9 -8 tenggang
-9 -5 tenggat
-3 -9 tepercaya
-7 -9 terakhir kami
-9 -4 terambil
-2 -9 terbaru
-2 -9 terbaru kami
9 -3 terbit
-9 -7 terima dan
9 2 terlampir pada
9 -2 terselip
0 9 tersimpan
9 1 tertanggal
9 1 tertanggal #
0 9 terunggah ke
4 9 terus
-9 -6 tetap makan
-5 -9 tidak ada
9 2 tidak sampai
-9 -9 tiga puluh
-9 -5 tombol
9 1 tribun
-9 -9 ucapan terima
-4 -9 ukuran m
-3 9 untuk mengganti
-9 -8 virtual
-9 -8 virtual account
3 9 waspada terhadap
-7 -9 wib kami
-9 -9 x
-9 -9 x #
-9 -4 x24
-9 -4 x24 jam
-9 -8 yah
-9 -6 yang cocok
-9 -7 yang keluar
-2 -9 yang lama
9 1 yang mendaftar
9 4 yang sempat
9 3 yang terkunci
9 1 yang udah
-8 -7 # !
8 1 # adalah
8 1 # baru
8 0 # beserta
-8 -8 # hingga
8 4 # itu
-8 -8 # jam
8 1 # kemarin
-8 -5 # menit
8 1 # sebagai
1 8 # telah
8 4 # untuk
-8 -8 # waktu
-8 -4 ^# #
-6 -8 ^air
-8 1 ^anggota
-8 -7 ^april
-8 -7 ^atas permintaan
-6 -8 ^baru dari
-8 -7 ^belum lengkap
-8 -6 ^berakhir
8 3 ^berfungsi
8 0 ^bukan untuk
8 1 ^bunga
1 8 ^dicuri
-8 -6 ^dini
-8 -6 ^dini hari
-8 -4 ^disk
-7 -8 ^donasi anda
8 1 ^dua
1 -8 ^email
5 8 ^kamu
-8 -6 ^karena
-8 4 ^karyawan
-5 -8 ^kelas
1 -8 ^kemarin
8 0 ^kemarin bukan
2 8 ^kita
1 8 ^ktp
8 0 ^kursi
-8 -7 ^lengkap
-6 -8 ^maaf
8 0 ^minggu lalu
2 8 ^nomor
8 1 ^pagi
-5 -8 ^paket anda
1 8 ^pelanggaran
1 8 ^pelanggaran data
-8 -7 ^pembayaran anda
1 8 ^pemberitahuan insiden
1 8 ^pemberitahuan pelanggaran
-8 -5 ^pengembalian dana
8 -2 ^perbaikan
-8 -8 ^pesan
5 8 ^polis
5 8 ^polis anda
-8 -7 ^pribadi anda
-8 -5 ^rapor
6 8 ^rekening
1 8 ^rumah sakit
-8 2 ^sakit
8 -4 ^salah
8 2 ^sampai
8 -1 ^sebelum
-7 -8 ^status
-8 -6 ^sudah kami
-7 -8 ^tahunan
0 8 ^terbuka
-8 -5 ^terjual
-8 2 ^terkirim
-3 8 ^terkirim ke
8 3 ^tidak berfungsi
-8 -7 ^tidak berhasil
0 -8 ^tim
-8 -7 ^uji
8 -3 ^yang
-3 -8 ^yang anda
8 0 abaikan email
2 -8 acara
-6 -8 ada perubahan
-6 -8 adalah
8 3 administrasi yang
5 8 aja
8 5 akibatnya #
-8 -1 akun
8 1 ambon
-1 8 ananda
-8 -3 anda dengan
2 8 anda dipakai
8 1 anda telanjur
8 6 aneh
7 8 anggota koperasi
-8 -7 angin kencang
8 1 anjuran
2 -8 aplikasi anda
-8 -8 atau pesan
8 4 atau saldo
-7 -8 atm
-8 -6 bagi yang
8 1 bagian
-8 1 balasan
-8 -8 banjir
8 5 bank memohon
-6 -8 baru dari
8 5 batalkan dan
8 0 bebaskan
8 1 beberapa pemain
2 8 begini
8 5 belasan
-8 -6 belum diterima
-8 -7 belum lengkap
-8 -2 belum menjawab
8 1 benar terlampir
-2 8 berhak
8 1 berhenti pada
-6 -8 berikutnya di
-8 -5 berkas konfigurasi
-3 8 berkas sudah
1 8 berlaku dan
-8 -5 berlaku sejak
1 8 berpotensi diakses
-8 -4 bertemu
8 0 bertransaksi
8 0 bertuliskan
-8 -6 biasanya
-8 -5 biasanya masuk
8 -4 bisa diunduh
-2 -8 brankas
2 8 buka lampirannya
-8 -8 bukan anda
-8 -7 bukan kepada
8 1 bukan untuk
-3 -8 bukti
8 -2 buktinya dan
8 1 cadangan pukul
8 2 cair
8 2 cair tanggal
5 8 catatan kami
0 8 celahnya
-2 8 cepat #
3 8 cerah
-6 -8 checkout
8 2 d
-8 -7 dalam lima
8 0 dalam tiga
-8 -7 dan banyak
8 -1 dan kalian
8 6 dan memakai
-7 -8 dan nyalakan
8 4 dan telah
8 0 dan yang
-7 -8 dapat digunakan
3 8 dari aplikasi
-6 -8 dari halaman
-7 -8 darinya
-4 -8 data #
-8 -8 data pembayaran
-8 -6 datang #
-2 8 datanya
-8 -8 daya
-8 -6 dengan air
-8 -1 dengan akun
-8 -8 dengan alamat
8 2 dengan cara
-8 -6 dengan hormat
8 8 dengan ini
8 0 dengar
8 1 di bandara
-2 -8 di brankas
-1 8 di daftar
-7 -8 di hotel
2 8 di lampiran
-2 -8 di loket
-8 -6 di pengaturan
8 -1 di sini
-8 -8 di stasiun
-8 -3 di terminal
1 8 diakses pihak
-8 -6 diberi ketabahan
1 8 dibuka oleh
-7 -8 diganti
8 0 dikirim secara
8 1 dimaklumi
-8 0 dini hari
-8 -4 dipakai
7 8 dipakai di
3 8 dipakai mengirim
3 8 dipakai orang
-8 -5 dipersilakan
-8 -5 diproses
8 0 disebabkan
-8 -7 ditahan
-1 8 ditemukan di
-8 -6 ditinggalkan
-8 -6 ditinggalkan diberi
-8 -6 ditukar
8 3 diukur
-7 -8 donasi anda
8 2 donor
8 2 donor darah
-8 -6 email anda
8 3 email hari
8 -2 email semacam
2 8 enak
-8 -4 enam bulan
-8 -1 foto dan
8 0 gangguan pada
-8 -5 gereja
-7 -8 geser ke
4 8 google
0 8 hal yang
8 0 harga yang
8 -3 hari itu
-4 -8 hari sabtu
-8 -8 hingga #
8 0 hitung tersebut
8 1 honor
8 4 ibu
8 -2 ibu kami
-1 8 ibu tanpa
-8 -7 inginkan
-8 -7 ini aku
-8 -7 ini bukan
-8 -5 ini tanpa
-8 -5 instagram kami
-5 -8 istri
8 5 itu kami
2 8 jangan buka
8 1 jangan dimakan
8 1 janjikan
1 8 januari dan
-6 -8 jujur
8 1 jumat pagi
8 1 jumlahnya tidak
8 2 juni kami
-6 -8 juru
-7 -8 kabar ini
8 0 kacang tanah
-8 -5 kadang
8 0 kalau email
-7 -8 kalau kemarin
-6 -8 kami baca
8 0 kami bebaskan
8 1 kami hitung
8 -2 kami hubungi
8 1 kami janjikan
8 7 kami kemarin
8 2 kami malu
-2 -8 kami membantu
8 6 kami memohon
8 1 kami menambahkan
-7 -8 kami mengundang
8 2 kami menjual
8 0 kami nomor
8 1 kami perbaiki
8 7 kami sangat
-2 -8 kami sedang
8 0 kami senantiasa
8 4 kami tagih
5 8 kami tanggal
4 8 kami telusuri
8 0 kami transfer
-4 -8 kamis #
-8 -8 kamis pukul
7 8 kamu
-7 -8 kamu nggak
-7 -8 kasih telah
1 8 kasir dan
-8 -7 kata
-8 -5 kata yang
-8 -5 ke bawah
-8 -1 ke folder
-8 -6 ke situs
0 8 ke tangan
-1 8 keamanan akun
-1 8 keamanan data
-8 -7 kecil dari
-8 -7 kecuali
8 0 kekeliruan
8 1 kelebihan
8 3 kelima
-8 -6 keluar
8 0 kemarin bukan
-5 -8 kembali dalam
-8 -7 kencang
-1 -8 kendaraan
8 5 kenyamanan anda
8 4 kepada ibu
8 0 kepercayaan
8 -4 keputusan
-2 8 kerja
-8 -7 kerja pukul
8 0 kesalahan di
-8 -6 ketabahan
-8 -5 ketemu di
-8 -4 ketentuan
8 5 ketidaknyamanan yang
-8 -5 kilo
8 2 kirim karena
-8 -5 kirim lewat
-8 -7 kita
8 3 kota tua
8 2 kotak surat
-7 -8 kuat
3 8 kunci akses
-8 -5 kupang
0 -8 kurir kami
-8 -7 kurir tidak
-8 -8 lagi pada
8 -2 lagu di
-7 -8 lahir dan
0 8 lain bila
1 8 lama sudah
2 8 lampirannya
8 -2 lampirkan
-3 -8 langsung ke
-8 -4 laptop
8 0 layanan perbankan
-2 8 lbh
-7 -8 lebih awal
-8 -8 lembaga
-8 -2 lereng
-3 -8 lonjakan
8 1 maafkan
8 2 mahal
1 8 mana pun
8 8 map berisi
-8 -6 masih ada
-8 -7 masih diperlukan
8 0 masuk siang
-8 -6 masukkan kode
0 8 matikan sampai
-8 -1 mbak
8 0 meja kami
-8 -7 melanjutkan
0 8 melapor ke
-8 -7 melewati
8 3 memakai data
-6 -8 memang
8 7 memasang pembaruan
-3 8 memasukkan nomor
-8 -6 membawa kartu
-8 -6 membeli
0 8 memblokir kartu
-7 -8 membuat kata
8 0 membuatnya
8 6 memohon
-8 -8 menagih kartu
-3 -8 menambah
8 1 menambahkan rp
-8 -7 mendaftar
3 8 mengamankan
8 0 mengandung
8 0 mengandung kacang
8 -1 mengapa aplikasi
8 0 menghadirkan layanan
-8 -1 menghapusnya
-7 -8 meningkatkan
-8 -5 menit !
-8 -8 menit lagi
-8 -7 menjalankan
8 1 menjawabnya
-8 -8 menolak
8 1 menyalin jadwal
-4 8 menyebarkan
8 1 menyesal telah
-8 -5 meter
-8 -7 milis
5 8 minggu !
-3 -8 minggu depan
-8 -1 minggu pagi
-7 -8 mingguan
8 7 minum anda
-8 -8 muat
8 1 mudik
8 2 mulai rp
-2 8 nama
8 -4 nasabah yang
0 8 nomor di
4 8 nomor satu
5 8 notaris
-6 -8 nyalakan
0 -8 ongkir
8 1 orang kedua
-8 -4 otomatis dalam
3 8 pada #
-8 -7 pada akhir
-1 -8 pada hari
8 0 pada pukul
8 0 padahal
-8 -4 pak
-7 -8 pak rt
8 0 palu
-8 -7 password
-5 -8 pejabat
-5 -8 pejabat pelindungan
0 8 pelacakan
3 8 pelanggaran
1 8 pelanggaran data
-8 -6 peluk
2 8 pembayaran kami
8 5 pembelian
8 7 pemberitaan
1 8 pemberitahuan insiden
1 8 pemberitahuan pelanggaran
8 0 penanak
8 0 penanak nasi
-3 -8 penanda
-8 -5 pencarian
-8 -7 pendaftaran anda
-1 8 peneliti
-5 -8 penerbit
8 0 penerima email
-8 -6 pengakuan
-1 8 pengurusan
-7 -8 penutupan
8 0 penyebabnya
8 3 penyebabnya adalah
-6 -8 per bulan
8 0 perbankan digital
-8 -7 perbarui metode
-8 3 peretas
8 2 perkara ini
-8 -8 permintaan ini
8 1 persada
-6 -8 perubahan
8 2 perumahan griya
-8 -6 perusahaan
-7 -8 pesan ini
-1 -8 pesan singkat
-8 -7 pesanan anda
8 0 pintu anda
-7 -8 portal
8 1 potongan #
8 5 prioritas kami
8 -1 prioritas utama
-8 -7 putih #
-8 -4 rapor
-6 -8 rawat
-8 -4 rekam
-8 -4 rekam medis
-8 -8 rekamannya
8 1 retur
0 8 reuni
-8 -3 ringkasan
-8 -7 rp2
-8 -2 rumah sakit
-8 -8 rumit
1 -8 s
8 6 sabtu atau
8 4 saja tidak
8 1 salah dan
6 8 salah satunya
-8 -8 saldo anda
8 1 saldo rp
-8 -5 saluran
-8 -7 sandinya kami
3 8 sangat
8 1 satu di
6 8 satunya
-8 -7 saudara-saudari
-8 -6 sebab
0 8 sebaiknya anda
-8 -8 sebelum kehabisan
1 8 sebuah forum
-8 -8 secukupnya
-8 -8 sedang
3 8 segala ketidaknyamanan
0 -8 sekali
8 1 sekali dan
-8 -6 sekalian
-7 -8 sekarang juga
-8 -8 sembilan tahun
8 5 senin
8 3 sepatu
8 2 sepele
8 2 sepeser
8 2 sepeser pun
-7 -8 september
0 8 server lama
-8 -2 sesi
-8 -4 sesuai ketentuan
-7 -8 siber
4 8 siswa lain
-8 -5 sobat
-8 3 sori
8 1 sorong
-8 -8 suami
-8 -7 sudah dibatalkan
8 2 sudah habis
7 8 sudah menerima
-3 -8 suka
0 8 sungguh menyesal
-2 8 surel kami
8 1 susulan
8 4 tagih
-8 -5 tahan
8 -4 tahap ii
0 -8 tahun lalu
6 8 tanda tangan
1 8 tangan
-1 8 tangkapan
-6 -8 tanpa verifikasi
-8 -5 tas
-8 -8 tautan berlaku
-8 -6 tekan tombol
8 1 telah memberi
8 7 telah terjadi
8 3 telanjur
4 8 telusuri
-1 8 terbaca di
8 1 terbang
-1 -8 terima
0 8 terjadi kebocoran
-8 -7 terjual habis
-8 -7 terkasih
-3 8 terkirim ke
8 1 terlalu cepat
-8 -3 terminal
8 6 tersambung
-8 -7 tertunda
8 2 tetap kami
8 1 tetap satu
8 1 tetapi kami
-8 -6 tiap bulan
8 3 tidak berfungsi
-8 -7 tidak berhasil
-8 1 tidak bertanggung
8 2 tidak bisa
7 8 tidak ikut
-8 -6 timur
-5 -8 tingkat
-6 -8 toko daring
-8 -7 tolak
8 1 tolong jangan
-8 -7 tontonan
8 0 tutor
8 2 uang rp
8 -1 undangan seminar
-7 -8 unggah
-8 -2 universitas
-8 -8 untuk masuk
-8 -8 untuk membersihkan
3 8 untuk mengamankan
0 8 untuk sementara
8 5 vendor
8 -5 versi
8 7 wa
-8 -8 waktu muat
-1 8 warga rw
8 -3 warga yang
-8 -3 waspada
3 8 waspadai
-7 -8 webinar
8 0 yang alergi
8 1 yang betul
-8 -6 yang ditinggalkan
-7 -8 yang ketinggalan
-8 1 yang mengisi
0 8 yang punya
8 4 yang tampil
5 8 yth pelanggan
8 -2 zona
-8 -7 {} di
-7 -5 # belum
7 1 # bukan
-7 -4 # mei
7 3 # persen
7 6 ^# agustus
7 2 ^# bukan
-7 -4 ^# hari
-1 7 ^# juli
7 4 ^# juni
-6 -7 ^ada login
-4 -7 ^akses data
-6 -7 ^akun anda
-7 0 ^anak
7 0 ^anda kami
7 1 ^anda terlalu
7 -1 ^anda tertahan
7 -2 ^antrean
-7 -5 ^batalkan
-5 7 ^data anggota
7 0 ^dengan nama
7 5 ^dibuka
0 7 ^digital
-7 -1 ^dikirim
7 7 ^dipakai
-7 -6 ^flash
-7 -7 ^flash sale
5 7 ^ibu
7 -2 ^jual
7 -2 ^jual dua
-7 -5 ^kami batalkan
7 -2 ^kami jual
7 -4 ^kami mengirim
0 7 ^kartu anda
-7 6 ^kebocoran
1 7 ^kegagalan
1 7 ^kegagalan pelindungan
-7 -2 ^kehilangan
7 2 ^kemarin tidak
7 3 ^kembali
7 3 ^kembali penuh
-2 -7 ^kereta
-7 -7 ^kopi
-3 -7 ^libur
-7 -6 ^listname
-6 -7 ^login baru
-2 7 ^lokasi
0 -7 ^lupa
-7 -7 ^menunggu
-6 -7 ^minta maaf
7 0 ^nama orang
6 7 ^nasabah
-7 -7 ^no
7 3 ^notifikasi
7 0 ^oktober
7 2 ^pada #
-6 -7 ^penerbangan
7 -1 ^penerima
7 1 ^pengembalian
7 0 ^perihal
-4 -7 ^permintaan akses
7 3 ^pesanan #
-7 -5 ^pesananmu
-2 7 ^pihak ketiga
-7 -1 ^rapor bisa
7 -1 ^saldo
-7 -7 ^sale
7 7 ^surat pemberitahuan
7 1 ^tadi pagi
-3 -7 ^terlalu
7 -1 ^tertahan
7 -1 ^tertahan di
-7 -7 ^tinggal
-7 -7 ^tinggal #
-3 -7 ^ulang tahun
7 2 ada lagi
-6 -7 ada login
7 5 admin kami
-7 -6 administrasi
-7 -6 agak lama
-7 -6 agar
7 0 airnya
-7 -5 akan
-7 -6 akan dihapus
-6 -7 akhir bulan
1 7 akibatnya
-7 2 akses
-4 -7 akses data
-6 -7 aktifkan
-6 -7 aktifkan #
2 -7 aku salah
0 -7 aman di
-6 -7 anda abaikan
-7 -4 anda adalah
-7 -7 anda akan
7 1 anda beli
-7 -7 anda dianggap
7 -4 anda kami
7 -3 anda memesan
7 -3 anda menerima
7 1 anda terlalu
1 7 anda termasuk
7 -1 anda tertahan
7 0 antrean
7 3 apabila hal
-3 -7 artikel
7 2 assalamu'alaikum
-6 -7 asuransi
-7 -6 asuransi jiwa
-6 -7 aula
-7 -7 b
-7 0 baca
-7 -6 badan
7 -1 bagikan
-6 -7 bahasa
-1 7 bahwa sebagian
7 1 bahwa terdapat
7 2 bandar lampung
-7 -2 barangkali
-4 -7 baru
7 2 baru sekarang
7 3 batalkan karena
7 2 bawah ini
7 1 bayam
-1 7 bekasi
-7 -4 belum sempat
-7 -4 belum termasuk
7 0 benar di
-7 -3 berbelanja
-7 -6 berdasarkan
-7 -4 berdua
-7 -5 berhalangan
7 3 beri
-7 -1 berjalan normal
-7 -7 berkenan
7 -2 berkomitmen
7 -2 bermasalah
7 1 berobat
-7 2 bersandi
-3 -7 bertambah
-7 -6 berturut-turut
7 5 berutang
7 4 biaya dan
7 5 biayanya
6 7 biayanya kami
-7 -6 biji
7 1 bingung
2 7 bisa dibuka
-7 -7 bisa dipakai
-7 -5 bisa ikut
-2 7 bisa membaca
-7 -7 blog
7 0 boleh ikut
7 2 bolu pandan
-7 -2 bukan dari
-6 -7 bukan ganti
-5 -7 bukan segera
-7 -7 bukti potong
7 3 buktinya
0 7 buku rak
7 3 buku simpanan
0 7 buku tamu
1 7 bulan lalu
-7 -7 cara menyeduhnya
-7 -4 celah
-7 -3 ceritakan
-6 -7 chrome
-6 -7 chrome di
-7 -7 cuma dua
-3 7 cvv
7 1 dalam paket
-5 -7 dalam sepekan
-1 7 dan alamat
-2 7 dan berkas
5 7 dan bersedia
0 7 dan besaran
-7 -6 dan dapat
7 0 dan diperiksa
7 -2 dan kk
3 7 dan kontak
7 3 dan minta
-4 -7 dan nikmati
2 7 dan para
-7 -4 dan selesai
7 1 dapat datang
-6 -7 dapat diajukan
-7 -6 dapat dibaca
2 7 dapat dilihat
7 2 dapat menelepon
-2 7 darah dan
-6 -7 dari #
-6 -7 dari chrome
7 0 dari kelurahan
7 1 dari rak
7 -1 dari satu
5 7 darurat #
1 7 data kami
-1 7 data login
-7 -4 data toko
7 2 dear
-7 -1 demi
7 5 demikian
-6 -7 depan
-7 -5 di gerai
7 0 di gudang
-7 0 di instagram
-7 -4 di jalan
7 4 di luar
-6 -7 di semua
-7 -3 di toko
-6 -7 di windows
-7 -5 dibersihkan
0 7 difoto
-4 -7 diganti pada
7 2 dikarenakan gangguan
-7 -7 dikeluarkan
-7 -4 dikirim lewat
-4 -7 dikirim otomatis
-7 -5 dilaksanakan
-7 -7 dilarang
-3 -7 dinas pendidikan
7 4 dipantau
-7 -4 diperkirakan
-7 -2 direksi
-1 7 disampaikan
7 2 disebabkan oleh
-7 -6 disebut
-7 -6 diserahkan
-7 -5 diskon #
-7 -6 ditagihkan
7 4 diucapkan terima
-7 -5 diverifikasi
-1 7 dr
7 0 dukungan bapak
7 5 email itu
7 3 ferdi
-3 -7 fitur
-7 -6 flash
-7 -7 flash sale
-7 -7 gagal
-5 -7 gampang
7 3 ganti sampai
-7 -4 gerai
-7 -7 geser
7 -1 gol
-2 7 golongan
-2 7 golongan darah
-7 -7 gratis
-7 -6 gratis di
7 -3 gudang kami
-7 -5 halaman depan
2 7 halamannya
-7 -4 halo juragan
-7 -7 halo {}
-7 -5 halus
4 7 harap tidak
7 2 harapan
-7 -6 hentikan
2 7 ibu bulan
7 0 ibu datang
0 7 ibu peserta
7 3 iklan
7 3 imigrasi
7 6 ini disampaikan
2 7 ini ke
7 1 ini pukul
1 7 insiden #
-7 -5 isi ulang
0 7 isinya nama
7 6 itu
-7 -6 itu kepada
-2 7 itu orang
-7 -7 jadi #
-2 -7 jadwalkan
-7 -5 jalankan
7 -1 jalur cadangan
4 7 jam karena
-7 -6 jam mulai
-7 -6 janda
-7 -4 jati
-1 7 jatuh ke
-7 -6 jejak
-7 -1 jika ada
-7 -6 jiwa sentana
7 -2 jual dua
-7 -4 juga membuka
7 6 juli kami
-4 7 jumlah simpanan
-7 -4 jumpa
7 1 juni sudah
-7 -4 juragan
7 1 kabari sebelum
-7 -4 kabarkan
-5 -7 kabel
-4 -7 kalender
-7 -7 kali salah
-1 7 kalimatnya
-1 7 kami cabut
3 7 kami dan
-7 -7 kami datang
7 2 kami gunakan
-2 -7 kami jadwalkan
-1 7 kami matikan
7 2 kami memasang
7 3 kami menekan
7 2 kami menghapus
7 3 kami seharusnya
7 -3 kami sehingga
1 7 kami sungguh
7 -1 kami teruskan
7 -1 kamu belum
-7 -5 kamu sudah
-7 -5 kangen
-3 -7 kapan pun
-7 -6 kapan saja
7 1 karakter
-7 -6 karena banjir
-7 -6 kartu identitas
-2 -7 kasih
7 -2 kasih atas
-7 -4 kasirkita
7 4 kawan
-2 7 ke log
-7 -5 ke paket
7 5 ke posko
2 7 ke seluruh
-7 5 kebocoran
-7 -5 kecamatan
7 -1 kecerobohan
7 -1 kecerobohan kami
7 6 keempatnya
7 0 kelalaian kami
7 0 kemarin itu
7 2 kemarin tidak
7 3 kembali normal
7 1 kemeja putih
7 0 kepada #
-4 7 kepada anggota
7 6 kepada saya
4 7 kepala bidang
7 3 kereta atau
-7 -7 kesabarannya
-7 -5 ketemu
-7 -3 keterangan
-7 -3 ketua
-7 -6 kira
7 0 kirim
7 1 kirim kemarin
7 4 kk
7 1 klaim anda
-3 -7 klien
7 1 koin
-7 -7 komputer
-7 -6 korban
-7 -5 kosong
-1 7 kotak masukmu
0 7 kunci yang
2 7 kutu
7 1 laila
2 7 lama kami
7 2 lama saudara
7 2 lampung
2 7 laporan kami
1 7 lari
-7 -5 laut #
-7 -4 layanan yang
5 7 lebih lanjut
7 -2 lebih suka
-7 2 lengkap
-7 -5 lima detik
-7 -6 listname
-7 -2 log
-2 7 log yang
-6 -7 login baru
-7 -1 login ke
5 7 lomba
-6 -7 maaf dan
7 1 maaf sudah
7 2 maafkan kami
7 3 makmur
2 7 maret
-7 -7 masih
-7 -4 masih kami
7 3 masih menerima
-6 -7 masuk dari
-2 7 masuk lagi
-1 7 masukmu
-7 -7 mau menerima
7 7 memakainya
-7 4 memastikan bahwa
-7 -5 mematahkan
-5 -7 membatalkan
7 2 membayar akan
-7 -6 membelinya
7 0 membuat bapak
7 -1 membungkus
-7 -6 memerlukan
7 -1 memesan
7 4 memuat nama
0 7 menawarkan
0 7 mencabut
7 0 mencuci
7 5 menembus
-7 -6 menerima
-7 -5 mengalir
7 -1 mengantarnya
-5 -7 mengecewakan
-7 -7 mengenal
-7 -6 mengenang
-2 -7 mengetik
-4 -7 menginap di
2 7 mengunduh #
-5 -7 mengunggah berkas
-7 -5 menit
7 3 menjemput
-5 -7 menunggu
-5 -7 menunggu dan
7 -2 menyakitkan
7 5 menyalin
7 7 menyalin tabel
-7 -7 menyampaikan
7 6 menyampaikan permohonan
0 7 menyebut nomor
-7 -7 menyeduhnya
7 -1 menyiapkan jalur
7 6 mesin
-7 -5 mesin cuci
-1 7 mesin pencari
-7 -6 milis listname
-7 -5 minggu
7 3 mobil
7 1 mohon dimaafkan
7 4 mungkin anda
0 -7 mungkin tidak
0 7 nama serta
2 7 nasabah lain
5 7 nasabah yth
7 -2 nasi
7 1 nggak perlu
7 4 nim
-2 -7 nominal
7 1 nomor itu
0 7 nomor paspor
-7 -7 nomor seri
-1 -7 november
7 1 nyanyian
-7 2 oh
7 0 oktober yang
-7 3 oleh
-1 -7 oleh manajer
7 2 oma
7 -1 ongkos
-2 7 orang bisa
-7 -1 orangnya
-7 -6 otomatis
-4 -7 otomatis mohon
0 7 pada bulan
7 2 pada surat
-6 -7 pakailah
-7 -7 paket agar
-7 -7 pantulan
-7 -4 papua
-6 -7 pekerjaan ini
7 -1 pembeli yang
-7 -4 pemberitahuan
7 3 pemohon yang
0 7 penagih
-1 7 pencari
-7 -5 pendapat
-3 -7 pendidikan
-5 -7 penerbangan
-6 -7 pengambilan
4 7 pengawas
-7 -7 pengembalian
-7 -6 pengembang
-1 -7 pengertian
2 7 pengurus memohon
7 1 penonton yang
-7 -6 pensiun
7 2 penuh tanpa
-7 -4 penyesuaian
7 0 penyunting
-2 7 peramban
-4 -7 perangkat
7 -5 perbaikan
7 0 perihal
-7 6 periksa
-7 -7 perintah
7 5 perlu kami
-4 -7 permintaan akses
-3 -7 pertama
-6 -7 perusahaan anda
-7 -5 pesanan #
-7 -5 pesananmu
2 7 pihak luar
-7 -7 pindah ke
5 7 polis anda
2 7 polisi dan
-7 -5 pondok
7 5 posko di
-7 -5 premium
0 7 pribadimu
-7 1 privasi
-7 -7 proyek
7 0 punggung
0 7 pusat data
7 2 putih
-6 -7 putus
0 7 rak ketujuh
-6 -7 ramai
-7 -7 rancangan
-7 -5 rapat
-2 -7 rapat anggota
-7 -1 rapor bisa
3 7 rekening
7 2 rincian
7 0 rumus
7 1 rupiah
7 2 rute
-7 -6 sage
1 7 sakit kami
7 5 sakura
-7 -7 salah memasukkan
7 0 salah mengirim
3 -7 saldo
-7 -7 sale
-7 -7 salinan data
0 7 salinan polis
-7 -4 sampai jumpa
0 7 saran
2 7 satu alamat
7 -1 satu jam
-5 -7 satu menit
-3 -7 saudara dapat
-7 -2 saudara tanggal
7 2 saya yang
7 1 sayur yang
-2 -7 sebagai bukti
7 -2 sebagian orang
-7 -7 sebelum jumat
-7 -2 segala
-7 -5 segenap
-5 -7 segera hubungi
7 -3 sehingga beberapa
7 1 selalu menjadi
-7 2 selama
-6 -7 selama ini
-7 -5 selang
7 0 selasa #
0 -7 selesai
7 1 selisih rp
7 0 selisihnya kami
7 6 seluruh
-3 -7 semacam itu
-7 -6 semasa
-6 -7 semua cabang
-3 -7 sendiri setelah
-7 -6 sentana
1 7 serangan
-7 -6 serba
-7 -7 seri
7 0 sertifikat yang
7 7 server
7 1 setia yang
7 1 setiap penerima
-7 -3 setiap sore
7 1 siaran langsung
-7 -6 sisa
7 0 sistem kami
-6 -7 situs dan
-1 7 sms
7 1 sopir
-4 7 staf
-5 -7 sudah berakhir
7 -1 sudah bisa
7 2 sudah kembali
-7 -1 sudah melapor
-6 7 sudah menghubungi
7 1 surel yang
-4 7 swafoto
-7 -5 tabung
7 -4 tahap
7 2 tambahan
1 7 tamu
7 1 tanggal #
7 3 tautan berikut
6 -7 teknis
4 7 telah
-7 -2 telah melapor
3 7 telepon #
-6 -7 telepon atau
-5 -7 telepon dari
-3 -7 tengah malam
-4 -7 tentang
7 -5 tepat
-4 7 terbaca
-2 -7 terbesar
-7 -7 terbuka sendiri
-1 7 terbuka untuk
-4 -7 terdekat
7 1 terjadi kekeliruan
7 2 terjemahan
-7 -6 terjual
7 2 terkirim kepada
2 7 termasuk milik
7 -1 tertahan
7 -1 tertahan di
7 0 tertera pada
-7 6 tertinggal
4 -7 teruskan
7 -1 teruskan ke
-1 7 tetangga
-7 -5 tetap jalan
-5 -7 tetapi
-7 -4 tiang dan
-6 -7 tidak berlaku
-7 -6 tidak dapat
7 4 tidak dipantau
7 -1 tidak menyiapkan
7 2 tidak sesuai
-7 -4 tidur
7 2 tiket gratis
7 4 tim kami
-7 -7 tinggal #
7 1 tipis
0 7 toko buku
-7 -4 toko juragan
7 3 tombol kirim
7 6 transfer ke
4 7 transparansi
-5 -7 tujuh hari
-7 -6 tumpukan
0 7 tur
-7 -5 uangnya kembali
7 1 uji coba
-7 -7 undang-undang
0 7 untuk melindungi
-2 7 untuk umum
-7 -2 username
-4 -7 wafatnya
-7 -4 wah
-6 -7 wajib memberi
-7 -7 waktu #
-3 -7 waktu yang
-7 -6 warna sage
-6 -7 whatsapp yang
1 7 wishlist
7 1 yang berdiri
-1 7 yang berutang
-1 7 yang ditandatangani
7 -1 yang kami
7 0 yang keliru
-7 -4 yang melapor
1 7 yang memakainya
-7 -5 yang membuat
-7 -6 yang terbaik
7 6 yang terus
-7 -4 yang tetap
-7 1 yth nasabah
7 2 yuk
6 0 ! !
-6 -6 # a
-6 -6 # di
-6 1 # juli
6 6 # juni
-1 -6 # kursi
-3 -6 # penerima
6 6 # sehingga
-6 3 # syawal
6 2 # tetap
1 -6 ^!
6 0 ^! !
6 2 ^# dan
1 6 ^# desember
-6 4 ^alamat
-6 -5 ^alamat email
5 6 ^aplikasi
6 -5 ^atas
6 -1 ^bantuan
-6 -4 ^batik
-1 6 ^berisi
-1 6 ^berisi data
6 -2 ^cuaca
-6 -3 ^dana
6 0 ^dari kami
-6 -6 ^dari milis
-6 -5 ^data anda
-6 1 ^data pribadi
1 6 ^desember
-4 -6 ^di situs
-6 -5 ^dihapus
6 1 ^dua kali
-6 -4 ^festival
1 6 ^grup
-6 0 ^halaman
3 -6 ^informasi
-3 6 ^izin
-2 -6 ^janji
-2 -6 ^janji temu
6 -1 ^jawaban
6 1 ^kali
6 2 ^kami menagih
-6 0 ^keamanan
-5 -6 ^kebijakan
-5 -6 ^kebijakan privasi
-2 6 ^kebocoran di
6 0 ^kemarin salah
3 6 ^kepada
0 6 ^kepada #
6 -4 ^klaim
-6 -5 ^kuartal
6 2 ^kunci
6 0 ^kunci jawaban
-6 -5 ^lamaran anda
-6 -1 ^login
6 2 ^menagih
5 -6 ^mengundang
5 -6 ^mengundang anda
6 -5 ^menu
-6 -6 ^milis
-6 -6 ^milis listname
1 -6 ^minta
-6 -4 ^mulai #
-6 -4 ^musim
6 1 ^obat
6 1 ^obat anda
6 -6 ^oops
2 6 ^orang lain
-3 -6 ^padam
2 6 ^pasien
5 6 ^paspor
2 -6 ^pembaruan
1 6 ^pemberitahuan kegagalan
2 -6 ^pengiriman
6 0 ^penting !
-3 -6 ^perpanjangan
-6 -5 ^pesanan nomor
-6 -4 ^pinjaman
1 6 ^portal
-6 -5 ^posisi
-6 1 ^pribadi
6 1 ^pukul
6 1 ^pukul #
6 1 ^ralat
-2 -6 ^rapor semester
1 -6 ^sabtu
6 2 ^salah kami
6 0 ^salah kirim
-6 -6 ^selama
-6 -4 ^senja
6 0 ^server kami
-6 -1 ^spam
6 1 ^suara
2 -6 ^tak
-3 6 ^tanpa izin
-2 -6 ^temu
-6 -6 ^terima
-6 -6 a n
-1 6 ada anggota
6 2 ada denda
1 6 ada di
-6 -4 ada kata
2 6 ada kemungkinan
-2 -6 ada keterangan
2 6 ada orang
-6 -3 ada peringatan
3 6 ada satu
-6 -3 ada yang
2 6 adalah prioritas
-4 -6 adalah situs
-6 -3 adanya
3 6 adanya kebocoran
-6 -6 akademik
6 1 akan masuk
-6 -3 akhir pekan
-6 -5 aktifkan lagi
-6 3 akun yang
-6 -2 alamat anggota
0 6 alamat surel
-6 -4 alamatmu
0 -6 alhamdulillah
-6 -4 aliran air
5 6 allah dan
5 6 ampun kepada
-6 -3 anak
-6 -6 anda belum
-6 -4 anda diperkirakan
-6 -2 anda kepada
-6 -4 anda masih
-2 6 anda masuk
6 -4 anda minta
3 6 anda mungkin
6 1 anda paling
6 -2 anda selama
-4 -6 anda sendiri
4 -6 anda terima
6 -2 anda tidak
6 0 anda unduh
-6 -3 anda untuk
-3 6 andi
-3 6 andi tenri
-6 -4 andreas
-6 -4 anggrek bulan
6 1 angkanya
6 4 angkatan
0 6 antaranya
6 2 apalagi
6 0 aplikasi menu
-6 -6 april
-6 -4 asal
6 5 asri
6 -2 assalamu'alaikum wr
6 5 atas kepercayaan
6 -4 atas pengertian
-6 -4 atas pengertiannya
1 6 atas segala
-4 -6 atau menghapusnya
2 6 atau pinjaman
-2 -6 ayah dan
6 1 bagas
6 0 bagi
6 0 bagi kami
6 2 bahari
-6 5 bahwa data
6 2 balas
-6 -4 bali
0 6 balik kartu
0 6 bank dan
6 6 bapak sudah
-6 2 baper
6 0 bareng
4 -6 baru di
6 -2 baru kami
-6 -6 baru saja
-6 -3 batu
6 1 bayu
6 0 begadang
-6 -6 begitu paket
-2 -6 bekerja
-6 -2 bekerja bersama
-3 -6 belakangan
-6 -3 belanja sekarang
6 4 belanjain
-5 -6 belum
-1 -6 belum kami
6 0 benih
6 2 bergantung pada
6 1 bergeser
-3 -6 berhak meminta
-1 6 berhati-hatilah
-3 -6 berikan kode
1 6 berikut dan
-1 6 berisi data
6 1 berjangka
-6 -5 berkah
-4 -6 berkala dan
-1 6 berkas sekarang
1 6 berkasnya
6 4 berkat
6 1 berkomitmen penuh
-6 1 bermain
-1 6 berpotensi
5 6 bersedia
6 0 bersyukur
6 0 bersyukur dapat
-6 -5 berubah pikiran
-6 -4 besar dan
-5 -6 besar di
6 3 biaya pendaftaran
2 6 bidan
6 -1 bikin
-6 -4 bintang laut
-6 -4 bisa datang
-2 6 bisa melihat
5 6 blokir
3 6 bocor dari
-5 -6 bocornya
-5 -6 bocornya data
-6 -4 boleh bawa
6 2 boleh dikirim
6 2 boleh langsung
0 6 buat
-3 -6 bukan
0 6 bukan milik
6 1 buku di
-6 -4 bulan tanpa
6 3 bunga
6 2 bunga #
-6 -3 bus yang
-6 -6 cabang purwokerto
0 6 calon mahasiswa
6 0 cara yang
0 6 cc
2 -6 cetak
-6 -6 citra
6 0 cocokkan
-6 -3 contoh untuk
6 1 cuci
-6 -5 cuma
6 1 dada
-3 6 daftar itu
1 6 dalam rangka
0 6 dalamnya
1 6 dalamnya ada
-5 -6 dan bagaimana
-6 -6 dan boleh
-2 -6 dan bunda
-6 -3 dan dua
-6 -5 dan harus
3 6 dan keamanan
-2 6 dan lampiran
6 -3 dan maaf
1 6 dan masukkan
-6 -2 dan memberi
-6 -4 dan menunggu
6 0 dan menyediakan
-6 1 dan menyesali
0 6 dan nik
6 1 dan nilai
-6 -3 dan pembaca
6 3 dan polisi
5 6 dan rekaman
0 6 dan rombongan
-5 -6 dan saya
6 5 dan sudah
-5 6 dan swafoto
6 2 dan tiga
6 2 dan uangnya
-6 -6 dapat
-6 -5 dapat diunduh
6 0 dapat mendampingi
5 6 darah
6 0 dari kalian
6 -3 dari kami
-6 -3 dari lima
-6 -6 dari milis
-5 -6 dari orang
-6 -5 dari pabrik
-6 -4 dari rp
6 -1 dari tautan
0 -6 dari tim
-5 -6 daripada
2 6 data kamu
-6 -5 data pinjaman
-2 6 data tersebut
6 2 debet
6 0 deh
6 -2 demo
6 1 dengan email
-6 -3 dengan gambar
-5 6 dengan kabar
-6 2 dengan kartu
6 0 dengan lebih
-6 -4 dengan tenang
0 6 di antaranya
-6 -4 di daerah
0 6 di dalamnya
2 -6 di depan
-6 -3 di dinding
-6 -3 di docs
-2 -6 di indonesia
-6 -3 di sepuluh
0 6 di tangan
-6 -1 dialihkan
-6 -4 diberitahukan kepada
-6 -3 dibuang
2 6 dibuka #
-6 -4 dibutuhkan
-1 -6 dicabut
-3 -6 dicuri dan
5 -6 diduga
-4 -6 dihubungi
0 6 dijual
6 0 dikarenakan
2 6 dikenal yang
-6 -4 dilaporkan
-6 -4 diletakkan
-6 -3 diletakkan di
2 6 dilihat oleh
1 6 dimasuki
-6 -4 diminum
-6 -4 dinda
-3 -6 dinding
-6 -3 dini
-2 -6 dipakai sekali
6 3 dipakai siapa
6 0 dipesan
6 1 disahkan
-6 -6 diserahkan ke
-6 -5 diskon
1 -6 ditagih
-6 -6 ditambahkan
-6 6 diterima
6 4 diucapkan
-6 -3 docs
2 6 dompetku
6 4 dprd
-6 -5 dua malam
-6 -4 dua menit
6 2 duh
-6 -3 duluan
-1 -6 email
3 -6 email dari
3 6 email nomor
-6 -1 emailmu
2 6 enam jam
-6 -5 enam tahun
-5 -6 farida
-6 -6 februari pukul
-6 -3 festival
-6 1 folder
6 4 fotonya
-6 -4 gabungan
-1 -6 gangguan jaringan
6 3 ganti
6 3 garuda
-6 -5 gerimis
-6 -3 gigi
6 -2 gim
-6 -4 gorengan
6 -3 grafik
0 6 grup percakapan
-3 6 grup whatsapp
-6 -5 gugatan
2 -6 hai {}
6 5 hal ini
6 1 hal sepele
-6 -3 hal-hal yang
6 -4 halo kak
6 1 handuk
6 2 hanum
-2 -6 hanya bisa
-6 -4 harga lama
-6 -6 hari ini
6 1 hari ketiga
-6 -4 hari setelah
-6 -4 hati
6 2 hehe
-6 -3 hemat
-6 -4 hewan
6 -2 hilang dan
6 2 hormati
1 6 hp dan
0 -6 hubungi #
0 6 hubungi bank
-6 -4 hujan
-6 -3 huruf besar
6 2 ibu dapat
-1 6 ibu ke
1 6 ibu pengurus
-2 -6 ibu tanggal
0 6 ikut terkirim
-6 -4 impor
-2 -6 ini ada
-3 -6 ini dapat
-6 -4 ini dikirim
-5 -6 ini hanya
6 2 ini jadwal
-4 -6 ini kepada
-4 -6 ini memang
-6 -4 ini mengikuti
6 0 ini sampai
0 6 ini saya
-3 -6 ini sebagai
-6 -4 ini seluruh
3 6 ini terjadi
6 5 ini tidak
-6 -1 ini untuk
-3 -6 itu di
6 0 itu penipuan
-1 6 izin
6 1 jadwal remedial
5 6 jadwal salat
-5 -6 jadwalnya
-4 6 jahat
-6 -3 jalan raya
-4 -6 jangan berikan
-6 -3 jangan menunggu
-1 -6 jaringan di
-3 -6 jawaban
6 -1 jawaban atas
-6 2 jaya
6 2 jemput
0 6 jepang
-6 -4 jeriken
6 3 jual
-6 -4 juga
6 -1 juga manusia
-4 6 juga mengambil
6 3 juga sudah
6 3 juli ke
-6 -5 jumat pukul
-6 -4 kabar yang
-6 -4 kabari kami
-6 -4 kalau kita
6 1 kalau masih
6 2 kali untuk
-6 -3 kalimat yang
6 6 kami #
6 5 kami akan
6 1 kami berkomitmen
6 0 kami bersyukur
6 1 kami hormati
6 -3 kami jual
-3 -6 kami masih
1 6 kami memberitahukan
4 6 kami meminta
6 6 kami memuat
6 3 kami memutus
6 2 kami menagih
-4 -6 kami menerima
1 6 kami mengirimkan
3 6 kami menyarankan
6 1 kami perpanjang
-1 6 kami telah
6 -1 kami tulis
5 6 kami turunkan
6 2 kamu jadi
6 2 kamu terima
2 6 kan
-5 -6 kanal
-6 -5 kandidat lain
-6 -5 kantin
-6 -5 kantor ojk
-3 -6 kantor tutup
6 3 kartu anda
1 6 kartu yang
-3 -6 kata sandinya
-6 -4 katanya
-4 -6 ke akun
-4 -6 ke kamis
-6 -1 ke kantor
-6 -6 ke kurir
-1 6 ke luar
6 2 ke metode
-6 -3 ke nomor
1 6 ke polres
-6 -4 ke pusat
6 0 ke sistem
-6 -6 keanggotaan anda
6 1 kecewa
-6 -3 kecuali anda
-4 -6 kedua kami
-5 6 kehati-hatian
6 2 kekeliruan ini
6 1 kelas xii
6 2 kelebihannya
6 -1 keliru memasukkan
-5 -6 keluarga di
-1 -6 keluarkan
-6 -4 kemarau
6 0 kemarin salah
-6 -5 kematian
-6 -4 kembali setelah
6 1 kembalikan pagi
6 1 kemeja
-6 -4 kenal
-6 -4 kencana #
6 -1 kendala
6 0 kendali
6 0 kendali kami
5 6 kepada allah
-3 -6 kepada keluarga
1 6 kepada kementerian
2 6 kepada para
-6 -4 kepada pihak
-4 -6 kepada siapa
6 6 kepala
6 0 kepala cabang
-1 6 kepegawaian
6 5 kepercayaan bapak
6 -1 kepuasan
-6 -5 keran
-6 -2 kereta
6 2 keterangan lebih
-6 3 keterangan penghasilan
-6 -6 ketik #
5 6 ketua panitia
-5 -6 kewajiban
-6 -4 kilometer
-6 -3 kita kenal
6 0 klik
-6 0 klinik
-3 -6 kode berlaku
-4 -6 kode ini
-4 -6 kode verifikasi
0 6 kolom cc
-6 -4 konsumsi
-6 1 koperasi
-6 0 kopi lereng
-6 -5 kosong boleh
6 5 kota yang
-6 -5 krem
6 2 ksp
3 6 ktp
6 5 ktp asli
-6 -5 kuartal ini
6 0 kunci jawaban
6 6 kuncinya
-6 -3 kunjungan anda
-5 -6 kursi
6 -2 kursi anda
0 6 lagi
-5 -6 lain dalam
1 6 lain selama
-6 -5 lama tidak
-6 -5 lamaran anda
-6 -2 lampiran
0 -6 langsung
6 2 lanjut dapat
-6 -6 lapor ke
-5 -6 laporan lengkap
-4 -6 laporkan ke
0 6 layar
-1 -6 lebih
-6 -3 lebih baru
0 6 lembar
-1 6 lengkap dengan
6 2 liburan
-6 -3 licin
-6 2 limit
1 6 login dan
6 -2 lorong
6 0 luar kendali
-4 -6 luar negeri
-6 -6 lunak
0 -6 luput
6 1 maaf
6 4 maaf apabila
6 -1 maaf atas
-4 -6 maaf kalau
1 6 maju
-6 -4 maka
0 6 mandiri
-6 -4 mari kita
-6 -5 masa coba
-6 -5 masih tersimpan
6 2 masuk dalam
6 6 masuk ke
-6 -3 masuk lalu
-6 -4 masuk selama
-1 -6 masyarakat
-2 6 matikan
-6 -3 md
-1 6 mekar
-2 -6 melakukan apa-apa
3 6 melalui aplikasi
0 6 melaporkannya
-6 -3 melati
-4 -6 memakai kata
1 6 memakai verifikasi
1 6 memasukkan #
-4 -6 membaik
-6 -3 membalas pesan
-6 0 membantu
6 -6 membawa ktp
1 6 memberitahukan
1 6 memberitahukan bahwa
0 6 memblokir
3 6 membuat akun
-6 -3 membuat anda
6 2 membuka deposito
-2 6 meminta
-4 -6 meminta otp
-6 -3 memperhatikan
-6 -5 mempertimbangkan
-5 -6 memuat data
6 3 memutus
-6 3 menahan
-5 -6 mencatat #
-6 -5 mencoba
-6 -4 mendadak
6 6 mendaftarkan
-6 -4 mendung
6 1 menelepon dan
-4 -6 menemukan bahwa
6 0 menemukannya
-5 6 menerima balasan
0 -6 menerima kabar
-3 -6 mengabari
3 6 mengakses
-5 -6 mengaku sebagai
-5 -6 mengatasnamakan
-3 -6 mengetik kata
1 6 mengganti kata
3 6 menghapus
0 6 menghapus email
1 6 mengirimkan
-5 -6 mengumumkan
5 -6 mengundang anda
-5 -6 mengunduh atau
4 6 mengurus
6 0 menimbulkan
-6 -4 menoleh
0 -6 menu
-5 -6 menu keamanan
-3 -6 menulis
-6 -4 menulis laporan
-6 -3 menunjuk ke
-6 -5 menurut catatan
-6 -1 menutup
6 1 menyapa anda
2 6 menyembunyikan
-6 -4 menyenangkan
-6 -6 menyusul
-6 -6 menyusul begitu
-6 -3 merah menyala
3 6 merasa dirugikan
6 1 merasa terganggu
1 -6 merek
-6 -5 meriah
6 -1 merupakan
0 6 milik
0 6 milik bapak
6 2 minahasa
6 2 minahasa dan
-6 -4 minggu #
6 0 minggu lalu
-5 -6 minimal
-6 -4 miring
-6 -3 misalnya
-6 -5 moderasi
6 1 mohon
-6 1 mohon tidak
-6 -6 motor
-5 -6 musik
0 6 mutu
-1 6 mutu layanan
-6 -4 naik dari
0 6 nama dan
-5 -6 nggak
6 1 ngomong-ngomong
1 6 nik alamat
3 6 nik nomor
3 -6 nikmati
6 -1 nilainya
-3 6 nomor
-6 -6 nomor resi
6 0 notifikasi itu
-6 -3 novel
6 1 obat anda
-1 6 oh ya
-6 -5 ojk
2 6 oleh #
-5 -6 oleh orang
1 6 oleh pegawai
2 6 oleh pihak
6 0 ongkosnya diganti
3 -6 oops
-6 -3 orang di
2 6 orang tak
-6 -4 pada suatu
-6 -6 padam
6 0 pagi tadi
1 -6 paket anda
-6 -6 paket diserahkan
-6 -2 panik
-6 -4 panjang dan
-5 -6 para ahli
-6 -5 pare
-6 -5 pasir
-6 0 paspor anda
-6 -6 pekerjaan yang
-5 -6 pelaksana
6 6 pelanggan yang
6 3 pelari
-6 -4 pemakai
-5 -6 pemantau
6 2 pembahasan
6 5 pembaruan
0 6 pembaruan keamanan
6 3 pembayaran
-1 6 pembeli
2 6 pemberitahuan kegagalan
-6 -6 pemberitahuan yang
4 6 pembinaan
6 -1 pemenangnya
6 2 pemungutan
6 2 pemungutan suara
6 1 penandatanganan
-5 -6 penanganan
0 -6 penarikan
0 6 pendaftar
6 1 pendaftaran dibuka
6 0 pendaftaran kami
-3 -6 penerima
-5 -6 pengadilan
-5 -6 pengendali
-6 -4 pengertiannya
0 6 penggantian
-6 0 pengguna
-1 6 peningkatan
-1 6 peningkatan mutu
-3 -6 penjaga
6 1 penonton
6 0 penting !
-6 -6 penumpang yang
-3 -6 penumpangnya
-6 1 penyalahgunaan
-1 6 penyedia layanan
-5 6 penyimpanan
5 6 per satu
-6 -4 perbaikannya
-6 1 perhatian
6 2 peringkat
-2 -6 perlu melakukan
6 -2 permohonan
-1 6 pernyataan
-6 -6 perpanjang
6 1 perpanjang sampai
-6 -6 perpanjangan
-6 -4 perpustakaan
0 -6 persiapan
-6 -3 pertanyaan dan
-6 -6 perubahan ini
4 6 pesan untuk
-6 -6 pesan whatsapp
-6 -5 pesanan nomor
6 2 pesanan yang
-6 -5 pesanan {}
6 0 petualang
-1 6 pihak yang
-6 -5 pikir saya
-6 -5 pikiran
-6 -3 pilihan anda
-6 -2 pin
-6 -4 pisang
4 6 polres
6 2 popok
-6 -6 pos
4 6 pribadi
-5 -6 pribadi yang
6 -2 produk
-6 -4 programnya
6 1 provinsi
6 3 pt dompet
-5 -6 pukul
-6 -3 pukul lima
-6 -6 puluh satu
6 2 pun boleh
-3 -6 pun termasuk
1 6 pun yang
-6 -6 purwokerto
6 0 putra-putri
6 0 putra-putri anda
-6 2 qris
6 1 ralat
-6 3 ramadan
1 6 rangka
-6 -4 rebus
6 5 rekening saja
6 1 remedial
-6 -6 resi
-6 -6 resi menyusul
6 1 retno
2 6 rina
-1 -6 rp
-1 -6 rp #
-3 -6 rs kasih
-2 -6 rt
5 6 rutin
6 1 saat ini
2 6 salah memilih
6 0 salah pada
6 1 saldo tanpa
-5 -6 samar
-3 6 sambil menyebut
-6 -3 sampai
-6 -5 sampai ketemu
-6 -3 sampul
-5 -6 sandi akun
-5 -6 sandi untuk
-6 -5 sandinya
3 6 sangat serius
-6 -4 saringan
-6 -4 satpam
6 -2 satu dan
-6 -4 satu kalimat
5 6 satu per
6 2 satu tiket
6 2 saudara tidak
6 2 saya langsung
-6 -4 saya menulis
-6 -3 saya pernah
-6 -4 saya sudah
-3 -6 sebagai pengganti
-4 -6 sebagai petugas
-4 -6 sebagai tanda
0 6 sebagian data
-6 0 sebelas
0 6 sebelum ia
6 1 sebelum sabtu
-3 -6 sebelumnya
-6 -4 sebulan
-6 2 sedalam-dalamnya
6 2 seharusnya sampai
0 6 sehingga nomor
-5 -6 sekarang
6 1 sekolah memohon
6 1 seksi
-6 -5 selama #
-2 6 selama dua
-5 -6 selamat
0 6 selasa lalu
6 1 semalam kami
4 6 semangat
4 6 semangat !
-6 -5 sembilan
6 2 sembilan orang
3 -6 semester
6 -1 senantiasa
-6 -6 sengaja
3 6 senin pukul
-6 -6 sepeda motor
-6 -3 sepuluh ribu
-6 -5 sering
-6 -3 sering dibuang
-6 -5 setelah mempertimbangkan
-6 -4 setelah tanggal
-6 -3 setelah tiga
-6 -3 setiap kamis
6 -1 setiap karung
-5 -6 setiap minggu
-6 -6 siapa pun
-6 -6 siapa yang
-3 6 simpan nomor
0 6 simpan pinjam
5 6 simpanan
6 2 sinyalkita
-3 -6 sistem pemesanan
0 6 siswa
-4 -6 situs itu
-6 -1 skrip itu
-6 0 slogan
6 -3 sore ini
-6 -6 stok kosong
-6 -4 sudah berada
-6 -6 sudah berbelanja
-6 -3 sudah di
-1 -6 sudah dicabut
6 0 sudah membuat
0 6 sudah menghapus
6 0 sudah saya
-6 -6 sudah terdaftar
-6 -4 sugeng
6 1 sukarela
-6 -4 sungai
-6 0 sungguh
1 -6 surat anda
0 6 surat edaran
6 0 surat teguran
1 6 surel ini
-6 4 tagihan anda
-6 -4 tak ada
2 6 tak dikenal
-6 -3 tak seorang
-6 -4 tanda seru
-5 -6 tanggap
-6 -3 tanpa diminta
1 6 tanpa hak
-5 -6 tanya jawab
6 1 tata usaha
-1 6 tautannya
2 6 teguran
-2 6 telah menghapus
-2 6 telepon dulu
-6 -3 telepon kami
-6 -5 teleponlah
-6 -2 tempat
-3 6 tenri
-5 -6 terbanyak adalah
-6 3 terbatas
-6 -6 tercantum dalam
3 6 terdampak
-6 -2 terdiri
-6 -2 terdiri dari
-4 -6 terenkripsi
-1 -6 terima kasih
6 0 terima kemarin
6 6 terjadi akibat
-5 -6 terjadi kegagalan
6 -1 terlambat
0 6 terlambat memasang
-1 6 terlihat oleh
-5 -6 termasuk data
6 0 terpotong dua
-2 -6 terputus
-4 -6 tersendiri
-3 -6 tersentuh
-6 -6 tertangani
-3 6 tertulis bahwa
6 1 tertulis pada
-6 -4 tertutup
4 6 tetap semangat
-3 -6 tetapi tidak
-6 -6 tidak berubah
-1 -6 tidak dikenali
-6 -3 tidak diteruskan
6 0 tidak hilang
-6 -4 tidak masuk
-1 6 tidak membalas
-6 -4 tidak menolong
-6 -4 tidak setuju
-3 -6 tidak tersentuh
6 0 tidak usah
6 1 tiga minggu
-6 -4 tiga ribu
-3 -6 tiket
6 1 tiket yang
5 -6 timbul
6 4 token
-6 -5 total
-6 -5 tujuh
-6 -4 tujuh kali
-6 -4 tulis di
-6 -3 tulisan
-6 -3 tunggal
-6 -5 tunjukkan
5 6 turunkan
6 2 ukurannya
2 -6 ulang
6 0 ulang bila
6 3 undangan
0 6 undangan tes
6 5 undian
6 0 untuk hari
-4 -6 untuk kita
6 0 untuk tanggal
6 2 untukmu
6 0 urutannya
6 0 usah
-6 -3 usulan
-6 -5 utara
-4 -6 verifikasi anda
-6 -3 versi terbaru
-3 -6 waktu dua
-6 -3 warna merah
6 -2 wassalamu'alaikum
6 -2 wassalamu'alaikum wr
6 -2 wb
-6 3 whatsapp
-6 -5 windows
6 -2 wr
6 1 xii
6 4 yang baik
-6 -5 yang bapak
-4 -6 yang benar-benar
-6 -4 yang berhenti
-6 -1 yang kurang
-3 -6 yang lebih
0 -6 yang luput
6 3 yang mau
6 0 yang menyala
-6 -5 yang menyatakan
-6 -4 yang naik
1 6 yang perlu
6 1 yang sampai
-6 2 yang sedalam-dalamnya
6 0 yang semestinya
6 2 yang telanjur
-6 -5 yang tercantum
-2 -6 yang terhormat
-6 -3 yang wajib
-6 1 yg
-1 -6 yth
`;
