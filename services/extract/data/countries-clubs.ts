/** Cities whose name alone is a football club's, and the words that say that football is spoken of. */

export const CLUB_CITIES_ARABIC = `روما نابولي إشبيلية مرسيليا تورينو بولونيا جنوى جنوا فيرونا دورتموند فالنسيا بلنسية ليون نيس موناكو لايبزيغ بورتو ليفربول مانشستر برشلونة تولوز مونبلييه نانت سرقسطة قادس غرناطة هامبورغ فرانكفورت شتوتغارت كولونيا بريمن خيتافي بلباو ميلانو بورنموث برايتون ساوثهامبتون نوتنغهام شيفيلد بورتسموث براغا باليرمو أتلانتا أتلنتا سالزبورغ بازل كالياري جيرونا خيرونا فياريال ملقة مالقة قرطبة ليستر`;
export const CLUB_CITIES = `liverpool manchester barcelona marseille lyon monaco seville valencia porto milan nice leipzig dortmund toulouse nantes naples granada`;

export const FOOTBALL_ARABIC = `تعادل يتعادل تعادله ريال بايرن أتلتيكو أتليتيكو الكلاسيكو الديربي الدوري دوري الليغا البوندسليغا البوندسليجا الكالتشيو البريميرليغ البريميرليج مباراة المباراة مباراته مبارياته هدف هدفا هدفين أهداف هدفه كأس الكأس مدرب المدرب مدربه لاعب لاعبو لاعبي اللاعب لاعبه مهاجم المهاجم مهاجمه مدافع المدافع الحارس حارس فريق الفريق فريقه نادي النادي ناديه ملعبه ضيفه مضيفه الشوط الميركاتو ركلة بثلاثية بثنائية برباعية الأبطال التشامبيونزليغ أرسنال تشيلسي يوفنتوس إنتر ميلان لاتسيو توتنهام`;
export const FOOTBALL = `striker strikers midfielder midfielders defender winger goalkeeper goal goals scored coach transfer league club football soccer match fixture bundesliga laliga ligue juventus arsenal chelsea tottenham`;

export const IN_TOWN_ARABIC = `في إلى مدينة العاصمة بمدينة لمدينة قرب نحو مطار محافظة ملعب عمدة بلدية شوارع سكان أهالي جامعة شرطة ميناء`;
export const IN_TOWN = `in to from at near of city greater`;
