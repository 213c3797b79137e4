/**
 * In mg/dL, urea is given as the whole substance or as its nitrogen alone (BUN), which is less than half of it: only the printed name tells which. Pure.
 */
import { findNames } from './names.ts';
import type { LabResult, UreaForm } from './result.ts';

/** Blanks between columns part a flag from the name. */
const NITROGEN =
	/(?:\bblood )?\b(?:urea|harnstoff|ureum|urée|carbamid)(?:[ -]?nitrogen|[ -]?stickstoff|[ -]?N\b)(?: blood)?|\bB\.?U\.?N\b|nitrogen|nitr[óo]geno?|stickstoff|\bazot[eo]?\b/giu;
const WHOLE =
	/urea|urée|ureia|ureum|harnstoff|urinstoff?|urinämne|[ck]arbamid|virtsa-aine|mocznik|močovina/iu;
/** "Urea  N  30": perhaps a flag. */
const FLAG_BEHIND = /(?:\t| {2,})N\b/;

/** The upper end of a range of nitrogen is never so high, that of whole urea never so low, in mg/dL. */
const BETWEEN_BOTH = { nitrogen: 35, whole: 28 };

/**
 * @param lines of the sheet, by the numbers that results have
 * @returns the results; those of urea with what was weighed, where their names tell
 */
export function withUreaForms(results: readonly LabResult[], lines: readonly string[]): LabResult[] {
	return results.map((result) => {
		if (result.test !== 'urea') return result;
		const ureaForm = formIn(lines[result.line] ?? '', result);
		return ureaForm ? { ...result, ureaForm } : result;
	});
}

function formIn(line: string, { value, high, unit }: LabResult): UreaForm | undefined {
	const forms = new Set(
		findNames(line)
			.filter(({ test }) => test === 'urea')
			.filter(({ end }) => isBefore(line.slice(end), value))
			.map(({ start }) => formOfName(/^[^\d]*/.exec(line.slice(start))?.[0] ?? '')),
	);
	const [form] = forms;
	if (forms.size !== 1 || form === undefined) return undefined;
	const isPerDl = /^mgs?\s*\/\s*dl$/i.test(unit ?? '');
	if (!isPerDl || high === undefined) return form;
	const isOther = form === 'whole' ? high < BETWEEN_BOTH.whole : high > BETWEEN_BOTH.nitrogen;
	return isOther ? undefined : form;
}

/** Whether the value stands behind the name. */
function isBefore(after: string, value: number): boolean {
	return (after.match(/\d+(?:[.,]\d+)?/g) ?? []).some((text) => Number(text.replace(',', '.')) === value);
}

/** @param name with what stands behind it, up to a number */
function formOfName(name: string): UreaForm | undefined {
	if (FLAG_BEHIND.test(name)) return undefined;
	const rest = name.replace(NITROGEN, ' ');
	const isWhole = WHOLE.test(rest);
	if (rest !== name) return isWhole ? undefined : 'nitrogen';
	return isWhole ? 'whole' : undefined;
}
