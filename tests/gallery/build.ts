/** Builds the gallery from the real components and serves it on this machine. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname);
/** Where the built gallery stands. */
export const GALLERY_FOLDER = join(process.cwd(), 'artifacts', 'gallery', 'page');

export async function buildGallery(): Promise<void> {
	await build({
		root: ROOT,
		base: './',
		configFile: false,
		logLevel: 'error',
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		build: {
			outDir: GALLERY_FOLDER,
			emptyOutDir: true,
			target: 'es2023',
			cssTarget: ['chrome123', 'firefox140'],
			rolldownOptions: { input: [join(ROOT, 'index.html'), join(ROOT, 'live.html')] },
		},
	});
}

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
};

/** @returns the address, with a final slash, and how to stop */
export async function serveGallery(): Promise<{ address: string; close: () => void }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = join(GALLERY_FOLDER, normalize(pathname === '/' ? '/index.html' : pathname));
		if (!file.startsWith(GALLERY_FOLDER) || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
