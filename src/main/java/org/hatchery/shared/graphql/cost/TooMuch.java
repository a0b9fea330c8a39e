package org.hatchery.shared.graphql.cost;

import graphql.execution.AbortExecutionException;
import java.util.Locale;
import java.util.Map;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;

/** A request is deeper, dearer or has more aliases than is allowed; said in the language of whoever asked. */
final class TooMuch extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Sentence sentence;

    private TooMuch(ErrorCode code, Sentence sentence, String message) {
        super(message);
        this.code = code;
        this.sentence = sentence;
    }

    /**
     * What is too much, and by how much.
     *
     * @param what in Chinese and in English
     */
    static TooMuch of(ErrorCode code, Sentence what, int found, int limit) {
        var sentence = Words.say("shared.request-most-allowed-so", what, found, limit);
        return new TooMuch(code, sentence, sentence.chinese());
    }

    TooMuch in(Locale locale) {
        return new TooMuch(code, sentence, sentence.in(locale));
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }
}
