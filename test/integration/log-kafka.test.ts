import { describe } from 'vitest';
import { openKafkaLog } from '../../services/log/kafka/kafka-log.ts';
import { describeLogContract } from '../contract/log.contract.ts';
import { recordingLogger } from '../log/recording-logger.ts';
import { brokerAddress, kafkaBrokers } from './broker.ts';

describe.skipIf(kafkaBrokers === null)('on a real Apache Kafka', () => {
  describeLogContract('the Kafka log', () => {
    const maxRecordBytes = 256 * 1024;
    return Promise.resolve({
      open: () =>
        openKafkaLog({
          brokers: [brokerAddress()],
          clientId: 'contract',
          logger: recordingLogger(),
          maxRecordBytes,
        }),
      maxRecordBytes,
    });
  });
});
