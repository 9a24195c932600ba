package org.keqing.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the Java code of every {@code bundles/<bundle>/model/*.genmodel} into the {@code src-gen} folder of its bundle.
 * With {@code --check} nothing is written: the differing files are named and the exit code is 1.
 */
public final class Generate {

    private Generate() {
    }

    public static void main(String[] args) throws IOException {
        boolean check = List.of(args).contains("--check");
        Path bundles = findBundles();
        Path work = Files.createTempDirectory("keqing-codegen");
        List<Path> differing;
        try {
            List<Path> generated = new CodeGenerator(bundles, work).generateAll();
            differing = new SourceSync(bundles, work, check).run(generated);
        } finally {
            SourceSync.deleteTree(work);
        }
        if (differing.isEmpty()) {
            System.out.println("Generated code is current.");
        } else if (check) {
            System.err.println("Generated code is not current; run ./keqing generate and commit:");
            differing.forEach(file -> System.err.println("  " + bundles.getParent().relativize(file)));
            System.exit(1);
        } else {
            differing.forEach(file -> System.out.println("updated " + bundles.getParent().relativize(file)));
        }
    }

    private static Path findBundles() {
        for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
            if (Files.isDirectory(dir.resolve("bundles")) && Files.isDirectory(dir.resolve("releng"))) {
                return dir.resolve("bundles");
            }
        }
        throw new IllegalStateException("Start this inside the project: no folder 'bundles' found above " + Path.of("").toAbsolutePath());
    }
}
