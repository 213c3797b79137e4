import { describe, expect, test } from 'vitest';
import { isOffSite, switchedSites } from '../../../src/settings/sites.ts';

test.each([
	['example.test', 'example.test', true],
	['example.test', 'www.example.test', true],
	['example.test', 'news.www.example.test', true],
	['example.test:8443', 'example.test:8443', true],
	['example.test:8443', 'www.example.test:8443', true],
	['example.test:8443', 'example.test', false],
	['example.test', 'notexample.test', false],
	['news.example.test', 'example.test', false],
	['example.test', '', false],
	['', 'example.test', false],
	['[::1]:8080', '[::1]:8080', true],
])('"%s" covers "%s": %s', (site, host, off) => {
	expect(isOffSite([site], host)).toBe(off);
});

describe('switching a site', () => {
	test('off keeps the site without its www, once', () => {
		expect(switchedSites(['a.test'], 'www.example.test', false)).toEqual(['a.test', 'example.test']);
		expect(switchedSites(['example.test'], 'www.example.test', false)).toEqual(['example.test']);
	});
	test('on takes away all that covers it, and nothing else', () => {
		const sites = ['example.test', 'www.example.test', 'news.example.test', 'other.test'];
		expect(switchedSites(sites, 'www.example.test', true)).toEqual(['news.example.test', 'other.test']);
	});
});
