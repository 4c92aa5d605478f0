// Makes elements. Words are always set as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
	for (const [name, value] of Object.entries(properties)) {
		if (value === undefined || value === false) {
			continue;
		}
		if (name.startsWith('on')) {
			element.addEventListener(name.slice(2), value);
		} else if (name === 'value' || name === 'disabled') {
			element[name] = value;
		} else {
			element.setAttribute(name, value === true ? '' : value);
		}
	}
	element.append(...children.flat().filter(child => child !== null && child !== undefined));
	return element;
}

export function make(tag, properties = {}, ...children) {
	return fill(document.createElement(tag), properties, children);
}

export function draw(tag, properties = {}, ...children) {
	return fill(document.createElementNS(SVG, tag), properties, children);
}

export function button(words, press, properties = {}, ...before) {
	return make('button', { type: 'button', onclick: press, ...properties }, before, make('span', { class: 'words' }, words));
}

const ICONS = {
	draw: ['M3 17l1-4L14 3l3 3L7 16z', 'M12 5l3 3'],
	body: ['M10 2.5a2 2 0 1 0 .01 0', 'M4 8.5h12', 'M10 8.5v4', 'M10 12.5l-3 6', 'M10 12.5l3 6'],
	feelings: ['M2 6h16', 'M13 3.5v5', 'M2 14h16', 'M7 11.5v5'],
	tick: ['M4 10.5l4 4 8-9'],
};

export function icon(name) {
	return draw('svg', { viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true', focusable: 'false' }, ICONS[name].map(d => draw('path', { d })));
}

/** Says something once to who listens instead of looking. */
export function say(words) {
	const says = document.getElementById('says');
	says.textContent = '';
	setTimeout(() => { says.textContent = words; }, 60);
}
