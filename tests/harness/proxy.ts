/** An HTTP proxy that lets nothing through and remembers who was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchingProxy {
	/** `host:port`. */
	readonly address: string;
	/** Hosts that were asked for, in order, with repeats. */
	readonly hosts: readonly string[];
	close(): Promise<void>;
}

export async function watchingProxy(): Promise<WatchingProxy> {
	const hosts: string[] = [];
	const server = createServer((request, response) => {
		hosts.push(new URL(request.url ?? '/', `http://${request.headers.host}`).hostname);
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		hosts.push((request.url ?? '').replace(/:\d+$/, ''));
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
		hosts,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
