import { describe, expect, it } from 'vitest';
import { readLexeme } from '../../services/extract/lexicon.ts';

const key = (word: string, lang: string): string => readLexeme(word, lang).key;

describe('words of other languages', () => {
  it.each([
    ['ru', 'президент', 'президента президентом президенты президентов'],
    ['ru', 'санкция', 'санкции санкций санкциями'],
    ['ru', 'решение', 'решения решению решений'],
    ['ru', 'заседание', 'заседания заседании'],
    ['ru', 'Россия', 'России Россию Россией'],
    ['ru', 'Германия', 'Германии Германию'],
    ['ru', 'российский', 'российского российские российской'],
    ['ru', 'правительство', 'правительства правительству'],
    ['ru', 'Путин', 'Путина Путину Путиным Путине'],
    ['ru', 'безопасность', 'безопасности безопасностью'],
    ['ru', 'учитель', 'учителя учителей учителям'],
    ['ru', 'коронавирус', 'коронавируса коронавирусом'],
    ['ru', 'Иванов', 'Иванова Иванову Ивановым Ивановой Ивановых'],
    ['ru', 'Владимир', 'Владимира Владимиру Владимиром'],
    ['ru', 'Пётр', 'Петра'],
    ['ru', 'Павел', 'Павла Павлу'],
    ['ru', 'Казань', 'Казани'],
    ['ru', 'Москва', 'Москвы Москве Москву Москвой'],
    ['ru', 'мнение', 'мнения мнений мнению'],
    ['ru', 'общество', 'общества обществе обществу'],
    ['ru', 'возможность', 'возможностей возможностями'],
    ['ru', 'больница', 'больницы больнице больницу больницей'],
    ['ru', 'сирийский', 'сирийской сирийского сирийским'],
    ['fr', 'retraite', 'retraites Retraites'],
    ['fr', 'élection', 'l’élection d’élections'],
    ['fr', 'réfugié', 'réfugiés'],
    ['fr', 'bureau', 'bureaux'],
    ['es', 'elección', 'elecciones'],
    ['es', 'maestro', 'maestros'],
    ['es', 'hospital', 'hospitales'],
    ['it', 'incidente', "l'incidente dell'incidente"],
    ['tr', 'istanbul', "İstanbul İstanbul'da İstanbul’un"],
    ['fa', 'مدرسه', 'مدرسه'],
    ['fa', 'دانشجو', 'دانشجوها دانشجوهای'],
    ['he', 'ירושלים', 'וירושלים'],
  ])('%s: %s is one key with %s', (lang, bare, forms) => {
    for (const form of forms.split(' ')) expect(key(form, lang)).toBe(key(bare, lang));
  });

  it.each([
    ['ru', 'Украина', 'украина'],
    ['ru', 'Вакцина', 'вакцина'],
    ['ru', 'поиском', 'поиском'],
    ['ru', 'выпуском', 'выпуском'],
    ['ru', 'клиника', 'клиника'],
    ['ru', 'сценарий', 'сценарий'],
    ['ru', 'списком', 'списком'],
    ['ru', 'корова', 'корова'],
    ['ru', 'слова', 'слова'],
    ['ru', 'Марина', 'марина'],
    ['ru', 'Александра', 'александра'],
    ['ru', 'мир', 'мир'],
    ['fr', 'Paris', 'paris'],
    ['fr', 'Bruxelles', 'bruxelles'],
    ['fr', 'français', 'français'],
    ['fr', 'virus', 'virus'],
    ['fr', 'Bordeaux', 'bordeaux'],
    ['fr', "aujourd'hui", "aujourd'hui"],
    ['es', 'crisis', 'crisis'],
    ['es', 'Honduras', 'honduras'],
    ['es', 'país', 'país'],
    ['he', 'ועדה', 'ועדה'],
  ])('%s: %s keeps its form', (lang, word, expected) => {
    expect(key(word, lang)).toBe(expected);
  });

  it.each([
    ['tr', "Ankara'da", 'Ankara'],
    ['fr', "l'Élysée", 'Élysée'],
    ['it', "dell'Unione", 'Unione'],
  ])('%s: %s is shown as %s', (lang, word, label) => {
    expect(readLexeme(word, lang).label).toBe(label);
  });

  it.each([
    ['ja', 'って'],
    ['zh', '和'],
    ['zh', '尔'],
    ['th', 'และ'],
    ['ur', 'اور'],
    ['es', 'sigue'],
    ['ru', 'сообщила'],
    ['fa', 'می'],
    ['en', 'a'.repeat(65)],
    ['ar', 'م'.repeat(65)],
    ['fr', 'é'.repeat(65)],
  ])('%s: %.20s is no topic', (lang, word) => {
    expect(readLexeme(word, lang).role).toBe('stop');
  });
});
