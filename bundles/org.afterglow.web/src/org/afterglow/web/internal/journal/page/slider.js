// A scale with words at its ends and a large thumb. It says nothing until it is moved.

import { make } from './dom.js';
import { words } from './words.js';

/** In words how far a value lies to one side. */
export function saying(share, low, high) {
	if (share > 40 && share < 60) {
		return words('feelings.between');
	}
	const side = share <= 40 ? low : high;
	const far = Math.abs(share - 50);
	return far >= 40 ? words('feelings.much', side) : far >= 25 ? side : words('feelings.rather', side);
}

/** @param scale {key, name, low, high, lowest, highest, step, unset, say} */
export function slider(scale, value, moved) {
	const middle = Math.round((scale.lowest + scale.highest) / 2 / scale.step) * scale.step;
	const output = make('span', { class: 'value', 'aria-hidden': 'true' });
	const input = make('input', { type: 'range', min: scale.lowest, max: scale.highest, step: scale.step, 'aria-label': scale.name, id: 'scale-' + scale.key });
	const box = make('div', { class: 'scale' },
		make('div', { class: 'ends', 'aria-hidden': 'true' }, make('span', {}, scale.low), output, make('span', {}, scale.high)), input);
	const tell = isSet => {
		const said = isSet ? scale.say(Number(input.value)) : scale.unset;
		output.textContent = said;
		input.setAttribute('aria-valuetext', said);
		box.classList.toggle('unset', !isSet);
	};
	const put = given => {
		input.value = String(given === undefined ? middle : given);
		tell(given !== undefined);
	};
	const change = () => {
		tell(true);
		moved(Number(input.value));
	};
	input.addEventListener('input', change);
	// A touch of the thumb where it rests is an answer, too.
	input.addEventListener('pointerup', () => box.classList.contains('unset') && change());
	input.addEventListener('keydown', event => {
		if ((event.key === 'Enter' || event.key === ' ') && box.classList.contains('unset')) {
			event.preventDefault();
			change();
		}
	});
	put(value);
	return { box, input, put };
}
