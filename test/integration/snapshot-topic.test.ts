import { describe } from 'vitest';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import { describeSnapshotTopic } from '../contract/snapshot-topic.contract.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

describe.skipIf(kafkaBrokers === null)('on a real Apache Kafka', () => {
  describeSnapshotTopic('snapshots in a topic', async () => {
    const log = await openKafkaLog({
      brokers: [brokerAddress()],
      clientId: 'snapshots',
      logger: recordingLogger(),
    });
    return { log, close: () => log.close() };
  });
});
