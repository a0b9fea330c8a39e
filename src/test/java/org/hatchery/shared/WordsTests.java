package org.hatchery.shared;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of what people are told. */
class WordsTests {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern SAID = Pattern.compile("Words\\s*\\.say\\(\\s*\"([a-z.0-9-]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void hasEveryKeyThatIsSaid() {
        Set<String> said = found(SAID);

        assertThat(said).hasSizeGreaterThan(300);
        assertThat(catalogue()).containsAll(said);
    }

    /** A key may stand in a choice before it is said, so any text of the code that is one counts. */
    @Test
    void hasNothingThatNobodySays() {
        assertThat(found(KEY)).containsAll(catalogue());
    }

    @Test
    void saysEverythingInChineseAndEnglish() {
        assertThat(catalogue()).allSatisfy(key -> {
            Sentence sentence = Words.say(key);
            assertThat(HAN.matcher(sentence.english()).find())
                    .as(sentence.english())
                    .isFalse();
            assertThat(sentence.english()).doesNotContain("  ");
            assertThat(sentence.chinese().endsWith("。"))
                    .isEqualTo(sentence.english().endsWith("."));
        });
    }

    /** Whoever mends a sentence sees what it is about in both languages. */
    @Test
    void isAboutTheSameInBothLanguages() {
        assertThat(catalogue()).allSatisfy(key -> {
            Sentence sentence = Words.say(key);
            assertThat(places(sentence.chinese())).containsAll(places(sentence.english()));
        });
    }

    @Test
    void putsASentenceIntoAnotherInItsOwnLanguage() {
        Sentence said =
                Words.say("programme.declare-most", Words.say("programme.assets"), Words.say("programme.yuan", 5));

        assertThat(said)
                .isEqualTo(new Sentence("资产总额须申报且不超过 5 元。", "Please declare the assets; it may be at most 5 yuan."));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern form) {
        return RepositoryFile.below("src/main/java").stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(RepositoryFile::text)
                .flatMap(text -> form.matcher(text).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> catalogue() {
        return RepositoryFile.below("src/main/resources/words").stream()
                .flatMap(WordsTests::keys)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Path file) {
        String module = file.getFileName().toString().replace(".json", "");
        JsonNode sentences = new JsonMapper().readTree(RepositoryFile.text(file));
        return sentences.propertyNames().stream().map(name -> module + "." + name);
    }
}
