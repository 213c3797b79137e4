/** An address or a host, which may break after its dots and strokes instead of within its words. */
export function Breakable({ text }: { text: string }) {
	return (
		<>{text.split(/(?<=[./:]+)(?![./:])/).map((part, index) => [index > 0 && <wbr key={index} />, part])}</>
	);
}
