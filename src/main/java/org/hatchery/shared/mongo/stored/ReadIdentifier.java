package org.hatchery.shared.mongo.stored;

import org.hatchery.shared.Identifier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

/** Reads an identifier from its text. */
@ReadingConverter
class ReadIdentifier implements ConverterFactory<String, Identifier> {
    @Override
    public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
        var maker = RecordMaker.of(type, String.class);
        return maker::make;
    }
}
