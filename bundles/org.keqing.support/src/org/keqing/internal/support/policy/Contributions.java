package org.keqing.internal.support.policy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.keqing.support.policy.PolicyException;
import org.keqing.tiering.Problem;
import org.keqing.tiering.Severity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The files that bundles contribute to an extension point of this bundle. */
final class Contributions {

    private final List<Problem> problems = new ArrayList<>();

    /** Reads one file. */
    interface Reader {
        void read(InputStream in, String name) throws IOException;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads all files of a point; what cannot be read is noted and left out. */
    void read(IExtensionRegistry extensions, BundleContext context, String point, Reader reader) {
        for (IConfigurationElement element : extensions.getConfigurationElementsFor(point)) {
            String contributor = element.getContributor().getName();
            String file = element.getAttribute("file"); //$NON-NLS-1$
            if (file == null || file.isBlank()) {
                problem(contributor, Messages.MsgNoFile);
            } else {
                read(contributor + '/' + file, () -> open(context, contributor, file), reader, missing -> problem(contributor, NLS.bind(Messages.MsgFileMissing, file)));
            }
        }
    }

    /** Opens a file. */
    interface Source {
        InputStream open() throws IOException;
    }

    void read(String name, Source source, Reader reader, Consumer<String> missing) {
        try (InputStream in = source.open()) {
            if (in == null) {
                missing.accept(name);
            } else {
                reader.read(in, name);
            }
        } catch (PolicyException e) {
            problems.addAll(e.problems());
        } catch (IOException | RuntimeException e) {
            problem(name, e.toString());
        }
    }

    void problem(String element, String reason) {
        problems.add(new Problem(element, reason, Severity.ERROR));
    }

    private static InputStream open(BundleContext context, String name, String file) throws IOException {
        for (Bundle bundle : context.getBundles()) {
            URL entry = name.equals(bundle.getSymbolicName()) ? bundle.getEntry(file) : null;
            if (entry != null) {
                return entry.openStream();
            }
        }
        return null;
    }
}
