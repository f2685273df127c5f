import { expect, it } from 'vitest';
import { extract } from '../../services/extract/extract.ts';
import { foldKey } from '../../services/roles/alert-keys.ts';

it.each(['شي جينبينغ', 'دونالد ترمب', 'الملك سلمان بن عبدالعزيز', 'تنظيم داعش', 'European Union'])(
  'a rule for %s watches the key under which texts count it',
  (name) => {
    const [mention] = extract({ title: `${name}: ${name}` }, { seenAt: null });
    expect(mention!.keywords.map(({ key }) => key)).toContain(foldKey('keyword', name));
  },
);
