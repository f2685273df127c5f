/** Reads theme colours as the canvas needs them: resolved, for the theme that is in force. */
export function themeColours(within: HTMLElement, dark: boolean): (name: `--${string}`) => string {
  const probe = document.createElement('span');
  probe.style.colorScheme = dark ? 'dark' : 'light';
  probe.hidden = true;
  within.append(probe);
  const known = new Map<string, string>();
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = [
    '--ink',
    '--soft',
    '--grid',
    '--card',
    '--line',
    '--band',
    '--trending',
    '--emerging',
    '--quantity',
    '--paper',
    '--on-dim',
    '--on-count-4',
    '--on-bright',
  ];
  const numbered = [1, 2, 3, 4, 5].flatMap((n) => [`--line-${n}`, `--count-${n}`]);
  const rising = [0, 1, 2, 3].map((n) => `--rise-${n}`);
  for (const name of [...colours, ...numbered, ...rising]) known.set(name, read(name));
  probe.remove();
  return (name) => known.get(name) ?? known.get('--ink')!;
}
