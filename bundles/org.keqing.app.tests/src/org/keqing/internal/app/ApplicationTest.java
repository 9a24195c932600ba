package org.keqing.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

class ApplicationTest {

    @Test
    void theDatabaseIsNamedByAnArgument() {
        assertEquals(Optional.of("/data/demo"), Application.database(List.of("-nosplash", "--db", "/data/demo")));
        assertEquals(Optional.of("jdbc:postgresql://host/db"), Application.database(List.of("--db=jdbc:postgresql://host/db")));
        assertEquals(Optional.empty(), Application.database(List.of("--db")));
        assertEquals(Optional.empty(), Application.database(List.of()));
    }

    @Test
    void theLanguageIsKeptInTheConfigurationBesideWhatStandsThere(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("config.ini"), "eclipse.product=org.keqing.app.product\n");
        Language language = new Language(folder);
        assertEquals("", language.get());
        language.set("zh_CN");
        assertEquals("zh_CN", new Language(folder).get());
        Properties properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        assertEquals("org.keqing.app.product", properties.getProperty("eclipse.product"));
        language.set("");
        assertEquals("", new Language(folder).get());
        assertTrue(language.isWritable());
    }

    @Test
    void aVersionFromTheSourcesHasNoQualifier() {
        assertEquals("0.1.0", Application.version(new Version("0.1.0.qualifier")));
        assertEquals("0.1.0.202611220100", Application.version(new Version("0.1.0.202611220100")));
    }
}
