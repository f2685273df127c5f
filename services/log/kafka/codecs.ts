import { createRequire } from 'node:module';
import { decompress as decompressZstd } from 'fzstd';
import kafkajs from 'kafkajs';
import type { CompressionTypes as CompressionType } from 'kafkajs';
import { compressFrame, decompressFrame } from 'lz4-napi';

// kafkajs is CommonJS and names its exports too late for Node to see them one by one.
const { CompressionCodecs, CompressionTypes } = kafkajs;

const require = createRequire(import.meta.url);

/** How what we append is compressed; whatever a producer used is readable. */
export type Compression = 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';

interface Codec {
  compress(encoder: { buffer: Buffer }): Promise<Buffer>;
  decompress(buffer: Buffer): Promise<Buffer>;
}

const TYPES: Record<Compression, CompressionType> = {
  none: CompressionTypes.None,
  gzip: CompressionTypes.GZIP,
  snappy: CompressionTypes.Snappy,
  lz4: CompressionTypes.LZ4,
  zstd: CompressionTypes.ZSTD,
};

export function compressionType(compression: Compression): CompressionType {
  return TYPES[compression];
}

/** Teaches kafkajs, which knows gzip, the other three codecs of Kafka. */
export function registerCodecs(): void {
  CompressionCodecs[CompressionTypes.Snappy] = require('kafkajs-snappy') as () => Codec;
  CompressionCodecs[CompressionTypes.LZ4] = () => lz4;
  CompressionCodecs[CompressionTypes.ZSTD] = () => zstd;
}

const lz4: Codec = {
  compress: (encoder) => compressFrame(encoder.buffer),
  decompress: (buffer) => decompressFrame(buffer),
};

interface ZstdModule {
  ZstdCodec: {
    run(
      ready: (zstd: { Simple: new () => { compress(data: Uint8Array): Uint8Array } }) => void,
    ): void;
  };
}

const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

const zstd: Codec = {
  // WebAssembly of some megabytes, loaded only by those who write zstd.
  compress: (encoder) =>
    new Promise((resolve) => {
      const { ZstdCodec } = require('zstd-codec') as ZstdModule;
      ZstdCodec.run(({ Simple }) => resolve(Buffer.from(new Simple().compress(encoder.buffer))));
    }),
  decompress: (buffer) =>
    new Promise((resolve) => {
      if (!buffer.subarray(0, 4).equals(ZSTD_MAGIC)) throw new Error('Not a zstd frame.');
      resolve(Buffer.from(decompressZstd(buffer)));
    }),
};
