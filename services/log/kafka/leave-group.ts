import type { Connection } from './connection.ts';

/**
 * Tells the group that a member whose connection broke is gone. Without it the group waits for the
 * end of that member's session before anybody gets its partitions. It is a courtesy: when it fails
 * the session ends by itself.
 */
export async function leaveGroup(
  connection: Connection,
  groupId: string,
  memberId: string,
): Promise<void> {
  const cluster = connection.cluster();
  try {
    await cluster.connect();
    await cluster.refreshMetadata();
    const coordinator = await cluster.findGroupCoordinator({ groupId });
    await coordinator.leaveGroup({ groupId, memberId });
  } catch (error) {
    connection.logger.debug({ groupId, memberId, err: error }, 'A member could not be signed off.');
  } finally {
    await cluster.disconnect();
  }
}
