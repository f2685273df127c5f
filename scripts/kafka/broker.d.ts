export interface BrokerOptions {
  port: number;
  dataDir: string;
  detached?: boolean;
  extra?: Record<string, string>;
  say?: (line: string) => void;
}

export interface Broker {
  readonly brokers: string;
  readonly pid: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

export function startBroker(options: BrokerOptions): Promise<Broker>;
export function answers(port: number): Promise<boolean>;
