/** Function words, verbs of saying, weekdays, months and other words that are no topic (SOURCES.md). */
export const TURKISH_STOPWORDS = `
acaba ama ancak artık aslında ayrıca az bana bazı belki ben beri bile bin bir biraz birçok biri birkaç biz
böyle bu bugün buna bunda bundan bunlar bunu bunun çok çünkü da daha de defa değil diğer diye dolayı dün en
fakat gibi göre hala hangi hatta hem henüz hep hepsi her hiç için ile ilgili ise işte kadar karşı kendi kez
ki kim mi milyon mı mu mü nasıl ne neden nerede niye o olan olarak oldu olduğu olduğunu olmak olması on ona
ondan onlar onların onu onun önce ortaya sadece sonra şey şimdi şöyle şu tüm üzere var ve veya ya yani
yapılan yapılması yeni yer yıl yine yok yönelik yüzde zaman dedi söyledi açıkladı etti eden edilen etmek
edildi son diyor diyen derken belirtti belirten ifade kaydetti vurguladı bildirdi bildirildi duyurdu
açıklandı açıklama açıklaması söyleyen söz konuştu konuşan anlattı ekledi öğrenildi iddia edilecek edilmesi
ediyor ediyorum ettiği ettiğini eder etmesi olduğuna olacak olacağı olsa oluyor olmadı olmayan olup bulunan
bulunuyor bulundu yaptı yapıyor yapacak yapıldı yapılacak yaptığı geldi gelen geliyor gelecek gitti giden
gidiyor verdi veren verildi verilen verecek aldı alan alındı alınan alacak çıktı çıkan kaldı kalan başladı
başlayan başlıyor devam sürüyor hakkında dair rağmen itibaren doğru tarafından üzerinde üzerine altında
içinde içerisinde arasında arasındaki sırasında sonrası sonrasında öncesi öncesinde sonunda yanında
karşısında beraber birlikte ayrı üstelik yalnızca bütün birçoğu çoğu herkes hiçbir hiçbiri kimse bunların
onlara kendisi kendisine kendisini kendini bizim sizin benim senin sen siz size bize beni seni bizi
pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos
eylül ekim kasım aralık gün günü günde günler hafta haftası ay ayı yılı yılında yıldır saat saati
saatlerinde dakika sabah akşam gece yarın bugünkü dünkü an anda milyar yüz iki üç dört beş altı yedi sekiz
dokuz birinci ikinci ilk büyük küçük iyi kötü eski aynı başka tek hal halinde durumda dolayısıyla nedeniyle
nedenle sebebiyle amacıyla olur olabilir olmaz değildir vardı yoktu iken hele haber haberi haberler video
foto galeri canlı
`;
