package org.hatchery.shared.mongo.stored;

import org.hatchery.shared.Hundredths;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;

/** Stores money and areas as whole numbers, which every engine adds up exactly. */
@WritingConverter
class WriteHundredths implements Converter<Hundredths, Long> {
    @Override
    public Long convert(Hundredths source) {
        return source.hundredths();
    }
}
