import { HOUR_MS } from '../../../shared/time.ts';
import type { Language } from './domain.ts';
import type { Random } from './random.ts';

export interface Outlet {
  /** Ends with the mark that tells everyone it is invented. */
  source: string;
  slug: string;
  language: Language;
  /** How much it publishes, beside the others. */
  size: number;
  utcOffsetHours: number;
  /** An agency is named in what others copy from it; empty for the rest. */
  agency: string;
}

const MARK: Readonly<Record<Language, string>> = { ar: '(تجريبي)', en: '· demo' };

function outlets(language: Language, table: string): Outlet[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name, slug, size, utcOffsetHours, agency] = row.split(';').map((cell) => cell.trim());
      return {
        source: `${name!} ${MARK[language]}`,
        slug: slug!,
        language,
        size: Number(size),
        utcOffsetHours: Number(utcOffsetHours),
        agency: agency ?? '',
      };
    });
}

/** Name; address; size; hours from UTC; for agencies, the name in the byline. The first two are agencies. */
export const OUTLETS: Readonly<Record<Language, readonly Outlet[]>> = {
  ar: outlets(
    'ar',
    `وكالة سنابل للأنباء; sanabil; 9; 3; سنابل
     وكالة مدّ الإخبارية; madd; 7; 1; مدّ
     مرآة الواحة; mirat-alwaha; 6; 3
     بريد السنديان; barid-alsindyan; 5; 2
     قنديل الأطلس; qandil-alatlas; 5; 1
     شراع الصباح; shira; 5; 4
     نافذة الزيتون; nafidhat-alzaytun; 4; 2
     دفتر المدينة; daftar; 4; 3
     رواق النيلين; riwaq; 4; 2
     صدى النوارس; sada-alnawaris; 4; 4
     حكاية اليوم; hikayat; 3; 3
     منبر الياسمين; minbar; 3; 2
     خطوة نيوز العربية; khutwa; 3; 3
     بوصلة الخليج الأزرق; bawsala; 4; 3
     ورق الغار; waraq; 2; 2
     جسر الكلمة; jisr; 3; 1
     ميدان الحبر; maydan; 2; 2
     أوراق تشرين الحرة; tishrin; 2; 3
     مرفأ الأخبار; marfa; 3; 1
     نجمة الضحى; najma; 2; 0
     قافلة الرأي; qafila; 3; 3
     هدهد المساء; hudhud; 3; 4
     دروب الرياضة; durub; 3; 3
     محراث الاقتصاد; mihrath; 3; 4
     ضفاف الثقافة; difaf; 2; 1
     نبض القرية; qarya; 2; 2`,
  ),
  en: outlets(
    'en',
    `Northlight Wire; northlight; 7; 0; Northlight
     Tamarisk Agency; tamarisk; 5; 3; Tamarisk
     The Larkfield Courier; larkfield; 4; 0
     Pinewater Gazette; pinewater; 4; -5
     Quillhaven Post; quillhaven; 4; 1
     Saltmarsh Daily; saltmarsh; 3; 0
     The Copper Lantern; copper-lantern; 3; -6
     Baywick Observer; baywick; 3; 10
     Desert Kestrel; kestrel; 3; 4
     Hollowell Chronicle; hollowell; 3; -8
     The Minaret Letter; minaret-letter; 2; 3
     Juniper Street Journal; juniper; 3; -5
     Orchard Valley Press; orchard; 2; 2
     Mistral Weekly; mistral; 2; 1
     Lotus Harbour Mail; lotus; 3; 8
     Monsoon Ledger; monsoon; 3; 5
     Field and Goal; field-goal; 3; 0
     The Green Abacus; abacus; 2; 1
     Savanna Dispatch Room; savanna; 2; 3
     Copperleaf Report; copperleaf; 2; -3`,
  ),
};

/** Publishing by the hour of the outlet's own day: little at night, most from mid-morning to evening. */
function dailyRhythm(localHour: number): number {
  return localHour < 6 ? 0.25 : localHour < 9 ? 0.9 : localHour < 19 ? 1.4 : 0.9;
}

/** Friday and Saturday for the Arabic ones, Saturday and Sunday for the others (0 is Sunday). */
const WEEKEND: Readonly<Record<Language, readonly number[]>> = { ar: [5, 6], en: [6, 0] };
const WEEKEND_SHARE = 0.7;
const HOURS_A_WEEK = 168;

/** Running sums of the outlets' weights by hour of the week and language; at most 336 of them. */
const sums = new Map<number, readonly number[]>();

/** An outlet of the language, by its size and by what time and day it is where it stands. */
export function pickOutlet(language: Language, atMs: number, random: Random): Outlet {
  const hour = Math.floor(atMs / HOUR_MS);
  const list = OUTLETS[language];
  const key = (hour % HOURS_A_WEEK) * 2 + (language === 'ar' ? 0 : 1);
  let running = sums.get(key);
  if (!running) {
    let total = 0;
    running = list.map((outlet) => (total += outlet.size * activity(outlet, hour)));
    sums.set(key, running);
  }
  const drawn = random.next() * running.at(-1)!;
  return list[running.findIndex((sum) => drawn < sum)]!;
}

function activity(outlet: Outlet, hour: number): number {
  const local = hour + outlet.utcOffsetHours;
  const weekday = (Math.floor(local / 24) + 4) % 7;
  const free = WEEKEND[outlet.language].includes(weekday);
  return dailyRhythm(((local % 24) + 24) % 24) * (free ? WEEKEND_SHARE : 1);
}
