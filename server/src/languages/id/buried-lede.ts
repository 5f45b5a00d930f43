import type { PhraseTopic } from '../language-pack';

export const buriedLede: PhraseTopic = {
  lists: {
    // Says in our own voice what we did wrong.
    admission: [
      '(kami|saya|tim kami|@BRAND) [telah|sudah|kemarin|tadi|tadi pagi|juga|pagi ini|ternyata] [telah|sudah] (salah|keliru|lupa|lalai|gagal|tidak sengaja) ~3 (mengirim*|kirim|mencantumkan|menulis*|menagih|menghitung|memasang|menyebut*|memasukkan|menutup|mengatur|mengamankan|memberi*|menghapus|membatalkan|menampilkan|menempelkan|mengumumkan|menautkan|memeriksa|menjaga|mencetak|mengunggah|menjanjikan)',
      '(kami|saya) [telah|sudah] (membuat|melakukan|berbuat) ~2 (kesalahan|kekeliruan|kelalaian)',
      '(karena|akibat|ini|murni) (kesalahan|kelalaian|kekeliruan) kami',
      '(berhenti berlangganan|meminta berhenti) {= kami (mengirim|mengirimkan|menulis)}',
      '(data|alamat|nama|nomor|tagihan)* ~4 kami (bagikan|kirim|kirimkan|sebarkan|tampilkan|ekspos|hilangkan|publikasikan) ~3 (kepada|ke|penerima|orang|publik)',
      '(kami|saya|@BRAND) [telah|sudah] (mengirim*|menagih*|mengekspos|membocorkan|menghilangkan|membuka|menautkan|menjanjikan|memublikasikan|menampilkan|menghapus|membatalkan|memotong|membiarkan|menyebut*|mencantumkan|kehilangan|meninggalkan) ~9 (salah|keliru|dua kali|orang lain|pelanggan lain|seharusnya|data|terbuka|publik|Anda|tidak|lama|palsu|laptop|server)',
      '(tautan|link|harga|kode|kupon|tanggal|jam|subjek|nama|tombol|gambar|email|buletin|pesan|tagihan|faktur|promo|diskon|jumlah|halaman|undangan|voucher)* ~7 (salah|keliru|tidak berfungsi|rusak|tidak bisa|tidak dapat|tidak berlaku|mengarah ke|kedaluwarsa|tidak valid|dua kali|ganda)',
      '(situs|aplikasi|layanan|server|toko|sistem|situs web|website|api)* ~5 (tidak bisa|tidak dapat|mati|down|terganggu|lambat|tutup|padam|gagal|eror|error)',
      '(Anda|kamu|Kakak|pelanggan|Bapak) ~3 (menerima|mendapat|mendapatkan|ditagih|membayar|disapa|dipanggil|tidak bisa|tidak dapat) ~8 (salah|keliru|dua kali|orang lain|milik|terlalu mahal|seharusnya|masuk|membuka|memesan|lain)',
    ],
    // Says that somebody got at data.
    intrusion: [
      '(seseorang|penyerang|peretas|pelaku|orang lain|pihak lain|pihak ketiga|pihak tidak berwenang|pelanggan lain|mantan karyawan|pengunjung) ~4 (mengakses|menyalin|mencuri|mengunduh|melihat|masuk|membobol|memperoleh|membaca|mengambil|bisa melihat|dapat melihat|menguasai)',
    ],
    // Says that the reader's data came to light.
    exposure: [
      '(data|alamat|nama|nomor|informasi|kata sandi|tagihan|riwayat|email|akun|pesanan)* ~8 (diakses|disalin|dicuri|bocor|terekspos|terlihat|diunduh|dilihat|dipublikasikan|terkirim|jatuh|hilang|dibobol|diretas|terbuka|tampil)',
      '(kebocoran|pelanggaran|pencurian) data ~8 (kami|Anda|pada|di|yang)',
    ],
    pleasantries: [
      '^ (semoga|kami harap|kami berharap|harapan kami|apa kabar|bagaimana kabar)',
      '^ (terima kasih|terimakasih|kami ucapkan terima kasih|kami mengucapkan terima kasih) [banyak|telah|sudah|karena|atas|selalu]',
      '(salam sejahtera|salam hangat|salam sehat|puji syukur|dengan senang hati|dengan bangga|dengan gembira)',
      '^ selamat (hari|tahun|menunaikan|idul|idulfitri|natal|ulang|datang|menikmati|berpuasa|berakhir|merayakan)',
      '(sejak|semenjak) [didirikan|berdiri] [pada] [tahun] #',
      'selama [lebih dari|hampir] # tahun',
      '(kami|@BRAND) (senantiasa|selalu|bangga|bersyukur|percaya|berkomitmen|menghargai|sangat menghargai|mengutamakan|peduli|hadir|berterima kasih)',
      '(keluarga besar|komunitas kami|perjalanan kami|misi kami|visi kami|nilai-nilai kami|keluarga kami|cerita kami)',
      '(kabar (gembira|baik|menarik|seru)|senang (bisa|dapat|mengumumkan)|gembira (mengumumkan|menyambut)|antusias)',
      '(koleksi|produk|menu|fitur|musim) (baru|terbaru|spesial|lebaran|ramadan|ramadhan)',
      '(kepercayaan|keamanan|privasi|kepuasan|kesetiaan) ~4 (prioritas|penting|berarti|utama|segalanya)',
      '(bersama|melalui|dengan) (email|surat|surel|pesan) ini [,] kami (ingin|bermaksud|hendak|sampaikan|menyampaikan|informasikan|menginformasikan|memberitahukan) ~5 (informasi|penting|pembaruan|hal|perkembangan|terkait|mengenai|beberapa)',
      'sebagai (pelanggan|anggota|pengguna|member) (setia|kami|yang)',
      'seperti (yang) [mungkin] Anda (ketahui|tahu)',
    ],
  },
  flag: [
    'Halo Ana, Semoga Anda selalu sehat. Terima kasih telah menjadi bagian dari keluarga besar kami. ⟦Kemarin kami salah mengirim tautan.⟧',
    'Yth. Pelanggan, Northlight selalu mengutamakan keamanan data. ⟦Pada 3 Mei seseorang menyalin alamat email Anda dari server kami.⟧',
    'Halo, Koleksi Lebaran kami sudah hadir! ⟦Kode diskon di email hari Senin tidak berfungsi.⟧',
    'Hai Kak, Sejak 2010 kami memanggang roti untuk kota ini. ⟦Kami menagih Kakak dua kali pada hari Jumat.⟧',
    'Pelanggan yang terhormat, Melalui email ini kami ingin menyampaikan informasi penting. ⟦Alamat Anda terlihat oleh pelanggan lain.⟧',
    'Halo semua, Selamat Hari Raya Idulfitri. ⟦Undangan yang kami kirim salah tanggal.⟧',
  ],
  leave: [
    'Halo Ana, Kemarin kami salah mengirim tautan. Ini tautan yang benar.',
    'Yth. Bapak Budi, Kami mohon maaf. Kami menagih Bapak dua kali pada hari Jumat.',
    'Halo, Pada 3 Mei seseorang menyalin alamat email Anda dari server kami.',
    'Hai Kak, Email pukul 9 pagi tadi memuat harga yang salah.',
    'Halo, Kami membuat kesalahan: kode di email hari Senin tidak berfungsi. Terima kasih kepada semua yang memberi tahu kami.',
    'Yth. Pelanggan, Alamat Anda terlihat oleh pelanggan lain selama dua jam pada 4 Juni. Kami mohon maaf.',
  ],
};
