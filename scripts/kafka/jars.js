import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export const KAFKA_VERSION = '4.4.0';

/** Kafka 4.4 still speaks slf4j 1.7, hence this binding and not the one for slf4j 2. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>marsad</groupId><artifactId>development-broker</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.1</version>
    </dependency>
  </dependencies>
</project>
`;

/** Where the jars are kept between runs. */
export function cacheFolder() {
  return (
    process.env.MARSAD_KAFKA_CACHE ?? join(homedir(), '.cache', 'marsad', `kafka-${KAFKA_VERSION}`)
  );
}

/**
 * What keeps a broker from running here, as a sentence with what to do; null when nothing does.
 * @returns {Promise<string | null>}
 */
export async function missingTools() {
  const java = await run('java', ['-version']).catch(() => null);
  if (java === null) {
    return 'Java is not installed. Install a Java runtime 17 or newer (Debian: apt install openjdk-17-jre-headless).';
  }
  const major = Number(/version "(\d+)/.exec(java)?.[1] ?? 0);
  if (major < 17) {
    return `Kafka ${KAFKA_VERSION} needs Java 17 or newer, and \`java\` here is ${java.split('\n')[0]}.`;
  }
  if (existsSync(join(cacheFolder(), 'libs'))) return null;
  const mvn = await run('mvn', ['-v']).catch(() => null);
  if (mvn === null) {
    return `Maven fetches Kafka once and is not installed. Install it (Debian: apt install maven), or put Kafka's jars into ${join(cacheFolder(), 'libs')}.`;
  }
  return null;
}

/**
 * The folder with Kafka's jars, fetched from Maven Central at the first call (43 MB).
 * Two processes may do so at once: each fetches into a folder of its own, and the first one's stays.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function fetchJars(say) {
  const cache = cacheFolder();
  const libs = join(cache, 'libs');
  if (existsSync(libs)) return libs;
  say(`Fetching Apache Kafka ${KAFKA_VERSION} from Maven Central (once, about 43 MB) into ${libs}`);
  mkdirSync(dirname(cache), { recursive: true });
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  try {
    writeFileSync(join(work, 'pom.xml'), POM);
    const goal = 'dependency:copy-dependencies';
    await run('mvn', ['-q', '-B', goal, `-DoutputDirectory=${join(work, 'libs')}`], work);
    const jars = readdirSync(join(work, 'libs'));
    if (!jars.includes(`kafka_2.13-${KAFKA_VERSION}.jar`)) {
      throw new Error(`Maven left no kafka_2.13-${KAFKA_VERSION}.jar among ${jars.length} jars.`);
    }
    if (!existsSync(libs)) renameSync(join(work, 'libs'), libs);
  } catch (error) {
    if (!existsSync(libs)) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Kafka could not be fetched from Maven Central: ${reason}`, { cause: error });
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return libs;
}

/**
 * Runs a program to its end and answers what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<string>}
 */
export function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ended with exit code ${code}:\n${output.trim()}`));
    });
  });
}
