package org.keqing.internal.studio.ui.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.keqing.internal.studio.ui.Messages;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Scheme;

/** What is asked before a scheme is written from nothing: its kind, id and names. The smallest valid scheme of that kind is what the editor then begins with. No widgets. */
final class NewScheme {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");

    private final Set<String> taken;
    private Kind kind = Kind.WEIGHTED;
    private String id = "";
    private String english = "";
    private String chinese = "";

    /** The kinds of schemes, by the file with the smallest one. */
    enum Kind {
        WEIGHTED("weighted"), RANK("rank"), BANDS("bands"), MATRIX("matrix"), SEGMENTS("segments");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        /** In a few words what it is. */
        String label() {
            return switch (this) {
                case WEIGHTED -> Messages.KindWeighted;
                case RANK -> Messages.KindRank;
                case BANDS -> Messages.KindBands;
                case MATRIX -> Messages.KindMatrix;
                case SEGMENTS -> Messages.KindSegments;
            };
        }

        /** In a sentence how it decides. */
        String sentence() {
            return switch (this) {
                case WEIGHTED -> Messages.SentenceWeighted;
                case RANK -> Messages.SentenceRank;
                case BANDS -> Messages.SentenceBands;
                case MATRIX -> Messages.SentenceMatrix;
                case SEGMENTS -> Messages.SentenceSegments;
            };
        }

        private Scheme smallest() {
            try (InputStream in = NewScheme.class.getResourceAsStream(file + ".tiering")) {
                return Schemes.read(in, file + ".tiering");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param taken ids that schemes already have */
    NewScheme(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    Kind kind() {
        return kind;
    }

    void kind(Kind newKind) {
        kind = newKind;
    }

    void id(String newId) {
        id = newId.strip();
    }

    void english(String name) {
        english = name.strip();
    }

    void chinese(String name) {
        chinese = name.strip();
    }

    /** What is missing or wrong, empty when the scheme can be begun. */
    String problem() {
        if (id.isEmpty()) {
            return Messages.MsgNewSchemeId;
        }
        if (!ID.matcher(id).matches()) {
            return Messages.MsgNewSchemeIdForm;
        }
        if (taken.contains(id)) {
            return NLS.bind(Messages.MsgNewSchemeIdTaken, id);
        }
        return english.isEmpty() && chinese.isEmpty() ? Messages.MsgNewSchemeName : "";
    }

    /** The scheme to begin with: version 1, valid, with two tiers; a name that was not given stays open. */
    Scheme create() {
        Scheme scheme = kind.smallest();
        scheme.setId(id);
        for (List<String> name : List.of(List.of("en", english), List.of("zh_CN", chinese))) {
            LocalTexts.set(scheme.getNames(), name.getFirst(), name.getLast());
        }
        return scheme;
    }
}
