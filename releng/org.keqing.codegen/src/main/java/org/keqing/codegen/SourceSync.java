package org.keqing.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the {@code src-gen} folder of each bundle equal to the freshly generated one, or only tells the differences. */
final class SourceSync {

    private static final String FOLDER = "src-gen";

    private final Path bundles;
    private final Path work;
    private final boolean checkOnly;

    SourceSync(Path bundles, Path work, boolean checkOnly) {
        this.bundles = bundles;
        this.work = work;
        this.checkOnly = checkOnly;
    }

    /** Returns the files that were missing, different or superfluous. */
    List<Path> run(List<Path> names) throws IOException {
        List<Path> differing = new ArrayList<>();
        for (Path name : names) {
            Path fresh = work.resolve(name).resolve(FOLDER);
            Path current = bundles.resolve(name).resolve(FOLDER);
            Set<Path> all = new TreeSet<>(files(fresh));
            all.addAll(files(current));
            for (Path file : all) {
                if (sync(fresh.resolve(file), current.resolve(file))) {
                    differing.add(current.resolve(file));
                }
            }
        }
        return differing;
    }

    private boolean sync(Path fresh, Path current) throws IOException {
        if (!Files.exists(fresh)) {
            if (!checkOnly) {
                Files.delete(current);
            }
            return true;
        }
        String text = Files.readString(fresh).replace("\r\n", "\n");
        if (Files.exists(current) && Files.readString(current).replace("\r\n", "\n").equals(text)) {
            return false;
        }
        if (!checkOnly) {
            Files.createDirectories(current.getParent());
            Files.writeString(current, text);
        }
        return true;
    }

    private static Set<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(folder::relativize).collect(Collectors.toSet());
        }
    }

    static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
