/** Measures on the embedded log, and on Kafka where KAFKA_BROKERS names one, under topics of its own. */
export async function onEachLog(
  measure: (log: string, env: Record<string, string>) => Promise<void>,
): Promise<void> {
  await measure('embedded log', {});
  const brokers = process.env.KAFKA_BROKERS;
  if (brokers === undefined) {
    console.log('Kafka: not measured; run npm run kafka and set KAFKA_BROKERS=127.0.0.1:9092');
    return;
  }
  await measure('Kafka', {
    KAFKA_BROKERS: brokers,
    MARSAD_TOPIC_PREFIX: `bench-${Date.now()}-`,
  });
}
