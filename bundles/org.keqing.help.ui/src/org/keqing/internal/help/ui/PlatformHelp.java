package org.keqing.internal.help.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** The help that bundles contribute by the platform's extension points. */
final class PlatformHelp implements HelpLibrary {

    private static final String CONTEXTS = "org.keqing.help."; //$NON-NLS-1$

    @Override
    public List<Topic> contents() {
        return Arrays.stream(HelpSystem.getTocs()).flatMap(toc -> topics(toc.getTopics()).stream()).toList();
    }

    private static List<Topic> topics(ITopic[] topics) {
        return Arrays.stream(topics).map(topic -> new Topic(topic.getLabel(), topic.getHref(), topics(topic.getSubtopics()))).toList();
    }

    @Override
    public HelpPage page(String href) throws IOException {
        try (InputStream in = open(href)) {
            return HelpPage.read(in);
        }
    }

    @Override
    public byte[] picture(String href) throws IOException {
        try (InputStream in = open(href)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String href) throws IOException {
        IPath path = IPath.fromPortableString(href.replaceFirst("#.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        URL url = bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)), null); //$NON-NLS-1$
        if (url == null) {
            throw new IOException(href);
        }
        return url.openStream();
    }

    @Override
    public Optional<String> pageOf(String context) {
        IContext found = HelpSystem.getContext(CONTEXTS + context);
        return found == null ? Optional.empty() : Arrays.stream(found.getRelatedTopics()).map(IHelpResource::getHref).findFirst();
    }
}
