package org.afterglow.install.internal.wrapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What somebody else made is taken out of its file, or refused with a reason, and nothing lands outside its folder. */
class UnwrappingTest {

	private static final String CONTENT = "<?xml version='1.0' encoding='UTF-8'?>\n<?metadataRepository version='1.2.0'?>\n<repository name='ACT'>"
			+ "<properties size='2'><property name='p2.timestamp' value='1'/><property name='p2.statsURI' value='http://example.org'/></properties>"
			+ "<references size='1'><repository uri='http://example.org' type='0'/></references><units size='0'/></repository>";
	private static final String ARTIFACTS = "<?xml version='1.0' encoding='UTF-8'?>\n<?artifactRepository version='1.1.0'?>\n<repository name='ACT'>"
			+ "<properties size='1'><property name='p2.mirrorsURL' value='http://example.org'/></properties>"
			+ "<mappings size='1'><rule filter='(classifier=osgi.bundle)' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings></repository>";

	@TempDir
	private Path temp;
	private Path into;

	@BeforeEach
	void makeFolder() throws IOException {
		into = Files.createDirectory(temp.resolve("into"));
	}

	/** Name and content of each file in turn. */
	private Path zip(Object... files) throws IOException {
		Path zip = temp.resolve("act.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (int i = 0; i < files.length; i += 2) {
				out.putNextEntry(new ZipEntry((String) files[i]));
				out.write(files[i + 1] instanceof byte[] bytes ? bytes : ((String) files[i + 1]).getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		return zip;
	}

	private void take(Path file) throws InstallRefused {
		new Unwrapping(new Limits(50, 100_000, 10_000), () -> false).take(file, into);
	}

	private void refused(Reason reason, Path file) {
		InstallRefused refused = assertThrows(InstallRefused.class, () -> take(file));
		assertEquals(reason, refused.reason(), refused::technical);
		for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			assertTrue(refused.sentence(language).endsWith("."), refused.sentence(language));
		}
	}

	private String list(String name) throws IOException {
		return Files.readString(into.resolve(name));
	}

	private static byte[] jar(String name, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			out.putNextEntry(new ZipEntry(name));
			out.write(text.getBytes(StandardCharsets.UTF_8));
			out.closeEntry();
		}
		return bytes.toByteArray();
	}

	private static byte[] xz(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XZOutputStream out = new XZOutputStream(bytes, new LZMA2Options(1))) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	@Test
	void filesComeAsTheyAreAndListsWithoutWhatLeadsOut() throws Exception {
		take(zip("site/content.jar", jar("content.xml", CONTENT), "site/artifacts.xml.xz", xz(ARTIFACTS), "site/p2.index", "x",
				"site/plugins/a.jar", "bundle", "site/other/b.txt", "no part of it"));
		assertEquals("bundle", list("plugins/a.jar"));
		assertTrue(list("content.xml").contains("<?metadataRepository version='1.2.0'?>"), list("content.xml"));
		assertTrue(list("content.xml").contains("p2.timestamp"));
		assertTrue(list("artifacts.xml").contains("${repoUrl}/plugins/"));
		assertFalse((list("content.xml") + list("artifacts.xml")).contains("example.org"), "mirrors, counters, references");
		try (Stream<Path> files = Files.walk(into)) {
			assertEquals(List.of("a.jar", "artifacts.xml", "content.xml"),
					files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aFolderIsTakenLikeAZip() throws Exception {
		Path folder = Files.createDirectories(temp.resolve("repository/plugins")).getParent();
		Files.writeString(folder.resolve("content.xml"), CONTENT);
		Files.writeString(folder.resolve("artifacts.xml"), ARTIFACTS);
		Files.writeString(folder.resolve("plugins/a.jar"), "bundle");
		take(folder);
		assertEquals("bundle", list("plugins/a.jar"));
	}

	@Test
	void whatWouldLandOutsideIsRefused() throws Exception {
		for (String name : List.of("plugins/../../out.jar", "/plugins/out.jar", "plugins\\..\\out.jar", "C:/out.jar")) {
			refused(Reason.NOT_PLAIN, zip("content.xml", CONTENT, "artifacts.xml", ARTIFACTS, name, "out"));
		}
		assertFalse(Files.exists(temp.resolve("out.jar")));
	}

	@Test
	void whatSwellsIsRefused() throws Exception {
		refused(Reason.TOO_LARGE, zip("content.xml", CONTENT, "artifacts.xml", ARTIFACTS, "plugins/a.jar", new byte[200_000]));
		refused(Reason.TOO_LARGE, zip("content.jar", jar("content.xml", " ".repeat(20_000)), "artifacts.xml", ARTIFACTS));
		refused(Reason.TOO_LARGE, zip("content.xml.xz", xz(" ".repeat(20_000)), "artifacts.xml", ARTIFACTS));
		Object[] many = new Object[102];
		for (int i = 0; i < many.length; i += 2) {
			many[i] = "plugins/" + i;
			many[i + 1] = "";
		}
		refused(Reason.TOO_LARGE, zip(many));
	}

	@Test
	void whatIsNoRepositorySaysSo() throws Exception {
		refused(Reason.NO_FILE, temp.resolve("gone.zip"));
		refused(Reason.NOT_A_ZIP, Files.writeString(temp.resolve("notes.zip"), "no zip at all"));
		refused(Reason.NOT_A_ZIP, Files.writeString(temp.resolve("empty.zip"), ""));
		refused(Reason.NO_REPOSITORY, zip("META-INF/MANIFEST.MF", "Bundle-SymbolicName: org.example.act"));
		refused(Reason.NO_REPOSITORY, zip("content.xml", CONTENT));
		refused(Reason.POINTS_ELSEWHERE, zip("compositeContent.xml", "<repository/>", "compositeArtifacts.xml", "<repository/>"));
		refused(Reason.POINTS_ELSEWHERE, zip("content.xml", CONTENT, "artifacts.xml", ARTIFACTS.replace("${repoUrl}", "http://example.org")));
		refused(Reason.POINTS_ELSEWHERE, zip("content.xml", CONTENT, "artifacts.xml", ARTIFACTS.replace("/plugins/", "/../plugins/")));
	}

	@Test
	void brokenListsAreRefused() throws Exception {
		refused(Reason.BROKEN, zip("content.xml", CONTENT.substring(0, 200), "artifacts.xml", ARTIFACTS));
		refused(Reason.BROKEN, zip("content.xml.xz", "no xz", "artifacts.xml", ARTIFACTS));
		String bomb = CONTENT.replace("<repository name='ACT'>",
				"<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><repository name='&a;'>");
		InstallRefused refused = assertThrows(InstallRefused.class, () -> take(zip("content.xml", bomb, "artifacts.xml", ARTIFACTS)));
		assertTrue(List.of(Reason.NOT_PLAIN, Reason.BROKEN).contains(refused.reason()), refused.toString());
	}

	/** Whatever is cut off or changed somewhere: it is taken or refused, and never anything else. */
	@Test
	void aDamagedZipIsContained() throws Exception {
		byte[] whole = Files.readAllBytes(zip("content.jar", jar("content.xml", CONTENT), "artifacts.xml.xz", xz(ARTIFACTS), "plugins/a.jar", "bundle"));
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			byte[] damaged = i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
			if (i % 2 == 1) {
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Path file = Files.write(temp.resolve("damaged.zip"), damaged);
			try {
				take(file);
			} catch (InstallRefused e) {
				assertFalse(e.sentence(Locale.ENGLISH).isEmpty());
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + seed + ", turn " + i, e);
			}
		}
	}

	@Test
	void itCanBeStopped() throws Exception {
		Path zip = zip("content.xml", CONTENT, "artifacts.xml", ARTIFACTS);
		assertThrows(CancellationException.class, () -> new Unwrapping(Limits.GENEROUS, () -> true).take(zip, into));
	}
}
