package org.hatchery.shared.mongo.stored;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Teaches the store our values once: ids and codes as text, money and areas as whole numbers, days as days. */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {
    @Bean
    public MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(conversions -> conversions
                .useNativeDriverJavaTimeCodecs()
                .registerConverters(List.of(new WriteIdentifier(), new WriteHundredths(), new ReadSentence()))
                .registerConverterFactory(new ReadIdentifier())
                .registerConverterFactory(new ReadHundredths()));
    }

    /** Without {@code _class}: a renamed package must not orphan data. */
    @Bean
    public MappingMongoConverter mappingMongoConverter(
            MongoMappingContext context, MongoCustomConversions conversions) {
        var converter = new DirectConverter(context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }
}
