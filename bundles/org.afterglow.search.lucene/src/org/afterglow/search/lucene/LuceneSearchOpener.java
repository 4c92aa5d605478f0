package org.afterglow.search.lucene;

import org.afterglow.codebook.Codebook;
import org.afterglow.practice.spi.SearchOpener;
import org.afterglow.records.Records;
import org.afterglow.search.PassageSearch;
import org.afterglow.search.TextLanguage;
import org.afterglow.search.lucene.matching.Names;
import org.afterglow.search.lucene.sealed.BlockCache;
import org.afterglow.vault.Purpose;
import org.afterglow.vault.Vault;
import org.osgi.service.component.annotations.Component;

/** Opens the index in the folder {@code index} of a vault. */
@Component
public final class LuceneSearchOpener implements SearchOpener {
	private static final String FOLDER = "index";

	@Override
	public OpenSearch open(Vault vault, Records records, Codebook codebook) {
		var cache = new BlockCache();
		var folder = new IndexFolder(vault.folder().resolve(FOLDER), vault.streams(Purpose.INDEX), cache);
		var progress = new Progress();
		var current = new CurrentIndex();
		TextLanguage language = records.settings().get(TextLanguage.SETTING).flatMap(TextLanguage::of).orElse(TextLanguage.ENGLISH);
		var types = new KnownTypes(records);
		types.renew();
		var keeper = new IndexKeeper(folder, current, records, types, progress, language);
		var search = new LuceneSearch(current, keeper, types, records.settings(), progress, new Names(codebook, records.clients()));
		return new Opened(search, keeper, cache);
	}

	private record Opened(PassageSearch search, IndexKeeper keeper, BlockCache cache) implements OpenSearch {

		@Override
		public Finding finding() {
			return keeper.finding();
		}

		@Override
		public void close() {
			keeper.close();
			cache.wipe();
		}
	}
}
