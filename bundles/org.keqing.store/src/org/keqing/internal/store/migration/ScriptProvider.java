package org.keqing.internal.store.migration;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Gives Flyway the scripts of a source; its own search finds nothing in bundles. */
final class ScriptProvider implements ResourceProvider {

    private final Map<String, String> scripts;

    ScriptProvider(Map<String, String> scripts) {
        this.scripts = scripts;
    }

    @Override
    public LoadableResource getResource(String name) {
        String text = scripts.get(name);
        return text == null ? null : new Script(name, text);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> found = new ArrayList<>();
        scripts.forEach((name, text) -> {
            if (name.startsWith(prefix) && List.of(suffixes).stream().anyMatch(name::endsWith)) {
                found.add(new Script(name, text));
            }
        });
        return found;
    }

    private static final class Script extends LoadableResource {

        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
