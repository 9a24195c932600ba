package org.keqing.model;

/**
 * Translates between the camel-case names of the models and the snake-case names of tables, columns and interchange headers.
 *
 * @since 0.1
 */
public final class Naming {

    private Naming() {
    }

    /**
     * Returns the snake-case form of a model name: {@code licenceNumber} becomes {@code licence_number}, {@code TeamMember} becomes
     * {@code team_member}; a run of capitals counts as one word ({@code taxID} becomes {@code tax_id}).
     *
     * @param name a Java-like name, not null
     * @return the name in lower case with underscores between its words
     */
    public static String snake(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && startsWord(name, i)) {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    /**
     * Returns the camel-case form of a snake-case name: {@code licence_number} becomes {@code licenceNumber}.
     *
     * @param name a name with underscores, not null
     * @return the feature name that {@link #snake(String)} turns into the given name
     */
    public static String camel(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                upper = !out.isEmpty();
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return out.toString();
    }

    private static boolean startsWord(String name, int i) {
        char before = name.charAt(i - 1);
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
    }
}
