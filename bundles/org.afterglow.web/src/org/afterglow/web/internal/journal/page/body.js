// Places in the body: touched on an outline, or chosen from a list, and a word for each.

import { make, draw, button, icon, say } from './dom.js';
import { words } from './words.js';
import { show, shown } from './frame.js';
import { WIDTH, HEIGHT, OUTLINE, LINES, LISTED, placeOf } from './places.js';

const NEAR = 18;
const SENSATIONS = ['warm', 'cold', 'heavy', 'light', 'tight', 'open', 'tingling', 'numb', 'soft'];

export function nameOf(mark) {
	const key = placeOf(mark);
	const name = words('body.place.' + key);
	const ofBack = ['neck', 'back-upper', 'back-lower', 'seat'].includes(key);
	return mark.side === 'BACK' && !ofBack ? words('body.behind', name) : name;
}

/** A mark in words. */
export function told(mark) {
	return mark.word ? nameOf(mark) + ': ' + mark.word : nameOf(mark);
}

function figure(answer, side, touched) {
	const marks = answer.body.filter(mark => mark.side === side);
	const names = marks.map(told).join('; ') || words('body.none');
	const image = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'figure', role: 'img', 'aria-label': words('body.outline.' + side.toLowerCase(), names) },
		draw('path', { d: OUTLINE, class: 'outline' }),
		LINES[side].map(d => draw('path', { d, class: 'inner' })),
		marks.map(mark => draw('circle', { cx: mark.x * WIDTH, cy: mark.y * HEIGHT, r: 9, class: mark.word ? 'mark told' : 'mark' })));
	image.addEventListener('click', event => {
		const box = image.getBoundingClientRect();
		const scale = Math.min(box.width / WIDTH, box.height / HEIGHT);
		const x = (event.clientX - box.left - (box.width - WIDTH * scale) / 2) / scale;
		const y = (event.clientY - box.top - (box.height - HEIGHT * scale) / 2) / scale;
		if (x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT) {
			touched(side, x / WIDTH, y / HEIGHT);
		}
	});
	return make('figure', {}, image, make('figcaption', {}, words('body.' + side.toLowerCase())));
}

function near(answer, side, x, y) {
	return answer.body.find(mark => mark.side === side && Math.hypot((mark.x - x) * WIDTH, (mark.y - y) * HEIGHT) < NEAR);
}

function round(number) {
	return Math.round(number * 1000) / 1000;
}

function add(answer, mark, undone) {
	undone.push(answer.body);
	answer.body = [...answer.body, mark];
	answer.changed();
	say(words('body.added', nameOf(mark)));
}

function remove(answer, mark, undone) {
	undone.push(answer.body);
	answer.body = answer.body.filter(each => each !== mark);
	answer.changed();
	say(words('body.removed', nameOf(mark)));
}

/** The outlines; undo takes back the last place. */
export function bodily(answer, back, undone = []) {
	const again = () => bodily(answer, back, undone);
	const touched = (side, x, y) => {
		let mark = near(answer, side, x, y);
		if (!mark) {
			mark = { side, x: round(x), y: round(y), word: '' };
			add(answer, mark, undone);
		}
		word(answer, mark, undone, again);
	};
	const undo = button(words('undo'), () => {
		if (undone.length) {
			answer.body = undone.pop();
			answer.changed();
			again();
			document.getElementById('undo').focus();
		}
	}, { id: 'undo', 'aria-disabled': String(!undone.length) });
	show({ name: 'body', title: words('body.title'), hint: words('body.hint'), content: [
		make('div', { class: 'figures' }, figure(answer, 'FRONT', touched), figure(answer, 'BACK', touched)),
		make('div', { class: 'row' }, button(words('body.list'), () => list(answer, undone, again)), undo),
		make('div', { class: 'row' }, button(words('words'), back, { class: 'main' })),
	] });
}

/** Every place by its name, for the keyboard, for listening, and for a hand that does not find the place. */
function list(answer, undone, back, focused) {
	const again = key => () => list(answer, undone, back, key);
	const marked = place => answer.body.find(mark => mark.side === place.side && placeOf(mark) === place.key);
	const buttons = LISTED.map(place => {
		const mark = marked(place);
		const label = words('body.place.' + place.key);
		const press = () => {
			let chosen = mark;
			if (!chosen) {
				chosen = { side: place.side, x: round(place.x), y: round(place.y), word: '' };
				add(answer, chosen, undone);
			}
			word(answer, chosen, undone, again(place.key));
		};
		return make('button', { type: 'button', class: 'choice', id: 'place-' + place.key, 'aria-pressed': String(Boolean(mark)), onclick: press },
			mark ? icon('tick') : null, make('span', { class: 'words' }, label, mark && mark.word ? make('small', {}, mark.word) : null));
	});
	show({ name: 'places', title: words('body.list.title'), hint: words('body.list.hint'), content: [
		make('div', { class: 'grid' }, buttons),
		make('div', { class: 'row' }, button(words('body.done'), back, { class: 'main' })),
	], focus: focused ? buttons.find(each => each.id === 'place-' + focused) : undefined });
}

/** A word for one place: a ready one, one of their own, or none. */
function word(answer, mark, undone, back) {
	const replace = given => {
		const other = { ...mark, word: given };
		answer.body = answer.body.map(each => each === mark ? other : each);
		mark = other;
		answer.changed();
	};
	const chips = SENSATIONS.map(key => {
		const label = words('body.sensation.' + key);
		return button(label, () => {
			replace(mark.word === label ? '' : label);
			own.value = '';
			press();
		}, { class: 'choice' });
	});
	const press = () => chips.forEach(chip => chip.setAttribute('aria-pressed', String(chip.textContent === mark.word)));
	const isReady = SENSATIONS.some(key => words('body.sensation.' + key) === mark.word);
	const own = make('input', { type: 'text', id: 'own', maxlength: '200', autocomplete: 'off', placeholder: words('body.word.label'), 'aria-label': words('body.word.label'),
		value: isReady ? '' : mark.word, oninput: () => {
			replace(own.value);
			press();
		}, onkeydown: event => event.key === 'Enter' && back() });
	press();
	show({ name: 'word', title: nameOf(mark), hint: words('body.word.title'), content: [
		make('div', { class: 'grid' }, chips),
		own,
		make('div', { class: 'row' }, button(words('body.word.remove'), () => {
			remove(answer, mark, undone);
			back();
		}), button(words('body.word.done'), back, { class: 'main' })),
	] });
}
