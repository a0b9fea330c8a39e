package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Finds names by any part of them, on every engine and from an index.
 *
 * <p>Chinese has no spaces between words, and no engine of ours shares a text index with the others; so a document
 * keeps the single characters and neighbouring pairs of its names as plain values.
 */
public final class NameSearch {
    public static final String FIELD = "grams";
    private static final Pattern CODE = Pattern.compile("[0-9a-z]{18}");
    /** A name that agrees in so many pairs agrees in all for every practical purpose. */
    private static final int MOST = 30;

    private NameSearch() {}

    /** What to store for these names and codes. */
    public static Set<String> grams(@Nullable String... names) {
        var grams = new TreeSet<String>();
        Stream.of(names)
                .filter(name -> name != null)
                .flatMap(name -> words(name))
                .forEach(word -> {
                    grams.addAll(pieces(word, 1));
                    grams.addAll(pieces(word, 2));
                });
        return grams;
    }

    /** Documents in which every word of the text occurs; nothing but signs occurs in none. */
    public static Criteria matches(String text) {
        List<Criteria> wanted = words(text)
                .flatMap(word -> pieces(word, Math.min(2, length(word))).stream())
                .distinct()
                .limit(MOST)
                .map(piece -> where(FIELD).is(piece))
                .toList();
        return wanted.isEmpty() ? where(FIELD).in() : new Criteria().andOperator(wanted);
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    /** A credit code is found as a whole; its pieces would only swell the index. */
    private static List<String> pieces(String word, int length) {
        if (CODE.matcher(word).matches()) {
            return List.of(word);
        }
        int[] characters = word.codePoints().toArray();
        return IntStream.rangeClosed(0, characters.length - length)
                .mapToObj(start -> new String(characters, start, length))
                .toList();
    }

    /** Rare characters of names, such as 𠮷, are two for Java. */
    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
