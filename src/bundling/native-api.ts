/**
 * WXT's own helpers around content scripts use two calls of the extension API, which both browsers have.
 * They get the native API instead of the polyfill, which would cost every page 10 kB.
 */
import type { Plugin } from 'vite';

export function nativeApiForWxt(): Plugin {
	return {
		name: 'footnote-native-api-for-wxt',
		enforce: 'pre',
		async resolveId(source, importer) {
			const polyfill = source === 'wxt/browser' || source === '@wxt-dev/webextension-polyfill/browser';
			if (!polyfill || !importer?.includes('/wxt/dist/')) return undefined;
			return this.resolve('@wxt-dev/browser', importer);
		},
	};
}
