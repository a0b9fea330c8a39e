package org.hatchery.shared.mongo.stored;

import org.hatchery.shared.Hundredths;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;

/** Reads money and areas from whole numbers. */
@ReadingConverter
class ReadHundredths implements ConverterFactory<Long, Hundredths> {
    @Override
    public <T extends Hundredths> Converter<Long, T> getConverter(Class<T> type) {
        var maker = RecordMaker.of(type, long.class);
        return maker::make;
    }
}
