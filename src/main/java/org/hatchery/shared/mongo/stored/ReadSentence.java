package org.hatchery.shared.mongo.stored;

import org.hatchery.shared.Sentence;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** Reads a remark that was stored before there were two languages of it: it is said as it stands. */
@ReadingConverter
class ReadSentence implements Converter<String, Sentence> {
    @Override
    public Sentence convert(String stored) {
        return new Sentence(stored, stored);
    }
}
