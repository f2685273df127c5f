/** The first year of the table, and the day on which it began. */
export const FIRST_HIJRI_YEAR = 1356;
export const FIRST_HIJRI_DAY_MS = Date.UTC(1937, 2, 14);

/**
 * The calendar of Umm al-Qura, by which Saudi Arabia dates: three hexadecimal digits a year for
 * 1356–1500 (1937–2077), bit m set when month m (Muharram is 0) has 30 days and not 29. Written down
 * once from ICU 78 (`islamic-umalqura`), so that no other build of a run-time can give another day.
 */
export const LONG_MONTHS =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c9555' +
  '2ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27' +
  'a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba' +
  '574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a';
