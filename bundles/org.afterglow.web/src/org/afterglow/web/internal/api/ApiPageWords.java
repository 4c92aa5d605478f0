package org.afterglow.web.internal.api;

/** What the page says beside the description: how to begin. */
final class ApiPageWords {

	static final String HOW = """
			<section aria-labelledby="token">
			<h2 id="token">How to get a token</h2>
			<ol>
			<li>In the window of Afterglow, open <em>Preferences</em>, then <em>Local web</em>, and switch the API on. The page shows the address.</li>
			<li>Make an integration: give it a name, the scopes it needs and no more, and a day on which it ends.</li>
			<li>The token is shown once. Put it where only you can read it; the lines below read it from a file.</li>
			<li>Each use is noted in the log of the practice. Take a token back there at any time.</li>
			</ol>
			<pre><code>umask 077
			AFTERGLOW=http://127.0.0.1:PORT
			printf 'Authorization: Bearer %s' "TOKEN" &gt; ~/.afterglow-token</code></pre>
			<h3>Read</h3>
			<pre><code>curl -s -H @$HOME/.afterglow-token "$AFTERGLOW/api/v1/clients?limit=10"</code></pre>
			<h3>Write</h3>
			<pre><code>curl -s -H @$HOME/.afterglow-token -H 'Content-Type: application/json' \\
			     -d '{"label": "Heron"}' "$AFTERGLOW/api/v1/clients"</code></pre>
			<h3>Change, and never write over somebody else</h3>
			<pre><code>curl -s -H @$HOME/.afterglow-token -H 'Content-Type: application/json' -H 'If-Match: "ETAG"' \\
			     -X PUT -d '{"label": "Grey heron", "archived": false}' "$AFTERGLOW/api/v1/clients/ID"</code></pre>
			<p>Without <code>If-Match</code> the answer is 428. If somebody changed the record since, it is 409 with <code>yours</code> and
			<code>theirs</code>, and nothing was written.</p>
			<h3>Follow what changes</h3>
			<pre><code>curl -s -H @$HOME/.afterglow-token "$AFTERGLOW/api/v1/changes?wait=30&amp;after=AFTER"</code></pre>
			<h3>When it says no</h3>
			<p>Every refusal is <code>application/problem+json</code>: <code>title</code> says what, <code>detail</code> what to do,
			<code>pointer</code> where in the body. 423 means that the practice is locked; 429 comes with <code>Retry-After</code>.</p>
			</section>
			""";

	private ApiPageWords() {
	}
}
