package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;

/** Chinese that people read is punctuated as Chinese is: full width, wherever a sentence is written down. */
class ChineseTests {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern JSON = Pattern.compile("\"(?:\\w*Zh|note)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^[^#\\n=]+=(.*)$");

    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}\u201d\u300b\uff09]\\s?[,;!?]|[\\p{IsHan}\u201d\u300b\uff09]:(?!//)"
                    + "|[,;](?=[\\p{IsHan}\u201c\u300a])|\\p{IsHan}\\((?=[\\p{IsHan}\\d])|\\p{IsHan}\\)(?=[\\p{IsHan}\uff0c\u3002])"
                    + "|\\w\\(\\p{IsHan}|\\)[\u3002\uff0c\uff1b]");

    @Test
    void isFullWidthInTheCode() {
        assertThat(halfWidth("src/main/java", ".java", LITERAL)).isEmpty();
    }

    @Test
    void isFullWidthInRulesAndWords() {
        assertThat(halfWidth("src/main/resources", ".json", JSON)).isEmpty();
        assertThat(halfWidth("src/main/resources", ".properties", PROPERTY)).isEmpty();
    }

    /** Sentences that are put together of several pieces as well. */
    @Test
    void closesEachBracketAsItWasOpened() {
        assertThat(RepositoryFile.below("src/main/java").stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> pieces(file, '\uff08') != pieces(file, '\uff09')))
                .isEmpty();
    }

    private static long pieces(Path file, char bracket) {
        return texts(RepositoryFile.text(file), LITERAL)
                .flatMapToInt(String::chars)
                .filter(character -> character == bracket)
                .count();
    }

    private static List<String> halfWidth(String folder, String ending, Pattern texts) {
        return RepositoryFile.below(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .flatMap(file -> texts(RepositoryFile.text(file), texts)
                        .filter(text -> HALF_WIDTH.matcher(text).find())
                        .map(text -> file.getFileName() + ": " + text))
                .toList();
    }

    /** Regular expressions are no sentences. */
    private static Stream<String> texts(String file, Pattern form) {
        return form.matcher(file)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("|") && !text.contains("\\\\"));
    }
}
