/** Function words, verbs of saying, weekdays, months and other words that are no topic (SOURCES.md). */
export const INDONESIAN_STOPWORDS = `
yang di dan itu ini dengan untuk dari tidak pada ke dalam akan juga ada adalah oleh saat telah bisa karena
sebagai kata sudah mereka kami kita saya dia atau lebih tersebut para hari tahun harus bahwa bagi secara
dapat menjadi antara namun hingga serta seperti belum masih ujar ujarnya katanya jelas jelasnya tutur
tuturnya ungkap ungkapnya sebut disebut menyebut mengatakan menyatakan menjelaskan menambahkan mengaku
mengungkapkan meminta diminta diduga menurut terkait tentang soal atas bawah depan belakang luar antar
sekitar hampir kurang paling sangat cukup terlalu semua seluruh setiap sebuah seorang satu dua tiga empat
lima enam tujuh delapan sembilan sepuluh ratus ribu juta miliar triliun persen rupiah pertama kedua ketiga
baru lama besar kecil banyak sedikit lain lainnya sama sendiri begitu demikian kemudian lalu sebelumnya
sebelum sesudah setelah usai selama sejak sementara ketika jika kalau apabila meski meskipun walaupun agar
supaya sehingga maka jadi tetapi tapi melainkan bukan jangan tak pun lah kah nya apa siapa mana kapan
mengapa kenapa bagaimana berapa itulah inilah situ sini sana kini sekarang nanti besok kemarin lusa pagi
siang sore malam jam menit detik pekan minggu bulan senin selasa rabu kamis jumat sabtu ahad januari
februari maret april mei juni juli agustus september oktober november desember mendatang orang pihak hal
cara saja lagi pernah selalu sering kembali langsung berada adanya ialah yaitu yakni merupakan dilakukan
melakukan memiliki memberikan diberikan mendapat membuat dibuat melalui terhadap bersama tanpa per demi guna
akibat tempat wib foto video baca
`;
