import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-12 haturkan|kami haturkan
11 sudah
-10 maaf ya|sebagai permintaan|wkwk
-9 kalau|kami|merasa|sebagai|yang merasa
9 memohon|memohon maaf
8 maafkan|maafkan kami|teh
-8 permintaan|permintaan maaf
-7 hal|lasolo|pembaca|pembaca kami|warga|yang
7 ini|menyampaikan permohonan
-6 adminnya|adminnya lagi|berkenan|dan mohon|gratis|hal yang|kepada pihak-pihak|kurang|kurang berkenan|nikmati|permohonan|pihak-pihak|pihak-pihak yang|segala|tadi|tombolnya|yang kurang
6 apalagi|kepada
`,
  fault: `
27 memakai
23 gagal|padahal|tadi|termasuk
-23 saja
21 itu tidak
20 cuma|itu|orang|ringan|tanpa
-20 kalau|kami tidak|perlu
-19 # #
19 menyalin|sedangkan|seharusnya
18 admin|akibatnya|kendala|minimalis|tidak kami
-18 catatan
17 ini bersifat
16 antaranya|di antaranya|gudang|kondisi|mas|namanya|pada|sebagai|sekali|seperti itu
-16 biaya|jangan|kita|luar|setiap|yang benar
15 gara-gara|izin|kabel|kami dan|selama
-15 pun
14 dinas|ini hanya|kami memasang|kesalahan|mengalami|merupakan|relatif|siang
-14 kami minta|tidak bertanggung
13 # m|bahwa|berhenti|dan itu|faktor|gangguan|ini merupakan|ini sangat|jempol admin|lupa|mantan|nggak seberapa|pemeriksaan|proses|sekadar|signifikan|tidak signifikan
-13 banget|berpotensi|buat|data yang|dokter|ini|kadang|kurang lebih|maaf ini|pintar|sudah kami|terbuka|tersebut|tetapi
12 admin kami|diterbitkan|hp|ibu menunggu|kami memakai|membuat|menampilkan|pembatalan|punyamu|rapat|salah satunya|satu|satunya|terjadi|terlalu|umum|unit|yang tidak
-12 dengan|email ini|hormati|khilaf|kini|makin|menunjukkan|mitra|setelah|tidak ikut
11 ada di|antrean|dan saya|dibuka|fitur|ini kesalahan|isi|jumlahnya relatif|kami gagal|kami memberi|kunci|m|malam|memproses|menukar|ngambek|paketmu|sampai #|saya yang|semuanya|tabel|tagihan
-11 adalah|ampun|dulu|hosting|hosting kami|informasi|kami hormati|kebal|lagi|maaf|mana|orang yang|rekening|sekarang|sepele|sesuai|sistem kami|skor|sudah|wewenang kami
10 # sampai|anda dibuka|angka|bagian|bagian gudang|bandar|bandar lampung|barang|bareng|bersalah|bersifat|case|diduga|ditolak|entah|fitur baru|gagal menjaganya|ia|jarang|jarang terjadi|jati|keamanan|keluar|ketika|lampung|laptop|lucu|memberi|memberi tahu|memproses pengembalian|mengirim|mengirimnya|menulis|menyalakan|menyebut|nominalnya|orang sudah|pengembalian dana|pesanan|pringsewu|produk|sabtu|sakura|salah|sama|sampai di|sangat jarang|sebagai pengurus|selamat|seluruh|semalaman|sudah lunas|terima|tertulis|verifikasi|yang sudah
-10 ada sistem|anggap|atau|dapat|gaes|ini bukan|kantong|kembali|menambal|mereka|pemakaian|pengantar|sangat terbatas|siap|siber|telepon|teliti|tercantum|ya gaes
-9 ?|aja|akan|akhir-akhir|akhir-akhir ini|anda|atas|disebabkan|dua kali|example|hanya berlangsung|itu memuat|kami dari|kebocoran|kirim|lain dan|migrasi|nama tanggal|pasang|pemberitahuan|seratus|surat|terbaca|terjadi karena|uang
9 akunmu|anda kami|dan tidak|dana anda|di sertifikat|dimaafkan|email|empat|ini bisa|ini juga|kalender|kami yang|karena kami|kekhilafan|kontraktor|laptop itu|lunas|maaf bu|melakukannya|memakai data|membangun|meminta maaf|menekan|menekan tombol|menunda|milik|minor|mohon dimaafkan|nih|pasien|pasien lain|penyimpanan|pertama kali|polis|rapat kelurahan|seberapa|sedikit|sepertinya|sertifikat|tertukar|tidak berhak|tidak semua|tiga|transaksi|wilayah
-8 ada bug|beberapa informasi|berisi nama|berlaku|berlangsung|cache|dan poin|dari akun|dari luar|diskon|enam|ini kekeliruan|itu dan|jadwal|jika|kabar|kami|kami juga|kami pasang|kamu mungkin|keluarga|keputusan|kok|lima|manusia|memasang cache|mendebit|minggu|minta maaf|muka|nomor|palsu|para|penyelidikan|poin|rasanya|ruang|salah memasang|sedang|serangan siber|soal|subkontraktor|tidak berlaku|timbul|walau|wewenang|yang hilang
8 adanya|anak|anda kepada|baru|baru menyadarinya|belum menyalakan|berantakan|berbicara|dampak|dan bukan|dapat email|dapur kami|dari kalian|dari pihak|dengan nama|di bandara|dibaca|dicegah|ditemukan|email kami|hanya|hari dan|insiden ini|itu tanpa|jadi berantakan|janji|kakak|kami memilih|kami perbaiki|kan|kartu dan|ke pengguna|kecamatan|kehormatan|kelihatan|kepada ibu|lainnya|liburanmu|liburanmu jadi|menanyakan|menemukannya|mengubah|menyadarinya|menyalakan verifikasi|mesin|milik anda|naik|oke|oktober pukul|pada kami|pagi ini|paket|pengurus dan|perbaiki|pesanan bunda|relatif kecil|rincian|rute|sampai|sandi|saya|sebanyak|sehari|sehubungan|sehubungan dengan|selesai|siswa|sobat|sudah menelepon|tahu ada|tahun lalu|tangan|terlambat|umumnya|untuk umum|update|waspada|yang bisa|yang namanya|yang sampai|yang sangat
-7 # dari|akun pegawai|alamat|anda berpotensi|anggota|antre|bagi|belum ada|berlaku dan|besok|botol|buatan|bug|buka|bukan berasal|catatan anda|cod|data anggota|dengan harga|di #|dijual|dikirim|hal tersebut|harap|ini timbul|jari|kali dari|kami pun|kami salah|kami terima|kampus|kelas|ketentuan|keterlambatan|klaim|kotak masuk|kurang teliti|kurir|makan|masa|mei kami|melihat alamat|memuat|mendaftarkan|menjadi|minta|motor|nama dokter|otp|pabrik|pasti|pegawai itu|penerbit|penyedia|periksa|persen|sampaikan|seperti nama|server itu|sistem yang|sudah saya|supaya|tambalan|tambalan #|tarik|terbatas|terlihat|termasuk dalam|tertutup|tetap|tidak|tidak termasuk|timbul karena|tolak|vitamin|yang bocor
7 # pasien|# sedangkan|aman dan|anda kemungkinan|antara|antara #|antarbagian|antrean yang|atas kesalahan|bandara|baris|beberapa dari|belum|berat|berhak|berlaku untuk|besok pukul|buku|bunda|cadangan kami|celahnya ada|dan di|dan kami|dan lain|dan yang|data #|di dalam|di kasir|diakibatkan|dicetak|dinilai|dipindah|ditolak di|foto itu|gudang kami|harga|hitung|kami belum|kami menyalin|kami tahu|kecerobohan|kecerobohan kami|keliru|kendala ini|kepleset|kepleset !|ketidaksesuaian|lain dengan|lain hal|maklum|manfaat|melihat nama|menagih|mencantumkan|mencari|menguji|menyalin dari|nama depan|nama lengkap|nomor kartu|notifikasi itu|oleh pihak|pelanggan|pembaruan|pengembalian|pergantian|pindah|polis yang|regu|resepnya|saat pindah|sabtu malam|sampai pagi|satu dan|saudara|selama #|serah|serah terima|sertifikat anda|server cadangan|seseorang|sibuk|situs|soalnya|terdampak dan|tertulis rp|tetap aman|umum dari|untuk satu|yang baru|yang sama|yg
6 # anda|ada transaksi|aku minta|akun kontraktor|armada|bank kustodian|banyak dari|baru dan|bayar|berbunyi|berdiri|bisa masuk|catatan server|celahnya|dan meminta|dan menandatangani|dan mengirim|dari proses|dari pukul|dengan tangan|di bank|dijadwalkan|dikhawatirkan|dimakan|diminum|dirawat|diri|duluan|harapan|hati-hati|ini sepenuhnya|input|isinya|itu cuma|itu sebelum|kami baru|kami jalankan|kami menghapus|kamu bayar|kasus|keempatnya|kekeliruan ini|kelurahan|kemeja|kendaraan|klinik|kolom|kunjungan|kursi di|kustodian|lalu|lalu mengirimnya|lewat akun|liburan|maaf banget|map|masih di|masuk lewat|matematika|membayar rp|memindahkan|menagih rp|menampilkan nama|mencoba|mengecek|menunggu di|menyala|menyalin nama|muncul di|nama anak|namun kami|oleh orang|pada malam|pembayaran yang|pemeras|pengingat obat|pengumuman|pengurus|perawat|perlu dikhawatirkan|petugas kami|pin anda|premi|proses di|rumah sebelum|saya mohon|sejawat|seluruhnya|semacam|semacam ini|semua orang|sepenuhnya|seperti|sudah masuk|sudah membayar|tadi pukul|tadi siang|tahu anda|tanggal|telah membuat|termasuk yang|tertera|tertunda|tetap berjalan|tidak benar|tidak memengaruhi|tiga kali|timbul dari|tingginya|tombol|vendor|wajah di|wajib|ya|yang dijadwalkan|yang kami|yang tertukar
-6 # sudah|ada data|akun yang|alamat email|anggota yang|april dan|berikutnya|berisi|berkasnya|boleh|bukan|bulan|ceroboh|cod yang|dan berada|dan kata|dan kini|dan sebagian|data tertentu|datanya|di server|foto|ganti|hanya untuk|hash|ini setiap|ini terjadi|itu berisi|jadi tidak|jam|jaringan|jumlah|kami batalkan|kami ketahui|kami lalai|kami sampaikan|kantor|ke tangan|kemungkinan sebagian|ketahui|ktp|kuasa|lama|libur|lintas|log|luar kuasa|maaf kami|malu|mati|memengaruhi skor|mengenai|menghapus berkas|mengunduhnya|mitra pembayaran|mulai|murni|nama umur|nomor rekening|november #|orang lain|pada #|paket cod|paling lambat|pegawai|perangkat|perlu kami|perusahaan yang|plugin|sah|sandi yang|sebelum pukul|sebesar rp|sendiri|sensitif|serta|siapa|sistem|tempat|tenang|tertutup kemungkinan|tiba|tidak tertutup|toko|ulang|umur|waktu|warga
`,
  evasion: `
28 dikarenakan|kelalaian
26 akibat
25 terkirim
24 sehingga
22 anda|error|sistem
21 antarbagian|komputer|oleh|pihak
20 dari|faktor|kekhilafan|salah menekan
-19 di
18 ditemukan|nama anda
17 membuat|miskomunikasi|turut
16 adanya|bahwa|daftar|ketentuan|pusat|sebenarnya|serangan
-16 sudah
15 agen|bilang|ketentuan kami|subkontraktor|ulah|yang tidak
14 beberapa|dinas|email|gangguan|human|human error|lebih|pesanan anda|salahkan|tertulis|turut memengaruhi
13 bagian|dalam|duluan|grup|hal|komputernya|lagi|ngaco|oknum|salahin|sendiri|tersebut|zona waktu
-13 dan|tidak
-12 ?|ada di|kalau|kirim|tanpa
12 ada sistem|aja|bawaan|belum|harga|jadi|kayaknya|kekeliruan|ketidaksesuaian|kurang|magang|namanya juga|ngambek|pada|pesanan|salah|soalnya|waktu|zona
-11 ada yang|karena kami|lewat|maaf
11 antara|cerah|email kami|entah|harus|hati-hati|maklum|memberi|pemasok
-10 ada pada|berlangsung|kesalahan itu|kiriman|masuk|menerima|pagi|server|termasuk
10 anak|baris|bug|bukan|dimaafkan|donasi|dunia|eh|harga itu|ini|kami pun|kebanyakan|keliru|lemah|liburan|memengaruhi|menekan tombol|mengalami|merupakan|mohon dimaafkan|nomor anda|nyasar|pabrik|rekonsiliasi|sehubungan|sehubungan dengan|selisih|semalam|tanggal #|telah|telah terjadi|terkirim kepada|terselip|wewenang
-9 akun|atau|basis|basis data|dipakai|email ini|halaman|ikut|memeriksa|pada #|sejak|yang sama
9 antrean|baru|bertanggung|bertanggung jawab|canggih|data dari|dengan|dicegah|dokumen|gara-gara|hujan|internet|kami kurang|kasir|keberangkatan|kerap|keterangan|kurang teliti|laporan|lepas|mas|membuat angka|memproses|memproses pengembalian|menekan|menentukan|namanya|pelanggan|pengembalian dana|penyelidikan|percetakan|perizinan|plugin|saat pindah|sandi lemah|sangat canggih|sayangnya|terjadi|terunggah|tidak bertanggung|tombolnya|usil|ya|yang memakai|yang menentukan
8 # hari|# juli|ada kesalahan|akhir-akhir|akhir-akhir ini|berdasarkan keterangan|berhenti|bersumber|bersumber dari|berubah|dana anda|data|email itu|gempa|ini murni|jadwal|jawab|jelas|kami menghapus|kantor pusat|kenapa|kesalahan|ketidaksesuaian data|ketiga|kondisi|meleset|memakai sandi|membaca ketentuan|mencampur|menindaklanjuti|menjalankan|menunjukkan|murni human|nah|nilai|paham|penulisan|penyedia|punya|saat|saja|saya bukan|sekadar|sengaja|seratus|sore|teliti|tercantum dalam|terdapat|tidak sengaja|vendor
-8 # mei|bagi|ibu|ketika|kok|layanan|lumrah|menjadi maklum|milik|pesan|tetap
-7 #|# #|ada|akan|belum ada|biaya|cuma|hari|ini lumrah|kerusakan|ketik|lumrah terjadi|malam|mati|motor|mulai|pada kami|pt|rutin|salah ketik|sepertinya|terbaca|tidak memeriksa|untuk
7 # maret|ada bug|aktif|akun email|anda masuk|bahwa sejumlah|baru kami|bergabung|bulan lalu|dilakukan|email palsu|gagal|gedung|google|hal tersebut|hasil|id|ini bisa|insiden ini|internal|janjikan|jeda|juga|juli|kalangan|kami dan|kami janjikan|kami terlalu|ke grup|keliru membaca|keliru mengambil|kepegawaian|kue|kumpul|lingkungan|macet|magrib|mantan|masing-masing|mendadak|menjaga|pasar|pengembalian|pengumuman|pengumuman itu|pindah|platform|proses|resepsionis|resepsionis kami|salah satu|samsat|sebenarnya sudah|selama #|sepenuhnya|stnk|sudah #|tamunya|telah terkirim|terapis|tertulis rp|terunggah ke|transit|ulang email|waspada
-6 !|aksesnya|anggota|bikin|boleh|catatan|dari #|di atas|dikirim|dua|dulu|example|ia|informasi|itu kesalahan|juga manusia|kami memakai|kamilah|kamilah yang|kapasitas|kartu|kata|kemungkinan|kerja|kesalahannya|kesalahannya ada|koperasi|lambat|melainkan|memasang|membuka|menemukan|minggu|musim|pada hari|pemeriksaan|sebagai|sehingga tidak|sekarang|tabel|telepon|termasuk dalam|tidak termasuk|tombol itu|tombol kirim|yang bukan
6 alasan operasional|bagian gudang|baru tahu|cuaca|dalam kondisi|dalam menjaga|dalam perjalanan|dapat dibuka|di grup|di luar|diretas|disampaikan bahwa|ditemukan adanya|ditemukan ketidaksesuaian|ditemukan tercecer|folder|ganda|gini|hal ini|jadi gini|jaringan|jawab atas|kabel|kayak|keluar|kemarin kami|kepastian|kepeleset|keputusan|lampu|logistik|maskapai|menangani|meneruskan|mengambil|menggeser|mengirim ulang|menyebabkan|metode|murni|nama|pada surat|pegawai|penanganan|perjalanan|perusahaan|prosedur|publik|sebagaimana|sehat|sehingga nama|sekitar #|semacam|semestinya|sistem lama|sistem yang|tahu dari|tamu|tercecer|tercecer di|terhenti|terkirim pemberitahuan|tersebar|tersebar ke|tidak dapat|total|wewenang kami|yang baru|yang menangani
`,
  remedy: `
31 jangan|tetap
24 utuh
23 hangus
-22 !
-21 ?
21 biaya|telepon
20 berlaku|sendiri
19 mulai|rekaman|terlampir
-19 pin
-18 hubungi
18 jadwal|jika|login|membukanya
-17 agar|digital|mengirim
17 atau|dulu|kurir
16 barangnya|berubah|bidan|formulir|otomatis|sepele|telepon saya|tidak|undangan
-16 tautan lama
15 berikutnya|bersedia|dan kami|dimulai|gantilah|hilang|kok|rina|sebutkan|tidak berubah|uji|yang
-15 menagih|portal|sejak surat|sistem|tidak kami|ya
-14 # oktober|paket
14 akan|balas|bila|brankas|dari aplikasi|diminum|habis|kamis|kirim lewat|lewat layanan|puasa|restitusi|rumah|segera|sekarang|skor
-13 # #|alamat|cabang|karena|ongkir|pesanan|tugas|versi
13 akses|alamat kami|buang|bukan|diumumkan|jangan diminum|ke|kode|menginap|nama ibu|seluruh kata|sempat|yang kemarin
-12 # sampai|aksesnya|akun|cabut|dan kini|itu kami|kartu|memerlukan|pada hari|pertanyaan|pesannya|terjadi
12 asesmen|atas nama|besok|delapan|dimakan|halaman|jangan dimakan|lampiran|masih|memblokir kartu|mendaftarkan|menjemput|poin|senin|sepele ini|surat keterangan|tunjukkan|yang hilang
-11 # hari|aplikasi dan|berhenti|dan|dilakukan|kami cabut|kamu tidak|kasir|laptop|lupa|mengirim satu|penghapusannya|perlu dilakukan|seharusnya|sekarang sudah|server
11 agustus|aman di|bapak|benar|catat|diajukan|email itu|hubungan|itu sudah|jam yang|jangan buka|juni|kakak yang|kami batalkan|kami catat|kami tanggung|keterangan|lama|langkah di|layanan|lucu|nyaman|pakai|pengujian|potongan #|sakit dan|sandinya|sebelum|sementara|siap membantu|siapa pun|supaya|tanggung|terpengaruh|tidak terpengaruh|tolong|untuk memeriksa|yang benar
10 # agustus|anda|anda dapat|balik|biayanya|boleh|buat|datang|dengan email|di rumah|dosis|foto kalian|hati-hati dengan|jumat|kalau #|kalian tidak|kamar|kami ganti|kartu itu|kartu lama|kemarin|lebih suka|maupun|melalui aplikasi|memblokir|menu keamanan|nyalakan verifikasi|perangkat|perbaikan|permintaan maaf|rumah sakit|sakit|sama mengganti|sandi yang|sebagai permintaan|sekali|semula|suka|tautannya sudah|tiket|undangan kami|untuk sementara|yosina
-10 ada|ananda|bisa kami|daftar sudah|dengan satu|dengan sidik|dikunci|ganti juga|hanya lewat|izin|januari|jari|kami keluarkan|kini kami|kupang|lahir|lewat|malam|meja|menjadi|nama lengkap|nomor kartu|pelanggan|pendamping|perbarui|promo|sidik|sidik jari
9 # bukan|# februari|ada di|bapak sudah|batalkan|dalam #|dan #|demi|difoto|ganda|gantilah juga|harus|isi formulir|jadi|jadi tidak|kalau|karakter|ke siapa|komputer|login lewat|masih menerima|membayar|mengganti seluruh|pasang|paspor|pekan ini|peron|potongan|saldo|sarapan|serikat|setuju|siap|status|sudah setuju|tautan|tidak berlaku|tutup pada|voucher
-9 admin|antrean yang|bekerja|beli|berjalan|dan mulai|diharapkan|dinonaktifkan|ditutup dan|dua tiket|ganti|gratis ongkir|ingin|iuran|jangan dibayar|kami memberi|kanal|kembali lewat|ketentuan|kunci|masing-masing|menemukan|menyebut|nik|oktober pukul|penerimanya|pengembalian|pengemudi|pensiun|periksa|produk|rumah tanpa|saat|sebelum tayang|semua sesi|setelah #|slik ojk|tanggal lahir|terminal|yang sudah|yang tidak
-8 # dan|berikut|berkas yang|bersifat|besar|bintang|boleh membawa|bssn|cek|dari semua|di kanal|diblokir|dikirim lewat|diminta|diperlukan|ditolak|dua|fitur|hapus permanen|hotel|itu tidak|kalau ada|kami akan|kami tidak|kanal resmi|kemarin tidak|kepolisian|konser|kunci lama|langkah-langkah|langkah-langkah yang|membawa satu|mengambil langkah-langkah|menghapus surat|menghapusnya|oke|oktober|paham|panitia|pembelian|permanen|pun karena|sabtu|sampai|sandi sama|satu pendamping|serta|sesuai ketentuan|setahun|surat ini|tayang|telah mengambil|tidak perlu|versi baru|yang diperlukan|yang menyebut
8 # dari|# juni|# saja|# sehingga|abaikan tautan|akun baru|aman|anda kami|angka yang|apoteker|artikel|awal|baca satu|balas pesan|bawa|berkasnya|biayanya kami|catat di|celah pada|dan bersedia|dan hasil|dan menyebut|dananya masuk|dapat membukanya|dari rumah|denda|di balasan|di kotak|di menu|dikirim|ditambah|dokter|dua hari|formulir klaim|gratis|halaman kelas|hati-hati|hitung|item|itu sekarang|jangan balas|kabar|kami bantu|kami kembalikan|kami pasang|kedua|ketik sendiri|kode status|langkah yang|lebih awal|maaf kami|mbak|menjadi bagian|menyimpan|meter|minta menghapus|mintalah|murid|nomor rekam|om|ongkosnya|pada kamis|pada tanggal|peron #|rabu|sah|sampaikan|sandi anda|satu tiket|saya kirim|saya minta|sebelumnya|sekaligus|senin #|siapa|supaya tidak|tagihan|tentang|terlewat|termasuk kepada|tetap bisa|tidak hangus|waspadai telepon|yang belum|yang perlu
7 # cm|# kami|agak|agen|air putih|akan datang|akhir tahun|akunnya|alat|anda akan|anda tetap|atas|atau telepon|bagian dari|balas dengan|bank|beberapa menit|belum masuk|berkas dimaksud|bersandi|bincang|bincang buku|buka|bukan #|cadangan pukul|cm|dalam|dan melapor|dan meminta|dananya|datang hari|demi kehati-hatian|dengan membalas|deposito|desember pukul|di kantor|di rekening|dibagikan|dicek|dihitung|dipilih|ditaruh|ditaruh di|diumumkan di|email ini|email yang|februari|gratiskan|haji|hak|ini|itu dan|itu kini|jamnya|jika anda|juga|juga di|kalah|kalian|kami dampingi|kami gratiskan|kamu kenal|kata sandi|ke lembaga|keempatnya|kehati-hatian kami|kepada orang|kerja|klaim|kodenya|kompensasi|kuota|magrib|masalah|masih muncul|mati dan|matikan sampai|medis|melapor|memakai kata|memengaruhi|mencabut akses|menonaktifkan|menonton|menurut|menutup|nanti saya|nikmati|nomor resi|ongkosnya diganti|pagi dan|pasangan|pekan|pendaftaran|penerima|permintaan|perusahaan|pihak bank|putih|rekam|rekam medis|rekening|sandi dan|saudara|sehari|sekarang kami|semester depan|sendiri dari|serupa|simpanan|sudah ada|sudah beres|sudah menutup|tanpa perlu|tertulis #|tetap berlaku|tidak kamu|tidak terbuka|walau
-7 # januari|ada lagi|akun masing-masing|alamatmu|antrean|bahwa|bebas|beli dua|bisa|buku tamu|cabut dan|cocokkan|dalam satu|dan nomor|dan setiap|dari #|di kasir|diperbarui|email sudah|email tersebut|foto itu|hasil|ibu tetap|ini telah|itu di|jalankan|kami melapor|kami mengirim|kartu anda|kepolisian pada|kereta|kini|kini dipegang|lain|lalu|laporan|laptop itu|lengkapi|lewat menu|masuk kembali|matikan pada|mau|memalukan|memberi tahu|memeriksa ulang|memulihkannya|menemukan foto|menyambut|minta|nomor baru|orang|pembatalan|pembayaran yang|pencocokan|pengaturan|perlu membalas|pesan|pin yang|pindah|rekaman itu|reservasi|sandi|saya sudah|selalu|semua sandi|seperti itu|sepeser|sepeser pun|setiap penerima|silakan|situs|tadi|tahu|tautan ini|telah diperbarui|tengah|terlambat|tim|titik|ulang mohon|untuk verifikasi|wifi|yang bisa|yang menagih|yang sama
6 #|# biar|# persen|# tanpa|ada barang|anda aktif|anda balas|angka|angkutan|antara|aplikasi|aplikasinya|asli|bank memblokir|beliau|berlangsung|biasa|bila bapak|boleh masuk|bulan ini|buletin|catatan meter|cetak|cetak ulang|cukup|dalam keadaan|dampingi|dan sistem|data itu|dengan jam|dengan kurir|depan|desember|di halaman|di lampiran|di loket|dibacakan|dimaksud|diproses|galon|gantinya|ibu kami|ini hanya|itu juga|jangan sebutkan|janji|jual|juara|juli dan|kabar yang|kak|kakak tetap|kalau ibu|kami harus|kami perbaiki|kami perpanjang|kami sungguh|kami terima|karakter yang|karena kesalahan|kata|ke perusahaan|ke saldo|ke whatsapp|kehati-hatian|kembali|ketik|kongres|ktp anda|lama tidak|lembaga|lengkap kami|lift|listrik dan|membantu|menandatanganinya|menelepon|menunjukkan|menutup celah|menyala|menyebut nomor|menyesal|menyesal telah|meter buat|mulai pukul|murid yang|nama|nama beliau|nyalakan|oleh manajer|pada tagihan|pagar|pelakunya|pelayanan|pembaruan|pendaftaran kami|penerima email|penyimpanan|perbaiki|perhiasan|perlu|perlu anda|perpanjang|pesan singkat|pintu|polisi dan|ponsel yang|prioritas|pun termasuk|resi|saja|sambungan|sampaikan kepada|saudara tidak|segera ganti|sejak #|selasa|semua sempat|seperti biasa|sesuai perjanjian|setiap senin|singkat|studio|sudah kami|sungguh|sungguh menyesal|tambahan|tanpa bayar|tanyakan|tautan apa|telah memberi|telanjur|tempelkan|tempelkan kartu|tetap berjalan|tiap|tidak menyimpan|tindakan|tunjukkan saja|uangnya|unduh|vendor|walaupun|yang #|yang mengaku
-6 # november|# untuk|ada pada|arsip|belum kami|berhenti di|beri nomor|cari|daftar itu|daftar tanpa|dan jangan|dan kepolisian|dan laporkan|dan mesin|dapat mengajukan|dari email|dari jaringan|dari jauh|dari nomor|datang ke|debit|dengan kode|dengan tanggal|di aplikasi|di pengaturan|dibalas|dibayar|dibuka|dijadwalkan|dipotong|ditarik|email hari|example|foto|gaji|ganti pin|hadir|halamannya|hanya terbuka|hari sabtu|hubungi saya|ini kami|itu memuat|jauh|juga dan|kalau kakak|kami memasang|kami menagih|kami simpan|kamu|kapan pun|kartu debit|ke kartu|ke polisi|ke portal|kejadian ini|kelas makrame|kemarin dan|kini semua|kunci dan|lagi setelah|lagi yang|lambat senin|langganan|lewat aplikasi|makrame|manifes|masih di|membalas|membawa|memberi|memegang|meminta pembayaran|memuat|menampilkan|mengikuti|mengirimkan|mengunggah|menuntut|meski|mohon maaf|muka|mulai minggu|nilai|november pukul|orang sebelum|orang sudah|otoritas|pasar|pembayaran ulang|penagih|pencari|penggantian kartu|perjalanan|pesanan kakak|pihak yang|pin anda|pribadi|resmi|sampai #|sampai malam|satu pesanan|sebanyak|sebesar|sekarang dan|sepenuhnya|server tersebut|siang|slip|struk|sudah ditarik|tanpa nomor|tarif|tengah semester|termasuk yang|tidak benar|tidak dapat|tiga|turut|ulang sebelum|wajib|yang baik|yang dijadwalkan|yang kami|yang memegang
`,
  'protective-step': `
20 lewat
18 biar aman
16 uang
14 di|periksa
-14 dimakan|jangan dimakan|saya
13 laporkan|suratnya|tagihan
-12 anda|belum|tanpa
12 biar|dengan sidik|hapus|jari|setiap|sidik|sidik jari
11 bayarlah|dari|di kanal|di situs|kanal|kanal resmi|kode|resmi
-11 ini|pada|sampai
10 aktifkan|bulan|iuran|kirim tautannya|situs|slik|wifi
-10 gaji
-9 ?|atau pin|bapak|di rumah|diminum|hp|ingin|lakukan|mohon|pengurus|perbarui|yang bisa
9 ambil|beri|beri tahu|cocokkan|di menu|di toko|hanya|hasil|kami lampirkan|kami tagih|lampirkan|meminta|nyalakan|pensiun|sekalian|tagih|tautannya|tolak|yang tidak
-8 #|alergi|anda lakukan|bukti|ingin mengganti|nomor hp|pin|tidak
8 alamat|aman|ambil di|anda dapat|bendahara|ibu lakukan|kalau|karena itu|lapor|meminta pembayaran|meminta uang|mengunci|minggu|minggu pagi|muka|pembayaran ulang|sendiri|tatap|tatap muka|titik|tugas|yang masuk
-7 # #|buang|dapat|otp atau|semua|tanggal|yang alergi
7 # fa|alamat rumah|bunda|cari|cod|contoh|cuma|dan lapor|dari nomor|dari ponsel|dengan|fa|hubungi bank|kakak|kami tidak|kepada kami|lain|melalui|mengubah|menyembunyikan|minta|nik|nyalakan #|pribadi|rumah di|saat|sementara|setiap perubahan|toko|untuk mengganti
6 anda dipakai|apakah|apakah nik|bisa|cod yang|dampingi|dan laporkan|di mesin|di pengaturan|diminta|dipakai|imigrasi|kantor|kantor imigrasi|lewat aplikasi|lewat whatsapp|masih muncul|masukkan|menerima|menyebut|menyembunyikan alamat|mesin pencari|mitra|mulai hari|mutasi|nomor asing|ojk|paket cod|pembeli|pencari|pengaturan|pernah|perubahan|pesan|ponsel|rekan|surat|tahu|whatsapp
-6 biaya|bila bapak|buka|dananya|dananya masuk|di #|dosis|jangan diminum|keluarga|link|melewatkan|meminta otp|nama|saldo|sekaligus|sekarang|simpan|tadi|tanpa biaya
`,
  pleasantry: `
21 nggak
19 menjadi|semangat
18 bersama
17 allah|banget
-17 kelas
16 ?|banget !
-16 dunia
15 baik|beneran
14 aman|anda adalah|dulu|hujan|indonesia
-14 nasabah adalah
13 akan|harap|jaga|kami menerapkan|perlu panik|terkendali
-13 hari|jadi|kami senantiasa|kualitas layanan|untuk terus
12 !|adalah|anggap aja|ini disampaikan|kami tidak|kemarin|musim|penting
-12 adalah segalanya|anggota|meningkatkan kualitas|merupakan prioritas|segalanya|terus meningkatkan|utama
11 # kota|# pelari|adanya|adminnya|adminnya lagi|air|aku|hadir|itu sekadar|kerahasiaan|kota|pelari|peringatan|sangat terbatas|santai|satu-satu|sebagai|sebagaimana|sehat|tinggi|waktunya|wkwk
-11 ada|anda sangat|demikian disampaikan|kami berkomitmen|keamanan|keamanan tertinggi|kehati-hatian|meningkatkan|prioritas utama|setia|yang kami
-10 banggakan|bestie|kami|kami banggakan|ke|kehati-hatian kami|kepercayaan anda|seperti|standar keamanan
10 cerita|dapat|duduk|informasi ini|kalian|kami mengajak|kejadian|kenyamanan|maklum|mengajak|napas|notifikasi|perlu|selalu|tarik|terbatas|warna
9 aja|bekerja|buatan|bukan data|dalam|dari|di instagram|diatur|dihukum|diimbau untuk|dilengkapi|etik|hal ini|instagram|kami bekerja|kode etik|konsumen|lancar|lorong|minum|model|motivasi|resep|ribu|sekadar|telah|tetap semangat|wajar|yang sangat
-9 berarti|kami sangat|kita tetap|layanan|memberikan yang|pelanggan yang|utama kami
8 absensi|air putih|anggap|bisa dipakai|dampaknya sangat|dapat dilihat|dibesar-besarkan|diimbau|dilihat di|grand|grand mutiara|hanya bersifat|hehe|insiden yang|internasional|kami pada|kesehatan|kita terus|lengkapnya|memperbarui|menyambut|milik|musim hujan|mutiara|nantikan|nomor satu|otomatis|pagi dari|sebentar|secara|selalu kami|video
-8 anda merupakan|bentuk|bentuk kehati-hatian|berarti bagi|dan bukan|ini merupakan|kalau|masuk|pertama|perusahaan|pt|saja|sangat berarti|sebagai bentuk|setiap anggota|soal|tahun ini|tamu|tiga|undangan
7 # ribu|adalah prioritas|anda kembali|berlangsung|bersifat sementara|bertumbuh|betapa|bisa|data|data bank|demikian|di kanal|dilihat|doa|gajian|hukum|industri|kan ?|kanal|kasih kepada|kembali lewat|kesabaran|ketentuan|kita dan|kok|kuartal|kurang teliti|lagi|lebih|menyapa anda|namun|negara|oleh|pasti|pegang|pelanggaran|perhatian|perlu diketahui|prioritas kami|rekan-rekan|reuni perak|selasa kemarin|semoga|senantiasa|tangan|teguh|teliti|terus|tidak|transparansi|untuk|wajah|wilayah
-7 adalah komitmen|boleh|budiman|celah|dan kami|doang|doang kok|hadiah|kami menjunjung|kecil|kualitas|masih|memang|memantau|mungkin|orang|pelanggan|sakura|sangat serius|sedang|setia yang|status|tempat|terbaik bagi|terus memantau|tinggi kerahasiaan
6 aktivitas|alhamdulillah|anda|antusiasme|api kami|bandung|barat|belanjaku|berjalan lancar|danau|dari #|demikian untuk|dengan|depan kami|dikit|dipakai|email bukan|fitur|gangguan ini|gerbang|hanya|hujan sudah|informasi|informasi yang|insiden|jalan-jalan|kami paham|kapal|kebenarannya|kepada|kerahasiaan klien|keselamatan|ketidaksesuaian tersebut|layak|lebih dari|lelang|melindungi|menerapkan|menjadi maklum|menjadi perhatian|menyapa|pada keamanan|paham|panik|pelanggan merupakan|penerjemah|peningkatan|perak|putih|reuni|sabar|satu|seluruh|sepanjang|sponsor|standar|sudah tiba|tahun|tetap|untuk menjadi|untuk tidak
-6 atas perhatiannya|berupaya|daftar|dana|di luar|dua|email|gagal|gak|hari pertama|jadwal|kode status|komitmen kami|memberikan|mendapat|menyikapi|mulai|naik|pengujian|perhatiannya|perhatiannya diucapkan|perkembangan|sama|sejak hari|server|terbaik|terhormat|tersayang|untung|ups|ya|yang sudah|yang terhormat
`,
  promotion: `
45 !
25 koleksi
22 belanja|dengan
21 mau|terbaru|yuk
17 ?|aplikasinya|hadiah
16 ajukan|sekarang|siapkan
-16 yang
15 cek|lihat
14 gratis|malam|nikmati|promo|tas
13 instagram kami|masih
-13 tidak
12 ada|belanja lagi|bulan|dan menangkan|instagram|juga|menangkan|menarik|naik|program
11 akhir|beli|dapatkan|diskon|makin|oh|oh ya|pandan|ribu|seharga|ya
-11 biaya
10 bunga|cair|cek juga|cepat|dalam #|kabar|keluarga|kulit|lengkapi|lho|minggu|mulai rp|platinum|sekalian|untukmu
-10 saya
9 # menit|ajak|album|dua malam|gunakan|ini ada|kuota|lainnya|menit|minggu ini|motor|penawaran|pinjaman|sudah dibuka|tambah|tukarkan|untuk belanja
-9 pukul|pukul #
-8 # #|berlaku|hujan|indah|itu|pada|tim
8 # ya|anda|baiknya|baru sudah|biar|bonus|butuh|dan dapatkan|dan kumpulkan|dan nikmati|ini dua|investasi|jalan|kabar baiknya|kami ?|kami ya|kopi|kumpulkan|kumpulkan poin|lebih|nanti|pra-pesan|sampai tanggal|tersayang|upgrade
7 #|# mbps|bali|bareng|baru yang|beri|bulan ini|bunga #|isi ulang|ketiga|konser|kpr|lirik|mbps|musim liburan|musim panas|nantikan|ngebut|nilaimu|panas|pentas|poin|produk|rasa|saldo|saldo dan|tiket keluarga|tiket konser|turun harga|varian|ya tiket
-7 buku|dan|musim hujan
6 # ribu|akhir tahun|bedanya|bird|buka|di toko|diri|diskon #|early|early bird|fitur|gratis ongkir|hanya|hanya di|hari ini|ikuti|jalan-jalan|klik|liburan|mari|masih ada|mulai|mulai dari|musim|nb|nonton|penawaran di|penuh jadi|promo gajian|rasakan|rp|rp #|segera|sekarang dan|semua penawaran|sepatu|tempat|untuk|up|wajib
-6 dan jangan|dari|depan !|ini kami|kemarin|kita|lupa|menjadi|pelanggan|pesanan|semangat dan|telah|terima|toko
`,
  hedging: `
36 beberapa
24 mungkin
21 sejumlah
19 kemungkinan
18 diduga|sebagian
17 dalam|masih
14 bersifat
-13 banyak
12 bahwa|gara-gara|jadi|kabel|mengalami|terdampak
11 mengenai|nominalnya|terindikasi
10 ada|gelombang|kalian|masuk dalam|oleh|penyalahgunaan|selama|sih|tertentu
9 awal|beberapa hari|checkout|indikasi|saja|scan|sepertinya|tampaknya|yang gagal
-9 nama|tersebut
-8 atau
8 badan|barangkali|berat|berat badan|dan|dan surat|ditemukan|ikut|ini bersifat|kayaknya|lalu|laporan|minggu|mungkin saja|ngambek|ngambek jadi|pihak lain|saat|sakit|semalam|sempat|servernya|tidak memengaruhi|umumnya
7 agustus|berpotensi|besar|dan mungkin|data|entah|gagal|informasi|kami tetap|lain|manfaat|media|memengaruhi|minggu lalu|mitra|oktober|panas|pegawai|pun tidak|sebagaimana|sejauh|servis|tidak sah|tidak semua|umumnya tidak|yang tidak
-7 bisa|hanya|sedikit
6 ada bukti|album|antaranya|apabila|apabila ada|beberapa dari|belum|berisi|berkas|bukti penyalahgunaan|dan ktp|di antaranya|jadwal|kabar|kelompok|ktp|kuartal|kunci dan|lapangan|lima|maaf|menurut|namun|oknum|orang sudah|pihak|poin|portofolio|rekening bapak|saat ini|sah|saya kunci|sebagai|sebenarnya|selisih|sensitif|sepenuhnya|serah|serah terima|sertifikat|sertifikat anda|stnk|sudah membukanya|tamu|terkirim|tertinggal|tidak wajar|wajar|waktunya
-6 hal ini|nik|polis yang
`,
  belittling: `
30 cuma
26 hanya
20 aman|bersifat|nggak
17 lumayan
16 selebihnya
15 toh
14 kali
13 kok|memang|nggak usah|nol|tetapi kami
12 bikin|bukan|perlu|tersebut
-11 belum
11 bukan data|panik|sangat|tetap
10 kami tegaskan|lalu|notifikasi|selama|sensitif|tegaskan|tegaskan bahwa|tetapi|usah
9 aja|anggap aja|iseng|iseng yang|murah|ngintip|nyaris|nyaris tidak|penting|sedikit
-9 bintang|dapat|yang
-8 !|hal|kalau|nomor|soal|tidak ada
8 ada|anggap|berdiri|dampaknya|dan|diketahui|hampir|hanyalah|itu|juga|kecil dan|ketik|lama dan|maklum|namanya juga|peringatan|perlu diketahui|rahasia|salah ketik|santai|sehat|sempat|signifikan|terjadi|terlihat|tidak signifikan|untungnya|ya ?|yang penting
7 berkas|dikit|dunia|email sama|kejadian|kejadian ini|kendala|kondisi|namanya|namun|nasabah|nilainya|pihak|pulsa|relatif|ringan|secara|sekadar|tersebut hanya|tersentuh|tidak tersentuh
-7 dalam|dengan|hari|karena|orang|telah|ya
6 administratif|berita|berlaku untuk|bersifat administratif|besar|di|diimbau|diimbau untuk|empat jam|foto|gladi|gladi bersih|hentikan|ini merupakan|isinya|jangan panik|kami hentikan|kami menyapa|kami mohon|kamu|kecil|kesalahan tersebut|klinik|mengubah|menyapa|minggu lalu|nah|pembatalan|produk|pun|relatif kecil|sebelum kami|seluruh|sepertinya|siswa|tenang|terkena|terkirim kepada|tersebut tidak|tetap berjalan|umumnya tidak|wajah di
-6 atau|banget|catatan|hal ini|lain|tentu|tidak|yang salah
`,
  'conditional-apology': `
17 maaf sekiranya|merasa|sekiranya
14 yang|yang merasa
12 mungkin|yang mungkin
-12 sudah
11 kurang|prihatin|sorry
9 buat yang|kalau
8 anda|apabila|buat|hal|kami turut|terdapat|turut
7 bekerja|jadi|kami mohon|terganggu|terlambat|ya
-7 di|maaf
6 bete|bila|ditimbulkannya|hal itu|kak kalau|kalau jadi|kekurangan|kena|keterlambatan|keterlambatan ini|maaf apabila|mengganggu|merasa kurang|mungkin ditimbulkannya|nyaman|sampai|seandainya|terdapat kekurangan
-6 dan|maaf yang|tidak
`,
  cliche: `
19 adalah
15 indonesia|sebagai
14 kehati-hatian
13 akan|telah
-12 bisnis|bisnis anda|sudah
12 dalam|kerja yang|selalu
11 bersama|keamanan|kesabaran anda|pencari|pencari kerja|terkemuka|transparansi
10 belanjaku|kehormatan|kerja
9 berharga|berinovasi|dan|kesabaran|pelanggan|prima|privasi|tamu|untuk
-9 di|jaringan|senantiasa berkomitmen|terbaik
8 bentuk|berinovasi untuk|hadir|keluarga|kenyamanan|kerahasiaan|memperkuat|memperkuat sistem|menjadi|menjunjung|sebagai bentuk|setiap|sistem|telah memperkuat
7 bagi kami|bagian|bahwa|dalam rangka|kasih telah|kehati-hatian kami|masyarakat|rangka|secara|standar|terhadap
-7 berupaya|ini kami|ke|kita|pengalaman|sekeluarga|tahun|terbaik bagi
-6 #|berkomitmen menghadirkan|berupaya meningkatkan|kualitas|pengalaman terbaik|peningkatan|sehubungan|sehubungan dengan|terus berupaya|tim
6 anda adalah|anda selama|bagi anda|belajar|berhenti|berkomitmen penuh|dalam setiap|dari keluarga|keamanan data|keluarga besar|kemajuan|komitmen|langkah kehati-hatian|masukkan|meluncurkan|menerapkan|menerapkan standar|merpati|merpati jaya|pada keamanan|pelanggan yang|pelayanan prima|sangat|sebagai langkah|senantiasa menjadi|terhubung|tidak akan
`,
  'reply-refusal': `
15 pesan ini
14 pesan
13 ini
8 disampaikan|ini disampaikan
7 balasan|ini dikirim
-6 belum
6 dikirim|dikirim oleh|ini tidak|oleh sistem|satu
`,
  'request-for-secrets': `
16 pin|untuk
15 masuk
13 sekarang
12 perbarui
11 konfirmasi
10 cek|ktp
9 di sini|ke portal|kirimkan|tautan
8 akun|data|ke|masukkan|melalui|portal|sini|ulang
-8 kami
7 biar|sini untuk|untuk masuk
-6 #|sudah
6 dan|kirimkan foto|klik|lama|masuk dan|masuk ke|melalui tautan|mengunggah|pin lama|saya
`,
};
