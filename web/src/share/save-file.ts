/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** `marsad-keyword-1h-2026-11-27T03-46.csv`: sorts by time and is a name on any system. */
export function fileName(parts: readonly string[], atMs: number, ending: string): string {
  const time = new Date(atMs).toISOString().slice(0, 16).replace(':', '-');
  return `${['marsad', ...parts, time].join('-')}.${ending}`;
}
