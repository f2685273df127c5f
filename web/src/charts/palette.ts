/** Reads theme colours as the canvas needs them: resolved, for light or dark as it is now. */
export function themeColours(within: HTMLElement): (name: `--${string}`) => string {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const known = new Map<string, string>();
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = ['--ink', '--soft', '--grid', '--card', '--line', '--band'];
  for (const name of [...colours, ...[1, 2, 3, 4, 5].map((line) => `--line-${line}`)]) {
    known.set(name, read(name));
  }
  probe.remove();
  return (name) => known.get(name) ?? known.get('--ink')!;
}
