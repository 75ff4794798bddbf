import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const portsToTry = 11;

/**
 * Starts a server on a port, or on the first free one of the ten after it, and gives its number.
 *
 * Shape: port 0 lets the machine choose.
 */
export async function listenOnFreePort(
  server: Server,
  first: number,
  host: string,
): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      await listen(server, port, host);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= first + portsToTry) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
