package org.hatchery.shared.graphql.schema;

import static graphql.Scalars.GraphQLID;

import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hatchery.shared.Area;
import org.hatchery.shared.Period;
import org.hatchery.shared.PlainNumber;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.TextScalar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars of the shared values; modules add their own as beans. */
@Configuration(proxyBeanMethods = false)
class Scalars {
    @Bean
    RuntimeWiringConfigurer scalarWiring(List<GraphQLScalarType> scalars) {
        return wiring -> scalars.forEach(wiring::scalar);
    }

    /** The engine would take anything for an id: of a list or a fraction it makes text. */
    @Bean
    RuntimeWiringConfigurer idWiring() {
        var id = GraphQLID.transform(scalar -> scalar.coercing(new IdScalar()));
        return wiring -> wiring.strictMode(false).scalar(id).strictMode(true);
    }

    @Bean
    GraphQLScalarType date() {
        return TextScalar.of("Date", Scalars::day, LocalDate::toString, Words.say("shared.date-written-like-2026"));
    }

    @Bean
    GraphQLScalarType dateTime() {
        return TextScalar.of(
                "DateTime", Scalars::moment, Instant::toString, Words.say("shared.moment-written-like-2026"));
    }

    @Bean
    GraphQLScalarType yuan() {
        return TextScalar.of("Yuan", Scalars::money, Yuan::toString, Words.say("shared.money-yuan-0-more"));
    }

    @Bean
    GraphQLScalarType decimal() {
        return TextScalar.of(
                "Decimal", PlainNumber::read, BigDecimal::toPlainString, Words.say("shared.number-written-like-12"));
    }

    @Bean
    GraphQLScalarType area() {
        return TextScalar.of("Area", Scalars::squareMetres, Area::toDecimal, Words.say("shared.area-m-above-0"));
    }

    @Bean
    GraphQLScalarType period() {
        return TextScalar.of("Period", Period::new, Period::value, Words.say("shared.period-written-like-2026"));
    }

    /** Years of four digits: no other year means anything here, and far ones overflow what is reckoned from them. */
    private static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static Instant moment(String text) {
        if (text.length() > 40 || text.indexOf('-') != 4) {
            throw new IllegalArgumentException(text);
        }
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Yuan money(String text) {
        Yuan yuan = Yuan.of(text);
        if (yuan.hundredths() < 0) {
            throw new IllegalArgumentException(text);
        }
        return yuan;
    }

    private static Area squareMetres(String text) {
        Area area = Area.of(text);
        if (area.equals(Area.NONE)) {
            throw new IllegalArgumentException(text);
        }
        return area;
    }
}
