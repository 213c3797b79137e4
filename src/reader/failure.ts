/** Why a file can't be shown. The reader page has a sentence for each. */
export type FailureWhy =
	| 'too-big'
	| 'too-long'
	| 'empty'
	| 'photo'
	| 'word-old'
	| 'spreadsheet'
	| 'other-kind'
	| 'scanned'
	| 'damaged'
	| 'file-refused'
	| 'tab-refused';

export class ReadFailure extends Error {
	readonly why: FailureWhy;
	constructor(why: FailureWhy) {
		super(why);
		this.why = why;
	}
}
