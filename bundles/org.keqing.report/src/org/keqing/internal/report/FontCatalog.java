package org.keqing.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

/**
 * Finds the typefaces of this machine that can print Chinese, the best first, followed by those that fill gaps. Files are looked up
 * by the names under which the operating systems and distributions ship them.
 */
final class FontCatalog {

	private static final int DEPTH = 6;

	/** Family name, then the files of its weights. The first file must be there, the others may. */
	private record Known(String family, String... files) {
	}

	private static final List<Known> WITH_CHINESE = List.of(
			new Known("Noto Sans CJK SC", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
			new Known("Noto Sans CJK SC", "NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"),
			new Known("Noto Sans SC", "NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"),
			new Known("Source Han Sans SC", "SourceHanSans-Regular.ttc", "SourceHanSans-Bold.ttc"),
			new Known("Source Han Sans SC", "SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf"),
			new Known("Source Han Sans CN", "SourceHanSansCN-Regular.otf", "SourceHanSansCN-Bold.otf"),
			new Known("Microsoft YaHei", "msyh.ttc", "msyhbd.ttc"),
			new Known("Microsoft YaHei", "msyh.ttf", "msyhbd.ttf"),
			new Known("DengXian", "Deng.ttf", "Dengb.ttf"),
			new Known("PingFang SC", "PingFang.ttc"),
			new Known("Hiragino Sans GB", "Hiragino Sans GB.ttc"),
			new Known("Heiti SC", "STHeiti Light.ttc", "STHeiti Medium.ttc"),
			new Known("WenQuanYi Micro Hei", "wqy-microhei.ttc"),
			new Known("WenQuanYi Zen Hei", "wqy-zenhei.ttc"),
			new Known("SimHei", "simhei.ttf"),
			new Known("Songti SC", "Songti.ttc"),
			new Known("SimSun", "simsun.ttc"),
			new Known("Arial Unicode MS", "Arial Unicode.ttf", "arialuni.ttf"),
			new Known("Droid Sans Fallback", "DroidSansFallbackFull.ttf"),
			new Known("Droid Sans Fallback", "DroidSansFallback.ttf"));

	private static final List<Known> GAP_FILLERS = List.of(
			new Known("SimSun-ExtB", "simsunb.ttf"),
			new Known("HanaMinB", "HanaMinB.ttf"),
			new Known("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
			new Known("Segoe UI Symbol", "seguisym.ttf"),
			new Known("Arial", "arial.ttf", "arialbd.ttf"),
			new Known("Arial", "Arial.ttf", "Arial Bold.ttf"));

	private final List<Path> folders;

	FontCatalog(List<Path> folders) {
		this.folders = List.copyOf(folders);
	}

	/** The folders in which this operating system keeps fonts. */
	static FontCatalog ofThisMachine() {
		Path home = Path.of(System.getProperty("user.home"));
		String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (os.startsWith("windows")) {
			String windows = System.getenv().getOrDefault("SystemRoot", "C:\\Windows");
			return new FontCatalog(List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts")));
		}
		if (os.startsWith("mac")) {
			return new FontCatalog(List.of(Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"),
					Path.of("/System/Library/AssetsV2")));
		}
		return new FontCatalog(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"),
				home.resolve(".fonts")));
	}

	/** @return the typefaces with Chinese, best first, then the others; without a duplicate name */
	List<FontFamily> families() {
		Map<String, Path> files = files();
		List<FontFamily> found = new ArrayList<>();
		Stream.concat(WITH_CHINESE.stream(), GAP_FILLERS.stream()).forEach(known -> {
			List<Path> present = Stream.of(known.files()).map(files::get).filter(p -> p != null).toList();
			boolean fresh = found.stream().noneMatch(f -> f.name().equals(known.family()));
			if (fresh && !present.isEmpty() && files.containsKey(known.files()[0])) {
				found.add(new FontFamily(known.family(), present));
			}
		});
		return found;
	}

	/** @return whether the first of some typefaces is one with Chinese characters */
	static boolean hasChinese(List<FontFamily> families) {
		return !families.isEmpty() && WITH_CHINESE.stream().anyMatch(k -> k.family().equals(families.getFirst().name()));
	}

	private Map<String, Path> files() {
		Map<String, Path> byName = new HashMap<>();
		for (Path folder : folders) {
			if (!Files.isDirectory(folder)) {
				continue;
			}
			try (Stream<Path> walk = Files.find(folder, DEPTH, (p, a) -> a.isRegularFile() && isFont(p), FileVisitOption.FOLLOW_LINKS)) {
				walk.sorted(Comparator.naturalOrder()).forEach(p -> byName.putIfAbsent(p.getFileName().toString(), p));
			} catch (IOException | UncheckedIOException e) {
				LoggerFactory.getLogger(FontCatalog.class).debug("Font folder {} cannot be read completely", folder, e);
			}
		}
		return byName;
	}

	private static boolean isFont(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
	}
}
