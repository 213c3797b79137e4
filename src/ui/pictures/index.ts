/** Every drawing of the guide, as data. The build keeps them beside the card texts. */
import type { PictureId } from '../../guide/kinds.ts';
import { achillesTendon } from './achilles-tendon.ts';
import { ankleBrachialTest } from './ankle-brachial-test.ts';
import { bloodFlow } from './blood-flow.ts';
import { bloodPressureCuff } from './blood-pressure-cuff.ts';
import { brain } from './brain.ts';
import { bunion } from './bunion.ts';
import { charcotFoot } from './charcot-foot.ts';
import { coronaryArteries } from './coronary-arteries.ts';
import { dermatomes } from './dermatomes.ts';
import { ear } from './ear.ts';
import { ecg } from './ecg.ts';
import { eye } from './eye.ts';
import { footNerves } from './foot-nerves.ts';
import { gastroscopy } from './gastroscopy.ts';
import { gut } from './gut.ts';
import { hammerToe } from './hammer-toe.ts';
import { heartChambers } from './heart-chambers.ts';
import { insulin } from './insulin.ts';
import { joint } from './joint.ts';
import { legArteries } from './leg-arteries.ts';
import { legNerves } from './leg-nerves.ts';
import { liver } from './liver.ts';
import { lungs } from './lungs.ts';
import { monofilamentTest } from './monofilament-test.ts';
import { nerveConductionTest } from './nerve-conduction-test.ts';
import { offloadingBoot } from './offloading-boot.ts';
import { plantarFascia } from './plantar-fascia.ts';
import { prostate } from './prostate.ts';
import { skinLayers } from './skin-layers.ts';
import { soleNerves } from './sole-nerves.ts';
import { spine } from './spine.ts';
import { stent } from './stent.ts';
import { tarsalTunnel } from './tarsal-tunnel.ts';
import type { PictureNode } from './tree.ts';
import { urinaryTract } from './urinary-tract.ts';
import { womb } from './womb.ts';

export const pictures: Readonly<Record<PictureId, PictureNode>> = {
	'foot-nerves': footNerves,
	'sole-nerves': soleNerves,
	'tarsal-tunnel': tarsalTunnel,
	'plantar-fascia': plantarFascia,
	'achilles-tendon': achillesTendon,
	'leg-nerves': legNerves,
	dermatomes,
	'leg-arteries': legArteries,
	'monofilament-test': monofilamentTest,
	'ankle-brachial-test': ankleBrachialTest,
	'nerve-conduction-test': nerveConductionTest,
	'hammer-toe': hammerToe,
	bunion,
	'charcot-foot': charcotFoot,
	'offloading-boot': offloadingBoot,
	'heart-chambers': heartChambers,
	'coronary-arteries': coronaryArteries,
	'blood-flow': bloodFlow,
	lungs,
	gut,
	liver,
	'urinary-tract': urinaryTract,
	eye,
	ear,
	'skin-layers': skinLayers,
	brain,
	spine,
	womb,
	prostate,
	joint,
	ecg,
	'blood-pressure-cuff': bloodPressureCuff,
	gastroscopy,
	stent,
	insulin,
};

/** The drawing of an id, as data for `PictureView`. */
export const pictureTree = (id: PictureId): PictureNode => pictures[id];
