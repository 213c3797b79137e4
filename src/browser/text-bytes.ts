/**
 * Bytes as printable ASCII, for a script that has to carry them: 13 bits in two characters out of 91, where
 * base64 has 12. The four characters that could end or open something in a JavaScript string are left out.
 */
const ALPHABET = (() => {
	let alphabet = '';
	for (let code = 0x20; code < 0x7f; code++) {
		const character = String.fromCharCode(code);
		if (!'"\\`$'.includes(character)) alphabet += character;
	}
	return alphabet;
})();
const BASE = ALPHABET.length;
const BITS = 13;

export function bytesToText(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	const put = (value: number) => {
		text += (ALPHABET[Math.floor(value / BASE)] ?? '') + (ALPHABET[value % BASE] ?? '');
	};
	for (const byte of bytes) {
		held |= byte << bits;
		bits += 8;
		if (bits < BITS) continue;
		put(held & (2 ** BITS - 1));
		held >>>= BITS;
		bits -= BITS;
	}
	if (bits > 0) put(held);
	return text;
}

/** @param length how many bytes there were: the last two characters may hold more bits than were written */
export function textToBytes(text: string, length: number): Uint8Array<ArrayBuffer> {
	const values = new Uint8Array(128);
	for (let at = 0; at < BASE; at++) values[ALPHABET.charCodeAt(at)] = at;
	const bytes = new Uint8Array(length);
	let held = 0;
	let bits = 0;
	let filled = 0;
	for (let at = 0; at < text.length; at += 2) {
		const value = (values[text.charCodeAt(at)] ?? 0) * BASE + (values[text.charCodeAt(at + 1)] ?? 0);
		held |= value << bits;
		bits += BITS;
		for (; bits >= 8 && filled < length; bits -= 8) {
			bytes[filled++] = held;
			held >>>= 8;
		}
	}
	return bytes;
}
