/**
 * Build time: words of other fields. Where they stand, a word of the body or of illness is theirs: the status effects of a game,
 * the cuts of a kitchen, the parts of an engine. A star stands for any ending. None of them is common in texts about health.
 */
export const OTHER_FIELDS: readonly string[] = `
	stacks|turns|cooldown*|debuff*|buff|buffs|mana|hitpoint*|respawn*|spell|spells|weapon*|loot|quest|quests|boss|bosses|gameplay|gamer*|enemy|enemies|dps|xp|npc|dungeon*|armour|armor|warrior*|wizard*|monster*|ability|abilities|status lasts|critical hit*|skill tree|cards
	midfield*|striker*|goalkeeper*|quarterback*|innings|wicket*|batsman|bowler*|semi final*|quarter final*|touchdown*|playoff*|champion*|tournament*|dribbl*
	tablespoon*|teaspoon*|simmer*|whisk*|recipe*|roast*|saute*|marinad*|vinegar|garlic|flour|oven|skillet|drizzl*|bake|baked|baking
	piston*|gearbox*|horsepower|torque|carburettor*|carburetor*|exhaust|chassis|throttle*
	shareholder*|investor*|earnings|dividend*|tariff*|fiscal|monetary|equities|portfolio*|revenue*|turnover|merger*|currency|currencies|parliament*|senate|diplomat*|negotiat*
	neural network*|algorithm*|software|firmware|javascript|compiler*|kernel*|dataset*|gpu|cpu|api|css|svg|pixel*|hyperparameter*
	mortise|tenon|dowel|plywood|chisel*|sandpaper|solder*
	catwalk*|stiletto*|couture|handbag*|lipstick*
	telescope*|galaxy|galaxies|astronom*|crystallograph*
	guitar*|bassist|vocals|album*|drummer*|choreograph*|ballet
`
	.split(/[|\n]/)
	.map((phrase) => phrase.trim())
	.filter((phrase) => phrase !== '');
