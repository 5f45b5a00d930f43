import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-42 gowes
-39 ya kalau
-33 ir
33 maaf
-32 diri
-32 kan
-32 nurhayati
-32 yang baik
-32 yayasan
-31 bandung
-31 bibit
-31 m
-30 elektronik
-30 roti
-30 sempat
-29 barangkali
-29 dear
-29 diverifikasi
-29 ketidaknyamanan yang
-29 kurikulum
29 maaf sudah
-29 penerbit
-29 yang barangkali
-28 asuransi
-28 belanjain
-28 garuda
-28 hai
-28 produk
-27 apabila
27 dimaafkan
-27 kalau
-27 kepala
-27 kepala dinas
-27 lbh
27 mohon dimaafkan
-27 perjanjian
-26 direktur
-26 griya
26 kami sungguh
-26 koperasi
-26 manajemen
26 menyusun
-26 nih
26 sungguh
-26 terdapat
-26 yang mungkin
-25 anggap
-25 biro
-25 dan bapak
-25 kecewa
25 maafkan
25 maafkan kami
-25 mungkin
-25 pt
-25 surabaya
-25 tim
-24 ?
-24 aja
-24 alami
-24 bukittinggi
-24 di kedua
-24 hangus
-24 imigrasi
24 ini ya
-24 ksp
-24 manajer
24 menyesal telah
-24 merasa
24 ngantuk
-24 normal
-24 nusantara
-24 pak
-24 pmi
-24 satu kali
24 saya minta
-24 tidak ikut
-23 bidang
-23 depot
-23 jika
-23 kepotong
-23 lunas
-23 lupa
-23 mahasiswa yang
-23 pasar
-23 sukarela
23 sungguh menyesal
-23 warga
-23 yani
-23 yg
-23 yth
22 atas kesalahan
-22 begini
-22 demikian
-22 ditetapkan
-22 divisi
-22 gudang
-22 halo kak
-22 ini yang
-22 kami tahu
-22 kardus
-22 kembali normal
-22 kepada saya
-22 kerjakuy
-22 kopi
-22 maaf apabila
-22 maaf jika
-22 makmur
-22 medan
-22 membantu
-22 panitia
-22 puskesmas
-22 sehat
-22 senin pukul
22 sudah membuat
-22 yang gagal
-22 yth ibu
-21 asri
-21 ditampilkan
-21 diucapkan
-21 diucapkan terima
-21 dr
-21 halo
-21 kak jadi
21 kekeliruan ini
-21 lemari
-21 maaf kalau
21 maaf sebesar-besarnya
21 melampirkan
-21 membayar rp
-21 menarik
-21 mendaftarkan
-21 menjemput
-21 nyaman dengan
-21 operasi
-21 pesananmu
-21 pos
-21 salam dari
21 sebesar-besarnya
-21 utuh
-21 webinar
-20 barangnya
-20 baru sekarang
-20 belanja
-20 dirugikan
-20 donatur yang
-20 gak
-20 ganda
-20 inisial
-20 jadwalnya
-20 kartu pos
-20 kerugian
20 maaf banget
-20 menyebabkan
-20 merasa dirugikan
20 minta maaf
-20 muncul
-20 pencurian
-20 pontianak
-20 sakura
-20 salah satunya
-20 satunya
-20 sejauh
-20 selamat
-20 sentana
-20 sepele
-20 sinar
20 sudah bikin
-20 terjadi kekeliruan
-20 wakil
-19 akunmu
-19 alasan
-19 anak-anak
-19 bagaimana
-19 berjaga
-19 berkas sudah
-19 diperlukan
-19 harian
-19 ii
-19 jumlahnya tidak
-19 kami lupa
-19 kok
-19 lama di
19 maaf yang
-19 mahasiswa
-19 maklum
-19 oleh karena
-19 panik
-19 penagihan
-19 peneliti
-19 perlu membalas
-19 polres
-19 rak
19 saya mohon
-19 sehati
-19 selesai
-19 sma
-19 tidak usah
-19 umum
-19 yang kurang
-19 yang pertama
-18 !
-18 # m
-18 alamatnya
-18 alumni
-18 bagi pelanggan
-18 brankas
-18 dalam
18 dan meminta
-18 dari rak
-18 dipilih
-18 hal
-18 kabari
-18 kami lakukan
-18 ketua
-18 lumbung
-18 mas
-18 masalah
-18 mbak
-18 melindungi
-18 penerimaan
-18 pesanannya
-18 puasa
-18 putih
-18 salam
-18 sejawat
-18 sesuatu
-18 suara
-18 terganggu
-18 tidak menjawab
-18 ubud
`,
  fault: `
-66 kalau
56 gagal
56 kami lupa
56 salah
-53 lagi
-53 mulai hari
-52 mulai bulan
-51 sudah bikin
-51 yang lama
-50 # sudah
50 sebagai
-50 simpanan
50 termasuk
-49 dihapus
-49 hormati
49 kardus
-49 sekarang
-49 untungnya
48 # akun
48 bendahara kami
-48 ditutup
48 kelalaian
-47 berbagai
-47 ditampilkan
-47 kamu jadi
-47 mulai minggu
47 sedangkan
-47 timbul
-46 aja
-46 berlaku sampai
-46 memakai verifikasi
-46 menghapus berkas
46 tidak memeriksa
-45 abaikan
-45 bapak ibu
-45 besar
-45 kepada saya
-45 sesi
-45 tidak berubah
-44 anak-anak
44 gudang kami
-44 itu memuat
44 kami lalai
44 kami mengirim
-44 kok
44 konfigurasi
-44 sudah kami
44 ukuran
-43 ambil di
43 dan kami
-43 kapan
-42 bapak sudah
-42 berlaku
42 diduga
-42 orang yang
-42 perlu
42 tadi
-42 yang pertama
41 # m
-41 bandung
-41 dan hasil
-41 dapat datang
41 gangguan
-41 jangan
41 kami keliru
41 kehilangan
-41 kepala
41 kesalahan itu
-41 mbak
-41 ruang
-41 tidak berlaku
-41 tidak hilang
-40 anggota yang
-40 balasan dan
-40 bila
-40 dan sudah
-40 di lampiran
-40 ini ya
-40 kami hormati
-40 kami meminta
-40 kini
40 menekan
40 menulis
-40 penerima menghapus
-40 ponsel anda
-40 sepele
40 tertukar
39 dapat melihat
-39 hangus
-39 ibu di
-39 kabari
-39 ke whatsapp
-39 lagi yang
-39 laut
-39 lengkap dan
-39 menu
-39 ulang
-39 yang bayar
-39 yth
-38 berlaku dan
-38 bertemu
-38 bulanan
-38 dokter
-38 halo mas
-38 kami tanggung
38 kekeliruan ini
-38 lengkap nik
38 membuat
-38 nama anda
38 paket
38 penyebabnya
-38 perbaikan
38 pihak luar
-38 rasanya
-38 siap
-38 tidak tercantum
-38 tumbuh
38 yang anda
-37 ?
-37 akhirnya
-37 beri tahu
-37 dan jumlah
-37 dengan harga
-37 identitas
-37 kabar
-37 kalo
37 kami nomor
37 karena kami
-37 lain dan
37 lunas
-37 memuat nama
-37 oleh karena
-37 pun
37 salah menulis
37 satu kali
37 sejumlah
-37 surabaya
37 tadi malam
37 tahun lalu
-37 tanda
-37 tangkapan
-36 # tetap
-36 ada denda
-36 cemas
-36 dari data
-36 disimpan
-36 hosting
-36 jam itu
-36 kami telah
36 lalai
-36 mulai pukul
-36 oma
-36 per orang
36 sempat
-36 setengah
-36 yang baik
-35 balik
-35 belum ada
-35 boleh ikut
-35 buat
-35 buka
-35 bukti
-35 dan bapak
-35 dan kontak
-35 dengan nik
-35 direktur
35 dua jam
-35 example
-35 ibu yang
35 kami memasang
35 kekhilafan
35 mencari
35 menyalin
-35 nanti
-35 notifikasi
-35 nurhayati
35 padahal
-35 perjanjian
-35 pertanyaan
-35 sebelum #
-35 sehati
35 selama dua
-35 selisihnya kami
35 sewaktu
-35 sisanya
-35 sudah meminta
-35 tanpa biaya
-35 telah menghapus
-35 tersebut sudah
-35 tetap kami
-35 udah
35 yang gagal
-34 apotek
34 baru menyadarinya
-34 berjaga
-34 berkas sudah
-34 dan seluruh
34 dari rak
-34 data yang
-34 jika
34 kali
-34 kami buang
34 kami memakai
-34 kami menunggu
-34 kartu anda
-34 ke tempat
-34 kegagalan
-34 kepada anda
-34 kerjakuy
-34 kontak
-34 malu dan
-34 manajemen
34 mantan
-34 masalah
-34 melindungi
34 memakai
34 menyadarinya
-34 penerima telah
34 penyedia layanan
34 rabu
34 saja email
-34 seberapa
34 seharusnya
34 semalam kami
-34 surel ini
34 surel kami
-34 tahun depan
34 tertentu
-34 tetap
34 tetapi
-34 tidak seberapa
-34 tidak terbuka
-34 uangnya
34 yang salah
33 # pengguna
-33 akses itu
33 dan itu
-33 disimpan di
-33 gratis
-33 inisial
-33 jauh
33 jempol
33 jempol admin
-33 jumlahnya
33 kak jadi
-33 kami beri
-33 kami lagi
-33 kami malu
-33 kami perpanjang
-33 kantor
-33 kepala dinas
-33 lebaran
-33 maafkan
-33 maafkan kami
-33 malu
-33 mana
33 menampilkan
-33 mendaftarkan
-33 mereka
33 namanya
-33 pak
-33 panggilan
-33 perpanjang
-33 sarapan
-33 saya di
33 sepertinya
-33 sukarela
-33 terdampak
-33 tidak bertanggung
33 unit
-33 yang benar
-33 yang betul
-32 ada orang
-32 allah
-32 asuransi
-32 balasan
32 beberapa
-32 bisa membuka
-32 bukan milik
-32 dan ia
-32 dan kartu
-32 dengan email
32 diberitahukan
32 dibuka
32 dibuka oleh
-32 email ini
-32 email yang
-32 gowes
-32 habis
-32 hal tersebut
-32 hati-hati dengan
-32 ingin
-32 ir
32 jalan dan
-32 jumlahnya tidak
32 kalender
32 kami seharusnya
-32 ke posko
32 lainnya
-32 lintas
-32 maaf kami
-32 manajer
32 memperlihatkan
-32 musim
-32 nama tanggal
32 pengujian
32 pernah
-32 perpanjang sampai
-32 pt
32 sampai di
-32 segera
-32 sehingga jadwal
-32 sejak pukul
-32 seminggu
-32 senin pukul
-32 supaya tidak
32 terjadi akibat
32 ternyata
-32 untuk memastikan
-32 yang bocor
-32 yang masuk
-32 yang telah
-31 administrasi
31 akibat
31 akibat kelalaian
31 akibatnya
31 ambon
31 antaranya
-31 bapak dan
-31 biro
-31 dana
31 di antaranya
31 di email
-31 dikunci
-31 dimaksud
-31 dipakai untuk
-31 diulang
-31 dr
-31 dua orang
-31 ganti
31 hari sabtu
-31 ini pukul
31 internet di
31 izin
-31 kami ganti
-31 kami mohon
31 kelihatan
-31 kementerian
-31 maaf ya
-31 maaf yang
31 memakai data
-31 meminta otp
-31 menit setelah
-31 minggu pagi
-31 nomornya
-31 nusantara
-31 per satu
-31 rahasia
-31 salam
-31 sama dan
-31 sandi dan
-31 satu per
31 saya mohon
-31 silakan
-31 suara
-31 supaya
-31 tambalan
-31 tambalan #
-31 tampil di
-31 tanpa nama
-31 telah kami
-31 tenang
-31 tiket lama
-31 untuk melindungi
-31 webinar
31 yang tertukar
-31 yth ibu
30 # cm
30 admin
-30 administrasi yang
-30 aman
30 anda barangkali
30 anda kepada
-30 anda mungkin
-30 apa pun
-30 atas kekeliruan
-30 baru #
-30 batasi
-30 berobat
-30 betul
-30 buang
30 cm
-30 dan berlaku
-30 dan jadwal
-30 dan riwayat
-30 dan saldo
-30 datanya
-30 dear
-30 dikirim dari
-30 hai
-30 hubungi #
-30 jaga
30 kamera
30 kami menerbitkan
-30 ke saya
-30 keluarga dan
-30 kepada bapak
-30 kereta atau
-30 ketua
-30 khusus
-30 koperasi
-30 lama di
-30 layar
-30 lipat
-30 mampir
-30 masih menerima
-30 masyarakat
30 memasang
30 menekan tombol
30 menerbitkan
-30 menyatakan
30 naik
-30 notifikasi uji
-30 paling lambat
30 pencuri
30 peretas
-30 perkara
-30 perkara ini
-30 permintaan
-30 pin
-30 rawat
30 seharusnya sampai
30 sehingga nomor
30 sertifikat
-30 setiap anggota
-30 status
-30 tercantum di
30 tertulis
-30 tidak kamu
-30 tutup pada
-30 ups
-30 yang menyebut
-30 yang tercantum
-30 yayasan
-29 bayarlah
-29 berisi nama
-29 biayanya
-29 bukittinggi
-29 cepat
-29 cerita
-29 dampaknya
-29 dan mengirim
-29 dapat anda
29 dapat kami
29 dari pihak
29 data pemesanan
-29 diantar
-29 dibatalkan
-29 dihubungi
29 dilihat
-29 foto alamat
29 halaman
-29 hilang
29 kami menemukan
-29 kan
29 kemarin
-29 keterangan
-29 ketua panitia
-29 ksp
29 lalu salah
-29 lambat #
-29 laporan
-29 lebih suka
-29 mana yang
29 mei
-29 membaca semua
-29 membayar rp
29 mengalami
-29 menjawab
29 menunggu
-29 menyebarkan
-29 menyesal dan
-29 pengurus memohon
-29 poin
-29 polres
-29 posko
-29 saat
29 salah satunya
-29 sandi yang
29 satunya
-29 sekolah memohon
29 semalaman
29 seseorang menyalin
-29 sesuatu
-29 smp
-29 subuh
-29 suka
-29 sumbangan
-29 tambahan biaya
-29 tanpa tambahan
-29 tempat lain
-29 terhormat
29 terima
29 terjadi kekeliruan
29 tertinggal
29 tertinggal di
29 tidak berhak
-29 tur
-29 universitas
-29 usah
-29 walau
-29 yang baru
-29 yang datang
-29 yang terbaca
-29 yang terhormat
-28 anda akan
-28 asri
-28 balas ke
-28 betulkan
-28 biaya
28 dan #
-28 dan rekaman
28 dari satu
-28 dicuri
-28 diganti
-28 dimatikan
-28 enak
-28 foto
-28 ganda
-28 ganti rugi
28 ini kesalahan
-28 ini terkirim
28 itu tidak
-28 jadi jangan
-28 juga manusia
28 jumat #
-28 kami betulkan
-28 kami buka
28 kami jual
-28 kami menyesal
-28 kami selalu
-28 kasih sudah
-28 ke rumah
-28 listrik
-28 maaf kepada
28 malam kami
28 malam pukul
-28 manusia
28 mas
28 melampirkan
28 melihat nama
-28 memiliki
-28 mengunduhnya
-28 pemakaian
-28 pemberitahuan
28 peneliti
-28 penyedia
-28 pmi
-28 pontianak
-28 rugi
-28 sangat
-28 saya yang
-28 selalu
28 selama #
28 sembilan
-28 tarik
-28 teks
-28 tentang
28 tertera
-28 tidak memiliki
-28 tidak untuk
-28 yang berlaku
-27 # hanya
27 # hari
-27 ajukan
-27 akan
-27 apakah
-27 baca
-27 belanjain
-27 biaya seragam
27 bocor dari
-27 curigai
27 dalamnya
-27 dan nilai
27 dapur kami
27 data akun
-27 datanya tidak
-27 depot
-27 di buku
27 di dalamnya
-27 di formulir
-27 di papan
-27 dihitung
-27 dipakai siapa
-27 gantinya
-27 hanya untuk
-27 instansi
-27 itu belum
-27 kami tarik
-27 kapal
27 ke ponsel
-27 kecewa
27 kedua
-27 kejadian
27 kendala
-27 kerahasiaan
27 keterlambatan
-27 kotak masuk
-27 kurikulum
-27 lbh
-27 lembaga
27 maret #
27 memasukkan
-27 membetulkan
27 memindahkan
-27 menambah
-27 mencatut
-27 mencatut nama
-27 menghapusnya
27 menyala
27 menyalin data
-27 otp atau
27 pada malam
-27 papan
-27 pelindungan
-27 penerbit
-27 pernah meminta
27 pesanan bunda
27 pesanannya
-27 pin dan
27 portal itu
27 rapat
-27 reservasi
-27 satu hari
27 selama
27 selasa lalu
-27 seluruh kata
-27 senin
-27 sepuluh
-27 sepuluh alamat
-27 seragam
27 siswa lain
27 tagihan
27 terlambat
-27 terlampir
-27 tidak usah
-27 tinggal
-27 tolong
-27 uang
-27 upgrade ke
-27 yang mencatut
26 # pada
-26 agar
26 akun dan
-26 alat
-26 alumni
-26 berikut
-26 berikutnya
-26 bingung
-26 chat
26 dan isi
26 dapat email
-26 dengan sangat
-26 deposito yang
26 di daftar
-26 dijual
-26 diskon
26 diterbitkan
-26 enam
-26 garuda
-26 hal
-26 ibu dapat
26 ini juga
-26 ini ke
26 input
-26 jadwal
26 juni pukul
-26 juta
-26 kami harus
26 kami kemarin
26 kami mengunggah
-26 kami sediakan
26 kami sendiri
-26 kamu terima
-26 kebocoran
26 kemeja
-26 khawatir
-26 komputer
-26 langsung
-26 mahasiswa
-26 menelepon
-26 menghapus email
26 menuliskan
-26 nik alamat
-26 nomor paspor
-26 ongkosnya
26 pada tanggal
-26 para
-26 pemegang
-26 pengaduan
-26 pertama
26 pinjaman anda
26 pringsewu
-26 pt dompet
26 rincian
-26 saja
-26 sampai pukul
-26 sediakan
-26 soal
-26 studio
-26 surat itu
26 tertulis rp
-26 tidak menyimpan
-26 tujuh tahun
-26 uang rp
-26 versi #
-26 yth orang
25 # sedangkan
-25 # tidak
25 anda kami
-25 anda paling
25 angka
-25 apalagi
-25 baik
-25 beda
-25 belum dibayar
25 berkas yang
-25 brankas
-25 bunga #
-25 cadangan pukul
-25 dan kk
25 dan saya
-25 dari akun
-25 dari cadangan
25 data dari
-25 dibayar
-25 dicoba
25 dilakukan
-25 doang kok
-25 dprd
-25 elektronik ini
-25 ibu kandung
25 ini dan
25 ini disebabkan
-25 isinya nama
-25 item
-25 itu kini
-25 itu sudah
25 kami dan
25 kami memilih
-25 kami pindahkan
25 kami salah
25 kamu bayar
-25 kandung
-25 kartu itu
-25 ke pusat
25 keempatnya
25 kelalaian kami
-25 kepada kementerian
25 ketika
-25 ktp dan
25 kunci
-25 langganan
-25 layanan
25 luas
25 maaf banget
-25 makmur
-25 medan
-25 melayani
-25 meliputi
-25 membuat bapak
-25 menambahkan
25 mengirim
25 merah
25 milik
-25 musim ini
25 negeri pada
25 palsu yang
-25 pemegang tiket
-25 pemilik
-25 pindahkan
-25 puasa
-25 putus
25 rapat kelurahan
25 rutin
-25 sabtu #
-25 sandi lama
-25 sari
-25 satpam
25 satu dan
-25 seharusnya kami
-25 sekalian
-25 sepele ini
-25 seperti biasa
25 server kami
-25 sesuai
-25 setelah
-25 setiap sore
-25 si
-25 siapa
25 sudah masuk
-25 tambahan
25 teknisi kami
25 terkirim ke
-25 tetap berlaku
-25 tiba
-25 tidak akan
25 tidak pernah
-25 tunggakan
-25 ulang tahun
25 verifikasi
-25 wajib
-25 yang lain
-25 yang terungkap
-25 yth bapak
24 # anda
24 ada di
-24 akan kami
-24 alergi
-24 anda di
24 anda nama
24 asing
-24 ayah
-24 bapak boleh
24 barangkali
-24 bebas
-24 bersama
-24 cod
-24 contoh
-24 data itu
24 di kasir
-24 dipilih
24 email kami
-24 emailnya
24 februari dan
-24 gadang
-24 gedung
24 hal yang
-24 hubungi
24 iklan
24 iseng
24 itu
-24 itu ada
-24 juga sudah
-24 kak
-24 kami ketahui
-24 kami menambahkan
-24 kami unggah
-24 ke saldo
-24 kelima
-24 keluarga
-24 kenal
-24 ketahui
-24 klaim
-24 kodenya
24 kue
-24 lama anda
-24 laporkan
24 membaca tanggal
-24 memblokir
-24 memblokir kartu
-24 mengurus
-24 nota
-24 npwp
-24 om
-24 palsu dan
24 pas
-24 pekerjaan
24 pemeras
24 pencurian
24 pengingat
24 penyimpanan
24 pesananmu
24 rabu lalu
-24 rel
-24 rel nirwana
-24 roti
24 sakura
24 salah membaca
-24 sejak pagi
24 sekadar
-24 semua perangkat
-24 senja
-24 siapa saja
-24 sinar
24 sudah menghapus
-24 tempat anda
-24 terakhir
-24 tersambung ke
-24 tersebut
-24 tiap
-24 tidak perlu
-24 tolak
-24 yang datanya
24 yang lebih
-23 # wita
23 adanya
-23 amanah
23 anda dibuka
-23 angka terakhir
-23 awal
-23 batalkan dan
-23 berlakunya
-23 beserta
-23 biaya berobat
-23 dan masa
-23 dan paket
23 dan tanggal
23 dapat dibuka
-23 deh
-23 demikian
23 dibobol
-23 email sama
-23 empat angka
23 februari kami
-23 imigrasi
-23 item yang
23 itu keputusan
-23 jam kerja
-23 kalah
23 kami keluarkan
-23 kami kembalikan
-23 kami layani
-23 kami matikan
-23 kartu dan
-23 ke luar
-23 keduanya
-23 kembalikan
23 kepada ibu
-23 ketahuan
-23 ketahuan deh
-23 kode
23 lalai memperbarui
-23 libur
-23 maaf terutama
-23 masa berlakunya
-23 matikan
23 memindahkan server
-23 meminta semua
-23 meminta uang
23 memperbarui
-23 mendapat
-23 mengetahuinya
-23 menyikapi
-23 mulai sekarang
-23 mumpung
-23 nama dan
23 nik saudara
-23 nomor unit
-23 orang dapat
-23 pemegang polis
-23 penerima email
-23 penipuan
-23 perubahan
-23 pula
-23 puri
-23 rekening
23 satu malam
-23 satu tiket
-23 sekitar
23 situs lain
-23 slik
23 sosial
-23 staf sudah
-23 tante
23 tas
-23 tekan
-23 terungkap
-23 terutama
-23 terutama kepada
-23 tidak memerlukan
-23 tiga hal
23 tiga kali
-23 tutor
-23 undangan kami
-23 unit layanan
-23 upgrade
-23 wita
23 yang namanya
22 # bulan
-22 adalah alamat
-22 akan tampak
22 akunmu
22 alamat dan
22 alamat internet
-22 anda dapat
-22 asli
-22 bagi anda
22 bahwa
-22 bank dan
22 bapak yang
-22 baru tahu
-22 baru yang
-22 bcrypt
-22 benar sabtu
-22 bentuk
-22 berada di
22 berhak
-22 bersifat
-22 bulan ini
22 cache
-22 dari aplikasi
-22 dari rumah
22 data #
-22 di #
22 di akun
-22 diagnosis
-22 ditaruh
-22 ditaruh di
22 entah
22 fotomu
-22 griya
-22 haji
-22 halo
-22 harganya
22 hari dan
22 hitung
-22 ikut
-22 juli dan
-22 kami akan
22 kami menekan
-22 kami mengetahuinya
22 kami temukan
22 kami transfer
-22 kantor kami
-22 kasih
22 kayaknya
-22 kejadian ini
-22 kelurahan pada
-22 kendali kami
-22 kepada #
22 kepada orang
22 ketidaksesuaian
22 ketidaksesuaian data
22 klien
22 kolom
-22 ktp asli
22 label
-22 langkah di
-22 loket
-22 luar kendali
-22 mahasiswa yang
22 menemukan
-22 menghapus seluruh
22 mengunduh
-22 menjemput
-22 menu keamanan
-22 nomor rekening
22 oleh pihak
-22 ongkos
22 orang tak
-22 pada rekening
22 pasien lain
22 pemeriksaan
-22 pencapaian
22 punyamu
-22 saja atau
22 salah dan
-22 saudara tidak
-22 sedang
-22 sejahtera
22 sejumlah nasabah
-22 semua
-22 semua penerima
-22 sensitif
-22 tampak
22 tangan
-22 tautan apa
22 temukan
-22 terasa
-22 terasa sudah
-22 tercantum
-22 tes darah
-22 tetapi kami
-22 tiket gratis
-22 timur
-22 titik
-22 untukmu
-22 visa
-22 yang barangkali
22 yg
21 alamat surel
-21 balasan yang
-21 batalkan
-21 belanja
-21 berada
21 berkas
21 bertuliskan
-21 biasa
-21 bisa datang
-21 bukan kesalahan
-21 bulan
-21 cv
21 daftar yang
-21 dan ibu
-21 dan tiga
-21 data tersebut
-21 delapan
-21 di pengaturan
-21 di rekening
-21 di server
-21 dikerjakan
-21 diperbaiki
-21 diperbaiki kami
-21 gak
21 grup whatsapp
21 isi
21 itu cuma
21 itu kelalaian
-21 itu sekarang
-21 jatuh tempo
-21 jika anda
21 jual
-21 juga bisa
-21 kalau kakak
-21 kami batalkan
-21 kami hanya
-21 kami lampirkan
21 kami mengirimkan
21 kami menulis
-21 ke kami
-21 ke sini
-21 kembali ke
-21 kencana
-21 kendali
21 kepercayaan anda
-21 kepuasan
-21 kurir
-21 lama saudara
-21 lampirkan
-21 layani
-21 mengganggu
21 mengunggah
21 milik anda
21 nama yang
-21 orang sebelum
-21 pada jumat
-21 panik
-21 pengaturan
-21 pengiriman dan
-21 permata
-21 permintaan maaf
-21 pesan ini
21 peserta lain
21 pintu
-21 riwayat panggilan
21 rute
-21 salam dari
-21 sampai minggu
-21 sandi anda
21 satu
21 sebesar
21 sehubungan
21 sehubungan dengan
-21 sepanjang
21 sepatu yang
21 seperti
21 slip gaji
-21 tagihan yang
-21 tanyakan
-21 telepon kami
-21 tempo
21 termasuk yang
-21 tidak menjawab
-21 tirta
-21 tujuh
-21 untuk masuk
-21 wa
-21 yang sebesar-besarnya
-20 # belum
-20 # juta
20 # kami
20 ada tamu
20 anda dua
20 anda terima
-20 bagi kami
20 bagian barat
-20 balas
20 barat
-20 baru dengan
-20 bawah
-20 beli dua
20 belum tercantum
20 berat
20 berkas pendaftaran
-20 biaya dan
-20 biaya pendaftaran
-20 calon
20 dalam paket
-20 dan keluarga
-20 dan masyarakat
20 dan meminta
-20 dananya
-20 dapat
20 dengan satu
20 deposito #
-20 di bawah
-20 di kantor
-20 di kedua
-20 di rumah
-20 dijalankan
-20 disk
-20 ditulis
-20 diverifikasi
-20 dr hasan
-20 dukungan bapak
-20 februari pukul
20 hari sebelum
-20 harian
-20 hasan
-20 hash
-20 hotel
-20 ibu anggota
20 ini merupakan
-20 ini sampai
20 itu kesalahan
-20 j
20 jadi
20 kami dapat
-20 kami membayar
-20 kami sarankan
-20 kami tambahkan
-20 kamilah
-20 kamilah yang
-20 keluar
-20 kirim buktinya
20 kirim hari
-20 kk
20 lain yang
-20 masih bingung
20 masuk
20 melakukannya
20 membatalkan
20 membuka
-20 memulihkan
-20 mendaftar
-20 mengenai
20 mengirimkan
20 menyebabkan
20 menyebut
-20 meter
-20 milik bapak
20 mungkin telah
20 nyasar
20 orang pada
20 paket ibu
-20 pantau
20 pembayaran
-20 pemberitahuan ini
-20 pembuka
-20 pendampingan
-20 pun dalam
20 ratna
-20 rumah dan
-20 saja yang
20 sampai pagi
-20 sandinya
-20 sarankan
20 saya minta
-20 sebagian kecil
-20 secara
20 sejawat
-20 sekretariat
-20 selisih
-20 selisih rp
-20 sentana
20 seorang pun
20 september #
-20 serta
-20 setuju
-20 siang ini
-20 skor
-20 sudah setuju
-20 tambahkan
-20 tapi
-20 tekan #
20 telah terjadi
-20 teracak
-20 teracak hash
20 tertanggal
20 tertanggal #
-20 tidak ada
20 tidak seorang
-20 tunjukkan
-20 udah kami
-20 voucher yang
-20 warga yang
-20 yang tahu
-20 yang udah
-20 yani
-19 # #
-19 ajak
-19 akun yang
19 anda ke
-19 anda kembali
-19 auditor
-19 b
19 banget
-19 bendahara
-19 bersedia
-19 bidang
-19 bila anda
-19 budiman
19 bunga deposito
19 cari
19 daftar peserta
19 dan belum
19 dan jam
-19 dan periksa
19 dan semua
-19 dan setiap
-19 dana kembali
19 dari kalian
-19 dari luar
-19 denda
-19 dengan data
-19 desember dan
19 di gudang
19 di jalan
-19 di menu
19 dicetak
-19 divisi
-19 donatur yang
19 folder
-19 geser
-19 geser ke
19 gudang
19 gunakan
19 hingga
-19 isinya
-19 jaringan
-19 kami geser
19 kami gunakan
19 kami kena
19 kami kurang
-19 karakter
19 kartu masa
-19 kasih atas
-19 ke metode
19 kecamatan
-19 kelas
19 kemarin kami
19 kena
19 kendala teknis
-19 kepada kami
-19 kepada para
-19 keperluan
19 kesehatan anda
-19 kilat
-19 kirim lewat
19 koleksi
19 kotak surat
-19 kuncinya
19 laboratorium kami
19 lama
-19 laporkan kepada
-19 lewat email
-19 malam tahun
19 map
19 map berisi
19 masa berlaku
-19 masih ada
-19 mati
-19 maupun
-19 melapor ke
-19 mencatat
-19 mendapatkan
-19 menemani
-19 mengisi formulir
-19 metode
-19 metode pembayaran
-19 murid
-19 musim hujan
-19 nggak
-19 nggak perlu
-19 nomor ktp
-19 normal
-19 pada email
19 pada rabu
19 pelaku memakai
-19 pengganti
-19 pengiriman
19 pengurus
-19 penuh
-19 periksa
-19 pilih
-19 ponsel
-19 provinsi
19 pun dari
-19 puskesmas
19 rabu #
19 rabu malam
-19 sampaikan
19 sapaan
-19 sebelum pukul
-19 sejak awal
-19 sekarang undangan
19 selamat
-19 seluruh berkas
19 semestinya
19 server
19 seseorang
-19 sudah dihapus
-19 sudah melapor
-19 swafoto
-19 tahun baru
-19 teknik
-19 terenkripsi dan
-19 terima kasih
19 terpotong
19 tertera pada
19 tiktok
19 undangan rapat
19 untuk mengirim
-19 utuh
19 wilayah
-19 yang berpotensi
-19 yang budiman
19 yang bukan
-19 yang dikirim
-19 yang hilang
-19 yang memakai
19 yang sampai
19 yang semestinya
19 yang terjadi
18 # kursi
-18 alamat tanpa
-18 anda pada
-18 anda tetap
-18 angkatan
-18 antar
18 atas kesalahan
-18 atau
-18 balas dengan
-18 barangnya
18 bekerja
-18 bersyukur
-18 bersyukur dapat
18 besok pukul
-18 biaya bulanan
18 bunda
18 butuh
-18 cabut
18 catatan akses
-18 cerah
18 coba
-18 dan empat
-18 dan swafoto
-18 dapat mendampingi
-18 dapatkan
18 dari alamat
18 dengan ini
18 desember dengan
18 di
18 di blok
-18 difoto
-18 diharapkan
-18 ditarik
18 ditemukan
-18 ditetapkan
18 dobel
-18 dulu
18 email hari
18 faktor
18 halaman yang
-18 hari itu
-18 hari senin
18 hehe
-18 ibu pelanggan
-18 ibu sudah
18 ini untuk
-18 jika ada
-18 kami antar
-18 kami bersyukur
-18 kami cabut
18 kami gagal
18 kartu yang
-18 karyawan
18 keamanan
18 kehati-hatian kami
-18 kelas dan
-18 kerjakan
-18 kerugian
18 kesalahan pada
-18 komunikasi
-18 komunikasi dan
-18 lakukan
-18 lewat telepon
-18 luar
-18 maaf jika
-18 melihat alamat
-18 membantu
-18 memohon
18 mengabari
-18 mengubah
18 menyapa
-18 mulai rp
-18 nantikan
-18 nomor satu
-18 nyalakan verifikasi
-18 paspor
-18 penghasilan
18 perusahaan iklan
-18 polisi
-18 prioritas kami
-18 program
-18 pun termasuk
18 ramadan
18 rekaman itu
-18 saat ini
18 saldonya
18 sandi
18 satu angka
-18 saya membaca
-18 sebagai ganti
-18 sebelum
18 sebelum menekan
-18 sebesar-besarnya kepada
-18 sehat
-18 sejauh
-18 selamat ulang
-18 september pukul
18 serius
-18 setelah #
-18 sini
-18 sma
18 sobat
18 surat elektronik
18 tanpa mengujinya
-18 tanpa perlu
-18 terakhir kartu
-18 terbuka
-18 termasuk kepada
-18 terpisah
-18 terpisah dan
-18 tes
-18 tidak bersifat
-18 tidak dipantau
-18 tidak menerima
-18 tiket dan
18 tiket kereta
18 tombolnya
-18 transfer ke
-18 tunggu
-18 ubud
18 uji coba
18 undangan tes
18 versi
-18 wali kelas
`,
  evasion: `
-47 kecerobohan kami
-46 pun dalam
-44 akibat yang
-44 terlampir
-43 halo
43 mitra
-42 maaf ya
-42 yang terungkap
41 entah
-40 sobat
-39 kelalaian kami
39 sistem
-38 berlangsung
-38 kepala
37 akibat
-37 seharusnya
-37 terlambat
-36 ?
-36 dear
36 dilakukan
-36 hari senin
36 nyasar
-36 oleh karena
-36 panik
-36 saya sendiri
-36 tidak ada
35 adanya
-35 dibalas
35 kelalaian
-35 pak
35 pihak
-35 terbatas
-35 yang baik
34 alasan
-34 ikut
-34 insiden
-34 juragan
-34 karena itu
-34 log
-34 manajer
-34 pembeli
-34 untungnya
-33 ada pada
-33 atas kekeliruan
33 error
-33 hai
-33 ini bukan
33 kendala
33 ketidaksesuaian
33 ketidaksesuaian data
-33 masuk pada
33 mbak
-33 mendaftarkan
33 menyebabkan
-33 pemberitahuan
-33 pihak yang
-33 sedikit
-33 terbuka
33 terjadi kekeliruan
-33 utuh
-33 yang bukan
-32 berikut
-32 bukan kesalahan
32 di luar
-32 diri
32 faktor
32 hati-hati
-32 ir
-32 jauh
-32 jumlah
32 kekeliruan
32 kekhilafan
-32 m
-32 masalah
-32 polis
-32 sekitar
-32 sepeser
-32 sepeser pun
-32 untuk itu
-31 akibatnya
-31 bandung
-31 dalam email
-31 demikian
-31 diverifikasi
-31 elektronik
-31 kesehatan
31 ketiga
-31 kita
-31 koperasi
-31 kopi
-31 menyalin
-31 produk
31 rekanan
-31 sekadar
-31 sepele
-31 servernya
31 tombolnya
-31 wilayah
-31 yang berlaku
-30 akun baru
-30 anggap
-30 asuransi
-30 berpotensi
-30 bertemu
-30 biaya bulanan
-30 bibit
30 bug
30 dari sistem
-30 gowes
-30 ini yang
-30 karena kami
-30 kecewa
30 mengalami
-30 nurhayati
-30 nusantara
-30 tautan yang
30 telah terjadi
-30 terganggu
-30 tertinggal
-30 tertinggal di
-30 tolong jangan
30 vendor
-30 yang betul
-30 yayasan
-29 berpotensi diakses
-29 data tersebut
-29 di gudang
-29 diakses pihak
29 dikarenakan
-29 direktur
29 donasi
-29 fotomu
-29 ibu di
29 ini murni
-29 kamilah
-29 kamilah yang
29 karena
-29 menurut
29 murni
-29 pasien
-29 pesananmu
-29 polisi
-29 sebenarnya
-29 serius
-29 status
-29 tamu yang
-29 yang bocor
29 yang tidak
-28 agen
-28 aja
-28 anda dapat
-28 bapak
-28 bayarlah
-28 bocor
-28 budiman
-28 diperlukan
-28 halo mas
-28 itulah
-28 iuran yang
-28 juga sudah
-28 kartu itu
-28 ke ponsel
-28 kendaraan
28 kurang
-28 kurikulum
-28 mahasiswa
-28 mahasiswa yang
28 mas
-28 membuka aplikasi
-28 pada hari
-28 permohonan maaf
-28 provinsi
28 sehingga
-28 sejak pagi
-28 sensitif
28 tersebut
-28 tidak kamu
-28 tutor
-28 wkwk
-28 yang budiman
-27 !
-27 ada di
-27 agar
-27 benar di
-27 betul
27 bukan #
-27 demo
27 disebabkan
-27 email tersebut
27 grup
-27 imigrasi
-27 ini telah
-27 kakak tidak
-27 kami kena
27 kebocoran
-27 kena
27 konfigurasi
-27 laboratorium
-27 maaf kami
27 pemain
-27 pemesanan anda
27 penyebabnya adalah
-27 peron #
-27 pertanyaan
-27 pt
-27 sampaikan bahwa
-27 sertifikat
-27 sinar
-27 tolong
-27 yang lebih
-27 yth
-26 alamat email
-26 dahulu
26 dari pihak
-26 diakses
-26 garuda
-26 griya
26 hal tersebut
-26 hangus
-26 iseng
-26 jumlahnya tidak
-26 kamis
-26 kecil
-26 lari
-26 malam
-26 membayar rp
-26 membukanya
-26 menghapusnya
-26 menjemput
26 notifikasi
-26 pas
26 penyedia layanan
-26 rak
-26 rekening yang
-26 roti
-26 satu dan
-26 segera
-26 selamat
26 tahap
-26 tampaknya
-26 tidak pernah
-26 tiga hal
-26 tombol itu
-26 usah
-25 # mei
-25 ada pihak
-25 administrasi
-25 administrasi yang
-25 allah
-25 apakah
-25 asri
-25 belanjain
-25 brankas
-25 cemas
-25 cuma
-25 dari rak
25 data dari
-25 depot
-25 emailnya
-25 hormati
25 human
25 human error
-25 jumlahnya
-25 kali ke
25 kayak
-25 ke rumah
-25 keluarkan
-25 keputusan
-25 kesalahan itu
-25 ketua
-25 lbh
-25 maaf yang
-25 maupun
-25 memiliki
-25 mencari
-25 pada halaman
-25 para
-25 pemberitahuan kebocoran
-25 pencurian
-25 peron
-25 premi
-25 rombongan
-25 sebelumnya
-25 sepertinya
-25 studio
-25 surabaya
25 terjadi akibat
-25 tidak ikut
-25 tidak memiliki
-25 tidak tercantum
-25 undangan
-25 visa
24 akibat kelalaian
-24 aman
-24 asli
-24 barang
-24 baru dengan
-24 berkas yang
-24 daftar yang
-24 ditetapkan
-24 ditutup
-24 divisi
-24 gedung
-24 hadir
-24 ibu dapat
-24 identitas
24 ini disebabkan
-24 kalian
-24 kami hormati
-24 kami memakai
-24 kami menyampaikan
-24 kamu jadi
-24 ke gerai
-24 kerjakuy
-24 kiriman
-24 kok
-24 ktp asli
24 lalu salah
-24 libur
-24 lupa
-24 maaf banget
-24 maafkan
-24 maafkan kami
-24 melainkan
24 membuat
-24 memeriksa
-24 memilih
-24 menekan
-24 menyala
-24 milik
-24 peneliti
-24 penerbit
-24 pengurus
24 penyedia
-24 perjanjian
-24 pertama
24 punya
-24 putih
-24 satu hari
-24 seberapa
24 sehubungan
24 sehubungan dengan
-24 tanggung
-24 terbaca
-24 terhormat
24 terjadi
24 tersebar
-24 tidak memeriksa
-24 tidak seberapa
-24 wali kelas
-24 yang sama
-24 yang terhormat
-23 akunmu
-23 anda tidak
-23 ayah
-23 baik
-23 balas ke
-23 bekerja
-23 belum
-23 contoh
-23 ditampilkan
-23 ditolak
-23 dr
-23 enak
-23 hilang
-23 juga
-23 kabupaten
-23 kami menunggu
-23 kami tahu
-23 kenal
23 kendala teknis
-23 mei
-23 menarik
-23 mendapat
-23 menekan tombol
-23 mengunduh
-23 muncul
-23 namanya
-23 normal
-23 pelacakan
-23 pelakunya
-23 pemakaian
-23 perjalanan
-23 puskesmas
-23 rasanya
-23 salah satunya
-23 sama
-23 satunya
-23 senin
-23 suara
-23 tante
-23 tersebut sudah
-23 tidak hilang
-23 yang udah
-23 yth ibu
-22 ada yang
-22 anda pada
-22 bidan
-22 celah
-22 dicatat
-22 dicetak
22 dimaafkan
22 email itu
-22 email nomor
22 gangguan pada
22 gunakan
-22 halo kak
-22 hasilnya
-22 ini dapat
-22 ini ya
-22 insiden terisolasi
22 kami gunakan
-22 kami menyesal
-22 kardus
-22 kartu pos
22 kasir
22 ke grup
22 kejadian
22 kejadian ini
-22 kepada saya
22 kesalahan pada
-22 ketua panitia
-22 lain selama
-22 lemari
-22 lewat tautan
-22 loket
-22 lunas
-22 menemukannya
-22 mengikuti
-22 merupakan insiden
22 mohon dimaafkan
-22 musim
-22 nih
22 nyasar ke
-22 om
-22 pegawai tersebut
-22 pelaku
-22 permohonan
-22 rusak
-22 sakura
-22 sandi lama
-22 saya
-22 selama tiga
-22 sepele ini
-22 september #
-22 serius dari
-22 sesuatu
-22 tagihan yang
-22 tangan dan
-22 tanpa
-22 teknisi
-22 terisolasi
-22 tidak usah
-22 tulis
-22 webinar
-22 yang benar
-21 # sedangkan
-21 apa pun
-21 atas kesalahan
-21 baca
-21 bagian
-21 baju
-21 begini
-21 bendahara
-21 berikan
-21 bocor dari
-21 bunda
-21 celah itu
-21 daftar peserta
-21 dampaknya
-21 dicoba
-21 dihubungi
-21 dipakai untuk
-21 email anda
21 ganda
-21 hari selasa
21 input
-21 itu keputusan
-21 izin
-21 jangan berikan
-21 kabari
-21 kami menemukan
-21 kami sendiri
-21 kami terlambat
-21 kamu bayar
-21 kan
-21 ke posko
-21 ke sini
-21 kembali normal
-21 kesehatan bapak
-21 lakukan
-21 memblokir
-21 memblokir kartu
-21 mengabarkan
21 mengujinya
-21 mengurus
-21 menimbulkan
-21 menunggu
-21 menyampaikan permohonan
-21 mungkin
21 pada
-21 pagi
-21 paket ibu
-21 pos
-21 roa
-21 saat ini
-21 salam dari
-21 sambal
-21 sambal roa
-21 satu malam
-21 sehati
-21 sejak
-21 sejumlah
-21 selasa
-21 semalaman
-21 semua perangkat
-21 sentana
-21 sudah dihapus
-21 tabel
-21 terekspos
-21 tersimpan dalam
-21 tertukar dengan
-21 universitas
-21 ya kalau
-21 yang gagal
-21 yang kurang
-20 # m
-20 b
-20 banget
20 beberapa
-20 belanja
-20 bertuliskan
-20 bidang
-20 biro
20 cadangan
-20 cod palsu
-20 dapur
-20 dari #
-20 dari kami
-20 data anggota
-20 data tertentu
-20 datang
-20 dengan sangat
-20 dinas
-20 donatur yang
-20 gaji
-20 hal sepele
-20 harian
-20 inisial
-20 jalan
-20 jersey
-20 kami harus
-20 kami memasang
-20 kami mengunggah
-20 kantor
-20 karyawan dan
-20 ke toko
-20 keanggotaan
-20 kelurahan
-20 kosong
-20 ksp
-20 lagi yang
-20 latihan
-20 lumbung
-20 maaf sebesar-besarnya
-20 mana
20 memotong
-20 mencetak
-20 menelepon kami
-20 mengambil
-20 menutup celah
-20 mesin
-20 nasional
20 pada sistem
-20 pelindungan
-20 pembaruan
-20 pemeriksaan
-20 pernah
-20 pesanannya
-20 presale
-20 salam
-20 satu angka
-20 sekaligus
-20 sekolah memohon
-20 selisihnya
20 teknis
-20 terdampak
-20 termasuk yang
20 ternyata
-20 tersimpan
-20 tertentu milik
-20 tes darah
-20 tidak bisa
-20 tiket kereta
-20 tindakan
-20 tombol
-20 udah
-20 ukuran
-20 versi
-20 voucher
-20 waktusalat
20 ya
-20 ya kak
-20 yang lain
-20 yang salah
-20 yani
-19 # februari
-19 # malam
19 # padahal
-19 alumni
-19 anda dua
-19 anda salah
-19 apa
-19 barang yang
-19 berangkat
-19 beredar
-19 berjaga
-19 berkas
-19 berlaku
-19 bilyet
-19 bu
-19 bukittinggi
-19 cod
-19 dan itu
-19 dari kalian
-19 dari luar
-19 di daftar
-19 di layar
-19 dibuka
-19 dihapus
19 diinformasikan
-19 dikenal
-19 dimakan
-19 diunduh
-19 dompet
19 dunia
-19 februari
-19 gak
-19 halaman itu
19 hosting
-19 ibu ke
-19 ini terjadi
-19 jadwalnya
-19 jakarta
-19 jangan dimakan
-19 juni pukul
-19 kami lupa
-19 kamu terima
-19 keluarga anda
-19 koran
-19 kota
-19 lama anda
-19 layar
-19 lintas
-19 maaf
-19 masih bingung
-19 mati
-19 media
-19 media sosial
-19 meliputi
-19 memasang
-19 membantu
19 membuat laporan
-19 menampilkan
-19 mencatat
19 mengalami kendala
-19 mengunggah
-19 menyampaikan
-19 menyembunyikan
-19 menyimpan berkas
-19 ngomong-ngomong
-19 nik saudara
-19 palsu dan
-19 parkir
19 pekan lalu
-19 pembaca
-19 perlu membalas
-19 polres
-19 profil
-19 rekening koran
-19 sebelah
-19 sebesar-besarnya
-19 sehat
-19 seperti
19 siber
-19 sponsor
-19 sudah tidak
-19 tampil
-19 teks
-19 terhadap data
19 terjadi kesalahan
-19 tertera
-19 tiga jam
-19 ubud
19 yang sedang
-19 yang tertera
-18 # april
-18 abaikan
18 ada satu
-18 admin kami
-18 akhir pekan
-18 anak-anak
-18 anda mungkin
18 angka yang
-18 berujung
-18 buletin
-18 cache
-18 celahnya
-18 cerita
-18 dan ktp
-18 dan tanggal
-18 dari aplikasi
-18 dengan email
-18 desember
18 dikarenakan gangguan
-18 doang
-18 email yang
-18 empat
-18 galon
18 gangguan
-18 gudang kami
-18 hati-hati dengan
-18 hubungi #
-18 indonesia
-18 ini terkirim
-18 itu kami
-18 jeda
18 kak jadi
-18 kami kemarin
-18 kami menagih
-18 kami pada
-18 kami salah
-18 kami tulis
18 kepotong
-18 kesalahan kecil
-18 kirimpas
-18 kuota #
-18 langkah
-18 makmur
-18 masyarakat
-18 medan
-18 menemukan
-18 menerapkan
-18 mengganti kata
-18 menutup
-18 mungkin telah
-18 ngantuk
-18 nggak
18 oknum
-18 pada malam
18 paspor anda
-18 perumahan
-18 pesan ini
18 pihak ketiga
-18 pmi
-18 rina
-18 salinan
-18 sejawat
-18 sekali
-18 selesai
-18 senin pukul
18 sistem kami
-18 sma
-18 tercantum pada
-18 tetap
-18 tirta
-18 ulang
-18 unduh
-18 wajib
-18 yang baru
-18 yang dapat
18 yang masih
-18 yang namanya
-18 yang terbuka
`,
  remedy: `
-68 ?
-60 halo
59 tetap
58 biaya
58 lagi
56 bukti
56 kembali normal
56 kini
-56 pernah
54 hangus
-53 kami tidak
53 perbaikan
-51 alumni
-51 gagal
-51 kepada saya
-50 # seseorang
50 dihapus
50 kami ganti
-50 maaf jika
50 utuh
-48 ajak
-48 baru yang
-48 jawab
-48 memasukkan
48 sudah kami
-48 terjadi
48 ulang
47 jika
-47 kami nomor
47 sekarang
-46 # akun
-46 bandung
46 depan
46 membetulkan
-46 sejawat
45 brankas
-45 hari sabtu
-45 ini tidak
-45 paket
-45 perbarui
-45 telepon #
-45 terhadap orang
-44 akun dan
-44 bertemu
44 gratis
-44 kami lupa
-44 kami sarankan
-44 nomor telepon
-44 sarankan
44 yang lama
-44 yth
-43 berat
43 bersedia
-43 foto
-43 ikut terkirim
-43 kami kami
-43 ke polisi
-43 pertanyaan
-43 tinggal
-43 tolak
42 berlaku
42 kami tutup
-42 kelima
-42 kerahasiaan
-42 kesalahan kecil
-42 maaf sudah
-42 melampirkan
-42 sandi lama
-42 sembilan
-42 transaksi
-42 whatsapp #
41 akan menerima
41 berikutnya
41 biaya tambahan
-41 desember dan
41 fotonya
-41 kami mengetahuinya
-41 lakukan
-41 menekan
-41 rumah dan
-41 sambil
-41 swafoto
-41 tiap bulan
-41 ya
-40 akun yang
-40 asuransi
40 di kantor
40 dikirim
40 dimulai
-40 jersey
-40 kami mengirim
-40 kamu jadi
-40 kelalaian
-40 laboratorium
-40 lainnya
40 memblokir
40 memblokir kartu
40 otomatis
40 sampai tanggal
-39 # #
39 bidan
-39 dan cek
-39 di loket
-39 hasil laboratorium
-39 kepercayaan anda
-39 kpr
-39 lalai
-39 meminta uang
-39 mengetahuinya
39 nanti
-39 nomornya
-39 saya langsung
-39 sehat
39 setiap
-39 subuh
-38 besar
-38 bicara
38 boleh disimpan
38 dan bersedia
-38 dear
38 di lampiran
38 ditutup
38 kalau
38 kami perpanjang
-38 kepada bapak
38 mencabut akses
38 mendapat
38 mulai
-38 nomor kartu
38 perpanjang
38 rina
-38 semalaman
-38 tidak menerima
-38 tiket kereta
-37 !
-37 alamat dan
-37 anda pada
-37 baik
-37 balasan
-37 berikan
-37 ganti pin
-37 grup whatsapp
-37 jangan berikan
-37 kami menerbitkan
37 lagi yang
-37 mahasiswa
37 membukanya
-37 menampilkan
37 mengembalikan
37 paspor
37 perpanjang sampai
-37 rekaman itu
-37 sekadar
-37 seseorang masuk
37 sudah membayar
-37 teknis
-37 tertulis rp
37 tidak ada
37 tidak berubah
-37 tua
-37 yang kakak
-36 # sampai
-36 acara
36 asesmen
-36 bendahara kami
-36 berhati-hatilah
36 dananya
-36 di buku
-36 di email
-36 email hari
-36 foto alamat
-36 gowes
-36 hai
36 hapus
-36 jauh
36 kami membayar
36 kapal
-36 ke akun
-36 kelalaian kami
-36 kepada kementerian
-36 kepuasan
-36 lengkap
-36 lewat link
-36 libur
-36 menemukannya
-36 menyalin
-36 npwp
-36 orang tua
36 pendampingan
-36 peneliti
-36 perumahan
-36 seharusnya sampai
36 setuju
36 sisanya
36 sudah setuju
-36 tidak pernah
36 yang benar
-36 yang terbuka
-36 yang udah
-35 ada pada
35 akan
35 bapak sudah
-35 buat kata
35 denda
-35 donatur
-35 foto ktp
35 gantilah
35 gantinya
35 hari itu
35 hilang
35 kembali penuh
-35 kenyamanan anda
35 lampiran
-35 lokasi
35 malam ini
-35 membalas email
35 ongkos
-35 pak
-35 password
-35 promo
-35 rasanya
-35 rusak
-35 sambil menyebut
-35 sandi baru
35 sandinya
-35 surel kami
35 tambahan
-35 telepon atau
35 uang rp
-35 yang baik
-35 yang gagal
-34 # m
-34 agustus pukul
-34 akibat yang
34 alamat kami
-34 ananda
-34 begini
34 berlaku sampai
-34 dan ibu
-34 dan itu
-34 daring
-34 di daftar
34 di rekening
-34 diperlukan
34 dipilih
-34 gudang kami
-34 ir
-34 jadwalnya
-34 kepotong
-34 memberi tahu
-34 memegang
34 mendaftarkan
34 mengurus
34 mulai hari
-34 nama lengkap
34 oma
-34 pasien lain
-34 profil
-34 rute
34 sekaligus
-34 sekitar
-34 selalu
-34 suara
34 supaya tidak
-34 tante
-34 termasuk yang
34 uang kembali
-34 umum
-33 # malam
-33 # pengguna
-33 ada orang
-33 alasan
-33 anggota koperasi
33 atas nama
-33 banget
-33 biro
-33 dan jam
33 dari aplikasi
33 di rumah
33 digeser
33 dimatikan
-33 dinas
-33 diri
33 disiapkan
-33 dua jam
-33 hujan
33 itu juga
33 juga di
33 kami bayar
-33 kami hanya
-33 kami terlambat
-33 kapan
33 keempatnya
-33 kepercayaan
-33 konsep
-33 lalu hubungi
-33 mas
33 masuk ke
-33 menekan tombol
33 mulai bulan
-33 polres
-33 privasi
-33 pun dari
-33 ribu
33 sepele ini
-33 serius
33 sudah menghapus
-33 tes darah
33 tetap kami
33 tolong jangan
33 yang betul
-32 alamat rumah
-32 bapak dan
32 berkas sudah
32 bila
-32 dan pesanan
-32 dan riwayat
-32 dari rak
-32 dengan nomor
32 diganti
-32 disimpan di
-32 hari pukul
-32 hormati
-32 kami lakukan
-32 kami memasang
-32 kami sampaikan
32 ke pusat
-32 lari
-32 mencari
-32 menyebarkan
-32 menyesal dan
32 pada jumat
-32 pekan lalu
32 per satu
-32 pesan untuk
32 poin
-32 pt
32 puasa
-32 rekening saja
32 rumah
32 sabtu #
32 satu per
-32 sedangkan
32 sekali
-32 sesuatu
-32 siap menjawab
-32 silakan buat
32 tetap berjalan
-32 titik
32 yang lebih
-32 yang menyebut
-31 anda bisa
-31 anda terima
-31 anggap
-31 berkala
31 biayanya
-31 bibit
31 buang
-31 dan kata
-31 dan periksa
-31 dibalas
31 diperiksa
-31 ditampilkan
-31 enak
-31 instagram
-31 itu tanpa
31 jadwal baru
-31 kami memakai
31 kami telepon
-31 karena
-31 karena itu
-31 kasih atas
-31 kirim kepada
-31 maaf kami
-31 mampir
-31 meja
-31 melalui aplikasi
-31 memeriksanya
31 menemani
-31 meski
-31 nama dan
-31 nirwana
-31 nurhayati
31 paling lambat
-31 penghasilan
-31 pengurus
-31 produk
-31 salah mengetik
-31 satu kali
-31 saya sendiri
31 sebenarnya
-31 secara berkala
31 semua
-31 sendiri yang
-31 seorang
31 sesudah
-31 situs anda
31 tangkapan
31 tanpa biaya
-31 teknisi
-31 teknisi kami
-31 terbaca
-31 tersentuh
-31 tertinggal
-31 tertinggal di
-31 tidak memeriksanya
-31 tidak tersentuh
-31 untuk verifikasi
-31 waktu
-30 armada
-30 bagi anda
-30 bagian
-30 belanjain
30 benar
-30 berada
30 berubah
30 bila bapak
-30 bulan lalu
30 cara
-30 curigai
-30 dan alamat
-30 dan nomor
-30 data
-30 demikian
-30 direktur
30 dosis
-30 gambar
-30 gangguan
30 ibu sudah
-30 isi
-30 itu kami
30 jangan
30 kami buang
-30 kami dengan
30 kami matikan
30 kami pindahkan
30 kami yang
-30 kardus
-30 kenyamanan
-30 kepala
-30 kerjakuy
30 ketik sendiri
30 lambat #
30 lebih suka
-30 m
30 matikan
-30 mengganti kata
-30 menjaga
30 mesin
30 ongkos kirim
-30 panitia
30 pekan
-30 pencurian
-30 pengingat
30 penuh tanpa
-30 pin
30 pindahkan
-30 pontianak
-30 seberapa
30 sepele
-30 serius dari
-30 siapa yang
30 suka
30 supaya
-30 tadi malam
30 tahun depan
-30 tahun ini
30 tanpa perlu
30 tautan apa
-30 tekan #
-30 teks
30 telah menghapus
-30 terhormat
-30 tertentu
-30 tertukar
-30 tidak seberapa
30 undangan kami
30 yang memakai
-30 yang memegang
-30 yang terhormat
-29 ada diskon
-29 administrasi
-29 agar
-29 akibatnya
-29 anda dua
29 benar sabtu
-29 berujung
29 betulkan
-29 dampaknya
29 dan kami
-29 dan ktp
-29 dengan data
-29 desember dengan
-29 diharapkan
29 ditetapkan
-29 hanya untuk
29 hitung
-29 ialah
-29 ini untuk
29 kami betulkan
-29 kami keliru
29 kamu tidak
29 ke tempat
-29 kecerobohan kami
-29 kopi
-29 kunjungi
-29 kunjungi gerai
-29 malam kami
-29 masuk pada
29 membayar rp
-29 menagih
-29 mengamankan
-29 nik
-29 nim
29 oleh
29 om
-29 penagih
-29 pencuri
-29 pengaduan
29 perlu permohonan
29 peron
29 peron #
-29 pula
-29 pun dalam
29 punya
-29 relatif
-29 relatif kecil
29 resep
-29 rumah atau
29 sah
-29 salam dari
-29 secara
29 sekretariat
29 seluruh kata
-29 sepeser
-29 sepeser pun
29 servernya
-29 tahu
-29 tengah
-29 ternyata
-29 tersambung
29 tidak berlaku
29 tolong
-29 untuk mengamankan
-29 yang bisa
-29 yang tertukar
-29 yayasan
-28 administrasi yang
28 anda di
-28 balas saja
28 biaya bulanan
-28 bikin
-28 bpjs
-28 bpjs dan
-28 buletin
-28 dan bapak
28 dapat datang
28 dari data
-28 di halaman
-28 di lapangan
-28 digital yang
-28 dikenal
28 dimakan
-28 dipakai di
-28 enam
-28 garuda
-28 hadir
28 haji
-28 itu kesalahan
-28 jakarta
28 jangan dimakan
28 jika anda
-28 kamera
-28 kami kemarin
28 kami kirimkan
-28 kami seharusnya
-28 ke kotak
-28 kecerobohan
-28 kerja dan
-28 kesalahan itu
28 kirimkan
28 ktp anda
-28 lama yang
28 langsung dari
-28 lapangan
28 link
28 login
-28 malam pukul
-28 meliputi
-28 memakai data
-28 mencantumkan
28 mengisi formulir
28 nggak bisa
-28 nik dan
-28 nik saudara
-28 nomor bpjs
28 ongkosnya
28 pada rekening
-28 pengguna
28 presale
-28 salam
-28 sampai akhir
28 sampai pukul
28 sedang
28 segera
28 senin pukul
-28 sepatu yang
28 sepuluh
28 sepuluh alamat
-28 sinar
28 status
-28 terhadap
-28 tidak dapat
28 tutup pada
-28 waktusalat
-27 akan selalu
27 akses itu
-27 alamat
-27 alamat ini
27 alat
27 apabila
-27 bapak ibu
-27 bersifat
27 contoh
-27 dan di
-27 dapat kami
-27 dapat menerima
-27 dari #
27 delapan
-27 di instagram
27 diperbaiki
27 diperbaiki kami
27 dua hari
-27 example
27 hadir pada
-27 hal yang
-27 halo kak
27 harganya
-27 ibu anggota
-27 ibu di
27 jadwal
-27 jumlahnya tidak
27 kami lampirkan
-27 kami mengirimkan
-27 kapan pun
-27 ke alamat
27 keduanya
-27 kepada #
27 komputer
27 lama
-27 lama anda
27 lampirkan
-27 lebih dulu
-27 luar negeri
-27 manajemen
27 memakai verifikasi
-27 menarik
-27 mengirimkan
27 menit setelah
-27 menunggu
-27 milik bapak
-27 minta maaf
-27 mulai rp
27 mulai sekarang
-27 nusantara
-27 nyasar
-27 nyasar ke
-27 palsu
-27 pasar
-27 pembelian
27 pemegang tiket
-27 pemeras
-27 penerbit
-27 pindaian
-27 pindaian paspor
-27 portal itu
-27 pulsa
-27 rekening dan
-27 sakura
27 sama dan
-27 sampai malam
27 sandi dan
27 surat ini
-27 tanggal lahir
-27 terima
-27 terminal
-27 tersimpan
27 ujian
27 walau
-27 wawancara
-27 yang pertama
-26 agar akun
-26 atau swafoto
-26 berjalan
-26 bidang
-26 bocor
26 boleh meminta
-26 calon mahasiswa
-26 cvv
-26 dan kontak
-26 dan paket
-26 dengan satu
-26 di pengaturan
26 dikerjakan
-26 divisi
-26 fotomu
26 gadang
-26 griya
-26 halaman
26 hari kerja
-26 ini dikirim
26 item
26 juni kami
-26 kami hormati
-26 kami mencantumkan
-26 kami menunggu
-26 kami tagih
26 kami tanggung
-26 kartu masa
26 kedua
-26 kehilangan
-26 kenali
-26 kesehatan
-26 ketika
-26 ketika memindahkan
-26 kontak
-26 lahir
-26 lewat aplikasi
-26 lupa
-26 maafkan
-26 maafkan kami
-26 mahasiswa yang
-26 masa berlaku
-26 melayani
26 memakai kata
-26 mengabarkan
26 mengisi
26 menit
-26 menjadi
-26 menjunjung
-26 menjunjung tinggi
-26 menyapa
-26 mohon maaf
-26 nih
26 notifikasi itu
26 ongkosnya diganti
-26 pantau
26 pekan depan
-26 pembaca
26 penerima
-26 pengaturan
26 personel
-26 pos
-26 sandi akun
26 sarapan
26 sebagai ganti
26 sebelum pukul
-26 sebuah
-26 selama #
-26 selamat ulang
26 selisihnya kami
-26 semuanya
-26 swafoto ktp
-26 tagih
-26 tangan
-26 tangan dan
26 tidak lagi
-26 unit
-26 yang dikirim
-26 yani
-25 # fa
-25 # juta
-25 akhir bulan
-25 akunmu
25 akunnya
-25 allah
25 anda boleh
-25 anda termasuk
-25 ayah
-25 b
-25 baja
25 benar di
25 benar terlampir
25 besok
-25 boleh dipakai
-25 bolu
-25 bolu pandan
25 bukti yang
25 cocokkan dengan
-25 daftar yang
25 dan diperiksa
25 dan hasil
-25 dan jadwal
-25 di gudang
25 di kedua
-25 dilihat
-25 dimaafkan
-25 diminta
25 dokter
-25 email senin
-25 fa
25 februari pukul
-25 harga wajan
25 hari yang
-25 hubungi saya
-25 jasa
25 jeda
25 kami cocokkan
-25 kami menemukan
25 kami menutup
-25 kami mohon
-25 kamilah
-25 kamilah yang
25 ke whatsapp
-25 kebocoran
25 keluar
25 kenal
-25 keterangan lebih
25 kirim buktinya
25 kuncinya
-25 lanjut dapat
-25 lari subuh
-25 laut
-25 lengkap dan
-25 makmur
-25 malam tahun
-25 mei kami
25 memeriksa
-25 mengambil
25 menginap
-25 minggu lalu
-25 mohon dimaafkan
-25 nomor saya
-25 oleh karena
-25 pada halaman
-25 pandan
-25 panik
-25 pelanggan yang
-25 pemegang polis
25 penerima menghapus
-25 penyebabnya
-25 perlu dibalas
-25 pesan ini
-25 pribadi
25 pusat data
-25 rilis
25 sana
25 sandi anda
-25 sanur
-25 saya membaca
-25 saya mohon
-25 sebab
-25 sehati
-25 sementara dan
25 sempat
-25 sepertinya
25 siap
-25 tabel
-25 tahun baru
25 tambalan
25 tambalan #
-25 tautan ini
-25 tercantum di
25 terkena
-25 tersebar
-25 tersimpan di
-25 terutama
25 tiket gratis
-25 tim
25 uangnya
-25 ulang tahun
-25 wajan
-25 wajan baja
-25 yang datanya
24 # cm
-24 # pada
24 akses
24 anda belum
-24 anda dibuka
24 anda tetap
24 apa-apa
-24 apalagi
24 aplikasi
-24 asri
-24 atas nik
-24 balasan email
-24 balasan yang
-24 baru dengan
24 berikutnya akan
24 biayanya kami
-24 bisa datang
-24 bisa membuka
24 boleh dikirim
-24 bulan agustus
24 bulan depan
24 cm
24 daftar
-24 dan laporkan
-24 dan saldo
-24 di jalan
-24 di layar
-24 di server
24 dicocokkan
-24 dilayani
-24 dukungan bapak
-24 error
-24 ganti kata
-24 gedung
-24 hari senin
24 harus
-24 ini sampai
-24 ini telah
-24 itu dapat
-24 itu keputusan
24 itu kini
-24 itu memuat
24 jatuh tempo
24 juli dan
-24 juni pukul
24 kalah
24 kalau ibu
-24 kami memeriksanya
-24 kami menyarankan
24 kami perbaiki
-24 kami transfer
-24 ke kami
24 keadaan
-24 kepegawaian
24 keputusan
-24 kirimpas
24 kodenya
-24 kue
-24 lain dengan
-24 malam #
-24 mantan
24 masih menerima
24 melakukan apa-apa
-24 membuat
-24 membuka aplikasi
-24 memperlihatkan
24 menghapus berkas
-24 menjawab di
-24 menyapa anda
-24 menyarankan
-24 menyarankan bapak
24 minggu pukul
24 mohon
-24 mohon waspada
-24 orang lain
-24 orangnya
24 pasang
-24 pembayaran
24 penerima email
-24 penerimaan
-24 penipuan
24 perbaiki
-24 perempuan
-24 perjalanan
24 perlu melakukan
24 plus
24 polisi sudah
-24 premi
-24 rekaman kelas
-24 rincian
24 riwayat
-24 roti
-24 sampai di
-24 satpam
-24 september #
-24 setelah #
-24 sewaktu
24 staf sudah
24 sudah dihapus
-24 sudah telanjur
24 tanda
24 tanggung
24 tempo
24 tidak menjawab
-24 tv
-24 yang bocor
24 yang hilang
24 yang lain
-24 yang mengetahui
-24 yang salah
-23 # dan
-23 # klik
23 # tanpa
23 anak anda
-23 bapak yang
23 berobat
-23 bilyet
23 buktinya
-23 dalamnya
-23 dan #
-23 dan kartu
-23 dan minta
-23 dengan nama
-23 depot
-23 di dalamnya
-23 dikirim secara
23 dikunci
-23 dukungan
-23 elektronik
-23 email sama
23 februari dan
23 ganti rugi
-23 glow60
-23 hujan sudah
-23 indonesia
23 itu sekarang
23 kami kembalikan
-23 kami lalai
23 kami menambahkan
23 kami tambahkan
-23 karena kami
23 ke saldo
23 kembalikan
-23 kepala cabang
-23 kunjungan anda
-23 kurikulum
23 lama sudah
-23 log
23 login lewat
-23 maaf
23 masih
23 masuk
23 matikan sampai
-23 medan
23 melakukan
-23 membaca semua
-23 memberikan
-23 membuka
23 mendaftar ulang
-23 menerapkan
-23 menganjurkan
-23 mewaspadai
-23 mohon untuk
23 pada email
-23 paket ibu
-23 pemakaian
-23 pemeriksaan
-23 perlu membalas
23 perlu mendaftar
-23 pinjaman daring
-23 portal
-23 pringsewu
-23 rak
23 rugi
23 rumah sakit
23 sakit dan
23 satu hari
23 sebelum dikirim
-23 seharusnya kami
23 sekali lagi
23 selesai
-23 semalam
-23 sepatu
-23 serta
23 siang ini
-23 siti
-23 sosial
-23 surabaya
23 tambahkan
-23 tertukar dengan
23 tunggakan
-23 untuk tidak
23 untukmu
-23 voucher glow60
-23 yth ibu
-22 # paket
-22 admin kami
-22 amanah
-22 anda yang
-22 asing
-22 bagian barat
22 baju
22 balik
-22 bandar
-22 bandar lampung
-22 banjarbaru
-22 barat
22 benar rp
-22 berbagai
-22 berikut dan
-22 berjangka
-22 boleh membawa
-22 budiman
22 bukan #
22 cetak
-22 chat
22 dan rekaman
22 dan sudah
-22 dari email
-22 darurat
-22 darurat #
-22 demo
22 dengan email
22 deposito yang
22 desa
-22 diduga
-22 digital
22 dinyatakan
22 dinyatakan diterima
22 diproses
-22 doang
22 dulu
22 dulu ke
22 email yang
-22 entah
-22 hari minggu
-22 hari selasa
-22 hasil tes
22 hati-hati dengan
-22 internet di
-22 iseng
-22 kabupaten
22 kalian tidak
-22 kami keluarkan
-22 kami menekan
-22 kami mengunggah
22 kami menulis
-22 kantor kami
-22 kartu pos
-22 kartu sim
22 ke cabang
-22 ke grup
-22 ke ponsel
-22 ke rekening
22 keanggotaan
22 ketiga
-22 ketua
22 kurir
-22 lalu salah
-22 lampung
22 mana
-22 masalah
-22 mematikan
-22 membaca
-22 membalas surel
-22 membawa satu
22 memesan
-22 meminta maaf
22 mengambil antrean
-22 menit dan
-22 minggu pagi
-22 moms
22 mulai minggu
22 mulai senin
-22 nasabah
-22 nik anda
-22 operasi
-22 otp atau
22 pembeli
-22 pendamping
22 perlu datang
22 perlu mengisi
-22 ramadan
22 saja email
-22 salah satunya
-22 satu pendamping
-22 satunya
22 saudara tidak
-22 sejahtera
-22 semestinya
-22 si
-22 sim
-22 simpanan berjangka
22 skor
-22 sma
-22 sudah masuk
22 susulan
-22 tahun lalu
22 tanpa mengambil
-22 terkirim ke
-22 termasuk
-22 tidak memeriksa
-22 tim kami
-22 tujuh tahun
22 tunjukkan
22 untuk ibu
22 usia
22 visa
-22 yang anda
22 yang berlaku
-22 yang budiman
-22 yang semestinya
-22 yang terjadi
-22 yth bapak
-21 # bebas
-21 # formulir
-21 # juli
-21 # oktober
21 akun baru
-21 anda lakukan
21 angka yang
-21 apa yang
21 bapak tetap
-21 baru sekarang
21 batalkan
21 batalkan dan
-21 bebas
-21 bebas pulsa
21 beda
-21 beli
21 bincang
21 bincang buku
21 buat
21 buka
21 cadangan
21 cocokkan
21 dan ia
-21 dan isi
-21 dapat anda
21 dengan
-21 dengan kata
21 di grup
-21 diberitahukan
-21 disalin
-21 ditemukan
21 gudang
21 halaman itu
-21 hubungi
-21 ibu ke
-21 indah
-21 ini dapat
21 ini juga
-21 ini sebelum
21 item yang
21 iuran yang
-21 jalan dan
21 kami batalkan
-21 kami malu
21 kami tahu
21 kamu terima
-21 kartu dan
-21 kelas dan
-21 kesehatan bapak
21 keterlambatan
-21 ketua panitia
-21 klien
-21 klinik
-21 konfigurasi
-21 ksp
-21 kunjungan
21 lama dan
-21 layanan kami
-21 lebih lanjut
-21 lembaga
-21 malu
-21 memang
-21 memindahkan server
-21 menemukan
-21 mengganggu
21 mengganti semua
21 mengikuti
21 menjemput
-21 menyentuh
-21 mumpung
-21 namanya
-21 namanya juga
-21 oktober
21 pelari
-21 peristiwa ini
-21 permintaan maaf
21 pesan yang
-21 pesananmu
-21 pin dan
21 polis anda
21 ponsel anda
21 putih
-21 rahasia
-21 roa
21 rp
21 rp #
-21 rumah yoga
21 sakit
21 saldo rp
-21 samasta
-21 sambal
-21 sambal roa
21 sebelumnya
21 semua kunci
-21 tagihan yang
-21 tahun
-21 tampaknya
-21 tertera
-21 tidak dibalas
21 tidak hilang
-21 tidak memerlukan
-21 tumbuh
-21 ubud
-21 up
-21 waspada terhadap
-21 yang kami
21 yang masih
21 yang meminta
21 yang mengaku
-21 yoga
-21 yoga samasta
20 akan kami
-20 akan pernah
20 akhir pekan
20 alamatnya
-20 anda ke
-20 anda lewat
-20 antaranya
20 atau
-20 atau hubungi
20 balas dengan
20 balas surel
-20 bapak boleh
-20 batal
-20 bawah
-20 belanja cerah
20 berkasnya
-20 berkomitmen penuh
-20 bicara dengan
-20 bot
-20 c
20 cadangan pukul
20 catatan
-20 catatan server
-20 cerah
-20 cerita
-20 dalam email
20 dan membawa
-20 dan tanggal
20 dari cadangan
-20 dari kami
-20 data pribadi
-20 dengan ini
20 dengan nik
-20 di antaranya
-20 di bawah
-20 di luar
20 dibaca dua
-20 dibatalkan
-20 dibuka
20 diinginkan
20 dijalankan
-20 dijawab
-20 diperkirakan
20 ditaruh
20 ditaruh di
-20 fajar
-20 februari kami
-20 gagal menjaganya
20 jam #
20 jangan balas
-20 jumat #
-20 kalinya
20 kamar
-20 kami jual
20 kami kerjakan
20 kami pasang
20 kami unggah
20 kelompok
-20 kemarin siang
-20 kepada pembeli
20 keperluan
20 kirim lewat
-20 kok
-20 koleksi
20 lima kali
-20 luh
-20 luh ayu
-20 maklum
20 mana pun
20 maret kami
-20 masyarakat
-20 membaca tanggal
-20 meminta otp
-20 menebak
-20 mengabari
20 menghapus
20 menghapus email
-20 mengunggah
-20 menjaganya
-20 menyala
-20 minggu #
20 mohon abaikan
20 nggak
-20 ni
-20 ni luh
20 orang kedua
-20 pada rabu
-20 panggilan
20 pasangan
20 pelakunya
-20 pelanggan
20 pembaruan
-20 pencapaian
20 pendaftaran
20 pengujian
20 penuh dan
-20 penuh pada
-20 peristiwa
20 perubahan
20 pihak bank
-20 posko
20 pukul #
20 putus
-20 rabu #
-20 rabu lalu
-20 reply
-20 salah membaca
-20 sari
-20 sebagian pengguna
-20 sebelah
20 sebutkan
20 sejak pagi
20 sekarang undangan
-20 siang kami
-20 slip
-20 sudah lewat
-20 tak
-20 tapi
-20 tas
20 tautannya
20 telepon
20 terlampir
-20 tersambung ke
-20 tersebut
-20 tertanggal
-20 tertanggal #
20 tidak diinginkan
20 tidak menyimpan
-20 tiga hal
20 tiket
-20 toko
-20 uang
20 unduh
-20 unit layanan
20 yang sedang
-20 yang terus
-19 # kami
-19 # sedangkan
19 abaikan
19 ada anggota
19 ada barang
-19 apakah
-19 bahwa pada
-19 balai
-19 balasan dan
19 baris
-19 baru tahu
19 bawa
-19 bcrypt
19 beliau
-19 berikut
-19 berikut dalam
-19 berkas itu
-19 berpura-pura
-19 bersyukur
-19 bersyukur dapat
-19 bertuliskan
19 beserta
19 bisa dipakai
-19 bocor dari
-19 bunga deposito
-19 dan jumlah
-19 dapat mendampingi
-19 dapat menelepon
-19 dapur
-19 daripada
-19 data ini
-19 di balai
19 di ruang
-19 dibesar-besarkan
-19 dr
-19 edisi
19 geser
19 geser ke
-19 halaman yang
-19 hotel puri
-19 ibu kandung
-19 ibu pelanggan
-19 ii
19 ini ke
-19 inisial
-19 instansi
19 jika ada
-19 jual
-19 kami belum
-19 kami bersyukur
19 kami geser
-19 kami menempelkan
-19 kandung
19 karakter
-19 kayak
-19 ke surel
-19 ke toko
-19 kecil
-19 kemarin kami
-19 kemungkinan
19 kepada orang
-19 keselamatan
19 kini wajib
-19 klik
-19 kotak masuk
-19 langsung di
-19 lbh
-19 lebih banyak
19 lewat email
19 link yang
-19 lunas
19 mbak
-19 melalui tombol
-19 memuat
-19 menanggapi
-19 mengetahui
-19 mengirim email
19 menjawab
-19 menyebut
19 menyiapkan
19 minggu malam
19 nama beliau
19 nama koperasi
-19 namun
-19 nomor satu
19 pagi tadi
-19 pemberitahuan ini
-19 pemberitahuan kebocoran
19 pemesanan anda
-19 pemilik
-19 penerbangan
19 penuh
-19 per orang
19 perawat
-19 perhatikan
-19 perlu dibesar-besarkan
-19 petugas bank
-19 rekan
-19 salah
19 sama
19 sampai minggu
19 sampaikan
-19 sandi
19 satu dan
-19 sehingga nomor
-19 sejumlah
19 semua kata
19 semua penerima
19 semua perangkat
19 serupa
19 sini
-19 sistem kami
-19 sudah bikin
-19 tanggal yang
-19 tanpa mengujinya
19 teknologi
19 telepon saya
19 teman
19 terbit
-19 terima kasih
19 tiap
-19 tombol berikut
-19 waduh
-19 wali
-19 wali kelas
-19 yang bukan
19 yang sempat
-19 yang tertera
-18 # kursi
-18 aku minta
-18 alamat internet
-18 alamat surel
-18 anda salah
-18 apakah nik
-18 atas kekeliruan
18 ataupun
-18 baru saat
18 bekerja
18 bersandi
-18 bertanggung
-18 bertanggung jawab
-18 bisa
18 boleh
-18 dan besaran
18 dan mengirim
-18 dana kilat
18 data pada
-18 dengan mengetik
18 di peramban
18 dipegang
18 disimpan
18 ditambah
-18 ditanyakan
18 diterima
18 diulang
-18 dobel
-18 gak
18 grup
18 habis
-18 harap tidak
-18 hasil pemeriksaan
-18 jadwalin
-18 jam kerja
18 jam yang
-18 jangan layani
18 jumlah yang
18 kalau masih
18 kami sediakan
-18 kamu bayar
-18 kan
-18 kapan saja
-18 karyawan dan
-18 kasih kami
-18 kejadian ini
18 kelebihan
-18 keluarga anda
18 keterlambatan ini
18 ketik
-18 kilat sejahtera
18 kodenya sudah
18 kuota
18 laporan yang
-18 login melalui
-18 masa
-18 melindungi
18 menambahkan
-18 menelepon anda
18 menelepon kami
-18 menemui
18 mengajukan
-18 mengalami
-18 mengetik sendiri
-18 menghapus seluruh
18 menu
18 menutup
18 menyatakan
18 menyimpan
18 mudah
-18 nasional
-18 nusa
18 ojk
-18 pelindungan
-18 pemberitahuan
18 pembuka
18 penagihan
-18 penyewa
18 perlu anda
-18 pesanan bunda
-18 pindah
18 poliklinik
18 prioritas
18 rawat
-18 rel
-18 rel nirwana
-18 s
-18 sebelum menekan
-18 sebesar
18 sediakan
18 sekarang dipegang
-18 sekolah memohon
-18 semalam kami
-18 semoga
18 sendiri alamat
18 senin #
-18 slip gaji
18 sudah
-18 sudah coba
18 sudah meminta
-18 surat terima
-18 tamu
-18 tanpa izin
18 tautan
18 telah
18 telepon kami
-18 terganggu
18 tetap berlaku
-18 tetapi
-18 tetapi kami
-18 tidak dipantau
-18 tujuh
18 udah kami
-18 untuk masuk
-18 vendor
18 ya kak
-18 yang terbaca
-18 yg
`,
  'protective-step': `
-42 untungnya
-40 kami tahu
-39 anda lakukan
37 laporkan
36 akan pernah
36 laporkan kepada
-36 saya
-35 aman
-35 bantuan
-35 betulkan
-35 kami betulkan
34 cod palsu
34 di situs
-34 lewat email
-34 loket
34 otp atau
-34 produk
-34 riwayat panggilan
-33 aja
-33 anggota
33 cod
-33 cukup
-33 itu dapat
-33 m
33 meminta otp
33 mengancam
33 palsu dan
33 yang mengancam
-32 anda bisa
-32 asuransi
-32 dear
-32 dilayani
32 periksa
-31 berat
-31 fotonya
-31 gowes
-31 hangus
-31 ir
-31 jauh
-31 kami belum
-31 ketua
31 menyinggung
-31 saja
31 situs
-31 tampil
-31 tim
-31 tolong jangan
31 yang menyinggung
-30 ?
-30 akunmu
-30 bandung
-30 iuran yang
-30 pembayaran
-30 tangan dan
-30 yang perlu
-29 bibit
-29 demikian
-29 gratis
-29 ikut terkirim
-29 kepala
-29 masyarakat
29 memblokir
29 memblokir kartu
29 mencatut
29 mencatut nama
-29 nik dan
29 pun termasuk
-29 silakan
-29 swafoto anda
-29 tahun lalu
-29 tangan
29 termasuk kepada
-29 termasuk yang
29 yang mencatut
-29 yayasan
28 biaya dan
-28 boleh dipakai
-28 dapat anda
28 dikenal yang
-28 elektronik
28 gantilah
-28 kurikulum
-28 masih
-28 mendaftarkan
-28 nggak perlu
-28 pemilik
28 penagih
-28 pun dalam
-28 yang pertama
-27 ayah
-27 berikut
-27 bukittinggi
-27 dan riwayat
-27 meja
-27 menemukannya
-27 menghapusnya
-27 pak
-27 pertama
-27 roti
-27 satu dan
-27 status
27 uang
-26 ada di
-26 bayar
26 buat kata
26 di peramban
-26 direktur
-26 halaman
26 iuran
-26 kredit
26 laporan klaim
-26 lbh
-26 maklum
-26 menelepon kami
26 mengganti kata
-26 nurhayati
-26 oleh karena
-26 pekan depan
-26 peneliti
-26 pt
-26 pun boleh
-26 rak
26 sandi baru
-26 senin pukul
26 tidak kamu
-26 yang bocor
-26 yang masih
26 yang menawarkan
-25 # m
-25 alergi
-25 ataupun
-25 belum
25 berikan
-25 bila bapak
-25 dan swafoto
-25 di lampiran
25 dijawab
25 dikenal
-25 dimasuki
-25 dimasuki orang
-25 diperlukan
-25 dosis
-25 foto alamat
-25 garuda
25 jangan berikan
-25 malam #
-25 masalah
25 membawa
-25 menerapkan
25 mutasi rekening
-25 nomor rekening
25 orangnya
-25 pelakunya
-25 perlu anda
-25 pesan untuk
-25 polres
-25 selamat
-25 seminggu
-25 surabaya
25 tempat lain
25 tiap bulan
-25 utuh
-25 wa
-25 yang baik
-25 yang memegang
-24 alamat dan
-24 balik
-24 belanjain
-24 bidang
-24 bukti
-24 cerita
-24 dapat dipakai
24 dari rumah
-24 dengan nomor
-24 diambil
-24 dibalas
-24 dihapus
-24 dimakan
24 dipakai
-24 ganda
-24 griya
-24 hadir
-24 hari dan
-24 itu juga
-24 jangan dimakan
-24 manajemen
-24 mas
-24 memegang
24 meminta uang
-24 nusantara
-24 peron #
-24 pesanan
24 pihak bank
-24 poin
-24 semua kata
-24 soal
24 transfer ke
-24 undangan kami
-24 warga
-23 akan
-23 alumni
-23 asri
-23 beliau
-23 bisa dipakai
-23 dengan data
-23 desa
23 dipakai di
-23 ditetapkan
-23 hai
-23 ini juga
-23 jadi
-23 lakukan
23 lewat
-23 manajer
-23 mbak
23 menemukan salinan
23 menyebut
-23 nama beliau
-23 nggak bisa
-23 nomor kartu
23 nyalakan
23 palsu yang
-23 panitia
-23 penagihan
-23 penghasilan
-23 perjanjian
-23 peron
-23 rekaman
-23 sampai jumat
-23 sandi lama
-23 sekolah memohon
23 sendiri alamat
-23 sini
-23 studio
23 tak dikenal
-23 teknisi
-23 tes darah
-23 tiga hari
-23 tolong
23 undangan
23 waspadai
23 wawancara
23 yang datanya
-23 yang sudah
-23 yth
22 ajak
22 asing
-22 bersama
-22 bu
22 cek
-22 di formulir
22 di pengaturan
-22 di sini
-22 gaji
-22 halo
-22 harap tidak
22 hubungi bank
-22 jika anda
-22 kakak tidak
-22 kan
22 ke rekening
-22 kerjakuy
-22 lima menit
-22 mahasiswa yang
-22 melainkan
22 meminta
22 menawarkan
-22 menelepon anda
22 menemukan
22 menghubungi
-22 normal
-22 notifikasi itu
22 pengaturan
-22 penyebabnya
-22 perlu
-22 pos
22 profil
-22 putih
-22 simpan
22 slik
-22 sore
-22 suara
-22 surat ini
-22 tabel
-22 uang kembali
22 untuk melindungi
22 yang mengaku
-21 akibat yang
21 ananda
-21 anda boleh
-21 apotek
-21 betul
-21 biro
-21 buang
-21 buku
-21 dan masukkan
-21 dan masyarakat
-21 dananya
-21 dari aplikasi
-21 di kedua
-21 diajak
-21 digital
-21 ditampilkan
-21 ditutup
-21 dr
-21 guru
-21 habis
21 hubungi kami
-21 imigrasi
-21 jadwal baru
-21 kabupaten
-21 kami bayar
21 kami tagih
21 kepada siapa
-21 kepala dinas
-21 kini
-21 klik tautan
21 laporkan ke
-21 mahasiswa
-21 mengabari
21 menjadi
-21 nih
21 nik
-21 pertanyaan
-21 perusahaan iklan
-21 puskesmas
-21 rasanya
-21 salam dari
-21 sekaligus
-21 sukarela
21 tagih
21 telepon kami
-21 tinggal
-21 wajib
-21 wakil
-21 whatsapp #
-21 yani
-20 akibat
-20 akun itu
-20 anda kembali
-20 angka yang
-20 baik
20 bank
-20 barangnya
20 baru dengan
-20 bersedia
20 dan jangan
-20 dan kartu
-20 dan kata
-20 disimpan
20 email tersebut
-20 gudang
-20 ingin
-20 itu kami
-20 itu tidak
-20 jeda
-20 kami menunggu
-20 kami nomor
-20 kamu tidak
-20 kardus
-20 kepegawaian
-20 kirimkan buktinya
20 kontak
-20 kopi
-20 ksp
-20 laboratorium
20 lalu hubungi
-20 layar
-20 lemah
-20 lemari
-20 memiliki
-20 menerima surat
20 minggu pagi
20 nama koperasi
-20 namanya
-20 nasional
-20 nomor satu
-20 pegawai tersebut
-20 pembaruan
-20 pengurus
20 rekening yang
-20 sakura
20 sambil menyebut
-20 sandi dan
-20 satu kali
20 segera
-20 selesai
20 semua perangkat
-20 sesi
-20 sesuatu
20 tak
-20 tercantum di
-20 terlampir
-20 tidak lagi
-20 tidak memiliki
-20 umum
-20 yang lain
-20 yang lebih
-20 yth ibu
19 alamatnya
19 ambil di
-19 anak-anak
-19 artha
-19 balas ke
-19 baru tahu
-19 bocor
19 bunda
-19 contoh
-19 dan jadwal
-19 diperiksa
-19 dipilih
-19 harian
-19 hasilnya
19 hati-hati
-19 ini ya
-19 inisial
-19 itu belum
-19 jadwal
-19 jersey
19 jika ada
-19 kapan
-19 kapan saja
-19 kasih sudah
-19 kelihatan
19 kesehatan bapak
-19 klik
-19 kota
-19 lengkap
-19 masuk
-19 membantu
-19 memerlukan
19 meminta pin
19 mengatasnamakan
-19 mengembalikan
19 meski
19 mudah
-19 nomor telepon
-19 operasi
-19 pembeli
-19 perjalanan
-19 pesanannya
19 pin atau
-19 presale
-19 rute
-19 sarapan
-19 sehati
-19 selama tiga
-19 selasa
-19 sepeser
-19 sepeser pun
-19 sesuai
-19 siang
-19 siap
19 siapa yang
-19 sinar
19 tambahan
-19 telah kami
-19 terhormat
-19 terjadi
-19 tidak hilang
-19 ubud
-19 usia
-19 webinar
-19 yang alergi
19 yang mengatasnamakan
19 yang menyebut
-19 yang terhormat
-18 !
18 anda dapat
-18 anda tidak
18 atas nik
-18 atau telepon
-18 bagian
18 baru saat
-18 baru sekarang
-18 begini
-18 benar di
-18 berjalan
-18 berkas sudah
-18 bersifat
-18 biaya kirimkan
-18 bpjs
-18 bpjs dan
-18 buktinya dan
-18 cocokkan
-18 cuma email
-18 daerah
18 dalam email
-18 dalamnya
-18 dan bapak
-18 dan seluruh
18 dari akun
-18 data ini
18 dengan satu
-18 di dalamnya
18 di menu
-18 dinas
-18 gak
18 hapus
-18 ikut
18 juga
-18 juga manusia
-18 kami baru
-18 kami sediakan
-18 kami yang
-18 kamis
18 kartu itu
-18 ke whatsapp
-18 keempatnya
-18 kemarin
-18 kerja dan
-18 kesalahan itu
-18 konsep
-18 lewat link
-18 lima
-18 lumbung
-18 maaf ya
-18 medan
-18 membukanya
-18 memeriksa
-18 menarik
-18 mencoba
18 menghapus seluruh
-18 menyebabkan
18 menyebut nomor
-18 mesin
-18 nomor bpjs
18 ojk
-18 otomatis
-18 penipuan
18 pernah meminta
-18 pesanan bunda
-18 pesanan yang
-18 peserta
18 pula
-18 rekaman itu
-18 sabtu
-18 saldonya
-18 sampai
-18 saya kapan
-18 sediakan
-18 sehat
-18 sejahtera
-18 sekarang setiap
-18 situs anda
-18 sma
-18 sudah saya
18 supaya tidak
-18 surel kami
-18 tampil di
-18 tangkapan
-18 tanpa
-18 tanpa biaya
-18 tante
-18 tarik
-18 tekan #
-18 telah menghapus
18 telepon
-18 telepon saya
-18 tersimpan
-18 tetap satu
-18 tiket kereta
-18 untukmu
18 waspada
`,
  pleasantry: `
-55 yang baik
52 anda adalah
-52 maaf banget
50 adalah prioritas
-50 hai
-49 salam dari
-47 kelas
46 menjadi
-44 alasan
44 bersama
-44 jersey
-44 kepercayaan anda
-44 yang kami
-43 lumbung
-43 perusahaan
42 berkomitmen penuh
42 jemaah
42 kami selalu
-42 selamat ulang
41 bagi pelanggan
-41 kasih kami
41 kerahasiaan
41 semoga
-41 surat terima
-40 data pribadi
-39 budiman
-39 dikirim
39 hujan
-39 jauh
-39 kepala
-39 pak
39 penuh pada
-39 surel kami
-39 yang budiman
-38 ada
-38 anggota koperasi
-38 dear
-38 halo
-38 ibu pasien
38 kenyamanan
-38 menyikapi
-38 pribadi
38 sehat
-38 sekalian
-37 direktur
37 kesehatan anda
37 melindungi
-37 nih
-37 yth
-36 asuransi
-36 diri
-36 donatur
-36 laporkan kepada
-36 m
-36 pelanggan yang
-36 tim
-35 aja
35 atas kepercayaan
-35 pt
-35 status
34 banget
-34 dan masyarakat
-34 diperlukan
-34 gowes
-34 ir
-34 langkah
-34 setiap anggota
-33 anggota
-33 bibit
-33 di layar
-33 donatur yang
-33 jalan
-33 kembali normal
-33 lunas
-32 asri
32 bersyukur
32 bersyukur dapat
-32 booking
32 dapat mendampingi
-32 demikian
-32 informasi
-32 ingin
32 kami bersyukur
-32 kardus
-32 membetulkan
-32 nasabah
-32 perbaikan
-32 perjanjian
32 terima kasih
-32 tersalin
-32 tiktok
-32 ubud
-31 akunmu
31 dukungan
-31 elektronik
-31 ibu yang
-31 instansi
-31 libur
-31 mahasiswa yang
-31 pembeli
-31 penipuan
31 privasi anda
-31 produk
-31 satu dan
-31 satu kali
31 tahun
-31 titik
-30 depot
-30 kopi
-30 manajer
30 melainkan
-30 minggu pagi
-30 normal
-30 panitia
-30 penyebabnya
-30 peron #
30 selamat
-30 sinar
-30 sukarela
-30 terhormat
-30 yang terhormat
-30 yayasan
-29 akhirnya
-29 apotek
-29 dana
-29 dari rak
29 doa
29 hadir
29 kami pada
29 kan
29 kasih sudah
-29 kelurahan
29 kesehatan
-29 kurikulum
-29 layar
-29 lipat
-29 maaf ya
-29 mahasiswa
-29 maklum
-29 mbak
-29 mendaftarkan
-29 nurhayati
-29 sentani
-29 sepertinya
-29 tahun lalu
-28 aman
-28 ayah
-28 baru sekarang
-28 berkas sudah
28 berkat
-28 bu
-28 cek koleksi
-28 dalamnya
-28 di dalamnya
-28 garuda
-28 gratis
-28 ibu pelanggan
-28 inisial
28 kita
-28 manajemen
-28 mas
-28 masuk
28 menjadi prioritas
28 nantikan
-28 puluh menit
-28 sejak hari
-28 selasa lalu
-28 seminggu
-28 uangnya
-28 wajib
28 yang pertama
27 absensi
-27 anggap
27 bandung
27 berjalan lancar
-27 brankas
-27 butuh
-27 dipakai di
-27 ditampilkan
-27 dunia
-27 gudang
-27 harian
-27 kami buang
-27 kepada bapak
27 kepercayaan bapak
-27 kilat
27 lancar
-27 masalah
-27 pasar
-27 pembaca
-27 peron
-27 putih
-27 roti
27 selalu
-27 studio
-27 surabaya
-27 tentang
-27 udah
-27 unit
27 wajah
-27 warga
-27 yth bapak
-26 # klik
-26 # wita
26 anda dengan
26 anda kembali
26 baik
-26 bantuan
-26 belanjain
-26 dari aplikasi
26 data nasabah
-26 dilayani
-26 ibu anggota
-26 jeda
26 juta
-26 kami lakukan
-26 kami lupa
-26 kelurahan pada
-26 kepala dinas
26 kredit
-26 lbh
-26 makmur
-26 membantu
26 menambah
-26 menarik
-26 menyala
26 menyapa anda
-26 nggak perlu
-26 pemakaian
-26 pemberitahuan
-26 penerbit
-26 suara
-26 tabel
-26 wita
26 yang terus
-26 yth ibu
-25 adalah segalanya
-25 bagi anda
-25 bertemu
-25 betulkan
-25 bunda
-25 dana kilat
-25 dapur
-25 dimatikan
-25 griya
-25 kami betulkan
-25 kami memakai
-25 kami sejak
-25 kepada kementerian
-25 khawatir
-25 klinik
25 layanan perbankan
25 menghadirkan
25 menghadirkan layanan
25 nomor satu
-25 nomor saya
-25 notifikasi itu
-25 oleh karena
-25 pelakunya
-25 peneliti
25 perbankan
25 perbankan digital
-25 pertanyaan
-25 pesanan bunda
-25 sarapan
-25 segalanya
-25 sekadar
-25 selesai
-25 tante
25 terima
-25 tolong
-25 universitas
25 untuk melindungi
-25 untungnya
-25 upgrade
-25 waktusalat
-24 bank lumbung
-24 barang
-24 buku
-24 dan seluruh
-24 dapur kami
-24 dari akun
-24 dari dapur
-24 di dapur
-24 dipilih
24 dukungan bapak
-24 hari
-24 hingga
-24 ibu di
-24 intip
-24 iuran yang
-24 kecerobohan kami
24 kenyamanan anda
-24 kesalahan itu
-24 lari
-24 laut
24 mendampingi
-24 menemukannya
-24 menjemput
-24 menunggu intip
-24 mobil
24 musim hujan
-24 pandan
-24 pasangan
24 pasien
-24 perumahan
-24 pmi
-24 sambil menunggu
-24 saya sendiri
-24 sekarang
-24 sesuai
24 sudah coba
-24 tamu yang
-24 tangan dan
-24 yang berlaku
-24 yuk
-23 barang yang
-23 buang
-23 cerita
-23 dan keluarga
-23 diproses
-23 dr
-23 ini yang
-23 itu kini
-23 itu sekarang
-23 jadwal
-23 jangan lewatkan
-23 jawab
-23 kami tahu
-23 kami yang
23 kasih
23 kasih telah
-23 kok
-23 layanan
-23 lebih baik
-23 lemari
-23 lewat aplikasi
-23 lewatkan
23 mati
-23 memperlihatkan
23 merupakan
-23 mulai bulan
-23 muncul
-23 om
-23 pegawai tersebut
-23 peluncuran
-23 pengumuman
-23 platinum
-23 poin
-23 ponsel
23 prioritas kami
-23 saya
-23 sudah bikin
23 terasa
23 terasa sudah
-23 termasuk yang
-23 tidak ikut
-23 toko
-23 wilayah
22 !
-22 # dari
-22 # m
22 armada
-22 barangnya
-22 berjaga
22 berjalan
-22 biro
-22 bukittinggi
-22 bukti
22 dengan sangat
-22 di kedua
22 enam
-22 hangus
22 kami simpan
-22 kami tagih
-22 kartu kredit
-22 ke kami
-22 kecerobohan
-22 ketua
-22 komputer
-22 kpr
-22 masih
22 membuka ruang
-22 mengembalikan
-22 menyebabkan
22 musim
-22 naik
-22 ongkir
-22 pada malam
-22 pengurus
-22 penyebabnya adalah
-22 peserta
-22 rekaman
-22 sakura
-22 sentana
-22 seperti
-22 tagih
-22 tanpa nama
22 tinggi
-22 tolong jangan
-22 tombol itu
22 tumbuh
-22 utuh
-22 wa
-21 # akun
-21 akhir bulan
-21 balas ke
-21 baru yang
21 berbagai
-21 dan baru
-21 ditutup
-21 fajar
-21 halo kak
-21 jakarta
-21 jam sibuk
-21 januari
-21 jumlahnya tidak
-21 kabari
-21 kalender
-21 kami kemarin
-21 kami mengunggah
-21 kamilah
-21 kamilah yang
-21 kaus
-21 kelihatan
-21 kepada saya
21 klien
-21 listrik
21 mampir
-21 mengabarkan
21 menyapa
-21 nik saudara
-21 paket ibu
21 pelayanan
-21 pembayaran
-21 pemberitahuan ini
21 pencapaian
-21 pengali
-21 pengali jam
-21 per
-21 perjalanan
-21 pesan untuk
-21 polres
-21 prioritas utama
-21 promo
-21 selasa
-21 selisihnya kami
-21 semalaman
21 sudah tiba
-21 tampil
-21 teguran
-21 tidak menyimpan
-21 undangan
-21 undian
-21 yang betul
-21 yani
20 # juta
-20 admin kami
-20 akun baru
-20 anda bisa
-20 anda merupakan
20 anda termasuk
-20 angka yang
-20 berat
-20 bidang
-20 boleh
-20 cadangan pukul
-20 dalam paket
-20 dan pesanan
-20 dapat
20 dari
-20 dari cadangan
-20 dari dalam
20 di
-20 di luar
-20 divisi
-20 hormati
20 hujan sudah
-20 ibu dapat
-20 kabupaten
-20 kami ganti
-20 kami nomor
-20 kami senantiasa
-20 kendaraan
-20 kepala cabang
-20 khusus
-20 ksp
-20 lebih suka
-20 maafkan
-20 maafkan kami
-20 membukanya
-20 menu
-20 menyimpan berkas
-20 merupakan prioritas
20 milik
-20 mulai pukul
-20 panggilan
-20 pelari
-20 pemberitahuan kebocoran
-20 pemeriksaan
-20 penagihan
-20 pontianak
-20 pos
-20 puri
-20 pusat
-20 puskesmas
-20 rabu malam
-20 salah satunya
-20 satunya
-20 sebenarnya
-20 sedangkan
-20 sendiri
-20 senin pukul
-20 seperti biasa
-20 sudah dihapus
-20 suka
-20 tangan
-20 teknisi
-20 tercantum di
-20 terjadi
-20 terjadi kekeliruan
-20 tirta
-20 tur
-20 turut
-20 upgrade ke
20 usia
-19 abaikan
-19 apakah
-19 banggakan
19 bank
-19 berkas yang
-19 berpura-pura
19 bulan ini
-19 calon mahasiswa
19 daerah
19 dalam rangka
-19 dampaknya
-19 dan bapak
-19 dihapus
-19 diinginkan
-19 diperbaiki
-19 diperbaiki kami
-19 diverifikasi
-19 example
-19 gagal
-19 gaji
-19 gak
-19 ikut
19 indonesia
-19 itulah
-19 jadi
-19 kamera
-19 kami banggakan
-19 kami lampirkan
-19 kami menunggu
-19 kami sediakan
-19 kamis
19 kapal
-19 kartu itu
-19 ke rumah
-19 ke surel
-19 klik
-19 kurir
-19 laboratorium
-19 lagi yang
-19 lalai
-19 lampirkan
-19 lapor
-19 lima menit
-19 lintas
-19 mengunggah
-19 mengurus
-19 menutup celah
-19 nikmati
-19 operasi
-19 pagi tadi
-19 pelindungan
-19 pencurian
-19 perlu membalas
-19 petugas bank
-19 rak
19 rangka
-19 rekaman itu
-19 rombongan
-19 rusak
-19 sediakan
-19 sehati
-19 sejumlah nasabah
19 semester
-19 sertifikat
-19 setia
-19 surat ini
-19 tahun depan
-19 tak dikenal
-19 tambah
-19 tamu
-19 terbuka
19 tetap
-19 tetap satu
-19 tidak diinginkan
19 tujuh
-19 webinar
-19 yang terungkap
18 # kemarin
-18 anak-anak
18 atas
-18 baju
-18 baru #
-18 belanja
-18 berangkat
18 bersama kami
-18 bertanggung
-18 bertanggung jawab
-18 berujung
-18 buka
18 bulan lalu
18 coba
-18 contoh
-18 cuma email
18 dalam
-18 dalam email
-18 dan kami
18 dan tiga
-18 deposito yang
-18 di pengaturan
-18 ditetapkan
18 diucapkan
18 diucapkan terima
-18 gadang
-18 haji
-18 jemputan
-18 jumlahnya
-18 juni kami
18 kabar
-18 kami buka
-18 kami lalai
-18 kami seharusnya
-18 kami terlambat
18 karakter yang
18 kasih atas
-18 kemeja
18 kepada kami
-18 keputusan
-18 keterangan lebih
-18 lama saudara
-18 lanjut dapat
-18 laporan
-18 laporkan
18 layak
-18 lebih tinggi
-18 lengkap
-18 malam ini
18 melayani
-18 memesan
-18 memindahkan server
-18 menunggu
-18 merah
-18 mobil jemputan
-18 nim
-18 notifikasi
-18 orang yang
-18 pembaruan
-18 pemesanan anda
-18 pemilik
-18 pengaturan
-18 peristiwa ini
-18 pesananmu
-18 presale
-18 pun dalam
18 rilis
-18 roa
-18 sambal
-18 sambal roa
-18 sampaikan
-18 saya di
-18 seharusnya
18 sejak #
-18 sepeser
-18 sepeser pun
-18 servernya
18 simpan
-18 sini
-18 suara di
-18 subuh
-18 tagihan
-18 terkunci
-18 terlampir
-18 tertinggi
-18 tetap berjalan
-18 tiket kereta
-18 top up
18 tujuh tahun
-18 undangan kami
-18 untukmu
`,
  promotion: `
-51 baru sekarang
-51 kapal
47 !
-46 semoga
-44 menemukannya
-42 hai
41 diskon
-39 kepala
-39 m
-39 sehat
-39 uang rp
-38 senin pukul
-38 tim
-38 utuh
37 mulai rp
-37 nih
-37 pt
-37 salam
-36 dear
36 platinum
36 promo
35 belanja
35 butuh
-35 tunggu
-34 asri
-34 begini
-34 bertemu
-34 itu sekarang
-34 kalender
-34 mulai pukul
-34 pak
-34 pemilik
-34 silakan
-34 yang pertama
33 beli
-33 direktur
-33 loket
-33 menerapkan
-32 ada yang
32 jersey
-32 lagi yang
32 mumpung
-31 bibit
-31 gowes
-31 halo
-31 ingin
-31 ir
-31 kita
-31 kok
-31 pembayaran
-31 sejahtera
-31 status
-31 yang mau
-30 akun baru
-30 biasa
-30 boleh
-30 di layar
-30 gagal
-30 kami tahu
-30 nomornya
-30 sampai pukul
-30 seminggu
30 up
-30 yang lain
-30 yayasan
-30 yth
-29 ada di
-29 aman
-29 bandung
-29 buka
-29 iuran yang
-29 jadwalnya
-29 kami buka
-29 khawatir
-29 koperasi
29 lipat
-29 membayar rp
-29 menyala
29 nikmati
-29 pencurian
-29 penerbit
-29 penipuan
-29 sentana
-29 uang
29 upgrade
29 yuk
28 ajak
-28 akunmu
-28 alumni
28 baru yang
28 booking
-28 demikian
-28 dilayani
-28 diri
-28 ditetapkan
-28 elektronik
28 gratis satu
-28 kurikulum
-28 laut
-28 mendaftarkan
-28 nurhayati
28 sekarang
-28 sekitar
-28 tersedia
28 tiktok
-28 tombol itu
-28 udah
-27 anda kembali
27 cepat
27 cuma
-27 griya
-27 jalan
-27 jauh
-27 juga bisa
27 kami di
27 klik
-27 lemari
-27 lembar
-27 manajer
-27 membantu
-27 menarik
-27 mulai bulan
-27 panitia
-27 seharusnya
-27 selamat
-27 tabel
-27 tidak ikut
-27 tidak kamu
-27 tidak menjawab
-27 voucher
-26 ada pada
-26 belanja cerah
-26 dipilih
-26 ganti sampai
-26 jakarta
-26 kan
26 koleksi
-26 ksp
-26 lbh
-26 mahasiswa yang
-26 manajemen
-26 mulai minggu
-26 penagihan
-26 perjanjian
-26 roti
26 sekalian
-26 selasa
-26 selesai
-26 sobat
-26 surabaya
-26 tahun depan
-26 tertulis
-26 tiket gratis
26 upgrade ke
-26 wali kelas
-26 yang baik
25 ada diskon
-25 angka yang
-25 apakah
-25 beda
-25 belanjain
-25 betul
25 bulan
-25 cerah
25 kartu kredit
-25 kasir dan
-25 kepotong
-25 keputusan
-25 ketua
-25 lari
-25 libur
-25 menyapa anda
-25 nggak
-25 nusantara
-25 peron
-25 rekening saja
-25 sakura
-25 sampai rp
-25 sepeser
-25 sepeser pun
-25 sopir
-25 tagihan
-25 terjadi
-25 yang betul
24 # klik
-24 anak-anak
-24 apa
-24 atau
-24 ayah
-24 berlaku sampai
-24 buku
-24 dana rp
-24 depot
24 diskon #
-24 ditanyakan
-24 dr
-24 dulu
-24 halo kak
-24 hapus
24 harga
24 hari ini
-24 ini yang
-24 izin
-24 jadi jangan
-24 kardus
-24 kembali normal
-24 maksimal
-24 mas
-24 mulai hari
-24 nggak perlu
-24 pajak
-24 pengurus
-24 peron #
-24 pertanyaan
-24 premi
-24 rombongan
-24 sekadar
-24 suara
-24 tanya
-24 terima kasih
-24 tiga hal
-24 tolong
-24 tolong jangan
-24 tutor
-24 undangan
-24 universitas
-24 yani
-23 # m
-23 anggap
-23 bagian
-23 baru #
-23 benar rp
-23 bendahara
-23 berikutnya
-23 berjaga
-23 berujung
-23 biaya
-23 biro
-23 dana kilat
-23 ditampilkan
-23 hangus
-23 itu kini
-23 kabari
-23 kabupaten
-23 kalo
-23 kerjakuy
23 ketiga
-23 kota
23 kpr
23 kredit
-23 malam tahun
-23 melayani
-23 memakai data
-23 musim
-23 om
-23 orangnya
23 paket
-23 pasangan
-23 perhatikan
-23 peristiwa ini
-23 perjalanan
-23 pos
-23 puasa
-23 satu kali
-23 skor
-23 tahun baru
-23 terima
-23 tiba
-23 wali
-23 webinar
-22 amanah
-22 bank
-22 barangnya
-22 bunda
22 bunga #
22 cek koleksi
-22 dapat anda
-22 dapur kami
-22 di dapur
-22 diajak
-22 ganti rugi
-22 imigrasi
-22 ini dapat
22 jangan lewatkan
-22 kalian
-22 kami selalu
-22 kamu tidak
-22 kasir
22 lewatkan
-22 memeriksa
-22 mohon abaikan
-22 nggak ada
-22 password
-22 pengumuman
-22 pesan untuk
-22 polres
-22 putih
-22 rugi
-22 saat ini
-22 sehati
-22 sejawat
-22 sesuatu
-22 tante
-22 terkunci
-22 tindakan
-22 ya
-21 # malam
21 aja
21 ajukan
-21 bagaimana
-21 balas ke
-21 bantuan
-21 berkas sudah
-21 bidang
-21 brankas
-21 dikunci
-21 dinas
-21 ditutup
-21 dm
-21 email hari
-21 ganda
-21 hari sabtu
-21 hasilnya
-21 ini terjadi
-21 ke whatsapp
-21 kecerobohan kami
-21 keempat
-21 kelima
-21 ketua panitia
-21 kilat sejahtera
-21 lainnya
-21 langkah
-21 layar
21 lewat aplikasi
-21 mahasiswa
-21 membaca semua
-21 membayar
-21 mengembalikan
-21 menyapa
-21 musim ini
-21 oleh karena
-21 pemeriksaan
-21 sabtu
-21 saja
-21 sampai pagi
-21 sarapan
-21 saya
-21 sebelum dikirim
-21 sebuah
-21 setiap sore
-21 studio
-21 tampil di
21 terbaru kami
-21 tirta
21 top up
-21 yang masuk
-20 # #
-20 acara
20 akhir
-20 anda akan
-20 b
-20 balas
-20 banget
-20 baru kami
-20 bergeser
-20 betulkan
-20 bu
-20 bukittinggi
20 dapatkan
-20 desember dan
-20 di lampiran
-20 dibalas
-20 empat
-20 gaji
-20 ganti
-20 hal sepele
-20 harian
20 intip
-20 itu juga
-20 jawa
-20 jemputan
-20 jumlahnya tidak
-20 kami betulkan
-20 kami kemarin
-20 kami menunggu
-20 kami perbaiki
-20 kamis
-20 kasih
-20 ke sini
-20 kepala dinas
-20 kirim buktinya
-20 lama
-20 luar
-20 lunas
-20 masyarakat
-20 medan
-20 memegang
20 menunggu intip
-20 mobil jemputan
-20 mulai sekarang
-20 muncul
-20 nomor satu
20 ongkir
-20 peneliti
20 per bulan
-20 perangkat
-20 perbaikan
-20 perbaiki
-20 peristiwa
-20 perkara
-20 perkara ini
-20 prioritas kami
-20 punya
-20 rak
20 sambil menunggu
-20 semuanya
-20 sinar
-20 sudah dihapus
20 tempat anda
-20 terlampir
-20 tidak ada
-20 tiga hari
-20 timur
-20 toko
20 top
20 wajib
-20 warga
-20 yth ibu
-19 # tadi
-19 akibatnya
-19 alasan
-19 baca
-19 baik
-19 bapak
-19 barang yang
-19 berdiri
-19 biaya seragam
-19 bisa membuka
-19 bug
-19 buktinya
-19 cemas
-19 dampaknya
-19 dan diperiksa
-19 dari aplikasi
-19 dengan nomor
19 desember dengan
-19 di daftar
-19 di kedua
-19 dicocokkan
-19 dihapus
-19 diterbitkan
19 gajian
-19 gedung
-19 gudang
-19 hanya untuk
-19 inisial
-19 kami memakai
-19 kami perpanjang
-19 kami tanggung
-19 kartu pos
-19 ke toko
-19 kelurahan
-19 kurir
19 kursi
-19 lintas
-19 masih menerima
-19 membetulkan
-19 menjadi
-19 merah
-19 nasional
-19 nota
-19 panggilan
-19 pelakunya
-19 pembelian
-19 perpanjang
-19 perusahaan iklan
-19 provinsi
-19 puri
-19 puskesmas
-19 satu orang
-19 sebenarnya
-19 selama tiga
-19 seragam
-19 sori
19 stok
-19 surat ini
-19 tekan #
19 terbatas
-19 tercatat
-19 tiket kereta
19 tinggal
-19 tumbuh
-19 tv
-19 uangnya
-19 umum
19 undian
-19 whatsapp #
-19 yogyakarta
-18 # kursi
18 # sampai
-18 # sudah
-18 abaikan
-18 absensi
-18 ada orang
-18 aku minta
-18 angka
-18 asing
-18 bayarlah
-18 berbagai
-18 besaran
-18 boleh dipakai
-18 bulan lalu
18 bunga
-18 contoh
18 d
18 dan paket
-18 dana kembali
-18 dari dalam
-18 depan
-18 di aplikasi
-18 dicetak
-18 dikirim
-18 dilakukan
-18 dipegang
-18 diperlukan
-18 ditemukan
-18 diverifikasi
-18 email kami
-18 flash sale
18 gratis
-18 hadir
-18 hal
18 hampers
-18 hari itu
-18 harus
-18 ini pukul
-18 jeda
-18 juga manusia
-18 juni kami
-18 kabar
-18 kaget
-18 kalinya
18 kami dengan
-18 kantor
-18 kecerobohan
-18 kini wajib
-18 komputer
-18 laboratorium
-18 lakukan
-18 laporan
-18 lima menit
-18 lupa
18 masih ada
-18 melindungi
18 mendaftar
-18 menulis
-18 meski
-18 normal
-18 pasar
18 peluncuran
-18 pembeli
-18 pencapaian
-18 perlu membalas
-18 pmi
-18 salah satunya
-18 sale
-18 sampai tanggal
-18 satunya
-18 saya membaca
-18 saya yang
18 sedikit
-18 sekarang dipegang
18 senin dan
-18 sma
-18 sudah tiba
-18 sukarela
-18 tahun ini
18 tambah
-18 tanggung
-18 terbit
-18 terhormat
-18 tidak pernah
-18 tiket
-18 titik
-18 waktusalat
-18 yang terhormat
`,
};
