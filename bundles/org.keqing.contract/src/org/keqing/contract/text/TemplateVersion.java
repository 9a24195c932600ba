package org.keqing.contract.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a template: {@code 2} as a bundle brings it, {@code 2.1} the company's first own version of it. So a bundle and a company never give two texts the same version.
 *
 * @param base version of the bundle's template, 0 for a template that the company wrote itself, otherwise 1 or more
 * @param edit number of the company's own version, 0 for the bundle's
 * @since 0.1
 */
public record TemplateVersion(int base, int edit) implements Comparable<TemplateVersion> {

    private static final Comparator<TemplateVersion> ORDER = Comparator.comparingInt(TemplateVersion::base).thenComparingInt(TemplateVersion::edit);
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?"); //$NON-NLS-1$

    /** @throws IllegalArgumentException if a number is negative or both are 0 */
    public TemplateVersion {
        if (base < 0 || edit < 0 || base + edit == 0) {
            throw new IllegalArgumentException(base + "." + edit); //$NON-NLS-1$
        }
    }

    /** {@return the version that a text such as {@code 2} or {@code 2.1} names; empty when it names none} */
    public static Optional<TemplateVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int base = Integer.parseInt(matcher.group(1));
        int edit = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return base + edit == 0 ? Optional.empty() : Optional.of(new TemplateVersion(base, edit));
    }

    /** {@return whether the company wrote it} */
    public boolean own() {
        return edit > 0;
    }

    @Override
    public int compareTo(TemplateVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return edit == 0 ? Integer.toString(base) : base + "." + edit; //$NON-NLS-1$
    }
}
