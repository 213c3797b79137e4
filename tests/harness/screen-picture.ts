/** A picture of a screen of ours, with the browser's own toolbar and its popups: drivers see only pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** A rectangle of the screen, in pixels. */
export interface Cut {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** @param frameBuffer the file that Xvfb keeps its screen in, in the XWD format: 32-bit pixels, blue first */
export function takePicture(frameBuffer: string, cut: Cut, path: string): void {
	const xwd = readFileSync(frameBuffer);
	const word = (index: number) => xwd.readUInt32BE(index * 4);
	// Words of the header: its size, bytes a line, and the number of colours in the table behind it.
	const [headerSize, lineBytes, colours] = [word(0), word(12), word(19)];
	const pixels = headerSize + colours * 12;
	const rows = Array.from({ length: cut.height }, (_, row) => {
		const line = Buffer.alloc(1 + cut.width * 3);
		for (let column = 0; column < cut.width; column++) {
			const at = pixels + (cut.top + row) * lineBytes + (cut.left + column) * 4;
			line.set([xwd[at + 2] ?? 0, xwd[at + 1] ?? 0, xwd[at] ?? 0], 1 + column * 3);
		}
		return line;
	});
	writeFileSync(path, png(cut.width, cut.height, Buffer.concat(rows)));
}

/** PNG, 8 bits for each of red, green and blue. */
function png(width: number, height: number, rows: Buffer): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
