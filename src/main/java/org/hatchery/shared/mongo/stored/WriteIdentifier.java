package org.hatchery.shared.mongo.stored;

import org.hatchery.shared.Identifier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Stores an identifier as its text. */
@WritingConverter
class WriteIdentifier implements Converter<Identifier, String> {
    @Override
    public String convert(Identifier source) {
        return source.value();
    }
}
