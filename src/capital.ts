/** Upper case for the first letter, unless a capital follows ("pH", "tPA", "eGFR"), or it is a unit ("mmol/L"). */
export function capital(text: string): string {
	return /^\p{Ll}(?:\p{Lu}|\p{Ll}*\/\p{Lu})/u.test(text)
		? text
		: text.charAt(0).toUpperCase() + text.slice(1);
}
