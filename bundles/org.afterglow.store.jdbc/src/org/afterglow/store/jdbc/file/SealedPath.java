package org.afterglow.store.jdbc.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.afterglow.vault.SealedBlockDamaged;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;

/**
 * The file system that H2 sees: {@code sealed:ID/records.mv.db} is one open {@link RecordsFile}, and nothing else can be
 * made in it, so that H2 has no place for a trace, a lock or a spilled sort.
 */
public final class SealedPath extends FilePath {

	private static final String SCHEME = "sealed";
	private static final String DATABASE = "/records";
	private static final String FILE = DATABASE + ".mv.db";
	private static final Map<String, RecordsFile> OPEN = new ConcurrentHashMap<>();

	static {
		register(new SealedPath(SCHEME + ":"));
	}

	private SealedPath(String name) {
		this.name = name;
	}

	/** Shows the file to H2. @return the path of its database, for a URL */
	public static String show(RecordsFile file) {
		OPEN.put(file.id(), file);
		return SCHEME + ":" + file.id() + DATABASE;
	}

	/**
	 * Lets H2 look for the newest version it can find everything of, without writing.
	 *
	 * @throws RecordsFileDamaged if that is an older one than the file was left with: H2 would go on from there without a word
	 */
	public static void requireWhole(RecordsFile file) throws IOException {
		MVStore.Builder builder = new MVStore.Builder().fileName(show(file) + ".mv.db").readOnly();
		try (MVStore store = builder.open()) {
			long found = store.getCurrentVersion();
			if (found < file.version()) {
				throw damaged(file, "version " + file.version() + " is gone, " + found + " is left");
			}
		} catch (MVStoreException e) {
			// Its message names files, and its cause is the damage when there is one.
			throw damaged(file, "H2 error " + e.getErrorCode());
		} finally {
			hide(file);
		}
	}

	private static RecordsFileDamaged damaged(RecordsFile file, String detail) {
		Optional<Long> block = file.damage().map(SealedBlockDamaged::block).or(file::firstHidden);
		return new RecordsFileDamaged(block.map(number -> "block " + number + ", ").orElse("") + detail);
	}

	/** H2 no longer sees the file. */
	public static void hide(RecordsFile file) {
		OPEN.remove(file.id());
	}

	private Optional<RecordsFile> file() {
		String path = name.substring(name.indexOf(':') + 1);
		return path.endsWith(FILE) ? Optional.ofNullable(OPEN.get(path.substring(0, path.length() - FILE.length())))
				: Optional.empty();
	}

	private boolean isFolder() {
		String path = name.substring(name.indexOf(':') + 1);
		return OPEN.containsKey(path);
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FilePath getPath(String path) {
		return new SealedPath(path);
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		RecordsFile file = file().orElseThrow(() -> new IOException("there is one file only in a sealed database"));
		return new SealedChannel(file, !"r".equals(mode));
	}

	@Override
	public OutputStream newOutputStream(boolean append) throws IOException {
		throw new IOException("a sealed database is no stream");
	}

	@Override
	public long size() {
		return file().map(RecordsFile::size).orElse(0L);
	}

	@Override
	public boolean exists() {
		return isFolder() || file().filter(file -> file.size() > 0).isPresent();
	}

	@Override
	public boolean isDirectory() {
		return isFolder();
	}

	@Override
	public boolean isRegularFile() {
		return file().isPresent();
	}

	@Override
	public boolean canWrite() {
		return isFolder() || file().isPresent();
	}

	@Override
	public boolean createFile() {
		return file().isPresent();
	}

	@Override
	public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
		throw new IOException("a sealed database has no temporary files");
	}

	@Override
	public FilePath getParent() {
		int slash = name.lastIndexOf('/');
		return slash < 0 ? null : new SealedPath(name.substring(0, slash));
	}

	@Override
	public List<FilePath> newDirectoryStream() {
		FilePath only = new SealedPath(name + FILE);
		return isFolder() && only.exists() ? List.of(only) : List.of();
	}

	@Override
	public FilePath toRealPath() {
		return this;
	}

	@Override
	public boolean isAbsolute() {
		return true;
	}

	@Override
	public long lastModified() {
		return 0;
	}

	@Override
	public void createDirectory() {
		// The only folder is there as long as the file is shown.
	}

	@Override
	public void delete() {
		throw new UnsupportedOperationException("a sealed database is not deleted by H2");
	}

	@Override
	public void moveTo(FilePath newName, boolean atomicReplace) {
		throw new UnsupportedOperationException("a sealed database is not moved by H2");
	}

	@Override
	public boolean setReadOnly() {
		return false;
	}
}
