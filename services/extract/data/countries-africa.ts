/** Africa south of the Sahara; the columns are explained in ../countries-table.ts. */
export const AFRICA = `
AO|Angola|Angolan|Luanda|أنغولا;أنجولا|أنغولي;أنجولي|لواندا
BF|Burkina Faso;Burkina|Burkinabe;Burkinabé;=Burkinabes|Ouagadougou|بوركينا فاسو;بوركينافاسو;بوركينا;بركينا فاسو;بوركينا فاصو;بوركينافاصو|بوركينابي;بوركيني;بوركينا فاسي;بوركينابيه|واغادوغو;واجادوجو;واغادوغ
BI|Burundi|Burundian|Gitega;Bujumbura|بوروندي|بوروندي|جيتيغا;غيتيغا;بوجومبورا
BJ|Benin;Republic of Benin|Beninese|Porto-Novo;Porto Novo;Cotonou|بنين?;البنين??;بينين;جمهورية بنين|بنيني;بينيني|بورتو نوفو;كوتونو
BW|Botswana|Botswanan;Batswana;Motswana|Gaborone|بوتسوانا;بتسوانا|بوتسواني|غابورون;جابورون;غابوروني
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Congo;Zaire|Congolese|Kinshasa;Goma;Lubumbashi;Kivu|جمهورية الكونغو الديمقراطية;الكونغو الديمقراطية;جمهورية الكونغو الديموقراطية;الكونغو الديموقراطية;الكونجو الديمقراطية;الكونغو كينشاسا;الكونغو;الكونجو;زائير;جمهورية الكونغو الشعبية;الكونغو-كينشاسا;كونغو الديمقراطية|كونغولي;كونجولي|كينشاسا;غوما;لوبومباشي
CF|Central African Republic|Central African|Bangui|جمهورية أفريقيا الوسطى;أفريقيا الوسطى;جمهورية إفريقيا الوسطى;إفريقيا الوسطى;جمهورية افريقيا الوسطي|أفريقي أوسطي|بانغي;بانجي
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo|Congolese|Brazzaville|جمهورية الكونغو;الكونغو برازافيل;الكونغو برازفيل;الكونغو;الكونجو;الكونغو-برازافيل|كونغولي;كونجولي|برازافيل;برازفيل
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;=Ivoirian|Yamoussoukro;Abidjan|ساحل العاج;كوت ديفوار;كوت دي فوار;كوديفوار;الكوت ديفوار|إيفواري;ايفواري;كوت ديفواري;إفواري|ياموسوكرو;أبيدجان
CM|Cameroon;Cameroun|Cameroonian|Yaoundé;Yaounde;Douala|الكاميرون;الكامرون;كاميرون|كاميروني;كامروني|ياوندي;دوالا
CV|Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Praia|الرأس الأخضر;جزر الرأس الأخضر;كابو فيردي|رأس أخضري|برايا
ER|Eritrea|Eritrean|Asmara|إريتريا;أريتريا;ارتيريا;إرتيريا|إريتري;أريتري;إرتيري|أسمرة;أسمرا
ET|Ethiopia;Abyssinia|Ethiopian|Addis Ababa;Tigray;Mekelle;Oromia|إثيوبيا;أثيوبيا;الحبشة|إثيوبي;أثيوبي;حبشي??|أديس أبابا;أديس ابابا;تيغراي
GA|Gabon|Gabonese|Libreville|الغابون;الجابون;غابون;جابون|غابوني;جابوني|ليبرفيل;ليبرافيل
GH|Ghana|Ghanaian;Ghanian|Accra;Kumasi|غانا;غانة|غاني|أكرا
GM|Gambia;The Gambia|Gambian|Banjul|غامبيا;جامبيا|غامبي;جامبي|بانجول
GN|Guinea;Republic of Guinea;Guinea-Conakry|Guinean|Conakry|غينيا;غينيا كوناكري;جمهورية غينيا;غينيا-كوناكري|غيني|كوناكري
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo|غينيا الاستوائية;جمهورية غينيا الاستوائية|غيني استوائي|مالابو
GW|Guinea-Bissau;Guinea Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau|غينيا بيساو;جمهورية غينيا بيساو|غيني بيساوي;بيساوي|بيساو
KE|Kenya|Kenyan|Nairobi;Mombasa;Kisumu|كينيا;كينيه|كيني|نيروبي;مومباسا
LR|Liberia|Liberian|Monrovia|ليبيريا;ليبريا|ليبيري;ليبري|مونروفيا
LS|Lesotho|Basotho;Mosotho|Maseru|ليسوتو|ليسوتي;ليسوتوي|ماسيرو
MG|Madagascar|Malagasy;Madagascan|Antananarivo|مدغشقر;مدغشقير|مدغشقري;ملغاشي|أنتاناناريفو;أنتناناريفو
ML|Mali;Republic of Mali|Malian|Bamako;Timbuktu?;Gao??|مالي?;جمهورية مالي;دولة مالي|مالي??|باماكو;تمبكتو
MU|Mauritius|Mauritian|Port Louis|موريشيوس;جزر موريشيوس;موريشوس;جزيرة موريشيوس|موريشيوسي;موريشي|بورت لويس;بور لويس
MW|Malawi|Malawian|Lilongwe;Blantyre|مالاوي;ملاوي|مالاوي;ملاوي;مالاوياني|ليلونغوي;ليلونجوي
MZ|Mozambique|Mozambican|Maputo|موزمبيق;موزامبيق;موزنبيق;موزمبيك|موزمبيقي;موزامبيقي|مابوتو
NA|Namibia|Namibian|Windhoek|ناميبيا;نامبيا|ناميبي|ويندهوك;فيندهوك
NE|Niger;Republic of Niger|Nigerien;=Nigeriens|Niamey|النيجر;جمهورية النيجر|نيجري|نيامي
NG|Nigeria|Nigerian|Abuja;Lagos;Kano;Borno;Maiduguri;Niger Delta;Kaduna|نيجيريا|نيجيري|أبوجا;لاغوس;لاجوس;كانو??;مايدوغوري
RE|Reunion Island;Réunion??;La Réunion;La Reunion|Réunionese;Reunionese|Saint-Denis??|لا ريونيون;ريونيون;جزيرة ريونيون;لاريونيون|ريونيوني|سان دوني??;سان دينيس??
RW|Rwanda|Rwandan;Rwandese|Kigali|رواندا;روندا|رواندي|كيغالي;كيجالي
SC|Seychelles|Seychellois;=Seychelloise|Victoria??|سيشل;جزر سيشل;سيشيل|سيشلي;سيشيلي|فيكتوريا??
SH|Saint Helena;St. Helena;St Helena|Saint Helenian|Jamestown??|سانت هيلينا;سانت هيلانة;جزيرة سانت هيلينا|سانت هيليني|جيمستاون
SL|Sierra Leone|Sierra Leonean;Sierra Leonian|Freetown|سيراليون;سيراليوني;سيرا ليون|سيراليوني|فريتاون
SN|Senegal|Senegalese|Dakar|السنغال;سنغال;السينيغال;السنغل|سنغالي|داكار
SS|South Sudan|South Sudanese|Juba|جنوب السودان;دولة جنوب السودان;جمهورية جنوب السودان;السودان الجنوبي|جنوب سوداني;سوداني جنوبي|جوبا
ST|São Tomé and Príncipe;Sao Tome and Principe;São Tomé|São Toméan;Sao Tomean|São Tomé;Sao Tome|ساو تومي وبرينسيبي;ساوتومي وبرينسيب;ساو تومي وبرينسيب;ساو تومي|ساو تومي;ساوتومي|
SZ|Eswatini;Swaziland;eSwatini|Swazi;=Swazis|Mbabane;Lobamba|إسواتيني;سوازيلاند;سوازيلند;إيسواتيني|سوازي;سوازيلندي|مبابان;مبابانه;مباباني
TD|Chad?;Republic of Chad|Chadian|N'Djamena;Ndjamena|تشاد;التشاد;جمهورية تشاد|تشادي|نجامينا;انجمينا;أنجمينا
TG|Togo|Togolese|Lomé;Lome|توغو;توجو|توغولي;توجولي;توغوي|لومي
TZ|Tanzania|Tanzanian|Dodoma;Dar es Salaam;Zanzibar|تنزانيا;تانزانيا|تنزاني;تانزاني|دودوما;دار السلام;زنجبار
UG|Uganda|Ugandan|Kampala;Entebbe|أوغندا;أوغنده;اوغندا;أوجندا|أوغندي;أوجندي|كمبالا;كامبالا;عنتيبي
YT|Mayotte|Mahoran;Mahorais|Mamoudzou|مايوت;جزيرة مايوت|مايوتي|مامودزو
ZA|South Africa;Republic of South Africa|South African|Pretoria;Cape Town;Johannesburg;Durban;Soweto;Bloemfontein;Port Elizabeth|جنوب أفريقيا;جنوب إفريقيا;جمهورية جنوب أفريقيا;جنوب افريقيه|جنوب أفريقي;جنوب إفريقي|بريتوريا;كيب تاون;جوهانسبرغ;جوهانسبورغ;جوهانسبرج;كيبتاون
ZM|Zambia|Zambian|Lusaka|زامبيا;زمبيا|زامبي|لوساكا
ZW|Zimbabwe|Zimbabwean|Harare|زيمبابوي;زمبابوي|زيمبابوي;زيمبابوياني;زمبابوي|هراري
`;
