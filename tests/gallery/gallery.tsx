/**
 * The gallery page. `?scene=ID` shows one scene alone; otherwise all that fit beside each other, with a
 * choice of theme and size. `theme` and `size` are read from the query too.
 */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/page.css';
import '../../src/ui/entry/entry.css';
import '../../src/ui/sample/sample.css';
import '../../src/card/card.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/options/options.css';
import '../../src/ui/reader/reader.css';
import '../../src/ui/reader/results.css';
import '../../src/ui/welcome/welcome.css';
import './gallery.css';
import { type Look, SCENES } from './scenes.tsx';

const query = new URLSearchParams(location.search);

const linkTo = (changes: Record<string, string>) =>
	`?${new URLSearchParams({ ...Object.fromEntries(query), ...changes })}`;

function Gallery({ look }: { look: Look }) {
	return (
		<main class="gallery">
			<h1>Footnote: gallery</h1>
			<nav>
				{['auto', 'light', 'dark', 'contrast'].map((theme) => (
					<a key={theme} href={linkTo({ theme })}>
						{theme}
					</a>
				))}
				{['12', '16', '24', '32'].map((size) => (
					<a key={size} href={linkTo({ size })}>
						{size} px
					</a>
				))}
			</nav>
			<div class="gallery-grid">
				{SCENES.map((scene) => (
					<section key={scene.id} data-scene={scene.id} data-whole={scene.whole}>
						<h2>
							<a href={linkTo({ scene: scene.id })}>{scene.title}</a>
						</h2>
						{!scene.whole && scene.view(look)}
					</section>
				))}
			</div>
		</main>
	);
}

/** Shows one scene, or all when no scene has this id. Tests change scenes without loading the page anew. */
function show(id: string | null, look: Look): void {
	const scene = SCENES.find((each) => each.id === id);
	const root = document.getElementById('root') as HTMLElement;
	render(null, root);
	if (!scene) render(<Gallery look={look} />, root);
	else if (!scene.id.startsWith('card')) render(scene.view(look), root);
	else {
		render(
			<main class="gallery-alone">
				<h1 class="gallery-title">{scene.title}</h1>
				{scene.view(look)}
			</main>,
			root,
		);
	}
}

declare global {
	interface Window {
		showScene: typeof show;
	}
}
window.showScene = show;
show(query.get('scene'), {
	theme: (query.get('theme') ?? 'auto') as Look['theme'],
	textSize: Number(query.get('size') ?? 16),
});
document.documentElement.dataset.ready = 'yes';
