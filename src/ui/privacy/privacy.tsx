import type { Settings } from '../../settings/settings.ts';
import { Logo } from '../parts/logo.tsx';
import { PRIVACY, PRIVACY_TITLE } from './text.ts';

/** What Footnote knows and who else learns of it, on one page. */
export function Privacy({ settings }: { settings: Settings }) {
	return (
		<div class="fn welcome privacy" data-theme={settings.theme} style={`--fn-text: ${settings.textSize}px`}>
			<main>
				<h1>
					<Logo />
					{PRIVACY_TITLE}
				</h1>
				{PRIVACY.map(({ title, text, points = [] }) => (
					<section key={title}>
						<h2>{title}</h2>
						{text.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
						{points.length > 0 && (
							<ul>
								{points.map((point) => (
									<li key={point}>{point}</li>
								))}
							</ul>
						)}
					</section>
				))}
			</main>
		</div>
	);
}
