/** Small PDFs for tests: lines of text at their places, pages, a password. ISO 32000-1; the standard handler's revision 2. */
import { createHash } from 'node:crypto';

export interface PdfLine {
	readonly text: string;
	/** Points from the left and from the top of a page of 595 × 842. */
	readonly x: number;
	readonly y: number;
	readonly size?: number;
}

/** @param password locks the file; left out, anybody can read it */
export function makePdf(pages: readonly (readonly PdfLine[])[], password?: string): Buffer {
	const id = Buffer.from('0123456789abcdef');
	const lock = password === undefined ? undefined : createLock(password, id);
	const objects: Buffer[] = [];
	const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ');
	objects.push(Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'));
	objects.push(Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
	objects.push(
		Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
	);
	pages.forEach((lines, index) => {
		const number = 5 + index * 2;
		const plain = Buffer.from(lines.map(lineOf).join('\n'), 'latin1');
		const stream = lock ? lock.encrypt(plain, number) : plain;
		objects.push(
			Buffer.from(
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number} 0 R >>`,
			),
			Buffer.concat([
				Buffer.from(`<< /Length ${stream.length} >>\nstream\n`),
				stream,
				Buffer.from('\nendstream'),
			]),
		);
	});
	if (lock) objects.push(Buffer.from(lock.dictionary));
	return written(objects, id, lock !== undefined);
}

function lineOf({ text, x, y, size = 11 }: PdfLine): string {
	return `BT /F1 ${size} Tf ${x} ${842 - y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function written(objects: readonly Buffer[], id: Buffer, isLocked: boolean): Buffer {
	const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
	const starts: number[] = [];
	let length = parts[0]?.length ?? 0;
	const add = (part: Buffer) => {
		parts.push(part);
		length += part.length;
	};
	objects.forEach((object, index) => {
		starts.push(length);
		add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
	});
	const hex = id.toString('hex');
	const xref = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
	add(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${hex}> <${hex}>]${isLocked ? ` /Encrypt ${objects.length} 0 R` : ''} >>\nstartxref\n${length}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function createLock(password: string, id: Buffer) {
	const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
	const permissions = Buffer.alloc(4);
	permissions.writeInt32LE(-4);
	const owner = rc4(md5(padded).subarray(0, 5), padded);
	const key = md5(padded, owner, permissions, id).subarray(0, 5);
	const user = rc4(key, PADDING);
	return {
		dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
		encrypt(plain: Buffer, number: number): Buffer {
			const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
			return rc4(md5(key, salt).subarray(0, 10), plain);
		},
	};
}

function md5(...parts: readonly Buffer[]): Buffer {
	return createHash('md5').update(Buffer.concat(parts)).digest();
}

function rc4(key: Buffer, plain: Buffer): Buffer {
	const box = Array.from({ length: 256 }, (_none, index) => index);
	const swap = (a: number, b: number) => {
		[box[a], box[b]] = [box[b] as number, box[a] as number];
	};
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + (box[i] as number) + (key[i % key.length] as number)) & 255;
		swap(i, j);
	}
	let i = 0;
	let j = 0;
	return plain.map((byte) => {
		i = (i + 1) & 255;
		j = (j + (box[i] as number)) & 255;
		swap(i, j);
		return byte ^ (box[((box[i] as number) + (box[j] as number)) & 255] as number);
	}) as Buffer;
}
