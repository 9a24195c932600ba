package org.keqing.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of this program, for messages and backups. */
public final class ProgramVersion {

    private ProgramVersion() {
    }

    /** Such as {@code 0.1.0}; without the build's qualifier. */
    public static String text() {
        Bundle bundle = FrameworkUtil.getBundle(ProgramVersion.class);
        if (bundle != null) {
            var version = bundle.getVersion();
            return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        }
        String migration = String.valueOf(ProgramVersion.class.getClassLoader().getResource("db/migration/common/V1__client_file_and_facts.sql"));
        try (InputStream in = URI.create(migration.replaceAll("db/migration/.*", "META-INF/MANIFEST.MF")).toURL().openStream()) {
            return new Manifest(in).getMainAttributes().getValue("Bundle-Version").replace(".qualifier", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
