// The line to the practice. The key of the page is all that the browser may hold beside its memory.

const PLACE = 'afterglow.page';
const PATIENCE = 10000;
/** Longer than the practice takes to say that all is well. */
const LONG_PATIENCE = 40000;
const AGAIN = 3000;
/** What a browser lets go after a page is left. */
const PARTING = 50000;

/** Nobody answered, or the practice is locked: to be tried again. */
export class Lost extends Error {}

/** The page has closed: its time is over, or it was closed in the practice. */
export class Closed extends Error {}

/** The request was understood and is not done. */
export class Refused extends Error {
	constructor(status, wait) {
		super('refused ' + status);
		this.status = status;
		this.wait = wait;
	}
}

export function key() {
	return sessionStorage.getItem(PLACE);
}

export function keep(given) {
	sessionStorage.setItem(PLACE, given);
}

export function forget() {
	sessionStorage.removeItem(PLACE);
}

async function send(method, path, body, leaving, patience = PATIENCE) {
	const headers = { Accept: 'application/json' };
	if (body !== undefined) {
		headers['Content-Type'] = 'application/json';
	}
	if (key()) {
		headers.Authorization = 'Bearer ' + key();
	}
	const text = body === undefined ? undefined : JSON.stringify(body);
	const abort = new AbortController();
	const timer = setTimeout(() => abort.abort(), patience);
	try {
		return await fetch(path, { method, headers, body: text, cache: 'no-store',
			credentials: 'omit', redirect: 'error', signal: abort.signal, keepalive: Boolean(leaving && text && text.length < PARTING) });
	} catch {
		throw new Lost('nobody answers');
	} finally {
		clearTimeout(timer);
	}
}

function check(answer) {
	if (answer.ok) {
		return answer;
	}
	if (answer.status === 401 || answer.status === 403 || answer.status === 410) {
		throw new Closed('the page has closed');
	}
	if (answer.status === 423 || answer.status === 408 || answer.status >= 500) {
		throw new Lost('not now');
	}
	throw new Refused(answer.status, Number(answer.headers.get('Retry-After')) || 0);
}

export async function call(method, path, body, leaving = false) {
	const answer = check(await send(method, path, body, leaving));
	try {
		return answer.status === 204 ? {} : await answer.json();
	} catch {
		throw new Lost('the answer broke off');
	}
}

/** Comes back after a while if the page is still open, and at once if it is closed in the practice. */
export async function stillOpen() {
	check(await send('GET', '/journal/open', undefined, false, LONG_PATIENCE));
}

export async function picture(path) {
	const answer = check(await send('GET', path));
	return answer.blob();
}

/** Does this work until there is an answer; the line may be lost for a while. */
export async function patiently(work, lost = () => {}) {
	for (;;) {
		try {
			return await work();
		} catch (problem) {
			if (!(problem instanceof Lost)) {
				throw problem;
			}
			lost();
			await new Promise(resolve => setTimeout(resolve, AGAIN));
		}
	}
}
