package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Finds names by any part of them, on every engine and from an index.
 *
 * <p>Chinese has no spaces between words, and no engine of ours shares a text index with the others; so a document
 * keeps the neighbouring pairs of characters of its names as plain values. The last character of a word stands alone, so
 * that each of them begins a value.
 */
public final class NameSearch {
    public static final String FIELD = "grams";
    private static final Pattern CODE = Pattern.compile("[0-9a-z]{18}");
    /** A name that agrees in so many pairs agrees in all for every practical purpose. */
    private static final int MOST = 30;

    private NameSearch() {}

    /** What to store for these names and codes. */
    public static Set<String> grams(@Nullable String... names) {
        return grams(Arrays.asList(names));
    }

    /** The same for all words of a document. */
    public static Set<String> grams(Worded document) {
        return grams(document.words());
    }

    private static Set<String> grams(Collection<@Nullable String> names) {
        var grams = new TreeSet<String>();
        names.stream().filter(Objects::nonNull).flatMap(name -> words(name)).forEach(word -> {
            grams.addAll(pairs(word));
            grams.add(last(word));
        });
        return grams;
    }

    /** Documents in which every word of the text occurs; nothing but signs occurs in none. */
    public static Criteria matches(String text) {
        List<Criteria> wanted = words(text)
                .flatMap(
                        word -> hasPairs(word) ? pairs(word).stream().map(NameSearch::has) : Stream.of(beginning(word)))
                .distinct()
                .limit(MOST)
                .toList();
        return wanted.isEmpty() ? where(FIELD).in() : new Spelt(wanted);
    }

    /** Whether a text is one short word, which many names may have. */
    public static boolean isBrief(String text) {
        List<String> words = words(text).limit(2).toList();
        return words.size() == 1 && words.get(0).codePointCount(0, words.get(0).length()) <= 2;
    }

    /** Keeps them beside what is stored of a document. */
    public static Document beside(Document stored, Worded document) {
        return stored.append(FIELD, List.copyOf(grams(document)));
    }

    /** Reads a document that keeps them without them: they are for the index alone. */
    static Query unread(Query query, Class<?> type) {
        if (Worded.class.isAssignableFrom(type)) {
            query.fields().exclude(FIELD);
        }
        return query;
    }

    /** All that was asked for; an index of its own leads to it, wherever in the nation it is. */
    static final class Spelt extends Criteria {
        private Spelt(List<Criteria> wanted) {
            andOperator(wanted);
        }
    }

    private static Criteria has(String piece) {
        return where(FIELD).is(piece);
    }

    /** A single letter, of which each of a name begins a piece. */
    private static Criteria beginning(String letter) {
        return where(FIELD).regex("^" + letter);
    }

    private static boolean hasPairs(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    /** A credit code is found as a whole; its pieces would only swell the index. */
    private static List<String> pairs(String word) {
        if (CODE.matcher(word).matches()) {
            return List.of(word);
        }
        int[] characters = word.codePoints().toArray();
        return IntStream.range(1, characters.length)
                .mapToObj(second -> new String(characters, second - 1, 2))
                .toList();
    }

    /** Rare characters of names, such as 𠮷, are two for Java. */
    private static String last(String word) {
        return CODE.matcher(word).matches() ? word : word.substring(word.offsetByCodePoints(word.length(), -1));
    }
}
