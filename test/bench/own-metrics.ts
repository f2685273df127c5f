/** A figure that a server tells of itself, by the name under which Prometheus reads it. */
export async function ownMetric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = new RegExp(`^${name} ([\\d.e+-]+)$`, 'm').exec(text);
  if (found === null) throw new Error(`/metrics has no ${name}`);
  return Number(found[1]);
}

/** Processor time that a server took since its start, all its threads. */
export function cpuSeconds(url: string): Promise<number> {
  return ownMetric(url, 'process_cpu_seconds_total');
}
