/** A small file server on this machine, for pages that a browser opens with the extension in it. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.xhtml': 'application/xhtml+xml; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.pdf': 'application/pdf',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/plain; charset=utf-8',
};

/** What ends so is never answered, as by a site that hangs. */
const HANGING = '.never';

export interface Server {
	/** `http://127.0.0.1:PORT`, without a final slash. */
	readonly origin: string;
	/** What was asked for so far, in order: path and query. */
	readonly requests: readonly string[];
	close(): Promise<void>;
}

/**
 * Serves the files below a folder; nothing above it, and only to this machine. A path that ends in `.never` gets no answer.
 * @param headersOf further headers of an answer
 */
export async function serve(
	folder: string,
	headersOf: (address: URL) => Readonly<Record<string, string>> = () => ({}),
): Promise<Server> {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const address = new URL(request.url ?? '/', 'http://localhost');
		requests.push(address.pathname + address.search);
		const path = decodeURIComponent(address.pathname);
		if (path.endsWith(HANGING)) return;
		const file = normalize(join(folder, path));
		if (!file.startsWith(normalize(folder + sep)) || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			...headersOf(address),
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
