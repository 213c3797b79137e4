import { expect, test } from 'vitest';
import { pdfWorkerAsset, withoutForeignCode } from '../../../src/bundling/pdf-js.ts';

test('pdf.js is shipped without code that could come from elsewhere, or not at all', () => {
	const { contents } = pdfWorkerAsset();
	expect(contents).not.toMatch(/\bFunction\(|\beval\(|\bimport\(/);
	expect(() => withoutForeignCode('export const a = 1;')).toThrow('expected one');
});
