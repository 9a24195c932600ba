package org.keqing.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.Computation;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * Makes a client's search key (initials of the name's syllables) and sort key (syllables, lower case, without tones) from its
 * name, so that Chinese names sort and are found by pinyin. Other letters stay, without accents.
 */
final class ClientNames implements Computation {

    private static final int PINYIN_LENGTH = 200;
    private static final int SORT_LENGTH = 400;

    private final Normalizer2 decompose = Normalizer2.getNFDInstance();
    private final Map<Integer, String> syllables = new ConcurrentHashMap<>();

    /** Its rules take long to read: not before the first Chinese name is to be stored. */
    private static final class Han {

        private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin");
    }

    @Override
    public EClass type() {
        return ClientPackage.Literals.CLIENT;
    }

    @Override
    public List<EStructuralFeature> inputs() {
        return List.of(ClientPackage.Literals.CLIENT__NAME);
    }

    @Override
    public List<EStructuralFeature> outputs() {
        return List.of(ClientPackage.Literals.CLIENT__PINYIN, ClientPackage.Literals.CLIENT__SORT_KEY);
    }

    @Override
    public Object[] compute(Object[] inputs) {
        String name = (String) inputs[0];
        if (name == null || name.isBlank()) {
            return new Object[] {null, null};
        }
        List<String> words = words(name);
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        String sort = String.join(" ", words);
        return new Object[] {cut(initials.toString(), PINYIN_LENGTH), cut(sort.isEmpty() ? name : sort, SORT_LENGTH)};
    }

    /** A Chinese character is a word, and so is a run of other letters or digits. */
    private List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                endWord(run, words);
                words.add(syllable(c));
            } else if (Character.isLetterOrDigit(c)) {
                run.append(plain(Character.toString(c)));
            } else {
                endWord(run, words);
            }
        });
        endWord(run, words);
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void endWord(StringBuilder run, List<String> words) {
        if (!run.isEmpty()) {
            words.add(run.toString());
            run.setLength(0);
        }
    }

    private String syllable(int c) {
        return syllables.computeIfAbsent(c, each -> {
            String latin = plain(Han.TO_LATIN.transliterate(Character.toString(each)));
            return latin.isEmpty() ? Character.toString(each) : latin;
        });
    }

    private String plain(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x80) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        decompose.normalize(text).codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT).strip();
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
