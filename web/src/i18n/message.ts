/** A sentence, or its forms by CLDR plural category; `{name}` is where a parameter goes. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | Plural;

/** `count` chooses the plural form; a number is formatted for the reader's locale. */
export type Parameters = Readonly<Record<string, string | number>>;

export function fill(
  message: Message,
  parameters: Parameters,
  plural: Intl.PluralRules,
  number: Intl.NumberFormat,
): string {
  const text = typeof message === 'string' ? message : chosenForm(message, parameters, plural);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : value;
  });
}

function chosenForm(message: Plural, parameters: Parameters, plural: Intl.PluralRules): string {
  const count = parameters.count;
  return typeof count === 'number'
    ? (message[plural.select(count)] ?? message.other)
    : message.other;
}
